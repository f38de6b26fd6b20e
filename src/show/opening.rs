//! The first minute of a game: who one is, what one wants, what lies on the table, how a month runs.

use crate::base::ids::Seat;
use crate::session::Book;
use crate::show::aims::{Aim, aims};
use crate::words::text::{self, say};
use crate::words::{Words, clock, number, procedure};

/// What a player is told before the first month.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opening {
    /// Who one is, in a sentence.
    pub you: String,
    /// The beginning of the role sheet.
    pub role: String,
    /// What one wants, with the values of today.
    pub aims: Vec<Aim>,
    /// What lies on the table.
    pub table: Vec<String>,
    /// How a month runs, a sentence a step.
    pub month: Vec<String>,
}

/// So many sentences of the role sheet are told.
const SENTENCES: usize = 3;
const MONTH: [&str; 6] = [
    "show-step-news",
    "show-step-acts",
    "show-step-council",
    "show-step-committee",
    "show-step-beijing",
    "show-step-review",
];

/// A step of the month as a seat meets it: points are spent by states.
fn month_step(step: &str, seat: Seat) -> String {
    text::plain(if step == "show-step-acts" && seat.state().is_none() { "show-step-acts.other" } else { step })
}

/// The opening for a seat; none for those that play nobody. The sheets of the Commission and Beijing are told whole.
#[must_use]
pub fn opening(session: &Book, seat: Seat) -> Option<Opening> {
    let view = session.view(seat);
    let words = Words::to(session.campaign(), Seat::Observer);
    let table = &view.populations()?.table;
    let members = table.members().len();
    let texts = &session.campaign().text;
    let (you, role) = match seat {
        Seat::State(id) => {
            let share = number::share(table.persons(id), table.sum());
            let you = say!("show-you-are", who = words.state(id), share = share, members = members);
            (you, texts.state(id).brief.split_inclusive(". ").take(SENTENCES).collect())
        }
        Seat::Commission => (say!("plain-you-are", who = words.seat(seat)), texts.commission.clone()),
        Seat::Beijing => (say!("plain-you-are", who = words.seat(seat)), texts.beijing.clone()),
        Seat::Facilitator | Seat::Observer => return None,
    };
    let today = view.today();
    let case = view.procedure();
    let mut lies = vec![text::capital(&procedure::stands(&view))];
    lies.extend(clock::next(case, today));
    lies.push(say!("show-majority", members = (members * 55).div_ceil(100), of = members));
    Some(Opening {
        you,
        role: role.trim_end().to_owned(),
        aims: aims(session, seat, seat),
        table: lies,
        month: MONTH.into_iter().map(|step| month_step(step, seat)).collect(),
    })
}
