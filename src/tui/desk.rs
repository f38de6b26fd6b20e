//! The desk: who is still needed and who can stop it, from what one seat knows; the same for screens and line mode.
//!
//! Chances and costs come from declared positions, votes on record and the vote of 2024, never from a bot's own model. The
//! player may think otherwise of each state, and may ask *what if*; both change the desk and nothing else.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::campaign::text::PastVote;
use crate::game::state::{Gate, Topic};
use crate::law::ballot::Vote;
use crate::law::coalition::{Desk, DeskAnswer, Stance, council};
use crate::law::rule::Rule;
use crate::tui::scene::Model;
use std::collections::BTreeMap;

/// What a player thinks of a state, other than what the record says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Thought {
    /// What if it voted so?
    WhatIf(Vote),
    /// It votes for with so many chances in a hundred.
    Chance(u8),
}

/// What a player thinks of the states.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Thoughts(BTreeMap<StateId, Thought>);

impl Thoughts {
    /// What is thought of a state.
    #[must_use]
    pub fn of(&self, id: StateId) -> Option<Thought> {
        self.0.get(&id).copied()
    }

    /// The next *what if* for a state: for, against, abstaining, none.
    pub fn what_if(&mut self, id: StateId) {
        let next = match self.of(id) {
            None | Some(Thought::Chance(_)) => Some(Vote::For),
            Some(Thought::WhatIf(Vote::For)) => Some(Vote::Against),
            Some(Thought::WhatIf(Vote::Against)) => Some(Vote::Abstain),
            Some(Thought::WhatIf(Vote::Abstain)) => None,
        };
        match next {
            Some(vote) => self.0.insert(id, Thought::WhatIf(vote)),
            None => self.0.remove(&id),
        };
    }

    /// A state votes for with so many chances in a hundred.
    pub fn chance(&mut self, id: StateId, hundredths: u8) {
        self.0.insert(id, Thought::Chance(hundredths.min(100)));
    }

    /// Forgets all of it.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The states of which something is thought.
    pub fn iter(&self) -> impl Iterator<Item = (StateId, Thought)> + '_ {
        self.0.iter().map(|(id, thought)| (*id, *thought))
    }
}

/// What the desk is asked about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Question {
    /// What is voted on.
    pub topic: Topic,
    /// Where; on appeal the question is who stops the act.
    pub gate: Gate,
    /// By which rule.
    pub rule: Rule,
    /// Who has voted.
    pub done: StateSet,
    /// Who of them voted for; on appeal, against.
    pub counted: StateSet,
}

/// What the record says of a state: chances in a hundred that it votes for, and what winning it over costs, in points of
/// bandwidth.
#[must_use]
pub fn record(model: &Model<'_>, id: StateId, topic: Topic) -> (u8, u64) {
    let nation = model.view().nation(id);
    let said = nation.declared[topic.index()];
    let voted = nation.voted[topic.index()].map(|(_, vote)| vote);
    let past = model.campaign().text.state(id).vote_2024;
    let chance = match (said, voted, past) {
        (Some(Vote::For), ..) => 92,
        (Some(Vote::Abstain), ..) => 20,
        (Some(Vote::Against), ..) => 6,
        (None, Some(Vote::For), _) => 80,
        (None, Some(Vote::Abstain), _) => 35,
        (None, Some(Vote::Against), _) => 15,
        (None, None, Some(PastVote::For)) => 65,
        (None, None, Some(PastVote::Abstain)) => 45,
        (None, None, Some(PastVote::Against)) => 30,
        (None, None, None) => 50,
    };
    (chance, 1 + u64::from(100 - chance) / 20)
}

/// Answers everything at once; none when the population table cannot be a game.
#[must_use]
pub fn answer(model: &Model<'_>, question: &Question, thoughts: &Thoughts) -> Option<DeskAnswer> {
    let table = model.view().populations()?.table;
    let game = council(question.rule, &table, table.members()).ok()?;
    let stances: Vec<Stance> = table.members().iter().map(|id| stance(model, question, thoughts, id)).collect();
    Desk::new(&game).answer(&stances, 2).ok()
}

fn stance(model: &Model<'_>, question: &Question, thoughts: &Thoughts, id: StateId) -> Stance {
    let counts = if question.gate == Gate::Appeal { Vote::Against } else { Vote::For };
    let settled = |vote: Vote| if vote == counts { Stance::For } else { Stance::NotFor };
    let (record, cost) = record(model, id, question.topic);
    let chance = match thoughts.of(id) {
        Some(Thought::WhatIf(vote)) => return settled(vote),
        _ if question.done.contains(id) => {
            return if question.counted.contains(id) { Stance::For } else { Stance::NotFor };
        }
        Some(Thought::Chance(chance)) => chance,
        None => record,
    };
    // Against is a third of what is not for: most who do not want an act abstain.
    let hundredths = if counts == Vote::Against { (100 - chance) / 3 } else { chance };
    Stance::Open { probability: f64::from(hundredths) / 100.0, cost }
}
