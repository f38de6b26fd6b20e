//! A ballot while it is being taken: votes entered, corrected, members who leave and come back.

use super::populations::Roll;
use coreper::law::ballot::{Ballot, Proxy, Refusal, Vote};
use coreper::law::rule::Rule;
use coreper::law::tally::tally;

fn opened() -> (Roll, Ballot) {
    let roll = Roll::read("2025");
    let ballot = Ballot::open(roll.table.members());
    (roll, ballot)
}

#[test]
fn a_vote_can_be_corrected_until_the_end() {
    let (roll, mut ballot) = opened();
    let de = roll.id("DE");
    assert_eq!(ballot.vote(de), None);
    assert_eq!(ballot.silent().len(), 27);
    for vote in [Vote::For, Vote::Against, Vote::Abstain, Vote::For] {
        ballot.cast(de, vote).unwrap();
        assert_eq!(ballot.vote(de), Some(vote));
        assert_eq!(ballot.silent().len(), 26);
    }
    assert_eq!(ballot.in_favour(), roll.set("DE"));
    assert_eq!((ballot.against(), ballot.abstaining()), (roll.set("none"), roll.set("all but DE")));
}

#[test]
fn who_leaves_takes_along_its_vote_and_the_proxy_that_it_holds() {
    let (roll, mut ballot) = opened();
    let (be, lu) = (roll.id("BE"), roll.id("LU"));
    ballot.cast(lu, Vote::For).unwrap();
    ballot.leave(lu).unwrap();
    assert_eq!(ballot.vote(lu), None);
    assert_eq!(ballot.missing(), roll.set("LU"));
    assert_eq!(ballot.cast(lu, Vote::For), Err(Refusal::AbsentWithoutProxy(lu)));
    ballot.give_proxy(Proxy { holder: be, principal: lu }).unwrap();
    ballot.cast(lu, Vote::For).unwrap();
    assert_eq!((ballot.holder_of(lu), ballot.principal_of(be)), (Some(be), Some(lu)));
    assert_eq!((ballot.missing(), ballot.represented()), (roll.set("none"), roll.set("LU")));
    assert_eq!(ballot.present(), roll.set("all but LU"));
    ballot.leave(be).unwrap();
    assert_eq!((ballot.vote(lu), ballot.holder_of(lu)), (None, None));
    assert_eq!(ballot.missing(), roll.set("BE LU"));
}

#[test]
fn who_comes_back_votes_itself() {
    let (roll, mut ballot) = opened();
    let (be, lu, mt) = (roll.id("BE"), roll.id("LU"), roll.id("MT"));
    ballot.cast(mt, Vote::Against).unwrap();
    ballot.arrive(mt).unwrap();
    assert_eq!(ballot.vote(mt), Some(Vote::Against), "it was there all along");
    ballot.leave(lu).unwrap();
    ballot.give_proxy(Proxy { holder: be, principal: lu }).unwrap();
    ballot.cast(lu, Vote::For).unwrap();
    ballot.arrive(lu).unwrap();
    assert_eq!((ballot.vote(lu), ballot.principal_of(be)), (None, None));
    assert_eq!(ballot.present(), roll.set("all"));
    ballot.cast(lu, Vote::Against).unwrap();
}

#[test]
fn strangers_are_refused_everywhere() {
    let (roll, mut ballot) = opened();
    for stranger in [coreper::base::ids::StateId(27), coreper::base::ids::StateId(200)] {
        let refusal = Err(Refusal::UnknownMember(stranger));
        assert_eq!(ballot.cast(stranger, Vote::For), refusal);
        assert_eq!(ballot.leave(stranger), refusal);
        assert_eq!(ballot.arrive(stranger), refusal);
        let de = roll.id("DE");
        assert_eq!(ballot.give_proxy(Proxy { holder: stranger, principal: de }), refusal);
        assert_eq!(ballot.give_proxy(Proxy { holder: de, principal: stranger }), refusal);
    }
    assert_eq!(ballot, Ballot::open(roll.table.members()), "nothing was changed");
}

#[test]
fn the_short_way_to_a_ballot_is_the_same_as_the_long_one() {
    let roll = Roll::read("2025");
    let (yes, no) = (roll.set("all but DE HU SK SI MT AT"), roll.set("DE HU SK SI MT"));
    let short = Ballot::of(roll.table.members(), yes, no);
    let mut long = Ballot::open(roll.table.members());
    for member in roll.table.members().iter() {
        let vote = if yes.contains(member) {
            Vote::For
        } else if no.contains(member) {
            Vote::Against
        } else {
            Vote::Abstain
        };
        long.cast(member, vote).unwrap();
    }
    assert_eq!(short, long);
    let outcome = tally(Rule::QualifiedMajority, &roll.table, &short);
    assert_eq!((outcome.members_for, outcome.members_against, outcome.members_abstaining), (21, 5, 1));
    assert_eq!((outcome.members_short(), outcome.population_short().0), (0, 0));
    let short = Ballot::of(roll.table.members(), no, yes);
    let outcome = tally(Rule::QualifiedMajority, &roll.table, &short);
    assert_eq!((outcome.members_short(), outcome.population_short().0), (10, 293_168_773 - 101_128_851));
    assert_eq!(outcome.blocking, roll.set("all but DE HU SK SI MT"));
    assert_eq!(outcome.blocking_population.0, 451_028_881 - 101_128_851);
}
