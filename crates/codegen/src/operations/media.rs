//! Bodies by media type: which form a body has, its type, and how each end reads and writes it.
//!
//! Everything that knows one form from another stands here; requests and responses ask.

use counterpart_contract::{
    Contract, Explode, MediaType, MediaTypeKind, ParameterStyle, SchemaId, SchemaKind,
};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::parts;
use crate::emission::{Emission, identifier};
use crate::types::Tables;

/// How the bytes of a body are read and written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyForm {
    /// JSON, by its schema.
    Json,
    /// Text in UTF-8.
    Text,
    /// Bytes in one piece: a media type that has a structure of its own, as XML.
    Bytes,
    /// Bytes piece by piece: a file.
    Stream,
    /// Bytes piece by piece, with the media type that they have: a range.
    Content,
    /// JSON values one by one, in this framing.
    Items(Framing),
    /// Server-sent events, their data by the schema; text if there is none.
    Events,
    /// A form. Only requests are read and written so; an answer travels as [`Bytes`](Self::Bytes).
    Form,
    /// Parts, each of its own type. Only requests are read and written so; an answer travels as [`Content`](Self::Content).
    Parts,
}

/// How JSON values stand one behind the other: the runtime's `Framing`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Framing {
    /// Each on a line.
    Lines,
    /// Each behind a record separator.
    Sequence,
}

impl Framing {
    fn tokens(self) -> TokenStream {
        let name = identifier(match self {
            Self::Lines => "Lines",
            Self::Sequence => "Sequence",
        });
        quote! { runtime::generated::Framing::#name }
    }
}

impl BodyForm {
    /// The form of a body.
    pub(crate) fn of(contract: &Contract, media_type: &MediaType) -> Self {
        match media_type.kind {
            MediaTypeKind::Json => Self::Json,
            MediaTypeKind::Text if is_binary(contract, media_type) => Self::Stream,
            MediaTypeKind::Text => Self::Text,
            MediaTypeKind::Events => Self::Events,
            MediaTypeKind::JsonLines => Self::Items(Framing::Lines),
            MediaTypeKind::JsonSequence => Self::Items(Framing::Sequence),
            MediaTypeKind::Multipart if is_form_data(media_type) => {
                match parts::object_of(contract, media_type) {
                    Some(_) => Self::Parts,
                    None => Self::Content,
                }
            }
            MediaTypeKind::Multipart | MediaTypeKind::Range => Self::Content,
            MediaTypeKind::Form if is_form_text(contract, media_type) => Self::Text,
            MediaTypeKind::Form => Self::Form,
            MediaTypeKind::Xml => Self::Bytes,
            MediaTypeKind::Binary => {
                let kind = media_type
                    .schema
                    .map(|schema| &contract.resolve(schema).1.kind);
                match kind {
                    None | Some(SchemaKind::Any | SchemaKind::String(_)) => Self::Stream,
                    Some(_) => Self::Bytes,
                }
            }
        }
    }

    /// Whether a value of this form can be read only once.
    pub(crate) fn is_read_once(self) -> bool {
        match self {
            Self::Stream | Self::Content | Self::Items(_) | Self::Events | Self::Parts => true,
            Self::Json | Self::Text | Self::Bytes | Self::Form => false,
        }
    }

    /// Whether a body of this form is nothing but bytes to the contract.
    pub(crate) fn is_raw(self) -> bool {
        match self {
            Self::Bytes | Self::Stream | Self::Content => true,
            Self::Json | Self::Text | Self::Items(_) | Self::Events | Self::Form | Self::Parts => {
                false
            }
        }
    }

