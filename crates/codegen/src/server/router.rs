//! The router of a tag: its routes, and the answers to what belongs to none.

use std::fmt::Write as _;

use counterpart_contract::Method;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{asks_for_credentials, authentication, handler};
use crate::emission::{Emission, identifier};
use crate::names::TagNames;

/// `…_router`, with default settings and with others; where there are several tags, also `…_routes`, which can be merged
/// into the router of another tag: of routers that are merged, only one may answer what belongs to none.
pub(super) fn emit(emission: &Emission<'_>, tag: &TagNames) -> TokenStream {
    let shape = Shape::new(emission, tag);
    let Shape {
        trait_name,
        generics,
        parameters,
        arguments,
        server,
        bounds,
        state,
    } = &shape;
    let router = format_ident!("{}_router", tag.function_prefix);
    let with_settings = format_ident!("{}_router_with", tag.function_prefix);
    let summary = format!(" Serves [`{trait_name}`] from `api`, with default settings.");
    let summary_with = format!(" Serves [`{trait_name}`] from `api`, with these settings.");
    let unrouted = quote! { unrouted::<#state> };
    let registrations = registrations(emission, tag, state);
    let several = emission.names.tags().len() > 1;
    let (mergeable, start) = if several {
        let paths = format_ident!("{}_paths", tag.function_prefix);
        (
            Some(routes(tag, &shape, &registrations)),
            quote! { #paths() },
        )
    } else {
        (
            None,
            quote! { runtime::server::Router::new() #registrations },
        )
    };
    quote! {
        #[doc = #summary]
        pub fn #router #generics (#parameters) -> runtime::server::Router
        #bounds
        {
            #with_settings(#arguments, runtime::server::Settings::default())
        }

        #[doc = #summary_with]
        pub fn #with_settings #generics (#parameters, settings: runtime::server::Settings) -> runtime::server::Router
        #bounds
        {
            let server = runtime::server::Server { #server, settings };
            #start
                .fallback(#unrouted)
                .method_not_allowed_fallback(#unrouted)
                .with_state(std::sync::Arc::new(server))
        }
        #mergeable
    }
}

/// The router of the whole contract, where it has several tags: one implementation of all traits.
///
/// ```text
/// pub fn router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
/// where
///     V: Authenticator,
///     A: Pets<Principal = V::Principal> + Orders<Principal = V::Principal>,
/// ```
///
/// Whoever serves the contract through it is told by the compiler when a tag is added.
pub(super) fn whole(emission: &Emission<'_>) -> Option<TokenStream> {
    let (first, others) = emission.names.tags().split_first()?;
    if others.is_empty() {
        return None;
    }
    let asks = asks_for_credentials(emission);
    let traits = emission.names.tags().iter().map(|tag| {
        let trait_name = identifier(&tag.trait_name);
        if asks {
            quote! { A: #trait_name<Principal = V::Principal>, }
        } else {
            quote! { A: #trait_name, }
        }
    });
    let Shape {
        generics,
        parameters,
        arguments,
        server,
        ..
    } = Shape::new(emission, first);
    let authenticator = asks.then(|| quote! { V: Authenticator, });
    let bounds = quote! { where #authenticator #(#traits)* R: Refusals };
    let state = if asks {
        quote! { A, V, R }
    } else {
        quote! { A, (), R }
    };
    let paths = emission
        .names
        .tags()
        .iter()
        .map(|tag| format_ident!("{}_paths", tag.function_prefix));
    let merged = paths.map(|paths| quote! { .merge(#paths()) });
    let unrouted = quote! { unrouted::<#state> };
    Some(quote! {
        /// Serves every operation of the contract from `api`, with default settings.
        pub fn router #generics (#parameters) -> runtime::server::Router
        #bounds
        {
            router_with(#arguments, runtime::server::Settings::default())
        }

        /// Serves every operation of the contract from `api`, with these settings.
        pub fn router_with #generics (#parameters, settings: runtime::server::Settings) -> runtime::server::Router
        #bounds
        {
            let server = runtime::server::Server { #server, settings };
            runtime::server::Router::new()
                #(#merged)*
                .fallback(#unrouted)
                .method_not_allowed_fallback(#unrouted)
                .with_state(std::sync::Arc::new(server))
        }
    })
}

/// The parts in which the functions of a tag agree; they differ between contracts with and without credentials.
struct Shape {
    trait_name: proc_macro2::Ident,
    generics: TokenStream,
    parameters: TokenStream,
    arguments: TokenStream,
    /// The fields of the shared state, without the settings.
    server: TokenStream,
    bounds: TokenStream,
    /// The type parameters of the shared state.
    state: TokenStream,
}

impl Shape {
    fn new(emission: &Emission<'_>, tag: &TagNames) -> Self {
        let trait_name = identifier(&tag.trait_name);
        if asks_for_credentials(emission) {
            Self {
                generics: quote! { <A, V, R> },
                parameters: quote! { api: A, authenticator: V, refusals: R },
                arguments: quote! { api, authenticator, refusals },
                server: quote! { api, authenticator, refusals },
                bounds: quote! { where A: #trait_name, V: Authenticator<Principal = A::Principal>, R: Refusals },
                state: quote! { A, V, R },
                trait_name,
            }
        } else {
            Self {
                generics: quote! { <A, R> },
                parameters: quote! { api: A, refusals: R },
                arguments: quote! { api, refusals },
                server: quote! { api, authenticator: (), refusals },
                bounds: quote! { where A: #trait_name, R: Refusals },
                state: quote! { A, (), R },
                trait_name,
            }
        }
    }
}

fn registrations(emission: &Emission<'_>, tag: &TagNames, state: &TokenStream) -> TokenStream {
    let paths = paths(emission, tag);
    let registrations = paths.iter().map(|(path, methods)| {
        let mut chain = TokenStream::new();
        for (position, (method, index)) in methods.iter().enumerate() {
            let filter = identifier(method.as_str());
            let handler = handler::function_name(emission.names.operation(*index));
            let filter = quote! { runtime::server::MethodFilter::#filter };
            chain.extend(if position == 0 {
                quote! { runtime::server::on(#filter, #handler::<#state>) }
            } else {
                quote! { .on(#filter, #handler::<#state>) }
            });
        }
        let path = as_received(path);
        quote! { .route(#path, #chain) }
    });
    quote! { #(#registrations)* }
}

/// The routes of one of several tags.
fn routes(tag: &TagNames, shape: &Shape, registrations: &TokenStream) -> TokenStream {
    let Shape {
        trait_name,
        generics,
        parameters,
        server,
        bounds,
        state,
        ..
    } = shape;
    let routes = format_ident!("{}_routes", tag.function_prefix);
    let paths = format_ident!("{}_paths", tag.function_prefix);
    let summary = format!(
        " The routes of [`{trait_name}`] alone, to be merged into the router of another tag."
    );
    quote! {
        #[doc = #summary]
        ///
        /// What belongs to no operation is left to that router.
        pub fn #routes #generics (#parameters, settings: runtime::server::Settings) -> runtime::server::Router
        #bounds
        {
            let server = runtime::server::Server { #server, settings };
            #paths().with_state(std::sync::Arc::new(server))
        }

        fn #paths #generics () -> runtime::server::Router<std::sync::Arc<runtime::server::Server<#state>>>
        #bounds
        {
            runtime::server::Router::new() #registrations
        }
    }
}

/// The paths of a tag in document order, each with its methods and the indices of their operations.
fn paths(emission: &Emission<'_>, tag: &TagNames) -> Vec<(String, Vec<(Method, usize)>)> {
    let mut paths: Vec<(String, Vec<(Method, usize)>)> = Vec::new();
    for index in &tag.operations {
        let operation = &emission.contract.operations[*index];
        let entry = (operation.method, *index);
        match paths
            .iter_mut()
            .find(|(path, _)| *path == operation.path.text)
        {
            Some((_, methods)) => methods.push(entry),
            None => paths.push((operation.path.text.clone(), vec![entry])),
        }
    }
    paths
}

/// The path as a request carries it: what is not plain ASCII is percent-encoded there.
fn as_received(path: &str) -> String {
    let mut received = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_graphic() {
            received.push(char::from(byte));
        } else {
            // Writing into a `String` cannot fail.
            let _ = write!(received, "%{byte:02X}");
        }
    }
    received
}

/// What answers a request that belongs to no operation.
pub(super) fn unrouted(emission: &Emission<'_>) -> TokenStream {
    let mut paths: Vec<(&str, Vec<Method>)> = Vec::new();
    for operation in &emission.contract.operations {
        match paths
            .iter_mut()
            .find(|(path, _)| *path == operation.path.text)
        {
            Some((_, methods)) => methods.push(operation.method),
            None => paths.push((&operation.path.text, vec![operation.method])),
        }
    }
    let count = proc_macro2::Literal::usize_unsuffixed(paths.len());
    let routes = paths.iter().map(|(path, methods)| {
        let methods = methods.iter().map(|method| identifier(method.as_str()));
        let path = as_received(path);
        quote! {
            runtime::server::Route { path: #path, methods: &[#(runtime::http::Method::#methods),*] }
        }
    });
    let asks =
        asks_for_credentials(emission) && !emission.contract.security.alternatives.is_empty();
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
        static ROUTES: [runtime::server::Route; #count] = [#(#routes),*];

        async fn unrouted<A, V, R>(
            runtime::server::State(server): runtime::server::State<std::sync::Arc<runtime::server::Server<A, V, R>>>,
            request: runtime::server::HttpRequest,
        ) -> runtime::server::Response
        where
            A: Send + Sync + 'static,
            #bound,
            R: Refusals,
        {
            let call = runtime::server::UnroutedCall::begin(request, &ROUTES, &server.settings);
            #answer
        }
    }
}
