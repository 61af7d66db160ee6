//! Two servers on one PostgreSQL database, one of which is killed: what either acknowledged both show.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::caller::{COLLECTION, new_customer};
use crate::connection::Connection;
use crate::random::Random;
use crate::server::Server;

/// How many `externalId`s both servers are asked to create.
const CONTESTED: usize = 300;

/// How many callers each server has.
const CALLERS: usize = 4;

#[test]
#[ignore = "needs PostgreSQL"]
fn of_two_servers_on_one_database_one_creates_each_customer_and_both_show_it() {
    let url = std::env::var("REFERENCE_SERVER_TEST_POSTGRES")
        .expect("REFERENCE_SERVER_TEST_POSTGRES is the address of a PostgreSQL server for tests");
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let log = folder.path().join("server.log");
    let mut one = Server::start(&url, &log).expect("a server starts");
    let other = Server::start(&url, &log).expect("a second server starts beside it");
    let key = format!("sk_test_shared_{:x}", Random::fresh_seed());

    let callers: Vec<_> = [&one, &other]
        .into_iter()
        .cycle()
        .take(2 * CALLERS)
        .map(|server| {
            let mut connection = connect(server, &key);
            std::thread::spawn(move || create_all(&mut connection))
        })
        .collect();
    let won: Vec<String> = callers
        .into_iter()
        .flat_map(|caller| caller.join().expect("a caller ends"))
        .collect();
    assert_eq!(won.len(), CONTESTED);
    assert_eq!(won.iter().collect::<BTreeSet<_>>().len(), CONTESTED);

    one.kill();
    let mut connection = connect(&other, &key);
    for external_id in &won {
        let target = format!("{COLLECTION}/{external_id}");
        let answer = connection.exchange("GET", &target, &Value::Null);
        assert_eq!(answer.map(|(status, _)| status), Some(200), "{external_id}");
    }
    let page = connection.exchange("GET", COLLECTION, &Value::Null);
    let (_, page) = page.expect("the list is answered");
    assert_eq!(page["total"], CONTESTED);
    let log = std::fs::read_to_string(&log).expect("the servers have a log");
    assert_eq!(log, "");
}

fn connect(server: &Server, key: &str) -> Connection {
    Connection::open(&server.address, key).expect("the server listens")
}

/// Tries to create everyone, and returns those that it did create.
fn create_all(connection: &mut Connection) -> Vec<String> {
    (0..CONTESTED)
        .map(|number| format!("user_{number}"))
        .filter(|external_id| {
            let body = new_customer(external_id, "Ada");
            match connection.exchange("POST", COLLECTION, &body) {
                Some((200, _)) => true,
                Some((409, _)) => false,
                other => panic!("neither created nor refused: {other:?}"),
            }
        })
        .collect()
}
