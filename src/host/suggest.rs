//! Suggestions within a delegation: whoever sits beside the pen says what they would do, and whoever has it does that with one press,
//! or something else. A suggestion is about one question, and gone with it.

use crate::base::ids::Seat;
use crate::game::command::Command;
use crate::host::hall::Hall;
use crate::host::people::Person;
use crate::host::talk::{Act, Suggestion};
use crate::table::Snapshot;
use crate::words::Words;
use crate::words::text::{plain, say};

impl Hall {
    /// Somebody suggests something to whoever has the pen, in place of what they suggested before.
    ///
    /// # Errors
    /// Why not, in words.
    pub fn suggest(&self, person: &Person, seat: Seat, command: Command) -> Result<(), String> {
        if !Act::Suggest.is_for(person) || !person.seats.contains(&seat) {
            return Err(plain("talk-not-yours"));
        }
        let page = self.page(person.number).ok_or_else(|| plain("room-not-begun"))?;
        let one = Suggestion { by: person.number, seat, question: self.question(&page, seat), command };
        {
            let all = &mut self.inner().suggestions;
            all.retain(|other| other.by != one.by || other.seat != one.seat);
            all.push(one);
        }
        self.stir();
        Ok(())
    }

    /// What is suggested to a seat for what it is asked now, the first first.
    #[must_use]
    pub fn suggestions(&self, page: &Snapshot, seat: Seat) -> Vec<Suggestion> {
        let question = self.question(page, seat);
        let inner = self.inner();
        let now =
            |one: &&Suggestion| one.seat == seat && one.question == question && inner.people.get(one.by).is_some();
        inner.suggestions.iter().filter(now).cloned().collect()
    }

    /// The same as sentences, each with the number of whoever suggests it; for whoever sits in the seat alone.
    #[must_use]
    pub fn suggested(&self, person: &Person, page: &Snapshot, seat: Seat) -> Vec<(u32, String)> {
        if !person.seats.contains(&seat) {
            return Vec::new();
        }
        let words = Words::to(self.campaign(), seat);
        let told = |one: Suggestion| {
            let who = self.person(one.by)?.name;
            Some((one.by, say!("suggest-line", who = who, what = words.what(&one.command))))
        };
        self.suggestions(page, seat).into_iter().filter_map(told).collect()
    }
}
