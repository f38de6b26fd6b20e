//! Every page that the program writes, as axe-core and a narrow window see it: reports, slides, team pages, appendices, role sheets,
//! guides.

use super::Web;
use crate::report::brief::{branched, found, played};
use coreper::base::ids::Seat;
use coreper::report::brief;
use coreper::words::document::html;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Each page with what folds unfolded.
fn are_clean(web: &Web, folder: &Path, pages: &[(&str, String)]) {
    for (name, page) in pages {
        let path = folder.join(format!("{name}.html"));
        fs::write(&path, page).unwrap();
        is_clean(web, name, &path);
    }
}

fn is_clean(web: &Web, name: &str, path: &Path) {
    web.go_to_file(path);
    web.script("for (const folded of document.querySelectorAll('details')) folded.open = true;");
    web.is_clean(name);
}

#[test]
fn a_report_its_team_pages_and_its_slides_are_clean() {
    let Some(web) = Web::open() else { return };
    let folder = tempfile::tempdir().unwrap();
    let session = branched(6);
    let found = found(&session, 2);
    let team = session.people()[0];
    let pages = [
        ("report", html::render(&brief::brief(&session, Seat::Facilitator, &found))),
        ("slides", html::render(&brief::slides(&session, Seat::Facilitator, &found))),
        ("team", html::render(&brief::team(&session, team, &found))),
    ];
    are_clean(&web, folder.path(), &pages);
}

#[test]
fn an_appendix_is_clean() {
    let Some(web) = Web::open() else { return };
    let folder = tempfile::tempdir().unwrap();
    let page = html::render(&brief::appendix(&played(6), Seat::Facilitator));
    are_clean(&web, folder.path(), &[("appendix", page)]);
}

/// A page that the program itself writes.
fn written(folder: &Path, name: &str, arguments: &[&str]) -> PathBuf {
    let path = folder.join(format!("{name}.html"));
    let out = ["--out", path.to_str().unwrap()];
    let output = Command::new(env!("CARGO_BIN_EXE_coreper")).args(arguments).args(out).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    path
}

#[test]
fn role_sheets_and_guides_are_clean() {
    let Some(web) = Web::open() else { return };
    let folder = tempfile::tempdir().unwrap();
    let sheets = written(folder.path(), "sheets", &["campaign", "show", "october-2025", "brief", "all"]);
    is_clean(&web, "sheets", &sheets);
    for guide in ["keys", "law", "studies", "teacher", "workshop"] {
        is_clean(&web, guide, &written(folder.path(), guide, &["guide", guide]));
    }
}
