//! The module `round_trip`: a test per operation, which sends a request through the client to the server and each
//! declared answer back, and finds every value unchanged at the other end.

use std::collections::BTreeMap;

use counterpart_contract::{Contract, Credential, Operation, PathPart, PathSegment};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emission::{Emission, Side, identifier, in_format};
use crate::message_samples::{LeftOut, Messages};
use crate::operations::{Subject, banner};
use crate::render::Chunk;
use crate::samples::Samples;
use crate::sections::Section;
use crate::server::{Caller, asks_for_credentials, caller, refused_bodies};

/// The items of `round_trip.rs`.
pub(crate) fn emit(emission: &Emission<'_>) -> Vec<Chunk> {
    let samples = Samples::new(emission.contract);
    let mut chunks = implementor(emission);
    for (index, operation) in emission.contract.operations.iter().enumerate() {
        let subject = Subject {
            emission,
            operation,
            names: emission.names.operation(index),
        };
        chunks.push(Chunk::Section(emission.sections.of_operation(index)));
        chunks.push(banner(operation));
        chunks.push(Chunk::items(test(&subject, &samples)));
    }
    chunks
}

/// The server's side: every operation answers what the script says and keeps what it was asked.
fn implementor(emission: &Emission<'_>) -> Vec<Chunk> {
    let asks = asks_for_credentials(emission);
    let traits = emission
        .names
        .tags()
        .iter()
        .enumerate()
        .map(|(index, tag)| {
            let trait_name = identifier(&tag.trait_name);
            let principal = asks.then(|| quote! { type Principal = (); });
            let methods = tag.operations.iter().map(|index| {
                let operation = &emission.contract.operations[*index];
                let subject = Subject {
                    emission,
                    operation,
                    names: emission.names.operation(*index),
                };
                scripted_method(&subject)
            });
            let implementation = quote! {
                impl #trait_name for Scripted {
                    #principal
                    #(#methods)*
                }
            };
            (Section::Tag(index), implementation)
        });
    let refusals = refused_bodies(emission).into_iter().map(|body| {
        quote! {
            impl runtime::server::Refuse<#body> for Scripted {
                fn refuse(
                    &self,
                    rejection: &runtime::server::Rejection,
                    _: runtime::http::StatusCode,
                    _: &runtime::server::RequestContext,
                ) -> #body {
                    panic!("a request that fits the contract was refused: {rejection}")
                }
            }
        }
    });
    let authenticator = asks.then(|| scripted_authenticator(emission));
    let scripted = quote! {
        /// Answers every operation by a script.
        #[derive(Clone, Debug)]
        struct Scripted(runtime::testing::Script);
    };
    let rest = quote! {
        #authenticator
        #(#refusals)*

        impl runtime::server::RefuseUnrouted for Scripted {
            fn refuse_unrouted(
                &self,
                rejection: &runtime::server::Rejection,
                _: &runtime::server::RequestContext,
            ) -> runtime::server::Response {
                panic!("a request that fits the contract was not routed: {rejection}")
            }
        }
    };
    let pieces = std::iter::once((Section::Shared, scripted));
    let pieces = pieces.chain(traits).chain([(Section::Shared, rest)]);
    pieces
        .flat_map(|(section, items)| [Chunk::Section(section), Chunk::items(items)])
        .collect()
}

fn scripted_method(subject: &Subject<'_>) -> TokenStream {
    let names = subject.names;
    let name = identifier(&names.method);
    let request = identifier(&names.request);
    let output = identifier(&names.output);
    let error = identifier(&names.error);
    let principal = match caller(subject) {
        Caller::PerhapsKnown => quote! { Option<()> },
        Caller::Anybody | Caller::Known => quote! { () },
    };
    quote! {
        async fn #name(&self, request: runtime::server::Request<#request, #principal>) -> Result<#output, #error> {
            self.0.answer(request.into_input()).await
        }
    }
}

