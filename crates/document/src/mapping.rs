//! Mappings: document order with look-up by key in constant time.

use std::borrow::Borrow;
use std::hash::{Hash, Hasher};

use indexmap::IndexSet;

use crate::node::Node;
use crate::source::Span;

/// The entries of a mapping in document order; every key occurs once.
#[derive(Clone, Debug, Default)]
pub struct Mapping {
    entries: IndexSet<ByKey>,
}

/// A key and its value.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The key.
    pub key: Key,
    /// The value.
    pub value: Node,
}

/// The key of an entry.
#[derive(Clone, Debug)]
pub struct Key {
    /// The key's text; a number such as `200` as it is written.
    pub text: String,
    /// Where the key stands, with its quotes if it has any.
    pub span: Span,
}

/// An entry that is found by the text of its key.
#[derive(Clone, Debug)]
struct ByKey(Entry);

/// What a mapping is taken for of which nothing is written.
pub(crate) static EMPTY: std::sync::LazyLock<Mapping> = std::sync::LazyLock::new(Mapping::default);

impl Mapping {
    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The entry of a key, for the place of the key.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.get(key).map(|ByKey(entry)| entry)
    }

    /// Whether there is an entry with this key.
    pub fn contains(&self, key: &str) -> bool {
        self.entries.contains(key)
    }

    /// The entries in document order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Entry> + DoubleEndedIterator {
        self.entries.iter().map(|ByKey(entry)| entry)
    }

    /// The texts of the keys in document order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> + DoubleEndedIterator {
        self.iter().map(|entry| entry.key.text.as_str())
    }

    /// The number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Adds an entry; if its key is taken already, drops it and returns the place of the key that stays.
    pub(crate) fn insert(&mut self, entry: Entry) -> Option<Span> {
        if let Some(first) = self.entry(&entry.key.text) {
            return Some(first.key.span);
        }
        self.entries.insert(ByKey(entry));
        None
    }
}

impl Borrow<str> for ByKey {
    fn borrow(&self) -> &str {
        &self.0.key.text
    }
}

impl Hash for ByKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.key.text.as_str().hash(state);
    }
}

impl PartialEq for ByKey {
    fn eq(&self, other: &Self) -> bool {
        self.0.key.text == other.0.key.text
    }
}

impl Eq for ByKey {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use super::*;
    use crate::node::Value;

    fn entry(text: &str, value: bool) -> Entry {
        let span = Span::at(usize::from(value));
        let key = Key {
            text: text.to_owned(),
            span,
        };
        let value = Node {
            span,
            value: Value::Boolean(value),
        };
        Entry { key, value }
    }

    #[test]
    fn entries_keep_their_order() {
        let mut mapping = Mapping::default();
        for key in ["z", "a", "m"] {
            assert_eq!(mapping.insert(entry(key, true)), None);
        }
        assert_eq!(mapping.keys().collect::<Vec<_>>(), ["z", "a", "m"]);
        assert_eq!(mapping.len(), 3);
        assert!(mapping.contains("m") && !mapping.contains("M"));
    }

    #[test]
    fn the_first_of_two_entries_stays() {
        let mut mapping = Mapping::default();
        assert_eq!(mapping.insert(entry("a", false)), None);
        assert_eq!(mapping.insert(entry("a", true)), Some(Span::at(0)));
        assert_eq!(mapping.get("a").unwrap().as_bool(), Some(false));
    }
}
