//! The types of the customers API.
