//! The talk beside the game at the desk: the speaking list, notes between delegations, remarks.

use crate::base::ids::Seat;
use crate::host::hall::Hall;
use crate::report::spoken::Tag;
use crate::session::seat;
use crate::words::number;
use crate::words::text::{plain, say};

/// The speaking list: `floor` lists, `floor next`, `floor DE`, `floor done`, `floor clear`, `floor time 2`, `floor time off`.
#[must_use]
pub fn floor(hall: &Hall, rest: &str) -> Vec<String> {
    let given = match rest {
        "" => return listed(hall),
        "time" | "time off" => {
            hall.each_has(None);
            return vec![plain("talk-time-off")];
        }
        time if time.starts_with("time ") => {
            let minutes = time.rsplit(' ').next().and_then(|word| word.parse::<u16>().ok());
            let Some(minutes) = minutes.filter(|minutes| (1..=60).contains(minutes)) else {
                return vec![plain("talk-time-how")];
            };
            hall.each_has(Some(minutes));
            return vec![say!("talk-time-each", minutes = minutes)];
        }
        "done" | "clear" => {
            hall.close_the_floor(rest == "clear");
            return vec![plain("room-done")];
        }
        "next" => hall.give_the_floor(None),
        code => match seat::parse(hall.campaign(), code) {
            Some(seat @ (Seat::State(_) | Seat::Commission | Seat::Beijing)) => hall.give_the_floor(Some(seat)),
            Some(Seat::Facilitator | Seat::Observer) | None => return vec![say!("room-no-seat", word = code)],
        },
    };
    vec![given.map_or_else(|| plain("talk-list-empty"), |seat| say!("talk-speaks", who = hall.seat_code(seat)))]
}

fn listed(hall: &Hall) -> Vec<String> {
    let floor = hall.floor();
    let codes: Vec<&str> = floor.list.iter().map(|seat| hall.seat_code(*seat)).collect();
    let speaker = floor.speaker.map(|(seat, seconds)| {
        say!("talk-speaks-for", who = hall.seat_code(seat), time = number::minutes_and_seconds(seconds))
    });
    let next = if codes.is_empty() { plain("talk-list-empty") } else { say!("talk-next", who = codes.join(" ")) };
    speaker.into_iter().chain([next]).collect()
}

/// Notes between two delegations: `notes on`, `notes off`; alone it lists them.
#[must_use]
pub fn notes(hall: &Hall, rest: &str) -> Vec<String> {
    match rest {
        "on" | "off" => {
            hall.open_notes(rest == "on");
            vec![plain("room-done")]
        }
        _ => {
            let all = hall.notes();
            let line = |note: &crate::report::spoken::Note| {
                say!("talk-note-line", from = note.from.as_str(), to = note.to.as_str(), text = note.text.as_str())
            };
            if all.is_empty() { vec![plain("talk-no-notes")] } else { all.iter().map(line).collect() }
        }
    }
}

/// The drafts of all delegations.
#[must_use]
pub fn drafts(hall: &Hall) -> Vec<String> {
    let all = hall.drafts();
    let line = |draft: &crate::report::spoken::Draft| draft.in_a_line();
    if all.is_empty() { vec![plain("draft-no")] } else { all.iter().map(line).collect() }
}

/// What was said to the table.
#[must_use]
pub fn statements(hall: &Hall) -> Vec<String> {
    let all = hall.statements();
    let line = |one: &crate::report::spoken::Statement| {
        say!("spoken-statement", code = one.seat.as_str(), text = one.text.as_str())
    };
    if all.is_empty() { vec![plain("talk-no-statements")] } else { all.iter().map(line).collect() }
}

/// A remark on what happened last: `remark turning-point WORDS`. Words that name no kind are no remark of another one.
#[must_use]
pub fn remark(hall: &Hall, rest: &str) -> Vec<String> {
    let (first, words) = rest.split_once(' ').unwrap_or((rest, ""));
    let Some(tag) = Tag::parse(&first.to_lowercase()) else { return vec![Tag::unknown(first)] };
    let event = hall.lately().into_iter().next().unwrap_or_default();
    match hall.remark_by(0, tag, &event, words) {
        Ok(()) => vec![plain("room-done")],
        Err(why) => vec![why],
    }
}

/// All remarks so far.
#[must_use]
pub fn remarks(hall: &Hall) -> Vec<String> {
    let all = hall.remarks();
    let line = |one: &crate::report::spoken::Remark| {
        let by = hall.person(one.by).map_or_else(|| plain("talk-the-desk"), |person| person.name);
        say!("talk-remark-line", by = by, what = one.told())
    };
    if all.is_empty() { vec![plain("talk-no-remarks")] } else { all.iter().map(line).collect() }
}
