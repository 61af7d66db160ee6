//! The journal over HTTP.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, Response, Uri};
use axum::response::IntoResponse as _;
use serde::Serialize;

use super::answers::{Refusal, done, json};
use super::page;
use super::query::Query;
use crate::journal::{Exchange, Filter, Journal};
use crate::service::Service;
use crate::store::Store;

/// How many exchanges are listed unless the query says otherwise.
const DEFAULT_LIMIT: usize = 100;

/// A part of the journal.
#[derive(Serialize)]
struct Listed {
    /// The newest first.
    requests: Vec<Arc<Exchange>>,
    /// What to give as `before` to get those that come next; null if these are all.
    next: Option<u64>,
    /// The number of the newest exchange of all: what to give as `after` to get only newer ones.
    latest: u64,
}

/// Lists exchanges, or sends a browser to the page.
pub(super) async fn list<S: Store>(
    State(service): State<Service<S>>,
    headers: HeaderMap,
    uri: Uri,
) -> Result<Response<Body>, Refusal> {
    if page::is_wanted(&headers) {
        return Ok(page::see().into_response());
    }
    let journal = journal(&service)?;
    let (filter, limit) = read(&uri)?;
    // Read first: what comes in between is then asked for again, and not missed.
    let latest = journal.last();
    let mut requests = journal.find(&filter, limit.saturating_add(1));
    let more = requests.len() > limit;
    requests.truncate(limit);
    let next = requests.last().filter(|_| more);
    Ok(json(&Listed {
        next: next.map(|exchange| exchange.number),
        latest,
        requests,
    }))
}

/// Shows one exchange.
pub(super) async fn show<S: Store>(
    State(service): State<Service<S>>,
    Path(number): Path<String>,
) -> Result<Response<Body>, Refusal> {
    let journal = journal(&service)?;
    let exchange = number.parse().ok().and_then(|number| journal.get(number));
    let exchange = exchange.ok_or_else(|| {
        Refusal::not_found(format!(
            "the journal has no request number `{number}`; the last is {}, and only so many are kept as `--journal` says",
            journal.last()
        ))
    })?;
    Ok(json(&exchange))
}

/// Empties the journal.
pub(super) async fn clear<S: Store>(
    State(service): State<Service<S>>,
) -> Result<Response<Body>, Refusal> {
    journal(&service)?.clear();
    Ok(done())
}

fn journal<S>(service: &Service<S>) -> Result<&Journal, Refusal> {
    let journal = &service.control.journal;
    match journal.limits() {
        Some(_) => Ok(journal),
        None => Err(Refusal::not_found(
            "there is no journal; start the server with `--journal 1000` to keep the last 1000 requests",
        )),
    }
}

fn read(uri: &Uri) -> Result<(Filter, usize), Refusal> {
    const NUMBER: &str = "a whole number";
    let mut query = Query::of(uri);
    let limit = query.take("limit", NUMBER)?.unwrap_or(DEFAULT_LIMIT);
    let filter = Filter {
        after: query.take("after", NUMBER)?,
        before: query.take("before", NUMBER)?,
        key: query.take("key", "the first 8 digits of a key's hash")?,
        method: query.take("method", "a method")?,
        status: query.take("status", "a status")?,
        path: query.take("path", "what a path begins with")?,
    };
    query.finish("`limit`, `after`, `before`, `key`, `method`, `status` and `path`")?;
    Ok((filter, limit))
}
