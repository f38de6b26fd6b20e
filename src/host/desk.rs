//! What whoever runs the session says at the desk: one order a line, the same from a keyboard, a script and a screen. Whatever others
//! notice is told to them.

pub mod addressed;
pub mod bring;
pub mod effect;
pub mod look;
pub mod ready;
pub mod scene;
pub mod step_in;
pub mod talk;
pub mod time;

use crate::base::ids::Seat;
use crate::host::desks::{Duty, ORDERS};
use crate::host::hall::{Hall, Stage};
use crate::host::log::Line;
use crate::host::people::Part;
use crate::host::people::words;
use crate::host::presence::Here;
use crate::host::scene::Scene;
use crate::host::schedule::Finish;
use crate::session::{Controller, seat};
use crate::table::{Ask, ClockAct, PaceAct, Snapshot, Stop};
use crate::words::order::HELP;
use crate::words::text::{plain, say};
use crate::words::{name, number};
use std::sync::Arc;

/// What an order came to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Came {
    /// This is to be said at the desk.
    Said(Vec<String>),
    /// The session is to be ended.
    End,
}

/// So many characters of a message.
const MESSAGE: usize = 400;

/// Carries out an order of the local desk.
#[must_use]
pub fn order(hall: &Arc<Hall>, line: &str) -> Came {
    order_by(hall, Duty::Local, line)
}

/// Carries out an order, if it is one of this desk's.
#[must_use]
pub fn order_by(hall: &Arc<Hall>, duty: Duty, line: &str) -> Came {
    let line = line.trim();
    let (typed, rest) = line.split_once(char::is_whitespace).map_or((line, ""), |(word, rest)| (word, rest.trim()));
    let lower = typed.to_lowercase();
    let (word, rest) =
        if lower.starts_with('+') { ("+", lower.trim_start_matches('+')) } else { (lower.as_str(), rest) };
    hall.has_a_desk();
    let known = ORDERS.contains(&word);
    // What is no order may be anything, a name among it.
    hall.log(&Line::Order(if known { word } else { "unknown" }));
    match (known, duty.may(word)) {
        (false, _) => Came::Said(vec![say!("room-unknown", word = typed)]),
        (true, false) => Came::Said(vec![say!("desks-not-yours", word = typed)]),
        (true, true) => carry_out(hall, duty, word, rest),
    }
}

