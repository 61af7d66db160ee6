//! The hook that shows each operation the credentials that it asks for.

use counterpart_contract::{Contract, Credential, ParameterLocation, SecurityRequirement};
use proc_macro2::TokenStream;
use quote::quote;

use super::credentials::Scheme;
use super::projection::Projection;

/// The hooks of the wire layer: what is done to each request before it is sent.
pub(super) fn hooks(
    contract: &Contract,
    projection: &Projection,
    schemes: &[Scheme<'_>],
) -> TokenStream {
    if schemes.is_empty() {
        return quote! { impl runtime::client::ClientHooks for wire::Client {} };
    }
    let shown = schemes.iter().map(shown);
    let groups = groups(contract, projection);
    let (operation, alternatives) = match groups.as_slice() {
        [(_, requirement)] => (quote! { _ }, shown_alternatives(requirement, schemes)),
        groups => {
            let asking = groups
                .iter()
                .filter(|(_, requirement)| !requirement.alternatives.is_empty());
            let arms = asking.map(|(methods, requirement)| {
                let alternatives = shown_alternatives(requirement, schemes);
                quote! { #(#methods)|* => #alternatives, }
            });
            let choice = quote! { match operation.operation_id { #(#arms)* _ => &[] } };
            (quote! { operation }, choice)
        }
    };
    quote! {
        impl runtime::client::ClientHooks<Credentials> for wire::Client {
            async fn pre<E>(
                &self,
                request: &mut runtime::client::HttpRequest,
                #operation: &runtime::client::OperationInfo,
            ) -> Result<(), runtime::client::WireError<E>> {
                #(#shown)*
                let alternatives: &[&[Option<&runtime::client::Shown>]] = #alternatives;
                runtime::client::authorize(request, alternatives).map_err(runtime::client::WireError::Custom)
            }
        }
    }
}

/// `let key = self.inner.key.as_ref().map(|key| Shown::header("X-Key", key));`
fn shown(scheme: &Scheme<'_>) -> TokenStream {
    let parameter = scheme.parameter();
    let constructor = match &scheme.declared.credential {
        Credential::ApiKey { location, name } => {
            let place = match location {
                ParameterLocation::Query => quote! { query },
                ParameterLocation::Cookie => quote! { cookie },
                _ => quote! { header },
            };
            quote! { |#parameter| runtime::client::Shown::#place(#name, #parameter) }
        }
        Credential::Basic => quote! { runtime::client::Shown::basic },
        Credential::OtherHttp(scheme) => {
            quote! { |#parameter| runtime::client::Shown::http(#scheme, #parameter) }
        }
        _ => quote! { runtime::client::Shown::bearer },
    };
    let field = &scheme.field;
    quote! { let #field = self.inner.#field.as_ref().map(#constructor); }
}

/// Operations that ask for the same, by their names in the wire layer.
fn groups<'a>(
    contract: &'a Contract,
    projection: &'a Projection,
) -> Vec<(Vec<&'a str>, &'a SecurityRequirement)> {
    let mut groups: Vec<(Vec<&str>, &SecurityRequirement)> = Vec::new();
    for (operation, projected) in contract.operations.iter().zip(&projection.operations) {
        let same = groups
            .iter_mut()
            .find(|(_, requirement)| requirement.alternatives == operation.security.alternatives);
        match same {
            Some((methods, _)) => methods.push(&projected.method),
            None => groups.push((vec![&projected.method], &operation.security)),
        }
    }
    groups
}

fn shown_alternatives(requirement: &SecurityRequirement, schemes: &[Scheme<'_>]) -> TokenStream {
    let alternatives = requirement.alternatives.iter().map(|alternative| {
        let asked = schemes
            .iter()
            .filter(|scheme| alternative.schemes.iter().any(|(id, _)| *id == scheme.id));
        let fields = asked.map(|scheme| &scheme.field);
        quote! { &[#(#fields.as_ref()),*] }
    });
    quote! { &[#(#alternatives),*] }
}
