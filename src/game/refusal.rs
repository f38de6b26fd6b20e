//! Refusals: the reasoned answer when a seat may not. Typed; `words` makes the sentence.

use crate::base::calendar::Date;
use crate::base::ids::StateId;
use crate::game::slot::Domain;
use crate::game::state::{Phase, Topic};
use crate::law;

/// Why a command is refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// The game is over.
    Over,
    /// This seat never does this.
    NotForThisSeat,
    /// Not in this phase; it belongs to that one.
    NotInPhase(Phase),
    /// Somebody else's turn.
    NotYourTurn(Option<StateId>),
    /// Only whoever holds the Presidency may do it, and that is somebody else.
    ForTheChair(StateId),
    /// The seat has said that it is done, or has done this already.
    AlreadyDone,
    /// It is said in Coreper now: a reserve on the point, which the Presidency may answer with a text.
    InCoreper,
    /// No bandwidth is left.
    NoBandwidth {
        /// Points in all.
        of: u8,
    },
    /// There is nothing that it could be done to.
    Nothing(Missing),
    /// The law does not allow it now.
    Law(law::aci::refusal::Refusal),
    /// Not before a date.
    NotBefore(Date),
    /// The Presidency must put this item: a majority asked for it (RoP 11(1)), the Commission called on the Council to act, or its period
    /// ends.
    MustPut(Topic),
    /// An earlier vote or draft on this comes first.
    Pending(Topic),
    /// The agreement forbids it.
    UnderAgreement,
    /// After a breach, nothing new is signed before this round.
    CoolingDown {
        /// The first round.
        until: u16,
    },
    /// The number of slots is wrong.
    SlotCount {
        /// Slots that the verb has.
        expected: usize,
        /// Slots given.
        given: usize,
    },
    /// A slot is outside its domain.
    Slot {
        /// Which, from 0.
        slot: usize,
        /// What it may hold.
        domain: Domain,
    },
}

/// What is missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Missing {
    /// The campaign holds no inject.
    Inject,
    /// Nothing was said.
    Words,
    /// No dispatch waits for an answer.
    Dispatch,
    /// No item of evidence can be filed.
    Evidence,
    /// No proposal lies before the Council.
    Proposal,
    /// No draft can be tabled or decided on.
    Draft,
    /// No measure is in the stage needed.
    Measure,
    /// No offer is on the table.
    Offer,
    /// No mandate allows it.
    Mandate,
    /// No agreement is in force.
    Agreement,
    /// No determination stands.
    Determination,
    /// No examination runs.
    Examination,
    /// No pledge waits for an answer.
    Pledge,
    /// No file waits for a stand.
    File,
    /// Nobody whom it could be done to.
    State,
    /// No instrument can be used or withdrawn.
    Instrument,
    /// No item on the agenda.
    Item,
    /// No report of a working party: nothing is prepared in this game.
    Report,
    /// The case file is too thin (Art. 2(1)): the strength it has and the strength it needs, in basis points.
    CaseFile {
        /// Has.
        strength: i32,
        /// Needs.
        needed: i32,
    },
    /// No package within the injury is left (Art. 11(1)).
    Proportionate,
    /// The chair hears nobody more in confidence: so many a month are heard in this game.
    Confessional {
        /// At most.
        most: i32,
    },
    /// No votes that could be made public: there were none, or they are known.
    Votes,
    /// No instructions that the capital could change stand in the way.
    Instructions,
    /// No text lies there of which the Legal Service has not been asked.
    Text,
    /// Nothing is known at the table that is not known outside.
    Secret,
    /// No stock to share.
    Stock,
    /// It would arrive after the game: months that it takes, and rounds that are left.
    Time {
        /// Takes.
        needed: i32,
        /// Left.
        left: i32,
    },
    /// Not enough existing money is left for a fund.
    Money,
    /// Supply is not in severe difficulty (TFEU 122(1)): the mean pain, and the pain needed, in basis points.
    Shortage {
        /// Is.
        pain: i32,
        /// Needs.
        needed: i32,
    },
    /// Too little political capital is left, in points.
    Capital {
        /// Takes.
        needed: i32,
        /// Left.
        left: i32,
    },
    /// Nothing denies military end use, so nobody runs a denial.
    Denial,
}
