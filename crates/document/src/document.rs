//! One text made into one tree, whichever of the two formats it is written in, with the trees of other files to which it refers.

use indexmap::IndexSet;

use crate::diagnostic::Diagnostics;
use crate::faults;
use crate::load::{Files, own_name};
use crate::location::stem;
use crate::node::{Node, Value};
use crate::pointer::Pointer;
use crate::reference::{Anchors, has_anchors};
use crate::source::{BYTE_ORDER_MARK, SourceFile, Span};
use crate::sources::Sources;
use crate::{json, yaml};

/// A text and the tree it was made into, and those of other files to which it refers.
#[derive(Clone, Debug)]
pub struct Document {
    sources: Sources,
    root: Node,
    files: Files,
    anchors: Anchors,
}

/// What [`parse`] could make of a text, and what it has to say about it.
#[derive(Clone, Debug)]
pub struct Parsed {
    /// The document; absent if the text is not well-formed. A document may be present although there are errors: a
    /// key that occurs twice, for one, keeps its first value.
    pub document: Option<Document>,
    /// Errors and warnings in the order in which they were found.
    pub diagnostics: Diagnostics,
    /// Every text that was read, which is what diagnostics are shown with.
    pub sources: Sources,
}

/// The format that a text is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Yaml,
    Json,
}

impl Document {
    pub(crate) fn new(sources: Sources, root: Node, files: Files) -> Self {
        let mut anchors = Anchors::default();
        if has_anchors(sources.first().text()) {
            anchors.add(&root, &Pointer::root(), "");
        }
        for (location, file) in &files {
            if let Ok(included) = file
                && let Some(tree) = &included.tree
                && has_anchors(sources.find(tree.span).0.text())
            {
                anchors.add(tree, &Pointer::in_file(location.clone()), location);
            }
        }
        Self {
            sources,
            root,
            files,
            anchors,
        }
    }

    /// The text that the document was made from.
    pub fn source(&self) -> &SourceFile {
        self.sources.first()
    }

    /// That text and those of other files.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// The tree.
    pub fn root(&self) -> &Node {
        &self.root
    }

    /// The value that a pointer leads to, if there is one.
    pub fn resolve(&self, pointer: &Pointer) -> Option<&Node> {
        let root = match pointer.file() {
            None => &self.root,
            Some(location) => self.files.get(location)?.as_ref().ok()?.tree.as_ref()?,
        };
        pointer.resolve(root)
    }

    /// What is wrong with the file at a location to which references lead, whether anything could be made of it or not.
    pub fn file_diagnostics(&self, location: &str) -> Diagnostics {
        match self.files.get(location) {
            Some(Ok(file)) => file.diagnostics.clone(),
            _ => Diagnostics::new(),
        }
    }

    /// The places in other files that references lead to, each once, in the order of the references.
    pub fn targets_in_files(&self) -> IndexSet<Pointer> {
        let mut targets = IndexSet::new();
        if self.files.is_empty() {
            return targets;
        }
        let trees = self.files.iter().filter_map(|(location, file)| {
            let tree = file.as_ref().ok()?.tree.as_ref()?;
            Some((Pointer::in_file(location.clone()), tree))
        });
        for (place, tree) in std::iter::once((Pointer::root(), &self.root)).chain(trees) {
            self.add_targets(&place, tree, &mut targets);
        }
        targets
    }

    fn add_targets(&self, place: &Pointer, node: &Node, targets: &mut IndexSet<Pointer>) {
        let mut waiting = vec![node];
        while let Some(node) = waiting.pop() {
            match &node.value {
                Value::Mapping(mapping) => {
                    let reference = node.get("$ref").and_then(Node::as_str);
                    let target = reference.and_then(|text| self.target(place, text).ok());
                    targets.extend(target.filter(|target| target.file().is_some()));
                    waiting.extend(mapping.iter().map(|entry| &entry.value));
                }
                Value::Sequence(elements) => waiting.extend(elements),
                _ => {}
            }
        }
    }

    /// What a file is called without its folder and extension: `pet` of `schemas/pet.yaml`.
    pub fn stem(location: &str) -> &str {
        stem(location)
    }

    pub(crate) fn files(&self) -> &Files {
        &self.files
    }

    pub(crate) fn anchors(&self) -> &Anchors {
        &self.anchors
    }

    pub(crate) fn own_name(&self) -> String {
        own_name(self.source())
    }
}

/// Makes a text into a tree.
///
/// The text is JSON if its first character is `{` or `[` and either the path ends in `.json`, or the path does not end
/// in `.yaml` or `.yml` and the text goes on as only JSON does. Otherwise it is YAML 1.2 (core schema).
pub fn parse(source: &SourceFile) -> Parsed {
    let mut diagnostics = Diagnostics::new();
    let root = tree(source, 0, &mut diagnostics);
    let sources = Sources::from(source);
    let document = root.map(|root| Document::new(sources.clone(), root, Files::new()));
    Parsed {
        document,
        diagnostics,
        sources,
    }
}

