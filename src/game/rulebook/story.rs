//! Constants of the story: conditions and effects that authors write, events, dispatches, the case file, endings.

use super::politics::Opening;
use crate::base::calendar::{Date, Month};
use crate::base::figures::{figures, plain};
use crate::base::ids::{EvidenceId, GoodId, InstrumentId, MeasureId, StateId, UseId};
use crate::base::set::StateSet;

/// An indicator of the whole board.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Indicator {
    /// Cohesion of the Union, basis points.
    Cohesion,
    /// Credibility of the Union, basis points.
    Credibility,
    /// Alignment of the G7, basis points.
    G7,
    /// Defence readiness, deliveries to Ukraine included, basis points.
    Defence,
    /// Supply of magnets and materials from outside China, basis points of demand.
    Decoupling,
    /// Mean pain of the member states, weighted by population, basis points.
    Injury,
    /// Mean cost of the Union's own measures, basis points.
    Cost,
    /// Pressure on China from measures in force, basis points.
    ChinaPain,
    /// Beijing's face, basis points.
    Face,
    /// The highest rung at work.
    Ladder,
    /// Strength of the case file, basis points.
    CaseFile,
}

impl Indicator {
    /// Those that can be moved from outside, in the order in which they are listed; the others follow from the rest.
    pub const MOVABLE: [Self; 5] = [Self::Cohesion, Self::Credibility, Self::G7, Self::Defence, Self::Face];
}

/// An indicator of one seat.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum OwnIndicator {
    /// Pain, basis points.
    Injury,
    /// Cost of the Union's measures, basis points.
    Cost,
    /// Political capital, points.
    Capital,
    /// Favour enjoyed in Beijing, basis points.
    Favour,
    /// Supply of demand over all goods, basis points.
    Supply,
    /// Pledges kept, a count.
    PledgesKept,
    /// Pledges broken, a count.
    PledgesBroken,
    /// Bilateral channels used, a count.
    Channels,
}

/// A condition that an author writes.
#[derive(Clone, PartialEq, Debug)]
pub enum Condition {
    /// Always.
    Always,
    /// Every one.
    All(Vec<Condition>),
    /// At least one.
    Any(Vec<Condition>),
    /// Not.
    Not(Box<Condition>),
    /// An indicator of the board within bounds, both included.
    Indicator {
        /// Which.
        which: Indicator,
        /// From.
        at_least: i32,
        /// To.
        at_most: i32,
    },
    /// An indicator of the seat concerned within bounds, both included; false where no seat is concerned.
    Own {
        /// Which.
        which: OwnIndicator,
        /// From.
        at_least: i32,
        /// To.
        at_most: i32,
    },
    /// A determination stands.
    Determined,
    /// An examination was opened, whether or not it still runs.
    Examined,
    /// At least one measure applies.
    MeasuresApply,
    /// At least one measure is adopted and not ended: it applies, is deferred or suspended.
    MeasuresAdopted,
    /// This measure applies.
    MeasureApplies(MeasureId),
    /// An agreement is in force for at least so many rounds.
    Agreement {
        /// Rounds.
        rounds: u8,
        /// Whether it must have security content (defence carve-out or technology).
        security: bool,
    },
    /// An agreement was broken at least once.
    Breached,
    /// This instrument is at work.
    InstrumentActive(InstrumentId),
    /// A rung was climbed in the last round.
    Climbed,
    /// At least so many rounds were played.
    RoundAtLeast(u16),
    /// The last round is over.
    LastRound,
    /// The seat concerned voted for the determination.
    VotedForDetermination,
    /// The measures with the greatest cost for the seat concerned are not in force.
    Spared,
}

impl Condition {
    /// Whether it hangs on an indicator of the board.
    #[must_use]
    pub fn asks(&self, indicator: Indicator) -> bool {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().any(|part| part.asks(indicator)),
            Self::Not(part) => part.asks(indicator),
            Self::Indicator { which, .. } => *which == indicator,
            Self::Always
            | Self::Own { .. }
            | Self::Determined
            | Self::Examined
            | Self::MeasuresApply
            | Self::MeasuresAdopted
            | Self::MeasureApplies(_)
            | Self::Agreement { .. }
            | Self::Breached
            | Self::InstrumentActive(_)
            | Self::Climbed
            | Self::RoundAtLeast(_)
            | Self::LastRound
            | Self::VotedForDetermination
            | Self::Spared => false,
        }
    }
}

