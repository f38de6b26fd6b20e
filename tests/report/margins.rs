//! Margins against brute force: every set of up to three members voting otherwise, in every way, is tried and counted.

use crate::session::october;
use coreper::base::calendar::Month;
use coreper::base::ids::StateId;
use coreper::base::set::StateSet;
use coreper::base::stream::{Key, Purpose, Stream};
use coreper::game::state::{DraftKind, Gate, Item};
use coreper::law::ballot::{Ballot, Vote};
use coreper::law::comitology::{Opinion, Stage, consequence, opinion};
use coreper::law::population::Table;
use coreper::law::rule::Rule;
use coreper::law::tally::tally;
use coreper::report::margin::{Turn, closest, margin};
use coreper::report::roll::RollCall;

const MONTH: Month = Month::new(2026, 2);

fn roll(gate: Gate, votes: Ballot, table: &Table) -> RollCall {
    let rule = Rule::QualifiedMajority;
    let opinion = matches!(gate, Gate::Committee | Gate::Appeal).then(|| opinion(table, &votes).opinion);
    let carried = opinion.map_or_else(|| tally(rule, table, &votes).adopted, |opinion| opinion == Opinion::Positive);
    let item = if opinion.is_some() { Item::Draft(DraftKind::Respond) } else { Item::Determination };
    RollCall { round: 1, month: MONTH, item, gate, rule, carried, opinion, votes, said: Vec::new() }
}

/// What follows from a vote, as a word.
fn follows(gate: Gate, table: &Table, votes: &Ballot) -> String {
    let stage = match gate {
        Gate::Committee => Stage::Committee,
        Gate::Appeal => Stage::Appeal,
        Gate::Council | Gate::Consensus => return tally(Rule::QualifiedMajority, table, votes).adopted.to_string(),
    };
    format!("{:?}", consequence(stage, opinion(table, votes).opinion))
}

/// The sets of so many members that could have changed what followed, by trying every vote of each of them.
fn brute(roll: &RollCall, table: &Table, size: usize) -> Vec<StateSet> {
    let before = follows(roll.gate, table, &roll.votes);
    let members: Vec<StateId> = roll.votes.component().iter().collect();
    let mut sets = Vec::new();
    choose(&members, size, StateSet::EMPTY, &mut |set| {
        if any_way(&roll.votes, &set.iter().collect::<Vec<_>>(), &|votes| follows(roll.gate, table, votes) != before) {
            sets.push(set);
        }
    });
    sets
}

fn choose(members: &[StateId], size: usize, set: StateSet, found: &mut impl FnMut(StateSet)) {
    if size == 0 {
        found(set);
        return;
    }
    for (at, member) in members.iter().enumerate() {
        choose(&members[at + 1..], size - 1, set.with(*member), found);
    }
}

fn any_way(votes: &Ballot, members: &[StateId], turned: &dyn Fn(&Ballot) -> bool) -> bool {
    let Some((first, rest)) = members.split_first() else { return turned(votes) };
    [Vote::For, Vote::Abstain, Vote::Against].into_iter().any(|vote| {
        let mut votes = *votes;
        votes.cast(*first, vote).is_ok() && any_way(&votes, rest, turned)
    })
}

/// A ballot in which each member votes for, abstains or votes against with the given odds of eight.
fn random(table: &Table, number: u16, (in_favour, against): (u32, u32)) -> Ballot {
    let mut votes = Ballot::open(table.members());
    for member in table.members().iter() {
        let key = Key::new(number, Purpose::Bot).actor(member.0);
        let draw = Stream::new(11, key).below(8);
        let vote = if draw < in_favour {
            Vote::For
        } else if draw < in_favour + against {
            Vote::Against
        } else {
            Vote::Abstain
        };
        votes.cast(member, vote).unwrap();
    }
    votes
}

