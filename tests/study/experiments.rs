//! Comparisons, sweeps, claims and assumptions.

use super::command::{coreper, json, refused};
use super::killed::rows;
use super::sheets::{campaign, choices, outcomes};
use coreper::study::assumption::{Assumption, keys};
use coreper::study::claims::list::{CLAIMS, Kind, Test};
use coreper::study::compare::ranges;
use coreper::study::design::{Choices, Design};
use coreper::study::dial::Turned;
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Stdio};

#[test]
fn every_assumption_changes_the_campaign_and_its_ordinary_value_does_not() {
    let before = campaign();
    let switches = keys().filter(|(_, values, _)| values.contains('|'));
    for (key, values, _) in switches {
        let key = key.replace("measure.ID", "measure.M6").replace("instrument.ID", "instrument.long-arm");
        let (ordinary, others) = values.split_once('|').unwrap();
        let changed = |value: &str| {
            let mut after = before.clone();
            Assumption::parse(&format!("{key}={value}")).unwrap().apply(&mut after).unwrap();
            after.rules != before.rules || after.doctrine != before.doctrine || after.voter != before.voter
        };
        for other in others.split('|') {
            assert!(changed(other), "{key}={other}");
        }
        assert!(!changed(ordinary), "{key}={ordinary}");
    }
}

#[test]
fn a_mechanism_switched_off_changes_games() {
    let games = |assume: &[&str]| {
        let assumptions = assume.iter().map(|text| Assumption::parse(text).unwrap()).collect();
        let choices = Choices { assumptions, length: coreper::game::state::LengthId::Full, ..choices(3) };
        outcomes(&Design::new(&campaign(), choices).unwrap(), 2)
    };
    let base = games(&[]);
    for assumption in ["g7=off", "long-arm=off", "channel=off", "voter.momentum=off", "principle.control=off"] {
        assert_ne!(games(&[assumption]), base, "{assumption}");
    }
}

#[test]
fn a_figure_that_is_set_is_not_drawn_and_an_instrument_that_is_set_is_that_of_the_table() {
    let assumptions = vec![Assumption::parse("start.cohesion=6100").unwrap()];
    let mut design = Design::new(&campaign(), Choices { assumptions, ..choices(3) }).unwrap();
    assert!(design.draws.figures.iter().all(|drawn| drawn.path != "start.cohesion"));
    let mut thread = design.campaign.clone();
    design.draws.take(&mut thread, 5);
    assert_eq!(thread.rules.start.cohesion, 6_100);
    // The middle of the range is set like any other value.
    let middle = format!("start.cohesion={}", campaign().rules.start.cohesion);
    let assumptions = vec![Assumption::parse(&middle).unwrap()];
    design = Design::new(&campaign(), Choices { assumptions, ..choices(3) }).unwrap();
    assert!(design.draws.figures.iter().all(|drawn| drawn.path != "start.cohesion"));
    let base = Design::new(&campaign(), choices(3)).unwrap();
    let side = ranges(&base).into_iter().find(|side| side.name == "snap-back: none").unwrap();
    let instruments = vec![Turned::parse("snap-back=none").unwrap()];
    let set = Design::new(&campaign(), Choices { instruments, ..choices(3) }).unwrap();
    assert!(set.is_same(&side.design) && !set.is_same(&base));
    assert_eq!(set.command("october-2025"), side.design.command("october-2025"));
}

#[test]
fn the_commands_of_a_claim_play_its_sides_again() {
    let document = json("study claims --mind one-step --draws 3 --games 2 --only T14 --seed 8 --json");
    let claims = &document["claims"];
    let how = claims[0]["how"].as_str().unwrap();
    let folder = tempfile::tempdir().unwrap();
    for (side, value) in [("documented side: ", "documented"), ("other side: ", "ablated")] {
        let command = how.split("; ").find_map(|sentence| sentence.strip_prefix(side)).unwrap();
        let sheet = folder.path().join(value).display().to_string();
        let (command, _) = command.strip_prefix("coreper ").unwrap().split_once(" --out ").unwrap();
        json(&format!("{command} --json --out {sheet}"));
        let text = std::fs::read_to_string(sheet).unwrap();
        let at = text.lines().next().unwrap().split(',').position(|name| name == "defence").unwrap();
        let values = text.lines().skip(1).map(|line| line.split(',').nth(at).unwrap().parse::<f64>().unwrap());
        assert!((values.sum::<f64>() / 6.0 - claims[0][value].as_f64().unwrap()).abs() < 1e-9, "{side}");
    }
    let page = String::from_utf8(coreper("study claims --mind one-step --draws 2 --games 1 --only T4").stdout).unwrap();
    let set = "coreper study run october-2025 --policy graduated --instrument mandate.defence=none";
    assert!(page.lines().any(|line| line.trim_start().starts_with(set)), "in one line, to be copied: {page}");
    assert!(page.contains("--assume levels.assertive.control=VALUE"), "{page}");
}

