//! Sentences of commands that grow: each names every slot of its verb and nothing else.

use coreper::game::command::Verb;
use coreper::game::legal::slots;
use coreper::words::text::ENGLISH;
use std::collections::BTreeMap;

/// The messages of all files with their texts, lines of a text joined.
fn messages() -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut last = String::new();
    for line in ENGLISH.iter().flat_map(|(_, text)| text.lines()).filter(|line| !line.starts_with('#')) {
        match line.split_once('=') {
            Some((key, text)) if !line.starts_with([' ', '}']) => {
                key.trim().clone_into(&mut last);
                found.insert(last.clone(), text.to_owned());
            }
            _ => {
                if let Some(text) = found.get_mut(&last) {
                    text.push_str(line);
                }
            }
        }
    }
    found
}

/// The values that a text names.
fn named(text: &str) -> Vec<String> {
    let value = |rest: &str| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect::<String>();
    text.split('$').skip(1).map(value).collect()
}

#[test]
fn a_sentence_names_every_slot_of_its_verb_and_nothing_else() {
    let messages = messages();
    let mut seen = 0;
    for verb in Verb::ALL {
        let Some(sentence) = messages.get(&format!("sentence-{}", verb.word())) else { continue };
        seen += 1;
        let slots: Vec<String> = slots(verb).iter().map(|slot| format!("{slot:?}")).map(|name| kebab(&name)).collect();
        let mut all = named(sentence);
        for slot in &slots {
            let clauses = messages.iter().filter(|(key, _)| key.starts_with(&format!("clause-{slot}-")));
            all.extend(clauses.flat_map(|(_, text)| named(text)));
        }
        for slot in &slots {
            assert!(all.contains(slot), "the sentence of {} does not name {slot}", verb.word());
        }
        for name in all {
            let name = name.trim_end_matches("-count");
            assert!(slots.iter().any(|slot| slot == name), "{} has no slot {name}", verb.word());
        }
    }
    assert!(seen > 12, "{seen} sentences");
}

/// `ConditionTopic` as `condition-topic`.
fn kebab(name: &str) -> String {
    let mut text = String::new();
    for char in name.chars() {
        if char.is_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.push(char.to_ascii_lowercase());
    }
    text
}
