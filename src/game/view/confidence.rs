//! What a seat may know of what is said to the chair in confidence: the two of them, and everybody once it is known outside.

use super::View;
use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::game::coreper;
use crate::game::state::{Stand, Topic};

impl View<'_> {
    /// How many members the chair hears in confidence in a month at most, and, for itself, how many more it can hear now.
    #[must_use]
    pub fn confessionals(&self) -> (i32, i32) {
        let most = coreper::hears(self.state);
        let is_chair = self.me() == Some(self.chair());
        let held = if is_chair { self.states().iter().filter(|id| self.was_heard(*id)).count() } else { 0 };
        let left = most - i32::try_from(held).unwrap_or(most);
        (most, if is_chair { left.max(0) } else { 0 })
    }

    /// Whom this seat, as the chair, could ask in confidence on a file: those that it has not heard this month.
    #[must_use]
    pub fn hearable_on(&self, topic: Topic) -> StateSet {
        let (_, left) = self.confessionals();
        if left == 0 || self.report(topic).is_none() || !self.is_pending(topic) {
            return StateSet::EMPTY;
        }
        self.states().iter().filter(|id| self.me() != Some(*id) && !self.was_heard(*id)).collect()
    }

    /// Whether a state has spoken in confidence this month.
    fn was_heard(&self, id: StateId) -> bool {
        self.state.nation(id).confidence.told.iter().flatten().any(|told| told.round == self.state.round)
    }

    /// The file on which the chair asks this seat in confidence.
    #[must_use]
    pub fn heard_on(&self) -> Option<Topic> {
        let asked = coreper::heard(self.state)?;
        (Some(asked.0) == self.me()).then_some(asked.1)
    }

    /// The file on which this seat is asked where it stands now: by the chair in confidence, or the first on which it shows a stand.
    #[must_use]
    pub fn stand_asked(&self) -> Option<Topic> {
        let owed = self.stands_owed();
        self.heard_on().or_else(|| Topic::ALL.into_iter().find(|topic| owed & (1 << topic.index()) != 0))
    }

    /// What a state has said in confidence on a file, this month or the month before, as far as this seat knows.
    #[must_use]
    pub fn confided(&self, id: StateId, topic: Topic) -> Option<Stand> {
        let told = coreper::confided(self.state, id, topic)?;
        let knows = match self.seat {
            Seat::State(me) => me == id || me == told.to,
            Seat::Facilitator => true,
            Seat::Commission | Seat::Beijing | Seat::Observer => false,
        };
        (knows || told.outside).then_some(told.stand)
    }
}
