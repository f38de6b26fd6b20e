//! Coreper: a war-game of decision-making in the Council of the European Union.

pub mod base;
pub mod campaign;
pub mod cli;
pub mod game;
pub mod law;
