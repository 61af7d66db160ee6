//! What the YAML parser complains about, said to the author of the document.

use crate::diagnostic::Diagnostic;
use crate::faults;
use crate::source::Span;

const TAB: &str = "a tab stands where YAML wants spaces";

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
        "invalid indentation in quoted",
        "this quoted text is never closed, or goes on without indentation",
        "close it with the quote that opened it, or indent its further lines",
    ),
    (
        "invalid indentation in flow",
        "this line is indented less than the brackets it stands in",
        "close the bracket before, or indent the line",
    ),
    (
        "illegal placement of ':'",
        "a key of several lines, or one after an open bracket, is no key",
        "close the bracket before, or put the text in quotes if it holds `:`",
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
    ("tab cannot", TAB, "indent with spaces"),
    (" a tab", TAB, "indent with spaces"),
    ("tabs disallowed", TAB, "indent with spaces"),
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
        "unexpected text after the document",
        "remove it, or indent it if it belongs to what stands above",
    ),
];

/// What the parser found, and where.
pub(super) struct Fault<'t> {
    /// The parser's words.
    pub(super) complaint: &'t str,
    /// The text that was parsed.
    pub(super) text: &'t str,
    /// The byte of `text` that the parser names.
    pub(super) place: usize,
    /// The byte of the file at which `text` starts.
    pub(super) offset: usize,
}

impl Fault<'_> {
    pub(super) fn describe(&self) -> Diagnostic {
        if self.complaint.contains("recursion limit") {
            return faults::too_deep(self.span());
        }
        if let Some(tab) = self.tab_in_indentation() {
            return self
                .invalid("a tab stands in the indentation of this line", tab)
                .with_help("indent with spaces");
        }
        if self.complaint.contains("document start") && self.text.starts_with('%') {
            return self
                .invalid(
                    "expected `---` between the directives and the document",
                    self.span(),
                )
                .with_help("write `---` on a line of its own, or remove the directives");
        }
        let mut known = COMPLAINTS.iter();
        match known.find(|(part, ..)| self.complaint.contains(part)) {
            Some((_, message, help)) => self.invalid(message, self.span()).with_help(*help),
            None => self
                .invalid("the text is not well-formed here", self.span())
                .with_note(format!("the YAML parser says: {}", self.complaint)),
        }
    }

    fn invalid(&self, message: &str, span: Span) -> Diagnostic {
        let span = Span::new(span.start + self.offset, span.end + self.offset);
        Diagnostic::error("invalid-yaml", message, span)
    }

    /// The place that is meant, where the parser names another one.
    fn span(&self) -> Span {
        let meant = if self.complaint.contains("simple key expect") {
            self.line_before()
        } else if self.complaint.contains("unknown escape") {
            self.unknown_escape()
        } else {
            None
        };
        meant.unwrap_or_else(|| self.character())
    }

    /// The named character; at the end of a line or of the text, the place after what is written.
    fn character(&self) -> Span {
        match self.text[self.place..].chars().next() {
            Some('\n' | '\r') => Span::at(self.place),
            Some(character) => Span::new(self.place, self.place + character.len_utf8()),
            None => Span::at(self.text.trim_end().len()),
        }
    }

    /// The first tab in the indentation of the named line, or of the next one: a text may go on there.
    fn tab_in_indentation(&self) -> Option<Span> {
        let line_start = self.text[..self.place].rfind('\n').map_or(0, |end| end + 1);
        let next_line = self.text[self.place..]
            .find('\n')
            .map(|end| self.place + end + 1);
        let mut lines =
            std::iter::once(line_start).chain(next_line.filter(|_| self.complaint.contains("tab")));
        lines.find_map(|start| {
            let spaces = self.text[start..].find(|character| character != ' ')?;
            let tab = start + spaces;
            self.text[tab..]
                .starts_with('\t')
                .then(|| Span::new(tab, tab + 1))
        })
    }

    /// The text of the last line that is written before the place.
    fn line_before(&self) -> Option<Span> {
        let before = self.text[..self.place].trim_end();
        let line_start = before.rfind('\n').map_or(0, |line_break| line_break + 1);
        let start =
            line_start + before[line_start..].find(|character: char| !character.is_whitespace())?;
        Some(Span::new(start, before.len()))
    }

    /// The first escape that YAML does not have, in the double-quoted text at the place.
    fn unknown_escape(&self) -> Option<Span> {
        const KNOWN: &str = "0abt\tnvfre \"/\\N_LPxuU\r\n";
        let mut characters = self.text[self.place..].char_indices();
        while let Some((index, character)) = characters.next() {
            if character != '\\' {
                continue;
            }
            let (next, escaped) = characters.next()?;
            if !KNOWN.contains(escaped) {
                let end = self.place + next + escaped.len_utf8();
                return Some(Span::new(self.place + index, end));
            }
        }
        None
    }
}
