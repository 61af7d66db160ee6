//! Every document below `tests/rejects/` gives exactly the diagnostics beside it: the whole text, line and column.
//!
//! A document is named for its mistake. What it gives is never written by this test: `cargo xtask bless` does that.

use std::fs;
use std::path::{Path, PathBuf};

use counterpart_build::Files;
use counterpart_contract::lower;
use counterpart_document::{Colour, SourceFile, parse_with, render};
use similar::TextDiff;

#[test]
fn every_rejected_document_gives_exactly_these_diagnostics() {
    let mut failures = Vec::new();
    let documents = files("yaml");
    assert!(
        documents.len() >= 14,
        "only {} documents in tests/rejects",
        documents.len()
    );
    for document in documents {
        let expected = fs::read_to_string(document.with_extension("txt")).unwrap_or_default();
        let found = diagnostics(&document);
        if expected != found {
            failures.push(difference(&document, &expected, &found));
        }
    }
    assert!(
        failures.is_empty(),
        "{}\nif this is what should be said, accept it by `cargo xtask bless`",
        failures.join("\n")
    );
}

#[test]
fn every_expectation_has_its_document() {
    for path in files("txt") {
        assert!(
            path.with_extension("yaml").exists(),
            "{} is left over",
            path.display()
        );
    }
}

/// What the stages before code generation say about a document.
fn diagnostics(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("the document can be read");
    let name = path
        .file_name()
        .expect("a document has a name")
        .to_string_lossy();
    let source = SourceFile::new(name, text);
    let mut others = Files::beside(path);
    let parsed = parse_with(&source, &mut |location| others.load(location));
    let mut diagnostics = parsed.diagnostics;
    if let Some(document) = parsed.document {
        diagnostics.extend(lower(&document).diagnostics);
    }
    render(&diagnostics, &parsed.sources, Colour::Plain)
}

fn difference(document: &Path, expected: &str, found: &str) -> String {
    let name = document.file_stem().unwrap_or_default().to_string_lossy();
    let diff = TextDiff::from_lines(expected, found);
    let mut shown = diff.unified_diff();
    shown.header(&format!("tests/rejects/{name}.txt"), "what is said now");
    shown.to_string()
}

/// The files of `tests/rejects` with this extension, in order.
fn files(extension: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rejects");
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    let mut paths: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    paths.sort();
    paths
}
