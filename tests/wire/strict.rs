//! A strict server: it refuses what the service takes although it is probably a mistake.

use std::net::SocketAddr;
use std::sync::OnceLock;

use reference_server::service::{Behaviour, Strictness};
use serde_json::{Value, json};

use crate::exchange::{ADA, CUSTOMERS, Caller, JSON, start};

const USER_1: &str = "/api/v1/customers/user_1";
const ARCHIVE: &str = "/api/v1/customers/user_1/archive";

/// A caller of the strict server.
fn caller() -> Caller {
    static SERVER: OnceLock<SocketAddr> = OnceLock::new();
    let strict = Behaviour {
        strictness: Strictness::Strict,
        ..Behaviour::default()
    };
    Caller::of(*SERVER.get_or_init(|| start(strict)), "sk_test_strict_")
}

fn unrecognized(path: &[&str], keys: &[&str], message: &str) -> Value {
    json!({"code": "unrecognized_keys", "keys": keys, "path": path, "message": message})
}

fn no_email() -> Value {
    json!({
        "origin": "string",
        "code": "invalid_format",
        "format": "email",
        "path": ["customer", "email"],
        "message": "Invalid email address",
    })
}

fn refused(answer: &crate::exchange::Answer, issues: &[Value]) {
    let error = answer.error(400);
    assert_eq!(error["code"], "BAD_REQUEST");
    assert_eq!(error["error"].as_array().unwrap(), issues);
}

#[test]
fn what_the_contract_describes_is_taken() {
    let caller = caller();
    assert_eq!(caller.post(CUSTOMERS, ADA).status, 200);
    let changes = r#"{"customer":{"email":"b@example.com","domain":null}}"#;
    assert_eq!(caller.put(USER_1, changes).status, 200);
    assert_eq!(caller.put(USER_1, r#"{"customer":{}}"#).status, 200);
    assert_eq!(caller.get(USER_1).status, 200);
    assert_eq!(caller.post(ARCHIVE, "{}").status, 200);
}

#[test]
fn unknown_members_are_refused_object_by_object() {
    let body = r#"{"x":1,"customer":{"phone":1,"email":"a@example.com","name":"n","meta data":{"a":[]},"externalId":"x","phone":2},"y":{}}"#;
    refused(
        &caller().post(CUSTOMERS, body),
        &[
            unrecognized(
                &["customer"],
                &["phone", "meta data"],
                "Unrecognized keys: \"phone\", \"meta data\"",
            ),
            unrecognized(&[], &["x", "y"], "Unrecognized keys: \"x\", \"y\""),
        ],
    );
}

#[test]
fn a_member_that_only_another_operation_knows_is_unknown() {
    let caller = caller();
    let archived = unrecognized(
        &["customer"],
        &["archived"],
        "Unrecognized key: \"archived\"",
    );
    let answer = caller.put(USER_1, r#"{"customer":{"archived":true}}"#);
    refused(&answer, &[archived]);
    let customer = unrecognized(&[], &["customer"], "Unrecognized key: \"customer\"");
    refused(&caller.post(ARCHIVE, r#"{"customer":{}}"#), &[customer]);
}

#[test]
fn an_email_address_that_is_none_is_refused() {
    let caller = caller();
    let body = ADA.replace("a@example.com", "not an email");
    refused(&caller.post(CUSTOMERS, &body), &[no_email()]);
    let body = r#"{"customer":{"email":"","phone":1}}"#;
    let phone = unrecognized(&["customer"], &["phone"], "Unrecognized key: \"phone\"");
    refused(&caller.put(USER_1, body), &[no_email(), phone]);
    assert_eq!(caller.get(CUSTOMERS).json()["total"], 0);
}

#[test]
fn the_check_comes_after_the_contract_and_before_the_store() {
    let caller = caller();
    assert_eq!(caller.post(CUSTOMERS, ADA).status, 200);
    let twice = ADA.replace("\"name\"", "\"phone\":1,\"name\"");
    let phone = unrecognized(&["customer"], &["phone"], "Unrecognized key: \"phone\"");
    refused(&caller.post(CUSTOMERS, &twice), &[phone]);
    let error = caller
        .post(CUSTOMERS, &twice.replace("\"Ada\"", "5"))
        .error(400);
    assert_eq!(error["error"][0]["code"], "invalid_type");
    assert_eq!(error["error"].as_array().unwrap().len(), 1);
    let plain = [("Content-Type", "text/plain")];
    caller
        .send("POST", CUSTOMERS, &plain, twice.as_bytes())
        .error(415);
}

#[test]
fn what_is_tolerated_in_a_text_stays_tolerated() {
    let caller = caller();
    let body = format!("\u{feff}{}", ADA.replace("\"name\"", "\"name\":5,\"name\""));
    assert_eq!(caller.post(CUSTOMERS, &body).status, 200);
    let body =
        b"{\"customer\":{\"email\":\"a@example.com\",\"name\":\"\xff\",\"externalId\":\"x\"}}";
    assert_eq!(caller.send("POST", CUSTOMERS, &[JSON], body).status, 200);
}

#[test]
fn an_unknown_member_that_cannot_be_read_is_an_issue_too() {
    let body = ADA.replace("\"name\"", "\"phone\":1e999,\"name\"");
    let error = caller().post(CUSTOMERS, &body).error(400);
    assert_eq!(error["error"][0]["code"], "custom");
}
