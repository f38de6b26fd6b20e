//! A class at one open screen: letters, acts of any state, pledges, and the whole roll-call in any order until it is closed.
//!
//! What is typed goes to one line: `DE f HU x` in a roll-call, `DE 2` for letters, `DE` to open a state's acts. The last one counts.

mod panel;

use crate::base::ids::{Seat, StateId};
use crate::game::act::Ready;
use crate::game::state::{Act, Phase, Stand, Topic};
use crate::game::view::View;
use crate::session::DraftEntry;
use crate::show::class as show;
use crate::tui::canvas::{Canvas, Target};
use crate::tui::class::{self, Said};
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, parts, side_by_side};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::ballot::{Sheet, large_tally, letter, on_what, role_of, thresholds};
use crate::tui::screen::desk::DeskScreen;
use crate::tui::screen::europe;
use crate::tui::screen::papers::{Papers, Tab};
use crate::tui::screen::why::{Subject, Why};
use crate::tui::screen::{Press, Reply, Screen, frame};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::line::TypedLine;
use crate::tui::widget::pen::{Pen, fit, pad, wide};
use crate::tui::world::Request;
use panel::Panel;
use ratatui::layout::Rect;

/// The class's screen.
#[derive(Clone, Debug, Default)]
pub struct Table {
    line: TypedLine,
    /// The state whose letter is open for all to read.
    shown: Option<StateId>,
    /// Whether it was asked if the phase is to be closed for those who have not spoken.
    closing: bool,
    /// Whether it was asked just now if the class goes back to the menu.
    leaving: bool,
    /// The seats for which the phase was closed; they are opened again while nobody has learnt of it.
    closed: Vec<Seat>,
    /// Whether the tally of the vote just held is in view.
    tally: bool,
}

const KEYS: [Action; 8] = [
    Action::Choose,
    Action::Rest,
    Action::Close,
    Action::Large,
    Action::Card,
    Action::Papers,
    Action::Why,
    Action::Menu,
];
/// The longest line that can be typed.
const LONGEST: usize = 400;
/// Rows that members and line take at least under a vote, and the most that its text takes.
const LEAST: u16 = 14;
const MOST_OF_TEXT: u16 = 12;
/// From so many columns on, what is to be read stands beside the members.
const BROAD: u16 = 116;

impl Table {
    pub(super) const fn context(&self) -> Context {
        Context::Table
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(Seat::Observer)
    }

    /// A member's cell was clicked: its code is typed.
    pub(in crate::tui) fn write(&mut self, code: &str) {
        let gap = if self.line.is_empty() || self.line.text().ends_with(' ') { "" } else { " " };
        let text = format!("{}{gap}{code} ", self.line.text());
        self.line.put(text);
    }

    /// Opens the letter of a state for all to read.
    pub(in crate::tui) const fn show(&mut self, id: Option<StateId>) {
        self.shown = id;
    }

    /// Shows the tally of the vote just held.
    pub(in crate::tui) const fn show_tally(&mut self) {
        self.tally = true;
    }

    /// The phase was closed for these seats.
    pub(in crate::tui) fn close_for(&mut self, seats: Vec<Seat>) {
        (self.closed, self.closing) = (seats, false);
    }

    /// The seats for which the phase was closed; from now on for none.
    pub(in crate::tui) fn reopened(&mut self) -> Vec<Seat> {
        std::mem::take(&mut self.closed)
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let Some(model) = scene.model(Seat::Observer) else { return Reply::Stay };
        let leaving = std::mem::take(&mut self.leaving);
        if std::mem::take(&mut self.closing) {
            match press.key.typed() {
                Some('y' | 'Y') => return close_now(&model),
                Some('b' | 'B') => return Reply::Ask(Request::CloseByBots(waiting(&model))),
                _ => return Reply::Notice(t("table-not-closed")),
            }
        }
        // What is typed in a line is text, also where it is a key on an empty one.
        if !self.line.is_empty() && press.key.typed().is_some() {
            self.line.key(press.key, LONGEST);
            return Reply::Stay;
        }
        match press.action {
            Some(Action::Choose) => return self.enter(&model),
            Some(Action::Rest) => return rest(&model),
            Some(Action::Close) => return self.close(&model),
            Some(Action::Papers) => {
                return Reply::Push(Box::new(Screen::Papers(Papers::new(Seat::Observer, Tab::Board))));
            }
            Some(Action::Why) => {
                let sheet = Sheet::open(&model).map(|sheet| Subject::Ballot(Box::new(drafted(&model, sheet))));
                let subject = sheet.unwrap_or(Subject::Procedure);
                return Reply::Push(Box::new(Screen::Why(Why::new(Seat::Observer, subject))));
            }
            Some(Action::Desk) => return Reply::Push(Box::new(Screen::Desk(Box::new(DeskScreen::new(&model))))),
            Some(Action::Large) => self.tally = !self.tally,
            Some(Action::Card) => return Reply::Ask(Request::Said(vec![Said::Card], None)),
            Some(Action::Menu) if self.tally => self.tally = false,
            Some(Action::Menu) if !self.line.is_empty() => self.line.put(""),
            Some(Action::Menu) if self.shown.is_some() => self.shown = None,
            // A class looks at this page: it does not vanish by one key.
            Some(Action::Menu) if leaving => return Reply::Ask(Request::ToMenu),
            Some(Action::Menu) => {
                self.leaving = true;
                return Reply::Notice(t("table-leave-ask"));
            }
            _ => {
                self.line.key(press.key, LONGEST);
            }
        }
        Reply::Stay
    }

