//! What is answered.

use super::{council, json, text};
use std::io::Write;

const ALL: &str = "DE,FR,IT,ES,PL,RO,NL,BE,CZ,PT,SE,EL,HU,AT,BG,DK,FI,SK,IE,HR,LT,SI,LV,EE,CY,LU,MT";

/// All codes but some.
fn but(out: &str) -> String {
    let out: Vec<&str> = out.split(',').collect();
    ALL.split(',').filter(|code| !out.contains(code)).collect::<Vec<_>>().join(",")
}

#[test]
fn a_tally_has_the_fields_that_scripts_rely_on() {
    let tally = json(&format!("tally --for {} --against DE,HU,SK --abstain SI", but("DE,HU,SK,SI,MT")));
    assert_eq!(tally["rule"], "qmv");
    assert_eq!(tally["table"], "2025");
    let members = serde_json::json!(
        {"participating": 27, "for": 22, "against": 3, "abstain": 1, "absent": 0, "silent": 1, "needed": 15}
    );
    assert_eq!(tally["members"], members);
    let population = serde_json::json!(
        {"total": 451_028_881, "for": 349_900_030, "needed": 293_168_773, "for_percent": 77.5782}
    );
    assert_eq!(tally["population"], population);
    assert_eq!(tally["blocking"], serde_json::json!({"members": 5, "population_percent": 22.4218, "blocks": false}));
    assert_eq!((&tally["four_member_rule_decides"], &tally["adopted"]), (&false.into(), &true.into()));
    let because = tally["because"].as_array().unwrap();
    assert!(because.iter().any(|reason| reason["article"] == "TEU Art. 16(4)"));
    assert!(because.iter().all(|reason| reason["text"].as_str().is_some_and(|text| !text.is_empty())));
    assert!(tally.get("opinion").is_none());
}

#[test]
fn the_four_member_rule_alone_decides() {
    let in_favour = but("DE,FR,IT");
    let with = json(&format!("tally --for {in_favour}"));
    assert_eq!((&with["adopted"], &with["four_member_rule_decides"]), (&true.into(), &true.into()));
    let without = json(&format!("tally --rule qmv-without-clause --for {in_favour}"));
    assert_eq!((&without["adopted"], &without["blocking"]["blocks"]), (&false.into(), &true.into()));
    assert!(text(&format!("tally --for {in_favour}")).contains("four-member rule alone"));
}

#[test]
fn the_table_decides_by_its_own_figures() {
    for (table, germany) in [("2025", 83_399_432), ("2026", 83_502_300), ("eurostat-2024", 83_445_000)] {
        assert_eq!(json(&format!("tally --table {table} --for DE"))["population"]["for"], germany, "{table}");
    }
}

#[test]
fn unanimity_bears_abstention_but_neither_silence_nor_absence() {
    let most = but("HU");
    for (rest, adopted, silent, absent) in [
        ("--abstain HU", true, 0, 0),
        ("", false, 1, 0),
        ("--absent HU", false, 0, 1),
        ("--absent HU --proxy HU=SK", true, 0, 0),
        ("--against HU", false, 0, 0),
    ] {
        let tally = json(&format!("tally --rule unanimity --for {most} {rest}"));
        assert_eq!(tally["adopted"], adopted, "{rest}");
        assert_eq!(
            (&tally["members"]["silent"], &tally["members"]["absent"]),
            (&silent.into(), &absent.into()),
            "{rest}"
        );
        assert_eq!(tally["blocking"]["blocks"], !adopted, "{rest}");
        assert!(tally["population"]["needed"].is_null());
    }
}

#[test]
fn a_proxy_votes_as_the_one_that_acts_unless_it_is_listed() {
    let most = but("MT,HU");
    for (rest, in_favour, against) in [
        (format!("--for {most} --absent MT --proxy MT=LU"), 26, 0),
        (format!("--for {most} --absent MT --proxy LU=MT"), 26, 0),
        (format!("--for {most} --against MT --absent MT --proxy MT=LU"), 25, 1),
        (format!("--for {most} --against HU --absent MT --proxy MT=HU"), 25, 2),
    ] {
        let members = &json(&format!("tally {rest}"))["members"];
        assert_eq!((&members["for"], &members["against"]), (&in_favour.into(), &against.into()), "{rest}");
    }
}

