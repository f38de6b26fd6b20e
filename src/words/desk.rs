//! The desk in words: what [`crate::ai::advisor`] worked out about a vote, ready to be shown, and the mathematics explained.
//!
//! [`Words::desk`] is what screens and the line mode show; [`Words::desk_member`] says why a member is put down as it is;
//! [`Words::desk_mathematics`] explains how every figure comes about. All three change with the desk and with nothing else.

use super::why::Why;
use super::{Words, name};
use crate::ai::advisor::{self, Answer, Count, Matter, Row, Stage};
use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::state::{DraftKind, Item};
use crate::law::ballot::Vote;
use crate::law::coalition::Bargain;
use crate::law::comitology::Opinion;
use crate::law::rule::Rule;
use crate::words::number::{change, change_decimal, grouped, percent, percent_exact};
use crate::words::text::{self, say};
use crate::words::{law, terms};

/// How many members are named as the most decisive.
const NAMED: usize = 6;

/// What is said of a list of sets: of the first, of a further one, that nobody is needed, and that nobody is enough.
type Keys = [&'static str; 4];
const WIN: Keys = ["desk-win-first", "desk-win-next", "desk-win-nothing", "desk-win-never"];
const BLOCK: Keys = ["desk-block-first", "desk-block-next", "desk-block-nothing", "desk-block-never"];
const RESCUE: Keys = ["desk-rescue-first", "desk-rescue-next", "desk-rescue-nothing", "desk-rescue-never"];
const STOP: Keys = ["desk-stop-first", "desk-stop-next", "desk-stop-nothing", "desk-stop-never"];
/// A vote that moves the chance by less is not named among the decisive: it would be shown as nothing.
const TELLING: f64 = 0.000_95;

/// A desk ready to be shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sheet {
    /// What it is about, and where: "that there is economic coercion, the Council".
    pub title: String,
    /// The count of a vote now against the thresholds, one line or two.
    pub thresholds: Vec<String>,
    /// What a vote now would give.
    pub now: String,
    /// Who alone could turn that.
    pub alone: String,
    /// The chance of getting through.
    pub chance: String,
    /// Who moves the chance most.
    pub decisive: String,
    /// The cheapest sets to win over, best first.
    pub wins: Vec<String>,
    /// The cheapest sets to turn, best first.
    pub blocks: Vec<String>,
    /// What the player thinks otherwise; none if nothing.
    pub thoughts: Option<String>,
    /// Each member, in the order of the campaign.
    pub rows: Vec<Line>,
}

/// A member on the desk, ready to be shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// Which.
    pub state: StateId,
    /// Its code: "EL".
    pub code: String,
    /// Where it stands and how that is known: "said for in round 3".
    pub stands: String,
    /// The probability that it helps the act here: "92 %".
    pub support: String,
    /// How much its help moves the chance: "12.4 %"; "–" when its vote stands.
    pub weight: String,
    /// Points of bandwidth to win it over; "–" when its vote can be moved no more.
    pub win: String,
    /// Points of bandwidth to turn it.
    pub turn: String,
    /// The vote that is counted for it in a vote now.
    pub vote_now: Option<Vote>,
    /// How it votes on the desk alone.
    pub what_if: Option<Vote>,
    /// Whether the player set its probability or cost.
    pub is_set: bool,
    /// Whether nothing about it is open.
    pub is_fixed: bool,
}

impl Sheet {
    /// All but the members, in lines: what the line mode prints above the table of members.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut lines = self.thresholds.clone();
        lines.extend([self.now.clone(), self.alone.clone(), self.chance.clone(), self.decisive.clone()]);
        lines.extend(self.wins.iter().chain(&self.blocks).cloned());
        lines.extend(self.thoughts.clone());
        lines
    }
}

