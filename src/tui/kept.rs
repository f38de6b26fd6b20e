//! What a screen works out from a game, kept until the game has moved on: drawing asks for it at every key.

use std::cell::{Ref, RefCell};

/// Something worked out once for each state of the game that is looked at.
#[derive(Clone, Debug)]
pub struct Kept<T>(RefCell<Option<(u64, Option<T>)>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(RefCell::new(None))
    }
}

impl<T> Kept<T> {
    /// What was worked out for a revision of the game, worked out now if it was not.
    pub fn get(&self, revision: u64, work: impl FnOnce() -> Option<T>) -> Ref<'_, Option<T>> {
        if self.0.borrow().as_ref().is_none_or(|(then, _)| *then != revision) {
            *self.0.borrow_mut() = Some((revision, work()));
        }
        Ref::map(self.0.borrow(), |kept| kept.as_ref().map_or(&None, |(_, known)| known))
    }
}
