//! What only an attacker sends: JSON without a bottom, numbers without an end, SQL in names, paths that lead elsewhere.

use serde_json::json;

use crate::exchange::{ADA, CUSTOMERS, Caller, JSON, raw, send, server};

#[test]
fn json_without_a_bottom_is_400_and_no_matter() {
    let deep = "[".repeat(1_000_000);
    let objects = r#"{"customer":"#.repeat(100_000);
    let ignored = format!(r#"{{"customer":{{"email":"e","unknown":{deep}"#);
    for body in [deep, objects, ignored] {
        Caller::new().post(CUSTOMERS, &body).error(400);
    }
    assert_eq!(Caller::new().post(CUSTOMERS, ADA).status, 200);
}

#[test]
fn numbers_beyond_measure_are_400_or_ignored_and_no_matter() {
    let long = "9".repeat(1_000_000);
    for number in ["1e999", "-1e999", "1e-999999999", "0.1e99999999999", &long] {
        let as_name = format!(r#"{{"customer":{{"email":"e","name":{number},"externalId":"x"}}}}"#);
        Caller::new().post(CUSTOMERS, &as_name).error(400);
        let ignored = format!(
            r#"{{"customer":{{"email":"e","name":"n","externalId":"x","unknown":{number}}}}}"#
        );
        let status = Caller::new().post(CUSTOMERS, &ignored).status;
        assert!(status == 200 || status == 400, "{status} for {number:.20}");
    }
}

#[test]
fn sql_in_a_name_is_a_name() {
    let caller = Caller::new();
    caller.create("user_1");
    for (external_id, encoded) in [
        (
            "'; DROP TABLE customers; --",
            "%27%3B%20DROP%20TABLE%20customers%3B%20--",
        ),
        ("' OR '1'='1", "%27%20OR%20%271%27=%271"),
        ("\" OR 1=1 --", "%22%20OR%201=1%20--"),
        ("_ser%1", "_ser%251"),
        ("$1", "$1"),
        ("?1", "%3F1"),
    ] {
        let target = format!("{CUSTOMERS}/{encoded}");
        caller.get(&target).error(404);
        caller.create(external_id);
        let found = caller.get(&target).json();
        assert_eq!(found["customer"]["externalId"], json!(external_id));
    }
    for query in [
        "cursor=%27%3B%20DROP%20TABLE%20customers",
        "limit=1%20OR%201=1",
    ] {
        let answer = caller.get(&format!("{CUSTOMERS}?{query}"));
        assert!(
            answer.status == 400 || answer.status == 200,
            "{}",
            answer.body
        );
    }
    assert_eq!(caller.get(&format!("{CUSTOMERS}/user_1")).status, 200);
}

#[test]
fn no_path_leads_out_of_the_server() {
    let key = Caller::new().key;
    let key = [("Authorization", key.as_str())];
    for target in [
        "/../../etc/passwd",
        "/docs/../../../etc/passwd",
        "/docs/%2e%2e/%2e%2e/etc/passwd",
        "/docs/..%2f..%2fetc%2fpasswd",
        "/docs/%00",
        "/api/v1/customers/..",
        "/api/v1/customers/%2e%2e%2f%2e%2e",
    ] {
        let answer = send("GET", target, &key, b"");
        assert!(
            (300..500).contains(&answer.status),
            "{target}: {}",
            answer.status
        );
        assert!(!answer.body.contains("root:"), "{target}");
    }
}

#[test]
fn no_redirect_leads_to_another_host() {
    for target in [
        "//evil.example/",
        "/\\evil.example/",
        "///evil.example//api",
        "/%09/evil.example/",
        "/api/v1//\\\\evil.example",
    ] {
        let answer = send("GET", target, &[], b"");
        if let Some(location) = answer.header("location") {
            let mut start = location.chars();
            assert_eq!(start.next(), Some('/'), "{target}: {location}");
            assert!(
                !matches!(start.next(), Some('/' | '\\')),
                "{target}: {location}"
            );
        }
    }
}

#[test]
fn two_lengths_or_a_length_beside_chunks_are_no_request() {
    let key = Caller::new().key;
    for lengths in [
        "Content-Length: 3\r\nContent-Length: 4",
        "Content-Length: 3, 4",
        "Transfer-Encoding: chunked, identity",
    ] {
        let request = format!(
            "POST {CUSTOMERS} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: {key}\r\n\
             {}: {}\r\n{lengths}\r\n\r\n0\r\n\r\n",
            JSON.0, JSON.1
        );
        assert_eq!(raw(server(), request.as_bytes()).status, 400, "{lengths}");
    }
}
