//! A state invests in substitution.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::GoodId;
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::{Missing, Refusal};
use crate::game::slot::{Domain, Kind};
use crate::game::state;
use crate::game::view::View;

act! {
    /// Invests in substitution.
    pub struct Invest {
        /// Of what.
        good: GoodId = [Good: |view, _| Domain::one(Kind::Good, (1 << view.rules().goods.len()) - 1)],
    }
}

impl Act for Invest {
    const OCCASION: Occasion = Occasion::Members;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        let left = i32::from(view.rounds().saturating_sub(view.round()));
        let needed = view.rules().supply.invest_months;
        if needed <= left { Ok(()) } else { Err(Refusal::Nothing(Missing::Time { needed, left })) }
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::Invest(self.good))
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        let rules = &view.rules().supply;
        expected.push(Expected::Substitution(rules.invest, rules.invest_months));
    }
}
