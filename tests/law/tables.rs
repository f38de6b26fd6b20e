//! The law's tables: articles, Presidencies, what can be decided, the brake's numbers.

use super::populations::Roll;
use super::suite::cite;
use coreper::base::calendar::Date;
use coreper::base::set::StateSet;
use coreper::base::share::Population;
use coreper::law::brake::brake;
use coreper::law::decision::{By, Chair, Decision};
use coreper::law::population::Table;
use coreper::law::presidency::{LIST, on, roll_call};
use coreper::law::reason::{Article, Mark};
use coreper::law::rule::Rule;
use coreper::law::tally::carries;
use std::collections::BTreeSet;

#[test]
fn every_article_has_a_key_and_a_place_of_its_own() {
    let keys: BTreeSet<&str> = Article::ALL.iter().map(|article| article.key()).collect();
    let places: BTreeSet<String> = Article::ALL.iter().map(|article| cite(*article)).collect();
    assert_eq!((keys.len(), places.len()), (Article::ALL.len(), Article::ALL.len()));
    for article in Article::ALL {
        assert_eq!(Article::parse(article.key()), Some(*article));
    }
    assert_eq!(Article::parse("Aci99"), None);
    for point in 1..=10 {
        assert_eq!(Article::annex_i(point).map(cite), Some(format!("ACI Annex I {point}")));
    }
    assert_eq!((Article::annex_i(0), Article::annex_i(11)), (None, None));
}

#[test]
fn what_is_from_memory_is_marked_so() {
    for article in [Article::Tfeu122_1, Article::Tfeu207_3, Article::Tfeu218, Article::Teu31] {
        assert_eq!(article.mark(), Mark::Memory, "{article:?}");
    }
    assert_eq!(Article::Teu16_4.mark(), Mark::Secondary);
    assert_eq!(Article::Aci18_2.mark(), Mark::Text);
    let marks = Decision::ALL.map(|decision| (decision, decision.row().mark()));
    for (decision, mark) in marks {
        let remembered = matches!(
            decision,
            Decision::SolidarityFund
                | Decision::NegotiatingMandate
                | Decision::Agreement
                | Decision::SanctionsListing
                | Decision::Settlement
        );
        assert_eq!(mark == Mark::Memory, remembered, "{decision:?}");
    }
}

#[test]
fn measures_go_through_the_committee_and_the_rest_through_the_council() {
    for decision in Decision::ALL {
        let row = decision.row();
        assert_eq!(row.by == By::Examination, row.chair == Chair::Commission, "{decision:?}");
        // Conclusions of the Council are its practice: no article asks for them.
        assert_eq!(row.basis.is_empty(), decision == Decision::Conclusions, "{decision:?}");
        if row.by == By::Examination {
            assert!(row.basis.contains(&Article::Aci18_2) && decision.step().is_some(), "{decision:?}");
        }
    }
    assert_eq!(Decision::OpenVote.row().by, By::Council(Rule::Simple));
    assert_eq!(Decision::WrittenVote.row().by, By::Council(Rule::Unanimity));
    assert_eq!(Decision::DeterminationAmendment.row().by, By::Council(Rule::QualifiedMajority));
}

#[test]
fn the_roll_call_begins_after_the_chair_and_ends_with_it() {
    let chair = on(Date::new(2025, 12, 31)).unwrap();
    let order: Vec<&str> = roll_call(LIST.len(), chair).map(|place| LIST[place]).collect();
    assert_eq!((order[0], order[1], order[26]), ("CY", "IE", "DK"));
    assert_eq!(order.iter().collect::<BTreeSet<_>>().len(), 27);
    assert_eq!(roll_call(27, 27).count(), 0);
    let roll = Roll::read("2025");
    for code in LIST {
        roll.id(code);
    }
}

