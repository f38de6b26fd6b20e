//! The state of a game: one flat block of a few kilobytes that copies in a microsecond.
//!
//! Only `apply` changes it. What a seat may know of it is `view`'s business; its digest is in `state/digest.rs`.

mod bargain;
mod board;
mod case;
mod digest;
mod floor;
mod nation;
mod pledge;
mod stand;
pub(in crate::game) mod step;
mod topic;

pub use crate::game::rulebook::{Coreper, Scope};
pub use bargain::{Agreement, Bargain, DefenceCarveOut, SnapBack, Suspension, Terms};
pub use board::{
    ChinaState, EvidenceState, FundState, InstrumentState, MeasureStage, MeasureState, Move, SupplyState, UnionState,
};
pub use case::CaseState;
pub use floor::{Agenda, Ballot, Draft, DraftKind, Floor, Fund, FundUse, Gate, Item, ItemStage, Opinions, VoteReason};
pub use nation::{Act, Answers, Confided, Confidence, NationState, SUNSETS, Suggestion, SuggestionKind};
pub use pledge::{Pledge, PledgeCondition, PledgePromise, PledgeStage};
pub use stand::{Point, Stand};
pub use topic::{Amendment, Line, Paper, Text, Topic};

use crate::base::calendar::{Date, Month};
use crate::base::ids::{DatedEventId, EndingId, Seat, StateId};
use crate::base::set::StateSet;
use crate::game::rulebook::{
    MAX_ENDINGS, MAX_EVENTS, MAX_EVIDENCE, MAX_INSTRUMENTS, MAX_MEASURES, MAX_STATES, Rulebook, Truce,
};
use crate::law::aci::Procedure;
use arrayvec::ArrayVec;
use std::sync::Arc;

/// The day of the month on which the Council meets.
pub(in crate::game) const COUNCIL_DAY: u8 = 15;
/// The most pledges that are open at once.
pub const MAX_PLEDGES: usize = 64;

/// Which of a campaign's lengths.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum LengthId {
    /// Six rounds or so: the proposal is on the table.
    Short,
    /// Ten or so: the examination is half done.
    Standard,
    /// Two years: nothing was asked yet.
    Full,
}

impl LengthId {
    /// All lengths.
    pub const ALL: [Self; 3] = [Self::Short, Self::Standard, Self::Full];

    /// An index: short 0, standard 1, full 2.
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::Short => 0,
            Self::Standard => 1,
            Self::Full => 2,
        }
    }
}

/// What is chosen before a game begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Setup {
    /// The length.
    pub length: LengthId,
    /// Rounds to play; 0 for as many as the length has.
    pub rounds: u16,
    /// The truce switch.
    pub truce: Truce,
    /// The states that receive dispatches: those played by humans when the game began.
    pub briefed: StateSet,
    /// Whether ballots are sealed until the last vote. They never are in the Council: a teaching device.
    pub sealed: bool,
    /// How much of Coreper is played.
    pub coreper: Coreper,
}

/// The phases of a round, in order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Phase {
    /// News, dispatches, Beijing's signals.
    Briefing,
    /// Each seat spends its diplomatic bandwidth.
    Consultation,
    /// Pledges are answered, and items prepared by the working party and Coreper.
    Replies,
    /// The Presidency puts items to the vote.
    Council,
    /// The examination procedure: committee and appeal committee.
    Committee,
    /// Beijing executes.
    Beijing,
    /// Supply, output, prices, politics and clocks move.
    Reckoning,
    /// The game is over.
    Over,
}

impl Phase {
    /// The day of the month on which the phase falls.
    #[must_use]
    pub const fn day(self) -> u8 {
        match self {
            Self::Briefing => 1,
            Self::Consultation => 5,
            Self::Replies => 10,
            Self::Council => COUNCIL_DAY,
            Self::Committee => 20,
            Self::Beijing => 25,
            Self::Reckoning | Self::Over => 28,
        }
    }
}

/// A broken invariant: a defect of the program, never of play. It stops the round; the save is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// The procedure refused a step that the game had checked.
    Procedure {
        /// The step.
        step: crate::law::aci::step::StepKind,
        /// Why.
        refusal: crate::law::aci::refusal::Refusal,
    },
    /// A vote was not accepted by the ballot.
    Ballot(crate::law::ballot::Refusal),
    /// A list was full.
    Full,
    /// An event came that has nothing to act on.
    Unexpected,
}

