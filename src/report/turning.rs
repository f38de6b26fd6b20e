//! Turning points, found and not guessed: the decisions after which the endings that continuations come to moved most.
//!
//! Candidates are what people did, votes that one member could have turned, and Beijing's moves in the months in which the board moved
//! most; at most [`MOST`]. Each is played on with other luck, as it was decided and otherwise, under the same draws, with people's own
//! further choices as far as they stay legal; and once more each under the luck that there was.

mod find;
mod looking;
pub mod told;

pub use find::{Candidate, GAMES, MOST, TOLD, Turning, Why, candidates, find, largest};
pub use looking::Looking;
