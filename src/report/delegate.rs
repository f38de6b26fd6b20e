//! A delegate's page: each vote under instructions, on what authority it was cast, what leaving them cost, and what the capital says of it
//! in the end. No total.

use crate::base::calendar::Month;
use crate::base::ids::{Seat, StateId};
use crate::game::event::{Event, MemberEvent, VoteEvent};
use crate::game::instructions::Authority;
use crate::game::state::{Gate, Stand, Topic};
use crate::law::ballot::Vote;
use crate::session::Book;
use crate::words::document::{Block, Column, Table};
use crate::words::instruction::authority;
use crate::words::name;
use crate::words::number::month;
use crate::words::text::{capital, plain, say};

/// A vote under instructions.
struct Voted {
    month: Month,
    topic: Topic,
    gate: Gate,
    stand: Option<Stand>,
    told: Option<Vote>,
    vote: Vote,
    authority: Authority,
    /// Whether the text had all that was wanted; nothing where nothing was.
    wanted: Option<bool>,
}

impl Voted {
    /// Month, vote, stand shown, instructions, vote cast, authority: as words.
    fn told(&self, price: i32) -> [String; 6] {
        [
            month(self.month),
            capital(&say!("delegate-at", topic = name::topic(self.topic), gate = name::gate(self.gate))),
            self.stand.map_or_else(|| plain("delegate-none"), name::stand),
            self.told.map_or_else(|| plain("instruction-as-seen"), name::vote),
            name::vote(self.vote),
            authority(self.authority, price),
        ]
    }
}

/// What is known of a delegation's way with its instructions.
struct Page {
    votes: Vec<Voted>,
    /// How often it asked its capital, and how often that gave way.
    asked: [usize; 2],
    /// How often it was found out that it had told outside what was said in the room.
    found: usize,
    /// Whether a text with all that was wanted was adopted, by topic.
    brought: Vec<Topic>,
}

/// The page of a delegation, by what it may know itself; nothing where it never voted under instructions.
#[must_use]
pub fn blocks(book: &Book, id: StateId) -> Vec<Block> {
    let page = gathered(book, id);
    if page.votes.is_empty() {
        return Vec::new();
    }
    let keys =
        ["delegate-month", "delegate-vote-on", "delegate-stand", "delegate-told", "delegate-vote", "delegate-as"];
    let head = keys.into_iter().map(|key| Column::words(plain(key))).collect();
    let price = book.campaign().rules.politics.council.letters.outside;
    let rows = page.votes.iter().map(|voted| voted.told(price).to_vec()).collect();
    vec![Block::Table(Table { head, rows }), Block::Text(says(&page, price)), Block::Text(kept(book, id))]
}

/// The same as sentences, for lines: each vote, then the capital.
#[must_use]
pub fn sentences(book: &Book, id: StateId) -> Vec<String> {
    let page = gathered(book, id);
    if page.votes.is_empty() {
        return Vec::new();
    }
    let price = book.campaign().rules.politics.council.letters.outside;
    let one = |voted: &Voted| {
        let [month, on, stand, told, vote, authority] = voted.told(price);
        say!("delegate-line", month = month, on = on, stand = stand, told = told, vote = vote, authority = authority)
    };
    page.votes.iter().map(one).chain([says(&page, price), kept(book, id)]).collect()
}

fn gathered(book: &Book, id: StateId) -> Page {
    let mut page = Page { votes: Vec::new(), asked: [0; 2], found: 0, brought: Vec::new() };
    for line in book.log_for(Seat::State(id)) {
        let mut carried = None;
        for event in &line.events {
            match event {
                Event::Vote(VoteEvent::BallotClosed { item, carried: true, .. }) => carried = Some(item.topic()),
                Event::Member(MemberEvent::Delegated { state, topic, gate, vote, told, stand, authority, wanted })
                    if *state == id =>
                {
                    let (topic, gate, vote, told) = (*topic, *gate, *vote, *told);
                    if *wanted == Some(true) && carried == Some(topic) && !page.brought.contains(&topic) {
                        page.brought.push(topic);
                    }
                    let (stand, authority, wanted) = (*stand, *authority, *wanted);
                    page.votes.push(Voted { month: line.month, topic, gate, stand, told, vote, authority, wanted });
                }
                Event::Member(MemberEvent::CapitalAnswered { state, granted, .. }) if *state == id => {
                    page.asked[0] += 1;
                    page.asked[1] += usize::from(*granted);
                }
                Event::Member(
                    MemberEvent::Leaked { by: Some(by), found: true, .. }
                    | MemberEvent::PaperLeaked { by: Some(by), found: true, .. },
                ) if *by == id => page.found += 1,
                Event::Clock(_)
                | Event::Vote(_)
                | Event::Measure(_)
                | Event::Beijing(_)
                | Event::Commission(_)
                | Event::Member(_)
                | Event::Table(_)
                | Event::Inject(_) => {}
            }
        }
    }
    page
}

/// Three sentences of the capital.
fn says(page: &Page, price: i32) -> String {
    let outside = page.votes.iter().filter(|voted| voted.authority == Authority::Outside).count();
    let missed: Vec<&Voted> = page.votes.iter().filter(|voted| voted.wanted == Some(false)).collect();
    let brought = match (page.brought.first(), missed.first()) {
        (Some(topic), _) => say!("capital-brought", topic = name::topic(*topic)),
        (None, Some(voted)) => say!("capital-missed", topic = name::topic(voted.topic)),
        (None, None) if page.votes.iter().all(|voted| voted.wanted.is_none()) => plain("capital-free"),
        (None, None) => plain("capital-not-yet"),
    };
    let left = i32::try_from(outside).unwrap_or(i32::MAX).saturating_mul(price);
    let asked = say!("capital-asked", asked = page.asked[0], granted = page.asked[1], outside = outside, price = left);
    let press = plain(if page.found == 0 { "capital-press-none" } else { "capital-press" });
    [brought, asked, press].join(" ")
}

/// Trust and political capital at the end.
fn kept(book: &Book, id: StateId) -> String {
    let view = book.view(Seat::State(id));
    let ((trust, of), left) = (view.trust(id), view.mine().map_or(0, |mine| mine.capital));
    say!("delegate-kept", trust = trust, of = of, capital = left)
}
