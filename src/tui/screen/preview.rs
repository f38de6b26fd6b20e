//! A campaign before a game: what it is about, what lies on the table where it begins, and every seat's role sheet.
//!
//! The openings are games of their own that nobody plays and nobody saves, gone no further than their first briefing.

use crate::base::ids::Seat;
use crate::base::set::StateSet;
use crate::campaign::Campaign;
use crate::campaign::text::LengthText;
use crate::game::rulebook::Length;
use crate::game::state::{Coreper, LengthId, Phase, Setup};
use crate::session::{Options, Session, Step, seat};
use crate::table::{self, Snapshot, Table};
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, parts, readable, side_by_side};
use crate::tui::scene::{Scene, seat_name};
use crate::tui::screen::briefing::news;
use crate::tui::screen::europe;
use crate::tui::screen::papers::{Sheet, role};
use crate::tui::screen::{Press, Reply, frame};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::Pen;
use crate::tui::widget::rows::{Cursor, Scroll};
use crate::words::number;
use ratatui::layout::Rect;
use std::sync::Arc;

/// A page of the preview.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Tab {
    /// What it is about.
    About,
    /// The briefing that each length begins with.
    Openings,
    /// The role sheets.
    Seats,
}

/// All pages, in order.
const TABS: [Tab; 3] = [Tab::About, Tab::Openings, Tab::Seats];
const KEYS: [Action; 5] = [Action::NextTab, Action::PreviousTab, Action::Down, Action::PageDown, Action::Back];
/// Columns of the list of seats.
const LIST: u16 = 24;
/// A briefing comes to its end in fewer steps than this.
const STEPS: usize = 200;

/// A campaign before a game.
#[derive(Debug)]
pub struct Preview {
    campaign: Arc<Campaign>,
    /// A game for each length, at its first consultation.
    openings: Vec<Arc<Snapshot>>,
    tab: usize,
    scroll: Scroll,
    cursor: Cursor,
}

impl Preview {
    /// Of a campaign; what chance decides in a first briefing is decided by this seed.
    #[must_use]
    pub fn new(campaign: &Arc<Campaign>, seed: u64) -> Self {
        let openings = LengthId::ALL.iter().map(|length| opening(campaign, *length, seed)).collect();
        let (scroll, cursor) = (Scroll::default(), Cursor::default());
        Self { campaign: Arc::clone(campaign), openings, tab: 0, scroll, cursor }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Popup
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        None
    }

    fn tab(&self) -> Tab {
        TABS.get(self.tab).copied().unwrap_or(Tab::About)
    }

    fn seats(&self) -> Vec<Seat> {
        self.campaign.rules.seats().collect()
    }

    pub(super) fn update(&mut self, press: Press, _: &Scene<'_>) -> Reply {
        let turn = |by: usize| (self.tab + by) % TABS.len();
        match press.action {
            Some(Action::Back | Action::GoOn) => return Reply::Pop,
            Some(Action::NextTab) => (self.tab, self.scroll) = (turn(1), Scroll::default()),
            Some(Action::PreviousTab) => (self.tab, self.scroll) = (turn(TABS.len() - 1), Scroll::default()),
            Some(action @ (Action::Up | Action::Down | Action::First | Action::Last)) if self.tab() == Tab::Seats => {
                self.cursor.moved(action, self.seats().len(), 8);
                self.scroll = Scroll::default();
            }
            Some(action) => {
                self.scroll.moved(action);
            }
            None => {}
        }
        Reply::Stay
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let mut pen = Pen::new(canvas, scene.theme);
        let all = parts(area);
        pen.bar(all.header, Role::Selected);
        pen.text(crate::tui::layout::inset(all.header, 1, 0), Role::Selected, &self.campaign.text.title);
        let body = Rect { y: all.track.y, height: all.body.bottom() - all.track.y, ..all.body };
        let looked_at = self.seats().get(self.cursor.at).copied().filter(|_| self.tab() == Tab::Seats);
        let looked_at = looked_at.map(|seat| seat::code(&self.campaign, seat));
        let body = europe::seats_beside(&mut pen, scene, &[], looked_at, body);
        let (tabs, rest) = over(over(body, 1).1, 2);
        let titles = [t("preview-about"), t("preview-openings"), t("preview-seats")];
        frame::tabs(&mut pen, tabs, &titles, self.tab);
        let room = match self.tab() {
            Tab::About | Tab::Openings => rest,
            Tab::Seats => self.list(&mut pen, rest),
        };
        let lines = {
            let mut sheet = Sheet { pen: &pen, width: readable(room).width, lines: Vec::new() };
            match self.tab() {
                Tab::About => self.about(&mut sheet),
                Tab::Openings => self.begin(&mut sheet),
                Tab::Seats => self.sheet(&mut sheet),
            }
            sheet.lines
        };
        let from = self.scroll.row(lines.len(), room.height);
        pen.lines(room, &lines, from);
        pen.text(all.notice, Role::Dim, &t("preview-hint"));
        if lines.len() > from + usize::from(room.height) {
            pen.right(all.notice, Role::Key, &t("more-below"));
        }
        frame::footer(&mut pen, scene, all.footer, Context::Popup, &KEYS);
    }