/// Whom an effect touches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Whom {
    /// The seat concerned (dispatches).
    Me,
    /// These states.
    These(StateSet),
}

/// What an author writes that an event will do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effect {
    /// Moves an indicator of the board by so much (cohesion, credibility, G7, defence and face can be moved).
    Shift(Indicator, i32),
    /// Moves postures, in points.
    Posture(Whom, i32),
    /// Moves political capital, in points.
    Capital(Whom, i32),
    /// Moves anger, in points.
    Anger(Whom, i32),
    /// Moves fear, in points.
    Fear(Whom, i32),
    /// Moves favour, in basis points.
    Favour(Whom, i32),
    /// Moves stocks of a good, in hundredths of a week.
    Stock(Whom, GoodId, i32),
    /// Moves supply from outside China, in basis points of demand.
    Substitution(Whom, i32),
    /// Puts a case-file item within reach.
    Find(EvidenceId),
    /// Beijing's instrument ends or is suspended by an outside event (the truce).
    Suspend(InstrumentId),
    /// Supply through third countries moves by so many basis points for good.
    Intermediaries(i32),
}

impl Effect {
    /// The same with a state named in place of the seat concerned.
    #[must_use]
    pub fn of(self, id: StateId) -> Self {
        fn named(whom: Whom, id: StateId) -> Whom {
            match whom {
                Whom::Me => Whom::These(StateSet::of(id)),
                Whom::These(states) => Whom::These(states),
            }
        }
        match self {
            Self::Posture(whom, by) => Self::Posture(named(whom, id), by),
            Self::Capital(whom, by) => Self::Capital(named(whom, id), by),
            Self::Anger(whom, by) => Self::Anger(named(whom, id), by),
            Self::Fear(whom, by) => Self::Fear(named(whom, id), by),
            Self::Favour(whom, by) => Self::Favour(named(whom, id), by),
            Self::Stock(whom, good, by) => Self::Stock(named(whom, id), good, by),
            Self::Substitution(whom, by) => Self::Substitution(named(whom, id), by),
            Self::Shift(..) | Self::Find(_) | Self::Suspend(_) | Self::Intermediaries(_) => self,
        }
    }

    /// Whether it touches the seat concerned and nobody else.
    #[must_use]
    pub const fn is_own(&self) -> bool {
        match self {
            Self::Posture(whom, _)
            | Self::Capital(whom, _)
            | Self::Anger(whom, _)
            | Self::Fear(whom, _)
            | Self::Favour(whom, _)
            | Self::Stock(whom, ..)
            | Self::Substitution(whom, _) => matches!(whom, Whom::Me),
            Self::Shift(..) | Self::Find(_) | Self::Suspend(_) | Self::Intermediaries(_) => false,
        }
    }
}

/// Something of one state that the host of a session can move, in points or in points of per cent.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Trait {
    /// How firmly it stands.
    Posture,
    /// Political capital.
    Capital,
    /// Anger.
    Anger,
    /// Fear.
    Fear,
    /// Favour in Beijing, in points of per cent.
    Favour,
    /// Supply from elsewhere, in points of per cent of demand.
    Substitution,
}

impl Trait {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Posture, Self::Capital, Self::Anger, Self::Fear, Self::Favour, Self::Substitution];
}

/// The truce between Washington and Beijing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Truce {
    /// None is made.
    None,
    /// It covers the United States alone.
    UsOnly,
    /// It is offered to the Union at a price.
    Offered,
    /// It covers the Union, as it did from November 2025.
    AsHappened,
}

/// Something dated that neither side in the game decides, though it may answer what they did.
#[derive(Clone, PartialEq, Debug)]
pub struct DatedEvent {
    /// When.
    pub date: Date,
    /// Under which truces it happens; empty means all.
    pub truces: Vec<Truce>,
    /// Until when it can still be news: told once, in the first month in which it holds. Told on its date or never if absent.
    pub until: Option<Date>,
    /// What must hold when its month begins.
    pub when: Condition,
    /// The chance that it happens, in basis points; of one that can wait, in each month.
    pub chance: i32,
    /// What it does.
    pub effects: Vec<Effect>,
}

impl DatedEvent {
    /// The last month whose briefing may tell of it.
    #[must_use]
    pub fn told_until(&self) -> Month {
        self.until.map_or_else(|| self.told_in(), Date::month)
    }

