//! A campaign's card for a menu: what `campaign.yaml` says of it, read without the rest.
//!
//! A menu has to be on screen long before a whole campaign is checked. A card promises nothing: the campaign may be invalid.

use super::Files;
use crate::base::calendar::Month;
use crate::campaign::entry::Entry;
use crate::campaign::ids::Ids;
use crate::campaign::shape;
use crate::campaign::source::Tree;
use crate::campaign::tongue::{self, Tongue};

/// What a menu shows of a campaign.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Card {
    /// The campaign's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// One line under the title.
    pub subtitle: String,
    /// A paragraph.
    pub summary: String,
    /// The sentence that says that it is not a prediction.
    pub not_a_prediction: String,
    /// Whether it has a guide: a lesson for somebody who has never played.
    pub guided: bool,
    /// Short, standard and full.
    pub lengths: Vec<LengthCard>,
}

/// What a menu shows of a length.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LengthCard {
    /// The title.
    pub title: String,
    /// What lies on the table.
    pub text: String,
    /// The first month.
    pub start: Month,
    /// How many rounds.
    pub rounds: u16,
}

/// The card of a campaign; none if its front page cannot be read.
#[must_use]
pub fn card(files: &Files) -> Option<Card> {
    let front = &shape::FILES[0];
    let mut tree = Tree::read(front, files.get(front.name)?).ok()?;
    let words = tongue::file_of(tongue::FIRST);
    if let Some(text) = files.get(&words) {
        // What it says of the front page stands first, and the rest is long.
        let mine = |line: &str| front.record.fields().any(|field| line.starts_with(&format!("{}:", field.name)));
        let other = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic()) && !mine(line);
        let head: usize = text.split_inclusive('\n').take_while(|line| !other(line)).map(str::len).sum();
        Tongue::read(&words, &text[..head]).ok()?.give(&mut tree, &mut Vec::new());
    }
    let front = Entry { tree: &tree, ids: &Ids::default(), node: &tree.root };
    let length = |name: &&str| {
        let length = front.child("lengths")?.child(name)?;
        Some(LengthCard {
            title: length.text("title")?,
            text: length.text("text")?,
            start: length.month("start")?,
            rounds: length.small("rounds")?,
        })
    };
    Some(Card {
        id: front.text("id")?,
        title: front.text("title")?,
        subtitle: front.text("subtitle")?,
        summary: front.text("summary")?,
        not_a_prediction: front.text("not_a_prediction")?,
        guided: files.get("guide.yaml").is_some(),
        lengths: ["short", "standard", "full"].iter().map(length).collect::<Option<_>>()?,
    })
}
