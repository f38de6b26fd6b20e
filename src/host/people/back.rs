//! By what somebody is known again: a token, an ssh key, four digits; and what voids each.

use super::{NoEntry, People, Person};
use crate::host::code;

/// So many guesses at the four digits.
const GUESSES: u8 = 5;

impl People {
    /// Whoever has a token, by their number.
    #[must_use]
    pub fn holder(&self, number: u32, token: &str) -> Option<&Person> {
        self.get(number).filter(|person| person.token == code::hash(token))
    }

    /// Whoever showed an ssh key before.
    #[must_use]
    pub fn keyed(&self, fingerprint: &str) -> Option<&Person> {
        self.all.iter().find(|person| person.key.as_deref() == Some(fingerprint))
    }

    /// The four digits with which somebody comes back once: the same until they are used. Guesses that were wrong still count.
    pub fn digits(&mut self, number: u32) -> Option<String> {
        let person = self.get_mut(number)?;
        let digits = code::digits(&person.token, person.drawn);
        let kept = code::hash(&digits);
        if person.digits.as_ref().is_none_or(|(before, _)| *before != kept) {
            person.digits = Some((kept, 0));
        }
        Some(digits)
    }

    /// Somebody comes back by digits, with a new token; the old one is void.
    ///
    /// # Errors
    /// [`NoEntry::Digits`].
    pub fn back(&mut self, number: u32, digits: &str) -> Result<String, NoEntry> {
        let person = self.get_mut(number).ok_or(NoEntry::Digits)?;
        let (hash, guesses) = person.digits.as_mut().ok_or(NoEntry::Digits)?;
        if *hash != code::hash(digits.trim()) {
            *guesses += 1;
            if *guesses >= GUESSES {
                // Guesses that went before say nothing about the next ones.
                (person.digits, person.drawn) = (None, person.drawn + 1);
            }
            return Err(NoEntry::Digits);
        }
        person.digits = None;
        self.fresh_token(number).ok_or(NoEntry::Digits)
    }

    /// Somebody's ssh key lets nobody in any more.
    pub fn forget_key(&mut self, number: u32) {
        if let Some(person) = self.get_mut(number) {
            person.key = None;
        }
    }

    /// A new token for somebody; what they were known by before is void, their digits among it.
    pub fn fresh_token(&mut self, number: u32) -> Option<String> {
        let person = self.get_mut(number)?;
        let token = code::token();
        (person.token, person.digits) = (code::hash(&token), None);
        Some(token)
    }
}
