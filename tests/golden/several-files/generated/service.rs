//! The client of the API "Botanical garden" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    GetBed, GetBedError, GetBedOutput, GetPlant, GetPlantError, GetPlantOutput,
    ListPlants, ListPlantsError, ListPlantsOutput, ListTools, ListToolsError,
    ListToolsOutput, PutPlant, PutPlantError, PutPlantOutput,
};
use super::server::DefaultApi;

impl DefaultApi for Client {
    async fn list_plants(
        &self,
        request: Request<ListPlants, ()>,
    ) -> Result<ListPlantsOutput, ListPlantsError> {
        self.list_plants(request.into_input()).await
    }

    async fn get_plant(
        &self,
        request: Request<GetPlant, ()>,
    ) -> Result<GetPlantOutput, GetPlantError> {
        self.get_plant(request.into_input()).await
    }

    async fn put_plant(
        &self,
        request: Request<PutPlant, ()>,
    ) -> Result<PutPlantOutput, PutPlantError> {
        self.put_plant(request.into_input()).await
    }

    async fn get_bed(
        &self,
        request: Request<GetBed, ()>,
    ) -> Result<GetBedOutput, GetBedError> {
        self.get_bed(request.into_input()).await
    }

    async fn list_tools(
        &self,
        request: Request<ListTools, ()>,
    ) -> Result<ListToolsOutput, ListToolsError> {
        self.list_tools(request.into_input()).await
    }
}
