//! Content codings at work: requests and answers that travel in them, over raw HTTP and from end to end.

mod answers;
mod archive;
mod calls;
mod requests;
