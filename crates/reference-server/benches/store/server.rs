//! The server as a process of its own, and what it takes of the machine.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::Outcome;
use benchmarks::measurement::Process;

/// The program that Cargo built beside this one.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_reference-server");

/// A running server; it is ended when this is dropped.
pub(crate) struct Server {
    process: Child,
    address: SocketAddr,
    /// Held open, so that the server can write to it.
    _output: BufReader<ChildStdout>,
}

impl Server {
    /// Starts a program with these arguments on any free port, and waits until it listens.
    pub(crate) fn start(program: &Path, arguments: &[&OsStr]) -> Outcome<Self> {
        let mut process = Command::new(program)
            .args(["--listen", "127.0.0.1:0"])
            .args(arguments)
            .env("REFERENCE_SERVER_LOG", "warn")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("`{}` does not start: {error}", program.display()))?;
        let mut line = String::new();
        let stdout = process.stdout.take();
        let mut output = BufReader::new(stdout.ok_or("the server has no output")?);
        output.read_line(&mut line)?;
        let address = line
            .trim()
            .split_once("http://")
            .and_then(|(_, address)| address.parse().ok())
            .ok_or("the server did not say where it listens; why stands above")?;
        Ok(Self {
            process,
            address,
            _output: output,
        })
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// What to ask about its share of the machine.
    pub(crate) fn process(&self) -> Process {
        Process::of(self.process.id())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended on its own, which the measurement has noticed.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
