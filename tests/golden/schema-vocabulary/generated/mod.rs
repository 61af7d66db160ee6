// Modules of the API "Observatory", version 1.
//
// Generated from `openapi.yaml` by Counterpart; do not edit.

const _: () = counterpart_runtime::generated::written_by("0.1");

// Whoever includes these modules may use a part of them only.
#[allow(dead_code, reason = "not every part is used by every program")]
pub mod types;
#[allow(dead_code, reason = "not every part is used by every program")]
pub mod operations;
#[allow(dead_code, reason = "not every part is used by every program")]
mod tables;
#[allow(dead_code, reason = "not every part is used by every program")]
#[cfg(feature = "schemars")]
pub mod json_schema;
#[allow(dead_code, reason = "not every part is used by every program")]
#[cfg(feature = "utoipa")]
pub mod open_api;
#[allow(dead_code, reason = "not every part is used by every program")]
pub mod webhook_operations;
#[allow(dead_code, reason = "not every part is used by every program")]
pub mod server;
#[allow(dead_code, reason = "not every part is used by every program")]
mod wire;
#[allow(dead_code, reason = "not every part is used by every program")]
pub mod client;
#[allow(dead_code, reason = "not every part is used by every program")]
pub mod service;
#[allow(dead_code, reason = "not every part is used by every program")]
pub mod webhook_server;
#[allow(dead_code, reason = "not every part is used by every program")]
mod webhook_wire;
#[allow(dead_code, reason = "not every part is used by every program")]
pub mod webhook_client;
#[allow(dead_code, reason = "not every part is used by every program")]
pub mod webhook_service;
