//! The strict create-customer on axum, as one writes it by hand.

use axum::extract::State;
use axum::routing::post;
use axum::{Json, Router};

use super::model::{self, NewCustomer};
use crate::customers::by_hand::Known;
use crate::store::Store;
use crate::wire::Refusal;

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
    Json(request): Json<NewCustomer>,
) -> Result<Json<Customer>, Refusal> {
    model::create(&store, request).map(Json)
}
