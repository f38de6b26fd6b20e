# Studies in words: what endings hang on.

sensitivity-head = { $games } games, { $draws } draws of { $figures } figures { $sheets ->
        [one] in one sheet
       *[other] in { $sheets } sheets
    }
sensitivity-sheet = sheet { $number }: { $played }
sensitivity-ending = { $of }: { $share } % of the games
sensitivity-column = { $of }: { $mean } on average
sensitivity-variance = of its variance (95 %)
sensitivity-played = { $share } % ({ $low } to { $high }) is what was played, sheet by sheet
sensitivity-together = { $share } % ({ $low } to { $high }) is what was played and drawn, with all their interplay; the rest is luck
sensitivity-drawn = { $share } % ({ $low } to { $high }) is what was drawn, with all its interplay; the rest is luck
sensitivity-luck-unknown = Luck cannot be told from figures: no two games share their draws. Play the study with --per-draw 4.
sensitivity-figure = figure
sensitivity-share = share of variance (95 %)
sensitivity-thirds = lowest third → highest third
sensitivity-row = { $share } % ({ $low } to { $high })
sensitivity-between = { $from } → { $to }
sensitivity-others = { $others ->
        [one] One other figure is
       *[other] { $others } other figures are
    } not told from nothing, or among the smaller. By chance alone about { $chance } of { $figures } would look like more than nothing.
sensitivity-no-figure = No figure is told from nothing.
sensitivity-box = A box of figures in which { $of } is common
sensitivity-limit = { $path } from { $low } to { $high } (drawn from { $least } to { $most })
sensitivity-quality = sought on half of the draws: { $density } % of the games in it end so, { $coverage } % of all that do, { $support } % of the games
sensitivity-measured = on the other half: { $density } %, { $coverage } %, { $support } %. This line says what the box is worth
sensitivity-no-box = No box of figures in which it is commoner than elsewhere.
sensitivity-note = Shares are first-order indices: what a figure explains alone, over the ranges drawn. A share below 0 is none: chance alone would show more. They say what the model hangs on, not what the world does.

sensitivity-as-one = { $other } is drawn as one with { $first }: it is told with it and not by itself.
sensitivity-rare = CAUTION: an ending with less than { $least } or more than { $most } % of the games. What follows may be luck throughout, and no box is sought. Play more games, or ask for a column.

sensitivity-few = { $games } games: of fewer than { $fewest } nothing is told
sensitivity-few-next = play more games with `coreper study run --out`
sensitivity-fixed = { $sheet } holds games with every figure at its middle: nothing was drawn
sensitivity-fixed-next = play the study without --fixed
sensitivity-apart = { $sheet } and { $first } differ in { $column }, and cannot be set side by side
sensitivity-apart-next = name sheets of one campaign, length, seed and release; policy, doctrine, level, mind and assumptions may differ
sensitivity-unknown = no game of these sheets ends as `{ $of }`, and there is no column with numbers of that name
sensitivity-unknown-next = endings here: { $endings }; columns: the dictionary beside the sheet
sensitivity-constant = `{ $of }` is the same in all games
sensitivity-constant-next = ask for another ending or column, or play more games
sensitivity-none = every ending has more than { $most } % of the games or fewer than { $least } %

expectation-holds = as expected
expectation-contradicts = CONTRADICTS the source
expectation-undecided = UNDECIDED, too few games to tell
claims-part = beyond { $part } of the other side it has { $over } (95 %: { $low } to { $high }), and at most nothing is claimed
claims-not-held-against = {" "}by itself ({ $ablated } on the other side, for comparison)
claims-undecided = UNDECIDED: the interval reaches over the threshold

study-mean-of = {" "}in the { $games ->
        [one] one game that has it
       *[other] { $games } games that have it
    }
study-none = none
study-means = mean of each game, with the 95 % interval that chance leaves it (±):
study-rounds-other = { $path } has not the rounds of the games that are done
    .next = go on without --by-round, or begin anew in another file
sheet-no-sheet = { $path } exists and is another kind of file
    .next = it was left alone: name another file
study-rate = { $rate } games a second
study-random = policy { $policy }: the Union's seats take any legal command by chance, and no instrument is set; only the votes are the states' own

backtest-beats = Left out one by one, the model has the lower Brier score than posture alone and base rate. Whether that is more than chance, with intervals: coreper backtest --all
    .not = Left out one by one, the model does not have a lower Brier score than posture alone and base rate. With intervals: coreper backtest --all
