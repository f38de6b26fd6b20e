//! Notes: what a mind weighed, typed. Their parts add up to the decision; `words` makes sentences of them.
//!
//! A note is a record beside the game, never part of its state. It names things by their dense ids, as numbers.

use serde::{Deserialize, Serialize};

/// What a mind weighed.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Note {
    /// A vote, or a position taken.
    Vote(VoteNote),
    /// The Commission.
    Commission(CommissionNote),
    /// The Presidency.
    Presidency(PresidencyNote),
    /// Beijing.
    Beijing(BeijingNote),
    /// An act of consultation.
    Act(ActNote),
}

/// A term of a state's sum.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum VoteTerm {
    /// Position × salience.
    Position,
    /// Its own last vote on the same file.
    LastVote,
    /// The camp that it keeps company with on trade.
    Camp,
    /// Drift of the position since the start: statements, dispatches, events, Beijing's carrots.
    Drift,
    /// Stake in relief: pain, as far as the Union can deliver.
    Relief,
    /// Solidarity with the others.
    Solidarity,
    /// Fear of retaliation by the ladder.
    Fear,
    /// Fear of a stick that aims at this state, or is announced against it.
    Stick,
    /// Anger at home.
    Anger,
    /// Favour enjoyed in Beijing.
    Favour,
    /// What lobbying, pledges and help have moved.
    Received,
    /// Cost of the package.
    Cost,
    /// Joining a majority that exists, or not.
    Momentum,
    /// The pull not to stand alone in a lost minority.
    NotAlone,
    /// Strength of the case file, for those who waver.
    CaseFile,
    /// Talks that were too short (Art. 8(1)(a)), or were not.
    Engagement,
    /// A package above the middle of the injury.
    Disproportion,
    /// After a breach of an agreement by Beijing: standing by what was said.
    Breach,
    /// Scope, indicative period and reparation in the text of a determination.
    Text,
    /// Legal risk of the act, for those who waver.
    Doubt,
    /// What the Legal Service said of the text, for those who waver.
    Opinion,
    /// A pledge that binds it.
    Pledge,
    /// The word it gave in public.
    Word,
    /// Terms of the agreement or mandate against what it needs.
    Terms,
    /// Relief that the agreement would bring.
    Settlement,
    /// Readiness to settle.
    Readiness,
    /// Agreements that Beijing broke.
    Distrust,
    /// What the fund brings home: stocks where it is short, help where it pays.
    Help,
    /// Money that goes where it is not.
    Frugal,
    /// A step that needs all, and that Beijing would lay at the door of each.
    Unanimity,
    /// Its own mood on this file, which lasts: luck.
    Mood,
    /// Help for Ukraine that licences for arms stand against.
    Ukraine,
    /// It answers in kind a barrier that is at work.
    Mirrored,
    /// The mood that all share on this file: luck.
    Common,
    /// What the room added on the day: luck.
    Day,
}

impl VoteTerm {
    /// Whether what a seat at the table does can change it before the vote: lobbying, help, promises, the file, the text, the count.
    #[must_use]
    pub const fn is_within_reach(self) -> bool {
        match self {
            Self::Received
            | Self::Cost
            | Self::Momentum
            | Self::NotAlone
            | Self::CaseFile
            | Self::Engagement
            | Self::Disproportion
            | Self::Text
            | Self::Doubt
            | Self::Opinion
            | Self::Pledge
            | Self::Word
            | Self::Terms
            | Self::Settlement
            | Self::Help
            | Self::Frugal => true,
            Self::Position
            | Self::LastVote
            | Self::Camp
            | Self::Drift
            | Self::Relief
            | Self::Solidarity
            | Self::Fear
            | Self::Stick
            | Self::Anger
            | Self::Favour
            | Self::Readiness
            | Self::Distrust
            | Self::Unanimity
            | Self::Breach
            | Self::Ukraine
            | Self::Mirrored
            | Self::Mood
            | Self::Common
            | Self::Day => false,
        }
    }

    /// Whether it is luck, which no reason explains and no act changes.
    #[must_use]
    pub const fn is_luck(self) -> bool {
        matches!(self, Self::Mood | Self::Common | Self::Day)
    }
}

