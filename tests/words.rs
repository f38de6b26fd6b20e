//! Words: no key unknown, unused or unparsable, and words for everything that can happen, be asked for or be refused.

mod arguments;
mod beijing;
mod english;
mod glossary;
mod keys;
mod sentence;

use crate::session::october;
use coreper::base::ids::Seat;
use coreper::game::command::Verb;
use coreper::game::legal::slots;
use coreper::law::aci::step::StepKind;
use coreper::law::reason::Article;
use coreper::words::{Words, article, verb};

/// Nothing that players read may show a key, a placeholder or a hole.
pub(crate) fn assert_clean(text: &str) {
    for slip in ["⟦", "{", "}", "??"] {
        assert!(!text.contains(slip), "`{slip}` in: {text}");
    }
}

#[test]
fn every_verb_and_slot_has_words() {
    for which in Verb::ALL {
        assert_clean(&verb::verb(which));
        assert_clean(&verb::verb_about(which));
        for slot in slots(which) {
            assert_clean(&verb::slot(*slot));
        }
    }
}

#[test]
fn every_article_is_cited_with_its_subject() {
    for which in Article::ALL {
        for text in [article::cite_marked(*which), article::subject(*which), article::act(which.instrument())] {
            assert_clean(&text);
        }
    }
    assert_eq!(article::cite_marked(Article::Aci8_1a), "ACI Art. 8(1)(a)");
    assert_eq!(article::cite_marked(Article::Tfeu218), "TFEU Art. 218, from memory");
}

#[test]
fn every_step_has_words() {
    for kind in StepKind::ALL {
        assert_clean(&coreper::words::procedure::step_name(*kind));
        for line in coreper::words::why::step(*kind).lines {
            assert_clean(&line);
        }
    }
}

#[test]
fn a_whole_game_of_chance_has_words_for_all_that_happens() {
    use crate::session::options;
    use coreper::game::state::LengthId;
    use coreper::session::{Controller, Session, Step};
    let campaign = october();
    for (seed, length) in [(1, LengthId::Short), (2, LengthId::Standard), (3, LengthId::Full)] {
        let mut options = options(length, seed);
        for id in campaign.rules.state_ids() {
            options.seats.insert(Seat::State(id), Controller::Random);
        }
        options.seats.insert(Seat::Commission, Controller::Random);
        let mut session = Session::new(campaign.clone(), options);
        let readers = [Seat::State(campaign.state("DE").unwrap()), Seat::Observer, Seat::Facilitator, Seat::Beijing];
        while session.step().unwrap() != Step::Over {
            let legal = session.legal(readers[0]);
            for offer in legal.offers() {
                if let Some(refusal) = offer.refusal {
                    assert_clean(&Words::to(&campaign, readers[0]).refusal(&refusal));
                }
            }
        }
        for reader in readers {
            let words = Words::to(&campaign, reader);
            for line in session.log_for(reader) {
                line.events.iter().filter_map(|event| words.event(event)).for_each(|text| assert_clean(&text));
                line.asked.iter().for_each(|(seat, command)| assert_clean(&words.command(*seat, command)));
            }
            for entry in session.notes(reader) {
                words.note(&entry.note).iter().for_each(|line| assert_clean(line));
            }
        }
    }
}
