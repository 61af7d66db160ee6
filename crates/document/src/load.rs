//! A description in several files: each that a reference leads to is brought in, parsed and kept beside the first.
//!
//! Files are brought in before anything is understood, so that everything can be borrowed from one document; whether one that cannot be had was
//! needed at all is found out when its reference is followed. Where texts come from is whoever calls' affair.

use std::fmt;
use std::sync::Arc;

use indexmap::{IndexMap, IndexSet};

use crate::diagnostic::Diagnostics;
use crate::document::{Document, Parsed, tree};
use crate::location::{is_url, join};
use crate::node::{Node, Value};
use crate::source::SourceFile;
use crate::sources::Sources;

/// How many files a description may be in.
const MOST_FILES: usize = 4096;

/// How many bytes of text all files together may have.
const MOST_BYTES: usize = 256 << 20;

/// What brings in the text of a file: given a path with `/` from the folder of the first file (`schemas/pet.yaml`, `../shared/error.json`), or an
/// absolute URL.
pub type Loader<'l> = dyn FnMut(&str) -> Result<String, Unavailable> + 'l;

/// Why a file to which a reference leads cannot be had.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unavailable {
    /// No files are brought in at all.
    Alone,
    /// There is no such file.
    Missing,
    /// Nothing is taken from there, for the reason and with the way out that the text says.
    NotTaken(String),
    /// It is there and cannot be read, for this reason.
    Unreadable(String),
    /// The description is in more files, or in more text, than it may be.
    TooMuch,
}

/// A file besides the first.
#[derive(Clone, Debug)]
pub(crate) struct Included {
    /// Its tree; `None` if it is not well-formed, which the diagnostics say.
    pub(crate) tree: Option<Node>,
    pub(crate) diagnostics: Diagnostics,
}

/// The files besides the first, by location.
pub(crate) type Files = IndexMap<Arc<str>, Result<Included, Unavailable>>;

/// Makes a text into a tree as [`parse`](crate::parse) does, and with it every file to which it refers, directly or by way of another one.
///
/// What is wrong with the other files is told by [`Document::file_diagnostics`].
pub fn parse_with(source: &SourceFile, loader: &mut Loader<'_>) -> Parsed {
    let mut diagnostics = Diagnostics::new();
    let mut sources = Sources::new(source.clone());
    let root = tree(source, 0, &mut diagnostics);
    let document = root.map(|root| {
        let name = own_name(source);
        let mut files = Files::new();
        let mut waiting: IndexSet<String> = IndexSet::new();
        collect(&root, &name, &mut waiting);
        let mut next = 0;
        let mut bytes = source.text().len();
        while let Some(location) = waiting.get_index(next).cloned() {
            next += 1;
            if location == name {
                continue;
            }
            let text = if files.len() < MOST_FILES && bytes < MOST_BYTES {
                loader(&location)
            } else {
                Err(Unavailable::TooMuch)
            };
            let included = text.map(|text| {
                bytes += text.len();
                let file = SourceFile::new(shown(source, &location), text);
                let start = sources.add(file.clone());
                let mut diagnostics = Diagnostics::new();
                let tree = tree(&file, start, &mut diagnostics);
                if let Some(tree) = &tree {
                    collect(tree, &location, &mut waiting);
                }
                Included { tree, diagnostics }
            });
            files.insert(location.into(), included);
        }
        Document::new(sources.clone(), root, files)
    });
    Parsed {
        document,
        diagnostics,
        sources,
    }
}

/// What other files call the first one.
pub(crate) fn own_name(source: &SourceFile) -> String {
    let path = source.path().replace('\\', "/");
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

/// The path under which a file is reported: beside the first one's.
fn shown(first: &SourceFile, location: &str) -> String {
    if is_url(location) {
        return location.to_owned();
    }
    join(
        &first.path().replace('%', "%25"),
        &location.replace('%', "%25"),
    )
}

/// Adds the locations of all files to which a tree refers.
fn collect(root: &Node, base: &str, found: &mut IndexSet<String>) {
    let mut waiting = vec![root];
    while let Some(node) = waiting.pop() {
        match &node.value {
            Value::Mapping(mapping) => {
                for entry in mapping.iter() {
                    match entry.key.text.as_str() {
                        "$ref" | "$dynamicRef" | "$recursiveRef" => {
                            add(entry.value.as_str(), base, found);
                        }
                        "discriminator" => {
                            let mapping = entry.value.get("mapping").and_then(Node::as_mapping);
                            let values = mapping.into_iter().flat_map(crate::Mapping::iter);
                            let values = values.filter_map(|entry| entry.value.as_str());
                            let files = values.filter(|value| value.contains(['.', '/']));
                            files.for_each(|value| add(Some(value), base, found));
                        }
                        _ => {}
                    }
                }
                let values: Vec<&Node> = mapping.iter().map(|entry| &entry.value).collect();
                waiting.extend(values.into_iter().rev());
            }
            Value::Sequence(elements) => waiting.extend(elements.iter().rev()),
            _ => {}
        }
    }
}

fn add(reference: Option<&str>, base: &str, found: &mut IndexSet<String>) {
    let file = reference.map(|text| text.split('#').next().unwrap_or_default());
    if let Some(file) = file.filter(|file| !file.is_empty()) {
        found.insert(join(base, file));
    }
}

impl fmt::Display for Unavailable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Alone => "the description was read alone, without other files",
            Self::Missing => "there is no such file",
            Self::NotTaken(reason) | Self::Unreadable(reason) => reason,
            Self::TooMuch => "the description is in more files than are brought in",
        })
    }
}

