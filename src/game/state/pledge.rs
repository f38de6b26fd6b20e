//! Typed conditional pledges: one condition and one promise, judged by the engine alone.

use super::topic::Topic;
use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::law::ballot::Vote;

/// What the addressee must do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PledgeCondition {
    /// Nothing: the promise stands alone.
    None,
    /// Vote for.
    VotesFor(Topic),
    /// Not vote against.
    NotAgainst(Topic),
    /// Use no bilateral channel.
    NoChannel,
    /// Ask for an examination.
    Asks,
}

impl PledgeCondition {
    /// All kinds, in the order in which they are listed; where a kind has a topic, with the first one.
    pub const KINDS: [Self; 5] = [
        Self::None,
        Self::VotesFor(Topic::Determination),
        Self::NotAgainst(Topic::Determination),
        Self::NoChannel,
        Self::Asks,
    ];

    /// Its topic, if its kind has one.
    #[must_use]
    pub const fn topic(self) -> Option<Topic> {
        match self {
            Self::VotesFor(topic) | Self::NotAgainst(topic) => Some(topic),
            Self::None | Self::NoChannel | Self::Asks => None,
        }
    }

    /// The same kind on another topic, if its kind has one.
    #[must_use]
    pub const fn with_topic(self, topic: Topic) -> Self {
        match self {
            Self::VotesFor(_) => Self::VotesFor(topic),
            Self::NotAgainst(_) => Self::NotAgainst(topic),
            Self::None | Self::NoChannel | Self::Asks => self,
        }
    }

    /// Its number: the order in which choices are listed.
    #[must_use]
    pub const fn kind(self) -> u8 {
        match self {
            Self::None => 0,
            Self::VotesFor(_) => 1,
            Self::NotAgainst(_) => 2,
            Self::NoChannel => 3,
            Self::Asks => 4,
        }
    }
}

/// What the promisor will do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PledgePromise {
    /// Vote like this.
    Vote(Topic, Vote),
    /// Use no bilateral channel.
    NoChannel,
    /// Share stocks with an addressee.
    Share,
    /// Ask for an examination.
    Ask,
}

impl PledgePromise {
    /// All kinds, in the order in which they are listed: each vote counts apart; where a kind has a topic, with the first one.
    pub const KINDS: [Self; 6] = [
        Self::Vote(Topic::Determination, Vote::For),
        Self::Vote(Topic::Determination, Vote::Abstain),
        Self::Vote(Topic::Determination, Vote::Against),
        Self::NoChannel,
        Self::Share,
        Self::Ask,
    ];

    /// Its topic, if its kind has one.
    #[must_use]
    pub const fn topic(self) -> Option<Topic> {
        match self {
            Self::Vote(topic, _) => Some(topic),
            Self::NoChannel | Self::Share | Self::Ask => None,
        }
    }

    /// The same kind on another topic, if its kind has one.
    #[must_use]
    pub const fn with_topic(self, topic: Topic) -> Self {
        match self {
            Self::Vote(_, vote) => Self::Vote(topic, vote),
            Self::NoChannel | Self::Share | Self::Ask => self,
        }
    }

    /// Its number: the order in which choices are listed.
    #[must_use]
    pub const fn kind(self) -> u8 {
        match self {
            Self::Vote(_, Vote::For) => 0,
            Self::Vote(_, Vote::Abstain) => 1,
            Self::Vote(_, Vote::Against) => 2,
            Self::NoChannel => 3,
            Self::Share => 4,
            Self::Ask => 5,
        }
    }
}

/// How far a pledge has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PledgeStage {
    /// Sent, not answered by all.
    Open,
    /// Somebody accepted it; it binds.
    Accepted,
}

/// A pledge.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pledge {
    /// Who promises.
    pub by: StateId,
    /// To whom; fixed when sent.
    pub to: StateSet,
    /// Those of them who accepted.
    pub accepted: StateSet,
    /// If.
    pub condition: PledgeCondition,
    /// Then.
    pub promise: PledgePromise,
    /// The round in which it was sent.
    pub sent: u16,
    /// The round in whose reckoning it is judged at the latest.
    pub deadline: u16,
    /// How far it has come.
    pub stage: PledgeStage,
}

impl Pledge {
    /// Whether anything is asked in return: to keep what binds nobody else earns nothing.
    #[must_use]
    pub fn asks_something(&self) -> bool {
        self.condition != PledgeCondition::None
    }
}
