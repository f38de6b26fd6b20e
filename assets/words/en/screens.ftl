# The words of the screens: labels, headings, hints. Sentences about the game itself stand in `game.ftl`.

## What keys do: a label for footers, a sentence for the help.

action-leave = leave
    .doc = Leaves the program. The game is saved as it is played; nothing is lost.
action-help = help
    .doc = Explains the screen and its keys.
action-palette = find
    .doc = Finds what can be done here, or a state, by a few letters.
action-glossary = terms
    .doc = Opens the glossary: what the terms on this screen mean, and all others.
action-next-reference = see also
    .doc = Marks the next term that this one points to.
action-previous-reference = before
    .doc = Marks the term before among those that this one points to.
action-theme = theme
    .doc = Takes the next theme of colours.
action-redraw = redraw
    .doc = Draws the screen anew.
action-suspend = stop for a while
    .doc = Gives the terminal back to the shell; `fg` goes on.
action-why = why?
    .doc = Says why: inputs, formula or article, and the mark of the source.
action-more = more
    .doc = Shows all of an explanation.
action-papers = papers
    .doc = Opens supply, measures, case file, ladder, pledges and the rest.
action-role-sheet = role
    .doc = Opens your role sheet with your private objectives.
action-track = track
    .doc = Opens the procedure with its clocks, articles and next steps.
action-log = log
    .doc = Opens what happened so far, as far as you may know it.
action-reasons = reasons
    .doc = Opens why others decided so: each vote of each member, and after the end, or for the facilitator, Beijing's score tables.
action-desk = desk
    .doc = Opens or closes the desk: who is still needed, who can stop it.
action-europe = Europe
    .doc = Opens the map: positions, injury, shortage, stocks, exposure, Beijing's pressure.
action-charts = history
    .doc = Opens the curves of every indicator from the start to now.
action-replay = look back
    .doc = Walks back through the game, step by step: map, board, tally, papers and desk as they stood there. After the end with the eyes of any seat.
action-previous-step = step back
    .doc = Goes one step back.
action-next-step = step on
    .doc = Goes one step on.
action-previous-vote = vote before
    .doc = Goes back to the result of the vote before.
action-next-vote = next vote
    .doc = Goes on to the result of the next vote.
action-previous-phase = phase before
    .doc = Goes back to the beginning of the phase before.
action-next-phase = next phase
    .doc = Goes on to the beginning of the next phase.
action-previous-month = month before
    .doc = Goes back to the beginning of the month before.
action-next-month = next month
    .doc = Goes on to the beginning of the next month.
action-beside = compare
    .doc = Puts the marked line of play beside the one that is played: where they part, and which votes and figures differ.
action-luck = other luck
    .doc = Plays the game on many times with other luck, and where somebody decided something there, also with something else decided.
action-turns = turning points
    .doc = Looks for the decisions after which the endings moved most, by playing each on many times as decided and otherwise. Esc stops.
action-turn-1 = first turning point
    .doc = Shows the first turning point where it happened.
action-turn-2 = second turning point
    .doc = Shows the second turning point where it happened.
action-turn-3 = third turning point
    .doc = Shows the third turning point where it happened.
action-branch = play on from here
    .doc = Begins another line of play at this step and goes on with it. The game as it was stays beside it in the save; Enter goes back to it.
action-edit = change it
    .doc = Changes what is proposed, field by field; Enter keeps what stands in a field.
action-replace = something else
    .doc = Opens all that the seat could do instead.
action-package = package
    .doc = Opens the package: measures with what they press and cost, against the injury and the text before.
action-reset = reset
    .doc = Goes back to the text before, without wishes.
action-west = west
    .doc = Goes to the nearest state in the west.
action-east = east
    .doc = Goes to the nearest state in the east.
action-tiles = tiles
    .doc = Draws one tile for each state instead of shapes, and back.
action-undo = undo
    .doc = Takes your last command back, as long as nobody has learnt of it.
action-menu = menu
    .doc = Goes back to the menu. The game is saved; choose it there to go on.
action-up = up
    .doc = Goes one up.
action-down = down
    .doc = Goes one down.
action-first = first
    .doc = Goes to the first.
action-last = last
    .doc = Goes to the last.
action-page-up = page up
    .doc = Goes a page up.
action-page-down = page down
    .doc = Goes a page down.
action-choose = choose
    .doc = Takes what is marked.
action-go-on = go on
    .doc = Goes on.
action-back = back
    .doc = Goes back.
action-next-tab = next page
    .doc = Turns to the next page.
action-previous-tab = page before
    .doc = Turns to the page before.
action-less = less
    .doc = Takes the value before, or less.
action-card = card
    .doc = The card of who teaches on a page of its own: say this, ask that.
action-next-part = next part
    .doc = Takes what is marked and goes to the next part of the sentence, also to one that need not be changed.
action-greater = change
    .doc = Takes the next value, or more.
action-toggle = in or out
    .doc = Takes the marked row in or out.
action-erase = erase
    .doc = Erases the last character.
