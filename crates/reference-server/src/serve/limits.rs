//! Limits: how much a caller may send, how slowly, and how many callers there may be.

use std::time::Duration;

/// What a connection may take of the server. Where a limit strikes, the caller is told if it still can be, else cut off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// How many connections are open at once. Further ones wait in the operating system's queue until one closes.
    pub connections: usize,
    /// The size of a request's head in bytes, at least 8192; a longer one is answered with 431.
    pub head_bytes: usize,
    /// How long a head may take from its first byte to its last; a slower one is answered with 408 and cut off.
    pub head_time: Duration,
    /// How long a body may pause between two parts; a longer pause is answered with 408.
    pub body_pause: Duration,
    /// How long a body may take in all; a slower one is answered with 408.
    pub body_time: Duration,
    /// How long a caller may take to read what the server has ready to send (at most `head_bytes` at a time over
    /// HTTP/1.1); a slower one is cut off.
    pub write_time: Duration,
    /// How long a connection stays open without a request.
    pub idle_time: Duration,
    /// How many requests one h2 connection may have open.
    pub streams: u32,
    /// How long one exchange over h2 may take, from head to the last byte of the answer; a slower one is reset.
    pub stream_time: Duration,
    /// How often an h2 connection is asked for a sign of life.
    pub ping_interval: Duration,
    /// How long that sign may take; without it the connection is cut off.
    pub ping_time: Duration,
    /// How long a TLS handshake may take.
    pub handshake_time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 1024,
            head_bytes: 64 * 1024,
            head_time: Duration::from_secs(10),
            body_pause: Duration::from_secs(10),
            body_time: Duration::from_mins(1),
            write_time: Duration::from_secs(30),
            idle_time: Duration::from_mins(1),
            streams: 100,
            stream_time: Duration::from_mins(2),
            ping_interval: Duration::from_secs(20),
            ping_time: Duration::from_secs(10),
            handshake_time: Duration::from_secs(10),
        }
    }
}
