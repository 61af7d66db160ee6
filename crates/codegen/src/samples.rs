//! Values that fit a schema, as JSON: what generated tests send and answer.

use counterpart_contract::{
    AdditionalProperties, ArraySchema, Bound, Contract, IntegerSchema, Literal, NumberSchema,
    ObjectSchema, Schema, SchemaId, SchemaKind, StringSchema, UnionSchema,
};
use serde_json::{Map, Number, Value, json};

use crate::types::has_rules;

/// How deep a sample goes before it leaves out whatever it may.
const DEPTH: usize = 6;

/// How much a sample says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Only what is required, and `null` wherever it is allowed.
    Least,
    /// Everything that has a name, and one member and one item more where they are free.
    Most,
}

/// A value that fits the schema; `None` if none is found, as for a pattern without an example.
pub(crate) fn sample(contract: &Contract, id: SchemaId, extent: Extent) -> Option<Value> {
    Sampler { contract, extent }.value(id, 0)
}

struct Sampler<'a> {
    contract: &'a Contract,
    extent: Extent,
}

impl Sampler<'_> {
    fn value(&self, id: SchemaId, depth: usize) -> Option<Value> {
        let schema = self.contract.schema(id);
        let least = self.extent == Extent::Least || depth >= DEPTH;
        if has_rules(schema) {
            // Only the contract's author knows a value that fits everything.
            let example = if least {
                schema.examples.first()
            } else {
                schema.examples.last()
            };
            return example.map(|literal| literal.value.clone());
        }
        if schema.nullable && least {
            return Some(Value::Null);
        }
        match &schema.kind {
            SchemaKind::Any => Some(json!({ "anything": [1, true, null] })),
            SchemaKind::Never | SchemaKind::Null => None,
            SchemaKind::Reference(target) => self.value(*target, depth),
            SchemaKind::Boolean => Some(Value::Bool(!least)),
            SchemaKind::Integer(integer) => integer_sample(integer).map(Value::from),
            SchemaKind::Number(number) => number_sample(number),
            SchemaKind::String(string) => {
                string_sample(schema, string, self.extent).map(Value::String)
            }
            SchemaKind::Enumeration(enumeration) => {
                let literal = if least {
                    enumeration.values.first()
                } else {
                    enumeration.values.last()
                };
                literal.map(|literal| literal.value.clone())
            }
            SchemaKind::Array(array) => self.array(array, depth),
            SchemaKind::Object(object) => self.object(object, depth),
            SchemaKind::Union(union) => self.union(union, depth),
        }
    }

    fn array(&self, array: &ArraySchema, depth: usize) -> Option<Value> {
        let least = array.min_items.unwrap_or_default();
        let most = array.max_items.unwrap_or(u64::MAX);
        let free = self.extent == Extent::Most && depth < DEPTH;
        let count = if free { least.max(1).min(most) } else { least };
        if count == 0 {
            return Some(Value::Array(Vec::new()));
        }
        if array.unique_items && count > 1 {
            return None;
        }
        let item = self.value(array.items, depth + 1)?;
        Some(Value::Array(vec![item; usize::try_from(count).ok()?]))
    }

    fn object(&self, object: &ObjectSchema, depth: usize) -> Option<Value> {
        let free = self.extent == Extent::Most && depth < DEPTH;
        let mut members = Map::new();
        let least = object.min_properties.unwrap_or_default();
        let most = object.max_properties.unwrap_or(u64::MAX);
        let required = object
            .properties
            .iter()
            .filter(|property| property.required);
        let optional = object
            .properties
            .iter()
            .filter(|property| !property.required);
        for property in required.chain(optional) {
            let count = members.len() as u64;
            let wanted = count < least || free && count < most;
            if !(property.required || wanted) {
                continue;
            }
            match self.value(property.schema, depth + 1) {
                Some(value) => {
                    members.insert(property.wire_name.clone(), value);
                }
                None if property.required => return None,
                None => {}
            }
        }
        let wanted = least.max(members.len() as u64 + u64::from(free));
        while (members.len() as u64) < wanted.min(most) {
            let value = match object.additional {
                AdditionalProperties::Schema(values) => self.value(values, depth + 1)?,
                AdditionalProperties::Any => json!("additional"),
                AdditionalProperties::Unspecified | AdditionalProperties::Refused => break,
            };
            members.insert(format!("additional{}", members.len()), value);
        }
        Some(Value::Object(members))
    }

    fn union(&self, union: &UnionSchema, depth: usize) -> Option<Value> {
        let mut variants = union.variants.iter();
        let free = self.extent == Extent::Most && depth < DEPTH;
        let variant = if free {
            variants.next_back()
        } else {
            variants.next()
        }?;
        let mut value = self.value(variant.schema, depth + 1)?;
        if let (Some(discriminator), Some(tag), Value::Object(members)) =
            (&union.discriminator, variant.tags.first(), &mut value)
        {
            members.insert(discriminator.property.clone(), Value::String(tag.clone()));
        }
        Some(value)
    }
}

