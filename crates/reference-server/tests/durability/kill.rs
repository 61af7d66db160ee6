//! Rounds of `kill -9` under full load, each followed by a start on the same database and a check of everything.
//!
//! The environment decides how much of it: `KILL_ROUNDS` (3), `KILL_SEED` (another one each time; it is printed), and
//! `KILL_DATABASE`, the `postgres://` URL of a database to use in place of a file. `cargo xtask kill` sets them.
//!
//! A kill takes the process and leaves the operating system: it shows that an answer is not sent before the write was handed
//! over whole and in order, and that the next start puts it together. That it was flushed as well is in the settings of the
//! connection, which have a test of their own.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::caller::{COLLECTION, Caller};
use crate::connection::Connection;
use crate::ledger::{Late, Settled};
use crate::random::Random;
use crate::server::Server;

#[test]
fn what_was_acknowledged_survives_kill_9_whole_and_nothing_else_does() {
    let rounds = setting("KILL_ROUNDS").map_or(3, |text| text.parse().expect("a number of rounds"));
    let seed = setting("KILL_SEED").map_or_else(Random::fresh_seed, |text| {
        text.parse().expect("a number as seed")
    });
    println!("kill: {rounds} rounds with KILL_SEED={seed}");
    let mut rig = Rig::new(seed, setting("KILL_DATABASE"));
    for round in 1..=rounds {
        let figures = rig
            .round(round)
            .unwrap_or_else(|text| panic!("round {round} with KILL_SEED={seed}: {text}"));
        println!("round {round}: {figures}");
    }
    let log = std::fs::read_to_string(rig.log()).expect("the servers have a log");
    assert!(!log.contains("panicked"), "{log}");
    let total: usize = rig.callers.iter().map(|caller| caller.acknowledged).sum();
    println!("kill: {total} writes were acknowledged in {rounds} rounds, none lost, none halved");
}

/// How many callers write at the same time.
const CALLERS: usize = 16;

fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|text| !text.is_empty())
}

/// Everything that outlives a server.
struct Rig {
    folder: TempDir,
    database: Database,
    key: String,
    random: Random,
    callers: Vec<Caller>,
    /// The winners of the contested `externalId`s, by their own identifiers.
    won: HashMap<String, Value>,
}

/// What the server keeps customers in.
enum Database {
    File(PathBuf),
    Url(String),
}

impl Database {
    fn argument(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Url(url) => url.clone(),
        }
    }
}

impl Rig {
    fn new(seed: u64, url: Option<String>) -> Self {
        let folder = tempfile::tempdir().expect("a folder for temporary files");
        let file = folder.path().join("customers.sqlite");
        let mut random = Random::new(seed);
        let caller = |number| Caller::new(format!("caller_{number}"), random.next());
        Self {
            callers: (0..CALLERS).map(caller).collect(),
            database: url.map_or(Database::File(file), Database::Url),
            // A world of its own, because a database server remembers other runs.
            key: format!("sk_test_kill_{:x}", Random::fresh_seed()),
            folder,
            random,
            won: HashMap::new(),
        }
    }

    fn log(&self) -> PathBuf {
        self.folder.path().join("server.log")
    }

    /// Starts, loads, kills, starts again, and checks.
    fn round(&mut self, round: usize) -> Result<String, String> {
        let before: usize = self.callers.iter().map(|caller| caller.acknowledged).sum();
        let mut server = Server::start(&self.database.argument(), &self.log())?;
        self.load(&mut server, round)?;
        if let Database::File(path) = &self.database {
            check_file(path)?;
        }
        if self.random.below(3) == 0 {
            self.kill_while_starting();
        }
        let started = Instant::now();
        let server = Server::start(&self.database.argument(), &self.log())?;
        let started = started.elapsed();
        let (shown, [done, undone]) = self.check(&server)?;
        let after: usize = self.callers.iter().map(|caller| caller.acknowledged).sum();
        Ok(format!(
            "{} writes acknowledged; {done} more were found done and {undone} undone of those cut off; {shown} customers \
             shown, all right; started again in {} ms",
            after - before,
            started.as_millis()
        ))
    }