/// Makes a text into a tree whose spans are counted from `start`.
pub(crate) fn tree(
    source: &SourceFile,
    start: usize,
    diagnostics: &mut Diagnostics,
) -> Option<Node> {
    let mark = if source.text().starts_with(BYTE_ORDER_MARK) {
        BYTE_ORDER_MARK.len_utf8()
    } else {
        0
    };
    let text = &source.text()[mark..];
    let offset = start + mark;
    if text.trim().is_empty() {
        diagnostics.push(faults::empty_document(Span::at(offset)));
        return None;
    }
    match format(source.path(), text) {
        Format::Yaml => yaml::parse(text, offset, diagnostics),
        Format::Json => json::parse(text, offset, diagnostics),
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use super::*;
    use crate::render::{Colour, render};

    const YAML: &str = "# größe\nopenapi: 3.1.0\npaths:\n  /a/{id}: &p\n    get: {tags: [x, 'ü'], \"n\": -1.5e3}\n  /b: *p\n\
        list:\n- |\n  block\n  text\n-\n- >-\n  folded\n? key\n: !!str 12\n";
    const JSON: &str = "{\"größe\": [1, -2.5e3, true, null, \"\\u00e4\\n∞\"],\r\n \"b\": {\"c\": {}, \"d\": []}}\n";

    /// Parses and renders, and checks what holds for every text.
    fn check(path: &str, text: &str) -> Parsed {
        let source = SourceFile::new(path, text);
        let parsed = parse(&source);
        assert!(
            parsed.document.is_some() || parsed.diagnostics.has_errors(),
            "{text:?}"
        );
        for label in parsed.diagnostics.iter().flat_map(|found| &found.labels) {
            assert!(
                text.get(label.span.start..label.span.end).is_some(),
                "{label:?} of {text:?}"
            );
        }
        assert!(
            parsed.diagnostics.is_empty()
                || !render(&parsed.diagnostics, &source, Colour::Ansi).is_empty()
        );
        parsed
    }

    fn codes(parsed: &Parsed) -> Vec<&str> {
        parsed.diagnostics.iter().map(|found| found.code).collect()
    }

    #[test]
    fn no_prefix_of_a_document_panics() {
        for (path, text) in [
            ("f.yaml", YAML),
            ("f.json", JSON),
            ("f.yaml", JSON),
            ("f", JSON),
        ] {
            assert!(check(path, text).document.is_some());
            for (end, _) in text.char_indices() {
                check(path, &text[..end]);
                check(path, &text[end..]);
            }
        }
    }

    #[test]
    fn no_text_with_a_stray_character_panics() {
        let strays = [
            "\t", "\0", "\"", "'", "{", "]", ":", "- ", "\n", "&a ", "*a", "\\", "∞", "\u{feff}",
            "#", "|", "---\n",
        ];
        for (path, text) in [("f.yaml", YAML), ("f.json", JSON)] {
            for (place, _) in text.char_indices() {
                for stray in strays {
                    let (before, after) = text.split_at(place);
                    check(path, &format!("{before}{stray}{after}"));
                }
            }
        }
    }

    #[test]
    fn depth_is_bounded_in_both_formats() {
        let nested = |open: &str, close: &str, depth: usize| {
            format!("{}1{}", open.repeat(depth), close.repeat(depth))
        };
        let bound = faults::MAXIMUM_DEPTH;
        for (path, open, close) in [
            ("f.json", "[", "]"),
            ("f.json", "{\"a\":", "}"),
            ("f.yaml", "- ", ""),
            ("f.yaml", "[", "]"),
            ("f.yaml", "{a: ", "}"),
        ] {
            assert!(
                check(path, &nested(open, close, bound - 5))
                    .document
                    .is_some(),
                "{open}"
            );
            for depth in [bound + 1, 50_000] {
                let parsed = check(path, &nested(open, close, depth));
                assert!(parsed.document.is_none());
                assert_eq!(codes(&parsed), ["too-deep"], "{open}");
            }
        }
        let parsed = check(
            "f.yaml",
            &format!(
                "a: &a {}\nb: {}\n",
                nested("[", "]", 200),
                nested("[", "]", 200).replace('1', "*a")
            ),
        );
        assert_eq!(
            codes(&parsed),
            ["too-deep"],
            "aliases count as what they stand for"
        );
    }

    #[test]
    fn the_format_follows_from_path_and_text() {
        for (path, text, expected) in [
            ("a.json", "{}", Format::Json),
            ("a.JSON", " \n[1]", Format::Json),
            ("a.json", "openapi: 3.1.0", Format::Yaml),
            ("a.yaml", "{\"a\": 1}", Format::Yaml),
            ("a.yml", "[]", Format::Yaml),
            ("a", "{\"a\": 1}", Format::Json),
            ("a", "{ }", Format::Json),
            ("a.txt", "{a: 1}", Format::Yaml),
            ("a", "a: 1", Format::Yaml),
        ] {
            assert_eq!(format(path, text), expected, "{path} {text}");
        }
    }

    #[test]
    fn both_formats_make_the_same_tree() {
        let yaml = check("f.yaml", JSON).document.unwrap();
        let json = check("f.json", JSON).document.unwrap();
        assert!(yaml.root().same_value(json.root()));
    }

    #[test]
    fn a_pointer_leads_through_mappings_and_sequences() {
        let document = check("f.yaml", YAML).document.unwrap();
        let text = |pointer: &str| {
            let pointer = Pointer::parse(pointer).unwrap();
            document.resolve(&pointer).map(Node::to_json_text)
        };
        assert_eq!(text("/paths/~1b/get/tags/1").as_deref(), Some("\"ü\""));
        assert_eq!(text("/paths/~1b/get/tags/01"), None);
        assert_eq!(text("/paths/~1b/get/tags/-"), None);
        assert_eq!(text("/list/3"), None);
        assert_eq!(text("/openapi/0"), None);
        assert_eq!(
            text("/list").as_deref(),
            Some("[\"block\\ntext\\n\",null,\"folded\"]")
        );
    }
}
