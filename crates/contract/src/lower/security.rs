//! Security schemes and what operations ask of them.

use std::collections::BTreeSet;

use counterpart_document::openapi::{self, Components, Elements, Entries, Place};
use counterpart_document::{Diagnostic, Key, suggest};
use indexmap::IndexSet;

use super::{Lowering, origin};
use crate::model::{
    Credential, OAuthFlow, OAuthGrant, Parameter, ParameterLocation, Scope, SecurityAlternative,
    SecurityRequirement, SecurityScheme, SecuritySchemeId, TokenIssuer,
};

impl<'d> Lowering<'d> {
    /// Lowers the declared schemes.
    pub(super) fn lower_security_schemes(&mut self, components: &Components<'d>) {
        for (key, place) in components
            .security_schemes
            .iter()
            .flat_map(Entries::iter_all)
        {
            let scheme = self.lower_security_scheme(key, &place);
            self.security_schemes.extend(scheme);
        }
    }

    fn lower_security_scheme(&mut self, key: &Key, place: &Place<'d>) -> Option<SecurityScheme> {
        let followed = self.follow(place, "securitySchemes")?;
        let scheme = self.read::<openapi::SecurityScheme<'d>>(&followed.place)?;
        let credential = match scheme.scheme_type? {
            "apiKey" => Credential::ApiKey {
                location: self.key_location(&scheme)?,
                name: scheme.name?.to_owned(),
            },
            "http" => match scheme.scheme?.to_ascii_lowercase().as_str() {
                "basic" => Credential::Basic,
                "bearer" => Credential::Bearer {
                    format: scheme.bearer_format.map(str::to_owned),
                },
                _ => Credential::OtherHttp(scheme.scheme?.to_owned()),
            },
            "oauth2" | "openIdConnect" => Credential::Bearer { format: None },
            "mutualTLS" => Credential::MutualTls,
            other => {
                self.report(unknown_type(&scheme, other));
                return None;
            }
        };
        let issuer = self.issuer(&scheme);
        Some(SecurityScheme {
            name: key.text.clone(),
            origin: origin(&followed.place),
            description: followed.description.or(super::prose(scheme.description)),
            credential,
            issuer,
        })
    }

    /// Who gives out the tokens of a scheme that has any.
    fn issuer(&mut self, scheme: &openapi::SecurityScheme<'d>) -> Option<TokenIssuer> {
        match scheme.scheme_type? {
            "oauth2" => {
                let flows = scheme.flows.iter().flat_map(Entries::iter);
                let flows: Vec<OAuthFlow> = flows
                    .filter_map(|(key, place)| self.oauth_flow(key, &place))
                    .collect();
                Some(TokenIssuer::OAuth2(flows))
            }
            "openIdConnect" => Some(TokenIssuer::OpenIdConnect {
                discovery_url: scheme.open_id_connect_url?.to_owned(),
            }),
            _ => None,
        }
    }

