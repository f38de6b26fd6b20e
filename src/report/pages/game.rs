//! Which game it was, and the questions about it.

use crate::base::ids::Seat;
use crate::campaign::text::LengthText;
use crate::report::pages::facts::Facts;
use crate::session::{Controller, seat};
use crate::words::document::{Block, Column, Table};
use crate::words::text::{plain, say};
use crate::words::{name, number};

/// That no run is a prediction, and that this one is not over where it is not.
pub(crate) fn notices(facts: &Facts<'_>) -> Vec<Block> {
    let (session, text) = (facts.session, &facts.session.campaign().text);
    let view = session.view(facts.reader);
    let mut blocks = vec![Block::Notice(text.not_a_prediction.clone())];
    if !session.is_over() {
        let to = facts.words.seat(facts.reader);
        let (round, rounds) = (view.round(), view.rounds());
        blocks.push(Block::Notice(if facts.all {
            say!("report-unfinished", round = round, rounds = rounds)
        } else {
            say!("report-unfinished-seat", round = round, rounds = rounds, seat = to)
        }));
    }
    blocks
}

/// Which game it was, in a line; the seed after the end.
pub(crate) fn line(facts: &Facts<'_>) -> String {
    let line = say!("brief-line", length = length(facts), played = played(facts), seats = seats(facts));
    let seed = facts.session.options().seed.to_string();
    if facts.all { say!("brief-line-seed", line = line, seed = seed) } else { line }
}

pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    let (session, text) = (facts.session, &facts.session.campaign().text);
    let options = session.options();
    let mut blocks = notices(facts);
    let reading =
        session.campaign().doctrine.reading(&options.doctrine).or(session.campaign().doctrine.readings.first());
    let beijing = say!(
        "report-beijing-plays",
        level = name::level(options.level),
        doctrine = reading.map_or("", |reading| reading.name.as_str()),
    );
    let rows = [
        ("report-row-campaign", format!("{} ({})", text.title, text.id)),
        ("report-row-length", length(facts)),
        ("report-row-played", played(facts)),
        ("report-row-seats", seats(facts)),
        ("report-row-beijing", beijing),
        ("report-row-truce", name::truce(options.setup.truce)),
    ];
    // Who knew the seed could play the game's luck forward: it is told after the end.
    let seed = facts.all.then(|| ("report-row-seed", options.seed.to_string()));
    let rows = rows.into_iter().chain(seed).map(|(key, value)| vec![plain(key), value]).collect();
    let head = vec![Column::words(plain("report-head-what")), Column::words(plain("report-head-this-game"))];
    blocks.push(Block::Table(Table { head, rows }));
    if let Some(opening) = opening(facts) {
        let invented = if opening.invented { plain("report-opening-invented") } else { String::new() };
        blocks.push(Block::Text(format!("{} {invented}", opening.text).trim_end().to_owned()));
    }
    if let Some((ending, told)) = session.ending_text() {
        blocks.push(Block::Heading(say!("report-ending", ending = text.ending(ending).title.as_str())));
        blocks.push(Block::Text(told.to_owned()));
    }
    blocks
}

fn opening<'a>(facts: &Facts<'a>) -> Option<&'a LengthText> {
    facts.session.campaign().text.lengths.get(facts.session.options().setup.length.index())
}

fn length(facts: &Facts<'_>) -> String {
    let word = name::length(facts.session.options().setup.length);
    opening(facts).map_or(word.clone(), |opening| format!("{word}: {}", opening.title))
}

/// How far the game came: rounds, and from which month to which.
fn played(facts: &Facts<'_>) -> String {
    let view = facts.session.view(facts.reader);
    let first = facts.log.iter().find(|line| line.round > 0).map_or(view.month(), |line| line.month);
    let (from, to) = (number::month(first), number::month(view.month()));
    say!("report-played", round = view.round(), rounds = view.rounds(), from = from, to = to)
}

/// Who played: people by name, the others by number as they stand at the end; where a bot took a person's seat it stays that person's.
fn seats(facts: &Facts<'_>) -> String {
    let session = facts.session;
    let people = session.people();
    let humans: Vec<String> = people.iter().map(|of| human(facts, *of)).collect();
    let everybody = session.campaign().rules.nations.len();
    if humans.is_empty() {
        return plain("report-seats-bots");
    }
    let states = people.iter().filter(|seat| seat.state().is_some()).count();
    if states == everybody {
        return plain("report-seats-all-human");
    }
    let others = [Controller::Bot, Controller::Passive, Controller::Random].map(|controller| {
        session
            .campaign()
            .rules
            .seats()
            .filter(|seat| !people.contains(seat) && session.controller(*seat) == controller)
            .count()
    });
    let both = [Seat::Commission, Seat::Beijing].into_iter().all(|seat| session.controller(seat) == Controller::Bot);
    let stood_in: usize = session.stand_ins().iter().map(|one| one.commands.len()).sum();
    let told = say!(
        "report-seats",
        humans = humans.join(", "),
        bots = others[0],
        both = usize::from(both),
        passive = others[1],
        random = others[2],
    );
    // What was done in their place is not theirs, on whatever page it stands.
    if stood_in == 0 { told } else { [told, say!("report-seats-stood-in", count = stood_in)].join(" ") }
}

fn human(facts: &Facts<'_>, of: Seat) -> String {
    match of {
        Seat::State(id) => facts.words.code_and_name(id),
        Seat::Commission | Seat::Beijing | Seat::Facilitator | Seat::Observer => {
            format!("{} {}", seat::code(facts.session.campaign(), of), facts.words.seat(of))
        }
    }
}

pub(super) fn questions(facts: &Facts<'_>) -> Vec<Block> {
    let questions = &facts.session.campaign().text.questions;
    if questions.is_empty() || !facts.session.is_over() {
        return Vec::new();
    }
    let sheets = say!("report-role-sheets", campaign = facts.session.campaign().text.id.as_str());
    vec![Block::Numbered(questions.clone()), Block::Text(sheets)]
}
