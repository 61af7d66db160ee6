//! What an authenticator may say of credentials, and what it is told that they must be good for.

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
    /// The authenticator could not find out; the caller is not told why (500).
    Failed(Failure),
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
    use super::*;

    #[test]
    fn scopes_are_granted_by_name_and_all_of_them_are_needed() {
        let scopes = Scopes::new(&["read", "write"]);
        assert!(scopes.check("write admin read".split(' ')).is_ok());
        assert!(Scopes::new(&[]).check(Vec::<String>::new()).is_ok());
        let denied = scopes.check(["read", "writer"]);
        assert!(matches!(denied, Err(Denial::InsufficientScope(all)) if all == scopes));
    }
}
