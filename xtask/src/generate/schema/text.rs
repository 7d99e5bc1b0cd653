//! The keywords of strings.

use firstpass::json::Tree;
use firstpass::pack::model::{Aspect, Field, Format, Severity, Text as Word, TextKind};

use crate::generate::json::{Object, ToTree};

/// White space is that of Unicode, and one character more (U+FEFF), which lets through too much but never too little.
const ASCII: &str = r"^[\x00-\x7F\s\x85]*$";
const LATIN1: &str = r"^[ -~À-ÖØ-öø-ÿ\s\x85]*$";
/// At least one character for which a companion is needed.
const OUTSIDE_ASCII: &str = r"[^\x00-\x7F\s\x85]";
const OUTSIDE_LATIN1: &str = r"[^ -~À-ÖØ-öø-ÿ\s\x85]";

/// A text field, and what is known of the strings that a valid body has there.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    pub(super) field: &'a Field,
    pub(super) kind: &'a TextKind,
    /// They have no white space around them, and are not blank.
    pub(super) exact: bool,
    /// They are not blank.
    pub(super) filled: bool,
}

/// Adds what is asked of the string. `types` are the JSON types that pass; none for all.
pub(super) fn keywords(schema: &mut Object, text: Text<'_>, types: &[&str]) {
    let Text { field, kind, exact, filled } = text;
    let is_error = |aspect: Aspect| field.severity(aspect) == Severity::Error;
    if kind.asks_ascii() && is_error(Aspect::Ascii) {
        schema.set("pattern", ASCII);
    }
    if kind.latin1 && is_error(Aspect::Latin1) {
        schema.set("pattern", LATIN1);
    }
    if filled {
        let least = if is_error(Aspect::MinLength) { kind.min_length } else { 0 };
        schema.set("minLength", least.max(1));
    }
    if exact && kind.max_length > 0 && is_error(Aspect::Length) {
        schema.set("maxLength", kind.max_length);
    }
    if !exact || !is_error(Aspect::Format) {
        return;
    }
    if kind.format != Format::OneOf {
        let form = form(kind.format, kind.values);
        // The pattern of a form takes the place of weaker keywords, which it implies, but for one that a pack wrote.
        match (schema.get("pattern").cloned(), form.get("pattern")) {
            (Some(own), Some(_)) if kind.format == Format::Pattern => {
                schema.set("allOf", vec![Object::new().with("pattern", own)]);
            }
            _ => {}
        }
        add_form(schema, form, types);
        return;
    }
    let mut values: Vec<Word> = kind.values.to_vec();
    if is_error(Aspect::Spelling) {
        values.retain(|value| !kind.tolerated.contains(value));
    } else {
        values.extend(kind.tolerated);
    }
    // Other types than a string would have to be listed too.
    if !types.is_empty() {
        let null = types.contains(&"null").then_some(Tree::Null);
        let values: Vec<_> = values.into_iter().map(ToTree::tree).chain(null).collect();
        *schema = without(schema, &["minLength", "maxLength", "pattern"]).with("enum", values);
    }
}

fn add_form(schema: &mut Object, form: Object, types: &[&str]) {
    for (key, value) in form.entries() {
        match key.as_str() {
            "$ref" if types == ["string"] => schema.set(key, value.clone()),
            // The list holds no null.
            "$ref" if types.contains(&"null") => {
                let null = Object::new().with("type", "null");
                schema.set("anyOf", vec![Object::new().with(key, value.clone()), null]);
            }
            "$ref" => {}
            _ => schema.set(key, value.clone()),
        }
    }
    let is_implied = form.get("pattern").is_some() || form.get("$ref").is_some();
    if is_implied && schema.get("minLength") == Some(&1_u16.tree()) {
        *schema = without(schema, &["minLength"]);
    }
    if form.get("$ref").is_some() {
        *schema = without(schema, &["pattern"]);
    }
}

fn without(schema: &Object, keys: &[&str]) -> Object {
    let kept = schema.entries().iter().filter(|(key, _)| !keys.contains(&key.as_str()));
    kept.fold(Object::new(), |kept, (key, value)| kept.with(key, value.clone()))
}

