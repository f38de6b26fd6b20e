//! A game told in three sentences made from its record: the vote on coercion and through whom, the measures, Beijing.

#![expect(clippy::wildcard_enum_match_arm, reason = "events of other kinds are left out, whatever they are")]

use crate::base::calendar::Month;
use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::game::event::{CommissionEvent, Event, MemberEvent, TableEvent, VoteEvent};
use crate::game::rulebook::Indicator;
use crate::game::state::{DraftKind, Gate, Item, MeasureStage, Topic};
use crate::law::ballot::{Ballot, Vote};
use crate::law::rule::Rule;
use crate::law::tally::tally;
use crate::report::margin::recast;
use crate::session::{Book, Line};
use crate::words::text::{self, say};
use crate::words::{Words, number};

/// A game in three sentences.
#[must_use]
pub fn story(session: &Book, reader: Seat) -> [String; 3] {
    let lines = session.log_for(reader);
    let told = Told { session, words: Words::to(session.campaign(), Seat::Observer), lines };
    [told.coercion(), told.measures(), told.beijing(reader)]
}

/// How the Council came to something.
#[derive(Clone, Copy)]
enum How<'e> {
    /// The roll was called.
    Called(&'e Ballot),
    /// The Presidency noted a majority.
    Concluded(&'e Ballot),
    /// Without debate or vote.
    WithoutDebate,
}

impl<'e> How<'e> {
    /// The votes, where there were some.
    const fn votes(self) -> Option<&'e Ballot> {
        match self {
            Self::Called(votes) | Self::Concluded(votes) => Some(votes),
            Self::WithoutDebate => None,
        }
    }
}

struct Told<'s> {
    session: &'s Book,
    words: Words<'s>,
    lines: Vec<Line>,
}

