//! Schemas: every keyword of JSON Schema 2020-12 and those that OpenAPI adds, as one table.
//!
//! A schema has some sixty keywords of which it uses five, so its view is the list of those that it has instead of a
//! field for each.

use crate::openapi::fields::wrong_type;
use crate::openapi::{Fields, Object, Place};
use crate::{Diagnostic, Diagnostics, Key, Node, Span, Value, suggest};

/// A schema that is a mapping, with those of its keywords that are well-formed.
#[derive(Clone, Debug)]
pub struct Schema<'d> {
    /// The place of the schema.
    pub place: Place<'d>,
    keywords: Vec<Keyword<'d>>,
}

/// A keyword of a schema and its value.
#[derive(Clone, Debug)]
pub struct Keyword<'d> {
    /// Its name and where that is written.
    pub key: &'d Key,
    /// What it is for.
    pub role: Role,
    /// What its value holds.
    pub form: KeywordForm,
    /// The value.
    pub place: Place<'d>,
}

/// What a keyword is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// It says something about values and constrains none.
    Annotation,
    /// It constrains values of every type.
    Any,
    /// It constrains numbers.
    Number,
    /// It constrains strings.
    String,
    /// It constrains arrays.
    Array,
    /// It constrains objects.
    Object,
}

/// What the value of a keyword holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeywordForm {
    /// Anything.
    Any,
    /// A text.
    String,
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// A number or, in OpenAPI 3.0, a boolean.
    NumberOrBoolean,
    /// A whole number from 0.
    Natural,
    /// A list.
    Sequence,
    /// The name of a type or a list of them.
    Type,
    /// A list of texts.
    Strings,
    /// A schema.
    Schema,
    /// A list of schemas.
    Schemas,
    /// Schemas by name.
    SchemaMapping,
    /// A mapping that holds no schemas.
    Mapping,
}

/// The member that tells the branches of a union apart.
#[derive(Clone, Debug)]
pub struct Discriminator<'d> {
    /// `propertyName`.
    pub property_name: Option<&'d str>,
    /// `mapping`.
    pub mapping: Option<super::Entries<'d>>,
}

/// Reads the keywords of a schema that is a mapping; `None`, and reported, if it is none.
///
/// A keyword with a value of the wrong type is reported and left out, an unknown one is reported as a warning. The value of `type` is a schema where
/// one was plainly written in the place of the name.
pub fn read_schema<'d>(place: &Place<'d>, diagnostics: &mut Diagnostics) -> Option<Schema<'d>> {
    let Some(entries) = place.entries() else {
        let wrong = wrong_type("a schema", KeywordForm::Schema.expected(), place);
        diagnostics.push(if says_nothing(place.node) {
            wrong
                .as_warning()
                .with_note("taken for one that allows anything")
        } else {
            wrong
        });
        return None;
    };
    let mut keywords = Vec::new();
    for (key, place) in entries.iter() {
        let Some(&(_, role, form)) = KEYWORDS.iter().find(|(name, ..)| *name == key.text) else {
            diagnostics.push(unknown_keyword(key));
            continue;
        };
        if form.admits(place.node)
            || key.text == "type" && is_wrapped(entries.place().node, place.node)
        {
            keywords.push(Keyword {
                key,
                role,
                form,
                place,
            });
            continue;
        }
        let wrong = wrong_type(&format!("`{}`", key.text), form.expected(), &place);
        let Some(meant) = form.meant(&key.text, place.node) else {
            diagnostics.push(wrong);
            continue;
        };
        diagnostics.push(wrong.as_warning().with_note(meant.sentence()));
        let taken = match meant {
            Meant::Flag(node) => Some(place.taken_for(node)),
            Meant::Only => place.elements().and_then(|list| list.iter().next()),
            Meant::Nothing | Meant::Limit => None,
        };
        if let Some(place) = taken {
            keywords.push(Keyword {
                key,
                role,
                form,
                place,
            });
        }
    }
    Some(Schema {
        place: place.clone(),
        keywords,
    })
}

/// What is known of the keyword of this name; `None` if there is none.
pub fn keyword(name: &str) -> Option<(Role, KeywordForm)> {
    let (_, role, form) = KEYWORDS.iter().find(|(known, ..)| *known == name)?;
    Some((*role, *form))
}

