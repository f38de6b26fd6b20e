//! What every layer may know: dense ids and sets, exact shares, dates, keyed streams of chance, digests, and the
//! door for files that people name.
//!
//! Nothing here knows the Council, China or a screen.

pub mod calendar;
mod chacha;
pub mod digest;
pub mod figures;
pub mod file;
pub mod ids;
pub mod paired;
#[cfg(feature = "parquet")]
pub mod parquet;
pub mod printable;
pub mod set;
pub mod share;
pub mod stream;
pub mod typed;
