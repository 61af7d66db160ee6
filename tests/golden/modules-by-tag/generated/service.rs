//! The client of the API "Observatory" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::ApiKey;
use counterpart_runtime::server::{Denial, RequestContext};
use super::client::{Client, Credentials};
use super::server::Authenticator;

mod observation_nights;
mod tables_tag;
mod telescopes;
mod r#type;
mod untagged;

/// The client with what a caller showed, which is nothing if the caller is nobody. It has its own credentials only for somebody of
/// whom the authenticator hands on none.
fn showing(client: &Client, shown: impl Into<Option<Credentials>>) -> Client {
    match shown.into() {
        Some(none) if none.is_empty() => client.clone(),
        shown => client.with_credentials(shown.unwrap_or_default()),
    }
}

/// Takes whatever a caller shows and hands it on: whether it is good is for the service behind the client to say.
#[derive(Clone, Copy, Debug, Default)]
pub struct PassThrough;

impl Authenticator for PassThrough {
    type Principal = Credentials;

    async fn station_key(
        &self,
        station_key: ApiKey,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_station_key(station_key))
    }
}
