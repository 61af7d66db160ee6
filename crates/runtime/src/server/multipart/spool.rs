//! The files of one body: in memory while they are small, else one behind the other in a temporary file that has no name and goes with its
//! last user. One for the whole body, so that many parts do not use up the descriptors of the process.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use tokio::task::{JoinHandle, spawn_blocking};

use crate::{ByteStream, Failure};

/// How many bytes are read from a temporary file at once, and written at least.
const PIECE: usize = 64 * 1024;

/// What does not stay in memory of one body.
#[derive(Default)]
pub(super) struct Spool {
    /// Made when the first byte is written.
    file: Option<Arc<Mutex<File>>>,
    length: u64,
}

impl Spool {
    /// Writes at the end.
    async fn append(&mut self, bytes: Vec<u8>) -> io::Result<Arc<Mutex<File>>> {
        let (file, end) = (self.file.clone(), self.length);
        self.length += bytes.len() as u64;
        let write = move || {
            let file = match file {
                Some(file) => file,
                None => Arc::new(Mutex::new(tempfile::tempfile()?)),
            };
            let mut open = lock(&file);
            open.seek(SeekFrom::Start(end))?;
            open.write_all(&bytes)?;
            drop(open);
            io::Result::Ok(file)
        };
        let file = spawn_blocking(write).await.map_err(io::Error::other)??;
        Ok(Arc::clone(self.file.insert(file)))
    }
}

/// The content of one file that is being received.
pub(super) struct Content {
    limit: usize,
    /// All of it, or what has not been written yet.
    memory: Vec<u8>,
    /// How much has been written.
    written: u64,
}

impl Content {
    /// Nothing yet; up to so many bytes stay in memory.
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            memory: Vec::new(),
            written: 0,
        }
    }

    /// Takes a piece; no other content goes to the same spool before this one is finished.
    pub(super) async fn push(&mut self, piece: &[u8], spool: &mut Spool) -> io::Result<()> {
        self.memory.extend_from_slice(piece);
        if self.memory.len() > self.limit.max(PIECE) {
            let bytes = std::mem::take(&mut self.memory);
            self.written += bytes.len() as u64;
            spool.append(bytes).await?;
        }
        Ok(())
    }

    /// The content, and how many bytes of it are in memory.
    pub(super) async fn finish(mut self, spool: &mut Spool) -> io::Result<(ByteStream, usize)> {
        if self.written == 0 && self.memory.len() <= self.limit {
            let length = self.memory.len();
            return Ok((self.memory.into(), length));
        }
        let length = self.written + self.memory.len() as u64;
        let file = spool.append(std::mem::take(&mut self.memory)).await?;
        let range = Range {
            file,
            position: spool.length - length,
            left: length,
            reading: None,
        };
        Ok((ByteStream::new(range).with_length(length), 0))
    }
}

/// A part of a spool, read piece by piece.
struct Range {
    file: Arc<Mutex<File>>,
    position: u64,
    left: u64,
    reading: Option<JoinHandle<io::Result<Vec<u8>>>>,
}

impl Range {
    fn read(&self) -> JoinHandle<io::Result<Vec<u8>>> {
        let (file, position) = (Arc::clone(&self.file), self.position);
        let length = usize::try_from(self.left).map_or(PIECE, |left| left.min(PIECE));
        spawn_blocking(move || {
            let mut bytes = vec![0; length];
            let mut open = lock(&file);
            open.seek(SeekFrom::Start(position))?;
            open.read_exact(&mut bytes)?;
            Ok(bytes)
        })
    }
}

impl Stream for Range {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let this = &mut *self;
        let reading = match &mut this.reading {
            Some(reading) => reading,
            None => {
                let begun = this.read();
                this.reading.insert(begun)
            }
        };
        let read = std::task::ready!(Pin::new(reading).poll(task));
        this.reading = None;
        Poll::Ready(Some(match read.map_err(io::Error::other).flatten() {
            Ok(bytes) => {
                let length = bytes.len() as u64;
                this.position += length;
                this.left -= length;
                Ok(bytes.into())
            }
            Err(error) => {
                this.left = 0;
                Err(Failure::internal(error))
            }
        }))
    }
}

/// Whoever panicked has left a file that is written and read at places that are known.
fn lock(file: &Mutex<File>) -> MutexGuard<'_, File> {
    file.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    #[tokio::test]
    async fn the_files_of_a_body_share_one_temporary_file() {
        let mut spool = Spool::default();
        let mut streams = Vec::new();
        for letter in [b'a', b'b', b'c'] {
            let mut content = Content::new(10);
            for _ in 0..3 {
                content
                    .push(&vec![letter; PIECE - 1], &mut spool)
                    .await
                    .unwrap();
            }
            let (stream, in_memory) = content.finish(&mut spool).await.unwrap();
            assert_eq!(in_memory, 0);
            streams.push((letter, stream));
        }
        let users = Arc::strong_count(spool.file.as_ref().unwrap());
        assert_eq!(users, 4, "the spool and three ranges of one file");
        // Piece by piece in turns, so that each must find its own place again.
        for _ in 0..3 {
            for (letter, stream) in &mut streams {
                let piece = stream.next().await.unwrap().unwrap();
                assert!(piece.iter().all(|byte| byte == letter));
            }
        }
        for (letter, stream) in streams {
            assert_eq!(stream.length(), Some(3 * (PIECE as u64 - 1)));
            let rest = stream.collect().await.unwrap();
            assert!(rest.iter().all(|byte| *byte == letter));
        }
    }
}
