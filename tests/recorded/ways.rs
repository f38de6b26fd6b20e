//! Ways to play a game on the way to a recording: who is human, and what the humans do. What a script wants and may not is left to
//! the seat's own mind.

use crate::session::october;
use coreper::base::ids::{MeasureId, Seat, StateId};
use coreper::game::act;
use coreper::game::command::{Command, Verb};
use coreper::game::legal::Domain;
use coreper::game::state::{Coreper, DefenceCarveOut, Gate, Item, LengthId, Phase, SnapBack, Suspension, Terms, Topic};
use coreper::game::wire::Value;
use coreper::law::ballot::Vote;
use coreper::session::{Options, Session, Step};

/// What a script wants; nothing where it leaves the seat to its own mind.
pub(super) type Script = fn(&Session, Seat) -> Option<Command>;

/// A way to play.
#[derive(Clone, Copy)]
pub(super) struct Way {
    /// The seats of humans, by code; `all` for all states.
    pub(super) humans: &'static [&'static str],
    /// How much of Coreper is played.
    pub(super) coreper: Coreper,
    /// What they do.
    pub(super) script: Script,
}

/// Bots alone.
pub(super) const BOTS: Way = Way { humans: &[], coreper: Coreper::Absent, script: |_, _| None };
/// Germany does what an empty line does: nothing, and abstains.
pub(super) const PASSING: Way = Way { humans: &["DE"], coreper: Coreper::Absent, script: passes };
/// Germany pushes: says so, lobbies waverers, votes for.
pub(super) const PUSHING: Way = Way { humans: &["DE"], coreper: Coreper::Absent, script: pushes };
/// All states for everything, with a Commission that acts.
pub(super) const UNITED: Way = Way { humans: &["all"], coreper: Coreper::Absent, script: united };
/// All states for everything, and a Commission that tables all it may at once.
pub(super) const MAXIMAL: Way = Way { humans: &["all", "COM"], coreper: Coreper::Absent, script: maximal };
/// All states go to Beijing alone, month by month, and vote for nothing.
pub(super) const ALONE: Way = Way { humans: &["all"], coreper: Coreper::Absent, script: alone };
/// For in the Council, quiet in the committee and on appeal; the Commission goes all the way.
pub(super) const QUIET: Way = Way { humans: &["all", "COM"], coreper: Coreper::Absent, script: quiet };
/// For in the Council, against in the committee and on appeal; the Commission goes all the way.
pub(super) const LOUD: Way = Way { humans: &["all", "COM"], coreper: Coreper::Absent, script: loud };
/// For, after an amendment by Germany.
pub(super) const AMENDING: Way = Way { humans: &["all"], coreper: Coreper::Absent, script: amending };
/// Germany shows a stand on each file and does what its services advise.
pub(super) const IN_COREPER: Way = Way { humans: &["DE"], coreper: Coreper::Brief, script: |_, _| None };
/// For everything; the Commission and Beijing settle as soon as they can.
pub(super) const SETTLING: Way = Way { humans: &["all", "COM", "CN"], coreper: Coreper::Absent, script: settling };

impl Way {
    /// Plays a game in this way to its end.
    pub(super) fn play(&self, options: &Options) -> Session {
        let campaign = october();
        let mut options = options.clone();
        options.setup.coreper = self.coreper;
        for code in self.humans {
            match *code {
                "all" => options = campaign.rules.state_ids().fold(options, |o, id| o.with_human(Seat::State(id))),
                code => options = options.with_human(coreper::session::seat::parse(&campaign, code).unwrap()),
            }
        }
        let mut session = Session::new(campaign, options);
        let mut asked = 0;
        while session.run().unwrap() == Step::Waiting {
            let seat = session.awaited_humans()[0];
            let wanted = (self.script)(&session, seat).filter(|command| session.legal(seat).admits(command));
            let command = wanted.unwrap_or_else(|| session.advise(seat).command);
            session.submit(seat, &command).unwrap();
            asked += 1;
            assert!(asked < 50_000, "the game does not end");
        }
        session
    }
}

/// The options of a search.
pub(super) fn options(length: LengthId, seed: u64) -> Options {
    let campaign = october();
    let mut options = crate::session::options(length, seed);
    options.setup.truce = campaign.truce;
    options.doctrine = campaign.doctrine.readings.first().map(|reading| reading.id.clone()).unwrap_or_default();
    options.notes = false;
    options
}

fn vote(vote: Vote) -> Command {
    let number = [Vote::For, Vote::Abstain, Vote::Against].iter().position(|one| *one == vote).unwrap();
    Verb::Vote.with(&[Value::Id(u8::try_from(number).unwrap()), Value::Id(0), Value::Number(0)]).unwrap()
}

/// The item and gate of the ballot under way.
fn ballot(session: &Session) -> Option<(Item, Gate)> {
    session.view(Seat::Observer).floor().ballot.as_ref().map(|ballot| (ballot.item, ballot.gate))
}

/// The first of some verbs that is open, with defaults.
fn first(session: &Session, seat: Seat, verbs: &[Verb]) -> Option<Command> {
    verbs.iter().find_map(|verb| session.legal(seat).default_command(*verb).ok())
}

/// What an empty line does.
fn passes(session: &Session, seat: Seat) -> Option<Command> {
    if ballot(session).is_some() {
        return Some(vote(Vote::Abstain));
    }
    first(session, seat, &[Verb::Answer, Verb::Ready, Verb::Reply, Verb::Put])
}

