//! `cargo xtask bench store`: how many durable creates per second the server does, and how that compares.
//!
//! The server is a process of its own, the release build that Cargo made beside this program. In every round each variant
//! gets its turn, so that whatever else the machine does meanwhile falls on all of them.

mod disk;
mod engine;
mod growth;
mod report;
mod server;
mod settings;
mod soak;
mod start;
mod throughput;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser as _;

use self::settings::{Settings, Subject};

/// What a measurement comes to, or why there is none.
type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    let settings = Settings::parse();
    let outcome = match settings.subject() {
        Subject::Throughput => throughput::run(&settings),
        Subject::Soak(minutes) => soak::run(&settings, minutes),
        Subject::Growth => growth::run(&settings),
        Subject::Start => start::run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Where results and the databases of a run are: on the disk that holds the build, which is never one in memory.
fn folder() -> Outcome<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("bench");
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}
