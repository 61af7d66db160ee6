//! Credentials out of a request, and what an authenticator may say of them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{Rejection, RequestContext};
use crate::{ApiKey, BasicCredentials, BearerToken, Failure};

/// Why an authenticator does not let a caller through.
#[derive(Debug)]
pub enum Denial {
    /// The credentials are not accepted, for this reason; the caller is told.
    Unauthenticated(String),
    /// The caller is known and may not do this, for this reason; the caller is told.
    Forbidden(String),
    /// The authenticator could not find out; the caller is not told why.
    Failed(Failure),
}

impl From<Denial> for Rejection {
    fn from(denial: Denial) -> Self {
        match denial {
            Denial::Unauthenticated(reason) => Self::InvalidCredentials(reason),
            Denial::Forbidden(reason) => Self::Forbidden(reason),
            Denial::Failed(failure) => Self::Failed(failure),
        }
    }
}

impl RequestContext {
    /// The API key in the header of this name. What is not text in it becomes U+FFFD, so that no authenticator knows it.
    pub fn header_api_key(&self, name: &str) -> Option<ApiKey> {
        let text = String::from_utf8_lossy(self.headers.get(name)?.as_bytes());
        let text = text.trim();
        (!text.is_empty()).then(|| ApiKey::new(text))
    }

    /// The API key in the query member of this name.
    pub fn query_api_key(&self, name: &str) -> Option<ApiKey> {
        let query = super::call::query_pairs(self.uri.query().unwrap_or_default()).ok()?;
        let (_, text) = query.into_iter().find(|(key, _)| key == name)?;
        (!text.is_empty()).then(|| ApiKey::new(text))
    }

    /// The API key in the cookie of this name.
    pub fn cookie_api_key(&self, name: &str) -> Option<ApiKey> {
        let cookies = self.header_text("cookie")?.split(';');
        let text = cookies
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(key, _)| *key == name)?
            .1;
        (!text.is_empty()).then(|| ApiKey::new(text))
    }

    /// The bearer token of the `Authorization` header (RFC 6750, section 2.1).
    pub fn bearer_token(&self) -> Option<BearerToken> {
        self.authorization("bearer").map(BearerToken::new)
    }

    /// The user name and password of the `Authorization` header (RFC 7617, section 2).
    pub fn basic_credentials(&self) -> Option<BasicCredentials> {
        let decoded = STANDARD.decode(self.authorization("basic")?).ok()?;
        let text = String::from_utf8(decoded).ok()?;
        let (user, password) = text.split_once(':')?;
        Some(BasicCredentials::new(user, password))
    }

    fn authorization(&self, scheme: &str) -> Option<&str> {
        let (received, rest) = self.header_text("authorization")?.trim().split_once(' ')?;
        let rest = rest.trim();
        (received.eq_ignore_ascii_case(scheme) && !rest.is_empty()).then_some(rest)
    }
}
