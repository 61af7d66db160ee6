//! Pieces of a body, put together.

use bytes::{Bytes, BytesMut};

/// What has come of a body. A piece alone, as which most bodies come, is not copied.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    first: Bytes,
    /// All pieces, once there is a second one.
    all: BytesMut,
}

/// More bytes came than may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Overlong;

/// The most memory that is made ready for a body that is announced, in bytes.
const READY: usize = 1 << 20;

impl Gathered {
    /// Takes the next piece of a body that may have so many bytes, and has announced so many: 0 if it has announced nothing.
    pub(crate) fn add(&mut self, piece: Bytes, limit: u64, announced: u64) -> Result<(), Overlong> {
        let length = self.first.len().max(self.all.len()) + piece.len();
        if u64::try_from(length).map_or(true, |length| length > limit) {
            return Err(Overlong);
        }
        if self.first.is_empty() {
            self.first = piece;
            return Ok(());
        }
        if self.all.is_empty() {
            let announced = usize::try_from(announced).unwrap_or(usize::MAX);
            self.all.reserve(announced.min(READY).max(length));
            self.all.extend_from_slice(&self.first);
        }
        self.all.extend_from_slice(&piece);
        Ok(())
    }

    /// The body.
    pub(crate) fn into_bytes(self) -> Bytes {
        if self.all.is_empty() {
            self.first
        } else {
            self.all.freeze()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gathered(pieces: &[&'static str], limit: u64) -> Result<Bytes, Overlong> {
        let mut gathered = Gathered::default();
        for piece in pieces {
            gathered.add(Bytes::from_static(piece.as_bytes()), limit, 3)?;
        }
        Ok(gathered.into_bytes())
    }

    #[test]
    fn pieces_are_put_together_in_their_order() {
        for pieces in [&["abc"][..], &["ab", "c"], &["", "a", "", "bc", ""]] {
            assert_eq!(
                gathered(pieces, 3).as_deref(),
                Ok(&b"abc"[..]),
                "{pieces:?}"
            );
            assert_eq!(gathered(pieces, 2), Err(Overlong), "{pieces:?}");
        }
        assert_eq!(gathered(&[], 0).as_deref(), Ok(&b""[..]));
    }

    #[test]
    fn one_piece_is_not_copied() {
        let piece = Bytes::from(vec![b'a'; 8]);
        let mut gathered = Gathered::default();
        assert_eq!(gathered.add(piece.clone(), 8, 8), Ok(()));
        assert_eq!(gathered.into_bytes().as_ptr(), piece.as_ptr());
    }
}
