//! The clock: rounds and phases, the world, and the month that is reckoned.

use super::audience::{Audience, BEIJING, EVERYONE};
use super::why::Cause;
use super::{case, effect};
use crate::base::calendar::Month;
use crate::base::ids::{DatedEventId, EndingId, ProjectId, Seat, StateId};
use crate::base::set::StateSet;
use crate::game::rulebook::{Effect, Indicator, MAX_GOODS};
use crate::game::state::{Phase, State, Topic, step};
use crate::game::{condition, council, politics, supply};

/// What happens with time.
#[derive(Clone, PartialEq, Debug)]
pub enum ClockEvent {
    /// A round began.
    RoundOpened {
        /// Its number, from 1.
        round: u16,
        /// Its month.
        month: Month,
    },
    /// A phase began.
    PhaseBegan(Phase),
    /// A step of a phase was done, without anything else.
    Stepped(u16),
    /// A dated event took place, or, by chance, did not.
    World {
        /// Which.
        event: DatedEventId,
        /// Whether it took place.
        happened: bool,
    },
    /// An effect took place: of a dated event, a dispatch or an inject.
    Effected {
        /// Whose dispatch, if it was one.
        of: Option<StateId>,
        /// Which.
        effect: Effect,
        /// Why.
        cause: Cause,
    },
    /// A seat is done with a simultaneous phase.
    Readied(Seat),
    /// Supply moved for a month.
    SupplyMoved {
        /// The draw that disturbs approvals, in basis points by good.
        disturbance: [i16; MAX_GOODS],
    },
    /// A project advanced to first output.
    ProjectStarted(ProjectId),
    /// An indicator moved, for one cause.
    Moved {
        /// Which.
        which: Indicator,
        /// Why.
        cause: Cause,
        /// By how much.
        by: i32,
    },
    /// What was promised to Ukraine comes late: the Union has not been ready for months.
    DeliveriesSlip,
    /// Moods at home moved: anger, fear, cost, capital, by the rules.
    MoodsMoved,
    /// The Council did not act within ten weeks: no effect in law.
    DecisionLate,
    /// For how many rounds running each ending has held.
    StreaksCounted,
    /// The round was filed.
    RoundFiled,
    /// The game ended.
    Ended(EndingId),
}

impl ClockEvent {
    /// Changes the state.
    pub(super) fn apply(&self, state: &mut State) {
        match self {
            Self::RoundOpened { round, month } => open(state, *round, *month),
            Self::PhaseBegan(phase) => (state.phase, state.step) = (*phase, 0),
            Self::Stepped(step) => state.step = *step,
            Self::Readied(Seat::State(_)) if state.phase == Phase::Replies => state.floor.chair_ready = true,
            Self::Readied(Seat::State(id)) => state.nations[id.index()].ready = true,
            Self::Readied(Seat::Commission) => state.floor.commission_ready = true,
            // Suggestions that no draft answered stay for the next one; the next round starts where the briefing starts.
            Self::RoundFiled => (state.phase, state.step) = (Phase::Briefing, step::briefing::OPEN),
            Self::StreaksCounted => {
                case::month(state);
                unready(state);
                streaks(state);
            }
            Self::Ended(ending) => (state.ended, state.phase) = (Some(*ending), Phase::Over),
            Self::SupplyMoved { disturbance } => supply::month(state, disturbance),
            Self::MoodsMoved => politics::moods(state),
            Self::Moved { which, by, .. } => effect::shift(state, *which, *by),
            Self::Effected { of, effect, .. } => effect::take(state, *of, effect),
            Self::World { event, happened: true } => state.tell(*event),
            Self::Readied(Seat::Beijing | Seat::Facilitator | Seat::Observer)
            | Self::World { happened: false, .. }
            | Self::ProjectStarted(_)
            | Self::DeliveriesSlip
            | Self::DecisionLate => {}
        }
    }

    /// Who may know of it.
    pub(super) fn audience(&self, _: &State) -> Audience {
        match self {
            Self::Readied(Seat::State(id)) | Self::Effected { of: Some(id), .. } => Audience::only(*id),
            Self::Moved { which: Indicator::Face, .. } => BEIJING,
            Self::RoundOpened { .. }
            | Self::PhaseBegan(_)
            | Self::Stepped(_)
            | Self::Readied(_)
            | Self::World { .. }
            | Self::Effected { of: None, .. }
            | Self::Moved { .. }
            | Self::SupplyMoved { .. }
            | Self::ProjectStarted(_)
            | Self::MoodsMoved
            | Self::DecisionLate
            | Self::DeliveriesSlip
            | Self::StreaksCounted
            | Self::RoundFiled
            | Self::Ended(_) => EVERYONE,
        }
    }
}

fn open(state: &mut State, round: u16, month: Month) {
    state.round = round;
    state.month = month;
    state.signals.clear();
    state.moves.clear();
    state.union.ladder_before = state.ladder();
    if let Some(agreement) = &mut state.bargain.agreement {
        agreement.held_back = 0;
    }
    let noticed = council::pending(state);
    let floor = &mut state.floor;
    floor.noticed = noticed;
    floor.requests = [StateSet::EMPTY; Topic::COUNT];
    floor.commission_requests = 0;
    floor.publish = 0;
    floor.conclusions = None;
    floor.chair_ready = false;
    floor.approved = StateSet::EMPTY;
    floor.debated |= floor.withdrawn;
    floor.withdrawn = 0;
    floor.amendments.clear();
    floor.agenda.clear();
    floor.commission_ready = false;
    floor.coordinated = false;
    for nation in &mut state.nations {
        nation.acts.clear();
        nation.ready = false;
        nation.replies = (0, 0);
        nation.dispatch = None;
        nation.choice = None;
        nation.leaked = false;
    }
}

/// For how many months running the Union was not ready to deliver.
fn unready(state: &mut State) {
    let short = state.union.defence < state.rules.politics.deliveries.below;
    state.union.unready = if short { state.union.unready.saturating_add(1) } else { 0 };
}

fn streaks(state: &mut State) {
    for at in 0..state.rules.endings.len() {
        let holds = condition::holds(state, &state.rules.endings[at].when, None);
        state.streaks[at] = if holds { state.streaks[at].saturating_add(1) } else { 0 };
    }
}
