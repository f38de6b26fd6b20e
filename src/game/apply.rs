//! Events change the state, here and nowhere else. Nothing is drawn and nothing can be refused.
//!
//! An event that does not fit the state is a broken invariant: it is kept as the state's [`Fault`], which stops the round.
#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "`apply` names every event and sends each to one file, so a new event does not compile until it has a place"
)]

mod board;
mod case;
mod effect;
mod floor;
mod help;
mod members;
mod round;

use crate::base::ids::Seat;
use crate::game::event::Event;
use crate::game::state::{Fault, Phase, State, step};
use crate::game::{politics, supply};
use crate::law::aci;
use crate::law::aci::step::Step;

/// Changes the state by an event.
#[expect(clippy::too_many_lines, reason = "one list of every kind of event, so that none is forgotten")]
pub fn apply(state: &mut State, event: &Event) {
    case::note(state, event);
    match event {
        Event::RoundOpened { round, month } => round::open(state, *round, *month),
        Event::PhaseBegan(phase) => round::begin(state, *phase),
        Event::Stepped(step) => state.step = *step,
        Event::Readied(seat) => ready(state, *seat),
        Event::RoundFiled => round::file(state),
        Event::StreaksCounted => round::streaks(state),
        Event::Ended(ending) => (state.ended, state.phase) = (Some(*ending), Phase::Over),
        Event::BeijingDone => beijing_done(state),
        Event::SupplyMoved { disturbance } => supply::month(state, disturbance),
        Event::MoodsMoved => politics::moods(state),
        Event::Moved { which, by, .. } => effect::shift(state, *which, *by),
        Event::Effected { of, effect, .. } => effect::take(state, *of, effect),
        Event::Procedure(step) => procedure(state, *step),
        Event::World { .. }
        | Event::SuggestionAnswered { .. }
        | Event::ProjectStarted(_)
        | Event::DecisionLate
        | Event::NoticeGiven => {}
        Event::Answered { .. }
        | Event::Asked { .. }
        | Event::Dealt { .. }
        | Event::Declared { .. }
        | Event::Lobbied { .. }
        | Event::ExaminationAsked(_)
        | Event::FundAsked(_)
        | Event::Shared { .. }
        | Event::Invested { .. }
        | Event::Travelled { .. }
        | Event::Pledged(_)
        | Event::Replied { .. }
        | Event::PledgeAnswered { .. }
        | Event::PledgeEnded { .. } => members::apply(state, event),
        Event::AmendmentMoved { .. }
        | Event::Suggested { .. }
        | Event::StrawAsked { .. }
        | Event::VoteRequested { .. }
        | Event::FundProposed(_)
        | Event::ListingProposed { .. }
        | Event::ConclusionsTabled(_)
        | Event::Planned(_)
        | Event::ScopeProposed(_)
        | Event::Tabled(_)
        | Event::Coordinated { .. }
        | Event::AgendaDrawn
        | Event::Put(_)
        | Event::Held(_)
        | Event::BallotOpened { .. }
        | Event::Cast { .. }
        | Event::StayedAway(_)
        | Event::ProxyGiven { .. }
        | Event::BallotClosed { .. }
        | Event::AmendmentCarried(_)
        | Event::ChoiceOpened
        | Event::Appealed
        | Event::Withdrawn { .. } => floor::apply(state, event),
        Event::Funded(_) | Event::FundPaid { .. } | Event::Listed { .. } | Event::ListingLapsed => {
            help::apply(state, event);
        }
        Event::Found(_)
        | Event::Contested(_)
        | Event::Filed { .. }
        | Event::Signalled { .. }
        | Event::Adopted { .. }
        | Event::Applied(_)
        | Event::DeferredFurther { .. }
        | Event::Suspended(_)
        | Event::Resumed { .. }
        | Event::Terminated { .. }
        | Event::MeasuresAged
        | Event::Recommended(_)
        | Event::Countered(_)
        | Event::TermsAgreed(_)
        | Event::Mandated(_)
        | Event::ConclusionRefused
        | Event::ConsentGiven
        | Event::Concluded(_)
        | Event::Broken { .. }
        | Event::HeldBack { .. }
        | Event::FoundOut { .. }
        | Event::ConsentRefused
        | Event::RanOut
        | Event::Offered(_)
        | Event::Used { .. }
        | Event::Eased { .. }
        | Event::SuspendedByAgreement(_) => board::apply(state, event),
    }
}

fn beijing_done(state: &mut State) {
    state.step = if state.phase == Phase::Briefing { step::briefing::ANSWERS } else { step::beijing::DONE };
}

fn ready(state: &mut State, seat: Seat) {
    match seat {
        Seat::State(id) => state.nations[id.index()].ready = true,
        Seat::Commission => state.floor.commission_ready = true,
        Seat::Beijing | Seat::Facilitator | Seat::Observer => {}
    }
}

fn procedure(state: &mut State, step: Step) {
    match state.procedure.step(step, state.today()) {
        Ok(next) => state.procedure = next,
        Err(refusal) => state.fault = state.fault.or(Some(Fault::Procedure { step: step.kind(), refusal })),
    }
    if step == Step::Determine {
        state.union.ladder_determined = state.ladder();
    }
    if matches!(state.procedure.phase(), aci::Phase::Ended { .. }) {
        // Whoever wants another case asks again.
        state.nations.iter_mut().for_each(|nation| nation.asked = false);
    }
}
