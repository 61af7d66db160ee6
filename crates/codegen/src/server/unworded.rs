//! Refusals for which an operation declares no answer: problem details stand in for it, which is said at generation, once for all of them.

use std::collections::{BTreeMap, BTreeSet};

use counterpart_contract::{Contract, Operation};
use counterpart_document::{Diagnostic, Diagnostics};

use super::refusal::KINDS;

/// The operations that are named; of more of them, one is the example.
const NAMED: usize = 2;

/// One warning for all operations that cannot word every refusal, with the statuses of HTTP for those that they cannot.
pub(crate) fn unworded(contract: &Contract) -> Diagnostics {
    let operations = contract.operations.iter();
    let unworded: Vec<(&Operation, BTreeSet<u16>)> = operations
        .map(|operation| (operation, undeclared(operation)))
        .filter(|(_, statuses)| !statuses.is_empty())
        .collect();
    warning(&unworded).into_iter().collect()
}

fn warning(unworded: &[(&Operation, BTreeSet<u16>)]) -> Option<Diagnostic> {
    let ((first, _), others) = unworded.split_first()?;
    let mut counts: BTreeMap<u16, usize> = BTreeMap::new();
    for status in unworded.iter().flat_map(|(_, statuses)| statuses) {
        *counts.entry(*status).or_default() += 1;
    }
    let statuses: Vec<String> = counts.keys().map(u16::to_string).collect();
    let listed = match statuses.split_last()? {
        (only, []) => only.clone(),
        (last, others) => format!("{} and {last}", others.join(", ")),
    };
    let who = match others {
        [] => format!("`{}` declares", first.id),
        [(second, _)] => format!("`{}` and `{}` declare", first.id, second.id),
        _ => format!("{} operations declare", unworded.len()),
    };
    let message = format!("{who} no answer for refusals with {listed}");
    let label = "refused with problem details (RFC 9457), which the contract does not declare";
    let mut diagnostic = Diagnostic::warning("unworded-refusal", message, first.origin.span)
        .with_label_text(match unworded.len() {
            ..=NAMED => label.to_owned(),
            _ => format!("`{}` is the first: {label}", first.id),
        });
    for (second, _) in others.iter().filter(|_| unworded.len() <= NAMED) {
        diagnostic = diagnostic.with_label(second.origin.span, "and this one");
    }
    if counts.values().any(|count| *count != unworded.len()) {
        let counts = counts
            .iter()
            .map(|(status, count)| format!("{status} in {count}"));
        let counts: Vec<String> = counts.collect();
        diagnostic = diagnostic.with_note(format!("not declared: {}", counts.join(", ")));
    }
    Some(diagnostic.with_help(
        "declare `default`, or these statuses; if problem details are what is meant, say so by `.accept_problem_details()` in the build script",
    ))
}

/// The statuses of the refusals for which an operation declares no answer.
fn undeclared(operation: &Operation) -> BTreeSet<u16> {
    let declared = |status| {
        let errors = operation.responses.iter();
        errors
            .filter(|response| !response.status.is_success())
            .any(|response| response.status == status)
    };
    let unworded = KINDS.iter().filter(|kind| {
        may_occur(operation, kind.name) && !kind.candidates.iter().any(|status| declared(*status))
    });
    unworded.map(|kind| kind.status).collect()
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
    use counterpart_document::{Diagnostics, SourceFile, parse};

    use super::unworded;

    fn said(responses: &str) -> Vec<String> {
        found(responses, "")
            .iter()
            .map(|found| found.message.clone())
            .collect()
    }

    /// What is said of one operation with a body, and of others.
    fn found(responses: &str, others: &str) -> Diagnostics {
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
{others}components: {{securitySchemes: {{key: {{type: apiKey, in: header, name: X-Key}}}}}}
"
        );
        let source = SourceFile::new("openapi.yaml", text);
        let document = parse(&source).document.expect("the sample is well-formed");
        let contract = lower(&document)
            .contract
            .expect("the sample is a description");
        unworded(&contract)
    }

    fn other(id: &str) -> String {
        format!(
            "  /{id}: {{get: {{operationId: {id}, responses: {{'200': {{description: ok}}}}}}}}\n"
        )
    }

    #[test]
    fn two_operations_are_named_and_more_are_counted_in_one_warning() {
        let ok = "{'200': {description: ok}}";
        let two = found(ok, &other("b"));
        let [only] = two.iter().as_slice() else {
            panic!("{two:?}")
        };
        assert!(only.message.starts_with("`a` and `b` declare no answer"));
        let many = found(ok, &(other("b") + &other("c") + &other("d")));
        let [only] = many.iter().as_slice() else {
            panic!("{many:?}")
        };
        assert!(
            only.message
                .starts_with("4 operations declare no answer for refusals with 400, 401,")
        );
        let shown = format!("{only:?}");
        for expected in [
            "415 in 1",
            "500 in 4",
            "`a` is the first",
            ".accept_problem_details()",
        ] {
            assert!(shown.contains(expected), "{expected}: {shown}");
        }
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
