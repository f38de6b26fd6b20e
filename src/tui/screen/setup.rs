//! What is chosen before a game: campaign, length, seats, level, doctrine, truce, way of playing, minutes.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::ids::Seat;
use crate::base::set::StateSet;
use crate::campaign::Campaign;
use crate::campaign::doctrine::LevelKind;
use crate::game::rulebook::Truce;
use crate::game::state::{Coreper, LengthId, Setup};
use crate::session::{Controller, Options, seat, usual_coreper};
use crate::tui::canvas::{Canvas, Target};
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, parts, readable};
use crate::tui::scene::{Scene, seat_name};
use crate::tui::screen::europe;
use crate::tui::screen::seats::Seats;
use crate::tui::screen::{Press, Reply, Screen, frame};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, pad, wide, wrapped};
use crate::tui::widget::rows::Cursor;
use crate::tui::world::{Request, World};
use crate::words::number;
use ratatui::layout::Rect;
use std::collections::BTreeMap;

/// What is chosen before a game.
#[derive(Clone, Debug)]
pub struct SetupScreen {
    pub(super) cursor: Cursor,
    campaign: usize,
    length: usize,
    seats: BTreeMap<Seat, Controller>,
    level: usize,
    doctrine: usize,
    truce: Option<usize>,
    way: Way,
    minutes: usize,
    /// How much of Coreper is played, once somebody chose.
    level_of_coreper: Option<Coreper>,
    seed: u64,
}

/// The levels of Coreper among which one chooses.
const LEVELS: [Coreper; 3] = [Coreper::Off, Coreper::Brief, Coreper::Full];

/// How several people play at one machine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Way {
    /// One after the other, a curtain between them.
    Curtain,
    /// At one open screen.
    Table,
}

/// The rows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Row {
    Campaign,
    Length,
    Seats,
    Level,
    Doctrine,
    Truce,
    Way,
    Minutes,
    Coreper,
    Seed,
    Start,
}

const ROWS: [Row; 11] = [
    Row::Start,
    Row::Seats,
    Row::Length,
    Row::Level,
    Row::Doctrine,
    Row::Truce,
    Row::Way,
    Row::Minutes,
    Row::Coreper,
    Row::Seed,
    Row::Campaign,
];
const MINUTES: [Option<u16>; 4] = [None, Some(45), Some(90), Some(120)];
const TRUCES: [Truce; 4] = [Truce::None, Truce::UsOnly, Truce::Offered, Truce::AsHappened];
const TRUCE_KEYS: [&str; 4] =
    ["screen-truce-none", "screen-truce-us-only", "screen-truce-offered", "screen-truce-as-happened"];
const LENGTH_KEYS: [&str; 3] = ["length-short", "length-standard", "length-full"];

impl SetupScreen {
    /// The usual choices: standard length, one seat, an assertive Beijing.
    #[must_use]
    pub fn new(scene: &Scene<'_>, name: &str) -> Self {
        let campaign = scene.world.campaign();
        let at = World::campaigns().position(|known| known == name).unwrap_or(0);
        let mut screen = Self {
            cursor: Cursor::default(),
            campaign: at,
            length: 1,
            seats: BTreeMap::new(),
            level: LevelKind::ALL.iter().position(|level| *level == LevelKind::default()).unwrap_or(0),
            doctrine: 0,
            truce: None,
            way: Way::Curtain,
            minutes: 0,
            level_of_coreper: None,
            seed: scene.world.seed(),
        };
        if let Some(campaign) = campaign {
            screen.read(campaign);
        }
        screen
    }

    /// The campaign that is to be read before anything can be chosen.
    #[must_use]
    pub fn wanted(&self, world: &World) -> Option<String> {
        let name = World::campaigns().nth(self.campaign)?;
        let known = world.campaign().is_some_and(|campaign| campaign.text.id == name);
        (!known).then(|| name.to_owned())
    }

    /// The campaign has been read: its usual seat is taken.
    pub(in crate::tui) fn read(&mut self, campaign: &Campaign) {
        let usual = campaign.usual_seat().map(|id| (Seat::State(id), Controller::Human));
        self.seats = usual.into_iter().collect();
        self.doctrine = 0;
    }

    /// Takes over what the choice of seats came to.
    pub(in crate::tui) fn seated(&mut self, seats: BTreeMap<Seat, Controller>) {
        self.seats = seats;
    }

