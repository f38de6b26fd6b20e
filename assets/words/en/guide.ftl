# The pages that `coreper guide` prints. A dot begins a second text of the same thing: a cell of the same row.

guide-no-page = no page is named
guide-pages = name one of: { $pages }
guide-written = the guide is in { $path }

## Keys

keys-title = Keys
keys-all = Every key of every screen
keys-about = A key counts on its own screen before it counts everywhere. F1 on any screen explains those that count there.
keys-where = Where
keys-key = Keys
keys-does = What they do
keys-mouse = The mouse
keys-mouse-about = The mouse does what keys do: what is seen can be clicked, a marked row a second time to take it, a state on the map to look at it; the wheel scrolls.
keys-own = Your own keys, and how the screens look
keys-own-about = Your own rows go into keymap.yaml in the config folder ($XDG_CONFIG_HOME/coreper, or COREPER_HOME). They are taken where no key gets two meanings on one screen.
keys-look-about = config.yaml in the same folder chooses the theme, the glyphs (ascii, half, quadrant, octant), mouse: false, which leaves the mouse to the terminal, and motion: off. Its first line is format: 1.
keys-motion-about = With motion: off, or COREPER_MOTION=off, nothing on the screens moves by itself. Where there are no colours (NO_COLOR, a dumb terminal) motion is off unless the file asks for it.

## Studies

studies-title = Studies: many games without a screen
studies-run = One policy, many games
studies-run-about = A study plays many games of one policy of the Union's side and adds them up. The result does not depend on the number of threads; the same seed gives the same figures. Beijing is the one that play meets: it looks ahead. With --mind one-step it chooses by its table alone, many times as fast; the first line of every page says which it was.
studies-run-draws = Figures of the campaign are drawn from their published ranges for each game, and so are positions at the start (60 points either way), salience (2,000 bp) and the weights of the doctrine's principles (25 per cent), which have none; opening cohesion and its usual level are drawn as one. With --fixed all are held. Beside each share stands the interval, 95 of 100, that chance in the games leaves it. A sheet (--out FILE) has a row for each game.
studies-questions = Three questions
studies-questions-about = Each has a command of its own, and prints with its answer what would have to be otherwise.
studies-compare = compare sets policies and doctrines side by side: how often games with a lost vote still reach a landing zone, and in which order the policies stand. It varies one part of the policy at a time over its range and names those whose removal decides; --measures and --instruments take away the Union's measures and Beijing's instruments one by one.
studies-sweep = sweep varies figures of the campaign and draws which of them moves the result most.
studies-claims = claims puts the claims of the opinion piece to the test, one experiment each. Where one does not hold, it says by how much, how far along the chain the mechanism reaches, and which estimates the difference turns on, and prints the two commands that play its sides again. It plays some sixty thousand games; --draws and --games set fewer.
studies-assume = What if it were otherwise
studies-assume-about = Every study takes --assume (a mechanism switched off, or a figure set) and --instrument (one part of the policy set otherwise). The word help after either lists what there is.
studies-keep = Stopping, going on, keeping
studies-stop = Ctrl-C stops a study and prints what is done, as a part, with exit code 130 (143 after a request to terminate).
studies-resume = Games are kept as they are done where there is a place for them: --out FILE of run, --out DIR of the others, a folder with a sheet for each side, a list of them (sheets.csv) and a dictionary of their columns. The same command with --resume goes on where the study was stopped or killed, and ends as it would have ended unbroken.
studies-refused = A sheet or folder of another study (another campaign, seed, release, anything) is refused, and it is said in what it differs.
studies-parts = Parts on many machines
studies-parts-about = Parts can be played anywhere and put together again, to the same bytes as if it had been played at once. With GNU parallel:
studies-slurm = As a Slurm array:
studies-backtest = The model beside votes on record
studies-backtest-about = The back-test sets the voter model beside the votes on duties on electric cars of July and October 2024, with positions judged from what was known the day before, and compares it with the position alone and with a base rate. The page says what was read and what not. With --all it prints the calibration on both: in sample, without a state, without a whole vote, and as last time, each with its interval.

## The law

procedure-title = The real procedure and the game
procedure-steps = Step by step
procedure-in-law = In law
procedure-in-game = In the game
procedure-examination = Examination by the Commission, at most about four months (ACI Art. 4)
    .game = Acts of the states: they ask for it and file evidence; the Commission opens, and what it leaves out makes the case thinner
procedure-determination = Determination by the Council, qualified majority, eight to ten weeks (ACI Art. 5)
    .game = Council: the Presidency puts the proposal, the roll is called; amendments first (Art. 5(5))
