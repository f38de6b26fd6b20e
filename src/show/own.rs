//! What came of a state's own game, for whoever plays it: aims met or not, and its word kept or broken.

use crate::game::state::Topic;
use crate::show::aims::aims;
use crate::table::Sight;
use crate::words::name;
use crate::words::terms::vote_on;
use crate::words::text::{capital, say};

/// The aims of the state whose eyes they are, a sentence each: met or not, with what was reached.
#[must_use]
pub fn aims_met(sight: &Sight<'_>) -> Vec<String> {
    let all = sight.me().map(|id| sight.read(|book, eyes| aims(book, eyes, id))).unwrap_or_default();
    let told = |aim: crate::show::aims::Aim| {
        let text = say!(if aim.met { "plain-met" } else { "plain-not-met" }, text = aim.text.as_str());
        if aim.reached.is_empty() { text } else { say!("plain-aim-reached", text = text, reached = aim.reached) }
    };
    all.into_iter().map(told).collect()
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
