//! How the same choices end with other luck, as a bar.

use crate::base::ids::EndingId;
use crate::report::pages::Facts;
use crate::report::whatif::{Answer, Share, told};
use crate::words::document::Block;
use crate::words::document::chart::{BarRow, Bars, Chart, Figure, Look};
use crate::words::text::{plain, say};

pub(super) fn chart(facts: &Facts<'_>, answer: &Answer) -> Block {
    let mut came: Vec<&Share<EndingId>> = answer.endings.iter().filter(|share| share.happened > 0).collect();
    came.sort_by_key(|share| std::cmp::Reverse(share.happened));
    let name = |share: &Share<EndingId>| facts.words.ending(share.what);
    let parts = came.iter().zip(0..).map(|(share, number)| (name(share), Look::Kind(number))).collect();
    let row = BarRow {
        label: String::new(),
        values: came.iter().map(|share| u32::try_from(share.happened).unwrap_or(0)).collect(),
        shown: came.iter().map(|share| share.happened.to_string()).collect(),
        line: None,
        result: String::new(),
    };
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
    let sentence =
        say!("brief-luck-sentence", games = answer.games, shares = each.collect::<Vec<_>>().join(", "), this = this);
    let figure = Figure::Bars(Bars { head: plain("brief-luck-head"), parts, rows: vec![row] });
    Block::Chart(Chart { title: plain("brief-luck"), sentence, figure })
}
