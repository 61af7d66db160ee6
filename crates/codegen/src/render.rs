//! Items to text: each item is laid out on its own, with a blank line between any two of them.
//!
//! The printer knows neither comments nor blank lines, so the layout is made here: a file is a list of [`Chunk`]s, and
//! the members of a trait or an implementation are printed one by one.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{File, ImplItem, Item, TraitItem};

use crate::packed::Packed;
use crate::sections::Section;

/// A piece of a generated file.
#[derive(Clone, Debug)]
pub(crate) enum Chunk {
    /// Items.
    Items(Packed),
    /// Members of an implementation: those that follow each other stand in one block.
    #[cfg_attr(
        not(feature = "client"),
        expect(dead_code, reason = "clients alone are written in several blocks")
    )]
    Members {
        /// What they are members of: `impl Client`.
        of: Packed,
        /// The members.
        members: Packed,
    },
    /// A `use` line that every file of the module needs.
    Import(Packed),
    /// A line of comment that separates what follows from what went before.
    Comment(String),
    /// What follows belongs here.
    Section(Section),
}

/// A file under these lines of module documentation, with these `use` lines and what [`body`] made.
pub(crate) fn file(documentation: &[String], uses: TokenStream, body: &str) -> String {
    let mut text = String::new();
    for line in documentation {
        push_comment(&mut text, "//!", line);
    }
    text = legible(&text);
    if !uses.is_empty() {
        text.push('\n');
        text.push_str(&items(parsed(uses)));
    }
    text.push_str(body);
    text
}

/// The text of these chunks; `finish` makes of the tokens of each what is printed.
pub(crate) fn body(chunks: &[Chunk], mut finish: impl FnMut(TokenStream) -> File) -> String {
    let mut text = String::new();
    for chunk in chunks {
        let piece = match chunk {
            Chunk::Comment(line) => {
                let mut comment = String::new();
                push_comment(&mut comment, "//", line);
                comment
            }
            // A chunk of no items takes no line.
            _ if chunk.is_empty() => continue,
            _ => items(finish(chunk.tokens())),
        };
        text.push('\n');
        text.push_str(&legible(&piece));
    }
    text
}

/// What emitters wrote, item by item.
pub(crate) fn parsed(tokens: TokenStream) -> File {
    syn::parse2(tokens).expect("emitters write items that parse")
}

/// Text without the characters that rustc refuses in comments: a carriage return by itself, and what turns the direction of the text behind
/// it, so that code reads as what it is not. In literals they are escaped.
pub(crate) fn legible(text: &str) -> String {
    let turns = |letter| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.replace('\r', " ").replace(turns, "")
}

impl Chunk {
    /// Items.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "emitters make tokens and are done with them"
    )]
    pub(crate) fn items(tokens: TokenStream) -> Self {
        Self::Items(Packed::new(&tokens))
    }

    /// Members of an implementation.
    #[cfg(feature = "client")]
    pub(crate) fn members(of: &TokenStream, members: &TokenStream) -> Self {
        Self::Members {
            of: Packed::new(of),
            members: Packed::new(members),
        }
    }

    /// A `use` line that every file of the module needs.
    pub(crate) fn import(tokens: &TokenStream) -> Self {
        Self::Import(Packed::new(tokens))
    }

    /// Its items.
    pub(crate) fn packed(&self) -> Packed {
        match self {
            Self::Items(items) | Self::Import(items) => items.clone(),
            Self::Members { of, members } if !members.is_empty() => members.in_braces_behind(of),
            Self::Members { .. } | Self::Comment(_) | Self::Section(_) => Packed::default(),
        }
    }

    /// The items that it is.
    pub(crate) fn tokens(&self) -> TokenStream {
        match self {
            Self::Items(items) | Self::Import(items) => items.unpack(),
            _ => self.packed().unpack(),
        }
    }

    /// Whether it has no items.
    fn is_empty(&self) -> bool {
        match self {
            Self::Items(items) | Self::Import(items) => items.is_empty(),
            Self::Members { members, .. } => members.is_empty(),
            Self::Comment(_) | Self::Section(_) => true,
        }
    }

    /// About how many lines it takes.
    pub(crate) fn lines(&self) -> usize {
        match self {
            Self::Items(items) | Self::Import(items) => items.lines(),
            Self::Members { of, members } => of.lines() + members.lines(),
            Self::Comment(_) | Self::Section(_) => 0,
        }
    }
}

