//! What is known of a document after a run, and of all of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::stage::Stage;

/// What became of one document.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Record {
    /// Its path in the corpus.
    pub(crate) name: String,
    /// The size of its text.
    pub(crate) bytes: u64,
    /// How many operations it has under `paths`, whatever could be made of them.
    pub(crate) operations: usize,
    /// How many of them its crate holds; all but for a document that is too large to be compiled whole. 0 if it has no crate.
    pub(crate) in_crate: usize,
    /// What became of the round trips of those, if they were tried.
    pub(crate) trips: Trips,
    /// The last stage that was asked for.
    pub(crate) until: Option<Stage>,
    /// What it says of its version: `3.0.1`.
    pub(crate) version: String,
    /// The stages that it passed, with the seconds that each took.
    pub(crate) passed: Vec<(Stage, f64)>,
    /// What kept it from passing the next one; each class once.
    pub(crate) failures: Vec<Failure>,
    /// The classes of the warnings about it, with how many there are of each.
    pub(crate) warnings: Vec<(String, usize)>,
    /// How many lines were generated.
    pub(crate) lines: usize,
    /// The most memory that its process held, in bytes; 0 if it did not come to say.
    pub(crate) peak_memory: u64,
    /// The most memory that the compiler was seen to hold when it checked the crate, in bytes; 0 if it did not.
    #[serde(default)]
    pub(crate) compiler_memory: u64,
    /// How long its process ran, in seconds.
    pub(crate) seconds: f64,
}

/// What became of the round trips of a document's operations.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Trips {
    /// How many came back as they were sent.
    pub(crate) passed: usize,
    /// How many did not.
    pub(crate) failed: usize,
    /// Why others cannot be decided, with how many there are of each.
    pub(crate) undecided: BTreeMap<String, usize>,
}

/// Why a document did not pass a stage.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Failure {
    /// The stage.
    pub(crate) stage: Stage,
    /// What documents that fail alike have in common.
    pub(crate) class: String,
    /// How often it occurs in this document.
    pub(crate) count: usize,
    /// What was said the first time.
    pub(crate) example: String,
}

/// What the process of a document says on its way, a JSON value a line, so that a process which breaks off has said how far it got.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Mark {
    /// What the document is.
    Document { operations: usize, version: String },
    /// A stage is about to begin.
    Began(Stage),
    /// It is done.
    Passed(Stage, f64),
    /// It is done and nothing came of it.
    Failed(Failure),
    /// A class of warnings and how many there are.
    Warned(String, usize),
    /// So many lines were generated.
    Lines(usize),
    /// The crate holds so many operations.
    InCrate(usize),
    /// The most memory held so far, in bytes.
    Memory(u64),
}

/// What became of all documents.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    /// Which run this was.
    pub(crate) title: String,
    /// How long it took, in seconds; without what an earlier run had recorded.
    pub(crate) seconds: f64,
    /// The documents by name.
    pub(crate) records: Vec<Record>,
}

impl Record {
    /// Whether it passed a stage.
    pub(crate) fn has_passed(&self, stage: Stage) -> bool {
        self.passed.iter().any(|(passed, _)| *passed == stage)
    }

    /// How many of its operations a stage is about.
    pub(crate) fn operations_at(&self, stage: Stage) -> usize {
        if stage.is_of_a_crate() && self.in_crate > 0 {
            self.in_crate
        } else {
            self.operations
        }
    }

    /// Adds what its process said. The stage that it had begun and not ended, if there is one.
    pub(crate) fn read(&mut self, lines: &str) -> Option<Stage> {
        let mut open = None;
        for mark in lines.lines() {
            // The last line of a process that broke off may be half a line.
            let Ok(mark) = serde_json::from_str(mark) else {
                continue;
            };
            match mark {
                Mark::Document {
                    operations,
                    version,
                } => {
                    self.operations = operations;
                    self.version = version;
                }
                Mark::Began(stage) => open = Some(stage),
                Mark::Passed(stage, seconds) => {
                    self.passed.push((stage, seconds));
                    open = None;
                }
                Mark::Failed(failure) => {
                    self.failures.push(failure);
                    open = None;
                }
                Mark::Warned(class, count) => self.warnings.push((class, count)),
                Mark::Lines(lines) => self.lines += lines,
                Mark::InCrate(operations) => self.in_crate = operations,
                Mark::Memory(bytes) => self.peak_memory = bytes,
            }
        }
        open
    }
}