action-start = start
    .doc = Begins the game with these choices.
action-brief = about
    .doc = Reads about the campaign without beginning a game: its summary, the news that each length opens with, every role sheet.
action-choice-1 = first
    .doc = Marks the first answer.
action-choice-2 = second
    .doc = Marks the second answer.
action-choice-3 = third
    .doc = Marks the third answer.
action-nothing = nothing more
    .doc = Is done for this month.
action-vote-for = for
    .doc = Votes for.
action-vote-abstain = abstain
    .doc = Abstains.
action-vote-against = against
    .doc = Votes against.
action-stay-away = stay away
    .doc = Stays away from the vote.
action-give-proxy = proxy
    .doc = Lets another member vote on your behalf (Article 239 TFEU).
action-previous-state = state before
    .doc = Looks at the member before in the roll-call.
action-next-state = next state
    .doc = Looks at the next member in the roll-call.
action-what-if = what if
    .doc = Asks the desk what if this member voted for, against, or abstained. Changes nothing else.
action-what-if-clear = forget
    .doc = Forgets every what-if and every chance of your own.
action-large = big
    .doc = Shows the tally in large type, for a projector, and back. It follows the votes as they come in.
action-chance-less = less likely
    .doc = Thinks ten in a hundred less of this member's support.
action-chance-greater = likelier
    .doc = Thinks ten in a hundred more of this member's support.
action-rest = rest by bots
    .doc = Lets bots do what is left in this phase, or takes that back in a roll-call.
action-close = close
    .doc = Closes the vote or the phase.

## Where keys count.

help-mouse = The mouse does what keys do: click a row to mark it and again to take it, click a key in the footer, a page, a member, a state on a map; beside a window to close it. The wheel scrolls. To mark text with the mouse, hold Shift in most terminals, or write `mouse: false` into config.yaml.
context-everywhere = On every screen
context-game = On every screen of a game
context-list = Wherever one of several is chosen
context-page = Wherever something is read
context-popup = A page over the screen
    .doc = Read, turn the pages, go back.
context-menu = Menu
    .doc = Choose a campaign to begin a new game, or a saved game to go on with it. "about" reads a campaign's summary, the news that it opens with and its role sheets without beginning a game.
context-setup = A new game
    .doc = Up and down choose a row, left and right change it. Each row says below what it means.
context-seats = Seats
    .doc = Type the code of a state to take its seat or to give it up; space does the same to the marked row.
context-briefing = News
    .doc = What happened, what Beijing signals, how supply stands, and a letter that wants an answer. Mark an answer and go on.
context-consultation = Your acts
    .doc = Spend your points on what the list offers; each row says what it is expected to do, or why it is refused. "Nothing more" is one key and always moves the game on.
context-form = A form
    .doc = Fill one field after the other; before it is sent you see what it is expected to do. In a list of states, type a code.
context-papers = The papers
    .doc = Tab turns the page. Up and down mark a row; "why?" says all about it.
context-review = The facilitator's desk
    .doc = The seat says what it would do, and why. Enter lets it, one key changes it, one does something else; the record keeps both.
context-package = The package
    .doc = Space takes the marked part in or out; the numbers and the gauge follow. Above the upper end of the injury nothing may be tabled (Art. 11(1)). The Commission tables the text with Enter; a member state sends the marked wish as its suggestion, one a month.
context-desk = The desk
    .doc = Every member with what the record says of it. Ask what if, set chances of your own: the desk alone changes. Tab turns to what else may come to a vote.
context-ballot = Roll-call
    .doc = Members declare in Presidency order. Both thresholds move as they do. When it is your turn, one key votes and one more casts it; reason and confidence are optional. The desk answers who is still needed and who can stop it. "big" shows the tally in large type, for a projector. With `motion: off` in config.yaml or COREPER_MOTION=off the others' votes are there at once.
context-reason = Your reason
    .doc = Reason and confidence are given before the result, so nobody argues backwards. One key skips both.
context-table = The table
    .doc = One open screen for a class. Type and press Enter: `DE f` writes a vote down (f for, x against, a abstain, y away, b bot, or `DE >FR` for a proxy), several in one line; the last one counts. `DE` alone opens what Germany may do.
context-palette = What can be done here
    .doc = Type a few letters of what you look for; Enter does it.
palette-term = what it means
palette-state = on the map
palette-page = a page of the papers
palette-measure = a measure, in the papers
palette-look = Looks at this member.
context-glossary = Glossary
    .doc = The terms of the screen that you came from stand first, then all others. Type a few letters to find one. Tab marks one of the terms that a term points to, Enter goes there; Backspace erases, and then goes back the way you came. Esc returns to the screen.
glossary-prompt = { " " }Find: { $typed }▏
glossary-here = On this screen
glossary-all = All terms
glossary-source = Source: { $source }.
glossary-see = See also
glossary-nothing = No term fits "{ $typed }". Backspace erases a letter.
context-curtain = The curtain
    .doc = Pass the machine on. Nothing private is in view before the next player goes on.
