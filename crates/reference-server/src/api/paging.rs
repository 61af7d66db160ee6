//! `limit` and `cursor` as the service reads them: on every GET, and refused in a text of its own.

use counterpart_runtime::parameter::Query;
use counterpart_runtime::server::RequestContext;
use counterpart_runtime::{
    Constraint, EncodedRequest, Expected, Invalid, Operation as _, Received, Violation, Violations,
};
use customers_types::ListCustomers;
use serde_json::{Value, json};

use crate::cursor::Cursor;

/// How many customers a page holds if the caller does not say.
const DEFAULT_LIMIT: u32 = 10;

/// How many customers the page holds at most.
pub(super) fn limit(input: &ListCustomers) -> u32 {
    input
        .limit
        .and_then(|limit| u32::try_from(limit).ok())
        .unwrap_or(DEFAULT_LIMIT)
}

/// Refuses a `limit` or a `cursor` that a list would refuse, in the same words.
///
/// # Errors
///
/// The text for the caller.
pub(super) fn check(request: &RequestContext) -> Result<(), String> {
    let mut encoded = EncodedRequest {
        query: request.uri.query().unwrap_or_default().to_owned(),
        ..EncodedRequest::default()
    };
    let input = match ListCustomers::decode(&mut encoded) {
        Ok(input) => input,
        Err(Invalid::Violations(violations)) => return Err(refusal(&violations)),
        // There is no body that could be malformed.
        Err(Invalid::Malformed(_)) => return Ok(()),
        Err(invalid) => return Err(invalid.to_string()),
    };
    match input.cursor.as_deref().map(Cursor::parse) {
        Some(Err(error)) => Err(error.to_string()),
        _ => Ok(()),
    }
}

/// The last value of this name in the query.
pub(super) fn member(request: &RequestContext, name: &str) -> Option<String> {
    query(request).values(name).last().map(str::to_owned)
}

/// What the caller is told of parameters that cannot be: a sentence about one that is repeated, else the issues as a text
/// that holds JSON.
pub(super) fn refusal(violations: &Violations) -> String {
    let repeated = violations
        .iter()
        .find(|violation| violation.constraint == Constraint::Type(Expected::Single));
    if let Some(violation) = repeated {
        return format!("Invalid query: {} may occur once", violation.location);
    }
    let issues: Vec<Value> = violations.iter().map(issue).collect();
    format!("{:#}", Value::Array(issues))
}

fn issue(violation: &Violation) -> Value {
    let path = match &violation.location {
        counterpart_runtime::Location::Query(name) => json!([name]),
        _ => json!([]),
    };
    match (&violation.constraint, violation.received) {
        (Constraint::Minimum(limit), _) => json!({
            "origin": "number",
            "code": "too_small",
            "minimum": limit.as_integer().and_then(|limit| i64::try_from(limit).ok()),
            "inclusive": true,
            "path": path,
            "message": format!("Too small: expected number to be >={limit}"),
        }),
        (Constraint::Maximum(limit), _) => json!({
            "origin": "number",
            "code": "too_big",
            "maximum": limit.as_integer().and_then(|limit| i64::try_from(limit).ok()),
            "inclusive": true,
            "path": path,
            "message": format!("Too big: expected number to be <={limit}"),
        }),
        (Constraint::Type(Expected::Integer(_)), Received::Number) => json!({
            "expected": "int",
            "format": "safeint",
            "code": "invalid_type",
            "path": path,
            "message": "Invalid input: expected int, received number",
        }),
        (Constraint::Type(Expected::Integer(_)), _) => json!({
            "expected": "number",
            "code": "invalid_type",
            "received": "NaN",
            "path": path,
            "message": "Invalid input: expected number, received NaN",
        }),
        _ => json!({
            "code": "custom",
            "path": path,
            "message": violation.message(),
        }),
    }
}

/// The request's query; one that is not UTF-8 has no members.
fn query(request: &RequestContext) -> Query {
    Query::parse(request.uri.query().unwrap_or_default()).unwrap_or_default()
}
