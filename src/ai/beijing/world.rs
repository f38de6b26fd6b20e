//! What Beijing looks at: how weak the Union is, what pain to expect, how the next vote would go. One look serves a whole table.

use super::divide::Sides;
use crate::ai::board::{Board, Odds};
use crate::ai::mind::Context;
use crate::ai::note::TargetWhy;
use crate::ai::papers::ByState;
use crate::base::ids::{InstrumentId, StateId};
use crate::base::set::{MeasureSet, StateSet};
use crate::base::share::{WHOLE, ratio, scale};
use crate::campaign::doctrine::{Craft, Doctrine, Level, PrincipleKind, Scores};
use crate::game::measures::full_pressure;
use crate::game::rulebook::{Instrument, MAX_STATES};
use crate::game::state::{Draft, DraftKind, MeasureStage, Topic};
use crate::game::view::View;
use crate::law::aci::Phase;
use std::cell::OnceCell;

/// How Beijing thinks that the next vote would go.
#[derive(Clone, Debug)]
pub(in crate::ai) struct Estimate {
    /// How likely it thinks the next package, in basis points.
    threat: i32,
    /// Where each state stands, from the line to vote for, in points.
    distance: ByState,
    /// What a point of opinion of each state does to the chance of the vote, in millionths.
    slope: ByState,
    /// The states of the cheapest blocking minority.
    block: StateSet,
}

/// What Beijing looks at.
pub(super) struct World<'b, 'a, 'v> {
    pub(super) board: &'b Board<'a, 'v>,
    pub(super) doctrine: &'v Doctrine,
    pub(super) level: &'v Level,
    pub(super) scores: &'v Scores,
    pub(super) craft: &'v Craft,
    /// Per cent of every habit's points under this doctrine.
    pub(super) habits: i32,
    weights: [i32; PrincipleKind::ALL.len()],
    /// Credibility and cohesion of the Union.
    pub(super) credibility: i32,
    pub(super) cohesion: i32,
    pub(super) face: i32,
    pub(super) resolve: i32,
    /// Pain that it feels, in basis points.
    pub(super) pain: i32,
    /// Whether anything is under way on the Union's side.
    pub(super) under_way: bool,
    /// Whether measures came without two months of talks.
    pub(super) surprised: bool,
    /// What is worked out when it is first asked for.
    next: OnceCell<i32>,
    doubted: OnceCell<i32>,
    despair: OnceCell<i32>,
    sides: OnceCell<Sides>,
}

impl Estimate {
    /// How the determination, or what follows it, would go.
    fn of(board: &Board<'_, '_>, doctrine: &Doctrine) -> Self {
        let threat = &doctrine.threat;
        let phase = board.view.procedure().phase();
        let vote_ahead = matches!(phase, Phase::Examination { .. } | Phase::Proposal { .. });
        let topic = if vote_ahead || !under_way(board.view) { Topic::Determination } else { Topic::Package };
        let (mut leans, mut distance, mut slope) = ([0; MAX_STATES], [0; MAX_STATES], [0; MAX_STATES]);
        for id in board.view.rules().state_ids() {
            leans[id.index()] = board.lean(id, topic);
            distance[id.index()] = leans[id.index()] - board.voter.threshold_for;
        }
        let mut chance = 0.0;
        if vote_ahead {
            let odds = Odds::of(board, |id| leans[id.index()]);
            chance = odds.chance;
            for (id, by) in odds.slopes(board.view.states()) {
                #[expect(clippy::cast_possible_truncation, reason = "a slope is far below one in a point")]
                let by = (by * 1e6) as i32;
                slope[id.index()] = by;
            }
        }
        #[expect(clippy::cast_possible_truncation, reason = "a chance in basis points")]
        let chance = (chance * 10_000.0) as i32;
        let threat = match phase {
            Phase::NotStarted | Phase::Ended { .. } => threat.nothing,
            Phase::Examination { .. } => scale(threat.examination, chance).max(threat.nothing),
            Phase::Proposal { .. } => scale(threat.proposal, chance).max(threat.nothing),
            Phase::Determined { .. } | Phase::Engagement { .. } if board.view.china_pain() > 0 => threat.measures,
            Phase::Determined { .. } | Phase::Engagement { .. } => threat.determined,
        };
        Self { threat, distance, slope, block: super::divide::cheapest_block(board, &doctrine.craft, &distance) }
    }
}

/// Control and own cost of all instruments at work, in value points at full weight.
pub(super) fn at_work(view: &View<'_>) -> (i32, i32) {
    let rules = view.rules();
    let active = rules.instruments.iter().enumerate().filter(|(at, _)| view.instrument(InstrumentId::at(*at)).active);
    active.fold((0, 0), |(control, own), (_, one)| (control + one.control, own + one.own_cost))
}

