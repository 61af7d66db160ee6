//! The rules of a schema that no Rust type expresses, as constants: what of its keywords is checked on the tree.

use std::collections::BTreeSet;

use counterpart_contract::{Contract, Schema, SchemaId, SchemaKind};
use counterpart_document::Pointer;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value};

use super::table::Tables;
use crate::emission::identifier;

/// Keywords of which no rule can be made: what has been evaluated elsewhere is not remembered.
const WITHOUT_RULE: [&str; 2] = ["unevaluatedProperties", "unevaluatedItems"];

/// Keywords that assert nothing by JSON Schema, although lowering keeps them.
const ANNOTATIONS: [&str; 1] = ["contentSchema"];

/// Whether values are held to rules besides what their type says.
pub(crate) fn has_rules(schema: &Schema) -> bool {
    matches!(schema.kind, SchemaKind::Never | SchemaKind::Null) || !names(schema).is_empty()
}

/// What of a schema's keywords its values are held to besides what their type says; `None` if that is nothing.
pub(crate) fn rules_of(schema: &Schema) -> Option<Value> {
    has_rules(schema).then(|| match schema.kind {
        SchemaKind::Never => Value::Bool(false),
        SchemaKind::Null => serde_json::json!({ "type": "null" }),
        _ => relevant(&schema.keywords, &names(schema)),
    })
}

/// The first keyword within a value of `keyword` of which no rule can be made.
pub(crate) fn without_rule<'a>(keyword: &'a str, schema: &'a Schema) -> Option<&'a str> {
    if WITHOUT_RULE.contains(&keyword) {
        return Some(keyword);
    }
    let relevant = relevant(&schema.keywords, &names(schema));
    let mut open = vec![&relevant];
    while let Some(value) = open.pop() {
        let Some(members) = value.as_object() else {
            open.extend(value.as_array().into_iter().flatten());
            continue;
        };
        for (name, value) in members {
            if let Some(found) = WITHOUT_RULE.iter().find(|known| *known == name) {
                return Some(found);
            }
            if !["enum", "const", "properties"].contains(&name.as_str()) {
                open.push(value);
            }
        }
        open.extend(
            members
                .get("properties")
                .and_then(Value::as_object)
                .into_iter()
                .flat_map(Map::values),
        );
    }
    None
}

/// The keywords that the kind of a schema does not express.
fn names(schema: &Schema) -> BTreeSet<&str> {
    let names = schema.unmodelled.iter().map(|found| found.keyword.as_str());
    names.filter(|name| !ANNOTATIONS.contains(name)).collect()
}

/// Of the keywords of a schema those of these names, with what they hang on; of an `allOf` those of its members.
fn relevant(keywords: &Value, names: &BTreeSet<&str>) -> Value {
    let Some(members) = keywords.as_object() else {
        return Value::Bool(true);
    };
    let mut kept = Map::new();
    for (name, value) in members {
        let belongs_to: &[&str] = match name.as_str() {
            "items" => &["prefixItems"],
            "minContains" | "maxContains" => &["contains"],
            "then" | "else" => &["if"],
            "additionalProperties" => &["patternProperties"],
            _ => &[],
        };
        let belongs = belongs_to
            .iter()
            .any(|other| names.contains(other) && members.contains_key(*other));
        if names.contains(name.as_str()) || belongs {
            kept.insert(name.clone(), value.clone());
        } else if name == "allOf" {
            let branches = value.as_array().into_iter().flatten();
            let branches: Vec<Value> = branches
                .map(|branch| relevant(branch, names))
                .filter(|branch| branch.as_object().is_some_and(|kept| !kept.is_empty()))
                .collect();
            if !branches.is_empty() {
                kept.insert(name.clone(), Value::Array(branches));
            }
        }
    }
    // Which members are additional hangs on the names beside it, whose values the type checks.
    if kept.contains_key("additionalProperties")
        && let Some(properties) = members.get("properties").and_then(Value::as_object)
    {
        let known = properties
            .keys()
            .map(|name| (name.clone(), Value::Bool(true)));
        kept.insert("properties".to_owned(), Value::Object(known.collect()));
    }
    // What a reference leads to may have rules of its own, which the merged type does not have.
    if let Some(reference) = members.get("$ref") {
        kept.insert("$ref".to_owned(), reference.clone());
    }
    Value::Object(kept)
}

