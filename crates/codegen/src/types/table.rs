//! The module `tables`: what the contract says of each value, as constants for the runtime's readers.

use std::collections::{BTreeMap, BTreeSet};

use counterpart_contract::{
    AdditionalProperties, Bound, EnumerationSchema, IntegerSchema, NumberSchema, ObjectSchema,
    Schema, SchemaId, SchemaKind, StringSchema,
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::rules::has_rules;
use crate::emission::{Emission, identifier, integer_type};
use crate::render::Chunk;

/// The tables of one contract, each made when something first asks for it.
#[derive(Debug)]
pub(crate) struct Tables<'a> {
    emission: &'a Emission<'a>,
    taken: BTreeSet<String>,
    /// The names of tables that were made under a hint: what is read and written under one hint has one table.
    made: BTreeMap<(SchemaId, String), String>,
    chunks: BTreeMap<String, usize>,
    items: Vec<Chunk>,
}

impl<'a> Tables<'a> {
    /// The tables of all named schemas.
    pub(crate) fn new(emission: &'a Emission<'a>) -> Self {
        let taken = emission
            .contract
            .named_schemas()
            .filter_map(|(id, _)| Some(emission.names.schema(id)?.table.clone()))
            .collect();
        let mut tables = Self {
            emission,
            taken,
            made: BTreeMap::new(),
            chunks: BTreeMap::new(),
            items: Vec::new(),
        };
        for (id, _) in emission.contract.named_schemas() {
            if let Some(names) = emission.names.schema(id) {
                tables.table(&names.table, id);
            }
        }
        tables
    }

    /// The items of `tables.rs`.
    pub(crate) fn into_chunks(self) -> Vec<Chunk> {
        self.items
    }