    pub(super) const fn context(&self) -> Context {
        Context::Setup
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        None
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let Some(action) = press.action else { return Reply::Stay };
        if self.cursor.moved(action, ROWS.len(), 5) {
            return Reply::Stay;
        }
        let campaign = scene.world.campaign();
        let row = ROWS[self.cursor.at.min(ROWS.len() - 1)];
        match action {
            Action::Back => Reply::Pop,
            Action::Start => self.start(campaign.map(AsRef::as_ref)),
            Action::Brief => {
                campaign.map_or(Reply::Stay, |campaign| Reply::Ask(Request::Preview(campaign.text.id.clone())))
            }
            Action::Choose if row == Row::Start => self.start(campaign.map(AsRef::as_ref)),
            Action::Choose if row == Row::Seats => Reply::Push(Box::new(Screen::Seats(Seats::new(self.seats.clone())))),
            Action::Choose | Action::Greater => self.turn(row, 1, campaign.map(AsRef::as_ref)),
            Action::Less => self.turn(row, -1, campaign.map(AsRef::as_ref)),
            _ => Reply::Stay,
        }
    }

    fn turn(&mut self, row: Row, by: isize, campaign: Option<&Campaign>) -> Reply {
        let round = |at: usize, of: usize| at.checked_add_signed(by).map_or(of.max(1) - 1, |at| at % of.max(1));
        match row {
            Row::Campaign => self.campaign = round(self.campaign, World::campaigns().count()),
            Row::Length => {
                let all = campaign.map_or_else(|| vec![self.length], lengths);
                let at = all.iter().position(|length| *length == self.length).unwrap_or(0);
                self.length = all.get(round(at, all.len())).copied().unwrap_or(self.length);
            }
            Row::Level => self.level = round(self.level, LevelKind::ALL.len()),
            Row::Doctrine => {
                self.doctrine = round(self.doctrine, campaign.map_or(1, |campaign| campaign.doctrine.readings.len()));
            }
            Row::Truce => self.truce = Some(round(self.truce_at(campaign), TRUCES.len())),
            Row::Way => self.way = if self.way == Way::Curtain { Way::Table } else { Way::Curtain },
            Row::Minutes => self.minutes = round(self.minutes, MINUTES.len()),
            Row::Coreper => {
                let at = LEVELS.iter().position(|one| *one == self.coreper(campaign)).unwrap_or(0);
                self.level_of_coreper = LEVELS.get(round(at, LEVELS.len())).copied();
            }
            Row::Seed => self.seed = self.seed.wrapping_add_signed(by as i64),
            Row::Seats | Row::Start => {}
        }
        Reply::Stay
    }

    fn truce_at(&self, campaign: Option<&Campaign>) -> usize {
        let usual = campaign.map_or(Truce::UsOnly, |campaign| campaign.truce);
        self.truce.unwrap_or_else(|| TRUCES.iter().position(|truce| *truce == usual).unwrap_or(0))
    }

    fn start(&self, campaign: Option<&Campaign>) -> Reply {
        let Some(campaign) = campaign else { return Reply::Stay };
        let setup = Setup {
            length: LengthId::ALL[self.length],
            rounds: 0,
            truce: TRUCES[self.truce_at(Some(campaign))],
            briefed: StateSet::EMPTY,
            sealed: false,
            coreper: self.coreper(Some(campaign)),
        };
        let mut options = Options::new(setup, self.seed);
        options.level = LevelKind::ALL[self.level];
        options.doctrine = campaign.doctrine.readings.get(self.doctrine).map_or_else(String::new, |it| it.id.clone());
        options.seats.clone_from(&self.seats);
        options.table = self.way == Way::Table;
        options.minutes = MINUTES[self.minutes];
        Reply::Ask(Request::Begin(Box::new(options)))
    }

    /// The level of Coreper that was chosen, or the usual one; a class reads the report and no more.
    fn coreper(&self, campaign: Option<&Campaign>) -> Coreper {
        let alone = self.way == Way::Curtain && self.seats.len() == 1;
        let guided = campaign.is_some_and(|campaign| campaign.guide.seat.is_some());
        match self.level_of_coreper {
            Some(chosen) if self.way == Way::Curtain => chosen,
            Some(_) => Coreper::Off,
            None => usual_coreper(LengthId::ALL[self.length], alone, guided),
        }
    }