backtest-alone = Refitted means on the other members in this one vote; coreper backtest --all fits on all votes together, so its rows of the same kind differ from these.
backtest-nothing = No position of a member is known: there is nothing to score. What totals say: coreper backtest --all
record-totals-many = { $sum } votes in `totals`, and there are { $members } members
record-totals-few = `totals` has { $total } for “{ $vote }”, and `votes` names { $named }

merge-twice = { $count ->
        [one] one game stands
       *[other] { $count } games stand
    } in more than one of the sheets named, each time with the same result, and counted once

sheet-no-dictionary = { $path } exists and is not the dictionary of a sheet
    .next = it was left alone: name another file, or move that one away
sheet-holds-games = { $path } holds the games of a study already
sheet-as-written = take the file as it was written, or play that shard again into another file
sheet-to-go-on-with = name what a study with --out wrote; a study that is begun anew needs a new name

compare-alike = { $count ->
        [one] One of the { $rows } other rows has
       *[other] { $count } of the { $rows } other rows have
    } the very games of the first, move for move: what is otherwise in them did not come into play in games of length { $length }.

sweep-few = { $range } holds { $numbers } whole numbers, and { $steps } are asked for

exploit-head = { $seat } played by { $strategies } simple strategies, the other seats by their minds (policy { $policy }, length { $length }). Those that met most aims played on; the best are played again in { $games } games by which none was chosen, seed { $seed }, and only these are counted. Shares are per cent of the games, with the 95 % interval of the first.
exploit-aim = Aim { $number }: { $aim }
exploit-all = all aims
exploit-strategy = each aim, and the strategy: what it does in a month; how it votes
exploit-own = its own mind
exploit-nothing = nothing
exploit-lobby = lobby the largest other member ({ $vote })
exploit-lobby-second = lobby the second largest ({ $vote })
exploit-declare = say in public: { $vote }
exploit-votes-advised = votes as its services advise
exploit-votes-for = votes for everything
exploit-votes-against = votes against everything
exploit-votes-no-deal = votes for all but mandates and agreements
exploit-votes-no-act = votes for talks, not for a determination or measures
exploit-early = in the first third
exploit-late = in the last third
exploit-letters = answer { $answer } to letters
exploit-beaten = BEATEN: a rule of thumb meets all aims in more than { $most } % of the games.
exploit-undecided = UNDECIDED: the interval of the best reaches over { $most } %; more games would tell.
exploit-stands = No strategy tried meets all aims in more than { $most } % of the games.
exploit-note = Only strategies of this shape were tried: two acts a month at most, the same all game, one way to vote. A person who thinks can do better than any of them.
exploit-stopped = Stopped before the last games: a search that was not finished has found nothing.
exploit-no-aims = { $seat } has no aims of its own that could be counted
exploit-no-aims-next = name a member state, such as FR

## Columns of a sheet of games

