//! Faults on demand, as the caller meets them.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::exchange::{Answer, JSON, KEY, Server};

const FAULTS: &str = "/__sandbox/faults";

fn header(fault: &str) -> (&str, &str) {
    ("X-Sandbox-Fault", fault)
}

/// Creates a customer under this fault; what came is an error if it is no whole answer.
fn try_create(server: Server, external_id: &str, fault: &str) -> Result<Answer, String> {
    let body = format!(r#"{{"customer":{{"email":"e","name":"n","externalId":"{external_id}"}}}}"#);
    let headers = [KEY, JSON, header(fault)];
    server.try_send("POST", "/api/v1/customers", &headers, &body)
}

fn exists(server: Server, external_id: &str) -> bool {
    let target = format!("/api/v1/customers/{external_id}");
    match server.send("GET", &target, &[KEY], "").status {
        200 => true,
        404 => false,
        status => panic!("a get was answered with {status}"),
    }
}

/// What the journal says of the last exchange.
fn last(server: Server) -> Value {
    let list = server.get("/__sandbox/requests?limit=1").json(200);
    list["requests"][0].clone()
}

#[test]
fn a_status_is_answered_in_the_service_s_words_and_nothing_is_done() {
    let server = Server::start();
    for (status, code) in [
        (400, "BAD_REQUEST"),
        (404, "NOT_FOUND"),
        (409, "CONFLICT"),
        (429, "TOO_MANY_REQUESTS"),
        (500, "INTERNAL_SERVER_ERROR"),
        (503, "SERVICE_UNAVAILABLE"),
    ] {
        let fault = format!("status={status}");
        let answer = server.create_with("user_1", &[header(&fault)]);
        let error = answer.json(status);
        assert_eq!(error["code"], code);
        assert!(error["error"].is_string());
        assert_eq!(error["request_id"].as_str(), answer.header("x-request-id"));
        let noted = last(server);
        assert_eq!(noted["fault"], json!(fault));
        assert_eq!(
            (&noted["status"], &noted["outcome"]),
            (&json!(status), &json!("answered"))
        );
        assert_eq!(noted["operation"], "createCustomer");
        assert!(
            noted["request"]["body"]
                .as_str()
                .unwrap()
                .contains("user_1")
        );
    }
    let answer = server.create_with("user_1", &[header("status=401")]);
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (401, Some("text/plain"))
    );
    assert!(!exists(server, "user_1"));
}

#[test]
fn a_status_says_when_to_try_again_if_asked_to() {
    let server = Server::start();
    let answer = server.create_with("user_1", &[header("status=429, retry-after=7")]);
    assert_eq!(
        (answer.status, answer.header("retry-after")),
        (429, Some("7"))
    );
}

#[test]
fn a_delay_comes_before_the_ordinary_answer() {
    let server = Server::start();
    let started = Instant::now();
    let answer = server.create_with("user_1", &[header("delay=120ms")]);
    assert!(started.elapsed() >= Duration::from_millis(120));
    assert_eq!(answer.status, 200);
    assert!(last(server)["durationMicros"].as_u64().unwrap() >= 120_000);
    let answer = server.create_with("user_2", &[header("delay=10ms, status=500")]);
    assert_eq!(answer.status, 500);
}

#[test]
fn dropped_before_nothing_is_answered_and_nothing_done() {
    let server = Server::start();
    for fault in ["drop", "drop=before"] {
        assert_eq!(try_create(server, "user_1", fault).unwrap_err(), "");
        let noted = last(server);
        assert_eq!(
            (&noted["outcome"], &noted["status"]),
            (&json!("dropped"), &Value::Null)
        );
        assert_eq!(
            (&noted["fault"], &noted["response"]),
            (&json!("drop"), &Value::Null)
        );
    }
    assert!(!exists(server, "user_1"));
}

#[test]
fn dropped_after_nothing_is_answered_and_all_done() {
    let server = Server::start();
    assert_eq!(try_create(server, "user_1", "drop=after").unwrap_err(), "");
    let noted = last(server);
    assert_eq!(
        (&noted["outcome"], &noted["status"]),
        (&json!("dropped"), &json!(200))
    );
    assert!(exists(server, "user_1"));
    // What a caller meets that tries again.
    server.create("user_1").json(409);
}

