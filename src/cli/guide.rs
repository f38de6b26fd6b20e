//! `coreper guide`: pages about the program that it prints itself, as plain text, Markdown or for a browser.

mod keys;
mod law;
mod studies;
mod teacher;

use crate::cli::failure::Failure;
use crate::cli::form::Form;
use crate::words::document::{Block, Document, Kind, Part};
use crate::words::text;
use clap::{Args, ValueEnum};
use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;

/// What can be asked of a guide.
#[derive(Args, Debug)]
pub(super) struct Guide {
    /// Which
    #[arg(value_enum)]
    page: Page,
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
}

/// Prints or writes a page.
pub(super) fn run(guide: &Guide) -> Result<String, Failure> {
    let document = match guide.page {
        Page::Keys => keys::document(),
        Page::Law => law::document(),
        Page::Studies => studies::document(),
        Page::Teacher => teacher::document(),
    };
    let Some(path) = &guide.out else { return Ok(Form::Text.render(&document)) };
    let page = Form::of(path)?.render(&document);
    let written = File::create_new(path).and_then(|mut file| file.write_all(page.as_bytes()));
    written.map_err(|error| {
        Failure::new("--out", format!("{}: {error}", path.display()), text::plain("guide-name-a-new-file"))
    })?;
    Ok(text::say!("guide-written", path = path.display().to_string()))
}

/// A guide of parts, each under the key of its title.
fn guide<const N: usize>(title: &str, parts: [(&str, Vec<Block>); N]) -> Document {
    let part = |(key, blocks): (&str, Vec<Block>)| Part::new(key, text::plain(key), blocks);
    Document { title: text::plain(title), kind: Kind::Guide, parts: parts.map(part).into() }
}

/// A paragraph.
fn says(key: &str) -> Block {
    Block::Text(text::plain(key))
}

/// A list.
fn points<const N: usize>(keys: [&str; N]) -> Block {
    Block::Bullets(keys.map(text::plain).into())
}

/// Lines to be typed.
fn typed<const N: usize>(lines: [&str; N]) -> Block {
    Block::Code(lines.join("\n"))
}
