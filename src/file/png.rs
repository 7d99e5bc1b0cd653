//! PNG: the chunks, of which the header, the palette and the resolution are read and all others skipped.
//!
//! Checksums are compared for the header only. A palette of grays makes a gray picture; one in red, green and blue counts
//! as coloured, whatever its pixels are.

use super::collect::{Collect, skip};
use super::walk::{Facts, Progress, dots_per_inch};

/// The greatest number that a length or a dimension may have.
const MOST: u32 = 0x7FFF_FFFF;
const SIGNATURE: u64 = 8;
const CHECKSUM: u64 = 4;
/// Of 256 colours.
const LONGEST_PALETTE: u32 = 3 * 256;

#[derive(Clone, Copy)]
enum Step {
    /// Length and name of a chunk.
    Head,
    /// The data of `IHDR` and its checksum.
    Header,
    /// The data of `pHYs`.
    Density,
    /// The data of `PLTE`: so many colours.
    Palette(u32),
    Skip(u64),
    /// What is left of `IEND`.
    End(u64),
    Complete,
    Damaged,
}

/// The walk through a PNG file.
pub(super) struct Png {
    step: Step,
    head: Collect<8>,
    header: Collect<17>,
    density: Collect<9>,
    color: Collect<3>,
    needs_palette: bool,
    has_palette: bool,
    has_data: bool,
    pub(super) facts: Facts,
}

impl Png {
    /// A walk that begins at the signature.
    pub(super) fn new() -> Self {
        Self {
            step: Step::Skip(SIGNATURE),
            head: Collect::new(),
            header: Collect::new(),
            density: Collect::new(),
            color: Collect::new(),
            needs_palette: false,
            has_palette: false,
            has_data: false,
            facts: Facts::default(),
        }
    }

    pub(super) fn progress(&self) -> Progress {
        match self.step {
            Step::Complete => Progress::Complete,
            Step::Damaged => Progress::Damaged,
            _ => Progress::Open,
        }
    }

    pub(super) fn push(&mut self, mut piece: &[u8]) {
        // Every turn takes a byte at least.
        while !piece.is_empty() {
            let next = match self.step {
                Step::Head => self.head.fill(&mut piece).map(|head| self.chunk(head)),
                Step::Header => self.header.fill(&mut piece).map(|header| self.begin(header)),
                Step::Density => self.density.fill(&mut piece).map(|density| self.resolution(density)),
                Step::Palette(left) => self.color.fill(&mut piece).map(|color| self.color(color, left)),
                Step::Skip(left) => Some(match skip(left, &mut piece) {
                    0 => Step::Head,
                    left => Step::Skip(left),
                }),
                Step::End(left) => Some(match skip(left, &mut piece) {
                    0 => Step::Complete,
                    left => Step::End(left),
                }),
                Step::Complete | Step::Damaged => return,
            };
            if let Some(next) = next {
                self.step = next;
            }
        }
    }

    /// A chunk begins.
    fn chunk(&mut self, [a, b, c, d, name @ ..]: [u8; 8]) -> Step {
        let length = u32::from_be_bytes([a, b, c, d]);
        if length > MOST || !name.iter().all(u8::is_ascii_alphabetic) {
            return Step::Damaged;
        }
        let rest = u64::from(length) + CHECKSUM;
        match (&name, self.facts.size) {
            (b"IHDR", None) if length == 13 => Step::Header,
            (_, None) | (b"IHDR", _) => Step::Damaged,
            (b"PLTE", _) if length == 0 || length > LONGEST_PALETTE || length % 3 != 0 => Step::Damaged,
            (b"PLTE", _) => Step::Palette(length / 3),
            (b"pHYs", _) if length == 9 => Step::Density,
            (b"IDAT", _) if self.needs_palette && !self.has_palette => Step::Damaged,
            (b"IDAT", _) => {
                self.has_data = true;
                Step::Skip(rest)
            }
            (b"IEND", _) if self.has_data => Step::End(rest),
            (b"IEND", _) => Step::Damaged,
            _ => Step::Skip(rest),
        }
    }

    /// Reads `IHDR`.
    fn begin(&mut self, header: [u8; 17]) -> Step {
        let [w0, w1, w2, w3, h0, h1, h2, h3, depth, color, compression, filter, interlace, s0, s1, s2, s3] = header;
        let (width, height) = (u32::from_be_bytes([w0, w1, w2, w3]), u32::from_be_bytes([h0, h1, h2, h3]));
        let has_size = (1..=MOST).contains(&width) && (1..=MOST).contains(&height);
        let has_colors = match color {
            0 => matches!(depth, 1 | 2 | 4 | 8 | 16),
            3 => matches!(depth, 1 | 2 | 4 | 8),
            2 | 4 | 6 => matches!(depth, 8 | 16),
            _ => false,
        };
        let has_methods = compression == 0 && filter == 0 && interlace <= 1;
        let data = header.iter().take(13).copied();
        let is_intact = checksum(b"IHDR".iter().copied().chain(data)) == u32::from_be_bytes([s0, s1, s2, s3]);
        if !(has_size && has_colors && has_methods && is_intact) {
            return Step::Damaged;
        }
        self.facts.size = Some((width, height));
        self.needs_palette = color == 3;
        // Bit 2: colours. With a palette it decides; it may be all gray.
        self.facts.is_gray = Some(color & 2 == 0 || self.needs_palette);
        Step::Head
    }

    fn color(&mut self, [red, green, blue]: [u8; 3], left: u32) -> Step {
        self.has_palette = true;
        if self.needs_palette && (red != green || green != blue) {
            self.facts.is_gray = Some(false);
        }
        if left > 1 { Step::Palette(left - 1) } else { Step::Skip(CHECKSUM) }
    }

    /// Reads `pHYs`. Without a unit it tells the shape of the pixels only.
    fn resolution(&mut self, [x0, x1, x2, x3, y0, y1, y2, y3, unit]: [u8; 9]) -> Step {
        let (across, down) = (u32::from_be_bytes([x0, x1, x2, x3]), u32::from_be_bytes([y0, y1, y2, y3]));
        if unit == 1 {
            self.facts.resolution(dots_per_inch(across, down, 254, 10_000));
        }
        Step::Skip(CHECKSUM)
    }
}

/// The CRC-32 of ISO 3309, a bit at a time: a header is short.
fn checksum(bytes: impl Iterator<Item = u8>) -> u32 {
    !bytes.fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_one_of_the_standard() {
        // Every PNG file ends in this checksum, and this is the check value of CRC-32.
        assert_eq!(checksum(b"IEND".iter().copied()), 0xAE42_6082);
        assert_eq!(checksum(b"123456789".iter().copied()), 0xCBF4_3926);
    }
}
