//! What people and Beijing did, each in a sentence, for who was not there.

use super::sources::Sources;
use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::game::event::{BeijingEvent, Event, MemberEvent, TableEvent, VoteEvent};
use crate::game::rulebook::Instrument;
use crate::law::ballot::Vote;
use crate::report::month::is_own;
use crate::report::pages::Facts;
use crate::words::document::Block;
use crate::words::number;
use crate::words::text::say;

/// So many people are told of one by one; of more there is a page each.
const MOST: usize = 4;

/// What each of a few people did: acts, and how they voted where something followed from it.
pub(super) fn people(facts: &Facts<'_>, sources: &Sources) -> Vec<Block> {
    let people: Vec<StateId> = facts.session.people().into_iter().filter_map(Seat::state).collect();
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

/// In how many months Beijing did what, and whom it favoured.
pub(super) fn beijing(facts: &Facts<'_>, sources: &Sources) -> Option<Block> {
    let moved = |event: &Event| {
        matches!(
            event,
            Event::Beijing(BeijingEvent::Used { .. } | BeijingEvent::Eased { by_itself: false, .. })
                | Event::Table(TableEvent::Offered(_))
        )
    };
    let (mut months, mut last) = (0, 0);
    let (mut favours, mut sticks, mut withdrawn, mut offers) = (0, 0, 0, 0);
    let mut favoured = StateSet::EMPTY;
    for line in facts.log.iter().filter(|line| line.round > 0) {
        for event in &line.events {
            match event {
                Event::Beijing(BeijingEvent::Used { instrument, targets, .. }) => {
                    let known = facts.session.campaign().rules.instruments.get(instrument.index());
                    if known.is_some_and(Instrument::is_carrot) {
                        favours += 1;
                        favoured = favoured.union(*targets);
                    } else {
                        sticks += 1;
                    }
                }
                Event::Beijing(BeijingEvent::Eased { by_itself: false, .. }) => withdrawn += 1,
                Event::Table(TableEvent::Offered(_)) => offers += 1,
                Event::Clock(_)
                | Event::Vote(_)
                | Event::Measure(_)
                | Event::Beijing(_)
                | Event::Commission(_)
                | Event::Member(_)
                | Event::Table(_)
                | Event::Inject(_) => continue,
            }
            if line.round > last {
                (months, last) = (months + 1, line.round);
            }
        }
    }
    if months == 0 {
        return None;
    }
    let whom = if favoured.is_empty() { String::new() } else { facts.words.states(favoured) };
    let words = say!(
        "brief-beijing-moved",
        months = months,
        favours = favours,
        whom = whom,
        sticks = sticks,
        withdrawn = withdrawn,
        offers = offers,
    );
    Some(sources.of(words, moved))
}