/// Whether anything is under way on the Union's side.
fn under_way(view: &View<'_>) -> bool {
    !matches!(view.procedure().phase(), Phase::NotStarted | Phase::Ended { .. })
}

impl<'b, 'a, 'v> World<'b, 'a, 'v> {
    /// What it looks at; nothing if the campaign has no doctrine.
    pub(super) fn new(context: &'v Context<'_>, board: &'b Board<'a, 'v>) -> Option<Self> {
        let doctrine = &context.campaign.doctrine;
        let reading = context.reading()?;
        let level = doctrine.levels.get(context.level as usize)?;
        let weights = PrincipleKind::ALL.map(|kind| doctrine.weight(reading, kind));
        let view = board.view;
        let union = view.union();
        Some(Self {
            board,
            doctrine,
            level,
            scores: &doctrine.scores,
            craft: &doctrine.craft,
            habits: reading.habits,
            weights,
            credibility: union.credibility,
            cohesion: union.cohesion,
            face: view.face().unwrap_or(5_000),
            resolve: view.resolve().unwrap_or(0),
            pain: view.china_pain(),
            under_way: under_way(view),
            surprised: surprised(board),
            next: OnceCell::new(),
            doubted: OnceCell::new(),
            despair: OnceCell::new(),
            sides: OnceCell::new(),
        })
    }

    /// Pain to come, in basis points: what bites, half of what is still ramping, and the next package by its likelihood and the
    /// Union's word.
    fn expected_pain(&self) -> i32 {
        let view = self.board.view;
        let rules = view.rules();
        let ahead = |stage| -> i32 {
            let measures = view.measures_in(stage).iter();
            measures.map(|id| full_pressure(rules, id, view.union().g7)).sum()
        };
        let ramping = (ahead(MeasureStage::Applies) - self.pain).max(0) / 2 + ahead(MeasureStage::Deferred) / 2;
        let ramping = ramping - scale(ramping, self.in_doubt(view.case().doubt[1]));
        let believed = (self.craft.believed + self.credibility).min(10_000);
        let next = self.next() - scale(self.next(), self.next_in_doubt());
        self.pain + ramping + scale(scale(next, self.threat()), believed)
    }

    /// The pressure that it answers, in basis points: what mirrors its own barriers counts in part.
    pub(super) fn provoked(&self) -> i32 {
        let like = self.board.view.pressure_in_kind().min(self.pain);
        self.pain - like * (100 - self.scores.in_kind_mirrored.min(100)) / 100
    }

    /// The part of a bite that does not count, by the legal risk of the act, in basis points.
    fn in_doubt(&self, risk: i32) -> i32 {
        ratio(risk, WHOLE, self.craft.doubt.max(1)).min(WHOLE)
    }

    /// The same of the next package: of the draft that lies there, or as it could be tabled today; before a determination stands, what
    /// that would leave it.
    pub(super) fn next_in_doubt(&self) -> i32 {
        *self.doubted.get_or_init(|| {
            let view = self.board.view;
            if view.procedure().determined().is_none() {
                return self.in_doubt(view.determination_doubt() / 2);
            }
            let lies = view.draft().filter(|draft| draft.kind == DraftKind::Respond).copied();
            let draft = lies.unwrap_or_else(|| Draft::about(DraftKind::Respond, next_measures(self.board)));
            // Whether the act is necessary hangs on what it offers itself, and what it offers would hang on that: it counts the rest.
            let [_, necessary, _] = view.grounds(&draft);
            self.in_doubt(view.package_doubt(&draft) - necessary.doubt())
        })
    }

    /// Bite of the next package, in basis points.
    pub(super) fn next(&self) -> i32 {
        *self.next.get_or_init(|| next_package(self.board))
    }

    /// Mean over states of pain × readiness to go alone, in basis points.
    pub(super) fn despair(&self) -> i32 {
        *self.despair.get_or_init(|| despair(self.board))
    }

    /// Whom it courts, whom it presses, and who moved.
    pub(super) fn sides(&self) -> &Sides {
        self.sides.get_or_init(|| Sides::of(self))
    }

