//! The branches of a union, each once.

use std::collections::BTreeSet;

use counterpart_document::Diagnostic;
use counterpart_document::openapi::{Elements, Keyword, Place};

use crate::lower::{Lowering, literals};

/// The branches of a union.
#[derive(Clone, Debug)]
pub(super) struct Branches<'d> {
    /// Those that say something of their own: neither `null` nor, in the same words, what an earlier one says.
    pub(super) distinct: Vec<Place<'d>>,
    /// Those that are written in the same words as an earlier one.
    pub(super) repeated: Vec<Place<'d>>,
    /// Whether `null` is among them.
    pub(super) has_null: bool,
}

impl<'d> Branches<'d> {
    /// The branches in a list of them.
    pub(super) fn of(list: &Place<'d>) -> Self {
        let mut branches = Self {
            distinct: Vec::new(),
            repeated: Vec::new(),
            has_null: false,
        };
        let mut known = BTreeSet::new();
        for branch in list.elements().iter().flat_map(Elements::iter) {
            if is_null(&branch) {
                branches.has_null = true;
            } else if known.insert(literals::json(branch.node).to_string()) {
                branches.distinct.push(branch);
            } else {
                branches.repeated.push(branch);
            }
        }
        branches
    }
}

impl<'d> Lowering<'d> {
    /// Says which branches are left out, as they are there already: taken by the word, no value would fit exactly one of the two.
    pub(super) fn tell_repeated(&mut self, union: &Keyword<'d>, branches: &Branches<'d>) {
        for branch in &branches.repeated {
            let message = format!("a branch of this `{}` stands in it twice", union.key.text);
            self.report(
                Diagnostic::warning("repeated-branch", message, branch.span())
                    .with_label_text("left out: it says what an earlier branch says")
                    .with_help("remove one of the two"),
            );
        }
    }
}

/// Whether a branch allows `null` and nothing else.
fn is_null(branch: &Place<'_>) -> bool {
    let Some(mapping) = branch.node.as_mapping() else {
        return false;
    };
    let by_type = mapping
        .get("type")
        .is_some_and(|node| match node.as_sequence() {
            Some([only]) => only.as_str() == Some("null") || only.is_null(),
            _ => node.as_str() == Some("null") || node.is_null(),
        });
    let by_const = mapping
        .get("const")
        .is_some_and(counterpart_document::Node::is_null);
    let by_enum = mapping.get("enum").and_then(|node| node.as_sequence());
    by_type || by_const || by_enum.is_some_and(|values| matches!(values, [only] if only.is_null()))
}
