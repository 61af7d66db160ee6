//! What the wire layer cannot send as the contract says.

use counterpart_contract::{Contract, Operation, ParameterLocation};
use counterpart_document::{Diagnostic, Diagnostics};

use super::pagination;

/// Finds the operations that the wire layer cannot send as the contract says.
pub(crate) fn unsupported(contract: &Contract) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let sent = contract.webhooks.iter().map(|webhook| &webhook.operation);
    for operation in contract.operations.iter().chain(sent) {
        diagnostics.extend(unsendable_headers(operation));
        let pagination = operation.pagination.as_ref();
        diagnostics
            .extend(pagination.and_then(|part| pagination::plan(contract, operation, part).err()));
    }
    diagnostics
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
