//! What was chosen on a page, carried out: fields of a form to a step of a path, a path to a command, a command to the table.

use super::asked::{beside, matter};
use super::{Tab, lobby, package, person, talk};
use crate::game::legal::Domain;
use crate::game::wire::Value;
use crate::host::actor;
use crate::host::hall::Hall;
use crate::host::people::{Part, Person};
use crate::session::seat;
use crate::show::prompt::{self, Next, Path};
use crate::table::{Ask, Matter, No, Sight};
use crate::words::Words;
use crate::words::text::plain;
use maud::Markup;

/// What came of it.
pub enum Came {
    /// It was done.
    Done,
    /// Something was said beside the game.
    Said,
    /// There is something more to ask.
    Asks(Path),
    /// It is not theirs to do.
    Not(Box<Markup>),
    /// It was not done: a page that says why, and whether it was refused.
    Page(Box<Markup>, bool),
}

/// Carries out what the fields of a form say.
#[must_use]
pub fn carry_out(hall: &Hall, person: &Person, fields: &[(String, String)]) -> Came {
    let get = |name: &str| fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let say = |text: String| Came::Page(Box::new(person::page(hall, person, Tab::Now, None, Some(&text))), true);
    if let Some(came) = beside_the_game(hall, person, fields) {
        return came;
    }
    if person.part != Part::Pen {
        hall.tries(person.number);
        return Came::Not(Box::new(person::page(hall, person, Tab::Now, None, Some(&plain("talk-not-yours")))));
    }
    // The page that was opened last acts; another one is shown anew, and acts then.
    let page = get("page").and_then(|page| page.parse().ok());
    if page.is_some_and(|page| hall.is_elsewhere(person.number, page)) {
        return say(plain("host-elsewhere-act"));
    }
    let found =
        get("seat").and_then(|code| seat::parse(hall.campaign(), code)).filter(|seat| person.seats.contains(seat));
    let (Some(page), Some(own)) = (hall.page(person.number), found) else { return say(plain("seated-stale")) };
    let question = get("question").unwrap_or_default().to_owned();
    let ask = match get("what") {
        Some("undo") => Ask::Undo(own),
        Some("unslip") => Ask::Slip(own, None),
        Some("as-suggested") => {
            let by = get("by").and_then(|by| by.parse::<u32>().ok());
            let found = hall.suggestions(&page, own).into_iter().find(|one| Some(one.by) == by);
            let (Some(one), Ok(sight)) = (found, page.through(own)) else { return say(plain("seated-stale")) };
            if sight.waits() == crate::table::Waits::Nobody {
                Ask::Slip(own, Some(one.command))
            } else {
                Ask::Do(own, one.command)
            }
        }
        Some(_) | None => {
            let Ok(sight) = page.through(own) else { return say(plain("seated-stale")) };
            // Whoever answers a question that is not asked any more is told so, whatever the answer.
            let Some(matter) = matter(&sight).filter(|_| hall.question(&page, own) == question) else {
                return say(plain("seated-stale"));
            };
            match step(&sight, matter, fields) {
                Ok(Next::Ask(asked)) if asked.path == Path::default() => return Came::Done,
                Ok(Next::Ask(asked)) => return Came::Asks(asked.path),
                Ok(Next::Do(command)) if sight.waits() == crate::table::Waits::Nobody => Ask::Slip(own, Some(command)),
                Ok(Next::Do(command)) => Ask::Do(own, command),
                Err(why) => {
                    let path = get("path").map(str::to_owned);
                    let shown = person::page(hall, person, Tab::Now, path.as_deref(), Some(&why));
                    return Came::Page(Box::new(shown), true);
                }
            }
        }
    };
    let is_slip = matches!(ask, Ask::Slip(..));
    let Some(receiver) = hall.ask(person.number, Some(question), ask) else { return say(plain("seated-stale")) };
    let done = actor::wait(receiver).unwrap_or(Err(No::Closed));
    if is_slip {
        // It is promised when it is kept.
        hall.keep();
    }
    match done {
        Ok(_) => Came::Done,
        Err(no) => say(no.told(&Words::to(hall.campaign(), own))),
    }
}

