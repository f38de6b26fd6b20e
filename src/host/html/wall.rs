//! The wall: a page for a projector, with what everybody may know and nothing else.

use super::{foot, frame, person, running, talk};
use crate::host::hall::{Hall, Stage};
use crate::host::lobby;
use crate::host::presence::Here;
use crate::host::scene::{Debrief, Scene};
use crate::show::month::Kind;
use crate::table::{Sight, Snapshot, Stop};
use crate::words::text::{capital, plain, say};
use crate::words::{name, number, procedure};
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::convert::{Builder as _, Shape};
use fast_qr::{ECL, QRBuilder};
use maud::{Markup, PreEscaped, html};

/// The wall is loaded again after so long where no script runs.
const RELOAD: u32 = 5;

/// What the host said stands on the wall for so long beyond its phase, in milliseconds.
const STANDS: u64 = 120_000;

/// What names the picture on the wall.
#[must_use]
pub fn mark(hall: &Hall) -> String {
    let (said, scene) = (hall.said_to(&[]).len(), hall.scene());
    // How many remarks there are is nobody's business before they stand there.
    let remarks = if matches!(scene, Scene::Debrief(Debrief::Remarks, _)) { hall.remarks().len() } else { 0 };
    let scene = format!("{scene:?}{remarks}");
    match hall.wall_page() {
        None => {
            let lobby = format!("{}{:?}", lobby::count(hall), hall.practice());
            format!("{scene}-{:?}-{lobby}-{said}-{:?}", hall.stage(), hall.ways().links)
        }
        Some(page) => {
            let present: String = hall
                .seats()
                .iter()
                .map(|seat| match hall.here(*seat) {
                    Here::Here => 'h',
                    Here::Away(_) => 'a',
                    Here::Bot => 'b',
                })
                .collect();
            let (hands, floor) = (hall.hands().len(), hall.floor());
            let away = hall.desk_is_away().is_some();
            let floor = format!("{away}{:?}{:?}", floor.speaker.map(|(seat, _)| seat), floor.list);
            format!(
                "{scene}-{floor}-{:?}-{}-{said}-{present}-{hands}-{:?}",
                hall.stage(),
                page.revision(),
                page.stands().clock
            )
        }
    }
}

/// The wall.
#[must_use]
pub fn page(hall: &Hall) -> Markup {
    let scene = match hall.wall_page() {
        Some(page) => shown(hall, &page),
        None => join(hall),
    };
    let poll = format!("/wall/{}/poll", hall.wall_code());
    let body = html! {
        main id="main" data-mark=(mark(hall)) data-poll=(poll) data-at={ "/wall/" (hall.wall_code()) } { (scene) }
        (foot(hall, ""))
    };
    frame(&plain("host-title"), size(&scene.into_string()), Some(RELOAD), &body)
}

/// How large the type of the wall is: what is much to read is smaller, so that nothing falls below the foot of the wall.
fn size(scene: &str) -> &'static str {
    /// So many characters fit in the largest type and in the middle one, with the heads and lists that a scene has.
    const FITS: [usize; 2] = [650, 1_400];
    let (mut count, mut in_a_tag) = (0, false);
    for char in scene.chars() {
        match char {
            '<' => in_a_tag = true,
            '>' => in_a_tag = false,
            _ => count += usize::from(!in_a_tag),
        }
    }
    match FITS.map(|fits| count <= fits) {
        [true, _] => "wall",
        [false, true] => "wall much",
        [false, false] => "wall full",
    }
}

/// How to join, and who is here.
fn join(hall: &Hall) -> Markup {
    let ways = hall.ways();
    let first = ways.links.first().cloned().unwrap_or_default();
    let code = hall.code().to_string();
    html! {
        h1 { (plain("host-title")) }
        div class="join" {
            div class="qr" { (PreEscaped(qr(&first))) }
            div {
                p { (plain("host-wall-browser")) br; strong { (first.trim_end_matches(&code).trim_end_matches('/')) } }
                p { (plain("host-ssh-code")) br; strong class="code" { (code) } }
                p { (plain("host-wall-ssh")) br; code { (ways.ssh) } }
                p class="small" { (ways.fingerprint) }
            }
        }
        p { (lobby::count(hall)) }
        (super::lobby::counted(hall))
        @if hall.stage() == Stage::Ended { p { (plain("host-ended")) } }
        ul class="seats" { @for seat in hall.seats() { li { (hall.seat_code(seat)) } } }
    }
}

/// An address as a code for cameras: dark on light, whatever the page looks like.
fn qr(link: &str) -> String {
    // In capitals it is a smaller code.
    let text = link.to_uppercase();
    let Ok(code) = QRBuilder::new(text).ecl(ECL::M).build() else { return String::new() };
    SvgBuilder::default().shape(Shape::Square).margin(4).to_str(&code)
}

