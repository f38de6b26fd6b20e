//! What the desk works out: both thresholds, a vote now, who decides it, the chance of passing, and the cheapest sets.
//!
//! Everything is asked of [`crate::law::coalition`] and [`crate::law::tally`]; here it is only put together. "Helping" is
//! voting for, and on appeal and under unanimity not voting against, so that one arithmetic serves all gates.

use crate::ai::advisor::matter::{Matter, Stage};
use crate::ai::advisor::row::Row;
use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::law::ballot::{self, Ballot, Vote};
use crate::law::coalition::chance::more_decisive;
use crate::law::coalition::{self, Bargain, Chance, Game, Power, Standing, Whip};
use crate::law::comitology::{self, Opinion};
use crate::law::population::Table;
use crate::law::tally::{Outcome, tally};

/// How many sets are listed: the cheapest and the next few.
pub(super) const LISTED: usize = 4;
/// Proxies that are reckoned with exactly; more of them in one ballot count as voting on their own.
const MOST_PROXIES: usize = 4;

/// The count of a vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Count {
    /// In the Council.
    Council(Outcome),
    /// In the examination procedure, in committee or on appeal.
    Examination(comitology::Count),
}

/// What the desk says about one matter.
#[derive(Clone, PartialEq, Debug)]
pub struct Answer {
    /// What it is about.
    pub matter: Matter,
    /// Each member, by id.
    pub rows: Vec<Row>,
    /// The count of a vote now: votes cast and what-ifs as they are, words kept, everybody else abstaining.
    pub now: Count,
    /// Whether that count gets the act through this stage.
    pub carries: bool,
    /// Whether it still can get through, and whether it still can fail.
    pub open: (bool, bool),
    /// The members not yet settled whose vote alone would turn the result of a vote now.
    pub alone: StateSet,
    /// The exact probability that the act gets through this stage, from the probabilities in the rows.
    pub chance: f64,
    /// The cheapest sets of members to win over, best first, if nobody else who is open helps; costs in points of
    /// bandwidth. One empty set when nothing is needed, none when it cannot be won.
    pub wins: Vec<Bargain>,
    /// The cheapest sets of members to turn, best first, if everybody else who is open helps.
    pub blocks: Vec<Bargain>,
}

impl Answer {
    /// The members who may still decide the vote, the most decisive first: by how much the chance is higher with their help
    /// than without. What differs by less than 10⁻¹² counts as equal, and the earlier member comes first.
    #[must_use]
    pub fn pivotal(&self) -> Vec<&Row> {
        let mut rows: Vec<&Row> = self.rows.iter().filter(|row| row.marginal > 0.0 && !row.is_fixed()).collect();
        rows.sort_by(|a, b| more_decisive(a.marginal, b.marginal).then(a.state.cmp(&b.state)));
        rows
    }
}

/// The arithmetic for one stage and table: made once, asked often.
#[derive(Clone, Debug)]
pub(super) struct Machine {
    stage: Stage,
    table: Table,
    game: Game,
    odds: coalition::Odds,
    whip: Whip,
}

impl Machine {
    pub(super) fn new(stage: Stage, table: &Table) -> Option<Self> {
        let game = stage.game(table)?;
        Some(Self { stage, table: *table, odds: coalition::Odds::new(&game), whip: Whip::new(&game), game })
    }

    pub(super) fn serves(&self, stage: Stage, table: &Table) -> bool {
        (self.stage, self.table) == (stage, *table)
    }

    /// Works everything out; `rows` come without their marginals, and `votes` with what was cast in a ballot under way.
    pub(super) fn answer(&self, matter: Matter, mut rows: Vec<Row>, votes: Option<&Ballot>) -> Answer {
        let ballot = self.vote_now(&rows, votes);
        let (now, carries) = self.count(matter, &ballot);
        let chance = self.chance(&rows);
        let helping = those(&rows, Row::helps);
        let free = those(&rows, |row| !row.is_fixed());
        let turned = |id: &StateId| {
            let mut other = ballot;
            let vote = if self.stage.helps(ballot.vote(*id)) { Vote::Against } else { Vote::For };
            other.cast(*id, vote).is_ok() && self.count(matter, &other).1 != carries
        };
        let power = Power::of(&self.game.given(helping, free).0);
        let mut swings = (0..).map(|place| power.banzhaf(place).value());
        for row in rows.iter_mut().filter(|row| !row.is_fixed()) {
            row.swing = swings.next().unwrap_or(0.0);
        }
        for (row, marginal) in rows.iter_mut().zip(&chance.marginals) {
            row.marginal = *marginal;
        }
        Answer {
            matter,
            now,
            carries,
            open: (self.game.wins(helping.union(free)), !self.game.wins(helping)),
            alone: free.iter().filter(turned).collect(),
            chance: chance.passes.clamp(0.0, 1.0),
            wins: self.wins(&rows),
            blocks: self.blocks(&rows),
            rows,
        }
    }

