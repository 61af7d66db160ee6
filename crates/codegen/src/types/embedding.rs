//! Types in other people's documents: the contract's schemas for `schemars` and `utoipa`, in modules of their own, so that
//! the types stay readable.
//!
//! Both get the contract's text of each schema. A schema for which a plain type stands, or one of the user's own, has no type that could
//! print it; a type without values stands for it, which other schemas refer to.

use std::collections::BTreeSet;

use counterpart_contract::{Schema, SchemaId};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use crate::emission::{Emission, identifier};
use crate::render::Chunk;
use crate::sections::Section;

/// The items of `json_schema.rs`: `schemars::JsonSchema` for every schema.
pub(crate) fn json_schemas(emission: &Emission<'_>) -> Vec<Chunk> {
    let printed = all(emission);
    let types = printed.iter().map(|printed| &printed.name);
    let generator = identifier(if printed.is_empty() {
        "_generator"
    } else {
        "generator"
    });
    let every = quote! {
        /// Adds every schema of the contract to the generator's definitions.
        pub fn add_all(#generator: &mut schemars::SchemaGenerator) {
            #(let _ = generator.subschema_for::<#types>();)*
        }
    };
    let each = printed
        .iter()
        .map(|one| (one.section, json_schema(one, &printed)));
    chunks(every, each)
}

/// The items of `open_api.rs`: `utoipa::ToSchema` for every schema.
pub(crate) fn open_api_schemas(emission: &Emission<'_>) -> Vec<Chunk> {
    let printed = all(emission);
    let types = printed.iter().map(|printed| &printed.name);
    let body = if printed.is_empty() {
        quote! { Vec::new() }
    } else {
        quote! {
            let mut schemas = Vec::new();
            #(runtime::generated::embedding::add_schema::<#types>(&mut schemas);)*
            schemas
        }
    };
    let every = quote! {
        /// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
        pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
            #body
        }
    };
    let each = printed
        .iter()
        .map(|one| (one.section, to_schema(one, &printed)));
    chunks(every, each)
}

fn chunks(every: TokenStream, each: impl Iterator<Item = (Section, TokenStream)>) -> Vec<Chunk> {
    let each = each.flat_map(|(section, items)| [Chunk::Section(section), Chunk::items(items)]);
    std::iter::once(Chunk::items(every)).chain(each).collect()
}

/// A schema about to be printed.
struct Printed<'a> {
    /// Its name in the contract.
    wire_name: &'a str,
    /// The type that prints it.
    name: Ident,
    /// Whether that type is made for it here.
    is_own: bool,
    section: Section,
    keywords: &'a Value,
}

impl Printed<'_> {
    /// The type itself, if it is made here.
    fn definition(&self) -> Option<TokenStream> {
        let summary = format!(
            " The schema `{}`, for which a type stands that does not print it.",
            self.wire_name
        );
        let name = &self.name;
        self.is_own.then(|| {
            quote! {
                #[doc = #summary]
                struct #name;
            }
        })
    }

    /// The contract's text, laid out.
    fn text(&self) -> TokenStream {
        let text = format!("{:#}", self.keywords);
        let mut hashes = "#".to_owned();
        while text.contains(&format!("\"{hashes}")) {
            hashes.push('#');
        }
        format!("r{hashes}\"{text}\"{hashes}")
            .parse()
            .expect("a text without the end of a literal is a literal")
    }

    /// The schemas that this one names, each once.
    fn references<'p>(&self, all: &'p [Printed<'p>]) -> Vec<&'p Printed<'p>> {
        let mut names = BTreeSet::new();
        collect_references(self.keywords, &mut names);
        let names = names.into_iter();
        names
            .filter_map(|name| {
                all.iter()
                    .find(|printed| reference(printed.wire_name) == name)
            })
            .collect()
    }
}

/// Every schema that has a name, in the order of the contract.
fn all<'a>(emission: &Emission<'a>) -> Vec<Printed<'a>> {
    let mut taken = emission.names.type_names();
    taken.extend(emission.names.operation_type_names());
    let contract = emission.contract;
    let named = contract.named_schemas();
    named
        .filter_map(|(id, schema)| printed(emission, (id, schema), &mut taken))
        .collect()
}

fn printed<'a>(
    emission: &Emission<'a>,
    (id, schema): (SchemaId, &'a Schema),
    taken: &mut BTreeSet<String>,
) -> Option<Printed<'a>> {
    let type_name = &emission.names.schema(id)?.type_name;
    let is_own = !emission.is_definition(id);
    let mut name = type_name.clone();
    while is_own && !taken.insert(name.clone()) {
        name.push_str("Schema");
    }
    Some(Printed {
        wire_name: &schema.name.as_ref()?.wire_name,
        name: identifier(&name),
        is_own,
        section: emission.sections.of_schema(id),
        keywords: &schema.keywords,
    })
}

/// ```text
/// impl JsonSchema for Pet {
///     fn schema_name() -> Cow<'static, str> { "Pet".into() }
///     fn json_schema(generator: &mut SchemaGenerator) -> Schema {
///         embedding::json_schema(TEXT, &[("Owner", generator.subschema_for::<Owner>())])
///     }
/// }
/// ```
fn json_schema(printed: &Printed<'_>, all: &[Printed<'_>]) -> TokenStream {
    let definition = printed.definition();
    let name = &printed.name;
    let wire_name = printed.wire_name;
    let text = printed.text();
    let references = printed.references(all);
    let generator = if references.is_empty() {
        quote! { _ }
    } else {
        quote! { generator }
    };
    let references = references.iter().map(|target| {
        let (name, wire_name) = (&target.name, target.wire_name);
        quote! { (#wire_name, generator.subschema_for::<#name>()) }
    });
    quote! {
        #definition
        impl schemars::JsonSchema for #name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                #wire_name.into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", #wire_name).into()
            }

            #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
            fn json_schema(#generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                runtime::generated::embedding::json_schema(#text, &[#(#references),*])
            }
        }
    }
}

/// The schema of the contract for `utoipa`, whose model reads it from its JSON.
fn to_schema(printed: &Printed<'_>, all: &[Printed<'_>]) -> TokenStream {
    let definition = printed.definition();
    let name = &printed.name;
    let wire_name = printed.wire_name;
    let text = printed.text();
    let targets = printed.references(all);
    let targets = targets.iter().map(|target| &target.name);
    let schemas = (targets.len() > 0).then(|| {
        quote! {
            fn schemas(schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>) {
                #(runtime::generated::embedding::add_schema::<#targets>(schemas);)*
            }
        }
    });
    quote! {
        #definition
        impl utoipa::PartialSchema for #name {
            #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                runtime::generated::embedding::schema(#text)
            }
        }
        impl utoipa::ToSchema for #name {
            fn name() -> std::borrow::Cow<'static, str> {
                #wire_name.into()
            }

            #schemas
        }
    }
}

/// How a schema refers to the one of this name.
fn reference(wire_name: &str) -> String {
    counterpart_document::Pointer::root()
        .child("components")
        .child("schemas")
        .child(wire_name)
        .to_fragment()
}

/// Where the references within a value lead.
fn collect_references(value: &Value, references: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                references.insert(reference.to_owned());
            }
            for member in members.values() {
                collect_references(member, references);
            }
        }
        Value::Array(items) => {
            for item in items {
                collect_references(item, references);
            }
        }
        _ => {}
    }
}
