//! The calls that are not hot. Each takes an object with the key `call` and answers with an object; `error` in it tells
//! that the caller made a mistake.
//!
//! None of them is inlined: a browser compiles a function when it is first called, and a small one sooner.

use alloc::borrow::ToOwned;
use alloc::string::String;

use super::asking::{self, Answer, Mistake, base64, number, object, pack_of, string, unknown_call};
use super::check::{Prepared, Ready, State, rule_of};
use crate::Date;
use crate::check::country;
use crate::check::value::{self, ValueOptions, Verdict};
use crate::code::{Code, Fix};
use crate::context::Context;
use crate::engine::{Detail, Finding};
use crate::json::Tree;
use crate::pack::builtin;
use crate::pack::model::{Field, Kind, Pack, Severity};
use crate::render::json::write_params;
use crate::report::{message, params};
use crate::text::trim;

pub(super) fn answer(state: &mut State, text: &str) -> String {
    asking::answer(text, |call, arguments| match call {
        "names" => Ok(names()),
        "keys" => Ok(keys(state)),
        "load" => load(state, arguments),
        "bytes" => bytes(arguments),
        "template" => template(state, arguments),
        "context" => context(state, arguments),
        "policy" => policy(state, arguments),
        "value" => check_value(arguments),
        "fix" => apply_fix(state, arguments),
        _ => Err(unknown_call()),
    })
}

fn pack(state: &mut State, arguments: &Tree) -> Result<&'static Pack, Mistake> {
    let index = number(arguments, "pack")?;
    state.pack(index).ok_or_else(|| Mistake("pack", "unknown pack".to_owned()))
}

/// `{"packs": [{"id", "title", "revision", "status"}]}`, in the order of their numbers.
pub(super) fn packs(state: &State) -> String {
    let numbers = 0..state.packs.len();
    let loaded = |number: usize| state.packs.get(number)?.as_ref().map(|ready| heading(ready.pack));
    let headings = numbers.filter_map(|number| loaded(number).or_else(|| builtin::heading(number)));
    object(|writer| {
        writer.key("packs").array(|writer| {
            for [id, title, revision, status] in headings {
                writer.object(|writer| {
                    writer.key("id").text(id);
                    writer.key("title").text(title);
                    writer.key("revision").text(revision);
                    writer.key("status").text(status);
                });
            }
        });
    })
}

fn heading(pack: &Pack) -> [&'static str; 4] {
    [pack.id, pack.title, pack.revision, pack.status.name()]
}

/// What the flattener needs: for each table, by column, the names, the columns of the objects around, the columns after
/// the last one inside, the kinds (0 text, 1 object, 2 array, 3 map, 4 integer, 5 boolean, 6 renamed, 7 number, 8 rest),
/// the tables of the arrays' items, what is required, and each column whose value
/// belongs to a country, with the path of that country.
pub(super) fn schema(pack: &Pack) -> String {
    object(|writer| {
        writer.key("tables").array(|writer| {
            for (number, table) in (0u16..).zip(pack.tables) {
                let fields = || (0i64..).zip(table.fields.iter());
                writer.object(|writer| {
                    writer.key("names").array(|writer| fields().for_each(|(_, field)| _ = writer.text(field.name)));
                    let mut numbers = |key: &str, number: &dyn Fn(i64, &Field) -> i64| {
                        writer.key(key).array(|writer| {
                            fields().for_each(|(column, field)| _ = writer.signed(number(column, field)));
                        });
                    };
                    numbers("parents", &|_, field| field.parent.into());
                    numbers("ends", &|column, field| i64::from(field.end).max(column + 1));
                    numbers("kinds", &|_, field| match field.kind {
                        Kind::Text(_) => 0,
                        Kind::Object => 1,
                        Kind::Array { .. } => 2,
                        Kind::Map { .. } => 3,
                        Kind::Integer { .. } => 4,
                        Kind::Boolean => 5,
                        Kind::Renamed(_) => 6,
                        Kind::Number { .. } => 7,
                        Kind::Rest { .. } => 8,
                    });
                    numbers("items", &|_, field| match field.kind {
                        Kind::Array { table, .. } | Kind::Rest { table, .. } => table.into(),
                        _ => 0,
                    });
                    numbers("required", &|_, field| field.required.into());
                    writer.key("countries").array(|writer| {
                        for (column, _) in fields() {
                            let column = u16::try_from(column).unwrap_or(0);
                            if let Some(country) = pack.country_of(number, column) {
                                let (outer, country) = pack.place(number, country);
                                writer.signed(column.into());
                                writer.text(&pack.path(outer, country));
                            }
                        }
                    });
                });
            }
        });
    })
}

