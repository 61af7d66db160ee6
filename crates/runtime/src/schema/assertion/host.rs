//! Names of hosts: RFC 1123, section 2.1, and with other scripts RFC 5890.

/// The characters of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alphabet {
    /// Those of ASCII alone.
    Ascii,
    /// Those of all scripts besides.
    Unicode,
}

impl Alphabet {
    /// Whether a character is one that only the wider alphabet has.
    pub(super) fn adds(self, character: char) -> bool {
        self == Self::Unicode && !character.is_ascii()
    }
}

/// The longest name, without the dot of the root: RFC 1035, section 2.3.4.
const LONGEST_NAME: usize = 253;

/// The longest part of a name.
const LONGEST_LABEL: usize = 63;

/// Whether a text is the name of a host: letters, digits and hyphens between dots.
///
/// Of other scripts, which the wider alphabet has, every letter and sign is taken: the tables of IDNA tell which of them a registry would
/// give away, and change with every version of Unicode. Their lengths are counted in characters, of which their encoding never has fewer.
pub(super) fn is_hostname(text: &str, alphabet: Alphabet) -> bool {
    // The full stops of other scripts part labels as well (RFC 3490, section 3.1).
    let is_dot = |found: char| {
        found == '.'
            || alphabet == Alphabet::Unicode
                && matches!(found, '\u{3002}' | '\u{ff0e}' | '\u{ff61}')
    };
    text.chars().count() <= LONGEST_NAME
        && text.split(is_dot).all(|label| is_label(label, alphabet))
}

fn is_label(label: &str, alphabet: Alphabet) -> bool {
    let fits = |found: char| {
        found.is_ascii_alphanumeric()
            || found == '-'
            || alphabet.adds(found) && !found.is_control() && !found.is_whitespace()
    };
    !label.is_empty()
        && label.chars().count() <= LONGEST_LABEL
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.chars().all(fits)
}

#[cfg(test)]
mod tests {
    use super::super::assert_told_apart;
    use super::*;

    #[test]
    fn names_of_hosts_are_letters_digits_and_hyphens() {
        let longest_label = "a".repeat(63);
        let longest_name = [longest_label.as_str(); 4].join(".");
        let longest_name = &longest_name[..253];
        assert_told_apart(
            |text| is_hostname(text, Alphabet::Ascii),
            &[
                "localhost",
                "www.example.com",
                "3com.com",
                "a-b.c",
                "xn--nxasmm1c",
                "1.2.3",
                &longest_label,
                longest_name,
            ],
            &[
                "",
                ".",
                "example.com.",
                ".example.com",
                "a..b",
                "-a.com",
                "a-.com",
                "a_b.com",
                "a b.com",
                "zoë.com",
                "a.com/",
                &"a".repeat(64),
                &format!("{longest_name}a"),
            ],
        );
    }

    #[test]
    fn names_of_hosts_of_other_scripts_keep_to_the_same_shape() {
        assert_told_apart(
            |text| is_hostname(text, Alphabet::Unicode),
            &["example.com", "zoë.example", "실례.테스트", "例え。テスト"],
            &[
                "",
                "zoë..example",
                "-zoë.example",
                "zoë example",
                "zoë\u{a0}.example",
                "zoë_.example",
                &"ë".repeat(64),
            ],
        );
    }
}
