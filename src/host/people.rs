//! The people of a hall: a number each, which never changes; what they are called is decoration and never a key.

mod back;
mod list;

use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::host::code;
use crate::session::seat;
use crate::table::Role;
pub use crate::words::text::one_line as words;

/// What somebody is in a delegation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// Acts for the seats.
    Pen,
    /// Sees what the seats see.
    Member,
    /// Looks on.
    Observer,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Pen, Self::Member, Self::Observer];

    /// The word that files use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Pen => "pen",
            Self::Member => "member",
            Self::Observer => "observer",
        }
    }

    /// The part of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.word() == word)
    }

    /// What it is at the table.
    #[must_use]
    pub const fn role(self) -> Role {
        match self {
            Self::Pen => Role::Player,
            Self::Member => Role::Member,
            Self::Observer => Role::Observer,
        }
    }
}

/// Somebody who joined.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person {
    /// The number.
    pub number: u32,
    /// What they are called.
    pub name: String,
    /// What they called themselves when they joined: the desk knows them by it where another name stands for all to see.
    pub joined_as: String,
    /// The seats of the delegation.
    pub seats: Vec<Seat>,
    /// What they are in it.
    pub part: Part,
    /// Whether they have extra time: what ends by time waits for them.
    pub extra: bool,
    /// What is kept of the token.
    pub(super) token: String,
    /// The fingerprint of their ssh key, if they showed one.
    pub(super) key: Option<String>,
    /// What is kept of the four digits with which they come back once, and how often they were guessed at.
    pub(super) digits: Option<(String, u8)>,
    /// How often new ones were drawn because of guesses.
    pub(super) drawn: u32,
}

/// Somebody who is expected: a line of the file of seats.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expected {
    /// The name by which they will join.
    pub name: String,
    /// Their seats; none for whoever looks on.
    pub seats: Vec<Seat>,
    /// What they will be.
    pub part: Part,
    /// Whether they have extra time.
    pub extra: bool,
    /// The number of whoever has come by this name.
    pub came: Option<u32>,
}

/// What somebody wants who joins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wish {
    /// Whatever is free, or what is kept for the name.
    Any,
    /// A seat; whoever has its pen keeps it.
    Seat(Seat),
    /// To look on.
    Observe,
}

impl Wish {
    /// What somebody typed or chose: a code, `-` to look on, nothing for any.
    ///
    /// # Errors
    /// [`NoEntry::Unknown`] for what is no seat that people can take.
    pub fn read(campaign: &Campaign, text: &str) -> Result<Self, NoEntry> {
        match text.trim() {
            "" => Ok(Self::Any),
            "-" => Ok(Self::Observe),
            code => match seat::parse(campaign, code) {
                Some(seat @ (Seat::State(_) | Seat::Commission | Seat::Beijing)) => Ok(Self::Seat(seat)),
                Some(Seat::Facilitator | Seat::Observer) | None => Err(NoEntry::Unknown),
            },
        }
    }
}

/// Why somebody cannot join, or not come back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoEntry {
    /// The code is another one.
    Code,
    /// A name is wanted.
    Name,
    /// The name is one of the room's own, such as the host's.
    Own,
    /// Nobody can join any more.
    Closed,
    /// There are too many already.
    Full,
    /// No seat is free.
    NoSeat,
    /// The seat is kept for somebody who is expected and not here yet.
    Kept,
    /// There is no such seat.
    Unknown,
    /// The digits are wrong, or were used.
    Digits,
}

impl NoEntry {
    /// The word of it where what the host does is written down.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Name => "name",
            Self::Own => "own",
            Self::Closed => "closed",
            Self::Full => "full",
            Self::NoSeat => "no-seat",
            Self::Kept => "kept",
            Self::Unknown => "unknown",
            Self::Digits => "digits",
        }
    }
}

/// The most people at a table, and of them who look on.
const MOST: usize = 120;
const MOST_OBSERVERS: usize = 60;
/// The longest name.
const LONGEST_NAME: usize = 32;

/// All people, and who is expected.
#[derive(Clone, Debug, Default)]
pub struct People {
    pub(super) all: Vec<Person>,
    pub(super) expected: Vec<Expected>,
    pub(super) last: u32,
    pub(super) closed: bool,
}

impl People {
    /// Everybody, in the order in which they joined.
    #[must_use]
    pub fn all(&self) -> &[Person] {
        &self.all
    }

