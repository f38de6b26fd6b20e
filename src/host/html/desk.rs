//! The desk in a browser of the host's own machine: where everything stands, what can be brought in, each seat through its own eyes,
//! and where the desk steps in. Every form is an order of the desk in lines, so both do the same.

use super::{foot, frame};
use crate::base::ids::{InjectId, Seat};
use crate::game::rulebook::{Indicator, Trait};
use crate::host::desk::{self, bring, ready, step_in};
use crate::host::due::Comes;
use crate::host::hall::{Hall, Stage};
use crate::host::scene::{Debrief, Scene};
use crate::host::tables::{Row, Tables};
use crate::report::spoken::Tag;
use crate::session::{Fits, indicator_word};
use crate::show::inject;
use crate::table::Clock;
use crate::words::text::{capital, plain, say};
use crate::words::{name, number, politics};
use maud::{Markup, html};

/// The pages of the desk.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// Where everything stands, and the pace.
    Now,
    /// What the campaign offers to bring in.
    Injects,
    /// Every seat.
    Seats,
    /// What is said beside the game.
    Talk,
    /// News, figures, going back.
    Steps,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Now, Self::Injects, Self::Seats, Self::Talk, Self::Steps];

    /// What follows the address of the desk.
    #[must_use]
    pub const fn end(self) -> &'static str {
        match self {
            Self::Now => "",
            Self::Injects => "injects",
            Self::Seats => "seats",
            Self::Talk => "talk",
            Self::Steps => "steps",
        }
    }

    /// The page of an address; the first for one that is none.
    #[must_use]
    pub fn of(end: &str) -> Self {
        Self::ALL.into_iter().find(|part| part.end() == end).unwrap_or(Self::Now)
    }

    fn name(self) -> String {
        plain(match self {
            Self::Now => "host-desk-now",
            Self::Injects => "host-desk-injects",
            Self::Seats => "host-desk-seats",
            Self::Talk => "host-tab-talk",
            Self::Steps => "host-desk-steps",
        })
    }
}

/// A page of the desk, with the line that answers what was sent from it.
#[must_use]
pub fn page(hall: &Hall, part: Part, said: Option<usize>) -> Markup {
    let main = match part {
        Part::Now => now(hall),
        Part::Injects => injects(hall),
        Part::Seats => seats(hall),
        Part::Talk => talk(hall),
        Part::Steps => steps(hall),
    };
    whole(hall, (Some(part), Some(part.end())), &part.name(), (said, &main))
}

/// A page of the desk around something: which part it is, and at what end of an address it is found again; without one it stays as it
/// is, whatever happens.
#[must_use]
pub fn whole(
    hall: &Hall,
    (part, end): (Option<Part>, Option<&str>),
    title: &str,
    (said, main): (Option<usize>, &Markup),
) -> Markup {
    let status = desk::status(hall);
    let body = html! {
        header {
            p class="seat" { strong { (plain("host-desk-title")) } }
            @for line in status.iter().take(2) { p { (line) } }
            @let (number, of) = hall.among();
            @if of > 1 { p { a href="/desk/tables" { (say!("tables-of", number = number, count = of)) } } }
        }
        nav aria-label=(plain("host-pages")) {
            @for one in Part::ALL {
                a href={ "/desk/" (one.end()) } aria-current=[(Some(one) == part).then_some("page")] { (one.name()) }
            }
        }
        main id="main" data-mark=(hall.pulse()) data-poll=[end.map(|_| "/desk/poll")] data-at=[end.map(|end| answered(end, said))] {
            @if let Some(line) = said.and_then(|number| hall.told(number)) { p class="said" role="status" { (line) } }
            (main)
        }
        (foot(hall, status.last().map_or("", String::as_str)))
    };
    frame(title, "desk", None, &body)
}

/// Where a page of the desk is found again that shows what an order came to.
#[must_use]
pub fn answered(end: &str, said: Option<usize>) -> String {
    let sign = if end.contains('?') { '&' } else { '?' };
    let said = said.map(|number| format!("{sign}said={number}")).unwrap_or_default();
    format!("/desk/{end}{said}")
}

fn labels_of(row: &Row) -> Vec<String> {
    row.board.iter().map(|(label, _)| label.clone()).collect()
}

