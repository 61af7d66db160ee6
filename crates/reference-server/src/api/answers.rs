//! Errors in the service's wire form: `error`, mostly `code`, and the request's identifier in the body and in a header.

use counterpart_runtime::server::RequestContext;
use customers_types::{
    Error, ErrorDetail, FailureResponse, NotFoundResponse, NotFoundResponseBody,
};

use crate::request_id::RequestId;

/// The kinds of failure that callers decide by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Code {
    /// The request is wrong in itself.
    BadRequest,
    /// The key does not allow it.
    Forbidden,
    /// There is no such customer or procedure.
    NotFound,
    /// Another customer is in the way.
    Conflict,
    /// The body is of another media type.
    UnsupportedMediaType,
    /// The server failed.
    InternalServerError,
}

impl Code {
    fn text(self) -> &'static str {
        match self {
            Self::BadRequest => "BAD_REQUEST",
            Self::Forbidden => "FORBIDDEN",
            Self::NotFound => "NOT_FOUND",
            Self::Conflict => "CONFLICT",
            Self::UnsupportedMediaType => "UNSUPPORTED_MEDIA_TYPE",
            Self::InternalServerError => "INTERNAL_SERVER_ERROR",
        }
    }
}

/// Words the errors of one request.
#[derive(Debug, Clone)]
pub(super) struct Answers {
    id: RequestId,
}

impl Answers {
    /// The answers to this request.
    pub(super) fn to(request: &RequestContext) -> Self {
        Self::with(RequestId::of(&request.extensions))
    }

    /// The answers to the request of this identifier.
    pub(super) fn with(id: RequestId) -> Self {
        Self { id }
    }

    /// The request's identifier, for the header of a success.
    pub(super) fn request_id(&self) -> String {
        self.id.as_str().to_owned()
    }

    /// An error of an operation, which has a code.
    pub(super) fn failure(&self, code: Code, detail: impl Into<ErrorDetail>) -> FailureResponse {
        self.failure_of(self.error(detail).with_code(code.text().to_owned()))
    }

    /// An error before any operation, which has none.
    pub(super) fn failure_without_code(&self, detail: impl Into<ErrorDetail>) -> FailureResponse {
        self.failure_of(self.error(detail))
    }

    /// The answer where the server failed; why is for the log alone.
    pub(super) fn server_failed(&self) -> FailureResponse {
        let text = "The server failed. Try again, and quote the request_id if it does not help.";
        self.failure(Code::InternalServerError, text.to_owned())
    }

    /// The answer where nobody has this `externalId`.
    pub(super) fn not_found(&self, external_id: &str) -> NotFoundResponse {
        self.nothing_there(format!(
            "There is no customer with the externalId {external_id}"
        ))
    }

    /// The answer where what is asked for is not there.
    pub(super) fn nothing_there(&self, text: String) -> NotFoundResponse {
        let error = self.error(text).with_code(Code::NotFound.text().to_owned());
        NotFoundResponse::new(NotFoundResponseBody::Json(error))
            .with_x_request_id(self.request_id())
    }

    fn error(&self, detail: impl Into<ErrorDetail>) -> Error {
        Error::default()
            .with_error(detail.into())
            .with_request_id(self.request_id())
    }

    fn failure_of(&self, error: Error) -> FailureResponse {
        FailureResponse::new(error).with_x_request_id(self.request_id())
    }
}
