//! Creates per second, of every variant in every round.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::report::{Report, Row};
use crate::server::{PROGRAM, Server};
use crate::settings::Settings;
use crate::{Outcome, disk, engine, folder};
use benchmarks::load::{self, Load};
use benchmarks::measurement::Measurement;

/// What is measured against what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Variant {
    /// The server on a file.
    File,
    /// The same, but each create has a transaction and a flush of its own.
    OneByOne,
    /// The same server with nothing on disk.
    Memory,
    /// The store on a file, without a server.
    Engine,
    /// The server on this `PostgreSQL` database.
    Postgres(String),
    /// Another server program on a file.
    OtherFile(PathBuf),
    /// Another server program with nothing on disk.
    OtherMemory(PathBuf),
}

impl Variant {
    /// As the table calls it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::File => "SQLite file",
            Self::OneByOne => "SQLite file, one flush each",
            Self::Memory => "in memory",
            Self::Engine => "SQLite file, in process",
            Self::Postgres(_) => "PostgreSQL",
            Self::OtherFile(_) => "other program, SQLite file",
            Self::OtherMemory(_) => "other program, in memory",
        }
    }
}

/// Measures and reports.
pub(crate) fn run(settings: &Settings) -> Outcome<()> {
    let scratch = tempfile::tempdir_in(folder()?)?;
    let disk = disk::measure(scratch.path())?;
    disk.show();
    let variants = variants(settings);
    let mut report = Report::new(disk);
    for connections in settings.connections() {
        let mut measured = vec![Vec::new(); variants.len()];
        for round in 0..settings.rounds() {
            // Each begins a round in turn, as whoever follows the heaviest may find the disk still busy.
            for place in 0..variants.len() {
                let number = (place + round) % variants.len();
                let measurement = measure(&variants[number], connections, settings.duration())
                    .map_err(|error| format!("{}: {error}", variants[number].name()))?;
                measured[number].push(measurement);
            }
        }
        let rows = variants.iter().zip(measured);
        let rows = rows.map(|(variant, measurements)| Row::new(variant.clone(), measurements));
        report.add(connections, rows.collect());
    }
    report.finish(&folder()?.join("store.json"))
}

fn variants(settings: &Settings) -> Vec<Variant> {
    let mut variants = vec![Variant::File, Variant::Memory];
    if !settings.servers_only {
        variants.extend([Variant::OneByOne, Variant::Engine]);
    }
    variants.extend(settings.postgres.clone().map(Variant::Postgres));
    if let Some(program) = &settings.against {
        variants.push(Variant::OtherFile(program.clone()));
        variants.push(Variant::OtherMemory(program.clone()));
    }
    variants
}

/// Measures one variant once, on a database of its own.
fn measure(variant: &Variant, connections: usize, duration: Duration) -> Outcome<Measurement> {
    let scratch = tempfile::tempdir_in(folder()?)?;
    let database = scratch.path().join("customers.sqlite");
    let file = [OsStr::new("--database"), database.as_os_str()];
    let program = Path::new(PROGRAM);
    let server = match variant {
        Variant::Engine => return engine::run(&database, connections, duration),
        Variant::File => Server::start(program, &file)?,
        Variant::OneByOne => {
            let one_by_one = [file[0], file[1], OsStr::new("--batch"), OsStr::new("1")];
            Server::start(program, &one_by_one)?
        }
        Variant::Memory => Server::start(program, &[OsStr::new("--memory")])?,
        Variant::Postgres(url) => {
            let url = OsString::from(url);
            Server::start(program, &[OsStr::new("--database"), &url])?
        }
        Variant::OtherFile(program) => Server::start(program, &file)?,
        Variant::OtherMemory(program) => Server::start(program, &[OsStr::new("--memory")])?,
    };
    let load = Load {
        address: server.address(),
        connections,
        warm_up: duration / 10,
        duration,
        label: label()?,
        body: load::customer,
    };
    load::run(&load, &server.process())
}

/// A word that no earlier load on the same database has used.
fn label() -> Outcome<String> {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?;
    Ok(format!("user_{:x}", now.as_micros()))
}
