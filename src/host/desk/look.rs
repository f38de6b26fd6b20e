//! What the desk looks at: a seat through its own eyes, and the first page of the report; nothing is changed by it, and nobody sees it.

use crate::base::ids::Seat;
use crate::host::hall::Hall;
use crate::host::lobby;
use crate::report::brief::brief;
use crate::report::found::Found;
use crate::session::seat;
use crate::show::aims::aims;
use crate::show::letter::on_desk;
use crate::show::prompt::{self, Form, Next, Path, Prompt};
use crate::table::Sight;
use crate::words::document::{Document, plain as paper};
use crate::words::text::{for_shell, plain, say};

/// `eyes DE`: what a seat is asked, what it wants, its letter.
#[must_use]
pub fn eyes(hall: &Hall, code: &str) -> Vec<String> {
    let of = match seat::parse(hall.campaign(), code) {
        Some(of @ (Seat::State(_) | Seat::Commission | Seat::Beijing)) => of,
        Some(Seat::Facilitator | Seat::Observer) | None if code.is_empty() => return vec![plain("eyes-how")],
        Some(Seat::Facilitator | Seat::Observer) | None => return vec![say!("room-no-seat", word = code)],
    };
    let Some(page) = hall.desk_page() else { return vec![plain("room-not-begun")] };
    let Ok(sight) = page.through(of) else { return vec![plain("room-not-begun")] };
    let mut lines = vec![say!("eyes-head", who = lobby::seat(hall.campaign(), of))];
    match asked(&sight) {
        Some(prompt) => lines.extend(told(&prompt)),
        None => lines.push(say!("room-as-nothing", code = hall.seat_code(of))),
    }
    let wants = sight.read(|book, eyes| aims(book, eyes, eyes));
    if !wants.is_empty() {
        lines.push(plain("eyes-aims"));
        lines.extend(wants.into_iter().map(|aim| match aim.reached.as_str() {
            "" => aim.text,
            reached => say!("plain-aim-reached", text = aim.text.as_str(), reached = reached),
        }));
    }
    if let Some(letter) = on_desk(&sight) {
        let (from, title) = (letter.letter.from.as_str(), letter.letter.title.as_str());
        lines.push(say!("plain-letter", from = from, title = title));
        lines.push(letter.letter.text.clone());
        let answer = letter.answer().map(|(label, _)| say!("eyes-answered", answer = label.as_str()));
        lines.push(answer.unwrap_or_else(|| plain("eyes-unanswered")));
    }
    lines
}

fn asked(sight: &Sight<'_>) -> Option<Prompt> {
    match prompt::next(sight, sight.asked_for()?, &Path::default(), false).ok()? {
        Next::Ask(prompt) => Some(*prompt),
        Next::Do(_) => None,
    }
}

/// A question in lines, with what could be chosen.
fn told(prompt: &Prompt) -> Vec<String> {
    let ways = match &prompt.form {
        Form::Choose(ways) => ways.iter().collect(),
        Form::Several { of, .. } => of.iter().map(|(_, way)| way).collect(),
        Form::Number { .. } | Form::Words { .. } | Form::Confirm => Vec::new(),
    };
    let ways = ways.into_iter().map(|way: &prompt::Way| say!("eyes-way", way = way.label.as_str()));
    prompt.title.lines().map(str::to_owned).chain(prompt.rows.iter().cloned()).chain(ways).collect()
}

/// `report`: the first page of it as the facilitator may read it, and how the whole is written; nothing is.
#[must_use]
pub fn report(hall: &Hall) -> Vec<String> {
    let Some(page) = hall.desk_page() else { return vec![plain("room-not-begun")] };
    let Ok(sight) = page.through(Seat::Facilitator) else { return vec![plain("room-not-begun")] };
    let whole = sight.read(|book, eyes| brief(book, eyes, &Found::default()));
    let first: Document = Document { parts: whole.parts.into_iter().take(1).collect(), ..whole };
    let mut lines: Vec<String> = paper::render(&first).lines().map(str::to_owned).collect();
    let file = hall.inner().save.clone().filter(|_| hall.saves);
    lines.push(match file {
        Some(file) => say!("report-whole", file = for_shell(&file)),
        None => plain("report-unsaved"),
    });
    lines
}

#[cfg(test)]
mod tests {
    use super::{eyes, report};
    use crate::host::desk::{Came, order_by};
    use crate::host::desks::Duty;
    use crate::host::hall::trial;

    #[test]
    fn the_desk_reads_what_a_seat_is_asked_and_the_first_page_of_the_report_and_changes_nothing() {
        let hall = trial::hall(None);
        let ann = trial::join(&hall, "Ann", "DE");
        assert_eq!(eyes(&hall, "DE"), report(&hall), "neither before the game begins");
        hall.start().unwrap();
        assert!(trial::until(|| hall.page(ann).is_some_and(|page| page.asked().is_some())));
        let before = hall.records();
        let said = eyes(&hall, "DE").join("\n");
        let page = hall.page(ann).unwrap();
        let sight = page.through(hall.person(ann).unwrap().seats[0]).unwrap();
        let letter = crate::show::letter::on_desk(&sight).unwrap();
        assert!(said.contains(&letter.letter.text) && said.contains(&letter.letter.answers[0].0), "{said}");
        assert!(said.contains("DE Germany") && said.contains(&super::plain("eyes-unanswered")));
        assert!(!eyes(&hall, "FR").join("\n").contains(&letter.letter.text), "each seat has a letter of its own");
        assert!(eyes(&hall, "XX")[0].contains("XX") && eyes(&hall, "OBS")[0].contains("OBS"));
        let told = report(&hall);
        assert!(told.len() > 5 && !told.join("").contains('⟦'), "{told:?}");
        assert_eq!(hall.records(), before);
        // Whoever does not run the session has no eyes; the report is the local desk's.
        let refused = |duty, line| {
            order_by(&hall, duty, line)
                == Came::Said(vec![super::say!("desks-not-yours", word = line.split(' ').next().unwrap_or_default())])
        };
        assert!(refused(Duty::Injects, "eyes DE") && refused(Duty::All, "report"));
        assert!(!refused(Duty::All, "eyes DE") && !refused(Duty::Local, "report"));
        hall.end();
    }
}
