//! Who may know of an event: an allow-list over every kind of event, so that a new kind must be thought about here.

use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::game::event::Event;
use crate::game::rulebook::Indicator;
use crate::game::state::State;

/// Who may know of an event. The facilitator may know of all.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Audience {
    states: StateSet,
    commission: bool,
    beijing: bool,
    observer: bool,
}

const EVERYONE: Audience =
    Audience { states: StateSet::from_bits(u64::MAX), commission: true, beijing: true, observer: true };
const UNION: Audience = Audience { beijing: false, observer: false, ..EVERYONE };
const BEIJING: Audience = Audience { states: StateSet::EMPTY, commission: false, beijing: true, observer: false };
const COMMISSION: Audience = Audience { commission: true, beijing: false, ..BEIJING };

impl Audience {
    const fn states(states: StateSet) -> Self {
        Self { states, commission: false, beijing: false, observer: false }
    }

    fn only(id: StateId) -> Self {
        Self::states(StateSet::EMPTY.with(id))
    }

    /// Whether a seat may know.
    #[must_use]
    pub fn includes(&self, seat: Seat) -> bool {
        match seat {
            Seat::State(id) => self.states.contains(id),
            Seat::Commission => self.commission,
            Seat::Beijing => self.beijing,
            Seat::Observer => self.observer,
            Seat::Facilitator => true,
        }
    }

    /// Whether nobody but this seat may know.
    #[must_use]
    pub fn is_only(&self, seat: Seat) -> bool {
        match seat {
            Seat::State(id) => *self == Self::only(id),
            Seat::Commission => *self == COMMISSION,
            Seat::Beijing => *self == BEIJING,
            Seat::Facilitator | Seat::Observer => false,
        }
    }

    /// The event as a seat may know it: the terms of a mandate are the Union's own even where the vote on it is public.
    #[must_use]
    pub fn shows(&self, event: &Event, seat: Seat) -> Option<Event> {
        if !self.includes(seat) {
            return None;
        }
        let mut event = event.clone();
        if let Event::BallotOpened { item, .. } | Event::BallotClosed { item, .. } = &mut event
            && !UNION.includes(seat)
        {
            *item = item.without_mandate();
        }
        Some(event)
    }
}

/// Who may know of an event that is about to change a state.
#[expect(clippy::too_many_lines, reason = "one list of every kind of event, so that none is forgotten")]
#[must_use]
pub fn audience(state: &State, event: &Event) -> Audience {
    match event {
        // What only the seat itself knows.
        Event::Dealt { state: id, .. }
        | Event::Answered { state: id, .. }
        | Event::Asked { state: id, .. }
        | Event::Replied { state: id, .. }
        | Event::Invested { state: id, .. }
        | Event::Readied(Seat::State(id))
        | Event::Effected { of: Some(id), .. } => Audience::only(*id),
        // What two or some know.
        Event::Lobbied { by, to, .. } => Audience::states(StateSet::EMPTY.with(*by).with(*to)),
        Event::Pledged(pledge) => Audience::states(pledge.to.with(pledge.by)),
        Event::PledgeAnswered { by, .. } | Event::PledgeEnded { by, .. } => parties(state, *by),
        Event::Travelled { state: id, leaked: false, .. } => Audience { beijing: true, ..Audience::only(*id) },
        Event::Found(item) => {
            let holders = state.rules.evidence[item.index()].holders;
            Audience { commission: true, ..Audience::states(holders) }
        }
        // What the Union keeps from Beijing.
        Event::Recommended(_) | Event::Mandated(_) => UNION,
        // What Beijing keeps.
        Event::Moved { which: Indicator::Face, .. } | Event::HeldBack { .. } => BEIJING,
        // Votes are public in the Council, unless sealed for teaching; then they are opened together.
        Event::Cast { state: id, .. } | Event::StayedAway(id) | Event::ProxyGiven { from: id, .. } => {
            if state.setup.sealed { Audience::only(*id) } else { EVERYONE }
        }
        // What everybody may know.
        Event::Travelled { leaked: true, .. }
        | Event::RoundOpened { .. }
        | Event::PhaseBegan(_)
        | Event::Stepped(_)
        | Event::World { .. }
        | Event::Effected { of: None, .. }
        | Event::Contested(_)
        | Event::Signalled { .. }
        | Event::Readied(_)
        | Event::Declared { .. }
        | Event::ExaminationAsked(_)
        | Event::Filed { .. }
        | Event::AmendmentMoved { .. }
        | Event::Suggested { .. }
        | Event::SuggestionAnswered { .. }
        | Event::StrawAsked { .. }
        | Event::Shared { .. }
        | Event::VoteRequested { .. }
        | Event::FundAsked(_)
        | Event::FundProposed(_)
        | Event::Funded(_)
        | Event::FundPaid { .. }
        | Event::ListingProposed { .. }
        | Event::Listed { .. }
        | Event::ListingLapsed
        | Event::ConclusionsTabled(_)
        | Event::ConsentGiven
        | Event::ConsentRefused
        | Event::FoundOut { .. }
        | Event::Procedure(_)
        | Event::Planned(_)
        | Event::ScopeProposed(_)
        | Event::Tabled(_)
        | Event::NoticeGiven
        | Event::DeferredFurther { .. }
        | Event::Coordinated { .. }
        | Event::Countered(_)
        | Event::TermsAgreed(_)
        | Event::AgendaDrawn
        | Event::Held(_)
        | Event::BallotOpened { .. }
        | Event::BallotClosed { .. }
        | Event::Put(_)
        | Event::AmendmentCarried(_)
        | Event::ChoiceOpened
        | Event::Appealed
        | Event::Withdrawn { .. }
        | Event::Adopted { .. }
        | Event::Applied(_)
        | Event::Suspended(_)
        | Event::Resumed { .. }
        | Event::Terminated { .. }
        | Event::ConclusionRefused
        | Event::Concluded(_)
        | Event::Broken { .. }
        | Event::RanOut
        | Event::BeijingDone
        | Event::Offered(_)
        | Event::Used { .. }
        | Event::Eased { .. }
        | Event::SuspendedByAgreement(_)
        | Event::SupplyMoved { .. }
        | Event::ProjectStarted(_)
        | Event::Moved { .. }
        | Event::MoodsMoved
        | Event::MeasuresAged
        | Event::DecisionLate
        | Event::StreaksCounted
        | Event::RoundFiled
        | Event::Ended(_) => EVERYONE,
    }
}

fn parties(state: &State, by: StateId) -> Audience {
    let pledge = state.pledges.iter().find(|pledge| pledge.by == by);
    Audience::states(pledge.map_or(StateSet::EMPTY, |pledge| pledge.to.with(pledge.by)))
}
