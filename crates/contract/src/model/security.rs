//! Security: which credentials an operation asks for.

use super::{Origin, ParameterLocation};

/// The number of a security scheme in its contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SecuritySchemeId(usize);

impl SecuritySchemeId {
    /// The id of the scheme at this index of [`Contract::security_schemes`](super::Contract::security_schemes).
    pub fn new(index: usize) -> Self {
        Self(index)
    }

    /// The index.
    pub fn index(self) -> usize {
        self.0
    }
}

/// A way to prove who is calling.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// The name of the component.
    pub name: String,
    /// Where it is written.
    pub origin: Origin,
    /// `description`.
    pub description: Option<String>,
    /// What the caller shows.
    pub credential: Credential,
    /// Who gives out the tokens of an `oauth2` or `openIdConnect` scheme; `None` for every other.
    pub issuer: Option<TokenIssuer>,
}

/// Who gives out tokens, and how a caller comes by one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenIssuer {
    /// OAuth 2.0 (RFC 6749), by any of these flows in document order.
    OAuth2(Vec<OAuthFlow>),
    /// `OpenID` Connect, whose endpoints are read from this URL.
    OpenIdConnect {
        /// `openIdConnectUrl`.
        discovery_url: String,
    },
}

/// A flow of OAuth 2.0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OAuthFlow {
    /// Which one.
    pub grant: OAuthGrant,
    /// Where a person says yes.
    pub authorization_url: Option<String>,
    /// Where a client gets its token.
    pub token_url: Option<String>,
    /// Where it gets the next one, if not there as well.
    pub refresh_url: Option<String>,
    /// The scopes that can be asked for, in document order.
    pub scopes: Vec<Scope>,
}

/// How a flow of OAuth 2.0 comes to a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is the flow of that name")]
pub enum OAuthGrant {
    Implicit,
    Password,
    ClientCredentials,
    AuthorizationCode,
}

impl OAuthGrant {
    /// Every flow, in the order in which the specification lists them.
    pub const ALL: [Self; 4] = [
        Self::Implicit,
        Self::Password,
        Self::ClientCredentials,
        Self::AuthorizationCode,
    ];

    /// The member of `flows` that declares it: `clientCredentials`.
    pub fn member(self) -> &'static str {
        match self {
            Self::Implicit => "implicit",
            Self::Password => "password",
            Self::ClientCredentials => "clientCredentials",
            Self::AuthorizationCode => "authorizationCode",
        }
    }
}

/// Something that a token may allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Its name.
    pub name: String,
    /// What it allows.
    pub description: Option<String>,
}

/// What a caller shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credential {
    /// A key in the header, query or cookie of this name.
    ApiKey {
        /// Where the key travels; never the path.
        location: ParameterLocation,
        /// Under which name.
        name: String,
    },
    /// User name and password (RFC 7617).
    Basic,
    /// A bearer token (RFC 6750), of an HTTP scheme, `oauth2` or `openIdConnect`.
    Bearer {
        /// How the token is made, as a hint: `JWT`.
        format: Option<String>,
    },
    /// Another HTTP authentication scheme, by its name as the document writes it; letter case does not count.
    OtherHttp(String),
    /// A client certificate.
    MutualTls,
}

/// What an operation asks for: any one of the alternatives.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SecurityRequirement {
    /// Alternatives in document order, without the empty one; none means that nothing is asked for.
    pub alternatives: Vec<SecurityAlternative>,
    /// Whether the empty alternative `{}` stands among them, so that a caller may show nothing.
    pub optional: bool,
}

/// Credentials that are shown together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SecurityAlternative {
    /// Each scheme with the scopes (or roles) it is asked for; at least one.
    pub schemes: Vec<(SecuritySchemeId, Vec<String>)>,
}
