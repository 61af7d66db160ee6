//! The content of a file: in memory up to a limit, then in a temporary file that has no name and goes with its last user.

use std::io::{self, SeekFrom};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use tokio::fs::File;
use tokio::io::{AsyncRead as _, AsyncSeekExt as _, AsyncWriteExt as _, ReadBuf};

use crate::{ByteStream, Failure};

/// How many bytes are read from a temporary file at once.
const PIECE: usize = 64 * 1024;

/// Content that is being received.
pub(super) struct Content {
    limit: usize,
    memory: Vec<u8>,
    file: Option<(File, u64)>,
}

impl Content {
    /// Nothing yet; up to so many bytes stay in memory.
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            memory: Vec::new(),
            file: None,
        }
    }

    pub(super) async fn push(&mut self, piece: &[u8]) -> io::Result<()> {
        if self.file.is_none() && self.memory.len() + piece.len() <= self.limit {
            self.memory.extend_from_slice(piece);
            return Ok(());
        }
        let (file, length) = match &mut self.file {
            Some(file) => file,
            empty => {
                let mut file = temporary().await?;
                file.write_all(&self.memory).await?;
                let length = self.memory.len() as u64;
                self.memory = Vec::new();
                empty.insert((file, length))
            }
        };
        file.write_all(piece).await?;
        *length += piece.len() as u64;
        Ok(())
    }

    /// How many bytes of it are in memory.
    pub(super) fn memory(&self) -> usize {
        self.memory.len()
    }

    /// The content, from its beginning.
    pub(super) async fn finish(self) -> io::Result<ByteStream> {
        let Some((mut file, length)) = self.file else {
            return Ok(self.memory.into());
        };
        file.flush().await?;
        file.seek(SeekFrom::Start(0)).await?;
        let buffer = vec![0; PIECE];
        Ok(ByteStream::new(Pieces { file, buffer }).with_length(length))
    }
}

async fn temporary() -> io::Result<File> {
    let made = tokio::task::spawn_blocking(tempfile::tempfile).await;
    Ok(File::from_std(made.map_err(io::Error::other)??))
}

struct Pieces {
    file: File,
    buffer: Vec<u8>,
}

impl Stream for Pieces {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let mut buffer = ReadBuf::new(&mut this.buffer);
        let read = std::task::ready!(Pin::new(&mut this.file).poll_read(task, &mut buffer));
        Poll::Ready(match read {
            Err(error) => Some(Err(Failure::internal(error))),
            Ok(()) if buffer.filled().is_empty() => None,
            Ok(()) => Some(Ok(Bytes::copy_from_slice(buffer.filled()))),
        })
    }
}
