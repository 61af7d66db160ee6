//! What is to happen to a request, and how that is written in the header `X-Sandbox-Fault`.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER, TRANSFER_ENCODING};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

/// The longest delay that can be asked for, so that nobody holds a connection for ever.
const LONGEST_DELAY: Duration = Duration::from_mins(1);

/// What is to happen to a request in the place of its ordinary answer, or to that.
///
/// ```
/// use reference_server::faults::Fault;
/// use std::time::Duration;
///
/// let fault = Fault::status(503)?.with_retry_after(2).with_delay(Duration::from_millis(250))?;
/// assert_eq!(fault.to_string(), "delay=250ms, status=503, retry-after=2");
/// assert_eq!(fault, "delay=250ms, status=503, retry-after=2".parse()?);
/// # Ok::<(), reference_server::faults::FaultError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fault {
    pub(super) delay: Duration,
    pub(super) status: Option<StatusCode>,
    pub(super) headers: HeaderMap,
    pub(super) body: Option<Vec<u8>>,
    pub(super) end: End,
}

/// How the answer ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum End {
    /// As it should.
    #[default]
    Whole,
    /// In the middle of its body, whose whole length the head has promised.
    Truncated,
    /// Before it has begun.
    Dropped(DropPoint),
}

/// When a connection is closed in place of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DropPoint {
    /// Before the operation: nothing is done.
    Before,
    /// After the operation: it is done, and only its answer is lost.
    After,
}

impl Fault {
    /// Answers with this status, in the service's words for errors; no operation is carried out.
    ///
    /// # Errors
    ///
    /// [`FaultError`]: the status is not one from 200 to 599.
    pub fn status(status: u16) -> Result<Self, FaultError> {
        let known = StatusCode::from_u16(status).ok();
        match known.filter(|_| (200..600).contains(&status)) {
            None => Err(FaultError(format!(
                "`status={status}`: a status is a number from 200 to 599"
            ))),
            status => Ok(Self {
                status,
                ..Self::default()
            }),
        }
    }

    /// Answers late, and as ever.
    ///
    /// # Errors
    ///
    /// [`FaultError`]: the delay is longer than a minute.
    pub fn delay(delay: Duration) -> Result<Self, FaultError> {
        Self::default().with_delay(delay)
    }

    /// Closes the connection in place of an answer.
    pub fn drop(when: DropPoint) -> Self {
        Self {
            end: End::Dropped(when),
            ..Self::default()
        }
    }

    /// Carries the operation out, and closes the connection after half of the answer's body.
    pub fn truncate() -> Self {
        Self {
            end: End::Truncated,
            ..Self::default()
        }
    }

    /// Does it so much later.
    ///
    /// # Errors
    ///
    /// [`FaultError`]: the delay is longer than a minute.
    pub fn with_delay(self, delay: Duration) -> Result<Self, FaultError> {
        if delay > LONGEST_DELAY {
            return Err(FaultError(format!(
                "a delay is at most {} s long",
                LONGEST_DELAY.as_secs()
            )));
        }
        Ok(Self { delay, ..self })
    }

    /// Answers with this `Retry-After`, in seconds.
    #[must_use]
    pub fn with_retry_after(mut self, seconds: u32) -> Self {
        self.headers.insert(RETRY_AFTER, seconds.into());
        self
    }

    /// Answers with this body. It is said to be JSON, unless a header says otherwise.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Answers with this header.
    ///
    /// # Errors
    ///
    /// [`FaultError`]: it is no header, or one that belongs to the connection.
    pub fn with_header(mut self, name: &str, value: &str) -> Result<Self, FaultError> {
        let header = HeaderName::try_from(name).ok();
        let header = header.filter(|header| ![CONTENT_LENGTH, TRANSFER_ENCODING].contains(header));
        let (Some(header), Ok(text)) = (header, HeaderValue::try_from(value)) else {
            return Err(FaultError(format!(
                "`{name}: {value}` is no header that an answer can be given"
            )));
        };
        self.headers.append(header, text);
        Ok(self)
    }

    /// Ends the answer so.
    ///
    /// # Errors
    ///
    /// [`FaultError`]: it ends in another way already.
    pub(super) fn with_end(self, end: End) -> Result<Self, FaultError> {
        if self.end != End::Whole {
            return Err(FaultError(
                "an answer ends in one way; take out `drop` or `truncate`".to_owned(),
            ));
        }
        Ok(Self { end, ..self })
    }

    /// What the parts of a fault have to say to each other.
    ///
    /// # Errors
    ///
    /// [`FaultError`]: nothing is to happen, or what cannot happen together.
    pub(super) fn checked(self) -> Result<Self, FaultError> {
        let text = if self == Self::default() {
            "nothing is to happen; name at least one of `status`, `delay`, `drop` and `truncate`"
        } else if matches!(self.end, End::Dropped(_)) && self.status.is_some() {
            "a connection that is dropped answers with no status; take out `drop` or `status`"
        } else if self.status.is_none() && (self.body.is_some() || !self.headers.is_empty()) {
            "a body and headers go with a status; add `status`"
        } else if self.body.is_some() && self.status.is_some_and(is_without_body) {
            "an answer with status 204 or 304 has no body; take out `body`, or name another status"
        } else {
            return Ok(self);
        };
        Err(FaultError(text.to_owned()))
    }

    /// Whether a header names the media type of the body.
    pub(super) fn has_media_type(&self) -> bool {
        self.headers.contains_key(CONTENT_TYPE)
    }
}

impl FromStr for Fault {
    type Err = FaultError;

