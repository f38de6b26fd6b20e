//! A hall to try things with.

use super::{Hall, Plan};
use crate::base::set::StateSet;
use crate::campaign::{Campaign, builtin};
use crate::game::rulebook::Truce;
use crate::game::state::{Coreper, LengthId, Setup};
use crate::host::actor::Tempo;
use crate::host::code::Code;
use crate::host::kept::Kept;
use crate::host::people::People;
use crate::session::Options;
use std::path::PathBuf;
use std::sync::Arc;

/// A hall with one table of two months, saved where that is said.
pub(in crate::host) fn hall(save: Option<PathBuf>) -> Arc<Hall> {
    let campaign = Campaign::from_files(builtin::files("october-2025").unwrap()).unwrap();
    let setup = Setup {
        length: LengthId::Short,
        rounds: 2,
        truce: Truce::UsOnly,
        briefed: StateSet::EMPTY,
        sealed: false,
        coreper: Coreper::Absent,
    };
    let code = |text| Code::parse(text).unwrap();
    Hall::open(Plan {
        campaign: Arc::new(campaign),
        options: Options::new(setup, 7),
        resumed: None,
        lobby: None,
        saves: save.is_some(),
        save,
        keeps_list: false,
        kept: Kept::new(People::default(), code("KOLE-42"), code("WALL-77")),
        tempo: Tempo::SWIFT,
        log: None,
    })
}
