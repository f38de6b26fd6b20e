//! Replies: pledges are answered; then what lies before the Council is prepared. Answers become known together, when all have
//! answered.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::base::stream::{Key, Purpose, Stream};
use crate::game::coreper;
use crate::game::council;
use crate::game::event::{ClockEvent, Event, MemberEvent, VoteEvent};
use crate::game::grounds::{doubt_of_determination, doubt_of_package};
use crate::game::opinion;
use crate::game::state::step::replies::{ANSWERS, CHAIR, COREPER, REACTIONS, WORKING_PARTY};
use crate::game::state::{Coreper, Phase, PledgeStage, State, Topic};
use crate::game::turn::owes_reply;

pub(in crate::game) fn advance(state: &State) -> Vec<Event> {
    let waits = state.rules.state_ids().any(|id| owes_reply(state, id))
        || coreper::waits(state)
        || coreper::heard(state).is_some()
        || coreper::is_at_desk(state, state.chair());
    let later = coreper::is_asked_later(state);
    match state.step {
        _ if waits => Vec::new(),
        ANSWERS => answers(state).chain(opinions(state)).chain([after_answers(state)]).collect(),
        WORKING_PARTY if later => vec![step(CHAIR)],
        WORKING_PARTY => reports(state).chain([step(CHAIR)]).collect(),
        // Who has shown a stand on another text shows it anew.
        CHAIR if state.floor.chair_ready => vec![step(REACTIONS)],
        CHAIR => vec![after_reports(state)],
        REACTIONS => reacted(state).chain([after_reports(state)]).collect(),
        COREPER if later => reports(state).chain([over()]).collect(),
        _ => vec![over()],
    }
}

const fn step(next: u16) -> Event {
    Event::Clock(ClockEvent::Stepped(next))
}

/// The answers to pledges become known.
fn answers(state: &State) -> impl Iterator<Item = Event> + '_ {
    let open = state.pledges.iter().filter(|pledge| pledge.stage == PledgeStage::Open);
    open.map(|pledge| {
        let yes = |id: &StateId| state.nation(*id).replies.1 & (1 << pledge.by.0) != 0;
        let accepted: StateSet = pledge.to.iter().filter(yes).collect();
        Event::Member(MemberEvent::PledgeAnswered { by: pledge.by, accepted })
    })
}

fn after_answers(state: &State) -> Event {
    let chairs = coreper::has_desk(state, state.chair());
    if coreper::files(state).next().is_some() {
        step(WORKING_PARTY)
    } else if chairs {
        step(CHAIR)
    } else {
        over()
    }
}

/// The working party reports on each file on which anybody has said anything (RoP 21).
fn reports(state: &State) -> impl Iterator<Item = Event> + '_ {
    let reports = coreper::files(state).map(|topic| coreper::collected(state, topic, state.round));
    reports.filter(|report| !report.is_empty()).map(|report| Event::Vote(VoteEvent::Reported(report)))
}

/// The report on a text that the Presidency has presented this month.
fn reacted(state: &State) -> impl Iterator<Item = Event> + '_ {
    let changed = state.floor.text_in == state.round;
    reports(state).filter(move |event| {
        changed && matches!(event, Event::Vote(VoteEvent::Reported(report)) if report.topic == Topic::Determination)
    })
}

fn after_reports(state: &State) -> Event {
    match state.setup.coreper {
        Coreper::Brief | Coreper::Full => step(COREPER),
        Coreper::Absent | Coreper::Off => over(),
    }
}

const fn over() -> Event {
    Event::Clock(ClockEvent::PhaseBegan(Phase::Council))
}

/// The opinions that were asked for and can be given: the text lies there.
fn opinions(state: &State) -> impl Iterator<Item = Event> + '_ {
    let asked = |topic: &Topic| state.floor.opinions.asked & (1 << topic.index()) != 0;
    opinion::FILES.into_iter().filter(asked).filter_map(|topic| {
        let doubt = match (topic, &state.floor.draft) {
            (Topic::Package, Some(draft)) => doubt_of_package(state, draft),
            (Topic::Determination, _) if council::is_pending(state, topic) => doubt_of_determination(state),
            _ => return None,
        };
        let errs = state.rules.politics.council.opinion.errs;
        let key = Key::new(state.round, Purpose::Opinion).subject(u8::try_from(topic.index()).unwrap_or(0));
        let told = (doubt + Stream::new(state.seed, key).between(-errs, errs)).max(0);
        Some(Event::Vote(VoteEvent::OpinionGiven { topic, told }))
    })
}
