//! The text of one file, the name it is reported under, and places in it.

use std::sync::Arc;

/// The character that some editors write before the text; it is no part of it.
pub(crate) const BYTE_ORDER_MARK: char = '\u{feff}';

/// A text and the name it is reported under.
///
/// Cheap to clone: clones share the text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    path: Arc<str>,
    text: Arc<str>,
    /// The byte offset at which each line starts; the first is 0.
    line_starts: Arc<[usize]>,
}

/// A range of bytes in the text of a [`SourceFile`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The offset of the first byte.
    pub start: usize,
    /// The offset after the last byte; equal to `start` where the span marks a place between characters.
    pub end: usize,
}

/// A place as people name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Location {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl SourceFile {
    /// Takes a text; nothing is read from `path`, which only names the text in reports.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let path: String = path.into();
        let text: String = text.into();
        let line_starts: Vec<usize> = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(offset, _)| offset + 1))
            .collect();
        Self {
            path: path.into(),
            text: text.into(),
            line_starts: line_starts.into(),
        }
    }

    /// The name that the text is reported under.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text, as given.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The line and column of a byte offset.
    ///
    /// An offset beyond the end is the end; one inside a character is the start of that character. A byte order mark
    /// at the start of the text takes no column.
    pub fn location(&self, offset: usize) -> Location {
        let offset = self.floor(offset);
        let line = self.line_at(offset);
        let start = self.line_starts[line - 1];
        let column = 1 + self.text[start..offset]
            .chars()
            .filter(|&character| character != BYTE_ORDER_MARK || start != 0)
            .count();
        Location { line, column }
    }

    /// The text of a span; where the span does not fit the text, the part that does.
    pub fn slice(&self, span: Span) -> &str {
        let start = self.floor(span.start);
        let end = self.floor(span.end).max(start);
        &self.text[start..end]
    }

    /// The number of the line, from 1, that holds `offset`.
    pub(crate) fn line_at(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|&start| start <= offset)
    }

    /// The range of a line, numbered from 1, without its line break and without a byte order mark.
    pub(crate) fn line_span(&self, line: usize) -> Span {
        let index = line.clamp(1, self.line_starts.len()) - 1;
        let start = self.line_starts[index];
        let next = self.line_starts.get(index + 1).copied();
        let mut text = &self.text[start..next.unwrap_or(self.text.len())];
        text = text.strip_suffix('\n').unwrap_or(text);
        text = text.strip_suffix('\r').unwrap_or(text);
        let end = start + text.len();
        let mark = if start == 0 && text.starts_with(BYTE_ORDER_MARK) {
            BYTE_ORDER_MARK.len_utf8()
        } else {
            0
        };
        Span {
            start: start + mark,
            end,
        }
    }

    /// The nearest character boundary at or before `offset`.
    pub(crate) fn floor(&self, offset: usize) -> usize {
        self.text.floor_char_boundary(offset)
    }
}

impl Span {
    /// The span from `start` up to, and without, `end`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The empty span at `offset`.
    pub fn at(offset: usize) -> Self {
        Self {
            start: offset,
            end: offset,
        }
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }

    /// Whether the span marks a place between characters.
    pub fn is_empty(self) -> bool {
        self.start >= self.end
    }
}

impl std::fmt::Display for Location {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}:{}", self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, offset: usize) -> (usize, usize) {
        let location = SourceFile::new("f.yaml", text).location(offset);
        (location.line, location.column)
    }

    #[test]
    fn lines_and_columns_count_from_one() {
        assert_eq!(at("ab\ncd", 0), (1, 1));
        assert_eq!(at("ab\ncd", 2), (1, 3));
        assert_eq!(at("ab\ncd", 3), (2, 1));
        assert_eq!(at("ab\ncd", 99), (2, 3));
        assert_eq!(at("", 0), (1, 1));
    }

    #[test]
    fn columns_count_characters_not_bytes() {
        let text = "größe: ∞ x";
        let offset = text.find('x').unwrap_or(0);
        assert_eq!(at(text, offset), (1, 10));
        assert_eq!(at(text, offset - 2), at(text, offset - 4), "inside `∞`");
    }

    #[test]
    fn a_byte_order_mark_takes_no_column() {
        assert_eq!(at("\u{feff}ab", 3), (1, 1));
        assert_eq!(at("\u{feff}ab", 4), (1, 2));
    }

    #[test]
    fn a_line_ends_before_its_line_break() {
        let source = SourceFile::new("f.yaml", "\u{feff}ab\r\ncd\n");
        assert_eq!(source.slice(source.line_span(1)), "ab");
        assert_eq!(source.slice(source.line_span(2)), "cd");
        assert_eq!(source.slice(source.line_span(3)), "");
    }
}
