# The workshop: what people read who join it, on pages, terminals and the wall, and what is said at the desk.

host-title = Coreper: a session of the Council
host-you-pen = { $name }, you act for { $seats }.
host-you-member = { $name }, you sit with { $seats }: you see what the delegation sees, and somebody else acts for it.
host-you-observer = { $name }, you look on.
host-lobby-count = { $people ->
    [one] One person is here
   *[other] { $people } people are here
 }, with { $seats ->
    [one] one delegation.
   *[other] { $seats } delegations.
 }
host-lobby-waits = The host begins when all are here.
host-lobby-leave = Ctrl-C leaves; the same line brings you back.
host-kept-title = What is kept
host-kept-seats = The game keeps what each seat does, never who sits there.
host-kept-people = Your name stands beside the game until the host ends the session.
host-kept-network = On an open network others can read along: write nothing here that must stay secret.
host-says = The host says: { $text }
host-ssh-code = Join code
host-ssh-name = Your name
host-ssh-seat = Delegation such as DE; nothing for any, - to look on
host-ssh-number = Your number
host-ssh-digits = Your four digits
host-ssh-line = ssh -p { $port } join@{ $host }
host-ssh-no-terminal = A terminal is needed here: ssh -t.
host-join-seat = Delegation
host-join-any = Any that is free, or the one kept for my name
host-join-observe = None: I look on
host-join-taken = { $code } { $name } (sit with those who are there)
host-join-go = Join
host-join-back = Come back with number and digits
host-back-go = Come back
host-to-own-page = To my page
host-to-door = To the way in
host-nothing-here = There is nothing here
host-no-code = This is not the code of this session.
host-no-name = A name is wanted, such as a first name.
host-no-closed = The host has closed the door: ask to be let in.
host-no-full = The room is full.
host-no-seat = No seat is free: choose a delegation to sit with, or look on.
host-no-unknown = There is no such delegation.
host-no-digits = These digits are not right: ask the host for new ones.
host-pages = Pages
host-tab-now = Now
host-tab-happened = What happened
host-tab-seat = My seat
host-tab-count = Count
host-top = { $month }, { $phase }
host-round = Month { $round }
host-round-of = Month { $round } of { $rounds }
host-clock = { $left } left
host-clock-held = { $left } left, the clock stands
host-clock-up = Time is up
host-news-result = The vote is over.
host-news-beijing = Beijing has moved.
host-news-filed = The month is over.
host-news-over = The game is over.
host-news-vote = A vote is under way.
host-ended = The session is ended. Thank you.
host-over = The game is over
host-role = Your role
host-aims = What you want
host-where = Where things stand
host-declared = Declared
host-digits = If you lose this page: come back with number { $number } and digits { $digits }.
host-you-wait = Nothing is asked of you now
host-at-work = Still at work: { $left } of { $all } seats.
host-held = The host goes on when all have looked.
host-slip-title = Your vote lies ready
host-slip = You said: { $what }. It is cast when you are called.
host-slip-change = Take it back
host-slip-early = You have not been called yet. What you choose now is cast when you are.
host-bot-plays = A bot plays your seat, because nobody was here.
host-take-back = Take the seat back
host-member = You sit with the delegation; whoever has the pen acts.
host-take-pen = Take the pen
host-pen-not = The pen is with somebody who is here.
host-undo = Take my last act back
host-go-on = Go on
host-back-to-choices = Back to all choices
host-number-wanted = A whole number is wanted here.
host-words = At most { $max } characters; nothing is possible too
host-count-none = No vote was held this month yet.
host-wall-browser = In a browser:
host-wall-ssh = With a terminal:
roll-title = { $gate }: { $item }
roll-next = { $who } is called.
roll-members = In favour
roll-against = Against
roll-population = Their share of the population
roll-of = { $count } of { $needed } needed
roll-population-of = { $share } of 65 % needed
roll-away = Away
roll-carried = Carried
roll-failed = Not carried
roll-would-carry = Would carry
roll-would-fail = Would not carry
roll-positive = A positive opinion
roll-not-positive = No positive opinion

room-open-here = Open on this machine alone; --lan lets the room in.
room-open-lan = Open to this network.
room-code = Join code: { $code }
room-wall = Wall: { $link }
room-hint = start begins, help lists what can be said here.
room-lobby = Join code { $code }; start begins.
room-started = The game begins.
room-done = Done.
room-unknown = There is no order "{ $word }"; help lists them.
room-help =
    start              begins with those who are here
    next, n            goes on from what all have looked at; else says who is at work
    bots               bots finish the phase for those who are still at work
    pause, go          the clock stands, and runs again
    clock 20, +5       sets the clock, gives it more; clock off
    holds on, off      whether the game waits after results
    seats, people      how each seat is played; everybody with their number
    bot DE, human DE   hands a seat to a bot, and back
    say TEXT           a message to all; say DE: TEXT to a delegation
    back 3             new digits for number 3 to come back with
    pen 3, remove 3, rename 3 NAME
    lock, open         nobody new comes in; people can join again
    injects            what the campaign offers, what fits now first
    preview ID         what an inject says, does, to whom, and what its author advises
    inject ID          sends it; inject ID anyway where it does not fit
    news TEXT          a headline of your own; news DE,FR: TEXT to some
    figure DE anger 5 WHY     moves a figure of a state; figure cohesion -2 WHY of the board
    as DE ACT because WHY     acts for a seat; as DE lists what is open to it
    review CN          you decide what a bot does: accept, or instead ACT because WHY
    reopen WHY         the last vote is held again; announced to all
    rewind 2 WHY       back to the beginning of month 2; announced to all
    end                ends the session
