//! The server's clock: read, put somewhere, and let go.

use axum::body::Body;
use axum::extract::State;
use axum::http::Response;
use serde::{Deserialize, Serialize};

use super::answers::{Refusal, json};
use super::body;
use crate::clock::Clock;
use crate::service::Service;
use crate::store::Store;

/// What the clock is to do.
#[derive(Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields, expecting = "it is neither")]
enum Order {
    /// Stand at this moment.
    Stand { now: jiff::Timestamp },
    /// Stand so much later than it is.
    Advance {
        #[serde(rename = "advanceMillis")]
        milliseconds: i64,
    },
}

/// What the clock shows.
#[derive(Serialize)]
struct Shown {
    now: Option<String>,
    standing: bool,
}

/// Shows the clock.
pub(super) async fn show<S: Store>(State(service): State<Service<S>>) -> Response<Body> {
    shown(&service.clock)
}

/// Stops the clock at a moment, or moves it.
pub(super) async fn put<S: Store>(
    State(service): State<Service<S>>,
    body: Body,
) -> Result<Response<Body>, Refusal> {
    let expected = r#"`{"now": "2026-01-01T00:00:00Z"}` or `{"advanceMillis": 1000}`"#;
    let order: Order = body::json(body, expected).await?;
    let moment = match order {
        Order::Stand { now } => Some(now),
        Order::Advance { milliseconds } => {
            let moment = service.clock.now().checked_add(milliseconds);
            moment.and_then(|moment| jiff::Timestamp::from_millisecond(moment).ok())
        }
    };
    let moment = moment.ok_or_else(|| {
        Refusal::bad_request(
            "the clock cannot go beyond the years -9999 and 9999; advance it by less",
        )
    })?;
    service.clock.fix(moment.as_millisecond());
    Ok(shown(&service.clock))
}

/// Lets the clock follow the system's.
pub(super) async fn release<S: Store>(State(service): State<Service<S>>) -> Response<Body> {
    service.clock.release();
    shown(&service.clock)
}

fn shown(clock: &Clock) -> Response<Body> {
    let now = jiff::Timestamp::from_millisecond(clock.now()).ok();
    json(&Shown {
        now: now.map(|now| format!("{now:.3}")),
        standing: clock.is_fixed(),
    })
}
