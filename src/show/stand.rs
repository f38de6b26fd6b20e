//! The stands among which a delegation chooses: what its own services advise first.

use crate::game::coreper::fits;
use crate::game::state::{Stand, Topic};

/// The stands on a topic, the one that is advised first.
pub(crate) fn choices(topic: Topic, advised: Stand) -> impl Iterator<Item = Stand> {
    let others = Stand::ALL.into_iter().filter(move |stand| *stand != advised && fits(*stand, topic));
    std::iter::once(advised).chain(others)
}