#[test]
fn without_a_quorum_nothing_is_adopted() {
    let tally = json(&format!(
        "tally --rule simple --for {} --absent {}",
        "DE,FR,IT,ES,PL,RO,NL,BE,CZ,PT,SE,EL,HU",
        but("DE,FR,IT,ES,PL,RO,NL,BE,CZ,PT,SE,EL,HU")
    ));
    assert_eq!(tally["adopted"], false);
    assert!(tally["because"].as_array().unwrap().iter().any(|reason| reason["article"] == "RoP Art. 11(4)"));
}

#[test]
fn the_committee_says_what_the_commission_may_do() {
    let evs = "tally --rule committee --for BG,DK,EE,FR,IE,IT,LV,LT,NL,PL --against DE,HU,MT,SI,SK";
    let tally = json(evs);
    assert_eq!((&tally["opinion"], &tally["adopted"]), (&"none".into(), &false.into()));
    assert_eq!(tally["in_committee"]["commission"], "shall not adopt");
    assert_eq!(tally["on_appeal"]["commission"], "may adopt");
    let positive = json(&format!("tally --rule committee --for {}", but("DE,HU,SK,SI,MT")));
    assert_eq!(
        (&positive["opinion"], &positive["in_committee"]["commission"]),
        (&"positive".into(), &"shall adopt".into())
    );
    let negative = json(&format!("tally --rule committee --against {}", but("DE,HU,SK,SI,MT")));
    assert_eq!(
        (&negative["opinion"], &negative["on_appeal"]["commission"]),
        (&"negative".into(), &"shall not adopt".into())
    );
    let split =
        json("tally --rule committee --for DE,FR,IT,ES,PL,RO,NL --against BE,CZ,PT,SE,EL,HU,AT,BG,DK,FI,SK,IE,HR");
    assert_eq!(split["opinion"], "none");
    assert!(text(evs).contains("OPINION: NONE"));
}

#[test]
fn only_those_who_take_part_are_counted() {
    let euro = "DE,FR,IT,ES,NL,BE,PT,EL,AT,FI,SK,IE,HR,LT,SI,LV,EE,CY,LU,MT";
    let tally = json(&format!("tally --participants {euro} --for DE,FR,IT,ES,NL,BE,PT,EL,AT,FI,SK"));
    assert_eq!((&tally["members"]["participating"], &tally["members"]["needed"]), (&20.into(), &11.into()));
    assert_eq!(tally["population"]["total"], 350_924_342);
    assert_eq!(tally["because"][1]["article"], "TFEU Art. 238(3)(a)");
}

#[test]
fn power_has_the_fields_that_scripts_rely_on() {
    let power = json("power --table eurostat-2024");
    for (field, value) in [
        ("members", 27),
        ("coalitions", 134_217_728),
        ("winning", 17_762_672),
        ("by_four_member_rule_alone", 23),
        ("minimal_winning", 4_370_991),
        ("minimal_blocking", 3_595_821),
    ] {
        assert_eq!(power[field], value, "{field}");
    }
    assert_eq!(power["minimal_winning_by_size"]["15"], 4_248_014);
    let germany = &power["states"][0];
    assert_eq!(
        (&germany["code"], &germany["population"], &germany["swings"]),
        (&"DE".into(), &83_445_000.into(), &14_156_190.into())
    );
    assert_eq!(germany["banzhaf"].as_f64().unwrap(), 14_156_190.0 / 67_108_864.0);
    assert_eq!(germany["banzhaf_normalised"].as_f64().unwrap(), 14_156_190.0 / 116_989_518.0);
    assert!((germany["shapley_shubik"].as_f64().unwrap() - 0.176_461_941_263).abs() < 1e-12);
    assert_eq!(power["states"].as_array().unwrap().len(), 27);
}

