//! How it looks: the map of Europe, charts, themes, and pictures of screens.

mod asset;
mod chart;
pub(crate) mod frames;
mod map;
pub(crate) mod svg;
mod theme;
