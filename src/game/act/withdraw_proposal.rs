//! The Commission withdraws its proposal, as long as the Council has not acted (TFEU 293(2)).

use super::draft::window;
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Cause, ClockEvent, CommissionEvent, Event};
use crate::game::refusal::Refusal;
use crate::game::rulebook::Indicator;
use crate::game::state::State;
use crate::game::view::View;
use crate::law::aci::step::{Step, StepKind};

act! {
    /// Withdraws the proposal; the case ends and the file stays.
    pub struct WithdrawProposal;
}

impl Act for WithdrawProposal {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        window(view, StepKind::WithdrawProposal)
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        let politics = &state.rules.politics;
        let moved = |which, by| Event::Clock(ClockEvent::Moved { which, cause: Cause::ProposalWithdrawn, by });
        vec![
            Event::Commission(CommissionEvent::Procedure(Step::WithdrawProposal)),
            moved(Indicator::Credibility, politics.prices.credibility_steps.lost),
            moved(Indicator::Cohesion, politics.prices.cohesion_steps.lost / 2),
        ]
    }
}
