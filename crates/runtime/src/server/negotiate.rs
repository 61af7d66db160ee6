//! Negotiation of an answer's media type, before the handler runs: errors are never negotiated.

use http::HeaderMap;
use http::header::ACCEPT;

use super::{Rejection, Request, RequestContext};
use crate::accept::{Accept, AnswerFormat};
use crate::operation::StatusPattern;
use crate::{MediaType, OperationDescription};

/// Finds out whether the caller takes any success of the operation.
///
/// # Errors
///
/// [`Rejection::NotAcceptable`] if successes have bodies and the caller takes none of their media types.
pub(super) fn check(
    operation: &OperationDescription,
    headers: &HeaderMap,
) -> Result<(), Rejection> {
    let mut received = headers.get_all(ACCEPT).iter();
    let Some(first) = received.next() else {
        return Ok(());
    };
    // What nearly every client sends needs no parsing: everything, or the name of what there is.
    let is_named = |media_type: &MediaType| media_type.name.as_bytes() == first.as_bytes();
    if received.next().is_none() && (first == "*/*" || offered(operation).any(is_named)) {
        return Ok(());
    }
    let accept = Accept::of(headers);
    let mut offered = offered(operation).peekable();
    if offered.peek().is_none() || offered.any(|media_type| accept.takes(media_type)) {
        return Ok(());
    }
    Err(Rejection::NotAcceptable {
        offered: self::offered(operation)
            .map(|media_type| media_type.name)
            .collect(),
    })
}

/// The media types of every success.
fn offered(operation: &OperationDescription) -> impl Iterator<Item = &'static MediaType> {
    let successes = operation
        .responses
        .iter()
        .filter(|response| match response.status {
            StatusPattern::Exact(code) => (200..300).contains(&code),
            StatusPattern::Range(hundreds) => hundreds == 2,
            StatusPattern::Default => false,
        });
    successes.flat_map(|response| response.content)
}

impl RequestContext {
    /// Which media types the caller takes as an answer.
    pub fn accept(&self) -> Accept {
        Accept::of(&self.headers)
    }
}

impl<T, P> Request<T, P> {
    /// The format that the caller takes most gladly: what a handler matches on to choose between the media types of its answer.
    ///
    /// The first one if the caller takes none of them (but, say, that of another success): a server may answer in a format that
    /// was not asked for.
    ///
    /// ```
    /// use counterpart_runtime::AnswerFormat;
    /// use counterpart_runtime::server::Request;
    ///
    /// # #[derive(Clone, Copy)]
    /// enum ReportFormat { Json, Text }
    /// # impl AnswerFormat for ReportFormat {
    /// #     const ALL: &'static [Self] = &[Self::Json, Self::Text];
    /// #     fn media_type(self) -> &'static str { "text/plain" }
    /// # }
    ///
    /// fn answer(request: &Request<(), ()>) -> &'static str {
    ///     match request.preferred() {
    ///         ReportFormat::Json => r#"{"total":7}"#,
    ///         ReportFormat::Text => "7 in all",
    ///     }
    /// }
    /// # answer(&Request::new((), ()));
    /// ```
    pub fn preferred<F: AnswerFormat>(&self) -> F {
        self.context().accept().best().unwrap_or(F::ALL[0])
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use http::Method;

    use super::*;
    use crate::BodyDescription;
    use crate::operation::ResponseDescription;

    const fn operation(responses: &'static [ResponseDescription]) -> OperationDescription {
        OperationDescription {
            id: "getReport",
            method: Method::GET,
            path: "/report",
            body: BodyDescription::None,
            responses,
        }
    }

    fn refused(operation: &OperationDescription, accept: &str) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, accept.parse().unwrap());
        check(operation, &headers)
            .err()
            .map(|rejection| rejection.to_string())
    }

    #[test]
    fn only_successes_are_negotiated() {
        const REPORT: OperationDescription = operation(&[
            ResponseDescription::exact(200, &[MediaType::json("application/json")]),
            ResponseDescription::exact(206, &[MediaType::text("text/plain")]),
            ResponseDescription::default(&[MediaType::text("text/html")]),
        ]);
        assert_eq!(refused(&REPORT, "text/plain"), None);
        assert_eq!(
            refused(&REPORT, "text/html").unwrap(),
            "the request accepts none of the media types of the answer: application/json, text/plain"
        );
    }

    #[test]
    fn an_answer_without_a_body_is_acceptable_to_everybody() {
        const DELETED: OperationDescription = operation(&[
            ResponseDescription::exact(204, &[]),
            ResponseDescription::exact(404, &[MediaType::json("application/json")]),
        ]);
        assert_eq!(refused(&DELETED, "text/html"), None);
    }
}
