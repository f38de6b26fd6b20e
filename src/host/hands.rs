//! Hands: somebody wants a word with whoever runs the session, and waits until that is answered.

use crate::host::hall::Hall;
use crate::host::people::Person;
use crate::words::number;
use crate::words::text::say;

impl Hall {
    /// Somebody raises a hand, or takes it down.
    pub fn hand(&self, number: u32, up: bool) {
        let (now, person) = (self.now(), self.person(number));
        let Some(person) = person else { return };
        {
            let hands = &mut self.inner().hands;
            if up {
                hands.entry(number).or_insert(now);
            } else {
                hands.remove(&number);
            }
        }
        if up {
            self.tell_once(say!("hand-up", number = number.to_string(), who = self.called(&person)));
        } else {
            self.stir();
        }
    }

    /// Somebody has tried what is not theirs to do; the desk is told when it was no slip.
    pub fn tries(&self, number: u32) {
        /// So many may be a page that is old.
        const SLIPS: u32 = 3;
        let tried = {
            let mut inner = self.inner();
            let tried = inner.tried.entry(number).or_default();
            *tried += 1;
            *tried
        };
        if tried == SLIPS
            && let Some(person) = self.person(number)
        {
            self.tell(say!("room-tries", number = number.to_string(), who = self.called(&person)));
        }
    }

    /// Whether somebody's hand is up.
    #[must_use]
    pub fn hand_is_up(&self, number: u32) -> bool {
        self.inner().hands.contains_key(&number)
    }

    /// The hands that are up, the longest first: number, who, and for how many seconds.
    #[must_use]
    pub fn hands(&self) -> Vec<(u32, String, u64)> {
        let now = self.now();
        let mut all: Vec<(u32, u64)> = self.inner().hands.iter().map(|(number, since)| (*number, *since)).collect();
        all.sort_by_key(|(number, since)| (*since, *number));
        let told = |(number, since): (u32, u64)| {
            let person = self.person(number)?;
            Some((number, self.called(&person), now.saturating_sub(since) / 1000))
        };
        all.into_iter().filter_map(told).collect()
    }

    /// The same, a line each.
    #[must_use]
    pub fn hands_told(&self) -> Vec<String> {
        let line = |(number, who, waits): (u32, String, u64)| {
            say!("hand-waits", number = number.to_string(), who = who, time = number::minutes_and_seconds(waits))
        };
        self.hands().into_iter().map(line).collect()
    }

    /// Somebody by name and seats.
    fn called(&self, person: &Person) -> String {
        let seats: Vec<&str> = person.seats.iter().map(|seat| self.seat_code(*seat)).collect();
        [person.name.as_str(), &seats.join(" ")].join(" ").trim().to_owned()
    }
}
