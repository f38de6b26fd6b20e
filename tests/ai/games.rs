//! Whole games by bots.

use super::play::{Outcome, Play, play};
use coreper::game::state::LengthId;

fn print(name: &str, games: &[Outcome]) {
    let count = games.len() as u32;
    let share = |wanted: &dyn Fn(&Outcome) -> bool| games.iter().filter(|g| wanted(g)).count() as u32 * 100 / count;
    let mean = |of: &dyn Fn(&Outcome) -> i64| games.iter().map(of).sum::<i64>() / i64::from(count);
    use coreper::game::rulebook::EndingKind as E;
    print!("{name}: ");
    for kind in [E::LandingZone, E::NewNormal, E::Fracture, E::Rupture, E::Frozen] {
        print!("{kind:?} {}% ", share(&|g| g.ending == Some(kind)));
    }
    println!(
        "\n   determined {}% applied3 {}% agreed {}% breaches/100 {} lost/100 {} adopted/100 {} withdrawn/100 {} notpos/100 {} trips {} rounds {}",
        share(&|g| g.determined),
        share(&|g| g.applied_rounds >= 3),
        share(&|g| g.agreements > 0),
        mean(&|g| i64::from(g.breaches) * 100),
        mean(&|g| i64::from(g.lost) * 100),
        mean(&|g| i64::from(g.adopted) * 100),
        mean(&|g| i64::from(g.refused) * 100),
        mean(&|g| i64::from(g.unpassed) * 100),
        mean(&|g| i64::from(g.channels)),
        mean(&|g| i64::from(g.rounds)),
    );
    let u = |of: &dyn Fn(&coreper::game::state::UnionState) -> i32| mean(&|g| i64::from(of(&g.union.unwrap())));
    println!(
        "   ladder {} C {} K {} G7 {} D {} dec {} inj {} peak {} china {}",
        mean(&|g| i64::from(g.ladder)),
        u(&|x| x.cohesion),
        u(&|x| x.credibility),
        u(&|x| x.g7),
        u(&|x| x.defence),
        u(&|x| x.decoupling),
        u(&|x| x.injury),
        u(&|x| x.injury_peak),
        mean(&|g| i64::from(g.china_pain)),
    );
    let mut verbs: Vec<(coreper::game::command::Verb, u32)> = Vec::new();
    for (verb, n) in games.iter().flat_map(|g| &g.verbs) {
        match verbs.iter_mut().find(|(v, _)| v == verb) {
            Some((_, c)) => *c += n,
            None => verbs.push((*verb, *n)),
        }
    }
    let list: Vec<String> =
        verbs.iter().map(|(v, n)| format!("{} {:.1}", v.word(), f64::from(*n) / f64::from(count))).collect();
    println!("   {}", list.join(", "));
}

fn run(name: &str, length: LengthId, count: u64, of: &dyn Fn(u64) -> Outcome) {
    let games: Vec<Outcome> = (0..count).map(of).collect();
    print(&format!("{name} {length:?}"), &games);
}

#[test]
fn distribution() {
    use coreper::ai::mind::Mind;
    use coreper::base::ids::Seat;
    for length in [LengthId::Short, LengthId::Standard, LengthId::Full] {
        run("bots", length, 100, &|seed| play(&Play { length, seed, ..Play::default() }));
    }
    for length in [LengthId::Standard, LengthId::Full] {
        let minds = |seat| if matches!(seat, Seat::State(_)) { Mind::Passive } else { Mind::Bot };
        run("passive states", length, 50, &|seed| play(&Play { length, seed, minds, ..Play::default() }));
        run("random all", length, 50, &|seed| play(&Play { length, seed, minds: |_| Mind::Random, ..Play::default() }));
        let minds = |seat| if matches!(seat, Seat::State(id) if id.0 == 0) { Mind::Passive } else { Mind::Bot };
        run("DE passive", length, 50, &|seed| play(&Play { length, seed, minds, ..Play::default() }));
        for (at, level) in coreper::campaign::doctrine::LevelKind::ALL.into_iter().enumerate() {
            run(&format!("level {at}"), length, 50, &|seed| play(&Play { length, seed, level, ..Play::default() }));
        }
        for doctrine in 0..3 {
            run(&format!("doctrine {doctrine}"), length, 50, &|seed| {
                play(&Play { length, seed, doctrine, ..Play::default() })
            });
        }
    }
}

#[test]
fn trail() {
    let one = play(&Play { length: LengthId::Standard, seed: 3, ..Play::default() });
    for line in &one.trail {
        println!("{line}");
    }
}

#[test]
fn counts() {
    use coreper::ai::note::Note;
    for seed in 0..25 {
        let one = play(&Play { length: LengthId::Standard, seed, notes: true, ..Play::default() });
        for (seat, command, note) in &one.notes {
            if let Note::Presidency(note) = note
                && note.topic == 0
            {
                println!("{seed} {seat:?} {command} {note:?}");
            }
        }
        for line in one.trail.iter().filter(|line| line.contains("Determination Council")) {
            println!("    {line}");
        }
    }
}
