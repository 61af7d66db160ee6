//! What a server refuses before its handler runs, and who words the refusal.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use http::header::WWW_AUTHENTICATE;
use http::{HeaderValue, Method, StatusCode};

use super::{Challenges, RequestContext, Response, Scopes};
use crate::{
    BodyFault, BrokenCoding, ContentCoding, Failure, FailureClass, Invalid, Malformed, Violations,
    coding,
};

/// Why a request is refused without the handler, or after it failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Rejection {
    /// The operation asks for credentials and the request shows none of them.
    MissingCredentials {
        /// What asks for them.
        challenges: Challenges,
    },
    /// The credentials cannot be read, or are not accepted, for the authenticator's reason.
    InvalidCredentials {
        /// What is wrong with them.
        reason: String,
        /// What asks for others.
        challenges: Challenges,
    },
    /// The caller is known and may not do this, for the authenticator's reason.
    Forbidden(String),
    /// The caller is known, and its credentials are not good for all that the operation asks of them.
    InsufficientScope {
        /// What the operation asks for.
        scopes: Scopes,
        /// What asks for it.
        challenges: Challenges,
    },
    /// The `Content-Type` is none that the operation takes.
    UnsupportedMediaType {
        /// What the request said, if anything.
        received: Option<String>,
        /// What the operation takes.
        accepted: Vec<&'static str>,
    },
    /// The `Content-Encoding` has a coding that the server does not take (RFC 9110, section 15.5.16).
    UnsupportedContentCoding {
        /// What the request said.
        received: String,
        /// What the server takes.
        accepted: Vec<ContentCoding>,
    },
    /// The caller takes none of the media types that the operation answers in (RFC 9110, section 12.5.1).
    NotAcceptable {
        /// What it answers in.
        offered: Vec<&'static str>,
    },
    /// The body is longer than the server reads.
    TooLarge {
        /// How many bytes it reads.
        limit: u64,
    },
    /// The body has more parts, or larger heads of parts, than the server reads: which limit it exceeds.
    ExcessiveParts(String),
    /// The body broke off.
    BrokenBody(String),
    /// The body is not in the coding that its `Content-Encoding` says.
    BrokenCoding(BrokenCoding),
    /// The body is not of its syntax.
    Malformed(Malformed),
    /// Parameters or members of the body violate the contract.
    Violations(Violations),
    /// No operation answers on this path.
    UnknownRoute,
    /// Operations answer on this path, but none with this method.
    WrongMethod {
        /// The methods with which one does.
        allowed: Vec<Method>,
    },
    /// The request did not come to its end within this time.
    SlowRequest(Duration),
    /// The handler did not come to its end within this time.
    SlowOperation(Duration),
    /// The server carries out as many operations as it may already.
    Overloaded,
    /// The operation failed; the cause has been logged and is not for the caller.
    Failed(Failure),
}

/// The kinds of refusal for which a contract may declare answers of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectionKind {
    /// No credentials, or such as are not accepted (401).
    Unauthenticated,
    /// A known caller who may not do this (403).
    Forbidden,
    /// A media type that the operation does not take, or a content coding that the server does not (415).
    UnsupportedMediaType,
    /// A caller that takes none of the media types of the answer (406).
    NotAcceptable,
    /// A body longer than the server reads (413).
    TooLarge,
    /// A body that is not of its syntax, or broke off (400).
    Malformed,
    /// A request that violates the contract (422 where it is declared, else 400).
    Violations,
    /// No such operation (404, 405).
    Unrouted,
    /// A request that did not come in time (408).
    Timeout,
    /// The server is too busy, or its handler takes too long (503).
    Overloaded,
    /// The operation failed on this side (500).
    Failed,
    /// The operation failed on the other side of this one (502).
    Upstream,
}

impl Rejection {
    /// Its kind.
    pub fn kind(&self) -> RejectionKind {
        match self {
            Self::MissingCredentials { .. } | Self::InvalidCredentials { .. } => {
                RejectionKind::Unauthenticated
            }
            Self::Forbidden(_) | Self::InsufficientScope { .. } => RejectionKind::Forbidden,
            Self::UnsupportedMediaType { .. } | Self::UnsupportedContentCoding { .. } => {
                RejectionKind::UnsupportedMediaType
            }
            Self::NotAcceptable { .. } => RejectionKind::NotAcceptable,
            Self::TooLarge { .. } | Self::ExcessiveParts(_) => RejectionKind::TooLarge,
            Self::BrokenBody(_) | Self::BrokenCoding(_) | Self::Malformed(_) => {
                RejectionKind::Malformed
            }
            Self::Violations(_) => RejectionKind::Violations,
            Self::UnknownRoute | Self::WrongMethod { .. } => RejectionKind::Unrouted,
            Self::SlowRequest(_) => RejectionKind::Timeout,
            Self::SlowOperation(_) | Self::Overloaded => RejectionKind::Overloaded,
            Self::Failed(failure) if failure.class() == FailureClass::Internal => {
                RejectionKind::Failed
            }
            Self::Failed(_) => RejectionKind::Upstream,
        }
    }

