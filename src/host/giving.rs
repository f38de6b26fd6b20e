//! What whoever has a pen gives away: the pen to a member of the delegation, the seats to their own bots, until they take them back.

use crate::host::actor;
use crate::host::hall::Hall;
use crate::host::people::{Part, Person};
use crate::session::Controller;
use crate::table::Ask;
use crate::words::text::{plain, say};

impl Hall {
    /// Those who sit with somebody who has the pen, and could have it.
    #[must_use]
    pub fn members_with(&self, person: &Person) -> Vec<Person> {
        if person.part != Part::Pen {
            return Vec::new();
        }
        let beside = |one: &&Person| one.part == Part::Member && one.seats == person.seats;
        self.inner().people.all().iter().filter(beside).cloned().collect()
    }

    /// Gives the pen to a member of the delegation.
    ///
    /// # Errors
    /// Why not, in words.
    pub fn give_pen(&self, person: &Person, to: &str) -> Result<(), String> {
        let to = to.trim().parse::<u32>().ok();
        let to = to.filter(|to| self.members_with(person).iter().any(|member| member.number == *to));
        let Some(to) = to.filter(|to| self.pass_pen(*to)) else { return Err(plain("give-pen-no")) };
        let name = self.person(to).map(|person| person.name).unwrap_or_default();
        // For the delegation alone: names are its own.
        for seat in &person.seats {
            self.announce_to(*seat, say!("give-pen-with", name = name.as_str()));
        }
        Ok(())
    }

    /// Leaves one's seats to their own bots, until they are taken back.
    ///
    /// # Errors
    /// Why not, in words.
    pub fn leave_to_bots(&self, person: &Person) -> Result<(), String> {
        let page = self.page(person.number).filter(|_| person.part == Part::Pen);
        let page = page.ok_or_else(|| plain("talk-not-yours"))?;
        let played = page.people();
        for seat in person.seats.iter().copied().filter(|seat| played.contains_key(seat)) {
            let mark = page.public().log_mark();
            let answer = self.ask(person.number, None, Ask::HandOver(seat, Controller::Bot));
            if answer.and_then(actor::wait).is_none_or(|done| done.is_err()) {
                return Err(plain("seated-stale"));
            }
            self.is_left_to_a_bot(seat, mark);
        }
        self.stir();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::host::hall::trial;
    use crate::host::people::Part;
    use crate::host::presence::Here;

    #[test]
    fn a_pen_is_given_to_a_member_and_a_seat_is_left_to_its_bot_and_taken_back() {
        let (hall, [ann, bo]) = trial::begun([("Ann", "DE"), ("Bo", "DE")]);
        let person = |number| hall.person(number).unwrap();
        assert!(hall.give_pen(&person(bo), &ann.to_string()).is_err(), "whoever has none gives none");
        assert!(hall.give_pen(&person(ann), "77").is_err());
        hall.give_pen(&person(ann), &bo.to_string()).unwrap();
        assert_eq!((person(ann).part, person(bo).part), (Part::Member, Part::Pen));
        assert!(hall.leave_to_bots(&person(ann)).is_err());
        hall.leave_to_bots(&person(bo)).unwrap();
        assert!(hall.here(person(bo).seats[0]) == Here::Bot && hall.lost(bo).len() == 1);
        hall.take_back(bo);
        assert!(hall.here(person(bo).seats[0]) != Here::Bot);
        hall.end();
    }
}
