//! One call from the typed request to its outcome: what every method of a generated client does.

use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use reqwest::Request;
use tokio::time::{Instant, sleep};
use tracing::{Instrument, Span, field};

use super::authorize::{self, Alternatives};
use super::coding;
use super::options::CallOptions;
use super::receive::receive;
use super::transport::{self, Transport};
use crate::apart::apart;
use crate::timed::timed;
use crate::{
    EncodedBody, EncodedRequest, EncodedResponse, Failure, Operation, OperationDescription,
};

/// How a generated client makes its calls.
///
/// Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Caller {
    transport: Transport,
    options: Arc<CallOptions>,
}

impl Caller {
    pub(super) fn new(transport: Transport, options: CallOptions) -> Self {
        Self {
            transport,
            options: Arc::new(options),
        }
    }

    /// This caller with other options; what they do not set stays as it is.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            transport: self.transport.clone(),
            options: Arc::new(self.options.changed_by(options)),
        }
    }

    /// Calls an operation: `write` makes of the encoded request the one that travels, once for each attempt.
    ///
    /// # Errors
    ///
    /// The errors that the operation declares, and a [`Failure`] if the request could not be written, did not get through or was
    /// answered with what the contract does not declare.
    pub async fn call<O: Operation>(
        &self,
        request: O,
        credentials: Alternatives<'_>,
        mut write: impl FnMut(&mut EncodedRequest) -> Result<Request, Failure> + Send,
    ) -> Result<O::Output, O::Error> {
        if let Transport::Mock(mock) = &self.transport {
            return mock.answer(request);
        }
        let mut request = self.options.encode(request).map_err(Failure::unsent)?;
        let draft = Draft {
            request: &mut request,
            write: &mut write,
        };
        let answer = apart(self.send(&O::DESCRIPTION, draft, credentials)).await?;
        decoded::<O>(answer)
    }

    /// Makes the attempts, in the span of the call.
    async fn send(
        &self,
        operation: &OperationDescription,
        mut draft: Draft<'_>,
        credentials: Alternatives<'_>,
    ) -> Result<EncodedResponse, Failure> {
        let may_repeat = draft.may_be_written_again();
        let first = self.written(&mut draft).map_err(Failure::unsent)?;
        let span = span(operation, &first);
        let draft = may_repeat.then_some(draft);
        // Pinned, as `instrument` would move it.
        let attempts = pin!(self.attempts(operation, first, draft, credentials));
        let (outcome, count) = attempts.instrument(span.clone()).await;
        if count > 1 {
            span.record("http.request.resend_count", count - 1);
        }
        record(&span, &outcome);
        let answer = outcome?;
        // Not before: what a gateway says in words of its own is an answer to be repeated as well.
        operation.expect_media_type(&answer)?;
        Ok(answer)
    }

    /// The request of one attempt: as the operation and the options have it, without credentials. Boxed, because it is handed down
    /// through several futures.
    fn written(&self, draft: &mut Draft<'_>) -> Result<Box<Request>, Failure> {
        let mut request = Box::new((draft.write)(draft.request)?);
        self.options.write_headers(&mut request);
        coding::announce(&self.options, &mut request);
        Ok(request)
    }

    /// The first attempt, and as many more as the policy allows if there is a draft to write them from, and one for a credential that
    /// has become stale: the last outcome, and how many there were.
    async fn attempts(
        &self,
        operation: &OperationDescription,
        mut request: Box<Request>,
        mut draft: Option<Draft<'_>>,
        credentials: Alternatives<'_>,
    ) -> (Result<EncodedResponse, Failure>, u32) {
        let time = self.options.time();
        let deadline = time.and_then(|time| Instant::now().checked_add(time));
        let mut may_refresh = authorize::is_refreshed(credentials);
        let mut attempts = 0;
        let mut retries = 0;
        loop {
            attempts += 1;
            let outcome = {
                // Gone before the next one, so that the two need no room beside each other.
                let attempt = pin!(self.attempt(operation, request, credentials, may_refresh));
                timed(deadline, attempt).await
            };
            let outcome = outcome.unwrap_or_else(|_| {
                let time = time.unwrap_or_default();
                Err(Failure::transport(TimedOut(time)))
            });
            let Some(draft) = &mut draft else {
                return (outcome, attempts);
            };
            let policy = self.options.policy();
            let wait = if may_refresh && is_unauthorized(&outcome) {
                may_refresh = false;
                Some(Duration::ZERO)
            } else if policy.allows(&operation.method, retries) {
                retries += 1;
                policy.delay(&outcome, retries)
            } else {
                None
            };
            let next = |wait: &Duration| Instant::now().checked_add(*wait);
            let is_in_time =
                |wait: &Duration| deadline.is_none_or(|end| next(wait).is_some_and(|at| at < end));
            let Some(wait) = wait.filter(is_in_time) else {
                return (outcome, attempts);
            };
            drop(outcome);
            sleep(wait).await;
            request = match self.written(draft) {
                Ok(again) => again,
                Err(failure) => return (Err(failure), attempts),
            };
        }
    }

    async fn attempt(
        &self,
        operation: &OperationDescription,
        mut request: Box<Request>,
        credentials: Alternatives<'_>,
        may_refresh: bool,
    ) -> Result<EncodedResponse, Failure> {
        let codings = coding::of_request(&self.options, operation, &request);
        if !codings.is_empty() {
            coding::encode(&mut request, &codings).await?;
        }
        let shown = authorize::authorize(&mut request, credentials).await?;
        let mut response = match &self.transport {
            Transport::Http(client) => apart(client.execute(*request)).await?,
            Transport::Service(service) => transport::through(service, *request).await?,
            // A mock has answered before anything was written.
            Transport::Mock(_) => return Err(Failure::internal("a mock sends nothing")),
        };
        let answer = apart(receive(&mut response, operation, &self.options)).await;
        if may_refresh && is_unauthorized(&answer) {
            shown.forget().await;
        }
        answer
    }
}

