//! Whole games of bots seen by an observer: at every ballot the desk agrees with the law, and with a count done otherwise.

use crate::session::{october, options};
use coreper::ai::advisor::{Answer, Count, Desk, Row, Stage};
use coreper::base::ids::{Seat, StateId};
use coreper::base::set::StateSet;
use coreper::game::event::{Event, VoteEvent};
use coreper::game::state::{Gate, LengthId};
use coreper::law::ballot::Vote;
use coreper::law::coalition::Bargain;
use coreper::law::comitology::{self, Opinion};
use coreper::law::population::Table;
use coreper::law::rule::Rule;
use coreper::law::tally::tally;
use coreper::session::{Session, Step};
use std::collections::BTreeSet;

/// Plays a game of bots and shows positions of every ballot to a look, with the observer's desk.
fn at_every_vote(length: LengthId, seed: u64, mut look: impl FnMut(&Session, &Desk)) {
    let mut session = Session::new(october(), options(length, seed));
    let mut desk = Desk::new();
    loop {
        let step = session.step().unwrap();
        let done = session.view(Seat::Observer).floor().ballot.as_ref().map(|ballot| ballot.done.len());
        // Every fourth position from the first on, and the last: with all of them the test would take minutes.
        if done.is_some_and(|done| done % 4 == 0 || done == 27) {
            session.look(Seat::Observer, &mut desk);
            look(&session, &desk);
        }
        if let Step::Advanced(events) = &step {
            for event in events {
                if let Event::Vote(VoteEvent::BallotClosed { .. }) = event {
                    settled(&desk, event, &session.view(Seat::Observer).populations().unwrap().table);
                }
            }
        }
        if step == Step::Over {
            break;
        }
    }
}

/// The desk as it stood when the last vote was cast says what the ballot came to.
fn settled(desk: &Desk, event: &Event, table: &Table) {
    let Event::Vote(VoteEvent::BallotClosed { carried, opinion, votes, gate, .. }) = event else { return };
    let answer = desk.answer().expect("a ballot was on it");
    assert!(answer.rows.iter().all(Row::is_fixed), "all have voted");
    let passes = match gate {
        Gate::Appeal => *opinion != Some(Opinion::Negative),
        Gate::Council | Gate::Committee | Gate::Consensus => *carried,
    };
    assert_eq!((answer.carries, answer.chance), (passes, f64::from(u8::from(passes))), "{event:?}");
    assert_eq!(answer.open, (passes, !passes));
    match (&answer.now, answer.matter.stage) {
        (Count::Council(outcome), Stage::Council(rule)) => {
            let by_law = tally(rule, table, votes);
            assert_eq!((outcome.adopted, outcome.members_for), (by_law.adopted, by_law.members_for));
        }
        (Count::Examination(count), Stage::Committee | Stage::Appeal) => {
            assert_eq!(count.opinion, comitology::opinion(table, votes).opinion);
        }
        _ => panic!("{:?} is counted by another rule", answer.matter),
    }
}

#[test]
fn at_every_ballot_of_fifty_games_the_desk_agrees_with_a_count_done_otherwise() {
    let mut gates = BTreeSet::new();
    for seed in 0..50 {
        let length = LengthId::ALL[usize::try_from(seed % 3).unwrap()];
        at_every_vote(length, seed, |session, desk| {
            let answer = desk.answer().unwrap();
            gates.insert(session.view(Seat::Observer).gate().unwrap());
            check(answer, &session.view(Seat::Observer).populations().unwrap().table);
        });
    }
    assert!(gates.contains(&Gate::Council) && gates.contains(&Gate::Committee), "{gates:?}");
}

/// Whether a set that helps carries the act, by the text of the treaties and nothing of the coalition mathematics.
fn carries(stage: Stage, table: &Table, helping: StateSet) -> bool {
    let members = table.members();
    let qualified = |set: StateSet| {
        let (count, all) = (set.len(), members.len());
        let (people, sum) = (table.total(set).0, table.sum().0);
        let enough_people = 100 * people >= 65 * sum;
        100 * count >= 55 * all && (enough_people || all - count < 4)
    };
    match stage {
        Stage::Council(Rule::Simple) => 2 * helping.len() > members.len(),
        Stage::Council(Rule::QualifiedMajority) | Stage::Committee => qualified(helping),
        Stage::Appeal => !qualified(members.minus(helping)),
        Stage::Council(Rule::Unanimity) => helping == members,
        Stage::Council(rule) => panic!("no ballot of the campaign is by {rule:?}"),
    }
}

