//! The pages of somebody: what is asked now, what happened, one's own seat, who stands where.

use super::asked::{beside, matter, seat_of};
use super::{Tab, foot, frame, in_address, mark, place, running};
use crate::base::ids::Seat;
use crate::game::command::Command;
use crate::game::state::Phase;
use crate::host::hall::Hall;
use crate::host::lobby;
use crate::host::people::{Part, Person};
use crate::host::said::Lasts;
use crate::show::month::{Kind, Part as Chapter, month};
use crate::show::own;
use crate::show::prompt::{self, Next, Path};
use crate::show::roll::Gauge;
use crate::table::{Sight, Snapshot, Stop};
use crate::words::text::{capital, plain, say};
use crate::words::{Words, name, number, procedure};
use maud::{Markup, html};

/// A page that waits is loaded again after so long where no script runs.
const RELOAD: u32 = 20;

/// What the host said stands on a page for so long beyond its phase, in milliseconds.
const STANDS: u64 = 120_000;

/// So much of what the host said can still be read.
const SAID: usize = 20;
/// So many characters of what was said stand there at once.
const SAID_AT_ONCE: usize = 140;

/// A page of somebody, opened now: it acts from then on.
#[must_use]
pub fn page(hall: &Hall, person: &Person, tab: Tab, path: Option<&str>, notice: Option<&str>) -> Markup {
    page_as(hall, (person, hall.new_page(person.number)), tab, path, notice)
}

/// A page of somebody that was opened before, as it is now.
#[must_use]
pub fn page_as(
    hall: &Hall,
    (person, shown): (&Person, u64),
    tab: Tab,
    path: Option<&str>,
    notice: Option<&str>,
) -> Markup {
    let page = hall.page(person.number);
    let first = person.seats.first().copied().unwrap_or(Seat::Observer);
    let own = page.as_ref().map_or(first, |page| seat_of(page, person));
    let sight = page.as_ref().and_then(|page| page.through(own).ok());
    let asks = sight.as_ref().is_some_and(|sight| matter(sight).is_some());
    let main = match (&page, &sight) {
        (..) if tab == Tab::Glossary => super::glossary::page(path),
        (Some(page), Some(sight)) => match tab {
            Tab::Now => now(hall, (person, shown), page, sight, path, notice),
            Tab::Happened => happened(hall, person, sight),
            Tab::Seat => super::own::page(hall, person, sight),
            Tab::Count => html! { (count(sight)) (super::stands::page(sight)) },
            Tab::Talk => super::talk::page(hall, person, own, notice.is_some()),
            Tab::Why => super::why::page(sight, path),
            Tab::Map => super::stands::map(sight),
            Tab::Glossary => super::glossary::page(path),
        },
        (..) => super::lobby::page(hall, person, tab),
    };
    let waits = !(asks && tab == Tab::Now);
    // What is looked up has no month.
    let place = match tab {
        Tab::Now => place(hall, path),
        Tab::Happened | Tab::Seat | Tab::Count | Tab::Talk | Tab::Why | Tab::Map | Tab::Glossary => {
            path.map(|path| format!("?path={}", in_address(path))).unwrap_or_default()
        }
    };
    let at = format!("/p/{}/{}{place}", person.number, tab.end());
    let body = html! {
        header { (top(hall, person, page.as_ref(), own)) }
        nav aria-label=(plain("host-pages")) {
            @for one in Tab::ALL {
                a href={ "/p/" (person.number) "/" (one.end()) } aria-current=[(one == tab).then_some("page")] {
                    span { (one.name()) @if one == Tab::Now && asks && tab != Tab::Now { " " strong class="asked" { (plain("host-asked")) } } }
                }
            }
        }
        p class="wide" { a href={ "/p/" (person.number) "/screens" } { (plain("host-to-screens")) } }
        main id="main" data-mark=(mark::of(hall, person.number, tab)) data-poll={ "/p/" (person.number) "/poll?tab=" (tab.end()) } data-at=(at) data-page=(shown) {
            @if let Some(notice) = notice { p class="wrong" role="alert" { (notice) } }
            @if !(tab == Tab::Happened && sight.as_ref().is_some_and(|sight| is_news(hall, person, sight))) { (host_said(hall, person)) }
            (main)
            (hand(hall, person))
        }
        nav class="more" aria-label=(plain("host-more")) {
            @for one in Tab::MORE.into_iter().filter(|one| sight.is_some() || *one == Tab::Glossary) {
                a href={ "/p/" (person.number) "/" (one.end()) } aria-current=[(one == tab).then_some("page")] { (one.name()) }
            }
        }
        @if !waits { (super::beat::held(person.number, &mark::of(hall, person.number, tab), tab)) }
        p id="elsewhere" class="wrong" role="alert" hidden[!hall.is_elsewhere(person.number, shown)] { (plain("host-elsewhere")) " " a href="" { (plain("host-elsewhere-back")) } }
        (foot(hall, &page.as_ref().map(news).unwrap_or_default()))
    };
    frame(&tab.name(), "phone", waits.then_some(RELOAD), &body)
}

