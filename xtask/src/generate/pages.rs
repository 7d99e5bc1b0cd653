//! Renders a page for people for each pack, and the list of the pages.

mod codes;
mod context;
mod example;
mod fields;
mod markdown;
mod rules;
mod sources;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use firstpass::json::Tree;
use firstpass::pack::description::Description;
use firstpass::pack::model::{Aspect, Field, Kind, Pack, Severity, Status};
use firstpass::{Checker, Context};

use self::example::Example;
use self::markdown::{code, escaped, table};
use self::sources::Sources;
use super::json::{inline, pretty};

const FOLDER: &str = "docs/packs";
const PREVIEW: &str = "This pack is a preview: it is made from second-hand sources, and nobody has compared it with the provider's answers. \
                       What its sources do not tell, it does not ask.";
const STABLE: &str = "This pack is made from the provider's own documents.";

/// `docs/packs/<provider>/<version>/<body>.md` and `docs/packs/README.md`.
pub(super) fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let sources = sources::read(root)?;
    let packs = super::packs::read(root)?;
    let mut files = vec![(format!("{FOLDER}/README.md").into(), index(&packs))];
    for (pack, about) in &packs {
        let toml = fs::read_to_string(root.join(format!("rules/{}.toml", pack.id)));
        let toml = toml.with_context(|| format!("cannot read rules/{}.toml", pack.id))?;
        files.push((format!("{FOLDER}/{}.md", pack.id).into(), page(pack, about, &toml, &sources)?));
    }
    Ok(files)
}

fn index(packs: &[(Pack, Description)]) -> String {
    let rows = packs.iter().map(|(pack, about)| {
        vec![
            format!("[{}]({}.md)", pack.id, pack.id),
            escaped(&format!("{} {}", about.provider, about.version)),
            escaped(pack.title),
            code(about.request),
            pack.status.name().to_owned(),
        ]
    });
    let table = table(&["Pack", "Provider", "What", "Request", "Status"], &rows.collect::<Vec<_>>());
    format!(
        "# Packs\n\nA pack holds the rules of one request body of one provider and version. Each page has the fields, the rules with \
         their sources, what the rules read of the context, and how the provider refuses.\n\n{table}\n\
         A stable pack is made from the provider's own documents, a preview from second-hand sources. The pages are generated from \
         [rules/](../../rules/README.md) by `cargo xtask generate`.\n"
    )
}

fn page(pack: &Pack, about: &Description, toml: &str, sources: &Sources) -> Result<String> {
    let example = example::example(pack, about);
    let status = match pack.status {
        Status::Preview => PREVIEW,
        _ => STABLE,
    };
    let mut out = format!("<!-- Generated from rules/{}.toml by `cargo xtask generate`. Do not edit. -->\n", pack.id);
    out.push_str(&format!("\n# {} {}: {}\n\n", about.provider, about.version, escaped(pack.title)));
    out.push_str(&format!("{}\n\n{status}\n\n", code(about.request)));
    let up = "../../../..";
    out.push_str(&format!("- Pack {}, revision {}\n", code(pack.id), code(pack.revision)));
    out.push_str(&format!("- [The pack itself]({up}/rules/{}.toml)\n", pack.id));
    out.push_str(&format!(
        "- [JSON Schema]({up}/{}): necessary, not sufficient\n",
        super::schema::file(pack.id).display()
    ));
    let mut sections = vec![
        ("Fields", format!("{}\n", fields::fields(pack, about))),
        ("Rules", sentences(pack, about)),
        ("Rules of the fields", format!("{}\n", rules::of_fields(pack))),
        ("Context", context(pack)),
        ("Refusal", refusal(pack, about, example.as_ref())),
    ];
    if let Some(Example { body, context }) = &example {
        let text = format!(
            "This body passes:\n\n```json\n{}```\n\nWith this context nothing is left unverified:\n\n```json\n{}```\n\n",
            pretty(body),
            pretty(context)
        );
        sections.push(("Example", text));
    }
    sections.push(("Notes of the pack", notes(toml)));
    sections.push(("Sources", legend(pack, about, sources)?));
    for (title, text) in sections.iter().filter(|(_, text)| !text.trim().is_empty()) {
        out.push_str(&format!("\n## {title}\n\n{}\n", text.trim()));
    }
    Ok(out)
}

