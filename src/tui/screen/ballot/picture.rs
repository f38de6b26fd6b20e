//! How a roll-call is drawn.

use super::{BallotScreen, Panel, Sheet, large, subject};
use crate::base::ids::{Seat, StateId};
use crate::game::act::{GiveProxy, StayAway};
use crate::game::state::{Gate, Item, VoteReason};
use crate::law::ballot::Vote;
use crate::law::comitology::Opinion;
use crate::law::rule::Rule;
use crate::session::Guessed;
use crate::show::class;
use crate::tui::canvas::{Canvas, Target};
use crate::tui::glyph::Glyphs;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, parts, side_by_side};
use crate::tui::map::{self, Fill, MapModel, Shown};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::europe::vote_keys;
use crate::tui::screen::{frame, hint};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::gauge::Gauge;
use crate::tui::widget::pen::{Pen, pad, pad_left};
use crate::words::number;
use ratatui::layout::Rect;

const KEYS: [Action; 12] = [
    Action::VoteFor,
    Action::VoteAbstain,
    Action::VoteAgainst,
    Action::GiveProxy,
    Action::StayAway,
    Action::Desk,
    Action::Why,
    Action::NextState,
    Action::WhatIf,
    Action::Large,
    Action::Europe,
    Action::GoOn,
];
const OVER: [Action; 7] =
    [Action::GoOn, Action::NextState, Action::Why, Action::Desk, Action::Large, Action::Papers, Action::Europe];

/// How a chamber is laid out in the room that it has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Chamber {
    /// One thing under the other.
    Small,
    /// The desk at the side.
    Beside { main: Rect, side: Rect },
    /// The map at the side, the desk under one's own vote.
    Map { main: Rect, side: Rect },
}

/// Rows for one's own vote where the desk stands beneath it.
const OWN: u16 = 10;
/// Rows of the roll-call in a narrow room, with its heading and the card of a member.
const ROLL: u16 = 7;
/// Rows that the roll-call and the three votes take at least.
const LEAST: u16 = 10;
/// From so many rows on a line is left free under the gauges.
const AIR: u16 = 24;

fn chamber(area: Rect) -> Chamber {
    let (main, side) = side_by_side(area, (area.width * 2 / 5).max(58));
    if map::has_room(side) && main.height >= 28 {
        return Chamber::Map { main, side };
    }
    if area.width < 106 {
        return Chamber::Small;
    }
    let (main, side) = side_by_side(area, area.width - 46);
    Chamber::Beside { main, side }
}

/// The role of a vote.
pub(super) const fn role(vote: Option<Vote>) -> Role {
    match vote {
        Some(Vote::For) => Role::For,
        Some(Vote::Against) => Role::Against,
        Some(Vote::Abstain) => Role::Abstain,
        None => Role::Open,
    }
}

impl BallotScreen {
    pub(super) fn picture(&self, scene: &Scene<'_>, model: &Model<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let mut pen = Pen::new(canvas, scene.theme);
        let gate = self.sheet.gate();
        let (proxy, away) = (GiveProxy::is_known_at(gate), StayAway::is_known_at(gate));
        let known = |key: &Action| (proxy || *key != Action::GiveProxy) && (away || *key != Action::StayAway);
        let keys: Vec<Action> = if self.is_over() { OVER.into() } else { KEYS.into_iter().filter(known).collect() };
        let body = frame::game(&mut pen, scene, model, area, Context::Ballot, &keys);
        let body = frame::guide(&mut pen, model, body, |step| self.guided(scene, model, &step.typed));
        let hint = match (self.is_over(), Self::voter(model)) {
            (true, _) if model.options().table => "ballot-hint-over-class",
            (true, _) => "ballot-hint-over",
            (false, Some(_)) => "ballot-hint-turn",
            (false, None) => "ballot-hint-others",
        };
        pen.text(parts(area).notice, Role::Dim, &t(hint));
        if scene.large {
            return large::tally(&mut pen, scene.glyphs, model, &self.sheet, body);
        }
        pen.text(frame::line_of(body, 0), Role::Title, &model.vote_title(&self.sheet));
        let (_, gauges) = over(body, 1);
        let used = thresholds(&mut pen, scene.glyphs, &self.sheet, Rect { height: gauges.height.min(4), ..gauges });
        // Where there is little room, what is voted on stands where else a line is left free.
        let (_, rest) = over(gauges, used + u16::from(body.height >= AIR));
        match chamber(rest) {
            Chamber::Small => {
                let most = rest.height.saturating_sub(LEAST).max(1);
                let used = on_what(&mut pen, &self.sheet, Rect { height: most.min(rest.height), ..rest });
                self.small(&mut pen, model, over(rest, used).1);
            }
            Chamber::Beside { main, side } => {
                self.desk_panel(&mut pen, model, side);
                let most = main.height.saturating_sub(ROLL + OWN);
                let main = over(main, on_what(&mut pen, &self.sheet, Rect { height: most, ..main })).1;
                let used = self.roll(&mut pen, model, main);
                self.own_or_result(&mut pen, model, over(main, used).1);
            }
            Chamber::Map { main, side } => {
                let most = main.height.saturating_sub(ROLL + OWN);
                let used = on_what(&mut pen, &self.sheet, Rect { height: most, ..main });
                let main = over(main, used + u16::from(used > 0)).1;
                let used = self.roll(&mut pen, model, main);
                let low = over(main, used).1;
                self.own_or_result(&mut pen, model, Rect { height: low.height.min(OWN), ..low });
                self.desk_panel(&mut pen, model, over(low, OWN + 1).1);
                map(&mut pen, scene, model, &self.sheet, self.picked(), side);
            }
        }
    }

