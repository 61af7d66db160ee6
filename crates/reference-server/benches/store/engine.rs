//! The store driven in process: the same batches on the same kind of file, without HTTP.

use std::path::Path;
use std::time::{Duration, Instant};

use reference_server::customer::NewCustomer;
use reference_server::key::World;
use reference_server::store::sqlite::SqliteStore;
use reference_server::store::{Location, Options, Store as _};

use crate::Outcome;
use benchmarks::KEY;
use benchmarks::measurement::{Measurement, Process, real};

/// Creates customers on so many tasks at the same time.
pub(crate) fn run(database: &Path, tasks: usize, duration: Duration) -> Outcome<Measurement> {
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let store = SqliteStore::open(&Location::File(database.to_path_buf()), Options::default())?;
        let this = Process::this();
        let (start, before) = (Instant::now(), this.time()?);
        let creators: Vec<_> = (0..tasks)
            .map(|task| tokio::spawn(create_until(store.clone(), task, start + duration)))
            .collect();
        let mut latencies = Vec::new();
        let mut counts = Vec::with_capacity(tasks);
        for creator in creators {
            let of_one = creator.await??;
            counts.push(real(of_one.len()));
            latencies.extend(of_one);
        }
        let (elapsed, after) = (start.elapsed(), this.time()?);
        let resident = this.memory("VmRSS")?;
        store.close().await;
        latencies.sort_unstable();
        let most = counts.iter().copied().fold(1.0, f64::max);
        Ok(Measurement {
            creates: latencies.len(),
            elapsed,
            latencies,
            server: after.since(before),
            generator: None,
            resident,
            evenness: counts.iter().copied().fold(most, f64::min) / most,
        })
    })
}

/// Creates customers one after another, and returns how long each took, in microseconds.
async fn create_until(store: SqliteStore, task: usize, end: Instant) -> Result<Vec<u32>, String> {
    let world = World::of_key(KEY);
    let mut latencies = Vec::new();
    for number in 0_u64.. {
        let start = Instant::now();
        if start >= end {
            break;
        }
        let customer = customer(format!("engine_{task}_{number}"));
        let created = store.create(world, customer).await;
        created.map_err(|error| error.to_string())?;
        latencies.push(u32::try_from(start.elapsed().as_micros()).unwrap_or(u32::MAX));
    }
    Ok(latencies)
}

/// A customer like those that the load generator sends.
pub(crate) fn customer(external_id: String) -> NewCustomer {
    NewCustomer {
        email: format!("{external_id}@example.com"),
        name: "Ada Lovelace".to_owned(),
        external_id,
        ..NewCustomer::default()
    }
}