    /// A reference to the table of a schema; one that has no name of its own is made under the hint.
    pub(crate) fn reference(&mut self, id: SchemaId, hint: &str) -> TokenStream {
        let table = self.path(id, hint);
        quote! { &#table }
    }

    /// As [`reference`](Self::reference), from another module.
    pub(crate) fn reference_from_outside(&mut self, id: SchemaId, hint: &str) -> TokenStream {
        let table = self.path(id, hint);
        if table.to_string().contains("::") {
            quote! { &#table }
        } else {
            quote! { &tables::#table }
        }
    }

    pub(super) fn contract(&self) -> &'a counterpart_contract::Contract {
        self.emission.contract
    }

    fn path(&mut self, id: SchemaId, hint: &str) -> TokenStream {
        let schema = self.emission.contract.schema(id);
        if let Some(names) = self.emission.names.schema(id) {
            let table = identifier(&names.table);
            return quote! { #table };
        }
        if let SchemaKind::Reference(target) = schema.kind {
            let adds_null = schema.nullable && !self.emission.is_nullable(target);
            if !adds_null {
                return self.path(target, hint);
            }
        }
        if let Some(shared) = self.shared(schema).filter(|_| !has_rules(schema)) {
            return quote! { runtime::schema::#shared };
        }
        let key = (id, hint.to_owned());
        let name = match self.made.get(&key) {
            Some(name) => name.clone(),
            None => self.take(hint),
        };
        self.made.insert(key, name.clone());
        self.table(&name, id);
        let name = identifier(&name);
        quote! { #name }
    }

    /// The name of a list that a table refers to. A schema may have that name: then its table keeps it.
    pub(super) fn list(&mut self, table: &str, of: &str) -> Ident {
        let name = self.take(&format!("{table}_{of}"));
        identifier(&name)
    }

    fn take(&mut self, hint: &str) -> String {
        let mut name = hint.to_owned();
        let mut number = 2;
        while !self.taken.insert(name.clone()) {
            name = format!("{hint}_{number}");
            number += 1;
        }
        name
    }

    /// Makes the table; those that it refers to follow it.
    fn table(&mut self, name: &str, id: SchemaId) {
        if self.chunks.contains_key(name) {
            return;
        }
        let section = self.emission.sections.of_schema(id);
        self.items.push(Chunk::Section(section));
        self.chunks.insert(name.to_owned(), self.items.len());
        let position = self.items.len();
        self.items.push(Chunk::items(TokenStream::new()));
        let schema = self.emission.contract.schema(id);
        let (expression, helpers) = self.expression(name, schema);
        let nullable = schema.nullable.then(|| quote! { .nullable() });
        let (rules, rule_lists) = self.rules(name, schema).unzip();
        let identifier = identifier(name);
        self.items[position] = Chunk::items(quote! {
            pub(super) static #identifier: runtime::schema::Schema = #expression #nullable #rules;
            #helpers
            #rule_lists
        });
    }

    /// The expression, and the lists that it refers to.
    fn expression(&mut self, name: &str, schema: &Schema) -> (TokenStream, TokenStream) {
        let none = TokenStream::new();
        match &schema.kind {
            SchemaKind::Reference(target) => {
                let target = self.reference(*target, name);
                (quote! { runtime::schema::Schema::reference(#target) }, none)
            }
            SchemaKind::Boolean => (quote! { runtime::schema::Schema::boolean() }, none),
            SchemaKind::Integer(integer) => (integer_expression(integer), none),
            SchemaKind::Number(number) => (number_expression(number), none),
            SchemaKind::String(string) => (self.string(string), none),
            SchemaKind::Enumeration(enumeration) => (enumeration_expression(enumeration), none),
            SchemaKind::Array(array) => {
                let items = self.reference(array.items, &format!("{name}_ITEM"));
                let limits = limits(array.min_items, array.max_items, "items");
                let unique = array.unique_items.then(|| quote! { .unique_items() });
                (
                    quote! { runtime::schema::Schema::array(#items) #limits #unique },
                    none,
                )
            }
            SchemaKind::Object(object) => self.object(name, object),
            SchemaKind::Union(union) => {
                let list = self.list(name, "VARIANTS");
                let count = Literal::usize_unsuffixed(
                    union.variants.iter().map(|v| v.tags.len().max(1)).sum(),
                );
                let tables: Vec<TokenStream> = union
                    .variants
                    .iter()
                    .enumerate()
                    .map(|(index, variant)| {
                        self.reference(variant.schema, &format!("{name}_VARIANT_{index}"))
                    })
                    .collect();
                match &union.discriminator {
                    None => {
                        let exclusive = (union.exclusive && !self.emission.tells_apart(union))
                            .then(|| quote! { .exclusive() });
                        (
                            quote! { runtime::schema::Schema::one_of(&#list) #exclusive },
                            quote! { static #list: [&runtime::schema::Schema; #count] = [#(#tables),*]; },
                        )
                    }
                    Some(discriminator) => {
                        let tag = &discriminator.property;
                        let entries =
                            union
                                .variants
                                .iter()
                                .zip(&tables)
                                .flat_map(|(variant, table)| {
                                    variant
                                        .tags
                                        .iter()
                                        .map(move |tag| quote! { (#tag, #table) })
                                });
                        (
                            quote! { runtime::schema::Schema::tagged(#tag, &#list) },
                            quote! { static #list: [(&str, &runtime::schema::Schema); #count] = [#(#entries),*]; },
                        )
                    }
                }
            }
            SchemaKind::Any | SchemaKind::Never | SchemaKind::Null => {
                (quote! { runtime::schema::Schema::any() }, none)
            }
        }
    }

    fn object(&mut self, name: &str, object: &ObjectSchema) -> (TokenStream, TokenStream) {
        let limits = limits(object.min_properties, object.max_properties, "properties");
        let additional = match object.additional {
            AdditionalProperties::Schema(values) => {
                let values = self.reference(values, &format!("{name}_VALUE"));
                quote! { .additional(#values) }
            }
            AdditionalProperties::Refused => quote! { .closed() },
            AdditionalProperties::Unspecified if !object.properties.is_empty() => {
                TokenStream::new()
            }
            AdditionalProperties::Any | AdditionalProperties::Unspecified => {
                quote! { .additional(&runtime::schema::ANY) }
            }
        };
        if object.properties.is_empty() {
            return (
                quote! { runtime::schema::Schema::object(&[]) #additional #limits },
                TokenStream::new(),
            );
        }
        let list = self.list(name, "PROPERTIES");
        let count = Literal::usize_unsuffixed(object.properties.len());
        let entries: Vec<TokenStream> = object
            .properties
            .iter()
            .map(|property| {
                let wire_name = &property.wire_name;
                let hint = format!("{name}_{}", crate::names::static_name(wire_name));
                let table = self.reference(property.schema, &hint);
                let constructor = format_ident!(
                    "{}",
                    if property.required {
                        "required"
                    } else {
                        "optional"
                    }
                );
                let default = super::codec::filled_in(self.emission, property);
                let default = default.map(|json| quote! { .or(#json) });
                quote! { runtime::schema::Property::#constructor(#wire_name, #table) #default }
            })
            .collect();
        (
            quote! { runtime::schema::Schema::object(&#list) #additional #limits },
            quote! { static #list: [runtime::schema::Property; #count] = [#(#entries),*]; },
        )
    }

    /// The runtime's own table, if it has one for exactly this.
    fn shared(&self, schema: &Schema) -> Option<Ident> {
        if schema.nullable && !matches!(schema.kind, SchemaKind::Any) {
            return None;
        }
        let name = match &schema.kind {
            SchemaKind::Any => "ANY".to_owned(),
            SchemaKind::Boolean => "BOOLEAN".to_owned(),
            SchemaKind::String(string)
                if *string
                    == StringSchema {
                        format: string.format.clone(),
                        ..StringSchema::default()
                    } =>
            {
                if super::codec::has_checked_format(self.emission, string) {
                    return None;
                }
                "STRING".to_owned()
            }
            SchemaKind::Integer(integer)
                if *integer
                    == IntegerSchema {
                        format: integer.format.clone(),
                        ..IntegerSchema::default()
                    } =>
            {
                integer_type(integer).1.to_uppercase()
            }
            SchemaKind::Number(number)
                if *number
                    == NumberSchema {
                        format: number.format.clone(),
                        ..NumberSchema::default()
                    } =>
            {
                if number.format.as_deref() == Some("float") {
                    "FLOAT"
                } else {
                    "NUMBER"
                }
                .to_owned()
            }
            _ => return None,
        };
        Some(identifier(&name))
    }

    fn string(&self, string: &StringSchema) -> TokenStream {
        let limits = limits(string.min_length, string.max_length, "length");
        let pattern = string
            .pattern
            .as_ref()
            .map(|pattern| quote! { .pattern(#pattern) });
        let format = string
            .format
            .as_deref()
            .and_then(|format| self.checked_format(format));
        let format = format.map(|format| quote! { .format(#format) });
        quote! { runtime::schema::Schema::string() #limits #pattern #format }
    }

    /// The runtime's value for a format that texts are held to.
    pub(super) fn checked_format(&self, format: &str) -> Option<TokenStream> {
        let name = identifier(self.emission.adaptation.checked_format(format)?);
        Some(quote! { runtime::schema::Format::#name })
    }
}

fn integer_expression(integer: &IntegerSchema) -> TokenStream {
    let format = identifier(integer_type(integer).1);
    let number = |value: i64| {
        let literal = Literal::i64_unsuffixed(value);
        quote! { runtime::schema::Number::Integer(#literal) }
    };
    let minimum = integer
        .minimum
        .map(|bound| bounded("minimum", bound.exclusive, &number(bound.value)));
    let maximum = integer
        .maximum
        .map(|bound| bounded("maximum", bound.exclusive, &number(bound.value)));
    let multiple = integer.multiple_of.map(|unit| {
        let unit = number(unit);
        quote! { .multiple_of(#unit) }
    });
    quote! {
        runtime::schema::Schema::integer(runtime::schema::IntegerFormat::#format) #minimum #maximum #multiple
    }
}

fn number_expression(schema: &NumberSchema) -> TokenStream {
    let constructor = format_ident!(
        "{}",
        if schema.format.as_deref() == Some("float") {
            "float"
        } else {
            "number"
        }
    );
    let number = |value: f64| {
        let literal = Literal::f64_unsuffixed(value);
        quote! { runtime::schema::Number::Float(#literal) }
    };
    let minimum = schema
        .minimum
        .map(|Bound { value, exclusive }| bounded("minimum", exclusive, &number(value)));
    let maximum = schema
        .maximum
        .map(|Bound { value, exclusive }| bounded("maximum", exclusive, &number(value)));
    let multiple = schema.multiple_of.map(|unit| {
        let unit = number(unit);
        quote! { .multiple_of(#unit) }
    });
    quote! { runtime::schema::Schema::#constructor() #minimum #maximum #multiple }
}

fn bounded(end: &str, exclusive: bool, number: &TokenStream) -> TokenStream {
    let method = if exclusive {
        format_ident!("exclusive_{end}")
    } else {
        format_ident!("{end}")
    };
    quote! { .#method(#number) }
}

fn enumeration_expression(enumeration: &EnumerationSchema) -> TokenStream {
    if enumeration.open {
        return quote! { runtime::schema::Schema::string() };
    }
    let strings: Vec<&str> = enumeration
        .values
        .iter()
        .filter_map(|literal| literal.value.as_str())
        .collect();
    if strings.is_empty() {
        let integers = enumeration
            .values
            .iter()
            .filter_map(|literal| literal.value.as_i64());
        let integers = integers.map(Literal::i64_unsuffixed);
        return quote! { runtime::schema::Schema::integer_enumeration(&[#(#integers),*]) };
    }
    quote! { runtime::schema::Schema::enumeration(&[#(#strings),*]) }
}

fn limits(minimum: Option<u64>, maximum: Option<u64>, of: &str) -> TokenStream {
    let limit = |end: &str, value: u64| {
        let method = format_ident!("{end}_{of}");
        let value = Literal::u64_unsuffixed(value);
        quote! { .#method(#value) }
    };
    let minimum = minimum.map(|value| limit("min", value));
    let maximum = maximum.map(|value| limit("max", value));
    quote! { #minimum #maximum }
}
