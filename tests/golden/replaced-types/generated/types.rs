//! Types of the API "Price list", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;

/// What something costs.
///
/// Schema: `#/components/schemas/Price`
pub type Price = crate::money::Price;

const _: () = codec::assert_replacement::<Price>();

/// How old somebody is who may buy.
///
/// Schema: `#/components/schemas/Age`
pub type Age = crate::money::Age;

const _: () = codec::assert_replacement::<Age>();
