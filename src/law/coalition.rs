//! Coalition mathematics: who is needed, who can stop it, how likely it is and what it costs. Exact, never sampled.
//!
//! Pure: it knows weights and thresholds, no campaign and no seat. [`Game`] is the form that every rule takes, made from a
//! rule and a table by [`mod@council`]; [`Power`] counts who matters before anybody has spoken; [`Odds`] weighs probabilities;
//! [`Whip`] finds the cheapest sets, in whole numbers alone; [`Desk`] answers all of it for one vote.
//!
//! All of it meets in the middle: the coalitions of two halves of the members, each sorted by weight, in place of
//! those of all. 27 members take a fraction of a millisecond, 40 well below a second and a hundred megabytes.

mod bargain;
pub mod chance;
pub mod council;
pub mod desk;
pub mod game;
mod halves;
pub mod minimal;
pub mod power;
mod search;
pub mod whip;
mod window;

pub use bargain::MOST_BARGAINS;
pub use chance::{Chance, Odds};
pub use council::council;
pub use desk::{Desk, DeskAnswer, DeskError, Stance, Venture};
pub use game::{Game, GameError, MOST_MEMBERS, MOST_WEIGHT, NEVER, Way};
pub use minimal::{minimal_blocking, minimal_winning};
pub use power::{BySize, Fraction, Power};
pub use whip::{Bargain, MOST_COST, Standing, Whip};
