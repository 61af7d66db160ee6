//! How long the server takes from nothing to its first answer, and how large the program is.

use std::ffi::OsStr;
use std::path::Path;
use std::time::{Duration, Instant};

use reference_server::Sandbox;

use crate::server::{PROGRAM, Server};
use crate::{Outcome, folder};
use benchmarks::load::Connection;

/// How often each is started; the median is shown.
const STARTS: usize = 30;

/// What is asked for first.
const TARGET: &str = "/api/v1/customers";

/// Starts the program on a new file and in memory, and the server within this process.
pub(crate) fn run() -> Outcome<()> {
    let size = std::fs::metadata(PROGRAM)?.len();
    println!(
        "the program has {:.1} MB; from nothing to the first list of customers, in ms:",
        benchmarks::measurement::real(usize::try_from(size)?) / 1e6
    );
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let scratch = tempfile::tempdir_in(folder()?)?;
    let mut number = 0;
    show("program, on a new file", || {
        number += 1;
        let database = scratch.path().join(format!("{number}.sqlite"));
        let arguments = [OsStr::new("--database"), database.as_os_str()];
        runtime.block_on(program(&arguments))
    })?;
    show("program, in memory", || {
        runtime.block_on(program(&[OsStr::new("--memory")]))
    })?;
    show("`Sandbox` in a test", || runtime.block_on(sandbox()))
}

async fn program(arguments: &[&OsStr]) -> Outcome<Duration> {
    let start = Instant::now();
    let server = Server::start(Path::new(PROGRAM), arguments)?;
    Connection::open(server.address())
        .await?
        .get(TARGET)
        .await?;
    Ok(start.elapsed())
}

async fn sandbox() -> Outcome<Duration> {
    let start = Instant::now();
    let sandbox = Sandbox::start().await?;
    Connection::open(sandbox.address())
        .await?
        .get(TARGET)
        .await?;
    Ok(start.elapsed())
}

/// Prints the median of many starts, the shortest and the longest.
fn show(name: &str, mut start: impl FnMut() -> Outcome<Duration>) -> Outcome<()> {
    let mut times = (0..STARTS)
        .map(|_| start())
        .collect::<Outcome<Vec<Duration>>>()?;
    times.sort_unstable();
    let milliseconds = |time: Duration| time.as_secs_f64() * 1e3;
    println!(
        "{name:<24} {:>6.1}   from {:.1} to {:.1}",
        milliseconds(times[STARTS / 2]),
        milliseconds(times[0]),
        milliseconds(times[STARTS - 1])
    );
    Ok(())
}