impl<'d> Schema<'d> {
    /// The value of a keyword.
    pub fn get(&self, name: &str) -> Option<&Place<'d>> {
        self.keyword(name).map(|keyword| &keyword.place)
    }

    /// A keyword with its name's place.
    pub fn keyword(&self, name: &str) -> Option<&Keyword<'d>> {
        self.keywords
            .iter()
            .find(|keyword| keyword.key.text == name)
    }

    /// The keywords in document order.
    pub fn iter(&self) -> impl Iterator<Item = &Keyword<'d>> {
        self.keywords.iter()
    }
}

impl<'d> Object<'d> for Discriminator<'d> {
    const NAME: &'static str = "a discriminator";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        Self {
            property_name: fields.required("propertyName"),
            mapping: fields.optional("mapping"),
        }
    }
}

/// What is plainly meant by the value of a keyword that is of another type.
#[derive(Clone, Copy, Debug)]
enum Meant {
    /// Nothing at all.
    Nothing,
    /// A limit that cannot be read.
    Limit,
    /// The only element of a list.
    Only,
    /// `true` or `false`, written as a text.
    Flag(&'static Node),
}

impl Meant {
    fn sentence(self) -> &'static str {
        match self {
            Self::Nothing => "taken for a keyword that is not there",
            Self::Limit => "left out: values are not held to it",
            Self::Only => "taken for the only one in the list",
            Self::Flag(_) => "taken for what it would be without quotes",
        }
    }
}

static TRUE: Node = Node {
    span: Span { start: 0, end: 0 },
    value: Value::Boolean(true),
};

static FALSE: Node = Node {
    span: Span { start: 0, end: 0 },
    value: Value::Boolean(false),
};

/// Whether a value is what generators write of something empty.
fn says_nothing(node: &Node) -> bool {
    node.is_null() || node.as_sequence().is_some_and(<[Node]>::is_empty)
}

/// Whether a schema stands in the place of the name of its type, and nothing beside it that could be a member.
fn is_wrapped(schema: &Node, value: &Node) -> bool {
    [schema, value].iter().all(|node| {
        node.as_mapping().is_some_and(|mapping| {
            let mut keys = mapping.keys();
            !mapping.is_empty() && keys.all(|key| key.starts_with("x-") || keyword(key).is_some())
        })
    })
}

fn unknown_keyword(key: &Key) -> Diagnostic {
    let message = format!("JSON Schema has no keyword `{}`", key.text);
    let diagnostic = Diagnostic::warning("unknown-keyword", message, key.span)
        .with_label_text("this keyword is ignored");
    match suggest(&key.text, KEYWORDS.iter().map(|(name, ..)| *name)) {
        Some(near) => diagnostic.with_help(format!("did you mean `{near}`?")),
        None => diagnostic.with_help("an extension's name starts with `x-`"),
    }
}

