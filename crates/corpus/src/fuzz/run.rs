//! A run: processes that try mutants, what they found, and each finding cut down to what it needs.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::mutant::{Mutant, mutant};
use super::seeds::Seeds;
use super::shrink::shrink;
use super::tally::Tally;
use super::trial::{Fault, Outcome};
use super::work::{Mark, Share, Trial};
use crate::isolation;

/// What a run is asked for.
#[derive(Debug)]
pub(super) struct Order {
    pub(super) seed: u64,
    pub(super) time: Duration,
    pub(super) jobs: u64,
    /// Where the corpus is, if it is there.
    pub(super) corpus: PathBuf,
    /// Where findings are written.
    pub(super) folder: PathBuf,
}

/// What is known of a class of faults.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    /// How many mutants had it.
    pub(super) count: u64,
    /// The first of them.
    pub(super) number: u64,
    pub(super) fault: Fault,
}

/// Tries mutants until the time is up, and writes down what was found.
pub(super) fn run(seeds: &Seeds, order: &Order) -> Result<Tally, String> {
    let findings = order.folder.join("findings");
    if findings.exists() {
        fs::remove_dir_all(&findings).map_err(|error| cannot(&findings, &error))?;
    }
    fs::create_dir_all(&findings).map_err(|error| cannot(&findings, &error))?;
    let run = Run {
        seeds,
        order,
        started: Instant::now(),
        tally: Mutex::default(),
        bar: bar(order.time),
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..order.jobs)
            .map(|job| {
                let run = &run;
                scope.spawn(move || run.work(job))
            })
            .collect();
        for worker in workers {
            worker
                .join()
                .map_err(|_| "a worker panicked".to_owned())??;
        }
        Ok::<_, String>(())
    })?;
    run.bar.finish_and_clear();
    let mut tally = run
        .tally
        .into_inner()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    tally.seconds = run.started.elapsed().as_secs_f64();
    for finding in tally.findings.values() {
        println!("making smaller: {}", finding.fault.class);
        write_down(seeds, order, finding, &findings)?;
    }
    Ok(tally)
}

struct Run<'r> {
    seeds: &'r Seeds,
    order: &'r Order,
    started: Instant,
    tally: Mutex<Tally>,
    bar: ProgressBar,
}

impl Run<'_> {
    /// Keeps one process at work.
    fn work(&self, job: u64) -> Result<(), String> {
        let mut next = job;
        loop {
            let elapsed = self.started.elapsed();
            let Some(left) = self
                .order
                .time
                .checked_sub(elapsed)
                .filter(|left| !left.is_zero())
            else {
                return Ok(());
            };
            let share = Share {
                seed: self.order.seed,
                first: next,
                step: self.order.jobs,
            };
            let mut child = self
                .start(share, left)
                .map_err(|error| format!("no process can be started: {error}"))?;
            let open = self.listen(&mut child, &mut next)?;
            let status = child.wait().map_err(|error| error.to_string())?;
            match open {
                Some(number) => {
                    let document = mutant(self.seeds, self.order.seed, number);
                    // How it ended is told apart by trying it alone.
                    let fault = try_alone(self.order, &document)?.1;
                    let fault = fault.unwrap_or_else(|| Fault {
                        class:
                            "a process ended, and does not when its last document is tried alone"
                                .to_owned(),
                        text: status.to_string(),
                    });
                    self.note(
                        number,
                        &Trial {
                            outcome: Outcome::Failed,
                            fault: Some(fault),
                            seconds: 0.0,
                        },
                    );
                }
                None if !status.success() => return Err(format!("a process ended with {status}")),
                None => {}
            }
        }
    }

    fn start(&self, share: Share, left: Duration) -> std::io::Result<Child> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["fuzz", "--seed", &share.seed.to_string()]);
        command.arg("--corpus").arg(&self.order.corpus);
        command.args(["work", "--first", &share.first.to_string()]);
        command.args(["--step", &share.step.to_string()]);
        command.args(["--seconds", &left.as_secs_f64().to_string()]);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
    }

    /// Notes what a process says. The number of the mutant that it began and did not end, if there is one.
    fn listen(&self, child: &mut Child, next: &mut u64) -> Result<Option<u64>, String> {
        let Some(output) = child.stdout.take() else {
            return Err("a process has no output".to_owned());
        };
        let mut open = None;
        for line in BufReader::new(output).lines() {
            // The last line of a process that broke off may be half a line.
            let Ok(Ok(mark)) = line.map(|line| serde_json::from_str(&line)) else {
                continue;
            };
            match mark {
                Mark::Began(number) => {
                    *next = number + self.order.jobs;
                    open = Some(number);
                }
                Mark::Reached(_) => {}
                Mark::Ended(trial) => {
                    if let Some(number) = open.take() {
                        self.note(number, &trial);
                    }
                }
            }
        }
        Ok(open)
    }

    fn note(&self, number: u64, trial: &Trial) {
        let mut tally = self
            .tally
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        tally.note(number, trial);
        self.bar.set_position(self.started.elapsed().as_secs());
        self.bar.set_message(tally.line());
    }
}