    /// Reads members with commas between them: `status=503`, `retry-after=2`, `delay=250ms` or `delay=1s`, `drop`
    /// (`drop=before`), `drop=after`, `truncate`.
    fn from_str(text: &str) -> Result<Self, FaultError> {
        let mut fault = Self::default();
        let mut names = Vec::new();
        for member in text.split(',').map(str::trim) {
            let (name, value) = match member.split_once('=') {
                Some((name, value)) => (name.trim(), Some(value.trim())),
                None => (member, None),
            };
            if names.contains(&name) {
                return Err(FaultError(format!("`{name}` stands twice")));
            }
            names.push(name);
            fault = fault.with_member(name, value)?;
        }
        fault.checked()
    }
}

impl Fault {
    fn with_member(self, name: &str, value: Option<&str>) -> Result<Self, FaultError> {
        let end = match (name, value) {
            ("status", Some(value)) => {
                let status = value.parse().unwrap_or(0);
                let Self { status, .. } = Self::status(status).map_err(|_| {
                    FaultError(format!(
                        "`status={value}`: a status is a number from 200 to 599"
                    ))
                })?;
                return Ok(Self { status, ..self });
            }
            ("delay", Some(value)) => return self.with_delay(delay(value)?),
            ("retry-after", Some(value)) => {
                let seconds = value.parse().map_err(|_| {
                    FaultError(format!("`retry-after={value}`: it is a number of seconds"))
                })?;
                return Ok(self.with_retry_after(seconds));
            }
            ("drop", None | Some("before")) => End::Dropped(DropPoint::Before),
            ("drop", Some("after")) => End::Dropped(DropPoint::After),
            ("truncate", None) => End::Truncated,
            _ => {
                let member = value.map_or(name.to_owned(), |value| format!("{name}={value}"));
                return Err(FaultError(format!(
                    "`{member}` is no fault; there are `status=503`, `retry-after=2`, `delay=250ms`, `drop`, `drop=after` \
                     and `truncate`, with commas between them"
                )));
            }
        };
        self.with_end(end)
    }
}

/// Whether an answer with this status ends with its head, whatever its body is said to be.
fn is_without_body(status: StatusCode) -> bool {
    matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED)
}

fn delay(text: &str) -> Result<Duration, FaultError> {
    let milliseconds = match text.strip_suffix("ms") {
        Some(number) => number.parse().ok(),
        None => text
            .strip_suffix('s')
            .and_then(|number| number.parse::<u64>().ok())
            .and_then(|seconds| seconds.checked_mul(1000)),
    };
    milliseconds.map(Duration::from_millis).ok_or_else(|| {
        FaultError(format!(
            "`delay={text}`: a delay is a whole number with a unit, as `250ms` or `1s`"
        ))
    })
}

impl fmt::Display for Fault {
    /// Writes it as the header has it; a body, and headers other than `Retry-After`, have no place there.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut members = Vec::new();
        if !self.delay.is_zero() {
            members.push(format!("delay={}ms", self.delay.as_millis()));
        }
        if let Some(status) = self.status {
            members.push(format!("status={}", status.as_u16()));
        }
        let retry_after = self.headers.get(RETRY_AFTER);
        if let Some(seconds) = retry_after.and_then(|value| value.to_str().ok()) {
            members.push(format!("retry-after={seconds}"));
        }
        members.extend(match self.end {
            End::Whole => None,
            End::Truncated => Some("truncate".to_owned()),
            End::Dropped(DropPoint::Before) => Some("drop".to_owned()),
            End::Dropped(DropPoint::After) => Some("drop=after".to_owned()),
        });
        formatter.write_str(&members.join(", "))
    }
}

/// What is wrong with a fault, for whoever asked for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultError(pub(super) String);

impl fmt::Display for FaultError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for FaultError {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for text in [
            "status=503",
            "status=429, retry-after=2",
            "delay=250ms",
            "delay=1000ms, status=500",
            "drop",
            "drop=after",
            "delay=1ms, truncate",
            "status=500, truncate",
        ] {
            assert_eq!(text.parse::<Fault>().unwrap().to_string(), text);
        }
        let fault: Fault = " delay = 1s ,drop=before".parse().unwrap();
        assert_eq!(fault.to_string(), "delay=1000ms, drop");
    }

    #[test]
    fn what_means_nothing_is_refused_and_named() {
        for (text, named) in [
            ("", "``"),
            ("explode", "`explode`"),
            ("status", "`status`"),
            ("status=ok", "`status=ok`"),
            ("status=99", "`status=99`"),
            ("status=199", "`status=199`"),
            ("status=600", "`status=600`"),
            ("delay=5", "`delay=5`"),
            ("delay=-5ms", "`delay=-5ms`"),
            ("delay=61s", "60 s"),
            ("delay=99999999999999999999s", "`delay=9"),
            ("drop=never", "`drop=never`"),
            ("truncate=half", "`truncate=half`"),
            ("drop, truncate", "`drop`"),
            ("drop, status=500", "`drop`"),
            ("retry-after=2", "`status`"),
            ("retry-after=soon, status=503", "`retry-after=soon`"),
            ("delay=0ms", "nothing"),
            ("status=500, status=500", "twice"),
            ("status=500,", "``"),
        ] {
            let error = text.parse::<Fault>().unwrap_err().to_string();
            assert!(error.contains(named), "{text}: {error}");
        }
    }

    #[test]
    fn headers_of_the_connection_are_not_for_a_fault() {
        let fault = Fault::status(500).unwrap();
        for name in ["Content-Length", "transfer-encoding", "no header", ""] {
            assert!(fault.clone().with_header(name, "1").is_err(), "{name}");
        }
        assert!(fault.with_header("X-Any", "line\nbreak").is_err());
    }
}
