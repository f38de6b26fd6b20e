//! Whether a vote goes back on one's word: what one said in public, promised, or took a promise for.

use crate::game::state::{PledgeCondition, PledgePromise, PledgeStage, Topic};
use crate::game::view::View;
use crate::law::ballot::Vote;
use crate::words::text::say;
use crate::words::{Words, name};

/// What of a state's word its vote in the ballot under way breaks, a sentence each; nothing where nothing is decided.
#[must_use]
pub fn broken_by(view: &View<'_>, words: &Words<'_>, vote: Vote) -> Vec<String> {
    let floor = view.floor();
    let (Some(me), Some(ballot)) = (view.me(), floor.ballot.as_ref()) else { return Vec::new() };
    if !ballot.item.decides() {
        return Vec::new();
    }
    let topic = ballot.item.topic();
    let said = view.nation(me).declared[topic.index()].filter(|said| *said != vote);
    let said = said.map(|said| say!("show-breaks-said", vote = name::vote(said)));
    let pledges = view.pledges().filter(|(_, pledge)| pledge.stage == PledgeStage::Accepted);
    let given = pledges.filter_map(|(_, pledge)| match (pledge.promise, pledge.condition) {
        (PledgePromise::Vote(on, promised), _) if pledge.by == me && on == topic && promised != vote => {
            Some(say!("show-breaks-promise", who = words.codes(pledge.accepted), vote = name::vote(promised)))
        }
        (_, condition) if pledge.accepted.contains(me) && fails(condition, topic, vote) => {
            Some(say!("show-breaks-condition", who = words.state(pledge.by)))
        }
        _ => None,
    });
    said.into_iter().chain(given).collect()
}

/// Whether a vote on a topic fails what a promise hangs on.
fn fails(condition: PledgeCondition, topic: Topic, vote: Vote) -> bool {
    match condition {
        PledgeCondition::VotesFor(on) => on == topic && vote != Vote::For,
        PledgeCondition::NotAgainst(on) => on == topic && vote == Vote::Against,
        PledgeCondition::None | PledgeCondition::NoChannel | PledgeCondition::Asks => false,
    }
}
