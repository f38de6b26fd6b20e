//! Simple strategies for one seat: what it does with its consultations, how it votes, which answer its letters get.
//!
//! They are what a player would find who looks for a rule that wins: if one of them meets every aim of a seat nearly always, the
//! aims are too easy or the game is decided before play. Nothing here is clever, and nothing reads more than the seat may know.

use crate::ai::mind::{Context, Mind, choose_with};
use crate::ai::papers::Papers;
use crate::ai::services::advise;
use crate::base::ids::{OptionId, StateId};
use crate::base::set::StateSet;
use crate::game::act;
use crate::game::command::{Command, Verb};
use crate::game::legal::{Legal, legal};
use crate::game::state::{Phase, PledgeCondition, PledgePromise, Topic};
use crate::game::view::View;
use crate::law::ballot::Vote;

/// What a strategy does in a consultation, each at most once a month.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Deed {
    /// Lobbies the largest other member towards a vote on what is voted next.
    LobbyLargest(Vote),
    /// Lobbies the second largest other member for what is voted next.
    LobbySecond,
    /// Says in public how it will vote on what is voted next.
    Declare(Vote),
    /// Promises the largest other member not to go to Beijing alone, if that votes for what is voted next.
    Pledge,
    /// Promises it the same for nothing.
    Promise,
    /// An act without arguments, or with the first that fits.
    Plain(Verb),
}

impl Deed {
    /// Everything that a strategy may do. Two of them at most are in one: a member has two points a month.
    pub const ALL: [Self; 19] = [
        Self::LobbyLargest(Vote::For),
        Self::LobbySecond,
        Self::LobbyLargest(Vote::Against),
        Self::Declare(Vote::For),
        Self::Declare(Vote::Against),
        Self::Pledge,
        Self::Promise,
        Self::Plain(Verb::RequestVote),
        Self::Plain(Verb::AskExamination),
        Self::Plain(Verb::Channel),
        Self::Plain(Verb::File),
        Self::Plain(Verb::Invest),
        Self::Plain(Verb::Share),
        Self::Plain(Verb::AskFund),
        Self::Plain(Verb::ProposeListing),
        Self::Plain(Verb::Publish),
        Self::Plain(Verb::Leak),
        Self::Plain(Verb::Opinion),
        Self::Plain(Verb::LeakPaper),
    ];

    fn command(self, view: &View<'_>, legal: &Legal<'_>) -> Option<Command> {
        let topic = view.next_vote().0;
        let command = match self {
            Self::LobbyLargest(vote) => act::Lobby { to: largest(view, 0)?, topic, vote }.into(),
            Self::LobbySecond => act::Lobby { to: largest(view, 1)?, topic, vote: Vote::For }.into(),
            Self::Declare(vote) => act::Declare { topic, vote, words: String::new() }.into(),
            Self::Pledge | Self::Promise => {
                let for_it = PledgeCondition::VotesFor(topic);
                let condition = if self == Self::Pledge { for_it } else { PledgeCondition::None };
                let to = StateSet::of(largest(view, 0)?);
                act::Pledge { to, condition, promise: PledgePromise::NoChannel, within: 2 }.into()
            }
            Self::Plain(verb) => legal.default_command(verb).ok()?,
        };
        legal.admits(&command).then_some(command)
    }
}

/// The largest of the other members by people, or the next ones after it.
fn largest(view: &View<'_>, place: usize) -> Option<StateId> {
    let table = view.populations()?.table;
    let mut others: Vec<StateId> = view.states().iter().filter(|id| Some(*id) != view.me()).collect();
    others.sort_by_key(|id| std::cmp::Reverse(table.total(StateSet::EMPTY.with(*id))));
    others.get(place).copied()
}

/// How a strategy votes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ballots {
    /// As the seat's own services advise: what Enter does.
    Advised,
    /// Always for.
    For,
    /// Always against.
    Against,
    /// For what binds Beijing, against mandates and agreements.
    NoDeal,
    /// For talks and what follows from them; neither for a determination nor for measures.
    NoAct,
}

