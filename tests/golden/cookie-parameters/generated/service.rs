//! The client of the API "Preferences" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{GetTheme, GetThemeError, GetThemeOutput};
use super::server::Preferences;

impl Preferences for Client {
    async fn get_theme(
        &self,
        request: Request<GetTheme, ()>,
    ) -> Result<GetThemeOutput, GetThemeError> {
        self.get_theme(request.into_input()).await
    }
}
