//! The client of the API "Measurements" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    AddMeasurements, AddMeasurementsError, AddMeasurementsOutput, AddToLog,
    AddToLogError, AddToLogOutput, PutLabels, PutLabelsError, PutLabelsOutput,
    ReadMeasurements, ReadMeasurementsError, ReadMeasurementsOutput,
};
use super::server::Measurements;

impl Measurements for Client {
    async fn add_measurements(
        &self,
        request: Request<AddMeasurements, ()>,
    ) -> Result<AddMeasurementsOutput, AddMeasurementsError> {
        self.add_measurements(request.into_input()).await
    }

    async fn read_measurements(
        &self,
        request: Request<ReadMeasurements, ()>,
    ) -> Result<ReadMeasurementsOutput, ReadMeasurementsError> {
        self.read_measurements(request.into_input()).await
    }

    async fn put_labels(
        &self,
        request: Request<PutLabels, ()>,
    ) -> Result<PutLabelsOutput, PutLabelsError> {
        self.put_labels(request.into_input()).await
    }

    async fn add_to_log(
        &self,
        request: Request<AddToLog, ()>,
    ) -> Result<AddToLogOutput, AddToLogError> {
        self.add_to_log(request.into_input()).await
    }
}
