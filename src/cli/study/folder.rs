//! The sheets of a study of several sides in one folder: a sheet for each side, a list of them, and one dictionary of all columns.
//! What is done stands in them as soon as it is done, so that a study that was killed goes on where it was.

use super::file::{Out, text, trouble};
use crate::base::file;
use crate::cli::failure::Failure;
use crate::cli::output;
use crate::study::batch::Keep;
use crate::study::column::PLAYED;
use crate::study::design::Design;
use crate::study::play::Outcome;
use crate::study::sheet;
use crate::words::text::{self, say};
use clap::Args;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The list of the sheets, with what was played in each.
const LIST: &str = "sheets.csv";
/// What each column of the sheets means.
const DICTIONARY: &str = "dictionary.csv";

/// Where the games of a study of several sides are kept.
#[derive(Args, Debug)]
pub(super) struct Kept {
    /// A folder with a sheet for each side, a row for each game, written as the games are done
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Goes on with the folder where a killed or stopped study left it
    #[arg(long, requires = "out")]
    resume: bool,
}

impl Kept {
    /// The folder; one that keeps nothing if none was asked for.
    pub(super) fn open(&self, designs: &[&Design]) -> Result<Folder, Failure> {
        let mut folder = Folder {
            path: self.out.clone(),
            resume: self.resume,
            before: BTreeMap::new(),
            listed: Vec::new(),
            columns: vec!["column,unit,meaning".to_owned()],
            current: None,
            unkept: None,
        };
        if let Some(path) = &self.out {
            folder.begin_in(path, designs)?;
        }
        let games = folder.games();
        if games > 0 {
            output::note(&say!("study-done-before", games = games.to_string()));
        }
        Ok(folder)
    }
}

/// A folder of sheets.
pub(super) struct Folder {
    path: Option<PathBuf>,
    resume: bool,
    /// What was done before, by the name of the sheet.
    before: BTreeMap<String, Vec<Outcome>>,
    /// The lines of the list, below its header.
    listed: Vec<String>,
    /// The lines of the dictionary.
    columns: Vec<String>,
    /// The sheet that is written to, and what its rows say of what is played.
    current: Option<(Out, [String; PLAYED.len()])>,
    /// Why something could not be kept.
    unkept: Option<Failure>,
}

impl Folder {
    fn begin_in(&mut self, path: &Path, designs: &[&Design]) -> Result<(), Failure> {
        let list = path.join(LIST);
        if !self.resume && list.exists() {
            let cause = say!("folder-holds-study", path = path.display().to_string());
            return Err(Failure::new("--out", cause, text::plain("folder-go-on")));
        }
        let folder = |error| Failure { next: text::plain("folder-writable"), ..trouble("--out", path, &error) };
        if path.is_file() {
            return Err(Failure::new(
                "--out",
                say!("folder-is-file", path = path.display().to_string()),
                text::plain("folder-name"),
            ));
        }
        fs::create_dir_all(path).map_err(folder)?;
        let asked: Vec<String> = designs.iter().map(|design| listed(design)).collect();
        self.listed = if list.exists() { before(&list, &asked)? } else { Vec::new() };
        let new: Vec<String> = asked.into_iter().skip(self.listed.len()).collect();
        self.listed.extend(new);
        self.write_list(path)?;
        for design in designs {
            self.describe(design);
            let name = sheet::name(design);
            let sheet = path.join(&name);
            if sheet.exists() {
                self.before.insert(name, Out::resume(&sheet, design, &every(design))?.1);
            }
        }
        self.write_dictionary(path)
    }

    /// Games that were done before.
    pub(super) fn games(&self) -> usize {
        self.before.values().map(Vec::len).sum()
    }

    /// Where the games are kept.
    pub(super) fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Whether everything that was done could be kept.
    pub(super) fn kept(&mut self) -> Result<(), Failure> {
        self.unkept.take().map_or(Ok(()), Err)
    }

    fn describe(&mut self, design: &Design) {
        for line in sheet::dictionary(design).lines() {
            if !self.columns.iter().any(|column| column == line) {
                self.columns.push(line.to_owned());
            }
        }
    }

    fn write_dictionary(&self, folder: &Path) -> Result<(), Failure> {
        write(&folder.join(DICTIONARY), &self.columns)
    }

