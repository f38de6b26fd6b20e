//! The program without a terminal: a stack of screens, what keys mean on them, and what their requests come to.

mod class;
mod director;
mod far;
mod mouse;

use crate::base::ids::Seat;
use crate::table::{Curtain, Table};
use crate::tui::atlas::Atlas;
use crate::tui::canvas::{self, Canvas, Said, Spot};
use crate::tui::drawn;
use crate::tui::glyph::Glyphs;
use crate::tui::input::{Input, Key};
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{SMALLEST, is_enough, parts};
use crate::tui::port::{Left, Wants};
use crate::tui::scene::{Pace, Scene};
use crate::tui::screen::charts::Charts;
use crate::tui::screen::europe::Europe;
use crate::tui::screen::glossary::Glossary;
use crate::tui::screen::help::Help;
use crate::tui::screen::log::LogScreen;
use crate::tui::screen::menu::Menu;
use crate::tui::screen::package::PackageScreen;
use crate::tui::screen::page::Page;
use crate::tui::screen::palette::Palette;
use crate::tui::screen::papers::{Papers, Tab};
use crate::tui::screen::replay::Replay;
use crate::tui::screen::{Press, Reply, Screen};
use crate::tui::settings::Settings;
use crate::tui::text::{t, tx};
use crate::tui::theme::{Depth, Role, Theme};
use crate::tui::widget::pen::{Pen, pad};
use crate::tui::world::{Request, Stood, World};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget as _};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// The program without a terminal.
#[derive(Debug)]
pub struct App {
    world: World,
    settings: Settings,
    theme: Theme,
    stack: Vec<Screen>,
    notice: Option<String>,
    minutes: u16,
    /// Whether tallies are shown in large type.
    large: bool,
    /// The round whose briefing was shown.
    briefed: u16,
    /// What stands between private turns.
    curtain: Curtain,
    /// How much of the log lay before each seat's last private turn, and in which month that was.
    told: BTreeMap<Seat, (usize, u16)>,
    /// The size of the screen, as it was last told.
    area: Rect,
    /// Whether nobody has pressed a key yet.
    untouched: bool,
    /// Whether somebody took another theme.
    themed: bool,
    /// Where a game that goes on elsewhere stood when it was looked at last.
    stood: Option<Stood>,
    atlas: Atlas,
    /// What lay where on the last picture, as long as nothing has happened since.
    seen: RefCell<Option<Seen>>,
}

/// What lies where on a picture.
#[derive(Clone, Debug)]
struct Seen {
    area: Rect,
    spots: Vec<Spot>,
    said: Vec<Said>,
}

/// What an input came to, for whoever holds the terminal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flow {
    /// Go on.
    Stay,
    /// Draw everything anew.
    Redraw,
    /// Stop, and give the terminal back until the program is to go on.
    Suspend,
    /// Leave.
    Leave,
}

impl App {
    /// The program at its menu, or in the middle of the world's game.
    #[must_use]
    pub fn new(world: World, settings: Settings) -> Self {
        let theme = settings.theme(&settings.theme);
        let mut app = Self {
            world,
            settings,
            theme,
            stack: vec![Screen::Menu(Menu::default())],
            notice: None,
            minutes: 0,
            large: false,
            briefed: 0,
            curtain: Curtain::default(),
            told: BTreeMap::new(),
            area: Rect::new(0, 0, SMALLEST.0, SMALLEST.1),
            untouched: true,
            themed: false,
            stood: None,
            atlas: Atlas::default(),
            seen: RefCell::new(None),
        };
        let is_fresh = app.is_fresh();
        if app.world.session().is_some() {
            app.enter();
            app.open(is_fresh);
            app.notice = app.world.take_remark();
        }
        app.warn();
        app.hurry();
        app
    }

    /// Shows what is wrong in the user's files.
    fn warn(&mut self) {
        let lines: Vec<String> = self.settings.mistakes.iter().map(ToString::to_string).collect();
        if !lines.is_empty() {
            self.stack.push(Screen::Page(Page::new(&t("settings-mistakes"), lines.join("\n"))));
        }
    }