/// The line that stands on every page: seat, month, phase, clock.
fn top(hall: &Hall, person: &Person, page: Option<&Snapshot>, own: Seat) -> Markup {
    let seat = if person.seats.is_empty() { plain("host-top-observer") } else { hall.seat_code(own).to_owned() };
    let stands = page.map(|page| {
        let sight = page.public();
        let view = sight.view();
        let phase = name::phase_of(&view);
        (say!("host-top", month = number::month(view.month()), phase = phase), running(hall, page))
    });
    html! {
        p class="seat" { strong { (seat) } @if person.name != seat { " " (person.name) } }
        @if let Some((when, clock)) = stands {
            p class="when" { (when) @if let Some(clock) = clock { " · " (clock) } }
        }
    }
}

fn host_said(hall: &Hall, person: &Person) -> Markup {
    let texts = [false, true].into_iter().filter_map(|by_the_table| hall.saying(&person.seats, by_the_table, STANDS));
    // What is long is folded: on a phone it would push away what is asked.
    html! {
        @for text in texts.map(|said| hall.told_of(&said)) {
            @match super::begins(&text, SAID_AT_ONCE) {
                Some(begins) => { details class="said" { summary { (begins) } p { (text) } } }
                None => { p class="said" { (text) } }
            }
        }
    }
}

/// Whether what the host said last stands among the news of the month anyway.
fn is_news(hall: &Hall, person: &Person, sight: &Sight<'_>) -> bool {
    hall.saying(&person.seats, false, STANDS).is_some_and(|said| among_news(sight, &said.text))
}

/// Whether a text stands among the news of the month.
#[must_use]
pub fn among_news(sight: &Sight<'_>, text: &str) -> bool {
    let parts = sight.read(|book, eyes| month(book, eyes, book.view(Seat::Observer).round()));
    let mut news = parts.iter().filter(|part| part.kind == Kind::News).flat_map(|part| &part.rows);
    news.any(|row| row.what.starts_with(text.trim_end_matches('.')))
}

/// What is new, in a sentence, for whoever hears a page.
fn news(page: &Snapshot) -> String {
    match page.stop() {
        Stop::BallotClosed => plain("host-news-result"),
        Stop::BeijingActed => plain("host-news-beijing"),
        Stop::Filed => plain("host-news-filed"),
        Stop::Over => plain("host-news-over"),
        Stop::BallotOpened => plain("host-news-vote"),
        Stop::Waiting | Stop::Voted | Stop::Acted => String::new(),
    }
}

