//! Diagnostics as rustc shows its own: message, place, source line, caret, notes, help.

use annotate_snippets::{
    Annotation, AnnotationKind, Level, Renderer, Snippet, normalize_untrusted_str,
};

use indexmap::{IndexMap, IndexSet};

use crate::diagnostic::{Diagnostic, Diagnostics, Label, Severity};
use crate::source::{SourceFile, Span};
use crate::sources::Sources;

/// Whether a text is for a terminal that shows colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colour {
    /// Text only; for files, tests and build scripts.
    #[default]
    Plain,
    /// With ANSI escape sequences.
    Ansi,
}

/// Shows diagnostics with the lines they are about, in the order of their places, a blank line between two; of several files each with the name of
/// its own.
///
/// Of those that say the same of many places, three are shown, and the last of them says where the others are.
///
/// The text ends in a line break; without diagnostics it is empty. A label that spans several lines is shown on its
/// first, and one that lies outside the text at its end.
pub fn render(diagnostics: &Diagnostics, sources: impl Into<Sources>, colour: Colour) -> String {
    let sources = sources.into();
    let renderer = match colour {
        Colour::Plain => Renderer::plain(),
        Colour::Ansi => Renderer::styled(),
    };
    let mut ordered: Vec<&Diagnostic> = diagnostics.iter().collect();
    ordered.sort_by_key(|diagnostic| diagnostic.span());
    let mut alike: IndexMap<_, Vec<&Diagnostic>> = IndexMap::new();
    for diagnostic in &ordered {
        alike.entry(said(diagnostic)).or_default().push(diagnostic);
    }
    let mut text = String::new();
    let mut shown: IndexMap<_, usize> = IndexMap::new();
    for diagnostic in ordered {
        let count = shown.entry(said(diagnostic)).or_default();
        *count += 1;
        let others = match &alike[&said(diagnostic)][..] {
            all if all.len() <= MOST_ALIKE || *count < MOST_ALIKE => None,
            // Each has to be mended, so each is shown.
            _ if diagnostic.severity == Severity::Error => None,
            all if *count == MOST_ALIKE => Some(others(&all[MOST_ALIKE..], &sources)),
            _ => continue,
        };
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&render_one(
            diagnostic,
            others.as_deref(),
            &sources,
            &renderer,
        ));
        text.push('\n');
    }
    text
}

/// How many diagnostics that say the same are shown with the lines they are about.
const MOST_ALIKE: usize = 3;

/// Of how many others the lines are told.
const MOST_LINES: usize = 8;

/// What a diagnostic says, whatever it is about.
fn said(diagnostic: &Diagnostic) -> (Severity, &str, &str) {
    (
        diagnostic.severity,
        diagnostic.code,
        diagnostic.message.as_str(),
    )
}

/// How many more say the same, and where the first of them are.
fn others(others: &[&Diagnostic], sources: &Sources) -> String {
    let mut lines: IndexSet<String> = IndexSet::new();
    for other in others {
        let (source, span) = sources.find(other.span());
        let line = source.line_at(source.floor(span.start));
        lines.insert(if sources.position(other.span()) == 0 {
            line.to_string()
        } else {
            format!("{}:{line}", source.path())
        });
    }
    let more = if lines.len() > MOST_LINES {
        ", …"
    } else {
        ""
    };
    let noun = if lines.len() == 1 { "line" } else { "lines" };
    let lines: Vec<String> = lines.into_iter().take(MOST_LINES).collect();
    format!(
        "{} more of these: {noun} {}{more}",
        others.len(),
        lines.join(", ")
    )
}

fn render_one(
    diagnostic: &Diagnostic,
    others: Option<&str>,
    sources: &Sources,
    renderer: &Renderer,
) -> String {
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
        .map(String::as_str)
        .chain(others)
        .map(|note| Level::NOTE.message(normalize_untrusted_str(note)));
    let help = diagnostic
        .help
        .iter()
        .map(|help| Level::HELP.message(normalize_untrusted_str(help)));
    let group = title
        .elements(snippets(&diagnostic.labels, sources))
        .elements(notes)
        .elements(help);
    renderer.render(&[group])
}

/// The lines of each file that labels are in, that of the primary one first.
fn snippets<'a>(
    labels: &'a [Label],
    sources: &'a Sources,
) -> impl Iterator<Item = Snippet<'a, Annotation<'a>>> {
    let mut files: Vec<(usize, Vec<(usize, &Label)>)> = Vec::new();
    for (index, label) in labels.iter().enumerate() {
        let position = sources.position(label.span);
        match files.iter_mut().find(|(known, _)| *known == position) {
            Some((_, labels)) => labels.push((index, label)),
            None => files.push((position, vec![(index, label)])),
        }
    }
    files
        .into_iter()
        .filter_map(|(_, labels)| snippet(&labels, sources))
}

