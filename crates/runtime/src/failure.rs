//! What ends an operation outside its contract.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use crate::media_type::essence;
use crate::{BrokenCoding, EncodedResponse, Invalid};

/// Why an operation ended without an answer that the contract declares.
///
/// A server logs it and never sends its cause; a client gets it with the answer that was received, if there was one (of a body that
/// comes piece by piece nothing is kept).
pub struct Failure {
    class: FailureClass,
    cause: Box<dyn Error + Send + Sync>,
    response: Option<Box<EncodedResponse>>,
    /// Whether it is a request that could not be written.
    is_unsent: bool,
}

/// What kind of failure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureClass {
    /// The request or the answer did not get through: no connection, a timeout, a broken body.
    Transport,
    /// The answer is none that the contract declares, or its body does not fit the declaration.
    UndeclaredAnswer,
    /// The cause is on this side: a value that cannot be written, a handler's own error.
    Internal,
    /// The body of the request, read piece by piece, is not what it should be: its cause is a [`BodyFault`], which a server words as a refusal.
    RequestBody,
}

/// What is wrong with the body of a request that is read piece by piece, while the handler runs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BodyFault {
    /// An item is malformed or violates the contract.
    Invalid(Invalid),
    /// The body is longer than the server takes.
    TooLarge {
        /// How many bytes it takes.
        limit: u64,
    },
    /// The body did not come in time.
    Slow {
        /// How long it was waited for.
        limit: Duration,
    },
    /// The body broke off, for this reason.
    Broken(String),
    /// The body is not in the coding that its `Content-Encoding` says.
    Coding(BrokenCoding),
}

impl fmt::Display for BodyFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(invalid) => invalid.fmt(formatter),
            Self::TooLarge { limit } => {
                write!(formatter, "the body is longer than {limit} bytes")
            }
            Self::Slow { limit } => write!(formatter, "the body did not come within {limit:?}"),
            Self::Broken(reason) => write!(formatter, "the body broke off: {reason}"),
            Self::Coding(broken) => broken.fmt(formatter),
        }
    }
}

impl Error for BodyFault {}

impl Failure {
    /// A failure on this side.
    ///
    /// In a handler: `.map_err(Failure::internal)?`.
    pub fn internal(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            class: FailureClass::Internal,
            cause: cause.into(),
            response: None,
            is_unsent: false,
        }
    }

    /// A request or an answer that did not get through.
    pub fn transport(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            class: FailureClass::Transport,
            cause: cause.into(),
            response: None,
            is_unsent: false,
        }
    }

    /// This failure, as that of a request before anything of it was sent.
    #[cfg(feature = "client")]
    pub(crate) fn unsent(self) -> Self {
        Self {
            is_unsent: true,
            ..self
        }
    }

    /// The body of a request that is not what it should be.
    pub fn request_body(fault: BodyFault) -> Self {
        Self {
            class: FailureClass::RequestBody,
            cause: Box::new(fault),
            response: None,
            is_unsent: false,
        }
    }

    /// What is wrong with the body of the request, if that is the cause.
    pub fn body_fault(&self) -> Option<&BodyFault> {
        self.cause.downcast_ref()
    }

    /// What is wrong with the body of the request, if that is the cause.
    ///
    /// # Errors
    ///
    /// This failure, if it has another cause.
    pub fn into_body_fault(self) -> Result<BodyFault, Self> {
        match self.cause.downcast() {
            Ok(fault) => Ok(*fault),
            Err(cause) => Err(Self { cause, ..self }),
        }
    }

    /// An answer whose status the contract does not declare.
    pub fn undeclared(response: &EncodedResponse) -> Self {
        let cause = format!("the contract declares no response {}", response.status);
        Self {
            class: FailureClass::UndeclaredAnswer,
            cause: cause.into(),
            response: Some(Box::new(response.kept())),
            is_unsent: false,
        }
    }

    /// An answer of a declared status whose headers or body do not fit the declaration.
    pub fn undecodable(
        response: &EncodedResponse,
        cause: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self {
            class: FailureClass::UndeclaredAnswer,
            cause: cause.into(),
            response: Some(Box::new(response.kept())),
            is_unsent: false,
        }
    }

    /// An item of an answer that does not fit its declaration.
    pub(crate) fn undeclared_item(invalid: Invalid) -> Self {
        Self::undeclared_content(invalid)
    }

    /// A piece of an answer that does not fit the declaration.
    pub(crate) fn undeclared_content(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            class: FailureClass::UndeclaredAnswer,
            cause: cause.into(),
            response: None,
            is_unsent: false,
        }
    }

    /// An answer of a declared status whose media type the contract does not declare for it.
    pub fn undeclared_media_type(response: &EncodedResponse) -> Self {
        let media_type = essence(response.content_type().unwrap_or_default());
        let cause = format!(
            "the contract declares no `{}` for {}",
            media_type.to_ascii_lowercase(),
            response.status
        );
        Self::undecodable(response, cause)
    }

    /// What kind of failure it is.
    pub fn class(&self) -> FailureClass {
        self.class
    }

    /// The answer that was received, if there was one.
    pub fn response(&self) -> Option<&EncodedResponse> {
        self.response.as_deref()
    }
}

/// The failure and its causes in one line: what a program shows that ends with it.
impl fmt::Debug for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self}")?;
        let mut cause = self.source();
        while let Some(error) = cause {
            write!(formatter, ": {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.class {
            FailureClass::Transport => "the request did not get through",
            FailureClass::UndeclaredAnswer => "the answer is not what the contract declares",
            FailureClass::Internal if self.is_unsent => "the request was not sent",
            FailureClass::Internal => "the operation failed",
            FailureClass::RequestBody => "the body of the request is not what it should be",
        })?;
        if let Some(response) = &self.response {
            write!(formatter, " (status {})", response.status.as_u16())?;
        }
        Ok(())
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.cause)
    }
}
