//! A state asks the Commission for the stockpile and solidarity fund (TFEU 122(1)).

use super::consult::{fund, once};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::StateId;
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::Refusal;
use crate::game::state;
use crate::game::view::View;

act! {
    /// Asks the Commission for the stockpile and solidarity fund.
    pub struct AskFund;
}

impl Act for AskFund {
    const OCCASION: Occasion = Occasion::Members;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.me().is_some_and(|me| view.nation(me).asked_fund) {
            return Err(Refusal::AlreadyDone);
        }
        once(view, |act| matches!(act, state::Act::AskFund))?;
        fund(view)
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::AskFund)
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        let asked = |id: &StateId| view.nation(*id).asked_fund;
        expected.push(Expected::asked_with(view.states().iter().filter(asked).count()));
    }
}
