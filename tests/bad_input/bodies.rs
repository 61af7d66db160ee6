//! Bodies that are no JSON, or do not say that they are.

use crate::REFUSED;
use crate::case::{ADA, Case, post, post_as};

/// Media types that the operation does not take.
const MEDIA_TYPES: [&str; 12] = [
    "text/plain",
    "application/xml",
    "application/jsonp",
    "application",
    "application/",
    "/json",
    "json",
    "*/*",
    "application/*",
    "application/json5",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
];

/// What is no JSON.
const MALFORMED: [&[u8]; 32] = [
    b"",
    b" ",
    b"{",
    b"}",
    b"[",
    b"{]",
    b"nul",
    b"NaN",
    b"Infinity",
    b"-",
    b"+1",
    b"01",
    b"1.",
    b".5",
    b"1e",
    b"0x1",
    b"'a'",
    b"\"",
    b"\"\\x\"",
    b"\"\\u12\"",
    b"\"\\ud800\"",
    b"\"\x01\"",
    b"\"\xff\"",
    b"{\"a\"}",
    b"{\"a\":}",
    b"{\"a\":1,}",
    b"{,}",
    b"{a:1}",
    b"[1,]",
    b"{} {}",
    b"// a",
    b"\xfe\xff\0{\0}",
];

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = vec![
        Case::new("no media type", post_as(&[], ADA.as_bytes()), REFUSED),
        Case::new(
            "an empty media type",
            post_as(&["content-type:"], ADA.as_bytes()),
            REFUSED,
        ),
        Case::new("no body", post(&[], b""), REFUSED),
    ];
    for media_type in MEDIA_TYPES {
        let header = format!("content-type: {media_type}");
        let request = post_as(&[&header], ADA.as_bytes());
        cases.push(Case::new(
            &format!("the media type {media_type}"),
            request,
            REFUSED,
        ));
    }
    for text in MALFORMED {
        let name = format!("the JSON {}", text.escape_ascii());
        cases.push(Case::new(&name, post(&[], text), REFUSED));
    }
    let half = &ADA.as_bytes()[..ADA.len() - 1];
    cases.push(Case::new("JSON without its end", post(&[], half), REFUSED));
    let long = format!(r#"{{"customer":{{"name":"{}"}}}}"#, "a".repeat(3_000_000));
    cases.push(Case::new(
        "a body of three million bytes",
        post(&[], long.as_bytes()),
        REFUSED,
    ));
    for (name, text) in [
        ("lists without a bottom", "[".repeat(100_000)),
        (
            "objects without a bottom",
            r#"{"customer":"#.repeat(100_000),
        ),
        (
            "lists deeper than are read",
            format!("{}{}", "[".repeat(200), "]".repeat(200)),
        ),
        ("parents deeper than are read", parents(200)),
    ] {
        cases.push(Case::new(name, post(&[], text.as_bytes()), REFUSED));
    }
    cases
}

/// A customer whose parent has a parent, and so on.
fn parents(depth: usize) -> String {
    let open = r#"{"email":"a@e.org","name":"Ada","externalId":"u","parent":"#;
    format!(
        r#"{{"customer":{}null{}}}"#,
        open.repeat(depth),
        "}".repeat(depth)
    )
}
