//! The Commission closes an examination without a proposal, or a case in which the coercion has ceased.

use super::draft::{examined_as_planned, takes, window};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{CommissionEvent, Event};
use crate::game::refusal::{Missing, Refusal};
use crate::game::state::State;
use crate::game::view::View;
use crate::law::aci;
use crate::law::aci::condition::Condition;
use crate::law::aci::step::{Step, StepKind};

act! {
    /// Closes the examination without a proposal, or ends a case in which the coercion has ceased.
    pub struct Close;
}

impl Act for Close {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.procedure().determined().is_none() {
            window(view, StepKind::CloseExamination).map_err(|_| Refusal::Nothing(Missing::Examination))?;
            return examined_as_planned(view);
        }
        // A case ends without measures once the coercion has ceased: nothing in scope is at work.
        if !view.in_scope().is_empty() {
            return Err(Refusal::Law(aci::refusal::Refusal::NotMet(Condition::Ceased)));
        }
        takes(view, view.procedure(), Step::EndCase).map(|_| ())
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        let ends = state.procedure.determined().is_some();
        vec![Event::Commission(CommissionEvent::Procedure(if ends { Step::EndCase } else { Step::CloseExamination }))]
    }
}
