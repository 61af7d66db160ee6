//! What a lost transaction leaves behind: nothing in the database, one answer to each caller, one line in the log.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::io;
use std::sync::Arc;

use tracing_subscriber::fmt::MakeWriter;

use super::super::{Location, UnavailableCause, migrations, schema};
use super::*;
use crate::customer::NewCustomer;
use crate::key::World;
use crate::subscribe::subscribe;

/// A log that is kept in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

#[test]
fn a_lost_transaction_is_one_line_that_says_what_to_do_and_everyone_in_it_hears_of_it() {
    let connection = schema::open(&Location::Memory).unwrap();
    migrations::migrate(&connection, 1).unwrap();
    let place = Place::of(&Location::Memory).unwrap();
    let full = Unavailable {
        cause: UnavailableCause::DiskFull,
        detail: "no room for `customers.sqlite`".to_owned(),
    };
    let mut answers = Vec::new();
    let mut work: Vec<Box<dyn Work>> = Vec::new();
    for number in 0..5 {
        let (caller, answer) = oneshot::channel();
        let full = full.clone();
        let function = move |session: &mut Session<'_>| {
            if number == 3 {
                return Err(StoreError::Unavailable(full));
            }
            let customer = NewCustomer {
                external_id: format!("user_{number}"),
                ..NewCustomer::default()
            };
            session.create(&World::of_key("sk_test_1"), customer)
        };
        work.push(Box::new(Piece {
            function: Some(function),
            result: None,
            caller,
        }));
        answers.push(answer);
    }

    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(log.clone())
        .with_ansi(false)
        .finish();
    let guard = subscribe(subscriber);
    commit_together(&connection, &place, &Options::default(), work);
    drop(guard);

    for mut answer in answers {
        let answer = answer.try_recv().unwrap();
        assert_eq!(answer, Err(StoreError::Unavailable(full.clone())));
    }
    let stored: i64 = connection
        .query_one("SELECT count(*) FROM customers", [], |row| row.get(0))
        .unwrap();
    assert_eq!(stored, 0);
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert_eq!(log.lines().count(), 1, "{log}");
    for part in [
        "ERROR",
        "a transaction was lost",
        "the disk is full: no room for `customers.sqlite`",
        UnavailableCause::DiskFull.remedy(),
        "pieces=5",
    ] {
        assert!(log.contains(part), "`{part}` is not in: {log}");
    }
}
