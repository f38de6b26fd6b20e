//! What is at stake while one chooses one's acts: where the next vote stands, who is nearest to the line and what a talk with them
//! would do, what one wants, what one's last acts came to.

use crate::ai::advisor::{Answer, Desk, Matter, Row as Member, WON};
use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::game::state::{MeasureStage, Topic};
use crate::game::view::View;
use crate::law::aci;
use crate::law::ballot::Vote;
use crate::law::population::Table;
use crate::session::Book;
use crate::show::aims::{Aim, aims};
use crate::show::month::{Kind, Row, month};
use crate::show::odds::to_move;
use crate::words::desk::{chance, chance_short, short_title};
use crate::words::number::{percent, share};
use crate::words::text::{self, say};
use crate::words::{Words, clock};

/// So many members are named to win over, and so many to hold.
const NAMED: (usize, usize) = (4, 2);

/// What is at stake for a state.
#[derive(Clone, PartialEq, Debug)]
pub struct Stakes {
    /// What comes to a vote next, and where.
    pub title: String,
    /// The chance with and without the reader's vote; none where that vote stands.
    pub chance: Option<String>,
    /// The day that presses, if one does.
    pub day: Option<String>,
    /// The count of members and of people, a sentence each.
    pub count: Vec<String>,
    /// The members nearest to the line, fewest talks first, then those whose leaving would cost most.
    pub near: Vec<Near>,
    /// What one wants, with the values of today.
    pub aims: Vec<Aim>,
    /// What one's acts of the month before came to.
    pub last: Vec<Row>,
}

/// A member near the line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Near {
    /// Which.
    pub state: StateId,
    /// Its code and name.
    pub name: String,
    /// How likely it helps.
    pub now: String,
    /// How likely it helps after a talk that goes as on average.
    pub talk: String,
    /// The chance that the act passes then.
    pub passes: String,
    /// Talks until its help is likely; none for a member that is to be held.
    pub talks: Option<u64>,
}

impl Near {
    /// The member in one sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let (name, now) = (self.name.as_str(), self.now.as_str());
        let (talk, passes) = (self.talk.as_str(), self.passes.as_str());
        if let Some(talks) = self.talks {
            say!("stakes-near", who = name, now = now, talk = talk, passes = passes, talks = talks)
        } else {
            say!("stakes-hold", who = name, now = now, passes = passes)
        }
    }
}

impl Stakes {
    /// Where the vote stands, in sentences: the chance, the count, the members near the line.
    #[must_use]
    pub fn sentences(&self) -> Vec<String> {
        let lead = self.chance.iter().chain(&self.count).cloned();
        lead.chain(self.near.iter().map(Near::sentence)).collect()
    }
}

/// What is at stake for a state, or for a room that plays all states and is told what an observer may know; none for others, and
/// where no vote can come.
#[must_use]
pub fn stakes(session: &Book, seat: Seat) -> Option<Stakes> {
    let me = match seat {
        Seat::State(me) => Some(me),
        Seat::Observer => None,
        Seat::Commission | Seat::Beijing | Seat::Facilitator => return None,
    };
    let view = session.view(seat);
    let mut desk = Desk::new();
    // What lies before the Presidency now, else what comes to a vote next.
    let item = view.agenda_item().map(|agenda| agenda.item.topic());
    desk.choose(Matter::ahead(&view).into_iter().find(|matter| Some(matter.topic) == item));
    session.look(seat, &mut desk);
    // What a talk does is told beside the chance with the reader's own help, so it is reckoned from there.
    let mut with = desk.clone();
    if let Some(me) = me {
        with.what_if(me, Some(Vote::For));
    }
    let (answer, with) = (desk.answer()?, with.answer()?);
    // After an act that was adopted a package comes again only where the Commission tables one.
    let is_open = answer.matter.topic == Topic::Package && answer.matter.item.is_none() && has_adopted(&view);
    // A case that is over comes to no vote; a new one begins with a new examination.
    let is_over = matches!(view.procedure().phase(), aci::Phase::Ended { .. }) && answer.matter.item.is_none();
    let table = view.populations()?.table;
    let words = Words::to(session.campaign(), seat);
    let today = view.today();
    let case = view.procedure();
    let before = view.round().checked_sub(1);
    let last = before.map(|round| month(session, seat, round)).unwrap_or_default();
    let stakes = Stakes {
        title: short_title(&answer.matter),
        chance: me.map_or_else(
            || Some(say!("stakes-chance-open", chance = chance(answer.chance))),
            |me| both_ways(answer, me),
        ),
        day: clock::next(case, today),
        count: count(answer, me, &table),
        near: near(with, &words),
        aims: aims(session, seat, seat),
        last: last.into_iter().filter(|part| part.kind == Kind::Own).flat_map(|part| part.rows).collect(),
    };
    let none = || text::plain("stakes-none");
    Some(if is_open || is_over {
        Stakes { title: none(), chance: None, count: Vec::new(), near: Vec::new(), ..stakes }
    } else {
        stakes
    })
}

