//! What belongs to no operation: unknown paths, wrong methods, and the front's redirects.

use crate::exchange::{Caller, raw, send, server};

#[test]
fn an_unknown_path_is_404_in_text() {
    let caller = Caller::new();
    for target in [
        "/nowhere",
        "/",
        "/api/v1",
        "/api/v1/Customers",
        "/api/v1/customers/x/y/z",
        "/api/v1/customers/x/billing2",
    ] {
        let answer = caller.get(target);
        assert_eq!(answer.status, 404, "{target}");
        assert_eq!(answer.text(), "Not Found");
        assert!(answer.request_id().is_some());
    }
}

#[test]
fn a_wrong_method_is_the_same_404() {
    let caller = Caller::new();
    for (method, target) in [
        ("PUT", "/api/v1/customers"),
        ("DELETE", "/api/v1/customers"),
        ("POST", "/api/v1/customers/x"),
        ("GET", "/api/v1/customers/x/archive"),
        ("DELETE", "/api/v1/customers/x/archive"),
        ("DELETE", "/nowhere"),
    ] {
        let answer = caller.send(method, target, &[], b"");
        assert_eq!(answer.status, 404, "{method} {target}");
        assert_eq!(answer.text(), "Not Found");
        assert_eq!(answer.header("allow"), None);
    }
}

#[test]
fn to_delete_a_customer_is_a_404_in_json() {
    let caller = Caller::new();
    caller.create("user_1");
    let answer = caller.send("DELETE", "/api/v1/customers/user_1", &[], b"");
    assert_eq!(answer.error(404)["code"], "NOT_FOUND");
    assert_eq!(caller.get("/api/v1/customers/user_1").status, 200);
}

#[test]
fn head_knows_no_route() {
    let caller = Caller::new();
    for target in ["/api/v1/customers", "/nowhere"] {
        let answer = caller.send("HEAD", target, &[], b"");
        assert_eq!(answer.status, 404);
        assert_eq!(answer.body, "");
    }
}

#[test]
fn options_and_unknown_methods_are_answered_without_a_key() {
    let answer = send("OPTIONS", "/api/v1/customers", &[], b"");
    assert_eq!(answer.status, 204);
    assert_eq!(
        answer.header("allow"),
        Some("DELETE, GET, HEAD, OPTIONS, POST, PUT")
    );
    for method in ["PATCH", "TRACE", "BREW"] {
        let answer = send(method, "/api/v1/customers", &[], b"");
        assert_eq!((answer.status, answer.body.as_str()), (405, ""), "{method}");
    }
}

#[test]
fn slashes_too_many_are_redirected_for_every_method() {
    for (target, location) in [
        ("/api/v1/customers/", "/api/v1/customers"),
        ("/api//v1/customers", "/api/v1/customers"),
        (
            "/api/v1/customers/x/?limit=1",
            "/api/v1/customers/x?limit=1",
        ),
        ("//example.org/", "/example.org"),
        ("/\\example.org", "/example.org"),
        ("//", "/"),
    ] {
        for method in ["GET", "POST", "PATCH"] {
            let answer = send(method, target, &[], b"");
            assert_eq!(answer.status, 308, "{method} {target}");
            assert_eq!(answer.header("location"), Some(location));
        }
    }
}

#[test]
fn a_connection_serves_one_request_after_another() {
    let key = Caller::new().key;
    let request = |target: &str, connection: &str| {
        format!(
            "GET {target} HTTP/1.1\r\nHost: x\r\nAuthorization: {key}\r\nConnection: {connection}\r\n\r\n"
        )
    };
    let both = request("/api/v1/customers", "keep-alive") + &request("/nowhere", "close");
    let answer = raw(server(), both.as_bytes());
    assert_eq!(answer.status, 200);
    assert!(answer.body.contains("HTTP/1.1 404 Not Found"));
}