fn check(answer: &Answer, table: &Table) {
    let stage = answer.matter.stage;
    // Who is present and not heard from is counted as abstaining.
    let counted = |row: &Row| row.vote_now().or((!row.is_fixed()).then_some(Vote::Abstain));
    let helping = those(answer, |row| stage.helps(counted(row)));
    // Under unanimity abstentions help, but somebody must be in favour.
    let behind = |set: StateSet| set.iter().any(|id| counted(&answer.rows[id.index()]) == Some(Vote::For));
    let backed = stage != Stage::Council(Rule::Unanimity) || behind(helping);
    let passes = carries(stage, table, helping) && backed;
    assert_eq!(answer.carries, passes);
    let free: Vec<_> = answer.rows.iter().filter(|row| !row.is_fixed()).map(|row| row.state).collect();
    for id in free.iter().copied() {
        let turned = if helping.contains(id) { helping.without(id) } else { helping.with(id) };
        if backed {
            assert_eq!(answer.alone.contains(id), carries(stage, table, turned) != passes, "{id:?}");
        }
    }
    let (fixed, few) = (helping.intersection(those(answer, Row::is_fixed)), free.len() <= FEW);
    if few {
        let Enumerated { chance, marginals, swings } = by_enumeration(answer, table, fixed, &free);
        assert!((answer.chance - chance).abs() < 1e-9, "{} is not {chance}", answer.chance);
        for ((id, marginal), swing) in free.iter().zip(marginals).zip(swings) {
            let row = answer.rows[id.index()];
            assert!((row.marginal - marginal).abs() < 1e-9, "{row:?} is not {marginal}");
            assert!((row.swing - swing).abs() < 1e-12, "{row:?} is not {swing}");
        }
    } else if free.len() % 8 == 3 || free.len() == 27 {
        let chance = by_lookup(answer, table, fixed, &free);
        assert!((answer.chance - chance).abs() < 1e-9, "{} is not {chance}", answer.chance);
    }
    sets(answer, table, few);
}

/// Members whose votes are gone through in all their combinations.
const FEW: usize = 10;

fn those(answer: &Answer, wanted: impl Fn(&Row) -> bool) -> StateSet {
    answer.rows.iter().filter(|row| wanted(row)).map(|row| row.state).collect()
}

fn support(answer: &Answer, id: StateId) -> f64 {
    f64::from(answer.rows[id.index()].support) / 10_000.0
}

fn subset(of: &[StateId], bits: usize) -> StateSet {
    of.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, id)| *id).collect()
}

fn probability(answer: &Answer, free: &[StateId], helping: StateSet) -> f64 {
    let one = |id: &StateId| if helping.contains(*id) { support(answer, *id) } else { 1.0 - support(answer, *id) };
    free.iter().map(one).product()
}

/// What going through all combinations finds: the chance, and for each open member how much it moves it, and how often
/// it decides.
struct Enumerated {
    chance: f64,
    marginals: Vec<f64>,
    swings: Vec<f64>,
}

/// Every combination of the open votes, one by one.
fn by_enumeration(answer: &Answer, table: &Table, fixed: StateSet, free: &[StateId]) -> Enumerated {
    let stage = answer.matter.stage;
    let mut chance = 0.0;
    let (mut marginals, mut swings) = (vec![0.0; free.len()], vec![0.0; free.len()]);
    let each = 0.5_f64.powi(i32::try_from(free.len()).unwrap() - 1);
    for bits in 0..1usize << free.len() {
        let helping = subset(free, bits);
        if !carries(stage, table, fixed.union(helping)) {
            continue;
        }
        chance += probability(answer, free, helping);
        for (at, id) in free.iter().enumerate() {
            let others: Vec<StateId> = free.iter().copied().filter(|other| other != id).collect();
            let p = probability(answer, &others, helping.without(*id));
            let sign = if bits >> at & 1 == 1 { 1.0 } else { -1.0 };
            marginals[at] += sign * p;
            swings[at] += sign * each;
        }
    }
    Enumerated { chance, marginals, swings }
}