impl Words<'_> {
    /// A desk ready to be shown.
    #[must_use]
    pub fn desk(&self, answer: &Answer) -> Sheet {
        let thresholds = match &answer.now {
            Count::Council(outcome) => {
                [Some(law::count(outcome)), law::blocking(outcome)].into_iter().flatten().collect()
            }
            Count::Examination(count) => vec![law::committee(count)],
        };
        let alone = if answer.alone.is_empty() {
            text::plain("desk-alone-nobody")
        } else {
            say!("desk-alone", states = self.codes(answer.alone))
        };
        let (wins, blocks) = if answer.matter.stage == Stage::Appeal { (RESCUE, STOP) } else { (WIN, BLOCK) };
        Sheet {
            title: desk_title(&answer.matter),
            thresholds,
            now: now(answer),
            alone,
            chance: say!("desk-chance", chance = chance(answer.chance)),
            decisive: self.decisive(answer),
            wins: self.sets(&answer.wins, wins),
            blocks: self.sets(&answer.blocks, blocks),
            thoughts: self.thoughts(answer),
            rows: answer.rows.iter().map(|row| self.desk_line(row)).collect(),
        }
    }

    fn desk_line(&self, row: &Row) -> Line {
        let none = || text::plain("desk-none");
        let points = |cost: u64| if row.can_be_moved() { cost.to_string() } else { none() };
        Line {
            state: row.state,
            code: self.code(row.state),
            stands: self.stands(row.estimate.why),
            support: percent(row.support),
            weight: if row.is_fixed() { none() } else { change_decimal(basis_points(row.marginal)) },
            win: points(row.cost_to_win),
            turn: points(row.cost_to_turn),
            vote_now: row.vote_now(),
            what_if: row.what_if,
            is_set: row.odds.is_some(),
            is_fixed: row.is_fixed(),
        }
    }

    /// Where a member stands, and how that is known.
    #[must_use]
    pub fn stands(&self, why: advisor::Why) -> String {
        use advisor::Why as Known;
        match why {
            Known::Cast(vote) => say!("stands-cast", vote = name::vote(vote)),
            Known::Away => text::plain("stands-away"),
            Known::Sealed => text::plain("stands-sealed"),
            Known::Proxy(holder) => say!("stands-proxy", holder = self.state(holder)),
            Known::Own => text::plain("stands-own"),
            Known::Promised { vote, condition } => {
                say!("stands-promised", vote = name::vote(vote), condition = terms::pledge_condition(condition))
            }
            Known::Accepted { by, .. } => say!("stands-accepted", by = self.whom(by)),
            Known::Asked => text::plain("stands-asked"),
            Known::Said { vote, round: Some(round) } => say!("stands-said", vote = name::vote(vote), round = round),
            Known::Said { vote, round: None } => say!("stands-said-once", vote = name::vote(vote)),
            Known::Voted { vote, round } => say!("stands-voted", vote = name::vote(vote), round = round),
            Known::Stood { stand, round } => say!("stands-stood", stand = name::stand(stand), round = round),
            Known::Neighbouring { topic, vote } => {
                say!("stands-neighbouring", vote = name::vote(vote), topic = name::topic(topic))
            }
            Known::Opening { posture, mark } => {
                say!("stands-opening", posture = posture, mark = name::figure_mark(mark))
            }
            Known::Usual => text::plain("stands-usual"),
        }
    }

    fn decisive(&self, answer: &Answer) -> String {
        let mut most = answer.pivotal();
        most.retain(|row| row.marginal >= TELLING);
        if most.is_empty() {
            return text::plain("desk-decisive-nobody");
        }
        let one = |row: &&Row| format!("{} {}", self.code(row.state), change_decimal(basis_points(row.marginal)));
        say!("desk-decisive", list = most.iter().take(NAMED).map(one).collect::<Vec<_>>().join(", "))
    }

    /// Sets of members, best first.
    fn sets(&self, sets: &[Bargain], [first, next, nothing, never]: Keys) -> Vec<String> {
        if sets.is_empty() {
            return vec![text::plain(never)];
        }
        if sets.iter().any(|set| set.states.is_empty()) {
            return vec![text::plain(nothing)];
        }
        let one = |(at, set): (usize, &Bargain)| {
            let key = if at == 0 { first } else { next };
            say!(key, states = self.codes(set.states), cost = set.cost)
        };
        sets.iter().enumerate().map(one).collect()
    }

    fn thoughts(&self, answer: &Answer) -> Option<String> {
        let one = |row: &Row| {
            let code = self.code(row.state);
            match (row.what_if, row.odds) {
                (Some(vote), _) => Some(say!("desk-what-if", code = code, vote = name::vote(vote))),
                (None, Some(odds)) => Some(say!("desk-set", code = code, support = percent(odds.support))),
                (None, None) => None,
            }
        };
        let thoughts: Vec<String> = answer.rows.iter().filter_map(one).collect();
        (!thoughts.is_empty()).then(|| say!("desk-thoughts", list = thoughts.join(", ")))
    }

    /// Why a member is put down as it is: where the figure comes from, what moved it, what its help costs and is worth.
    #[must_use]
    pub fn desk_member(&self, answer: &Answer, id: StateId) -> Option<Why> {
        let row = answer.rows.get(id.index())?;
        let stage = answer.matter.stage;
        let mut why = Why::new(say!("desk-member", who = self.code_and_name(id), support = percent(row.support)));
        let known = row.estimate;
        why.line(say!("desk-member-stands", stands = self.stands(known.why)));
        why.line(say!(
            "desk-member-votes",
            for = percent(known.in_favour),
            against = percent(known.against),
            neither = percent(10_000 - known.in_favour - known.against),
        ));
        if known.lobbied != 0 {
            why.line(say!("desk-member-lobbied", by = change(known.lobbied)));
        }
        if known.broken > 0 {
            why.line(say!("desk-member-broken", count = known.broken));
        }
        why.line(text::plain(match stage {
            Stage::Appeal => "desk-helps-appeal",
            Stage::Council(Rule::Unanimity) => "desk-helps-unanimity",
            Stage::Council(_) | Stage::Committee => "desk-helps",
        }));
        if let Some(odds) = row.odds {
            why.line(say!("desk-member-set", support = percent(odds.support)));
        }
        if let Some(vote) = row.what_if {
            why.line(say!("desk-member-what-if", vote = name::vote(vote)));
        } else if row.can_be_moved() {
            let points = |count: u64| say!("points", count = count);
            let (win, turn) = (points(row.cost_to_win), points(row.cost_to_turn));
            why.line(say!("desk-member-costs", win = win, turn = turn, step = percent_exact(known.per_point)));
        }
        if !row.is_fixed() {
            why.line(say!("desk-member-weight", weight = change(basis_points(row.marginal))));
            why.line(say!("desk-member-swing", share = chance(row.swing)));
        }
        Some(why)
    }

    /// The mathematics in plain words, with the figures of this desk.
    #[must_use]
    pub fn desk_mathematics(&self, answer: &Answer) -> Why {
        let mut why = Why::new(text::plain("desk-mathematics"));
        let open: StateSet = answer.rows.iter().filter(|row| !row.is_fixed()).map(|row| row.state).collect();
        why.line(match answer.matter.stage {
            Stage::Council(rule) => text::capital(&law::rule(rule)),
            Stage::Committee | Stage::Appeal => text::capital(&text::plain("rule-examination")),
        });
        why.line(text::plain(match answer.matter.stage {
            Stage::Council(Rule::Unanimity) => "abstention-unanimity",
            Stage::Council(_) => "abstention-council",
            Stage::Committee => "abstention-committee",
            Stage::Appeal => "abstention-appeal",
        }));
        why.line(text::plain("desk-explain-now"));
        why.line(say!("desk-explain-chance", open = open.len(), ways = grouped(1 << open.len())));
        why.line(text::plain("desk-explain-decisive"));
        why.line(text::plain("desk-explain-power"));
        why.line(text::plain("desk-explain-win"));
        why.line(text::plain("desk-explain-block"));
        let step = answer.rows.first().map_or(0, |row| row.estimate.per_point);
        why.line(say!("desk-explain-cost", step = percent_exact(step)));
        why.line(text::plain("desk-explain-estimates"));
        why.line(text::plain("desk-explain-what-if"));
        why.line(text::plain("desk-explain-independent"));
        if answer.rows.iter().any(|row| matches!(row.estimate.why, advisor::Why::Proxy(_))) {
            why.line(text::plain("desk-explain-proxy"));
        }
        why
    }
}

