//! A stateful customers API on your own machine.
//!
//! The server's inside, from the outermost module inwards: [`settings`] say what to do, [`serve`] does it until a signal
//! comes, and [`router`] answers requests: it notes each, keeps panics in, and makes the [`faults`] that were asked for happen.
//! [`api`] is the contract implemented, [`key`] tells who is asking, and [`store`] keeps each [`customer`] under an
//! [`identifier`] of its own, at the [`clock`]'s time, and hands out lists by [`cursor`]. Beside the API, [`control`] answers
//! about the server itself, and the [`journal`] holds the last requests. What the parts share is the [`service`]. A test that
//! wants a server of its own starts a [`Sandbox`].

pub mod api;
mod asset;
pub mod clock;
pub mod control;
pub mod cursor;
pub mod customer;
mod documentation;
pub mod faults;
mod guard;
mod health;
pub mod identifier;
pub mod journal;
pub mod key;
pub mod log;
pub mod metrics;
mod observe;
mod operation;
pub mod probe;
pub mod request_id;
pub mod router;
pub mod sandbox;
pub mod seed;
pub mod serve;
pub mod service;
pub mod settings;
pub mod store;
#[cfg(test)]
mod subscribe;

pub use self::sandbox::Sandbox;
