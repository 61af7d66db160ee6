//! The first bytes of a connection, which tell h2 from HTTP/1.1 (RFC 9113, section 3.4).

/// The first bytes of a connection, as far as they have come.
#[derive(Debug, Default)]
pub(super) struct Opening {
    seen: usize,
    protocol: Protocol,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Protocol {
    #[default]
    Unknown,
    Http1,
    Http2,
}

impl Opening {
    const OF_HTTP2: &'static [u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

    /// Takes in what came next.
    pub(super) fn note(&mut self, received: &[u8]) {
        if self.protocol != Protocol::Unknown {
            return;
        }
        let expected = &Self::OF_HTTP2[self.seen..];
        let length = expected.len().min(received.len());
        if received[..length] != expected[..length] {
            self.protocol = Protocol::Http1;
        } else if length == expected.len() {
            self.protocol = Protocol::Http2;
        } else {
            self.seen += length;
        }
    }

    /// Whether what comes may be the head of a request. Over h2 a head is a frame, in which a caller cannot answer pings.
    pub(super) fn has_heads(&self) -> bool {
        self.protocol != Protocol::Http2
    }
}
