//! The client of the API "Places" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::ApiKey;
use counterpart_runtime::server::{Denial, Request, RequestContext};
use super::client::{Client, Credentials};
use super::operations::{
    GetPhoto, GetPhotoError, GetPhotoOutput, GetPlace, GetPlaceError, GetPlaceOutput,
    GetTimeZone, GetTimeZoneError, GetTimeZoneOutput, SearchNearby, SearchNearbyError,
    SearchNearbyOutput, SearchText, SearchTextError, SearchTextOutput,
};
use super::server::{Authenticator, Places, Search};

impl Search for Client {
    type Principal = Credentials;

    async fn search_nearby(
        &self,
        request: Request<SearchNearby, Credentials>,
    ) -> Result<SearchNearbyOutput, SearchNearbyError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).search_nearby(input).await
    }

    async fn search_text(
        &self,
        request: Request<SearchText, Credentials>,
    ) -> Result<SearchTextOutput, SearchTextError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).search_text(input).await
    }

    async fn get_time_zone(
        &self,
        request: Request<GetTimeZone, Credentials>,
    ) -> Result<GetTimeZoneOutput, GetTimeZoneError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).get_time_zone(input).await
    }
}

impl Places for Client {
    type Principal = Credentials;

    async fn get_place(
        &self,
        request: Request<GetPlace, Credentials>,
    ) -> Result<GetPlaceOutput, GetPlaceError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).get_place(input).await
    }

    async fn get_photo(
        &self,
        request: Request<GetPhoto, Credentials>,
    ) -> Result<GetPhotoOutput, GetPhotoError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).get_photo(input).await
    }
}

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

    async fn key(&self, key: ApiKey, _: &RequestContext) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_key(key))
    }
}