    /// Takes what was typed; what is wrong stays for correction, and the rest is done.
    fn enter(&mut self, model: &Model<'_>) -> Reply {
        if self.line.text().trim().is_empty() {
            self.line.put("");
            let all_done = model.view().gate().is_none() && waiting(model).is_empty();
            return if all_done { Reply::Ask(Request::Go) } else { Reply::Notice(t("table-type")) };
        }
        let (said, wrong) = model.read(|book, _| class::read(self.line.text(), book));
        let left: Vec<&str> = wrong.iter().map(|wrong| wrong.entry.as_str()).collect();
        self.line.refuse(left.join(", "));
        if said == [Said::Close] {
            return self.close(model);
        }
        match (said.is_empty(), wrong.into_iter().next()) {
            (true, Some(wrong)) => Reply::Notice(wrong.why),
            (true, None) => Reply::Stay,
            (false, wrong) => Reply::Ask(Request::Said(said, wrong.map(|wrong| wrong.why))),
        }
    }

    /// Closes the vote; closes the phase at once where everybody has spoken, else it is asked first.
    fn close(&mut self, model: &Model<'_>) -> Reply {
        if model.view().gate().is_some() {
            return Reply::Ask(Request::CloseDraft);
        }
        if waiting(model).is_empty() {
            return Reply::Ask(Request::Go);
        }
        if model.view().phase() == Phase::Council {
            return Reply::Notice(t("table-chair-first"));
        }
        self.closing = silent(model) > 0;
        if self.closing { Reply::Stay } else { close_now(model) }
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(Seat::Observer) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let body = frame::game(&mut pen, scene, &model, area, Context::Table, &KEYS);
        let sheet = Sheet::open(&model).map(|sheet| drafted(&model, sheet));
        let notice = parts(area).notice;
        let large = match &sheet {
            Some(sheet) => Some(sheet.clone()).filter(|_| scene.large),
            None if self.tally => Sheet::last(&model),
            None => None,
        };
        if let Some(sheet) = large {
            let (upper, low) = over(body, body.height.saturating_sub(2));
            large_tally(&mut pen, scene.glyphs, &model, &sheet, upper);
            self.prompt(&mut pen, &model, low, 1);
            pen.text(notice, Role::Dim, &if self.tally { t("table-tally") } else { how_to_vote(&model) });
            return;
        }
        let body = match &sheet {
            Some(sheet) => europe::vote_beside(&mut pen, scene, &model, sheet, body),
            None => europe::beside(&mut pen, scene, &model, body, europe::Subject::Position),
        };
        let mut rest = body;
        if let Some(sheet) = &sheet {
            pen.text(frame::line_of(body, 0), Role::Title, &model.vote_title(sheet));
            let used = thresholds(&mut pen, scene.glyphs, sheet, over(body, 1).1);
            let below = over(body, used + 1).1;
            let most = below.height.saturating_sub(LEAST).clamp(1, MOST_OF_TEXT);
            let used = used + on_what(&mut pen, sheet, Rect { height: most.min(below.height), ..below });
            rest = over(body, used + 2).1;
        } else {
            pen.heading(frame::line_of(rest, 0), &t("table-title"));
            rest = over(rest, 1).1;
        }
        let (left, right) = if body.width >= BROAD {
            side_by_side(rest, rest.width * 3 / 5)
        } else {
            (rest, Rect { width: 0, ..rest })
        };
        if right.width > 0 {
            self.broad(&mut pen, &model, (left, right));
        } else {
            self.narrow(&mut pen, &model, left);
        }
        self.hint(&mut pen, &model, notice);
    }

