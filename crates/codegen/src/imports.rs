//! The `use` lines of a generated file.
//!
//! Emitters write paths in full, `runtime::Field` or `std::collections::BTreeMap`. Here each becomes a short name and a
//! `use` line, unless the contract has a type of that name: then the path stays as it is.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};
use quote::quote;
use syn::File;
use syn::visit::Visit;

use crate::emission::identifier;
use crate::render::{self, Chunk};

/// Where paths begin that are shortened, and what their first word is called in a `use` line.
const ROOTS: [(&str, &str); 3] = [
    ("runtime", "counterpart_runtime"),
    ("serde", "serde"),
    ("std", "std"),
];

/// Modules that are imported themselves, so that their items show where they come from: `jiff::Timestamp`.
const MODULES: [&str; 10] = [
    "chrono",
    "codec",
    "embedding",
    "fmt",
    "jiff",
    "parameter",
    "schema",
    "serde_json",
    "time",
    "uuid",
];

/// The modules of one contract, seen from the file that names their items.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Neighbours<'a> {
    /// Type names of the contract that stand in other modules, with those modules: `super::types`.
    pub(crate) modules: &'a [(&'a str, &'a BTreeSet<String>)],
    /// Every type name of the contract.
    pub(crate) taken: Option<&'a BTreeSet<String>>,
}

/// Whether the items of these chunks name one of these types.
pub(crate) fn name_one_of(chunks: &[Chunk], types: &BTreeSet<String>) -> bool {
    if types.is_empty() {
        return false;
    }
    // Most chunks do not even have the word, and need not be read for that.
    let may = |chunk: &Chunk| chunk.packed().words().any(|word| types.contains(word));
    let chunks = chunks.iter().filter(|chunk| may(chunk));
    let files = chunks.map(|chunk| syn::parse2(chunk.tokens()));
    files.flatten().any(|file| !words(&file).is_disjoint(types))
}

/// The words with which the paths of these items begin.
pub(crate) fn words(file: &File) -> BTreeSet<String> {
    let mut words = PathWords::default();
    words.visit_file(file);
    words.0
}

/// The `use` lines of a file, as its items are looked through.
pub(crate) struct Imports<'a> {
    neighbours: Neighbours<'a>,
    /// Names by the path before them.
    paths: BTreeMap<String, BTreeSet<String>>,
}

impl<'a> Imports<'a> {
    /// None yet.
    pub(crate) fn new(neighbours: Neighbours<'a>) -> Self {
        Self {
            neighbours,
            paths: BTreeMap::new(),
        }
    }

    /// The items with short paths, for which `use` lines are noted.
    pub(crate) fn shortened(&mut self, tokens: TokenStream) -> File {
        let file = render::parsed(self.shorten(tokens));
        self.note_all(&file);
        file
    }

