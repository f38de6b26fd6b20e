//! What came of a month: what one did and what came of it, the votes, the others, why no vote was held, Beijing, what moved and why.

#![expect(clippy::wildcard_enum_match_arm, reason = "events of other kinds are left out, whatever they are")]

mod own;

use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::game::event::{
    BeijingEvent, Cause, ClockEvent, CommissionEvent, Event, MeasureEvent, MemberEvent, PledgeEnd, TableEvent,
    VoteEvent,
};
use crate::game::rulebook::Indicator;
use crate::game::state::{Gate, Phase, Topic};
use crate::law::ballot::{Ballot, Vote};
use crate::law::comitology;
use crate::law::tally::tally;
use crate::report::gather::gathered;
use crate::session::{Book, Line};
use crate::words::text::{self, capital, say};
use crate::words::{Words, law, name, number, politics, terms};

/// What a part is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// What happened in the world: what stands on the page with which a month begins.
    World,
    /// What the host of the session brought in.
    News,
    /// What the reader did.
    Own,
    /// Votes, with what they came to.
    Votes,
    /// What others said and did.
    Others,
    /// Why something was not voted on.
    Waiting,
    /// Words given in public, kept or broken.
    Words,
    /// What Beijing signals, did, and left.
    Beijing,
    /// What moved, and because of what.
    Changed,
}

/// A part: rows under a title.
#[derive(Clone, PartialEq, Debug)]
pub struct Part {
    /// What it is about.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A row: something that happened, with what was hoped for beside what came.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Row {
    /// What it is.
    pub what: String,
    /// What was hoped for, or the value before; empty where there was nothing to hope for.
    pub hoped: String,
    /// What came, or the value after; empty where the row says it all.
    pub came: String,
    /// What followed, or because of what.
    pub then: String,
    /// Where it was measured in points: from what to what was hoped for, and what came.
    pub measured: Option<((i32, i32), i32)>,
    /// What the row is about, for whoever asks why.
    pub about: Option<About>,
}

/// What a row is about.
#[derive(Clone, PartialEq, Debug)]
pub enum About {
    /// Something that happened.
    Event(Box<Event>),
    /// A change of an indicator.
    Change(Indicator),
}

impl Row {
    fn plain(what: String, event: &Event) -> Self {
        Self { what, about: Some(About::Event(Box::new(event.clone()))), ..Self::default() }
    }

    /// The row in one sentence: "Talk with Italy: 11, hoped 6 to 18; Italy then said: for".
    #[must_use]
    pub fn sentence(&self) -> String {
        let mut text = match (self.came.is_empty(), self.hoped.is_empty()) {
            (true, _) => self.what.clone(),
            (false, true) => say!("show-row-came", what = self.what.as_str(), came = self.came.as_str()),
            (false, false) => say!(
                "show-row-hoped",
                what = self.what.as_str(),
                came = self.came.as_str(),
                hoped = self.hoped.as_str(),
            ),
        };
        if !self.then.is_empty() {
            // A sentence of its own loses its end where it goes on.
            text.truncate(text.trim_end_matches('.').len());
            text.push_str("; ");
            text.push_str(&self.then);
        }
        text
    }
}

/// A month as a reader may know it, part by part; parts in which nothing happened are left out.
#[must_use]
pub fn month(session: &Book, seat: Seat, round: u16) -> Vec<Part> {
    let lines: Vec<Line> = session.log_for(seat).into_iter().filter(|line| line.round == round).collect();
    let mut parts = told(session, seat, &lines);
    let changed = changed(session, seat, round);
    if !changed.is_empty() {
        parts.push(Part { kind: Kind::Changed, title: text::plain("show-changed"), rows: changed });
    }
    parts
}

/// What happened since a mark in the log, as a reader may know it.
#[must_use]
pub fn since(session: &Book, seat: Seat, mark: usize) -> Vec<Part> {
    told(session, seat, &session.log_since(seat, mark))
}

fn told(session: &Book, seat: Seat, lines: &[Line]) -> Vec<Part> {
    let teller = Teller { session, seat, words: Words::to(session.campaign(), seat), lines };
    let parts = [
        (Kind::World, "show-world", teller.news(Cause::World, is_of_the_world)),
        (Kind::News, "show-news", teller.news(Cause::Inject, |event| matches!(event, Event::Inject(_)))),
        (Kind::Own, teller.own_title(), teller.own()),
        (Kind::Votes, "show-votes", teller.votes()),
        (Kind::Words, "show-words", teller.kept()),
        (Kind::Others, "show-others", teller.others()),
        (Kind::Waiting, "show-waiting", teller.waiting()),
        (Kind::Beijing, "show-beijing", teller.beijing()),
    ];
    let full = parts.into_iter().filter(|(.., rows)| !rows.is_empty());
    full.map(|(kind, title, rows)| Part { kind, title: text::plain(title), rows }).collect()
}

