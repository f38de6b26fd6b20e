//! Minds: who decides for a seat that no human holds. Clients of the view and of `legal`, never of the state.
//!
//! [`mind::choose`] is the seam: it is asked once for each command until the seat is no longer awaited. What a mind weighed
//! is a typed [`note::Note`], whose parts add up to the decision. Draws come from streams keyed by a seed of the bots' own.

pub mod advisor;
mod beijing;
mod board;
mod commission;
pub mod conduct;
mod member;
pub mod mind;
pub mod note;
pub mod papers;
mod passive;
mod presidency;
pub mod services;
pub mod stance;
mod terms;

pub use beijing::{balance, decided_again};
