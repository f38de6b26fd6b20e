//! The Commission proposes the determination (Art. 5), or alters its proposal before the Council has acted (TFEU 293(2)).

use super::draft::{examined_as_planned, months, window};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{CommissionEvent, Event};
use crate::game::refusal::{Missing, Refusal};
use crate::game::slot::{Domain, Kind};
use crate::game::state::{Scope, State};
use crate::game::view::View;
use crate::law::aci::condition::{Condition, Conditions};
use crate::law::aci::step::{Step, StepKind};
use crate::law::aci::{self, Reparation};

act! {
    /// Proposes the determination.
    pub struct Propose {
        /// How much of Beijing's conduct it names.
        scope: Scope = [Scope: |view, _| Domain::One { of: Kind::Scope, ids: 0b111, default: present(view).0 }],
        /// Whether reparation is requested.
        reparation: Reparation = [Reparation: |view, _| Domain::One { of: Kind::YesNo, ids: 0b11, default: present(view).1 }],
        /// The indicative period, in months; more than six are justified (Art. 5(1)).
        indicative: u8 = [Indicative: |view, _| months(1, 12, 1, present(view).2)],
    }
}

/// What is asked for unless something else is said: the text that lies before the Council, else the ordinary one. Scope, whether
/// reparation is requested, months.
fn present(view: &View<'_>) -> (u8, u8, i32) {
    let aci::Phase::Proposal { terms, .. } = view.procedure().phase() else { return (1, 0, 6) };
    let scope = view.scope().unwrap_or(Scope::Ordinary);
    let at = Scope::ALL.iter().position(|other| *other == scope).and_then(|at| u8::try_from(at).ok());
    (at.unwrap_or(1), u8::from(terms.reparation == Reparation::Requested), terms.indicative_months.into())
}

impl Act for Propose {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        match view.procedure().phase() {
            aci::Phase::Examination { .. } => {
                examined_as_planned(view)?;
                let (strength, needed) = (view.case_file(), view.rules().politics.prices.case_threshold);
                if strength < needed {
                    return Err(Refusal::Nothing(Missing::CaseFile { strength, needed }));
                }
                if !view.purpose().is_met() {
                    return Err(Refusal::Law(aci::refusal::Refusal::NotMet(Condition::Coercion)));
                }
                window(view, StepKind::Propose)
            }
            // As long as the Council has not acted, the Commission may alter its proposal (TFEU 293(2)).
            aci::Phase::Proposal { .. } => Ok(()),
            aci::Phase::NotStarted | aci::Phase::Ended { .. } => Err(Refusal::Nothing(Missing::Examination)),
            aci::Phase::Determined { .. } | aci::Phase::Engagement { .. } => Err(Refusal::AlreadyDone),
        }
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        let terms = aci::Terms::lasting(self.reparation, self.indicative);
        let proposed = matches!(state.procedure.phase(), aci::Phase::Proposal { .. });
        let step = if proposed {
            Step::AlterProposal { terms }
        } else {
            Step::Propose { terms, met: Conditions::NONE.with(Condition::Coercion) }
        };
        vec![
            Event::Commission(CommissionEvent::Procedure(step)),
            Event::Commission(CommissionEvent::ScopeProposed(self.scope)),
        ]
    }
}
