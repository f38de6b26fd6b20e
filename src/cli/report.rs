//! `coreper report`: the debrief of a saved game as pages to print and to show, as slides, and as tables for other tools.

use crate::base::file;
use crate::base::ids::Seat;
use crate::base::printable;
use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::cli::form::Form;
use crate::cli::progress::Progress;
use crate::cli::{output, resume};
use crate::report::brief;
use crate::report::data::{self, Sheet};
use crate::report::found::Found;
use crate::report::whatif::{self, MOST};
use crate::report::{spoken, tale, turning};
use crate::session::save::{self, Loaded, SaveError};
use crate::session::{Book, Session, SessionError};
use crate::words::document::{Kind, html};
use crate::words::text::{plain, say};
use clap::{Args, ValueEnum};
use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::thread;

/// What can be chosen for a report.
#[derive(Args, Debug)]
pub(super) struct Report {
    /// The save: of a game that is over, or of one that goes on
    file: PathBuf,
    /// Write the page here: PAGE.md as Markdown, PAGE.html for a browser; its appendix with all sums stands beside it. Without it,
    /// Markdown is printed
    #[arg(long, value_name = "PAGE")]
    out: Option<PathBuf>,
    /// Print the appendix: every roll-call, every sum, every score table
    #[arg(long, conflicts_with = "out")]
    appendix: bool,
    /// Slides for the plenary as one HTML file, turned by the arrow keys
    #[arg(long, value_name = "PAGE")]
    slides: Option<PathBuf>,
    /// Votes, acts, board and pledges as CSV files with a dictionary, in a new folder or over an earlier such report
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// In which form the tables are written
    #[arg(long, value_enum, default_value = "csv", requires = "data")]
    format: Tables,
    /// The save of another table of the same session, to be told beside this one; once for each
    #[arg(long, value_name = "SAVE", conflicts_with_all = ["seat", "appendix"])]
    beside: Vec<PathBuf>,
    /// Only what this seat may know, such as DE: its part of a game that goes on, its team's pages of one that is over
    #[arg(long)]
    seat: Option<String>,
    /// How many games with other luck are played for the first page and for each turning point; 0 for none
    #[arg(long, default_value_t = turning::GAMES, value_parser = clap::value_parser!(u32).range(0..=i64::from(MOST)))]
    games: u32,
    /// Threads; as many as the machine has processors if none are named
    #[arg(long)]
    jobs: Option<NonZero<usize>>,
}

/// A form of tables.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Tables {
    /// Text that everything reads
    Csv,
    /// Columns with types, for data frames and databases; in a program that was built with the feature `parquet`
    Parquet,
}

impl Tables {
    fn of(self, sheets: Vec<Sheet>) -> Result<Vec<Sheet>, Failure> {
        match self {
            Self::Csv => Ok(sheets),
            #[cfg(feature = "parquet")]
            Self::Parquet => data::parquet::files(&sheets)
                .map_err(|error| Failure::new("--data", error.to_string(), plain("whatif-next-fault"))),
            #[cfg(not(feature = "parquet"))]
            Self::Parquet => {
                drop(sheets);
                Err(Failure::new("--format", plain("report-no-parquet"), plain("report-next-parquet")))
            }
        }
    }
}

