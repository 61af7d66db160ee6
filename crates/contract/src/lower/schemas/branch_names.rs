//! Names for the branches of a union that are written inline: by their titles, by what selects them, or by what only they have.

use std::collections::{BTreeMap, BTreeSet};

use counterpart_document::Node;
use counterpart_document::openapi::{Elements, Entries, Place};

use super::enumerations::listed_values;
use crate::lower::Lowering;
use crate::lower::names::{Hint, pascal};

impl<'d> Lowering<'d> {
    /// The names that would suit each branch of a union that `base` names.
    pub(super) fn branch_hints(
        &self,
        base: &str,
        branches: &[Place<'d>],
        tags: &[Vec<String>],
    ) -> Vec<Hint> {
        // How many branches have each member.
        let mut members: BTreeMap<&str, usize> = BTreeMap::new();
        for name in branches
            .iter()
            .flat_map(|branch| member_names(&self.peek(branch)))
        {
            *members.entry(name).or_default() += 1;
        }
        let positions = branches.iter().zip(tags).enumerate();
        positions
            .map(|(position, (branch, tags))| {
                let kind = kind(branch);
                let title = branch.node.get("title").and_then(Node::as_str).map(pascal);
                let is_name = |name: &String| !name.is_empty();
                let tag = tags.first().map(|tag| pascal(tag)).filter(is_name);
                let named = title
                    .filter(is_name)
                    .or(tag)
                    .or_else(|| self.only_value(branch).filter(is_name));
                if let Some(name) = named {
                    return Hint::new(format!("{base}{name}")).or(format!("{base}{name}{kind}"));
                }
                let plain = format!("{base}{kind}");
                let hint = match own_member(branch, &members) {
                    Some(member) => Hint::new(format!("{base}With{member}")).or(plain),
                    None => Hint::new(plain),
                };
                match ORDINALS.get(position) {
                    Some(ordinal) => hint.or(format!("{base}{ordinal}{kind}")),
                    None => hint,
                }
            })
            .collect()
    }

    /// The only value of a member that has one: what tells such objects apart, though no discriminator says so.
    fn only_value(&self, branch: &Place<'d>) -> Option<String> {
        let properties = branch.child("properties")?.entries()?;
        properties.iter().find_map(|(_, member)| {
            let values = listed_values(&self.peek(&member))?;
            match values.as_slice() {
                [only] => only.node.as_str().map(pascal),
                _ => None,
            }
        })
    }
}

/// What a branch is called that nothing else tells from the others.
const ORDINALS: [&str; 8] = [
    "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth",
];

fn kind(branch: &Place<'_>) -> String {
    match branch.node.get("type").and_then(Node::as_str) {
        _ if branch.node.get("properties").is_some() => "Object".to_owned(),
        Some(name) => pascal(name),
        None => "Variant".to_owned(),
    }
}

fn member_names<'d>(object: &Place<'d>) -> BTreeSet<&'d str> {
    let properties = object.child("properties");
    let properties = properties.as_ref().and_then(Place::entries);
    let names = properties.iter().flat_map(Entries::iter_all);
    names.map(|(key, _)| key.text.as_str()).collect()
}

/// The first member that a branch requires and no other branch has, or one that it has; of those the first by the alphabet, so
/// that the order of the document decides over no name.
fn own_member(branch: &Place<'_>, members: &BTreeMap<&str, usize>) -> Option<String> {
    let names = member_names(branch);
    let required = branch.child("required");
    let required = required.as_ref().and_then(Place::elements);
    let required = required.iter().flat_map(Elements::iter);
    let mut required = required.filter_map(|name| name.node.as_str());
    let own = |name: &&str| names.contains(name) && members.get(name) == Some(&1);
    let chosen = required.find(own);
    let chosen = chosen.or_else(|| names.iter().copied().find(own));
    chosen.map(pascal).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use crate::lower::fixture::{contract, names, with_schemas};

    fn names_of(branches: [&str; 3]) -> Vec<String> {
        let branches = branches.join(", ");
        let contract = contract(&with_schemas(&format!("Payer: {{oneOf: [{branches}]}}")));
        let mut names: Vec<String> = names(&contract).into_iter().map(str::to_owned).collect();
        names.sort();
        names
    }

    #[test]
    fn a_branch_is_named_by_what_only_it_has_wherever_it_stands() {
        let email = "{required: [name, email], properties: {email: {}, name: {}}}";
        let phone = "{properties: {name: {}, phone: {}, area: {}}}";
        let unnamed = "{properties: {kind: {const: not-named}, name: {}}}";
        let expected = [
            "Payer",
            "PayerNotNamed",
            "PayerNotNamedKind",
            "PayerWithArea",
            "PayerWithEmail",
        ];
        assert_eq!(names_of([email, phone, unnamed]), expected);
        assert_eq!(names_of([unnamed, phone, email]), expected);
    }

    #[test]
    fn branches_that_nothing_tells_apart_are_named_by_their_order() {
        let branch = |least: u8| format!("{{minProperties: {least}, properties: {{name: {{}}}}}}");
        let branches = [1, 2, 3].map(branch);
        let names = names_of([&branches[0], &branches[1], &branches[2]]);
        let expected = [
            "Payer",
            "PayerObject",
            "PayerSecondObject",
            "PayerThirdObject",
        ];
        assert_eq!(names, expected);
    }
}
