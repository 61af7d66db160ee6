//! Reset, seed, snapshot, restore and the clock.

use reference_server::control::ControlAccess;
use serde_json::{Value, json};

use crate::exchange::{KEY, Server};

const OTHER: (&str, &str) = ("Authorization", "sk_live_other");

fn total(server: Server, key: (&str, &str)) -> Value {
    let list = server.send("GET", "/api/v1/customers", &[key], "");
    list.json(200)["total"].clone()
}

fn create_other(server: Server) {
    let body = r#"{"customer":{"email":"e","name":"n","externalId":"user_1"}}"#;
    let headers = [OTHER, crate::exchange::JSON];
    let answer = server.send("POST", "/api/v1/customers", &headers, body);
    assert_eq!(answer.status, 200);
}

#[test]
fn a_reset_forgets_everything() {
    let server = Server::start();
    server.create("user_1");
    create_other(server);
    server.post("/__sandbox/faults", r#"{"fault": "drop", "times": 0}"#);
    let clock = r#"{"now": "2026-01-01T00:00:00Z"}"#;
    server.send("PUT", "/__sandbox/clock", &[crate::exchange::JSON], clock);
    let answer = server.send("POST", "/__sandbox/reset", &[], "");
    assert_eq!(answer.json(200), json!({"forgotten": 2}));
    let requests = server.get("/__sandbox/requests").json(200);
    assert_eq!(
        (&requests["requests"], &requests["latest"]),
        (&json!([]), &json!(0))
    );
    assert_eq!(
        server.get("/__sandbox/faults").json(200),
        json!({"faults": []})
    );
    assert_eq!(server.get("/__sandbox/clock").json(200)["standing"], false);
    assert_eq!(
        (total(server, KEY), total(server, OTHER)),
        (json!(0), json!(0))
    );
}

#[test]
fn a_reset_that_names_a_key_in_its_body_forgets_nothing() {
    let server = Server::start();
    server.create("user_1");
    let body = r#"{"key": "sk_test_other"}"#;
    let answer = server.send("POST", "/__sandbox/reset", &[crate::exchange::JSON], body);
    assert_eq!(answer.status, 400);
    assert_eq!(total(server, KEY), json!(1));
}

#[test]
fn a_reset_with_a_key_forgets_that_key_s_customers_only() {
    let server = Server::start();
    server.create("user_1");
    create_other(server);
    let answer = server.send("POST", "/__sandbox/reset", &[KEY], "");
    assert_eq!(answer.json(200), json!({"forgotten": 1}));
    assert_eq!(
        (total(server, KEY), total(server, OTHER)),
        (json!(0), json!(1))
    );
    let list = server.get("/__sandbox/requests").json(200);
    assert!(!list["requests"].as_array().unwrap().is_empty());
    let nonsense = [("Authorization", "nonsense")];
    server
        .send("POST", "/__sandbox/reset", &nonsense, "")
        .refusal(400);
    assert_eq!(total(server, OTHER), json!(1));
}

#[test]
fn a_seed_creates_what_is_not_there() {
    let server = Server::start();
    let seed = r#"{
        "sk_test_control": [
            {"externalId": "user_1", "email": "a@example.com", "name": "Ada", "domain": "e.org"},
            {"externalId": "user_2", "email": "b@example.com", "name": "Bob", "archived": true}
        ],
        "sk_live_other": [{"externalId": "user_1", "email": "c@example.com", "name": "Cy"}]
    }"#;
    let answer = server.post("/__sandbox/seed", seed);
    assert_eq!(answer.json(200), json!({"created": 3, "kept": 0}));
    let answer = server.post("/__sandbox/seed", seed);
    assert_eq!(answer.json(200), json!({"created": 0, "kept": 3}));
    assert_eq!(
        (total(server, KEY), total(server, OTHER)),
        (json!(2), json!(1))
    );
    let ada = server.send("GET", "/api/v1/customers/user_1", &[KEY], "");
    assert_eq!(ada.json(200)["customer"]["domain"], "e.org");
}

#[test]
fn a_seed_that_cannot_be_sown_says_where() {
    let server = Server::start();
    let text = server
        .post(
            "/__sandbox/seed",
            "{\"sk_test_1\": [\n{\"externalID\": 1}]}",
        )
        .refusal(400);
    assert!(
        text.contains("`externalID`") && text.contains("line 2"),
        "{text}"
    );
    let seed = r#"{"sk_test_control": [
        {"externalId": "user_1", "email": "e", "name": "n"},
        {"externalId": "user_2", "email": "e", "name": "n", "userId": "unknown_1"}
    ]}"#;
    let text = server.post("/__sandbox/seed", seed).refusal(400);
    assert!(
        text.contains("`user_2`") && text.contains("unknown_1"),
        "{text}"
    );
    assert_eq!(total(server, KEY), json!(1));
}

