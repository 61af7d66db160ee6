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