    /// Where there is room, what is to be read stands beside the members: the open letter or the card, and what waits.
    fn broad(&self, pen: &mut Pen<'_>, model: &Model<'_>, (left, right): (Rect, Rect)) {
        let used = grid(pen, model, left) + 1;
        self.prompt(pen, model, over(left, used).1, 2);
        let width = right.width;
        let open = self.shown.and_then(|id| panel::letter(pen, model, id, width));
        let card = if open.is_some() { None } else { panel::card(pen, model, width) };
        let standing = (model.view().gate().is_none() && open.is_none()).then(|| panel::standing(pen, model, width));
        let panels = [open, card, panel::guesses(pen, model, width), standing];
        let mut rest = right;
        for panel in panels.into_iter().flatten() {
            let used = put_down(pen, &panel, rest);
            rest = over(rest, used + 1).1;
        }
    }

    /// On a small screen an open letter stands where the members do; the card has a page of its own.
    fn narrow(&self, pen: &mut Pen<'_>, model: &Model<'_>, area: Rect) {
        let open = self.shown.and_then(|id| panel::letter(pen, model, id, area.width));
        let used = if open.is_some() { 0 } else { grid(pen, model, area) + 1 };
        let panel = match open {
            Some(open) => Some(open),
            None if model.view().gate().is_some() => panel::expected(pen, model, area.width),
            None => Some(panel::standing(pen, model, area.width)),
        };
        let (upper, foot) = over(area, area.height - 4.min(area.height));
        let mut low = foot;
        if let Some(panel) = &panel {
            let took = used + put_down(pen, panel, over(upper, used).1) + 1;
            if took < upper.height {
                low = over(area, took).1;
            }
        } else if used < upper.height {
            low = over(area, used).1;
        }
        self.prompt(pen, model, low, 2);
    }

    /// What can be typed here, or what is asked before the phase is closed.
    fn hint(&self, pen: &mut Pen<'_>, model: &Model<'_>, area: Rect) {
        if self.closing {
            let values = [("count", silent(model).into())];
            pen.text(area, Role::Warning, &tx("table-closing", &values));
            return;
        }
        let view = model.view();
        let done = view.gate().is_none() && waiting(model).is_empty();
        let first = waiting(model).first().and_then(|seat| seat.state());
        let code = || first.map_or("", |id| model.code(id)).into();
        let text = match (view.gate(), view.phase()) {
            (Some(_), _) => how_to_vote(model),
            (None, _) if done => t("table-all-done"),
            (None, Phase::Briefing) => tx("table-briefing", &[("code", code())]),
            (None, Phase::Replies) if view.is_in_coreper() => tx("table-stands", &[("code", code())]),
            (None, Phase::Replies) => tx("table-replies", &[("code", code())]),
            (None, Phase::Council) => t("table-chair"),
            (None, _) => model.read(|book, _| show::acts_hint(book, "table-consultation")),
        };
        pen.text(area, if done { Role::Warning } else { Role::Dim }, &text);
    }

    /// How far the class is, and so many rows below it what is typed, with what it is taken for.
    fn prompt(&self, pen: &mut Pen<'_>, model: &Model<'_>, area: Rect, below: u16) {
        pen.text(frame::line_of(area, 0), Role::Text, &standing(model));
        if below > 1 {
            letters_to_click(pen, model, frame::line_of(area, 1));
        }
        let prompt = format!("{} {}", t("table-prompt"), self.line.shown());
        pen.text(frame::line_of(area, below), Role::Selected, &pad(&prompt, area.width));
        let (said, wrong) = model.read(|book, _| class::read(self.line.text(), book));
        let under = over(area, below + 1).1;
        match wrong.first() {
            Some(wrong) => pen.prose(under, Role::Warning, &wrong.why),
            None if said.is_empty() => 0,
            None => pen.prose(under, Role::Dim, &tx("table-parsed", &[("count", said.len().into())])),
        };
    }
}