/// A term with its contribution.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TermPoints {
    /// Which.
    pub term: VoteTerm,
    /// Points; positive argues for the act.
    pub points: i32,
}

/// Where a vote was cast or a position taken.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum VoteGate {
    /// The Council: an abstention counts like a no.
    Council,
    /// The committee: an abstention counts like a no, but does not yet stop the act.
    Committee,
    /// The appeal committee: an abstention lets the act through.
    Appeal,
    /// A consensus on conclusions, which has no effect in law.
    Word,
}

/// What followed from a sum at its gate.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum VoteConsequence {
    /// Wants the act and votes for.
    Wants,
    /// Does not want the act; abstaining is enough to withhold its vote, and safer than a no.
    WithholdsQuietly,
    /// Does not want the act and says so.
    Opposes,
    /// Undecided: abstains, which lets the act through at this gate.
    LetsThrough,
    /// Does not want the act, and only a no can stop it here.
    MustOppose,
    /// Votes with the majority that exists.
    Joins,
    /// Keeps a pledge.
    KeepsPledge,
    /// Would vote otherwise, and is bound by the instructions of whom it sits in for.
    Instructed,
}

/// Why a state votes, or states a position.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct VoteNote {
    /// The topic's number ([`crate::game::state::Topic::ALL`]).
    pub topic: u8,
    /// Where.
    pub gate: VoteGate,
    /// Every term with its points, those of nothing left out. Their sum is `sum`.
    pub terms: Vec<TermPoints>,
    /// The sum.
    pub sum: i32,
    /// For from this sum on.
    pub threshold_for: i32,
    /// Against up to this sum, at this gate.
    pub threshold_against: i32,
    /// The vote: 0 for, 1 abstain, 2 against.
    pub vote: u8,
    /// What the vote does at this gate.
    pub consequence: VoteConsequence,
}

/// Why a state did something in consultation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ActNote {
    /// The word of the verb ([`crate::game::command::Verb::word`]).
    pub verb: String,
    /// The reason.
    pub reason: ActReason,
    /// What it was worth to the state, in points.
    pub worth: i32,
    /// What it had to be worth at least.
    pub needed: i32,
}

/// Reasons of acts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum ActReason {
    /// Says what it will do, so that others can count on it.
    CountOnMe,
    /// Moves the waverer who costs least for what it weighs.
    CheapestWaverer,
    /// Offers something that decides for the other.
    Bargain,
    /// Wants an examination.
    WantsExamination,
    /// Has something for the file.
    Evidence,
    /// Would vote for another text.
    BetterText,
    /// Protects its dearest sector.
    DearestSector,
    /// Would win the vote.
    WouldWin,
    /// Cannot count yet.
    CannotCount,
    /// Is short and builds elsewhere.
    Short,
    /// Helps one who is shorter.
    Helps,
    /// Of several answers, the one that suits it best.
    SuitsBest,
    /// Is in need and does not trust the Union to deliver.
    Desperate,
    /// Is hit harder than others, and asks for help.
    NeedsHelp,
    /// Wants those who run the denial on a list.
    WantsListing,
    /// All can live with the line.
    OneVoice,
    /// Shows where it stands, as far as it wants to.
    ShowsStand,
    /// Says in confidence where it stands.
    Confides,
    /// The vote is close, and this member is nearest to the line.
    NearestToLine,
    /// Wants it to be seen how each voted.
    Openness,
    /// Is about to lose, and lets it be known where another one stands.
    Exposes,
    /// Wants to have it said how the text stands in law.
    AsksLaw,
    /// Has nothing that would be worth it.
    Nothing,
}

/// What the Commission waits for, or did.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CommissionNote {
    /// What it did: the word of the verb.
    pub verb: String,
    /// Everything it looked at: what is, what it needs, whether that is met.
    pub checks: Vec<CommissionCheck>,
}

/// One thing the Commission looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CommissionCheck {
    /// What.
    pub what: CommissionLooksAt,
    /// What is.
    pub have: i32,
    /// What it needs.
    pub need: i32,
    /// Whether that is met.
    pub met: bool,
}