    /// The status that HTTP has for it, for answers of which the contract leaves the status open: that of
    /// [`ProblemDetails`](super::ProblemDetails), and one for a [`RefuseUnrouted`].
    pub fn status(&self) -> StatusCode {
        match self.kind() {
            RejectionKind::Unauthenticated => StatusCode::UNAUTHORIZED,
            RejectionKind::Forbidden => StatusCode::FORBIDDEN,
            RejectionKind::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            RejectionKind::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
            RejectionKind::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            RejectionKind::Malformed | RejectionKind::Violations => StatusCode::BAD_REQUEST,
            RejectionKind::Unrouted => match self {
                Self::WrongMethod { .. } => StatusCode::METHOD_NOT_ALLOWED,
                _ => StatusCode::NOT_FOUND,
            },
            RejectionKind::Timeout => StatusCode::REQUEST_TIMEOUT,
            RejectionKind::Overloaded => StatusCode::SERVICE_UNAVAILABLE,
            RejectionKind::Failed => StatusCode::INTERNAL_SERVER_ERROR,
            RejectionKind::Upstream => StatusCode::BAD_GATEWAY,
        }
    }

    /// What asks for credentials, if it is for want of them that the request is refused: the values of
    /// `WWW-Authenticate` (RFC 9110, section 11.6.1).
    ///
    /// A 401 gets them, and a 403 for want of a scope, unless the answer has a `WWW-Authenticate` of its own.
    pub fn challenges(&self) -> &[HeaderValue] {
        match self {
            Self::MissingCredentials { challenges }
            | Self::InvalidCredentials { challenges, .. }
            | Self::InsufficientScope { challenges, .. } => challenges.values(),
            _ => &[],
        }
    }

    /// Puts the challenges into the answer, where it is one to have them.
    pub(crate) fn challenge<B>(&self, response: &mut http::Response<B>) {
        let takes_them = match response.status() {
            StatusCode::UNAUTHORIZED => true,
            StatusCode::FORBIDDEN => matches!(self, Self::InsufficientScope { .. }),
            _ => false,
        };
        if !takes_them || response.headers().contains_key(WWW_AUTHENTICATE) {
            return;
        }
        for challenge in self.challenges() {
            response
                .headers_mut()
                .append(WWW_AUTHENTICATE, challenge.clone());
        }
    }
}

impl From<Invalid> for Rejection {
    fn from(invalid: Invalid) -> Self {
        match invalid {
            Invalid::Malformed(malformed) => Self::Malformed(malformed),
            Invalid::Violations(violations) => Self::Violations(violations),
            unread @ Invalid::Unread => Self::Failed(Failure::internal(unread)),
        }
    }
}

/// A handler that ends because the request's body was not what it should be has refused the request.
impl From<Failure> for Rejection {
    fn from(failure: Failure) -> Self {
        match failure.into_body_fault() {
            Ok(fault) => fault.into(),
            Err(failure) => Self::Failed(failure),
        }
    }
}

impl From<BodyFault> for Rejection {
    fn from(fault: BodyFault) -> Self {
        match fault {
            BodyFault::Invalid(invalid) => invalid.into(),
            BodyFault::TooLarge { limit } => Self::TooLarge { limit },
            BodyFault::Slow { limit } => Self::SlowRequest(limit),
            BodyFault::Broken(reason) => Self::BrokenBody(reason),
            BodyFault::Coding(broken) => Self::BrokenCoding(broken),
        }
    }
}

