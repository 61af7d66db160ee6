//! What to measure, as the command line says it.

use std::path::PathBuf;
use std::time::Duration;

use clap::Parser;

/// Measures durable creates per second over HTTP: on a file, with a flush for every create, in memory, and in process.
#[derive(Debug, Clone, Parser)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
#[command(name = "cargo xtask bench store")]
pub(crate) struct Settings {
    /// How many connections send requests at the same time.
    #[arg(long, value_delimiter = ',', default_values_t = [1, 4, 16, 64, 256], value_name = "NUMBERS")]
    pub(crate) connections: Vec<usize>,

    /// How often each variant is measured; the median is shown.
    #[arg(long, default_value_t = 5, value_name = "NUMBER")]
    pub(crate) rounds: usize,

    /// How long one measurement takes.
    #[arg(long, default_value_t = 3.0, value_name = "SECONDS")]
    pub(crate) seconds: f64,

    /// Takes 1 and 64 connections, three rounds and short measurements: less than a minute.
    #[arg(long)]
    pub(crate) quick: bool,

    /// Measures a server on this database server as well, as `postgres://user@host/name`. Its rows stay there.
    #[arg(long, value_name = "URL")]
    pub(crate) postgres: Option<String>,

    /// Measures this other server program as well, to compare two versions.
    #[arg(long, value_name = "PROGRAM")]
    pub(crate) against: Option<PathBuf>,

    /// Leaves out what is not the server on a file or in memory.
    #[arg(long)]
    pub(crate) servers_only: bool,

    /// Watches the server's memory under load for so many minutes instead; 10 by default.
    #[arg(long, value_name = "MINUTES", num_args = 0..=1, default_missing_value = "10")]
    pub(crate) soak: Option<f64>,

    /// Measures instead how a get and a page of a list slow down as customers become more.
    #[arg(long)]
    pub(crate) growth: bool,

    /// How many customers there are when growth is measured.
    #[arg(long, value_delimiter = ',', default_values_t = [1_000, 100_000, 1_000_000], value_name = "NUMBERS")]
    pub(crate) rows: Vec<usize>,

    /// Measures instead how long the server takes to its first answer, and tells how large the program is.
    #[arg(long)]
    pub(crate) start: bool,

    /// Given by `cargo bench` to every benchmark.
    #[arg(long, hide = true)]
    bench: bool,
}

/// What a run is about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Subject {
    /// Creates per second.
    Throughput,
    /// Memory over so many minutes.
    Soak(f64),
    /// Time against number of customers.
    Growth,
    /// Time to the first answer.
    Start,
}

impl Settings {
    /// What the run is about.
    pub(crate) fn subject(&self) -> Subject {
        match self.soak {
            Some(minutes) => Subject::Soak(minutes),
            None if self.growth => Subject::Growth,
            None if self.start => Subject::Start,
            None => Subject::Throughput,
        }
    }

    /// The numbers of connections to measure with.
    pub(crate) fn connections(&self) -> Vec<usize> {
        if self.quick {
            vec![1, 64]
        } else {
            self.connections.clone()
        }
    }

    /// How many rounds to measure.
    pub(crate) fn rounds(&self) -> usize {
        if self.quick { 3 } else { self.rounds.max(1) }
    }

    /// How long one measurement takes.
    pub(crate) fn duration(&self) -> Duration {
        let seconds = if self.quick { 1.0 } else { self.seconds };
        Duration::try_from_secs_f64(seconds).unwrap_or(Duration::from_secs(3))
    }
}
