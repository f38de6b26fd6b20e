//! Studies: many games without a screen, and what they come to; and back-tests of the voter model on recorded votes.
//!
//! A [`design::Design`] says what is played; [`play`] plays one game of it; [`batch`] plays many, on several threads, with the
//! same result whatever their number; [`sheet`] is the table of what came of each game, as it stands in a file, and [`merge`]
//! puts sheets of shards together; [`summary`] adds it up. [`mod@compare`] and [`sweep`] set several designs side by side on
//! common seeds, [`expectation`] sets policies beside what the source expects of them, [`claims`] tests what it says, [`exploit`] looks for a
//! simple [`strategy`] of one seat that beats the game, [`mod@aims`] whether play decides what seats aim at. Policies are bundles of instruments ([`policy`], [`instrument`], [`dial`]),
//! assumptions switch mechanisms of the campaign before a game begins ([`assumption`]), and what is
//! estimated or invented is drawn from its published range ([`draw`]). No clock is read here and nothing is printed.

pub mod aims;
pub mod assumption;
pub mod backtest;
pub mod batch;
pub mod claims;
pub mod column;
pub mod compare;
pub mod design;
pub mod dial;
pub mod draw;
pub mod expectation;
pub mod exploit;
pub mod instrument;
pub mod merge;
pub mod news;
pub mod play;
pub mod policy;
pub mod rounds;
pub mod sensitivity;
pub mod sheet;
pub mod spread;
pub mod statistic;
pub mod strategy;
pub mod summary;
pub mod sweep;
