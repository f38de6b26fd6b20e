//! What players see and type: the line mode, and the screens. It shows, it asks, and it decides nothing of the game.

pub mod plain;
