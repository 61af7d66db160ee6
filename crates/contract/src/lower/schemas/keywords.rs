//! A schema written as JSON Schema 2020-12, whatever it was written as.

use counterpart_document::openapi::{Elements, KeywordForm, Place, keyword};
use counterpart_document::{Entry, Node, Pointer};
use serde_json::{Map, Value, json};

use super::Facet;
use super::branches::Branches;
use super::types::Type;
use super::unevaluated::evaluated;
use crate::lower::Lowering;
use crate::lower::fit::regular_expression;
use crate::lower::literals;
use crate::lower::versions::Version;

/// Keywords that say nothing outside their own document.
const LEFT_OUT: [&str; 12] = [
    "$id",
    "$schema",
    "$anchor",
    "$dynamicAnchor",
    "$recursiveAnchor",
    "$vocabulary",
    "$defs",
    "definitions",
    "xml",
    "externalDocs",
    "$comment",
    "nullable",
];

impl<'d> Lowering<'d> {
    /// The keywords of a slot.
    pub(super) fn write_keywords(&self, index: usize) -> Value {
        let slot = &self.schemas.slots[index];
        let mut seen = Vec::new();
        match slot.facet {
            Facet::Whole if slot.also.is_empty() => self.write_here(&slot.place, &mut seen),
            Facet::Whole => {
                let all = std::iter::once(&slot.place).chain(&slot.also);
                let all: Vec<Value> = all.map(|place| self.write(place, &mut seen)).collect();
                json!({ "allOf": all })
            }
            Facet::Anything => Value::Bool(true),
            Facet::Only(only) => {
                let mut written = self.write_here(&slot.place, &mut seen);
                if let Some(keywords) = written.as_object_mut() {
                    narrow(keywords, only);
                }
                written
            }
        }
    }

    /// A schema within another one: by reference if it has a name.
    fn write(&self, place: &Place<'d>, seen: &mut Vec<Pointer>) -> Value {
        match self.reference_to(place) {
            Some(reference) => reference,
            None => self.write_here(place, seen),
        }
    }

    fn reference_to(&self, place: &Place<'d>) -> Option<Value> {
        let id = self.schemas.by_pointer.get(&place.pointer)?;
        let name = self.schemas.slots[id.index()].name.as_ref()?;
        let pointer = Pointer::root()
            .child("components")
            .child("schemas")
            .child(&name.wire_name);
        Some(json!({ "$ref": pointer.to_fragment() }))
    }

    fn write_here(&self, place: &Place<'d>, seen: &mut Vec<Pointer>) -> Value {
        let Some(mapping) = place.node.as_mapping() else {
            return Value::Bool(place.node.as_bool() != Some(false));
        };
        // A schema without a name that holds itself cannot be written out.
        if seen.contains(&place.pointer) {
            return Value::Bool(true);
        }
        seen.push(place.pointer.clone());
        let alone = self.version == Version::V3_0 && mapping.contains("$ref");
        let mut keywords = Map::new();
        for entry in mapping
            .iter()
            .filter(|entry| !alone || entry.key.text == "$ref")
        {
            self.write_keyword(place, entry, &mut keywords, seen);
        }
        seen.pop();
        let is_nullable = mapping
            .get("nullable")
            .and_then(counterpart_document::Node::as_bool)
            == Some(true);
        if is_nullable && !alone {
            keywords = or_null(keywords);
        }
        Value::Object(keywords)
    }

    fn write_keyword(
        &self,
        place: &Place<'d>,
        entry: &'d Entry,
        keywords: &mut Map<String, Value>,
        seen: &mut Vec<Pointer>,
    ) {
        let name = entry.key.text.as_str();
        let Some((_, form)) = keyword(name).filter(|_| !LEFT_OUT.contains(&name)) else {
            return;
        };
        // What is of another type has been reported, and left out.
        if !form.admits(&entry.value) && name != "type" || is_no_pattern(name, &entry.value) {
            return;
        }
        let value = Place::new(&entry.value, place.pointer.child(name));
        match (name, form) {
            ("type", _) if value.node.as_mapping().is_some() => {
                let written = self.write(&value, seen);
                all_of(keywords).push(written);
            }
            ("type", _) => {
                keywords.insert(name.to_owned(), types_written(value.node));
            }
            ("$ref" | "$dynamicRef" | "$recursiveRef", _) => match self
                .find_target(&value)
                .map(|target| self.write(&target, seen))
            {
                Some(Value::Object(target)) if alone(place) || target.contains_key("$ref") => {
                    keywords.extend(target);
                }
                Some(target) => all_of(keywords).insert(0, target),
                None => {}
            },
            ("allOf", _) => {
                let written = self.write_all(&value, seen);
                all_of(keywords).extend(written);
            }
            ("example", _) => {
                keywords.insert("examples".to_owned(), json!([literals::json(value.node)]));
            }
            ("exclusiveMinimum" | "exclusiveMaximum", _) if value.node.as_bool().is_some() => {
                let inclusive = inclusive_end(name);
                if value.node.as_bool() == Some(true)
                    && let Some(end) = place.child(inclusive)
                {
                    keywords.shift_remove(inclusive);
                    keywords.insert(name.to_owned(), literals::json(end.node));
                }
            }
            ("minimum" | "maximum", _) if is_exclusive(place, name) => {}
            ("unevaluatedItems", _) if place.node.get("items").is_some() => {}
            (_, KeywordForm::Schema) => {
                let name = place
                    .node
                    .as_mapping()
                    .map_or(name, |schema| evaluated(name, schema));
                if name != "unevaluatedItems" {
                    keywords.insert(name.to_owned(), self.write(&value, seen));
                }
            }
            (_, KeywordForm::Schemas) => {
                keywords.insert(name.to_owned(), self.write_list(name, &value, seen));
            }
            (_, KeywordForm::SchemaMapping) => {
                let members = value.entries();
                let members = members
                    .iter()
                    .flat_map(counterpart_document::openapi::Entries::iter_all);
                let written =
                    members.map(|(key, member)| (key.text.clone(), self.write(&member, seen)));
                keywords.insert(name.to_owned(), Value::Object(written.collect()));
            }
            _ => {
                keywords.insert(name.to_owned(), literals::json(value.node));
            }
        }
    }

