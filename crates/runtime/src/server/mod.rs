//! What generated servers call (feature `server`): one exchange from the route to the answer.
//!
//! ```text
//! request --Routes--> RoutedRequest --Call::begin--> Call --authenticate--> principal
//!     --Call::receive--> Request<T, P> --handler--> outcome --Call::respond--> answer
//! ```

mod answer_body;
mod answer_check;
mod at_path;
mod authentication;
mod body;
mod call;
mod challenge;
mod credentials;
mod denial;
mod exchange;
mod framing;
mod layers;
mod limits;
mod multipart;
mod negotiate;
mod outcome_of;
mod problem;
mod receive;
mod rejection;
mod request;
mod route;
mod router;
#[cfg(feature = "serve")]
mod serve;
mod service;
mod settings;
mod span;
mod tolerance;
mod unrouted;
mod uploads;

pub use at_path::{InvalidPath, at_path};
pub use authentication::Authentication;
pub use body::{Answer, RequestBody, ResponseBody};
pub use challenge::Challenges;
pub use denial::{Denial, Scopes};
pub use exchange::{Refusal, anybody, undeclared};
pub use layers::{LayeredOperation, UnknownOperation};
pub use limits::Implementation;
pub use outcome_of::outcome_of;
pub use problem::ProblemDetails;
pub use rejection::{Refuse, RefuseUnrouted, Rejection, RejectionKind};
pub use request::{Request, RequestContext};
pub use route::{Routes, Selector};
#[cfg(feature = "serve")]
pub use serve::{
    BodyTimeout, ConnectionLimits, CutConnection, Endpoint, Handshake, NoHandshake, Serving, serve,
};
use service::Routed;
pub use service::{Dispatch, RoutedRequest, Server};
pub use settings::{
    AnswerChecks, DuplicateMembers, InvalidUtf8, MediaTypeOrder, Settings, Unrouted,
};
pub use uploads::Uploads;

pub use axum::Router;
pub use axum::extract::Request as HttpRequest;
pub use axum::response::Response;
