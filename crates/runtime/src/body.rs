//! Bodies as they travel: in one piece, piece by piece, or in parts with headers of their own.

use std::fmt::{self, Debug, Formatter};
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
#[cfg(any(feature = "client", feature = "server"))]
use http::HeaderMap;

use crate::gathered::{Gathered, Overlong};
use crate::{EncodedPart, Failure};

/// The body of a request or of an answer.
///
/// Its `Debug` shows how much it is, not what.
#[derive(Default)]
#[non_exhaustive]
pub enum EncodedBody {
    /// No body.
    #[default]
    Empty,
    /// A body in one piece. An empty one counts as none.
    Whole(Bytes),
    /// A body that comes piece by piece.
    Stream(ByteStream),
    /// A body in parts (`multipart/form-data`), in the order in which they travel.
    Parts(Vec<EncodedPart>),
}

impl EncodedBody {
    /// Whether there is certainly nothing in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Whole(bytes) => bytes.is_empty(),
            Self::Stream(_) => false,
            Self::Parts(parts) => parts.is_empty(),
        }
    }

    /// The bytes of a body in one piece; none if there is no body, or if it has not come yet.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Whole(bytes) => bytes,
            Self::Empty | Self::Stream(_) | Self::Parts(_) => &[],
        }
    }

    /// The bytes of a body in one piece, as [`bytes`](Self::bytes) without copying.
    pub fn to_bytes(&self) -> Bytes {
        match self {
            Self::Whole(bytes) => bytes.clone(),
            Self::Empty | Self::Stream(_) | Self::Parts(_) => Bytes::new(),
        }
    }

    /// The body as a stream. One in parts has none, as their boundary is the transport's: that stream is a failure.
    pub fn into_stream(self) -> ByteStream {
        match self {
            Self::Empty => ByteStream::default(),
            Self::Parts(_) => ByteStream::new(Failed(Some(Failure::internal(
                "a body in parts is no stream: only requests have parts",
            )))),
            Self::Whole(bytes) => bytes.into(),
            Self::Stream(stream) => stream,
        }
    }

    /// A body to keep: without what would have to be read first.
    pub(crate) fn kept(&self) -> Self {
        match self {
            Self::Whole(bytes) => Self::Whole(bytes.clone()),
            Self::Empty | Self::Stream(_) | Self::Parts(_) => Self::Empty,
        }
    }
}

impl Debug for EncodedBody {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => formatter.write_str("0 bytes"),
            Self::Whole(bytes) => write!(formatter, "{} bytes", bytes.len()),
            Self::Stream(_) => formatter.write_str("a stream"),
            Self::Parts(parts) => write!(formatter, "{} parts", parts.len()),
        }
    }
}

impl From<Bytes> for EncodedBody {
    fn from(bytes: Bytes) -> Self {
        Self::Whole(bytes)
    }
}

impl From<String> for EncodedBody {
    fn from(text: String) -> Self {
        Self::Whole(text.into())
    }
}

impl From<Vec<u8>> for EncodedBody {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Whole(bytes.into())
    }
}

impl From<ByteStream> for EncodedBody {
    fn from(stream: ByteStream) -> Self {
        Self::Stream(stream)
    }
}

/// A body that is longer than whoever reads it takes.
pub(crate) fn too_long(limit: u64) -> Failure {
    Failure::transport(format!("the body is longer than {limit} bytes"))
}

/// A failure in the place of bytes.
struct Failed(Option<Failure>);

impl Stream for Failed {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Err))
    }
}

/// Bytes that come piece by piece.
///
/// It is a [`Stream`] of `Result<Bytes, Failure>`; after a failure nothing more comes. Text, a `Vec<u8>` or [`Bytes`] convert into it. Its
/// `Debug` shows nothing of the content.
#[derive(Default)]
pub struct ByteStream(Pieces);

/// Whether each item of a stream is checked as it is written: in debug builds, unless whoever sends it says otherwise once it is made.
#[derive(Clone, Debug)]
pub(crate) struct ItemChecks(Arc<AtomicBool>);

