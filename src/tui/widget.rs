//! Pieces that several screens draw: frames, gauges, lists, tables of words. All of them are pure.

pub mod gauge;
pub mod large;
pub mod line;
pub mod pen;
pub mod rows;
pub mod scale;
mod strip;
