//! A roll-call: the double threshold as others declare, one's own vote, the desk, and what it came to.

mod desk;
mod large;
mod picture;
mod sheet;
mod subject;

pub(super) use large::tally as large_tally;
pub(super) use picture::{map as vote_map, on_what, thresholds};
pub use sheet::{Result as BallotResult, Sheet};

use crate::ai::advisor::Desk;
use crate::base::ids::{Seat, StateId};
use crate::game::command::Verb;
use crate::law::ballot::Vote;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::form::Form;
use crate::tui::screen::reason::ReasonScreen;
use crate::tui::screen::why::{Subject, Why};
use crate::tui::screen::{Press, Reply, Screen};
use crate::tui::text::t;
use crate::tui::world::Request;
use ratatui::layout::Rect;

/// A roll-call on the screen.
#[derive(Clone, Debug)]
pub struct BallotScreen {
    seat: Seat,
    sheet: Sheet,
    /// Place in the roll-call of the state that is looked at.
    picked: usize,
    /// Whether somebody chose it; otherwise the mark stands on oneself until one has voted, then on whoever speaks.
    chosen: bool,
    desk: Desk,
    panel: Panel,
}

/// What the lower part of a small screen shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Panel {
    /// One's own vote, or the result.
    Vote,
    /// The desk.
    Desk,
}

/// The role of a vote.
#[must_use]
pub(super) const fn role_of(vote: Vote) -> crate::tui::theme::Role {
    picture::role(Some(vote))
}

/// The letter of a vote: colours are never alone.
#[must_use]
pub const fn letter(vote: Vote) -> char {
    match vote {
        Vote::For => 'F',
        Vote::Against => 'X',
        Vote::Abstain => 'A',
    }
}

impl BallotScreen {
    /// The roll-call under way, through the eyes of a seat.
    #[must_use]
    pub fn new(model: &Model<'_>) -> Option<Self> {
        let sheet = Sheet::open(model)?;
        let (desk, panel) = (Desk::new(), Panel::Vote);
        let mut screen = Self { seat: model.eyes(), sheet, picked: 0, chosen: false, desk, panel };
        screen.think(model);
        screen.follow(model);
        Some(screen)
    }

    /// Another vote was cast, or the roll-call ended.
    pub fn see(&mut self, model: &Model<'_>) {
        let was_over = self.is_over();
        self.sheet.see(model);
        self.think(model);
        // The result is what there is to look at now.
        self.chosen &= was_over || !self.is_over();
        self.follow(model);
    }

    /// Puts the mark where nobody put it elsewhere: on oneself until one has voted and after the end, else on whoever speaks.
    fn follow(&mut self, model: &Model<'_>) {
        if self.chosen {
            return;
        }
        let me = model.me().filter(|me| self.is_over() || !self.sheet.done().contains(*me));
        let shown = me.or_else(|| model.view().voter());
        if let Some(at) = shown.and_then(|id| self.sheet.order().iter().position(|known| *known == id)) {
            self.picked = at;
        }
    }

    /// Through whose eyes it is seen.
    #[must_use]
    pub const fn eyes(&self) -> Seat {
        self.seat
    }

    /// The same roll-call through other eyes: nothing stays on the desk that another seat worked out.
    pub fn look_through(&mut self, eyes: Seat) {
        if self.seat != eyes {
            (self.seat, self.desk, self.panel, self.chosen) = (eyes, Desk::new(), Panel::Vote, false);
        }
    }

    /// Looks at a member.
    pub fn look_at(&mut self, id: StateId) {
        self.picked = self.sheet.order().iter().position(|known| *known == id).unwrap_or(self.picked);
        self.chosen = true;
    }

    /// The member that is looked at.
    #[must_use]
    pub fn looked_at(&self) -> Option<StateId> {
        self.picked()
    }

