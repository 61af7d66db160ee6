//! The client: a wire layer by progenitor, and over it the typed client by our own emitter.
//!
//! ```text
//! Contract --project--> description in 3.0 --generate--> tokens --polish--> wire.rs
//!                                                             \--signatures--> client.rs, service.rs
//! ```

mod argument;
mod builder;
mod credentials;
mod pages;
mod pagination;
mod polish;
mod progenitor;
mod projection;
mod rewrite;
mod service;
mod typed;
mod unsupported;

#[cfg(test)]
pub(crate) mod sample;

pub(crate) use unsupported::unsupported;

use counterpart_document::{Diagnostic, Diagnostics, Span};
use quote::quote;

use crate::emission::{Emission, Side};
use crate::render::Chunk;
use crate::sections::Section;
use credentials::Scheme;

/// A file of the client before its `use` lines are put in.
#[derive(Debug)]
pub(crate) struct ClientFile {
    /// The name of its module.
    pub(crate) module: &'static str,
    /// Its module documentation, without what is said of every generated file.
    pub(crate) documentation: String,
    /// What it holds.
    pub(crate) chunks: Vec<Chunk>,
}

/// Emits the modules `wire` (private), `client`, and `service`, which needs the server's traits.
///
/// Types of the contract, of its operations and of its server are named without a path.
///
/// # Errors
///
/// If progenitor does not make of the projection what it is known to make: a mistake of ours, not of the document. What
/// a document can cause is found by [`unsupported`].
pub(crate) fn emit(emission: &Emission<'_>) -> Result<Vec<ClientFile>, Diagnostics> {
    let contract = emission.contract;
    let schemes = credentials::schemes(contract, emission.names);
    let projection = projection::project(contract, emission.names);
    let endpoints: Vec<String> = contract
        .operations
        .iter()
        .map(|operation| format!("{} {}", operation.method, operation.path))
        .collect();
    let wire = wire(emission.side, &projection, &endpoints).map_err(|reason| internal(&reason))?;
    let title = crate::documentation::api(contract);
    let client = client_chunks(emission, &projection, &wire, &schemes);
    Ok(vec![
        ClientFile {
            module: "wire",
            documentation: format!("The wire layer of the client of the {title}."),
            chunks: wire_chunks(emission, wire),
        },
        ClientFile {
            module: "client",
            documentation: format!("The client of the {title}."),
            chunks: client,
        },
        ClientFile {
            module: "service",
            documentation: format!(
                "The client of the {title} as an implementation of the server's traits."
            ),
            chunks: service::chunks(emission, &schemes),
        },
    ])
}

fn wire(
    side: Side,
    projection: &projection::Projection,
    endpoints: &[String],
) -> Result<polish::Wire, String> {
    let tokens = progenitor::generate(projection.document.clone())?;
    polish::polish(tokens, side, projection, endpoints)
}

fn wire_chunks(emission: &Emission<'_>, wire: polish::Wire) -> Vec<Chunk> {
    let methods = wire.methods.into_iter().enumerate();
    let methods = methods.flat_map(|(index, members)| {
        let section = Chunk::Section(emission.sections.of_operation(index));
        [section, Chunk::members(&wire.implementation, &members)]
    });
    let items = Chunk::items(wire.items);
    std::iter::once(items).chain(methods).collect()
}

fn client_chunks(
    emission: &Emission<'_>,
    projection: &projection::Projection,
    wire: &polish::Wire,
    schemes: &[Scheme<'_>],
) -> Vec<Chunk> {
    let client = typed::client(emission, projection, wire, schemes);
    let builder = builder::builder(emission.side, schemes);
    let credentials = credentials::credentials(schemes);
    let wire_import = match emission.side {
        Side::Called => quote! { use super::wire; },
        Side::Sent => quote! { use super::webhook_wire as wire; },
    };
    let mut chunks = vec![Chunk::items(wire_import)];
    chunks.extend(client);
    chunks.push(Chunk::Section(Section::Shared));
    chunks.push(Chunk::items(quote! { #builder #credentials }));
    chunks
}

fn internal(reason: &str) -> Diagnostics {
    let message = format!("the wire layer of the client cannot be generated: {reason}");
    [Diagnostic::error("wire-layer", message, Span::default())
        .with_note("this is a mistake of Counterpart, not of the document")
        .with_help("generate without the feature `client`, and report the document")]
    .into_iter()
    .collect()
}

#[cfg(test)]
mod tests;
