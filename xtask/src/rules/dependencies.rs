//! Who may depend on whom: the arrows of the architecture, read from the manifests.

use crate::finding::Finding;
use crate::manifest::{DependencyKind, Home, Manifest};

/// What one package may depend on in this workspace. What its tests need is free.
struct Arrow {
    package: &'static str,
    normal: &'static [&'static str],
    build: &'static [&'static str],
    reason: &'static str,
}

const GENERATED_NEEDS: &str = "generated crates know the toolchain only as a build dependency";

const ARROWS: [Arrow; 10] = [
    Arrow {
        package: "counterpart-document",
        normal: &[],
        build: &[],
        reason: "`document` does not know what an operation is for",
    },
    Arrow {
        package: "counterpart-contract",
        normal: &["counterpart-document"],
        build: &[],
        reason: "`contract` does not know that Rust exists",
    },
    Arrow {
        package: "counterpart-codegen",
        normal: &["counterpart-contract", "counterpart-document"],
        build: &[],
        reason: "`codegen` does not know that files exist",
    },
    Arrow {
        package: "counterpart-build",
        normal: &[
            "counterpart-codegen",
            "counterpart-contract",
            "counterpart-document",
        ],
        build: &[],
        reason: "`build` runs the pipeline and nothing behind it",
    },
    Arrow {
        package: "counterpart-runtime",
        normal: &[],
        build: &[],
        reason: "`runtime` is compiled into every user's program, the toolchain into none",
    },
    Arrow {
        package: "customers-types",
        normal: &["counterpart-runtime"],
        build: &["counterpart-build"],
        reason: GENERATED_NEEDS,
    },
    Arrow {
        package: "customers-client",
        normal: &["counterpart-runtime", "customers-server", "customers-types"],
        build: &["counterpart-build"],
        reason: GENERATED_NEEDS,
    },
    Arrow {
        package: "customers-server",
        normal: &["counterpart-runtime", "customers-types"],
        build: &["counterpart-build"],
        reason: GENERATED_NEEDS,
    },
    Arrow {
        package: "reference-server",
        normal: &[
            "counterpart-runtime",
            "customers-client",
            "customers-server",
            "customers-types",
        ],
        build: &[],
        reason: "the reference server stands where a user's program stands",
    },
    Arrow {
        package: "benchmarks",
        normal: &[
            "counterpart-runtime",
            "customers-client",
            "customers-server",
            "customers-types",
        ],
        build: &["counterpart-build"],
        reason: "what is measured stands where a user's program stands",
    },
];

/// Packages that nothing depends on and that may therefore use everything.
const FREE: [&str; 3] = ["contract-tests", "corpus", "xtask"];

/// Finds dependencies against the arrows, and packages of which the arrows say nothing.
pub(crate) fn check(manifest: &Manifest) -> Vec<Finding> {
    if FREE.contains(&manifest.package.as_str()) {
        return Vec::new();
    }
    if let Some(arrow) = ARROWS
        .iter()
        .find(|arrow| arrow.package == manifest.package)
    {
        return check_arrow(manifest, arrow);
    }
    let message = format!(
        "`{}` has no place in the order of the crates yet",
        manifest.package
    );
    let mend = "say in `xtask/src/rules/dependencies.rs` what it may depend on, and why";
    vec![manifest.finding("name", message, mend)]
}

fn check_arrow(manifest: &Manifest, arrow: &Arrow) -> Vec<Finding> {
    let mut findings = Vec::new();
    for dependency in manifest
        .dependencies
        .iter()
        .filter(|dependency| dependency.home == Home::Workspace)
    {
        let (kind, allowed) = match dependency.kind {
            DependencyKind::Normal => ("", arrow.normal),
            DependencyKind::Build => ("build-", arrow.build),
            DependencyKind::Development => continue,
        };
        let name = dependency.package.as_str();
        if allowed.contains(&name) {
            continue;
        }
        let Arrow {
            package, reason, ..
        } = arrow;
        let message = format!("`{package}` takes `{name}` as a {kind}dependency: {reason}");
        let mend = if allowed.is_empty() {
            format!(
                "it may have no {kind}dependency of this workspace: move the code to where both are known"
            )
        } else {
            format!(
                "allowed as a {kind}dependency: `{}`; move the code to where both are known",
                allowed.join("`, `")
            )
        };
        findings.push(manifest.finding(name, message, &mend));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::manifest::{Dependency, DependencyKind, Home, Manifest};

    fn manifest(package: &str, dependencies: &[(&str, DependencyKind)]) -> Manifest {
        let dependency = |&(name, kind): &(&str, DependencyKind)| Dependency {
            package: name.to_owned(),
            kind,
            home: Home::Workspace,
        };
        Manifest {
            path: format!("crates/{package}/Cargo.toml"),
            text: String::new(),
            package: package.to_owned(),
            dependencies: dependencies.iter().map(dependency).collect(),
        }
    }

    #[test]
    fn dependencies_along_the_arrows_pass() {
        let build = [
            ("counterpart-runtime", DependencyKind::Normal),
            ("counterpart-build", DependencyKind::Build),
        ];
        assert!(check(&manifest("customers-types", &build)).is_empty());
        assert!(
            check(&manifest(
                "counterpart-contract",
                &[("counterpart-document", DependencyKind::Normal)]
            ))
            .is_empty()
        );
    }

    #[test]
    fn a_dependency_against_the_arrows_is_found_with_its_reason() {
        let findings = check(&manifest(
            "counterpart-document",
            &[("counterpart-contract", DependencyKind::Normal)],
        ));
        assert_eq!(findings.len(), 1);
        assert!(
            findings[0]
                .message
                .contains("does not know what an operation is for"),
            "{}",
            findings[0].message
        );
    }

    #[test]
    fn the_toolchain_is_for_build_scripts_alone() {
        assert_eq!(
            check(&manifest(
                "customers-client",
                &[("counterpart-build", DependencyKind::Normal)]
            ))
            .len(),
            1
        );
        assert_eq!(
            check(&manifest(
                "counterpart-runtime",
                &[("counterpart-build", DependencyKind::Build)]
            ))
            .len(),
            1
        );
    }

    #[test]
    fn what_tests_need_is_free() {
        let tests = [("reference-server", DependencyKind::Development)];
        assert!(check(&manifest("customers-client", &tests)).is_empty());
    }

    #[test]
    fn a_new_crate_has_to_be_given_its_place() {
        assert_eq!(check(&manifest("counterpart-diff", &[])).len(), 1);
        assert!(
            check(&manifest(
                "xtask",
                &[("counterpart-codegen", DependencyKind::Normal)]
            ))
            .is_empty()
        );
    }
}
