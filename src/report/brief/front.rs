//! The first page: aims, what happened, three turning points, what to ask.

use super::sources::{Sources, is_end, is_filing};
use super::{decisive, doers, luck};

use crate::base::ids::Seat;
use crate::game::event::{ClockEvent, CommissionEvent, Event, MemberEvent, TableEvent, VoteEvent};
use crate::game::rulebook::Indicator;
use crate::game::state::{DraftKind, Gate, Item, Topic};
use crate::report::aims::aims;
use crate::report::found::Found;
use crate::report::pages::facts::Facts;
use crate::report::pages::{closest, game};
use crate::report::roll::RollCall;
use crate::report::scorecard::scorecards;
use crate::report::story::story;
use crate::report::trace::Traced;
use crate::report::turning::{self, Turning, told as turns};
use crate::report::whatif::told;
use crate::session::seat;
use crate::words::document::{Block, Column, Part, Table};
use crate::words::text::{plain, say};

/// How many turning points, and how many questions.
const THREE: usize = 3;

pub(super) fn blocks(facts: &Facts<'_>, found: &Found) -> Vec<Block> {
    let sources = Sources::new(facts);
    let mut blocks = game::notices(facts);
    let begins = |event: &Event| matches!(event, Event::Clock(ClockEvent::RoundOpened { .. }));
    blocks.push(sources.of(game::line(facts), |event| begins(event) || is_end(event)));
    blocks.push(Block::Text(facts.session.campaign().text.summary.trim().to_owned()));
    blocks.push(Block::Heading(plain("brief-aims")));
    blocks.extend(aimed(facts, &sources));
    blocks.push(Block::Heading(plain("brief-happened")));
    blocks.extend(happened(facts, &sources));
    let turning: Vec<&Turning> = turning::largest(&found.turning).collect();
    blocks.extend(turned(facts, &sources, found, &turning));
    blocks.push(Block::Heading(plain("brief-near")));
    blocks.extend(near(facts, &sources));
    if let Some(answer) = found.as_chosen() {
        blocks.push(Block::Heading(plain("brief-luck-heading")));
        blocks.push(luck::chart(facts, answer, &found.luck));
        // Played again from the beginning, and held against this end.
        blocks.push(sources.of(told::meaning(answer), |event| begins(event) || is_end(event)));
    }
    let questions = questions(facts, &turning);
    if !questions.is_empty() {
        blocks.push(Block::Heading(plain("brief-ask")));
        blocks.push(Block::Numbered(questions));
    }
    blocks
}

/// The turning points, each from the step that it is about, and how many decisions were looked at.
fn turned(facts: &Facts<'_>, sources: &Sources, found: &Found, turning: &[&Turning]) -> Vec<Block> {
    if found.turning.is_empty() {
        return Vec::new();
    }
    let at = |turning: &Turning, traced: &Traced| traced.place.number == turning.decision.place.number;
    let mut blocks = Vec::new();
    if !turning.is_empty() {
        blocks.push(Block::Heading(plain("brief-turns")));
    }
    for (number, turning) in (1..).zip(turning) {
        let title = turns::title(&facts.words, turning);
        let words = say!("brief-turn", number = number, title = title, told = turns::sentence(&facts.words, turning));
        blocks.push(sources.told(words, |traced| at(turning, traced)));
    }
    let looked = turns::looked(&found.turning);
    blocks.push(sources.told(looked, |traced| found.turning.iter().any(|turning| at(turning, traced))));
    blocks
}

/// The nearest votes, each from its own count.
fn near(facts: &Facts<'_>, sources: &Sources) -> Vec<Block> {
    let near = closest::short(facts, THREE);
    if near.is_empty() {
        return vec![sources.of(plain("report-no-votes"), is_filing)];
    }
    let told = |(roll, words): (&RollCall, String)| {
        sources.told(words, |traced| {
            traced.id.round == roll.round
                && matches!(&traced.event, Event::Vote(VoteEvent::BallotClosed { item, gate, votes, .. })
                    if (*item, *gate) == (roll.item, roll.gate) && *votes == roll.votes)
        })
    };
    near.into_iter().map(told).collect()
}

/// The first page as slides: which game it was with its aims, what happened, what turned it, other luck, what to ask.
pub(super) fn slides(part: &Part) -> Vec<Part> {
    let beside = [plain("brief-aims"), plain("brief-near")];
    let mut slides: Vec<Part> = vec![Part::new("slide-game", part.title.clone(), Vec::new())];
    for block in &part.blocks {
        if let Block::Heading(title) = block
            && !beside.contains(title)
        {
            slides.push(Part::new(format!("slide-{}", slides.len()), title.clone(), Vec::new()));
        } else if let Some(last) = slides.last_mut() {
            last.blocks.push(block.clone());
        }
    }
    slides
}

