//! The server's memory under full load for minutes: it must not grow with what was served.

use std::ffi::OsStr;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::report::kibibytes;
use crate::server::{PROGRAM, Server};
use crate::settings::Settings;
use crate::{Outcome, folder};
use benchmarks::load::{self, Load};
use benchmarks::measurement::Process;

/// How often the memory is read in a run.
const SAMPLES: u32 = 40;

/// How much of the memory at half-time the second half may add, as a share.
const TOLERANCE: f64 = 0.05;

/// Loads the server with 64 connections on a file, and watches.
pub(crate) fn run(settings: &Settings, minutes: f64) -> Outcome<()> {
    let scratch = tempfile::tempdir_in(folder()?)?;
    let database = scratch.path().join("customers.sqlite");
    let arguments = match &settings.postgres {
        Some(url) => [OsStr::new("--database"), OsStr::new(url)],
        None => [OsStr::new("--database"), database.as_os_str()],
    };
    let server = Server::start(Path::new(PROGRAM), &arguments)?;
    let process = server.process();
    let interval = Duration::try_from_secs_f64(minutes * 60.0)? / SAMPLES;
    let start = Instant::now();
    println!("minutes  creates/s  p99 ms  memory MiB  of it anonymous");
    let mut samples = Vec::new();
    for number in 0..SAMPLES {
        let load = Load {
            address: server.address(),
            connections: 64,
            warm_up: Duration::ZERO,
            duration: interval,
            label: format!("soak_{number}_{}", std::process::id()),
            body: load::customer,
        };
        let measured = load::run(&load, &process)?;
        let sample = Sample::read(&process, start)?;
        println!(
            "{:>7.2} {:>10.0} {:>7.2} {:>11.1} {:>16.1}",
            sample.minutes,
            measured.rate(),
            measured.latency(0.99),
            sample.resident,
            sample.anonymous
        );
        samples.push(sample);
    }
    judge(&samples)
}

/// The memory at one moment, in MiB.
struct Sample {
    minutes: f64,
    resident: f64,
    anonymous: f64,
}

impl Sample {
    fn read(process: &Process, start: Instant) -> Outcome<Self> {
        Ok(Self {
            minutes: start.elapsed().as_secs_f64() / 60.0,
            resident: kibibytes(process.memory("VmRSS")?) / 1024.0,
            anonymous: kibibytes(process.memory("RssAnon")?) / 1024.0,
        })
    }
}

fn judge(samples: &[Sample]) -> Outcome<()> {
    let late = &samples[samples.len() / 2..];
    let (Some(first), Some(last)) = (late.first(), late.last()) else {
        return Err("nothing was measured".into());
    };
    let slope = slope(late);
    let added = slope * (last.minutes - first.minutes);
    let met = added <= first.anonymous * TOLERANCE;
    println!(
        "{}: in the second half the server's own memory grew by {added:.2} MiB ({slope:.3} MiB a minute), wanted at most {:.0} % of {:.1} MiB",
        if met { "met" } else { "MISSED" },
        TOLERANCE * 100.0,
        first.anonymous
    );
    let samples = samples.iter().map(|sample| {
        json!({
            "minutes": sample.minutes,
            "residentMiB": sample.resident,
            "anonymousMiB": sample.anonymous,
        })
    });
    let document = json!({
        "samples": samples.collect::<Vec<_>>(),
        "slopeMiBPerMinute": slope,
        "met": met,
    });
    std::fs::write(folder()?.join("store-soak.json"), format!("{document:#}\n"))?;
    Ok(())
}

/// How fast memory grows, in MiB per minute: the line with the least squares.
fn slope(samples: &[Sample]) -> f64 {
    let number = benchmarks::measurement::real(samples.len());
    let mean = |read: fn(&Sample) -> f64| samples.iter().map(read).sum::<f64>() / number;
    let (time, memory) = (
        mean(|sample| sample.minutes),
        mean(|sample| sample.anonymous),
    );
    let (mut together, mut alone) = (0.0, 0.0);
    for sample in samples {
        let distance = sample.minutes - time;
        together += distance * (sample.anonymous - memory);
        alone += distance * distance;
    }
    together / alone
}