/// The words behind the numbers: severities, fixes with their safety, checks of single values, verdicts and codes.
#[inline(never)]
fn names() -> String {
    object(|writer| {
        writer.key("severities").array(|writer| {
            for severity in [Severity::Error, Severity::Warning, Severity::Info, Severity::Off] {
                writer.text(severity.name());
            }
        });
        writer.key("fixes").array(|writer| {
            for fix in Fix::ALL {
                writer.object(|writer| {
                    writer.key("fix").text(fix.name());
                    writer.key("safety").text(if fix.is_safe() { "safe" } else { "review" });
                });
            }
        });
        writer.key("checks").array(|writer| {
            for name in value::NAMES {
                writer.text(name);
            }
        });
        writer.key("verdicts").array(|writer| {
            for verdict in [Verdict::Valid, Verdict::Invalid, Verdict::Unverified] {
                writer.text(verdict.name());
            }
        });
        writer.key("codes").array(|writer| {
            for code in Code::ALL {
                writer.text(code.name());
            }
        });
    })
}

/// The keys of the body that no field declares, in their order, as far as the last issues stand at them.
#[inline(never)]
fn keys(state: &State) -> String {
    object(|writer| {
        writer.key("keys").array(|writer| state.names.iter().for_each(|name| _ = writer.text(name)));
    })
}

/// What all issues of one rule, code, field and detail have in common. A `count` among the parameters is 0 here: the
/// output has it.
#[inline(never)]
fn template(state: &mut State, arguments: &Tree) -> Answer {
    let pack = pack(state, arguments)?;
    let code = Code::ALL.get(number(arguments, "code")? as usize).copied();
    let detail = match number(arguments, "detail")? {
        0 => Detail::None,
        number => state.details.get(number as usize - 1).copied().unwrap_or(Detail::None),
    };
    let field = number(arguments, "field").ok();
    let Some(code) = code else { return Err(Mistake("argument", "unknown code".to_owned())) };
    let finding = Finding::template(rule_of(number(arguments, "rule")?), code, detail);
    let path = field.map_or_else(String::new, |field| {
        let half = |number: u32| u16::try_from(number & 0xFFFF).unwrap_or(0);
        // What a key holds that no field declares is told at the key.
        let column = if pack.is_rest(half(field >> 16)) { 0 } else { half(field) };
        pack.path(half(field >> 16), column)
    });
    let params = params(pack, &finding);
    Ok(object(|writer| {
        writer.key("path").text(&path);
        writer.key("code").text(code.name());
        writer.key("rule").text(&pack.rule_id(finding.rule));
        writer.key("message").text(&message(pack, &finding, &params));
        write_params(writer, &params);
    }))
}

/// Takes a context over into a slot; a slot that is one more than there are is new.
#[inline(never)]
fn context(state: &mut State, arguments: &Tree) -> Answer {
    let slot = number(arguments, "slot")? as usize;
    let tree = arguments.get("context").ok_or_else(|| Mistake("context", "context is missing".to_owned()))?;
    let context = Context::from_tree(tree, Some(Date::MIN)).map_err(|error| Mistake("context", error.message()))?;
    let as_of = tree.get("as_of").map(|_| context.as_of.iso());
    let prepared = Prepared { context, dated: as_of.is_some() };
    match state.contexts.get_mut(slot) {
        Some(place) => *place = prepared,
        None => state.contexts.push(prepared),
    }
    Ok(object(|writer| {
        if let Some(as_of) = &as_of {
            writer.key("as_of").text(as_of);
        }
    }))
}

