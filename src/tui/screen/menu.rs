//! The menu: a card for each campaign, the saves, leaving. It reads no campaign whole, so it is there at once.

use crate::base::ids::Seat;
use crate::campaign::{Card, LengthCard};
use crate::game::state::LengthId;
use crate::session::save::glance::{Glance, Health};
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{inset, over, parts, side_by_side};
use crate::tui::scene::Scene;
use crate::tui::screen::europe;
use crate::tui::screen::setup::SetupScreen;
use crate::tui::screen::{Press, Reply, Screen, frame};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, wide};
use crate::tui::widget::rows::Cursor;
use crate::tui::world::{Request, SaveFile, World};
use crate::words::number;
use ratatui::layout::Rect;
use std::time::Duration;

/// The menu.
#[derive(Clone, Debug, Default)]
pub struct Menu {
    pub(super) cursor: Cursor,
    /// Whether it was asked just now if the program is to be left.
    asked: bool,
}

/// From so many columns and rows on the menu has a picture.
const COVER: (u16, u16) = (160, 45);

const TITLE: [&str; 3] =
    ["█▀▀ █▀▀█ █▀▀█ █▀▀ █▀▀█ █▀▀ █▀▀█", "█   █  █ █▄▄▀ █▀▀ █▄▄█ █▀▀ █▄▄▀", "▀▀▀ ▀▀▀▀ ▀ ▀▀ ▀▀▀ █    ▀▀▀ ▀ ▀▀"];

/// What can be chosen.
#[derive(Clone, Copy)]
enum Row<'a> {
    Campaign(&'a Card),
    Save(&'a SaveFile),
    Leave,
}

fn rows<'a>(scene: &Scene<'a>) -> Vec<Row<'a>> {
    let campaigns = scene.world.cards().iter().map(Row::Campaign);
    let saves = scene.world.saves().iter().map(Row::Save);
    campaigns.chain(saves).chain([Row::Leave]).collect()
}

impl Menu {
    /// After a game: the mark stands on the save that was written last, where Enter goes on.
    #[must_use]
    pub fn after_a_game(world: &World) -> Self {
        let at = if world.saves().is_empty() { 0 } else { world.cards().len() };
        Self { cursor: Cursor { at }, asked: false }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Menu
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        None
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let rows = rows(scene);
        let asked = std::mem::take(&mut self.asked);
        let Some(action) = press.action else { return Reply::Stay };
        if action == Action::Back {
            self.asked = !asked;
            return if asked { Reply::Ask(Request::Quit) } else { Reply::Notice(t("menu-leave-ask")) };
        }
        if action == Action::Brief
            && let Some(Row::Campaign(card)) = rows.get(self.cursor.at)
        {
            return Reply::Ask(Request::Preview(card.id.clone()));
        }
        if self.cursor.moved(action, rows.len(), 8) || action != Action::Choose {
            return Reply::Stay;
        }
        match rows.get(self.cursor.at) {
            Some(Row::Campaign(card)) => Reply::Push(Box::new(Screen::Setup(SetupScreen::new(scene, &card.id)))),
            Some(Row::Save(save)) => Reply::Ask(Request::Resume(save.path.clone())),
            Some(Row::Leave) | None => Reply::Ask(Request::Quit),
        }
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let mut pen = Pen::new(canvas, scene.theme);
        let all = parts(area);
        let margin = if frame::is_wide(area) { area.width / 12 } else { 3 };
        let body = inset(Rect { y: area.y + 1, height: area.height.saturating_sub(3), ..area }, margin, 0);
        for (at, line) in (0u16..).zip(TITLE) {
            pen.text(frame::line_of(body, at), Role::Union, line);
        }
        let beside = Rect { x: body.x + 34, width: body.width.saturating_sub(34), ..body };
        pen.text(frame::line_of(beside, 1), Role::Title, &t("menu-subtitle"));
        pen.text(frame::line_of(beside, 2), Role::Dim, &t("menu-not-a-prediction"));
        let (list, card) = side_by_side(over(body, 5).1, if frame::is_wide(area) { 48 } else { 30 });
        let rows = rows(scene);
        self.list(&mut pen, scene, &rows, list);
        if let Some(row) = rows.get(self.cursor.at) {
            let used = about(&mut pen, scene, *row, card);
            // On a large screen the map has the room beneath, as a cover has a picture.
            let low = over(card, used + 1).1;
            if area.width >= COVER.0 && area.height >= COVER.1 {
                europe::seats(&mut pen, scene, &[], None, low);
            }
        }
        let keys = [Action::Up, Action::Down, Action::Choose, Action::Brief, Action::Theme, Action::Leave];
        frame::footer(&mut pen, scene, all.footer, Context::Menu, &keys);
    }

