//! The Commission proposes the stockpile and solidarity fund (TFEU 122(1)).

use super::consult::fund;
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{CommissionEvent, Event};
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::Refusal;
use crate::game::rulebook::Indicator;
use crate::game::slot::{Domain, Kind, Unit};
use crate::game::state::{Fund, FundUse, State};
use crate::game::view::View;

act! {
    /// Proposes the stockpile and solidarity fund.
    pub struct ProposeFund {
        /// Million euro.
        million: i32 = [Money: |view, _| money(view)],
        /// What for.
        used_for: FundUse = [FundUse: |_, _| Domain::One { of: Kind::FundUse, ids: 0b111, default: 2 }],
    }
}

impl Act for ProposeFund {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        fund(view)
    }

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![Event::Commission(CommissionEvent::FundProposed(self.fund()))]
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        let (fund, rules) = (self.fund(), &view.rules().politics.fund);
        expected.push(Expected::Stocks(rules.stocks * fund.stocks() / 1_000));
        expected.push(Expected::Covered(rules.costs * fund.costs() / 1_000, rules.months));
        expected.push(Expected::Indicator(Indicator::Cohesion, rules.cohesion.adopted));
    }
}

impl ProposeFund {
    const fn fund(&self) -> Fund {
        Fund { million: self.million, used_for: self.used_for }
    }
}

/// Existing money in the campaign's steps, from the least that is worth an act.
fn money(view: &View<'_>) -> Domain {
    let rules = &view.rules().politics.fund;
    let step = rules.step.max(1);
    let room = (view.fund_left() - rules.least).max(0);
    let max = rules.least + room - room % step;
    let default = rules.least + (room / 2) - (room / 2) % step;
    Domain::Number { min: rules.least, max, step, unit: Unit::Million, default }
}
