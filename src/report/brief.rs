//! The report in short: a first page that is shown in ten minutes, then one axis of time, a page for each team, words given, votes as
//! maps, Beijing, history, questions, and what is estimated. Whole sums and score tables are the appendix: [`crate::report::debrief`].

mod beijing;
mod branches;
mod curves;
mod decisive;
mod doers;
mod expected;
mod files;
mod front;
mod history;
mod lanes;
mod luck;
mod sources;
pub mod tables;
mod team;
mod vote;
mod votes;
mod web;

use crate::base::ids::Seat;
use crate::report::found::Found;
use crate::report::page::SectionKind;
use crate::report::pages::facts::Facts;
use crate::session::Book;
use crate::words::document::{Block, Document, Kind, Part};
use crate::words::text::{plain, say};

/// The report in short, as a reader may know it.
#[must_use]
pub fn brief(book: &Book, reader: Seat, found: &Found) -> Document {
    let facts = Facts::new(book, reader);
    let mut parts = vec![
        Part::new("first", plain("brief-first"), front::blocks(&facts, found)),
        Part::new("time", plain("brief-time"), [lanes::blocks(&facts), curves::blocks(&facts, found)].concat()),
    ];
    parts.extend(team::parts(&facts));
    parts.extend(facts.debrief_parts(&[SectionKind::Delegates]));
    let rest = [
        ("words", "brief-words", web::blocks(&facts)),
        ("votes", "brief-votes", votes::blocks(&facts)),
        ("expected", "brief-expected", expected::blocks(&facts)),
        ("beijing", "brief-beijing-title", beijing::blocks(&facts)),
        ("branches", "brief-branches", branches::blocks(&facts)),
    ];
    parts.extend(rest.into_iter().map(|(anchor, title, blocks)| Part::new(anchor, plain(title), blocks)));
    parts.push(Part::new("history", plain("report-history"), history::blocks(&facts)));
    parts.extend(facts.debrief_parts(&[SectionKind::Questions, SectionKind::Basis]));
    parts.retain(|part| !part.blocks.is_empty());
    let campaign = book.campaign().text.title.as_str();
    Document { title: say!("report-title", campaign = campaign), kind: Kind::Report, parts }
}

/// A team's part of a game that is over: its page, one axis of time, the votes, and the questions.
#[must_use]
pub fn team(book: &Book, seat: Seat, found: &Found) -> Document {
    let facts = Facts::new(book, seat);
    let mut parts = vec![
        Part::new("time", plain("brief-time"), [lanes::blocks(&facts), curves::blocks(&facts, found)].concat()),
        Part::new("votes", plain("brief-votes"), votes::blocks(&facts)),
    ];
    parts.extend(facts.debrief_parts(&[SectionKind::Questions]));
    if let Some(id) = seat.state() {
        parts.insert(0, team::part(&facts, id));
    }
    parts.retain(|part| !part.blocks.is_empty());
    let campaign = book.campaign().text.title.as_str();
    Document { title: say!("report-title", campaign = campaign), kind: Kind::Report, parts }
}

/// The whole sums: every roll-call, every score table, what moved the board.
#[must_use]
pub fn appendix(book: &Book, reader: Seat) -> Document {
    let mut document = Facts::new(book, reader).debrief().document();
    document.title = say!("brief-appendix", title = document.title.as_str());
    document
}

/// Ten slides or fewer for the plenary: the first page, each chart with its sentence, the questions.
#[must_use]
pub fn slides(book: &Book, reader: Seat, found: &Found) -> Document {
    let report = brief(book, reader, found);
    let mut parts = Vec::new();
    for part in report.parts.iter().filter(|part| !part.anchor.starts_with("team-")) {
        if part.anchor == "first" {
            parts.extend(front::slides(part));
            continue;
        }
        let charts =
            part.blocks.iter().filter_map(|block| if let Block::Chart(chart) = block { Some(chart) } else { None });
        // What the people behind the members say, the members' own bars say as well.
        let charts = charts.filter(|chart| chart.title != plain("brief-people"));
        parts.extend(charts.enumerate().map(|(at, chart)| {
            let anchor = format!("{}-{}", part.anchor, at + 1);
            Part::new(anchor, chart.title.clone(), vec![Block::Chart(chart.clone())])
        }));
    }
    parts.truncate(SLIDES);
    Document { title: report.title, kind: Kind::Slides, parts }
}

/// The most slides.
const SLIDES: usize = 12;
