//! The report in short: charts that agree with their tables, words that fit, sentences that say where they come from.

use crate::report::october_over;
use crate::session::{october, options, play_as_advised};
use coreper::base::ids::Seat;
use coreper::base::stream::{Key, Purpose, Stream};
use coreper::game::state::LengthId;
use coreper::report::brief::{appendix, brief, slides, team};
use coreper::report::found::Found;
use coreper::report::whatif::{answer, wholes};
use coreper::report::{beside, data, turning};
use coreper::session::{Controller, Guess, Session, Step, Stride};
use coreper::words::document::chart::{Chart, Figure};
use coreper::words::document::{Block, Document, Part, html, markdown};
use std::collections::BTreeSet;
use std::num::NonZero;

const TWO: NonZero<usize> = NonZero::new(2).unwrap();

/// A short game in which a person plays Germany as advised but for some votes, and the room guesses.
pub(crate) fn played(seed: u64) -> Session {
    let seat = Seat::State(october().state("DE").unwrap());
    let mut session = Session::new(october(), options(LengthId::Short, seed).with_human(seat));
    session.guess(None, Guess { yes: 9, no: 4, unsure: 2 });
    let mut stream = Stream::new(seed, Key::new(0, Purpose::Bot));
    while session.run().unwrap() == Step::Waiting {
        let sampled = stream.chance(3_000).then(|| session.legal(seat).sample(&mut stream)).flatten();
        let command = sampled.unwrap_or_else(|| session.advise(seat).command);
        session.submit(seat, &command).unwrap();
    }
    session
}

pub(crate) fn found(session: &Session, games: u32) -> Found {
    let wholes = wholes(session, Seat::Facilitator).unwrap();
    let luck = wholes.into_iter().map(|(whole, luck)| (whole, answer(luck, games, TWO, &mut || {}).unwrap()));
    let luck = luck.collect();
    Found { luck, turning: turning::find(session, games, TWO, &mut || {}).unwrap() }
}

/// The same game, which goes on as it was begun, with another line of play: from the second month on Germany does nothing.
pub(crate) fn branched(seed: u64) -> Session {
    let mut session = played(seed);
    let places = session.places(Seat::Facilitator);
    let second = places.iter().find(|place| place.is_at(Stride::Month) && place.round == 2).unwrap();
    let germany = session.humans()[0];
    session.branch_off(second, "without Germany").unwrap();
    session.set_controller(germany, Controller::Passive);
    assert_eq!(session.run(), Ok(Step::Over));
    session.turn_to("").unwrap();
    session
}

fn charts(document: &Document) -> Vec<&Chart> {
    let blocks = document.parts.iter().flat_map(|part| &part.blocks);
    blocks.filter_map(|block| if let Block::Chart(chart) = block { Some(chart) } else { None }).collect()
}

/// What is said when a mark of a drawing is pointed at.
fn titles(svg: &str) -> Vec<String> {
    let plain =
        |text: &str| text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    svg.split("<title>").skip(1).map(|rest| plain(rest.split("</title>").next().unwrap())).collect()
}

/// What the marks of a chart have to say by its table.
fn by_table(chart: &Chart) -> BTreeSet<String> {
    let table = chart.figure.table();
    let head: Vec<&str> = table.head.iter().map(|column| column.title.as_str()).collect();
    let mut all = BTreeSet::new();
    for row in &table.rows {
        let cells = row.iter().zip(&head).skip(1);
        match &chart.figure {
            Figure::Bars(_) => all.extend(cells.map(|(cell, part)| format!("{part}: {cell}"))),
            Figure::Curves(_) => {
                all.extend(cells.map(|(cell, _)| format!("{}: {}", row[0], cell.split(" (").next().unwrap())));
            }
            Figure::Maps(_) => {
                all.extend(cells.map(|(cell, _)| format!("{}: {}", row[0], cell.trim_end_matches(", needed"))));
            }
            Figure::Tree(_) => {
                all.extend([format!("{}: {}", row[0].trim_end_matches(" (played now)"), row[4])]);
            }
            Figure::Ranges(_) => all.extend([format!("{}: {}", row[0], row[2])]),
            Figure::Web(_) => all.extend([format!("{} → {}: {}, {}", row[0], row[1], row[3], row[4])]),
            Figure::Lanes(_) => all.extend(cells.filter(|(cell, _)| *cell != "–").map(|(cell, _)| cell.clone())),
        }
    }
    all
}

