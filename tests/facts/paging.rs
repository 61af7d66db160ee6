//! Lists: limits and cursors, and the errors about them, which hold JSON in a text.

use serde_json::{Value, json};

use crate::creating::{CUSTOMER, create};
use crate::exchange::CUSTOMERS;
use crate::expected::Detail::{Issue, Sentence};
use crate::expected::Expected;
use crate::row::{Ask, Row};

pub(crate) fn rows() -> Vec<Row> {
    [lists(), limits(), cursors()]
        .into_iter()
        .flatten()
        .collect()
}

fn list(query: &str) -> Ask {
    Ask::get(format!("{CUSTOMERS}?{query}"))
}

/// Creates of eleven customers, one more than a page holds.
fn eleven() -> impl Iterator<Item = Ask> {
    (0..11).map(|number| create(CUSTOMER.replace("user_1", &format!("user_{number}"))))
}

fn lists() -> Vec<Row> {
    vec![
        Row::new(
            "an empty list",
            Ask::get(CUSTOMERS),
            Expected::success([(
                "",
                json!({"data": [], "currentCursor": null, "nextCursor": null, "hasMore": false, "total": 0}),
            )]),
        ),
        Row::new(
            "ten on a page",
            Ask::get(CUSTOMERS),
            Expected::success([
                ("/data/9/name", json!("Ada")),
                ("/hasMore", json!(true)),
                ("/total", json!(11)),
                ("/currentCursor", Value::Null),
            ]),
        )
        .after(eleven()),
        Row::new(
            "archived ones are listed",
            Ask::get(CUSTOMERS),
            Expected::success([("/data/0/archived", json!(true)), ("/total", json!(1))]),
        )
        .after([
            create(CUSTOMER),
            Ask::json("POST", format!("{CUSTOMERS}/user_1/archive"), "{}"),
        ]),
        Row::new(
            "unknown members of the query",
            list("archived=false&externalId=x"),
            Expected::success([("/total", json!(1))]),
        )
        .after([create(CUSTOMER)]),
    ]
}

fn limits() -> Vec<Row> {
    let mut rows = Vec::new();
    for (case, query) in [
        ("a limit between spaces", "limit=%207%20"),
        ("a limit with plus signs for spaces", "limit=+7+"),
        ("a limit with a fraction of zero", "limit=7.0"),
    ] {
        let seven = Expected::success([("/data/6/name", json!("Ada")), ("/hasMore", json!(true))]);
        rows.push(Row::new(case, list(query), seven).after(eleven()));
    }
    let ten = Expected::success([("/data/9/name", json!("Ada")), ("/hasMore", json!(true))]);
    rows.push(Row::new("a limit with an exponent", list("limit=1e1"), ten).after(eleven()));
    let small = || json!({"code": "too_small", "minimum": 1, "path": ["limit"]});
    for (case, query, issue) in [
        ("a limit of 0", "limit=0", small()),
        ("an empty limit", "limit=", small()),
        ("a negative limit", "limit=-1", small()),
        (
            "a limit of 101",
            "limit=101",
            json!({"code": "too_big", "maximum": 100, "path": ["limit"]}),
        ),
        (
            "a limit that is no number",
            "limit=abc",
            json!({"code": "invalid_type", "expected": "number", "path": ["limit"]}),
        ),
        (
            "a limit with a fraction",
            "limit=1.5",
            json!({"code": "invalid_type", "expected": "int", "path": ["limit"]}),
        ),
    ] {
        let refused = Expected::error_without_code(400, Issue(issue));
        rows.push(Row::new(case, list(query), refused));
    }
    rows
}

fn cursors() -> Vec<Row> {
    let sentence = || Expected::error_without_code(400, Sentence);
    // {"parameters":{},"createdAt":0,"id":"cust_","direction":"forward"}, and the older form without `id`.
    let with_id =
        "eyJwYXJhbWV0ZXJzIjp7fSwiY3JlYXRlZEF0IjowLCJpZCI6ImN1c3RfIiwiZGlyZWN0aW9uIjoiZm9yd2FyZCJ9";
    let without_id = "eyJwYXJhbWV0ZXJzIjp7fSwiY3JlYXRlZEF0IjowLCJkaXJlY3Rpb24iOiJmb3J3YXJkIn0%3D";
    let echoed = Expected::success([
        ("/currentCursor", json!(with_id)),
        ("/data/0/externalId", json!("user_1")),
    ]);
    vec![
        Row::new("a repeated limit", list("limit=1&limit=2"), sentence()),
        Row::new(
            "a repeated cursor",
            list(&format!("cursor={with_id}&cursor={with_id}")),
            sentence(),
        ),
        Row::new("a cursor that is none", list("cursor=nowhere"), sentence()),
        Row::new("an empty cursor of JSON", list("cursor=e30%3D"), sentence()),
        Row::new(
            "a cursor as it is handed out",
            list(&format!("cursor={with_id}")),
            echoed,
        )
        .after([create(CUSTOMER)]),
        Row::new(
            "a cursor of the older form",
            list(&format!("cursor={without_id}")),
            Expected::success([("/data/0/externalId", json!("user_1"))]),
        )
        .after([create(CUSTOMER)]),
    ]
}