    /// Whether the guide of the campaign speaks to a seat that nobody has taken.
    fn is_strange(&self, campaign: &Campaign) -> bool {
        let guided = campaign.guide.seat.map(Seat::State);
        self.way == Way::Curtain && guided.is_some_and(|seat| !self.seats.contains_key(&seat))
    }

    fn label(row: Row) -> String {
        match row {
            Row::Campaign => t("setup-campaign"),
            Row::Length => t("setup-length"),
            Row::Seats => t("setup-seats"),
            Row::Level => t("setup-level"),
            Row::Doctrine => t("setup-doctrine"),
            Row::Truce => t("setup-truce"),
            Row::Way => t("setup-way"),
            Row::Minutes => t("setup-minutes"),
            Row::Coreper => t("setup-coreper"),
            Row::Seed => t("setup-seed"),
            Row::Start => t("setup-start"),
        }
    }

    fn value(&self, row: Row, campaign: Option<&Campaign>) -> String {
        match row {
            Row::Campaign => World::campaigns().nth(self.campaign).unwrap_or_default().to_owned(),
            Row::Length => {
                let rounds = campaign.and_then(|campaign| campaign.rules.lengths.get(self.length));
                let rounds = rounds.map_or(0, |length| length.rounds);
                if campaign.is_some_and(|campaign| lengths(campaign).len() == 1) {
                    return number::months(rounds);
                }
                tx("setup-length-value", &[("length", t(LENGTH_KEYS[self.length]).into()), ("rounds", rounds.into())])
            }
            Row::Seats if self.seats.is_empty() => t("setup-nobody"),
            Row::Seats => {
                let Some(campaign) = campaign else { return String::new() };
                let code = |(seat, by): (&Seat, &Controller)| {
                    let code = crate::session::seat::code(campaign, *seat).to_owned();
                    if *by == Controller::Reviewed { tx("setup-reviewed", &[("code", code.into())]) } else { code }
                };
                match (self.seats.len(), self.seats.first_key_value()) {
                    (1, Some((only, Controller::Human))) => seat_name(campaign, *only),
                    _ => self.seats.iter().map(code).collect::<Vec<_>>().join(" "),
                }
            }
            Row::Level => campaign
                .and_then(|it| it.doctrine.levels.get(self.level))
                .map_or_else(|| LevelKind::ALL[self.level].id().to_owned(), |level| level.name.clone()),
            Row::Doctrine => campaign
                .and_then(|campaign| campaign.doctrine.readings.get(self.doctrine))
                .map_or_else(String::new, |reading| reading.name.clone()),
            Row::Truce => t(TRUCE_KEYS[self.truce_at(campaign)]),
            Row::Way => t(if self.way == Way::Curtain { "way-curtain" } else { "way-table" }),
            Row::Minutes => MINUTES[self.minutes]
                .map_or_else(|| t("minutes-none"), |minutes| tx("minutes-some", &[("minutes", minutes.into())])),
            Row::Coreper => t(match self.coreper(campaign) {
                Coreper::Absent | Coreper::Off => "coreper-off",
                Coreper::Brief => "coreper-brief",
                Coreper::Full => "coreper-full",
            }),
            Row::Seed => self.seed.to_string(),
            Row::Start => String::new(),
        }
    }

