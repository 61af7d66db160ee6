//! A create that was answered survives `kill -9`: the real program, killed at full speed, started again on the same file.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// How many callers create customers at the same time.
const CALLERS: usize = 8;

/// How long they do, after the first of them was answered.
const TIME_TO_CREATE: Duration = Duration::from_millis(1500);

#[test]
fn no_create_that_was_answered_is_lost_by_kill_9() {
    let directory = tempfile::tempdir().unwrap();
    let database = directory.path().join("customers.sqlite");

    let mut server = Server::start(&database);
    let address = server.address.clone();
    let callers: Vec<_> = (0..CALLERS)
        .map(|caller| {
            let address = address.clone();
            std::thread::spawn(move || create_until_cut_off(&address, caller))
        })
        .collect();
    std::thread::sleep(TIME_TO_CREATE);
    server.kill();
    let acknowledged: Vec<String> = callers
        .into_iter()
        .flat_map(|caller| caller.join().unwrap())
        .collect();
    assert!(
        acknowledged.len() > 100,
        "only {} customers were created",
        acknowledged.len()
    );

    let server = Server::start(&database);
    let mut connection = Connection::open(&server.address);
    let lost: Vec<&String> = acknowledged
        .iter()
        .filter(|external_id| {
            let target = format!("/api/v1/customers/{external_id}");
            connection.exchange("GET", &target, "") != Some(200)
        })
        .collect();
    println!(
        "{} creates were answered before the kill, {} of them lost",
        acknowledged.len(),
        lost.len()
    );
    assert!(lost.is_empty(), "lost: {lost:?}");
}

/// Creates customers one after another and returns those whose creation was answered.
fn create_until_cut_off(address: &str, caller: usize) -> Vec<String> {
    let mut connection = Connection::open(address);
    let mut acknowledged = Vec::new();
    for number in 0.. {
        let external_id = format!("user_{caller}_{number}");
        let body =
            format!(r#"{{"customer":{{"email":"e","name":"n","externalId":"{external_id}"}}}}"#);
        match connection.exchange("POST", "/api/v1/customers", &body) {
            Some(200) => acknowledged.push(external_id),
            Some(status) => panic!("a create was answered with {status}"),
            None => break,
        }
    }
    acknowledged
}

/// A running server; it is killed when this is dropped.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    /// Starts the program on this file and waits until it listens.
    fn start(database: &Path) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_reference-server"))
            .args(["--listen", "127.0.0.1:0", "--database"])
            .arg(database)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let output = process.stdout.take().unwrap();
        BufReader::new(output).read_line(&mut line).unwrap();
        let (_, address) = line.trim().split_once("http://").unwrap();
        Self {
            address: address.to_owned(),
            process,
        }
    }

    /// Kills it without a chance to finish anything (SIGKILL).
    fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be dead already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A connection that is used for one request after another.
struct Connection(BufReader<TcpStream>);

impl Connection {
    fn open(address: &str) -> Self {
        let socket = TcpStream::connect(address).unwrap();
        socket
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        socket.set_nodelay(true).unwrap();
        Self(BufReader::new(socket))
    }

    /// The status of the answer; `None` if the connection ended before the whole answer was there.
    fn exchange(&mut self, method: &str, target: &str, body: &str) -> Option<u16> {
        let request = format!(
            "{method} {target} HTTP/1.1\r\nHost: localhost\r\nAuthorization: sk_test_durability\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        self.0.get_mut().write_all(request.as_bytes()).ok()?;
        let status = self.line()?;
        let mut length = 0;
        loop {
            let line = self.line()?;
            if line.is_empty() {
                break;
            }
            if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.parse().unwrap();
            }
        }
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).ok()?;
        status.split(' ').nth(1)?.parse().ok()
    }

    /// The next line of a head, without its end.
    fn line(&mut self) -> Option<String> {
        let mut line = String::new();
        self.0.read_line(&mut line).ok()?;
        line.strip_suffix("\r\n").map(str::to_owned)
    }
}
