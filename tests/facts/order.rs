//! Which of several mistakes is answered: the order of the checks, from the route to the business.

use crate::creating::{CUSTOMER, create, invalid_type, issues};
use crate::exchange::{CUSTOMERS, JSON};
use crate::expected::Detail::Sentence;
use crate::expected::{Expected, Id};
use crate::row::{Ask, Row};

const ONE: &str = "/api/v1/customers/user_1";

pub(crate) fn rows() -> Vec<Row> {
    [front(), routes(), checks()]
        .into_iter()
        .flatten()
        .collect()
}

/// What is answered before a key is asked for.
fn front() -> Vec<Row> {
    let moved = |location| Expected::empty(308).with_header("location", location);
    vec![
        Row::new(
            "a slash at the end",
            Ask::get("/api/v1/customers/").without_key(),
            moved(CUSTOMERS),
        ),
        Row::new(
            "a slash at the end of a POST",
            Ask::json("POST", "/api/v1/customers/", "{").without_key(),
            moved(CUSTOMERS),
        ),
        Row::new(
            "a doubled slash",
            Ask::get("/api//v1/customers").without_key(),
            moved(CUSTOMERS),
        ),
        Row::new(
            "PATCH",
            Ask::json("PATCH", ONE, "{}").without_key(),
            Expected::empty(405),
        ),
        Row::new(
            "OPTIONS",
            Ask::new("OPTIONS", CUSTOMERS).without_key(),
            Expected::empty(204).with_header("allow", "DELETE, GET, HEAD, OPTIONS, POST, PUT"),
        ),
    ]
}

/// Which routes there are, for who has a key.
fn routes() -> Vec<Row> {
    let unknown = || Expected::text(404, "Not Found", Id::Sent);
    vec![
        Row::new(
            "an unknown path without a key",
            Ask::get("/nowhere").without_key(),
            Expected::text(401, "API key required", Id::LeftOut),
        ),
        Row::new("an unknown path", Ask::get("/nowhere"), unknown()),
        Row::new("HEAD", Ask::new("HEAD", CUSTOMERS), Expected::empty(404)),
        Row::new(
            "a wrong method on all customers",
            Ask::json("PUT", CUSTOMERS, CUSTOMER),
            unknown(),
        ),
        Row::new(
            "a wrong method on one customer",
            Ask::json("POST", ONE, CUSTOMER),
            unknown(),
        ),
        Row::new("DELETE of all", Ask::new("DELETE", CUSTOMERS), unknown()),
        Row::new(
            "DELETE of one customer",
            Ask::new("DELETE", ONE),
            Expected::error(404, "NOT_FOUND", Sentence),
        )
        .after([create(CUSTOMER)]),
        Row::new(
            "an externalId with a slash",
            Ask::get("/api/v1/customers/a%2Fb"),
            unknown(),
        )
        .after([create(CUSTOMER.replace("user_1", "a/b"))]),
        Row::new(
            "an externalId that needs decoding",
            Ask::get("/api/v1/customers/a%20%25%3Fb"),
            Expected::success([("/customer/externalId", "a %?b".into())]),
        )
        .after([create(CUSTOMER.replace("user_1", "a %?b"))]),
    ]
}

/// What is looked at first in a request that is wrong in several ways.
fn checks() -> Vec<Row> {
    let plain = [("Content-Type", "text/plain")];
    vec![
        Row::new(
            "the key before the body",
            create("{").without_key(),
            Expected::text(401, "API key required", Id::LeftOut),
        ),
        Row::new(
            "the route before the body",
            Ask::json("PUT", CUSTOMERS, "{"),
            Expected::text(404, "Not Found", Id::Sent),
        ),
        Row::new(
            "the syntax before the media type",
            Ask::new("POST", CUSTOMERS).with_body(&plain, "{"),
            Expected::error_without_code(400, Sentence),
        ),
        Row::new(
            "the media type before the members",
            Ask::new("POST", CUSTOMERS).with_body(&plain, "{}"),
            Expected::error(415, "UNSUPPORTED_MEDIA_TYPE", Sentence),
        ),
        Row::new(
            "the members before the conflict",
            Ask::new("POST", CUSTOMERS).with_body(&[JSON], CUSTOMER.replace("\"Ada\"", "5")),
            issues([invalid_type(&["customer", "name"], "string", "number")]),
        )
        .after([create(CUSTOMER)]),
        Row::new(
            "the members before the customer",
            Ask::json("PUT", ONE, r#"{"customer":[]}"#),
            issues([invalid_type(&["customer"], "object", "array")]),
        ),
    ]
}
