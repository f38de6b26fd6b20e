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
use std::time::Duration;

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

/// Waits until something holds; says whether it did.
pub(in crate::host) fn until(holds: impl Fn() -> bool) -> bool {
    (0..2_000).any(|_| {
        holds() || {
            std::thread::sleep(Duration::from_millis(5));
            false
        }
    })
}

/// Somebody joins, by name and seat.
pub(in crate::host) fn join(hall: &Hall, name: &str, seat: &str) -> u32 {
    hall.join("KOLE-42", name, seat, None, [127, 0, 0, 1].into()).unwrap().0
}

/// The same hall with these people in it, once the game has begun and each has a page of it.
pub(in crate::host) fn begun<const N: usize>(people: [(&str, &str); N]) -> (Arc<Hall>, [u32; N]) {
    let hall = hall(None);
    let numbers = people.map(|(name, seat)| join(&hall, name, seat));
    hall.start().unwrap();
    assert!(until(|| numbers.iter().all(|number| hall.page(*number).is_some())));
    (hall, numbers)
}
