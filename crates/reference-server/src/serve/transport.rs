//! The bytes of a connection, with a limit on how long a head may take to come and an answer to go.
//!
//! The limits stand here and not in hyper: its own limit on heads runs while a connection is idle, too, makes a timer
//! for each request and cuts off without an answer, and none of its limits knows of callers that do not read.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::activity::Activity;
use super::deadline::Deadline;
use super::limits::Limits;

/// A stream of bytes, watched.
#[derive(Debug)]
pub(super) struct Transport<I> {
    stream: I,
    activity: Arc<Activity>,
    limits: Arc<Limits>,
    /// Runs from the first byte of a head until its request is taken up.
    head: Deadline,
    /// How many requests had been taken up when that head began.
    taken: u64,
    /// The first bytes, which tell the protocol.
    opening: Opening,
    /// Runs while the other end does not take what is ready to be sent.
    write: Deadline,
    /// Runs while what still comes after the last answer is thrown away.
    linger: Deadline,
}

impl<I> Transport<I> {
    pub(super) fn new(stream: I, activity: Arc<Activity>, limits: Arc<Limits>) -> Self {
        Self {
            stream,
            activity,
            limits,
            head: Deadline::default(),
            taken: 0,
            opening: Opening::default(),
            write: Deadline::default(),
            linger: Deadline::default(),
        }
    }
}

/// Answers a head that did not come in time.
const TOO_SLOW: &[u8] =
    b"HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";

/// How long, and for how many bytes, a caller is listened to after the last answer, lest it miss that answer: closing on
/// unread bytes makes the operating system throw away what the caller has not read.
const LINGER: (Duration, usize) = (Duration::from_secs(2), 16 * 1024 * 1024);

impl<I: AsyncRead + AsyncWrite + Unpin> AsyncRead for Transport<I> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        if this.head.is_running() && this.activity.taken() != this.taken {
            this.head.stop();
        }
        let before = buffer.filled().len();
        match Pin::new(&mut this.stream).poll_read(context, buffer) {
            Poll::Ready(outcome) => {
                let received = &buffer.filled()[before..];
                this.opening.note(received);
                if !this.opening.has_heads() {
                    // What looked like the beginning of a head was that of the preface.
                    this.head.stop();
                } else if !received.is_empty() && this.activity.is_quiet() {
                    this.head.start(this.limits.head_time);
                    this.taken = this.activity.taken();
                }
                Poll::Ready(outcome)
            }
            Poll::Pending => {
                ready!(this.head.poll_over(context));
                // If it cannot be written at once, the caller does without.
                let _ = Pin::new(&mut this.stream).poll_write(context, TOO_SLOW);
                let _ = Pin::new(&mut this.stream).poll_flush(context);
                Poll::Ready(Err(timed_out("the head of a request took too long")))
            }
        }
    }
}

impl<I: AsyncWrite + Unpin> Transport<I> {
    /// Passes on what came of writing, or fails once that has been pending for too long.
    fn limit<T>(
        &mut self,
        context: &mut Context<'_>,
        outcome: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if outcome.is_ready() {
            return outcome;
        }
        self.write.start(self.limits.write_time);
        ready!(self.write.poll_over(context));
        Poll::Ready(Err(timed_out("the caller did not read its answer")))
    }
}

/// hyper flushes when it has written all that it had, so that until then the caller is behind; each write in between may
/// have made way for one byte.
impl<I: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Transport<I> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.limit(context, outcome)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write_vectored(context, slices);
        self.limit(context, outcome)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let outcome = Pin::new(&mut self.stream).poll_flush(context);
        let outcome = ready!(self.limit(context, outcome));
        self.write.stop();
        Poll::Ready(outcome)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        if !this.linger.is_running() {
            let outcome = Pin::new(&mut this.stream).poll_shutdown(context);
            ready!(this.limit(context, outcome))?;
        }
        let mut left = LINGER.1;
        let mut scratch = [0; 4096];
        while left > 0 {
            let mut buffer = ReadBuf::new(&mut scratch);
            match Pin::new(&mut this.stream).poll_read(context, &mut buffer) {
                Poll::Ready(Ok(())) if !buffer.filled().is_empty() => {
                    left = left.saturating_sub(buffer.filled().len());
                    this.linger.start(LINGER.0);
                }
                Poll::Ready(_) => break,
                // Nothing was under way when the last answer was sent, or for too long.
                Poll::Pending if !this.linger.is_running() => break,
                Poll::Pending => {
                    ready!(this.linger.poll_over(context));
                    break;
                }
            }
        }
        Poll::Ready(Ok(()))
    }
}

/// The first bytes of a connection, as far as they tell h2 from HTTP/1.1.
#[derive(Debug, Default)]
struct Opening {
    seen: usize,
    protocol: Protocol,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Protocol {
    #[default]
    Unknown,
    Http1,
    Http2,
}

impl Opening {
    const OF_HTTP2: &'static [u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

    fn note(&mut self, received: &[u8]) {
        if self.protocol != Protocol::Unknown {
            return;
        }
        let expected = &Self::OF_HTTP2[self.seen..];
        let length = expected.len().min(received.len());
        if received[..length] != expected[..length] {
            self.protocol = Protocol::Http1;
        } else if length == expected.len() {
            self.protocol = Protocol::Http2;
        } else {
            self.seen += length;
        }
    }

    /// Whether what comes may be the head of a request. Over h2 a head is a frame, in which a caller cannot answer pings.
    fn has_heads(&self) -> bool {
        self.protocol != Protocol::Http2
    }
}

fn timed_out(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, what)
}