    /// The constructor of the runtime's `MediaType`.
    fn constructor(self) -> Ident {
        identifier(match self {
            Self::Json => "json",
            Self::Text => "text",
            Self::Bytes => "bytes",
            Self::Form => "form",
            Self::Stream | Self::Content | Self::Parts => "stream",
            Self::Items(_) => "items",
            Self::Events => "events",
        })
    }
}

/// Whether the schema says that a form is a text, which is then handed over as it is: nothing names its members.
fn is_form_text(contract: &Contract, media_type: &MediaType) -> bool {
    media_type
        .schema
        .is_some_and(|schema| matches!(contract.resolve(schema).1.kind, SchemaKind::String(_)))
}

/// Whether the schema says that a text is too long to be kept: `format: binary`.
fn is_binary(contract: &Contract, media_type: &MediaType) -> bool {
    media_type.schema.is_some_and(|schema| {
        matches!(&contract.resolve(schema).1.kind, SchemaKind::String(string) if string.format.as_deref() == Some("binary"))
    })
}

/// Whether a body in one of these media types can be read only once.
pub(crate) fn is_read_once(contract: &Contract, content: &[MediaType]) -> bool {
    content
        .iter()
        .any(|media_type| BodyForm::of(contract, media_type).is_read_once())
}

/// `MediaType::json("application/json")`
pub(super) fn description(contract: &Contract, media_type: &MediaType) -> TokenStream {
    let name = &media_type.name;
    let constructor = BodyForm::of(contract, media_type).constructor();
    quote! { runtime::generated::MediaType::#constructor(#name) }
}

/// The type of a body in one media type.
pub(crate) fn plain_type(emission: &Emission<'_>, media_type: &MediaType) -> TokenStream {
    match (
        BodyForm::of(emission.contract, media_type),
        media_type.schema,
    ) {
        (BodyForm::Json, Some(schema)) => emission.value_type(schema),
        (BodyForm::Json, None) => quote! { runtime::serde_json::Value },
        (BodyForm::Text, _) => quote! { String },
        (BodyForm::Bytes | BodyForm::Form, _) => quote! { runtime::bytes::Bytes },
        (BodyForm::Stream, _) => quote! { runtime::ByteStream },
        (BodyForm::Content | BodyForm::Parts, _) => quote! { runtime::Content },
        (BodyForm::Items(_), _) => {
            let item = match item_schema(emission.contract, media_type) {
                Some(item) => emission.value_type(item),
                None => quote! { runtime::serde_json::Value },
            };
            quote! { runtime::Items<#item> }
        }
        (BodyForm::Events, schema) => {
            let data =
                schema.map_or_else(|| quote! { String }, |schema| emission.value_type(schema));
            quote! { runtime::Events<#data> }
        }
    }
}

/// What each of the values is that stand one behind the other: the items, if the schema describes them all as one list.
pub(crate) fn item_schema(contract: &Contract, media_type: &MediaType) -> Option<SchemaId> {
    let schema = media_type.schema?;
    Some(match &contract.resolve(schema).1.kind {
        SchemaKind::Array(array) => array.items,
        _ => schema,
    })
}

/// The media type that a body is sent in which is declared in this one and does not say its own: of a range, one that is in it.
pub(crate) fn concrete(name: &str) -> String {
    let Some((kind, syntax)) = name.split_once("/*") else {
        return name.to_owned();
    };
    match (kind, syntax.strip_prefix('+')) {
        // `application/*+json` is whatever is in the syntax of JSON, and JSON itself.
        (_, Some(syntax)) => format!("{kind}/{syntax}"),
        ("*", None) => "application/octet-stream".to_owned(),
        (_, None) => format!("{kind}/plain"),
    }
}

/// The body of the request that `reader` reads: `reader.json_body(&tables::PET)`.
pub(super) fn read_request(
    contract: &Contract,
    media_type: &MediaType,
    prefix: &str,
    (table, tables): (&str, &mut Tables<'_>),
) -> TokenStream {
    let form = BodyForm::of(contract, media_type);
    let method = match form {
        BodyForm::Json => "json_body",
        BodyForm::Text => "text_body",
        BodyForm::Bytes => "bytes_body",
        BodyForm::Form => "form_body",
        // Only answers have events: the contract makes bytes of those of a request.
        BodyForm::Stream | BodyForm::Events => "stream_body",
        BodyForm::Content | BodyForm::Parts => "content_body",
        BodyForm::Items(_) => "items_body",
    };
    let method = format_ident!("{prefix}{method}");
    match form {
        BodyForm::Json | BodyForm::Text => {
            let table = table_of(media_type.schema, table, tables);
            quote! { #method(#table) }
        }
        BodyForm::Bytes
        | BodyForm::Stream
        | BodyForm::Content
        | BodyForm::Parts
        | BodyForm::Events => {
            quote! { #method() }
        }
        BodyForm::Items(framing) => {
            let framing = framing.tokens();
            let table = table_of(item_schema(contract, media_type), table, tables);
            quote! { #method(#framing, #table) }
        }
        BodyForm::Form => {
            let table = table_of(media_type.schema, table, tables);
            let fields = form_fields(contract, media_type);
            quote! { #method(#table, &[#(#fields),*]) }
        }
    }
}

/// Writes `body`, a value of its own, into `request`: `request.write_json("application/json", &body)?;`
pub(super) fn write_request(
    contract: &Contract,
    media_type: &MediaType,
    body: &TokenStream,
    (table, tables): (&str, &mut Tables<'_>),
) -> TokenStream {
    let name = &concrete(&media_type.name);
    match BodyForm::of(contract, media_type) {
        BodyForm::Json => quote! { request.write_json(#name, &#body)?; },
        BodyForm::Text | BodyForm::Bytes | BodyForm::Stream | BodyForm::Events => {
            quote! { request.write_body(#name, #body); }
        }
        BodyForm::Content | BodyForm::Parts => {
            let declared = &media_type.name;
            quote! { request.write_content(#declared, #body)?; }
        }
        BodyForm::Items(framing) => {
            let framing = framing.tokens();
            quote! { request.write_items(#name, #framing, #body); }
        }
        BodyForm::Form => {
            let table = table_of(media_type.schema, table, tables);
            let fields = form_fields(contract, media_type);
            quote! { request.write_form(#name, &#body, #table, &[#(#fields),*])?; }
        }
    }
}

/// Whether a body in this media type may be one that cannot be written.
pub(super) fn may_be_unwritable(contract: &Contract, media_type: &MediaType) -> bool {
    match BodyForm::of(contract, media_type) {
        BodyForm::Json | BodyForm::Content | BodyForm::Parts | BodyForm::Form => true,
        BodyForm::Text
        | BodyForm::Bytes
        | BodyForm::Stream
        | BodyForm::Events
        | BodyForm::Items(_) => false,
    }
}

/// Writes `body` with `status`: `EncodedResponse::json(status, &body)`, a `Result`.
pub(super) fn write_response(
    contract: &Contract,
    media_type: &MediaType,
    (status, body): (&TokenStream, &TokenStream),
    (table, tables): (&str, &mut Tables<'_>),
) -> TokenStream {
    let name = &concrete(&media_type.name);
    match BodyForm::of(contract, media_type) {
        BodyForm::Json if name == "application/json" => {
            quote! { runtime::EncodedResponse::json(#status, &#body) }
        }
        BodyForm::Json => {
            quote! { runtime::EncodedResponse::json_as(#status, #name, &#body) }
        }
        BodyForm::Events => {
            let table = table_of_events(media_type, table, tables);
            quote! { runtime::EncodedResponse::events(#status, #name, #body, #table) }
        }
        BodyForm::Text | BodyForm::Bytes | BodyForm::Form | BodyForm::Stream => {
            quote! { runtime::EncodedResponse::with_body(#status, #name, #body) }
        }
        BodyForm::Content | BodyForm::Parts => {
            let declared = &media_type.name;
            quote! { runtime::EncodedResponse::with_content(#status, #declared, #body) }
        }
        BodyForm::Items(framing) => {
            let framing = framing.tokens();
            let table = table_of(item_schema(contract, media_type), table, tables);
            quote! { runtime::EncodedResponse::with_items(#status, #name, #framing, #body, #table) }
        }
    }
}

/// The body of `response`: an expression that fails with `?` where it can fail.
pub(super) fn read_response(
    contract: &Contract,
    media_type: &MediaType,
    (table, tables): (&str, &mut Tables<'_>),
) -> TokenStream {
    match BodyForm::of(contract, media_type) {
        BodyForm::Json => {
            let table = table_of(media_type.schema, table, tables);
            quote! { response.read_json(#table)? }
        }
        BodyForm::Text => {
            let table = table_of(media_type.schema, table, tables);
            quote! { response.read_text(#table)? }
        }
        BodyForm::Bytes | BodyForm::Form => quote! { response.body.to_bytes() },
        BodyForm::Stream => quote! { response.take_stream() },
        BodyForm::Content | BodyForm::Parts => quote! { response.take_content() },
        BodyForm::Items(framing) => {
            let framing = framing.tokens();
            let table = table_of(item_schema(contract, media_type), table, tables);
            quote! { response.take_items(#framing, #table) }
        }
        BodyForm::Events => {
            let table = table_of_events(media_type, table, tables);
            quote! { response.take_events(#table) }
        }
    }
}

fn table_of_events(media_type: &MediaType, table: &str, tables: &mut Tables<'_>) -> TokenStream {
    match media_type.schema {
        Some(schema) => tables.reference_from_outside(schema, table),
        None => quote! { &runtime::schema::STRING },
    }
}

fn table_of(schema: Option<SchemaId>, table: &str, tables: &mut Tables<'_>) -> TokenStream {
    match schema {
        Some(schema) => tables.reference_from_outside(schema, table),
        None => quote! { &runtime::schema::ANY },
    }
}

fn is_form_data(media_type: &MediaType) -> bool {
    let name = media_type.name.split(';').next().unwrap_or_default();
    name.trim().eq_ignore_ascii_case("multipart/form-data")
}

/// How the fields of a form travel that the contract does not leave to the usual way: `FormField::new("tags", FieldStyle::Comma)`.
fn form_fields(contract: &Contract, media_type: &MediaType) -> Vec<TokenStream> {
    let encodings = media_type.encoding.iter();
    let fields = encodings.filter_map(|encoding| {
        let name = &encoding.property;
        let style = identifier(field_style(contract, media_type, name)?);
        Some(quote! { runtime::generated::FormField::new(#name, runtime::generated::FieldStyle::#style) })
    });
    fields.collect()
}

/// The runtime's `FieldStyle` of a field of a form; `None` if it travels in the usual way.
pub(crate) fn field_style(
    contract: &Contract,
    media_type: &MediaType,
    name: &str,
) -> Option<&'static str> {
    let SchemaKind::Object(object) = &contract.resolve(media_type.schema?).1.kind else {
        return None;
    };
    let encoding = media_type
        .encoding
        .iter()
        .find(|encoding| encoding.property == name)?;
    let property = object
        .properties
        .iter()
        .find(|property| property.wire_name == name)?;
    let kind = &contract.resolve(property.schema).1.kind;
    let is_list = matches!(kind, SchemaKind::Array(_));
    let Some((style, explode)) = encoding.style else {
        let is_json = encoding
            .content_type
            .as_deref()
            .is_some_and(|name| name.ends_with("json"));
        return (is_list && is_json).then_some("Json");
    };
    if !is_list && !matches!(kind, SchemaKind::Object(_)) {
        return None;
    }
    match (style, explode) {
        (ParameterStyle::DeepObject, _) => (!is_list).then_some("Deep"),
        (ParameterStyle::SpaceDelimited, Explode::Joined) => Some("Space"),
        (ParameterStyle::PipeDelimited, Explode::Joined) => Some("Pipe"),
        (_, Explode::Joined) => Some("Comma"),
        (_, Explode::Separate) => (!is_list).then_some("Separate"),
    }
}
