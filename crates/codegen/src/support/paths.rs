//! Which paths cannot be served.

use counterpart_contract::{Operation, PathPart};

use super::{Check, Limit};

impl Check<'_> {
    pub(super) fn path(&mut self, operation: &Operation) {
        for segment in &operation.path.segments {
            let variables = segment
                .parts
                .iter()
                .filter(|part| matches!(part, PathPart::Variable(_)));
            if variables.count() > 0 && segment.parts.len() > 1 {
                self.refuse(
                    Limit::MixedSegment,
                    &operation.origin,
                    format!(
                        "the path `{}` mixes text and variables in one segment",
                        operation.path
                    ),
                    [
                        "the operation on this path",
                        "give the variable a segment of its own",
                    ],
                );
            }
        }
        if operation.path.text.contains(['#', '?', '*']) {
            self.refuse(
                Limit::UnroutablePath,
                &operation.origin,
                format!("the path `{}` holds `#`, `?` or `*`", operation.path),
                [
                    "the operation on this path",
                    "a path ends before `?` and `#`: describe a query as parameters",
                ],
            );
        }
        if operation.path.text.contains("/:") {
            self.refuse(
                Limit::UnroutablePath,
                &operation.origin,
                format!(
                    "a segment of the path `{}` begins with a colon",
                    operation.path
                ),
                [
                    "the operation on this path",
                    "a variable stands in braces: `/{name}`",
                ],
            );
        }
    }
}
