//! A state moves an amendment to the proposed determination (Art. 5(5)): where nothing is prepared. Elsewhere it holds a reserve on the
//! point, and the Presidency answers it with a text.

use super::consult::once;
use super::occasion::Occasion;
use super::{Act, act};
use crate::game::council;
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::{Missing, Refusal};
use crate::game::slot::{Domain, Kind};
use crate::game::state::{self, Amendment};
use crate::game::view::View;
use crate::law::aci;

act! {
    /// Moves an amendment to the determination.
    pub struct Amend {
        /// What should be changed.
        amendment: Amendment = [Amendment: |view, _| Domain::one(Kind::Amendment, amendable(view))],
    }
}

impl Act for Amend {
    const OCCASION: Occasion = Occasion::Members;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.is_prepared() {
            return Err(Refusal::InCoreper);
        }
        if !matches!(view.procedure().phase(), aci::Phase::Proposal { .. }) {
            return Err(Refusal::Nothing(Missing::Proposal));
        }
        once(view, |act| matches!(act, state::Act::Amend(_)))
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::Amend(self.amendment))
    }

    fn forecast(&self, _: &View<'_>, expected: &mut Expectations) {
        expected.push(Expected::Public);
    }
}

/// Amendments that would change something.
fn amendable(view: &View<'_>) -> u64 {
    let all = Amendment::ALL.iter().enumerate();
    let changes = |amendment: Amendment| council::changes(view.procedure(), view.scope(), amendment);
    all.filter(|(_, amendment)| changes(**amendment)).fold(0, |bits, (at, _)| bits | 1 << at)
}