#[test]
fn every_chart_agrees_with_its_table() {
    let session = branched(6);
    let document = brief(&session, Seat::Facilitator, &found(&session, 6));
    let page = html::render(&document);
    let figures: Vec<&str> =
        page.split("<figure ").skip(1).map(|rest| rest.split("</figure>").next().unwrap()).collect();
    let charts = charts(&document);
    assert_eq!(figures.len(), charts.len());
    let mut kinds = BTreeSet::new();
    for (figure, chart) in figures.iter().zip(&charts) {
        kinds.insert(format!("{:?}", chart.figure).split('(').next().unwrap().to_owned());
        let (svg, table) = figure.split_once("</svg>").unwrap();
        let rows = chart.figure.table().rows;
        assert_eq!(table.matches("<th scope=\"row\"").count(), rows.len(), "{}", chart.title);
        assert!(svg.contains("<desc ") && svg.contains("role=\"img\""));
        let (drawn, told) = (titles(svg), by_table(chart));
        assert!(!drawn.is_empty(), "{}", chart.title);
        if matches!(chart.figure, Figure::Lanes(_)) {
            // A cell of the table tells several marks; of a full cell the last ones are counted.
            for mark in &drawn {
                assert!(told.iter().any(|cell| cell.contains(mark.as_str())), "{mark} is in no cell");
            }
            continue;
        }
        for mark in &drawn {
            let legend = matches!(&chart.figure, Figure::Bars(bars) if bars.parts.iter().any(|(name, _)| name == mark));
            assert!(legend || told.contains(mark), "{}: {mark} is in no row", chart.title);
        }
        let shown = |text: &&String| !matches!(&chart.figure, Figure::Bars(bars) if is_nothing(bars, text));
        for text in told.iter().filter(shown) {
            assert!(drawn.contains(text), "{}: {text} is not drawn", chart.title);
        }
    }
    assert!(["Bars", "Lanes", "Curves", "Maps", "Tree"].iter().all(|kind| kinds.contains(*kind)), "{kinds:?}");
}

/// The page of branches says what the lines say of the same two lines of play, and is there where there are two.
#[test]
fn other_lines_of_play_have_a_page() {
    let session = branched(6);
    let document = brief(&session, Seat::Facilitator, &Found::default());
    let part = document.parts.iter().find(|part| part.anchor == "branches").expect("a page of branches");
    let other = session.branches()[1].game().unwrap();
    let beside = beside::beside(&session, other, Seat::Facilitator);
    let lines = beside::lines(&beside, ["the game as it was begun", "without Germany"]);
    let page = markdown::render(&document);
    let told: Vec<&str> = part
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Text(words) => Some(words.as_str()),
            _ => None,
        })
        .collect();
    let first = [&lines[0], &lines[1]].map(|line| coreper::words::text::capital(line));
    assert_eq!(told, first, "where they part, and how each stands");
    let tables: Vec<usize> = part
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table(table) => Some(table.rows.len()),
            _ => None,
        })
        .collect();
    let differ = beside.board.iter().filter(|(_, [one, other])| one != other).count();
    assert_eq!(tables, [beside.votes.len(), differ]);
    assert!(page.contains("without Germany: leaves the game as it was begun in month 2"), "{page}");
    let slides = slides(&session, Seat::Facilitator, &Found::default());
    assert!(slides.parts.iter().any(|part| part.anchor.starts_with("branches-")), "the tree is a slide");
    let alone = brief(&played(6), Seat::Facilitator, &Found::default());
    assert!(alone.parts.iter().all(|part| part.anchor != "branches"), "one line of play needs no page");
}

/// Whether a cell is of a part that has no length, or of the column of results.
fn is_nothing(bars: &coreper::words::document::chart::Bars, text: &str) -> bool {
    let (name, value) = text.split_once(": ").unwrap();
    let Some(at) = bars.parts.iter().position(|(part, _)| part == name) else { return true };
    bars.rows.iter().any(|row| row.shown[at] == value && row.values[at] == 0)
}