#[test]
fn the_opening_can_be_set_and_every_setting_makes_other_games() {
    let choices = Choices { length: coreper::game::state::LengthId::Full, ..choices(4) };
    let base = Design::new(&campaign(), choices).unwrap();
    let sides = ranges(&base);
    let played = |name: &str| {
        let side = sides.iter().find(|side| side.name == name).unwrap_or_else(|| panic!("{name}"));
        outcomes(&side.design, 2).iter().map(|outcome| outcome.digest).collect::<Vec<_>>()
    };
    let unchanged = played("unchanged");
    for name in [
        "opening: from month 4",
        "examination: 1 month",
        "engagement: 4 months",
        "mandate: licences for 90 %",
        "snap-back: none",
    ] {
        assert_ne!(played(name), unchanged, "{name}");
    }
}

#[test]
fn games_that_share_figures_draw_the_same_and_differ_in_luck() {
    let design = Design::new(&campaign(), Choices { per_draw: 3, ..choices(6) }).unwrap();
    let played = outcomes(&design, 2);
    assert_eq!(played[0].drawn, played[2].drawn);
    assert_ne!(played[2].drawn, played[3].drawn);
    assert_ne!(played[0].digest, played[1].digest);
}

#[test]
fn claims_state_beforehand_what_they_need() {
    for (claim, number) in CLAIMS.iter().zip(1..) {
        assert_eq!(claim.id, format!("T{number}"));
        assert!(claim.threshold != 0.0 && !claim.statistic().is_empty() && claim.paragraph.starts_with('¶'));
        if let Test::Sides(documented, ablated, _) = claim.test {
            assert_ne!(documented, ablated, "{}", claim.id);
            for text in documented.assume.iter().chain(ablated.assume) {
                let mut changed = campaign();
                Assumption::parse(text).unwrap().apply(&mut changed).unwrap();
            }
        }
    }
    assert!(CLAIMS.iter().any(|claim| claim.kind == Kind::NoEffect && claim.threshold > 0.0));
}

#[test]
fn the_document_of_the_claims_has_the_fields_that_scripts_rely_on() {
    let document = json("study claims --mind one-step --draws 3 --games 1 --only T5,T8,T13 --json");
    let (study, claims) = (&document["study"], &document["claims"]);
    assert_eq!((&study["mind"], &study["level"]), (&"one-step".into(), &"assertive".into()), "{study}");
    let fields = [
        "ablated",
        "claim",
        "difference",
        "documented",
        "holds",
        "how",
        "id",
        "interval",
        "kind",
        "paragraph",
        "robust",
        "statistic",
        "threshold",
        "verdict",
    ];
    for claim in claims.as_array().unwrap() {
        let mut found: Vec<&str> = claim.as_object().unwrap().keys().map(String::as_str).collect();
        found.sort_unstable();
        assert_eq!(found, fields);
    }
    assert_eq!(claims[0]["id"], "T5");
    let [documented, ablated, difference] =
        ["documented", "ablated", "difference"].map(|key| claims[0][key].as_f64().unwrap());
    assert!((documented - ablated - difference).abs() < 1e-9, "{}", claims[0]);
    let low = claims[0]["interval"][0].as_f64();
    assert!(low.is_none_or(|low| low <= claims[0]["difference"].as_f64().unwrap()));
    assert_eq!(claims[2]["kind"], "start");
    // Held against its threshold by itself: what it is less the other side has no meaning.
    assert_eq!((&claims[1]["difference"], &claims[1]["verdict"]), (&Value::Null, &"holds".into()), "{}", claims[1]);
    let page = String::from_utf8(coreper("study claims --draws 2 --only T8").stdout).unwrap();
    assert!(page.contains("by itself (") && !page.contains("difference"), "{page}");
    let (code, said) = refused("study claims --mind one-step first-vote --draws 2 --games 1");
    assert!(code == 2 && said.contains("no measure `M24`") && said.contains("--only T1,"), "{said}");
    let (code, said) = refused("study claims --mind one-step --only T15");
    assert!(code == 2 && said.contains("no claim `T15`"), "{said}");
}