/// The lines from the first label to the last, all in one file; the whole text would be scanned line by line for every diagnostic.
fn snippet<'a>(
    labels: &[(usize, &'a Label)],
    sources: &'a Sources,
) -> Option<Snippet<'a, Annotation<'a>>> {
    let (_, first) = labels.first()?;
    let (source, _) = sources.find(first.span);
    let spans: Vec<Span> = labels
        .iter()
        .map(|(_, label)| on_one_line(sources.find(label.span).1, source))
        .collect();
    let first_line = source.line_at(spans.iter().map(|span| span.start).min()?);
    let last_line = source.line_at(spans.iter().map(|span| span.start).max()?);
    let start = source.line_span(first_line).start;
    let window = Span::new(start, source.line_span(last_line).end);
    let annotations = labels.iter().zip(&spans).map(|((index, label), span)| {
        let kind = if *index == 0 {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::parse;

    fn rendered(path: &str, text: &str) -> String {
        let source = SourceFile::new(path, text);
        render(&parse(&source).diagnostics, &source, Colour::Plain)
    }

    #[test]
    fn a_diagnostic_shows_message_place_line_caret_and_help() {
        let text = rendered("api/openapi.yaml", "info:\n  title: größe: x\n");
        assert_eq!(
            text,
            "\
error[invalid-yaml]: a mapping cannot start here
 --> api/openapi.yaml:2:15
  |
2 |   title: größe: x
  |               ^
  |
  = help: put the value in quotes if it holds `: `, or put the mapping on lines of its own, indented
"
        );
    }

    #[test]
    fn several_diagnostics_stand_in_the_order_of_their_places_with_a_blank_line_between() {
        let source = SourceFile::new("f.yaml", "a: 1\r\nb: 2\r\n");
        let mut diagnostics = Diagnostics::new();
        diagnostics.push(
            Diagnostic::error("second", "`b` is wrong", Span::new(6, 7))
                .with_label_text("this one")
                .with_label(Span::new(0, 1), "because of this")
                .with_note("one thing")
                .with_note("another")
                .with_help("remove `b`"),
        );
        diagnostics.push(Diagnostic::warning("first", "`a` is odd", Span::new(0, 4)));
        assert_eq!(
            render(&diagnostics, &source, Colour::Plain),
            "\
warning[first]: `a` is odd
 --> f.yaml:1:1
  |
1 | a: 1
  | ^^^^

error[second]: `b` is wrong
 --> f.yaml:2:1
  |
1 | a: 1
  | - because of this
2 | b: 2
  | ^ this one
  |
  = note: one thing
  = note: another
  = help: remove `b`
"
        );
    }

    #[test]
    fn of_many_that_say_the_same_three_are_shown() {
        let lines: Vec<_> = (0..20).map(|line| format!("k{line}: 1")).collect();
        let source = SourceFile::new("f.yaml", lines.join("\n"));
        let warning = |line: usize| {
            let span = source.line_span(line);
            Diagnostic::warning("odd", "this is odd", span).with_help("change it")
        };
        let shown = |count: usize| {
            let diagnostics = (1..=count).map(warning).collect();
            render(&diagnostics, &source, Colour::Plain)
        };
        assert_eq!(shown(3).matches("this is odd").count(), 3);
        assert!(!shown(3).contains("more of these"));
        assert_eq!(shown(20).matches("this is odd").count(), 3);
        let end = "
  |
3 | k2: 1
  | ^^^^^
  |
  = note: 17 more of these: lines 4, 5, 6, 7, 8, 9, 10, 11, …
  = help: change it
";
        assert!(shown(20).ends_with(end), "{}", shown(20));
    }

    #[test]
    fn far_apart_labels_leave_the_lines_between_out() {
        let lines: Vec<_> = (0..20).map(|line| format!("k{line}: 1")).collect();
        let lines = lines.join("\n");
        assert_eq!(
            rendered("f.yaml", &format!("{lines}\nk0: 2\n")),
            "\
error[duplicate-key]: the key `k0` occurs twice in one mapping
  --> f.yaml:21:1
   |
 1 | k0: 1
   | -- first here
...
21 | k0: 2
   | ^^ this one would be ignored
   |
   = help: remove one of the two, or merge their values
"
        );
    }

    #[test]
    fn a_label_of_several_lines_is_shown_on_its_first() {
        let source = SourceFile::new("f.yaml", "a:\n  b: 1\n  c: 2\n");
        let diagnostic =
            Diagnostic::error("code", "message", Span::new(5, 16)).with_label_text("here");
        assert_eq!(
            render(&[diagnostic].into_iter().collect(), &source, Colour::Plain),
            "\
error[code]: message
 --> f.yaml:2:3
  |
2 |   b: 1
  |   ^^^^ here
"
        );
    }

    #[test]
    fn a_place_outside_the_text_or_inside_a_character_is_no_panic() {
        for text in ["", "a", "a\n", "∞", "\u{feff}∞\r\n"] {
            let source = SourceFile::new("f.yaml", text);
            for start in 0..8 {
                for end in 0..12 {
                    let diagnostic = Diagnostic::error("code", "message", Span::new(start, end));
                    let diagnostics = [diagnostic].into_iter().collect();
                    assert!(render(&diagnostics, &source, Colour::Plain).contains("f.yaml:"));
                }
            }
        }
    }

    #[test]
    fn nothing_to_say_is_an_empty_text() {
        assert_eq!(rendered("f.yaml", "a: 1\n"), "");
    }

    #[test]
    fn colours_are_escape_sequences_around_the_same_text() {
        let source = SourceFile::new("f.yaml", "a: 1\n");
        let diagnostics = [Diagnostic::error("code", "message", Span::new(0, 1))]
            .into_iter()
            .collect();
        let text = render(&diagnostics, &source, Colour::Ansi);
        assert!(text.contains("\u{1b}[") && text.contains("message"));
    }
}
