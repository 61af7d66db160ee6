//! The names and values of a form, unescaped.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode, utf8_percent_encode};

use crate::Malformed;

/// A name and its value.
pub(crate) type Pair = (String, String);

/// All but what the URL standard leaves as it is in forms; the space becomes `+`.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'*')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b' ');

/// The pairs of a form, in order.
pub(crate) fn pairs(bytes: &[u8]) -> Result<Vec<Pair>, Malformed> {
    let mut pairs = Vec::new();
    let mut column = 1;
    for member in bytes.split(|byte| *byte == b'&') {
        if !member.is_empty() {
            let equals = member.iter().position(|byte| *byte == b'=');
            let (name, value) = match equals {
                Some(equals) => (&member[..equals], &member[equals + 1..]),
                None => (member, &b""[..]),
            };
            let name_length = name.len();
            pairs.push((
                unescaped(name, column)?,
                unescaped(value, column + name_length + 1)?,
            ));
        }
        column += member.len() + 1;
    }
    Ok(pairs)
}

fn unescaped(text: &[u8], column: usize) -> Result<String, Malformed> {
    let fault = |message: &str, offset: usize| Malformed::at(1, column + offset, message);
    let is_escape = |rest: &[u8]| rest.len() > 2 && rest[1..3].iter().all(u8::is_ascii_hexdigit);
    let broken = (0..text.len()).find(|at| text[*at] == b'%' && !is_escape(&text[*at..]));
    if let Some(at) = broken {
        return Err(fault("a `%` that begins no escape", at));
    }
    let spaced: Vec<u8> = text
        .iter()
        .map(|byte| if *byte == b'+' { b' ' } else { *byte })
        .collect();
    let decoded: Vec<u8> = percent_decode(&spaced).collect();
    String::from_utf8(decoded).map_err(|_| fault("text that is not UTF-8", 0))
}

/// The text of these pairs.
pub(super) fn escaped(pairs: &[Pair]) -> String {
    let escape = |text: &str| {
        utf8_percent_encode(text, ESCAPED)
            .to_string()
            .replace(' ', "+")
    };
    let members: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", escape(name), escape(value)))
        .collect();
    members.join("&")
}