    /// The schemas in a list; of a union each branch once.
    fn write_list(&self, name: &str, list: &Place<'d>, seen: &mut Vec<Pointer>) -> Value {
        let repeated = match name {
            "oneOf" | "anyOf" => Branches::of(list).repeated,
            _ => Vec::new(),
        };
        let is_repeated =
            |place: &Place<'d>| repeated.iter().any(|other| other.pointer == place.pointer);
        let members = list.elements();
        let members = members.iter().flat_map(Elements::iter);
        let distinct = members.filter(|member| !is_repeated(member));
        Value::Array(distinct.map(|member| self.write(&member, seen)).collect())
    }

    fn write_all(&self, list: &Place<'d>, seen: &mut Vec<Pointer>) -> Vec<Value> {
        let members = list.elements();
        let members = members
            .iter()
            .flat_map(counterpart_document::openapi::Elements::iter);
        members.map(|member| self.write(&member, seen)).collect()
    }
}

fn is_no_pattern(name: &str, value: &Node) -> bool {
    let pattern = value.as_str().filter(|_| name == "pattern");
    pattern.is_some_and(|pattern| regular_expression(pattern).is_err())
}

fn inclusive_end(exclusive: &str) -> &'static str {
    if exclusive == "exclusiveMinimum" {
        "minimum"
    } else {
        "maximum"
    }
}

/// The types by their names in JSON Schema.
fn types_written(node: &Node) -> Value {
    let name = |node: &Node| match node.as_str() {
        None | Some("null") => vec!["null"],
        Some(name) => match Type::parse(name) {
            Some(known) => vec![known.name()],
            None => Type::called(name)
                .map(|(_, types)| types.into_iter().map(Type::name).collect())
                .unwrap_or_default(),
        },
    };
    let names: Vec<&str> = match node.as_sequence() {
        Some(nodes) => nodes.iter().flat_map(name).collect(),
        None => name(node),
    };
    match names.as_slice() {
        [only] if node.as_sequence().is_none() => json!(only),
        _ => json!(names),
    }
}

/// The members of `allOf`, which is written by this if it is not there.
fn all_of(keywords: &mut Map<String, Value>) -> &mut Vec<Value> {
    let members = keywords.entry("allOf").or_insert_with(|| json!([]));
    if !members.is_array() {
        *members = json!([]);
    }
    members
        .as_array_mut()
        .expect("it has just been made a list")
}

/// Whether a schema is one keyword and nothing else.
fn alone(place: &Place<'_>) -> bool {
    place
        .node
        .as_mapping()
        .is_some_and(|mapping| mapping.len() == 1)
}

/// Whether 3.0's boolean makes this end of a range exclusive, so that it is written under the other name.
fn is_exclusive(place: &Place<'_>, inclusive: &str) -> bool {
    let name = if inclusive == "minimum" {
        "exclusiveMinimum"
    } else {
        "exclusiveMaximum"
    };
    place
        .node
        .get(name)
        .and_then(counterpart_document::Node::as_bool)
        == Some(true)
}

/// Adds `null` to what is allowed.
fn or_null(mut keywords: Map<String, Value>) -> Map<String, Value> {
    let Some(Value::String(name)) = keywords.get("type") else {
        if keywords.is_empty() {
            return keywords;
        }
        let mut union = Map::new();
        union.insert("anyOf".to_owned(), json!([keywords, { "type": "null" }]));
        return union;
    };
    let types = json!([name, "null"]);
    keywords.insert("type".to_owned(), types);
    if let Some(Value::Array(values)) = keywords.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    keywords
}

/// Leaves only what speaks of one type.
fn narrow(keywords: &mut Map<String, Value>, only: Type) {
    keywords.retain(|name, _| keyword(name).is_some_and(|(role, _)| only.has_role(role)));
    keywords.insert("type".to_owned(), only.name().into());
}
