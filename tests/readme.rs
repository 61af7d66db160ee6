//! The code in the README and in the pages beside it is that of the files they name.

use std::fs;
use std::path::Path;

/// The pages, each with how many snippets it shows.
const PAGES: [(&str, usize); 5] = [
    ("README.md", 5),
    ("docs/server.md", 8),
    ("docs/client.md", 4),
    ("docs/embedding.md", 2),
    ("docs/names.md", 1),
];

#[test]
fn every_snippet_stands_in_the_file_it_names() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (name, expected) in PAGES {
        let page = fs::read_to_string(root.join(name)).expect("the page is text");
        let mut snippets = 0;
        for (at, mark) in page.match_indices("<!-- from ") {
            let (file, rest) = page[at + mark.len()..]
                .split_once(" -->\n```rust\n")
                .expect("a snippet follows its mark");
            let (snippet, _) = rest.split_once("```").expect("a snippet ends");
            let text = fs::read_to_string(root.join(file)).expect("the file that is named exists");
            assert!(
                text.contains(snippet),
                "{name} shows code that is not in {file}:\n{snippet}"
            );
            snippets += 1;
        }
        assert_eq!(snippets, expected, "snippets with a mark in {name}");
        let code = page.matches("```rust\n").count();
        assert_eq!(code, snippets, "code of {name} without a mark");
    }
}

#[test]
fn every_link_to_a_file_leads_to_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (name, _) in PAGES {
        let page = fs::read_to_string(root.join(name)).expect("the page is text");
        let folder = root.join(name);
        let folder = folder.parent().expect("a page stands in a folder");
        for (at, mark) in page.match_indices("](") {
            let (target, _) = page[at + mark.len()..]
                .split_once(')')
                .expect("a link ends");
            let file = target.split('#').next().unwrap_or_default();
            if file.is_empty() || file.contains("://") {
                continue;
            }
            assert!(
                folder.join(file).exists(),
                "{name} links to `{file}`, which is not there"
            );
        }
    }
}
