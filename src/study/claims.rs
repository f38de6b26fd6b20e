//! The source's claims as experiments: kind, statistic and smallest effect that matters are stated in [`list`] before anything is
//! played; [`mod@bench`] plays both sides on common seeds; [`judge`] says whether a claim holds, and how much that depends on estimates.

pub mod bench;
mod explain;
pub mod judge;
pub mod list;