impl KeywordForm {
    fn expected(self) -> &'static str {
        match self {
            Self::Any => "a value",
            Self::String => "a string",
            Self::Boolean => "`true` or `false`",
            Self::Number | Self::NumberOrBoolean => "a number",
            Self::Natural => "a whole number, 0 or above",
            Self::Sequence => "a sequence",
            Self::Type => "the name of a type or a sequence of such names",
            Self::Strings => "a sequence of strings",
            Self::Schema => "a schema (a mapping, `true` or `false`)",
            Self::Schemas => "a sequence of schemas, at least one",
            Self::SchemaMapping => "a mapping of names to schemas",
            Self::Mapping => "a mapping",
        }
    }

    fn meant(self, name: &str, node: &Node) -> Option<Meant> {
        let text = node.as_str().map(str::to_ascii_lowercase);
        match (self, text.as_deref()) {
            _ if says_nothing(node) => Some(Meant::Nothing),
            // What marked a required property in an earlier draft.
            (Self::Strings, _) if name == "required" && node.as_bool().is_some() => {
                Some(Meant::Nothing)
            }
            // Tuples of earlier drafts, mostly of one.
            (Self::Schema, None) if name == "items" => match node.as_sequence()? {
                [_] => Some(Meant::Only),
                _ => Some(Meant::Limit),
            },
            (Self::Boolean, Some("true")) => Some(Meant::Flag(&TRUE)),
            (Self::Boolean, Some("false")) => Some(Meant::Flag(&FALSE)),
            (Self::Schema, Some("true")) if name.ends_with("Properties") => {
                Some(Meant::Flag(&TRUE))
            }
            (Self::Schema, Some("false")) if name.ends_with("Properties") => {
                Some(Meant::Flag(&FALSE))
            }
            (Self::Natural | Self::Number | Self::NumberOrBoolean, Some(_)) => Some(Meant::Limit),
            (Self::String, None) if matches!(name, "title" | "description" | "format") => {
                Some(Meant::Nothing)
            }
            _ => None,
        }
    }

    /// Whether a value is of the type that such a keyword has.
    pub fn admits(self, node: &Node) -> bool {
        let all_strings = |nodes: &[Node]| nodes.iter().all(|node| node.as_str().is_some());
        // YAML without quotes: `type: [string, null]`.
        let is_type = |node: &Node| node.as_str().is_some() || node.is_null();
        match self {
            Self::Any => true,
            Self::String => node.as_str().is_some(),
            Self::Boolean => node.as_bool().is_some(),
            Self::Number => node.as_number().is_some(),
            Self::NumberOrBoolean => node.as_number().is_some() || node.as_bool().is_some(),
            Self::Natural => node.as_u64().is_some(),
            Self::Sequence => node.as_sequence().is_some_and(|nodes| !nodes.is_empty()),
            Self::Type => {
                is_type(node)
                    || node
                        .as_sequence()
                        .is_some_and(|nodes| nodes.iter().all(is_type))
            }
            Self::Strings => node.as_sequence().is_some_and(all_strings),
            // Whether the parts are schemas is found out when each of them is read.
            Self::Schema => node.as_bool().is_some() || node.as_mapping().is_some(),
            Self::Schemas => node.as_sequence().is_some_and(|nodes| !nodes.is_empty()),
            Self::SchemaMapping | Self::Mapping => node.as_mapping().is_some(),
        }
    }
}

