//! The walk through one file, and what is expected of it.

use alloc::vec::Vec;
use core::fmt;

use super::jpeg::Jpeg;
use super::kind::{HEAD, Kind, essence, pdf_header};
use super::pdf::Pdf;
use super::png::Png;
use super::report::{FileIssue, FileReport};
use super::walk::{Facts, Progress};
use crate::Code;

/// What is known of a file besides its content, and the limits that it must keep.
#[derive(Clone, Copy, Default)]
pub struct Expectations<'e> {
    /// The name that the file is sent under. Without it no extension is asked for.
    pub name: Option<&'e str>,
    /// The media type that the file is declared as. An empty one and `application/octet-stream` say nothing.
    pub media_type: Option<&'e str>,
    /// How many bytes the file is declared to have.
    pub bytes: Option<u64>,
    /// The limits.
    pub limits: Limits,
}

/// Limits on a file.
///
/// ```
/// # use firstpass::file::Limits;
/// let limits = Limits { max_bytes: Some(10_000_000), max_pixels: Some(8_000), ..Limits::default() };
/// assert_eq!((limits.min_bytes, limits.min_dots_per_inch), (100_000, 300));
/// ```
///
/// Source of the defaults: F-FAQ. Its 100 KB are read as 100,000 bytes, which warns less than 102,400.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The least number of bytes. A picture of [`min_dots_per_inch`](Self::min_dots_per_inch) may have fewer.
    pub min_bytes: u64,
    /// The resolution from which on a picture may be small, when it states one.
    pub min_dots_per_inch: u32,
    /// Whether a picture should have colours.
    pub wants_color: bool,
    /// The greatest number of bytes.
    pub max_bytes: Option<u64>,
    /// The greatest width and height in pixels.
    pub max_pixels: Option<u32>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { min_bytes: 100_000, min_dots_per_inch: 300, wants_color: true, max_bytes: None, max_pixels: None }
    }
}

/// What a name or a declaration says of the type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Claim {
    Nothing,
    Kind(Kind),
    /// A type that is not taken.
    Other,
}

impl Claim {
    fn contradicts(self, kind: Kind) -> bool {
        self != Self::Nothing && self != Self::Kind(kind)
    }
}

/// The content as far as it was read.
enum Content {
    /// The beginning, which does not tell the type yet.
    Head(Vec<u8>),
    Pdf(Pdf),
    Jpeg(Jpeg),
    Png(Png),
    /// None of the types.
    Other,
}

/// Looks at a file piece by piece. Its `Debug` form tells how many bytes it has seen, and nothing of them.
///
/// ```
/// use firstpass::Code;
/// use firstpass::file::{Expectations, Inspector};
///
/// let mut inspector = Inspector::new(&Expectations { media_type: Some("image/png"), ..Expectations::default() });
/// for piece in [b"\x89PN".as_slice(), b"G\r\n\x1A", b"\n"] {
///     inspector.push(piece);
/// }
/// let report = inspector.finish();
/// assert_eq!(report.bytes, 8);
/// assert_eq!(report.issues[0].code, Code::FileTruncated);
/// ```
pub struct Inspector {
    named: Claim,
    declared: Claim,
    declared_bytes: Option<u64>,
    limits: Limits,
    bytes: u64,
    content: Content,
}

/// Looks at a file that is in memory as a whole.
///
/// ```
/// # use firstpass::{Code, file::{self, Expectations}};
/// let report = file::inspect(b"", &Expectations::default());
/// assert_eq!(report.issues[0].code, Code::FileEmpty);
/// ```
pub fn inspect(bytes: &[u8], expectations: &Expectations<'_>) -> FileReport {
    let mut inspector = Inspector::new(expectations);
    inspector.push(bytes);
    inspector.finish()
}

impl Inspector {
    /// An inspector that has seen no byte.
    pub fn new(expectations: &Expectations<'_>) -> Self {
        let kind = |kind: Option<Kind>| kind.map_or(Claim::Other, Claim::Kind);
        let declared = match expectations.media_type.map(essence) {
            None | Some("") => Claim::Nothing,
            Some(essence) if essence.eq_ignore_ascii_case("application/octet-stream") => Claim::Nothing,
            Some(essence) => kind(Kind::of_media_type(essence)),
        };
        Self {
            named: expectations.name.map_or(Claim::Nothing, |name| kind(Kind::of_name(name))),
            declared,
            declared_bytes: expectations.bytes,
            limits: expectations.limits,
            bytes: 0,
            content: Content::Head(Vec::new()),
        }
    }

