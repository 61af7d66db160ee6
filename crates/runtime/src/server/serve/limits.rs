//! Limits: how much a caller may send, how slowly, and how many callers there may be.

use std::time::Duration;

/// What connections may take of a server that is served by [`Serving`](super::Serving). Where a limit strikes, the caller is told if it
/// still can be, else cut off.
///
/// Every limit has a default that suits a server on the open internet, and a setter: `ConnectionLimits::default().with_connections(100)`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConnectionLimits {
    /// How many connections are open at once; 1024 by default, at least 1. Further ones wait in the operating system's queue until one closes.
    pub connections: usize,
    /// The size of a request's head in bytes; 64 KiB by default, at least 8 KiB. A longer one is answered with 431.
    pub head_bytes: usize,
    /// How long a head may take from its first byte to its last; 10 seconds by default. A slower one is answered with 408 and cut off.
    pub head_time: Duration,
    /// How long a body that is being read may pause between two parts; 10 seconds by default. A longer pause is answered with 408.
    pub body_pause: Duration,
    /// How long a body may be waited for in all, beside the time that [`body_rate`](Self::body_rate) grants it; a minute by default. A slower
    /// one is answered with 408.
    pub body_time: Duration,
    /// For how many bytes of a body that have come it may be waited for a second longer; 4096 by default, at least 1.
    pub body_rate: u32,
    /// How long a caller may take to read what the server has ready to send (at most `head_bytes` at a time over HTTP/1.1, a piece of the
    /// body over h2); 30 seconds by default. The connection of a slower one is cut off, over h2 its stream is reset.
    pub write_time: Duration,
    /// How long a connection stays open without a request, and so also how long the first one may take to begin; a minute by default. One
    /// that has had requests may stay for a quarter longer.
    pub idle_time: Duration,
    /// How many requests one h2 connection may have open; 100 by default.
    pub streams: u32,
    /// How often an h2 connection is asked for a sign of life; every 20 seconds by default.
    pub ping_interval: Duration,
    /// How long that sign may take; 10 seconds by default. Without it the connection is cut off.
    pub ping_time: Duration,
    /// How long the handshake of a connection may take (see [`Handshake`](super::Handshake)); 10 seconds by default.
    pub handshake_time: Duration,
    /// How long a server that stops waits for what has been asked already; 20 seconds by default. Then it cuts off what is left.
    pub drain_time: Duration,
}

impl Default for ConnectionLimits {
    fn default() -> Self {
        Self {
            connections: 1024,
            head_bytes: 64 * 1024,
            head_time: Duration::from_secs(10),
            body_pause: Duration::from_secs(10),
            body_time: Duration::from_mins(1),
            body_rate: 4096,
            write_time: Duration::from_secs(30),
            idle_time: Duration::from_mins(1),
            streams: 100,
            ping_interval: Duration::from_secs(20),
            ping_time: Duration::from_secs(10),
            handshake_time: Duration::from_secs(10),
            drain_time: Duration::from_secs(20),
        }
    }
}

impl ConnectionLimits {
    /// Sets how many connections are open at once.
    #[must_use]
    pub fn with_connections(mut self, connections: usize) -> Self {
        self.connections = connections;
        self
    }

    /// Sets the size of a request's head.
    #[must_use]
    pub fn with_head_bytes(mut self, bytes: usize) -> Self {
        self.head_bytes = bytes;
        self
    }

    /// Sets how long a head may take.
    #[must_use]
    pub fn with_head_time(mut self, time: Duration) -> Self {
        self.head_time = time;
        self
    }

    /// Sets how long a body may pause.
    #[must_use]
    pub fn with_body_pause(mut self, time: Duration) -> Self {
        self.body_pause = time;
        self
    }

    /// Sets how long a body may be waited for in all, beside what its length grants it.
    #[must_use]
    pub fn with_body_time(mut self, time: Duration) -> Self {
        self.body_time = time;
        self
    }

    /// Sets for how many bytes of a body it may be waited for a second longer.
    #[must_use]
    pub fn with_body_rate(mut self, bytes_per_second: u32) -> Self {
        self.body_rate = bytes_per_second;
        self
    }

    /// Sets how long a caller may take to read what is ready.
    #[must_use]
    pub fn with_write_time(mut self, time: Duration) -> Self {
        self.write_time = time;
        self
    }

    /// Sets how long a connection stays open without a request.
    #[must_use]
    pub fn with_idle_time(mut self, time: Duration) -> Self {
        self.idle_time = time;
        self
    }

    /// Sets how many requests one h2 connection may have open.
    #[must_use]
    pub fn with_streams(mut self, streams: u32) -> Self {
        self.streams = streams;
        self
    }

    /// Sets how often an h2 connection is asked for a sign of life.
    #[must_use]
    pub fn with_ping_interval(mut self, interval: Duration) -> Self {
        self.ping_interval = interval;
        self
    }

    /// Sets how long that sign may take.
    #[must_use]
    pub fn with_ping_time(mut self, time: Duration) -> Self {
        self.ping_time = time;
        self
    }

    /// Sets how long a handshake may take.
    #[must_use]
    pub fn with_handshake_time(mut self, time: Duration) -> Self {
        self.handshake_time = time;
        self
    }

    /// Sets how long a server that stops waits for what has been asked already.
    #[must_use]
    pub fn with_drain_time(mut self, time: Duration) -> Self {
        self.drain_time = time;
        self
    }
}