fn pushes(session: &Session, seat: Seat) -> Option<Command> {
    if let Some((item, _)) = ballot(session) {
        return Some(vote(if matches!(item, Item::Amendment(_)) { Vote::Abstain } else { Vote::For }));
    }
    let view = session.view(seat);
    if view.phase() != Phase::Consultation {
        return None;
    }
    let me = view.mine()?;
    let code = ["ES", "RO", "BE", "SE"][(usize::from(view.round()) * 2 + me.acts.len()) % 4];
    let to = october().state(code)?;
    let lobby = Verb::Lobby.with(&[Value::Id(to.0), Value::Id(0), Value::Id(0)]).unwrap();
    let declare = Verb::Declare.with(&[Value::Id(0), Value::Id(0), Value::Text(String::new())]).unwrap();
    let wanted = match (me.declared[Topic::Determination.index()], me.acts.len()) {
        (None, 0) => declare,
        _ => lobby,
    };
    let legal = session.legal(seat);
    Some(if legal.admits(&wanted) { wanted } else { Command::from(act::Ready) })
}

fn united(session: &Session, seat: Seat) -> Option<Command> {
    if ballot(session).is_some() {
        return Some(vote(Vote::For));
    }
    let view = session.view(seat);
    match view.phase() {
        Phase::Consultation if view.acts().is_empty() => {
            first(session, seat, &[Verb::AskExamination, Verb::File, Verb::Invest, Verb::Ready])
        }
        Phase::Consultation => Some(Command::from(act::Ready)),
        Phase::Council => Some(Command::from(act::Put)),
        _ => None,
    }
}

fn maximal(session: &Session, seat: Seat) -> Option<Command> {
    if seat == Seat::Commission { tables_all(session) } else { united(session, seat) }
}

/// Opens, proposes, and tables as much as the injury allows.
fn tables_all(session: &Session) -> Option<Command> {
    let legal = session.legal(Seat::Commission);
    if legal.open(Verb::Table).is_ok() {
        let rules = session.view(Seat::Commission).rules();
        let Ok(Domain::Several { ids, worth, .. }) = legal.domain(Verb::Table, &[]) else { return None };
        let (mut chosen, mut sum) = (0u64, 0);
        for id in (0..rules.measures.len()).map(MeasureId::at).filter(|id| ids & (1 << id.0) != 0) {
            let value = rules.measures[id.index()].value[1];
            if worth.is_none_or(|most| sum + value <= most) {
                (chosen, sum) = (chosen | 1 << id.0, sum + value);
            }
        }
        let slots = [Value::Set(chosen), Value::Set(0), Value::Number(0), Value::Number(0)];
        return Some(Verb::Table.with(&slots).unwrap());
    }
    if let Ok(command) = legal.default_command(Verb::Adopt).or_else(|_| legal.default_command(Verb::Appeal)) {
        return Some(command);
    }
    legal.open(Verb::Open).ok().map(|()| act::Open { planned: 1 }.into())
}

fn alone(session: &Session, seat: Seat) -> Option<Command> {
    if ballot(session).is_some() {
        return Some(vote(Vote::Abstain));
    }
    match session.view(seat).phase() {
        Phase::Consultation => first(session, seat, &[Verb::Channel, Verb::Ready]),
        _ => None,
    }
}

fn goes_all_the_way(session: &Session) -> Option<Command> {
    first(session, Seat::Commission, &[Verb::Adopt, Verb::Appeal])
}

/// For in the Council; as told in the committees.
fn in_committees(session: &Session, seat: Seat, told: Vote) -> Option<Command> {
    match (seat, ballot(session)) {
        (Seat::Commission, _) if session.view(seat).phase() == Phase::Committee => goes_all_the_way(session),
        (_, Some((_, Gate::Committee | Gate::Appeal))) => Some(vote(told)),
        (Seat::State(_), _) => united(session, seat),
        _ => None,
    }
}

fn quiet(session: &Session, seat: Seat) -> Option<Command> {
    in_committees(session, seat, Vote::Abstain)
}

fn loud(session: &Session, seat: Seat) -> Option<Command> {
    in_committees(session, seat, Vote::Against)
}

fn amending(session: &Session, seat: Seat) -> Option<Command> {
    let view = session.view(seat);
    if seat == Seat::State(StateId(0)) && view.phase() == Phase::Consultation && view.acts().is_empty() {
        return first(session, seat, &[Verb::Amend]).or_else(|| united(session, seat));
    }
    united(session, seat)
}

/// Terms that both sides can live with in this way to play.
fn settled(verb: Verb) -> Command {
    let terms = Terms {
        relief: 7_000,
        defence: DefenceCarveOut::Partial,
        suspension: Suspension::All,
        verification: true,
        months: 24,
        snap_back: SnapBack::Measures,
        ..Terms::HIDDEN
    };
    if verb == Verb::Offer { act::Offer { terms }.into() } else { act::Recommend { terms }.into() }
}

fn settling(session: &Session, seat: Seat) -> Option<Command> {
    let legal = session.legal(seat);
    let view = session.view(seat);
    match seat {
        Seat::State(_) => united(session, seat),
        Seat::Commission if view.mandate().is_none() && view.procedure().determined().is_some() => {
            Some(settled(Verb::Recommend)).filter(|command| legal.admits(command))
        }
        Seat::Beijing if view.phase() == Phase::Briefing => Some(Command::from(act::EndSignals)),
        Seat::Beijing => {
            let offers = !view.measures_in(coreper::game::state::MeasureStage::Applies).is_empty();
            let new = view.bargain().offer.is_none() && offers;
            Some(settled(Verb::Offer))
                .filter(|command| new && legal.admits(command))
                .or(Some(Command::from(act::EndMoves)))
        }
        Seat::Commission | Seat::Facilitator | Seat::Observer => None,
    }
}
