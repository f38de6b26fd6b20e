//! A rehearsal: the whole of a workshop on one machine, by scripted people, against a real host that is started, killed and resumed.
//! What was done is told line by line; the first thing that is not as it should be ends it.

mod browser;
mod host;
pub mod line;
mod wrong;

use crate::host::desk::step_in::ANYWAY;
use crate::words::text::{plain, say};
use browser::Browser;
use host::Child;
use line::{Line, Shell};
use std::path::Path;
use std::time::{Duration, Instant};
use wrong::PATIENCE;
pub use wrong::{Rehearsal, Wrong};

/// Between two looks.
const LOOK: Duration = Duration::from_millis(20);

/// Rehearses; tells each step as it is done.
///
/// # Errors
/// The first thing that is not as it should be.
pub fn rehearse(of: &Rehearsal<'_>, tell: &mut dyn FnMut(String)) -> Result<(), Wrong> {
    // What went wrong here may have gone wrong there first.
    rehearsed(of, tell).map_err(|Wrong(why)| {
        let said = host::complaints(of.folder);
        Wrong(if said.is_empty() { why } else { say!("rehearse-said", why = why, said = said.join("\n")) })
    })
}

fn rehearsed(of: &Rehearsal<'_>, tell: &mut dyn FnMut(String)) -> Result<(), Wrong> {
    let save = of.folder.join("rehearsal.jsonl");
    let rounds = of.rounds.to_string();
    let begin = [of.campaign, "--length", "short", "--rounds", &rounds, "--seed", "7"];
    let mut host = Child::start(of, &begin, &save, None)?;
    tell(say!("rehearse-open", address = host.to.to_string()));
    let mut people = Vec::new();
    for code in of.codes {
        people.push(Browser::join(host.to, code, code)?);
    }
    tell(say!("rehearse-joined", people = people.len()));
    look_on(&host, tell)?;
    host.say("start")?;
    host.hears(&plain("room-started"))?;
    until("rehearse-asked", || all_are_asked(&mut people))?;
    tell(plain("rehearse-asked"));
    act(&mut people)?;
    tell(plain("rehearse-acted"));
    inject(&mut host, &mut people, tell)?;
    come_back(&mut host, &mut people, tell)?;
    terminals(of, &host, &people, tell)?;
    host.say("clock 20")?;
    until("rehearse-clock", || Ok(people[0].page("")?.contains("19:")))?;
    tell(plain("rehearse-clock"));
    let mut host = kill(of, host, &save, &mut people, tell)?;
    play_on(&mut host, &mut people, tell)?;
    // The game is over, and is begun again on purpose.
    host.say(&format!("rewind 1 {}{}", ANYWAY, plain("rehearse-why")))?;
    until("rehearse-rewound", || Ok(people[0].page("")?.contains(&plain("rehearse-why"))))?;
    tell(plain("rehearse-rewound"));
    play_on(&mut host, &mut people, tell)?;
    host.ends()?;
    let list = save.with_extension("room").join("people.json");
    if list.exists() {
        return Err(Wrong(plain("rehearse-list")));
    }
    let (session, _) = crate::session::save::resume(&save).map_err(|error| Wrong(error.to_string()))?;
    tell(say!("rehearse-kept", rounds = session.digests().len(), steps = session.interventions().len()));
    Ok(())
}

/// Waits until something holds.
fn until(what: &str, mut holds: impl FnMut() -> Result<bool, Wrong>) -> Result<(), Wrong> {
    let begun = moment();
    while begun.elapsed() < PATIENCE {
        if holds()? {
            return Ok(());
        }
        std::thread::sleep(LOOK);
    }
    Err(Wrong(say!("rehearse-never", what = plain(what))))
}

#[expect(clippy::disallowed_methods, reason = "how long a rehearsal waits is no part of any game")]
fn moment() -> Instant {
    Instant::now()
}

/// Whether somebody is asked something.
fn is_asked(one: &mut Browser) -> Result<bool, Wrong> {
    Ok(one.page("")?.contains("name=\"to\""))
}

/// Whether everybody is asked something. Letters may come to some alone: they answer, and the game comes to what all are asked.
fn all_are_asked(people: &mut [Browser]) -> Result<bool, Wrong> {
    let asked = people.iter_mut().map(is_asked).collect::<Result<Vec<bool>, Wrong>>()?;
    let all = asked.iter().all(|is| *is);
    for (one, _) in people.iter_mut().zip(&asked).filter(|(_, is)| !all && **is) {
        one.takes_the_first()?;
    }
    Ok(all)
}

/// Everybody takes the first way that their page offers; says how many did.
fn act(people: &mut [Browser]) -> Result<usize, Wrong> {
    let mut count = 0;
    for one in people {
        count += usize::from(one.takes_the_first()?);
    }
    Ok(count)
}

/// The wall and whoever looks on see the game and nothing of a seat.
fn look_on(host: &Child, tell: &mut dyn FnMut(String)) -> Result<(), Wrong> {
    let wall = browser::get(host.to, &host.wall, "")?;
    if wall.status != 200 || !wall.body.contains("<svg") {
        return Err(Wrong(plain("rehearse-no-wall")));
    }
    tell(plain("rehearse-wall"));
    Ok(())
}

