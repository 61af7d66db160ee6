//! What the wire layer cannot send as the contract says.

use counterpart_contract::{Contract, Operation, ParameterLocation, PathPart};
use counterpart_document::{Diagnostic, Diagnostics};

use super::pagination;

/// Finds the operations that the wire layer cannot send as the contract says.
pub(crate) fn unsupported(contract: &Contract) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let sent = contract.webhooks.iter().map(|webhook| &webhook.operation);
    for operation in contract.operations.iter().chain(sent) {
        diagnostics.extend(unsendable_path(operation));
        diagnostics.extend(unsendable_headers(operation));
        let pagination = operation.pagination.as_ref();
        diagnostics
            .extend(pagination.and_then(|part| pagination::plan(contract, operation, part).err()));
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
    } else if path.text.contains(['#', '?']) {
        "the path of a URL ends before `#` and `?`"
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

#[cfg(test)]
mod tests {
    use super::super::sample::contract_with_paths;
    use super::*;

    fn refusals(paths: &str) -> Vec<String> {
        let diagnostics = unsupported(&contract_with_paths(paths));
        let messages = diagnostics
            .iter()
            .map(|diagnostic| format!("{}: {}", diagnostic.code, diagnostic.message));
        messages.collect()
    }

    fn path(path: &str) -> String {
        format!(
            "  '{path}': {{ get: {{ operationId: a, responses: {{ '204': {{ description: Fine. }} }} }} }}\n"
        )
    }

    #[test]
    fn paths_that_would_arrive_as_others_are_refused() {
        for text in ["/a//b", "/a/../b", "/./b", "/a/%2E%2e", "/a\\b", "/#/b"] {
            let expected = format!("unsupported-path: the client cannot send the path `{text}`");
            assert_eq!(refusals(&path(text)), [expected]);
        }
        for text in ["/", "/a/", "/a..b", "/.well-known", "/a:b"] {
            assert!(refusals(&path(text)).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_header_must_have_the_name_of_one() {
        let operation = "  /a:
    get:
      operationId: a
      parameters: [{ name: 'a b', in: header, schema: { type: string } }]
      responses: { '204': { description: Fine. } }
";
        let expected = "unsupported-parameter: `a b` cannot be the name of a header";
        assert_eq!(refusals(operation), [expected]);
    }
}