/// The attributes that are these lines of documentation.
pub(crate) fn documentation(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote! { #(#[doc = #lines])* }
}

fn push_comment(text: &mut String, marker: &str, line: &str) {
    text.push_str(marker);
    if !line.is_empty() {
        text.push(' ');
        // What stands behind a line break would be no comment any more.
        text.push_str(&line.replace('\n', " "));
    }
    text.push('\n');
}

fn items(file: File) -> String {
    let mut text = String::new();
    let mut previous = None;
    for item in file.items {
        let line = match item {
            Item::Use(_) => Line::Use,
            Item::Mod(_) => Line::Module,
            _ => Line::Other,
        };
        // What takes one line stands close to its like.
        if previous.is_some_and(|previous| previous != line || line == Line::Other) {
            text.push('\n');
        }
        previous = Some(line);
        text.push_str(&print_item(item));
    }
    text
}

/// What an item is, for the blank line before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Use,
    Module,
    Other,
}

fn print_item(item: Item) -> String {
    match item {
        Item::Impl(mut block) if block.items.len() > 1 => {
            let members = std::mem::take(&mut block.items);
            let with = |items: Vec<ImplItem>| {
                let mut block = block.clone();
                block.items = items;
                Item::Impl(block)
            };
            spaced(members, with)
        }
        Item::Trait(mut definition) if definition.items.len() > 1 => {
            let members = std::mem::take(&mut definition.items);
            let with = |items: Vec<TraitItem>| {
                let mut definition = definition.clone();
                definition.items = items;
                Item::Trait(definition)
            };
            spaced(members, with)
        }
        item => print(item),
    }
}

/// Prints an item with members as often as it has members, each time with one of them, and joins what stands between
/// its braces with blank lines.
fn spaced<M>(members: Vec<M>, with: impl Fn(Vec<M>) -> Item) -> String {
    let empty = print(with(Vec::new()));
    let head = empty.trim_end().strip_suffix('}').unwrap_or(&empty);
    let bodies: Vec<String> = members
        .into_iter()
        .map(|member| {
            let text = print(with(vec![member]));
            let body = text.strip_prefix(head).unwrap_or(&text);
            let body = body.trim_end().strip_suffix('}').unwrap_or(body);
            body.trim_start_matches('\n').to_owned()
        })
        .collect();
    format!("{head}\n{}}}\n", bodies.join("\n"))
}

fn print(item: Item) -> String {
    prettyplease::unparse(&File {
        shebang: None,
        attrs: Vec::new(),
        items: vec![item],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(documentation: &[String], chunks: &[Chunk]) -> String {
        file(documentation, TokenStream::new(), &body(chunks, parsed))
    }

    #[test]
    fn what_rustc_refuses_in_comments_is_left_out() {
        let chunk = Chunk::items(quote! {
            #[doc = " a\rb\u{202e}c"]
            const A: &str = "\r\u{202e}";
        });
        let text = shown(&["A\r\u{2066}file.".to_owned()], &[chunk]);
        let expected = "//! A file.\n\n/// a bc\nconst A: &str = \"\\r\\u{202e}\";\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_comment_ends_where_its_line_does() {
        let comment = Chunk::Comment("GET /a\nfn b() {}".to_owned());
        let text = shown(&["A\nfile.".to_owned()], &[comment]);
        assert_eq!(text, "//! A file.\n\n// GET /a fn b() {}\n");
    }

    #[test]
    fn members_are_separated_by_blank_lines() {
        let chunk = Chunk::items(quote! {
            use a::B;
            use a::C;
            impl<T> X for Y<T>
            where
                T: Z,
            {
                /// One.
                fn one(&self) -> u8 { 1 }
                fn two(&self) -> u8 { 2 }
            }
        });
        let text = shown(&["A file.".to_owned()], &[chunk]);
        let expected = "\
//! A file.

use a::B;
use a::C;

impl<T> X for Y<T>
where
    T: Z,
{
    /// One.
    fn one(&self) -> u8 {
        1
    }

    fn two(&self) -> u8 {
        2
    }
}
";
        assert_eq!(text, expected);
    }
}
