//! A guide through a game, a step at a time: what a player who has never played does next, and why.
//!
//! Any campaign may have one (`guide.yaml`). A step says when it is due (round, phase, vote, what the seat has asked for already)
//! and what to do; the first step that is due is the one that a player is at. That is a pure function of what the seat may
//! know, so the line mode and the screens show the same, also after an undo or when a game goes on from its save. Cards
//! (`lesson.yaml`) say in the same way what whoever teaches with a campaign says and asks at a place of the game.

use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::game::command::Verb;
use crate::game::state::{Act, Gate, Item, Phase, Topic};
use crate::game::view::View;
use crate::law::ballot::Vote;

/// The guide of a campaign.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Guide {
    /// The seat that a player gets who names none.
    pub seat: Option<StateId>,
    /// The steps, in the order in which they are looked at.
    pub steps: Vec<Step>,
    /// The cards of who teaches with it, in the order in which they are looked at.
    pub cards: Vec<Card>,
}

/// When something of a guide is due.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Due {
    /// From which round to which.
    pub rounds: (u16, u16),
    /// In which phase.
    pub phase: Phase,
    /// While a vote is under way here; outside votes if none.
    pub vote: Option<Gate>,
    /// Only for this topic: of the vote, or of the item before the Presidency.
    pub topic: Option<Topic>,
    /// Only while all of this is so.
    pub given: Vec<Given>,
}

/// What has come of a game so far, as far as a guide must know it to speak truly of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Given {
    /// A determination stands.
    Determined,
    /// No determination stands.
    Undetermined,
    /// A draft waits for the appeal committee.
    OnAppeal,
    /// The seat abstained when it last voted on a package.
    Abstained,
    /// Delegations show their stands in Coreper.
    InCoreper,
}

/// A step of a guide.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// The step's id.
    pub id: String,
    /// For which states; if empty, for the seat that the guide is for, or for all if it is for none.
    pub seats: StateSet,
    /// When.
    pub due: Due,
    /// Over once the seat has asked for this in the month's consultation.
    pub until: Option<Verb>,
    /// What to do and why.
    pub text: String,
    /// What to type in the line mode; empty where Enter is enough.
    pub typed: String,
}

/// A card for who teaches: what to say and ask while a class is at this place of the game.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Card {
    /// The card's id.
    pub id: String,
    /// When.
    pub due: Due,
    /// What is on it.
    pub guidance: Guidance,
}

/// What somebody who leads a group is told for a moment of a game.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Guidance {
    /// What to say, as it can be said.
    pub say: String,
    /// What to ask.
    pub ask: Vec<String>,
    /// What to look out for; empty where nothing in particular.
    pub watch: String,
    /// What to do when it goes wrong; empty where nothing in particular.
    pub wrong: String,
}

impl Guide {
    /// The step that a seat is at, if it is asked for anything now.
    #[must_use]
    pub fn step(&self, view: &View<'_>) -> Option<&Step> {
        let Seat::State(me) = view.seat() else { return None };
        // What is written for one seat tells another what is not so.
        let mine = |step: &Step| {
            if step.seats.is_empty() { self.seat.is_none_or(|id| id == me) } else { step.seats.contains(me) }
        };
        view.is_awaited().then(|| self.steps.iter().find(|step| mine(step) && step.is_due(view)))?
    }

    /// The card for the place that a game is at: its number, from 1, and the card.
    #[must_use]
    pub fn card(&self, view: &View<'_>) -> Option<(usize, &Card)> {
        let found = self.cards.iter().position(|card| card.due.is_now(view))?;
        Some((found + 1, &self.cards[found]))
    }
}

impl Due {
    fn is_now(&self, view: &View<'_>) -> bool {
        let round = (self.rounds.0..=self.rounds.1).contains(&view.round());
        let place = self.phase == view.phase() && self.vote == view.gate();
        let topic = self.topic.is_none_or(|topic| before(view).map(Item::topic) == Some(topic));
        // What is said of the vote on an act is not so of a vote on opening one, on an amendment, on conclusions.
        let main = self.vote.is_none() || before(view).is_none_or(Item::decides);
        round && main && place && topic && self.given.iter().all(|given| given.is_so(view))
    }
}

impl Given {
    fn is_so(self, view: &View<'_>) -> bool {
        match self {
            Self::Determined => view.procedure().determined().is_some(),
            Self::Undetermined => view.procedure().determined().is_none(),
            Self::OnAppeal => view.on_appeal(),
            Self::InCoreper => view.is_in_coreper(),
            Self::Abstained => {
                let last = view.mine().and_then(|own| own.voted[Topic::Package.index()]);
                last.is_some_and(|(_, vote)| vote == Vote::Abstain)
            }
        }
    }
}

impl Step {
    fn is_due(&self, view: &View<'_>) -> bool {
        let done = self.until.is_some_and(|verb| view.acts().iter().any(|act| asks_for(act) == verb));
        self.due.is_now(view) && !done
    }
}

/// What is voted on, or lies before the Presidency.
fn before(view: &View<'_>) -> Option<Item> {
    let ballot = view.floor().ballot.as_ref().map(|ballot| ballot.item);
    ballot.or_else(|| view.agenda_item().map(|agenda| agenda.item))
}

/// The verb by which an act was asked for.
const fn asks_for(act: &Act) -> Verb {
    match act {
        Act::Declare(..) => Verb::Declare,
        Act::Lobby(..) => Verb::Lobby,
        Act::Pledge { .. } => Verb::Pledge,
        Act::AskExamination => Verb::AskExamination,
        Act::File(_) => Verb::File,
        Act::Amend(_) => Verb::Amend,
        Act::Suggest(_) => Verb::Suggest,
        Act::Share(..) => Verb::Share,
        Act::Invest(_) => Verb::Invest,
        Act::Channel => Verb::Channel,
        Act::RequestVote(_) => Verb::RequestVote,
        Act::AskFund => Verb::AskFund,
        Act::ProposeListing => Verb::ProposeListing,
        Act::TableConclusions(_) => Verb::TableConclusions,
        Act::Present(_) => Verb::Present,
        Act::Publish(_) => Verb::Publish,
        Act::Leak(..) => Verb::Leak,
        Act::Opinion(_) => Verb::Opinion,
        Act::LeakPaper(..) => Verb::LeakPaper,
        Act::AskCapital(_) => Verb::AskCapital,
    }
}
