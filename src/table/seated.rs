//! Handles: who sits at a table, what of it is theirs to ask for, and through whose eyes they look. Two functions decide that, and
//! nothing else does.

use super::ask::Ask;
use super::place::Place;
use super::rights::{NoRight, Right, Role};
use crate::base::ids::Seat;
use crate::session::{Book, Controller};

/// Somebody at a table: the only door through which a game is changed or read. [`super::Table::admit`] alone makes one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Seated {
    role: Role,
    seats: Vec<Seat>,
}

impl Seated {
    pub(super) const fn new(role: Role, seats: Vec<Seat>) -> Self {
        Self { role, seats }
    }

    /// What this is.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.role
    }

    /// The seats that are this one's own.
    #[must_use]
    pub fn seats(&self) -> &[Seat] {
        &self.seats
    }

    /// Whether something may be asked for, as far as rights go.
    ///
    /// # Errors
    /// Which right is missing.
    pub fn may(&self, ask: &Ask, book: &Book) -> Result<(), NoRight> {
        self.has(self.needs(ask, book), book)
    }

    fn has(&self, right: Right, book: &Book) -> Result<(), NoRight> {
        if !right.holders().contains(&self.role) {
            return Err(NoRight::Lacks(self.role, right));
        }
        let curtained = self.role == Role::Machine && Place::of(book) == Place::Curtain;
        if curtained && right.rests_behind_a_curtain() { Err(NoRight::Curtain(right)) } else { Ok(()) }
    }

    /// The right that something needs.
    fn needs(&self, ask: &Ask, book: &Book) -> Right {
        let act = |seats: &[Seat]| {
            if seats.iter().all(|seat| self.owns(*seat, book)) { Right::Act } else { Right::ActForOthers }
        };
        match ask {
            Ask::Because(_, ask) => {
                let others = |seat| seat != Seat::Facilitator && book.controller(seat) != Controller::Reviewed;
                if matches!(**ask, Ask::Do(seat, _) | Ask::Slip(seat, _) if others(seat)) {
                    Right::Override
                } else {
                    self.needs(ask, book)
                }
            }
            Ask::Do(Seat::Facilitator, _) => Right::Inject,
            Ask::Do(seat, _) if book.controller(*seat) == Controller::Reviewed => Right::Review,
            Ask::Do(seat, _) | Ask::Undo(seat) | Ask::Slip(seat, _) => act(&[*seat]),
            Ask::LetMinds(seats) => act(seats),
            Ask::HandOver(seat, _) if self.owns(*seat, book) && self.role == Role::Player => Right::Leave,
            Ask::HandOver(..) | Ask::Lend(_) => Right::HandOver,
            Ask::Enter(..) | Ask::RestByBots(_) | Ask::CloseRoll | Ask::Guess(None, _) | Ask::Reopen(_) => {
                Right::TakeRoll
            }
            // A team says itself what it expects and why it came so; at an open table whoever takes the roll writes it down.
            Ask::Guess(Some(state), _) | Ask::Reflect(state, _) => {
                if self.owns(Seat::State(*state), book) {
                    Right::Act
                } else {
                    Right::TakeRoll
                }
            }
            Ask::Rewind(_) => Right::Rewind,
            Ask::BranchOff { .. } | Ask::TurnTo(_) => Right::Branch,
            Ask::SaveTo(_) => Right::Save,
            Ask::Pace(_) | Ask::Clock(_) | Ask::Scene(_) => Right::KeepPace,
        }
    }

    /// Whether one may look through the eyes of a seat: through one's own and an observer's always; whoever facilitates through all; at the
    /// one machine through those of all for whom people decide there, and through all after the end. At devices of their own each reads
    /// their own letters and papers after the end as well: what others had is for the debrief.
    ///
    /// # Errors
    /// [`NoRight::Eyes`].
    pub fn sees(&self, eyes: Seat, book: &Book) -> Result<(), NoRight> {
        let own = match self.role {
            Role::Machine | Role::Facilitator => {
                self.seats.iter().chain(&[Seat::Observer]).any(|seat| book.may_look_as(*seat, eyes))
            }
            Role::Player | Role::Member | Role::Observer | Role::Projector => {
                eyes == Seat::Observer || self.seats.contains(&eyes)
            }
        };
        let here = match eyes {
            Seat::Facilitator => book.reviews(),
            Seat::State(_) | Seat::Commission | Seat::Beijing | Seat::Observer => book.controller(eyes).waits(),
        };
        let here = here && self.role == Role::Machine;
        if own || here { Ok(()) } else { Err(NoRight::Eyes(eyes)) }
    }

    /// Whether one acts for a seat as for one's own.
    pub(super) fn acts_for(&self, seat: Seat, book: &Book) -> bool {
        Right::Act.holders().contains(&self.role) && self.owns(seat, book)
    }

    fn owns(&self, seat: Seat, book: &Book) -> bool {
        self.seats.contains(&seat) || (self.role == Role::Machine && book.controller(seat) == Controller::Human)
    }
}
