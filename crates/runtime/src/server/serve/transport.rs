//! The bytes of a connection, with a limit on how long a head may take to come and an answer to go.
//!
//! The limits stand here and not in hyper: its own limit on heads runs while a connection is idle, too, makes a timer
//! for each request and cuts off without an answer, and none of its limits knows of callers that do not read.

use std::io;
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::activity::Activity;
use super::limits::ConnectionLimits;
use super::opening::Opening;
use crate::server::deadline::Deadline;

/// A stream of bytes, watched.
#[derive(Debug)]
pub(super) struct Transport<I> {
    stream: I,
    activity: Arc<Activity>,
    limits: Arc<ConnectionLimits>,
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
    pub(super) fn new(stream: I, activity: Arc<Activity>, limits: Arc<ConnectionLimits>) -> Self {
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

/// Up to how many bytes are joined to be written in one piece, which takes the operating system less time than pieces: most answers.
const JOINED: usize = 2048;

/// How long, and for how many bytes, a caller is listened to after the last answer, lest it miss that answer: closing on
/// unread bytes makes the operating system throw away what the caller has not read.
const LINGER: (Duration, usize) = (Duration::from_secs(2), 16 * 1024 * 1024);

impl<I: AsyncRead + AsyncWrite + Unpin> AsyncRead for Transport<I> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        if this.head.is_running() && this.activity.now().taken() != this.taken {
            this.head.stop();
        }
        let before = buffer.filled().len();
        match Pin::new(&mut this.stream).poll_read(task, buffer) {
            Poll::Ready(outcome) => {
                let received = &buffer.filled()[before..];
                this.opening.note(received);
                if !this.opening.has_heads() {
                    // What looked like the beginning of a head was that of the preface.
                    this.head.stop();
                } else if !received.is_empty() {
                    let activity = this.activity.now();
                    if activity.is_quiet() {
                        this.head.start(this.limits.head_time);
                        this.taken = activity.taken();
                    }
                }
                Poll::Ready(outcome)
            }
            Poll::Pending => {
                ready!(this.head.poll_over(task));
                // If it cannot be written at once, the caller does without.
                let _ = Pin::new(&mut this.stream).poll_write(task, TOO_SLOW);
                let _ = Pin::new(&mut this.stream).poll_flush(task);
                Poll::Ready(Err(timed_out("the head of a request took too long")))
            }
        }
    }
}

impl<I: AsyncWrite + Unpin> Transport<I> {
    /// Passes on what came of writing, or fails once that has been pending for too long.
    fn limit<T>(
        &mut self,
        task: &mut Context<'_>,
        outcome: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if outcome.is_ready() {
            return outcome;
        }
        self.write.start(self.limits.write_time);
        ready!(self.write.poll_over(task));
        Poll::Ready(Err(timed_out("the caller did not read its answer")))
    }
}

/// hyper flushes when it has written all that it had, so that until then the caller is behind; each write in between may
/// have made way for one byte.
impl<I: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Transport<I> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write(task, bytes);
        self.limit(task, outcome)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let length: usize = slices.iter().map(|slice| slice.len()).sum();
        let stream = Pin::new(&mut self.stream);
        let outcome = match slices {
            [slice] => stream.poll_write(task, slice),
            slices if length <= JOINED => {
                let mut room = [MaybeUninit::uninit(); JOINED];
                let mut joined = ReadBuf::uninit(&mut room);
                for slice in slices {
                    joined.put_slice(slice);
                }
                stream.poll_write(task, joined.filled())
            }
            slices => stream.poll_write_vectored(task, slices),
        };
        self.limit(task, outcome)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<io::Result<()>> {
        let outcome = Pin::new(&mut self.stream).poll_flush(task);
        let outcome = ready!(self.limit(task, outcome));
        self.write.stop();
        Poll::Ready(outcome)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        if !this.linger.is_running() {
            let outcome = Pin::new(&mut this.stream).poll_shutdown(task);
            ready!(this.limit(task, outcome))?;
        }
        let mut left = LINGER.1;
        let mut scratch = [0; 4096];
        while left > 0 {
            let mut buffer = ReadBuf::new(&mut scratch);
            match Pin::new(&mut this.stream).poll_read(task, &mut buffer) {
                Poll::Ready(Ok(())) if !buffer.filled().is_empty() => {
                    left = left.saturating_sub(buffer.filled().len());
                    this.linger.start(LINGER.0);
                }
                Poll::Ready(_) => break,
                // Nothing was under way when the last answer was sent, or for too long.
                Poll::Pending if !this.linger.is_running() => break,
                Poll::Pending => {
                    ready!(this.linger.poll_over(task));
                    break;
                }
            }
        }
        Poll::Ready(Ok(()))
    }
}

fn timed_out(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, what)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::io::IoSlice;

    use tokio::io::AsyncWriteExt as _;

    use super::*;

    /// Keeps what is written, write by write, and takes so many bytes at a time.
    #[derive(Debug)]
    struct Written {
        writes: Vec<Vec<u8>>,
        most: usize,
    }

    impl AsyncRead for Written {
        fn poll_read(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
            _: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    impl AsyncWrite for Written {
        fn poll_write(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
            bytes: &[u8],
        ) -> Poll<io::Result<usize>> {
            let taken = bytes.len().min(self.most);
            self.writes.push(bytes[..taken].to_vec());
            Poll::Ready(Ok(taken))
        }

        fn poll_write_vectored(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
            slices: &[IoSlice<'_>],
        ) -> Poll<io::Result<usize>> {
            let taken = slices.iter().map(|slice| slice.len()).sum();
            let each = slices.iter().map(|slice| slice.to_vec());
            self.writes.extend(each);
            Poll::Ready(Ok(taken))
        }

        fn is_write_vectored(&self) -> bool {
            true
        }

        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }

        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    async fn written(most: usize, slices: &[&[u8]]) -> (usize, Vec<Vec<u8>>) {
        let writes = Vec::new();
        let stream = Written { writes, most };
        let mut transport = Transport::new(stream, Arc::default(), Arc::default());
        let slices: Vec<_> = slices.iter().map(|slice| IoSlice::new(slice)).collect();
        let taken = transport.write_vectored(&slices).await.unwrap();
        (taken, transport.stream.writes)
    }

    #[tokio::test]
    async fn little_is_written_in_one_piece() {
        let (taken, writes) = written(usize::MAX, &[b"head", b"", b"body"]).await;
        assert_eq!((taken, writes), (8, vec![b"headbody".to_vec()]));
        let exactly = [b'a'; JOINED - 4];
        let (taken, writes) = written(usize::MAX, &[b"head", &exactly]).await;
        assert_eq!((taken, writes.len()), (JOINED, 1));
    }

    #[tokio::test]
    async fn what_is_taken_of_it_is_told() {
        let (taken, writes) = written(5, &[b"head", b"body"]).await;
        assert_eq!((taken, writes), (5, vec![b"headb".to_vec()]));
    }

    #[tokio::test]
    async fn much_is_not_copied() {
        let large = [b'a'; JOINED];
        let (taken, writes) = written(usize::MAX, &[b"head", &large]).await;
        assert_eq!(taken, JOINED + 4);
        assert_eq!(writes, [b"head".to_vec(), large.to_vec()]);
    }
}
