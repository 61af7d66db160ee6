//! The functions that make a router: of a tag, and of the whole contract where it has several.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{asks_for_credentials, authentication};
use crate::emission::{Emission, identifier};
use crate::names::TagNames;

/// `…_router`, with default settings and with others; where there are several tags, also `…_routes`, which can be merged
/// into the router of another tag: of routers that are merged, only one may answer what belongs to none.
pub(super) fn emit(emission: &Emission<'_>, tag: &TagNames) -> TokenStream {
    let shape = Shape::of_tag(emission, tag);
    let trait_name = &tag.trait_name;
    let functions = functions(
        &shape,
        &format_ident!("{}_router", tag.function_prefix),
        &format!(" Serves [`{trait_name}`] from `api`"),
    );
    let routes = (emission.names.tags().len() > 1).then(|| routes(&shape, tag));
    quote! { #functions #routes }
}

/// The router of the whole contract, where it has several tags.
pub(super) fn whole(emission: &Emission<'_>) -> Option<TokenStream> {
    (emission.names.tags().len() > 1).then(|| {
        functions(
            &Shape::of_all(emission),
            &format_ident!("router"),
            " Serves every operation of the contract from `api`",
        )
    })
}

/// ```text
/// pub fn pets_router<A, R>(api: A, refusals: R) -> Router
/// where
///     A: Pets,
///     R: Refusals,
/// {
///     PetsServer::new(api, (), refusals).into_router()
/// }
/// ```
fn functions(shape: &Shape, name: &Ident, summary: &str) -> TokenStream {
    let Shape {
        server,
        generics,
        parameters,
        arguments,
        bounds,
        ..
    } = shape;
    let with_settings = format_ident!("{name}_with");
    let summary_with = format!("{summary}, with these settings.");
    let summary = format!("{summary}, with default settings.");
    quote! {
        #[doc = #summary]
        pub fn #name #generics (#parameters) -> runtime::server::Router
        #bounds
        {
            #server::new(#arguments).into_router()
        }

        #[doc = #summary_with]
        pub fn #with_settings #generics (#parameters, settings: runtime::server::Settings) -> runtime::server::Router
        #bounds
        {
            #server::new(#arguments).with_settings(settings).into_router()
        }
    }
}

/// The routes of one of several tags.
fn routes(shape: &Shape, tag: &TagNames) -> TokenStream {
    let Shape {
        server,
        generics,
        parameters,
        arguments,
        bounds,
        ..
    } = shape;
    let routes = format_ident!("{}_routes", tag.function_prefix);
    let summary = format!(
        " The routes of [`{}`] alone, to be merged into the router of another tag.",
        tag.trait_name
    );
    quote! {
        #[doc = #summary]
        ///
        /// What belongs to no operation is left to that router.
        pub fn #routes #generics (#parameters, settings: runtime::server::Settings) -> runtime::server::Router
        #bounds
        {
            #server::new(#arguments).with_settings(settings).into_routes()
        }
    }
}

/// The parts in which the functions of a server agree; they differ between contracts with and without credentials.
pub(super) struct Shape {
    /// The server's name.
    server: Ident,
    generics: TokenStream,
    parameters: TokenStream,
    /// What the server is made from.
    arguments: TokenStream,
    pub(super) bounds: TokenStream,
    /// The type parameters of the implementation.
    pub(super) implementation: TokenStream,
    /// Those of them that are open.
    pub(super) open: TokenStream,
}

impl Shape {
    /// The shape of one tag's server.
    pub(super) fn of_tag(emission: &Emission<'_>, tag: &TagNames) -> Self {
        let trait_name = identifier(&tag.trait_name);
        let bounds = if asks_for_credentials(emission) {
            quote! { where A: #trait_name, V: Authenticator<Principal = A::Principal>, R: Refusals }
        } else {
            quote! { where A: #trait_name, R: Refusals }
        };
        Self::new(emission, &tag.server, bounds)
    }

    /// The shape of the whole contract's server: one implementation of all traits.
    ///
    /// Whoever serves the contract through it is told by the compiler when a tag is added.
    pub(super) fn of_all(emission: &Emission<'_>) -> Self {
        let asks = asks_for_credentials(emission);
        let traits = emission.names.tags().iter().map(|tag| {
            let trait_name = identifier(&tag.trait_name);
            if asks {
                quote! { A: #trait_name<Principal = V::Principal>, }
            } else {
                quote! { A: #trait_name, }
            }
        });
        let authenticator = asks.then(|| quote! { V: Authenticator, });
        let bounds = quote! { where #authenticator #(#traits)* R: Refusals };
        Self::new(emission, super::dispatch::CONTRACT_SERVER, bounds)
    }

    fn new(emission: &Emission<'_>, server: &str, bounds: TokenStream) -> Self {
        let server = identifier(server);
        if asks_for_credentials(emission) {
            Self {
                server,
                generics: quote! { <A, V, R> },
                parameters: quote! { api: A, authenticator: V, refusals: R },
                arguments: quote! { api, authenticator, refusals },
                bounds,
                implementation: quote! { A, V, R },
                open: quote! { A, V, R },
            }
        } else {
            Self {
                server,
                generics: quote! { <A, R> },
                parameters: quote! { api: A, refusals: R },
                arguments: quote! { api, (), refusals },
                bounds,
                implementation: quote! { A, (), R },
                open: quote! { A, R },
            }
        }
    }
}

/// Whether a request that belongs to no operation may have to show credentials first: who is asked takes time to answer.
pub(super) fn asks_before_refusing(emission: &Emission<'_>) -> bool {
    !emission.contract.security.alternatives.is_empty()
}

/// What answers a request that belongs to no operation.
pub(super) fn unrouted(emission: &Emission<'_>) -> TokenStream {
    let asks = asks_before_refusing(emission);
    let asynchronous = asks.then(|| quote! { async });
    let (bound, answer) = if asks {
        let authenticated = authentication::call(
            emission,
            &emission.contract.security,
            &quote! { &server.authenticator },
            &quote! { call.context() },
        );
        (
            quote! { V: Authenticator },
            quote! {
                let denied = if call.asks_for_credentials() {
                    #authenticated.err()
                } else {
                    None
                };
                call.respond(denied.as_ref(), &server.refusals)
            },
        )
    } else {
        (
            quote! { V: Send + Sync + 'static },
            quote! { call.respond(None, &server.refusals) },
        )
    };
    quote! {
        #asynchronous fn unrouted<A, V, R>(
            server: &runtime::server::Implementation<A, V, R>,
            request: runtime::server::RoutedRequest,
        ) -> runtime::server::Answer
        where
            A: Send + Sync + 'static,
            #bound,
            R: Refusals,
        {
            let call = runtime::server::UnroutedCall::begin(request, &server.settings);
            #answer
        }
    }
}
