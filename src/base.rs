//! What every layer may know: dense ids and sets, exact shares, dates, keyed streams of chance, digests.
//!
//! Nothing here knows the Council, China or a screen.

pub mod calendar;
pub mod digest;
pub mod ids;
pub mod printable;
pub mod set;
pub mod share;
pub mod stream;