    /// Lets all callers work, and kills the server in the middle of it.
    fn load(&mut self, server: &mut Server, round: usize) -> Result<(), String> {
        let time = Duration::from_millis(30 + self.random.below(700));
        let (address, key) = (server.address.clone(), self.key.clone());
        let outcomes: Vec<_> = thread::scope(|scope| {
            let threads: Vec<_> = self
                .callers
                .iter_mut()
                .map(|caller| {
                    let connection = Connection::open(&address, &key);
                    scope.spawn(move || {
                        let mut connection = connection.ok_or("the server does not listen")?;
                        caller.work(&mut connection, round)
                    })
                })
                .collect();
            // Not to synchronise with anything: the moment of the kill is to be any.
            thread::sleep(time);
            server.kill();
            threads
                .into_iter()
                .map(|thread| thread.join().expect("a caller does not panic"))
                .collect()
        });
        for outcome in outcomes {
            for customer in outcome? {
                self.won.insert(text(&customer, "id"), customer);
            }
        }
        Ok(())
    }

    /// Kills a server that may not have got as far as listening.
    fn kill_while_starting(&mut self) {
        let command = Command::new(env!("CARGO_BIN_EXE_reference-server"));
        let mut process = Server::spawn(command, &self.database.argument(), &self.log());
        thread::sleep(Duration::from_millis(self.random.below(40)));
        // It may have ended, which the next start will show.
        let _ = process.kill();
        let _ = process.wait();
    }

    /// Holds everything that the server shows against the ledgers. Returns how many customers it shows, and how many of the
    /// writes that were cut off are done and undone.
    fn check(&mut self, server: &Server) -> Result<(usize, [usize; 2]), String> {
        let late = match self.database {
            Database::File(_) => Late::Never,
            Database::Url(_) => Late::Possible,
        };
        let mut connection =
            Connection::open(&server.address, &self.key).ok_or("the server does not listen")?;
        let everyone = list(&mut connection)?;
        let shown = everyone.len();
        check_each(&everyone)?;
        check_gets(&mut connection, &everyone)?;

        let mut by_external_id: HashMap<String, Vec<Value>> = HashMap::new();
        for customer in everyone {
            let external_id = text(&customer, "externalId");
            by_external_id
                .entry(external_id)
                .or_default()
                .push(customer);
        }
        let mut counts = [0, 0];
        for caller in &mut self.callers {
            for (external_id, entry) in &mut caller.ledger {
                let shown = by_external_id.remove(external_id).unwrap_or_default();
                match entry
                    .settle(shown, late)
                    .map_err(|text| format!("`{external_id}`: {text}"))?
                {
                    Settled::Acknowledged => {}
                    Settled::Done => counts[0] += 1,
                    Settled::Undone => counts[1] += 1,
                }
            }
        }
        self.check_contested(by_external_id, &mut counts)?;
        Ok((shown, counts))
    }

    /// What is left are the contested ones: each winner as acknowledged, and winners nobody heard of.
    fn check_contested(
        &mut self,
        left: HashMap<String, Vec<Value>>,
        counts: &mut [usize; 2],
    ) -> Result<(), String> {
        let mut missing = self.won.clone();
        for (external_id, customers) in left {
            let [customer] = customers.as_slice() else {
                return Err(format!(
                    "`{external_id}` was won more than once: {customers:?}"
                ));
            };
            if !external_id.starts_with("contested_") {
                return Err(format!("nobody created {customer}"));
            }
            let id = text(customer, "id");
            match missing.remove(&id) {
                Some(acknowledged) if acknowledged == *customer => {}
                Some(acknowledged) => {
                    return Err(format!("acknowledged: {acknowledged}\nshown: {customer}"));
                }
                None => {
                    counts[0] += 1;
                    self.won.insert(id, customer.clone());
                }
            }
        }
        if missing.is_empty() {
            Ok(())
        } else {
            Err(format!("lost: {missing:?}"))
        }
    }
}