procedure-majority = Qualified majority: 15 members with 65 % of the people; a block needs four members (TEU Art. 16(4))
    .game = Every vote in the Council; the two gauges and the blocking line show it as members speak
procedure-engagement = Engagement with the third country (ACI Art. 6)
    .game = Mandate, offers and counter-offers; before talks have lasted, "action has failed" is refused (Art. 8(1)), and so is a draft without a month's notice (Art. 13)
procedure-measures = Response measures by implementing act (ACI Art. 8, Annex I), in proportion to the injury (Art. 11)
    .game = The Commission tables a package; each measure shows its point of Annex I, bite and cost
procedure-committee = Examination procedure: committee, then appeal committee (ACI Art. 18, Reg. 182/2011 Arts 5 and 6)
    .game = Two gates: without an opinion no act in the committee; on appeal only 15 members with 65 % against, or all but three, stop it
procedure-end = Suspension, resumption, end of measures (ACI Art. 12)
    .game = Drafts of their own, each on its ground; a suspension says until when, and snap-back is its lapse
procedure-opening = Opening of a vote at a member's request (Council RoP Art. 11(1))
    .game = Ask that a vote be opened: 14 members decide
procedure-limits = Limits of time
    .game = Ceilings, not waits: what falls due in a month is dealt with in that month's phase
procedure-why = The legal texts behind each step are cited where it is taken; why? (w on a screen, why in the line mode) shows them with the numbers. The glossary (g or F8, glossary in the line mode) explains each term with its article or source.
procedure-estimates = Every figure of a campaign carries a mark: source seen, secondary account, estimate or invented. Populations for 2025 are exact for eight states and estimated within published percentages for nineteen; those for 2026 are partly estimated, and 2027 is counted by the 2026 table. History after the campaign's opening is shown only after the ending and never fires by date.

## The teacher's page

teacher-title = A lesson with coreper
teacher-goals = What the class learns
teacher-goal-1 = A decision of the Council needs 15 of 27 members with 65 % of the people, and why an abstention is no help.
teacher-goal-2 = How four members block, and how the same abstention does opposite things in two committees.
teacher-goal-3 = Why a threat is worth what one has done before.
teacher-before = No knowledge of the Union is needed. Whoever teaches should play The first vote once alone: it takes ten minutes.
teacher-need = What you need
teacher-need-1 = One machine and a projector. F9 shows a roll-call in large type.
teacher-need-2 = The role sheets, printed: one page a seat, in one file.
teacher-need-3 = Twelve or more pupils. Seats that nobody holds are played by bots. Denmark, in the chair, should be a pupil who can wait.
teacher-typed = The first line prints the role sheets, the second opens the game at one table: the class speaks, you type what is called out, with the code of the state before it: `DE f`, `HU x`, `AT a`, `IT proxy DE` in a vote of the Council; `FR talk HU determination f` when acts are asked for; `rest by bots` for all others.
teacher-lesson = The lesson, minute by minute
lesson-minutes = Minutes
lesson-say = Say
lesson-do = Do
lesson-watch = Look out for
lesson-open = 0 to 5
    .say = A great power holds back what your factories need. May the Union answer? Twenty-seven governments decide, and you are they.
    .do = Show the first page, the news: half of the magnets that are asked for get a licence. Enter goes on from it.
    .watch = Do not explain the law yet.
lesson-seats = 5 to 10
    .say = Read your sheet. What do you want, and what can Beijing take from you?
    .do = Give out the sheets: Denmark, Germany, France, Italy and Hungary first.
    .watch = Pairs for the large states; the quick ones take two small ones.
lesson-letter = 10 to 13
    .say = Each month a letter comes to one of you. What does it want, and what do you answer?
    .do = `letters` shows whose it is. Type that code to read it aloud, then the code with the number of the answer; Enter goes on.
    .watch = One letter is enough.
lesson-practice = 13 to 18
    .say = Before ministers meet, officials ask round. Where does each of you stand? It is no vote.
    .do = Close the phase with `close`, then type what is said, such as `DE silent, FR silent, IT silent, DK silent`; `rest by bots` for the others. Write the numbers on the board.
    .watch = Denmark says nothing yet, and is the fourth.
lesson-fourth = 18 to 22
    .say = Twenty-three can go along, and by this report it would be lost. Who is the fourth, and why does four matter?
    .do = Leave the report on the projector: it says who holds back, and how many people stand behind the others.
    .watch = Let them find the clause of four members themselves.
