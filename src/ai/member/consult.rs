//! Consultation: how a state spends its diplomatic bandwidth. Most months it does nothing, once or twice a thing.
//!
//! What it wants follows from its sum; whether it finds the time this month from a draw of its own. Chances and bars are those
//! of the campaign's `practice.yaml`, section `members`; they set how lively the twenty-seven are, not how they vote.

use crate::ai::board::{Board, outlook};
use crate::ai::conduct::Conduct;
use crate::ai::member::pledge;
use crate::ai::member::sum::{Question, sum};
use crate::ai::member::talk::explained;
use crate::ai::mind::{Choice, Context};
use crate::ai::note::{ActNote, ActReason, Note};
use crate::ai::presidency;
use crate::base::ids::{EvidenceId, GoodId, SectorId, StateId};
use crate::base::share::ratio;
use crate::base::stream::{Purpose, Stream};
use crate::campaign::practice::MemberPractice;
use crate::game::act::{
    Amend, AskExamination, AskFund, Channel, Declare, File, Invest, Leak, LeakPaper, Lobby, Opinion, ProposeListing,
    Publish, Ready, RequestVote, Suggest, TableConclusions,
};
use crate::game::command::{Command, Verb};
use crate::game::legal::{Legal, legal};
use crate::game::state::{Act, Amendment, MeasureStage, NationState, Paper, Scope, Suggestion, Topic};
use crate::law::aci::Phase;
use crate::law::ballot::Vote;

/// An act that a state considers, with its reason and what it is worth against what it must be worth.
pub(super) struct Idea {
    pub(super) command: Command,
    pub(super) reason: ActReason,
    pub(super) worth: i32,
    pub(super) needed: i32,
}

/// What a state looks at in consultation.
pub(super) struct Desk<'b, 'a, 'v> {
    pub(super) board: &'b Board<'a, 'v>,
    pub(super) me: StateId,
    pub(super) own: &'a NationState,
    /// Its sum on what comes next.
    pub(super) want: i32,
    /// What comes next.
    pub(super) topic: Topic,
    legal: Legal<'a>,
    pub(super) conduct: Conduct,
    /// What it finds the time for.
    pub(super) practice: &'b MemberPractice,
}

/// The next act, or the end of them; the chair asks the Legal Service at the end, which costs it nothing.
pub(super) fn choose(context: &Context<'_>, board: &Board<'_, '_>, me: StateId) -> Choice {
    let choice = acts(context, board, me);
    if board.view.chair() != me || choice.command.verb() != Verb::Ready {
        return choice;
    }
    asked_in_law(context, board, me).unwrap_or(choice)
}

/// What the chair asks the Legal Service, if anything.
fn asked_in_law(context: &Context<'_>, board: &Board<'_, '_>, me: StateId) -> Option<Choice> {
    let desk = Desk::of(context, board, me)?;
    let idea = desk.opinion()?;
    Some(explained(context, idea.command, idea.reason, idea.worth, idea.needed))
}

fn acts(context: &Context<'_>, board: &Board<'_, '_>, me: StateId) -> Choice {
    let ready = || Choice::from(Command::from(Ready));
    let Some(own) = board.view.own(me) else { return ready() };
    let done = own.acts.len();
    let practice = &board.practice.members;
    if done >= usize::try_from(practice.acts).unwrap_or(0) || board.view.bandwidth_left() == 0 {
        return ready();
    }
    let ordinal = u16::try_from(done).unwrap_or(0);
    let mut stream = context.stream(board.view, Purpose::Bot, 1, ordinal);
    let acts = stream.chance(if done == 0 { practice.busy } else { practice.busy_again });
    let owes = board.view.pledges().any(|(_, pledge)| pledge.by == me);
    if !acts && !owes {
        return ready();
    }
    let Some(desk) = Desk::of(context, board, me) else { return ready() };
    let idea = pledge::owed(&desk).or_else(|| if acts { desk.idea(&mut stream) } else { None });
    let Some(idea) = idea else { return ready() };
    let note = context.notes.then(|| {
        Note::Act(ActNote {
            verb: idea.command.verb().word().to_owned(),
            reason: idea.reason,
            worth: idea.worth,
            needed: idea.needed,
        })
    });
    Choice { command: idea.command, note }
}

/// The side that a sum is sure of, if any.
fn side(want: i32, from: i32, down_from: i32) -> Option<Vote> {
    if want >= from {
        Some(Vote::For)
    } else if want <= down_from {
        Some(Vote::Against)
    } else {
        None
    }
}

