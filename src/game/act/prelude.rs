//! What every act needs to say when it is open and what it comes to.

pub(super) use super::consult::{once, some};
pub(super) use super::occasion::Occasion;
pub(super) use super::{Act, Expectations, Expected, act};
pub(super) use crate::base::ids::Seat;
pub(super) use crate::game::event::Event;
pub(super) use crate::game::refusal::{Missing, Refusal};
pub(super) use crate::game::slot::{Domain, Filled, Kind, Slot, Unit};
pub(super) use crate::game::state::State;
pub(super) use crate::game::view::View;
