//! Refusals in the contract's own words: which declared response answers which rejection.

use std::collections::BTreeMap;

use counterpart_contract::{Response, StatusPattern};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emission::{Emission, identifier};
use crate::names::ResponseNames;
use crate::operations::{PayloadShape, Subject, shape};

/// A kind of rejection.
pub(super) struct Kind {
    /// The name of the runtime's variant.
    pub(super) name: &'static str,
    /// The status that HTTP has for it, where a range or `default` leaves it open.
    pub(super) status: u16,
    /// The statuses of responses that answer it, the best first.
    pub(super) candidates: &'static [StatusPattern],
}

/// All kinds of rejection.
pub(super) const KINDS: [Kind; 12] = [
    kind(
        "Unauthenticated",
        401,
        &[exact(401), range(4), DEFAULT, exact(403), exact(400)],
    ),
    kind(
        "Forbidden",
        403,
        &[exact(403), range(4), DEFAULT, exact(401), exact(400)],
    ),
    kind(
        "UnsupportedMediaType",
        415,
        &[exact(415), range(4), DEFAULT, exact(400)],
    ),
    kind(
        "NotAcceptable",
        406,
        &[exact(406), range(4), DEFAULT, exact(400)],
    ),
    kind(
        "TooLarge",
        413,
        &[exact(413), range(4), DEFAULT, exact(400)],
    ),
    kind(
        "Malformed",
        400,
        &[exact(400), range(4), DEFAULT, exact(422)],
    ),
    kind(
        "Violations",
        400,
        &[exact(422), exact(400), range(4), DEFAULT],
    ),
    kind("Unrouted", 404, &[]),
    kind("Timeout", 408, &[exact(408), range(4), DEFAULT, exact(400)]),
    kind(
        "Overloaded",
        503,
        &[exact(503), range(5), DEFAULT, exact(500)],
    ),
    kind("Failed", 500, &[exact(500), range(5), DEFAULT]),
    kind(
        "Upstream",
        502,
        &[exact(502), range(5), DEFAULT, exact(500)],
    ),
];

const DEFAULT: StatusPattern = StatusPattern::Default;

const fn kind(name: &'static str, status: u16, candidates: &'static [StatusPattern]) -> Kind {
    Kind {
        name,
        status,
        candidates,
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

/// Every body with which the contract refuses, each once: two words for one type are one body.
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
            .filter_map(|kind| answer(&subject, kind.candidates));
        for (response, names) in answers {
            if let Some(body) = refused_body(&subject, response, names) {
                let (type_, spelled_out) = unaliased(emission, response, body);
                bodies.insert(spelled_out, type_);
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

/// The type of a refused body under its own name, and as the compiler sees it.
fn unaliased(
    emission: &Emission<'_>,
    response: &Response,
    body: TokenStream,
) -> (TokenStream, String) {
    let schema = response.payload.content.first().and_then(|one| one.schema);
    let word = schema.filter(|schema| emission.value_type(*schema).to_string() == body.to_string());
    let Some(word) = word else {
        let spelled_out = body.to_string();
        return (body, spelled_out);
    };
    let option = if emission.is_nullable(word) { "?" } else { "" };
    let spelled_out = emission.spelled_out(word) + option;
    (emission.value_type(emission.named_by(word)), spelled_out)
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
/// fn refuse_get_pet<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<GetPetError> {
///     let error = match refusal.kind() {
///         RejectionKind::Unauthenticated => GetPetError::Unauthorized(refusal.body(401)),
///         _ => return None,
///     };
///     Some(error)
/// }
/// ```
///
/// Nothing, if the operation declares no answer for any refusal.
pub(super) fn emit(subject: &Subject<'_>) -> Option<TokenStream> {
    let function = function_name(subject);
    let error = identifier(&subject.names.error);
    let mut arms: Vec<(TokenStream, Vec<TokenStream>)> = Vec::new();
    for kind in KINDS {
        let Some((response, names)) = answer(subject, kind.candidates) else {
            continue;
        };
        let kind = identifier(kind.name);
        let kind = quote! { runtime::server::RejectionKind::#kind };
        let value = refusal(subject, response, names);
        let same = |(known, _): &&mut (TokenStream, _)| known.to_string() == value.to_string();
        match arms.iter_mut().find(same) {
            Some((_, kinds)) => kinds.push(kind),
            None => arms.push((value, vec![kind])),
        }
    }
    if arms.is_empty() {
        return None;
    }
    let arms = arms
        .iter()
        .map(|(value, kinds)| quote! { #(#kinds)|* => #error::#value });
    Some(quote! {
        fn #function<R: Refusals>(refusal: &runtime::generated::server::Refusal<'_, R>) -> Option<#error> {
            let error = match refusal.kind() {
                #(#arms,)*
                _ => return None,
            };
            Some(error)
        }
    })
}

/// The variant of the error that a response is, made from `refusal`: `Unauthorized(refusal.body(401))`.
fn refusal(subject: &Subject<'_>, response: &Response, names: &ResponseNames) -> TokenStream {
    let variant = identifier(&names.variant);
    let status = match response.status {
        StatusPattern::Exact(_) => None,
        StatusPattern::Range(_) => Some(quote! { refusal.status().try_into().ok()? }),
        StatusPattern::Default => Some(quote! { refusal.status() }),
    };
    let body = refused_body(subject, response, names).map(|_| match response.status {
        StatusPattern::Exact(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote! { refusal.body(#code) }
        }
        StatusPattern::Range(_) | StatusPattern::Default => quote! { refusal.open_body() },
    });
    let contents: Vec<TokenStream> = status.into_iter().chain(body).collect();
    if contents.is_empty() {
        quote! { #variant }
    } else {
        quote! { #variant(#(#contents),*) }
    }
}

/// What words the refusals of an operation: its function, or the runtime's if it declares no answer for any.
pub(super) fn function(subject: &Subject<'_>) -> TokenStream {
    let is_declared = |kind: &Kind| answer(subject, kind.candidates).is_some();
    if KINDS.iter().any(is_declared) {
        let name = function_name(subject);
        quote! { #name }
    } else {
        quote! { runtime::generated::server::undeclared }
    }
}

fn function_name(subject: &Subject<'_>) -> Ident {
    format_ident!("refuse_{}", subject.names.method.trim_start_matches("r#"))
}
