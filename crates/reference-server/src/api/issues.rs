//! Violations of the contract in the form of the service's validation library: one issue each.

use counterpart_runtime::{Constraint, Expected, Segment, Violation, Violations};
use customers_types::{Issue, IssueRequired, PathSegment};

/// One issue per violation, in the order of the contract.
pub(super) fn issues(violations: &Violations) -> Vec<Issue> {
    violations.iter().map(issue).collect()
}

fn issue(violation: &Violation) -> Issue {
    let expected = match &violation.constraint {
        Constraint::Type(expected) => Some(*expected),
        Constraint::Required { expected } => *expected,
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
    .with_expected(expected)
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