    fn oauth_flow(&mut self, key: &Key, place: &Place<'d>) -> Option<OAuthFlow> {
        let grant = OAuthGrant::ALL
            .into_iter()
            .find(|grant| grant.member() == key.text);
        let Some(grant) = grant else {
            let message = format!("there is no flow `{}`", key.text);
            let known = OAuthGrant::ALL.map(OAuthGrant::member);
            let help = match suggest(&key.text, known) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "an extension's name starts with `x-`".to_owned(),
            };
            self.report(
                Diagnostic::warning("unknown-field", message, key.span)
                    .with_label_text("this flow is ignored")
                    .with_help(help),
            );
            return None;
        };
        let flow = self.read::<openapi::OAuthFlow<'d>>(place)?;
        let scopes = flow.scopes.iter().flat_map(Entries::iter_all);
        Some(OAuthFlow {
            grant,
            authorization_url: flow.authorization_url.map(str::to_owned),
            token_url: flow.token_url.map(str::to_owned),
            refresh_url: flow.refresh_url.map(str::to_owned),
            scopes: scopes
                .map(|(key, description)| Scope {
                    name: key.text.clone(),
                    description: super::prose(description.node.as_str()),
                })
                .collect(),
        })
    }

    fn key_location(&mut self, scheme: &openapi::SecurityScheme<'d>) -> Option<ParameterLocation> {
        match scheme.location? {
            "header" => Some(ParameterLocation::Header),
            "query" => Some(ParameterLocation::Query),
            "cookie" => Some(ParameterLocation::Cookie),
            other => {
                let place = scheme
                    .place
                    .child("in")
                    .unwrap_or_else(|| scheme.place.clone());
                let message = format!("an API key cannot be in `{other}`");
                self.report(
                    Diagnostic::error("unknown-location", message, place.span())
                        .with_help("write `header`, `query` or `cookie`"),
                );
                None
            }
        }
    }

    /// Lowers `security`; none asks for nothing.
    pub(super) fn lower_security(&mut self, places: Option<&Elements<'d>>) -> SecurityRequirement {
        let mut requirement = SecurityRequirement::default();
        for place in places.into_iter().flat_map(Elements::iter) {
            let Some(entries) = place.entries() else {
                let message = "a security requirement must be a mapping of schemes to scopes";
                self.report(Diagnostic::error("wrong-type", message, place.span()));
                continue;
            };
            let mut alternative = SecurityAlternative::default();
            let mut complete = true;
            for (key, scopes) in entries.iter_all() {
                match self.find_scheme(key) {
                    Some(id) => alternative.schemes.push((id, scope_names(&scopes))),
                    None => complete = false,
                }
            }
            if !complete {
                continue;
            }
            if alternative.schemes.is_empty() {
                requirement.optional = true;
            } else {
                let sendable = self.sendable(alternative, &place);
                requirement.alternatives.extend(sendable);
            }
        }
        requirement
    }

    /// Takes credentials that are asked for together apart where a request has no place for both: it has one `Authorization` header, for one authentication
    /// scheme (RFC 9110, section 11.6.2). Nobody could call what asks for both, so either is taken for enough; scopes are asked of whichever is shown.
    fn sendable(
        &mut self,
        alternative: SecurityAlternative,
        place: &Place<'d>,
    ) -> Vec<SecurityAlternative> {
        let kind_of = |id: SecuritySchemeId| authorization(&self.security_schemes[id.index()]);
        let asked = alternative.schemes.iter();
        let kinds: IndexSet<String> = asked.filter_map(|(id, _)| kind_of(*id)).collect();
        if kinds.len() < 2 {
            return vec![alternative];
        }
        let with = |kind: &String| {
            let is_sent = |id| kind_of(id).is_none_or(|other| other == *kind);
            let (mut schemes, others): (Vec<_>, Vec<_>) = alternative
                .schemes
                .iter()
                .cloned()
                .partition(|(id, _)| is_sent(*id));
            for (id, scopes) in &mut schemes {
                if kind_of(*id).is_some() {
                    scopes.extend(others.iter().flat_map(|(_, scopes)| scopes.iter().cloned()));
                }
            }
            SecurityAlternative { schemes }
        };
        let sendable = kinds.iter().map(with).collect();
        let message = "these credentials cannot be sent together";
        self.report(
            Diagnostic::warning("clashing-credentials", message, place.span())
                .with_label_text("a request has one `Authorization` header: either of them is taken to be enough, with the scopes of both")
                .with_help("list them as alternatives: each in an entry of its own"),
        );
        sendable
    }

    /// Leaves out parameters that are API keys which the operation asks for: a key that was sent as both would be there twice.
    pub(super) fn without_credentials(
        &mut self,
        parameters: &mut Vec<Parameter>,
        security: &SecurityRequirement,
    ) {
        let alternatives = security.alternatives.iter();
        let asked: BTreeSet<SecuritySchemeId> = alternatives
            .flat_map(|alternative| alternative.schemes.iter().map(|(id, _)| *id))
            .collect();
        let mut repeated = Vec::new();
        parameters.retain(|parameter| {
            let mut schemes = asked.iter().map(|id| &self.security_schemes[id.index()]);
            let scheme = schemes.find(|scheme| is_key(&scheme.credential, parameter));
            repeated.extend(scheme.map(|scheme| (scheme.name.clone(), parameter.clone())));
            scheme.is_none()
        });
        for (scheme, parameter) in repeated {
            let message = format!("the parameter `{}` is left out", parameter.wire_name);
            self.report(
                Diagnostic::warning("repeated-credential", message, parameter.origin.span)
                    .with_label_text(format!(
                        "the security scheme `{scheme}` has this key sent, by whoever shows it"
                    ))
                    .with_help("remove it, or the security scheme"),
            );
        }
    }

    fn find_scheme(&mut self, key: &Key) -> Option<SecuritySchemeId> {
        let index = self
            .security_schemes
            .iter()
            .position(|scheme| scheme.name == key.text);
        if let Some(index) = index {
            return Some(SecuritySchemeId::new(index));
        }
        let schemes = counterpart_document::Pointer::root()
            .child("components")
            .child("securitySchemes");
        let declared = self
            .document
            .resolve(&schemes)
            .and_then(|node| node.as_mapping());
        // A scheme that is declared but could not be lowered has been reported.
        if declared.is_none_or(|declared| !declared.contains(&key.text)) {
            let message = format!("there is no security scheme `{}`", key.text);
            let diagnostic = Diagnostic::error("unknown-security-scheme", message, key.span)
                .with_label_text("not in `#/components/securitySchemes`");
            let names = declared
                .into_iter()
                .flat_map(counterpart_document::Mapping::keys);
            self.report(match suggest(&key.text, names) {
                Some(near) => diagnostic.with_help(format!("did you mean `{near}`?")),
                None => diagnostic.with_help("declare it there"),
            });
        }
        None
    }
}

