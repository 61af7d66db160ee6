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
                check(path, &nested(open, close, 250)).document.is_some(),
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