context-europe = Europe
    .doc = Arrows go to the nearest state, a code such as `fr` straight to it; Tab changes what is shown.
screen-chair = The chair
    .doc = You hold the Presidency: put an item to the vote, or hold it back. The list says why an item may or must be put. Count first: a lost or late vote costs credibility, and the desk says what a vote now would give.
screen-commission = The Commission in committee
    .doc = You table and you chair, and the states vote on your text. Without a positive opinion you change the text or appeal; after no opinion on appeal you may adopt, at a price in cohesion.
screen-replies = Pledges
    .doc = Pledges that others offered you: accept or refuse each. What you accept binds them on their condition, and you if you promised.
screen-beijing = Beijing's turn
    .doc = Use or withdraw instruments, offer, sign or refuse terms. What you announced and do costs less face than a surprise.
screen-log = What happened so far
    .doc = Everything that you may know, month by month and phase by phase. Page up and page down move in it.
screen-charts = History
    .doc = The way of every indicator from the start to now. Up and down change which one is drawn.
screen-why = Why?
    .doc = Why something is as it is: what goes in, the formula or the article, and the mark of the source: source, secondary, estimate or invented. x shows all of it.
screen-moves = Beijing's move
    .doc = What Beijing did this month, whether it had announced it, whom it hits, and what it announced and left undone. Up and down mark a move; why? tells its precedent, its way down and, after the end, Beijing's own reasons.
screen-opening = Who you are
    .doc = Who you are, what you want, what lies on the table, and how a month runs. Your aims are seen by nobody else. The role sheet says more, at any time.
screen-came = What came of it
    .doc = What you did this month with what you hoped for and what came, the votes, what the others said and did, and why something was not voted on. Beijing moves next. Up and down mark a row, w explains it.
screen-preview = A campaign before a game
    .doc = What the campaign is about, the news that each length opens with, and every seat's role sheet. Tab turns the page, on the last one up and down choose a seat. Nothing has begun.
context-report = A report
    .doc = What the month has changed: each value with its change (▲ up, ▼ down) and what moved it. Up and down mark a row, "why?" explains it with its formula, "history" draws its way. Values run to their new place for a moment; `motion: off` in config.yaml or COREPER_MOTION=off keeps everything still.

context-replay = Looking back
    .doc = The game as it stood at a step. Left and right walk step by step, comma and full stop from vote to vote, brackets from month to month, PgUp and PgDn from phase to phase, Home and End to the ends; Tab takes the eyes of another seat where that is open. Papers, map, history, desk and "why?" show that moment as well. Up and down mark a line of play, Enter goes on with it, c compares it with the one that is played.

context-ending = The ending
    .doc = What came of it, then the debrief page by page: timeline, votes, closest decisions, Beijing's reasons, history.

## Figures and months, as short as columns need them.

labelled = { $label }: { $text }
with-basis = { $text } · { $basis }

## Around every screen.

header-when = { $month } · month { $round } of { $rounds } · { $phase }
    .before = { $month } · before the first of { $rounds } months · { $phase }
header-pace = { $elapsed } min, plan { $planned } of { $whole }
track-way = The way of a case
track-examination-about = the Commission looks whether there is coercion (ACI Art. 4)
track-council-about = the Council finds coercion: 15 members with 65 % of the people (ACI Art. 5)
track-engagement-about = the Union asks Beijing to stop, and talks (ACI Art. 6)
track-committee-about = members vote on measures; on appeal the count turns round (ACI Art. 18(2))
track-measures-about = they apply, and can be suspended, changed and ended (ACI Arts 8, 12)
track-examination = Examination
track-council = Council
track-engagement = Engagement
track-committee = Committee
track-measures = Measures
guide-step = Guide: { $text } { $keys }
guide-press = Press { $key }.
guide-press-then = Press { $key }, then { $then }.
guide-mark = Mark “{ $what }”, then press { $key }.
guide-step-class = Lesson: { $text } Type: { $typed }
track-nothing = not asked yet
track-clock = ◷ { $days ->
    [one] { $days } day
   *[other] { $days } days
}
more-below = {" "}↓ more
more-above = {" "}↑ more
more-both = {" "}↑↓ more
cannot-suspend = No shell started this program, so none could make it go on: Ctrl-C leaves, the game is saved.
too-small = This screen is { $columns } columns by { $rows } rows.
too-small-need = Coreper needs { $columns } by { $rows }. Make the window larger, or leave with { $key }.
saved-to = saved to { $path }
not-saved = not saved: { $why }
undone = Taken back.
settings-mistakes = Your settings have mistakes; the program's own serve instead
theme-now = Theme: { $name }

## Menu.

