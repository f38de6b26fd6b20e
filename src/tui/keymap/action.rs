//! What a key or a click can do. An interface word only: what a seat asks of the game is a command.

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $word:literal;)*) => {
        /// What a key or a click does.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub enum Action {
            $($(#[$doc])* $name,)*
        }

        impl Action {
            /// All actions.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The word that key files use; also the key of its texts.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }
        }
    };
}

actions! {
    /// Saves and leaves.
    Leave = "leave";
    /// Explains the screen.
    Help = "help";
    /// Finds what can be done here.
    Palette = "palette";
    /// What the terms on the screen mean.
    Glossary = "glossary";
    /// Marks the next term that a term points to.
    NextReference = "next-reference";
    /// Marks the term before among those that a term points to.
    PreviousReference = "previous-reference";
    /// The next theme.
    Theme = "theme";
    /// Draws the screen anew.
    Redraw = "redraw";
    /// Stops the program and gives the terminal back, until it is to go on.
    Suspend = "suspend";
    /// Why is this so?
    Why = "why";
    /// More of it.
    More = "more";
    /// The papers: supply, measures, case file, ladder and the rest.
    Papers = "papers";
    /// The seat's own role sheet.
    RoleSheet = "role-sheet";
    /// The procedure with its clocks.
    Track = "track";
    /// What happened so far.
    Log = "log";
    /// Why others decided so.
    Reasons = "reasons";
    /// The desk: who is needed, who can stop it.
    Desk = "desk";
    /// Europe: positions, pain, shortage, stocks, exposure, pressure.
    Europe = "europe";
    /// The curves of every indicator.
    Charts = "charts";
    /// Looks back at the game, step by step.
    Replay = "replay";
    /// A step back.
    PreviousStep = "previous-step";
    /// A step on.
    NextStep = "next-step";
    /// Back to the result of the vote before.
    PreviousVote = "previous-vote";
    /// On to the result of the next vote.
    NextVote = "next-vote";
    /// Back to the beginning of the phase before.
    PreviousPhase = "previous-phase";
    /// On to the beginning of the next phase.
    NextPhase = "next-phase";
    /// Back to the beginning of the month before.
    PreviousMonth = "previous-month";
    /// On to the beginning of the next month.
    NextMonth = "next-month";
    /// Puts the marked line of play beside the one that is played.
    Beside = "beside";
    /// How it ends with other luck, or with something else decided.
    Luck = "luck";
    /// Look for the turning points.
    Turns = "turns";
    /// Shows the first turning point where it happened.
    Turn1 = "turn-1";
    /// Shows the second.
    Turn2 = "turn-2";
    /// Shows the third.
    Turn3 = "turn-3";
    /// Another line of play from here.
    Branch = "branch";
    /// Changes what is proposed.
    Edit = "edit";
    /// Does something else than what is proposed.
    Replace = "replace";
    /// The package: measures put together, or wished for.
    Package = "package";
    /// Back to how it was when it was opened.
    Reset = "reset";
    /// To the next state in the west.
    West = "west";
    /// To the next state in the east.
    East = "east";
    /// Tiles instead of shapes, and back.
    Tiles = "tiles";
    /// Takes the last command back.
    Undo = "undo";
    /// Back to the menu; the game is saved.
    Menu = "menu";
    /// One up.
    Up = "up";
    /// One down.
    Down = "down";
    /// To the first.
    First = "first";
    /// To the last.
    Last = "last";
    /// A page up.
    PageUp = "page-up";
    /// A page down.
    PageDown = "page-down";
    /// Takes what is chosen.
    Choose = "choose";
    /// Goes on.
    GoOn = "go-on";
    /// Back.
    Back = "back";
    /// The next page of several.
    NextTab = "next-tab";
    /// The previous page of several.
    PreviousTab = "previous-tab";
    /// The card of who teaches, on a page of its own.
    Card = "card";
    /// The next part of a sentence.
    NextPart = "next-part";
    /// Less, or the one before.
    Less = "less";
    /// More, or the next one.
    Greater = "greater";
    /// In or out.
    Toggle = "toggle";
    /// Erases a character.
    Erase = "erase";
    /// Begins the game.
    Start = "start";
    /// Reads the campaign's summary without beginning a game.
    Brief = "brief";
    /// The first choice.
    Choice1 = "choice-1";
    /// The second choice.
    Choice2 = "choice-2";
    /// The third choice.
    Choice3 = "choice-3";
    /// Nothing more this month.
    Nothing = "nothing";
    /// Votes for.
    VoteFor = "vote-for";
    /// Abstains.
    VoteAbstain = "vote-abstain";
    /// Votes against.
    VoteAgainst = "vote-against";
    /// Stays away.
    StayAway = "stay-away";
    /// Lets another member vote.
    GiveProxy = "give-proxy";
    /// The state before.
    PreviousState = "previous-state";
    /// The next state.
    NextState = "next-state";
    /// What if this state voted otherwise?
    WhatIf = "what-if";
    /// Forgets every what-if.
    WhatIfClear = "what-if-clear";
    /// Shows the tally in large type, and back.
    Large = "large";
    /// Thinks its vote for less likely.
    ChanceLess = "chance-less";
    /// Thinks its vote for likelier.
    ChanceGreater = "chance-greater";
    /// The rest by bots, or by default.
    Rest = "rest";
    /// Closes the vote or the phase.
    Close = "close";
}

impl Action {
    /// Whether it is for whoever votes, and for nobody who looks on.
    #[must_use]
    pub const fn is_of_a_voter(self) -> bool {
        matches!(self, Self::VoteFor | Self::VoteAbstain | Self::VoteAgainst | Self::GiveProxy | Self::StayAway)
    }

    /// The action with a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|action| action.word() == word)
    }
}
