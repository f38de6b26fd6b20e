//! The ending: what came of it, the dashboard from start to end, objectives met, and the pages of the debrief.

use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::report::debrief;
use crate::report::page::SectionKind;
use crate::report::scorecard::{Scorecard, scorecards};
use crate::report::turning::{GAMES, MOST};
use crate::session::seat;
use crate::show::aims::aims;
use crate::show::story::story;
use crate::tui::canvas::Canvas;
use crate::tui::glyph::Glyphs;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, parts, side_by_side};
use crate::tui::luck::Luck;
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::europe;
use crate::tui::screen::page::Page;
use crate::tui::screen::papers::Sheet;
use crate::tui::screen::replay::Replay;
use crate::tui::screen::{Press, Reply, Screen, frame, reading, reckoning};
use crate::tui::text::{labelled, t, tx};
use crate::tui::theme::Role;
use crate::tui::turns::Turns;
use crate::tui::widget::pen::{Pen, fit, pad, pad_left, wide, wrapped};
use crate::tui::widget::rows::Scroll;
use crate::tui::world::Request;
use crate::words::document::{Block, Side, Table};
use crate::words::text::capital;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// The end of a game.
#[derive(Debug)]
pub struct Ending {
    seat: Seat,
    /// 0 is the end itself, then the turning points, then the sections of the debrief.
    page: usize,
    pub(super) scroll: Scroll,
    /// The turning points, as soon as somebody asked for them.
    turns: Option<Box<Turns>>,
}

/// The page of the turning points, and how many stand before the sections.
const TURNS: usize = 1;
const BEFORE: usize = 2;
/// The keys that show a turning point.
const SHOW: [Action; 3] = [Action::Turn1, Action::Turn2, Action::Turn3];

const KEYS: [Action; 8] = [
    Action::NextTab,
    Action::Turns,
    Action::GoOn,
    Action::Menu,
    Action::PageDown,
    Action::PreviousTab,
    Action::Reasons,
    Action::Luck,
];

impl Ending {
    /// Through the eyes of a seat.
    #[must_use]
    pub fn new(seat: Seat) -> Self {
        Self { seat, page: 0, scroll: Scroll::default(), turns: None }
    }

    /// Whether more turning points are still to come in, for whoever looks at them.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.turns.as_ref().is_some_and(|turns| turns.is_running())
    }

    /// Takes what came in meanwhile.
    pub fn tick(&mut self, campaign: &Campaign) {
        if let Some(turns) = &mut self.turns {
            turns.tick(campaign);
        }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Ending
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.seat)
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let pages = scene.model(self.seat).map_or(1, |model| model.read(debrief).sections.len() + BEFORE);
        match press.action {
            Some(Action::GoOn) if self.page + 1 == pages => return Reply::Notice(t("ending-last")),
            Some(Action::GoOn) => self.turn_to(self.page + 1),
            Some(Action::Turns) => return self.look_for_turns(scene),
            Some(Action::Back) => {
                if let Some(turns) = &mut self.turns {
                    turns.stop();
                }
            }
            Some(show) if SHOW.contains(&show) => return self.show(show, scene),
            Some(Action::Luck) => {
                let luck = scene.world.page().map(|page| Luck::whole(page, self.seat));
                return match luck {
                    Some(Ok(luck)) => Reply::Push(Box::new(Screen::Page(Page::of_luck(luck)))),
                    Some(Err(why)) => Reply::Notice(capital(&why.to_string())),
                    None => Reply::Stay,
                };
            }
            Some(Action::Menu) => return Reply::Ask(Request::ToMenu),
            Some(Action::NextTab) => self.turn_to((self.page + 1) % pages),
            Some(Action::PreviousTab) => self.turn_to((self.page + pages - 1) % pages),
            action => return reading::update(&mut self.scroll, action),
        }
        Reply::Stay
    }

    fn turn_to(&mut self, page: usize) {
        (self.page, self.scroll) = (page, Scroll::default());
    }

    /// Begins to look for turning points, once; those that were found are shown.
    fn look_for_turns(&mut self, scene: &Scene<'_>) -> Reply {
        if scene.world.is_far() {
            // Whoever leads the session has them on their own screen: thirty people would each play thousands of games here.
            return Reply::Notice(t("turns-far"));
        }
        // What was stopped begins again.
        if self.turns.as_deref().is_none_or(Turns::was_stopped) {
            self.turns = scene.world.page().and_then(Turns::new).map(Box::new);
        }
        self.turn_to(TURNS);
        Reply::Stay
    }

    /// Shows a turning point where it happened.
    fn show(&self, key: Action, scene: &Scene<'_>) -> Reply {
        let at = SHOW.iter().position(|show| *show == key).unwrap_or(0);
        let place = self.turns.as_ref().and_then(|turns| turns.place(at));
        let replay = scene.world.page().zip(place).and_then(|(page, place)| Replay::at(page, self.seat, place));
        replay.map_or_else(|| Reply::Notice(t("turns-first")), |replay| Reply::Push(Box::new(replay.into())))
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let body = frame::game(&mut pen, scene, &model, area, Context::Ending, &KEYS);
        let debrief = model.read(debrief);
        let section = self.page.checked_sub(BEFORE).and_then(|at| debrief.sections.get(at));
        let kind = section.map(|section| section.kind);
        let (words, charts) = if self.page == TURNS { (body, None) } else { places(body, kind) };
        if let Some(charts) = charts {
            super::charts::curves(&mut pen, scene, &model, Scroll::default(), charts);
        }
        let body = match charts {
            Some(_) => words,
            None => europe::beside(&mut pen, scene, &model, words, europe::Subject::Position),
        };
        let mut sheet = Sheet { pen: &pen, width: body.width, lines: Vec::new() };
        match section {
            None if self.page == TURNS => self.turning_points(&mut sheet, scene),
            None => {
                the_end(&mut sheet, &model, scene.glyphs);
                self.turned(&mut sheet, scene);
                scores(&mut sheet, &model);
            }
            Some(section) => {
                sheet.heading(&section.title);
                section.blocks.iter().for_each(|block| self::block(&mut sheet, block));
            }
        }
        let lines: Vec<Line<'_>> = sheet.lines;
        let below = reading::draw(&mut pen, body, &lines, self.scroll);
        europe::under(&mut pen, scene, &model, (body, lines.len()), europe::Subject::Position);
        let notice = parts(area).notice;
        let values = [("page", (self.page + 1).into()), ("pages", (debrief.sections.len() + BEFORE).into())];
        pen.text(notice, Role::Dim, &tx("ending-hint", &values));
        if below {
            pen.right(notice, Role::Key, &t("more-below"));
        }
    }
}

