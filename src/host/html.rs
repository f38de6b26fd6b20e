//! Pages for phones, small windows and screen readers: plain forms, each a button for each choice, made from the same prompts as
//! everything else. Every value is escaped by the template.

pub mod act;
pub mod asked;
pub mod beat;
mod debrief;
pub mod desk;
pub mod desk_seat;
mod draft;
mod expect;
mod giving;
mod glossary;
pub mod join;
mod lobby;
mod looking;
mod map;
pub mod mark;
mod own;
mod package;
pub mod person;
mod question;
pub mod screens;
mod stands;
pub mod talk;
pub mod wall;
mod why;

use crate::host::hall::{Hall, Stage};
use crate::words::text::{plain, say};
use maud::{DOCTYPE, Markup, html};

/// How everything looks.
pub const STYLE: &str = include_str!("../../assets/host/style.css");
/// Where that is loaded from.
const STYLE_LINK: &str = "/a/style.css";
/// What keeps a page that waits up to date.
pub const SCRIPT: &str = include_str!("../../assets/host/page.js");
/// What joins a terminal in a browser to a seat.
pub const TERMINAL: &str = include_str!("../../assets/host/terminal.js");
/// The terminal itself, its size, its looks: xterm.js.
pub const XTERM: [&str; 3] = [
    include_str!("../../assets/host/xterm/xterm.js"),
    include_str!("../../assets/host/xterm/addon-fit.js"),
    include_str!("../../assets/host/xterm/xterm.css"),
];

/// The pages of somebody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tab {
    /// What is asked now.
    Now,
    /// What happened.
    Happened,
    /// One's own seat.
    Seat,
    /// Who stands where.
    Count,
    /// What is said beside the game.
    Talk,
    /// Why a state voted so.
    Why,
    /// The map, with what each member says.
    Map,
    /// What words of law and of the game mean.
    Glossary,
}

impl Tab {
    /// Those at the head of every page.
    pub const ALL: [Self; 5] = [Self::Now, Self::Happened, Self::Seat, Self::Count, Self::Talk];
    /// Those at its foot, to look something up.
    pub const MORE: [Self; 3] = [Self::Why, Self::Map, Self::Glossary];

    /// All of them.
    pub fn every() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().chain(Self::MORE)
    }

    /// What follows the address of a person.
    #[must_use]
    pub const fn end(self) -> &'static str {
        match self {
            Self::Now => "",
            Self::Happened => "happened",
            Self::Seat => "seat",
            Self::Count => "count",
            Self::Talk => "talk",
            Self::Why => "why",
            Self::Map => "map",
            Self::Glossary => "glossary",
        }
    }

    /// The tab of the end of an address; the first for one that is none.
    #[must_use]
    pub fn of(end: &str) -> Self {
        Self::ALL.into_iter().chain(Self::MORE).find(|one| one.end() == end).unwrap_or(Self::Now)
    }

    /// What it is called.
    #[must_use]
    pub fn name(self) -> String {
        plain(match self {
            Self::Now => "host-tab-now",
            Self::Happened => "host-tab-happened",
            Self::Seat => "host-tab-seat",
            Self::Count => "host-tab-count",
            Self::Talk => "host-tab-talk",
            Self::Why => "host-tab-why",
            Self::Map => "host-tab-map",
            Self::Glossary => "host-tab-glossary",
        })
    }
}

/// A whole page.
#[must_use]
pub fn frame(title: &str, class: &str, reload: Option<u32>, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " · coreper" }
                link rel="stylesheet" href=(STYLE_LINK);
                link rel="icon" href="data:,";
                @if let Some(seconds) = reload {
                    noscript { meta http-equiv="refresh" content=(seconds); }
                }
                script src="/a/page.js" defer {}
            }
            body class=(class) { (body) }
        }
    }
}

/// The foot of a page that is kept up to date: what was written and can no longer be sent, left to be copied; that the session has
/// ended; and what is said to whoever hears the page, that the host is away among it. A script fills it in.
fn foot(hall: &Hall, says: &str) -> Markup {
    html! {
        p id="unsent" class="wrong" role="alert" hidden { (plain("host-unsent")) " " q {} }
        p id="ended" class="said" role="status" hidden[hall.stage() != Stage::Ended] { (plain("host-ended-page")) }
        p id="say" class="unseen" aria-live="polite" data-away=(plain("host-is-away")) { (says) }
    }
}

/// A text as a part of an address.
#[must_use]
pub fn in_address(text: &str) -> String {
    let sign = |byte: u8| {
        let plain = byte.is_ascii_alphanumeric() || byte == b'-';
        if plain { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    text.bytes().map(sign).collect()
}

/// A place in a form as the end of an address: with its month, since a form that was begun in another is asked anew.
#[must_use]
pub fn place(hall: &Hall, path: Option<&str>) -> String {
    let Some(path) = path else { return String::new() };
    let month = hall.month().map(|month| format!("&month={month}")).unwrap_or_default();
    format!("?path={}{month}", in_address(path))
}

/// What whoever comes to an address that is none is told.
#[must_use]
pub fn nothing_here() -> Markup {
    to_the_door(&plain("host-nothing-here"))
}

/// What a request that cannot be read comes to.
#[must_use]
pub fn unreadable() -> Markup {
    to_the_door(&plain("host-unreadable"))
}

/// What whoever opens the desk without its link is told.
#[must_use]
pub fn no_desk_link() -> Markup {
    to_the_door(&plain("host-desk-link"))
}

/// What whoever comes too late is told.
#[must_use]
pub fn full() -> Markup {
    to_the_door(&plain("host-no-full"))
}

/// A page that says one thing, and leads to the door.
fn to_the_door(says: &str) -> Markup {
    let body = html! {
        main {
            h1 { (says) }
            p { a href="/" { (plain("host-to-door")) } }
        }
    };
    frame(says, "plain", None, &body)
}

/// How a text that is longer begins, up to a word; nothing where it is not.
#[must_use]
pub fn begins(text: &str, most: usize) -> Option<String> {
    if text.chars().count() <= most {
        return None;
    }
    let cut: String = text.chars().take(most).collect();
    let whole = cut.rsplit_once(char::is_whitespace).map_or(cut.as_str(), |(head, _)| head);
    Some(format!("{whole} …"))
}

/// What whoever asks too often is told.
#[must_use]
pub fn too_often(number: u32) -> Markup {
    let body = html! {
        main {
            h1 { (plain("seated-too-often")) }
            p { a href={ "/p/" (number) "/" } { (plain("host-to-own-page")) } }
        }
    };
    frame(&plain("seated-too-often"), "plain", None, &body)
}

/// The clock of the room as it stands on a page: it runs on there, where a script runs.
#[must_use]
pub fn running(hall: &Hall, page: &crate::table::Snapshot) -> Option<Markup> {
    let clock = page.stands().clock;
    let text = self::clock(hall, page)?;
    let left = clock.left(hall.now()).filter(|_| clock.runs());
    let up = left.map(|_| plain("host-clock-up"));
    Some(html! { span class="clock" data-left=[left] data-up=[up] { (text) } })
}

/// Minutes and seconds left on the clock of the room, if it keeps time.
#[must_use]
pub fn clock(hall: &Hall, page: &crate::table::Snapshot) -> Option<String> {
    let clock = page.stands().clock;
    let left = clock.left(hall.now())?;
    let time = crate::words::number::minutes_and_seconds(left / 1000);
    Some(if left == 0 {
        plain("host-clock-up")
    } else if clock.runs() {
        say!("host-clock", left = time)
    } else {
        say!("host-clock-held", left = time)
    })
}