/// What moved in a round that is over, with the value before and after, and because of what.
fn changed(session: &Book, seat: Seat, round: u16) -> Vec<Row> {
    /// So many causes are told unasked.
    const CAUSES: usize = 3;
    let history = session.history(seat);
    let at = history.iter().rposition(|dashboard| dashboard.round == round);
    let pair = at.and_then(|at| Some((history.get(at)?, history.get(at.checked_sub(1)?)?)));
    let Some((now, before)) = pair else { return Vec::new() };
    let row = |(which, value): (Indicator, i32)| {
        let was = before.get(which)?;
        let causes = session.causes(seat, which, round);
        let seen = causes.iter().filter(|(_, by)| name::is_seen(which, *by)).take(CAUSES);
        let cause = |(cause, by): &(_, i32)| {
            say!("plain-cause", cause = politics::cause(*cause), by = name::indicator_change(which, *by))
        };
        (was != value).then(|| Row {
            what: capital(&name::indicator(which)),
            hoped: name::indicator_value(which, was),
            came: name::indicator_value(which, value),
            then: seen.map(cause).collect::<Vec<_>>().join("; "),
            about: Some(About::Change(which)),
            measured: None,
        })
    };
    now.all().filter_map(row).collect()
}

/// Whether an event is what an act of a state did.
#[must_use]
pub fn is_own(me: StateId, event: &Event) -> bool {
    match event {
        Event::Member(
            MemberEvent::Lobbied { by, .. }
            | MemberEvent::PledgeEnded { by, .. }
            | MemberEvent::PledgeAnswered { by, .. },
        ) => *by == me,
        Event::Member(MemberEvent::Pledged(pledge)) => pledge.by == me,
        Event::Member(MemberEvent::Shared { from, .. }) | Event::Vote(VoteEvent::ProxyGiven { from, .. }) => {
            *from == me
        }
        Event::Commission(CommissionEvent::Filed { by, .. }) => *by == Some(me),
        Event::Member(
            MemberEvent::Declared { state, .. }
            | MemberEvent::ExaminationAsked(state)
            | MemberEvent::AmendmentMoved { state, .. }
            | MemberEvent::TextPresented { by: state, .. }
            | MemberEvent::Suggested { state, .. }
            | MemberEvent::Invested { state, .. }
            | MemberEvent::Travelled { state, .. }
            | MemberEvent::FundAsked(state)
            | MemberEvent::PublicationAsked { state, .. }
            | MemberEvent::OpinionAsked { state, .. }
            | MemberEvent::CapitalAnswered { state, .. }
            | MemberEvent::Confessed { by: state, .. }
            | MemberEvent::Confided { state, .. }
            | MemberEvent::Delegated { state, .. }
            | MemberEvent::Stood { state, .. }
            | MemberEvent::VotedBelow { state, .. },
        )
        | Event::Commission(CommissionEvent::SuggestionAnswered { state, .. })
        | Event::Vote(VoteEvent::Cast { state, .. } | VoteEvent::StayedAway(state)) => *state == me,
        Event::Member(
            MemberEvent::VoteRequested { state, .. }
            | MemberEvent::ListingProposed { by: state }
            | MemberEvent::Leaked { by: state, .. }
            | MemberEvent::PaperLeaked { by: state, .. },
        ) => *state == Some(me),
        _ => false,
    }
}

/// A stretch of the log in front of a reader.
struct Teller<'s> {
    session: &'s Book,
    seat: Seat,
    words: Words<'s>,
    lines: &'s [Line],
}

