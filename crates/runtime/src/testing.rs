//! What generated round-trip tests call (feature `testing`): samples, a script for the server, and the verdict.

use std::fmt::Debug;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::server::Router;
use crate::{BodyDescription, EncodedRequest, EncodedResponse, MediaType, Operation};

/// A request as it travels.
#[derive(Clone, Copy, Debug)]
pub struct SampleRequest {
    /// The variables of the path.
    pub path: &'static [(&'static str, &'static str)],
    /// The members of the query.
    pub query: &'static [(&'static str, &'static str)],
    /// The headers.
    pub headers: &'static [(&'static str, &'static str)],
    /// The cookies.
    pub cookies: &'static [(&'static str, &'static str)],
    /// The body; empty for none.
    pub body: &'static str,
}

/// An answer as it travels.
#[derive(Clone, Copy, Debug)]
pub struct SampleAnswer {
    /// The status.
    pub status: u16,
    /// The media type of the body; empty for none.
    pub content_type: &'static str,
    /// The headers.
    pub headers: &'static [(&'static str, &'static str)],
    /// The body; empty for none.
    pub body: &'static str,
}

/// Every request with every answer that has not been given yet, so that each occurs at least once.
pub fn pairs(
    requests: &[SampleRequest],
    answers: &[SampleAnswer],
) -> Vec<(SampleRequest, SampleAnswer)> {
    let rounds = requests.len().max(answers.len());
    let requests = requests.iter().cycle();
    let answers = answers.iter().cycle();
    requests
        .zip(answers)
        .take(rounds)
        .map(|(request, answer)| (*request, *answer))
        .collect()
}

/// The typed request that the sample is.
///
/// # Panics
///
/// If the sample does not fit the contract.
pub fn typed<O: Operation>(sample: SampleRequest) -> O {
    let owned = |pairs: &[(&'static str, &'static str)]| {
        pairs
            .iter()
            .map(|(name, value)| ((*name).into(), (*value).to_owned()))
            .collect()
    };
    let mut headers = headers(sample.headers);
    if !sample.cookies.is_empty() {
        let cookies: Vec<String> = sample
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        headers.insert(COOKIE, header_value(&cookies.join("; ")));
    }
    if let BodyDescription::Required(MediaType { name, .. })
    | BodyDescription::Optional(MediaType { name, .. }) = O::DESCRIPTION.body
    {
        headers.insert(CONTENT_TYPE, header_value(name));
    }
    let encoded = EncodedRequest {
        path: owned(sample.path),
        query: owned(sample.query),
        headers,
        body: Bytes::from_static(sample.body.as_bytes()),
    };
    match O::decode(&encoded) {
        Ok(request) => request,
        Err(invalid) => panic!("the sample {sample:?} does not fit: {invalid:?}"),
    }
}

/// What the server is to answer, and what it was asked.
#[derive(Clone, Debug)]
pub struct Script {
    expected: String,
    answer: EncodedResponse,
    received: Arc<Mutex<Vec<String>>>,
}

impl Script {
    /// Answers one request, which must be this one.
    ///
    /// # Panics
    ///
    /// If a sample does not fit the contract, or cannot be HTTP.
    pub fn new<O: Operation + Debug>(request: SampleRequest, answer: SampleAnswer) -> Self {
        let mut headers = headers(answer.headers);
        if !answer.content_type.is_empty() {
            headers.insert(CONTENT_TYPE, header_value(answer.content_type));
        }
        Self {
            expected: format!("{:?}", typed::<O>(request)),
            answer: EncodedResponse {
                status: StatusCode::from_u16(answer.status).expect("samples have valid statuses"),
                headers,
                body: Bytes::from_static(answer.body.as_bytes()),
            },
            received: Arc::default(),
        }
    }

    /// Takes a request and answers it.
    ///
    /// # Errors
    ///
    /// The answer, if it is an error.
    pub fn answer<O: Operation + Debug>(&self, request: O) -> Result<O::Output, O::Error> {
        let mut received = self.received.lock().unwrap_or_else(PoisonError::into_inner);
        received.push(format!("{request:?}"));
        drop(request);
        O::decode_outcome(self.answer.clone())
    }

    /// Finds that the server got the request and the client the answer, both unchanged.
    ///
    /// # Panics
    ///
    /// If something changed on the way.
    pub fn check<O: Operation>(&self, outcome: &Result<O::Output, O::Error>)
    where
        O::Output: Debug,
        O::Error: Debug,
    {
        let received = self.received.lock().unwrap_or_else(PoisonError::into_inner);
        let expected = O::decode_outcome(self.answer.clone());
        let shown = format!("{expected:?}");
        assert!(
            !shown.starts_with("Err(Undeclared"),
            "the sample does not fit: {shown}"
        );
        assert_eq!(
            *received,
            std::slice::from_ref(&self.expected),
            "what the server received"
        );
        assert_eq!(format!("{outcome:?}"), shown, "what the client received");
    }
}

/// Serves a router on a free port of the loopback interface, until the runtime ends; returns the base URL.
///
/// # Panics
///
/// If the loopback interface cannot be listened on.
pub async fn serve(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await;
    let listener = listener.expect("the loopback interface has free ports");
    let address = listener
        .local_addr()
        .expect("a bound listener has an address");
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}

fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        let name = HeaderName::try_from(*name).expect("samples have valid header names");
        headers.append(name, header_value(value));
    }
    headers
}

fn header_value(text: &str) -> HeaderValue {
    HeaderValue::try_from(text).expect("samples have valid header values")
}
