//! Commands: what a seat asks for. One verb and its slots, in the same form for play, saves, bots and random tests.
//!
//! Whether a command is allowed is `check`'s business; what it does is `decide`'s.

use std::fmt;

/// What is asked for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Verb {
    // Briefing
    /// Beijing announces a move it may make: instrument, targets.
    Signal,
    /// Beijing has announced what it wanted to.
    EndSignals,
    /// A state chooses in its dispatch: choice.
    Answer,
    // Consultation, member states
    /// States publicly how it will vote: topic, vote, words.
    Declare,
    /// Lobbies a state: state, topic, vote.
    Lobby,
    /// Offers a pledge: addressees, condition, its topic, promise, its topic, rounds.
    Pledge,
    /// Asks the Commission for an examination.
    AskExamination,
    /// Files evidence: item.
    File,
    /// Moves an amendment to the determination: amendment.
    Amend,
    /// Suggests something for the draft: kind, subject.
    Suggest,
    /// Asks for a straw poll: topic.
    StrawPoll,
    /// Shares stocks: state, good.
    Share,
    /// Invests in substitution: good.
    Invest,
    /// Goes to Beijing alone.
    Channel,
    /// Asks that a vote be opened: topic. The Commission may ask too.
    RequestVote,
    /// Asks the Commission for the stockpile and solidarity fund.
    AskFund,
    /// Proposes that those who run the denial be listed (the High Representative may too: the Commission's seat).
    ProposeListing,
    /// The Presidency tables conclusions, to be adopted by consensus: line.
    TableConclusions,
    /// Is done with the phase.
    Ready,
    // Consultation, Commission
    /// Opens an examination: months planned.
    Open,
    /// Closes the examination: no coercion found.
    Close,
    /// Proposes the determination: scope, reparation, indicative months.
    Propose,
    /// Tables a response package: measures, sectors spared, months deferred, sunset.
    Table,
    /// Tables the suspension of measures: measures.
    TableSuspension,
    /// Tables that suspended measures resume: measures.
    TableResumption,
    /// Tables the end of measures: measures.
    TableTermination,
    /// Tables a change to measures in force: measures, sectors spared, sunset.
    TableAmendment,
    /// Proposes the stockpile and solidarity fund: money, what for.
    ProposeFund,
    /// Coordinates with the G7 (Art. 7).
    Coordinate,
    /// Recommends a mandate: relief, volumes, defence, technology, suspension, verification, months, snap-back, binding.
    Recommend,
    /// Makes a counter-offer: the same nine.
    Counter,
    /// Accepts Beijing's offer.
    AcceptOffer,
    // Replies
    /// Answers a pledge: pledge, yes or no.
    Reply,
    // Council and committee
    /// The Presidency puts the item to the vote.
    Put,
    /// The Presidency holds the item back.
    Hold,
    /// Votes: vote, reason, confidence.
    Vote,
    /// Stays away.
    StayAway,
    /// Lets another member vote on its behalf: member.
    GiveProxy,
    /// After an opinion that is not positive: an amended text will follow.
    AmendDraft,
    /// After an opinion that is not positive: the appeal committee.
    Appeal,
    /// Adopts after no opinion on appeal.
    Adopt,
    /// Withdraws the draft.
    Withdraw,
    // Beijing
    /// Uses an instrument: instrument, targets.
    Use,
    /// Withdraws an instrument: instrument.
    Ease,
    /// Makes an offer: relief, volumes, defence, technology, suspension, verification, months, snap-back, binding.
    Offer,
    /// Accepts the Union's counter-offer.
    AcceptCounter,
    /// Keeps the agreement in part this month: how much is held back.
    Shave,
    /// Breaks the agreement.
    Break,
    /// Is done for this month.
    EndMoves,
    // Facilitator
    /// Moves an indicator: indicator, by.
    Inject,
}

impl Verb {
    /// All verbs.
    pub const ALL: [Self; 49] = [
        Self::Signal,
        Self::EndSignals,
        Self::Answer,
        Self::Declare,
        Self::Lobby,
        Self::Pledge,
        Self::AskExamination,
        Self::File,
        Self::Amend,
        Self::Suggest,
        Self::StrawPoll,
        Self::Share,
        Self::Invest,
        Self::Channel,
        Self::RequestVote,
        Self::AskFund,
        Self::ProposeListing,
        Self::TableConclusions,
        Self::Ready,
        Self::Open,
        Self::Close,
        Self::Propose,
        Self::Table,
        Self::TableSuspension,
        Self::TableResumption,
        Self::TableTermination,
        Self::TableAmendment,
        Self::ProposeFund,
        Self::Coordinate,
        Self::Recommend,
        Self::Counter,
        Self::AcceptOffer,
        Self::Reply,
        Self::Put,
        Self::Hold,
        Self::Vote,
        Self::StayAway,
        Self::GiveProxy,
        Self::AmendDraft,
        Self::Appeal,
        Self::Adopt,
        Self::Withdraw,
        Self::Use,
        Self::Ease,
        Self::Offer,
        Self::AcceptCounter,
        Self::Shave,
        Self::Break,
        Self::EndMoves,
    ];

