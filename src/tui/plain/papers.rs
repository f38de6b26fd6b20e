//! The papers: supply, measures, case file, Beijing's ladder as known, the procedure with its clocks, the bargain, pledges.

use super::consult::bargain;
use super::game::{Game, Turn};
use super::page::Page;
use super::why::Subject;
use crate::base::ids::{GoodId, InstrumentId, MeasureId, Seat};
use crate::game::rulebook::Limb;
use crate::game::state::MeasureStage;
use crate::words::number::{change, euro, percent_exact};
use crate::words::text::{self, say};
use crate::words::{name, procedure, why};
use std::io;

/// The papers: the word that opens each, the first of what the screens call it where that differs, and the key of its line in the list.
const PAPERS: [(&str, &str, &str); 8] = [
    ("board", "board", "plain-paper-board"),
    ("supply", "supply", "plain-paper-supply"),
    ("measures", "measures", "plain-paper-measures"),
    ("file", "case", "plain-paper-file"),
    ("ladder", "ladder", "plain-paper-ladder"),
    ("track", "procedure", "plain-paper-track"),
    ("bargain", "bargain", "plain-paper-bargain"),
    ("pledges", "pledges", "plain-paper-pledges"),
];

impl Game<'_> {
    /// `papers`, `papers NAME`.
    pub(super) fn papers(&mut self, turn: Turn, about: Option<&str>) -> io::Result<()> {
        let mut page = Page::default();
        page.gap();
        let asked = about.map(str::to_lowercase).unwrap_or_default();
        let paper = PAPERS.iter().find(|(word, other, _)| asked == *word || asked == *other);
        match paper.map_or("", |(word, ..)| word) {
            "board" => self.board_now(turn.reader, &mut page),
            "supply" => {
                self.supply_report(turn.reader, &mut page);
                page.gap();
                page.text(text::plain("plain-supply-goods"));
                for at in 0..self.campaign.text.goods.len() {
                    let lines = self.words(turn.reader).good_lines(&self.view(turn.reader), GoodId::at(at));
                    page.points(lines);
                }
                if let Some(me) = turn.reader.state() {
                    self.own(me, &mut page);
                }
            }
            "measures" => self.measures(turn, &mut page),
            "file" => self.case_file(turn, &mut page),
            "ladder" => self.ladder(turn, &mut page),
            "track" => {
                explained(why::standing(&self.view(turn.reader)), &mut page);
                page.point(procedure::stands(&self.view(turn.reader)));
            }
            "bargain" => {
                bargain(&self.view(turn.reader), &mut page);
                if page.rows.len() == 1 {
                    page.text(text::plain("plain-bargain-none"));
                }
            }
            "pledges" => self.pledges(turn, &mut page),
            _ => {
                page.text(text::plain("plain-papers"));
                let line =
                    |(word, _, key): &(&str, &str, &str)| say!("plain-paper", word = *word, about = text::plain(key));
                page.points(PAPERS.iter().map(line));
            }
        }
        self.tell(page)
    }

    /// The supply report: approvals, backlogs and supply from elsewhere of each good.
    pub(super) fn supply_report(&self, reader: Seat, page: &mut Page) {
        let view = self.view(reader);
        let words = self.words(reader);
        let foreign = view.supply_from_elsewhere();
        let heads = ["plain-supply", "plain-supply-civil", "plain-supply-defence", "plain-supply-backlog"];
        let [good, civil, defence, backlog] = heads.map(text::plain);
        let elsewhere = text::plain("plain-supply-elsewhere");
        page.row(format!("{good:<34} {civil:>7} {defence:>8} {backlog:>8} {elsewhere:>15}"));
        for (at, good) in self.campaign.text.goods.iter().enumerate() {
            let id = GoodId::at(at).index();
            let [civil, defence] = view.supply().approval[id].map(percent_exact);
            let (backlog, foreign) = (percent_exact(view.supply().backlog[id][0]), change(foreign[id]));
            page.row(format!("{:<34} {civil:>7} {defence:>8} {backlog:>8} {foreign:>15}", good.name));
        }
        if let Some(me) = view.me() {
            let nation = view.nation(me);
            let text = say!("plain-supply-own", who = words.state(me), supply = percent_exact(nation.supply));
            page.item(Subject::Supply(me), text);
        }
    }

    /// The case file: its limbs, then each item with its number for `why`.
    fn case_file(&self, turn: Turn, page: &mut Page) {
        let (words, view) = (self.words(turn.reader), self.view(turn.reader));
        let mut why = why::case_file(&words, &view);
        why.lines.truncate(Limb::ALL.len() + 1);
        explained(why, page);
        for id in why::evidence_known(&view) {
            let line = why::evidence_line(&words, &view, id);
            let line = line.unwrap_or_else(|| say!("plain-evidence-found", item = words.evidence(id)));
            page.item(Subject::Evidence(id), line);
        }
    }

    fn measures(&self, turn: Turn, page: &mut Page) {
        let view = self.view(turn.reader);
        let words = self.words(turn.reader);
        for stage in [MeasureStage::Applies, MeasureStage::Deferred, MeasureStage::Suspended] {
            for id in view.measures_in(stage).iter() {
                let (measure, stands) = (words.measure(id), name::measure_stage(stage));
                let line = say!("plain-measure-stands", measure = measure, stage = stands, age = view.measure(id).age);
                page.item(Subject::Measure(id), line);
            }
        }
        if page.rows.len() == 1 {
            page.text(text::plain("plain-measures-none"));
        }
        if let Some(draft) = view.draft() {
            page.text(say!("plain-draft", draft = words.draft(draft)));
        }
        explained(why::proportionality(&view, view.draft().map(|draft| draft.measures).unwrap_or_default()), page);
        page.gap();
        page.text(text::plain("plain-measures-open"));
        for id in view.measures_in(MeasureStage::None).iter() {
            let id: MeasureId = id;
            let (rules, texts) = (&view.rules().measures[id.index()], self.campaign.text.measure(id));
            let about = say!("plain-measure", value = euro(rules.value[1]), bite = percent_exact(rules.bite));
            let (measure, text) = (words.measure(id), texts.text.as_str());
            page.item(Subject::Measure(id), say!("plain-measure-open", measure = measure, about = about, text = text));
        }
    }

    fn ladder(&self, turn: Turn, page: &mut Page) {
        let view = self.view(turn.reader);
        let words = self.words(turn.reader);
        page.text(say!("plain-ladder", rung = view.ladder()));
        let mut all: Vec<InstrumentId> = (0..view.rules().instruments.len()).map(InstrumentId::at).collect();
        let rules = |id: &InstrumentId| &view.rules().instruments[id.index()];
        all.sort_by_key(|id| (rules(id).is_carrot(), rules(id).rung(), *id));
        for id in all {
            let (name, stands) = (words.instrument_and_rung(id), why::instrument_stands(&words, &view, id));
            page.item(Subject::Instrument(id), say!("plain-instrument", name = name, stands = stands));
        }
    }

    fn pledges(&self, turn: Turn, page: &mut Page) {
        let words = self.words(turn.reader);
        let view = self.view(turn.reader);
        let mut any = false;
        for (_, pledge) in view.pledges() {
            any = true;
            let accepted = words.codes(pledge.accepted);
            page.point(say!("plain-pledge-known", pledge = words.pledge(pledge), accepted = accepted));
        }
        if !any {
            page.text(text::plain("plain-pledges-none"));
        }
        page.text(text::plain("papers-pledge-about"));
        let trust = crate::show::trust::lines(self.here.book(), turn.reader);
        if !trust.is_empty() {
            page.text(text::plain("trust-title"));
            page.points(trust);
        }
        if let Some(own) = view.mine() {
            let favour = change(own.favour);
            page.text(say!("plain-pledges-record", kept = own.kept, broken = own.broken, favour = favour));
        }
    }
}

/// An explanation as a piece of text, whole.
fn explained(why: why::Why, page: &mut Page) {
    page.text(why.title);
    page.points(why.lines);
}
