//! What every emitter knows: the contract, its names, and where a type must be boxed.

use std::collections::BTreeSet;

use counterpart_contract::{
    AdditionalProperties, Contract, IntegerSchema, NumberSchema, Schema, SchemaId, SchemaKind,
    UnionSchema,
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::adaptation::Adaptation;
use crate::names::{MemberNames, Names};
use crate::sections::Sections;
use crate::structure::Secrecy;
use crate::types::Purposes;

/// Who calls the operations of an emission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// Others call the service, at its base URL.
    Called,
    /// The service calls others, each webhook at a URL that is known only then.
    Sent,
}

impl Side {
    /// The name of a module: `server`, and for webhooks `webhook_server`.
    pub(crate) fn module(self, name: &str) -> String {
        match (self, name) {
            (Self::Called, _) | (_, "types" | "tables") => name.to_owned(),
            (Self::Sent, _) => format!("webhook_{name}"),
        }
    }
}

/// What every emitter knows.
#[derive(Clone, Debug)]
pub(crate) struct Emission<'a> {
    pub(crate) contract: &'a Contract,
    pub(crate) names: &'a Names,
    pub(crate) adaptation: Adaptation,
    /// Who calls the operations.
    pub(crate) side: Side,
    /// Which tag each part belongs to.
    pub(crate) sections: Sections,
    /// What inline schemas are for.
    pub(crate) purposes: Purposes,
    /// Pairs of named schemas where the first holds the second by value and the second leads back to the first.
    recursive: BTreeSet<(SchemaId, SchemaId)>,
}

/// How deep the lists and maps of an alias are looked into.
const SPELLED_OUT: usize = 32;

impl<'a> Emission<'a> {
    pub(crate) fn new(contract: &'a Contract, names: &'a Names, adaptation: Adaptation) -> Self {
        Self {
            contract,
            names,
            adaptation,
            side: Side::Called,
            sections: Sections::new(contract, names),
            purposes: Purposes::of(contract),
            recursive: recursive_pairs(contract),
        }
    }

    /// What is known of the contract's webhooks.
    pub(crate) fn of_webhooks(&self, contract: &'a Contract, names: &'a Names) -> Self {
        Self {
            contract,
            names,
            side: Side::Sent,
            sections: Sections::new(contract, names),
            ..self.clone()
        }
    }

    /// Whether `null` is a value of the schema, here or behind references.
    pub(crate) fn is_nullable(&self, id: SchemaId) -> bool {
        let schema = self.contract.schema(id);
        schema.nullable
            || match schema.kind {
                SchemaKind::Reference(target) => self.is_nullable(target),
                SchemaKind::Null => true,
                _ => false,
            }
    }