    /// What an input comes to.
    pub fn input(&mut self, input: &Input) -> Flow {
        let flow = match input {
            Input::Key(key) => self.key(*key),
            // What cannot be seen does nothing.
            Input::Paste(_) | Input::Click(..) | Input::Wheel(_) if !is_enough(self.area) => Flow::Stay,
            Input::Paste(text) => self.paste(text),
            Input::Tick => {
                self.tick();
                Flow::Stay
            }
            Input::Pulse => {
                self.pulse();
                Flow::Stay
            }
            Input::Click(column, row) => self.click(*column, *row),
            Input::Wheel(turned) => self.wheel(*turned),
            Input::Ground(red, green, blue) => {
                self.ground((*red, *green, *blue));
                Flow::Stay
            }
            Input::Resize(columns, rows) => {
                self.area = Rect::new(0, 0, *columns, *rows);
                Flow::Stay
            }
        };
        self.hurry();
        self.seen.take();
        flow
    }

    /// A step of what moves by itself.
    fn tick(&mut self) {
        match (self.stack.last_mut(), self.world.campaign()) {
            (Some(Screen::Page(page)), _) => return page.tick(),
            (Some(Screen::Ending(ending)), Some(campaign)) => return ending.tick(campaign),
            _ => {}
        }
        if !self.is_moving() {
            return;
        }
        match self.stack.last_mut() {
            Some(Screen::Reckoning(reckoning)) => reckoning.tick(),
            _ => self.step(),
        }
    }

    /// Where nothing is to move, what would is at its end at once.
    fn hurry(&mut self) {
        const MOST: usize = 200;
        let mut steps = 0;
        while !self.settings.motion && self.is_moving() && steps < MOST {
            self.tick();
            steps += 1;
        }
    }

    /// Draws with other characters from now on.
    pub const fn set_glyphs(&mut self, glyphs: Glyphs) {
        self.settings.glyphs = glyphs;
    }

    /// Minutes since the program began.
    pub const fn set_minutes(&mut self, minutes: u16) {
        self.minutes = minutes;
    }

    /// What it wants of its terminal.
    #[must_use]
    pub fn wants(&self) -> Wants {
        let Settings { mouse, depth, themed, .. } = self.settings;
        Wants { mouse, depth, ground: !themed && depth >= Depth::Indexed }
    }

    /// A theme that is light on a light terminal, where nobody chose one. What is said late, when somebody looks at the screen already,
    /// changes nothing.
    fn ground(&mut self, ground: (u8, u8, u8)) {
        if self.untouched && self.wants().ground {
            let id = self.settings.themes.on(ground);
            self.theme = self.settings.theme(&id);
        }
    }

    /// Says that there is nobody to whom the terminal could be left.
    pub fn cannot_suspend(&mut self) {
        self.notice = Some(t("cannot-suspend"));
    }

    /// Whether something on the screen moves by itself: a roll-call in which bots declare, the values of a reckoning.
    #[must_use]
    pub fn is_moving(&self) -> bool {
        match self.stack.last() {
            Some(Screen::Ballot(ballot)) => {
                !ballot.is_over() && self.world.voter(ballot.eyes()).is_none() && !self.world.is_far()
            }
            Some(Screen::Reckoning(reckoning)) => reckoning.is_moving(),
            _ => false,
        }
    }

