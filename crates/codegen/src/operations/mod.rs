//! The module `operations`: what each operation takes and answers, with its wire code beside it.
//!
//! Nothing here belongs to one end: the server's traits and the client's methods both speak in these types.

mod answer;
mod arms;
mod decode;
mod description;
mod encode;
mod format;
pub(crate) mod media;
mod outcome;
pub(crate) mod parts;
mod payload;
mod request;
pub(crate) mod request_body;
pub(crate) mod style;

use counterpart_contract::Operation;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use payload::{PayloadShape, shape};

use crate::emission::Emission;
use crate::names::OperationNames;
use crate::render::Chunk;
use crate::types::Tables;

/// One operation about to be emitted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject<'a> {
    pub(crate) emission: &'a Emission<'a>,
    pub(crate) operation: &'a Operation,
    pub(crate) names: &'a OperationNames,
}

/// The items of `operations.rs`.
pub(crate) fn emit(emission: &Emission<'_>, tables: &mut Tables<'_>) -> Vec<Chunk> {
    let mut chunks = Vec::new();
    let payloads = emission.names.payloads().iter().enumerate();
    let shared = payloads.filter(|(_, payload)| is_shared(emission, payload.example));
    for (index, payload) in shared {
        chunks.push(Chunk::Section(emission.sections.of_payload(index)));
        chunks.push(Chunk::items(payload::emit(emission, payload, tables)));
    }
    for (index, operation) in emission.contract.operations.iter().enumerate() {
        let subject = Subject {
            emission,
            operation,
            names: emission.names.operation(index),
        };
        chunks.push(Chunk::Section(emission.sections.of_operation(index)));
        chunks.push(banner(operation));
        chunks.push(Chunk::items(request::emit(&subject)));
        let body = request_body::emit(&subject, tables);
        if !body.is_empty() {
            chunks.push(Chunk::items(body));
        }
        chunks.push(Chunk::items(outcome::emit(&subject)));
        for payload in emission.names.payloads() {
            if payload.example.0 == index && !is_shared(emission, payload.example) {
                chunks.push(Chunk::items(payload::emit(emission, payload, tables)));
            }
        }
        chunks.push(Chunk::items(implementation(&subject, tables)));
        chunks.extend(answer::of_error(&subject, tables).map(Chunk::items));
    }
    chunks
}

/// What silences Clippy where an operation's own name promises another kind of method.
pub(crate) fn convention(names: &OperationNames) -> Option<TokenStream> {
    let promising = ["into_", "from_"]
        .iter()
        .any(|start| names.method.starts_with(start));
    promising.then(|| {
        quote! { #[allow(clippy::wrong_self_convention, reason = "the contract names the operation")] }
    })
}

/// The line that separates an operation from the one before it.
pub(crate) fn banner(operation: &Operation) -> Chunk {
    let id = &operation.id;
    Chunk::Comment(match &operation.sent {
        None => format!("---- {} {} ({id}) ----", operation.method, operation.path),
        Some(sent) => format!("---- {} of the {sent} ({id}) ----", operation.method),
    })
}

fn is_shared(emission: &Emission<'_>, (operation, response): (usize, usize)) -> bool {
    emission.contract.operations[operation].responses[response]
        .component
        .is_some()
}

fn implementation(subject: &Subject<'_>, tables: &mut Tables<'_>) -> TokenStream {
    let request = crate::emission::identifier(&subject.names.request);
    let output = crate::emission::identifier(&subject.names.output);
    let error = crate::emission::identifier(&subject.names.error);
    let description = description::emit(subject);
    let decode = decode::emit(subject, tables);
    let encode = encode::emit(subject, tables);
    let decode_outcome = answer::decode_outcome(subject, tables);
    let encode_outcome = answer::encode_outcome(subject, tables);
    quote! {
        impl runtime::Operation for #request {
            #description

            type Output = #output;
            type Error = #error;

            #decode
            #encode
            #decode_outcome
            #encode_outcome
        }
    }
}
