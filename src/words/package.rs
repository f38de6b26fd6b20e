//! A package in words while it is put together: what it takes and presses, whom it costs, how it stands to the injury (Art.
//! 11(1)), what is new against the text before, and what each measure is.

use super::Words;
use super::desk::chance;
use super::name;
use crate::base::ids::{MeasureId, SectorId, StateId};
use crate::base::set::{MeasureSet, Set};
use crate::game::measures;
use crate::game::rulebook::Reversibility;
use crate::game::state::{Draft, MeasureStage, Suggestion, Topic};
use crate::game::view::View;
use crate::law::reason::Article;
use crate::words::article::cite;
use crate::words::list::join;
use crate::words::number::{euro, months, percent_exact};
use crate::words::text::{self, say};

/// How many states are named among those that pay most.
const NAMED: usize = 5;

/// How a package stands to the injury suffered (Art. 11(1)).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Proportion {
    /// Below the middle of the range.
    Within,
    /// Above the middle: it costs.
    Costly,
    /// Above the upper end: it may not be tabled.
    Barred,
}

/// What happened to a part of a text since the one before.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Change {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It stays.
    Kept,
}

/// A package ready to be shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sheet {
    /// What it takes from China in a year, in million euro: what stands already, and what it adds.
    pub worth: [i32; 2],
    /// The injury of a year, in million euro: low, middle, high.
    pub injury: [i32; 3],
    /// The pressure on China at full effect, in basis points: with the G7 as it is, without it, with all of it.
    pub pressure: [i32; 3],
    /// How both stand to each other.
    pub proportion: Proportion,
    /// What each state would pay, in points, the most affected first; who pays nothing is left out.
    pub costs: Vec<(StateId, i32)>,
    /// What it takes, in a sentence.
    pub takes: String,
    /// What follows from how it stands to the injury.
    pub verdict: String,
    /// What it presses: with the G7 as it is, without, and with all of it.
    pub presses: String,
    /// What it costs the reader's state; none for readers without one.
    pub own: Option<String>,
    /// Whom it costs most.
    pub most: String,
    /// How its grounds stand in law, and the legal risk that they leave (Arts 8(1), 11).
    pub grounds: String,
    /// What is new against the text before; empty where there is none.
    pub changes: Vec<(Change, String)>,
}

/// Below these legal risks, in basis points, an act is called sound, and arguable; above both its risk is serious.
const BANDS: [i32; 2] = [1_500, 3_000];

/// What a legal risk is called.
fn band(doubt: i32) -> String {
    text::plain(match doubt {
        doubt if doubt < BANDS[0] => "doubt-low",
        doubt if doubt < BANDS[1] => "doubt-arguable",
        _ => "doubt-serious",
    })
}

/// What the Legal Service says of the text of a file.
#[must_use]
pub fn opinion(topic: Topic, told: i32) -> String {
    say!("opinion-given", topic = name::topic(topic), doubt = percent_exact(told), band = band(told))
}

/// The grounds of a package against what leaves no doubt, and the legal risk.
fn grounds(view: &View<'_>, draft: &Draft) -> String {
    let [talks, necessary, interest] = view
        .grounds(draft)
        .map(|ground| say!("package-ground", has = percent_exact(ground.has), sound = percent_exact(ground.sound)));
    let doubt = view.package_doubt(draft);
    let (doubt, band) = (percent_exact(doubt), band(doubt));
    say!("package-grounds", talks = talks, necessary = necessary, interest = interest, doubt = doubt, band = band)
}