fn carry_out(hall: &Arc<Hall>, duty: Duty, word: &str, rest: &str) -> Came {
    let done = |ok: bool| if ok { vec![plain("room-done")] } else { Vec::new() };
    Came::Said(match word {
        "" => status_for(hall, duty),
        "help" | "?" => help(duty, rest),
        "end" | "quit" => match (rest, hall.unsaved()) {
            ("anyway", _) | ("yes", None) => return Came::End,
            // What is not in its file is lost with the program: that is meant in other words.
            (_, Some(unsaved)) => vec![unsaved, plain("room-end-unsaved")],
            (_, None) => vec![plain("room-end-ask")],
        },
        "code" => match rest {
            "new" => {
                hall.new_code();
                vec![
                    say!("room-code", code = hall.code().to_string()),
                    say!("room-observers", code = hall.observers_code().to_string()),
                ]
            }
            _ => vec![plain("room-code-how")],
        },
        "admit" => hall.admit(rest),
        "hide" => with_number(hall, rest, |hall, number| {
            hall.rename(number, &say!("room-hidden", number = number.to_string())).then(|| plain("room-done"))
        }),
        "join" | "j" => hall.ways_told(duty),
        "start" if !rest.is_empty() => vec![plain("room-start-alone")],
        "start" => match hall.start() {
            Ok(()) => vec![plain("room-started")],
            Err(why) => vec![why],
        },
        "next" | "n" => next(hall, rest),
        "pause" | "p" => done(time::clock(hall, ClockAct::Pause)),
        "go" | "g" => done(time::clock(hall, ClockAct::GoOn)),
        "clock" => time::minutes(hall, rest),
        "holds" => match rest {
            "on" | "off" => done(hall.by_desk(Ask::Pace(PaceAct::Holds(rest == "on")))),
            _ => vec![plain("room-holds-how")],
        },
        "bots" => time::finish(hall, Finish::Bots, false),
        "defaults" => time::finish(hall, Finish::Defaults, false),
        "ends" => time::ends(hall, rest),
        "extra" => with_number(hall, rest, Hall::extra_time),
        "bot" => hand(hall, rest, Controller::Bot),
        "human" => hand(hall, rest, Controller::Human),
        "people" => people(hall),
        "seats" => seats(hall),
        "say" => message(hall, rest),
        "group" => ready::group(hall, rest),
        "templates" => ready::templates(),
        "scene" => scene::scene(hall, rest),
        "reveal" => scene::reveal(hall),
        "eyes" => look::eyes(hall, rest),
        // On a screen it is shown there before it comes here.
        "screen" => vec![plain("desk-screen-how")],
        "report" => look::report(hall),
        "hands" => Some(hall.hands_told()).filter(|all| !all.is_empty()).unwrap_or_else(|| vec![plain("hand-none")]),
        "answered" => with_number(hall, rest, |hall, number| {
            hall.hand_is_up(number).then(|| {
                hall.hand(number, false);
                plain("room-done")
            })
        }),
        "back" => with_number(hall, rest, |hall, number| {
            hall.fresh_digits(number).map(|digits| say!("host-digits", number = number.to_string(), digits = digits))
        }),
        "remove" => with_number(hall, rest, |hall, number| hall.remove(number).then(|| plain("room-done"))),
        "pen" => with_number(hall, rest, pen),
        "rename" => rename(hall, rest),
        "move" => move_to(hall, rest),
        "free" => free(hall, rest),
        "desk" | "desks" => hall.desks_order(word, rest),
        "lock" | "open" => {
            hall.lock(word == "lock");
            done(true)
        }
        "+" => match rest.parse() {
            Ok(minutes @ 1..=240) => done(time::clock(hall, ClockAct::Add(minutes))),
            Ok(_) | Err(_) => vec![plain("room-clock-how")],
        },
        _ => tell_or_act(hall, word, rest),
    })
}

/// What is brought into the game, said beside it, and done in it.
fn tell_or_act(hall: &Arc<Hall>, word: &str, rest: &str) -> Vec<String> {
    match word {
        "injects" => bring::lines(hall),
        "preview" => bring::preview(hall, rest),
        "inject" => bring::send(hall, rest),
        "hold" | "release" => bring::hold(hall, rest, word == "hold"),
        "skip" => bring::skip(hall, rest),
        "news" => bring::news(hall, rest),
        "figure" => bring::figure(hall, rest),
        "evidence" | "instrument" => bring::figure(hall, &format!("{word} {rest}")),
        "as" => step_in::act_for(hall, rest),
        "floor" => talk::floor(hall, rest),
        "notes" => talk::notes(hall, rest),
        "expected" => hall.all_expected(),
        "drafts" => talk::drafts(hall),
        "statements" => talk::statements(hall),
        "remark" => talk::remark(hall, rest),
        "remarks" => talk::remarks(hall),
        "review" => step_in::review(hall, rest),
        "accept" => step_in::accept(hall, rest),
        "instead" => step_in::instead(hall, rest),
        "reopen" => step_in::reopen(hall, rest),
        "rewind" => step_in::rewind(hall, rest),
        // Nothing that is on the list of orders comes here.
        _ => vec![say!("room-unknown", word = word)],
    }
}

