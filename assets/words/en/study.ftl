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
