//! Writing a request.

use counterpart_contract::{Parameter, ParameterForm, ParameterLocation, QueryConstant};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Subject, request_body, style};
use crate::emission::identifier;
use crate::types::Tables;

/// ```text
/// fn encode(self) -> Result<EncodedRequest, Failure> {
///     let mut request = EncodedRequest::default();
///     request.write_path("externalId").required(&self.external_id)?;
///     Ok(request)
/// }
/// ```
pub(super) fn emit(subject: &Subject<'_>, tables: &mut Tables<'_>) -> TokenStream {
    let mut statements: Vec<TokenStream> = Vec::new();
    let constants = &subject.operation.constants;
    statements.extend(constants.iter().map(constant));
    for (parameter, names) in subject
        .operation
        .parameters
        .iter()
        .zip(&subject.names.parameters)
    {
        statements.push(writing(subject, parameter, &names.field));
    }
    statements.extend(body(subject, tables));
    let deprecated = subject
        .operation
        .parameters
        .iter()
        .any(|parameter| parameter.deprecated)
        .then(|| {
            quote! { #[expect(deprecated, reason = "deprecated members are sent as well")] }
        });
    if statements.is_empty() {
        return quote! {
            fn encode(self) -> Result<runtime::EncodedRequest, runtime::Failure> {
                Ok(runtime::EncodedRequest::default())
            }
        };
    }
    quote! {
        #deprecated
        fn encode(self) -> Result<runtime::EncodedRequest, runtime::Failure> {
            let mut request = runtime::EncodedRequest::default();
            #(#statements)*
            Ok(request)
        }
    }
}

/// `request.write_constant("method", Some("pets.list"));`
fn constant(constant: &QueryConstant) -> TokenStream {
    let name = &constant.wire_name;
    let value = match &constant.value {
        Some(value) => quote! { Some(#value) },
        None => quote! { None },
    };
    quote! { request.write_constant(#name, #value); }
}

/// `request.write_query("filter").style(Style::DeepObject).optional(self.filter.as_ref())?;`
fn writing(subject: &Subject<'_>, parameter: &Parameter, field: &str) -> TokenStream {
    let field = identifier(field);
    let write = format_ident!("write_{}", style::place(parameter.location));
    let wire_name = &parameter.wire_name;
    let style = style::style(subject.emission.contract, &parameter.form);
    let keeps_reserved = matches!(
        parameter.form,
        ParameterForm::Styled {
            allow_reserved: true,
            ..
        }
    );
    let reserved = (keeps_reserved && parameter.location == ParameterLocation::Query)
        .then(|| quote! { .allow_reserved() });
    let presence = if parameter.required {
        quote! { required(&self.#field) }
    } else {
        quote! { optional(self.#field.as_ref()) }
    };
    quote! { request.#write(#wire_name) #style #reserved.#presence?; }
}

fn body(subject: &Subject<'_>, tables: &mut Tables<'_>) -> Option<TokenStream> {
    let body = subject.operation.request_body.as_ref()?;
    if body.required {
        return Some(request_body::write(subject, &quote! { self.body }, tables));
    }
    let write = request_body::write(subject, &quote! { body }, tables);
    Some(quote! {
        if let Some(body) = self.body {
            #write
        }
    })
}
