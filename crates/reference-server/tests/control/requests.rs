//! The journal over HTTP.

use reference_server::control::Control;
use reference_server::journal::Journal;
use reference_server::key::World;
use serde_json::{Value, json};

use crate::exchange::{Answer, KEY, Server};

fn numbers(server: Server, query: &str) -> Value {
    let list = server.get(&format!("/__sandbox/requests{query}")).json(200);
    let requests = list["requests"].as_array().unwrap();
    let numbers = requests.iter().map(|request| request["number"].clone());
    numbers.collect()
}

#[test]
fn a_create_is_found_with_what_was_sent_and_what_was_answered() {
    let server = Server::start();
    let created = server.create("user_1");
    let list = server.get("/__sandbox/requests").json(200);
    assert_eq!((&list["next"], &list["latest"]), (&Value::Null, &json!(1)));
    let request = &list["requests"][0];
    let hash = World::of_key(KEY.1).key_hash_prefix();
    for (member, expected) in [
        ("number", json!(1)),
        ("method", json!("POST")),
        ("target", json!("/api/v1/customers")),
        ("version", json!("HTTP/1.1")),
        ("operation", json!("createCustomer")),
        ("key", json!(hash)),
        ("mode", json!("test")),
        ("outcome", json!("answered")),
        ("status", json!(200)),
        ("fault", Value::Null),
        ("id", json!(created.header("x-request-id").unwrap())),
    ] {
        assert_eq!(request[member], expected, "{member}");
    }
    assert_eq!(request["response"]["body"], json!(created.body));
    let sent: Value = serde_json::from_str(request["request"]["body"].as_str().unwrap()).unwrap();
    assert_eq!(sent["customer"]["externalId"], json!("user_1"));
    assert!(request["peer"].as_str().unwrap().starts_with("127.0.0.1:"));
    assert!(request["durationMicros"].as_u64().unwrap() > 0);
    assert_eq!(server.get("/__sandbox/requests/1").json(200), *request);
}

#[test]
fn no_key_is_ever_shown() {
    let server = Server::start();
    let target = "/api/v1/customers?key=sk_test_control";
    let headers = [
        ("Authorization", "Bearer sk_test_control"),
        ("X-Copy", "sk_test_control"),
    ];
    server.send("GET", target, &headers, "");
    let body = r#"{"customer":{"email":"sk_test_control","name":"n","externalId":"x"}}"#;
    server.send(
        "POST",
        "/api/v1/customers",
        &[KEY, crate::exchange::JSON],
        body,
    );
    server.send(
        "GET",
        target,
        &[("Authorization", "Basic sk_test_control")],
        "",
    );
    server.send("GET", target, &[("Cookie", "a=sk_test_control")], "");
    let target = "/api/v1/customers?key=sk%5Ftest%5Fcontrol";
    let headers = [KEY, ("Authorization", "Basic test_control")];
    server.send("GET", target, &headers, "");
    let Answer { body, .. } = server.get("/__sandbox/requests");
    for secret in ["sk_test", "test_control", "test%5Fcontrol"] {
        assert!(!body.contains(secret), "{body}");
    }
    assert_eq!(numbers(server, ""), json!([5, 4, 3, 2, 1]));
}

#[test]
fn it_is_read_in_parts_and_by_filters() {
    let server = Server::start();
    for number in 1..=5 {
        server.create(&format!("user_{}", number % 4));
    }
    server.send(
        "GET",
        "/api/v1/customers/user_1?x",
        &[("Authorization", "sk_test_2")],
        "",
    );
    assert_eq!(numbers(server, "?limit=2"), json!([6, 5]));
    let list = server.get("/__sandbox/requests?limit=2").json(200);
    assert_eq!((&list["next"], &list["latest"]), (&json!(5), &json!(6)));
    assert_eq!(numbers(server, "?limit=2&before=5"), json!([4, 3]));
    assert_eq!(numbers(server, "?after=4"), json!([6, 5]));
    assert_eq!(numbers(server, "?after=6"), json!([]));
    assert_eq!(numbers(server, "?method=GET"), json!([6]));
    assert_eq!(numbers(server, "?status=409"), json!([5]));
    assert_eq!(
        numbers(server, "?path=/api/v1/customers%2Fuser"),
        json!([6])
    );
    let other = World::of_key("sk_test_2").key_hash_prefix();
    assert_eq!(numbers(server, &format!("?key={other}")), json!([6]));
}

#[test]
fn a_query_that_means_nothing_is_refused() {
    let server = Server::start();
    for (query, named) in [
        ("limit=many", "`limit`"),
        ("after=-1", "`after`"),
        ("status=ok", "`status`"),
        ("colour=red", "`colour`"),
        ("limit=1&limit=2", "`limit`"),
    ] {
        let text = server
            .get(&format!("/__sandbox/requests?{query}"))
            .refusal(400);
        assert!(text.contains(named), "{text}");
    }
    server.get("/__sandbox/requests/1").refusal(404);
    server.get("/__sandbox/requests/first").refusal(404);
}

#[test]
fn it_can_be_emptied() {
    let server = Server::start();
    server.create("user_1");
    assert_eq!(server.delete("/__sandbox/requests").status, 204);
    assert_eq!(numbers(server, ""), json!([]));
    server.create("user_2");
    assert_eq!(numbers(server, ""), json!([2]));
}

#[test]
fn only_requests_to_the_api_are_in_it() {
    let server = Server::start();
    server.get("/__sandbox/requests");
    server.get("/__sandbox");
    assert_eq!(numbers(server, ""), json!([]));
}

#[test]
fn a_browser_is_sent_to_the_page() {
    let server = Server::start();
    let accept = [("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")];
    for target in ["/__sandbox", "/__sandbox/requests"] {
        let answer = server.send("GET", target, &accept, "");
        assert_eq!(answer.status, 307);
        assert_eq!(answer.header("location"), Some("/__sandbox/"));
    }
    let page = server.send("GET", "/__sandbox/", &accept, "");
    assert!(
        page.header("content-type")
            .unwrap()
            .starts_with("text/html")
    );
}

#[test]
fn without_a_journal_it_says_how_to_get_one() {
    let server = Server::with(Control {
        journal: Journal::off(),
        ..Control::default()
    });
    assert_eq!(server.create("user_1").status, 200);
    let text = server.get("/__sandbox/requests").refusal(404);
    assert!(text.contains("--journal 1000"), "{text}");
}