/// All tables beside each other: where each stands, its board, what came of it, and the way to its desk.
#[must_use]
pub fn compared(hall: &Hall, tables: &Tables) -> Markup {
    let rows = tables.rows();
    let labels: Vec<String> = rows.iter().map(labels_of).max_by_key(Vec::len).unwrap_or_default();
    let main = html! {
        h1 { (plain("tables-title")) }
        div class="wide-table" tabindex="0" {
            table {
                thead { tr {
                    td {}
                    @for (at, row) in rows.iter().enumerate() {
                        th scope="col" { a href={ "/desk/in/" (row.secret) } { (say!("tables-at", number = at + 1, code = row.code.as_str())) } }
                    }
                } }
                tbody {
                    @for label in &labels {
                        tr {
                            th scope="row" { (capital(label)) }
                            @for row in &rows {
                                td { (row.board.iter().find(|(other, _)| other == label).map_or("", |(_, value)| value.as_str())) }
                            }
                        }
                    }
                }
            }
        }
        @for (at, row) in rows.iter().enumerate() {
            h2 { (say!("tables-at", number = at + 1, code = row.code.as_str())) }
            p { (row.stands) }
            p { (row.story) }
        }
    };
    whole(hall, (None, Some("tables")), &plain("tables-title"), (None, &main))
}

/// A button that says an order at the desk.
fn order(part: Part, word: &str, rest: &str, label: &str, first: bool) -> Markup {
    html! {
        form method="post" action="/desk/do" {
            input type="hidden" name="back" value=(part.end());
            input type="hidden" name="word" value=(word);
            input type="hidden" name="rest" value=(rest);
            button type="submit" class=[first.then_some("first")] { (label) }
        }
    }
}

/// The beginning of a form whose fields make an order. The name of a question keeps what is being typed on the page.
fn begins(part: Part, word: &str) -> Markup {
    html! {
        input type="hidden" name="back" value=(part.end());
        input type="hidden" name="word" value=(word);
        input type="hidden" name="question" value="desk";
    }
}

fn now(hall: &Hall) -> Markup {
    let part = Part::Now;
    let page = hall.desk_page();
    let stands = page.as_ref().map(crate::table::Snapshot::stands);
    let held = page.as_ref().and_then(desk::held).unwrap_or_default();
    let told: Vec<_> = hall.told_since(0).into_iter().rev().take(12).collect();
    html! {
        h1 { (plain("host-desk-now")) }
        ul { @for line in desk::status(hall).iter().skip(2) { li { (line) } } }
        @if hall.stage() == Stage::Lobby { (order(part, "start", "", &plain("host-desk-start"), true)) }
        @if let Some(stands) = stands {
            div class="row" {
                (order(part, "next", &held, &plain("host-desk-next"), stands.held.is_some()))
                @match stands.clock {
                    Clock::Runs { .. } => (order(part, "pause", "", &plain("host-desk-pause"), false)),
                    Clock::Held { .. } => (order(part, "go", "", &plain("host-desk-go"), false)),
                    Clock::Off => (order(part, "clock", "20", &plain("host-desk-clock"), false)),
                }
                (order(part, "+1", "", &plain("host-desk-one-more"), false))
                (order(part, "+5", "", &plain("host-desk-five-more"), false))
                (order(part, "bots", "", &plain("host-desk-bots"), false))
                (order(part, "defaults", "", &plain("host-desk-defaults"), false))
                @if hall.ends_by_time().is_some() {
                    (order(part, "ends", "off", &plain("host-desk-ends-off"), false))
                } @else if stands.clock != Clock::Off {
                    (order(part, "ends", "bots", &plain("host-desk-ends-bots"), false))
                    (order(part, "ends", "defaults", &plain("host-desk-ends-defaults"), false))
                }
                @if stands.holds {
                    (order(part, "holds", "off", &plain("host-desk-holds-off"), false))
                } @else {
                    (order(part, "holds", "on", &plain("host-desk-holds-on"), false))
                }
            }
        }
        @if let Some((of, _, lines)) = step_in::proposal(hall) {
            section {
                h2 { (say!("host-desk-review", code = hall.seat_code(of))) }
                ul { @for line in &lines { li { (line) } } }
                (order(part, "accept", "", &plain("host-desk-accept"), true))
                a class="button" href={ "/desk/seat/" (hall.seat_code(of)) } { (plain("host-desk-instead")) }
            }
        }
        @let hands = hall.hands();
        @if !hands.is_empty() {
            section {
                h2 { (plain("host-desk-hands")) }
                ul { @for line in hall.hands_told() { li { (line) } } }
                div class="row" {
                    @for (number, who, _) in &hands {
                        (order(part, "answered", &number.to_string(), &say!("host-desk-answered", who = who.as_str()), false))
                    }
                }
            }
        }
        h2 { (plain("host-desk-scene")) }
        p { (say!("scene-stands", scene = hall.scene().name())) }
        div class="row" {
            @for scene in Scene::ALL.into_iter().filter(|scene| scene.word() != hall.scene().word() && is_open(hall, *scene)) {
                (order(part, "scene", scene.word(), &capital(&scene.name()), false))
            }
            @if let Some(at) = hall.scene().page() {
                @let pages = hall.pages_of(hall.scene()).unwrap_or(1);
                @if at + 1 < pages { (order(part, "scene", "on", &plain("debrief-on"), true)) }
                @if at > 0 { (order(part, "scene", "back", &plain("debrief-back"), false)) }
            }
            @if hall.debriefs(Debrief::Votes).is_ok() && hall.debriefs(Debrief::Aims).is_err() {
                (order(part, "reveal", "", &plain("debrief-reveal"), false))
            }
        }
        (typed())
        h2 { (plain("host-desk-said")) }
        ul { @for (at, line) in &told { li { span class="time" { (number::minutes_and_seconds(at / 1000)) } " " (line) } } }
    }
}

