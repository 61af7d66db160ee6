//! Values for schemas whose keywords ask for more than their kind says.

use counterpart_contract::{Bound, IntegerSchema, NumberSchema, Schema, SchemaId, StringSchema};
use serde_json::{Map, Value, json};

use super::keywords::{entries, list};
use super::pattern::{self, Size};
use super::{Accept, Carrier, Extent, Obstacle, Samples, View, scalar};
use crate::types::{rules_of, target};

/// How deep keywords are followed.
const DEPTH: usize = 12;

impl Samples<'_> {
    /// Offers what the contract's author wrote, then what its kind gives, then that with what the keywords ask for.
    pub(super) fn each_with_rules(
        &self,
        id: SchemaId,
        schema: &Schema,
        view: View,
        accept: Accept<'_>,
    ) -> Result<(), Obstacle> {
        let Some(rules) = rules_of(schema) else {
            return self.each_of_kind(id, schema, view, accept);
        };
        let mut examples: Vec<&Value> = schema.examples.iter().map(|one| &one.value).collect();
        if !view.is_bare() {
            examples.reverse();
        }
        for value in examples {
            if accept(value) {
                return Ok(());
            }
        }
        let mut bases: Vec<Value> = Vec::new();
        let outcome = self.each_of_kind(id, schema, view, &mut |value| {
            if bases.len() < 3 {
                bases.push(value.clone());
            }
            accept(value)
        });
        if outcome.is_ok() {
            return Ok(());
        }
        if bases.is_empty() {
            bases.push(json!({}));
        }
        for base in &bases {
            for value in self.enriched(&rules, base, 0) {
                if accept(&value) {
                    return Ok(());
                }
            }
        }
        Err(self.not_found(id))
    }

    /// The value with what the keywords ask for, in several ways.
    fn enriched(&self, keywords: &Value, base: &Value, depth: usize) -> Vec<Value> {
        let mut found: Vec<Value> = Vec::new();
        if depth > DEPTH {
            return found;
        }
        for (name, said) in entries(keywords) {
            match name {
                "enum" => found.extend(list(said).cloned()),
                "const" => found.push(said.clone()),
                "anyOf" | "oneOf" | "allOf" => {
                    for branch in list(said) {
                        found.extend(self.enriched(branch, base, depth + 1));
                    }
                }
                "then" | "else" | "if" => found.extend(self.enriched(said, base, depth + 1)),
                "dependentSchemas" => {
                    for (_, branch) in entries(said) {
                        found.extend(self.enriched(branch, base, depth + 1));
                    }
                }
                _ => {}
            }
        }
        let changed = self.changed(keywords, base, depth);
        if changed != *base {
            found.push(changed.clone());
        }
        if let Some(value) = self.of_keywords(keywords, depth) {
            // What is asked for beside what is there.
            if let (Value::Object(more), Value::Object(members)) = (&value, &changed) {
                let mut members = members.clone();
                members.extend(more.clone());
                found.push(Value::Object(members));
            }
            found.push(value);
        }
        found
    }

    /// The value with the members that are required, of the names and values that are asked for, and with the first
    /// items as they are to be.
    fn changed(&self, keywords: &Value, base: &Value, depth: usize) -> Value {
        match base {
            Value::Object(members) => {
                Value::Object(self.changed_members(keywords, members.clone(), depth))
            }
            Value::Array(items) => {
                let mut items = items.clone();
                let prefix = keywords.get("prefixItems").map(list).into_iter().flatten();
                for (index, keywords) in prefix.enumerate() {
                    let Some(item) = self.of_keywords(keywords, depth + 1) else {
                        break;
                    };
                    match items.get_mut(index) {
                        Some(known) => *known = item,
                        None => items.push(item),
                    }
                }
                if let Some(item) = keywords
                    .get("contains")
                    .and_then(|contains| self.of_keywords(contains, depth + 1))
                {
                    let least = keywords.get("minContains").and_then(Value::as_u64);
                    let count = usize::try_from(least.unwrap_or(1)).unwrap_or(1);
                    items.extend(vec![item; count.min(100)]);
                }
                Value::Array(items)
            }
            other => other.clone(),
        }
    }

    fn changed_members(
        &self,
        keywords: &Value,
        mut members: Map<String, Value>,
        depth: usize,
    ) -> Map<String, Value> {
        let of = |name: &str| keywords.get(name).into_iter();
        // What has no name of its own takes one that is allowed.
        let strange: Vec<String> = members
            .keys()
            .filter(|name| name.starts_with("additional"))
            .cloned()
            .collect();
        let patterned = of("patternProperties").flat_map(entries).next();
        let mut names: Vec<String> = match patterned {
            Some((pattern, _)) => matching(pattern),
            None => of("propertyNames")
                .flat_map(|names| self.names(names))
                .collect(),
        };
        names.retain(|name| !members.contains_key(name));
        for (name, allowed) in strange.iter().zip(names) {
            let value = members.remove(name);
            let said = patterned.and_then(|(_, said)| self.of_keywords(said, depth + 1));
            members.extend(said.or(value).map(|value| (allowed, value)));
        }
        for (name, said) in of("properties").flat_map(entries) {
            let asked = said.get("const").is_some() || said.get("enum").is_some();
            if asked && let Some(value) = self.of_keywords(said, depth + 1) {
                members.insert(name.to_owned(), value);
            }
        }
        let dependent = of("dependentRequired").flat_map(entries);
        let dependent = dependent.filter(|(name, _)| members.contains_key(*name));
        let dependent: Vec<&Value> = dependent.flat_map(|(_, names)| list(names)).collect();
        for name in of("required").flat_map(list).chain(dependent) {
            let Some(name) = name.as_str().filter(|name| !members.contains_key(*name)) else {
                continue;
            };
            let said = keywords.get("properties").and_then(|said| said.get(name));
            let value = said.and_then(|said| self.of_keywords(said, depth + 1));
            members.insert(name.to_owned(), value.unwrap_or_else(|| json!("text")));
        }
        members
    }

    /// A value for keywords that no schema of the contract has.
    fn of_keywords(&self, keywords: &Value, depth: usize) -> Option<Value> {
        if depth > DEPTH {
            return None;
        }
        if *keywords == Value::Bool(true) {
            return Some(json!("text"));
        }
        let members = keywords.as_object()?;
        if let Some(reference) = members.get("$ref") {
            let id = target(self.contract, reference.as_str()?)?;
            let view = View {
                extent: Extent::Least,
                carrier: Carrier::Body,
                depth: 0,
                limit: 0,
            };
            return self.value(id, view).ok();
        }
        if let Some(value) = members.get("const") {
            return Some(value.clone());
        }
        if let Some(values) = members.get("enum") {
            return list(values).next().cloned();
        }
        let kind = members.get("type").map(|kind| match kind {
            Value::String(name) => name.as_str(),
            kinds => list(kinds).find_map(Value::as_str).unwrap_or_default(),
        });
        let kind = kind.unwrap_or_else(|| guessed(members));
        let count = |name: &str| members.get(name).and_then(Value::as_u64);
        match kind {
            "null" => Some(Value::Null),
            "boolean" => Some(Value::Bool(true)),
            "integer" => scalar::integers(&integer_of(members)).into_iter().next(),
            "number" => scalar::numbers(&number_of(members)).into_iter().next(),
            "array" => {
                let items = members.get("items").cloned().unwrap_or(Value::Bool(true));
                let prefix = self.changed(keywords, &json!([]), depth + 1);
                let mut found = prefix.as_array().cloned().unwrap_or_default();
                let least = count("minItems").unwrap_or_default().min(100);
                while (found.len() as u64) < least {
                    found.push(self.of_keywords(&items, depth + 1)?);
                }
                Some(Value::Array(found))
            }
            "object" => {
                let members = self.changed_members(keywords, Map::new(), depth);
                Some(Value::Object(members))
            }
            _ => {
                let texts = texts_of_keywords(members);
                texts
                    .into_iter()
                    .map(Value::String)
                    .find(|text| self.judge.fits_keywords(keywords, text))
            }
        }
    }

    /// Names that keep what keywords say.
    fn names(&self, keywords: &Value) -> Vec<String> {
        let listed = keywords.get("enum").into_iter().flat_map(list);
        let listed = listed.filter_map(|name| name.as_str().map(str::to_owned));
        let texts = keywords.as_object().map(texts_of_keywords);
        let names = listed.chain(texts.into_iter().flatten());
        let keeps = |name: &String| {
            let name = Value::String(name.clone());
            self.judge.fits_keywords(keywords, &name)
        };
        names.filter(keeps).collect()
    }
}

