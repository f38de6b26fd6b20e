//! What a seat may know: one method for each thing. This is the allow-list; whatever is not here, a seat does not know.
//!
//! Screens and bots get views, never states. The facilitator's view shows everything but the seed.

use crate::base::calendar::{Date, Month};
use crate::base::ids::{EndingId, EvidenceId, InstrumentId, MeasureId, Seat, StateId};
use crate::base::set::{InstrumentSet, StateSet};
use crate::game::rulebook::{Indicator, PopulationTable, Rulebook};
use crate::game::state::{
    Bargain, Draft, EvidenceState, Floor, FundState, Gate, InstrumentState, MeasureState, Move, NationState, Phase,
    Scope, Setup, State, Terms, Topic, UnionState,
};
use crate::law::aci::Procedure;
use crate::law::ballot::Vote;
use std::borrow::Cow;

mod ahead;
mod confidence;
mod coreper;
mod desk;
mod fog;
pub mod imagine;
mod law;
mod package;
mod supply;

/// A seat's view of a state.
#[derive(Clone, Copy)]
pub struct View<'a> {
    state: &'a State,
    seat: Seat,
}

/// The view of a seat.
#[must_use]
pub const fn view(state: &State, seat: Seat) -> View<'_> {
    View { state, seat }
}

/// What everybody may know of a member state.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NationPublic<'a> {
    /// Pain, in basis points.
    pub injury: i32,
    /// Cost of the Union's measures, in points.
    pub cost: i32,
    /// Supply of demand over all goods, in basis points.
    pub supply: i32,
    /// What it declared on each topic.
    pub declared: &'a [Option<Vote>; Topic::COUNT],
    /// How it last voted on each topic, and in which round.
    pub voted: [Option<(u16, Vote)>; Topic::COUNT],
    /// Whether it asked for an examination.
    pub asked: bool,
    /// Whether it asked for the fund.
    pub asked_fund: bool,
    /// Whether it is known to have gone to Beijing alone.
    pub known_channel: bool,
    /// Pledges kept.
    pub kept: u8,
    /// Pledges broken.
    pub broken: u8,
}

impl<'a> View<'a> {
    /// Whose view it is.
    #[must_use]
    pub const fn seat(&self) -> Seat {
        self.seat
    }

    /// The member state whose view it is, if it is one's.
    #[must_use]
    pub const fn me(&self) -> Option<StateId> {
        self.seat.state()
    }

