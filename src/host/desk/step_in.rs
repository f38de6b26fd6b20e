//! Where the desk steps in: it acts for a seat, decides what a reviewed seat does, opens a vote again, goes back. Each has a reason that
//! all are told, and is on record with the board before and after.

use crate::base::ids::Seat;
use crate::game::command::{Command, Verb};
use crate::host::hall::Hall;
use crate::host::people::words;
use crate::session::{Controller, LONGEST_REASON, notation, seat};
use crate::table::{Ask, PaceAct};
use crate::words::Words;
use crate::words::text::{plain, say};

/// Between what is done and why.
const BECAUSE: &str = " because ";

/// Does something for a reason, and tells all; says whether it was done.
#[must_use]
pub fn because(hall: &Hall, why: &str, ask: Ask) -> bool {
    let before = hall.announced();
    let done = hall.by_desk(Ask::Because(why.to_owned(), Box::new(ask)));
    if done {
        hall.announce(before);
    }
    done
}

/// Acts for a seat: `DE vote for because WHY`. Without an act, lists those that are open to it.
#[must_use]
pub fn act_for(hall: &Hall, rest: &str) -> Vec<String> {
    let (code, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    let Some(of @ (Seat::State(_) | Seat::Commission | Seat::Beijing)) = seat::parse(hall.campaign(), code) else {
        return vec![say!("room-no-seat", word = code)];
    };
    let Some((act, why)) = rest.split_once(BECAUSE).filter(|(act, _)| !act.trim().is_empty()) else {
        return open_to(hall, of);
    };
    let why = words(why, LONGEST_REASON);
    if why.is_empty() {
        return vec![plain("room-why-wanted")];
    }
    match typed(hall, of, act.trim()) {
        Ok(command) => {
            if because(hall, &why, Ask::Do(of, command)) {
                vec![plain("room-done")]
            } else {
                Vec::new()
            }
        }
        Err(wrong) => vec![wrong],
    }
}

/// An act as it is typed; what is left out at its end is the usual.
fn typed(hall: &Hall, of: Seat, act: &str) -> Result<Command, String> {
    let read = notation::read(hall.campaign(), act);
    if read.is_ok() {
        return read;
    }
    let words: Vec<&str> = act.split_whitespace().collect();
    let usual = words.first().and_then(|word| Verb::parse(word)).and_then(|verb| {
        let page = hall.desk_page()?;
        page.through(of).ok()?.legal().default_command(verb).ok()
    });
    let usual = usual.map(|usual| notation::write(hall.campaign(), &usual));
    let rest = usual.iter().flat_map(|usual| usual.split_whitespace().skip(words.len()));
    let whole = words.iter().copied().chain(rest).collect::<Vec<_>>().join(" ");
    notation::read(hall.campaign(), &whole).or(read)
}

/// What a seat may be made to do now, as it is typed.
fn open_to(hall: &Hall, of: Seat) -> Vec<String> {
    let Some(page) = hall.desk_page() else { return vec![plain("room-not-begun")] };
    let Ok(sight) = page.through(of) else { return vec![plain("room-not-begun")] };
    let legal = sight.legal();
    let all = legal.verbs().filter_map(|verb| legal.default_command(verb).ok());
    let typed = |command: Command| {
        let act = notation::write(hall.campaign(), &command);
        say!("room-as-line", code = hall.seat_code(of), act = act)
    };
    let all: Vec<String> = all.map(typed).collect();
    if all.is_empty() { vec![say!("room-as-nothing", code = hall.seat_code(of))] } else { all }
}

/// From here on the desk decides what a seat's own mind proposes.
#[must_use]
pub fn review(hall: &Hall, rest: &str) -> Vec<String> {
    if rest.is_empty() {
        return proposal(hall)
            .map_or_else(|| vec![plain("session-not-reviewed")], |(of, _, lines)| proposed(hall, of, lines));
    }
    if let Some(of) = rest.strip_suffix("off") {
        return review_no_more(hall, of.trim());
    }
    match seat::parse(hall.campaign(), rest) {
        Some(of @ (Seat::State(_) | Seat::Commission | Seat::Beijing)) => {
            if hall.by_desk(Ask::HandOver(of, Controller::Reviewed)) {
                vec![say!("room-reviewed", code = hall.seat_code(of))]
            } else {
                Vec::new()
            }
        }
        Some(Seat::Facilitator | Seat::Observer) | None => vec![say!("room-no-seat", word = rest)],
    }
}

/// A seat's own mind decides for itself again; without a seat, all do.
fn review_no_more(hall: &Hall, code: &str) -> Vec<String> {
    let reviewed = reviewed(hall);
    let seats: Vec<Seat> = match seat::parse(hall.campaign(), code) {
        None if !code.is_empty() => return vec![say!("room-no-seat", word = code)],
        None => reviewed,
        Some(of) => reviewed.into_iter().filter(|seat| *seat == of).collect(),
    };
    let freed = |of: &Seat| {
        hall.by_desk(Ask::HandOver(*of, Controller::Bot)).then(|| say!("room-review-off", code = hall.seat_code(*of)))
    };
    let told: Vec<String> = seats.iter().filter_map(freed).collect();
    if seats.is_empty() { vec![plain("room-review-none")] } else { told }
}

/// The seats whose minds the desk decides for.
fn reviewed(hall: &Hall) -> Vec<Seat> {
    let Some(page) = hall.desk_page() else { return Vec::new() };
    hall.open_seats().into_iter().filter(|seat| page.book().controller(*seat) == Controller::Reviewed).collect()
}

/// What a reviewed seat's own mind proposes now, with its reasons: the seat, the act, and lines.
#[must_use]
pub fn proposal(hall: &Hall) -> Option<(Seat, Command, Vec<String>)> {
    let page = hall.desk_page()?;
    let (of, choice) = page.book().proposal()?;
    let words = Words::to(hall.campaign(), Seat::Facilitator);
    let mut lines = vec![say!("room-proposes", what = words.command(of, &choice.command))];
    lines.extend(choice.note.iter().flat_map(|note| words.note(note)));
    Some((of, choice.command, lines))
}

/// A proposal as the desk hears it: whose, what, why.
#[must_use]
pub fn proposed(hall: &Hall, of: Seat, lines: Vec<String>) -> Vec<String> {
    std::iter::once(say!("host-desk-review", code = hall.seat_code(of))).chain(lines).collect()
}

/// The proposal is done as it is; the seat whose it is may be named, and nothing else.
#[must_use]
pub fn accept(hall: &Hall, rest: &str) -> Vec<String> {
    let Some((of, command, lines)) = proposal(hall) else { return vec![plain("session-not-reviewed")] };
    if !rest.is_empty() && seat::parse(hall.campaign(), rest) != Some(of) {
        let refused = say!("room-accept-how", word = rest, code = hall.seat_code(of));
        return [refused].into_iter().chain(proposed(hall, of, lines)).collect();
    }
    if hall.by_desk(Ask::Do(of, command)) { vec![plain("room-done")] } else { Vec::new() }
}

/// Something else is done than what was proposed: `use slow-walk because WHY`.
#[must_use]
pub fn instead(hall: &Hall, rest: &str) -> Vec<String> {
    let Some((of, ..)) = proposal(hall) else { return vec![plain("session-not-reviewed")] };
    act_for(hall, &format!("{} {rest}", hall.seat_code(of)))
}

/// The last vote is opened again.
#[must_use]
pub fn reopen(hall: &Hall, rest: &str) -> Vec<String> {
    let why = words(rest, LONGEST_REASON);
    if why.is_empty() {
        return vec![plain("room-reopen-how")];
    }
    back(hall, &why, Ask::Reopen(why.clone()))
}

/// Back to the beginning of a month: `2 WHY`.
#[must_use]
pub fn rewind(hall: &Hall, rest: &str) -> Vec<String> {
    let (round, why) = rest.split_once(' ').unwrap_or((rest, ""));
    let why = words(why, LONGEST_REASON);
    match round.parse::<u16>().ok().filter(|_| !why.is_empty()) {
        Some(round) => {
            let told = back(hall, &why, Ask::Rewind(round));
            if !told.is_empty() {
                hall.clock_goes_back();
            }
            told
        }
        None => vec![plain("room-rewind-how")],
    }
}

/// Before a reason: it is meant, though the game is over.
pub const ANYWAY: &str = "anyway ";

/// The game goes on from an earlier place, at once.
fn back(hall: &Hall, why: &str, ask: Ask) -> Vec<String> {
    let over = hall.desk_page().is_some_and(|page| page.public().is_over());
    let why = match (over, why.strip_prefix(ANYWAY)) {
        // A game that is over is not begun again by a slip.
        (true, None) => return vec![plain("room-over-anyway")],
        (true, Some(why)) => why.trim(),
        (false, _) => why,
    };
    let ask = if let Ask::Reopen(_) = ask { Ask::Reopen(why.to_owned()) } else { ask };
    if !because(hall, why, ask) {
        return Vec::new();
    }
    hall.by_desk(Ask::Pace(PaceAct::Next));
    vec![plain("room-done")]
}