    /// Who is expected.
    #[must_use]
    pub fn expected(&self) -> &[Expected] {
        &self.expected
    }

    /// These are expected.
    pub fn expect(&mut self, expected: Vec<Expected>) {
        self.expected = expected;
    }

    /// Whoever joins gets a number beyond this one.
    pub const fn number_from(&mut self, base: u32) {
        if self.last < base {
            self.last = base;
        }
    }

    /// Whether nobody can join any more.
    #[must_use]
    pub const fn is_closed(&self) -> bool {
        self.closed
    }

    /// Somebody by their number.
    #[must_use]
    pub fn get(&self, number: u32) -> Option<&Person> {
        self.all.iter().find(|person| person.number == number)
    }

    pub(super) fn get_mut(&mut self, number: u32) -> Option<&mut Person> {
        self.all.iter_mut().find(|person| person.number == number)
    }

    /// Whoever holds the pen of a seat.
    #[must_use]
    pub fn pen(&self, seat: Seat) -> Option<&Person> {
        self.of(seat).find(|person| person.part == Part::Pen)
    }

    /// The people of a seat.
    pub fn of(&self, seat: Seat) -> impl Iterator<Item = &Person> {
        self.all.iter().filter(move |person| person.seats.contains(&seat))
    }

    /// The seats that people have or are expected for.
    #[must_use]
    pub fn seats(&self) -> Vec<Seat> {
        let expected = self.expected.iter().flat_map(|one| &one.seats);
        let mut all: Vec<Seat> = self.all.iter().flat_map(|one| &one.seats).chain(expected).copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Somebody joins; the token is theirs to keep, and its hash is what is kept here.
    ///
    /// # Errors
    /// Why they cannot.
    pub fn join(
        &mut self,
        name: &str,
        wish: &Wish,
        open: &[Seat],
        key: Option<String>,
    ) -> Result<(u32, String), NoEntry> {
        let name = clean(name);
        if name.is_empty() {
            return Err(NoEntry::Name);
        }
        if self.closed {
            return Err(NoEntry::Closed);
        }
        let observers = self.all.iter().filter(|person| person.part == Part::Observer).count();
        if self.all.len() >= MOST || (*wish == Wish::Observe && observers >= MOST_OBSERVERS) {
            return Err(NoEntry::Full);
        }
        let (seats, part, expected) = self.place(&name, wish, open)?;
        let token = code::token();
        self.last += 1;
        let mut extra = false;
        if let Some(one) = expected.and_then(|at| self.expected.get_mut(at)) {
            one.came.get_or_insert(self.last);
            extra = one.extra;
        }
        let name = self.distinct(name);
        let hash = code::hash(&token);
        let joined_as = name.clone();
        self.all.push(Person {
            number: self.last,
            name,
            joined_as,
            seats,
            part,
            extra,
            token: hash,
            key,
            digits: None,
            drawn: 0,
        });
        Ok((self.last, token))
    }

    /// Where somebody sits who joins: where they are expected, where they want to, or where nobody does; and the line of the list by
    /// which they sit there. What is kept for somebody goes to nobody else before they come.
    fn place(&self, name: &str, wish: &Wish, open: &[Seat]) -> Result<(Vec<Seat>, Part, Option<usize>), NoEntry> {
        let taken = |seats: &[Seat]| seats.iter().any(|seat| self.pen(*seat).is_some());
        let part = |seats: &[Seat]| if taken(seats) { Part::Member } else { Part::Pen };
        let is = |one: &Expected| one.name.to_lowercase() == name.to_lowercase();
        let listed = self.expected.iter().position(is).and_then(|at| Some((at, self.expected.get(at)?)));
        let meant = |one: &Expected| match wish {
            // Who is on the list has what stands there, whatever they chose from a list that everybody sees.
            Wish::Any | Wish::Seat(_) => true,
            Wish::Observe => one.part == Part::Observer,
        };
        if let Some((at, one)) = listed.filter(|(_, one)| meant(one)) {
            let given = if one.part == Part::Pen { part(&one.seats) } else { one.part };
            return Ok((one.seats.clone(), given, Some(at)));
        }
        match wish {
            Wish::Observe => Ok((Vec::new(), Part::Observer, None)),
            Wish::Seat(seat) if !open.contains(seat) => Err(NoEntry::Unknown),
            Wish::Seat(seat) if self.is_kept(*seat) => Err(NoEntry::Kept),
            Wish::Seat(seat) => Ok((vec![*seat], part(&[*seat]), None)),
            Wish::Any => {
                let kept: Vec<Seat> = self.expected.iter().flat_map(|one| one.seats.clone()).collect();
                let free = open.iter().find(|seat| !taken(&[**seat]) && !kept.contains(seat));
                free.map(|seat| (vec![*seat], Part::Pen, None)).ok_or(NoEntry::NoSeat)
            }
        }
    }

    /// Whoever came first under a name.
    #[must_use]
    pub fn called(&self, name: &str) -> Option<&Person> {
        let name = clean(name).to_lowercase();
        self.all.iter().find(|one| one.joined_as.to_lowercase() == name)
    }

    /// Equal names get a number.
    fn distinct(&self, name: String) -> String {
        let is_taken = |name: &str| self.all.iter().any(|person| person.name == name);
        if !is_taken(&name) {
            return name;
        }
        (2..=MOST + 1).map(|number| format!("{name} {number}")).find(|name| !is_taken(name)).unwrap_or(name)
    }

    /// The pen of somebody's seats passes to them; whoever had it is a member from then on.
    pub fn take_pen(&mut self, number: u32) -> bool {
        let Some(seats) = self.get(number).filter(|one| one.part == Part::Member).map(|one| one.seats.clone()) else {
            return false;
        };
        for person in &mut self.all {
            let shares = person.seats.iter().any(|seat| seats.contains(seat));
            if shares && person.part == Part::Pen {
                person.part = Part::Member;
            }
            if person.number == number {
                person.part = Part::Pen;
            }
        }
        true
    }

    /// Somebody is gone for good.
    pub fn remove(&mut self, number: u32) -> Option<Person> {
        let gone = self.get(number)?.clone();
        self.leave(number);
        self.all.retain(|person| person.number != number);
        // Who was sent away is not expected any more.
        self.expected.retain(|one| one.came != Some(number));
        Some(gone)
    }

    /// Somebody is called otherwise.
    pub fn rename(&mut self, number: u32, name: &str) -> bool {
        let name = clean(name);
        if name.is_empty() || self.get(number).is_none() {
            return false;
        }
        let name = self.distinct(name);
        if let Some(person) = self.get_mut(number) {
            person.name = name;
        }
        true
    }
}

/// A name as it is kept: in one line, without what is not seen and without what is wider than two columns.
fn clean(name: &str) -> String {
    words(name, LONGEST_NAME)
        .chars()
        .filter(|c| unicode_width::UnicodeWidthChar::width(*c).is_some_and(|w| w > 0))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Expected, NoEntry, Part, People, Wish, words};
    use crate::base::ids::{Seat, StateId};