/// News reach everybody, and a word to one delegation nobody else.
fn inject(host: &mut Child, people: &mut [Browser], tell: &mut dyn FnMut(String)) -> Result<(), Wrong> {
    let (news, secret) = (plain("rehearse-news"), plain("rehearse-secret"));
    // One page is followed along a line, as browsers do it; another one asks and waits, as they do where no line opens.
    let mut followed = Line::follow(host.to, &format!("/p/{}/happened", people[0].number), &people[0].cookie)?;
    followed.page()?;
    host.say(&format!("news {news}"))?;
    while !followed.page()?.ok_or_else(|| Wrong(plain("rehearse-not-followed")))?.contains(&news) {}
    if let Some(asks) = people.get(1) {
        let poll = browser::get(host.to, &format!("/p/{}/poll?since=before", asks.number), &asks.cookie)?;
        if poll.status != 200 || poll.body == "before" {
            return Err(Wrong(plain("rehearse-not-followed")));
        }
    }
    let told = |people: &mut [Browser]| -> Result<bool, Wrong> {
        people.iter_mut().try_fold(true, |all, one| Ok(all && one.page("happened")?.contains(&news)))
    };
    until("rehearse-news-told", || told(people))?;
    host.say(&format!("news {}: {secret}", people[0].name))?;
    until("rehearse-secret-told", || Ok(people[0].page("happened")?.contains(&secret)))?;
    for one in &mut people[1..] {
        for end in ["", "happened", "seat", "count"] {
            if one.page(end)?.contains(&secret) {
                return Err(Wrong(say!("rehearse-leak", who = one.name.as_str())));
            }
        }
    }
    if browser::get(host.to, &host.wall, "")?.body.contains(&secret) {
        return Err(Wrong(say!("rehearse-leak", who = plain("rehearse-the-wall"))));
    }
    tell(plain("rehearse-news-told"));
    Ok(())
}

/// Somebody loses their browser and comes back with number and digits; the old page is dead.
fn come_back(host: &mut Child, people: &mut [Browser], tell: &mut dyn FnMut(String)) -> Result<(), Wrong> {
    let Some(lost) = people.last_mut() else { return Ok(()) };
    host.say(&format!("back {}", lost.number))?;
    let digits = host.digits(lost.number)?;
    let old = lost.cookie.clone();
    lost.back(&digits)?;
    if browser::get(host.to, &format!("/p/{}/", lost.number), &old)?.status == 200 {
        return Err(Wrong(plain("rehearse-old-page")));
    }
    if !lost.page("")?.contains(&format!("<strong>{}</strong>", lost.name)) {
        return Err(Wrong(plain("rehearse-no-seat")));
    }
    tell(say!("rehearse-back", who = lost.name.as_str()));
    Ok(())
}

/// The first delegation opens the screens in a wide window, somebody joins the second one over ssh and looks at the talk.
fn terminals(of: &Rehearsal<'_>, host: &Child, people: &[Browser], tell: &mut dyn FnMut(String)) -> Result<(), Wrong> {
    let (Some(first), [one, two, ..]) = (people.first(), of.names) else { return Ok(()) };
    let mut wide = Line::open(host.to, &format!("/p/{}/ws", first.number), &first.cookie)?;
    wide.sees(one)?;
    wide.types(b"?")?;
    wide.picture()?;
    let code = of.codes.get(1).map_or("", String::as_str);
    let mut shell = Shell::enter(host.to, "join", &[host::CODE, "Terminal", code])?;
    shell.sees(two)?;
    shell.types("\u{7}")?;
    shell.sees(&plain("host-talk-title"))?;
    tell(plain("rehearse-terminals"));
    Ok(())
}

/// The host is killed, without a word, and goes on with everybody in their seats.
fn kill(
    of: &Rehearsal<'_>,
    host: Child,
    save: &Path,
    people: &mut [Browser],
    tell: &mut dyn FnMut(String),
) -> Result<Child, Wrong> {
    let port = host.to.port();
    host.kill()?;
    tell(plain("rehearse-killed"));
    let host = Child::start(of, &[], save, Some(port))?;
    for one in people {
        if !one.page("")?.contains(&format!("<strong>{}</strong>", one.name)) {
            return Err(Wrong(plain("rehearse-no-seat")));
        }
    }
    tell(plain("rehearse-resumed"));
    Ok(host)
}

/// Everybody takes the first way of every page, and the desk goes on, until the game is over.
fn play_on(host: &mut Child, people: &mut [Browser], tell: &mut dyn FnMut(String)) -> Result<(), Wrong> {
    let (mut votes, over) = (0, plain("host-news-over"));
    let mut quiet = moment();
    while quiet.elapsed() < PATIENCE {
        let page = people[0].page("")?;
        if page.contains(&over) {
            tell(say!("rehearse-over", votes = votes));
            return Ok(());
        }
        if page.contains(&plain("host-held")) {
            votes += usize::from(page.contains("class=\"outcome\""));
            // Where it waits again at once, one more does no harm.
            host.say("next")?;
            std::thread::sleep(LOOK);
            quiet = moment();
        } else if act(people)? > 0 {
            quiet = moment();
        } else {
            std::thread::sleep(LOOK);
        }
    }
    Err(Wrong(plain("rehearse-stuck")))
}