/// The parts of a bar lie end to end and are as long as their values are.
#[test]
fn a_bar_is_as_long_as_its_value() {
    let session = october_over(LengthId::Short, 7);
    let document = brief(&session, Seat::Facilitator, &Found::default());
    let page = html::render(&document);
    let figure = page
        .split("<figure ")
        .find(|figure| figure.contains("report-side") || figure.contains("members have to be for"))
        .unwrap();
    let number = |text: &str, name: &str| -> i32 {
        text.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).unwrap().parse().unwrap()
    };
    let mut lengths = Vec::new();
    for group in figure.split("<g>").skip(1).filter(|group| group.contains("height=\"26\"")) {
        let count: i32 = group.split("</title>").next().unwrap().rsplit(' ').next().unwrap().parse().unwrap();
        lengths.push((count, number(group, "width")));
    }
    assert!(lengths.len() > 2);
    for (count, width) in lengths {
        assert!((width - count * 500 / 27).abs() <= 2, "{count} members are {width} long");
    }
}

fn words(part: &Part) -> usize {
    let count = |text: &str| text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    let all = |texts: &[String]| texts.iter().map(|text| count(text)).sum::<usize>();
    let of = |block: &Block| match block {
        Block::Heading(words)
        | Block::Text(words)
        | Block::Notice(words)
        | Block::Code(words)
        | Block::Told { words, .. } => count(words),
        Block::Bullets(items) | Block::Numbered(items) => all(items),
        Block::Table(table) => {
            table.head.iter().map(|column| count(&column.title)).sum::<usize>()
                + table.rows.iter().map(|row| all(row)).sum::<usize>()
        }
        // The table of its numbers is folded.
        Block::Chart(chart) => count(&chart.title) + count(&chart.sentence),
    };
    count(&part.title) + part.blocks.iter().map(of).sum::<usize>()
}

#[test]
fn six_months_fit_into_2500_words_and_a_team_into_200() {
    for seed in 1..=10 {
        let session = played(seed);
        let found = if seed == 6 { found(&session, 4) } else { Found::default() };
        let document = brief(&session, Seat::Facilitator, &found);
        let (teams, rest): (Vec<&Part>, Vec<&Part>) =
            document.parts.iter().partition(|part| part.anchor.starts_with("team-"));
        let parts: Vec<_> = rest.iter().map(|part| (part.anchor.as_str(), words(part))).collect();
        let all: usize = parts.iter().map(|(_, words)| words).sum();
        assert!(all <= 2_500, "seed {seed}: {all} words: {parts:?}");
        assert_eq!(teams.len(), 1);
        for part in teams {
            assert!(words(part) <= 200, "seed {seed}: {} words: {}", words(part), part.anchor);
        }
        for line in markdown::render(&document).lines() {
            assert!(!line.contains('⟦'), "a sentence is missing or lacks something: {line}");
        }
    }
}

#[test]
fn a_report_has_no_script_and_slides_turn_by_keys() {
    let session = played(2);
    let document = brief(&session, Seat::Facilitator, &Found::default());
    let page = html::render(&document);
    assert!(!page.contains("<script") && !html::render(&appendix(&session, Seat::Facilitator)).contains("<script"));
    let slides = slides(&session, Seat::Facilitator, &Found::default());
    assert!((5..=12).contains(&slides.parts.len()), "{}", slides.parts.len());
    assert!(slides.parts.iter().all(|slide| !slide.blocks.is_empty()), "no slide is empty");
    assert!(html::render(&slides).contains("ArrowRight"));
    let ids: Vec<&str> = page.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let unique: BTreeSet<&&str> = ids.iter().collect();
    assert_eq!(ids.len(), unique.len(), "an id stands twice");
}

#[test]
fn a_team_gets_its_part_after_the_end() {
    let session = played(3);
    let seat = session.humans()[0];
    let page = markdown::render(&team(&session, seat, &Found::default()));
    assert!(page.contains("DE Germany: a page for the team") && !page.contains("What Beijing did, and why"), "{page}");
}