/// The schema that a reference within keywords means.
pub(crate) fn target(contract: &Contract, reference: &str) -> Option<SchemaId> {
    let name = contract.named_schemas().find(|(_, schema)| {
        let pointer = schema.name.as_ref().map(|name| {
            Pointer::root()
                .child("components")
                .child("schemas")
                .child(&name.wire_name)
                .to_fragment()
        });
        pointer.as_deref() == Some(reference)
    });
    name.map(|(id, _)| id)
}

impl Tables<'_> {
    /// The list of rules of a schema, and what it refers to; `None` if its type says all.
    pub(super) fn rules(
        &mut self,
        name: &str,
        schema: &Schema,
    ) -> Option<(TokenStream, TokenStream)> {
        let relevant = rules_of(schema)?;
        let mut writer = Writer {
            tables: self,
            name,
            patterns: Vec::new(),
        };
        let rules = writer.rules(&relevant);
        let patterns = std::mem::take(&mut writer.patterns);
        let patterns = patterns.iter().map(|(pattern, table)| {
            quote! { static #table: runtime::schema::Pattern = runtime::schema::Pattern::new(#pattern); }
        });
        let list = self.list(name, "RULES");
        let count = Literal::usize_unsuffixed(rules.len());
        let helpers = quote! {
            static #list: [runtime::schema::Rule; #count] = [#(#rules),*];
            #(#patterns)*
        };
        Some((quote! { .rules(&#list) }, helpers))
    }
}

struct Writer<'w, 'a> {
    tables: &'w mut Tables<'a>,
    name: &'w str,
    /// Each with the name of its table.
    patterns: Vec<(String, Ident)>,
}

impl Writer<'_, '_> {
    fn list(&mut self, schema: &Value) -> TokenStream {
        let rules = self.rules(schema);
        quote! { &[#(#rules),*] }
    }

    fn rules(&mut self, schema: &Value) -> Vec<TokenStream> {
        let Some(members) = schema.as_object() else {
            let never = (*schema == Value::Bool(false)).then(|| rule("Never", None));
            return never.into_iter().collect();
        };
        let rules = members
            .iter()
            .filter_map(|(name, value)| self.keyword(name, value, members));
        rules.collect()
    }

    fn keyword(
        &mut self,
        name: &str,
        value: &Value,
        siblings: &Map<String, Value>,
    ) -> Option<TokenStream> {
        let arguments = match name {
            "$ref" => {
                let id = target(self.tables.contract(), value.as_str()?)?;
                self.tables.reference(id, self.name)
            }
            "type" => types(value),
            "enum" => {
                let texts = value.as_array()?.iter().map(Value::to_string);
                quote! { &[#(#texts),*] }
            }
            "const" => {
                let text = value.to_string();
                return Some(rule("Values", Some(quote! { &[#text] })));
            }
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                number(value)?
            }
            "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties"
            | "maxProperties" => count(value)?,
            "pattern" => {
                let pattern = self.pattern(value.as_str()?);
                quote! { &#pattern }
            }
            "format" => self.tables.checked_format(value.as_str()?)?,
            "uniqueItems" => {
                return (*value == Value::Bool(true)).then(|| rule("UniqueItems", None));
            }
            "required" => texts(value)?,
            "not" | "propertyNames" => self.list(value),
            "allOf" | "anyOf" | "oneOf" | "prefixItems" => {
                let lists: Vec<_> = value.as_array()?.iter().map(|one| self.list(one)).collect();
                quote! { &[#(#lists),*] }
            }
            "properties" | "dependentSchemas" => {
                let entries = self.entries(value.as_object()?);
                if entries.is_empty() {
                    return None;
                }
                quote! { &[#(#entries),*] }
            }
            "dependentRequired" => {
                let entries = value.as_object()?.iter().filter_map(|(name, names)| {
                    let names = texts(names)?;
                    Some(quote! { (#name, #names) })
                });
                quote! { &[#(#entries),*] }
            }
            "items" => {
                let prefix = siblings.get("prefixItems").and_then(Value::as_array);
                let start = Literal::usize_unsuffixed(prefix.map_or(0, Vec::len));
                let list = self.list(value);
                quote! { #start, #list }
            }
            _ => return self.keyword_with_siblings(name, value, siblings),
        };
        Some(rule(&pascal(name), Some(arguments)))
    }

    fn keyword_with_siblings(
        &mut self,
        name: &str,
        value: &Value,
        siblings: &Map<String, Value>,
    ) -> Option<TokenStream> {
        let arguments = match name {
            "contains" => {
                let list = self.list(value);
                let least = siblings.get("minContains").and_then(count);
                let least = least.unwrap_or_else(|| quote! { 1 });
                let most = match siblings.get("maxContains").and_then(count) {
                    Some(most) => quote! { Some(#most) },
                    None => quote! { None },
                };
                quote! { #list, #least, #most }
            }
            "if" => {
                let mut branch =
                    |name: &str| self.list(siblings.get(name).unwrap_or(&Value::Bool(true)));
                let [then, otherwise] = ["then", "else"].map(&mut branch);
                let condition = self.list(value);
                quote! { #condition, #then, #otherwise }
            }
            "patternProperties" => {
                let mut entries = Vec::new();
                for (pattern, schema) in value.as_object()? {
                    let pattern = self.pattern(pattern);
                    let list = self.list(schema);
                    entries.push(quote! { (&#pattern, #list) });
                }
                quote! { &[#(#entries),*] }
            }
            "additionalProperties" => {
                let names = siblings.get("properties").and_then(Value::as_object);
                let names = names.into_iter().flat_map(Map::keys);
                let patterns = siblings.get("patternProperties").and_then(Value::as_object);
                let patterns = patterns.into_iter().flat_map(Map::keys);
                let patterns: Vec<_> = patterns.map(|pattern| self.pattern(pattern)).collect();
                let list = self.list(value);
                quote! { &[#(#names),*], &[#(&#patterns),*], #list }
            }
            _ => return None,
        };
        Some(rule(&pascal(name), Some(arguments)))
    }

    fn entries(&mut self, schemas: &Map<String, Value>) -> Vec<TokenStream> {
        let said = schemas
            .iter()
            .filter(|(_, schema)| **schema != Value::Bool(true));
        said.map(|(name, schema)| {
            let list = self.list(schema);
            quote! { (#name, #list) }
        })
        .collect()
    }

    /// The static of a pattern.
    fn pattern(&mut self, text: &str) -> TokenStream {
        let known = self.patterns.iter().find(|(other, _)| other == text);
        if let Some((_, table)) = known {
            return quote! { #table };
        }
        let of = format!("PATTERN_{}", self.patterns.len());
        let table = self.tables.list(self.name, &of);
        let written = quote! { #table };
        self.patterns.push((text.to_owned(), table));
        written
    }
}

fn rule(name: &str, arguments: Option<TokenStream>) -> TokenStream {
    let name = identifier(name);
    match arguments {
        Some(arguments) => quote! { runtime::schema::Rule::#name(#arguments) },
        None => quote! { runtime::schema::Rule::#name },
    }
}

/// The variant for a keyword: `Table` is what a reference leads to, `Values` what is listed.
fn pascal(keyword: &str) -> String {
    match keyword {
        "$ref" => "Table".to_owned(),
        "enum" => "Values".to_owned(),
        _ => {
            let (first, rest) = keyword.split_at(1);
            first.to_uppercase() + rest
        }
    }
}

fn types(value: &Value) -> TokenStream {
    let one = value.as_str().into_iter();
    let several = value.as_array().into_iter().flatten();
    let names = one.chain(several.filter_map(Value::as_str));
    let names = names.map(|name| identifier(&pascal(name)));
    quote! { &[#(runtime::schema::JsonType::#names),*] }
}

fn number(value: &Value) -> Option<TokenStream> {
    if let Some(whole) = value.as_i64() {
        let literal = Literal::i64_unsuffixed(whole);
        return Some(quote! { runtime::schema::Number::Integer(#literal) });
    }
    let literal = Literal::f64_unsuffixed(value.as_f64()?);
    Some(quote! { runtime::schema::Number::Float(#literal) })
}

fn count(value: &Value) -> Option<TokenStream> {
    let literal = Literal::u64_unsuffixed(value.as_u64()?);
    Some(quote! { #literal })
}

fn texts(value: &Value) -> Option<TokenStream> {
    let texts = value.as_array()?.iter().filter_map(Value::as_str);
    Some(quote! { &[#(#texts),*] })
}
