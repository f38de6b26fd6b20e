//! The rulebook: the checked, dense form of a campaign that the game runs on.
//!
//! Everything here is a constant of one campaign. Names, texts and sources stay with the campaign; the rulebook has ids and
//! integers. It is made by `campaign` and shared behind an `Arc`. All ids in it are valid: that is checked once, on loading.

mod coreper;
mod council;
mod ladder;
mod letter;
mod limits;
mod measure;
mod nation;
mod politics;
mod scope;
mod story;
mod supply;

pub use coreper::Coreper;
pub use council::{BelowStand, CouncilRules, LetterRules, StandRules, TrustRules};
pub use ladder::{Hit, Impact, Instrument, InstrumentKind, Reach};
pub use letter::{Demand, Letter, STAGES};
pub use limits::{
    MAX_CELLS, MAX_DISPATCHES, MAX_ENDINGS, MAX_EVENTS, MAX_EVIDENCE, MAX_GOODS, MAX_INJECTS, MAX_INSTRUMENTS,
    MAX_MEASURES, MAX_PROJECTS, MAX_SECTORS, MAX_STATES, MAX_USES,
};
pub use measure::{Injury, Measure, Reversibility};
pub use nation::{Camp, Nation, PopulationTable};
pub use politics::{
    Anger, Asks, CapitalSteps, CohesionAction, CohesionPain, CohesionSteps, ComplianceRules, ConclusionRules,
    CredibilityFade, CredibilitySteps, DeliveryRules, Drift, Found, FundCohesion, FundRules, GroundRules, HeldBack,
    LineMoves, ListingCredibility, ListingFear, ListingRules, Lobbying, Opening, Opinions, PoliticsRules, Prices, Rest,
    Seen, Start, TreatyRules,
};
pub use scope::Scope;
pub use story::{
    Condition, DatedEvent, Dispatch, DispatchOption, Effect, Ending, EndingKind, Evidence, Indicator, Inject, Length,
    Limb, Objective, OwnIndicator, PressRules, Trait, Truce, Whom,
};
pub use supply::{Approval, Cell, EndUse, Good, OpeningStock, Project, SupplyRules, Use};

use crate::base::calendar::Month;
use crate::base::ids::{Seat, StateId};
use crate::law::rule::Rule;

/// All that is constant in a campaign.
#[derive(Clone, PartialEq, Debug)]
pub struct Rulebook {
    /// The member states in the order of the campaign's roll.
    pub nations: Vec<Nation>,
    /// Population tables, by first year of use, ascending.
    pub populations: Vec<PopulationTable>,
    /// The order of Presidencies that the roll-call follows (RoP 11(2)).
    pub presidency_order: Vec<StateId>,
    /// Who chairs the Council from which month on, ascending.
    pub presidencies: Vec<(Month, StateId)>,
    /// Controlled goods.
    pub goods: Vec<Good>,
    /// Uses of controlled goods.
    pub uses: Vec<Use>,
    /// Which state needs which good for which use; by state, then use, then good.
    pub cells: Vec<Cell>,
    /// Rules of supply.
    pub supply: SupplyRules,
    /// Supply projects outside China.
    pub projects: Vec<Project>,
    /// How many sectors bear costs of measures.
    pub sectors: usize,
    /// Response measures.
    pub measures: Vec<Measure>,
    /// From monthly pain to a yearly injury in money, with its range.
    pub injury: Injury,
    /// Beijing's ladder and carrots.
    pub instruments: Vec<Instrument>,
    /// The case file.
    pub evidence: Vec<Evidence>,
    /// The rule by which the Council determines that coercion exists: a qualified majority (Art. 5(6)), unless a study asks
    /// what another rule would do.
    pub determination: Rule,
    /// What a study plays of Coreper; a game that people play has its own choice.
    pub coreper: Coreper,
    /// Rules of politics.
    pub politics: PoliticsRules,
    /// Figures at the start of every length, before its own opening.
    pub start: Start,
    /// Short, standard and full.
    pub lengths: Vec<Length>,
    /// What neither side decides.
    pub events: Vec<DatedEvent>,
    /// What the press makes of it.
    pub press: PressRules,
    /// Dispatches from a seat's own world.
    pub dispatches: Vec<Dispatch>,
    /// The letters of capitals, by state and stage; empty where the campaign has none.
    pub letters: Vec<[Letter; STAGES]>,
    /// What the host of a session can bring in.
    pub injects: Vec<Inject>,
    /// Endings in order of precedence: the first whose condition holds wins.
    pub endings: Vec<Ending>,
    /// What the Commission aims at.
    pub commission_aims: Vec<Objective>,
    /// What Beijing aims at.
    pub beijing_aims: Vec<Objective>,
}

impl Rulebook {
    /// What a seat is judged by at the end; nothing where it is judged by nothing.
    #[must_use]
    pub fn aims(&self, seat: Seat) -> &[Objective] {
        match seat {
            Seat::State(id) => self.nations.get(id.index()).map_or(&[], |nation| &nation.objectives),
            Seat::Commission => &self.commission_aims,
            Seat::Beijing => &self.beijing_aims,
            Seat::Facilitator | Seat::Observer => &[],
        }
    }

    /// The seats that decide: all states, the Commission, Beijing.
    pub fn seats(&self) -> impl Iterator<Item = Seat> + use<> {
        self.state_ids().map(Seat::State).chain([Seat::Commission, Seat::Beijing])
    }

    /// The member states' ids, ascending.
    pub fn state_ids(&self) -> impl Iterator<Item = StateId> + use<> {
        (0..self.nations.len()).map(StateId::at)
    }

    /// Who chairs the Council in a month.
    #[must_use]
    pub fn chair(&self, month: Month) -> StateId {
        let held = self.presidencies.iter().take_while(|(from, _)| *from <= month).last();
        held.or(self.presidencies.first()).map_or(StateId(0), |(_, state)| *state)
    }

    /// The population table that a vote held in a month uses.
    #[must_use]
    pub fn population_table(&self, month: Month) -> Option<&PopulationTable> {
        let year = month.year();
        self.populations.iter().take_while(|table| table.from_year <= year).last().or(self.populations.first())
    }
}
