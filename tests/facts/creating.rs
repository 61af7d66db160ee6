//! Creating a customer: what is taken, and every error with its exact form.

use serde_json::{Value, json};

use crate::exchange::{CUSTOMERS, JSON};
use crate::expected::Detail::{Exactly, Sentence};
use crate::expected::{Expected, Id};
use crate::row::{Ask, Row};

/// A customer with no more than it takes.
pub(crate) const CUSTOMER: &str =
    r#"{"customer":{"email":"a@example.com","name":"Ada","externalId":"user_1"}}"#;

/// A create with this body.
pub(crate) fn create(body: impl AsRef<[u8]>) -> Ask {
    Ask::json("POST", CUSTOMERS, body)
}

/// The refusal of a body that breaks the contract so.
pub(crate) fn issues<const N: usize>(issues: [Value; N]) -> Expected {
    Expected::error(400, "BAD_REQUEST", Exactly(Vec::from(issues).into()))
}

/// An issue about a type, member by member as the service sends it.
pub(crate) fn invalid_type(path: &[&str], expected: &str, received: &str) -> Value {
    json!({
        "expected": expected,
        "code": "invalid_type",
        "path": path,
        "message": format!("Invalid input: expected {expected}, received {received}"),
    })
}

pub(crate) fn rows() -> Vec<Row> {
    [taken(), keys(), bodies(), types(), refused(), failures()]
        .into_iter()
        .flatten()
        .collect()
}

