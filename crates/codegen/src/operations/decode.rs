//! Reading a request.

use counterpart_contract::{
    Explode, Parameter, ParameterForm, ParameterLocation, ParameterStyle, SchemaKind,
};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::request::schema_of;
use super::{Subject, media};
use crate::emission::{Emission, identifier};
use crate::types::Tables;

/// ```text
/// fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
///     let mut reader = RequestReader::new(request);
///     let external_id = reader.path("externalId").required(&schema::STRING);
///     reader.finish(|| Some(Self { external_id: external_id? }))
/// }
/// ```
pub(super) fn emit(subject: &Subject<'_>, tables: &mut Tables<'_>) -> TokenStream {
    let reader = reader_name(subject);
    let mut statements = Vec::new();
    let mut fields = Vec::new();
    for (parameter, names) in subject
        .operation
        .parameters
        .iter()
        .zip(&subject.names.parameters)
    {
        let field = identifier(&names.field);
        let location = format_ident!("{}", format!("{:?}", parameter.location).to_lowercase());
        let wire_name = &parameter.wire_name;
        let table = tables.reference_from_outside(schema_of(parameter), &names.table);
        let presence = if parameter.required {
            "required"
        } else {
            "optional"
        };
        let reading = match list_style(subject.emission, parameter) {
            Some(style) => {
                let method = format_ident!("{presence}_list");
                quote! { #method(runtime::ListStyle::#style, #table) }
            }
            None => match default_text(subject, parameter) {
                Some(default) => quote! { optional_or(#table, #default) },
                None => {
                    let method = format_ident!("{presence}");
                    quote! { #method(#table) }
                }
            },
        };
        statements.push(quote! { let #field = #reader.#location(#wire_name).#reading; });
        fields.push(field);
    }
    if let Some(reading) = body(subject, &reader, tables) {
        statements.push(quote! { let body = #reading; });
        fields.push(identifier("body"));
    }
    if fields.is_empty() {
        return quote! {
            fn decode(_request: &mut runtime::EncodedRequest) -> Result<Self, runtime::Invalid> {
                Ok(Self {})
            }
        };
    }
    let deprecated = subject
        .operation
        .parameters
        .iter()
        .any(|parameter| parameter.deprecated)
        .then(|| {
            quote! { #[expect(deprecated, reason = "deprecated members are read as well")] }
        });
    quote! {
        #deprecated
        fn decode(request: &mut runtime::EncodedRequest) -> Result<Self, runtime::Invalid> {
            let mut #reader = runtime::RequestReader::new(request);
            #(#statements)*
            #reader.finish(|| Some(Self { #(#fields: #fields?),* }))
        }
    }
}

/// The name of the reader, which no field has.
fn reader_name(subject: &Subject<'_>) -> Ident {
    let mut name = "reader".to_owned();
    while subject
        .names
        .parameters
        .iter()
        .any(|names| names.field == name)
    {
        name.insert_str(0, "request_");
    }
    identifier(&name)
}

fn body(subject: &Subject<'_>, reader: &Ident, tables: &mut Tables<'_>) -> Option<TokenStream> {
    let body = subject.operation.request_body.as_ref()?;
    let media_type = body.content.first()?;
    let prefix = if body.required { "" } else { "optional_" };
    let table = (subject.names.body_table.as_str(), tables);
    let reading = media::read_request(subject.emission.contract, media_type, prefix, table);
    Some(quote! { #reader.#reading })
}

/// The contract's default of a parameter that may be missing, as a caller would send it.
fn default_text(subject: &Subject<'_>, parameter: &Parameter) -> Option<String> {
    let contract = subject.emission.contract;
    let schema = contract.schema(schema_of(parameter));
    let default = schema.default.as_ref().or(contract
        .resolve(schema_of(parameter))
        .1
        .default
        .as_ref());
    match &default.filter(|_| !parameter.required)?.value {
        Value::String(text) => Some(text.clone()),
        number @ (Value::Number(_) | Value::Bool(_)) => Some(number.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The style of a parameter that is a list.
pub(super) fn list_style(emission: &Emission<'_>, parameter: &Parameter) -> Option<Ident> {
    let ParameterForm::Styled {
        style,
        explode,
        schema,
        ..
    } = &parameter.form
    else {
        return None;
    };
    let (_, value) = emission.contract.resolve(*schema);
    if !matches!(value.kind, SchemaKind::Array(_)) {
        return None;
    }
    let query = parameter.location == ParameterLocation::Query;
    Some(format_ident!(
        "{}",
        match (style, explode) {
            (ParameterStyle::SpaceDelimited, Explode::Joined) => "Space",
            (ParameterStyle::PipeDelimited, Explode::Joined) => "Pipe",
            (_, Explode::Separate) if query => "Separate",
            _ => "Comma",
        }
    ))
}
