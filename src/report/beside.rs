//! Two lines of play side by side: where they part, and what differs from there on: votes, board, endings.

use super::step;
use crate::base::calendar::Month;
use crate::base::ids::Seat;
use crate::game::event::{Event, VoteEvent};
use crate::game::rulebook::Indicator;
use crate::game::state::{Gate, Item, Phase};
use crate::law::comitology::Opinion;
use crate::session::Book;
use crate::words::text::{self, say};
use crate::words::{law, name, number, terms};

/// Two lines of play side by side, as somebody may know both.
#[derive(Clone, PartialEq, Debug)]
pub struct Beside {
    /// Where they part; nothing while one only goes on from where the other stands.
    pub parted: Option<Parted>,
    /// Every indicator that both know, at the last step of each.
    pub board: Vec<(Indicator, [i32; 2])>,
    /// The votes that were not held in both with the same count.
    pub votes: Vec<Votes>,
    /// How each stands: its ending, or the month that it has come to.
    pub stands: [String; 2],
}

/// The first thing that happened in one and not in the other.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Parted {
    /// In which month.
    pub month: Month,
    /// In which phase.
    pub phase: Phase,
    /// What happened in each.
    pub what: [String; 2],
}

/// A vote in both lines of play, or in one of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Votes {
    /// The month.
    pub month: Month,
    /// On what.
    pub item: Item,
    /// Where.
    pub gate: Gate,
    /// What came of it, in each.
    pub counts: [Option<Came>; 2],
}

/// What came of a vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Came {
    /// Members in favour.
    pub in_favour: usize,
    /// Whether it carried.
    pub carried: bool,
    /// The opinion of the committee, where there is one.
    pub opinion: Option<Opinion>,
}

/// Puts two lines of play side by side, with the eyes of a seat.
#[must_use]
pub fn beside(one: &Book, other: &Book, eyes: Seat) -> Beside {
    let history = [one, other].map(|game| game.dashboard(eyes));
    let board = history[0].all().filter_map(|(which, value)| Some((which, [value, history[1].get(which)?]))).collect();
    Beside {
        parted: parted(one, other, eyes),
        board,
        votes: votes([one, other], eyes),
        stands: [step::stands(one), step::stands(other)],
    }
}

fn parted(one: &Book, other: &Book, eyes: Seat) -> Option<Parted> {
    // What opens at the end of one is no difference.
    let open = one.is_over() && other.is_over();
    let [first, second] = [one, other].map(|game| game.log_as(eyes, open));
    let (here, there) = first.iter().zip(&second).find(|(here, there)| here != there)?;
    let what = [(one, here), (other, there)].map(|(game, line)| {
        let said = step::said(game, line).into_iter().next();
        said.unwrap_or_else(|| text::plain("step-quiet"))
    });
    Some(Parted { month: here.month, phase: here.phase, what })
}

/// The votes that differ, in the order of their months.
fn votes(games: [&Book; 2], eyes: Seat) -> Vec<Votes> {
    let mut all: Vec<(u16, Votes)> = Vec::new();
    for (side, game) in games.into_iter().enumerate() {
        let mut held: Vec<(u16, Item, Gate)> = Vec::new();
        for line in game.log_for(eyes) {
            for event in &line.events {
                let Event::Vote(VoteEvent::BallotClosed { item, gate, carried, votes, opinion, .. }) = event else {
                    continue;
                };
                let count = Came { in_favour: votes.in_favour().len(), carried: *carried, opinion: *opinion };
                // The same item may be voted on again in a month: each meets its like.
                let before = held.iter().filter(|known| **known == (line.round, *item, *gate)).count();
                held.push((line.round, *item, *gate));
                let alike =
                    |(round, vote): &&mut (u16, Votes)| (*round, vote.item, vote.gate) == (line.round, *item, *gate);
                if let Some((_, vote)) = all.iter_mut().filter(alike).nth(before) {
                    vote.counts[side] = Some(count);
                } else {
                    let mut counts = [None; 2];
                    counts[side] = Some(count);
                    all.push((line.round, Votes { month: line.month, item: *item, gate: *gate, counts }));
                }
            }
        }
    }
    all.sort_by_key(|(round, _)| *round);
    all.into_iter().map(|(_, vote)| vote).filter(|vote| vote.counts[0] != vote.counts[1]).collect()
}

/// Where two lines of play part and how each stands, a sentence each, with what each of them is called.
#[must_use]
pub fn apart(beside: &Beside, names: [&str; 2]) -> [String; 2] {
    let [one, other] = names;
    let parted = match &beside.parted {
        Some(parted) => say!(
            "beside-parted",
            month = number::month(parted.month),
            phase = name::phase(parted.phase),
            one = one,
            other = other,
            what = parted.what[0].as_str(),
            instead = parted.what[1].as_str()
        ),
        None => text::plain("beside-together"),
    };
    let [first, second] = beside.stands.each_ref().map(String::as_str);
    [parted, say!("beside-stands", one = one, other = other, first = first, second = second)]
}

/// What came of a vote in one of them.
#[must_use]
pub fn count(came: Option<Came>, gate: Gate) -> String {
    match came {
        None => text::plain("beside-not-held"),
        Some(Came { in_favour, opinion: Some(opinion), .. }) => {
            // On appeal an act may be adopted without an opinion.
            let adoptable = gate == Gate::Appeal && opinion == Opinion::None;
            let key = if adoptable { "beside-adoptable" } else { "beside-opinion" };
            say!(key, opinion = law::opinion(opinion), members = in_favour)
        }
        Some(Came { in_favour, carried: true, .. }) => say!("beside-carried", members = in_favour),
        Some(Came { in_favour, carried: false, .. }) => say!("beside-lost", members = in_favour),
    }
}

/// The same in lines, with what each of them is called.
#[must_use]
pub fn lines(beside: &Beside, names: [&str; 2]) -> Vec<String> {
    let [one, other] = names;
    let mut lines = apart(beside, names).to_vec();
    lines.push(text::plain("beside-votes"));
    if beside.votes.is_empty() {
        lines.push(format!("- {}", text::plain("beside-no-votes")));
    }
    for vote in &beside.votes {
        lines.push(format!(
            "- {}",
            say!(
                "beside-vote",
                month = number::month(vote.month),
                title = terms::vote_title(vote.gate, vote.item),
                one = one,
                other = other,
                first = count(vote.counts[0], vote.gate),
                second = count(vote.counts[1], vote.gate)
            )
        ));
    }
    lines.push(text::plain("beside-board"));
    for (which, [first, second]) in &beside.board {
        lines.push(format!(
            "- {}",
            say!(
                "beside-figure",
                indicator = name::indicator(*which),
                first = name::indicator_value(*which, *first),
                second = name::indicator_value(*which, *second),
                by = name::indicator_change(*which, second - first)
            )
        ));
    }
    lines
}