impl std::error::Error for Unavailable {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;
    use crate::{Colour, Pointer, Unresolved, render};

    /// The document that begins with the first of these files.
    fn document(files: &[(&str, &str)]) -> Document {
        let source = SourceFile::new(format!("api/{}", files[0].0), files[0].1);
        let parsed = parse_with(&source, &mut |location| {
            let found = files.iter().find(|(name, _)| *name == location);
            found
                .map(|(_, text)| (*text).to_owned())
                .ok_or(Unavailable::Missing)
        });
        parsed.document.unwrap()
    }

    fn target(document: &Document, from: &Pointer, reference: &str) -> Result<String, Unresolved> {
        let target = document.target(from, reference)?;
        Ok(target.to_fragment())
    }

    #[test]
    fn files_are_brought_in_through_each_other_and_back() {
        let document = document(&[
            (
                "a.yaml",
                "x: {$ref: 'b/b.json#/y'}\nw: {$ref: '#/x/deep'}\n",
            ),
            (
                "b/b.json",
                "{\"y\": {\"$ref\": \"../c d.yaml\"}, \"deep\": 1}",
            ),
            ("c d.yaml", "$ref: a.yaml#/x\n"),
        ]);
        let root = Pointer::root();
        assert_eq!(
            target(&document, &root, "b/b.json#/y").as_deref(),
            Ok("b/b.json#/y")
        );
        let b = Pointer::in_file("b/b.json");
        assert_eq!(
            target(&document, &b, "../c%20d.yaml").as_deref(),
            Ok("c d.yaml")
        );
        assert_eq!(
            target(&document, &b, "#/deep").as_deref(),
            Ok("b/b.json#/deep")
        );
        assert_eq!(target(&document, &b, "../a.yaml#/w").as_deref(), Ok("#/w"));
        let missing = target(&document, &b, "d.yaml");
        assert!(
            matches!(missing, Err(Unresolved::Unavailable(location, _)) if location == "b/d.yaml")
        );
        let circle = target(&document, &root, "#/x/nothing");
        assert!(matches!(circle, Err(Unresolved::Nothing(_))));
    }

    #[test]
    fn a_pointer_leads_through_references_to_what_they_mean() {
        let document = document(&[
            ("a.yaml", "schemas: {$ref: all.yaml}\n"),
            ("all.yaml", "Pet: {$ref: pet.yaml}\n"),
            ("pet.yaml", "type: object\n"),
        ]);
        let root = Pointer::root();
        let pet = target(&document, &root, "#/schemas/Pet");
        assert_eq!(pet.as_deref(), Ok("all.yaml#/Pet"));
        let within = target(&document, &root, "#/schemas/Pet/type");
        assert_eq!(within.as_deref(), Ok("pet.yaml#/type"));
    }

    #[test]
    fn schemas_are_found_by_what_they_call_themselves() {
        let document = document(&[(
            "a.yaml",
            "s:\n  $id: https://a.example/pets/\n  $defs: {dog: {$id: dog, $anchor: d}, own: {}}\n  p: {$ref: dog}\n",
        )]);
        let within = Pointer::root().child("s").child("p");
        let dog = "#/s/$defs/dog";
        for reference in [
            "dog",
            "https://a.example/pets/dog",
            "#d",
            "#/$defs/dog",
            "#/s/$defs/dog",
        ] {
            assert_eq!(
                target(&document, &within, reference).as_deref(),
                Ok(dog),
                "{reference}"
            );
        }
        let unknown = target(&document, &within, "#e");
        assert_eq!(unknown, Err(Unresolved::NoAnchor("e".to_owned())));
    }

    #[test]
    fn a_diagnostic_shows_the_file_that_it_is_about() {
        let document = document(&[
            ("a.yaml", "x: {$ref: b.yaml}\n"),
            ("b.yaml", "\u{feff}k: 1\nk: 2\n"),
        ]);
        let shown = render(
            &document.file_diagnostics("b.yaml"),
            document.sources(),
            Colour::Plain,
        );
        assert!(shown.contains("--> api/b.yaml:2:1"), "{shown}");
    }
}
