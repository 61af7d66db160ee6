//! The README's code is that of the files it names.

use std::fs;
use std::path::Path;

#[test]
fn every_snippet_stands_in_the_file_it_names() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).expect("the README is text");
    let mut snippets = 0;
    for (_, after) in readme
        .match_indices("<!-- from ")
        .map(|(at, mark)| (at, &readme[at + mark.len()..]))
    {
        let (file, rest) = after
            .split_once(" -->\n```rust\n")
            .expect("a snippet follows its mark");
        let (snippet, _) = rest.split_once("```").expect("a snippet ends");
        let text = fs::read_to_string(root.join(file)).expect("the file that is named exists");
        assert!(
            text.contains(snippet),
            "README.md shows code that is not in {file}:\n{snippet}"
        );
        snippets += 1;
    }
    assert_eq!(snippets, 5, "snippets with a mark");
}
