//! Server traits of the API "Pattern properties", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{StoreDocument, StoreDocumentError, StoreDocumentOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Documents`.
///
/// Implement this trait and serve it with [`documents_router`], or as it is with [`DocumentsServer`].
pub trait Documents: Clone + Send + Sync + 'static {
    /// Stores a document.
    ///
    /// `PUT /documents`
    fn store_document(
        &self,
        request: Request<StoreDocument, ()>,
    ) -> impl Future<Output = Result<StoreDocumentOutput, StoreDocumentError>> + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves [`Documents`] from `api`, with default settings.
///
/// [`DocumentsServer`] takes others, and can be served without a router.
pub fn documents_router<A, R>(api: A, refusals: R) -> Router
where
    A: Documents,
    R: Refusals,
{
    DocumentsServer::new(api, (), refusals).into_router()
}

/// Serves [`Documents`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type DocumentsServer<A, R> = Server<DocumentsOperations, A, (), R>;

/// What [`DocumentsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct DocumentsOperations;

impl<A, R> Dispatch<A, (), R> for DocumentsOperations
where
    A: Documents,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&StoreDocument::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server.handle(request, anybody, A::store_document, undeclared).await
            }
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
