//! The packages of the workspace and what they depend on, as Cargo reads their manifests.

use serde_json::Value;

use crate::finding::Finding;
use crate::tracked_file::TrackedFile;

/// One package of the workspace.
#[derive(Debug, Clone)]
pub(crate) struct Manifest {
    /// The path of its `Cargo.toml`, relative to the workspace's root.
    pub(crate) path: String,
    /// The text of its `Cargo.toml`.
    pub(crate) text: String,
    /// Its name.
    pub(crate) package: String,
    /// What it depends on, in Cargo's order.
    pub(crate) dependencies: Vec<Dependency>,
}

/// One dependency of a package.
#[derive(Debug, Clone)]
pub(crate) struct Dependency {
    /// The name of the package it names.
    pub(crate) package: String,
    /// What it is needed for.
    pub(crate) kind: DependencyKind,
    /// Where the package comes from.
    pub(crate) home: Home,
}

/// What a dependency is needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DependencyKind {
    /// The package itself.
    Normal,
    /// Its build script.
    Build,
    /// Its tests and examples.
    Development,
}

/// Where a package comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Home {
    /// This workspace.
    Workspace,
    /// A registry.
    Registry,
}

/// The packages that `cargo metadata --no-deps` lists. `files` gives the text of their manifests;
/// one that git does not track yet is read as empty, and its findings point at its first line.
pub(crate) fn read_all(metadata: &str, files: &[TrackedFile]) -> Result<Vec<Manifest>, String> {
    let metadata: Value = serde_json::from_str(metadata)
        .map_err(|error| format!("`cargo metadata` printed no JSON: {error}"))?;
    let root = text_of(&metadata, "workspace_root")?;
    let packages = metadata["packages"]
        .as_array()
        .ok_or("`cargo metadata` lists no packages")?;
    packages
        .iter()
        .map(|package| read(package, root, files))
        .collect()
}

fn read(package: &Value, root: &str, files: &[TrackedFile]) -> Result<Manifest, String> {
    let absolute = text_of(package, "manifest_path")?;
    let path = absolute
        .strip_prefix(root)
        .unwrap_or(absolute)
        .replace('\\', "/");
    let path = path.trim_start_matches('/').to_owned();
    let text = files
        .iter()
        .find(|file| file.path == path)
        .map(|file| file.text.clone())
        .unwrap_or_default();
    let dependencies = package["dependencies"]
        .as_array()
        .ok_or("`cargo metadata` lists no dependencies")?;
    Ok(Manifest {
        path,
        text,
        package: text_of(package, "name")?.to_owned(),
        dependencies: dependencies
            .iter()
            .map(read_dependency)
            .collect::<Result<_, _>>()?,
    })
}

fn read_dependency(dependency: &Value) -> Result<Dependency, String> {
    Ok(Dependency {
        package: text_of(dependency, "name")?.to_owned(),
        kind: match dependency["kind"].as_str() {
            Some("build") => DependencyKind::Build,
            Some("dev") => DependencyKind::Development,
            _ => DependencyKind::Normal,
        },
        home: if dependency["path"].is_string() {
            Home::Workspace
        } else {
            Home::Registry
        },
    })
}

fn text_of<'value>(value: &'value Value, member: &str) -> Result<&'value str, String> {
    value[member]
        .as_str()
        .ok_or_else(|| format!("`cargo metadata` gives no `{member}`"))
}

impl Manifest {
    /// A finding at the line that names a dependency, or at the first one if none does.
    pub(crate) fn finding(&self, dependency: &str, message: String, mend: &str) -> Finding {
        let names_it = |line: &str| {
            let rest = line.trim_start().strip_prefix(dependency);
            rest.is_some_and(|rest| rest.starts_with(['.', ' ', '=']))
        };
        let line = self
            .text
            .lines()
            .position(names_it)
            .map_or(1, |index| index + 1);
        Finding {
            path: self.path.clone(),
            line,
            message,
            mend: mend.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{DependencyKind, Home, read_all};
    use crate::tracked_file::sample::file;

    const METADATA: &str = r#"{
        "workspace_root": "/project",
        "packages": [{
            "name": "one",
            "manifest_path": "/project/crates/one/Cargo.toml",
            "dependencies": [
                { "name": "two", "kind": null, "path": "/project/crates/two" },
                { "name": "serde", "kind": "dev" },
                { "name": "cc", "kind": "build" }
            ]
        }]
    }"#;

    #[test]
    fn metadata_gives_packages_with_their_dependencies() {
        let files = [file(
            "crates/one/Cargo.toml",
            "[dependencies]\ntwo-more = \"1\"\ntwo.workspace = true\n",
        )];
        let manifests = read_all(METADATA, &files).expect("the sample is complete");
        let [manifest] = manifests.as_slice() else {
            panic!("one package: {manifests:?}")
        };
        assert_eq!(
            (manifest.package.as_str(), manifest.path.as_str()),
            ("one", "crates/one/Cargo.toml")
        );
        let read: Vec<_> = manifest
            .dependencies
            .iter()
            .map(|found| (found.kind, found.home))
            .collect();
        assert_eq!(
            read,
            [
                (DependencyKind::Normal, Home::Workspace),
                (DependencyKind::Development, Home::Registry),
                (DependencyKind::Build, Home::Registry),
            ]
        );
        assert_eq!(manifest.finding("two", String::new(), "").line, 3);
    }

    #[test]
    fn a_manifest_without_text_is_pointed_at_by_its_first_line() {
        let manifests = read_all(METADATA, &[]).expect("the sample is complete");
        assert_eq!(manifests[0].finding("two", String::new(), "").line, 1);
    }
}
