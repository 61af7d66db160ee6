//! Bodies that the contract's reader refuses as JSON although some servers take them: not UTF-8, or a member that stands twice.
//!
//! Nothing is done about a body before it has been refused, so that tolerance costs a body that needs none nothing.

use std::collections::HashMap;

use bytes::Bytes;

use super::{DuplicateMembers, InvalidUtf8, Settings};
use crate::json::Json;
use crate::{Constraint, Invalid};

/// A refused body as it is to be read instead; `None` if that would change nothing.
pub(super) fn tolerated(settings: &Settings, refused: &Invalid, body: &Bytes) -> Option<Bytes> {
    let text = replaced(settings, body);
    let unique = match refused {
        // What is in it comes to light only now.
        Invalid::Malformed(_) => unique(settings, text.as_ref()?),
        Invalid::Violations(violations) => {
            let mut kept = violations.iter();
            // Among those that were only counted there may be one as well.
            let has_duplicate = violations.omitted() > 0
                || kept.any(|violation| violation.constraint == Constraint::DuplicateMember);
            has_duplicate.then(|| unique(settings, body)).flatten()
        }
        Invalid::Unread => return None,
    };
    unique.or(text)
}

/// The body with U+FFFD in the place of what is not UTF-8; `None` if it all is, or if that is refused.
pub(super) fn replaced(settings: &Settings, body: &Bytes) -> Option<Bytes> {
    let refused =
        settings.invalid_utf8 == InvalidUtf8::Refused || std::str::from_utf8(body).is_ok();
    (!refused).then(|| String::from_utf8_lossy(body).into_owned().into())
}

/// The body with the last one of each member; `None` if it is not JSON, or if a member that stands twice is refused.
fn unique(settings: &Settings, body: &Bytes) -> Option<Bytes> {
    if settings.duplicate_members == DuplicateMembers::Refused {
        return None;
    }
    let mut json = serde_json::from_slice(body).ok()?;
    keep_last(&mut json);
    serde_json::to_vec(&json).ok().map(Bytes::from)
}

// Recursion ends: no JSON that was read is nested deeper than its reader allows.
fn keep_last(json: &mut Json) {
    match json {
        Json::Array(items) => items.iter_mut().for_each(keep_last),
        Json::Object(members) => {
            let mut places: HashMap<String, usize> = HashMap::new();
            let mut kept: Vec<(String, Json)> = Vec::new();
            for (name, mut value) in std::mem::take(members) {
                keep_last(&mut value);
                match places.get(&name) {
                    Some(&place) => kept[place].1 = value,
                    None => {
                        places.insert(name.clone(), kept.len());
                        kept.push((name, value));
                    }
                }
            }
            *members = kept;
        }
        Json::Null | Json::Boolean(_) | Json::Number(_) | Json::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;
    use crate::{Location, Malformed, Received, Segment, Violation};

    fn tolerant() -> Settings {
        Settings::default()
            .with_invalid_utf8(InvalidUtf8::Replaced)
            .with_duplicate_members(DuplicateMembers::LastCounts)
    }

    fn malformed() -> Invalid {
        Invalid::Malformed(Malformed::new(""))
    }

    fn violation(constraint: Constraint) -> Invalid {
        let violation = Violation {
            location: Location::Body,
            path: vec![Segment::Member("a".to_owned())],
            constraint,
            received: Received::String,
        };
        Invalid::Violations(violation.into())
    }

    fn read(settings: &Settings, refused: &Invalid, body: &'static [u8]) -> Option<String> {
        let body = tolerated(settings, refused, &Bytes::from_static(body))?;
        Some(String::from_utf8(body.to_vec()).unwrap())
    }

    #[test]
    fn the_last_one_of_a_member_counts_at_every_depth() {
        let body =
            br#"{"a":1,"b":[{"c":1,"c":2.50}],"a":{"d":"x","d":"y"},"e":18446744073709551615}"#;
        let expected = r#"{"a":{"d":"y"},"b":[{"c":2.5}],"e":18446744073709551615}"#;
        assert_eq!(
            read(&tolerant(), &violation(Constraint::DuplicateMember), body).as_deref(),
            Some(expected)
        );
    }

    #[test]
    fn what_is_not_utf8_is_replaced_and_then_read_for_members_that_stand_twice() {
        assert_eq!(
            read(&tolerant(), &malformed(), b"{\"a\":1,\"a\":\"\xff\"}").as_deref(),
            Some("{\"a\":\"\u{fffd}\"}")
        );
    }

    #[test]
    fn a_body_that_is_wrong_in_another_way_is_left_alone() {
        let wrong = violation(Constraint::MinLength(1));
        assert_eq!(read(&tolerant(), &wrong, br#"{"a":""}"#), None);
        assert_eq!(read(&tolerant(), &malformed(), b"{"), None);
    }

    #[test]
    fn nothing_is_tolerated_unless_a_setting_says_so() {
        let settings = Settings::default();
        let twice = violation(Constraint::DuplicateMember);
        assert_eq!(read(&settings, &twice, br#"{"a":"","a":""}"#), None);
        assert_eq!(read(&settings, &malformed(), b"\"\xff\""), None);
    }
}
