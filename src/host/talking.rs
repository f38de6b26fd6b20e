//! Talk as it goes on in a hall: who says what to whom, who has the floor, and that it is kept beside the save.

use crate::base::file;
use crate::base::ids::Seat;
use crate::host::hall::{Hall, Stage};
use crate::host::kept::private;
use crate::host::people::{Part, Person, words};
use crate::host::said::{Lasts, Said};
use crate::host::talk::{Act, Floor, NOTE, REMARK, STATEMENT, Talk};
use crate::report::spoken::{self, Note, Remark, Spoken, Statement, Tag};
use crate::show::month::month;
use crate::words::text::{plain, say};
use std::io;
use std::path::Path;
use std::sync::PoisonError;

/// Between two statements of a seat, in milliseconds.
const BETWEEN: u64 = 3_000;
/// So many of each are taken in a session.
const MOST: usize = 2_000;

impl Hall {
    /// Something is said to the whole table for a seat.
    ///
    /// # Errors
    /// Why it is not, in words.
    pub fn state(&self, person: &Person, code: &str, text: &str) -> Result<(), String> {
        let seat = self.own(person, code, Act::State)?;
        self.state_for(seat, text)
    }

    /// The same for a seat, by the desk.
    pub(super) fn state_for(&self, seat: Seat, text: &str) -> Result<(), String> {
        let text = some_words(text, STATEMENT)?;
        let code = self.seat_code(seat).to_owned();
        // One at a time: who says much says it in one.
        let last = self.inner().talk.spoken.statements.iter().rev().find(|one| one.seat == code).map(|one| one.at);
        if last.is_some_and(|last| self.now().saturating_sub(last) < BETWEEN) {
            return Err(plain("talk-too-soon"));
        }
        let one = Statement { at: self.now(), round: self.round(), seat: code.clone(), text: text.clone() };
        self.talk(|talk| push(&mut talk.spoken.statements, one))?;
        self.tell(say!("talk-told", code = code));
        self.say_of(Some(seat), None, text);
        Ok(())
    }

    /// What was said to the table so far.
    #[must_use]
    pub fn statements(&self) -> Vec<Statement> {
        self.inner().talk.spoken.statements.clone()
    }

    /// A seat asks for the floor, or does no longer.
    ///
    /// # Errors
    /// Why it cannot, in words.
    pub fn ask_for_the_floor(&self, person: &Person, code: &str, up: bool) -> Result<(), String> {
        let seat = self.own(person, code, Act::AskForTheFloor)?;
        let now = self.now();
        self.listed(|talk| {
            let listed = talk.list.iter().any(|(other, _)| *other == seat);
            if up && !listed {
                talk.list.push((seat, now));
            } else if !up {
                talk.list.retain(|(other, _)| *other != seat);
                talk.speaker.take_if(|(other, _)| *other == seat);
            }
        });
        Ok(())
    }

    /// The floor goes to a seat, or to the first of the list; says to whom.
    pub(super) fn give_the_floor(&self, seat: Option<Seat>) -> Option<Seat> {
        let now = self.now();
        self.listed(|talk| {
            let seat = seat.or_else(|| talk.list.first().map(|(seat, _)| *seat))?;
            talk.list.retain(|(other, _)| *other != seat);
            talk.speaker = Some((seat, now));
            talk.over = false;
            Some(seat)
        })
    }

    /// The same by whoever has the pen of the Presidency.
    ///
    /// # Errors
    /// Why not, in words.
    pub fn chair_gives_the_floor(&self, person: &Person, code: &str) -> Result<(), String> {
        if !self.chairs(person) {
            return Err(plain("talk-not-yours"));
        }
        let seat = crate::session::seat::parse(self.campaign(), code).ok_or_else(|| plain("seated-stale"))?;
        if !self.floor().list.contains(&seat) {
            return Err(plain("seated-stale"));
        }
        self.give_the_floor(Some(seat));
        Ok(())
    }

