//! What an operation answers: `…Output` if it succeeds, `…Error` otherwise, and both by status on the wire.

use counterpart_contract::{Response, StatusPattern};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::payload::{self, PayloadShape, shape};
use super::{Subject, media};
use crate::documentation;
use crate::emission::identifier;
use crate::names::ResponseNames;
use crate::types::Tables;

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
                let reason = reason(code);
                let text = format!("{} answered {code}{reason}", subject.operation.id);
                quote! { formatter.write_str(#text) }
            }
            StatusPattern::Range(_) | StatusPattern::Default => {
                let text = format!("{} answered {{status}}", subject.operation.id);
                quote! { write!(formatter, #text) }
            }
        };
        Arm::new(quote! { Self::#pattern }, body, response)
    });
    let displays = merged(displays).map(|(pattern, body)| quote! { #pattern => #body });
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

/// An arm of a match over responses.
struct Arm {
    pattern: TokenStream,
    body: TokenStream,
    /// What `status` stands for in it: patterns with statuses of two types are not one.
    status: Option<StatusPattern>,
}

impl Arm {
    fn new(pattern: TokenStream, body: TokenStream, response: &Response) -> Self {
        Self {
            pattern,
            body,
            status: is_patterned(response).then_some(response.status),
        }
    }
}

/// The patterns and bodies of a match, those with one body as one.
fn merged(arms: impl Iterator<Item = Arm>) -> impl Iterator<Item = (TokenStream, TokenStream)> {
    let mut merged: Vec<(Vec<TokenStream>, Arm)> = Vec::new();
    for arm in arms {
        let same = merged.iter_mut().find(|(_, other)| {
            other.status == arm.status && other.body.to_string() == arm.body.to_string()
        });
        match same {
            Some((patterns, _)) => patterns.push(arm.pattern),
            None => merged.push((vec![arm.pattern.clone()], arm)),
        }
    }
    merged
        .into_iter()
        .map(|(patterns, arm)| (quote! { #(#patterns)|* }, arm.body))
}

fn reason(code: u16) -> String {
    http_reason(code).map_or_else(String::new, |reason| format!(" {reason}"))
}

/// The reason phrase, from the variant's own words.
fn http_reason(code: u16) -> Option<String> {
    let variant = crate::names::status_variant(StatusPattern::Exact(code));
    if variant.starts_with("Status") {
        return None;
    }
    let mut reason = String::new();
    for letter in variant.chars() {
        if letter.is_uppercase() && !reason.is_empty() {
            reason.push(' ');
        }
        reason.push(letter);
    }
    Some(reason)
}

/// Whether the status is not said by the variant alone.
fn is_patterned(response: &Response) -> bool {
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
pub(crate) fn range_type(hundreds: u8) -> TokenStream {
    let name = identifier(&crate::names::status_variant(StatusPattern::Range(
        hundreds,
    )));
    quote! { runtime::status::#name }
}

/// The variant with what it holds bound to `status` and `payload`.
pub(crate) fn pattern(
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

/// ```text
/// fn encode_outcome(outcome: Result<Self::Output, Self::Error>) -> Result<EncodedResponse, Failure> {
///     match outcome {
///         Ok(output) => output.encode(StatusCode::OK),
///         Err(GetPetError::NotFound(payload)) => payload.encode(StatusCode::NOT_FOUND),
///         Err(GetPetError::Undeclared(failure)) => Err(failure),
///     }
/// }
/// ```
pub(super) fn encode(subject: &Subject<'_>, tables: &mut Tables<'_>) -> TokenStream {
    let error = identifier(&subject.names.error);
    let output = identifier(&subject.names.output);
    let successes = subject.successes();
    let mut arms = Vec::new();
    let mut error_arms = Vec::new();
    match successes.as_slice() {
        [] => arms.push(Arm {
            pattern: quote! { output },
            body: quote! { match output {} },
            status: None,
        }),
        [(response, names)] if !is_patterned(response) => {
            let status = status_expression(subject, response.status);
            let (binding, write) = match shape(subject.emission, response, names) {
                PayloadShape::Empty => (
                    quote! { () },
                    quote! { Ok(runtime::EncodedResponse::empty(#status)) },
                ),
                PayloadShape::Named(_) => (quote! { output }, quote! { output.encode(#status) }),
                PayloadShape::Body(_, media_type) => (
                    quote! { output },
                    media::write_response(
                        subject.emission.contract,
                        &media_type,
                        (&status, &quote! { output }),
                        (&names.table, tables),
                    ),
                ),
            };
            arms.push(Arm::new(quote! { #binding }, write, response));
        }
        several => {
            for (response, names) in several {
                let pattern = pattern(subject, response, names, &format_ident!("payload"));
                let write = write(subject, response, names, tables);
                arms.push(Arm::new(quote! { #output::#pattern }, write, response));
            }
        }
    }
    for (response, names) in subject.errors() {
        let pattern = pattern(subject, response, names, &format_ident!("payload"));
        let write = write(subject, response, names, tables);
        error_arms.push(Arm::new(quote! { #error::#pattern }, write, response));
    }
    let arms = merged(arms.into_iter()).map(|(pattern, write)| quote! { Ok(#pattern) => #write });
    let error_arms =
        merged(error_arms.into_iter()).map(|(pattern, write)| quote! { Err(#pattern) => #write });
    quote! {
        fn encode_outcome(
            outcome: Result<Self::Output, Self::Error>,
        ) -> Result<runtime::EncodedResponse, runtime::Failure> {
            match outcome {
                #(#arms,)*
                #(#error_arms,)*
                Err(#error::Undeclared(failure)) => Err(failure),
            }
        }
    }
}

fn write(
    subject: &Subject<'_>,
    response: &Response,
    names: &ResponseNames,
    tables: &mut Tables<'_>,
) -> TokenStream {
    let status = status_expression(subject, response.status);
    match shape(subject.emission, response, names) {
        PayloadShape::Empty => quote! { Ok(runtime::EncodedResponse::empty(#status)) },
        PayloadShape::Named(_) => quote! { payload.encode(#status) },
        PayloadShape::Body(_, media_type) => media::write_response(
            subject.emission.contract,
            &media_type,
            (&status, &quote! { payload }),
            (&names.table, tables),
        ),
    }
}

/// `StatusCode::NOT_FOUND`, or the `status` that the variant holds, unless another answer is declared for it.
fn status_expression(subject: &Subject<'_>, status: StatusPattern) -> TokenStream {
    match status {
        StatusPattern::Exact(code) => match status_constant(code) {
            Some(constant) => {
                let constant = identifier(constant);
                quote! { runtime::http::StatusCode::#constant }
            }
            None => {
                let code = Literal::u16_unsuffixed(code);
                quote! { runtime::http::StatusCode::from_u16(#code).map_err(runtime::Failure::internal)? }
            }
        },
        StatusPattern::Range(hundreds) => {
            let is_divided = subject.operation.responses.iter().any(|response| {
                matches!(response.status, StatusPattern::Exact(code) if code / 100 == u16::from(hundreds))
            });
            if is_divided {
                quote! { Self::DESCRIPTION.range_status(status)? }
            } else {
                quote! { status.into() }
            }
        }
        StatusPattern::Default => quote! { Self::DESCRIPTION.default_status(status)? },
    }
}

/// ```text
/// fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
///     match response.status.as_u16() {
///         200 => Ok(GetPetOutput::decode(&response)?),
///         404 => Err(GetPetError::NotFound(ErrorResponse::decode(&response)?)),
///         _ => Err(Failure::undeclared(&response).into()),
///     }
/// }
/// ```
pub(super) fn decode(subject: &Subject<'_>, tables: &mut Tables<'_>) -> TokenStream {
    let error = identifier(&subject.names.error);
    let output = identifier(&subject.names.output);
    let successes = subject.successes();
    let alone = matches!(successes.as_slice(), [(response, _)] if !is_patterned(response));
    // Exact statuses before ranges, ranges before `default`.
    let mut arms: Vec<(StatusPattern, TokenStream)> = Vec::new();
    for (response, names) in successes {
        let payload = read(subject, response, names, tables);
        let value = match (alone, payload) {
            (true, Some(payload)) => quote! { Ok(#payload) },
            (true, None) => quote! { Ok(()) },
            (false, payload) => {
                let value = construct(response, names, payload);
                quote! { Ok(#output::#value) }
            }
        };
        arms.push((response.status, value));
    }
    let mut default = quote! { Err(runtime::Failure::undeclared(&response).into()) };
    for (response, names) in subject.errors() {
        let payload = read(subject, response, names, tables);
        let value = construct(response, names, payload);
        let value = quote! { Err(#error::#value) };
        if response.status == StatusPattern::Default {
            default = value;
        } else {
            arms.push((response.status, value));
        }
    }
    arms.sort_by_key(|(status, _)| matches!(status, StatusPattern::Range(_)));
    let arms: Vec<TokenStream> = arms
        .iter()
        .map(|(status, value)| {
            let codes = codes(*status);
            quote! { #codes => #value }
        })
        .collect();
    let binding = subject
        .operation
        .responses
        .iter()
        .any(is_patterned)
        .then(|| quote! { let status = response.status; });
    let body = if arms.is_empty() {
        default
    } else {
        quote! {
            match response.status.as_u16() {
                #(#arms,)*
                _ => #default,
            }
        }
    };
    let is_taken_from =
        subject.operation.responses.iter().any(|response| {
            media::is_read_once(subject.emission.contract, &response.payload.content)
        });
    let mutable = is_taken_from.then(|| quote! { mut });
    quote! {
        fn decode_outcome(#mutable response: runtime::EncodedResponse) -> Result<Self::Output, Self::Error> {
            #binding
            #body
        }
    }
}

fn codes(status: StatusPattern) -> TokenStream {
    match status {
        StatusPattern::Exact(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote! { #code }
        }
        StatusPattern::Range(hundreds) => {
            let first = Literal::u16_unsuffixed(u16::from(hundreds) * 100);
            let last = Literal::u16_unsuffixed(u16::from(hundreds) * 100 + 99);
            quote! { #first..=#last }
        }
        StatusPattern::Default => quote! { _ },
    }
}

fn construct(
    response: &Response,
    names: &ResponseNames,
    payload: Option<TokenStream>,
) -> TokenStream {
    let name = identifier(&names.variant);
    let status = match response.status {
        StatusPattern::Exact(_) => None,
        StatusPattern::Range(_) => Some(quote! { status.try_into()? }),
        StatusPattern::Default => Some(quote! { status }),
    };
    let contents: Vec<TokenStream> = status.into_iter().chain(payload).collect();
    if contents.is_empty() {
        quote! { #name }
    } else {
        quote! { #name(#(#contents),*) }
    }
}

fn read(
    subject: &Subject<'_>,
    response: &Response,
    names: &ResponseNames,
    tables: &mut Tables<'_>,
) -> Option<TokenStream> {
    match shape(subject.emission, response, names) {
        PayloadShape::Empty => None,
        PayloadShape::Named(name) => {
            let reference = payload::response_reference(subject.emission, response);
            Some(quote! { #name::decode(#reference response)? })
        }
        PayloadShape::Body(_, media_type) => Some(media::read_response(
            subject.emission.contract,
            &media_type,
            (&names.table, tables),
        )),
    }
}

/// The constant of `http::StatusCode`.
fn status_constant(code: u16) -> Option<&'static str> {
    Some(match code {
        200 => "OK",
        201 => "CREATED",
        202 => "ACCEPTED",
        203 => "NON_AUTHORITATIVE_INFORMATION",
        204 => "NO_CONTENT",
        205 => "RESET_CONTENT",
        206 => "PARTIAL_CONTENT",
        207 => "MULTI_STATUS",
        208 => "ALREADY_REPORTED",
        226 => "IM_USED",
        300 => "MULTIPLE_CHOICES",
        301 => "MOVED_PERMANENTLY",
        302 => "FOUND",
        303 => "SEE_OTHER",
        304 => "NOT_MODIFIED",
        305 => "USE_PROXY",
        307 => "TEMPORARY_REDIRECT",
        308 => "PERMANENT_REDIRECT",
        400 => "BAD_REQUEST",
        401 => "UNAUTHORIZED",
        402 => "PAYMENT_REQUIRED",
        403 => "FORBIDDEN",
        404 => "NOT_FOUND",
        405 => "METHOD_NOT_ALLOWED",
        406 => "NOT_ACCEPTABLE",
        407 => "PROXY_AUTHENTICATION_REQUIRED",
        408 => "REQUEST_TIMEOUT",
        409 => "CONFLICT",
        410 => "GONE",
        411 => "LENGTH_REQUIRED",
        412 => "PRECONDITION_FAILED",
        413 => "PAYLOAD_TOO_LARGE",
        414 => "URI_TOO_LONG",
        415 => "UNSUPPORTED_MEDIA_TYPE",
        416 => "RANGE_NOT_SATISFIABLE",
        417 => "EXPECTATION_FAILED",
        418 => "IM_A_TEAPOT",
        421 => "MISDIRECTED_REQUEST",
        422 => "UNPROCESSABLE_ENTITY",
        423 => "LOCKED",
        424 => "FAILED_DEPENDENCY",
        425 => "TOO_EARLY",
        426 => "UPGRADE_REQUIRED",
        428 => "PRECONDITION_REQUIRED",
        429 => "TOO_MANY_REQUESTS",
        431 => "REQUEST_HEADER_FIELDS_TOO_LARGE",
        451 => "UNAVAILABLE_FOR_LEGAL_REASONS",
        500 => "INTERNAL_SERVER_ERROR",
        501 => "NOT_IMPLEMENTED",
        502 => "BAD_GATEWAY",
        503 => "SERVICE_UNAVAILABLE",
        504 => "GATEWAY_TIMEOUT",
        505 => "HTTP_VERSION_NOT_SUPPORTED",
        507 => "INSUFFICIENT_STORAGE",
        508 => "LOOP_DETECTED",
        511 => "NETWORK_AUTHENTICATION_REQUIRED",
        _ => return None,
    })
}