menu-subtitle = A war-game of the Council of the Union
menu-new-here = New here
menu-campaigns = New game
menu-saves = Go on with a saved game
menu-length = { $title }: { $rounds } months, from { $month }
menu-save = { $who } · { $far } · { $age }
menu-save-narrow = { $who } · { $far }
menu-save-table = class
menu-save-far = { $month }
menu-save-far-over = over
menu-save-at = { $month }, month { $round } of { $rounds }
menu-save-at-over = It is over: what came of it can be read.
menu-save-who = Played by people: { $who }
menu-save-class = class of { $seats }
menu-save-many = { $seats } seats
menu-save-bots = nobody
menu-save-other = It was played by the rules of another release, and this one cannot go on with it; what happened in it can be read with coreper replay.
menu-save-unreadable = This file does not begin as a save does.
age-now = just now
age-minutes = { $count } min ago
age-hours = { $count } h ago
age-days = { $count ->
    [one] yesterday
   *[other] { $count } days ago
}
menu-save-about = It goes on exactly where it stopped.
menu-save-torn = Its last line was not written whole: what that recorded is lost, and nothing else.
menu-leave = Leave
menu-leave-ask = Leave Coreper? Esc once more leaves, every other key stays.
table-leave-ask = Back to the menu? Esc once more goes there, every other key stays; the game is saved.
menu-leave-about = Every game is saved as it is played.
menu-not-a-prediction = A game to think with, not a prediction.

## A campaign before a game.

preview-about = What it is about
preview-openings = First news
preview-seats = Seats
preview-simplified = What is simplified
preview-position = Where it stands, and why
preview-carrots = Beijing can offer: { $words }
preview-sticks = Beijing can take: { $words }
preview-hint = Tab turns the page. Nothing has begun, and nothing is saved.

## A new game.

setup-title = A new game
setup-start = Start the game
setup-campaign = Campaign
setup-length = Length
setup-seats = Seats
setup-level = Beijing plays
setup-doctrine = Doctrine
setup-truce = Truce
setup-way = Players
setup-minutes = Time planned
setup-seed = Seed
setup-length-value = { $length }, { $rounds } months
setup-nobody = nobody: watch the bots play
setup-invented = This opening did not happen; it is invented.
setup-seats-about = Who is played by people at this machine: any states, the Commission, Beijing. Bots play the rest and know no more than a player in their seat would.
setup-seats-guided = This lesson is written for { $seat }. In another seat its hints do not fit.
setup-truce-about = Whether Washington and Beijing make a truce, and whom it covers. The truce of late 2025 covered the United States; what it meant for the Union was left open.
setup-way-about = One machine, in turn: private turns with a curtain between them. At one table: a class at one open screen, a teacher types what each state does.
setup-minutes-about = Shows planned against actual time. It never ends a phase.
setup-coreper = Coreper
setup-coreper-about = What happens before the Council meets. Report: the working party says where members stand. Brief: you show a stand on each file as well, with one key; others remember it. Full: your services reckon on each file before you, and who chairs hears three members in confidence.
coreper-off = report of the working party
coreper-brief = brief: report and stands
coreper-full = full: and words in confidence
setup-seed-about = The same seed and the same decisions give the same game. Change one decision, and all other luck stays as it was.
screen-truce-none = none
screen-truce-us-only = for the United States only
screen-truce-offered = offered to the Union at a price
screen-truce-as-happened = as it happened
way-curtain = one machine, in turn
way-table = at one table
minutes-none = no plan
minutes-some = { $minutes } minutes
seats-title = Who is played by people here?
seats-hint = A code such as DE: in or out. CN or COM twice: the facilitator decides.
seats-reviewed = { $seat } proposes, and the facilitator decides
setup-reviewed = the facilitator for { $code }
review-title = { $seat } proposes
review-reasons = Its reasons
review-no-reasons = It gives none.
review-nothing-to-change = There is nothing to change in it; do something else, or let it.
review-hint = Enter lets it; the record keeps the proposal beside your decision.

## Between seats.

curtain-title = Curtain
curtain-pass = Pass the machine on to
curtain-alone = Only { $seat } should look at the screen now.

## Briefing.

briefing-news = News
briefing-quiet = A quiet month in the papers.
briefing-signals = Beijing signals
briefing-no-signals = Nothing is announced for this month.
briefing-supply = Supply: licences approved, of what is applied for
briefing-dispatch = Letter: { $title }
briefing-hint = Enter goes on to your acts.
briefing-hint-dispatch = Enter sends the answer that is marked; a number marks another.
news-host = The host tells you
news-found = Evidence found
news-filed = On the case file
supply-good = Good
supply-columns = {"   "}civil  defence   backlog elsewhere ±

## What a seat may ask for.

offers-stands = Coreper: our line
offers-confide-hint = One key tells it to the chair alone. It need not be what you show, and now and then it is known outside.
offers-stands-hint = One key shows it to the table. It binds nobody, and others remember what you say.
offers-title = This month you can
offers-nothing = Nothing this month
offers-done = Done for this month
offers-desk-done = Nothing more from the chair
offers-done-title = Done
offers-done-about = Ends your acts of this month. What you asked for is carried out together with what all others asked for.
    .other = You do nothing more this month.