    /// Whether somebody acts for the state that holds the Presidency now.
    #[must_use]
    pub fn chairs(&self, person: &Person) -> bool {
        let chair = self.desk_page().map(|page| Seat::State(page.public().view().chair()));
        person.part == Part::Pen && chair.is_some_and(|chair| person.seats.contains(&chair))
    }

    /// Nobody has the floor any more; or the whole list is emptied.
    pub(super) fn close_the_floor(&self, whole: bool) {
        self.listed(|talk| {
            talk.speaker = None;
            if whole {
                talk.list.clear();
            }
        });
    }

    /// The speaking list.
    #[must_use]
    pub fn floor(&self) -> Floor {
        let now = self.now();
        let inner = self.inner();
        let spoken = inner.talk.speaker.map(|(seat, since)| (seat, now.saturating_sub(since)));
        let left = spoken.zip(inner.talk.each).map(|((_, spoken), each)| each.saturating_sub(spoken) / 1000);
        let speaker = spoken.map(|(seat, spoken)| (seat, spoken / 1000));
        Floor { speaker, left, list: inner.talk.list.iter().map(|(seat, _)| *seat).collect() }
    }

    /// So many minutes for each who has the floor from now on, or no time of their own.
    pub(super) fn each_has(&self, minutes: Option<u16>) {
        self.listed(|talk| {
            talk.each = minutes.map(|minutes| u64::from(minutes) * 60_000);
            talk.over = false;
        });
    }

    /// Once a second: whoever has the floor is told, and the desk, when their time is over. Nobody is cut off.
    pub(super) fn keep_to_the_floor(&self) {
        let now = self.now();
        let over = {
            let talk = &mut self.inner().talk;
            let speaker = talk.speaker.zip(talk.each).filter(|_| !talk.over);
            let over =
                speaker.filter(|((_, since), each)| now.saturating_sub(*since) >= *each).map(|((seat, _), _)| seat);
            talk.over |= over.is_some();
            over
        };
        if let Some(seat) = over {
            self.say(Some(seat), plain("talk-time-over"));
            self.tell(say!("talk-time-over-of", who = self.seat_code(seat)));
        }
    }

    /// Notes between two delegations can be written from now on, or no longer; all are told.
    pub fn open_notes(&self, open: bool) {
        if self.notes_are_open() == open {
            return;
        }
        let _ = self.talk(|talk| {
            talk.spoken.notes_open = open;
            Ok(())
        });
        self.say(None, plain(if open { "talk-notes-on" } else { "talk-notes-off" }));
    }

    /// Whether they can.
    #[must_use]
    pub fn notes_are_open(&self) -> bool {
        self.inner().talk.spoken.notes_open
    }

    /// A note from one's own delegation to another one.
    ///
    /// # Errors
    /// Why it is not sent, in words.
    pub fn write_to(&self, person: &Person, code: &str, to: &str, text: &str) -> Result<(), String> {
        let from = self.own(person, code, Act::Write)?;
        if !self.notes_are_open() {
            return Err(plain("talk-notes-are-off"));
        }
        let text = some_words(text, NOTE)?;
        let to = crate::session::seat::parse(self.campaign(), to).filter(|to| *to != from && self.seats().contains(to));
        let to = to.ok_or_else(|| plain("talk-no-such"))?;
        let (sender, addressee) = (self.seat_code(from).to_owned(), self.seat_code(to).to_owned());
        let one = Note { at: self.now(), round: self.round(), from: sender.clone(), to: addressee, text };
        self.talk(|talk| push(&mut talk.spoken.notes, one))?;
        // What lies under Talk is looked for by nobody who does not know of it.
        self.announce_to(to, say!("talk-note-came", from = sender));
        Ok(())
    }

