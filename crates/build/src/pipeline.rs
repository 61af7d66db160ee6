//! The pipeline from a text to files: parse, lower, check, name, generate.

use counterpart_codegen::{GeneratedFile, Names, Settings, check};
use counterpart_contract::lower;
use counterpart_document::{Colour, Diagnostics, Severity, SourceFile, parse, render};

/// What a document gives.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The files, or the errors as text.
    pub files: Result<Vec<GeneratedFile>, String>,
    /// The warnings as text; empty if there are none.
    pub warnings: String,
    /// Whether errors are in the document itself, whatever is generated from it.
    pub in_document: bool,
}

/// Generates from the text of a document that is reported under this path.
pub fn generate(path: &str, text: &str, settings: &Settings) -> Generated {
    let source = SourceFile::new(path, text);
    let parsed = parse(&source);
    let mut diagnostics = parsed.diagnostics;
    let contract = parsed.document.and_then(|document| {
        let lowered = lower(&document);
        diagnostics.extend(lowered.diagnostics);
        lowered.contract
    });
    let shown = |diagnostics: Diagnostics| render(&diagnostics, &source, Colour::Plain);
    let (errors, warnings): (Vec<_>, Vec<_>) = diagnostics
        .into_iter()
        .partition(|diagnostic| diagnostic.severity == Severity::Error);
    let warnings = shown(warnings.into_iter().collect());
    let errors: Diagnostics = errors.into_iter().collect();
    let failed = |errors, in_document| Generated {
        files: Err(errors),
        warnings: warnings.clone(),
        in_document,
    };
    let Some(contract) = contract.filter(|_| !errors.has_errors()) else {
        return failed(shown(errors), true);
    };
    let supported = match check(&contract) {
        Ok(supported) => supported,
        Err(unsupported) => return failed(shown(unsupported), true),
    };
    match counterpart_codegen::generate(supported, &Names::new(&contract), settings) {
        Ok(files) => Generated {
            files: Ok(files),
            warnings,
            in_document: false,
        },
        Err(errors) => failed(shown(errors), false),
    }
}
