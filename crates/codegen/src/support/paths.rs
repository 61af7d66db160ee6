//! Which paths cannot be served.

use counterpart_contract::{Operation, PathPart, PathSegment};

use super::{Check, Limit};

impl Check<'_> {
    pub(super) fn path(&mut self, operation: &Operation) {
        let side_by_side = operation.path.segments.iter().any(|segment| {
            let mut pairs = segment.parts.windows(2);
            pairs.any(|pair| matches!(pair, [PathPart::Variable(_), PathPart::Variable(_)]))
        });
        if side_by_side {
            self.refuse(
                Limit::MixedSegment,
                &operation.origin,
                format!(
                    "the path `{}` has two variables with nothing between them",
                    operation.path
                ),
                [
                    "the operation on this path",
                    "put text between the variables that is in neither of them",
                ],
            );
        }
        if let Some(other) = self.told_apart_by_nothing(operation) {
            let message = format!(
                "a request may fit both `{}` and `{}`",
                other.path, operation.path
            );
            self.refuse(
                Limit::MixedSegment,
                &operation.origin,
                message,
                [
                    "nothing says which of the two is meant",
                    "where two segments mix text and variables, the one with more text comes first: give them texts of different lengths, or such as exclude each other",
                ],
            );
        }
    }

    /// An operation before this one on a path of which the same requests may be meant, and none before the other.
    fn told_apart_by_nothing(&self, operation: &Operation) -> Option<&Operation> {
        let operations = self.contract.operations.iter();
        let mut before = operations.take_while(|other| !std::ptr::eq(*other, operation));
        before.find(|other| are_ambiguous(&other.path.segments, &operation.path.segments))
    }
}

/// How two segments stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Relation {
    /// The same texts and variables.
    Same,
    /// What fits one does not fit the other.
    Exclusive,
    /// Something fits both, and one of the two is tried first.
    Ordered,
    /// Something may fit both, and neither comes first.
    Undecided,
}

/// Whether a path may fit both, without the order in which they are tried being known.
fn are_ambiguous(one: &[PathSegment], other: &[PathSegment]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut first = Relation::Same;
    for (one, other) in one.iter().zip(other) {
        match relation(&one.parts, &other.parts) {
            Relation::Exclusive => return false,
            found if first == Relation::Same => first = found,
            _ => {}
        }
    }
    first == Relation::Undecided
}

fn relation(one: &[PathPart], other: &[PathPart]) -> Relation {
    let same = one.len() == other.len()
        && one.iter().zip(other).all(|pair| match pair {
            (PathPart::Literal(one), PathPart::Literal(other)) => one == other,
            (PathPart::Variable(_), PathPart::Variable(_)) => true,
            _ => false,
        });
    if same {
        return Relation::Same;
    }
    let is_text = |parts: &[PathPart]| {
        parts
            .iter()
            .all(|part| matches!(part, PathPart::Literal(_)))
    };
    if is_text(one) && is_text(other) || exclude_each_other(one, other) {
        return Relation::Exclusive;
    }
    let is_mixed = |parts: &[PathPart]| parts.len() > 1;
    if is_mixed(one) && is_mixed(other) && text_length(one) == text_length(other) {
        return Relation::Undecided;
    }
    Relation::Ordered
}

/// Whether the texts at the beginnings or at the ends tell them apart.
fn exclude_each_other(one: &[PathPart], other: &[PathPart]) -> bool {
    let text = |part: Option<&PathPart>| match part {
        Some(PathPart::Literal(text)) => text.clone(),
        _ => String::new(),
    };
    let (begin, other_begin) = (text(one.first()), text(other.first()));
    let (end, other_end) = (text(one.last()), text(other.last()));
    let begins_fit = begin.starts_with(&other_begin) || other_begin.starts_with(&begin);
    let ends_fit = end.ends_with(&other_end) || other_end.ends_with(&end);
    !(begins_fit && ends_fit)
}

fn text_length(parts: &[PathPart]) -> usize {
    let lengths = parts.iter().map(|part| match part {
        PathPart::Literal(text) => text.len(),
        PathPart::Variable(_) => 0,
    });
    lengths.sum()
}

#[cfg(test)]
mod tests {
    use super::super::tests::refused;

    fn refused_paths(paths: [&str; 2]) -> usize {
        let items = paths.iter().enumerate().map(|(index, path)| {
            let names = path.split('{').skip(1);
            let names = names.filter_map(|rest| rest.split('}').next());
            let parameters = names.map(|name| {
                format!("{{name: {name}, in: path, required: true, schema: {{type: string}}}}")
            });
            let parameters = parameters.collect::<Vec<_>>().join(", ");
            format!(
                "  '{path}':
    get:
      operationId: o{index}
      parameters: [{parameters}]
      responses: {{'204': {{description: ok}}}}
"
            )
        });
        let items: String = items.collect();
        refused(&format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n{items}"
        ))
        .len()
    }

    #[test]
    fn paths_that_nothing_tells_apart_are_refused() {
        for paths in [
            ["/{a}-{b}", "/{c}.{d}"],
            ["/x{a}", "/{b}y"],
            ["/{a}-{b}/c", "/{a}.{b}/{c}"],
        ] {
            assert_eq!(refused_paths(paths), 1, "{paths:?}");
        }
        assert_eq!(refused_paths(["/{a}{b}", "/c"]), 1);
    }

    #[test]
    fn paths_of_which_one_comes_first_or_which_exclude_each_other_are_taken() {
        for paths in [
            ["/{a}:stop", "/{a}:kill"],
            ["/{a}:stop", "/{a}"],
            ["/{a}-{b}", "/{c}--{d}"],
            ["/{a}-{b}/x", "/{c}.{d}/y"],
            ["/a/{b}-{c}", "/{a}/{b}.{c}"],
            ["/{a}", "/b"],
        ] {
            assert_eq!(refused_paths(paths), 0, "{paths:?}");
        }
    }
}
