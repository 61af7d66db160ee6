//! The short run that `cargo test` makes: mutants of the repository's own documents in this process, the same ones each time.

use std::path::Path;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use counterpart_document::SourceFile;

use super::mutant::{Mutant, mutant};
use super::panics;
use super::seeds::Seeds;
use super::shrink::shrink;
use super::trial::{Care, Fault, Outcome, try_document};

/// What the mutants are drawn from.
const SEED: u64 = 1;
/// How many are tried.
const MUTANTS: u64 = 300;
/// The stack that a document has: what a build script has on Windows, where it has least.
const STACK: usize = 1 << 20;
/// How long a document may take: far more than any needs, as other tests run beside it.
const TIME: Duration = Duration::from_mins(1);

/// Something that must never be, and a small document that has it.
#[derive(Debug)]
struct Finding {
    number: u64,
    fault: Fault,
    small: Mutant,
}

/// Says what becomes of a document.
type Judge<'j> = &'j dyn Fn(&Mutant) -> Result<Outcome, Fault>;

/// Tries the first mutants of the repository's documents, and makes what is found small.
fn sweep(count: u64, judge: Judge<'_>) -> Result<Vec<Outcome>, Box<Finding>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let seeds = Seeds::find(&root, None).expect("the repository can be read");
    panics::note();
    let mut outcomes = Vec::new();
    for number in 0..count {
        let found = mutant(&seeds, SEED, number);
        let fault = match judge(&found) {
            Ok(outcome) => {
                outcomes.push(outcome);
                continue;
            }
            Err(fault) => fault,
        };
        let small = shrink(&found, &mut |smaller| {
            judge(smaller).is_err_and(|other| other.class == fault.class)
        });
        return Err(Box::new(Finding {
            number,
            fault,
            small,
        }));
    }
    Ok(outcomes)
}

/// Tries a document where the stack is small. An overflow ends the test, and has said so.
fn tried(mutant: &Mutant) -> Result<Outcome, Fault> {
    let source = SourceFile::new(mutant.name, mutant.text.clone());
    let (sender, receiver) = mpsc::channel();
    let thread = thread::Builder::new().stack_size(STACK).spawn(move || {
        // Nobody waits any more if it took too long.
        let _ = sender.send(try_document(&source, Care::Once, &|_| {}));
    });
    thread.expect("a thread can be started");
    let unended = |class: &str| Fault {
        class: class.to_owned(),
        text: String::new(),
    };
    match receiver.recv_timeout(TIME) {
        Ok(result) => result,
        Err(RecvTimeoutError::Timeout) => Err(unended("too slow")),
        Err(RecvTimeoutError::Disconnected) => Err(unended("the thread ended without a word")),
    }
}

#[test]
fn mutants_of_the_repository_break_nothing() {
    match sweep(MUTANTS, &tried) {
        Ok(outcomes) => {
            let generated = outcomes.iter().filter(|one| **one == Outcome::Generated);
            // Where all are refused, nothing behind the refusal is tried.
            assert!(generated.count() > outcomes.len() / 10);
        }
        Err(finding) => panic!(
            "{}: number {} of seed {SEED}\n{}\ncut down to `{}`:\n{}\n",
            finding.fault.class,
            finding.number,
            finding.fault.text,
            finding.small.name,
            finding.small.text
        ),
    }
}

#[test]
fn a_fault_that_is_planted_is_found_and_cut_down() {
    let planted = |mutant: &Mutant| {
        let caught = panics::catch(|| {
            assert!(!mutant.text.contains("discriminator"), "planted");
        });
        caught.map(|()| Outcome::Generated).map_err(|panic| Fault {
            class: format!("panic at {}", panic.place),
            text: panic.text,
        })
    };
    let finding = sweep(MUTANTS, &planted).expect_err("some document has a discriminator");
    assert!(
        finding.fault.class.contains("short.rs"),
        "{}",
        finding.fault.class
    );
    assert_eq!(finding.small.text, "discriminator");
}
