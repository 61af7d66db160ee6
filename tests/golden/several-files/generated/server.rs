//! Server traits of the API "Botanical garden", version 1.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    GetBed, GetBedError, GetBedOutput, GetPlant, GetPlantError, GetPlantOutput,
    ListPlants, ListPlantsError, ListPlantsOutput, ListTools, ListToolsError,
    ListToolsOutput, PutPlant, PutPlantError, PutPlantOutput,
};

use counterpart_runtime::Operation as _;

/// The operations without a tag.
///
/// Implement this trait and serve it with [`default_api_router`], or as it is with [`DefaultApiServer`].
pub trait DefaultApi: Clone + Send + Sync + 'static {
    /// Lists the plants.
    ///
    /// `GET /plants`
    fn list_plants(
        &self,
        request: Request<ListPlants, ()>,
    ) -> impl Future<Output = Result<ListPlantsOutput, ListPlantsError>> + Send;

    /// Looks a plant up.
    ///
    /// `GET /plants/{plant}`
    ///
    /// # Errors
    ///
    /// - [`GetPlantError::NotFound`] (404): there is no such thing.
    /// - [`GetPlantError::Gone`] (410): it is no longer there.
    fn get_plant(
        &self,
        request: Request<GetPlant, ()>,
    ) -> impl Future<Output = Result<GetPlantOutput, GetPlantError>> + Send;

    /// Plants a plant.
    ///
    /// `PUT /plants/{plant}`
    ///
    /// # Errors
    ///
    /// - [`PutPlantError::NotFound`] (404): there is no such thing.
    fn put_plant(
        &self,
        request: Request<PutPlant, ()>,
    ) -> impl Future<Output = Result<PutPlantOutput, PutPlantError>> + Send;

    /// Looks a bed up.
    ///
    /// `GET /beds/{bed}`
    ///
    /// # Errors
    ///
    /// - [`GetBedError::NotFound`] (404): there is no such thing.
    fn get_bed(
        &self,
        request: Request<GetBed, ()>,
    ) -> impl Future<Output = Result<GetBedOutput, GetBedError>> + Send;

    /// Lists the tools.
    ///
    /// `GET /tools`
    fn list_tools(
        &self,
        request: Request<ListTools, ()>,
    ) -> impl Future<Output = Result<ListToolsOutput, ListToolsError>> + Send;
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

/// Serves [`DefaultApi`] from `api`, with default settings.
///
/// [`DefaultApiServer`] takes others, and can be served without a router.
pub fn default_api_router<A, R>(api: A, refusals: R) -> Router
where
    A: DefaultApi,
    R: Refusals,
{
    DefaultApiServer::new(api, (), refusals).into_router()
}

/// Serves [`DefaultApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type DefaultApiServer<A, R> = Server<DefaultApiOperations, A, (), R>;

/// What [`DefaultApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApiOperations;

impl<A, R> Dispatch<A, (), R> for DefaultApiOperations
where
    A: DefaultApi,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 5] = [
            &ListPlants::DESCRIPTION,
            &GetPlant::DESCRIPTION,
            &PutPlant::DESCRIPTION,
            &GetBed::DESCRIPTION,
            &ListTools::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    #[allow(clippy::too_many_lines, reason = "each operation is named")]
    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::list_plants, undeclared).await,
            Some(1) => server.handle(request, anybody, A::get_plant, undeclared).await,
            Some(2) => server.handle(request, anybody, A::put_plant, undeclared).await,
            Some(3) => server.handle(request, anybody, A::get_bed, undeclared).await,
            Some(4) => server.handle(request, anybody, A::list_tools, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
