//! Refusals in the contract's own words: which declared response answers which rejection.

use std::collections::BTreeMap;

use counterpart_contract::{Response, StatusPattern};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emission::{Emission, identifier};
use crate::names::ResponseNames;
use crate::operations::{PayloadShape, Subject, range_type, shape};

/// The kinds of rejection, with the statuses that answer them, the best first.
pub(super) const KINDS: [(&str, &[StatusPattern]); 12] = [
    (
        "Unauthenticated",
        &[exact(401), range(4), DEFAULT, exact(403), exact(400)],
    ),
    (
        "Forbidden",
        &[exact(403), range(4), DEFAULT, exact(401), exact(400)],
    ),
    (
        "UnsupportedMediaType",
        &[exact(415), range(4), DEFAULT, exact(400)],
    ),
    (
        "NotAcceptable",
        &[exact(406), range(4), DEFAULT, exact(400)],
    ),
    ("TooLarge", &[exact(413), range(4), DEFAULT, exact(400)]),
    ("Malformed", &[exact(400), range(4), DEFAULT, exact(422)]),
    ("Violations", &[exact(422), exact(400), range(4), DEFAULT]),
    ("Unrouted", &[]),
    ("Timeout", &[exact(408), range(4), DEFAULT, exact(400)]),
    ("Overloaded", &[exact(503), range(5), DEFAULT, exact(500)]),
    ("Failed", &[exact(500), range(5), DEFAULT]),
    ("Upstream", &[exact(502), range(5), DEFAULT, exact(500)]),
];

const DEFAULT: StatusPattern = StatusPattern::Default;

/// The status of HTTP for a kind, where a range or `default` leaves it open.
pub(super) fn natural_status(kind: &str) -> u16 {
    match kind {
        "Unauthenticated" => 401,
        "Forbidden" => 403,
        "NotAcceptable" => 406,
        "UnsupportedMediaType" => 415,
        "TooLarge" => 413,
        "Malformed" | "Violations" => 400,
        "Timeout" => 408,
        "Overloaded" => 503,
        "Upstream" => 502,
        _ => 500,
    }
}

const fn exact(code: u16) -> StatusPattern {
    StatusPattern::Exact(code)
}

const fn range(hundreds: u8) -> StatusPattern {
    StatusPattern::Range(hundreds)
}

/// The declared response that answers a kind of rejection.
fn answer<'a>(
    subject: &Subject<'a>,
    candidates: &[StatusPattern],
) -> Option<(&'a Response, &'a ResponseNames)> {
    let errors = subject.errors();
    candidates.iter().find_map(|status| {
        errors
            .iter()
            .find(|(response, _)| response.status == *status)
            .copied()
    })
}

/// Every body with which the contract refuses, each once.
pub(crate) fn bodies(emission: &Emission<'_>) -> Vec<TokenStream> {
    let mut bodies: BTreeMap<String, TokenStream> = BTreeMap::new();
    for (index, operation) in emission.contract.operations.iter().enumerate() {
        let subject = Subject {
            emission,
            operation,
            names: emission.names.operation(index),
        };
        let answers = KINDS
            .iter()
            .filter_map(|(_, candidates)| answer(&subject, candidates));
        for (response, names) in answers {
            if let Some(body) = refused_body(&subject, response, names) {
                bodies.insert(body.to_string(), body);
            }
        }
    }
    bodies.into_values().collect()
}

/// The trait that names every body with which the contract refuses: one bound each.
pub(super) fn bounds(emission: &Emission<'_>) -> TokenStream {
    let bodies = bodies(emission);
    quote! {
        /// Words every refusal in the bodies that the contract declares for it.
        ///
        /// Whatever implements the traits named here implements this one.
        pub trait Refusals
        where
            #(Self: runtime::server::Refuse<#bodies>,)*
            Self: runtime::server::RefuseUnrouted + Clone + Send + Sync + 'static,
        {
        }

        impl<R> Refusals for R
        where
            #(R: runtime::server::Refuse<#bodies>,)*
            R: runtime::server::RefuseUnrouted + Clone + Send + Sync + 'static,
        {
        }
    }
}

