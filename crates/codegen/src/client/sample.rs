//! Contracts for tests, a few lines each.

use counterpart_contract::{Contract, lower};
use counterpart_document::{Colour, SourceFile, parse, render};

/// The contract of a description without mistakes.
pub(crate) fn contract(text: &str) -> Contract {
    let source = SourceFile::new("openapi.yaml", text);
    let document = parse(&source).document.expect("the sample is well-formed");
    let lowered = lower(&document);
    let shown = render(&lowered.diagnostics, &source, Colour::Plain);
    assert!(!lowered.diagnostics.has_errors(), "{shown}");
    lowered.contract.expect("the sample is a description")
}

/// The contract with these lines under `paths`.
pub(crate) fn contract_with_paths(paths: &str) -> Contract {
    contract(&format!(
        "openapi: 3.1.0\ninfo: {{ title: Sample, version: '1' }}\npaths:\n{paths}"
    ))
}
