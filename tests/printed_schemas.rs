//! What the types print as schemas of `schemars` and of `utoipa` is what their contract says, for every golden and for `openapi.yaml`.
//!
//! Both are compared with the document itself, as JSON values. What may differ is written down in [`normalised`] and [`expanded`],
//! and for `utoipa` in [`as_the_model_has_it`].

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use counterpart_document::{SourceFile, parse};
use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};
use utoipa::openapi::{RefOr, Schema};

/// A contract and what its types print.
struct Printed {
    document: &'static str,
    json_schemas: fn(&mut SchemaGenerator),
    open_api_schemas: fn() -> Vec<(String, RefOr<Schema>)>,
}

include!(concat!(env!("OUT_DIR"), "/printed_schemas.rs"));

type Schemas = BTreeMap<String, Value>;

#[test]
fn schemars_prints_every_schema_of_every_contract() {
    let settings = SchemaSettings::draft2020_12();
    let compared = compare(
        |printed| {
            let mut generator = settings.clone().into_generator();
            (printed.json_schemas)(&mut generator);
            let definitions = generator.take_definitions(true);
            let schemas = definitions.into_iter();
            schemas
                .map(|(name, schema)| (name, with_components(&schema)))
                .collect()
        },
        std::convert::identity,
    );
    assert!(compared > 60, "only {compared} schemas");
}

#[test]
fn utoipa_prints_every_schema_of_every_contract() {
    let compared = compare(
        |printed| {
            let schemas = (printed.open_api_schemas)().into_iter();
            let schemas = schemas.map(|(name, schema)| {
                let schema = serde_json::to_value(schema).expect("a schema is JSON");
                (name, schema)
            });
            schemas.collect()
        },
        as_the_model_has_it,
    );
    assert!(compared > 60, "only {compared} schemas");
}

