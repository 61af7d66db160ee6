//! The journal around handlers of all kinds: what it keeps, for how long, and how exchanges end.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::num::NonZeroUsize;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::middleware::from_fn_with_state;
use tower::ServiceExt as _;

use super::*;
use crate::clock::Clock;
use crate::key::World;

/// A server that sends back what it gets, and its journal.
fn echo(limits: Limits) -> (Router, Journal) {
    let recorder = Recorder {
        journal: Journal::new(limits),
        clock: Clock::fixed(1_699_335_116_000),
    };
    let journal = recorder.journal.clone();
    let router = Router::new()
        .fallback(|request: Request| async { request.into_body() })
        .layer(from_fn_with_state(recorder, record));
    (router, journal)
}

async fn post(router: &Router, body: impl Into<Body>) -> Bytes {
    let request = Request::post("/api/v1/customers?a=1")
        .header("Authorization", "sk_test_1")
        .body(body.into())
        .unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    to_bytes(response.into_body(), usize::MAX).await.unwrap()
}

fn all(journal: &Journal) -> Vec<Arc<Exchange>> {
    journal.find(&Filter::default(), usize::MAX)
}

fn limits(exchanges: usize, bytes: usize, body: usize) -> Limits {
    let exchanges = NonZeroUsize::new(exchanges).unwrap();
    Limits {
        exchanges,
        bytes,
        body,
    }
}

#[tokio::test]
async fn an_exchange_is_shown_with_both_its_sides() {
    let (router, journal) = echo(Limits::default());
    post(&router, "Ünd").await;
    let exchange = journal.get(1).unwrap();
    let shown = serde_json::to_value(&*exchange).unwrap();
    let hash = World::of_key("sk_test_1").key_hash_prefix();
    let mut expected = serde_json::json!({
        "number": 1,
        "receivedAt": "2023-11-07T05:31:56.000Z",
        "method": "POST",
        "target": "/api/v1/customers?a=1",
        "version": "HTTP/1.1",
        "peer": null,
        "operation": "createCustomer",
        "key": hash,
        "mode": "test",
        "request": {
            "headers": [["authorization", format!("<key {hash}>")]],
            "body": "Ünd",
            "bodyLength": 4,
            "bodyTruncated": false,
        },
        "outcome": "answered",
        "status": 200,
        "response": {"headers": [], "body": "Ünd", "bodyLength": 4, "bodyTruncated": false},
        "fault": null,
    });
    for member in ["id", "durationMicros"] {
        expected[member] = shown[member].clone();
        assert!(!shown[member].is_null());
    }
    assert_eq!(shown, expected);
}

#[tokio::test]
async fn long_bodies_pass_whole_and_are_kept_up_to_the_limit() {
    let (router, journal) = echo(limits(10, usize::MAX, 4));
    assert_eq!(post(&router, "12345678").await, "12345678");
    let exchange = journal.get(1).unwrap();
    for message in [&exchange.request, exchange.response.as_ref().unwrap()] {
        assert_eq!(message.body, "1234");
        assert_eq!(message.body_length, 8);
        assert!(message.body_truncated);
    }
    post(&router, "12ünd").await;
    assert_eq!(journal.get(2).unwrap().request.body, "12ü");
    post(&router, "123ünd").await;
    assert_eq!(journal.get(3).unwrap().request.body, "123");
}

#[tokio::test]
async fn bytes_that_are_no_text_pass_unchanged_and_are_shown_as_such() {
    let (router, journal) = echo(Limits::default());
    assert_eq!(post(&router, &b"a\xffb"[..]).await, &b"a\xffb"[..]);
    assert_eq!(journal.get(1).unwrap().request.body, "a\u{fffd}b");
}

#[tokio::test]
async fn the_oldest_exchanges_make_room() {
    let (router, journal) = echo(limits(3, usize::MAX, 100));
    for _ in 0..5 {
        post(&router, "x").await;
    }
    let numbers: Vec<u64> = all(&journal).iter().map(|one| one.number).collect();
    assert_eq!(numbers, [5, 4, 3]);
    assert!(journal.get(2).is_none());
    assert_eq!(journal.get(3).unwrap().number, 3);
    assert!(journal.get(6).is_none());
}