/// The same by what is asked alone: a text other than the first package by its kind, everything else by its topic.
#[must_use]
pub fn short_title(matter: &Matter) -> String {
    let of_its_own = |item: &Item| matches!(item, Item::Draft(kind) if *kind != DraftKind::Respond);
    text::capital(&desk_title(&Matter { item: matter.item.filter(of_its_own), ..*matter }))
}

/// What a matter is: what is voted on, and where.
#[must_use]
pub fn desk_title(matter: &Matter) -> String {
    let what = matter.item.map_or_else(|| name::topic(matter.topic), terms::item);
    let stage = text::plain(match matter.stage {
        Stage::Council(_) => "gate-council",
        Stage::Committee => "gate-committee",
        Stage::Appeal => "gate-appeal",
    });
    say!("desk-title", what = what, stage = stage)
}

fn now(answer: &Answer) -> String {
    let key = match (&answer.now, answer.open) {
        (_, (false, _)) => "desk-now-lost",
        (_, (_, false)) => "desk-now-safe",
        (Count::Council(outcome), _) if outcome.adopted => "desk-now-adopted",
        (Count::Council(_), _) => "desk-now-not-adopted",
        (Count::Examination(count), _) => match (answer.matter.stage, count.opinion) {
            (Stage::Appeal, Opinion::Positive) => "desk-now-appeal-positive",
            (Stage::Appeal, Opinion::None) => "desk-now-appeal-none",
            (Stage::Appeal, Opinion::Negative) => "desk-now-appeal-negative",
            (_, Opinion::Positive) => "desk-now-positive",
            (_, Opinion::None) => "desk-now-none",
            (_, Opinion::Negative) => "desk-now-negative",
        },
    };
    text::plain(key)
}