/// Whether a scene can stand on the wall now.
fn is_open(hall: &Hall, scene: Scene) -> bool {
    if let Scene::Debrief(which, _) = scene { hall.debriefs(which).is_ok() } else { true }
}

fn injects(hall: &Hall) -> Markup {
    let Some(page) = hall.desk_page() else { return html! { p { (plain("room-not-begun")) } } };
    let campaign = hall.campaign();
    html! {
        h1 { (plain("host-desk-injects")) }
        p { (plain("host-desk-injects-about")) }
        @for (id, fits) in inject::list(&page) {
            @let text = campaign.text.inject(id);
            details {
                summary { strong { (text.title) } " (" (inject::told(campaign, fits)) ")" }
                p { (text.text) }
                @if fits.can_be_sent() { (comes(hall, id, &text.id)) }
                @if fits.can_be_sent() {
                    h2 { (plain("host-desk-would")) }
                    ul { @for line in inject::does(&page, &crate::game::act::Send { inject: id }.into()) { li { (line) } } }
                }
                dl class="groups" {
                    @for (label, advice) in inject::advice(text) { dt { (label) } dd { (advice) } }
                }
                @if fits == Fits::Now {
                    (order(Part::Injects, "inject", &text.id, &plain("host-desk-send"), true))
                } @else if fits.can_be_sent() {
                    (order(Part::Injects, "inject", &format!("{} anyway", text.id), &plain("host-desk-send-anyway"), false))
                }
            }
        }
    }
}

/// How an inject stands that is still to come, and what can be done about it.
fn comes(hall: &Hall, id: InjectId, word: &str) -> Markup {
    let comes = hall.comes(id);
    let button = |what: &str, key: &str| order(Part::Injects, what, word, &plain(key), false);
    html! {
        @if let Some(told) = bring::comes(hall, id) { p { strong { (capital(&told)) } } }
        @match comes {
            Some(Comes::Held) => { (button("release", "inject-release")) }
            Some(Comes::Later | Comes::In(_)) => { (button("hold", "inject-hold")) }
            Some(Comes::Skipped) | None => {}
        }
        @if comes == Some(Comes::Skipped) {
            (button("skip", "inject-take-back"))
        } @else {
            (button("skip", "inject-skip"))
        }
    }
}

