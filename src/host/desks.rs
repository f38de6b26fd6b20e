//! Desks: the one in the terminal that started the host, and those that it makes for others, who come by ssh with five words. What each
//! may do is said once, here.

use crate::host::code;
use crate::table::At;
use crate::words::text::{plain, say};

/// What a desk is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Duty {
    /// To note what happens.
    Notes,
    /// To bring things into the game, and to speak to the room.
    Injects,
    /// To run the session.
    All,
    /// The desk in the terminal that started the host: it makes the others, and ends the session.
    Local,
}

impl Duty {
    /// Those that can be made for others.
    pub const MADE: [Self; 3] = [Self::All, Self::Injects, Self::Notes];

    /// One that can be made, by its word.
    #[must_use]
    pub fn made(word: &str) -> Option<Self> {
        Self::MADE.into_iter().find(|duty| duty.word() == word)
    }

    /// The word of it in orders.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Notes => "notes",
            Self::Injects => "injects",
            Self::All => "all",
            Self::Local => "local",
        }
    }

    /// What it is for, in words.
    #[must_use]
    pub fn about(self) -> String {
        plain(match self {
            Self::Notes => "desks-notes",
            Self::Injects => "desks-injects",
            Self::All | Self::Local => "desks-all",
        })
    }

    /// Whether an order is one of this desk's: each desk has its own and those of the desks before it.
    #[must_use]
    pub fn may(self, order: &str) -> bool {
        let of = OF.iter().find(|(_, orders)| orders.contains(&order)).map(|(duty, _)| *duty);
        // What is no order at all is told so at any desk; an order that is on no list is the facilitator's.
        self >= of.unwrap_or(if ORDERS.contains(&order) { Self::All } else { Self::Notes })
    }
}

/// All orders there are; a number after a plus sign is one as well.
pub const ORDERS: [&str; 71] = [
    "",
    "help",
    "?",
    "end",
    "quit",
    "start",
    "join",
    "j",
    "code",
    "admit",
    "hide",
    "next",
    "n",
    "pause",
    "p",
    "go",
    "g",
    "clock",
    "holds",
    "bots",
    "defaults",
    "ends",
    "extra",
    "bot",
    "human",
    "people",
    "seats",
    "say",
    "group",
    "templates",
    "scene",
    "reveal",
    "eyes",
    "screen",
    "report",
    "hands",
    "answered",
    "back",
    "remove",
    "pen",
    "rename",
    "move",
    "free",
    "lock",
    "open",
    "injects",
    "preview",
    "inject",
    "hold",
    "release",
    "skip",
    "news",
    "figure",
    "evidence",
    "instrument",
    "as",
    "floor",
    "notes",
    "expected",
    "drafts",
    "statements",
    "remark",
    "remarks",
    "review",
    "accept",
    "instead",
    "reopen",
    "rewind",
    "desk",
    "desks",
    "+",
];

/// The orders that are not for the desks of facilitators alone, and those of the local desk.
const OF: [(Duty, &[&str]); 3] = [
    (Duty::Notes, &["", "help", "?", "people", "seats", "statements", "remark", "remarks"]),
    (
        Duty::Injects,
        &[
            "injects",
            "preview",
            "inject",
            "hold",
            "release",
            "skip",
            "news",
            "figure",
            "evidence",
            "instrument",
            "say",
            "group",
            "templates",
            "scene",
            "hands",
            "answered",
        ],
    ),
    (Duty::Local, &["end", "quit", "desk", "desks", "report"]),
];

/// The most desks of others at a table at once.
const MOST: usize = 4;
/// So many wrong words an hour; then the network has no desk until the local one opens it again.
const GUESSES: u32 = 10;
const HOUR: At = 3_600_000;

/// A desk that was made for somebody.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Made {
    number: u32,
    duty: Duty,
    /// What is kept of its words.
    words: String,
    /// How many sit at it.
    lines: usize,
    /// For whom it was made, if somebody was named.
    name: Option<String>,
    /// The words, where they are known: after a stop their hash alone is.
    said: Option<String>,
}