    /// The type of a value: an option where `null` is one.
    pub(crate) fn value_type(&self, id: SchemaId) -> TokenStream {
        let plain = self.plain_type(id);
        if self.is_nullable(id) && !self.is_any(id) {
            quote! { Option<#plain> }
        } else {
            plain
        }
    }

    /// The type of a value other than `null`.
    pub(crate) fn plain_type(&self, id: SchemaId) -> TokenStream {
        let schema = self.contract.schema(id);
        if let Some(names) = self.names.schema(id) {
            let name = identifier(&names.type_name);
            return quote! { #name };
        }
        self.unnamed_type(schema)
    }

    /// The type of a value other than `null`, within the definition of `owner`: boxed where the two are recursive.
    pub(crate) fn member_type(&self, owner: SchemaId, id: SchemaId) -> TokenStream {
        let plain = self.plain_type(id);
        if self.is_boxed(owner, id) {
            quote! { Box<#plain> }
        } else {
            plain
        }
    }

    /// The type that a schema stands for if it has no name of its own, or if its name is but another word for it.
    pub(crate) fn unnamed_type(&self, schema: &Schema) -> TokenStream {
        match &schema.kind {
            SchemaKind::Reference(target) => self.plain_type(*target),
            SchemaKind::Boolean => quote! { bool },
            SchemaKind::Integer(integer) => integer_type(integer).0,
            SchemaKind::Number(number) => number_type(number),
            SchemaKind::String(string) => self.adaptation.string_type(string),
            SchemaKind::Array(array) => {
                let items = self.value_type(array.items);
                quote! { Vec<#items> }
            }
            SchemaKind::Object(object) => {
                let values = match object.additional {
                    AdditionalProperties::Schema(values) => self.value_type(values),
                    _ => quote! { runtime::serde_json::Value },
                };
                quote! { std::collections::BTreeMap<String, #values> }
            }
            // What is refused before emission, and what allows anything.
            SchemaKind::Any
            | SchemaKind::Never
            | SchemaKind::Null
            | SchemaKind::Enumeration(_)
            | SchemaKind::Union(_) => quote! { runtime::serde_json::Value },
        }
    }

    /// The type of a value other than `null` as the compiler sees it, to which an alias is but another word.
    pub(crate) fn spelled_out(&self, id: SchemaId) -> String {
        self.spelled_out_within(id, SPELLED_OUT)
    }

    fn spelled_out_within(&self, id: SchemaId, depth: usize) -> String {
        let schema = self.contract.schema(id);
        if depth == 0 || self.adaptation.replacement(id).is_some() || self.is_definition(id) {
            return self.plain_type(id).to_string();
        }
        let of = |values: SchemaId| {
            let option = if self.is_nullable(values) { "?" } else { "" };
            self.spelled_out_within(values, depth - 1) + option
        };
        match &schema.kind {
            SchemaKind::Reference(target) => self.spelled_out_within(*target, depth - 1),
            SchemaKind::Array(array) => format!("[{}]", of(array.items)),
            SchemaKind::Object(object) => match object.additional {
                AdditionalProperties::Schema(values) => format!("{{{}}}", of(values)),
                _ => "{}".to_owned(),
            },
            _ => self.unnamed_type(schema).to_string(),
        }
    }

    /// The schema that gives the type its name, where this one is but another word for it.
    pub(crate) fn named_by(&self, id: SchemaId) -> SchemaId {
        let mut id = id;
        // A circle of words has no type and is refused before; the bound holds without that as well.
        for _ in 0..SPELLED_OUT {
            match self.contract.schema(id) {
                Schema {
                    kind: SchemaKind::Reference(target),
                    nullable: false,
                    ..
                } if self.adaptation.replacement(id).is_none() => {
                    id = *target;
                }
                _ => break,
            }
        }
        id
    }

    /// Whether the schema is a struct or an enum of its own, rather than another word for a type.
    pub(crate) fn is_definition(&self, id: SchemaId) -> bool {
        if self.adaptation.replacement(id).is_some() {
            return false;
        }
        match &self.contract.schema(id).kind {
            SchemaKind::Object(object) => !object.properties.is_empty(),
            SchemaKind::Enumeration(_) | SchemaKind::Union(_) => self.names.schema(id).is_some(),
            _ => false,
        }
    }

    /// Whether the schema's type holds any value, `null` included: it allows any, or what it allows is checked alone.
    pub(crate) fn is_any(&self, id: SchemaId) -> bool {
        match self.contract.schema(id).kind {
            SchemaKind::Any | SchemaKind::Never | SchemaKind::Null => true,
            SchemaKind::Reference(target) => self.is_any(target),
            _ => false,
        }
    }

    /// Whether no value fits two branches of a union, by their types alone.
    pub(crate) fn tells_apart(&self, union: &UnionSchema) -> bool {
        let types: Option<Vec<&str>> = union
            .variants
            .iter()
            .map(|variant| self.json_type(variant.schema))
            .collect();
        let Some(mut types) = types else {
            return false;
        };
        let count = types.len();
        types.sort_unstable();
        types.dedup();
        types.len() == count
    }

    /// The type of every value other than `null`; `None` if there are several.
    fn json_type(&self, id: SchemaId) -> Option<&'static str> {
        Some(match &self.contract.schema(id).kind {
            SchemaKind::Reference(target) => return self.json_type(*target),
            SchemaKind::Boolean => "boolean",
            SchemaKind::Integer(_) | SchemaKind::Number(_) => "number",
            SchemaKind::String(_) => "string",
            SchemaKind::Enumeration(enumeration) => {
                let first = enumeration.values.first()?;
                if first.value.is_string() {
                    "string"
                } else {
                    "number"
                }
            }
            SchemaKind::Array(_) => "array",
            SchemaKind::Object(_) => "object",
            SchemaKind::Any | SchemaKind::Never | SchemaKind::Null | SchemaKind::Union(_) => {
                return None;
            }
        })
    }

    /// The names of the types that the contract deprecates.
    pub(crate) fn deprecated_types(&self) -> BTreeSet<String> {
        let named = self.contract.named_schemas();
        let deprecated = named.filter(|(_, schema)| schema.deprecated);
        deprecated
            .filter_map(|(id, _)| Some(self.names.schema(id)?.type_name.clone()))
            .collect()
    }

    /// Whether a value is a text of `format: password`, or a list or a map of them.
    pub(crate) fn secrecy(&self, id: SchemaId) -> Secrecy {
        if self.is_definition(id) {
            return Secrecy::Open;
        }
        match &self.contract.schema(id).kind {
            SchemaKind::String(string) if string.format.as_deref() == Some("password") => {
                Secrecy::Secret
            }
            SchemaKind::Reference(target) => self.secrecy(*target),
            SchemaKind::Array(array) => self.secrecy(array.items),
            SchemaKind::Object(object) => match object.additional {
                AdditionalProperties::Schema(values) => self.secrecy(values),
                _ => Secrecy::Open,
            },
            _ => Secrecy::Open,
        }
    }

    /// The only value that a type has, if it is an enumeration of one.
    pub(crate) fn constant(&self, id: SchemaId) -> Option<TokenStream> {
        let schema = self.contract.schema(id);
        match &schema.kind {
            _ if schema.nullable => None,
            SchemaKind::Reference(target) => self.constant(*target),
            SchemaKind::Enumeration(enumeration) if !enumeration.open => {
                let names = self.names.schema(id)?;
                let MemberNames::Variants(variants) = &names.members else {
                    return None;
                };
                let [only] = variants.as_slice() else {
                    return None;
                };
                if self.adaptation.replacement(id).is_some() {
                    return None;
                }
                let (name, variant) = (identifier(&names.type_name), identifier(only));
                Some(quote! { #name::#variant })
            }
            _ => None,
        }
    }

    /// Whether a value within the definition of `owner` is boxed: the two are recursive.
    pub(crate) fn is_boxed(&self, owner: SchemaId, id: SchemaId) -> bool {
        self.recursive
            .contains(&(owner, definition(self.contract, id)))
    }
}

/// Text of the contract within a format string, where braces have a meaning of their own.
pub(crate) fn in_format(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

/// An identifier, raw if it is written so.
pub(crate) fn identifier(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// The type of a whole number, and the runtime's name of its range.
pub(crate) fn integer_type(integer: &IntegerSchema) -> (TokenStream, &'static str) {
    match integer.format.as_deref() {
        Some("int8") => (quote! { i8 }, "Int8"),
        Some("int16") => (quote! { i16 }, "Int16"),
        Some("int32") => (quote! { i32 }, "Int32"),
        Some("uint8") => (quote! { u8 }, "Uint8"),
        Some("uint16") => (quote! { u16 }, "Uint16"),
        Some("uint32") => (quote! { u32 }, "Uint32"),
        Some("uint64") => (quote! { u64 }, "Uint64"),
        _ => (quote! { i64 }, "Int64"),
    }
}

fn number_type(number: &NumberSchema) -> TokenStream {
    match number.format.as_deref() {
        Some("float") => quote! { f32 },
        _ => quote! { f64 },
    }
}

/// The schema behind references, whether or not they add `null`.
pub(crate) fn definition(contract: &Contract, id: SchemaId) -> SchemaId {
    match contract.schema(id).kind {
        SchemaKind::Reference(target) => definition(contract, target),
        _ => id,
    }
}

fn recursive_pairs(contract: &Contract) -> BTreeSet<(SchemaId, SchemaId)> {
    let mut pairs = BTreeSet::new();
    for index in 0..contract.schemas.len() {
        let owner = SchemaId::new(index);
        for held in held_by_value(contract, owner) {
            if reaches(contract, held, owner) {
                pairs.insert((owner, held));
            }
        }
    }
    pairs
}

/// The definitions that a value of this one holds without a list or a map in between.
fn held_by_value(contract: &Contract, id: SchemaId) -> Vec<SchemaId> {
    let held: Vec<SchemaId> = match &contract.schema(id).kind {
        SchemaKind::Object(object) => object.properties.iter().map(|p| p.schema).collect(),
        SchemaKind::Union(union) => union.variants.iter().map(|v| v.schema).collect(),
        _ => Vec::new(),
    };
    held.into_iter()
        .map(|id| definition(contract, id))
        .collect()
}

fn reaches(contract: &Contract, from: SchemaId, target: SchemaId) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if id == target {
            return true;
        }
        if seen.insert(id) {
            open.extend(held_by_value(contract, id));
        }
    }
    false
}
