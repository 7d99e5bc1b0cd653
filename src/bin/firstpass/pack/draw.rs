//! Points at a place in a pack.

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use firstpass::pack::PackError;
use firstpass::pack::lint::Hint;

use crate::packs_from::PackFile;

/// What stands between what is wrong and what would be right.
const EXPECTED: &str = ", expected ";

/// Draws the places of a file.
pub(super) struct Draw<'f> {
    pub(super) file: &'f PackFile,
    pub(super) renderer: Renderer,
}

impl Draw<'_> {
    /// Appends a fault.
    pub(super) fn fault(&self, fault: &PackError, text: &mut String) {
        self.place(Level::ERROR.with_name("error"), &fault.message, fault.line, &fault.span, text);
    }

    /// Appends a hint.
    pub(super) fn hint(&self, hint: &Hint, text: &mut String) {
        let name = format!("hint[{}]", hint.kind.name());
        self.place(Level::WARNING.with_name(name), &hint.message, hint.line, &hint.span, text);
    }

    fn place(&self, level: Level<'_>, message: &str, line: u32, span: &Range<usize>, text: &mut String) {
        let (what, expected) = message.split_once(EXPECTED).map_or((message, None), |(what, is)| (what, Some(is)));
        let source = &*self.file.text;
        // Of a place in several lines the first one is shown.
        let start = span.start.min(source.len());
        let (before, behind) = source.split_at_checked(start).unwrap_or((source, ""));
        let begin = before.rfind('\n').map_or(0, |newline| newline + 1);
        let end = behind.find('\n').map_or(source.len(), |newline| start + newline);
        let shown = source.get(begin..end).unwrap_or_default().trim_end_matches('\r');
        let marked = (start - begin).min(shown.len())..(span.end.max(start) - begin).min(shown.len());
        let annotation = AnnotationKind::Primary.span(marked);
        let line = usize::try_from(line).unwrap_or(usize::MAX);
        let snippet = Snippet::source(shown).path(&*self.file.name).line_start(line).annotation(annotation);
        let mut group = level.primary_title(what).element(snippet);
        if let Some(expected) = expected {
            group = group.element(Level::HELP.message(format!("expected {expected}")));
        }
        _ = write!(text, "{}\n\n", self.renderer.render(&[group]));
    }
}

/// So many of something.
pub(super) fn counted(count: usize, name: &str) -> String {
    format!("{count} {name}{}", if count == 1 { "" } else { "s" })
}
