//! URI templates (RFC 6570), of any level.

use super::reference::{is_private, is_ucschar};

/// Whether a text is literals and expressions: `/pets/{petId}{?limit,tags*}`.
pub(super) fn is_template(text: &str) -> bool {
    let mut rest = text;
    loop {
        let Some((literal, expression)) = rest.split_once('{') else {
            return is_literal(rest);
        };
        let Some((expression, after)) = expression.split_once('}') else {
            return false;
        };
        if !(is_literal(literal) && is_expression(expression)) {
            return false;
        }
        rest = after;
    }
}

/// `literals` of section 2.1: no controls, spaces, quotes, backticks, brackets of angles or braces, `\`, `^` and `|`, and `%` before two digits.
fn is_literal(text: &str) -> bool {
    are_escaped(text, |found| match found {
        '!' | '#' | '$' | '&' | '('..=';' | '=' | '?'..='[' | ']' | '_' | 'a'..='z' | '~' => true,
        _ => is_ucschar(found) || is_private(found),
    })
}

/// `expression` of section 2.2, without its braces.
fn is_expression(text: &str) -> bool {
    let names = text.strip_prefix(['+', '#', '.', '/', ';', '?', '&', '=', ',', '!', '@', '|']);
    names.unwrap_or(text).split(',').all(is_variable)
}

/// `varspec` of section 2.3: a name, and at its end `*` or `:` and a length below 10,000.
fn is_variable(text: &str) -> bool {
    let name = match text.split_once(':') {
        Some((name, length)) => {
            let is_length = matches!(length.len(), 1..=4)
                && !length.starts_with('0')
                && length.bytes().all(|byte| byte.is_ascii_digit());
            if !is_length {
                return false;
            }
            name
        }
        None => text.strip_suffix('*').unwrap_or(text),
    };
    let is_name = |part: &str| {
        !part.is_empty() && are_escaped(part, |found| found.is_ascii_alphanumeric() || found == '_')
    };
    name.split('.').all(is_name)
}

/// Whether a text is such characters, and `%` before two digits.
fn are_escaped(text: &str, fits: impl Fn(char) -> bool) -> bool {
    let mut characters = text.chars();
    while let Some(found) = characters.next() {
        let mut digit = || {
            characters
                .next()
                .is_some_and(|digit| digit.is_ascii_hexdigit())
        };
        let is_taken = if found == '%' {
            digit() && digit()
        } else {
            fits(found)
        };
        if !is_taken {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::super::assert_told_apart;
    use super::*;

    #[test]
    fn templates_are_literals_and_expressions() {
        assert_told_apart(
            is_template,
            &[
                "",
                "/pets",
                "/pets/{petId}",
                "{+path}/here",
                "{#x,hello,y}",
                "map?{x,y}",
                "{/var:1,var}",
                "{?x,y*}",
                "{&a.b}",
                "X{.list*}",
                "{%41b}",
                "/zoë/%20",
                "{=x}",
                "{a:9999}",
            ],
            &[
                "{",
                "}",
                "/a}",
                "{a",
                "{}",
                "{a{b}}",
                "{a,}",
                "{a b}",
                "{a:0}",
                "{a:10000}",
                "{a:1*}",
                "{.}",
                "{a..b}",
                "{zoë}",
                "{-a}",
                "/a b",
                "/%2",
                "/<a>",
                "/a'b",
                "{%4}",
                "a\\b",
            ],
        );
    }
}