#[test]
fn a_comparison_exchanges_one_instrument_at_a_time_on_common_seeds() {
    let document = json(
        "study compare october-2025 --mind one-step --policy acquiesce,graduated --games 2 --length standard --fixed --json",
    );
    let (study, tables) = (&document["study"], &document["tables"]);
    let said = ["campaign", "policy", "games-done", "part"].map(|name| study[name].clone());
    assert_eq!(said[..2], [Value::from("october-2025"), serde_json::json!(["acquiesce", "graduated"])], "{study}");
    assert_eq!(said[3], false, "{study}");
    assert_eq!(tables[0]["sides"].as_array().unwrap().len(), 2);
    let one = tables[1]["sides"].as_array().unwrap();
    assert_eq!(one[0]["name"], "unchanged");
    assert_eq!(one[0]["digest"], tables[0]["sides"][1]["digest"], "the base is the policy itself");
    let (code, said) = refused("study compare october-2025 --mind one-step --doctrine all,nope --games 1");
    assert!(code == 2 && said.contains("no doctrine `nope`"), "{said}");
    assert!(one.len() > 3 && one.iter().any(|side| side["name"].as_str().unwrap().starts_with("opening")));
    for side in one {
        for (ending, count) in side["endings"].as_object().unwrap() {
            let share = count.as_f64().unwrap() * 100.0 / side["games"].as_f64().unwrap();
            let [low, high] = [0, 1].map(|end| side["intervals"][ending][end].as_f64().unwrap());
            assert!(low < high && low - 0.1 <= share && share <= high + 0.1, "{ending}: {side}");
        }
    }
    // Over its range, each instrument has several settings; one of them takes it away, where it can be.
    let ranges = tables[2]["sides"].as_array().unwrap();
    assert_eq!(ranges[0]["digest"], one[0]["digest"]);
    let decides = tables[2]["decides"].as_array().unwrap();
    let opening = decides.iter().filter(|row| row["opening"] == true).map(|row| row["varied"].as_str().unwrap());
    let mut opening: Vec<&str> = opening.collect();
    opening.sort_unstable();
    assert_eq!(opening, ["first-package", "mandate", "opening"]);
    for row in decides {
        let (worst, best) = (row["worst"]["percent"].as_f64().unwrap(), row["best"]["percent"].as_f64().unwrap());
        assert!((best - worst - row["swing"].as_f64().unwrap()).abs() < 1e-9);
        assert!(row["swing_if_used"].as_f64() <= row["swing"].as_f64(), "{row}");
    }
    for (instrument, settings, removed) in
        [("opening", 7, 1), ("examination", 4, 0), ("first-package", 3, 0), ("mandate", 8, 1), ("fund", 1, 1)]
    {
        let of: Vec<&Value> = ranges.iter().filter(|side| side["varied"] == instrument).collect();
        assert_eq!(of.len(), settings, "{instrument}");
        assert_eq!(of.iter().filter(|side| side["removed"] == true).count(), removed, "{instrument}");
    }
    let silent = ranges.iter().find(|side| side["name"] == "lobbying: 0 % of usual").unwrap();
    assert_ne!(silent["digest"], ranges[0]["digest"], "without lobbying it is another game");
}

#[test]
fn a_comparison_prints_what_the_source_expects_and_what_decides() {
    let run = "study compare october-2025 --mind one-step --games 3 --length short --fixed --instruments --measures";
    let text = String::from_utf8(coreper(run).stdout).unwrap();
    for words in [
        "How to read the tables",
        "the opening of the Union",
        "month of the examination",
        "removed one by one",
        "without long-arm",
        "without M24",
        "¶6 ",
        "¶18 ",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!text.contains("A PART"), "{text}");
    assert!(text.contains("doctrine documented\n") && text.contains("; length short, 3 games each"), "{text}");
    assert!(text.contains("did not come into play in games of length short"), "{text}");
    assert!(text.contains("policy random: the Union's seats take any legal command by chance,"), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 120), "no line wraps: {text}");
}

