//! What stands in other files: what it is called where the description needs a name for it.
//!
//! A person would take the last part of the pointer, or the name of the file. Where several places would have one name, each takes that of its file
//! or folder before it, whichever is met first, so that names stay when the description is put into another order.

use std::collections::BTreeSet;

use counterpart_document::openapi::{Components, Entries, Place};
use counterpart_document::{Diagnostic, Document, Mapping, Node, Pointer};
use indexmap::{IndexMap, IndexSet};

use super::Lowering;
use super::names::{Hint, in_file, pascal};

/// What is known of other files.
#[derive(Debug, Default)]
pub(super) struct Included {
    /// The files whose mistakes have been reported.
    reported: IndexSet<String>,
    /// The names that several places would have.
    shared: BTreeSet<String>,
    /// The names of places that are used as components, by section.
    components: IndexMap<(String, Pointer), String>,
    /// The names of components that are taken, by section.
    taken: IndexSet<(String, String)>,
}

/// The sections of the components whose names types are made of.
const SECTIONS: [&str; 4] = ["responses", "parameters", "requestBodies", "headers"];

impl<'d> Lowering<'d> {
    /// Finds out which names several places in other files would have, and which of them are components of the description.
    pub(super) fn read_ahead(&mut self, components: Option<&Components<'d>>) {
        let mut ends = IndexSet::new();
        for target in self.document.targets_in_files() {
            if let Some(place) = Place::find(self.document, &target) {
                let end = self.peek(&place);
                if is_schema(end.node) && end.pointer.file().is_some() {
                    ends.insert(end.pointer);
                }
            }
        }
        let mut known = IndexSet::new();
        for end in ends {
            let name = Hint::of_pointer(&end).base().to_owned();
            if !known.insert(name.clone()) {
                self.included.shared.insert(name);
            }
        }
        let Some(components) = components else { return };
        let sections = [
            &components.responses,
            &components.parameters,
            &components.request_bodies,
            &components.headers,
        ];
        for (section, entries) in SECTIONS.into_iter().zip(sections) {
            for (key, place) in entries.iter().flat_map(Entries::iter_all) {
                let taken = (section.to_owned(), key.text.to_ascii_lowercase());
                self.included.taken.insert(taken);
                let end = self.peek(&place);
                if end.pointer.file().is_some() {
                    let own = (section.to_owned(), end.pointer);
                    let names = &mut self.included.components;
                    names.entry(own).or_insert_with(|| key.text.clone());
                }
            }
        }
    }

    /// The names that would suit the schema at a place that a reference leads to.
    pub(super) fn hint_of(&self, pointer: &Pointer) -> Hint {
        let hint = Hint::of_pointer(pointer);
        if pointer.file().is_some() && self.included.shared.contains(hint.base()) {
            hint.without_first()
        } else {
            hint
        }
    }

    /// The name under which what a reference leads to is a component of this section.
    pub(super) fn component_of(&mut self, pointer: &Pointer, section: &str) -> Option<String> {
        if pointer.file().is_none() {
            return match pointer.tokens() {
                [components, found, name] if components == "components" && found == section => {
                    Some(name.clone())
                }
                _ => None,
            };
        }
        if !SECTIONS.contains(&section) {
            return None;
        }
        let own = (section.to_owned(), pointer.clone());
        if let Some(known) = self.included.components.get(&own) {
            return Some(known.clone());
        }
        let names = Hint::of_pointer(pointer);
        let taken = &mut self.included.taken;
        let mut free =
            |name: &String| taken.insert((section.to_owned(), name.to_ascii_lowercase()));
        let name = names.names().iter().find(|name| free(name)).cloned();
        let name = name.or_else(|| {
            let mut numbered = (2..).map(|number: u32| format!("{}{number}", names.base()));
            numbered.find(|name| free(name))
        });
        let name = name.unwrap_or_default();
        self.included.components.insert(own, name.clone());
        Some(name)
    }

    /// Says once what is wrong with the file that a place is in.
    pub(super) fn report_file(&mut self, location: Option<&str>) {
        let Some(location) = location else { return };
        if self.included.reported.insert(location.to_owned()) {
            let found = self.document.file_diagnostics(location);
            self.diagnostics.extend(found);
        }
    }

