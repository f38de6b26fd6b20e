//! The game itself: what is constant (rulebook), what changes, what seats may ask for, and what comes of it.

pub mod rulebook;