/// The scene that the desk has chosen, of what everybody may know.
fn shown(hall: &Hall, page: &Snapshot) -> Markup {
    let sight = page.public();
    // What the host did to the game is announced on every scene but the one on which there is nothing.
    let announced = hall.announcing(STANDS).filter(|_| !matches!(hall.scene(), Scene::Game | Scene::Sealed));
    let scene = match hall.scene() {
        Scene::Game => game(hall, page),
        Scene::Join => join(hall),
        Scene::Count => html! { (person::count(&sight)) (seats(hall)) },
        Scene::Map => super::map::page(&sight),
        Scene::Months(at) => {
            super::debrief::sheets(&plain("scene-months"), &hall.months(), at).unwrap_or_else(|| game(hall, page))
        }
        Scene::Talk => html! {
            h1 { (plain("host-tab-talk")) }
            (floor(hall))
            @for draft in hall.drafts().iter().rev().filter(|draft| draft.is_public()) { (super::draft::read(draft)) }
            (super::talk::statements(hall))
        },
        Scene::Clock => html! {
            h1 { (name::phase_of(&sight.view())) }
            p class="clock large" { @if let Some(clock) = running(hall, page) { (clock) } @else { (plain("scene-no-clock")) } }
            (floor(hall))
        },
        Scene::Debrief(which, at) => super::debrief::page(hall, which, at).unwrap_or_else(|| game(hall, page)),
        Scene::Sealed => html! { h1 { (plain("scene-nothing")) } },
    };
    html! {
        @if let Some(told) = announced { p class="said" { (told) } }
        (scene)
    }
}

fn game(hall: &Hall, page: &Snapshot) -> Markup {
    let sight = page.public();
    let view = sight.view();
    // What stands among the news below is not said twice.
    let tells = matches!(page.stop(), Stop::Filed | Stop::Acted | Stop::BeijingActed)
        || (page.stop() == Stop::Waiting && view.gate().is_none());
    let said = hall.saying(&[], false, STANDS);
    let stated = hall.saying(&[], true, STANDS);
    html! {
        header {
            p class="when" { (say!("host-top", month = number::month(view.month()), phase = name::phase_of(&view))) }
            p { (say!("host-round-of", round = view.round(), rounds = view.rounds())) }
            @if let Some(clock) = running(hall, page) { p { (clock) } }
            @let hands = hall.hands().len();
            @if hands > 0 { p { (say!("hand-count", count = hands)) } }
        }
        @if let Some(said) = said.filter(|said| !(tells && person::among_news(&sight, &said.text))) { p class="said" { (said.text) } }
        @if let Some(stated) = stated { p class="said" { (hall.told_of(&stated)) } }
        @match page.stop() {
            Stop::BallotOpened | Stop::BallotClosed | Stop::Voted => (person::tally(&sight)),
            Stop::Waiting if view.gate().is_some() => (person::tally(&sight)),
            Stop::BeijingActed => (stands(&sight, Some(Kind::Beijing))),
            Stop::Filed | Stop::Acted | Stop::Waiting => (stands(&sight, None)),
            Stop::Over => (over(&sight)),
        }
        @if let Some(called) = hall.called_for() { p class="work" { (since(called)) " " (plain("roll-since")) } }
        (floor(hall))
        (seats(hall))
        @if let Some(away) = hall.desk_is_away() { p class="small" { (away) } }
    }
}

/// A time that grows on the page, where a script runs.
fn since(millis: u64) -> Markup {
    html! { span class="clock" data-since=(millis) { (number::minutes_and_seconds(millis / 1000)) } }
}

/// Who has the floor and who comes next, in a line for the whole room.
fn floor(hall: &Hall) -> Markup {
    let floor = hall.floor();
    let codes: Vec<&str> = floor.list.iter().map(|seat| hall.seat_code(*seat)).collect();
    html! {
        (talk::speaks(hall, &floor))
        @if !codes.is_empty() { p class="floor" { (say!("talk-next", who = codes.join(" "))) } }
    }
}

fn stands(sight: &Sight<'_>, news: Option<Kind>) -> Markup {
    let (left, all) = sight.at_work();
    let round = sight.view().round();
    html! {
        h1 { (capital(&procedure::stands(&sight.view()))) }
        @if left > 0 { p class="work" { (say!("host-at-work", left = left, all = all)) } }
        (person::chapters(sight, round, news))
    }
}

fn over(sight: &Sight<'_>) -> Markup {
    let told = sight.ending_text();
    let voted = crate::show::roll::count(sight).is_some();
    html! {
        h1 { (told.map_or_else(|| plain("host-over"), |(id, _)| sight.campaign().text.ending(id).title.clone())) }
        p { (sight.read(crate::show::story::story).join(" ")) }
        @if let Some((_, text)) = told { p { (text) } }
        @if voted { section { (person::tally(sight)) } }
    }
}

/// Who plays: here, away or a bot; never by colour alone.
fn seats(hall: &Hall) -> Markup {
    html! {
        ul class="seats" {
            @for seat in hall.seats() {
                @let (class, sign) = match hall.here(seat) {
                    Here::Here => ("here", ""),
                    Here::Away(_) => ("away", " …"),
                    Here::Bot => ("bot", " B"),
                };
                li class=(class) { (hall.seat_code(seat)) (sign) }
            }
        }
    }
}
