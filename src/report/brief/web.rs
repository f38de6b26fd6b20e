//! Words given to each other, as a web.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::event::PledgeEnd;
use crate::report::pages::facts::Facts;
use crate::report::pledge::{Told, ledger};
use crate::words::document::Block;
use crate::words::document::chart::{Chart, Chord, Figure, Web, WordEnd};
use crate::words::text::{plain, say};
use crate::words::{number, terms};

pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    let ledger = ledger(facts.session, facts.reader);
    if ledger.is_empty() {
        return vec![Block::Text(plain("report-no-pledges"))];
    }
    let parties = ledger.iter().fold(StateSet::EMPTY, |all, told| all.union(told.pledge.to).with(told.pledge.by));
    let members: Vec<StateId> = parties.iter().collect();
    let place = |id: StateId| members.iter().position(|member| *member == id).unwrap_or(0);
    let chord = |told: &Told, to: StateId| {
        let pledge = &told.pledge;
        let (end, word) = match told.end {
            Some((_, end)) => (
                match end {
                    PledgeEnd::Kept => WordEnd::Kept,
                    PledgeEnd::Broken => WordEnd::Broken,
                    PledgeEnd::Lapsed => WordEnd::Lapsed,
                },
                plain(match end {
                    PledgeEnd::Kept => "brief-kept",
                    PledgeEnd::Broken => "brief-broken",
                    PledgeEnd::Lapsed => "brief-lapsed",
                }),
            ),
            None => (WordEnd::Lapsed, plain("report-pledge-open")),
        };
        let (condition, promise) = (terms::pledge_condition(pledge.condition), terms::pledge_promise(pledge.promise));
        let what = say!("report-pledge", condition = condition, promise = promise);
        Chord { by: place(pledge.by), to: place(to), end, cells: [number::month(told.month), what, word] }
    };
    let chords = ledger.iter().flat_map(|told| told.pledge.to.iter().map(move |to| chord(told, to))).collect();
    let count = |end| ledger.iter().filter(|told| told.end.is_some_and(|(_, ended)| ended == end)).count();
    let sentence = say!(
        "brief-web-sentence",
        all = ledger.len(),
        kept = count(PledgeEnd::Kept),
        broken = count(PledgeEnd::Broken),
    );
    let members = members.into_iter().map(|id| facts.words.code(id)).collect();
    vec![Block::Chart(Chart { title: plain("brief-web"), sentence, figure: Figure::Web(Web { members, chords }) })]
}
