//! The client of the API "Settings" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{PutSettings, PutSettingsError, PutSettingsOutput};
use super::server::Preferences;

impl Preferences for Client {
    async fn put_settings(
        &self,
        request: Request<PutSettings, ()>,
    ) -> Result<PutSettingsOutput, PutSettingsError> {
        self.put_settings(request.into_input()).await
    }
}
