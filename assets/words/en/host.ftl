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
host-lobby-leave = Ctrl-C leaves. With a key of yours the same line brings you back, else ssh as back@ with number and digits.
lobby-ready = I am ready
lobby-not-ready = I am not ready yet
lobby-is-ready = You have said that you are ready.
lobby-is-not-ready = You have not said yet that you are ready.
lobby-ready-of = Ready: { $ready } of { $all }. Not yet: { $who }
lobby-all-ready = All { $all } who play are ready.
lobby-practice-title = A practice vote
lobby-practice-about = On whether there shall be coffee. It counts for nothing, everybody sees the count, and it is gone when the game begins.
lobby-practice-count = { $yes } for, { $abstain } abstaining, { $no } against. In a vote of the Council an abstention would be no vote for.
lobby-practice-wall = Practice vote, on whether there shall be coffee: { $count }
lobby-practice-said = { $vote } (as you said)
lobby-practice-yours = You have said: { $vote }.
lobby-questions = Five questions
lobby-questions-where = Five questions, and who runs this: on the page My seat
lobby-proposes = Who proposes?
    .answer = The Commission. It examines, normally for four months at most, because it was asked to or of its own accord, and proposes that the Council find that there is coercion (Regulation (EU) 2023/2675, Art. 4 and 5(1)). The Council may amend the proposal by a qualified majority (Art. 5(5)).
lobby-votes = Who votes, and by which majority?
    .answer = The { $members } member states in the Council. That there is coercion takes a qualified majority: { $needed } of them at least, with 65 % of the people (Art. 5(5)); fewer than four cannot block it (TEU Art. 16(4)). To abstain is not to vote for.
lobby-committee = What does the committee do?
    .answer = In it the member states vote on the measures that the Commission drafts (Art. 8(1) and 18(2)). With a qualified majority for, the Commission adopts them; with none either way, or one against, it does not, and may bring an amended draft or go to the appeal committee. There only a qualified majority against stops them (Regulation (EU) No 182/2011, Art. 5 and 6).
lobby-apply = When do measures apply?
    .answer = When talks have not ended the coercion within a reasonable time, and measures are necessary and in the Union's interest (Art. 8(1)): from a day that the act names, three months after its adoption at the latest unless particular circumstances ask for more (Art. 8(6)). If the coercion stops before that day, and what was asked for is repaired, the act is repealed (Art. 8(9)).
lobby-ends = How does it end?
    .answer = The Commission suspends measures, and ends them, by the same procedure: when the coercion has stopped and what was asked for is repaired; by a solution on which both agree; by a binding ruling; or because the Union's interest asks for it (Art. 12). The game is over after its last month, or before where something is decided for good.
lobby-plays-title = Who plays what
lobby-plays = Taken so far: { $seats }. Bots play the others.
lobby-plays-nobody = No delegation is taken yet. Bots play those that nobody takes.
lobby-runs-title = Who runs this
lobby-runs = Whoever sits at the desk of the host. They begin, keep the clock, bring in news and answer hands. They can read the page of every seat, and act for a seat or go back a month, of which all are told with the reason. What comes of the game is no prediction.
lobby-keys = r: ready · 1, 2, 3: practice vote for, abstain, against · PgDn, PgUp: read on · g: glossary · Ctrl-C leaves
lobby-keys-observer = PgDn, PgUp: read on · g: glossary · Ctrl-C leaves
lobby-keys-glossary = PgDn, PgUp: read on · Esc: back to the lobby
lobby-more = { $more } more lines: PgDn
host-more = To look up
host-tab-glossary = Glossary
host-tab-why = Why did a state vote so?
host-tab-map = Map
why-no-vote = No vote was held yet.
why-cast = { $code } { $name }: { $vote }
why-all-states = All states
seat-supply = Supply at home
seat-supply-now = { $supply } of what is needed arrives; the injury is { $injury } of output.
own-answered = You answered: { $answer }
own-unanswered = Not answered yet. It can be answered so:
stands-title = Who stands where
stands-each = Each member, as far as you know
stands-row = { $code }: { $stands }; helps with { $support }
eyes-how = eyes DE: what a seat is asked, what it wants, its letter
eyes-head = { $who } sees:
eyes-aims = It wants:
eyes-way = – { $way }
eyes-answered = It answered: { $answer }
eyes-unanswered = It has not answered yet.
report-whole = The whole of it: coreper report { $file } --out report.html
report-unsaved = This game is in no file: there is nothing to make the whole report of.
host-kept-title = What is kept
host-kept-seats = The game keeps what each seat does, never who sits there.
host-kept-people = Your name stands beside the game until the host ends the session.
host-kept-talk = What you say to the table or write to another delegation stands beside the game until the host takes it away; notes between two delegations are read by the two and by the host, and by nobody else.
host-kept-network = On an open network others can read along: write nothing here that must stay secret.
host-said = What the host said
host-says = The host says: { $text }
host-ssh-code = Join code
host-ssh-name = Your name
host-ssh-seat = Delegation such as DE; nothing for any, - to look on
host-ssh-number = Your number
host-ssh-digits = Your four digits
host-ssh-line = ssh -p { $port } { $user }@{ $host }
host-ssh-wall = Code of the wall
host-ssh-desk = The five words of the desk
plainly-help = A line is an answer: the number of a choice; nothing takes the first, or reads the page again where nothing is asked. now, happened, seat, count and talk read the pages; why, map and glossary look things up, why DE and glossary WORD at once; hand raises a hand or takes it down; again reads once more, back leaves a form, quit leaves the seat.
plainly-asked = You are asked for something; say now to read it.
plainly-took = Taken: { $what }
plainly-elsewhere = This seat was opened elsewhere meanwhile. It is here again; what you typed was not taken.
plainly-left = Your seat is kept. A bot plays it after a while; come back the way you came.
plainly-no-way = There is no such choice here: say one of the numbers, or help.
plainly-words = Your words in a line; back leaves the form.
plainly-keeps = Your words in a line; nothing keeps: { $words }
plainly-one = The number of one; nothing takes the first.
plainly-several = The numbers of those you mean, with commas; - for none.
plainly-not-it = That is none of them.
desks-all = everything but the end of the session
desks-injects = injects, headlines, figures, messages, the wall, hands
desks-notes = remarks on what happens
desks-line = Desk { $number }: { $duty }; { $count } at it.
    .for = Desk { $number }, for { $name }: { $duty }; { $count } at it.
