//! A client of the customers API.
