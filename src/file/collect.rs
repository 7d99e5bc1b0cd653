//! Reading across the pieces of a file: what is short is collected, what is long is skipped or searched.

/// A number of bytes that may come in several pieces.
pub(super) struct Collect<const N: usize> {
    bytes: [u8; N],
    len: usize,
}

impl<const N: usize> Collect<N> {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; N], len: 0 }
    }

    /// Takes what is missing from the front of `piece`. Gives the bytes when they are complete, and begins anew.
    pub(super) fn fill(&mut self, piece: &mut &[u8]) -> Option<[u8; N]> {
        let space = self.bytes.iter_mut().skip(self.len);
        let count = space.zip(piece.iter()).map(|(slot, byte)| *slot = *byte).count();
        advance(piece, count);
        self.len += count;
        if self.len < N {
            return None;
        }
        self.len = 0;
        Some(self.bytes)
    }
}

/// Drops bytes from the front of `piece`, at most all of them.
pub(super) fn advance(piece: &mut &[u8], count: usize) {
    *piece = piece.get(count..).unwrap_or_default();
}

/// Drops up to `left` bytes from the front of `piece`. Returns how many are left to be dropped.
pub(super) fn skip(left: u64, piece: &mut &[u8]) -> u64 {
    let count = usize::try_from(left).unwrap_or(usize::MAX).min(piece.len());
    advance(piece, count);
    left.saturating_sub(count as u64)
}

/// Drops everything up to and with the first `byte`. Says whether it was there.
pub(super) fn skip_behind(byte: u8, piece: &mut &[u8]) -> bool {
    match piece.iter().position(|other| *other == byte) {
        Some(at) => {
            advance(piece, at.saturating_add(1));
            true
        }
        None => {
            *piece = &[];
            false
        }
    }
}

/// Finds a word of two bytes or more in a stream.
pub(super) struct Find {
    word: &'static [u8],
    /// How many bytes of the word have just been seen.
    seen: usize,
}

impl Find {
    pub(super) const fn new(word: &'static [u8]) -> Self {
        Self { word, seen: 0 }
    }

    pub(super) fn reset(&mut self) {
        self.seen = 0;
    }

    /// Drops everything up to and with the end of the word. Says whether it was there.
    pub(super) fn skip_behind(&mut self, piece: &mut &[u8]) -> bool {
        while !piece.is_empty() {
            if self.seen == 0 {
                let Some(first) = self.word.first() else { return true };
                self.seen = usize::from(skip_behind(*first, piece));
                continue;
            }
            let byte = piece.first();
            if byte == self.word.get(self.seen) {
                advance(piece, 1);
                self.seen += 1;
                if self.seen == self.word.len() {
                    self.seen = 0;
                    return true;
                }
                continue;
            }
            // The longest end of what was seen that is also a beginning of the word.
            let seen = self.word.get(..self.seen).unwrap_or_default();
            let is_end = |len: &usize| self.word.get(..*len).is_some_and(|beginning| seen.ends_with(beginning));
            self.seen = (0..self.seen).rev().find(is_end).unwrap_or(0);
        }
        false
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::vec::Vec;

    #[test]
    fn bytes_are_collected_across_pieces() {
        let mut collect = Collect::<3>::new();
        let mut piece: &[u8] = b"ab";
        assert_eq!((collect.fill(&mut piece), piece), (None, &b""[..]));
        piece = b"cdefg";
        assert_eq!((collect.fill(&mut piece), piece), (Some(*b"abc"), &b"defg"[..]));
        assert_eq!((collect.fill(&mut piece), piece), (Some(*b"def"), &b"g"[..]));
        assert_eq!(skip(u64::MAX, &mut piece), u64::MAX - 1);
        assert_eq!(skip(0, &mut piece), 0);
    }

    #[test]
    fn words_are_found_wherever_they_begin() {
        for word in [&b"endstream"[..], b"%%EOF", b"aab", b"abab"] {
            let mut state = 7_u64;
            let mut below = |limit: usize| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                usize::try_from(state >> 33).unwrap() % limit
            };
            for _ in 0..500 {
                // Beginnings of the word one after the other, and the word at the end now and then.
                let mut text: Vec<u8> = (0..5).flat_map(|_| word.iter().copied().take(below(word.len()))).collect();
                text.extend_from_slice(&word[below(word.len())..]);
                let expected = text.windows(word.len()).position(|window| window == word).map(|at| at + word.len());
                for size in [1, 2, 64] {
                    let mut find = Find::new(word);
                    let mut read = 0;
                    let found = text.chunks(size).find_map(|mut piece| {
                        read += piece.len();
                        find.skip_behind(&mut piece).then(|| read - piece.len())
                    });
                    assert_eq!(found, expected, "{text:?} in pieces of {size}");
                }
            }
        }
    }
}
