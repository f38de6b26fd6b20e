//! What the desk can have happen to figures, as it is typed: `DE anger 5`, `cohesion -2`, `DE stock heavy-magnets 2`, `evidence ID`,
//! `instrument ID DE,FR`, `instrument ID off`. Behind it may stand what is none of it: a reason.

use crate::base::ids::{EvidenceId, InstrumentId, Seat, StateId};
use crate::base::set::StateSet;
use crate::game::command::{Command, Verb};
use crate::host::hall::Hall;
use crate::session::{notation, seat};
use crate::words::text::{plain, say};

/// So many effects go with news of the desk's own, as with an inject of a campaign.
pub const MOST: usize = 12;

/// The word for those whom news are addressed to.
const ADDRESSED: &str = "me";

/// What can be named, where an order alone asks for it: evidence that nobody has found, instruments, and goods for stocks.
#[must_use]
pub fn ids(hall: &Hall, rest: &str) -> Option<Vec<String>> {
    let text = &hall.campaign().text;
    let line = |id: &str, name: &str| say!("room-id", id = id, name = name);
    let page = hall.desk_page()?;
    let sight = page.through(Seat::Facilitator).ok()?;
    let view = sight.view();
    match rest.trim() {
        "evidence" => {
            let all = text.evidence.iter().enumerate();
            let hidden = all.filter(|(at, _)| view.evidence(EvidenceId::at(*at)).is_none());
            Some(hidden.map(|(_, item)| line(&item.id, &item.title)).collect())
        }
        "instrument" => {
            let at_work = view.at_work();
            let told = |(at, row): (usize, &crate::campaign::text::InstrumentText)| {
                let state = if at_work.contains(InstrumentId::at(at)) { "room-id-at-work" } else { "room-id" };
                say!(state, id = row.id.as_str(), name = row.name.as_str())
            };
            Some(text.instruments.iter().enumerate().map(told).collect())
        }
        "" => Some(
            std::iter::once(plain("room-figure-how"))
                .chain(text.goods.iter().map(|good| line(&good.id, &good.name)))
                .collect(),
        ),
        _ => None,
    }
}

/// What an effect comes to, and what stands behind it.
type Read<'t> = (Vec<Command>, &'t str);

/// Reads an effect; `me` is each of those whom the news are for.
///
/// # Errors
/// How effects are typed, or the word that means nothing.
pub fn read<'t>(hall: &Hall, to: StateSet, text: &'t str) -> Result<Read<'t>, String> {
    let how = || plain("room-figure-how");
    let act = |line: &str| notation::read(hall.campaign(), line);
    let one = |line: String, rest| Ok((vec![act(&line)?], rest));
    let (first, rest) = cut(text);
    let (second, rest) = cut(rest);
    match first {
        "evidence" if !second.is_empty() => one(format!("{} {second}", Verb::Unearth.word()), rest),
        "instrument" if !second.is_empty() => match cut(rest) {
            ("off", rest) => one(format!("{} {second}", Verb::Lift.word()), rest),
            (on, rest) => {
                let all = || StateSet::first(hall.campaign().rules.nations.len());
                let named = if on == "all" { Some(all()) } else { states(hall, on) };
                let on = named.ok_or_else(|| say!("room-no-seat", word = on))?;
                let line = format!("{} {second} {{{}}}", Verb::Impose.word(), codes(hall, on.iter()));
                one(line, rest)
            }
        },
        "third-countries" => one(format!("{} {}", Verb::Reroute.word(), percent(second).ok_or_else(how)?), rest),
        _ => match percent(second) {
            Some(by) => one(format!("{} {first} {by}", Verb::Inject.word()), rest),
            None => of_a_state(hall, to, (first, second), rest),
        },
    }
}

/// Something of one state, of some, or of each of those whom the news are for.
fn of_a_state<'t>(hall: &Hall, to: StateSet, (of, what): (&str, &str), rest: &'t str) -> Result<Read<'t>, String> {
    let how = || plain("room-figure-how");
    let of = if of == ADDRESSED {
        to
    } else {
        states(hall, &of.to_uppercase()).ok_or_else(|| say!("room-no-seat", word = of))?
    };
    let (verb, what, (by, rest)) = if what == "stock" {
        let (good, rest) = cut(rest);
        (Verb::Restock, good, cut(rest))
    } else {
        (Verb::Adjust, what, cut(rest))
    };
    by.parse::<i32>().map_err(|_| how())?;
    let line = |id: StateId| format!("{} {} {what} {by}", verb.word(), codes(hall, std::iter::once(id)));
    let all: Result<Vec<Command>, String> = of.iter().map(|id| notation::read(hall.campaign(), &line(id))).collect();
    all.and_then(|all| if all.is_empty() { Err(how()) } else { Ok((all, rest)) })
}

/// The states of a list of codes; nothing where one is no state.
#[must_use]
pub fn states(hall: &Hall, codes: &str) -> Option<StateSet> {
    let all = codes.split([',', ' ']).filter(|code| !code.is_empty());
    let states: Option<Vec<_>> = all.map(|code| seat::parse(hall.campaign(), code)?.state()).collect();
    states.filter(|states| !states.is_empty()).map(|states| states.into_iter().collect())
}

/// The effects behind news, each behind a bar.
///
/// # Errors
/// The effect that is none, or that they are too many.
pub fn behind<'t>(hall: &Hall, to: StateSet, parts: impl Iterator<Item = &'t str>) -> Result<Vec<Command>, String> {
    let mut all = Vec::new();
    for part in parts.map(str::trim).filter(|part| !part.is_empty()) {
        let (commands, rest) = read(hall, to, part)?;
        if !rest.is_empty() {
            return Err(plain("room-figure-how"));
        }
        all.extend(commands);
    }
    if all.len() > MOST { Err(plain("room-effects-many")) } else { Ok(all) }
}

/// Per cent as basis points.
fn percent(word: &str) -> Option<i32> {
    word.parse::<i32>().ok()?.checked_mul(100)
}

/// Codes of states as an act holds them.
fn codes(hall: &Hall, of: impl Iterator<Item = StateId>) -> String {
    of.map(|id| hall.campaign().text.states[id.index()].id.as_str()).collect::<Vec<_>>().join(",")
}

/// The first word and the rest.
fn cut(text: &str) -> (&str, &str) {
    text.split_once(' ').map_or((text, ""), |(word, rest)| (word, rest.trim_start()))
}