column-cohesion = cohesion of the Union at the end
column-credibility = what was threatened and then done, at the end
column-g7 = alignment of the G7 at the end
column-defence = defence readiness at the end, deliveries to Ukraine included
column-decoupling = supply from outside China at the end, of demand
column-injury = mean pain of the member states at the end, by population
column-cost = mean cost of the Union’s own measures at the end
column-china-pain = pressure on China from measures at the end
column-face = Beijing’s face at the end
column-ladder = the highest rung at work at the end
column-case-file = strength of the case file at the end
column-examinations = examinations opened
column-first-examination = round of the first examination; 0 if none, or if it ran when the game began
column-determinations = determinations carried
column-first-determination = round of the first determination; 0 if none
column-votes-lost = votes on a determination lost
column-packages = response packages adopted
column-first-package = round of the first package; 0 if none
column-offers = offers that Beijing made
column-agreements = agreements concluded
column-breaches = agreements broken, by whichever side
column-channels = journeys of member states to Beijing alone
column-highest-rung = the highest rung at work in any month
column-mean-rung = mean over the months of the highest rung at work, in hundredths
column-climb = the highest rung at work in the last month, less that of the first
column-jumps = months in which the ladder rose by two rungs or more
column-climbs = months in which the ladder rose
column-offers-before-measures = offers that Beijing made after the first determination and before the first package
column-economic-agreements = agreements without a word on defence or technology
column-supply-after-channel = mean supply, of demand, of states that went to Beijing alone, six months after each journey; 0 if none
column-indirect-supply = mean supply at the end, of demand, of states that buy at most 26 % of it directly
column-supply-at-channel = mean supply, of demand, of states that went to Beijing alone, in the month of each journey that is looked at again; 0 if none
column-lowest-defence = the lowest defence readiness in any month
column-beijing-balance = mean over the months of what Beijing has by its own lights: control less its cost and the pain felt, or what an agreement is worth; as its doctrine counts at the level assertive, whatever level is played
column-council-decisions = items that the Council decided on: adopted or voted down, votes on procedure and texts aside
column-without-roll-call = of these adopted without a roll-call: without debate, or as the Presidency concluded
column-concluded-determinations = determinations among them
column-campaign = the campaign, as it was called
column-campaign-digest = digest of the campaign’s files
column-length = short, standard or full
column-policy = policy of the Union’s side: a bundle of instruments
column-doctrine = Beijing’s doctrine
column-level = how hard Beijing plays
column-mind = whether Beijing looks ahead: one-step, or search
column-assumptions = mechanisms switched and figures set, with spaces between; a dash if none
column-instruments = instruments set otherwise than in the policy’s bundle, with spaces between; a dash if none
column-draws = ranges: figures drawn from their ranges, but those behind a minus; fixed: the middle of each
column-games = games of the whole study
column-games-per-draw = games in a row that share the figures drawn
column-study-seed = seed of the study
column-rules = version of the rules of the game
column-check = checksum of the fields before it (CRC-32): a row that was changed by hand lacks it
column-game = the game’s number in the study, from 0
column-game-seed = its seed: the same for the same study seed and number, whatever is varied
column-ending = how it ended
column-rounds = rounds played
column-digest = digest of the last state

## What is assumed

switch-rule = the rule of the determination; the minds still count towards a qualified majority
switch-g7 = off: neither coordination nor drift, neither Beijing’s climbing nor its breach moves the alignment of the G7
switch-long-arm = off: no instrument reaches supply through third countries
switch-defence-denial = off: military end use is licensed like civil use
switch-escalation = off: no rung beyond those at work on the first day
switch-dividing = off: nothing is aimed at chosen states, and division is worth nothing
switch-threats = off: Beijing expects no pain from packages that do not apply yet
switch-channel = off: nobody goes to Beijing alone
switch-favour-fades = off: a favour granted stays
switch-technology-block = off: projects elsewhere get Chinese technology
switch-cohesion-moves = off: cohesion returns to its opening value every month
switch-jump-cost = off: jumps cost Beijing nothing extra
switch-grounds = off: every condition of substance is passed as met, without notice
switch-text = off: scope, period and reparation move no votes
switch-doubt = off: legal risk moves no votes
switch-coreper = brief: every delegation shows a stand, votes below it cost, and others go by it
switch-fog = off: Beijing knows each vote as it is cast
switch-leaks = off: nobody leaks on purpose where another stands
switch-publish = off: votes of the Council are not made public
switch-items = off: no notice, nothing adopted without debate, and no conclusions of the chair: each item goes to a roll-call as it lies
switch-readiness = off: how ready the Union is to help Ukraine moves no votes
switch-mirrors = off: a measure that answers its like is as hard to defend as any
switch-fuse = off: a suspension lasts until an act resumes it
switch-voter-relief = off: pain does not move votes
switch-voter-solidarity = off: cohesion does not move votes
switch-voter-fear = off: the ladder frightens nobody
switch-voter-domestic = off: neither anger nor favour moves votes
switch-voter-received = off: lobbying moves nobody
switch-voter-cost = off: the cost of measures moves no votes
switch-voter-momentum = off: nobody joins a majority because it is one
switch-principle = off: the principle weighs nothing in Beijing’s table
switch-measure-id = off: the measure does not exist (M1, M2, …)
switch-instrument-id = off: Beijing has no such rung or carrot (`campaign show` names them)
switch-path = that figure of the campaign, such as start.cohesion=4800, and not drawn (`campaign show CAMPAIGN sources`)

## The claims of the source: what each says, what is measured, how it is tested, and what is told beside

claim-t1 = acquiescence becomes the new normal and Beijing climbs gradually
    .statistic = mean rung of the ladder over all months, rungs
    .how = policy acquiesce, against the same where nothing is aimed at chosen states and acceptance invites nothing
    .beside-1 = months in which the ladder rose
    .beside-2 = months in which it rose by two rungs or more
    .beside-3 = cohesion at the end in bp
