//! The authenticator: one method per combination of credentials that the contract asks for.

use counterpart_contract::{
    Credential, OAuthFlow, OAuthGrant, SecurityAlternative, SecurityScheme, SecuritySchemeId,
    TokenIssuer,
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::{asks_for_credentials, authentication};
use crate::documentation::{lines, one_line, sections};
use crate::emission::{Emission, identifier};
use crate::operations::Subject;
use crate::render::documentation;

/// The trait, if the contract asks for credentials, and the functions that read them.
pub(super) fn emit(emission: &Emission<'_>) -> Option<TokenStream> {
    if !asks_for_credentials(emission) {
        return None;
    }
    let alternatives = alternatives(emission);
    let methods = alternatives
        .iter()
        .map(|alternative| method(emission, alternative));
    let challenges = alternatives
        .iter()
        .flat_map(|alternative| &alternative.schemes)
        .map(|(id, _)| *id)
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .filter_map(|id| challenge(emission, id));
    let functions = authentication::emit(emission);
    Some(quote! {
        /// Finds out who is calling, before the body of a request is read.
        ///
        /// Of alternatives, the first that is accepted is taken.
        pub trait Authenticator: Clone + Send + Sync + 'static {
            /// Who is calling.
            type Principal: Send + 'static;

            #(#methods)*
            #(#challenges)*
        }
        #functions
    })
}

fn alternatives<'a>(emission: &Emission<'a>) -> Vec<&'a SecurityAlternative> {
    let mut distinct: Vec<&SecurityAlternative> = Vec::new();
    for alternative in authentication::requirements(emission)
        .iter()
        .flat_map(|requirement| &requirement.alternatives)
    {
        let name = method_name(emission, alternative);
        if !distinct
            .iter()
            .any(|known| method_name(emission, known) == name)
        {
            distinct.push(alternative);
        }
    }
    distinct
}

/// `api_key_auth`, or `key_and_session` where two are shown together.
pub(super) fn method_name(emission: &Emission<'_>, alternative: &SecurityAlternative) -> String {
    let fields: Vec<&str> = alternative
        .schemes
        .iter()
        .map(|(id, _)| {
            emission
                .names
                .security_scheme(*id)
                .field
                .trim_start_matches("r#")
        })
        .collect();
    fields.join("_and_")
}

/// The method that makes the challenge of a scheme, where only the authenticator can: `digest_challenge`.
pub(super) fn challenge_name(emission: &Emission<'_>, id: SecuritySchemeId) -> Option<Ident> {
    let scheme = emission.contract.security_scheme(id);
    matches!(scheme.credential, Credential::OtherHttp(_)).then(|| {
        let field = &emission.names.security_scheme(id).field;
        format_ident!("{}_challenge", field.trim_start_matches("r#"))
    })
}

/// Whether the methods for a scheme are told what the credentials must be good for: tokens have scopes, and the roles of
/// another scheme count as soon as one is asked for anywhere.
pub(super) fn asks_for_scopes(emission: &Emission<'_>, id: SecuritySchemeId) -> bool {
    let contract = emission.contract;
    let operations = contract.operations.iter();
    let own = std::iter::once(&contract.security);
    let requirements = own.chain(operations.map(|operation| &operation.security));
    contract.security_scheme(id).issuer.is_some()
        || requirements
            .flat_map(|requirement| &requirement.alternatives)
            .flat_map(|alternative| &alternative.schemes)
            .any(|(asked, scopes)| *asked == id && !scopes.is_empty())
}

/// What an operation asks credentials to be good for, as a paragraph; nothing, if any will do.
pub(super) fn scopes_section(subject: &Subject<'_>) -> Vec<String> {
    let contract = subject.emission.contract;
    let alternatives = subject.operation.security.alternatives.iter();
    let asked = alternatives.map(|alternative| {
        let schemes = alternative.schemes.iter().map(|(id, scopes)| {
            let name = format!("`{}`", contract.security_scheme(*id).name);
            let scopes: Vec<String> = scopes.iter().map(|scope| format!("`{scope}`")).collect();
            if scopes.is_empty() {
                name
            } else {
                format!("{name} with {}", scopes.join(", "))
            }
        });
        schemes.collect::<Vec<_>>().join(" and ")
    });
    let asked = asked.collect::<Vec<_>>().join(", or ");
    if asked.contains(" with ") {
        vec![one_line(&format!("Asks for {asked}."))]
    } else {
        Vec::new()
    }
}