/// The state of a game.
#[derive(Clone, Debug)]
pub struct State {
    /// The rulebook, shared.
    pub rules: Arc<Rulebook>,
    pub(crate) seed: u64,
    /// What was chosen at the start.
    pub setup: Setup,
    /// Rounds begun, from 1; 0 before the first.
    pub round: u16,
    /// Rounds in all.
    pub rounds: u16,
    /// The month being played.
    pub month: Month,
    /// The phase.
    pub phase: Phase,
    /// How far the phase has come; each phase counts its own steps.
    pub step: u16,
    /// The ending, once reached.
    pub ended: Option<EndingId>,
    /// For how many rounds running each ending's condition has held.
    pub streaks: [u8; MAX_ENDINGS],
    /// Indicators of the Union.
    pub union: UnionState,
    /// Indicators of Beijing.
    pub china: ChinaState,
    /// Each member state.
    pub nations: [NationState; MAX_STATES],
    /// Approvals, backlogs, stocks, projects.
    pub supply: SupplyState,
    /// Beijing's instruments.
    pub instruments: [InstrumentState; MAX_INSTRUMENTS],
    /// What Beijing announced this round.
    pub signals: ArrayVec<Move, 3>,
    /// What Beijing has done this round.
    pub moves: ArrayVec<Move, 9>,
    /// The Union's measures.
    pub measures: [MeasureState; MAX_MEASURES],
    /// The case file.
    pub evidence: [EvidenceState; MAX_EVIDENCE],
    /// The procedure under the Anti-Coercion Instrument.
    pub procedure: Procedure,
    /// What lies before the Council and the committee.
    pub floor: Floor,
    /// The bargain with Beijing.
    pub bargain: Bargain,
    /// What the grounds of the law are reckoned from.
    pub case: CaseState,
    /// The stockpile and solidarity fund.
    pub fund: FundState,
    /// The round in which those who run the denial were listed, 0 if they are not.
    pub listed: u16,
    /// Pledges that are not settled yet.
    pub pledges: ArrayVec<Pledge, MAX_PLEDGES>,
    /// Templates already dealt, one bit each.
    pub dealt: u128,
    /// Dated events that have happened, one bit each.
    pub told: [u64; MAX_EVENTS / 64],
    /// A broken invariant, if there is one.
    pub fault: Option<Fault>,
}

impl State {
    /// The states that exist in this campaign.
    #[must_use]
    pub fn states(&self) -> StateSet {
        StateSet::first(self.rules.nations.len())
    }

    /// A member state.
    #[must_use]
    pub fn nation(&self, id: StateId) -> &NationState {
        &self.nations[id.index()]
    }

    /// The state that chairs the Council this month.
    #[must_use]
    pub fn chair(&self) -> StateId {
        self.rules.chair(self.month)
    }

    /// The date that a step of the present phase bears: phases fall on fixed days of the month.
    #[must_use]
    pub fn today(&self) -> Date {
        self.month.day(self.phase.day())
    }

    /// Whether a month was filed and the next one has not begun.
    #[must_use]
    pub const fn is_between_months(&self) -> bool {
        matches!(self.phase, Phase::Briefing) && self.round > 0 && self.step == step::briefing::OPEN
    }

    /// Whether a dated event has happened.
    #[must_use]
    pub fn was_told(&self, event: DatedEventId) -> bool {
        self.told.get(event.index() / 64).is_some_and(|bits| bits & 1 << (event.index() % 64) != 0)
    }

    /// Notes that a dated event has happened.
    pub(in crate::game) fn tell(&mut self, event: DatedEventId) {
        if let Some(bits) = self.told.get_mut(event.index() / 64) {
            *bits |= 1 << (event.index() % 64);
        }
    }

    /// Whether this is the last round.
    #[must_use]
    pub const fn is_last_round(&self) -> bool {
        self.round >= self.rounds
    }

    /// The diplomatic bandwidth of a state: two points, the Presidency three.
    #[must_use]
    pub fn bandwidth(&self, id: StateId) -> u8 {
        if self.chair() == id { 3 } else { 2 }
    }

    /// The highest rung at work; 0 if none is.
    #[must_use]
    pub fn ladder(&self) -> u8 {
        let active = self.rules.instruments.iter().zip(&self.instruments).filter(|(_, state)| state.active);
        active.map(|(instrument, _)| instrument.rung()).max().unwrap_or(0)
    }

    /// The game's seats that decide: all states, the Commission, Beijing.
    pub fn deciding_seats(&self) -> impl Iterator<Item = Seat> + use<> {
        self.rules.seats()
    }
}
