//! Nothing leaves the machine: every socket of a host that is played on begins and ends in it.

use super::kill::Program;
use super::{Browser, until};
use std::collections::BTreeSet;
use std::path::Path;

/// The sockets of a process, by their inodes.
fn sockets(id: u32) -> BTreeSet<String> {
    let files = std::fs::read_dir(format!("/proc/{id}/fd")).unwrap();
    let links = files.filter_map(|file| std::fs::read_link(file.ok()?.path()).ok());
    links.filter_map(|link| Some(link.to_str()?.strip_prefix("socket:[")?.trim_end_matches(']').to_owned())).collect()
}

/// The far ends of its sockets in a table of the kernel, as the kernel writes them.
fn ends(id: u32, table: &str) -> Vec<String> {
    let own = sockets(id);
    let path = format!("/proc/{id}/net/{table}");
    let text = if Path::new(&path).exists() { std::fs::read_to_string(path).unwrap() } else { String::new() };
    let fields = text.lines().skip(1).map(|line| line.split_whitespace().collect::<Vec<_>>());
    fields.filter(|all| own.contains(all[9])).map(|all| all[2].split(':').next().unwrap().to_owned()).collect()
}

#[cfg(target_os = "linux")]
#[test]
fn no_socket_of_a_host_leads_out_of_the_machine() {
    let home = tempfile::tempdir().unwrap();
    let mut program = Program::start(home.path(), &["--length", "short", "--seed", "7", "--port", "0"]);
    let id = program.child.id();
    let mut ann = Browser::join(program.to, "Ann", "DE");
    program.say("start");
    program.hears("The game begins.");
    until("asked", || ann.page("").contains("name=\"to\""));
    let mut seen = 0;
    for _ in 0..20 {
        let page = ann.page("");
        ann.takes_the_first(&page);
        for table in ["tcp", "udp"] {
            for end in ends(id, table) {
                // Nobody yet, or this machine.
                assert!(["00000000", "0100007F"].contains(&end.as_str()), "{table} leads to {end}");
                seen += 1;
            }
        }
        for table in ["tcp6", "udp6", "raw"] {
            assert!(ends(id, table).is_empty(), "{table}");
        }
    }
    assert!(seen > 0, "it listens");
    program.say("end yes");
    until("it ends", || program.child.try_wait().unwrap().is_some());
}
