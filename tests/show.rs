//! What the pages of a month and of the end say stands in the record, and nothing of one's own is left out.

use crate::session::{october, options};
use coreper::ai::advisor::Desk;
use coreper::base::ids::Seat;
use coreper::game::act::{self, Conclude, TakeStand};
use coreper::game::command::Verb;
use coreper::game::event::{CommissionEvent, Event, MemberEvent, VoteEvent};
use coreper::game::rulebook::{Condition, Indicator};
use coreper::game::state::{Coreper, DraftKind, Gate, Item, LengthId, MeasureStage, Phase, Stand, Topic};
use coreper::law::ballot::Vote;
use coreper::report::brief::brief;
use coreper::report::found::Found;
use coreper::report::scorecard::scorecards;
use coreper::session::{Controller, Session, Step, seat};
use coreper::show::aims::aims;
use coreper::show::month::{About, Kind, is_own, month};
use coreper::show::opening::opening;
use coreper::show::stakes::stakes;
use coreper::show::story::story;
use coreper::words::Words;
use coreper::words::desk::chance;
use coreper::words::document::markdown;

/// Ten players: whose seat, how long, which luck, and whether they talk to others whenever they can.
const PLAYERS: [(&str, LengthId, u64, bool); 10] = [
    ("DE", LengthId::Short, 6, true),
    ("DE", LengthId::Short, 7, false),
    ("FR", LengthId::Short, 11, true),
    ("HU", LengthId::Short, 3, true),
    ("LT", LengthId::Short, 4, false),
    ("PL", LengthId::Short, 5, true),
    ("IT", LengthId::Short, 8, true),
    ("CY", LengthId::Short, 9, false),
    ("NL", LengthId::Standard, 2, true),
    ("ES", LengthId::Standard, 12, false),
];

fn played((code, length, seed, talks): (&str, LengthId, u64, bool)) -> (Session, Seat) {
    let campaign = october();
    let me = seat::parse(&campaign, code).unwrap();
    let mut options = options(length, seed);
    options.seats.insert(me, Controller::Human);
    let mut session = Session::new(campaign, options);
    while session.run().unwrap() != Step::Over {
        for waiting in session.awaited_humans() {
            let talk = session.legal(waiting).default_command(Verb::Lobby).ok().filter(|_| talks);
            let command = talk.unwrap_or_else(|| session.advise(waiting).command);
            session.submit(waiting, &command).unwrap();
        }
    }
    (session, me)
}

#[test]
fn each_months_page_names_every_own_act_with_its_effect() {
    for player in PLAYERS {
        let (session, me) = played(player);
        let id = me.state().unwrap();
        let words = Words::to(session.campaign(), me);
        let mut acts = 0;
        for round in 1..=session.view(me).round() {
            let lines = session.log_for(me);
            let events = lines.iter().filter(|line| line.round == round).flat_map(|line| &line.events);
            let own: Vec<&Event> = events.filter(|event| is_own(id, event) && words.event(event).is_some()).collect();
            let parts = month(&session, me, round);
            let rows: Vec<_> = parts.iter().filter(|part| part.kind == Kind::Own).flat_map(|part| &part.rows).collect();
            let about =
                |event: &Event| rows.iter().find(|row| matches!(&row.about, Some(About::Event(of)) if **of == *event));
            for event in own {
                let row = about(event).unwrap_or_else(|| panic!("{player:?}, round {round}: no row for {event:?}"));
                acts += 1;
                if let Event::Member(MemberEvent::Lobbied { moved, .. }) = event {
                    // As it was meant: also towards a vote against.
                    assert_eq!(row.came, coreper::words::number::signed(*moved), "{row:?}");
                    assert!(row.hoped.contains(" to "), "{row:?}");
                }
                if let Event::Vote(VoteEvent::Cast { .. }) = event {
                    assert!(!row.then.is_empty(), "what became of one's vote: {row:?}");
                }
            }
            for row in parts.iter().flat_map(|part| &part.rows) {
                assert!(!row.sentence().contains('⟦'), "a sentence is missing: {row:?}");
            }
        }
        assert!(acts > 0, "{player:?} did nothing");
    }
}

/// A short game in which people play all members: each shows the stand and votes as it is told, the chair concludes.
fn agreed(stand: fn(usize) -> Stand, abstains: usize) -> Session {
    let campaign = october();
    let all: Vec<Seat> = campaign.rules.state_ids().map(Seat::State).collect();
    let mut options = all.iter().fold(options(LengthId::Short, 3), |options, seat| options.with_human(*seat));
    options.setup.coreper = Coreper::Brief;
    options.setup.briefed = options.human_states();
    options.setup.rounds = 2;
    let mut session = Session::new(campaign, options);
    while session.run().unwrap() != Step::Over {
        let seat = session.awaited_humans()[0];
        let (view, legal) = (session.view(seat), session.legal(seat));
        let id = seat.state().unwrap();
        let owed = view.stands_owed();
        let topic = Topic::ALL.into_iter().find(|topic| owed & (1 << topic.index()) != 0);
        let command = if let Some(topic) = topic {
            TakeStand { topic, stand: stand(id.index()) }.into()
        } else if view.gate().is_some() {
            let vote = if id.index() == abstains { Vote::Abstain } else { Vote::For };
            act::Vote::plain(vote).into()
        } else if legal.open(Verb::Conclude).is_ok() {
            Conclude.into()
        } else {
            session.advise(seat).command
        };
        session.submit(seat, &command).unwrap();
    }
    session
}

