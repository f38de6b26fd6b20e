//! Why a state voted so in the last roll-call, on a page: the states with their votes, and each with its reasons as the reader may know
//! them.

use crate::base::ids::{Seat, StateId};
use crate::report::roll::{RollCall, roll_calls};
use crate::session::seat;
use crate::table::Sight;
use crate::words::text::{capital, plain, say};
use crate::words::{name, terms};
use maud::{Markup, html};

/// The page: all states, or the one whose code is asked for.
#[must_use]
pub(super) fn page(sight: &Sight<'_>, asked: Option<&str>) -> Markup {
    let last = sight.read(|book, eyes| roll_calls(&book.log_for(eyes)).pop());
    let Some(roll) = last else { return html! { h1 { (plain("host-tab-why")) } p { (plain("why-no-vote")) } } };
    let title = capital(&terms::vote_title(roll.gate, roll.item));
    let of = asked.and_then(|code| seat::parse(sight.campaign(), code.trim())).and_then(Seat::state);
    let of = of.filter(|id| roll.votes.component().contains(*id));
    if let Some(id) = of {
        return reasons(sight, &roll, id);
    }
    html! {
        h1 { (plain("host-tab-why")) }
        p { (title) }
        ul class="links" { @for id in roll.votes.component().iter() { li { a href={ "?path=" (sight.code(id)) } { (cast(sight, &roll, id)) } } } }
    }
}

/// A state with its vote.
fn cast(sight: &Sight<'_>, roll: &RollCall, id: StateId) -> String {
    let vote = roll.votes.vote(id).map_or_else(|| plain("why-vote-none"), name::vote);
    say!("why-cast", code = sight.code(id), name = sight.name(id), vote = vote)
}

fn reasons(sight: &Sight<'_>, roll: &RollCall, id: StateId) -> Markup {
    let at = (roll.gate, roll.item, roll.votes.vote(id));
    let why = sight.read(|book, eyes| crate::show::why::vote(book, eyes, id, at));
    html! {
        h1 { (capital(&why.title)) }
        ul { @for line in &why.lines { li { (line) } } }
        p { a class="button" href="?path=" { (plain("why-all-states")) } }
    }
}
