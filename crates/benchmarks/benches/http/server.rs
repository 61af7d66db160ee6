//! A variant as a process of its own.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

use benchmarks::Outcome;
use benchmarks::measurement::Process;

use crate::variant::{Contract, Variant};

/// A running server; it is ended when this is dropped.
pub(crate) struct Server {
    process: Child,
    address: SocketAddr,
}

impl Server {
    /// Starts this program as the server, and waits until it listens.
    pub(crate) fn start(contract: Contract, variant: Variant) -> Outcome<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .args(["--serve", &format!("{contract}/{variant}")])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        let output = process.stdout.take().ok_or("the server has no output")?;
        BufReader::new(output).read_line(&mut line)?;
        let address = line.trim().parse();
        let address = address.map_err(|_| "the server did not say where it listens")?;
        Ok(Self { process, address })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn process(&self) -> Process {
        Process::of(self.process.id())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that has ended already has nothing to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
