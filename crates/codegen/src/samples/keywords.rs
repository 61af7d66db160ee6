//! The rules of a schema that its kind does not express: whether a value keeps them, by the keywords as they are written.

use serde_json::{Map, Value};

use super::format::is_of_format;
use super::judge::{Judge, is_counted, repeats};
use crate::types::target;

impl Judge<'_> {
    /// Whether a value keeps what the keywords say.
    pub(super) fn keeps(&self, keywords: &Value, value: &Value) -> bool {
        let Some(members) = keywords.as_object() else {
            return *keywords != Value::Bool(false);
        };
        members
            .iter()
            .all(|(name, said)| self.keeps_keyword(name, said, members, value))
    }

    fn keeps_keyword(
        &self,
        name: &str,
        said: &Value,
        siblings: &Map<String, Value>,
        value: &Value,
    ) -> bool {
        let all = |judge: &Self| list(said).all(|branch| judge.keeps(branch, value));
        match name {
            "$ref" => said
                .as_str()
                .and_then(|reference| target(self.contract, reference))
                .is_none_or(|id| self.is_fit(id, value)),
            "type" => match said {
                Value::String(name) => has_type(value, name),
                _ => list(said).any(|name| has_type(value, name.as_str().unwrap_or_default())),
            },
            "enum" => list(said).any(|listed| listed == value),
            "const" => said == value,
            "not" => !self.keeps(said, value),
            "allOf" => all(self),
            "anyOf" => list(said).any(|branch| self.keeps(branch, value)),
            "oneOf" => {
                let fitting = list(said).filter(|branch| self.keeps(branch, value));
                fitting.take(2).count() == 1
            }
            "if" => {
                let branch = if self.keeps(said, value) {
                    "then"
                } else {
                    "else"
                };
                siblings
                    .get(branch)
                    .is_none_or(|branch| self.keeps(branch, value))
            }
            _ => match value {
                Value::Number(number) => number
                    .as_f64()
                    .is_none_or(|number| keeps_of_number(name, said, number)),
                Value::String(text) => self.keeps_of_text(name, said, text),
                Value::Array(items) => self.keeps_of_items(name, said, siblings, items),
                Value::Object(members) => {
                    self.keeps_of_members(name, said, siblings, members)
                        && self.keeps_of_names(name, said, value)
                }
                _ => true,
            },
        }
    }

    fn keeps_of_text(&self, name: &str, said: &Value, text: &str) -> bool {
        let length = text.chars().count();
        match name {
            "minLength" => is_counted(length, said.as_u64(), None),
            "maxLength" => is_counted(length, None, said.as_u64()),
            "pattern" => self.matches(said.as_str().unwrap_or_default(), text),
            "format" => is_of_format(text, said.as_str().unwrap_or_default()),
            _ => true,
        }
    }

    fn keeps_of_items(
        &self,
        name: &str,
        said: &Value,
        siblings: &Map<String, Value>,
        items: &[Value],
    ) -> bool {
        match name {
            "minItems" => is_counted(items.len(), said.as_u64(), None),
            "maxItems" => is_counted(items.len(), None, said.as_u64()),
            "uniqueItems" => *said != Value::Bool(true) || !repeats(items),
            "prefixItems" => list(said)
                .zip(items)
                .all(|(keywords, item)| self.keeps(keywords, item)),
            "items" => {
                let start = siblings
                    .get("prefixItems")
                    .map_or(0, |prefix| list(prefix).count());
                items.iter().skip(start).all(|item| self.keeps(said, item))
            }
            "contains" => {
                let count = items.iter().filter(|item| self.keeps(said, item)).count();
                let least = siblings.get("minContains").and_then(Value::as_u64);
                let most = siblings.get("maxContains").and_then(Value::as_u64);
                is_counted(count, Some(least.unwrap_or(1)), most)
            }
            _ => true,
        }
    }

    fn keeps_of_members(
        &self,
        name: &str,
        said: &Value,
        siblings: &Map<String, Value>,
        members: &Map<String, Value>,
    ) -> bool {
        match name {
            "minProperties" => is_counted(members.len(), said.as_u64(), None),
            "maxProperties" => is_counted(members.len(), None, said.as_u64()),
            "required" => has_all(members, said),
            "dependentRequired" => entries(said)
                .filter(|(name, _)| members.contains_key(*name))
                .all(|(_, names)| has_all(members, names)),
            "properties" => entries(said).all(|(name, keywords)| {
                members
                    .get(name)
                    .is_none_or(|value| self.keeps(keywords, value))
            }),
            "patternProperties" => entries(said).all(|(pattern, keywords)| {
                let mut meant = members
                    .iter()
                    .filter(|(name, _)| self.matches(pattern, name));
                meant.all(|(_, value)| self.keeps(keywords, value))
            }),
            "additionalProperties" => {
                let is_known = |member: &str| {
                    let named = siblings
                        .get("properties")
                        .and_then(|named| named.get(member));
                    let patterns = siblings.get("patternProperties").map(entries);
                    let mut patterns = patterns.into_iter().flatten();
                    named.is_some() || patterns.any(|(pattern, _)| self.matches(pattern, member))
                };
                let mut others = members.iter().filter(|(name, _)| !is_known(name));
                others.all(|(_, value)| self.keeps(said, value))
            }
            "propertyNames" => members.keys().all(|name| {
                let keeps = self.keeps(said, &Value::String(name.clone()));
                self.forget();
                keeps
            }),
            _ => true,
        }
    }

    fn keeps_of_names(&self, name: &str, said: &Value, value: &Value) -> bool {
        name != "dependentSchemas"
            || entries(said)
                .filter(|(name, _)| value.get(name).is_some())
                .all(|(_, keywords)| self.keeps(keywords, value))
    }
}

fn keeps_of_number(name: &str, said: &Value, number: f64) -> bool {
    let Some(limit) = said.as_f64() else {
        return true;
    };
    match name {
        "minimum" => number >= limit,
        "maximum" => number <= limit,
        "exclusiveMinimum" => number > limit,
        "exclusiveMaximum" => number < limit,
        "multipleOf" => {
            let times = number / limit;
            (times - times.round()).abs() < 1e-9
        }
        _ => true,
    }
}

fn has_type(value: &Value, name: &str) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

fn has_all(members: &Map<String, Value>, names: &Value) -> bool {
    list(names)
        .filter_map(Value::as_str)
        .all(|name| members.contains_key(name))
}

/// The values of a list; none if it is none.
pub(super) fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The members of an object; none if it is none.
pub(super) fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let members = value.as_object().into_iter().flatten();
    members.map(|(name, value)| (name.as_str(), value))
}
