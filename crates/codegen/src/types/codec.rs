//! Which members serde reads and writes by itself, and which need the runtime's codecs.

use counterpart_contract::{AdditionalProperties, Property, SchemaId, SchemaKind, StringSchema};
use serde_json::Value;

use super::rules::has_rules;
use crate::emission::Emission;

/// Whether a value is read under its table: it has constraints, or serde alone would take what the contract refuses (an
/// array for a struct) or refuse what it takes (`1.0` for an integer).
pub(crate) fn is_checked(emission: &Emission<'_>, id: SchemaId) -> bool {
    let schema = emission.contract.schema(id);
    if has_rules(schema) {
        return true;
    }
    match &schema.kind {
        SchemaKind::Reference(target) => is_checked(emission, *target),
        SchemaKind::Any | SchemaKind::Boolean | SchemaKind::Never | SchemaKind::Null => false,
        SchemaKind::String(string) => {
            string.min_length.is_some()
                || string.max_length.is_some()
                || string.pattern.is_some()
                || has_checked_format(emission, string)
        }
        SchemaKind::Integer(_)
        | SchemaKind::Number(_)
        | SchemaKind::Array(_)
        | SchemaKind::Object(_)
        | SchemaKind::Enumeration(_)
        | SchemaKind::Union(_) => true,
    }
}

/// Whether a value is written otherwise than serde would: a date, or a float, which may be none that JSON
/// can hold, is in it, outside a type of its own.
pub(crate) fn is_encoded(emission: &Emission<'_>, id: SchemaId) -> bool {
    if emission.is_definition(id) || emission.adaptation.replacement(id).is_some() {
        return false;
    }
    match &emission.contract.schema(id).kind {
        SchemaKind::Reference(target) => is_encoded(emission, *target),
        SchemaKind::String(string) => {
            matches!(string.format.as_deref(), Some("date-time" | "date"))
                && emission.adaptation.has_date_type()
        }
        SchemaKind::Number(_) => true,
        SchemaKind::Array(array) => is_encoded(emission, array.items),
        SchemaKind::Object(object) => match object.additional {
            AdditionalProperties::Schema(values) => is_encoded(emission, values),
            _ => false,
        },
        _ => false,
    }
}

/// Whether a value is of a type that stands in place of a generated one, or a list or a map of such values: serde alone reads
/// and writes it.
pub(crate) fn is_replaced(emission: &Emission<'_>, id: SchemaId) -> bool {
    if emission.adaptation.replacement(id).is_some() {
        return true;
    }
    if emission.is_definition(id) {
        return false;
    }
    match &emission.contract.schema(id).kind {
        SchemaKind::Reference(target) => is_replaced(emission, *target),
        SchemaKind::Array(array) => is_replaced(emission, array.items),
        SchemaKind::Object(object) => match object.additional {
            AdditionalProperties::Schema(values) => is_replaced(emission, values),
            _ => false,
        },
        _ => false,
    }
}

/// The runtime's function that reads a value under its table: `member` or `replaced_member`.
pub(crate) fn reader(emission: &Emission<'_>, id: SchemaId, name: &str) -> String {
    if is_replaced(emission, id) {
        format!("runtime::codec::replaced_{name}")
    } else {
        format!("runtime::codec::{name}")
    }
}

/// What a missing member stands for, as JSON, if that is filled in.
///
/// `null` is not, since it says no more than that the member is missing; and neither is an object of a type of its own, which could hold itself by
/// default.
pub(super) fn filled_in(emission: &Emission<'_>, property: &Property) -> Option<String> {
    if property.required
        || !emission.adaptation.fills_in_members()
        || is_replaced(emission, property.schema)
    {
        return None;
    }
    let contract = emission.contract;
    let own = contract.schema(property.schema).default.as_ref();
    let default = own.or(contract.value(property.schema).default.as_ref())?;
    let is_filled_in =
        !default.value.is_null() && holds_no_definition(emission, property.schema, &default.value);
    is_filled_in.then(|| default.value.to_string())
}

fn holds_no_definition(emission: &Emission<'_>, id: SchemaId, value: &Value) -> bool {
    let contract = emission.contract;
    match (&contract.value(id).kind, value) {
        (SchemaKind::Any, _) => true,
        (SchemaKind::Array(array), Value::Array(items)) => items
            .iter()
            .all(|item| holds_no_definition(emission, array.items, item)),
        (SchemaKind::Object(object), Value::Object(members)) => {
            object.properties.is_empty()
                && match object.additional {
                    AdditionalProperties::Schema(values) => members
                        .values()
                        .all(|member| holds_no_definition(emission, values, member)),
                    _ => true,
                }
        }
        (_, Value::Array(_) | Value::Object(_)) => false,
        _ => true,
    }
}

/// Whether a text is held to its format.
pub(super) fn has_checked_format(emission: &Emission<'_>, string: &StringSchema) -> bool {
    let format = string.format.as_deref();
    format.is_some_and(|format| emission.adaptation.checked_format(format).is_some())
}
