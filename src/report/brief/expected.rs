//! What was expected of votes before them, against what came, scored gently: the squared distance of the expectation from what came
//! (Brier 1950), 0 for who was sure and right, 0.25 for who says one half of everything, 1 for who was sure and wrong.

use super::vote;
use crate::report::pages::Facts;
use crate::session::Guessed;
use crate::words::document::{Block, Column, Table};
use crate::words::number;
use crate::words::text::{plain, say};

pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    let guesses = facts.session.guesses();
    let mut blocks = Vec::new();
    if !guesses.is_empty() {
        let scores: Vec<u64> = guesses.iter().map(score).collect();
        let mean = scores.iter().sum::<u64>() / u64::try_from(scores.len()).unwrap_or(1).max(1);
        let right = guesses.iter().filter(|guessed| guessed.guess.says() == Some(guessed.passed)).count();
        let mean = number::two_decimals(mean / 100);
        blocks.push(Block::Text(say!("brief-guesses", count = guesses.len(), right = right, mean = mean)));
        blocks.push(Block::Table(table(facts, &guesses, &scores)));
    }
    blocks.extend(sureness(facts));
    blocks
}

fn table(facts: &Facts<'_>, guesses: &[Guessed], scores: &[u64]) -> Table {
    let head = vec![
        Column::words(plain("report-head-vote")),
        Column::numbers(plain("brief-head-yes")),
        Column::numbers(plain("brief-head-no")),
        Column::numbers(plain("brief-head-unsure")),
        Column::words(plain("brief-head-came")),
        Column::numbers(plain("brief-head-score")),
    ];
    let row = |(guessed, score): (&Guessed, &u64)| {
        let alike = |roll: &&crate::report::roll::RollCall| {
            (roll.round, roll.item, roll.gate) == (guessed.round, guessed.item, guessed.gate)
        };
        let title = facts.rolls.iter().find(alike).map(vote::of).unwrap_or_default();
        let came = plain(if guessed.passed { "brief-passed" } else { "brief-not-passed" });
        let hands = [guessed.guess.yes, guessed.guess.no, guessed.guess.unsure].map(|hands| hands.to_string());
        std::iter::once(title).chain(hands).chain([came, number::two_decimals(score / 100)]).collect()
    };
    Table { head, rows: guesses.iter().zip(scores).map(row).collect() }
}

/// The squared distance of what the hands expected from what came, in ten thousandths; who was unsure counts for one half.
pub(super) fn score(guessed: &Guessed) -> u64 {
    let guess = guessed.guess;
    let all = u64::from(guess.all()).max(1);
    let expected = (2 * u64::from(guess.yes) + u64::from(guess.unsure)) * 5_000 / all;
    let off = if guessed.passed { 10_000 - expected.min(10_000) } else { expected };
    off * off / 10_000
}

/// How sure people said they were of their votes, beside whether those were on the side that came about.
fn sureness(facts: &Facts<'_>) -> Option<Block> {
    let people = facts.session.people();
    let mut all: Vec<(u8, bool)> = Vec::new();
    for roll in facts.rolls.iter().filter(|roll| roll.binds()) {
        for said in roll.said.iter().filter(|said| said.confidence > 0) {
            if people.contains(&crate::base::ids::Seat::State(said.state)) {
                let with = roll.votes.in_favour().contains(said.state) == roll.carried;
                all.push((said.confidence, with));
            }
        }
    }
    let sure = all.iter().filter(|(sure, _)| *sure >= 4).count();
    let came = all.iter().filter(|(sure, with)| *sure >= 4 && *with).count();
    (!all.is_empty()).then(|| Block::Text(say!("brief-sure", votes = all.len(), sure = sure, came = came)))
}
