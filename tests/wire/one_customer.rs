//! One customer by its `externalId`: fetching, changing, archiving, and identifiers that need encoding.

use serde_json::Value;

use crate::exchange::{CUSTOMERS, Caller};

const USER_1: &str = "/api/v1/customers/user_1";
const ARCHIVE: &str = "/api/v1/customers/user_1/archive";

#[test]
fn get_answers_with_what_create_answered_with() {
    let caller = Caller::new();
    let created = caller.create("user_1");
    let answer = caller.get(USER_1);
    assert_eq!(answer.status, 200);
    assert!(answer.request_id().is_some());
    let json = answer.json();
    assert_eq!(json["customer"], created);
    assert_eq!(json.as_object().unwrap().len(), 1);
}

#[test]
fn nobody_is_a_404_in_json_with_its_code() {
    let caller = Caller::new();
    for answer in [
        caller.get(USER_1),
        caller.put(USER_1, r#"{"customer":{}}"#),
        caller.post(ARCHIVE, "{}"),
    ] {
        let error = answer.error(404);
        assert_eq!(error["code"], "NOT_FOUND");
        assert!(error["error"].as_str().unwrap().contains("user_1"));
    }
}

#[test]
fn the_service_s_own_identifier_finds_nobody() {
    let caller = Caller::new();
    let id = caller.create("user_1")["id"].as_str().unwrap().to_owned();
    caller.get(&format!("{CUSTOMERS}/{id}")).error(404);
}

#[test]
fn an_external_id_is_percent_decoded_once() {
    let caller = Caller::new();
    for (external_id, segment) in [
        ("with space", "with%20space"),
        ("plus+plus", "plus+plus"),
        ("per%cent", "per%25cent"),
        ("%20", "%2520"),
        ("a@b.example", "a@b.example"),
        ("?#&=", "%3F%23%26%3D"),
        ("ключ", "%D0%BA%D0%BB%D1%8E%D1%87"),
        ("a:b;c,d", "a:b;c,d"),
        ("{externalId}", "%7BexternalId%7D"),
        ("archive", "archive"),
    ] {
        let created = caller.create(external_id);
        let answer = caller.get(&format!("{CUSTOMERS}/{segment}"));
        assert_eq!(answer.status, 200, "{external_id}: {}", answer.body);
        assert_eq!(answer.json()["customer"], created, "{external_id}");
    }
}

#[test]
fn an_external_id_with_a_slash_is_an_unknown_route() {
    let caller = Caller::new();
    caller.create("a/b");
    for (method, body) in [("GET", ""), ("PUT", "{"), ("DELETE", "")] {
        let answer = caller.send(method, "/api/v1/customers/a%2Fb", &[], body.as_bytes());
        assert_eq!(answer.status, 404, "{method}");
        assert_eq!(answer.text(), "Not Found");
    }
    let answer = caller.post("/api/v1/customers/a%2fb/archive", "{}");
    assert_eq!((answer.status, answer.text()), (404, "Not Found"));
}

#[test]
fn update_sets_what_is_sent_clears_what_is_null_and_leaves_the_rest() {
    let caller = Caller::new();
    caller.post(CUSTOMERS, crate::exchange::ADA);
    let before = caller.get(USER_1).json();
    let body =
        r#"{"customer":{"name":"Countess","domain":null,"archived":true,"externalId":"other"}}"#;
    let answer = caller.put(USER_1, body);
    assert_eq!(answer.status, 200);
    assert!(answer.request_id().is_some());
    let after = answer.json();
    let mut expected = before.clone();
    expected["customer"]["name"] = "Countess".into();
    expected["customer"]["domain"] = Value::Null;
    expected["customer"]["updatedAt"] = after["customer"]["updatedAt"].clone();
    assert_eq!(after, expected);
    assert!(updated_at(&after) > updated_at(&before));
    assert_eq!(caller.get(USER_1).json(), after);
}

#[test]
fn an_update_of_nothing_still_moves_updated_at() {
    let caller = Caller::new();
    caller.create("user_1");
    let before = caller.get(USER_1).json();
    let after = caller.put(USER_1, r#"{"customer":{}}"#).json();
    assert!(updated_at(&after) > updated_at(&before));
}

#[test]
fn archive_frees_the_external_id_and_succeeds_again() {
    let caller = Caller::new();
    let first = caller.create("user_1");
    let archived = caller.post(ARCHIVE, "{}").json();
    assert_eq!(archived["customer"]["archived"], true);
    assert_eq!(archived["customer"]["id"], first["id"]);
    assert_eq!(caller.post(ARCHIVE, r#"{"ignored":1}"#).json(), archived);
    caller.get(USER_1).error(404);
    caller.put(USER_1, r#"{"customer":{}}"#).error(404);
    let second = caller.create("user_1");
    assert_ne!(second["id"], first["id"]);
    let archived = caller.post(ARCHIVE, "{}").json();
    assert_eq!(archived["customer"]["id"], second["id"]);
}

#[test]
fn the_query_of_a_get_is_read_as_the_service_reads_it() {
    let caller = Caller::new();
    caller.create("user_1");
    let other = caller.create("user_2");
    let target = format!("{USER_1}?externalId=user_2&unknown=1");
    assert_eq!(caller.get(&target).json()["customer"], other);
    for query in ["limit=0", "cursor=nowhere", "limit=1&limit=2"] {
        let error = caller.get(&format!("{USER_1}?{query}")).error(400);
        assert!(error["error"].is_string(), "{query}");
        assert_eq!(error.get("code"), None);
    }
    assert_eq!(
        caller
            .put(&format!("{USER_1}?limit=0"), r#"{"customer":{}}"#)
            .status,
        200
    );
}

fn updated_at(json: &Value) -> &str {
    json["customer"]["updatedAt"].as_str().unwrap()
}
