//! Which votes are still to come.

use super::View;
use crate::game::state::Topic;
use crate::law::aci::Phase;

impl View<'_> {
    /// What comes to a vote next, and whether on appeal.
    #[must_use]
    pub fn next_vote(&self) -> (Topic, bool) {
        let bargain = self.bargain();
        match self.procedure().phase() {
            _ if self.draft().is_some() => (Topic::Package, self.floor().appeal),
            Phase::Proposal { .. } => (Topic::Determination, false),
            _ if bargain.agreed.is_some() => (Topic::Agreement, false),
            _ if bargain.recommended.is_some() => (Topic::Mandate, false),
            Phase::Determined { .. } | Phase::Engagement { .. } => (Topic::Package, false),
            Phase::NotStarted | Phase::Examination { .. } | Phase::Ended { .. } => (Topic::Determination, false),
        }
    }

    /// Whether the vote on a topic is over, and no other on it can come while things stand as they do.
    #[must_use]
    pub fn is_settled(&self, topic: Topic) -> bool {
        let bargain = self.bargain();
        match topic {
            Topic::Determination => self.procedure().determined().is_some(),
            Topic::Mandate => bargain.mandate.is_some() && bargain.recommended.is_none(),
            Topic::Agreement => bargain.agreement.is_some() && bargain.agreed.is_none(),
            // Another package, another fund or another list can always be asked for.
            Topic::Package | Topic::Fund | Topic::Listing => false,
        }
    }
}
