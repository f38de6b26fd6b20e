//! Over somebody's shoulder: whoever looks on may ask one delegation, and reads what its seat reads while the one who has the pen agrees.
//! It ends when the pen passes or is taken back, and is kept nowhere. The pen learns a number and no name.

use super::{Hall, Inner};
use crate::base::ids::Seat;
use crate::host::people::{Part, Person};
use crate::host::talk::Act;
use crate::session::seat;
use crate::words::text::plain;

impl Hall {
    /// Whoever looks on asks to read what a seat reads; with no seat, asks no longer and looks no longer.
    ///
    /// # Errors
    /// Why not, in words.
    pub fn ask_to_look(&self, person: &Person, code: &str) -> Result<(), String> {
        if !Act::Look.is_for(person) {
            return Err(plain("talk-not-yours"));
        }
        let seat = seat::parse(self.campaign(), code).filter(|seat| self.pen_in(*seat).is_some());
        if seat.is_none() && !code.is_empty() {
            return Err(plain("look-no-such"));
        }
        {
            let looking = &mut self.inner().looking;
            looking.lent.remove(&person.number);
            match seat {
                Some(seat) => looking.asked.insert(person.number, seat),
                None => looking.asked.remove(&person.number),
            };
        }
        self.seat(person.number);
        self.stir();
        Ok(())
    }

    /// Whoever has a pen lets somebody look who asked, or no longer.
    ///
    /// # Errors
    /// Why not, in words.
    pub fn let_look(&self, person: &Person, number: &str, yes: bool) -> Result<(), String> {
        if !Act::LetLook.is_for(person) {
            return Err(plain("talk-not-yours"));
        }
        let number: u32 = number.trim().parse().map_err(|_| plain("look-nobody"))?;
        {
            let looking = &mut self.inner().looking;
            let asked = looking.asked.get(&number).copied();
            let lent = looking.lent.get(&number).filter(|(_, by)| *by == person.number).map(|(seat, _)| *seat);
            // What is another pen's to answer stays as it is.
            let mine = |seat: &Seat| person.seats.contains(seat);
            let Some(seat) = asked.or(lent).filter(mine) else { return Err(plain("look-nobody")) };
            looking.asked.remove(&number);
            looking.lent.remove(&number);
            if yes {
                looking.lent.insert(number, (seat, person.number));
            }
        }
        self.seat(number);
        self.stir();
        Ok(())
    }

    /// Pens have passed, or somebody is gone or known anew: an agreement that went with them is over, and everybody's place is taken anew.
    pub(in crate::host) fn settle(&self) {
        let numbers: Vec<u32> = {
            let mut inner = self.inner();
            let Inner { people, looking, .. } = &mut *inner;
            let looks_on = |number: u32| people.get(number).is_some_and(|one| one.part == Part::Observer);
            let has_pen = |seat: Seat, by: u32| people.pen(seat).is_some_and(|pen| pen.number == by);
            looking.lent.retain(|number, (seat, by)| looks_on(*number) && has_pen(*seat, *by));
            looking.asked.retain(|number, seat| looks_on(*number) && people.pen(*seat).is_some());
            people.all().iter().map(|one| one.number).collect()
        };
        for number in numbers {
            self.seat(number);
        }
    }

    /// Over whose shoulder somebody looks now.
    #[must_use]
    pub fn looks_through(&self, number: u32) -> Option<Seat> {
        let inner = self.inner();
        inner.people.get(number).filter(|person| person.part == Part::Observer)?;
        inner.looking.eyes(number, |seat| inner.people.pen(seat).map(|pen| pen.number))
    }

    /// Which seat somebody has asked, and has no answer yet.
    #[must_use]
    pub fn asks_to_look_at(&self, number: u32) -> Option<Seat> {
        self.inner().looking.asked.get(&number).copied()
    }

    /// Who asks a person's delegations to look over their shoulder, and who does: by their numbers.
    #[must_use]
    pub fn onlookers(&self, person: &Person) -> (Vec<u32>, Vec<u32>) {
        if !Act::LetLook.is_for(person) {
            return (Vec::new(), Vec::new());
        }
        let inner = self.inner();
        let is_here = |number: &u32| inner.people.get(*number).is_some();
        let asked =
            inner.looking.asked.iter().filter(|(_, seat)| person.seats.contains(seat)).map(|(number, _)| *number);
        let lent = inner.looking.lent.iter().filter(|(_, (_, by))| *by == person.number).map(|(number, _)| *number);
        (asked.filter(is_here).collect(), lent.filter(is_here).collect())
    }
}

#[cfg(test)]
mod tests {
    use crate::base::ids::Seat;
    use crate::host::hall::trial;

    #[test]
    fn whoever_looks_on_reads_a_seat_while_its_pen_agrees_and_no_longer() {
        let (hall, [ann, bo, olga, fred]) = trial::begun([("Ann", "DE"), ("Bo", "DE"), ("Olga", "-"), ("Fred", "FR")]);
        let person = |number| hall.person(number).unwrap();
        let seat = person(ann).seats[0];
        let reads = || hall.page(olga).is_some_and(|page| page.through(seat).is_ok());
        assert!(
            !reads() && hall.ask_to_look(&person(ann), "DE").is_err() && hall.ask_to_look(&person(olga), "IT").is_err()
        );
        hall.ask_to_look(&person(olga), "DE").unwrap();
        assert!(!reads(), "asking alone shows nothing");
        assert_eq!(hall.onlookers(&person(ann)).0, [olga]);
        assert!(hall.let_look(&person(bo), &olga.to_string(), true).is_err(), "a member agrees to nothing");
        hall.let_look(&person(ann), &olga.to_string(), true).unwrap();
        assert!(reads() && hall.page(olga).unwrap().through(Seat::Facilitator).is_err());
        hall.let_look(&person(ann), &olga.to_string(), false).unwrap();
        assert!(!reads());
        // A pen that passes takes its agreement along.
        hall.ask_to_look(&person(olga), "DE").unwrap();
        hall.let_look(&person(ann), &olga.to_string(), true).unwrap();
        assert!(reads() && hall.pass_pen(bo));
        assert!(!reads());
        assert!(hall.pass_pen(ann) && !reads(), "what was over stays over when the pen comes back");
        // Another pen neither ends an agreement nor takes a question away.
        hall.ask_to_look(&person(olga), "DE").unwrap();
        assert!(hall.let_look(&person(fred), &olga.to_string(), false).is_err());
        hall.let_look(&person(ann), &olga.to_string(), true).unwrap();
        assert!(hall.let_look(&person(fred), &olga.to_string(), true).is_err() && reads());
        assert_eq!(hall.onlookers(&person(ann)).1, [olga], "and it can still be ended");
        // Whoever is sent away has taken the agreement along.
        assert!(hall.remove(ann) && !reads());
        hall.end();
    }
}
