//! What became of files between votes: tabled, amended, held back, withdrawn; conclusions; measures that apply, rest or end.

use crate::base::ids::StateId;
use crate::game::event::{CommissionEvent, Event, MeasureEvent, MemberEvent, TableEvent, VoteEvent};
use crate::report::month::is_own;
use crate::session::Line;
use crate::words::Words;
use crate::words::document::chart::{Look, Mark};
use crate::words::text::{capital, plain};

/// The marks of a line of the log; what people moved themselves stands in their own lane.
pub(super) fn marks(words: &Words<'_>, line: &Line, people: &[StateId]) -> Vec<Mark> {
    let mark = |event: &Event| {
        if people.iter().any(|id| is_own(*id, event)) {
            return None;
        }
        let (glyph, short) = sign(event)?;
        let short = plain(short);
        Some(Mark { glyph, look: Look::Kind(3), short, long: capital(&words.event(event)?) })
    };
    line.events.iter().filter_map(mark).collect()
}

/// How an event is drawn that moves a file; nothing for all others.
const fn sign(event: &Event) -> Option<(char, &'static str)> {
    Some(match event {
        Event::Commission(CommissionEvent::Tabled(_)) => ('+', "brief-file-tabled"),
        Event::Commission(CommissionEvent::Appealed) => ('+', "brief-file-appeal"),
        Event::Commission(CommissionEvent::Withdrawn { .. }) => ('−', "brief-file-withdrawn"),
        Event::Member(MemberEvent::ConclusionsTabled(_)) => ('+', "brief-file-conclusions"),
        Event::Member(MemberEvent::AmendmentMoved { .. }) => ('±', "brief-file-moved"),
        Event::Member(MemberEvent::TextPresented { .. }) => ('±', "brief-file-presented"),
        Event::Vote(VoteEvent::AmendmentCarried(_)) => ('±', "brief-file-amended"),
        Event::Vote(VoteEvent::Held(_) | VoteEvent::PutOff { .. }) => ('=', "brief-file-held"),
        Event::Vote(VoteEvent::AdoptedWithoutDebate(_)) => ('+', "brief-file-adopted"),
        Event::Measure(MeasureEvent::DeferredFurther { .. }) => ('=', "brief-file-deferred"),
        Event::Measure(MeasureEvent::Applied(_) | MeasureEvent::Resumed { .. }) => ('●', "brief-file-applies"),
        Event::Measure(MeasureEvent::Suspended(_)) => ('○', "brief-file-suspended"),
        Event::Measure(MeasureEvent::Terminated { .. }) => ('−', "brief-file-ended"),
        Event::Table(TableEvent::ConclusionRefused | TableEvent::ConsentRefused) => ('−', "brief-file-refused"),
        Event::Clock(_)
        | Event::Inject(_)
        | Event::Vote(_)
        | Event::Commission(_)
        | Event::Member(_)
        | Event::Measure(_)
        | Event::Table(_)
        | Event::Beijing(_) => return None,
    })
}
