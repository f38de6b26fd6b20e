//! Every sentence of the first page says from which events it comes, by ids that the tables have as well; and they are of its kind.

use super::brief::{found, played};
use crate::report::october_over;
use coreper::base::ids::Seat;
use coreper::game::event::{BeijingEvent, ClockEvent, Event, MemberEvent, VoteEvent};
use coreper::game::state::{Gate, Item, LengthId, Topic};
use coreper::report::brief::brief;
use coreper::report::found::Found;
use coreper::report::trace::{Traced, events};
use coreper::report::{data, story, turning};
use coreper::session::Session;
use coreper::words::document::{Block, Document, html};
use coreper::words::number;
use std::collections::{BTreeMap, BTreeSet};

/// The sentences of the first page, each with its events.
fn sentences<'t>(
    session: &Session,
    document: &Document,
    by_id: &BTreeMap<String, &'t Traced>,
) -> Vec<(String, Vec<&'t Traced>)> {
    let what_it_is_about = session.campaign().text.summary.trim();
    let mut told = Vec::new();
    for block in &document.parts[0].blocks {
        match block {
            Block::Told { words, from } => {
                assert!(!from.is_empty(), "no event: {words}");
                let known = from.iter().map(|id| *by_id.get(id).unwrap_or_else(|| panic!("no event {id}: {words}")));
                told.push((words.clone(), known.collect()));
            }
            // What is asked and what every page says are no sentences about this game; charts and tables say theirs in cells.
            Block::Heading(_) | Block::Notice(_) | Block::Numbered(_) | Block::Table(_) | Block::Chart(_) => {}
            Block::Text(words) if words == what_it_is_about => {}
            Block::Text(words) | Block::Code(words) => panic!("no source: {words}"),
            Block::Bullets(items) => panic!("no source: {items:?}"),
        }
    }
    told
}

fn page(session: &Session, found: &Found) -> Vec<(String, Vec<Event>, BTreeSet<u16>)> {
    let all = events(session, Seat::Facilitator);
    let by_id: BTreeMap<String, &Traced> = all.iter().map(|traced| (traced.id.to_string(), traced)).collect();
    assert_eq!(by_id.len(), all.len(), "an id names one event");
    let document = brief(session, Seat::Facilitator, found);
    let page = html::render(&document);
    let mut told = Vec::new();
    for (words, from) in sentences(session, &document, &by_id) {
        assert!(page.contains(&format!("data-events=\"{}", from[0].id)), "{words}");
        for traced in &from {
            assert_eq!(traced.id.round, traced.place.round);
            let line = session.happened(&traced.place, Seat::Facilitator).unwrap();
            assert!(line.events.contains(&traced.event), "{} stands at step {}", traced.id, traced.place.number);
        }
        let rounds = from.iter().map(|traced| traced.id.round).collect();
        told.push((words, from.iter().map(|traced| traced.event.clone()).collect(), rounds));
    }
    told
}

const fn is_end(event: &Event) -> bool {
    matches!(event, Event::Clock(ClockEvent::Ended(_)))
}

/// The sentences about coercion, about the end and about the nearest votes come from the events that they tell.
fn fits(session: &Session, told: &[(String, Vec<Event>, BTreeSet<u16>)]) {
    let [coercion, measures, _] = story::story(session, Seat::Facilitator);
    let of = |words: &str| told.iter().find(|(said, ..)| said.contains(words)).unwrap_or_else(|| panic!("{words}"));
    let about = |event: &Event| match event {
        Event::Vote(VoteEvent::BallotClosed { item, gate, .. }) => {
            (*item, *gate) == (Item::Determination, Gate::Council)
        }
        Event::Vote(VoteEvent::Held(topic)) | Event::Member(MemberEvent::Lobbied { topic, .. }) => {
            *topic == Topic::Determination
        }
        Event::Clock(ClockEvent::RoundFiled | ClockEvent::Ended(_)) => true,
        _ => false,
    };
    assert!(of(&coercion).1.iter().all(about), "{coercion}");
    assert!(!of(&measures).1.iter().any(|event| matches!(event, Event::Beijing(BeijingEvent::Used { .. }))));
    let (_, ending) = session.ending_text().unwrap();
    assert!(of(ending).1.iter().all(is_end));
    let mut near = 0;
    for (words, from, rounds) in told {
        if let [Event::Vote(VoteEvent::BallotClosed { .. })] = from.as_slice() {
            let round = *rounds.first().unwrap();
            let month = session.history(Seat::Facilitator).iter().find(|board| board.round == round).unwrap().month;
            assert!(words.contains(&number::month(month)), "{words}: round {round}");
            near += 1;
        }
    }
    assert!(near > 0, "{told:?}");
}

#[test]
fn every_sentence_of_the_first_page_comes_from_events_of_its_kind() {
    let session = played(6);
    let found = found(&session, 6);
    let told = page(&session, &found);
    fits(&session, &told);
    for (turning, number) in turning::largest(&found.turning).zip(1..) {
        let (words, _, rounds) = told.iter().find(|(words, ..)| words.starts_with(&format!("{number}. "))).unwrap();
        assert_eq!(rounds, &BTreeSet::from([turning.decision.place.round]), "{words}");
    }
    for seed in [3, 7] {
        let session = october_over(LengthId::Short, seed);
        fits(&session, &page(&session, &Found::default()));
    }
}

#[test]
fn the_tables_have_the_same_ids() {
    let session = october_over(LengthId::Short, 7);
    let sheets = data::sheets(&session, Seat::Facilitator).unwrap();
    let sheet = sheets.iter().find(|sheet| sheet.name == "events.csv").unwrap();
    let mut reader = csv::Reader::from_reader(sheet.bytes.as_slice());
    let rows: Vec<(String, usize)> =
        reader.records().map(|row| row.unwrap()).map(|row| (row[0].to_owned(), row[1].parse().unwrap())).collect();
    let all = events(&session, Seat::Facilitator);
    let ids: Vec<(String, usize)> = all.iter().map(|traced| (traced.id.to_string(), traced.place.number)).collect();
    assert_eq!(rows, ids);
}