/// What is decided as it was, under the luck that there was, is the game itself.
#[test]
fn a_turning_point_is_measured_from_the_game_that_was_played() {
    let session = played(6);
    let turning = turning::find(&session, 4, TWO, &mut || {}).unwrap();
    assert!(!turning.is_empty() && turning.len() <= turning::MOST);
    let (ending, _) = session.ending_text().unwrap();
    let history = session.history(Seat::Facilitator);
    for turning in &turning {
        let [was, _] = &turning.again;
        assert_eq!(was.ending, ending, "{:?}", turning.decision);
        let boards = &history[history.len() - was.boards.len()..];
        assert_eq!(was.boards, boards, "{:?}", turning.decision);
    }
    let sizes: Vec<bool> = turning.iter().map(|turning| turning.moved().is_some()).collect();
    assert!(sizes.is_sorted_by(|a, b| a >= b), "those that moved the endings come first");
    assert_eq!(turning, turning::find(&session, 4, NonZero::<usize>::MIN, &mut || {}).unwrap(), "the same twice");
}

/// Every column of every table stands in the dictionary, and nothing else does.
#[test]
fn tables_hold_what_the_dictionary_says() {
    let session = played(5);
    let sheets = data::sheets(&session, Seat::Facilitator).unwrap();
    let read = |name: &str| {
        let sheet = sheets.iter().find(|sheet| sheet.name == name).unwrap();
        let mut reader = csv::Reader::from_reader(sheet.bytes.as_slice());
        let head = reader.headers().unwrap().iter().map(str::to_owned).collect::<Vec<_>>();
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        (head, rows)
    };
    let (_, dictionary) = read("dictionary.csv");
    for sheet in sheets.iter().filter(|sheet| sheet.name != "dictionary.csv") {
        let (head, _) = read(&sheet.name);
        let known: Vec<&str> = dictionary.iter().filter(|row| row[0] == sheet.name).map(|row| &row[1]).collect();
        assert_eq!(head, known, "{}", sheet.name);
    }
    assert!(dictionary.iter().all(|row| row.iter().all(|cell| !cell.is_empty() && !cell.contains('⟦'))));
    let (_, board) = read("board.csv");
    assert_eq!(board.len(), session.history(Seat::Facilitator).len());
    let (head, votes) = read("votes.csv");
    assert_eq!(votes.len() % 27, 0);
    let choice = head.iter().position(|column| column == "voted").unwrap();
    assert!(votes.iter().all(|row| ["for", "abstain", "against", "absent"].contains(&&row[choice])));
    let (_, acts) = read("acts.csv");
    let asked = session.log_for(Seat::Facilitator).iter().filter(|line| line.asked.is_some()).count();
    assert_eq!(acts.len(), asked);
}

/// A report of a game that goes on is made without the end, for the facilitator and for a seat.
#[test]
fn a_game_that_goes_on_has_a_report() {
    let seat = Seat::State(october().state("FR").unwrap());
    let mut session = Session::new(october(), options(LengthId::Short, 9).with_human(seat));
    play_as_advised(&mut session, 3);
    for reader in [seat, Seat::Facilitator] {
        let page = markdown::render(&brief(&session, reader, &Found::default()));
        assert!(page.contains("This game is not over") && page.contains("FR France"), "{page}");
        assert!(!page.contains("Seed") || reader == Seat::Facilitator, "{page}");
    }
}

/// Whoever was not there reads what a lost vote would have taken, and the count that is told is one that carries.
#[test]
fn the_first_page_says_who_could_have_carried_what_was_lost() {
    let mut told = 0;
    for seed in 1..=10 {
        let session = played(seed);
        let page = markdown::render(&brief(&session, Seat::Facilitator, &Found::default())).replace('\n', " ");
        let lost = page.contains("never found it") || page.contains("did not find it");
        assert_eq!(lost, page.contains("been for it, it would have carried, with "), "seed {seed}");
        let Some(count) = page.split("it would have carried, with ").nth(1) else { continue };
        let (members, rest) = count.split_once(" members and ").unwrap();
        let share: f64 = rest.split(' ').next().unwrap().parse().unwrap();
        assert!(members.parse::<u8>().unwrap() >= 15 && share >= 65.0, "seed {seed}: {members}, {share}: {page}");
        assert!(page.contains("it took 15 members with 65.00 % of the people"), "seed {seed}");
        told += 1;
    }
    assert!(told > 0, "none of ten games lost a vote");
}
