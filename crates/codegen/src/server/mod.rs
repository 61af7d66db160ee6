//! The module `server`: a trait per tag, the authenticator, and the servers and routers of them.

mod authentication;
mod authenticator;
mod dispatch;
mod handler;
mod refusal;
mod router;
mod unworded;

#[cfg(feature = "client")]
pub(crate) use authenticator::methods as authenticator_methods;
#[cfg(feature = "client")]
pub(crate) use refusal::bodies as refused_bodies;
pub(crate) use unworded::unworded;

use proc_macro2::TokenStream;
use quote::quote;

use crate::documentation::{
    lines, lower_first, operation as operation_documentation, response, sections,
};
use crate::emission::{Emission, Side, identifier};
use crate::names::TagNames;
use crate::operations::{Subject, convention};
use crate::render::{Chunk, documentation};
use crate::sections::Section;

/// The items of `server.rs`.
pub(crate) fn emit(emission: &Emission<'_>) -> Vec<Chunk> {
    let mut chunks = Vec::new();
    if !emission.contract.operations.is_empty() {
        // For the descriptions, which no path names.
        let trait_import = quote! { use counterpart_runtime::Operation as _; };
        chunks.push(Chunk::import(&trait_import));
    }
    for (index, tag) in emission.names.tags().iter().enumerate() {
        chunks.push(Chunk::Section(Section::Tag(index)));
        chunks.push(Chunk::items(operations_trait(emission, tag)));
    }
    chunks.push(Chunk::Section(Section::Shared));
    chunks.extend(authenticator::emit(emission).map(Chunk::items));
    chunks.push(Chunk::items(refusal::bounds(emission)));
    chunks.extend(router::whole(emission).map(Chunk::items));
    chunks.extend(dispatch::whole(emission).map(Chunk::items));
    for (index, tag) in emission.names.tags().iter().enumerate() {
        chunks.push(Chunk::Section(Section::Tag(index)));
        chunks.push(Chunk::items(router::emit(emission, tag)));
        chunks.push(Chunk::items(dispatch::emit(emission, tag)));
    }
    for (index, operation) in emission.contract.operations.iter().enumerate() {
        let subject = Subject {
            emission,
            operation,
            names: emission.names.operation(index),
        };
        chunks.push(Chunk::Section(emission.sections.of_operation(index)));
        chunks.extend(refusal::emit(&subject).map(Chunk::items));
    }
    chunks
}

/// Who calls an operation, in the types of its trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Caller {
    /// Nobody in particular: `()`.
    Anybody,
    /// Whoever shows credentials, or nobody: `Option<Self::Principal>`.
    PerhapsKnown,
    /// Whoever shows credentials: `Self::Principal`.
    Known,
}

/// Who calls an operation.
pub(crate) fn caller(subject: &Subject<'_>) -> Caller {
    let security = &subject.operation.security;
    match (security.alternatives.is_empty(), security.optional) {
        (true, _) => Caller::Anybody,
        (false, true) => Caller::PerhapsKnown,
        (false, false) => Caller::Known,
    }
}

/// Whether some operation of the contract, or what belongs to none, asks for credentials.
pub(crate) fn asks_for_credentials(emission: &Emission<'_>) -> bool {
    let operations = emission.contract.operations.iter();
    operations
        .map(|operation| &operation.security)
        .any(|security| !security.alternatives.is_empty())
}

fn operations_trait(emission: &Emission<'_>, tag: &TagNames) -> TokenStream {
    let name = identifier(&tag.trait_name);
    let subjects: Vec<Subject<'_>> = tag
        .operations
        .iter()
        .map(|index| Subject {
            emission,
            operation: &emission.contract.operations[*index],
            names: emission.names.operation(*index),
        })
        .collect();
    let summary = match (&tag.tag, emission.side) {
        (Some(tag), Side::Called) => format!("The operations tagged `{tag}`."),
        (Some(tag), Side::Sent) => format!("Receives the {} of the service.", tag.to_lowercase()),
        (None, _) => "The operations without a tag.".to_owned(),
    };
    let description = emission
        .contract
        .tags
        .iter()
        .find(|known| Some(&known.name) == tag.tag.as_ref())
        .and_then(|known| known.description.as_deref())
        .map(lines)
        .unwrap_or_default();
    let serve = vec![format!(
        "Implement this trait and serve it with [`{}_router`], or as it is with [`{}`].",
        tag.function_prefix, tag.server
    )];
    let documentation = documentation(&sections(vec![vec![summary], description, serve]));
    let principal = asks_for_credentials(emission).then(|| {
        quote! {
            /// Who is calling, as the authenticator found out before the body was read.
            type Principal: Send + 'static;
        }
    });
    let methods = subjects.iter().map(method);
    quote! {
        #documentation
        pub trait #name: Clone + Send + Sync + 'static {
            #principal
            #(#methods)*
        }
    }
}

fn method(subject: &Subject<'_>) -> TokenStream {
    let names = subject.names;
    let name = identifier(&names.method);
    let request = identifier(&names.request);
    let output = identifier(&names.output);
    let error = identifier(&names.error);
    let principal = match caller(subject) {
        Caller::Anybody => quote! { () },
        Caller::PerhapsKnown => quote! { Option<Self::Principal> },
        Caller::Known => quote! { Self::Principal },
    };
    let mut documented = operation_documentation(subject.operation);
    documented.push(authenticator::scopes_section(subject));
    documented.push(errors_section(subject));
    let documentation = documentation(&sections(documented));
    let deprecated = subject
        .operation
        .deprecated
        .then(|| quote! { #[deprecated] });
    let convention = convention(names);
    quote! {
        #documentation
        #deprecated
        #convention
        fn #name(
            &self,
            request: runtime::server::Request<#request, #principal>,
        ) -> impl std::future::Future<Output = Result<#output, #error>> + Send;
    }
}

/// `# Errors`: each declared variant and when it is answered.
pub(crate) fn errors_section(subject: &Subject<'_>) -> Vec<String> {
    let errors = subject.errors();
    if errors.is_empty() {
        return Vec::new();
    }
    let mut section = vec!["# Errors".to_owned(), String::new()];
    section.extend(errors.iter().map(|(answer, names)| {
        let when = response(answer);
        let (status, when) = when
            .split_once(": ")
            .unwrap_or((when.trim_end_matches('.'), ""));
        let status = lower_first(status);
        if when.is_empty() {
            format!(
                "- [`{}::{}`] ({status}).",
                subject.names.error, names.variant
            )
        } else {
            format!(
                "- [`{}::{}`] ({status}): {when}",
                subject.names.error, names.variant
            )
        }
    }));
    section
}