/// All customers, from page to page; each page has to have the total that all pages add up to.
fn list(connection: &mut Connection) -> Result<Vec<Value>, String> {
    let mut everyone = Vec::new();
    let mut totals = HashSet::new();
    let mut cursor = String::new();
    loop {
        let target = format!("{COLLECTION}?limit=100{cursor}");
        let (status, page) = connection
            .exchange("GET", &target, &Value::Null)
            .ok_or("the server is gone")?;
        let data = page["data"].as_array().filter(|_| status == 200);
        everyone.extend(
            data.ok_or_else(|| format!("list: {status}: {page}"))?
                .clone(),
        );
        totals.insert(page["total"].to_string());
        match page["nextCursor"].as_str() {
            // Base64, of which three characters mean something else in a query.
            Some(next) => {
                let next = next
                    .replace('+', "%2B")
                    .replace('/', "%2F")
                    .replace('=', "%3D");
                cursor = format!("&cursor={next}");
            }
            None => break,
        }
    }
    if totals == HashSet::from([everyone.len().to_string()]) {
        Ok(everyone)
    } else {
        Err(format!(
            "{} customers and totals of {totals:?}",
            everyone.len()
        ))
    }
}

/// Each is whole, and no two active ones share an `externalId`, nor any two an identifier.
fn check_each(everyone: &[Value]) -> Result<(), String> {
    let (mut ids, mut active) = (HashSet::new(), HashSet::new());
    for customer in everyone {
        let external_id = text(customer, "externalId");
        let whole = [
            "id",
            "createdAt",
            "updatedAt",
            "name",
            "invoiceNumberBase",
            "organizationId",
        ]
        .iter()
        .all(|member| !text(customer, member).is_empty());
        let as_sent = text(customer, "email") == format!("{external_id}@example.com")
            && text(customer, "domain") == "example.com";
        if !whole || !as_sent {
            return Err(format!("not whole: {customer}"));
        }
        if !ids.insert(text(customer, "id")) {
            return Err(format!("listed twice: {customer}"));
        }
        if customer["archived"] == false && !active.insert(external_id) {
            return Err(format!("not the only active one: {customer}"));
        }
    }
    Ok(())
}

/// Looked up one by one, they are the same. Only so many of them, evenly spread, lest a long proof takes ever longer.
fn check_gets(connection: &mut Connection, everyone: &[Value]) -> Result<(), String> {
    let step = everyone.len() / 2_000 + 1;
    let active = everyone
        .iter()
        .filter(|customer| customer["archived"] == false);
    for customer in active.step_by(step) {
        let target = format!("{COLLECTION}/{}", text(customer, "externalId"));
        let answer = connection
            .exchange("GET", &target, &Value::Null)
            .ok_or("the server is gone")?;
        if answer.0 != 200 || answer.1["customer"] != *customer {
            return Err(format!("listed: {customer}\ngot: {answer:?}"));
        }
    }
    Ok(())
}

/// Checks a copy of the file and its log, as the kill left them, so that it is the server who puts the original right.
fn check_file(path: &Path) -> Result<(), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let copy = folder.path().join("copy.sqlite");
    for suffix in ["", "-wal"] {
        let [from, to] = [path, &copy].map(|path| format!("{}{suffix}", path.display()));
        std::fs::copy(&from, to).map_err(|error| format!("`{from}`: {error}"))?;
    }
    let examine = || -> rusqlite::Result<Option<String>> {
        let connection = rusqlite::Connection::open(&copy)?;
        let finding: String =
            connection.query_one("PRAGMA integrity_check", [], |row| row.get(0))?;
        let strangers = connection.prepare("PRAGMA foreign_key_check")?.exists([])?;
        let miscounted = connection
            .prepare(
                "SELECT 1 FROM worlds WHERE customer_count
                 <> (SELECT count(*) FROM customers WHERE world = worlds.id)",
            )?
            .exists([])?;
        Ok(if finding != "ok" {
            Some(finding)
        } else if strangers || miscounted {
            Some("customers without a world, or a wrong count".to_owned())
        } else {
            None
        })
    };
    match examine() {
        Ok(None) => Ok(()),
        Ok(Some(finding)) => Err(format!("the file is damaged: {finding}")),
        Err(error) => Err(format!("the file is damaged: {error}")),
    }
}

fn text(customer: &Value, member: &str) -> String {
    customer[member].as_str().unwrap_or_default().to_owned()
}