/// A panel in the room that there is; gives back how many rows it took, its heading among them. What does not fit is counted.
fn put_down(pen: &mut Pen<'_>, panel: &Panel<'_>, place: Rect) -> u16 {
    if place.height < 2 {
        return 0;
    }
    pen.heading(frame::line_of(place, 0), &panel.title);
    let room = over(place, 1).1;
    pen.lines(room, &panel.lines, 0);
    let fits = usize::from(room.height).min(panel.lines.len());
    if fits < panel.lines.len() {
        let more = panel.lines.len() - fits;
        pen.right(frame::line_of(place, 0), Role::Key, &tx("table-more", &[("count", more.into())]));
    }
    u16::try_from(fits + 1).unwrap_or(u16::MAX)
}

/// What a click can write behind the code that a click on a member has written: letters of votes, or numbers of answers.
fn letters_to_click(pen: &mut Pen<'_>, model: &Model<'_>, line: Rect) {
    let keys: &[&str] = match (model.view().gate(), model.view().phase()) {
        (Some(_), _) => &["table-key-f", "table-key-x", "table-key-a", "table-key-y", "table-key-b"],
        (None, Phase::Briefing) => &["table-key-1", "table-key-2", "table-key-3"],
        (None, _) => return,
    };
    let mut rest = line;
    for key in keys {
        let (char, label) = (key.chars().next_back().unwrap_or_default(), t(key));
        let width = wide(&label).saturating_add(2);
        let shown = pen.spans([(Role::Key, char.to_string()), (Role::Dim, format!(" {label}"))]);
        let cell = Rect { width: width.min(rest.width), ..rest };
        pen.line(cell, &shown);
        pen.spot(cell, Target::Type(char));
        let step = (width + 2).min(rest.width);
        rest = Rect { x: rest.x + step, width: rest.width - step, ..rest };
    }
}

/// Human states that are asked for something.
fn waiting(model: &Model<'_>) -> Vec<Seat> {
    model.class_awaited()
}

fn rest(model: &Model<'_>) -> Reply {
    if model.view().gate().is_some() {
        return Reply::Ask(Request::RestByBots(!model.sheet().rest_by_bots()));
    }
    Reply::Ask(Request::CloseByBots(waiting(model)))
}

/// The states that wait and have said nothing in this phase.
fn silent(model: &Model<'_>) -> usize {
    waiting(model)
        .into_iter()
        .filter(|seat| model.through(*seat).is_none_or(|own| own.view().acts().is_empty()))
        .count()
}

/// Closes the phase: in a consultation all who wait are done; letters and pledges that are left are answered by bots.
fn close_now(model: &Model<'_>) -> Reply {
    let seats = waiting(model);
    if model.view().phase() == Phase::Consultation {
        return Reply::Ask(Request::CloseFor(seats, Ready.into()));
    }
    Reply::Ask(Request::CloseByBots(seats))
}

/// The sheet of the roll-call with what is written down.
fn drafted(model: &Model<'_>, sheet: Sheet) -> Sheet {
    let draft = model.sheet();
    let votes = model.view().states().iter().filter_map(|id| match draft.entry(id) {
        Some(DraftEntry::Vote(vote)) => Some((id, Some(vote))),
        Some(DraftEntry::Away) => Some((id, None)),
        Some(DraftEntry::Proxy(_) | DraftEntry::Bot) | None => None,
    });
    sheet.with(votes)
}

/// A cell for each member; gives back how many rows they took.
fn grid(pen: &mut Pen<'_>, model: &Model<'_>, area: Rect) -> u16 {
    /// Columns of a member's cell, and of one with room for what it did.
    const CELL: u16 = 15;
    const BROAD_CELL: u16 = 23;
    let cell = if area.width >= 3 * BROAD_CELL && area.height >= 16 { BROAD_CELL } else { CELL };
    let across = (area.width / cell).max(1);
    let waiting = waiting(model);
    let mut rows = 0;
    for (at, id) in (0u16..).zip(model.view().states().iter()) {
        let place = Rect { x: area.x + at % across * cell, y: area.y + at / across, width: cell - 1, height: 1 };
        if place.y >= area.bottom() {
            break;
        }
        let (role, words) = mark(model, id, waiting.contains(&Seat::State(id)));
        let code = pen.text(place, Role::Title, model.code(id));
        pen.spot(place, Target::State(id));
        let rest = Rect { x: place.x + code + 1, width: place.width.saturating_sub(code + 1), ..place };
        pen.text(rest, role, &fit(&words, rest.width));
        rows = at / across + 1;
    }
    rows
}

