//! What is announced to all because it changes who plays or where the game stands: hand-overs and goings-back.

use super::options::Controller;
use crate::base::ids::Seat;

/// Something that everybody is told at the next public moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Announcement {
    /// The round in which it was done.
    pub round: u16,
    /// What was done.
    pub what: Announced,
}

/// What is announced.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Announced {
    /// A seat is played by somebody else from here on.
    Handed(Seat, Controller),
    /// The game went back to the beginning of a round.
    Back(u16),
    /// The host stepped in: its place among [`super::Book::interventions`].
    Stepped(usize),
    /// Another branch is played from here on: its place among [`super::Book::branches`].
    Branched(usize),
}
