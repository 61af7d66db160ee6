//! The documents that mutants are made of: those of this repository, and the corpus if it is on the disk.

use std::fs;
use std::path::{Path, PathBuf};

use fastrand::Rng;

use super::slice::slice;
use super::tree::Tree;
use crate::arguments::Half;
use crate::fetch;

/// Larger documents take longer to read than to try.
const BYTES: u64 = 400_000;
/// A tree of more values is cut down to some of its operations.
const SIZE: usize = 700;

/// The documents, in an order that is the same on every machine.
#[derive(Debug)]
pub(crate) struct Seeds {
    own: Vec<PathBuf>,
    corpus: Vec<PathBuf>,
}

impl Seeds {
    /// The documents of the repository, and those of the corpus if this folder has it.
    pub(crate) fn find(root: &Path, corpus: Option<&Path>) -> Result<Self, String> {
        let mut own = vec![root.join("openapi.yaml")];
        for fixtures in ["tests/golden", "examples", "examples/gallery"] {
            let folders = entries(&root.join(fixtures))?.into_iter();
            own.extend(folders.map(|folder| folder.join("openapi.yaml")));
        }
        own.extend(entries(&root.join("tests/rejects"))?);
        own.retain(|path| {
            path.extension()
                .is_some_and(|extension| extension == "yaml")
                && path.is_file()
        });
        let listed = corpus.and_then(|folder| fetch::listed(folder, Half::Dev).ok());
        let corpus = listed
            .into_iter()
            .flatten()
            .map(|description| description.path);
        let is_small = |path: &PathBuf| fs::metadata(path).is_ok_and(|found| found.len() <= BYTES);
        Ok(Self {
            own,
            corpus: corpus.filter(is_small).collect(),
        })
    }

    /// What they are, in a few words.
    pub(crate) fn describe(&self) -> String {
        let (own, corpus) = (self.own.len(), self.corpus.len());
        format!("{own} documents of the repository, {corpus} of the corpus")
    }

    /// The tree of one of them, or of some operations of one; `None` if the one that was drawn gives no tree.
    pub(super) fn draw(&self, rng: &mut Rng) -> Option<Tree> {
        let list = if self.corpus.is_empty() || rng.u8(..3) == 0 {
            &self.own
        } else {
            &self.corpus
        };
        let path = list.get(rng.usize(..list.len().max(1)))?;
        let text = fs::read_to_string(path).ok()?;
        let mut tree = Tree::read(&path.to_string_lossy(), &text)?;
        if tree.size() > SIZE {
            slice(&mut tree, rng);
        }
        Some(tree)
    }
}

/// What is in a folder, in order.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let cannot = |error| format!("`{}` cannot be read: {error}", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(cannot)? {
        paths.push(entry.map_err(cannot)?.path());
    }
    paths.sort();
    Ok(paths)
}