fn sentences(pack: &Pack, about: &Description) -> String {
    if pack.rules.is_empty() {
        return String::new();
    }
    format!(
        "A rule says nothing where its field is absent, or a condition cannot be told; that is for the rules of the fields. An error \
         is what the provider would refuse, a warning what it may refuse or what is probably a mistake.\n{}",
        rules::sentences(pack, about)
    )
}

fn context(pack: &Pack) -> String {
    let rows = context::keys(pack).into_iter().map(|(key, rules)| {
        let rules: Vec<_> = rules.into_iter().map(|rule| format!("[{rule}](#{rule})")).collect();
        vec![code(&key), rules.join(", ")]
    });
    let table = table(&["Value", "Read by"], &rows.collect::<Vec<_>>());
    if table.is_empty() {
        return "No rule of this pack reads anything besides the body.\n".to_owned();
    }
    format!(
        "What the caller tells besides the body. Without a value, the rules that read it are unverified.\n\n{table}"
    )
}

/// How the provider refuses, and its answer to the example with two mistakes.
fn refusal(pack: &Pack, about: &Description, example: Option<&Example>) -> String {
    let source =
        if about.refusal_source.is_empty() { String::new() } else { format!(" ({})", escaped(about.refusal_source)) };
    let mut out = format!("The provider refuses with HTTP status {}{source}.", about.refusal_status);
    let Some(Example { body, context }) = example else { return out };
    let Ok(known) = Context::from_json(&inline(context)) else { return out };
    let mut body = body.clone();
    // Each text with its place in the first item of every list.
    let place = |path: &str| path.replace("[]", ".0").split('.').map(str::to_owned).collect::<Vec<_>>();
    let fields = fields::order(pack).into_iter();
    let texts: Vec<_> = fields
        .filter_map(|(table, column)| Some((place(&pack.path(table, column)), pack.field(table, column)?)))
        .filter(|(_, field)| matches!(field.kind, Kind::Text(_)))
        .collect();
    let is_error = |field: &Field, aspect: Aspect| field.severity(aspect) == Severity::Error;
    let required = texts.iter().filter(|(_, field)| field.required && is_error(field, Aspect::Required));
    let left_out = required.filter_map(|(path, _)| example::remove(&mut body, path)).take(2).count();
    if left_out == 0 {
        let exact = texts.iter().find(|(_, field)| is_error(field, Aspect::Blank));
        exact.iter().for_each(|(path, _)| _ = example::set(&mut body, path, Tree::Text(String::new())));
    }
    let answer = Checker::new(pack).check(&inline(&body), &known).provider_error(pack);
    if let Some(answer) = answer.and_then(|answer| Tree::parse(&answer).ok()) {
        let mistake = if left_out > 0 { "with required fields left out" } else { "with a blank field" };
        out.push_str(&format!(" For a body {mistake}:\n\n```json\n{}```\n", pretty(&answer)));
    }
    out
}

/// The comment at the beginning of the pack.
fn notes(toml: &str) -> String {
    let comment = toml.lines().take_while(|line| line.starts_with('#')).filter(|line| !line.starts_with("#:"));
    let lines = comment.map(|line| {
        let text = line.trim_start_matches('#').trim();
        // An item of a list, and the lines that go on with it.
        let (mark, text) = match (text.strip_prefix("- "), line.starts_with("#   ")) {
            (Some(item), _) => ("- ", item),
            (None, true) => ("  ", text),
            _ => ("", text),
        };
        format!("{mark}{}", with_code(text)).trim_end().to_owned() + "\n"
    });
    lines.collect()
}

/// Text that means itself, but for what stands between backticks.
fn with_code(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts.map(|(place, part)| if place % 2 == 1 { code(part) } else { escaped(part) }).collect()
}

fn legend(pack: &Pack, about: &Description, sources: &Sources) -> Result<String> {
    Ok(format!(
        "A number behind a key is a line, a word is the name of a part. In parentheses stand the resolutions that were chosen \
         where the documents leave a question open (A- and D-numbers).\n\n{}",
        sources.legend(pack.id, about)?
    ))
}