    /// How it thinks that the next vote would go.
    fn estimate(&self) -> &'v Estimate {
        self.board.papers.now.estimate.get_or_init(|| Estimate::of(self.board, self.doctrine))
    }

    /// A principle's weight under this doctrine, in per cent.
    pub(super) const fn weight(&self, kind: PrincipleKind) -> i32 {
        self.weights[kind.index()]
    }

    /// Points that a principle adds.
    pub(super) const fn by(&self, kind: PrincipleKind, points: i32) -> i32 {
        points * self.weight(kind) / 100
    }

    /// What pain weighs at this level.
    pub(super) const fn hurt(&self, pain: i32) -> i32 {
        pain * self.level.pain_weight / 100
    }

    /// What control is worth now, in value points.
    pub(super) fn control(&self, points: i32) -> i32 {
        self.control_at(points, self.cohesion)
    }

    /// What control is worth at a cohesion, in value points.
    pub(super) fn control_at(&self, points: i32, cohesion: i32) -> i32 {
        let weak = (self.scores.weakness - cohesion).max(self.craft.least_weak).min(self.craft.most_weak);
        self.by(PrincipleKind::Control, scale(points, weak)) * self.level.control / 100
    }

    pub(super) fn instrument(&self, id: InstrumentId) -> &'a Instrument {
        &self.board.view.rules().instruments[id.index()]
    }

    pub(super) fn rung(&self, id: InstrumentId) -> u8 {
        self.instrument(id).rung()
    }

    pub(super) fn rung_of(&self, id: u8) -> u8 {
        self.rung(InstrumentId(id))
    }

    /// How large a step an instrument is, in hundredths of an ordinary one; a carrot is none.
    pub(super) fn step(&self, id: InstrumentId) -> i32 {
        let instrument = self.instrument(id);
        if instrument.is_carrot() {
            0
        } else {
            (instrument.control.max(instrument.own_cost) * 100 / self.craft.step.max(1)).clamp(10, 260)
        }
    }

    /// Months to the nearest summit, less than none after it; nothing without one in sight.
    pub(super) fn to_summit(&self) -> Option<i32> {
        let now = i32::from(self.board.view.month().0);
        let away = self.doctrine.summits.iter().map(|month| i32::from(month.0) - now);
        away.min_by_key(|months| months.abs()).filter(|months| months.abs() <= 12)
    }

    /// The value of going on as now: control less costs less the pain to expect.
    pub(super) fn status_quo(&self) -> i32 {
        let (control, own) = at_work(self.board.view);
        self.control(control) - own - self.hurt(self.expected_pain())
    }

    /// Whom it works on, for the note: the block, and those nearest the line.
    pub(super) fn targets_why(&self) -> Vec<TargetWhy> {
        let board = self.board;
        let near = board.view.rules().state_ids().filter(|id| self.block().contains(*id));
        near.map(|id| TargetWhy {
            state: id.0,
            distance: self.distance(id),
            population: board.share(id),
            in_block: self.block().contains(id),
            favoured: self.sides().favoured.contains(id),
            moved: self.sides().movers.contains(id),
        })
        .collect()
    }

    /// The states of the cheapest blocking minority.
    pub(super) fn block(&self) -> StateSet {
        self.estimate().block
    }

    /// How likely it thinks the next package, in basis points.
    pub(super) fn threat(&self) -> i32 {
        self.estimate().threat
    }

    /// What a point of opinion of a state does to the chance of the vote, in millionths.
    pub(super) fn slope(&self, id: StateId) -> i32 {
        self.estimate().slope[id.index()]
    }

    /// Where a state stands by its estimate, from the line to vote for, in points.
    fn distance(&self, id: StateId) -> i32 {
        self.estimate().distance[id.index()]
    }

    /// How near the line a state is, in per cent.
    pub(super) fn closeness(&self, id: StateId) -> i32 {
        (100 - self.distance(id).abs()).max(0)
    }
}

/// The next package: the lowest stage of which nothing was adopted.
fn next_measures(board: &Board<'_, '_>) -> MeasureSet {
    let rules = board.view.rules();
    let open = board.view.measures_in(MeasureStage::None);
    let stage = open.iter().map(|id| rules.measures[id.index()].stage).min().unwrap_or(1);
    open.iter().filter(|id| rules.measures[id.index()].stage == stage).collect()
}

/// Its bite, in basis points.
fn next_package(board: &Board<'_, '_>) -> i32 {
    let (rules, view) = (board.view.rules(), board.view);
    next_measures(board).iter().map(|id| full_pressure(rules, id, view.union().g7)).sum()
}

/// Whether the first measures came within two months of the request to cease (Art. 8(10)).
fn surprised(board: &Board<'_, '_>) -> bool {
    let procedure = board.view.procedure();
    let Phase::Engagement { since, .. } = procedure.phase() else { return false };
    procedure.applied().is_some_and(|applied| applied < since.plus_months(2))
}

fn despair(board: &Board<'_, '_>) -> i32 {
    let rules = board.view.rules();
    let of =
        |id: StateId| (board.view.nation(id).injury * rules.nations[id.index()].channel.clamp(0, 300) / 100).min(9_000);
    let count = i32::try_from(rules.nations.len()).unwrap_or(1).max(1);
    rules.state_ids().map(of).sum::<i32>() / count
}
