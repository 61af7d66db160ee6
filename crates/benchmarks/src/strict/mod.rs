//! Create-customer of `strict.yaml`, whose every member is constrained, three times.

pub mod bare;
pub mod by_hand;
pub mod generated;
mod model;
