//! The client of the API "Observatory" as an implementation of the server's traits: the part of the operations without a tag.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::super::client::{Client, Credentials};
use super::super::operations::{GetWeather, GetWeatherError, GetWeatherOutput};
use super::super::server::DefaultApi;

impl DefaultApi for Client {
    type Principal = Credentials;

    async fn get_weather(
        &self,
        request: Request<GetWeather, ()>,
    ) -> Result<GetWeatherOutput, GetWeatherError> {
        self.get_weather(request.into_input()).await
    }
}
