//! Requests and outcomes of the API "Observatory", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

mod observation_nights;
mod tables_tag;
mod telescopes;
mod r#type;
mod untagged;

pub use self::observation_nights::*;
pub use self::tables_tag::*;
pub use self::telescopes::*;
pub use self::r#type::*;
pub use self::untagged::*;
