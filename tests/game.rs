//! The game by its own rules: what a player would notice if a rule were wrong.

mod bargain;
pub(crate) mod driver;
mod help;
mod items;
mod procedure;
mod promises;
mod supply;
mod texts;
