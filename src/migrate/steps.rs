//! Does the steps of a migration.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::model::{Action, Fill, Filling, Migration, Step};
use super::{Note, place, street};
use crate::code::Code;
use crate::json::Tree;
use crate::pack::model::Text;

/// A body on its way, and what is to be said of it.
pub(super) struct Way {
    pub(super) body: Tree,
    pub(super) notes: Vec<Note>,
    pub(super) path: Vec<(Text, String)>,
}

impl Way {
    pub(super) fn go(&mut self, migration: &Migration) {
        for Step { id, action } in migration.steps {
            match action {
                Action::Default { to, value } => self.default(to, value),
                Action::Move { from, to, with } => self.move_value(id, from, to, with),
                Action::Split { from, to, rest, words } => self.split(id, from, to, rest, words),
                Action::Parameter { from, name } => self.parameter(from, name),
            }
        }
    }

    /// Null is a value that somebody wrote, and stays for the check to tell.
    fn default(&mut self, to: Text, value: Text) {
        if place::find(&self.body, to).is_none() && place::is_reachable(&self.body, to) {
            place::put(&mut self.body, to, Tree::Text(value.to_owned()));
        }
    }

    fn move_value(&mut self, step: Text, from: Text, to: Text, with: &[Fill]) {
        let Some(value) = self.taken(step, from, to) else { return };
        let is_item = value != Tree::Null;
        place::put(&mut self.body, to, value);
        for fill in with.iter().filter(|_| is_item) {
            self.fill(step, from, fill);
        }
    }

    fn split(&mut self, step: Text, from: Text, to: Text, rest: Text, words: &[Text]) {
        let has_room = place::is_vacant(&self.body, rest);
        let Some(value) = self.taken(step, from, to) else { return };
        let parts = value.as_text().filter(|_| has_room).and_then(|text| street::split(text, words));
        let Some((house, unit)) = parts else { return place::put(&mut self.body, to, value) };
        place::put(&mut self.body, to, Tree::Text(house.to_owned()));
        place::put(&mut self.body, rest, Tree::Text(unit.to_owned()));
        self.note(Code::MigrationGuess, step, rest, from);
    }

    /// Anything but a text is no parameter, and stays for the check to tell.
    fn parameter(&mut self, from: Text, name: Text) {
        if place::find(&self.body, from).and_then(Tree::as_text).is_some()
            && let Some(Tree::Text(text)) = place::take(&mut self.body, from)
        {
            self.path.push((name, text));
        }
    }

    /// Takes an old value out of the body when its new place is free. Where the new place has a value of its own, the
    /// old one is dropped; where the new place cannot be reached, the old value stays for the check to tell.
    fn taken(&mut self, step: Text, from: Text, to: Text) -> Option<Tree> {
        place::find(&self.body, from)?;
        let whole = place::whole(to);
        if place::is_vacant(&self.body, whole) {
            return if place::is_reachable(&self.body, to) { place::take(&mut self.body, from) } else { None };
        }
        let value = place::take(&mut self.body, from)?;
        if !place::is_empty(&value) && !place::holds(&self.body, to, &value) {
            self.note(Code::MigrationDropped, step, whole, from);
        }
        None
    }

    fn fill(&mut self, step: Text, from: Text, fill: &Fill) {
        let text = |path| place::find(&self.body, path).and_then(Tree::as_text).filter(|text| !text.is_empty());
        let applies = fill.when.is_none_or(|(field, texts)| text(field).is_some_and(|text| texts.contains(&text)));
        let (value, from) = match fill.value {
            Filling::Copy(other) => (text(other), other),
            Filling::Text(text) => (Some(text), from),
        };
        if let Some(value) = value.map(ToOwned::to_owned).filter(|_| applies && place::is_vacant(&self.body, fill.to)) {
            place::put(&mut self.body, fill.to, Tree::Text(value));
            self.note(Code::MigrationGuess, step, fill.to, from);
        }
    }

    fn note(&mut self, code: Code, step: Text, path: Text, from: Text) {
        self.notes.push(Note { code, path, from, step });
    }
}