#[test]
fn a_snapshot_is_put_back_as_it_was() {
    let server = Server::start();
    let created = server.create("user_1");
    let snapshot = server.get("/__sandbox/snapshot");
    assert_eq!(snapshot.json(200)["version"], 1);
    assert!(!snapshot.body.contains("sk_test"));
    let text = snapshot.body;
    server.create("user_2");
    assert_eq!(server.post("/__sandbox/restore", &text).status, 204);
    assert_eq!(total(server, KEY), json!(1));
    let customer = &created.json(200)["data"]["customer"];
    let kept = server.send("GET", "/api/v1/customers/user_1", &[KEY], "");
    assert_eq!(kept.json(200)["customer"], *customer);
    // Another server takes it as well.
    let other = Server::start();
    assert_eq!(other.post("/__sandbox/restore", &text).status, 204);
    assert_eq!(other.get("/__sandbox/snapshot").body, text);
}

#[test]
fn a_snapshot_that_cannot_be_put_back_changes_nothing() {
    let server = Server::start();
    server.create("user_1");
    server.create("user_2");
    let before = server.get("/__sandbox/snapshot");
    let mut conflict = before.json(200);
    conflict["worlds"][0]["customers"][1]["externalId"] = json!("user_1");
    let mut nul = before.json(200);
    nul["worlds"][0]["customers"][1]["name"] = json!("\u{0}");
    let mut newer = before.json(200);
    newer["version"] = json!(2);
    let mut incomplete = before.json(200);
    incomplete["worlds"][0]["customers"][1]["name"].take();
    for (snapshot, status, named) in [
        (conflict, 409, "`externalId`"),
        (nul, 400, "U+0000"),
        (newer, 400, "version 2"),
        (incomplete, 400, "string"),
        (json!({}), 400, "`version`"),
        (json!([]), 400, "a snapshot"),
    ] {
        let answer = server.post("/__sandbox/restore", &snapshot.to_string());
        let text = answer.refusal(status);
        assert!(text.contains(named), "{text}");
        assert_eq!(server.get("/__sandbox/snapshot").body, before.body);
    }
}

#[test]
fn the_clock_stands_where_it_is_put() {
    let server = Server::start();
    let put = |body: &str| server.send("PUT", "/__sandbox/clock", &[crate::exchange::JSON], body);
    assert_eq!(server.get("/__sandbox/clock").json(200)["standing"], false);
    let shown = put(r#"{"now": "2026-01-01T00:00:00Z"}"#).json(200);
    let expected = json!({"now": "2026-01-01T00:00:00.000Z", "standing": true});
    assert_eq!(shown, expected);
    assert_eq!(server.get("/__sandbox/clock").json(200), expected);
    let created = server.create("user_1").json(200);
    assert_eq!(
        created["data"]["customer"]["createdAt"],
        "2026-01-01T00:00:00.000Z"
    );
    let shown = put(r#"{"advanceMillis": 1500}"#).json(200);
    assert_eq!(shown["now"], "2026-01-01T00:00:01.500Z");
    let list = server.get("/__sandbox/requests").json(200);
    assert_eq!(
        list["requests"][0]["receivedAt"],
        "2026-01-01T00:00:00.000Z"
    );
    for nonsense in [
        r#"{"now": "yesterday"}"#,
        r#"{"now": 5}"#,
        "{}",
        r#"{"advanceMillis": 9223372036854775807}"#,
    ] {
        put(nonsense).refusal(400);
    }
    assert_eq!(
        server.delete("/__sandbox/clock").json(200)["standing"],
        false
    );
}

#[test]
fn everything_that_changes_something_is_refused_to_other_origins() {
    let server = Server::start();
    server.create("user_1");
    let foreign = [("Origin", "http://example.com")];
    for (method, route) in [
        ("POST", "reset"),
        ("POST", "seed"),
        ("GET", "snapshot"),
        ("POST", "restore"),
        ("PUT", "clock"),
        ("DELETE", "clock"),
        ("POST", "faults"),
        ("DELETE", "faults"),
        ("DELETE", "faults/1"),
        ("DELETE", "requests"),
    ] {
        let target = format!("/__sandbox/{route}");
        server.send(method, &target, &foreign, "").refusal(403);
    }
    assert_eq!(total(server, KEY), json!(1));
}

#[test]
fn where_control_routes_are_off_there_are_no_faults_either() {
    let server = Server::open_to(ControlAccess::Off);
    let answer = server.create_with("user_1", &[("X-Sandbox-Fault", "status=500")]);
    assert_eq!(answer.status, 200);
}
