//! Values that the document writes out: defaults, examples, the values of an enumeration.

use counterpart_document::openapi::Place;
use counterpart_document::{Node, Number, Value};

use crate::model::{Literal, Origin};

/// The value at a place, with where it is written.
pub(super) fn literal(place: &Place<'_>) -> Literal {
    Literal {
        value: json(place.node),
        // Of a value that is written out, the value itself is what is looked at.
        origin: Origin {
            pointer: place.pointer.clone(),
            span: place.span(),
        },
    }
}

/// A node as JSON. Recursion ends: no tree is deeper than the parser allows.
pub(super) fn json(node: &Node) -> serde_json::Value {
    match &node.value {
        Value::Null => serde_json::Value::Null,
        Value::Boolean(value) => (*value).into(),
        Value::Number(number) => json_number(number),
        Value::String(text) => text.as_str().into(),
        Value::Sequence(elements) => elements.iter().map(json).collect(),
        Value::Mapping(mapping) => {
            let members = mapping
                .iter()
                .map(|entry| (entry.key.text.clone(), json(&entry.value)));
            serde_json::Value::Object(members.collect())
        }
    }
}

/// An integer stays one where 64 bits hold it; everything else becomes the nearest float.
fn json_number(number: &Number) -> serde_json::Value {
    if let Some(value) = number.as_i64() {
        return value.into();
    }
    if let Some(value) = number.as_u64() {
        return value.into();
    }
    number.as_f64().into()
}