impl Told<'_> {
    fn events(&self) -> impl Iterator<Item = (Month, &Event)> {
        self.lines.iter().flat_map(|line| line.events.iter().map(move |event| (line.month, event)))
    }

    /// How often the Council came to something on the determination: when, what, and how.
    fn asked(&self) -> Vec<(Month, bool, How<'_>)> {
        let vote = |(month, event)| match event {
            &Event::Vote(VoteEvent::BallotClosed { item: Item::Determination, gate, carried, ref votes, .. }) => {
                match gate {
                    Gate::Council => Some((month, carried, How::Called(votes))),
                    // What was noted and does not stand decides nothing.
                    Gate::Consensus => carried.then_some((month, true, How::Concluded(votes))),
                    Gate::Committee | Gate::Appeal => None,
                }
            }
            Event::Vote(VoteEvent::AdoptedWithoutDebate(Item::Determination)) => {
                Some((month, true, How::WithoutDebate))
            }
            _ => None,
        };
        self.events().filter_map(vote).collect()
    }

    fn coercion(&self) -> String {
        let asked = self.asked();
        let Some((month, carried, how)) = asked.last().copied() else { return self.never_asked() };
        let month_said = number::month(month);
        let before = asked.first().filter(|_| asked.len() > 1).and_then(|(first, _, how)| Some((*first, how.votes()?)));
        let mut said = match (how, carried, before) {
            (How::Called(votes), true, None) => {
                say!("story-found", month = month_said, members = votes.in_favour().len())
            }
            (How::Called(votes), true, Some((first, before))) => say!(
                "story-found-later",
                first = number::month(first),
                before = before.in_favour().len(),
                month = month_said,
                members = votes.in_favour().len(),
            ),
            (How::Called(votes), false, _) => {
                // Members alone would mislead: most votes that are lost are lost by people.
                let (members, share) = (votes.in_favour().len(), self.share(votes));
                say!("story-not-found", count = asked.len(), month = month_said, members = members, share = share)
            }
            (How::Concluded(_), ..) => say!("story-noted", month = month_said),
            (How::WithoutDebate, ..) => say!("story-without-debate", month = month_said),
        };
        if let (How::Concluded(_) | How::WithoutDebate, Some((first, votes))) = (how, before) {
            said.push_str(&say!("story-after", first = number::month(first), before = votes.in_favour().len()));
        }
        if let How::Called(votes) = how
            && carried
            && self.is_close(votes)
        {
            said.push_str(&text::plain("story-close"));
        }
        let turned = how.votes().and_then(|votes| self.turned(votes));
        if let Some((who, by)) = turned.filter(|_| carried) {
            said.push_str(&say!("story-turned", who = self.words.states(who), by = self.words.states(by)));
        }
        said + "."
    }

    /// The share of the people that was for.
    fn share(&self, votes: &Ballot) -> String {
        let table = self.session.view(Seat::Observer).populations();
        table.map_or_else(String::new, |table| number::share(table.table.total(votes.in_favour()), table.table.sum()))
    }

    /// Whether one member in favour less would have lost it.
    fn is_close(&self, votes: &Ballot) -> bool {
        let Some(table) = self.session.view(Seat::Observer).populations() else { return false };
        let lost_without = |id: StateId| {
            let other = recast(votes, StateSet::EMPTY.with(id), Vote::Abstain);
            !tally(Rule::QualifiedMajority, &table.table, &other).adopted
        };
        votes.in_favour().iter().all(lost_without)
    }

    /// Who voted for the determination after people at the table had talked to them about it, and by whom.
    fn turned(&self, votes: &Ballot) -> Option<(StateSet, StateSet)> {
        let humans = self.session.people();
        let talks = self.events().filter_map(|(_, event)| match event {
            Event::Member(MemberEvent::Lobbied { by, to, topic: Topic::Determination, vote: Vote::For, .. }) => {
                Some((*by, *to))
            }
            _ => None,
        });
        let of_people = talks.filter(|(by, to)| humans.contains(&Seat::State(*by)) && votes.in_favour().contains(*to));
        let (mut who, mut whom) = (StateSet::EMPTY, StateSet::EMPTY);
        for (by, to) in of_people {
            who.insert(by);
            whom.insert(to);
        }
        (!whom.is_empty()).then_some((whom, who))
    }

    fn never_asked(&self) -> String {
        let held = self
            .events()
            .filter(|(_, event)| matches!(event, Event::Vote(VoteEvent::Held(Topic::Determination))))
            .count();
        if held == 0 {
            return text::plain("story-never-asked");
        }
        let counts = (1..=self.session.view(Seat::Observer).round())
            .filter_map(|round| self.session.chairs_count(round, Topic::Determination))
            .map(|note| note.members_for);
        counts.max().map_or_else(
            || say!("story-held", held = held),
            |most| say!("story-held-counted", held = held, most = most),
        )
    }

    fn measures(&self) -> String {
        let tabled = self
            .events()
            .filter(|(_, event)| matches!(event, Event::Commission(CommissionEvent::Tabled(draft)) if draft.kind == DraftKind::Respond));
        let adopted = self.events().find(|(_, event)| event.is_adoption_of(DraftKind::Respond));
        let applies = self.session.view(Seat::Observer).measures_in(MeasureStage::Applies).len();
        match (adopted, tabled.count()) {
            (Some((month, _)), _) => say!("story-adopted", month = number::month(month), applies = applies),
            (None, 0) => text::plain("story-none-tabled"),
            (None, count) => say!("story-none-adopted", count = count),
        }
    }

    fn beijing(&self, reader: Seat) -> String {
        let history = self.session.history(reader);
        let rung =
            |at: Option<&crate::session::Dashboard>| at.and_then(|board| board.get(Indicator::Ladder)).unwrap_or(0);
        let (from, to) = (rung(history.first()), rung(history.last()));
        let concluded = self.events().find(|(_, event)| matches!(event, Event::Table(TableEvent::Concluded(_))));
        let broken = self.events().any(|(_, event)| matches!(event, Event::Table(TableEvent::Broken { .. })));
        match concluded {
            Some((month, _)) if broken => say!("story-broken", month = number::month(month), from = from, to = to),
            Some((month, _)) => say!("story-concluded", month = number::month(month), from = from, to = to),
            None => say!("story-no-agreement", from = from, to = to),
        }
    }
}
