//! What came of a state's own game, for whoever plays it: aims met or not, and its word kept or broken.

use crate::game::state::Topic;
use crate::show::aims::aims;
use crate::show::month::{self, Kind, Part, Row};
use crate::table::Sight;
use crate::words::name;
use crate::words::terms::vote_on;
use crate::words::text::{self, capital, say};

/// The aims of the seat whose eyes they are, a sentence each: met or not, with what was reached.
#[must_use]
pub fn aims_met(sight: &Sight<'_>) -> Vec<String> {
    let all = sight.read(|book, eyes| aims(book, eyes, eyes));
    let told = |aim: crate::show::aims::Aim| {
        let text = say!(if aim.met { "plain-met" } else { "plain-not-met" }, text = aim.text.as_str());
        if aim.reached.is_empty() { text } else { say!("plain-aim-reached", text = text, reached = aim.reached) }
    };
    all.into_iter().map(told).collect()
}

/// What came of its acts since a mark in the log, each with what was hoped for, and its words kept and broken; then its aims. For a
/// private turn, where others sit at the same machine and the pages of the month are for all of them.
#[must_use]
pub fn since(sight: &Sight<'_>, mark: usize) -> Vec<Part> {
    let mut parts = sight.read(|book, eyes| month::since(book, eyes, mark));
    parts.retain(|part| matches!(part.kind, Kind::Own | Kind::Words));
    let aims: Vec<Row> = aims_met(sight).into_iter().map(|what| Row { what, ..Row::default() }).collect();
    if !parts.is_empty() && !aims.is_empty() {
        parts.push(Part { kind: Kind::Changed, title: text::plain("stakes-aims"), rows: aims });
    }
    parts
}

/// Its word: what it said in public of each file that it voted on since, and how it voted; then its pledges.
#[must_use]
pub fn words_kept(sight: &Sight<'_>) -> Vec<String> {
    let view = sight.view();
    let (Some(me), Some(mine)) = (sight.me(), view.mine()) else { return Vec::new() };
    let nation = view.nation(me);
    let of = |topic: Topic| {
        let said = nation.declared.get(topic.index()).copied().flatten()?;
        let (_, voted) = nation.voted.get(topic.index()).copied().flatten()?;
        let key = if said == voted { "own-word-kept" } else { "own-word-broken" };
        let words = say!(key, said = vote_on(said, &name::topic(topic)), voted = name::vote(voted));
        Some(capital(&words))
    };
    let pledges = (mine.kept + mine.broken > 0).then(|| say!("own-pledges", kept = mine.kept, broken = mine.broken));
    Topic::ALL.into_iter().filter_map(of).chain(pledges).collect()
}
