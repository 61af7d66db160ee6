//! A short run over the documents of the repository, in this process: the same mutants each time.

use std::path::Path;
use std::thread;

use counterpart_document::SourceFile;

use super::mutant::mutant;
use super::panics;
use super::seeds::Seeds;
use super::trial::{Care, Fault, Outcome, try_document};

/// As much as makes a few seconds without optimization.
const MUTANTS: u64 = 300;
/// What a build script has on Windows, where it has least.
const STACK: usize = 1 << 20;

#[test]
fn no_mutant_of_the_repositorys_documents_breaks_the_pipeline() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let seeds = Seeds::find(&root, None).expect("the repository can be read");
    let (mut generated, mut refused) = (0, 0);
    for number in 0..MUTANTS {
        let found = mutant(&seeds, 0, number);
        let (result, source) = tried(SourceFile::new(found.name, found.text));
        match result {
            Ok(Outcome::Generated) => generated += 1,
            Ok(_) => refused += 1,
            Err(fault) => unreachable!(
                "{}\n{}\nin number {number}:\n{}",
                fault.class,
                fault.text,
                source.text()
            ),
        }
    }
    assert!(
        generated > 30 && refused > 30,
        "{generated} generated, {refused} refused"
    );
}

#[test]
fn the_deepest_documents_need_no_more_stack_than_a_build_script_has() {
    for (open, close) in [
        ("{\"type\": \"array\", \"items\": ", "}"),
        ("{\"additionalProperties\": ", "}"),
        ("{\"not\": ", "}"),
        ("{\"dependentSchemas\": {\"a\": ", "}}"),
        (
            "{\"oneOf\": [{\"type\": \"string\"}, {\"type\": \"array\", \"items\": ",
            "}]}",
        ),
    ] {
        // Components and schemas lie around it.
        let depth = 96 / (open.matches(['{', '[']).count() - open.matches(['}', ']']).count());
        let schema = format!("{}{{}}{}", open.repeat(depth), close.repeat(depth));
        let text = format!(
            r#"{{"openapi": "3.1.0", "info": {{"title": "Deep", "version": "1"}}, "components": {{"schemas": {{"Deep": {schema}}}}}}}"#
        );
        let (result, _) = tried(SourceFile::new("deep.json", text));
        assert_eq!(
            result.map_err(|fault| fault.class),
            Ok(Outcome::Generated),
            "{open}"
        );
    }
}

#[test]
fn a_mutant_is_the_same_each_time() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let seeds = Seeds::find(&root, None).expect("the repository can be read");
    for number in 0..20 {
        assert_eq!(mutant(&seeds, 7, number), mutant(&seeds, 7, number));
        assert_ne!(mutant(&seeds, 7, number), mutant(&seeds, 8, number));
    }
}

#[test]
fn a_panic_is_caught_with_its_message() {
    let caught = panics::catch(|| {
        let list: Vec<u8> = Vec::new();
        list[list.len()]
    });
    assert!(caught.is_err());
}

/// What becomes of a document where the stack is small. An overflow ends the test, and has said so.
fn tried(source: SourceFile) -> (Result<Outcome, Fault>, SourceFile) {
    let thread = thread::Builder::new().stack_size(STACK).spawn(move || {
        let result = try_document(&source, Care::Once, &|_| {});
        (result, source)
    });
    let thread = thread.expect("a thread can be started");
    thread.join().expect("panics are caught")
}
