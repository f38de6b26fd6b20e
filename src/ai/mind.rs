//! The seam between a session and its bots: one command for a seat that is awaited.
//!
//! Stronger minds replace the bodies behind [`choose`]; its callers do not change.

use crate::ai::board::Board;
use crate::ai::conduct::Conduct;
use crate::ai::note::Note;
use crate::ai::papers::Papers;
use crate::ai::{beijing, commission, member, passive};
use crate::base::ids::Seat;
use crate::base::stream::{Key, Purpose, Stream};
use crate::campaign::Campaign;
use crate::campaign::doctrine::{LevelKind, Reading};
use crate::game::command::{Command, Verb};
use crate::game::legal::legal;
use crate::game::refusal::Refusal;
use crate::game::view::View;

/// Who decides for a seat that no human holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Mind {
    /// Decides for reasons: the voter model, the Commission, the Presidency, Beijing by its doctrine.
    #[default]
    Bot,
    /// The same, but Beijing looks some months ahead before it moves: stronger, and some hundred times slower.
    Search,
    /// Is present, abstains and does nothing else.
    Passive,
    /// Takes any legal command, all equally likely.
    Random,
}

/// What a mind is told besides its view.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The campaign: an open book.
    pub campaign: &'a Campaign,
    /// How hard Beijing plays.
    pub level: LevelKind,
    /// Which of the campaign's doctrines Beijing follows: an index into its readings; beyond them, the first.
    pub doctrine: usize,
    /// The seed of the bots' own draws: never the game's.
    pub bot_seed: u64,
    /// How the Union's side conducts itself; the default in a played game.
    pub conduct: Conduct,
    /// Whether reasons are to be written down. Decisions are the same without; they come faster.
    pub notes: bool,
}

impl Context<'_> {
    /// Beijing's reading of its doctrine, if the campaign has any.
    #[must_use]
    pub fn reading(&self) -> Option<&Reading> {
        let readings = &self.campaign.doctrine.readings;
        readings.get(self.doctrine).or(readings.first())
    }

    /// A stream of the bots' own for a purpose of this round and seat.
    #[must_use]
    pub fn stream(&self, view: &View<'_>, purpose: Purpose, subject: u8, ordinal: u16) -> Stream {
        let key = Key::new(view.round(), purpose).actor(view.seat().ordinal()).subject(subject).ordinal(ordinal);
        Stream::new(self.bot_seed, key)
    }
}

/// What a mind decided, and why.
#[derive(Clone, PartialEq, Debug)]
pub struct Choice {
    /// The command: always one that `legal` admits.
    pub command: Command,
    /// What it weighed, if notes are written and there was something to weigh.
    pub note: Option<Note>,
}

impl From<Command> for Choice {
    fn from(command: Command) -> Self {
        Self { command, note: None }
    }
}

/// The next command of a seat that is awaited.
///
/// `asked` counts how often this seat was asked in this round before. Only random play looks at it, so that it does not
/// draw the same command twice; the other minds draw by round, seat and subject, so that counterfactuals stay comparable.
#[must_use]
pub fn choose(mind: Mind, context: &Context<'_>, view: &View<'_>, asked: u16) -> Choice {
    choose_with(&Papers::default(), mind, context, view, asked)
}

/// As [`choose`], with working papers that are kept for the game: the same decision, sooner.
#[must_use]
pub fn choose_with(papers: &Papers, mind: Mind, context: &Context<'_>, view: &View<'_>, asked: u16) -> Choice {
    match mind {
        Mind::Random => random(context, view, asked).into(),
        Mind::Passive => passive::choose(view).into(),
        Mind::Bot => bot(context, papers, view, false),
        Mind::Search => bot(context, papers, view, true),
    }
}

/// A mind for each seat. Whatever it came to, what is not admitted is not said: the passive answer keeps the game going.
fn bot(context: &Context<'_>, papers: &Papers, view: &View<'_>, search: bool) -> Choice {
    let choice = wish(context, papers, view, search);
    if is_plain(&choice.command) || legal(*view).admits(&choice.command) {
        choice
    } else {
        passive::choose(view).into()
    }
}

/// What a mind would say, not yet checked.
fn wish(context: &Context<'_>, papers: &Papers, view: &View<'_>, search: bool) -> Choice {
    let board = || Board::new(context, papers, view);
    match view.seat() {
        Seat::State(me) => member::choose(context, papers, view, me),
        Seat::Commission => commission::choose(context, &board()),
        Seat::Beijing => beijing::choose(context, &board(), search),
        Seat::Facilitator | Seat::Observer => passive::choose(view).into(),
    }
}

/// Whether a command is among those that a mind gives only where they are admitted.
const fn is_plain(command: &Command) -> bool {
    matches!(command.verb(), Verb::Ready | Verb::Vote | Verb::EndMoves | Verb::EndSignals)
}

/// The next command of a seat that is awaited, with what `decide` makes of it: the command of [`choose_with`] for who decides
/// at once, and so learns without a check of its own whether a command is admitted.
///
/// # Errors
/// The refusal of a command that no mind should give: a defect of the mind.
pub fn choose_and_decide<T>(
    papers: &Papers,
    mind: Mind,
    context: &Context<'_>,
    view: &View<'_>,
    asked: u16,
    decide: impl Fn(&Command) -> Result<T, Refusal>,
) -> Result<T, (Command, Refusal)> {
    let search = match mind {
        Mind::Bot => false,
        Mind::Search => true,
        Mind::Passive | Mind::Random => {
            let command = choose_with(papers, mind, context, view, asked).command;
            return decide(&command).map_err(|refusal| (command, refusal));
        }
    };
    let command = wish(context, papers, view, search).command;
    match decide(&command) {
        Err(_) if !is_plain(&command) => {
            let command = passive::choose(view);
            decide(&command).map_err(|refusal| (command, refusal))
        }
        decided => decided.map_err(|refusal| (command, refusal)),
    }
}

/// A random legal command.
fn random(context: &Context<'_>, view: &View<'_>, asked: u16) -> Command {
    let mut stream = context.stream(view, Purpose::Bot, 0, asked);
    legal(*view).sample(&mut stream).unwrap_or_else(|| passive::choose(view))
}
