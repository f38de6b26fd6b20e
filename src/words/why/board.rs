//! Why an indicator moved, why supply is as it is, and why Beijing did what it did, as far as everybody may know.

use super::lines::Why;
use crate::base::ids::{GoodId, InstrumentId, StateId};
use crate::game::event::Cause;
use crate::game::rulebook::{Impact, Indicator, Reach};
use crate::game::state::Move;
use crate::game::view::View;
use crate::words::number::{percent, percent_exact};
use crate::words::text::{self, say};
use crate::words::{Words, name, politics};

/// Why an indicator moved: every cause with its part and its formula.
#[must_use]
pub fn change(words: &Words<'_>, which: Indicator, parts: &[(Cause, i32)]) -> Why {
    let total: i32 = parts.iter().map(|(_, by)| by).sum();
    let title = say!("why-change", indicator = name::indicator(which), by = name::indicator_change(which, total));
    let mut why = Why::new(title);
    why.line(name::indicator_about(which));
    for (cause, by) in parts {
        let by = name::indicator_change(which, *by);
        why.line(say!("why-part", by = by, cause = politics::cause(*cause), formula = politics::cause_about(*cause)));
    }
    if let Some(source) = words.record("politics.drift").or_else(|| words.figure("politics.drift.cohesion_pull")) {
        why.line(say!("why-figures", source = source));
    }
    why
}

/// Why an indicator is where it is: what moved it in each round so far, the latest first.
#[must_use]
pub fn moved(words: &Words<'_>, which: Indicator, rounds: &[(u16, Vec<(Cause, i32)>)]) -> Why {
    let Some((last, parts)) = rounds.first() else {
        let mut why = Why::new(say!("why-unmoved", indicator = name::indicator(which)));
        why.line(name::indicator_about(which));
        return why;
    };
    let mut why = change(words, which, parts);
    why.title = say!("why-moved-in", title = why.title, round = *last);
    for (round, parts) in &rounds[1..] {
        let part = |(cause, by): &(Cause, i32)| {
            say!("plain-cause", cause = politics::cause(*cause), by = name::indicator_change(which, *by))
        };
        let total = parts.iter().map(|(_, by)| by).sum();
        let causes: Vec<String> = parts.iter().map(part).collect();
        let by = name::indicator_change(which, total);
        why.line(say!("why-moved-before", round = *round, by = by, causes = causes.join("; ")));
    }
    why
}

/// Why a state's supply is as it is: what it buys directly, what passes through third countries, what comes from elsewhere.
#[must_use]
pub fn supply(words: &Words<'_>, view: &View<'_>, id: StateId) -> Why {
    let nation = &view.rules().nations[id.index()];
    let now = view.nation(id);
    let title = say!("why-supply", who = words.state(id), supply = percent_exact(now.supply));
    let mut why = Why::new(title);
    why.line(text::plain("why-supply-formula"));
    let (direct, outside) = (percent(nation.direct), percent(nation.non_chinese));
    why.line(say!("why-supply-shares", direct = direct, outside = outside));
    for (at, _) in view.rules().goods.iter().enumerate() {
        let [civil, defence] = view.supply().approval[at];
        let good = words.good(GoodId::at(at));
        why.line(say!("why-supply-good", good = good, civil = percent(civil), defence = percent(defence)));
    }
    let pass = percent(view.union().intermediaries);
    why.line(say!("why-supply-intermediaries", pass = pass));
    why.line(say!("why-supply-pain", pain = percent_exact(now.injury)));
    if let Some(source) = words.figure(&format!("states.{}.direct", words.code(id))) {
        why.line(say!("why-figures", source = source));
    }
    why
}