#[test]
fn power_given_declared_positions_is_that_of_the_others() {
    // 14 in favour with enough population, three settled against: one of the ten others is needed, whichever.
    let given = format!("--for {} --against HU,SK,BG", "DE,FR,IT,ES,PL,RO,NL,BE,CZ,PT,SE,EL,AT,DK");
    let power = json(&format!("power {given}"));
    assert_eq!((&power["members"], &power["coalitions"], &power["winning"]), (&10.into(), &1024.into(), &1023.into()));
    assert_eq!((&power["minimal_winning"], &power["minimal_blocking"]), (&10.into(), &1.into()));
    assert_eq!(power["given"]["against"], serde_json::json!(["HU", "BG", "SK"]));
    for state in power["states"].as_array().unwrap() {
        assert_eq!((&state["swings"], &state["banzhaf"]), (&1.into(), &(1.0 / 512.0).into()), "{state}");
        assert!((state["shapley_shubik"].as_f64().unwrap() - 0.1).abs() < 1e-15);
    }
    assert!(text(&format!("power {given}")).contains("against: HU BG SK"));
    assert!(json("power")["given"].is_null(), "no field where nobody has declared");
    // Even odds for everybody else: the whip's marginals are the same power.
    let open: Vec<String> = power["states"]
        .as_array()
        .unwrap()
        .iter()
        .map(|state| format!("{}=1", state["code"].as_str().unwrap()))
        .collect();
    let whip = json(&format!("whip {given} --open {}", open.join(",")));
    let fi = whip["pivotal"].as_array().unwrap().iter().find(|member| member["code"] == "FI").unwrap();
    assert_eq!(fi["marginal"], 1.0 / 512.0);
}

#[test]
fn numbers_on_paper_have_the_digits_that_were_promised() {
    let page = text("power");
    for shown in ["0.209551632 ", "0.0301818252 ", "0.00865201949"] {
        assert!(page.contains(shown), "{shown} in {page}");
    }
    let page = text("whip --rule simple --for DE,FR,IT,ES,PL,RO,NL,BE,CZ,PT,SE,EL --open HU=1:0.001,MT=1:0.0123456789");
    assert!(page.contains("0.0000123\n"), "{page}");
}

#[test]
fn estimates_are_labelled() {
    let page = text("power --table 2025");
    assert!(
        page.contains("~59 671 000")
            && page.contains("Estimated populations: FR IT ES PL RO NL PT SE HU FI SK IE HR LT SI LV EE LU MT"),
        "{page}"
    );
    assert!(!text("power --table eurostat-2024").contains('~'));
    let states = json("power --table 2025");
    assert_eq!((&states["states"][0]["estimate"], &states["states"][2]["estimate"]), (&false.into(), &true.into()));
}

#[test]
fn the_whip_has_the_fields_that_scripts_rely_on() {
    // 13 in favour with much population: two more members are needed, whichever.
    let whip = json("whip --for DE,FR,NL,PL,BE,CZ,PT,SE,EL,AT,LT,LV,EE --against HU,SK --open IT=2:0.6,ES=3:0.5");
    assert_eq!(whip["passes_now"], false);
    assert_eq!(whip["pass_probability"].as_f64().unwrap(), 0.3);
    assert_eq!(whip["cheapest_win"], serde_json::json!([{"states": ["IT", "ES"], "cost": 5}]));
    assert_eq!(
        whip["cheapest_block"],
        serde_json::json!([{"states": ["IT"], "cost": 2}, {"states": ["ES"], "cost": 3}])
    );
    let marginal = |code: &str| {
        let pivotal = whip["pivotal"].as_array().unwrap();
        pivotal.iter().find(|entry| entry["code"] == code).map(|entry| entry["marginal"].as_f64().unwrap())
    };
    assert_eq!((marginal("IT"), marginal("ES")), (Some(0.5), Some(0.6)));
    // Both settled and open members can be pivotal: should Germany leave, Hungary could not replace its population.
    assert!((marginal("DE").unwrap() - 0.3).abs() < 1e-12);
    assert_eq!(whip["expected_win"][0]["expected_cost"].as_f64().unwrap(), 9.333_333);
}