/// The severities that a context's policy changes in a pack; a mistake when it names a rule that the pack does not have.
#[inline(never)]
fn policy(state: &mut State, arguments: &Tree) -> Answer {
    let pack = pack(state, arguments)?;
    let prepared = state.contexts.get(number(arguments, "slot")? as usize);
    let policy = prepared.map(|prepared| prepared.context.policy.as_slice()).unwrap_or_default();
    if let Some((rule, _)) = policy.iter().find(|(rule, _)| pack.find_rule(rule).is_none()) {
        return Err(Mistake("context", ["the context has no key policy.", rule].concat()));
    }
    let changed = policy
        .iter()
        .filter(|(rule, severity)| pack.find_rule(rule).is_some_and(|reference| pack.severity(reference) != *severity));
    Ok(object(|writer| {
        writer.key("overridden").object(|writer| {
            for (rule, severity) in changed {
                writer.key(rule).text(severity.name());
            }
        });
    }))
}

/// One value against one check, with the answer that the command line prints too.
#[inline(never)]
fn check_value(arguments: &Tree) -> Answer {
    let text = string(arguments, "text")?;
    let country = match arguments.get("country").and_then(Tree::as_text) {
        None => None,
        Some(code) => Some(country::alpha3(code).map_err(|fault| Mistake("argument", fault.code.text().to_owned()))?),
    };
    let as_of = match arguments.get("as_of").map(|date| date.as_text().and_then(Date::parse)) {
        None => None,
        Some(None) => return Err(Mistake("argument", "asOf must be a date in YYYY-MM-DD format".to_owned())),
        Some(date) => date,
    };
    let options = ValueOptions { country, document_type: arguments.get("type").and_then(Tree::as_text), as_of };
    let verdict = value::value(string(arguments, "check")?, text, &options)
        .ok_or_else(|| Mistake("argument", ["check must be one of ", &value::NAMES.join(", ")].concat()))?;
    let show = arguments.get("show_values").and_then(Tree::as_bool).unwrap_or(false);
    Ok(verdict.to_json(show))
}

/// A value as a fix leaves it.
#[inline(never)]
fn apply_fix(state: &mut State, arguments: &Tree) -> Answer {
    let name = string(arguments, "fix")?;
    let fix = Fix::ALL.iter().find(|fix| fix.name() == name);
    let fix = fix.ok_or_else(|| Mistake("argument", "unknown fix".to_owned()))?;
    let text = string(arguments, "text")?;
    let place = number(arguments, "field")?;
    let half = |number: u32| u16::try_from(number & 0xFFFF).unwrap_or(0);
    // What the payload has there may be no country at all.
    let country = arguments.get("country").and_then(Tree::as_text);
    let country = country.and_then(|code| country::alpha3(trim(code)).ok());
    let fixed = pack(state, arguments)?.fix(half(place >> 16), half(place), *fix, text, country);
    Ok(object(|writer| {
        if let Some(fixed) = &fixed {
            writer.key("text").text(fixed);
        }
    }))
}

/// Takes over a pack that the tools made of its JSON form, and answers with its number.
#[inline(never)]
fn load(state: &mut State, arguments: &Tree) -> Answer {
    let pack = pack_of(arguments)?;
    let number = state.packs.len();
    state.packs.push(Some(Ready::new(pack)));
    Ok(object(|writer| _ = writer.key("index").unsigned(number as u64)))
}

/// The bytes of a built-in pack, for the other modules.
#[inline(never)]
fn bytes(arguments: &Tree) -> Answer {
    let bytes = builtin::bytes(number(arguments, "pack")? as usize);
    Ok(object(|writer| _ = writer.key("bytes").text(&base64(bytes))))
}
