//! The preflight of a file: whether an upload would take it, from its name, its first bytes and its structure.
//!
//! An [`Inspector`] is given the bytes of a PDF, JPEG or PNG file in pieces of any size and keeps none of them. It looks
//! at the signature, the header and the ends of the parts, in linear time and a few kilobytes of memory, and never
//! decompresses anything. The same bytes give the same [`FileReport`], however they were cut into pieces.
//!
//! It finds what can be seen without opening the file: another type than name or declaration say, an empty, cut off or
//! damaged file, a PDF with a password, a small or gray picture. It does not decode, so a picture with a broken middle
//! passes, and it is no protection against malware.
//!
//! ```
//! use firstpass::Code;
//! use firstpass::file::{self, Expectations, Kind};
//!
//! let expectations = Expectations { name: Some("passport.jpg"), ..Expectations::default() };
//! let report = file::inspect(b"%PDF-1.7\n1 0 obj\n<< /Type", &expectations);
//! assert_eq!(report.kind, Some(Kind::Pdf));
//! assert_eq!(report.issues.iter().map(|issue| issue.code).collect::<Vec<_>>(), [Code::FileMismatch, Code::FileTruncated]);
//! ```
//!
//! | code | severity | when |
//! |---|---|---|
//! | `file.type` | error | the extension of the name is not `pdf`, `jpg`, `jpeg` or `png` |
//! | `file.empty` | error | there are no bytes |
//! | `file.content` | error | the content begins as none of the three types |
//! | `file.mismatch` | warning | the content is of another type than the name or the declared type says |
//! | `file.damaged` | error | the header or the structure cannot be read |
//! | `file.truncated` | error | the last part is missing, or there are fewer bytes than declared |
//! | `file.encrypted` | error | the PDF has an encryption dictionary |
//! | `file.too_large`, `file.too_many_pixels` | error | more than a limit that the caller gave |
//! | `file.too_small` | warning | too few bytes, and the resolution is not known |
//! | `file.low_resolution` | warning | too few bytes, and too few dots per inch as well |
//! | `file.gray` | warning | the picture has no colours |
//!
//! Sources: ISO 32000-1 (PDF 1.7) sections 7.2 and 7.5 and its implementation notes on header and end; ITU-T T.81 annex B
//! (JPEG); JFIF 1.02; CIPA DC-008 (Exif); PNG third edition sections 5 and 11; readings A-22, F-FAQ.

mod collect;
mod exif;
mod inspector;
mod jpeg;
mod kind;
mod lexer;
mod pdf;
mod png;
mod report;
mod walk;

pub use inspector::{Expectations, Inspector, Limits, inspect};
pub use kind::Kind;
pub use report::{FileIssue, FileReport};
