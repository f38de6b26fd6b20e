//! Time at the desk: the clock, the minutes of the whole, and how a phase ends for those who are still at work.

use crate::base::ids::Seat;
use crate::host::hall::Hall;
use crate::host::html::asked::matter;
use crate::host::schedule::Finish;
use crate::session::Controller;
use crate::show::prompt;
use crate::table::{Ask, ClockAct, Snapshot};
use crate::words::text::{plain, say};

/// Does something about the clock; says whether it was done.
pub fn clock(hall: &Hall, act: ClockAct) -> bool {
    let done = hall.by_desk(Ask::Clock(act));
    // Whoever lets the clock run has seen who is back.
    if act != ClockAct::Pause {
        hall.goes_on();
    }
    hall.forget_the_clock();
    hall.keep();
    done
}

/// Sets the clock: `20`; takes it away: `off`; gives each phase its share of the minutes of the whole: `plan 90`.
#[must_use]
pub fn minutes(hall: &Hall, rest: &str) -> Vec<String> {
    const MOST: u16 = 600;
    let number = |text: &str| text.trim().parse::<u16>().ok().filter(|minutes| (1..=MOST).contains(minutes));
    if let Some(whole) = rest.strip_prefix("plan") {
        let Some(minutes) = number(whole) else { return vec![plain("room-clock-how")] };
        hall.plan(Some(minutes));
        return vec![say!("room-clock-plan", minutes = minutes)];
    }
    let act = match rest {
        "off" => Some(ClockAct::Off),
        minutes => number(minutes).map(ClockAct::Set),
    };
    match act {
        Some(act) if clock(hall, act) => {
            if act == ClockAct::Off {
                hall.plan(None);
            }
            match act {
                ClockAct::Set(minutes) => vec![say!("room-clock-runs", minutes = minutes)],
                ClockAct::Off | ClockAct::Turn(_) | ClockAct::Add(_) | ClockAct::Pause | ClockAct::GoOn => {
                    vec![plain("room-done")]
                }
            }
        }
        Some(_) => Vec::new(),
        None => vec![plain("room-clock-how")],
    }
}

/// The phase under way ends when the time is up: `bots`, `defaults`; or does not: `off`.
#[must_use]
pub fn ends(hall: &Hall, rest: &str) -> Vec<String> {
    let finish = Finish::ALL.into_iter().find(|finish| finish.word() == rest);
    let Some(page) = hall.desk_page() else { return vec![plain("room-not-begun")] };
    match finish {
        Some(_) if page.stands().clock.left(hall.now()).is_none() => vec![plain("room-ends-no-clock")],
        Some(finish) => {
            hall.end_by_time(Some(finish));
            let told = plain(ends_key(finish));
            hall.say_of_this_phase(told.clone());
            vec![told]
        }
        None if rest == "off" => {
            hall.end_by_time(None);
            let told = plain("room-ends-off");
            hall.say(None, told.clone());
            vec![told]
        }
        None => vec![plain("room-ends-how")],
    }
}

/// The key of what all are told of a phase that ends by time.
#[must_use]
pub const fn ends_key(finish: Finish) -> &'static str {
    match finish {
        Finish::Bots => "room-ends-bots",
        Finish::Defaults => "room-ends-defaults",
    }
}

/// Finishes the phase for those who are still at work, or the vote for those who have not voted, for all to know. Who has extra time is
/// waited for where they are to be spared.
#[must_use]
pub fn finish(hall: &Hall, how: Finish, spares: bool) -> Vec<String> {
    let Some(page) = hall.desk_page() else { return vec![plain("room-not-begun")] };
    let (extra, seats): (Vec<Seat>, Vec<Seat>) =
        owing(&page).into_iter().partition(|seat| spares && hall.has_extra_time(*seat));
    let told = |key: &str, seats: &[Seat]| {
        let codes: Vec<&str> = seats.iter().map(|seat| hall.seat_code(*seat)).collect();
        say!(key, who = codes.join(", "))
    };
    let waits = (!extra.is_empty()).then(|| told("room-extra-waits", &extra));
    if seats.is_empty() {
        return vec![waits.unwrap_or_else(|| plain("room-nobody-at-work"))];
    }
    hall.goes_on();
    let votes = page.public().view().gate().is_some();
    let done = told(
        match (how, votes) {
            (Finish::Bots, true) => "room-bots-vote",
            (Finish::Bots, false) => "room-bots-finished",
            (Finish::Defaults, true) => "room-defaults-vote",
            (Finish::Defaults, false) => "room-defaults-finished",
        },
        &seats,
    );
    let phase = hall.phase();
    do_for(hall, how, votes, seats);
    // Some phases ask more than once: as long as it is this one, what it asks next is done as well.
    hall.finishes(phase.filter(|phase| !votes && hall.phase() == Some(*phase)).map(|phase| (phase, how, spares)));
    hall.say(None, done.clone());
    std::iter::once(done).chain(waits).collect()
}

