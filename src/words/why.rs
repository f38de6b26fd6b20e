//! *Why?*: short explanations with numbers, article or formula, and the mark of the source; at most ten lines, more on request.

mod board;
mod law;
mod lines;
mod vote;

pub use board::{beijing_move, change, instrument, instrument_stands, moved, supply};
pub use law::{
    case_file, count, evidence, evidence_known, evidence_line, limb_strength, measure, open_count, opinion,
    proportionality, refusal, standing, step, strength,
};
pub use lines::{SHORT, Why};
pub use vote::{Cast, vote};