    const DE: Seat = Seat::State(StateId(0));
    const FR: Seat = Seat::State(StateId(1));

    #[test]
    fn the_first_has_the_pen_the_second_is_a_member_and_the_pen_passes() {
        let mut people = People::default();
        let (ann, token) = people.join("Ann", &Wish::Seat(DE), &[DE, FR], None).unwrap();
        let (bo, _) = people.join("Bo", &Wish::Seat(DE), &[DE, FR], None).unwrap();
        let (cy, _) = people.join("Ann", &Wish::Any, &[DE, FR], None).unwrap();
        assert_eq!((people.get(ann).unwrap().part, people.get(bo).unwrap().part), (Part::Pen, Part::Member));
        assert_eq!((people.get(cy).unwrap().seats.clone(), people.get(cy).unwrap().name.as_str()), (vec![FR], "Ann 2"));
        assert_eq!(people.join("Di", &Wish::Any, &[DE, FR], None), Err(NoEntry::NoSeat));
        assert!(people.holder(ann, &token).is_some() && people.holder(bo, &token).is_none());
        assert!(people.take_pen(bo) && !people.take_pen(bo));
        assert_eq!(people.pen(DE).unwrap().number, bo);
        people.remove(bo).unwrap();
        assert_eq!(people.pen(DE).unwrap().number, ann);
    }