/// What is asked now; or what there is to look at.
fn now(
    hall: &Hall,
    (person, shown): (&Person, u64),
    page: &Snapshot,
    sight: &Sight<'_>,
    path: Option<&str>,
    notice: Option<&str>,
) -> Markup {
    let question = hall.question(page, sight.eyes());
    let code = hall.seat_code(sight.eyes()).to_owned();
    let hidden = |path: &Path| {
        html! {
            input type="hidden" name="seat" value=(code);
            input type="hidden" name="question" value=(question);
            input type="hidden" name="path" value=(path);
            input type="hidden" name="page" value=(shown);
        }
    };
    let action = format!("/p/{}/do", person.number);
    let asked = matter(sight).and_then(|matter| {
        let path = path.and_then(Path::parse).unwrap_or_default();
        let asked = prompt::next(sight, matter, &path, false).ok();
        let asked = asked.filter(|_| notice.is_none() || path.verb.is_some());
        match asked.or_else(|| prompt::next(sight, matter, &Path::default(), false).ok())? {
            Next::Ask(prompt) => Some(*prompt),
            Next::Do(_) => match prompt::next(sight, matter, &Path::default(), false).ok()? {
                Next::Ask(prompt) => Some(*prompt),
                Next::Do(_) => None,
            },
        }
    });
    let early = sight.votes_later();
    let slip = page.slip(sight.eyes());
    html! {
        @if !hall.onlookers(person).0.is_empty() { p class="said" { (plain("look-asked")) } }
        // Nothing is to be taken back of a game that is over.
        @if !sight.is_over() { (lost(hall, person)) }
        (take_pen(hall, person))
        @if person.part == Part::Member {
            (sits_beside(hall, person, page, sight, path))
        } @else if person.part == Part::Observer && sight.eyes() != Seat::Observer {
            p class="said" { (say!("look-through", who = lobby::seat(hall.campaign(), sight.eyes()))) }
            // A vote that lies ready is its delegation's alone.
            (read_along(page, sight, None))
        } @else if let (true, Some(vote)) = (early, slip) {
            h1 { (plain("host-slip-title")) }
            p { (say!("host-slip", what = Words::to(sight.campaign(), sight.eyes()).what(vote))) }
            form method="post" action=(action) {
                (hidden(&Path::default()))
                button type="submit" name="what" value="unslip" { (plain("host-slip-change")) }
            }
        } @else if let Some(prompt) = asked {
            @if early { p class="said" { (plain("host-slip-early")) } }
            (suggested(hall, person, page, sight, &|| hidden(&Path::default())))
            (super::question::form(&prompt, true, &action, &hidden))
            (undo(sight, &action, &hidden))
            (morning(sight))
        } @else {
            (between(page, sight))
            (undo(sight, &action, &hidden))
        }
        (super::expect::asked(hall, person, page, sight))
    }
}

/// What the month began with, for whoever has done nothing in it yet: news, and what Beijing signals.
fn morning(sight: &Sight<'_>) -> Markup {
    let view = sight.view();
    let mut parts: Vec<Chapter> = sight.read(|book, eyes| month(book, eyes, view.round()));
    let acted = parts.iter().any(|part| part.kind == Kind::Own);
    parts.retain(|part| matches!(part.kind, Kind::World | Kind::News | Kind::Beijing));
    html! {
        @if !acted && matches!(view.phase(), Phase::Briefing | Phase::Consultation) { (told(&parts)) }
    }
}

/// What the pen of a delegation has before it, for those who sit with it: the same, without the acts.
fn read_along(page: &Snapshot, sight: &Sight<'_>, slip: Option<&Command>) -> Markup {
    let asked = sight.asked_for().filter(|_| page.people().get(&sight.eyes()) == Some(&true));
    let prompt = asked.and_then(|matter| match prompt::next(sight, matter, &Path::default(), false).ok()? {
        Next::Ask(prompt) => Some(*prompt),
        Next::Do(_) => None,
    });
    html! {
        @if let Some(vote) = slip {
            h1 { (plain("host-member-slip")) }
            p { (say!("host-slip", what = Words::to(sight.campaign(), sight.eyes()).what(vote))) }
        } @else if let Some(prompt) = prompt {
            (super::question::read(&prompt))
        } @else {
            (between(page, sight))
        }
    }
}

/// What those suggest who sit beside the pen: done as it is with one press.
fn suggested(hall: &Hall, person: &Person, page: &Snapshot, sight: &Sight<'_>, hidden: &dyn Fn() -> Markup) -> Markup {
    html! {
        @for (by, text) in hall.suggested(person, page, sight.eyes()) {
            form method="post" action={ "/p/" (person.number) "/do" } {
                p class="said" { (text) }
                (hidden())
                input type="hidden" name="by" value=(by);
                button type="submit" name="what" value="as-suggested" { (plain("suggest-do")) }
            }
        }
    }
}