lesson-vote = 22 to 29
    .say = Now in earnest. Denmark, do you put it to the vote?
    .do = Type `DK put`; call the roll in large type (F9).
    .watch = Stop at the fifteenth voice for: is it over?
lesson-committee = 29 to 38
    .say = Measures are voted in a committee. Say what an abstention does here, then in the appeal committee.
    .do = Play the second and third month; `rest by bots`. Guess before each vote: `guess 15 9 3`, or each team with how sure it is: `guess DE yes 80`.
    .watch = No opinion in the committee stops the act; on appeal it lets it through.
lesson-talk = 38 to 45
    .say = Who had the most power today: the largest, the chair, or the last to speak?
    .do = Show the ending and its questions. Ask each pair for one sentence.
    .watch = Keep five minutes: the talk is the lesson.
teacher-wrong = When it goes wrong
wrong-what = What
wrong-do = What to do
wrong-entry = A vote was typed wrongly
    .do = Type it again with the same code: the later one counts until the vote is closed.
wrong-early = A phase was closed too early
    .do = `undo` takes it back as long as nobody has learnt of it; a vote just held is opened again by `reopen it was closed too early`. Later: leave (Esc, and Esc again), and begin a month again, such as the second: `coreper resume lesson.jsonl --round 2`.
wrong-silence = Nobody speaks
    .do = F7 opens the desk: ask those whom it thinks undecided. Then `rest by bots`.
wrong-machine = The machine stops
    .do = `coreper resume lesson.jsonl` goes on at the same place.
wrong-long = It takes too long
    .do = Let bots do a whole phase with F5; skip the letters first.
wrong-dice = "So it is dice"
    .do = Press w on a vote: what a member wants, what it was told and what it pays stands before the chance of the day.
wrong-projector = The screen cannot be read from the back
    .do = Make the letters of the terminal larger; F9 shows the roll-call in large type, F2 another theme.
teacher-longer = Ninety minutes and more
teacher-longer-about = October 2025 is the whole case. Six months fit into ninety minutes, ten into two hours. Hand out the role sheets a day before.
teacher-debrief = The report names the three closest decisions and who was pivotal, asks five questions, and says what is estimated. Ten minutes with its first page are worth more than another month.
teacher-words = Ten words
word-word = Word
word-means = What it means
word-source = Source

shop-title = A workshop with coreper
shop-what = What it is
shop-what-about = One game for up to 120 people at their own phones and laptops. They play delegations; whoever runs the session keeps the pace at the desk; a projector shows what everybody may know. Everything runs on one machine in the room: no account, no internet, nothing is installed by those who join.
shop-room = Room and network
shop-room-1 = One laptop as host, with this program; a second screen or a projector for the wall, opened in a browser on the host.
shop-room-2 = One wireless network that lets devices reach each other. Guest networks often do not: a phone as hotspot or a small router of one's own does.
shop-room-3 = Phones without internet may turn to mobile data; whoever cannot reach the page switches that off.
shop-room-4 = The firewall of the host must let port 8080 in. /hello on any phone says whether it does.
shop-begin = The first ten minutes
shop-when = Minute
shop-do = Do this
shop-min-1 = 0 to 2
    .do = Open the wall on the projector: address, code and a picture for cameras stand there. Say the code aloud once.
shop-min-2 = 2 to 5
    .do = People join: a name, a delegation. The second in a delegation is a member, sees what it sees, and can take the pen.
shop-min-3 = 5 to 6
    .do = seats says who sits where; empty seats become bots. lock closes the door if you want to know who is in the room.
shop-min-4 = 6 to 7
    .do = Say what is kept: what seats do, not who sits there; on an open network others can read along.
shop-min-5 = 7 to 8
    .do = start. Each briefed delegation has a letter from home; clock 10 sets the clock, which ends nothing by itself; with --minutes each phase gets its share of it.
shop-min-6 = 8 to 10
    .do = Show the four pages once: now, what happened, my seat, count. Then let them read.
