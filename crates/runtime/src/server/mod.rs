//! What generated servers call (feature `server`): one exchange from the route to the answer.
//!
//! ```text
//! axum request --Call::begin--> Call --authenticate--> principal --Call::receive--> Request<T, P>
//!     --handler--> outcome --Call::respond--> axum response
//! ```

mod answer_body;
mod at_path;
mod authentication;
mod call;
mod challenge;
mod credentials;
mod denial;
mod negotiate;
mod outcome_of;
mod problem;
mod receive;
mod rejection;
mod request;
mod settings;
mod tolerance;
mod unrouted;

pub use at_path::at_path;
pub use authentication::Authentication;
pub use call::Call;
pub use challenge::Challenges;
pub use denial::{Denial, Scopes};
pub use outcome_of::outcome_of;
pub use problem::ProblemDetails;
pub use rejection::{Refuse, RefuseUnrouted, Rejection, RejectionKind};
pub use request::{Request, RequestContext};
pub use settings::{DuplicateMembers, InvalidUtf8, MediaTypeOrder, Settings, Unrouted};
pub use unrouted::{Route, UnroutedCall};

pub use axum::Router;
pub use axum::extract::{Request as HttpRequest, State};
pub use axum::response::Response;
pub use axum::routing::{MethodFilter, on};

/// What the handlers of one router share.
#[derive(Debug)]
pub struct Server<A, V, R> {
    /// The implementation of the operations.
    pub api: A,
    /// Finds out who is calling; `()` where no operation asks.
    pub authenticator: V,
    /// Words the refusals.
    pub refusals: R,
    /// Limits and orders.
    pub settings: Settings,
}