/// The first half of the open members in all combinations, by number; for each combination of the second half the share of
/// them that is large enough is looked up.
fn by_lookup(answer: &Answer, table: &Table, fixed: StateSet, free: &[StateId]) -> f64 {
    let (stage, members, sum) = (answer.matter.stage, table.members().len(), table.sum().0);
    // On appeal the act is stopped by those who do not help: count them instead, and turn the result round.
    let appeal = stage == Stage::Appeal;
    let says = |id: StateId| if appeal { 1.0 - support(answer, id) } else { support(answer, id) };
    let base = if appeal { table.members().minus(fixed).minus(free.iter().copied().collect()) } else { fixed };
    let (first, second) = free.split_at(free.len() / 2);
    let spread = |half: &[StateId]| -> Vec<(usize, u64, f64)> {
        let mut all = vec![(0, 0, 1.0)];
        for id in half {
            let (people, p) = (table.persons(*id).0, says(*id));
            let with: Vec<_> = all.iter().map(|(n, persons, q)| (n + 1, persons + people, q * p)).collect();
            for entry in &mut all {
                entry.2 *= 1.0 - p;
            }
            all.extend(with);
        }
        all
    };
    let mut by_number: Vec<Vec<(u64, f64)>> = vec![Vec::new(); first.len() + 1];
    for (number, persons, p) in spread(first) {
        by_number[number].push((persons, p));
    }
    for list in &mut by_number {
        list.sort_by_key(|(persons, _)| std::cmp::Reverse(*persons));
        let mut sum = 0.0;
        for (_, p) in list {
            sum += *p;
            *p = sum;
        }
    }
    let (count, people) = (base.len(), table.total(base).0);
    let mut carried = 0.0;
    for (number, persons, p) in spread(second) {
        for (other, list) in by_number.iter().enumerate() {
            let size = count + number + other;
            let least = match stage {
                Stage::Council(Rule::Simple) => (2 * size > members).then_some(0),
                Stage::Council(Rule::Unanimity) => (size == members).then_some(0),
                _ if 100 * size < 55 * members => None,
                _ if members - size < 4 => Some(0),
                _ => Some((65 * sum).div_ceil(100).saturating_sub(people + persons)),
            };
            let Some(least) = least else { continue };
            let enough = list.partition_point(|(persons, _)| *persons >= least);
            carried += enough.checked_sub(1).map_or(0.0, |last| p * list[last].1);
        }
    }
    if appeal { 1.0 - carried } else { carried }
}

/// The cheapest sets do what they claim, nobody in them is superfluous, they come in order, and nothing is cheaper.
fn sets(answer: &Answer, table: &Table, few: bool) {
    let stage = answer.matter.stage;
    let at_its_word = |row: &Row| {
        row.estimate.word.filter(|_| row.can_be_moved() && row.odds.is_none()).map(|word| stage.helps(Some(word)))
    };
    let settled = those(answer, |row| row.is_fixed() && row.support == 10_000);
    let sure = settled.union(those(answer, |row| at_its_word(row) == Some(true)));
    let at_best = settled.union(those(answer, |row| !row.is_fixed() && at_its_word(row) != Some(false)));
    let wins = |set: StateSet| carries(stage, table, sure.union(set));
    let blocks = |set: StateSet| !carries(stage, table, at_best.minus(set));
    let to_win = those(answer, |row| row.can_be_moved() && at_its_word(row) != Some(true));
    let to_turn = those(answer, |row| row.can_be_moved() && at_its_word(row) != Some(false));
    let costs = |of: fn(&Row) -> u64| -> Vec<u64> { answer.rows.iter().map(of).collect() };
    one_side(&answer.wins, &wins, to_win, &costs(|row| row.cost_to_win), few);
    one_side(&answer.blocks, &blocks, to_turn, &costs(|row| row.cost_to_turn), few);
}

fn one_side(found: &[Bargain], enough: &dyn Fn(StateSet) -> bool, open: StateSet, costs: &[u64], few: bool) {
    let cost = |set: StateSet| -> u64 { set.iter().map(|id| costs[id.index()]).sum() };
    assert!(found.is_sorted_by_key(|set| set.cost));
    for set in found {
        assert!(enough(set.states) && set.states.minus(open).is_empty() && set.cost == cost(set.states), "{set:?}");
        let superfluous = set.states.iter().find(|id| enough(set.states.without(*id)));
        assert_eq!(superfluous, None, "in {set:?}");
    }
    assert_eq!(found.is_empty(), !enough(open));
    if few {
        let open: Vec<StateId> = open.iter().collect();
        let all = (0..1usize << open.len()).map(|bits| subset(&open, bits));
        let cheapest = all.filter(|set| enough(*set)).map(cost).min();
        assert_eq!(found.first().map(|set| set.cost), cheapest);
    }
}
