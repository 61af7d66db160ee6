//! What was measured, as a table, as JSON, and against the targets.

use std::path::Path;

use serde_json::{Value, json};

use crate::Outcome;
use crate::disk::Disk;
use crate::throughput::Variant;
use benchmarks::measurement::{Measurement, median};

/// One variant at one number of connections, in all rounds.
#[derive(Debug)]
pub(crate) struct Row {
    variant: Variant,
    measurements: Vec<Measurement>,
}

/// Everything that a run measured.
#[derive(Debug)]
pub(crate) struct Report {
    disk: Disk,
    tables: Vec<(usize, Vec<Row>)>,
}

impl Row {
    /// What came of this variant.
    pub(crate) fn new(variant: Variant, measurements: Vec<Measurement>) -> Self {
        Self {
            variant,
            measurements,
        }
    }

    /// The median over the rounds of what is read from each.
    fn median(&self, read: impl Fn(&Measurement) -> f64) -> f64 {
        median(self.measurements.iter().map(read))
    }

    fn extreme(&self, pick: fn(f64, f64) -> f64, read: impl Fn(&Measurement) -> f64) -> f64 {
        self.measurements
            .iter()
            .map(read)
            .reduce(pick)
            .unwrap_or(f64::NAN)
    }

    fn show(&self) {
        let generator = |measurement: &Measurement| {
            measurement
                .generator
                .map_or(f64::NAN, |time| measurement.per_create(time))
        };
        let spread = format!(
            "{:.0}-{:.0}",
            self.extreme(f64::min, Measurement::rate),
            self.extreme(f64::max, Measurement::rate)
        );
        println!(
            "  {:<28}{:>10.0} {:>15} {:>8.2} {:>8.2} {:>8.1} {:>10.1} {:>10.1} {:>8.0} {:>6.2}",
            self.variant.name(),
            self.median(Measurement::rate),
            spread,
            self.median(|one| one.latency(0.5)),
            self.median(|one| one.latency(0.99)),
            self.extreme(f64::max, |one| one.latency(1.0)),
            self.median(|one| one.per_create(one.server.total())),
            self.median(generator),
            self.median(|one| kibibytes(one.resident) / 1024.0),
            self.median(|one| one.evenness),
        );
    }

    fn json(&self) -> Value {
        json!({
            "variant": self.variant.name(),
            "rounds": self.measurements.iter().map(Measurement::json).collect::<Vec<_>>(),
        })
    }
}

impl Report {
    /// A report without measurements yet.
    pub(crate) fn new(disk: Disk) -> Self {
        Self {
            disk,
            tables: Vec::new(),
        }
    }

    /// Shows the rows of one number of connections, and keeps them.
    pub(crate) fn add(&mut self, connections: usize, rows: Vec<Row>) {
        println!(
            "\n  {:<28}{:>10} {:>15} {:>8} {:>8} {:>8} {:>10} {:>10} {:>8} {:>6}",
            format!("{connections} connections"),
            "creates/s",
            "spread",
            "p50 ms",
            "p99 ms",
            "max ms",
            "server µs",
            "load µs",
            "RSS MiB",
            "even"
        );
        for row in &rows {
            row.show();
        }
        self.tables.push((connections, rows));
    }

    /// Says which targets are met, and writes everything down.
    pub(crate) fn finish(&self, path: &Path) -> Outcome<()> {
        println!(
            "\nmedians of the rounds, spread and max over all; µs: processor time per create; even: the slowest connection's share of the fastest's creates"
        );
        let targets: Vec<Target> = self.targets();
        for target in &targets {
            println!("{}", target.sentence());
        }
        let tables = self.tables.iter().map(|(connections, rows)| {
            let rows: Vec<Value> = rows.iter().map(Row::json).collect();
            json!({ "connections": connections, "variants": rows })
        });
        let document = json!({
            "disk": self.disk.json(),
            "tables": tables.collect::<Vec<_>>(),
            "targets": targets.iter().map(Target::json).collect::<Vec<_>>(),
        });
        std::fs::write(path, format!("{document:#}\n"))?;
        println!("all of it in {}", path.display());
        Ok(())
    }

    /// The targets for 64 connections, as far as what they compare was measured.
    fn targets(&self) -> Vec<Target> {
        let Some((_, rows)) = self
            .tables
            .iter()
            .find(|(connections, _)| *connections == 64)
        else {
            return Vec::new();
        };
        let of = |variant: &Variant| rows.iter().find(|row| row.variant == *variant);
        let rate = |row: &Row| row.median(Measurement::rate);
        let slow = |row: &Row| row.median(|one| one.latency(0.99));
        let mut targets = Vec::new();
        if let (Some(file), Some(naive)) = (of(&Variant::File), of(&Variant::OneByOne)) {
            let reached = rate(file) / rate(naive);
            let what = "creates/s on a SQLite file against one flush each";
            targets.push(Target::at_least(what, reached, 5.0));
        }
        if let (Some(file), Some(memory)) = (of(&Variant::File), of(&Variant::Memory)) {
            let reached = rate(file) / rate(memory);
            let what = "creates/s on a SQLite file against in memory";
            targets.push(Target::at_least(what, reached, 0.6));
            targets.push(Target::at_least(what, reached, 0.7));
            let what = "p99 on a SQLite file against in memory";
            targets.push(Target::at_most(what, slow(file) / slow(memory), 3.0));
        }
        targets
    }
}

/// A number to reach.
#[derive(Debug)]
struct Target {
    what: &'static str,
    reached: f64,
    wanted: f64,
    met: bool,
    bound: &'static str,
}

impl Target {
    fn at_least(what: &'static str, reached: f64, wanted: f64) -> Self {
        Self {
            what,
            reached,
            wanted,
            met: reached >= wanted,
            bound: "at least",
        }
    }

    fn at_most(what: &'static str, reached: f64, wanted: f64) -> Self {
        Self {
            what,
            reached,
            wanted,
            met: reached <= wanted,
            bound: "at most",
        }
    }

    fn sentence(&self) -> String {
        format!(
            "{}: {} at 64 connections: {:.2} ×, wanted {} {} ×",
            if self.met { "met" } else { "MISSED" },
            self.what,
            self.reached,
            self.bound,
            self.wanted
        )
    }

    fn json(&self) -> Value {
        json!({ "what": self.what, "reached": self.reached, "wanted": self.wanted, "met": self.met })
    }
}

/// A number of KiB to calculate with.
#[allow(
    clippy::cast_precision_loss,
    reason = "no machine has 2^52 KiB of memory"
)]
pub(crate) fn kibibytes(number: u64) -> f64 {
    number as f64
}
