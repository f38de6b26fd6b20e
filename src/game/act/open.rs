//! The Commission opens an examination (Art. 4).

use super::draft::{months, window};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Cause, ClockEvent, CommissionEvent, Event};
use crate::game::refusal::Refusal;
use crate::game::rulebook::Indicator;
use crate::game::state::State;
use crate::game::view::View;
use crate::law::aci::EXAMINATION_MONTHS;
use crate::law::aci::step::{Step, StepKind};

act! {
    /// Opens an examination.
    pub struct Open {
        /// Months that it is planned to take.
        planned: u8 = [Planned: |_, _| months(1, i32::from(EXAMINATION_MONTHS), 1, 3)],
    }
}

impl Act for Open {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        window(view, StepKind::OpenExamination)
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        let by = state.rules.politics.prices.credibility_steps.examination;
        vec![
            Event::Commission(CommissionEvent::Procedure(Step::OpenExamination)),
            Event::Commission(CommissionEvent::Planned(self.planned)),
            Event::Clock(ClockEvent::Moved { which: Indicator::Credibility, cause: Cause::Examination, by }),
        ]
    }
}
