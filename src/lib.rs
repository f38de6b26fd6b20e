//! Coreper: a terminal war-game of decision-making in the Council of the European Union.
//!
//! Players are member states. Month by month they vote, by the real rules, on whether China's export controls are economic
//! coercion under the Anti-Coercion Instrument (Regulation (EU) 2023/2675), which response measures to take, and what agreement
//! to settle for; meanwhile an AI Beijing escalates, divides and bargains by a documented strategy. No run is a prediction.
//!
//! # The house
//!
//! A layer knows only those to its left; `report` and `study` do not know each other. `tests/layers.rs` reads the sources and
//! fails on any other edge.
//!
//! ```text
//! base ← law ← game ← campaign ← ai ← words ← session ← report / study ← table ← show ← tui ← host ← cli
//! ```
//!
//! | room | what it knows |
//! |---|---|
//! | [`base`] | ids and sets, exact shares, dates, keyed streams of chance, digests, the door for files |
//! | [`law`] | voting rules, coalition mathematics, the procedure under the Instrument, the examination procedure |
//! | [`game`] | rulebook, state, command, event; one file for each phase |
//! | [`campaign`] | YAML to a checked rulebook, with every problem at its place; texts by language, sources, guides |
//! | [`ai`] | minds: member states, Commission, Presidency, Beijing; the advisor at a player's desk |
//! | [`words`] | typed reasons, refusals and events to sentences |
//! | [`session`] | seats, log, save, replay, undo |
//! | [`report`] | the debrief of a game: roll-calls, margins, Beijing's months, scorecards; what would have come of something else, turning points; pages, charts and tables |
//! | [`study`] | many games without a screen, claims, back-tests |
//! | [`table`] | one game being played by people: who sits there with which rights, whose turn it is, what stops the flow, what may be read |
//! | [`show`] | what there is to show: the month, the aims, the story of a game, as values without layout |
//! | [`tui`] | screens and the line mode; keys, colours and the map as data |
//! | `host` | the workshop: people at their own devices over one port, their pages and terminals, the desk, the wall; behind the feature `host` |
//! | [`cli`] | one file for each command |
//!
//! # What is never there
//!
//! - No float in a state, an event, a command or a rule. Shares are basis points; 55 % and 65 % are comparisons of products.
//! - No draw of chance outside an event. Streams are keyed by what they decide, so changing one decision leaves other luck alone.
//! - No change of a state outside [`game::apply`]; it draws nothing and cannot refuse.
//! - No rule known twice: [`game::legal`] and [`game::decide`] go through one check, and an offer describes what it admits.
//! - No seat's secret in another seat's view: [`game::view::View`] is an allow-list, one method for each thing.
//! - No change of a game that people play but by [`table::Table::ask`], which looks first whether it is theirs to ask for; and nothing
//!   drawn of it but a [`table::Snapshot`], through eyes that its reader has; over a network as at one machine. Bots and the game itself step on by whoever runs the table.
//! - No clock below the screens, no words below `words`, no screen below `tui`.
//! - No date on which history fires: what either side decides is decided in the game; only what neither decides has a date, and news
//!   that answer play wait until what they say holds.
//!
//! # The contract
//!
//! ```text
//! setup(rulebook, options, seed) → state          view(state, seat) → what the seat may know
//! legal(view) → offers, typed and sampled         decide(state, seat, command) → events | refusal
//! advance(state) → what happens unasked           apply(state, event) → the next state
//! ```
//!
//! Everything else is a client: screens, minds, saves, studies and tests. Acts of a consultation are recorded as they are asked
//! for and carried out together when all states are done, so their order does not matter; the Commission acts after them, because
//! it answers what they asked. Pledges are answered next, before the Council meets.
//!
//! Besides the determination, packages and what follows from them (suspension, resumption, change, end), the Council can be asked for
//! a stockpile and solidarity fund out of existing money, a listing that needs unanimity, conclusions by consensus, a mandate, and an
//! agreement: a mutually agreed solution at once, a treaty after Parliament's consent, which depends on what the campaign says that
//! Parliament asks for.
//!
//! The bargain has nine terms: civil licences, volumes, defence, technology, which measures are suspended, verification, duration,
//! what follows on a breach, and the form. What the terms suspend is tabled as a draft under Art. 12 with them and voted in the month
//! of the conclusion. An agreement is kept, kept in part (what is held back delays licences, and may be found out), or broken.
//!
//! Before the Council meets, Coreper prepares its files: the working party reports who shows which stand on each ([`game::coreper`]), a
//! seat may show its own, and to vote below it costs trust. A stand can lie, so the report is not the vote; it is the table's knowledge,
//! and neither Beijing nor the press has it. By the report the items of the Council are sorted: what is new waits for the next meeting
//! unless nobody minds, what nobody minds is adopted without debate, and on the rest the Presidency calls the roll, holds back, or
//! concludes. After the report the chair may present a text of the determination, to which stands are shown anew; it is the table's
//! knowledge until the Council adopts it, and a class, where all would wait for one, presents it in the consultation. Other than designed, a campaign with a guide asks for stands as well (its arc rests on them)
//! and has no desk of the chair; whoever is not asked in Coreper has no A item withdrawn. How each voted
//! becomes known outside the room by chance, when a majority of the members makes it public, or because somebody leaks where another
//! stands: Beijing knows no other votes and no stands; who looks on sits in the room and knows them.
//!
//! Coreper in full (`--coreper full`) is brief with two things more: what a seat's services reckon stands on each card, and the chair hears
//! members in confidence ([`game::act::Confess`]): at its desk, so many a month, each of whom, bot or person, says where it stands and need not
//! say what it shows. Two know it; it becomes known outside by chance, or because that chair tells, and then Beijing and the press have
//! that in the place of the stand. It costs a turn at the desk and no bandwidth, and nobody is heard where people play all delegations: they talk.
//!
//! A delegation that a person plays beside bots has a sealed letter of its capital on each stage of a file ([`game::instructions`]):
//! Enter is what it says, a vote outside it has a price, and each vote stands on a delegate's page at the end. Bots need none: their sum
//! is what they are told. Other than designed, the Legal Service is asked in the consultation and its opinion lies before Coreper in the same
//! month; of a text that nobody asked about it is talked only where the risk is no longer low; and drafts are tabled in public, so
//! there is no list of measures to leak.
//!
//! Who leads a session steps into the game by interventions (`session::intervention`): an inject of the campaign's, news of one's own, a
//! figure, a seat acted for, a vote opened again, each with a reason, on record before what it does and played again with it. An inject
//! is events like any other, so no front end and no report knows it as a special case.
//!
//! A workshop is other than designed in this: the four digits hold until they are used or guessed at, for they stand on one's own page and
//! on paper; an inject that waits for what was *not* reached says so by its conditions and its month; whoever looks over a shoulder reads
//! pages and lines, not screens; observers have a code of their own, and the join code lets one look on as well; times of the room stand on
//! record beside what the host did (injects, overrides, clock, holds, scenes), not beside every act of a seat; a page that is followed
//! comes whole along its line, for it is the page that is fetched, made by the same hand.
//!
//! Texts of a campaign stand apart from its figures, one file for each language, under the way to them by ids. What has no id stands in its
//! order there too: the choices of a letter and the variants of an ending, which are few and told one after the other. A list of lines
//! (questions, firms, what to ask) is one text. Notes on figures and the titles of sources stay beside what they speak of.
//!
//! # When rules or figures change
//!
//! `tests/recorded` holds whole games by their commands, with the digest of every round. They fail when `decide`, `advance` or `apply`
//! do something else, or when the campaign's figures move; `COREPER_BLESS=1 cargo test --test coreper -- recorded:: the_autopilot`
//! finds and records them anew. After a release, a change of the rules raises [`game::RULES_VERSION`] as well.
//!
//! # Words of the field
//!
//! *Determination*: the Council's act, by qualified majority, that coercion exists. *Measure*: what the Union does (Annex I);
//! *package*: measures in one draft act. *Instrument*: what Beijing does, a rung of its ladder or a carrot. *Examination
//! procedure*: the committee's vote on a draft, with an appeal. *Landing zone*: the agreement that both honour because breaking it
//! costs both too much. *Command*: what a seat asks for; *event*: what happened; *effect*: what an author wrote; *note*: a recorded
//! reason, never part of the state. The Council's code for Greece is EL.

pub mod ai;
pub mod base;
pub mod campaign;
pub mod cli;
pub mod game;
#[cfg(feature = "host")]
pub mod host;
pub mod law;
pub mod report;
pub mod session;
pub mod show;
pub mod study;
pub mod table;
pub mod tui;
pub mod words;
