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

/// The client with what a caller showed, or with its own credentials if that is nothing.
fn showing(client: &Client, shown: Credentials) -> Client {
    if shown.is_empty() { client.clone() } else { client.with_credentials(shown) }
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
