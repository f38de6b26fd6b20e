//! Plays a game without a session: every seat by a mind, or by a script where one is given.

use coreper::ai::conduct::Conduct;
use coreper::ai::mind::{Choice, Context, Mind, choose};
use coreper::ai::note::Note;
use coreper::base::ids::{Seat, StateId};
use coreper::campaign::Campaign;
use coreper::campaign::doctrine::LevelKind;
use coreper::game::advance::advance;
use coreper::game::apply::apply;
use coreper::game::command::{Command, Verb};
use coreper::game::decide::decide;
use coreper::game::event::{
    BeijingEvent, ClockEvent, CommissionEvent, Event, MeasureEvent, MemberEvent, TableEvent, VoteEvent,
};
use coreper::game::legal::legal;
use coreper::game::rulebook::{CouncilRules, EndingKind};
use coreper::game::setup::setup;
use coreper::game::state::{Coreper, Gate, LengthId, MeasureStage, Phase, Setup, Stand, State};
use coreper::game::turn::awaited;
use coreper::game::view::view;
use coreper::law::ballot::Vote;
use std::sync::OnceLock;

/// The built-in campaign, read once.
pub(crate) fn campaign() -> &'static Campaign {
    static CAMPAIGN: OnceLock<Campaign> = OnceLock::new();
    CAMPAIGN.get_or_init(|| {
        let files = coreper::campaign::builtin::files("october-2025").unwrap();
        Campaign::from_files(files).unwrap()
    })
}

/// Who plays what.
pub(crate) struct Play<'s> {
    pub(crate) length: LengthId,
    pub(crate) seed: u64,
    pub(crate) level: LevelKind,
    pub(crate) doctrine: usize,
    pub(crate) coreper: Coreper,
    /// Whether the items of the Council are sorted by the report.
    pub(crate) sorts: bool,
    pub(crate) notes: bool,
    pub(crate) conduct: Conduct,
    pub(crate) minds: fn(Seat) -> Mind,
    /// A command that a script wants instead; ignored where it is not admitted.
    #[expect(clippy::type_complexity, reason = "one closure of a test")]
    pub(crate) script: Option<&'s dyn Fn(&State, Seat) -> Option<Command>>,
}

impl Default for Play<'_> {
    fn default() -> Self {
        Self {
            length: LengthId::Standard,
            seed: 1,
            level: LevelKind::Assertive,
            doctrine: 0,
            coreper: Coreper::Absent,
            sorts: true,
            notes: false,
            conduct: Conduct::default(),
            minds: |_| Mind::Bot,
            script: None,
        }
    }
}

/// What became of a game.
#[derive(Default)]
pub(crate) struct Outcome {
    pub(crate) ending: Option<EndingKind>,
    pub(crate) rounds: u16,
    pub(crate) determined: bool,
    pub(crate) lost: u32,
    pub(crate) adopted: u32,
    pub(crate) refused: u32,
    pub(crate) agreements: u32,
    pub(crate) breaches: u32,
    pub(crate) applied_rounds: u16,
    pub(crate) channels: u32,
    pub(crate) ladder: u8,
    pub(crate) union: Option<coreper::game::state::UnionState>,
    pub(crate) china_pain: i32,
    pub(crate) verbs: Vec<(Verb, u32)>,
    pub(crate) notes: Vec<(Seat, Command, Note)>,
    pub(crate) trail: Vec<String>,
    pub(crate) unpassed: u32,
    /// Each vote in the Council on an item on which its member had shown a stand that month.
    pub(crate) stood: Vec<(Stand, Vote)>,
    /// Each of those on which its member had been heard in confidence that month: what it said, what it showed, how it voted.
    pub(crate) confided: Vec<(Stand, Stand, Vote)>,
}

/// Each vote that is being closed, with the stand that came before it.
fn stood(state: &State, event: &Event) -> Vec<(Stand, Vote)> {
    let Event::Vote(VoteEvent::BallotClosed { item, gate: Gate::Council, votes, .. }) = event else {
        return Vec::new();
    };
    let shown =
        |id: StateId| state.nations[id.index()].stands[item.topic().index()].filter(|(of, _)| *of == state.round);
    let all = state.rules.state_ids().filter(|_| item.decides());
    all.filter_map(|id| Some((shown(id)?.1, votes.vote(id)?))).collect()
}

/// Each vote that is being closed, with what was said in confidence before it.
fn confided(state: &State, event: &Event) -> Vec<(Stand, Stand, Vote)> {
    let Event::Vote(VoteEvent::BallotClosed { item, gate: Gate::Council, votes, .. }) = event else {
        return Vec::new();
    };
    let told = |id: StateId| state.nations[id.index()].confidence.told[item.topic().index()];
    let now = |id: StateId| told(id).filter(|told| told.round == state.round);
    let all = state.rules.state_ids().filter(|_| item.decides());
    let shown = |id: StateId| state.nations[id.index()].stands[item.topic().index()].map(|(_, stand)| stand);
    all.filter_map(|id| Some((now(id)?.stand, shown(id)?, votes.vote(id)?))).collect()
}

/// Plays to the end.
pub(crate) fn play(game: &Play<'_>) -> Outcome {
    play_in(campaign(), game)
}

