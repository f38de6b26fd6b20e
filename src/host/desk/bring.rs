//! What the desk brings into the game: injects of the campaign, news in its own words, figures.

use crate::base::ids::{InjectId, Seat};
use crate::base::set::StateSet;
use crate::game::act::{Send, Tell};
use crate::game::command::Command;
use crate::host::desk::effect::{self, states};
use crate::host::desk::ready;
use crate::host::due::Comes;
use crate::host::hall::Hall;
use crate::host::people::words;
use crate::session::Fits;
use crate::show::inject;
use crate::table::Ask;
use crate::words::Words;
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

/// The next injects, a line each, without those that the desk leaves out.
#[must_use]
pub fn next(hall: &Hall, most: usize) -> Vec<String> {
    let Some(page) = hall.desk_page() else { return Vec::new() };
    let stays = |id: InjectId| hall.comes(id) != Some(Comes::Skipped);
    let lines = lines(hall).into_iter().zip(inject::list(&page));
    lines.filter(|(_, (id, _))| stays(*id)).map(|(line, _)| line).take(most).collect()
}

/// How an inject stands that goes out by itself, in words; nothing for one that the desk sends.
#[must_use]
pub fn comes(hall: &Hall, id: InjectId) -> Option<String> {
    Some(match hall.comes(id)? {
        Comes::Later => plain("inject-by-itself"),
        Comes::In(seconds) => say!("inject-in", seconds = seconds),
        Comes::Held => plain("inject-held"),
        Comes::Skipped => plain("inject-left-out"),
    })
}

/// An inject is left out, or is on the list again.
#[must_use]
pub fn skip(hall: &Hall, id: &str) -> Vec<String> {
    let Some(inject) = hall.campaign().inject(id) else { return vec![say!("inject-none", word = id)] };
    vec![plain(if hall.skip(inject) { "inject-skipped" } else { "inject-not-skipped" })]
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
    if let Some(news) = id.strip_prefix("news ") {
        return of_news(hall, news);
    }
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

/// News in the desk's own words: to all, or to some by their codes before a colon; what they do may stand behind bars.
#[must_use]
pub fn news(hall: &Hall, rest: &str) -> Vec<String> {
    let (told, effects) = match own_inject(hall, rest) {
        Ok(read) => read,
        Err(why) => return vec![why],
    };
    let Some(page) = hall.desk_page() else { return vec![plain("room-not-begun")] };
    // All of it or nothing: what one effect is refused for is known before the news are out.
    let refused = effects.iter().find_map(|effect| page.preview(effect).err());
    if let Some(refusal) = refused {
        return vec![Words::to(hall.campaign(), Seat::Facilitator).refusal(&refusal)];
    }
    let said = bring(hall, &told.into(), "");
    // Without a reason of their own: the news say why, to those whom they are for.
    for effect in effects.iter().filter(|_| !said.is_empty()) {
        let done = bring(hall, effect, "");
        if done.is_empty() {
            return done;
        }
    }
    said
}

/// What news of the desk's own would do, and who would be told.
fn of_news(hall: &Hall, rest: &str) -> Vec<String> {
    let Some(page) = hall.desk_page() else { return vec![plain("room-not-begun")] };
    match own_inject(hall, rest) {
        Ok((told, effects)) => {
            let words = told.words.clone();
            let all = std::iter::once(told.into()).chain(effects);
            std::iter::once(words).chain(all.flat_map(|command| inject::does(&page, &command))).collect()
        }
        Err(why) => vec![why],
    }
}

/// News of the desk's own and what they do: `DE,FR: TEXT | me anger 5 | cohesion -2`.
fn own_inject(hall: &Hall, rest: &str) -> Result<(Tell, Vec<Command>), String> {
    let mut parts = rest.split('|');
    let head = parts.next().unwrap_or_default().trim();
    let (to, text) = match ready::meant(hall, head) {
        Some((codes, text)) => match states(hall, &codes.join(",")) {
            Some(states) => (states, text),
            // What was meant for some is never told to all because one of them gets no news.
            None => return Err(say!("room-news-no-state", word = codes.join(", "))),
        },
        None => (StateSet::EMPTY, head),
    };
    let words = words(text, NEWS);
    if words.is_empty() {
        return Err(plain("room-news-how"));
    }
    let effects = effect::behind(hall, to, parts)?;
    Ok((Tell { to, words }, effects))
}

/// Figures, evidence and instruments: `DE anger 5 WHY`, `cohesion -2 WHY`, `evidence ID WHY`, `instrument ID DE,FR WHY`.
#[must_use]
pub fn figure(hall: &Hall, rest: &str) -> Vec<String> {
    if let Some(all) = effect::ids(hall, rest) {
        return all;
    }
    let (commands, why) = match effect::read(hall, StateSet::EMPTY, rest) {
        Ok(read) => read,
        Err(how) => return vec![how],
    };
    let why = words(why, NEWS);
    if why.is_empty() {
        return vec![plain("room-why-wanted")];
    }
    let mut done = Vec::new();
    for command in &commands {
        done = bring(hall, command, &why);
        if done.is_empty() {
            break;
        }
    }
    done
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
