//! Where one item ends and the next begins.

use bytes::{Buf as _, Bytes, BytesMut};

use crate::encoded::without_mark;

/// How items stand one behind the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Framing {
    /// Each on a line of its own: `application/jsonl`, `application/x-ndjson`. Blank lines say nothing.
    Lines,
    /// Each behind a record separator, U+001E: `application/json-seq` (RFC 7464).
    Sequence,
}

const RECORD_SEPARATOR: u8 = 0x1e;

impl Framing {
    /// An item as it stands among others.
    pub(super) fn framed(self, mut text: Vec<u8>) -> Bytes {
        if self == Self::Sequence {
            text.insert(0, RECORD_SEPARATOR);
        }
        text.push(b'\n');
        text.into()
    }

    fn separator(self) -> u8 {
        match self {
            Self::Lines => b'\n',
            Self::Sequence => RECORD_SEPARATOR,
        }
    }
}

/// Cuts bytes into the texts of items.
#[derive(Debug)]
pub(super) struct Splitter {
    framing: Framing,
    limit: usize,
    pending: BytesMut,
    /// How much of `pending` is known to hold no separator.
    searched: usize,
    /// The line on which the text begins that was cut off last, counted from one.
    line: usize,
    /// The line on which the next text begins.
    next_line: usize,
    is_at_start: bool,
}

impl Splitter {
    pub(super) fn new(framing: Framing, limit: usize) -> Self {
        Self {
            framing,
            limit,
            pending: BytesMut::new(),
            searched: 0,
            line: 1,
            next_line: 1,
            is_at_start: true,
        }
    }

    pub(super) fn push(&mut self, piece: &[u8]) {
        self.pending.extend_from_slice(piece);
    }

    /// The next whole text.
    pub(super) fn next(&mut self) -> Option<Bytes> {
        let separator = self.framing.separator();
        loop {
            let unsearched = self.pending.get(self.searched..)?;
            let Some(found) = unsearched.iter().position(|byte| *byte == separator) else {
                self.searched = self.pending.len();
                return None;
            };
            if self.searched + found > self.limit {
                return None;
            }
            let text = self.pending.split_to(self.searched + found).freeze();
            self.pending.advance(1);
            self.searched = 0;
            let text = self.cut(text);
            if separator == b'\n' {
                self.next_line += 1;
            }
            if !is_blank(&text) {
                return Some(text);
            }
        }
    }

    /// What is wrong if the text that has begun is longer than an item may be.
    pub(super) fn overflow(&mut self) -> Option<String> {
        if self.pending.len() <= self.limit {
            return None;
        }
        self.clear();
        self.line = self.next_line;
        Some(format!("an item is longer than {} bytes", self.limit))
    }

    /// The last text, behind which no separator stands.
    pub(super) fn rest(&mut self) -> Option<Bytes> {
        let text = std::mem::take(&mut self.pending).freeze();
        self.clear();
        let text = self.cut(text);
        (!is_blank(&text)).then_some(text)
    }

    /// One more text, and where it stands; the first one without the byte order mark that some programs put before everything.
    fn cut(&mut self, text: Bytes) -> Bytes {
        self.line = self.next_line;
        // Only texts of a sequence hold line breaks.
        self.next_line += text.split(|byte| *byte == b'\n').skip(1).count();
        if std::mem::take(&mut self.is_at_start) {
            text.slice_ref(without_mark(&text))
        } else {
            text
        }
    }

    pub(super) fn clear(&mut self) {
        self.pending = BytesMut::new();
        self.searched = 0;
    }

    /// The line on which the text begins that was cut off last, counted from one through everything.
    pub(super) fn line(&self) -> usize {
        self.line
    }
}

fn is_blank(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_whitespace)
}
