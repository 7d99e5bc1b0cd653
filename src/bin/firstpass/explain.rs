//! `firstpass explain`: what a pack, a rule or a code says.

use std::fmt::Write as _;

use firstpass::messages::Language;
use firstpass::pack::RuleReference;
use firstpass::pack::description::Description;
use firstpass::{Code, Pack};

use crate::arguments::Explain;
use crate::failure::Failure;
use crate::output::Output;
use crate::packs_from::{self, Described, built_in, is_path, look_at};
use crate::table::Table;

/// Runs the command.
pub(crate) fn run(arguments: &Explain, output: &mut Output) -> Result<bool, Failure> {
    let topic = &*arguments.topic;
    let text = match &arguments.rule {
        Some(id) => {
            let pack = look_at(topic)?;
            let rule = pack.pack.find_rule(id).ok_or_else(|| {
                Failure::Usage(format!(
                    "the pack {topic} has no rule {id}; `firstpass explain {topic}` lists its rules"
                ))
            })?;
            explain_rule(pack, rule)
        }
        None => match Code::ALL.iter().find(|code| code.name() == topic) {
            Some(code) => explain_code(*code, arguments.language),
            None if is_path(topic) || built_in().any(|own| own.pack.id == topic) => explain_pack(look_at(topic)?),
            None => explain_everywhere(topic)?,
        },
    };
    output.write(&text)?;
    Ok(true)
}

fn explain_pack(described: Described) -> String {
    let Described { pack, description } = described;
    let Description { provider, version, request, refusal_status, refusal_source, .. } = description;
    let mut text = format!("{}: {}\n", pack.id, pack.title);
    _ = writeln!(text, "revision {}, {}", pack.revision, pack.status.name());
    let words = [*provider, *version].iter().filter(|word| !word.is_empty()).copied().collect::<Vec<_>>().join(" ");
    let words = [&*words, *request].iter().filter(|word| !word.is_empty()).copied().collect::<Vec<_>>().join(", ");
    _ = writeln!(text, "{words}\nrefused with HTTP status {refusal_status}{}", in_brackets(refusal_source));
    let mut table = Table::new(["rule", "severity", "path", "source", "reading"]);
    for rule in pack.rule_references() {
        let note = described.note(rule);
        table.row([
            &pack.rule_id(rule),
            pack.severity(rule).name(),
            &path(pack, rule),
            note.map_or("", |note| note.source),
            note.map_or("", |note| note.reading),
        ]);
    }
    _ = write!(text, "\n{table}");
    text
}

fn explain_code(code: Code, language: Language) -> String {
    let mut text = format!("{}: {}\n", code.name(), language.template(code));
    if !code.params().is_empty() {
        _ = writeln!(text, "parameters: {}", code.params().join(", "));
    }
    if let Some(fix) = code.fix() {
        let safety = if fix.is_safe() { "safe" } else { "review" };
        _ = writeln!(text, "fix: {} ({safety}): {}", fix.name(), language.fix(fix));
    }
    text
}

/// The rule of this id in every pack that has it.
fn explain_everywhere(id: &str) -> Result<String, Failure> {
    let explain = |own: Described| own.pack.find_rule(id).map(|rule| explain_rule(own, rule));
    let found: Vec<_> = built_in().filter_map(explain).collect();
    if found.is_empty() {
        let nothing = "there is no pack, rule or code of this name; `firstpass explain PACK` lists the rules of a pack";
        return Err(Failure::Usage(packs_from::unknown(nothing)));
    }
    Ok(found.join("\n"))
}

fn explain_rule(described: Described, rule: RuleReference) -> String {
    let pack = described.pack;
    let mut text = format!("{} in {}\n", pack.rule_id(rule), pack.id);
    let path = path(pack, rule);
    let place = match rule {
        _ if !path.is_empty() => &*path,
        RuleReference::Field(..) => "the body",
        _ => "the request as a whole",
    };
    _ = writeln!(text, "severity: {}\nat: {place}", pack.severity(rule).name());
    for (key, value) in firstpass::asks(pack, rule) {
        _ = writeln!(text, "{key}: {value}");
    }
    if let Some(note) = described.note(rule) {
        for (key, value) in [("source", &note.source), ("reading", &note.reading)] {
            if !value.is_empty() {
                _ = writeln!(text, "{key}: {value}");
            }
        }
        if note.status > 0 {
            _ = writeln!(text, "refused with HTTP status {}", note.status);
        }
    }
    text
}

/// The path of a rule's field; empty for the request as a whole.
fn path(pack: &Pack, rule: RuleReference) -> String {
    match rule {
        RuleReference::Field(table, column, _) => pack.path(table, column),
        RuleReference::Rule(index) => {
            let rule = pack.rules.get(usize::from(index));
            rule.and_then(|rule| Some(pack.path(rule.table, rule.column?))).unwrap_or_default()
        }
        RuleReference::Text => String::new(),
    }
}

fn in_brackets(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!(" ({text})") }
}
