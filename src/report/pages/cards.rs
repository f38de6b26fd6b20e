//! Scorecards: what each seat wanted, and whether it came about. No score.

use crate::base::ids::Seat;
use crate::report::pages::facts::Facts;
use crate::report::scorecard::{Scorecard, scorecards};
use crate::session::seat::code;
use crate::words::document::{Block, Column, Table};
use crate::words::text::plain;

pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    let cards = scorecards(facts.session, facts.reader);
    if cards.is_empty() {
        return Vec::new();
    }
    let about = if facts.session.is_over() { "report-scorecards-about" } else { "report-scorecards-so-far" };
    let people = facts.session.people();
    let human = |card: &Scorecard| people.contains(&card.seat);
    let (humans, bots): (Vec<Scorecard>, Vec<Scorecard>) = cards.into_iter().partition(human);
    let mut blocks = vec![Block::Text(plain(about))];
    for (key, cards) in [("report-played-states", humans), ("report-other-states", bots)] {
        if !cards.is_empty() {
            blocks.push(Block::Heading(plain(key)));
            blocks.push(Block::Table(table(facts, &cards)));
        }
    }
    blocks
}

fn table(facts: &Facts<'_>, cards: &[Scorecard]) -> Table {
    let keys = ["report-head-seat", "report-head-objective", "report-head-met"];
    let head = keys.into_iter().map(|key| Column::words(plain(key))).collect();
    let mut rows = Vec::new();
    for card in cards {
        let objectives = facts.session.campaign().text.aims(card.seat);
        for (at, (met, objective)) in card.met.iter().zip(objectives).enumerate() {
            let state = if at == 0 { who(facts, card.seat) } else { String::new() };
            let met = plain(if *met { "report-met" } else { "report-not-met" });
            rows.push(vec![state, objective.text.clone(), met]);
        }
    }
    Table { head, rows }
}

fn who(facts: &Facts<'_>, seat: Seat) -> String {
    format!("{} {}", code(facts.session.campaign(), seat), facts.words.seat(seat))
}
