//! One text made into one tree, whichever of the two formats it is written in.

use crate::diagnostic::Diagnostics;
use crate::faults;
use crate::node::Node;
use crate::pointer::Pointer;
use crate::source::{BYTE_ORDER_MARK, SourceFile, Span};
use crate::{json, yaml};

/// A text and the tree it was made into.
#[derive(Clone, Debug)]
pub struct Document {
    source: SourceFile,
    root: Node,
}

/// What [`parse`] could make of a text, and what it has to say about it.
#[derive(Clone, Debug)]
pub struct Parsed {
    /// The document; absent if the text is not well-formed. A document may be present although there are errors: a
    /// key that occurs twice, for one, keeps its first value.
    pub document: Option<Document>,
    /// Errors and warnings in the order in which they were found.
    pub diagnostics: Diagnostics,
}

/// The format that a text is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Yaml,
    Json,
}

impl Document {
    /// The text that the document was made from.
    pub fn source(&self) -> &SourceFile {
        &self.source
    }

    /// The tree.
    pub fn root(&self) -> &Node {
        &self.root
    }

    /// The value that a pointer leads to, if there is one.
    pub fn resolve(&self, pointer: &Pointer) -> Option<&Node> {
        pointer.resolve(&self.root)
    }
}

/// Makes a text into a tree.
///
/// The text is JSON if its first character is `{` or `[` and either the path ends in `.json`, or the path does not end
/// in `.yaml` or `.yml` and the text goes on as only JSON does. Otherwise it is YAML 1.2 (core schema).
pub fn parse(source: &SourceFile) -> Parsed {
    let mut diagnostics = Diagnostics::new();
    let offset = if source.text().starts_with(BYTE_ORDER_MARK) {
        BYTE_ORDER_MARK.len_utf8()
    } else {
        0
    };
    let text = &source.text()[offset..];
    let root = if text.trim().is_empty() {
        diagnostics.push(faults::empty_document(Span::at(offset)));
        None
    } else {
        match format(source.path(), text) {
            Format::Yaml => yaml::parse(text, offset, &mut diagnostics),
            Format::Json => json::parse(text, offset, &mut diagnostics),
        }
    };
    let document = root.map(|root| Document {
        source: source.clone(),
        root,
    });
    Parsed {
        document,
        diagnostics,
    }
}

fn format(path: &str, text: &str) -> Format {
    let mut significant = text.chars().filter(|character| !character.is_whitespace());
    let opens = matches!(significant.next(), Some('{' | '['));
    let goes_on = matches!(significant.next(), Some('"' | '{' | '[' | '}' | ']'));
    let extension = path
        .rsplit_once('.')
        .map(|(_, extension)| extension.to_ascii_lowercase());
    let is_json = match extension.as_deref() {
        Some("json") => opens,
        Some("yaml" | "yml") => false,
        _ => opens && goes_on,
    };
    if is_json { Format::Json } else { Format::Yaml }
}
