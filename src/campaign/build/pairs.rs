//! Figures of which one may not lie above the other: least and most, lines for and against, and the like.
//!
//! Each pair is a row of one table; a step `*` stands for every row of a table of the campaign.

use crate::campaign::diagnostic::{Cause, Problems};
use crate::campaign::entry::Entry;

/// Whether both figures of a pair may be the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Same {
    May,
    MayNot,
}

/// A file, the way to the figures in it, the lower one, the higher one, and whether they may be the same.
type Pair = (&'static str, &'static str, &'static str, &'static str, Same);

/// All pairs.
const PAIRS: [Pair; 16] = [
    ("campaign.yaml", "lengths.*.opening.examination", "months", "planned", Same::May),
    ("politics.yaml", "compliance.held_back", "least", "most", Same::May),
    ("politics.yaml", "compliance.seen", "unverified", "verified", Same::May),
    ("politics.yaml", "fund", "least", "available", Same::May),
    ("politics.yaml", "voter", "threshold_against", "threshold_for", Same::MayNot),
    ("doctrine.yaml", "bargain", "seen_unverified", "seen_verified", Same::May),
    ("doctrine.yaml", "terms", "defence_partial.union", "defence_full.union", Same::May),
    ("doctrine.yaml", "terms", "defence_partial.beijing", "defence_full.beijing", Same::May),
    ("doctrine.yaml", "terms", "suspension_part.union", "suspension_none.union", Same::May),
    ("doctrine.yaml", "terms", "suspension_part.beijing", "suspension_none.beijing", Same::May),
    ("measures.yaml", "measures.*", "alone", "aligned", Same::May),
    ("practice.yaml", "members", "speak_against", "speak_for", Same::MayNot),
    ("practice.yaml", "members", "lobby_against", "lobby_for", Same::MayNot),
    ("practice.yaml", "members", "narrower_from", "narrower_below", Same::May),
    ("practice.yaml", "members", "narrower_below", "wider_from", Same::May),
    ("practice.yaml", "members", "sunset_from", "sunset_below", Same::May),
];

/// Reports every pair that stands the wrong way round, at its lower figure.
pub(super) fn check<'a>(file: impl Fn(&str) -> Option<Entry<'a>>, out: &mut Problems) {
    for (name, path, lower, higher, same) in PAIRS {
        for place in file(name).map(|file| places(file, path)).unwrap_or_default() {
            let at = |path: &str| places(place, path).into_iter().next();
            let (Some(low), Some(high)) = (at(lower), at(higher)) else { continue };
            let (Some(less), Some(more)) = (low.number(), high.number()) else { continue };
            if less > more || (less == more && same == Same::MayNot) {
                out.push(low.problem(Cause::PairOrder {
                    lower,
                    less: i64::from(less),
                    higher,
                    more: i64::from(more),
                    apart: same == Same::MayNot,
                }));
            }
        }
    }
}

/// What stands at the end of a way: keys joined by points.
fn places<'a>(from: Entry<'a>, path: &str) -> Vec<Entry<'a>> {
    path.split('.').fold(vec![from], |places, step| {
        let next = |place: Entry<'a>| match step {
            "*" => place.rows().into_iter().map(|(_, row)| row).collect(),
            _ => place.child(step).into_iter().collect::<Vec<_>>(),
        };
        places.into_iter().flat_map(next).collect()
    })
}
