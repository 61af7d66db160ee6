//! Bodies that cannot be: no JSON, another media type, too long, and one issue per violation of the contract.

use serde_json::{Value, json};

use crate::exchange::{ADA, CUSTOMERS, Caller, JSON, raw, server};

fn post(headers: &[(&str, &str)], body: &str) -> crate::exchange::Answer {
    Caller::new().send("POST", CUSTOMERS, headers, body.as_bytes())
}

/// The issues of a create, each as code, expected type, path and the end of its message.
fn issues(body: &str) -> Vec<Value> {
    let error = post(&[JSON], body).error(400);
    assert_eq!(error["code"], "BAD_REQUEST");
    error["error"].as_array().unwrap().clone()
}

fn invalid_type(path: &[&str], expected: &str, received: &str) -> Value {
    json!({
        "code": "invalid_type",
        "expected": expected,
        "path": path,
        "message": format!("Invalid input: expected {expected}, received {received}"),
    })
}

#[test]
fn what_is_not_json_is_400_without_a_code_whatever_its_media_type() {
    for headers in [&[JSON][..], &[("Content-Type", "text/plain")], &[]] {
        for body in ["{", "", "nonsense", "{'a':1}", "{\"customer\":{}} trailing"] {
            let error = post(headers, body).error(400);
            assert!(error["error"].is_string(), "{body}");
            assert_eq!(error.get("code"), None, "{headers:?} {body}");
        }
    }
}

#[test]
fn another_media_type_is_415() {
    for headers in [
        &[("Content-Type", "text/plain")][..],
        &[("Content-Type", "application/vnd.api+json")],
        &[("Content-Type", "application/x-www-form-urlencoded")],
        &[],
    ] {
        let error = post(headers, ADA).error(415);
        assert_eq!(error["code"], "UNSUPPORTED_MEDIA_TYPE");
        assert!(error["error"].is_string());
    }
}

#[test]
fn json_is_json_with_parameters_and_in_any_letter_case() {
    for media_type in [
        "application/json; charset=utf-8",
        "application/json;charset=UTF-8",
        "Application/JSON",
    ] {
        assert_eq!(
            post(&[("Content-Type", media_type)], ADA).status,
            200,
            "{media_type}"
        );
    }
}

#[test]
fn a_byte_order_mark_before_json_is_ignored() {
    let body = format!("\u{feff}{ADA}");
    assert_eq!(post(&[JSON], &body).status, 200);
}

#[test]
fn what_is_not_utf_8_is_read_with_replacement_characters() {
    let caller = Caller::new();
    let body =
        b"{\"customer\":{\"email\":\"e\",\"name\":\"a\xffb\xc3\",\"externalId\":\"user_1\"}}";
    let answer = caller.send("POST", CUSTOMERS, &[JSON], body);
    assert_eq!(answer.status, 200, "{}", answer.body);
    let customer = &answer.json()["data"]["customer"];
    assert_eq!(customer["name"], "a\u{fffd}b\u{fffd}");
    let plain = [("Content-Type", "text/plain")];
    caller.send("POST", CUSTOMERS, &plain, body).error(415);
    let answer = caller.send("POST", CUSTOMERS, &plain, b"{\xff");
    assert_eq!(answer.error(400).get("code"), None);
}

#[test]
fn where_json_ends_is_said_once() {
    for headers in [&[JSON][..], &[("Content-Type", "text/plain")]] {
        let error = post(headers, "{").error(400);
        let text = error["error"].as_str().unwrap();
        assert_eq!(text.matches("line 1").count(), 1, "{text}");
    }
}