/// What the Commission looks at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum CommissionLooksAt {
    /// Strength of the case file, in basis points.
    CaseFile,
    /// States that asked for an examination.
    StatesAsking,
    /// Their share of the population, in basis points.
    PopulationAsking,
    /// The highest rung of Beijing's ladder.
    Ladder,
    /// Months of examination.
    MonthsExamined,
    /// Members expected for.
    MembersFor,
    /// Their share of the population, in basis points.
    PopulationFor,
    /// Members expected against on appeal.
    MembersAgainst,
    /// Their share of the population, in basis points.
    PopulationAgainst,
    /// Months of engagement.
    MonthsEngaged,
    /// What the package takes from China in a year against the injury, in million euro.
    Proportion,
    /// Pressure of the package at full effect, in basis points.
    Bite,
    /// Cost of the package to the Union, in points.
    Cost,
    /// Legal risk of the package, in basis points.
    Doubt,
    /// Beijing's offer against the mandate: relief in basis points.
    Offer,
    /// Rounds since the last vote that was lost.
    RoundsSinceLoss,
    /// Alignment of the G7, in basis points.
    Alignment,
    /// Injury of the worst hit above the mean, in basis points.
    Unevenness,
    /// States that ask for the fund.
    StatesAskingFund,
    /// Existing money left, in million euro.
    MoneyLeft,
}

/// Why the Presidency puts an item, or holds it back.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PresidencyNote {
    /// The topic's number.
    pub topic: u8,
    /// Members that it counts for.
    pub members_for: u8,
    /// Members needed.
    pub members_needed: u8,
    /// Their share of the population, in basis points.
    pub population_for: i32,
    /// The share needed.
    pub population_needed: i32,
    /// The chance of carrying, in per cent.
    pub chance: i32,
    /// The chance from which it puts an item, in per cent.
    pub chance_needed: i32,
    /// Whether it must put the item.
    pub forced: bool,
    /// Whether it puts the item.
    pub put: bool,
    /// Whether it notes a majority instead, without a roll-call.
    #[serde(default)]
    pub concludes: bool,
}

/// Beijing's score table.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct BeijingNote {
    /// What was decided.
    pub about: BeijingAbout,
    /// Every option that it weighed, the chosen one first.
    pub rows: Vec<BeijingRow>,
    /// Whom it works on and why, if anybody.
    pub targets: Vec<TargetWhy>,
    /// The best of what could have been chosen instead (a place in `rows`), if there was anything.
    #[serde(default)]
    pub next: Option<u8>,
    /// What would have changed the choice.
    pub would_change: Option<WouldChange>,
}

/// What Beijing decided about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum BeijingAbout {
    /// What to announce.
    Signals,
    /// What to do this month.
    Moves,
    /// Whom to divide.
    Divide,
    /// Terms of an agreement.
    Bargain,
    /// Whether to keep the agreement.
    Compliance,
}

/// An option with what it is worth, part by part.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct BeijingRow {
    /// The option.
    pub option: BeijingOption,
    /// Parts of its value, in value points; those of nothing left out. Their sum is `total`.
    pub parts: Vec<(BeijingPart, i32)>,
    /// The sum.
    pub total: i32,
    /// The standard error of the sum over the futures that were played, in value points; 0 where none was.
    #[serde(default)]
    pub spread: i32,
    /// How many futures were played to look at it.
    #[serde(default)]
    pub futures: u16,
    /// Why it was out of the question, whatever it is worth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub barred: Option<Barred>,
}

/// Why an option was out of the question.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Barred {
    /// Two of its kind are announced already: on the whole Union, or on chosen states.
    TwoAnnounced,
    /// It climbed as many rungs this month as it ever does.
    RungsClimbed,
    /// It did as much this month as it ever does.
    DoneEnough,
    /// Terms are not answered in every month, and not in this one.
    NoAnswerYet,
    /// It presses or courts one of them otherwise.
    BothHands,
    /// It cannot be taken back, and its lead is within two standard errors of the futures played.
    Unsure,
    /// It trailed so far in the first games played on that it was played on in no more.
    Trailed,
}

