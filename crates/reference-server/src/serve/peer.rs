//! What the connection and the router tell each other through the extensions of requests and responses.

use std::net::SocketAddr;

/// In a request's extensions: who is at the other end of the connection. A request that came over no connection has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peer {
    /// The address as the socket tells it; a proxy in between shows its own.
    pub address: SocketAddr,
}

/// In a response's extensions: end without this answer. Over HTTP/1.1 the connection is closed, over h2 the stream is reset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CutConnection;