impl Teller<'_> {
    fn events(&self) -> impl Iterator<Item = &Event> {
        self.lines.iter().flat_map(|line| &line.events)
    }

    /// What happened in the world and what the host brought in, with what it did; what moved without news stands for itself.
    fn news(&self, because: Cause, is_told: fn(&Event) -> bool) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for line in self.lines {
            let mut told: Option<Row> = None;
            for event in &line.events {
                match event {
                    event if is_told(event) => {
                        let what = self.words.event(event).unwrap_or_default();
                        rows.extend(told.replace(Row::plain(what, event)));
                    }
                    Event::Clock(ClockEvent::Effected { effect, cause, of }) if *cause == because => {
                        let effect = self.words.effect(effect);
                        if let Some(row) = &mut told {
                            // What it did follows in the same sentence.
                            row.what.truncate(row.what.trim_end_matches('.').len());
                            let gap = if row.then.is_empty() { "" } else { "; " };
                            row.then.extend([gap, effect.as_str()]);
                        } else {
                            let own = of.is_none() || of.map(Seat::State) == Some(self.seat);
                            let what = if own { effect } else { self.words.event(event).unwrap_or_default() };
                            rows.push(Row::plain(capital(&what), event));
                        }
                    }
                    _ => {}
                }
            }
            rows.extend(told);
        }
        rows
    }

    fn votes(&self) -> Vec<Row> {
        let row = |event: &Event| {
            let Event::Vote(VoteEvent::BallotClosed { item, gate, votes, carried, opinion, .. }) = event else {
                return None;
            };
            let table = &self.session.view(Seat::Observer).populations()?.table;
            let count = match gate {
                Gate::Council | Gate::Consensus => {
                    self.words.count_of(&tally(self.rule(*item, *gate), table, votes), votes)
                }
                Gate::Committee | Gate::Appeal => law::committee(&comitology::opinion(table, votes)),
            };
            let (on, result) = (terms::short_item(*item), result(*carried, *opinion));
            // A consensus says itself what it is.
            let what = if *gate == Gate::Consensus {
                say!("show-vote.consensus", on = on, result = result)
            } else {
                say!("show-vote", gate = name::gate(*gate), on = on, result = result)
            };
            Some(Row { then: count, ..Row::plain(capital(&what), event) })
        };
        self.events().filter_map(row).collect()
    }

    /// Words given before a vote of this stretch, kept or broken in it; pledges that ended.
    fn kept(&self) -> Vec<Row> {
        let first = self.lines.first().map_or(0, |line| line.round);
        let before = self.session.log_for(self.seat);
        let mut said: Vec<(StateId, Topic, Vote)> = Vec::new();
        let mut rows = Vec::new();
        for line in before.iter().filter(|line| line.round < first).chain(self.lines) {
            for event in &line.events {
                if let Some(spent) = event.spends() {
                    said.retain(|(_, on, _)| *on != spent);
                }
                match event {
                    Event::Member(MemberEvent::Declared { state, topic, vote }) => {
                        said.retain(|(of, on, _)| (*of, *on) != (*state, *topic));
                        said.push((*state, *topic, *vote));
                    }
                    Event::Vote(VoteEvent::BallotClosed { item, votes, .. })
                        if item.decides() && line.round >= first =>
                    {
                        rows.extend(self.words_kept(&said, item.topic(), votes, event));
                    }
                    Event::Member(MemberEvent::PledgeEnded { end: PledgeEnd::Kept | PledgeEnd::Broken, .. })
                        if line.round >= first =>
                    {
                        rows.extend(self.words.event(event).map(|told| Row::plain(capital(&told), event)));
                    }
                    _ => {}
                }
            }
        }
        rows
    }

    fn words_kept(&self, said: &[(StateId, Topic, Vote)], topic: Topic, votes: &Ballot, event: &Event) -> Vec<Row> {
        let of_topic = || said.iter().filter(|(_, on, _)| *on == topic);
        let kept: StateSet =
            of_topic().filter(|(id, _, vote)| votes.vote(*id) == Some(*vote)).map(|(id, ..)| *id).collect();
        let broken = of_topic().filter(|(id, _, vote)| votes.vote(*id).is_some_and(|cast| cast != *vote));
        let broken = broken.map(|(id, _, vote)| {
            let cast = votes.vote(*id).map(name::vote).unwrap_or_default();
            let told = say!("show-word-broken", who = self.words.state(*id), said = name::vote(*vote), cast = cast);
            Row::plain(capital(&told), event)
        });
        let kept = (!kept.is_empty()).then(|| Row::plain(say!("show-words-kept", who = self.words.codes(kept)), event));
        kept.into_iter().chain(broken).collect()
    }

    fn others(&self) -> Vec<Row> {
        let me = self.seat.state();
        let theirs = self.events().filter(|event| me.is_none_or(|me| !is_own(me, event)));
        let (same, rest) = gathered(theirs.filter(|event| is_of_others(event)));
        let gathered = same.into_iter().map(|(same, who)| Row { what: same.told(&self.words, who), ..Row::default() });
        let each = rest.into_iter().filter_map(|event| Some(Row::plain(capital(&self.words.event(event)?), event)));
        gathered.chain(each).collect()
    }

    /// What the chair held back, with the count that it went by.
    fn waiting(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for line in self.lines {
            for event in &line.events {
                let Event::Vote(VoteEvent::Held(topic)) = event else { continue };
                let what = self.words.event(event).map(|told| capital(&told)).unwrap_or_default();
                let then = self.session.chairs_count(line.round, *topic).map(|note| {
                    let unanimity = note.population_needed == 0;
                    say!(
                        if unanimity { "show-chair-counts.unanimity" } else { "show-chair-counts" },
                        members = note.members_for,
                        needed = note.members_needed,
                        share = number::percent_exact(note.population_for),
                        chance = note.chance,
                        least = note.chance_needed,
                    )
                });
                rows.push(Row { then: then.unwrap_or_default(), ..Row::plain(what, event) });
            }
        }
        rows
    }

    fn beijing(&self) -> Vec<Row> {
        let is_theirs = |event: &&Event| {
            matches!(
                event,
                Event::Beijing(BeijingEvent::Used { .. } | BeijingEvent::Eased { .. })
                    | Event::Table(
                        TableEvent::Offered(_)
                            | TableEvent::TermsAgreed(_)
                            | TableEvent::HeldBack { .. }
                            | TableEvent::FoundOut { .. }
                            | TableEvent::Broken { .. }
                    )
            )
        };
        let row = |event: &Event| Some(Row::plain(capital(&self.words.event(event)?), event));
        let mut rows: Vec<Row> = self.events().filter(is_theirs).filter_map(row).collect();
        let used = |of| {
            self.events().any(
                |event| matches!(event, Event::Beijing(BeijingEvent::Used { instrument, .. }) if *instrument == of),
            )
        };
        // What was announced is left only when the time for it is over.
        let over = |event: &Event| matches!(event, Event::Clock(ClockEvent::PhaseBegan(Phase::Reckoning)));
        let over = self.events().any(over);
        rows.extend(self.events().filter_map(|event| match event {
            Event::Beijing(BeijingEvent::Signalled { instrument, .. }) if !used(*instrument) => {
                let left = self.words.instrument_and_rung(*instrument);
                if over { Some(Row::plain(say!("show-left", instrument = left), event)) } else { row(event) }
            }
            _ => None,
        }));
        rows
    }
}

