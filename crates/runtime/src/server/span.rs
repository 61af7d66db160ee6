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
        "error.type" = Empty,
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use http::Method;

    use super::*;
    use crate::recorded::{Fields, subscribe};
    use crate::{BodyDescription, OperationDescription};

    static GET_PET: OperationDescription = OperationDescription {
        id: "getPet",
        method: Method::GET,
        path: "/pets/{petId}",
        body: BodyDescription::None,
        responses: &[],
    };

    fn fields(operation: Option<&'static OperationDescription>, status: u16) -> Vec<String> {
        let request = http::Request::get("/pets/7?key=hunter2")
            .header("authorization", "Bearer hunter2")
            .body(())
            .unwrap();
        let mut context = RequestContext::new(request.into_parts().0, operation);
        context.peer = Some(([192, 0, 2, 1], 50_000).into());
        let recorded = Fields::default();
        let guard = subscribe(recorded.clone());
        record(&of(&context), StatusCode::from_u16(status).unwrap());
        drop(guard);
        recorded.shown()
    }

    #[test]
    fn a_span_has_the_names_of_opentelemetry_and_nothing_secret() {
        assert_eq!(
            fields(Some(&GET_PET), 200),
            [
                "client.address=192.0.2.1",
                "http.request.method=GET",
                "http.response.status_code=200",
                "http.route=/pets/{petId}",
                "network.protocol.version=1.1",
                "openapi.operation.id=getPet",
                "otel.kind=server",
                "otel.name=GET /pets/{petId}",
                "url.path=/pets/7",
            ]
        );
    }

    #[test]
    fn a_failure_of_the_server_is_an_error_and_an_unknown_route_has_none() {
        let failed = fields(Some(&GET_PET), 503);
        assert!(failed.contains(&"error.type=503".to_owned()), "{failed:?}");
        assert!(
            failed.contains(&"otel.status_code=ERROR".to_owned()),
            "{failed:?}"
        );
        let unrouted = fields(None, 404);
        assert!(
            unrouted.contains(&"otel.name=GET".to_owned()),
            "{unrouted:?}"
        );
        assert!(
            !unrouted.iter().any(|field| field.starts_with("http.route")),
            "{unrouted:?}"
        );
    }
}