/// The orders there are: alone which, with a topic what each does.
fn help(duty: Duty, topic: &str) -> Vec<String> {
    // In columns on a page; at the desk there is no room for them.
    let line =
        |line: &str| line.split_once("  ").map_or(line.to_owned(), |(order, does)| format!("{order}: {}", does.trim()));
    let mine = |line: &&str| line.split([' ', ',', ':']).next().is_some_and(|word| duty.may(word));
    let lines = |key: &str| plain(key).lines().filter(mine).map(line).collect::<Vec<_>>();
    let all = HELP.iter().filter(|(word, _)| topic == *word || topic == "all");
    let told: Vec<String> = all.flat_map(|(_, key)| lines(key)).collect();
    match (told.is_empty(), duty) {
        (false, _) => told,
        (true, Duty::Local) => lines("room-help"),
        (true, Duty::All | Duty::Injects | Duty::Notes) => {
            let orders: Vec<&str> = ORDERS.into_iter().filter(|order| order.len() > 1 && duty.may(order)).collect();
            vec![say!("desks-help", orders = orders.join(", "))]
        }
    }
}

/// The name of what the table stands still at, so that two desks that say next go on once.
#[must_use]
pub fn held(page: &Snapshot) -> Option<String> {
    let stop = page.stands().held?;
    let sight = page.public();
    Some(format!("{stop:?}-{}", sight.log_mark()))
}

/// Goes on from what was looked at, which may be named; where people are at work, says who.
fn next(hall: &Hall, named: &str) -> Vec<String> {
    let Some(page) = hall.desk_page() else { return vec![plain("room-not-begun")] };
    if !named.is_empty() && held(&page).as_deref() != Some(named) {
        return vec![plain("room-next-done")];
    }
    hall.goes_on();
    if page.stands().held.is_some() {
        hall.by_desk(Ask::Pace(PaceAct::Next));
        return vec![plain("room-done")];
    }
    let waits = step_in::proposal(hall).map(|(of, _, lines)| step_in::proposed(hall, of, lines));
    let waits = waits.map(|lines| lines.into_iter().chain([plain("room-review-how")])).into_iter().flatten();
    let told: Vec<String> = time::still_at_work(hall, &page).into_iter().chain(waits).collect();
    let quiet = || plain(if page.public().is_over() { "room-over" } else { "room-runs" });
    if told.is_empty() { vec![quiet()] } else { told }
}

fn hand(hall: &Hall, rest: &str, controller: Controller) -> Vec<String> {
    match seat::parse(hall.campaign(), rest) {
        Some(seat @ (Seat::State(_) | Seat::Commission | Seat::Beijing)) => {
            let done = match controller {
                Controller::Bot => hall.to_bot(seat),
                Controller::Human | Controller::Reviewed | Controller::Passive | Controller::Random => {
                    hall.by_desk(Ask::HandOver(seat, controller))
                }
            };
            if done { vec![plain("room-done")] } else { Vec::new() }
        }
        Some(Seat::Facilitator | Seat::Observer) | None => vec![say!("room-no-seat", word = rest)],
    }
}

fn message(hall: &Hall, rest: &str) -> Vec<String> {
    let many = rest.chars().count();
    if many > MESSAGE {
        return vec![say!("room-say-long", most = MESSAGE, many = many)];
    }
    let text = words(rest, MESSAGE);
    if text.is_empty() {
        return vec![plain("room-say-how")];
    }
    let Some((to, private)) = ready::meant(hall, &text) else {
        let for_all = text.strip_prefix("all:").map(str::trim);
        let text = for_all.unwrap_or(&text);
        if let Some(word) = ready::unknown(hall, text).filter(|_| for_all.is_none()) {
            return vec![say!("room-say-no-seat", word = word), plain("room-say-all")];
        }
        return match ready::filled(text) {
            Some(text) => {
                let pinned = hall.scene() != Scene::Game;
                let said = plain(if pinned { "room-said-beside-wall" } else { "room-said-to-all" });
                hall.say(None, text.clone());
                vec![said, text]
            }
            None => vec![say!("room-no-template", word = text)],
        };
    };
    // What was meant for one seat is never said to all because its code was mistyped.
    let seats: Result<Vec<Seat>, &str> =
        to.iter().map(|code| seat::parse(hall.campaign(), code).ok_or(code.as_str())).collect();
    match (seats, ready::filled(private)) {
        (Err(code), _) => vec![say!("room-say-no-seat", word = code)],
        (Ok(_), _) if private.is_empty() => vec![plain("room-say-how")],
        (Ok(_), None) => vec![say!("room-no-template", word = private)],
        (Ok(seats), Some(text)) => {
            for seat in seats {
                hall.say(Some(seat), text.clone());
            }
            vec![say!("room-said-to", who = to.join(" ")), text]
        }
    }
}

