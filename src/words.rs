//! Words: the only layer that makes sentences. Reasons, refusals, events, offers and notes come in typed and go out as text.
//!
//! All sentences stand in `assets/words/en` (Fluent), parsed once; names and stories of a campaign come from the campaign.
//! [`Words`] is the way in: it holds the campaign and has one method for each kind of thing. Nothing here decides who may
//! read what: callers hand over what the reader may know.

mod act;
pub mod article;
pub mod clock;
mod condition;
mod coreper;
pub mod desk;
pub mod diagnostic;
pub mod document;
mod domain;
pub mod event;
pub mod folder;
mod forecast;
pub mod glossary;
pub mod instruction;
pub mod law;
pub(crate) mod list;
pub mod name;
pub mod note;
pub mod number;
pub mod order;
pub mod package;
pub mod politics;
pub mod procedure;
mod refusal;
pub mod schema;
pub mod sentence;
pub mod supply;
pub mod terms;
pub mod text;
pub mod verb;
pub mod why;
pub mod wrap;

use crate::base::ids::Seat;
use crate::campaign::Campaign;

/// The words for one campaign, for one reader.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    campaign: &'a Campaign,
    reader: Seat,
}

impl<'a> Words<'a> {
    /// Words that call every seat by its name: for logs and open screens.
    #[must_use]
    pub const fn new(campaign: &'a Campaign) -> Self {
        Self { campaign, reader: Seat::Observer }
    }

    /// Words that call the reader's own seat "you".
    #[must_use]
    pub const fn to(campaign: &'a Campaign, reader: Seat) -> Self {
        Self { campaign, reader }
    }

    /// The campaign.
    #[must_use]
    pub const fn campaign(&self) -> &'a Campaign {
        self.campaign
    }

    /// Whom the words are for.
    #[must_use]
    pub const fn reader(&self) -> Seat {
        self.reader
    }
}
