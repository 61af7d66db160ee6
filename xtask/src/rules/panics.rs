//! What a document or a request holds never brings the libraries down.

use proc_macro2::{Delimiter, TokenTree};

use crate::finding::Finding;
use crate::tokens::{self, Scope};
use crate::tracked_file::TrackedFile;

/// The crates that read what others wrote.
const CRATES: [&str; 4] = [
    "crates/document/src/",
    "crates/contract/src/",
    "crates/codegen/src/",
    "crates/runtime/src/",
];
const MACROS: [&str; 4] = ["panic", "todo", "unimplemented", "dbg"];

/// Finds `.unwrap()` and the panicking or unfinished macros outside tests.
pub(crate) fn check(file: &TrackedFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    if CRATES.iter().any(|folder| file.path.starts_with(folder))
        && file.is_rust()
        && !file.is_test()
    {
        tokens::walk(
            &file.text,
            Scope::OwnCodeWithoutTests,
            &mut |level, index| {
                findings.extend(
                    call_at(level, index)
                        .map(|call| describe(file, tokens::line(&level[index]), &call)),
                );
            },
        );
    }
    findings
}

fn describe(file: &TrackedFile, line: usize, call: &str) -> Finding {
    let message = format!(
        "`{call}` in library code: nothing that a document or a request holds may end in a panic"
    );
    let mend = if call == "dbg!" {
        "take it out"
    } else {
        "return an error or a diagnostic; for what cannot happen, `expect(\"why this holds\")` or `unreachable!(\"why\")`"
    };
    file.finding(line, message, mend)
}

fn call_at(level: &[TokenTree], index: usize) -> Option<String> {
    let name = tokens::ident_at(level, index)?;
    if name == "unwrap" {
        let called = index > 0 && tokens::is_punct(level, index - 1, '.');
        tokens::group_at(level, index + 1, Delimiter::Parenthesis)?;
        return called.then(|| ".unwrap()".to_owned());
    }
    let is_call = tokens::is_punct(level, index + 1, '!')
        && matches!(level.get(index + 2), Some(TokenTree::Group(_)));
    (is_call && MACROS.contains(&name.as_str())).then(|| format!("{name}!"))
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
    fn a_panic_in_library_code_is_found_at_its_line() {
        let text = "fn f() {\n x.unwrap();\n if y { panic!(\"no\") }\n let z = vec![dbg!(1)];\n todo!()\n}\n";
        assert_eq!(lines("crates/document/src/parse.rs", text), [2, 3, 4, 5]);
    }

    #[test]
    fn tests_may_panic() {
        let text = "fn f() {}\n#[cfg(test)]\nmod tests { fn t() { x.unwrap(); panic!() } }\n";
        assert!(lines("crates/document/src/parse.rs", text).is_empty());
        assert!(
            lines(
                "crates/document/src/parse/tests.rs",
                "fn t() { x.unwrap() }"
            )
            .is_empty()
        );
    }

    #[test]
    fn what_is_said_of_panics_is_none() {
        let text = "/// Calls `x.unwrap()` and panic!().\nfn f() { g(\"panic!()\"); y.unwrap_or(1); std::panic::take_hook(); }\n";
        assert!(lines("crates/runtime/src/lib.rs", text).is_empty());
    }

    #[test]
    fn a_program_may_stop() {
        assert!(
            lines(
                "crates/reference-server/src/main.rs",
                "fn main() { panic!() }"
            )
            .is_empty()
        );
    }
}
