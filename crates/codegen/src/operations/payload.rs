//! What responses carry, where it needs a type: headers beside a body, or a body in one of several media types.

use counterpart_contract::{Header, MediaType, Response};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

use super::style::{schema_of, state, style};
use super::{format, media};
use crate::documentation::{lines, sections, sentence};
use crate::emission::{Emission, identifier};
use crate::names::{PayloadNames, ResponseNames};
use crate::render::documentation;
use crate::structure::{self, Member, Secrecy, State, Structure};
use crate::types::Tables;

/// What a response carries, as far as its users must know.
#[derive(Clone, Debug)]
pub(crate) enum PayloadShape {
    /// Nothing.
    Empty,
    /// A body of this type, in this media type.
    Body(TokenStream, MediaType),
    /// A value of a type made for it.
    Named(TokenStream),
}

/// What a response carries.
pub(crate) fn shape(
    emission: &Emission<'_>,
    response: &Response,
    names: &ResponseNames,
) -> PayloadShape {
    if let Some(index) = names.payload {
        let name = identifier(&emission.names.payloads()[index].type_name);
        return PayloadShape::Named(quote! { #name });
    }
    match response.payload.content.first() {
        Some(media_type) => {
            PayloadShape::Body(media::plain_type(emission, media_type), media_type.clone())
        }
        None => PayloadShape::Empty,
    }
}

/// The type for what a response carries, with its wire code.
pub(super) fn emit(
    emission: &Emission<'_>,
    names: &PayloadNames,
    tables: &mut Tables<'_>,
) -> TokenStream {
    let (operation, response) = names.example;
    let response = &emission.contract.operations[operation].responses[response];
    let content = &response.payload.content;
    let media: Vec<MediaWire> = content
        .iter()
        .zip(&names.tables)
        .map(|(media_type, table)| MediaWire::new(emission, media_type, table, tables))
        .collect();
    let body_enum = names
        .body_type
        .as_ref()
        .map(|name| body_enum(emission, name, names, content, &media));
    let format = format::emit(emission, names, content);
    if response.payload.headers.is_empty() {
        return quote! { #body_enum #format };
    }
    let structure = with_headers(emission, names, response);
    let wire = headers_wire(emission, names, response, media.first(), tables);
    quote! {
        #structure
        #wire
        #body_enum
        #format
    }
}

/// How one media type of a body is read and written.
struct MediaWire {
    plain: TokenStream,
    /// Writes `body` with `status`: a `Result`.
    write: TokenStream,
    /// Reads the body of `response`, with `?` where it can fail.
    read: TokenStream,
    /// The media type as the contract writes it.
    name: String,
    /// What the description of a response says of it: `MediaType::json("application/json")`.
    description: TokenStream,
}

impl MediaWire {
    fn new(
        emission: &Emission<'_>,
        media_type: &MediaType,
        table: &str,
        tables: &mut Tables<'_>,
    ) -> Self {
        let contract = emission.contract;
        let value = (&quote! { status }, &quote! { body });
        Self {
            plain: media::plain_type(emission, media_type),
            write: media::write_response(contract, media_type, value, (table, tables)),
            read: media::read_response(contract, media_type, (table, tables)),
            name: media_type.name.clone(),
            description: media::description(contract, media_type),
        }
    }

    /// Reads the body of `response` as a variant: a `Result`.
    fn read_as(&self, variant: &Ident) -> TokenStream {
        let read = &self.read;
        match without_mark(read) {
            Some(read) => quote! { #read.map(Self::#variant) },
            None => quote! { Ok(Self::#variant(#read)) },
        }
    }
}

/// What fails with `?`, as a result.
fn without_mark(read: &TokenStream) -> Option<TokenStream> {
    let mut tokens: Vec<TokenTree> = read.clone().into_iter().collect();
    let is_mark =
        |token: TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == '?');
    tokens
        .pop()
        .is_some_and(is_mark)
        .then(|| tokens.into_iter().collect())
}

/// The `response` that a payload is read from: what is read once is taken out of it.
pub(super) fn response_reference(emission: &Emission<'_>, response: &Response) -> TokenStream {
    if media::is_read_once(emission.contract, &response.payload.content) {
        quote! { &mut }
    } else {
        quote! { & }
    }
}

/// What a type derives besides `Debug`.
pub(super) fn derives(emission: &Emission<'_>, content: &[MediaType]) -> TokenStream {
    if media::is_read_once(emission.contract, content) {
        quote! { Debug }
    } else {
        quote! { Clone, Debug, PartialEq }
    }
}

fn payload_documentation(response: &Response) -> Vec<String> {
    let description = response
        .description
        .as_deref()
        .map(lines)
        .unwrap_or_default();
    let place = match &response.component {
        Some(_) => vec![format!(
            "Response: `{}`",
            response.origin.pointer.to_fragment()
        )],
        None => Vec::new(),
    };
    // A component's own words: those of a reference belong to the operation.
    let summary = match &response.component {
        Some(name) => vec![sentence(&format!("what the response `{name}` carries"))],
        None => description,
    };
    let summary = if summary.is_empty() {
        vec!["What the response carries.".to_owned()]
    } else {
        summary
    };
    sections(vec![summary, place])
}

fn body_enum(
    emission: &Emission<'_>,
    name: &str,
    names: &PayloadNames,
    content: &[MediaType],
    media: &[MediaWire],
) -> TokenStream {
    let name = identifier(name);
    let (operation, response) = names.example;
    let response = &emission.contract.operations[operation].responses[response];
    let documentation = if response.payload.headers.is_empty() {
        documentation(&payload_documentation(response))
    } else {
        documentation(&[format!(
            "The body of a [`{}`], by its media type.",
            names.type_name
        )])
    };
    let derives = derives(emission, content);
    let reference = response_reference(emission, response);
    let variants: Vec<_> = names
        .media_types
        .iter()
        .map(|variant| identifier(variant))
        .collect();
    let definitions =
        variants
            .iter()
            .zip(media)
            .zip(content)
            .map(|((variant, wire), media_type)| {
                let summary = format!(" `{}`", media_type.name);
                let plain = &wire.plain;
                quote! { #[doc = #summary] #variant(#plain) }
            });
    let writes = variants.iter().zip(media).map(|(variant, wire)| {
        let write = &wire.write;
        quote! { Self::#variant(body) => #write }
    });
    let descriptions = media.iter().map(|wire| &wire.description);
    let count = media.len();
    let reads = variants
        .iter()
        .zip(media)
        .enumerate()
        .map(|(place, (variant, wire))| {
            let read = wire.read_as(variant);
            let name = &wire.name;
            // Which it is has been found among these.
            if place + 1 == count {
                quote! { _ => #read }
            } else {
                quote! { #name => #read }
            }
        });
    quote! {
        #documentation
        #[derive(#derives)]
        pub enum #name {
            #(#definitions,)*
        }
        impl #name {
            const CONTENT: &'static [runtime::generated::MediaType] = &[#(#descriptions),*];

            fn encode(self, status: u16) -> Result<runtime::EncodedResponse, runtime::Failure> {
                match self {
                    #(#writes,)*
                }
            }

            fn decode(response: #reference runtime::EncodedResponse) -> Result<Self, runtime::Failure> {
                match response.media_type_of(Self::CONTENT)? {
                    #(#reads,)*
                }
            }
        }
    }
}

/// The body of such a response, if it has one.
fn carried(
    names: &PayloadNames,
    response: &Response,
    emission: &Emission<'_>,
) -> Option<TokenStream> {
    match (&names.body_type, response.payload.content.first()) {
        (Some(name), _) => {
            let name = identifier(name);
            Some(quote! { #name })
        }
        (None, Some(media_type)) => Some(media::plain_type(emission, media_type)),
        (None, None) => None,
    }
}

fn with_headers(emission: &Emission<'_>, names: &PayloadNames, response: &Response) -> TokenStream {
    let mut members: Vec<Member> = response
        .payload
        .headers
        .iter()
        .zip(&names.headers)
        .map(|(header, field)| header_member(emission, header, field))
        .collect();
    members.extend(carried(names, response, emission).map(|plain| Member {
        documentation: vec!["The body.".to_owned()],
        field: "body".to_owned(),
        wire_name: "body".to_owned(),
        plain,
        state: State::Required,
        attributes: TokenStream::new(),
        deprecated: false,
        secrecy: Secrecy::Open,
        constant: None,
    }));
    structure::emit(&Structure {
        documentation: payload_documentation(response),
        name: &names.type_name,
        required: Some(&names.required),
        is_read_once: media::is_read_once(emission.contract, &response.payload.content),
        derives: TokenStream::new(),
        attributes: TokenStream::new(),
        members,
    })
}

fn header_member(emission: &Emission<'_>, header: &Header, field: &str) -> Member {
    Member {
        documentation: header.description.as_deref().map_or_else(
            || vec![format!("The header `{}`.", header.wire_name)],
            lines,
        ),
        field: field.to_owned(),
        wire_name: header.wire_name.clone(),
        plain: emission.plain_type(schema_of(&header.form)),
        state: state(emission, &header.form, header.required),
        attributes: TokenStream::new(),
        deprecated: header.deprecated,
        secrecy: emission.secrecy(schema_of(&header.form)),
        constant: None,
    }
}

fn headers_wire(
    emission: &Emission<'_>,
    names: &PayloadNames,
    response: &Response,
    media: Option<&MediaWire>,
    tables: &mut Tables<'_>,
) -> TokenStream {
    let name = identifier(&names.type_name);
    let fields: Vec<_> = names
        .headers
        .iter()
        .map(|field| identifier(field))
        .collect();
    let writes = response
        .payload
        .headers
        .iter()
        .zip(&fields)
        .map(|(header, field)| {
            let wire_name = header.wire_name.to_ascii_lowercase();
            let style = style(emission.contract, &header.form);
            let presence = if header.required {
                quote! { required(&self.#field) }
            } else {
                quote! { optional(self.#field.as_ref()) }
            };
            quote! { response.write_header(#wire_name) #style.#presence?; }
        });
    let mut reads = Vec::new();
    for ((header, field), table) in response
        .payload
        .headers
        .iter()
        .zip(&fields)
        .zip(&names.header_tables)
    {
        let wire_name = header.wire_name.to_ascii_lowercase();
        let style = style(emission.contract, &header.form);
        let table = tables.reference_from_outside(schema_of(&header.form), table);
        let presence = if header.required {
            quote! { required }
        } else {
            quote! { optional }
        };
        reads.push(quote! { #field: response.read_header(#wire_name) #style.#presence(#table)? });
    }
    let reference = response_reference(emission, response);
    let (write_body, read_body) = body_wire(emission, names, response, media);
    let deprecated = response
        .payload
        .headers
        .iter()
        .any(|header| header.deprecated)
        .then(|| {
            quote! { #[expect(deprecated, reason = "deprecated headers travel as well")] }
        });
    quote! {
        #deprecated
        impl #name {
            fn encode(self, status: u16) -> Result<runtime::EncodedResponse, runtime::Failure> {
                let mut response = #write_body;
                #(#writes)*
                Ok(response)
            }

            fn decode(response: #reference runtime::EncodedResponse) -> Result<Self, runtime::Failure> {
                Ok(Self {
                    #(#reads,)*
                    #read_body
                })
            }
        }
    }
}

/// How a struct with headers writes its body, and the field that it reads it into.
fn body_wire(
    emission: &Emission<'_>,
    names: &PayloadNames,
    response: &Response,
    media: Option<&MediaWire>,
) -> (TokenStream, TokenStream) {
    match (carried(names, response, emission), &names.body_type, media) {
        (None, ..) | (_, None, None) => (
            quote! { runtime::EncodedResponse::empty(status)? },
            TokenStream::new(),
        ),
        (Some(plain), Some(_), _) => (
            quote! { self.body.encode(status)? },
            quote! { body: #plain::decode(response)?, },
        ),
        (Some(_), None, Some(wire)) => {
            let read = &wire.read;
            let write = replace_body(&wire.write);
            (quote! { #write? }, quote! { body: #read, })
        }
    }
}

/// In a struct, the body is a field.
fn replace_body(write: &TokenStream) -> TokenStream {
    let tokens = write.clone().into_iter().map(|token| match token {
        proc_macro2::TokenTree::Group(group) => {
            let inner = replace_body(&group.stream());
            let mut replaced = proc_macro2::Group::new(group.delimiter(), inner);
            replaced.set_span(group.span());
            quote! { #replaced }
        }
        proc_macro2::TokenTree::Ident(word) if word == "body" => quote! { self.body },
        token => quote! { #token },
    });
    tokens.collect()
}