#[test]
fn a_state_without_a_probability_has_an_even_chance() {
    let whip = json("whip --rule simple --for DE,FR,IT,ES,PL,RO,NL,BE,CZ,PT,SE,EL,HU --open MT=0");
    assert_eq!(whip["pass_probability"], 0.5);
    assert_eq!(whip["cheapest_win"], serde_json::json!([{"states": ["MT"], "cost": 0}]));
}

#[test]
fn what_is_settled_has_nothing_to_win() {
    let passes = json(&format!("whip --for {ALL}"));
    assert_eq!((&passes["passes_now"], &passes["pass_probability"]), (&true.into(), &1.0.into()));
    assert_eq!(passes["cheapest_win"], serde_json::json!([{"states": [], "cost": 0}]));
    assert_eq!(passes["cheapest_block"], serde_json::json!([]));
    let fails = json("whip --against DE");
    assert_eq!((&fails["passes_now"], &fails["cheapest_win"]), (&false.into(), &serde_json::json!([])));
    assert_eq!(fails["cheapest_block"], serde_json::json!([{"states": [], "cost": 0}]));
}

#[test]
fn a_file_can_hold_an_enlarged_union() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    writeln!(file, "\u{feff}code,population\r\n# thirty-six").unwrap();
    for (place, line) in include_str!("../../assets/populations.csv").lines().skip(1).enumerate() {
        let cells: Vec<&str> = line.split(',').collect();
        writeln!(file, "{}, {}\r", cells[0], cells[1]).unwrap();
        if place < 9 {
            writeln!(file, "N{place},{}", 1_000_000 * (place + 1)).unwrap();
        }
    }
    let path = file.path().to_str().unwrap();
    let power = json(&format!("power --table {path}"));
    assert_eq!((&power["members"], &power["coalitions"]), (&36.into(), &(1_u64 << 36).into()));
    assert_eq!(power["table"], path);
    let sum: f64 =
        power["states"].as_array().unwrap().iter().map(|state| state["shapley_shubik"].as_f64().unwrap()).sum();
    assert!((sum - 1.0).abs() < 1e-12);
    let tally = json(&format!("tally --table {path} --for N0,N1"));
    assert_eq!(tally["members"]["needed"], 20);
}

#[test]
fn one_participant_decides_alone() {
    let power = json("power --participants MT");
    assert_eq!(
        (&power["coalitions"], &power["winning"], &power["states"][0]["banzhaf"]),
        (&2.into(), &1.into(), &1.0.into())
    );
    assert_eq!(json("tally --participants MT --for MT")["adopted"], true);
}

#[test]
fn codes_may_be_written_small_and_with_nothing_to_list() {
    let output = council("tally --for de,fr --against");
    assert_eq!(output.status.code(), Some(2), "an option wants a value");
    assert_eq!(json("tally --for de,el")["members"]["for"], 2);
}

#[test]
fn a_reader_that_stops_reading_has_had_enough() {
    use std::process::{Command, Stdio};
    let program = Command::new(env!("CARGO_BIN_EXE_coreper")).args(["council", "power"]).stdout(Stdio::piped()).spawn();
    let mut program = program.unwrap();
    drop(program.stdout.take());
    assert_eq!(program.wait().unwrap().code(), Some(0));
}

#[test]
fn columns_of_a_table_never_touch_whatever_the_figures() {
    for rule in ["qmv", "unanimity"] {
        let page = String::from_utf8(council(&format!("power --rule {rule}")).stdout).unwrap();
        let head = page.lines().position(|line| line.trim_start().starts_with("state ")).unwrap();
        let rows: Vec<Vec<&str>> = page
            .lines()
            .skip(head)
            .take_while(|line| !line.is_empty())
            .map(|line| line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect())
            .collect();
        assert_eq!(rows.len(), 28, "{page}");
        for row in rows {
            assert_eq!(row.len(), 6, "{row:?} in\n{page}");
        }
    }
}
