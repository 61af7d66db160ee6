//! Several texts in one row, so that a span says by itself which of them it is in.

use crate::source::{SourceFile, Span};

/// The texts of a description, the one that was asked for first.
///
/// Spans count bytes through all of them: those of the first text are offsets into it, and each other text begins where the one before it
/// ends. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Sources {
    files: Vec<Placed>,
}

#[derive(Clone, Debug)]
struct Placed {
    /// What an offset into the text is counted from.
    start: usize,
    file: SourceFile,
}

impl Sources {
    /// A row of one.
    pub fn new(first: SourceFile) -> Self {
        let first = Placed {
            start: 0,
            file: first,
        };
        Self { files: vec![first] }
    }

    /// The text that was asked for.
    pub fn first(&self) -> &SourceFile {
        &self.files[0].file
    }

    /// The text that a span is in, and where in it.
    pub fn find(&self, span: Span) -> (&SourceFile, Span) {
        let (_, placed) = self.placed(span);
        let within = |offset: usize| offset.saturating_sub(placed.start);
        (
            &placed.file,
            Span::new(within(span.start), within(span.end)),
        )
    }

    /// What is written at a span; where it does not fit the text, the part that does.
    pub fn slice(&self, span: Span) -> &str {
        let (file, span) = self.find(span);
        file.slice(span)
    }

    /// Which of the texts a span is in, counted from 0.
    pub(crate) fn position(&self, span: Span) -> usize {
        self.placed(span).0
    }

    /// Adds a text; what its spans are counted from.
    pub(crate) fn add(&mut self, file: SourceFile) -> usize {
        let last = self.files.last();
        // One more, so that the end of one text is not the start of the next.
        let start = last.map_or(0, |last| last.start + last.file.text().len() + 1);
        self.files.push(Placed { start, file });
        start
    }

    fn placed(&self, span: Span) -> (usize, &Placed) {
        let after = self
            .files
            .partition_point(|placed| placed.start <= span.start);
        let position = after.saturating_sub(1);
        (position, &self.files[position])
    }
}

impl From<&SourceFile> for Sources {
    fn from(file: &SourceFile) -> Self {
        Self::new(file.clone())
    }
}

impl From<&Sources> for Sources {
    fn from(sources: &Sources) -> Self {
        sources.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_is_in_the_text_that_it_was_counted_in() {
        let mut sources = Sources::new(SourceFile::new("a", "first"));
        let second = sources.add(SourceFile::new("b", "2nd"));
        let third = sources.add(SourceFile::new("c", ""));
        let path = |offset| sources.find(Span::at(offset)).0.path().to_owned();
        assert_eq!(
            [path(0), path(5), path(second), path(second + 3)],
            ["a", "a", "b", "b"]
        );
        assert_eq!([path(third), path(third + 9)], ["c", "c"]);
        assert_eq!(sources.slice(Span::new(second, second + 2)), "2n");
    }
}