fn with_number(hall: &Hall, rest: &str, act: impl Fn(&Hall, u32) -> Option<String>) -> Vec<String> {
    let number = rest.parse::<u32>().ok();
    vec![number.and_then(|number| act(hall, number)).unwrap_or_else(|| say!("room-no-person", word = rest))]
}

/// Somebody has the pen of their delegation from now on.
fn pen(hall: &Hall, number: u32) -> Option<String> {
    let person = hall.person(number)?;
    let who = person.name.as_str();
    Some(match person.part {
        Part::Observer => say!("room-pen-observer", who = who),
        Part::Pen => say!("room-pen-has", who = who),
        Part::Member if hall.pass_pen(number) => plain("room-done"),
        Part::Member => plain("host-pen-not"),
    })
}

fn rename(hall: &Hall, rest: &str) -> Vec<String> {
    let (first, name) = rest.split_once(' ').unwrap_or((rest, ""));
    let done = first.parse().is_ok_and(|number| hall.rename(number, name));
    vec![if done { plain("room-done") } else { say!("room-no-person", word = rest) }]
}

/// Somebody sits in another delegation: `3 DE`.
fn move_to(hall: &Hall, rest: &str) -> Vec<String> {
    let (number, code) = rest.split_once(' ').unwrap_or((rest, ""));
    let seat = playable(hall, code);
    let (Ok(number), Some(seat)) = (number.parse::<u32>(), seat) else { return vec![plain("room-move-how")] };
    let Some(person) = hall.person(number) else { return vec![say!("room-no-person", word = number.to_string())] };
    hall.move_to(number, seat);
    vec![say!("room-moved", who = person.name, code = hall.seat_code(seat))]
}

/// A delegation is kept for nobody any more.
fn free(hall: &Hall, rest: &str) -> Vec<String> {
    match playable(hall, rest) {
        Some(seat) if hall.free(seat) => vec![plain("room-done")],
        Some(_) => vec![say!("room-free-none", word = rest)],
        None => vec![say!("room-no-seat", word = rest)],
    }
}

/// A seat that people can play, by its code.
fn playable(hall: &Hall, code: &str) -> Option<Seat> {
    seat::parse(hall.campaign(), code.trim()).filter(|seat| !matches!(seat, Seat::Facilitator | Seat::Observer))
}

/// Where everything stands, in a few lines, for whoever runs the session.
#[must_use]
pub fn status(hall: &Hall) -> Vec<String> {
    status_for(hall, Duty::Local)
}

