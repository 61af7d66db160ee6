//! The API: the contract's traits, implemented on the store.
//!
//! ```text
//! request --front--> generated router --authenticator--> world --operations--> store
//!                          |
//!                          +--> refusals: what is answered without an operation
//! ```

mod answers;
mod authenticator;
mod conversions;
mod front;
mod issues;
mod operations;
mod paging;
mod refusals;
mod request_id;

use axum::Router;
use counterpart_runtime::server::{MediaTypeOrder, Settings, Unrouted};
use customers_server::customers_router_with;

use self::authenticator::Keys;
use self::operations::Api;
use self::refusals::Words;
use crate::settings::TimestampForm;
use crate::store::Store;

/// Everything that the server answers.
pub fn router(store: Store, timestamps: TimestampForm) -> Router {
    // The service asks for a key before it says which paths there are, and reads JSON before it looks at the media type.
    let settings = Settings::default()
        .with_unrouted(Unrouted::Authenticated)
        .with_media_type(MediaTypeOrder::AfterSyntax);
    let router = customers_router_with(Api::new(store, timestamps), Keys, Words, settings);
    front::before(router)
}
