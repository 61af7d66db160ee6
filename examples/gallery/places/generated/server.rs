//! Server traits of the API "Places", version 2.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::server::{
    Authentication, Dispatch, Implementation, Refusal, RoutedRequest, Routes,
};
use counterpart_runtime::server::{
    Answer, Denial, Refuse, RefuseUnrouted, Rejection, RejectionKind, Request,
    RequestContext, Router, Server,
};
use counterpart_runtime::{ApiKey, OperationDescription};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    GetPhoto, GetPhotoError, GetPhotoOutput, GetPlace, GetPlaceError, GetPlaceOutput,
    GetTimeZone, GetTimeZoneError, GetTimeZoneOutput, SearchNearby, SearchNearbyError,
    SearchNearbyOutput, SearchText, SearchTextError, SearchTextOutput,
};
use super::types::Error;

use counterpart_runtime::Operation as _;

/// The operations tagged `Search`.
///
/// Finds places.
///
/// Implement this trait and serve it with [`search_router`], or as it is with [`SearchServer`].
pub trait Search: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// Finds places around a point, the nearest first.
    ///
    /// `GET /places/nearby`
    ///
    /// # Errors
    ///
    /// - [`SearchNearbyError::BadRequest`] (400): a parameter is missing or out of range.
    /// - [`SearchNearbyError::Unauthorized`] (401): the key is missing or not known.
    /// - [`SearchNearbyError::TooManyRequests`] (429): the project has used up its requests for today.
    fn search_nearby(
        &self,
        request: Request<SearchNearby, Self::Principal>,
    ) -> impl Future<Output = Result<SearchNearbyOutput, SearchNearbyError>> + Send;

    /// Finds places by what somebody typed.
    ///
    /// `GET /places/search`
    ///
    /// # Errors
    ///
    /// - [`SearchTextError::BadRequest`] (400): a parameter is missing or out of range.
    /// - [`SearchTextError::Unauthorized`] (401): the key is missing or not known.
    /// - [`SearchTextError::TooManyRequests`] (429): the project has used up its requests for today.
    fn search_text(
        &self,
        request: Request<SearchText, Self::Principal>,
    ) -> impl Future<Output = Result<SearchTextOutput, SearchTextError>> + Send;

    /// Tells which time zone a point is in.
    ///
    /// `GET /timezone`
    ///
    /// # Errors
    ///
    /// - [`GetTimeZoneError::BadRequest`] (400): a parameter is missing or out of range.
    /// - [`GetTimeZoneError::Unauthorized`] (401): the key is missing or not known.
    fn get_time_zone(
        &self,
        request: Request<GetTimeZone, Self::Principal>,
    ) -> impl Future<Output = Result<GetTimeZoneOutput, GetTimeZoneError>> + Send;
}

/// The operations tagged `Places`.
///
/// Tells what is known of one place.
///
/// Implement this trait and serve it with [`places_router`], or as it is with [`PlacesServer`].
pub trait Places: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// Tells what is known of a place.
    ///
    /// `GET /places/{placeId}`
    ///
    /// # Errors
    ///
    /// - [`GetPlaceError::BadRequest`] (400): a parameter is missing or out of range.
    /// - [`GetPlaceError::Unauthorized`] (401): the key is missing or not known.
    /// - [`GetPlaceError::NotFound`] (404): there is no such place.
    fn get_place(
        &self,
        request: Request<GetPlace, Self::Principal>,
    ) -> impl Future<Output = Result<GetPlaceOutput, GetPlaceError>> + Send;

    /// Fetches a photo of a place.
    ///
    /// `GET /places/{placeId}/photos/{number}`
    ///
    /// # Errors
    ///
    /// - [`GetPhotoError::BadRequest`] (400): a parameter is missing or out of range.
    /// - [`GetPhotoError::Unauthorized`] (401): the key is missing or not known.
    /// - [`GetPhotoError::NotFound`] (404): there is no such place.
    fn get_photo(
        &self,
        request: Request<GetPhoto, Self::Principal>,
    ) -> impl Future<Output = Result<GetPhotoOutput, GetPhotoError>> + Send;
}

/// Finds out who is calling, before the body of a request is read.
///
/// Of alternatives, the first that is accepted is taken.
pub trait Authenticator: Clone + Send + Sync + 'static {
    /// Who is calling.
    type Principal: Send + 'static;

    /// Checks the credentials of `key`.
    ///
    /// The key of your project.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn key(
        &self,
        key: ApiKey,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;
}

