//! One raw request and the answer that it gets.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::time::Duration;

use counterpart_runtime::schema::check_json;
use counterpart_runtime::schema::{Described, Schema};
use goldens::refusals_in_contract_words::types::{
    BadRequestError, ForbiddenError, InternalServerError, UnauthorizedError,
};

/// The path of the operations.
pub(crate) const CUSTOMERS: &str = "/regions/eu/customers";

/// A body that fits.
pub(crate) const ADA: &str =
    r#"{"customer":{"email":"a@e.org","name":"Ada","externalId":"user_1"}}"#;

/// A raw request and what becomes of it.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) request: Vec<u8>,
    pub(crate) expected: Expected,
    /// Whether the caller says no more once it has sent this.
    pub(crate) ends: bool,
}

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// This status; an answer of an operation is in the contract's own words.
    Status(u16),
    /// This status from HTTP itself, before any operation is known: no body is promised.
    Unrouted(u16),
    /// No answer: the connection is closed.
    Closed,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: Option<u16>,
    pub(crate) text: String,
}

impl Case {
    pub(crate) fn new(name: &str, request: impl Into<Vec<u8>>, expected: Expected) -> Self {
        Self {
            name: name.to_owned(),
            request: request.into(),
            expected,
            ends: false,
        }
    }

    /// The same, by a caller that says no more.
    pub(crate) fn that_ends(mut self) -> Self {
        self.ends = true;
        self
    }

    /// What is wrong with the answer.
    pub(crate) fn judge(&self, answer: &Answer) -> Option<String> {
        let status = match self.expected {
            Expected::Status(status) | Expected::Unrouted(status) => Some(status),
            Expected::Closed => None,
        };
        if answer.status != status {
            return Some(format!(
                "{:?} instead of {status:?}: {}",
                answer.status, answer.text
            ));
        }
        let schema = match self.expected {
            Expected::Status(status) => declared(status)?,
            _ => return None,
        };
        let body = answer
            .text
            .split_once("\r\n\r\n")
            .map_or("", |(_, body)| body);
        let refusal = check_json(schema, body.as_bytes()).err()?;
        Some(format!("not in the contract's words: {refusal}: {body}"))
    }
}

/// The schema that the contract declares for a status.
fn declared(status: u16) -> Option<&'static Schema> {
    Some(match status {
        400 => BadRequestError::schema(),
        401 => UnauthorizedError::schema(),
        403 => ForbiddenError::schema(),
        500 => InternalServerError::schema(),
        _ => return None,
    })
}

/// A request that fits.
pub(crate) fn good() -> Case {
    Case::new("good", post(&[], ADA.as_bytes()), Expected::Status(200))
}

/// A request with this first line, these header lines, and this body.
pub(crate) fn message(first: &str, headers: &[&str], body: &[u8]) -> Vec<u8> {
    let mut request = format!("{first}\r\n");
    for header in headers {
        request.push_str(header);
        request.push_str("\r\n");
    }
    request.push_str("\r\n");
    let mut request = request.into_bytes();
    request.extend_from_slice(body);
    request
}

/// The headers that every sound request of these tests has.
pub(crate) const SOUND: [&str; 3] = [
    "host: localhost",
    "connection: close",
    "authorization: secret",
];

/// A `GET` of this target.
pub(crate) fn get(target: &str, more: &[&str]) -> Vec<u8> {
    let headers: Vec<&str> = SOUND.iter().chain(more).copied().collect();
    message(&format!("GET {target} HTTP/1.1"), &headers, b"")
}

/// A `POST` of this body as JSON.
pub(crate) fn post(more: &[&str], body: &[u8]) -> Vec<u8> {
    let headers: Vec<&str> = ["content-type: application/json"]
        .iter()
        .chain(more)
        .copied()
        .collect();
    post_as(&headers, body)
}

/// A `POST` of this body with its length and these headers.
pub(crate) fn post_as(more: &[&str], body: &[u8]) -> Vec<u8> {
    let length = format!("content-length: {}", body.len());
    let headers: Vec<&str> = SOUND
        .iter()
        .chain(&[length.as_str()])
        .chain(more)
        .copied()
        .collect();
    message(&format!("POST {CUSTOMERS} HTTP/1.1"), &headers, body)
}

/// Sends a request over a connection of its own and reads until that is closed.
pub(crate) fn exchange(address: SocketAddr, case: &Case) -> Answer {
    let mut stream = TcpStream::connect(address).expect("the server listens");
    let limit = Some(Duration::from_secs(10));
    stream.set_read_timeout(limit).expect("a limit can be set");
    stream.set_write_timeout(limit).expect("a limit can be set");
    // The server may close before it has read all.
    let _ = stream.write_all(&case.request);
    if case.ends {
        let _ = stream.shutdown(Shutdown::Write);
    }
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let status = text
        .strip_prefix("HTTP/1.")
        .and_then(|rest| rest.get(2..5))
        .and_then(|code| code.parse().ok());
    Answer { status, text }
}
