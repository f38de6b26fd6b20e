//! The lobby: a practice vote whose count everybody sees, and who is ready, which the desk sees.

use super::{Hall, Stage};
use crate::host::people::{Part, Person};
use crate::law::ballot::Vote;
use crate::words::text::{plain, say};

impl Hall {
    /// Somebody votes in the practice vote, in place of what they said before.
    ///
    /// # Errors
    /// Why that does not count, in words.
    pub fn practises(&self, person: &Person, vote: Vote) -> Result<(), String> {
        self.in_the_lobby(person)?;
        self.inner().readying.votes.insert(person.number, vote);
        self.stir();
        Ok(())
    }

    /// Somebody says that they are ready, or are not yet.
    ///
    /// # Errors
    /// Why that is not taken, in words.
    pub fn says_ready(&self, person: &Person, ready: bool) -> Result<(), String> {
        self.in_the_lobby(person)?;
        {
            let all = &mut self.inner().readying.ready;
            if ready {
                all.insert(person.number)
            } else {
                all.remove(&person.number)
            };
        }
        self.stir();
        Ok(())
    }

    /// Whether somebody has said that they are ready.
    #[must_use]
    pub fn is_ready(&self, number: u32) -> bool {
        self.inner().readying.ready.contains(&number)
    }

    /// What somebody has said in the practice vote.
    #[must_use]
    pub fn practised(&self, number: u32) -> Option<Vote> {
        self.inner().readying.votes.get(&number).copied()
    }

    /// The count of the practice vote, in a sentence; nothing where nobody has voted, or the game has begun.
    #[must_use]
    pub fn practice(&self) -> Option<String> {
        if self.stage() != Stage::Lobby {
            return None;
        }
        let inner = self.inner();
        let here = |number: &u32| inner.people.get(*number).is_some();
        let votes: Vec<Vote> =
            inner.readying.votes.iter().filter(|(number, _)| here(number)).map(|(_, vote)| *vote).collect();
        let count = |of: Vote| votes.iter().filter(|vote| **vote == of).count();
        let (yes, abstain, no) = (count(Vote::For), count(Vote::Abstain), count(Vote::Against));
        (!votes.is_empty()).then(|| say!("lobby-practice-count", yes = yes, abstain = abstain, no = no))
    }

    /// How many of those who play are ready, and who is not, for the desk; nothing once the game has begun.
    #[must_use]
    pub fn readiness(&self) -> Option<String> {
        if self.stage() != Stage::Lobby {
            return None;
        }
        let inner = self.inner();
        let play = inner.people.all().iter().filter(|person| person.part != Part::Observer);
        let (ready, not): (Vec<_>, Vec<_>) = play.partition(|person| inner.readying.ready.contains(&person.number));
        let all = ready.len() + not.len();
        let names: Vec<&str> = not.iter().map(|person| person.name.as_str()).collect();
        match (all, names.is_empty()) {
            (0, _) => None,
            (_, true) => Some(say!("lobby-all-ready", all = all)),
            (_, false) => Some(say!("lobby-ready-of", ready = ready.len(), all = all, who = names.join(", "))),
        }
    }

    /// What of it stands on pages, named.
    pub(in crate::host) fn readying_mark(&self, number: u32) -> String {
        format!("{:?}{:?}{}", self.practice(), self.practised(number), self.is_ready(number))
    }

    fn in_the_lobby(&self, person: &Person) -> Result<(), String> {
        if self.stage() != Stage::Lobby {
            return Err(plain("room-begun"));
        }
        if person.part == Part::Observer { Err(plain("talk-not-yours")) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use crate::host::desk::status;
    use crate::host::hall::trial;
    use crate::law::ballot::Vote;

    #[test]
    fn all_see_the_count_of_the_practice_vote_and_the_desk_who_is_ready_until_the_game_begins() {
        let hall = trial::hall(None);
        let numbers = [("Ann", "DE"), ("Bo", "FR"), ("Olga", "-")].map(|(name, seat)| trial::join(&hall, name, seat));
        let [ann, bo, olga] = numbers.map(|number| hall.person(number).unwrap());
        assert!(hall.practice().is_none() && hall.practises(&olga, Vote::For).is_err());
        hall.practises(&ann, Vote::Abstain).unwrap();
        hall.practises(&ann, Vote::Against).unwrap();
        hall.practises(&bo, Vote::For).unwrap();
        assert!(hall.practice().unwrap().starts_with("1 for, 0 abstaining, 1 against"), "{:?}", hall.practice());
        hall.says_ready(&ann, true).unwrap();
        assert!(hall.says_ready(&olga, true).is_err());
        let told = status(&hall).join(" ");
        assert!(
            told.contains("1 of 2") && told.contains("Bo") && !told.contains("Olga") && !told.contains("Ann"),
            "{told}"
        );
        // Who sees which words: a page of somebody has the count, and nobody's name.
        let lines = crate::host::lobby::lines(&hall, bo.number).join(" ");
        assert!(
            lines.contains("1 for, 0 abstaining") && lines.contains("DE Germany") && !lines.contains("Ann"),
            "{lines}"
        );
        hall.start().unwrap();
        assert!(hall.practice().is_none() && hall.readiness().is_none() && hall.practised(ann.number).is_none());
        assert!(hall.practises(&ann, Vote::For).is_err() && hall.says_ready(&bo, true).is_err());
        hall.end();
    }
}