/// A probability, or the difference of two, in basis points.
#[expect(clippy::cast_possible_truncation, reason = "between 0 and 10 000")]
fn basis_points(probability: f64) -> i32 {
    (probability.clamp(0.0, 1.0) * 10_000.0).round() as i32
}

/// A probability in percent with one decimal; what is nearly sure is never shown as sure.
#[must_use]
pub fn chance(probability: f64) -> String {
    chance_by(probability, ["chance-hardly-any", "chance-nearly-sure"])
}

/// The same in a table, where there is little room: ">99.9 %".
#[must_use]
pub fn chance_short(probability: f64) -> String {
    chance_by(probability, ["chance-hardly-any.short", "chance-nearly-sure.short"])
}

fn chance_by(probability: f64, [hardly_any, nearly_sure]: [&str; 2]) -> String {
    let bp = basis_points(probability);
    if probability > 0.0 && bp < 10 {
        text::plain(hardly_any)
    } else if probability < 1.0 && bp > 9_990 {
        text::plain(nearly_sure)
    } else {
        percent_exact((bp + 5) / 10 * 10)
    }
}

#[cfg(test)]
mod tests {
    use super::chance;

    #[test]
    fn what_is_nearly_sure_is_not_shown_as_sure() {
        assert_eq!(chance(0.0), "0.0 %");
        assert_eq!(chance(1e-9), "below 0.1 %");
        assert_eq!(chance(0.4326), "43.3 %");
        assert_eq!(chance(1.0 - 1e-9), "above 99.9 %");
        assert_eq!(chance(1.0), "100.0 %");
    }
}
