//! The whole way from files to a campaign, in stages: which files there are, their trees, the format, ids, texts to where they
//! belong, every file against the format, and what holds between fields.

use crate::campaign::build::Build;
use crate::campaign::check::{self, Findings};
use crate::campaign::diagnostic::{Cause, Diagnostic, Report, nearest};
use crate::campaign::ids::Ids;
use crate::campaign::shape::{self, File, POPULATIONS, Table};
use crate::campaign::source::{self, Tree};
use crate::campaign::tongue::{self, FIRST, Tongue};
use crate::campaign::{Campaign, Files, Parts};
use std::sync::Arc;

/// Reads and checks a campaign, in all its languages.
///
/// The report holds every problem, errors and warnings, of all files. There is a campaign exactly when there are no errors.
#[must_use]
pub fn check(files: Files) -> (Option<Campaign>, Report) {
    read_in(files, FIRST, true)
}

/// Reads a campaign whose texts are to be in a language; what that language lacks is there in English.
///
/// # Errors
/// All problems, when any of them keeps the campaign from being played. Warnings alone are no error: see [`check`].
pub(super) fn campaign(files: Files, language: &str) -> Result<Campaign, Report> {
    match read_in(files, language, false) {
        (Some(campaign), _) => Ok(campaign),
        (None, report) => Err(report),
    }
}

/// Reads a campaign in a language, and checks the others too if asked for.
fn read_in(files: Files, language: &str, others: bool) -> (Option<Campaign>, Report) {
    if let Some(unknown) = unknown_format(&files) {
        return (None, Report::new(vec![unknown]));
    }
    let mut findings = Findings::default();
    findings.diagnostics.extend(presence(&files));
    let parts = read(&files, (language, others), &mut findings);
    let Findings { mut diagnostics, provenance, .. } = findings;
    without_words(&files, &mut diagnostics);
    tongue::misspelt(&mut diagnostics);
    for problem in &mut diagnostics {
        tongue::set_aside(problem, language);
    }
    let mut report = Report::new(diagnostics);
    let Some(Parts { rules, text, doctrine, voter, practice, truce, sources, guide }) = parts.filter(|_| !report.fatal)
    else {
        if !report.fatal {
            report = Report::new(vec![source::whole("campaign.yaml", Cause::Fault("the campaign".to_owned()))]);
        }
        return (None, report);
    };
    let (rules, files) = (Arc::new(rules), Arc::new(files));
    (Some(Campaign { rules, text, doctrine, voter, practice, truce, sources, guide, provenance, files }), report)
}

/// Where the file of words cannot be read, or is not there for a campaign that has no title of its own, that is all that is wrong
/// with its texts.
fn without_words(files: &Files, diagnostics: &mut Vec<Diagnostic>) {
    let words = tongue::file_of(FIRST);
    let untitled = diagnostics.iter().any(|d| matches!(&d.cause, Cause::MissingText(path) if path == "title"));
    let absent = !files.contains_key(&words) && untitled;
    let unread = |d: &Diagnostic| {
        matches!(d.cause, Cause::TooLarge { .. } | Cause::Empty | Cause::NotYaml(_) | Cause::TooComplex(_))
    };
    if absent || diagnostics.iter().any(|d| d.file == words && unread(d)) {
        diagnostics.retain(|d| !matches!(d.cause, Cause::MissingText(_)));
    }
    if absent {
        diagnostics.push(source::whole(&words, Cause::MissingFile));
    }
}

/// Reads all trees, checks each, and builds what can be built.
fn read(files: &Files, (language, others): (&str, bool), findings: &mut Findings) -> Option<Parts> {
    let present: Vec<(&'static File, &str)> =
        shape::files().filter_map(|file| Some((file, files.get(file.name)?.as_str()))).collect();
    let names =
        files.iter().filter_map(|(name, text)| Some((name.as_str(), text.as_str(), tongue::language_of(name)?)));
    let wanted = |spoken: &str| others || spoken == FIRST || spoken == language;
    let words: Vec<(&str, &str)> =
        names.filter(|(_, _, spoken)| wanted(spoken)).map(|(name, text, _)| (name, text)).collect();
    let (mut trees, mut tongues) = (Vec::new(), Vec::new());
    let sources = present.iter().map(|(file, text)| Unread::Figures(file, text));
    for read in parsed(&sources.chain(words.iter().map(|(name, text)| Unread::Words(name, text))).collect::<Vec<_>>()) {
        match read {
            Ok(Parsed::Figures(tree)) => trees.push(tree),
            Ok(Parsed::Words(tongue)) => tongues.push(tongue),
            Err(problem) => findings.diagnostics.push(*problem),
        }
    }
    let whole = trees.len() == present.len();
    let optional =
        |name: &str| !files.contains_key(name) && shape::files().any(|file| file.name == name && !file.required);
    let ids = Ids::collect(&trees, optional);
    let trees = spoken(trees, tongues, language, files, &ids, findings);
    for tree in &trees {
        check::check(tree, &ids, findings);
    }
    if whole {
        unused_sources(&trees, &ids, findings);
    }
    // Beyond the bounds of the rulebook there are no dense ids to build with; that has been reported.
    if Table::ALL.iter().any(|table| ids.of(*table).len() > table.most()) {
        return None;
    }
    let populations = files.get(POPULATIONS).map(String::as_str);
    let build = Build { trees: &trees, ids: &ids, populations };
    let mut problems = Vec::new();
    let parts = build.campaign(&mut findings.provenance, &mut problems);
    findings.diagnostics.extend(problems);
    parts
}

/// The trees with their texts in a language. Of other languages what is wrong with them is noted.
fn spoken<'a>(
    mut trees: Vec<Tree<'a>>,
    mut tongues: Vec<Tongue<'a>>,
    language: &str,
    files: &Files,
    ids: &Ids,
    findings: &mut Findings,
) -> Vec<Tree<'a>> {
    tongues.sort_by_key(|tongue| !tongue.first);
    let mut chosen = None;
    for mut tongue in tongues {
        let (name, first) = (tongue.name, tongue.first);
        let mut said = if first { std::mem::take(&mut trees) } else { trees.clone() };
        let out = &mut findings.diagnostics;
        for tree in &mut said {
            tongue.give(tree, out);
        }
        tongue.left(|file| files.contains_key(file) && !said.iter().any(|tree| tree.file.name == file), out);
        if first {
            trees = said;
            continue;
        }
        let mut other = Findings::default();
        for tree in &said {
            check::check(tree, ids, &mut other);
        }
        findings.diagnostics.extend(other.diagnostics.into_iter().filter(|problem| problem.file == name));
        if tongue::language_of(name) == Some(language) {
            chosen = Some(said);
        }
    }
    chosen.unwrap_or(trees)
}

