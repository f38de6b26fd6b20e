//! How the same choices end with other luck, as a bar; under it without somebody's own acts, and with their main vote the other way.

use crate::base::ids::EndingId;
use crate::report::pages::facts::Facts;
use crate::report::whatif::{Answer, Share, Whole, told};
use crate::words::document::Block;
use crate::words::document::chart::{BarRow, Bars, Chart, Figure, Look};
use crate::words::text::{plain, say};

/// The bars, that of the same choices first.
pub(super) fn chart(facts: &Facts<'_>, answer: &Answer, all: &[(Whole, Answer)]) -> Block {
    let name = |share: &Share<EndingId>| facts.words.ending(share.what);
    let mut came: Vec<&Share<EndingId>> = answer.endings.iter().filter(|share| share.happened > 0).collect();
    came.sort_by_key(|share| std::cmp::Reverse(share.happened));
    let each = came.iter().map(|share| {
        let (of, (low, high)) = share.of;
        say!(
            "brief-luck-share",
            ending = name(share),
            share = told::part(of),
            low = told::part(low),
            high = told::part(high)
        )
    });
    let this = facts.session.ending_text().map(|(id, _)| facts.words.ending(id)).unwrap_or_default();
    let shares = each.collect::<Vec<_>>().join(", ");
    let sentence = say!("brief-luck-sentence", games = answer.games, shares = shares, this = this);
    // An ending that comes in one of the bars has its place in all of them.
    let other = |share: &&Share<EndingId>| share.happened == 0 && games(all, share.what) > 0;
    came.extend(answer.endings.iter().filter(other));
    let parts = came.iter().zip(0..).map(|(share, number)| (name(share), Look::Kind(number))).collect();
    let row = |(whole, answer): &(Whole, Answer)| {
        let count = |share: &&Share<EndingId>| of(*whole, answer, share.what);
        BarRow {
            // One bar alone needs no name.
            label: if all.len() > 1 { told::whole(&facts.words, *whole) } else { String::new() },
            values: came.iter().map(count).map(|count| u32::try_from(count).unwrap_or(0)).collect(),
            shown: came.iter().map(count).map(|count| count.to_string()).collect(),
            line: None,
            result: String::new(),
        }
    };
    let figure = Figure::Bars(Bars { head: plain("brief-luck-head"), parts, rows: all.iter().map(row).collect() });
    Block::Chart(Chart { title: plain("brief-luck"), sentence, figure })
}

/// Games of a bar that ended so: of what else was asked, where something was.
fn of(whole: Whole, answer: &Answer, ending: EndingId) -> usize {
    let share = answer.endings.iter().find(|share| share.what == ending);
    share.map_or(0, |share| match whole {
        Whole::AsChosen => share.happened,
        Whole::WithoutActs(_) | Whole::OtherVote(_) => share.instead.as_ref().map_or(0, |other| other.games),
    })
}

fn games(all: &[(Whole, Answer)], ending: EndingId) -> usize {
    all.iter().map(|(whole, answer)| of(*whole, answer, ending)).sum()
}
