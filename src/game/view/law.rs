//! What everybody may know of the grounds of the law: they are reckoned from public facts.

use super::View;
use crate::base::set::{InstrumentSet, MeasureSet};
use crate::game::act::AskCapital;
use crate::game::grounds::{self, EndGround, Ground};
use crate::game::instructions::{self, Instruction};
use crate::game::opinion;
use crate::game::state::{Act, CaseState, Draft, Topic};
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

    /// What the Legal Service said of the text on a file that lies there now: its legal risk, in basis points. The table's knowledge;
    /// outside one knows what was let be known last, whatever the table has before it since.
    #[must_use]
    pub fn opinion(&self, topic: Topic) -> Option<i32> {
        if self.sees_mandate() {
            opinion::given(self.state, topic)
        } else {
            self.state.floor.opinions.known_outside(topic)
        }
    }

    /// The files of which the Legal Service can be asked now, as bits of their topics.
    #[must_use]
    pub fn opinable(&self) -> u64 {
        if self.sees_mandate() { opinion::askable(self.state) } else { 0 }
    }

    /// What this seat's capital tells it on the text of a file that lies there: sealed, so nobody else's to see.
    #[must_use]
    pub fn instruction(&self, topic: Topic) -> Option<Instruction<'a>> {
        instructions::of(self.state, self.me()?, topic)
    }

    /// What the next question to this seat's capital takes, in points of political capital.
    #[must_use]
    pub fn price_of_asking(&self) -> i32 {
        self.me().map_or(0, |me| instructions::price(self.state, me))
    }

    /// The chance that this seat's capital would give way on a file, in basis points.
    #[must_use]
    pub fn chance_of_asking(&self, topic: Topic) -> i32 {
        self.me().map_or(0, |me| AskCapital::chance(self.state, me, topic))
    }

    /// The acts of this month that cost bandwidth: the chair asks the Legal Service for nothing.
    pub(super) fn acts_that_cost(&self) -> u8 {
        let chairs = self.me() == Some(self.chair());
        let costs = self.acts().iter().filter(|act| !(chairs && matches!(act, Act::Opinion(_))));
        u8::try_from(costs.count()).unwrap_or(u8::MAX)
    }

    /// What the grounds of the law are reckoned from.
    #[must_use]
    pub const fn case(&self) -> &'a CaseState {
        &self.state.case
    }
}