/// Reports.
pub(super) fn run(report: &Report) -> Result<Answer, Failure> {
    let form = report.out.as_deref().map_or(Ok(Form::Markdown), Form::of)?;
    // What cannot be written to is refused before anything is played on.
    for (option, path) in [("--out", &report.out), ("--slides", &report.slides)] {
        let Some(path) = path else { continue };
        file::free_or_ordinary(path)
            .map_err(|error| Failure::new(option, format!("{}: {error}", path.display()), plain("report-next-file")))?;
    }
    let loaded = match save::open(&report.file) {
        Err(error @ SaveError::Version { .. }) => return told(report, form, &error),
        opened => opened
            .map_err(|error| Failure::new("report", error.to_string(), resume::next_after(&error, &report.file)))?,
    };
    let reader = resume::eyes(&loaded.campaign, report.seat.as_deref())?;
    let session = played_again(&report.file, loaded)?;
    let others = others(report, &session)?;
    let mut said = Vec::new();
    if let Some(folder) = &report.data {
        let sheets = data::sheets(&session, reader);
        let sheets = sheets.map_err(|error| Failure::new("--data", error.to_string(), plain("whatif-next-fault")))?;
        write_sheets(folder, &report.format.of(sheets)?)?;
        said.push(say!("report-data-written", folder = folder.display().to_string()));
    }
    if report.appendix {
        return Ok(Answer::Done(form.render(&brief::appendix(&session, reader))));
    }
    let pages = report.out.is_some() || report.slides.is_some() || report.data.is_none();
    let found = if pages && session.is_over() { found(report, &session)? } else { Found::default() };
    let team = report.seat.is_some() && session.is_over() && reader.state().is_some();
    let mut document =
        if team { brief::team(&session, reader, &found) } else { brief::brief(&session, reader, &found) };
    document.parts.extend(brief::tables::part(&session, &others.iter().map(|other| &**other).collect::<Vec<_>>()));
    // What people said lies beside the save; where it cannot be read, the game is told without it.
    match spoken::read(&report.file) {
        Ok(spoken) => document.parts.extend(spoken.parts(report.seat.is_none())),
        Err(error) => output::note(&say!("talk-unread", why = error.to_string())),
    }
    if let Some(path) = &report.slides {
        write(path, &html::render(&brief::slides(&session, reader, &found)), "--slides")?;
        said.push(say!("report-slides-written", path = path.display().to_string()));
    }
    match &report.out {
        None if said.is_empty() => return Ok(Answer::Done(form.render(&document))),
        None => {}
        Some(path) => {
            write(path, &form.render(&document), "--out")?;
            let mut written = say!("report-written", path = path.display().to_string());
            if !team {
                let beside = beside(path);
                write(&beside, &form.render(&brief::appendix(&session, reader)), "--out")?;
                written = say!("report-written-with", report = written, path = beside.display().to_string());
            }
            said.push(written);
        }
    }
    Ok(Answer::Done(said.join("\n")))
}

/// A save played again by its commands.
fn played_again(path: &Path, loaded: Loaded) -> Result<Session, Failure> {
    let Loaded { campaign, options, records, remarks, .. } = loaded;
    resume::tell(&remarks);
    Session::replay(campaign, options, records).map_err(|divergence| {
        let file = path.display().to_string();
        let next = say!("whatif-next-verify", file = file.as_str());
        Failure::new(file, say!("whatif-diverged", round = divergence.round), next)
    })
}

/// The games of the other tables: of the same campaign, or they cannot stand beside each other.
fn others(report: &Report, first: &Session) -> Result<Vec<Session>, Failure> {
    let other = |path: &PathBuf| {
        let loaded = save::open(path)
            .map_err(|error| Failure::new("--beside", error.to_string(), resume::next_after(&error, path)))?;
        if loaded.campaign.digest() == first.campaign().digest() {
            return played_again(path, loaded);
        }
        let file = path.display().to_string();
        Err(Failure::new("--beside", say!("report-beside-other", file = file), plain("report-beside-next")))
    };
    report.beside.iter().map(other).collect()
}

/// What playing on with other luck finds: how the same choices end, and the turning points.
fn found(report: &Report, session: &Book) -> Result<Found, Failure> {
    if report.games == 0 {
        return Ok(Found::default());
    }
    let fault = |error: SessionError| Failure::new("report", error.to_string(), plain("whatif-next-fault"));
    let jobs = report.jobs.or_else(|| thread::available_parallelism().ok()).unwrap_or(NonZero::<usize>::MIN);
    let each = report.games as usize;
    let wholes = whatif::wholes(session, Seat::Facilitator).unwrap_or_default();
    let mut progress = Progress::new(each * (turning::candidates(session).len() + wholes.len()), 0);
    let mut luck = Vec::new();
    for (whole, question) in wholes {
        let answer = whatif::answer(question, report.games, jobs, &mut || progress.tick()).map_err(fault)?;
        luck.push((whole, answer));
    }
    let turning = turning::find(session, report.games, jobs, &mut || progress.tick()).map_err(fault)?;
    progress.end();
    Ok(Found { luck, turning })
}

