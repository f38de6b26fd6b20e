//! What clicks and the wheel come to: the spots that were marked while the picture was drawn, so both are of one layout.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::{App, Flow, Seen};
use crate::base::ids::{Seat, StateId};
use crate::session::seat;
use crate::tui::canvas::{self, Said, Spot, Target};
use crate::tui::input::{Code, Key, Wheel};
use crate::tui::keymap::Action;
use crate::tui::layout::{is_enough, parts};
use crate::tui::map::tile;
use crate::tui::screen::{Press, Screen};
use crate::tui::text::t;
use crate::tui::widget::pen::wide;
use ratatui::layout::Rect;

impl App {
    /// What can be clicked on a screen of a size, the uppermost last.
    #[must_use]
    pub fn spots(&self, area: Rect) -> Vec<Spot> {
        let Seen { mut spots, said, .. } = self.seen(area);
        if is_enough(area) && self.notice.is_none() && !self.stack.last().is_some_and(Screen::is_window) {
            spots.extend(self.hinted(parts(area).notice, &said));
        }
        spots
    }

    /// The keys that the hint line names, and the labels of keys that it quotes: each can be clicked.
    fn hinted(&self, row: Rect, said: &[Said]) -> Vec<Spot> {
        let (context, keymap) = (self.context(), &self.settings.keymap);
        let spot = |(x, word): (u16, &str)| {
            let bare = word.trim_matches(['"', ',', '.', ';', ':', '(', ')']);
            let quoted = word.starts_with('"') || bare.ends_with('?');
            let called = |action: &Action| {
                quoted && keymap.key(context, *action).is_some() && t(&format!("action-{}", action.word())) == bare
            };
            let named = || {
                let named = bare.len() > 1 || bare.chars().all(|char| char.is_ascii_digit() || char == 'x');
                Key::parse(&bare.to_lowercase()).filter(|_| named).and_then(|key| keymap.action(context, key))
            };
            let action = Action::ALL.iter().copied().find(called).or_else(named)?;
            Some(Spot { area: Rect { x, width: wide(word), height: 1, ..row }, target: Target::Do(action) })
        };
        canvas::words(said, row.y).filter_map(spot).collect()
    }

    pub(super) fn click(&mut self, column: u16, row: u16) -> Flow {
        self.notice = None;
        let Some(spot) = canvas::at(&self.spots(self.area), column, row) else { return Flow::Stay };
        match spot.target {
            Target::Do(action) => return self.act(Press::doing(action)),
            Target::Pick { at, again } => {
                if self.choose(at) == Some(at) {
                    return self.act(Press::doing(again));
                }
            }
            Target::Take { at, action } => {
                self.choose(at);
                return self.act(Press::doing(action));
            }
            Target::Turn(at) => {
                if let Some(screen) = self.stack.last_mut() {
                    screen.turn(at);
                }
            }
            Target::State(id) => return self.look(id),
            Target::Type(char) => return self.act(Press { key: Key::char(char), action: None }),
            Target::Shapes | Target::Tiles => {
                if let Some(id) = self.under(&spot, column, row) {
                    return self.look(id);
                }
            }
            Target::Scroll { .. } | Target::Nothing => {}
        }
        Flow::Stay
    }

    /// Chooses a place on the screen on top; gives back the one that was chosen before.
    fn choose(&mut self, at: usize) -> Option<usize> {
        self.on_top(|screen, scene| screen.place(scene).map(|place| std::mem::replace(place, at))).flatten()
    }

    /// Looks at a state; why, where it is looked at already.
    fn look(&mut self, id: StateId) -> Flow {
        let code = self.world.campaign().map(|campaign| seat::code(campaign, Seat::State(id)).to_owned());
        let Some(screen) = self.stack.last_mut() else { return Flow::Stay };
        if screen.looked_at() == Some(id) {
            return self.act(Press::doing(Action::Why));
        }
        match (screen, code) {
            (Screen::Table(table), Some(code)) => table.write(&code),
            (screen, _) => screen.look_at(id),
        }
        Flow::Stay
    }

    /// The state under a place on a map.
    fn under(&self, spot: &Spot, column: u16, row: u16) -> Option<StateId> {
        let area = spot.area;
        let code = if spot.target == Target::Tiles {
            tile::at(area, column, row)
        } else {
            self.atlas.map(area.width, area.height, self.settings.glyphs).at(column - area.x, row - area.y)
        }?;
        match self.world.campaign()?.state(code)? {
            id if self.scene().model(Seat::Observer)?.view().states().contains(id) => Some(id),
            _ => None,
        }
    }

    /// The wheel scrolls a text; everywhere else it is an arrow.
    pub(super) fn wheel(&mut self, turned: Wheel) -> Flow {
        let (code, action) = match turned {
            Wheel::Up => (Code::Up, Action::Up),
            Wheel::Down => (Code::Down, Action::Down),
        };
        let Some(step) = self.settle() else { return self.key(Key::plain(code)) };
        if let Some(scroll) = self.stack.last_mut().and_then(Screen::scroll) {
            for _ in 0..step {
                scroll.moved(action);
            }
        }
        Flow::Stay
    }

    /// Takes back what a text was scrolled beyond its end, so that the way up begins where the eye is; gives back the step of the
    /// wheel where the screen on top is such a text.
    pub(super) fn settle(&mut self) -> Option<u16> {
        self.stack.last_mut().and_then(Screen::scroll)?;
        let find = |spot: &Spot| match spot.target {
            Target::Scroll { most, step } => Some((most, step)),
            _ => None,
        };
        let (most, step) = self.spots(self.area).iter().rev().find_map(find)?;
        let scroll = self.stack.last_mut().and_then(Screen::scroll)?;
        scroll.from = scroll.from.min(most);
        Some(step)
    }
}
