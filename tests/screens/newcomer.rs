//! Somebody who has never seen the program, reads nothing but the screens and presses what they say.

use super::Player;
use coreper::base::ids::Seat;
use coreper::game::event::{Event, VoteEvent};
use coreper::game::state::Gate;

/// What the screen says to press: the keys after "Press" in a hint, else the first key of the footer that goes on.
fn told(text: &str) -> Vec<String> {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((_, how)) = flat.rsplit_once("Press ") {
        let how = how.split('.').next().unwrap();
        return how.split(", then ").map(str::to_lowercase).collect();
    }
    let footer = text.lines().rev().find(|line| line.contains("F1 help")).unwrap_or_default();
    let goes_on = ["s start", "Enter go on", "Enter choose"].into_iter().find(|key| footer.contains(key));
    goes_on.map(|key| vec![key.split(' ').next().unwrap().to_lowercase()]).unwrap_or_default()
}

#[test]
fn a_newcomer_who_reads_only_the_screens_completes_the_first_vote_from_the_menu() {
    let mut player = Player::at_menu();
    player.expect("▸ The first vote");
    let mut titles = Vec::new();
    for _ in 0..120 {
        player.rest();
        let text = player.text();
        titles.push(text.lines().next().unwrap_or_default().trim_start().to_owned());
        if text.contains("You have voted") && text.contains("debrief") {
            break;
        }
        let keys = told(&text);
        assert!(!keys.is_empty(), "the screen does not say what to press:\n{text}");
        for key in keys {
            player.press(&key);
        }
        assert_ne!(player.rest().text(), text, "what it says to press does nothing:\n{text}");
    }
    player.expect("The end").expect("DK Denmark").expect("✓ met: A measure applies at the end.");
    let session = player.app.world().session().unwrap();
    assert!(session.is_over(), "{titles:#?}");
    assert_eq!(session.campaign().text.ending(session.view(Seat::Observer).ended().unwrap()).id, "learnt");
    let log = session.log_for(Seat::Facilitator);
    let carried = |at: Gate| {
        log.iter().flat_map(|line| &line.events).find_map(|event| match event {
            Event::Vote(VoteEvent::BallotClosed { gate, carried, .. }) if *gate == at => Some(*carried),
            _ => None,
        })
    };
    // Lost by one in the report of the working party, won in the vote.
    let reported = log.iter().flat_map(|line| &line.events).find_map(|event| match event {
        Event::Vote(VoteEvent::Reported(report)) => Some(report.along().len()),
        _ => None,
    });
    assert_eq!((reported, carried(Gate::Council)), (Some(23), Some(true)));
    assert!(player.pressed <= 80, "{} keys", player.pressed);
}

#[test]
fn who_takes_the_advice_for_granted_can_still_vote_otherwise_before_it_is_cast() {
    let mut player = Player::playing(super::quiet(&["DE"]));
    player.press("enter n").rest().press("enter").expect("your own services advise");
    player.press("x").expect("X  Enter casts it").press("enter").rest().expect("Result");
    let session = player.app.world().session().unwrap();
    let germany = session.campaign().state("DE").unwrap();
    let vote = session.view(Seat::Observer).nation(germany).voted[0].map(|(_, vote)| vote);
    assert_eq!(vote, Some(coreper::law::ballot::Vote::Against));
}
