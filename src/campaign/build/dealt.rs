//! Events, dispatches and injects that can never come, whatever is played: an author's slip, but no reason not to play.

use crate::campaign::diagnostic::{Cause, NeverDealt, Problems};
use crate::campaign::entry::Entry;
use crate::campaign::text::InjectText;
use crate::game::rulebook::{DatedEvent, Dispatch, Inject, Instrument, Length, Nation, Reach};

/// Reports events outside every length, and those that end before they begin.
pub(super) fn events(entries: &[Entry<'_>], events: &[DatedEvent], lengths: &[Length], out: &mut Problems) {
    for (entry, event) in entries.iter().zip(events) {
        let (first, last) = (event.told_in(), event.told_until());
        let within = |length: &Length| length.start <= last && first < length.start.plus(length.rounds);
        let (key, why) = if first > last {
            ("until", NeverDealt::EndsFirst)
        } else if !lengths.iter().any(within) {
            ("date", NeverDealt::NoLength)
        } else {
            continue;
        };
        if let Some(place) = entry.child(key) {
            out.push(place.problem(Cause::NeverDealt(why)));
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

/// Of the states that injects name for an instrument, those stay that have what it concerns; reports where that are none or too many.
pub(super) fn imposed(entries: &[Entry<'_>], injects: &mut [Inject], instruments: &[Instrument], out: &mut Problems) {
    for (entry, inject) in entries.iter().zip(injects) {
        let Some((id, on)) = &mut inject.imposes else { continue };
        let Some(instrument) = instruments.get(id.index()) else { continue };
        *on = instrument.among(*on);
        let most = match instrument.reach {
            Reach::States(most) => usize::from(most),
            Reach::Union => usize::MAX,
        };
        if (1..=most).contains(&on.len()) {
            continue;
        }
        if let Some(place) = entry.child("imposes").and_then(|imposed| imposed.child("on")) {
            let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
            let cause = Cause::OutOfRange { value: number(on.len()), least: 1, most: number(most.min(27)) };
            out.push(place.problem(cause));
        }
    }
}
