//! What reaches whom: stocks, ways, what can be shared.

use super::View;
use crate::base::ids::{GoodId, ProjectId, StateId, UseId};
use crate::game::rulebook::{EndUse, MAX_GOODS};
use crate::game::state::SupplyState;
use crate::game::supply;

impl<'a> View<'a> {
    /// Approvals, backlogs, stocks, projects: published with the supply report.
    #[must_use]
    pub const fn supply(&self) -> &'a SupplyState {
        &self.state.supply
    }

    /// Supply from outside China beyond the start, by good, in basis points of demand: growth and projects on their ramps.
    #[must_use]
    pub fn supply_from_elsewhere(&self) -> [i32; MAX_GOODS] {
        supply::foreign(self.rules(), self.supply())
    }

    /// What arrives at one's own state as things stand, in basis points of its demand for an end use: directly, through third
    /// countries, from outside China. A favour is in it, so it is nobody else's to know; what Beijing secretly holds back is not.
    #[must_use]
    pub fn ways(&self, id: StateId, good: GoodId, end_use: EndUse) -> Option<[i32; 3]> {
        let held_back = self.bargain().agreement.map_or(0, |agreement| agreement.held_back);
        self.own(id).map(|_| supply::ways(self.state, id, good, held_back)[end_use.index()])
    }

    /// How a project outside China stands, and when it may be expected.
    #[must_use]
    pub fn outlook(&self, id: ProjectId) -> supply::Outlook {
        supply::outlook(self.state, id)
    }

    /// The stock of a good for a use, in hundredths of a week of demand: of a state, or the mean of all by their demand. None
    /// where nothing is needed. Published with the supply report, as [`Self::supply`] is.
    #[must_use]
    pub fn stock(&self, id: Option<StateId>, good: GoodId, used_for: UseId) -> Option<i32> {
        supply::stock(self.state, id, good, used_for)
    }

    /// What one's own state would give of its stock of a good, in hundredths of a week of its demand; 0 if it has none.
    #[must_use]
    pub fn shareable(&self, good: GoodId) -> i32 {
        self.me().map_or(0, |me| supply::shareable(self.state, me, good))
    }
}