    /// The keys of the vote that a guide advises, once it is one's turn.
    fn guided(&self, scene: &Scene<'_>, model: &Model<'_>, typed: &str) -> Option<String> {
        let vote = match typed.chars().next().filter(|_| Self::voter(model) == Some(self.seat))? {
            'f' => Action::VoteFor,
            'a' => Action::VoteAbstain,
            'x' => Action::VoteAgainst,
            _ => return None,
        };
        let (vote, cast) = (scene.key(Context::Ballot, vote)?.0, scene.key(Context::Reason, Action::Choose)?.0);
        Some(hint::press_then(&vote, &cast))
    }

    /// Where there is no room, the desk and one's own vote take turns.
    fn small(&self, pen: &mut Pen<'_>, model: &Model<'_>, area: Rect) {
        let used = self.roll(pen, model, area);
        let low = over(area, used).1;
        if self.panel == Panel::Desk {
            self.desk_panel(pen, model, low);
        } else {
            self.own_or_result(pen, model, low);
        }
    }

    fn own_or_result(&self, pen: &mut Pen<'_>, model: &Model<'_>, area: Rect) {
        match self.sheet.result() {
            Some(result) => self.result(pen, model, area, result),
            None => self.own(pen, model, area, Self::voter(model).and_then(Seat::state)),
        }
    }

    /// The roll-call in a grid, and the card of the state that is looked at; gives back how many rows it took.
    fn roll(&self, pen: &mut Pen<'_>, model: &Model<'_>, area: Rect) -> u16 {
        let order = self.sheet.order();
        // A committee is chaired by the Commission, which has no vote there (Reg. 182/2011 Art. 3(2), 3(7)).
        let chair = match self.sheet.gate() {
            Gate::Council | Gate::Consensus => model.campaign().text.state(model.view().chair()).name.clone(),
            Gate::Committee | Gate::Appeal => crate::words::text::plain("seat-commission"),
        };
        pen.heading(frame::line_of(area, 0), &tx("ballot-roll", &[("chair", chair.into())]));
        let across = (area.width / 8).clamp(1, 9);
        let voter = model.view().voter();
        for (at, id) in (0u16..).zip(order.iter().copied()) {
            let cell = Rect { x: area.x + at % across * 8, y: area.y + 1 + at / across, width: 7, height: 1 };
            if cell.y >= area.bottom() {
                break;
            }
            let (mark, vote) = self.sheet.mark_of(id);
            let thought = crate::tui::screen::desk::thought(&self.desk, id).filter(|_| vote.is_none());
            let shown = thought.map_or_else(|| mark.to_string(), |(shown, _)| shown);
            let now = if voter == Some(id) && self.sheet.result().is_none() { "▶" } else { " " };
            let me = model.eyes().state() == Some(id);
            let text = format!("{now}{} {shown}", model.code(id));
            let base = if me && vote.is_none() { Role::Me } else { role(vote) };
            let chosen = usize::from(at) == self.picked;
            pen.text(cell, if chosen { Role::Selected } else { base }, &pad(&text, 7));
            pen.spot(cell, Target::State(id));
        }
        let rows = u16::try_from(order.len()).unwrap_or(0).div_ceil(across);
        if let Some(id) = self.picked() {
            pen.text(frame::line_of(area, rows + 1), Role::Text, &self.card(model, id));
        }
        rows + 2
    }

