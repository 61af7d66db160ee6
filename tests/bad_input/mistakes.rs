//! Requests that are commonly got wrong, with how much is wrong with each: what every framework is asked first.

use crate::case::{Case, Expected, post, post_as};

/// The members that a customer needs.
const SOUND: &str = r#""email":"a@e.org","name":"Ada","externalId":"user_1""#;

/// The mistakes, each with the number of violations that the answer lists.
pub(crate) fn cases() -> Vec<(Case, usize)> {
    let mut cases = members();
    let sound = customer(SOUND);
    let large = format!(r#"{SOUND},"notes":{{"a":"{}"}}"#, "a".repeat(3_000_000));
    let refused = [
        ("malformed JSON", post(&[], b"{\"customer\":{\"email\":")),
        (
            "another media type",
            post_as(&["content-type: text/plain"], &sound),
        ),
        ("no media type", post_as(&[], &sound)),
        ("an empty body", post(&[], b"")),
        (
            "a body of three million bytes",
            post(&[], &customer(&large)),
        ),
    ];
    let refused = refused.into_iter();
    cases.extend(
        refused.map(|(name, request)| (Case::new(name, request, Expected::Status(400)), 0)),
    );
    let other_key = without_key(&post(&[], &sound), "authorization: other\r\n");
    let no_key = without_key(&post(&[], b"{"), "");
    for (name, request) in [
        ("an unknown key", other_key),
        ("no key, and malformed JSON", no_key),
    ] {
        cases.push((Case::new(name, request, Expected::Status(401)), 0));
    }
    cases
}

/// Mistakes in the members of a customer.
fn members() -> Vec<(Case, usize)> {
    let name = "a".repeat(101);
    let long = format!(r#""email":"a@e.org","name":"{name}","externalId":"u""#);
    let null = format!(r#"{SOUND},"archived":null"#);
    let twice = format!(r#"{SOUND},"email":"b@e.org""#);
    let mistakes = [
        (
            "a number for a text",
            r#""email":5,"name":"Ada","externalId":"u""#,
            1,
        ),
        ("a missing member", r#""email":"a@e.org","name":"Ada""#, 1),
        (
            "two wrong types",
            r#""email":5,"name":true,"externalId":"u""#,
            2,
        ),
        ("null where it may not be", &null, 1),
        ("a member twice", &twice, 1),
        ("a name that is too long", &long, 1),
        (
            "a text that breaks its pattern",
            r#""email":"a@e.org","name":"Ada","externalId":"a b""#,
            1,
        ),
    ];
    let cases = mistakes.into_iter().map(|(name, members, issues)| {
        let request = post(&[], &customer(members));
        (Case::new(name, request, Expected::Status(400)), issues)
    });
    cases.collect()
}

fn customer(members: &str) -> Vec<u8> {
    format!(r#"{{"customer":{{{members}}}}}"#).into_bytes()
}

/// The request with another line in place of its key.
fn without_key(request: &[u8], line: &str) -> Vec<u8> {
    let text = String::from_utf8_lossy(request);
    text.replace("authorization: secret\r\n", line).into_bytes()
}
