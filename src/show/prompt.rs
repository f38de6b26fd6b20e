//! Prompts: what a seat is asked, as values that any front end can show: choices, numbers, words, and a word more before what counts.
//!
//! A prompt is reached by a [`Path`]: nothing yet, a verb, a verb with some of its slots. A path is data; it can stand in a page that
//! was reloaded, and each step is checked against what the seat may do now, so nothing old or made up gets further than anything else.

use crate::base::ids::{OptionId, Seat, StateId};
use crate::game::act::{self, Answer, Reply};
use crate::game::command::{Command, Verb};
use crate::game::forecast::forecast;
use crate::game::legal::{Domain, slots};
use crate::game::refusal::Refusal;
use crate::game::state::{Item, Stand, Topic};
use crate::game::view::View;
use crate::game::wire::Value;
use crate::law::ballot::Vote;
use crate::show::class::letter;
use crate::show::stakes::stakes;
use crate::show::typed::{is_settled, options};
use crate::show::word::broken_by;
use crate::table::{Matter, Sight, Waits};
use crate::words::sentence::told;
use crate::words::text::{capital, plain, say};
use crate::words::{Words, name, terms, verb};
use std::fmt;

/// How far an answer has come: a verb with the first of its slots, or nothing yet.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Path {
    /// The verb, once it is chosen.
    pub verb: Option<Verb>,
    /// What its slots hold, from the first.
    pub values: Vec<Value>,
}

/// What a seat is asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Prompt {
    /// The question.
    pub title: String,
    /// What to know before it is answered, in sentences.
    pub rows: Vec<String>,
    /// How it is answered.
    pub form: Form,
    /// The path that leads here.
    pub path: Path,
}

/// How a question is answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Form {
    /// One of some ways, each of which leads on. The first is what most would take.
    Choose(Vec<Way>),
    /// Several of some things.
    Several {
        /// What there is, each with its number.
        of: Vec<(u8, Way)>,
        /// At least so many.
        min: u8,
        /// At most so many.
        max: u8,
        /// What may be chosen, in words.
        allowed: String,
    },
    /// A number.
    Number {
        /// From, to, in steps of, in the smallest unit.
        range: (i32, i32, i32),
        /// The usual one.
        usual: i32,
        /// So many of the smallest unit are one of what people write: 100 for percent.
        scale: i32,
        /// What may be said, in words.
        allowed: String,
    },
    /// Words.
    Words {
        /// At most so many characters.
        max: u16,
    },
    /// Whether it is meant: yes plays the command.
    Confirm,
}

/// A way on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Way {
    /// What it is.
    pub label: String,
    /// What it is about; empty where nothing is to be said.
    pub about: String,
    /// Where it leads.
    pub to: Path,
}

/// Where a path leads.
#[derive(Clone, PartialEq, Debug)]
pub enum Next {
    /// To a question.
    Ask(Box<Prompt>),
    /// To a command, of which nothing is left to ask.
    Do(Command),
}

impl Path {
    /// The path of a whole command.
    #[must_use]
    pub fn of(command: &Command) -> Self {
        Self { verb: Some(command.verb()), values: command.values().into_iter().collect() }
    }

    /// The same with one slot more.
    #[must_use]
    pub fn and(&self, value: Value) -> Self {
        let mut values = self.values.clone();
        values.push(value);
        Self { verb: self.verb, values }
    }

    /// The path one question before; nothing at the beginning.
    #[must_use]
    pub fn back(&self) -> Option<Self> {
        self.verb?;
        Some(Self::default())
    }

    /// Reads a path as [`Path`] writes it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = text.split_whitespace();
        let Some(word) = words.next() else { return Some(Self::default()) };
        let verb = Verb::parse(word)?;
        let values: Option<Vec<Value>> = words.map(value).collect();
        let values = values.filter(|values| values.len() <= slots(verb).len())?;
        Some(Self { verb: Some(verb), values })
    }
}

