//! The last stages of a document, which are about its crate: compiled, and looped back.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde::Deserialize;

use crate::classes;
use crate::isolation::{End, Ended, wait};
use crate::record::{Failure, Record};
use crate::stage::Stage;
use crate::trip;
use crate::workshop::Workshop;

/// How long the compiler may take for one crate, by the clock on the wall.
const COMPILATION: Duration = Duration::from_mins(30);
/// How long the tests of a crate may take.
const TRIPS: Duration = Duration::from_mins(10);

/// Classes of failures: how many there are of each, and the first of them.
type Classes = BTreeMap<String, (usize, String)>;

/// Compiles the crate of a document and, if that is asked for, runs its tests. An error means that a program could not be started.
pub(crate) fn prove(
    workshop: &Workshop,
    package: &Path,
    until: Stage,
    record: &mut Record,
) -> io::Result<()> {
    let said = package.join("said");
    let started = Instant::now();
    let (failures, memory) = compile(workshop.check(package, &said)?, &said)?;
    record.compiler_memory = memory;
    if !pass(record, Stage::Compiled, started, failures) || until < Stage::LoopedBack {
        return Ok(());
    }
    let started = Instant::now();
    let (mut failures, _) = compile(workshop.build_tests(package, &said)?, &said)?;
    if failures.is_empty() {
        let tests = Workshop::tests(package);
        failures = run(&tests, &said, record)?;
        // Tests are large, and nobody runs them by hand.
        fs::remove_file(tests)?;
    }
    pass(record, Stage::LoopedBack, started, failures);
    Ok(())
}

/// Notes what became of a stage; whether the document passed it.
fn pass(record: &mut Record, stage: Stage, started: Instant, failures: Classes) -> bool {
    let passed = failures.is_empty();
    if passed {
        record.passed.push((stage, started.elapsed().as_secs_f64()));
    }
    let failures = failures.into_iter();
    record
        .failures
        .extend(failures.map(|(class, (count, example))| Failure {
            stage,
            class,
            count,
            example,
        }));
    passed
}

/// A diagnostic of the compiler, as far as it is of interest.
#[derive(Deserialize)]
struct Complaint {
    message: String,
    code: Option<Code>,
    level: String,
    rendered: Option<String>,
}

#[derive(Deserialize)]
struct Code {
    code: String,
}

/// Runs the compiler: the classes of what it refuses, and the most memory that it held, in bytes.
fn compile(mut command: Command, said: &Path) -> io::Result<(Classes, u64)> {
    let Ended { end, peak_memory } = wait(&mut command.spawn()?, COMPILATION)?;
    let text = fs::read_to_string(said)?;
    let mut classes = BTreeMap::new();
    for line in text.lines() {
        let Ok(complaint) = serde_json::from_str::<Complaint>(line) else {
            continue;
        };
        // The last one only counts the others.
        if complaint.level != "error" || complaint.message.starts_with("aborting due to") {
            continue;
        }
        let code = complaint.code.map_or("error".to_owned(), |code| code.code);
        let class = format!("{code}: {}", classes::without_values(&complaint.message));
        let known = classes
            .entry(class)
            .or_insert_with(|| (0, complaint.rendered.unwrap_or_default()));
        known.0 += 1;
    }
    if classes.is_empty() && !end.is_success() {
        let end = match end {
            End::Exited(status) => format!("the compiler ended with {status}"),
            End::TookTooLong => format!(
                "timeout: the compiler took more than {} s",
                COMPILATION.as_secs()
            ),
        };
        classes.insert(end, (1, text));
    }
    Ok((classes, peak_memory))
}

/// Runs the tests: the classes of what did not come back as it was sent.
fn run(tests: &Path, said: &Path, record: &mut Record) -> io::Result<Classes> {
    let output = File::create(said)?;
    let mut command = Command::new(tests);
    command
        .env_remove("RUST_BACKTRACE")
        .stdin(Stdio::null())
        .stderr(output.try_clone()?)
        .stdout(output);
    let end = wait(&mut command.spawn()?, TRIPS)?.end;
    let text = String::from_utf8_lossy(&fs::read(said)?).into_owned();
    let told = trip::read(&text);
    record.trips = told.trips;
    let mut failures = told.failures;
    if failures.is_empty() && !end.is_success() {
        let end = match end {
            End::Exited(_) if text.contains("has overflowed its stack") => {
                "stack overflow".to_owned()
            }
            End::Exited(status) => format!("the tests ended with {status}"),
            End::TookTooLong => format!("timeout: the tests took more than {} s", TRIPS.as_secs()),
        };
        failures.insert(end, (1, text));
    }
    Ok(failures)
}
