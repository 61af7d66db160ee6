//! A node together with the pointer that leads to it.

use crate::{Document, Key, Mapping, Node, Pointer, Span};

/// A node of a document and its place in it.
#[derive(Clone, Debug)]
pub struct Place<'d> {
    /// The node.
    pub node: &'d Node,
    /// The pointer that leads to it from the root.
    pub pointer: Pointer,
    name: Option<&'d Key>,
}

/// A mapping of names that the author chooses, as the entries of `paths`.
#[derive(Clone, Debug)]
pub struct Entries<'d> {
    place: Place<'d>,
    mapping: &'d Mapping,
}

/// A sequence.
#[derive(Clone, Debug)]
pub struct Elements<'d> {
    place: Place<'d>,
    nodes: &'d [Node],
}

impl<'d> Place<'d> {
    /// The place of a node that `pointer` leads to and that is not the value of a key.
    pub fn new(node: &'d Node, pointer: Pointer) -> Self {
        Self {
            node,
            pointer,
            name: None,
        }
    }

    /// The same place, with what is taken for its value.
    pub(crate) fn taken_for(self, node: &'d Node) -> Self {
        Self { node, ..self }
    }

    /// The root of a document.
    pub fn root(document: &'d Document) -> Self {
        Self::new(document.root(), Pointer::root())
    }

    /// What `pointer` leads to in a document; `None` if that is nothing.
    pub fn find(document: &'d Document, pointer: &Pointer) -> Option<Self> {
        let node = document.resolve(pointer)?;
        let parent = pointer
            .parent()
            .and_then(|parent| document.resolve(&parent)?.as_mapping());
        let name = pointer.tokens().last();
        Some(Self {
            name: parent
                .zip(name)
                .and_then(|(mapping, name)| Some(&mapping.entry(name)?.key)),
            ..Self::new(node, pointer.clone())
        })
    }

    /// The bytes that the node is written in.
    pub fn span(&self) -> Span {
        self.node.span
    }

    /// Where a reader looks for it: the key that the node is the value of; without one the start of the node, its first
    /// key if it has any.
    pub fn name_span(&self) -> Span {
        self.name.map_or_else(|| self.head(), |key| key.span)
    }

    /// The start of the value: all of a scalar, the first key of a mapping.
    pub fn head(&self) -> Span {
        let first = self
            .node
            .as_mapping()
            .and_then(|mapping| mapping.iter().next());
        first.map_or(self.node.span, |entry| entry.key.span)
    }

    /// The value of `key`, if this is a mapping that has it.
    pub fn child(&self, key: &str) -> Option<Self> {
        let entry = self.node.as_mapping()?.entry(key)?;
        Some(Self::of_entry(&entry.key, &entry.value, &self.pointer))
    }

    fn of_entry(key: &'d Key, value: &'d Node, parent: &Pointer) -> Self {
        Self {
            name: Some(key),
            ..Self::new(value, parent.child(&key.text))
        }
    }

    /// The key that `key` is written as, if this is a mapping that has it.
    pub fn key(&self, key: &str) -> Option<&'d Key> {
        Some(&self.node.as_mapping()?.entry(key)?.key)
    }

    /// The entries, if this is a mapping.
    pub fn entries(&self) -> Option<Entries<'d>> {
        Some(Entries {
            mapping: self.node.as_mapping()?,
            place: self.clone(),
        })
    }

    /// The elements, if this is a sequence.
    pub fn elements(&self) -> Option<Elements<'d>> {
        Some(Elements {
            nodes: self.node.as_sequence()?,
            place: self.clone(),
        })
    }
}

impl<'d> Entries<'d> {
    /// The mapping itself.
    pub fn place(&self) -> &Place<'d> {
        &self.place
    }

    /// Each key with the place of its value, in document order; extensions (`x-`) are left out.
    pub fn iter(&self) -> impl Iterator<Item = (&'d Key, Place<'d>)> {
        self.mapping
            .iter()
            .filter(|entry| !entry.key.text.starts_with("x-"))
            .map(|entry| (&entry.key, self.at(&entry.key, &entry.value)))
    }

    /// Each key with the place of its value, in document order, whatever the key.
    pub fn iter_all(&self) -> impl Iterator<Item = (&'d Key, Place<'d>)> {
        self.mapping
            .iter()
            .map(|entry| (&entry.key, self.at(&entry.key, &entry.value)))
    }

    fn at(&self, key: &'d Key, value: &'d Node) -> Place<'d> {
        Place::of_entry(key, value, &self.place.pointer)
    }
}

impl<'d> Elements<'d> {
    /// The one element that is written in the place of a sequence.
    pub(crate) fn only(place: &Place<'d>) -> Self {
        Self {
            nodes: std::slice::from_ref(place.node),
            place: place.clone(),
        }
    }

    /// The sequence itself.
    pub fn place(&self) -> &Place<'d> {
        &self.place
    }

    /// The place of each element, in order.
    pub fn iter(&self) -> impl Iterator<Item = Place<'d>> {
        self.nodes
            .iter()
            .enumerate()
            .map(|(index, node)| Place::new(node, self.place.pointer.index(index)))
    }
}
