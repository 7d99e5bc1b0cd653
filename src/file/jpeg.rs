//! JPEG: the segments, of which the frame header and the resolution are read; coded data is only searched for its end.
//!
//! The first frame counts. A picture with one component is gray; one with three counts as coloured, whatever its pixels
//! are. What follows the end of the picture is ignored: cameras put previews and data there.

use alloc::vec::Vec;

use super::collect::{Collect, advance, skip, skip_behind};
use super::exif;
use super::walk::{Facts, Progress, dots_per_inch};

const MARKER: u8 = 0xFF;
const APP0: u8 = 0xE0;
const APP1: u8 = 0xE1;
const START_OF_SCAN: u8 = 0xDA;
/// The signature begins with the marker of the start.
const START: u64 = 2;
const LENGTH: u64 = 2;
/// What is read of a JFIF segment: name, version, unit and densities.
const JFIF: u64 = 12;
/// What is read of a frame header: precision, height, width and number of components, each of which takes three more.
const FRAME: u64 = 6;

#[derive(Clone, Copy)]
enum Step {
    /// Between segments. Like the common decoders, this skips what is no marker.
    Segment,
    /// Behind `FF` between segments.
    Code,
    /// The length of a segment.
    Length(u8),
    Frame(u64),
    Jfif(u64),
    Exif(u64),
    Skip(u64),
    /// The header of a scan.
    ScanHeader(u64),
    /// Coded data.
    Scan,
    /// Behind `FF` in coded data.
    ScanCode,
    Complete,
    Damaged,
}

/// The walk through a JPEG file.
pub(super) struct Jpeg {
    step: Step,
    length: Collect<2>,
    frame: Collect<{ FRAME as usize }>,
    jfif: Collect<{ JFIF as usize }>,
    /// The beginning of an Exif segment.
    exif: Vec<u8>,
    has_scan: bool,
    pub(super) facts: Facts,
}

impl Jpeg {
    /// A walk that begins at the signature.
    pub(super) fn new() -> Self {
        Self {
            step: Step::Skip(START),
            length: Collect::new(),
            frame: Collect::new(),
            jfif: Collect::new(),
            exif: Vec::new(),
            has_scan: false,
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
        while let Some(&byte) = piece.first() {
            let next = match self.step {
                Step::Segment => skip_behind(MARKER, &mut piece).then_some(Step::Code),
                Step::Code => {
                    advance(&mut piece, 1);
                    Some(self.marker(byte))
                }
                Step::Length(code) => {
                    self.length.fill(&mut piece).map(|length| self.segment(code, u16::from_be_bytes(length)))
                }
                Step::Frame(rest) => self.frame.fill(&mut piece).map(|frame| self.begin(frame, rest)),
                Step::Jfif(rest) => self.jfif.fill(&mut piece).map(|jfif| self.density(jfif, rest)),
                Step::Exif(rest) => Some(self.exif(&mut piece, rest)),
                Step::Skip(left) => Some(skipped(skip(left, &mut piece))),
                Step::ScanHeader(left) => Some(match skip(left, &mut piece) {
                    0 => Step::Scan,
                    left => Step::ScanHeader(left),
                }),
                Step::Scan => skip_behind(MARKER, &mut piece).then_some(Step::ScanCode),
                Step::ScanCode => {
                    advance(&mut piece, 1);
                    Some(match byte {
                        // A stuffed zero, or a restart.
                        0 | 0xD0..=0xD7 => Step::Scan,
                        MARKER => Step::ScanCode,
                        code => self.marker(code),
                    })
                }
                Step::Complete | Step::Damaged => return,
            };
            if let Some(next) = next {
                self.step = next;
            }
        }
    }

    /// What follows a marker.
    fn marker(&self, code: u8) -> Step {
        match code {
            MARKER => Step::Code,
            // These stand alone, and a zero is no marker.
            0 | 0x01 | 0xD0..=0xD8 => Step::Segment,
            0xD9 if self.has_scan => Step::Complete,
            // An end without a picture.
            0xD9 => Step::Damaged,
            _ => Step::Length(code),
        }
    }

    /// What a segment is read for.
    fn segment(&mut self, code: u8, length: u16) -> Step {
        // The length counts itself.
        let Some(rest) = u64::from(length).checked_sub(LENGTH) else { return Step::Damaged };
        match code {
            // A frame header; the three that are left out are tables.
            0xC0..=0xCF if !matches!(code, 0xC4 | 0xC8 | 0xCC) => match self.facts.size {
                None if rest < FRAME => Step::Damaged,
                None => Step::Frame(rest - FRAME),
                Some(_) => skipped(rest),
            },
            START_OF_SCAN if self.facts.size.is_none() || rest == 0 => Step::Damaged,
            START_OF_SCAN => {
                self.has_scan = true;
                Step::ScanHeader(rest)
            }
            APP0 if rest >= JFIF => Step::Jfif(rest - JFIF),
            APP1 if rest > 0 => {
                self.exif.clear();
                Step::Exif(rest)
            }
            _ => skipped(rest),
        }
    }

    /// Reads a frame header.
    fn begin(&mut self, [_, h0, h1, w0, w1, components]: [u8; FRAME as usize], rest: u64) -> Step {
        let (width, height) = (u16::from_be_bytes([w0, w1]), u16::from_be_bytes([h0, h1]));
        // A height of zero means that it follows later, which hardly any program writes or reads.
        if width == 0 || height == 0 || components == 0 || rest != 3 * u64::from(components) {
            return Step::Damaged;
        }
        self.facts.size = Some((width.into(), height.into()));
        self.facts.is_gray = Some(components == 1);
        Step::Skip(rest)
    }

    /// Reads a JFIF segment.
    fn density(&mut self, jfif: [u8; JFIF as usize], rest: u64) -> Step {
        if let [b'J', b'F', b'I', b'F', 0, _, _, unit, x0, x1, y0, y1] = jfif {
            let (across, down) = (u16::from_be_bytes([x0, x1]).into(), u16::from_be_bytes([y0, y1]).into());
            self.facts.resolution(match unit {
                1 => dots_per_inch(across, down, 1, 1),
                2 => dots_per_inch(across, down, 254, 100),
                // The shape of the pixels only.
                _ => None,
            });
        }
        skipped(rest)
    }

    /// Collects the beginning of an Exif segment, and reads it when there is enough.
    fn exif(&mut self, piece: &mut &[u8], rest: u64) -> Step {
        let room = (exif::MOST - self.exif.len().min(exif::MOST)) as u64;
        let count = usize::try_from(rest.min(room)).unwrap_or(usize::MAX).min(piece.len());
        self.exif.extend(piece.iter().take(count));
        advance(piece, count);
        let rest = rest - count as u64;
        if rest > 0 && self.exif.len() < exif::MOST {
            return Step::Exif(rest);
        }
        self.facts.resolution(exif::dots_per_inch(&self.exif));
        skipped(rest)
    }
}

fn skipped(left: u64) -> Step {
    if left == 0 { Step::Segment } else { Step::Skip(left) }
}