#[test]
fn a_missing_email_is_the_documented_error() {
    assert_eq!(
        issues(r#"{"customer":{"name":"n","externalId":"x"}}"#),
        [invalid_type(&["customer", "email"], "string", "undefined")]
    );
}

#[test]
fn every_violation_is_an_issue_in_the_order_of_the_contract() {
    let body = r#"{"customer":{"iconURL":[],"archived":null,"name":5,"domain":{},"logoURL":true,"userId":7}}"#;
    assert_eq!(
        issues(body),
        [
            invalid_type(&["customer", "email"], "string", "undefined"),
            invalid_type(&["customer", "name"], "string", "number"),
            invalid_type(&["customer", "archived"], "boolean", "null"),
            invalid_type(&["customer", "logoURL"], "string", "boolean"),
            invalid_type(&["customer", "iconURL"], "string", "array"),
            invalid_type(&["customer", "domain"], "string", "object"),
            invalid_type(&["customer", "externalId"], "string", "undefined"),
            invalid_type(&["customer", "userId"], "string", "number"),
        ]
    );
}

#[test]
fn a_customer_that_is_no_object_is_one_issue() {
    for (body, received) in [
        ("{}", "undefined"),
        (r#"{"customer":null}"#, "null"),
        (r#"{"customer":[]}"#, "array"),
        (r#"{"customer":"x"}"#, "string"),
    ] {
        assert_eq!(
            issues(body),
            [invalid_type(&["customer"], "object", received)]
        );
    }
}

#[test]
fn a_body_that_is_no_object_is_one_issue_without_a_path() {
    for (body, received) in [
        ("[]", "array"),
        ("\"x\"", "string"),
        ("5", "number"),
        ("null", "null"),
        ("true", "boolean"),
    ] {
        assert_eq!(issues(body), [invalid_type(&[], "object", received)]);
    }
}

#[test]
fn of_a_member_that_stands_twice_the_last_one_counts() {
    let caller = Caller::new();
    let body = r#"{"customer":1,"customer":{"email":5,"name":"n","externalId":"x","email":"b"}}"#;
    let answer = caller.post(CUSTOMERS, body);
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(answer.json()["data"]["customer"]["email"], "b");
    assert_eq!(
        issues(r#"{"customer":{"email":"a","name":"n","externalId":"x","email":5}}"#),
        [invalid_type(&["customer", "email"], "string", "number")]
    );
}

#[test]
fn a_body_that_is_too_long_is_refused() {
    let name = "x".repeat(2 * 1024 * 1024);
    let body = format!(r#"{{"customer":{{"email":"e","name":"{name}","externalId":"x"}}}}"#);
    let error = post(&[JSON], &body).error(413);
    assert!(error["error"].as_str().unwrap().contains("2097152"));
    assert_eq!(error.get("code"), None);
}

#[test]
fn a_body_in_chunks_is_read_like_any_other() {
    let key = Caller::new().key;
    let (first, second) = ADA.split_at(40);
    let request = format!(
        "POST {CUSTOMERS} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: {key}\r\n\
         Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n\
         {:x}\r\n{first}\r\n{:x}\r\n{second}\r\n0\r\n\r\n",
        first.len(),
        second.len()
    );
    assert_eq!(raw(server(), request.as_bytes()).status, 200);
}

#[test]
fn updates_and_archives_are_refused_in_the_same_words() {
    let caller = Caller::new();
    caller.create("user_1");
    let target = "/api/v1/customers/user_1";
    let error = caller.put(target, r#"{"customer":{"name":null,"email":1}}"#);
    let error = error.error(400);
    assert_eq!(
        error["error"],
        json!([
            invalid_type(&["customer", "email"], "string", "number"),
            invalid_type(&["customer", "name"], "string", "null"),
        ])
    );
    let error = caller.put(target, "{}").error(400);
    assert_eq!(
        error["error"],
        json!([invalid_type(&["customer"], "object", "undefined")])
    );
    let archive = format!("{target}/archive");
    assert_eq!(caller.post(&archive, "").error(400).get("code"), None);
    let error = caller.post(&archive, "[]").error(400);
    assert_eq!(
        error["error"],
        json!([invalid_type(&[], "object", "array")])
    );
    let plain = [("Content-Type", "text/plain")];
    caller.send("POST", &archive, &plain, b"{}").error(415);
    caller.send("PUT", target, &plain, b"{").error(400);
}
