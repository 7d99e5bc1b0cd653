//! PDF: whether the end is there, whether there is an object, and whether a trailer names an encryption dictionary.

use super::collect::{Find, advance};
use super::lexer::{Lexer, is_space};
use super::walk::Progress;

/// How close to the end of a file its end marker stands. White space and zeros behind it do not count.
const TAIL: u64 = 1024;
const END: &[u8] = b"%%EOF";

/// The walk through a PDF file.
pub(super) struct Pdf {
    bytes: u64,
    /// Where the last byte ends that is no white space.
    text_end: u64,
    /// Where the last end marker ends.
    marker_end: Option<u64>,
    marker: Find,
    lexer: Lexer,
}

impl Pdf {
    /// A walk that begins at the header.
    pub(super) fn new() -> Self {
        Self { bytes: 0, text_end: 0, marker_end: None, marker: Find::new(END), lexer: Lexer::new() }
    }

    pub(super) fn is_encrypted(&self) -> bool {
        self.lexer.is_encrypted
    }

    pub(super) fn progress(&self) -> Progress {
        match self.marker_end {
            Some(end) if self.text_end - end <= TAIL - END.len() as u64 => {
                // Without a single object there is nothing to open.
                if self.lexer.has_object { Progress::Complete } else { Progress::Damaged }
            }
            _ => Progress::Open,
        }
    }

    pub(super) fn push(&mut self, piece: &[u8]) {
        self.find_end(piece);
        self.bytes = self.bytes.saturating_add(piece.len() as u64);
        self.lexer.push(piece);
    }

    /// Looks for the end marker, in the tail of the piece only: a marker before that would stand too far from the end.
    fn find_end(&mut self, piece: &[u8]) {
        let Some(last) = piece.iter().rposition(|byte| !is_space(*byte)) else {
            if !piece.is_empty() {
                self.marker.reset();
            }
            return;
        };
        self.text_end = self.bytes.saturating_add(last as u64 + 1);
        let mut rest = piece.get(..=last).unwrap_or_default();
        let early = rest.len().saturating_sub(TAIL as usize);
        if early > 0 {
            self.marker.reset();
            advance(&mut rest, early);
        }
        while self.marker.skip_behind(&mut rest) {
            self.marker_end = Some(self.text_end - rest.len() as u64);
        }
        if last + 1 < piece.len() {
            self.marker.reset();
        }
    }
}
