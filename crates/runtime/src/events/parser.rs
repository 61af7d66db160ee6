//! The lines of an event stream, read piece by piece.

use std::collections::VecDeque;

/// What stood between two blank lines.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) data: String,
    pub(super) event: Option<String>,
    pub(super) id: Option<String>,
    /// In milliseconds.
    pub(super) retry: Option<u64>,
}

/// Reads events out of pieces of whatever size, with at most as much memory as one event may have and one piece has.
pub(super) struct Parser {
    limit: usize,
    /// The line that has not come to its end.
    line: Vec<u8>,
    /// A line feed would belong to the line before.
    after_return: bool,
    is_first_line: bool,
    /// The event that has not come to its end, without its data.
    block: Block,
    /// Its data, once a line of it has come.
    data: Option<String>,
    done: VecDeque<Block>,
    is_too_long: bool,
}

impl Parser {
    /// Reads events of at most so many bytes.
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            line: Vec::new(),
            after_return: false,
            is_first_line: true,
            block: Block::default(),
            data: None,
            done: VecDeque::new(),
            is_too_long: false,
        }
    }

    /// Takes the next piece.
    pub(super) fn push(&mut self, mut piece: &[u8]) {
        while !piece.is_empty() && !self.is_too_long {
            if std::mem::take(&mut self.after_return) && piece[0] == b'\n' {
                piece = &piece[1..];
                continue;
            }
            let end = piece.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
            let text = &piece[..end.unwrap_or(piece.len())];
            if self.size() + text.len() > self.limit {
                self.is_too_long = true;
                return;
            }
            self.line.extend_from_slice(text);
            let Some(end) = end else { return };
            self.after_return = piece[end] == b'\r';
            piece = &piece[end + 1..];
            self.end_line();
        }
    }

    /// The next event that has come to its end.
    pub(super) fn next(&mut self) -> Option<Block> {
        self.done.pop_front()
    }

    /// Whether an event exceeds the limit; nothing is read after it.
    pub(super) fn is_too_long(&self) -> bool {
        self.is_too_long
    }

    /// How much of an event is kept.
    fn size(&self) -> usize {
        let length = |text: &Option<String>| text.as_ref().map_or(0, String::len);
        self.line.len() + length(&self.data) + length(&self.block.event) + length(&self.block.id)
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let mut line = line.as_slice();
        if std::mem::take(&mut self.is_first_line) {
            line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line);
        }
        if line.is_empty() {
            self.end_block();
            return;
        }
        let line = String::from_utf8_lossy(line);
        let (field, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.data = Some(value.to_owned()),
            },
            "event" => self.block.event = Some(value.to_owned()),
            "id" if !value.contains('\0') => self.block.id = Some(value.to_owned()),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.block.retry = value.parse().ok().or(self.block.retry);
            }
            // Comments, whose field is empty, and what nobody knows.
            _ => {}
        }
    }

    fn end_block(&mut self) {
        let mut block = std::mem::take(&mut self.block);
        block.event = block.event.filter(|event| !event.is_empty());
        if let Some(data) = self.data.take() {
            block.data = data;
            self.done.push_back(block);
        } else {
            // Without data there is no event; where the stream is and how long to wait hold all the same, so the next event says it.
            self.block.id = block.id;
            self.block.retry = block.retry;
        }
    }
}

/// The lines of a text, however they end. Those that end in a carriage return are read back with a line feed: the format has no other.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let Some(end) = text.find(['\r', '\n']) else {
            rest = None;
            return Some(text);
        };
        let (line, end_and_rest) = text.split_at(end);
        let length = if end_and_rest.starts_with("\r\n") {
            2
        } else {
            1
        };
        rest = Some(&end_and_rest[length..]);
        Some(line)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    /// The events of a stream: `event|id|retry|data`.
    fn read(pieces: &[&[u8]]) -> Vec<String> {
        let mut parser = Parser::new(64);
        let mut shown = Vec::new();
        for piece in pieces {
            parser.push(piece);
            while let Some(block) = parser.next() {
                let retry = block.retry.map(|retry| retry.to_string());
                shown.push(format!(
                    "{}|{}|{}|{}",
                    block.event.unwrap_or_default(),
                    block.id.unwrap_or_default(),
                    retry.unwrap_or_default(),
                    block.data
                ));
            }
        }
        shown
    }

    #[test]
    fn events_are_read_as_the_html_standard_says() {
        for (text, events) in [
            ("data: a\n\n", &["|||a"][..]),
            ("data:a\r\ndata:  b\rdata\n\r\n", &["|||a\n b\n"]),
            ("\u{feff}data: a\n\n\u{feff}data: b\n\n", &["|||a"]),
            (": comment\n\n:\n\ndata: a\n\n", &["|||a"]),
            (
                "event: add\nid: 7\nretry: 250\ndata: a\n\n",
                &["add|7|250|a"],
            ),
            ("event: add\n\ndata: a\n\n", &["|||a"]),
            (
                "id: 7\nretry: 1\n\ndata: a\n\ndata: b\n\n",
                &["|7|1|a", "|||b"],
            ),
            (
                "id: 7\nid: \0\nretry: 1x\nretry:\nother: x\ndata: a\n\n",
                &["|7||a"],
            ),
            ("retry: 99999999999999999999\ndata: a\n\n", &["|||a"]),
            ("data\n\n", &["|||"]),
            ("data: a\n\ndata: cut", &["|||a"]),
            ("data: a\n\ndata: cut\n", &["|||a"]),
            ("\n\n\n", &[]),
            ("datum: a\n\n", &[]),
            (" data: a\n\n", &[]),
        ] {
            assert_eq!(read(&[text.as_bytes()]), events, "{text:?}");
            let bytes: Vec<&[u8]> = text.as_bytes().chunks(1).collect();
            assert_eq!(read(&bytes), events, "{text:?} byte by byte");
        }
        assert_eq!(read(&[b"data: \xff\n\n"]), ["|||\u{fffd}"]);
    }

    #[test]
    fn an_event_has_its_limit_and_a_stream_has_none() {
        let mut parser = Parser::new(64);
        for _ in 0..100 {
            parser.push(b": a comment keeps nothing\nother: nor does this\n");
        }
        parser.push(b"data: a\n\n");
        assert_eq!(parser.next().unwrap().data, "a");
        parser.push(&[b'x'; 65]);
        assert!(parser.is_too_long());
        let mut parser = Parser::new(64);
        for _ in 0..8 {
            parser.push(b"data: 12345678\n");
        }
        assert!(parser.is_too_long());
        assert_eq!(parser.next(), None);
    }

    #[test]
    fn text_has_its_lines_however_they_end() {
        let split: Vec<&str> = lines("a\r\nb\rc\n\nd\n").collect();
        assert_eq!(split, ["a", "b", "c", "", "d", ""]);
        assert_eq!(lines("").count(), 1);
    }
}