fn scripted_authenticator(emission: &Emission<'_>) -> TokenStream {
    let methods = crate::server::authenticator_methods(emission)
        .into_iter()
        .map(|method| {
            let name = method.name;
            let parameters = method.parameters.iter().map(|parameter| {
                let plain = &parameter.plain;
                quote! { _: #plain, }
            });
            quote! {
                async fn #name(
                    &self,
                    #(#parameters)*
                    _: &runtime::server::RequestContext,
                ) -> Result<(), runtime::server::Denial> {
                    Ok(())
                }
            }
        });
    quote! {
        impl Authenticator for Scripted {
            type Principal = ();
            #(#methods)*
        }
    }
}

/// ```text
/// #[test]
/// fn get_pet_travels_unchanged() {
///     travel(&GET_PET_REQUESTS, &GET_PET_ANSWERS, async |script, request| {
///         let base_url = serve(pets_router(Scripted(script.clone()), Scripted(script.clone()))).await;
///         let client = Client::builder(base_url).build();
///         script.check::<GetPet>(client.get_pet(typed(request)).await).await;
///     });
/// }
/// ```
fn test(subject: &Subject<'_>, samples: &Samples<'_>) -> TokenStream {
    let operation = subject.operation;
    let requests = Messages::requests(subject, samples);
    let answers = Messages::answers(subject, samples);
    let method = subject.names.method.trim_start_matches("r#");
    let method = method.trim_end_matches('_');
    let shadow = answered_by(subject.emission.contract, operation).map(|first| {
        let first = &first.id;
        format!("shadowed: `{first}` has the same path and answers instead")
    });
    let obstacle = shadow
        .or_else(|| requests.obstacle("request"))
        .or_else(|| answers.obstacle("answer"));
    if let Some(reason) = obstacle {
        return ignored(&format!("{method}_travels_unchanged"), &reason);
    }
    let left_out = left_out(method, requests.left_out.iter().chain(&answers.left_out));
    let test = carried(subject, method, &requests.samples, &answers.samples);
    quote! { #test #left_out }
}

/// A test that says why there is none.
fn ignored(name: &str, reason: &str) -> TokenStream {
    let name = format_ident!("{name}");
    let message = in_format(reason);
    quote! {
        #[test]
        #[ignore = #reason]
        fn #name() {
            unreachable!(#message);
        }
    }
}

/// What a test does not send or answer, though the contract has it: a test that is left out for each code.
fn left_out<'l>(method: &str, left_out: impl Iterator<Item = &'l LeftOut>) -> TokenStream {
    let mut by_code: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for one in left_out {
        let reasons = by_code.entry(one.code).or_default();
        if !reasons.contains(&one.reason.as_str()) {
            reasons.push(&one.reason);
        }
    }
    let tests = by_code.into_iter().map(|(code, reasons)| {
        let reason = format!("partly-{code}: {}", reasons.join("; "));
        let code = code.replace('-', "_");
        ignored(&format!("{method}_leaves_out_{code}"), &reason)
    });
    tests.collect()
}