/// What a scheme puts in the `Authorization` header: the authentication scheme, or nothing before the key; `None` if it leaves the header alone.
fn authorization(scheme: &SecurityScheme) -> Option<String> {
    match &scheme.credential {
        Credential::Basic => Some("basic".to_owned()),
        Credential::Bearer { .. } => Some("bearer".to_owned()),
        Credential::OtherHttp(name) => Some(name.to_ascii_lowercase()),
        Credential::ApiKey { location, name } => (*location == ParameterLocation::Header
            && name.eq_ignore_ascii_case("authorization"))
        .then(String::new),
        Credential::MutualTls => None,
    }
}

/// Whether a parameter is what the credential is sent in.
fn is_key(credential: &Credential, parameter: &Parameter) -> bool {
    let Credential::ApiKey { location, name } = credential else {
        return false;
    };
    *location == parameter.location
        && match location {
            ParameterLocation::Header => name.eq_ignore_ascii_case(&parameter.wire_name),
            _ => *name == parameter.wire_name,
        }
}

fn scope_names(scopes: &Place<'_>) -> Vec<String> {
    let scopes = scopes.node.as_sequence().unwrap_or_default();
    scopes
        .iter()
        .filter_map(|scope| scope.as_str().map(str::to_owned))
        .collect()
}