    /// What the chosen row is about, from the campaign where it has words for it.
    fn about(&self, row: Row, campaign: Option<&Campaign>) -> String {
        let Some(campaign) = campaign else { return String::new() };
        match row {
            Row::Seats | Row::Start if self.is_strange(campaign) => {
                let seat = campaign.usual_seat().map_or_else(String::new, |id| seat_name(campaign, Seat::State(id)));
                tx("setup-seats-guided", &[("seat", seat.into())])
            }
            Row::Campaign | Row::Start => campaign.text.summary.clone(),
            Row::Length => campaign.text.lengths.get(self.length).map_or_else(String::new, |length| {
                let invented = if length.invented { t("setup-invented") } else { String::new() };
                format!("{}. {} {invented}", length.title, length.text)
            }),
            Row::Level => campaign.doctrine.levels.get(self.level).map_or_else(String::new, |it| it.text.clone()),
            Row::Doctrine => {
                campaign.doctrine.readings.get(self.doctrine).map_or_else(String::new, |it| it.text.clone())
            }
            Row::Seats => t("setup-seats-about"),
            Row::Truce => t("setup-truce-about"),
            Row::Way => t("setup-way-about"),
            Row::Minutes => t("setup-minutes-about"),
            Row::Coreper => t("setup-coreper-about"),
            Row::Seed => t("setup-seed-about"),
        }
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let mut pen = Pen::new(canvas, scene.theme);
        let all = parts(area);
        let campaign = scene.world.campaign().map(AsRef::as_ref);
        pen.bar(all.header, Role::Selected);
        pen.text(crate::tui::layout::inset(all.header, 1, 0), Role::Selected, &t("setup-title"));
        let body = Rect { y: all.body.y - 1, height: all.body.height + 1, ..all.body };
        if let Some(campaign) = campaign {
            pen.text(frame::line_of(body, 0), Role::Title, &campaign.text.title);
            pen.text(frame::line_of(body, 1), Role::Dim, &campaign.text.subtitle);
        }
        let codes = |it: &'_ Campaign| self.seats.keys().map(|seat| seat::code(it, *seat).to_owned()).collect();
        let codes: Vec<String> = campaign.map_or_else(Vec::new, codes);
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        let body = europe::seats_beside(&mut pen, scene, &codes, None, body);
        let (_, rest) = over(body, 3);
        for (at, row) in (0u16..).zip(ROWS) {
            let chosen = usize::from(at) == self.cursor.at;
            let label = pad(&Self::label(row), 14);
            let text = match row {
                Row::Start => label.trim_end().to_owned(),
                _ if chosen && row != Row::Seats => format!("{label} ◂ {} ▸", self.value(row, campaign)),
                _ => format!("{label}   {}", self.value(row, campaign)),
            };
            let line = frame::line_of(rest, at);
            frame::choice(&mut pen, line, (usize::from(at), self.cursor.at, Action::Choose), Role::Text, &text);
            // Each of the two arrows turns its own way.
            for (arrow, action) in [(" ◂ ", Action::Less), (" ▸", Action::Greater)] {
                let before = text.rfind(arrow).and_then(|at| text.get(..at)).filter(|_| chosen);
                if let Some(before) = before {
                    pen.spot(Rect { x: line.x + 2 + wide(before), width: 3, ..line }, Target::Do(action));
                }
            }
        }
        // At the foot, whole: what the game is not.
        let caution = campaign.map_or_else(Vec::new, |it| wrapped(&it.text.not_a_prediction, all.notice.width));
        let height = u16::try_from(caution.len()).unwrap_or(1).max(1);
        let foot = Rect { y: all.notice.bottom().saturating_sub(height), height, ..all.notice };
        let (_, about) = over(rest, 12);
        let about = Rect { height: foot.y.saturating_sub(about.y), ..about };
        let row = ROWS[self.cursor.at.min(ROWS.len() - 1)];
        pen.prose(readable(about), Role::Text, &self.about(row, campaign));
        for (line, at) in caution.iter().zip(0..) {
            pen.text(frame::line_of(foot, at), Role::Dim, line);
        }
        let keys = [Action::Start, Action::Less, Action::Greater, Action::Choose, Action::Brief, Action::Back];
        frame::footer(&mut pen, scene, all.footer, Context::Setup, &keys);
    }
}

/// The places of the lengths that differ; of those that are alike the usual one stands for all.
fn lengths(campaign: &Campaign) -> Vec<usize> {
    const USUAL: usize = 1;
    let all = &campaign.text.lengths;
    let rules = &campaign.rules.lengths;
    let alike = |a: usize, b: usize| {
        let title = |at: usize| all.get(at).map(|length| &length.title);
        let rounds = |at: usize| rules.get(at).map(|length| length.rounds);
        (title(a), rounds(a)) == (title(b), rounds(b))
    };
    let kept = |at: &usize| *at == USUAL || (!alike(*at, USUAL) && !(0..*at).any(|before| alike(*at, before)));
    (0..LengthId::ALL.len()).filter(kept).collect()
}

#[cfg(test)]
mod tests {
    use super::ROWS;

    #[test]
    fn the_first_row_begins_the_game() {
        assert_eq!(format!("{:?}", ROWS[0]), "Start");
    }
}
