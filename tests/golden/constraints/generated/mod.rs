// Modules of the Registrations 1.0.0.
//
// Generated from `openapi.yaml` by Counterpart; do not edit.

pub mod types;
pub mod operations;
// What the Registrations 1.0.0 says of each value, for the readers of the runtime.
mod tables;
pub mod server;
// The wire layer of the Registrations client.
mod wire;
pub mod client;
pub mod service;
