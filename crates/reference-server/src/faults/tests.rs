//! Rules: which requests they meet, how often, and what is refused as one.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use axum::body::Body;

use super::*;

fn post(key: &str) -> Request {
    Request::post("/api/v1/customers?x=1")
        .header("Authorization", key)
        .body(Body::empty())
        .unwrap()
}

fn rule(json: &str) -> Rule {
    json.parse().unwrap()
}

/// How many of so many requests meet a fault of this rule.
fn met(json: &str, requests: usize) -> usize {
    let faults = Faults::default();
    faults.add(rule(json)).unwrap();
    let met = (0..requests).filter(|_| faults.meet(&post("sk_test_1")).is_some());
    met.count()
}

#[test]
fn a_rule_meets_so_many_requests_after_so_many() {
    assert_eq!(met(r#"{"fault": "drop"}"#, 10), 10);
    assert_eq!(met(r#"{"fault": "drop", "times": 3}"#, 10), 3);
    assert_eq!(met(r#"{"fault": "drop", "times": 0}"#, 10), 0);
    assert_eq!(met(r#"{"fault": "drop", "after": 7}"#, 10), 3);
    assert_eq!(met(r#"{"fault": "drop", "times": 2, "after": 7}"#, 10), 2);
}

#[test]
fn a_rule_meets_requests_of_its_pattern_only() {
    for (pattern, meets) in [
        (r"{}", true),
        (r#"{"method": "POST"}"#, true),
        (r#"{"method": "GET"}"#, false),
        (r#"{"path": "/api/v1/customers"}"#, true),
        (r#"{"path": "/api/v1"}"#, false),
        (r#"{"path": "/api/v1*"}"#, true),
        (r#"{"operation": "createCustomer"}"#, true),
        (r#"{"operation": "listCustomers"}"#, false),
        (r#"{"key": "sk_test_1"}"#, true),
        (r#"{"key": "sk_test_2"}"#, false),
        (r#"{"method": "POST", "key": "sk_test_2"}"#, false),
    ] {
        let json = format!(r#"{{"match": {pattern}, "fault": "drop"}}"#);
        assert_eq!(met(&json, 1) == 1, meets, "{pattern}");
    }
    let prefix = crate::key::World::of_key("sk_test_1").key_hash_prefix();
    let json = format!(r#"{{"match": {{"key": "{prefix}"}}, "fault": "drop"}}"#);
    assert_eq!(met(&json, 1), 1);
}

#[test]
fn the_first_rule_that_is_not_used_up_is_met() {
    let faults = Faults::default();
    faults
        .add(rule(r#"{"fault": {"status": 500}, "times": 1}"#))
        .unwrap();
    faults.add(rule(r#"{"fault": {"status": 503}}"#)).unwrap();
    let met: Vec<u64> = (0..3)
        .map(|_| faults.meet(&post("sk_test_1")).unwrap().0)
        .collect();
    assert_eq!(met, [1, 2, 2]);
    let applied: Vec<u64> = faults.rules().iter().map(|state| state.applied).collect();
    assert_eq!(applied, [1, 2]);
}

#[test]
fn requests_at_the_same_time_are_counted_exactly() {
    let faults = Faults::default();
    faults
        .add(rule(r#"{"fault": "drop", "times": 1000, "after": 500}"#))
        .unwrap();
    let met: usize = std::thread::scope(|scope| {
        let callers: Vec<_> = (0..8)
            .map(|_| {
                let faults = faults.clone();
                let call = move || faults.meet(&post("sk_test_1")).is_some();
                scope.spawn(move || (0..1000).filter(|_| call()).count())
            })
            .collect();
        callers
            .into_iter()
            .map(|caller| caller.join().unwrap())
            .sum()
    });
    assert_eq!(met, 1000);
    let state = &faults.rules()[0];
    assert_eq!((state.seen, state.applied), (1500, 1000));
}

#[test]
fn rules_are_taken_out_of_force_one_by_one_and_all_at_once() {
    let faults = Faults::default();
    let first = faults.add(rule(r#"{"fault": "drop"}"#)).unwrap();
    let second = faults.add(rule(r#"{"fault": "truncate"}"#)).unwrap();
    assert_eq!(faults.remove(first.id), Some(first.clone()));
    assert_eq!(faults.remove(first.id), None);
    assert_eq!(faults.meet(&post("sk_test_1")).unwrap().0, second.id);
    faults.clear();
    assert_eq!(faults.meet(&post("sk_test_1")), None);
    assert_eq!(faults.add(rule(r#"{"fault": "drop"}"#)).unwrap().id, 3);
    faults.restart();
    assert_eq!(faults.add(rule(r#"{"fault": "drop"}"#)).unwrap().id, 1);
}

#[test]
fn there_are_not_any_number_of_rules() {
    let faults = Faults::default();
    for _ in 0..MOST_RULES {
        faults.add(rule(r#"{"fault": "drop"}"#)).unwrap();
    }
    assert!(faults.add(rule(r#"{"fault": "drop"}"#)).is_err());
}

#[test]
fn a_rule_that_means_nothing_is_refused_and_what_is_wrong_named() {
    for (json, named) in [
        ("", "EOF"),
        ("{}", "`fault`"),
        (r#"{"fault": {}}"#, "nothing"),
        (r#"{"fault": "explode"}"#, "`explode`"),
        (r#"{"fault": {"status": 99}}"#, "status=99"),
        (r#"{"fault": {"delayMillis": 60001}}"#, "60 s"),
        (r#"{"fault": {"drop": true, "truncate": true}}"#, "`drop`"),
        (r#"{"fault": {"drop": "after", "status": 500}}"#, "`drop`"),
        (r#"{"fault": {"body": {}}}"#, "`status`"),
        (r#"{"fault": {"status": 204, "body": {}}}"#, "`body`"),
        (
            r#"{"fault": {"status": 500, "headers": {"Content-Length": "1"}}}"#,
            "`Content-Length: 1`",
        ),
        (r#"{"fault": "drop", "time": 1}"#, "`time`"),
        (r#"{"fault": {"stauts": 500}}"#, "`stauts`"),
        (r#"{"fault": {"drop": "never"}}"#, "`drop`"),
        (
            r#"{"fault": "drop", "match": {"method": "post"}}"#,
            "`post`",
        ),
        (r#"{"fault": "drop", "match": {"path": "api"}}"#, "`api`"),
        (
            r#"{"fault": "drop", "match": {"operation": "create"}}"#,
            "createCustomer",
        ),
        (r#"{"fault": "drop", "match": {"key": "key"}}"#, "key"),
    ] {
        let error = json.parse::<Rule>().unwrap_err().to_string();
        assert!(error.contains(named), "{json}: {error}");
    }
}