/// Whether measures are adopted: they apply, are deferred or suspended.
#[must_use]
pub fn has_adopted(view: &View<'_>) -> bool {
    let stands = |stage| !view.measures_in(stage).is_empty();
    [MeasureStage::Deferred, MeasureStage::Applies, MeasureStage::Suspended].into_iter().any(stands)
}

/// The chance with the reader's help and without: exact, because the chance is linear in each member's own.
fn both_ways(answer: &Answer, me: StateId) -> Option<String> {
    let row = answer.rows.get(me.index()).filter(|row| !row.is_fixed())?;
    let own = f64::from(row.support) / 10_000.0;
    let with = answer.chance + (1.0 - own) * row.marginal;
    let without = answer.chance - own * row.marginal;
    Some(say!("stakes-chance", with = chance(with), without = chance(without)))
}

/// How many help, by how sure that is, and with what share of the people.
fn count(answer: &Answer, me: Option<StateId>, table: &Table) -> Vec<String> {
    let those = |is: &dyn Fn(&Member) -> bool| -> StateSet {
        answer.rows.iter().filter(|row| Some(row.state) != me && is(row)).map(|row| row.state).collect()
    };
    let helps = |row: &Member| row.vote_now().map(|vote| answer.matter.stage.helps(Some(vote)));
    let said = those(&|row| helps(row) == Some(true));
    let likely = those(&|row| helps(row).is_none() && row.support >= WON);
    let against = those(&|row| row.vote_now() == Some(Vote::Against));
    let with = said.union(likely);
    let people = |states: StateSet| share(table.total(states), table.sum());
    let open = table.members().len() - usize::from(me.is_some()) - with.union(against).len();
    let (given, likely_given, refused) = (said.len(), likely.len(), against.len());
    let Some(me) = me else {
        return vec![
            say!("stakes-members-open", said = given, likely = likely_given, against = refused, open = open),
            say!("stakes-people-open", said = people(said), likely = people(likely)),
        ];
    };
    let you = people(StateSet::EMPTY.with(me));
    vec![
        say!("stakes-members", said = given, likely = likely_given, against = refused, open = open),
        say!("stakes-people", said = people(said), likely = people(likely), you = you),
    ]
}

/// Who can be won over with the fewest talks, and whose leaving would cost most.
fn near(answer: &Answer, words: &Words<'_>) -> Vec<Near> {
    let (open, held) = to_move(answer);
    let one = |row: &&Member, talks: Option<u64>| {
        let after = (row.support + row.estimate.per_point).min(10_000);
        let own = f64::from(row.support) / 10_000.0;
        let moved = f64::from(after - row.support) / 10_000.0;
        let passes = if talks.is_some() { moved * row.marginal } else { -own * row.marginal };
        Near {
            state: row.state,
            name: words.code_and_name(row.state),
            now: percent(row.support),
            talk: percent(after),
            passes: chance_short(answer.chance + passes),
            talks,
        }
    };
    let win = open.iter().take(NAMED.0).map(|row| one(row, Some(row.cost_to_win)));
    win.chain(held.iter().take(NAMED.1).map(|row| one(row, None))).collect()
}
