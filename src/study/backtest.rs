//! Back-tests: the voter model on votes that were really held, with the coefficients of the campaign and by the same functions
//! that decide at the table ([`crate::ai::stance`]).
//!
//! A [`record::Record`] is the vote as it was; [`term`] is the dictionary of what its context may set; [`posture`] holds judgements
//! of postures by date, so that a vote is never predicted from a posture that knows it; [`predict`] asks the model; [`score`]
//! compares with what happened, with the same model refitted without the state in question, and with simpler guesses.

pub mod calibration;
pub mod fit;
pub mod posture;
pub mod predict;
pub mod record;
pub mod score;
pub mod shipped;
pub mod term;
