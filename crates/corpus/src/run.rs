//! A run over the chosen documents: several at a time, each recorded as soon as it is done.

use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};

use crate::arguments::Arguments;
use crate::fetch::Description;
use crate::isolation;
use crate::proof;
use crate::record::{Record, Report};
use crate::stage::Stage;
use crate::workshop::Workshop;

/// Examines the documents and gathers what became of them.
pub(crate) fn run(chosen: &[Description], arguments: &Arguments) -> Result<Report, String> {
    let started = Instant::now();
    let records = arguments.folder.join("records").join(arguments.half.name());
    if !arguments.resume && records.exists() {
        fs::remove_dir_all(&records)
            .map_err(|error| format!("`{}`: {error}", records.display()))?;
    }
    let jobs = arguments
        .jobs
        .unwrap_or_else(|| thread::available_parallelism().map_or(1, NonZero::get));
    let workshop = if arguments.until() >= Stage::Compiled {
        Some(Workshop::open(&arguments.folder.join("crates"))?)
    } else {
        None
    };
    let run = Run {
        chosen,
        records,
        scratch: arguments.folder.join("scratch"),
        packages: arguments.folder.join("crates").join(arguments.half.name()),
        workshop: workshop.as_ref(),
        arguments,
        next: AtomicUsize::new(0),
        failed: AtomicUsize::new(0),
        bar: bar(chosen.len()),
    };
    let mut done = thread::scope(|scope| {
        let workers: Vec<_> = (0..jobs.max(1))
            .map(|worker| {
                let run = &run;
                scope.spawn(move || run.work(worker))
            })
            .collect();
        let mut done = Vec::new();
        for worker in workers {
            let records = worker
                .join()
                .map_err(|_| "a worker panicked".to_owned())??;
            done.extend(records);
        }
        Ok::<_, String>(done)
    })?;
    run.bar.finish_and_clear();
    done.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(Report {
        title: title(arguments, done.len()),
        seconds: started.elapsed().as_secs_f64(),
        records: done,
    })
}

/// What the workers share.
struct Run<'r> {
    chosen: &'r [Description],
    records: PathBuf,
    scratch: PathBuf,
    packages: PathBuf,
    /// Where crates are compiled, if they are.
    workshop: Option<&'r Workshop>,
    arguments: &'r Arguments,
    next: AtomicUsize,
    failed: AtomicUsize,
    bar: ProgressBar,
}

impl Run<'_> {
    /// Takes one document after the other until there is none left.
    fn work(&self, worker: usize) -> Result<Vec<Record>, String> {
        let scratch = self.scratch.join(worker.to_string());
        let mut done = Vec::new();
        while let Some(description) = self.chosen.get(self.next.fetch_add(1, Ordering::Relaxed)) {
            let kept = self.records.join(&description.name);
            let until = self.arguments.until();
            let kept_record = read(&kept).filter(|record| record.until >= Some(until));
            let record = match kept_record {
                Some(record) => record,
                None => self.examine(description, &scratch, &kept)?,
            };
            if !record.has_passed(until) {
                self.failed.fetch_add(1, Ordering::Relaxed);
            }
            let failed = self.failed.load(Ordering::Relaxed);
            self.bar.set_message(format!("{failed} fail"));
            self.bar.inc(1);
            done.push(record);
        }
        Ok(done)
    }

    fn examine(
        &self,
        description: &Description,
        scratch: &Path,
        kept: &Path,
    ) -> Result<Record, String> {
        let failed = |error: std::io::Error| format!("{}: {error}", description.name);
        let package = self
            .packages
            .join(description.name.trim_end_matches(".json"));
        let mut record =
            isolation::examine(description, self.arguments, scratch, &package).map_err(failed)?;
        if let Some(workshop) = self.workshop
            && record.has_passed(Stage::RoundTrip)
        {
            let until = self.arguments.until();
            proof::prove(workshop, &package, until, &mut record).map_err(failed)?;
        }
        let text = serde_json::to_string(&record).map_err(|error| error.to_string())?;
        if let Some(folder) = kept.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        fs::write(kept, text).map_err(failed)?;
        Ok(record)
    }
}

/// What an earlier run recorded; a record that was cut off counts for nothing.
fn read(kept: &Path) -> Option<Record> {
    serde_json::from_str(&fs::read_to_string(kept).ok()?).ok()
}

fn bar(documents: usize) -> ProgressBar {
    let bar = ProgressBar::new(documents as u64);
    // The template is constant, and the default bar says the same with less.
    if let Ok(style) = ProgressStyle::with_template(
        "{elapsed} [{bar:40}] {pos} of {len} documents, {msg}, about {eta} left",
    ) {
        bar.set_style(style.progress_chars("=> "));
    }
    bar
}

fn title(arguments: &Arguments, documents: usize) -> String {
    let drawn = match arguments.sample {
        Some(_) => format!(" drawn with seed {}", arguments.seed),
        None => String::new(),
    };
    let only = match &arguments.only {
        Some(pattern) => format!(" with `{pattern}` in their path"),
        None => String::new(),
    };
    format!(
        "{documents} documents{drawn}{only} of the half `{}`",
        arguments.half.name()
    )
}
