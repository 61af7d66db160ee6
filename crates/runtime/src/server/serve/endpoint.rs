//! What answers the requests of a connection.

use std::net::SocketAddr;

use axum::Router;
use axum::extract::ConnectInfo;
use http::StatusCode;
use tower::Service as _;

use crate::server::{Answer, Dispatch, RequestBody, Server};

/// What can be served: a [`Server`] or an [`axum::Router`].
///
/// A router finds the caller's address in the request's extensions, as `ConnectInfo<SocketAddr>`.
pub trait Endpoint: Clone + Send + Sync + 'static {
    /// Answers a request that came over the connection of `peer`.
    fn respond(
        self,
        request: http::Request<RequestBody>,
        peer: SocketAddr,
    ) -> impl Future<Output = Answer> + Send + 'static;

    /// Does once, before it is served, what else each request would do again.
    #[must_use]
    fn prepared(self) -> Self {
        self
    }
}

impl<T, A, V, R> Endpoint for Server<T, A, V, R>
where
    T: Dispatch<A, V, R>,
    A: Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    R: Clone + Send + Sync + 'static,
{
    fn respond(
        self,
        request: http::Request<RequestBody>,
        peer: SocketAddr,
    ) -> impl Future<Output = Answer> + Send + 'static {
        Server::respond(&self, request, Some(peer))
    }
}

impl Endpoint for Router {
    fn respond(
        mut self,
        mut request: http::Request<RequestBody>,
        peer: SocketAddr,
    ) -> impl Future<Output = Answer> + Send + 'static {
        let timeout = request.body_mut().timeout();
        let mut request = request.map(RequestBody::into_axum);
        request.extensions_mut().insert(ConnectInfo(peer));
        if let Some(timeout) = &timeout {
            request.extensions_mut().insert(timeout.clone());
        }
        let response = self.call(request);
        async move {
            let mut answer: Answer = match response.await {
                Ok(response) => response.map(Into::into),
                Err(never) => match never {},
            };
            if timeout.is_some_and(|timeout| timeout.has_passed()) {
                *answer.status_mut() = StatusCode::REQUEST_TIMEOUT;
            }
            answer
        }
    }

    fn prepared(self) -> Self {
        self.with_state(())
    }
}
