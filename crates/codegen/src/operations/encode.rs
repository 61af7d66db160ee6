//! Writing a request.

use counterpart_contract::ParameterLocation;
use proc_macro2::TokenStream;
use quote::quote;

use super::decode::list_style;
use super::{Subject, media};
use crate::emission::identifier;

/// ```text
/// fn encode(self) -> Result<EncodedRequest, Failure> {
///     let mut request = EncodedRequest::default();
///     request.write_path("externalId", &self.external_id);
///     Ok(request)
/// }
/// ```
pub(super) fn emit(subject: &Subject<'_>) -> TokenStream {
    let mut statements = Vec::new();
    for (parameter, names) in subject
        .operation
        .parameters
        .iter()
        .zip(&subject.names.parameters)
    {
        let field = identifier(&names.field);
        let wire_name = &parameter.wire_name;
        let list = list_style(subject.emission, parameter);
        let option = match (parameter.required, list.is_some()) {
            (true, false) => quote! { Some(&self.#field) },
            (true, true) => quote! { Some(self.#field.as_slice()) },
            (false, false) => quote! { self.#field.as_ref() },
            (false, true) => quote! { self.#field.as_deref() },
        };
        statements.push(match (parameter.location, list) {
            (ParameterLocation::Path, _) => quote! { request.write_path(#wire_name, &self.#field); },
            (ParameterLocation::Query, None) => quote! { request.write_query(#wire_name, #option); },
            (ParameterLocation::Query, Some(style)) => {
                quote! { request.write_query_list(#wire_name, runtime::ListStyle::#style, #option)?; }
            }
            (ParameterLocation::Header, None) => quote! { request.write_header(#wire_name, #option)?; },
            (ParameterLocation::Header, Some(_)) => quote! { request.write_header_list(#wire_name, #option)?; },
            (ParameterLocation::Cookie, _) => quote! { request.write_cookie(#wire_name, #option)?; },
        });
    }
    statements.extend(body(subject));
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

fn body(subject: &Subject<'_>) -> Option<TokenStream> {
    let body = subject.operation.request_body.as_ref()?;
    let media_type = body.content.first()?;
    let write =
        |value: TokenStream| media::write_request(subject.emission.contract, media_type, &value);
    if body.required {
        return Some(write(quote! { self.body }));
    }
    let write = write(quote! { body });
    Some(quote! {
        if let Some(body) = self.body {
            #write
        }
    })
}