/// Whether an event is news that nobody at the table made.
const fn is_of_the_world(event: &Event) -> bool {
    matches!(
        event,
        Event::Clock(ClockEvent::World { happened: true, .. }) | Event::Commission(CommissionEvent::Found(_))
    )
}

/// What a vote came to.
fn result(carried: bool, opinion: Option<comitology::Opinion>) -> String {
    match opinion {
        Some(opinion) => law::opinion(opinion),
        None => text::plain(if carried { "show-carried" } else { "show-not-carried" }),
    }
}

/// What others say and do that is worth telling in a review.
const fn is_of_others(event: &Event) -> bool {
    matches!(
        event,
        Event::Member(
            MemberEvent::Declared { .. }
                | MemberEvent::Lobbied { .. }
                | MemberEvent::Pledged(_)
                | MemberEvent::PledgeAnswered { .. }
                | MemberEvent::ExaminationAsked(_)
                | MemberEvent::AmendmentMoved { .. }
                | MemberEvent::Suggested { .. }
                | MemberEvent::Shared { .. }
                | MemberEvent::Travelled { .. }
                | MemberEvent::FundAsked(_)
                | MemberEvent::ListingProposed { .. }
                | MemberEvent::ConclusionsTabled(_)
                | MemberEvent::TextPresented { .. }
                | MemberEvent::VoteRequested { .. }
                | MemberEvent::PublicationAsked { .. }
                | MemberEvent::OpinionAsked { .. }
                | MemberEvent::Leaked { .. }
                | MemberEvent::PaperLeaked { .. }
        ) | Event::Commission(
            CommissionEvent::Filed { .. }
                | CommissionEvent::SuggestionAnswered { .. }
                | CommissionEvent::FundProposed(_)
                | CommissionEvent::Tabled(_)
                | CommissionEvent::Coordinated { .. }
                | CommissionEvent::Withdrawn { .. }
                | CommissionEvent::Appealed
                | CommissionEvent::Procedure(_)
        ) | Event::Table(
            TableEvent::Recommended(_)
                | TableEvent::Countered(_)
                | TableEvent::Mandated(_)
                | TableEvent::ConclusionRefused
                | TableEvent::ConsentGiven
                | TableEvent::ConsentRefused
                | TableEvent::Concluded(_)
                | TableEvent::RanOut
        ) | Event::Measure(
            MeasureEvent::Adopted { .. }
                | MeasureEvent::DeferredFurther { .. }
                | MeasureEvent::Applied(_)
                | MeasureEvent::Suspended(_)
                | MeasureEvent::Resumed { .. }
                | MeasureEvent::Terminated { .. }
                | MeasureEvent::Funded(_)
                | MeasureEvent::Listed { .. }
                | MeasureEvent::ListingLapsed
        ) | Event::Vote(VoteEvent::AmendmentCarried(_))
    )
}
