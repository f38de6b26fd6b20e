//! The turning points of a game that is over, in lines: `turning`, `turning N`; Ctrl-C stops the search and leaves what was found.

use super::game::Game;
use super::interrupt::Interrupt;
use crate::base::ids::Seat;
use crate::report::turning::GAMES;
use crate::report::whatif::MOST;
use crate::show::turns;
use crate::words::Words;
use crate::words::text::{self, capital, say};
use std::io;
use std::num::NonZero;
use std::thread;
use std::time::Duration;

/// So many decisions are looked at between two words about it.
const OFTEN: usize = 5;
/// How long is waited between two looks at what came in.
const HEARD: Duration = Duration::from_millis(20);

impl Game<'_> {
    /// `turning`: the turning points, with as many games of each decision as the report plays; `turning 20`: with fewer.
    pub(super) fn turning(&mut self, about: Option<&str>) -> io::Result<()> {
        let games = about.map_or(Some(GAMES), |number| number.parse().ok());
        let Some(games) = games.filter(|games| (1..=MOST).contains(games)) else {
            return self.talk.line(&say!("plain-turning-how", games = GAMES, most = MOST));
        };
        let jobs = thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN);
        let Some(mut looking) = turns::looking(self.here.snapshot(), games, jobs) else {
            return self.talk.line(&text::plain("plain-turning-over"));
        };
        let interrupt = Interrupt::begin();
        if interrupt.is_some() {
            self.talk.line(&text::plain("plain-turning-stop"))?;
        }
        let mut told = None;
        let mut stopped = false;
        while !looking.is_over() {
            match looking.look() {
                Ok(true) => {}
                Ok(false) => thread::sleep(HEARD),
                Err(error) => return self.talk.line(&capital(&error.to_string())),
            }
            if interrupt.as_ref().is_some_and(Interrupt::is_asked) {
                stopped = !looking.is_over();
                looking.stop();
            }
            let (looked, Some(of)) = looking.progress() else { continue };
            // Whoever listens hears at once how much there is to do, and now and then how far it is.
            if looked.is_multiple_of(OFTEN) && told != Some(looked) {
                told = Some(looked);
                self.talk.line(&say!("plain-turning-head", looked = looked, of = of, games = games))?;
                self.talk.flush()?;
            }
        }
        drop(interrupt);
        if let (true, (looked, of)) = (stopped, looking.progress()) {
            self.talk.line(&say!(
                "plain-turning-stopped",
                looked = looked,
                of = of.unwrap_or(looked),
                games = games
            ))?;
        }
        for (point, number) in
            turns::points(&Words::to(&self.campaign, Seat::Facilitator), looking.found()).iter().zip(1..)
        {
            let told = say!("brief-turn", number = number, title = point.title.as_str(), told = point.told.as_str());
            self.talk.line(&told)?;
            self.talk.line(&format!("- {}", say!("plain-turning-look", step = point.place.number)))?;
        }
        self.talk.line(&turns::looked(looking.found()))
    }
}
