//! What a seat's own acts came to, with what was hoped for beside it.

use super::{About, Row, Teller, is_own};
use crate::base::ids::{Seat, StateId};
use crate::game::act::{Lobby, Reply};
use crate::game::command::Command;
use crate::game::coreper::price_below;
use crate::game::event::{Cause, ClockEvent, CommissionEvent, Event, MemberEvent, VoteEvent};
use crate::game::rulebook::Indicator;
use crate::game::state::{Gate, Item, Topic};
use crate::law::ballot::{Ballot, Vote};
use crate::law::comitology::{self, Stage};
use crate::law::rule::Rule;
use crate::law::tally::tally;
use crate::words::text::{self, capital, say};
use crate::words::{law, name, number, terms};

impl Teller<'_> {
    /// What another hand did in the seat of people in these lines, and whether they did anything themselves.
    fn by_another(&self) -> (Vec<&Command>, bool) {
        let asked = || self.lines.iter().filter(|line| line.asked.as_ref().is_some_and(|(by, _)| *by == self.seat));
        let another = asked().filter(|line| line.by_another).filter_map(|line| Some(&line.asked.as_ref()?.1));
        let another: Vec<&Command> = another.collect();
        // What nobody ever played is its bot's in any case, and whoever reads it knows.
        if another.is_empty() || !self.session.people().contains(&self.seat) {
            return (Vec::new(), true);
        }
        (another, asked().any(|line| !line.by_another))
    }

    /// What the acts of the seat are called: not everything was done by those who play it.
    pub(super) fn own_title(&self) -> &'static str {
        match self.by_another() {
            (another, _) if another.is_empty() => "show-own",
            (_, true) => "show-own-both",
            (_, false) => "show-own-bot",
        }
    }

    /// What another hand did, in a row of its own before what came of all acts.
    fn stood_in(&self) -> Option<Row> {
        let mut acts: Vec<String> = Vec::new();
        for act in self.by_another().0.into_iter().map(|command| self.words.what(command)) {
            if !acts.contains(&act) {
                acts.push(act);
            }
        }
        (!acts.is_empty()).then(|| Row { what: say!("show-stood-in", acts = acts.join("; ")), ..Row::default() })
    }

    pub(super) fn own(&self) -> Vec<Row> {
        let Some(me) = self.seat.state() else { return Vec::new() };
        let effects: Vec<String> = self
            .events()
            .filter_map(|event| match event {
                Event::Clock(ClockEvent::Effected { of, effect, cause })
                    if *of == Some(me) && *cause != Cause::Inject =>
                {
                    Some(self.words.effect(effect))
                }
                _ => None,
            })
            .collect();
        let letter = (!effects.is_empty()).then(|| Row {
            what: text::plain("show-letter"),
            came: effects.join("; "),
            ..Row::default()
        });
        let acts = self.events().enumerate().filter(|(_, event)| is_own(me, event));
        let acts = acts.filter_map(|(at, event)| self.act(me, at, event));
        letter.into_iter().chain(self.stood_in()).chain(acts).chain(self.forestalled()).chain(self.refused()).collect()
    }

    /// Pledges of others that the seat refused: nothing comes of it, and it was an answer.
    fn refused(&self) -> impl Iterator<Item = Row> + '_ {
        let asked = self.lines.iter().filter_map(|line| line.asked.as_ref()).filter(|(by, _)| *by == self.seat);
        asked.filter_map(|(_, command)| {
            let Command::Reply(Reply { by, yes: false }) = command else { return None };
            Some(Row { what: say!("show-refused", who = self.words.state(*by)), ..Row::default() })
        })
    }

    /// Evidence that the seat filed in vain: another state had it on the file before.
    fn forestalled(&self) -> impl Iterator<Item = Row> + '_ {
        let asked = self.lines.iter().filter_map(|line| line.asked.as_ref()).filter(|(by, _)| *by == self.seat);
        let items =
            asked.filter_map(|(_, command)| if let Command::File(file) = command { Some(file.item) } else { None });
        items.filter_map(|wanted| {
            let first = self.events().find_map(|event| match event {
                Event::Commission(CommissionEvent::Filed { item, by }) if *item == wanted => *by,
                _ => None,
            })?;
            (Some(first) != self.seat.state()).then(|| Row {
                what: say!("show-forestalled", item = self.words.evidence(wanted), who = self.words.state(first)),
                ..Row::default()
            })
        })
    }

    /// An act of one's own with what came of it; the place is that of the event among all.
    fn act(&self, me: StateId, at: usize, event: &Event) -> Option<Row> {
        let about = Some(About::Event(Box::new(event.clone())));
        Some(match event {
            Event::Member(MemberEvent::Lobbied { to, topic, vote, moved, .. }) => {
                let view = self.session.view(self.seat);
                let [low, high] = Lobby::moves(view.rules(), view.month(), me);
                let ends = if *vote == Vote::Abstain { (0, 0) } else { (low.min(high), low.max(high)) };
                let what = terms::vote_on(*vote, &name::topic(*topic));
                Row {
                    what: say!("show-talk", who = self.words.state(*to), what = what),
                    hoped: say!("show-range", low = ends.0, high = ends.1),
                    came: number::signed(*moved),
                    measured: Some((ends, *moved)),
                    then: self.answer(*to, *topic, at).unwrap_or_default(),
                    about,
                }
            }
            Event::Vote(VoteEvent::Cast { vote, .. }) => {
                let closed = self.events().skip(at).find_map(|event| match event {
                    Event::Vote(VoteEvent::BallotClosed { item, gate, votes, .. }) => Some((*item, *gate, votes)),
                    _ => None,
                });
                let (item, gate, votes) = closed?;
                Row {
                    what: say!("show-own-vote", vote = name::vote(*vote), on = terms::short_item(item)),
                    then: self.needed(me, (item, gate), votes).unwrap_or_default(),
                    about,
                    ..Row::default()
                }
            }
            Event::Member(MemberEvent::Stood { topic, stand, .. }) => {
                let (stand, topic) = (name::stand(*stand), name::topic(*topic));
                Row::plain(say!("show-own-stand", stand = stand, topic = topic), event)
            }
            Event::Member(MemberEvent::VotedBelow { stand, .. }) => {
                let price = price_below(&self.session.campaign().rules, *stand);
                let cohesion = name::indicator_change(Indicator::Cohesion, -price.cohesion);
                Row {
                    then: say!("show-below-price", capital = price.capital, trust = price.trust, cohesion = cohesion),
                    ..Row::plain(capital(&self.words.event(event)?), event)
                }
            }
            _ => Row::plain(capital(&self.words.event(event)?), event),
        })
    }

    /// What a state said or did on a topic after it was talked to.
    fn answer(&self, id: StateId, topic: Topic, after: usize) -> Option<String> {
        let who = self.words.state(id);
        let of = |event: &Event| match event {
            Event::Vote(VoteEvent::BallotClosed { item, votes, .. }) if item.decides() && item.topic() == topic => {
                Some(say!(
                    "show-then-voted",
                    who = who.as_str(),
                    vote = votes.vote(id).map_or_else(|| text::plain("show-nothing"), name::vote)
                ))
            }
            Event::Member(MemberEvent::Declared { state, topic: on, vote }) if *state == id && *on == topic => {
                Some(say!("show-then-said", who = who.as_str(), vote = name::vote(*vote)))
            }
            _ => None,
        };
        // A vote says more than a word.
        self.events().skip(after).filter_map(of).last()
    }

    /// Whether one's vote was needed, with all others as they were.
    fn needed(&self, me: StateId, (item, gate): (Item, Gate), votes: &Ballot) -> Option<String> {
        let table = &self.session.view(Seat::Observer).populations()?.table;
        let rule = self.rule(item, gate);
        let mine = votes.vote(me)?;
        let mut other = Ballot::open(votes.component());
        for id in votes.component().iter() {
            let vote = if id == me {
                if mine == Vote::For { Some(Vote::Abstain) } else { Some(Vote::For) }
            } else {
                votes.vote(id)
            };
            if let Some(vote) = vote {
                let _ = other.cast(id, vote);
            }
        }
        let instead = name::vote(if mine == Vote::For { Vote::Abstain } else { Vote::For });
        let stage = match gate {
            Gate::Council | Gate::Consensus => None,
            Gate::Committee => Some(Stage::Committee),
            Gate::Appeal => Some(Stage::Appeal),
        };
        let (differs, count) = if let Some(stage) = stage {
            let (was, would) = (comitology::opinion(table, votes), comitology::opinion(table, &other));
            let stands = |opinion| comitology::consequence(stage, opinion).lets_adopt();
            if was.opinion != would.opinion && stands(was.opinion) == stands(would.opinion) {
                // Another opinion, from which the same follows: on appeal an act may be adopted without one.
                let opinion = law::opinion(would.opinion);
                let key = if stands(would.opinion) { "show-opinion-alone" } else { "show-opinion-alone.blocked" };
                return Some(say!(key, instead = instead, opinion = opinion, count = would.members_for));
            }
            (was.opinion != would.opinion, would.members_for)
        } else {
            let (was, would) = (tally(rule, table, votes), tally(rule, table, &other));
            (was.adopted != would.adopted, would.members_for)
        };
        Some(if differs {
            say!("show-needed", instead = instead, count = count)
        } else {
            say!("show-not-needed", instead = instead)
        })
    }

    /// The rule of a vote that is over.
    pub(super) fn rule(&self, item: Item, gate: Gate) -> Rule {
        let opened = self.events().find_map(|event| match event {
            Event::Vote(VoteEvent::BallotOpened { item: of, gate: at, rule }) if (*of, *at) == (item, gate) => {
                Some(*rule)
            }
            _ => None,
        });
        opened.unwrap_or(Rule::QualifiedMajority)
    }
}
