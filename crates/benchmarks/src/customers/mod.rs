//! Create-customer of `openapi.yaml`, three times.

pub mod bare;
pub mod by_hand;
pub mod generated;
mod model;
