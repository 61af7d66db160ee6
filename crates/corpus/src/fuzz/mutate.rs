//! What is done to the tree of a description: each change is one that a person, a program or an attacker could have made.

use fastrand::Rng;

use super::keywords::KEYWORDS;
use super::seeds::Seeds;
use super::tree::{Path, Tree};
use super::words;

/// How deep a value is put at most; documents may be 100 values deep.
const DEPTH: usize = 110;
/// How many values a document may have for a part of it to be repeated.
const SIZE: usize = 20_000;

/// A kind of change; `None` if there was nothing to change.
type Change<'m> = fn(&mut Mutator<'m>, &mut Tree) -> Option<()>;

/// Changes trees.
pub(super) struct Mutator<'m> {
    pub(super) rng: &'m mut Rng,
    /// Where parts of other documents come from.
    pub(super) seeds: &'m Seeds,
}

impl<'m> Mutator<'m> {
    /// The kinds of changes, each with how often it is drawn.
    const CHANGES: [(u8, Change<'m>); 21] = [
        (6, Self::delete),
        (4, Self::swap),
        (3, Self::duplicate),
        (5, Self::rename),
        (5, Self::retype),
        (5, Self::refer),
        (4, Self::close_cycle),
        (3, Self::deepen),
        (2, Self::double),
        (5, Self::splice),
        (12, Self::set_keyword),
        (10, Self::add_keyword),
        (4, Self::rename_path),
        (4, Self::rename_media_type),
        (3, Self::rename_status),
        (4, Self::scribble),
        (1, Self::repeat),
        (3, Self::empty),
        (2, Self::add_schema),
        (2, Self::combine),
        (1, Self::hoist),
    ];

    /// Makes one change.
    pub(super) fn change(&mut self, tree: &mut Tree) {
        let total: u32 = Self::CHANGES
            .iter()
            .map(|(weight, _)| u32::from(*weight))
            .sum();
        let mut drawn = self.rng.u32(..total);
        for (weight, change) in Self::CHANGES {
            let weight = u32::from(weight);
            if drawn < weight {
                // Nothing to change in this way is no harm: another change is made, or the document stays as it is.
                let _ = change(self, tree);
                return;
            }
            drawn -= weight;
        }
    }

    fn delete(&mut self, tree: &mut Tree) -> Option<()> {
        let path = self.any(tree, |_| true)?;
        let (last, parent) = path.split_last()?;
        match tree.at_mut(parent)? {
            Tree::Sequence(elements) => drop(elements.remove(*last)),
            Tree::Mapping(entries) => drop(entries.remove(*last)),
            _ => {}
        }
        Some(())
    }

    fn swap(&mut self, tree: &mut Tree) -> Option<()> {
        let (one, other) = (self.any(tree, |_| true)?, self.any(tree, |_| true)?);
        if one.starts_with(&other) || other.starts_with(&one) {
            return None;
        }
        let taken = std::mem::replace(tree.at_mut(&one)?, Tree::empty());
        let put = std::mem::replace(tree.at_mut(&other)?, taken);
        *tree.at_mut(&one)? = put;
        Some(())
    }

    fn duplicate(&mut self, tree: &mut Tree) -> Option<()> {
        let path = self.any(tree, |_| true)?;
        let (last, parent) = path.split_last()?;
        let key = self.key(tree);
        match tree.at_mut(parent)? {
            Tree::Sequence(elements) => elements.push(elements.get(*last)?.clone()),
            Tree::Mapping(entries) => {
                let (present, value) = entries.get(*last)?.clone();
                let key = match self.rng.u8(..6) {
                    0 => present,
                    1 => present.to_uppercase(),
                    2 => format!("{present}_"),
                    3 => present.replace(['-', '_', '.'], " "),
                    _ => key,
                };
                entries.push((key, value));
            }
            _ => {}
        }
        Some(())
    }

    fn rename(&mut self, tree: &mut Tree) -> Option<()> {
        let key = self.key(tree);
        let path = self.any(tree, |_| true)?;
        let (last, parent) = path.split_last()?;
        if let Tree::Mapping(entries) = tree.at_mut(parent)? {
            entries.get_mut(*last)?.0 = key;
        }
        Some(())
    }

    fn retype(&mut self, tree: &mut Tree) -> Option<()> {
        let path = self.any(tree, |_| true)?;
        *tree.at_mut(&path)? = words::value(self.rng);
        Some(())
    }

    /// Has a reference lead to some place of the document, or nowhere.
    fn refer(&mut self, tree: &mut Tree) -> Option<()> {
        let target = match self.rng.u8(..4) {
            0 => words::one_of(self.rng, &words::REFERENCES).to_owned(),
            _ => tree.reference(&self.any(tree, is_collection)?),
        };
        let references = tree.paths(|tree| tree.get("$ref").is_some());
        if !references.is_empty() && self.rng.bool() {
            let path = &references[self.rng.usize(..references.len())];
            *tree.at_mut(path)?.get_mut("$ref")? = Tree::Text(target);
            return Some(());
        }
        let path = self.any(tree, is_collection)?;
        *tree.at_mut(&path)? = Tree::entry("$ref", Tree::Text(target));
        Some(())
    }

    /// Makes a value a reference to one that holds it, or to itself.
    fn close_cycle(&mut self, tree: &mut Tree) -> Option<()> {
        let path = self.any(tree, is_collection)?;
        let ancestor = &path[..self.rng.usize(..=path.len())];
        let target = Tree::Text(tree.reference(ancestor));
        let place = tree.at_mut(&path)?;
        match place {
            Tree::Mapping(entries) if self.rng.bool() => entries.push(("$ref".to_owned(), target)),
            place => *place = Tree::entry("$ref", target),
        }
        Some(())
    }

    /// Puts a value into many others.
    fn deepen(&mut self, tree: &mut Tree) -> Option<()> {
        let path = self.any(tree, is_collection)?;
        let depth = match self.rng.u8(..3) {
            0 => self.rng.usize(1..4),
            1 => self.rng.usize(4..40),
            _ => self.rng.usize(40..DEPTH),
        };
        let kind = self.rng.u8(..12);
        let mut value = tree.at(&path)?.clone();
        for _ in 0..depth {
            value = match kind {
                0 => array_of(value),
                1 => object_of(value),
                2 => Tree::entry("allOf", Tree::Sequence(vec![value])),
                3 => {
                    let null = Tree::entry("type", Tree::text("null"));
                    Tree::entry("oneOf", Tree::Sequence(vec![value, null]))
                }
                4 => Tree::entry("anyOf", Tree::Sequence(vec![value, Tree::empty()])),
                5 => Tree::entry("additionalProperties", value),
                6 => Tree::entry("not", value),
                7 => Tree::Sequence(vec![value]),
                8 => Tree::entry("a", value),
                9 => Tree::entry("prefixItems", Tree::Sequence(vec![value])),
                10 => {
                    let text = Tree::entry("type", Tree::text("string"));
                    Tree::entry("oneOf", Tree::Sequence(vec![text, array_of(value)]))
                }
                _ if self.rng.bool() => array_of(value),
                _ => object_of(value),
            };
        }
        *tree.at_mut(&path)? = value;
        Some(())
    }

    /// Adds schemas each of which holds the next one twice.
    fn double(&mut self, tree: &mut Tree) -> Option<()> {
        let length = self.rng.usize(2..34);
        let keyword = words::one_of(
            self.rng,
            &["allOf", "oneOf", "anyOf", "properties", "prefixItems"],
        );
        let schemas = schemas_of(tree)?;
        let reference = |number: usize| {
            let target = format!("#/components/schemas/Double{number}");
            Tree::entry("$ref", Tree::Text(target))
        };
        for number in 0..length {
            let (one, other) = (reference(number + 1), reference(number + 1));
            let held = if keyword == "properties" {
                Tree::Mapping(vec![("a".to_owned(), one), ("b".to_owned(), other)])
            } else {
                Tree::Sequence(vec![one, other])
            };
            schemas.push((format!("Double{number}"), Tree::entry(keyword, held)));
        }
        let last = match self.rng.u8(..4) {
            0 => reference(0),
            _ => object_of(Tree::empty()),
        };
        schemas.push((format!("Double{length}"), last));
        let references = tree.paths(|tree| tree.get("$ref").is_some());
        if !references.is_empty() {
            let path = &references[self.rng.usize(..references.len())];
            *tree.at_mut(path)? = reference(0);
        }
        Some(())
    }

    /// Puts a part of another document in the place of one of this, preferably one under the same key.
    fn splice(&mut self, tree: &mut Tree) -> Option<()> {
        let donor = self.seeds.draw(self.rng)?;
        let path = self.any(tree, is_collection)?;
        let key = tree.key(&path).map(str::to_owned);
        let paths = donor.paths(is_collection);
        let alike: Vec<&Path> = paths
            .iter()
            .filter(|path| donor.key(path).map(str::to_owned) == key)
            .collect();
        let taken = if alike.is_empty() || self.rng.u8(..4) == 0 {
            &paths[self.rng.usize(..paths.len())]
        } else {
            alike[self.rng.usize(..alike.len())]
        };
        *tree.at_mut(&path)? = donor.at(taken)?.clone();
        Some(())
    }

    fn set_keyword(&mut self, tree: &mut Tree) -> Option<()> {
        let path = self.any(tree, |_| true)?;
        let key = tree.key(&path)?.to_owned();
        *tree.at_mut(&path)? = words::value_of(self.rng, &key);
        Some(())
    }

    fn add_keyword(&mut self, tree: &mut Tree) -> Option<()> {
        let path = self.any(tree, |tree| matches!(tree, Tree::Mapping(_)))?;
        let (keyword, _) = words::one_of(self.rng, &KEYWORDS);
        let value = words::value_of(self.rng, keyword);
        if let Tree::Mapping(entries) = tree.at_mut(&path)? {
            entries.retain(|(key, _)| key != keyword);
            entries.push((keyword.to_owned(), value));
        }
        Some(())
    }

    fn rename_path(&mut self, tree: &mut Tree) -> Option<()> {
        let drawn = words::one_of(self.rng, &words::TEMPLATES);
        let section = words::one_of(self.rng, &["paths", "paths", "paths", "webhooks"]);
        let is_appended = self.rng.bool();
        let Tree::Mapping(entries) = tree.get_mut(section)? else {
            return None;
        };
        let count = entries.len();
        let (path, _) = entries.get_mut(self.rng.usize(..count.max(1)))?;
        if is_appended {
            path.push_str(drawn);
        } else {
            drawn.clone_into(path);
        }
        Some(())
    }

    fn rename_media_type(&mut self, tree: &mut Tree) -> Option<()> {
        let name = words::one_of(self.rng, &words::MEDIA_TYPES);
        self.rename_below(tree, "content", name)
    }

    fn rename_status(&mut self, tree: &mut Tree) -> Option<()> {
        let name = words::one_of(self.rng, &words::STATUSES);
        self.rename_below(tree, "responses", name)
    }

    /// Renames an entry of one of the mappings under a key, or adds one of the same value.
    fn rename_below(&mut self, tree: &mut Tree, key: &str, name: &str) -> Option<()> {
        let mut paths = tree.paths(|tree| matches!(tree, Tree::Mapping(_)));
        paths.retain(|path| tree.key(path) == Some(key));
        if paths.is_empty() {
            return None;
        }
        let path = &paths[self.rng.usize(..paths.len())];
        let Tree::Mapping(entries) = tree.at_mut(path)? else {
            return None;
        };
        let position = self.rng.usize(..entries.len().max(1));
        if self.rng.bool() {
            name.clone_into(&mut entries.get_mut(position)?.0);
        } else {
            let value = entries.get(position)?.1.clone();
            entries.push((name.to_owned(), value));
        }
        Some(())
    }

    /// Writes into a text.
    fn scribble(&mut self, tree: &mut Tree) -> Option<()> {
        let path = self.any(tree, |tree| matches!(tree, Tree::Text(_)))?;
        let added = words::text(self.rng);
        if let Tree::Text(text) = tree.at_mut(&path)? {
            let place = text.floor_char_boundary(self.rng.usize(..=text.len()));
            match self.rng.u8(..4) {
                0 => *text = added,
                1 => text.truncate(place),
                _ => text.insert_str(place, &added),
            }
        }
        Some(())
    }

    /// Has one value stand in its list or mapping very often.
    fn repeat(&mut self, tree: &mut Tree) -> Option<()> {
        let path = self.any(tree, |_| true)?;
        let (last, parent) = path.split_last()?;
        let size = tree.at(&path)?.size();
        let times = self
            .rng
            .usize(2..300)
            .min(SIZE.checked_sub(tree.size())? / size);
        match tree.at_mut(parent)? {
            Tree::Sequence(elements) => {
                let value = elements.get(*last)?.clone();
                elements.extend(std::iter::repeat_n(value, times));
            }
            Tree::Mapping(entries) => {
                let (key, value) = entries.get(*last)?.clone();
                let copies = (0..times).map(|number| (format!("{key}{number}"), value.clone()));
                entries.extend(copies);
            }
            _ => {}
        }
        Some(())
    }

    /// Leaves one entry of a mapping or sequence, or none.
    fn empty(&mut self, tree: &mut Tree) -> Option<()> {
        let path = self.any(tree, is_collection)?;
        let keep = self.rng.usize(..2);
        match tree.at_mut(&path)? {
            Tree::Sequence(elements) => elements.truncate(keep),
            Tree::Mapping(entries) => entries.truncate(keep),
            _ => {}
        }
        Some(())
    }

    /// Moves a schema to `components` under an odd name.
    fn add_schema(&mut self, tree: &mut Tree) -> Option<()> {
        let name = self.key(tree);
        let mut paths = tree.paths(is_collection);
        paths.retain(|path| {
            matches!(
                tree.key(path),
                Some("schema" | "items" | "additionalProperties")
            )
        });
        if paths.is_empty() {
            return None;
        }
        let path = &paths[self.rng.usize(..paths.len())];
        let escaped = name.replace('~', "~0").replace('/', "~1");
        let target = format!("#/components/schemas/{escaped}");
        let reference = Tree::entry("$ref", Tree::Text(target));
        let schema = std::mem::replace(tree.at_mut(path)?, reference);
        schemas_of(tree)?.push((name, schema));
        Some(())
    }

    /// Makes a schema one of several branches, the others parts of this document.
    fn combine(&mut self, tree: &mut Tree) -> Option<()> {
        let is_schema = |tree: &Tree| {
            [
                "type",
                "properties",
                "$ref",
                "items",
                "enum",
                "allOf",
                "oneOf",
            ]
            .iter()
            .any(|key| tree.get(key).is_some())
        };
        let path = self.any(tree, is_schema)?;
        let mut branches = vec![tree.at(&path)?.clone()];
        for _ in 0..self.rng.usize(1..4) {
            let other = self.any(tree, is_schema)?;
            branches.push(tree.at(&other)?.clone());
        }
        self.rng.shuffle(&mut branches);
        let keyword = words::one_of(self.rng, &["allOf", "oneOf", "anyOf"]);
        *tree.at_mut(&path)? = Tree::entry(keyword, Tree::Sequence(branches));
        Some(())
    }

    /// Puts a part in the place of one that holds it.
    fn hoist(&mut self, tree: &mut Tree) -> Option<()> {
        let path = self.any(tree, is_collection)?;
        let ancestor = &path[..self.rng.usize(..=path.len())];
        let value = tree.at(&path)?.clone();
        *tree.at_mut(ancestor)? = value;
        Some(())
    }

    /// The path of one of the values of a kind.
    fn any(&mut self, tree: &Tree, is_wanted: fn(&Tree) -> bool) -> Option<Path> {
        let mut paths = tree.paths(is_wanted);
        (!paths.is_empty()).then(|| paths.swap_remove(self.rng.usize(..paths.len())))
    }

    /// A key: one of the document's own, a keyword or an odd text.
    fn key(&mut self, tree: &Tree) -> String {
        let own = match self.rng.u8(..3) {
            0 => {
                let path = self.any(tree, |_| true);
                path.and_then(|path| tree.key(&path).map(str::to_owned))
            }
            1 => Some(words::one_of(self.rng, &KEYWORDS).0.to_owned()),
            _ => None,
        };
        own.unwrap_or_else(|| words::text(self.rng))
    }
}

fn is_collection(tree: &Tree) -> bool {
    matches!(tree, Tree::Sequence(_) | Tree::Mapping(_))
}

fn array_of(items: Tree) -> Tree {
    Tree::Mapping(vec![
        ("type".to_owned(), Tree::text("array")),
        ("items".to_owned(), items),
    ])
}

fn object_of(member: Tree) -> Tree {
    Tree::Mapping(vec![
        ("type".to_owned(), Tree::text("object")),
        ("properties".to_owned(), Tree::entry("a", member)),
    ])
}

/// The schemas of `components`, which are made if they are missing.
fn schemas_of(tree: &mut Tree) -> Option<&mut Vec<(String, Tree)>> {
    let mut place = tree;
    for key in ["components", "schemas"] {
        if let Tree::Mapping(entries) = place
            && !entries.iter().any(|(name, _)| name == key)
        {
            entries.push((key.to_owned(), Tree::empty()));
        }
        place = place.get_mut(key)?;
    }
    match place {
        Tree::Mapping(entries) => Some(entries),
        _ => None,
    }
}
