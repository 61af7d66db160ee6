//! Request lines and headers that are none, or belong to no operation, and credentials that do not count.

use crate::case::{ADA, CUSTOMERS, Case, Expected, SOUND, message, post_as};

/// First lines that are no request of HTTP/1.
const LINES: [(&str, &str); 14] = [
    ("no version", "GET /"),
    ("no target", "GET HTTP/1.1"),
    ("a version of the future", "GET / HTTP/9.9"),
    ("a version without a minor", "GET / HTTP/1"),
    ("another protocol", "GET / HTCPCP/1.0"),
    ("a version in lower case", "GET / http/1.1"),
    ("a word for a version", "GET / HTTP/one"),
    ("two targets", "GET / / HTTP/1.1"),
    ("a method with a blank", "G ET / HTTP/1.1"),
    ("a method with a slash", "G/T / HTTP/1.1"),
    ("a method with a null", "G\0T / HTTP/1.1"),
    ("a target with a null", "GET /\0 HTTP/1.1"),
    ("a target with a tab", "GET /\t HTTP/1.1"),
    ("a line of blanks", "   "),
];

/// Lines that are no headers.
const HEADERS: [(&str, &str); 12] = [
    ("a header folded over two lines", "x-folded: a\r\n b"),
    ("a header without a colon", "no colon"),
    ("a header without a name", ": value"),
    ("a blank before the colon", "x-blank : a"),
    ("a blank in a name", "x blank: a"),
    ("a null in a name", "x\0y: a"),
    ("a null in a value", "x: a\0b"),
    ("a bell in a value", "x: a\u{7}b"),
    ("a name of Unicode", "é: a"),
    ("a name with a slash", "x/y: a"),
    ("a carriage return in a value", "x: a\rb"),
    ("a name in brackets", "[x]: a"),
];

/// Targets that no operation answers.
const NOWHERE: [&str; 17] = [
    "regions",
    "/regions//customers",
    "/",
    "/regions",
    "/regions/",
    "/regions/eu",
    "/regions/eu/customers/",
    "/regions/eu/customers/1",
    "//regions/eu/customers",
    "/regions/eu/../eu/customers",
    "/Regions/eu/customers",
    "/regions/eu/customers%00",
    "/regions/eu%2Fcustomers",
    "/regions/eu/customers;a=b",
    "/regions/eu/customers.json",
    "/..%2f..%2fetc/passwd",
    "/%",
];

/// Methods with which no operation answers on its path.
const METHODS: [&str; 10] = [
    "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "get", "Post", "QUERY", "X", "LINK",
];

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, line) in LINES {
        let request = message(line, &SOUND, b"");
        cases.push(Case::new(name, request, Expected::Unrouted(400)).that_ends());
    }
    let first = format!("GET {CUSTOMERS} HTTP/1.1");
    for (name, line) in HEADERS {
        let headers: Vec<&str> = SOUND.iter().chain(&[line]).copied().collect();
        let request = message(&first, &headers, b"");
        cases.push(Case::new(name, request, Expected::Unrouted(400)).that_ends());
    }
    for target in NOWHERE {
        let request = message(&format!("GET {target} HTTP/1.1"), &SOUND, b"");
        cases.push(Case::new(target, request, Expected::Unrouted(404)));
    }
    for method in METHODS {
        let request = message(&format!("{method} {CUSTOMERS} HTTP/1.1"), &SOUND, b"");
        cases.push(Case::new(method, request, Expected::Unrouted(405)));
    }
    cases.extend(oversized());
    cases.extend(credentials());
    cases
}

/// Heads that are larger than a server reads.
fn oversized() -> Vec<Case> {
    let long = "a".repeat(1_000_000);
    let first = format!("GET {CUSTOMERS} HTTP/1.1");
    let header = format!("x-long: {long}");
    let name = format!("x-{long}: a");
    let many: Vec<String> = (0..500).map(|number| format!("x-{number}: a")).collect();
    let many: Vec<&str> = SOUND
        .iter()
        .copied()
        .chain(many.iter().map(String::as_str))
        .collect();
    let with = |line: &str| {
        let headers: Vec<&str> = SOUND.iter().copied().chain([line]).collect();
        message(&first, &headers, b"")
    };
    vec![
        Case::new(
            "a header of a million bytes",
            with(&header),
            Expected::Unrouted(431),
        ),
        Case::new(
            "a name of a million bytes",
            with(&name),
            Expected::Unrouted(431),
        ),
        Case::new(
            "five hundred headers",
            message(&first, &many, b""),
            Expected::Unrouted(431),
        ),
        Case::new(
            "a path of a million bytes",
            message(&format!("GET /{long} HTTP/1.1"), &SOUND, b""),
            Expected::Unrouted(431),
        ),
        Case::new(
            "a query of a million bytes",
            message(&format!("GET {CUSTOMERS}?tag={long} HTTP/1.1"), &SOUND, b""),
            Expected::Unrouted(431),
        ),
        Case::new(
            "a method of a million bytes",
            message(&format!("{long} / HTTP/1.1"), &SOUND, b""),
            Expected::Unrouted(431),
        ),
    ]
}

/// Callers whom nobody knows, and one who may not.
fn credentials() -> Vec<Case> {
    let first = format!("POST {CUSTOMERS} HTTP/1.1");
    let length = format!("content-length: {}", ADA.len());
    let with = |lines: &[&str]| {
        let sound = [
            "host: localhost",
            "connection: close",
            "content-type: application/json",
        ];
        let headers: Vec<&str> = sound
            .iter()
            .chain(&[length.as_str()])
            .chain(lines)
            .copied()
            .collect();
        message(&first, &headers, ADA.as_bytes())
    };
    let unknown: [(&str, &[&str]); 9] = [
        ("no key", &[]),
        ("an empty key", &["authorization:"]),
        ("a key of blanks", &["authorization:    "]),
        ("a key that nobody knows", &["authorization: other"]),
        ("a key with more behind it", &["authorization: secret2"]),
        ("a key in capitals", &["authorization: SECRET"]),
        ("a key as a bearer token", &["authorization: Bearer secret"]),
        ("a key in another header", &["x-authorization: secret"]),
        ("a key in a cookie", &["cookie: authorization=secret"]),
    ];
    let mut cases: Vec<Case> = unknown
        .iter()
        .map(|(name, lines)| Case::new(name, with(lines), Expected::Status(401)))
        .collect();
    let known = with(&["authorization: known"]);
    cases.push(Case::new(
        "a key that may not",
        known,
        Expected::Status(403),
    ));
    let mut raw = with(&["authorization: "]);
    let place = raw.windows(15).position(|part| part == b"authorization: ");
    let place = place.map_or(0, |place| place + 15);
    raw.splice(place..place, *b"secret\xff");
    cases.push(Case::new(
        "a key that is not UTF-8",
        raw,
        Expected::Status(401),
    ));
    // Who may not come in is not told what is wrong with the rest.
    let nobody: [(&str, &[u8]); 3] = [
        ("no key and malformed JSON", b"{"),
        ("no key and a violation", b"{}"),
        ("no key and no body", b""),
    ];
    for (name, body) in nobody {
        let request = post_as(&["content-type: application/json"], body);
        let text = String::from_utf8_lossy(&request).replace("authorization: secret\r\n", "");
        cases.push(Case::new(name, text.into_bytes(), Expected::Status(401)));
    }
    cases
}
