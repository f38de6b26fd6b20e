//! What continuations came to, in lines: shares with their intervals, what was left out, and what such a share is and is not.

use super::answer::{Answer, By, Share};
use super::whole::Whole;
use crate::campaign::Campaign;
use crate::words::Words;
use crate::words::number::{self, percent};
use crate::words::text::{plain, say};

/// A part of one in words, as a percentage.
#[must_use]
pub fn part(of: f64) -> String {
    percent(basis(of))
}

/// The shares in lines, those of endings that never came left out; what they are and are not comes last.
#[must_use]
pub fn lines(campaign: &Campaign, answer: &Answer) -> Vec<String> {
    let words = Words::new(campaign);
    let mut lines: Vec<String> = Vec::new();
    let mut endings: Vec<_> = answer.endings.iter().filter(|share| share.came()).collect();
    endings.sort_by_key(|share| std::cmp::Reverse(share.happened));
    lines.extend(endings.into_iter().map(|share| line(&words.ending(share.what), share)));
    let aim = |share: &Share<(crate::base::ids::StateId, usize)>| {
        let (id, at) = share.what;
        let text = campaign.text.state(id).objectives.get(at).map(|aim| aim.text.as_str());
        text.map(|text| line(&say!("whatif-aim", state = words.code(id), aim = text), share))
    };
    lines.extend(answer.aims.iter().filter_map(aim));
    lines.push(meaning(answer));
    lines
}

/// What is asked of a whole game, in words.
#[must_use]
pub fn whole(words: &Words<'_>, whole: Whole) -> String {
    match whole {
        Whole::AsChosen => plain("whole-as-chosen"),
        Whole::WithoutActs(seat) => say!("whole-without-acts", who = words.seat(seat)),
        Whole::OtherVote(seat) => say!("whole-other-vote", who = words.seat(seat)),
    }
}

/// What a share is and is not, and whose choices went into it.
#[must_use]
pub fn meaning(answer: &Answer) -> String {
    let by = match (answer.by, answer.known) {
        (By::Minds, false) => "minds",
        (By::People, false) => "people",
        (By::Minds | By::People, true) => "seat",
    };
    say!("whatif-means", by = by, refused = answer.refused, games = answer.games)
}

fn line<T>(what: &str, share: &Share<T>) -> String {
    let Share { what: _, happened: _, of, instead } = share;
    match instead {
        None => say!("whatif-share", ending = what, share = part(of.0), low = part(of.1.0), high = part(of.1.1)),
        Some(other) => {
            let (low, high) = other.paired.interval;
            say!(
                "whatif-shares",
                ending = what,
                happened = part(of.0),
                instead = part(other.of.0),
                low = signed(low),
                high = signed(high),
                clear = if other.is_clear() { "yes" } else { "no" }
            )
        }
    }
}

/// A difference of parts of one, as points with its sign.
#[must_use]
pub fn signed(of: f64) -> String {
    number::change(basis(of))
}

#[expect(clippy::cast_possible_truncation, reason = "parts of one, or no number at all, which is zero here")]
fn basis(of: f64) -> i32 {
    (of * 10_000.0).round().clamp(-10_000.0, 10_000.0) as i32
}
