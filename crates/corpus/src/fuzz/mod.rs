//! Mutants of descriptions through the whole pipeline: what no document may do to it, found before somebody's document does.
//!
//! `cargo xtask fuzz` builds and calls it. A mutant is a matter of a seed and a number, so that processes share nothing and each finding
//! can be had again. What breaks a process is noted by the one that started it.

mod damage;
mod duplicates;
mod keywords;
mod mutant;
mod mutate;
mod panics;
mod run;
mod seeds;
#[cfg(test)]
mod short;
mod shrink;
mod slice;
mod tally;
#[cfg(test)]
mod tests;
mod tree;
mod trial;
mod words;
mod work;
mod write;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, Subcommand};
use counterpart_document::SourceFile;

use run::Order;
use seeds::Seeds;
use work::Share;

/// What a run of mutants is asked for.
#[derive(Debug, Args)]
pub(crate) struct FuzzArguments {
    /// How long to go on, in minutes.
    #[arg(long, default_value_t = 1.0)]
    minutes: f64,
    /// What the mutants are drawn from: the same ones for the same seed.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many processes try them.
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    jobs: u64,
    /// Where `cargo xtask corpus` keeps its descriptions; without them the documents of the repository have to do.
    #[arg(long, default_value = "target/corpus")]
    corpus: PathBuf,
    /// Where findings are written, in `findings`.
    #[arg(long, default_value = "target/fuzz")]
    findings: PathBuf,
    /// Prints the mutant of this number in place of a run.
    #[arg(long)]
    show: Option<u64>,
    #[command(subcommand)]
    task: Option<FuzzTask>,
}

/// A part of a run, or one document.
#[derive(Debug, Subcommand)]
enum FuzzTask {
    /// Tries mutants one after the other.
    #[command(hide = true)]
    Work {
        #[arg(long)]
        first: u64,
        #[arg(long)]
        step: u64,
        #[arg(long)]
        seconds: f64,
    },
    /// Tries one document and says what becomes of it.
    Try {
        /// The document.
        document: PathBuf,
    },
}

/// Does what is asked for; whether nothing was found.
pub(crate) fn fuzz(arguments: &FuzzArguments) -> Result<bool, String> {
    if let Some(FuzzTask::Try { document }) = &arguments.task {
        let text = fs::read_to_string(document);
        let text = text.map_err(|error| format!("`{}`: {error}", document.display()))?;
        let name = document.file_name().unwrap_or_default().to_string_lossy();
        return work::try_one(SourceFile::new(name, text)).map(|()| true);
    }
    let seeds = Seeds::find(Path::new("."), Some(&arguments.corpus))?;
    if let Some(number) = arguments.show {
        print!("{}", mutant::mutant(&seeds, arguments.seed, number).text);
        return Ok(true);
    }
    let time = |seconds| Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string());
    if let Some(FuzzTask::Work {
        first,
        step,
        seconds,
    }) = arguments.task
    {
        let share = Share {
            seed: arguments.seed,
            first,
            step,
        };
        return work::work(&seeds, share, time(seconds)?).map(|()| true);
    }
    println!("{}, seed {}", seeds.describe(), arguments.seed);
    let order = Order {
        seed: arguments.seed,
        time: time(arguments.minutes * 60.0)?,
        jobs: arguments.jobs,
        corpus: arguments.corpus.clone(),
        folder: arguments.findings.clone(),
    };
    let tally = run::run(&seeds, &order)?;
    print!("{}", tally.table());
    if !tally.findings.is_empty() {
        println!("written: {}", order.folder.join("findings").display());
    }
    Ok(tally.findings.is_empty())
}
