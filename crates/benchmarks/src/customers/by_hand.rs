//! Create-customer on axum, as one writes it by hand.

use axum::extract::{FromRequestParts, State};
use axum::routing::post;
use axum::{Json, Router};
use http::request::Parts;

use super::model::{self, CreateCustomer, Created};
use crate::store::Store;
use crate::wire::{Refusal, check_key};

pub use super::model::Customer;

/// Its router.
pub fn router() -> Router {
    Router::new()
        .route("/api/v1/customers", post(create_customer))
        .with_state(Store::default())
}

async fn create_customer(
    _: Known,
    State(store): State<Store<Customer>>,
    Json(request): Json<CreateCustomer>,
) -> Result<Json<Created>, Refusal> {
    model::create(&store, request).map(Json)
}

/// Proof that the caller showed the key.
pub(crate) struct Known;

impl<S: Sync> FromRequestParts<S> for Known {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        check_key(&parts.headers).map(|()| Self)
    }
}