room-end-ask = end yes ends the session for everybody; the game is saved.
room-not-begun = The game has not begun: start begins it.
room-holds-how = holds on, or holds off
room-clock-how = clock 20 sets 20 minutes, +5 gives five more, clock off keeps no time
room-say-how = say TEXT to all, say DE: TEXT to a delegation
room-rewind-how = rewind 2 WHY: the month, and a sentence for everybody
room-inject = { $id }: { $title } ({ $fits })
room-no-inject = There is no inject "{ $word }"; injects lists them.
room-news-how = news TEXT to all, news DE,FR: TEXT to some
room-figure-how = figure DE anger 5 WHY (posture, capital, anger, fear: points), or figure cohesion -2 WHY (cohesion, credibility, g7, defence, face: per cent)
room-why-wanted = A reason is wanted: one sentence that everybody is told.
room-as-line = as { $code } { $act } because WHY
room-as-nothing = Nothing is open to { $code } now.
room-reviewed = { $code } waits for you from now on: accept, or instead ACT because WHY.
room-proposes = { $what }
room-reopen-how = reopen WHY: a sentence for everybody
inject-now = fits now
inject-from = from month { $round } on
inject-until = was meant up to month { $round }
inject-phase = in another phase of the month
inject-not = its condition does not hold
inject-sent = sent in month { $round }
inject-instead = not any more: "{ $title }" was sent
inject-anyway = It does not fit: { $why }. inject { $id } anyway sends it all the same.
inject-all = everybody
inject-told = Told to { $who }
inject-board = { $indicator }: { $was }, then { $will }
inject-say = Say
inject-expect = Expect
inject-if-stuck = If nothing comes
inject-teaches = It teaches
room-no-seat = There is no seat "{ $word }".
room-no-person = There is no such person: "{ $word }"; people lists them.
room-nobody = Nobody is here yet.
room-nobody-at-work = Nobody is at work.
room-at-work = At work: { $who }
room-bots-finished = Bots have finished this phase for { $who }.
room-where = Month { $round } of { $rounds }, { $month }: { $phase }
room-held-result = The result stands; next goes on.
room-held-beijing = Beijing's move stands; next goes on.
room-held-filed = The month is filed; next goes on.
room-runs = The game goes on.
room-over = The game is over; end closes the session.
room-fault = The table stopped by a fault of the program: { $why }. Stop and go on with --resume.
room-here = here
room-away = away
room-away-for = away { $time }
room-bot = bot
room-observer = looks on
room-works = at work
room-waits = done
room-idle = -
room-person = { $number }  { $name }  { $seats }  { $part }  { $here }
room-seat = { $code }  { $names }  { $here }  { $work }
room-saved = saved: { $file }
room-no-list = the list of people cannot be read, everybody joins anew: { $why }
room-forgotten = What was known of people is gone; { $file } is a whole game of { $rounds } months.
room-begun = The game has begun already.
room-list-stays = The list of people could not be removed: { $why }
room-list-unsaved = The list of people is not saved: { $why }
room-many = Many connections from one address: some were turned away.
room-https = Somebody typed https: the address begins with http://.
room-bot-took = { $code }: nobody was there for 90 seconds, a bot plays the seat.
room-fail-port = name another port with --port; nothing was begun
room-fail-resume = name the save of a workshop
room-fail-save = name a new file in a folder that is there; a workshop that was stopped goes on with --resume
room-fail-code = four letters and two digits, such as KOLE-42
room-fail-no-code = `{ $text }` is no code
room-fail-utf8 = save it as UTF-8; nothing was begun
room-fail-seats =
    is not as it should be
    { $mistakes }
room-fail-nothing = nothing was begun
room-fail-unchanged = nothing was changed
no-host = this program was built without the feature `host`
    .next = build it with the feature: cargo build --release --features host
host-hello = You reached the host.
host-not-ours = This is not the address of the host.
host-not-from-here = This did not come from a page of the host.
host-list-wrong = `{ $what }` in people.json is not what it should be
seats-column = there is no column `{ $word }`; there are { $all }
seats-head = the first line must name the columns, `name` among them
seats-more = this line has more fields than there are columns
seats-twice = `{ $name }` stands here twice; people are told apart by these names
seats-pen = { $code } has a pen already; further people are members
seats-name = a name must stand here
seats-role = there is no role `{ $word }`; there are pen, member, observer
seats-unknown = `{ $code }` is no seat of this campaign
seats-none = a seat must stand here, such as DE, or several, such as DE;FR
seats-not-possible = `{ $word }` is not possible here: { $allowed }, or nothing
host-screens = The screens
host-to-screens = Play on the screens of the terminal instead
host-to-buttons = Play with buttons instead
host-away = The host is away; trying again.
host-left = You have left the screens; load the page again to come back.
host-no-script = The screens need a script in your browser; the buttons do not.
room-head = Desk · join code { $code }
room-people = Everybody
room-seats = Seats
room-said = What was said
room-keys = Enter: next · Space: the clock · Tab: seats, people · help: orders · end yes
room-fail-plain = the desk in lines needs no screen: --plain
host-ssh-back = to come back: ssh as back@ with number { $number } and digits { $digits }