/// Stops a study by a signal once it has kept some games; the exit code, and what it printed.
fn stopped(arguments: &str, kept: &Path, signal: &str) -> (Option<i32>, String, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_coreper"))
        .args(arguments.split_whitespace())
        .arg("--out")
        .arg(kept)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    // A hundred thousand games take minutes: the study is stopped in the middle of them.
    while rows(kept) < 4 {
        assert!(program.try_wait().unwrap().is_none(), "{arguments}: ended before it could be stopped");
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let sent = Command::new("kill").args([format!("-{signal}"), program.id().to_string()]).status();
    assert!(sent.unwrap().success());
    let output = program.wait_with_output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn a_study_that_is_stopped_prints_what_is_done_as_a_part() {
    let games = "--games 100000 --length short --jobs 2";
    for (study, signal, code) in [
        (format!("run october-2025 --mind one-step --policy bots {games}"), "INT", 130),
        (format!("compare october-2025 --mind one-step --policy bots {games}"), "INT", 130),
        (format!("sweep october-2025 --mind one-step --vary start.cohesion=4000..7000:3 {games}"), "TERM", 143),
        ("claims --mind one-step --only T5,T4 --draws 9999 --games 2 --jobs 2".to_owned(), "INT", 130),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let (found, printed, said) = stopped(&format!("study {study}"), &folder.path().join("kept"), signal);
        assert_eq!(found, Some(code), "{study}: {said}");
        assert!(printed.contains("A PART: stopped by hand after "), "{study}: {printed}");
        assert!(said.contains("stopped by hand after ") && said.contains(" games"), "{said}");
    }
}

#[test]
fn a_sweep_orders_figures_by_what_they_do_and_refuses_what_is_no_figure() {
    let run = "study sweep october-2025 --mind one-step --games 2 --length standard --policy bots";
    let document = json(&format!("{run} --vary start.cohesion=3000..9000:3 --vary voter.mood.own=30..60:2 --json"));
    let effects = document["figures"].as_array().unwrap();
    assert_eq!(document["study"]["policy"], "bots");
    assert_eq!(effects.len(), 2);
    assert!(effects[0]["swing"].as_f64() >= effects[1]["swing"].as_f64());
    for point in effects.iter().flat_map(|effect| effect["landing_zone"].as_array().unwrap()) {
        let [share, low, high] = [&point["percent"], &point["share_interval"][0], &point["share_interval"][1]]
            .map(|of| of.as_f64().unwrap());
        assert!(0.0 <= low && low <= share && share <= high && high <= 100.0 && low < high, "{point}");
    }
    for (vary, cause) in [
        ("start.cohesoin=1..2:2", "did you mean `start.cohesion`"),
        ("start.cohesion=5..2:2", "is empty"),
        ("start.cohesion=1..2:1", "from 2 to 101"),
        ("start.cohesion=4800..4802:9", "holds 3 whole numbers"),
        ("start.cohesion=1-2", "not of the form"),
        ("start.cohesion=a..2:2", "not a whole number"),
        ("start.cohesion=-5..2:2", "from 0 to 10000, and cannot be -5"),
        ("levels.assertive.control=50..900000:2", "cannot be 900000"),
        ("start.cohesion=1..2:2 --vary start.cohesion=1..3:2", "varied twice"),
    ] {
        let (code, said) = refused(&format!("{run} --vary {vary}"));
        assert!(code == 2 && said.contains("--vary") && said.contains(cause), "{said}");
    }
}

#[test]
fn assumptions_are_listed_with_what_they_do() {
    let listed = String::from_utf8(coreper("study assumptions").stdout).unwrap();
    assert!(listed.lines().count() > 25);
    for study in [
        "run october-2025 --mind one-step --policy bots",
        "compare october-2025 --mind one-step",
        "sweep october-2025 --mind one-step --vary start.cohesion=1..2:2",
    ] {
        assert_eq!(String::from_utf8(coreper(&format!("study {study} --assume help")).stdout).unwrap(), listed);
    }
    assert!(listed.contains("long-arm") && listed.contains("measure.ID") && listed.contains("principle.control"));
}

#[test]
fn every_page_names_the_beijing_and_the_length_that_were_played() {
    let asked = [
        "run october-2025 --policy bots --length short --games 1 --mind one-step",
        "compare october-2025 --policy bots --length short --games 1 --mind one-step",
        "sweep october-2025 --vary start.cohesion=4000..7000:2 --length short --games 1 --mind one-step",
        "exploit october-2025 --seat FR --length short --games 1 --mind one-step",
        "claims october-2025 --only T8 --mind one-step",
    ];
    for asked in asked {
        let page = String::from_utf8(coreper(&format!("study {asked}")).stdout).unwrap();
        let first = page.lines().next().unwrap();
        assert!(
            first.starts_with("Beijing: mind one-step") && first.ends_with("doctrine documented"),
            "{asked}: {page}"
        );
        let length = if asked.starts_with("claims") { "length full" } else { "short" };
        assert!(page.lines().take(4).any(|line| line.contains(length)), "{asked}: {page}");
    }
}

#[test]
fn the_same_run_prints_the_same_page_with_every_mean_in_the_unit_of_its_name() {
    let run = "study run october-2025 --mind one-step --policy bots --length short --games 4";
    let pages = [(); 2].map(|()| String::from_utf8(coreper(run).stdout).unwrap());
    assert_eq!(pages[0], pages[1]);
    let mean = |name: &str| {
        let line = pages[0].lines().find_map(|line| line.trim().strip_prefix(name)).unwrap();
        line.split_whitespace().next().unwrap().parse::<f64>().unwrap()
    };
    assert!(mean("mean-rung") <= mean("highest-rung"), "{}", pages[0]);
    assert!(pages[0].contains("(±)"), "{}", pages[0]);
}
