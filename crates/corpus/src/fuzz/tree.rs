//! The tree that is mutated: a document's values without their places, with what only texts can hold (a key twice, a number too large,
//! an anchor).

use counterpart_document::{Node, SourceFile, Value, parse};

/// The positions that lead from the root to a value.
pub(crate) type Path = Vec<usize>;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tree {
    /// `null`, a boolean or a number, as it is written; in YAML also an alias.
    Literal(String),
    /// A text.
    Text(String),
    /// Values in order.
    Sequence(Vec<Tree>),
    /// Values by key; a key may occur twice.
    Mapping(Vec<(String, Tree)>),
    /// A value behind an anchor or a tag of YAML; JSON leaves these out.
    Marked(String, Box<Tree>),
}

impl Tree {
    /// Reads a text in either format; `None` if it gives no tree.
    pub(crate) fn read(name: &str, text: &str) -> Option<Self> {
        let parsed = parse(&SourceFile::new(name, text));
        parsed.document.map(|document| Self::of(document.root()))
    }

    /// An empty mapping.
    pub(crate) fn empty() -> Self {
        Self::Mapping(Vec::new())
    }

    /// A text.
    pub(crate) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// A mapping with one entry.
    pub(crate) fn entry(key: &str, value: Self) -> Self {
        Self::Mapping(vec![(key.to_owned(), value)])
    }

    /// The values that this one holds.
    pub(crate) fn children(&self) -> impl Iterator<Item = &Self> {
        let (sequence, mapping, marked): (&[Self], &[(String, Self)], Option<&Self>) = match self {
            Self::Sequence(elements) => (elements, &[], None),
            Self::Mapping(entries) => (&[], entries, None),
            Self::Marked(_, value) => (&[], &[], Some(value)),
            Self::Literal(_) | Self::Text(_) => (&[], &[], None),
        };
        let entries = mapping.iter().map(|(_, value)| value);
        sequence.iter().chain(entries).chain(marked)
    }

    /// How many values there are, this one among them.
    pub(crate) fn size(&self) -> usize {
        1 + self.children().map(Self::size).sum::<usize>()
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Mapping(entries) => {
                let mut entries = entries.iter();
                entries
                    .find(|(name, _)| name == key)
                    .map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// The value of a key, to change it.
    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        match self {
            Self::Mapping(entries) => {
                let mut entries = entries.iter_mut();
                entries
                    .find(|(name, _)| name == key)
                    .map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// The paths of the values of a kind, parents first.
    pub(crate) fn paths(&self, is_wanted: fn(&Self) -> bool) -> Vec<Path> {
        let mut found = Vec::new();
        self.gather(is_wanted, &mut Vec::new(), &mut found);
        found
    }

    /// The value at a path.
    pub(crate) fn at(&self, path: &[usize]) -> Option<&Self> {
        let mut place = self;
        for step in path {
            place = place.children().nth(*step)?;
        }
        Some(place)
    }

    /// The value at a path, to change it.
    pub(crate) fn at_mut(&mut self, path: &[usize]) -> Option<&mut Self> {
        let mut place = self;
        for step in path {
            place = match place {
                Self::Sequence(elements) => elements.get_mut(*step)?,
                Self::Mapping(entries) => &mut entries.get_mut(*step)?.1,
                Self::Marked(_, value) => value,
                Self::Literal(_) | Self::Text(_) => return None,
            };
        }
        Some(place)
    }

    /// The key under which the value at a path stands, if its parent is a mapping.
    pub(crate) fn key(&self, path: &[usize]) -> Option<&str> {
        let (last, parent) = path.split_last()?;
        match self.at(parent)? {
            Self::Mapping(entries) => entries.get(*last).map(|(key, _)| key.as_str()),
            _ => None,
        }
    }

    /// The value at a path as a reference names it: `#/a/b~1c`.
    pub(crate) fn reference(&self, path: &[usize]) -> String {
        let mut text = "#".to_owned();
        for end in 1..=path.len() {
            let token = match self.key(&path[..end]) {
                Some(key) => key.replace('~', "~0").replace('/', "~1"),
                None => path[end - 1].to_string(),
            };
            text.extend(["/", &token]);
        }
        text
    }

    fn of(node: &Node) -> Self {
        match &node.value {
            Value::Null => Self::Literal("null".to_owned()),
            Value::Boolean(value) => Self::Literal(value.to_string()),
            Value::Number(number) => Self::Literal(number.to_json_text()),
            Value::String(text) => Self::Text(text.clone()),
            Value::Sequence(elements) => Self::Sequence(elements.iter().map(Self::of).collect()),
            Value::Mapping(mapping) => {
                let entries = mapping.iter();
                let entries = entries.map(|entry| (entry.key.text.clone(), Self::of(&entry.value)));
                Self::Mapping(entries.collect())
            }
        }
    }

    fn gather(&self, is_wanted: fn(&Self) -> bool, path: &mut Path, found: &mut Vec<Path>) {
        if is_wanted(self) {
            found.push(path.clone());
        }
        for (position, child) in self.children().enumerate() {
            path.push(position);
            child.gather(is_wanted, path, found);
            path.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use super::*;

    #[test]
    fn a_value_is_named_as_references_name_it() {
        let tree = Tree::read("a.yaml", "{paths: {/a~b: [1, {x: y}]}}").unwrap();
        let paths = tree.paths(|tree| *tree == Tree::text("y"));
        assert_eq!(paths, [vec![0, 0, 1, 0]]);
        assert_eq!(tree.reference(&paths[0]), "#/paths/~1a~0b/1/x");
        assert_eq!(tree.key(&paths[0]), Some("x"));
        assert_eq!(tree.reference(&[]), "#");
    }
}
