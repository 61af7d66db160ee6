//! What a process of a run does: one mutant after the other, each announced before it is tried, so that nothing which ends the process is
//! lost.

use std::io::Write as _;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use counterpart_document::SourceFile;
use serde::{Deserialize, Serialize};

use super::mutant::mutant;
use super::panics;
use super::seeds::Seeds;
use super::trial::{Care, Fault, Outcome, try_document};
use crate::isolation;

/// The stack that a document has. Build scripts have 8 MiB on Linux and 1 MiB on Windows, their code as a rule not optimized, so that it
/// takes more than here.
const STACK: usize = 1 << 20;
/// How much of a processor's time a document may take, in seconds.
pub(super) const PROCESSOR_TIME: f64 = 10.0;
/// How much address space a process may have: the mutants are small.
pub(super) const MEMORY: u64 = 1 << 30;
/// After so many documents a process makes way for a fresh one.
const DOCUMENTS: u64 = 1_000;

/// What a process says, a JSON value a line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Mark {
    /// The mutant of this number is about to be tried.
    Began(u64),
    /// A stage of the pipeline is about to begin.
    Reached(String),
    /// It is done.
    Ended(Trial),
}

/// What became of a mutant.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Trial {
    pub(super) outcome: Outcome,
    pub(super) fault: Option<Fault>,
    /// Of a processor's time.
    pub(super) seconds: f64,
}

/// Which mutants a process tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Share {
    pub(super) seed: u64,
    pub(super) first: u64,
    pub(super) step: u64,
}

/// Tries mutants until the time is up or it is another process's turn.
pub(super) fn work(seeds: &Seeds, share: Share, time: Duration) -> Result<(), String> {
    prepare()?;
    let started = Instant::now();
    let mut number = share.first;
    for _ in 0..DOCUMENTS {
        if started.elapsed() >= time {
            break;
        }
        let mutant = mutant(seeds, share.seed, number);
        say(&Mark::Began(number));
        let care = if number.is_multiple_of(8) {
            Care::Twice
        } else {
            Care::Once
        };
        let source = SourceFile::new(mutant.name, mutant.text);
        if !watch(source, care, false)? {
            // The thread cannot be stopped; its process can.
            break;
        }
        number += share.step;
    }
    Ok(())
}

/// Tries one document and says at each step what it does.
pub(super) fn try_one(source: SourceFile) -> Result<(), String> {
    prepare()?;
    watch(source, Care::Twice, true).map(|_| ())
}

fn prepare() -> Result<(), String> {
    isolation::limit_memory(MEMORY).map_err(|error| format!("no limits can be set: {error}"))?;
    panics::note();
    Ok(())
}

/// Tries a document in a thread with the stack of users, and says what became of it; false if it did not end in time.
fn watch(source: SourceFile, care: Care, is_told: bool) -> Result<bool, String> {
    let began = isolation::processor_seconds();
    let (sender, receiver) = mpsc::channel();
    let at = move |stage: &str| {
        if is_told {
            say(&Mark::Reached(stage.to_owned()));
        }
    };
    let thread = thread::Builder::new().stack_size(STACK).spawn(move || {
        // Nobody waits any more if it took too long.
        let _ = sender.send(try_document(&source, care, &at));
    });
    thread.map_err(|error| format!("no thread can be started: {error}"))?;
    let result = loop {
        match receiver.recv_timeout(Duration::from_millis(100)) {
            Ok(result) => break Some(result),
            Err(RecvTimeoutError::Timeout) => {
                if isolation::processor_seconds() - began > PROCESSOR_TIME {
                    break None;
                }
            }
            Err(RecvTimeoutError::Disconnected) => break Some(Err(lost())),
        }
    };
    let in_time = result.is_some();
    let (outcome, fault) = match result.unwrap_or_else(|| Err(too_slow())) {
        Ok(outcome) => (outcome, None),
        Err(fault) => (Outcome::Failed, Some(fault)),
    };
    say(&Mark::Ended(Trial {
        outcome,
        fault,
        seconds: isolation::processor_seconds() - began,
    }));
    Ok(in_time)
}

fn too_slow() -> Fault {
    Fault {
        class: format!("too slow: more than {PROCESSOR_TIME} s of a processor"),
        text: String::new(),
    }
}

fn lost() -> Fault {
    Fault {
        class: "the thread ended without a word".to_owned(),
        text: String::new(),
    }
}

/// Says something to the process that waits for this one, at once.
fn say(mark: &Mark) {
    let mut output = std::io::stdout().lock();
    let line = serde_json::to_string(mark).unwrap_or_default();
    // Nobody is left to hear it if this fails.
    let _ = writeln!(output, "{line}").and_then(|()| output.flush());
}
