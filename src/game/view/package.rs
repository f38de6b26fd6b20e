//! What measures are worth and cost, beside the injury that they answer.

use super::View;
use crate::base::ids::StateId;
use crate::base::set::MeasureSet;
use crate::base::share::{WHOLE, scale};
use crate::game::grounds;
use crate::game::measures;
use crate::game::state::{Draft, MeasureStage};

impl View<'_> {
    /// The injury of a year in million euro at the present and the highest pain: low, middle, high.
    #[must_use]
    pub fn injury_range(&self) -> [i32; 3] {
        measures::injury_range(self.state)
    }

    /// What a package would take from China in a year, in million euro (middle), with what applies already.
    #[must_use]
    pub fn package_value(&self, measures: MeasureSet) -> i32 {
        measures::value(self.state, measures)
    }

    /// What a package would cost a state, in points, with sectors spared.
    #[must_use]
    pub fn package_cost(&self, id: StateId, draft: &Draft) -> i32 {
        measures::cost(self.rules(), id, draft.measures, draft.spared)
    }

    /// What a package would press China at full effect, in basis points: with the alignment of the G7 as it is, with none, and
    /// with all of it; sectors spared.
    #[must_use]
    pub fn package_pressure(&self, draft: &Draft) -> [i32; 3] {
        let at = |g7| measures::package_pressure(self.rules(), draft.measures, draft.spared, g7);
        [self.state.union.g7, 0, WHOLE].map(at)
    }

    /// The relief that a favour gives a state, in basis points of the gap between approvals and demand.
    #[must_use]
    pub fn favour_relief(&self, favour: i32) -> i32 {
        scale(favour, self.rules().supply.favour_relief)
    }

    /// What further measures may take from China in a year, in million euro: the upper end of the injury less what stands
    /// (Art. 11(1)).
    #[must_use]
    pub fn room_for_measures(&self) -> i32 {
        let standing = measures::standing(self.state);
        self.injury_range()[2] - measures::worth(self.rules(), standing)
    }

    /// The measures that still apply though the agreement, or terms that wait for their conclusion, suspend them (Art. 12).
    #[must_use]
    pub fn owed(&self) -> MeasureSet {
        measures::owed(self.state)
    }

    /// What of the pressure on China comes from measures that answer in kind a barrier of Beijing's that is at work, in basis points.
    #[must_use]
    pub fn pressure_in_kind(&self) -> i32 {
        let all = MeasureSet::first(self.rules().measures.len());
        measures::pressure_by(self.state, grounds::mirrored(self.state, all))
    }

    /// The measures in a stage.
    #[must_use]
    pub fn measures_in(&self, stage: MeasureStage) -> MeasureSet {
        measures::in_stage(self.state, stage)
    }
}
