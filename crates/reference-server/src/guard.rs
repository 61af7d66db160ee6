//! What must not get past the server, whatever answers the request: a panic, and a body that came too late.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;

use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, Version, header};
use axum::middleware::Next;
use axum::response::Response;
use counterpart_runtime::server::BodyTimeout;

use crate::api;
use crate::request_id::RequestId;

/// Answers a panic with 500, so that it ends neither the connection nor the server, and a late body with 408.
pub(crate) async fn guard(request: Request, next: Next) -> Response {
    let timeout = request.extensions().get::<BodyTimeout>().cloned();
    let id = RequestId::of(request.extensions());
    let version = request.version();
    let mut answer = pin!(next.run(request));
    // What a panic leaves behind is the answer's own, which is dropped, or behind locks, which tell.
    let outcome = std::future::poll_fn(|context| {
        match catch_unwind(AssertUnwindSafe(|| answer.as_mut().poll(context))) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(response)) => Poll::Ready(Ok(response)),
            Err(panic) => Poll::Ready(Err(panic)),
        }
    })
    .await;
    let mut response = match outcome {
        Ok(response) => response,
        Err(panic) => {
            tracing::error!("a handler panicked: {}", message(panic.as_ref()));
            api::failed(&id)
        }
    };
    if timeout.is_some_and(|timeout| timeout.has_passed()) {
        *response.status_mut() = StatusCode::REQUEST_TIMEOUT;
        if version < Version::HTTP_2 {
            let close = HeaderValue::from_static("close");
            response.headers_mut().insert(header::CONNECTION, close);
        }
    }
    response
}

/// What was said when panicking.
fn message(panic: &(dyn Any + Send)) -> &str {
    match (panic.downcast_ref::<&str>(), panic.downcast_ref::<String>()) {
        (Some(text), _) => text,
        (None, Some(text)) => text,
        (None, None) => "no message",
    }
}