desks-listed = A desk for { $name }: { $line }, words { $words }
room-observers = Observers join with the code { $code }
desks-none = There is no such desk.
desks-how = desk all, desk injects or desk notes makes one for somebody else; desks lists them, desks close 2 takes one back, desks open lets the network try again after wrong words
desks-made = Desk { $number }, for { $duty }: { $line }, words { $words }. Say them to nobody else.
desks-sits = Somebody sits at desk { $number }.
desks-guessed = Wrong words were tried at the desk again and again: it is closed for the network for an hour, or until desks open.
desks-no-words = No desk has these words.
desks-no-closed = The desk is closed for the network: ask the host.
desks-not-yours = "{ $word }" is not for this desk; help lists what is.
desks-help = At this desk: { $orders }. help all says what each does.
desks-taken-back = This desk was taken back.
desks-welcome = A desk of this session. help lists what can be said here; Ctrl-C leaves it and ends nothing.
desks-keys-all = Enter: next · Space: clock · Tab: seats, people · help · Ctrl-C leaves
desks-keys = Tab: seats, people · help: orders · Ctrl-C leaves the desk
desks-over = This desk is over.
host-join-seat = Delegation
host-join-any = Any that is free, or the one kept for my name
host-join-observe = None: I look on
host-join-taken = { $seat } (sit with those who are there)
host-join-kept = { $seat } (kept for somebody who is expected)
host-join-go = Join
host-join-back = Come back with number and digits
host-back-go = Come back
host-to-own-page = To my page
host-to-door = To the way in
host-nothing-here = There is nothing here
host-no-code = This is not the code of this session.
host-own-names = host, the host, facilitator, the facilitator, desk, the desk, wall, the wall, com, cn, fac, obs
host-no-own = This name is one of the room’s own: choose another, such as your first name.
host-unreadable = This could not be read: go back, and try once more.
host-no-name = A name is wanted, such as a first name.
host-no-closed = The host has closed the door: ask to be let in.
host-no-full = The room is full.
host-no-seat = No seat is free: choose a delegation to sit with, or look on.
host-no-kept = This delegation is kept for somebody who is expected: choose another one, or ask the host. If it is kept for you, use the name on the list.
host-no-unknown = There is no such delegation.
host-no-digits = These digits are not right: ask the host for new ones.
host-pages = Pages
host-tab-now = Now
host-tab-happened = What happened
host-tab-seat = My seat
host-tab-count = Count
host-tab-talk = Talk
host-top-observer = Observer
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
host-ended-page = The host has ended the session. This page stays as it is, to be read; nothing more can be sent.
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
host-bot-given = A bot plays your seat: the host gave it to one.
host-bot-plays = A bot plays your seat until you take it back.
host-take-back = Take the seat back
host-member-pen = You sit with the delegation: { $who } has the pen and acts. You read here what is asked of it.
host-member-no-pen = You sit with the delegation, and nobody has the pen.
host-member-could = What can be chosen
host-member-slip = The delegation's vote lies ready
host-bot-plays-member = A bot plays the seat until whoever has the pen takes it back.
host-while-away = A bot has played { $code } for you: { $acts }
host-while-away-nothing = A bot has held { $code } for you; it has done nothing.
host-own-aims = What you wanted
host-own-words = Your word
own-word-kept = you said that you would { $said }, and did
own-word-broken = you said that you would { $said }, and voted { $voted }
own-pledges = Your pledges: { $kept } kept, { $broken } broken.
host-take-pen = Take the pen
host-namesake = { $second } has joined this delegation under the name of { $first }, and sits beside it without the pen. Whoever is { $first } on another device comes back by number and digits instead.
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
roll-of = { $count }, { $needed } needed
roll-population-of = { $share }, 65 % needed
roll-away = Away
roll-carried = Carried
roll-failed = Not carried
roll-positive = A positive opinion
roll-not-positive = No positive opinion

