//! The desk beside a roll-call.

use super::BallotScreen;
use crate::game::state::Gate;
use crate::law::coalition::Bargain;
use crate::tui::desk::Thought;
use crate::tui::layout::over;
use crate::tui::scene::Model;
use crate::tui::screen::frame;
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::Pen;
use ratatui::layout::Rect;

impl BallotScreen {
    /// The desk: a vote now, the chance, who is pivotal, the cheapest win and block, what if.
    pub(super) fn desk_panel(&self, pen: &mut Pen<'_>, model: &Model<'_>, area: Rect) {
        pen.heading(frame::line_of(area, 0), &t("desk-title"));
        let Some(answer) = &self.answer else { return };
        let (_, mut rest) = over(area, 1);
        let mut say = |pen: &mut Pen<'_>, role: Role, text: &str| {
            let used = pen.prose(rest, role, text);
            rest = over(rest, used).1;
        };
        let appeal = self.sheet.gate() == Gate::Appeal;
        let now = match (appeal, answer.passes_now) {
            (false, true) => "desk-now-yes",
            (false, false) => "desk-now-no",
            (true, true) => "desk-now-stopped",
            (true, false) => "desk-now-let-through",
        };
        say(pen, if answer.passes_now == appeal { Role::Warning } else { Role::Relief }, &t(now));
        let chance = if appeal { 1.0 - answer.chance } else { answer.chance };
        say(pen, Role::Title, &tx("desk-chance", &[("chance", percent(chance).into())]));
        let pivotal: Vec<String> = answer
            .pivotal()
            .into_iter()
            .take(5)
            .map(|(id, worth)| format!("{} {}", model.code(id), percent(worth)))
            .collect();
        if !pivotal.is_empty() {
            say(pen, Role::Text, &tx("desk-pivotal", &[("list", pivotal.join(", ").into())]));
        }
        let sets = |sets: &[Bargain]| {
            let one = |set: &Bargain| {
                let codes: Vec<&str> = set.states.iter().map(|id| model.code(id)).collect();
                tx("desk-set", &[("codes", codes.join(" ").into()), ("cost", set.cost.to_string().into())])
            };
            sets.iter().filter(|set| !set.states.is_empty()).map(one).collect::<Vec<_>>().join("; ")
        };
        let (win, block) = if appeal { ("desk-stop", "desk-let") } else { ("desk-win", "desk-block") };
        for (key, list) in [(win, sets(&answer.cheapest_win)), (block, sets(&answer.cheapest_block))] {
            if !list.is_empty() {
                say(pen, Role::Text, &tx(key, &[("list", list.into())]));
            }
        }
        let thoughts: Vec<String> = self
            .thoughts
            .iter()
            .map(|(id, thought)| match thought {
                Thought::WhatIf(vote) => format!("{} {}", model.code(id), super::letter(vote)),
                Thought::Chance(chance) => format!("{} {chance} %", model.code(id)),
            })
            .collect();
        if !thoughts.is_empty() {
            say(pen, Role::Me, &tx("desk-thoughts", &[("list", thoughts.join(", ").into())]));
        }
        say(pen, Role::Dim, &t("desk-basis"));
    }
}

fn percent(chance: f64) -> String {
    format!("{:.1} %", chance * 100.0)
}