claim-t2 = capitals that negotiate alone get no sustained relief
    .statistic = supply of those that travelled, six months later, bp of demand
    .how = policy bilateral, against the same where a favour granted stays
    .beside-1 = supply in the month of the journey in bp
    .beside-2 = supply lost in the six months after it in bp
    .beside-3 = journeys
    .beside-4 = cohesion at the end in bp
claim-t3 = desperation emboldens
    .statistic = months in which the ladder rose
    .how = policy bots with the principle that says so switched off on both sides; the Union opens divided (cohesion 4800) or united (6200)
    .beside-1 = mean pain at the end in bp
    .beside-2 = cohesion at the end in bp
claim-t4 = control, not trade: an economic-only settlement is refused
    .statistic = games with an agreement, per cent
    .how = policy graduated with a mandate for trade alone, against its ordinary mandate; holds where agreements are at most half as frequent, and the value of control to Beijing is varied
    .beside-1 = games with an agreement on trade alone in per cent
    .beside-2 = Beijing's offers
    .beside-3 = landing zones in per cent
    .beside-4 = agreements that broke in per cent
claim-t5 = the Instrument needs a qualified majority, not unanimity, and that is its edge
    .statistic = games with a determination, per cent
    .how = policy graduated, against the same where the determination needs unanimity (abstention does not block)
    .beside-1 = landing zones in per cent
claim-t6 = a broad menu widens the negotiating space before anything is imposed
    .statistic = games with an offer between determination and first package, per cent
    .how = policy graduated, against the same where Beijing expects no pain from what does not apply yet
    .beside-1 = games with an agreement in per cent
    .beside-2 = landing zones in per cent
claim-t7 = indirect dependence defeats national escape
    .statistic = supply at the end of states that buy hardly anything directly, bp of demand
    .how = policy acquiesce, against the same where Beijing does not reach supply through third countries
    .beside-1 = mean pain at the end in bp
claim-t8 = chips, aviation, materials and machinery, exporters bite differently
    .statistic = bite on China over own cost, the best measure over the worst, ratio
    .how = arithmetic of the measures of stages 1 to 3 with the G7 as aligned as it opens (documented) and not aligned at all (ablated); nothing is played
claim-t9 = coordination with the G7 multiplies impact
    .statistic = landing zones, per cent
    .how = policy graduated, against the same where the alignment of the G7 stays where it opens
    .beside-1 = alignment of the G7 at the end in bp
    .beside-2 = pressure on China at the end in bp
    .beside-3 = games with a package in per cent
    .beside-4 = games with an agreement in per cent
    .beside-5 = agreements that broke in per cent
claim-t10 = sectors with no industry to regain, such as solar, can be left out
    .statistic = landing zones, per cent
    .how = policy graduated, against the same without duties on solar panels
claim-t11 = a landing zone holds under mutually assured destruction
    .statistic = games with an agreement in which one was broken, per cent
    .how = policy graduated (clause with finance), against the same with a mandate without any clause, in games where both come to an agreement
    .beside-1 = landing zones in per cent
claim-t12 = Europe buys time to decouple
    .statistic = supply from outside China at the end, bp of demand
    .how = policy graduated against policy acquiesce: two years of one or the other
    .beside-1 = games with an agreement in per cent
    .beside-2 = the highest rung at the end
claim-t13 = licences were slow-walked and military end use denied
    .statistic = facts of the opening that the sources bear out, of 5
    .how = the opening has the slow licences at work, quotes 19 of 141 and half of some 2,000 from sources that were seen, and grants less for defence than for civil use
claim-t14 = defence and deliveries to Ukraine are hit first and hardest
    .statistic = defence readiness at the end, bp
    .how = policy acquiesce, against the same where military end use is licensed like civil use; hardest is tested, first is not: arms makers have larger stocks
    .beside-1 = the lowest readiness of any month in bp
claims-against = { $what } { $first } against { $second }
claims-numbers = { $difference } (95 %: { $low } to { $high })
claims-no-pair = no pair of games has the statistic on both sides
claims-not-within = the difference { $numbers } is not shown to lie within { $threshold } either way
claims-other-way = the difference { $numbers } goes the other way, or nowhere; { $threshold } was to be passed
claims-short = a difference of { $numbers } { $clear ->
        [there] is there and has the claimed direction
       *[luck] may be luck
    }, but { $short ->
        [all] all
       *[part] part
    } of the interval falls short of the smallest effect that matters, { $threshold }, fixed beforehand
