//! The paths as a tree of segments.
//!
//! Each node is reached in one way, so that a search visits none twice and takes time in proportion to the tree at most.

use std::borrow::Cow;
use std::ops::Range;

use http::Method;
use percent_encoding::percent_decode_str;

use super::segment::{Mixed, parts};
use super::selector::Selector;

/// What may follow after some segments.
#[derive(Debug, Default)]
pub(super) struct Node {
    /// By the octets of the text, in their order.
    texts: Vec<(Cow<'static, [u8]>, Node)>,
    /// Those with the most text first.
    mixed: Vec<(Mixed, Node)>,
    variable: Option<Box<Node>>,
    /// The operations on the path that ends here.
    endpoints: Vec<Endpoint>,
}

/// An operation at the end of its path.
#[derive(Clone, Debug)]
pub(super) struct Endpoint {
    pub(super) method: Method,
    pub(super) operation: usize,
    /// What tells it from others of the same method.
    pub(super) selectors: &'static [Selector],
    /// The names of the variables, in order.
    pub(super) variables: Vec<&'static str>,
}

impl Node {
    /// Adds an operation; `path` is a template, whose variables the endpoint is given.
    pub(super) fn add(&mut self, path: &'static str, endpoint: Endpoint) {
        let mut node = self;
        let mut variables = Vec::new();
        for segment in path.strip_prefix('/').unwrap_or(path).split('/') {
            let parts = parts(segment);
            variables.extend(parts.iter().filter_map(|part| part.as_ref().ok()));
            node = match parts.as_slice() {
                [Ok(_)] => node.variable.get_or_insert_default(),
                parts if parts.iter().all(Result::is_err) => node.below_text(segment),
                parts => node.below_mixed(Mixed::new(parts)),
            };
        }
        node.endpoints.push(Endpoint {
            variables,
            ..endpoint
        });
    }

    fn below_text(&mut self, segment: &'static str) -> &mut Node {
        let octets: Cow<'static, [u8]> = percent_decode_str(segment).into();
        let place = self.texts.iter().position(|(text, _)| *text == octets);
        let place = place.unwrap_or_else(|| {
            self.texts.push((octets, Node::default()));
            self.texts.len() - 1
        });
        &mut self.texts[place].1
    }

    fn below_mixed(&mut self, mixed: Mixed) -> &mut Node {
        let place = self.mixed.iter().position(|(known, _)| *known == mixed);
        let place = place.unwrap_or_else(|| {
            self.mixed.push((mixed, Node::default()));
            self.mixed.len() - 1
        });
        &mut self.mixed[place].1
    }

    /// Puts everything into the order in which it is looked for.
    // Recursion ends: a tree is as deep as the longest path of a contract.
    pub(super) fn sort(&mut self) {
        self.texts.sort_by(|(one, _), (other, _)| one.cmp(other));
        self.mixed
            .sort_by_key(|(mixed, _)| std::cmp::Reverse(mixed.text_length()));
        self.endpoints
            .sort_by_key(|endpoint| std::cmp::Reverse(endpoint.selectors.len()));
        let texts = self.texts.iter_mut().map(|(_, node)| node);
        let mixed = self.mixed.iter_mut().map(|(_, node)| node);
        let variable = self.variable.iter_mut().map(Box::as_mut);
        texts.chain(mixed).chain(variable).for_each(Node::sort);
    }

    /// The operations on a path as it was received, and where the values of its variables stand in it.
    pub(super) fn find(&self, path: &str) -> Option<(&[Endpoint], Vec<Range<usize>>)> {
        let mut values = Vec::new();
        if !path.starts_with('/') {
            return None;
        }
        let node = self.find_from(path, 1, &mut values)?;
        Some((&node.endpoints, values))
    }

    // Recursion ends: each step goes down the tree by one.
    fn find_from(&self, path: &str, start: usize, values: &mut Vec<Range<usize>>) -> Option<&Node> {
        // Segments are short: to look at each octet is faster than to search.
        let mut octets = path.as_bytes()[start..].iter();
        let length = octets.position(|octet| *octet == b'/');
        let end = length.map_or(path.len(), |length| start + length);
        let segment = &path[start..end];
        if let Some(node) = self.text(segment)
            && let Some(found) = node.after(path, end, values)
        {
            return Some(found);
        }
        let known = values.len();
        for (mixed, node) in &self.mixed {
            if mixed.capture(path, start..end, values)
                && let Some(found) = node.after(path, end, values)
            {
                return Some(found);
            }
            values.truncate(known);
        }
        let node = self.variable.as_ref()?;
        if segment.is_empty() || is_dots(segment) {
            return None;
        }
        values.push(start..end);
        node.after(path, end, values)
    }

    /// What answers after a segment that ends here.
    fn after(&self, path: &str, end: usize, values: &mut Vec<Range<usize>>) -> Option<&Node> {
        if end < path.len() {
            return self.find_from(path, end + 1, values);
        }
        (!self.endpoints.is_empty()).then_some(self)
    }

    fn text(&self, segment: &str) -> Option<&Node> {
        let octets: Cow<'_, [u8]> = if segment.as_bytes().contains(&b'%') {
            percent_decode_str(segment).into()
        } else {
            Cow::Borrowed(segment.as_bytes())
        };
        let place = self
            .texts
            .binary_search_by(|(text, _)| text.as_ref().cmp(&octets));
        place.ok().map(|place| &self.texts[place].1)
    }
}

/// Whether a segment is `.` or `..`, in whatever form: such a one leads elsewhere (RFC 3986, section 5.2.4) and is no value.
fn is_dots(segment: &str) -> bool {
    let is_short = matches!(segment.len(), 1 | 2 | 3 | 4 | 6);
    is_short && {
        let octets: Cow<'_, [u8]> = percent_decode_str(segment).into();
        matches!(octets.as_ref(), b"." | b"..")
    }
}