    /// Whether something is worked out beside the screens, so that it is looked at again after a moment.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        match self.stack.last() {
            Some(Screen::Page(page)) => page.is_busy(),
            Some(Screen::Ending(ending)) => ending.is_busy(),
            _ => false,
        }
    }

    /// Whether planned time is shown.
    #[must_use]
    pub fn is_paced(&self) -> bool {
        self.planned().is_some()
    }

    fn planned(&self) -> Option<u16> {
        self.world.session().and_then(|session| session.options().minutes)
    }

    /// How the program is left now.
    #[must_use]
    pub fn left(&mut self) -> Left {
        let rescued = self.world.confirm_save();
        let theme = self.themed.then(|| self.theme.name().to_owned());
        let Some(table) = self.world.table() else { return Left { theme, ..Left::default() } };
        Left {
            rescued,
            saved: table.save_path().map(std::path::Path::to_path_buf),
            trouble: table.save_trouble().map(|trouble| trouble.why.clone()),
            theme,
            end: None,
        }
    }

    /// The world behind the screens.
    #[must_use]
    pub const fn world(&self) -> &World {
        &self.world
    }

    /// The screen on top.
    #[must_use]
    pub fn top(&self) -> Option<&Screen> {
        self.stack.last()
    }

    fn scene(&self) -> Scene<'_> {
        // Where the game is elsewhere, the clock of its room is the one that counts.
        let planned = self.planned().filter(|_| !self.world.is_far());
        let pace = planned.map(|planned| Pace { planned, elapsed: self.minutes });
        Scene {
            world: &self.world,
            back: self.looks_back(),
            keymap: &self.settings.keymap,
            theme: &self.theme,
            glyphs: self.settings.glyphs,
            atlas: &self.atlas,
            pace,
            large: self.large,
        }
    }

    /// The game as it stood, where it is looked back at.
    fn looks_back(&self) -> Option<&crate::table::Snapshot> {
        self.stack.iter().rev().find_map(Screen::back)
    }

    fn context(&self) -> Context {
        self.stack.last().map_or(Context::Everywhere, Screen::context)
    }

    fn key(&mut self, key: Key) -> Flow {
        self.notice = None;
        self.untouched = false;
        let context = self.context();
        let action = self.settings.keymap.action(context, key);
        if !is_enough(self.area) {
            // Nothing acts on what cannot be seen.
            return match action {
                Some(Action::Leave) if key.typed().is_none() => Flow::Leave,
                Some(Action::Redraw) => Flow::Redraw,
                Some(Action::Suspend) => Flow::Suspend,
                _ => Flow::Stay,
            };
        }
        // Where text is typed, a character is a character.
        let typing = matches!(
            context,
            Context::Form | Context::Table | Context::Seats | Context::Palette | Context::Glossary | Context::Europe
        );
        let shared = matches!(action, Some(Action::Help | Action::Palette | Action::Glossary));
        let own =
            typing && key.typed().is_some_and(|char| context != Context::Europe || char.is_alphabetic()) && shared;
        self.act(Press { key, action: action.filter(|_| !own) })
    }

    /// What an action comes to on the screen on top.
    fn act(&mut self, press: Press) -> Flow {
        let context = self.context();
        match press.action {
            Some(Action::Leave) => return Flow::Leave,
            Some(Action::Redraw) => return Flow::Redraw,
            Some(Action::Suspend) => return Flow::Suspend,
            Some(Action::Theme) => self.turn_theme(),
            Some(Action::Help) => self.help(context),
            Some(Action::Glossary) => self.glossary(),
            Some(Action::Large) if !self.rests_at_table() => self.large = !self.large,
            Some(Action::Palette) if context != Context::Palette => {
                let eyes = self.stack.last().and_then(Screen::seat);
                self.stack.push(Screen::Palette(Palette::new(context, eyes)));
            }
            _ => {
                let reply = self.ask_screen(press);
                let flow = self.reply(reply);
                if flow == Flow::Stay && self.stack.is_empty() {
                    self.stack.push(Screen::Menu(Menu::default()));
                }
                return flow;
            }
        }
        Flow::Stay
    }

    /// Text that was pasted is typed where text is typed, and nothing anywhere else.
    fn paste(&mut self, text: &str) -> Flow {
        const MOST: usize = 400;
        for char in text.chars().map(|char| if char.is_control() { ' ' } else { char }).take(MOST) {
            if !matches!(self.context(), Context::Form | Context::Table | Context::Palette | Context::Glossary) {
                break;
            }
            let reply = self.ask_screen(Press { key: Key::char(char), action: None });
            self.reply(reply);
        }
        Flow::Stay
    }

    fn ask_screen(&mut self, press: Press) -> Reply {
        if matches!(press.action, Some(Action::Up | Action::PageUp)) {
            self.settle();
        }
        let ask = |screen: &mut Screen, scene: &Scene<'_>| {
            let shared = match press.action {
                Some(action) if screen.context().chain().any(|context| context == Context::Game) => {
                    shared(action, screen, scene)
                }
                _ => None,
            };
            shared.unwrap_or_else(|| screen.update(press, scene))
        };
        self.on_top(ask).unwrap_or(Reply::Stay)
    }

    /// Asks the screen on top for something, in view of everything else.
    fn on_top<T>(&mut self, ask: impl FnOnce(&mut Screen, &Scene<'_>) -> T) -> Option<T> {
        let mut screen = self.stack.pop()?;
        let answer = ask(&mut screen, &self.scene());
        self.stack.push(screen);
        Some(answer)
    }

    fn help(&mut self, context: Context) {
        if !matches!(self.stack.last(), Some(Screen::Help(_))) {
            let about = self.stack.last().map_or_else(String::new, Screen::about);
            self.stack.push(Screen::Help(Help::new(context, about)));
        }
    }

    /// The glossary, with the terms that stand on this very screen first.
    fn glossary(&mut self) {
        if !matches!(self.stack.last(), Some(Screen::Glossary(_))) {
            let texts = canvas::texts(&self.seen(self.area).said);
            self.stack.push(Screen::Glossary(Glossary::new(texts.iter().map(String::as_str))));
        }
    }

    fn turn_theme(&mut self) {
        let next = self.settings.themes.after(self.theme.name());
        self.theme = self.settings.theme(&next);
        self.themed = true;
        self.notice = Some(tx("theme-now", &[("name", self.theme.name().into())]));
    }

    /// Draws the program. Nothing is changed by it.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer) {
        let mut canvas = Canvas::new(buffer);
        self.paint(area, &mut canvas);
        let Canvas { spots, said, .. } = canvas;
        self.seen.replace(Some(Seen { area, spots, said }));
        drawn::printable(buffer);
        if !self.settings.glyphs.is_unicode() {
            drawn::typed(buffer);
        }
    }

    /// What lies where: as it was drawn, or as it would be, where what happened has not been drawn yet.
    fn seen(&self, area: Rect) -> Seen {
        if let Some(seen) = self.seen.borrow().as_ref().filter(|seen| seen.area == area) {
            return seen.clone();
        }
        let mut buffer = Buffer::empty(area);
        let mut canvas = Canvas::new(&mut buffer);
        self.paint(area, &mut canvas);
        let Canvas { spots, said, .. } = canvas;
        Seen { area, spots, said }
    }

    fn paint(&self, area: Rect, canvas: &mut Canvas<'_>) {
        Clear.render(area, canvas.buffer);
        canvas.buffer.set_style(area, self.theme.ground());
        if !is_enough(area) {
            return self.too_small(area, canvas);
        }
        let scene = self.scene();
        let from = self.stack.iter().rposition(|screen| !screen.is_window()).unwrap_or(0);
        for screen in self.stack.iter().skip(from) {
            if screen.is_window() {
                canvas.cover(area);
            }
            screen.draw(&scene, area, canvas);
        }
        let trouble = self.world.table().and_then(Table::save_trouble);
        let unsaved = trouble.map(|trouble| tx("not-saved", &[("why", trouble.why.as_str().into())]));
        let row = parts(area).notice;
        if let Some(notice) = self.notice.as_ref().or(unsaved.as_ref()) {
            Pen::new(canvas, &self.theme).text(row, Role::Warning, &pad(notice, row.width));
        } else if let Some(far) = self.far_notice() {
            self.strip(row, &far, canvas);
        }
    }

    fn too_small(&self, area: Rect, canvas: &mut Canvas<'_>) {
        let mut pen = Pen::new(canvas, &self.theme);
        let size =
            |columns: u16, rows: u16| [("columns", columns.to_string().into()), ("rows", rows.to_string().into())];
        let key = self
            .settings
            .keymap
            .key(Context::Everywhere, Action::Leave)
            .map_or_else(String::new, |key| key.to_string());
        let [columns, rows] = size(SMALLEST.0, SMALLEST.1);
        let need = tx("too-small-need", &[columns, rows, ("key", key.into())]);
        let used = pen.prose(area, Role::Warning, &need);
        let rest = crate::tui::layout::over(area, used).1;
        pen.prose(rest, Role::Dim, &tx("too-small", &size(area.width, area.height)));
    }
}