    /// The list of seats; gives back the room beside it.
    fn list(&self, pen: &mut Pen<'_>, area: Rect) -> Rect {
        let (list, rest) = side_by_side(area, LIST);
        let seats = self.seats();
        let fit = usize::from(list.height);
        let from = self.cursor.from(seats.len(), fit);
        for (y, (at, seat)) in (0u16..).zip(seats.iter().enumerate().skip(from).take(fit)) {
            let name = seat_name(&self.campaign, *seat);
            frame::row(pen, frame::line_of(list, y), at == self.cursor.at, Role::Text, &name);
        }
        rest
    }

    /// What it is about, how long it takes, how Beijing can be read.
    fn about(&self, sheet: &mut Sheet<'_, '_, '_>) {
        let text = &self.campaign.text;
        sheet.prose(Role::Dim, 0, &text.subtitle);
        sheet.prose(Role::Text, 0, &text.summary);
        sheet.prose(Role::Warning, 0, &text.not_a_prediction);
        sheet.heading(&t("setup-length"));
        let told = |(rules, length): (&Length, &LengthText)| {
            let values = [
                ("title", length.title.as_str().into()),
                ("rounds", rules.rounds.into()),
                ("month", number::short::month(rules.start).into()),
            ];
            tx("menu-length", &values)
        };
        // A lesson has one length under three names.
        let mut lengths: Vec<String> = self.campaign.rules.lengths.iter().zip(&text.lengths).map(told).collect();
        lengths.dedup();
        for length in &lengths {
            sheet.bullet((Role::Union, "•"), Role::Text, length);
        }
        sheet.heading(&t("setup-doctrine"));
        for reading in &self.campaign.doctrine.readings {
            sheet.row([(Role::Beijing, reading.name.clone())]);
            sheet.prose(Role::Text, 2, &reading.text);
        }
        if !text.simplified.is_empty() {
            sheet.heading(&t("preview-simplified"));
        }
        for line in &text.simplified {
            sheet.bullet((Role::Dim, "•"), Role::Text, line);
        }
    }

    /// The first briefing of each length.
    fn begin(&self, sheet: &mut Sheet<'_, '_, '_>) {
        for (opening, length) in self.openings.iter().zip(&self.campaign.text.lengths) {
            let model = opening.public();
            sheet.heading(&format!("{} · {}", length.title, number::short::month(model.view().month())));
            sheet.prose(Role::Text, 0, &length.text);
            if length.invented {
                sheet.prose(Role::Warning, 0, &t("setup-invented"));
            }
            let lines = news(sheet.pen, &model, sheet.width);
            sheet.lines.extend(lines);
        }
    }

    /// The role sheet of the seat that is marked.
    fn sheet(&self, sheet: &mut Sheet<'_, '_, '_>) {
        let seat = self.seats().get(self.cursor.at).copied().unwrap_or(Seat::Observer);
        if let Some(model) = self.openings.first().and_then(|opening| opening.through(seat).ok()) {
            role(sheet, &model);
        }
        let Some(text) = seat.state().map(|id| self.campaign.text.state(id)) else { return };
        sheet.heading(&t("preview-position"));
        sheet.prose(Role::Text, 0, &text.why);
        for (key, words) in [("preview-carrots", &text.carrots), ("preview-sticks", &text.sticks)] {
            if !words.is_empty() {
                sheet.bullet((Role::Beijing, "•"), Role::Text, &tx(key, &[("words", words.as_str().into())]));
            }
        }
    }
}

/// A game of a length without people, at the end of its first briefing.
fn opening(campaign: &Arc<Campaign>, length: LengthId, seed: u64) -> Arc<Snapshot> {
    let setup = Setup {
        length,
        rounds: 0,
        truce: campaign.truce,
        briefed: StateSet::EMPTY,
        sealed: false,
        coreper: Coreper::Absent,
    };
    let mut table = Table::new(Session::new(Arc::clone(campaign), Options::new(setup, seed)));
    let reader = table.admit(table::Role::Facilitator, &[]);
    for _ in 0..STEPS {
        let over = table.snapshot(&reader).public().view().phase() == Phase::Consultation;
        if over || matches!(table.step(), Err(_) | Ok(Step::Over | Step::Waiting)) {
            break;
        }
    }
    table.snapshot(&reader)
}
