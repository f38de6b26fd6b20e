//! What a screen works out from a game, kept until the game has moved on: drawing asks for it at every key.

use crate::session::Book;
use std::cell::{Ref, RefCell};

/// Something worked out once for each state of the game that is looked at.
#[derive(Clone, Debug)]
pub struct Kept<T>(RefCell<Option<(usize, Option<T>)>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(RefCell::new(None))
    }
}

impl<T> Kept<T> {
    /// What was worked out for the game as it stands, worked out now if it was not.
    pub fn get(&self, session: &Book, work: impl FnOnce() -> Option<T>) -> Ref<'_, Option<T>> {
        let now = session.entries().len();
        if self.0.borrow().as_ref().is_none_or(|(then, _)| *then != now) {
            *self.0.borrow_mut() = Some((now, work()));
        }
        Ref::map(self.0.borrow(), |kept| kept.as_ref().map_or(&None, |(_, known)| known))
    }
}