impl Default for ItemChecks {
    fn default() -> Self {
        Self(Arc::new(AtomicBool::new(cfg!(debug_assertions))))
    }
}

impl ItemChecks {
    pub(crate) fn are_made(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// What a server sends whenever a stream has been silent for a while.
#[derive(Clone, Debug)]
#[cfg_attr(
    not(feature = "server"),
    expect(dead_code, reason = "only a server sends it")
)]
pub(crate) struct KeepAlive {
    pub(crate) interval: Duration,
    pub(crate) piece: Bytes,
}

type BoxedStream = Pin<Box<dyn Stream<Item = Result<Bytes, Failure>> + Send>>;

#[derive(Default)]
enum Pieces {
    #[default]
    None,
    One(Bytes),
    // Boxed, as bodies in one piece would have room for all of it, and are moved.
    Many(Box<Many>),
}

/// Pieces that are still to come, with what is said of them.
struct Many {
    // Never locked: the lock makes a stream that only moves between threads one that can also be shared, as errors are.
    stream: Mutex<BoxedStream>,
    /// What whoever made the stream says of its length.
    length: Option<u64>,
    keep_alive: Option<KeepAlive>,
    item_checks: Option<ItemChecks>,
}

impl ByteStream {
    /// The bytes of another stream.
    pub fn new(stream: impl Stream<Item = Result<Bytes, Failure>> + Send + 'static) -> Self {
        Self(Pieces::Many(Box::new(Many {
            stream: Mutex::new(Box::pin(stream)),
            length: None,
            keep_alive: None,
            item_checks: None,
        })))
    }

    /// What is said of pieces that are still to come.
    fn many(&mut self) -> Option<&mut Many> {
        match &mut self.0 {
            Pieces::None | Pieces::One(_) => None,
            Pieces::Many(many) => Some(many),
        }
    }

    /// Says how many bytes come: they are announced (`Content-Length`), and whoever sends is held to them.
    #[must_use]
    pub fn with_length(mut self, length: u64) -> Self {
        if let Some(many) = self.many() {
            many.length = Some(length);
        }
        self
    }

    /// This stream with the length that these headers announce.
    #[cfg(any(feature = "client", feature = "server"))]
    pub(crate) fn announced_by(self, headers: &HeaderMap) -> Self {
        let value = headers.get(http::header::CONTENT_LENGTH);
        let length = value.and_then(|value| value.to_str().ok()?.parse().ok());
        match length {
            Some(length) => self.with_length(length),
            None => self,
        }
    }

    pub(crate) fn with_keep_alive(mut self, keep_alive: Option<KeepAlive>) -> Self {
        if let Some(many) = self.many() {
            many.keep_alive = keep_alive;
        }
        self
    }

    /// This stream, of which whoever sends it may say whether its items are checked.
    pub(crate) fn with_item_checks(mut self, checks: ItemChecks) -> Self {
        if let Some(many) = self.many() {
            many.item_checks = Some(checks);
        }
        self
    }

    /// Says whether its items are checked, if it has any.
    #[cfg(feature = "server")]
    pub(crate) fn check_items(&self, are_checked: bool) {
        if let Pieces::Many(many) = &self.0
            && let Some(checks) = &many.item_checks
        {
            checks.0.store(are_checked, Ordering::Relaxed);
        }
    }

    #[cfg(feature = "server")]
    pub(crate) fn keep_alive(&self) -> Option<&KeepAlive> {
        match &self.0 {
            Pieces::None | Pieces::One(_) => None,
            Pieces::Many(many) => many.keep_alive.as_ref(),
        }
    }