    /// What everybody knows of a state.
    fn card(&self, model: &Model<'_>, id: StateId) -> String {
        let table = self.sheet.table();
        let share = number::share(table.persons(id), table.sum());
        let nation = model.view().nation(id);
        // A word on a topic says nothing of an amendment, or of whether the vote is opened.
        let topic = self.sheet.item().topic().index();
        let decides = self.sheet.item().decides();
        let mut parts = vec![format!("{} {} · {share}", model.code(id), model.name(id))];
        let report = model.view().report(self.sheet.item().topic()).filter(|_| decides);
        parts.extend(report.and_then(|report| report.stand(id)).map(crate::words::name::stand));
        if let Some(vote) = nation.declared[topic].filter(|_| decides) {
            parts.push(tx("card-declared", &[("vote", super::letter(vote).to_string().into())]));
        }
        if let Some((round, vote)) = nation.voted[topic].filter(|_| decides) {
            let values = [("vote", super::letter(vote).to_string().into()), ("round", round.into())];
            parts.push(tx("card-voted", &values));
        }
        let (reason, confidence) = self.sheet.said(id);
        if reason != VoteReason::None {
            parts.push(model.reason(reason));
        }
        if confidence > 0 {
            parts.push(tx("card-confidence", &[("confidence", confidence.into())]));
        }
        if nation.known_channel {
            parts.push(t("card-channel"));
        }
        parts.join(" · ")
    }

    /// One's own vote, with what each does at this gate.
    fn own(&self, pen: &mut Pen<'_>, model: &Model<'_>, area: Rect, voter: Option<StateId>) {
        let Some(voter) = voter else {
            let next = model.view().voter().map(|id| model.name(id).to_owned()).unwrap_or_default();
            pen.heading(frame::line_of(area, 0), &t("ballot-others"));
            pen.text(frame::line_of(area, 1), Role::Dim, &tx("ballot-next", &[("name", next.into())]));
            pen.prose(over(area, 2).1, Role::Warning, &model.abstention(self.sheet.gate(), self.sheet.rule()));
            return;
        };
        let name = format!("{} {}", model.code(voter), model.name(voter));
        pen.heading(frame::line_of(area, 0), &tx("ballot-own", &[("name", name.into())]));
        let word = match self.sheet.gate() {
            Gate::Council => "council",
            Gate::Committee => "committee",
            Gate::Appeal => "appeal",
            Gate::Consensus if self.sheet.item().decides() => "concluded",
            Gate::Consensus => "unanimity",
        };
        let word = match (self.sheet.item(), self.sheet.rule()) {
            (Item::OpenVote(_), _) => "open",
            (Item::Publication(_), _) => "publish",
            (_, Rule::Unanimity) if word != "concluded" => "unanimity",
            _ => word,
        };
        let choices = [
            (Action::VoteFor, Vote::For, "for"),
            (Action::VoteAbstain, Vote::Abstain, "abstain"),
            (Action::VoteAgainst, Vote::Against, "against"),
        ];
        let mut y = 1;
        for (action, vote, what) in choices {
            let line = frame::line_of(area, y);
            let label = format!(" {} {} ", super::letter(vote), pad(&t(&format!("action-{}", action.word())), 13));
            let width = pen.text(line, role(Some(vote)), &label);
            let key = format!("does-{word}-{what}");
            let rest = Rect {
                x: line.x + width,
                width: line.width.saturating_sub(width),
                height: area.bottom() - line.y,
                ..line
            };
            let used = pen.prose(rest, Role::Text, &t(&key)).max(1);
            pen.spot(Rect { height: used.min(area.bottom().saturating_sub(line.y)), ..line }, Target::Do(action));
            y += used;
        }
        let (_, low) = over(area, y);
        pen.prose(low, Role::Warning, &model.abstention(self.sheet.gate(), self.sheet.rule()));
    }

