//! The tree: every value of a document with the place it stands at.

use std::fmt;

use crate::mapping::Mapping;
use crate::number::Number;
use crate::source::Span;

/// A value and where it stands.
///
/// The span of a mapping or sequence reaches from its first to its last character; that of an absent value (`key:`
/// with nothing after it) is empty and stands after the colon. The node that a YAML alias stands for has the alias's span, and
/// what is below it the spans of the anchored original.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where the value stands, with its quotes, braces, brackets, anchor and tag if it has any.
    pub span: Span,
    /// The value.
    pub value: Value,
}

/// A value of JSON's data model.
#[derive(Clone, Debug)]
pub enum Value {
    /// `null`, in YAML also `~` or nothing.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number.
    Number(Number),
    /// A text.
    String(String),
    /// Values in order; `array` in JSON.
    Sequence(Vec<Node>),
    /// Values by key; `object` in JSON.
    Mapping(Mapping),
}

/// What a [`Value`] is, for messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// See [`Value::Null`].
    Null,
    /// See [`Value::Boolean`].
    Boolean,
    /// See [`Value::Number`].
    Number,
    /// See [`Value::String`].
    String,
    /// See [`Value::Sequence`].
    Sequence,
    /// See [`Value::Mapping`].
    Mapping,
}

impl Node {
    /// What the value is.
    pub fn kind(&self) -> Kind {
        match self.value {
            Value::Null => Kind::Null,
            Value::Boolean(_) => Kind::Boolean,
            Value::Number(_) => Kind::Number,
            Value::String(_) => Kind::String,
            Value::Sequence(_) => Kind::Sequence,
            Value::Mapping(_) => Kind::Mapping,
        }
    }

    /// Whether the value is null.
    pub fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    /// The text, if the value is a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The value, if it is a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Boolean(value) => Some(value),
            _ => None,
        }
    }

    /// The number, if the value is one.
    pub fn as_number(&self) -> Option<&Number> {
        match &self.value {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The value, if it is an integer in the range of `i64`; see [`Number::as_i64`].
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number().and_then(Number::as_i64)
    }

    /// The value, if it is an integer in the range of `u64`; see [`Number::as_u64`].
    pub fn as_u64(&self) -> Option<u64> {
        self.as_number().and_then(Number::as_u64)
    }

    /// The value as the nearest float, if it is a number.
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number().map(Number::as_f64)
    }

    /// The elements, if the value is a sequence.
    pub fn as_sequence(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Sequence(elements) => Some(elements),
            _ => None,
        }
    }

    /// The entries, if the value is a mapping.
    pub fn as_mapping(&self) -> Option<&Mapping> {
        match &self.value {
            Value::Mapping(mapping) => Some(mapping),
            _ => None,
        }
    }

    /// The value of `key`, if this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_mapping().and_then(|mapping| mapping.get(key))
    }

    /// Whether two nodes hold the same value, wherever they stand: mappings in any order of keys, numbers by value.
    pub fn same_value(&self, other: &Self) -> bool {
        match (&self.value, &other.value) {
            (Value::Null, Value::Null) => true,
            (Value::Boolean(left), Value::Boolean(right)) => left == right,
            (Value::Number(left), Value::Number(right)) => left == right,
            (Value::String(left), Value::String(right)) => left == right,
            (Value::Sequence(left), Value::Sequence(right)) => {
                left.len() == right.len()
                    && left
                        .iter()
                        .zip(right)
                        .all(|(left, right)| left.same_value(right))
            }
            (Value::Mapping(left), Value::Mapping(right)) => {
                left.len() == right.len()
                    && left.iter().all(|entry| {
                        right
                            .get(&entry.key.text)
                            .is_some_and(|other| entry.value.same_value(other))
                    })
            }
            _ => false,
        }
    }

    /// The value as JSON on one line without spaces, keys in document order.
    pub fn to_json_text(&self) -> String {
        let mut text = String::new();
        write_json(self, &mut text);
        text
    }
}

impl Kind {
    /// The kind's name with its article: `a mapping`.
    pub fn with_article(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Sequence => "a sequence",
            Self::Mapping => "a mapping",
        }
    }
}

impl fmt::Display for Kind {
    /// The kind's name without an article: `mapping`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.with_article();
        formatter.pad(text.strip_prefix("a ").unwrap_or(text))
    }
}

// Recursion ends: no tree is deeper than the parsers allow.
fn write_json(node: &Node, text: &mut String) {
    match &node.value {
        Value::Null => text.push_str("null"),
        Value::Boolean(true) => text.push_str("true"),
        Value::Boolean(false) => text.push_str("false"),
        Value::Number(number) => text.push_str(&number.to_json_text()),
        Value::String(string) => write_json_string(string, text),
        Value::Sequence(elements) => {
            text.push('[');
            for (index, element) in elements.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write_json(element, text);
            }
            text.push(']');
        }
        Value::Mapping(mapping) => {
            text.push('{');
            for (index, entry) in mapping.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write_json_string(&entry.key.text, text);
                text.push(':');
                write_json(&entry.value, text);
            }
            text.push('}');
        }
    }
}

fn write_json_string(string: &str, text: &mut String) {
    text.push('"');
    for character in string.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            control if control < ' ' => {
                text.push_str("\\u00");
                for digit in [u32::from(control) >> 4, u32::from(control) & 15] {
                    text.extend(char::from_digit(digit, 16));
                }
            }
            other => text.push(other),
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use super::*;
    use crate::{SourceFile, parse};

    fn node(text: &str) -> Node {
        let parsed = parse(&SourceFile::new("f.yaml", text));
        parsed.document.unwrap().root().clone()
    }

    #[test]
    fn values_are_the_same_wherever_they_stand() {
        assert!(node("{a: 1, b: [x]}").same_value(&node("b:\n- 'x'\na: 1.0\n")));
        assert!(!node("[1, 2]").same_value(&node("[2, 1]")));
        assert!(!node("[1]").same_value(&node("['1']")));
        assert!(!node("{a: 1}").same_value(&node("{a: 1, b: 2}")));
    }

    #[test]
    fn json_text_escapes_what_json_escapes() {
        let text = node("a: \"\\\"\\\\\\n\\r\\t\\x01\\x1f/ü\"\n").to_json_text();
        assert_eq!(text, r#"{"a":"\"\\\n\r\t\u0001\u001f/ü"}"#);
    }

    #[test]
    fn a_kind_is_named_with_and_without_its_article() {
        assert_eq!(node("[1]").kind().to_string(), "sequence");
        assert_eq!(node("[1]").kind().with_article(), "a sequence");
        assert_eq!(Kind::Null.to_string(), "null");
    }

    #[test]
    fn a_value_is_only_what_it_is() {
        let node = node("{a: 1, b: '1', c: true}");
        assert_eq!(node.get("a").and_then(Node::as_str), None);
        assert_eq!(node.get("b").and_then(Node::as_i64), None);
        assert_eq!(node.get("b").and_then(Node::as_str), Some("1"));
        assert_eq!(node.get("c").and_then(Node::as_bool), Some(true));
        assert!(node.get("d").is_none() && node.as_sequence().is_none());
    }
}
