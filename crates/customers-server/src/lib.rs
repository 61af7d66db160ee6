//! The server traits of the customers API.
