//! Consultation, member states: each spends its diplomatic bandwidth. Acts are recorded as they are asked for and carried out,
//! in the order of the roll, when all states are done; so the order in which they were asked for does not matter.

use crate::base::ids::StateId;
use crate::game::act::{AskCapital, Channel, File, Leak, LeakPaper, Lobby, Pledge, Share};
use crate::game::event::{Event, MemberEvent};
use crate::game::rulebook::MAX_STATES;
use crate::game::state::{Act, State, Topic};

/// Carries out every act when all states are done; chance is drawn here, by actor and subject.
pub(in crate::game) fn close(state: &State) -> Vec<Event> {
    let acts = state.rules.state_ids().flat_map(|id| state.nation(id).acts.iter().map(move |act| (id, *act)));
    let mut filed = 0u64;
    // Who was lobbied how often on what, so far this month.
    let mut lobbied = [[0u8; Topic::COUNT]; MAX_STATES];
    let mut events = Vec::new();
    for (id, act) in acts {
        // Whoever files an item first in the order of the roll has filed it.
        if let Act::File(item) = act {
            if filed & 1 << item.index() != 0 {
                continue;
            }
            filed |= 1 << item.index();
        }
        let mut before = 0;
        if let Act::Lobby(to, topic, _) = act {
            let count = &mut lobbied[to.index()][topic.index()];
            before = *count;
            *count = count.saturating_add(1);
        }
        let event = carry_out(state, id, act, before);
        let found = event.as_ref().and_then(|event| Leak::found_out(state, event));
        let moves = event.as_ref().and_then(|event| LeakPaper::moves(state, event));
        events.extend(event.into_iter().chain(moves).chain(found));
    }
    events
}

/// What an act comes to; `before` counts who lobbied for the same this month already.
fn carry_out(state: &State, id: StateId, act: Act, before: u8) -> Option<Event> {
    Some(match act {
        Act::Declare(topic, vote) => Event::Member(MemberEvent::Declared { state: id, topic, vote }),
        Act::Lobby(to, topic, vote) => Lobby { to, topic, vote }.carried_out(state, id, before),
        Act::Pledge { to, condition, promise, within } => {
            Pledge { to, condition, promise, within }.carried_out(state, id)
        }
        Act::AskExamination => Event::Member(MemberEvent::ExaminationAsked(id)),
        Act::File(item) => return File { item }.carried_out(state, id),
        Act::Amend(amendment) => Event::Member(MemberEvent::AmendmentMoved { state: id, amendment }),
        Act::Suggest(suggestion) => Event::Member(MemberEvent::Suggested { state: id, suggestion }),
        Act::Share(to, good) => Share { to, good }.carried_out(state, id),
        Act::Invest(good) => Event::Member(MemberEvent::Invested { state: id, good }),
        Act::Channel => Channel::carried_out(state, id),
        Act::RequestVote(topic) => Event::Member(MemberEvent::VoteRequested { state: Some(id), topic }),
        Act::AskFund => Event::Member(MemberEvent::FundAsked(id)),
        Act::ProposeListing => Event::Member(MemberEvent::ListingProposed { by: Some(id) }),
        Act::TableConclusions(line) => Event::Member(MemberEvent::ConclusionsTabled(line)),
        Act::Publish(topic) => Event::Member(MemberEvent::PublicationAsked { state: id, topic }),
        Act::LeakPaper(paper, topic) => LeakPaper { paper, topic }.carried_out(state, id),
        Act::Opinion(topic) => Event::Member(MemberEvent::OpinionAsked { state: id, topic }),
        Act::AskCapital(topic) => AskCapital { topic }.carried_out(state, id),
        Act::Leak(topic, of) => Leak { topic, of }.carried_out(state, id),
        Act::Present(text) => Event::Member(MemberEvent::TextPresented { by: id, text }),
    })
}
