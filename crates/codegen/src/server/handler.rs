//! What a server does with the requests of an operation: what differs from one to the next, the rest is the runtime's.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Caller, authentication, caller, refusal};
use crate::emission::identifier;
use crate::operations::Subject;

/// ```text
/// server.handle(request, authenticate_api_key, A::get_pet, refuse_get_pet).await
/// ```
pub(super) fn call(subject: &Subject<'_>) -> TokenStream {
    let method = identifier(&subject.names.method);
    let refuse = refusal::function(subject);
    let authenticate = match caller(subject) {
        Caller::Anybody => quote! { runtime::generated::server::anybody },
        Caller::Known | Caller::PerhapsKnown => {
            authentication::function(subject.emission, &subject.operation.security)
        }
    };
    quote! { server.handle(request, #authenticate, A::#method, #refuse).await }
}
