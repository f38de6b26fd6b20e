//! The tree of a game: its lines of play, each with where it left another, and the rest of those that are not played.

/// The longest name of a branch, in characters.
pub const LONGEST_BRANCH: usize = 40;

/// A line of play; `G` is what is kept of one that is not played.
#[derive(Clone, Debug)]
pub struct Branch<G> {
    /// What it is called; nothing for the game as it was begun.
    pub name: String,
    /// The branch that it left.
    pub from: Option<usize>,
    /// The round in which it left that.
    pub round: u16,
    /// Its game, while another is played.
    pub(super) rest: Option<std::sync::Arc<G>>,
}

impl<G> Branch<G> {
    /// Its game, while another is played.
    #[must_use]
    pub fn game(&self) -> Option<&G> {
        self.rest.as_deref()
    }
}

/// The branches in the order in which they began, and which of them is played.
#[derive(Clone, Debug)]
pub(super) struct Branches<G> {
    pub(super) all: Vec<Branch<G>>,
    pub(super) played: usize,
}

impl<G> Default for Branches<G> {
    fn default() -> Self {
        Self { all: vec![Branch { name: String::new(), from: None, round: 0, rest: None }], played: 0 }
    }
}
