//! What is done to texts: what a bad editor, a bad connection or a bad merge does, and what only YAML can say.

use fastrand::Rng;

use super::tree::{Path, Tree};
use super::words::one_of;

/// Texts that mean something to a reader of JSON or YAML.
const PIECES: [&str; 48] = [
    "\n",
    "\r\n",
    "\r",
    "\t",
    " ",
    "  ",
    "\0",
    "\u{feff}",
    "\u{85}",
    "\u{2028}",
    "\u{a0}",
    "∞",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    ": ",
    "- ",
    "-\n",
    "? ",
    "#",
    " # ",
    "\"",
    "'",
    "\\",
    "\\u",
    "\\ud800",
    "|",
    ">",
    "|2-\n",
    "&a ",
    "*a",
    "*a : ",
    "&a *a",
    "!!str ",
    "!!binary ",
    "!<x> ",
    "! ",
    "<<: *a\n",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "%TAG ! x\n",
    "0x",
    "1e999",
    "~",
];
/// Anchors and tags before a value.
const MARKS: [&str; 12] = [
    "!!str",
    "!!int",
    "!!float",
    "!!null",
    "!!bool",
    "!!seq",
    "!!map",
    "!!binary",
    "!own",
    "!!set",
    "!<tag:yaml.org,2002:str>",
    "&a !!str",
];

/// Damages a text in one to three places.
pub(super) fn damage(text: &str, rng: &mut Rng) -> String {
    let mut text = text.to_owned();
    for _ in 0..rng.u8(1..=3) {
        text = damage_once(&text, rng);
    }
    text
}

/// Adds what only YAML has: anchors with aliases to them, tags, merge keys.
pub(super) fn mark(tree: &mut Tree, rng: &mut Rng) {
    match rng.u8(..4) {
        0 => tag(tree, rng),
        1 => bomb(tree, rng),
        _ => alias(tree, rng),
    };
}

fn damage_once(text: &str, rng: &mut Rng) -> String {
    let (start, end) = range(text, rng);
    let (before, between, after) = (&text[..start], &text[start..end], &text[end..]);
    match rng.u8(..9) {
        0 => before.to_owned(),
        1 => format!("{before}{after}"),
        2 => format!("{before}{between}{between}{after}"),
        3 => {
            let mut letters: Vec<char> = between.chars().collect();
            rng.shuffle(&mut letters);
            let shuffled: String = letters.into_iter().collect();
            format!("{before}{shuffled}{after}")
        }
        4 => indent(text, rng),
        5 => {
            let place = text.floor_char_boundary(rng.usize(..=text.len()));
            format!("{}{between}{}", &text[..place], &text[place..])
        }
        _ => format!(
            "{before}{}{}{after}",
            one_of(rng, &PIECES),
            if rng.bool() { between } else { "" }
        ),
    }
}

/// A short part of a text.
fn range(text: &str, rng: &mut Rng) -> (usize, usize) {
    let length = match rng.u8(..3) {
        0 => 1,
        1 => rng.usize(1..12),
        _ => rng.usize(1..200),
    };
    let start = text.floor_char_boundary(rng.usize(..=text.len()));
    let end = text.floor_char_boundary((start + length).min(text.len()));
    (start, end.max(start))
}

/// Moves a line to the right or to the left.
fn indent(text: &str, rng: &mut Rng) -> String {
    let moved = rng.usize(..text.lines().count().max(1));
    let added = one_of(rng, &[" ", "  ", "\t", "", "-"]);
    let lines = text
        .lines()
        .enumerate()
        .map(|(number, line)| match (number == moved, added) {
            (true, "") => format!("{}\n", line.strip_prefix(' ').unwrap_or(line)),
            (true, added) => format!("{added}{line}\n"),
            _ => format!("{line}\n"),
        });
    lines.collect()
}

fn tag(tree: &mut Tree, rng: &mut Rng) -> Option<()> {
    let mark = one_of(rng, &MARKS).to_owned();
    wrap(tree, &any(tree, rng)?, mark)
}

/// An anchor, and an alias to it: behind it, before it, or within it.
fn alias(tree: &mut Tree, rng: &mut Rng) -> Option<()> {
    let (one, other) = (any(tree, rng)?, any(tree, rng)?);
    let alias = Tree::Literal("*a".to_owned());
    match tree.at_mut(&other)? {
        Tree::Mapping(entries) if rng.bool() => entries.push(("<<".to_owned(), alias)),
        place => *place = alias,
    }
    wrap(tree, &one, "&a".to_owned())
}

/// Anchors of lists of aliases to the one before, each many times as large.
fn bomb(tree: &mut Tree, rng: &mut Rng) -> Option<()> {
    let width = rng.usize(2..12);
    let place = any(tree, rng)?;
    let mut levels = vec![Tree::Marked("&b0".to_owned(), Box::new(Tree::text("x")))];
    for level in 0..rng.usize(1..12) {
        let aliases = vec![Tree::Literal(format!("*b{level}")); width];
        let list = Tree::Sequence(aliases);
        levels.push(Tree::Marked(format!("&b{}", level + 1), Box::new(list)));
    }
    *tree.at_mut(&place)? = Tree::Sequence(levels);
    Some(())
}

fn wrap(tree: &mut Tree, path: &[usize], mark: String) -> Option<()> {
    let place = tree.at_mut(path)?;
    let value = std::mem::replace(place, Tree::empty());
    *place = Tree::Marked(mark, Box::new(value));
    Some(())
}

fn any(tree: &Tree, rng: &mut Rng) -> Option<Path> {
    let mut paths = tree.paths(|_| true);
    (!paths.is_empty()).then(|| paths.swap_remove(rng.usize(..paths.len())))
}
