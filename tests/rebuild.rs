//! What a change of the contract rebuilds, and what a mistake in it says: Cargo, run on a copy of this workspace.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What the contract decides over.
const FROM_THE_CONTRACT: [&str; 4] = [
    "customers-client",
    "customers-server",
    "customers-types",
    "reference-server",
];

#[test]
#[ignore = "slow: builds the workspace in a folder of its own"]
fn a_change_of_the_contract_reaches_what_it_must_and_nothing_else() {
    let copy = Copy::new();
    let first = copy.build();
    assert!(first.status.success(), "{}", text(&first));

    let second = copy.build();
    assert_eq!(
        compiled(&second),
        BTreeSet::new(),
        "nothing changed, so nothing is compiled"
    );

    copy.edit("        archived:\n          description: >-\n", |found| {
        format!("        nickname:\n          description: What friends say.\n          type: string\n{found}")
    });
    let optional = copy.build();
    assert!(optional.status.success(), "{}", text(&optional));
    let expected: BTreeSet<String> = FROM_THE_CONTRACT.map(str::to_owned).into();
    assert_eq!(
        compiled(&optional),
        expected,
        "an optional member reaches its crates and needs no other edit"
    );

    copy.edit("  /api/v1/customers/{externalId}/archive:\n", |found| {
        format!(
            "  /api/v1/customers/{{externalId}}/praise:\n    parameters:\n      - $ref: '#/components/parameters/ExternalId'\n    \
             post:\n      operationId: praiseCustomer\n      tags: [Customers]\n      responses:\n        '204':\n          \
             description: Praised.\n{found}"
        )
    });
    let operation = text(&copy.build());
    assert!(
        operation.contains("not all trait items implemented, missing: `praise_customer`"),
        "{operation}"
    );
    assert!(
        operation.contains("crates/reference-server/src/"),
        "{operation}"
    );

    copy.restore();
    copy.edit("$ref: '#/components/schemas/NewCustomer'", |_| {
        "$ref: '#/components/schemas/NewCustmer'".to_owned()
    });
    let line = copy.line_of("NewCustmer");
    let mistake = copy.build();
    let mistake_text = text(&mistake);
    assert!(!mistake.status.success());
    assert_eq!(
        mistake_text.matches("unresolved-reference").count(),
        1,
        "{mistake_text}"
    );
    assert!(
        mistake_text.contains(&format!("openapi.yaml:{line}:")),
        "{mistake_text}"
    );
    assert!(mistake_text.contains("^^^^"), "{mistake_text}");
    assert!(
        mistake_text.contains("`#/components/schemas/NewCustomer`"),
        "{mistake_text}"
    );
    assert!(!mistake_text.contains("panicked"), "{mistake_text}");
}

/// A copy of the workspace with a target folder of its own: Cargo tells packages of two workspaces apart by their paths
/// below the workspace, which are the same here.
struct Copy {
    folder: PathBuf,
    original: String,
}

impl Copy {
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild");
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("an earlier copy can be removed");
        }
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for entry in [
            "Cargo.toml",
            "Cargo.lock",
            "build.rs",
            "openapi.yaml",
            "crates",
            "xtask",
            "tests",
        ] {
            copy(&root.join(entry), &folder.join(entry));
        }
        let original =
            fs::read_to_string(folder.join("openapi.yaml")).expect("the contract is text");
        Self { folder, original }
    }

    fn build(&self) -> Output {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild-target");
        Command::new(env!("CARGO"))
            .args(["build", "--verbose", "--locked", "--offline"])
            .args(["-p", "reference-server", "-p", "customers-client"])
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_TERM_COLOR", "never")
            .current_dir(&self.folder)
            .output()
            .expect("Cargo runs")
    }

    fn edit(&self, find: &str, replacement: impl FnOnce(&str) -> String) {
        let path = self.folder.join("openapi.yaml");
        let text = fs::read_to_string(&path).expect("the contract is text");
        assert!(text.contains(find), "the contract has no {find:?}");
        let text = text.replacen(find, &replacement(find), 1);
        fs::write(&path, text).expect("the copy can be written");
    }

    fn restore(&self) {
        fs::write(self.folder.join("openapi.yaml"), &self.original)
            .expect("the copy can be written");
    }

    fn line_of(&self, find: &str) -> usize {
        let text =
            fs::read_to_string(self.folder.join("openapi.yaml")).expect("the contract is text");
        text.lines()
            .position(|line| line.contains(find))
            .expect("the line is there")
            + 1
    }
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        if from.ends_with("node_modules") {
            return;
        }
        fs::create_dir_all(to).expect("a folder can be made");
        for entry in fs::read_dir(from).expect("a folder can be read") {
            let entry = entry.expect("a folder can be read");
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::create_dir_all(to.parent().expect("a file is in a folder"))
            .expect("a folder can be made");
        fs::copy(from, to).expect("a file can be copied");
    }
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The packages of the workspace that Cargo compiled.
fn compiled(output: &Output) -> BTreeSet<String> {
    let text = text(output);
    let lines = text
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("Compiling "));
    lines
        .filter_map(|line| line.split_whitespace().next())
        .map(str::to_owned)
        .collect()
}
