//! Europe beside something else: on a large screen a page leaves it a column, and under a short one it has the rest.

use super::subject::{Reading, Subject};
use crate::base::ids::StateId;
use crate::tui::layout::{over, side_by_side};
use crate::tui::map::{self, MapModel, Shown};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::frame;
use crate::tui::widget::pen::Pen;
use ratatui::layout::Rect;

/// Columns that a page keeps for itself: as many as a screen of 120 has.
const PAGE: u16 = 116;
/// The least room for the column, so that shapes can be told apart from where one sits.
const COLUMN: (u16, u16) = (60, 40);

/// The room for a page and the column beside it; none where the screen is too small for both.
fn column(body: Rect) -> Option<(Rect, Rect)> {
    let (page, column) = side_by_side(body, PAGE);
    (column.width >= COLUMN.0 && body.height >= COLUMN.1).then_some((page, column))
}

/// On a large screen Europe by a subject stands beside a page; gives back the room for the page.
pub(in crate::tui::screen) fn beside(
    pen: &mut Pen<'_>,
    scene: &Scene<'_>,
    model: &Model<'_>,
    body: Rect,
    subject: Subject,
) -> Rect {
    let Some((page, column)) = column(body) else { return body };
    by(pen, scene, model, column, subject);
    page
}

/// The states as the map shows them.
pub(super) fn picture<'a>(model: &Model<'a>, readings: &[Reading], selected: Option<StateId>) -> MapModel<'a> {
    let shown = |reading: &Reading| Shown {
        code: model.code(reading.id),
        fill: reading.fill,
        mark: reading.mark,
        value: reading.text.clone(),
    };
    MapModel { states: readings.iter().map(shown).collect(), selected: selected.map(|id| model.code(id)) }
}

/// Europe by position, beside something else: the shapes with their key, where there is room for them.
pub(in crate::tui::screen) fn positions(pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, area: Rect) {
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
