//! Regular expressions of ECMA-262, as values.

use regress::{Flags, Regex};

/// How long an expression is parsed at all, in bytes: a class of a few bytes becomes a list of hundreds of ranges.
const LONGEST: usize = 4096;

/// How deep groups stand within each other: the parser calls itself for each.
const DEEPEST: usize = 64;

/// Whether a text is a regular expression, of at most 4,096 bytes and 64 groups within each other.
pub(super) fn is_regular_expression(text: &str) -> bool {
    if text.len() > LONGEST || depth(text) > DEEPEST {
        return false;
    }
    // Nothing is searched for; and what loops repeat would be written out.
    let flags = |flags: &str| Flags {
        no_opt: true,
        ..Flags::from(flags)
    };
    Regex::with_flags(text, flags("u")).is_ok() || Regex::with_flags(text, flags("")).is_ok()
}

/// How many groups are open at once. In a class, which ends at the first bracket that is not escaped, a parenthesis is none.
fn depth(text: &str) -> usize {
    let mut characters = text.chars();
    let (mut open, mut deepest) = (0_usize, 0);
    let mut is_in_class = false;
    while let Some(found) = characters.next() {
        match found {
            '\\' => drop(characters.next()),
            '[' => is_in_class = true,
            ']' => is_in_class = false,
            '(' if !is_in_class => {
                open += 1;
                deepest = deepest.max(open);
            }
            ')' if !is_in_class => open = open.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::super::assert_told_apart;
    use super::*;

    #[test]
    fn expressions_are_parsed_within_bounds() {
        let nested = |depth: usize| format!("{}a{}", "(".repeat(depth), ")".repeat(depth));
        // Written out, this would have 5 to the 30th characters.
        let repeated = (0..30).fold("a".to_owned(), |inner, _| format!("(?:{inner}){{5}}"));
        assert_told_apart(
            is_regular_expression,
            &[
                "",
                "^a+$",
                "(?<year>\\d{4})-\\k<year>",
                "\\p{L}",
                "(?=a)b",
                "[(((]",
                "\\((a)",
                &nested(64),
                &repeated,
            ],
            &[
                "(",
                ")",
                "[",
                "a**",
                "a{2,1}",
                "(?<a",
                "\\",
                &nested(65),
                &nested(2000),
                &"a".repeat(4097),
            ],
        );
    }

    #[test]
    fn parentheses_of_a_class_do_not_hide_groups() {
        let open = |depth: usize| format!("{}{}", "([)]".repeat(depth), ")".repeat(depth));
        assert!(is_regular_expression(&open(64)));
        assert!(!is_regular_expression(&open(65)));
        assert!(is_regular_expression(&"[(]".repeat(100)));
    }
}
