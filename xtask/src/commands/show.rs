//! `show`: prints what one stage of the pipeline makes of a document.

use std::fs;

use counterpart_build::{Embedding, Files, Modules, Settings, generate_with};
use counterpart_codegen::Names;
use counterpart_contract::{Contract, lower};
use counterpart_document::{Colour, Diagnostics, Parsed, SourceFile, Sources, parse_with, render};

use super::{Command, Verdict};

/// The command's entry in the table.
pub(crate) const COMMAND: Command = Command {
    name: "show",
    arguments: "<stage> <file>",
    summary: "prints what one stage of the pipeline makes of a document",
    run,
};

/// The stages whose result is a file, and that file.
const FILES: [(&str, &str); 7] = [
    ("types", "types.rs"),
    ("operations", "operations.rs"),
    ("tables", "tables.rs"),
    ("server", "server.rs"),
    ("client", "client.rs"),
    ("service", "service.rs"),
    ("wire", "wire.rs"),
];

fn run(arguments: &[String]) -> Result<Verdict, String> {
    let [stage, path] = arguments else {
        return Err(format!("`show` takes a stage and a file\n\n{}", stages()));
    };
    let text =
        fs::read_to_string(path).map_err(|error| format!("`{path}` cannot be read: {error}"))?;
    print!("{}", show(stage, path, &text)?);
    Ok(Verdict::Passed)
}

fn show(stage: &str, path: &str, text: &str) -> Result<String, String> {
    match stage {
        "document" => document(path, text),
        "contract" => Ok(format!("{:#?}\n", contract(path, text)?)),
        "names" => Ok(format!("{:#?}\n", Names::new(&contract(path, text)?))),
        stage => file(stage, path, text),
    }
}

fn stages() -> String {
    let files = FILES.map(|(stage, _)| stage).join(", ");
    format!("Stages: document, contract, names, {files}")
}

/// The tree of the document; what is wrong with it goes to the standard error.
fn document(path: &str, text: &str) -> Result<String, String> {
    let parsed = parsed(path, text);
    report(&parsed.diagnostics, &parsed.sources);
    let document = parsed.document.ok_or("the document cannot be read")?;
    Ok(format!("{document:#?}\n"))
}

/// What the document means; what is wrong with it goes to the standard error.
fn contract(path: &str, text: &str) -> Result<Contract, String> {
    let parsed = parsed(path, text);
    report(&parsed.diagnostics, &parsed.sources);
    let document = parsed.document.ok_or("the document cannot be read")?;
    let lowered = lower(&document);
    report(&lowered.diagnostics, &parsed.sources);
    lowered
        .contract
        .ok_or_else(|| "the document gives no contract".to_owned())
}

fn parsed(path: &str, text: &str) -> Parsed {
    let mut others = Files::beside(path);
    let source = SourceFile::new(path, text);
    parse_with(&source, &mut |location| others.load(location))
}

fn report(diagnostics: &Diagnostics, sources: &Sources) {
    eprint!("{}", render(diagnostics, sources, Colour::Plain));
}

/// The file of a stage that ends in one.
fn file(stage: &str, path: &str, text: &str) -> Result<String, String> {
    let (_, wanted) = FILES
        .iter()
        .find(|(name, _)| *name == stage)
        .ok_or_else(|| format!("`{stage}` is not a stage\n\n{}", stages()))?;
    let mut settings = Settings::new("openapi.yaml");
    settings.service = Embedding::Always;
    settings.modules = Modules::Single;
    let mut others = Files::beside(path);
    let source = SourceFile::new(path, text);
    let generated = generate_with(&source, &mut |location| others.load(location), &settings);
    eprint!("{}", generated.warnings);
    let files = generated.files?;
    let file = files.into_iter().find(|file| file.path == *wanted);
    file.map(|file| file.text)
        .ok_or_else(|| format!("nothing is generated as `{wanted}`"))
}

#[cfg(test)]
mod tests {
    use super::{FILES, show};

    const TEXT: &str = "\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get:
      operationId: countPets
      responses:
        '200': {description: Their number., content: {application/json: {schema: {type: integer}}}}
";

    #[test]
    fn every_stage_shows_what_it_makes() {
        let stages = ["document", "contract", "names"]
            .into_iter()
            .chain(FILES.map(|(stage, _)| stage));
        for stage in stages {
            let shown = show(stage, "openapi.yaml", TEXT).expect(stage);
            let whole = matches!(stage, "types" | "tables");
            assert!(
                whole || shown.to_lowercase().contains("count"),
                "{stage}:\n{shown}"
            );
        }
    }

    #[test]
    fn an_unknown_stage_is_named_and_the_known_ones_are_listed() {
        let message = show("typs", "openapi.yaml", TEXT).expect_err("no such stage");
        assert!(message.starts_with("`typs` is not a stage"), "{message}");
        assert!(message.contains("operations"), "{message}");
    }

    #[test]
    fn a_document_that_cannot_be_generated_from_shows_why() {
        let message = show("types", "openapi.yaml", "openapi: 2.0.0").expect_err("too old");
        assert!(message.contains("openapi.yaml:1:"), "{message}");
    }
}
