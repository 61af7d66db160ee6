//! The router of a tag: its routes, and the answers to what belongs to none.

use counterpart_contract::Method;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{asks_for_credentials, authenticator, handler};
use crate::emission::{Emission, identifier};
use crate::names::TagNames;

/// `…_router`, with default settings and with others, and `…_routes`, to be merged with those of other tags.
pub(super) fn emit(emission: &Emission<'_>, tag: &TagNames) -> TokenStream {
    let trait_name = identifier(&tag.trait_name);
    let router = format_ident!("{}_router", tag.function_prefix);
    let with_settings = format_ident!("{}_router_with", tag.function_prefix);
    let asks = asks_for_credentials(emission);
    let (parameters, arguments, value, bounds) = if asks {
        (
            quote! { api: A, authenticator: V, refusals: R },
            quote! { api, authenticator, refusals },
            quote! { authenticator },
            quote! { where A: #trait_name, V: Authenticator<Principal = A::Principal>, R: Refusals },
        )
    } else {
        (
            quote! { api: A, refusals: R },
            quote! { api, refusals },
            quote! { authenticator: () },
            quote! { where A: #trait_name, R: Refusals },
        )
    };
    let generics = if asks {
        quote! { <A, V, R> }
    } else {
        quote! { <A, R> }
    };
    let state_generics = if asks {
        quote! { A, V, R }
    } else {
        quote! { A, (), R }
    };
    let paths = paths(emission, tag);
    let registrations = paths.iter().map(|(path, methods)| {
        let handlers = methods.iter().map(|(method, index)| {
            let filter = identifier(method.as_str());
            let handler = handler::function_name(emission.names.operation(*index));
            (
                quote! { runtime::server::MethodFilter::#filter },
                quote! { #handler::<#state_generics> },
            )
        });
        let mut chain = TokenStream::new();
        for (position, (filter, handler)) in handlers.enumerate() {
            chain.extend(if position == 0 {
                quote! { runtime::server::on(#filter, #handler) }
            } else {
                quote! { .on(#filter, #handler) }
            });
        }
        quote! { .route(#path, #chain) }
    });
    let summary = format!(
        " Serves [`{}`] from `api`, with default settings.",
        tag.trait_name
    );
    let summary_with = format!(
        " Serves [`{}`] from `api`, with these settings.",
        tag.trait_name
    );
    let unrouted = quote! { unrouted::<#state_generics> };
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
            let server = runtime::server::Server { api, #value, refusals, settings };
            runtime::server::Router::new()
                #(#registrations)*
                .fallback(#unrouted)
                .method_not_allowed_fallback(#unrouted)
                .with_state(std::sync::Arc::new(server))
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
        quote! {
            runtime::server::Route { path: #path, methods: &[#(runtime::http::Method::#methods),*] }
        }
    });
    let asks =
        asks_for_credentials(emission) && !emission.contract.security.alternatives.is_empty();
    let (bound, answer) = if asks {
        let function = authenticator::function_name(emission, &emission.contract.security);
        (
            quote! { V: Authenticator },
            quote! {
                let denied = if call.asks_for_credentials() {
                    #function(&server.authenticator, call.context()).await.err()
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