/// The aims of those whom people play, with the value reached; of the others how many they met.
fn aimed(facts: &Facts<'_>, sources: &Sources) -> Vec<Block> {
    let cards = scorecards(facts.session, facts.reader);
    let mut rows = Vec::new();
    let seats: Vec<Seat> = facts.session.people().into_iter().take(MOST_TABLE).collect();
    for seat in &seats {
        for aim in aims(facts.session, facts.reader, *seat) {
            let met = plain(if aim.met { "report-met" } else { "report-not-met" });
            let code = seat::code(facts.session.campaign(), *seat).to_owned();
            rows.push(vec![code, aim.text, aim.reached, met]);
        }
    }
    let mut blocks = Vec::new();
    let rows_of_people = !rows.is_empty();
    if rows_of_people {
        let keys = ["report-head-state", "report-head-objective", "brief-head-reached", "report-head-met"];
        let head = keys.into_iter().map(|key| Column::words(plain(key))).collect();
        blocks.push(Block::Table(Table { head, rows }));
    }
    let others: Vec<_> =
        cards.iter().filter(|card| card.seat.state().is_some() && !seats.contains(&card.seat)).collect();
    if !others.is_empty() {
        let met: usize = others.iter().map(|card| card.met.iter().filter(|met| **met).count()).sum();
        let of: usize = others.iter().map(|card| card.met.len()).sum();
        // Where nobody played, there are no others.
        let key = if rows_of_people { "brief-others" } else { "brief-all-states" };
        blocks.push(sources.of(say!(key, states = others.len(), met = met, of = of), is_filing));
    }
    blocks
}

/// The most states whose aims stand on the first page; those of more stand on their own pages.
const MOST_TABLE: usize = 4;

/// What happened, in three sentences, and how it ended.
fn happened(facts: &Facts<'_>, sources: &Sources) -> Vec<Block> {
    let [coercion, measures, beijing] = story(facts.session, facts.reader);
    let determination = |event: &Event| {
        matches!(
            event,
            Event::Vote(
                VoteEvent::BallotClosed { item: Item::Determination, gate: Gate::Council | Gate::Consensus, .. }
                    | VoteEvent::Held(Topic::Determination)
                    | VoteEvent::AdoptedWithoutDebate(Item::Determination)
            ) | Event::Member(MemberEvent::Lobbied { topic: Topic::Determination, .. })
        )
    };
    let package = |event: &Event| {
        event.is_adoption_of(DraftKind::Respond)
            || matches!(event, Event::Commission(CommissionEvent::Tabled(draft)) if draft.kind == DraftKind::Respond)
    };
    let table = |event: &Event| {
        is_filing(event) || matches!(event, Event::Table(TableEvent::Concluded(_) | TableEvent::Broken { .. }))
    };
    let mut blocks = vec![sources.of(coercion, determination)];
    blocks.extend(decisive::blocks(facts, sources));
    blocks.push(sources.of(measures, package));
    blocks.extend(decisive::package(facts, sources));
    blocks.extend(doers::beijing(facts, sources));
    blocks.extend(doers::alone(facts, sources));
    blocks.push(sources.of(beijing, table));
    blocks.extend(doers::people(facts, sources));
    if let Some((ending, words)) = facts.session.ending_text() {
        let words = say!("brief-ended", ending = facts.words.ending(ending), told = words);
        let when = facts
            .session
            .campaign()
            .rules
            .endings
            .get(ending.index())
            .map(|ending| facts.words.condition(&ending.when));
        let when = when.map(|when| say!("brief-ended-when", when = when));
        blocks.push(sources.of(std::iter::once(words).chain(when).collect::<Vec<_>>().join(" "), is_end));
        blocks.extend(board(facts).map(|words| sources.of(words, is_filing)));
    }
    blocks
}

/// Where the board began and ended, of what is looked at first.
fn board(facts: &Facts<'_>) -> Option<String> {
    let history = facts.session.history(facts.reader);
    let (first, last) = (history.first()?, history.last()?);
    let value = |which| Some((first.get(which)?, last.get(which)?));
    let shown = |which, of: i32| crate::words::name::indicator_value(which, of);
    let (cohesion, credibility) = (value(Indicator::Cohesion)?, value(Indicator::Credibility)?);
    let injury = value(Indicator::Injury)?;
    Some(say!(
        "brief-board",
        cohesion = shown(Indicator::Cohesion, cohesion.0),
        cohesion_end = shown(Indicator::Cohesion, cohesion.1),
        credibility = shown(Indicator::Credibility, credibility.0),
        credibility_end = shown(Indicator::Credibility, credibility.1),
        injury = shown(Indicator::Injury, injury.0),
        injury_end = shown(Indicator::Injury, injury.1),
    ))
}

/// What to ask: about the vote that was lost, the turning points, then the campaign's own questions.
fn questions(facts: &Facts<'_>, turning: &[&Turning]) -> Vec<String> {
    if !facts.session.is_over() {
        return Vec::new();
    }
    let of_turns = turning.iter().map(|turning| turns::question(&facts.words, turning)).take(2);
    decisive::question(facts)
        .into_iter()
        .chain(of_turns)
        .chain(facts.session.campaign().text.questions.iter().cloned())
        .take(THREE)
        .collect()
}
