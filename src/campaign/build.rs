//! From checked trees to a campaign, and the checks of what holds between fields: sums, orders, ranges, reachability.
//!
//! Everything is built as far as it can be, so that problems in one file do not hide those in another.

mod condition;
mod dealt;
mod doctrine;
mod endings;
mod front;
mod guide;
mod ladder;
mod letters;
mod pairs;
mod politics;
mod populations;
mod story;
mod supply;
mod union;

use crate::base::figures::Group;
use crate::base::set::StateSet;
use crate::campaign::Parts;
use crate::campaign::diagnostic::{Cause, Problems};
use crate::campaign::entry::Entry;
use crate::campaign::guide::Guide;
use crate::campaign::ids::Ids;
use crate::campaign::practice::Practice;
use crate::campaign::provenance::{Provenance, Source};
use crate::campaign::source::Tree;
use crate::campaign::text::{HistoryText, InjectText, Texts};
use crate::campaign::voter::VoterModel;
use crate::campaign::yaml::Key;
use crate::game::rulebook::{
    Coreper, Evidence, Inject, Injury, Instrument, Letter, LetterRules, Measure, Nation, PoliticsRules, PressRules,
    Rulebook, STAGES, Use,
};
use crate::law::rule::Rule;

/// The trees of a campaign.
#[derive(Clone, Copy)]
pub(crate) struct Build<'a> {
    /// The files that could be read.
    pub(crate) trees: &'a [Tree<'a>],
    /// The ids of the campaign.
    pub(crate) ids: &'a Ids,
    /// The text of `populations.csv`, if there is one.
    pub(crate) populations: Option<&'a str>,
}

