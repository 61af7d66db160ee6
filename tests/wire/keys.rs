//! Who is asking: keys, what is no key, and the worlds that keys keep apart.

use crate::exchange::{ADA, CUSTOMERS, Caller, JSON, send};

#[test]
fn no_key_is_401_in_text_without_a_request_id() {
    for headers in [
        &[JSON][..],
        &[JSON, ("Authorization", "")],
        &[JSON, ("Authorization", "  ")],
    ] {
        let answer = send("POST", CUSTOMERS, headers, ADA.as_bytes());
        assert_eq!(answer.status, 401);
        assert!(answer.text().starts_with("API key required"), "{headers:?}");
        assert_eq!(answer.request_id(), None);
    }
}

#[test]
fn another_scheme_is_told_so() {
    for value in ["Basic c2tfdGVzdF8x", "Token sk_test_1"] {
        let answer = send("GET", CUSTOMERS, &[("Authorization", value)], b"");
        assert_eq!(answer.status, 401);
        assert!(
            answer
                .text()
                .starts_with("Authorization scheme not supported")
        );
        assert!(answer.request_id().is_some());
    }
}

#[test]
fn what_is_no_secret_key_is_invalid() {
    for value in [
        "nonsense",
        "pk_test_1",
        "Bearer",
        "Bearer nonsense",
        "SK_TEST_1",
        "ключ",
    ] {
        let answer = send("GET", CUSTOMERS, &[("Authorization", value)], b"");
        assert_eq!(answer.status, 401, "{value}");
        assert!(
            answer.text().starts_with("API key invalid. "),
            "{value}: {}",
            answer.body
        );
        assert!(answer.request_id().is_some());
    }
}

#[test]
fn the_key_comes_before_the_body_and_the_route() {
    for (method, target, body) in [
        ("POST", CUSTOMERS, "{"),
        ("GET", "/nowhere", ""),
        ("GET", "/", ""),
        ("PUT", CUSTOMERS, ""),
        ("DELETE", "/api/v1/customers/x", ""),
        ("HEAD", CUSTOMERS, ""),
        ("GET", "/api/v1/customers?limit=0", ""),
    ] {
        let answer = send(method, target, &[], body.as_bytes());
        assert_eq!(answer.status, 401, "{method} {target}");
        assert_eq!(answer.request_id(), None);
    }
}

#[test]
fn every_key_has_a_world_of_its_own() {
    let (one, other) = (Caller::new(), Caller::new());
    let (first, second) = (one.create("user_1"), other.create("user_1"));
    assert_ne!(first["id"], second["id"]);
    assert_ne!(first["organizationId"], second["organizationId"]);
    let list = one.get(CUSTOMERS).json();
    assert_eq!(list["total"], 1);
    assert_eq!(list["data"][0], first);
}

#[test]
fn spaces_around_a_key_do_not_matter_and_the_staging_prefix_does() {
    let caller = Caller::new();
    caller.create("user_1");
    let target = "/api/v1/customers/user_1";
    let spaced = format!("  {}  ", caller.key);
    assert_eq!(
        send("GET", target, &[("Authorization", &spaced)], b"").status,
        200
    );
    let staging = format!("stg_{}", caller.key);
    assert_eq!(
        send("GET", target, &[("Authorization", &staging)], b"").status,
        404
    );
}
