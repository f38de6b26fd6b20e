//! The source's claims as experiments: kind, statistic and smallest effect that matters are stated in [`list`] before anything is
//! played; [`judge`] plays both sides on common seeds and says whether a claim holds, and how much that depends on estimates.

pub mod judge;
pub mod list;
