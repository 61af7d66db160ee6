//! What the wire layer brings back, whole.

use std::future::poll_fn;

use bytes::{Bytes, BytesMut};
use progenitor_client::{ByteStream, Error, ResponseValue};

use crate::{EncodedResponse, Failure};

/// Reads an answer of the wire layer, of whatever status, with its whole body.
///
/// # Errors
///
/// A [`Failure`] of the class `Transport` if the request or the answer did not get through, of the class `Internal` if
/// the request could not be written. Its causes name no URL, as a URL may hold a key.
pub async fn receive(
    answer: Result<ResponseValue<ByteStream>, Error<ByteStream>>,
) -> Result<EncodedResponse, Failure> {
    match answer {
        Ok(answer) | Err(Error::ErrorResponse(answer)) => read_stream(answer).await,
        Err(Error::UnexpectedResponse(response)) => read_response(response).await,
        Err(
            Error::CommunicationError(error)
            | Error::ResponseBodyError(error)
            | Error::InvalidUpgrade(error),
        ) => Err(failure(error)),
        Err(Error::InvalidRequest(reason) | Error::Custom(reason)) => {
            Err(Failure::internal(reason))
        }
        Err(Error::InvalidResponsePayload(_, error)) => Err(Failure::transport(error)),
    }
}

async fn read_stream(answer: ResponseValue<ByteStream>) -> Result<EncodedResponse, Failure> {
    let status = answer.status();
    let headers = answer.headers().clone();
    let mut stream = answer.into_inner_stream();
    let mut first = Bytes::new();
    let mut rest = BytesMut::new();
    while let Some(chunk) = poll_fn(|task| stream.as_mut().poll_next(task)).await {
        let chunk = chunk.map_err(failure)?;
        if first.is_empty() {
            // Most answers are one chunk, which is then not copied.
            first = chunk;
            continue;
        }
        if rest.is_empty() {
            rest.extend_from_slice(&first);
        }
        rest.extend_from_slice(&chunk);
    }
    let body = if rest.is_empty() {
        first
    } else {
        rest.freeze()
    };
    Ok(EncodedResponse {
        status,
        headers,
        body,
    })
}

async fn read_response(response: reqwest::Response) -> Result<EncodedResponse, Failure> {
    Ok(EncodedResponse {
        status: response.status(),
        headers: response.headers().clone(),
        body: response.bytes().await.map_err(failure)?,
    })
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
    use std::task::{Context, Poll, Waker};

    use super::*;
    use crate::FailureClass;
    use crate::client::Settings;

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
            let read = ready(receive(answer)).unwrap();
            assert_eq!(read.headers["x-id"], "7");
            assert_eq!(read.body, "abc");
            read.status.as_u16()
        });
        assert_eq!(statuses, [200, 404, 302]);
    }

    #[test]
    fn a_request_that_cannot_be_written_is_a_failure_on_this_side() {
        let failed = ready(receive(Err(Error::Custom("no".to_owned())))).unwrap_err();
        assert_eq!(failed.class(), FailureClass::Internal);
        let connection = Settings::new("http://127.0.0.1").build().unwrap();
        let error = connection
            .http_client
            .get("no URL?key=secret")
            .build()
            .unwrap_err();
        let failed = ready(receive(Err(Error::CommunicationError(error)))).unwrap_err();
        assert_eq!(failed.class(), FailureClass::Internal);
        assert!(!format!("{failed:?}").contains("secret"));
    }
}