shop-desk = At the desk
shop-desk-about = A line is an order. After the result of a vote, Beijing's move and the end of a month the table waits for next, so that all can look; holds off lets it run. group north DK,SE,FI names delegations to speak to together (say north: TEXT), templates lists messages that are ready (say #2).
shop-inject = Injects, and stepping in
shop-inject-1 = injects lists what the campaign offers, what fits now first; preview ID says what it does, who learns of it, what to say, what to expect, what to do if nothing comes, what it teaches. inject ID sends it.
shop-inject-2 = news TEXT is a headline of your own; news DE,FR: TEXT | me anger 5 | cohesion -2 does something as well, and preview news shows it before. figure moves a figure, evidence ID has something found, instrument ID DE,FR lets Beijing's begin and instrument ID off ends it; as DE ACT because WHY acts for a seat. Every reason is told to all, and the report lists each with the board before and after. skip ID leaves an inject out.
shop-inject-3 = review CN lets you decide what the bot in a seat does: its proposal stands at the desk with its reasons. reopen WHY holds the last vote again.
shop-inject-4 = The link "Desk in a browser" opens all of this on pages, on the host's own machine and nowhere else; each seat can be looked at through its own eyes there. Two injects a session are enough.
shop-inject-5 = Whoever wants a word raises a hand on their page; hands lists them by how long they wait, answered 3 takes the hand of number 3 down.
shop-talk = What is said beside the game
shop-talk-1 = On the page Talk whoever has the pen says something to the whole table, in at most 400 characters: it stands on the wall for a while, and in the report.
shop-talk-2 = There one asks for the floor as well. floor lists who waits, floor next gives it to the first, floor DE to Germany, floor done frees it; whoever acts for the Presidency can give it too. The wall shows the order. floor time 2 gives each two minutes: they are told, and nobody is cut off.
shop-talk-3 = notes on lets two delegations write to each other; the two and you read it, and the lobby says so. notes lists all, notes off ends it.
shop-talk-4 = Who looks on keeps remarks on what happened, each of a kind; so do you, by remark coalition TEXT. Players read none before the report.
shop-talk-5 = Drafts: whoever has the pen writes a text on the page Talk, shows it to some or to all, and others put their names under it or remark on it; a new version says word by word what changed and keeps under which version each name stands. drafts lists all. A draft binds nobody.
shop-talk-6 = A member of a delegation suggests an act to whoever has the pen, who does so with one press, or something else.
shop-talk-7 = At a terminal over ssh all of this is behind Ctrl-G: say WORDS, floor, note FR WORDS, draft TITLE: WORDS.
shop-inject-6 = Some injects go out by themselves where they fit. You are told 30 seconds before what each would do; hold ID keeps it, release ID lets it go. While the clock or the table stands still nothing goes out.
shop-wall-scenes = scene count, scene map, scene talk, scene clock or scene sealed change what stands on the wall until scene game lets it follow the game again; scene months tells what happened page by page, with scene on and scene back.
shop-talk-9 = Whoever looks on may ask one delegation to read what it reads, and does while the one with its pen agrees; on My seat the pen is given to a member, or the seat to a bot for a while.
shop-talk-8 = While a vote is under way each delegation can say whether it passes and how sure it is; after the result, why it came so. expected lists the first at the desk; both stand in the report, with how far off each was.
shop-others = By ssh: lines, the wall, other desks
shop-others-1 = ssh -T -p 8080 join@ADDRESS is a seat in lines, for screen readers: a number is an answer, now, happened, seat, count and talk read the pages, help says the rest. watch@ looks on.
shop-others-2 = ssh -p 8080 wall@ADDRESS shows the wall as text, with the code of the wall.
shop-others-3 = desk injects, desk notes or desk all makes a desk for a colleague, who comes with ssh -p 8080 desk@ADDRESS and the five words: injects, headlines, messages and the wall; remarks alone; or everything but the end. desks lists them, desks close 2 takes one back. After a stop they are there again. Whoever has the role desk in the list has one from the start; join says their words. Observers have a code of their own.
shop-tables = Several tables
shop-tables-1 = --tables 3 opens three tables behind one port, each with a game, a code, a wall, a desk page and a save of its own, from one seed. Whoever joins with the code of a table sits at that table; the column table of the list says where somebody is expected.
shop-tables-2 = At the desk table 2 looks at the second one, tables compares all, all start and all pause are for every one. On its page the desk of each table is one link away.
shop-tables-3 = After a stop each table goes on from its own file: --resume once for each.
shop-rehearse = The evening before
shop-rehearse-about = A rehearsal on your own machine takes seconds: scripted people join, one comes back with digits, news are sent, the host is killed and goes on, the game is played to its end. It says each step, and ends with a code other than 0 where something is wrong.
shop-line-rehearse = coreper host october-2025 --rehearse
shop-seats = People by name
shop-seats-about = A file with these columns expects people: whoever joins under a name in it has the seats and the part that stand there. Mistakes are said with line and column before anything is opened.
shop-plans = Three plans
shop-plan = Time
shop-plan-how = How
shop-plan-1 = 90 minutes
    .do = --length short --minutes 90. Ten minutes to join, fifty to play, thirty to talk. Keep holds on, and say ends bots in a phase that shall end by time; extra 3 before for whoever needs longer.
