//! Back by name: whoever has lost page, number and digits says who they are, and the desk lets them in or does not. Whoever asks learns
//! nothing of who is here, and what a person was known by before is void once they are let in.

use super::Hall;
use crate::host::code;
use crate::host::letting_back::{Answer, Asking};
use crate::host::people::words;
use crate::table::At;
use crate::words::text::{plain, say};

/// So many may ask at once.
const MOST: usize = 32;
/// So many characters of a name that nobody has are told.
const NAME: usize = 32;
/// Whoever asked and was not answered is forgotten after so long, in milliseconds.
const FORGOTTEN: At = 600_000;

impl Hall {
    /// Whether somebody is called so: by this very name, or by it and no other of the same letters.
    #[must_use]
    pub fn called_so(&self, name: &str, exactly: bool) -> Option<u32> {
        let wanted = name.trim();
        let inner = self.inner();
        let all = || inner.people.all().iter();
        if exactly {
            return all().find(|one| one.name == wanted || one.joined_as == wanted).map(|one| one.number);
        }
        let is = |name: &str| name.to_lowercase() == wanted.to_lowercase();
        let mut like = all().filter(|one| is(&one.name) || is(&one.joined_as));
        like.next().filter(|_| like.next().is_none()).map(|one| one.number)
    }

    /// Somebody says that they are this person, or nobody we know; gives back what their page asks with from then on.
    pub fn ask_back(&self, number: Option<u32>, name: &str) -> String {
        let (ticket, now) = (code::token(), self.now());
        let person = number.and_then(|number| self.person(number));
        let word = {
            let mut inner = self.inner();
            // What was not fetched or answered makes room for whoever asks now.
            inner.asking.retain(|one| {
                now.saturating_sub(one.since) < FORGOTTEN && (one.token.is_none() || one.number != number)
            });
            if inner.asking.len() >= MOST {
                inner.asking.remove(0);
            }
            let taken = |word: &String| inner.asking.iter().any(|one| one.word == *word);
            let word = std::iter::repeat_with(code::word).find(|word| !taken(word)).unwrap_or_default();
            let number = person.as_ref().map(|person| person.number);
            inner.asking.push(Asking { ticket: ticket.clone(), word: word.clone(), number, since: now, token: None });
            word
        };
        let said = words(name, NAME);
        match person {
            Some(person) => {
                self.tell(say!("back-asks", number = person.number.to_string(), who = person.joined_as, word = word));
            }
            None => self.tell_once(say!("back-nobody", who = said)),
        }
        ticket
    }

    /// The desk lets somebody back who asked: `3 kole`, with the word that they say.
    pub(in crate::host) fn admit(&self, rest: &str) -> Vec<String> {
        let (number, word) = rest.split_once(' ').unwrap_or((rest, ""));
        let word = word.trim().to_lowercase();
        let Ok(number) = number.parse::<u32>() else { return vec![plain("back-how")] };
        {
            let mut inner = self.inner();
            let asks = |one: &Asking| one.number == Some(number) && one.token.is_none() && one.word == word;
            let Some(at) = inner.asking.iter().position(asks) else { return vec![plain("back-how")] };
            let Some(token) = inner.people.fresh_token(number) else { return vec![plain("back-how")] };
            inner.people.forget_key(number);
            if let Some(one) = inner.asking.get_mut(at) {
                one.token = Some(token);
            }
        }
        self.void(number);
        self.keep();
        vec![plain("room-done")]
    }

    /// What came of it; what is told once is not told again.
    pub fn is_let_back(&self, ticket: &str) -> Answer {
        let mut inner = self.inner();
        let at = inner.asking.iter().position(|one| code::hash(&one.ticket) == code::hash(ticket));
        let Some(at) = at else { return Answer::Unknown };
        match inner.asking.get(at).and_then(|one| one.number.zip(one.token.clone())) {
            Some((number, token)) => {
                inner.asking.remove(at);
                Answer::In(number, token)
            }
            None => inner.asking.get(at).map_or(Answer::Unknown, |one| Answer::Waits(one.word.clone())),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::host::hall::{Hall, trial};
    use crate::host::letting_back::Answer;

    fn word(hall: &Hall, ticket: &str) -> String {
        let Answer::Waits(word) = hall.is_let_back(ticket) else { panic!("not waiting") };
        word
    }

    #[test]
    fn whoever_has_lost_everything_is_let_back_by_the_desk_alone_by_their_own_word_and_once() {
        let hall = trial::hall(None);
        let (ann, old) = hall.join("KOLE-42", "Ann", "DE", None, [127, 0, 0, 1].into()).unwrap();
        let small = trial::join(&hall, "ann", "FR");
        assert_eq!((hall.called_so("Ann", true), hall.called_so("ann", true)), (Some(ann), Some(small)));
        assert_eq!((hall.called_so("ANN", true), hall.called_so("ANN", false)), (None, None), "it could be either");
        let (stranger, own, nobody) =
            (hall.ask_back(Some(ann), "Ann"), hall.ask_back(Some(ann), "Ann"), hall.ask_back(None, "Eve"));
        assert!(hall.known(ann, &old).is_some(), "asking alone voids nothing");
        let words = [&stranger, &own, &nobody].map(|ticket| word(&hall, ticket));
        assert!(words[0] != words[1] && !words[2].is_empty(), "{words:?}");
        assert!(
            hall.admit(&ann.to_string())[0].contains("admit") && hall.known(ann, &old).is_some(),
            "no word, no way in"
        );
        assert_eq!(hall.admit(&format!("{ann} {}", words[1].to_uppercase())).len(), 1);
        assert!(matches!(hall.is_let_back(&stranger), Answer::Waits(_)), "the other one waits");
        let Answer::In(number, token) = hall.is_let_back(&own) else { panic!("not let in") };
        assert!(number == ann && hall.known(ann, &token).is_some() && hall.known(ann, &old).is_none());
        assert_eq!(hall.is_let_back(&own), Answer::Unknown, "once");
        for _ in 0..40 {
            let _ = hall.ask_back(None, "Eve");
        }
        assert!(
            matches!(hall.is_let_back(&hall.ask_back(Some(small), "ann")), Answer::Waits(_)),
            "nobody keeps others out"
        );
    }
}
