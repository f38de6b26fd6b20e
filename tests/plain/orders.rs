//! A game in which everything is typed that can be typed.

use super::{Told, assert_over, game, told};
use coreper::base::ids::Seat;
use coreper::game::command::Verb;
use coreper::game::state::LengthId;
use coreper::session::Record;

/// The standard game from France: the letter, then the consultation.
fn at_consultation(script: &str) -> Told {
    told(game("FR", LengthId::Standard, 7), &format!("1\n{script}"), false)
}

fn verbs(told: &Told, seat: Seat) -> Vec<Verb> {
    let of = |record: &Record| match record {
        Record::Command { seat: by, command } if *by == seat => Some(command.verb()),
        _ => None,
    };
    told.played.session.records().iter().filter_map(of).collect()
}

fn france(told: &Told) -> Seat {
    Seat::State(told.played.session.campaign().state("FR").unwrap())
}

#[test]
fn every_order_answers_and_changes_nothing() {
    let orders = "help\nwhy\nwhy 1\nwhy 2\nwhy 3\nwhy 99\nwhy HU\nwhy file\nwhy track\nmore\nmore\ndesk\ndesk all\ndesk HU\n\
                  desk why\ndesk package\ndesk determination\ndesk reset\nwhat if HU x\nwhat if clear\nset IT 60% cost 2\nset IT\n\
                  what nonsense\nset\ndesk nonsense\nmap\npapers\npapers board\nwhy 1\npapers supply\npapers measures\npapers file\npapers ladder\n\
                  papers track\npackage\nM1\nabout M1\nabout lithography\nlithography\nreset\nleave\npapers bargain\npapers pledges\nreasons\nreasons 1\nreasons beijing\nreasons 99 SI\nwhy beijing\nlog\nlog all\nlog 1\nlog 9\nrole\nseats\nseats XX bot\nsave\n\
                  rewind\nrewind 9\nexplain\n/help\n";
    let plain = at_consultation("");
    let asked = at_consultation(orders);
    assert_eq!(plain.played.session.digest(), asked.played.session.digest());
    assert!(!asked.text.contains('⟦'), "{:?}", asked.text.split('⟦').nth(1));
    assert!(!asked.text.contains("is none of the choices"));
    for words in [
        "Why not",
        "There is no such item",
        "The desk: ",
        "Shortest way",
        "The mathematics in plain words",
        "Positions on the determination",
        "The case file: ",
        "At work since month",
        "Measures that could be drafted",
        "Played by humans: FR",
        "This game is not saved to a file",
        "there is no",
    ] {
        let found = asked.text.to_lowercase().replace('\n', " ").contains(&words.to_lowercase());
        assert!(found, "{words}");
    }
}

#[test]
fn why_a_state_voted_so_and_what_beijing_weighed_is_told_after_the_end_and_not_before() {
    let open = ["Sum ", "It led the next best"];
    let ask = "reasons\nreasons 1\nreasons 1 SI\nreasons beijing\nwhy beijing\nwhy SI\n";
    let before = told(game("FR", LengthId::Short, 7), &format!("\n\n\n{ask}"), false);
    assert!(open.iter().all(|words| !before.text.contains(words)), "{}", before.text);
    assert!(before.text.contains("stays closed until the end"), "{}", before.text);
    let mut session = game("FR", LengthId::Short, 7);
    session.set_controller(france(&before), coreper::session::Controller::Bot);
    session.run().unwrap();
    let all = coreper::report::decision::decisions(&session, Seat::Facilitator);
    let vote =
        all.iter().position(|one| matches!(one.matter, coreper::report::decision::Matter::Vote(..))).unwrap() + 1;
    let after = told(session, &format!("{ask}reasons {vote}\nreasons {vote} SI\n"), false);
    assert!(open.iter().all(|words| after.text.contains(words)), "{}", after.text);
    assert!(after.text.contains("SI Slovenia, "), "{}", after.text);
}

#[test]
fn the_glossary_explains_terms_and_those_just_told_first() {
    let told = at_consultation(
        "glossary\nterm qmv\nterm examination\nterm propotionality\nterm majority\nterm weather\nglossary\n",
    );
    let text = told.text.replace('\n', " ");
    let lists: Vec<&str> = text.split("Terms in what was just told:").collect();
    assert_eq!(lists.len(), 3, "two lists");
    let of = |list: &str| list.split("All terms:").next().unwrap().to_owned();
    assert_eq!(of(lists[1]), of(lists[2]), "what was looked up is not what was told");
    assert!(of(lists[1]).contains("Points to spend:"), "{}", of(lists[1]));
    assert!(text.contains("Qualified majority: At least 55 %"));
    assert!(text.contains("Source: ACI Art. 4(1) and ACI Art. 4(2)."));
    assert!(text.contains("See also: Case file, Proposal, Examination procedure."));
    assert!(text.contains("did you mean Proportionality?"));
    assert!(text.contains("Several terms fit \"majority\": "));
    assert!(text.contains("There is no term \"weather\"; glossary lists all of them."));
}

