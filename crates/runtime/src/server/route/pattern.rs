//! The paths as axum's router holds them.
//!
//! That router knows whole segments only, takes those that begin with `:` or `*` for a mistake, and holds two variables in one place under
//! one name. A segment that it cannot hold becomes a variable there; which operation is meant is told by our own tree afterwards.

use std::fmt::Write as _;

use axum::routing::MethodFilter;

use super::segment::parts;
use crate::OperationDescription;

/// A path for axum's router.
#[derive(Debug)]
pub(in crate::server) struct Pattern {
    /// The path with its variables in braces.
    pub(in crate::server) path: String,
    /// The path with its variables without names: two of one shape are one to axum.
    shape: String,
    /// The methods of its operations, without those for which axum has no filter.
    pub(in crate::server) methods: Vec<MethodFilter>,
}

/// The patterns of these operations, each once.
pub(super) fn patterns(operations: &[&'static OperationDescription]) -> Vec<Pattern> {
    let mut patterns: Vec<Pattern> = Vec::new();
    for operation in operations {
        let (path, shape) = written(operation.path);
        let place = patterns.iter().position(|known| known.shape == shape);
        let place = place.unwrap_or_else(|| {
            patterns.push(Pattern {
                path,
                shape,
                methods: Vec::new(),
            });
            patterns.len() - 1
        });
        let methods = &mut patterns[place].methods;
        if let Ok(filter) = MethodFilter::try_from(operation.method.clone())
            && !methods.contains(&filter)
        {
            methods.push(filter);
        }
    }
    patterns
}

/// The path and its shape.
fn written(template: &'static str) -> (String, String) {
    let (mut path, mut shape) = (String::new(), String::new());
    for (index, segment) in template.split('/').skip(1).enumerate() {
        let parts = parts(segment);
        let is_text = parts.iter().all(Result::is_err);
        if is_text && !segment.starts_with([':', '*']) && !segment.contains(['{', '}']) {
            let text = as_received(segment);
            let _ = write!(path, "/{text}");
            let _ = write!(shape, "/{text}");
        } else {
            match parts.as_slice() {
                [Ok(name)] if !name.starts_with('*') => {
                    let _ = write!(path, "/{{{name}}}");
                }
                _ => {
                    let _ = write!(path, "/{{segment-{index}}}");
                }
            }
            shape.push_str("/{}");
        }
    }
    (path, shape)
}

/// Text as a request carries it: what is not plain ASCII is percent-encoded there.
fn as_received(text: &str) -> String {
    let mut received = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_graphic() {
            received.push(char::from(byte));
        } else {
            // Writing into a `String` cannot fail.
            let _ = write!(received, "%{byte:02X}");
        }
    }
    received
}
