//! Which members serde reads and writes by itself, and which need the runtime's codecs.

use counterpart_contract::{AdditionalProperties, SchemaId, SchemaKind};

use crate::emission::Emission;

/// Whether a value is read under its table: it has constraints, or serde alone would take what the contract refuses (an
/// array for a struct) or refuse what it takes (`1.0` for an integer).
pub(crate) fn is_checked(emission: &Emission<'_>, id: SchemaId) -> bool {
    match &emission.contract.schema(id).kind {
        SchemaKind::Reference(target) => is_checked(emission, *target),
        SchemaKind::Any | SchemaKind::Boolean | SchemaKind::Never | SchemaKind::Null => false,
        SchemaKind::String(string) => {
            string.min_length.is_some()
                || string.max_length.is_some()
                || string.pattern.is_some()
                || has_own_type(string.format.as_deref())
        }
        SchemaKind::Integer(_)
        | SchemaKind::Number(_)
        | SchemaKind::Array(_)
        | SchemaKind::Object(_)
        | SchemaKind::Enumeration(_)
        | SchemaKind::Union(_) => true,
    }
}

/// Whether a value is written otherwise than serde would: a date-time is in it, outside a type of its own.
pub(crate) fn is_encoded(emission: &Emission<'_>, id: SchemaId) -> bool {
    if emission.is_definition(id) {
        return false;
    }
    match &emission.contract.schema(id).kind {
        SchemaKind::Reference(target) => is_encoded(emission, *target),
        SchemaKind::String(string) => string.format.as_deref() == Some("date-time"),
        SchemaKind::Array(array) => is_encoded(emission, array.items),
        SchemaKind::Object(object) => match object.additional {
            AdditionalProperties::Schema(values) => is_encoded(emission, values),
            _ => false,
        },
        _ => false,
    }
}

/// Whether text of this format is a type other than `String`.
pub(crate) fn has_own_type(format: Option<&str>) -> bool {
    matches!(format, Some("date-time" | "date" | "uuid"))
}