    /// The word that saves and the line mode use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Signal => "signal",
            Self::EndSignals => "end-signals",
            Self::Answer => "answer",
            Self::Declare => "declare",
            Self::Lobby => "lobby",
            Self::Pledge => "pledge",
            Self::AskExamination => "ask-examination",
            Self::File => "file",
            Self::Amend => "amend",
            Self::Suggest => "suggest",
            Self::StrawPoll => "straw-poll",
            Self::Share => "share",
            Self::Invest => "invest",
            Self::Channel => "channel",
            Self::RequestVote => "request-vote",
            Self::AskFund => "ask-fund",
            Self::ProposeListing => "propose-listing",
            Self::TableConclusions => "table-conclusions",
            Self::Ready => "ready",
            Self::Open => "open",
            Self::Close => "close",
            Self::Propose => "propose",
            Self::Table => "table",
            Self::TableSuspension => "table-suspension",
            Self::TableResumption => "table-resumption",
            Self::TableTermination => "table-termination",
            Self::TableAmendment => "table-amendment",
            Self::ProposeFund => "propose-fund",
            Self::Coordinate => "coordinate",
            Self::Recommend => "recommend",
            Self::Counter => "counter",
            Self::AcceptOffer => "accept-offer",
            Self::Reply => "reply",
            Self::Put => "put",
            Self::Hold => "hold",
            Self::Vote => "vote",
            Self::StayAway => "stay-away",
            Self::GiveProxy => "give-proxy",
            Self::AmendDraft => "amend-draft",
            Self::Appeal => "appeal",
            Self::Adopt => "adopt",
            Self::Withdraw => "withdraw",
            Self::Use => "use",
            Self::Ease => "ease",
            Self::Offer => "offer",
            Self::AcceptCounter => "accept-counter",
            Self::Shave => "shave",
            Self::Break => "break",
            Self::EndMoves => "end-moves",
            Self::Inject => "inject",
        }
    }

    /// The verb of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().chain([Self::Inject]).find(|verb| verb.word() == word)
    }
}

/// What a slot holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    /// One of a list: an id or the number of a choice.
    Id(u8),
    /// Several of a list, as bits.
    Set(u64),
    /// A whole number.
    Number(i32),
    /// Free words.
    Text(String),
}

/// A command.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Command {
    /// What is asked for.
    pub verb: Verb,
    /// With what.
    pub slots: Vec<Value>,
}

impl Command {
    /// A command without slots.
    #[must_use]
    pub const fn plain(verb: Verb) -> Self {
        Self { verb, slots: Vec::new() }
    }

    /// A command with slots.
    #[must_use]
    pub fn new(verb: Verb, slots: impl IntoIterator<Item = Value>) -> Self {
        Self { verb, slots: slots.into_iter().collect() }
    }

    /// The id in a slot; 0 when there is none (checked commands have what their verb needs).
    #[must_use]
    pub fn id(&self, slot: usize) -> u8 {
        match self.slots.get(slot) {
            Some(Value::Id(id)) => *id,
            _ => 0,
        }
    }

    /// The set in a slot.
    #[must_use]
    pub fn set(&self, slot: usize) -> u64 {
        match self.slots.get(slot) {
            Some(Value::Set(bits)) => *bits,
            _ => 0,
        }
    }

    /// The number in a slot.
    #[must_use]
    pub fn number(&self, slot: usize) -> i32 {
        match self.slots.get(slot) {
            Some(Value::Number(number)) => *number,
            _ => 0,
        }
    }
}

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.verb.word())?;
        for slot in &self.slots {
            match slot {
                Value::Id(id) => write!(f, " {id}")?,
                Value::Set(bits) => write!(f, " {bits:#x}")?,
                Value::Number(number) => write!(f, " {number}")?,
                Value::Text(text) => write!(f, " {text:?}")?,
            }
        }
        Ok(())
    }
}
