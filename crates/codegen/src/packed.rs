//! Tokens kept as text, which takes a tenth of their memory: a huge contract is held so until its files are written.

use proc_macro2::TokenStream;

/// Tokens that nobody looks at for now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Packed(String);

impl Packed {
    /// Keeps these tokens.
    pub(crate) fn new(tokens: &TokenStream) -> Self {
        let mut text = tokens.to_string();
        text.shrink_to_fit();
        Self(text)
    }

    /// Adds others behind these.
    pub(crate) fn extend(&mut self, others: &Self) {
        self.0.extend([" ", others.0.as_str()]);
    }

    /// These tokens in braces behind others.
    pub(crate) fn in_braces_behind(&self, before: &Self) -> Self {
        Self(format!("{} {{ {} }}", before.0, self.0))
    }

    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The tokens, of which no place can be asked: the texts of all that were unpacked on this thread would have to be kept for that.
    pub(crate) fn unpack(&self) -> TokenStream {
        proc_macro2::extra::invalidate_current_thread_spans();
        self.0.parse().expect("what was tokens is tokens")
    }

    /// The words in it, those of its texts included.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        self.0
            .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
    }

    /// About how many lines it takes: a line ends behind a comma, a semicolon, an attribute and a brace.
    pub(crate) fn lines(&self) -> usize {
        let mut lines = 0;
        let mut letters = self.0.bytes();
        while let Some(letter) = letters.next() {
            match letter {
                b',' | b';' | b'#' | b'{' | b'}' => lines += 1,
                // A text, however long, is on one.
                b'"' => {
                    let mut is_escaped = false;
                    letters.find(|letter| {
                        let ends = *letter == b'"' && !is_escaped;
                        is_escaped = *letter == b'\\' && !is_escaped;
                        ends
                    });
                }
                _ => {}
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn tokens_come_out_as_they_were() {
        let tokens = quote! {
            /// A "text", \ and all.
            #[serde(rename = "a\"b\\")]
            fn f<'a>(a: &'a mut [u8; 2]) -> Result<(), [i8; 1]> { a.b::<C>()?; !matches!(a, 'x' ..= '"') && 1 << 2 >= -5 }
        };
        let packed = Packed::new(&tokens);
        assert_eq!(packed.unpack().to_string(), tokens.to_string());
    }

    #[test]
    fn texts_take_no_lines() {
        let tokens = quote! { struct A { b: u8, #[doc = "c, \"d\"; {"] c: u8 } };
        assert_eq!(Packed::new(&tokens).lines(), 4);
    }
}
