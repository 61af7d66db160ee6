//! The handler of an operation: what differs from one to the next, the rest is the runtime's.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Caller, asks_for_credentials, authentication, caller, refusal};
use crate::emission::identifier;
use crate::names::OperationNames;
use crate::operations::Subject;

/// ```text
/// async fn get_pet<A: Pets, V: Authenticator<Principal = A::Principal>, R: Refusals>(
///     server: &Implementation<A, V, R>,
///     request: RoutedRequest,
/// ) -> Answer {
///     let mut call = Call::<GetPet>::begin(request, &server.settings);
///     let outcome = server.limited(call.timeout(), async {
///         let principal = authenticate_api_key(&server.authenticator, call.context()).await?;
///         let request = call.receive(principal).await?;
///         Ok(server.api.get_pet(request).await)
///     }).await;
///     call.respond(outcome, |rejection, request| refuse_get_pet(&server.refusals, rejection, request))
/// }
/// ```
pub(super) fn emit(subject: &Subject<'_>) -> TokenStream {
    let name = function_name(subject.names);
    let method = identifier(&subject.names.method);
    let request = identifier(&subject.names.request);
    let refuse = refusal::function_name(subject);
    let trait_name = subject
        .emission
        .names
        .tags()
        .iter()
        .find(|tag| tag.tag == subject.operation.tag)
        .map(|tag| identifier(&tag.trait_name));
    let authenticate = match caller(subject) {
        Caller::Anybody => TokenStream::new(),
        Caller::Known | Caller::PerhapsKnown => {
            let call = authentication::call(
                subject.emission,
                &subject.operation.security,
                &quote! { &server.authenticator },
                &quote! { call.context() },
            );
            quote! { let principal = #call?; }
        }
    };
    let principal = if caller(subject) == Caller::Anybody {
        quote! { () }
    } else {
        quote! { principal }
    };
    let bounds = bounds(subject, &quote! { #trait_name });
    let deprecated = subject.operation.deprecated.then(|| {
        quote! { #[expect(deprecated, reason = "a deprecated operation is served as well")] }
    });
    quote! {
        #deprecated
        async fn #name<A, V, R>(
            server: &runtime::server::Implementation<A, V, R>,
            request: runtime::server::RoutedRequest,
        ) -> runtime::server::Answer
        #bounds
        {
            let mut call = runtime::server::Call::<#request>::begin(request, &server.settings);
            let outcome = server.limited(call.timeout(), async {
                #authenticate
                let request = call.receive(#principal).await?;
                Ok(server.api.#method(request).await)
            }).await;
            call.respond(outcome, |rejection, request| #refuse(&server.refusals, rejection, request))
        }
    }
}

/// The handler's name: the operation's, unless the module has a function of that name for itself.
pub(super) fn function_name(names: &OperationNames) -> Ident {
    let method = names.method.as_str();
    let own = ["request", "server", "unrouted"].contains(&method)
        || ["authenticate_", "refuse_"]
            .iter()
            .any(|start| method.starts_with(start))
        || method.ends_with("_router");
    if own {
        format_ident!("handle_{method}")
    } else {
        identifier(method)
    }
}

fn bounds(subject: &Subject<'_>, trait_name: &TokenStream) -> TokenStream {
    if asks_for_credentials(subject.emission) {
        quote! { where A: #trait_name, V: Authenticator<Principal = A::Principal>, R: Refusals }
    } else {
        quote! { where A: #trait_name, V: Send + Sync + 'static, R: Refusals }
    }
}
