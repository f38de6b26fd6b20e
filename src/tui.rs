//! The terminal: screens for people at a keyboard, and the line mode.
//!
//! [`app::App`] is the program without a terminal: inputs go in, pictures come out. Each screen is a file of [`screen`]; what
//! they ask for ends in [`world`], what that means for the screens in [`app`]. Drawing is pure, keys and colours are data.

pub mod app;
pub mod atlas;
pub mod canvas;
pub mod chart;
pub mod class;
pub mod drawn;
pub mod drive;
pub mod glyph;
pub mod input;
pub mod kept;
pub mod keymap;
pub mod layout;
pub mod luck;
pub mod map;
pub mod package;
pub mod plain;
pub mod port;
pub mod run;
pub mod say;
pub mod scene;
pub mod screen;
pub mod settings;
pub mod sheet;
pub mod terminal;
pub mod text;
pub mod theme;
pub mod turns;

pub mod widget;
pub mod world;
