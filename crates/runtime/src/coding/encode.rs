//! Coding a body as it comes: what has come is sent on as soon as nothing more is there.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use async_compression::Level;
#[cfg(feature = "zstd")]
use async_compression::tokio::bufread::ZstdEncoder;
use async_compression::tokio::bufread::{BrotliEncoder, GzipEncoder};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use tokio::io::AsyncRead;
use tokio::task::coop;
use tokio_util::io::poll_read_buf;

use super::ContentCoding;
use super::source::{BoxError, BoxStream, PIECE, boxed, cause, source};

/// Brotli's own default of 11 takes a hundred times as long for a few per cent.
const BROTLI_LEVEL: Level = Level::Precise(4);

/// A body in its codings.
///
/// Its errors are those of the body.
pub(crate) struct Encoded(BoxStream);

impl Encoded {
    /// A body to which these codings are applied in this order.
    pub(crate) fn new<S, E>(body: S, codings: &[ContentCoding]) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self(codings.iter().fold(boxed(body), |body, coding| {
            Box::pin(Stage {
                encoder: Some(encoder(*coding, body)),
                buffer: BytesMut::new(),
            })
        }))
    }
}

impl Stream for Encoded {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(task)
    }
}

/// One coding put on.
struct Stage {
    /// `None` at its end.
    encoder: Option<Pin<Box<dyn AsyncRead + Send>>>,
    buffer: BytesMut,
}

fn encoder(coding: ContentCoding, body: BoxStream) -> Pin<Box<dyn AsyncRead + Send>> {
    let source = source(body, u64::MAX);
    match coding {
        ContentCoding::Gzip => Box::pin(GzipEncoder::new(source)),
        ContentCoding::Brotli => Box::pin(BrotliEncoder::with_quality(source, BROTLI_LEVEL)),
        #[cfg(feature = "zstd")]
        ContentCoding::Zstd => Box::pin(ZstdEncoder::new(source)),
    }
}

impl Stage {
    fn poll_encoded(&mut self, task: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        let Some(encoder) = &mut self.encoder else {
            return Poll::Ready(None);
        };
        self.buffer.reserve(PIECE);
        let count = ready!(poll_read_buf(encoder.as_mut(), task, &mut self.buffer));
        if !matches!(count, Ok(1..)) {
            self.encoder = None;
        }
        Poll::Ready(match count {
            Ok(0) => None,
            Ok(_) => Some(Ok(self.buffer.split().freeze())),
            Err(error) => Some(Err(error)),
        })
    }
}

impl Stream for Stage {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        // A large body may be there at once: others get their turn in between.
        let progress = ready!(coop::poll_proceed(task));
        let piece = ready!(self.poll_encoded(task));
        progress.made_progress();
        Poll::Ready(piece.map(|piece| {
            piece.map_err(|error| cause(error).unwrap_or_else(|of_coding| Box::new(of_coding)))
        }))
    }
}
