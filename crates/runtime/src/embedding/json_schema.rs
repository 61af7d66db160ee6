//! The contract's schemas as those of `schemars`.

use schemars::Schema;
use serde_json::{Map, Value};

use super::name_of;

/// The schema that this JSON text is, its references leading to those of the generator, which come by the names in the text.
///
/// Generated code calls it with texts that were read as schemas at generation.
///
/// # Panics
///
/// If the text is not a schema.
pub fn json_schema(text: &str, references: &[(&str, Schema)]) -> Schema {
    let mut value: Value = serde_json::from_str(text).expect("generated code holds JSON");
    lead(&mut value, references);
    Schema::try_from(value).expect("generated code holds schemas")
}

/// Has the references within a value lead to those of the generator.
fn lead(value: &mut Value, references: &[(&str, Schema)]) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| lead(item, references)),
        Value::Object(members) => {
            members
                .values_mut()
                .for_each(|member| lead(member, references));
            let target = members
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(name_of);
            let target = references
                .iter()
                .find(|(name, _)| Some(*name) == target.as_deref());
            if let Some((_, schema)) = target {
                refer(members, schema.as_value());
            }
        }
        _ => {}
    }
}

/// Puts what the generator says of a type in the place of a reference: another reference, or the schema itself if the generator
/// has been told to write schemas where they are used.
fn refer(members: &mut Map<String, Value>, schema: &Value) {
    if let Some(reference) = schema.get("$ref") {
        members.insert("$ref".to_owned(), reference.clone());
        return;
    }
    // Keeps the others in order, whichever map serde_json was built with.
    members.retain(|name, _| name != "$ref");
    match schema {
        Value::Object(inlined) if members.is_empty() => members.clone_from(inlined),
        _ => {
            let all = members
                .entry("allOf")
                .or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(all) = all {
                all.push(schema.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn led(text: &str, schema: &Value) -> Value {
        let schema = Schema::try_from(schema.clone()).expect("the sample is a schema");
        json_schema(text, &[("a/b", schema)]).to_value()
    }

    const TEXT: &str = r##"{"items":{"$ref":"#/components/schemas/a~1b"},"$ref":"#/components/schemas/a~1b","title":"T"}"##;

    #[test]
    fn references_lead_to_those_of_the_generator() {
        let found = led(TEXT, &json!({"$ref": "#/$defs/ab"}));
        let expected = json!({"items": {"$ref": "#/$defs/ab"}, "$ref": "#/$defs/ab", "title": "T"});
        assert_eq!(found, expected);
    }

    #[test]
    fn a_generator_that_writes_schemas_where_they_are_used_gets_them_there() {
        let found = led(TEXT, &json!({"type": "null"}));
        let expected =
            json!({"items": {"type": "null"}, "title": "T", "allOf": [{"type": "null"}]});
        assert_eq!(found, expected);
        assert_eq!(led(TEXT, &json!(true))["items"], json!({"allOf": [true]}));
    }
}