/// Compares what is printed with the documents, and returns how many schemas there were.
fn compare(print: impl Fn(&Printed) -> Schemas, comparable: fn(Value) -> Value) -> usize {
    let mut compared = 0;
    let mut failures = Vec::new();
    // What stands in several files is not in one text to compare with, and what is taken for something else is printed in other words.
    let others = ["several-files", "loose-descriptions", "schema-vocabulary"];
    let is_comparable =
        |printed: &&Printed| others.iter().all(|other| !printed.document.contains(other));
    for contract in PRINTED.iter().filter(is_comparable) {
        let document = document(contract.document);
        let components = document.pointer("/components/schemas");
        let components = components
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        let is_3_0 = document["openapi"]
            .as_str()
            .is_some_and(|version| version.starts_with("3.0"));
        let printed = print(contract);
        for (name, found) in &printed {
            // What is written inline has a name of ours; it is compared where it stands.
            let Some(expected) = components.get(name) else {
                continue;
            };
            compared += 1;
            let expected = comparable(normalised(expected, is_3_0));
            let found = comparable(expanded(found, &printed, &components));
            if found != expected {
                failures.push(format!(
                    "{}: {name}\n  says   {expected}\n  prints {found}",
                    contract.document
                ));
            }
        }
        let left_out = components.keys().filter(|name| {
            let chosen = contract.document.contains("embedded-types");
            // A body in parts is no JSON, so this component has no type that could print it.
            let in_parts =
                contract.document.contains("multipart-bodies") && name.as_str() == "Cover";
            !chosen && !in_parts && !printed.contains_key(*name)
        });
        failures
            .extend(left_out.map(|name| format!("{}: {name} is not printed", contract.document)));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    compared
}

fn document(path: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = fs::read_to_string(&path).expect("the document can be read");
    let parsed = parse(&SourceFile::new("openapi.yaml", text));
    let document = parsed.document.expect("the document is well-formed");
    serde_json::from_str(&document.root().to_json_text()).expect("a document is JSON")
}

/// Has references of `schemars` lead where those of a description do.
fn with_components(schema: &Value) -> Value {
    let text = schema
        .to_string()
        .replace("\"#/$defs/", "\"#/components/schemas/");
    serde_json::from_str(&text).expect("it was JSON before")
}

/// A schema of a description as JSON Schema 2020-12: without what speaks of the document alone, `example` as one of `examples`, and
/// the keywords of 3.0 as those of 3.1.
fn normalised(schema: &Value, is_3_0: bool) -> Value {
    let Some(keywords) = schema.as_object() else {
        return schema.clone();
    };
    let reference = keywords.get("$ref").filter(|_| is_3_0);
    if let Some(reference) = reference {
        return json!({ "$ref": reference });
    }
    let mut written = Map::new();
    for (keyword, value) in keywords {
        let part = |value: &Value| normalised(value, is_3_0);
        match (keyword.as_str(), value) {
            ("xml" | "externalDocs" | "$comment" | "nullable", _) => {}
            (extension, _) if extension.starts_with("x-") => {}
            ("example", _) => {
                written.insert("examples".to_owned(), json!([value]));
            }
            ("exclusiveMinimum" | "exclusiveMaximum", Value::Bool(_)) => {}
            ("minimum" | "maximum", _) => {
                let exclusive = format!("exclusiveM{}", &keyword[1..]);
                let is_exclusive = keywords.get(&exclusive) == Some(&Value::Bool(true));
                let keyword = if is_exclusive {
                    exclusive
                } else {
                    keyword.clone()
                };
                written.insert(keyword, value.clone());
            }
            ("properties" | "patternProperties", Value::Object(members)) => {
                let members = members
                    .iter()
                    .map(|(name, member)| (name.clone(), part(member)));
                written.insert(keyword.clone(), Value::Object(members.collect()));
            }
            ("allOf" | "anyOf" | "oneOf", Value::Array(parts)) => {
                let parts = parts.iter().map(part).collect();
                written.insert(keyword.clone(), Value::Array(parts));
            }
            ("items" | "additionalProperties" | "not" | "unevaluatedProperties", _) => {
                written.insert(keyword.clone(), part(value));
            }
            _ => {
                written.insert(keyword.clone(), value.clone());
            }
        }
    }
    if is_3_0 && keywords.get("nullable") == Some(&Value::Bool(true)) {
        return or_null(written);
    }
    Value::Object(written)
}

/// `nullable: true` of 3.0 in the words of 3.1.
fn or_null(mut written: Map<String, Value>) -> Value {
    let Some(name) = written.get("type").cloned() else {
        return json!({ "anyOf": [written, {"type": "null"}] });
    };
    written.insert("type".to_owned(), json!([name, "null"]));
    if let Some(Value::Array(values)) = written.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    Value::Object(written)
}

/// A printed schema with what is written inline in the document where it stands, instead of a reference to a name of ours.
fn expanded(schema: &Value, printed: &Schemas, components: &Map<String, Value>) -> Value {
    match schema {
        Value::Array(items) => {
            let items = items.iter().map(|item| expanded(item, printed, components));
            Value::Array(items.collect())
        }
        Value::Object(members) => {
            let name = members.get("$ref").and_then(Value::as_str);
            let name = name.and_then(|name| name.strip_prefix("#/components/schemas/"));
            let inline = name.filter(|name| !components.contains_key(*name));
            if let Some(inline) = inline.and_then(|name| printed.get(name)) {
                return expanded(inline, printed, components);
            }
            let members = members
                .iter()
                .map(|(name, value)| (name.clone(), expanded(value, printed, components)));
            Value::Object(members.collect())
        }
        other => other.clone(),
    }
}

/// `utoipa` knows no schema that is `true`; `{}` says the same.
fn as_the_model_has_it(schema: Value) -> Value {
    let Value::Object(keywords) = schema else {
        return schema;
    };
    let any = |value: Value| match value {
        Value::Bool(true) => json!({}),
        other => as_the_model_has_it(other),
    };
    let keywords = keywords.into_iter().map(|(keyword, value)| {
        let value = match (keyword.as_str(), value) {
            ("properties", Value::Object(members)) => {
                let members = members.into_iter();
                Value::Object(members.map(|(name, member)| (name, any(member))).collect())
            }
            ("allOf" | "anyOf" | "oneOf", Value::Array(parts)) => {
                Value::Array(parts.into_iter().map(any).collect())
            }
            ("items", value) => any(value),
            ("additionalProperties", value) => as_the_model_has_it(value),
            (_, value) => value,
        };
        (keyword, value)
    });
    Value::Object(keywords.collect())
}
