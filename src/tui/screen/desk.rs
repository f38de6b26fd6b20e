//! The desk as a page: every member with the advisor's estimate, *what if*, chances of one's own, and what follows from it all.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::ai::advisor::{Desk, Matter};
use crate::base::ids::{Seat, StateId};
use crate::law::ballot::Vote;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, side_by_side};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::ballot::{letter, role_of};
use crate::tui::screen::europe;
use crate::tui::screen::why::{Subject, Why};
use crate::tui::screen::{Press, Reply, Screen, frame};
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, pad, pad_left};
use crate::tui::widget::rows::Cursor;
use crate::words::desk::{Line, Sheet, desk_title};
use ratatui::layout::Rect;

/// The desk of a seat.
#[derive(Clone, Debug)]
pub struct DeskScreen {
    seat: Seat,
    desk: Desk,
    pub(super) cursor: Cursor,
}

const KEYS: [Action; 8] = [
    Action::WhatIf,
    Action::ChanceGreater,
    Action::ChanceLess,
    Action::WhatIfClear,
    Action::NextTab,
    Action::Why,
    Action::More,
    Action::Back,
];

impl DeskScreen {
    /// The desk of a seat, on what comes to a vote next.
    #[must_use]
    pub fn new(model: &Model<'_>) -> Self {
        let mut desk = Desk::new();
        model.look(&mut desk);
        Self { seat: model.eyes(), desk, cursor: Cursor::default() }
    }

    /// Looks at a member.
    pub const fn look_at(&mut self, id: StateId) {
        self.cursor.at = id.index();
    }

    pub(super) const fn context(&self) -> Context {
        Context::Desk
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.seat)
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let (Some(model), Some(action)) = (scene.model(self.seat), press.action) else { return Reply::Stay };
        let members = self.desk.answer().map_or(0, |answer| answer.rows.len());
        if self.cursor.moved(action, members, 8) {
            return Reply::Stay;
        }
        let state = StateId::at(self.cursor.at);
        match action {
            Action::Back | Action::Desk | Action::GoOn => return Reply::Pop,
            Action::NextTab => self.turn_matter(&model),
            Action::Why | Action::More => {
                let words = model.words();
                let why = match (action, self.desk.answer()) {
                    (_, None) => None,
                    (Action::Why, Some(answer)) => words.desk_member(answer, state),
                    (_, Some(answer)) => Some(words.desk_mathematics(answer)),
                };
                if let Some(why) = why {
                    return Reply::Push(Box::new(Screen::Why(Why::new(self.seat, Subject::Told(why)))));
                }
            }
            _ => {
                wonder(&mut self.desk, action, state);
            }
        }
        Reply::Stay
    }

    /// The next matter that may come to a vote.
    fn turn_matter(&mut self, model: &Model<'_>) {
        let ahead = Matter::ahead(&model.view());
        let now = self.desk.answer().map(|answer| answer.matter);
        let at = ahead.iter().position(|matter| now.is_some_and(|now| matter.is_like(&now))).unwrap_or(0);
        self.desk.choose(ahead.get((at + 1) % ahead.len().max(1)).copied());
        model.look(&mut self.desk);
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let body = frame::game(&mut pen, scene, &model, area, Context::Desk, &KEYS);
        let body = europe::beside(&mut pen, scene, &model, body, europe::Subject::Position);
        let Some(answer) = self.desk.answer() else {
            pen.prose(body, Role::Dim, &t("desk-nothing"));
            return;
        };
        let sheet = model.words().desk(answer);
        pen.heading(frame::line_of(body, 0), &crate::words::text::capital(&desk_title(&answer.matter)));
        let (list, card) = side_by_side(over(body, 1).1, if frame::is_wide(area) { 66 } else { 42 });
        let from = self.list(&mut pen, &sheet, list);
        let used = thresholds(&mut pen, &sheet, card);
        summary(&mut pen, &sheet, over(card, used).1);
        let notice = crate::tui::layout::parts(area).notice;
        pen.text(notice, Role::Dim, &t("desk-hint"));
        frame::goes_on(&mut pen, notice, from, sheet.rows.len(), list.height.saturating_sub(1));
    }

    /// Draws the members with the marked one in view; gives back the first in view.
    fn list(&self, pen: &mut Pen<'_>, sheet: &Sheet, area: Rect) -> usize {
        pen.text(frame::line_of(area, 0), Role::Dim, &t("desk-columns"));
        let rows = over(area, 1).1;
        let fit = usize::from(rows.height);
        let from = self.cursor.from(sheet.rows.len(), fit);
        for (y, (at, line)) in (0u16..).zip(sheet.rows.iter().enumerate().skip(from).take(fit)) {
            member(pen, line, frame::line_of(rows, y), (at, self.cursor.at));
        }
        from
    }
}