offers-expected = Expected:
offers-refused = Not possible now:
offers-asked = You have asked for
offers-pledge = A pledge is offered to you
offers-accept = Accept the pledge of { $by }
offers-unspent = { $points ->
        [one] One point is
       *[other] { $points } points are
    } unspent. Enter once more ends your acts, { $key } does so at once.
offers-accept-sure = This binds you to { $by }. Enter again accepts; another key leaves it open.
offers-refuse = Refuse the pledge of { $by }
offers-forced = It must be put: a call to act (TFEU Art. 265), or a last meeting (a rule of the game).
offers-requested = Asked for by { $codes }
offers-cut = … { $key } shows all of it
offers-draft = Draft on the table:
offers-mandate = Mandate:
offers-offer = Beijing offers:
offers-counter = The Union's counter-offer:
refused-press-why = This is refused now; why? explains it.
nothing-is-no-choice = Here something must be chosen.

## Forms.

form-hint = Enter takes it, Esc goes a part back.
form-several = { $min } to { $max } of these.
form-worth = Chosen { $now } a year; at most { $worth }.
form-number = From { $min } to { $max }; left and right change it.
form-text = At most { $max } characters; Enter alone leaves it empty.
form-odds = { $title }: the chance that each helps; F, A, X its word.
form-does-not-fit = This does not fit here.
form-confirm = Enter sends it. Esc goes back.
form-send = Enter sends it as it is written; Tab changes the next part, Esc goes back.
about-measure = Takes { $value } a year from China's trade with the Union, bites { $bite }. { $text }

## Roll-calls.

gauge-members = Members
gauge-members-appeal = Against
gauge-population = Population
gauge-block = Not for: { $members } with { $share }; four with more than 35 % block.
gauge-block-appeal = Not against: { $members } with { $share }; enough of them let the act through.
reached = reached
short-members = { $count } short
short-members-appeal = { $count } short of a stop
short-population = { $share } points short
ballot-roll = Roll-call, { $chair } in the chair
ballot-others = The others declare
ballot-next = Next: { $name }. Enter goes on to your turn, or to the result.
ballot-own = { $name }: your vote
ballot-result = Result
ballot-your-vote = It is your turn: for, abstain or against.
reason-advised = This is what your own services advise.
ballot-not-your-turn = It is not your turn yet.
ballot-hint-turn = Your turn: one key chooses a vote, and one more casts it; d opens the desk.
ballot-hint-others = The others declare; arrows look at one. Enter goes on to your turn or the end.
ballot-hint-over = The vote is over: w explains the result, arrows and w a member. Enter goes on.
ballot-hint-over-class = Enter goes on; F9 large; u opens the vote again, with a reason.
ballot-over = This vote is over.
ballot-desk-over = This vote is over: nothing is left to ask the desk about it.
card-declared = declared { $vote }
card-voted = voted { $vote } in month { $round }
card-confidence = confidence { $confidence } of 5
card-channel = a channel of its own to Beijing is known
subject-head = Voted on
subject-head-takes = € a year
subject-head-price = price
does-council-for = One of the 15 with 65 % of the people that it takes.
does-council-abstain = Counts like a no: it is missing from both thresholds.
does-council-against = Counts against, and goes on record so.
does-committee-for = One of the 15 with 65 % that the Commission needs to adopt.
does-committee-abstain = Counts like a no here: nothing is adopted without 15 for.
does-committee-against = Counts towards a negative opinion.
does-appeal-for = Helps it through: only a qualified majority against stops it.
does-appeal-abstain = Lets the act through: here only votes against stop it.
does-appeal-against = One of the 15 with 65 %, or of all but three, that stop it.
does-publish-for = Wants it seen how each voted; a simple majority of members decides.
does-publish-abstain = Counts like a no: 14 members must want it.
does-publish-against = Wants it kept in the room.
does-open-for = Wants the vote now; a simple majority of members decides.
does-open-abstain = Counts like a no: 14 members must want the vote.
does-open-against = Wants no vote yet.
does-concluded-for = You say nothing, and that is assent.
does-concluded-abstain = It is recorded: you do not count for it.
does-concluded-against = Your no is recorded; it stops nothing if enough are silent.
does-unanimity-for = Says yes. One no is enough to stop the act.
does-unanimity-abstain = Does not prevent the act: under unanimity only a no does.
does-unanimity-against = Stops the act, alone.
projector-for = FOR
projector-abstain = ABSTAIN
projector-against = AGAINST
projector-adopted = ADOPTED
projector-not-adopted = NOT ADOPTED
projector-positive = POSITIVE
projector-no-positive = NO MAJORITY
projector-stopped = STOPPED
projector-not-stopped = NOT STOPPED
projector-not-concluded = NOT CONCLUDED
projector-yes = NOBODY OBJECTS
projector-no = SOMEBODY OBJECTS
projector-reached = REACHED
projector-blocked = BLOCKED
projector-passes = NOT STOPPED
projector-open = { $count } TO VOTE
result-adopted = Adopted.
result-not-adopted = Not adopted. The proposal stays on the table, at a price in credibility.
result-amendment-yes = Carried: the proposal is changed before the Council votes on it.
result-amendment-no = Not carried: the proposal stays as it is.
result-publish-yes = How each voted is public.
result-publish-no = How each voted stays the table's knowledge.
result-open-yes = The vote is held now.
result-open-no = No vote is held this month.
result-not-concluded = The majority that was noted does not stand.
result-conclusions-yes = Nobody objects: the conclusions stand.
result-conclusions-no = Somebody objects: there are no conclusions.
result-not-carried = Not adopted.
result-not-stopped = No opinion: the act is not stopped, and the Commission may adopt it.
result-stopped = Negative opinion: the act is rejected, and there is no further instance.
result-positive = Positive opinion: the Commission adopts the act.
result-no-positive = No positive opinion: the Commission may not adopt this text; it may amend it or appeal.
reason-title = { $seat } votes { $vote }
reason-final = Enter casts it. A vote cannot be taken back.
reason-why = Why? (only if you like; everybody will read it)
reason-confidence = How sure: { $dots }

