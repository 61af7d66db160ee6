//! The rules by which requests meet faults.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{Response, StatusCode};
use serde::Serialize;

use super::answers::{Refusal, done, json};
use super::body;
use crate::faults::{Rule, RuleError, RuleState};
use crate::service::Service;
use crate::store::Store;

#[derive(Serialize)]
struct Listed {
    faults: Vec<RuleState>,
}

/// Lists the rules.
pub(super) async fn list<S: Store>(State(service): State<Service<S>>) -> Response<Body> {
    json(&Listed {
        faults: service.control.faults.rules(),
    })
}

/// Puts a rule in force.
pub(super) async fn add<S: Store>(
    State(service): State<Service<S>>,
    body: Body,
) -> Result<Response<Body>, Refusal> {
    let text = body::text(body).await?;
    let rule: Rule = text.parse().map_err(|error: RuleError| {
        Refusal::bad_request(format!(
            r#"the body is to be a rule, as `{{"match": {{"operation": "createCustomer"}}, "fault": {{"status": 503}}, "times": 1}}`: {error}"#
        ))
    })?;
    let added = service.control.faults.add(rule);
    let added = added.map_err(|error| Refusal::new(StatusCode::CONFLICT, error.to_string()))?;
    Ok(json(&added))
}

/// Takes one rule out of force.
pub(super) async fn remove<S: Store>(
    State(service): State<Service<S>>,
    Path(id): Path<String>,
) -> Result<Response<Body>, Refusal> {
    let removed = id.parse().ok().map(|id| service.control.faults.remove(id));
    match removed.flatten() {
        Some(_) => Ok(done()),
        None => Err(Refusal::not_found(format!(
            "there is no rule `{id}`; `GET /__sandbox/faults` lists them"
        ))),
    }
}

/// Takes all rules out of force.
pub(super) async fn clear<S: Store>(State(service): State<Service<S>>) -> Response<Body> {
    service.control.faults.clear();
    done()
}