#[test]
fn presidencies_change_with_the_half_year() {
    let holder = |year, month, day| on(Date::new(year, month, day)).map(|place| LIST[place]);
    assert_eq!(holder(2016, 12, 31), None);
    assert_eq!(holder(2017, 1, 1), Some("MT"));
    assert_eq!(holder(2025, 6, 30), Some("PL"));
    assert_eq!(holder(2025, 7, 1), Some("DK"));
    assert_eq!(holder(2027, 12, 31), Some("EL"));
    assert_eq!(holder(2030, 6, 30), Some("SK"));
    assert_eq!(holder(2030, 12, 31), Some("MT"));
    assert_eq!(holder(2031, 1, 1), None);
}

#[test]
fn the_brake_takes_eight_members_or_more_than_a_fifth_of_the_population() {
    let roll = Roll::read("2025");
    let few = brake(&roll.table, roll.set("7 smallest"));
    assert_eq!((few.members, few.members_needed, few.applies), (7, 8, false));
    assert_eq!(few.population_to_exceed, Population(86_823_059), "19.25 % of 451 028 881 is 86 823 059.6");
    let some = brake(&roll.table, roll.set("DE SI CY MT"));
    assert_eq!((some.members, some.population, some.applies), (4, Population(87_020_329), true));
}

/// A table of the given first figures and members of one person after them, up to a number of members.
fn union_of(members: usize, first: &[u64]) -> Table {
    let mut figures = vec![Population(1); members];
    for (figure, persons) in figures.iter_mut().zip(first) {
        *figure = Population(*persons);
    }
    Table::new(&figures).unwrap()
}

#[test]
fn exactly_on_the_line_is_enough_in_favour_and_not_enough_to_block() {
    // 27 members, 1 000 persons: the first 15 have 650, the other 12 have 350.
    let table = union_of(27, &[636, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 339]);
    assert_eq!(table.sum(), Population(1_000));
    let fifteen = StateSet::first(15);
    assert_eq!(table.total(fifteen), Population(650));
    assert!(carries(Rule::QualifiedMajority, &table, fifteen));
    assert!(carries(Rule::QualifiedMajorityWithoutClause, &table, fifteen));
    // One person less on one side, one more on the other.
    let table = union_of(27, &[635, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 340]);
    assert!(!carries(Rule::QualifiedMajority, &table, fifteen));
}

#[test]
fn fifteen_members_are_the_least_even_in_a_smaller_union() {
    // 55 % of 20 members would be 11.
    let table = union_of(20, &[]);
    let all = table.members();
    assert_eq!(Rule::QualifiedMajority.threshold(&table, all, all).members, 15);
    assert_eq!(Rule::QualifiedMajorityWithoutClause.threshold(&table, all, all).members, 15);
    // When twenty of a larger Union take part, it is 11 (TFEU 238(3)).
    let table = union_of(27, &[]);
    assert_eq!(Rule::QualifiedMajority.threshold(&table, table.members(), StateSet::first(20)).members, 11);
}

#[test]
fn exactly_thirty_five_per_cent_of_those_who_take_part_do_not_block_yet() {
    // Ten of 27 take part, with 100 persons: the first has 35, so a second is needed for *more* than 35 %, plus one.
    let block = |first: &[u64]| {
        let table = union_of(27, first);
        let threshold = Rule::QualifiedMajority.threshold(&table, table.members(), StateSet::first(10));
        assert_eq!(threshold.total, Population(100));
        threshold.block
    };
    assert_eq!(block(&[35, 10, 10, 10, 10, 5, 5, 5, 5, 5]), Some(3));
    assert_eq!(block(&[36, 9, 10, 10, 10, 5, 5, 5, 5, 5]), Some(2));
}

#[test]
fn the_brake_needs_more_than_its_share_of_the_population() {
    let table = union_of(27, &[1_925, 1, 8_049]);
    assert_eq!(table.sum(), Population(9_999));
    let table_of_10_000 = union_of(27, &[1_925, 1, 8_050]);
    assert_eq!(table_of_10_000.sum(), Population(10_000));
    assert!(!brake(&table_of_10_000, StateSet::first(1)).applies, "exactly 19.25 %");
    assert!(brake(&table_of_10_000, StateSet::first(2)).applies);
    assert!(brake(&table, StateSet::first(1)).applies);
}
