//! When injects go out by themselves: some time after they fit, which the desk is told of, unless it holds them or the table stands still.

use crate::base::ids::InjectId;
use crate::host::presence::Phase;
use crate::table::At;
use std::collections::{BTreeMap, BTreeSet};

/// What goes out by itself, and when.
#[derive(Clone, Debug, Default)]
pub(super) struct Due {
    /// The phase of the game, and since when it is that.
    pub(super) phase: Option<(Phase, At)>,
    /// When each goes out whose time has come.
    pub(super) at: BTreeMap<InjectId, At>,
    /// What the desk holds.
    pub(super) held: BTreeSet<InjectId>,
    /// What the desk leaves out.
    pub(super) skipped: BTreeSet<InjectId>,
}

/// How an inject stands of those that go out by themselves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Comes {
    /// It goes out where it fits.
    Later,
    /// It goes out in so many seconds.
    In(u64),
    /// The desk holds it.
    Held,
    /// The desk leaves it out.
    Skipped,
}

impl Due {
    /// With what the desk held and left out before.
    pub(super) fn holding(held: Vec<InjectId>, skipped: Vec<InjectId>) -> Self {
        Self { held: held.into_iter().collect(), skipped: skipped.into_iter().collect(), ..Self::default() }
    }

    /// What time has come for is found, of those that fit: says which are new, and which one goes out now.
    pub(super) fn look(
        &mut self,
        ripe: &[InjectId],
        now: At,
        notice: At,
        open: bool,
    ) -> (Vec<InjectId>, Option<InjectId>) {
        let stays = |id: &InjectId| self.held.contains(id) || self.skipped.contains(id);
        let ripe: BTreeSet<InjectId> = ripe.iter().copied().filter(|id| !stays(id)).collect();
        self.at.retain(|id, _| ripe.contains(id));
        let fresh: Vec<InjectId> = ripe.iter().copied().filter(|id| !self.at.contains_key(id)).collect();
        for id in &fresh {
            self.at.insert(*id, now.saturating_add(notice));
        }
        if !open {
            // What would have gone out meanwhile waits until the table goes on, and then its time again.
            self.at.values_mut().for_each(|at| *at = (*at).max(now.saturating_add(notice)));
            return (fresh, None);
        }
        let out = self.at.iter().find(|(id, at)| !fresh.contains(id) && **at <= now).map(|(id, _)| *id);
        (fresh, out)
    }
}

#[cfg(test)]
mod tests {
    use super::Due;
    use crate::base::ids::InjectId;

    #[test]
    fn what_is_due_is_told_first_goes_out_once_and_waits_while_the_table_stands_still() {
        let (a, b) = (InjectId::at(0), InjectId::at(1));
        let mut due = Due::holding(vec![b], vec![]);
        assert_eq!(due.look(&[a, b], 1_000, 30_000, true), (vec![a], None), "what is held is not told of");
        assert_eq!(due.look(&[a, b], 30_999, 30_000, true), (vec![], None));
        assert_eq!(due.look(&[a, b], 31_000, 30_000, false), (vec![], None), "the table stands still");
        assert_eq!(due.look(&[a, b], 60_999, 30_000, true), (vec![], None), "and then it has its time again");
        assert_eq!(due.look(&[a, b], 61_000, 30_000, true), (vec![], Some(a)));
        assert_eq!(due.look(&[], 62_000, 30_000, true), (vec![], None), "what does not fit any more is forgotten");
        assert_eq!(due.look(&[a], 63_000, 0, true), (vec![a], None), "it is told before it goes out, at any pace");
    }
}