/// What a key changes in what a player thinks; says whether it was one of these keys.
pub(super) fn wonder(desk: &mut Desk, action: Action, state: StateId) -> bool {
    const STEP: i32 = 1_000;
    match action {
        Action::WhatIf => desk.turn(state),
        Action::WhatIfClear => {
            desk.reset();
            true
        }
        Action::ChanceLess => desk.shift_odds(state, -STEP),
        Action::ChanceGreater => desk.shift_odds(state, STEP),
        _ => false,
    }
}

fn member(pen: &mut Pen<'_>, line: &Line, area: Rect, (at, chosen): (usize, usize)) {
    let mark = match (line.what_if, line.vote_now) {
        (Some(vote), _) => format!("{}?", letter(vote)),
        (None, Some(vote)) => letter(vote).to_string(),
        (None, None) => "·".to_owned(),
    };
    let role = match line.what_if.or(line.vote_now.filter(|_| line.is_fixed)) {
        Some(vote) => role_of(vote),
        None if line.is_set => Role::Me,
        None => Role::Text,
    };
    let row = format!(
        "{} {} {}{}{} {}",
        line.code,
        pad(&mark, 2),
        pad_left(&line.support, 6),
        pad_left(&line.weight, 8),
        pad_left(&line.win, 5),
        line.stands
    );
    frame::choice(pen, area, (at, chosen, Action::Why), role, &row);
}

/// Both thresholds in words; gives back how many rows they took.
fn thresholds(pen: &mut Pen<'_>, sheet: &Sheet, area: Rect) -> u16 {
    let mut used = 0;
    for line in &sheet.thresholds {
        used += pen.prose(over(area, used).1, Role::Title, line);
    }
    used
}

/// What follows: a vote now, who decides it, the chance, the cheapest sets, what the player thinks otherwise.
pub(super) fn summary(pen: &mut Pen<'_>, sheet: &Sheet, area: Rect) {
    let one = |role: Role, text: &str| (role, crate::words::text::capital(text));
    let mut lines = vec![one(Role::Union, &sheet.now), one(Role::Title, &sheet.chance)];
    lines.extend([one(Role::Text, &sheet.alone), one(Role::Text, &sheet.decisive)]);
    // The best of each first: a small screen shows no more.
    let (wins, blocks) = (|line: &String| one(Role::For, line), |line: &String| one(Role::Against, line));
    lines.extend(sheet.wins.iter().take(1).map(wins).chain(sheet.blocks.iter().take(1).map(blocks)));
    lines.extend(sheet.thoughts.iter().map(|line| one(Role::Me, line)));
    lines.extend(sheet.wins.iter().skip(1).map(wins).chain(sheet.blocks.iter().skip(1).map(blocks)));
    let mut rest = area;
    for (role, line) in lines.into_iter().filter(|(_, line)| !line.is_empty()) {
        let used = pen.prose(rest, role, &line);
        rest = over(rest, used).1;
    }
}

/// The mark of a vote that a player wonders about, for the roll-call: a letter with a question mark, or a chance.
pub(super) fn thought(desk: &Desk, state: StateId) -> Option<(String, Option<Vote>)> {
    let row = desk.answer()?.rows.get(state.index())?;
    if let Some(vote) = row.what_if {
        return Some((format!("{}?", letter(vote)), Some(vote)));
    }
    row.odds.map(|odds| (format!("{:02}", odds.support / 100), None))
}
