//! How a get and a page of a list slow down as customers become more: they should not.

use std::ffi::OsStr;
use std::path::Path;
use std::time::Instant;

use reference_server::cursor::{Cursor, Direction};
use reference_server::key::World;
use reference_server::store::sqlite::SqliteStore;
use reference_server::store::{Location, Options, Store as _};
use serde_json::json;

use crate::engine::customer;
use crate::server::{PROGRAM, Server};
use crate::settings::Settings;
use crate::{Outcome, folder};
use benchmarks::KEY;
use benchmarks::load::Connection;
use benchmarks::measurement::quantile;

/// How much slower than with the fewest customers each may be.
const WANTED: f64 = 2.0;

/// How many customers a page shows.
const LIMIT: u32 = 10;

/// How often each is measured; the median is shown.
const SAMPLES: usize = 2000;

/// What is measured.
const NAMES: [&str; 4] = ["get", "first page", "middle page", "last page"];

/// Medians in microseconds, in the order of [`NAMES`].
type Medians = [f64; 4];

/// Measures at every number of customers, in the store itself and over HTTP.
pub(crate) fn run(settings: &Settings) -> Outcome<()> {
    let runtime = tokio::runtime::Runtime::new()?;
    let mut results = Vec::new();
    println!("medians in µs, in the store / over HTTP");
    println!(
        "{:>10} {:>16} {:>16} {:>16} {:>16}",
        "customers", NAMES[0], NAMES[1], NAMES[2], NAMES[3]
    );
    for &rows in &settings.rows {
        let (store, http) = runtime.block_on(measure(rows))?;
        let shown = store.iter().zip(&http);
        let shown: Vec<String> = shown
            .map(|(store, http)| format!("{:>16}", format!("{store:.1} / {http:.1}")))
            .collect();
        println!("{rows:>10} {}", shown.join(" "));
        results.push((rows, store, http));
    }
    judge(&results);
    let rows = results.iter().map(
        |(rows, store, http)| json!({ "customers": rows, "storeMicroseconds": store, "httpMicroseconds": http }),
    );
    let document = json!({ "measured": NAMES, "results": rows.collect::<Vec<_>>() });
    std::fs::write(
        folder()?.join("store-growth.json"),
        format!("{document:#}\n"),
    )?;
    Ok(())
}

fn judge(results: &[(usize, Medians, Medians)]) {
    for (number, name) in NAMES.iter().enumerate() {
        for (place, pick) in [("in the store", 1), ("over HTTP", 2)] {
            let times = results.iter().map(|(_, store, http)| {
                if pick == 1 {
                    store[number]
                } else {
                    http[number]
                }
            });
            let fastest = times.clone().fold(f64::INFINITY, f64::min);
            let ratio = times.fold(0.0, f64::max) / fastest;
            println!(
                "{}: {name} {place}: slowest {ratio:.2} × the fastest, wanted at most {WANTED} ×",
                if ratio <= WANTED { "met" } else { "MISSED" }
            );
        }
    }
}

async fn measure(rows: usize) -> Outcome<(Medians, Medians)> {
    let scratch = tempfile::tempdir_in(folder()?)?;
    let database = scratch.path().join("customers.sqlite");
    let store = fill(&database, rows).await?;
    let cursors = cursors(&store, rows).await?;
    let in_store = measure_store(&store, rows, &cursors).await?;
    store.close().await;
    let arguments = [OsStr::new("--database"), database.as_os_str()];
    let server = Server::start(Path::new(PROGRAM), &arguments)?;
    let connection = Connection::open(server.address()).await?;
    let over_http = measure_http(connection, rows, &cursors).await?;
    Ok((in_store, over_http))
}

/// A store with so many customers, `user_0` and on.
async fn fill(database: &Path, rows: usize) -> Outcome<SqliteStore> {
    const TASKS: usize = 512;
    let options = Options {
        batch: const { std::num::NonZeroUsize::new(TASKS).expect("512 is not zero") },
        ..Options::default()
    };
    let store = SqliteStore::open(&Location::File(database.to_path_buf()), options)?;
    let world = World::of_key(KEY);
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| {
            let store = store.clone();
            tokio::spawn(async move {
                for number in (task..rows).step_by(TASKS) {
                    let new = customer(format!("user_{number}"));
                    store.create(world, new).await?;
                }
                Ok::<_, reference_server::store::StoreError>(())
            })
        })
        .collect();
    for task in tasks {
        task.await??;
    }
    Ok(store)
}

/// Where the first, the middle and the last page begin.
async fn cursors(store: &SqliteStore, rows: usize) -> Outcome<[Option<Cursor>; 3]> {
    let world = World::of_key(KEY);
    let middle = store.get(world, format!("user_{}", rows / 2)).await?;
    let end = Cursor::behind(i64::MAX, String::new(), Direction::Backward);
    let tail = store.list(world, Some(end), LIMIT + 1).await?.customers;
    let last = tail.last().ok_or("there are no customers")?;
    Ok([
        None,
        Some(Cursor::behind(
            middle.created_at,
            middle.id,
            Direction::Forward,
        )),
        Some(Cursor::behind(
            last.created_at,
            last.id.clone(),
            Direction::Forward,
        )),
    ])
}

async fn measure_store(
    store: &SqliteStore,
    rows: usize,
    cursors: &[Option<Cursor>; 3],
) -> Outcome<Medians> {
    let world = World::of_key(KEY);
    let mut times = [const { Vec::new() }; 4];
    for sample in 0..SAMPLES {
        let external_id = any_external_id(sample, rows);
        let start = Instant::now();
        store.get(world, external_id).await?;
        times[0].push(microseconds(start));
        for (cursor, times) in cursors.iter().zip(&mut times[1..]) {
            let cursor = cursor.clone();
            let start = Instant::now();
            let page = store.list(world, cursor, LIMIT).await?;
            times.push(microseconds(start));
            if page.customers.is_empty() || usize::try_from(page.total)? != rows {
                return Err("a page is not what it should be".into());
            }
        }
    }
    Ok(times.map(middle))
}

async fn measure_http(
    mut connection: Connection,
    rows: usize,
    cursors: &[Option<Cursor>; 3],
) -> Outcome<Medians> {
    let pages = cursors.clone().map(|cursor| match cursor {
        None => format!("/api/v1/customers?limit={LIMIT}"),
        Some(cursor) => format!("/api/v1/customers?limit={LIMIT}&cursor={cursor}"),
    });
    let mut times = [const { Vec::new() }; 4];
    for sample in 0..SAMPLES {
        let target = format!("/api/v1/customers/{}", any_external_id(sample, rows));
        let start = Instant::now();
        connection.get(&target).await?;
        times[0].push(microseconds(start));
        for (page, times) in pages.iter().zip(&mut times[1..]) {
            let start = Instant::now();
            connection.get(page).await?;
            times.push(microseconds(start));
        }
    }
    Ok(times.map(middle))
}

/// Another one of the customers each time, from anywhere.
fn any_external_id(sample: usize, rows: usize) -> String {
    format!("user_{}", sample.wrapping_mul(7_919_977) % rows)
}

fn microseconds(start: Instant) -> u32 {
    // In tenths, as the fastest take few microseconds.
    u32::try_from(start.elapsed().as_nanos() / 100).unwrap_or(u32::MAX)
}

fn middle(mut times: Vec<u32>) -> f64 {
    times.sort_unstable();
    quantile(&times, 0.5) / 10.0
}
