//! All that a seat may know, as one text: every method of the view, so that two views can be compared to the byte.

use coreper::base::ids::{EvidenceId, GoodId, InstrumentId, MeasureId, ProjectId, UseId};
use coreper::base::set::{MeasureSet, Set};
use coreper::game::forecast;
use coreper::game::legal::legal;
use coreper::game::rulebook::{EndUse, Indicator};
use coreper::game::state::{Draft, DraftKind, MeasureStage, Paper, Point, Topic};
use coreper::game::view::View;
use std::fmt::Write as _;

const INDICATORS: [Indicator; 11] = [
    Indicator::Cohesion,
    Indicator::Credibility,
    Indicator::G7,
    Indicator::Defence,
    Indicator::Decoupling,
    Indicator::Injury,
    Indicator::Cost,
    Indicator::ChinaPain,
    Indicator::Face,
    Indicator::Ladder,
    Indicator::CaseFile,
];

/// All that a view shows, and all offers and refusals with the domains of first slots.
pub(crate) fn dump(view: &View<'_>) -> String {
    let mut text = String::new();
    macro_rules! put {
        ($($method:ident)*) => {$( writeln!(text, "{} {:?}", stringify!($method), view.$method()).unwrap(); )*};
    }
    put! {
        seat me setup round rounds month phase today ended states chair populations union china_pain breaches face resolve
        ladder signals moves fund fund_left listed case_file procedure floor draft gate bargain mandate owed mine supply unanswered acts bandwidth_left
        is_ready is_awaited voter agenda_item injury_range step planned scope has_opinion on_appeal coordinated room_for_measures
        at_work negotiable usable bandwidth stands_owed is_in_coreper is_at_the_table
    }
    let rules = view.rules();
    for id in (0..rules.instruments.len()).map(InstrumentId::at) {
        writeln!(text, "instrument {:?}", view.instrument(id)).unwrap();
    }
    for id in (0..rules.measures.len()).map(MeasureId::at) {
        writeln!(text, "measure {:?}", view.measure(id)).unwrap();
    }
    for stage in [MeasureStage::None, MeasureStage::Deferred, MeasureStage::Applies, MeasureStage::Suspended] {
        writeln!(text, "measures_in {:?}", view.measures_in(stage)).unwrap();
    }
    for id in (0..rules.evidence.len()).map(EvidenceId::at) {
        writeln!(text, "evidence {:?}", view.evidence(id)).unwrap();
    }
    let package: MeasureSet = (0..rules.measures.len()).step_by(3).map(MeasureId::at).collect();
    let (kind, spared) = (DraftKind::Respond, Set::EMPTY);
    let draft = Draft { kind, measures: package, spared, deferral: 0, sunset: 0, engaged: 0, amended: 0 };
    for id in rules.state_ids() {
        writeln!(text, "nation {:?} own {:?} favour {:?}", view.nation(id), view.own(id), view.favour(id)).unwrap();
        writeln!(text, "package_cost {:?} burden {}", view.package_cost(id, &draft), view.burden(id)).unwrap();
    }
    for good in (0..rules.goods.len()).map(GoodId::at) {
        for used_for in (0..rules.uses.len()).map(UseId::at) {
            // Every stock stands in `supply` above already: one state and the mean are enough here.
            let stocks = [None, Some(view.chair())].map(|id| view.stock(id, good, used_for));
            writeln!(text, "stock {stocks:?}").unwrap();
        }
        writeln!(text, "shareable {}", view.shareable(good)).unwrap();
        for id in rules.state_ids() {
            let ways = [EndUse::Civil, EndUse::Defence].map(|end_use| view.ways(id, good, end_use));
            writeln!(text, "ways {ways:?}").unwrap();
        }
    }
    for topic in Topic::ALL {
        let (pending, asked) = (view.is_pending(topic), view.commission_requested(topic));
        writeln!(text, "is_pending {pending} {asked} file {:?}", view.file(topic)).unwrap();
        let stands: Vec<_> = rules.state_ids().map(|id| (view.stand(id, topic), view.trust(id))).collect();
        writeln!(text, "report {:?} {stands:?} {}", view.report(topic), view.grants(Point::Period)).unwrap();
        let secret = (view.secret_on(topic), view.publishable(), view.is_due(), view.proposal_has_failed());
        let of = |id| (view.is_exposed(id, topic), view.is_known_outside(id, topic), view.goes_along(id, topic));
        let outside: Vec<_> = rules.state_ids().map(of).collect();
        writeln!(text, "fog {secret:?} {outside:?}").unwrap();
        let texts = (view.text(), view.proposal(), view.is_asked_in_coreper(), view.has_a_desk());
        let asks = (view.instruction(topic), view.price_of_asking(), view.chance_of_asking(topic));
        writeln!(text, "instruction {asks:?}").unwrap();
        let told = (view.tellable_on(topic), Paper::ALL.map(|paper| view.secret_papers(paper)));
        writeln!(text, "tellable {told:?}").unwrap();
        let heard: Vec<_> = rules.state_ids().map(|id| view.confided(id, topic)).collect();
        let desk = (view.confessionals(), view.hearable_on(topic), (view.heard_on(), view.stand_asked()));
        writeln!(text, "confidence {desk:?} {heard:?}").unwrap();
        writeln!(text, "opinion {:?} {:b}", view.opinion(topic), view.opinable()).unwrap();
        writeln!(text, "texts {texts:?} {} {}", view.is_at_the_chairs_desk(), view.is_reacting()).unwrap();
    }
    for id in (0..rules.projects.len()).map(ProjectId::at) {
        writeln!(text, "outlook {:?}", view.outlook(id)).unwrap();
    }
    writeln!(text, "package_pressure {:?}", view.package_pressure(&draft)).unwrap();
    writeln!(text, "mirrored {:?} {}", view.mirrored(package), view.pressure_in_kind()).unwrap();
    writeln!(text, "supply_from_elsewhere {:?}", view.supply_from_elsewhere()).unwrap();
    let pledges: Vec<_> = view.pledges().collect();
    writeln!(text, "pledges {pledges:?}").unwrap();
    for which in INDICATORS {
        writeln!(text, "indicator {:?}", view.indicator(which)).unwrap();
    }
    writeln!(text, "package_value {} favour_relief {}", view.package_value(package), view.favour_relief(5000)).unwrap();
    offers(view, &mut text);
    text
}

fn offers(view: &View<'_>, text: &mut String) {
    let legal = legal(*view);
    for offer in legal.offers() {
        let domain = legal.domain(offer.verb, &[]);
        let default = legal.default_command(offer.verb);
        writeln!(text, "offer {offer:?} {domain:?} {default:?}").unwrap();
        if let Ok(command) = default {
            writeln!(text, "forecast {:?}", forecast::forecast(view, &legal, &command)).unwrap();
        }
    }
}

#[test]
fn the_dump_calls_every_method_of_the_view() {
    let (view, dump) = (include_str!("../../src/game/view.rs"), include_str!("dump.rs"));
    let public = view.lines().filter_map(|line| {
        let line = line.trim_start().strip_prefix("pub ")?;
        let line = line.strip_prefix("const ").unwrap_or(line);
        line.strip_prefix("fn ")?.split_once(['(', '<']).map(|(name, _)| name)
    });
    let mut count = 0;
    for name in public.filter(|name| *name != "view") {
        let called = dump.contains(&format!("view.{name}(")) || dump.split_whitespace().any(|word| word == name);
        assert!(called, "the dump does not show `{name}`");
        count += 1;
    }
    assert!(count > 40, "the methods of the view are found");
}
