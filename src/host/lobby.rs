//! What people read who came before the game begins: who they are to be, who is here, and what is kept of them.

use crate::base::ids::{Seat, StateId};
use crate::campaign::Campaign;
use crate::host::hall::Hall;
use crate::host::kept;
use crate::host::people::{Part, Person};
use crate::session::save::SaveError;
use crate::session::{Options, Session};
use crate::words::name;
use crate::words::text::{plain, say};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The file of a lobby that waits.
#[must_use]
pub fn file(save: &Path) -> PathBuf {
    kept::folder(save).join(kept::LOBBY)
}

/// Whether a lobby waits beside a save that was not begun.
#[must_use]
pub fn waits(save: &Path) -> bool {
    !save.exists() && file(save).is_file()
}

/// Keeps what the game will be; the lobby is nobody else's as long as what comes of it is held.
///
/// # Errors
/// When it cannot be written.
pub fn keep(save: &Path, campaign: &Arc<Campaign>, options: &Options) -> Result<Session, SaveError> {
    let path = file(save);
    let wrong = |error| SaveError::Io { path: path.clone(), error };
    if save.exists() {
        return Err(SaveError::Exists(save.to_owned()));
    }
    std::fs::create_dir_all(kept::folder(save)).map_err(wrong)?;
    let mut session = Session::new(Arc::clone(campaign), options.clone());
    session.save_to(&path)?;
    Ok(session)
}

/// A seat by its code and its name: `DE Germany`, `COM the Commission`.
#[must_use]
pub fn seat(campaign: &Campaign, seat: Seat) -> String {
    let said = |id: StateId| campaign.text.states.get(id.index()).map(|state| format!("{} {}", state.id, state.name));
    match seat {
        Seat::State(id) => said(id).unwrap_or_default(),
        Seat::Commission => plain("screen-seat-commission"),
        Seat::Beijing => plain("screen-seat-beijing"),
        Seat::Facilitator => plain("screen-seat-facilitator"),
        Seat::Observer => plain("screen-seat-observer"),
    }
}

/// Who somebody is to be, in a sentence.
#[must_use]
pub fn who(hall: &Hall, person: &Person) -> String {
    let seats = person.seats.iter().map(|of| seat(hall.campaign(), *of)).collect::<Vec<_>>().join(", ");
    match person.part {
        Part::Pen => say!("host-you-pen", name = person.name.as_str(), seats = seats),
        Part::Member => say!("host-you-member", name = person.name.as_str(), seats = seats),
        Part::Observer => say!("host-you-observer", name = person.name.as_str()),
    }
}

/// What somebody's part is about, where they play a member state.
#[must_use]
pub fn role(hall: &Hall, person: &Person) -> Option<String> {
    let id = person.seats.first().and_then(|seat| seat.state())?;
    Some(hall.campaign().text.state(id).brief.clone())
}

/// How many are here.
#[must_use]
pub fn count(hall: &Hall) -> String {
    let inner = hall.inner();
    let all = inner.people.all();
    let seats: std::collections::BTreeSet<_> = all.iter().flat_map(|one| &one.seats).collect();
    say!("host-lobby-count", people = all.len(), seats = seats.len())
}

/// What the game is about, in five questions with their answers in law.
#[must_use]
pub fn questions(campaign: &Campaign) -> Vec<(String, String)> {
    const KEYS: [[&str; 2]; 5] = [
        ["lobby-proposes", "lobby-proposes.answer"],
        ["lobby-votes", "lobby-votes.answer"],
        ["lobby-committee", "lobby-committee.answer"],
        ["lobby-apply", "lobby-apply.answer"],
        ["lobby-ends", "lobby-ends.answer"],
    ];
    let members = campaign.rules.state_ids().count();
    let answer = |key: &str| say!(key, members = members, needed = (members * 55).div_ceil(100));
    KEYS.into_iter().map(|[question, key]| (plain(question), answer(key))).collect()
}

/// Which delegations are taken, by no name of anybody.
#[must_use]
pub fn plays(hall: &Hall) -> String {
    let taken = hall.inner().people.seats();
    let named: Vec<String> = taken.into_iter().map(|of| seat(hall.campaign(), of)).collect();
    if named.is_empty() { plain("lobby-plays-nobody") } else { say!("lobby-plays", seats = named.join(", ")) }
}

/// What is kept, and who can read what.
#[must_use]
pub fn kept() -> Vec<String> {
    ["host-kept-seats", "host-kept-people", "host-kept-talk", "host-kept-network"].into_iter().map(plain).collect()
}

/// The lobby on a terminal.
#[must_use]
pub fn lines(hall: &Hall, number: u32) -> Vec<String> {
    let Some(person) = hall.person(number) else { return Vec::new() };
    let mut all = vec![plain("host-title"), String::new(), who(hall, &person), count(hall), plain("host-lobby-waits")];
    if person.part != Part::Observer {
        all.push(plain(if hall.is_ready(number) { "lobby-is-ready" } else { "lobby-is-not-ready" }));
    }
    all.push(String::new());
    all.extend(hall.said_to(&person.seats).into_iter().rev().take(3).map(|said| hall.told_of(&said)));
    all.extend(role(hall, &person).into_iter().flat_map(|role| [plain("host-role"), role, String::new()]));
    all.extend([plain("lobby-practice-title"), plain("lobby-practice-about")]);
    all.extend(hall.practice());
    all.extend(hall.practised(number).map(|vote| say!("lobby-practice-yours", vote = name::vote(vote))));
    all.extend([String::new(), plain("lobby-questions")]);
    all.extend(questions(hall.campaign()).into_iter().flat_map(|(question, answer)| [question, answer]));
    all.extend([String::new(), plain("lobby-plays-title"), plays(hall)]);
    all.extend([String::new(), plain("lobby-runs-title"), plain("lobby-runs")]);
    all.extend([String::new(), plain("host-kept-title")]);
    all.extend(kept());
    all.extend([String::new(), plain("host-lobby-leave")]);
    all
}
