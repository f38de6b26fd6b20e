//! Back by name: whoever has lost page, number and digits says who they are, and the desk lets them in or does not. Whoever asks learns
//! nothing of who is here, and what a person was known by before is void once they are let in.

use super::Hall;
use crate::host::code;
use crate::host::letting_back::{Answer, Asking};
use crate::table::At;
use crate::words::text::{plain, say};

/// So many may ask at once.
const MOST: usize = 32;
/// Whoever asked and was not answered is forgotten after so long, in milliseconds.
const FORGOTTEN: At = 600_000;

impl Hall {
    /// Somebody says by name who they are; gives back what their page asks with from then on, whether there is such a person or not.
    pub fn ask_back(&self, name: &str) -> String {
        let ticket = code::token();
        let wanted = name.trim().to_lowercase();
        let now = self.now();
        let found = {
            let mut inner = self.inner();
            inner.asking.retain(|one| now.saturating_sub(one.since) < FORGOTTEN);
            let found = inner.people.all().iter().find(|one| one.name.to_lowercase() == wanted).cloned();
            let known = found.as_ref().is_some_and(|one| inner.asking.iter().any(|asks| asks.number == one.number));
            match found.filter(|_| !known && inner.asking.len() < MOST) {
                Some(person) => {
                    let asks = Asking { ticket: ticket.clone(), number: person.number, since: now, token: None };
                    inner.asking.push(asks);
                    Some(person)
                }
                None => None,
            }
        };
        if let Some(person) = found {
            self.tell(say!("back-asks", number = person.number.to_string(), who = person.name));
        }
        ticket
    }

    /// The desk lets somebody back who asked.
    pub(in crate::host) fn admit(&self, number: u32) -> Option<String> {
        {
            let mut inner = self.inner();
            let at = inner.asking.iter().position(|one| one.number == number && one.token.is_none())?;
            let token = inner.people.fresh_token(number)?;
            if let Some(one) = inner.asking.get_mut(at) {
                one.token = Some(token);
            }
        }
        self.void(number);
        self.keep();
        Some(plain("room-done"))
    }

    /// What came of it; what is told once is not told again.
    pub fn is_let_back(&self, ticket: &str) -> Answer {
        let mut inner = self.inner();
        let at = inner.asking.iter().position(|one| code::hash(&one.ticket) == code::hash(ticket));
        match at.filter(|at| inner.asking.get(*at).is_some_and(|one| one.token.is_some())) {
            Some(at) => {
                let one = inner.asking.swap_remove(at);
                one.token.map_or(Answer::Waits, |token| Answer::In(one.number, token))
            }
            None => Answer::Waits,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::host::hall::trial;
    use crate::host::letting_back::Answer;

    #[test]
    fn whoever_has_lost_everything_is_let_back_by_the_desk_alone_and_once() {
        let hall = trial::hall(None);
        let (ann, old) = hall.join("KOLE-42", "Ann", "DE", None, [127, 0, 0, 1].into()).unwrap();
        assert!(hall.admit(ann).is_none(), "nobody asked");
        let (ticket, stranger) = (hall.ask_back(" ann "), hall.ask_back("Eve"));
        assert!(hall.known(ann, &old).is_some(), "asking alone voids nothing");
        assert_eq!((hall.is_let_back(&ticket), hall.is_let_back(&stranger)), (Answer::Waits, Answer::Waits));
        assert!(hall.admit(ann).is_some());
        let Answer::In(number, token) = hall.is_let_back(&ticket) else { panic!("not let in") };
        assert!(number == ann && hall.known(ann, &token).is_some() && hall.known(ann, &old).is_none());
        assert_eq!(hall.is_let_back(&ticket), Answer::Waits, "once");
    }
}
