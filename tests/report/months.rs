//! What becomes of files between votes is told, whoever did it: on the time line, in the months, and on the one axis of the report.

use crate::report::{october_over, over};
use crate::session::{october, options};
use coreper::base::ids::Seat;
use coreper::game::event::{CommissionEvent, Event, MeasureEvent, MemberEvent, VoteEvent};
use coreper::game::state::LengthId;
use coreper::report::brief::brief;
use coreper::report::found::Found;
use coreper::report::month::month;
use coreper::report::timeline::timeline;
use coreper::session::{Controller, Session};
use coreper::words::Words;
use coreper::words::document::Block;
use coreper::words::document::chart::Figure;
use coreper::words::text::capital;
use std::collections::BTreeSet;

/// The kind of an event about files, by a word.
fn kind(event: &Event) -> Option<&'static str> {
    Some(match event {
        Event::Member(MemberEvent::ConclusionsTabled(_)) => "conclusions",
        Event::Member(MemberEvent::AmendmentMoved { .. }) => "amendment",
        Event::Vote(VoteEvent::AmendmentCarried(_)) => "amended",
        Event::Vote(VoteEvent::Held(_)) => "held back",
        Event::Commission(CommissionEvent::Withdrawn { .. }) => "withdrawn",
        Event::Measure(MeasureEvent::DeferredFurther { .. }) => "deferred",
        Event::Measure(MeasureEvent::Suspended(_)) => "suspended",
        Event::Measure(MeasureEvent::Terminated { .. }) => "ended",
        _ => return None,
    })
}

/// A game in which all states and the Commission do whatever is allowed.
fn wild(seed: u64) -> Session {
    let mut options = options(LengthId::Standard, seed);
    let states = october().rules.state_ids().map(Seat::State);
    options.seats = states.map(|seat| (seat, Controller::Random)).collect();
    over(october(), options)
}

#[test]
fn files_are_told_on_the_time_line_in_the_months_and_on_the_axis() {
    let campaign = october();
    let words = Words::to(&campaign, Seat::Facilitator);
    let mut seen = BTreeSet::new();
    let few = [(LengthId::Short, 3), (LengthId::Short, 12), (LengthId::Standard, 12)];
    let games = few.into_iter().chain((3..=12).map(|seed| (LengthId::Full, seed)));
    for session in games.map(|(length, seed)| october_over(length, seed)).chain([wild(1)]) {
        let log = session.log_for(Seat::Facilitator);
        let months = timeline(&log, &words);
        let document = brief(&session, Seat::Facilitator, &Found::default());
        let blocks = document.parts.iter().flat_map(|part| &part.blocks);
        let axis: Vec<&str> = blocks
            .filter_map(|block| match block {
                Block::Chart(chart) => Some(&chart.figure),
                _ => None,
            })
            .filter_map(|figure| if let Figure::Lanes(lanes) = figure { Some(lanes) } else { None })
            .flat_map(|lanes| lanes.lanes.iter().flat_map(|lane| lane.cells.iter().flatten()))
            .map(|mark| mark.long.as_str())
            .collect();
        for line in &log {
            for (event, kind) in line.events.iter().filter_map(|event| Some((event, kind(event)?))) {
                seen.insert(kind);
                let told = words.event(event).unwrap();
                let of = months.iter().find(|month| month.round == line.round).unwrap();
                assert!(of.told.contains(&told), "{kind}: {told}: {:?}", of.told);
                let rows: Vec<_> =
                    month(&session, Seat::Facilitator, line.round).into_iter().flat_map(|part| part.rows).collect();
                assert!(rows.iter().any(|row| row.what == capital(&told)), "{kind}: {told}: {rows:?}");
                assert!(axis.contains(&capital(&told).as_str()), "{kind}: {told}: {axis:?}");
            }
        }
    }
    // Drafts are withdrawn and measures ended too seldom to be met in so few games.
    assert!(seen.len() >= 6, "seen: {seen:?}");
}
