//! Unions: enums whose variants hold one value each.

use counterpart_contract::{SchemaId, SchemaKind, UnionSchema, Variant};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{codec, deprecation, type_documentation};
use crate::documentation::lines;
use crate::emission::{Emission, definition, identifier};
use crate::names::{MemberNames, SchemaNames};
use crate::render::documentation;

/// The enum of a union.
///
/// Without a discriminator the branch that fits decides, as the table says too. With one, its value decides.
pub(super) fn emit(emission: &Emission<'_>, id: SchemaId, union: &UnionSchema) -> TokenStream {
    let Some(names) = emission.names.schema(id) else {
        return TokenStream::new();
    };
    let MemberNames::Variants(variants) = &names.members else {
        return TokenStream::new();
    };
    let name = identifier(&names.type_name);
    let documentation_lines = documentation(&type_documentation(emission, id));
    let tagged = union.discriminator.is_some();
    let definitions = union.variants.iter().zip(variants).map(|(variant, name)| {
        let documentation = documentation(&variant_documentation(emission, variant));
        let name = identifier(name);
        let plain = emission.member_type(id, variant.schema);
        let encoded = !tagged && codec::is_encoded(emission, variant.schema);
        let attributes =
            encoded.then(|| quote! { #[serde(serialize_with = "runtime::codec::encode")] });
        quote! { #documentation #attributes #name(#plain) }
    });
    let derives = if tagged {
        quote! { #[derive(Clone, Debug, PartialEq)] }
    } else {
        quote! {
            #[derive(Clone, Debug, PartialEq, serde::Serialize)]
            #[serde(untagged)]
        }
    };
    let codec = match &union.discriminator {
        Some(discriminator) => by_tag(emission, names, &discriminator.property, union),
        None => by_content(emission, &names.type_name, union, variants),
    };
    let conversions = conversions(emission, id, union, variants);
    let deprecated = deprecation(emission.contract.schema(id));
    let present = quote! { Clone, Debug, PartialEq, Deserialize, Serialize };
    let additions = emission.adaptation.additions(id, &present);
    quote! {
        #documentation_lines
        #deprecated
        #derives
        #additions
        pub enum #name {
            #(#definitions,)*
        }
        #codec
        #(#conversions)*
    }
}

/// Reading and writing by the discriminator.
fn by_tag(
    emission: &Emission<'_>,
    names: &SchemaNames,
    property: &str,
    union: &UnionSchema,
) -> TokenStream {
    let name = identifier(&names.type_name);
    let MemberNames::Variants(variants) = &names.members else {
        return TokenStream::new();
    };
    let is_replaced = |variant: &Variant| codec::is_replaced(emission, variant.schema);
    let written = union.variants.iter().zip(variants).map(|(variant, name)| {
        let name = identifier(name);
        let tags = &variant.tags;
        let value = if is_replaced(variant) {
            quote! { &runtime::codec::Replaced(value) }
        } else {
            quote! { value }
        };
        quote! {
            Self::#name(value) => runtime::codec::encode_tagged(#value, #property, &[#(#tags),*], serializer)
        }
    });
    let read = union.variants.iter().zip(variants).map(|(variant, name)| {
        let name = identifier(name);
        let tags = &variant.tags;
        if is_replaced(variant) {
            quote! { #(#tags)|* => tagged.read_replaced().map(Self::#name) }
        } else {
            quote! { #(#tags)|* => tagged.read().map(Self::#name) }
        }
    });
    quote! {
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(#written,)*
                }
            }
        }
        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let tagged = runtime::codec::tagged::<Self, D>(deserializer)?;
                match tagged.name() {
                    #(#read,)*
                    _ => Err(tagged.unknown()),
                }
            }
        }
    }
}

/// Reading by what a value looks like.
fn by_content(
    emission: &Emission<'_>,
    type_name: &str,
    union: &UnionSchema,
    variants: &[String],
) -> TokenStream {
    let name = identifier(type_name);
    let branches = union.variants.iter().zip(variants).enumerate();
    let read = branches.map(|(position, (branch, variant))| {
        let variant = identifier(variant);
        let position = Literal::usize_unsuffixed(position);
        let read = if codec::is_replaced(emission, branch.schema) {
            quote! { read_replaced }
        } else {
            quote! { read }
        };
        quote! { #position => alternative.#read().map(Self::#variant) }
    });
    quote! {
        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let alternative = runtime::codec::alternative::<Self, D>(deserializer)?;
                match alternative.position() {
                    #(#read,)*
                    _ => Err(alternative.unknown()),
                }
            }
        }
    }
}

fn variant_documentation(emission: &Emission<'_>, variant: &Variant) -> Vec<String> {
    let schema = emission.contract.schema(variant.schema);
    match schema.description.as_deref().map(lines) {
        Some(lines) if !lines.is_empty() => lines,
        _ => vec![kind_documentation(emission, variant.schema).to_owned()],
    }
}

/// What a branch is of which the contract says no word.
fn kind_documentation(emission: &Emission<'_>, id: SchemaId) -> &'static str {
    let schema = emission.contract.schema(definition(emission.contract, id));
    match &schema.kind {
        SchemaKind::Boolean => "`true` or `false`.",
        SchemaKind::Integer(_) => "A whole number.",
        SchemaKind::Number(_) => "A number.",
        SchemaKind::String(string) => match string.format.as_deref() {
            Some("date-time") => "A point in time.",
            Some("date") => "A date.",
            Some("uuid") => "A UUID.",
            _ => "A text.",
        },
        SchemaKind::Enumeration(_) => "One of the listed values.",
        SchemaKind::Array(_) => "A list.",
        SchemaKind::Object(_) => "An object.",
        SchemaKind::Union(_) => "One of several.",
        SchemaKind::Any | SchemaKind::Never | SchemaKind::Null | SchemaKind::Reference(_) => {
            "Any value."
        }
    }
}

/// `From` for each branch whose type no other branch has.
fn conversions(
    emission: &Emission<'_>,
    id: SchemaId,
    union: &UnionSchema,
    variants: &[String],
) -> Vec<TokenStream> {
    let Some(names) = emission.names.schema(id) else {
        return Vec::new();
    };
    let name = identifier(&names.type_name);
    let types: Vec<String> = union
        .variants
        .iter()
        .map(|variant| emission.spelled_out(variant.schema))
        .collect();
    let mut conversions = Vec::new();
    for (position, variant) in union.variants.iter().enumerate() {
        if types
            .iter()
            .filter(|other| **other == types[position])
            .count()
            > 1
        {
            continue;
        }
        let variant_name = identifier(&variants[position]);
        let plain = emission.plain_type(variant.schema);
        let value = if emission.is_boxed(id, variant.schema) {
            quote! { Box::new(value) }
        } else {
            quote! { value }
        };
        conversions.push(quote! {
            impl From<#plain> for #name {
                fn from(value: #plain) -> Self {
                    Self::#variant_name(#value)
                }
            }
        });
    }
    conversions
}
