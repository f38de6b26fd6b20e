//! Why others decided so: Beijing's choices with their score tables, and every roll-call with each member's reason.

use super::list::Row;
use crate::base::ids::{Seat, StateId};
use crate::report::decision::{Decision, Matter, decisions};
use crate::tui::scene::Model;
use crate::tui::screen::ballot::{letter, role_of};
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::words::Words;
use crate::words::note::beijing_about;
use crate::words::number;
use crate::words::text::capital;
use crate::words::why::Why;

/// What can be marked: a decision of Beijing's, or a member in a roll-call; by the place of the decision.
type Place = (usize, Option<StateId>);

fn places(all: &[Decision<'_>]) -> Vec<Place> {
    let of = |(at, decision): (usize, &Decision<'_>)| -> Vec<Place> {
        match &decision.matter {
            Matter::Beijing(_) => vec![(at, None)],
            Matter::Vote(roll, _) => roll.votes.component().iter().map(|id| (at, Some(id))).collect(),
        }
    };
    all.iter().enumerate().flat_map(of).collect()
}

/// How many rows can be marked.
pub(super) fn count(model: &Model<'_>) -> usize {
    places(&model.read(decisions)).len()
}

/// The rows, in the order of the game.
pub(super) fn rows(model: &Model<'_>) -> Vec<Row> {
    let words = Words::to(model.campaign(), Seat::Observer);
    let mut rows = Vec::new();
    let mut month = None;
    for decision in &model.read(decisions) {
        if month != Some(decision.month) {
            month = Some(decision.month);
            rows.push(Row::Heading(number::short::month(decision.month), String::new()));
        }
        match &decision.matter {
            Matter::Beijing(note) => {
                let chosen = note.rows.first();
                let option = chosen.map_or_else(String::new, |row| words.beijing_option(row.option));
                let total = chosen.map_or_else(String::new, |row| crate::words::number::signed(row.total));
                rows.push(Row::Item(Role::Beijing, capital(&option), total));
            }
            Matter::Vote(roll, _) => {
                rows.push(Row::Heading(decision.line(&words), String::new()));
                for id in roll.votes.component().iter() {
                    let vote = roll.votes.vote(id);
                    let why = decision.reason(id).unwrap_or_default();
                    let mark = vote.map_or('–', letter);
                    rows.push(Row::Item(
                        vote.map_or(Role::Open, role_of),
                        format!("{} {mark} {why}", model.code(id)),
                        String::new(),
                    ));
                }
            }
        }
    }
    rows
}

/// The marked row in full.
pub(super) fn card(model: &Model<'_>, marked: usize) -> Option<Why> {
    let (all, words) = (model.read(decisions), Words::to(model.campaign(), Seat::Observer));
    let (at, id) = *places(&all).get(marked)?;
    let decision = all.get(at)?;
    Some(match (id, &decision.matter) {
        (Some(id), _) => {
            Why { title: decision.member(&words, id).unwrap_or_default(), lines: decision.member_in_full(&words, id) }
        }
        (None, Matter::Beijing(note)) => Why { title: beijing_about(note.about), lines: decision.full(&words) },
        (None, Matter::Vote(..)) => Why { title: decision.line(&words), lines: decision.full(&words) },
    })
}

/// What stands there while nothing was decided, and who may read more than that.
pub(super) fn closed(model: &Model<'_>) -> String {
    let whole = model.is_over() || model.eyes() == Seat::Facilitator;
    t(if whole { "papers-reasons-open" } else { "papers-reasons-closed" })
}
