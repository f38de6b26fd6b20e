//! What is refused: exit 2, nothing on standard output, and a message that says where, why and what to do.

use super::council;
use std::fmt::Write as _;
use std::io::Write as _;

fn refused(arguments: &str, said: &[&str]) {
    let output = council(arguments);
    let message = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{arguments}: {message}");
    assert!(output.stdout.is_empty(), "{arguments}");
    for part in said {
        assert!(message.contains(part), "{arguments}\n{message}\nlacks `{part}`");
    }
}

#[test]
fn arguments_that_cannot_be() {
    for (arguments, said) in [
        ("tally --for GR", &["`--for`", "no state `GR`", "did you mean `EL`?"][..]),
        ("tally --for DE,FRR", &["no state `FRR`", "`FR`"]),
        ("tally --for QQQQQQQQ", &["the table has DE FR"]),
        ("tally --for DE,,FR", &["a code is missing"]),
        ("tally --for DE,FR,DE", &["`DE` stands there twice"]),
        ("tally --for DE --against FR,DE", &["`--against`", "DE stands in `--for` too"]),
        ("tally --for DE --abstain DE", &["`--abstain`", "DE"]),
        ("tally --for DE --absent DE", &["`--absent`", "`DE` is absent and nobody acts for it"]),
        ("tally --absent MT --proxy MT", &["`MT` is not `A=B`"]),
        ("tally --proxy MT=IT", &["`MT` is present", "`--absent`"]),
        ("tally --absent MT,LU --proxy MT=IT,LU=IT", &["`IT` acts for another already", "TFEU 239"]),
        ("tally --absent MT,LU --proxy MT=LU", &["`LU` is absent itself"]),
        ("tally --absent MT --proxy MT=MT", &["`MT` cannot act for itself"]),
        ("tally --absent MT --proxy MT=IT,MT=DE", &["`MT` has somebody"]),
        ("tally --participants DE,FR --for IT", &["IT takes no part"]),
        ("tally --participants DE,FR --absent FR --proxy FR=IT", &["IT takes no part"]),
        ("tally --participants DE,DE", &["twice"]),
        ("tally --rule qvm --for DE", &["qvm", "qmv"]),
        ("power --table 2024", &["`--table 2024`", "`2025`", "eurostat-2024"]),
        ("power --table .", &["`--table .`"]),
        ("whip --open IT", &["`IT` has no cost", "IT=2:0.6"]),
        ("whip --open IT=x", &["the cost `x` of `IT`"]),
        ("whip --open IT=-1", &["the cost `-1`"]),
        ("whip --open IT=1.5", &["the cost `1.5`"]),
        ("whip --open IT=1000000000001", &["from 0 to 1000000000000"]),
        ("whip --open IT=99999999999999999999999", &["is not a whole number"]),
        ("whip --open IT=1:1.01", &["the probability `1.01` of `IT`", "between 0 and 1"]),
        ("whip --open IT=1:-0.1", &["`-0.1`"]),
        ("whip --open IT=1:NaN", &["`NaN`"]),
        ("whip --open IT=1:", &["the probability ``"]),
        ("whip --open IT=1,IT=2", &["`IT` stands there twice"]),
        ("whip --for IT --open IT=1", &["`--open`", "IT stands in `--for` too"]),
        ("whip --for IT --against IT", &["IT stands in `--for` too"]),
        ("whip --participants DE,FR --open IT=1", &["IT takes no part"]),
        ("power --for DE --against FR,DE", &["`--against`", "DE stands in `--for` too"]),
        ("power --participants DE,FR --for DE --against FR", &["everybody has declared"]),
        ("power --participants DE,FR --for IT", &["IT takes no part"]),
        ("", &["Usage"]),
        ("tell", &["tell"]),
    ] {
        refused(arguments, said);
    }
    let nobody = std::process::Command::new(env!("CARGO_BIN_EXE_coreper"))
        .args(["council", "power", "--participants", ""])
        .output()
        .unwrap();
    assert_eq!(nobody.status.code(), Some(2));
    assert!(String::from_utf8(nobody.stderr).unwrap().contains("nobody takes part"));
}

#[test]
fn tables_that_cannot_be() {
    let many = (0..41).fold(String::new(), |mut text, i| {
        let _ = writeln!(text, "M{i},1000");
        text
    });
    let long = "A1,5\n".to_owned() + &"#\n".repeat(40_000);
    for (content, said) in [
        (&b"AA,1\nBB 2\n"[..], &[":2:1", "1 cell"][..]),
        (b"AA,1\nBB,2.5\n", &[":2:4", "`2.5` is not a number of persons"]),
        (b"AA,1\nBB,-2\n", &[":2", "`-2`"]),
        (b"AA,1\nBB,99999999999999999999999\n", &[":2", "is not a number of persons"]),
        (b"AA,1\nBB,\n", &["no population of `BB`"]),
        (b"AA,1\n,2\n", &[":2", "is not an id"]),
        (b"AA,1\nB-B,2\n", &[":2", "`B-B` is not an id"]),
        (b"AA,1\n\nAA,2\n", &[":3:1", "`AA` stands here twice"]),
        (b"AA,1\nBB,0\n", &[":2:4", "`0` is not a number of persons"]),
        (b"AA,1\nBB,1099511627777\n", &[":2:4", "`1099511627777` is not a number of persons"]),
        (b"code,population\n", &["no row names a member"]),
        (b"", &["the file is empty"]),
        (b"AA,1\n\xff\xfe,2\n", &["UTF-8"]),
        (many.as_bytes(), &["41 members are more than 40"]),
        (long.as_bytes(), &["more than 65536 bytes"]),
    ] {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(content).unwrap();
        refused(&format!("tally --table {}", file.path().display()), said);
    }
}

#[test]
fn a_population_that_no_game_can_hold() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(b"AA,1099511627776\nBB,1\n").unwrap();
    let path = file.path().display();
    refused(&format!("power --table {path}"), &["the weights come to 1099511627777", "larger units"]);
    assert_eq!(council(&format!("tally --table {path} --for AA")).status.code(), Some(0), "counting needs no game");
}
