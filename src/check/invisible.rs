//! # `invisible`: text of characters that are seen
//!
//! Looks for characters that leave no trace on the screen: zero-width spaces, byte order marks, soft hyphens, marks and
//! overrides of the writing direction, tags, fillers. They come along when a text is copied, or hide something; a name with
//! one differs from the same name without. Where a script needs such a character it is left alone: joiners and variation
//! selectors after letters that have them, zero-width spaces between words of Khmer, Lao, Myanmar and Thai.
//! Looks also for what cannot be read: the sign for a character that was lost, private characters, more than four accents
//! on one letter.
//! Does not look at white space and control characters.
//!
//! ```
//! use firstpass::{Code, Fix, check::invisible};
//!
//! let fault = invisible::check("Mar\u{200B}ia").unwrap_err();
//! assert_eq!((fault.code, fault.fix), (Code::TextInvisible, Some(Fix::Visible)));
//! assert!(invisible::check("شهره‌پور").is_ok());
//! assert_eq!(invisible::check("Mu\u{FFFD}oz").unwrap_err().code, Code::TextUnreadable);
//! ```
//!
//! Codes: `text.invisible`, `text.unreadable`.
//!
//! Sources: the Unicode properties Default_Ignorable_Code_Point and Bidi_Control; the Unicode Standard, 23.2 (joiners),
//! 23.4 (variation selectors); UTS #39, section 5.4 (at most four nonspacing marks).

use super::{nfc, script};
use crate::{Code, Fault, Fix, text};
use alloc::string::String;

/// The most accents on one letter.
const MOST_MARKS: usize = 4;

/// Accepts text without invisible and unreadable characters.
///
/// # Errors
///
/// `text.unreadable`; `text.invisible`, with the fix `visible` unless nothing would be left.
///
/// ```
/// # use firstpass::{Code, check::invisible};
/// assert!(invisible::check("葛\u{E0100}城").is_ok());
/// assert_eq!(invisible::check("abc\u{202E}fdp").unwrap_err().code, Code::TextInvisible);
/// ```
pub fn check(text: &str) -> Result<(), Fault> {
    let (mut before, mut marks, mut is_visible) = (' ', 0, true);
    let is_readable = text::every(text, &mut |c| {
        is_visible &= stays(c, &mut before);
        // Invisible characters count as if they were not there, so that to remove them brings up nothing new.
        if nfc::class(c) > 0 {
            marks += 1;
        } else if !is_ignorable(c) {
            marks = 0;
        }
        marks <= MOST_MARKS && !is_unreadable(c)
    });
    if !is_readable {
        return Err(Code::TextUnreadable.into());
    }
    if is_visible {
        return Ok(());
    }
    Err(Fault { code: Code::TextInvisible, fix: visible(text).map(|_| Fix::Visible) })
}

/// The text without its invisible characters, in NFC and trimmed. None where nothing would be left, or markup would come
/// about.
///
/// ```
/// # use firstpass::check::invisible::visible;
/// assert_eq!(visible("\u{FEFF}Maria\u{200E}").as_deref(), Some("Maria"));
/// assert_eq!(visible("\u{3164}"), None);
/// ```
pub fn visible(text: &str) -> Option<String> {
    let mut before = ' ';
    let mut kept = String::new();
    text::every(text, &mut |c| {
        if stays(c, &mut before) {
            text::push(&mut kept, c);
        }
        true
    });
    nfc::rewritten(text, &kept)
}

/// Whether a character stays after the one that stayed before it: it is seen, or its script needs it.
#[inline(never)]
fn stays(c: char, before: &mut char) -> bool {
    let stays = !is_ignorable(c) || is_needed(c, *before);
    if stays {
        *before = c;
    }
    stays
}

/// The properties Default_Ignorable_Code_Point and Bidi_Control. What is added to Unicode later and has the first of them
/// is in one of these ranges already.
///
/// ```
/// # use firstpass::check::invisible::is_ignorable;
/// assert!(is_ignorable('\u{200B}') && !is_ignorable(' '));
/// ```
#[inline(never)]
pub fn is_ignorable(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}'
            | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Whether an ignorable character has a task after the character before it.
