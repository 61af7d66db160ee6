//! The span of an exchange, with the names of OpenTelemetry's semantic conventions for HTTP servers.
//!
//! Neither the query nor any header is recorded: both may hold credentials.

use http::{StatusCode, Version};
use tracing::Span;
use tracing::field::{Empty, display};

use super::RequestContext;

/// The span of a request; without a subscriber that wants it, it costs nothing.
pub(super) fn of(context: &RequestContext) -> Span {
    let method = context.method.as_str();
    let span = tracing::info_span!(
        "request",
        otel.name = Empty,
        otel.kind = "server",
        otel.status_code = Empty,
        openapi.operation.id = Empty,
        http.request.method = method,
        http.route = Empty,
        http.response.status_code = Empty,
        url.path = context.uri.path(),
        network.protocol.version = version(context.version),
        client.address = Empty,
        error.r#type = Empty,
    );
    if span.is_disabled() {
        return span;
    }
    match context.operation {
        Some(operation) => {
            span.record("openapi.operation.id", operation.id);
            span.record("http.route", operation.path);
            span.record(
                "otel.name",
                display(format_args!("{method} {}", operation.path)),
            );
        }
        None => {
            span.record("otel.name", method);
        }
    }
    if let Some(peer) = context.peer {
        span.record("client.address", display(peer.ip()));
    }
    span
}

/// Records what was answered.
pub(super) fn record(span: &Span, status: StatusCode) {
    if span.is_disabled() {
        return;
    }
    span.record("http.response.status_code", status.as_u16());
    if status.is_server_error() {
        span.record("error.type", status.as_str());
        span.record("otel.status_code", "ERROR");
    }
}

fn version(version: Version) -> &'static str {
    match version {
        Version::HTTP_09 => "0.9",
        Version::HTTP_10 => "1.0",
        Version::HTTP_2 => "2",
        Version::HTTP_3 => "3",
        _ => "1.1",
    }
}
