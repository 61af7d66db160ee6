//! Where references lead: to a file, and within it to a place by pointer or by the name of an anchor.
//!
//! A schema with an `$id` is a resource of its own (JSON Schema 2020-12, section 8.2.1), so that what stands in it may be relative to that. Since
//! descriptions also write `$id`s that nobody resolves by, a reference that leads nowhere from there is taken from the file.

use std::sync::Arc;

use indexmap::IndexMap;

use crate::document::Document;
use crate::load::Unavailable;
use crate::location::join;
use crate::node::{Node, Value};
use crate::pointer::{Pointer, PointerError};

/// Why a reference leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unresolved {
    /// What follows `#` is no pointer.
    NoPointer(PointerError),
    /// No schema of the file has this `$anchor`.
    NoAnchor(String),
    /// The file at this location cannot be had.
    Unavailable(String, Unavailable),
    /// The file at this location is not well-formed.
    Malformed(String),
    /// There is nothing at this place.
    Nothing(Pointer),
}

/// What schemas call themselves.
#[derive(Clone, Debug, Default)]
pub(crate) struct Anchors {
    /// The places of `$id`, by what it means where it stands.
    ids: IndexMap<String, Pointer>,
    /// The places of `$anchor` and `$dynamicAnchor`, by file and name.
    names: IndexMap<(Option<Arc<str>>, String), Pointer>,
}

impl Document {
    /// The place that a reference means which stands at `from`. There is something at it.
    ///
    /// # Errors
    ///
    /// See [`Unresolved`].
    pub fn target(&self, from: &Pointer, reference: &str) -> Result<Pointer, Unresolved> {
        self.target_at(0, from, reference)
    }

    fn target_at(
        &self,
        depth: usize,
        from: &Pointer,
        reference: &str,
    ) -> Result<Pointer, Unresolved> {
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if let Some(resource) = self.resource(from, file)
            && let Ok(target) = self.within(resource, fragment, depth)
        {
            return Ok(target);
        }
        if file.is_empty() {
            return self.within(from.of_file(), fragment, depth);
        }
        let location = join(from.file().unwrap_or_default(), file);
        self.within(self.file(&location)?, fragment, depth)
    }

    /// The place at the end of a way on which a reference stands for what it means: `#/components/schemas/Pet`, where `schemas` is in a file of its own.
    fn through(&self, root: Pointer, tokens: &[String], depth: usize) -> Option<Pointer> {
        if depth > MOST_STEPS {
            return None;
        }
        let mut place = root;
        for token in tokens {
            let node = self.resolve(&place)?;
            if node.get(token).is_none()
                && let Some(reference) = node.get("$ref").and_then(Node::as_str)
            {
                place = self.target_at(depth + 1, &place, reference).ok()?;
            }
            place = place.child(token);
        }
        Some(place)
    }

    /// The root of the file at a location.
    fn file(&self, location: &str) -> Result<Pointer, Unresolved> {
        if location == self.own_name() {
            return Ok(Pointer::root());
        }
        let unavailable = |reason| Unresolved::Unavailable(location.to_owned(), reason);
        match self.files().get_key_value(location) {
            None => Err(unavailable(Unavailable::Alone)),
            Some((_, Err(reason))) => Err(unavailable(reason.clone())),
            Some((_, Ok(file))) if file.tree.is_none() => {
                Err(Unresolved::Malformed(location.to_owned()))
            }
            Some((name, Ok(_))) => Ok(Pointer::in_file(name.clone())),
        }
    }

    /// The schema whose `$id` a reference means, or which it stands in if it names no file.
    fn resource(&self, from: &Pointer, file: &str) -> Option<Pointer> {
        let ids = &self.anchors().ids;
        if ids.is_empty() {
            return None;
        }
        let mut base = from.file().unwrap_or_default().to_owned();
        let mut place = from.of_file();
        for token in from.tokens() {
            if let Some(id) = self.resolve(&place).and_then(id_of) {
                base = join(&base, id);
            }
            place = place.child(token);
        }
        let wanted = if file.is_empty() {
            base
        } else {
            join(&base, file)
        };
        ids.get(&wanted).cloned()
    }

    /// The place that a fragment means below a place.
    fn within(&self, root: Pointer, fragment: &str, depth: usize) -> Result<Pointer, Unresolved> {
        let target = if fragment.is_empty() || fragment.starts_with('/') {
            let pointer = Pointer::parse_fragment(&format!("#{fragment}"));
            let pointer = pointer.map_err(Unresolved::NoPointer)?;
            let tokens = pointer.tokens();
            let direct = tokens
                .iter()
                .fold(root.clone(), |place, token| place.child(token));
            match self.resolve(&direct) {
                Some(_) => direct,
                None => self.through(root, tokens, depth).unwrap_or(direct),
            }
        } else {
            let file = self.files().get_key_value(root.file().unwrap_or_default());
            let name = (file.map(|(name, _)| name.clone()), fragment.to_owned());
            let found = self.anchors().names.get(&name).cloned();
            found.ok_or(Unresolved::NoAnchor(name.1))?
        };
        match self.resolve(&target) {
            Some(_) => Ok(target),
            None => Err(Unresolved::Nothing(target)),
        }
    }
}

/// How many references the way of one pointer may lead through.
const MOST_STEPS: usize = 32;

impl Anchors {
    /// Adds those of a file. Recursion ends: no tree is deeper than the parser allows.
    pub(crate) fn add(&mut self, node: &Node, place: &Pointer, base: &str) {
        let mut base = base.to_owned();
        if let Some(id) = id_of(node) {
            base = join(&base, id);
            self.ids
                .entry(base.clone())
                .or_insert_with(|| place.clone());
        }
        for name in ["$anchor", "$dynamicAnchor"] {
            if let Some(name) = node.get(name).and_then(Node::as_str) {
                let name = (place.shared_file(), name.to_owned());
                self.names.entry(name).or_insert_with(|| place.clone());
            }
        }
        match &node.value {
            Value::Mapping(mapping) => {
                for entry in mapping.iter() {
                    self.add(&entry.value, &place.child(&entry.key.text), &base);
                }
            }
            Value::Sequence(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    self.add(element, &place.index(index), &base);
                }
            }
            _ => {}
        }
    }
}

/// Whether a text may have a schema that calls itself something.
pub(crate) fn has_anchors(text: &str) -> bool {
    ["$id", "$anchor", "$dynamicAnchor"]
        .iter()
        .any(|name| text.contains(name))
}

/// The `$id` of a schema without an empty fragment.
fn id_of(node: &Node) -> Option<&str> {
    let id = node.get("$id")?.as_str()?;
    let id = id.strip_suffix('#').unwrap_or(id);
    (!id.is_empty() && !id.contains('#')).then_some(id)
}