claims-moved = moved with it: { $what }
claims-unmoved = not shown to move: { $what }
claims-turns-on = over the draws the difference goes most with { $figures }
claims-again = for the threshold, the same with --games { $games } and --assume { $path }=VALUE
claims-unmoved-at-all = no game ended otherwise
claims-throughout = it holds throughout { $low } to { $high } of { $path }
claims-nowhere = it holds nowhere from { $low } to { $high } of { $path }
claims-up-to = it holds up to { $at } of { $path } (tried: { $low } to { $high })
claims-from = it holds from { $at } of { $path } (tried: { $low } to { $high })
claims-stopped = stopped before the threshold was found
claims-documented = documented side: { $command } --out documented.csv
claims-other = other side: { $command } --out other.csv
claims-column = in the sheets of both the statistic is { $column }; rows with the same game are pairs
claims-depends = depends on estimates
claims-of-a-part = a part: stopped by hand after { $done } of { $all } draws
claims-bites = best: { $best }; worst: { $worst }; best alone: { $alone }
claims-not-found = not found: { $what }
opening-slow = licences are slow-walked at the start (rung 1)
opening-secrets = applications ask for secrets at the start (rung 2)
opening-chamber = 19 of 141 applications, Chamber sample, source seen
opening-commission = half of some 2,000 applications, Commission, source seen
opening-defence = every controlled good is granted less for defence than for civil use

## What a study varies: dials, and what they are set to

dial-opening = an examination is opened never, when states ask, or from that month on
dial-examination = months of examination; open: as the file needs
dial-engagement = months of engagement before the first package; open: as Beijing moves
dial-first-package = the highest stage of measures in the first package; 4: finance too
dial-mandate-licences = the least of civil licences, bp of demand
dial-mandate-volumes = the least that arrives of civil goods, bp of what would come unhindered
dial-mandate-defence = the least for defence
dial-mandate-suspension = which of its measures the Union suspends
dial-mandate-months = months for which the agreement runs
dial-snap-back = what follows on a breach of the agreement
dial-lobbying = how often states lobby and bargain for the act, per cent of usual
dial-alone = how often states go to Beijing alone, per cent of usual
dial-enlargement = later packages add a stage while Beijing does not move
dial-mandate-technology = whether technology for projects outside China is asked for
dial-mandate-verification = whether compliance is verified
dial-mandate-treaty = whether it is a treaty, which needs Parliament's consent
dial-mandate-lowered = whether a lower mandate is asked for once talks have lasted
dial-g7 = the Commission coordinates with the G7 every month
dial-fund = the Commission proposes a fund when it is asked for one
varied-opening = month of the examination
varied-examination = length of the examination
varied-engagement = talks before measures
varied-first-package = first package
varied-enlargement = later packages
varied-mandate = reservation (mandate)
varied-snap-back = snap-back clause
varied-g7 = work with the G7
varied-lobbying = lobbying among states
varied-alone = journeys alone
varied-fund = solidarity fund
set-months = { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
set-never = never
set-when-asked = when states ask
set-from-month = from month { $round }
set-as-the-file-needs = as the file needs
set-as-beijing-moves = as Beijing moves
set-stages = stages 1 to { $last }
set-by-stages = by stages
set-none = none
set-measures = measures
set-measures-and-finance = measures and finance
set-every-month = every month
set-of-usual = { $share } % of usual
set-when-asked-for = when asked for
mandate-licences = licences for { $share } %
mandate-no-volumes = no volumes
mandate-volumes = volumes of { $share } %
mandate-no-defence = nothing for defence
mandate-defence-part = part of defence
mandate-defence-full = defence in full
mandate-defence = defence
mandate-technology = technology
mandate-no-technology = no technology
mandate-all-go-on = all measures go on
mandate-go-on = measures go on
mandate-half-goes-on = half of the measures go on
mandate-suspended = measures suspended
mandate-verification = verification
mandate-no-verification = no verification
mandate-months = for { $months } months
mandate-treaty = treaty
mandate-no-treaty = no treaty
mandate-lowered = may be lowered
mandate-firm = firm
