//! What an authenticator may say of credentials, and what it is told that they must be good for.

use std::error::Error;
use std::fmt;

use http::HeaderValue;

use crate::Failure;

/// Why an authenticator does not let a caller through.
#[derive(Debug)]
#[non_exhaustive]
pub enum Denial {
    /// The credentials are not accepted, for this reason; the caller is told (401).
    Unauthenticated(String),
    /// The credentials are not accepted, and the next ones must answer this challenge (401), as in `Digest`.
    Challenged {
        /// Why they are not accepted; the caller is told.
        reason: String,
        /// The value of `WWW-Authenticate`, in the place of all others.
        challenge: HeaderValue,
    },
    /// The caller is known and may not do this, for this reason; the caller is told (403).
    Forbidden(String),
    /// The caller is known, and the credentials are not good for all of these (403); made by [`Scopes::check`].
    InsufficientScope(Scopes),
    /// The authenticator could not find out; the caller is not told why (500, or 502 if what it asked has failed). `?` makes it of a
    /// [`Failure`].
    Failed(Failure),
}

impl From<Failure> for Denial {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// The sentence for the caller, as that of the [`Rejection`](super::Rejection) which becomes of it: why an authenticator failed is its
/// `source` alone.
impl fmt::Display for Denial {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unauthenticated(reason)
            | Self::Challenged { reason, .. }
            | Self::Forbidden(reason) => formatter.write_str(reason),
            Self::InsufficientScope(scopes) => scopes.fmt_missing(formatter),
            Self::Failed(_) => formatter.write_str("the operation failed"),
        }
    }
}

impl Error for Denial {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Failed(failure) => Some(failure),
            _ => None,
        }
    }
}

/// What an operation asks credentials to be good for: scopes of OAuth 2.0 and `OpenID` Connect, roles for other schemes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scopes(&'static [&'static str]);

impl Scopes {
    /// All of these.
    pub const fn new(required: &'static [&'static str]) -> Self {
        Self(required)
    }

    /// All that is asked for, in the contract's order; nothing, if any credentials of the scheme will do.
    pub fn required(self) -> &'static [&'static str] {
        self.0
    }

    /// The sentence for credentials that are not good for all of them.
    pub(super) fn fmt_missing(self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let required = self.0.join("`, `");
        write!(formatter, "the credentials must be good for `{required}`")
    }

    /// Compares with what the credentials are good for, as in `scopes.check(claims.scope.split(' '))?`.
    ///
    /// # Errors
    ///
    /// [`Denial::InsufficientScope`] if one is missing: a 403, which names all that is asked for (RFC 6750, section 3.1).
    pub fn check<S: AsRef<str>>(self, granted: impl IntoIterator<Item = S>) -> Result<(), Denial> {
        let granted: Vec<S> = granted.into_iter().collect();
        let is_granted = |required: &&str| granted.iter().any(|scope| scope.as_ref() == *required);
        if self.0.iter().all(is_granted) {
            Ok(())
        } else {
            Err(Denial::InsufficientScope(self))
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;
    use crate::server::RequestContext;
    use crate::server::authentication::Authentication;

    #[test]
    fn a_denial_tells_the_caller_no_more_than_its_rejection() {
        let failed = || -> Result<(), Denial> {
            Err(Failure::internal("the list of keys is at 10.0.0.7"))?;
            Ok(())
        };
        let scopes = Scopes::new(&["read", "write"]);
        let challenge = HeaderValue::from_static("Digest nonce=2");
        let reason = || "the nonce is stale".to_owned();
        for (denial, told) in [
            (failed().unwrap_err(), "the operation failed"),
            (Denial::Unauthenticated(reason()), "the nonce is stale"),
            (Denial::Forbidden(reason()), "the nonce is stale"),
            (
                Denial::Challenged {
                    reason: reason(),
                    challenge,
                },
                "the nonce is stale",
            ),
            (
                Denial::InsufficientScope(scopes),
                "the credentials must be good for `read`, `write`",
            ),
        ] {
            assert_eq!(denial.to_string(), told);
            let has_cause = denial.source().is_some();
            assert_eq!(has_cause, matches!(denial, Denial::Failed(_)), "{denial:?}");
            let (parts, ()) = http::Request::new(()).into_parts();
            let context = RequestContext::from(parts);
            let mut authentication = Authentication::new(&context, "Pets");
            assert_eq!(authentication.judge::<()>(Err(denial)), None);
            let rejection = authentication.denied();
            assert_eq!(rejection.to_string(), told);
            assert_eq!(rejection.source().is_some(), has_cause, "{rejection:?}");
        }
    }

    #[test]
    fn scopes_are_granted_by_name_and_all_of_them_are_needed() {
        let scopes = Scopes::new(&["read", "write"]);
        assert!(scopes.check("write admin read".split(' ')).is_ok());
        assert!(Scopes::new(&[]).check(Vec::<String>::new()).is_ok());
        let denied = scopes.check(["read", "writer"]);
        assert!(matches!(denied, Err(Denial::InsufficientScope(all)) if all == scopes));
    }
}