#[test]
fn margins_are_those_of_brute_force() {
    let campaign = october();
    let table = &campaign.rules.population_table(MONTH).unwrap().table;
    let mut near = [0; 4];
    for number in 0..36 {
        // Every fourth ballot is lopsided, so that votes far from any other result are among them.
        let far = number % 4 == 0;
        let (council, committee, appeal) = if far { ((3, 3), (8, 0), (0, 8)) } else { ((5, 2), (5, 1), (1, 5)) };
        for (gate, odds) in [(Gate::Council, council), (Gate::Committee, committee), (Gate::Appeal, appeal)] {
            let roll = roll(gate, random(table, number, odds), table);
            let found = margin(&roll, table).unwrap();
            let sets: Vec<Vec<StateSet>> = (1..=2).map(|size| brute(&roll, table, size)).collect();
            let alone: StateSet = sets[0].iter().flat_map(|set| set.iter()).collect();
            assert_eq!(found.alone, alone, "{gate:?} {number}");
            if let Some(least) = sets.iter().position(|sets| !sets.is_empty()) {
                near[least + 1] += 1;
                assert_eq!(found.members, least + 1, "{gate:?} {number}");
                check_sets(&roll, &found, &sets[least]);
            } else {
                near[3] += 1;
                assert!(found.members > 2, "{gate:?} {number}");
            }
        }
    }
    assert!(near[1..].iter().all(|count| *count > 5), "votes of every nearness were tried: {near:?}");
}

/// The sets counted, and who stands in how many of them, are those found by trying.
fn check_sets(roll: &RollCall, found: &coreper::report::margin::Margin, tried: &[StateSet]) {
    // On appeal, sets may turn the vote either way; the margin speaks of one.
    let side: StateSet = match found.turn {
        Turn::For => roll.votes.component().minus(roll.votes.in_favour()),
        Turn::NotFor => roll.votes.in_favour(),
        Turn::Against => roll.votes.component().minus(roll.votes.against()),
        Turn::NotAgainst => roll.votes.against(),
        Turn::Attend => panic!("all were present"),
    };
    let tried: Vec<StateSet> = tried.iter().copied().filter(|set| set.is_subset(side)).collect();
    if roll.gate != Gate::Appeal {
        assert_eq!(found.ways, tried.len() as u64);
        for (id, ways) in &found.pivotal {
            assert_eq!(*ways, tried.iter().filter(|set| set.contains(*id)).count() as u64);
        }
    }
    assert!(found.sets.iter().all(|set| tried.contains(set)));
    assert!(!found.sets.is_empty());
}

#[test]
fn a_vote_lost_for_one_member_names_those_who_could_have_saved_it() {
    let campaign = october();
    let table = &campaign.rules.population_table(MONTH).unwrap().table;
    let id = |code: &str| campaign.state(code).unwrap();
    // Fourteen in favour, with Germany, France, Italy, Spain and Poland: people enough, one member short.
    let fourteen = ["DE", "FR", "IT", "ES", "PL", "RO", "NL", "BE", "CZ", "SE", "PT", "DK", "FI", "LT"];
    let in_favour: StateSet = fourteen.iter().map(|code| id(code)).collect();
    let lost = roll(Gate::Council, Ballot::of(table.members(), in_favour, StateSet::of(id("HU"))), table);
    let found = margin(&lost, table).unwrap();
    assert!(!lost.carried);
    assert_eq!((found.turn, found.members, found.ways), (Turn::For, 1, 13));
    assert_eq!(found.alone, table.members().minus(in_favour), "any of the other thirteen, Hungary too");
}

#[test]
fn the_closest_votes_come_first_and_a_consensus_never() {
    let campaign = october();
    let table = &campaign.rules.population_table(MONTH).unwrap().table;
    let of =
        |gate, count: usize| roll(gate, Ballot::of(table.members(), StateSet::first(count), StateSet::EMPTY), table);
    let consensus = of(Gate::Consensus, 14);
    let (far, near) = (of(Gate::Council, 27), of(Gate::Council, 21));
    let rolls = [far.clone(), consensus, near.clone()];
    let order: Vec<&RollCall> = closest(&rolls, |_| Some(table), 3).into_iter().map(|(roll, _)| roll).collect();
    assert_eq!(order, [&near, &far]);
}

#[test]
fn without_a_quorum_those_outside_decide() {
    let campaign = october();
    let table = &campaign.rules.population_table(MONTH).unwrap().table;
    let mut votes = Ballot::of(table.members(), table.members(), StateSet::EMPTY);
    for member in table.members().iter().take(15) {
        votes.leave(member).unwrap();
    }
    let found = margin(&roll(Gate::Council, votes, table), table).unwrap();
    assert_eq!((found.turn, found.members), (Turn::Attend, 2), "twelve are in the room, fourteen are needed");
}