/// What is kept of a desk that was made for somebody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Held {
    /// Its number.
    pub number: u32,
    /// What it is for.
    pub duty: Duty,
    /// The hash of its words.
    pub words: String,
    /// For whom it was made, if somebody was named.
    pub name: Option<String>,
    /// The words themselves, for a desk that was made just now; never kept.
    pub said: Option<String>,
}

/// The desks of a table that were made for others.
#[derive(Clone, Debug, Default)]
pub struct Desks {
    all: Vec<Made>,
    last: u32,
    /// Since when how many wrong words were tried.
    wrong: (At, u32),
}

/// Why somebody cannot sit at a desk.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoDesk {
    /// No desk has these words.
    Words,
    /// Too many wrong words were tried: the local desk has to open it again.
    Closed,
    /// There are as many as there can be.
    Full,
}

impl Held {
    /// A desk for somebody by name; the first desk of a table is the local one.
    #[must_use]
    pub fn of(name: &str, at: u32) -> Self {
        let words = code::words();
        let (name, hash) = (Some(name.to_owned()), code::hash(&words));
        Self { number: at, duty: Duty::All, words: hash, name, said: Some(words) }
    }
}

impl Desks {
    /// The local desk with the words that open it, and those that were made for others before.
    pub(super) fn with_the_local_one(kept: &[Held]) -> (Self, String) {
        let mut desks = Self::default();
        let (_, words) = desks.make(Duty::All);
        desks.again(kept);
        (desks, words)
    }

    /// One more, with the words that open it.
    pub fn make(&mut self, duty: Duty) -> (u32, String) {
        let words = code::words();
        self.last += 1;
        let made = Made { number: self.last, duty, words: code::hash(&words), lines: 0, name: None, said: None };
        self.all.push(made);
        (self.last, words)
    }

    /// The desks that were made for others before the hall was opened again; their words open them still.
    pub(super) fn again(&mut self, kept: &[Held]) {
        for held in kept {
            self.last = self.last.max(held.number);
            let Held { number, duty, words, name, said } = held.clone();
            self.all.push(Made { number, duty, words, lines: 0, name, said });
        }
    }

    /// What is kept of the desks that were made for others; the first one's words are fresh at each start.
    pub(super) fn held(&self) -> Vec<Held> {
        let others = self.all.iter().filter(|desk| desk.number > 1);
        let held = |desk: &Made| Held {
            number: desk.number,
            duty: desk.duty,
            words: desk.words.clone(),
            name: desk.name.clone(),
            said: desk.said.clone(),
        };
        others.map(held).collect()
    }

    /// For whom desks were made whose words are known, with the words.
    pub(super) fn listed(&self) -> Vec<(String, String)> {
        self.all.iter().filter_map(|desk| desk.name.clone().zip(desk.said.clone())).collect()
    }

    /// What a desk is for, as long as it is there.
    #[must_use]
    pub fn duty(&self, number: u32) -> Option<Duty> {
        self.all.iter().find(|desk| desk.number == number).map(|desk| desk.duty)
    }

    /// Whether one of them has these words.
    pub(super) fn has(&self, words: &str) -> bool {
        let hash = code::hash(&code::said(words));
        self.all.iter().any(|desk| desk.words == hash)
    }

    /// Words may be tried again.
    pub(super) const fn open_again(&mut self) {
        self.wrong.1 = 0;
    }

    /// Whether too many wrong words were tried of late.
    pub(super) fn is_closed(&mut self, now: At) -> bool {
        if now.saturating_sub(self.wrong.0) >= HOUR {
            self.wrong = (now, 0);
        }
        self.wrong.1 >= GUESSES
    }

