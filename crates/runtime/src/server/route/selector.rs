//! What tells operations on one path and one method apart: a parameter that each of them has in its own way.

use http::HeaderMap;
use http::header::{COOKIE, HeaderName};

use crate::parameter::Escapes;

/// A parameter that a request of one operation has, and requests of others on the same path and method have not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selector {
    place: Place,
    name: &'static str,
    /// `None` if it is enough that the parameter is there.
    value: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Query,
    Header,
    Cookie,
}

/// The parts of a request by which operations are selected.
#[derive(Clone, Copy, Debug)]
pub(in crate::server) struct Selectable<'r> {
    pub(in crate::server) query: Option<&'r str>,
    pub(in crate::server) headers: &'r HeaderMap,
}

impl Selector {
    /// A parameter of the query: `Action=ListQueues`, or `acl` with any value or none.
    pub const fn query(name: &'static str, value: Option<&'static str>) -> Self {
        Self {
            place: Place::Query,
            name,
            value,
        }
    }

    /// A header: `X-Amz-Target: Queues.List`, or one with any value. Its name is compared as HTTP does, its value exactly.
    pub const fn header(name: &'static str, value: Option<&'static str>) -> Self {
        Self {
            place: Place::Header,
            name,
            value,
        }
    }

    /// A cookie.
    pub const fn cookie(name: &'static str, value: Option<&'static str>) -> Self {
        Self {
            place: Place::Cookie,
            name,
            value,
        }
    }

    /// Whether a request has it.
    pub(super) fn fits(&self, request: Selectable<'_>) -> bool {
        let is_value = |found: &str| self.value.is_none_or(|value| value == found);
        match self.place {
            Place::Query => {
                let pairs = request.query.unwrap_or_default().split('&');
                let mut pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
                pairs.any(|(name, value)| {
                    let decoded = |text| Escapes::Query.decode(text);
                    decoded(name).is_some_and(|name| name == self.name)
                        && decoded(value).is_some_and(|value| is_value(&value))
                })
            }
            Place::Header => {
                let Ok(name) = HeaderName::from_bytes(self.name.as_bytes()) else {
                    return false;
                };
                let values = request.headers.get_all(name);
                let mut values = values.iter().filter_map(|value| value.to_str().ok());
                values.any(is_value)
            }
            Place::Cookie => {
                let headers = request.headers.get_all(COOKIE).iter();
                let mut pairs = headers
                    .filter_map(|value| value.to_str().ok())
                    .flat_map(|cookies| cookies.split(';'))
                    .filter_map(|pair| pair.trim().split_once('='));
                pairs.any(|(name, value)| name == self.name && is_value(value))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn fits(selector: Selector, query: &str, header: &'static str) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert("x-target", HeaderValue::from_static(header));
        headers.insert(COOKIE, HeaderValue::from_static("kind=a; other=b"));
        selector.fits(Selectable {
            query: Some(query),
            headers: &headers,
        })
    }

    #[test]
    fn a_query_is_compared_decoded() {
        let list = Selector::query("Action", Some("List It"));
        for query in ["Action=List%20It", "a=b&Action=List+It", "%41ction=List It"] {
            assert!(fits(list, query, ""), "{query}");
        }
        for query in ["", "Action=List", "action=List%20It", "Action"] {
            assert!(!fits(list, query, ""), "{query}");
        }
    }

    #[test]
    fn a_parameter_without_a_value_has_only_to_be_there() {
        let acl = Selector::query("acl", None);
        assert!(fits(acl, "acl", "") && fits(acl, "acl=", "") && fits(acl, "x&acl=1", ""));
        assert!(!fits(acl, "aclx", "") && !fits(acl, "x=acl", ""));
    }

    #[test]
    fn headers_and_cookies_select_as_well() {
        let target = Selector::header("X-Target", Some("Queues.List"));
        assert!(fits(target, "", "Queues.List"));
        assert!(!fits(target, "", "queues.list"));
        assert!(fits(Selector::cookie("kind", Some("a")), "", ""));
        assert!(!fits(Selector::cookie("other", Some("a")), "", ""));
    }
}