fn integer_of(keywords: &Map<String, Value>) -> IntegerSchema {
    let number = |name: &str| keywords.get(name).and_then(Value::as_i64);
    IntegerSchema {
        minimum: bound(number("minimum"), number("exclusiveMinimum")),
        maximum: bound(number("maximum"), number("exclusiveMaximum")),
        multiple_of: number("multipleOf"),
        format: None,
    }
}

fn number_of(keywords: &Map<String, Value>) -> NumberSchema {
    let number = |name: &str| keywords.get(name).and_then(Value::as_f64);
    NumberSchema {
        minimum: bound(number("minimum"), number("exclusiveMinimum")),
        maximum: bound(number("maximum"), number("exclusiveMaximum")),
        multiple_of: number("multipleOf"),
        format: None,
    }
}

fn bound<N>(inside: Option<N>, outside: Option<N>) -> Option<Bound<N>> {
    let of = |exclusive| move |value| Bound { value, exclusive };
    inside.map(of(false)).or_else(|| outside.map(of(true)))
}

fn texts_of_keywords(keywords: &Map<String, Value>) -> Vec<String> {
    let count = |name: &str| keywords.get(name).and_then(Value::as_u64);
    let text = |name: &str| {
        keywords
            .get(name)
            .and_then(Value::as_str)
            .map(str::to_owned)
    };
    let string = StringSchema {
        format: text("format"),
        min_length: count("minLength"),
        max_length: count("maxLength"),
        pattern: text("pattern"),
        ..StringSchema::default()
    };
    scalar::texts_of(&string, Vec::new(), Extent::Least, Carrier::Body)
}

/// Texts that the expression matches, the plainest first.
fn matching(pattern: &str) -> Vec<String> {
    let size = Size {
        least: 1,
        most: usize::MAX,
    };
    pattern::texts(pattern, size, Extent::Least)
}

/// The type that is meant where none is said.
fn guessed(members: &Map<String, Value>) -> &'static str {
    let has = |names: &[&str]| names.iter().any(|name| members.contains_key(*name));
    if has(&["properties", "required", "additionalProperties"]) {
        "object"
    } else if has(&["items", "prefixItems", "contains", "minItems"]) {
        "array"
    } else if has(&["minimum", "maximum", "multipleOf"]) {
        "number"
    } else {
        "string"
    }
}