    /// What is written at a place, or behind a `$ref` that stands there by itself although nothing there can be a reference.
    pub(super) fn written_at(&mut self, place: &Place<'d>) -> Place<'d> {
        let mut place = place.clone();
        let mut seen = IndexSet::new();
        while let Some(reference) = reference_alone(&place)
            && seen.insert(place.pointer.clone())
            && let Some(target) = self.target(&reference)
        {
            let message = "there is no reference for this in OpenAPI";
            self.report(
                Diagnostic::warning("misplaced-reference", message, reference.span())
                    .with_label_text("taken for what is written there")
                    .with_help("write out what is meant, or refer to each part of it"),
            );
            place = target;
        }
        place
    }

    /// As [`written_at`](Self::written_at), for a mapping of names that the author chooses.
    pub(super) fn entries_at(&mut self, entries: Option<Entries<'d>>) -> Option<Entries<'d>> {
        let entries = entries?;
        if reference_alone(entries.place()).is_none() {
            return Some(entries);
        }
        self.written_at(entries.place()).entries()
    }
}

/// The `$ref` of a mapping that holds nothing else, if it is a text.
fn reference_alone<'d>(place: &Place<'d>) -> Option<Place<'d>> {
    let is_alone = place
        .node
        .as_mapping()
        .is_some_and(|mapping| mapping.len() == 1);
    let reference = place.child("$ref").filter(|_| is_alone)?;
    reference.node.as_str().map(|_| reference.clone())
}

/// Whether a node may be a schema, as far as its members tell: no parameter, response, body or path.
fn is_schema(node: &Node) -> bool {
    const OTHERS: [&str; 10] = [
        "in",
        "content",
        "headers",
        "responses",
        "get",
        "put",
        "post",
        "delete",
        "patch",
        "schema",
    ];
    node.as_mapping().is_some_and(|mapping: &Mapping| {
        OTHERS.iter().all(|name| !mapping.contains(name)) || mapping.contains("properties")
    })
}

/// The names that would suit what a pointer into another file leads to, the best first.
pub(super) fn names_in_file(pointer: &Pointer, location: &str) -> Vec<String> {
    let stem = pascal(Document::stem(location));
    let folder = location.rsplit('/').nth(1).filter(|folder| *folder != "..");
    let folder = pascal(folder.unwrap_or_default());
    let name = in_file(pointer.tokens(), &stem);
    let before = if name == stem { &folder } else { &stem };
    let mut names = vec![name.clone()];
    if !before.is_empty() {
        names.push(format!("{before}{name}"));
    }
    names
}

#[cfg(test)]
mod tests {
    use counterpart_document::{SourceFile, Unavailable, parse_with};

    use crate::lower::fixture::names;
    use crate::lower::lower;
    use crate::model::Contract;

    /// The contract of a description whose components are these, with other files.
    fn contract(components: &str, files: &[(&str, &str)]) -> Contract {
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\ncomponents:\n  schemas:\n{components}\n"
        );
        let source = SourceFile::new("openapi.yaml", text);
        let parsed = parse_with(&source, &mut |location| {
            let file = files.iter().find(|(name, _)| *name == location);
            file.map(|(_, text)| (*text).to_owned())
                .ok_or(Unavailable::Missing)
        });
        let document = parsed
            .document
            .unwrap_or_else(|| panic!("it is well-formed"));
        let lowered = lower(&document);
        assert!(
            !lowered.diagnostics.has_errors(),
            "{:?}",
            lowered.diagnostics
        );
        lowered
            .contract
            .unwrap_or_else(|| panic!("it is a description"))
    }

    const OBJECT: &str = "type: object\nproperties: {a: {type: string}}\n";

    #[test]
    fn a_component_that_is_a_file_is_one_type_however_it_is_reached() {
        let contract = contract(
            "    Pet: {$ref: schemas/animal.yaml}
    Owner: {type: object, properties: {pet: {$ref: schemas/animal.yaml}, other: {$ref: '#/components/schemas/Pet'}}}",
            &[("schemas/animal.yaml", OBJECT)],
        );
        assert_eq!(names(&contract), ["Pet", "Owner"]);
    }

    #[test]
    fn what_has_no_name_of_its_own_has_that_of_its_pointer_or_file() {
        let contract = contract(
            "    Owner: {type: object, properties: {a: {$ref: 'a.yaml#/definitions/Dog'}, b: {$ref: blue_cat.yaml}, c: {$ref: 'a.yaml#/Cow/properties/calf'}}}",
            &[
                (
                    "a.yaml",
                    "definitions: {Dog: {type: object, properties: {b: {}}}}\nCow: {properties: {calf: {properties: {c: {}}}}}\n",
                ),
                ("blue_cat.yaml", OBJECT),
            ],
        );
        assert_eq!(names(&contract), ["Owner", "Dog", "BlueCat", "CowCalf"]);
    }

    #[test]
    fn places_that_would_have_one_name_take_that_of_their_file_or_folder_in_any_order() {
        let files = [
            ("shop/pet.yaml", OBJECT),
            ("zoo/pet.yaml", "type: object\nproperties: {z: {}}\n"),
        ];
        let members = ["shop/pet.yaml", "zoo/pet.yaml"];
        let expected = ["ShopPet", "ZooPet"];
        for order in [[0, 1], [1, 0]] {
            let members = order.map(|index| format!("{{$ref: '{}'}}", members[index]));
            let found = contract(
                &format!(
                    "    A: {{type: object, properties: {{a: {}, b: {}}}}}",
                    members[0], members[1]
                ),
                &files,
            );
            assert_eq!(names(&found)[1..], order.map(|index| expected[index]));
        }
    }
}
