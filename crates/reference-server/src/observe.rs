//! What is noted of every request, whatever answers it: its identifier, what came of it in the log, and the counters.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use axum::extract::{MatchedPath, Request, State};
use axum::http::{Extensions, Method};
use axum::middleware::Next;
use axum::response::Response;
use counterpart_runtime::OperationDescription;
use tracing::{Instrument as _, Level};

use crate::identifier::Identifiers;
use crate::journal::AppliedFault;
use crate::journal::path_without_keys;
use crate::key::World;
use crate::operation::operation_of;
use crate::request_id::RequestId;
use crate::service::Service;
use crate::store::Store;

/// Gives the request its identifier, counts it and logs how it ends.
pub(crate) async fn observe<S: Store>(
    State(service): State<Service<S>>,
    mut request: Request,
    next: Next,
) -> Response {
    let started = Instant::now();
    let _in_flight = service.metrics.in_flight();
    let caller = Caller::default();
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let route = request.extensions().get::<MatchedPath>().cloned();
    let id = match route {
        None => RequestId::new(&service.identifiers),
        // How often the journal's page or a probe asks is not to move the identifiers that a test foretells.
        Some(_) => RequestId::new(&Identifiers::random()),
    };
    let level = match route {
        None => Level::INFO,
        // A page of the server's own, which would drown what callers do: the journal's page asks once a second.
        Some(_) => Level::DEBUG,
    };
    let line = Line::begin(level, &id, &caller, &request);
    let span = tracing::info_span!("request", %id);
    request.extensions_mut().insert(id);
    request.extensions_mut().insert(caller);
    let response = next.run(request).instrument(span).await;
    let operation = match response.extensions().get::<&'static OperationDescription>() {
        Some(operation) => Some(operation.id),
        // A fault may have answered in its place.
        None => operation_of(&method, uri.path()),
    };
    let label = match (operation, &route) {
        (Some(id), _) => Cow::Borrowed(id),
        (None, Some(route)) => Cow::Owned(route.as_str().to_owned()),
        (None, None) => Cow::Borrowed("none"),
    };
    let (status, duration) = (response.status(), started.elapsed());
    let fault = response.extensions().get::<AppliedFault>();
    if fault.is_some() {
        service.metrics.fault_applied();
    }
    service.metrics.answered(label, &method, status, duration);
    if let Some(line) = line {
        line.write(status.as_u16(), operation, duration, fault);
    }
    response
}

/// Who sent the request, once the API has found out: a note that travels with the request and is read beside the answer.
#[derive(Debug, Clone, Default)]
pub(crate) struct Caller(Arc<OnceLock<World>>);

impl Caller {
    /// Notes whose key the request shows. A request that nobody observes has nowhere to note it.
    pub(crate) fn note(extensions: &Extensions, world: World) {
        if let Some(Self(caller)) = extensions.get() {
            // Set already only where one request is authenticated twice, which changes nothing.
            let _ = caller.set(world);
        }
    }

    /// The world of the key, if the request showed a valid one.
    pub(crate) fn world(&self) -> Option<World> {
        self.0.get().copied()
    }
}

/// The target under which each answered request is logged.
pub(crate) const REQUESTS: &str = "reference_server::requests";

/// A line of the log that waits for the answer: nothing of the body, and of the key only the start of its hash.
struct Line {
    level: Level,
    id: RequestId,
    caller: Caller,
    method: Method,
    path: String,
}

impl Line {
    /// Notes what the line says of the request, if it is going to be written.
    fn begin(level: Level, id: &RequestId, caller: &Caller, request: &Request) -> Option<Self> {
        let wanted = if level == Level::INFO {
            tracing::enabled!(target: REQUESTS, Level::INFO)
        } else {
            tracing::enabled!(target: REQUESTS, Level::DEBUG)
        };
        wanted.then(|| Self {
            level,
            id: id.clone(),
            caller: caller.clone(),
            method: request.method().clone(),
            path: path_without_keys(request.uri().path()),
        })
    }

    fn write(
        self,
        status: u16,
        operation: Option<&'static str>,
        duration: Duration,
        fault: Option<&AppliedFault>,
    ) {
        // Where it was one, what the caller got is not what the status says.
        let fault = fault.map(|AppliedFault(fault)| fault.as_str());
        let key = self.caller.world().map(|world| world.key_hash_prefix());
        let micros = u64::try_from(duration.as_micros()).unwrap_or(u64::MAX);
        // The level of an event has to be known when the program is built.
        macro_rules! write_at {
            ($level:expr) => {
                tracing::event!(
                    target: REQUESTS,
                    $level,
                    method = self.method.as_str(),
                    path = self.path,
                    status,
                    micros,
                    id = self.id.as_str(),
                    operation,
                    key,
                    fault,
                    "answered"
                )
            };
        }
        if self.level == Level::INFO {
            write_at!(Level::INFO);
        } else {
            write_at!(Level::DEBUG);
        }
    }
}
