//! One customer: fetching, changing, archiving, billing and balances.

use serde_json::{Value, json};

use crate::creating::{CUSTOMER, create, invalid_type, issues};
use crate::expected::Detail::Sentence;
use crate::expected::Expected;
use crate::row::{Ask, Row};

const ONE: &str = "/api/v1/customers/user_1";
const ARCHIVE: &str = "/api/v1/customers/user_1/archive";
const BILLING: &str = "/api/v1/customers/user_1/billing";
const BALANCES: &str = "/api/v1/customers/user_1/usage-balances";

pub(crate) fn rows() -> Vec<Row> {
    [fetched(), changed(), archived()]
        .into_iter()
        .flatten()
        .collect()
}

fn not_found() -> Expected {
    Expected::error(404, "NOT_FOUND", Sentence)
}

fn archive() -> Ask {
    Ask::json("POST", ARCHIVE, "{}")
}

fn fetched() -> Vec<Row> {
    let no_code = || Expected::error_without_code(400, Sentence);
    let mut rows = vec![
        Row::new(
            "a customer",
            Ask::get(ONE),
            Expected::success([("/customer/externalId", json!("user_1"))]),
        )
        .after([create(CUSTOMER)]),
        Row::new(
            "a member of the query before that of the path",
            Ask::get(format!("{ONE}?externalId=user_2&unknown=1")),
            Expected::success([("/customer/externalId", json!("user_2"))]),
        )
        .after([create(CUSTOMER.replace("user_1", "user_2"))]),
        Row::new(
            "the billing of who bought nothing",
            Ask::get(BILLING),
            Expected::success([
                ("/customer/externalId", json!("user_1")),
                ("/subscriptions", json!([])),
                ("/currentSubscriptions", json!([])),
                ("/currentSubscription", Value::Null),
                ("/invoices", json!([])),
                ("/paymentMethods", json!([])),
                ("/purchases", json!([])),
                ("/catalog/products", json!([])),
                ("/pricingModel/usageMeters", json!([])),
            ]),
        )
        .after([create(CUSTOMER)]),
        Row::new(
            "balances without subscriptions",
            Ask::get(BALANCES),
            Expected::success([("", json!({"usageMeterBalances": []}))]),
        )
        .after([create(CUSTOMER)]),
        Row::new(
            "balances of a subscription of somebody else",
            Ask::get(format!("{BALANCES}?subscriptionId=sub_1")),
            not_found(),
        )
        .after([create(CUSTOMER)]),
        Row::new(
            "a cursor that is none, though nothing is paged",
            Ask::get(format!("{BILLING}?cursor=nowhere")),
            no_code(),
        )
        .after([create(CUSTOMER)]),
    ];
    for (nobody, gone, target) in [
        ("nobody", "an archived customer", ONE),
        ("billing of nobody", "billing of an archived one", BILLING),
        (
            "balances of nobody",
            "balances of an archived one",
            BALANCES,
        ),
    ] {
        rows.push(Row::new(nobody, Ask::get(target), not_found()));
        rows.push(
            Row::new(gone, Ask::get(target), not_found()).after([create(CUSTOMER), archive()]),
        );
    }
    rows
}

fn changed() -> Vec<Row> {
    let put = |body: &str| Ask::json("PUT", ONE, body);
    vec![
        Row::new(
            "an update sets, clears and leaves",
            put(r#"{"customer":{"name":"Grace","domain":null}}"#),
            Expected::success([
                ("/customer/name", json!("Grace")),
                ("/customer/domain", Value::Null),
                ("/customer/logoURL", json!("l")),
            ]),
        )
        .after([create(
            CUSTOMER.replace("\"name\"", r#""domain":"e.org","logoURL":"l","name""#),
        )]),
        Row::new(
            "an update of nothing",
            put(r#"{"customer":{}}"#),
            Expected::success([("/customer/name", json!("Ada"))]),
        )
        .after([create(CUSTOMER)]),
        Row::new(
            "an update drops what cannot be changed",
            put(r#"{"customer":{"archived":true,"externalId":"x","id":"y","pricingModelId":5}}"#),
            Expected::success([
                ("/customer/archived", json!(false)),
                ("/customer/externalId", json!("user_1")),
            ]),
        )
        .after([create(CUSTOMER)]),
        Row::new(
            "an update of nobody",
            put(r#"{"customer":{}}"#),
            not_found(),
        ),
        Row::new(
            "an update of an archived one",
            put(r#"{"customer":{}}"#),
            not_found(),
        )
        .after([create(CUSTOMER), archive()]),
        Row::new(
            "an update to no name",
            put(r#"{"customer":{"name":null}}"#),
            issues([invalid_type(&["customer", "name"], "string", "null")]),
        )
        .after([create(CUSTOMER)]),
        Row::new(
            "an update to a userId that nobody has",
            put(r#"{"customer":{"userId":"unknown_1"}}"#),
            Expected::error(400, "BAD_REQUEST", Sentence),
        )
        .after([create(CUSTOMER)]),
        Row::new(
            "an update without a body",
            put(""),
            Expected::error_without_code(400, Sentence),
        )
        .after([create(CUSTOMER)]),
    ]
}

fn archived() -> Vec<Row> {
    let archived = || Expected::success([("/customer/archived", json!(true))]);
    vec![
        Row::new("an archive", archive(), archived()).after([create(CUSTOMER)]),
        Row::new("an archive of an archived one", archive(), archived())
            .after([create(CUSTOMER), archive()]),
        Row::new("an archive of nobody", archive(), not_found()),
        Row::new(
            "an archive without a body",
            Ask::new("POST", ARCHIVE),
            Expected::error_without_code(400, Sentence),
        )
        .after([create(CUSTOMER)]),
        Row::new(
            "an archive with an array",
            Ask::json("POST", ARCHIVE, "[]"),
            issues([invalid_type(&[], "object", "array")]),
        )
        .after([create(CUSTOMER)]),
        Row::new(
            "an archive in text",
            Ask::new("POST", ARCHIVE).with_body(&[("Content-Type", "text/plain")], "{}"),
            Expected::error(415, "UNSUPPORTED_MEDIA_TYPE", Sentence),
        )
        .after([create(CUSTOMER)]),
    ]
}
