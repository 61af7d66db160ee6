//! Creating customers: the documented request, duplicates, what is ignored, and the two forms of times.

use serde_json::{Value, json};

use crate::exchange::{ADA, CUSTOMERS, Caller, MILLIS, send, start};

#[test]
fn the_documented_request_is_answered_with_every_member_of_the_documented_response() {
    let answer = Caller::new().post(CUSTOMERS, ADA);
    assert_eq!(answer.status, 200);
    assert!(answer.request_id().is_some());
    let json = answer.json();
    let customer = json["data"]["customer"].as_object().unwrap();
    let members = [
        "id",
        "createdAt",
        "updatedAt",
        "livemode",
        "organizationId",
        "email",
        "name",
        "invoiceNumberBase",
        "archived",
        "logoURL",
        "iconURL",
        "domain",
        "billingAddress",
        "externalId",
        "userId",
        "catalogId",
        "pricingModelId",
    ];
    assert_eq!(customer.len(), members.len());
    let places = members.map(|name| answer.body.find(&format!("\"{name}\":")).unwrap());
    assert!(places.is_sorted(), "{}", answer.body);
    let sent: Value = serde_json::from_str(ADA).unwrap();
    for (name, value) in sent["customer"].as_object().unwrap() {
        assert_eq!(customer[name], *value, "{name}");
    }
    assert_eq!(customer["livemode"], json!(false));
    assert_eq!(customer["billingAddress"], Value::Null);
    assert_form(&customer["id"], "cust_", 21);
    assert_form(&customer["organizationId"], "org_", 21);
    assert_form(&customer["pricingModelId"], "pricing_model_", 21);
    assert_form(&customer["invoiceNumberBase"], "", 7);
}

#[test]
fn times_are_text_with_three_fractional_digits() {
    let customer = Caller::new().create("user_1");
    for member in ["createdAt", "updatedAt"] {
        let text = customer[member].as_str().unwrap();
        let form: String = text
            .chars()
            .map(|character| {
                if character.is_ascii_digit() {
                    '0'
                } else {
                    character
                }
            })
            .collect();
        assert_eq!(form, "0000-00-00T00:00:00.000Z", "{text}");
    }
}

#[test]
fn times_are_milliseconds_if_the_server_is_told_so() {
    let caller = Caller::of(start(MILLIS), "sk_test_");
    let customer = caller.create("user_1");
    assert!(customer["createdAt"].as_i64().unwrap() > 1_700_000_000_000);
    assert!(customer["updatedAt"].is_i64());
    let found = caller.get("/api/v1/customers/user_1").json();
    assert_eq!(found["customer"], customer);
}

#[test]
fn the_second_time_is_a_conflict_with_its_code() {
    let caller = Caller::new();
    assert_eq!(caller.post(CUSTOMERS, ADA).status, 200);
    let error = caller.post(CUSTOMERS, ADA).error(409);
    assert_eq!(error["code"], "CONFLICT");
    assert!(error["error"].is_string());
}

#[test]
fn letter_case_and_spaces_make_another_external_id_and_emails_may_repeat() {
    let caller = Caller::new();
    for external_id in ["user_1", "User_1", "user_1 ", " user_1", ""] {
        caller.create(external_id);
    }
}

#[test]
fn a_customer_created_archived_never_conflicts() {
    let caller = Caller::new();
    let archived = r#"{"customer":{"email":"e","name":"n","externalId":"user_1","archived":true}}"#;
    for _ in 0..2 {
        let customer = &caller.post(CUSTOMERS, archived).json()["data"]["customer"];
        assert_eq!(customer["archived"], true);
    }
    caller.create("user_1");
}

#[test]
fn empty_texts_and_any_email_are_taken() {
    let body = r#"{"customer":{"email":"","name":"","externalId":"x","domain":"not a domain"}}"#;
    assert_eq!(Caller::new().post(CUSTOMERS, body).status, 200);
}

#[test]
fn unknown_members_are_ignored_wherever_they_stand() {
    let body = r#"{"extra":1,"customer":{"email":"e","name":"n","externalId":"x","id":"mine","livemode":true,
        "pricingModelId":"p","metadata":{"a":[1]},"createdAt":"never"}}"#;
    let answer = Caller::new().post(CUSTOMERS, body);
    assert_eq!(answer.status, 200);
    let customer = &answer.json()["data"]["customer"];
    assert_form(&customer["id"], "cust_", 21);
    assert_eq!(customer["livemode"], false);
    assert_eq!(customer.get("metadata"), None);
}

#[test]
fn a_live_key_makes_live_customers() {
    let caller = Caller::of(crate::exchange::server(), "sk_live_");
    assert_eq!(caller.create("user_1")["livemode"], true);
}

#[test]
fn a_user_who_does_not_exist_is_a_bad_request() {
    let body = r#"{"customer":{"email":"e","name":"n","externalId":"x","userId":"unknown_1"}}"#;
    let error = Caller::new().post(CUSTOMERS, body).error(400);
    assert_eq!(error["code"], "BAD_REQUEST");
    assert!(error["error"].is_string());
}

#[test]
fn a_nul_character_is_a_bad_request() {
    let body = r#"{"customer":{"email":"e","name":"a\u0000b","externalId":"x"}}"#;
    let error = Caller::new().post(CUSTOMERS, body).error(400);
    assert_eq!(error["code"], "BAD_REQUEST");
    assert!(error["error"].is_string());
}

#[test]
fn the_key_may_follow_bearer() {
    let caller = Caller::new();
    let customer = caller.create("user_1");
    for scheme in ["Bearer", "bearer", "BEARER"] {
        let value = format!("{scheme} {}", caller.key);
        let headers = [("authorization", value.as_str())];
        let answer = send("GET", "/api/v1/customers/user_1", &headers, b"");
        assert_eq!(answer.json()["customer"], customer, "{scheme}");
    }
}

fn assert_form(value: &Value, prefix: &str, length: usize) {
    let text = value.as_str().unwrap();
    let tail = text.strip_prefix(prefix).unwrap();
    assert_eq!(tail.len(), length, "{text}");
    assert!(
        tail.bytes().all(|byte| byte.is_ascii_alphanumeric()),
        "{text}"
    );
}