    /// Takes the next piece of the file, of any length.
    pub fn push(&mut self, piece: &[u8]) {
        self.bytes = self.bytes.saturating_add(piece.len() as u64);
        self.content.push(piece);
    }

    /// What was found, when the file has ended.
    pub fn finish(self) -> FileReport {
        let mut issues = Vec::new();
        let mut tell = |code| issues.push(FileIssue::new(code, &self.limits));
        let (kind, progress, facts) = self.content.facts();
        let is_short = self.declared_bytes.is_some_and(|declared| self.bytes < declared);
        let is_cut = is_short || progress == Progress::Open;
        if self.named == Claim::Other {
            tell(Code::FileType);
        }
        match kind {
            _ if self.bytes == 0 => tell(Code::FileEmpty),
            None => tell(Code::FileContent),
            Some(kind) if self.named.contradicts(kind) && self.named != Claim::Other => tell(Code::FileMismatch),
            Some(kind) if self.declared.contradicts(kind) => tell(Code::FileMismatch),
            Some(_) => {}
        }
        if progress == Progress::Damaged {
            tell(Code::FileDamaged);
        }
        if is_cut && self.bytes > 0 && (is_short || kind.is_some()) {
            tell(Code::FileTruncated);
        }
        if matches!(&self.content, Content::Pdf(pdf) if pdf.is_encrypted()) {
            tell(Code::FileEncrypted);
        }
        if self.limits.max_bytes.is_some_and(|max| self.bytes > max) {
            tell(Code::FileTooLarge);
        }
        if let (Some((width, height)), Some(max)) = (facts.size, self.limits.max_pixels)
            && width.max(height) > max
        {
            tell(Code::FileTooManyPixels);
        }
        // The size of what is left of a file says nothing about the file.
        if kind.is_some() && progress == Progress::Complete && !is_cut && self.bytes < self.limits.min_bytes {
            match facts.dots_per_inch {
                Some(dots) if dots >= self.limits.min_dots_per_inch => {}
                Some(_) => tell(Code::FileLowResolution),
                None => tell(Code::FileTooSmall),
            }
        }
        if self.limits.wants_color && facts.is_gray == Some(true) {
            tell(Code::FileGray);
        }
        FileReport::new(kind, self.bytes, facts, issues)
    }
}

impl fmt::Debug for Inspector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inspector").field("bytes", &self.bytes).finish_non_exhaustive()
    }
}

impl Content {
    fn push(&mut self, mut piece: &[u8]) {
        if let Self::Head(head) = self {
            let taken = piece.len().min(HEAD - head.len().min(HEAD));
            head.extend(piece.iter().take(taken));
            let Some(kind) = Kind::of_head(head) else {
                if head.len() >= HEAD {
                    *self = Self::Other;
                }
                return;
            };
            let mut content = match kind {
                Kind::Pdf => Self::Pdf(Pdf::new()),
                Kind::Jpeg => Self::Jpeg(Jpeg::new()),
                Kind::Png => Self::Png(Png::new()),
            };
            // What stands in front of the header of a PDF is no part of it.
            let start = if kind == Kind::Pdf { pdf_header(head).unwrap_or(0) } else { 0 };
            content.push(head.get(start..).unwrap_or_default());
            *self = content;
            piece = piece.get(taken..).unwrap_or_default();
        }
        match self {
            Self::Pdf(pdf) => pdf.push(piece),
            Self::Jpeg(jpeg) => jpeg.push(piece),
            Self::Png(png) => png.push(piece),
            Self::Head(_) | Self::Other => {}
        }
    }

    fn facts(&self) -> (Option<Kind>, Progress, Facts) {
        match self {
            Self::Pdf(pdf) => (Some(Kind::Pdf), pdf.progress(), Facts::default()),
            Self::Jpeg(jpeg) => (Some(Kind::Jpeg), jpeg.progress(), jpeg.facts),
            Self::Png(png) => (Some(Kind::Png), png.progress(), png.facts),
            Self::Head(_) | Self::Other => (None, Progress::Open, Facts::default()),
        }
    }
}
