//! `package`: a package put together line by line, or wished for: its parts by numbers and codes, what it comes to after each.

use super::game::{Game, Stop, Turn};
use super::page::Page;
use super::prompt::Question;
use super::why::Subject;
use crate::game::command::Command;
use crate::game::measures::full_pressure;
use crate::show::typed::{Choice, parse, place};
use crate::tui::package::{Mark, Package, Part, Unsent};
use crate::words::list::join;
use crate::words::number::{euro, months, percent_exact};
use crate::words::package::{Change, annex_points};
use crate::words::text::{self, say};

/// What can be chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Chosen {
    Send,
    Leave,
    Reset,
    Part(Part),
}

impl Game<'_> {
    /// `package`: asks for changes until it is sent or left.
    pub(super) fn package(&mut self, turn: Turn) -> Result<(), Stop> {
        let mut package = Package::new(self.here.book(), turn.seat);
        self.tell_package(turn, &package)?;
        let mut question = self.package_question(turn, &package);
        self.show(&question.0)?;
        loop {
            let line = self.line(turn)?;
            let named = line.split_once(' ').map(|(word, rest)| (word, named_part(&question, rest)));
            let picked = parse(&line, &question.0.choices).and_then(|picked| question.1.get(picked.at).copied());
            match (named, picked) {
                (Some(("about", Some(part))), _) => self.tell_part(turn, &package, part)?,
                (Some(("send", part @ Some(_))), _) => self.send_package(turn, &package, part)?,
                (_, Some(Chosen::Send)) => self.send_package(turn, &package, None)?,
                (_, Some(Chosen::Leave)) => {
                    self.talk.line(&text::plain("plain-package-left"))?;
                    return Ok(());
                }
                (_, Some(Chosen::Reset)) => {
                    package.reset(self.here.book());
                    self.tell_package(turn, &package)?;
                }
                (_, Some(Chosen::Part(part))) => {
                    let turned = package.turn(part, true, &self.here.book().legal(turn.seat), &self.view(turn.seat));
                    match turned {
                        Ok(()) => self.tell_package(turn, &package)?,
                        Err(refusal) => self.refuse(turn, refusal)?,
                    }
                }
                // Whoever wants to send what cannot be sent is told why.
                _ if line.trim() == "send" => self.send_package(turn, &package, None)?,
                _ => {
                    self.talk.line(&say!("plain-wrong", line = line.as_str()))?;
                    self.show(&question.0)?;
                }
            }
            question = self.package_question(turn, &package);
            self.asked = question.0.clone();
        }
    }

    /// Sends what can be sent, and begins anew with whoever is asked then; says why, where nothing can.
    fn send_package(&mut self, turn: Turn, package: &Package, part: Option<Part>) -> Result<(), Stop> {
        match self.package_command(turn, package, part) {
            Ok(command) => {
                self.submit(turn, &command)?;
                let done = say!("plain-done", what = self.words(turn.seat).what(&command));
                self.talk.line(&done)?;
                Err(Stop::Again)
            }
            Err(Unsent::Said(words)) => Ok(self.talk.line(&words)?),
            Err(Unsent::Refused(refusal)) => Ok(self.refuse(turn, refusal)?),
        }
    }

    fn package_command(&self, turn: Turn, package: &Package, part: Option<Part>) -> Result<Command, Unsent> {
        let sheet = package.sheet(&self.words(turn.seat), &self.view(turn.seat));
        package.command(part, &self.here.book().legal(turn.seat), &sheet)
    }

    /// What can be chosen: the first sends what can be sent, or leaves where nothing can.
    fn package_question(&self, turn: Turn, package: &Package) -> (Question, Vec<Chosen>) {
        let (mut choices, mut chosen) = (Vec::new(), Vec::new());
        let mut add = |way, choice| {
            chosen.push(way);
            choices.push(choice);
        };
        if self.package_command(turn, package, None).is_ok() {
            add(Chosen::Send, Choice::new(text::plain("plain-package-send")).or(["send"]));
        }
        add(Chosen::Leave, Choice::new(text::plain("plain-package-leave")).or(["leave"]));
        add(Chosen::Reset, Choice::new(text::plain("plain-package-reset")).or(["reset"]));
        for part in package.parts(&self.view(turn.seat)) {
            add(Chosen::Part(part), self.part_choice(turn, package, part));
        }
        let title = text::plain(if package.wishes_only() { "plain-package-wishes" } else { "plain-package" });
        (Question { title, choices, ..Question::default() }, chosen)
    }

    fn part_choice(&self, turn: Turn, package: &Package, part: Part) -> Choice {
        let (view, words, texts) = (self.view(turn.seat), self.words(turn.seat), &self.campaign.text);
        let draft = package.draft();
        let span = |count: u8| if count == 0 { text::plain("package-none") } else { months(count) };
        let (name, word) = match part {
            Part::Measure(id) => (words.measure(id), texts.measure(id).id.clone()),
            Part::Sector(id) => {
                (say!("package-spares", sector = words.sector(id)), texts.sectors[id.index()].id.clone())
            }
            Part::Deferral => (say!("plain-package-deferral", span = span(draft.deferral)), "deferral".to_owned()),
            Part::Sunset => (say!("plain-package-sunset", span = span(draft.sunset)), "sunset".to_owned()),
        };
        let mark = match package.mark(part, &view) {
            Mark::Out => "out",
            Mark::In => "in",
            Mark::Stands => "stands",
            Mark::Wanted => "wanted",
            Mark::Unwanted => "unwanted",
        };
        let choice = Choice::new(say!("plain-package-part", mark = mark, name = name)).or([word]);
        let Part::Measure(id) = part else { return choice };
        let rules = &view.rules().measures[id.index()];
        let (value, annex) = (euro(rules.value[1]), annex_points(rules.annex));
        let bite = percent_exact(full_pressure(view.rules(), id, view.union().g7));
        let about = view.me().map_or_else(
            || say!("plain-package-figures", value = value.as_str(), bite = bite.as_str(), annex = annex.as_str()),
            |me| {
                let points = say!("points", count = view.package_cost(me, &package.only(id)));
                let (value, bite, annex) = (value.as_str(), bite.as_str(), annex.as_str());
                say!("plain-package-figures-own", value = value, bite = bite, points = points, annex = annex)
            },
        );
        choice.about(about)
    }

    /// What a part is.
    fn tell_part(&mut self, turn: Turn, package: &Package, part: Part) -> Result<(), Stop> {
        let (view, words) = (self.view(turn.seat), self.words(turn.seat));
        let mut page = Page::default();
        match part {
            Part::Measure(id) => {
                page.text(words.measure(id));
                page.points(words.package_measure(&view, id));
            }
            Part::Sector(id) => {
                page.text(words.sector(id));
                page.points(words.package_sector(&view, id, package.draft().measures));
            }
            Part::Deferral => page.text(crate::words::verb::slot(crate::game::legal::Slot::Deferral)),
            Part::Sunset => page.text(crate::words::verb::slot(crate::game::legal::Slot::Sunset)),
        }
        Ok(self.tell(page)?)
    }

    /// What the package comes to.
    fn tell_package(&mut self, turn: Turn, package: &Package) -> Result<(), Stop> {
        let (view, words) = (self.view(turn.seat), self.words(turn.seat));
        let (draft, sheet) = (package.draft(), package.sheet(&words, &view));
        let mut page = Page::default();
        page.gap();
        page.text(say!("plain-package-now", measures = words.measures(draft.measures)));
        if !draft.spared.is_empty() {
            page.text(say!("plain-package-spared", sectors = words.sectors(draft.spared)));
        }
        if draft.deferral > 0 || draft.sunset > 0 {
            let span = |count: u8| if count == 0 { text::plain("package-none") } else { months(count) };
            page.text(say!("plain-package-terms", deferral = span(draft.deferral), sunset = span(draft.sunset)));
        }
        let [low, middle, high] = sheet.injury.map(euro);
        page.point(sheet.takes);
        page.point(say!("why-injury", low = low, middle = middle, high = high));
        page.item(Subject::Proportion(draft.measures), sheet.verdict);
        page.point(sheet.presses);
        page.point(sheet.grounds);
        page.points(sheet.own);
        page.point(sheet.most);
        page.points(package.odds().map(|odds| words.package_chance(odds)));
        for (which, key) in [(Change::Added, "added"), (Change::Removed, "removed"), (Change::Kept, "kept")] {
            let of: Vec<String> =
                sheet.changes.iter().filter(|(change, _)| *change == which).map(|(_, text)| text.clone()).collect();
            if !of.is_empty() {
                page.point(text::capital(&say!("plain-package-change", change = key, list = join(of))));
            }
        }
        Ok(self.tell(page)?)
    }
}

/// The part that a word names: a code, or its number in the list.
fn named_part(question: &(Question, Vec<Chosen>), word: &str) -> Option<Part> {
    match question.1.get(place(word.trim(), &question.0.choices)?)? {
        Chosen::Part(part) => Some(*part),
        Chosen::Send | Chosen::Leave | Chosen::Reset => None,
    }
}