    /// The ballot of a vote now.
    fn vote_now(&self, rows: &[Row], votes: Option<&Ballot>) -> Ballot {
        let mut ballot = votes.copied().unwrap_or_else(|| Ballot::open(self.table.members()));
        for row in rows {
            let entered = enter(&mut ballot, row);
            // A member that cannot vote (absent, or acted for by one that has not voted) stays as it is.
            debug_assert!(entered.is_ok() || votes.is_some(), "{entered:?}");
        }
        for row in rows.iter().filter(|row| row.what_if.is_none()) {
            if let Some(vote) = ballot.holder_of(row.state).and_then(|holder| ballot.vote(holder)) {
                let _ = ballot.cast(row.state, vote);
            }
        }
        ballot
    }

    fn count(&self, matter: Matter, ballot: &Ballot) -> (Count, bool) {
        match matter.stage {
            Stage::Council(rule) => {
                let outcome = tally(rule, &self.table, ballot);
                (Count::Council(outcome), outcome.adopted)
            }
            Stage::Committee => {
                let count = comitology::opinion(&self.table, ballot);
                (Count::Examination(count), count.opinion == Opinion::Positive)
            }
            Stage::Appeal => {
                let count = comitology::opinion(&self.table, ballot);
                (Count::Examination(count), count.opinion != Opinion::Negative)
            }
        }
    }

    /// The chance of getting through. Who votes by proxy votes as its holder does: both cases are weighed.
    fn chance(&self, rows: &[Row]) -> Chance {
        let mut probabilities: Vec<f64> = rows.iter().map(Row::probability).collect();
        let pairs: Vec<(usize, usize)> = rows
            .iter()
            .filter(|row| row.what_if.is_none())
            .filter_map(|row| row.follows().map(|holder| (row.state.index(), holder.index())))
            .filter(|(_, holder)| rows.get(*holder).is_some_and(|row| !row.is_fixed()))
            .take(MOST_PROXIES)
            .collect();
        self.weigh(&mut probabilities, &pairs)
    }

    fn weigh(&self, probabilities: &mut [f64], pairs: &[(usize, usize)]) -> Chance {
        let Some(((principal, holder), rest)) = pairs.split_first() else { return self.odds.of(probabilities) };
        let kept = [probabilities[*principal], probabilities[*holder]];
        let mut case = |value: f64| {
            probabilities[*principal] = value;
            probabilities[*holder] = value;
            self.weigh(probabilities, rest)
        };
        let (with, without) = (case(1.0), case(0.0));
        [probabilities[*principal], probabilities[*holder]] = kept;
        let helps = kept[1];
        let mix = |with: f64, without: f64| helps * with + (1.0 - helps) * without;
        let mut marginals: Vec<f64> =
            with.marginals.iter().zip(&without.marginals).map(|(with, without)| mix(*with, *without)).collect();
        marginals[*holder] = (with.passes - without.passes).max(0.0);
        marginals[*principal] = 0.0;
        Chance { passes: mix(with.passes, without.passes), marginals }
    }

    /// Whom to win over: those who gave their word for it are taken at it, nobody else who is open helps.
    fn wins(&self, rows: &[Row]) -> Vec<Bargain> {
        let in_favour = those(rows, |row| row.helps() || row.word_helps() == Some(true));
        let open = those(rows, |row| row.can_be_moved() && row.word_helps() != Some(true));
        let costs: Vec<u64> = rows.iter().map(|row| row.cost_to_win).collect();
        self.whip.wins(&Standing { in_favour, open, costs: &costs }, LISTED)
    }

    /// Whom to turn: those who gave their word against it are taken at it, everybody else who is open helps.
    fn blocks(&self, rows: &[Row]) -> Vec<Bargain> {
        let in_favour = those(rows, |row| row.helps() || (!row.is_fixed() && !row.can_be_moved()));
        let open = those(rows, |row| row.can_be_moved() && row.word_helps() != Some(false));
        let costs: Vec<u64> = rows.iter().map(|row| row.cost_to_turn).collect();
        self.whip.blocks(&Standing { in_favour, open, costs: &costs }, LISTED)
    }
}

/// Enters what a row stands for into a ballot, where nothing was cast yet or a what-if takes its place.
fn enter(ballot: &mut Ballot, row: &Row) -> Result<(), ballot::Refusal> {
    if let Some(vote) = row.what_if {
        ballot.arrive(row.state)?;
        return ballot.cast(row.state, vote);
    }
    if row.is_fixed() || row.follows().is_some() {
        return Ok(());
    }
    ballot.cast(row.state, row.estimate.word.unwrap_or(Vote::Abstain))
}

fn those(rows: &[Row], wanted: impl Fn(&Row) -> bool) -> StateSet {
    rows.iter().filter(|row| wanted(row)).map(|row| row.state).collect()
}