room-open-here = Open on this machine alone; --lan lets the room in.
room-open-lan = Open to this network.
room-code = Join code: { $code }
room-wall = Wall: { $link }
room-desk = Desk in a browser of this machine: { $link }
room-desk-ssh = Desk from elsewhere, or if this terminal is lost: { $line }, words { $words }
room-code-how = code new: people join with another code from then on; whoever is in stays in
room-hidden = Person { $number }
room-tries = { $who }, number { $number }, tries again and again what is not theirs to do.
back-asks = { $who } asks to come back without number and digits, and says { $word }: admit { $number } { $word } lets them in. Look whether it is them.
back-nobody = Somebody who says "{ $who }" asks to come back; nobody here is called so.
back-how = admit 3 WORD: the number and the word of somebody who asks to come back by name, as the desk was told; nobody asks so.
back-unknown = Nobody asks with this any more: ask once more.
back-by-name = Number and digits are lost
back-by-name-about = Say who you are; the host looks and lets you in.
back-by-name-do = Ask the host
back-waits = The host was asked. Raise your hand in the room and say this word; this page goes on by itself.
host-desk-away = Nobody is at the desk.
roll-since = since the call
room-hint-begun = The game goes on; help lists what can be said here.
room-hint = start begins, help lists what can be said here.
room-lobby = Join code { $code }; start begins.
room-started = The game begins.
room-done = Done.
room-unknown = There is no order "{ $word }"; help lists them.
room-help =
    help game: start, join, next, bots, pause, go, clock, holds, expected, report, desk, desks, end
    help people: seats, people, code, admit, hide, extra, bot, human, hands, answered, back, pen, remove, rename, move, free, lock, open
    help talk: say, group, templates, scene, reveal, floor, notes, statements, drafts, remark
    help story: injects, preview, inject, hold, release, skip, news, figure, evidence, instrument
    help acts: eyes, screen, as, review, accept, instead, reopen, rewind
    help all: each of them with what it does
room-help-game =
    start              begins with those who are here
    join               the addresses, the code, the lines for ssh, wall and desk
    next, n            goes on from what all have looked at; else says who is at work
    bots, defaults     bots finish the phase, or the vote, for those at work; or their first choices count
    ends bots          when the time is up bots finish this phase; ends defaults; ends off
    pause, go          the clock stands, and runs again
    clock 20, +5       sets the clock, gives it more; clock off; clock plan 90: each phase its share of 90
    holds on, off      whether the game waits after results
    expected           what delegations expect of the vote, and how sure they are
    report             the first page of the report, and how the whole is written
    desk injects       a desk for somebody else over ssh: all, injects, notes; desks lists, desks close 2
    end                ends the session
room-help-people =
    seats, people      how each seat is played; everybody with their number
    bot DE, human DE   hands a seat to a bot, and back
    hands, answered 3  who wants a word; number 3 had it
    back 3             new digits for number 3 to come back with
    code new           another join code; admit 3 WORD lets number 3 back who asks by name; hide 3 hides a name
    pen 3, extra 3, remove 3, rename 3 NAME      passes the pen, gives extra time or takes it
    move 3 DE          number 3 sits in another delegation; what was kept there is given away
    free DE            a delegation is kept for nobody on the list any more
    lock, open         nobody new comes in; people can join again
room-help-talk =
    say TEXT           a message to all; say DE: TEXT to a delegation
    scene count        what stands on the wall: game, join, count, map, months, talk, clock, sealed
    scene votes 2      after the end: votes, expected, remarks, aims; scene on, scene back turn their pages
    reveal             after the end: what each delegation wanted, on the wall
    floor              who has the floor; floor next, DE, done, clear; floor time 2
    group north DK,SE,FI      together: say north: TEXT; group alone lists
    templates          messages that are ready: say #2, or say DE: #2
    notes on, off      whether delegations can write to each other; notes lists
    statements, drafts  what was said to the table; the drafts of delegations
    remark coalition TEXT     a remark on what happened last, for the debrief; remarks lists all
room-help-story =
    injects            what the campaign offers, what fits now first
    preview ID         what an inject says, does and to whom; what its author advises
    inject ID          sends it; inject ID anyway where it does not fit
    hold ID, release ID       one that goes out by itself stays, or may go
    skip ID            leaves it out; once more has it back
    news TEXT          a headline of your own; news DE,FR: TEXT to some
    news DE: TEXT | me anger 5 | cohesion -2     with effects; preview news shows
    figure DE anger 5 WHY     moves a figure; DE stock GOOD 2; cohesion -2
    evidence ID WHY    what may be filed from now on
    instrument ID DE,FR WHY     Beijing's begins; instrument ID off WHY: it ends
room-help-acts =
    eyes DE            what a seat is asked, what it wants, its letter; nobody sees that you look
    screen DE          the seat's own screens, to read; Ctrl-C comes back
    as DE ACT because WHY     acts for a seat; as DE lists what is open to it
    review CN          you decide what a bot does: accept, or instead ACT because WHY; review says what waits, and why
    review CN off      its bot decides for itself again; review off for all
    reopen WHY         the last vote is held again; announced to all
    rewind 2 WHY       back to the beginning of month 2; announced to all
room-group = { $name }: { $who }
room-group-none = There is no such group.
room-group-how = group north DK,SE,FI: a name that is no code, and delegations; group north off; twenty at the most
room-templates =
    Two more minutes: finish your sentence, then your paper.
    Whoever has the pen: read your letter aloud to your delegation first.
    Please look at the wall.
    The vote is open: lay yours down now, you can change it until you are called.
    Put your devices down: we talk.
    Break: ten minutes. Your seats stay yours.
