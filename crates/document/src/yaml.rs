//! YAML to the tree, through the events of `saphyr-parser`.
//!
//! The events are read first and built into a tree after, because an alias is built by going over its anchor's events
//! once more: so nothing is kept for anchors that no alias uses, and every repetition is counted.

mod events;
mod scalar;
mod syntax;

use std::collections::BTreeMap;

use saphyr_parser::{Event, ScalarStyle};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::faults::{self, MAXIMUM_DEPTH, MAXIMUM_REPEATED_VALUES};
use crate::mapping::{Entry, Key, Mapping};
use crate::node::{Node, Value};
use crate::source::Span;
use events::Spanned;

/// Reads `text`, which starts `offset` bytes into its file.
pub(crate) fn parse(text: &str, offset: usize, diagnostics: &mut Diagnostics) -> Option<Node> {
    let events = match events::read(text, offset) {
        Ok(events) => events,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return None;
        }
    };
    let mut builder = Builder {
        text,
        offset,
        events: &events,
        position: 0,
        depth: 0,
        repeating: None,
        repeated_values: 0,
        in_refused_key: false,
        anchors: BTreeMap::new(),
        diagnostics,
    };
    builder.node().ok()
}

/// The tree cannot be finished; the reason is among the diagnostics.
struct Stop;

struct Builder<'t, 'd> {
    text: &'t str,
    offset: usize,
    events: &'t [Spanned<'t>],
    /// The index of the event that comes next.
    position: usize,
    /// How many mappings and sequences are open.
    depth: usize,
    /// The alias that is being built, the outermost if there are several.
    repeating: Option<Span>,
    repeated_values: usize,
    in_refused_key: bool,
    anchors: BTreeMap<usize, Anchor>,
    diagnostics: &'d mut Diagnostics,
}

#[derive(Clone, Copy)]
struct Anchor {
    /// The index of the event that carries the anchor.
    position: usize,
    /// Whether its value is still being built, so that an alias to it would lead in a circle.
    open: bool,
}

