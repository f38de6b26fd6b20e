//! The whole way from files to a campaign, in stages: which files there are, their trees, the format, ids, every file against
//! the format, and what holds between fields.

use crate::campaign::build::Build;
use crate::campaign::check::{self, Findings};
use crate::campaign::diagnostic::{Cause, Diagnostic, Report, nearest};
use crate::campaign::ids::Ids;
use crate::campaign::shape::{self, File, POPULATIONS, Table};
use crate::campaign::source::{self, Tree};
use crate::campaign::{Campaign, Files, Parts};
use std::sync::Arc;

/// Reads and checks a campaign.
///
/// The report holds every problem, errors and warnings, of all files. There is a campaign exactly when there are no errors.
#[must_use]
pub fn check(files: Files) -> (Option<Campaign>, Report) {
    if let Some(unknown) = unknown_format(&files) {
        return (None, Report::new(vec![unknown]));
    }
    let mut findings = Findings::default();
    findings.diagnostics.extend(presence(&files));
    let parts = read(&files, &mut findings);
    let Findings { diagnostics, provenance, .. } = findings;
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

/// Reads all trees, checks each, and builds what can be built.
fn read(files: &Files, findings: &mut Findings) -> Option<Parts> {
    let present: Vec<(&'static File, &str)> =
        shape::files().filter_map(|file| Some((file, files.get(file.name)?.as_str()))).collect();
    let mut trees = Vec::new();
    for tree in trees_of(&present) {
        match tree {
            Ok(tree) => trees.push(tree),
            Err(problem) => findings.diagnostics.push(*problem),
        }
    }
    let optional =
        |name: &str| !files.contains_key(name) && shape::files().any(|file| file.name == name && !file.required);
    let ids = Ids::collect(&trees, optional);
    for tree in &trees {
        check::check(tree, &ids, findings);
    }
    if trees.len() == present.len() {
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

/// Parses the files, half of them beside the other half.
fn trees_of<'a>(files: &[(&'static File, &'a str)]) -> Vec<Result<Tree<'a>, Box<Diagnostic>>> {
    let parse = |files: &[(&'static File, &'a str)]| -> Vec<_> {
        files.iter().map(|(file, text)| Tree::read(file, text)).collect()
    };
    // The halves are halves of the text, not of the list: the largest file takes as long as several small ones.
    let sum: usize = files.iter().map(|(_, text)| text.len()).sum();
    let mut before = 0;
    let middle = files.iter().position(|(_, text)| {
        before += text.len();
        before * 2 >= sum
    });
    let (first, second) = files.split_at(middle.map_or(0, |n| (n + 1).min(files.len())));
    let (mut trees, rest) = std::thread::scope(|scope| {
        // Where no thread can be started, this one does both.
        let beside = std::thread::Builder::new().spawn_scoped(scope, || parse(second));
        let first = parse(first);
        (first, beside.ok().and_then(|beside| beside.join().ok()).unwrap_or_else(|| parse(second)))
    });
    trees.extend(rest);
    trees
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
    let unknown = files.keys().filter(|name| !names().any(|known| known == name.as_str())).map(|name| {
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