/// What keys do on every screen of a game alike.
#[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
fn shared(action: Action, screen: &Screen, scene: &Scene<'_>) -> Option<Reply> {
    let seat = screen.seat().unwrap_or(Seat::Observer);
    let papers = |tab| Some(Reply::Push(Box::new(Screen::Papers(Papers::new(seat, tab)))));
    match action {
        Action::Papers => papers(Tab::Board),
        Action::RoleSheet => papers(Tab::Role),
        Action::Track => papers(Tab::Track),
        Action::Reasons => papers(Tab::Reasons),
        Action::Log => Some(Reply::Push(Box::new(Screen::Log(LogScreen::new(seat))))),
        Action::Europe => Some(Reply::Push(Box::new(Screen::Europe(Europe::new(&scene.model(seat)?))))),
        Action::Replay if scene.back.is_none() => {
            Some(Reply::Push(Box::new(Screen::Replay(Box::new(Replay::new(scene.world.page()?, seat)?)))))
        }
        Action::Charts => Some(Reply::Push(Box::new(Screen::Charts(Charts::new(seat))))),
        // What was cannot be acted on.
        Action::Package | Action::Menu | Action::Undo if matches!(screen, Screen::Replay(_)) => Some(Reply::Stay),
        Action::Package if !matches!(screen, Screen::Package(_)) => {
            Some(Reply::Push(Box::new(Screen::Package(PackageScreen::new(&scene.model(seat)?)))))
        }
        Action::Menu => Some(Reply::Ask(Request::ToMenu)),
        _ => None,
    }
}
