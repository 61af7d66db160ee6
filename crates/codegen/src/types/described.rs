//! What makes a type known to the runtime, to `schemars` and to `utoipa`.

use counterpart_contract::{Schema, SchemaId};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::emission::{Emission, identifier};
use crate::settings::Embedding;

/// The implementations that every struct and enum has.
pub(super) fn emit(emission: &Emission<'_>, id: SchemaId, schema: &Schema) -> TokenStream {
    let Some(names) = emission.names.schema(id) else {
        return TokenStream::new();
    };
    let name = identifier(&names.type_name);
    let table = identifier(&names.table);
    let json_schema = feature(emission.schemars, "schemars")
        .map(|feature| json_schema(emission, &names.type_name, schema, &feature));
    let to_schema = feature(emission.utoipa, "utoipa")
        .map(|feature| to_schema(emission, &names.type_name, schema, &feature));
    quote! {
        impl runtime::codec::Decode<'_> for #name {}
        impl runtime::codec::Encode for #name {}
        impl runtime::schema::Described for #name {
            fn schema() -> &'static runtime::schema::Schema {
                &tables::#table
            }
        }
        #json_schema
        #to_schema
    }
}

/// The condition under which an addition is compiled; none if it is not wanted.
fn feature(embedding: Embedding, name: &str) -> Option<TokenStream> {
    match embedding {
        Embedding::Never => None,
        Embedding::WithFeature => Some(quote! { #[cfg(feature = #name)] }),
        Embedding::Always => Some(TokenStream::new()),
    }
}

/// The schema of the contract for `schemars`, with references to the other types.
fn json_schema(emission: &Emission<'_>, type_name: &str, schema: &Schema, feature: &TokenStream) -> TokenStream {
    let name = identifier(type_name);
    let mut referenced = false;
    let value = literal(emission, &schema.keywords, &mut referenced);
    let generator = identifier(if referenced { "generator" } else { "_generator" });
    quote! {
        #feature
        impl schemars::JsonSchema for #name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
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
                let target = is_reference.then(|| reference(emission, &serde_json::json!({ "$ref": value }))).flatten();
                match target {
                    // Beside other keywords, a reference has to stay one.
                    Some(target) => quote! { "$ref": generator.subschema_for::<#target>().get("$ref") },
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
            let number: TokenStream = number.to_string().parse().expect("a JSON number is a Rust literal");
            number
        }
    }
}

/// The type behind `{"$ref": "#/components/schemas/NAME"}`.
fn reference(emission: &Emission<'_>, value: &Value) -> Option<TokenStream> {
    let name = value.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")?;
    let (id, _) = emission
        .contract
        .named_schemas()
        .find(|(_, schema)| schema.name.as_ref().is_some_and(|own| own.wire_name == name))?;
    Some(emission.plain_type(id))
}

/// The schema of the contract for `utoipa`, whose model reads it from its JSON.
fn to_schema(emission: &Emission<'_>, type_name: &str, schema: &Schema, feature: &TokenStream) -> TokenStream {
    let name = identifier(type_name);
    let text = schema.keywords.to_string();
    let mut targets = Vec::new();
    collect_references(emission, &schema.keywords, &mut targets);
    let schemas = (!targets.is_empty()).then(|| {
        quote! {
            fn schemas(schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>) {
                #(::counterpart_runtime::embedding::add_schema::<#targets>(schemas);)*
            }
        }
    });
    quote! {
        #feature
        impl utoipa::PartialSchema for #name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                ::counterpart_runtime::embedding::schema(#text)
            }
        }
        #feature
        impl utoipa::ToSchema for #name {
            fn name() -> ::std::borrow::Cow<'static, str> {
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
        let (id, _) = emission
            .contract
            .named_schemas()
            .find(|(_, schema)| schema.name.as_ref().is_some_and(|own| own.wire_name == name))?;
        emission.is_definition(id).then(|| emission.plain_type(id))
    });
    if let Some(target) = known {
        if !targets.iter().any(|other| other.to_string() == target.to_string()) {
            targets.push(target);
        }
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
