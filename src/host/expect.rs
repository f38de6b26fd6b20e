//! Expecting and looking back: before a result each delegation says whether a vote passes and how sure it is, afterwards why it came so.
//! Both are on record beside the game, are read by nobody else before the debrief, and change nothing.

use crate::base::ids::{Seat, StateId};
use crate::host::actor;
use crate::host::hall::Hall;
use crate::host::people::{Part, Person, words};
use crate::session::{Guess, LONGEST_REASON, seat};
use crate::table::{Ask, No, Sight, Snapshot, Stop};
use crate::words::Words;
use crate::words::text::{plain, say};

/// How sure one can be, as a page offers it, in hundredths.
pub const SURE: [u16; 6] = [50, 60, 70, 80, 90, 100];

/// What a delegation is asked beside the game.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Asks {
    /// What it expects of the vote under way; with what it has said so far.
    Expects(Option<String>),
    /// Why the vote came so; with what it had expected, and what it has said so far.
    Why(Option<String>, Option<String>),
}

/// What whoever has the pen of a delegation is asked beside the game now.
#[must_use]
pub fn asks(page: &Snapshot, sight: &Sight<'_>, person: &Person) -> Option<Asks> {
    let id = sight.me().filter(|_| person.part == Part::Pen)?;
    if sight.view().gate().is_some() {
        return Some(Asks::Expects(sight.read(|book, _| book.open_guess(Some(id))).map(told)));
    }
    let round = sight.view().round();
    (page.stop() == Stop::BallotClosed).then(|| {
        sight.read(|book, _| {
            let last = book.guesses().into_iter().rfind(|one| one.by == Some(id) && one.round == round);
            let is_of = |item, gate| last.as_ref().is_none_or(|one| (one.item, one.gate) == (item, gate));
            let said = book.reflections().into_iter().rfind(|one| one.state == id && one.round == round);
            let said = said.filter(|one| is_of(one.item, one.gate)).map(|one| one.words);
            let came = last.as_ref().map(|one| {
                let came = plain(if one.passed { "expect-passed" } else { "expect-failed" });
                [told(one.guess), came].join(" ")
            });
            Asks::Why(came, said)
        })
    })
}

/// What somebody expects, in a sentence.
fn told(guess: Guess) -> String {
    let says = if guess.yes < guess.no { "no" } else { "yes" };
    say!("expect-told", says = says, sure = guess.yes.max(guess.no))
}

impl Hall {
    /// A delegation says what it expects of the vote: `passes` or `fails`, and how sure it is, of a hundred.
    ///
    /// # Errors
    /// Why that is not kept, in words.
    pub fn expects(&self, person: &Person, code: &str, says: &str, sure: &str) -> Result<(), String> {
        let id = self.of_own(person, code)?;
        // What is said is of no use where there is nothing to say it of.
        let voting = self.page(person.number).is_some_and(|page| page.public().view().gate().is_some());
        if !voting {
            return Err(plain("expect-none"));
        }
        let sure = sure.trim().trim_end_matches('%').parse::<u16>();
        let passes = match says {
            "passes" => true,
            "fails" => false,
            _ => return Err(plain("expect-how")),
        };
        let sure = sure.ok().filter(|sure| crate::session::SURE.contains(sure)).ok_or_else(|| plain("expect-how"))?;
        self.kept_for(person, Ask::Guess(Some(id), Guess::sure(passes, sure)))
    }

    /// A delegation says why the vote that was held last came so.
    ///
    /// # Errors
    /// Why that is not kept, in words.
    pub fn says_why(&self, person: &Person, code: &str, text: &str) -> Result<(), String> {
        let id = self.of_own(person, code)?;
        let text = words(text, LONGEST_REASON);
        if text.is_empty() {
            return Err(plain("talk-nothing"));
        }
        self.kept_for(person, Ask::Reflect(id, text))
    }

    /// What delegations expect of the vote under way, for the desk.
    #[must_use]
    pub fn all_expected(&self) -> Vec<String> {
        let told = self.desk_page().map(|page| crate::show::class::all_expected(page.book())).unwrap_or_default();
        if told.is_empty() { vec![plain("expect-nobody")] } else { told }
    }

    fn of_own(&self, person: &Person, code: &str) -> Result<StateId, String> {
        let own = seat::parse(self.campaign(), code).filter(|seat| person.seats.contains(seat));
        own.filter(|_| person.part == Part::Pen).and_then(Seat::state).ok_or_else(|| plain("talk-not-yours"))
    }

    fn kept_for(&self, person: &Person, ask: Ask) -> Result<(), String> {
        let receiver = self.ask(person.number, None, ask).ok_or_else(|| plain("room-not-begun"))?;
        let done = actor::wait(receiver).unwrap_or(Err(No::Closed));
        done.map(|_| ()).map_err(|no| no.told(&Words::new(self.campaign())))
    }
}
