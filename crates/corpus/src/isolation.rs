//! A process of its own for each document, with limits: what it breaks is itself.

use std::fs::{self, File};
use std::io;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Resource, Rlimit, Signal, setrlimit};
use rustix::time::{ClockId, clock_gettime};

use crate::arguments::Arguments;
use crate::fetch::Description;
use crate::record::{Failure, Record};
use crate::stage::Stage;

/// How much of a processor's time one document may take, in seconds: on a machine that does other things as well, the clock on the wall
/// would say more of those than of the document.
const PROCESSOR_TIME: u64 = 60;
/// How long one document may take by the clock on the wall.
const TIME: Duration = Duration::from_mins(15);
/// How much address space its process may have.
const MEMORY: u64 = 2 << 30;

/// How a process ended, and what it took.
pub(crate) struct Ended {
    pub(crate) end: End,
    /// The most memory that it was seen to hold, in bytes; 0 where the system does not say.
    pub(crate) peak_memory: u64,
}

/// How a process ended.
pub(crate) enum End {
    Exited(ExitStatus),
    TookTooLong,
}

impl End {
    /// Whether it ended of its own accord and without a complaint.
    pub(crate) fn is_success(&self) -> bool {
        matches!(self, Self::Exited(status) if status.success())
    }
}

/// Runs the pipeline over a document in a process of its own. An error means that the process could not be started.
pub(crate) fn examine(
    description: &Description,
    arguments: &Arguments,
    scratch: &Path,
    package: &Path,
) -> io::Result<Record> {
    let started = Instant::now();
    fs::create_dir_all(scratch)?;
    let (said, complained) = (scratch.join("said"), scratch.join("complained"));
    let slice = arguments.slice().map(|seed| format!("--slice={seed}"));
    let mut child = Command::new(std::env::current_exe()?)
        .arg("examine")
        .arg(&description.path)
        .arg("--until")
        .arg(arguments.until().argument())
        .arg("--package")
        .arg(package)
        .args(slice)
        .stdin(Stdio::null())
        .stdout(File::create(&said)?)
        .stderr(File::create(&complained)?)
        .spawn()?;
    let end = wait(&mut child, TIME)?.end;
    let mut record = Record {
        name: description.name.clone(),
        until: Some(arguments.until()),
        bytes: fs::metadata(&description.path)?.len(),
        seconds: started.elapsed().as_secs_f64(),
        ..Record::default()
    };
    let open = record.read(&String::from_utf8_lossy(&fs::read(&said)?));
    let complaint = String::from_utf8_lossy(&fs::read(&complained)?).into_owned();
    let succeeded = matches!(&end, End::Exited(status) if status.success());
    if !succeeded || open.is_some() {
        record.failures.push(Failure {
            stage: open.unwrap_or(Stage::Parsed),
            class: class(&end, &complaint),
            count: 1,
            example: complaint,
        });
    }
    Ok(record)
}

/// Holds this process to the limits of one document.
pub(crate) fn limit_this_process() -> io::Result<()> {
    setrlimit(Resource::Cpu, limit(PROCESSOR_TIME))?;
    limit_memory(MEMORY)
}

/// Holds this process to an amount of address space, in bytes.
pub(crate) fn limit_memory(bytes: u64) -> io::Result<()> {
    setrlimit(Resource::As, limit(bytes))?;
    // A stack overflow is expected here: its picture would only fill the disk.
    setrlimit(Resource::Core, limit(0))?;
    Ok(())
}

/// How much of a processor's time this process has taken, in seconds.
pub(crate) fn processor_seconds() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::try_from(time).map_or(0.0, |time| time.as_secs_f64())
}

/// The most memory that a process, by its number or `self`, held so far, in bytes; `None` where the system does not say it like this.
pub(crate) fn peak_memory(process: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kibibytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kibibytes * 1024)
}

/// Why a process ended before its time, in a few words, from its status and what it wrote to its standard error.
pub(crate) fn cause(status: ExitStatus, complaint: &str) -> String {
    if complaint.contains("has overflowed its stack") {
        return "stack overflow".to_owned();
    }
    if complaint.contains("memory allocation of") {
        return "memory: too much".to_owned();
    }
    match complaint.lines().find(|line| line.contains("panicked at")) {
        // The place says more than the message, which may hold parts of the document.
        Some(line) => match line.split_once("panicked at ") {
            Some((_, place)) => format!("panic at {}", place.trim_end_matches(':')),
            None => "panic".to_owned(),
        },
        None => format!("ended with {status}"),
    }
}

fn limit(amount: u64) -> Rlimit {
    Rlimit {
        current: Some(amount),
        maximum: Some(amount),
    }
}

/// Waits for a process, which is ended if it takes longer than this.
pub(crate) fn wait(child: &mut Child, limit: Duration) -> io::Result<Ended> {
    let started = Instant::now();
    let process = child.id().to_string();
    let mut memory = 0;
    let mut pause = Duration::from_micros(500);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Ended {
                end: End::Exited(status),
                peak_memory: memory,
            });
        }
        // What has ended has no memory any more; what it took in its last moments is missed.
        memory = peak_memory(&process).unwrap_or(memory);
        if started.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            return Ok(Ended {
                end: End::TookTooLong,
                peak_memory: memory,
            });
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}

/// Whether the system ended a process that had used up its processor's time.
fn has_used_its_time(status: ExitStatus) -> bool {
    let signal = status.signal();
    // The limit and the last limit are the same, and systems differ in the signal for that.
    signal == Some(Signal::XCPU.as_raw()) || signal == Some(Signal::KILL.as_raw())
}

/// The class of a failure that ended the process.
fn class(end: &End, complaint: &str) -> String {
    let status = match end {
        End::Exited(status) if has_used_its_time(*status) => {
            return format!("timeout: more than {PROCESSOR_TIME} s of a processor");
        }
        End::Exited(status) => status,
        End::TookTooLong => return format!("timeout: more than {} s", TIME.as_secs()),
    };
    match cause(*status, complaint).as_str() {
        "memory: too much" => format!("memory: more than {} GiB", MEMORY >> 30),
        cause => cause.to_owned(),
    }
}