/// What the next decision on the Union's side is about.
fn next_topic(board: &Board<'_, '_>) -> Topic {
    match board.view.procedure().phase() {
        Phase::NotStarted | Phase::Ended { .. } | Phase::Examination { .. } | Phase::Proposal { .. } => {
            Topic::Determination
        }
        Phase::Determined { .. } | Phase::Engagement { .. } => Topic::Package,
    }
}

impl<'b, 'a, 'v> Desk<'b, 'a, 'v> {
    fn of(context: &Context<'_>, board: &'b Board<'a, 'v>, me: StateId) -> Option<Self> {
        let own = board.view.own(me)?;
        let topic = next_topic(board);
        let question = match topic {
            Topic::Determination => Question::Determination,
            Topic::Package | Topic::Mandate | Topic::Agreement | Topic::Fund | Topic::Listing => Question::Draft(None),
        };
        let want = sum(board, me, question, None).total;
        let practice = &board.practice.members;
        Some(Self { board, me, own, want, topic, legal: legal(*board.view), conduct: context.conduct, practice })
    }
}

impl Desk<'_, '_, '_> {
    pub(super) fn open(&self, verb: Verb) -> bool {
        self.legal.open(verb).is_ok()
    }

    /// The first idea that is worth it and has its month.
    fn idea(&self, stream: &mut Stream) -> Option<Idea> {
        let luck = i32::try_from(stream.below(10_000)).unwrap_or(0);
        let second = i32::try_from(stream.below(10_000)).unwrap_or(0);
        let idea = self.alone(luck).or_else(|| self.ask(second)).or_else(|| self.file());
        let idea = idea.or_else(|| self.speak(stream)).or_else(|| self.vote_now(stream)).or_else(|| self.text(stream));
        let idea = idea.or_else(|| self.persuade(stream)).or_else(|| pledge::offer(self, stream));
        let idea = idea.or_else(|| self.provide(stream));
        let idea = idea.or_else(|| self.help(stream)).or_else(|| self.list(stream)).or_else(|| self.one_voice(stream));
        let idea = idea.or_else(|| self.publish(stream)).or_else(|| self.leak(stream));
        idea.or_else(|| self.ask_in_law(stream))
    }

    /// Asks for the fund when it is hit harder than the others, or pays for all.
    fn help(&self, stream: &mut Stream) -> Option<Idea> {
        let above = self.own.injury - self.board.view.union().injury;
        let worth = above + self.board.view.burden(self.me);
        let needed = self.practice.help;
        let asks = worth >= needed && stream.chance(self.practice.help_chance) && self.open(Verb::AskFund);
        let command = AskFund.into();
        asks.then_some(Idea { command, reason: ActReason::NeedsHelp, worth, needed })
    }

    /// Proposes a list when it stands firm, the case is determined, and nobody has said that it objects.
    fn list(&self, stream: &mut Stream) -> Option<Idea> {
        let determined = self.board.view.procedure().determined().is_some();
        let needed = self.practice.listing;
        let firm = self.want >= needed && determined;
        if !firm || !stream.chance(self.practice.listing_chance) || !self.open(Verb::ProposeListing) {
            return None;
        }
        let command = ProposeListing.into();
        Some(Idea { command, reason: ActReason::WantsListing, worth: self.want, needed })
    }

    /// Tables conclusions, as the Presidency, on a line that nobody seems to object to.
    fn one_voice(&self, stream: &mut Stream) -> Option<Idea> {
        if self.board.view.chair() != self.me
            || !stream.chance(self.practice.conclusions_chance)
            || !self.open(Verb::TableConclusions)
        {
            return None;
        }
        let (line, least, needed) = presidency::line(self.board);
        let command = TableConclusions { line }.into();
        Some(Idea { command, reason: ActReason::OneVoice, worth: least, needed })
    }

    /// Asks that the last vote be made public, when it stands firm and voted for.
    fn publish(&self, stream: &mut Stream) -> Option<Idea> {
        let practice = self.practice;
        let open = self.board.view.publishable();
        let voted = |topic: &Topic| self.own.voted[topic.index()].is_some_and(|(_, vote)| vote == Vote::For);
        let topic = Topic::ALL.into_iter().filter(|topic| open & (1 << topic.index()) != 0).find(voted)?;
        if self.want < practice.publish || !stream.chance(practice.publish_chance) || !self.open(Verb::Publish) {
            return None;
        }
        let command = Publish { topic }.into();
        Some(Idea { command, reason: ActReason::Openness, worth: self.want, needed: practice.publish })
    }

    /// Asks the Legal Service, when it cares and the answer is thought to help.
    fn ask_in_law(&self, stream: &mut Stream) -> Option<Idea> {
        let cares = self.want.abs() >= self.practice.opinion;
        if cares && stream.chance(self.practice.opinion_chance) { self.opinion() } else { None }
    }

    /// Asks the Legal Service, where the answer is thought to help: who wants the text if its risk is not high, who does not if it is.
    fn opinion(&self) -> Option<Idea> {
        let (view, topic) = (self.board.view, self.topic);
        if view.opinable() & (1 << topic.index()) == 0 || !self.open(Verb::Opinion) {
            return None;
        }
        let doubt = match (topic, view.draft()) {
            (Topic::Package, Some(draft)) => view.package_doubt(draft),
            (Topic::Package, None) => 0,
            _ => view.determination_doubt(),
        };
        let needed = self.practice.opinion_risk;
        let helps = (doubt <= needed) == (self.want >= 0);
        let command = Opinion { topic }.into();
        helps.then_some(Idea { command, reason: ActReason::AsksLaw, worth: doubt, needed })
    }

    /// Leaks where another one stands, when it cares and is about to lose: whoever is nearest to the line on the other side.
    fn leak(&self, stream: &mut Stream) -> Option<Idea> {
        let (practice, view, topic) = (self.practice, self.board.view, self.topic);
        let secret = view.secret_on(topic);
        if self.want.abs() < practice.leak || secret.is_empty() || !stream.chance(practice.leak_chance) {
            return None;
        }
        let chance = outlook(self.board, |id| self.board.lean(id, topic)).percent();
        let wants = self.want > 0;
        let outlook = if wants { chance } else { 100 - chance };
        if outlook >= practice.leak_odds || !self.open(Verb::Leak) {
            return None;
        }
        if let Some(idea) = self.leak_opinion(practice.leak_odds - outlook) {
            return Some(idea);
        }
        let other_side = |id: &StateId| view.goes_along(*id, topic) != wants;
        let gap = |id: &StateId| ((self.board.lean(*id, topic) - self.board.voter.threshold_for).abs(), *id);
        let of = secret.iter().filter(other_side).min_by_key(gap)?;
        let command = Leak { topic, of }.into();
        Some(Idea { command, reason: ActReason::Exposes, worth: practice.leak_odds - outlook, needed: 0 })
    }

    /// Lets it be known what the lawyers say, where that speaks for what it wants.
    fn leak_opinion(&self, worth: i32) -> Option<Idea> {
        let (view, topic) = (self.board.view, self.topic);
        let secret = view.secret_papers(Paper::Opinion) & (1 << topic.index()) != 0;
        let sound = view.opinion(topic).filter(|_| secret)? < view.rules().politics.grounds.minded[0];
        let command = LeakPaper { paper: Paper::Opinion, topic }.into();
        let tells = sound == (self.want > 0) && self.open(Verb::LeakPaper);
        tells.then_some(Idea { command, reason: ActReason::Exposes, worth, needed: 0 })
    }

    /// To Beijing alone: pain × readiness × what cohesion does not hold.
    fn alone(&self, luck: i32) -> Option<Idea> {
        let rules = self.board.view.rules();
        let nation = &rules.nations[self.me.index()];
        let bound = pledge::forbids_channel(self);
        let practice = self.practice;
        let content = self.want >= practice.alone_below || self.own.favour > practice.alone_favour;
        if bound || content || !self.open(Verb::Channel) {
            return None;
        }
        let cohesion = self.board.view.union().cohesion;
        let despair = (self.own.injury * nation.channel / 100).min(practice.alone_despair);
        // Both shares at once, so that nothing is rounded twice.
        let apart = ratio(practice.alone_apart * despair, 10_000 - cohesion, 10_000 * 10_000);
        let chance = nation.channel * practice.alone_readiness + apart;
        let chance = chance * self.conduct.alone / 100;
        (luck < chance).then(|| Idea {
            command: Channel.into(),
            reason: ActReason::Desperate,
            worth: chance,
            needed: luck,
        })
    }

    /// For an examination, once pain or conviction is enough.
    fn ask(&self, luck: i32) -> Option<Idea> {
        let needed = self.practice.ask;
        let acts = self.topic == Topic::Determination && self.want >= needed && luck <= self.practice.ask_chance;
        if !acts || !self.open(Verb::AskExamination) {
            return None;
        }
        let command = AskExamination.into();
        Some(Idea { command, reason: ActReason::WantsExamination, worth: self.want, needed })
    }

    /// Files what it holds, unless it would rather see no case.
    fn file(&self) -> Option<Idea> {
        if self.want < 0 || !self.open(Verb::File) {
            return None;
        }
        let rules = self.board.view.rules();
        let fileable = (0..rules.evidence.len()).map(EvidenceId::at).filter(|id| {
            let known = self.board.view.evidence(*id);
            known.is_some_and(|item| item.found && !item.filed) && !self.own.acts.contains(&Act::File(*id))
        });
        let best = fileable.max_by_key(|id| (rules.evidence[id.index()].strength, std::cmp::Reverse(*id)))?;
        let strength = rules.evidence[best.index()].strength;
        let command = File { item: best }.into();
        (strength > 0).then_some(Idea { command, reason: ActReason::Evidence, worth: strength, needed: 0 })
    }

    /// Says what it will do, when it is sure and has not said so.
    fn speak(&self, stream: &mut Stream) -> Option<Idea> {
        let practice = self.practice;
        let sure = side(self.want, practice.speak_for, practice.speak_against)?;
        let said = self.own.declared[self.topic.index()];
        let under_way = !matches!(self.board.view.procedure().phase(), Phase::NotStarted | Phase::Ended { .. });
        let chance = if under_way { practice.speak_chance } else { practice.speak_chance_idle };
        if said == Some(sure) || !stream.chance(chance) || !self.open(Verb::Declare) || self.is_adopted() {
            return None;
        }
        let command = Declare { topic: self.topic, vote: sure, words: String::new() }.into();
        Some(Idea { command, reason: ActReason::CountOnMe, worth: self.want.abs(), needed: practice.speak_for })
    }

    /// Whether the package that it would speak of is adopted already: measures stand, and no other text is on the table.
    fn is_adopted(&self) -> bool {
        let view = &self.board.view;
        let open = view.measures_in(MeasureStage::None).len();
        self.topic == Topic::Package && view.draft().is_none() && open < view.rules().measures.len()
    }

    /// Asks for the vote that it would win.
    fn vote_now(&self, stream: &mut Stream) -> Option<Idea> {
        let practice = self.practice;
        if self.want < practice.request || !stream.chance(practice.request_chance) || !self.open(Verb::RequestVote) {
            return None;
        }
        if !matches!(self.board.view.procedure().phase(), Phase::Proposal { .. }) {
            return None;
        }
        if self.own.acts.contains(&Act::RequestVote(Topic::Determination)) {
            return None;
        }
        let worth = outlook(self.board, |id| self.board.lean(id, Topic::Determination)).percent();
        let command = RequestVote { topic: Topic::Determination }.into();
        let needed = practice.request_odds;
        (worth > needed).then_some(Idea { command, reason: ActReason::WouldWin, worth, needed })
    }

    /// Another text: amendments to the determination, suggestions for the package.
    fn text(&self, stream: &mut Stream) -> Option<Idea> {
        match self.board.view.procedure().phase() {
            Phase::Proposal { .. } => self.amend(stream),
            Phase::Determined { .. } | Phase::Engagement { .. } => self.suggest(stream),
            Phase::NotStarted | Phase::Examination { .. } | Phase::Ended { .. } => None,
        }
    }

    fn amend(&self, stream: &mut Stream) -> Option<Idea> {
        let practice = self.practice;
        let amendment = if (practice.narrower_from..practice.narrower_below).contains(&self.want) {
            Amendment::Scope(Scope::Narrow)
        } else if self.want >= practice.wider_from {
            Amendment::Scope(Scope::Wide)
        } else {
            return None;
        };
        if !stream.chance(practice.amend_chance) || !self.open(Verb::Amend) {
            return None;
        }
        let command = Amend { amendment }.into();
        Some(Idea { command, reason: ActReason::BetterText, worth: self.want, needed: practice.narrower_from })
    }

    /// Spares its dearest sector, or asks for a sunset.
    fn suggest(&self, stream: &mut Stream) -> Option<Idea> {
        let practice = self.practice;
        if !stream.chance(practice.suggest_chance) || !self.open(Verb::Suggest) {
            return None;
        }
        let rules = self.board.view.rules();
        let sectors = &rules.nations[self.me.index()].sectors;
        let stage = rules.measures.iter().filter(|measure| measure.stage <= 1);
        let cost = |sector: usize| -> i32 {
            stage.clone().map(|measure| measure.cost[sector]).sum::<i32>() * i32::from(sectors[sector])
        };
        let (dearest, points) =
            (0..rules.sectors).map(|sector| (sector, cost(sector))).max_by_key(|(_, cost)| *cost)?;
        let (suggestion, worth) = if points >= practice.spare_cost && self.want <= practice.spare_most {
            (Suggestion::Spare(SectorId::at(dearest)), points)
        } else if (practice.sunset_from..practice.sunset_below).contains(&self.want) {
            let months = u8::try_from(practice.sunset_months).unwrap_or(u8::MAX);
            (Suggestion::Sunset(months), practice.spare_cost)
        } else {
            return None;
        };
        let command = Suggest { suggestion }.into();
        Some(Idea { command, reason: ActReason::DearestSector, worth, needed: practice.spare_cost })
    }

    /// Lobbies the waverer that costs least for what it weighs: for the act, or, if it opposes it, against.
    fn persuade(&self, stream: &mut Stream) -> Option<Idea> {
        let under_way = !matches!(self.board.view.procedure().phase(), Phase::NotStarted | Phase::Ended { .. });
        let practice = self.practice;
        let chance = if under_way { practice.lobby_chance } else { practice.lobby_chance_idle };
        let vote = side(self.want, practice.lobby_for, practice.lobby_against)?;
        let chance = if vote == Vote::For { chance * self.conduct.lobbying / 100 } else { chance };
        if !stream.chance(chance) || !self.open(Verb::Lobby) {
            return None;
        }
        let (target, gap) = self.waverer(vote, stream)?;
        let command = Lobby { to: target, topic: self.topic, vote }.into();
        Some(Idea { command, reason: ActReason::CheapestWaverer, worth: practice.waverer_short - gap, needed: 0 })
    }

    /// The waverer with the smallest gap for its weight, among the three best; and its gap in points.
    pub(super) fn waverer(&self, towards: Vote, stream: &mut Stream) -> Option<(StateId, i32)> {
        let threshold = self.board.voter.threshold_for;
        let near = -self.practice.waverer_past..self.practice.waverer_short;
        let mut best: [Option<(i64, StateId, i32)>; 3] = [None; 3];
        for id in self.board.view.rules().state_ids().filter(|id| *id != self.me) {
            let distance = self.board.lean(id, self.topic) - threshold;
            let gap = if towards == Vote::For { -distance } else { distance };
            let asked = self.own.acts.iter().any(|act| matches!(act, Act::Lobby(to, ..) if *to == id));
            if !near.contains(&gap) || asked {
                continue;
            }
            let price = i64::from(gap.max(5)) * 1_000 / i64::from(self.board.share(id) + 150);
            let mut entry = Some((price, id, gap));
            for place in &mut best {
                let better = match (&entry, &place) {
                    (Some(new), Some(old)) => new.0 < old.0,
                    (Some(_), None) => true,
                    (None, _) => false,
                };
                if better {
                    std::mem::swap(place, &mut entry);
                }
            }
        }
        let found = best.iter().flatten().count();
        let pick = stream.below(u32::try_from(found).unwrap_or(0));
        best.get(pick as usize).copied().flatten().map(|(_, id, gap)| (id, gap))
    }

    /// Builds elsewhere when it is short and nothing is on order.
    fn provide(&self, stream: &mut Stream) -> Option<Idea> {
        let ordered = self.own.orders.iter().any(|order| *order > 0);
        let short = self.practice.invest - self.own.supply;
        if short <= 0 || ordered || !stream.chance(self.practice.invest_chance) || !self.open(Verb::Invest) {
            return None;
        }
        let good = self.scarcest();
        let command = Invest { good }.into();
        Some(Idea { command, reason: ActReason::Short, worth: short, needed: 1 })
    }

    /// The good with the lowest civil approval.
    fn scarcest(&self) -> GoodId {
        let approval = &self.board.view.supply().approval;
        let goods = 0..self.board.view.rules().goods.len();
        GoodId::at(goods.min_by_key(|good| approval[*good][0]).unwrap_or(0))
    }
}
