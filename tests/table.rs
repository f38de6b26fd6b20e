//! The table: who may do what, who is asked when, and that it does not matter through which front end a game is played.

mod inject;
mod offers;
mod pace;
mod rights;
mod same;
mod threads;

use coreper::base::ids::{OptionId, Seat};
use coreper::game::act::{Answer, EndMoves, EndSignals, Put, Ready, Reply, TakeStand, Vote};
use coreper::game::command::Command;
use coreper::law::ballot;
use coreper::session::{Book, Session};
use coreper::table::{Curtain, Matter, Sight, Stop, Table, Turn, Waits};

/// What somebody does who does the least: votes for, answers with the first answer, refuses pledges, and lets the month pass.
pub(super) fn least(sight: &Sight<'_>, turn: Turn) -> Command {
    match turn.matter {
        Matter::Vote => Vote::plain(ballot::Vote::For).into(),
        Matter::Letter => Answer { choice: OptionId(0) }.into(),
        Matter::Reply => {
            let view = sight.view();
            let open = view.unanswered();
            let first = (0..64).find(|place| open & (1 << place) != 0).unwrap();
            Reply { by: coreper::base::ids::StateId(first), yes: false }.into()
        }
        Matter::Stand => {
            let (topic, stand) = sight.advised_stand().unwrap();
            TakeStand { topic, stand }.into()
        }
        Matter::Agenda => Put.into(),
        Matter::Offers | Matter::Review => {
            let all: [Command; 3] = [Ready.into(), EndSignals.into(), EndMoves.into()];
            all.into_iter().find(|command| sight.legal().admits(command)).expect("a way to let the month pass")
        }
    }
}

/// Lets the game go on until somebody is asked; nobody is when it is over.
pub(super) fn next_turn(table: &mut Table) -> Option<Turn> {
    loop {
        match table.go().unwrap() {
            Stop::Over => return None,
            Stop::Waiting => break,
            _ => {}
        }
    }
    match table.waits(Curtain::default()) {
        Waits::Turn(turn) => Some(turn),
        other => panic!("{other:?} where nobody plays in a class"),
    }
}

/// A whole game: who asked for what, and the digest of each round.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Course {
    pub(super) asked: Vec<String>,
    pub(super) digests: Vec<String>,
}

/// The course of a game that is over.
pub(super) fn course(book: &Book) -> Course {
    assert!(book.is_over());
    let asked = book.log_for(Seat::Facilitator).into_iter().filter_map(|line| line.asked);
    let code = |seat| coreper::session::seat::code(book.campaign(), seat);
    let asked = asked.map(|(seat, command)| format!("{} {command}", code(seat))).collect();
    Course { asked, digests: book.digests().iter().map(|(_, digest)| digest.to_string()).collect() }
}

/// The seats of codes.
pub(super) fn seats(session: &Session, codes: &[&str]) -> Vec<Seat> {
    codes.iter().map(|code| coreper::session::seat::parse(session.campaign(), code).unwrap()).collect()
}
