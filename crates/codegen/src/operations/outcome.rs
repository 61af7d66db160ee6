//! What an operation answers: `…Output` if it succeeds, `…Error` otherwise.

use counterpart_contract::{Response, StatusPattern};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::Subject;
use super::arms::{Arm, merged};
use super::payload::{self, PayloadShape, shape};
use crate::documentation;
use crate::emission::{identifier, in_format};
use crate::names::{ResponseNames, status_phrase};

impl<'a> Subject<'a> {
    pub(crate) fn successes(&self) -> Vec<(&'a Response, &'a ResponseNames)> {
        self.responses()
            .filter(|(response, _)| response.status.is_success())
            .collect()
    }

    pub(crate) fn errors(&self) -> Vec<(&'a Response, &'a ResponseNames)> {
        self.responses()
            .filter(|(response, _)| !response.status.is_success())
            .collect()
    }

    fn responses(&self) -> impl Iterator<Item = (&'a Response, &'a ResponseNames)> {
        self.operation.responses.iter().zip(&self.names.responses)
    }
}

/// The types of the outcome, but for a payload that is the output itself.
pub(super) fn emit(subject: &Subject<'_>) -> TokenStream {
    let output = output(subject);
    let error = error(subject);
    quote! {
        #output
        #error
    }
}

fn output(subject: &Subject<'_>) -> TokenStream {
    let name = identifier(&subject.names.output);
    let successes = subject.successes();
    match successes.as_slice() {
        [] => {
            let summary = format!(" `{}` declares no success.", subject.operation.id);
            quote! {
                #[doc = #summary]
                #[derive(Clone, Copy, Debug, PartialEq, Eq)]
                pub enum #name {}
            }
        }
        [(response, names)] if !is_patterned(response) => {
            let summary = format!(" {}", documentation::response(response));
            match shape(subject.emission, response, names) {
                PayloadShape::Named(payload) if payload.to_string() == subject.names.output => {
                    TokenStream::new()
                }
                PayloadShape::Named(plain) | PayloadShape::Body(plain, _) => quote! {
                    #[doc = #summary]
                    pub type #name = #plain;
                },
                PayloadShape::Empty => quote! {
                    #[doc = #summary]
                    pub type #name = ();
                },
            }
        }
        several => {
            let summary = format!(" What `{}` answers if it succeeds.", subject.operation.id);
            let variants = several
                .iter()
                .map(|(response, names)| variant(subject, response, names));
            let content: Vec<_> = several
                .iter()
                .flat_map(|(response, _)| response.payload.content.clone())
                .collect();
            let derives = payload::derives(subject.emission, &content);
            quote! {
                #[doc = #summary]
                #[derive(#derives)]
                pub enum #name {
                    #(#variants,)*
                }
            }
        }
    }
}

fn error(subject: &Subject<'_>) -> TokenStream {
    let name = identifier(&subject.names.error);
    let errors = subject.errors();
    let summary = format!(
        " What `{}` answers if it does not succeed.",
        subject.operation.id
    );
    let variants = errors
        .iter()
        .map(|(response, names)| variant(subject, response, names));
    let displays = errors.iter().map(|(response, names)| {
        let pattern = pattern(subject, response, names, &format_ident!("_"));
        let body = match response.status {
            StatusPattern::Exact(code) => {
                let status = match status_phrase(code) {
                    Some(phrase) => format!("{code} {phrase}"),
                    None => code.to_string(),
                };
                let text = format!("{} answered {status}", subject.operation.id);
                quote! { formatter.write_str(#text) }
            }
            StatusPattern::Range(_) | StatusPattern::Default => {
                let id = in_format(&subject.operation.id);
                let text = format!("{id} answered {{status}}");
                quote! { write!(formatter, #text) }
            }
        };
        Arm::new(quote! { Self::#pattern }, body, response)
    });
    let displays = merged(displays);
    let source = if errors.is_empty() {
        quote! {
            let Self::Undeclared(failure) = self;
            std::error::Error::source(failure)
        }
    } else {
        quote! {
            let Self::Undeclared(failure) = self else { return None };
            std::error::Error::source(failure)
        }
    };
    quote! {
        #[doc = #summary]
        #[derive(Debug)]
        pub enum #name {
            #(#variants,)*
            /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
            Undeclared(runtime::Failure),
        }
        impl From<runtime::Failure> for #name {
            fn from(failure: runtime::Failure) -> Self {
                Self::Undeclared(failure)
            }
        }
        impl std::fmt::Display for #name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#displays,)*
                    Self::Undeclared(failure) => write!(formatter, "{failure}"),
                }
            }
        }
        impl std::error::Error for #name {
            fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
                #source
            }
        }
    }
}

/// Whether the status is not said by the variant alone.
pub(super) fn is_patterned(response: &Response) -> bool {
    !matches!(response.status, StatusPattern::Exact(_))
}

fn variant(subject: &Subject<'_>, response: &Response, names: &ResponseNames) -> TokenStream {
    let name = identifier(&names.variant);
    let summary = format!(" {}", documentation::response(response));
    let status = status_type(response.status);
    let payload = match shape(subject.emission, response, names) {
        PayloadShape::Empty => None,
        PayloadShape::Body(plain, _) | PayloadShape::Named(plain) => Some(plain),
    };
    let contents: Vec<TokenStream> = status.into_iter().chain(payload).collect();
    if contents.is_empty() {
        return quote! { #[doc = #summary] #name };
    }
    quote! { #[doc = #summary] #name(#(#contents),*) }
}

/// The type of the status that a variant holds, if the variant alone does not say it: `status::ClientError` for `4XX`.
fn status_type(status: StatusPattern) -> Option<TokenStream> {
    match status {
        StatusPattern::Exact(_) => None,
        StatusPattern::Range(hundreds) => Some(range_type(hundreds)),
        StatusPattern::Default => Some(quote! { runtime::http::StatusCode }),
    }
}

/// The runtime's type for the statuses of a range.
fn range_type(hundreds: u8) -> TokenStream {
    let name = identifier(&crate::names::status_variant(StatusPattern::Range(
        hundreds,
    )));
    quote! { runtime::status::#name }
}

/// The variant with what it holds bound to `status` and `payload`.
pub(super) fn pattern(
    subject: &Subject<'_>,
    response: &Response,
    names: &ResponseNames,
    payload: &Ident,
) -> TokenStream {
    let name = identifier(&names.variant);
    let status = is_patterned(response).then(|| quote! { status });
    let payload = match shape(subject.emission, response, names) {
        PayloadShape::Empty => None,
        _ => Some(quote! { #payload }),
    };
    let contents: Vec<TokenStream> = status.into_iter().chain(payload).collect();
    if contents.is_empty() {
        return quote! { #name };
    }
    quote! { #name(#(#contents),*) }
}
