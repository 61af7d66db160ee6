//! Asks a running server whether it is well: for images that hold no other program that could.

use std::fmt;
use std::io::{self, Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::time::Duration;

/// What a server speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// HTTP in clear.
    Http,
    /// HTTP over TLS.
    Https,
}

/// How long to wait for each step.
const PATIENCE: Duration = Duration::from_secs(3);

/// Asks the server that was told to listen on this address for `/health`. Of a server with TLS it is only found out whether
/// it takes connections, because its certificate says nothing of loopback.
///
/// # Errors
///
/// - [`ProbeError::Unreachable`]: nobody listens there, or nobody answers.
/// - [`ProbeError::Unwell`]: the answer is not 200.
pub fn probe(listen: SocketAddr, scheme: Scheme) -> Result<(), ProbeError> {
    let address = reachable(listen);
    let unreachable = |error| ProbeError::Unreachable(address, error);
    let mut socket = TcpStream::connect_timeout(&address, PATIENCE).map_err(unreachable)?;
    if scheme == Scheme::Https {
        return Ok(());
    }
    let request = format!("GET /health HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    let mut status = [0; 12];
    socket
        .set_read_timeout(Some(PATIENCE))
        .and_then(|()| socket.write_all(request.as_bytes()))
        .and_then(|()| socket.read_exact(&mut status))
        .map_err(unreachable)?;
    if &status == b"HTTP/1.1 200" {
        Ok(())
    } else {
        let status = String::from_utf8_lossy(&status).into_owned();
        Err(ProbeError::Unwell(address, status))
    }
}

/// Where a server that listens on every address can be reached from its own machine.
fn reachable(mut listen: SocketAddr) -> SocketAddr {
    match listen.ip() {
        IpAddr::V4(Ipv4Addr::UNSPECIFIED) => listen.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(Ipv6Addr::UNSPECIFIED) => listen.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    listen
}

/// Why the server is not well.
#[derive(Debug)]
pub enum ProbeError {
    /// Nobody listens on this address, or nobody answers.
    Unreachable(SocketAddr, io::Error),
    /// The answer begins so.
    Unwell(SocketAddr, String),
}

impl fmt::Display for ProbeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreachable(address, error) => {
                write!(formatter, "no server answers on `{address}`: {error}")
            }
            Self::Unwell(address, answer) => {
                write!(
                    formatter,
                    "the server on `{address}` is not well: `{answer}`"
                )
            }
        }
    }
}

impl std::error::Error for ProbeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreachable(_, error) => Some(error),
            Self::Unwell(..) => None,
        }
    }
}
