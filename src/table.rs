//! The table: one game being played by people. Who sits there with which rights, whose turn it is at which place, and what stops the
//! flow; said once for every front end.
//!
//! A [`Table`] owns its game. Whoever plays, looks on or facilitates holds a [`Seated`] handle and asks through it ([`Table::ask`]);
//! whoever runs the table lets it go on ([`Table::step`], [`Table::go`]). What a front end shows is a [`Snapshot`] of one revision,
//! which may be read while the game goes on. Nothing here draws, prints, waits or reads a clock.

pub mod ask;
pub mod clock;
pub mod door;
pub mod far;
pub mod game;
pub mod local;
pub mod pace;
pub mod place;
pub mod rights;
pub mod seated;
pub mod snapshot;
pub mod stop;
mod told;
pub mod turn;

pub use crate::session::ClockAct;
pub use ask::{Ask, Done, No, PaceAct};
pub use clock::{At, Clock};
pub use door::Door;
pub use far::{Far, Line};
pub use game::Table;
pub use local::Local;
pub use pace::{Laid, Moved, Stands};
pub use place::{Curtain, Place};
pub use rights::{NoRight, Right, Role};
pub use seated::Seated;
pub use snapshot::{Sight, Snapshot, Whole};
pub use stop::Stop;
pub use turn::{Class, Matter, Turn, Waits};
