//! What codings are taken off and put on of: the pieces of a body, read as one sequence of bytes.

use std::error::Error;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use tokio_util::io::StreamReader;

pub(crate) type BoxError = Box<dyn Error + Send + Sync>;
pub(super) type BoxStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// How large the pieces are that come out of a coding.
pub(super) const PIECE: usize = 16 * 1024;

/// A stream with errors in boxes.
pub(super) fn boxed<S, E>(stream: S) -> BoxStream
where
    S: Stream<Item = Result<Bytes, E>> + Send + 'static,
    E: Into<BoxError> + 'static,
{
    Box::pin(Boxed(Box::pin(stream)))
}

struct Boxed<S>(Pin<Box<S>>);

impl<S, E> Stream for Boxed<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(task).map_err(Into::into)
    }
}

pub(super) type Source = StreamReader<Pieces, Bytes>;

/// The bytes of a body whose content may have up to so many bytes.
pub(super) fn source(body: BoxStream, limit: u64) -> Source {
    StreamReader::new(Pieces {
        body: Some(body),
        limit,
        left: limit.saturating_mul(2).saturating_add(SLACK),
    })
}

/// How many bytes more than twice the limit of its content a coded body may have.
///
/// That is a great deal more than codings add to what they cannot make smaller; it ends bodies that are made of nothing but members
/// without content.
const SLACK: u64 = 64 * 1024;

/// The cause of an error that came out of a coding.
///
/// # Errors
///
/// The error, if it is of the coding itself and not of the body.
pub(super) fn cause(error: io::Error) -> Result<BoxError, io::Error> {
    error.downcast().map(|OfBody(cause)| cause)
}

/// The pieces of a body, up to a limit.
pub(super) struct Pieces {
    /// `None` at its end.
    body: Option<BoxStream>,
    limit: u64,
    left: u64,
}

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(body) = &mut self.body else {
            return Poll::Ready(None);
        };
        let Some(piece) = ready!(body.as_mut().poll_next(task)) else {
            self.body = None;
            return Poll::Ready(None);
        };
        let piece = piece.map_err(OfBody::error)?;
        let length = u64::try_from(piece.len()).unwrap_or(u64::MAX);
        let limit = self.limit;
        self.left = self
            .left
            .checked_sub(length)
            .ok_or_else(|| OfBody::error(Box::new(TooLong { limit })))?;
        Poll::Ready(Some(Ok(piece)))
    }
}

/// A body is longer coded than any good one whose content is within the limit.
#[derive(Debug)]
pub(crate) struct TooLong {
    limit: u64,
}

impl fmt::Display for TooLong {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the body is longer than {} bytes", self.limit)
    }
}

impl Error for TooLong {}

/// An error of the body rather than of its coding.
#[derive(Debug)]
struct OfBody(BoxError);

impl OfBody {
    fn error(cause: BoxError) -> io::Error {
        io::Error::other(Self(cause))
    }
}

impl fmt::Display for OfBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Error for OfBody {}
