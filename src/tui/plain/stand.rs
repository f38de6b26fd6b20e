//! Coreper in lines: one question for each file, with what one's own services advise first.

use super::game::{Game, Stop, Turn};
use super::page::Page;
use super::prompt::Question;
use super::why::Subject;
use crate::game::command::Verb;
use crate::game::state::Stand;
use crate::show::stand::choices;
use crate::show::subject;
use crate::show::typed::{Choice, stand_words};
use crate::words::text::{self, say};
use crate::words::{name, verb};

impl Game<'_> {
    /// Asks a seat for its stand on the first file that waits for one.
    pub(super) fn ask_stand(&mut self, turn: Turn) -> Result<(), Stop> {
        let Some((topic, advised)) = self.here.book().advised_stand(turn.seat) else { return Ok(()) };
        let all: Vec<Stand> = choices(topic, advised).collect();
        let choice = |stand: &Stand| {
            Choice::new(text::capital(&name::stand(*stand)))
                .or(stand_words(*stand).iter().copied())
                .about(name::stand_about(*stand))
        };
        self.stands_asked += 1;
        self.shown.about(Subject::File(topic));
        let mut page = Page::default();
        page.gap();
        page.points(subject::Subject::of_file(&self.words(turn.reader), &self.view(turn.reader), topic).sentences());
        page.points(crate::show::stand::card(self.here.book(), turn.seat, topic));
        self.tell(page)?;
        let asks = self.here.book().legal(turn.seat).open(Verb::RequestVote).is_ok();
        let ask = || Choice::new(verb::verb(Verb::RequestVote)).or([Verb::RequestVote.word()]);
        let question = Question {
            title: crate::show::stand::question(&self.view(turn.seat), topic),
            choices: all.iter().map(choice).chain(asks.then(ask)).collect(),
            hint: say!("stand-advised", stand = name::stand(advised)),
            brief: self.stands_asked > 1,
        };
        let picked = self.choose(turn, &question)?;
        if asks && picked.at == all.len() {
            return self.fill(turn, Verb::RequestVote, &picked.rest);
        }
        let stand = all.get(picked.at).copied().unwrap_or(Stand::Silent);
        let command = crate::show::stand::command(&self.view(turn.seat), topic, stand);
        self.submit(turn, &command)
    }
}
