//! What each reads of the game, and what each asks of the table.

use super::Hall;
use crate::base::ids::Seat;
use crate::host::actor;
use crate::host::people::Person;
use crate::host::scene::Scene;
use crate::session::Record;
use crate::table::{Ask, Done, No, Role, Seated, Snapshot};
use crate::words::Words;
use tokio::sync::oneshot;

impl Hall {
    /// Somebody by number and token.
    #[must_use]
    pub fn known(&self, number: u32, token: &str) -> Option<Person> {
        self.inner().people.holder(number, token).cloned()
    }

    /// Somebody by their ssh key.
    #[must_use]
    pub fn keyed(&self, fingerprint: &str) -> Option<Person> {
        self.inner().people.keyed(fingerprint).cloned()
    }

    /// Somebody by number.
    #[must_use]
    pub fn person(&self, number: u32) -> Option<Person> {
        self.inner().people.get(number).cloned()
    }

    /// Whoever has the pen of somebody's delegation.
    #[must_use]
    pub fn pen_of(&self, person: &Person) -> Option<Person> {
        self.inner().people.pen(*person.seats.first()?).cloned()
    }

    /// The newest page for somebody, once the game has begun.
    #[must_use]
    pub fn page(&self, number: u32) -> Option<Snapshot> {
        let who = self.inner().seated.get(&number).cloned()?;
        self.news.borrow().whole.as_ref().map(|whole| whole.read_by(&who))
    }

    /// The newest page for somebody who was seated at the table.
    #[must_use]
    pub fn page_of(&self, who: &Seated) -> Option<Snapshot> {
        self.news.borrow().whole.as_ref().map(|whole| whole.read_by(who))
    }

    /// A place from which a seat's own screens are seen as whoever plays it sees them, with its page; nothing before the game.
    /// Whoever looks from it asks for nothing.
    #[must_use]
    pub fn beside(&self, seat: Seat) -> Option<(Seated, Snapshot)> {
        let inbox = self.inner().inbox.clone()?;
        let who = inbox.admit(Role::Player, vec![seat])?;
        let page = self.page_of(&who)?;
        Some((who, page))
    }

    /// The newest page for the wall.
    #[must_use]
    pub fn wall_page(&self) -> Option<Snapshot> {
        let who = self.inner().wall.clone()?;
        self.news.borrow().whole.as_ref().map(|whole| whole.read_by(&who))
    }

    /// What stands on the wall.
    #[must_use]
    pub fn scene(&self) -> Scene {
        self.inner().scene
    }

    /// The newest page for the desk.
    #[must_use]
    pub fn desk_page(&self) -> Option<Snapshot> {
        let who = self.inner().desk.clone()?;
        self.news.borrow().whole.as_ref().map(|whole| whole.read_by(&who))
    }

    /// Asks the table for something, for somebody.
    #[must_use]
    pub fn ask(&self, number: u32, question: Option<String>, ask: Ask) -> Option<oneshot::Receiver<Result<Done, No>>> {
        let inner = self.inner();
        let question = match question {
            // A question of before a restart is not asked any more.
            Some(question) => Some(question.strip_prefix(&format!("{}-", inner.boot))?.to_owned()),
            None => None,
        };
        let who = inner.seated.get(&number).cloned()?;
        Some(inner.inbox.as_ref()?.ask(who, question, ask))
    }

    /// The name of the question that a seat is asked, for whoever answers it on a page.
    #[must_use]
    pub fn question(&self, page: &Snapshot, seat: Seat) -> String {
        format!("{}-{}", self.inner().boot, page.question(seat))
    }

    /// Asks the table for something, for the desk; what is refused is told there.
    pub(in crate::host) fn by_desk(&self, ask: Ask) -> bool {
        let receiver = {
            let inner = self.inner();
            let (Some(inbox), Some(desk)) = (&inner.inbox, &inner.desk) else { return false };
            inbox.ask(desk.clone(), None, ask)
        };
        match actor::wait(receiver) {
            Some(Ok(_)) => true,
            Some(Err(no)) => {
                self.tell(no.told(&Words::new(&self.campaign)));
                false
            }
            None => false,
        }
    }

    /// Everything on record so far.
    #[must_use]
    pub fn records(&self) -> Vec<Record> {
        let inbox = self.inner().inbox.clone();
        inbox.and_then(|inbox| inbox.records()).unwrap_or_default()
    }
}
