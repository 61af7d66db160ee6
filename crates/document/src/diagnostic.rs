//! What a stage has to say about a document to its author, collected rather than thrown.

use crate::source::Span;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing can be made of the document as it is.
    Error,
    /// The document can be used, though perhaps not as its author thinks.
    Warning,
}

/// One thing that the author of a document should know, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Its name in words, for searching: `unresolved-reference`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in lower case and without a full stop.
    pub message: String,
    /// The places it is about; the first is the primary one.
    pub labels: Vec<Label>,
    /// What else explains it.
    pub notes: Vec<String>,
    /// What to do.
    pub help: Option<String>,
}

/// A place that a diagnostic points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is to be said about this place; may be empty.
    pub text: String,
}

/// Diagnostics in the order in which they were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostic {
    /// An error at `span`, without text at the place.
    pub fn error(code: &'static str, message: impl Into<String>, span: Span) -> Self {
        Self::new(Severity::Error, code, message.into(), span)
    }

    /// A warning at `span`, without text at the place.
    pub fn warning(code: &'static str, message: impl Into<String>, span: Span) -> Self {
        Self::new(Severity::Warning, code, message.into(), span)
    }

    /// Says something about the primary place.
    #[must_use]
    pub fn with_label_text(mut self, text: impl Into<String>) -> Self {
        if let Some(primary) = self.labels.first_mut() {
            primary.text = text.into();
        }
        self
    }

    /// Points at one more place.
    #[must_use]
    pub fn with_label(mut self, span: Span, text: impl Into<String>) -> Self {
        let text = text.into();
        self.labels.push(Label { span, text });
        self
    }

    /// Adds an explanation.
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// Says what to do; replaces what was said before.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same as a warning: the document can be used in spite of it.
    #[must_use]
    pub fn as_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// The primary place.
    pub fn span(&self) -> Span {
        self.labels
            .first()
            .map_or_else(Span::default, |label| label.span)
    }

    fn new(severity: Severity, code: &'static str, message: String, span: Span) -> Self {
        let text = String::new();
        Self {
            code,
            severity,
            message,
            labels: vec![Label { span, text }],
            notes: Vec::new(),
            help: None,
        }
    }
}

impl Diagnostics {
    /// No diagnostics.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// The diagnostics in the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// How many there are, errors and warnings.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether there is an error among them.
    pub fn has_errors(&self) -> bool {
        self.error_count() > 0
    }

    /// How many errors there are.
    pub fn error_count(&self) -> usize {
        self.count(Severity::Error)
    }

    /// How many warnings there are.
    pub fn warning_count(&self) -> usize {
        self.count(Severity::Warning)
    }

    /// The diagnostics in the order of their primary places; those at one place stay in the order in which they were
    /// found.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.list.sort_by_key(Diagnostic::span);
        self
    }

    fn count(&self, severity: Severity) -> usize {
        let has_severity = |diagnostic: &&Diagnostic| diagnostic.severity == severity;
        self.list.iter().filter(has_severity).count()
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        self.list.extend(diagnostics);
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(diagnostics: I) -> Self {
        Self {
            list: diagnostics.into_iter().collect(),
        }
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorting_goes_by_the_primary_place_and_keeps_the_order_at_one_place() {
        let mut diagnostics = Diagnostics::new();
        diagnostics.push(Diagnostic::error("c", "third", Span::new(9, 10)));
        diagnostics.push(Diagnostic::warning("a", "first", Span::new(2, 3)));
        diagnostics.extend([Diagnostic::error("b", "second", Span::new(2, 3))]);
        let messages: Vec<_> = diagnostics
            .sorted()
            .into_iter()
            .map(|diagnostic| diagnostic.message)
            .collect();
        assert_eq!(messages, ["first", "second", "third"]);
    }

    #[test]
    fn warnings_are_not_errors() {
        let warning = Diagnostic::warning("a", "careful", Span::default());
        let mut diagnostics: Diagnostics = [warning].into_iter().collect();
        assert!(!diagnostics.has_errors());
        assert_eq!(diagnostics.warning_count(), 1);
        diagnostics.push(Diagnostic::error("b", "wrong", Span::default()));
        assert_eq!(diagnostics.error_count(), 1);
        assert!(diagnostics.has_errors());
    }
}
