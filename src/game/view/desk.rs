//! What the seat itself has before it: acts, points, pledges, whether it is its turn.

use super::View;
use crate::base::ids::{Seat, StateId};
use crate::game::state::{Act, Pledge};
use crate::game::turn;

impl<'a> View<'a> {
    /// The pledges that this seat made or received, each with the number of the state that promises: it has one at a time.
    pub fn pledges(&self) -> impl Iterator<Item = (usize, &'a Pledge)> + use<'a> {
        let seat = self.seat;
        self.state.pledges.iter().map(|pledge| (pledge.by.index(), pledge)).filter(move |(_, pledge)| match seat {
            Seat::State(me) => pledge.by == me || pledge.to.contains(me),
            Seat::Facilitator => true,
            Seat::Commission | Seat::Beijing | Seat::Observer => false,
        })
    }

    /// The pledges that wait for this seat's answer, as bits of the states that promise.
    #[must_use]
    pub fn unanswered(&self) -> u64 {
        self.me().map_or(0, |me| turn::unanswered(self.state, me))
    }

    /// What this seat has asked for in this consultation.
    #[must_use]
    pub fn acts(&self) -> &'a [Act] {
        self.mine().map_or(&[], |nation| nation.acts.as_slice())
    }

    /// Diplomatic bandwidth in all, in points.
    #[must_use]
    pub fn bandwidth(&self) -> u8 {
        self.me().map_or(0, |me| self.state.bandwidth(me))
    }

    /// Diplomatic bandwidth left, in points.
    #[must_use]
    pub fn bandwidth_left(&self) -> u8 {
        self.bandwidth().saturating_sub(self.acts_that_cost())
    }

    /// Whether this seat is done with the present phase.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        match self.seat {
            Seat::State(me) => self.state.nation(me).ready,
            Seat::Commission => self.state.floor.commission_ready,
            Seat::Beijing | Seat::Facilitator | Seat::Observer => false,
        }
    }

    /// Whether this seat is asked for something now.
    #[must_use]
    pub fn is_awaited(&self) -> bool {
        turn::awaits(self.state, self.seat)
    }

    /// Whose turn it is to vote, in a roll-call.
    #[must_use]
    pub fn voter(&self) -> Option<StateId> {
        turn::voter(self.state)
    }
}
