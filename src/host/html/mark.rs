//! What names a page of somebody: while it is the same, there is nothing new to see.

use super::Tab;
use super::asked::{matter, seat_of};
use crate::host::hall::Hall;
use crate::host::lobby;

/// What names a page that somebody would see now: another one where another word.
#[must_use]
pub fn of(hall: &Hall, who: u32, tab: Tab) -> String {
    let stage = hall.stage();
    let Some(person) = hall.person(who) else { return "gone".to_owned() };
    let said = hall.said_to(&person.seats).len();
    let part = person.part.word();
    let looks = (hall.looks_through(who), hall.asks_to_look_at(who), hall.onlookers(&person));
    let up = format!("{}-{}-{}-{looks:?}", hall.hand_is_up(who), hall.talk_mark(&person), person.drawn);
    match hall.page(who) {
        None => format!("{stage:?}-{part}-{said}-{up}-{}-{}", lobby::count(hall), hall.readying_mark(who)),
        Some(page) => {
            let own = seat_of(&page, &person);
            let lost = hall.lost(who).len();
            let asks = page.through(own).ok().and_then(|sight| matter(&sight)).is_some();
            // Who looks at what is asked is left alone until that is not asked any more.
            let alone = asks && tab == Tab::Now;
            let rest = if alone { hall.question(&page, own) } else { format!("r{}", page.revision()) };
            let suggested = hall.suggested(&person, &page, own).len();
            let pen = hall.pen_of(&person).map_or(0, |pen| pen.number);
            format!("{stage:?}-{part}-{pen}-{said}-{up}-{lost}-{suggested}-{rest}-{:?}", page.stands().clock)
        }
    }
}
