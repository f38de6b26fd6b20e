//! What is recorded: what a game must show, at which lengths, in which ways it is looked for.

use super::Told;
use super::ways::{
    ALONE, AMENDING, BOTS, IN_COREPER, LOUD, MAXIMAL, PASSING, PUSHING, QUIET, SETTLING, UNITED, Way, options,
};
use coreper::base::ids::Seat;
use coreper::game::event::{CommissionEvent, Event, MemberEvent, TableEvent, VoteEvent};
use coreper::game::state::{DraftKind, Gate, Item, LengthId};
use coreper::law::comitology::Opinion;
use coreper::session::Session;

/// How many seeds are tried for each length and way.
const SEEDS: u64 = 60;

/// A recorded game.
pub(super) struct Recipe {
    /// The name of its file.
    pub(super) name: &'static str,
    /// What it is there for, in a line.
    pub(super) shows: &'static str,
    /// The lengths at which it is looked for.
    pub(super) lengths: &'static [LengthId],
    /// The ways to play that are tried, in order.
    ways: &'static [Way],
    /// Whether a game shows it.
    pub(super) wanted: fn(&Told) -> bool,
}

const SHORT: &[LengthId] = &[LengthId::Short];
const STANDARD: &[LengthId] = &[LengthId::Standard];
const FULL: &[LengthId] = &[LengthId::Full];
const ANY: &[LengthId] = &LengthId::ALL;

const fn recipe(
    name: &'static str,
    shows: &'static str,
    lengths: &'static [LengthId],
    ways: &'static [Way],
    wanted: fn(&Told) -> bool,
) -> Recipe {
    Recipe { name, shows, lengths, ways, wanted }
}

/// All recorded games.
pub(super) static RECIPES: [Recipe; 16] = [
    recipe("length-short", "six rounds, the proposal on the table", SHORT, &[BOTS], |_| true),
    recipe("length-standard", "ten rounds, the examination half done", STANDARD, &[BOTS], |_| true),
    recipe("length-full", "two years, nothing asked yet", FULL, &[BOTS], |_| true),
    recipe("ending-landing-zone", "an agreement that is still honoured", ANY, &[SETTLING, BOTS], |told| {
        told.ending == "landing-zone"
    }),
    recipe("ending-new-normal", "acquiescence", ANY, &[BOTS, PASSING], |told| told.ending == "new-normal"),
    recipe("ending-frozen", "measures, answers, and no agreement", ANY, &[BOTS, UNITED], |told| {
        told.ending == "frozen"
    }),
    recipe("ending-fracture", "no common position is left", ANY, &[ALONE, BOTS], |told| told.ending == "fracture"),
    recipe("ending-rupture", "blow for blow", ANY, &[MAXIMAL, BOTS], |told| told.ending == "rupture"),
    recipe("pair-passing", "Germany passes; the same seed as pair-pushing", ANY, &[PASSING], differs_from_pushing),
    recipe("pair-pushing", "Germany pushes; the same seed as pair-passing", ANY, &[PUSHING], differs_from_passing),
    recipe("one-vote", "Germany's vote alone carries the determination", ANY, &[PUSHING], |told| {
        told.options.seats.keys().any(|seat| seat.state().is_some_and(|id| told.pivots().contains(&id)))
    }),
    recipe("no-opinion-adopted", "no opinion, appeal, adopted all the same", ANY, &[BOTS, QUIET], |told| {
        let unsure = |event: &Event| opinion(event, Gate::Committee, Opinion::None);
        let still = |event: &Event| opinion(event, Gate::Appeal, Opinion::None);
        told.in_order(&[&unsure, &|event| *event == Event::Commission(CommissionEvent::Appealed), &still, &adopted])
    }),
    recipe("rejected-on-appeal", "a package that fifteen members stop on appeal", ANY, &[BOTS, LOUD], |told| {
        let rejected = |event: &Event| opinion(event, Gate::Appeal, Opinion::Negative);
        told.in_order(&[&|event| *event == Event::Commission(CommissionEvent::Appealed), &rejected])
    }),
    recipe(
        "amended-determination",
        "the Council changes the proposal and carries it",
        ANY,
        &[BOTS, AMENDING],
        |told| told.in_order(&[&|event| matches!(event, Event::Vote(VoteEvent::AmendmentCarried(_))), &determined]),
    ),
    recipe("coreper-noted", "stands in Coreper, and a determination that is noted", ANY, &[IN_COREPER], |told| {
        let stood = |event: &Event| matches!(event, Event::Member(MemberEvent::Stood { .. }));
        let noted = |event: &Event| {
            matches!(
                event,
                Event::Vote(VoteEvent::BallotClosed {
                    item: Item::Determination,
                    gate: Gate::Consensus,
                    carried: true,
                    ..
                })
            )
        };
        told.in_order(&[&stood, &noted])
    }),
    recipe("suspended-after-a-deal", "an agreement, and the measures suspended", ANY, &[BOTS, SETTLING], |told| {
        let suspended = |event: &Event| event.is_adoption_of(DraftKind::Suspend);
        told.in_order(&[&adopted, &|event| matches!(event, Event::Table(TableEvent::Concluded(_))), &suspended])
    }),
];

fn opinion(event: &Event, at: Gate, wanted: Opinion) -> bool {
    matches!(event, Event::Vote(VoteEvent::BallotClosed { gate, opinion, .. }) if *gate == at && *opinion == Some(wanted))
}

fn adopted(event: &Event) -> bool {
    event.is_adoption_of(DraftKind::Respond)
}

fn determined(event: &Event) -> bool {
    matches!(event, Event::Vote(VoteEvent::BallotClosed { item: Item::Determination, carried: true, .. }))
}

/// The ending of the same game, played in another way. Recordings replay without minds, so only the finder calls it.
fn other_ending(told: &Told, way: &Way) -> String {
    let mut options = told.options.clone();
    options.seats.clear();
    let session = way.play(&options);
    let ended = session.view(Seat::Observer).ended().expect("the game is over");
    session.campaign().text.ending(ended).id.clone()
}

fn differs_from_pushing(told: &Told) -> bool {
    !super::blessing() || other_ending(told, &PUSHING) != told.ending
}

fn differs_from_passing(told: &Told) -> bool {
    !super::blessing() || other_ending(told, &PASSING) != told.ending
}

impl Recipe {
    /// A game that shows what is wanted: the first of all seeds, lengths and ways, so that the same rules find the same game.
    pub(super) fn find(&self) -> Option<Session> {
        let tries = self.ways.iter().flat_map(|way| self.lengths.iter().map(move |length| (way, *length)));
        let mut games = tries.flat_map(|(way, length)| (1..=SEEDS).map(move |seed| way.play(&options(length, seed))));
        games.find(|session| (self.wanted)(&Told::of(session)))
    }
}