/// What a member sees: what the pen has before it, what is suggested, and a way to suggest something oneself.
fn sits_beside(hall: &Hall, person: &Person, page: &Snapshot, sight: &Sight<'_>, path: Option<&str>) -> Markup {
    let code = hall.seat_code(sight.eyes());
    let asked = beside(sight);
    let prompt = path.zip(asked).and_then(|(path, matter)| {
        let asked = Path::parse(path).and_then(|path| prompt::next(sight, matter, &path, false).ok());
        match asked.or_else(|| prompt::next(sight, matter, &Path::default(), false).ok())? {
            Next::Ask(prompt) => Some(*prompt),
            Next::Do(_) => None,
        }
    });
    let hidden = |path: &Path| {
        html! {
            input type="hidden" name="what" value="suggest";
            input type="hidden" name="seat" value=(code);
            input type="hidden" name="question" value=(hall.question(page, sight.eyes()));
            input type="hidden" name="path" value=(path);
        }
    };
    html! {
        @for (_, text) in hall.suggested(person, page, sight.eyes()) { p class="said" { (text) } }
        @if let Some(prompt) = prompt {
            h1 { (plain("suggest-title")) }
            (super::question::form(&prompt, false, &format!("/p/{}/do", person.number), &hidden))
        } @else {
            (read_along(page, sight, page.slip(sight.eyes())))
            @if asked.is_some() { p { a class="button" href="?path=" { (plain("suggest-begin")) } } }
        }
    }
}

/// A hand for whoever runs the session.
fn hand(hall: &Hall, person: &Person) -> Markup {
    let up = hall.hand_is_up(person.number);
    html! {
        form method="post" action={ "/p/" (person.number) "/do" } class="hand" {
            button type="submit" name="what" value=(if up { "hand-down" } else { "hand" }) {
                (plain(if up { "hand-take-down" } else { "hand-raise" }))
            }
        }
    }
}

fn lost(hall: &Hall, person: &Person) -> Markup {
    let lost = hall.lost(person.number);
    html! {
        @if person.part == Part::Member && !lost.is_empty() { p { (plain("host-bot-plays-member")) } }
        @if person.part == Part::Pen && !lost.is_empty() {
            form method="post" action={ "/p/" (person.number) "/do" } {
                p { (plain(if hall.was_away(&lost) { "host-bot-plays" } else { "host-bot-given" })) }
                button type="submit" class="first" name="what" value="take-back" { (plain("host-take-back")) }
            }
        }
    }
}

fn take_pen(hall: &Hall, person: &Person) -> Markup {
    html! {
        @if person.part == Part::Member {
            p {
                @match hall.pen_of(person) {
                    Some(pen) => (say!("host-member-pen", who = pen.name)),
                    None => (plain("host-member-no-pen")),
                }
            }
            @if hall.may_take_pen(person.number) {
                form method="post" action={ "/p/" (person.number) "/do" } {
                    button type="submit" name="what" value="pen" { (plain("host-take-pen")) }
                }
            }
        }
    }
}

/// The last act can be taken back as long as nobody has seen it.
fn undo(sight: &Sight<'_>, action: &str, hidden: &dyn Fn(&Path) -> Markup) -> Markup {
    html! {
        @if sight.can_undo() {
            form method="post" action=(action) {
                (hidden(&Path::default()))
                button type="submit" name="what" value="undo" { (plain("host-undo")) }
            }
        }
    }
}

/// Nobody is asked here: what there is to look at.
fn between(page: &Snapshot, sight: &Sight<'_>) -> Markup {
    let (left, all) = sight.at_work();
    let held = page.stands().held.is_some();
    html! {
        @match page.stop() {
            Stop::BallotClosed | Stop::BallotOpened => (tally(sight)),
            Stop::Over => (ending(sight)),
            Stop::BeijingActed => { h1 { (plain("host-news-beijing")) } (chapters(sight, sight.view().round(), Some(Kind::Beijing))) }
            Stop::Filed => { h1 { (plain("host-tab-happened")) } (chapters(sight, sight.view().round(), None)) }
            Stop::Waiting | Stop::Voted | Stop::Acted => {
                h1 { (plain("host-you-wait")) }
                p { (say!("host-at-work", left = left, all = all)) }
                (chapters(sight, sight.view().round(), None))
            }
        }
        @if held { p class="said" { (plain("host-held")) } }
    }
}

