//! The files of a module: one, or one per tag behind a file with what they share.
//!
//! ```text
//! operations.rs          mod pets; pub use self::pets::*; and what several tags name
//! operations/pets.rs     what belongs to the operations tagged `pets` alone
//! ```
//!
//! Every path from outside stays what it is, whether a module is split or not.

mod names;
mod visibility;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use names::module_names;

use crate::GeneratedFile;
use crate::emission::identifier;
use crate::imports::{Imports, Neighbours};
use crate::render::{self, Chunk};
use crate::sections::Section;
use crate::settings::Modules;
use visibility::Scan;

/// How many lines a file may have before its module is split, about.
const LONG: usize = 4_000;

/// A module about to become files.
#[derive(Debug)]
pub(crate) struct Source<'a> {
    /// Its name: `operations`.
    pub(crate) name: &'a str,
    /// What it is, as a sentence.
    pub(crate) documentation: &'a str,
    /// What every file says of where it comes from.
    pub(crate) origin: &'a str,
    pub(crate) chunks: Vec<Chunk>,
    /// Where it finds what it names.
    pub(crate) neighbours: Neighbours<'a>,
    /// Whether it is split.
    pub(crate) modules: Modules,
    /// The tags and the names of their modules.
    pub(crate) tags: &'a [(Option<String>, String)],
}

/// The files of a module.
pub(crate) fn files(mut source: Source<'_>) -> Vec<GeneratedFile> {
    let chunks = std::mem::take(&mut source.chunks);
    if !is_split(&source, &chunks) {
        let chunks = joined(chunks);
        return vec![source.file(None, &chunks, source.neighbours, None)];
    }
    let mut sections: BTreeMap<Section, Vec<Chunk>> = BTreeMap::new();
    sections.insert(Section::Shared, Vec::new());
    let mut current = Section::Shared;
    let mut imports = Vec::new();
    for chunk in chunks {
        match chunk {
            Chunk::Section(section) => current = section,
            Chunk::Import(_) => imports.push(chunk),
            chunk => sections.entry(current).or_default().push(chunk),
        }
    }
    let mut sections: Vec<(Section, Vec<Chunk>)> = sections
        .into_iter()
        .map(|(section, chunks)| (section, joined(imports.iter().cloned().chain(chunks))))
        .collect();
    let scans: Vec<Scan> = sections
        .iter()
        .map(|(_, chunks)| Scan::of(chunks))
        .collect();
    let declared = declarations(&source, &sections, &scans);
    sections[0].1.splice(imports.len()..imports.len(), declared);
    let sections = sections.into_iter().enumerate();
    sections
        .map(|(at, (section, chunks))| match section {
            Section::Shared => source.file(None, &chunks, source.neighbours, None),
            Section::Tag(tag) => part(&source, tag, &chunks, &scans, at),
        })
        .collect()
}

impl Source<'_> {
    /// One of its files; where it is one of a tag, with what other files of the module name in it.
    fn file(
        &self,
        tag: Option<usize>,
        chunks: &[Chunk],
        neighbours: Neighbours<'_>,
        named: Option<&BTreeSet<&String>>,
    ) -> GeneratedFile {
        let whole = self.documentation;
        let (path, what) = match tag.map(|tag| &self.tags[tag]) {
            None => (format!("{}.rs", self.name), whole.to_owned()),
            Some((tag, module)) => {
                let whole = whole.trim_end_matches('.');
                let part = match tag {
                    Some(tag) => format!("the part of the tag `{tag}`"),
                    None => "the part of the operations without a tag".to_owned(),
                };
                let module = module.trim_start_matches("r#");
                (
                    format!("{}/{module}.rs", self.name),
                    format!("{whole}: {part}."),
                )
            }
        };
        let documentation = [what, String::new(), self.origin.to_owned()];
        let mut imports = Imports::new(neighbours);
        let body = render::body(chunks, |tokens| {
            let mut items = imports.shortened(tokens);
            if let Some(named) = named {
                visibility::deepen(&mut items, named);
            }
            items
        });
        GeneratedFile {
            path,
            text: render::file(&documentation, imports.uses(), &body),
        }
    }
}

