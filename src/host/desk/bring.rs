//! What the desk brings into the game: injects of the campaign, news in its own words, figures.

use crate::base::ids::{InjectId, Seat};
use crate::base::set::StateSet;
use crate::game::act::{Send, Tell};
use crate::game::command::{Command, Verb};
use crate::host::desk::addressed::addressed;
use crate::host::due::Comes;
use crate::host::hall::Hall;
use crate::host::people::words;
use crate::session::{Fits, notation, seat};
use crate::show::inject;
use crate::table::Ask;
use crate::words::text::{plain, say};

/// So many characters of news, and of a reason.
pub const NEWS: usize = 240;

/// The injects, a line each.
#[must_use]
pub fn lines(hall: &Hall) -> Vec<String> {
    let Some(page) = hall.desk_page() else { return vec![plain("room-not-begun")] };
    let lines = inject::list(&page).into_iter().zip(inject::lines(&page));
    let line = |((id, fits), line): ((InjectId, Fits), String)| {
        let comes = comes(hall, id).filter(|_| fits.can_be_sent());
        [line].into_iter().chain(comes).collect::<Vec<_>>().join("; ")
    };
    let all: Vec<String> = lines.map(line).collect();
    if all.is_empty() { inject::lines(&page) } else { all }
}

/// How an inject stands that goes out by itself, in words; nothing for one that the desk sends.
#[must_use]
pub fn comes(hall: &Hall, id: InjectId) -> Option<String> {
    Some(match hall.comes(id)? {
        Comes::Later => plain("inject-by-itself"),
        Comes::In(seconds) => say!("inject-in", seconds = seconds),
        Comes::Held => plain("inject-held"),
    })
}

/// An inject that goes out by itself is held, or no longer.
#[must_use]
pub fn hold(hall: &Hall, id: &str, held: bool) -> Vec<String> {
    let Some(inject) = hall.campaign().inject(id) else { return vec![say!("inject-none", word = id)] };
    if hall.comes(inject).is_none() {
        return vec![plain("inject-not-by-itself")];
    }
    hall.hold(inject, held);
    vec![plain("room-done")]
}

/// What an inject says, would do, and what its author advises.
#[must_use]
pub fn preview(hall: &Hall, id: &str) -> Vec<String> {
    let Some(page) = hall.desk_page() else { return vec![plain("room-not-begun")] };
    inject::preview(&page, id).unwrap_or_else(|| vec![say!("inject-none", word = id)])
}

/// Sends an inject; one that does not fit only where it is meant all the same.
#[must_use]
pub fn send(hall: &Hall, rest: &str) -> Vec<String> {
    let Some(page) = hall.desk_page() else { return vec![plain("room-not-begun")] };
    match inject::chosen(&page, rest) {
        Ok(inject) => bring(hall, &Send { inject }.into(), ""),
        Err(why) => vec![why],
    }
}

/// News in the desk's own words: to all, or to some by their codes before a colon.
#[must_use]
pub fn news(hall: &Hall, rest: &str) -> Vec<String> {
    let is_seat = |code: &str| seat::parse(hall.campaign(), code).is_some();
    let (to, text) = match addressed(rest, is_seat) {
        Some((codes, text)) => match states(hall, &codes.join(",")) {
            Some(states) => (states, text),
            // What was meant for some is never told to all because one of them gets no news.
            None => return vec![say!("room-news-no-state", word = codes.join(", "))],
        },
        None => (StateSet::EMPTY, rest),
    };
    let words = words(text, NEWS);
    if words.is_empty() {
        return vec![plain("room-news-how")];
    }
    bring(hall, &Tell { to, words }.into(), "")
}

/// The states of a list of codes; nothing where one is no state.
#[must_use]
pub fn states(hall: &Hall, codes: &str) -> Option<StateSet> {
    let all = codes.split([',', ' ']).filter(|code| !code.is_empty());
    let states: Option<Vec<_>> = all.map(|code| seat::parse(hall.campaign(), code)?.state()).collect();
    states.filter(|states| !states.is_empty()).map(|states| states.into_iter().collect())
}

/// A figure of a state or of the board: `DE anger 5 WHY`, `cohesion -2 WHY`.
#[must_use]
pub fn figure(hall: &Hall, rest: &str) -> Vec<String> {
    let Some((command, why)) = of_figure(hall, rest) else { return vec![plain("room-figure-how")] };
    let why = words(why, NEWS);
    if why.is_empty() {
        return vec![plain("room-why-wanted")];
    }
    bring(hall, &command, &why)
}

/// The command of a figure, and the reason that stands behind it.
fn of_figure<'r>(hall: &Hall, rest: &'r str) -> Option<(Command, &'r str)> {
    let (first, rest) = rest.split_once(' ')?;
    let (second, rest) = rest.trim_start().split_once(' ')?;
    if let Ok(by) = second.parse::<i32>() {
        let act = format!("{} {first} {}", Verb::Inject.word(), by.checked_mul(100)?);
        return notation::read(hall.campaign(), &act).ok().map(|command| (command, rest));
    }
    let (by, why) = rest.trim_start().split_once(' ')?;
    let act = format!("{} {} {second} {by}", Verb::Adjust.word(), first.to_uppercase());
    notation::read(hall.campaign(), &act).ok().map(|command| (command, why))
}

/// Does it, and tells those whom it concerns.
#[must_use]
pub fn bring(hall: &Hall, command: &Command, why: &str) -> Vec<String> {
    let before = hall.announced();
    if !hall.by_desk(Ask::Because(why.to_owned(), Box::new(Ask::Do(Seat::Facilitator, command.clone())))) {
        return Vec::new();
    }
    let campaign = hall.campaign();
    if let Command::Send(send) = command {
        let text = campaign.text.inject(send.inject);
        let told = say!("event-inject", title = text.title.as_str(), text = text.text.as_str());
        let to = campaign.rules.injects.get(send.inject.index()).and_then(|inject| inject.to);
        tell(hall, to, &told);
    } else if let Command::Tell(news) = command {
        tell(hall, (!news.to.is_empty()).then_some(news.to), &news.words);
    } else {
        hall.announce(before);
    }
    vec![plain("room-done")]
}

/// Says something to all, or to some states, each as if it alone were told.
fn tell(hall: &Hall, to: Option<StateSet>, text: &str) {
    match to {
        None => hall.say(None, text.to_owned()),
        Some(states) => states.iter().for_each(|id| hall.say(Some(Seat::State(id)), text.to_owned())),
    }
}