/// What happened in a month, a chapter that is news first.
#[must_use]
pub fn chapters(sight: &Sight<'_>, round: u16, news: Option<Kind>) -> Markup {
    let mut all: Vec<Chapter> = sight.read(|book, eyes| month(book, eyes, round));
    all.sort_by_key(|part| Some(part.kind) != news);
    told(&all)
}

fn told(parts: &[Chapter]) -> Markup {
    html! {
        @for part in parts.iter().filter(|part| !part.rows.is_empty()) {
            h2 { (capital(&part.title)) }
            ul { @for row in &part.rows { li { (row.sentence()) } } }
        }
    }
}

fn ending(sight: &Sight<'_>) -> Markup {
    let told = sight.ending_text();
    let title = told.map(|(id, _)| sight.campaign().text.ending(id).title.clone());
    let story = sight.read(crate::show::story::story);
    html! {
        h1 { (title.unwrap_or_else(|| plain("host-over"))) }
        p { (story.join(" ")) }
        @if let Some((_, text)) = told { p { (text) } }
        @for (title, lines) in [("host-own-aims", own::aims_met(sight)), ("host-own-words", own::words_kept(sight))] {
            @if !lines.is_empty() {
                h2 { (plain(title)) }
                ul { @for line in &lines { li { (line) } } }
            }
        }
    }
}

/// What happened, month by month, and what the host said that stands nowhere there.
fn happened(hall: &Hall, person: &Person, sight: &Sight<'_>) -> Markup {
    let round = sight.view().round();
    html! {
        h1 { (plain("host-tab-happened")) }
        @let said = hall.said_to(&person.seats).into_iter().rev().filter(|said| said.lasts == Lasts::AWhile && !among_news(sight, &said.text));
        @let said: Vec<String> = said.take(SAID).map(|said| if said.by.is_some() { hall.told_of(&said) } else { said.text }).collect();
        @if !said.is_empty() {
            section { h2 { (plain("host-said")) } ul { @for text in &said { li { (text) } } } }
        }
        @for past in (1..=round).rev() {
            section { h2 { (say!("host-round", round = past)) } (chapters(sight, past, None)) }
        }
    }
}

/// The roll-call as it stands, or as it ended: members and population against what is needed, and who said what.
#[must_use]
pub fn tally(sight: &Sight<'_>) -> Markup {
    let Some(count) = crate::show::roll::count(sight) else {
        return html! { h1 { (plain("host-tab-count")) } p { (plain("host-count-none")) } };
    };
    html! {
        h1 { (count.title) }
        @if let Some(outcome) = &count.outcome { p class="outcome" { (outcome) } }
        ul class="gauges" {
            @for gauge in &count.gauges {
                li { span { (gauge.label) } (bar(gauge)) strong { (gauge.text) } }
            }
        }
        dl class="groups" {
            @for (vote, states) in &count.groups { dt { (vote) } dd { (states) } }
        }
        @if let Some(next) = &count.next { p { (next) } }
    }
}

/// A bar with a mark where enough is; what it says stands beside it in words.
fn bar(gauge: &Gauge) -> Markup {
    html! {
        svg class="bar" viewBox="0 0 10000 100" preserveAspectRatio="none" aria-hidden="true" {
            rect class="part" width=(gauge.share) height="100" {}
            rect class="need" x=(gauge.needed.min(9_940)) width="60" height="100" {}
        }
    }
}

/// The roll-call, where the file stands, and who has declared what.
#[must_use]
pub fn count(sight: &Sight<'_>) -> Markup {
    let view = sight.view();
    html! {
        (tally(sight))
        h2 { (plain("host-where")) }
        p { (capital(&procedure::stands(&view))) }
        @let declared = crate::show::roll::declared(sight);
        @if !declared.is_empty() {
            h2 { (plain("host-declared")) }
            ul { @for line in &declared { li { (line) } } }
        }
    }
}
