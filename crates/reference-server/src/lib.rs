//! A stateful customers API on your own machine.
//!
//! The server's inside, from the outermost module inwards: [`settings`] say what to do, [`serve`] does it until a signal
//! comes, [`api`] answers requests, [`key`] tells who is asking, and [`store`] keeps each [`customer`] under an
//! [`identifier`] of its own and hands out lists by [`cursor`].

pub mod api;
pub mod cursor;
pub mod customer;
pub mod identifier;
pub mod key;
pub mod serve;
pub mod settings;
pub mod store;
