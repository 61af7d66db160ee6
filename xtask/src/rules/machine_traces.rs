//! The project is the same on every machine: no tracked file knows where it was written or where
//! packages come from.

use crate::finding::Finding;
use crate::tracked_file::TrackedFile;

/// Folders that belong to one machine. Put together here so that this file passes its own rule.
const MACHINE_FOLDERS: [&str; 4] = [
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/wo", "rk/"),
    concat!("/Us", "ers/"),
];

/// What names a place that packages are fetched from.
const REGISTRIES: [&str; 6] = [
    concat!("index.", "crates.io"),
    concat!("static.", "crates.io"),
    concat!("registry.", "npmjs.org"),
    concat!("registry.", "yarnpkg.com"),
    concat!("replace-", "with ="),
    concat!("registry", "=http"),
];

/// The registries that lock files name wherever they are made, each with the member that names
/// them.
const LOCKED_SOURCES: [(&str, &str); 2] = [
    (
        "source = \"",
        concat!("registry+https://github.com/rust-lang/", "crates.io-index"),
    ),
    (
        "\"resolved\": \"",
        concat!("https://registry.", "npmjs.org/"),
    ),
];

/// Finds absolute paths of a machine, and hosts of registries.
pub(crate) fn check(file: &TrackedFile) -> Vec<Finding> {
    let check_line = if file.is_lock() {
        check_locked
    } else {
        check_plain
    };
    let numbered = file.text.lines().zip(1..);
    numbered
        .filter_map(|(text, line)| {
            check_line(text).map(|(message, mend)| file.finding(line, message, mend))
        })
        .collect()
}

fn check_plain(line: &str) -> Option<(String, &'static str)> {
    if let Some(folder) = MACHINE_FOLDERS
        .iter()
        .find(|folder| holds_path(line, folder))
    {
        let message = format!(
            "`{folder}` is a folder of one machine: the project is to be the same on every one"
        );
        return Some((
            message,
            "write the path relative to the project, or describe it",
        ));
    }
    let registry = REGISTRIES
        .iter()
        .find(|registry| line.contains(**registry))?;
    let message =
        format!("`{registry}` says where packages are fetched: that is for each machine to say");
    Some((message, "leave it to the configuration of the machine"))
}

fn check_locked(line: &str) -> Option<(String, &'static str)> {
    let (member, public) = LOCKED_SOURCES
        .iter()
        .find(|(member, _)| line.trim_start().starts_with(member))?;
    let source = line
        .trim_start()
        .strip_prefix(member)
        .filter(|source| !source.starts_with(public))?;
    let source = source.split('"').next().unwrap_or(source);
    let message =
        format!("`{source}` is not the public registry: the lock file works on one machine only");
    Some((
        message,
        "write the lock file again against the public registry",
    ))
}

/// Whether a folder begins a path here, rather than going on with a longer one such as that of a
/// URL.
fn holds_path(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(start, _)| {
        let before = line[..start].chars().next_back();
        before.is_none_or(|character| !character.is_alphanumeric() && !"_-.}*~".contains(character))
    })
}

#[cfg(test)]
mod tests {
    use super::{LOCKED_SOURCES, MACHINE_FOLDERS, REGISTRIES, check};
    use crate::tracked_file::sample::file;

    #[test]
    fn a_folder_of_a_machine_is_found_at_its_line() {
        for folder in MACHINE_FOLDERS {
            let findings = check(&file("README.md", &format!("fine\nsee `{folder}x`\n")));
            assert_eq!(findings.len(), 1, "{folder}");
            assert_eq!(findings[0].line, 2);
        }
    }

    #[test]
    fn a_path_inside_a_url_or_a_project_passes() {
        for folder in MACHINE_FOLDERS {
            assert!(
                check(&file(
                    "README.md",
                    &format!("https://example.com{folder}x and src{folder}x\n")
                ))
                .is_empty()
            );
        }
    }

    #[test]
    fn a_registry_host_is_found() {
        for registry in REGISTRIES {
            assert_eq!(
                check(&file(".ci/run", &format!("fetch {registry}/x\n"))).len(),
                1,
                "{registry}"
            );
        }
        assert!(
            check(&file(
                "README.md",
                "https://crates.io/crates/x and https://docs.rs/x\n"
            ))
            .is_empty()
        );
    }

    #[test]
    fn a_lock_file_names_the_public_registries_alone() {
        for (member, public) in LOCKED_SOURCES {
            assert!(check(&file("Cargo.lock", &format!("  {member}{public}x\"\n"))).is_empty());
            let findings = check(&file(
                "tests/sdk/package-lock.json",
                &format!("{member}http://mirror.local/x\"\n"),
            ));
            assert!(
                findings[0].message.starts_with("`http://mirror.local/x`"),
                "{}",
                findings[0].message
            );
        }
    }
}