    fn write_list(&self, folder: &Path) -> Result<(), Failure> {
        let lines: Vec<String> = std::iter::once(header()).chain(self.listed.iter().cloned()).collect();
        write(&folder.join(LIST), &lines)
    }

    /// A side that only what was played before made known: listed, and what its sheet holds.
    fn found(&mut self, folder: &Path, design: &Design) -> Result<Vec<Outcome>, Failure> {
        let line = listed(design);
        if !self.listed.contains(&line) {
            self.listed.push(line);
            self.write_list(folder)?;
        }
        let columns = self.columns.len();
        self.describe(design);
        if self.columns.len() > columns {
            self.write_dictionary(folder)?;
        }
        let sheet = folder.join(sheet::name(design));
        if sheet.exists() { Ok(Out::resume(&sheet, design, &every(design))?.1) } else { Ok(Vec::new()) }
    }

    /// The value, or nothing and why.
    fn noted<T>(&mut self, done: Result<T, Failure>) -> Option<T> {
        done.map_err(|failure| self.unkept = Some(failure)).ok()
    }
}

impl Keep for Folder {
    fn begin(&mut self, design: &Design) -> Option<Vec<Outcome>> {
        let Some(folder) = self.path.clone() else { return Some(Vec::new()) };
        if let Some(before) = self.before.remove(&sheet::name(design)) {
            return Some(before);
        }
        let found = self.found(&folder, design);
        self.noted(found)
    }

    fn turn(&mut self, design: &Design) -> bool {
        let Some(folder) = self.path.clone() else { return true };
        let sheet = folder.join(sheet::name(design));
        let out = if sheet.exists() { Out::append(&sheet) } else { Out::create(&sheet, design) };
        self.current = self.noted(out).map(|out| (out, sheet::played(design)));
        self.current.is_some()
    }

    fn keep(&mut self, design: &Design, outcome: &Outcome) -> bool {
        let Some((out, played)) = &mut self.current else { return self.path.is_none() };
        let written = out.line(&sheet::line(design, played, outcome));
        self.noted(written).is_some()
    }
}

/// The games of a design, in the order in which they are written.
fn every(design: &Design) -> Vec<u32> {
    (0..design.choices.games).collect()
}

fn header() -> String {
    let columns = PLAYED.iter().map(|column| column.name);
    sheet::record(std::iter::once("sheet").chain(columns).map(str::to_owned))
}

/// The line of a side in the list.
fn listed(design: &Design) -> String {
    sheet::record(std::iter::once(sheet::name(design)).chain(sheet::played(design)))
}

/// The lines of a list that an earlier run wrote. They must be the lines that are asked for now, as far as either list goes.
fn before(list: &Path, asked: &[String]) -> Result<Vec<String>, Failure> {
    let text = text(list, "--resume")?;
    let refused = |cause: String| {
        let next = text::plain("folder-same-study");
        Err(Failure::new("--resume", format!("{}: {cause}", list.display()), next))
    };
    // A last line without its line feed was torn off by a killed study.
    let mut lines = text.split_inclusive('\n').filter(|line| line.ends_with('\n')).map(str::trim_end);
    let Some(head) = lines.next() else {
        return if header().starts_with(&text) { Ok(Vec::new()) } else { refused(text::plain("folder-no-list")) };
    };
    if head != header() {
        return refused(text::plain("folder-other-list"));
    }
    let lines: Vec<String> = lines.map(str::to_owned).collect();
    let mut pairs = lines.iter().zip(asked).enumerate();
    let Some((at, (found, expected))) = pairs.find(|(_, (found, expected))| found != expected) else {
        return Ok(lines);
    };
    let (found, expected) = (sheet::fields(found), sheet::fields(expected));
    let mut fields = found.iter().zip(&expected).skip(1).zip(&PLAYED);
    let cause = fields.find(|((found, expected), _)| found != expected).map_or_else(
        || text::plain("folder-other-ranges"),
        |((found, expected), column)| {
            say!("sheet-asked-for", column = column.name, found = found.as_str(), asked = expected.as_str())
        },
    );
    refused(say!("folder-other-study", line = (at + 2).to_string(), cause = cause.as_str()))
}

fn write(path: &Path, lines: &[String]) -> Result<(), Failure> {
    file::write(path, lines.join("\n") + "\n").map_err(|error| trouble("--out", path, &error))
}
