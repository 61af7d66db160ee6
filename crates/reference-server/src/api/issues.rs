//! Violations of the contract in the form of the service's validation library: one issue each.

use counterpart_runtime::json::Json;
use counterpart_runtime::schema::{Described as _, Schema, violations_of};
use counterpart_runtime::server::RequestContext;
use counterpart_runtime::{
    Constraint, Expected, Operation as _, Received, Segment, Violation, Violations,
};
use customers_types::{
    CreateCustomer, CreateCustomerRequest, Issue, IssueRequired, PathSegment, UpdateCustomer,
    UpdateCustomerRequest,
};

/// One issue per violation, in the order of the contract.
pub(super) fn issues(violations: &Violations, request: &RequestContext) -> Vec<Issue> {
    let body = body_schema(request);
    violations
        .iter()
        .map(|violation| issue(violation, body))
        .collect()
}

fn issue(violation: &Violation, body: Option<&Schema>) -> Issue {
    let expected = match &violation.constraint {
        Constraint::Type(expected) => Some(*expected),
        Constraint::Required => body.and_then(|body| expected_at(&violation.path, body)),
        _ => None,
    };
    let path = violation.path.iter().map(path_segment).collect();
    let Some(expected) = expected.map(type_name) else {
        return Issue::new(IssueRequired {
            code: "custom".to_owned(),
            path,
            message: format!("Invalid input: {}", violation.message()),
        });
    };
    Issue::new(IssueRequired {
        code: "invalid_type".to_owned(),
        path,
        message: format!(
            "Invalid input: expected {expected}, received {}",
            violation.received
        ),
    })
    .with_additional_properties([("expected".to_owned(), expected.into())].into())
}

fn path_segment(segment: &Segment) -> PathSegment {
    match segment {
        Segment::Member(name) => PathSegment::Text(name.clone()),
        Segment::Index(index) => PathSegment::Integer(i64::try_from(*index).unwrap_or(i64::MAX)),
    }
}

/// The service's word for a type.
fn type_name(expected: Expected) -> &'static str {
    match expected {
        Expected::String => "string",
        Expected::Boolean => "boolean",
        Expected::Integer(_) => "int",
        Expected::Number => "number",
        Expected::Array => "array",
        Expected::Object => "object",
        Expected::Single => "single value",
    }
}

/// What the contract says of the body of this request.
fn body_schema(request: &RequestContext) -> Option<&'static Schema> {
    let id = request.operation.as_ref()?.id;
    if id == CreateCustomer::DESCRIPTION.id {
        Some(CreateCustomerRequest::schema())
    } else if id == UpdateCustomer::DESCRIPTION.id {
        Some(UpdateCustomerRequest::schema())
    } else {
        None
    }
}

/// The type of a member that is missing. A violation does not carry it, so the contract is asked what it has to say of a
/// `null` in that place.
fn expected_at(path: &[Segment], body: &Schema) -> Option<Expected> {
    let null = path
        .iter()
        .rev()
        .try_fold(Json::Null, |inner, segment| match segment {
            Segment::Member(name) => Some(Json::Object(vec![(name.clone(), inner)])),
            Segment::Index(_) => None,
        })?;
    violations_of(body, &null)
        .iter()
        .find(|violation| violation.path == path && violation.received == Received::Null)
        .and_then(|violation| match violation.constraint {
            Constraint::Type(expected) => Some(expected),
            _ => None,
        })
}
