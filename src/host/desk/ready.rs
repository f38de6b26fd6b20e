//! What the desk has at hand to speak with: groups of delegations by a name, and messages that are ready.

use super::addressed::addressed;
use crate::base::ids::Seat;
use crate::host::hall::Hall;
use crate::host::people::words;
use crate::session::seat;
use crate::words::text::{plain, say};

/// So many groups, and so many characters of a name.
const GROUPS: usize = 20;
const NAME: usize = 20;

/// Groups of delegations: `group north DK,SE,FI`, `group north off`; alone it lists them.
#[must_use]
pub fn group(hall: &Hall, rest: &str) -> Vec<String> {
    let (name, codes) = rest.split_once(' ').map_or((rest, ""), |(name, codes)| (name, codes.trim()));
    let name = words(name, NAME).to_lowercase();
    let groups = hall.groups();
    if name.is_empty() {
        let line = |(name, seats): &(String, Vec<Seat>)| {
            let codes: Vec<&str> = seats.iter().map(|seat| hall.seat_code(*seat)).collect();
            say!("room-group", name = name.as_str(), who = codes.join(" "))
        };
        return if groups.is_empty() { vec![plain("room-group-none")] } else { groups.iter().map(line).collect() };
    }
    if codes == "off" {
        return vec![plain(if hall.set_group(&name, None) { "room-done" } else { "room-group-none" })];
    }
    let seats: Option<Vec<Seat>> = split(codes).map(|code| delegation(hall, code)).collect();
    let is_new = groups.iter().all(|(known, _)| *known != name);
    match seats.filter(|seats| !seats.is_empty()) {
        // A code of a seat stays that seat's.
        Some(_) if delegation(hall, &name).is_some() || is_new && groups.len() >= GROUPS => {
            vec![plain("room-group-how")]
        }
        Some(seats) => {
            hall.set_group(&name, Some(seats));
            vec![plain("room-done")]
        }
        None => vec![plain("room-group-how")],
    }
}

/// The messages that are ready, each with its number.
#[must_use]
pub fn templates() -> Vec<String> {
    ready().into_iter().zip(1..).map(|(text, number)| format!("#{number} {text}")).collect()
}

/// The message that `#2` stands for; what stands for none is itself, and nothing comes of a number that has none.
#[must_use]
pub fn filled(text: &str) -> Option<String> {
    match text.strip_prefix('#').map(|number| number.trim().parse::<usize>()) {
        None => Some(text.to_owned()),
        Some(number) => ready().into_iter().nth(number.ok()?.checked_sub(1)?),
    }
}

/// A word before a colon that may have been meant for somebody: the name of somebody here, or one in small letters as groups have. What
/// was meant for some is not said to all because a name was mistyped.
#[must_use]
pub fn unknown(hall: &Hall, text: &str) -> Option<String> {
    let (head, _) = text.split_once(':')?;
    let first = head.split_whitespace().next()?;
    let is_name = hall.inner().people.all().iter().any(|person| person.name.eq_ignore_ascii_case(first));
    let as_a_group = !head.contains(' ') && head.chars().all(|c| c.is_lowercase() || c == '-');
    (is_name || as_a_group).then(|| head.to_owned())
}

/// All messages that are ready.
#[must_use]
pub fn ready() -> Vec<String> {
    plain("room-templates").lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// For whom words are meant, as codes, with the name of a group as its codes; none where they are for all.
#[must_use]
pub fn meant<'t>(hall: &Hall, text: &'t str) -> Option<(Vec<String>, &'t str)> {
    let groups = hall.groups();
    let group = |word: &str| groups.iter().find(|(name, _)| *name == word.to_lowercase());
    let (to, words) = addressed(text, |code| seat::parse(hall.campaign(), code).is_some() || group(code).is_some())?;
    let codes = to.into_iter().flat_map(|word| match group(word) {
        Some((_, seats)) => seats.iter().map(|seat| hall.seat_code(*seat).to_owned()).collect(),
        None => vec![word.to_owned()],
    });
    let mut all: Vec<String> = Vec::new();
    for code in codes {
        if !all.contains(&code) {
            all.push(code);
        }
    }
    Some((all, words))
}

fn split(codes: &str) -> impl Iterator<Item = &str> {
    codes.split([',', ' ']).filter(|code| !code.is_empty())
}

/// A seat that people can play, by its code.
fn delegation(hall: &Hall, code: &str) -> Option<Seat> {
    seat::parse(hall.campaign(), code).filter(|seat| !matches!(seat, Seat::Facilitator | Seat::Observer))
}
