//! What the desk brings into the game: injects of the campaign, news in its own words, figures; each shown before it is done.

use crate::base::ids::{InjectId, Seat};
use crate::base::set::StateSet;
use crate::campaign::text::InjectText;
use crate::game::act::{Send, Tell};
use crate::game::command::{Command, Verb};
use crate::game::event::{Event, InjectEvent};
use crate::host::hall::Hall;
use crate::host::people::words;
use crate::session::{Fits, Preview, notation, seat};
use crate::table::{Ask, Snapshot};
use crate::words::Words;
use crate::words::name;
use crate::words::text::{plain, say};

/// So many characters of news, and of a reason.
pub const NEWS: usize = 240;

/// The injects of a campaign with whether each fits now, those that do first.
#[must_use]
pub fn list(page: &Snapshot) -> Vec<(InjectId, Fits)> {
    let mut all = page.injects();
    all.sort_by_key(|(_, fits)| match fits {
        Fits::Now => 0,
        Fits::OtherPhase => 1,
        Fits::From(_) => 2,
        Fits::Not => 3,
        Fits::Until(_) => 4,
        Fits::Instead(_) => 5,
        Fits::Sent(_) => 6,
    });
    all
}

/// The injects, a line each.
#[must_use]
pub fn lines(hall: &Hall) -> Vec<String> {
    let Some(page) = hall.desk_page() else { return vec![plain("room-not-begun")] };
    let line = |(id, fits): (InjectId, Fits)| {
        let text = hall.campaign().text.inject(id);
        say!("room-inject", id = text.id.as_str(), title = text.title.as_str(), fits = told(hall, fits))
    };
    let all: Vec<String> = list(&page).into_iter().map(line).collect();
    if all.is_empty() { vec![plain("missing-inject")] } else { all }
}

/// Whether an inject fits, in words.
#[must_use]
pub fn told(hall: &Hall, fits: Fits) -> String {
    match fits {
        Fits::Now => plain("inject-now"),
        Fits::From(round) => say!("inject-from", round = round),
        Fits::Until(round) => say!("inject-until", round = round),
        Fits::OtherPhase => plain("inject-phase"),
        Fits::Not => plain("inject-not"),
        Fits::Sent(round) => say!("inject-sent", round = round),
        Fits::Instead(other) => say!("inject-instead", title = hall.campaign().text.inject(other).title.as_str()),
    }
}

/// What an inject says, what it would do and who would learn of it, and what its author advises.
#[must_use]
pub fn preview(hall: &Hall, id: &str) -> Vec<String> {
    let (Some(page), Some(inject)) = (hall.desk_page(), hall.campaign().inject(id)) else {
        return vec![say!("room-no-inject", word = id)];
    };
    let text = hall.campaign().text.inject(inject);
    let mut lines = vec![text.title.clone(), text.text.clone()];
    let fits = page.injects().into_iter().find(|(other, _)| *other == inject);
    lines.extend(fits.map(|(_, fits)| told(hall, fits)));
    lines.extend(does(hall, &page, &Send { inject }.into()));
    lines.extend(advice(text).into_iter().map(|(label, advice)| format!("{label}: {advice}")));
    lines
}

/// What the author of an inject advises, each with its label.
#[must_use]
pub fn advice(text: &InjectText) -> [(String, &str); 4] {
    [
        (plain("inject-say"), text.say.as_str()),
        (plain("inject-expect"), text.expect.as_str()),
        (plain("inject-if-stuck"), text.if_stuck.as_str()),
        (plain("inject-teaches"), text.teaches.as_str()),
    ]
}

/// What a command of the facilitator would do: who learns of it, each effect, the board before and after.
#[must_use]
pub fn does(hall: &Hall, page: &Snapshot, command: &Command) -> Vec<String> {
    let words = Words::to(hall.campaign(), Seat::Facilitator);
    let Preview { events, before, after } = match page.preview(command) {
        Ok(preview) => preview,
        Err(refusal) => return vec![words.refusal(&refusal)],
    };
    let who = |to: Option<StateSet>| to.map_or_else(|| plain("inject-all"), |states| words.codes(states));
    let mut lines = Vec::new();
    for (event, to) in &events {
        lines.push(match event {
            Event::Inject(InjectEvent::Sent(_) | InjectEvent::Told { .. }) => say!("inject-told", who = who(*to)),
            Event::Clock(crate::game::event::ClockEvent::Effected { of: None, effect, .. }) => words.effect(effect),
            Event::Clock(_)
            | Event::Vote(_)
            | Event::Measure(_)
            | Event::Beijing(_)
            | Event::Commission(_)
            | Event::Member(_)
            | Event::Table(_) => words.event(event).unwrap_or_default(),
        });
    }
    for (which, value) in after.all() {
        if let Some(was) = before.get(which).filter(|was| *was != value) {
            let (was, will) = (name::indicator_value(which, was), name::indicator_value(which, value));
            lines.push(say!("inject-board", indicator = name::indicator(which), was = was, will = will));
        }
    }
    lines
}

/// Sends an inject; one that does not fit only where it is meant all the same.
#[must_use]
pub fn send(hall: &Hall, rest: &str) -> Vec<String> {
    let (id, anyway) = rest.strip_suffix(" anyway").map_or((rest, false), |id| (id.trim(), true));
    let (Some(page), Some(inject)) = (hall.desk_page(), hall.campaign().inject(id)) else {
        return vec![say!("room-no-inject", word = id)];
    };
    let found = page.injects().into_iter().find(|(other, _)| *other == inject);
    let Some((_, fits)) = found else { return vec![say!("room-no-inject", word = id)] };
    if !fits.can_be_sent() {
        return vec![told(hall, fits)];
    }
    if fits != Fits::Now && !anyway {
        return vec![say!("inject-anyway", why = told(hall, fits), id = id)];
    }
    bring(hall, &Send { inject }.into(), "")
}

/// News in the desk's own words: to all, or to some by their codes before a colon.
#[must_use]
pub fn news(hall: &Hall, rest: &str) -> Vec<String> {
    let (to, text) = match rest.split_once(':') {
        Some((codes, text)) => match states(hall, codes) {
            Some(states) => (states, text),
            None => (StateSet::EMPTY, rest),
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
