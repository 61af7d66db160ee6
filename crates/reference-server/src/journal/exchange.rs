//! One request with its answer, as the journal shows it.

use std::net::SocketAddr;
use std::time::Duration;

use serde::{Serialize, Serializer};

use crate::key::Mode;

/// One request to the API and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Exchange {
    /// Counts the exchanges in the order in which they ended, from 1 on.
    pub number: u64,
    /// The request's identifier, as in the answer's `x-request-id`.
    pub id: String,
    /// When the request came, in milliseconds since 1970, by the server's clock. In JSON it is a text in ISO 8601.
    #[serde(serialize_with = "as_iso_text")]
    pub received_at: i64,
    /// From the request's head to the end of the answer. In JSON it is a number of microseconds.
    #[serde(rename = "durationMicros", serialize_with = "as_microseconds")]
    pub duration: Duration,
    /// The method.
    pub method: String,
    /// The path and the query, as they were sent.
    pub target: String,
    /// `HTTP/1.1` or `HTTP/2.0`, mostly.
    pub version: String,
    /// Who sent it.
    pub peer: Option<SocketAddr>,
    /// The id of the operation that the method and the path mean, if they mean one.
    pub operation: Option<&'static str>,
    /// The first eight hexadecimal digits of the SHA-256 of the API key, if there was a valid one.
    pub key: Option<String>,
    /// What the key is for; `test` or `live` in JSON.
    #[serde(serialize_with = "as_mode")]
    pub mode: Option<Mode>,
    /// What was sent.
    pub request: Message,
    /// How it ended.
    pub outcome: Outcome,
    /// The status of the answer, if one was made.
    pub status: Option<u16>,
    /// What was answered, if an answer was made. After [`Outcome::Dropped`] nobody received it.
    pub response: Option<Message>,
    /// The fault that was asked for, in the words of the header `X-Sandbox-Fault`.
    pub fault: Option<String>,
}

impl Exchange {
    /// About how many bytes of memory it takes.
    pub(super) fn bytes(&self) -> usize {
        let texts = [
            self.id.len(),
            self.method.len(),
            self.target.len(),
            self.version.len(),
            self.fault.as_ref().map_or(0, String::len),
        ];
        size_of::<Self>()
            + texts.iter().sum::<usize>()
            + self.request.bytes()
            + self.response.as_ref().map_or(0, Message::bytes)
    }
}

/// The headers and the body of a request or of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// Names, in lower case, and values, in the order in which they came. Credentials are not shown.
    pub headers: Vec<(String, String)>,
    /// The body, or its beginning, as text; U+FFFD stands for what is no UTF-8.
    pub body: String,
    /// How many bytes the whole body has, as far as they were read or declared.
    pub body_length: u64,
    /// Whether the body goes on where [`Message::body`] ends.
    pub body_truncated: bool,
}

impl Message {
    /// The value of the first header with this name, which is written in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let (_, value) = headers.find(|(header, _)| header == name)?;
        Some(value)
    }

    fn bytes(&self) -> usize {
        let headers = self.headers.iter();
        headers
            .map(|(name, value)| size_of::<(String, String)>() + name.len() + value.len())
            .sum::<usize>()
            + self.body.len()
    }
}

/// How an exchange ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// The whole answer was handed to the connection.
    Answered,
    /// The answer broke off in its body: by a fault, or because the caller went away.
    Cut,
    /// The connection was closed in place of an answer, by a fault.
    Dropped,
    /// The caller went away before there was an answer.
    Abandoned,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn as_iso_text<S: Serializer>(milliseconds: &i64, serializer: S) -> Result<S::Ok, S::Error> {
    let time = jiff::Timestamp::from_millisecond(*milliseconds).ok();
    time.map(|time| format!("{time:.3}")).serialize(serializer)
}

fn as_microseconds<S: Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(u64::try_from(duration.as_micros()).unwrap_or(u64::MAX))
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    clippy::ref_option,
    reason = "serde passes references"
)]
fn as_mode<S: Serializer>(mode: &Option<Mode>, serializer: S) -> Result<S::Ok, S::Error> {
    let text = mode.map(|mode| match mode {
        Mode::Live => "live",
        Mode::Test => "test",
    });
    text.serialize(serializer)
}