    /// The notes that somebody's delegation sent or got; none for whoever may not read them.
    #[must_use]
    pub fn notes_of(&self, person: &Person) -> Vec<Note> {
        let own: Vec<&str> = person.seats.iter().map(|seat| self.seat_code(*seat)).collect();
        let mine = |note: &&Note| own.contains(&note.from.as_str()) || own.contains(&note.to.as_str());
        let may = Act::ReadNotes.is_for(person);
        self.inner().talk.spoken.notes.iter().filter(mine).filter(|_| may).cloned().collect()
    }

    /// All notes between two delegations, for the desk.
    pub(super) fn notes(&self) -> Vec<Note> {
        self.inner().talk.spoken.notes.clone()
    }

    /// A remark on something that happened: on one of the sentences that [`Hall::lately`] has, or on nothing in particular.
    ///
    /// # Errors
    /// Why it is not kept, in words.
    pub fn remark(&self, person: &Person, tag: &str, event: &str, text: &str) -> Result<(), String> {
        if !Act::Remark.is_for(person) {
            return Err(plain("talk-not-yours"));
        }
        self.remark_by(person.number, Tag::parse(tag).unwrap_or(Tag::Other), event, text)
    }

    /// The same by anybody who may, 0 for the desk.
    pub(super) fn remark_by(&self, by: u32, tag: Tag, event: &str, text: &str) -> Result<(), String> {
        let text = some_words(text, REMARK)?;
        let event = self.lately().into_iter().find(|known| known == event).unwrap_or_default();
        let one = Remark { at: self.now(), round: self.round(), by, tag, event, text };
        self.talk(|talk| push(&mut talk.spoken.remarks, one))
    }

    /// The remarks of somebody.
    #[must_use]
    pub fn remarks_of(&self, number: u32) -> Vec<Remark> {
        self.inner().talk.spoken.remarks.iter().filter(|one| one.by == number).cloned().collect()
    }

    /// All remarks, for the desk.
    pub(super) fn remarks(&self) -> Vec<Remark> {
        self.inner().talk.spoken.remarks.clone()
    }

    /// What happened last that everybody knows of, the latest first.
    #[must_use]
    pub fn lately(&self) -> Vec<String> {
        const LATELY: usize = 24;
        let Some(page) = self.desk_page() else { return Vec::new() };
        let sight = page.public();
        let round = sight.view().round();
        let of = |round: u16| {
            let parts = sight.read(|book, eyes| month(book, eyes, round));
            let rows = parts.iter().flat_map(|part| &part.rows).map(crate::show::month::Row::sentence);
            rows.collect::<Vec<_>>()
        };
        let before = round.checked_sub(1).filter(|before| *before > 0).map(of).unwrap_or_default();
        before.into_iter().chain(of(round)).rev().take(LATELY).collect()
    }

    /// What of the talk stands on somebody's pages, named: another word where anything of it has changed.
    pub(super) fn talk_mark(&self, person: &Person) -> String {
        let (notes, remarks) = (self.notes_of(person).len(), self.remarks_of(person.number).len());
        let drafts = self.drafts_of(person);
        let drafts: Vec<_> =
            drafts.iter().map(|one| (one.versions.len(), one.comments.len(), &one.sponsors, one.is_public())).collect();
        let inner = self.inner();
        let talk = &inner.talk;
        format!(
            "{}.{}.{notes}.{remarks}.{drafts:?}.{}",
            talk.spoken.statements.len(),
            talk.changes,
            talk.spoken.notes_open
        )
    }

    /// The seat for which somebody does something, if they may.
    pub(super) fn own(&self, person: &Person, code: &str, act: Act) -> Result<Seat, String> {
        if self.stage() != Stage::Playing {
            return Err(plain("room-not-begun"));
        }
        let named = crate::session::seat::parse(self.campaign(), code).filter(|seat| person.seats.contains(seat));
        named.filter(|_| act.is_for(person)).ok_or_else(|| plain("talk-not-yours"))
    }

    pub(super) fn round(&self) -> u16 {
        self.phase().map_or(0, |(round, ..)| round)
    }