/// What the Council found without a roll-call it has found, on every page and for the aims, and no page says that it was never asked.
#[test]
fn a_determination_without_a_roll_call_is_told_as_one() {
    let without_debate = agreed(|_| Stand::Accept, usize::MAX);
    let concluded = agreed(|at| if at == 0 { Stand::Scrutiny } else { Stand::Accept }, 4);
    for (session, told) in
        [(without_debate, "without debate and without a vote"), (concluded, "the Presidency noted a majority")]
    {
        assert!(session.view(Seat::Facilitator).procedure().determined().is_some(), "{told}");
        let [coercion, ..] = story(&session, Seat::Facilitator);
        assert!(coercion.contains("found that it is coercion") && coercion.contains(told), "{coercion}");
        let page = markdown::render(&brief(&session, Seat::Facilitator, &Found::default()));
        assert!(
            page.contains("found that it is coercion") && !page.contains("The Presidency counted, at best"),
            "{page}"
        );
        // Whoever aims at a determination for which it voted has one; who had its abstention recorded has not.
        let fr = session.campaign().state("FR").unwrap();
        let aim = aims(&session, Seat::State(fr), Seat::State(fr))
            .into_iter()
            .find(|aim| aim.text.contains("you voted for it"));
        assert!(aim.unwrap().met, "{told}");
    }
}

#[test]
fn the_ending_is_told_from_the_record() {
    for player in PLAYERS {
        let (session, me) = played(player);
        let log = session.log_for(Seat::Facilitator);
        let events: Vec<&Event> = log.iter().flat_map(|line| &line.events).collect();
        let [coercion, measures, beijing] = story(&session, me);
        let asked: Vec<_> = events
            .iter()
            .filter_map(|event| match event {
                Event::Vote(VoteEvent::BallotClosed {
                    item: Item::Determination,
                    gate: Gate::Council,
                    carried,
                    votes,
                    ..
                }) => Some((*carried, votes.in_favour().len())),
                _ => None,
            })
            .collect();
        match asked.last() {
            None => assert!(coercion.contains("No vote was held") || coercion.contains("never put"), "{coercion}"),
            Some((carried, members)) => {
                assert!(
                    coercion.contains(&format!("{members} members")) || coercion.contains(&format!("with {members}")),
                    "{coercion}"
                );
                assert_eq!(
                    coercion.contains("found that it is") || coercion.contains("it did, with"),
                    *carried,
                    "{coercion}"
                );
            }
        }
        let tabled =
            events.iter().any(|event| matches!(event, Event::Commission(CommissionEvent::Tabled(draft)) if draft.kind == DraftKind::Respond));
        let adopted = events.iter().any(|event| event.is_adoption_of(DraftKind::Respond));
        assert_eq!(measures.contains("No measure was ever tabled"), !tabled && !adopted, "{measures}");
        assert_eq!(measures.contains("were adopted"), adopted, "{measures}");
        let history = session.history(Seat::Facilitator);
        let rung = |at: usize| history[at].get(Indicator::Ladder).unwrap();
        let rungs = format!("rung {} at the start and stands on rung {}", rung(0), rung(history.len() - 1));
        assert!(beijing.contains(&rungs), "{beijing}");
        // Measures bite only where measures apply.
        let (_, told) = session.ending_text().unwrap();
        let applies = !session.view(me).measures_in(MeasureStage::Applies).is_empty();
        assert!(applies || !told.contains("Measures bite"), "{told}");
    }
}

fn is_measured(condition: &Condition) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(is_measured),
        Condition::Not(part) => is_measured(part),
        Condition::Indicator { .. } | Condition::Own { .. } | Condition::Agreement { .. } => true,
        _ => false,
    }
}

#[test]
fn each_aim_says_the_value_reached_against_its_limit() {
    let (session, _) = played(PLAYERS[0]);
    for card in scorecards(&session, Seat::Facilitator) {
        let aims = aims(&session, Seat::Observer, card.seat);
        let rules = session.campaign().rules.aims(card.seat);
        assert_eq!(aims.iter().map(|aim| aim.met).collect::<Vec<_>>(), card.met);
        for (aim, objective) in aims.iter().zip(rules) {
            assert_eq!(
                is_measured(&objective.when),
                !aim.reached.is_empty() && is_measured(&objective.when),
                "{aim:?}"
            );
        }
    }
    // During play nobody reads another's aims.
    let fresh = Session::new(october(), options(LengthId::Short, 1));
    let hungary = fresh.campaign().state("HU").unwrap();
    assert!(aims(&fresh, seat::parse(fresh.campaign(), "DE").unwrap(), Seat::State(hungary)).is_empty());
}

