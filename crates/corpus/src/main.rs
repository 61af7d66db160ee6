//! Runs the pipeline over a corpus of public descriptions, each in a process of its own, and reports what became of them.
//!
//! `cargo xtask corpus` builds and calls it. One document can neither end the run nor slow down the others: what panics, overflows its
//! stack, or takes too much memory or time is recorded as that document's failure.

mod arguments;
mod classes;
mod examine;
mod fetch;
mod fuzz;
mod html;
mod isolation;
mod package;
mod proof;
mod record;
mod run;
mod selection;
mod stage;
mod table;
mod trip;
mod workshop;

use std::fs;
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Task};
use record::Report;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match &arguments.task {
        Some(Task::Examine {
            document,
            until,
            package,
            slice,
        }) => examine::examine(document, *until, package, *slice),
        Some(Task::Fuzz(arguments)) => match fuzz::fuzz(arguments) {
            Ok(true) => Ok(()),
            Ok(false) => return ExitCode::FAILURE,
            Err(failure) => Err(failure),
        },
        None => report(&arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::from(2)
        }
    }
}

/// Fetches, chooses, runs and reports.
fn report(arguments: &Arguments) -> Result<(), String> {
    let descriptions = fetch::fetch(&arguments.folder, arguments.half)?;
    let chosen = selection::select(&descriptions, arguments)?;
    let report = run::run(&chosen, arguments)?;
    print!("{}", table::table(&report));
    write_reports(&report, arguments)
}

fn write_reports(report: &Report, arguments: &Arguments) -> Result<(), String> {
    let json = serde_json::to_string_pretty(report).map_err(|error| error.to_string())?;
    for (name, text) in [("report.json", json), ("report.html", html::page(report))] {
        let path = arguments.folder.join(name);
        fs::write(&path, text).map_err(|error| format!("`{}`: {error}", path.display()))?;
        println!("written: {}", path.display());
    }
    Ok(())
}
