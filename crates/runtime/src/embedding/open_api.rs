//! The contract's schemas as those of `utoipa`.
//!
//! What its model cannot say travels as an extension of the model, which prints it as the keyword that it is. Two things remain: `true`
//! is printed as `{}`, which means the same; and the order of several such keywords beside one another is not kept.

use serde_json::Value;
use utoipa::ToSchema;
use utoipa::openapi::extensions::Extensions;
use utoipa::openapi::schema::{AdditionalProperties, ArrayItems, ObjectBuilder, SchemaType};
use utoipa::openapi::{RefOr, Schema};

/// The schema that this JSON text is. Generated code calls it with texts that were read as schemas at generation.
///
/// # Panics
///
/// If the text is not JSON.
pub fn schema(text: &str) -> RefOr<Schema> {
    let value = serde_json::from_str(text).expect("generated code holds JSON");
    modelled(&value)
}

/// Adds a type and what it refers to, each once; recursive types end here.
pub fn add_schema<T: ToSchema>(schemas: &mut Vec<(String, RefOr<Schema>)>) {
    let name = T::name();
    if schemas.iter().any(|(known, _)| *known == name) {
        return;
    }
    schemas.push((name.into_owned(), T::schema()));
    T::schemas(schemas);
}

/// The schema in terms of the model, as far as the model goes.
fn modelled(wanted: &Value) -> RefOr<Schema> {
    let Ok(mut schema) = serde_json::from_value::<RefOr<Schema>>(wanted.clone()) else {
        return unmodelled(wanted);
    };
    if let RefOr::T(schema) = &mut schema {
        model_parts(schema, wanted);
        extend(schema, wanted);
    }
    if is_printed_as(&schema, wanted) {
        schema
    } else {
        unmodelled(wanted)
    }
}

fn is_printed_as(schema: &RefOr<Schema>, wanted: &Value) -> bool {
    serde_json::to_value(schema).is_ok_and(|printed| printed == *wanted)
}

/// The schemas within a schema, each in terms of the model.
fn model_parts(schema: &mut Schema, wanted: &Value) {
    let list = |keyword: &str| {
        let parts = wanted.get(keyword).and_then(Value::as_array);
        parts.into_iter().flatten().map(modelled).collect()
    };
    match schema {
        Schema::Object(object) => {
            for (name, property) in &mut object.properties {
                if let Some(wanted) = wanted.get("properties").and_then(|all| all.get(name)) {
                    *property = modelled(wanted);
                }
            }
            if let Some(wanted) = wanted
                .get("additionalProperties")
                .filter(|value| value.is_object())
            {
                let values = AdditionalProperties::RefOr(modelled(wanted));
                object.additional_properties = Some(Box::new(values));
            }
        }
        Schema::Array(array) => {
            if let Some(wanted) = wanted.get("items").filter(|value| value.is_object()) {
                array.items = ArrayItems::RefOrSchema(Box::new(modelled(wanted)));
            }
        }
        Schema::OneOf(one_of) => one_of.items = list("oneOf"),
        Schema::AllOf(all_of) => all_of.items = list("allOf"),
        Schema::AnyOf(any_of) => any_of.items = list("anyOf"),
        _ => {}
    }
}

/// Adds the keywords that the model does not print.
fn extend(schema: &mut Schema, wanted: &Value) {
    let printed = serde_json::to_value(&*schema).unwrap_or_default();
    let wanted = wanted.as_object().into_iter().flatten();
    let lost = wanted.filter(|(keyword, _)| printed.get(keyword).is_none());
    let mut lost = lost
        .map(|(keyword, value)| (keyword.clone(), value.clone()))
        .peekable();
    if lost.peek().is_none() {
        return;
    }
    let extensions = match schema {
        Schema::Object(object) => &mut object.extensions,
        Schema::Array(array) => &mut array.extensions,
        Schema::OneOf(one_of) => &mut one_of.extensions,
        Schema::AllOf(all_of) => &mut all_of.extensions,
        Schema::AnyOf(any_of) => &mut any_of.extensions,
        _ => return,
    };
    extensions.get_or_insert_default().extend(lost);
}

/// A schema of which the model knows nothing but what it prints.
fn unmodelled(wanted: &Value) -> RefOr<Schema> {
    let keywords = wanted.as_object().into_iter().flatten();
    let keywords = keywords.map(|(keyword, value)| (keyword.clone(), value.clone()));
    let object = ObjectBuilder::new()
        .schema_type(SchemaType::AnyValue)
        .extensions(Some(keywords.collect::<Extensions>()));
    RefOr::T(Schema::Object(object.build()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_the_model_cannot_say_is_printed_all_the_same() {
        for wanted in [
            json!({"type": "string", "const": "a", "description": "D"}),
            json!({"$ref": "#/components/schemas/A", "deprecated": true}),
            json!({"type": "object", "properties": {"a": {"const": 1}, "b": {"type": "array", "items": {"not": {}}}}}),
            json!({"oneOf": [{"const": 1}, {"type": "null"}], "deprecated": true, "unevaluatedProperties": false}),
            json!({"type": ["string", "null"], "enum": ["a", null]}),
            json!({"type": "object", "patternProperties": {"^x": true}, "additionalProperties": false}),
            json!({"minimum": 1, "exclusiveMaximum": 2.5, "multipleOf": 0.5, "type": "number"}),
            json!({}),
        ] {
            let text = wanted.to_string();
            let printed = serde_json::to_value(schema(&text)).unwrap_or_default();
            assert_eq!(printed, wanted);
        }
    }

    #[test]
    fn what_the_model_can_say_is_in_the_model() {
        let text =
            r#"{"type":"object","properties":{"a":{"type":"string","maxLength":3}},"const":{}}"#;
        let RefOr::T(Schema::Object(object)) = schema(text) else {
            panic!("an object is read as one");
        };
        let RefOr::T(Schema::Object(member)) = &object.properties["a"] else {
            panic!("a text is an object of the model");
        };
        assert_eq!(member.max_length, Some(3));
    }
}