fn carried(
    subject: &Subject<'_>,
    method: &str,
    requests: &[TokenStream],
    answers: &[TokenStream],
) -> TokenStream {
    let operation = subject.operation;
    let table = crate::names::static_name(&subject.names.request);
    let (requests_table, answers_table) = (
        format_ident!("{table}_REQUESTS"),
        format_ident!("{table}_ANSWERS"),
    );
    let request_count = Literal::usize_unsuffixed(requests.len());
    let answer_count = Literal::usize_unsuffixed(answers.len());
    let name = format_ident!("{method}_travels_unchanged");
    let request_name = identifier(&subject.names.request);
    let method = identifier(&subject.names.method);
    let served = served(subject);
    let credentials = credentials(subject);
    let url = match subject.emission.side {
        Side::Called => quote! { base_url },
        Side::Sent => {
            let url = format!("{{base_url}}{}", in_format(&operation.path.to_string()));
            quote! { format!(#url) }
        }
    };
    let codings = has_codings(operation).then(|| quote! { .accepted_codings(&[]) });
    let deprecated = operation.deprecated.then(|| {
        quote! { #[expect(deprecated, reason = "a deprecated operation travels as well")] }
    });
    quote! {
        #[test]
        #deprecated
        fn #name() {
            runtime::testing::travel(&#requests_table, &#answers_table, async |script, request| {
                let base_url = runtime::testing::serve(#served).await;
                // A script has one answer; and what it asks for fits the contract.
                let options = runtime::client::CallOptions::new()
                    .retry(runtime::client::RetryPolicy::off())
                    .validation(runtime::client::Validation::Always)
                    #codings;
                let client = Client::builder(#url)#credentials.options(options).build();
                let client = client.expect("a loopback address is a base URL");
                let outcome = client.#method(runtime::testing::typed(request)).await;
                script.check::<#request_name>(outcome).await;
            });
        }

        static #requests_table: [runtime::testing::SampleRequest; #request_count] = [#(#requests),*];

        static #answers_table: [runtime::testing::SampleAnswer; #answer_count] = [#(#answers),*];
    }
}

/// Whether an answer may name a content coding, in which a sample is not.
fn has_codings(operation: &Operation) -> bool {
    let responses = operation.responses.iter();
    let mut headers = responses.flat_map(|response| &response.payload.headers);
    headers.any(|header| header.wire_name.eq_ignore_ascii_case("content-encoding"))
}

/// The operation that answers in place of another one: nothing tells the requests of the two apart, and it comes first.
fn answered_by<'c>(contract: &'c Contract, operation: &Operation) -> Option<&'c Operation> {
    let same_part = |(one, other): (&PathPart, &PathPart)| match (one, other) {
        (PathPart::Literal(one), PathPart::Literal(other)) => one == other,
        (PathPart::Variable(_), PathPart::Variable(_)) => true,
        _ => false,
    };
    let same_segment = |(one, other): (&PathSegment, &PathSegment)| {
        one.parts.len() == other.parts.len() && one.parts.iter().zip(&other.parts).all(same_part)
    };
    let segments = &operation.path.segments;
    let mut before = contract
        .operations
        .iter()
        .take_while(|other| !std::ptr::eq(*other, operation));
    before.find(|other| {
        other.method == operation.method
            && other.selectors == operation.selectors
            && other.path.segments.len() == segments.len()
            && segments.iter().zip(&other.path.segments).all(same_segment)
    })
}

/// The router that answers by a script.
fn served(subject: &Subject<'_>) -> TokenStream {
    let emission = subject.emission;
    let tags = emission.names.tags().iter();
    let router = tags
        .filter(|tag| tag.tag == subject.operation.tag)
        .map(|tag| format_ident!("{}_router", tag.function_prefix))
        .next();
    let scripted = quote! { Scripted(script.clone()) };
    let served = if asks_for_credentials(emission) {
        quote! { #router(#scripted, #scripted, #scripted) }
    } else {
        quote! { #router(#scripted, #scripted) }
    };
    let mut schemes = emission.contract.security_schemes.iter();
    if schemes.any(|scheme| scheme.credential == Credential::MutualTls) {
        quote! { runtime::testing::with_peer_certificate(#served) }
    } else {
        served
    }
}

/// The calls that give the client what the operation asks for: its first alternative.
fn credentials(subject: &Subject<'_>) -> TokenStream {
    let emission = subject.emission;
    let alternative = subject.operation.security.alternatives.first();
    let schemes = alternative
        .into_iter()
        .flat_map(|alternative| &alternative.schemes);
    schemes
        .map(|(id, _)| {
            let field = identifier(&emission.names.security_scheme(*id).field);
            let value = match emission.contract.security_scheme(*id).credential {
                Credential::Basic => quote! { runtime::BasicCredentials::new("user", "password") },
                Credential::Bearer { .. } => quote! { runtime::BearerToken::new("token") },
                Credential::OtherHttp(_) => quote! { runtime::HttpCredentials::new("answer") },
                Credential::MutualTls => return TokenStream::new(),
                Credential::ApiKey { .. } => quote! { runtime::ApiKey::new("key") },
            };
            quote! { .#field(#value) }
        })
        .collect()
}