fn seats(hall: &Hall) -> Markup {
    let states = &hall.campaign().text.states;
    let name = |seat: Seat| seat.state().and_then(|id| states.get(id.index())).map(|state| state.name.clone());
    html! {
        h1 { (plain("host-desk-seats")) }
        p { (plain("host-desk-seats-about")) }
        @for (seat, line) in hall.seats().into_iter().zip(desk::seats(hall)) {
            a class="button" href={ "/desk/seat/" (hall.seat_code(seat)) } { (line) @if let Some(name) = name(seat) { small { (name) } } }
        }
        h2 { (plain("host-desk-others")) }
        p {
            @for seat in hall.open_seats().into_iter().filter(|seat| !hall.seats().contains(seat)) {
                a href={ "/desk/seat/" (hall.seat_code(seat)) } { (hall.seat_code(seat)) } " "
            }
        }
        h2 { (plain("room-people")) }
        ul { @for line in desk::people(hall) { li { (line) } } }
    }
}

fn talk(hall: &Hall) -> Markup {
    let (part, floor, open) = (Part::Talk, hall.floor(), hall.notes_are_open());
    html! {
        h1 { (plain("host-tab-talk")) }
        (super::talk::floor(hall))
        div class="row" {
            @if !floor.list.is_empty() { (order(part, "floor", "next", &plain("talk-floor-next"), true)) }
            @for seat in &floor.list {
                (order(part, "floor", hall.seat_code(*seat), &say!("talk-floor-give", who = hall.seat_code(*seat)), false))
            }
            @if floor.speaker.is_some() { (order(part, "floor", "done", &plain("talk-floor-done"), false)) }
        }
        h2 { (plain("talk-notes")) }
        p { (plain("talk-notes-read")) }
        @if open {
            (order(part, "notes", "off", &plain("talk-notes-off-do"), false))
        } @else {
            (order(part, "notes", "on", &plain("talk-notes-on-do"), false))
        }
        (super::talk::notes_read(&hall.notes()))
        h2 { (plain("spoken-drafts")) }
        @for draft in hall.drafts().iter().rev() { (super::draft::read(draft)) }
        h2 { (plain("talk-remarks")) }
        ul { @for line in desk::talk::remarks(hall) { li { (line) } } }
        form method="post" action="/desk/do" {
            (begins(part, "remark"))
            label for="remark-kind" { (plain("talk-remark-tag")) }
            select id="remark-kind" name="rest" { @for tag in Tag::ALL { option value=(tag.word()) { (tag.name()) } } }
            (words("remark-words", "rest", "talk-remark-last"))
            button type="submit" { (plain("talk-remark-do")) }
        }
        (super::talk::statements(hall))
    }
}

/// Any order, as it is typed in the terminal.
fn typed() -> Markup {
    html! {
        form method="post" action="/desk/do" {
            (begins(Part::Now, ""))
            label for="order" { (plain("host-desk-order-typed")) }
            input id="order" name="rest" required autocomplete="off" autocapitalize="none" maxlength="400";
            button type="submit" { (plain("host-desk-order-do")) }
        }
    }
}

fn steps(hall: &Hall) -> Markup {
    let rounds = hall.desk_page().map_or(0, |page| page.public().view().round());
    html! {
        h1 { (plain("host-desk-steps")) }
        p { (plain("host-desk-steps-about")) }
        (message("news", "host-desk-news"))
        (message("say", "host-desk-say"))
        (figures(hall))
        (world(hall))
        section {
            h2 { (plain("host-desk-reopen")) }
            form method="post" action="/desk/do" {
                (begins(Part::Steps, "reopen"))
                (words("reopen-why", "why", "host-desk-why"))
                button type="submit" { (plain("host-desk-reopen-do")) }
            }
        }
        @if rounds > 0 {
            section {
                h2 { (plain("host-desk-rewind")) }
                form method="post" action="/desk/do" {
                    (begins(Part::Steps, "rewind"))
                    label for="round" { (plain("host-desk-round")) }
                    select id="round" name="rest" { @for round in (1..=rounds).rev() { option value=(round) { (round) } } }
                    (words("rewind-why", "why", "host-desk-why"))
                    button type="submit" { (plain("host-desk-rewind-do")) }
                }
            }
        }
    }
}