fn unknown_type(scheme: &openapi::SecurityScheme<'_>, written: &str) -> Diagnostic {
    const TYPES: [&str; 5] = ["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"];
    let place = scheme
        .place
        .child("type")
        .unwrap_or_else(|| scheme.place.clone());
    let message = format!("there is no security scheme of type `{written}`");
    let diagnostic = Diagnostic::error("unknown-security-type", message, place.span());
    match suggest(written, TYPES) {
        Some(near) => diagnostic.with_help(format!("did you mean `{near}`?")),
        None if written == "basic" => {
            diagnostic.with_help("write `type: http` and `scheme: basic`")
        }
        None => {
            diagnostic.with_help("write `apiKey`, `http`, `mutualTLS`, `oauth2` or `openIdConnect`")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::fixture::{contract, diagnostics};

    fn with_security(security: &str) -> String {
        format!(
            "openapi: 3.1.0
info: {{title: T, version: '1'}}
security: {security}
paths: {{}}
components:
  securitySchemes:
    Key: {{type: apiKey, in: header, name: X-Key}}
    Token: {{type: http, scheme: Bearer, bearerFormat: JWT}}
    Login: {{type: oauth2, flows: {{}}}}"
        )
    }

    #[test]
    fn alternatives_keep_their_order_and_the_empty_one_makes_them_optional() {
        let contract = contract(&with_security(
            "[{Login: [read], Key: []}, {}, {Token: []}]",
        ));
        assert!(contract.security.optional);
        let first = &contract.security.alternatives[0].schemes;
        assert_eq!(
            first[0],
            (SecuritySchemeId::new(2), vec!["read".to_owned()])
        );
        assert_eq!(first[1], (SecuritySchemeId::new(0), vec![]));
        assert_eq!(contract.security.alternatives[1].schemes.len(), 1);
        let token = &contract.security_schemes[1].credential;
        assert_eq!(
            *token,
            Credential::Bearer {
                format: Some("JWT".to_owned())
            }
        );
    }

    fn contract_scheme(text: &str, id: SecuritySchemeId) -> String {
        contract(text).security_scheme(id).name.clone()
    }

    #[test]
    fn credentials_of_one_header_are_alternatives() {
        let text = with_security("[{Login: [read], Key: [], Password: []}]").replace(
            "    Key:",
            "    Password: {type: http, scheme: basic}\n    Key:",
        );
        assert_eq!(diagnostics(&text), ["clashing-credentials"]);
        let alternatives = contract(&text).security.alternatives;
        let ids = |alternative: &SecurityAlternative| -> Vec<usize> {
            let schemes = alternative.schemes.iter();
            schemes.map(|(id, _)| id.index()).collect()
        };
        assert_eq!(
            alternatives.iter().map(ids).collect::<Vec<_>>(),
            [[3, 1], [1, 0]]
        );
        // Whoever shows the password is held to what the token would have been asked for.
        let password = alternatives
            .iter()
            .flat_map(|alternative| &alternative.schemes);
        let mut password = password.filter(|(id, _)| contract_scheme(&text, *id) == "Password");
        assert_eq!(
            password.next().map(|(_, scopes)| scopes.clone()),
            Some(vec!["read".to_owned()])
        );
        assert!(diagnostics(&with_security("[{Login: [], Token: []}]")).is_empty());
    }

    #[test]
    fn flows_keep_their_urls_and_scopes() {
        let contract = contract(
            "openapi: 3.1.0
info: {title: T, version: '1'}
paths: {}
components:
  securitySchemes:
    Login:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: /token, scopes: {read: Read it., write: ''}}
        x-own: {}
    Person: {type: openIdConnect, openIdConnectUrl: https://id.example.com}",
        );
        let scope = |name: &str, description: Option<&str>| Scope {
            name: name.to_owned(),
            description: description.map(str::to_owned),
        };
        let flow = OAuthFlow {
            grant: OAuthGrant::ClientCredentials,
            authorization_url: None,
            token_url: Some("/token".to_owned()),
            refresh_url: None,
            scopes: vec![scope("read", Some("Read it.")), scope("write", None)],
        };
        let issuers = contract.security_schemes.iter();
        let issuers: Vec<_> = issuers.filter_map(|scheme| scheme.issuer.clone()).collect();
        let discovery_url = "https://id.example.com".to_owned();
        assert_eq!(
            issuers,
            [
                TokenIssuer::OAuth2(vec![flow]),
                TokenIssuer::OpenIdConnect { discovery_url }
            ]
        );
    }

    #[test]
    fn an_unknown_scheme_is_an_error() {
        assert_eq!(
            diagnostics(&with_security("[{Kee: []}]")),
            ["unknown-security-scheme"]
        );
    }
}
