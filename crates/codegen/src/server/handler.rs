//! The handler of an operation: what differs from one to the next, the rest is the runtime's.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Caller, asks_for_credentials, authenticator, caller, refusal};
use crate::emission::identifier;
use crate::operations::Subject;

/// ```text
/// async fn get_pet<A: Pets, V: Authenticator<Principal = A::Principal>, R: Refusals>(
///     State(server): State<Arc<Server<A, V, R>>>,
///     request: HttpRequest,
/// ) -> Response {
///     let mut call = Call::<GetPet>::begin(request, &server.settings).await;
///     let outcome = async {
///         let principal = authenticate_api_key(&server.authenticator, call.context()).await?;
///         let request = call.receive(principal).await?;
///         Ok(server.api.get_pet(request).await)
///     };
///     let outcome = outcome.await;
///     call.respond(outcome, |rejection, request| refuse_get_pet(&server.refusals, rejection, request))
/// }
/// ```
pub(super) fn emit(subject: &Subject<'_>) -> TokenStream {
    let name = identifier(&subject.names.method);
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
            let function =
                authenticator::function_name(subject.emission, &subject.operation.security);
            quote! { let principal = #function(&server.authenticator, call.context()).await?; }
        }
    };
    let principal = match caller(subject) {
        Caller::Anybody => quote! { () },
        _ => quote! { principal },
    };
    let bounds = bounds(subject, &quote! { #trait_name });
    let deprecated = subject.operation.deprecated.then(|| {
        quote! { #[expect(deprecated, reason = "a deprecated operation is served as well")] }
    });
    quote! {
        #deprecated
        async fn #name<A, V, R>(
            runtime::server::State(server): runtime::server::State<std::sync::Arc<runtime::server::Server<A, V, R>>>,
            request: runtime::server::HttpRequest,
        ) -> runtime::server::Response
        #bounds
        {
            let mut call = runtime::server::Call::<#request>::begin(request, &server.settings).await;
            let outcome = async {
                #authenticate
                let request = call.receive(#principal).await?;
                Ok(server.api.#name(request).await)
            };
            let outcome = outcome.await;
            call.respond(outcome, |rejection, request| #refuse(&server.refusals, rejection, request))
        }
    }
}

fn bounds(subject: &Subject<'_>, trait_name: &TokenStream) -> TokenStream {
    if asks_for_credentials(subject.emission) {
        quote! { where A: #trait_name, V: Authenticator<Principal = A::Principal>, R: Refusals }
    } else {
        quote! { where A: #trait_name, V: Send + Sync + 'static, R: Refusals }
    }
}
