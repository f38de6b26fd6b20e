//! Who looks over whose shoulder, as long as the one with the pen agrees. It is kept nowhere.

use crate::base::ids::Seat;
use std::collections::BTreeMap;

/// Who asks to look over whose shoulder, and who does.
#[derive(Clone, Debug, Default)]
pub struct Looking {
    pub(super) asked: BTreeMap<u32, Seat>,
    /// The seat, and whose agreement it is.
    pub(super) lent: BTreeMap<u32, (Seat, u32)>,
}

impl Looking {
    /// Whose eyes somebody has, if the pen of that seat is still with whoever agreed.
    pub(super) fn eyes(&self, number: u32, pen: impl Fn(Seat) -> Option<u32>) -> Option<Seat> {
        self.lent.get(&number).filter(|(seat, by)| pen(*seat) == Some(*by)).map(|(seat, _)| *seat)
    }
}
