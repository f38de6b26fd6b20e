//! The debrief: how near votes were, who was pivotal, what a reader may know, and the pages made of it.

pub(crate) mod brief;
mod command;
mod coverage;
mod delegate;
mod margins;
mod months;
mod pages;
mod reflection;
mod secrets;
mod tables;
mod trace;
mod whatif;
mod whole;

use coreper::campaign::{Campaign, skeleton};
use coreper::game::state::LengthId;
use coreper::session::{Options, Session, Step};
use std::sync::Arc;

/// The small campaign that authors begin with.
fn small() -> Arc<Campaign> {
    Arc::new(Campaign::from_files(skeleton::files()).unwrap_or_else(|report| panic!("{}", report.render(false))))
}

/// A game of bots to its end.
fn over(campaign: Arc<Campaign>, options: Options) -> Session {
    let mut session = Session::new(campaign, options);
    assert_eq!(session.run(), Ok(Step::Over));
    session
}

/// A game of bots to its end, in the main campaign.
fn october_over(length: LengthId, seed: u64) -> Session {
    over(crate::session::october(), crate::session::options(length, seed))
}
