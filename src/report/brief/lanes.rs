//! One axis of time: people's acts, votes, words kept and broken, Beijing's steps, month by month.

use super::doers::is_move;
use super::{files, vote};
use crate::base::ids::{Seat, StateId};
use crate::game::event::{BeijingEvent, Event, MemberEvent, PledgeEnd, TableEvent, VoteEvent};
use crate::game::state::Move;
use crate::law::comitology::Opinion;
use crate::report::month::is_own;
use crate::report::pages::facts::Facts;
use crate::session::Line;
use crate::words::document::Block;
use crate::words::document::chart::{Chart, Figure, Lane, Lanes, Look, Mark};
use crate::words::number;
use crate::words::text::{capital, plain, say};

/// So many people have a lane of their own; more share one.
const MOST: usize = 4;

pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    let mut months: Vec<(u16, String)> = Vec::new();
    for line in facts.log.iter().filter(|line| line.round > 0) {
        if months.last().is_none_or(|(round, _)| *round < line.round) {
            months.push((line.round, number::month(line.month)));
        }
    }
    if months.is_empty() {
        return Vec::new();
    }
    let people = facts.players();
    let mut lanes = Vec::new();
    let acts =
        |title: String, of: &[StateId], named: bool| lane(facts, &months, title, |line| own(facts, line, of, named));
    if people.len() <= MOST {
        lanes.extend(people.iter().map(|id| acts(facts.words.state(*id), &[*id], false)));
    } else {
        lanes.push(acts(plain("brief-lane-people"), &people, true));
    }
    let desk = lane(facts, &months, plain("brief-lane-desk"), |line| desk(facts, line));
    if desk.cells.iter().any(|cell| !cell.is_empty()) {
        lanes.push(desk);
    }
    lanes.push(lane(facts, &months, plain("brief-lane-files"), |line| files::marks(&facts.words, line, &people)));
    let count = |lane: &Lane| lane.cells.iter().map(Vec::len).sum::<usize>();
    let taken = lane(facts, &months, plain("brief-lane-votes"), votes);
    let steps = lane(facts, &months, plain("brief-lane-beijing"), |line| beijing(facts, line));
    // What ran out by itself is marked, and is no move.
    let moves =
        facts.log.iter().filter(|line| line.round > 0).flat_map(|line| &line.events).filter(|event| is_move(event));
    let (votes, moves) = (count(&taken), moves.count());
    lanes.push(taken);
    lanes.push(lane(facts, &months, plain("brief-lane-words"), |line| words(facts, line)));
    lanes.push(steps);
    let sentence = say!("brief-lanes-sentence", months = months.len(), votes = votes, moves = moves);
    let months = months.into_iter().map(|(_, month)| month).collect();
    let figure = Figure::Lanes(Lanes { months, lanes });
    vec![Block::Chart(Chart { title: plain("brief-lanes"), sentence, figure })]
}

fn lane(facts: &Facts<'_>, months: &[(u16, String)], title: String, of: impl Fn(&Line) -> Vec<Mark>) -> Lane {
    let cell = |(round, _): &(u16, String)| {
        facts.log.iter().filter(|line| line.round == *round).flat_map(&of).collect::<Vec<Mark>>()
    };
    Lane { title, cells: months.iter().map(cell).collect() }
}

/// What people did but vote.
fn own(facts: &Facts<'_>, line: &Line, of: &[StateId], named: bool) -> Vec<Mark> {
    let mark = |event: &Event| {
        let who = *of.iter().find(|id| is_own(**id, event))?;
        if matches!(event, Event::Vote(_) | Event::Member(MemberEvent::PledgeEnded { .. })) {
            return None;
        }
        let to = if let Event::Member(MemberEvent::Lobbied { to, .. }) = event { Some(*to) } else { None };
        let short = to.map(|to| facts.words.code(to)).unwrap_or_default();
        let short = if named { facts.words.code(who) } else { short };
        Some(Mark { glyph: '▲', look: Look::Kind(0), short, long: capital(&facts.words.event(event)?) })
    };
    line.events.iter().filter_map(mark).collect()
}

/// What the facilitator brought in, and what was decided in the place of what a seat's own mind had proposed.
fn desk(facts: &Facts<'_>, line: &Line) -> Vec<Mark> {
    let Some((seat, command)) = &line.asked else { return Vec::new() };
    let long = match &line.proposed {
        Some(proposed) if proposed != command => say!(
            "brief-lane-override",
            who = facts.words.seat(*seat),
            what = facts.words.what(command),
            proposed = facts.words.what(proposed),
        ),
        Some(_) | None if *seat == Seat::Facilitator => facts.words.command(*seat, command),
        Some(_) | None => return Vec::new(),
    };
    vec![Mark { glyph: '✎', look: Look::Kind(2), short: String::new(), long }]
}

fn votes(line: &Line) -> Vec<Mark> {
    let mark = |event: &Event| {
        let Event::Vote(VoteEvent::BallotClosed { item, gate, carried, opinion, votes, .. }) = event else {
            return None;
        };
        if !item.decides() || !gate.is_result(*item, *carried) {
            return None;
        }
        let (glyph, look) = match (opinion, carried) {
            (Some(Opinion::None), _) => ('○', Look::Abstain),
            (Some(Opinion::Positive), _) | (None, true) => ('✓', Look::For),
            (Some(Opinion::Negative), _) | (None, false) => ('✗', Look::Against),
        };
        let members = votes.in_favour().len();
        let title = vote::label(line.month, *gate, *item);
        Some(Mark {
            glyph,
            look,
            short: members.to_string(),
            long: say!("brief-lane-vote", title = title, members = members),
        })
    };
    line.events.iter().filter_map(mark).collect()
}

/// Words kept and broken.
fn words(facts: &Facts<'_>, line: &Line) -> Vec<Mark> {
    let mark = |event: &Event| {
        let Event::Member(MemberEvent::PledgeEnded { by, end }) = event else { return None };
        let (glyph, look) = match end {
            PledgeEnd::Kept => ('✓', Look::For),
            PledgeEnd::Broken => ('✗', Look::Against),
            PledgeEnd::Lapsed => return None,
        };
        Some(Mark { glyph, look, short: facts.words.code(*by), long: capital(&facts.words.event(event)?) })
    };
    line.events.iter().filter_map(mark).collect()
}

fn beijing(facts: &Facts<'_>, line: &Line) -> Vec<Mark> {
    let mark = |event: &Event| {
        let told = || facts.words.event(event);
        let (glyph, short, long) = if let Event::Beijing(BeijingEvent::Used { instrument, targets, announced }) = event
        {
            let done =
                Move { instrument: *instrument, targets: *targets, use_it: true, announced: announced.is_some() };
            ('◆', facts.words.instrument(*instrument), facts.words.beijing_move(&done))
        } else if let Event::Beijing(BeijingEvent::Eased { instrument, .. }) = event {
            ('◇', facts.words.instrument(*instrument), told()?)
        } else if let Event::Table(TableEvent::Offered(_)) = event {
            ('◇', plain("brief-lane-offer"), plain("brief-offers"))
        } else if let Event::Table(TableEvent::Concluded(_)) = event {
            ('■', plain("brief-lane-agreement"), told()?)
        } else if let Event::Table(
            TableEvent::Broken { .. } | TableEvent::HeldBack { .. } | TableEvent::FoundOut { .. } | TableEvent::RanOut,
        ) = event
        {
            ('□', plain("brief-lane-agreement"), told()?)
        } else {
            return None;
        };
        Some(Mark { glyph, look: Look::Kind(1), short, long: capital(&long) })
    };
    line.events.iter().filter_map(mark).collect()
}
