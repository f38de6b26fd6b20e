//! The phases of a round, one file each: how the phase advances when nobody is asked.

pub(in crate::game) mod beijing;
pub(in crate::game) mod briefing;
pub(in crate::game) mod commission;
pub(in crate::game) mod committee;
pub(in crate::game) mod council;
pub(in crate::game) mod members;
pub(in crate::game) mod reckoning;
pub(in crate::game) mod replies;