impl Ballots {
    /// All ways to vote.
    pub const ALL: [Self; 5] = [Self::Advised, Self::For, Self::Against, Self::NoDeal, Self::NoAct];

    fn vote(self, context: &Context<'_>, view: &View<'_>) -> Vote {
        let topic = view.floor().ballot.as_ref().map(|ballot| ballot.item.topic());
        match (self, topic) {
            (Self::Against, _)
            | (Self::NoDeal, Some(Topic::Mandate | Topic::Agreement))
            | (Self::NoAct, Some(Topic::Package | Topic::Listing)) => Vote::Against,
            (Self::NoAct, Some(Topic::Determination)) => Vote::Abstain,
            (Self::For | Self::NoDeal | Self::NoAct, _) => Vote::For,
            (Self::Advised, _) => advise(context, view).map_or(Vote::Abstain, |advice| advice.vote),
        }
    }
}

/// When a strategy does what it does in consultations.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Season {
    /// Every month.
    Always,
    /// In the first third of the game.
    Early,
    /// In its last third.
    Late,
}

/// A strategy for one seat.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Strategy {
    /// What it does in a consultation, the first that is open first.
    pub deeds: Vec<Deed>,
    /// When.
    pub season: Season,
    /// How it votes.
    pub ballots: Ballots,
    /// Which answer its letters get, from 0; the first where there is no such.
    pub letters: u8,
}

impl Strategy {
    /// Enter at every question: nothing is done, votes are as advised, letters get their first answer.
    pub const ENTER: Self = Self { deeds: Vec::new(), season: Season::Always, ballots: Ballots::Advised, letters: 0 };

    /// Every way to vote with nothing, each deed, and each pair of deeds.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let mut deeds = vec![Vec::new()];
        for (at, first) in Deed::ALL.into_iter().enumerate() {
            deeds.push(vec![first]);
            deeds.extend(Deed::ALL[at + 1..].iter().map(|second| vec![first, *second]));
        }
        let each = |deeds: Vec<Deed>| Ballots::ALL.map(|ballots| Self { deeds: deeds.clone(), ballots, ..Self::ENTER });
        deeds.into_iter().flat_map(each).collect()
    }

    /// The same with other answers to letters, and at other times.
    #[must_use]
    pub fn variants(&self) -> [Self; 4] {
        [
            Self { letters: 1, ..self.clone() },
            Self { letters: 2, ..self.clone() },
            Self { season: Season::Early, ..self.clone() },
            Self { season: Season::Late, ..self.clone() },
        ]
    }

    /// What it does next; always something that is admitted.
    pub(super) fn command(&self, context: &Context<'_>, papers: &Papers, view: &View<'_>) -> Command {
        let legal = legal(*view);
        let wanted = if view.gate().is_some() {
            Some(act::Vote::plain(self.ballots.vote(context, view)).into())
        } else {
            match view.phase() {
                Phase::Briefing => Some(act::Answer { choice: OptionId(self.letters) }.into()),
                Phase::Consultation if self.is_season(view) => {
                    self.deeds.iter().find_map(|deed| deed.command(view, &legal))
                }
                Phase::Consultation
                | Phase::Replies
                | Phase::Council
                | Phase::Committee
                | Phase::Beijing
                | Phase::Reckoning
                | Phase::Over => None,
            }
        };
        let passive = || choose_with(papers, Mind::Passive, context, view, 0).command;
        wanted.filter(|command| legal.admits(command)).unwrap_or_else(passive)
    }

    fn is_season(&self, view: &View<'_>) -> bool {
        let (round, rounds) = (u32::from(view.round()), u32::from(view.rounds()));
        match self.season {
            Season::Always => true,
            Season::Early => round * 3 <= rounds,
            Season::Late => round * 3 > rounds * 2,
        }
    }
}
