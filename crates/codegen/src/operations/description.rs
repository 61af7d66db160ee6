//! The facts of an operation that do not depend on a request, as a constant.

use counterpart_contract::{Operation, Response, StatusPattern};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Subject, media, request_body};
use crate::emission::identifier;
use crate::names::ResponseNames;

/// ```text
/// const DESCRIPTION: OperationDescription = OperationDescription::new("putPet", Method::PUT, "/pets/{petId}")
///     .with_body(&[MediaType::json("application/json")])
///     .with_responses(&[ResponseDescription::exact(200, &[MediaType::json("application/json")])]);
/// ```
pub(super) fn emit(subject: &Subject<'_>) -> TokenStream {
    let operation = subject.operation;
    let id = &operation.id;
    let method = identifier(operation.method.as_str());
    let path = &operation.path.text;
    let body = body(subject, operation);
    let names = &subject.names.responses;
    let responses = operation
        .responses
        .iter()
        .zip(names)
        .map(|(response, names)| {
            let content = content(subject, response, names);
            match response.status {
                StatusPattern::Exact(code) => {
                    let code = Literal::u16_unsuffixed(code);
                    quote! { runtime::generated::ResponseDescription::exact(#code, #content) }
                }
                StatusPattern::Range(hundreds) => {
                    let hundreds = Literal::u8_unsuffixed(hundreds);
                    quote! { runtime::generated::ResponseDescription::range(#hundreds, #content) }
                }
                StatusPattern::Default => {
                    quote! { runtime::generated::ResponseDescription::default(#content) }
                }
            }
        });
    let declares_responses = !operation.responses.is_empty();
    let responses = declares_responses.then(|| quote! { .with_responses(&[#(#responses),*]) });
    quote! {
        const DESCRIPTION: runtime::OperationDescription =
            runtime::OperationDescription::new(#id, runtime::http::Method::#method, #path)
                #body
                #responses;
    }
}

/// The media types of a response, which the type of its body lists if there are several.
fn content(subject: &Subject<'_>, response: &Response, names: &ResponseNames) -> TokenStream {
    let payload = names
        .payload
        .map(|index| &subject.emission.names.payloads()[index]);
    if let Some(body) = payload.and_then(|payload| payload.body_type.as_ref()) {
        let body = identifier(body);
        return quote! { #body::CONTENT };
    }
    let content = response.payload.content.iter();
    let content =
        content.map(|media_type| media::description(subject.emission.contract, media_type));
    quote! { &[#(#content),*] }
}

/// What it takes as a body, if it takes one.
fn body(subject: &Subject<'_>, operation: &Operation) -> Option<TokenStream> {
    let body = operation.request_body.as_ref()?;
    let with_body = identifier(if body.required {
        "with_body"
    } else {
        "with_optional_body"
    });
    let content = request_body::descriptions(subject);
    Some(quote! { .#with_body(&[#(#content),*]) })
}