fn value(word: &str) -> Option<Value> {
    let (kind, rest) = word.split_at_checked(1)?;
    match kind {
        "i" => rest.parse().ok().map(Value::Id),
        "s" => u64::from_str_radix(rest, 16).ok().map(Value::Set),
        "n" => rest.parse().ok().map(Value::Number),
        "t" => {
            let signs: Option<Vec<u8>> = (0..rest.len())
                .step_by(2)
                .map(|at| rest.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok()))
                .collect();
            String::from_utf8(signs?).ok().map(Value::Text)
        }
        _ => None,
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(verb) = self.verb else { return Ok(()) };
        f.write_str(verb.word())?;
        for value in &self.values {
            match value {
                Value::Id(id) => write!(f, " i{id}")?,
                Value::Set(bits) => write!(f, " s{bits:x}")?,
                Value::Number(number) => write!(f, " n{number}")?,
                Value::Text(text) => {
                    f.write_str(" t")?;
                    text.bytes().try_for_each(|byte| write!(f, "{byte:02x}"))?;
                }
            }
        }
        Ok(())
    }
}

/// What a seat is asked now, at a place of its own; nothing where it is not asked.
#[must_use]
pub fn matter(sight: &Sight<'_>) -> Option<Matter> {
    match sight.waits() {
        Waits::Turn(turn) => Some(turn.matter),
        Waits::Class(_) | Waits::Nobody | Waits::Over => None,
    }
}

/// Where a path leads for a seat that is asked for something, or that lays down a vote in advance. What counts is asked once more,
/// unless it was said that it is meant.
///
/// # Errors
/// Why it leads nowhere.
pub fn next(sight: &Sight<'_>, matter: Matter, path: &Path, meant: bool) -> Result<Next, Refusal> {
    let Some(verb) = path.verb else { return Ok(Next::Ask(Box::new(root(sight, matter)))) };
    let (legal, rules) = (sight.legal(), &sight.campaign().rules);
    if matter != Matter::Vote {
        legal.open(verb)?;
    }
    let mut filled = Path { verb: Some(verb), values: Vec::new() };
    for (at, slot) in slots(verb).iter().enumerate() {
        let domain = legal.domain(verb, &filled.values)?;
        let value = match path.values.get(at) {
            Some(value) if domain.contains(value, rules) => value.clone(),
            Some(_) => return Err(Refusal::Slot { slot: at, domain }),
            None if is_settled(&domain) => domain.default(rules),
            None => return Ok(Next::Ask(Box::new(slot_prompt(sight, &filled, verb::slot(*slot), &domain)))),
        };
        filled.values.push(value);
    }
    let given = filled.values.len();
    let whole = verb.with(&filled.values);
    let command = whole.map_err(|_| Refusal::SlotCount { expected: slots(verb).len(), given })?;
    if !meant && matter == Matter::Offers && needs_word(verb) {
        return Ok(Next::Ask(Box::new(confirm(sight, filled, &command))));
    }
    Ok(Next::Do(command))
}

/// What the first choice of each question comes to: what somebody means who says nothing else.
#[must_use]
pub fn first(sight: &Sight<'_>, matter: Matter) -> Option<Command> {
    /// A verb and the most slots that one has, twice over.
    const STEPS: usize = 16;
    let mut path = Path::default();
    for _ in 0..STEPS {
        let asked = match next(sight, matter, &path, true).ok()? {
            Next::Do(command) => return Some(command),
            Next::Ask(asked) => *asked,
        };
        path = match asked.form {
            Form::Choose(ways) => ways.into_iter().next()?.to,
            Form::Several { of, min, .. } => {
                asked.path.and(Value::Set(of.iter().take(usize::from(min)).fold(0, |set, (at, _)| set | 1 << at)))
            }
            Form::Number { usual, .. } => asked.path.and(Value::Number(usual)),
            Form::Words { .. } => asked.path.and(Value::Text(String::new())),
            Form::Confirm => return None,
        };
    }
    None
}

/// What the chair of Coreper can do at its desk.
#[must_use]
pub fn chairs_desk(view: &View<'_>) -> String {
    plain(if view.confessionals().0 > 0 { "plain-chairs-desk.hears" } else { "plain-chairs-desk" })
}

/// Whether this month's A items pass, with what it takes to have one withdrawn.
#[must_use]
pub fn a_items(view: &View<'_>) -> String {
    let left = view.mine().map_or(0, |own| own.capital);
    say!("plain-a-items", price = view.rules().politics.council.withdrawn, left = left)
}

