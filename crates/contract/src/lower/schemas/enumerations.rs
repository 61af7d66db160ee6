//! Enumerations: `enum` and `const`, and the unions that mean the same.

use counterpart_document::Diagnostic;
use counterpart_document::openapi::Place;
use serde_json::Value;

use super::shape::Shape;
use super::types::{Type, list};
use crate::lower::Lowering;
use crate::lower::literals::literal;
use crate::model::{
    EnumerationSchema, IntegerSchema, Literal, NumberSchema, SchemaKind, Unmodelled,
};

impl<'d> Lowering<'d> {
    /// Lowers the values of `enum` or `const`; `None` if none of them is one of the schema's types, so that they say nothing.
    pub(super) fn lower_values(
        &mut self,
        index: usize,
        values: &[Place<'d>],
        types: Option<&[Type]>,
        shape: &mut Shape<'d>,
    ) -> Option<SchemaKind> {
        let is_whole = self.schemas.slots[index].facet == super::Facet::Whole;
        let mut fitting: Vec<Literal> = Vec::new();
        let mut mended = false;
        for value in values {
            let Some(found) = Type::of_value(value.node) else {
                continue;
            };
            let written = literal(value);
            let Some(types) = types else {
                fitting.push(written);
                continue;
            };
            if types.iter().any(|known| known.includes(found)) {
                fitting.push(written);
            } else if is_whole {
                mended = true;
                let meant = meant(&written.value, types);
                self.report(misfit(value, found, types, shape, meant.as_ref()));
                let known = |meant: &Value| fitting.iter().any(|other| other.value == *meant);
                if let Some(value) = meant.filter(|meant| !known(meant)) {
                    let origin = written.origin;
                    fitting.push(Literal { value, origin });
                }
            }
        }
        if fitting.is_empty() {
            let has_null = values.iter().any(|value| value.node.is_null());
            return match (has_null, is_whole && !values.is_empty()) {
                (true, _) => Some(SchemaKind::Null),
                (false, true) => None,
                (false, false) => Some(SchemaKind::Never),
            };
        }
        let enumeration = EnumerationSchema {
            values: fitting,
            open: false,
        };
        let known = shape.unmodelled.len();
        let kind = self.lower_listed(index, enumeration, shape);
        if mended && !matches!(kind, SchemaKind::Enumeration(_)) {
            // The list as it is written would refuse what was meant.
            shape.unmodelled.truncate(known);
        }
        Some(kind)
    }

    /// An enumeration, or the kind of its values where they are neither all texts nor all whole numbers: then the list
    /// itself is kept as a keyword that the kind does not express.
    pub(super) fn lower_listed(
        &mut self,
        index: usize,
        enumeration: EnumerationSchema,
        shape: &mut Shape<'d>,
    ) -> SchemaKind {
        let values = enumeration.values.iter().map(|literal| &literal.value);
        let all = |is_one: fn(&serde_json::Value) -> bool| values.clone().all(is_one);
        let (strings, integers) = (
            all(serde_json::Value::is_string),
            all(serde_json::Value::is_i64),
        );
        if strings || integers && !enumeration.open {
            self.name_slot(index, "Enum");
            return SchemaKind::Enumeration(enumeration);
        }
        if let Some(first) = enumeration.values.first().filter(|_| !enumeration.open) {
            let written = ["enum", "const", "oneOf", "anyOf"];
            let place = &self.schemas.slots[index].place;
            let keyword = written.iter().find(|name| place.child(name).is_some());
            shape.unmodelled.push(Unmodelled {
                keyword: (*keyword.unwrap_or(&"enum")).to_owned(),
                origin: first.origin.clone(),
            });
        }
        if integers {
            SchemaKind::Integer(IntegerSchema::default())
        } else if all(serde_json::Value::is_number) {
            SchemaKind::Number(NumberSchema::default())
        } else if all(serde_json::Value::is_boolean) {
            SchemaKind::Boolean
        } else {
            SchemaKind::Any
        }
    }

    /// A union that lists values: branches that are one value each, or an enumeration and the plain type of its values.
    pub(super) fn union_of_values(&self, branches: &[Place<'d>]) -> Option<EnumerationSchema> {
        let open = |listed: &Place<'d>, plain: &Place<'d>| {
            let plain = plain_type(&self.peek(plain))?;
            let values = listed_values(&self.peek(listed))?;
            let fits = types_of(&values) == [plain];
            fits.then_some((values, true))
        };
        let (values, open) = match branches {
            [first, second] if open(first, second).is_some() => open(first, second)?,
            [first, second] if open(second, first).is_some() => open(second, first)?,
            _ => {
                let each = branches.iter().map(|branch| {
                    // A reference is a schema with a name of its own and stays one.
                    let inline = branch.node.get("$ref").is_none();
                    listed_values(branch).filter(|values| inline && values.len() == 1)
                });
                let values: Vec<Place<'d>> = each
                    .collect::<Option<Vec<_>>>()?
                    .into_iter()
                    .flatten()
                    .collect();
                (values, false)
            }
        };
        let mut distinct: Vec<Place<'d>> = Vec::new();
        for value in values.into_iter().filter(|value| !value.node.is_null()) {
            if !distinct
                .iter()
                .any(|other| other.node.same_value(value.node))
            {
                distinct.push(value);
            }
        }
        Some(EnumerationSchema {
            values: distinct.iter().map(literal).collect(),
            open,
        })
    }
}

/// The types of values, each once; `null` is none.
pub(super) fn types_of(values: &[Place<'_>]) -> Vec<Type> {
    let mut types = Vec::new();
    for found in values.iter().filter_map(|value| Type::of_value(value.node)) {
        if !types.contains(&found) {
            types.push(found);
        }
    }
    types
}

/// The values that a schema lists, if it does nothing else.
pub(super) fn listed_values<'d>(place: &Place<'d>) -> Option<Vec<Place<'d>>> {
    let mapping = place.node.as_mapping()?;
    let listing = |key: &str| {
        matches!(
            key,
            "type"
                | "enum"
                | "const"
                | "title"
                | "description"
                | "deprecated"
                | "default"
                | "example"
                | "examples"
        )
    };
    if !mapping
        .keys()
        .all(|key| listing(key) || key.starts_with("x-"))
    {
        return None;
    }
    match (place.child("enum"), place.child("const")) {
        (Some(list), None) => Some(list.elements()?.iter().collect()),
        (None, Some(value)) => Some(vec![value]),
        _ => None,
    }
}

/// The type of a schema that says nothing but its type.
fn plain_type(place: &Place<'_>) -> Option<Type> {
    let mapping = place.node.as_mapping()?;
    let alone = mapping.keys().all(|key| {
        matches!(
            key,
            "type" | "title" | "description" | "example" | "examples"
        ) || key.starts_with("x-")
    });
    let name = mapping.get("type")?.as_str()?;
    Type::parse(name).filter(|_| alone)
}

/// The value of one of the types that is plainly meant by one of another type: what a text spells, or the text of what is no text.
fn meant(value: &Value, types: &[Type]) -> Option<Value> {
    let meant = match value {
        Value::String(text) => serde_json::from_str(text.trim()).ok()?,
        Value::Bool(_) | Value::Number(_) => Value::String(value.to_string()),
        _ => return None,
    };
    let found = match &meant {
        Value::Bool(_) => Type::Boolean,
        Value::Number(number) if number.is_i64() => Type::Integer,
        Value::Number(_) => Type::Number,
        Value::String(_) => Type::String,
        _ => return None,
    };
    types
        .iter()
        .any(|known| known.includes(found))
        .then_some(meant)
}

fn misfit(
    value: &Place<'_>,
    found: Type,
    types: &[Type],
    shape: &Shape<'_>,
    meant: Option<&Value>,
) -> Diagnostic {
    let names = list(types);
    let written = value.node.to_json_text();
    let message = format!("the value `{written}` is not of type {names}");
    let mut diagnostic = Diagnostic::warning("wrong-value-type", message, value.span())
        .with_label_text(format!("of type `{}`", found.name()));
    if let Some((_, span)) = &shape.types {
        diagnostic = diagnostic.with_label(*span, "the type of every value");
    }
    match meant {
        Some(meant) => diagnostic
            .with_note(format!("taken for `{meant}`"))
            .with_help(format!("write `{meant}`")),
        None => diagnostic.with_note("left out: no value can be both"),
    }
}
