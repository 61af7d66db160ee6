//! What can be generated: the one list of what cannot yet, each reported before anything is emitted.

mod features;
mod limit;
mod nesting;
mod parameters;
mod paths;
mod schemas;
mod security;

pub use features::{FEATURES, Feature, Group, Support, feature_table};
pub use limit::Limit;
pub use nesting::{deep_types, recursion_limit};

use counterpart_contract::{Contract, Operation, Origin};
use counterpart_document::{Diagnostic, Diagnostics};

/// A contract of which everything can be generated; only [`check`] makes one.
#[derive(Clone, Copy, Debug)]
pub struct Supported<'a> {
    contract: &'a Contract,
}

impl<'a> Supported<'a> {
    /// The contract.
    pub fn contract(self) -> &'a Contract {
        self.contract
    }
}

/// Finds what cannot be generated.
///
/// # Errors
///
/// One diagnostic per place: a keyword, a parameter, a body or a security scheme that no emitter expresses.
pub fn check(contract: &Contract) -> Result<Supported<'_>, Diagnostics> {
    let mut check = Check {
        contract,
        diagnostics: Diagnostics::default(),
    };
    for schema in &contract.schemas {
        check.schema(schema);
    }
    for operation in &contract.operations {
        check.operation(operation);
    }
    for webhook in &contract.webhooks {
        check.operation(&webhook.operation);
    }
    check.security_schemes();
    #[cfg(feature = "client")]
    check
        .diagnostics
        .extend(crate::client::unsupported(contract));
    if check.diagnostics.has_errors() {
        return Err(check.diagnostics);
    }
    Ok(Supported { contract })
}

struct Check<'a> {
    contract: &'a Contract,
    diagnostics: Diagnostics,
}

impl Check<'_> {
    /// Once for each place: what an `allOf` merges is met by itself and in every schema that it is part of.
    ///
    /// The limit is what the feature table says of it.
    fn refuse(&mut self, limit: Limit, origin: &Origin, message: String, [label, help]: [&str; 2]) {
        let diagnostic = Diagnostic::error("unsupported", message, origin.span)
            .with_label_text(label)
            .with_help(help)
            .with_note(limit.sentence());
        if !self.diagnostics.iter().any(|other| *other == diagnostic) {
            self.diagnostics.push(diagnostic);
        }
    }

    fn operation(&mut self, operation: &Operation) {
        self.path(operation);
        self.parameters(operation);
        for response in &operation.responses {
            for header in &response.payload.headers {
                self.form(&header.form, &header.wire_name);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use counterpart_contract::lower;
    use counterpart_document::{Colour, SourceFile, parse, render};

    use super::check;

    /// What cannot be generated of a description, each with the text that is pointed at.
    pub(super) fn refused(text: &str) -> Vec<(String, String)> {
        let source = SourceFile::new("openapi.yaml", text);
        let document = parse(&source).document.expect("the sample is well-formed");
        let lowered = lower(&document);
        let shown = render(&lowered.diagnostics, &source, Colour::Plain);
        assert!(!lowered.diagnostics.has_errors(), "{shown}");
        let contract = lowered.contract.expect("the sample is a description");
        let diagnostics = check(&contract).err().unwrap_or_default();
        let said = diagnostics.iter().map(|found| {
            let at = source.slice(found.span()).to_owned();
            (found.message.clone(), at)
        });
        said.collect()
    }
}
