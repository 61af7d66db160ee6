//! The client of the API "Observatory": the part of the operations without a tag.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use super::Client;
use super::super::operations::{GetWeather, GetWeatherError, GetWeatherOutput};

impl Client {
    /// `GET /weather`
    ///
    /// # Errors
    ///
    /// - [`GetWeatherError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_weather(
        &self,
        request: GetWeather,
    ) -> Result<GetWeatherOutput, GetWeatherError> {
        self.caller
            .call(request, &[], |_| self.wire.get_weather("application/json"))
            .await
    }
}
