//! A document cut down to what its fault needs: as long as the fault stays the same, parts are taken away.

use super::mutant::Mutant;
use super::tree::{Path, Tree};
use super::write;

/// How often a smaller document is tried at most.
const TRIALS: usize = 600;

/// Makes a document smaller; `stays` says whether one still has the fault.
pub(super) fn shrink(mutant: &Mutant, stays: &mut dyn FnMut(&Mutant) -> bool) -> Mutant {
    let mut shrinker = Shrinker {
        name: mutant.name,
        left: TRIALS,
        stays,
    };
    let as_tree = Tree::read(mutant.name, &mutant.text);
    let as_tree = as_tree.filter(|tree| shrinker.has_fault(&Shrinker::written(tree)));
    let text = match as_tree {
        Some(tree) => {
            let tree = shrinker.tree(tree);
            Shrinker::written(&tree)
        }
        None => mutant.text.clone(),
    };
    // A tree that is small already has little to lose as a text, and may be a clearer one.
    let text = shrinker.text(text);
    Mutant {
        name: mutant.name,
        text,
    }
}

struct Shrinker<'s> {
    name: &'static str,
    /// How many trials are left.
    left: usize,
    stays: &'s mut dyn FnMut(&Mutant) -> bool,
}

impl Shrinker<'_> {
    /// Takes parts of a tree away, large ones first, until no part can be missed.
    fn tree(&mut self, mut tree: Tree) -> Tree {
        loop {
            let before = tree.size();
            self.thin_out(&mut tree);
            self.hoist(&mut tree);
            self.flatten(&mut tree);
            if tree.size() >= before || self.left == 0 {
                return tree;
            }
        }
    }

    /// Removes runs of entries: half of a collection, a quarter, down to each alone.
    fn thin_out(&mut self, tree: &mut Tree) {
        let mut position = 0;
        loop {
            let collections = tree.paths(|tree| length(tree) > 0);
            let Some(path) = collections.get(position) else {
                return;
            };
            let mut run = length_at(tree, path);
            while run > 0 {
                let mut start = 0;
                while start < length_at(tree, path) {
                    let mut smaller = tree.clone();
                    remove(&mut smaller, path, start, run);
                    if !self.replace(tree, smaller) {
                        start += run;
                    }
                }
                run /= 2;
            }
            position += 1;
        }
    }

    /// Puts a part in the place of what holds it.
    fn hoist(&mut self, tree: &mut Tree) {
        let mut position = 0;
        while let Some(path) = tree.paths(|tree| length(tree) > 0).get(position) {
            let children: Vec<Tree> = tree
                .at(path)
                .into_iter()
                .flat_map(Tree::children)
                .cloned()
                .collect();
            let hoisted = children.into_iter().any(|child| {
                let mut smaller = tree.clone();
                if let Some(place) = smaller.at_mut(path) {
                    *place = child;
                }
                self.replace(tree, smaller)
            });
            position += usize::from(!hoisted);
        }
    }

    /// Puts the simplest value in the place of each.
    fn flatten(&mut self, tree: &mut Tree) {
        let mut position = 0;
        while let Some(path) = tree.paths(|_| true).get(position) {
            let simple = [Tree::empty(), Tree::text("a")];
            let size = tree.at(path).map_or(0, Tree::size);
            let is_long = matches!(tree.at(path), Some(Tree::Text(text)) if text.len() > 12);
            for value in simple {
                let mut smaller = tree.clone();
                if (size > 1 || is_long)
                    && let Some(place) = smaller.at_mut(path)
                {
                    *place = value;
                    if self.replace(tree, smaller) {
                        break;
                    }
                }
            }
            position += 1;
        }
    }

    /// Removes lines, then letters.
    fn text(&mut self, mut text: String) -> String {
        for separator in ["\n", ""] {
            let mut pieces: Vec<String> =
                text.split_inclusive(separator).map(str::to_owned).collect();
            let mut run = pieces.len().div_ceil(2);
            while run > 0 {
                let mut start = 0;
                while start < pieces.len() {
                    let mut fewer = pieces.clone();
                    fewer.drain(start..(start + run).min(fewer.len()));
                    if self.has_fault(&fewer.concat()) {
                        pieces = fewer;
                    } else {
                        start += run;
                    }
                    if self.left == 0 {
                        return pieces.concat();
                    }
                }
                run /= 2;
            }
            text = pieces.concat();
        }
        text
    }

    fn replace(&mut self, tree: &mut Tree, smaller: Tree) -> bool {
        let stays = self.has_fault(&Self::written(&smaller));
        if stays {
            *tree = smaller;
        }
        stays
    }

    fn has_fault(&mut self, text: &str) -> bool {
        if self.left == 0 {
            return false;
        }
        self.left -= 1;
        (self.stays)(&Mutant {
            name: self.name,
            text: text.to_owned(),
        })
    }

    fn written(tree: &Tree) -> String {
        // JSON is YAML as well: one way to write serves both readers.
        let mut text = write::json(tree, true);
        text.push('\n');
        text
    }
}

fn length(tree: &Tree) -> usize {
    tree.children().count()
}

fn length_at(tree: &Tree, path: &Path) -> usize {
    tree.at(path).map_or(0, length)
}

fn remove(tree: &mut Tree, path: &Path, start: usize, run: usize) {
    match tree.at_mut(path) {
        Some(Tree::Sequence(elements)) => {
            let end = (start + run).min(elements.len());
            elements.drain(start..end);
        }
        Some(Tree::Mapping(entries)) => {
            let end = (start + run).min(entries.len());
            entries.drain(start..end);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_fault_does_not_need_is_taken_away() {
        let mutant = Mutant {
            name: "mutant.json",
            text: r#"{"a": {"b": [1, 2, {"bad": true, "c": "x"}]}, "d": [{}, {}], "e": "long long long text"}"#.to_owned(),
        };
        let small = shrink(&mutant, &mut |mutant| mutant.text.contains("bad"));
        assert_eq!(small.text, "bad");
        let is_kept = |mutant: &Mutant| {
            Tree::read(mutant.name, &mutant.text)
                .is_some_and(|tree| !tree.paths(|tree| tree.get("bad").is_some()).is_empty())
        };
        let small = shrink(&mutant, &mut |mutant| is_kept(mutant));
        assert_eq!(
            small.text.split_whitespace().collect::<String>(),
            r#"{"bad":true}"#
        );
    }
}