/// A file that is to be parsed.
#[derive(Clone, Copy)]
enum Unread<'a> {
    Figures(&'static File, &'a str),
    Words(&'a str, &'a str),
}

/// A file that was parsed.
enum Parsed<'a> {
    Figures(Tree<'a>),
    Words(Tongue<'a>),
}

impl<'a> Unread<'a> {
    const fn text(self) -> &'a str {
        match self {
            Self::Figures(_, text) | Self::Words(_, text) => text,
        }
    }

    fn parse(self) -> Result<Parsed<'a>, Box<Diagnostic>> {
        match self {
            Self::Figures(file, text) => Tree::read(file, text).map(Parsed::Figures),
            Self::Words(name, text) => Tongue::read(name, text).map(Parsed::Words),
        }
    }
}

/// Parses the files, half of them beside the other half.
fn parsed<'a>(files: &[Unread<'a>]) -> Vec<Result<Parsed<'a>, Box<Diagnostic>>> {
    let parse = |files: &[Unread<'a>]| -> Vec<_> { files.iter().map(|file| file.parse()).collect() };
    // The halves are halves of the text, not of the list: the largest file takes as long as several small ones.
    let sum: usize = files.iter().map(|file| file.text().len()).sum();
    let mut before = 0;
    let middle = files.iter().position(|file| {
        before += file.text().len();
        before * 2 >= sum
    });
    let (first, second) = files.split_at(middle.map_or(0, |n| (n + 1).min(files.len())));
    let (mut read, rest) = std::thread::scope(|scope| {
        // Where no thread can be started, this one does both.
        let beside = std::thread::Builder::new().spawn_scoped(scope, || parse(second));
        let first = parse(first);
        (first, beside.ok().and_then(|beside| beside.join().ok()).unwrap_or_else(|| parse(second)))
    });
    read.extend(rest);
    read
}

/// A format that this release does not read is said first and alone: everything else would be guesswork.
fn unknown_format(files: &Files) -> Option<Diagnostic> {
    let text = files.get("campaign.yaml")?;
    let line = text.lines().find(|line| line.starts_with("format:"))?;
    if line["format:".len()..].trim() == shape::FORMAT.to_string() {
        return None;
    }
    check::format_of(&Tree::read(&shape::FILES[0], text).ok()?)
}

/// Files that are missing, and files that no campaign has.
fn presence(files: &Files) -> Vec<Diagnostic> {
    let names = || shape::files().map(|file| file.name).chain([POPULATIONS]);
    let required = shape::files().filter(|file| file.required).map(|file| file.name).chain([POPULATIONS]);
    let missing =
        required.filter(|name| !files.contains_key(*name)).map(|name| source::whole(name, Cause::MissingFile));
    let known = |name: &str| names().any(|known| known == name) || tongue::language_of(name).is_some();
    let unknown = files.keys().filter(|name| !known(name)).map(|name| {
        let mut problem = source::whole(name, Cause::UnknownFile);
        problem.suggestion = nearest(name, names()).map(str::to_owned);
        problem
    });
    missing.chain(unknown).collect()
}

/// Sources that nothing cites.
fn unused_sources(trees: &[Tree<'_>], ids: &Ids, findings: &mut Findings) {
    let (file, key) = Table::Sources.home();
    let Some(tree) = trees.iter().find(|tree| tree.file.name == file) else { return };
    let Some(crate::campaign::yaml::Value::Map(rows)) = tree.root.get(key).map(|node| &node.value) else { return };
    for (id, _) in rows.iter().filter(|(id, _)| id.text != "defaults") {
        let used = ids.index(Table::Sources, &id.text).is_some_and(|index| findings.cited.contains(&index));
        if !used {
            let cause = Cause::UnusedSource(id.text.clone());
            findings.diagnostics.push(source::at(file, tree.text, id.span.clone(), cause, None));
        }
    }
}