impl Ending {
    /// The page of the turning points.
    fn turning_points(&self, sheet: &mut Sheet<'_, '_, '_>, scene: &Scene<'_>) {
        sheet.heading(&t("turns-title"));
        let Some(turns) = &self.turns else {
            let key = key_of(scene, Action::Turns);
            return sheet.prose(
                Role::Text,
                0,
                &tx("turns-how", &[("key", key.into()), ("most", MOST.into()), ("games", (GAMES as usize).into())]),
            );
        };
        let lines = turns.lines(sheet.pen, &SHOW.map(|show| key_of(scene, show)), sheet.width);
        sheet.lines.extend(lines);
    }

    /// The turning points by name, each under the key that shows it, once they are found.
    fn turned(&self, sheet: &mut Sheet<'_, '_, '_>, scene: &Scene<'_>) {
        let Some(turns) = self.turns.as_ref().filter(|turns| turns.place(0).is_some()) else { return };
        sheet.heading(&t("turns-title"));
        for (title, show) in turns.titles().zip(SHOW) {
            sheet.bullet((Role::Key, &key_of(scene, show)), Role::Text, title);
        }
    }
}

fn key_of(scene: &Scene<'_>, action: Action) -> String {
    scene.keymap.key(Context::Ending, action).map_or_else(String::new, |key| key.to_string())
}

/// Where the words and, on pages about indicators, their curves stand: side by side, or the curves above, or none where there is
/// no room for both.
fn places(body: Rect, kind: Option<SectionKind>) -> (Rect, Option<Rect>) {
    const WORDS: u16 = 92;
    if !matches!(kind, None | Some(SectionKind::Indicators)) {
        return (body, None);
    }
    if body.width >= WORDS + 40 {
        let (words, charts) = side_by_side(body, WORDS);
        return (words, Some(charts));
    }
    if kind.is_some() && body.height >= 30 {
        let (charts, words) = over(body, 17);
        return (words, Some(charts));
    }
    (body, None)
}

/// What came of it.
fn the_end(sheet: &mut Sheet<'_, '_, '_>, model: &Model<'_>, glyphs: Glyphs) {
    let text = &model.campaign().text;
    let (title, words) = model.ending_text().map_or_else(
        || (t("ending-title"), t("ending-none")),
        |(id, told)| (text.ending(id).title.clone(), told.to_owned()),
    );
    sheet.heading(&title);
    sheet.prose(Role::Title, 0, &model.read(story).join(" "));
    sheet.prose(Role::Text, 0, "");
    sheet.prose(Role::Text, 0, &words);
    own(sheet, model);
    sheet.heading(&t("ending-board"));
    let history = model.history();
    let columns = format!("{}{}{}", pad("", 26), pad_left(&t("ending-start"), 10), pad_left(&t("ending-end"), 10));
    sheet.row([(Role::Dim, columns)]);
    for (which, value) in model.dashboard().all() {
        let was = history.first().and_then(|start| start.get(which)).unwrap_or(value);
        let change = reckoning::change_text(which, value - was);
        sheet.row([
            (Role::Text, pad(&model.indicator(which), 26)),
            (Role::Dim, pad_left(&reckoning::value_text(which, was), 10)),
            (Role::Title, pad_left(&reckoning::value_text(which, value), 10)),
            (reckoning::change_role(which, value - was), format!("   {}", pad(&change, 9))),
            (Role::Union, reckoning::way(model, which, 24, glyphs)),
        ]);
    }
}