/// Why Beijing made a move, as far as everybody may know: what the instrument is, where it was seen, which paragraphs and
/// principles speak for it. The score table stays closed until the end.
#[must_use]
pub fn beijing_move(words: &Words<'_>, view: &View<'_>, done: &Move) -> Why {
    let id = done.instrument;
    let (texts, rules) = (words.campaign().text.instrument(id), &view.rules().instruments[id.index()]);
    let mut why = Why::new(words.beijing_move(done));
    why.line(texts.text.clone());
    why.line(say!("why-precedent", text = texts.precedent.as_str()));
    for impact in &rules.impacts {
        why.line(words.impact(impact));
    }
    let reach = match rules.reach {
        Reach::Union => text::plain("reach-union"),
        Reach::States(most) => say!("reach-states", most = most),
    };
    why.line(reach);
    why.line(say!("why-way-down", text = texts.way_down.as_str()));
    if !texts.paragraphs.is_empty() {
        why.line(say!("why-paragraphs", paragraphs = texts.paragraphs.join(", ")));
    }
    if let Some(source) = words.record(&format!("instruments.{}", texts.id)) {
        why.line(say!("why-figures", source = source));
    }
    why.line(text::plain("why-beijing-closed"));
    why
}

/// An instrument of Beijing's in full, as far as everybody may know it: how it stands, what it is, what it does.
#[must_use]
pub fn instrument(words: &Words<'_>, view: &View<'_>, id: InstrumentId) -> Why {
    let targets = view.instrument(id).targets;
    let known = Move { instrument: id, targets, use_it: true, announced: true };
    let mut why = beijing_move(words, view, &known);
    why.title = words.instrument_and_rung(id);
    why.lines.insert(0, instrument_stands(words, view, id));
    why
}

/// How an instrument of Beijing's stands.
#[must_use]
pub fn instrument_stands(words: &Words<'_>, view: &View<'_>, id: InstrumentId) -> String {
    let state = view.instrument(id);
    if state.active {
        say!("instrument-at-work", since = state.since, targets = words.targets(state.targets))
    } else if view.signals().iter().any(|signal| signal.instrument == id && signal.use_it) {
        text::plain("instrument-signalled")
    } else if state.used {
        say!("instrument-used", since = state.since)
    } else {
        text::plain("instrument-unused")
    }
}

impl Words<'_> {
    /// What an instrument does while it is at work.
    #[must_use]
    pub fn impact(&self, impact: &Impact) -> String {
        match impact {
            Impact::Approval { goods, end_use, at_most } => {
                let goods = self.several(crate::game::legal::Kind::Good, goods.bits());
                let end_use = text::plain(match end_use {
                    Some(crate::game::rulebook::EndUse::Civil) => "end-use-civil",
                    Some(crate::game::rulebook::EndUse::Defence) => "end-use-defence",
                    None => "end-use-any",
                });
                say!("impact-approval", goods = goods, endUse = end_use, most = percent(*at_most))
            }
            Impact::Intermediaries { goods, at_most } => {
                let goods = self.several(crate::game::legal::Kind::Good, goods.bits());
                say!("impact-intermediaries", goods = goods, most = percent(*at_most))
            }
            Impact::Technology(by) => say!("impact-technology", by = percent(*by)),
            Impact::Damage { .. } => text::plain("impact-damage"),
            Impact::Fear(by) => say!("impact-fear", by = *by),
            Impact::Anger(by) => say!("impact-anger", by = *by),
            Impact::Favour(by) => say!("impact-favour", by = percent(*by)),
            Impact::Posture(by) => say!("impact-posture", by = *by),
        }
    }

    /// How well the figure at a path of the campaign is known, with its sources.
    #[must_use]
    pub fn figure(&self, path: &str) -> Option<String> {
        let figure = self.campaign().provenance.figure(path)?;
        Some(self.known(figure.mark, &figure.sources))
    }

    /// How well the record at a path of the campaign is known, with its sources.
    #[must_use]
    pub fn record(&self, path: &str) -> Option<String> {
        let basis = self.campaign().provenance.record(path)?;
        Some(self.known(basis.mark, &basis.sources))
    }

    fn known(
        &self,
        mark: crate::campaign::provenance::Mark,
        sources: &[crate::campaign::provenance::SourceId],
    ) -> String {
        let titles = sources.iter().filter_map(|id| self.campaign().sources.get(usize::from(id.0)));
        let titles: Vec<&str> = titles.map(|source| source.title.as_str()).collect();
        if titles.is_empty() {
            return name::figure_mark(mark);
        }
        say!("marked", mark = name::figure_mark(mark), sources = titles.join("; "))
    }
}