desk-screen-how = screen DE shows a seat's own screens once the game has begun, at a desk on a screen; in lines eyes DE tells what it reads.
shoulder-of = Over the shoulder of { $code }, to read: Ctrl-C goes back to the desk.
room-start-alone = start alone begins the game.
room-end-ask = end yes ends the session for everybody; the game is saved.
room-end-unsaved = end anyway ends the session all the same; what is not saved is lost.
room-far = Somebody from beyond this room's networks was turned away; --public lets them in.
room-open-public = Open to everybody who reaches this machine, from anywhere.
room-not-begun = The game has not begun: start begins it.
room-holds-how = holds on, or holds off
room-clock-how = clock 20 sets 20 minutes, +5 gives five more, clock plan 90 gives each phase its share of 90, clock off keeps no time
room-clock-runs = The clock runs: { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.
room-clock-plan = { $minutes } minutes for the whole: each phase has its share, and a third is kept for the debrief.
room-ends-how = ends bots or ends defaults: how this phase ends when the time is up; ends off: it does not
room-ends-no-clock = No time is kept: clock 20 first.
room-ends-bots = When the time is up bots finish this phase for those who are still at work.
room-ends-defaults = When the time is up the first choice counts for those who are still at work in this phase.
room-ends-off = This phase does not end by time.
room-extra = They have extra time: what ends by time waits for them.
room-extra-no = They have no extra time.
room-extra-waits = Waited for, with extra time: { $who }
room-debrief-eaten = The { $minutes } minutes kept for the debrief have begun.
room-defaults-finished = The first choice has counted in this phase for { $who }.
room-defaults-vote = The first choice counts in this vote for { $who }; votes that lie ready are cast as they are.
room-move-how = move 3 DE: the number of somebody, and a delegation
room-free-none = Nobody is awaited there: { $word }
room-moved = { $who } sits in { $code } now.
room-awaited = (expected: { $names })
room-next-done = That was gone on from already.
room-said-to-all = Said to everybody; it stands on the wall too.
room-said-beside-wall = Said to everybody; not on the wall, where a scene stands.
room-say-long = { $most } characters at the most, and these are { $many }: nothing was said.
room-say-all = say all: TEXT says it to everybody all the same.
room-no-template = { $word } is no message that is ready: templates lists them. Nothing was said.
room-said-to = Said to { $who } alone.
room-say-no-seat = `{ $word }` is no seat: nothing was said. To say it to all, begin without a code.
room-say-how = say TEXT to all, say DE: TEXT to a delegation
room-rewind-how = rewind 2 WHY: the month, and a sentence for everybody
room-news-how = news TEXT to all, news DE,FR: TEXT to some
room-news-no-state = News go to member states: { $word } is not, or not alone, one. Nothing was said.
room-figure-how = figure DE anger 5 WHY (posture, capital, anger, fear: points; favour, substitution: per cent), figure DE stock GOOD 2 WHY (weeks), figure cohesion -2 WHY (cohesion, credibility, g7, defence, face: per cent), figure third-countries -3 WHY (per cent), evidence ID WHY, instrument ID DE,FR WHY, instrument ID off WHY
room-id = { $id }: { $name }
room-id-at-work = { $id }: { $name } (at work)
room-effects-many = Twelve effects go with news at the most.
room-why-wanted = A reason is wanted: one sentence that everybody is told.
room-as-line = as { $code } { $act } because WHY
room-as-nothing = Nothing is open to { $code } now.
room-reviewed = { $code } waits for you from now on: accept, or instead ACT because WHY.
room-review-waits = The game waits for the desk: accept lets { $code } do what its bot proposes.
room-review-how = accept lets this be done; instead ACT because WHY has something else done.
room-accept-how = accept { $word }: nothing of that name waits, and nothing was done. accept, or accept { $code }, lets this be done; instead ACT because WHY has something else done.
room-review-off = { $code } is its bot's own again.
room-review-none = Nobody is reviewed.
room-proposes = { $what }
room-over-anyway = The game is over, and what was seen of it cannot be unseen: rewind 2 anyway WHY, or reopen anyway WHY, goes on with it all the same.
room-reopen-how = reopen WHY: a sentence for everybody
room-no-seat = There is no seat "{ $word }".
room-pen-observer = { $who } looks on and has no seat: there is no pen to pass.
room-pen-has = { $who } has the pen already.
room-no-person = There is no such person: "{ $word }"; people lists them.
room-nobody = Nobody is here yet.
room-nobody-at-work = Nobody is at work.
room-at-work = At work: { $who }
room-bots-finished = Bots have finished this phase for { $who }.
room-bots-vote = Bots finish this vote for { $who }; votes that lie ready are cast as they are.
room-where = Month { $round } of { $rounds }, { $month }: { $phase }
room-held-result = The result stands; next goes on.
room-held-beijing = Beijing's move stands; next goes on.
room-held-filed = The month is filed; next goes on.
room-runs = The game goes on.
room-over = The game is over; end closes the session.
room-fault = The table stopped by a fault of the program: { $why }. Stop and go on with --resume.
room-taken-up = The table had stopped by a fault of the program and was taken up again from its save: { $why }
room-panic = the program has broken off in the middle of something
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
room-file = If this stops, it goes on with: coreper host --resume { $file }
room-lobby-kept = The lobby is kept; it goes on with: coreper host --resume { $file }
room-lobby-unsaved = The lobby is not kept, and cannot be gone on with if this stops: { $why }
room-fail-lobby = a lobby waits at { $file }: --resume goes on with it, coreper forget takes it away
room-forgotten-lobby = The lobby and what was known of people are gone; nothing was played.
room-stands-by = People find their way back: no bot takes a seat, and the clock stands, until go.
room-slept = This machine slept for { $seconds } s: the clock stands where it stood; go lets it run.
room-unsaved = NOT SAVED since { $since } ({ $waiting } waiting): { $why }
room-saved-again = The game is in its file again.
room-saved = saved: { $file }
room-no-list = the list of people cannot be read, everybody joins anew: { $why }
room-forgotten = What was known of people is gone; { $file } is a whole game of { $rounds ->
        [one] one month
       *[other] { $rounds } months
    }.
room-begun = The game has begun already.
room-list-stays = The list of people could not be removed: { $why }
room-list-unsaved = The list of people is not saved: { $why }
room-no-network = This machine is in no network: people can only come on this machine itself. Several can play at it without a host: coreper play with several seats.
room-many = Many connections from one address: some were turned away.
room-https = Somebody typed https: the address begins with http://.
room-bot-took = { $code }: nobody was there for 90 seconds, a bot plays the seat.
room-fail-port = name another port with --port; nothing was begun
room-fail-folder = name a folder that can be written to with COREPER_HOME; nothing was begun
room-fail-certificate = name the certificate with --cert and its key with --key, both as PEM; nothing was begun
room-fail-not-meant = everybody everywhere could knock at this machine, and that was not meant
room-public-ask = Everybody who reaches this machine, from anywhere, can knock and try the join code. Is that meant? yes opens it.
room-fail-cast = name a new file in a folder that can be written to; nothing was begun
room-cast-over = The wall is no longer recorded in { $file }: { $why }
room-fail-threads = this account may start no more threads: end other programs, or ask for a higher limit; nothing was begun
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
host-only-https = Pages are encrypted here: begin the address with https://.
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
seats-role = there is no role `{ $word }`; there are pen, member, observer, desk
seats-desk = who has a desk sits at no table
seats-unknown = `{ $code }` is no seat of this campaign
seats-none = a seat must stand here, such as DE, or several, such as DE;FR
seats-not-possible = `{ $word }` is not possible here: { $allowed }, or nothing
host-screens = The screens
host-to-screens = Play on the screens of the terminal instead
host-to-buttons = Play with buttons instead
host-beat = Whether there is something new
host-beat-news = There is something new: load the page again.
host-digits-guessed = Five wrong guesses at the digits of number { $number }: those are void, and new ones stand on that person's page.
host-asked = · asked
host-is-away = The host is away, or the session has ended; trying again.
host-unsent = What you were writing is no longer asked for, and was not sent:
host-elsewhere = Your page was opened elsewhere; this one is not kept up to date any more.
host-elsewhere-back = Go on here
host-elsewhere-act = Your seat was opened elsewhere since this page was shown, so nothing was done. It is shown anew here: what you choose now counts.
host-elsewhere-terminal = Your seat was opened elsewhere. Nothing that you type here acts.
host-elsewhere-keys = Enter goes on here, Ctrl-C leaves.
host-talk-hint = Ctrl-G opens the talk: statements, the floor, notes, drafts.
host-talk-title = Talk beside the game
host-talk-keys = Enter carries out what you type, Esc goes back to the screens.
host-talk-state = say WORDS: to the whole table, on record
host-talk-floor = floor: ask for the floor · down: no longer
host-talk-chair = give FR: give the floor to a delegation
host-talk-note = note FR WORDS: to another delegation
host-talk-draft = draft TITLE: WORDS · redraft 1 WORDS · show 1 FR,PL or show 1 all · sponsor 1 · unsponsor 1
host-talk-package = package TITLE: M01 steel 12, a draft of measures, sectors that are spared, months until it ends · suggest 1 M01: to the Commission
host-talk-expect = expect passes 80 or expect fails 60, before a result · why WORDS, after it
host-talk-give = pen 4: the pen to number 4 of your delegation · bot: a bot plays your seat until you take it back
give-pen = Give the pen to { $who }
give-pen-with = { $name } has the pen.
give-pen-no = Nobody of your delegation could have the pen under this number.
give-to-bots = Let a bot play my seat until I take it back
host-talk-look = look FR: ask to read what a delegation reads, on a page or with ssh -T · look: no longer
host-talk-let = let 7: number 7 may read what you read · unlet 7: no longer
look-title = Over the shoulder
look-about = You may ask one delegation to read what it reads; you do while whoever has its pen agrees.
look-whom = Which delegation
look-ask = Ask to look over its shoulder
look-waits = You have asked { $who }; whoever has its pen has not answered yet.
look-through = You look over the shoulder of { $who }.
look-no-more = Look no longer
look-asked = Somebody who looks on asks to read what you read: answer on the page Talk.
look-asks = Number { $number }, who looks on, asks to read what you read.
look-looks = Number { $number }, who looks on, reads what you read.
look-let = Let number { $number } read along
look-let-not = Do not let number { $number } read along
look-let-no-more = Number { $number } shall read along no longer
look-no-such = There is no delegation of that code with somebody in it.
look-nobody = Nobody of that number asks or looks.
host-talk-remark = remark coalition WORDS: on what happened last, for the debrief; or turning-point, procedure, feeling, other
host-talk-unknown = `{ $word }` is none of these.
host-away = The host is away; trying again.
host-left = You have left the screens; load the page again to come back.
host-no-script = The screens need a script in your browser; the buttons do not.
room-head = Desk · join code { $code }
room-people = Everybody
room-seats = Seats
room-said = What was said
room-at-hand = Hands, injects, announcements
room-said-back = What was said · PgUp: earlier
room-said-on = What was said · PgDn: { $more } more
room-keys = Enter: next · Space: clock · Tab: seats, people · help: orders · end yes
room-fail-plain = the desk in lines needs no screen: --plain
host-ssh-over = The session is over here: the host has closed it. Thank you for coming.
host-ssh-removed = The host has taken you off this session.
host-leave-ask = Ctrl-C again leaves; your seat is kept. Any other key stays.
host-ssh-left = Your seat is kept, and a bot plays it after a while: { $back }.
host-ssh-key = the same line with the same key brings you back
host-ssh-back = to come back: { $line }, number { $number }, digits { $digits }
host-desk-order = { $order }: { $said }
clock-minute = One minute is left.
clock-quarter = Fifteen seconds are left.
hand-raise = Raise your hand for the host
hand-take-down = Take your hand down
hand-up = { $who } raises a hand: answered { $number } when you have been there.
hand-waits = { $number }  { $who }  { $time }
hand-none = No hand is up.
hand-count = { $count ->
    [one] One hand is up
   *[other] { $count } hands are up
 }
host-desk-hands = Hands
host-desk-answered = Answered: { $who }
host-desk-title = The desk
host-desk-now = Now
host-desk-injects = Injects
host-desk-seats = Seats
host-desk-steps = Step in
host-desk-order-typed = An order as in the terminal; help lists them
host-desk-order-do = Do it
host-desk-link = This is the desk. It opens by the link that stands in the terminal of the host, on the host’s own machine: join, typed there, says it again.
host-desk-not-end = The session is ended in the terminal of the host: end yes.
host-desk-start = Begin with those who are here
host-desk-next = Next
host-desk-pause = Stop the clock
host-desk-go = Let the clock run
host-desk-clock = Set the clock to 20 minutes
host-desk-one-more = One minute more
host-desk-five-more = Five minutes more
host-desk-bots = Bots finish the phase
host-desk-defaults = First choices count
host-desk-ends-bots = End this phase by time: bots finish it
host-desk-ends-defaults = End this phase by time: first choices count
host-desk-ends-off = Do not end this phase by time
host-desk-holds-off = Do not wait after results
host-desk-holds-on = Wait after results
host-desk-review = { $code } waits for you
host-desk-accept = Let it do so
host-desk-instead = Something else instead
host-desk-said = What was said at the desk
host-desk-injects-about = What the campaign offers; what fits now stands first. All of it is invented. What it would do, and who would learn of it, is shown before it is sent.
host-desk-would = It would
host-desk-send = Send it
host-desk-send-anyway = Send it all the same
host-desk-seats-about = Each seat through its own eyes; nobody sees that you look.
host-desk-others = Seats that bots have from the start
host-desk-steps-about = What you do here is told to everybody it concerns, with your reason, and stands in the report with the board before and after.
host-desk-news = News in your own words
host-desk-say = A message
host-desk-to = To which delegations, such as DE,FR; nothing for everybody
host-desk-words = Words
host-desk-tell = Tell it
host-desk-effects = What they do, if anything, such as: me anger 5 | cohesion -2 | evidence ID
host-desk-preview = What it would do
host-desk-world = Evidence, and instruments of Beijing
host-desk-evidence-do = Put it within reach
host-desk-on = On which states, such as DE,FR; all for everybody; off to end it
host-desk-instrument-do = Have it begin, or end
host-desk-figure = Move a figure
host-desk-points = By how many points, from -50 to 50
host-desk-percent = By how many per cent, from -20 to 20
host-desk-figure-do = Move it
host-desk-why = Why, in a sentence that everybody is told
host-desk-reopen = Hold the last vote again
host-desk-reopen-do = Open it again
host-desk-rewind = Go back to the beginning of a month
host-desk-round = Month of the game
host-desk-rewind-do = Go back
host-desk-seat = { $code } at the desk
host-desk-to-bot = A bot plays it
host-desk-to-human = People play it
host-desk-to-review = You decide what its bot does
host-desk-act = Act for this seat
host-desk-act-about = Choose as it would; before it is done you give a reason that everybody is told.
host-desk-mind = What its own mind would do now
host-desk-weighed = What it weighed this month
host-desk-confirm = { $what }
host-desk-confirm-about = This is done for the seat and announced to all with your reason.
host-desk-confirm-do = Do it
rehearse-open = The host is open on this machine alone: { $address }
rehearse-joined = { $people } people have joined, each with a delegation
rehearse-wall = The wall shows how to join
rehearse-no-wall = the wall shows no way to join
rehearse-asked = Everybody is asked
rehearse-acted = Everybody has answered once
rehearse-news = The lift in the Justus Lipsius building is stuck.
rehearse-secret = Your minister rings in ten minutes.
rehearse-news-told = News have reached everybody, and a word to one delegation nobody else
rehearse-not-followed = a page is not kept up to date
rehearse-secret-told = The delegation has had the word that was meant for it
rehearse-leak = { $who } can read what was meant for another delegation
rehearse-the-wall = the wall
rehearse-old-page = the page of before can still be read
rehearse-no-seat = a seat was lost
rehearse-back = { $who } has lost the browser and come back with digits; the old page is dead
rehearse-terminals = One delegation has its screens in a wide window, somebody sits with another one at a terminal over ssh
rehearse-not-seen = this never stood on a screen: { $word }
rehearse-ssh-refused = ssh lets nobody in
rehearse-clock = The clock runs on every page
rehearse-killed = The host is killed, without a word
rehearse-resumed = It goes on from its file, on the same port, with everybody in their seats
rehearse-why = We misheard the chair.
rehearse-rewound = Back at the beginning, with the reason on every page
rehearse-over = The game has come to its end, with { $votes ->
        [one] one vote
       *[other] { $votes } votes
    } to look at
rehearse-stuck = the game does not go on
rehearse-list = the list of people is still there after the end
rehearse-kept = The list of people is gone, and the file plays again: { $rounds ->
        [one] one month
       *[other] { $rounds } months
    }, { $steps ->
        [one] one act of the host
       *[other] { $steps } acts of the host
    }
rehearse-never = this never came: { $what }
rehearse-page = the page of { $who } does not come ({ $status })
rehearse-not-in = somebody was not let in ({ $status })
rehearse-no-answer = an answer was not taken
rehearse-mute = the host says nothing
rehearse-said =
    { $why }
    The host had written:
    { $said }
rehearse-ended = the host ended otherwise than it should: { $status }
rehearse-passed = The rehearsal has passed.
rehearse-failed = The rehearsal has not passed: { $why }
rehearse-nowhere = nothing was rehearsed
talk-state = Say something to the whole table, in at most { $max } characters; it stands on record
talk-state-do = Say it to the table
talk-said = { $who }: { $text }
talk-told = { $code } has said something to the table.
talk-floor = The floor
talk-speaks = { $who } has the floor.
talk-speaks-for = { $who } has had the floor for { $time }.
talk-time-each = { $minutes ->
    [one] Each who has the floor has one minute; nobody is cut off.
   *[other] Each who has the floor has { $minutes } minutes; nobody is cut off.
}
talk-time-off = Who has the floor has it as long as the room lets them.
talk-time-how = floor time 2 gives each who has the floor two minutes (1 to 60), floor time off none
talk-time-over = Your time on the floor is over: a last sentence.
talk-time-over-of = The time of { $who } on the floor is over.
talk-note-came = A note from { $from } lies under Talk.
talk-next = Next: { $who }
talk-list-empty = Nobody asks for the floor.
talk-floor-ask = Ask for the floor
talk-floor-down = I do not want the floor any more
talk-floor-give = Give the floor to { $who }
talk-floor-next = Give the floor to the next one
talk-floor-done = The floor is free
talk-notes = Notes between two delegations
talk-notes-read = The two delegations and the host read them, nobody else.
talk-notes-on = Notes between two delegations can be written now: the two and the host read them, nobody else.
talk-notes-off = Notes between two delegations can no longer be written.
talk-notes-are-off = Notes between two delegations cannot be written now.
talk-notes-on-do = Let delegations write to each other
talk-notes-off-do = No more notes
talk-no-notes = No note was written.
talk-note-to = To
talk-note = A note, in at most { $max } characters
talk-note-do = Send the note
talk-note-line = { $from } to { $to }: { $text }
talk-remarks = Remarks for the debrief
talk-remarks-about = No player reads them before the debrief.
talk-remark-on = On what
talk-remark-nothing = Nothing in particular
talk-remark-tag = Of what kind
talk-remark = Your remark, in at most { $max } characters
talk-remark-last = A remark on what happened last
talk-remark-do = Keep the remark
talk-remark-line = { $by }: { $what }
talk-no-remarks = No remark was made.
talk-the-desk = The desk
talk-no-statements = Nobody has said anything to the table yet.
talk-not-yours = This is for whoever has the pen of a delegation, or for another role than yours.
talk-no-such = There is no such delegation to write to.
talk-nothing = Nothing was written.
talk-too-soon = You have just said something to the table: wait a moment.
talk-enough = No more is taken: there are too many already.
talk-unread = What people said before cannot be read: { $why }
spoken-statements = What was said to the table
spoken-remarks = Remarks of those who looked on
spoken-statement = { $code }: { $text }
spoken-remark = { $tag }: { $text }
spoken-remark-on = { $tag }: { $text } (on: { $event })
spoken-drafts = Draft texts
spoken-draft = Draft { $number }, { $title }, by { $code }; under it: { $sponsors }.
spoken-comment = { $code } on version { $version }: { $text }
spoken-sponsor = { $code } (version { $version })
spoken-no-sponsor = nobody else yet
spoken-month = Month { $round }
remark-turning-point = turning point
remark-coalition = coalition
remark-procedure = procedure
remark-feeling = feeling
remark-unknown = `{ $word }` is no kind of a remark: { $all }. Nothing was written down.
remark-other = other

# Injects that go out by themselves.
inject-by-itself = goes out by itself
inject-in = goes out by itself in { $seconds } s
inject-held = held by you: it does not go out by itself
inject-hold = Hold it
inject-release = Let it go out by itself
inject-not-by-itself = It does not go out by itself: inject sends it.
inject-due = { $title } goes out by itself in { $seconds } s; hold { $id } keeps it here. { $does }
inject-went = { $title } has gone out by itself.

# Suggestions within a delegation.
suggest-line = { $who } suggests: { $what }
suggest-do = Do as suggested
suggest-title = What you would do
suggest-begin = Suggest something to whoever has the pen

# Draft texts.
draft-about = A draft binds nobody. Others can put their names under it as it stands; a new version says under which one they did.
draft-new = Begin a draft
draft-title = What it is called
draft-words = The words, at most { $max } characters
draft-do = Keep this draft
draft-change-do = Keep the new version of “{ $title }”
draft-change = Write a new version
draft-changes = What version { $version } changed
draft-to = Who may read it: codes such as FR, PL; nothing for everybody
draft-show = Show “{ $title }”
draft-shown = has put forward a draft: { $title }
draft-sponsor = Put your name under “{ $title }”
draft-unsponsor = Take your name from “{ $title }”
draft-comment = Remark on it
draft-comment-words = A remark for the delegations that read it now or later, at most { $max } characters
draft-comment-do = Add the remark on “{ $title }”
host-talk-comment = comment 1 WORDS: a remark on draft 1, for the delegations that read it
package-new = Begin a draft that is a package
draft-package-measures = Measures
package-spared = Sectors that are spared
draft-package-sunset = When the act ends by itself
package-no-sunset = It does not
package-part = What your delegation suggests: one thing a month
package-suggest = Suggest it to the Commission, from “{ $title }”
package-not-now = Nothing of it can be suggested to the Commission now: { $why }
draft-package-none = This draft is words, and no package.
package-no-part = `{ $word }` is no measure, no sector and no number of months that an act may end after.
draft-none = There is no such draft.
draft-not-yours = Only whoever began the draft shows it, and only they and those who stand under it change it.
draft-own = It is your own draft: your name stands there.
draft-no = Nobody has drafted anything yet.

# Several tables.
tables-title = All tables
tables-of = Table { $number } of { $count }
tables-at = Table { $number } (join code { $code })
tables-line = [{ $number }] { $line }
tables-none = There are { $count } tables: table 2 looks at the second one.
tables-help = table 2 looks at another table, tables compares them, all start and all pause are for every one of them.
tables-lobby = { $code }: not begun. { $who }
tables-stands = { $code }: month { $round } of { $rounds }, { $month }, { $phase }. { $who }
room-fail-none = no table

# How people find the room.
room-moved-to = This machine is in another network now: { $address }. The wall shows the new way in; who was here comes back by number and digits, or by name.
reach-none = Nobody has come from another device for two minutes. Look in this order:
reach-same = 1. Is the phone in the same network as this machine?
reach-isolated = 2. Is it a guest network that keeps devices apart? Then phones reach the internet and not each other.
reach-mobile = 3. Is it a network without internet? Phones turn to mobile data then: switch mobile data off.
reach-firewall = 4. Does the firewall of this machine let the port in? Windows: allow coreper in private networks; macOS: allow incoming connections; Linux: ufw allow, or firewall-cmd --add-port.
reach-vpn = 5. Is there a VPN on the phone or on this machine? Switch it off.
reach-out = Ways out: the hotspot of a phone, a travel router, ssh -R to a machine that everybody reaches, or the same game at this one machine: coreper resume.

# Scenes of the wall.
host-desk-scene = The wall
scene-stands = On the wall: { $scene }.
scene-game = what the game is at
scene-join = how to join, and who is here
scene-count = the roll-call, and who has declared what
scene-map = the map, with what each member says
scene-map-says = { $code } { $vote }
scene-months = what happened, month by month
scene-month-part = Month { $round }: { $part }
scene-talk = the speaking list, statements and drafts
scene-clock = the clock alone
scene-sealed = nothing
scene-votes = the votes, and who could have turned them
scene-aims = what the delegations wanted
scene-expected = what was expected, and what came
scene-remarks = remarks of those who looked on
scene-no-clock = No time is kept.
scene-nothing = Please look at each other.

# The debrief on the wall.
debrief-page = { $page } of { $pages }
debrief-page-of = Page { $page } of { $pages }: scene on, scene back.
debrief-not-over = That is for after the end of the game: until then it would tell players what they do not know.
debrief-not-revealed = What delegations wanted is theirs until the desk says reveal.
debrief-no-aims = No member state was played by people.
debrief-no-pages = What stands on the wall has one page: scene months has more, and after the end scene votes, expected, remarks and aims.
debrief-revealed = What each delegation wanted, met or not, stands on the wall now; everybody in the room reads it.
debrief-reveal = Reveal what the delegations wanted
debrief-on = Next page on the wall
debrief-back = Page before on the wall

# What is expected of a vote, and why it came so.
expect-title = What do you expect?
expect-about = Nobody reads it before the debrief, but whoever runs the session. It changes nothing.
expect-says = The vote
expect-passes = passes
expect-fails = fails
expect-sure = How sure you are
expect-percent = { $sure } %
expect-do = Keep it
expect-told = You expected that it { $says ->
    [yes] passes
   *[other] fails
 }, and were { $sure } % sure.
expect-passed = It passed.
expect-failed = It failed.
expect-why-title = Why did it come so?
expect-why = In your own words, at most { $max } characters
expect-why-do = Keep it for the debrief
expect-said = You have said: { $text }
expect-how = Say passes or fails, and how sure you are: 50 to 100.
expect-none = No vote is under way.
expect-nobody = Nobody has said what they expect.
