//! What the server remembers: forgotten, sown, taken out and put back.

use axum::body::Body;
use axum::extract::State;
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, Response, StatusCode};
use serde::{Deserialize, Serialize};

use super::answers::{Refusal, done, json};
use super::body;
use crate::key::authenticate;
use crate::seed::{Seed, SeedError};
use crate::service::Service;
use crate::store::{Scope, Snapshot, Store, StoreError, WorldSnapshot};

/// The version of [`SnapshotForm`] that this server writes, and the only one that it reads.
const VERSION: u32 = 1;

/// A snapshot as it is written to a file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SnapshotForm {
    version: u32,
    worlds: Vec<WorldSnapshot>,
}

/// How many customers were forgotten.
#[derive(Serialize)]
struct Forgotten {
    forgotten: u64,
}

/// Brings the whole server back to its beginning, or with a key the customers of that key.
pub(super) async fn reset<S: Store>(
    State(service): State<Service<S>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response<Body>, Refusal> {
    // Somebody who names a key here does not want everything to be forgotten.
    if !matches!(body::text(body).await?.trim(), "" | "{}") {
        return Err(Refusal::bad_request(
            "a reset takes no body; to reset the customers of one key, send it in `Authorization`",
        ));
    }
    let forgotten = match headers.get(AUTHORIZATION) {
        None => service.reset().await,
        Some(key) => {
            let world = authenticate(Some(key.as_bytes())).map_err(|refusal| {
                Refusal::bad_request(format!("{refusal} Without a key, everything is reset."))
            })?;
            service.store.reset(Scope::World(world)).await
        }
    };
    let forgotten = forgotten.map_err(refusal)?;
    Ok(json(&Forgotten { forgotten }))
}

/// Creates the customers of a seed that are not there yet.
pub(super) async fn seed<S: Store>(
    State(service): State<Service<S>>,
    body: Body,
) -> Result<Response<Body>, Refusal> {
    let expected = r#"a list of customers for each key, as `{"sk_test_1": [{"externalId": "user_1", "email": "a@example.com", "name": "Ada"}]}`"#;
    let seed: Seed = body::json(body, expected).await?;
    let sown = seed.sow(&service.store).await.map_err(|error| {
        let text = format!("{error}; what stands before it has been created");
        let SeedError { error, .. } = error;
        refusal(error).with_text(text)
    })?;
    Ok(json(&sown))
}

/// Shows everything that the store holds.
pub(super) async fn snapshot<S: Store>(
    State(service): State<Service<S>>,
) -> Result<Response<Body>, Refusal> {
    let Snapshot { worlds } = service.store.snapshot().await.map_err(refusal)?;
    Ok(json(&SnapshotForm {
        version: VERSION,
        worlds,
    }))
}

/// Puts a snapshot in the place of everything that the store holds.
pub(super) async fn restore<S: Store>(
    State(service): State<Service<S>>,
    body: Body,
) -> Result<Response<Body>, Refusal> {
    /// What of a snapshot can be read whatever its version.
    #[derive(Deserialize)]
    struct Versioned {
        version: u32,
    }

    let text = body::text(body).await?;
    let unreadable = |error: serde_json::Error| {
        Refusal::bad_request(format!(
            "the body is to be a snapshot as `GET /__sandbox/snapshot` answers it: {error}"
        ))
    };
    let Versioned { version } = serde_json::from_str(&text).map_err(unreadable)?;
    if version != VERSION {
        return Err(Refusal::bad_request(format!(
            "the snapshot has version {version}, and this server reads {VERSION}; take it to the server that made it"
        )));
    }
    let SnapshotForm { worlds, .. } = serde_json::from_str(&text).map_err(unreadable)?;
    let restored = service.store.restore(Snapshot { worlds }).await;
    restored.map_err(refusal)?;
    Ok(done())
}

/// Says what the store refused, or that it failed.
fn refusal(error: StoreError) -> Refusal {
    match error {
        StoreError::Unavailable(unavailable) => {
            tracing::error!("a control route failed: {unavailable}");
            let remedy = unavailable.cause.remedy();
            let text = format!("{unavailable}; {remedy}");
            Refusal::new(StatusCode::SERVICE_UNAVAILABLE, text)
        }
        StoreError::Conflict => Refusal::new(
            StatusCode::CONFLICT,
            "two customers are in each other's way: two active ones of a key share an `externalId`, or two share an `id`; \
             nothing has been changed",
        ),
        error => Refusal::bad_request(error.to_string()),
    }
}
