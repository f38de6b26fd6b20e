//! A class at one open screen: letters, acts of any state, pledges, and the whole roll-call in any order until it is closed.
//!
//! What is typed goes to one line: `DE f HU x` in a roll-call, `DE 2` for letters, `DE` to open a state's acts. The last one counts.

mod line;

use crate::base::ids::OptionId;
use crate::base::ids::{Seat, StateId};
use crate::game::act::{Answer, Ready};
use crate::game::command::Command;
use crate::game::state::Phase;
use crate::session::DraftEntry;
use crate::tui::canvas::{Canvas, Target};
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, parts};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::ballot::{Sheet, large_tally, letter, role_of, thresholds};
use crate::tui::screen::offers::Offers;
use crate::tui::screen::papers::{Papers, Tab};
use crate::tui::screen::why::{Subject, Why};
use crate::tui::screen::{Press, Reply, Screen, frame};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, pad, wide};
use crate::tui::world::Request;
use line::Word;
use ratatui::layout::Rect;

/// The class's screen.
#[derive(Clone, Debug, Default)]
pub struct Table {
    typed: String,
}

const KEYS: [Action; 7] =
    [Action::Choose, Action::Rest, Action::Close, Action::Why, Action::Papers, Action::Large, Action::Menu];
/// The longest line that can be typed.
const LONGEST: usize = 400;
/// Columns of a member's cell.
const CELL: u16 = 15;

impl Table {
    pub(super) const fn context(&self) -> Context {
        Context::Table
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(Seat::Observer)
    }

    /// A member's cell was clicked: its code is typed.
    pub(in crate::tui) fn write(&mut self, code: &str) {
        if !self.typed.is_empty() && !self.typed.ends_with(' ') {
            self.typed.push(' ');
        }
        self.typed.push_str(code);
        self.typed.push(' ');
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let Some(model) = scene.model(Seat::Observer) else { return Reply::Stay };
        match press.action {
            Some(Action::Choose) => return self.enter(&model),
            Some(Action::Rest) => return rest(&model),
            Some(Action::Close) => return close(&model),
            Some(Action::Erase) => {
                self.typed.pop();
            }
            Some(Action::Papers) => {
                return Reply::Push(Box::new(Screen::Papers(Papers::new(Seat::Observer, Tab::Board))));
            }
            Some(Action::Why) => {
                let sheet = Sheet::open(&model).map(|sheet| Subject::Ballot(Box::new(drafted(&model, sheet))));
                let subject = sheet.unwrap_or(Subject::Procedure);
                return Reply::Push(Box::new(Screen::Why(Why::new(Seat::Observer, subject))));
            }
            Some(Action::Menu) if self.typed.is_empty() => return Reply::Ask(Request::ToMenu),
            Some(Action::Menu) => self.typed.clear(),
            _ => {
                if let Some(char) = press.key.typed()
                    && self.typed.len() < LONGEST
                {
                    self.typed.push(char);
                }
            }
        }
        Reply::Stay
    }

