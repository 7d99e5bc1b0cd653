//! The types of files: by name, by media type, by the first bytes.

/// How many bytes [`Kind::of_head`] looks at.
pub(super) const HEAD: usize = 1024;

const EXTENSIONS: &[(&str, Kind)] =
    &[("pdf", Kind::Pdf), ("jpg", Kind::Jpeg), ("jpeg", Kind::Jpeg), ("png", Kind::Png)];

/// Registered types, and the older names that programs still send.
const MEDIA_TYPES: &[(&str, Kind)] = &[
    ("application/pdf", Kind::Pdf),
    ("image/jpeg", Kind::Jpeg),
    ("image/png", Kind::Png),
    ("application/x-pdf", Kind::Pdf),
    ("image/jpg", Kind::Jpeg),
    ("image/pjpeg", Kind::Jpeg),
    ("image/x-png", Kind::Png),
];

/// A type of file that uploads take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A document in the Portable Document Format.
    Pdf,
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
}

impl Kind {
    /// Every type.
    pub const ALL: &'static [Self] = &[Self::Pdf, Self::Jpeg, Self::Png];

    /// The public name: `pdf`, `jpeg` or `png`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpeg",
            Self::Png => "png",
        }
    }

    /// The endings of its files' names, as people write them: `PDF`, `JPG, JPEG`, `PNG`.
    pub const fn extensions(self) -> &'static str {
        match self {
            Self::Pdf => "PDF",
            Self::Jpeg => "JPG, JPEG",
            Self::Png => "PNG",
        }
    }

    /// The registered media type, such as `image/png`.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }

    /// The type that the extension of a file name says: `pdf`, `jpg`, `jpeg` or `png` in any case. `None` for another
    /// extension, for none at all, for spaces or a dot behind it, for a name that has nothing else, and for a name with
    /// control characters, which some systems end there.
    ///
    /// ```
    /// # use firstpass::file::Kind;
    /// assert_eq!(Kind::of_name("scans/Passport.JPEG"), Some(Kind::Jpeg));
    /// assert_eq!(Kind::of_name("passport.pdf.exe"), None);
    /// assert_eq!(Kind::of_name(".pdf"), None);
    /// ```
    ///
    /// Source: S4:130, reading A-22.
    pub fn of_name(name: &str) -> Option<Self> {
        let (stem, extension) = name.rsplit_once('.')?;
        if stem.is_empty() || stem.ends_with(['/', '\\']) || name.contains(char::is_control) {
            return None;
        }
        find(EXTENSIONS, extension)
    }

    /// The type that a media type names. Case, parameters and white space around do not matter; a few older names, such
    /// as `image/jpg`, are known.
    ///
    /// ```
    /// # use firstpass::file::Kind;
    /// assert_eq!(Kind::of_media_type("application/PDF; name=a"), Some(Kind::Pdf));
    /// assert_eq!(Kind::of_media_type("image/heic"), None);
    /// ```
    ///
    /// Source: RFC 9110 section 8.3.1.
    pub fn of_media_type(media_type: &str) -> Option<Self> {
        find(MEDIA_TYPES, essence(media_type))
    }

    /// The type that content begins as. `head` is the beginning of a file, of which the first 1,024 bytes count: in
    /// front of the header of a PDF there may be other bytes, as readers have always allowed. A picture is only one from
    /// its first byte on.
    ///
    /// ```
    /// # use firstpass::file::Kind;
    /// assert_eq!(Kind::of_head(b"\xFF\xD8\xFF\xE0"), Some(Kind::Jpeg));
    /// assert_eq!(Kind::of_head(b"\r\n%PDF-1.7"), Some(Kind::Pdf));
    /// assert_eq!(Kind::of_head(b"GIF89a"), None);
    /// ```
    ///
    /// Sources: ISO 32000-1 section 7.5.2 and implementation note 13 of PDF Reference 1.7; ITU-T T.81 B.1.1.3; PNG third edition
    /// section 5.2.
    pub fn of_head(head: &[u8]) -> Option<Self> {
        if head.starts_with(b"\x89PNG\r\n\x1A\n") {
            return Some(Self::Png);
        }
        if head.starts_with(b"\xFF\xD8\xFF") {
            return Some(Self::Jpeg);
        }
        pdf_header(head).map(|_| Self::Pdf)
    }
}

/// Where the header of a PDF begins: `%PDF-` and the first digit of the version.
pub(super) fn pdf_header(head: &[u8]) -> Option<usize> {
    let head = head.get(..HEAD).unwrap_or(head);
    head.array_windows().position(|window| matches!(window, [b'%', b'P', b'D', b'F', b'-', b'0'..=b'9']))
}

/// A media type without its parameters.
pub(super) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim_matches([' ', '\t'])
}

fn find(table: &[(&str, Kind)], name: &str) -> Option<Kind> {
    table.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extensions_decide_by_name() {
        for (name, kind) in [
            ("a.pdf", Kind::Pdf),
            ("a.PdF", Kind::Pdf),
            ("a.exe.jpg", Kind::Jpeg),
            ("C:\\scans\\\u{E9}.JPEG", Kind::Jpeg),
            ("..png", Kind::Png),
            (" .png", Kind::Png),
        ] {
            assert_eq!(Kind::of_name(name), Some(kind), "{name}");
        }
        for name in [
            "",
            ".",
            "pdf",
            ".pdf",
            "a/.pdf",
            "a\\.pdf",
            "a.pdf/b",
            "a.pdf.exe",
            "a.pdf ",
            "a.pdf.",
            "a. pdf",
            "a.jpe",
            "a.jfif",
            "a.pdf:stream",
            "a.\u{FF50}df",
            "a.exe\0.pdf",
            "a.pdf\n",
            "a.pn\u{2117}",
        ] {
            assert_eq!(Kind::of_name(name), None, "{name:?}");
        }
    }

    #[test]
    fn media_types_are_known_by_all_their_names() {
        for kind in Kind::ALL {
            assert_eq!(Kind::of_media_type(kind.media_type()), Some(*kind));
        }
        assert_eq!(Kind::of_media_type(" IMAGE/JPG ;q=1"), Some(Kind::Jpeg));
        for other in ["", "image/", "image/jpeg2000", "pdf", "application/octet-stream", ";image/png"] {
            assert_eq!(Kind::of_media_type(other), None, "{other}");
        }
    }

    #[test]
    fn the_header_of_a_pdf_may_come_late_but_not_too_late() {
        let behind = |count: usize| [&std::vec![b'%'; count][..], b"%PDF-2.0\n"].concat();
        assert_eq!(pdf_header(&behind(1018)), Some(1018));
        assert_eq!(pdf_header(&behind(1019)), None);
        assert_eq!(Kind::of_head(b"%PDF-"), None);
        assert_eq!(Kind::of_head(b"%PDF-x"), None);
        assert_eq!(Kind::of_head(b"\xFF\xD8\xFF%PDF-1.4"), Some(Kind::Jpeg));
        assert_eq!(Kind::of_head(b" \xFF\xD8\xFF"), None);
        assert_eq!(Kind::of_head(b"\x89PNG\n\x1A\n"), None);
    }
}