/// What a phase that is being finished asks of people now is done for them, without a word.
pub fn finish_on(hall: &Hall, how: Finish, spares: bool) {
    let Some(page) = hall.desk_page() else { return };
    let waited_for = |seat: &Seat| spares && hall.has_extra_time(*seat);
    let seats: Vec<Seat> = owing(&page).into_iter().filter(|seat| !waited_for(seat)).collect();
    if !seats.is_empty() && page.public().view().gate().is_none() {
        do_for(hall, how, false, seats);
    }
}

/// What seats owe is done for them: by their own minds, or by first choices as far as these lead.
fn do_for(hall: &Hall, how: Finish, votes: bool, seats: Vec<Seat>) {
    let left: Vec<Seat> = match how {
        Finish::Bots => seats,
        // Where nobody has the pen, or what stands first leads nowhere, the seat's own mind finishes.
        Finish::Defaults => seats.into_iter().filter(|seat| !takes_the_first(hall, *seat)).collect(),
    };
    if votes {
        // Until the vote is over, for each is called in turn. Before they are handed over: the game goes on at once.
        hall.lend(&left);
        for seat in &left {
            hall.by_desk(Ask::HandOver(*seat, Controller::Bot));
        }
    } else if !left.is_empty() {
        // This phase and no other: what comes next is for people again.
        hall.by_desk(Ask::Lend(left));
    }
}

/// The seats of people that owe something: in a vote a vote, else the end of their turn.
fn owing(page: &Snapshot) -> Vec<Seat> {
    let sight = page.public();
    let view = sight.view();
    let ballot = view.floor().ballot.as_ref().map(|ballot| ballot.done);
    let owes = |(seat, awaited): &(Seat, bool)| match ballot {
        Some(done) => seat.state().is_some_and(|id| !done.contains(id)) || *awaited,
        None => *awaited,
    };
    page.people().into_iter().filter(owes).map(|(seat, _)| seat).collect()
}

/// The first choice of all that a seat is asked counts, as if whoever has its pen had said so; says whether that ended its turn.
fn takes_the_first(hall: &Hall, seat: Seat) -> bool {
    /// So many questions of a phase: more would be a question that never ends.
    const MOST: usize = 12;
    let Some(pen) = hall.pen_in(seat) else { return false };
    let phase = hall.phase();
    for _ in 0..MOST {
        // What the next phase asks is for people again.
        if hall.phase() != phase {
            return true;
        }
        let Some(page) = hall.page(pen) else { return false };
        if !owing(&page).contains(&seat) || page.slip(seat).is_some() {
            return true;
        }
        let first = page.through(seat).ok().and_then(|sight| {
            let command = matter(&sight).and_then(|matter| prompt::first(&sight, matter))?;
            Some(if sight.votes_later() { Ask::Slip(seat, Some(command)) } else { Ask::Do(seat, command) })
        });
        // Done by the desk, so that it is told apart from what people chose.
        if !first.is_some_and(|ask| hall.by_desk(Ask::Because(String::new(), Box::new(ask)))) {
            return false;
        }
    }
    false
}

/// Who is at work, in words; nothing where nobody is.
#[must_use]
pub fn still_at_work(hall: &Hall, page: &Snapshot) -> Option<String> {
    let people = page.people();
    let at_work = people.into_iter().filter(|(_, awaited)| *awaited).map(|(seat, _)| hall.seat_code(seat));
    let at_work: Vec<&str> = at_work.collect();
    (!at_work.is_empty()).then(|| say!("room-at-work", who = at_work.join(", ")))
}