#[rustfmt::skip]
const KEYWORDS: &[(&str, Role, KeywordForm)] = {
    use KeywordForm as Form;
    &[
        ("$ref", Role::Any, Form::String),
        ("type", Role::Any, Form::Type),
        ("enum", Role::Any, Form::Sequence),
        ("const", Role::Any, Form::Any),
        ("allOf", Role::Any, Form::Schemas),
        ("anyOf", Role::Any, Form::Schemas),
        ("oneOf", Role::Any, Form::Schemas),
        ("not", Role::Any, Form::Schema),
        ("if", Role::Any, Form::Schema),
        ("then", Role::Any, Form::Schema),
        ("else", Role::Any, Form::Schema),
        ("$dynamicRef", Role::Any, Form::String),
        ("$recursiveRef", Role::Any, Form::String),
        ("multipleOf", Role::Number, Form::Number),
        ("minimum", Role::Number, Form::Number),
        ("maximum", Role::Number, Form::Number),
        ("exclusiveMinimum", Role::Number, Form::NumberOrBoolean),
        ("exclusiveMaximum", Role::Number, Form::NumberOrBoolean),
        ("minLength", Role::String, Form::Natural),
        ("maxLength", Role::String, Form::Natural),
        ("pattern", Role::String, Form::String),
        ("items", Role::Array, Form::Schema),
        ("prefixItems", Role::Array, Form::Schemas),
        ("additionalItems", Role::Array, Form::Schema),
        ("unevaluatedItems", Role::Array, Form::Schema),
        ("contains", Role::Array, Form::Schema),
        ("minContains", Role::Array, Form::Natural),
        ("maxContains", Role::Array, Form::Natural),
        ("minItems", Role::Array, Form::Natural),
        ("maxItems", Role::Array, Form::Natural),
        ("uniqueItems", Role::Array, Form::Boolean),
        ("properties", Role::Object, Form::SchemaMapping),
        ("required", Role::Object, Form::Strings),
        ("additionalProperties", Role::Object, Form::Schema),
        ("unevaluatedProperties", Role::Object, Form::Schema),
        ("patternProperties", Role::Object, Form::SchemaMapping),
        ("propertyNames", Role::Object, Form::Schema),
        ("minProperties", Role::Object, Form::Natural),
        ("maxProperties", Role::Object, Form::Natural),
        ("dependentRequired", Role::Object, Form::Mapping),
        ("dependentSchemas", Role::Object, Form::SchemaMapping),
        ("dependencies", Role::Object, Form::Mapping),
        ("contentSchema", Role::String, Form::Schema),
        ("contentMediaType", Role::Annotation, Form::String),
        ("contentEncoding", Role::Annotation, Form::String),
        ("format", Role::Annotation, Form::String),
        ("nullable", Role::Annotation, Form::Boolean),
        ("discriminator", Role::Annotation, Form::Mapping),
        ("title", Role::Annotation, Form::String),
        ("description", Role::Annotation, Form::String),
        ("default", Role::Annotation, Form::Any),
        ("example", Role::Annotation, Form::Any),
        ("examples", Role::Annotation, Form::Any),
        ("deprecated", Role::Annotation, Form::Boolean),
        ("readOnly", Role::Annotation, Form::Boolean),
        ("writeOnly", Role::Annotation, Form::Boolean),
        ("externalDocs", Role::Annotation, Form::Any),
        ("xml", Role::Annotation, Form::Any),
        ("$comment", Role::Annotation, Form::Any),
        ("$id", Role::Annotation, Form::String),
        ("$schema", Role::Annotation, Form::String),
        ("$anchor", Role::Annotation, Form::String),
        ("$dynamicAnchor", Role::Annotation, Form::String),
        ("$recursiveAnchor", Role::Annotation, Form::Any),
        ("$vocabulary", Role::Annotation, Form::Any),
        ("$defs", Role::Annotation, Form::SchemaMapping),
        ("definitions", Role::Annotation, Form::SchemaMapping),
    ]
};

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use super::*;
    use crate::{Pointer, SourceFile, parse};

    fn with_schema(text: &str, check: impl Fn(Option<Schema<'_>>, Vec<&'static str>)) {
        let document = parse(&SourceFile::new("f.yaml", text)).document.unwrap();
        let mut diagnostics = Diagnostics::new();
        let place = Place::new(document.root(), Pointer::root());
        let schema = read_schema(&place, &mut diagnostics);
        check(schema, diagnostics.iter().map(|found| found.code).collect());
    }

    #[test]
    fn keywords_keep_document_order_and_leave_extensions_out() {
        with_schema("x-a: 1\nminLength: 1\ntype: string", |schema, codes| {
            let schema = schema.unwrap();
            let names: Vec<_> = schema
                .iter()
                .map(|keyword| keyword.key.text.as_str())
                .collect();
            assert_eq!(names, ["minLength", "type"]);
            assert_eq!(schema.keyword("minLength").unwrap().role, Role::String);
            assert!(codes.is_empty());
        });
    }

    #[test]
    fn a_keyword_with_a_value_of_another_type_is_reported_and_left_out() {
        with_schema(
            "minLength: -1\nallOf: []\ntype: [5]\nitems: a",
            |schema, codes| {
                assert_eq!(schema.unwrap().iter().count(), 0);
                assert_eq!(codes, ["wrong-type"; 4]);
            },
        );
    }

    #[test]
    fn a_schema_in_the_place_of_the_name_of_a_type_is_kept() {
        with_schema("type: {type: string}\nx-a: 1", |schema, codes| {
            assert!(schema.unwrap().get("type").is_some());
            assert!(codes.is_empty());
        });
        for members in [
            "type: {kind: {type: string}}",
            "type: {type: string}\nkind: {}",
        ] {
            with_schema(members, |schema, codes| {
                assert!(schema.unwrap().get("type").is_none());
                assert_eq!(
                    codes.last(),
                    Some(&if members.ends_with("{}") {
                        "unknown-keyword"
                    } else {
                        "wrong-type"
                    })
                );
            });
        }
    }

    #[test]
    fn an_unknown_keyword_is_a_warning() {
        with_schema("minLenght: 1", |_, codes| {
            assert_eq!(codes, ["unknown-keyword"]);
        });
    }

    #[test]
    fn every_keyword_is_listed_once() {
        let mut names: Vec<&str> = KEYWORDS.iter().map(|(name, ..)| *name).collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
