//! The servers: one per tag, and one of the whole contract where it has several tags.

use counterpart_contract::{ParameterLocation, Selector};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::handler;
use super::router::{self, Shape};
use crate::emission::{Emission, identifier};
use crate::names::TagNames;
use crate::operations::Subject;

/// The server of the whole contract.
pub(super) const CONTRACT_SERVER: &str = "ContractServer";

/// How many operations, each with its scopes, one function names before Clippy may call it long.
const SHORT: usize = 3;

/// What it serves.
const CONTRACT_OPERATIONS: &str = "ContractOperations";

/// The server of a tag.
pub(super) fn emit(emission: &Emission<'_>, tag: &TagNames) -> TokenStream {
    let subject = Served {
        server: &tag.server,
        marker: &tag.served,
        what: &format!("[`{}`]", tag.trait_name),
        operations: &tag.operations,
    };
    server(emission, &subject, &Shape::of_tag(emission, tag))
}

/// The server of the whole contract, where it has several tags.
pub(super) fn whole(emission: &Emission<'_>) -> Option<TokenStream> {
    let operations: Vec<usize> = (0..emission.contract.operations.len()).collect();
    let subject = Served {
        server: CONTRACT_SERVER,
        marker: CONTRACT_OPERATIONS,
        what: "every operation of the contract",
        operations: &operations,
    };
    let several = emission.names.tags().len() > 1;
    several.then(|| server(emission, &subject, &Shape::of_all(emission)))
}

/// What a server serves.
struct Served<'a> {
    /// The name of the server.
    server: &'a str,
    /// The name of the type that stands for what it serves.
    marker: &'a str,
    /// The same in words.
    what: &'a str,
    /// The indices of the operations.
    operations: &'a [usize],
}

/// ```text
/// pub type PetsServer<A, R> = Server<PetsOperations, A, (), R>;
///
/// pub struct PetsOperations;
///
/// impl<A, R> Dispatch<A, (), R> for PetsOperations
/// where
///     A: Pets,
///     R: Refusals,
/// {
///     fn routes() -> &'static Routes {
///         static OPERATIONS: [&OperationDescription; 1] = [&GetPet::DESCRIPTION];
///         static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
///         &ROUTES
///     }
///
///     async fn dispatch(server: &Implementation<A, (), R>, request: RoutedRequest) -> Answer {
///         match request.operation() {
///             Some(0) => server.handle(request, anybody, A::get_pet, refuse_get_pet).await,
///             _ => server.handle_unrouted(request, anybody).await,
///         }
///     }
/// }
/// ```
fn server(emission: &Emission<'_>, subject: &Served<'_>, shape: &Shape) -> TokenStream {
    let server = identifier(subject.server);
    let marker = identifier(subject.marker);
    let Shape {
        bounds,
        implementation,
        open,
        ..
    } = shape;
    let summary = format!(" Serves {}.", subject.what);
    let summary_of_marker = format!(" What [`{}`] serves.", subject.server);
    let names = |index: &usize| emission.names.operation(*index);
    let count = Literal::usize_unsuffixed(subject.operations.len());
    let requests = subject
        .operations
        .iter()
        .map(|index| identifier(&names(index).request));
    let arms = subject.operations.iter().enumerate().map(|(place, index)| {
        let place = Literal::usize_unsuffixed(place);
        let call = handler::call(&Subject {
            emission,
            operation: &emission.contract.operations[*index],
            names: names(index),
        });
        quote! { Some(#place) => #call }
    });
    let unrouted = router::unrouted(emission);
    let is_deprecated = |index: &usize| emission.contract.operations[*index].deprecated;
    let deprecated = subject.operations.iter().any(is_deprecated).then(|| {
        quote! { #[expect(deprecated, reason = "deprecated operations are served as well")] }
    });
    let long = (subject.operations.len() > SHORT).then(|| {
        quote! { #[allow(clippy::too_many_lines, reason = "each operation is named")] }
    });
    let (selectors, routes) = routes(emission, subject);
    quote! {
        #[doc = #summary]
        ///
        /// It is a service of tower, becomes a router of axum, and can be served as it is.
        pub type #server<#open> = runtime::server::Server<#marker, #implementation>;

        #[doc = #summary_of_marker]
        #[derive(Clone, Copy, Debug)]
        pub struct #marker;

        impl<#open> runtime::generated::server::Dispatch<#implementation> for #marker
        #bounds
        {
            fn routes() -> &'static runtime::generated::server::Routes {
                static OPERATIONS: [&runtime::OperationDescription; #count] = [#(&#requests::DESCRIPTION),*];
                #selectors
                static ROUTES: std::sync::LazyLock<runtime::generated::server::Routes> =
                    std::sync::LazyLock::new(|| #routes);
                &ROUTES
            }

            #deprecated
            #long
            async fn dispatch(
                server: &runtime::generated::server::Implementation<#implementation>,
                request: runtime::generated::server::RoutedRequest,
            ) -> runtime::server::Answer {
                match request.operation() {
                    #(#arms,)*
                    _ => #unrouted,
                }
            }
        }
    }
}

/// `Routes::new(&OPERATIONS)`, or with a static before it of what tells operations on one path apart:
///
/// ```text
/// static SELECTORS: [&[Selector]; 2] = [&[Selector::query("Action", Some("List"))], &[]];
/// Routes::selected(&OPERATIONS, &SELECTORS)
/// ```
fn routes(emission: &Emission<'_>, subject: &Served<'_>) -> (TokenStream, TokenStream) {
    let operations = subject.operations.iter();
    let operations = operations.map(|index| &emission.contract.operations[*index]);
    if operations
        .clone()
        .all(|operation| operation.selectors.is_empty())
    {
        let routes = quote! { runtime::generated::server::Routes::new(&OPERATIONS) };
        return (TokenStream::new(), routes);
    }
    let count = Literal::usize_unsuffixed(subject.operations.len());
    let selectors = operations.map(|operation| {
        let each = operation.selectors.iter().map(selector);
        quote! { &[#(#each),*] }
    });
    (
        quote! {
            static SELECTORS: [&[runtime::generated::server::Selector]; #count] = [#(#selectors),*];
        },
        quote! { runtime::generated::server::Routes::selected(&OPERATIONS, &SELECTORS) },
    )
}

fn selector(selector: &Selector) -> TokenStream {
    let place = identifier(match selector.location {
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
        ParameterLocation::Query | ParameterLocation::Path => "query",
    });
    let name = &selector.wire_name;
    let value = match &selector.value {
        Some(value) => quote! { Some(#value) },
        None => quote! { None },
    };
    quote! { runtime::generated::server::Selector::#place(#name, #value) }
}
