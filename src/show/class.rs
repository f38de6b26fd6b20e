//! What a class has before it beside the game: the letters that wait, the card of who teaches, what was guessed and how it came.

use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::campaign::Campaign;
use crate::game::command::Verb;
use crate::game::coreper::Report;
use crate::game::event::{Event, VoteEvent};
use crate::game::state::Topic;
use crate::session::{Book, Guess, Guessed};
use crate::show::month::{About, Kind, Part, Row, month};
use crate::words::terms::vote_heading;
use crate::words::text::{capital, plain, say};
use crate::words::{Words, name};

/// What the delegations of a class did in a round, each with what was hoped for and what came: all is called out at an open table.
/// Nothing elsewhere.
#[must_use]
pub fn delegations(session: &Book, reader: Seat, round: u16) -> Option<Part> {
    if !session.options().table || reader != Seat::Observer {
        return None;
    }
    let campaign = session.campaign();
    let own = |seat: Seat| {
        let code = seat.state().map_or("", |id| campaign.text.state(id).id.as_str());
        let parts = month(session, seat, round).into_iter().filter(|part| part.kind == Kind::Own);
        parts
            .flat_map(|part| part.rows)
            // Votes were read out one by one, and a roll-call shows them.
            .filter(|row| !matches!(&row.about, Some(About::Event(event)) if is_vote(event)))
            .map(move |row| called(campaign, code, row))
    };
    let states = session.humans().into_iter().filter(|seat| seat.state().is_some());
    let rows: Vec<Row> = states.flat_map(own).collect();
    (!rows.is_empty()).then(|| Part { kind: Kind::Own, title: plain("class-did-title"), rows })
}

/// An own act as a room hears it: what is told as an event by who did it, the rest behind the code.
fn called(campaign: &Campaign, code: &str, row: Row) -> Row {
    let told = match &row.about {
        Some(About::Event(event)) if row.hoped.is_empty() => Words::to(campaign, Seat::Observer).event(event),
        Some(About::Event(_) | About::Change(_)) | None => None,
    };
    let what = told.map_or_else(|| say!("class-did", code = code, what = row.what.as_str()), |told| capital(&told));
    Row { what, ..row }
}

fn is_vote(event: &Event) -> bool {
    matches!(event, Event::Vote(VoteEvent::Cast { .. } | VoteEvent::StayedAway(_)))
}

/// A code for an example of what a class may call out: the one that is meant, where the class plays it, else one that it plays.
#[must_use]
pub fn examples<const N: usize>(session: &Book, like: [&str; N]) -> [String; N] {
    let words = Words::to(session.campaign(), Seat::Observer);
    let played = session.humans().into_iter().filter_map(Seat::state);
    let played: Vec<String> = played.map(|id| words.code(id).clone()).collect();
    let others = played.iter().filter(|own| !like.contains(&own.as_str()));
    let mut spare = others.chain(&played).cycle();
    like.map(|code| {
        let is_played = played.iter().any(|own| own == code);
        let own = if is_played { None } else { spare.next() };
        own.map_or_else(|| code.to_owned(), Clone::clone)
    })
}

/// What a class may call out in a vote, in a line of examples with its own codes; the other key is for where no proxy can be given.
#[must_use]
pub fn vote_hint(session: &Book, [key, without]: [&str; 2]) -> String {
    let [yes, no, neither, away, bot] = examples(session, ["DE", "HU", "AT", "BG", "PL"]);
    let words = Words::to(session.campaign(), Seat::Observer);
    let Some((from, to)) = session.proxy_example() else {
        return say!(without, yes = yes, no = no, neither = neither, away = away, bot = bot);
    };
    let (from, to) = (words.code(from), words.code(to));
    say!(key, yes = yes, no = no, neither = neither, away = away, from = from, to = to, bot = bot)
}

/// What a class may call out while acts are asked for, in a line of examples with its own codes.
#[must_use]
pub fn acts_hint(session: &Book, key: &str) -> String {
    let [one] = examples(session, ["FR"]);
    // Whom an example names need not be the class's.
    let other = ["HU", "DE"].into_iter().find(|code| *code != one).unwrap_or_default();
    say!(key, one = one, other = other)
}

/// The file on which a seat of a class is asked for a stand.
#[must_use]
pub fn file(session: &Book, seat: Seat) -> Option<Topic> {
    session.view(seat).stand_asked()
}

/// What the working party has reported on a file, which the states of a class may read and so the room.
#[must_use]
pub fn report(session: &Book, topic: Topic) -> Option<Report> {
    let at_table = session.humans().into_iter().find(|seat| seat.state().is_some())?;
    session.view(at_table).report(topic)
}

/// A letter that waits for its answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Letter {
    /// The state's code.
    pub code: String,
    /// What it is about.
    pub title: String,
    /// Who wrote it.
    pub from: String,
    /// What it says.
    pub text: String,
    /// The answers in the order of their numbers: what is done, and what follows from it.
    pub answers: Vec<(String, String)>,
}

/// The letter of a state, if one waits.
#[must_use]
pub fn letter(session: &Book, id: StateId) -> Option<Letter> {
    session.legal(Seat::State(id)).open(Verb::Answer).ok()?;
    written(session, id)
}

/// The letter that a state got this month, answered or not.
#[must_use]
pub fn written(session: &Book, id: StateId) -> Option<Letter> {
    let texts = &session.campaign().text;
    let letter = texts.dispatch(session.view(Seat::State(id)).mine()?.dispatch?);
    let fill = |words: &str| texts.fill(words, id);
    Some(Letter {
        code: Words::to(session.campaign(), Seat::Observer).code(id).clone(),
        title: fill(&letter.title),
        from: capital(&name::correspondent(letter.from)),
        text: fill(&letter.text),
        answers: letter.options.iter().map(|option| (fill(&option.label), fill(&option.text))).collect(),
    })
}