    /// Takes what was typed; what cannot be understood stays for correction.
    fn enter(&mut self, model: &Model<'_>) -> Reply {
        let phase = model.view().phase();
        let words = match line::read(&self.typed, model) {
            Ok(words) => words,
            Err(wrong) => return Reply::Notice(wrong),
        };
        let reply = match words.first() {
            None => Reply::Stay,
            Some(_) if model.view().gate().is_some() => match entries(&words) {
                Ok(entries) => Reply::Ask(Request::Draft(entries)),
                Err(word) => return Reply::Notice(tx("table-not-understood", &[("word", word.into())])),
            },
            Some(_) if phase == Phase::Briefing => match letters(model, &words) {
                Ok(commands) => Reply::Ask(Request::Each(commands)),
                Err(id) => return Reply::Notice(tx("table-no-letter", &[("code", model.code(id).into())])),
            },
            Some((id, _)) => open(model, *id),
        };
        if !matches!(reply, Reply::Notice(_)) {
            self.typed.clear();
        }
        reply
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(Seat::Observer) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let body = frame::game(&mut pen, scene, &model, area, Context::Table, &KEYS);
        let view = model.view();
        let sheet = Sheet::open(&model).map(|sheet| drafted(&model, sheet));
        if let Some(sheet) = sheet.as_ref().filter(|_| scene.large) {
            let (upper, low) = over(body, body.height.saturating_sub(2));
            large_tally(&mut pen, scene.glyphs, &model, sheet, upper);
            self.prompt(&mut pen, &model, low, 1);
            pen.text(parts(area).notice, Role::Dim, &t("table-votes"));
            return;
        }
        let mut rest = body;
        if let Some(sheet) = &sheet {
            pen.text(frame::line_of(body, 0), Role::Title, &model.vote_title(sheet));
            let used = thresholds(&mut pen, scene.glyphs, sheet, over(body, 1).1);
            rest = over(body, used + 2).1;
        }
        let hint = t(match (&sheet, view.phase()) {
            (Some(_), _) => "table-votes",
            (None, Phase::Briefing) => "table-briefing",
            (None, Phase::Replies) => "table-replies",
            (None, _) => "table-consultation",
        });
        pen.heading(frame::line_of(rest, 0), &t("table-title"));
        let used = grid(&mut pen, &model, over(rest, 1).1);
        let low = over(rest, used + 2).1;
        self.prompt(&mut pen, &model, low, 2);
        pen.text(parts(area).notice, Role::Dim, &hint);
    }

