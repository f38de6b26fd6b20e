//! Steps of a game as pages: the list of them, and one with what happened there, the board and the vote as they were.

use crate::base::ids::Seat;
use crate::session::{Book, Line, Place, SessionError, Stride};
use crate::words::text::{self, say};
use crate::words::{Words, name, number};

/// Who looks at steps: with whose eyes, and whether what is open after the end of a game is open to them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reader {
    eyes: Seat,
    open: bool,
}

impl Reader {
    /// Looks now: after the end everybody may know everything of every step.
    #[must_use]
    pub fn now(session: &Book, eyes: Seat) -> Self {
        Self { eyes, open: session.is_over() }
    }

    /// Looks as a seat did while the game went on.
    #[must_use]
    pub const fn then(eyes: Seat) -> Self {
        Self { eyes, open: false }
    }
}

/// A line of the list of steps: its number, when it was, and the first of what happened.
#[must_use]
pub fn line(session: &Book, reader: Reader, place: &Place) -> String {
    say!(
        "step-line",
        number = place.number,
        month = number::month(place.month),
        phase = name::phase(place.phase),
        what = what(session, reader, place)
    )
}

/// The steps at which a walk of a stride stops, in lines.
#[must_use]
pub fn list(session: &Book, reader: Reader, stride: Stride) -> Vec<String> {
    let places = session.places_as(reader.eyes, reader.open);
    let stops = places.iter().filter(|place| place.number == 0 || place.is_at(stride));
    stops.map(|place| line(session, reader, place)).collect()
}

/// A step as a page: where it is, what happened there, and the board then, with how far it is from the start.
///
/// # Errors
/// When the game has no such step so far.
pub fn page(session: &Book, reader: Reader, number: usize) -> Result<Vec<String>, SessionError> {
    let places = session.places_as(reader.eyes, reader.open);
    let place = places.get(number).ok_or(SessionError::NoSuchStep(number))?;
    let back = session.back_at(place)?;
    let last = places.len().saturating_sub(1);
    let (month, phase) = (number::month(place.month), name::phase(place.phase));
    let mut lines = vec![say!("step-head", number = number, last = last, month = month, phase = phase)];
    lines.extend(told(session, reader, place).iter().map(|line| format!("- {line}")));
    lines.push(text::plain("step-board"));
    // After the end everybody may know everything of every step.
    let eyes = if reader.open { Seat::Facilitator } else { reader.eyes };
    let (now, start) = (back.dashboard(eyes), back.history(eyes).first().copied());
    for (which, value) in now.all() {
        let by = value - start.and_then(|start| start.get(which)).unwrap_or(value);
        lines.push(format!(
            "- {}",
            say!(
                "plain-since-start",
                indicator = name::indicator(which),
                value = name::indicator_value(which, value),
                by = name::indicator_change(which, by),
            )
        ));
    }
    Ok(lines)
}

/// The first of what happened at a step, as a reader may know it.
#[must_use]
pub fn what(session: &Book, reader: Reader, place: &Place) -> String {
    let first = told(session, reader, place).into_iter().next();
    first.unwrap_or_else(|| text::plain(if place.number == 0 { "step-beginning" } else { "step-quiet" }))
}

/// How a line of play stands: its ending, or the month that it has come to.
#[must_use]
pub fn stands(session: &Book) -> String {
    match session.ending_text() {
        Some((ending, _)) => session.campaign().text.ending(ending).title.clone(),
        None => number::month(session.view(Seat::Observer).month()),
    }
}

/// What happened at a step, as a reader may know it.
fn told(session: &Book, reader: Reader, place: &Place) -> Vec<String> {
    session.happened_as(place, reader.eyes, reader.open).map_or_else(Vec::new, |line| said(session, &line))
}

/// A line of the log in sentences.
pub(super) fn said(session: &Book, line: &Line) -> Vec<String> {
    let words = Words::new(session.campaign());
    let asked = line.asked.iter().map(|(seat, command)| words.command(*seat, command));
    let events = line.events.iter().filter_map(|event| words.event(event));
    let mut told: Vec<String> = events.collect();
    // What was asked for is said where nothing that followed says it.
    if told.is_empty() {
        told.extend(asked);
    }
    told
}