    fn shorten(&mut self, tokens: TokenStream) -> TokenStream {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut short = TokenStream::new();
        let mut index = 0;
        while index < tokens.len() {
            match &tokens[index] {
                TokenTree::Group(group) => {
                    // Documentation is text, whatever words stand in it.
                    let inner = if is_documentation(group) {
                        group.stream()
                    } else {
                        self.shorten(group.stream())
                    };
                    let mut regrouped = Group::new(group.delimiter(), inner);
                    regrouped.set_span(group.span());
                    short.extend([TokenTree::Group(regrouped)]);
                    index += 1;
                }
                TokenTree::Ident(word) if !follows_path(&tokens, index) => {
                    let path = path_from(&tokens, index);
                    let root = word.to_string();
                    if path.len() > 1 && ROOTS.iter().any(|(name, _)| *name == root) {
                        let kept = self.import(&path);
                        let kept = kept.iter().map(|word| identifier(word));
                        short.extend(quote! { #(#kept)::* });
                        index += path.len() * 3 - 2;
                    } else {
                        short.extend([tokens[index].clone()]);
                        index += 1;
                    }
                }
                TokenTree::Literal(literal) => {
                    short.extend([TokenTree::Literal(self.shorten_text(literal))]);
                    index += 1;
                }
                token => {
                    short.extend([token.clone()]);
                    index += 1;
                }
            }
        }
        short
    }

    /// The text of an attribute may be a path, too: `deserialize_with = "runtime::codec::…"`.
    fn shorten_text(&mut self, literal: &Literal) -> Literal {
        let written = literal.to_string();
        let Some(text) = written
            .strip_prefix("\"runtime::")
            .and_then(|text| text.strip_suffix('"'))
        else {
            return literal.clone();
        };
        let end = text.find('<').map_or(text.len(), |end| end - 2);
        let mut path = vec!["runtime".to_owned()];
        path.extend(text[..end].split("::").map(str::to_owned));
        let kept = self.import(&path).join("::");
        Literal::string(&format!("{kept}{}", &text[end..]))
    }

    /// Adds the `use` line for a path and returns what stays of it.
    fn import(&mut self, path: &[String]) -> Vec<String> {
        let cut = (1..path.len())
            .find(|index| is_kept(path, *index))
            .unwrap_or(path.len() - 1);
        let root = ROOTS
            .iter()
            .find(|(name, _)| *name == path[0])
            .map_or("", |(_, root)| root);
        let taken = self
            .neighbours
            .taken
            .is_some_and(|taken| taken.contains(&path[cut]));
        if taken {
            let mut full = path.to_vec();
            root.clone_into(&mut full[0]);
            return full;
        }
        let mut before = vec![root.to_owned()];
        before.extend_from_slice(&path[1..cut]);
        self.paths
            .entry(before.join("::"))
            .or_default()
            .insert(path[cut].clone());
        path[cut..].to_vec()
    }

    /// Imports the types of the contract that the items name, from the modules in which they stand.
    ///
    /// A word counts where it begins a path: a variant or a field of the same name does not.
    fn note_all(&mut self, items: &File) {
        let mut words = PathWords::default();
        words.visit_file(items);
        for (module, names) in self.neighbours.modules {
            let used = words.0.intersection(names).cloned();
            let mut used = used.peekable();
            if used.peek().is_some() {
                self.paths
                    .entry((*module).to_owned())
                    .or_default()
                    .extend(used);
            }
        }
    }

    /// The `use` lines.
    pub(crate) fn uses(&self) -> TokenStream {
        let mut lines: Vec<String> = self
            .paths
            .iter()
            .map(|(path, names)| {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                match names.as_slice() {
                    [name] => format!("use {path}::{name};"),
                    names => format!("use {path}::{{{}}};", names.join(", ")),
                }
            })
            .collect();
        // A list stands behind the paths that go on, and what is near behind what is far.
        lines.sort_by_key(|line| (line.starts_with("use super"), line.clone()));
        let lines = lines.iter().map(|line| {
            let line: TokenStream = line.parse().expect("paths and names are tokens");
            line
        });
        quote! { #(#lines)* }
    }
}

/// Whether a path is cut before this word: at a type, or at a module that says where its items come from. A static
/// keeps its module, a type of the same module does not need to.
fn is_kept(path: &[String], index: usize) -> bool {
    let is_type = |word: &str| word.starts_with(|first: char| first.is_ascii_uppercase());
    let word = path[index].as_str();
    let names_a_type = path
        .get(index + 1)
        .is_some_and(|next| is_type(next) && next.contains(char::is_lowercase));
    // The runtime has a crate of the name of a module of `std`.
    let is_module = MODULES.contains(&word) && (path[0].as_str(), word) != ("std", "time");
    is_type(word) || is_module && !(word == "schema" && names_a_type)
}

/// The words with which paths begin, and every word in the tokens of a macro.
#[derive(Default)]
struct PathWords(BTreeSet<String>);

impl PathWords {
    fn add_all(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(word) => {
                    self.0.insert(word.to_string());
                }
                TokenTree::Group(group) => self.add_all(group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for PathWords {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let Some(first) = path.segments.first() {
            self.0.insert(first.ident.to_string());
        }
        syn::visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        self.add_all(called.tokens.clone());
    }
}

fn is_documentation(group: &Group) -> bool {
    group.delimiter() == Delimiter::Bracket
        && matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(word)) if word == "doc")
}

fn follows_path(tokens: &[TokenTree], index: usize) -> bool {
    index >= 1 && is_punct(&tokens[index - 1], '.')
        || index >= 2 && is_punct(&tokens[index - 1], ':') && is_punct(&tokens[index - 2], ':')
}

/// The words of the path that begins here.
fn path_from(tokens: &[TokenTree], start: usize) -> Vec<String> {
    let mut words = vec![tokens[start].to_string()];
    let mut index = start + 1;
    while let Some([first, second, TokenTree::Ident(word)]) = tokens.get(index..index + 3) {
        if !(is_punct(first, ':') && is_punct(second, ':')) {
            break;
        }
        words.push(word.to_string());
        index += 3;
    }
    words
}

fn is_punct(token: &TokenTree, symbol: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == symbol)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(tokens: TokenStream, taken: &[&str]) -> String {
        let taken: BTreeSet<String> = taken.iter().map(|name| (*name).to_owned()).collect();
        let neighbours = Neighbours {
            modules: &[],
            taken: Some(&taken),
        };
        let mut imports = Imports::new(neighbours);
        let body = render::body(&[Chunk::items(tokens)], |tokens| imports.shortened(tokens));
        render::file(&[], imports.uses(), &body)
    }

    #[test]
    fn paths_become_short_names() {
        let text = shown(
            quote! {
                /// std::fmt::Debug stays.
                struct A {
                    #[serde(skip_serializing_if = "runtime::Field::is_absent")]
                    a: runtime::Field<runtime::jiff::Timestamp>,
                }
            },
            &[],
        );
        let expected = "
use counterpart_runtime::{Field, jiff};

/// std::fmt::Debug stays.
struct A {
    #[serde(skip_serializing_if = \"Field::is_absent\")]
    a: Field<jiff::Timestamp>,
}
";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_path_stays_where_the_contract_has_a_type_of_that_name() {
        let text = shown(
            quote! { fn f() -> runtime::Field<std::collections::BTreeMap<u8, u8>> { runtime::server::on(1) } },
            &["Field"],
        );
        assert!(
            text.contains("counterpart_runtime::Field<BTreeMap<u8, u8>>"),
            "{text}"
        );
        assert!(
            text.contains("use counterpart_runtime::server::on;"),
            "{text}"
        );
    }
}
