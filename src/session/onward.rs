//! A game from one of its places on, as somebody may ask about it: see [`Onward`].

use super::continuation::Onward;
use super::log::Entry;
use super::place::Place;
use super::{Book, SessionError};
use crate::base::ids::Seat;
use crate::game::command::Command;

impl Book {
    /// The game from a place on, by the minds of all seats; with the eyes of a seat that is in play from what that may know.
    ///
    /// # Errors
    /// [`SessionError::NoSuchStep`].
    pub fn onward(&self, place: &Place, eyes: Seat) -> Result<Onward, SessionError> {
        self.onward_from(place.at, place.at, eyes, &[])
    }

    /// The same where people had chosen something else at some places after it, or nothing.
    ///
    /// # Errors
    /// [`SessionError::NoSuchStep`].
    pub fn onward_choosing(
        &self,
        place: &Place,
        eyes: Seat,
        others: &[(Place, Option<Command>)],
    ) -> Result<Onward, SessionError> {
        self.onward_from(place.at, place.at, eyes, others)
    }

    /// The same from before what happened at a place, without it.
    ///
    /// # Errors
    /// [`SessionError::NoSuchStep`], also for the beginning.
    pub fn onward_without(&self, place: &Place, eyes: Seat) -> Result<Onward, SessionError> {
        let before = place.at.checked_sub(1).ok_or(SessionError::NoSuchStep(place.number))?;
        self.onward_from(before, place.at, eyes, &[])
    }

    /// From after so many entries of the log; what people chose counts from another number of entries on.
    fn onward_from(
        &self,
        at: usize,
        after: usize,
        eyes: Seat,
        others: &[(Place, Option<Command>)],
    ) -> Result<Onward, SessionError> {
        let back = self.back_to(at)?;
        let open = self.is_over() || eyes == Seat::Facilitator;
        let theirs = |entry: &Entry, seat: Seat| seat == Seat::Facilitator || entry.by_person && (open || seat == eyes);
        let game = (self.options.level, self.doctrine);
        let onward = Onward::new(&self.campaign, game, self.seats.clone(), back.state);
        let mut onward = if open { onward.true_to(self.options.seed, self.bot_seed) } else { onward.known_to(eyes) };
        for (entry, number) in self.log.iter().zip(1..).skip(after) {
            let Some((seat, command)) = entry.asked.as_ref().filter(|(seat, _)| theirs(entry, *seat)) else { continue };
            let other = others.iter().find(|(place, _)| place.at == number).map(|(_, other)| other);
            if let Some(command) = other.map_or(Some(command), Option::as_ref) {
                onward.chosen(entry.round, entry.phase, *seat, command);
            }
        }
        Ok(onward)
    }
}
