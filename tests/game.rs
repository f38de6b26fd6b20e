//! The game by its own rules: what a player would notice if a rule were wrong.

mod bargain;
mod confidence;
pub(crate) mod driver;
mod fog;
mod help;
mod items;
mod labels;
mod letters;
mod news;
mod opinion;
mod procedure;
mod promises;
mod supply;
mod texts;
