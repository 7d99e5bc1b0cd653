//! The texts in a provider's answer, whatever its shape.

use alloc::vec::Vec;

use crate::engine::MAX_ISSUES;
use crate::json::Tree;

/// One text, with the path and the reason that the provider gives; both may be empty.
#[derive(Clone, Copy, Default)]
pub(super) struct Said<'t> {
    pub(super) path: &'t str,
    pub(super) reason: &'t str,
    pub(super) text: &'t str,
}

/// The keys that hold texts by path.
const LISTS: [&str; 4] = ["errors", "data", "params", "details"];
/// The keys that hold a text, the most telling one first.
const TEXTS: [&str; 3] = ["message", "detail", "title"];
/// The keys that hold a name, where there is no text.
const NAMES: [&str; 2] = ["reason", "code"];
/// The keys that hold a path beside a text.
const PATHS: [&str; 4] = ["field", "path", "property", "pointer"];

/// The texts by path; where there are none, the one about the request as a whole. At most one more than a report lists.
pub(super) fn texts(tree: &Tree) -> Vec<Said<'_>> {
    let mut said = Texts(Vec::new());
    let error = tree.get("error");
    let objects = [Some(tree), error];
    let objects = || objects.iter().copied().flatten();
    for list in objects().flat_map(|object| LISTS.iter().filter_map(|key| object.get(key))) {
        said.list(list);
    }
    for list in objects().filter_map(|object| object.get("message")).filter(|value| value.as_array().is_some()) {
        said.list(list);
    }
    if said.0.is_empty() {
        let of =
            |keys: &'static [&'static str]| objects().find_map(|object| keys.iter().find_map(|key| told(object, key)));
        let text = of(&TEXTS).or_else(|| error.and_then(Tree::as_text)).or_else(|| of(&NAMES));
        said.add(Said { text: text.or_else(|| tree.as_text()).unwrap_or_default(), ..Said::default() });
    }
    said.0
}

/// A text that says something.
fn told<'t>(object: &'t Tree, key: &str) -> Option<&'t str> {
    object.get(key)?.as_text().filter(|text| !crate::text::is_blank(text))
}

struct Texts<'t>(Vec<Said<'t>>);

impl<'t> Texts<'t> {
    fn add(&mut self, said: Said<'t>) {
        if self.0.len() <= MAX_ISSUES {
            self.0.push(said);
        }
    }

    /// An object of texts by path; or an array of such objects, of texts, or of texts that name their paths.
    fn list(&mut self, list: &'t Tree) {
        self.by_path(list);
        for item in list.as_array().unwrap_or_default() {
            match item.as_text() {
                Some(text) => self.add(Said { text, ..Said::default() }),
                None if self.one("", item) => {}
                None => self.by_path(item),
            }
        }
    }

    fn by_path(&mut self, object: &'t Tree) {
        for (path, value) in object.as_object().unwrap_or_default() {
            let alone = core::slice::from_ref(value);
            for value in value.as_array().unwrap_or(alone) {
                match value.as_text() {
                    Some(text) => self.add(Said { path, text, ..Said::default() }),
                    None => _ = self.one(path, value),
                }
            }
        }
    }

    /// An object that holds one text, perhaps with its path or its reason. Says whether it is one.
    fn one(&mut self, path: &'t str, object: &'t Tree) -> bool {
        let reason = told(object, "reason").unwrap_or_default();
        // Other keys of such an object may be paths of their own.
        let text = told(object, "message").or_else(|| told(object, "detail")).unwrap_or(reason);
        let own = PATHS.iter().find_map(|key| told(object, key));
        if text.is_empty() {
            return false;
        }
        self.add(Said { path: own.unwrap_or(path), reason, text });
        true
    }
}