    /// How far the class is, and so many rows below it what is typed.
    fn prompt(&self, pen: &mut Pen<'_>, model: &Model<'_>, area: Rect, below: u16) {
        pen.text(frame::line_of(area, 0), Role::Text, &standing(model));
        if below > 1 {
            letters_to_click(pen, model, frame::line_of(area, 1));
        }
        let prompt = format!("{} {}▏", t("table-prompt"), self.typed);
        pen.text(frame::line_of(area, below), Role::Selected, &pad(&prompt, area.width));
    }
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

/// Entries of a roll-call.
fn entries(words: &[(StateId, Word)]) -> Result<Vec<(StateId, Option<DraftEntry>)>, String> {
    let entry = |(id, word): &(StateId, Word)| match word {
        Word::Entry(entry) => Ok((*id, Some(*entry))),
        Word::Erase => Ok((*id, None)),
        Word::Nothing => Err(String::new()),
        Word::Number(number) => Err(number.to_string()),
    };
    words.iter().map(entry).collect()
}

/// Answers to letters.
fn letters(model: &Model<'_>, words: &[(StateId, Word)]) -> Result<Vec<(Seat, Command)>, StateId> {
    let answer = |(id, word): &(StateId, Word)| {
        let seat = Seat::State(*id);
        let Word::Number(number) = word else { return Err(*id) };
        let command = Answer { choice: OptionId(number.saturating_sub(1)) }.into();
        let fits = *number > 0 && model.session.legal(seat).check(&command).is_ok();
        if fits { Ok((seat, command)) } else { Err(*id) }
    };
    words.iter().map(answer).collect()
}

/// Opens what a state may ask for.
fn open(model: &Model<'_>, id: StateId) -> Reply {
    let seat = Seat::State(id);
    if !model.session.awaited_humans().contains(&seat) {
        return Reply::Notice(tx("table-nothing-to-do", &[("code", model.code(id).into())]));
    }
    Reply::Push(Box::new(Screen::Offers(Offers::new(seat, model.view().phase()))))
}

/// Human states that are asked for something.
fn waiting(model: &Model<'_>) -> Vec<Seat> {
    model.session.awaited_humans().into_iter().filter(|seat| seat.state().is_some()).collect()
}

fn rest(model: &Model<'_>) -> Reply {
    if model.view().gate().is_some() {
        return Reply::Ask(Request::RestByBots(!model.session.draft().rest_by_bots()));
    }
    Reply::Ask(Request::Bots(waiting(model)))
}

/// Closes the vote; in a consultation all who wait are done; letters and pledges that are left are answered by bots.
fn close(model: &Model<'_>) -> Reply {
    if model.view().gate().is_some() {
        return Reply::Ask(Request::CloseDraft);
    }
    let seats = waiting(model);
    if model.view().phase() == Phase::Consultation {
        return Reply::Ask(Request::Each(seats.into_iter().map(|seat| (seat, Ready.into())).collect()));
    }
    Reply::Ask(Request::Bots(seats))
}

/// The sheet of the roll-call with what is written down.
fn drafted(model: &Model<'_>, sheet: Sheet) -> Sheet {
    let draft = model.session.draft();
    let votes = model.view().states().iter().filter_map(|id| match draft.entry(id) {
        Some(DraftEntry::Vote(vote)) => Some((id, Some(vote))),
        Some(DraftEntry::Away) => Some((id, None)),
        Some(DraftEntry::Proxy(_) | DraftEntry::Bot) | None => None,
    });
    sheet.with(votes)
}

/// A cell for each member; gives back how many rows they took.
fn grid(pen: &mut Pen<'_>, model: &Model<'_>, area: Rect) -> u16 {
    let across = (area.width / CELL).max(1);
    let waiting = waiting(model);
    let mut rows = 0;
    for (at, id) in (0u16..).zip(model.view().states().iter()) {
        let cell = Rect { x: area.x + at % across * CELL, y: area.y + at / across, width: CELL - 1, height: 1 };
        if cell.y >= area.bottom() {
            break;
        }
        let (role, words) = mark(model, id, waiting.contains(&Seat::State(id)));
        let code = pen.text(cell, Role::Title, model.code(id));
        pen.spot(cell, Target::State(id));
        let rest = Rect { x: cell.x + code + 1, width: cell.width.saturating_sub(code + 1), ..cell };
        pen.text(rest, role, &words);
        rows = at / across + 1;
    }
    rows
}

/// What a member has done, or owes.
fn mark(model: &Model<'_>, id: StateId, waits: bool) -> (Role, String) {
    let seat = Seat::State(id);
    if model.view().gate().is_some() {
        return match model.session.draft().entry(id) {
            Some(DraftEntry::Vote(vote)) => (role_of(vote), letter(vote).to_string()),
            Some(DraftEntry::Away) => (Role::Abstain, "–".to_owned()),
            Some(DraftEntry::Proxy(to)) => (Role::Abstain, format!("→{}", model.code(to))),
            Some(DraftEntry::Bot) => (Role::Union, "b".to_owned()),
            None => (Role::Open, "·".to_owned()),
        };
    }
    let acts = model.session.view(seat).acts().len();
    match (model.view().phase(), waits) {
        (Phase::Briefing, true) => (Role::Warning, t("table-letter")),
        (Phase::Replies, true) => (Role::Warning, t("table-owes")),
        (Phase::Consultation, false) => (Role::Relief, t("table-ready")),
        (Phase::Consultation, true) if acts > 0 => (Role::Me, tx("table-acts", &[("count", acts.into())])),
        (_, true) => (Role::Open, "·".to_owned()),
        (_, false) => (Role::Dim, t("table-nothing")),
    }
}

/// How far the class is.
fn standing(model: &Model<'_>) -> String {
    let all = model.view().states().len();
    if model.view().gate().is_none() {
        let done = all.saturating_sub(waiting(model).len());
        return tx("table-done", &[("done", done.into()), ("all", all.into())]);
    }
    let draft = model.session.draft();
    let written = model.view().states().iter().filter(|id| draft.entry(*id).is_some()).count();
    let rest = t(if draft.rest_by_bots() { "table-rest-on" } else { "table-rest-off" });
    format!("{} {rest}", tx("table-entered", &[("done", written.into()), ("all", all.into())]))
}
