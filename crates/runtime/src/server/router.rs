//! A server as an axum router.
//!
//! Each path is registered on its own, so that the routers of several contracts and routes written by hand live in
//! one router. What they leave is matched again by the server itself, which knows paths that axum's router cannot hold.

use axum::Router;
use axum::routing::MethodRouter;

use super::{Dispatch, Server};

impl<T, A, V, R> Server<T, A, V, R>
where
    T: Dispatch<A, V, R>,
    A: Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    R: Clone + Send + Sync + 'static,
{
    /// The router that owns every path: it also answers what belongs to no operation.
    ///
    /// Of routers that are merged, only one may do so; the others are made by [`into_routes`](Self::into_routes).
    pub fn into_router(self) -> Router {
        let patterns = T::routes().patterns().into_iter();
        // Whole paths: which method is whose the server knows itself, and a filter per method costs each request a copy of it.
        let router = patterns.fold(Router::new(), |router, pattern| {
            router.route_service(&pattern.path, self.clone())
        });
        router.fallback_service(self)
    }

    /// The routes alone, to be merged into another router, which answers what belongs to none.
    pub fn into_routes(self) -> Router {
        let patterns = T::routes().patterns().into_iter();
        patterns.fold(Router::new(), |router, pattern| {
            let methods = pattern.methods.into_iter();
            let route = methods.fold(MethodRouter::new(), |route, method| {
                route.on_service(method, self.clone())
            });
            router.route(&pattern.path, route)
        })
    }
}

impl<T, A, V, R> From<Server<T, A, V, R>> for Router
where
    T: Dispatch<A, V, R>,
    A: Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    R: Clone + Send + Sync + 'static,
{
    fn from(server: Server<T, A, V, R>) -> Self {
        server.into_router()
    }
}