fn taken() -> Vec<Row> {
    let with = |member: &str| create(CUSTOMER.replace("\"email\"", &format!("{member},\"email\"")));
    let stored = |pointer, value: Value| Expected::success([(pointer, value)]);
    vec![
        Row::new(
            "a create without a default plan",
            create(CUSTOMER),
            Expected::success([
                ("/data/customer/externalId", json!("user_1")),
                ("/data/customer/archived", json!(false)),
                ("/data/customer/billingAddress", Value::Null),
                ("/data/subscription", Value::Null),
                ("/data/subscriptionItems", Value::Null),
            ]),
        ),
        Row::new(
            "members that are unknown or read-only are dropped",
            with(r#""id":"mine","livemode":true,"phone":{},"pricingModelId":5"#),
            stored("/data/customer/livemode", json!(false)),
        ),
        Row::new(
            "created archived",
            with(r#""archived":true"#),
            stored("/data/customer/archived", json!(true)),
        ),
        Row::new(
            "null for what may be null",
            with(r#""logoURL":null,"iconURL":null,"domain":null,"userId":null"#),
            stored("/data/customer/domain", Value::Null),
        ),
        Row::new(
            "empty texts",
            create(r#"{"customer":{"email":"","name":"","externalId":""}}"#),
            stored("/data/customer/externalId", json!("")),
        ),
        Row::new(
            "an email address that is none",
            create(CUSTOMER.replace("a@example.com", "not an email")),
            stored("/data/customer/email", json!("not an email")),
        ),
        Row::new(
            "of a member that stands twice the last one counts",
            with(r#""name":5,"externalId":"user_2""#),
            stored("/data/customer/externalId", json!("user_1")),
        ),
        Row::new(
            "a byte order mark",
            create(format!("\u{feff}{CUSTOMER}")),
            stored("/data/customer/name", json!("Ada")),
        ),
        Row::new(
            "what is not UTF-8",
            create(b"{\"customer\":{\"email\":\"e\",\"name\":\"\xff\",\"externalId\":\"x\"}}"),
            stored("/data/customer/name", json!("\u{fffd}")),
        ),
        Row::new(
            "the same email twice",
            create(CUSTOMER.replace("user_1", "user_2")),
            stored("/data/customer/email", json!("a@example.com")),
        )
        .after([create(CUSTOMER)]),
        Row::new(
            "parameters of the media type",
            Ask::new("POST", CUSTOMERS).with_body(
                &[("Content-Type", "application/json; charset=utf-8")],
                CUSTOMER,
            ),
            stored("/data/customer/name", json!("Ada")),
        ),
        Row::new(
            "the media type in another letter case, which only this server takes",
            Ask::new("POST", CUSTOMERS)
                .with_body(&[("Content-Type", "Application/JSON")], CUSTOMER),
            stored("/data/customer/name", json!("Ada")),
        ),
    ]
}

fn keys() -> Vec<Row> {
    let refused = |beginning, id| Expected::text(401, beginning, id);
    vec![
        Row::new(
            "no Authorization",
            create(CUSTOMER).without_key(),
            refused("API key required", Id::LeftOut),
        ),
        Row::new(
            "the scheme Basic",
            create(CUSTOMER).with_key("Basic x"),
            refused("Authorization scheme", Id::Sent),
        ),
        Row::new(
            "any other text with a space",
            create(CUSTOMER).with_key("sk_live 1"),
            refused("Authorization scheme", Id::Sent),
        ),
        Row::new(
            "an unknown, expired, disabled or rate-limited key",
            create(CUSTOMER).with_key("nonsense"),
            refused("API key invalid. ", Id::Sent),
        ),
        Row::new(
            "the same after Bearer",
            create(CUSTOMER).with_key("Bearer nonsense"),
            refused("API key invalid. ", Id::Sent),
        ),
        Row::new(
            "the verification of keys failed",
            create(CUSTOMER),
            refused("", Id::Sent),
        )
        .by_fault("status=401"),
        Row::new(
            "the verification of keys gave nothing",
            create(CUSTOMER).with_key("sk_test_verification_gives_nothing"),
            refused("Unauthorized", Id::Sent),
        )
        .scripted(),
    ]
}

fn bodies() -> Vec<Row> {
    let no_json = || Expected::error_without_code(400, Sentence);
    let unsupported = || Expected::error(415, "UNSUPPORTED_MEDIA_TYPE", Sentence);
    let declared = |media_type: &'static str| {
        Ask::new("POST", CUSTOMERS).with_body(&[("Content-Type", media_type)], CUSTOMER)
    };
    vec![
        Row::new("a body that is not JSON", create("{'a':1}"), no_json()),
        Row::new(
            "a body that breaks off",
            create("{\"customer\":"),
            no_json(),
        ),
        Row::new("an empty body", create(""), no_json()),
        Row::new(
            "no Content-Type",
            Ask::new("POST", CUSTOMERS).with_body(&[], CUSTOMER),
            unsupported(),
        ),
        Row::new("text/plain", declared("text/plain"), unsupported()),
        Row::new(
            "application/vnd.api+json",
            declared("application/vnd.api+json"),
            unsupported(),
        ),
        Row::new(
            "a form",
            declared("application/x-www-form-urlencoded"),
            unsupported(),
        ),
        Row::new(
            "a form with parts",
            declared("multipart/form-data; boundary=x"),
            unsupported(),
        ),
    ]
}

fn types() -> Vec<Row> {
    let mut rows = vec![
        Row::new(
            "missing email",
            create(r#"{"customer":{"name":"n","externalId":"x"}}"#),
            issues([invalid_type(&["customer", "email"], "string", "undefined")]),
        ),
        Row::new(
            "several missing, in order",
            create(r#"{"customer":{}}"#),
            issues([
                invalid_type(&["customer", "email"], "string", "undefined"),
                invalid_type(&["customer", "name"], "string", "undefined"),
                invalid_type(&["customer", "externalId"], "string", "undefined"),
            ]),
        ),
        Row::new(
            "archived null",
            create(CUSTOMER.replace("\"email\"", "\"archived\":null,\"email\"")),
            issues([invalid_type(&["customer", "archived"], "boolean", "null")]),
        ),
    ];
    for (case, value, received) in [
        ("email a number", "5", "number"),
        ("email null", "null", "null"),
        ("email an array", "[]", "array"),
        ("email an object", "{}", "object"),
    ] {
        let body = CUSTOMER.replace("\"a@example.com\"", value);
        let issue = invalid_type(&["customer", "email"], "string", received);
        rows.push(Row::new(case, create(body), issues([issue])));
    }
    for (case, body, received) in [
        ("customer missing", "{}", "undefined"),
        ("customer null", r#"{"customer":null}"#, "null"),
        ("customer an array", r#"{"customer":[]}"#, "array"),
    ] {
        let issue = invalid_type(&["customer"], "object", received);
        rows.push(Row::new(case, create(body), issues([issue])));
    }
    for (case, body, received) in [
        ("the body an array", "[]", "array"),
        ("the body a string", "\"x\"", "string"),
        ("the body a number", "5", "number"),
        ("the body null", "null", "null"),
    ] {
        let issue = invalid_type(&[], "object", received);
        rows.push(Row::new(case, create(body), issues([issue])));
    }
    rows
}

fn refused() -> Vec<Row> {
    let with = |member: &str| create(CUSTOMER.replace("\"email\"", &format!("{member},\"email\"")));
    vec![
        Row::new(
            "a duplicate externalId",
            create(CUSTOMER),
            Expected::error(409, "CONFLICT", Sentence),
        )
        .after([create(CUSTOMER)]),
        Row::new(
            "an externalId that an archived customer has",
            create(CUSTOMER),
            Expected::success([("/data/customer/archived", json!(false))]),
        )
        .after([
            create(CUSTOMER),
            Ask::json("POST", format!("{CUSTOMERS}/user_1/archive"), "{}"),
        ]),
        Row::new(
            "a duplicate externalId in another letter case",
            create(CUSTOMER.replace("user_1", "USER_1")),
            Expected::success([("/data/customer/externalId", json!("USER_1"))]),
        )
        .after([create(CUSTOMER)]),
        Row::new(
            "a second customer created archived",
            with(r#""archived":true"#),
            Expected::success([("/data/customer/archived", json!(true))]),
        )
        .after([create(CUSTOMER)]),
        Row::new(
            "a userId that nobody has",
            with(r#""userId":"unknown_1""#),
            Expected::error(400, "BAD_REQUEST", Sentence),
        ),
        Row::new(
            "a NUL character",
            create(CUSTOMER.replace("Ada", "A\\u0000a")),
            Expected::error(400, "BAD_REQUEST", Sentence),
        ),
        Row::new(
            "an externalId that is too long for the index",
            create(CUSTOMER.replace("user_1", &"user_1".repeat(450))),
            Expected::error(500, "INTERNAL_SERVER_ERROR", Sentence),
        ),
    ]
}

fn failures() -> Vec<Row> {
    let named =
        |name| Ask::new("POST", CUSTOMERS).with_body(&[JSON], CUSTOMER.replace("Ada", name));
    vec![
        Row::new(
            "any other exception, without a report of it",
            create(CUSTOMER),
            Expected::error(500, "INTERNAL_SERVER_ERROR", Sentence),
        )
        .by_fault("status=500"),
        Row::new(
            "the payment provider refuses, or any other exception",
            named("the payment provider refuses"),
            Expected::error(500, "INTERNAL_SERVER_ERROR", Sentence)
                .with_report("0123456789abcdef0123456789abcdef"),
        )
        .scripted(),
        Row::new(
            "row-level security refuses",
            create(CUSTOMER),
            Expected::error(403, "FORBIDDEN", Sentence),
        )
        .by_fault("status=403"),
        Row::new(
            "a failure outside of all operations",
            named("a failure outside"),
            Expected::error_without_code(500, Sentence)
                .with_report("0123456789abcdef0123456789abcdef"),
        )
        .scripted(),
    ]
}
