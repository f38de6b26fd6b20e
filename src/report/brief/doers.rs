//! What people and Beijing did, each in a sentence, for who was not there.

use super::sources::Sources;
use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::event::{BeijingEvent, Event, MemberEvent, TableEvent, VoteEvent};
use crate::game::rulebook::Instrument;
use crate::law::ballot::Vote;
use crate::report::month::is_own;
use crate::report::pages::facts::Facts;
use crate::words::document::Block;
use crate::words::number;
use crate::words::text::say;
use std::collections::BTreeSet;

/// So many people are told of one by one; of more there is a page each.
const MOST: usize = 4;

/// What each of a few people did: acts, and how they voted where something followed from it.
pub(super) fn people(facts: &Facts<'_>, sources: &Sources) -> Vec<Block> {
    let people = facts.players();
    if people.is_empty() || people.len() > MOST {
        return Vec::new();
    }
    let told: Vec<String> = people.iter().map(|id| person(facts, *id)).collect();
    let theirs = |event: &Event| people.iter().any(|id| is_act(*id, event)) || is_vote(event);
    vec![sources.of(told.join(" "), theirs)]
}

fn person(facts: &Facts<'_>, id: StateId) -> String {
    let acts = facts.log.iter().flat_map(|line| &line.events).filter(|event| is_act(id, event)).count();
    let cast: Vec<Option<Vote>> =
        facts.rolls.iter().filter(|roll| roll.binds()).map(|roll| roll.votes.vote(id)).collect();
    let count = |of: Vote| cast.iter().filter(|vote| **vote == Some(of)).count();
    let (votes, for_it, abstained, against) =
        (cast.len(), count(Vote::For), count(Vote::Abstain), count(Vote::Against));
    let state = facts.words.state(id);
    say!("brief-did", who = state, acts = acts, votes = votes, for = for_it, abstained = abstained, against = against)
}

/// Whether an event is an act of a state, and no vote, no answer and no end of a word.
fn is_act(id: StateId, event: &Event) -> bool {
    let other = matches!(
        event,
        Event::Vote(_)
            | Event::Member(
                MemberEvent::PledgeEnded { .. }
                    | MemberEvent::PledgeAnswered { .. }
                    | MemberEvent::Stood { .. }
                    | MemberEvent::VotedBelow { .. }
            )
    );
    !other && is_own(id, event)
}

const fn is_vote(event: &Event) -> bool {
    matches!(event, Event::Vote(VoteEvent::BallotClosed { .. }))
}

/// Who went to Beijing alone, and when, as far as the reader may know it.
pub(super) fn alone(facts: &Facts<'_>, sources: &Sources) -> Option<Block> {
    let went = |event: &Event| {
        if let Event::Member(MemberEvent::Travelled { state, .. }) = event { Some(*state) } else { None }
    };
    let told = facts.log.iter().flat_map(|line| {
        let month = number::month(line.month);
        let who = line.events.iter().filter_map(went);
        who.map(move |id| say!("brief-alone-when", who = facts.words.state(id), month = month.as_str()))
            .collect::<Vec<_>>()
    });
    let told: Vec<String> = told.collect();
    let words = say!("brief-alone", who = told.join(", "));
    (!told.is_empty()).then(|| sources.of(words, |event| went(event).is_some()))
}

/// Whether an event is a move of Beijing's own: what ran out by itself is none.
pub(super) const fn is_move(event: &Event) -> bool {
    matches!(
        event,
        Event::Beijing(BeijingEvent::Used { .. } | BeijingEvent::Eased { by_itself: false, .. })
            | Event::Table(TableEvent::Offered(_) | TableEvent::Broken { by_beijing: true })
    )
}

/// In how many months Beijing did what, and whom it favoured.
pub(super) fn beijing(facts: &Facts<'_>, sources: &Sources) -> Option<Block> {
    let all = || {
        facts
            .log
            .iter()
            .filter(|line| line.round > 0)
            .flat_map(|line| line.events.iter().map(move |event| (line.round, event)))
    };
    let moves: Vec<(u16, &Event)> = all().filter(|(_, event)| is_move(event)).collect();
    let months: BTreeSet<u16> = moves.iter().map(|(round, _)| *round).collect();
    if months.is_empty() {
        return None;
    }
    let instruments = &facts.session.campaign().rules.instruments;
    let used = moves.iter().filter_map(|(_, event)| {
        let Event::Beijing(BeijingEvent::Used { instrument, targets, .. }) = event else { return None };
        Some((instruments.get(instrument.index()).is_some_and(Instrument::is_carrot), *targets))
    });
    let (favours, sticks): (Vec<_>, Vec<_>) = used.partition(|(is_favour, _)| *is_favour);
    let favoured = favours.iter().fold(StateSet::EMPTY, |all, (_, targets)| all.union(*targets));
    let count = |is: fn(&Event) -> bool| moves.iter().filter(|(_, event)| is(event)).count();
    let words = say!(
        "brief-beijing-moved",
        months = months.len(),
        favours = favours.len(),
        whom = facts.words.states(favoured),
        sticks = sticks.len(),
        withdrawn = count(|event| matches!(event, Event::Beijing(BeijingEvent::Eased { .. }))),
        offers = count(|event| matches!(event, Event::Table(TableEvent::Offered(_)))),
    );
    Some(sources.of(words, is_move))
}
