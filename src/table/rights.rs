//! Rights: who may do what at a table, as data.

use crate::base::ids::Seat;

/// What somebody is at a table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Role {
    /// Whoever sits at the one machine that the game runs on, for all who share it; behind a curtain one after another.
    Machine,
    /// The facilitator.
    Facilitator,
    /// Whoever plays seats.
    Player,
    /// Whoever sits beside a player of a seat: sees what the seat sees, and does not act for it.
    Member,
    /// Somebody who looks on.
    Observer,
    /// A screen for the whole room.
    Projector,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Machine, Self::Facilitator, Self::Player, Self::Member, Self::Observer, Self::Projector];
}

/// Something that not everybody may do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Right {
    /// To act for one's own seats: commands, what their minds would do, taking the last command back.
    Act,
    /// To act for the seats of others.
    ActForOthers,
    /// To hand one's own seats to a bot, and to take them back.
    Leave,
    /// To hand any seat over.
    HandOver,
    /// To write a roll-call down for others and to close it.
    TakeRoll,
    /// To decide what a reviewed seat does.
    Review,
    /// To take the game back to the beginning of a round.
    Rewind,
    /// To begin another line of play, and to go on with another.
    Branch,
    /// To say where the game is saved.
    Save,
    /// To keep the pace of the game and the clock of the room.
    KeepPace,
    /// To bring something into the game: news, letters, figures.
    Inject,
    /// To act for any seat, for a reason that all are told.
    Override,
}

impl Right {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Act,
        Self::ActForOthers,
        Self::Leave,
        Self::HandOver,
        Self::TakeRoll,
        Self::Review,
        Self::Rewind,
        Self::Branch,
        Self::Save,
        Self::KeepPace,
        Self::Inject,
        Self::Override,
    ];

    /// Who has it, whatever else is the case.
    #[must_use]
    pub const fn holders(self) -> &'static [Role] {
        match self {
            Self::Act => &[Role::Machine, Role::Facilitator, Role::Player],
            Self::Leave => &[Role::Player],
            Self::HandOver | Self::TakeRoll | Self::Review | Self::Rewind | Self::Inject => {
                &[Role::Machine, Role::Facilitator]
            }
            Self::KeepPace | Self::Override => &[Role::Facilitator],
            Self::ActForOthers | Self::Branch | Self::Save => &[Role::Machine],
        }
    }

    /// Whether it rests while private turns are played at one machine: what one has seen there cannot be unseen.
    pub(super) const fn rests_behind_a_curtain(self) -> bool {
        match self {
            Self::Rewind | Self::Branch | Self::Inject => true,
            Self::Act
            | Self::ActForOthers
            | Self::Leave
            | Self::HandOver
            | Self::TakeRoll
            | Self::Review
            | Self::Save
            | Self::KeepPace
            | Self::Override => false,
        }
    }
}

/// What somebody may not do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoRight {
    /// The role has no such right.
    Lacks(Role, Right),
    /// It rests where private turns are played.
    Curtain(Right),
    /// Nobody in this role looks through these eyes.
    Eyes(Seat),
}
