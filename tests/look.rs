//! How it looks: the map of Europe, charts, themes, and pictures of screens.

mod asset;
mod chart;
mod frames;
mod map;
mod svg;
mod theme;
