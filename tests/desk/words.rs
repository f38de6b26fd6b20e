//! The desk in words: every reason has a sentence, the page explains, and nothing of others' secrets is told.

use super::{appeal, look, roll_call};
use crate::game::driver::{CAMPAIGN, seat, state};
use crate::session::{october, options};
use crate::words::assert_clean;
use coreper::ai::advisor::{Desk, Why};
use coreper::base::ids::{Seat, StateId};
use coreper::campaign::provenance::Mark;
use coreper::game::state::{LengthId, PledgeCondition, Topic};
use coreper::law::ballot::Vote;
use coreper::session::{Session, Step};
use coreper::words::Words;

fn all_reasons() -> Vec<Why> {
    let (vote, holder) = (Vote::Abstain, StateId(4));
    vec![
        Why::Cast(vote),
        Why::Away,
        Why::Sealed,
        Why::Proxy(holder),
        Why::Own,
        Why::Promised { vote, condition: PledgeCondition::NoChannel },
        Why::Accepted { condition: PledgeCondition::VotesFor(Topic::Package), by: holder },
        Why::Asked,
        Why::Said { vote, round: Some(3) },
        Why::Said { vote, round: None },
        Why::Voted { vote, round: 2 },
        Why::Neighbouring { topic: Topic::Mandate, vote },
        Why::Opening { posture: -20, mark: Mark::Invented },
        Why::Usual,
    ]
}

#[test]
fn every_reason_has_a_sentence_of_its_own() {
    let words = Words::new(&CAMPAIGN);
    let sentences: Vec<String> = all_reasons().into_iter().map(|why| words.stands(why)).collect();
    for (at, sentence) in sentences.iter().enumerate() {
        assert_clean(sentence);
        assert!(!sentences[..at].contains(sentence), "{sentence} says two things");
    }
}

#[test]
fn the_sheet_says_what_the_desk_works_out() {
    let played = roll_call();
    let mut desk = Desk::new();
    look(&mut desk, &played.state, seat("DE"));
    desk.what_if(state("FR"), Some(Vote::Against));
    desk.shift_odds(state("IT"), 1_000);
    let words = Words::to(&CAMPAIGN, seat("DE"));
    let answer = desk.answer().unwrap();
    let sheet = words.desk(answer);
    assert_eq!(sheet.rows.len(), 27);
    let france = &sheet.rows[state("FR").index()];
    assert_eq!((france.code.as_str(), france.support.as_str(), france.weight.as_str()), ("FR", "0 %", "–"));
    assert!(sheet.thoughts.as_ref().is_some_and(|text| text.contains("FR against?") && text.contains("IT ")));
    assert!(sheet.title.contains("in the Council"), "{}", sheet.title);
    for line in sheet.lines().iter().chain([&sheet.title]) {
        assert_clean(line);
    }
    for id in CAMPAIGN.rules.state_ids() {
        words.desk_member(answer, id).unwrap().lines.iter().for_each(|line| assert_clean(line));
    }
    assert!(words.desk_member(answer, StateId(39)).is_none());
    let page = words.desk_mathematics(answer);
    page.lines.iter().for_each(|line| assert_clean(line));
    let open = answer.rows.iter().filter(|row| !row.is_fixed()).count();
    assert_eq!(open, 26);
    assert!(page.lines.iter().any(|line| line.contains("67 108 864")), "2 to the 26th ways are open");
}

#[test]
fn on_appeal_the_page_says_that_an_abstention_helps() {
    let mut desk = Desk::new();
    look(&mut desk, &appeal().state, seat("DE"));
    let words = Words::to(&CAMPAIGN, seat("DE"));
    let answer = desk.answer().unwrap();
    let sheet = words.desk(answer);
    assert!(sheet.now.contains("not stopped"));
    assert!(sheet.wins[0].starts_with("If all others voted against") && sheet.blocks[0].contains("to stop it"));
    assert!(!sheet.decisive.contains("below"), "nobody is decisive who hardly matters: {}", sheet.decisive);
    let member = words.desk_member(answer, state("HU")).unwrap();
    assert!(member.lines.iter().any(|line| line.contains("lets the act through")), "{member:?}");
    let page = words.desk_mathematics(answer);
    assert!(page.lines.iter().any(|line| line.contains("AGAINST stop it")), "{page:?}");
}

#[test]
fn a_game_of_bots_shows_a_clean_desk_to_every_seat_in_every_round() {
    let campaign = october();
    let mut session = Session::new(campaign.clone(), options(LengthId::Standard, 5));
    let germany = Seat::State(campaign.state("DE").unwrap());
    let mut desks = [germany, Seat::Commission, Seat::Beijing, Seat::Observer].map(|seat| (seat, Desk::new()));
    let mut steps = 0;
    while session.step().unwrap() != Step::Over {
        steps += 1;
        if steps % 25 != 0 {
            continue;
        }
        for (seat, desk) in &mut desks {
            session.look(*seat, desk);
            let words = Words::to(&campaign, *seat);
            let sheet = words.desk(desk.answer().expect("something is always ahead"));
            sheet.lines().iter().for_each(|line| assert_clean(line));
            sheet.rows.iter().for_each(|row| assert_clean(&row.stands));
        }
    }
    assert!(steps > 100);
}
