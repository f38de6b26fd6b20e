//! The law's tables: articles, Presidencies, what can be decided, the brake's numbers.

use super::populations::Roll;
use super::suite::cite;
use coreper::base::calendar::Date;
use coreper::base::share::Population;
use coreper::law::brake::brake;
use coreper::law::decision::{By, Chair, Decision};
use coreper::law::presidency::{LIST, on, roll_call};
use coreper::law::reason::{Article, Mark};
use coreper::law::rule::Rule;
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
                | Decision::Conclusions
        );
        assert_eq!(mark == Mark::Memory, remembered, "{decision:?}");
    }
}

#[test]
fn measures_go_through_the_committee_and_the_rest_through_the_council() {
    for decision in Decision::ALL {
        let row = decision.row();
        assert_eq!(row.by == By::Examination, row.chair == Chair::Commission, "{decision:?}");
        assert!(!row.basis.is_empty(), "{decision:?}");
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
