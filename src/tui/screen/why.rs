//! *Why?*: inputs, formula or article, source mark; ten lines at most, more on request.

use crate::base::ids::{Seat, StateId};
use crate::game::event::Cause;
use crate::game::refusal::Refusal;
use crate::game::rulebook::Indicator;
use crate::game::state::{Gate, Move};
use crate::law::comitology::Stage;
use crate::report::decision::{of_move, of_vote};
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::window;
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::ballot::Sheet;
use crate::tui::screen::{Press, Reply, frame, reading};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, wrapped};
use crate::tui::widget::rows::Scroll;
use crate::words::why;
use ratatui::layout::Rect;

/// What is to be explained.
#[derive(Clone, PartialEq, Debug)]
pub enum Subject {
    /// Something explained already.
    Told(why::Why),
    /// A refusal.
    Refusal(Refusal),
    /// Where the case stands.
    Procedure,
    /// A state's vote.
    Vote(StateId, Box<Sheet>),
    /// A roll-call as a whole.
    Ballot(Box<Sheet>),
    /// A move of Beijing's.
    Move(Move),
    /// A change of the dashboard, with its causes.
    Change(Indicator, Vec<(Cause, i32)>),
}

/// An explanation.
#[derive(Clone, Debug)]
pub struct Why {
    seat: Seat,
    subject: Subject,
    length: Length,
    pub(super) scroll: Scroll,
}

/// How much of it is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Length {
    Short,
    Whole,
}

impl Why {
    /// Explains something to a seat.
    #[must_use]
    pub fn new(seat: Seat, subject: Subject) -> Self {
        Self { seat, subject, length: Length::Short, scroll: Scroll::default() }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Popup
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.seat)
    }

    pub(super) fn update(&mut self, press: Press, _: &Scene<'_>) -> Reply {
        if press.action == Some(Action::More) {
            self.length = Length::Whole;
            return Reply::Stay;
        }
        reading::update(&mut self.scroll, press.action)
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let why = explain(&model, &self.subject);
        let most = window(area, 96, 22);
        let room = most.width.saturating_sub(4);
        let mut lines = wrapped(&why.title, room);
        let head = lines.len();
        let shown = if self.length == Length::Whole { &why.lines[..] } else { why.short() };
        for line in shown {
            for (at, row) in wrapped(line, room.saturating_sub(2)).into_iter().enumerate() {
                lines.push(format!("{}{row}", if at == 0 { "• " } else { "  " }));
            }
        }
        let hidden = why.lines.len() - shown.len();
        if hidden > 0 {
            lines.push(tx("why-more", &[("count", hidden.into())]));
        }
        let high = u16::try_from(lines.len()).unwrap_or(most.height).saturating_add(4);
        let inner = pen.window(window(area, 96, high.min(22)), &t("why-window"));
        let body = Rect { height: inner.height.saturating_sub(2), ..inner };
        let role = |at: usize| if at < head { Role::Title } else { Role::Text };
        let lines: Vec<_> = lines.into_iter().enumerate().map(|(at, line)| pen.spans([(role(at), line)])).collect();
        reading::draw(&mut pen, body, &lines, self.scroll);
        let keys = [Action::More, Action::Down, Action::Back];
        frame::footer(&mut pen, scene, Rect { y: inner.bottom() - 1, height: 1, ..inner }, Context::Popup, &keys);
    }
}

/// The explanation of a subject, from what the seat may know.
#[must_use]
pub fn explain(model: &Model<'_>, subject: &Subject) -> why::Why {
    let words = model.words();
    match subject {
        Subject::Told(why) => why.clone(),
        Subject::Refusal(refusal) => why::refusal(&words, refusal),
        Subject::Procedure => why::standing(&model.view()),
        Subject::Ballot(sheet) => count(sheet),
        Subject::Vote(id, sheet) => {
            let (gate, item, said) = (sheet.gate(), sheet.item(), sheet.said(*id));
            let declared = model.declared_at(*id, item, gate);
            let cast = why::Cast { gate, item, vote: sheet.mark_of(*id).1, said, declared };
            why::vote(
                &words,
                &model.view(),
                *id,
                &cast,
                model.read(|book, eyes| of_vote(book, eyes, *id, item.topic())),
            )
        }
        Subject::Move(done) => {
            let mut why = why::beijing_move(&words, &model.view(), done);
            why.open(&words, model.read(|book, eyes| of_move(book, eyes, done)));
            why
        }
        Subject::Change(which, causes) => why::change(&words, *which, causes),
    }
}

fn count(sheet: &Sheet) -> why::Why {
    let mut why = match sheet.gate() {
        // Whoever was not called yet has not abstained.
        _ if sheet.result().is_none() => {
            why::open_count(sheet.gate(), &sheet.outcome(), sheet.votes(), (sheet.done(), sheet.order().len()))
        }
        Gate::Council | Gate::Consensus => why::count(&sheet.outcome()),
        Gate::Committee => why::opinion(Stage::Committee, &sheet.count()),
        Gate::Appeal => why::opinion(Stage::Appeal, &sheet.count()),
    };
    // What is voted on may have been too long for the roll-call's page.
    why.lines.extend(sheet.subject().sentences());
    why
}
