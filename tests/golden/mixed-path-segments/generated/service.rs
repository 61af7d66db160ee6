//! The client of the API "Jobs" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    CancelJob, CancelJobError, CancelJobOutput, DeleteJob, DeleteJobError,
    DeleteJobOutput, DeleteReports, DeleteReportsError, DeleteReportsOutput, GetJob,
    GetJobError, GetJobOutput, GetLatestReport, GetLatestReportError,
    GetLatestReportOutput, GetLog, GetLogError, GetLogOutput, GetReport, GetReportError,
    GetReportOutput, GetState, GetStateError, GetStateOutput, GetWeather,
    GetWeatherError, GetWeatherOutput, ProbeState, ProbeStateError, ProbeStateOutput,
};
use super::server::DefaultApi;

impl DefaultApi for Client {
    async fn get_job(
        &self,
        request: Request<GetJob, ()>,
    ) -> Result<GetJobOutput, GetJobError> {
        self.get_job(request.into_input()).await
    }

    async fn delete_job(
        &self,
        request: Request<DeleteJob, ()>,
    ) -> Result<DeleteJobOutput, DeleteJobError> {
        self.delete_job(request.into_input()).await
    }

    async fn cancel_job(
        &self,
        request: Request<CancelJob, ()>,
    ) -> Result<CancelJobOutput, CancelJobError> {
        self.cancel_job(request.into_input()).await
    }

    async fn get_log(
        &self,
        request: Request<GetLog, ()>,
    ) -> Result<GetLogOutput, GetLogError> {
        self.get_log(request.into_input()).await
    }

    async fn get_report(
        &self,
        request: Request<GetReport, ()>,
    ) -> Result<GetReportOutput, GetReportError> {
        self.get_report(request.into_input()).await
    }

    async fn get_weather(
        &self,
        request: Request<GetWeather, ()>,
    ) -> Result<GetWeatherOutput, GetWeatherError> {
        self.get_weather(request.into_input()).await
    }

    async fn get_latest_report(
        &self,
        request: Request<GetLatestReport, ()>,
    ) -> Result<GetLatestReportOutput, GetLatestReportError> {
        self.get_latest_report(request.into_input()).await
    }

    async fn delete_reports(
        &self,
        request: Request<DeleteReports, ()>,
    ) -> Result<DeleteReportsOutput, DeleteReportsError> {
        self.delete_reports(request.into_input()).await
    }

    async fn get_state(
        &self,
        request: Request<GetState, ()>,
    ) -> Result<GetStateOutput, GetStateError> {
        self.get_state(request.into_input()).await
    }

    async fn probe_state(
        &self,
        request: Request<ProbeState, ()>,
    ) -> Result<ProbeStateOutput, ProbeStateError> {
        self.probe_state(request.into_input()).await
    }
}
