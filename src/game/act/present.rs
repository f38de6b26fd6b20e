//! The Presidency presents a text of its own on the determination, to which delegations react (RoP Annex V).

use super::consult::ask;
use super::draft::months;
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Event, MemberEvent};
use crate::game::refusal::{Missing, Refusal};
use crate::game::slot::{Domain, Kind};
use crate::game::state::{self, Phase, Scope, State, Text};
use crate::game::view::View;
use crate::law::aci::Reparation;

act! {
    /// The Presidency presents a text on the determination.
    pub struct Present {
        /// How much of Beijing's conduct it names.
        scope: Scope = [Scope: |view, _| Domain::One { of: Kind::Scope, ids: 0b111, default: lies(view).scope as u8 }],
        /// Whether reparation is requested.
        reparation: Reparation = [
            Reparation: |view, _| Domain::One { of: Kind::YesNo, ids: 0b11, default: lies(view).reparation as u8 },
        ],
        /// The indicative period, in months; more than six are justified (Art. 5(1)).
        indicative: u8 = [Indicative: |view, _| months(1, 12, 1, lies(view).months.into())],
    }
}

/// The text that lies before the Council now.
fn lies(view: &View<'_>) -> Text {
    let ordinary = Text { scope: Scope::Ordinary, reparation: Reparation::NotRequested, months: 6 };
    view.text().unwrap_or(ordinary)
}

impl Present {
    /// A text as the act that presents it.
    #[must_use]
    pub const fn text(text: Text) -> Self {
        Self { scope: text.scope, reparation: text.reparation, indicative: text.months }
    }

    const fn presented(&self) -> Text {
        Text { scope: self.scope, reparation: self.reparation, months: self.indicative }
    }
}

impl Act for Present {
    const OCCASION: Occasion = Occasion::Chair;

    /// Where nothing is prepared, members move amendments instead.
    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if !view.is_prepared() {
            Err(Refusal::Nothing(Missing::Report))
        } else if view.proposal().is_none() {
            Err(Refusal::Nothing(Missing::Proposal))
        } else {
            Ok(())
        }
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::Present(self.presented()))
    }

    fn events(&self, state: &State, seat: Seat) -> Vec<Event> {
        if state.phase != Phase::Replies {
            return ask(seat, self.noted());
        }
        let presented = |by| Event::Member(MemberEvent::TextPresented { by, text: self.presented() });
        seat.state().map(presented).into_iter().collect()
    }
}
