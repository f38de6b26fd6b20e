//! The one integration binary.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests fail like tests")]
#![allow(clippy::wildcard_enum_match_arm, reason = "a test looks for what it is about")]

mod ai;
mod bounds;
mod campaign;
mod coalition;
mod council;
mod desk;
mod first_vote;
mod fuzz;
mod game;
mod guide;
#[cfg(feature = "host")]
mod host;
mod hostile;
mod law;
mod layers;
mod look;
mod plain;
mod play;
mod readme;
mod recipes;
mod recorded;
mod report;
mod screens;
mod session;
mod show;
mod study;
mod table;
mod web;
mod words;
