//! The module `types`: one item per named schema, in document order, and the tables that describe them.

mod codec;
mod described;
mod embedding;
mod enumeration;
mod object;
mod purpose;
mod rules;
mod table;
mod union;

use counterpart_contract::{Schema, SchemaId, SchemaKind};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use embedding::{json_schemas, open_api_schemas};
pub(crate) use purpose::Purposes;
#[cfg(feature = "client")]
pub(crate) use rules::has_rules;
pub(crate) use rules::without_rule;
#[cfg(feature = "client")]
pub(crate) use rules::{rules_of, target};
pub(crate) use table::Tables;

use crate::documentation::{default_value, lines, sections, sentence};
use crate::emission::{Emission, identifier};
use crate::render::{Chunk, documentation};

/// The items of `types.rs`.
pub(crate) fn emit(emission: &Emission<'_>) -> Vec<Chunk> {
    emission
        .contract
        .named_schemas()
        .flat_map(|(id, schema)| {
            let section = Chunk::Section(emission.sections.of_schema(id));
            [section, Chunk::items(definition(emission, id, schema))]
        })
        .collect()
}

fn definition(emission: &Emission<'_>, id: SchemaId, schema: &Schema) -> TokenStream {
    if let Some(replacement) = emission.adaptation.replacement(id) {
        return replaced(emission, id, schema, replacement);
    }
    let items = match &schema.kind {
        SchemaKind::Object(object) if !object.properties.is_empty() => {
            object::emit(emission, id, object)
        }
        SchemaKind::Enumeration(enumeration) => enumeration::emit(emission, id, enumeration),
        SchemaKind::Union(union) => union::emit(emission, id, union),
        _ => return alias(emission, id, schema),
    };
    let described = described::emit(emission, id);
    quote! {
        #items
        #described
    }
}

/// A schema that is but another word for a type: `pub type Tags = Vec<String>;`
fn alias(emission: &Emission<'_>, id: SchemaId, schema: &Schema) -> TokenStream {
    let Some(names) = emission.names.schema(id) else {
        return TokenStream::new();
    };
    let mut text = type_documentation(emission, id);
    if emission.is_nullable(id) && !emission.is_any(id) {
        let note = "It may be `null` as well: where it is used, it is an `Option`.";
        text = sections(vec![text, vec![note.to_owned()]]);
    }
    let documentation = documentation(&text);
    let name = identifier(&names.type_name);
    let plain = emission.unnamed_type(schema);
    let deprecated = deprecation(schema);
    quote! {
        #documentation
        #deprecated
        pub type #name = #plain;
    }
}

/// A schema for which another type stands, which the compiler holds to the traits that generated code needs of it.
///
/// ```text
/// pub type Money = ::shop::Money;
/// const _: () = codec::assert_replacement::<Money>();
/// ```
fn replaced(
    emission: &Emission<'_>,
    id: SchemaId,
    schema: &Schema,
    replacement: &TokenStream,
) -> TokenStream {
    let Some(names) = emission.names.schema(id) else {
        return TokenStream::new();
    };
    let documentation = documentation(&type_documentation(emission, id));
    let name = identifier(&names.type_name);
    let deprecated = deprecation(schema);
    quote! {
        #documentation
        #deprecated
        pub type #name = #replacement;
        const _: () = runtime::codec::assert_replacement::<#name>();
    }
}

/// `#[deprecated]` on the type of a schema that goes away.
fn deprecation(schema: &Schema) -> Option<TokenStream> {
    schema.deprecated.then(|| quote! { #[deprecated] })
}

/// Whether a schema of another file stands there by itself, not within another one.
fn is_whole_in_file(schema: &Schema) -> bool {
    const WITHIN: [&str; 7] = [
        "properties",
        "items",
        "additionalProperties",
        "allOf",
        "anyOf",
        "oneOf",
        "schema",
    ];
    let pointer = &schema.origin.pointer;
    let is_within = |token: &String| WITHIN.contains(&token.as_str());
    pointer.file().is_some() && !pointer.tokens().iter().any(is_within)
}

/// What the contract says of a schema, and where it says so.
pub(crate) fn type_documentation(emission: &Emission<'_>, id: SchemaId) -> Vec<String> {
    let schema = emission.contract.schema(id);
    let title = schema.title.as_deref().map(sentence);
    let description = schema.description.as_deref().map(lines).unwrap_or_default();
    let title = title.filter(|title| description.first() != Some(title));
    let is_given = schema.name.as_ref().is_some_and(|name| name.given);
    let place = if is_given || is_whole_in_file(schema) {
        format!("Schema: `{}`", schema.origin.pointer.to_fragment())
    } else {
        format!("Inline schema: `{}`", schema.origin.pointer.to_fragment())
    };
    let purpose = emission.purposes.get(id).map(str::to_owned);
    let summary = title.or(purpose);
    sections(vec![
        summary.into_iter().collect(),
        description,
        vec![place],
    ])
}

/// What the contract says of a member, or at least its name.
pub(crate) fn member_documentation(
    emission: &Emission<'_>,
    id: SchemaId,
    wire_name: &str,
) -> Vec<String> {
    let schema = emission.contract.schema(id);
    let description = match schema
        .description
        .as_deref()
        .or(schema.title.as_deref())
        .map(lines)
    {
        Some(lines) if !lines.is_empty() => lines,
        _ => vec![format!("The member `{wire_name}`.")],
    };
    sections(vec![description, default_value(schema)])
}
