//! The package: measures put together with what they press, take and cost, against the injury and the text before.

mod card;

use crate::base::ids::Seat;
use crate::game::legal::Slot;
use crate::game::state::MeasureStage;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, parts, side_by_side};
use crate::tui::package::{Mark, Package, Part, Unsent};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::why::{Subject, Why};
use crate::tui::screen::{Press, Reply, Screen, frame};
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget::pen::Pen;
use crate::tui::widget::rows::Cursor;
use crate::tui::world::Request;
use crate::words::package::Sheet;
use crate::words::why;
use ratatui::layout::Rect;

/// A package while it is put together.
#[derive(Clone, Debug)]
pub struct PackageScreen {
    seat: Seat,
    package: Package,
    pub(super) cursor: Cursor,
}

const KEYS: [Action; 7] =
    [Action::Toggle, Action::Choose, Action::Reset, Action::More, Action::Why, Action::Desk, Action::Back];

/// Where things stand on this screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Places {
    list: Rect,
    card: Rect,
    /// What each state pays; empty where there is no room for it.
    bill: Rect,
}

/// From so many columns on there is room for three columns side by side.
const THREE: u16 = 160;

fn places(body: Rect) -> Places {
    let (_, room) = over(body, 1);
    let nothing = Rect { width: 0, ..room };
    if room.width < crate::tui::layout::WIDE - 4 {
        let (list, card) = side_by_side(room, 43);
        return Places { list, card, bill: nothing };
    }
    if room.width < THREE {
        let (list, card) = side_by_side(room, 66);
        return Places { list, card, bill: nothing };
    }
    let (list, rest) = side_by_side(room, 92);
    let (card, bill) = side_by_side(rest, rest.width * 3 / 5);
    Places { list, card, bill }
}

/// A line of the list: a heading, or a part by its place among the parts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Line {
    Heading(&'static str),
    Part(usize, Part),
}

impl PackageScreen {
    /// The text tabled last, ready to be changed.
    #[must_use]
    pub fn new(model: &Model<'_>) -> Self {
        Self { seat: model.eyes(), package: model.read(Package::new), cursor: Cursor::default() }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Package
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.seat)
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let (Some(model), Some(action)) = (scene.model(self.seat), press.action) else { return Reply::Stay };
        let all = self.package.parts(&model.view());
        if self.cursor.moved(action, all.len(), 8) {
            return Reply::Stay;
        }
        let part = all.get(self.cursor.at).copied();
        match (action, part) {
            (Action::Back | Action::Package, _) => return Reply::Pop,
            (Action::Reset, _) => model.read(|book, _| self.package.reset(book)),
            (Action::Toggle | Action::Greater | Action::Less, Some(part)) => {
                let turned = self.package.turn(part, action != Action::Less, &model.legal(), &model.view());
                if let Err(refusal) = turned {
                    return self.refused(Unsent::Refused(refusal));
                }
            }
            (Action::Choose, _) => return self.send(&model),
            (Action::More, Some(part)) => return self.tell(card::about(&self.package, &model, part)),
            (Action::Why, _) => {
                return self.tell(why::proportionality(&model.view(), self.package.draft().measures));
            }
            (Action::Desk, _) => {
                let desk = crate::tui::screen::desk::DeskScreen::new(&model);
                return Reply::Push(Box::new(Screen::Desk(Box::new(desk))));
            }
            _ => {}
        }
        Reply::Stay
    }

    fn sheet(&self, model: &Model<'_>) -> Sheet {
        self.package.sheet(&model.words(), &model.view())
    }

    fn send(&self, model: &Model<'_>) -> Reply {
        match self.package.command(None, &model.legal(), &self.sheet(model)) {
            Ok(command) => Reply::PopAsk(Request::Submit(self.seat, command)),
            Err(why) => self.refused(why),
        }
    }

    fn refused(&self, why: Unsent) -> Reply {
        match why {
            Unsent::Said(words) => Reply::Notice(words),
            Unsent::Refused(refusal) => {
                Reply::Push(Box::new(Screen::Why(Why::new(self.seat, Subject::Refusal(refusal)))))
            }
        }
    }

    fn tell(&self, why: why::Why) -> Reply {
        Reply::Push(Box::new(Screen::Why(Why::new(self.seat, Subject::Told(why)))))
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let body = frame::game(&mut pen, scene, &model, area, Context::Package, &KEYS);
        let places = places(body);
        let wishes = self.package.wishes_only();
        pen.heading(frame::line_of(body, 0), &t(if wishes { "package-title-wishes" } else { "package-title" }));
        let sheet = self.sheet(&model);
        let (from, rows) = self.list(&mut pen, &model, places.list);
        let all = self.package.parts(&model.view());
        let part = all.get(self.cursor.at).copied();
        card::draw(&mut pen, &model, &self.package, &sheet, part, places.card);
        if places.bill.width > 0 {
            card::bill(&mut pen, scene, &model, &sheet, places.bill);
        }
        let hint = match self.seat {
            Seat::Commission => "package-hint-send",
            Seat::State(_) => "package-hint-wish",
            Seat::Beijing | Seat::Facilitator | Seat::Observer => "package-hint-look",
        };
        let notice = parts(area).notice;
        pen.text(notice, Role::Dim, &t(hint));
        frame::goes_on(&mut pen, notice, from, rows, places.list.height);
    }

    /// The lines of the list with their headings.
    fn lines(&self, model: &Model<'_>) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut last = "";
        for (at, part) in self.package.parts(&model.view()).into_iter().enumerate() {
            let heading = match part {
                Part::Measure(_) => "package-measures",
                Part::Sector(_) => "package-sectors",
                Part::Deferral | Part::Sunset => "package-terms",
            };
            if heading != last {
                last = heading;
                lines.push(Line::Heading(heading));
            }
            lines.push(Line::Part(at, part));
        }
        lines
    }

    /// Draws the list with the marked line in view; gives back the first line in view, and how many there are.
    fn list(&self, pen: &mut Pen<'_>, model: &Model<'_>, area: Rect) -> (usize, usize) {
        let lines = self.lines(model);
        let chosen = lines.iter().position(|line| matches!(line, Line::Part(at, _) if *at == self.cursor.at));
        let from = Cursor { at: chosen.unwrap_or(0) }.from(lines.len(), usize::from(area.height));
        for (line, y) in lines.iter().skip(from).zip(0..area.height) {
            let row = frame::line_of(area, y);
            match line {
                Line::Heading("package-measures") => card::head(pen, model, row),
                Line::Heading(key) => {
                    pen.text(row, Role::Dim, &t(key));
                }
                Line::Part(at, part) => {
                    let mark = self.package.mark(*part, &model.view());
                    let role = match mark {
                        Mark::Wanted | Mark::Unwanted => Role::Me,
                        Mark::In => Role::Union,
                        Mark::Stands => Role::Dim,
                        Mark::Out => Role::Text,
                    };
                    let text = card::row(&self.package, model, *part, mark, row.width);
                    frame::choice(pen, row, (*at, self.cursor.at, Action::Toggle), role, &text);
                }
            }
        }
        (from, lines.len())
    }
}

/// The slot of a term, for its name.
const fn slot_of(part: Part) -> Slot {
    match part {
        Part::Measure(_) => Slot::Measures,
        Part::Sector(_) => Slot::Spared,
        Part::Deferral => Slot::Deferral,
        Part::Sunset => Slot::Sunset,
    }
}

/// Whether a measure was adopted before.
fn stands(model: &Model<'_>, part: Part) -> bool {
    matches!(part, Part::Measure(id) if model.view().measure(id).stage != MeasureStage::None)
}