impl<'t> Builder<'t, '_> {
    fn node(&mut self) -> Result<Node, Stop> {
        let position = self.position;
        let (event, span) = self.next()?;
        if let Some(alias) = self.repeating {
            self.repeated_values += 1;
            if self.repeated_values > MAXIMUM_REPEATED_VALUES {
                self.diagnostics.push(faults::too_many_repetitions(alias));
                return Err(Stop);
            }
        }
        match event {
            Event::Alias(anchor) => self.alias(*anchor, span),
            Event::Scalar(text, style, anchor, tag) => {
                self.anchor(*anchor, position, false);
                let span = self.scalar_span(text, *style, span);
                let resolved = scalar::resolve(text, *style, tag.as_deref(), span);
                self.report(resolved.diagnostic);
                let value = resolved.value;
                Ok(Node { span, value })
            }
            Event::SequenceStart(anchor, tag) => {
                self.report(scalar::check_collection_tag(tag.as_deref(), "seq", span));
                self.collection(*anchor, position, Self::sequence)
            }
            Event::MappingStart(anchor, tag) => {
                self.report(scalar::check_collection_tag(tag.as_deref(), "map", span));
                self.collection(*anchor, position, Self::mapping)
            }
            _ => unreachable!("between two values of a document there are only values"),
        }
    }

    /// Builds a mapping or sequence whose first event has been taken.
    fn collection(
        &mut self,
        anchor: usize,
        position: usize,
        build: fn(&mut Self, Span) -> Result<Node, Stop>,
    ) -> Result<Node, Stop> {
        let start = self.events[position].1;
        if self.depth == MAXIMUM_DEPTH {
            self.diagnostics.push(faults::too_deep(start));
            return Err(Stop);
        }
        self.depth += 1;
        self.anchor(anchor, position, true);
        let node = build(self, start)?;
        self.anchor(anchor, position, false);
        self.depth -= 1;
        Ok(node)
    }

    fn sequence(&mut self, start: Span) -> Result<Node, Stop> {
        let mut elements = Vec::new();
        while !matches!(self.peek()?, Event::SequenceEnd) {
            elements.push(self.node()?);
        }
        let (_, end) = self.next()?;
        let last = elements.last().map(|element| element.span);
        Ok(Node {
            span: self.collection_span(self.first_dash(start), last, end),
            value: Value::Sequence(elements),
        })
    }

    fn mapping(&mut self, start: Span) -> Result<Node, Stop> {
        let mut mapping = Mapping::default();
        let mut last = None;
        while !matches!(self.peek()?, Event::MappingEnd) {
            let key = self.key()?;
            let value = self.value_after(key.as_ref())?;
            last = Some(value.span);
            let Some(key) = key else { continue };
            let (name, span) = (key.text.clone(), key.span);
            if let Some(first) = mapping.insert(Entry { key, value }) {
                self.report(Some(faults::duplicate_key(&name, span, first)));
            }
        }
        let (_, end) = self.next()?;
        Ok(Node {
            span: self.collection_span(start, last, end),
            value: Value::Mapping(mapping),
        })
    }

    /// The next key, or none if it is one that JSON could not have.
    fn key(&mut self) -> Result<Option<Key>, Stop> {
        let position = self.position;
        let (event, span) = &self.events[position];
        let named = match event {
            Event::Alias(anchor) => self.anchors.get(anchor).map(|anchor| anchor.position),
            _ => Some(position),
        };
        let scalar = named.and_then(|position| match &self.events[position].0 {
            Event::Scalar(text, style, ..) => Some((text, *style)),
            _ => None,
        });
        let Some((text, style)) = scalar else {
            self.report(Some(faults::complex_key(*span)));
            let outer = std::mem::replace(&mut self.in_refused_key, true);
            self.node()?;
            self.in_refused_key = outer;
            return Ok(None);
        };
        if let Event::Scalar(_, _, anchor, _) = event {
            self.anchor(*anchor, position, false);
        }
        self.position += 1;
        if style == ScalarStyle::Plain && text == "<<" {
            self.report(Some(faults::merge_key(*span)));
        }
        Ok(Some(Key {
            text: text.to_string(),
            span: self.scalar_span(text, style, *span),
        }))
    }

    /// The value of a key; one that is not there is placed after the colon rather than at what follows.
    fn value_after(&mut self, key: Option<&Key>) -> Result<Node, Stop> {
        let mut node = self.node()?;
        if let (Some(key), true, true) = (key, node.is_null(), node.span.is_empty()) {
            let after = &self.text[key.span.end - self.offset..];
            let spaces = after.len() - after.trim_start_matches([' ', '\t']).len();
            let colon = usize::from(after[spaces..].starts_with(':'));
            node.span = Span::at(key.span.end + if colon == 1 { spaces + 1 } else { 0 });
        }
        Ok(node)
    }

    fn alias(&mut self, id: usize, span: Span) -> Result<Node, Stop> {
        let anchor = self.anchors.get(&id).copied();
        let Some(Anchor {
            position,
            open: false,
        }) = anchor
        else {
            self.diagnostics.push(faults::circular_alias(span));
            return Err(Stop);
        };
        let resume = std::mem::replace(&mut self.position, position);
        let outer = self.repeating;
        self.repeating = outer.or(Some(span));
        let node = self.node();
        self.repeating = outer;
        self.position = resume;
        Ok(Node { span, ..node? })
    }

    fn anchor(&mut self, id: usize, position: usize, open: bool) {
        // The parser counts from 1; 0 is a value without an anchor.
        if id > 0 {
            self.anchors.insert(id, Anchor { position, open });
        }
    }

    /// A repetition's faults were reported where its anchor stands, and those of a refused key do not matter.
    fn report(&mut self, diagnostic: Option<Diagnostic>) {
        if self.repeating.is_none() && !self.in_refused_key {
            self.diagnostics.extend(diagnostic);
        }
    }

    fn peek(&self) -> Result<&'t Event<'t>, Stop> {
        self.events
            .get(self.position)
            .map(|(event, _)| event)
            .ok_or(Stop)
    }

    fn next(&mut self) -> Result<(&'t Event<'t>, Span), Stop> {
        let (event, span) = self.events.get(self.position).ok_or(Stop)?;
        self.position += 1;
        Ok((event, *span))
    }

    /// The span of a mapping or sequence; a block has no end of its own, so that the parser places it at what follows.
    fn collection_span(&self, start: Span, last: Option<Span>, end: Span) -> Span {
        if matches!(self.written(end), "]" | "}") {
            return Span::new(start.start, end.end);
        }
        Span::new(
            start.start,
            last.map_or(start.end, |last| last.end.max(start.end)),
        )
    }

    /// A block sequence that is not indented is placed at its first element; this is the place of its first dash.
    fn first_dash(&self, start: Span) -> Span {
        let before = self.text[..start.start - self.offset].trim_end();
        if !start.is_empty()
            || self.text[start.start - self.offset..].starts_with("- ")
            || !before.ends_with('-')
        {
            return start;
        }
        Span::new(before.len() - 1 + self.offset, start.end)
    }

    fn written(&self, span: Span) -> &'t str {
        &self.text[span.start - self.offset..span.end - self.offset]
    }

    /// The span of a scalar: none of the line breaks after a block, and nothing where nothing is written.
    fn scalar_span(&self, text: &str, style: ScalarStyle, span: Span) -> Span {
        let written = self.written(span);
        match style {
            ScalarStyle::Plain if text.is_empty() => {
                Span::at(span.start + usize::from(written.starts_with(['-', ':', '?'])))
            }
            ScalarStyle::Literal | ScalarStyle::Folded => {
                Span::new(span.start, span.start + written.trim_end().len())
            }
            _ => span,
        }
    }
}

#[cfg(test)]
mod tests;
