//! Statuses of a range (`4XX`), each range a type of its own, so that a handler cannot answer with a status of another one.

use std::fmt;

use http::StatusCode;

use crate::Failure;

macro_rules! ranges {
    ($($(#[$documentation:meta])* $name:ident($hundreds:literal) { $($constant:ident)* })*) => {
        $(
            $(#[$documentation])*
            #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $name(StatusCode);

            #[expect(missing_docs, reason = "each is the status of that name in the HTTP Status Code Registry")]
            impl $name {
                $(pub const $constant: Self = Self(StatusCode::$constant);)*
            }

            impl $name {
                /// The status of this number; `None` if it is not of this range.
                pub fn from_u16(code: u16) -> Option<Self> {
                    StatusCode::from_u16(code).ok().and_then(Self::of)
                }

                /// The status as a number.
                pub fn as_u16(self) -> u16 {
                    self.0.as_u16()
                }

                fn of(status: StatusCode) -> Option<Self> {
                    (status.as_u16() / 100 == $hundreds).then_some(Self(status))
                }
            }

            /// Fails, as a failure on this side, if the status is not of this range.
            impl TryFrom<StatusCode> for $name {
                type Error = Failure;

                fn try_from(status: StatusCode) -> Result<Self, Failure> {
                    Self::of(status).ok_or_else(|| {
                        Failure::internal(format!("{status} is not a {}XX", $hundreds))
                    })
                }
            }

            impl From<$name> for StatusCode {
                fn from(status: $name) -> Self {
                    status.0
                }
            }

            impl PartialEq<StatusCode> for $name {
                fn eq(&self, other: &StatusCode) -> bool {
                    self.0 == *other
                }
            }

            impl fmt::Debug for $name {
                fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                    fmt::Debug::fmt(&self.0, formatter)
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                    fmt::Display::fmt(&self.0, formatter)
                }
            }
        )*
    };
}

ranges! {
    /// A status from 100 to 199.
    Informational(1) {
        CONTINUE
        SWITCHING_PROTOCOLS
        PROCESSING
        EARLY_HINTS
    }
    /// A status from 200 to 299.
    Success(2) {
        OK
        CREATED
        ACCEPTED
        NON_AUTHORITATIVE_INFORMATION
        NO_CONTENT
        RESET_CONTENT
        PARTIAL_CONTENT
        MULTI_STATUS
        ALREADY_REPORTED
        IM_USED
    }
    /// A status from 300 to 399.
    Redirection(3) {
        MULTIPLE_CHOICES
        MOVED_PERMANENTLY
        FOUND
        SEE_OTHER
        NOT_MODIFIED
        USE_PROXY
        TEMPORARY_REDIRECT
        PERMANENT_REDIRECT
    }
    /// A status from 400 to 499.
    ClientError(4) {
        BAD_REQUEST
        UNAUTHORIZED
        PAYMENT_REQUIRED
        FORBIDDEN
        NOT_FOUND
        METHOD_NOT_ALLOWED
        NOT_ACCEPTABLE
        PROXY_AUTHENTICATION_REQUIRED
        REQUEST_TIMEOUT
        CONFLICT
        GONE
        LENGTH_REQUIRED
        PRECONDITION_FAILED
        PAYLOAD_TOO_LARGE
        URI_TOO_LONG
        UNSUPPORTED_MEDIA_TYPE
        RANGE_NOT_SATISFIABLE
        EXPECTATION_FAILED
        IM_A_TEAPOT
        MISDIRECTED_REQUEST
        UNPROCESSABLE_ENTITY
        LOCKED
        FAILED_DEPENDENCY
        TOO_EARLY
        UPGRADE_REQUIRED
        PRECONDITION_REQUIRED
        TOO_MANY_REQUESTS
        REQUEST_HEADER_FIELDS_TOO_LARGE
        UNAVAILABLE_FOR_LEGAL_REASONS
    }
    /// A status from 500 to 599.
    ServerError(5) {
        INTERNAL_SERVER_ERROR
        NOT_IMPLEMENTED
        BAD_GATEWAY
        SERVICE_UNAVAILABLE
        GATEWAY_TIMEOUT
        HTTP_VERSION_NOT_SUPPORTED
        VARIANT_ALSO_NEGOTIATES
        INSUFFICIENT_STORAGE
        LOOP_DETECTED
        NOT_EXTENDED
        NETWORK_AUTHENTICATION_REQUIRED
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::error::Error as _;

    use super::*;

    #[test]
    fn a_status_of_another_range_is_refused() {
        let conflict = ClientError::try_from(StatusCode::CONFLICT).unwrap();
        assert_eq!(conflict, ClientError::CONFLICT);
        assert_eq!(conflict, StatusCode::CONFLICT);
        assert_eq!(StatusCode::from(conflict), StatusCode::CONFLICT);
        assert_eq!(conflict.to_string(), "409 Conflict");
        let refused = ServerError::try_from(StatusCode::CONFLICT).unwrap_err();
        assert_eq!(
            refused.source().unwrap().to_string(),
            "409 Conflict is not a 5XX"
        );
    }

    #[test]
    fn a_number_without_a_name_is_a_status_of_its_range() {
        assert_eq!(
            ClientError::from_u16(499).map(ClientError::as_u16),
            Some(499)
        );
        assert_eq!(ClientError::from_u16(500), None);
        assert_eq!(ClientError::from_u16(1499), None);
    }
}
