//! `coreper guide`: pages about the program that it prints itself, as plain text, Markdown or for a browser.

mod keys;
mod law;
mod parts;
mod studies;
mod teacher;
mod workshop;

use crate::cli::failure::Failure;
use crate::cli::form::{self, Form};
use crate::words::text;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// What can be asked of a guide.
#[derive(Args, Debug)]
pub(super) struct Guide {
    /// Which
    #[arg(value_enum)]
    page: Option<Page>,
    /// Write it here: PAGE.html to print, PAGE.md as Markdown, PAGE.txt as plain text; it must not exist
    #[arg(long, value_name = "PAGE")]
    out: Option<PathBuf>,
}

/// A page.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Page {
    /// Every key of every screen, the mouse, and how both are changed
    Keys,
    /// How the real procedure maps to the game, article by article
    Law,
    /// Many games without a screen: questions, sheets, parts, and what was assumed
    Studies,
    /// A lesson minute by minute, what to say, what to do when it goes wrong, ten words
    Teacher,
    /// A workshop at everybody's own device: the room, the first ten minutes, three plans, what to do when it goes wrong
    Workshop,
}

/// Prints or writes a page.
pub(super) fn run(guide: &Guide) -> Result<String, Failure> {
    let page = guide.page.ok_or_else(|| {
        let names = Page::value_variants().iter().filter_map(ValueEnum::to_possible_value);
        let names: Vec<String> = names.map(|page| page.get_name().to_owned()).collect();
        Failure::new("guide", text::plain("guide-no-page"), text::say!("guide-pages", pages = names.join(", ")))
    })?;
    let document = match page {
        Page::Keys => keys::document(),
        Page::Law => law::document(),
        Page::Studies => studies::document(),
        Page::Teacher => teacher::document(),
        Page::Workshop => workshop::document(),
    };
    let Some(path) = &guide.out else { return Ok(Form::Text.render(&document)) };
    Ok(text::say!("guide-written", path = form::write_new(path, &document)?))
}
