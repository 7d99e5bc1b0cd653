//! Reports for people: each issue points at its place, as a compiler does, with the values hidden.

use std::borrow::Cow;
use std::collections::BTreeSet;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet, Title};
use firstpass::json::line_and_column;
use firstpass::messages::Language;
use firstpass::pack::RuleReference;
use firstpass::{Checker, Code, Issue, Report, Severity};

use crate::check::Place;
use crate::mask::{Masked, mask};
use crate::packs_from::Described;

/// Writes reports about one pack.
pub(crate) struct Human {
    pack: Described,
    language: Language,
    renderer: Renderer,
    /// The keys that may be shown: the words of the pack, never the customer's.
    declared: BTreeSet<&'static str>,
}

/// A place in the text of a body.
struct Spot {
    offset: usize,
    line: u32,
    column: u32,
}

impl Human {
    pub(crate) fn new(pack: Described, language: Language, is_colored: bool, width: usize) -> Self {
        let renderer = if is_colored { Renderer::styled() } else { Renderer::plain() };
        let fields = pack.pack.tables.iter().flat_map(|table| table.fields.iter());
        let declared = fields.map(|field| field.name).collect();
        Self { pack, language, renderer: renderer.term_width(width), declared }
    }

    /// Appends the issues of a report. `body` is the text that `checker` checked last.
    pub(crate) fn write(
        &self,
        report: &Report<'_>,
        checker: &Checker<'_>,
        body: &[u8],
        place: Place<'_>,
        text: &mut String,
    ) {
        for issue in &report.issues {
            text.push_str(&self.issue(issue, checker, body, place));
            text.push_str("\n\n");
        }
    }

    fn issue(&self, issue: &Issue<'_>, checker: &Checker<'_>, body: &[u8], place: Place<'_>) -> String {
        let level = match issue.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            _ => Level::INFO,
        };
        let title = self.title(level, issue).id(issue.code.name());
        let mut origin = place.input.to_owned();
        let mut shown = None;
        if let Some(spot) = self.spot(issue, checker, body) {
            // Records of NDJSON are lines of the stream, and have no line breaks themselves.
            let line = place.line.saturating_add(u64::from(spot.line) - 1);
            origin = format!("{origin}:{line}:{}", spot.column);
            shown = self.shown(&spot, issue, body).map(|masked| (masked, line));
        } else if place.line > 1 {
            origin = format!("{origin}:{}", place.line);
        }
        let mut superfluous = String::new();
        let mut group = match shown {
            Some((Masked { text, span }, line)) => {
                let column = text.get(..span.start).map_or(0, |before| before.chars().count()) + 1;
                superfluous = format!("{origin}:{line}:{column}");
                let line = usize::try_from(line).unwrap_or(usize::MAX);
                let annotation = AnnotationKind::Primary.span(span).label(label(issue));
                title.element(Snippet::source(text).path(&origin).line_start(line).annotation(annotation))
            }
            None => title.element(Origin::path(&origin)),
        };
        group = group.element(Level::NOTE.with_name("rule").message(self.rule(&issue.rule)));
        if let Some(fix) = issue.fix {
            let safety = if fix.is_safe() { "safe" } else { "review" };
            let mut what = format!("{} ({safety})", fix.name());
            if self.language != Language::English {
                what = format!("{what}: {}", self.language.fix(fix));
            }
            group = group.element(Level::HELP.with_name("fix").message(what));
        }
        let rendered = self.renderer.render(&[group]);
        // The renderer adds the place in the masked line, which is not the place in the file.
        if superfluous.is_empty() { rendered } else { rendered.replacen(&superfluous, &origin, 1) }
    }

    /// The severity and the text of an issue.
    fn title<'a>(&self, level: Level<'a>, issue: &'a Issue<'_>) -> Title<'a> {
        let level = match self.language {
            Language::English => level,
            language => level.with_name(language.severity(issue.severity)),
        };
        let text = issue.text(self.language);
        // A primary title would lose the marks that hold together what runs from left to right.
        if self.language.is_right_to_left() { level.secondary_title(text) } else { level.primary_title(text) }
    }

    /// Where an issue stands in the text; `None` when it is about the request as a whole.
    fn spot(&self, issue: &Issue<'_>, checker: &Checker<'_>, body: &[u8]) -> Option<Spot> {
        if let Some(location) = issue.location {
            return Some(Spot { offset: location.offset as usize, line: location.line, column: location.column });
        }
        if issue.pointer.is_empty() && !matches!(self.pack.pack.find_rule(&issue.rule), Some(RuleReference::Field(..)))
        {
            return None;
        }
        let offset = checker.offset(&issue.pointer)? as usize;
        let (line, column) = line_and_column(std::str::from_utf8(body).ok()?, offset);
        Some(Spot { offset, line, column })
    }

    /// The masked line of the spot.
    fn shown(&self, spot: &Spot, issue: &Issue<'_>, body: &[u8]) -> Option<Masked> {
        // Of a body that is too long not all was read.
        if issue.code == Code::JsonSize {
            return None;
        }
        let (before, behind) = body.split_at_checked(spot.offset)?;
        let start = memchr::memrchr(b'\n', before).map_or(0, |newline| newline + 1);
        let end = memchr::memchr(b'\n', behind).map_or(body.len(), |newline| spot.offset + newline);
        let line = body.get(start..end)?;
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        Some(mask(line, spot.offset - start, |key| self.declared.contains(key)))
    }

    /// The rule and where it stands in the provider's documents.
    fn rule(&self, id: &str) -> String {
        let note = self.pack.pack.find_rule(id).and_then(|rule| self.pack.note(rule));
        let sources = note.map_or("", |note| note.source);
        if sources.is_empty() { id.to_owned() } else { format!("{id} ({sources})") }
    }
}

fn label<'a>(issue: &'a Issue<'_>) -> Option<Cow<'a, str>> {
    (!issue.path.is_empty()).then_some(Cow::Borrowed(&*issue.path))
}
