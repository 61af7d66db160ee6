//! The wire code of what an operation answers: a success beside the other things of the operation, an error beside its type.

use counterpart_contract::{Response, StatusPattern};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::arms::{Arm, merged};
use super::outcome::{is_patterned, pattern};
use super::payload::{self, PayloadShape, shape};
use super::{Subject, media};
use crate::emission::identifier;
use crate::names::ResponseNames;
use crate::types::Tables;

/// ```text
/// fn encode_outcome(outcome: Result<Self::Output, Self::Error>) -> Result<EncodedResponse, Failure> {
///     match outcome {
///         Ok(output) => output.encode(200),
///         Err(error) => error.encode(),
///     }
/// }
/// ```
pub(super) fn encode_outcome(subject: &Subject<'_>, tables: &mut Tables<'_>) -> TokenStream {
    let output = identifier(&subject.names.output);
    let successes = subject.successes();
    let arms: Vec<TokenStream> = match successes.as_slice() {
        [] => vec![quote! { Ok(output) => match output {} }],
        [(response, names)] if !is_patterned(response) => {
            let binding = match shape(subject.emission, response, names) {
                PayloadShape::Empty => quote! { () },
                PayloadShape::Named(_) | PayloadShape::Body(..) => quote! { output },
            };
            let write = write(subject, response, names, (&quote! { output }, tables));
            vec![quote! { Ok(#binding) => #write }]
        }
        several => {
            let arms = several.iter().map(|(response, names)| {
                let payload = format_ident!("payload");
                let pattern = pattern(subject, response, names, &payload);
                let write = write(subject, response, names, (&quote! { #payload }, tables));
                Arm::new(quote! { Ok(#output::#pattern) }, write, response)
            });
            merged(arms).collect()
        }
    };
    let error = if has_wire_code(subject) {
        quote! { Err(error) => error.encode() }
    } else {
        let error = identifier(&subject.names.error);
        quote! { Err(#error::Undeclared(failure)) => Err(failure) }
    };
    quote! {
        fn encode_outcome(
            outcome: Result<Self::Output, Self::Error>,
        ) -> Result<runtime::EncodedResponse, runtime::Failure> {
            match outcome {
                #(#arms,)*
                #error,
            }
        }
    }
}

/// ```text
/// fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
///     match response.status.as_u16() {
///         200 => Ok(GetPetOutput::decode(&response)?),
///         _ => Err(GetPetError::decode(&response)?),
///     }
/// }
/// ```
pub(super) fn decode_outcome(subject: &Subject<'_>, tables: &mut Tables<'_>) -> TokenStream {
    let output = identifier(&subject.names.output);
    let successes = subject.successes();
    let alone = matches!(successes.as_slice(), [(response, _)] if !is_patterned(response));
    let arms = successes.into_iter().map(|(response, names)| {
        let payload = read(subject, response, names, tables);
        let value = match (alone, payload) {
            (true, Some(payload)) => quote! { Ok(#payload) },
            (true, None) => quote! { Ok(()) },
            (false, payload) => {
                let value = construct(response, names, payload);
                quote! { Ok(#output::#value) }
            }
        };
        (response.status, value)
    });
    let arms: Vec<_> = arms.collect();
    let reference = reference_to_errors(subject);
    let otherwise = if has_wire_code(subject) {
        let error = identifier(&subject.names.error);
        let fails = can_be_unreadable(subject).then(|| quote! { ? });
        quote! { Err(#error::decode(#reference response) #fails) }
    } else {
        quote! { Err(runtime::Failure::undeclared(&response).into()) }
    };
    let body = by_status(arms, otherwise);
    let responses = &subject.operation.responses;
    let is_taken_from = responses
        .iter()
        .any(|response| media::is_read_once(subject.emission.contract, &response.payload.content));
    let mutable = is_taken_from.then(|| quote! { mut });
    quote! {
        fn decode_outcome(#mutable response: runtime::EncodedResponse) -> Result<Self::Output, Self::Error> {
            #body
        }
    }
}

/// The wire code of the error, if the operation declares one.
///
/// ```text
/// impl GetPetError {
///     fn encode(self) -> Result<EncodedResponse, Failure> {
///         match self {
///             Self::NotFound(payload) => EncodedResponse::json(404, &payload),
///             Self::Undeclared(failure) => Err(failure),
///         }
///     }
///
///     fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
///         let error = match response.status.as_u16() {
///             404 => Self::NotFound(response.read_json(&tables::ERROR)?),
///             _ => return Err(Failure::undeclared(response)),
///         };
///         Ok(error)
///     }
/// }
/// ```
pub(super) fn of_error(subject: &Subject<'_>, tables: &mut Tables<'_>) -> Option<TokenStream> {
    if !has_wire_code(subject) {
        return None;
    }
    let name = identifier(&subject.names.error);
    let errors = subject.errors();
    let writes = errors.iter().map(|(response, names)| {
        let payload = format_ident!("payload");
        let pattern = pattern(subject, response, names, &payload);
        let write = write(subject, response, names, (&quote! { #payload }, tables));
        Arm::new(quote! { Self::#pattern }, write, response)
    });
    let writes: Vec<TokenStream> = merged(writes).collect();
    let mut reads = Vec::new();
    let mut otherwise = quote! { return Err(runtime::Failure::undeclared(response)) };
    for (response, names) in errors {
        let payload = read(subject, response, names, tables);
        let value = construct(response, names, payload);
        let value = quote! { Self::#value };
        if response.status == StatusPattern::Default {
            otherwise = value;
        } else {
            reads.push((response.status, value));
        }
    }
    let fails = can_be_unreadable(subject);
    let reads = if !fails {
        by_status(reads, otherwise)
    } else if reads.is_empty() {
        quote! { Ok(#otherwise) }
    } else {
        let reads = by_status(reads, otherwise);
        quote! {
            let error = #reads;
            Ok(error)
        }
    };
    let decoded = if fails {
        quote! { Result<Self, runtime::Failure> }
    } else {
        quote! { Self }
    };
    let reference = reference_to_errors(subject);
    Some(quote! {
        impl #name {
            fn encode(self) -> Result<runtime::EncodedResponse, runtime::Failure> {
                match self {
                    #(#writes,)*
                    Self::Undeclared(failure) => Err(failure),
                }
            }

            fn decode(response: #reference runtime::EncodedResponse) -> #decoded {
                #reads
            }
        }
    })
}

/// Whether an answer can be none of the declared errors: not if `default` is declared and no error has anything but its status.
fn can_be_unreadable(subject: &Subject<'_>) -> bool {
    let errors = subject.errors();
    let has_default = errors
        .iter()
        .any(|(response, _)| response.status == StatusPattern::Default);
    let is_bare = |(response, names): &(&Response, &ResponseNames)| {
        !matches!(response.status, StatusPattern::Range(_))
            && matches!(
                shape(subject.emission, response, names),
                PayloadShape::Empty
            )
    };
    !(has_default && errors.iter().all(is_bare))
}

fn has_wire_code(subject: &Subject<'_>) -> bool {
    !subject.errors().is_empty()
}

/// How an error reads a response: what is read once is taken out of it.
fn reference_to_errors(subject: &Subject<'_>) -> TokenStream {
    let errors = subject.errors();
    let reads_once = |(response, _): &(&Response, _)| {
        media::is_read_once(subject.emission.contract, &response.payload.content)
    };
    if errors.iter().any(reads_once) {
        quote! { &mut }
    } else {
        quote! { & }
    }
}

/// A match over the status of `response`: exact ones before ranges, and these before all others.
fn by_status(mut arms: Vec<(StatusPattern, TokenStream)>, otherwise: TokenStream) -> TokenStream {
    if arms.is_empty() {
        return otherwise;
    }
    arms.sort_by_key(|(status, _)| matches!(status, StatusPattern::Range(_)));
    let arms = arms.iter().map(|(status, value)| {
        let codes = codes(*status);
        quote! { #codes => #value }
    });
    quote! {
        match response.status.as_u16() {
            #(#arms,)*
            _ => #otherwise,
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

/// The variant for a response that has been read.
fn construct(
    response: &Response,
    names: &ResponseNames,
    payload: Option<TokenStream>,
) -> TokenStream {
    let name = identifier(&names.variant);
    let status = match response.status {
        StatusPattern::Exact(_) => None,
        StatusPattern::Range(_) => Some(quote! { response.status.try_into()? }),
        StatusPattern::Default => Some(quote! { response.status }),
    };
    let contents: Vec<TokenStream> = status.into_iter().chain(payload).collect();
    if contents.is_empty() {
        quote! { #name }
    } else {
        quote! { #name(#(#contents),*) }
    }
}

/// What `response` carries: an expression that fails with `?`.
fn read(
    subject: &Subject<'_>,
    response: &Response,
    names: &ResponseNames,
    tables: &mut Tables<'_>,
) -> Option<TokenStream> {
    match shape(subject.emission, response, names) {
        PayloadShape::Empty => None,
        PayloadShape::Named(name) if response.status.is_success() => {
            let reference = payload::response_reference(subject.emission, response);
            Some(quote! { #name::decode(#reference response)? })
        }
        // Where errors are read, `response` is a reference.
        PayloadShape::Named(name) => Some(quote! { #name::decode(response)? }),
        PayloadShape::Body(_, media_type) => Some(media::read_response(
            subject.emission.contract,
            &media_type,
            (&names.table, tables),
        )),
    }
}

/// Writes what a response carries: a `Result`.
fn write(
    subject: &Subject<'_>,
    response: &Response,
    names: &ResponseNames,
    (payload, tables): (&TokenStream, &mut Tables<'_>),
) -> TokenStream {
    let status = status_expression(subject, response.status);
    match shape(subject.emission, response, names) {
        PayloadShape::Empty => quote! { runtime::EncodedResponse::empty(#status) },
        PayloadShape::Named(_) => quote! { #payload.encode(#status) },
        PayloadShape::Body(_, media_type) => media::write_response(
            subject.emission.contract,
            &media_type,
            (&status, payload),
            (&names.table, tables),
        ),
    }
}

/// `404`, or the `status` that the variant holds, unless another answer is declared for it.
fn status_expression(subject: &Subject<'_>, status: StatusPattern) -> TokenStream {
    let request = identifier(&subject.names.request);
    match status {
        StatusPattern::Exact(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote! { #code }
        }
        StatusPattern::Range(hundreds) => {
            let is_divided = subject.operation.responses.iter().any(|response| {
                matches!(response.status, StatusPattern::Exact(code) if code / 100 == u16::from(hundreds))
            });
            if is_divided {
                quote! { <#request as runtime::Operation>::DESCRIPTION.range_status(status)? }
            } else {
                quote! { status.as_u16() }
            }
        }
        StatusPattern::Default => {
            quote! { <#request as runtime::Operation>::DESCRIPTION.default_status(status)? }
        }
    }
}
