//! The rule blocks: from sentences to the model.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::conditions::conditions;
use super::keys::Keys;
use super::node::{Entry, Node};
use super::paths::Paths;
use super::sentence::Sentence;
use super::{Fault, Result, date, kebab, list, note, severity_words, text};
use crate::pack::description::Note;
use crate::pack::model::{Condition, Flag, Kind, List, Pack, Require, Rule, Severity};

/// The rules of one block: one, or as many as `require` or `forbid` lists fields.
pub(super) fn rules(block: &Node, pack: &Pack, paths: &Paths) -> Result<Vec<(Rule, Note)>> {
    let keys = Keys::of(block)?;
    let id = keys.needed_text("id")?;
    let each = keys.node("each");
    let place = each.map_or(Ok(""), Node::text)?;
    let mut table = each.map_or(Ok((0, 0)), |each| paths.find("", each))?.0;
    let at = keys.node("at").map(|at| paths.find(place, at)).transpose()?;
    if let Some((own, _)) = at {
        table = own;
    }
    let column = at.map(|(_, column)| column);
    let mut sentence = Sentence { keys: &keys, pack, paths, each: place, table, column, asked: Vec::new() };
    sentence.ask()?;
    let Sentence { table, column, asked, .. } = sentence;
    if asked.is_empty() {
        return Err(Fault::new(block.span.clone(), alloc::format!("the rule {id} asks nothing")));
    }
    if asked.len() > 1 {
        let message = alloc::format!("the rule {id} asks two things: write two rules");
        return Err(Fault::new(block.span.clone(), message));
    }
    let look = Look { pack, paths, each: place };
    let when = look.conditions(table, keys.entries("when")?)?;
    let any = keys.items("when_any")?.iter().map(|when| look.conditions(table, when.entries()?));
    let when_any = list(any.collect::<Result<Vec<_>>>()?);
    let date_parts = keys.node("date_parts").map(|parts| look.date_parts(table, column, parts)).transpose()?;
    let respond = keys.node("respond").map(respond).transpose()?;
    let flags = || Flag::ALL.iter().map(|flag| (flag.name(), *flag)).collect();
    let rule = Rule {
        id: text(id),
        table,
        column,
        when,
        when_any,
        when_flag: keys.named("when_flag", flags)?,
        severity: keys.named("severity", severity_words)?.unwrap_or(Severity::Error),
        message: keys.text("message")?.map(text),
        provider_error: respond.as_ref().map(|(_, body)| text(body)),
        from: keys.node("from").map(date).transpose()?,
        until: keys.node("until").map(date).transpose()?,
        date_parts,
        require: Require::Present,
    };
    let note = Note {
        status: respond.map_or(0, |(status, _)| status),
        ..note("", keys.text_or_empty("source")?, keys.text_or_empty("reading")?)
    };
    keys.finish()?;
    if let (Some(from), Some(until)) = (rule.from, rule.until)
        && from > until
    {
        return Err(Fault::new(block.span.clone(), alloc::format!("the rule {id} ends before it begins")));
    }
    let Some((places, require)) = asked.into_iter().next() else { return Ok(Vec::new()) };
    let several = places.len() > 1;
    let made = places.into_iter().map(|place| {
        let mut made = Rule { require: require.clone(), ..rule.clone() };
        if let Some((table, column, name)) = place {
            (made.table, made.column) = (table, Some(column));
            if several {
                made.id = text(&[id, "-", &kebab(name)].concat());
            }
        }
        (made, note.clone())
    });
    Ok(made.collect())
}

/// Where a block looks fields up.
struct Look<'a> {
    pack: &'a Pack,
    paths: &'a Paths,
    each: &'a str,
}

impl Look<'_> {
    fn conditions(&self, table: u16, when: &[Entry]) -> Result<List<Condition>> {
        conditions(self.paths, &|table, column| self.pack.field(table, column), table, self.each, when)
    }

    /// The columns of year, month and day, which stand in the object at `column`.
    fn date_parts(&self, table: u16, column: Option<u16>, parts: &Node) -> Result<[u16; 3]> {
        let keys = Keys::of(parts)?;
        let part = |name: &'static str| {
            let node = keys.needed(name)?;
            let fields = self.pack.tables.get(usize::from(table)).map_or(&[][..], |table| table.fields);
            let wanted = node.text()?;
            let mut fields = fields.iter().zip(0u16..);
            let found = fields.find(|(field, own)| {
                Some(field.parent) == column
                    && Some(*own) != column
                    && field.name == wanted
                    && matches!(field.kind, Kind::Integer { .. })
            });
            found.map(|(_, column)| column).ok_or_else(|| {
                let message = alloc::format!("{wanted} is no whole number of the object that `at` names");
                Fault::new(node.span.clone(), message)
            })
        };
        let columns = [part("year")?, part("month")?, part("day")?];
        keys.finish()?;
        Ok(columns)
    }
}

fn respond(node: &Node) -> Result<(u16, String)> {
    let keys = Keys::of(node)?;
    let status = keys.number("status")?.unwrap_or(0);
    let body = keys.needed_text("body")?.to_owned();
    keys.finish()?;
    Ok((status, body))
}
