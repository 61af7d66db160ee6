//! Regular expressions of ECMA-262, as values.

use regress::{Flags, Regex};

/// How long an expression is parsed at all, in bytes: a class of a few bytes becomes a list of hundreds of ranges.
const LONGEST: usize = 4096;

/// How deep groups stand within each other: the parser calls itself for each.
const DEEPEST_GROUPS: usize = 64;

/// How deep alternatives stand within each other, each of which the parser puts into the one before it.
const DEEPEST_ALTERNATIVES: usize = 512;

/// What the parser may need of the stack at these depths, in bytes.
const ROOM: usize = 1 << 20;

/// Whether a text is a regular expression, of at most 4,096 bytes, 64 groups within each other and 512 alternatives after each other.
pub(super) fn is_regular_expression(text: &str) -> bool {
    if text.len() > LONGEST || is_too_deep(text) {
        return false;
    }
    // Nothing is searched for; and what loops repeat would be written out.
    let flags = |flags: &str| Flags {
        no_opt: true,
        ..Flags::from(flags)
    };
    stacker::maybe_grow(ROOM, ROOM, || {
        Regex::with_flags(text, flags("u")).is_ok() || Regex::with_flags(text, flags("")).is_ok()
    })
}

/// Whether groups or alternatives stand too deep in each other. In a class, which ends at the first bracket that is not escaped, parentheses and bars
/// are none.
fn is_too_deep(text: &str) -> bool {
    let mut characters = text.chars();
    // How many alternatives stood before this one when each open group began.
    let mut open: Vec<usize> = Vec::new();
    let mut alternatives = 0_usize;
    let mut is_in_class = false;
    while let Some(found) = characters.next() {
        match found {
            '\\' => drop(characters.next()),
            '[' => is_in_class = true,
            ']' => is_in_class = false,
            '(' if !is_in_class => open.push(alternatives),
            ')' if !is_in_class => alternatives = open.pop().unwrap_or(alternatives),
            '|' if !is_in_class => alternatives += 1,
            _ => {}
        }
        if open.len() > DEEPEST_GROUPS || alternatives > DEEPEST_ALTERNATIVES {
            return true;
        }
    }
    false
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
    fn alternatives_are_parsed_on_a_small_stack() {
        let thread = std::thread::Builder::new().stack_size(256 << 10);
        let thread = thread.spawn(|| {
            let bars = |count: usize| "|".repeat(count);
            let groups = |count: usize, inner: &str| {
                format!("{}{inner}{}", "(|||||||".repeat(count), ")".repeat(count))
            };
            assert_told_apart(
                is_regular_expression,
                &[
                    &bars(512),
                    &groups(64, &bars(64)),
                    &"(a|b)".repeat(600),
                    &"[|]".repeat(1_000),
                    &"\\|".repeat(1_000),
                ],
                &[&bars(513), &bars(4095), &groups(64, &bars(65))],
            );
        });
        assert!(thread.is_ok_and(|thread| thread.join().is_ok()));
    }

    #[test]
    fn parentheses_of_a_class_do_not_hide_groups() {
        let open = |depth: usize| format!("{}{}", "([)]".repeat(depth), ")".repeat(depth));
        assert!(is_regular_expression(&open(64)));
        assert!(!is_regular_expression(&open(65)));
        assert!(is_regular_expression(&"[(]".repeat(100)));
    }
}
