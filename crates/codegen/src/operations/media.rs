//! Bodies by media type: which form a body has, its type, and how each end reads and writes it.
//!
//! Everything that knows one form from another stands here; requests and responses ask.

use counterpart_contract::{Contract, MediaType, MediaTypeKind, SchemaKind};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

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
}

impl BodyForm {
    /// The form of a body.
    pub(crate) fn of(contract: &Contract, media_type: &MediaType) -> Self {
        match media_type.kind {
            MediaTypeKind::Json => Self::Json,
            MediaTypeKind::Text => Self::Text,
            MediaTypeKind::Form | MediaTypeKind::Multipart => Self::Bytes,
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
            Self::Stream => true,
            Self::Json | Self::Text | Self::Bytes => false,
        }
    }

    /// The constructor of the runtime's `MediaType`.
    fn constructor(self) -> Ident {
        identifier(match self {
            Self::Json => "json",
            Self::Text => "text",
            Self::Bytes => "bytes",
            Self::Stream => "stream",
        })
    }
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
    quote! { runtime::MediaType::#constructor(#name) }
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
        (BodyForm::Bytes, _) => quote! { runtime::bytes::Bytes },
        (BodyForm::Stream, _) => quote! { runtime::ByteStream },
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
        BodyForm::Stream => "stream_body",
    };
    let method = format_ident!("{prefix}{method}");
    match form {
        BodyForm::Json | BodyForm::Text => {
            let table = table_of(media_type, table, tables);
            quote! { #method(#table) }
        }
        BodyForm::Bytes | BodyForm::Stream => quote! { #method() },
    }
}

/// Writes `body`, a value of its own, into `request`: `request.write_json("application/json", &body)?;`
pub(super) fn write_request(
    contract: &Contract,
    media_type: &MediaType,
    body: &TokenStream,
) -> TokenStream {
    let name = concrete(media_type);
    match BodyForm::of(contract, media_type) {
        BodyForm::Json => quote! { request.write_json(#name, &#body)?; },
        BodyForm::Text | BodyForm::Bytes | BodyForm::Stream => {
            quote! { request.write_body(#name, #body); }
        }
    }
}

/// Writes `body` with `status`: `EncodedResponse::json(status, "application/json", &body, &tables::PET)`, a `Result`.
pub(super) fn write_response(
    contract: &Contract,
    media_type: &MediaType,
    (status, body): (&TokenStream, &TokenStream),
    (table, tables): (&str, &mut Tables<'_>),
) -> TokenStream {
    let name = concrete(media_type);
    match BodyForm::of(contract, media_type) {
        BodyForm::Json => {
            let table = table_of(media_type, table, tables);
            quote! { runtime::EncodedResponse::json(#status, #name, &#body, #table) }
        }
        BodyForm::Text | BodyForm::Bytes | BodyForm::Stream => {
            quote! { Ok(runtime::EncodedResponse::with_body(#status, #name, #body)) }
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
            let table = table_of(media_type, table, tables);
            quote! { response.read_json(#table)? }
        }
        BodyForm::Text => quote! { response.read_text()? },
        BodyForm::Bytes => quote! { response.body.to_bytes() },
        BodyForm::Stream => quote! { response.take_stream() },
    }
}

fn table_of(media_type: &MediaType, table: &str, tables: &mut Tables<'_>) -> TokenStream {
    match media_type.schema {
        Some(schema) => tables.reference_from_outside(schema, table),
        None => quote! { &runtime::schema::ANY },
    }
}

/// A media type that can be sent: of a range, one that is in it.
fn concrete(media_type: &MediaType) -> String {
    if !media_type.name.contains('*') {
        return media_type.name.clone();
    }
    match media_type.kind {
        MediaTypeKind::Json => "application/json",
        MediaTypeKind::Text => "text/plain",
        _ if media_type.name.starts_with("text/") => "text/plain",
        _ => "application/octet-stream",
    }
    .to_owned()
}