/// Whether an act belongs to what is done now: at the chair's desk what a chair does, in the Council first A items, then each item.
#[must_use]
pub fn is_its_turn(view: &View<'_>, verb: Verb) -> bool {
    if view.is_at_the_chairs_desk() {
        let hears = verb == Verb::Confess && view.confessionals().0 > 0;
        return hears || matches!(verb, Verb::Ready | Verb::Present | Verb::TableConclusions);
    }
    if matches!(verb, Verb::Confess | Verb::Confide) {
        return false;
    }
    let approves = view.is_asked_to_approve();
    let of_items = matches!(verb, Verb::Put | Verb::Conclude | Verb::Hold);
    if matches!(verb, Verb::Approve | Verb::WithdrawItem) { approves } else { !(of_items && approves) }
}

/// Whether a verb ends the turn of its seat.
#[must_use]
pub const fn ends_turn(verb: Verb) -> bool {
    matches!(verb, Verb::Ready | Verb::Approve | Verb::EndSignals | Verb::EndMoves)
}

/// Whether a command is said once more before it is asked for.
const fn needs_word(verb: Verb) -> bool {
    !ends_turn(verb)
}

/// What a command is expected to do, in sentences.
fn expectations(sight: &Sight<'_>, command: &Command) -> Vec<String> {
    let words = Words::to(sight.campaign(), sight.eyes());
    let expected = forecast(&sight.view(), &sight.legal(), command);
    let all: Vec<String> = expected.iter().map(|expected| words.expected(expected)).collect();
    let mut rows = if all.is_empty() { Vec::new() } else { vec![say!("plain-expected", what = all.join("; "))] };
    if let Command::Table(table) = command {
        rows.extend(crate::words::why::proportionality(&sight.view(), table.measures).lines);
    }
    rows
}

fn confirm(sight: &Sight<'_>, path: Path, command: &Command) -> Prompt {
    let words = Words::to(sight.campaign(), sight.eyes());
    let what = told(&words.sentence(&sight.legal(), command.verb(), &command.values()));
    let title = say!("plain-confirm", what = capital(&what));
    Prompt { title, rows: expectations(sight, command), form: Form::Confirm, path }
}

fn slot_prompt(sight: &Sight<'_>, path: &Path, title: String, domain: &Domain) -> Prompt {
    let seat = sight.eyes();
    let words = Words::to(sight.campaign(), seat);
    let way = |id: u8, choice: &crate::show::typed::Choice| Way {
        label: choice.label().to_owned(),
        about: choice.about_it().to_owned(),
        to: path.and(Value::Id(id)),
    };
    let form = match domain {
        Domain::One { of, .. } => {
            let all = options(sight.campaign(), seat, domain, *of);
            Form::Choose(all.iter().map(|(id, choice)| way(*id, choice)).collect())
        }
        Domain::Several { of, min, max, .. } => {
            let all = options(sight.campaign(), seat, domain, *of);
            let of = all.iter().map(|(id, choice)| (*id, way(*id, choice))).collect();
            Form::Several { of, min: *min, max: *max, allowed: words.domain(domain) }
        }
        Domain::Number { min, max, step, unit, default } => Form::Number {
            range: (*min, *max, (*step).max(1)),
            usual: *default,
            scale: if *unit == crate::game::legal::Unit::Bp { 100 } else { 1 },
            allowed: words.domain(domain),
        },
        Domain::Text { max } => Form::Words { max: *max },
    };
    let sofar = told(&words.sentence(&sight.legal(), path.verb.unwrap_or(Verb::Ready), &path.values));
    let rows = if path.verb.is_some() { vec![capital(&sofar)] } else { Vec::new() };
    Prompt { title, rows, form, path: path.clone() }
}

/// The first question.
fn root(sight: &Sight<'_>, matter: Matter) -> Prompt {
    let (title, rows, ways) = match matter {
        Matter::Letter => letter_root(sight),
        Matter::Reply => reply_root(sight),
        Matter::Stand => stand_root(sight),
        Matter::Agenda => agenda_root(sight),
        Matter::Vote => vote_root(sight),
        Matter::Offers | Matter::Review => offers_root(sight),
    };
    Prompt { title, rows, form: Form::Choose(ways), path: Path::default() }
}

