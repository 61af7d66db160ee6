//! Bodies of requests and answers: what is there in one piece, or comes straight from the connection, is not boxed.

use std::fmt::{self, Debug, Formatter};
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::BoxError;
use axum::body::Body;
use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};

use super::answer_body;
#[cfg(feature = "compression")]
use crate::coding::Decoded;
use crate::{ContentCoding, EncodedBody};
#[cfg(feature = "compression")]
use futures_core::Stream as _;
#[cfg(feature = "compression")]
use http_body_util::BodyDataStream;

/// An answer on its way to the caller.
pub type Answer = http::Response<ResponseBody>;

/// The body of a request that a server has received.
///
/// Its `Debug` shows nothing of the content.
#[derive(Default)]
pub struct RequestBody(Received);

#[derive(Default)]
enum Received {
    #[default]
    Nothing,
    Whole(Bytes),
    #[cfg(feature = "serve")]
    Timed(super::serve::TimedBody),
    #[cfg(feature = "compression")]
    Decoded(Decoded),
    Other(Body),
}

impl RequestBody {
    /// The body without these codings, which were applied to it in this order; see [`Decoded::new`] for the limit.
    #[cfg(feature = "compression")]
    pub(super) fn decoded(self, codings: &[ContentCoding], limit: u64) -> Self {
        if codings.is_empty() {
            return self;
        }
        let coded = BodyDataStream::new(self);
        Self(Received::Decoded(Decoded::new(coded, codings, limit)))
    }

    /// The body as it is: there are no codings.
    #[cfg(not(feature = "compression"))]
    pub(super) fn decoded(self, _codings: &[ContentCoding], _limit: u64) -> Self {
        self
    }

    /// A body of any other type; it is boxed.
    pub fn new<B>(body: B) -> Self
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        Self(Received::Other(Body::new(body)))
    }

    /// Where it will be noted that the body came too late, if it has a limit on that.
    #[cfg(feature = "serve")]
    pub(super) fn timeout(&mut self) -> Option<super::BodyTimeout> {
        match &mut self.0 {
            Received::Timed(body) => Some(body.timeout()),
            _ => None,
        }
    }

    /// For how long the body has been waited for when it failed with this error for coming too late.
    pub(super) fn time_limit(error: &BoxError) -> Option<std::time::Duration> {
        #[cfg(feature = "serve")]
        {
            let slow = error.downcast_ref::<super::serve::SlowBody>();
            slow.map(|slow| slow.limit())
        }
        #[cfg(not(feature = "serve"))]
        {
            let _ = error;
            None
        }
    }

    /// The body as axum has it.
    pub fn into_axum(self) -> Body {
        match self.0 {
            Received::Nothing => Body::empty(),
            Received::Whole(bytes) => Body::from(bytes),
            #[cfg(feature = "serve")]
            Received::Timed(body) => Body::new(body),
            #[cfg(feature = "compression")]
            Received::Decoded(pieces) => Body::from_stream(pieces),
            Received::Other(body) => body,
        }
    }
}

impl Debug for RequestBody {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("RequestBody")
    }
}

impl From<Body> for RequestBody {
    fn from(body: Body) -> Self {
        Self(Received::Other(body))
    }
}

impl From<Bytes> for RequestBody {
    fn from(bytes: Bytes) -> Self {
        Self(Received::Whole(bytes))
    }
}

#[cfg(feature = "serve")]
impl From<super::serve::TimedBody> for RequestBody {
    fn from(body: super::serve::TimedBody) -> Self {
        Self(Received::Timed(body))
    }
}

impl HttpBody for RequestBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.0 {
            Received::Nothing => Poll::Ready(None),
            Received::Whole(bytes) => Poll::Ready(whole(bytes)),
            #[cfg(feature = "serve")]
            Received::Timed(body) => Pin::new(body).poll_frame(task),
            #[cfg(feature = "compression")]
            Received::Decoded(pieces) => {
                let piece = std::task::ready!(Pin::new(pieces).poll_next(task));
                Poll::Ready(piece.map(|piece| piece.map(Frame::data)))
            }
            Received::Other(body) => Pin::new(body).poll_frame(task).map_err(Into::into),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Received::Nothing => true,
            Received::Whole(bytes) => bytes.is_empty(),
            #[cfg(feature = "serve")]
            Received::Timed(body) => body.is_end_stream(),
            #[cfg(feature = "compression")]
            Received::Decoded(_) => false,
            Received::Other(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Received::Nothing => SizeHint::with_exact(0),
            Received::Whole(bytes) => exactly(bytes),
            #[cfg(feature = "serve")]
            Received::Timed(body) => body.size_hint(),
            #[cfg(feature = "compression")]
            Received::Decoded(_) => SizeHint::default(),
            Received::Other(body) => body.size_hint(),
        }
    }
}

/// The body of an answer.
///
/// Its `Debug` shows nothing of the content.
#[derive(Default)]
pub struct ResponseBody(Sent);

#[derive(Default)]
enum Sent {
    #[default]
    Nothing,
    Whole(Bytes),
    Other(Body),
}

impl ResponseBody {
    /// The body of an answer of this operation, which is named when it breaks off.
    pub(super) fn of(body: EncodedBody, operation: &'static str) -> Self {
        Self(match body {
            EncodedBody::Empty => Sent::Nothing,
            EncodedBody::Whole(bytes) => Sent::Whole(bytes),
            // Of parts a stream that fails: the connection is closed, and the log says why.
            body @ (EncodedBody::Stream(_) | EncodedBody::Parts(_)) => {
                Sent::Other(answer_body::streamed(body.into_stream(), operation))
            }
        })
    }

    /// The body as axum has it.
    pub fn into_axum(self) -> Body {
        match self.0 {
            Sent::Nothing => Body::empty(),
            Sent::Whole(bytes) => Body::from(bytes),
            Sent::Other(body) => body,
        }
    }
}

impl Debug for ResponseBody {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("ResponseBody")
    }
}

impl From<Body> for ResponseBody {
    fn from(body: Body) -> Self {
        Self(Sent::Other(body))
    }
}

impl From<String> for ResponseBody {
    fn from(text: String) -> Self {
        Self(Sent::Whole(text.into()))
    }
}

impl HttpBody for ResponseBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.0 {
            Sent::Nothing => Poll::Ready(None),
            Sent::Whole(bytes) => Poll::Ready(whole(bytes)),
            Sent::Other(body) => Pin::new(body).poll_frame(task).map_err(Into::into),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Sent::Nothing => true,
            Sent::Whole(bytes) => bytes.is_empty(),
            Sent::Other(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Sent::Nothing => SizeHint::with_exact(0),
            Sent::Whole(bytes) => exactly(bytes),
            Sent::Other(body) => body.size_hint(),
        }
    }
}

/// The only piece; nothing the second time.
fn whole(bytes: &mut Bytes) -> Option<Result<Frame<Bytes>, BoxError>> {
    let bytes = std::mem::take(bytes);
    (!bytes.is_empty()).then(|| Ok(Frame::data(bytes)))
}

fn exactly(bytes: &Bytes) -> SizeHint {
    // No machine has an address space beyond 64 bits.
    SizeHint::with_exact(bytes.len() as u64)
}
