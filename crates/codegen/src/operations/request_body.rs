//! The body of a request: one type by its media type, an enum over several, a struct for one in parts.

use counterpart_contract::{MediaType, Parameter, ParameterLocation};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::media::{self, BodyForm};
use super::{Subject, parts};
use crate::emission::identifier;
use crate::names::BodyNames;
use crate::render::documentation;
use crate::types::Tables;

/// The type of the body.
pub(super) fn plain_type(subject: &Subject<'_>) -> TokenStream {
    let names = &subject.names.body_types;
    if let Some(name) = &names.enumeration {
        let name = identifier(name);
        return quote! { #name };
    }
    let body = subject.operation.request_body.as_ref();
    body.and_then(|body| body.content.first())
        .zip(names.content.first())
        .map_or_else(TokenStream::new, |(media_type, names)| {
            type_of(subject, media_type, names)
        })
}

/// The types that are made for the body: structs for parts, and the enum over the media types.
pub(super) fn emit(subject: &Subject<'_>, tables: &mut Tables<'_>) -> TokenStream {
    let names = &subject.names.body_types;
    let content = content(subject);
    let structures: Vec<_> = content
        .iter()
        .filter(|(media_type, _)| form(subject, media_type) == BodyForm::Parts)
        .map(|(media_type, names)| parts::emit(subject, media_type, names, tables))
        .collect();
    let enumeration = names
        .enumeration
        .as_ref()
        .map(|name| enumeration(subject, &identifier(name), &content, tables));
    quote! {
        #enumeration
        #(#structures)*
    }
}

/// Reads the body: an expression over `reader`.
pub(super) fn read(
    subject: &Subject<'_>,
    reader: &Ident,
    tables: &mut Tables<'_>,
) -> Option<TokenStream> {
    let body = subject.operation.request_body.as_ref()?;
    let names = &subject.names.body_types;
    let (media_type, media_names) = (body.content.first()?, names.content.first()?);
    let decode = match (&names.enumeration, form(subject, media_type)) {
        (Some(name), _) => identifier(name),
        (None, BodyForm::Parts) => identifier(&media_names.type_name),
        (None, _) => {
            let prefix = if body.required { "" } else { "optional_" };
            let contract = subject.emission.contract;
            let table = (media_names.table.as_str(), tables);
            let reading = media::read_request(contract, media_type, prefix, table);
            return Some(quote! { #reader.#reading });
        }
    };
    Some(if body.required {
        quote! { #decode::decode(&mut #reader) }
    } else {
        quote! { #reader.optional_body(#decode::decode) }
    })
}

/// Writes `body`, a value of its own, into `request`.
pub(super) fn write(
    subject: &Subject<'_>,
    body: &TokenStream,
    tables: &mut Tables<'_>,
) -> TokenStream {
    let names = &subject.names.body_types;
    match (&names.enumeration, content(subject).first()) {
        (None, Some((media_type, names))) if form(subject, media_type) != BodyForm::Parts => {
            media::write_request(
                subject.emission.contract,
                media_type,
                body,
                (&names.table, tables),
            )
        }
        _ if may_be_unwritable(subject) => quote! { #body.encode(&mut request)?; },
        _ => quote! { #body.encode(&mut request); },
    }
}

/// Whether a body in one of its media types may be one that cannot be written.
fn may_be_unwritable(subject: &Subject<'_>) -> bool {
    content(subject)
        .into_iter()
        .any(|(media_type, _)| media::may_be_unwritable(subject.emission.contract, media_type))
}

/// What the runtime is told of the media types: `MediaType::json("application/json")`.
pub(super) fn descriptions(subject: &Subject<'_>) -> Vec<TokenStream> {
    let contract = subject.emission.contract;
    let tells_codings = subject.operation.parameters.iter().any(tells_coding);
    let described = content(subject).into_iter().map(|(media_type, names)| {
        if form(subject, media_type) == BodyForm::Parts {
            let name = &media_type.name;
            let list = parts::list_name(names);
            return quote! { runtime::generated::MediaType::parts(#name, #list) };
        }
        let description = media::description(contract, media_type);
        if tells_codings && form(subject, media_type).is_raw() {
            return quote! { #description.decoded_by_handler() };
        }
        description
    });
    described.collect()
}

/// Whether a parameter says in which coding the body is.
pub(crate) fn tells_coding(parameter: &Parameter) -> bool {
    parameter.location == ParameterLocation::Header
        && parameter.wire_name.eq_ignore_ascii_case("content-encoding")
}

fn content<'a>(subject: &Subject<'a>) -> Vec<(&'a MediaType, &'a BodyNames)> {
    let body = subject.operation.request_body.as_ref();
    let content = body.map(|body| body.content.as_slice()).unwrap_or_default();
    content
        .iter()
        .zip(&subject.names.body_types.content)
        .collect()
}

fn form(subject: &Subject<'_>, media_type: &MediaType) -> BodyForm {
    BodyForm::of(subject.emission.contract, media_type)
}

fn type_of(subject: &Subject<'_>, media_type: &MediaType, names: &BodyNames) -> TokenStream {
    if form(subject, media_type) == BodyForm::Parts {
        let name = identifier(&names.type_name);
        return quote! { #name };
    }
    if form(subject, media_type) == BodyForm::Form {
        return match media_type.schema {
            Some(schema) => subject.emission.value_type(schema),
            None => quote! { runtime::serde_json::Value },
        };
    }
    media::plain_type(subject.emission, media_type)
}

/// ```text
/// pub enum AddNoteBody { Json(Note), Text(String) }
/// ```
fn enumeration(
    subject: &Subject<'_>,
    name: &Ident,
    content: &[(&MediaType, &BodyNames)],
    tables: &mut Tables<'_>,
) -> TokenStream {
    let contract = subject.emission.contract;
    let summary = format!(
        "The body of [`{}`], by its media type.",
        subject.names.request
    );
    let documentation = documentation(&[summary]);
    let only: Vec<MediaType> = content
        .iter()
        .map(|(media_type, _)| (*media_type).clone())
        .collect();
    let derives = super::payload::derives(subject.emission, &only);
    let mut variants = Vec::new();
    let mut reads = Vec::new();
    let mut writes = Vec::new();
    for (media_type, names) in content {
        let variant = identifier(&names.variant);
        let plain = type_of(subject, media_type, names);
        let media_name = &media_type.name;
        let doc = format!(" `{media_name}`");
        variants.push(quote! { #[doc = #doc] #variant(#plain) });
        if form(subject, media_type) == BodyForm::Parts {
            reads.push(quote! { #media_name => #plain::decode(reader).map(Self::#variant) });
            writes.push(quote! { Self::#variant(body) => body.encode(request)?, });
        } else {
            let read = media::read_request(contract, media_type, "", (&names.table, tables));
            let write = media::write_request(
                contract,
                media_type,
                &quote! { body },
                (&names.table, tables),
            );
            reads.push(quote! { #media_name => reader.#read.map(Self::#variant) });
            writes.push(quote! { Self::#variant(body) => { #write } });
        }
    }
    let request = identifier(&subject.names.request);
    let (output, end) = if may_be_unwritable(subject) {
        (
            quote! { -> Result<(), runtime::Failure> },
            quote! { Ok(()) },
        )
    } else {
        (TokenStream::new(), TokenStream::new())
    };
    quote! {
        #documentation
        #[derive(#derives)]
        pub enum #name {
            #(#variants,)*
        }

        impl #name {
            fn decode(reader: &mut runtime::generated::RequestReader<'_>) -> Option<Self> {
                match reader.media_type(<#request as runtime::Operation>::DESCRIPTION.body) {
                    #(#reads,)*
                    _ => reader.undeclared_body(),
                }
            }

            fn encode(self, request: &mut runtime::EncodedRequest) #output {
                match self {
                    #(#writes)*
                }
                #end
            }
        }
    }
}