    /// Whether it is over.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.sheet.result().is_some()
    }

    /// The human whose turn it is.
    fn voter(model: &Model<'_>) -> Option<Seat> {
        model.voter()
    }

    /// Asks the desk anew.
    fn think(&mut self, model: &Model<'_>) {
        if model.view().gate().is_some() {
            model.look(&mut self.desk);
        }
    }

    fn picked(&self) -> Option<StateId> {
        self.sheet.order().get(self.picked).copied()
    }

    pub(super) const fn context(&self) -> Context {
        Context::Ballot
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.seat)
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let (Some(model), Some(action)) = (scene.model(self.seat), press.action) else { return Reply::Stay };
        let members = self.sheet.order().len();
        self.chosen |= matches!(action, Action::PreviousState | Action::NextState);
        match action {
            Action::PreviousState => self.picked = self.picked.checked_sub(1).unwrap_or(members.saturating_sub(1)),
            Action::NextState => self.picked = (self.picked + 1) % members.max(1),
            Action::WhatIf | Action::WhatIfClear | Action::ChanceLess | Action::ChanceGreater if self.is_over() => {
                return Reply::Notice(t("ballot-desk-over"));
            }
            Action::Desk => self.panel = if self.panel == Panel::Desk { Panel::Vote } else { Panel::Desk },
            Action::WhatIf | Action::WhatIfClear | Action::ChanceLess | Action::ChanceGreater => {
                self.wonder(action);
            }
            Action::Undo if self.is_over() && model.options().table => return Reply::Ask(Request::Recall),
            Action::Why => return self.why(&model),
            Action::GoOn if self.is_over() => return Reply::Ask(Request::Go),
            Action::GoOn if Self::voter(&model).is_some() => return self.as_advised(&model),
            Action::GoOn => return Reply::Ask(Request::Go),
            Action::VoteFor | Action::VoteAbstain | Action::VoteAgainst | Action::StayAway | Action::GiveProxy => {
                return self.vote(action, &model);
            }
            _ => {}
        }
        Reply::Stay
    }

    fn wonder(&mut self, action: Action) {
        if let Some(id) = self.picked() {
            crate::tui::screen::desk::wonder(&mut self.desk, action, id);
            self.panel = Panel::Desk;
        }
    }

    fn why(&self, model: &Model<'_>) -> Reply {
        // With the desk open it explains the desk: the member that is looked at, then the mathematics.
        if self.panel == Panel::Desk
            && !self.is_over()
            && let (Some(id), Some(answer)) = (self.picked(), self.desk.answer())
        {
            let words = model.words();
            let mut told = words.desk_member(answer, id).unwrap_or_default();
            let mathematics = words.desk_mathematics(answer);
            told.lines.push(mathematics.title);
            told.lines.extend(mathematics.lines);
            return Reply::Push(Box::new(Screen::Why(Why::new(model.eyes(), Subject::Told(told)))));
        }
        // A member is explained where somebody looks at one; else the count, and after the vote the result.
        let subject = match self.picked() {
            Some(id) if self.chosen && self.sheet.done().contains(id) => {
                Subject::Vote(id, Box::new(self.sheet.clone()))
            }
            _ => Subject::Ballot(Box::new(self.sheet.clone())),
        };
        Reply::Push(Box::new(Screen::Why(Why::new(model.eyes(), subject))))
    }

    /// Who goes on without a vote of its own votes as its services advise, and is told so before it does; before the eyes of
    /// others nobody's services say anything.
    fn as_advised(&self, model: &Model<'_>) -> Reply {
        let own = Self::voter(model).filter(|seat| *seat == model.eyes());
        let advice = own.and_then(|seat| Some((seat, model.services()?)));
        let Some((seat, advice)) = advice else { return Reply::Notice(t("ballot-your-vote")) };
        let screen = ReasonScreen::new(seat, advice.vote, (self.sheet.gate(), self.sheet.rule())).advised();
        Reply::Push(Box::new(Screen::Reason(screen)))
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
    fn vote(&self, action: Action, model: &Model<'_>) -> Reply {
        let Some(seat) = Self::voter(model) else {
            return Reply::Notice(t(if self.is_over() { "ballot-over" } else { "ballot-not-your-turn" }));
        };
        let vote = match action {
            Action::VoteFor => Vote::For,
            Action::VoteAbstain => Vote::Abstain,
            Action::VoteAgainst => Vote::Against,
            Action::StayAway => return Reply::Push(Box::new(Screen::Form(Form::new(seat, Verb::StayAway)))),
            _ => {
                let form = || Reply::Push(Box::new(Screen::Form(Form::new(seat, Verb::GiveProxy))));
                let Some(own) = model.through(seat) else { return Reply::Stay };
                return match own.legal().open(Verb::GiveProxy) {
                    Ok(()) => form(),
                    Err(refusal) => Reply::Notice(model.refusal(&refusal)),
                };
            }
        };
        Reply::Push(Box::new(Screen::Reason(ReasonScreen::new(seat, vote, (self.sheet.gate(), self.sheet.rule())))))
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(self.seat) else { return };
        self.picture(scene, &model, area, canvas);
    }
}
