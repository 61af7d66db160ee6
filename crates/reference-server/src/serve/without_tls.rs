//! What stands in the place of TLS in a server that was built without it.

use std::fmt;
use std::io;
use std::path::Path;

use tokio::net::TcpStream;

/// There is none.
#[derive(Debug, Clone)]
pub enum Tls {}

impl Tls {
    /// Cannot be.
    ///
    /// # Errors
    ///
    /// Always: the server was built without TLS.
    pub fn from_files(_certificate: &Path, _key: &Path) -> Result<Self, TlsError> {
        Err(TlsError)
    }

    #[allow(
        clippy::unused_async,
        reason = "with TLS, there is something to wait for"
    )]
    pub(super) async fn accept(self, _stream: TcpStream) -> io::Result<TcpStream> {
        match self {}
    }
}

/// The server was built without TLS.
#[derive(Debug)]
pub struct TlsError;

impl fmt::Display for TlsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("this server was built without it: build it with the feature `tls`")
    }
}

impl std::error::Error for TlsError {}
