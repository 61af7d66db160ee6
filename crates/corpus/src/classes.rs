//! What failures have in common: one class stands for one cause.

use std::collections::BTreeMap;

use counterpart_document::{Colour, Diagnostic, Diagnostics, Severity, SourceFile, render};

use crate::record::{Failure, Record};
use crate::stage::Stage;

/// A class of failures over all documents.
#[derive(Debug)]
pub(crate) struct Class<'r> {
    /// Its name.
    pub(crate) name: &'r str,
    /// The stage at which it stops documents.
    pub(crate) stage: Stage,
    /// How many documents have it.
    pub(crate) documents: usize,
    /// How many documents have no other: so many would pass this stage without it.
    pub(crate) alone: usize,
    /// The operations of the documents that have it.
    pub(crate) operations: usize,
    /// The smallest document that has it.
    pub(crate) example: &'r Record,
    /// What is said of that document.
    pub(crate) text: &'r str,
}

/// The classes of all failures, those that cost most documents first.
pub(crate) fn classes(records: &[Record]) -> Vec<Class<'_>> {
    let mut classes: BTreeMap<(Stage, &str), Class<'_>> = BTreeMap::new();
    for record in records {
        for failure in &record.failures {
            let class = classes
                .entry((failure.stage, &failure.class))
                .or_insert(Class {
                    name: &failure.class,
                    stage: failure.stage,
                    documents: 0,
                    alone: 0,
                    operations: 0,
                    example: record,
                    text: &failure.example,
                });
            class.documents += 1;
            class.alone += usize::from(record.failures.len() == 1);
            class.operations += record.operations;
            if record.bytes < class.example.bytes {
                class.example = record;
                class.text = &failure.example;
            }
        }
    }
    let mut classes: Vec<Class<'_>> = classes.into_values().collect();
    classes.sort_by_key(|class| std::cmp::Reverse((class.alone, class.documents)));
    classes
}

/// The errors of a stage by class, in the order in which the classes are met.
pub(crate) fn failures(
    stage: Stage,
    diagnostics: &Diagnostics,
    source: &SourceFile,
) -> Vec<Failure> {
    let mut failures: Vec<Failure> = Vec::new();
    for diagnostic in diagnostics {
        if diagnostic.severity != Severity::Error {
            continue;
        }
        let class = class_of(diagnostic);
        match failures.iter_mut().find(|failure| failure.class == class) {
            Some(known) => known.count += 1,
            None => failures.push(Failure {
                stage,
                class,
                count: 1,
                example: shown(diagnostic, source),
            }),
        }
    }
    failures
}

/// The classes of warnings, with how many there are of each.
pub(crate) fn warnings(diagnostics: &Diagnostics) -> BTreeMap<String, usize> {
    let mut classes = BTreeMap::new();
    for diagnostic in diagnostics {
        if diagnostic.severity == Severity::Warning {
            *classes.entry(class_of(diagnostic)).or_insert(0) += 1;
        }
    }
    classes
}

/// The code of a diagnostic and its message without what it takes from the document.
fn class_of(diagnostic: &Diagnostic) -> String {
    let message = without_values(&diagnostic.message);
    format!("{}: {message}", diagnostic.code)
}

/// A message without what it quotes and without its numbers.
pub(crate) fn without_values(message: &str) -> String {
    let mut class = String::new();
    for (position, part) in message.split('`').enumerate() {
        if position % 2 == 0 {
            class.extend(part.chars().map(|letter| match letter {
                '0'..='9' => '0',
                other => other,
            }));
        } else {
            class.push('…');
        }
    }
    class
}

/// A diagnostic as an author sees it; of documents on a single line only as much as can be read.
fn shown(diagnostic: &Diagnostic, source: &SourceFile) -> String {
    const WIDTH: usize = 240;
    let list: Diagnostics = std::iter::once(diagnostic.clone()).collect();
    let text = render(&list, source, Colour::Plain);
    let lines = text
        .lines()
        .map(|line| match line.char_indices().nth(WIDTH) {
            Some((end, _)) => format!("{}…\n", &line[..end]),
            None => format!("{line}\n"),
        });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use counterpart_document::Span;

    use super::*;

    #[test]
    fn what_is_said_of_different_names_is_one_class() {
        let class = |message: &str| class_of(&Diagnostic::error("code", message, Span::default()));
        assert_eq!(class("`a` is no 200"), class("`b` is no 404"));
        assert_eq!(class("`a` is no 200"), "code: … is no 000");
        assert_ne!(class("`a` is"), class("`a` was"));
    }
}
