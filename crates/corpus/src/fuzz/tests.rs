//! What has to hold of mutants, and of the deepest documents.

use std::path::Path;
use std::thread;

use counterpart_document::SourceFile;

use super::mutant::mutant;
use super::panics;
use super::seeds::Seeds;
use super::trial::{Care, Fault, Outcome, try_document};

/// What a build script has on Windows, where it has least.
const STACK: usize = 1 << 20;

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