    fn list(&self, pen: &mut Pen<'_>, scene: &Scene<'_>, rows: &[Row<'_>], area: Rect) {
        let mut lines: Vec<(Option<usize>, String)> = Vec::new();
        let mut under = "";
        let mut saves = false;
        for (at, row) in rows.iter().enumerate() {
            let label = match row {
                Row::Campaign(card) => {
                    let heading = if card.guided { "menu-new-here" } else { "menu-campaigns" };
                    if under != heading {
                        lines.extend((!under.is_empty()).then(|| (None, String::new())));
                        lines.push((None, t(heading)));
                    }
                    under = heading;
                    card.title.clone()
                }
                Row::Save(save) => {
                    if !saves {
                        lines.extend([(None, String::new()), (None, t("menu-saves"))]);
                    }
                    saves = true;
                    saved(save, scene, area.width.saturating_sub(2))
                }
                Row::Leave => {
                    lines.push((None, String::new()));
                    t("menu-leave")
                }
            };
            lines.push((Some(at), label));
        }
        frame::headed(pen, area, &lines, self.cursor.at);
    }
}

/// The card of what is marked; gives back how many rows it took.
fn about(pen: &mut Pen<'_>, scene: &Scene<'_>, row: Row<'_>, area: Rect) -> u16 {
    let mut rest = over(area, 1).1;
    match row {
        Row::Campaign(card) => {
            pen.heading(frame::line_of(area, 0), &card.title);
            let mut say = |pen: &mut Pen<'_>, role: Role, text: &str, gap: u16| {
                let used = pen.prose(rest, role, text);
                rest = over(rest, used + gap).1;
            };
            say(pen, Role::Dim, &card.subtitle, 1);
            // A lesson has one length under three names.
            let mut lengths: Vec<String> = card.lengths.iter().map(length).collect();
            lengths.dedup();
            for (left, length) in (0..lengths.len()).rev().zip(&lengths) {
                say(pen, Role::Union, length, u16::from(left == 0));
            }
            say(pen, Role::Text, &card.summary, 0);
        }
        Row::Save(save) => {
            pen.heading(frame::line_of(area, 0), &saved(save, scene, area.width));
            for (role, text) in told(save, scene) {
                let used = pen.prose(rest, role, &text);
                rest = over(rest, used + 1).1;
            }
        }
        Row::Leave => {
            let used = pen.prose(area, Role::Text, &t("menu-leave-about"));
            rest = over(area, used).1;
        }
    }
    rest.y - area.y
}

/// A length in a line.
fn length(length: &LengthCard) -> String {
    let values = [
        ("title", length.title.as_str().into()),
        ("rounds", length.rounds.into()),
        ("month", number::short::month(length.start).into()),
    ];
    tx("menu-length", &values)
}

/// A save in a row of so many columns: who plays, how far it is, and where there is room how long ago.
fn saved(save: &SaveFile, scene: &Scene<'_>, columns: u16) -> String {
    let Some(glance) = &save.glance else { return save.name.clone() };
    let far = progress(glance, scene)
        .map_or_else(|| card_of(glance, scene).map_or_else(String::new, |card| card.title.clone()), |at| at.short);
    let who = if glance.table { t("menu-save-table") } else { people(glance) };
    let values = [("who", who.into()), ("far", far.into()), ("age", age(save.age).into())];
    let whole = tx("menu-save", &values);
    if wide(&whole) <= columns { whole } else { tx("menu-save-narrow", &values) }
}

/// All that is known of a save without playing it again, and whether it can be gone on with.
fn told(save: &SaveFile, scene: &Scene<'_>) -> Vec<(Role, String)> {
    let mut lines = Vec::new();
    if let Some(glance) = &save.glance {
        let title = card_of(glance, scene).map_or(glance.campaign.as_str(), |card| card.title.as_str());
        lines.push((Role::Title, title.to_owned()));
        lines.extend(progress(glance, scene).map(|at| (Role::Text, at.long)));
        lines.push((Role::Text, tx("menu-save-who", &[("who", people(glance).into())])));
        lines.push(match glance.health {
            Health::Whole => (Role::Text, t("menu-save-about")),
            Health::Torn => (Role::Warning, t("menu-save-torn")),
            Health::OtherRules => (Role::Warning, t("menu-save-other")),
        });
    } else {
        lines.push((Role::Warning, t("menu-save-unreadable")));
    }
    lines.push((Role::Dim, save.path.display().to_string()));
    lines
}

/// A file may say anything; no game is as long as this.
const MOST_MONTHS: u16 = 600;

/// How far a game is.
struct Progress {
    short: String,
    long: String,
}

fn card_of<'a>(glance: &Glance, scene: &Scene<'a>) -> Option<&'a Card> {
    scene.world.cards().iter().find(|card| card.id == glance.campaign)
}

fn progress(glance: &Glance, scene: &Scene<'_>) -> Option<Progress> {
    let place = LengthId::ALL.into_iter().position(|length| Some(length) == glance.length)?;
    let length = card_of(glance, scene)?.lengths.get(place)?;
    let rounds = if glance.rounds == 0 { length.rounds } else { glance.rounds };
    let filed = glance.filed.min(rounds).min(MOST_MONTHS);
    let month = length.start.plus(filed);
    let values =
        [("month", number::short::month(month).into()), ("round", (filed + 1).into()), ("rounds", rounds.into())];
    let over = filed >= rounds;
    if over {
        return Some(Progress { short: t("menu-save-far-over"), long: t("menu-save-at-over") });
    }
    Some(Progress { short: tx("menu-save-far", &values), long: tx("menu-save-at", &values) })
}

fn people(glance: &Glance) -> String {
    match &glance.people[..] {
        _ if glance.table => tx("menu-save-class", &[("seats", glance.people.len().into())]),
        [] => t("menu-save-bots"),
        few if few.len() <= 3 => few.join(" "),
        many => tx("menu-save-many", &[("seats", many.len().into())]),
    }
}

/// How long ago something was, in its largest unit.
fn age(age: Duration) -> String {
    let minutes = age.as_secs() / 60;
    let (key, count) = match minutes {
        0 => ("age-now", 0),
        1..60 => ("age-minutes", minutes),
        60..1_440 => ("age-hours", minutes / 60),
        _ => ("age-days", minutes / 1_440),
    };
    tx(key, &[("count", usize::try_from(count).unwrap_or(usize::MAX).into())])
}
