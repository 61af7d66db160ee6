//! Types in other people's documents: the contract's schemas for `schemars` and `utoipa`, in modules of their own, so that
//! the types stay readable.

use counterpart_contract::Schema;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::emission::{Emission, identifier};
use crate::render::Chunk;

/// The items of `json_schema.rs`: `schemars::JsonSchema` for every struct and enum.
pub(crate) fn json_schemas(emission: &Emission<'_>) -> Vec<Chunk> {
    each(emission, json_schema)
}

/// The items of `open_api.rs`: `utoipa::ToSchema` for every struct and enum.
pub(crate) fn open_api_schemas(emission: &Emission<'_>) -> Vec<Chunk> {
    each(emission, to_schema)
}

fn each(
    emission: &Emission<'_>,
    emit: fn(&Emission<'_>, &str, &Schema) -> TokenStream,
) -> Vec<Chunk> {
    let definitions = emission
        .contract
        .named_schemas()
        .filter(|(id, _)| emission.is_definition(*id));
    definitions
        .filter_map(|(id, schema)| {
            Some(emit(
                emission,
                &emission.names.schema(id)?.type_name,
                schema,
            ))
        })
        .map(Chunk::Items)
        .collect()
}

/// The schema of the contract for `schemars`, with references to the other types.
fn json_schema(emission: &Emission<'_>, type_name: &str, schema: &Schema) -> TokenStream {
    let name = identifier(type_name);
    let mut referenced = false;
    let value = literal(emission, &schema.keywords, &mut referenced);
    let generator = identifier(if referenced {
        "generator"
    } else {
        "_generator"
    });
    quote! {
        impl schemars::JsonSchema for #name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                #type_name.into()
            }

            fn json_schema(#generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!(#value)
            }
        }
    }
}

/// The value as a literal of `json_schema!`; a reference becomes the schema of the type behind it.
fn literal(emission: &Emission<'_>, value: &Value, referenced: &mut bool) -> TokenStream {
    match value {
        Value::Object(members) => {
            if let Some(target) = reference(emission, value) {
                *referenced = true;
                if members.len() == 1 {
                    return quote! { generator.subschema_for::<#target>() };
                }
            }
            let members = members.iter().map(|(key, value)| {
                let is_reference = key == "$ref";
                let target = is_reference
                    .then(|| reference(emission, &serde_json::json!({ "$ref": value })))
                    .flatten();
                match target {
                    // Beside other keywords, a reference has to stay one.
                    Some(target) => {
                        quote! { "$ref": generator.subschema_for::<#target>().get("$ref") }
                    }
                    None => {
                        let value = literal(emission, value, referenced);
                        quote! { #key: #value }
                    }
                }
            });
            quote! { { #(#members),* } }
        }
        Value::Array(items) => {
            let items = items.iter().map(|item| literal(emission, item, referenced));
            quote! { [#(#items),*] }
        }
        Value::String(text) => quote! { #text },
        Value::Bool(value) => quote! { #value },
        Value::Null => quote! { null },
        Value::Number(number) => {
            let number: TokenStream = number
                .to_string()
                .parse()
                .expect("a JSON number is a Rust literal");
            number
        }
    }
}

/// The type behind `{"$ref": "#/components/schemas/NAME"}`.
fn reference(emission: &Emission<'_>, value: &Value) -> Option<TokenStream> {
    let name = value
        .get("$ref")?
        .as_str()?
        .strip_prefix("#/components/schemas/")?;
    let (id, _) = emission.contract.named_schemas().find(|(_, schema)| {
        schema
            .name
            .as_ref()
            .is_some_and(|own| own.wire_name == name)
    })?;
    Some(emission.plain_type(id))
}

/// The schema of the contract for `utoipa`, whose model reads it from its JSON.
fn to_schema(emission: &Emission<'_>, type_name: &str, schema: &Schema) -> TokenStream {
    let name = identifier(type_name);
    let text = schema.keywords.to_string();
    let mut targets = Vec::new();
    collect_references(emission, &schema.keywords, &mut targets);
    let schemas = (!targets.is_empty()).then(|| {
        quote! {
            fn schemas(schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>) {
                #(runtime::embedding::add_schema::<#targets>(schemas);)*
            }
        }
    });
    quote! {
        impl utoipa::PartialSchema for #name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                runtime::embedding::schema(#text)
            }
        }
        impl utoipa::ToSchema for #name {
            fn name() -> std::borrow::Cow<'static, str> {
                #type_name.into()
            }

            #schemas
        }
    }
}

/// The structs and enums that a schema names, each once.
fn collect_references(emission: &Emission<'_>, value: &Value, targets: &mut Vec<TokenStream>) {
    let known = value.get("$ref").and_then(Value::as_str).and_then(|text| {
        let name = text.strip_prefix("#/components/schemas/")?;
        let (id, _) = emission.contract.named_schemas().find(|(_, schema)| {
            schema
                .name
                .as_ref()
                .is_some_and(|own| own.wire_name == name)
        })?;
        emission.is_definition(id).then(|| emission.plain_type(id))
    });
    if let Some(target) = known
        && !targets
            .iter()
            .any(|other| other.to_string() == target.to_string())
    {
        targets.push(target);
    }
    match value {
        Value::Object(members) => {
            for member in members.values() {
                collect_references(emission, member, targets);
            }
        }
        Value::Array(items) => {
            for item in items {
                collect_references(emission, item, targets);
            }
        }
        _ => {}
    }
}
