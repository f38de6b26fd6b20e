//! The vote on whether it is coercion, as who did not sit there needs it told: what it took, who stood where, who could have turned it,
//! and why it was not put again.

use super::sources::Sources;
use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::event::{CommissionEvent, Event, VoteEvent};
use crate::game::state::{DraftKind, Gate, Item, Topic};
use crate::law::aci::step::Step;
use crate::law::ballot::Vote;
use crate::law::comitology::Opinion;
use crate::law::population::Table;
use crate::law::tally::{Outcome, tally};
use crate::report::decision::result;
use crate::report::margin::{margin, recast};
use crate::report::pages::facts::Facts;
use crate::report::roll::RollCall;
use crate::words::document::Block;
use crate::words::text::say;
use crate::words::{name, number};

/// The most people of whom the smallest group that could have turned it is looked for: 2^10 groups.
const MOST_PEOPLE: usize = 10;

/// What the Council last came to by a count, and why it was not put again: nothing where no count was made and nothing was held back.
pub(super) fn blocks(facts: &Facts<'_>, sources: &Sources) -> Vec<Block> {
    let last = last(facts);
    let mut blocks = Vec::new();
    if let Some((roll, table)) = last {
        let told = [Some(stood(facts, roll, table)), turned(facts, roll, table)];
        blocks.push(sources.of(told.into_iter().flatten().collect::<Vec<_>>().join(" "), |event| closes(event, roll)));
    }
    let found = |event: &Event| matches!(event, Event::Commission(CommissionEvent::Procedure(Step::Determine)));
    if !facts.log.iter().any(|line| line.events.iter().any(found)) {
        blocks.extend(held(facts, sources, last.map_or(0, |(roll, _)| roll.round)));
    }
    blocks
}

/// The last count on whether it is coercion, called or noted.
fn last<'f>(facts: &'f Facts<'_>) -> Option<(&'f RollCall, &'f Table)> {
    let roll = facts.rolls.iter().rfind(|roll| roll.binds() && roll.item == Item::Determination)?;
    Some((roll, facts.table(roll)?))
}

/// Whether an event is the end of a roll-call.
fn closes(event: &Event, roll: &RollCall) -> bool {
    matches!(event, Event::Vote(VoteEvent::BallotClosed { item, gate, votes, .. })
        if (*item, *gate) == (roll.item, roll.gate) && *votes == roll.votes)
}

/// The last vote on measures that were adopted: by how much, and on what ground.
pub(super) fn package(facts: &Facts<'_>, sources: &Sources) -> Option<Block> {
    let adopted = |event: &Event| event.is_adoption_of(DraftKind::Respond);
    let line = facts.log.iter().rfind(|line| line.events.iter().any(adopted))?;
    let gate = |roll: &&RollCall| roll.opinion.is_some() && roll.round <= line.round;
    let roll = facts.rolls.iter().filter(gate).rfind(|roll| roll.item == Item::Draft(DraftKind::Respond))?;
    let table = facts.table(roll)?;
    let members = roll.votes.in_favour();
    let words = say!(
        "brief-package",
        month = number::month(roll.month),
        gate = name::gate(roll.gate),
        result = result(roll),
        members = members.len(),
        share = number::share(table.total(members), table.sum()),
        may = usize::from(roll.gate == Gate::Appeal && roll.opinion == Some(Opinion::None)),
    );
    Some(sources.of(words, |event| closes(event, roll)))
}

/// A question to those people who could have carried what was lost.
pub(super) fn question(facts: &Facts<'_>) -> Option<String> {
    let (roll, table) = last(facts).filter(|(roll, _)| !roll.carried)?;
    let group = people_could(roll, table, &facts.players())?;
    Some(say!("brief-vote-question", who = facts.words.states(group), month = number::month(roll.month)))
}