/// What is no answer to a question of the game.
fn beside_the_game(hall: &Hall, person: &Person, fields: &[(String, String)]) -> Option<Came> {
    let get = |name: &str| fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let say = |text: String| Came::Page(Box::new(person::page(hall, person, Tab::Now, None, Some(&text))), true);
    let said = |done: Result<(), String>| match done {
        Ok(()) => Came::Said,
        Err(why) => Came::Page(Box::new(person::page(hall, person, Tab::Talk, None, Some(&why))), true),
    };
    Some(match get("what") {
        Some("take-back") => {
            hall.take_back(person.number);
            Came::Done
        }
        Some("pen") => {
            if hall.take_pen(person.number) {
                Came::Done
            } else {
                say(plain("host-pen-not"))
            }
        }
        Some(word @ ("give-pen" | "to-bots")) => {
            let given = if word == "to-bots" {
                hall.leave_to_bots(person)
            } else {
                hall.give_pen(person, get("to").unwrap_or_default())
            };
            given.map_or_else(say, |()| Came::Done)
        }
        Some("hand" | "hand-down") => {
            hall.hand(person.number, get("what") == Some("hand"));
            Came::Done
        }
        Some(word) if lobby::WORDS.contains(&word) => {
            lobby::carry_out(hall, person, word, &get).map_or_else(say, |()| Came::Done)
        }
        Some(word) if package::WORDS.contains(&word) => said(package::carry_out(hall, person, word, fields)),
        Some(word) if talk::WORDS.contains(&word) => said(talk::carry_out(hall, person, word, &get)),
        Some(word @ ("expect" | "why")) => {
            looks_ahead_or_back(hall, person, word, &get).map_or_else(say, |()| Came::Done)
        }
        Some("suggest") => suggest(hall, person, fields),
        Some("undo" | "unslip" | "as-suggested") | None => return None,
        Some(_) => say(plain("seated-stale")),
    })
}

/// What a delegation expects of a vote, or says of it afterwards.
fn looks_ahead_or_back<'f>(
    hall: &Hall,
    person: &Person,
    word: &str,
    get: &impl Fn(&str) -> Option<&'f str>,
) -> Result<(), String> {
    let field = |name: &str| get(name).unwrap_or_default();
    if word == "expect" {
        hall.expects(person, field("seat"), field("says"), field("sure"))
    } else {
        hall.says_why(person, field("seat"), field("words"))
    }
}

/// A step of a form for a suggestion; when it is whole, whoever has the pen reads it.
fn suggest(hall: &Hall, person: &Person, fields: &[(String, String)]) -> Came {
    let get = |name: &str| fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let say = |text: &str, path| Came::Page(Box::new(person::page(hall, person, Tab::Now, path, Some(text))), true);
    let found =
        get("seat").and_then(|code| seat::parse(hall.campaign(), code)).filter(|seat| person.seats.contains(seat));
    let (Some(page), Some(own)) = (hall.page(person.number), found) else { return say(&plain("seated-stale"), None) };
    let asked = page.through(own).ok().and_then(|sight| Some((sight, beside(&sight)?)));
    let asked = asked.filter(|_| get("question") == Some(hall.question(&page, own).as_str()));
    let Some((sight, matter)) = asked else { return say(&plain("seated-stale"), None) };
    match step(&sight, matter, fields) {
        Ok(Next::Ask(asked)) => Came::Asks(asked.path),
        Ok(Next::Do(command)) => match hall.suggest(person, own, command) {
            Ok(()) => Came::Done,
            Err(why) => say(&why, None),
        },
        Err(why) => say(&why, get("path")),
    }
}

/// The next step of a path, by the fields of a form.
///
/// # Errors
/// Why they are none, in words.
pub fn step(sight: &Sight<'_>, matter: Matter, fields: &[(String, String)]) -> Result<Next, String> {
    let get = |name: &str| fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let told = |refusal| Words::to(sight.campaign(), sight.eyes()).refusal(&refusal);
    let path = get("path").and_then(Path::parse).ok_or_else(|| plain("seated-stale"))?;
    let meant = get("meant") == Some("yes");
    if let Some(to) = get("to") {
        let to = Path::parse(to).ok_or_else(|| plain("seated-stale"))?;
        return prompt::next(sight, matter, &to, meant).map_err(told);
    }
    let Some(verb) = path.verb.filter(|_| !meant) else {
        return prompt::next(sight, matter, &path, meant).map_err(told);
    };
    let domain = sight.legal().domain(verb, &path.values).map_err(told)?;
    let value = match &domain {
        Domain::Several { .. } => {
            let chosen = fields.iter().filter(|(key, _)| key == "one").filter_map(|(_, id)| id.parse::<u32>().ok());
            Value::Set(chosen.filter(|id| *id < 64).fold(0, |bits, id| bits | 1 << id))
        }
        Domain::Number { unit, .. } => crate::show::typed::number(get("number").unwrap_or_default(), *unit)
            .ok_or_else(|| plain("host-number-wanted"))?,
        Domain::Text { max } => {
            let words = crate::host::people::words(get("words").unwrap_or_default(), usize::from(*max));
            Value::Text(words)
        }
        Domain::One { .. } => return Err(plain("seated-stale")),
    };
    prompt::next(sight, matter, &path.and(value), false).map_err(told)
}