/// Plays a game of a campaign to the end.
pub(crate) fn play_in(campaign: &Campaign, game: &Play<'_>) -> Outcome {
    let options = Setup {
        length: game.length,
        rounds: 0,
        truce: campaign.truce,
        briefed: coreper::base::set::StateSet::EMPTY,
        sealed: false,
        coreper: game.coreper,
    };
    let context = Context {
        campaign,
        level: game.level,
        doctrine: game.doctrine,
        bot_seed: game.seed ^ 0x5eed,
        notes: game.notes,
        conduct: game.conduct,
    };
    let mut rules = std::sync::Arc::clone(&campaign.rules);
    if !game.sorts {
        std::sync::Arc::make_mut(&mut rules).politics.council = CouncilRules::default();
    }
    let mut state = setup(&rules, options, game.seed);
    let mut outcome = Outcome::default();
    let mut asked = 0u16;
    let mut round = 0;
    while state.phase != Phase::Over {
        assert!(state.fault.is_none(), "fault {:?}", state.fault);
        if state.round != round {
            (round, asked) = (state.round, 0);
            outcome.applied_rounds += u16::from(state.measures.iter().any(|m| m.stage == MeasureStage::Applies));
        }
        let events = advance(&state);
        if !events.is_empty() {
            for event in &events {
                outcome.stood.extend(stood(&state, event));
                outcome.confided.extend(confided(&state, event));
                watch(&mut outcome, &state, event);
                apply(&mut state, event);
            }
            continue;
        }
        let seat = awaited(&state).next().expect("somebody is awaited");
        let scripted = game.script.and_then(|script| script(&state, seat));
        let here = view(&state, seat);
        let Choice { command, note } = match scripted.filter(|command| legal(here).admits(command)) {
            Some(command) => command.into(),
            None => choose((game.minds)(seat), &context, &here, asked),
        };
        asked += 1;
        assert!(asked < 2_000, "{seat:?} goes on for ever with {command}");
        let events = decide(&state, seat, &command);
        let events = events.unwrap_or_else(|refusal| panic!("{seat:?} {command}: {refusal:?}"));
        match outcome.verbs.iter_mut().find(|(verb, _)| *verb == command.verb()) {
            Some((_, count)) => *count += 1,
            None => outcome.verbs.push((command.verb(), 1)),
        }
        if let Some(note) = note {
            outcome.notes.push((seat, command.clone(), note));
        }
        for event in &events {
            watch(&mut outcome, &state, event);
            apply(&mut state, event);
        }
    }
    outcome.ending = state.ended.map(|ending| state.rules.endings[ending.index()].kind);
    outcome.rounds = state.round;
    outcome.determined |= state.procedure.determined().is_some();
    outcome.ladder = state.ladder();
    outcome.union = Some(state.union);
    outcome.china_pain = state.china.pain;
    outcome
}

fn watch(outcome: &mut Outcome, state: &State, event: &Event) {
    use coreper::game::state::Item;
    match event {
        Event::Vote(VoteEvent::BallotClosed { item: Item::Determination, carried, .. }) => {
            outcome.determined |= carried;
            outcome.lost += u32::from(!carried);
        }
        Event::Vote(VoteEvent::BallotClosed { item: Item::Draft(_), carried: false, .. }) => outcome.unpassed += 1,
        Event::Measure(MeasureEvent::Adopted { .. }) => outcome.adopted += 1,
        Event::Commission(CommissionEvent::Withdrawn { .. }) => outcome.refused += 1,
        Event::Table(TableEvent::Concluded(_)) => outcome.agreements += 1,
        Event::Table(TableEvent::Broken { .. }) => outcome.breaches += 1,
        Event::Member(MemberEvent::Travelled { .. }) => outcome.channels += 1,
        _ => {}
    }
    if let Event::Vote(VoteEvent::BallotClosed { item, gate, carried, opinion, votes }) = event {
        let (f, a) = (votes.in_favour(), votes.against());
        outcome.trail.push(format!(
            "r{} {item:?} {gate:?} carried {carried} {opinion:?} for {} against {}",
            state.round,
            f.len(),
            a.len()
        ));
    }
    if let Event::Commission(CommissionEvent::Procedure(step)) = event {
        outcome.trail.push(format!("r{} {step:?} case {}", state.round, coreper::game::casefile::strength(state)));
    }
    if matches!(
        event,
        Event::Beijing(BeijingEvent::Used { .. } | BeijingEvent::Eased { .. })
            | Event::Table(
                TableEvent::Offered(_)
                    | TableEvent::Countered(_)
                    | TableEvent::TermsAgreed(_)
                    | TableEvent::Concluded(_)
                    | TableEvent::Broken { .. }
            )
            | Event::Measure(MeasureEvent::Adopted { .. })
    ) {
        outcome.trail.push(format!("r{} {event:?}", state.round));
    }
    if matches!(event, Event::Clock(ClockEvent::RoundFiled)) {
        let u = &state.union;
        outcome.trail.push(format!(
            "r{} -- C {} K {} G7 {} D {} dec {} inj {} peak {} cost {} | ladder {} pain {} face {} | fav {} anger {} recv {} fear {}",
            state.round, u.cohesion, u.credibility, u.g7, u.defence, u.decoupling, u.injury, u.injury_peak, u.cost,
            state.ladder(), state.china.pain, state.china.face,
            state.nations.iter().map(|n| n.favour).sum::<i32>() / 27,
            state.nations.iter().map(|n| n.anger).sum::<i32>() / 27,
            state.nations.iter().map(|n| n.received[0]).sum::<i32>() / 27,
            state.nations.iter().map(|n| n.fear).sum::<i32>() / 27,
        ));
    }
}
