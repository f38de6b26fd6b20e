//! A state asks the Commission for an examination (Art. 4(1)).

use super::consult::once;
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::StateId;
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::Refusal;
use crate::game::state::{self, Topic};
use crate::game::view::View;
use crate::law::aci;

act! {
    /// Asks the Commission for an examination.
    pub struct AskExamination;
}

impl Act for AskExamination {
    const OCCASION: Occasion = Occasion::Members;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        match view.procedure().phase() {
            aci::Phase::NotStarted | aci::Phase::Ended { .. } => {
                let asked = view.me().is_some_and(|me| view.nation(me).asked);
                if asked { Err(Refusal::AlreadyDone) } else { once(view, |act| *act == state::Act::AskExamination) }
            }
            aci::Phase::Examination { .. }
            | aci::Phase::Proposal { .. }
            | aci::Phase::Determined { .. }
            | aci::Phase::Engagement { .. } => Err(Refusal::Pending(Topic::Determination)),
        }
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::AskExamination)
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        let asked = |id: &StateId| view.nation(*id).asked;
        expected.push(Expected::asked_with(view.states().iter().filter(asked).count()));
    }
}
