//! Drafts that are packages: measures, sectors that are spared, a month after which the act ends. They are chosen by form, said in words
//! like any draft, and bind nobody; each part can be suggested to the Commission where the game lets its seat do so.

use crate::base::ids::{MeasureId, Seat, SectorId};
use crate::campaign::Campaign;
use crate::game::act::Suggest;
use crate::game::command::Command;
use crate::game::state::{SUNSETS, Suggestion};
use crate::host::actor;
use crate::host::hall::Hall;
use crate::host::people::Person;
use crate::host::talk::Act;
use crate::report::spoken::{Draft, Package};
use crate::table::{Ask, No};
use crate::words::Words;
use crate::words::number;
use crate::words::text::{plain, say};

/// A package of the parts that were named: ids of measures and sectors, and a number of months.
///
/// # Errors
/// Which of them is none, or that there is none, in words.
pub fn package<'w>(campaign: &Campaign, parts: impl Iterator<Item = &'w str>) -> Result<Package, String> {
    let mut package = Package { measures: Vec::new(), spared: Vec::new(), sunset: 0 };
    for word in parts.filter(|word| !word.is_empty()) {
        let found = part(campaign, word).ok_or_else(|| say!("package-no-part", word = word))?;
        match found {
            Suggestion::Add(id) | Suggestion::Drop(id) => add(&mut package.measures, &campaign.text.measure(id).id),
            Suggestion::Spare(id) => add(&mut package.spared, &campaign.text.sector(id).id),
            Suggestion::Sunset(months) => package.sunset = months,
        }
    }
    if package.measures.is_empty() && package.spared.is_empty() && package.sunset == 0 {
        return Err(plain("talk-nothing"));
    }
    Ok(package)
}

fn add(all: &mut Vec<String>, id: &str) {
    if !all.iter().any(|known| known == id) {
        all.push(id.to_owned());
    }
}

/// What a part would be as a suggestion.
fn part(campaign: &Campaign, word: &str) -> Option<Suggestion> {
    let texts = &campaign.text;
    let measure = || texts.measures.iter().position(|one| one.id.eq_ignore_ascii_case(word)).map(MeasureId::at);
    let sector = || texts.sectors.iter().position(|one| one.id.eq_ignore_ascii_case(word)).map(SectorId::at);
    let months = || word.parse::<u8>().ok().filter(|months| SUNSETS.contains(months)).map(Suggestion::Sunset);
    measure().map(Suggestion::Add).or_else(|| sector().map(Suggestion::Spare)).or_else(months)
}

/// A package in words, a line for each measure.
#[must_use]
pub fn told(campaign: &Campaign, package: &Package) -> String {
    let words = Words::to(campaign, Seat::Observer);
    let (mut lines, mut spared) = (Vec::new(), Vec::new());
    for word in package.measures.iter().chain(&package.spared) {
        match part(campaign, word) {
            Some(Suggestion::Add(id) | Suggestion::Drop(id)) => lines.push(words.measure(id)),
            Some(Suggestion::Spare(id)) => spared.push(words.sector(id)),
            Some(Suggestion::Sunset(_)) | None => {}
        }
    }
    if !spared.is_empty() {
        lines.push(say!("subject-spared", sectors = spared.join(", ")));
    }
    if package.sunset > 0 {
        lines.push(say!("subject-ends", months = number::months(package.sunset)));
    }
    lines.join("\n")
}

/// The package that a draft is as it stands, if it is one.
#[must_use]
pub fn of(draft: &Draft) -> Option<&Package> {
    draft.versions.last()?.package.as_ref()
}

impl Hall {
    /// A delegation begins a draft that is a package.
    ///
    /// # Errors
    /// Why not, in words.
    pub fn draft_package(&self, person: &Person, code: &str, title: &str, package: Package) -> Result<(), String> {
        let text = told(self.campaign(), &package);
        self.drafted(person, (code, title), &text, Some(package))
    }

    /// A new version of a draft that is a package, by whoever began it or stands under it.
    ///
    /// # Errors
    /// Why not, in words.
    pub fn repackage(&self, person: &Person, code: &str, number: &str, package: Package) -> Result<(), String> {
        let text = told(self.campaign(), &package);
        self.redrafted(person, (code, number), &text, Some(package))
    }

