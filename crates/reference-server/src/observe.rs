//! What is noted of every request, whatever answers it: its identifier, and what came of it in the log.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument as _;

use crate::request_id::RequestId;
use crate::service::Service;
use crate::store::Store;

/// Gives the request its identifier and logs how it ends.
pub(crate) async fn observe<S: Store>(
    State(service): State<Service<S>>,
    mut request: Request,
    next: Next,
) -> Response {
    let id = RequestId::new(&service.identifiers);
    let span = tracing::info_span!("request", %id, method = %request.method(), path = request.uri().path());
    request.extensions_mut().insert(id);
    let response = next.run(request).instrument(span.clone()).await;
    tracing::debug!(parent: &span, status = response.status().as_u16(), "answered");
    response
}
