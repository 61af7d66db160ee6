//! The body of an answer on its way out, which keeps its request open and tells when it waits for the caller.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::BoxError;
use bytes::Bytes;
use http::Version;
use http_body::{Body, Frame, SizeHint};

use super::activity::OpenRequest;
use super::progress;
use crate::server::ResponseBody;

/// The body of an answer that is being sent.
#[derive(Debug)]
pub(super) struct SentBody {
    body: ResponseBody,
    /// Over h2 the body is asked for its next piece when there is room for it; over HTTP/1.1 the transport knows who is behind.
    has_window: bool,
    /// Held to be dropped.
    _open: Option<OpenRequest>,
}

impl SentBody {
    pub(super) fn new(body: ResponseBody, version: Version, open: Option<OpenRequest>) -> Self {
        Self {
            body,
            has_window: version == Version::HTTP_2,
            _open: open,
        }
    }
}

impl Body for SentBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if self.has_window {
            progress::answer_piece(|| Pin::new(&mut self.body).poll_frame(task))
        } else {
            Pin::new(&mut self.body).poll_frame(task)
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