impl<'a> Build<'a> {
    fn file(self, name: &str) -> Option<Entry<'a>> {
        let tree = self.trees.iter().find(|tree| tree.file.name == name)?;
        Some(Entry { tree, ids: self.ids, node: &tree.root })
    }

    /// The rows of a table, each built; nothing if any of them could not be.
    fn rows<T>(
        self,
        file: &str,
        table: &str,
        out: &mut Problems,
        mut build: impl FnMut(&Key, Entry<'a>, &mut Problems) -> Option<T>,
    ) -> Option<Vec<T>> {
        let rows = self.file(file).map(|file| file.table(table)).unwrap_or_default();
        let parts: Vec<Option<T>> = rows.into_iter().map(|(key, entry)| build(key, entry, out)).collect();
        parts.into_iter().collect()
    }

    /// The entries of a list, each built.
    fn entries<T>(
        self,
        file: &str,
        list: &str,
        out: &mut Problems,
        mut build: impl FnMut(Entry<'a>, &mut Problems) -> Option<T>,
    ) -> Option<Vec<T>> {
        let entries = self.file(file).map(|file| file.list(list)).unwrap_or_default();
        let parts: Vec<Option<T>> = entries.into_iter().map(|entry| build(entry, out)).collect();
        parts.into_iter().collect()
    }

    /// Builds the campaign; reports what is wrong between fields, whether or not the whole can be built.
    pub(crate) fn campaign(self, provenance: &mut Provenance, out: &mut Problems) -> Option<Parts> {
        let mut texts = Texts::default();
        let nations = self.nations(&mut texts, out);
        let supply = self.supply(&mut texts, nations.as_deref(), out);
        let union = self.union(&mut texts, out);
        let instruments = self.instruments(&mut texts, out);
        let story = self.story(&mut texts, out);
        let guide = self.file("guide.yaml").map_or(Some(Guide::default()), |file| guide::guide(file, out));
        let cards = self.file("lesson.yaml").map_or(Some(Vec::new()), |file| guide::cards(file, out));
        pairs::check(|name| self.file(name), out);
        let file = self.file("campaign.yaml");
        let front = file.and_then(|file| front::front(file, out));
        let tables = file.and_then(|file| {
            let states = self.file("states.yaml");
            populations::tables(file, states, self.populations?, provenance, out)
        });
        if let (Some(file), Some(front), Some(instruments)) = (file, &front, &instruments) {
            let highest_rung = instruments.iter().map(|one| i32::from(one.rung())).max().unwrap_or(0);
            let world = endings::World { highest_rung, longest: endings::longest(&front.lengths) };
            endings::check(&file.list("endings"), &front.endings, world, out);
        }
        if let (Some(front), Some(nations), Some((_, events, dispatches))) = (&front, &nations, &story) {
            let list = |file, key| self.file(file).map(|file| file.list(key)).unwrap_or_default();
            dealt::events(&list("events.yaml", "events"), events, &front.lengths, out);
            let longest = endings::longest(&front.lengths);
            dealt::dispatches(&list("dispatches.yaml", "dispatches"), dispatches, nations, longest, out);
        }
        let longest = front.as_ref().map(|front| endings::longest(&front.lengths));
        let injects = self.injects(longest, nations.as_deref(), instruments.as_deref(), out);
        let doctrine = self.file("doctrine.yaml").and_then(|file| doctrine::doctrine(file, provenance));
        let politics = self.politics();
        let practice = self.file("practice.yaml").and_then(Practice::read);
        texts.history = self.history(provenance, out)?;
        let sources = self.rows("sources.yaml", "sources", out, |key, entry, _| source(&key.text, entry));
        let (commission_aims, beijing_aims) = union::offices(self.file("roles.yaml")?, &mut texts, out)?;
        let (front, (nations, supply)) = (front?, (nations?, supply?));
        let (populations, labels) = tables?;
        let ((injury, measures), (politics, voter)) = (union?, politics?);
        let ((evidence, events, dispatches), (injects, told)) = (story?, injects?);
        let letters = self.letters(&politics.council.letters, (&nations, &measures), &mut texts)?;
        texts.injects = told;
        let texts = merge(front.texts, texts, labels);
        let rules = Rulebook {
            nations,
            populations,
            presidency_order: front.order,
            presidencies: front.presidencies,
            goods: supply.goods,
            uses: supply.uses,
            cells: supply.cells,
            supply: supply.rules,
            projects: supply.projects,
            sectors: texts.sectors.len(),
            measures,
            injury,
            instruments: instruments?,
            evidence,
            determination: Rule::QualifiedMajority,
            coreper: Coreper::Off,
            politics,
            start: front.start,
            lengths: front.lengths,
            events,
            press: self.file("events.yaml")?.child("press").and_then(PressRules::read)?,
            dispatches,
            letters,
            injects,
            endings: front.endings,
            commission_aims,
            beijing_aims,
        };
        Some(Parts {
            rules,
            text: texts,
            doctrine: doctrine?,
            voter,
            practice: practice?,
            truce: front.truce,
            sources: sources?,
            guide: Guide { cards: cards?, ..guide? },
        })
    }

    fn nations(self, texts: &mut Texts, out: &mut Problems) -> Option<Vec<Nation>> {
        let roles = self.file("roles.yaml")?.child("roles")?;
        let rows = self.rows("states.yaml", "states", out, |key, entry, out| {
            let Some(role) = roles.child(&key.text) else {
                out.push(roles.problem(Cause::MissingField(key.text.clone())));
                return None;
            };
            union::nation(&key.text, entry, role, out)
        })?;
        let (nations, names) = rows.into_iter().unzip();
        texts.states = names;
        Some(nations)
    }

    fn supply(self, texts: &mut Texts, nations: Option<&[Nation]>, out: &mut Problems) -> Option<Supply> {
        let file = self.file("supply.yaml")?;
        let goods = self.rows("supply.yaml", "goods", out, |key, entry, _| supply::good(&key.text, entry));
        let uses = self.rows("supply.yaml", "uses", out, |key, entry, _| supply::used_for(&key.text, entry));
        let projects = self.rows("supply.yaml", "projects", out, |key, entry, _| supply::project(&key.text, entry));
        let (goods, good_texts) = goods?.into_iter().unzip();
        let (uses, use_texts): (Vec<Use>, Vec<_>) = uses?.into_iter().unzip();
        let (projects, project_texts) = projects?.into_iter().unzip();
        (texts.goods, texts.uses, texts.projects) = (good_texts, use_texts, project_texts);
        let cells = supply::cells(file, nations?, &uses, out)?;
        Some(Supply { goods, uses, cells, rules: Group::read(file.child("rules")?)?, projects })
    }

    fn union(self, texts: &mut Texts, out: &mut Problems) -> Option<(Injury, Vec<Measure>)> {
        let file = self.file("measures.yaml")?;
        let injury = union::injury(file, out);
        let measures =
            self.rows("measures.yaml", "measures", out, |key, entry, out| union::measure(&key.text, entry, out));
        texts.sectors = union::sectors(file)?;
        let (measures, names) = measures?.into_iter().unzip();
        texts.measures = names;
        Some((injury?, measures))
    }

    fn instruments(self, texts: &mut Texts, out: &mut Problems) -> Option<Vec<Instrument>> {
        let rows = self.file("instruments.yaml")?.table("instruments");
        let (instruments, names): (Vec<_>, _) =
            self.rows("instruments.yaml", "instruments", out, ladder::instrument)?.into_iter().unzip();
        ladder::check(&rows, &instruments, out);
        texts.instruments = names;
        Some(instruments)
    }

    fn story(self, texts: &mut Texts, out: &mut Problems) -> Option<Story> {
        let evidence = self.rows("casefile.yaml", "items", out, |key, entry, _| story::item(&key.text, entry));
        let events = self.entries("events.yaml", "events", out, story::event);
        let dispatches = self.entries("dispatches.yaml", "dispatches", out, story::dispatch);
        let (evidence, items) = evidence?.into_iter().unzip();
        let (events, titles) = events?.into_iter().unzip();
        let (dispatches, letters) = dispatches?.into_iter().unzip();
        (texts.evidence, texts.events, texts.dispatches) = (items, titles, letters);
        Some((evidence, events, dispatches))
    }

    /// Injects, none of them for months that no game has.
    fn injects(
        self,
        longest: Option<i64>,
        nations: Option<&[Nation]>,
        instruments: Option<&[Instrument]>,
        out: &mut Problems,
    ) -> Option<(Vec<Inject>, Vec<InjectText>)> {
        let all = StateSet::first(nations?.len());
        let read = self.entries("injects.yaml", "injects", out, |entry, out| story::inject(entry, all, out))?;
        let (mut injects, texts): (Vec<_>, Vec<_>) = read.into_iter().unzip();
        let entries = self.file("injects.yaml").map(|file| file.list("injects")).unwrap_or_default();
        dealt::imposed(&entries, &mut injects, instruments?, out);
        if let Some(longest) = longest {
            dealt::injects(&entries, &texts, longest, out);
        }
        Some((injects, texts))
    }

    /// The letters of capitals; none where the campaign has no such file.
    fn letters(
        self,
        rules: &LetterRules,
        of: (&[Nation], &[Measure]),
        texts: &mut Texts,
    ) -> Option<Vec<[Letter; STAGES]>> {
        let Some(file) = self.file("instructions.yaml") else { return Some(Vec::new()) };
        let (letters, words) = letters::letters(file, rules, of)?;
        texts.letters = words;
        Some(letters)
    }

    fn politics(self) -> Option<(PoliticsRules, VoterModel)> {
        let file = self.file("politics.yaml")?;
        Some((politics::politics(file)?, Group::read(file.child("voter")?)?))
    }

    fn history(self, provenance: &Provenance, out: &mut Problems) -> Option<Vec<HistoryText>> {
        let mut row = 0;
        self.entries("history.yaml", "history", out, |entry, _| {
            let id = entry.text("id").unwrap_or_else(|| row.to_string());
            let basis = doctrine::basis(&format!("history.{id}"), provenance);
            row += 1;
            Some(HistoryText { date: entry.date("date")?, text: entry.text("text")?, basis })
        })
    }
}

/// What `supply.yaml` says.
struct Supply {
    goods: Vec<crate::game::rulebook::Good>,
    uses: Vec<Use>,
    cells: Vec<crate::game::rulebook::Cell>,
    rules: crate::game::rulebook::SupplyRules,
    projects: Vec<crate::game::rulebook::Project>,
}

/// Case file, events and dispatches.
type Story = (Vec<Evidence>, Vec<crate::game::rulebook::DatedEvent>, Vec<crate::game::rulebook::Dispatch>);

/// The texts of `campaign.yaml` and those of all other files.
fn merge(front: Texts, rest: Texts, populations: Vec<String>) -> Texts {
    let Texts { id, title, subtitle, summary, not_a_prediction, lengths, endings, questions, simplified, .. } = front;
    Texts {
        id,
        title,
        subtitle,
        summary,
        not_a_prediction,
        lengths,
        populations,
        endings,
        questions,
        simplified,
        ..rest
    }
}

fn source(id: &str, entry: Entry<'_>) -> Option<Source> {
    let optional =
        |key: &str| entry.child(key).map_or(Some(None), |value| value.words().map(|text| Some(text.to_owned())));
    Some(Source {
        id: id.to_owned(),
        title: entry.text("title")?,
        publisher: entry.text("publisher")?,
        date: match entry.child("date") {
            Some(_) => Some(entry.date("date")?),
            None => None,
        },
        seen: entry.flag("seen")?,
        url: optional("url")?,
        note: optional("note")?,
    })
}