async fn authenticate_key<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "Places");
    if let Some(key) = authentication.query_api_key("key") {
        let verdict = authenticator.key(key, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    Err(authentication.denied())
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<Error>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<Error>,
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves every operation of the contract from `api`, with default settings.
///
/// [`ContractServer`] takes others, and can be served without a router.
pub fn router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    V: Authenticator,
    A: Search<Principal = V::Principal>,
    A: Places<Principal = V::Principal>,
    R: Refusals,
{
    ContractServer::new(api, authenticator, refusals).into_router()
}

/// Serves every operation of the contract.
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ContractServer<A, V, R> = Server<ContractOperations, A, V, R>;

/// What [`ContractServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ContractOperations;

impl<A, V, R> Dispatch<A, V, R> for ContractOperations
where
    V: Authenticator,
    A: Search<Principal = V::Principal>,
    A: Places<Principal = V::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 5] = [
            &SearchNearby::DESCRIPTION,
            &SearchText::DESCRIPTION,
            &GetPlace::DESCRIPTION,
            &GetPhoto::DESCRIPTION,
            &GetTimeZone::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    #[allow(clippy::too_many_lines, reason = "each operation is named")]
    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(
                        request,
                        authenticate_key,
                        A::search_nearby,
                        refuse_search_nearby,
                    )
                    .await
            }
            Some(1) => {
                server
                    .handle(
                        request,
                        authenticate_key,
                        A::search_text,
                        refuse_search_text,
                    )
                    .await
            }
            Some(2) => {
                server
                    .handle(request, authenticate_key, A::get_place, refuse_get_place)
                    .await
            }
            Some(3) => {
                server
                    .handle(request, authenticate_key, A::get_photo, refuse_get_photo)
                    .await
            }
            Some(4) => {
                server
                    .handle(
                        request,
                        authenticate_key,
                        A::get_time_zone,
                        refuse_get_time_zone,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_key).await,
        }
    }
}

/// Serves [`Search`] from `api`, with default settings.
///
/// [`SearchServer`] takes others, and can be served without a router.
pub fn search_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: Search,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    SearchServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`Search`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type SearchServer<A, V, R> = Server<SearchOperations, A, V, R>;

/// What [`SearchServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct SearchOperations;

impl<A, V, R> Dispatch<A, V, R> for SearchOperations
where
    A: Search,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 3] = [
            &SearchNearby::DESCRIPTION,
            &SearchText::DESCRIPTION,
            &GetTimeZone::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(
                        request,
                        authenticate_key,
                        A::search_nearby,
                        refuse_search_nearby,
                    )
                    .await
            }
            Some(1) => {
                server
                    .handle(
                        request,
                        authenticate_key,
                        A::search_text,
                        refuse_search_text,
                    )
                    .await
            }
            Some(2) => {
                server
                    .handle(
                        request,
                        authenticate_key,
                        A::get_time_zone,
                        refuse_get_time_zone,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_key).await,
        }
    }
}

/// Serves [`Places`] from `api`, with default settings.
///
/// [`PlacesServer`] takes others, and can be served without a router.
pub fn places_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: Places,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    PlacesServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`Places`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type PlacesServer<A, V, R> = Server<PlacesOperations, A, V, R>;

/// What [`PlacesServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct PlacesOperations;

impl<A, V, R> Dispatch<A, V, R> for PlacesOperations
where
    A: Places,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &GetPlace::DESCRIPTION,
            &GetPhoto::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(request, authenticate_key, A::get_place, refuse_get_place)
                    .await
            }
            Some(1) => {
                server
                    .handle(request, authenticate_key, A::get_photo, refuse_get_photo)
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_key).await,
        }
    }
}

fn refuse_search_nearby<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<SearchNearbyError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            SearchNearbyError::Unauthorized(refusal.body(401))
        }
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => SearchNearbyError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}

fn refuse_search_text<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<SearchTextError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            SearchTextError::Unauthorized(refusal.body(401))
        }
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => SearchTextError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}

fn refuse_get_place<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<GetPlaceError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            GetPlaceError::Unauthorized(refusal.body(401))
        }
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => GetPlaceError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}

fn refuse_get_photo<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<GetPhotoError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            GetPhotoError::Unauthorized(refusal.body(401))
        }
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => GetPhotoError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}

fn refuse_get_time_zone<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<GetTimeZoneError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            GetTimeZoneError::Unauthorized(refusal.body(401))
        }
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => GetTimeZoneError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}