shop-plan-2 = Half a day
    .do = --length standard. Role sheets a day before. A break after the determination; delegations of two, with the pen passing at the break.
shop-plan-3 = A day
    .do = --length standard in the morning, the report over lunch, and the same seed in the afternoon with other people in the seats.
shop-wrong = When it goes wrong
shop-wrong-1 = Nobody reaches the page
    .do = Same network? Guest network? Firewall? Mobile data? A VPN on the phone? Then a hotspot of one's own.
shop-wrong-2 = One phone lost its page
    .do = back NUMBER at the desk gives four digits; the way in has "Come back". Who knows no number says their name there, and admit NUMBER WORD lets them in, with the word that stands on their page.
shop-wrong-3 = Somebody leaves
    .do = After 90 seconds a bot plays the seat, or bot DE at once; coming back, they take it back.
shop-wrong-4 = The one with the pen is away
    .do = A member sees "Take the pen" after 15 seconds; pen NUMBER passes it from the desk.
shop-wrong-5 = One delegation takes for ever
    .do = say DE: to tell them; bots finishes the phase for all who are still at work, and everybody is told.
shop-wrong-6 = A vote takes long
    .do = Votes can be given before one is called; remind them.
shop-wrong-7 = A name is rude
    .do = rename NUMBER NAME, or remove NUMBER.
shop-wrong-8 = Something was misunderstood by all
    .do = rewind MONTH REASON goes back to the beginning of a month, with the reason on every device.
shop-wrong-11 = The host's own terminal is lost
    .do = The session goes on. ssh desk@127.0.0.1 with the five words that stand at the desk, or the desk in a browser.
shop-wrong-10 = Somebody opens the seat twice
    .do = The page or terminal that was opened last acts; the other one says so and takes the seat back with one press.
shop-wrong-9 = The host machine stops
    .do = The same line with --resume FILE instead of --save: all come back to their seats, on the same port with the same code.
shop-after = Afterwards
shop-after-about = end yes closes the session and removes the list of people. The report has roll-calls, the closest decisions and Beijing's months to talk about; what is left holds nobody's name. What was said to the table and remarked stands in the report until coreper forget takes it away.
shop-line-begin =
    coreper campaign show october-2025 brief all --out sheets.html
    coreper host october-2025 --length short --minutes 90 --lan --save class.jsonl
shop-line-after =
    coreper report class.jsonl --out class.html
    coreper forget class.jsonl
shop-line-seats =
    name,delegation,seats,role
    Ann,Berlin,DE,pen
    Bo,Berlin,DE,member
    Cy,,,observer

studies-run-typed = coreper study run october-2025 --policy bots --length short --games 8 --out bots.csv
studies-compare-typed = coreper study compare october-2025 --policy acquiesce,graduated,maximal --games 2000
studies-sweep-typed = coreper study sweep october-2025 --vary start.cohesion=4000..7000:7 --games 500
studies-claims-typed = coreper study claims october-2025 --only T5,T9 --out claims
studies-assumptions-typed = coreper study assumptions
studies-assume-typed = coreper study run october-2025 --policy graduated --assume start.cohesion=4800
studies-instrument-typed = coreper study run october-2025 --policy graduated --instrument snap-back=none
studies-parallel-typed = parallel coreper study run october-2025 --policy graduated --games 10000 \
    .rest = {"  "}--shard {"{}"}/8 --out part-{"{}"}.csv ::: 1 2 3 4 5 6 7 8
studies-merge-typed = coreper study merge part-*.csv --out graduated.csv
studies-slurm-typed = #SBATCH --array=1-64
    .run = coreper study run october-2025 --policy graduated --games 100000 \
    .rest = {"  "}--shard "$SLURM_ARRAY_TASK_ID/64" --out "part-$SLURM_ARRAY_TASK_ID.csv" --resume
studies-backtest-typed = coreper backtest ev-duties-2024-10-04
    .all = coreper backtest --all
teacher-sheets-typed = coreper campaign show first-vote brief all --out sheets.html
teacher-play-typed = coreper play first-vote --table --minutes 45 --save lesson.jsonl
teacher-longer-typed = coreper campaign show october-2025 brief all --out sheets.html
teacher-class-typed = coreper play october-2025 --length short --table --minutes 90 --save class.jsonl
teacher-report-typed = coreper report class.jsonl --out class.html