/// What a member has done, or owes.
fn mark(model: &Model<'_>, id: StateId, waits: bool) -> (Role, String) {
    let seat = Seat::State(id);
    if model.view().gate().is_some() {
        return match model.sheet().entry(id) {
            Some(DraftEntry::Vote(vote)) => (role_of(vote), letter(vote).to_string()),
            Some(DraftEntry::Away) => (Role::Abstain, "–".to_owned()),
            Some(DraftEntry::Proxy(to)) => (Role::Abstain, format!("→{}", model.code(to))),
            Some(DraftEntry::Bot) => (Role::Union, "b".to_owned()),
            None => (Role::Open, "·".to_owned()),
        };
    }
    let own = model.through(seat);
    let view = own.as_ref().map_or_else(|| model.view(), Model::view);
    let acts = view.acts();
    match (model.view().phase(), waits) {
        (Phase::Briefing, true) => (Role::Warning, t("table-letter")),
        (Phase::Replies, true) if view.is_in_coreper() => (Role::Open, "·".to_owned()),
        (Phase::Replies, false) if view.is_in_coreper() => match shown(&view, id) {
            Some(stand) => (Role::Me, crate::words::name::stand(stand)),
            None => (Role::Dim, t("table-nothing")),
        },
        (Phase::Replies, true) => (Role::Warning, t("table-owes")),
        (Phase::Consultation, done) if !acts.is_empty() => {
            let left = usize::from(view.bandwidth_left());
            let points = format!("{}{}", "●".repeat(acts.len()), "·".repeat(left));
            let what: Vec<String> = acts.iter().map(|act| short(model, act)).collect();
            (if done { Role::Me } else { Role::Relief }, format!("{points} {}", what.join(", ")))
        }
        (Phase::Consultation, false) => (Role::Relief, t("table-ready")),
        (Phase::Council, true) => (Role::Warning, t("table-in-the-chair")),
        (_, true) => (Role::Open, "·".to_owned()),
        (_, false) => (Role::Dim, t("table-nothing")),
    }
}

/// The stand that a member has shown in Coreper on the last file on which it was asked.
fn shown(view: &View<'_>, id: StateId) -> Option<Stand> {
    let files = Topic::ALL.into_iter().filter(|topic| view.is_pending(*topic));
    files.filter_map(|topic| view.stand(id, topic)).next_back()
}

/// An act in a word or two.
fn short(model: &Model<'_>, act: &Act) -> String {
    match act {
        Act::Lobby(to, ..) => tx("table-act-talks", &[("code", model.code(*to).into())]),
        Act::Declare(_, vote) => tx("table-act-says", &[("vote", crate::words::name::vote(*vote).into())]),
        Act::Pledge { .. } => t("table-act-pledge"),
        Act::File(_) => t("table-act-evidence"),
        Act::AskExamination
        | Act::Amend(_)
        | Act::Suggest(_)
        | Act::Share(..)
        | Act::Invest(_)
        | Act::Channel
        | Act::RequestVote(_)
        | Act::Publish(_)
        | Act::Leak(..)
        | Act::Opinion(_)
        | Act::LeakPaper(..)
        | Act::AskCapital(_)
        | Act::AskFund
        | Act::ProposeListing
        | Act::Present(_)
        | Act::TableConclusions(_) => model.act(act),
    }
}

/// What can be typed in a vote.
fn how_to_vote(model: &Model<'_>) -> String {
    model.read(|book, _| show::vote_hint(book, ["table-votes", "table-votes.last"]))
}

/// How far the class is.
fn standing(model: &Model<'_>) -> String {
    // Of the seats that the class plays; bots speak for themselves.
    let all = model.humans().into_iter().filter(|seat| seat.state().is_some()).count();
    if model.view().gate().is_none() {
        if model.view().phase() == Phase::Consultation {
            let spoken = all.saturating_sub(silent(model));
            return tx("table-spoken", &[("done", spoken.into()), ("all", all.into())]);
        }
        let done = all.saturating_sub(waiting(model).len());
        return tx("table-done", &[("done", done.into()), ("all", all.into())]);
    }
    let draft = model.sheet();
    let written = model.view().states().iter().filter(|id| draft.entry(*id).is_some()).count();
    let rest = t(if draft.rest_by_bots() { "table-rest-on" } else { "table-rest-off" });
    format!("{} {rest}", tx("table-entered", &[("done", written.into()), ("all", all.into())]))
}