    /// What it came to, and what follows.
    fn result(&self, pen: &mut Pen<'_>, model: &Model<'_>, area: Rect, result: super::BallotResult) {
        let (role, key) = outcome(self.sheet.gate(), self.sheet.item(), result);
        pen.heading(frame::line_of(area, 0), &t("ballot-result"));
        let used = pen.prose(over(area, 1).1, role, &t(key));
        let (_, mut rest) = over(area, 1 + used);
        let of_this =
            |guess: &&Guessed| guess.by.is_none() && (guess.item, guess.gate) == (self.sheet.item(), self.sheet.gate());
        let all = model.read(|book, _| book.guesses());
        let guessed = all.iter().rfind(of_this).map(class::guessed);
        for line in guessed.into_iter().chain(model.ballot_reasons(&self.sheet)) {
            pen.text(frame::line_of(rest, 0), Role::Text, "•");
            let beside = Rect { x: rest.x + 2, width: rest.width.saturating_sub(2), ..rest };
            let used = pen.prose(beside, Role::Text, &line);
            rest = over(rest, used).1;
        }
    }
}

/// What is voted on, in the room that there is for it; gives back how many rows it took.
pub(in crate::tui::screen) fn on_what(pen: &mut Pen<'_>, sheet: &Sheet, area: Rect) -> u16 {
    let lines = subject::lines(sheet.subject(), area.width, area.height);
    for (y, (role, line)) in (0u16..).zip(&lines) {
        pen.text(frame::line_of(area, y), *role, line);
    }
    u16::try_from(lines.len()).unwrap_or(u16::MAX)
}

/// What a result means, by the gate and by what was voted on.
fn outcome(gate: Gate, item: Item, result: super::BallotResult) -> (Role, &'static str) {
    let of = |yes, no| if result.carried { (Role::Relief, yes) } else { (Role::Pain, no) };
    match (gate, item, result.opinion) {
        (Gate::Consensus, Item::Conclusions(_), _) => of("result-conclusions-yes", "result-conclusions-no"),
        (Gate::Consensus, ..) => of("result-adopted", "result-not-concluded"),
        (Gate::Council, Item::Amendment(_), _) => of("result-amendment-yes", "result-amendment-no"),
        (Gate::Council, Item::OpenVote(_), _) => of("result-open-yes", "result-open-no"),
        (Gate::Council, Item::Publication(_), _) => of("result-publish-yes", "result-publish-no"),
        (Gate::Council, Item::Determination, _) => of("result-adopted", "result-not-adopted"),
        (Gate::Council, ..) => of("result-adopted", "result-not-carried"),
        (Gate::Appeal, _, Some(Opinion::None)) => (Role::Relief, "result-not-stopped"),
        (Gate::Appeal, _, Some(Opinion::Negative)) => (Role::Pain, "result-stopped"),
        (Gate::Committee | Gate::Appeal, ..) => of("result-positive", "result-no-positive"),
    }
}

/// A threshold: how far it is, what is missing, as figures and as a gauge.
pub(super) struct Bar {
    pub(super) label: String,
    pub(super) gauge: Gauge,
    /// What fills the gauge.
    pub(super) role: Role,
    /// The figures with what is needed.
    numbers: String,
    /// The same for large type.
    pub(super) large: String,
    pub(super) reached: bool,
    /// What is missing, or that nothing is.
    pub(super) missing: String,
}

impl Bar {
    /// Its name in capitals, for large type.
    pub(super) fn capitals(&self) -> String {
        self.label.to_uppercase()
    }
}

/// Europe by what each member has said in a roll-call.
pub(in crate::tui::screen) fn map(
    pen: &mut Pen<'_>,
    scene: &Scene<'_>,
    model: &Model<'_>,
    sheet: &Sheet,
    picked: Option<StateId>,
    area: Rect,
) {
    let glyphs = scene.glyphs;
    let table = sheet.table();
    let shown = |id: StateId| {
        let role = role(sheet.mark_of(id).1);
        let value = number::share(table.persons(id), table.sum());
        Shown { code: model.code(id), fill: Fill::of(role), mark: glyphs.vote(role), value }
    };
    let states = sheet.order().iter().copied().map(shown).collect();
    let europe = MapModel { states, selected: picked.map(|id| model.code(id)) };
    let (area, legend) = over(area, area.height.saturating_sub(1));
    let raster = scene.atlas.map(area.width, area.height, glyphs);
    map::draw(&europe, &raster, pen.theme, area, pen.buffer);
    pen.spot(area, Target::Shapes);
    map::legend(&vote_keys(glyphs), pen.theme, glyphs, legend, pen.buffer);
}