/// What it took, and who stood where.
fn stood(facts: &Facts<'_>, roll: &RollCall, table: &Table) -> String {
    let count = tally(roll.rule, table, &roll.votes);
    let share = |part| number::share(part, count.population_total);
    let needed = count.population_needed.map(share).unwrap_or_default();
    let mut said = say!(
        "brief-vote-count",
        month = number::month(roll.month),
        needed = count.members_needed,
        people = needed,
        share = share(count.population_for)
    );
    let sides = [
        ("brief-vote-abstained", roll.votes.abstaining()),
        ("brief-vote-against", roll.votes.against()),
        ("brief-vote-away", roll.votes.missing()),
    ];
    for (key, who) in sides.into_iter().filter(|(_, who)| !who.is_empty()) {
        said.push(' ');
        said.push_str(&say!(key, who = facts.words.states(who)));
    }
    said
}

/// Who could have turned it: people at the table where they could, else the fewest members.
fn turned(facts: &Facts<'_>, roll: &RollCall, table: &Table) -> Option<String> {
    let near = margin(roll, table)?;
    if roll.carried {
        // That any one of them could have lost it is told before.
        let some = near.members == 1 && near.alone != roll.votes.in_favour();
        return some.then(|| say!("brief-vote-alone", who = facts.words.states(near.alone)));
    }
    let group = people_could(roll, table, &facts.players()).or_else(|| near.sets.first().copied())?;
    let outcome = with(roll, table, group);
    let share = number::share(outcome.population_for, outcome.population_total);
    let mut said =
        say!("brief-vote-turned", who = facts.words.states(group), members = outcome.members_for, share = share);
    let needed = needed(roll, table);
    if !needed.is_empty() {
        said.push(' ');
        said.push_str(&say!("brief-vote-without", who = facts.words.states(needed)));
    }
    Some(said)
}

/// The smallest group of people whose votes for it would have carried it; of equals the first of the roll.
fn people_could(roll: &RollCall, table: &Table, people: &[StateId]) -> Option<StateSet> {
    let open: Vec<StateId> =
        people.iter().copied().filter(|id| !roll.votes.in_favour().contains(*id)).take(MOST_PEOPLE).collect();
    let group = |bits: u32| -> StateSet {
        open.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, id)| *id).collect()
    };
    let mut groups: Vec<u32> = (1..1_u32 << open.len()).collect();
    groups.sort_by_key(|bits| (bits.count_ones(), *bits));
    groups.into_iter().map(group).find(|group| with(roll, table, *group).adopted)
}

/// Members without whom all others that abstained would not have been enough.
fn needed(roll: &RollCall, table: &Table) -> StateSet {
    let open = roll.votes.abstaining();
    if !with(roll, table, open).adopted {
        return StateSet::EMPTY;
    }
    open.iter().filter(|id| !with(roll, table, open.minus(StateSet::EMPTY.with(*id))).adopted).collect()
}

/// The count, had some others been for it; who was away would have come.
fn with(roll: &RollCall, table: &Table, group: StateSet) -> Outcome {
    let mut votes = roll.votes;
    for id in group.intersection(votes.missing()).iter() {
        // Whoever has no vote in this roll-call has none here either.
        let _ = votes.arrive(id);
    }
    tally(roll.rule, table, &recast(&votes, group, Vote::For))
}

/// Why it was not put to a vote after a round: what the chair counted.
fn held(facts: &Facts<'_>, sources: &Sources, after: u16) -> Option<Block> {
    let holds = |event: &Event| matches!(event, Event::Vote(VoteEvent::Held(Topic::Determination)));
    let rounds: Vec<u16> = facts
        .log
        .iter()
        .filter(|line| line.round > after && line.events.iter().any(holds))
        .map(|line| line.round)
        .collect();
    let counts: Vec<_> =
        rounds.iter().filter_map(|round| facts.session.chairs_count(*round, Topic::Determination)).collect();
    let best = counts.iter().max_by_key(|count| (count.chance, count.members_for))?;
    let least = counts.iter().map(|count| count.chance).min()?;
    let words = say!(
        if after == 0 { "brief-vote-never" } else { "brief-vote-held" },
        count = rounds.len(),
        members = best.members_for,
        share = number::percent_exact(best.population_for),
        low = least,
        high = best.chance,
        needed = best.chance_needed,
    );
    Some(sources.told(words, |traced| traced.id.round > after && holds(&traced.event)))
}
