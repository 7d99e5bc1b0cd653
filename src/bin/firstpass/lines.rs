//! Reading a stream in blocks of whole lines, with bounded memory.

use std::io::{ErrorKind, Read, Result};

use memchr::memrchr;

/// The size of a block: large enough to make the calls of the system cheap, small enough to stay in the processor's cache.
const USUAL: usize = 256 * 1024;

/// So much of a line is kept, which is more than a body may have. What follows is dropped until the line ends.
pub(crate) const LONGEST: usize = (1 << 20) + 4096;

/// Whole lines of a stream.
#[derive(Default)]
pub(crate) struct Block {
    buffer: Vec<u8>,
    len: usize,
    /// The number of the first line, counted from 1.
    pub(crate) line: u64,
    /// Where the block begins in the stream.
    pub(crate) offset: u64,
    /// What is to be written about it.
    pub(crate) text: String,
}

impl Block {
    pub(crate) fn bytes(&self) -> &[u8] {
        self.buffer.get(..self.len).unwrap_or_default()
    }

    /// How many lines it has.
    pub(crate) fn lines(&self) -> u64 {
        let bytes = self.bytes();
        let breaks = memchr::memchr_iter(b'\n', bytes).count();
        (breaks + usize::from(bytes.last().is_some_and(|last| *last != b'\n'))) as u64
    }
}

/// A stream of which blocks are read.
pub(crate) struct Lines<R> {
    reader: R,
    /// The beginning of a line whose end was not read yet; at first, what was read before.
    begun: Vec<u8>,
    offset: u64,
    /// The line before was too long, and its end was not read yet.
    is_dropping: bool,
}

impl<R: Read> Lines<R> {
    /// The lines of a stream of which `begun` was read before.
    pub(crate) fn new(reader: R, begun: Vec<u8>) -> Self {
        Self { reader, begun, offset: 0, is_dropping: false }
    }

    /// Reads the next block: what one call of the system gives, up to the last line break in it. Says whether there was one.
    ///
    /// A line that is too long is a block of its own, which holds only its beginning.
    pub(crate) fn next(&mut self, block: &mut Block) -> Result<bool> {
        if block.buffer.len() < USUAL.max(self.begun.len()) {
            block.buffer.resize(USUAL.max(self.begun.len()), 0);
        }
        if self.is_dropping && !self.drop_line(block)? {
            return Ok(false);
        }
        let mut filled = self.begun.len();
        block.offset = self.offset;
        if let Some(start) = block.buffer.get_mut(..filled) {
            start.copy_from_slice(&self.begun);
        }
        let mut looked = 0;
        loop {
            let new = block.buffer.get(looked..filled).unwrap_or_default();
            if let Some(last) = memrchr(b'\n', new) {
                let end = looked + last + 1;
                self.begun.clear();
                self.begun.extend_from_slice(block.buffer.get(end..filled).unwrap_or_default());
                return Ok(self.end(block, end));
            }
            looked = filled;
            if filled == block.buffer.len() {
                if filled >= LONGEST {
                    self.begun.clear();
                    self.is_dropping = true;
                    return Ok(self.end(block, filled));
                }
                block.buffer.resize((filled * 2).min(LONGEST), 0);
            }
            let space = filled..block.buffer.len().min(filled + USUAL);
            let read = read(&mut self.reader, block.buffer.get_mut(space).unwrap_or_default())?;
            if read == 0 {
                self.begun.clear();
                return Ok(self.end(block, filled));
            }
            filled += read;
        }
    }

    fn end(&mut self, block: &mut Block, len: usize) -> bool {
        block.len = len;
        self.offset += len as u64;
        len > 0
    }

    /// Drops the rest of a line. What follows it in the last piece that was read becomes the beginning of the next line.
    /// Says whether the line ended.
    #[cold]
    fn drop_line(&mut self, block: &mut Block) -> Result<bool> {
        loop {
            let count = read(&mut self.reader, &mut block.buffer)?;
            let new = block.buffer.get(..count).unwrap_or_default();
            if new.is_empty() {
                return Ok(false);
            }
            if let Some(end) = memchr::memchr(b'\n', new) {
                self.offset += end as u64 + 1;
                self.begun.extend_from_slice(new.get(end + 1..).unwrap_or_default());
                self.is_dropping = false;
                return Ok(true);
            }
            self.offset += count as u64;
        }
    }
}

fn read(reader: &mut impl Read, buffer: &mut [u8]) -> Result<usize> {
    loop {
        match reader.read(buffer) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            other => return other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives a text in pieces of a few bytes.
    struct Pieces<'t>(&'t [u8], usize);

    impl Read for Pieces<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
            let count = self.1.min(buffer.len()).min(self.0.len());
            let (piece, rest) = self.0.split_at(count);
            buffer[..count].copy_from_slice(piece);
            self.0 = rest;
            Ok(count)
        }
    }

    fn blocks(text: &[u8], size: usize, begun: &[u8]) -> Vec<(u64, Vec<u8>)> {
        let mut lines = Lines::new(Pieces(text, size), begun.to_vec());
        let mut block = Block::default();
        let mut all = Vec::new();
        while lines.next(&mut block).unwrap() {
            all.push((block.offset, block.bytes().to_vec()));
        }
        all
    }

    #[test]
    fn blocks_hold_whole_lines_whatever_the_pieces() {
        let text = b"one\n\ntwo\r\nthree";
        for size in 1..20 {
            for begun in 0..text.len() {
                let (before, after) = text.split_at(begun);
                let all = blocks(after, size, before);
                let mut offset = 0;
                for (at, bytes) in &all {
                    assert_eq!(*at, offset);
                    offset += bytes.len() as u64;
                }
                assert_eq!(all.iter().flat_map(|(_, bytes)| bytes.clone()).collect::<Vec<_>>(), text);
                assert!(all.iter().rev().skip(1).all(|(_, bytes)| bytes.ends_with(b"\n")), "{size} {begun}");
            }
        }
        assert!(blocks(b"", 3, b"").is_empty());
    }

    #[test]
    fn a_line_that_is_too_long_is_cut() {
        let mut text = b"a\n".to_vec();
        text.extend(std::iter::repeat_n(b'x', 3 * LONGEST));
        text.extend(b"\nb\nc");
        for size in [1000, 64 * 1024, 10 * LONGEST] {
            let all = blocks(&text, size, b"");
            assert_eq!(all[0], (0, b"a\n".to_vec()));
            assert_eq!((all[1].0, all[1].1.len()), (2, LONGEST));
            let rest: Vec<u8> = all[2..].iter().flat_map(|(_, bytes)| bytes.clone()).collect();
            assert_eq!((all[2].0, rest), (3 + 3 * LONGEST as u64, b"b\nc".to_vec()));
        }
        text.truncate(3 * LONGEST);
        assert_eq!(blocks(&text, 70_000, b"").len(), 2);
    }

    #[test]
    fn lines_are_counted() {
        for (text, count) in [("a\nb\n", 2), ("a\nb", 2), ("\n", 1), ("a", 1), ("", 0)] {
            let block = Block { buffer: text.as_bytes().to_vec(), len: text.len(), ..Block::default() };
            assert_eq!(block.lines(), count, "{text:?}");
        }
    }
}
