//! What was expected of votes before them, against what came, scored gently: the squared distance of the expectation from what came
//! (Brier 1950), 0 for who was sure and right, 0.25 for who says one half of everything, 1 for who was sure and wrong.

use super::vote;
use crate::base::ids::StateId;
use crate::report::pages::facts::Facts;
use crate::session::Guessed;
use crate::words::document::{Block, Column, Table};
use crate::words::number;
use crate::words::text::{plain, say};

pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    let (guesses, teams): (Vec<Guessed>, Vec<Guessed>) =
        facts.session.guesses().into_iter().partition(|guessed| guessed.by.is_none());
    let mut blocks = Vec::new();
    if !guesses.is_empty() {
        let scores: Vec<u64> = guesses.iter().map(Guessed::brier).collect();
        let right = guesses.iter().filter(|guessed| guessed.is_right()).count();
        let mean = mean(&guesses);
        blocks.push(Block::Text(say!("brief-guesses", count = guesses.len(), right = right, mean = mean)));
        blocks.push(Block::Table(table(facts, &guesses, &scores)));
    }
    // Before the end a team reads of itself alone.
    let own = |guessed: &Guessed| facts.all || guessed.by == facts.reader.state();
    let teams: Vec<Guessed> = teams.into_iter().filter(own).collect();
    blocks.extend(by_team(facts, &teams));
    blocks.extend(sureness(facts));
    blocks
}

/// How far off guesses were on average, as a score of two decimals.
pub(super) fn mean(guesses: &[Guessed]) -> String {
    let sum: u64 = guesses.iter().map(Guessed::brier).sum();
    number::two_decimals(sum / u64::try_from(guesses.len()).unwrap_or(1).max(1) / 100)
}

/// What each team expected, in the order of the roll: a look at how sure it was, and no ranking.
fn by_team(facts: &Facts<'_>, guesses: &[Guessed]) -> Vec<Block> {
    let head = vec![
        Column::words(plain("brief-head-team")),
        Column::numbers(plain("brief-head-votes")),
        Column::numbers(plain("brief-head-right")),
        Column::numbers(plain("brief-head-sure")),
        Column::numbers(plain("brief-head-score")),
    ];
    let row = |id: StateId| {
        let own: Vec<Guessed> = guesses.iter().copied().filter(|guessed| guessed.by == Some(id)).collect();
        let sure: usize = own.iter().map(|one| usize::from(one.guess.yes.max(one.guess.no))).sum();
        let right = own.iter().filter(|one| one.is_right()).count();
        let numbers = [own.len(), right, sure.checked_div(own.len())?].map(|number| number.to_string());
        Some(std::iter::once(facts.words.state(id)).chain(numbers).chain([mean(&own)]).collect())
    };
    let rows: Vec<Vec<String>> = facts.session.campaign().rules.state_ids().filter_map(row).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    vec![Block::Text(say!("brief-teams-expected", teams = rows.len())), Block::Table(Table { head, rows })]
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
