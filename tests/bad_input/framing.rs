//! Where a message ends: lengths that contradict each other, chunks that are none, requests that break off.

use crate::REFUSED;
use crate::case::{ADA, CUSTOMERS, Case, Expected, SOUND, message, post_as};

/// Two lengths, or a length and chunks, of which a proxy may believe the other one.
const SMUGGLED: [(&str, &[&str]); 14] = [
    ("two lengths", &["content-length: 3", "content-length: 4"]),
    ("two lengths in one", &["content-length: 3, 4"]),
    ("a length that is a word", &["content-length: three"]),
    ("a length below zero", &["content-length: -1"]),
    ("a length with a sign", &["content-length: +3"]),
    ("a length in hexadecimal", &["content-length: 0x3"]),
    ("a length with a fraction", &["content-length: 3.0"]),
    (
        "a length beyond 64 bits",
        &["content-length: 99999999999999999999"],
    ),
    ("an empty length", &["content-length: "]),
    ("an unknown coding", &["transfer-encoding: identity"]),
    (
        "chunks that are not last",
        &["transfer-encoding: chunked, gzip"],
    ),
    ("a coding of blanks", &["transfer-encoding:  "]),
    (
        "chunks of a misspelt coding",
        &["transfer-encoding: xchunked"],
    ),
    ("a length with a list of one", &["content-length: 3,"]),
];

/// Chunked bodies that are none.
const CHUNKS: [(&str, &str); 10] = [
    ("a chunk of no size", "\r\n{}\r\n0\r\n\r\n"),
    ("a chunk of a size that is a word", "xyz\r\n{}\r\n0\r\n\r\n"),
    ("a chunk of a size below zero", "-2\r\n{}\r\n0\r\n\r\n"),
    (
        "a chunk of a size beyond 64 bits",
        "fffffffffffffffff\r\n{}\r\n0\r\n\r\n",
    ),
    ("a chunk shorter than its size", "5\r\n{}\r\n0\r\n\r\n"),
    ("a chunk longer than its size", "1\r\n{}\r\n0\r\n\r\n"),
    ("a chunk whose size has a prefix", "0x2\r\n{}\r\n0\r\n\r\n"),
    ("a chunk with a bare line feed", "2\n{}\n0\n\n"),
    ("a chunk without its end", "2\r\n{}0\r\n\r\n"),
    ("chunks without the last", "2\r\n{}\r\n"),
];

pub(crate) fn cases() -> Vec<Case> {
    let first = format!("POST {CUSTOMERS} HTTP/1.1");
    let json = ["content-type: application/json"];
    let mut cases = Vec::new();
    for (name, lines) in SMUGGLED {
        let headers: Vec<&str> = SOUND.iter().chain(&json).chain(lines).copied().collect();
        cases.push(
            Case::new(
                name,
                message(&first, &headers, b"{}\n"),
                Expected::Unrouted(400),
            )
            .that_ends(),
        );
    }
    for (name, body) in CHUNKS {
        let chunked = ["transfer-encoding: chunked"];
        let headers: Vec<&str> = SOUND.iter().chain(&json).chain(&chunked).copied().collect();
        cases
            .push(Case::new(name, message(&first, &headers, body.as_bytes()), REFUSED).that_ends());
    }
    // RFC 9112, section 6.3: the length is ignored, so that nothing can be smuggled behind the chunks.
    let both: Vec<&str> = SOUND
        .iter()
        .chain(&json)
        .chain(&["content-length: 4", "transfer-encoding: chunked"])
        .copied()
        .collect();
    cases.push(Case::new(
        "a length beside chunks",
        message(&first, &both, b"2\r\n{}\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n"),
        REFUSED,
    ));
    for (name, cut) in [
        ("a body that breaks off", 10),
        ("a body that never comes", 0),
    ] {
        let mut request = post_as(&json, ADA.as_bytes());
        let length = request.len() - ADA.len() + cut;
        request.truncate(length);
        cases.push(Case::new(name, request, REFUSED).that_ends());
    }
    for (name, text) in [
        ("half a request line", "POST /regions"),
        ("half a head", "GET / HTTP/1.1\r\nhost: local"),
        ("nothing at all", ""),
    ] {
        cases.push(Case::new(name, text, Expected::Closed).that_ends());
    }
    cases
}