/// Reads the outcome. Apart, so that what this takes of the stack is not taken while the call is under way.
#[inline(never)]
fn decoded<O: Operation>(answer: EncodedResponse) -> Result<O::Output, O::Error> {
    O::decode_outcome(answer)
}

/// A request of which each attempt is written.
struct Draft<'d> {
    request: &'d mut EncodedRequest,
    write: &'d mut (dyn FnMut(&mut EncodedRequest) -> Result<Request, Failure> + Send),
}

impl Draft<'_> {
    /// Whether nothing of it is used up by writing it.
    fn may_be_written_again(&self) -> bool {
        matches!(
            self.request.body,
            EncodedBody::Empty | EncodedBody::Whole(_)
        )
    }
}

fn is_unauthorized(outcome: &Result<EncodedResponse, Failure>) -> bool {
    matches!(outcome, Ok(answer) if answer.status == StatusCode::UNAUTHORIZED)
}

/// The time of a call is over.
#[derive(Debug)]
pub(super) struct TimedOut(pub(super) Duration);

impl fmt::Display for TimedOut {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "it took longer than {:?}", self.0)
    }
}

impl std::error::Error for TimedOut {}

/// The span of a call, in the words of OpenTelemetry's conventions for HTTP clients. It names the path's template, never the URL,
/// which may hold a key.
fn span(operation: &OperationDescription, request: &Request) -> Span {
    tracing::info_span!(
        "call",
        otel.name = format_args!("{} {}", operation.method, operation.path),
        otel.kind = "client",
        openapi.operation.id = operation.id,
        http.request.method = operation.method.as_str(),
        url.scheme = request.url().scheme(),
        url.template = operation.path,
        server.address = request.url().host_str(),
        server.port = request.url().port_or_known_default(),
        http.response.status_code = field::Empty,
        http.request.resend_count = field::Empty,
        error.type = field::Empty,
        otel.status_code = field::Empty,
    )
}

/// Records what became of the call. For a client every status from 400 on is an error, whatever the contract says of it.
fn record(span: &Span, outcome: &Result<EncodedResponse, Failure>) {
    match outcome {
        Ok(answer) => {
            let status = answer.status;
            span.record("http.response.status_code", status.as_u16());
            if !status.is_client_error() && !status.is_server_error() {
                return;
            }
            span.record("error.type", status.as_str());
        }
        Err(failure) => {
            span.record("error.type", field::debug(failure.class()));
        }
    }
    span.record("otel.status_code", "ERROR");
}

#[cfg(test)]
mod tests;
