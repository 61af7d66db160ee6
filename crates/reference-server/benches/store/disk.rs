//! The disk alone: what a flush costs, and what `SQLite` makes of it without a server.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::{Connection, params};
use serde_json::{Value, json};

use crate::Outcome;
use benchmarks::measurement::median;

/// What the disk does.
#[derive(Debug, Clone)]
pub(crate) struct Disk {
    /// One write of 4 KiB and its flush, in microseconds.
    pub(crate) flush: f64,
    /// Rows per second, each in a transaction of its own.
    pub(crate) single: f64,
    /// Rows per second, 64 to a transaction.
    pub(crate) batched: f64,
}

/// Measures the disk of this folder.
pub(crate) fn measure(folder: &Path) -> Outcome<Disk> {
    Ok(Disk {
        flush: flush_cost(folder)?,
        single: rows_per_second(&folder.join("single.sqlite"), 1)?,
        batched: rows_per_second(&folder.join("batched.sqlite"), 64)?,
    })
}

impl Disk {
    /// In one line.
    pub(crate) fn show(&self) {
        println!(
            "disk: write and flush of 4 KiB {:.0} µs; SQLite alone {:.0} rows/s in transactions of their own, {:.0} rows/s 64 to a transaction",
            self.flush, self.single, self.batched
        );
    }

    /// As it is kept for later.
    pub(crate) fn json(&self) -> Value {
        json!({
            "flushMicroseconds": self.flush,
            "singleRowsPerSecond": self.single,
            "batchedRowsPerSecond": self.batched,
        })
    }
}

/// The median of a few hundred flushes, in microseconds.
fn flush_cost(folder: &Path) -> Outcome<f64> {
    let mut file = File::create(folder.join("flushed"))?;
    let mut times = Vec::new();
    for _ in 0..300 {
        let start = Instant::now();
        file.write_all(&[1; 4096])?;
        file.sync_data()?;
        times.push(start.elapsed().as_secs_f64() * 1e6);
    }
    Ok(median(times))
}

/// Inserts rows as long and as much indexed as customers for a second.
fn rows_per_second(database: &Path, batch: usize) -> Outcome<f64> {
    let connection = Connection::open(database)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.execute_batch(
        "CREATE TABLE rows (id INTEGER PRIMARY KEY, external_id TEXT UNIQUE, email TEXT, name TEXT)",
    )?;
    let mut insert = connection
        .prepare("INSERT INTO rows (id, external_id, email, name) VALUES (?1, ?2, ?3, ?4)")?;
    let start = Instant::now();
    let mut rows = 0_u32;
    while start.elapsed() < Duration::from_secs(1) {
        connection.execute_batch("BEGIN IMMEDIATE")?;
        for _ in 0..batch {
            let external_id = format!("row_{}", rows.wrapping_mul(0x9E37_79B1));
            let email = format!("{external_id}@example.com");
            insert.execute(params![rows, external_id, email, "Ada Lovelace"])?;
            rows += 1;
        }
        connection.execute_batch("COMMIT")?;
    }
    Ok(f64::from(rows) / start.elapsed().as_secs_f64())
}
