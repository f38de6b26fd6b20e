//! Whole reports of games that bots played to the end.

use crate::report::{october_over, over, small};
use crate::session::options;
use coreper::base::ids::Seat;
use coreper::game::event::{Event, VoteEvent};
use coreper::game::state::LengthId;
use coreper::report::debrief;
use coreper::report::page::SectionKind;
use coreper::session::Session;
use coreper::words::document::Block;
use coreper::words::document::{html, markdown};

/// The whole page of a game in the small campaign, word for word.
#[test]
fn a_report_word_for_word() {
    let mut chosen = options(LengthId::Short, 3);
    chosen.setup.rounds = 5;
    let session = over(small(), chosen);
    let page = markdown::render(&debrief(&session, Seat::Facilitator).document());
    insta::with_settings!({ snapshot_path => "whole", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("report", page);
    });
}

/// Votes, and consensus on conclusions, that were closed.
fn ballots(session: &Session) -> usize {
    let log = session.log_for(Seat::Facilitator);
    let events = log.iter().flat_map(|line| &line.events);
    events.filter(|event| matches!(event, Event::Vote(VoteEvent::BallotClosed { .. }))).count()
}

#[test]
fn every_report_is_complete_and_reads_well() {
    for (length, seed) in [(LengthId::Short, 1), (LengthId::Standard, 7), (LengthId::Full, 3)] {
        let session = october_over(length, seed);
        let page = debrief(&session, Seat::Facilitator);
        let kinds: Vec<SectionKind> = page.sections.iter().map(|section| section.kind).collect();
        for kind in [
            SectionKind::Game,
            SectionKind::Timeline,
            SectionKind::Closest,
            SectionKind::Votes,
            SectionKind::Pledges,
            SectionKind::Beijing,
            SectionKind::Indicators,
            SectionKind::Scorecards,
            SectionKind::History,
            SectionKind::Questions,
            SectionKind::Basis,
            SectionKind::Tables,
        ] {
            assert!(kinds.contains(&kind), "{kind:?} in {length:?}");
        }
        let questions = &page.section(SectionKind::Questions).unwrap().blocks[0];
        assert!(matches!(questions, Block::Numbered(questions) if questions.len() == 5));
        let votes = &page.section(SectionKind::Votes).unwrap().blocks;
        let headings = votes.iter().filter(|block| matches!(block, Block::Heading(_))).count();
        assert_eq!(headings, ballots(&session), "every vote of {length:?}");
        for block in page.sections.iter().flat_map(|section| &section.blocks) {
            if let Block::Table(table) = block {
                assert!(table.rows.iter().all(|row| row.len() == table.head.len()), "{table:?}");
            }
        }
        let told = markdown::render(&page.document());
        for line in told.lines() {
            assert!(!line.contains('⟦'), "a sentence is missing or lacks something: {line}");
            let free = line.starts_with('|') || line.starts_with('#');
            let width = unicode_width::UnicodeWidthStr::width(line);
            assert!(free || width <= 100, "{width} columns: {line}");
            assert!(!line.starts_with('|') || width <= 200, "{width} columns: {line}");
        }
        assert!(html::render(&page.document()).matches("<section ").count() == page.sections.len());
    }
}