    /// Somebody sits down at the desk of these words.
    ///
    /// # Errors
    /// Why they cannot.
    pub(super) fn sit(&mut self, words: &str, now: At) -> Result<u32, NoDesk> {
        if self.is_closed(now) {
            return Err(NoDesk::Closed);
        }
        let sitting: usize = self.all.iter().map(|desk| desk.lines).sum();
        let hash = code::hash(&code::said(words));
        let Some(desk) = self.all.iter_mut().find(|desk| desk.words == hash) else {
            self.wrong.1 += 1;
            return Err(NoDesk::Words);
        };
        if sitting >= MOST {
            return Err(NoDesk::Full);
        }
        desk.lines += 1;
        Ok(desk.number)
    }

    /// Somebody leaves a desk.
    pub(super) fn leave(&mut self, number: u32) {
        if let Some(desk) = self.all.iter_mut().find(|desk| desk.number == number) {
            desk.lines = desk.lines.saturating_sub(1);
        }
    }

    /// Takes a desk back; says whether there was one.
    pub(super) fn take_back(&mut self, number: u32) -> bool {
        let before = self.all.len();
        self.all.retain(|desk| desk.number != number);
        self.all.len() < before
    }

    pub(super) fn lines(&self) -> Vec<String> {
        let line = |desk: &Made| {
            let (number, duty, count) = (desk.number, desk.duty.about(), desk.lines);
            if let Some(name) = &desk.name {
                say!("desks-line.for", number = number, name = name.as_str(), duty = duty, count = count)
            } else {
                say!("desks-line", number = number, duty = duty, count = count)
            }
        };
        let all: Vec<String> = self.all.iter().map(line).collect();
        if all.is_empty() { vec![plain("desks-none")] } else { all }
    }
}

#[cfg(test)]
mod tests {
    use super::{Desks, Duty, GUESSES, HOUR, MOST, NoDesk, OF, ORDERS};

    #[test]
    fn every_order_is_one_of_a_desk_and_each_desk_has_those_of_the_desks_before_it() {
        for (_, orders) in OF {
            assert!(orders.iter().all(|order| ORDERS.contains(order)), "{orders:?}");
        }
        let count = |duty: Duty| ORDERS.iter().filter(|order| duty.may(order)).count();
        let counts = [Duty::Notes, Duty::Injects, Duty::All, Duty::Local].map(count);
        assert!(counts.is_sorted() && counts[0] > 0 && counts[3] == ORDERS.len(), "{counts:?}");
        for (duty, may, not) in [
            (Duty::Notes, "remark", "injects"),
            (Duty::Injects, "inject", "as"),
            (Duty::Injects, "say", "rewind"),
            (Duty::All, "rewind", "end"),
            (Duty::All, "review", "desk"),
        ] {
            assert!(duty.may(may) && !duty.may(not), "{duty:?}: {may} and not {not}");
        }
    }

    #[test]
    fn five_words_open_a_desk_four_can_sit_and_ten_wrong_tries_close_it_for_an_hour() {
        let mut desks = Desks::default();
        let (number, words) = desks.make(Duty::Injects);
        assert_eq!(words.split('-').count(), 5);
        assert_eq!(desks.sit(&words.to_uppercase().replace('-', " "), 0), Ok(number), "as it is said");
        for _ in 1..MOST {
            assert_eq!(desks.sit(&words, 0), Ok(number));
        }
        assert_eq!(desks.sit(&words, 0), Err(NoDesk::Full));
        desks.leave(number);
        assert!((0..GUESSES).all(|_| desks.sit("no", 5) == Err(NoDesk::Words)));
        assert_eq!(desks.sit(&words, 6), Err(NoDesk::Closed));
        assert_eq!(desks.sit(&words, HOUR + 6), Ok(number));
        assert!(desks.take_back(number) && !desks.take_back(number) && desks.duty(number).is_none());
        let (second, words) = desks.make(Duty::Notes);
        let mut again = Desks::default();
        let (first, _) = again.make(Duty::All);
        again.again(&desks.held());
        assert_eq!((again.sit(&words, 0), again.make(Duty::All).0), (Ok(second), second + 1), "after a stop as before");
        assert_ne!(first, second);
    }
}
