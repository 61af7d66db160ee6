//! Expressions of ECMA-262 in the words of the crate `regex`, which carries them out in time that grows with the text
//! alone. Only what means the same in both is translated.

use std::fmt::Write as _;
use std::iter::Peekable;
use std::str::Chars;

/// What `\s` stands for in ECMA-262.
const BLANK: &str = r"\x{9}-\x{d}\x{20}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}";

/// The expression that means the same; `None` if there is none, or none that is sure to.
pub(super) fn translated(text: &str) -> Option<String> {
    let mut rest = text.chars().peekable();
    let mut written = String::new();
    while let Some(letter) = rest.next() {
        match letter {
            '\\' => match escaped(rest.next()?)? {
                Escaped::Letter(letter) => literal(letter, &mut written),
                Escaped::Class(class) => written.extend(["[", class, "]"]),
                Escaped::Others(class) => written.extend(["[^", class, "]"]),
            },
            '.' => written.push_str(r"[^\n\r\x{2028}\x{2029}]"),
            '[' => class(&mut rest, &mut written)?,
            '(' if rest.peek() == Some(&'?') => {
                rest.next();
                (rest.next() == Some(':')).then(|| written.push_str("(?:"))?;
            }
            '(' | ')' | '|' | '^' | '$' | '*' | '+' | '?' => written.push(letter),
            '{' => count(&mut rest, &mut written)?,
            ']' | '}' => return None,
            _ => literal(letter, &mut written),
        }
    }
    Some(written)
}

enum Escaped {
    Letter(char),
    Class(&'static str),
    Others(&'static str),
}

fn escaped(letter: char) -> Option<Escaped> {
    Some(match letter {
        'd' => Escaped::Class("0-9"),
        'D' => Escaped::Others("0-9"),
        'w' => Escaped::Class("0-9A-Za-z_"),
        'W' => Escaped::Others("0-9A-Za-z_"),
        's' => Escaped::Class(BLANK),
        'S' => Escaped::Others(BLANK),
        't' => Escaped::Letter('\t'),
        'n' => Escaped::Letter('\n'),
        'r' => Escaped::Letter('\r'),
        'v' => Escaped::Letter('\u{b}'),
        'f' => Escaped::Letter('\u{c}'),
        _ if letter.is_ascii_punctuation() => Escaped::Letter(letter),
        _ => return None,
    })
}

/// A class, behind its opening bracket.
fn class(rest: &mut Peekable<Chars<'_>>, written: &mut String) -> Option<()> {
    written.push('[');
    if rest.next_if_eq(&'^').is_some() {
        written.push('^');
    }
    let mut is_empty = true;
    loop {
        let first = match rest.next()? {
            ']' if is_empty => return None,
            ']' => break,
            letter => member(letter, rest)?,
        };
        is_empty = false;
        let Escaped::Letter(start) = first else {
            // A hyphen behind a class is one of the readings in which the two could differ.
            let Escaped::Class(class) = first else {
                return None;
            };
            written.push_str(class);
            if rest.peek() == Some(&'-') {
                rest.next();
                literal('-', written);
                (rest.peek() == Some(&']')).then_some(())?;
            }
            continue;
        };
        literal(start, written);
        if rest.next_if_eq(&'-').is_some() {
            match rest.next()? {
                ']' => {
                    literal('-', written);
                    break;
                }
                letter => match member(letter, rest)? {
                    Escaped::Letter(end) => {
                        written.push('-');
                        literal(end, written);
                    }
                    Escaped::Class(_) | Escaped::Others(_) => return None,
                },
            }
        }
    }
    written.push(']');
    Some(())
}

fn member(letter: char, rest: &mut Peekable<Chars<'_>>) -> Option<Escaped> {
    match letter {
        '\\' => escaped(rest.next()?),
        _ => Some(Escaped::Letter(letter)),
    }
}

/// `{2}`, `{2,}` or `{2,3}`, behind its opening brace.
fn count(rest: &mut Peekable<Chars<'_>>, written: &mut String) -> Option<()> {
    let mut inner = String::new();
    loop {
        match rest.next()? {
            '}' => break,
            letter if letter.is_ascii_digit() || letter == ',' => inner.push(letter),
            _ => return None,
        }
    }
    let (least, most) = inner.split_once(',').unwrap_or((&inner, ""));
    (!least.is_empty() && !most.contains(',')).then(|| written.extend(["{", &inner, "}"]))
}

/// A character that stands for itself.
fn literal(letter: char, written: &mut String) {
    if letter.is_ascii_alphanumeric() {
        written.push(letter);
    } else {
        // Writing to a `String` cannot fail.
        let _ = write!(written, r"\x{{{:x}}}", u32::from(letter));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::translated;

    const PATTERNS: [&str; 24] = [
        "^[A-Z]{2}-\\d+$",
        "@",
        "^[\\w\\-]+\\-$",
        "^(?:bot|crawler)",
        "a.c",
        "^.{2,3}$",
        "[^a-c]",
        "^\\s*$",
        "\\S",
        "\\D",
        "[\\w.-]",
        "[+-]",
        "[-a]",
        "[a&&b]",
        "[[]",
        "^a{2,}?b",
        "^\\/a\\.b$",
        "é|ü",
        "[à-ü]",
        "\\$",
        "^$",
        "(a+)+$",
        "^[0-9]+\\.[0-9]{2}$",
        "[\\]\\\\^]",
    ];

    const TEXTS: [&str; 34] = [
        "",
        "a",
        "b",
        "c",
        "d",
        "ab",
        "aab",
        "abc",
        "a\nc",
        "a\u{2028}c",
        "AB-12",
        "AB-١",
        "a@b",
        "bot",
        "a-",
        "-",
        "+",
        "&",
        "[",
        "]",
        "^",
        "\\",
        "$",
        ".",
        "/a.b",
        "é",
        "ü",
        "😀😀",
        " \u{feff}\u{a0}",
        "\u{85}",
        "1.00",
        "_",
        "12",
        "&&",
    ];

    #[test]
    fn a_translation_matches_what_the_expression_matches() {
        for pattern in PATTERNS {
            let written = translated(pattern).unwrap_or_else(|| panic!("{pattern} is translated"));
            let linear = regex::Regex::new(&written).unwrap();
            let trying =
                regress::Regex::with_flags(pattern, "u").or_else(|_| regress::Regex::new(pattern));
            let trying = trying.unwrap();
            for text in TEXTS {
                assert_eq!(
                    linear.is_match(text),
                    trying.find(text).is_some(),
                    "{pattern} as {written} on {text:?}"
                );
            }
        }
    }

    #[test]
    fn what_looks_around_or_back_is_left_alone() {
        for pattern in [
            "(?=a)", "(?!a)b", "(?<=a)b", "(a)\\1", "\\bword", "\\p{L}", "\\u0041", "[]", "a{",
            "x}", "(?<n>a)",
        ] {
            assert_eq!(translated(pattern), None, "{pattern}");
        }
    }

    #[test]
    fn nested_repetition_costs_no_more_than_the_text_is_long() {
        static EXPONENTIAL: super::super::Pattern = super::super::Pattern::new("^(a+)+$");
        let text = "a".repeat(100_000) + "b";
        assert!(EXPONENTIAL.check(&text).is_err());
    }
}
