//! What the wire layer brings back, whole.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use progenitor_client::{ByteStream as WireStream, Error, ResponseValue};

use crate::{BodyForm, ByteStream, EncodedBody, EncodedResponse, Failure, OperationDescription};

/// Reads an answer of the wire layer, of whatever status: with its whole body, unless the contract says that it comes piece by piece.
///
/// # Errors
///
/// A [`Failure`] of the class `Transport` if the request or the answer did not get through, of the class `Internal` if
/// the request could not be written. Its causes name no URL, as a URL may hold a key.
pub async fn receive(
    answer: Result<ResponseValue<WireStream>, Error<WireStream>>,
    operation: &OperationDescription,
) -> Result<EncodedResponse, Failure> {
    let (status, headers, stream) = match answer {
        Ok(answer) | Err(Error::ErrorResponse(answer)) => {
            let (status, headers) = (answer.status(), answer.headers().clone());
            (status, headers, answer.into_inner_stream())
        }
        Err(Error::UnexpectedResponse(response)) => {
            let answer = ResponseValue::stream(response);
            let (status, headers) = (answer.status(), answer.headers().clone());
            (status, headers, answer.into_inner_stream())
        }
        Err(
            Error::CommunicationError(error)
            | Error::ResponseBodyError(error)
            | Error::InvalidUpgrade(error),
        ) => return Err(failure(error)),
        Err(Error::InvalidRequest(reason) | Error::Custom(reason)) => {
            return Err(Failure::internal(reason));
        }
        Err(Error::InvalidResponsePayload(_, error)) => return Err(Failure::transport(error)),
    };
    let stream = ByteStream::new(Pieces(stream));
    let body = if comes_in_pieces(operation, status, &headers) {
        EncodedBody::Stream(stream)
    } else {
        EncodedBody::Whole(stream.collect().await?)
    };
    Ok(EncodedResponse {
        status,
        headers,
        body,
    })
}

fn comes_in_pieces(
    operation: &OperationDescription,
    status: StatusCode,
    headers: &HeaderMap,
) -> bool {
    let content_type = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    operation
        .form_of(status, content_type)
        .is_some_and(BodyForm::is_streamed)
}

struct Pieces(Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send + Sync>>);

impl Stream for Pieces {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(task).map_err(failure)
    }
}

fn failure(error: reqwest::Error) -> Failure {
    let error = error.without_url();
    if error.is_builder() {
        Failure::internal(error)
    } else {
        Failure::transport(error)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::pin::pin;
    use std::task::Waker;

    use super::*;
    use crate::client::Settings;
    use crate::{BodyDescription, FailureClass};

    const OPERATION: OperationDescription = OperationDescription {
        id: "getPet",
        method: http::Method::GET,
        path: "/pets",
        body: BodyDescription::None,
        responses: &[],
    };

    /// The result of a future that waits for nothing.
    fn ready<F: Future>(future: F) -> F::Output {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(output) => output,
            Poll::Pending => panic!("the future waits"),
        }
    }

    fn response(status: u16, body: &'static str) -> reqwest::Response {
        let response = http::Response::builder().status(status).header("x-id", "7");
        response.body(body).unwrap().into()
    }

    #[test]
    fn every_answer_is_read_whole_whatever_its_status() {
        let answers = [
            Ok(ResponseValue::stream(response(200, "abc"))),
            Err(Error::ErrorResponse(ResponseValue::stream(response(
                404, "abc",
            )))),
            Err(Error::UnexpectedResponse(response(302, "abc"))),
        ];
        let statuses = answers.map(|answer| {
            let read = ready(receive(answer, &OPERATION)).unwrap();
            assert_eq!(read.headers["x-id"], "7");
            assert_eq!(read.body.bytes(), b"abc");
            read.status.as_u16()
        });
        assert_eq!(statuses, [200, 404, 302]);
    }

    #[test]
    fn a_request_that_cannot_be_written_is_a_failure_on_this_side() {
        let failed = ready(receive(Err(Error::Custom("no".to_owned())), &OPERATION)).unwrap_err();
        assert_eq!(failed.class(), FailureClass::Internal);
        let connection = Settings::new("http://127.0.0.1").build().unwrap();
        let error = connection
            .http_client
            .get("no URL?key=secret")
            .build()
            .unwrap_err();
        let failed = ready(receive(Err(Error::CommunicationError(error)), &OPERATION)).unwrap_err();
        assert_eq!(failed.class(), FailureClass::Internal);
        assert!(!format!("{failed:?}").contains("secret"));
    }
}
