//! Events, dispatches and injects that can never come, whatever is played: an author's slip, but no reason not to play.

use crate::campaign::diagnostic::{Cause, NeverDealt, Problems};
use crate::campaign::entry::Entry;
use crate::campaign::text::InjectText;
use crate::game::rulebook::{DatedEvent, Dispatch, Length, Nation};

/// Reports events outside every length.
pub(super) fn events(entries: &[Entry<'_>], events: &[DatedEvent], lengths: &[Length], out: &mut Problems) {
    for (entry, event) in entries.iter().zip(events) {
        let month = event.told_in();
        let within = |length: &Length| length.start <= month && month < length.start.plus(length.rounds);
        if !lengths.iter().any(within)
            && let Some(date) = entry.child("date")
        {
            out.push(date.problem(Cause::NeverDealt(NeverDealt::NoLength)));
        }
    }
}

/// Reports dispatches that reach nobody.
pub(super) fn dispatches(
    entries: &[Entry<'_>],
    dispatches: &[Dispatch],
    nations: &[Nation],
    longest: i64,
    out: &mut Problems,
) {
    for (entry, dispatch) in entries.iter().zip(dispatches) {
        let concerns = |nation: &Nation| dispatch.used_for.is_none_or(|used| nation.uses[used.index()] >= 2);
        let (key, why) = if i64::from(dispatch.rounds.0) > longest {
            ("rounds", NeverDealt::TooLate(longest))
        } else if !nations.iter().any(concerns) {
            ("used_for", NeverDealt::Nobody)
        } else {
            continue;
        };
        if let Some(place) = entry.child(key) {
            out.push(place.problem(Cause::NeverDealt(why)));
        }
    }
}

/// Reports injects that are meant for months which no length has.
pub(super) fn injects(entries: &[Entry<'_>], texts: &[InjectText], longest: i64, out: &mut Problems) {
    for (entry, text) in entries.iter().zip(texts) {
        if i64::from(text.rounds.0) > longest
            && let Some(place) = entry.child("rounds")
        {
            out.push(place.problem(Cause::NeverDealt(NeverDealt::TooLate(longest))));
        }
    }
}