/// The sentence for the caller: it tells what is wrong, never why a failure happened or what was sent.
impl fmt::Display for Rejection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingCredentials { .. } => {
                formatter.write_str("the request shows no credentials")
            }
            Self::InvalidCredentials { reason, .. } | Self::Forbidden(reason) => {
                formatter.write_str(reason)
            }
            Self::InsufficientScope { scopes, .. } => scopes.fmt_missing(formatter),
            Self::UnsupportedMediaType { received, accepted } => {
                match received {
                    None => formatter.write_str("the request says no `Content-Type`")?,
                    Some(received) => {
                        write!(formatter, "the operation does not take `{received}`")?;
                    }
                }
                write!(formatter, "; it takes: {}", accepted.join(", "))
            }
            Self::UnsupportedContentCoding { received, accepted } => {
                let accepted = names_of(accepted);
                write!(
                    formatter,
                    "the server does not take the content coding `{received}`, but: {accepted}"
                )
            }
            Self::NotAcceptable { offered } => write!(
                formatter,
                "the request accepts none of the media types of the answer: {}",
                offered.join(", ")
            ),
            Self::TooLarge { limit } => {
                write!(formatter, "the body is longer than {limit} bytes")
            }
            Self::ExcessiveParts(limit) => formatter.write_str(limit),
            Self::BrokenBody(_) => formatter.write_str("the body broke off"),
            Self::BrokenCoding(broken) => broken.fmt(formatter),
            Self::Malformed(malformed) => write!(formatter, "the body is {malformed}"),
            Self::Violations(violations) => fmt::Display::fmt(violations, formatter),
            Self::UnknownRoute => formatter.write_str("no operation answers on this path"),
            Self::WrongMethod { .. } => {
                formatter.write_str("no operation answers on this path with this method")
            }
            Self::SlowRequest(limit) => {
                write!(formatter, "the request did not come within {limit:?}")
            }
            Self::SlowOperation(limit) => {
                write!(formatter, "the operation took longer than {limit:?}")
            }
            Self::Overloaded => formatter.write_str("the server is busy; try again later"),
            Self::Failed(_) => formatter.write_str("the operation failed"),
        }
    }
}

/// Its source is why the operation failed, if it did: for the log, not for the caller.
impl Error for Rejection {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Failed(failure) => Some(failure),
            _ => None,
        }
    }
}

/// The codings as `Accept-Encoding` has them; where there are none, the name for that (RFC 9110, section 12.5.3).
pub(super) fn names_of(codings: &[ContentCoding]) -> String {
    if codings.is_empty() {
        return "identity".to_owned();
    }
    coding::names(codings)
}

/// Words refusals in one of the contract's own bodies.
///
/// A generated router asks for one implementation per distinct body with which its contract answers refusals.
pub trait Refuse<B> {
    /// The body that tells the caller what is wrong, in an answer of this status, which the operation declares.
    fn refuse(&self, rejection: &Rejection, status: StatusCode, request: &RequestContext) -> B;
}

/// Answers what belongs to no operation: an unknown path, a wrong method, and, if the server asks for them first,
/// missing credentials there.
pub trait RefuseUnrouted {
    /// The whole answer; [`Rejection::status`] is what HTTP has for it.
    ///
    /// For a wrong method, an `Allow` header is added to it if it has none.
    fn refuse_unrouted(&self, rejection: &Rejection, request: &RequestContext) -> Response;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rejection_has_the_status_that_http_has_for_it() {
        let reason = String::new;
        let challenges = Challenges::default;
        for (rejection, status) in [
            (
                Rejection::MissingCredentials {
                    challenges: challenges(),
                },
                401,
            ),
            (
                Rejection::InvalidCredentials {
                    reason: reason(),
                    challenges: challenges(),
                },
                401,
            ),
            (Rejection::Forbidden(reason()), 403),
            (
                Rejection::InsufficientScope {
                    scopes: Scopes::new(&[]),
                    challenges: challenges(),
                },
                403,
            ),
            (
                Rejection::UnsupportedMediaType {
                    received: None,
                    accepted: vec![],
                },
                415,
            ),
            (
                Rejection::UnsupportedContentCoding {
                    received: reason(),
                    accepted: vec![],
                },
                415,
            ),
            (Rejection::NotAcceptable { offered: vec![] }, 406),
            (Rejection::TooLarge { limit: 1 }, 413),
            (Rejection::ExcessiveParts(reason()), 413),
            (Rejection::BrokenBody(reason()), 400),
            (Rejection::Malformed(Malformed::new("no JSON")), 400),
            (Rejection::UnknownRoute, 404),
            (Rejection::WrongMethod { allowed: vec![] }, 405),
            (Rejection::SlowRequest(Duration::ZERO), 408),
            (Rejection::SlowOperation(Duration::ZERO), 503),
            (Rejection::Overloaded, 503),
            (Rejection::Failed(Failure::internal("a bug")), 500),
            (Rejection::Failed(Failure::transport("nobody answers")), 502),
        ] {
            assert_eq!(rejection.status().as_u16(), status, "{rejection:?}");
        }
    }
}
