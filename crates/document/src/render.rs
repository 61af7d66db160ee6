//! Diagnostics as rustc shows its own: message, place, source line, caret, notes, help.

use annotate_snippets::{
    Annotation, AnnotationKind, Level, Renderer, Snippet, normalize_untrusted_str,
};

use crate::diagnostic::{Diagnostic, Diagnostics, Label, Severity};
use crate::source::{SourceFile, Span};

/// Whether a text is for a terminal that shows colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colour {
    /// Text only; for files, tests and build scripts.
    #[default]
    Plain,
    /// With ANSI escape sequences.
    Ansi,
}

/// Shows diagnostics with the lines they are about, in the order of their places, a blank line between two.
///
/// The text ends in a line break; without diagnostics it is empty. A label that spans several lines is shown on its
/// first, and one that lies outside the text at its end.
pub fn render(diagnostics: &Diagnostics, source: &SourceFile, colour: Colour) -> String {
    let renderer = match colour {
        Colour::Plain => Renderer::plain(),
        Colour::Ansi => Renderer::styled(),
    };
    let mut ordered: Vec<&Diagnostic> = diagnostics.iter().collect();
    ordered.sort_by_key(|diagnostic| diagnostic.span());
    let mut text = String::new();
    for diagnostic in ordered {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&render_one(diagnostic, source, &renderer));
        text.push('\n');
    }
    text
}

fn render_one(diagnostic: &Diagnostic, source: &SourceFile, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level
        .primary_title(diagnostic.message.as_str())
        .id(diagnostic.code);
    let notes = diagnostic
        .notes
        .iter()
        .map(|note| Level::NOTE.message(normalize_untrusted_str(note)));
    let help = diagnostic
        .help
        .iter()
        .map(|help| Level::HELP.message(normalize_untrusted_str(help)));
    let group = title
        .elements(snippet(&diagnostic.labels, source))
        .elements(notes)
        .elements(help);
    renderer.render(&[group])
}

/// The lines from the first label to the last; the whole text would be scanned line by line for every diagnostic.
fn snippet<'a>(labels: &'a [Label], source: &'a SourceFile) -> Option<Snippet<'a, Annotation<'a>>> {
    let spans: Vec<Span> = labels
        .iter()
        .map(|label| on_one_line(label.span, source))
        .collect();
    let first_line = source.line_at(spans.iter().map(|span| span.start).min()?);
    let last_line = source.line_at(spans.iter().map(|span| span.start).max()?);
    let start = source.line_span(first_line).start;
    let window = Span::new(start, source.line_span(last_line).end);
    let annotations = labels
        .iter()
        .zip(&spans)
        .enumerate()
        .map(|(index, (label, span))| {
            let kind = if index == 0 {
                AnnotationKind::Primary
            } else {
                AnnotationKind::Context
            };
            let annotation = kind.span(span.start - start..span.end - start);
            if label.text.is_empty() {
                annotation
            } else {
                annotation.label(label.text.as_str())
            }
        });
    Some(
        Snippet::source(source.slice(window))
            .path(source.path())
            .line_start(first_line)
            .annotations(annotations),
    )
}

/// The part of a span on the line it starts on, at character boundaries.
fn on_one_line(span: Span, source: &SourceFile) -> Span {
    let start = source.floor(span.start);
    let line = source.line_span(source.line_at(start));
    let start = start.clamp(line.start, line.end);
    let end = source.floor(span.end).clamp(start, line.end);
    Span { start, end }
}
