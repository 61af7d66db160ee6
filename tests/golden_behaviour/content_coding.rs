//! Content codings at work: requests and answers that travel in them, over raw HTTP and from end to end.

mod archive;
mod requests;
