//! What generated code says of an operation: the one trait behind which both ends meet.

use http::Method;

use crate::{EncodedRequest, EncodedResponse, Failure, Invalid};

/// The facts of an operation that do not depend on a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationDescription {
    /// `operationId`, as the contract writes it.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path with its variables in braces: `/pets/{petId}`.
    pub path: &'static str,
    /// What the operation takes as a body.
    pub body: BodyDescription,
}

/// What an operation takes as a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyDescription {
    /// Nothing; what a caller sends all the same is not read.
    None,
    /// A body that may be left out.
    Optional(MediaType),
    /// A body that must be there.
    Required(MediaType),
}

/// A media type that generated code reads and writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MediaType {
    /// As the contract writes it: `application/json`.
    pub name: &'static str,
    /// How its bytes are read.
    pub form: BodyForm,
}

/// How the bytes of a body are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyForm {
    /// As JSON.
    Json,
    /// As text in UTF-8.
    Text,
    /// As they are.
    Bytes,
}

impl MediaType {
    /// Whether a `Content-Type` of this value announces this media type.
    ///
    /// Parameters are not compared, nor is letter case (RFC 9110, section 8.3.1). A range in the contract (`text/*`)
    /// takes every subtype.
    pub fn accepts(&self, content_type: &str) -> bool {
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        let own = self.name.split(';').next().unwrap_or_default().trim();
        match own.strip_suffix("/*") {
            Some("*") => true,
            Some(kind) => essence
                .split_once('/')
                .is_some_and(|(received, _)| received.eq_ignore_ascii_case(kind)),
            None => essence.eq_ignore_ascii_case(own),
        }
    }
}

/// A request of one operation: what its generated struct knows of the wire.
///
/// Client and server both work through it, so that what one writes is what the other reads.
pub trait Operation: Sized + Send + 'static {
    /// Id, method, path and body.
    const DESCRIPTION: OperationDescription;

    /// What the operation answers if it succeeds.
    type Output: Send + 'static;

    /// What it answers otherwise.
    type Error: From<Failure> + Send + 'static;

    /// Reads a request.
    ///
    /// # Errors
    ///
    /// If the body is not of its syntax, or if a parameter or a member of the body violates the contract; every
    /// violation is reported.
    fn decode(request: &EncodedRequest) -> Result<Self, Invalid>;

    /// Writes this request.
    ///
    /// # Errors
    ///
    /// If a value cannot be written: a header value with a line break, a number JSON cannot hold.
    fn encode(&self) -> Result<EncodedRequest, Failure>;

    /// Reads an answer by its status and content type.
    ///
    /// # Errors
    ///
    /// The declared errors, and a [`Failure`] if the answer is none that the contract declares.
    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error>;

    /// Writes an answer.
    ///
    /// # Errors
    ///
    /// The failure, if the outcome is one, or if the answer cannot be written. Debug builds also refuse an answer that
    /// violates the contract.
    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types_are_compared_without_parameters_and_letter_case() {
        let json = MediaType {
            name: "application/json",
            form: BodyForm::Json,
        };
        assert!(json.accepts("application/json"));
        assert!(json.accepts("Application/JSON ; charset=utf-8"));
        assert!(!json.accepts("application/vnd.api+json"));
        assert!(!json.accepts(""));
    }

    #[test]
    fn a_range_takes_every_subtype() {
        let text = MediaType {
            name: "text/*",
            form: BodyForm::Text,
        };
        assert!(text.accepts("text/csv"));
        assert!(!text.accepts("image/png"));
        let anything = MediaType {
            name: "*/*",
            form: BodyForm::Bytes,
        };
        assert!(anything.accepts("image/png"));
    }
}