impl BeijingNote {
    /// The best of what could have been chosen instead.
    #[must_use]
    pub fn runner_up(&self) -> Option<&BeijingRow> {
        self.rows.get(usize::from(self.next?))
    }
}

/// An option of Beijing's.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum BeijingOption {
    /// Leaves things as they are.
    Hold,
    /// Uses an instrument (its id) on states (bits).
    Use(u8, u64),
    /// Withdraws an instrument (its id).
    Ease(u8),
    /// Accepts terms.
    Sign,
    /// Offers terms.
    Offer,
    /// Does not sign.
    Refuse,
    /// Keeps the agreement.
    Keep,
    /// Keeps the agreement in part: so many basis points of it are held back.
    Shave(i32),
    /// Breaks the agreement.
    Break,
}

/// A part of an option's value: an ordinary figure, or a principle that spoke.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum BeijingPart {
    /// What control is worth (principle: control).
    Control,
    /// What the instruments cost Beijing itself.
    OwnCost,
    /// Pain that it expects, from what applies and what may come.
    ExpectedPain,
    /// Pain added by the step itself: it makes an answer likelier.
    StepAnswered,
    /// What of that answer does not count, because it may not stand in law.
    LegalRisk,
    /// What the move does to the vote in the Council.
    Vote,
    /// Measures that stepping down would end or ease.
    EasedPain,
    /// What the jump itself costs.
    Jump,
    /// What is accepted invites the next step.
    Acceptance,
    /// Desperation emboldens.
    Desperation,
    /// Divide.
    Divide,
    /// Block the way out.
    BlockDiversification,
    /// The long arm.
    LongReach,
    /// Deny the military.
    DenyMilitary,
    /// Europe is a target.
    Target,
    /// Settle with the strongest first.
    StrongestFirst,
    /// Answer in kind.
    AnswerInKind,
    /// Face.
    Face,
    /// What was announced is done: a bluff costs face.
    Announced,
    /// To announce nothing: a small bluff is better.
    Silence,
    /// Worth of security assurances (principle: mutual destruction).
    Security,
    /// Worth of an end to pressure.
    ReliefFromPressure,
    /// Value given up by controls that recede.
    ControlsRecede,
    /// Hidden resolve.
    Resolve,
    /// What snaps back on a breach.
    SnapBack,
    /// The temptation of the month.
    Temptation,
    /// The value of going on as now.
    StatusQuo,
    /// What an agreement brings in the months ahead.
    Settlement,
    /// What stands after the months that were looked at.
    Beyond,
    /// Habit: farm goods of who moved first.
    FarmFirst,
    /// Habit: who abstained is rewarded.
    RewardAbstainers,
    /// Habit: licences ease before a summit and tighten after it.
    BeforeSummits,
    /// Habit: announced wide, applied narrow, suspended.
    AnnounceWide,
    /// Habit: a few firms are listed sooner than a trade is cut.
    ListFew,
    /// Habit: one capital has an open line.
    OpenLine,
    /// Error of judgement.
    Error,
}

/// Whom Beijing works on, and why.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TargetWhy {
    /// The state.
    pub state: u8,
    /// How far it is from the line by Beijing's estimate, in points (positive: for).
    pub distance: i32,
    /// Its share of the population, in basis points.
    pub population: i32,
    /// Whether it belongs to the cheapest blocking minority.
    pub in_block: bool,
    /// Whether it is favoured: then no stick falls on it unless it moved.
    #[serde(default)]
    pub favoured: bool,
    /// Whether it moved: asked for an examination, or said or voted that it is for what the Union does.
    #[serde(default)]
    pub moved: bool,
}

/// What would have changed a choice.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct WouldChange {
    /// The part that would have had to differ.
    pub part: BeijingPart,
    /// By how much, in value points, for the next best to be chosen: less than nothing if the part weighed for what was chosen,
    /// more if it weighed against the next best.
    pub by: i32,
    /// Whether it is a part of the next best; else of what was chosen.
    #[serde(default)]
    pub of_next: bool,
}
