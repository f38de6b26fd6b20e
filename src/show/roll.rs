//! A roll-call as it stands or as it ended, for pages and the wall: what it is about, how far it is, who said what.

use crate::base::ids::Seat;
use crate::base::set::StateSet;
use crate::game::event::{Event, VoteEvent};
use crate::game::state::{Gate, Item, Topic};
use crate::law::ballot::{Ballot, Vote};
use crate::law::rule::Rule;
use crate::law::tally::tally;
use crate::table::Sight;
use crate::words::number::share;
use crate::words::text::{capital, plain, say};
use crate::words::{Words, name, terms};

/// A roll-call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Count {
    /// On what, and where.
    pub title: String,
    /// What it came to, once it is over.
    pub outcome: Option<String>,
    /// Against what it is measured.
    pub gauges: Vec<Gauge>,
    /// Who has cast which vote so far.
    pub cast: [(Vote, StateSet); 3],
    /// Each vote with those who cast it, in words.
    pub groups: Vec<(String, String)>,
    /// Who is called.
    pub next: Option<String>,
}

/// One measure of a roll-call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gauge {
    /// Of what.
    pub label: String,
    /// What is in favour, in basis points of all.
    pub share: u32,
    /// What is needed, in basis points of all.
    pub needed: u32,
    /// The same in words, with what is needed.
    pub text: String,
}

/// The roll-call under way; else the last one of the month that is over, and once the game is over the last one there was.
#[must_use]
pub fn count(sight: &Sight<'_>) -> Option<Count> {
    let view = sight.view();
    let floor = view.floor();
    if let Some(ballot) = &floor.ballot {
        let title = title(ballot.gate, ballot.item);
        let next = view.voter().map(|id| say!("roll-next", who = sight.name(id)));
        return made(sight, title, None, (ballot.gate, ballot.rule, &ballot.votes, ballot.done), next);
    }
    let round = view.round();
    let lines = sight.log();
    let over = sight.is_over();
    let events =
        lines.iter().rev().take_while(|line| over || line.round == round).flat_map(|line| line.events.iter().rev());
    let closed = |event: &Event| match event {
        Event::Vote(VoteEvent::BallotClosed { item, gate, carried, votes, .. }) => {
            Some((*item, *gate, *carried, *votes))
        }
        Event::Vote(_)
        | Event::Clock(_)
        | Event::Measure(_)
        | Event::Beijing(_)
        | Event::Commission(_)
        | Event::Member(_)
        | Event::Table(_)
        | Event::Inject(_) => None,
    };
    let (item, gate, carried, votes) = events.into_iter().find_map(closed)?;
    let title = title(gate, item);
    let outcome = plain(match (gate, carried) {
        (Gate::Council | Gate::Consensus, true) => "roll-carried",
        (Gate::Council | Gate::Consensus, false) => "roll-failed",
        (Gate::Committee | Gate::Appeal, true) => "roll-positive",
        (Gate::Committee | Gate::Appeal, false) => "roll-not-positive",
    });
    let rule = match gate {
        Gate::Council | Gate::Consensus => crate::game::council::rule(view.rules(), item),
        Gate::Committee | Gate::Appeal => Rule::QualifiedMajority,
    };
    let all = view.populations()?.table.members();
    made(sight, title, Some(outcome), (gate, rule, &votes, all), None)
}

/// Where something is voted on, and what; conclusions say both at once.
fn title(gate: Gate, item: Item) -> String {
    match gate {
        Gate::Consensus => terms::vote_title(gate, item),
        Gate::Council | Gate::Committee | Gate::Appeal => {
            capital(&say!("roll-title", gate = name::gate(gate), item = terms::item(item)))
        }
    }
}

/// The share of the population that a qualified majority takes, in basis points.
const POPULATION: u32 = 6_500;

fn made(
    sight: &Sight<'_>,
    title: String,
    outcome: Option<String>,
    (gate, rule, votes, done): (Gate, Rule, &Ballot, StateSet),
    next: Option<String>,
) -> Option<Count> {
    let view = sight.view();
    let table = &view.populations()?.table;
    let words = Words::to(sight.campaign(), Seat::Observer);
    let (against, in_favour) = (votes.against(), votes.in_favour());
    let counted = if gate == Gate::Appeal { against } else { in_favour };
    let needed = tally(rule, table, votes).members_needed;
    let members = table.members().len();
    let bp = |part: usize, whole: usize| u32::try_from(part * 10_000 / whole.max(1)).unwrap_or(0);
    let label = plain(if gate == Gate::Appeal { "roll-against" } else { "roll-members" });
    let mut gauges = vec![Gauge {
        label,
        share: bp(counted.len(), members),
        needed: bp(usize::from(needed), members),
        text: say!("roll-of", count = counted.len(), needed = needed),
    }];
    if rule == Rule::QualifiedMajority && gate != Gate::Appeal {
        let persons = table.total(in_favour).0 * 10_000 / table.sum().0.max(1);
        let text = say!("roll-population-of", share = share(table.total(in_favour), table.sum()));
        let share = u32::try_from(persons).unwrap_or(0);
        gauges.push(Gauge { label: plain("roll-population"), share, needed: POPULATION, text });
    }
    let abstaining = votes.abstaining().intersection(done);
    let cast = [(Vote::For, in_favour), (Vote::Abstain, abstaining), (Vote::Against, against)];
    let mut groups: Vec<(String, String)> = cast
        .into_iter()
        .filter(|(_, states)| !states.is_empty())
        .map(|(vote, states)| (capital(&name::vote(vote)), words.codes(states)))
        .collect();
    if !votes.missing().is_empty() {
        groups.push((plain("roll-away"), words.codes(votes.missing())));
    }
    Some(Count { title, outcome, gauges, cast, groups, next })
}

/// Who has declared what on the topics of the procedure, a line for each topic on which somebody has.
#[must_use]
pub fn declared(sight: &Sight<'_>) -> Vec<String> {
    let view = sight.view();
    let words = Words::to(sight.campaign(), Seat::Observer);
    let of = |topic: Topic, vote: Vote| -> StateSet {
        view.states().iter().filter(|id| view.nation(*id).declared[topic.index()] == Some(vote)).collect()
    };
    let line = |topic: Topic| {
        let groups: Vec<String> = [Vote::For, Vote::Abstain, Vote::Against]
            .into_iter()
            .map(|vote| (vote, of(topic, vote)))
            .filter(|(_, states)| !states.is_empty())
            .map(|(vote, states)| say!("plain-group", vote = capital(&name::vote(vote)), states = words.codes(states)))
            .collect();
        (!groups.is_empty()).then(|| format!("{}: {}", capital(&name::topic(topic)), groups.join(" ")))
    };
    Topic::ALL.into_iter().filter_map(line).collect()
}
