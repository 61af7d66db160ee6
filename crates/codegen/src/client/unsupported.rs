//! What the wire layer cannot send as the contract says.

use std::collections::BTreeMap;

use counterpart_contract::{Contract, Operation, ParameterLocation, PathPart};
use counterpart_document::{Diagnostic, Diagnostics};

/// Finds the operations that the wire layer cannot send as the contract says.
pub(crate) fn unsupported(contract: &Contract) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let mut shapes: BTreeMap<String, &Operation> = BTreeMap::new();
    for operation in &contract.operations {
        diagnostics.extend(unsendable_path(operation));
        diagnostics.extend(unsendable_headers(operation));
        if let Some(other) = shapes.get(&shape(operation)) {
            diagnostics.push(same_request(operation, other));
        } else {
            shapes.insert(shape(operation), operation);
        }
    }
    diagnostics
}

/// A path that a URL parser turns into another one.
fn unsendable_path(operation: &Operation) -> Option<Diagnostic> {
    let path = &operation.path;
    let literals: Vec<&str> = path
        .segments
        .iter()
        .filter_map(|segment| match segment.parts.as_slice() {
            [] => Some(""),
            [PathPart::Literal(text)] => Some(text.as_str()),
            _ => None,
        })
        .collect();
    let is_dots = |text: &&str| {
        matches!(
            text.replace("%2e", ".").replace("%2E", ".").as_str(),
            "." | ".."
        )
    };
    let reason = if path.text.contains("//") {
        "the client would send it with a single slash"
    } else if path.text.contains('\\') {
        "URLs take a backslash for a slash"
    } else if literals.iter().any(is_dots) {
        "URLs take `.` and `..` for ways to another path"
    } else if path.text.contains('#') {
        "what follows `#` is not sent"
    } else {
        return None;
    };
    Some(
        Diagnostic::error(
            "unsupported-path",
            format!("the client cannot send the path `{path}`"),
            operation.origin.span,
        )
        .with_label_text(reason)
        .with_help(format!(
            "write the path as the service routes it, or generate without the operation: `.skip_operation(\"{}\")`",
            operation.id
        )),
    )
}

/// Header parameters whose names no header can have.
fn unsendable_headers(operation: &Operation) -> impl Iterator<Item = Diagnostic> {
    let headers = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.location == ParameterLocation::Header);
    headers
        .filter(|parameter| !is_token(&parameter.wire_name))
        .map(|parameter| {
            Diagnostic::error(
                "unsupported-parameter",
                format!("`{}` cannot be the name of a header", parameter.wire_name),
                parameter.origin.span,
            )
            .with_label_text("HTTP has no such header")
            .with_help("write letters, digits and hyphens only")
        })
}

/// Whether a text is a token of RFC 9110, section 5.6.2.
fn is_token(text: &str) -> bool {
    let is_token_character =
        |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_token_character)
}

/// Method and path without the names of the variables: what makes two requests the same.
fn shape(operation: &Operation) -> String {
    let mut shape = operation.method.as_str().to_owned();
    for segment in &operation.path.segments {
        shape.push('/');
        for part in &segment.parts {
            match part {
                PathPart::Literal(text) => shape.push_str(text),
                PathPart::Variable(_) => shape.push_str("{}"),
            }
        }
    }
    shape
}

fn same_request(operation: &Operation, other: &Operation) -> Diagnostic {
    Diagnostic::error(
        "unsupported-path",
        format!(
            "`{}` and `{}` answer to the same requests",
            other.id, operation.id
        ),
        operation.origin.span,
    )
    .with_label_text("this path differs in the names of its variables alone")
    .with_label(other.origin.span, "from this one")
    .with_help("make one operation of the two, or tell them apart by path or method")
}
