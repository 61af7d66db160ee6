//! How the types are fitted to the crate that takes them in: its own types in place of generated ones, derives and attributes
//! beside ours, and which crates stand for points in time and UUIDs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use counterpart_contract::{Contract, SchemaId, SchemaKind, StringSchema};
use counterpart_document::suggest;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Attribute, Path, Token, Type};

use crate::settings::{Addition, DateTime, Formats, MemberDefaults, Settings, Uuid};

/// What a format decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Deciding {
    /// The type of the text.
    Type,
    /// Which texts fit, where that is asked for.
    Text,
}

/// The formats of text that the runtime knows, with its name for each.
const FORMATS: [(&str, &str, Deciding); 20] = [
    ("date-time", "DateTime", Deciding::Type),
    ("date", "Date", Deciding::Type),
    ("uuid", "Uuid", Deciding::Type),
    ("time", "Time", Deciding::Text),
    ("duration", "Duration", Deciding::Text),
    ("email", "Email", Deciding::Text),
    ("idn-email", "IdnEmail", Deciding::Text),
    ("hostname", "Hostname", Deciding::Text),
    ("idn-hostname", "IdnHostname", Deciding::Text),
    ("ipv4", "Ipv4", Deciding::Text),
    ("ipv6", "Ipv6", Deciding::Text),
    ("uri", "Uri", Deciding::Text),
    ("uri-reference", "UriReference", Deciding::Text),
    ("iri", "Iri", Deciding::Text),
    ("iri-reference", "IriReference", Deciding::Text),
    ("uri-template", "UriTemplate", Deciding::Text),
    ("json-pointer", "JsonPointer", Deciding::Text),
    (
        "relative-json-pointer",
        "RelativeJsonPointer",
        Deciding::Text,
    ),
    ("regex", "Regex", Deciding::Text),
    ("byte", "Byte", Deciding::Text),
];

/// How the types are fitted to the crate that takes them in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Adaptation {
    /// The types that stand for schemas in place of generated ones.
    replaced: BTreeMap<SchemaId, TokenStream>,
    /// What a type derives besides what every type derives.
    derives: BTreeMap<SchemaId, Vec<Path>>,
    /// The attributes of a type besides those of every type.
    attributes: BTreeMap<SchemaId, Vec<Attribute>>,
    date_time: DateTime,
    uuid: Uuid,
    formats: Formats,
    member_defaults: MemberDefaults,
}

/// Holds what the settings say of schemas to a contract.
///
/// # Errors
///
/// One line for each schema that is named and is not there, has no type of its own or is replaced by two, each type that is no path, each
/// derive and each attribute that does not parse.
pub fn check_settings(contract: &Contract, settings: &Settings) -> Result<(), Vec<String>> {
    Adaptation::new(contract, settings).map(|_| ())
}

/// What to say of a schema that is not there.
pub fn unknown_schema(contract: &Contract, name: &str) -> String {
    let known = contract.named_schemas();
    let known = known.filter_map(|(_, schema)| Some(schema.name.as_ref()?.wire_name.as_str()));
    unknown("schema", name, known)
}

/// What to say of an operation that is not there.
pub fn unknown_operation(contract: &Contract, id: &str) -> String {
    let known = contract.operations.iter();
    unknown(
        "operation",
        id,
        known.map(|operation| operation.id.as_str()),
    )
}

fn unknown<'a>(kind: &str, name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let mut message = format!("there is no {kind} `{name}`");
    if let Some(meant) = suggest(name, known) {
        let _ = write!(message, "; did you mean `{meant}`?");
    }
    message
}

impl Adaptation {
    /// What the settings say of the schemas of a contract.
    pub(crate) fn new(contract: &Contract, settings: &Settings) -> Result<Self, Vec<String>> {
        let mut errors = Vec::new();
        let mut adaptation = Self {
            date_time: settings.date_time,
            uuid: settings.uuid,
            formats: settings.formats,
            member_defaults: settings.member_defaults,
            ..Self::default()
        };
        for (name, path) in &settings.replacements {
            match replacement(contract, name, path) {
                Ok((id, path)) => {
                    let earlier = adaptation.replaced.insert(id, path.clone());
                    if earlier.is_some_and(|earlier| earlier.to_string() != path.to_string()) {
                        errors.push(format!("`{name}` is replaced by two types"));
                    }
                }
                Err(error) => errors.push(error),
            }
        }
        for addition in &settings.derives {
            let parse = Punctuated::<Path, Token![,]>::parse_terminated;
            let paths = parse.parse_str(&addition.text);
            match (adaptation.subjects(contract, addition), paths) {
                (Ok(ids), Ok(paths)) => {
                    for id in ids {
                        let derives = adaptation.derives.entry(id).or_default();
                        derives.extend(paths.iter().cloned());
                    }
                }
                (Err(error), _) => errors.push(error),
                (_, Err(error)) => errors.push(unreadable("derive", addition, &error)),
            }
        }
        for addition in &settings.attributes {
            let attributes = Attribute::parse_outer.parse_str(&addition.text);
            match (adaptation.subjects(contract, addition), attributes) {
                (Ok(ids), Ok(new)) if !new.is_empty() => {
                    for id in ids {
                        let attributes = adaptation.attributes.entry(id).or_default();
                        attributes.extend(new.iter().cloned());
                    }
                }
                (Ok(_), Ok(_)) => errors.push(format!(
                    "`{}` is no attribute: it is written as in code, `#[doc(hidden)]`",
                    addition.text
                )),
                (Err(error), _) => errors.push(error),
                (_, Err(error)) => errors.push(unreadable("attribute", addition, &error)),
            }
        }
        if errors.is_empty() {
            Ok(adaptation)
        } else {
            Err(errors)
        }
    }