#[test]
fn a_wish_for_the_package_is_put_together_and_sent() {
    let told = at_consultation("package\nM3\nM14\nsend\nsend M14\n");
    assert!(told.text.contains("2 wishes are marked, and one suggestion"), "{}", told.text);
    let suggested: Vec<_> = verbs(&told, france(&told)).into_iter().filter(|verb| *verb == Verb::Suggest).collect();
    assert_eq!(suggested, [Verb::Suggest]);
    assert!(told.text.contains("Noted: suggest to the Commission: add M14"), "{}", told.text);
    // Empty lines leave it: nothing is sent that nobody wished for, and the game goes on.
    let left = at_consultation("package\n\n1\n");
    assert!(left.text.contains("Back from the package."));
}

#[test]
fn an_act_can_be_filled_in_slot_by_slot_or_on_one_line() {
    let slow = at_consultation("lobby\nHU\n1\nf\n1\n");
    let quick = at_consultation("talk HU determination f\n");
    let numbers = at_consultation("lobby HU 1 1\n");
    for told in [&slow, &quick, &numbers] {
        assert_eq!(verbs(told, france(told)), [Verb::Answer, Verb::Lobby]);
        assert!(told.text.contains("Expected: Hungary moves by"), "{}", told.text);
        assert!(told.text.contains("Noted: talk to Hungary: vote for the determination"));
    }
    assert_eq!(slow.played.session.digest(), quick.played.session.digest());
    assert_eq!(slow.played.session.digest(), numbers.played.session.digest());
    let several = at_consultation("pledge HU,SK 2 determination 1 determination 2\n");
    assert_eq!(verbs(&several, france(&several)), [Verb::Answer, Verb::Pledge]);
}

#[test]
fn what_was_typed_wrongly_is_asked_for_again() {
    let told = at_consultation("lobby HU nonsense\n1\nf\n1\n");
    assert!(told.text.contains("\"nonsense\" does not fit here"));
    assert_eq!(verbs(&told, france(&told)), [Verb::Answer, Verb::Lobby]);
}

#[test]
fn one_can_say_no_and_go_back() {
    let no = at_consultation("lobby\nHU\n1\nf\n2\n");
    let back = at_consultation("lobby\nHU\nback\n");
    for told in [&no, &back] {
        assert_eq!(verbs(told, france(told)), [Verb::Answer]);
        assert_eq!(told.text.matches("What do you do?").count(), 2);
    }
}

#[test]
fn undo_takes_the_last_act_back() {
    let told = at_consultation("invest 1\nundo\nundo\n");
    assert!(told.text.contains("Taken back: invest in"));
    assert!(told.text.contains("There is nothing of yours to take back"));
    let plain = at_consultation("");
    assert_eq!(told.played.session.digest(), plain.played.session.digest());
}

#[test]
fn a_refusal_says_why_and_changes_nothing() {
    let twice = at_consultation("invest 1\ninvest 1\n");
    let told = at_consultation("invest 1\ninvest 1\ninvest 1\nwhy\n");
    assert!(told.text.contains("Not possible: your 2 points are spent"), "{}", told.text);
    assert!(told.text.contains("Why not\n- your 2 points are spent"));
    assert_eq!(told.played.session.digest(), twice.played.session.digest());
}

#[test]
fn free_words_go_on_the_record_and_orders_begin_with_a_slash() {
    let told = at_consultation("declare\n1\nf\n/role\nWe will vote for it.\n1\n");
    assert!(told.text.contains("What you will be judged by"));
    let words = told.played.session.records().iter().any(|record| {
        matches!(record, Record::Command { command, .. } if command.to_string().contains("We will vote for it."))
    });
    assert!(words);
}

#[test]
fn the_game_can_go_back_to_the_beginning_of_a_round() {
    let told = told(game("FR", LengthId::Short, 4), "\n\nrewind 1\n", true);
    assert_over(&told);
    assert!(told.text.contains("the game goes back to the beginning of month 1"));
    let rewound = told.played.session.records().iter().any(|record| matches!(record, Record::Rewind(1)));
    assert!(rewound);
}

#[test]
fn a_seat_can_be_handed_to_its_bot_and_the_game_ends_by_itself() {
    let told = told(game("FR", LengthId::Short, 4), "seats FR bot\n\n\n", true);
    assert_over(&told);
}

#[test]
fn whoever_names_what_is_closed_is_told_why() {
    let told = at_consultation("ask-examination\n");
    assert!(told.text.contains("Not possible: the determination is pending and comes first"), "{}", told.text);
    assert!(!told.text.contains("is none of the choices"));
}

#[test]
fn the_facilitator_accepts_or_replaces_what_beijing_proposes() {
    let told = told(game("FR", LengthId::Short, 4), "seats CN reviewed\n", true);
    assert_over(&told);
    assert!(told.text.contains("Beijing proposes: "));
    let proposed = told.played.session.records().iter().filter(|record| matches!(record, Record::Proposed { .. }));
    assert!(proposed.count() > 5);
    let other = super::told(game("FR", LengthId::Short, 4), "seats CN reviewed\n1\n\n\n2\nend-moves\n", false);
    assert!(other.text.contains("You are the facilitator. What happens?"));
}

#[test]
fn behind_each_name_stands_the_chance_that_it_helps() {
    let told = at_consultation("talk\n");
    assert!(told.text.contains("Behind each name: the chance that it helps."), "{}", told.text);
    let names = told.text.lines().find(|line| line.contains("HU Hungary")).unwrap();
    assert!(names.contains(" %"), "{names}");
}
