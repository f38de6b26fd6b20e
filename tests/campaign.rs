//! Campaigns: what is read, what is reported, and where figures come from.

mod bad;
mod command;
mod words;

use coreper::campaign::provenance::Mark;
use coreper::campaign::{Campaign, builtin, check, skeleton};
use std::fs;
use std::path::Path;

/// The main campaign, which must be valid.
fn october() -> Campaign {
    let (campaign, report) = check(builtin::files("october-2025").unwrap());
    campaign.unwrap_or_else(|| panic!("{}", report.render(false)))
}

#[test]
fn built_in_campaigns_are_the_folders_and_are_valid() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("campaigns");
    let mut folders: Vec<_> = fs::read_dir(&root).unwrap().map(|entry| entry.unwrap()).collect();
    folders.sort_by_key(fs::DirEntry::file_name);
    let names: Vec<_> = folders.iter().map(|entry| entry.file_name().into_string().unwrap()).collect();
    let mut built_in: Vec<_> = builtin::names().collect();
    assert_eq!(built_in[0], "october-2025", "the first is the default");
    built_in.sort_unstable();
    assert_eq!(names, built_in);
    for folder in folders {
        let name = folder.file_name().into_string().unwrap();
        let found = coreper::campaign::folder::read(&folder.path()).unwrap();
        assert_eq!(Some(&found.files), builtin::files(&name).as_ref(), "the program embeds {name} as it stands");
        let (campaign, report) = check(found.files);
        assert!(campaign.is_some(), "{}", report.render(false));
    }
}

#[test]
fn demand_for_each_good_is_divided_to_the_last_unit() {
    let campaign = october();
    for good in 0..campaign.rules.goods.len() {
        let cells = campaign.rules.cells.iter().filter(|cell| cell.good.index() == good);
        assert_eq!(cells.map(|cell| cell.demand).sum::<i32>(), 1_000_000, "{}", campaign.text.goods[good].id);
    }
}

#[test]
fn the_campaign_to_begin_with_has_nothing_wrong() {
    let (campaign, report) = check(skeleton::files());
    assert_eq!(report.render(false), "");
    assert!(campaign.is_some());
}

#[test]
fn the_schema_changes_only_when_the_format_does() {
    insta::with_settings!({ snapshot_path => "campaign", prepend_module_to_snapshot => false, omit_expression => true }, {
        assert!(!coreper::words::schema::campaign().to_string().contains('⟦'), "every field is described");
        insta::assert_snapshot!("schema", serde_json::to_string_pretty(&coreper::words::schema::campaign()).unwrap());
    });
}

#[test]
fn every_figure_says_where_it_comes_from() {
    let campaign = october();
    let figure = campaign.provenance.figure("states.DE.posture").unwrap();
    assert_eq!(figure.value, i64::from(campaign.rules.nations[campaign.state("DE").unwrap().index()].posture));
    for (path, figure) in campaign.provenance.figures() {
        let known = matches!(figure.mark, Mark::Source | Mark::Secondary);
        assert!(!known || !figure.sources.is_empty(), "{path} is known from nowhere");
        assert!(!figure.sources.is_empty(), "{path} rests on nothing, not even on a judgement");
        if let Some((low, high)) = figure.range {
            assert!(low <= figure.value && figure.value <= high, "{path}");
        }
    }
    assert!(campaign.provenance.figures().count() > 1_500);
    // What an event does is invented, however well known it is that it happened.
    let effects = campaign.provenance.figures().filter(|(path, _)| path.starts_with("events."));
    let effects: Vec<Mark> = effects.map(|(_, figure)| figure.mark).collect();
    assert!(effects.len() > 50 && effects.iter().all(|mark| *mark == Mark::Invented));
    assert!(
        campaign.provenance.records().any(|(path, basis)| path.starts_with("events.") && basis.mark == Mark::Source)
    );
}

#[test]
fn one_letter_changes_the_digest() {
    let mut files = skeleton::files();
    let before = Campaign::from_files(files.clone()).unwrap();
    assert_eq!(before.files(), &files, "what a save embeds is what was read");
    let text = files.get_mut("words/en.yaml").unwrap();
    *text = text.replace("A summit", "The summit");
    let after = Campaign::from_files(files).unwrap();
    assert_ne!(before.digest(), after.digest());
    assert_eq!(before.digest(), Campaign::from_files(skeleton::files()).unwrap().digest());
}

#[test]
fn a_card_says_what_the_campaign_says() {
    for files in [builtin::files("october-2025").unwrap(), skeleton::files()] {
        let card = coreper::campaign::card(&files).unwrap();
        let campaign = Campaign::from_files(files).unwrap();
        assert_eq!((&card.title, &card.summary), (&campaign.text.title, &campaign.text.summary));
        let rounds: Vec<u16> = campaign.rules.lengths.iter().map(|length| length.rounds).collect();
        assert_eq!(card.lengths.iter().map(|length| length.rounds).collect::<Vec<_>>(), rounds);
    }
}
