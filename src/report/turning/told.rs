//! Turning points in words, with their numbers: for the report, the screens and the lines.

use super::find::{Turning, largest};
use crate::base::ids::Seat;
use crate::game::command::Command;
use crate::report::whatif::told;
use crate::words::text::{plain, say};
use crate::words::{Words, name, number, terms};

/// A turning point by its month, who, and what was decided.
#[must_use]
pub fn title(words: &Words<'_>, turning: &Turning) -> String {
    let decision = &turning.decision;
    if let (Some((gate, item)), Command::Vote(vote)) = (decision.on, &decision.command) {
        let on = say!("brief-turn-on", gate = name::gate(gate), topic = terms::short_item(item));
        let (month, who) = (number::month(decision.place.month), words.seat(decision.seat));
        return say!("brief-turn-vote", month = month, who = who, on = on, vote = name::vote(vote.vote));
    }
    let what = words.command(decision.seat, &decision.command);
    say!("brief-turn-title", month = number::month(decision.place.month), what = what)
}

/// What would have come of something else, under the same luck and with other luck.
#[must_use]
pub fn sentence(words: &Words<'_>, turning: &Turning) -> String {
    let decision = &turning.decision;
    let instead = match &decision.other {
        Some(Command::Vote(vote)) => say!("brief-turn-voted", vote = name::vote(vote.vote)),
        Some(_) | None => plain("brief-turn-without"),
    };
    let [was, would] = &turning.again;
    let differs = was
        .votes
        .iter()
        .zip(&would.votes)
        .find(|(was, would)| was != would)
        .filter(|(was, would)| (was.round, was.item, was.gate) == (would.round, would.item, would.gate));
    let mut text = if let Some((was, would)) = differs {
        let gate = name::gate(was.gate);
        say!("brief-turn-count", instead = instead, gate = gate, would = would.members, was = was.members)
    } else {
        say!("brief-turn-again", instead = instead)
    };
    text.push(' ');
    text.push_str(&if was.ending == would.ending {
        say!("brief-turn-same-end", ending = words.ending(was.ending))
    } else {
        say!("brief-turn-other-end", ending = words.ending(would.ending), was = words.ending(was.ending))
    });
    if let Some(share) = turning.moved()
        && let Some(other) = &share.instead
    {
        let (low, high) = other.paired.interval;
        text.push(' ');
        text.push_str(&say!(
            "brief-turn-luck",
            games = turning.answer.games,
            ending = words.ending(share.what),
            was = told::part(share.of.0),
            would = told::part(other.of.0),
            low = told::signed(low),
            high = told::signed(high),
        ));
    }
    text
}

/// A question about a turning point.
#[must_use]
pub fn question(words: &Words<'_>, turning: &Turning) -> String {
    let decision = &turning.decision;
    let who = match decision.seat {
        Seat::State(id) => words.state(id),
        seat @ (Seat::Commission | Seat::Beijing | Seat::Facilitator | Seat::Observer) => words.seat(seat),
    };
    say!("brief-turn-question", who = who, month = number::month(decision.place.month))
}

/// What was looked at, so that nobody takes for tested what was not: how many votes, other acts of people, and moves of Beijing's; and
/// whether any of them moved the endings.
#[must_use]
pub fn looked(found: &[Turning]) -> String {
    let kind = |of: fn(&Turning) -> bool| found.iter().filter(|turning| of(turning)).count();
    let votes = kind(|turning| turning.decision.on.is_some());
    let beijing = kind(|turning| turning.decision.seat == Seat::Beijing);
    let kinds = say!("brief-turns-kinds", votes = votes, acts = found.len() - votes - beijing, beijing = beijing);
    let games = found.iter().map(|turning| turning.answer.games).max().unwrap_or(0);
    let key = if largest(found).next().is_some() { "brief-turns-looked" } else { "brief-no-turns" };
    say!(key, looked = found.len(), games = games, kinds = kinds)
}
