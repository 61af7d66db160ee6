//! Limits and orders of a generated server.

use std::time::Duration;

use super::Uploads;
use crate::ContentCoding;

/// Limits and orders of a generated server.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Settings {
    /// How many bytes of a body that must be in memory are read before it is refused; 2 MiB by default.
    pub body_limit: usize,
    /// Limits of bodies that come as streams or hold files.
    pub uploads: Uploads,
    /// Which codings a body may come in (`Content-Encoding`); none by default, so that such a body is refused with 415.
    ///
    /// A body is decoded as it is read: limits count what comes out, and what reads it never sees a coding.
    pub content_codings: Vec<ContentCoding>,
    /// How long an operation may take, from the head of its request to its answer; one minute by default, `None` for no limit.
    ///
    /// A request that has not come to its end by then is refused with 408, a handler that has not with 503: what it was doing is dropped.
    /// An operation of which the request comes piece by piece, or in parts with files, has no limit: how long an upload may take is known to its
    /// handler. Its caller may not pause for longer than [`Uploads::pause`], and what it may do to a connection is limited by
    /// `ConnectionLimits`. A limit needs a Tokio runtime with a clock.
    pub timeout: Option<Duration>,
    /// How many operations are carried out at once before further ones are refused with 503 and `Retry-After`; 4096 by default. One whose
    /// answer is being sent counts no more.
    pub concurrency_limit: usize,
    /// Whether a request that belongs to no operation must show credentials; [`Unrouted::Open`] by default.
    pub unrouted: Unrouted,
    /// When the media type of a body is judged; [`MediaTypeOrder::BeforeBody`] by default.
    pub media_type: MediaTypeOrder,
    /// What becomes of JSON that is not UTF-8; [`InvalidUtf8::Refused`] by default.
    pub invalid_utf8: InvalidUtf8,
    /// What becomes of a JSON object in which a member stands more than once; [`DuplicateMembers::Refused`] by default.
    pub duplicate_members: DuplicateMembers,
    /// When answers are held to the contract before they are sent; [`AnswerChecks::DebugBuilds`] by default.
    pub answer_checks: AnswerChecks,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            body_limit: 2 * 1024 * 1024,
            uploads: Uploads::default(),
            content_codings: Vec::new(),
            timeout: Some(Duration::from_mins(1)),
            concurrency_limit: 4096,
            unrouted: Unrouted::Open,
            media_type: MediaTypeOrder::BeforeBody,
            invalid_utf8: InvalidUtf8::Refused,
            duplicate_members: DuplicateMembers::Refused,
            answer_checks: AnswerChecks::DebugBuilds,
        }
    }
}

impl Settings {
    /// Sets how many bytes of a body that must be in memory are read before it is refused.
    #[must_use]
    pub fn with_body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets which codings a body may come in: `ContentCoding::ALL`, say, which has those that the features `compression` and `zstd` give.
    #[must_use]
    pub fn with_content_codings<'c>(
        mut self,
        codings: impl IntoIterator<Item = &'c ContentCoding>,
    ) -> Self {
        self.content_codings = codings.into_iter().copied().collect();
        self
    }

    /// Sets how long an operation may take; `None` for no limit.
    #[must_use]
    pub fn with_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// Sets how many operations are carried out at once before further ones are refused.
    #[must_use]
    pub fn with_concurrency_limit(mut self, operations: usize) -> Self {
        self.concurrency_limit = operations;
        self
    }

    /// Sets the limits of bodies that come as streams or hold files.
    #[must_use]
    pub fn with_uploads(mut self, uploads: Uploads) -> Self {
        self.uploads = uploads;
        self
    }

    /// Sets whether a request that belongs to no operation must show credentials.
    #[must_use]
    pub fn with_unrouted(mut self, unrouted: Unrouted) -> Self {
        self.unrouted = unrouted;
        self
    }

    /// Sets when the media type of a body is judged.
    #[must_use]
    pub fn with_media_type(mut self, order: MediaTypeOrder) -> Self {
        self.media_type = order;
        self
    }

    /// Sets what becomes of JSON that is not UTF-8.
    #[must_use]
    pub fn with_invalid_utf8(mut self, invalid_utf8: InvalidUtf8) -> Self {
        self.invalid_utf8 = invalid_utf8;
        self
    }

    /// Sets what becomes of a JSON object in which a member that the contract describes stands more than once. In a value that it leaves free, the
    /// last one counts anyway.
    #[must_use]
    pub fn with_duplicate_members(mut self, duplicate_members: DuplicateMembers) -> Self {
        self.duplicate_members = duplicate_members;
        self
    }

    /// Sets when answers are held to the contract before they are sent.
    #[must_use]
    pub fn with_answer_checks(mut self, answer_checks: AnswerChecks) -> Self {
        self.answer_checks = answer_checks;
        self
    }
}

/// What a request that belongs to no operation must show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unrouted {
    /// Nothing: it is told at once that there is no such operation.
    Open,
    /// The credentials that the contract asks for at its top level; only then it is told.
    Authenticated,
}

/// When the media type of a body is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaTypeOrder {
    /// Before the body is read.
    BeforeBody,
    /// After the body has been found to be of its syntax, so that malformed JSON is refused as such, whatever its
    /// media type.
    AfterSyntax,
}

/// What becomes of JSON that is not UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidUtf8 {
    /// It is refused, as RFC 8259 asks.
    Refused,
    /// It is read with U+FFFD in the place of what is not UTF-8, as JavaScript servers do.
    Replaced,
}

/// What becomes of a JSON object in which a member that the contract knows stands more than once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DuplicateMembers {
    /// It is refused: two readers may see two different values in it.
    Refused,
    /// The last one counts, as JavaScript has it.
    LastCounts,
}

/// When answers are held to the contract before they are sent: their headers and bodies, and of a body that comes piece by piece each item.
///
/// An answer that violates the contract is logged with the place of each violation, and its caller gets the refusal for a failed operation (500) in
/// its stead. Of a stream that has begun nothing else can be sent: it is broken off before the item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerChecks {
    /// In debug builds, and so in most tests.
    #[default]
    DebugBuilds,
    /// Always: each answer is read again before it is sent, which takes about as long as it takes a client to read it.
    Always,
    /// Never.
    Never,
}

impl AnswerChecks {
    /// Whether this build makes them.
    pub(super) fn are_made(self) -> bool {
        match self {
            Self::DebugBuilds => cfg!(debug_assertions),
            Self::Always => true,
            Self::Never => false,
        }
    }
}