## The desk.

screen-desk-title = Desk
desk-closed = This vote is over, and the desk is closed. `w` explains the result; which votes were near is in the debrief.
desk-nothing = Nothing comes to a vote that the desk could weigh.
desk-columns = {"  "}state    for certain safe why
desk-hint = certain: a sure yes less a sure no; safe: after so many talks; x explains.

## Beijing's move.

moves-title = Beijing's move
moves-announced = announced, and done
moves-elsewhere = announced for { $targets }
moves-surprise = not announced
moves-eased = eased
moves-targets = Hits { $targets }
    .favour = Goes to { $targets }
moves-none = Beijing begins nothing new this month.
moves-left = Announced and left undone:
moves-ladder = The highest rung in use is { $rung } of 20.

## Reckoning.

reckoning-whole = { $indicator }: { $causes }
came-title = What came of it
replay-branch-over = The game was over at this step: step back to a moment at which something could be done.
came-own = For you alone, since your last turn
waits-title = Nothing is asked of you now. Still at work: { $left } of { $all } seats.
waits-nobody = Nothing is asked of anybody: the game goes on in a moment.
waits-hint = u takes your last act back, as long as others are still at work.
far-stay = Behind this game there is nothing: Ctrl-C leaves, and you can come back to your seat.
far-held = The host goes on when all have looked.
far-clock = { $left } left.
far-clock-held = { $left } left, the clock stands.
came-hint = Up and down mark a row, w explains it; nothing here can be taken back.
stakes-who = Nearest
stakes-now = helps
stakes-talk = a talk
stakes-passes = passes
stakes-talks = talks
stakes-held = hold
stakes-aims = Your aims
stakes-last = Your acts last month
show-hoped = hoped
show-came = came
reckoning-title = What changed this month, and why
reckoning-hint = Up and down mark an indicator; why? lists every cause.
reckoning-own = { $name }: injury { $pain }, supply { $supply }, own cost { $cost }, political capital { $capital }
screen-rung = rung { $rung }
screen-points = { $points }

## Why.

why-window = Why?
why-more = … { $count } more; press the key for more.

## The package.

package-title = A package of measures
package-title-wishes = What you wish for in the Commission's text
package-measures = Measures
package-sectors = Sectors to be spared
package-terms = Terms
screen-package-deferral = Deferral
screen-package-sunset = Sunset
screen-package-none = none
package-stands = stands
package-head-takes = a year
package-head-presses = press
package-head-annex = Annex I
package-head-alone = alone
package-head-aligned = G7
screen-package-takes = takes
package-takes-value = { $value } ({ $added } new)
package-injury = injury
package-injury-value = { $low } to { $high }, middle { $middle }
screen-package-presses = presses
package-presses-value = { $now } (alone { $alone }, G7 { $aligned })
screen-package-own = costs { $code }
screen-package-most = most
screen-package-chance = chance
package-chance-value = committee { $committee }, appeal { $appeal }
screen-package-grounds = in law
package-changes = changes
package-changes-value = { $added } added, { $removed } removed, { $kept } kept
package-changes-none = no text before this one
package-bill = What it costs each state, in points
package-before = Against the text before
package-legend = ▓stands █new ┆low ╎middle ┃upper
package-hint-send = Space takes a measure in or out. Enter tables the text.
package-hint-wish = Space wishes a part in or out. Enter suggests the marked wish.
package-hint-look = Space takes a measure in or out; the numbers follow.

## Log, papers.

log-title = What happened so far
log-hint = As far as this seat may know.
papers-supply = Supply
    .doc = For each good: what share of demand Beijing licenses, for civil and for military use, how much waits, and what comes from elsewhere. With a seat of your own: your supply and your stocks.
papers-measures = Measures
    .doc = What the Union can do: each measure with its point of Annex I, what it takes from China in a year, how it bites, and how much more with the G7; below, how much is proportionate to the injury.
papers-case = Case file
    .doc = The evidence on the purpose test and the five factors of Article 2: what was filed and by whom, what Beijing answered, how strong the file is, and what is still to be found.