#[test]
fn a_game_opens_with_who_one_is_and_what_one_wants() {
    let campaign = october();
    for id in campaign.rules.state_ids() {
        let me = Seat::State(id);
        let session = Session::new(october(), options(LengthId::Short, 1).with_human(me));
        let opening = opening(&session, me).unwrap();
        assert!(opening.you.contains(&campaign.text.state(id).name), "{}", opening.you);
        assert_eq!(opening.aims.len(), campaign.text.state(id).objectives.len());
        assert!(!opening.table.is_empty() && opening.month.len() == 6);
    }
    // The Commission and Beijing are told their sheets whole and have aims too; who plays nobody is told nothing.
    let session = Session::new(october(), options(LengthId::Short, 1));
    let told = |seat| opening(&session, seat).map(|opening| (opening.role, opening.aims.len()));
    assert_eq!(told(Seat::Beijing), Some((campaign.text.beijing.clone(), 3)));
    assert_eq!(told(Seat::Commission), Some((campaign.text.commission.clone(), 3)));
    assert_eq!((told(Seat::Observer), told(Seat::Facilitator)), (None, None));
}

#[test]
fn words_are_kept_or_broken_only_in_the_vote_that_they_were_given_on() {
    let mut seen = 0;
    for player in PLAYERS {
        let (session, _) = played(player);
        let log = session.log_for(Seat::Facilitator);
        let events: Vec<&Event> = log.iter().flat_map(|line| &line.events).collect();
        for round in 1..=session.view(Seat::Facilitator).round() {
            let parts = month(&session, Seat::Facilitator, round);
            for row in parts.iter().filter(|part| part.kind == Kind::Words).flat_map(|part| &part.rows) {
                let Some(About::Event(about)) = &row.about else { continue };
                let Event::Vote(VoteEvent::BallotClosed { item, .. }) = &**about else { continue };
                seen += 1;
                assert!(!matches!(item, Item::OpenVote(_) | Item::Amendment(_) | Item::Conclusions(_)), "{row:?}");
                let Item::Draft(kind) = item else { continue };
                if *kind != DraftKind::Respond {
                    let held = events.iter().position(|event| *event == &**about).unwrap();
                    let since = events[..held].iter().rev().take_while(
                        |event| !matches!(event, Event::Commission(CommissionEvent::Tabled(draft)) if draft.kind == *kind),
                    );
                    let said = |event: &&&Event| {
                        matches!(event, Event::Member(MemberEvent::Declared { topic: Topic::Package, .. }))
                    };
                    assert!(since.filter(said).count() > 0, "{player:?}, round {round}: {row:?}");
                }
            }
        }
    }
    assert!(seen > 0, "nobody ever gave a word");
}

#[test]
fn what_is_at_stake_is_what_the_desk_says_when_it_is_tried_out() {
    let campaign = october();
    let me = seat::parse(&campaign, "DE").unwrap();
    let mut options = options(LengthId::Short, 4);
    options.seats.insert(me, Controller::Human);
    let mut session = Session::new(campaign, options);
    while session.view(me).phase() != Phase::Consultation {
        session.run().unwrap();
        for waiting in session.awaited_humans() {
            if session.view(me).phase() != Phase::Consultation {
                let command = session.advise(waiting).command;
                session.submit(waiting, &command).unwrap();
            }
        }
    }
    let told = stakes(&session, me).unwrap();
    let id = me.state().unwrap();
    let mut desk = Desk::new();
    session.look(me, &mut desk);
    let mut tried = |vote| {
        assert!(desk.what_if(id, Some(vote)));
        let tried = chance(desk.answer().unwrap().chance);
        desk.what_if(id, None);
        tried
    };
    let (with, without) = (tried(Vote::For), tried(Vote::Against));
    let both = told.chance.unwrap();
    assert!(with != without && both.contains(&with) && both.contains(&without), "{both}: {with}, {without}");
    assert!(told.near.iter().any(|near| near.talks.is_some()) && told.near.iter().any(|near| near.talks.is_none()));
    for near in told.near {
        // What a talk does is told beside the chance with one's own help.
        assert!(desk.what_if(id, Some(Vote::For)));
        if near.talks.is_some() {
            let step = desk.answer().unwrap().rows[near.state.index()].estimate.per_point;
            assert!(desk.shift_odds(near.state, step));
        } else {
            assert!(desk.what_if(near.state, Some(Vote::Against)));
        }
        assert_eq!(chance(desk.answer().unwrap().chance), near.passes, "{}", near.name);
        desk.reset();
    }
    assert!(stakes(&session, Seat::Commission).is_none(), "the Commission has no vote");
}
