//! The client as an implementor of the server's traits, so that a gateway, a proxy or a mock is one like any other.

use counterpart_contract::{Contract, Operation};
use proc_macro2::TokenStream;
use quote::quote;

use super::credentials::{self, Scheme};
use crate::emission::{Emission, identifier};
use crate::names::{OperationNames, TagNames};
use crate::render::Chunk;

/// The implementations of the traits, and the authenticator that hands on what callers show.
pub(super) fn chunks(emission: &Emission<'_>, schemes: &[Scheme<'_>]) -> Vec<Chunk> {
    let secured = !schemes.is_empty();
    let implementations = emission
        .names
        .tags()
        .iter()
        .map(|tag| implementation(emission, tag, secured));
    let pass_through = secured.then(|| pass_through(emission.contract, schemes));
    vec![Chunk::Items(quote! { #(#implementations)* #pass_through })]
}

/// One trait.
///
/// ```ignore
/// impl Customers for Client {
///     type Principal = Credentials;
///
///     async fn create_customer(
///         &self,
///         request: Request<CreateCustomer, Credentials>,
///     ) -> Result<CreateCustomerOutput, CreateCustomerError> {
///         let (input, shown, _) = request.into_parts();
///         self.showing(shown).create_customer(input).await
///     }
/// }
/// ```
fn implementation(emission: &Emission<'_>, tag: &TagNames, secured: bool) -> TokenStream {
    let name = identifier(&tag.trait_name);
    let principal = secured.then(|| quote! { type Principal = Credentials; });
    let methods = tag.operations.iter().map(|index| {
        let operation = &emission.contract.operations[*index];
        method(operation, emission.names.operation(*index), secured)
    });
    quote! {
        impl #name for Client {
            #principal

            #(#methods)*
        }
    }
}

fn method(operation: &Operation, names: &OperationNames, secured: bool) -> TokenStream {
    let method = identifier(&names.method);
    let request = identifier(&names.request);
    let output = identifier(&names.output);
    let error = identifier(&names.error);
    let asks = secured && !operation.security.alternatives.is_empty();
    let (principal, call) = match (asks, operation.security.optional) {
        (false, _) => (
            quote! { () },
            quote! { self.#method(request.into_input()).await },
        ),
        (true, false) => (
            quote! { Credentials },
            quote! {
                let (input, shown, _) = request.into_parts();
                showing(self, shown).#method(input).await
            },
        ),
        (true, true) => (
            quote! { Option<Credentials> },
            quote! {
                let (input, shown, _) = request.into_parts();
                showing(self, shown.unwrap_or_default()).#method(input).await
            },
        ),
    };
    let deprecated = operation.deprecated.then(|| {
        quote! { #[expect(deprecated, reason = "the contract still has the operation")] }
    });
    quote! {
        #deprecated
        async fn #method(&self, request: runtime::server::Request<#request, #principal>) -> Result<#output, #error> {
            #call
        }
    }
}

fn pass_through(contract: &Contract, schemes: &[Scheme<'_>]) -> TokenStream {
    let methods = credentials::alternatives(contract, schemes)
        .into_iter()
        .map(|alternative| {
            let names: Vec<String> = alternative
                .iter()
                .map(|scheme| scheme.plain_name())
                .collect();
            let name = identifier(&names.join("_and_"));
            let fields = alternative.iter().map(|scheme| &scheme.field);
            let types = alternative.iter().map(|scheme| scheme.credential_type());
            let setters = alternative.iter().map(|scheme| {
                let (with, field) = (scheme.with(), &scheme.field);
                quote! { .#with(#field) }
            });
            quote! {
                async fn #name(
                    &self,
                    #(#fields: #types,)*
                    _: &runtime::server::RequestContext,
                ) -> Result<Credentials, runtime::server::Denial> {
                    Ok(Credentials::default() #(#setters)*)
                }
            }
        });
    quote! {
        /// The client with what a caller showed, or with its own credentials if that is nothing.
        fn showing(client: &Client, shown: Credentials) -> Client {
            if shown.is_empty() {
                client.clone()
            } else {
                client.with_credentials(shown)
            }
        }

        /// Takes whatever a caller shows and hands it on: whether it is good is for the service behind the client to say.
        #[derive(Clone, Copy, Debug, Default)]
        pub struct PassThrough;

        impl Authenticator for PassThrough {
            type Principal = Credentials;

            #(#methods)*
        }
    }
}