papers-ladder = Ladder
    .doc = What Beijing does and can do, rung by rung: at work, signalled, used before, not used; and its favours. Up the ladder it hurts more, and costs Beijing more.
papers-track = Procedure
    .doc = Where the case stands: what is open now, under which article, until when, and which clocks run. A time limit is the longest that a step may take.
papers-pledges = Pledges
    .doc = Who promised what to whom, on what condition and until when; and below, what lies on the table between the Union and Beijing.
papers-board = Board
    .doc = The eleven indicators: value, change since the month before (▲ up, ▼ down), the way so far, and what moved it last. Up and down mark one, why? says how it comes about. Cohesion, credibility and pressure help the Union; injury, cost and rungs hurt it.
papers-role = Role
    .doc = Who you are, what you want, and what for. Your objectives are private; the ending says which were met.
papers-reasons = Why
    .doc = Why others decided so. Under each vote stands every member with its reason; under each month what Beijing chose, with its score. Up and down mark one, "why?" says all about it: options with their values, the principles behind them and by how much, and what would have changed the choice. What governments and Beijing weighed is open to the facilitator at any time, and to everybody after the end; before it a seat reads what was said aloud and its own notes.
papers-reasons-open = All books are open: votes and scores in points.
papers-reasons-closed = What was said aloud. What governments and Beijing weighed opens at the end.
europe-position = Positions
europe-pain = Injury
europe-shortage = Shortage
europe-stocks = Stocks
europe-exposure = Exposure
europe-pressure = Pressure
europe-open = open
europe-before = paler: last vote
europe-or-more = { $least } or more
europe-population = Population
europe-cost = Cost of measures
europe-most = Most
europe-hint = Arrows or a code pick a state; Tab changes what is shown. 1 is weak, 5 strong.
charts-start = start
charts-hint = Value now and change since the start. Up and down turn the pages.
papers-measure-none = Not adopted
papers-measure-deferred = Applies from month { $round }
papers-measure-applies = Applies, for { $age ->
    [one] { $age } month
   *[other] { $age } months
} so far
papers-measure-suspended = Suspended
papers-measure-drafted = In the draft before the committee
papers-proportion = All measures together: { $pressure } of pressure now; the injury is estimated at { $low } to { $high } a year, middle { $middle } (Art. 11(1)).
papers-favours = Favours
papers-rungs = Rungs of its ladder, as far as they are known
papers-pledge-about = A pledge is one condition and one promise with a date: if you do this, we do that. Whoever accepts is bound as well, and the record alone judges it.
papers-words = Words given in public
papers-no-bargain = Nothing is on the table between the Union and Beijing.
papers-no-words = Nobody has said yet how it will vote.
papers-broken = Have broken a pledge: { $codes }
papers-no-pledges = No pledge that you know of.
papers-no-role = The role sheet belongs to a seat; this screen belongs to nobody.
papers-objectives = Your private objectives
papers-firms = Firms: { $firms }
papers-draft = Draft on the table
papers-bargain = The bargain
papers-agreement = Agreement since month { $round }
papers-hint = Tab turns the page, "why?" explains it.
papers-hint-rows = Up and down mark a row, "why?" says all about it. Tab turns the page.
papers-more = w: all of it
case-strength = { $strength } of { $needed } needed
case-legend = ✓ on file  ! answered by Beijing  − for Beijing  ○ found, not filed
case-nothing = {"  "}nothing yet
supply-stocks = Stocks, { $place }
screen-supply-ways = Arrives by
supply-civil = civil
supply-defence = military
supply-ways-legend = █ directly ▒ third countries ░ elsewhere
supply-projects = Projects outside China (if not withheld)
supply-projects-name = project
supply-adds = adds
papers-board-now = now
papers-board-change = change
papers-board-way = so far
papers-board-last = last moved by
papers-board-unmoved = not moved yet
papers-board-moved = In month { $round }: { $causes }
papers-board-before = Month { $round }: { $causes }

## The table.

table-title = Table
table-letters = { $count ->
    [one] One letter waits
   *[other] { $count } letters wait
}
table-no-card = There is no card for this place of the game.
table-no-letters = No letter waits.
table-reopen = reopen
table-reopened = Opened again: { $reason }. What was said stands on the sheet.
table-no-vote-yet = No vote is over that could be opened again.
table-tally = The vote just held. F9 or Esc puts it away.
guess-bar-yes = yes
guess-bar-no = no
guess-bar-unsure = not sure
table-briefing = { $code } opens its letter for all, { $code } 2 answers it; rest, then close.
table-consultation = { $one } talk { $other } determination f · { $one } shows its acts · undo { $one } · close
table-stands = { $code } support, accept, silent, oppose; { $code } reserve period names the point. The rest by bots: rest.
table-coreper = Coreper prepares the Council
table-replies = { $code } yes or { $code } no; { $code } yes FR names whose pledge. The rest by bots: rest.
table-votes = { $yes } f  { $no } x  { $neither } a  { $away } away  { $from } proxy { $to }  { $bot } bot; - strikes out. Close reveals.
    .last = { $yes } f  { $no } x  { $neither } a  { $away } away  { $bot } bot; - strikes out. Close reveals.