fn is_needed(c: char, before: char) -> bool {
    // Symbols that may be emoji: a selector chooses their look, a joiner makes one of several.
    let is_symbol = matches!(before, '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}');
    match c {
        // From Hebrew over Arabic and the scripts of India to Myanmar; Khmer and Mongolian; the scripts of Indonesia; other
        // scripts of India; presentation forms of Arabic; those of the scripts above the first plane that join.
        '\u{200C}' | '\u{200D}' | '\u{34F}' => {
            let is_joining = matches!(
                before,
                '\u{590}'..='\u{109F}' | '\u{1780}'..='\u{18AF}' | '\u{1A20}'..='\u{1BFF}' | '\u{1CD0}'..='\u{1CFF}'
                    | '\u{A800}'..='\u{ABFF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
                    | '\u{10A00}'..='\u{11FFF}' | '\u{1E900}'..='\u{1E95F}'
            );
            is_joining || c == '\u{200D}' && (is_symbol || before == '\u{FE0F}')
        }
        '\u{200B}' => matches!(before, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'),
        '\u{180B}'..='\u{180F}' => matches!(before, '\u{1800}'..='\u{18AF}'),
        '\u{FE00}'..='\u{FE0F}' => {
            let is_keycap = c == '\u{FE0F}' && matches!(before, '0'..='9' | '#' | '*');
            let has_forms =
                matches!(before, '\u{1000}'..='\u{109F}' | '\u{A840}'..='\u{A87F}' | '\u{AA60}'..='\u{AA7F}');
            script::is_han(before) || has_forms || is_symbol || is_keycap
        }
        '\u{E0100}'..='\u{E01EF}' => script::is_han(before),
        _ => false,
    }
}

/// What stands for no character that others know: one that was lost, one that stands for an object or a note, a
/// noncharacter, a private one.
fn is_unreadable(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{FDD0}'..='\u{FDEF}' | '\u{FFF9}'..='\u{FFFF}' | '\u{F0000}'..)
        || u32::from(c) & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_seen_is_found_and_removed() {
        for (text, fixed) in [
            ("a\u{200B}b", "ab"),
            ("\u{FEFF}ab", "ab"),
            ("ab\u{AD}", "ab"),
            ("a\u{202E}b\u{202C}", "ab"),
            ("\u{2066}ab\u{2069}", "ab"),
            ("a\u{200E} \u{200F}b", "a b"),
            ("ab \u{200B}", "ab"),
            ("a\u{E0041}\u{E007F}b", "ab"),
            ("a\u{200D}b", "ab"),
            ("a\u{FE0F}b", "ab"),
            ("ab\u{3164}\u{115F}", "ab"),
            ("e\u{200B}\u{301}", "\u{E9}"),
            ("سارا\u{200C}\u{200C}ی", "سارا\u{200C}ی"),
            ("سارا\u{200F}", "سارا"),
        ] {
            assert_eq!(check(text), Err(Fault::fixable(Code::TextInvisible, Fix::Visible)), "{text:?}");
            assert_eq!(visible(text).as_deref(), Some(fixed), "{text:?}");
            assert_eq!(check(fixed), Ok(()), "{text:?}");
        }
        for text in ["\u{3164}", "\u{200B}\u{2060}", "<\u{200B}b", "&\u{AD}lt;b"] {
            assert_eq!(check(text), Err(Code::TextInvisible.into()), "{text:?}");
        }
    }

    #[test]
    fn what_a_script_needs_is_left_alone() {
        for text in [
            "شهره‌پور",
            "රන්‍යා",
            "രാജന്‍",
            "র‍্যাব",
            "葛\u{E0100}城",
            "辻\u{FE00}",
            "ᠮᠣᠩᠭᠣᠯ\u{180E}ᠠ",
            "សុខ\u{200B}ជា",
            "❤\u{FE0F}",
            "👩\u{200D}👧",
            "1\u{FE0F}\u{20E3}",
            "\u{5D5}\u{200C}\u{5B9}",
            "\u{5D0}\u{5B7}\u{34F}\u{5BD}",
        ] {
            assert_eq!(check(text), Ok(()), "{text:?}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_found() {
        for text in ["Mu\u{FFFD}oz", "\u{FFFC}", "\u{E001}", "a\u{FFFF}", "\u{1FFFE}", "\u{10FFFD}", "\u{FDD0}\u{200B}"]
        {
            assert_eq!(check(text), Err(Code::TextUnreadable.into()), "{text:?}");
        }
        assert_eq!(check("Z\u{301}\u{302}\u{303}\u{304}"), Ok(()));
        assert_eq!(check("Z\u{301}\u{302}\u{200B}\u{303}\u{304}\u{305}"), Err(Code::TextUnreadable.into()));
    }
}
