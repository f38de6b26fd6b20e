//! Where a key counts.

/// Where a key counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Context {
    /// On every screen.
    Everywhere,
    /// On every screen of a game.
    Game,
    /// Wherever one of several is chosen.
    List,
    /// Wherever something is read.
    Page,
    /// On what lies over a screen.
    Popup,
    /// The menu and the list of saves.
    Menu,
    /// What is chosen before a game.
    Setup,
    /// The choice of seats.
    Seats,
    /// The briefing.
    Briefing,
    /// The consultation, and every other list of what a seat may ask for.
    Consultation,
    /// The form of a command.
    Form,
    /// The papers.
    Papers,
    /// A package while it is put together.
    Package,
    /// What a reviewed seat would do, before the facilitator.
    Review,
    /// The desk.
    Desk,
    /// A roll-call.
    Ballot,
    /// Reason and confidence of a vote.
    Reason,
    /// The table of a class.
    Table,
    /// Finding what can be done.
    Palette,
    /// The glossary.
    Glossary,
    /// Between two seats at one machine.
    Curtain,
    /// Europe, by one thing at a time.
    Europe,
    /// What only goes on: Beijing's move, the reckoning.
    Report,
    /// The ending with the pages of the debrief.
    Ending,
    /// A game looked back at.
    Replay,
}

impl Context {
    /// All contexts.
    pub const ALL: [Self; 25] = [
        Self::Everywhere,
        Self::Game,
        Self::List,
        Self::Page,
        Self::Popup,
        Self::Menu,
        Self::Setup,
        Self::Seats,
        Self::Briefing,
        Self::Consultation,
        Self::Form,
        Self::Papers,
        Self::Package,
        Self::Review,
        Self::Desk,
        Self::Ballot,
        Self::Reason,
        Self::Table,
        Self::Palette,
        Self::Glossary,
        Self::Curtain,
        Self::Europe,
        Self::Report,
        Self::Ending,
        Self::Replay,
    ];

    /// The word that key files use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Everywhere => "everywhere",
            Self::Game => "game",
            Self::List => "list",
            Self::Page => "page",
            Self::Popup => "popup",
            Self::Menu => "menu",
            Self::Setup => "setup",
            Self::Seats => "seats",
            Self::Briefing => "briefing",
            Self::Consultation => "consultation",
            Self::Form => "form",
            Self::Papers => "papers",
            Self::Package => "package",
            Self::Review => "review",
            Self::Desk => "desk",
            Self::Ballot => "ballot",
            Self::Reason => "reason",
            Self::Table => "table",
            Self::Palette => "palette",
            Self::Glossary => "glossary",
            Self::Curtain => "curtain",
            Self::Europe => "europe",
            Self::Report => "report",
            Self::Ending => "ending",
            Self::Replay => "replay",
        }
    }

    /// The context of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|context| context.word() == word)
    }

    /// Where a screen of this context looks for a key, in order: its own rows, then those that it shares.
    pub fn chain(self) -> impl Iterator<Item = Self> {
        let shared: &[Self] = match self {
            Self::Everywhere => &[],
            Self::Game
            | Self::List
            | Self::Page
            | Self::Curtain
            | Self::Form
            | Self::Reason
            | Self::Palette
            | Self::Glossary
            | Self::Table
            | Self::Europe => &[Self::Everywhere],
            Self::Popup => &[Self::Page, Self::Everywhere],
            Self::Menu | Self::Setup | Self::Seats | Self::Desk => &[Self::List, Self::Everywhere],
            Self::Briefing | Self::Ballot | Self::Replay => &[Self::Game, Self::Everywhere],
            Self::Papers => &[Self::Popup, Self::Page, Self::Everywhere],
            Self::Consultation | Self::Package => &[Self::List, Self::Game, Self::Everywhere],
            Self::Report | Self::Review | Self::Ending => &[Self::Page, Self::Game, Self::Everywhere],
        };
        [self].into_iter().chain(shared.iter().copied())
    }
}
