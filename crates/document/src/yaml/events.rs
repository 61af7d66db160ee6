//! The events of one YAML document, with their places in bytes.

use saphyr_parser::{Event, Marker, Parser};

use super::syntax;
use crate::diagnostic::Diagnostic;
use crate::faults;
use crate::source::Span;

/// An event and where it stands in the file.
pub(super) type Spanned<'t> = (Event<'t>, Span);

/// The events of the one document in `text`, from its first value on; never empty.
pub(super) fn read(text: &str, offset: usize) -> Result<Vec<Spanned<'_>>, Diagnostic> {
    let places = Places::new(text, offset);
    let mut events = Vec::new();
    let mut documents = 0;
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| {
            let fault = syntax::Fault {
                complaint: error.info(),
                text,
                place: places.byte(*error.marker()) - offset,
                offset,
            };
            let diagnostic = fault.describe();
            match open_bracket(&events, text, offset) {
                Some(open) => diagnostic.with_label(open, "this is still open"),
                None => diagnostic,
            }
        })?;
        let span = Span::new(places.byte(span.start), places.byte(span.end));
        match event {
            Event::StreamStart | Event::StreamEnd | Event::DocumentEnd | Event::Nothing => {}
            Event::DocumentStart(_) if documents > 0 => return Err(several_documents(span)),
            Event::DocumentStart(_) => documents += 1,
            event => events.push((event, span)),
        }
    }
    let nothing = match events.as_slice() {
        [] => true,
        [(Event::Scalar(text, saphyr_parser::ScalarStyle::Plain, ..), _)] => text.is_empty(),
        _ => false,
    };
    if nothing {
        return Err(faults::empty_document(Span::at(offset)));
    }
    Ok(events)
}

/// The innermost `[` or `{` that is not closed when the events end.
fn open_bracket(events: &[Spanned<'_>], text: &str, offset: usize) -> Option<Span> {
    let mut open = Vec::new();
    for (event, span) in events {
        match event {
            Event::SequenceStart(..) | Event::MappingStart(..) => open.push(*span),
            Event::SequenceEnd | Event::MappingEnd => {
                open.pop();
            }
            _ => {}
        }
    }
    let innermost = open.pop()?;
    let written = &text[innermost.start - offset..innermost.end - offset];
    let bracket = innermost.end.checked_sub(1)?;
    written
        .ends_with(['[', '{'])
        .then(|| Span::new(bracket, innermost.end))
}

fn several_documents(span: Span) -> Diagnostic {
    Diagnostic::error(
        "several-documents",
        "the file holds more than one YAML document",
        span,
    )
    .with_label_text("the second document starts here")
    .with_help("put each document into a file of its own")
}

/// From the parser's places, which count characters, to bytes of the file.
struct Places<'t> {
    text: &'t str,
    offset: usize,
    /// The byte of every [`STRIDE`]th character; empty if every character is one byte.
    strides: Vec<usize>,
}

const STRIDE: usize = 64;

impl<'t> Places<'t> {
    fn new(text: &'t str, offset: usize) -> Self {
        let strides = if text.is_ascii() {
            Vec::new()
        } else {
            let bytes = text.char_indices().map(|(byte, _)| byte);
            bytes.step_by(STRIDE).collect()
        };
        Self {
            text,
            offset,
            strides,
        }
    }

    fn byte(&self, marker: Marker) -> usize {
        let index = marker.index();
        let byte = if self.strides.is_empty() {
            index.min(self.text.len())
        } else {
            let stride = (index / STRIDE).min(self.strides.len() - 1);
            let start = self.strides[stride];
            let mut rest = self.text[start..]
                .char_indices()
                .skip(index - stride * STRIDE);
            rest.next()
                .map_or(self.text.len(), |(byte, _)| start + byte)
        };
        byte + self.offset
    }
}
