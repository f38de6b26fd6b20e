//! Europe by one thing at a time: positions, pain, shortage, stocks, exposure, Beijing's pressure; the state that is looked at, with
//! all of them, and who has most. Arrows go to the nearest state, a code goes straight to its state.

mod subject;

use crate::base::ids::{Seat, StateId};
use crate::tui::canvas::{Canvas, Target};
use crate::tui::chart::{Bar, bars};
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, parts, side_by_side, with_column};
use crate::tui::map::{self, Direction, Fill, MapModel, Shown, tile};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::ballot::{Sheet, vote_map};
use crate::tui::screen::{Press, Reply, frame};
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget::pen::Pen;
use crate::words::number;
use ratatui::layout::Rect;
use subject::Reading;
pub(super) use subject::{Subject, vote_keys};

/// Europe on the screen.
#[derive(Clone, Copy, Debug)]
pub struct Europe {
    seat: Seat,
    subject: Subject,
    pub(super) picked: StateId,
    /// Tiles where there would be room for shapes.
    tiles: bool,
    /// The first letter of a code.
    typed: Option<char>,
}

const KEYS: [Action; 5] = [Action::NextTab, Action::West, Action::East, Action::Tiles, Action::Back];

/// Where things stand on this screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Places {
    tabs: Rect,
    map: Rect,
    legend: Rect,
    card: Rect,
}

const fn places(body: Rect) -> Places {
    let (tabs, rest) = over(body, 2);
    let card = if rest.width >= 106 { 38 } else { 25 };
    let (left, card) = side_by_side(rest, rest.width.saturating_sub(card + 2));
    let (map, legend) = over(left, left.height.saturating_sub(1));
    Places { tabs, map, legend, card }
}