type Root = (String, Vec<String>, Vec<Way>);

fn letter_root(sight: &Sight<'_>) -> Root {
    let found = sight.me().and_then(|id| sight.read(|book, _| letter(book, id)));
    let Some(letter) = found else { return (plain("plain-letter-answer"), Vec::new(), Vec::new()) };
    let way = |(at, (label, about)): (usize, (String, String))| {
        let to = Path::of(&Answer { choice: OptionId::at(at) }.into());
        Way { label: capital(&label), about, to }
    };
    let ways = letter.answers.into_iter().enumerate().map(way).collect();
    let head = say!("plain-letter", from = letter.from, title = letter.title);
    (plain("plain-letter-answer"), vec![head, letter.text], ways)
}

fn reply_root(sight: &Sight<'_>) -> Root {
    let view = sight.view();
    let waiting = view.unanswered();
    let Some((place, pledge)) = view.pledges().find(|(place, _)| waiting & (1 << place) != 0) else {
        return (String::new(), Vec::new(), Vec::new());
    };
    let title = say!("plain-pledge", pledge = Words::to(sight.campaign(), sight.eyes()).pledge(pledge));
    let way = |key: &str, yes: bool| Way {
        label: capital(&plain(key)),
        about: String::new(),
        to: Path::of(&Reply { by: StateId::at(place), yes }.into()),
    };
    (title, Vec::new(), vec![way("plain-pledge-refuse", false), way("plain-pledge-accept", true)])
}

/// A file in Coreper: what the services advise comes first.
fn stand_root(sight: &Sight<'_>) -> Root {
    let Some((topic, advised)) = sight.advised_stand() else { return (String::new(), Vec::new(), Vec::new()) };
    let words = Words::to(sight.campaign(), sight.eyes());
    let way = |stand: Stand| Way {
        label: capital(&name::stand(stand)),
        about: name::stand_about(stand),
        to: Path::of(&crate::show::stand::command(&sight.view(), topic, stand)),
    };
    let mut rows = crate::show::subject::Subject::of_file(&words, &sight.view(), topic).sentences();
    rows.extend(words.reported(&sight.view(), topic));
    rows.extend(sight.read(|book, seat| crate::show::stand::card(book, seat, topic)));
    rows.push(say!("stand-advised", stand = name::stand(advised)));
    let asks = sight.legal().open(Verb::RequestVote).is_ok().then(|| offer(Verb::RequestVote));
    (
        crate::show::stand::question(&sight.view(), topic),
        rows,
        crate::show::stand::choices(topic, advised).map(way).chain(asks).collect(),
    )
}

fn agenda_root(sight: &Sight<'_>) -> Root {
    let view = sight.view();
    let who = capital(&Words::to(sight.campaign(), Seat::Observer).seat(sight.eyes()));
    let mut rows = Vec::new();
    if let Some(agenda) = view.agenda_item() {
        rows.push(say!("plain-agenda", item = terms::item(agenda.item)));
        if agenda.forced {
            rows.push(plain("plain-agenda-forced"));
        }
        let words = Words::to(sight.campaign(), sight.eyes());
        rows.extend(words.reported(&view, agenda.item.topic()));
        rows.extend(sight.read(stakes).iter().flat_map(crate::show::stakes::Stakes::sentences));
    }
    let legal = sight.legal();
    let advised = sight.advises_conclusion();
    let order = if advised { [Verb::Conclude, Verb::Put, Verb::Hold] } else { [Verb::Put, Verb::Conclude, Verb::Hold] };
    rows.extend(advised.then(|| plain("chair-advised")));
    let open = order.into_iter().filter(|verb| legal.open(*verb).is_ok());
    (say!("plain-chair", who = who), rows, open.map(offer).collect())
}

fn offer(verb: Verb) -> Way {
    let to = Path { verb: Some(verb), values: Vec::new() };
    Way { label: capital(&verb::verb(verb)), about: verb::verb_about(verb), to }
}

