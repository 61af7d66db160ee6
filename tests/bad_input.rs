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
#[path = "bad_input/mistakes.rs"]
mod mistakes;
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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_common_mistake_is_refused_in_the_contract_s_own_words() {
    let ([_, address], reached) = server::start().await;
    let judged = tokio::task::spawn_blocking(move || {
        for (case, issues) in mistakes::cases() {
            let answer = exchange(address, &case);
            assert_eq!(case.judge(&answer), None, "{}", case.name);
            let found = answer.text.matches("{\"message\":").count();
            assert_eq!(found, issues, "{}: {}", case.name, answer.text);
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