impl Europe {
    /// Europe through the eyes of a seat, from a state on.
    #[must_use]
    pub fn new(model: &Model<'_>) -> Self {
        let picked = model.me().unwrap_or_else(|| model.view().chair());
        Self { seat: model.eyes(), subject: Subject::Position, picked, tiles: false, typed: None }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Europe
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.seat)
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let Some(model) = scene.model(self.seat) else { return Reply::Stay };
        let typed = self.typed.take();
        match press.action {
            Some(Action::Back | Action::GoOn) => return Reply::Pop,
            Some(Action::NextTab) => self.subject = self.subject.turned(1),
            Some(Action::PreviousTab) => self.subject = self.subject.turned(Subject::ALL.len() - 1),
            Some(Action::Tiles) => self.tiles = !self.tiles,
            Some(Action::Up) => self.step(&model, Direction::Up),
            Some(Action::Down) => self.step(&model, Direction::Down),
            Some(Action::West) => self.step(&model, Direction::Left),
            Some(Action::East) => self.step(&model, Direction::Right),
            _ => self.spell(&model, typed, press.key.typed()),
        }
        Reply::Stay
    }

    /// Turns to a subject.
    pub(super) fn turn(&mut self, at: usize) {
        self.subject = Subject::ALL.get(at).copied().unwrap_or(self.subject);
    }

    fn step(&mut self, model: &Model<'_>, direction: Direction) {
        let from = model.code(self.picked);
        let next = if self.tiles { tile::towards(from, direction) } else { map::towards(from, direction) };
        self.pick(model, next);
    }

    fn pick(&mut self, model: &Model<'_>, code: &str) {
        if let Some(id) = model.view().states().iter().find(|id| model.code(*id) == code) {
            self.picked = id;
        }
    }

    /// The second letter of a code picks its state.
    fn spell(&mut self, model: &Model<'_>, first: Option<char>, letter: Option<char>) {
        let Some(letter) = letter.map(|letter| letter.to_ascii_uppercase()) else { return };
        match first {
            Some(first) => self.pick(model, &format!("{first}{letter}")),
            None => self.typed = Some(letter),
        }
    }

    /// Whether shapes are drawn in a room.
    const fn is_shapes(self, room: Rect) -> bool {
        !self.tiles && map::has_room(room)
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let room = places(parts(area).body).map;
        // Where there is no room for shapes there is nothing to change to.
        let keys: Vec<Action> = KEYS.into_iter().filter(|key| *key != Action::Tiles || map::has_room(room)).collect();
        let body = frame::game(&mut pen, scene, &model, area, Context::Europe, &keys);
        let places = places(body);
        let titles: Vec<String> = Subject::ALL.into_iter().map(Subject::title).collect();
        frame::tabs(&mut pen, places.tabs, &titles, self.subject as usize);
        let readings = self.subject.readings(&model, scene.glyphs);
        let (theme, glyphs) = (scene.theme, scene.glyphs);
        let europe = picture(&model, &readings, Some(self.picked));
        if self.is_shapes(places.map) {
            let raster = scene.atlas.map(places.map.width, places.map.height, glyphs);
            map::draw(&europe, &raster, theme, places.map, pen.buffer);
            pen.spot(places.map, Target::Shapes);
        } else {
            tile::draw(&europe, theme, glyphs, places.map, pen.buffer);
            pen.spot(places.map, Target::Tiles);
        }
        let keys = self.subject.keys(&readings, glyphs);
        map::legend(&keys, theme, glyphs, places.legend, pen.buffer);
        self.card(&mut pen, scene, &model, &readings, places.card);
        pen.text(parts(area).notice, Role::Dim, &t("europe-hint"));
    }

    /// The state that is looked at with everything that the map can show, then who has most of what is shown.
    fn card(&self, pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, readings: &[Reading], area: Rect) {
        let name = format!("{} {}", model.code(self.picked), model.name(self.picked));
        pen.heading(frame::line_of(area, 0), &name);
        let mut row = 1;
        let mut pair = |pen: &mut Pen<'_>, label: &str, value: &str, role: Role| {
            let line = frame::line_of(area, row);
            pen.text(line, Role::Dim, label);
            pen.right(line, role, value);
            row += 1;
        };
        if let Some(table) = model.view().populations().map(|populations| populations.table) {
            let share = number::share(table.persons(self.picked), table.sum());
            pair(pen, &t("europe-population"), &share, Role::Text);
        }
        for subject in Subject::ALL {
            let all = subject.readings(model, scene.glyphs);
            let Some(reading) = all.iter().find(|reading| reading.id == self.picked) else { continue };
            let role = if subject == self.subject { Role::Title } else { Role::Text };
            pair(pen, &subject.title(), &reading.text, role);
        }
        let cost = model.view().nation(self.picked).cost.to_string();
        pair(pen, &t("europe-cost"), &cost, Role::Text);
        let (_, low) = over(area, row + 1);
        self.ranking(pen, scene, model, readings, low);
    }

    fn ranking(&self, pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, readings: &[Reading], area: Rect) {
        let Some(unit) = self.subject.unit() else { return };
        pen.heading(frame::line_of(area, 0), &t("europe-most"));
        let mut order: Vec<&Reading> = readings.iter().filter(|reading| reading.value > 0).collect();
        order.sort_by_key(|reading| (std::cmp::Reverse(reading.value), reading.id));
        let most = order.first().map_or(0, |reading| reading.value);
        let list: Vec<Bar<'_>> = order
            .iter()
            .map(|reading| Bar { label: model.code(reading.id), value: reading.value, role: self.subject.role() })
            .collect();
        let low = over(area, 1).1;
        let rows = bars(&list, unit, most, None, (scene.theme, scene.glyphs), low, pen.buffer);
        for (reading, row) in order.iter().zip(0..rows) {
            pen.spot(frame::line_of(low, row), Target::State(reading.id));
        }
    }
}

/// On a large screen Europe by a subject stands beside a page; gives back the room for the page.
pub(super) fn beside(pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, body: Rect, subject: Subject) -> Rect {
    let Some((page, column)) = with_column(body) else { return body };
    by(pen, scene, model, column, subject);
    page
}