/// The aims of those who played, with the values that they reached.
fn own(sheet: &mut Sheet<'_, '_, '_>, model: &Model<'_>) {
    let shown = model.people().into_iter().filter(|seat| model.is_shown_aims_of(*seat));
    for seat in shown.take(6) {
        let wanted = model.read(|book, eyes| aims(book, eyes, seat));
        if wanted.is_empty() {
            continue;
        }
        let who = seat.state().map_or_else(|| model.seat_name(seat), |id| model.name(id).to_owned());
        sheet.heading(&labelled(&who, &t("ending-own")));
        for aim in wanted {
            let (role, mark, word) =
                if aim.met { (Role::Relief, "✓", "ending-met") } else { (Role::Pain, "✗", "ending-missed") };
            let reached = if aim.reached.is_empty() { String::new() } else { format!(" ({})", aim.reached) };
            sheet.bullet((role, mark), Role::Text, &format!("{}{reached}", labelled(&t(word), &aim.text)));
        }
    }
}

/// Everybody's objectives in marks.
fn scores(sheet: &mut Sheet<'_, '_, '_>, model: &Model<'_>) {
    let mut cards = model.read(scorecards);
    cards.retain(|card| model.is_shown_aims_of(card.seat));
    if cards.is_empty() {
        return;
    }
    sheet.heading(&t("ending-scores"));
    let across = usize::from((sheet.width / 12).max(1));
    for row in cards.chunks(across) {
        let cell = |card: &Scorecard| {
            let marks: String = card.met.iter().map(|met| if *met { '✓' } else { '·' }).collect();
            pad(&format!("{} {marks}", seat::code(model.campaign(), card.seat)), 12)
        };
        sheet.row([(Role::Text, row.iter().map(cell).collect())]);
    }
    sheet.prose(Role::Dim, 0, &t("ending-no-sum"));
}

/// A block of the debrief.
fn block(sheet: &mut Sheet<'_, '_, '_>, block: &Block) {
    match block {
        Block::Heading(title) => sheet.heading(title),
        Block::Text(words) | Block::Told { words, .. } | Block::Code(words) => sheet.prose(Role::Text, 0, words),
        Block::Notice(words) => sheet.prose(Role::Warning, 0, words),
        Block::Bullets(items) => items.iter().for_each(|item| sheet.bullet((Role::Dim, "•"), Role::Text, item)),
        Block::Numbered(items) => {
            for (at, item) in items.iter().enumerate() {
                sheet.bullet((Role::Key, &(at + 1).to_string()), Role::Text, item);
            }
        }
        Block::Table(table) => self::table(sheet, table),
        Block::Chart(chart) => {
            sheet.prose(Role::Text, 0, &chart.sentence);
            self::table(sheet, &chart.figure.table());
        }
    }
}

/// A table: columns as wide as what stands in them, the widest cut where the screen is too narrow.
fn table(sheet: &mut Sheet<'_, '_, '_>, table: &Table) {
    const GAP: u16 = 2;
    let cells = |at: usize| table.rows.iter().filter_map(move |row| row.get(at));
    let widest = |(at, column): (usize, &crate::words::document::Column)| {
        cells(at).map(|cell| wide(cell)).chain([wide(&column.title)]).max().unwrap_or(0)
    };
    let mut widths: Vec<u16> = table.head.iter().enumerate().map(widest).collect();
    let room = sheet.width.saturating_sub(GAP * u16::try_from(widths.len()).unwrap_or(0));
    while widths.iter().sum::<u16>() > room {
        let Some(widest) = widths.iter_mut().max().filter(|width| **width > 4) else { break };
        *widest -= 1;
    }
    // A cell that is wider than its column goes on in the lines beneath.
    let rows = |cells: &[String]| -> Vec<String> {
        let width = |at: usize| widths.get(at).copied().unwrap_or(0);
        let parts: Vec<Vec<String>> = cells.iter().enumerate().map(|(at, cell)| wrapped(cell, width(at))).collect();
        let high = parts.iter().map(Vec::len).max().unwrap_or(0);
        let cell = |at: usize, line: usize| {
            let text = parts.get(at).and_then(|lines| lines.get(line)).map_or("", String::as_str);
            let side = table.head.get(at).map(|column| column.side);
            let text = fit(text, width(at));
            let text = if side == Some(Side::Right) { pad_left(&text, width(at)) } else { pad(&text, width(at)) };
            format!("{text}  ")
        };
        (0..high).map(|line| (0..parts.len()).map(|at| cell(at, line)).collect()).collect()
    };
    let head: Vec<String> = table.head.iter().map(|column| column.title.clone()).collect();
    let all = std::iter::once((Role::Dim, &head)).chain(table.rows.iter().map(|cells| (Role::Text, cells)));
    for (role, cells) in all {
        for line in rows(cells) {
            sheet.row([(role, line)]);
        }
    }
}