/// All letters of states that people play and that wait.
#[must_use]
pub fn letters(session: &Book) -> Vec<Letter> {
    session.awaited_humans().into_iter().filter_map(Seat::state).filter_map(|id| letter(session, id)).collect()
}

impl Letter {
    /// What it is about with its answers, in a line: "DE  The magnets: 1 stop the container · 2 pay for robots".
    #[must_use]
    pub fn brief(&self) -> String {
        let answers = (1usize..).zip(&self.answers).map(|(number, (label, _))| format!("{number} {label}"));
        let answers = answers.collect::<Vec<_>>().join(" · ");
        say!("letter-brief", code = self.code.as_str(), title = self.title.as_str(), answers = answers)
    }
}

/// A part of a card, with its heading and its lines.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CardPart {
    /// Its heading.
    pub title: String,
    /// Its lines.
    pub lines: Vec<String>,
}

/// A card of who teaches.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CardPage {
    /// Which of how many.
    pub title: String,
    /// What is on it.
    pub parts: Vec<CardPart>,
}

/// The card for the place that a game is at, if its campaign has one.
#[must_use]
pub fn card(session: &Book) -> Option<CardPage> {
    let guide = &session.campaign().guide;
    let (number, card) = guide.card(&session.view(Seat::Observer))?;
    let guidance = &card.guidance;
    let part = |key: &str, lines: Vec<String>| CardPart { title: plain(key), lines };
    let text = |text: &String| Some(text.clone()).into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
    let asks = (1usize..).zip(&guidance.ask).map(|(number, ask)| format!("{number} {ask}")).collect();
    let parts = [
        part("card-say", text(&guidance.say)),
        part("card-ask", asks),
        part("card-watch", text(&guidance.watch)),
        part("card-wrong", text(&guidance.wrong)),
    ];
    Some(CardPage {
        title: say!("card-title", number = number, all = guide.cards.len()),
        parts: parts.into_iter().filter(|part| !part.lines.is_empty()).collect(),
    })
}

/// What the room expects of the vote that is under way or comes next, or a team, in a sentence.
#[must_use]
pub fn expected(session: &Book, by: Option<StateId>, guess: Guess) -> String {
    let Some(id) = by else { return say!("guess-open", yes = guess.yes, no = guess.no, unsure = guess.unsure) };
    let code = Words::to(session.campaign(), Seat::Observer).code(id).clone();
    let says = if guess.yes < guess.no { "no" } else { "yes" };
    say!("guess-team", code = code, says = says, sure = guess.yes.max(guess.no))
}

/// The states that people play, each with what it expects of the vote that is under way or comes next, if it has said so.
fn teams(session: &Book) -> Vec<(StateId, Option<Guess>)> {
    let states = session.humans().into_iter().filter_map(Seat::state);
    states.map(|id| (id, session.open_guess(Some(id)))).collect()
}

/// What teams expect, a sentence each, and which have not said yet where any has.
#[must_use]
pub fn teams_expect(session: &Book) -> Vec<String> {
    let said = teams(session).into_iter().filter_map(|(id, guess)| Some(expected(session, Some(id), guess?)));
    said.chain(unsaid(session)).collect()
}

/// What the room expects and what its teams do, in sentences.
#[must_use]
pub fn all_expected(session: &Book) -> Vec<String> {
    let room = session.open_guess(None).map(|guess| expected(session, None, guess));
    room.into_iter().chain(teams_expect(session)).collect()
}

/// Which teams have not said what they expect, where any has.
#[must_use]
pub fn unsaid(session: &Book) -> Option<String> {
    let all = teams(session);
    let missing: StateSet = all.iter().filter(|(_, guess)| guess.is_none()).map(|(id, _)| *id).collect();
    let some = !missing.is_empty() && all.iter().any(|(_, guess)| guess.is_some());
    some.then(|| say!("guess-unsaid", codes = Words::to(session.campaign(), Seat::Observer).codes(missing)))
}

/// A guess and what came, in a sentence.
#[must_use]
pub fn guessed(guessed: &Guessed) -> String {
    let said = plain(match guessed.guess.says() {
        Some(true) => "guess-yes",
        Some(false) => "guess-no",
        None => "guess-even",
    });
    let came = plain(if guessed.passed { "guess-passed" } else { "guess-failed" });
    say!(
        "guess-past",
        what = vote_heading(guessed.gate, guessed.item),
        said = said,
        came = came,
        right = guessed.guess.right(guessed.passed),
        all = guessed.guess.all()
    )
}

/// How all guesses came out, a sentence each and, where there are several, how many were right.
#[must_use]
pub fn score(session: &Book) -> Vec<String> {
    let (all, teams): (Vec<Guessed>, Vec<Guessed>) = session.guesses().into_iter().partition(|one| one.by.is_none());
    let right = all.iter().filter(|one| one.is_right()).count();
    // Of teams only how many had it, of the vote held last: which of them, and how sure they were, is for the debrief.
    let vote = |one: &Guessed| (one.round, one.item, one.gate);
    let last = teams.last().map(vote);
    let of_last = || teams.iter().filter(|one| Some(vote(one)) == last);
    let had = of_last().filter(|one| one.is_right()).count();
    let teams = (of_last().count() > 0).then(|| say!("guess-teams", right = had, all = of_last().count()));
    let sum = (all.len() > 1).then(|| say!("guess-score", right = right, all = all.len()));
    // What was expected is asked about afterwards too, until a team has said something.
    let why = session.asks_why().then(|| plain("reflection-ask"));
    all.iter().map(guessed).chain(sum).chain(teams).chain(why).collect()
}