#[test]
fn truncated_the_head_promises_what_the_body_does_not_hold() {
    let server = Server::start();
    let received = try_create(server, "user_1", "truncate").unwrap_err();
    let (head, body) = received.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 "), "{head}");
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = length.unwrap().parse().unwrap();
    assert_eq!(body.len(), length / 2);
    assert!(body.starts_with(r#"{"data":"#), "{body}");
    let noted = last(server);
    assert_eq!(
        (&noted["outcome"], &noted["status"]),
        (&json!("cut"), &json!(200))
    );
    assert_eq!(noted["response"]["body"], json!(body));
    assert!(exists(server, "user_1"));

    let received = try_create(server, "user_2", "status=502, truncate").unwrap_err();
    assert!(received.starts_with("HTTP/1.1 502 "), "{received}");
}

#[test]
fn what_means_nothing_is_400_and_says_what_would() {
    let server = Server::start();
    for fault in ["explode", "", "status=700", "drop, status=500"] {
        let answer = server.create_with("user_1", &[header(fault)]);
        let error = answer.json(400);
        let text = error["error"].as_str().unwrap();
        assert!(text.starts_with("`X-Sandbox-Fault`"), "{text}");
    }
    let twice = [header("drop"), header("drop")];
    server.create_with("user_1", &twice).json(400);
    assert!(!exists(server, "user_1"));
}

#[test]
fn a_rule_meets_the_requests_that_it_picks() {
    let server = Server::start();
    let rule = r#"{
        "match": {"method": "POST", "path": "/api/v1/customers", "operation": "createCustomer", "key": "sk_test_control"},
        "fault": {"status": 503, "body": {"mine": true}, "headers": {"X-Mine": "1"}, "retryAfter": 2},
        "times": 2,
        "after": 1
    }"#;
    let added = server.post(FAULTS, rule).json(200);
    assert_eq!(added["id"], 1);
    assert!(!added.to_string().contains("sk_test"));
    assert_eq!(server.create("user_1").status, 200);
    for _ in 0..2 {
        let answer = server.create("user_2");
        assert_eq!(answer.json(503), json!({"mine": true}));
        assert_eq!(answer.header("x-mine"), Some("1"));
        assert_eq!(answer.header("retry-after"), Some("2"));
        assert!(answer.header("x-request-id").is_some());
    }
    assert_eq!(last(server)["fault"], "status=503, retry-after=2 (rule 1)");
    assert!(exists(server, "user_1"));
    assert_eq!(server.create("user_2").status, 200);
    let list = server.get(FAULTS).json(200);
    assert_eq!(
        (&list["faults"][0]["seen"], &list["faults"][0]["applied"]),
        (&json!(3), &json!(2))
    );
}

#[test]
fn a_rule_meets_exactly_so_many_of_requests_at_the_same_time() {
    let server = Server::start();
    let rule = r#"{"fault": {"drop": "after"}, "times": 10}"#;
    server.post(FAULTS, rule).json(200);
    let lost: usize = std::thread::scope(|scope| {
        let callers: Vec<_> = (0..8)
            .map(|caller| {
                scope.spawn(move || {
                    let create = |number| {
                        let id = format!("user_{caller}_{number}");
                        let body = format!(
                            r#"{{"customer":{{"email":"e","name":"n","externalId":"{id}"}}}}"#
                        );
                        server.try_send("POST", "/api/v1/customers", &[KEY, JSON], &body)
                    };
                    (0..10).filter(|number| create(*number).is_err()).count()
                })
            })
            .collect();
        callers
            .into_iter()
            .map(|caller| caller.join().unwrap())
            .sum()
    });
    assert_eq!(lost, 10);
    let customers = server.send("GET", "/api/v1/customers?limit=1", &[KEY], "");
    assert_eq!(customers.json(200)["total"], 80);
}

#[test]
fn rules_are_taken_out_of_force() {
    let server = Server::start();
    for fault in ["status=500", "status=503"] {
        server
            .post(FAULTS, &json!({"fault": fault}).to_string())
            .json(200);
    }
    assert_eq!(server.create("user_1").status, 500);
    assert_eq!(server.delete("/__sandbox/faults/1").status, 204);
    server.delete("/__sandbox/faults/1").refusal(404);
    assert_eq!(server.create("user_1").status, 503);
    assert_eq!(server.delete(FAULTS).status, 204);
    assert_eq!(server.create("user_1").status, 200);
    assert_eq!(server.get(FAULTS).json(200), json!({"faults": []}));
}

#[test]
fn a_rule_that_means_nothing_is_refused_with_an_example() {
    let server = Server::start();
    let text = server.post(FAULTS, r#"{"fault": "explode"}"#).refusal(400);
    assert!(
        text.contains("`explode`") && text.contains(r#""times": 1"#),
        "{text}"
    );
}

#[test]
fn faults_meet_the_api_only() {
    let server = Server::start();
    server.post(FAULTS, r#"{"fault": "drop"}"#).json(200);
    assert_eq!(server.get("/health").status, 200);
    assert_eq!(
        server.send("GET", FAULTS, &[header("drop")], "").status,
        200
    );
}

#[test]
fn a_key_in_the_path_of_a_rule_is_not_shown_and_the_rule_fits_all_the_same() {
    let server = Server::start();
    let rule = r#"{"match": {"path": "/api/v1/customers/sk_test_secret"}, "fault": "status=503"}"#;
    let added = server.post(FAULTS, rule);
    assert_eq!(added.status, 200, "{}", added.body);
    for shown in [added, server.get(FAULTS)] {
        assert!(!shown.body.contains("secret"), "{}", shown.body);
    }
    let path = "/api/v1/customers/sk_test_secret";
    assert_eq!(server.send("GET", path, &[KEY], "").status, 503);
}
