//! Injects for whoever runs a session: which fit now, what each would do and to whom, what its author advises.

use crate::base::ids::{InjectId, Seat};
use crate::base::set::StateSet;
use crate::campaign::Campaign;
use crate::campaign::text::InjectText;
use crate::game::act::Send;
use crate::game::command::Command;
use crate::game::event::{ClockEvent, Event, InjectEvent};
use crate::session::{Fits, Preview};
use crate::table::Snapshot;
use crate::words::text::{plain, say};
use crate::words::{Words, name};

/// The injects of a campaign with whether each fits now, those that do first.
#[must_use]
pub fn list(page: &Snapshot) -> Vec<(InjectId, Fits)> {
    let mut all = page.injects();
    all.sort_by_key(|(_, fits)| match fits {
        Fits::Now => 0,
        Fits::OtherPhase => 1,
        Fits::From(_) => 2,
        Fits::Not => 3,
        Fits::Until(_) => 4,
        Fits::Instead(_) => 5,
        Fits::Sent(_) => 6,
    });
    all
}

/// The injects, a line each.
#[must_use]
pub fn lines(page: &Snapshot) -> Vec<String> {
    let campaign = page.public().campaign();
    let line = |(id, fits): (InjectId, Fits)| {
        let text = campaign.text.inject(id);
        say!("inject-line", id = text.id.as_str(), title = text.title.as_str(), fits = told(campaign, fits))
    };
    let all: Vec<String> = list(page).into_iter().map(line).collect();
    if all.is_empty() { vec![plain("missing-inject")] } else { all }
}

/// Whether an inject fits, in words.
#[must_use]
pub fn told(campaign: &Campaign, fits: Fits) -> String {
    match fits {
        Fits::Now => plain("inject-now"),
        Fits::From(round) => say!("inject-from", round = round),
        Fits::Until(round) => say!("inject-until", round = round),
        Fits::OtherPhase => plain("inject-phase"),
        Fits::Not => plain("inject-not"),
        Fits::Sent(round) => say!("inject-sent", round = round),
        Fits::Instead(other) => say!("inject-instead", title = campaign.text.inject(other).title.as_str()),
    }
}

/// What an inject says, what it would do and who would learn of it, and what its author advises; nothing where there is none.
#[must_use]
pub fn preview(page: &Snapshot, id: &str) -> Option<Vec<String>> {
    let campaign = page.public().campaign();
    let inject = campaign.inject(id)?;
    let text = campaign.text.inject(inject);
    let mut lines = vec![text.title.clone(), text.text.clone()];
    let fits = page.injects().into_iter().find(|(other, _)| *other == inject);
    lines.extend(fits.map(|(_, fits)| told(campaign, fits)));
    lines.extend(does(page, &Send { inject }.into()));
    lines.extend(advice(text).into_iter().map(|(label, advice)| format!("{label}: {advice}")));
    Some(lines)
}

/// The inject that is meant by a line, `ID` or `ID anyway`, where it can be sent so.
///
/// # Errors
/// Why not, in words.
pub fn chosen(page: &Snapshot, line: &str) -> Result<InjectId, String> {
    let (id, anyway) = line.strip_suffix(" anyway").map_or((line, false), |id| (id.trim(), true));
    let campaign = page.public().campaign();
    let meant = campaign.inject(id);
    let found = page.injects().into_iter().find(|(other, _)| Some(*other) == meant);
    match found {
        None => Err(say!("inject-none", word = id)),
        Some((_, fits)) if !fits.can_be_sent() => Err(told(campaign, fits)),
        Some((_, fits)) if fits != Fits::Now && !anyway => {
            Err(say!("inject-anyway", why = told(campaign, fits), id = id))
        }
        Some((inject, _)) => Ok(inject),
    }
}

/// What the author of an inject advises, each with its label.
#[must_use]
pub fn advice(text: &InjectText) -> [(String, &str); 4] {
    [
        (plain("inject-say"), text.say.as_str()),
        (plain("inject-expect"), text.expect.as_str()),
        (plain("inject-if-stuck"), text.if_stuck.as_str()),
        (plain("inject-teaches"), text.teaches.as_str()),
    ]
}

/// What a command of the facilitator would do: who learns of it, each effect, the board before and after.
#[must_use]
pub fn does(page: &Snapshot, command: &Command) -> Vec<String> {
    let words = Words::to(page.public().campaign(), Seat::Facilitator);
    let Preview { events, before, after } = match page.preview(command) {
        Ok(preview) => preview,
        Err(refusal) => return vec![words.refusal(&refusal)],
    };
    let who = |to: Option<StateSet>| to.map_or_else(|| plain("inject-all"), |states| words.codes(states));
    let mut lines = Vec::new();
    for (event, to) in &events {
        lines.push(match event {
            Event::Inject(InjectEvent::Sent(_) | InjectEvent::Told { .. }) => say!("inject-told", who = who(*to)),
            Event::Clock(ClockEvent::Effected { of: None, effect, .. }) => words.effect(effect),
            Event::Inject(InjectEvent::Imposed { .. })
            | Event::Clock(_)
            | Event::Vote(_)
            | Event::Measure(_)
            | Event::Beijing(_)
            | Event::Commission(_)
            | Event::Member(_)
            | Event::Table(_) => words.event(event).unwrap_or_default(),
        });
    }
    for (which, value) in after.all() {
        if let Some(was) = before.get(which).filter(|was| *was != value) {
            let (was, will) = (name::indicator_value(which, was), name::indicator_value(which, value));
            lines.push(say!("inject-board", indicator = name::indicator(which), was = was, will = will));
        }
    }
    lines
}