    /// Changes what was said, and keeps it.
    pub(super) fn talk(&self, change: impl FnOnce(&mut Talk) -> Result<(), String>) -> Result<(), String> {
        change(&mut self.inner().talk)?;
        self.keep_talk();
        self.stir();
        Ok(())
    }

    /// Delegations that the desk speaks to together, by the name that it gave them.
    #[must_use]
    pub fn groups(&self) -> Vec<(String, Vec<Seat>)> {
        self.inner().groups.clone().into_iter().collect()
    }

    /// A group has these delegations from now on, or is none any more; says whether that changed anything.
    pub(super) fn set_group(&self, name: &str, seats: Option<Vec<Seat>>) -> bool {
        let changed = {
            let groups = &mut self.inner().groups;
            match seats {
                Some(seats) => {
                    groups.insert(name.to_owned(), seats);
                    true
                }
                None => groups.remove(name).is_some(),
            }
        };
        self.keep();
        changed
    }

    /// Changes the speaking list.
    fn listed<T>(&self, change: impl FnOnce(&mut Talk) -> T) -> T {
        let changed = {
            let mut inner = self.inner();
            inner.talk.changes += 1;
            change(&mut inner.talk)
        };
        self.keep();
        self.stir();
        changed
    }

    /// Writes what was said beside the save, once there is one.
    fn keep_talk(&self) {
        let _one_at_a_time = self.keeping.lock().unwrap_or_else(PoisonError::into_inner);
        let (save, spoken) = {
            let inner = self.inner();
            (inner.save.clone().filter(|_| self.saves), inner.talk.spoken.clone())
        };
        if let Some(Err(error)) = save.map(|save| write(&save, &spoken)) {
            self.tell(say!("room-list-unsaved", why = error.to_string()));
        }
    }

    /// Something said in the room, by the host or by a seat.
    pub(super) fn say_of(&self, by: Option<Seat>, to: Option<Seat>, text: String) {
        let said = Said { at: self.now(), to, by, text, phase: self.phase(), lasts: Lasts::AWhile, announced: false };
        self.push(said);
    }
}

fn push<T>(all: &mut Vec<T>, one: T) -> Result<(), String> {
    if all.len() >= MOST {
        return Err(plain("talk-enough"));
    }
    all.push(one);
    Ok(())
}

fn some_words(text: &str, most: usize) -> Result<String, String> {
    let text = words(text, most);
    if text.is_empty() { Err(plain("talk-nothing")) } else { Ok(text) }
}

fn write(save: &Path, spoken: &Spoken) -> io::Result<()> {
    let text = serde_json::to_vec_pretty(spoken).map_err(io::Error::other)?;
    std::fs::create_dir_all(spoken::folder(save))?;
    let path = spoken::path(save);
    let new = path.with_extension("new");
    private(&new)?;
    file::write(&new, text)?;
    std::fs::rename(&new, &path)
}

#[cfg(test)]
mod tests {
    use crate::base::ids::Seat;
    use crate::host::hall::trial;

    #[test]
    fn whoever_has_the_floor_is_told_once_when_their_time_is_over_and_keeps_it() {
        let (hall, _) = trial::begun([("Ann", "DE")]);
        let germany = hall.campaign().state("DE").map(Seat::State).unwrap();
        hall.inner().talk.each = Some(0);
        hall.give_the_floor(Some(germany));
        hall.keep_to_the_floor();
        hall.keep_to_the_floor();
        // Whatever the time of the room: so soon after its beginning it may be none yet.
        let told =
            (1..).map_while(|number| hall.told(number)).filter(|line| line.contains("on the floor is over")).count();
        assert_eq!(told, 1);
        assert_eq!(hall.floor().speaker.map(|(seat, _)| seat), Some(germany), "nobody is cut off");
        assert_eq!(hall.floor().left, Some(0));
    }
}