    #[test]
    fn digits_bring_back_once_and_five_wrong_guesses_void_them() {
        let mut people = People::default();
        let (ann, old) = people.join("Ann", &Wish::Seat(DE), &[DE], None).unwrap();
        let digits = people.digits(ann).unwrap();
        assert_eq!(people.digits(ann).unwrap(), digits, "looking at them does not change them");
        let token = people.back(ann, &digits).unwrap();
        assert!(people.holder(ann, &old).is_none() && people.holder(ann, &token).is_some());
        assert_eq!(people.back(ann, &digits), Err(NoEntry::Digits));
        let digits = people.digits(ann).unwrap();
        for _ in 0..5 {
            assert_eq!(people.back(ann, "no"), Err(NoEntry::Digits));
        }
        assert_eq!(people.back(ann, &digits), Err(NoEntry::Digits));
    }

    #[test]
    fn what_is_kept_for_somebody_goes_to_nobody_else_until_they_come_or_the_desk_gives_it_away() {
        let expected =
            |name: &str, seats, part| Expected { name: name.to_owned(), seats, part, extra: false, came: None };
        let list = vec![expected("Eve", vec![FR, DE], Part::Pen), expected("Bo", vec![FR], Part::Member)];
        let fresh = || People { expected: list.clone(), ..People::default() };
        let mut people = fresh();
        assert_eq!(people.join("Ann", &Wish::Seat(FR), &[DE, FR], None), Err(NoEntry::Kept));
        assert_eq!(people.join("Ann", &Wish::Any, &[DE, FR], None), Err(NoEntry::NoSeat));
        // Who is listed may name one of the seats; they get all, also after members of the list.
        let (bo, _) = people.join("bo", &Wish::Seat(FR), &[DE, FR], None).unwrap();
        let (eve, _) = people.join("Eve", &Wish::Seat(FR), &[DE, FR], None).unwrap();
        assert_eq!((people.get(bo).unwrap().part, people.get(eve).unwrap().part), (Part::Member, Part::Pen));
        assert_eq!(people.get(eve).unwrap().seats, [FR, DE]);
        let (ann, _) = people.join("Ann", &Wish::Seat(FR), &[DE, FR], None).unwrap();
        assert_eq!(people.get(ann).unwrap().part, Part::Member, "with those who are there one may sit");
        // Who was sent away finds nothing kept.
        people.remove(eve).unwrap();
        assert!(!people.is_kept(DE));
        let mut people = fresh();
        assert!(people.free(DE) && !people.free(DE) && people.is_kept(FR));
        let (ann, _) = people.join("Ann", &Wish::Seat(DE), &[DE, FR], None).unwrap();
        assert!(people.move_to(ann, FR) && !people.move_to(ann, FR));
        assert_eq!((people.get(ann).unwrap().part, people.get(ann).unwrap().seats.clone()), (Part::Pen, vec![FR]));
        let (eve, _) = people.join("Eve", &Wish::Seat(FR), &[DE, FR], None).unwrap();
        assert_eq!(people.get(eve).unwrap().part, Part::Member, "what was given away is gone");
    }

    #[test]
    fn a_room_is_full_with_sixty_who_look_on_and_a_hundred_and_twenty_people() {
        let mut people = People::default();
        for _ in 0..60 {
            people.join("Jo", &Wish::Observe, &[], None).unwrap();
        }
        assert_eq!(people.join("Jo", &Wish::Observe, &[], None), Err(NoEntry::Full));
        for _ in 60..120 {
            people.join("Ann", &Wish::Seat(DE), &[DE], None).unwrap();
        }
        assert_eq!(people.join("Ann", &Wish::Seat(DE), &[DE], None), Err(NoEntry::Full));
    }

    #[test]
    fn who_is_expected_finds_their_seats_and_names_hold_nothing_odd() {
        let eve = Expected { name: "Ève".to_owned(), seats: vec![FR], part: Part::Pen, extra: false, came: None };
        let mut people = People { expected: vec![eve], ..People::default() };
        let (other, _) = people.join("Zoë", &Wish::Any, &[FR, DE], None).unwrap();
        assert_eq!(people.get(other).unwrap().seats, [DE], "what is kept for somebody is not given away");
        let (eve, _) = people.join(" ève ", &Wish::Any, &[FR, DE], None).unwrap();
        assert_eq!(people.get(eve).unwrap().seats, [FR]);
        assert_eq!(people.join("\u{202e}\u{7}", &Wish::Observe, &[], None), Err(NoEntry::Name));
        assert_eq!(words("a\u{1b}[31m\n\n b\u{202e}c", 20), "a [31m bc");
    }
}
