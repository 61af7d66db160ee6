//! The layer that records each exchange.
//!
//! What is known of an exchange travels with it, and is dropped with whatever comes last: the answer's body, or the handler
//! that a caller did not wait for. Being dropped is what enters it into the journal, so that no way to end is forgotten.

use std::net::SocketAddr;
use std::time::Instant;

use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::CONTENT_LENGTH;
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::Response;
use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::CutConnection;
use http_body::Body as _;

use super::redaction::Redaction;
use super::tee::{Capture, Tee};
use super::{Exchange, Journal, Message, Outcome};
use crate::clock::Clock;
use crate::operation::operation_of;
use crate::request_id::RequestId;

/// Among an answer's extensions: the fault that was applied to it, for the journal.
#[derive(Debug, Clone)]
pub(crate) struct AppliedFault(pub(crate) String);

/// Among an answer's extensions: it is none, and stands for the lack of one.
#[derive(Debug, Clone)]
pub(crate) struct Unanswered;

/// What the layer goes by.
#[derive(Debug, Clone)]
pub(crate) struct Recorder {
    /// Where exchanges are entered.
    pub(crate) journal: Journal,
    /// Tells when requests come.
    pub(crate) clock: Clock,
}

/// Records the exchange.
pub(crate) async fn record(
    State(recorder): State<Recorder>,
    request: Request,
    next: Next,
) -> Response {
    let Some(limits) = recorder.journal.limits() else {
        return next.run(request).await;
    };
    let mut recording = Recording::begin(&recorder, &request);
    let request = if request.body().is_end_stream() {
        request
    } else {
        let capture = recording.request_body.insert(Capture::default()).clone();
        request.map(|body| Body::new(Tee::new(body, capture, limits.body, ())))
    };
    let response = next.run(request).await;
    recording.answered(&response);
    if recording.is_without_body || response.body().is_end_stream() {
        recording.response_body.seen().ended = true;
        return response;
    }
    let capture = recording.response_body.clone();
    response.map(|body| Body::new(Tee::new(body, capture, limits.body, recording)))
}

/// An exchange that goes on. It enters the journal when it is dropped.
struct Recording {
    journal: Journal,
    started: Instant,
    redaction: Redaction,
    exchange: Option<Box<Exchange>>,
    request_body: Option<Capture>,
    response_body: Capture,
    /// Whether the answer's body is not sent, whatever it is.
    is_without_body: bool,
}

impl Recording {
    fn begin(recorder: &Recorder, request: &Request) -> Self {
        let redaction = Redaction::of(request.headers());
        let target = request.uri().path_and_query();
        let target = target.map_or(request.uri().path(), |target| target.as_str());
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
        let world = redaction.world();
        let exchange = Exchange {
            number: 0,
            id: RequestId::of(request.extensions()).to_string(),
            received_at: recorder.clock.now(),
            duration: std::time::Duration::ZERO,
            method: request.method().to_string(),
            target: redaction.target(target).into_owned(),
            version: format!("{:?}", request.version()),
            peer: peer.map(|peer| peer.0),
            operation: operation_of(request.method(), request.uri().path()),
            key: world.map(crate::key::World::key_hash_prefix),
            mode: world.map(crate::key::World::mode),
            request: Message {
                headers: redaction.headers(request.headers()),
                body_length: declared_length(request.headers()),
                ..Message::default()
            },
            outcome: Outcome::Abandoned,
            status: None,
            response: None,
            fault: None,
        };
        Self {
            journal: recorder.journal.clone(),
            started: Instant::now(),
            redaction,
            exchange: Some(Box::new(exchange)),
            request_body: None,
            response_body: Capture::default(),
            is_without_body: request.method() == Method::HEAD,
        }
    }

    fn answered(&mut self, response: &Response) {
        let Some(exchange) = &mut self.exchange else {
            return;
        };
        let extensions = response.extensions();
        let fault = extensions.get::<AppliedFault>();
        exchange.fault = fault.map(|AppliedFault(fault)| fault.clone());
        exchange.outcome = match extensions.get::<CutConnection>() {
            Some(CutConnection) => Outcome::Dropped,
            None => Outcome::Cut,
        };
        if extensions.get::<Unanswered>().is_some() {
            return;
        }
        exchange.status = Some(response.status().as_u16());
        // The router knows better which operation it chose, where it chose one.
        let operation = extensions.get::<&'static OperationDescription>();
        if let Some(operation) = operation {
            exchange.operation = Some(operation.id);
        }
        exchange.response = Some(Message {
            headers: self.redaction.headers(response.headers()),
            body_length: response.body().size_hint().exact().unwrap_or(0),
            ..Message::default()
        });
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        let Some(mut exchange) = self.exchange.take() else {
            return;
        };
        exchange.duration = self.started.elapsed();
        if let Some(capture) = &self.request_body {
            fill(&mut exchange.request, capture, &self.redaction);
        }
        if let Some(response) = &mut exchange.response {
            if exchange.outcome == Outcome::Cut && self.response_body.seen().ended {
                exchange.outcome = Outcome::Answered;
            }
            if !self.is_without_body {
                fill(response, &self.response_body, &self.redaction);
            }
        }
        self.journal.add(*exchange);
    }
}

/// Enters what was seen of the body.
fn fill(message: &mut Message, capture: &Capture, redaction: &Redaction) {
    let seen = capture.seen();
    let kept = seen.beginning.len() as u64;
    if seen.ended || seen.length > message.body_length {
        message.body_length = seen.length;
    }
    message.body_truncated = !seen.ended || kept < seen.length;
    let beginning = match std::str::from_utf8(&seen.beginning) {
        // A character that is cut through is no mistake in the body.
        Err(error) if message.body_truncated && error.error_len().is_none() => {
            &seen.beginning[..error.valid_up_to()]
        }
        _ => &seen.beginning,
    };
    let text = String::from_utf8_lossy(beginning);
    message.body = redaction.clean(&text).into_owned();
}

/// What the head says about the body's length.
fn declared_length(headers: &HeaderMap) -> u64 {
    let value = headers.get(CONTENT_LENGTH);
    value
        .and_then(|value| value.to_str().ok()?.parse().ok())
        .unwrap_or(0)
}
