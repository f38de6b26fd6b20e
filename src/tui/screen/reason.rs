//! Why one votes so, and how sure one is: both optional, one key skips both. Said before the result, so nobody argues backwards.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::ids::Seat;
use crate::game::act;
use crate::game::command::Command;
use crate::game::state::{Gate, VoteReason};
use crate::law::ballot::Vote;
use crate::law::rule::Rule;
use crate::show::word::broken_by;
use crate::tui::canvas::{Canvas, Target};
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::window;
use crate::tui::scene::Scene;
use crate::tui::screen::ballot::letter;
use crate::tui::screen::{Press, Reply, frame};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, wide};
use crate::tui::widget::rows::Cursor;
use crate::tui::world::Request;
use ratatui::layout::Rect;

/// Reason and confidence of a vote.
#[derive(Clone, Copy, Debug)]
pub struct ReasonScreen {
    seat: Seat,
    vote: Vote,
    gate: Gate,
    rule: Rule,
    pub(super) reason: Cursor,
    confidence: u8,
    /// Whether it is what one's own services advise, and nothing one chose.
    advised: bool,
}

impl ReasonScreen {
    /// For a vote.
    #[must_use]
    pub fn new(seat: Seat, vote: Vote, (gate, rule): (Gate, Rule)) -> Self {
        Self { seat, vote, gate, rule, reason: Cursor::default(), confidence: 0, advised: false }
    }

    /// The same, as one's own services advise.
    #[must_use]
    pub fn advised(self) -> Self {
        Self { advised: true, ..self }
    }

    /// How sure one is: on the level that is set already, one less.
    pub(super) fn turn(&mut self, at: usize) {
        let level = u8::try_from(at).unwrap_or(0).min(5);
        self.confidence = if self.confidence == level { level.saturating_sub(1) } else { level };
    }

    fn vote_for(&self, reason: VoteReason) -> Command {
        act::Vote { vote: self.vote, reason, confidence: self.confidence }.into()
    }

    pub(super) const fn context(&self) -> Context {
        Context::Reason
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.seat)
    }

    pub(super) fn update(&mut self, press: Press, _: &Scene<'_>) -> Reply {
        let Some(action) = press.action else { return Reply::Stay };
        match action {
            Action::Choose => {
                let reason = VoteReason::ALL.get(self.reason.at).copied().unwrap_or(VoteReason::None);
                return Reply::PopAsk(Request::Submit(self.seat, self.vote_for(reason)));
            }
            Action::Back => return Reply::Pop,
            // Who chooses otherwise before it is cast need not go back for it.
            Action::VoteFor => (self.vote, self.advised) = (Vote::For, false),
            Action::VoteAbstain => (self.vote, self.advised) = (Vote::Abstain, false),
            Action::VoteAgainst => (self.vote, self.advised) = (Vote::Against, false),
            Action::Less => self.confidence = self.confidence.saturating_sub(1),
            Action::Greater => self.confidence = (self.confidence + 1).min(5),
            _ => {
                self.reason.moved(action, VoteReason::ALL.len(), 4);
            }
        }
        Reply::Stay
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let vote = self.vote;
        let word = crate::words::name::vote(vote);
        let title = tx("reason-title", &[("seat", model.seat_name(self.seat).into()), ("vote", word.into())]);
        let inner = pen.window(window(area, 64, 17), &title);
        pen.text(
            frame::line_of(inner, 0),
            super::ballot::role_of(vote),
            &format!("{}  {}", letter(vote), t("reason-final")),
        );
        if vote == Vote::Abstain {
            pen.text(frame::line_of(inner, 1), Role::Warning, &model.abstention(self.gate, self.rule));
        }
        pen.text(frame::line_of(inner, 2), Role::Dim, &t("reason-why"));
        for (at, reason) in VoteReason::ALL.into_iter().enumerate() {
            let row = 3 + u16::try_from(at).unwrap_or(0);
            let place = (at, self.reason.at, Action::Choose);
            frame::choice(&mut pen, frame::line_of(inner, row), place, Role::Text, &model.reason(reason));
        }
        let dots: String = (0..5).map(|at| if at < self.confidence { '●' } else { '○' }).collect();
        let line = frame::line_of(inner, 12);
        let text = tx("reason-confidence", &[("dots", dots.into())]);
        pen.text(line, Role::Text, &text);
        let before = text.find(['●', '○']).and_then(|at| text.get(..at)).map_or(0, wide);
        for at in 0..5 {
            let dot = Rect { x: line.x + before + at, width: 1, ..line };
            pen.spot(dot, Target::Turn(usize::from(at) + 1));
        }
        // A word that would be broken comes before whose advice it is.
        if let Some(broken) = broken_by(&model.view(), &model.words(), self.vote).first() {
            pen.text(frame::line_of(inner, 13), Role::Warning, broken);
        } else if self.advised {
            pen.text(frame::line_of(inner, 13), Role::Title, &t("reason-advised"));
        }
        let keys = [Action::Choose, Action::VoteFor, Action::VoteAbstain, Action::VoteAgainst, Action::Back];
        frame::footer(&mut pen, scene, frame::line_of(inner, 14), Context::Reason, &keys);
    }
}