table-chair = The chair decides. Type its code with put, conclude or hold; the code alone shows more.
table-chair-first = The chair decides first: put or hold.
table-chair-how = Type { $code } put, { $code } conclude or { $code } hold; { $code } alone shows what else it may do.
table-chair-of = { $name } holds the Presidency
table-in-the-chair = chair: put or hold
table-all-done = All have spoken. Enter goes on; undo takes back what was done last.
table-nothing-to-undo = There is nothing to take back: what was done last is known by now.
table-closing = { $count ->
    [one] One state has not spoken.
   *[other] { $count } states have not spoken.
} y closes, b has bots speak for them, else it waits.
table-not-closed = Not closed.
table-type = Type what is called out, or F6 to close.
table-parsed = { $count ->
    [one] Enter takes it.
   *[other] Enter takes all { $count }.
}
table-refused = { $code }: { $why }
table-letter-of = Letter to { $name }: { $title }
table-pledges = Pledges that wait for an answer
table-so-far = So far this month
table-nothing-done = Nobody has done anything yet.
table-more = ↓ { $count } more
table-spoken = { $done } of { $all } have spoken.
table-act-talks = talks { $code }
table-act-says = says { $vote }
table-act-pledge = a pledge
table-act-evidence = evidence
table-prompt = ▸
table-key-f = for
table-key-x = against
table-key-a = abstain
table-key-y = away
table-key-b = its bot
table-key-1 = first answer
table-key-2 = second
table-key-3 = third
table-entered = { $done } of { $all } written down.
table-missing = Without an entry: { $codes }
table-rest-on = Bots vote for the rest.
table-rest-off = Who has no entry is asked for when you close.
table-done = { $done } of { $all } are done.
table-nothing-to-do = { $code } has nothing to decide now.
table-ready = done
table-letter = letter
table-owes = pledge
table-nothing = –

## The opening.

opening-aims = Your aims, seen by nobody else
opening-table = What is on the table
opening-month = A month
opening-month-short = News and a letter, your acts, the Council, the committee, Beijing, the month in review.
opening-hint = Enter to the first month; r opens the whole role sheet, at any time.

## The ending.

ending-title = The end
ending-board = From the start to the end
ending-start = start
ending-end = end
ending-scores = Objectives met
ending-own = Your objectives
ending-met = met
ending-missed = missed
ending-none = The game ended without an ending of its own.
ending-hint = Page { $page } of { $pages }: Enter goes on to the debrief, v looks for turning points.
ending-last = This is the last page: m goes to the menu, Tab to the first page.
ending-no-sum = There is no total score: the aims pull apart on purpose.
screen-seat-commission = COM the Commission
screen-seat-beijing = CN Beijing
screen-seat-facilitator = FAC the facilitator
screen-seat-observer = OBS an observer

## Looking back.

replay-title = Looking back, { $seat }
replay-step = step { $step } of { $last }
replay-here = { $month }, { $phase }
replay-board = The board then, and since the start
replay-legend = ▴ own act  ✓ carried  ✗ lost  ○ no opinion, conclusions  B Beijing  ■ end
replay-hint = What is shown is this moment: papers, map, desk and why? open on it.
replay-name = What is this line of play called? { $name }  Enter begins it, Esc does not
replay-eyes = Seen now as { $seat } may know it; Tab turns on to the next.
replay-branches = Lines of play
replay-leaves = from month { $round }
replay-only-looks = This is a look back: it changes nothing. Esc goes back to the game, n plays on from here.
replay-played = Told to all: from here on line { $name } is played; s and Enter go back.
replay-played-first = Told to all: the game as it was begun goes on.
replay-alone = There is one line of play alone: n begins another at this step.
turns-title = Turning points
turns-how = Press { $key } and they are looked for: at most { $most } decisions are played on, each { $games } times as it was decided and as often otherwise, under the same draws. That takes from seconds to a minute or two; you can read on meanwhile.
turns-begun = Looking which decisions may have turned the game …
turns-running = { $looked } of { $of } decisions looked at, { $games } games each way; Esc stops here and keeps what was found
turns-stopped = Stopped after { $looked } of { $of } decisions, { $games } games each way
turns-done = { $of } decisions, { $games } games each way
turns-means = A size says how often the model ends otherwise, not what would have happened. The report finds the same.
turns-first = No such turning point has been found so far.
turns-far = Whoever leads the session looks for the turning points, on the machine of the game; the report has them too.
luck-title = With other luck
luck-whole = The same choices with other luck, from the beginning
luck-step = From step { $step } on, with other luck
luck-step-instead = From step { $step } on, with other luck: as decided, and with the other vote or without what was decided
luck-running = { $done } of { $of } games; Esc stops here and keeps what is in
luck-stopped = Stopped after { $done } games
luck-done = { $done } games
luck-instead = … otherwise
replay-beside = Two lines of play