/// The same for a desk: what bots mean to do is for those who run the session.
#[must_use]
pub fn status_for(hall: &Hall, duty: Duty) -> Vec<String> {
    let Some(page) = hall.desk_page() else {
        let lobby = vec![crate::host::lobby::count(hall), say!("room-lobby", code = hall.code().to_string())];
        return lobby.into_iter().chain(hall.readiness()).collect();
    };
    let sight = page.public();
    let view = sight.view();
    let proposal = step_in::proposal(hall);
    let mut lines = vec![say!(
        "room-where",
        round = view.round(),
        rounds = view.rounds(),
        month = number::month(view.month()),
        phase = name::phase_of(&view),
    )];
    lines.extend(crate::host::html::clock(hall, &page));
    lines.extend(hall.ends_by_time().map(|finish| plain(time::ends_key(finish))));
    lines.push(match page.stop() {
        Stop::Over => plain("room-over"),
        stop if page.stands().held.is_some() => plain(match stop {
            Stop::BallotClosed => "room-held-result",
            Stop::BeijingActed => "room-held-beijing",
            Stop::Filed | Stop::Waiting | Stop::BallotOpened | Stop::Voted | Stop::Acted | Stop::Over => {
                "room-held-filed"
            }
        }),
        Stop::Waiting
        | Stop::BallotOpened
        | Stop::Voted
        | Stop::BallotClosed
        | Stop::Acted
        | Stop::BeijingActed
        | Stop::Filed => {
            let reviewed = proposal.as_ref().map(|(of, ..)| hall.seat_code(*of));
            match (time::still_at_work(hall, &page), reviewed) {
                (Some(at_work), _) => at_work,
                (None, Some(code)) => say!("room-review-waits", code = code),
                (None, None) => plain("room-runs"),
            }
        }
    });
    lines.extend(proposal.into_iter().filter(|_| duty >= Duty::All).flat_map(|(.., lines)| lines));
    lines.extend(hall.unsaved());
    lines.extend(hall.standing_by());
    if let Some(fault) = hall.fault() {
        lines.push(say!("room-fault", why = fault));
    }
    lines
}

/// Everybody, with number and seats.
#[must_use]
pub fn people(hall: &Hall) -> Vec<String> {
    let all: Vec<_> = hall.inner().people.all().to_vec();
    let line = |person: &crate::host::people::Person| {
        let seats: Vec<&str> = person.seats.iter().map(|seat| hall.seat_code(*seat)).collect();
        let here = plain(if hall.is_here(person.number) { "room-here" } else { "room-away" });
        let seats = if person.part == Part::Observer { plain("room-observer") } else { seats.join(" ") };
        say!(
            "room-person",
            number = person.number.to_string(),
            name = person.name.as_str(),
            seats = seats,
            part = person.part.word(),
            here = here
        )
    };
    if all.is_empty() { vec![plain("room-nobody")] } else { all.iter().map(line).collect() }
}

/// Every seat that people have, with how it is played.
#[must_use]
pub fn seats(hall: &Hall) -> Vec<String> {
    let page = hall.desk_page();
    let people = page.as_ref().map(Snapshot::people).unwrap_or_default();
    let line = |seat: Seat| {
        let names = names(hall, seat);
        let here = match hall.here(seat) {
            Here::Here => plain("room-here"),
            Here::Away(seconds) => say!("room-away-for", time = number::minutes_and_seconds(seconds)),
            Here::Bot => plain("room-bot"),
        };
        let work = plain(match people.get(&seat) {
            Some(true) => "room-works",
            Some(false) => "room-waits",
            None => "room-idle",
        });
        say!("room-seat", code = hall.seat_code(seat), names = names, here = here, work = work)
    };
    let all: Vec<String> = hall.seats().into_iter().map(line).collect();
    if all.is_empty() { vec![plain("room-nobody")] } else { all }
}

/// Who sits in a seat, and who is still expected there.
fn names(hall: &Hall, seat: Seat) -> String {
    let inner = hall.inner();
    let here: Vec<&str> = inner.people.of(seat).map(|one| one.name.as_str()).collect();
    let awaited: Vec<&str> = inner.people.awaited(seat).collect();
    let awaited = (!awaited.is_empty()).then(|| say!("room-awaited", names = awaited.join(", ")));
    [here.join(", ")].into_iter().chain(awaited).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether the session can still be ended: it was not yet.
#[must_use]
pub fn is_open(hall: &Hall) -> bool {
    hall.stage() != Stage::Ended
}
