//! What the YAML parser complains about, said to the author of the document.

use crate::diagnostic::Diagnostic;
use crate::faults;
use crate::source::Span;

/// The parser's complaint (by a part of it), what is wrong, and what to do.
const COMPLAINTS: &[(&str, &str, &str)] = &[
    (
        "mapping values are not allowed",
        "a mapping cannot start here",
        "put the value in quotes if it holds `: `, or put the mapping on lines of its own, indented",
    ),
    (
        "did not find expected key",
        "this line does not fit the indentation of the mapping around it",
        "start it in the same column as the other keys; put a value in quotes if text follows a quoted one",
    ),
    (
        "did not find expected '-' indicator",
        "this line does not fit the indentation of the sequence around it",
        "start it with `- ` in the same column as the other elements",
    ),
    (
        "invalid indentation",
        "this line is indented less than what it belongs to",
        "indent it further than the line that opens it",
    ),
    (
        "wrongly indented",
        "this line is indented less than the block text it belongs to",
        "indent every line of the text by as much as its first",
    ),
    (
        "block sequence entries are not allowed",
        "a sequence cannot start here",
        "put `- ` on a line of its own, indented",
    ),
    (
        "mapping keys are not allowed",
        "a key cannot start here",
        "put the key on a line of its own",
    ),
    (
        "simple key expect",
        "expected `:` after this key",
        "write `key: value`, or indent the line if it continues the text above",
    ),
    (
        "tab",
        "a tab stands where YAML wants spaces",
        "indent with spaces",
    ),
    (
        "found unknown anchor",
        "no anchor of this name comes before this alias",
        "set the anchor with `&name` first, or put the value in quotes if it starts with `*`",
    ),
    (
        "unexpected end of stream",
        "this quoted text is never closed",
        "close it with the quote that opened it",
    ),
    (
        "unexpected character",
        "no value can start with this character",
        "put the value in quotes",
    ),
    (
        "trailing content after double-quoted",
        "unexpected text after a quoted value",
        "put all of the value into the quotes",
    ),
    (
        "unknown escape character",
        "YAML has no such escape",
        "write `\\\\` for a backslash, or use single quotes",
    ),
    (
        "hexadecimal number",
        "expected hexadecimal digits in this escape",
        "write `\\x` with two digits, `\\u` with four or `\\U` with eight",
    ),
    (
        "invalid Unicode character escape",
        "this escape is no Unicode character",
        "write the character itself",
    ),
    (
        "expected ',' or '}'",
        "expected `,` or `}` in this mapping",
        "close the mapping with `}`, and put values in quotes if they hold any of `{}[],`",
    ),
    (
        "expected ',' or ']'",
        "expected `,` or `]` in this sequence",
        "close the sequence with `]`, and put values in quotes if they hold any of `{}[],`",
    ),
    (
        "misplaced bracket",
        "this bracket closes nothing",
        "remove it, or put the value in quotes",
    ),
    (
        "expected node content",
        "expected a value",
        "put the value in quotes if it starts with `,`, `]`, `}`, `%`, `@` or a backtick",
    ),
    (
        "document indicator",
        "a line of dashes or dots ends the document inside a quoted text",
        "indent the line",
    ),
    (
        "comment intercepting",
        "a comment stands inside a text of several lines",
        "move the comment, or put the text in quotes",
    ),
    (
        "unprintable",
        "the text holds a character that is not printable",
        "remove it, or escape it in double quotes",
    ),
    (
        "byte order mark",
        "a byte order mark stands inside the text",
        "remove it",
    ),
    (
        "document start",
        "unexpected text between two documents",
        "remove it, or the `...` or directive before it",
    ),
    (
        "document-start",
        "expected `---` after the directives",
        "write `---`, or remove the directives",
    ),
];

/// The diagnostic for a complaint about `text` at the byte `place`, in a file where `text` starts at `offset`.
pub(super) fn describe(complaint: &str, text: &str, place: usize, offset: usize) -> Diagnostic {
    let span = shift(character_at(text, place), offset);
    if complaint.contains("recursion limit") {
        return faults::too_deep(span);
    }
    let line_start = text[..place]
        .rfind('\n')
        .map_or(0, |line_break| line_break + 1);
    let line = &text[line_start..];
    let indentation = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
    if let Some(tab) = indentation.find('\t') {
        let tab = line_start + tab;
        return invalid(
            "a tab stands in the indentation of this line",
            Span::new(tab + offset, tab + 1 + offset),
        )
        .with_help("indent with spaces");
    }
    let known = COMPLAINTS
        .iter()
        .find(|(part, ..)| complaint.contains(part));
    match known {
        Some((_, message, help)) => invalid(message, span).with_help(*help),
        None => invalid("the text is not well-formed here", span)
            .with_note(format!("the YAML parser says: {complaint}")),
    }
}

fn invalid(message: &str, span: Span) -> Diagnostic {
    Diagnostic::error("invalid-yaml", message, span)
}

/// The character at `place`; at the end of the text, the place after its last line with text.
fn character_at(text: &str, place: usize) -> Span {
    match text[place..].chars().next() {
        Some('\n' | '\r') => Span::at(place),
        Some(character) => Span::new(place, place + character.len_utf8()),
        None => Span::at(text.trim_end().len()),
    }
}

fn shift(span: Span, offset: usize) -> Span {
    Span::new(span.start + offset, span.end + offset)
}
