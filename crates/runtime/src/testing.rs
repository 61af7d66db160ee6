//! What generated round-trip tests call (feature `testing`): samples, a script for the server, and the verdict.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::server::Router;
use crate::{
    EncodedBody, EncodedPart, EncodedRequest, EncodedResponse, Operation, PeerCertificate,
};

/// A request as it travels.
#[derive(Clone, Copy, Debug)]
pub struct SampleRequest {
    /// The variables of the path, percent-encoded.
    pub path: &'static [(&'static str, &'static str)],
    /// What follows the `?`, percent-encoded.
    pub query: &'static str,
    /// The headers.
    pub headers: &'static [(&'static str, &'static str)],
    /// The header `Cookie`; empty for none.
    pub cookies: &'static str,
    /// The media type of the body; empty for none.
    pub content_type: &'static str,
    /// The body; empty for none.
    pub body: &'static str,
    /// The parts of a body in parts.
    pub parts: &'static [SamplePart],
}

/// A part of a request's body as it travels.
#[derive(Clone, Copy, Debug)]
pub struct SamplePart {
    /// The name.
    pub name: &'static str,
    /// The name of the file; empty for none.
    pub file_name: &'static str,
    /// The media type; empty for none.
    pub content_type: &'static str,
    /// The content.
    pub content: &'static str,
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
    let mut headers = headers(sample.headers);
    if !sample.cookies.is_empty() {
        headers.insert(COOKIE, header_value(sample.cookies));
    }
    if !sample.content_type.is_empty() {
        headers.insert(CONTENT_TYPE, header_value(sample.content_type));
    }
    let mut encoded = EncodedRequest {
        path: sample
            .path
            .iter()
            .map(|(name, value)| ((*name).into(), (*value).to_owned()))
            .collect(),
        query: sample.query.to_owned(),
        headers,
        body: if sample.parts.is_empty() {
            body(sample.body)
        } else {
            EncodedBody::Parts(sample.parts.iter().map(SamplePart::encoded).collect())
        },
    };
    match O::decode(&mut encoded) {
        Ok(request) => request,
        Err(invalid) => {
            panic!("the sample of a request does not fit: {invalid:?}\nthe sample: {sample:?}")
        }
    }
}

/// What the server is to answer, and what it was asked.
#[derive(Clone, Debug)]
pub struct Script {
    request: SampleRequest,
    answer: SampleAnswer,
    received: Arc<Mutex<Vec<String>>>,
}

impl Script {
    /// Answers one request, which must be this one.
    pub fn new(request: SampleRequest, answer: SampleAnswer) -> Self {
        Self {
            request,
            answer,
            received: Arc::default(),
        }
    }

    /// Takes a request and answers it.
    ///
    /// # Errors
    ///
    /// The answer, if it is an error.
    ///
    /// # Panics
    ///
    /// If a sample does not fit the contract, or cannot be HTTP.
    pub async fn answer<O: Operation>(&self, request: O) -> Result<O::Output, O::Error> {
        let shown = shown_request(request).await;
        let mut received = self.received.lock().unwrap_or_else(PoisonError::into_inner);
        received.push(shown);
        O::decode_outcome(self.answer.encoded())
    }

    /// Finds that the server got the request and the client the answer, both unchanged.
    ///
    /// Both are compared as they travel, since what comes piece by piece has no other value.
    ///
    /// # Panics
    ///
    /// If something changed on the way, or a sample does not fit the contract.
    pub async fn check<O: Operation>(&self, outcome: Result<O::Output, O::Error>) {
        let sent = shown_request(typed::<O>(self.request)).await;
        let received = self.received.lock().unwrap_or_else(PoisonError::into_inner);
        let received = std::mem::take(&mut *{ received });
        assert_eq!(received, [sent], "what the server received");
        let expected = shown_outcome::<O>(O::decode_outcome(self.answer.encoded())).await;
        let outcome = shown_outcome::<O>(outcome).await;
        assert_eq!(outcome, expected, "what the client received");
    }
}

