//! JSON Pointer (RFC 6901) and its relative form (draft-handrews-relative-json-pointer-01, which JSON Schema names).

/// Whether a text is a JSON Pointer: nothing, or parts that each begin with `/`, in which `~` is written `~0` and `/` is written `~1`.
pub(super) fn is_pointer(text: &str) -> bool {
    (text.is_empty() || text.starts_with('/'))
        && text
            .split('~')
            .skip(1)
            .all(|after| after.starts_with(['0', '1']))
}

/// Whether a text is a number of steps outwards, without leading zeros, and then `#` or a JSON Pointer.
pub(super) fn is_relative(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (steps, rest) = text.split_at(digits);
    !steps.is_empty()
        && (steps == "0" || !steps.starts_with('0'))
        && (rest == "#" || is_pointer(rest))
}

#[cfg(test)]
mod tests {
    use super::super::assert_told_apart;
    use super::*;

    #[test]
    fn pointers_escape_two_characters() {
        assert_told_apart(
            is_pointer,
            &[
                "",
                "/",
                "/a",
                "/a/0",
                "/a~1b/m~0n",
                "//",
                "/ ",
                "/é",
                "/\"",
                "/-",
            ],
            &["a", "a/b", "#", "#/a", "/~", "/~2", "/a~", "/~~0", "0"],
        );
        assert_told_apart(
            is_relative,
            &["0", "1", "10", "0#", "2#", "1/a", "0/a~1b", "120/foo"],
            &[
                "", "/a", "#", "-1", "+1/a", "01", "01#", "0##", "1a", "0#/a", "1/~2",
            ],
        );
    }
}
