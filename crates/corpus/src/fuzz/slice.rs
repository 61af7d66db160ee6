//! A large description cut down to some of its paths and what they refer to, so that it is tried as quickly as a small one.

use std::collections::BTreeSet;

use fastrand::Rng;

use super::tree::Tree;

/// How many values a slice may have before no more schemas are followed; the others become references to nothing.
const SIZE: usize = 1_500;

/// Keeps some paths and the components that they reach.
pub(super) fn slice(tree: &mut Tree, rng: &mut Rng) {
    if let Some(Tree::Mapping(paths)) = tree.get_mut("paths") {
        let kept = rng.usize(1..=3);
        rng.shuffle(paths);
        paths.truncate(kept);
    }
    let wanted = reached(tree);
    let Some(Tree::Mapping(components)) = tree.get_mut("components") else {
        return;
    };
    for (section, entries) in components {
        // What security schemes there are is said by name, not by reference.
        if section == "securitySchemes" {
            continue;
        }
        if let Tree::Mapping(entries) = entries {
            entries.retain(|(name, _)| wanted.contains(&reference(section, name)));
        }
    }
}

/// The references that are met from the paths.
fn reached(tree: &Tree) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut size = 0;
    let mut open: Vec<&Tree> = ["paths", "webhooks"]
        .iter()
        .filter_map(|key| tree.get(key))
        .collect();
    while let Some(value) = open.pop() {
        size += 1;
        open.extend(value.children());
        if let Some(Tree::Text(target)) = value.get("$ref")
            && size < SIZE
            && reached.insert(target.clone())
        {
            let mut steps = target.strip_prefix("#/").unwrap_or_default().split('/');
            let found = steps.try_fold(tree, |place, step| {
                place.get(&step.replace("~1", "/").replace("~0", "~"))
            });
            open.extend(found);
        }
    }
    reached
}

fn reference(section: &str, name: &str) -> String {
    let name = name.replace('~', "~0").replace('/', "~1");
    format!("#/components/{section}/{name}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    use super::*;

    #[test]
    fn a_slice_keeps_what_its_paths_reach() {
        let text = "{paths: {/a: {$ref: '#/components/pathItems/a'}}, components: {pathItems: {a: {x: {$ref: '#/components/schemas/B'}}},\
            schemas: {B: {items: {$ref: '#/components/schemas/C'}}, C: {}, D: {}}, securitySchemes: {key: {}}}}";
        let mut tree = Tree::read("a.yaml", text).unwrap();
        slice(&mut tree, &mut Rng::with_seed(1));
        let Some(Tree::Mapping(schemas)) = tree.get("components").unwrap().get("schemas") else {
            unreachable!("there are schemas");
        };
        let names: Vec<&str> = schemas.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["B", "C"]);
    }
}
