//! What generated servers call (feature `server`): one exchange from the route to the answer.
//!
//! ```text
//! request --Routes--> RoutedRequest --Call::begin--> Call --authenticate--> principal
//!     --Call::receive--> Request<T, P> --handler--> outcome --Call::respond--> answer
//! ```

mod answer_body;
mod answer_check;
mod at_path;
pub(crate) mod authentication;
mod body;
mod call;
mod challenge;
mod credentials;
mod deadline;
mod denial;
pub(crate) mod exchange;
mod framing;
mod layers;
pub(crate) mod limits;
mod multipart;
mod negotiate;
mod outcome_of;
mod problem;
mod receive;
mod rejection;
mod request;
pub(crate) mod route;
mod router;
#[cfg(feature = "serve")]
mod serve;
pub(crate) mod service;
mod settings;
mod span;
mod tolerance;
mod unrouted;
mod uploads;

pub use at_path::{InvalidPath, at_path};
pub use body::{Answer, RequestBody, ResponseBody};
pub use challenge::Challenges;
pub use denial::{Denial, Scopes};
pub use layers::{LayeredOperation, UnknownOperation};
pub use outcome_of::outcome_of;
pub use problem::ProblemDetails;
pub use rejection::{Refuse, RefuseUnrouted, Rejection, RejectionKind};
pub use request::{Request, RequestContext};
#[cfg(feature = "serve")]
pub use serve::{
    BodyTimeout, ConnectionLimits, CutConnection, Endpoint, Handshake, NoHandshake, Serving, serve,
};
pub use service::Server;
pub use settings::{
    AnswerChecks, DuplicateMembers, InvalidUtf8, MediaTypeOrder, Settings, Unrouted,
};
pub use uploads::Uploads;

pub(crate) use limits::Implementation;
pub(crate) use route::Routes;
use service::Routed;
pub(crate) use service::{Dispatch, RoutedRequest};

pub use axum::Router;
pub use axum::extract::Request as HttpRequest;
pub use axum::response::Response;
