//! Reading a request.

use counterpart_contract::Parameter;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use super::style::{self, schema_of};
use super::{Subject, request_body};
use crate::emission::identifier;
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
        let reading = reading(subject, parameter, &names.table, tables);
        statements.push(quote! { let #field = #reader.#reading; });
        fields.push(field);
    }
    if let Some(reading) = request_body::read(subject, &reader, tables) {
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
            let mut #reader = runtime::generated::RequestReader::new(request);
            #(#statements)*
            #reader.finish(|| Some(Self { #(#fields: #fields?),* }))
        }
    }
}

/// `query("filter").style(Style::DeepObject).optional(&tables::LIST_PETS_FILTER)`
fn reading(
    subject: &Subject<'_>,
    parameter: &Parameter,
    table: &str,
    tables: &mut Tables<'_>,
) -> TokenStream {
    let contract = subject.emission.contract;
    let place = identifier(style::place(parameter.location));
    let wire_name = &parameter.wire_name;
    let style = style::style(contract, &parameter.form);
    let others = style::others(contract, subject.operation, parameter)
        .map(|names| quote! { .all_except(&[#(#names),*]) });
    let empty =
        (parameter.allow_empty_value && !parameter.required).then(|| quote! { .or_empty() });
    let table = tables.reference_from_outside(schema_of(&parameter.form), table);
    let presence = match default_text(subject, parameter) {
        Some(default) => quote! { optional_or(#table, #default) },
        None if parameter.required => quote! { required(#table) },
        None => quote! { optional(#table) },
    };
    quote! { #place(#wire_name) #style #others #empty.#presence }
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

/// The contract's default of a parameter that may be missing: a text, or JSON where the parameter has parts or is JSON.
fn default_text(subject: &Subject<'_>, parameter: &Parameter) -> Option<String> {
    let contract = subject.emission.contract;
    let id = schema_of(&parameter.form);
    let own = contract.schema(id).default.as_ref();
    let default = own.or(contract.value(id).default.as_ref());
    match &default.filter(|_| !parameter.required)?.value {
        Value::Null => None,
        Value::String(text) if !style::is_json(&parameter.form) => Some(text.clone()),
        value => Some(value.to_string()),
    }
}