    /// The month whose briefing tells of it: a briefing of the first tells what has happened since the last one.
    #[must_use]
    pub fn told_in(&self) -> Month {
        let month = self.date.month();
        if self.date == month.day(1) { month } else { month.plus(1) }
    }
}

/// The limb of the legal test that a case-file item speaks to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Limb {
    /// Purpose: "in order to" obtain a particular act (Art. 2(1)).
    Purpose,
    /// Intensity, severity, duration, impact (Art. 2(2)(a)).
    Intensity,
    /// A pattern of interference (Art. 2(2)(b)).
    Pattern,
    /// Encroachment on sovereignty (Art. 2(2)(c)).
    Sovereignty,
    /// A legitimate concern of the third country (Art. 2(2)(d)).
    Concern,
    /// Good-faith attempts to settle first (Art. 2(2)(e)).
    GoodFaith,
}

impl Limb {
    /// All limbs.
    pub const ALL: [Self; 6] =
        [Self::Purpose, Self::Intensity, Self::Pattern, Self::Sovereignty, Self::Concern, Self::GoodFaith];
}

/// An item of the case file.
#[derive(Clone, PartialEq, Debug)]
pub struct Evidence {
    /// The limb it speaks to.
    pub limb: Limb,
    /// Its strength in basis points of the whole test; negative speaks for Beijing.
    pub strength: i32,
    /// How much of it Beijing's answer takes away, in basis points.
    pub contested: i32,
    /// Who can find and file it besides the Commission.
    pub holders: StateSet,
    /// Whether it is on the file at the start.
    pub at_start: bool,
    /// From which date it can be found.
    pub from: Date,
}

/// A choice in a dispatch.
#[derive(Clone, PartialEq, Debug)]
pub struct DispatchOption {
    /// What it does.
    pub effects: Vec<Effect>,
}

/// A dispatch from a seat's own world.
#[derive(Clone, PartialEq, Debug)]
pub struct Dispatch {
    /// Only for states in which this use weighs at least 2, if named.
    pub used_for: Option<UseId>,
    /// Only for postures from … to …, in points.
    pub posture: (i32, i32),
    /// Only in rounds from … to ….
    pub rounds: (u16, u16),
    /// What else must hold.
    pub when: Condition,
    /// Two or three choices; the first is the default.
    pub options: Vec<DispatchOption>,
}

/// Something that the host of a session can bring in: news for all, or a letter for some.
#[derive(Clone, PartialEq, Debug)]
pub struct Inject {
    /// Who is told of it: these states alone, or everybody.
    pub to: Option<StateSet>,
    /// When it fits.
    pub when: Condition,
    /// What it does; of a letter, to each state that it goes to.
    pub effects: Vec<Effect>,
    /// The instrument of Beijing that it has begin, and on whom.
    pub imposes: Option<(InstrumentId, StateSet)>,
}

/// A private objective of a state.
#[derive(Clone, PartialEq, Debug)]
pub struct Objective {
    /// What must hold at the end.
    pub when: Condition,
}

/// What an ending means, for colours and tables.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EndingKind {
    /// An agreement that both honour because breaking it costs both too much.
    LandingZone,
    /// Acquiescence.
    NewNormal,
    /// The Union came apart.
    Fracture,
    /// Both sides broke.
    Rupture,
    /// Neither war nor peace.
    Frozen,
}

/// An ending.
#[derive(Clone, PartialEq, Debug)]
pub struct Ending {
    /// What it means.
    pub kind: EndingKind,
    /// When it comes.
    pub when: Condition,
    /// For how many rounds running the condition must hold.
    pub lasting: u8,
}

figures! {
    /// What a month's briefing tells of news that can wait.
    pub struct PressRules {
        /// How many headlines of a month: the first that holds in the campaign's order, and others by lot.
        headlines: i32 = plain(0, 12),
    }
}

/// A length: a start position and a number of rounds.
#[derive(Clone, PartialEq, Debug)]
pub struct Length {
    /// The first month.
    pub start: Month,
    /// How many rounds.
    pub rounds: u16,
    /// What lies on the table.
    pub opening: Opening,
    /// What the months before the opening have brought, beside the start.
    pub brought: Vec<Effect>,
    /// Which state first asked, for the record, if any.
    pub asked_by: Option<StateId>,
}