    /// The next piece; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Bytes, Failure>> {
        poll_fn(|task| Pin::new(&mut *self).poll_next(task)).await
    }

    /// Everything in one piece, which may take as much memory as the other side sends.
    ///
    /// # Errors
    ///
    /// If the stream breaks off.
    pub async fn collect(self) -> Result<Bytes, Failure> {
        self.collect_within(u64::MAX).await
    }

    /// Everything in one piece, if that is no longer than so many bytes.
    ///
    /// # Errors
    ///
    /// If the stream breaks off, or if it is longer.
    pub(crate) async fn collect_within(mut self, limit: u64) -> Result<Bytes, Failure> {
        let announced = self.length().unwrap_or_default();
        let mut gathered = Gathered::default();
        while let Some(piece) = self.next().await {
            gathered
                .add(piece?, limit, announced)
                .map_err(|Overlong| too_long(limit))?;
        }
        Ok(gathered.into_bytes())
    }

    /// How many bytes come, where that is known; of a stream that is being read, how many came in all.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Pieces::None => Some(0),
            Pieces::One(bytes) => u64::try_from(bytes.len()).ok(),
            Pieces::Many(many) => many.length,
        }
    }

    /// The bytes, if they are here in one piece.
    pub(crate) fn whole(&self) -> Option<Bytes> {
        match &self.0 {
            Pieces::None => Some(Bytes::new()),
            Pieces::One(bytes) => Some(bytes.clone()),
            Pieces::Many(_) => None,
        }
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Failure>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Failure>>> {
        match &mut self.0 {
            Pieces::None => Poll::Ready(None),
            Pieces::One(bytes) => {
                let bytes = std::mem::take(bytes);
                self.0 = Pieces::None;
                Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)))
            }
            Pieces::Many(many) => {
                let stream = many.stream.get_mut();
                let stream = stream.unwrap_or_else(PoisonError::into_inner);
                let polled = stream.as_mut().poll_next(task);
                if matches!(polled, Poll::Ready(None | Some(Err(_)))) {
                    self.0 = Pieces::None;
                }
                polled
            }
        }
    }
}

impl Debug for ByteStream {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(formatter, "ByteStream({length} bytes)"),
            None => formatter.write_str("ByteStream(..)"),
        }
    }
}

impl From<Bytes> for ByteStream {
    fn from(bytes: Bytes) -> Self {
        Self(Pieces::One(bytes))
    }
}

impl From<Vec<u8>> for ByteStream {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for ByteStream {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for ByteStream {
    fn from(text: &'static str) -> Self {
        Bytes::from_static(text.as_bytes()).into()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::pin::pin;
    use std::task::Waker;

    use super::*;

    /// The result of a future that waits for nothing.
    fn ready<F: Future>(future: F) -> F::Output {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(output) => output,
            Poll::Pending => panic!("the future waits"),
        }
    }

    struct Script(Vec<Result<Bytes, Failure>>);

    impl Stream for Script {
        type Item = Result<Bytes, Failure>;

        fn poll_next(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Bytes, Failure>>> {
            Poll::Ready((!self.0.is_empty()).then(|| self.0.remove(0)))
        }
    }

    #[test]
    fn the_pieces_of_a_stream_are_collected_in_order() {
        let pieces = ["a", "", "bc"].map(|text| Ok(Bytes::from(text)));
        let stream = ByteStream::new(Script(Vec::from(pieces)));
        assert_eq!(stream.length(), None);
        assert_eq!(ready(stream.collect()).unwrap(), "abc");
        assert_eq!(ready(ByteStream::from("abc").collect()).unwrap(), "abc");
        assert_eq!(ready(ByteStream::default().collect()).unwrap(), "");
    }

    #[test]
    fn a_body_in_parts_is_no_empty_stream() {
        let mut stream = EncodedBody::Parts(Vec::new()).into_stream();
        assert!(ready(stream.next()).unwrap().is_err());
    }

    #[test]
    fn nothing_comes_after_a_failure() {
        let broken = Err(Failure::transport("broken"));
        let mut stream = ByteStream::new(Script(vec![broken, Ok(Bytes::from("a"))]));
        assert!(ready(stream.next()).unwrap().is_err());
        assert!(ready(stream.next()).is_none());
    }
}
