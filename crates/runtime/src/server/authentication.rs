//! Finding out who is calling: the alternatives of what an operation asks for, one after another.

use http::HeaderValue;

use super::challenge::{self, TokenError};
use super::credentials::{self, Reading};
use super::{Challenges, Denial, Rejection, RequestContext, Scopes};
use crate::{ApiKey, BasicCredentials, BearerToken, Failure, HttpCredentials, PeerCertificate};

/// The way through the alternatives of what an operation asks for; the first that the authenticator accepts is taken.
///
/// If it accepts none, the most telling denial is answered: that it could not find out, before that a known caller may
/// not do this, before that credentials are wrong or cannot be read, before that none are shown; of two alike, the
/// first. Credentials that are asked for together count as shown when all of them are.
#[derive(Debug)]
pub struct Authentication<'r> {
    request: &'r RequestContext,
    realm: &'static str,
    basic: Asked,
    bearer: Asked,
    others: Vec<HeaderValue>,
    denied: Denied,
}

/// Whether a scheme is one of those asked for, and whether the request has something of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    No,
    Yes,
    Shown,
}

/// What has been said against the caller so far, in the order in which one outweighs the other.
#[derive(Debug)]
enum Denied {
    Missing,
    Unauthenticated {
        reason: String,
        challenge: Option<HeaderValue>,
    },
    Forbidden(String),
    InsufficientScope(Scopes),
    Failed(Failure),
}

impl Denied {
    fn weight(&self) -> u8 {
        match self {
            Self::Missing => 0,
            Self::Unauthenticated { .. } => 1,
            Self::Forbidden(_) | Self::InsufficientScope(_) => 2,
            Self::Failed(_) => 3,
        }
    }
}

impl<'r> Authentication<'r> {
    /// Begins with a request. The realm is what the service calls itself in a challenge.
    pub fn new(request: &'r RequestContext, realm: &'static str) -> Self {
        Self {
            request,
            realm,
            basic: Asked::No,
            bearer: Asked::No,
            others: Vec::new(),
            denied: Denied::Missing,
        }
    }

    /// The API key in the header of this name.
    pub fn header_api_key(&mut self, name: &str) -> Option<ApiKey> {
        let reading = credentials::header_api_key(self.request, name);
        self.read(reading)
    }

    /// The API key in the query member of this name.
    pub fn query_api_key(&mut self, name: &str) -> Option<ApiKey> {
        let reading = credentials::query_api_key(self.request, name);
        self.read(reading)
    }

    /// The API key in the cookie of this name.
    pub fn cookie_api_key(&mut self, name: &str) -> Option<ApiKey> {
        let reading = credentials::cookie_api_key(self.request, name);
        self.read(reading)
    }

    /// The bearer token of the `Authorization` header.
    pub fn bearer_token(&mut self) -> Option<BearerToken> {
        let reading = credentials::bearer_token(self.request);
        self.bearer = asked(&reading);
        self.read(reading)
    }

    /// The user name and password of the `Authorization` header.
    pub fn basic_credentials(&mut self) -> Option<BasicCredentials> {
        let reading = credentials::basic_credentials(self.request);
        self.basic = asked(&reading);
        self.read(reading)
    }

    /// What the `Authorization` header holds for another scheme.
    pub fn http_credentials(&mut self, scheme: &str) -> Option<HttpCredentials> {
        let reading = credentials::http_credentials(self.request, scheme);
        self.read(reading)
    }

    /// The certificate that the peer showed, out of the request's extensions.
    pub fn peer_certificate(&self) -> Option<PeerCertificate> {
        self.request.extensions.get::<PeerCertificate>().cloned()
    }

    /// Takes the authenticator's word on an alternative: the principal, if it accepts the credentials.
    pub fn judge<P>(&mut self, verdict: Result<P, Denial>) -> Option<P> {
        match verdict {
            Ok(principal) => return Some(principal),
            Err(Denial::Unauthenticated(reason)) => self.deny(Denied::Unauthenticated {
                reason,
                challenge: None,
            }),
            Err(Denial::Challenged { reason, challenge }) => self.deny(Denied::Unauthenticated {
                reason,
                challenge: Some(challenge),
            }),
            Err(Denial::Forbidden(reason)) => self.deny(Denied::Forbidden(reason)),
            Err(Denial::InsufficientScope(scopes)) => self.deny(Denied::InsufficientScope(scopes)),
            Err(Denial::Failed(failure)) => self.deny(Denied::Failed(failure)),
        }
        None
    }

    /// Adds the challenge of another scheme, which only the authenticator can make.
    #[must_use]
    pub fn with_challenge(mut self, challenge: HeaderValue) -> Self {
        self.others.push(challenge);
        self
    }

    /// The end, where nothing was accepted and something must be.
    pub fn denied(self) -> Rejection {
        let error = match &self.denied {
            Denied::InsufficientScope(scopes) => Some(TokenError::InsufficientScope(*scopes)),
            Denied::Unauthenticated { .. } => Some(TokenError::Invalid),
            _ => None,
        };
        let error = error.filter(|_| self.bearer == Asked::Shown);
        let bearer = (self.bearer != Asked::No).then(|| challenge::bearer(self.realm, error));
        let basic = (self.basic != Asked::No).then(|| challenge::basic(self.realm));
        let made = [bearer, basic].into_iter().flatten().flatten();
        let challenges = Challenges::new(made.chain(self.others));
        match self.denied {
            Denied::Missing => Rejection::MissingCredentials { challenges },
            Denied::Unauthenticated { reason, challenge } => Rejection::InvalidCredentials {
                reason,
                challenges: challenge.map_or(challenges, |own| Challenges::new([own])),
            },
            Denied::Forbidden(reason) => Rejection::Forbidden(reason),
            Denied::InsufficientScope(scopes) => {
                Rejection::InsufficientScope { scopes, challenges }
            }
            Denied::Failed(failure) => Rejection::Failed(failure),
        }
    }

    /// The end, where nothing was accepted and nothing need be: nobody, if nothing was shown.
    ///
    /// # Errors
    ///
    /// The rejection of credentials that were shown: who shows some does not want to be taken for nobody.
    pub fn nobody<P>(self) -> Result<Option<P>, Rejection> {
        match self.denied {
            Denied::Missing => Ok(None),
            _ => Err(self.denied()),
        }
    }

    fn read<T>(&mut self, reading: Reading<T>) -> Option<T> {
        reading.unwrap_or_else(|reason| {
            self.deny(Denied::Unauthenticated {
                reason,
                challenge: None,
            });
            None
        })
    }

    fn deny(&mut self, denied: Denied) {
        if denied.weight() > self.denied.weight() {
            self.denied = denied;
        }
    }
}

fn asked<T>(reading: &Reading<T>) -> Asked {
    match reading {
        Ok(None) => Asked::Yes,
        Ok(Some(_)) | Err(_) => Asked::Shown,
    }
}
