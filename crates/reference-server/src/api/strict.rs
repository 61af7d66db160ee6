//! What `--strict` refuses: requests that the service takes although they are probably mistakes.
//!
//! The body is recorded while it is read, and compared with what the operation's type has kept of it. So the check needs no list of
//! members beside the contract, comes after that of the contract, and does not touch the order of all others.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::middleware::map_request;
use counterpart_runtime::Failure;
use counterpart_runtime::json::Json;
use counterpart_runtime::server::RequestContext;
use customers_types::{Issue, IssueRequired, PathSegment};
use http_body_util::BodyExt as _;
use serde::Serialize;
use serde_json::Value;

use super::answers::{Answers, Code};
use super::operation_error::OperationError;

/// Has [`check`] look at the requests of this router.
pub(super) fn applied(router: Router) -> Router {
    router.layer(map_request(record))
}

/// The bytes of a body, as far as it has been read.
#[derive(Clone, Default)]
struct Recorded(Arc<Mutex<Vec<u8>>>);

impl Recorded {
    fn bytes(&self) -> std::sync::MutexGuard<'_, Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn record(request: Request) -> Request {
    let recorded = Recorded::default();
    let (mut parts, body) = request.into_parts();
    parts.extensions.insert(recorded.clone());
    let body = body.map_frame(move |frame| {
        if let Some(data) = frame.data_ref() {
            recorded.bytes().extend_from_slice(data);
        }
        frame
    });
    Request::from_parts(parts, Body::new(body))
}

/// Looks for what a request probably does not mean: members of the body that nothing was made of, and an email address that is none.
///
/// Only requests of a router that the check is [`applied`] to are refused.
///
/// # Errors
///
/// The refusal, with one issue per object that has such members and one for the address; or a failure, if the body cannot be compared.
pub(super) fn check(
    body: &impl Serialize,
    email: Option<&str>,
    (context, answers): (&RequestContext, &Answers),
) -> Result<(), OperationError> {
    let Some(recorded) = context.extensions.get::<Recorded>() else {
        return Ok(());
    };
    let kept = serde_json::to_value(body).map_err(Failure::internal)?;
    let mut issues = Vec::new();
    if email.is_some_and(|email| !is_email(email)) {
        issues.push(no_email());
    }
    let text = String::from_utf8_lossy(&recorded.bytes()).into_owned();
    match serde_json::from_str(text.trim_start_matches('\u{feff}')) {
        Ok(sent) => find_lost(&sent, &kept, &mut Vec::new(), &mut issues),
        // The contract's reader passes over what it does not know; here it has to be read.
        Err(error) => issues.push(unreadable(&error)),
    }
    if issues.is_empty() {
        return Ok(());
    }
    let failure = answers.failure(Code::BadRequest, issues);
    Err(OperationError::bad_request(failure))
}

/// Finds the members that were sent and not kept: those of an object after those of the objects in it.
fn find_lost(sent: &Json, kept: &Value, path: &mut Vec<PathSegment>, issues: &mut Vec<Issue>) {
    match (sent, kept) {
        (Json::Object(members), Value::Object(kept)) => {
            let mut lost: Vec<&str> = Vec::new();
            for (name, value) in members {
                if let Some(kept) = kept.get(name) {
                    path.push(PathSegment::Text(name.clone()));
                    find_lost(value, kept, path, issues);
                    path.pop();
                } else if !lost.contains(&name.as_str()) {
                    lost.push(name);
                }
            }
            if !lost.is_empty() {
                issues.push(unrecognized(&lost, path.clone()));
            }
        }
        (Json::Array(items), Value::Array(kept)) => {
            for (index, (item, kept)) in items.iter().zip(kept).enumerate() {
                path.push(PathSegment::Integer(
                    i64::try_from(index).unwrap_or(i64::MAX),
                ));
                find_lost(item, kept, path, issues);
                path.pop();
            }
        }
        _ => {}
    }
}

fn unrecognized(keys: &[&str], path: Vec<PathSegment>) -> Issue {
    let quoted: Vec<String> = keys.iter().map(|key| format!("{key:?}")).collect();
    let noun = if keys.len() == 1 { "key" } else { "keys" };
    let message = format!("Unrecognized {noun}: {}", quoted.join(", "));
    issue("unrecognized_keys", path, message, [("keys", keys.into())])
}

fn no_email() -> Issue {
    let path = ["customer", "email"].map(|name| PathSegment::Text(name.to_owned()));
    let members = [("origin", "string".into()), ("format", "email".into())];
    let message = "Invalid email address".to_owned();
    issue("invalid_format", path.into(), message, members)
}

fn unreadable(error: &serde_json::Error) -> Issue {
    let message = format!("Invalid input: a member that is not known cannot be read: {error}");
    issue("custom", Vec::new(), message, [])
}

fn issue<const N: usize>(
    code: &str,
    path: Vec<PathSegment>,
    message: String,
    members: [(&str, Value); N],
) -> Issue {
    let members: BTreeMap<String, Value> = members
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    Issue::new(IssueRequired {
        code: code.to_owned(),
        path,
        message,
    })
    .with_additional_properties(members)
}

/// Whether a text has the form of an email address as validation libraries for JavaScript commonly judge it: ASCII only, no quotes, and
/// a domain of two labels or more.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let Some((labels, last)) = domain.rsplit_once('.') else {
        return false;
    };
    let is_local = |byte: u8| byte.is_ascii_alphanumeric() || b"_'+-.".contains(&byte);
    let is_label = |label: &str| {
        label.starts_with(|first: char| first.is_ascii_alphanumeric())
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    local.bytes().all(is_local)
        && !local.is_empty()
        && !local.starts_with('.')
        && !local.ends_with(['.', '\''])
        && !local.contains("..")
        && labels.split('.').all(is_label)
        && last.len() >= 2
        && last.bytes().all(|byte| byte.is_ascii_alphabetic())
}

impl fmt::Debug for Recorded {
    /// Shows how much there is of it, as it belongs to a caller.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Recorded({} bytes)", self.bytes().len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_from_other_texts() {
        for text in ["a@example.com", "a.b+c_d'e-f@x-1.sub.example.org", "1@2.de"] {
            assert!(is_email(text), "{text}");
        }
        for text in [
            "",
            "a",
            "a@b",
            "@example.com",
            "a@",
            "a@.com",
            "a@example.c",
            "a@example.c0m",
            ".a@example.com",
            "a.@example.com",
            "a..b@example.com",
            "a@@example.com",
            "a b@example.com",
            "a@-example.com",
            "a@example..com",
            "ä@example.com",
            "a@example.com ",
        ] {
            assert!(!is_email(text), "{text}");
        }
    }
}
