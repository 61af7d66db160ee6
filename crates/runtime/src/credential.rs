//! Credentials as values that do not show themselves.

use std::fmt;

use bytes::Bytes;

/// A key that says who is calling; its `Debug` shows no part of it.
#[derive(Clone, PartialEq, Eq)]
pub struct ApiKey(String);

impl ApiKey {
    /// The key, sent as it is.
    pub fn new(key: impl Into<String>) -> Self {
        Self(key.into())
    }

    /// The key behind the word `Bearer`, for services that take their key in that form too.
    pub fn bearer(key: impl AsRef<str>) -> Self {
        Self(format!("Bearer {}", key.as_ref()))
    }

    /// The text as it is sent.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ApiKey(redacted)")
    }
}

/// A bearer token (RFC 6750); its `Debug` shows no part of it.
#[derive(Clone, PartialEq, Eq)]
pub struct BearerToken(String);

impl BearerToken {
    /// The token, without the word `Bearer`.
    pub fn new(token: impl Into<String>) -> Self {
        Self(token.into())
    }

    /// The token, without the word `Bearer`.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for BearerToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("BearerToken(redacted)")
    }
}

/// A user name and a password (RFC 7617); its `Debug` shows the user name only.
#[derive(Clone, PartialEq, Eq)]
pub struct BasicCredentials {
    /// The user name; it holds no colon.
    pub user: String,
    password: String,
}

impl BasicCredentials {
    /// A user and its password.
    pub fn new(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            password: password.into(),
        }
    }

    /// The password.
    pub fn expose_password(&self) -> &str {
        &self.password
    }
}

impl fmt::Debug for BasicCredentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("BasicCredentials")
            .field("user", &self.user)
            .finish_non_exhaustive()
    }
}

/// What follows the name of an HTTP authentication scheme other than `Basic` and `Bearer` in `Authorization`
/// (RFC 9110, section 11.4): the parameters of `Digest`, the token of `Negotiate`. Its `Debug` shows no part of it.
#[derive(Clone, PartialEq, Eq)]
pub struct HttpCredentials(String);

impl HttpCredentials {
    /// The credentials, without the name of their scheme.
    pub fn new(credentials: impl Into<String>) -> Self {
        Self(credentials.into())
    }

    /// The credentials, without the name of their scheme.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for HttpCredentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("HttpCredentials(redacted)")
    }
}

/// The certificate that a peer showed when its connection was made (mutual TLS), with those that vouch for it.
///
/// A server finds it among the extensions of a request. Whoever ends TLS puts it there, having verified it: with rustls,
/// out of `peer_certificates()` of the connection; behind a proxy, out of the header in which the proxy hands it on.
#[derive(Clone, PartialEq, Eq)]
pub struct PeerCertificate(Vec<Bytes>);

impl PeerCertificate {
    /// A chain of certificates in DER, the peer's own first.
    pub fn new<C: Into<Bytes>>(chain: impl IntoIterator<Item = C>) -> Self {
        Self(chain.into_iter().map(Into::into).collect())
    }

    /// The certificates in DER, the peer's own first.
    pub fn chain(&self) -> &[Bytes] {
        &self.0
    }
}

impl fmt::Debug for PeerCertificate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "PeerCertificate({} in the chain)", self.0.len())
    }
}
