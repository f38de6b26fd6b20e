//! The choice of seats: any states, the Commission, Beijing. Letters jump to a code.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::session::{Controller, seat};
use crate::tui::canvas::{Canvas, Target};
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, parts};
use crate::tui::scene::{Scene, seat_name};
use crate::tui::screen::europe;
use crate::tui::screen::{Press, Reply, frame};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::Pen;
use ratatui::layout::Rect;
use std::collections::BTreeMap;

/// The choice of seats.
#[derive(Clone, Debug)]
pub struct Seats {
    chosen: BTreeMap<Seat, Controller>,
    pub(super) at: usize,
    typed: String,
}

const ROWS: u16 = 10;

impl Seats {
    /// With the seats chosen so far.
    #[must_use]
    pub const fn new(chosen: BTreeMap<Seat, Controller>) -> Self {
        Self { chosen, at: 0, typed: String::new() }
    }

    /// What was chosen.
    #[must_use]
    pub fn chosen(&self) -> BTreeMap<Seat, Controller> {
        self.chosen.clone()
    }

    pub(super) const fn context(&self) -> Context {
        Context::Seats
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        None
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let Some(campaign) = scene.world.campaign() else { return Reply::Pop };
        let seats = all(campaign);
        let last = seats.len().saturating_sub(1);
        if let Some(letter) = press.key.typed().filter(char::is_ascii_alphabetic) {
            self.type_ahead(letter, campaign);
            return Reply::Stay;
        }
        match press.action {
            Some(Action::Up) => self.at = self.at.checked_sub(1).unwrap_or(last),
            Some(Action::Down) => self.at = if self.at >= last { 0 } else { self.at + 1 },
            Some(Action::First) => self.at = 0,
            Some(Action::Last) => self.at = last,
            Some(Action::PageUp) => self.at = self.at.saturating_sub(usize::from(ROWS)),
            Some(Action::PageDown) => self.at = (self.at + usize::from(ROWS)).min(last),
            Some(Action::Toggle) => {
                self.turn(seats[self.at.min(last)]);
            }
            Some(Action::Choose | Action::Back) => return Reply::Pop,
            _ => {}
        }
        Reply::Stay
    }

    /// Two letters go to a code and take it in or out; a first letter alone goes to the first code that begins so.
    fn type_ahead(&mut self, letter: char, campaign: &Campaign) {
        self.typed.push(letter.to_ascii_uppercase());
        let seats = all(campaign);
        let begins = |seat: &Seat, typed: &str| seat::code(campaign, *seat).starts_with(typed);
        if !seats.iter().any(|seat| begins(seat, &self.typed)) {
            self.typed = letter.to_ascii_uppercase().to_string();
        }
        if let Some(at) = seats.iter().position(|seat| begins(seat, &self.typed)) {
            self.at = at;
            if seat::code(campaign, seats[at]) == self.typed {
                self.typed.clear();
                self.turn(seats[at]);
            }
        }
    }

    /// In, and out again; between the two the facilitator can review the seats that no state sits in.
    fn turn(&mut self, seat: Seat) {
        match (self.chosen.remove(&seat), seat) {
            (None, _) => self.chosen.insert(seat, Controller::Human),
            (Some(Controller::Human), Seat::Commission | Seat::Beijing) => {
                self.chosen.insert(seat, Controller::Reviewed)
            }
            _ => None,
        };
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(campaign) = scene.world.campaign() else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let parts = parts(area);
        pen.bar(parts.header, Role::Selected);
        pen.text(crate::tui::layout::inset(parts.header, 1, 0), Role::Selected, &t("seats-title"));
        let codes: Vec<&str> = self.chosen.keys().map(|seat| seat::code(campaign, *seat)).collect();
        let looked_at = all(campaign).get(self.at).map(|seat| seat::code(campaign, *seat));
        let body = europe::seats_beside(&mut pen, scene, &codes, looked_at, parts.body);
        let (grid, rest) = over(body, ROWS);
        let columns = grid.width / 3;
        let seats = all(campaign);
        for (at, seat) in seats.iter().enumerate() {
            let at16 = u16::try_from(at).unwrap_or(0);
            let cell = Rect {
                x: grid.x + at16 / ROWS * columns,
                y: grid.y + at16 % ROWS,
                width: columns.saturating_sub(1),
                height: 1,
            };
            let (mark, role) = match self.chosen.get(seat) {
                None => ("□", Role::Text),
                Some(Controller::Reviewed) => ("◪", Role::Union),
                Some(_) => ("■", Role::Me),
            };
            frame::row(&mut pen, cell, at == self.at, role, &format!("{mark} {}", seat_name(campaign, *seat)));
            pen.spot(cell, Target::Take { at, action: Action::Toggle });
        }
        let (_, card) = over(rest, 1);
        if let Some(seat) = seats.get(self.at) {
            let reviewed = self.chosen.get(seat) == Some(&Controller::Reviewed);
            let note = tx("seats-reviewed", &[("seat", seat_name(campaign, *seat).into())]);
            let used = if reviewed { pen.prose(card, Role::Union, &note) } else { 0 };
            pen.prose(over(card, used).1, Role::Text, about(campaign, *seat));
        }
        let keys = [Action::Toggle, Action::Choose];
        frame::footer(&mut pen, scene, parts.footer, Context::Seats, &keys);
        pen.text(parts.notice, Role::Dim, &t("seats-hint"));
    }
}

/// All seats that can be played, states in the order of the roll.
fn all(campaign: &Campaign) -> Vec<Seat> {
    campaign.rules.seats().collect()
}

fn about(campaign: &Campaign, seat: Seat) -> &str {
    match seat {
        Seat::State(id) => &campaign.text.state(id).brief,
        Seat::Commission => &campaign.text.commission,
        _ => &campaign.text.beijing,
    }
}
