//! Decoding a body as it comes, in bounded memory: what it holds is the windows of its codings and two pieces.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use async_compression::tokio::bufread::{BrotliDecoder, GzipDecoder};
#[cfg(feature = "zstd")]
use async_compression::{tokio::bufread::ZstdDecoder, zstd::DParameter};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use tokio::io::{AsyncBufRead, AsyncRead};
use tokio::task::coop;
use tokio_util::io::poll_read_buf;

use super::source::{BoxError, BoxStream, PIECE, Source, boxed, cause, source};
use super::{BrokenCoding, ContentCoding};

/// The bytes that a coded body stands for.
///
/// Its errors are those of the body, [`BrokenCoding`], and [`TooLong`](super::TooLong).
pub(crate) struct Decoded(BoxStream);

impl Decoded {
    /// Decodes a body to which these codings were applied in this order. Its content, which is for the caller to count, may have up to
    /// `limit` bytes.
    pub(crate) fn new<S, E>(body: S, codings: &[ContentCoding], limit: u64) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        let body = boxed(body);
        let codings = codings.iter().rev();
        Self(codings.fold(body, |body, coding| {
            Box::pin(Stage::new(body, *coding, limit))
        }))
    }
}

impl Stream for Decoded {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(task)
    }
}

/// One coding taken off.
struct Stage {
    coding: ContentCoding,
    state: State,
    buffer: BytesMut,
}

enum State {
    /// Nothing has come yet: a body without a byte is no body, and in no coding.
    Waiting(Option<Source>),
    Decoding(Decoder),
    Ended,
}

impl Stage {
    fn new(body: BoxStream, coding: ContentCoding, limit: u64) -> Self {
        Self {
            coding,
            state: State::Waiting(Some(source(body, limit))),
            buffer: BytesMut::new(),
        }
    }

    fn poll_decoded(&mut self, task: &mut Context<'_>) -> Poll<io::Result<Option<Bytes>>> {
        if let State::Waiting(source) = &mut self.state {
            let is_empty = match source {
                Some(source) => ready!(Pin::new(source).poll_fill_buf(task))?.is_empty(),
                None => true,
            };
            self.state = match source.take() {
                Some(source) if !is_empty => State::Decoding(Decoder::new(self.coding, source)),
                _ => State::Ended,
            };
        }
        let State::Decoding(decoder) = &mut self.state else {
            return Poll::Ready(Ok(None));
        };
        self.buffer.reserve(PIECE);
        let count = ready!(poll_read_buf(decoder.reader(), task, &mut self.buffer))?;
        if count > 0 {
            return Poll::Ready(Ok(Some(self.buffer.split().freeze())));
        }
        let is_over = ready!(decoder.source().poll_fill_buf(task))?.is_empty();
        if is_over {
            Poll::Ready(Ok(None))
        } else {
            Poll::Ready(Err(io::Error::other("something follows its end")))
        }
    }

    fn fault(&self, error: io::Error) -> BoxError {
        let error = match cause(error) {
            Ok(cause) => return cause,
            Err(error) => error,
        };
        let reason = if error.kind() == io::ErrorKind::UnexpectedEof {
            "it ends too early".to_owned()
        } else {
            error.to_string()
        };
        let coding = self.coding;
        Box::new(BrokenCoding { coding, reason })
    }
}

impl Stream for Stage {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        // A few bytes may stand for very many: others get their turn in between.
        let progress = ready!(coop::poll_proceed(task));
        let piece = ready!(self.poll_decoded(task));
        progress.made_progress();
        if !matches!(piece, Ok(Some(_))) {
            self.state = State::Ended;
        }
        Poll::Ready(piece.map_err(|error| self.fault(error)).transpose())
    }
}

enum Decoder {
    Gzip(Box<GzipDecoder<Source>>),
    Brotli(Box<BrotliDecoder<Source>>),
    #[cfg(feature = "zstd")]
    Zstd(Box<ZstdDecoder<Source>>),
}

impl Decoder {
    fn new(coding: ContentCoding, source: Source) -> Self {
        match coding {
            ContentCoding::Gzip => {
                let mut decoder = Box::new(GzipDecoder::new(source));
                // RFC 1952, section 2.2: members follow one another.
                decoder.multiple_members(true);
                Self::Gzip(decoder)
            }
            ContentCoding::Brotli => Self::Brotli(Box::new(BrotliDecoder::new(source))),
            #[cfg(feature = "zstd")]
            ContentCoding::Zstd => {
                // RFC 9659, section 3: a recipient need not take windows of more than 8 MiB.
                let window = [DParameter::window_log_max(23)];
                let mut decoder = Box::new(ZstdDecoder::with_params(source, &window));
                // RFC 8878, section 3: frames follow one another.
                decoder.multiple_members(true);
                Self::Zstd(decoder)
            }
        }
    }

    fn reader(&mut self) -> Pin<&mut (dyn AsyncRead + Unpin)> {
        Pin::new(match self {
            Self::Gzip(decoder) => &mut **decoder,
            Self::Brotli(decoder) => &mut **decoder,
            #[cfg(feature = "zstd")]
            Self::Zstd(decoder) => &mut **decoder,
        })
    }

    /// What is still coded.
    fn source(&mut self) -> Pin<&mut Source> {
        Pin::new(match self {
            Self::Gzip(decoder) => decoder.get_mut(),
            Self::Brotli(decoder) => decoder.get_mut(),
            #[cfg(feature = "zstd")]
            Self::Zstd(decoder) => decoder.get_mut(),
        })
    }
}

#[cfg(test)]
mod tests;
