//! `show`: prints what one stage of the pipeline makes of a document.

use std::fs;

use counterpart_build::{Embedding, Settings, generate};
use counterpart_codegen::Names;
use counterpart_contract::{Contract, lower};
use counterpart_document::{Colour, Diagnostics, SourceFile, parse, render};

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
    let shown = match stage.as_str() {
        "document" => document(path, &text)?,
        "contract" => format!("{:#?}\n", contract(path, &text)?),
        "names" => format!("{:#?}\n", Names::new(&contract(path, &text)?)),
        stage => file(stage, path, &text)?,
    };
    print!("{shown}");
    Ok(Verdict::Passed)
}

fn stages() -> String {
    let files = FILES.map(|(stage, _)| stage).join(", ");
    format!("Stages: document, contract, names, {files}")
}

/// The tree of the document; what is wrong with it goes to the standard error.
fn document(path: &str, text: &str) -> Result<String, String> {
    let source = SourceFile::new(path, text);
    let parsed = parse(&source);
    report(&parsed.diagnostics, &source);
    let document = parsed.document.ok_or("the document cannot be read")?;
    Ok(format!("{document:#?}\n"))
}

/// What the document means; what is wrong with it goes to the standard error.
fn contract(path: &str, text: &str) -> Result<Contract, String> {
    let source = SourceFile::new(path, text);
    let parsed = parse(&source);
    report(&parsed.diagnostics, &source);
    let document = parsed.document.ok_or("the document cannot be read")?;
    let lowered = lower(&document);
    report(&lowered.diagnostics, &source);
    lowered
        .contract
        .ok_or_else(|| "the document gives no contract".to_owned())
}

fn report(diagnostics: &Diagnostics, source: &SourceFile) {
    eprint!("{}", render(diagnostics, source, Colour::Plain));
}

/// The file of a stage that ends in one.
fn file(stage: &str, path: &str, text: &str) -> Result<String, String> {
    let (_, wanted) = FILES
        .iter()
        .find(|(name, _)| *name == stage)
        .ok_or_else(|| format!("`{stage}` is not a stage\n\n{}", stages()))?;
    let mut settings = Settings::new("openapi.yaml");
    settings.service = Embedding::Always;
    let generated = generate(path, text, &settings);
    eprint!("{}", generated.warnings);
    let files = generated.files?;
    let file = files.into_iter().find(|file| file.path == *wanted);
    file.map(|file| file.text)
        .ok_or_else(|| format!("nothing is generated as `{wanted}`"))
}
