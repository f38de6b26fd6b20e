//! What everybody may know of the grounds of the law: they are reckoned from public facts.

use super::View;
use crate::base::set::{InstrumentSet, MeasureSet};
use crate::game::grounds::{self, EndGround, Ground};
use crate::game::state::{CaseState, Draft};
use crate::law::aci::condition::Conditions;

impl<'a> View<'a> {
    /// Those of them that the scope of the case covers.
    #[must_use]
    pub fn in_scope(&self) -> InstrumentSet {
        grounds::in_scope(self.state)
    }

    /// What the file says on purpose (Art. 2(1)).
    #[must_use]
    pub fn purpose(&self) -> Ground {
        grounds::purpose(self.state)
    }

    /// On which ground all that stands may be ended today, if on any (Art. 12(4)).
    #[must_use]
    pub fn end(&self) -> Option<EndGround> {
        grounds::end(self.state)
    }

    /// The conditions of substance that hold for a draft today.
    pub(in crate::game) fn conditions(&self, draft: &Draft) -> Conditions {
        grounds::conditions(self.state, draft)
    }

    /// The grounds of a package as they stand today: talks, necessity, the Union interest.
    #[must_use]
    pub fn grounds(&self, draft: &Draft) -> [Ground; 3] {
        grounds::of_package(self.state, draft)
    }

    /// The measures that answer in kind a barrier of Beijing's that is at work.
    #[must_use]
    pub fn mirrored(&self, measures: MeasureSet) -> MeasureSet {
        grounds::mirrored(self.state, measures)
    }

    /// The legal risk of a package if it were adopted today, in basis points.
    #[must_use]
    pub fn package_doubt(&self, draft: &Draft) -> i32 {
        grounds::doubt_of_package(self.state, draft)
    }

    /// The legal risk of a determination if it were taken today, in basis points.
    #[must_use]
    pub fn determination_doubt(&self) -> i32 {
        grounds::doubt_of_determination(self.state)
    }

    /// What the grounds of the law are reckoned from.
    #[must_use]
    pub const fn case(&self) -> &'a CaseState {
        &self.state.case
    }
}