    /// The schemas whose types get an addition.
    fn subjects(&self, contract: &Contract, addition: &Addition) -> Result<Vec<SchemaId>, String> {
        let has_type = |id| is_type(contract, id) && !self.replaced.contains_key(&id);
        let Some(name) = &addition.schema else {
            let ids = contract.named_schemas().map(|(id, _)| id);
            return Ok(ids.filter(|id| has_type(*id)).collect());
        };
        let id = contract
            .schema_named(name)
            .ok_or_else(|| unknown_schema(contract, name))?;
        if has_type(id) {
            return Ok(vec![id]);
        }
        Err(format!(
            "nothing can be added to `{name}`: no struct and no enum is generated for it"
        ))
    }

    /// The type that stands for a schema in place of a generated one.
    pub(crate) fn replacement(&self, id: SchemaId) -> Option<&TokenStream> {
        self.replaced.get(&id)
    }

    /// What the type of a schema derives besides `present`, and its further attributes.
    pub(crate) fn additions(&self, id: SchemaId, present: &TokenStream) -> TokenStream {
        let present = Punctuated::<Path, Token![,]>::parse_terminated
            .parse2(present.clone())
            .unwrap_or_default();
        let mut known: BTreeSet<String> = present.iter().map(last_word).collect();
        let derives = self.derives.get(&id).into_iter().flatten();
        let derives: Vec<&Path> = derives
            .filter(|path| known.insert(last_word(path)))
            .collect();
        let derive = (!derives.is_empty()).then(|| quote! { #[derive(#(#derives),*)] });
        let attributes = self.attributes.get(&id).into_iter().flatten();
        quote! { #derive #(#attributes)* }
    }

    /// The type of a text.
    pub(crate) fn string_type(&self, string: &StringSchema) -> TokenStream {
        match string.format.as_deref() {
            Some("date-time") => match self.date_time {
                DateTime::Jiff => quote! { runtime::jiff::Timestamp },
                DateTime::Chrono => quote! { runtime::chrono::DateTime<runtime::chrono::Utc> },
                DateTime::Time => quote! { runtime::time::OffsetDateTime },
                DateTime::Text => quote! { String },
            },
            Some("date") => match self.date_time {
                DateTime::Jiff => quote! { runtime::jiff::civil::Date },
                DateTime::Chrono => quote! { runtime::chrono::NaiveDate },
                DateTime::Time => quote! { runtime::time::Date },
                DateTime::Text => quote! { String },
            },
            Some("uuid") => match self.uuid {
                Uuid::Uuid => quote! { runtime::uuid::Uuid },
                Uuid::Text => quote! { String },
            },
            _ => quote! { String },
        }
    }

    /// The runtime's name of a format that texts are held to.
    pub(crate) fn checked_format(&self, format: &str) -> Option<&'static str> {
        let known = FORMATS.iter().find(|known| known.0 == format);
        let (_, name, deciding) = known?;
        (*deciding == Deciding::Type || self.formats == Formats::Assertions).then_some(*name)
    }

    /// Whether a missing member is read as its default.
    pub(crate) fn fills_in_members(&self) -> bool {
        self.member_defaults == MemberDefaults::FilledIn
    }

    /// Whether points in time and days are values of a crate, which does not write them as the contract has them.
    pub(crate) fn has_date_type(&self) -> bool {
        self.date_time != DateTime::Text
    }
}

fn replacement(
    contract: &Contract,
    name: &str,
    path: &str,
) -> Result<(SchemaId, TokenStream), String> {
    let id = contract
        .schema_named(name)
        .ok_or_else(|| unknown_schema(contract, name))?;
    let path: Type = syn::parse_str(path)
        .map_err(|error| format!("`{path}`, which is to replace `{name}`, is no type: {error}"))?;
    Ok((id, path.into_token_stream()))
}

/// Whether a struct or an enum is generated for a schema.
fn is_type(contract: &Contract, id: SchemaId) -> bool {
    match &contract.schema(id).kind {
        SchemaKind::Object(object) => !object.properties.is_empty(),
        SchemaKind::Enumeration(_) | SchemaKind::Union(_) => true,
        _ => false,
    }
}

/// `Hash` of `std::hash::Hash`: two derives of one name are one.
fn last_word(path: &Path) -> String {
    path.segments
        .last()
        .map(|segment| segment.ident.to_string())
        .unwrap_or_default()
}

fn unreadable(kind: &str, addition: &Addition, error: &syn::Error) -> String {
    format!("`{}` is no {kind}: {error}", addition.text)
}
