//! What a rule reports: where, what is wrong and why that matters, and the way to mend it.

use std::fmt;

/// One breach of one rule. Findings sort by file, then by line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    /// The file, relative to the workspace's root.
    pub(crate) path: String,
    /// The line, counted from one.
    pub(crate) line: usize,
    /// What is wrong here, and the reason for the rule.
    pub(crate) message: String,
    /// The way to mend it.
    pub(crate) mend: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            line,
            message,
            mend,
        } = self;
        write!(formatter, "{path}:{line}: {message}\n    mend: {mend}")
    }
}

#[cfg(test)]
mod tests {
    use super::Finding;

    #[test]
    fn a_finding_opens_with_a_place_that_an_editor_can_follow() {
        let finding = Finding {
            path: "a.rs".to_owned(),
            line: 3,
            message: "too long".to_owned(),
            mend: "split it".to_owned(),
        };
        assert_eq!(finding.to_string(), "a.rs:3: too long\n    mend: split it");
    }
}
