//! The open table: acts and votes of 27 states, typed as they are called out.

use super::{class, entries_by_round, told};
use coreper::base::ids::Seat;
use coreper::game::command::Verb;
use coreper::game::state::LengthId;
use coreper::law::ballot::Vote;
use coreper::session::Record;

/// The most entries in a round besides votes.
const MOST: usize = 60;

fn codes() -> Vec<String> {
    let campaign = crate::session::october();
    campaign.text.states.iter().map(|state| state.id.clone()).collect()
}

#[test]
fn a_round_of_27_states_with_an_act_each_takes_at_most_sixty_entries_besides_votes() {
    let mut script = String::from("\n");
    let lobby = |code: String| {
        let other = if code == "HU" { "SK" } else { "HU" };
        format!("{code} lobby {other} determination f\n")
    };
    script.extend(codes().into_iter().map(lobby));
    script += "\n\n";
    let votes: Vec<String> = codes().iter().map(|code| format!("{code} f\n")).collect();
    script += &votes.concat();
    script += "close\n";
    let told = told(class(LengthId::Short, 3), &script, true);
    let lobbied = told
        .played
        .session
        .records()
        .iter()
        .filter(|record| matches!(record, Record::Command { command, .. } if command.verb() == Verb::Lobby));
    assert_eq!(lobbied.count(), codes().len(), "every state lobbied once");
    let first = entries_by_round(&told.text)[0];
    assert!(first > votes.len(), "{first}");
    assert!(first - votes.len() <= MOST, "{} entries besides votes", first - votes.len());
}

#[test]
fn the_sheet_is_corrected_until_it_is_closed_and_told_then() {
    // Letters, consultation, the chair puts the determination.
    let script = "\n\n\n2\n1\nHU x\nHU f\nDE f\nAT a\nFR away\nIT proxy DE\nPL x\nPL -\nSE bot\nnonsense\nXX f\nshow\n\
                  rest by bots\nclose\n";
    let told = told(class(LengthId::Short, 3), script, false);
    let before_close = told.text.split("rest by bots\n").next().unwrap();
    assert!(!before_close.contains("] HU Hungary: "), "told before the vote is closed");
    assert!(told.text.contains("Away: FR.") && told.text.contains("By proxy: IT by DE."), "{}", told.text);
    assert!(told.text.contains("Nonsense: there is no member `nonsense` here"), "{}", told.text);
    let campaign = crate::session::october();
    let id = |code: &str| campaign.state(code).unwrap();
    let view = told.played.session.view(Seat::Observer);
    let voted = |code: &str| view.nation(id(code)).voted[0].map(|(_, vote)| vote);
    assert_eq!(voted("HU"), Some(Vote::For));
    assert_eq!(voted("AT"), Some(Vote::Abstain));
    assert_eq!(voted("IT"), voted("DE"), "Germany votes for Italy");
    assert_eq!(voted("FR"), None);
    assert!(told.text.contains("HU Hungary: for"));
}

#[test]
fn a_state_can_be_taken_back_and_looked_at() {
    let told = told(
        class(LengthId::Short, 3),
        "\nFR\nback\nFR lobby DE determination f\nFR invest 9999\nXX\nundo FR\nundo FR\n",
        false,
    );
    assert!(told.text.contains("France: what do you do?"));
    assert!(told.text.contains("Taken back: talk to Germany"));
    assert!(told.text.contains("XX: there is no member `XX` here"));
}

#[test]
fn a_class_votes_on_one_sheet_also_when_ballots_are_sealed() {
    let mut options = class(LengthId::Short, 3).options().clone();
    options.setup.sealed = true;
    let session = coreper::session::Session::new(crate::session::october(), options);
    let told = told(session, "", true);
    super::assert_over(&told);
    assert!(entries_by_round(&told.text).into_iter().max().unwrap() <= 12);
}

#[test]
fn a_class_guesses_reads_its_card_and_opens_a_vote_again() {
    let script = "letters\ncard\n\n\n\n2\n1\nguess 9 14 4\nguess DE no 70\nDE f\nrest by bots\nclose\ntally\nbecause\n\
                  because DE we, of all people, had counted on Italy\nreopen Germany was misheard\nDE x\nclose\n";
    let told = told(class(LengthId::Short, 3), script, false);
    assert!(told.text.contains("Say this") && told.text.contains("DE "), "{}", told.text);
    assert!(told.text.contains("9 say it passes, 14 that it does not, 4 are not sure."), "{}", told.text);
    assert!(told.text.contains("of 27 were right"), "{}", told.text);
    assert!(told.text.contains("DE: it does not pass, 70 of 100 sure."), "{}", told.text);
    assert!(told.text.contains("teams had expected it."), "{}", told.text);
    let text = told.text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("Why did it come so? Each team in a sentence"), "{}", told.text);
    assert!(
        text.contains("a state and its reason are missing") && text.contains("Kept for the debrief"),
        "{}",
        told.text
    );
    assert!(told.text.contains("Opened again: Germany was misheard"), "{}", told.text);
    let germany = crate::session::october().state("DE").unwrap();
    let voted = told.played.session.view(Seat::Observer).nation(germany).voted[0].map(|(_, vote)| vote);
    assert_eq!(voted, Some(Vote::Against), "{}", told.text);
}

#[test]
fn whoever_leads_a_class_brings_injects_and_news_in() {
    let script = "\ninjects\npreview leaked-minutes\ninject leaked-minutes\ninject leaked-minutes\ninject nothing\nnews\n\
                  news The lift is stuck.\nq\n";
    let told = told(class(LengthId::Short, 3), script, false);
    let text = told.text.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "leaked-minutes: The minutes that nobody wrote (fits now)",
        "Told to everybody",
        "It teaches: Who declares early binds itself",
        "The minutes that nobody wrote. A news site prints",
        "sent in month 1",
        "There is no inject \"nothing\"",
        "news TEXT: a headline of your own",
        "The lift is stuck.",
    ] {
        assert!(text.contains(said), "{said} in\n{}", told.text);
    }
    assert_eq!(told.played.session.interventions().len(), 2);
}
