//! The foreign machines are each imported in one place, so that what they take and what they get
//! wrong is known there and nowhere else.

use proc_macro2::TokenTree;

use crate::finding::Finding;
use crate::tokens::{self, Scope};
use crate::tracked_file::TrackedFile;

/// Each foreign crate, and the beginning of the paths that may import it.
const SEAMS: [(&str, &str); 2] = [
    ("openapiv3", "crates/codegen/src/client/progenitor.rs"),
    ("progenitor", "crates/codegen/src/client/progenitor.rs"),
];

/// Words that may stand before the leading `::` of a path; behind any other identifier it goes on
/// with that path.
const WORDS_BEFORE_PATHS: [&str; 8] = ["use", "as", "dyn", "impl", "return", "mut", "in", "pub"];

/// Finds paths into a foreign crate outside its seam. Code that is quoted for generation is text
/// here, and goldens are what was generated.
pub(crate) fn check(file: &TrackedFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !file.is_rust() || file.is_golden() || file.is_reject() {
        return findings;
    }
    for (name, seam) in SEAMS
        .iter()
        .filter(|(_, seam)| !file.path.starts_with(seam))
    {
        let module = declares_module(file, name);
        tokens::walk(&file.text, Scope::OwnCode, &mut |level, index| {
            if tokens::ident_at(level, index).is_some_and(|ident| ident == *name)
                && enters_crate(level, index, module)
            {
                let message = format!(
                    "`{name}` is imported outside `{seam}`: what it takes and what it gets wrong is to be known in one place"
                );
                findings.push(file.finding(
                    tokens::line(&level[index]),
                    message,
                    "call the seam instead, or move the code there",
                ));
            }
        });
    }
    findings
}

/// Whether a file has a module of its own under a crate's name, which its plain paths then mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LocalModule {
    Declared,
    Absent,
}

fn declares_module(file: &TrackedFile, name: &str) -> LocalModule {
    let mut module = LocalModule::Absent;
    tokens::walk(&file.text, Scope::OwnCode, &mut |level, index| {
        let declares = tokens::ident_at(level, index).is_some_and(|word| word == "mod")
            && tokens::ident_at(level, index + 1).is_some_and(|ident| ident == name);
        if declares {
            module = LocalModule::Declared;
        }
    });
    module
}

fn enters_crate(level: &[TokenTree], index: usize, module: LocalModule) -> bool {
    let before = |distance: usize| {
        index
            .checked_sub(distance)
            .and_then(|place| tokens::ident_at(level, place))
    };
    if index >= 2
        && tokens::is_punct(level, index - 1, ':')
        && tokens::is_punct(level, index - 2, ':')
    {
        return before(3).is_none_or(|word| WORDS_BEFORE_PATHS.contains(&word.as_str()));
    }
    let previous = before(1);
    if previous.as_deref() == Some("crate") {
        return true;
    }
    let leads_path =
        tokens::is_punct(level, index + 1, ':') && tokens::is_punct(level, index + 2, ':');
    module == LocalModule::Absent && (leads_path || previous.as_deref() == Some("use"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::tracked_file::sample::file;

    fn lines(path: &str, text: &str) -> Vec<usize> {
        check(&file(path, text))
            .iter()
            .map(|finding| finding.line)
            .collect()
    }

    #[test]
    fn the_seam_may_import_its_machine() {
        let text = "use progenitor::Generator;\nuse openapiv3::OpenAPI;\n";
        assert!(lines("crates/codegen/src/client/progenitor.rs", text).is_empty());
    }

    #[test]
    fn an_import_elsewhere_is_found_however_it_is_written() {
        let text = "use progenitor::Generator;\nuse {::progenitor as p};\nextern crate progenitor;\nuse progenitor;\n\
                    fn f() -> progenitor::X { g(::progenitor::Y) }\n";
        assert_eq!(
            lines("crates/codegen/src/names.rs", text),
            [1, 2, 3, 4, 5, 5]
        );
        assert_eq!(
            lines("crates/contract/src/lib.rs", "use openapiv3::OpenAPI;"),
            [1]
        );
    }

    #[test]
    fn our_own_module_of_that_name_is_not_the_crate() {
        let text = "mod progenitor;\nuse self::progenitor::wire;\nfn f() { progenitor::wire() }\n";
        assert!(lines("crates/codegen/src/client.rs", text).is_empty());
        assert_eq!(
            lines(
                "crates/codegen/src/client.rs",
                "mod progenitor;\nuse ::progenitor::Generator;\n"
            ),
            [2]
        );
        assert!(
            lines(
                "crates/codegen/src/lib.rs",
                "use crate::client::progenitor::wire;\n"
            )
            .is_empty()
        );
    }

    #[test]
    fn text_that_names_it_is_no_import() {
        let text =
            "/// As progenitor::Generator.\nfn f() { quote! { use progenitor::Generator; } }\n";
        assert!(lines("crates/codegen/src/client/module.rs", text).is_empty());
        assert_eq!(lines("tests/wire.rs", "use progenitor::Generator;"), [1]);
    }
}
