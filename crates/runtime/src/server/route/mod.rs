//! Which operation answers a request: by its path, segment by segment, and then by its method.
//!
//! A path is matched as it was received: `%2F` separates no segments, and what is percent-encoded equals what is not. At each segment text
//! comes before text with variables, and that before a variable alone; where the rest of the path then fits nothing, the next is tried. What several
//! operations on one path and one method are told apart by is looked at last.

mod pattern;
mod segment;
mod selector;
mod tree;

use std::borrow::Cow;

use http::Method;

use self::tree::{Endpoint, Node};
use crate::OperationDescription;

pub(super) use self::pattern::Pattern;
pub(super) use self::selector::Selectable;
pub use self::selector::Selector;

/// The variables of a path with their values, percent-encoded as they were received.
pub(super) type PathVariables = Vec<(Cow<'static, str>, String)>;

/// The operations of a server, in the form in which they are found fastest.
#[derive(Debug)]
pub struct Routes {
    operations: Vec<&'static OperationDescription>,
    root: Node,
    /// What the tree has for paths without variables, in the order of the paths: most requests need not be taken apart.
    whole: Vec<(&'static str, Vec<Endpoint>)>,
}

/// What was found for a request.
#[derive(Debug)]
pub(super) enum Found {
    /// The operation at this index answers it.
    Operation(usize, PathVariables),
    /// Operations answer on this path, but with these methods.
    WrongMethod(Vec<Method>),
    /// No operation answers on this path.
    Nothing,
}

impl Routes {
    /// The routes of these operations.
    pub fn new(operations: &[&'static OperationDescription]) -> Self {
        Self::selected(operations, &[])
    }

    /// The routes of these operations, of which some are told from others on the same path and method by what stands at their place in
    /// `selectors`. The operation with the most selectors comes first; where none fits, the last one answers, and refuses what does not
    /// fit it.
    pub fn selected(
        operations: &[&'static OperationDescription],
        selectors: &[&'static [Selector]],
    ) -> Self {
        let mut root = Node::default();
        for (index, operation) in operations.iter().enumerate() {
            let endpoint = Endpoint {
                method: operation.method.clone(),
                operation: index,
                selectors: selectors.get(index).copied().unwrap_or_default(),
                variables: Vec::new(),
            };
            root.add(operation.path, endpoint);
        }
        root.sort();
        let paths = operations.iter().map(|operation| operation.path);
        let mut whole: Vec<_> = paths
            // What is escaped has several forms, and braces stand for something else.
            .filter(|path| !path.contains(['%', '{']))
            .filter_map(|path| {
                let (endpoints, _) = root.find(path)?;
                Some((path, endpoints.to_vec()))
            })
            .collect();
        whole.sort_by_key(|(path, _)| *path);
        whole.dedup_by_key(|(path, _)| *path);
        Self {
            operations: operations.to_vec(),
            root,
            whole,
        }
    }

    /// The operations, in the order of their indices.
    pub fn operations(&self) -> &[&'static OperationDescription] {
        &self.operations
    }

    /// What answers a request; `HEAD` is answered by `GET` where it is not declared.
    pub(super) fn find(&self, method: &Method, path: &str, request: Selectable<'_>) -> Found {
        let whole = self.whole.binary_search_by_key(&path, |(path, _)| path);
        let found = match whole {
            Ok(place) => Some((self.whole[place].1.as_slice(), Vec::new())),
            Err(_) => self.root.find(path),
        };
        let Some((endpoints, values)) = found else {
            return Found::Nothing;
        };
        let of = |method: &Method| {
            let mut last = None;
            for endpoint in endpoints.iter().filter(|found| found.method == *method) {
                last = Some(endpoint);
                if endpoint
                    .selectors
                    .iter()
                    .all(|selector| selector.fits(request))
                {
                    break;
                }
            }
            last
        };
        let endpoint = of(method).or_else(|| {
            let is_head = *method == Method::HEAD;
            is_head.then(|| of(&Method::GET)).flatten()
        });
        let Some(endpoint) = endpoint else {
            return Found::WrongMethod(allowed(endpoints.iter().map(|endpoint| &endpoint.method)));
        };
        let names = endpoint.variables.iter().map(|name| Cow::Borrowed(*name));
        let values = values.into_iter().map(|range| path[range].to_owned());
        Found::Operation(endpoint.operation, names.zip(values).collect())
    }

    /// The paths as axum's router holds them, each with the methods that have a filter there.
    pub(super) fn patterns(&self) -> Vec<Pattern> {
        pattern::patterns(&self.operations)
    }
}

/// The methods that a path answers: the declared ones, those which follow from them, and `OPTIONS`.
fn allowed<'m>(declared: impl Iterator<Item = &'m Method>) -> Vec<Method> {
    let mut methods: Vec<Method> = declared.cloned().collect();
    for (implied, follows) in [
        (Method::HEAD, methods.contains(&Method::GET)),
        (Method::OPTIONS, true),
    ] {
        if follows && !methods.contains(&implied) {
            methods.push(implied);
        }
    }
    methods
}
