//! The names of the modules that tags become.

use std::collections::BTreeSet;

use crate::names::{TagNames, module_name};

/// What the file in front of the parts may name by these words, and what is no name of a file everywhere.
const RESERVED: [&str; 30] = [
    "alloc",
    "aux",
    "chrono",
    "codec",
    "con",
    "core",
    "counterpart_runtime",
    "embedding",
    "fmt",
    "http",
    "jiff",
    "mod",
    "nul",
    "operations",
    "parameter",
    "prn",
    "schema",
    "schemars",
    "serde",
    "serde_json",
    "server",
    "std",
    "tables",
    "time",
    "tokio",
    "types",
    "utoipa",
    "uuid",
    "webhook_wire",
    "wire",
];

/// The name of each tag's module, in the order of the tags: `pets`.
///
/// Tags whose names are one in Rust are numbered in the order of their texts, which is that of no document.
pub(crate) fn module_names(tags: &[TagNames], crates: &[&str]) -> Vec<(Option<String>, String)> {
    let mut sorted: Vec<usize> = (0..tags.len()).collect();
    sorted.sort_by_key(|index| &tags[*index].tag);
    let mut names = vec![String::new(); tags.len()];
    let mut taken = BTreeSet::new();
    for index in sorted {
        let name = module_name(tags[index].tag.as_deref().unwrap_or("untagged"));
        let word = name.trim_start_matches("r#");
        let first = if RESERVED.contains(&word) || crates.contains(&word) {
            format!("{word}_tag")
        } else {
            name.clone()
        };
        let numbered = (2..).map(|number| format!("{word}_{number}"));
        let mut candidates = std::iter::once(first).chain(numbered);
        names[index] = candidates
            .find(|candidate| taken.insert(candidate.clone()))
            .unwrap_or(name);
    }
    let tags = tags.iter().map(|tag| tag.tag.clone());
    tags.zip(names).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(tags: &[&str]) -> Vec<String> {
        let tags: Vec<TagNames> = tags
            .iter()
            .map(|tag| TagNames {
                tag: Some((*tag).to_owned()),
                trait_name: String::new(),
                server: String::new(),
                served: String::new(),
                function_prefix: String::new(),
                operations: Vec::new(),
            })
            .collect();
        let names = module_names(&tags, &["shop_types"]);
        names.into_iter().map(|(_, name)| name).collect()
    }

    #[test]
    fn a_module_is_called_as_its_tag_is() {
        assert_eq!(
            named(&["Pet Store", "DNSRecords"]),
            ["pet_store", "dns_records"]
        );
    }

    #[test]
    fn keywords_are_raw_and_words_of_generated_code_are_told_apart() {
        assert_eq!(
            named(&["type", "Types", "mod"]),
            ["r#type", "types_tag", "mod_tag"]
        );
        assert_eq!(named(&["shop-types"]), ["shop_types_tag"]);
    }

    #[test]
    fn tags_of_one_name_are_numbered_whatever_their_order() {
        assert_eq!(
            named(&["pet store", "PetStore"]),
            ["pet_store_2", "pet_store"]
        );
        assert_eq!(
            named(&["PetStore", "pet store"]),
            ["pet_store", "pet_store_2"]
        );
    }
}
