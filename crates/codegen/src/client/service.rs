//! The client as an implementor of the server's traits, so that a gateway, a proxy or a mock is one like any other.

use counterpart_contract::Operation;
use proc_macro2::TokenStream;
use quote::quote;

use super::credentials::Scheme;
use crate::emission::{Emission, identifier};
use crate::names::{OperationNames, TagNames};
use crate::render::Chunk;
use crate::sections::Section;
use crate::server::asks_for_credentials;

/// The implementations of the traits, and the authenticator that hands on what callers show.
pub(super) fn chunks(emission: &Emission<'_>, schemes: &[Scheme<'_>]) -> Vec<Chunk> {
    let caller = match (asks_for_credentials(emission), schemes.is_empty()) {
        (false, _) => Caller::None,
        (true, false) => Caller::Credentials,
        // A certificate is not handed on with a request.
        (true, true) => Caller::Certificate,
    };
    let implementations = emission
        .names
        .tags()
        .iter()
        .enumerate()
        .map(|(index, tag)| (Section::Tag(index), implementation(emission, tag, caller)));
    let pass_through = (caller != Caller::None).then(|| pass_through(emission, schemes, caller));
    let pass_through = pass_through.map(|items| (Section::Shared, items));
    implementations
        .chain(pass_through)
        .flat_map(|(section, items)| [Chunk::Section(section), Chunk::items(items)])
        .collect()
}

/// What a contract asks of callers, as far as a client can hand it on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Caller {
    None,
    Credentials,
    Certificate,
}

impl Caller {
    /// The type of the principal.
    fn principal(self) -> TokenStream {
        match self {
            Self::Credentials => quote! { Credentials },
            Self::None | Self::Certificate => quote! { () },
        }
    }
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
///         showing(self, shown).create_customer(input).await
///     }
/// }
/// ```
fn implementation(emission: &Emission<'_>, tag: &TagNames, caller: Caller) -> TokenStream {
    let name = identifier(&tag.trait_name);
    let principal = caller.principal();
    let principal = (caller != Caller::None).then(|| quote! { type Principal = #principal; });
    let methods = tag.operations.iter().map(|index| {
        let operation = &emission.contract.operations[*index];
        method(operation, emission.names.operation(*index), caller)
    });
    quote! {
        impl #name for Client {
            #principal

            #(#methods)*
        }
    }
}

fn method(operation: &Operation, names: &OperationNames, caller: Caller) -> TokenStream {
    let method = identifier(&names.method);
    let request = identifier(&names.request);
    let output = identifier(&names.output);
    let error = identifier(&names.error);
    let asks = !operation.security.alternatives.is_empty();
    let plain = || quote! { self.#method(request.into_input()).await };
    let showing = || {
        quote! {
            let (input, shown, _) = request.into_parts();
            showing(self, shown).#method(input).await
        }
    };
    let (principal, call) = match (
        asks && caller == Caller::Credentials,
        operation.security.optional,
    ) {
        (false, true) if asks => (quote! { Option<()> }, plain()),
        (false, _) => (quote! { () }, plain()),
        (true, false) => (quote! { Credentials }, showing()),
        (true, true) => (quote! { Option<Credentials> }, showing()),
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

fn pass_through(emission: &Emission<'_>, schemes: &[Scheme<'_>], caller: Caller) -> TokenStream {
    let principal = caller.principal();
    let shown = if caller == Caller::Credentials {
        quote! { Credentials::default() }
    } else {
        quote! { () }
    };
    let methods = crate::server::authenticator_methods(emission)
        .into_iter()
        .map(|method| {
            let name = method.name;
            let mut parameters = Vec::new();
            let mut setters = Vec::new();
            for parameter in &method.parameters {
                let (name, plain) = (&parameter.name, &parameter.plain);
                let carried = schemes
                    .iter()
                    .find(|scheme| Some(scheme.id) == parameter.scheme);
                if let Some(scheme) = carried {
                    let with = scheme.with();
                    parameters.push(quote! { #name: #plain });
                    setters.push(quote! { .#with(#name) });
                } else {
                    // A certificate is the connection's, and scopes are for the service behind to compare.
                    parameters.push(quote! { _: #plain });
                }
            }
            quote! {
                async fn #name(
                    &self,
                    #(#parameters,)*
                    _: &runtime::server::RequestContext,
                ) -> Result<#principal, runtime::server::Denial> {
                    Ok(#shown #(#setters)*)
                }
            }
        });
    let showing = (caller == Caller::Credentials).then(showing);
    quote! {
        #showing

        /// Takes whatever a caller shows and hands it on: whether it is good is for the service behind the client to say.
        #[derive(Clone, Copy, Debug, Default)]
        pub struct PassThrough;

        impl Authenticator for PassThrough {
            type Principal = #principal;

            #(#methods)*
        }
    }
}

fn showing() -> TokenStream {
    quote! {
        /// The client with what a caller showed, which is nothing if the caller is nobody. It has its own credentials only for somebody of
        /// whom the authenticator hands on none.
        fn showing(client: &Client, shown: impl Into<Option<Credentials>>) -> Client {
            match shown.into() {
                Some(none) if none.is_empty() => client.clone(),
                shown => client.with_credentials(shown.unwrap_or_default()),
            }
        }
    }
}
