//! The pipeline from a text to files: parse, lower, check, name, generate.

use counterpart_codegen::{GeneratedFile, Names, Settings, check};
use counterpart_contract::{Contract, lower};
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
    let Some(mut contract) = contract.filter(|_| !errors.has_errors()) else {
        return failed(shown(errors), true);
    };
    for id in &settings.skipped_operations {
        if let Err(error) = skip(&mut contract, id) {
            return failed(error, false);
        }
    }
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

/// Takes an operation out of the contract, if that is what makes it one that can be generated.
fn skip(contract: &mut Contract, id: &str) -> Result<(), String> {
    let count = |contract: &Contract| {
        check(contract)
            .err()
            .map_or(0, |errors| errors.error_count())
    };
    let position = contract
        .operations
        .iter()
        .position(|operation| operation.id == id);
    let Some(position) = position else {
        return Err(format!("error: there is no operation `{id}` to skip\n"));
    };
    let before = count(contract);
    contract.operations.remove(position);
    if count(contract) < before {
        return Ok(());
    }
    Err(format!(
        "error: the operation `{id}` can be generated, so it need not be skipped\n"
    ))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    const PETS: &str = "\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get: {operationId: listPets, responses: {'204': {description: None.}}}
    post:
      operationId: uploadPet
      requestBody:
        content:
          multipart/form-data: {schema: {type: object}}
      responses: {'204': {description: Done.}}
";

    fn skipping(ids: &[&str]) -> Result<Vec<GeneratedFile>, String> {
        let mut settings = Settings::new("pets.yaml");
        settings.skipped_operations = ids.iter().map(|id| (*id).to_owned()).collect();
        generate("pets.yaml", PETS, &settings).files
    }

    #[test]
    fn what_cannot_be_generated_is_an_error_that_names_the_place() {
        let errors = skipping(&[]).unwrap_err();
        assert!(errors.contains("unsupported"), "{errors}");
        assert!(errors.contains("pets.yaml:"), "{errors}");
    }

    #[test]
    fn an_operation_that_cannot_be_generated_is_skipped_by_name() {
        let files = skipping(&["uploadPet"]).unwrap();
        let server = files.iter().find(|file| file.path == "server.rs").unwrap();
        assert!(server.text.contains("fn list_pets"));
        assert!(!server.text.contains("upload_pet"));
    }

    #[test]
    fn a_skip_that_is_not_needed_is_an_error() {
        let errors = skipping(&["uploadPet", "listPets"]).unwrap_err();
        assert!(errors.contains("`listPets` can be generated"), "{errors}");
        let errors = skipping(&["uploadPat"]).unwrap_err();
        assert!(errors.contains("no operation `uploadPat`"), "{errors}");
    }
}