/// The thresholds of a roll-call: members, and population where it counts.
pub(super) fn bars(sheet: &Sheet) -> Vec<Bar> {
    let (outcome, counted, lost) = (sheet.outcome(), sheet.counted(), sheet.lost());
    let role = if sheet.gate() == Gate::Appeal { Role::Against } else { Role::For };
    let large_number = |count: usize| u64::try_from(count).unwrap_or(0);
    let bar = |label: &str, gauge: Gauge, numbers: String, large: String, short: String| {
        let reached = gauge.filled >= gauge.needed;
        let missing = if reached { format!("✓ {}", t("reached")) } else { short };
        Bar { label: t(label), gauge, role, numbers, large, reached, missing }
    };
    let (members, needed) = (counted.len(), sheet.needed());
    let gauge = Gauge {
        filled: large_number(members),
        lost: large_number(lost.len()),
        total: large_number(sheet.order().len()),
        needed: large_number(needed),
    };
    let is_appeal = sheet.gate() == Gate::Appeal;
    let short = if is_appeal { "short-members-appeal" } else { "short-members" };
    let short = tx(short, &[("count", needed.saturating_sub(members).into())]);
    let numbers = format!("{}/{needed}", pad_left(&members.to_string(), 7));
    let label = if is_appeal { "gauge-members-appeal" } else { "gauge-members" };
    let mut bars = vec![bar(label, gauge, numbers, format!("{members}/{needed}"), short)];
    if let Some(needed) = outcome.population_needed {
        let (population, total) = (sheet.table().total(counted), outcome.population_total);
        let lost = sheet.table().total(lost).0;
        let gauge = Gauge { filled: population.0, lost, total: total.0, needed: needed.0 };
        let short = tx("short-population", &[("share", number::share_missing(population, total, 6_500).into())]);
        let numbers = format!("{}/65 %", pad_left(&number::share(population, total), 9));
        bars.push(bar("gauge-population", gauge, numbers, number::share_large(population, total), short));
    }
    bars
}

/// Both thresholds with the line that must be crossed, and the blocking minority; gives back how many rows it took.
pub(in crate::tui::screen) fn thresholds(pen: &mut Pen<'_>, glyphs: Glyphs, sheet: &Sheet, area: Rect) -> u16 {
    let bars = bars(sheet);
    let mut used = 0;
    for (row, bar) in (0u16..).zip(&bars) {
        let line = frame::line_of(area, row);
        let wide = line.width.saturating_sub(11 + 37);
        pen.text(line, Role::Dim, &bar.label);
        let gauge = bar.gauge.line(wide, glyphs, pen.theme, (bar.role, Role::Abstain));
        pen.line(Rect { x: line.x + 11, width: wide, ..line }, &gauge);
        let rest = Rect { x: line.x + 12 + wide, width: line.width.saturating_sub(12 + wide), ..line };
        let figures = pen.text(rest, Role::Title, &bar.numbers);
        let after = Rect { x: rest.x + figures + 1, width: rest.width.saturating_sub(figures + 1), ..rest };
        pen.right(after, if bar.reached { Role::Relief } else { Role::Warning }, &bar.missing);
        used = row + 1;
    }
    if bars.len() > 1 {
        pen.text(frame::line_of(area, used), Role::Abstain, &blocking(sheet));
        used += 1;
    }
    used
}

/// Who does not count so far, and how much of that blocks.
pub(super) fn blocking(sheet: &Sheet) -> String {
    let lost = sheet.lost();
    let key = if sheet.gate() == Gate::Appeal { "gauge-block-appeal" } else { "gauge-block" };
    let share = number::share(sheet.table().total(lost), sheet.table().sum());
    tx(key, &[("members", lost.len().into()), ("share", share.into())])
}