/// Where a page of so many lines leaves a third of the screen and more, Europe by a subject stands under them.
pub(super) fn under(
    pen: &mut Pen<'_>,
    scene: &Scene<'_>,
    model: &Model<'_>,
    (page, lines): (Rect, usize),
    subject: Subject,
) {
    // Where it stands beside the page it is in view already.
    let large = with_column(parts(pen.buffer.area).body).is_some();
    let low = over(page, u16::try_from(lines + 1).unwrap_or(u16::MAX)).1;
    if !large {
        by(pen, scene, model, low, subject);
    }
}

/// On a large screen Europe by what each member has said in a roll-call stands beside a page; gives back the room for the page.
pub(super) fn vote_beside(pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, sheet: &Sheet, body: Rect) -> Rect {
    let Some((page, column)) = with_column(body) else { return body };
    vote_map(pen, scene, model, sheet, None, column);
    page
}

/// Before a game, on a large screen, Europe with the seats that people take; gives back the room for the page.
pub(super) fn seats_beside(
    pen: &mut Pen<'_>,
    scene: &Scene<'_>,
    taken: &[&str],
    looked_at: Option<&str>,
    body: Rect,
) -> Rect {
    let Some((page, column)) = with_column(body) else { return body };
    seats(pen, scene, taken, looked_at, column);
    page
}

/// Europe with the seats that people take, by their codes, where there is room for it.
pub(super) fn seats(pen: &mut Pen<'_>, scene: &Scene<'_>, taken: &[&str], looked_at: Option<&str>, area: Rect) {
    if !map::has_room(area) {
        return;
    }
    let glyphs = scene.glyphs;
    let shown = |code| {
        let (role, mark) = if taken.contains(&code) { (Role::Me, '■') } else { (Role::Open, '·') };
        Shown { code, fill: Fill::of(role), mark, value: String::new() }
    };
    let europe = MapModel { states: map::codes().into_iter().map(shown).collect(), selected: looked_at };
    let raster = scene.atlas.map(area.width, area.height, glyphs);
    map::draw(&europe, &raster, pen.theme, area, pen.buffer);
}

/// The states as the map shows them.
fn picture<'a>(model: &Model<'a>, readings: &[Reading], selected: Option<StateId>) -> MapModel<'a> {
    let shown = |reading: &Reading| Shown {
        code: model.code(reading.id),
        fill: reading.fill,
        mark: reading.mark,
        value: reading.text.clone(),
    };
    MapModel { states: readings.iter().map(shown).collect(), selected: selected.map(|id| model.code(id)) }
}

/// Europe by position, beside something else: the shapes with their key, where there is room for them.
pub(super) fn positions(pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, area: Rect) {
    by(pen, scene, model, area, Subject::Position);
}

fn by(pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, area: Rect, subject: Subject) {
    let glyphs = scene.glyphs;
    let (area, legend) = over(area, area.height.saturating_sub(1));
    if !map::has_room(area) {
        return;
    }
    pen.heading(frame::line_of(area, 0), &subject.title());
    let readings = subject.readings(model, glyphs);
    let room = over(area, 1).1;
    let raster = scene.atlas.map(room.width, room.height, glyphs);
    map::draw(&picture(model, &readings, model.me()), &raster, pen.theme, room, pen.buffer);
    map::legend(&subject.keys(&readings, glyphs), pen.theme, glyphs, legend, pen.buffer);
}

#[cfg(test)]
mod tests {
    use super::places;
    use crate::tui::layout::parts;
    use crate::tui::map::{has_room, tile};
    use ratatui::layout::Rect;

    #[test]
    fn there_is_room_for_tiles_at_the_least_and_for_shapes_at_120_by_40() {
        let at = |columns, rows| places(parts(Rect::new(0, 0, columns, rows)).body);
        let small = at(80, 24);
        assert!(small.map.width >= tile::LEAST.0 && small.map.height >= 2 * tile::LEAST.1, "{small:?}");
        assert!(!has_room(small.map) && has_room(at(120, 40).map) && has_room(at(200, 60).map));
        for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
            let places = at(columns, rows);
            for (one, other) in [(places.map, places.card), (places.map, places.legend), (places.legend, places.card)] {
                assert!(!one.intersects(other), "{places:?}");
            }
        }
    }
}
