//! Every golden as a module, compiled as a user's build compiles it: what the generator writes neither warns nor lacks
//! documentation.
//!
//! The build script lists the modules, one per folder beside this file.
#![deny(warnings, missing_docs)]

pub mod money;

include!(concat!(env!("OUT_DIR"), "/goldens.rs"));