    /// The rulebook: campaigns are open books.
    #[must_use]
    pub fn rules(&self) -> &'a Rulebook {
        &self.state.rules
    }

    /// What was chosen at the start.
    #[must_use]
    pub const fn setup(&self) -> Setup {
        self.state.setup
    }

    /// The round, from 1.
    #[must_use]
    pub const fn round(&self) -> u16 {
        self.state.round
    }

    /// Rounds in all.
    #[must_use]
    pub const fn rounds(&self) -> u16 {
        self.state.rounds
    }

    /// The month.
    #[must_use]
    pub const fn month(&self) -> Month {
        self.state.month
    }

    /// The phase; between two months still the reckoning of the one that was filed.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        if self.state.is_between_months() { Phase::Reckoning } else { self.state.phase }
    }

    /// The date of the phase.
    #[must_use]
    pub fn today(&self) -> Date {
        self.state.month.day(self.phase().day())
    }

    /// The ending, once reached.
    #[must_use]
    pub const fn ended(&self) -> Option<EndingId> {
        self.state.ended
    }

    /// All member states.
    #[must_use]
    pub fn states(&self) -> StateSet {
        self.state.states()
    }

    /// Who chairs the Council.
    #[must_use]
    pub fn chair(&self) -> StateId {
        self.state.chair()
    }

    /// The population table for a vote this month.
    #[must_use]
    pub fn populations(&self) -> Option<&'a PopulationTable> {
        self.state.rules.population_table(self.state.month)
    }

    /// Indicators of the Union: they are published.
    #[must_use]
    pub const fn union(&self) -> &'a UnionState {
        &self.state.union
    }

    /// The Union's own estimate of the pressure on China, in basis points.
    #[must_use]
    pub const fn china_pain(&self) -> i32 {
        self.state.china.pain
    }

    /// Agreements that Beijing broke.
    #[must_use]
    pub const fn breaches(&self) -> u8 {
        self.state.china.breaches
    }

    /// Beijing's face, for Beijing.
    #[must_use]
    pub const fn face(&self) -> Option<i32> {
        if self.sees_beijing() { Some(self.state.china.face) } else { None }
    }

    /// Beijing's hidden resolve, for Beijing.
    #[must_use]
    pub const fn resolve(&self) -> Option<i32> {
        if self.sees_beijing() { Some(self.state.china.resolve) } else { None }
    }

    /// The highest rung at work.
    #[must_use]
    pub fn ladder(&self) -> u8 {
        self.state.ladder()
    }

    /// Where an instrument stands; targets are known to all.
    #[must_use]
    pub fn instrument(&self, id: InstrumentId) -> &'a InstrumentState {
        &self.state.instruments[id.index()]
    }

    /// What Beijing announced this round.
    #[must_use]
    pub fn signals(&self) -> &'a [Move] {
        &self.state.signals
    }

    /// What Beijing did this round.
    #[must_use]
    pub fn moves(&self) -> &'a [Move] {
        &self.state.moves
    }

    /// Where a measure stands.
    #[must_use]
    pub fn measure(&self, id: MeasureId) -> &'a MeasureState {
        &self.state.measures[id.index()]
    }

    /// An item of the case file: known once filed, or found by this seat or the Commission's examination.
    #[must_use]
    pub fn evidence(&self, id: EvidenceId) -> Option<&'a EvidenceState> {
        let item = &self.state.evidence[id.index()];
        let holder = match self.seat {
            Seat::State(me) => self.state.rules.evidence[id.index()].holders.contains(me),
            Seat::Commission | Seat::Facilitator => true,
            Seat::Beijing | Seat::Observer => false,
        };
        (item.filed || (item.found && holder)).then_some(item)
    }

    /// The stockpile and solidarity fund while it pays.
    #[must_use]
    pub const fn fund(&self) -> &'a FundState {
        &self.state.fund
    }

    /// Existing money left for a fund, in million euro.
    #[must_use]
    pub fn fund_left(&self) -> i32 {
        crate::game::fund::left(self.state)
    }

    /// What a state bears that a fund helps with: points of cost, ten for one, and output lost to sticks in basis points. The
    /// reports of the month say both.
    #[must_use]
    pub fn burden(&self, id: StateId) -> i32 {
        crate::game::fund::burden(self.state, id)
    }

    /// The round in which those who run the denial were listed, 0 if they are not.
    #[must_use]
    pub const fn listed(&self) -> u16 {
        self.state.listed
    }

    /// Strength of the case file, in basis points.
    #[must_use]
    pub fn case_file(&self) -> i32 {
        crate::game::casefile::strength(self.state)
    }

    /// The procedure under the Anti-Coercion Instrument.
    #[must_use]
    pub const fn procedure(&self) -> &'a Procedure {
        &self.state.procedure
    }

    /// What lies before the Council and the committee. While a ballot is sealed only one's own vote shows.
    #[must_use]
    pub fn floor(&self) -> Cow<'a, Floor> {
        let sealed = (self.state.setup.sealed && self.seat != Seat::Facilitator) || self.is_in_the_fog();
        if !sealed && self.sees_mandate() {
            return Cow::Borrowed(&self.state.floor);
        }
        let mut floor = self.state.floor.clone();
        if let Some(ballot) = floor.ballot.as_mut().filter(|_| sealed) {
            ballot.seal_for(self.me());
        }
        if !self.sees_mandate() {
            floor.agenda.iter_mut().for_each(|agenda| agenda.item = agenda.item.without_mandate());
            floor.ballot.iter_mut().for_each(|ballot| ballot.item = ballot.item.without_mandate());
            floor.hide_papers();
        }
        Cow::Owned(floor)
    }

    /// The draft before the committee.
    #[must_use]
    pub const fn draft(&self) -> Option<&'a Draft> {
        self.state.floor.draft.as_ref()
    }

    /// The gate at which a ballot is under way.
    #[must_use]
    pub fn gate(&self) -> Option<Gate> {
        self.state.floor.ballot.as_ref().map(|ballot| ballot.gate)
    }

    /// The bargain. The Council's mandate and what the Commission asks for are not Beijing's to know, nor an observer's; what
    /// Beijing holds back of an agreement is its own secret until it is found out.
    #[must_use]
    pub const fn bargain(&self) -> Bargain {
        let mut bargain = self.state.bargain;
        if let Some(agreement) = &mut bargain.agreement
            && !self.sees_beijing()
        {
            agreement.held_back = 0;
            agreement.shaved = agreement.found;
        }
        if self.sees_mandate() { bargain } else { Bargain { recommended: None, mandate: None, ..bargain } }
    }

    /// The Council's mandate, for the Union's side.
    #[must_use]
    pub const fn mandate(&self) -> Option<Terms> {
        self.bargain().mandate
    }

    /// What everybody may know of a member state.
    #[must_use]
    pub fn nation(&self, id: StateId) -> NationPublic<'a> {
        let nation = self.state.nation(id);
        NationPublic {
            injury: nation.injury,
            cost: nation.cost,
            supply: nation.supply,
            declared: &nation.declared,
            voted: self.votes_known(id),
            asked: nation.asked,
            asked_fund: nation.asked_fund,
            known_channel: nation.leaked,
            kept: nation.kept,
            broken: nation.broken,
        }
    }

    /// The seat's own affairs: posture, favour, capital, dispatch, acts. The facilitator may look at anyone's.
    #[must_use]
    pub fn own(&self, id: StateId) -> Option<&'a NationState> {
        let allowed = match self.seat {
            Seat::State(me) => me == id,
            Seat::Facilitator => true,
            Seat::Commission | Seat::Beijing | Seat::Observer => false,
        };
        allowed.then(|| self.state.nation(id))
    }

    /// The seat's own affairs.
    #[must_use]
    pub fn mine(&self) -> Option<&'a NationState> {
        self.me().map(|me| self.state.nation(me))
    }

    /// The favour that a state enjoys in Beijing, in basis points: known to itself and to Beijing.
    #[must_use]
    pub fn favour(&self, id: StateId) -> Option<i32> {
        let allowed = self.sees_beijing() || self.me() == Some(id);
        allowed.then(|| self.state.nation(id).favour)
    }

    /// The item that the Presidency may put now.
    #[must_use]
    pub fn agenda_item(&self) -> Option<crate::game::state::Agenda> {
        let agenda = crate::game::turn::agenda_item(self.state).copied()?;
        let item = if self.sees_mandate() { agenda.item } else { agenda.item.without_mandate() };
        Some(crate::game::state::Agenda { item, ..agenda })
    }

    /// What lies before the Council this month on a topic, with its text; a mandate is there for whom may read it alone.
    #[must_use]
    pub fn file(&self, topic: Topic) -> Option<crate::game::state::Item> {
        let hidden = topic == Topic::Mandate && !self.sees_mandate();
        let items = crate::game::council::agenda(self.state).map(|agenda| agenda.item);
        items.filter(|item| !hidden && item.decides()).find(|item| item.topic() == topic)
    }

    /// A board indicator.
    #[must_use]
    pub fn indicator(&self, which: Indicator) -> Option<i32> {
        match which {
            Indicator::Face => self.face(),
            Indicator::Cohesion
            | Indicator::Credibility
            | Indicator::G7
            | Indicator::Defence
            | Indicator::Decoupling
            | Indicator::Injury
            | Indicator::Cost
            | Indicator::ChinaPain
            | Indicator::Ladder
            | Indicator::CaseFile => Some(crate::game::condition::indicator(self.state, which)),
        }
    }

    /// The step of the phase.
    #[must_use]
    pub const fn step(&self) -> u16 {
        self.state.step
    }

    /// Whether an item on a topic lies before the Council; a recommended mandate only where the seat may know of it.
    #[must_use]
    pub fn is_pending(&self, topic: Topic) -> bool {
        (topic != Topic::Mandate || self.sees_mandate()) && crate::game::council::is_pending(self.state, topic)
    }

    /// Whether the Commission asked this month that a vote be opened.
    #[must_use]
    pub const fn commission_requested(&self, topic: Topic) -> bool {
        self.state.floor.commission_requests & (1 << topic.index()) != 0
    }

    /// Months planned for the examination.
    #[must_use]
    pub const fn planned(&self) -> u8 {
        self.state.floor.planned
    }

    /// The proposed scope of the determination.
    #[must_use]
    pub const fn scope(&self) -> Option<Scope> {
        self.state.floor.scope
    }

    /// Whether the Commission must say what follows from the last opinion.
    #[must_use]
    pub const fn has_opinion(&self) -> bool {
        self.state.floor.choice
    }

    /// Whether the draft is on appeal.
    #[must_use]
    pub const fn on_appeal(&self) -> bool {
        self.state.floor.appeal
    }

    /// Whether the Commission coordinated with the G7 this month.
    #[must_use]
    pub const fn coordinated(&self) -> bool {
        self.state.floor.coordinated
    }

    /// Beijing's instruments at work.
    #[must_use]
    pub fn at_work(&self) -> InstrumentSet {
        let all = (0..self.rules().instruments.len()).map(InstrumentId::at);
        all.filter(|id| self.instrument(*id).active).collect()
    }

    /// The instruments at work that an agreement would lift.
    #[must_use]
    pub fn negotiable(&self) -> InstrumentSet {
        self.at_work().iter().filter(|id| self.rules().instruments[id.index()].negotiable).collect()
    }

    /// The instruments that Beijing could use now, for Beijing: their triggers look at what others do not know.
    #[must_use]
    pub fn usable(&self) -> InstrumentSet {
        if self.sees_beijing() { crate::game::targets::usable(self.state) } else { InstrumentSet::EMPTY }
    }

    const fn sees_mandate(&self) -> bool {
        matches!(self.seat, Seat::State(_) | Seat::Commission | Seat::Facilitator)
    }

    const fn sees_beijing(&self) -> bool {
        matches!(self.seat, Seat::Beijing | Seat::Facilitator)
    }
}