/// The report of a save of other rules, as far as it was told when it was written.
fn told(report: &Report, form: Form, error: &SaveError) -> Result<Answer, Failure> {
    let failed = |cause: String| Failure::new("report", cause, plain("replay-old-next"));
    let told = save::tale(&report.file).map_err(|error| failed(error.to_string()))?;
    let told = told.ok_or_else(|| failed(error.to_string()))?;
    output::note(&say!("report-old", rules = told.rules));
    let mut said = Vec::new();
    if let Some(folder) = &report.data {
        let sheets = data::tale(&told);
        write_sheets(folder, &report.format.of(sheets.map_err(|error| failed(error.to_string()))?)?)?;
        said.push(say!("report-data-written", folder = folder.display().to_string()));
    }
    let page = form.render(&tale::document(&told));
    if let Some(path) = &report.out {
        write(path, &page, "--out")?;
        said.push(say!("report-written", path = path.display().to_string()));
    }
    Ok(Answer::Done(if said.is_empty() { page } else { said.join("\n") }))
}

/// Where the appendix of a page stands.
fn beside(path: &Path) -> PathBuf {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
    path.with_file_name(format!("{stem}-appendix{ending}"))
}

/// Writes the tables of a game into a folder that is new, or holds an earlier such report and nothing of another kind by its names.
fn write_sheets(folder: &Path, sheets: &[Sheet]) -> Result<(), Failure> {
    let failed = |cause: String| Failure::new("--data", cause, plain("report-next-folder"));
    let start = file::beginning(&folder.join("dictionary.csv"), u64::try_from(data::BEGINNING.len()).unwrap_or(0));
    let earlier = start.is_ok_and(|start| start == data::BEGINNING.as_bytes());
    if let Some(taken) = sheets.iter().map(|sheet| folder.join(&sheet.name)).find(|path| !earlier && path.exists()) {
        return Err(failed(say!("report-taken", path = taken.display().to_string())));
    }
    fs::create_dir_all(folder).map_err(|error| failed(format!("{}: {error}", folder.display())))?;
    for sheet in sheets {
        let path = folder.join(&sheet.name);
        file::write(&path, &sheet.bytes).map_err(|error| failed(format!("{}: {error}", path.display())))?;
    }
    Ok(())
}

/// Writes a page to a new file, or in the place of an earlier page; anything else is left alone.
fn write(path: &Path, page: &str, option: &str) -> Result<(), Failure> {
    let failed = |cause: String| Failure::new(option, cause, plain("report-next-file"));
    let earlier = path.exists();
    if earlier && !is_page(path, page) {
        return Err(failed(say!("report-taken", path = path.display().to_string())));
    }
    // Whole or not at all: an earlier page stays until the new one is on the disk.
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    let written = file::write(&beside, printable::text(page).as_bytes()).and_then(|()| fs::rename(&beside, path));
    written.map_err(|error| {
        let _ = fs::remove_file(&beside);
        failed(format!("{}: {error}", path.display()))
    })?;
    if earlier {
        output::note(&say!("report-replaced", path = path.display().to_string()));
    }
    Ok(())
}

/// Whether a file begins like a report of the same form, whatever the campaign.
fn is_page(path: &Path, page: &str) -> bool {
    let known = [Kind::Report, Kind::Slides].map(html::beginning);
    let beginning = known.into_iter().find(|beginning| page.starts_with(beginning));
    let beginning = beginning.unwrap_or_else(|| page.split_inclusive([':', '\n']).next().unwrap_or_default());
    let start = file::beginning(path, u64::try_from(beginning.len()).unwrap_or(0));
    start.is_ok_and(|start| start == beginning.as_bytes())
}