impl SamplePart {
    fn encoded(&self) -> EncodedPart {
        let mut headers = HeaderMap::new();
        if !self.content_type.is_empty() {
            headers.insert(CONTENT_TYPE, header_value(self.content_type));
        }
        EncodedPart {
            name: self.name.to_owned(),
            file_name: (!self.file_name.is_empty()).then(|| self.file_name.to_owned()),
            headers,
            body: self.content.into(),
        }
    }
}

impl SampleAnswer {
    fn encoded(&self) -> EncodedResponse {
        let mut headers = headers(self.headers);
        if !self.content_type.is_empty() {
            headers.insert(CONTENT_TYPE, header_value(self.content_type));
        }
        EncodedResponse {
            status: StatusCode::from_u16(self.status).expect("samples have valid statuses"),
            headers,
            body: body(self.body),
        }
    }
}

/// A request as it travels, read to its end.
async fn shown_request<O: Operation>(request: O) -> String {
    let encoded = request.encode();
    let encoded =
        encoded.unwrap_or_else(|failure| panic!("a request cannot be written: {failure:?}"));
    let EncodedRequest {
        path,
        query,
        headers,
        body,
    } = encoded;
    let body = shown_body(body).await;
    format!("path {path:?}, query {query:?}, headers {headers:?}, body {body}")
}

/// An answer as it travels, read to its end.
async fn shown_outcome<O: Operation>(outcome: Result<O::Output, O::Error>) -> String {
    let encoded = O::encode_outcome(outcome);
    let encoded =
        encoded.unwrap_or_else(|failure| panic!("an answer cannot be written: {failure:?}"));
    let EncodedResponse {
        status,
        headers,
        body,
    } = encoded;
    let body = shown_body(body).await;
    format!("status {status}, headers {headers:?}, body {body}")
}

async fn shown_body(body: EncodedBody) -> String {
    let EncodedBody::Parts(parts) = body else {
        let bytes = body.into_stream().collect().await;
        return format!("{:?}", bytes.expect("the body comes to its end"));
    };
    let mut shown = Vec::new();
    for part in parts {
        let bytes = part.body.collect().await;
        let bytes = bytes.expect("the part comes to its end");
        shown.push(format!(
            "{:?} {:?} {:?} {bytes:?}",
            part.name, part.file_name, part.headers
        ));
    }
    format!("{shown:?}")
}

fn body(sample: &'static str) -> EncodedBody {
    if sample.is_empty() {
        EncodedBody::Empty
    } else {
        EncodedBody::Whole(Bytes::from_static(sample.as_bytes()))
    }
}

/// How large the stack of a trip's thread is, in bytes. What is built for tests keeps every step of reading a value there, and the values of a
/// contract may hold each other several times over.
const STACK: usize = 64 << 20;

/// Sends every request and every answer at least once, by a trip that sends one of each.
///
/// # Panics
///
/// If a trip does, or if there is no thread for it.
pub fn travel(
    requests: &'static [SampleRequest],
    answers: &'static [SampleAnswer],
    trip: impl AsyncFn(Script, SampleRequest) + Send + 'static,
) {
    let trips = move || async move {
        for (request, answer) in pairs(requests, answers) {
            trip(Script::new(request, answer), request).await;
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("the system has what a runtime needs");
    let name = thread::current().name().unwrap_or("trip").to_owned();
    let thread = thread::Builder::new()
        .name(name)
        .stack_size(STACK)
        .spawn(move || runtime.block_on(trips()))
        .expect("the system has a thread to spare");
    if let Err(panic) = thread.join() {
        std::panic::resume_unwind(panic);
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

/// The router behind connections on each of which the peer showed a certificate.
pub fn with_peer_certificate(router: Router) -> Router {
    let certificate = PeerCertificate::new([Bytes::from_static(b"certificate")]);
    router.layer(axum::Extension(certificate))
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
