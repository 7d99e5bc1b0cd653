//! The rules of a pack as sentences.

use firstpass::pack::RuleReference;
use firstpass::pack::description::Description;
use firstpass::pack::model::{Pack, Severity};

use super::codes::codes;
use super::fields::source;
use super::markdown::{anchor, code, escaped, sentence, table, words};

/// The rules that are written as sentences, each with its own heading.
pub(super) fn sentences(pack: &Pack, about: &Description) -> String {
    let mut out = String::new();
    for (index, rule) in (0u16..).zip(pack.rules) {
        let reference = RuleReference::Rule(index);
        let at = rule.column.map(|column| pack.path(rule.table, column)).unwrap_or_default();
        let place = if at.is_empty() { "The request".to_owned() } else { code(&at) };
        out.push_str(&format!(
            "\n### {}{}\n\n{place}: {}\n\n",
            anchor(rule.id),
            escaped(rule.id),
            asks(pack, reference)
        ));
        let mut lines = vec![format!("Severity: {}.", severity(rule.severity)), told(pack, reference)];
        let note = about.rules.get(usize::from(index));
        lines.extend(note.filter(|note| !note.source.is_empty()).map(|note| format!("Source: {}.", source(note))));
        lines.extend(rule.message.map(|message| format!("The provider's words: “{}”.", escaped(message))));
        if let Some(body) = rule.provider_error {
            let status =
                note.filter(|note| note.status > 0).map(|note| format!("HTTP {} ", note.status)).unwrap_or_default();
            lines.push(format!("The provider's answer: {status}{}.", code(body)));
        }
        out.push_str(&lines.iter().map(|line| format!("- {line}\n")).collect::<String>());
    }
    out
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Off => "off, until a caller's policy gives it another",
        other => other.name(),
    }
}

fn told(pack: &Pack, rule: RuleReference) -> String {
    let codes: Vec<_> = codes(pack, rule).into_iter().map(code).collect();
    format!("{}: {}.", if codes.len() == 1 { "Code" } else { "Codes" }, codes.join(", "))
}

/// What a rule asks, and when.
fn asks(pack: &Pack, rule: RuleReference) -> String {
    let lines = firstpass::asks(pack, rule);
    let line = |name: &'static str| lines.iter().filter(move |(own, _)| *own == name).map(|(_, words)| words.as_str());
    let mut whole = line("asks").collect::<Vec<_>>().join(", and ");
    for (name, joint) in [("when", " when "), ("and when", ", and when "), ("unless", ", unless ")] {
        line(name).for_each(|words| whole.push_str(&format!("{joint}{words}")));
    }
    for (name, joint) in [("from", ", from "), ("until", ", until ")] {
        line(name).for_each(|day| whole.push_str(&format!("{joint}{day}")));
    }
    words(&sentence(&whole))
}

/// The rules that the lines of the fields stand for. Their sources are those of the fields.
pub(super) fn of_fields(pack: &Pack) -> String {
    let rules = pack.rule_references().filter_map(|rule| match rule {
        RuleReference::Field(number, column, _) => Some((rule, number, column)),
        _ => None,
    });
    let rows = rules.map(|(rule, number, column)| {
        let id = pack.rule_id(rule);
        let codes: Vec<_> = codes(pack, rule).into_iter().map(code).collect();
        let path = pack.path(number, column);
        let field = pack.field(number, column).map_or("", |field| field.id);
        vec![
            format!("{}{}", anchor(&id), code(&id)),
            if path.is_empty() { "the body".to_owned() } else { format!("[{}](#field-{field})", code(&path)) },
            asks(pack, rule),
            pack.severity(rule).name().to_owned(),
            codes.join(", "),
        ]
    });
    table(&["Rule", "Field", "Asks", "Severity", "Code"], &rows.collect::<Vec<_>>())
}