/// The file of a tag.
fn part(
    source: &Source<'_>,
    tag: usize,
    chunks: &[Chunk],
    scans: &[Scan],
    at: usize,
) -> GeneratedFile {
    let others = || scans.iter().enumerate().filter(|(other, _)| *other != at);
    let named: BTreeSet<&String> = others().flat_map(|(_, scan)| &scan.words).collect();
    let siblings: BTreeSet<String> = others()
        .flat_map(|(_, scan)| scan.named_by_parts())
        .collect();
    let outer = source.neighbours.modules.iter();
    let outer: Vec<(String, &BTreeSet<String>)> = outer
        .map(|(path, names)| match path.strip_prefix("super") {
            Some(rest) => (format!("super::super{rest}"), *names),
            None => ((*path).to_owned(), *names),
        })
        .collect();
    let outer = outer.iter().map(|(path, names)| (path.as_str(), *names));
    let modules: Vec<(&str, &BTreeSet<String>)> = outer.chain([("super", &siblings)]).collect();
    let neighbours = Neighbours {
        modules: &modules,
        taken: source.neighbours.taken,
    };
    source.file(Some(tag), chunks, neighbours, Some(&named))
}

/// `mod pets; pub use self::pets::*;`: what names the parts, and passes on what they hold.
fn declarations(
    source: &Source<'_>,
    sections: &[(Section, Vec<Chunk>)],
    scans: &[Scan],
) -> Vec<Chunk> {
    let parts = sections.iter().enumerate();
    let mut parts: Vec<(&str, usize)> = parts
        .filter_map(|(at, (section, _))| match section {
            Section::Shared => None,
            Section::Tag(tag) => Some((source.tags[*tag].1.as_str(), at)),
        })
        .collect();
    parts.sort_by_key(|(module, _)| module.trim_start_matches("r#"));
    let (mut modules, mut uses) = (TokenStream::new(), TokenStream::new());
    for (module, at) in parts {
        let module = identifier(module);
        modules.extend(quote! { mod #module; });
        let others = scans.iter().enumerate();
        let others = others.filter(|(other, _)| *other != at);
        let mut words = others.flat_map(|(_, scan)| &scan.words);
        if let Some(visibility) = scans[at].passed_on(&mut words) {
            uses.extend(quote! { #visibility use self::#module::*; });
        }
    }
    [modules, uses].map(Chunk::items).into()
}

/// Whether the module becomes several files.
fn is_split(source: &Source<'_>, chunks: &[Chunk]) -> bool {
    let of_tag = |chunk: &Chunk| matches!(chunk, Chunk::Section(Section::Tag(_)));
    let several = source.tags.len() > 1 && chunks.iter().any(of_tag);
    several
        && match source.modules {
            Modules::Single => false,
            Modules::ByTag => true,
            Modules::BySize => chunks.iter().map(Chunk::lines).sum::<usize>() > LONG,
        }
}

/// The chunks as items and comments, with one block for members that follow each other.
fn joined(chunks: impl IntoIterator<Item = Chunk>) -> Vec<Chunk> {
    let mut joined: Vec<Chunk> = Vec::new();
    for chunk in chunks {
        match (chunk, joined.last_mut()) {
            (Chunk::Section(_), _) => {}
            (
                Chunk::Members { of, members },
                Some(Chunk::Members {
                    of: before,
                    members: all,
                }),
            ) if of == *before => {
                all.extend(&members);
            }
            (chunk, _) => joined.push(chunk),
        }
    }
    let items = joined.into_iter().map(|chunk| match chunk {
        Chunk::Comment(_) => chunk,
        chunk => Chunk::Items(chunk.packed()),
    });
    items.collect()
}