/// News or a message, to all or to some.
fn message(word: &str, title: &str) -> Markup {
    let (to, text) = (format!("{word}-to"), format!("{word}-words"));
    let news = word == "news";
    html! {
        section {
            h2 { (plain(title)) }
            form method="post" action="/desk/do" {
                (begins(Part::Steps, word))
                label for=(to) { (plain("host-desk-to")) }
                input id=(to) name="to" autocomplete="off" maxlength="120";
                @if news {
                    (words(&text, "rest", "host-desk-words"))
                } @else {
                    label for=(text) { (plain("host-desk-words")) }
                    input id=(text) name="rest" list="ready" required autocomplete="off" maxlength=(bring::NEWS);
                    datalist id="ready" { @for line in ready::ready() { option value=(line) {} } }
                }
                @if news {
                    label for="effects" { (plain("host-desk-effects")) }
                    input id="effects" name="effects" autocomplete="off" maxlength="400";
                }
                button type="submit" { (plain("host-desk-tell")) }
                @if news { button type="submit" name="first" value="preview" { (plain("host-desk-preview")) } }
            }
        }
    }
}

/// Evidence that can come within reach, and instruments of Beijing that begin or end.
fn world(hall: &Hall) -> Markup {
    let text = &hall.campaign().text;
    html! {
        section {
            h2 { (plain("host-desk-world")) }
            form method="post" action="/desk/do" {
                (begins(Part::Steps, "evidence"))
                label for="item" { (plain("slot-evidence")) }
                select id="item" name="rest" { @for item in &text.evidence { option value=(item.id) { (item.title) } } }
                (words("item-why", "why", "host-desk-why"))
                button type="submit" { (plain("host-desk-evidence-do")) }
            }
            form method="post" action="/desk/do" {
                (begins(Part::Steps, "instrument"))
                label for="instrument" { (plain("slot-instrument")) }
                select id="instrument" name="rest" {
                    @for instrument in &text.instruments { option value=(instrument.id) { (instrument.name) } }
                }
                label for="on" { (plain("host-desk-on")) }
                input id="on" name="rest" required autocomplete="off" maxlength="120" value="all";
                (words("instrument-why", "why", "host-desk-why"))
                button type="submit" { (plain("host-desk-instrument-do")) }
            }
        }
    }
}

/// A line that is typed.
fn words(id: &str, field: &str, label: &str) -> Markup {
    html! {
        label for=(id) { (plain(label)) }
        input id=(id) name=(field) required autocomplete="off" maxlength=(bring::NEWS);
    }
}

/// Figures of a state and of the board.
fn figures(hall: &Hall) -> Markup {
    let states = &hall.campaign().text.states;
    let number = |id: &str, label: &str, most: u16| {
        html! {
            label for=(id) { (plain(label)) }
            input id=(id) name="by" type="number" required min={ "-" (most) } max=(most) value="5";
        }
    };
    html! {
        section {
            h2 { (plain("host-desk-figure")) }
            form method="post" action="/desk/do" {
                (begins(Part::Steps, "figure"))
                label for="of" { (plain("slot-state")) }
                select id="of" name="rest" { @for state in states { option value=(state.id) { (state.id) " " (state.name) } } }
                label for="trait" { (plain("slot-trait")) }
                select id="trait" name="rest" {
                    @for what in Trait::ALL { option value=(trait_word(what)) { (politics::what_of_a_state(what)) } }
                }
                (number("points", "host-desk-points", 50))
                (words("figure-why", "why", "host-desk-why"))
                button type="submit" { (plain("host-desk-figure-do")) }
            }
            form method="post" action="/desk/do" {
                (begins(Part::Steps, "figure"))
                label for="which" { (plain("slot-indicator")) }
                select id="which" name="rest" {
                    @for which in Indicator::MOVABLE { option value=(indicator_word(which)) { (capital(&name::indicator(which))) } }
                }
                (number("percent", "host-desk-percent", 20))
                (words("board-why", "why", "host-desk-why"))
                button type="submit" { (plain("host-desk-figure-do")) }
            }
        }
    }
}

/// Something of a state as it is typed.
const fn trait_word(of: Trait) -> &'static str {
    match of {
        Trait::Posture => "posture",
        Trait::Capital => "capital",
        Trait::Anger => "anger",
        Trait::Fear => "fear",
        Trait::Favour => "favour",
        Trait::Substitution => "substitution",
    }
}