impl Words<'_> {
    /// A package against the text before, as a seat may see it.
    #[must_use]
    pub fn package(&self, view: &View<'_>, draft: &Draft, before: Option<&Draft>) -> Sheet {
        let standing = view.package_value(MeasureSet::EMPTY);
        let value = view.package_value(draft.measures);
        let injury = view.injury_range();
        let proportion = match value {
            value if value > injury[2] => Proportion::Barred,
            value if value > injury[1] => Proportion::Costly,
            _ => Proportion::Within,
        };
        let verdict = text::plain(match proportion {
            Proportion::Within => "why-below-middle",
            Proportion::Costly => "why-above-middle",
            Proportion::Barred => "why-above-upper",
        });
        let pressure = view.package_pressure(draft);
        let [now, alone, aligned] = pressure.map(percent_exact);
        let costs = costs(view, draft);
        Sheet {
            worth: [standing, value - standing],
            injury,
            pressure,
            proportion,
            takes: say!("package-takes", value = euro(value), added = euro(value - standing)),
            verdict,
            presses: say!("package-presses", now = now, alone = alone, aligned = aligned),
            own: view.me().map(|me| {
                say!("package-own", who = self.state(me), points = say!("points", count = view.package_cost(me, draft)))
            }),
            most: say!(
                "package-most",
                list = join(costs.iter().take(NAMED).map(|(id, cost)| format!("{} {cost}", self.code(*id))))
            ),
            costs,
            grounds: grounds(view, draft),
            changes: before.map_or_else(Vec::new, |before| self.package_changes(view, draft, before)),
        }
    }

    /// What is new against the text before. What was adopted since then is no part of either.
    fn package_changes(&self, view: &View<'_>, draft: &Draft, before: &Draft) -> Vec<(Change, String)> {
        let open = view.measures_in(MeasureStage::None);
        let (new, old) = (draft.measures.intersection(open), before.measures.intersection(open));
        let mut changes = Vec::new();
        let sets =
            [(Change::Added, new.minus(old)), (Change::Removed, old.minus(new)), (Change::Kept, new.intersection(old))];
        for (change, set) in sets {
            changes.extend(set.iter().map(|id| (change, self.measure(id))));
        }
        let sectors =
            [(Change::Added, draft.spared.minus(before.spared)), (Change::Removed, before.spared.minus(draft.spared))];
        for (change, set) in sectors {
            changes.extend(set.iter().map(|id| (change, say!("package-spares", sector = self.sector(id)))));
        }
        let numbers =
            [("package-deferral", before.deferral, draft.deferral), ("package-sunset", before.sunset, draft.sunset)];
        for (key, was, now) in numbers.into_iter().filter(|(_, was, now)| was != now) {
            let span = |count: u8| if count == 0 { text::plain("package-none") } else { months(count) };
            changes.push((Change::Added, say!(key, was = span(was), now = span(now))));
        }
        changes.sort();
        changes
    }

    /// The chance of a package in the committee and on appeal, by what is known of positions.
    #[must_use]
    pub fn package_chance(&self, odds: [f64; 2]) -> String {
        let [committee, appeal] = odds.map(chance);
        say!("package-chance", committee = committee, appeal = appeal)
    }

    /// What a measure is: what it rests on, takes and presses, whom it costs and in which sectors, who wants it in or out.
    #[must_use]
    pub fn package_measure(&self, view: &View<'_>, id: MeasureId) -> Vec<String> {
        let rules = &view.rules().measures[id.index()];
        let [low, middle, high] = rules.value.map(euro);
        let at = |g7| percent_exact(measures::full_pressure(view.rules(), id, g7));
        let mut lines = vec![
            self.campaign.text.measure(id).text.clone(),
            say!("package-measure-basis", articles = join(annex(rules.annex))),
            say!("package-measure-value", low = low, middle = middle, high = high),
            say!(
                "package-measure-bite",
                now = at(view.union().g7),
                alone = at(0),
                aligned = at(crate::base::share::WHOLE),
                ramp = months(rules.ramp),
                decay = percent_exact(rules.decay)
            ),
        ];
        let sectors = (0..view.rules().sectors).map(SectorId::at).filter(|at| rules.cost[at.index()] > 0);
        let sectors = join(sectors.map(|at| format!("{} {}", self.sector(at), rules.cost[at.index()])));
        let costs = costs(view, &alone(id));
        let most = join(costs.iter().take(NAMED).map(|(id, cost)| format!("{} {cost}", self.code(*id))));
        lines.push(say!("package-measure-sectors", sectors = sectors, most = most));
        let undone = text::plain(match rules.reversibility {
            Reversibility::High => "reversible-high",
            Reversibility::Medium => "reversible-medium",
            Reversibility::Low => "reversible-low",
        });
        lines.push(say!("package-measure-risk", undone = undone, risk = rules.risk));
        lines.extend(self.wishes(view, &[Suggestion::Add(id), Suggestion::Drop(id)]));
        lines
    }

    /// What sparing a sector does, and who asks for it.
    #[must_use]
    pub fn package_sector(&self, view: &View<'_>, id: SectorId, package: MeasureSet) -> Vec<String> {
        let costs = |measure: &MeasureId| view.rules().measures[measure.index()].cost[id.index()] > 0;
        let weakened: MeasureSet = package.iter().filter(costs).collect();
        let share = percent_exact(measures::SPARED_LOSS);
        let mut lines = vec![say!("package-sector", share = share, measures = self.measures(weakened))];
        lines.extend(self.wishes(view, &[Suggestion::Spare(id)]));
        lines
    }

    /// Who asks for which of some changes.
    fn wishes(&self, view: &View<'_>, of: &[Suggestion]) -> Vec<String> {
        let floor = view.floor();
        let asks = |wish: &Suggestion| {
            let who: Set<StateId> =
                floor.suggestions.iter().filter(|(_, made)| made == wish).map(|(id, _)| *id).collect();
            let text = say!("package-wish", who = self.codes(who), wish = self.suggestion(*wish));
            (!who.is_empty()).then_some(text)
        };
        of.iter().filter_map(asks).collect()
    }
}

/// What a package costs each state, the most affected first; who pays nothing is left out.
fn costs(view: &View<'_>, draft: &Draft) -> Vec<(StateId, i32)> {
    let states = view.states().iter().map(|id| (id, view.package_cost(id, draft)));
    let mut costs: Vec<(StateId, i32)> = states.filter(|(_, cost)| *cost > 0).collect();
    costs.sort_by_key(|(id, cost)| (std::cmp::Reverse(*cost), *id));
    costs
}

/// A draft of one measure that spares nobody.
fn alone(id: MeasureId) -> Draft {
    Draft { measures: MeasureSet::of(id), ..Draft::EMPTY }
}

/// The points of Annex I that a measure rests on: bit 1 to bit 10.
fn annex(bits: u16) -> Vec<String> {
    const POINTS: [Article; 10] = [
        Article::AnnexI1,
        Article::AnnexI2,
        Article::AnnexI3,
        Article::AnnexI4,
        Article::AnnexI5,
        Article::AnnexI6,
        Article::AnnexI7,
        Article::AnnexI8,
        Article::AnnexI9,
        Article::AnnexI10,
    ];
    let points = (1u16..).zip(POINTS).filter(|(bit, _)| bits & (1 << bit) != 0);
    points
        .map(|(_, article)| say!("package-annex", article = cite(article), subject = super::article::subject(article)))
        .collect()
}

/// The points of Annex I that a measure rests on, for a column: "2 5".
#[must_use]
pub fn annex_points(bits: u16) -> String {
    let points = (1u16..=10).filter(|bit| bits & (1 << bit) != 0).map(|bit| bit.to_string());
    points.collect::<Vec<_>>().join(" ")
}
