//! The debrief of a game: what was decided, how near it was, why Beijing did what it did, what is simplified, what history did.
//!
//! Everything is read off the session's log, notes and final state, as far as the reader may know them: after the end, and for
//! the facilitator, everything; before it, a seat's own part. The room returns typed facts, and pages put into words, for the
//! screens, the line mode and `coreper report`. It prints nothing and plays nothing.

pub mod beijing;
pub mod margin;
pub mod pledge;
pub mod provenance;
pub mod roll;
pub mod scorecard;