#[tokio::test]
async fn all_together_take_no_more_than_the_limit() {
    let (router, journal) = echo(limits(1000, 100_000, 10_000));
    for _ in 0..100 {
        post(&router, "x".repeat(10_000)).await;
    }
    let kept = all(&journal);
    assert!(kept.iter().map(|one| one.bytes()).sum::<usize>() <= 100_000);
    assert!((3..=5).contains(&kept.len()), "{}", kept.len());
    let (router, journal) = echo(limits(1000, 1, 100));
    post(&router, "x").await;
    assert_eq!(all(&journal).len(), 1);
}

#[tokio::test]
async fn numbers_go_on_when_it_is_cleared_and_begin_again_when_it_is_restarted() {
    let (router, journal) = echo(Limits::default());
    post(&router, "x").await;
    journal.clear();
    assert!(all(&journal).is_empty());
    post(&router, "x").await;
    assert_eq!(all(&journal)[0].number, 2);
    journal.restart();
    post(&router, "x").await;
    assert_eq!(all(&journal)[0].number, 1);
}

#[tokio::test]
async fn an_answer_that_nobody_reads_to_its_end_is_cut_and_a_call_that_nobody_waits_for_abandoned()
{
    let (router, journal) = echo(Limits::default());
    let request = || Request::post("/").body(Body::from("x")).unwrap();
    let response = router.clone().oneshot(request()).await.unwrap();
    assert!(all(&journal).is_empty());
    drop(response);
    assert_eq!(journal.get(1).unwrap().outcome, Outcome::Cut);
    assert_eq!(journal.get(1).unwrap().status, Some(200));

    let recorder = Recorder {
        journal: journal.clone(),
        clock: Clock::system(),
    };
    let router = Router::new()
        .fallback(std::future::pending::<()>)
        .layer(from_fn_with_state(recorder, record));
    let mut call = Box::pin(router.oneshot(request()));
    let waker = &mut std::task::Context::from_waker(std::task::Waker::noop());
    assert!(call.as_mut().poll(waker).is_pending());
    drop(call);
    let exchange = journal.get(2).unwrap();
    assert_eq!(exchange.outcome, Outcome::Abandoned);
    assert_eq!((exchange.status, &exchange.response), (None, &None));
}

#[tokio::test]
async fn a_body_that_the_handler_does_not_read_is_said_to_be_there() {
    let recorder = Recorder {
        journal: Journal::default(),
        clock: Clock::system(),
    };
    let journal = recorder.journal.clone();
    let router = Router::new()
        .fallback(|| async { "no" })
        .layer(from_fn_with_state(recorder, record));
    let request = Request::post("/")
        .header("Content-Length", "3")
        .body(Body::from("abc"))
        .unwrap();
    let response = router.oneshot(request).await.unwrap();
    to_bytes(response.into_body(), 10).await.unwrap();
    let exchange = journal.get(1).unwrap();
    assert_eq!(exchange.request.body, "");
    assert_eq!(exchange.request.body_length, 3);
    assert!(exchange.request.body_truncated);
}

#[tokio::test]
async fn filters_choose_exchanges() {
    let (router, journal) = echo(Limits::default());
    for (method, target, key) in [
        ("GET", "/a", "sk_test_1"),
        ("PUT", "/b", "sk_test_2"),
        ("GET", "/bc", "sk_test_2"),
    ] {
        let request = Request::builder()
            .method(method)
            .uri(target)
            .header("Authorization", key)
            .body(Body::empty())
            .unwrap();
        router.clone().oneshot(request).await.unwrap();
    }
    let numbers = |filter: Filter| -> Vec<u64> {
        let found = journal.find(&filter, 10);
        found.iter().map(|exchange| exchange.number).collect()
    };
    let all = Filter::default;
    assert_eq!(numbers(all()), [3, 2, 1]);
    let after = Some(1);
    assert_eq!(numbers(Filter { after, ..all() }), [3, 2]);
    let before = Some(3);
    assert_eq!(numbers(Filter { before, ..all() }), [2, 1]);
    let method = Some("GET".to_owned());
    assert_eq!(numbers(Filter { method, ..all() }), [3, 1]);
    let path = Some("/b".to_owned());
    assert_eq!(numbers(Filter { path, ..all() }), [3, 2]);
    let key = Some(World::of_key("sk_test_1").key_hash_prefix());
    assert_eq!(numbers(Filter { key, ..all() }), [1]);
    let status = Some(404);
    assert_eq!(numbers(Filter { status, ..all() }), [0; 0]);
}

#[tokio::test]
async fn a_journal_that_is_off_keeps_nothing() {
    let journal = Journal::off();
    assert!(all(&journal).is_empty());
    assert_eq!((journal.get(1), journal.last()), (None, 0));
}
