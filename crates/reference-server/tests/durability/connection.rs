//! HTTP as far as the tests need it: one connection, one request after another, and every byte of an answer or none.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

/// An answer: its status and its body, `Null` where that is no JSON.
pub(crate) type Answer = (u16, Value);

/// A connection that is used for one request after another, with one key.
pub(crate) struct Connection {
    socket: BufReader<TcpStream>,
    key: String,
}

impl Connection {
    /// Connects; `None` if nobody listens any more.
    pub(crate) fn open(address: &str, key: &str) -> Option<Self> {
        let socket = TcpStream::connect(address).ok()?;
        socket
            .set_read_timeout(Some(Duration::from_secs(30)))
            .ok()?;
        socket.set_nodelay(true).ok()?;
        Some(Self {
            socket: BufReader::new(socket),
            key: key.to_owned(),
        })
    }

    /// Sends a request and reads the answer; `None` if the connection ended before the whole answer was there.
    pub(crate) fn exchange(&mut self, method: &str, target: &str, body: &Value) -> Option<Answer> {
        let body = match body {
            Value::Null => String::new(),
            body => body.to_string(),
        };
        let request = format!(
            "{method} {target} HTTP/1.1\r\nHost: localhost\r\nAuthorization: {}\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            self.key,
            body.len()
        );
        self.socket.get_mut().write_all(request.as_bytes()).ok()?;
        let status = self.line()?.split(' ').nth(1)?.parse().ok()?;
        let mut length = 0;
        loop {
            let line = self.line()?;
            if line.is_empty() {
                break;
            }
            if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.parse().ok()?;
            }
        }
        let mut body = vec![0; length];
        self.socket.read_exact(&mut body).ok()?;
        Some((status, serde_json::from_slice(&body).unwrap_or_default()))
    }

    /// The next line of a head, without its end.
    fn line(&mut self) -> Option<String> {
        let mut line = String::new();
        self.socket.read_line(&mut line).ok()?;
        line.strip_suffix("\r\n").map(str::to_owned)
    }
}