/// The keywords of a form, for a string without white space around it. They ask less than the check, never more.
pub(super) fn form(format: Format, values: &[Word]) -> Object {
    let pattern = |pattern: &str| Object::new().with("pattern", pattern);
    match format {
        Format::Email => pattern(r"^[^\s@]+@[^\s@]+$").with("maxLength", 254).with("format", "email"),
        Format::Phone => pattern(r"^\+[1-9][0-9]{6,14}$"),
        Format::Country | Format::CountryAlpha2 => Object::new().with("$ref", format!("#/$defs/{}", format.names().0)),
        Format::Subdivision => pattern("^[A-Z]{2}-[A-Z0-9]{1,3}$"),
        Format::Date => pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$").with("format", "date"),
        Format::DateTime => {
            pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}").with("format", "date-time")
        }
        Format::Uuid => pattern("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$")
            .with("format", "uuid"),
        Format::UploadUri => pattern("^/[^/]"),
        Format::Url => pattern("^[Hh][Tt][Tt][Pp][Ss]?://.").with("format", "uri"),
        Format::Locale => pattern("^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?$"),
        Format::Lei => pattern("^[A-Z0-9]{18}[0-9]{2}$"),
        Format::Isin => pattern("^[A-Z]{2}[A-Z0-9]{9}[0-9]$"),
        Format::DataUri => pattern("^[Dd][Aa][Tt][Aa]:[^,]+;[Bb][Aa][Ss][Ee]64,[A-Za-z0-9+/]+={0,2}$"),
        Format::Lowercase => pattern("^[^A-Z]*$"),
        Format::Pattern => values.first().and_then(|own| whole(own)).map_or_else(Object::new, |own| pattern(&own)),
        _ => Object::new(),
    }
}

/// A pattern that finds the characters for which a companion is needed.
pub(super) fn outside(kind: &TextKind) -> &'static str {
    if kind.latin1 { OUTSIDE_LATIN1 } else { OUTSIDE_ASCII }
}

/// A pack's pattern as one of ECMA 262 with the flag `u`, for the whole text. `None` where that has no such form.
pub(super) fn whole(pattern: &str) -> Option<String> {
    let mut out = String::from("^(?:");
    let mut letters = pattern.chars().peekable();
    let mut in_class = false;
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next()? {
                kept @ ('d' | 'D' | 'w' | 'W' | 't' | 'n' | 'r' | 'f' | 'v') => {
                    // A class of characters is no end of a range.
                    if in_class && kept.is_ascii_alphabetic() && "dDwW".contains(kept) && letters.peek() == Some(&'-') {
                        return None;
                    }
                    out.extend(['\\', kept]);
                }
                's' => out.push_str(if in_class { r"\t-\r " } else { r"[\t-\r ]" }),
                'S' if !in_class => out.push_str(r"[^\t-\r ]"),
                'A' if !in_class => out.push('^'),
                'z' | 'Z' if !in_class => out.push('$'),
                sign if r"^$\.*+?()[]{}|/".contains(sign) || in_class && sign == '-' => out.extend(['\\', sign]),
                sign if sign.is_ascii_punctuation() || sign == ' ' => out.push(sign),
                _ => return None,
            },
            '.' if !in_class => out.push_str(r"[^\n]"),
            '/' => out.push_str(r"\/"),
            '[' if !in_class => {
                in_class = true;
                out.push('[');
            }
            ']' => {
                in_class = false;
                out.push(']');
            }
            other => out.push(other),
        }
    }
    out.push_str(")$");
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn patterns_are_those_of_ecma_262() {
        let cases = [
            ("[0-9]{6}", "^(?:[0-9]{6})$"),
            (r"a|\d{9}.+", r"^(?:a|\d{9}[^\n]+)$"),
            (r"\A[\w\-.]\-\#\Z", r"^(?:^[\w\-.]-#$)$"),
            (r"\s[\s]\S", r"^(?:[\t-\r ][\t-\r ][^\t-\r ])$"),
        ];
        for (own, ecma) in cases {
            assert_eq!(whole(own).as_deref(), Some(ecma), "{own}");
        }
        assert_eq!(whole(r"[\S]"), None);
    }
}
