//! The real program as a process that can be killed.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::connection::Connection;

/// A running server; it is killed when this is dropped.
pub(crate) struct Server {
    process: Child,
    log: PathBuf,
    pub(crate) address: String,
}

/// The key that the tests use where they do not need worlds of their own.
pub(crate) const KEY: &str = "sk_test_durability";

impl Server {
    /// Starts the program on this database, a file or a URL, and waits until it listens. Its log is appended to this file.
    ///
    /// # Errors
    ///
    /// It ended without listening; the text is its log.
    pub(crate) fn start(database: &str, log: &Path) -> Result<Self, String> {
        Self::start_as(
            Command::new(env!("CARGO_BIN_EXE_reference-server")),
            database,
            log,
        )
    }

    /// The same with a command that runs the program in some other way.
    ///
    /// # Errors
    ///
    /// It ended without listening; the text is its log.
    pub(crate) fn start_as(command: Command, database: &str, log: &Path) -> Result<Self, String> {
        let mut process = Self::spawn(command, database, log);
        let output = process.stdout.take().expect("standard output is piped");
        let mut line = String::new();
        BufReader::new(output)
            .read_line(&mut line)
            .expect("what the server prints is text");
        let Some((_, address)) = line.trim().split_once("http://") else {
            process
                .wait()
                .expect("a child of this process can be waited for");
            return Err(read(log));
        };
        Ok(Self {
            address: address.to_owned(),
            log: log.to_owned(),
            process,
        })
    }

    /// Starts the program and does not wait for anything.
    pub(crate) fn spawn(mut command: Command, database: &str, log: &Path) -> Child {
        let log = File::options().create(true).append(true).open(log);
        command
            .args(["--listen", "127.0.0.1:0", "--database", database])
            .env("REFERENCE_SERVER_LOG", "warn")
            .env("NO_COLOR", "1")
            .stdout(Stdio::piped())
            .stderr(log.expect("the test's folder can be written to"))
            .spawn()
            .expect("the program that Cargo built can be run")
    }

    /// A connection with [`KEY`].
    pub(crate) fn connect(&self) -> Connection {
        Connection::open(&self.address, KEY).expect("the server listens")
    }

    /// What the server has logged, once there are so many lines with this word. It answers first and logs meanwhile.
    pub(crate) fn log_with(&self, lines: usize, word: &str) -> String {
        let deadline = Instant::now() + Duration::from_secs(20);
        loop {
            let log = read(&self.log);
            // A line that is being written has no end yet.
            let whole = log
                .split_inclusive('\n')
                .filter(|line| line.ends_with('\n'));
            if whole.filter(|line| line.contains(word)).count() >= lines {
                return log;
            }
            assert!(Instant::now() < deadline, "fewer than {lines} lines: {log}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// The number by which the system knows the process.
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }

    /// Kills it without a chance to finish anything (SIGKILL).
    pub(crate) fn kill(&mut self) {
        // It may be dead already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

fn read(log: &Path) -> String {
    fs::read_to_string(log).unwrap_or_default()
}