fn integer_sample(integer: &IntegerSchema) -> Option<i64> {
    let least = integer
        .minimum
        .map(|bound| bound.value.checked_add(i64::from(bound.exclusive)));
    let most = integer
        .maximum
        .map(|bound| bound.value.checked_sub(i64::from(bound.exclusive)));
    let most = most.flatten();
    let mut value = least
        .flatten()
        .unwrap_or_else(|| most.map_or(7, |most| most.min(7)));
    if let Some(unit) = integer.multiple_of {
        value = value.checked_add((unit - value.rem_euclid(unit)) % unit)?;
    }
    most.is_none_or(|most| value <= most).then_some(value)
}

fn number_sample(number: &NumberSchema) -> Option<Value> {
    let above = |bound: Bound<f64>| {
        if bound.exclusive {
            bound.value + 0.5
        } else {
            bound.value
        }
    };
    let below = |bound: Bound<f64>| {
        if bound.exclusive {
            bound.value - 0.5
        } else {
            bound.value
        }
    };
    let value = match (number.minimum, number.maximum) {
        (Some(minimum), Some(maximum)) if minimum.exclusive || maximum.exclusive => {
            f64::midpoint(minimum.value, maximum.value)
        }
        (Some(minimum), _) => above(minimum),
        (None, Some(maximum)) => below(maximum),
        (None, None) => 1.5,
    };
    let value = match number.multiple_of {
        Some(unit) => (value / unit).ceil() * unit,
        None => value,
    };
    Number::from_f64(value).map(Value::Number)
}

fn string_sample(schema: &Schema, string: &StringSchema, extent: Extent) -> Option<String> {
    let example = schema
        .examples
        .iter()
        .find_map(|Literal { value, .. }| value.as_str());
    if string.pattern.is_some() {
        return example.map(str::to_owned);
    }
    let text = match string.format.as_deref() {
        Some("date-time") => "2023-11-07T05:31:56.123Z",
        Some("date") => "2023-11-07",
        Some("time") => "05:31:56Z",
        Some("uuid") => "67e55044-10b1-426f-9247-bb680e5fe0c8",
        Some("email" | "idn-email") => "ada@example.com",
        Some("hostname" | "idn-hostname") => "www.example.com",
        Some("ipv4") => "192.0.2.1",
        Some("ipv6") => "2001:db8::1",
        Some("uri" | "url" | "iri") => "https://example.com/a?b=c",
        Some("uri-reference" | "iri-reference") => "/a?b=c",
        Some("uri-template") => "/pets/{petId}",
        Some("json-pointer") => "/pets/0",
        Some("relative-json-pointer") => "1/name",
        Some("duration") => "P3DT12H",
        Some("regex") => "^[a-z]+$",
        Some("byte") => "Zm9vYg==",
        _ => plain_text(string, extent),
    };
    let size = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
    let fits = string.min_length.is_none_or(|least| least <= size)
        && string.max_length.is_none_or(|most| size <= most);
    // A text of some format cannot be made longer or shorter without a look at it.
    if !fits && let Some(example) = example.filter(|_| string.format.is_some()) {
        return Some(example.to_owned());
    }
    let mut text: Vec<char> = text.chars().collect();
    if let Some(least) = string
        .min_length
        .and_then(|least| usize::try_from(least).ok())
    {
        while text.len() < least {
            text.push('x');
        }
    }
    if let Some(most) = string
        .max_length
        .and_then(|most| usize::try_from(most).ok())
    {
        text.truncate(most);
    }
    Some(text.into_iter().collect())
}

/// Text with what an encoding could lose, where there is room for it.
fn plain_text(string: &StringSchema, extent: Extent) -> &'static str {
    match extent {
        Extent::Most if string.max_length.is_none() && string.format.is_none() => {
            "Zoë & “co” / 100 %25 + 1"
        }
        _ => "text",
    }
}
