//! The Commission's mind: guardian of the procedure. It says what it waits for, and never stalls.
//!
//! [`procedure`] opens, examines and proposes; [`package`] tables measures and what follows from them; [`bargain`] asks for a
//! mandate and negotiates; [`fund`] helps where pain is uneven; [`opinion`] decides after the committee. Each command changes what made it
//! due, so a month comes to its end.

mod bargain;
mod fund;
mod opinion;
mod package;
mod procedure;

use crate::ai::board::Board;
use crate::ai::conduct::Conduct;
use crate::ai::mind::{Choice, Context};
use crate::ai::note::{CommissionCheck, CommissionLooksAt, CommissionNote, Note};
use crate::campaign::practice::CommissionPractice;
use crate::game::act::{Coordinate, Ready};
use crate::game::command::{Command, Verb};
use crate::game::legal::{Legal, legal};
use crate::game::state::{Floor, Phase};
use std::borrow::Cow;

/// What the Commission looks at.
struct Desk<'b, 'a, 'v> {
    board: &'b Board<'a, 'v>,
    floor: Cow<'a, Floor>,
    legal: Legal<'a>,
    checks: Vec<CommissionCheck>,
    notes: bool,
    conduct: Conduct,
    practice: &'b CommissionPractice,
}

impl Desk<'_, '_, '_> {
    fn open(&self, verb: Verb) -> bool {
        self.legal.open(verb).is_ok()
    }

    /// Looks at one thing; the answer stands in the note.
    fn check(&mut self, what: CommissionLooksAt, have: i32, need: i32, met: bool) -> bool {
        if self.notes {
            self.checks.push(CommissionCheck { what, have, need, met });
        }
        met
    }

    fn at_least(&mut self, what: CommissionLooksAt, have: i32, need: i32) -> bool {
        self.check(what, have, need, have >= need)
    }
}

/// The next command of the Commission.
pub(super) fn choose(context: &Context<'_>, board: &Board<'_, '_>) -> Choice {
    let floor = board.view.floor();
    let legal = legal(*board.view);
    let practice = &board.practice.commission;
    let conduct = context.conduct;
    let mut desk = Desk { board, floor, legal, checks: Vec::new(), notes: context.notes, conduct, practice };
    let command = if board.view.phase() == Phase::Committee {
        opinion::choose(&mut desk)
    } else {
        consult(&mut desk).unwrap_or_else(|| Ready.into())
    };
    let note = context.notes.then(|| {
        Note::Commission(CommissionNote {
            verb: command.verb().word().to_owned(),
            checks: std::mem::take(&mut desk.checks),
        })
    });
    Choice { command, note }
}

/// What is due first: what was agreed, what can be agreed, the procedure, the measures, the partners.
fn consult(desk: &mut Desk<'_, '_, '_>) -> Option<Command> {
    package::keep_agreement(desk)
        .or_else(|| bargain::accept(desk))
        .or_else(|| bargain::recommend(desk))
        .or_else(|| bargain::counter(desk))
        .or_else(|| coordinate(desk))
        .or_else(|| procedure::step(desk))
        .or_else(|| package::notice(desk))
        .or_else(|| package::table(desk))
        .or_else(|| fund::propose(desk))
}

/// With the partners of the G7, every month in which something is under way (Art. 7).
fn coordinate(desk: &mut Desk<'_, '_, '_>) -> Option<Command> {
    let under_way = !matches!(
        desk.board.view.procedure().phase(),
        crate::law::aci::Phase::NotStarted | crate::law::aci::Phase::Ended { .. }
    );
    let aligned = desk.board.view.union().g7;
    let enough = desk.practice.aligned;
    let wants = desk.conduct.coordinates
        && under_way
        && aligned < enough
        && !desk.floor.coordinated
        && desk.open(Verb::Coordinate);
    (wants && desk.check(CommissionLooksAt::Alignment, aligned, enough, true)).then(|| Coordinate.into())
}