/// Tries one document in a process of its own: how far it got, and its fault.
pub(super) fn try_alone(
    order: &Order,
    document: &Mutant,
) -> Result<(Vec<String>, Option<Fault>), String> {
    let path = order
        .folder
        .join(format!("{}-{}", std::process::id(), document.name));
    fs::write(&path, &document.text).map_err(|error| cannot(&path, &error))?;
    let started = || -> std::io::Result<_> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["fuzz", "try"]).arg(&path);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn()?;
        let mut said = String::new();
        if let Some(output) = &mut child.stdout {
            output.read_to_string(&mut said)?;
        }
        let mut complained = String::new();
        if let Some(output) = &mut child.stderr {
            output.read_to_string(&mut complained)?;
        }
        Ok((child.wait()?, said, complained))
    };
    let (status, said, complained) = started().map_err(|error| cannot(&path, &error))?;
    let mut stages = Vec::new();
    let mut ended = None;
    for mark in said
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
    {
        match mark {
            Mark::Began(_) => {}
            Mark::Reached(stage) => stages.push(stage),
            Mark::Ended(trial) => ended = Some(trial),
        }
    }
    fs::remove_file(&path).map_err(|error| cannot(&path, &error))?;
    let stage = stages.last().cloned().unwrap_or_default();
    let fault = match ended {
        Some(Trial {
            fault: Some(fault), ..
        }) if fault.class.starts_with("too slow") => Some(Fault {
            class: format!("{} in `{stage}`", fault.class),
            text: fault.text,
        }),
        Some(trial) => trial.fault,
        None => Some(Fault {
            class: format!("{} in `{stage}`", isolation::cause(status, &complained)),
            text: complained,
        }),
    };
    Ok((stages, fault))
}

/// Writes a finding: what is said of it, the mutant, and what is left of that when all is gone that the fault does not need.
fn write_down(
    seeds: &Seeds,
    order: &Order,
    finding: &Finding,
    folder: &Path,
) -> Result<(), String> {
    let found = mutant(seeds, order.seed, finding.number);
    let mut failure = None;
    let small = shrink(&found, &mut |smaller| match try_alone(order, smaller) {
        Ok((_, fault)) => fault.is_some_and(|fault| fault.class == finding.fault.class),
        Err(error) => {
            failure = Some(error);
            false
        }
    });
    if let Some(failure) = failure {
        return Err(failure);
    }
    let name = file_name(&finding.fault.class);
    let (_, extension) = found.name.rsplit_once('.').unwrap_or_default();
    let said = format!(
        "{}\n\nfound {} times, first as number {} of seed {}\n\n{}\n",
        finding.fault.class, finding.count, finding.number, order.seed, finding.fault.text
    );
    for (ending, text) in [
        ("txt".to_owned(), &said),
        (format!("whole.{extension}"), &found.text),
        (extension.to_owned(), &small.text),
    ] {
        let path = folder.join(format!("{name}.{ending}"));
        fs::write(&path, text).map_err(|error| cannot(&path, &error))?;
    }
    Ok(())
}

/// A class of faults as the name of a file.
fn file_name(class: &str) -> String {
    let letters = class.chars().map(|letter| {
        if letter.is_ascii_alphanumeric() {
            letter
        } else {
            '-'
        }
    });
    let name: String = letters.take(120).collect();
    let words: Vec<&str> = name.split('-').filter(|word| !word.is_empty()).collect();
    words.join("-")
}

fn bar(time: Duration) -> ProgressBar {
    let bar = ProgressBar::new(time.as_secs());
    // The template is constant, and the default bar says the same with less.
    if let Ok(style) = ProgressStyle::with_template("{elapsed} [{bar:30}] {msg}") {
        bar.set_style(style.progress_chars("=> "));
    }
    bar
}

fn cannot(path: &Path, error: &std::io::Error) -> String {
    format!("`{}`: {error}", path.display())
}

/// The findings by class.
pub(super) type Findings = BTreeMap<String, Finding>;
