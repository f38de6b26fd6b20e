//! Statements of several states that say the same, gathered into one sentence.

#![expect(clippy::wildcard_enum_match_arm, reason = "events of other kinds are left out, whatever they are")]

use crate::base::ids::{EvidenceId, StateId};
use crate::base::set::StateSet;
use crate::game::event::{CommissionEvent, Event, MemberEvent, SuggestionAnswer};
use crate::game::state::{Suggestion, Topic};
use crate::law::ballot::Vote;
use crate::words::text::say;
use crate::words::{Words, name, politics, terms};

/// What several states may say at once.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Same {
    /// How they will vote.
    Declared(Topic, Vote),
    /// That they want an examination.
    ExaminationAsked,
    /// Something for the draft.
    Suggested(Suggestion),
    /// What the Commission answered them.
    SuggestionAnswered(Suggestion, SuggestionAnswer),
    /// That a vote be opened.
    VoteRequested(Topic),
    /// The same evidence.
    Filed(EvidenceId),
}

/// What several states may say at once, and who says it here.
#[must_use]
pub fn same(event: &Event) -> Option<(Same, StateId)> {
    Some(match event {
        Event::Member(MemberEvent::Declared { state, topic, vote }) => (Same::Declared(*topic, *vote), *state),
        Event::Member(MemberEvent::ExaminationAsked(state)) => (Same::ExaminationAsked, *state),
        Event::Member(MemberEvent::Suggested { state, suggestion }) => (Same::Suggested(*suggestion), *state),
        Event::Commission(CommissionEvent::SuggestionAnswered { state, suggestion, answer }) => {
            (Same::SuggestionAnswered(*suggestion, *answer), *state)
        }
        Event::Member(MemberEvent::VoteRequested { state: Some(state), topic }) => {
            (Same::VoteRequested(*topic), *state)
        }
        Event::Commission(CommissionEvent::Filed { item, by: Some(state) }) => (Same::Filed(*item), *state),
        _ => return None,
    })
}

/// The statements of events gathered in the order in which each was first made; the other events are left.
#[must_use]
pub fn gathered<'e>(events: impl IntoIterator<Item = &'e Event>) -> (Vec<(Same, StateSet)>, Vec<&'e Event>) {
    let (mut all, mut rest): (Vec<(Same, StateSet)>, _) = (Vec::new(), Vec::new());
    for event in events {
        match same(event) {
            Some((same, id)) => add(&mut all, same, id),
            None => rest.push(event),
        }
    }
    (all, rest)
}

/// Adds who says the same.
pub fn add(all: &mut Vec<(Same, StateSet)>, same: Same, id: StateId) {
    match all.iter_mut().find(|(known, _)| *known == same) {
        Some((_, states)) => states.insert(id),
        None => all.push((same, StateSet::of(id))),
    }
}

impl Same {
    /// The sentence, with who says it.
    #[must_use]
    pub fn told(self, words: &Words<'_>, states: StateSet) -> String {
        let who = words.codes(states);
        match self {
            Same::Declared(topic, vote) => {
                say!("plain-declared-by", vote = terms::vote_on(vote, &name::topic(topic)), states = who)
            }
            Same::ExaminationAsked => say!("plain-examination-asked-by", states = who),
            Same::Filed(item) => say!("plain-filed-by", item = words.evidence(item), states = who),
            Same::Suggested(suggestion) => {
                say!("plain-suggested-by", suggestion = words.suggestion(suggestion), states = who)
            }
            Same::SuggestionAnswered(suggestion, answer) => say!(
                "plain-suggestion-answered",
                suggestion = words.suggestion(suggestion),
                states = who,
                answer = politics::suggestion_answer(answer),
            ),
            Same::VoteRequested(topic) => {
                say!("plain-vote-requested-by", topic = name::topic(topic), states = who)
            }
        }
    }
}