fn refused_body(
    subject: &Subject<'_>,
    response: &Response,
    names: &ResponseNames,
) -> Option<TokenStream> {
    match shape(subject.emission, response, names) {
        PayloadShape::Empty => None,
        PayloadShape::Body(plain, _) | PayloadShape::Named(plain) => Some(plain),
    }
}

/// ```text
/// fn refuse_get_pet<R: Refusals>(refusals: &R, rejection: &Rejection, request: &RequestContext) -> Option<GetPetError> {
///     let refusal = match rejection.kind() {
///         RejectionKind::Unauthenticated => GetPetError::Unauthorized(refusals.refuse(rejection, request)),
///         RejectionKind::Unrouted => return None,
///     };
///     Some(refusal)
/// }
/// ```
pub(super) fn emit(subject: &Subject<'_>) -> TokenStream {
    let function = function_name(subject);
    let error = identifier(&subject.names.error);
    let mut arms: Vec<(String, Vec<TokenStream>, TokenStream)> = Vec::new();
    for (kind, candidates) in KINDS {
        let kind_name = format_ident!("{kind}");
        let kind_path = quote! { runtime::server::RejectionKind::#kind_name };
        let value = match answer(subject, candidates) {
            None => quote! { return None },
            Some((response, names)) => {
                let variant = identifier(&names.variant);
                let constant = identifier(natural_constant(natural_status(kind)));
                let status = match response.status {
                    StatusPattern::Exact(_) => None,
                    StatusPattern::Range(hundreds) => {
                        let range = range_type(hundreds);
                        Some(quote! { #range::#constant })
                    }
                    StatusPattern::Default => Some(quote! { runtime::http::StatusCode::#constant }),
                };
                let body = refused_body(subject, response, names)
                    .map(|_| quote! { refusals.refuse(rejection, request) });
                let contents: Vec<TokenStream> = status.into_iter().chain(body).collect();
                if contents.is_empty() {
                    quote! { #error::#variant }
                } else {
                    quote! { #error::#variant(#(#contents),*) }
                }
            }
        };
        let text = value.to_string();
        match arms.iter_mut().find(|(known, _, _)| *known == text) {
            Some((_, kinds, _)) => kinds.push(kind_path),
            None => arms.push((text, vec![kind_path], value)),
        }
    }
    let declared = arms.iter().any(|(text, _, _)| text != "return None");
    let worded = arms.iter().any(|(text, _, _)| text.contains("refuse"));
    if !declared {
        return quote! {
            fn #function<R: Refusals>(
                _refusals: &R,
                _rejection: &runtime::server::Rejection,
                _request: &runtime::server::RequestContext,
            ) -> Option<#error> {
                // The operation declares no response for any refusal.
                None
            }
        };
    }
    let (refusals, request) = if worded {
        ("refusals", "request")
    } else {
        ("_refusals", "_request")
    };
    let (refusals, request) = (format_ident!("{refusals}"), format_ident!("{request}"));
    let arms = arms
        .iter()
        .map(|(_, kinds, value)| quote! { #(#kinds)|* => #value });
    quote! {
        fn #function<R: Refusals>(
            #refusals: &R,
            rejection: &runtime::server::Rejection,
            #request: &runtime::server::RequestContext,
        ) -> Option<#error> {
            let refusal = match rejection.kind() {
                #(#arms,)*
            };
            Some(refusal)
        }
    }
}

/// The function that answers a rejection for an operation: `refuse_get_pet`.
pub(super) fn function_name(subject: &Subject<'_>) -> proc_macro2::Ident {
    format_ident!("refuse_{}", subject.names.method.trim_start_matches("r#"))
}

fn natural_constant(code: u16) -> &'static str {
    match code {
        400 => "BAD_REQUEST",
        401 => "UNAUTHORIZED",
        403 => "FORBIDDEN",
        406 => "NOT_ACCEPTABLE",
        408 => "REQUEST_TIMEOUT",
        413 => "PAYLOAD_TOO_LARGE",
        415 => "UNSUPPORTED_MEDIA_TYPE",
        502 => "BAD_GATEWAY",
        503 => "SERVICE_UNAVAILABLE",
        _ => "INTERNAL_SERVER_ERROR",
    }
}