    /// The parts of a package that a delegation could suggest to the Commission now, each with its word in forms and as it is said; where
    /// there is none, why not.
    ///
    /// # Errors
    /// Why none can be suggested, in words.
    pub fn suggestible(&self, person: &Person, own: Seat, package: &Package) -> Result<Vec<(String, String)>, String> {
        let page = self.page(person.number).ok_or_else(|| plain("room-not-begun"))?;
        let sight = page.through(own).map_err(|_| plain("talk-not-yours"))?;
        let words = Words::to(self.campaign(), own);
        let (mut open, mut why) = (Vec::new(), None);
        let sunset = package.sunset.to_string();
        for word in package.measures.iter().chain(&package.spared).chain((package.sunset > 0).then_some(&sunset)) {
            let Some(suggestion) = part(self.campaign(), word) else { continue };
            match sight.legal().check(&Suggest { suggestion }.into()) {
                Ok(()) => open.push((word.clone(), words.suggestion(suggestion))),
                Err(refusal) => why = why.or_else(|| Some(words.refusal(&refusal))),
            }
        }
        if open.is_empty() { Err(why.unwrap_or_else(|| plain("talk-nothing"))) } else { Ok(open) }
    }

    /// A delegation suggests a part of a package that it may read to the Commission: the command of the game is made of it.
    ///
    /// # Errors
    /// Why not, in words.
    pub fn suggest_part(&self, person: &Person, code: &str, number: &str, word: &str) -> Result<(), String> {
        let own = self.own(person, code, Act::Draft)?;
        let read = self.drafts_of(person).into_iter().find(|draft| draft.number.to_string() == number);
        let draft = read.ok_or_else(|| plain("draft-none"))?;
        let package = of(&draft).ok_or_else(|| plain("draft-package-none"))?;
        let open = self.suggestible(person, own, package)?;
        let (word, _) =
            open.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).ok_or_else(|| plain("seated-stale"))?;
        let suggestion = part(self.campaign(), word).ok_or_else(|| plain("seated-stale"))?;
        let question = self.page(person.number).map(|page| self.question(&page, own));
        let command: Command = Suggest { suggestion }.into();
        let receiver = self.ask(person.number, question, Ask::Do(own, command)).ok_or_else(|| plain("seated-stale"))?;
        let done = actor::wait(receiver).unwrap_or(Err(No::Closed));
        done.map(|_| ()).map_err(|no| no.told(&Words::to(self.campaign(), own)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Command, Suggest, of, package, part};
    use crate::host::hall::trial;
    use crate::session::Record;

    #[test]
    fn a_package_is_drafted_in_words_and_a_part_of_it_becomes_the_games_own_suggestion() {
        let (hall, [ann, bo, fleur]) = trial::begun([("Ann", "DE"), ("Bo", "DE"), ("Fleur", "FR")]);
        let person = |number| hall.person(number).unwrap();
        assert!(trial::until(|| hall.page(ann).is_some_and(|page| page.asked().is_some())));
        let texts = &hall.campaign().text;
        let (measure, sector) = (texts.measures[0].id.clone(), texts.sectors[0].id.clone());
        let words = [measure.to_lowercase(), sector.clone(), "12".to_owned()];
        let made = package(hall.campaign(), words.iter().map(String::as_str)).unwrap();
        assert_eq!(
            (made.measures.clone(), made.spared.clone(), made.sunset),
            (vec![measure.clone()], vec![sector], 12)
        );
        for wrong in ["M00", "13", "nonsense"] {
            assert!(package(hall.campaign(), [wrong].into_iter()).is_err(), "{wrong}");
        }
        assert!(package(hall.campaign(), std::iter::empty()).is_err());
        assert!(hall.draft_package(&person(bo), "DE", "Forged", made.clone()).is_err(), "whoever has the pen drafts");
        hall.draft_package(&person(ann), "DE", "A first step", made.clone()).unwrap();
        let draft = hall.drafts_of(&person(bo)).remove(0);
        assert!(of(&draft) == Some(&made) && draft.text().contains(&texts.measures[0].name), "{draft:?}");
        assert!(draft.text().contains("12 months") && hall.drafts_of(&person(fleur)).is_empty());
        let own = person(ann).seats[0];
        // In the briefing nothing is suggested yet, and nobody suggests of a draft that they do not read.
        assert!(hall.suggestible(&person(ann), own, &made).is_err());
        assert!(hall.suggest_part(&person(fleur), "FR", "1", &measure).is_err());
        // The letters are answered; then all may act.
        let _ = crate::host::desk::order(&hall, "defaults");
        assert!(
            trial::until(|| hall.suggestible(&person(ann), own, &made).is_ok()),
            "{:?}",
            hall.suggestible(&person(ann), own, &made)
        );
        let open = hall.suggestible(&person(ann), own, &made).unwrap();
        let (word, _) = open[0].clone();
        assert!(hall.suggest_part(&person(bo), "DE", "1", &word).is_err());
        hall.suggest_part(&person(ann), "DE", "1", &word).unwrap();
        let wanted: Command = Suggest { suggestion: part(hall.campaign(), &word).unwrap() }.into();
        let is_it = |record: &Record| matches!(record, Record::Command { command, .. } if *command == wanted);
        assert!(hall.records().iter().any(is_it));
        assert!(hall.suggest_part(&person(ann), "DE", "1", &word).is_err(), "once a month");
        hall.end();
    }
}
