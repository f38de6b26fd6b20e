//! Campaigns: what is read, what is reported, and where figures come from.

use coreper::campaign::{Campaign, builtin, check};
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
    assert_eq!(names, builtin::names().collect::<Vec<_>>());
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
