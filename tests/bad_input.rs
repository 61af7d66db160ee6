//! What no client of the contract sends: raw requests, each with the answer that it gets, while the server stays up.
//!
//! After each of them the server answers the next good request on a new connection, and only those reach a handler.

#[path = "bad_input/bodies.rs"]
mod bodies;
#[path = "bad_input/case.rs"]
mod case;
#[path = "bad_input/framing.rs"]
mod framing;
#[path = "bad_input/heads.rs"]
mod heads;
#[path = "bad_input/json.rs"]
mod json;
#[path = "bad_input/parameters.rs"]
mod parameters;
#[path = "bad_input/server.rs"]
mod server;

use std::sync::atomic::Ordering;

use case::{Case, Expected, exchange, good};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_bad_request_gets_its_answer_and_none_reaches_a_handler() {
    let (addresses, reached) = server::start().await;
    let cases: Vec<Case> = [
        framing::cases(),
        heads::cases(),
        parameters::cases(),
        bodies::cases(),
        json::cases(),
    ]
    .into_iter()
    .flatten()
    .collect();
    assert!(cases.len() >= 200, "only {} bad requests", cases.len());
    let judged = tokio::task::spawn_blocking(move || {
        let mut failures = Vec::new();
        let served = |case| addresses.map(|address| (address, case));
        for (address, case) in cases.iter().flat_map(served) {
            let answer = exchange(address, case);
            if let Some(wrong) = case.judge(&answer) {
                failures.push(format!("{}: {wrong}", case.name));
            }
            let next = exchange(address, &good());
            assert_eq!(next.status, Some(200), "after {}: {}", case.name, next.text);
            // Only the good one has come so far as to be counted.
            if reached.swap(0, Ordering::SeqCst) != 1 {
                failures.push(format!("{}: it reached a handler", case.name));
            }
        }
        failures
    });
    let failures = judged.await.expect("the cases have been judged");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Requests that are commonly got wrong, with the status that this contract has for each and how much is wrong.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_common_mistake_is_refused_in_the_contract_s_own_words() {
    let (addresses, reached) = server::start().await;
    let sound = r#""email":"a@e.org","name":"Ada","externalId":"user_1""#;
    let customer = |members: &str| format!(r#"{{"customer":{{{members}}}}}"#).into_bytes();
    let json = |members: &str| case::post(&[], &customer(members));
    let name = "a".repeat(101);
    let large = format!(r#"{sound},"notes":{{"a":"{}"}}"#, "a".repeat(3_000_000));
    let mistakes: [(&str, Vec<u8>, u16, usize); 14] = [
        (
            "malformed JSON",
            case::post(&[], b"{\"customer\":{\"email\":"),
            400,
            0,
        ),
        (
            "a number for a text",
            json(r#""email":5,"name":"Ada","externalId":"u""#),
            400,
            1,
        ),
        (
            "a missing member",
            json(r#""email":"a@e.org","name":"Ada""#),
            400,
            1,
        ),
        (
            "two wrong types",
            json(r#""email":5,"name":true,"externalId":"u""#),
            400,
            2,
        ),
        (
            "null where it may not be",
            json(&format!(r#"{sound},"archived":null"#)),
            400,
            1,
        ),
        (
            "a member twice",
            json(&format!(r#"{sound},"email":"b@e.org""#)),
            400,
            1,
        ),
        (
            "another media type",
            case::post_as(&["content-type: text/plain"], &customer(sound)),
            400,
            0,
        ),
        (
            "no media type",
            case::post_as(&[], &customer(sound)),
            400,
            0,
        ),
        ("an empty body", case::post(&[], b""), 400, 0),
        ("a body of three million bytes", json(&large), 400, 0),
        (
            "a name that is too long",
            json(&format!(
                r#""email":"a@e.org","name":"{name}","externalId":"u""#
            )),
            400,
            1,
        ),
        (
            "a text that breaks its pattern",
            json(r#""email":"a@e.org","name":"Ada","externalId":"a b""#),
            400,
            1,
        ),
        (
            "an unknown key",
            without_key(&json(sound), "authorization: other\r\n"),
            401,
            0,
        ),
        (
            "no key, and malformed JSON",
            without_key(&case::post(&[], b"{"), ""),
            401,
            0,
        ),
    ];
    let judged = tokio::task::spawn_blocking(move || {
        let [_, address] = addresses;
        for (name, request, status, issues) in mistakes {
            let case = Case::new(name, request, Expected::Status(status));
            let answer = exchange(address, &case);
            assert_eq!(case.judge(&answer), None, "{name}");
            let found = answer.text.matches("{\"message\":").count();
            assert_eq!(found, issues, "{name}: {}", answer.text);
        }
        for (line, status, code) in [
            ("GET /nowhere HTTP/1.1", 404, "NOT_FOUND"),
            (
                "PUT /regions/eu/customers HTTP/1.1",
                405,
                "METHOD_NOT_ALLOWED",
            ),
        ] {
            let request = case::message(line, &case::SOUND, b"");
            let answer = exchange(
                address,
                &Case::new(line, request, Expected::Unrouted(status)),
            );
            assert_eq!(answer.status, Some(status), "{}", answer.text);
            assert!(answer.text.contains(code), "{}", answer.text);
            let allow = answer.text.to_lowercase().contains("allow: get");
            assert_eq!(allow, status == 405, "{}", answer.text);
        }
    });
    judged.await.expect("the mistakes have been judged");
    assert_eq!(reached.load(Ordering::SeqCst), 0);
}

/// The request with another line in place of its key.
fn without_key(request: &[u8], line: &str) -> Vec<u8> {
    let text = String::from_utf8_lossy(request);
    text.replace("authorization: secret\r\n", line).into_bytes()
}

#[test]
fn each_case_has_a_name_of_its_own() {
    let mut names: Vec<String> = [
        framing::cases(),
        heads::cases(),
        parameters::cases(),
        bodies::cases(),
        json::cases(),
    ]
    .into_iter()
    .flatten()
    .map(|case| case.name)
    .collect();
    names.sort();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count);
}

/// An answer that is refused in the contract's words, or before any route is known.
const REFUSED: Expected = Expected::Status(400);