fn vote_root(sight: &Sight<'_>) -> Root {
    let view = sight.view();
    // What decides is told below with all that it says.
    let named = |item: Item| if item.decides() { name::topic(item.topic()) } else { terms::item(item) };
    let item = view.floor().ballot.as_ref().map_or_else(String::new, |ballot| named(ballot.item));
    let title = say!("prompt-vote", item = item);
    let way = |vote: Vote| Way {
        label: capital(&name::vote(vote)),
        about: broken_by(&view, &sight.words(), vote).join(" "),
        to: Path::of(&act::Vote::plain(vote).into()),
    };
    let mut ways = vec![way(Vote::Abstain), way(Vote::For), way(Vote::Against)];
    let mut rows = Vec::new();
    if let Some(advice) = sight.services() {
        let label = capital(&name::vote(advice.vote));
        ways.sort_by_key(|way| way.label != label);
        rows.push(say!("plain-vote-advised", vote = name::vote(advice.vote)));
    }
    if let Some(ballot) = &view.floor().ballot {
        let subject = crate::show::subject::Subject::of(&sight.words(), &view, ballot.item);
        rows.extend(Some(subject.short).filter(|short| !short.is_empty()).into_iter().chain(subject.further));
    }
    let legal = sight.legal();
    ways.extend([Verb::StayAway, Verb::GiveProxy].into_iter().filter(|verb| legal.open(*verb).is_ok()).map(offer));
    (title, rows, ways)
}

fn offers_root(sight: &Sight<'_>) -> Root {
    let (view, legal) = (sight.view(), sight.legal());
    let mut open: Vec<Verb> = legal.verbs().collect();
    open.sort_by_key(|verb| !ends_turn(*verb));
    let nothing = sight.me().is_some() && view.acts().is_empty();
    let ways = open.into_iter().map(|verb| match verb {
        verb if ends_turn(verb) && view.is_at_the_chairs_desk() => {
            Way { label: plain("plain-desk-done"), about: String::new(), ..offer(verb) }
        }
        verb if verb == Verb::Approve => offer(verb),
        verb if ends_turn(verb) && nothing => {
            Way { label: plain("plain-nothing-this-month"), about: String::new(), ..offer(verb) }
        }
        verb if ends_turn(verb) => Way { about: String::new(), ..offer(verb) },
        verb => {
            let expected = verb.alone().map(|command| expectations(sight, &command)).unwrap_or_default();
            let about = std::iter::once(verb::verb_about(verb)).chain(expected).collect::<Vec<_>>().join(" ");
            Way { about, ..offer(verb) }
        }
    });
    let title = match view.me() {
        Some(_) if view.is_at_the_chairs_desk() => chairs_desk(&view),
        Some(_) if view.is_asked_to_approve() => a_items(&view),
        Some(_) => say!("plain-offers-left", title = plain("plain-offers"), left = view.bandwidth_left()),
        None => plain("plain-offers"),
    };
    let mut rows = vec![capital(&crate::words::procedure::stands(&view))];
    rows.extend(Topic::ALL.into_iter().filter_map(|topic| sight.words().confided(&view, topic)));
    if let Some(stakes) = sight.read(stakes) {
        rows.push(say!("plain-stakes", title = stakes.title.as_str()));
        rows.extend(stakes.sentences());
    }
    (title, rows, ways.collect())
}

#[cfg(test)]
mod tests {
    use super::Path;
    use crate::game::command::Verb;
    use crate::game::wire::Value;

    #[test]
    fn a_path_is_read_as_it_is_written_and_what_is_made_up_is_none() {
        let values = vec![Value::Id(3), Value::Set(0x15), Value::Number(-4), Value::Text("é \"x".to_owned())];
        let mut path = Path { verb: Some(Verb::Lobby), values: Vec::new() };
        assert_eq!(Path::parse(""), Some(Path::default()));
        assert_eq!(Path::parse(&path.to_string()), Some(path.clone()));
        for value in values {
            path.values = vec![value];
            assert_eq!(Path::parse(&path.to_string()), Some(path.clone()), "{path}");
        }
        for wrong in [
            "x",
            "lobby i",
            "lobby i999",
            "lobby q1",
            "lobby t0",
            "lobby tzz",
            "lobby i1 i1 i1 i1 i1 i1 i1 i1 i1 i1",
            "lobby é1",
        ] {
            assert_eq!(Path::parse(wrong), None, "{wrong}");
        }
    }
}
