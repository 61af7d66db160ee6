//! Refusals for which an operation declares no answer: problem details stand in for it, which is said at generation.

use counterpart_contract::{Contract, Operation};
use counterpart_document::{Diagnostic, Diagnostics};

use super::refusal::{KINDS, natural_status};

/// One warning per operation that cannot word every refusal, with the statuses of HTTP for those that it cannot.
pub(crate) fn unworded(contract: &Contract) -> Diagnostics {
    let operations = contract.operations.iter();
    operations.filter_map(warning).collect()
}

fn warning(operation: &Operation) -> Option<Diagnostic> {
    let mut statuses: Vec<u16> = KINDS
        .iter()
        .filter(|(kind, candidates)| {
            let declared = |status| {
                let errors = operation.responses.iter();
                errors
                    .filter(|response| !response.status.is_success())
                    .any(|response| response.status == status)
            };
            may_occur(operation, kind) && !candidates.iter().any(|status| declared(*status))
        })
        .map(|(kind, _)| natural_status(kind))
        .collect();
    statuses.sort_unstable();
    statuses.dedup();
    let (last, others) = statuses.split_last()?;
    let others: Vec<String> = others.iter().map(u16::to_string).collect();
    let listed = match others.as_slice() {
        [] => last.to_string(),
        others => format!("{} and {last}", others.join(", ")),
    };
    let message = format!(
        "`{}` declares no answer for refusals with {listed}",
        operation.id
    );
    Some(
        Diagnostic::warning("unworded-refusal", message, operation.origin.span)
            .with_label_text(
                "refused with problem details (RFC 9457), which the contract does not declare",
            )
            .with_help("declare these statuses, or `4XX` and `5XX`, or `default`"),
    )
}

/// Whether the server can refuse a request to the operation in this way.
fn may_occur(operation: &Operation, kind: &str) -> bool {
    match kind {
        "Unauthenticated" | "Forbidden" => operation
            .security
            .alternatives
            .iter()
            .any(|alternative| !alternative.schemes.is_empty()),
        "UnsupportedMediaType" | "TooLarge" | "Malformed" | "Timeout" => {
            operation.request_body.is_some()
        }
        "Violations" => operation.request_body.is_some() || !operation.parameters.is_empty(),
        "NotAcceptable" => operation
            .responses
            .iter()
            .any(|response| response.status.is_success() && !response.payload.content.is_empty()),
        // What belongs to no operation is worded by the implementor alone.
        "Unrouted" => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use counterpart_contract::lower;
    use counterpart_document::{SourceFile, parse};

    use super::unworded;

    fn said(responses: &str) -> Vec<String> {
        let text = format!(
            "openapi: 3.1.0
info: {{title: T, version: '1'}}
security: [{{key: []}}]
paths:
  /a:
    post:
      operationId: a
      requestBody: {{content: {{application/json: {{schema: {{type: object}}}}}}}}
      responses: {responses}
components: {{securitySchemes: {{key: {{type: apiKey, in: header, name: X-Key}}}}}}
"
        );
        let source = SourceFile::new("openapi.yaml", text);
        let document = parse(&source).document.expect("the sample is well-formed");
        let contract = lower(&document)
            .contract
            .expect("the sample is a description");
        let warnings = unworded(&contract);
        warnings.iter().map(|found| found.message.clone()).collect()
    }

    #[test]
    fn an_operation_that_declares_nothing_is_named_once_with_all_that_it_cannot_word() {
        let said = said("{'200': {description: ok}}");
        let [only] = said.as_slice() else {
            panic!("{said:?}")
        };
        let expected = "`a` declares no answer for refusals with 400, 401, 403,";
        assert!(only.starts_with(expected), "{only}");
        assert!(
            only.ends_with("and 502") || only.ends_with("and 503"),
            "{only}"
        );
    }

    #[test]
    fn whatever_stands_in_for_a_status_words_it() {
        for responses in [
            "{'200': {description: ok}, default: {description: no}}",
            "{'200': {description: ok}, 4XX: {description: no}, 5XX: {description: no}}",
            "{'200': {description: ok}, '400': {description: no}, '500': {description: no}}",
        ] {
            assert!(said(responses).is_empty(), "{responses}");
        }
    }
}