/// A method of the trait, for those who implement it.
#[cfg(feature = "client")]
pub(crate) struct AuthenticatorMethod {
    /// Its name.
    pub(crate) name: Ident,
    /// Its parameters but for the request.
    pub(crate) parameters: Vec<CredentialParameter>,
}

/// A parameter of a method of the trait.
pub(crate) struct CredentialParameter {
    /// Its name.
    pub(crate) name: Ident,
    /// Its type.
    pub(crate) plain: TokenStream,
    /// The scheme of which it is the credential; `None` if it is the scopes.
    #[cfg_attr(
        not(feature = "client"),
        expect(dead_code, reason = "only a client that is a service asks for it")
    )]
    pub(crate) scheme: Option<SecuritySchemeId>,
}

/// The methods of the trait.
#[cfg(feature = "client")]
pub(crate) fn methods(emission: &Emission<'_>) -> Vec<AuthenticatorMethod> {
    let alternatives = alternatives(emission).into_iter();
    alternatives
        .map(|alternative| AuthenticatorMethod {
            name: format_ident!("{}", method_name(emission, alternative)),
            parameters: parameters(emission, alternative),
        })
        .collect()
}

fn parameters(
    emission: &Emission<'_>,
    alternative: &SecurityAlternative,
) -> Vec<CredentialParameter> {
    let schemes = alternative.schemes.iter();
    let mut parameters: Vec<CredentialParameter> = schemes
        .map(|(id, _)| CredentialParameter {
            name: identifier(&emission.names.security_scheme(*id).field),
            plain: credential_type(&emission.contract.security_scheme(*id).credential),
            scheme: Some(*id),
        })
        .collect();
    let count = scoped(emission, alternative).len();
    let plain = match count {
        0 => return parameters,
        1 => quote! { runtime::server::Scopes },
        _ => {
            let count = Literal::usize_unsuffixed(count);
            quote! { [runtime::server::Scopes; #count] }
        }
    };
    parameters.push(CredentialParameter {
        name: format_ident!("scopes"),
        plain,
        scheme: None,
    });
    parameters
}

/// The schemes of an alternative whose credentials must be good for something.
pub(super) fn scoped(
    emission: &Emission<'_>,
    alternative: &SecurityAlternative,
) -> Vec<SecuritySchemeId> {
    let ids = alternative.schemes.iter().map(|(id, _)| *id);
    ids.filter(|id| asks_for_scopes(emission, *id)).collect()
}

fn method(emission: &Emission<'_>, alternative: &SecurityAlternative) -> TokenStream {
    let name = format_ident!("{}", method_name(emission, alternative));
    let schemes = alternative.schemes.iter();
    let schemes: Vec<&SecurityScheme> = schemes
        .map(|(id, _)| emission.contract.security_scheme(*id))
        .collect();
    let named: Vec<String> = schemes
        .iter()
        .map(|scheme| format!("`{}`", scheme.name))
        .collect();
    let mut documented = vec![vec![format!(
        "Checks the credentials of {}.",
        named.join(" and ")
    )]];
    for scheme in schemes {
        documented.push(scheme.description.as_deref().map(lines).unwrap_or_default());
        documented.extend(issuer(scheme));
    }
    let scoped = scoped(emission, alternative);
    let named = scoped
        .iter()
        .map(|id| format!("`{}`", emission.contract.security_scheme(*id).name));
    let named = named.collect::<Vec<_>>().join(", then ");
    documented.push(match scoped.len() {
        0 => Vec::new(),
        _ => vec![format!(
            "`scopes` are what the operation asks the credentials of {named} to be good for."
        )],
    });
    documented.push(vec![
        "# Errors".to_owned(),
        String::new(),
        "A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.".to_owned(),
    ]);
    let documentation = documentation(&sections(documented));
    let parameters = parameters(emission, alternative);
    let parameters = parameters.iter().map(|parameter| {
        let (name, plain) = (&parameter.name, &parameter.plain);
        quote! { #name: #plain }
    });
    quote! {
        #documentation
        fn #name(
            &self,
            #(#parameters,)*
            request: &runtime::server::RequestContext,
        ) -> impl std::future::Future<Output = Result<Self::Principal, runtime::server::Denial>> + Send;
    }
}

/// The method that makes the challenge of a scheme of which only the authenticator knows the parameters.
fn challenge(emission: &Emission<'_>, id: SecuritySchemeId) -> Option<TokenStream> {
    let name = challenge_name(emission, id)?;
    let scheme = emission.contract.security_scheme(id);
    let Credential::OtherHttp(wire_name) = &scheme.credential else {
        return None;
    };
    let summary = format!(
        " What asks for the credentials of `{}` in a 401: the value of `WWW-Authenticate`.",
        scheme.name
    );
    let default = format!(" By default the name of the scheme alone, `{wire_name}`.");
    Some(quote! {
        #[doc = #summary]
        ///
        #[doc = #default]
        fn #name(&self, _request: &runtime::server::RequestContext) -> runtime::http::HeaderValue {
            runtime::http::HeaderValue::from_static(#wire_name)
        }
    })
}

/// Where the tokens of a scheme come from, and what they can be good for.
fn issuer(scheme: &SecurityScheme) -> Vec<Vec<String>> {
    match &scheme.issuer {
        None => Vec::new(),
        Some(TokenIssuer::OpenIdConnect { discovery_url }) => {
            vec![vec![format!(
                "The issuer of the tokens describes itself at `{discovery_url}`."
            )]]
        }
        Some(TokenIssuer::OAuth2(flows)) => {
            let mut sources: Vec<String> = flows.iter().map(source).collect();
            if !sources.is_empty() {
                sources.splice(0..0, ["Flows:".to_owned(), String::new()]);
            }
            let mut scopes: Vec<String> = Vec::new();
            for scope in flows.iter().flat_map(|flow| &flow.scopes) {
                let name = format!("- `{}`", scope.name);
                let what = scope.description.as_deref().map(one_line);
                let what = what.filter(|what| !what.is_empty());
                let line = what.map_or(name.clone(), |what| format!("{name}: {what}"));
                if !scopes.contains(&line) {
                    scopes.push(line);
                }
            }
            if !scopes.is_empty() {
                scopes.splice(0..0, ["Scopes:".to_owned(), String::new()]);
            }
            vec![sources, scopes]
        }
    }
}

fn source(flow: &OAuthFlow) -> String {
    let name = match flow.grant {
        OAuthGrant::Implicit => "implicit",
        OAuthGrant::Password => "password",
        OAuthGrant::ClientCredentials => "client credentials",
        OAuthGrant::AuthorizationCode => "authorization code",
    };
    let urls = [
        ("authorization", &flow.authorization_url),
        ("token", &flow.token_url),
        ("refresh", &flow.refresh_url),
    ];
    let urls: Vec<String> = urls
        .into_iter()
        .filter_map(|(what, url)| Some(format!("{what} at `{}`", url.as_ref()?)))
        .collect();
    if urls.is_empty() {
        format!("- {name}.")
    } else {
        format!("- {name}: {}.", urls.join(", "))
    }
}

fn credential_type(credential: &Credential) -> TokenStream {
    match credential {
        Credential::ApiKey { .. } => quote! { runtime::ApiKey },
        Credential::Basic => quote! { runtime::BasicCredentials },
        Credential::Bearer { .. } => quote! { runtime::BearerToken },
        Credential::OtherHttp(_) => quote! { runtime::HttpCredentials },
        Credential::MutualTls => quote! { runtime::PeerCertificate },
    }
}
