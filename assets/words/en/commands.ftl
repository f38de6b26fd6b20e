# What the commands say around their answers: heads of tables, and what is wrong with an argument. `.next` is what to do then.

## coreper council

council-once = name each state once
council-twice = `{ $code }` stands there twice
council-rule-qmv = Qualified majority
council-rule-qmv-without-clause = Qualified majority without the four-member rule
council-rule-reinforced = Reinforced qualified majority
council-rule-simple = Simple majority
council-rule-unanimity = Unanimity
council-rule-committee = Examination procedure
council-rule-appeal = Appeal committee
council-nobody = nobody takes part
council-name-one = name at least one state
council-outside = { $states } takes no part in this vote
council-outside-next = add it to `--participants`, or leave it out here
council-in-two = { $states } stands in `{ $list }` too
council-check-figures = check the figures
council-head = { $rule } · table { $table } · { $who }
council-part = { $part } of { $all } members take part
council-estimates = Estimated populations: { $states }
ballot-form = write `A=B`: for the absent A acts B, such as `--absent MT --proxy MT=IT`
ballot-no-pair = `{ $text }` is not `A=B`
ballot-unknown = `{ $code }` is no member
    .next = take codes from the table
ballot-no-part = `{ $code }` takes no part in this vote
    .next = add it there
ballot-two-lists = `{ $code }` stands in two lists
    .next = name each state once
ballot-absent = `{ $code }` is absent and nobody acts for it, so it cannot vote
    .next = give it a proxy, or take it out of a list
ballot-present = `{ $code }` is present, so nobody acts for it
    .next = name it in `--absent`
ballot-has-one = `{ $code }` has somebody who acts for it already
    .next = name one
ballot-acts-already = `{ $code }` acts for another already, and may act for only one (TFEU 239)
    .next = name somebody else
ballot-chained = `{ $code }` is absent itself, so it cannot act for another
    .next = name somebody present
ballot-itself = `{ $code }` cannot act for itself
    .next = name somebody else
council-whip-check = check costs and probabilities
whip-no-cost = `{ $code }` has no cost
whip-form = write `CODE=COST` or `CODE=COST:PROBABILITY`, such as `IT=2:0.6`
whip-cost = the cost `{ $cost }` of `{ $code }` is not a whole number from 0 to { $most }
whip-units = state costs in units of your own
whip-chance = the probability `{ $chance }` of `{ $code }` is not between 0 and 1
whip-decimal = write it as a decimal, such as 0.6
whip-passes = passes with those in favour alone
whip-not-yet = does not pass with those in favour alone
whip-never = cannot pass, even with all open members
whip-now = A vote now
whip-chance-now = Chance to pass
whip-decides = Who decides: the chance if it votes for, less the chance if it does not
whip-settled = Were it otherwise with those who are settled
whip-win = Cheapest to win
whip-no-win = it cannot be won
whip-block = Cheapest to block
whip-no-block = it cannot be blocked
whip-expected-win = Win at the least expected cost (cost / probability)
whip-expected-block = Block at the least expected cost (cost / (1 - probability))
whip-not-to-be-had = not to be had
whip-equal = Equal costs: fewer states first, then the order of the table.
whip-appeal = On appeal only a qualified majority against stops the act: for, here, is not to vote against.
whip-unanimity = A state that abstains does not stand in the way of unanimity: count it as in favour.
whip-nobody = nobody: it is so already
table-form = a table is a line `code,population` for each of up to 40 members, or a campaign's populations.csv
table-no-persons = no column holds persons
table-no-column = no column `{ $name }` of persons
table-columns = there are: { $columns }
table-no-figure = no population of `{ $code }` in column `{ $column }`
table-fill-in = fill it in, or name another column: FILE#COLUMN
table-empty = no members
table-too-many = { $given } members are more than { $most }
table-range = `{ $code }` has { $persons } persons, not 1 to 2^40
table-line = give a line `code,population` for each of up to 40 members
table-gap = a code is missing between commas
table-no-state = no state `{ $code }`
did-you-mean = did you mean `{ $known }`?
table-has = the table has { $codes }
table-give-readable = give { $names }, or a file that can be read
table-no-file = it is not an ordinary file
table-give = give { $names }, or a file
table-large = the file has more than { $most } bytes
table-no-text = the file is not text in UTF-8
power-leave-one = leave at least one state out of the lists, or ask `council tally`
power-all-declared = everybody has declared, so nobody has power left
power-given = given for: { $for }; against: { $against }
power-coalitions = coalitions
power-winning = winning
power-clause = by the four-member rule alone
power-minimal-winning = minimal winning
power-minimal-blocking = minimal blocking
power-state = state
power-population = population
power-swings = swings
power-banzhaf = Banzhaf
power-normalised = normalised
power-shapley = Shapley-Sh.
power-size = size
tally-in-favour = in favour
tally-needed = needed
tally-members = members
tally-persons = persons
tally-of = of { $total }
tally-reached = reached
tally-missing = { $count } { $what } missing
tally-for = for
tally-against = against
tally-abstain = abstain
tally-absent = absent
tally-silent = silent
tally-block = they block
tally-too-few = too few to block
tally-in-the-way = In the way: { $members } with { $share }% of the population, { $what }
tally-clause = The four-member rule alone decides
tally-opinion = OPINION: { $opinion }
tally-adopted = ADOPTED
tally-not-adopted = NOT ADOPTED
tally-committee = in committee: { $text }
tally-appeal = on appeal: { $text }
json-print-table = print the table instead

## Pages that are written to files

progress-games = { $done } of { $all } games
form-exists = { $path } exists already; it is left as it is
    .next = name another file, or take that one away
form-new-file = name a new file in a folder that can be written to

## coreper whatif

whatif-nobody = nobody decided anything at this step
whatif-over = the game was over at this step
whatif-no-act = that is no act: { $why }
whatif-refused = the game did not allow it there: { $why }
whatif-diverged = the save does not play again: it diverges in month { $round }
whatif-next-verify = `coreper replay { $file } --verify` says where and how
whatif-next-step = `coreper replay FILE --steps act` lists the steps by number
whatif-next-act = acts stand in the save as they are to be written here, such as `vote against none 0`
whatif-next-fault = a defect of the program; the save is as it was
whatif-head = Played on { $games } times from step { $step }
whatif-head-instead = Each time also with, instead of that act: { $act }
whatif-share = { $ending }: { $share } (95 % interval { $low } to { $high })
whatif-shares = { $ending }: { $happened } as decided, { $instead } instead; difference { $low } to { $high }{ $clear ->
    [yes] , more than luck
   *[other] , which may be luck
}
whatif-head-without = Each time also without what was decided there.
whatif-aim = { $state } meets "{ $aim }"
whole-as-chosen = as chosen
whole-without-acts = without the acts of { $who }, which votes as it did
whole-other-vote = { $who } votes the other way on whether it is coercion
whatif-means = { $by ->
    [people] A share says how often the model ends so when luck falls otherwise, people choose as they chose as far as that stays legal ({ $refused } choices in { $games } games were left out), and all others go on as their minds advise.
    [seat] A share says how often the model ends so from what this seat may know now, with what is hidden drawn anew, when every seat goes on as its own mind advises and luck falls as it may.
   *[minds] A share says how often the model ends so from there, when every seat goes on as its own mind advises and luck falls otherwise.
} It says nothing of what people would have done otherwise, and it is as good as the model.
play-seat-twice = `{ $code }` is named twice
play-seat-once = name each seat once

## coreper campaign

doctrine-principles = Each weighs so many per cent of the part that bears its name in Beijing's score table.
doctrine-ladder = The ladder and the carrots
doctrine-ladder-about = Control gained and own cost in value points a month; whom it reaches; months before it can be used again; months that it lasts, if it ends by itself.
doctrine-habits-about = Each adds its value points to the options that it speaks for, and months bound when it speaks.
doctrine-terms = What each point of an agreement is worth to the Union and costs Beijing, in basis points of everything.
doctrine-fears = What it fears
doctrine-fears-about = How much of the Union's next package it counts as pain to come, by how far the procedure has got.
doctrine-craft = How it goes about it
doctrine-point-relief = each 1,000 basis points of civil licences
doctrine-point-volumes = each 1,000 basis points of volumes that arrive
doctrine-point-defence-part = defence carved out in part
doctrine-point-defence-full = defence carved out in full
doctrine-point-technology = technology for projects elsewhere
doctrine-point-half-go-on = half of the measures go on
doctrine-point-all-go-on = all measures go on
doctrine-point-verification = verification
doctrine-point-snap-back = measures that snap back
doctrine-point-finance = and finance with them
doctrine-point-month = each month beyond twelve
doctrine-point-treaty = a binding treaty
doctrine-heading = Principles
doctrine-looks = Looks at { $looks }. Favours { $favours }.
doctrine-reach-union = the Union
doctrine-reach-states = up to { $most }
doctrine-instrument = { $number } { $name } (control { $control }, cost { $cost }; { $reach }; again after { $again }{ $lasts ->
        [0] {""}
       *[other] , lasts { $lasts }
    })
doctrine-signal = Signal: { $words }
doctrine-way-down = Way down: { $words }
doctrine-seen = Seen before: { $precedent }{ $cited }
doctrine-after = After: { $names }.
doctrine-when = When { $condition }.
doctrine-falls-back = Falls back to: { $name }.
doctrine-at-start = At work when the campaign opens.
doctrine-negotiable = An agreement lifts it.
doctrine-habits = Habits
doctrine-nothing = nothing
doctrine-habit = { $words } ({ $points } points, { $months } months; { $about })
doctrine-summits = Summits: { $months }.
doctrine-doctrines = Doctrines
doctrine-levels = Levels
doctrine-habits-weigh = habits { $weight } %
doctrine-as-written = everything as written
doctrine-weights = Weights: { $weights }.
doctrine-bargain = The bargain
doctrine-signs = Beijing signs when the terms are worth as much as going on: { $security } value points for security, { $relief } for an end to pressure, less { $slope } for each 100 basis points that controls recede. It breaks an agreement when that brings more than what snaps back, as far as it expects to be found out ({ $verified } % with verification, { $unverified } % without).
campaign-list-next = see `coreper campaign list` for the built-in ones
campaign-unplayable = it cannot be played ({ $errors })
    { $first }
    .next = see all of them with `coreper campaign check`
campaign-errors = { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
campaign-no-file = no file of a campaign has this name
    .next = there are { $files }
campaign-cannot = { $origin }: cannot be played
campaign-valid = { $origin }: valid
campaign-counts = { $states } states, { $measures } measures, { $instruments } instruments, { $endings } endings
new-other-folder = choose another folder
new-not-empty = the folder is not empty
    .next = choose another folder, or a new name within it
new-nothing-kept = { $error }; nothing was kept
    .next = make room, or choose another folder
new-written = { $files } files written to { $place }
    next: `coreper campaign check { $place }/`, then change one file at a time

backtest-form = `coreper backtest --help` shows the form of a file, `--dictionary` the terms
backtest-name = name a file with a recorded vote, or { $names }
backtest-head = { $id } of { $date }, by { $rule } (table { $table }), voter model of { $campaign }
backtest-hits = hits
backtest-brier = Brier
backtest-loss = log loss
backtest-model = the model, with the campaign's coefficients
backtest-in-sample = its two lines refitted on all (in-sample)
backtest-others = its two lines refitted on the others
backtest-posture = posture alone, the campaign's lines
backtest-base = base rate: everybody by the shares
backtest-base-others = the shares among the others
backtest-persistence = persistence
backtest-missed = members missed: voted, predicted, chances of for / abstain / against, terms
backtest-absent = not scored, because absent: { $codes }
backtest-read = read:
file-not-there = there is no such file
file-not-permitted = reading it is not permitted
file-not-text = it is not text in UTF-8
output-page = a page is Markdown (PAGE.md), for a browser and a printer (PAGE.html), or plain text (PAGE.txt)
front-terminal = the screens need a terminal for input and output
front-lines = play line by line: coreper play --plain, or coreper resume FILE --plain
front-resume = the game is saved up to the last command; coreper resume FILE goes on
front-theme = the theme is not remembered: { $error }
front-saved = saved; to go on: coreper resume { $path }
front-unsaved = the last commands are not saved: { $why }
front-resume-plain = the game is saved up to the last command; coreper resume FILE --plain goes on
front-defect = this is a defect; the game is saved up to the last command
output-part = what was printed is not whole: print to a place with room, or into a pipe
play-save-standard = a game cannot be saved to standard output: it is read again while it is played
play-save-new = name a new file, such as game.jsonl
play-save-folder = name a new file in a folder that can be written to
play-unsaved = not saved: { $error }; the game goes on in memory
play-saved = saved to { $path }
left-seconds = { $left } s left
left-minutes = { $left } min left
left-hours = { $left } h left
replay-no-round = no round has ended
replay-rounds = it has rounds 1 to { $most }
replay-not-ended = round { $last } has not ended in this save
replay-states = { $commands } commands play again to the same state at the end of { $rounds } rounds, digest { $digest }
replay-altered = not verified: { $states }; but line { $line } says that a level, a doctrine, a note of reasons or another line above it was changed after it was written
replay-verified = verified: { $states }; { $sealed }
replay-unsealed = no round says yet what stands above it, so options and reasons were not compared
replay-sealed = all { $of } lines, with options and { $notes } notes of reasons, are as they were written
replay-sealed-part = the first { $lines } lines, with options and the notes of reasons, are as they were written; the { $rest } after that have their checksums alone
replay-divergent = divergent in round { $round }, record { $record }: { $how }
summary-head = { $campaign }, { $length }, { $level }, seed { $seed }: { $rounds } rounds
summary-ending = ending: { $title } ({ $id })
autopilot-unsaved = not saved to { $path }: { $why }; { $waiting } lines wait
autopilot-broke = the program broke one of its own rules in round { $round }: { $error }
autopilot-defect = this is a defect; the same seed shows it again
play-no-seat = `{ $code }` is no seat of this campaign
sheet-sources = coreper campaign show { $campaign } sources states.{ $state }
overview-length = { $title }, { $rounds } rounds from { $start }. { $text }
    .invented = { $title }, { $rounds } rounds from { $start }. { $text } The opening is invented.
overview-lengths = Lengths
overview-in-it = In it
overview-endings = Endings, in order of precedence
overview-figures = Figures by mark
overview-simplified = What is simplified
overview-marks = { $counts } of { $all }
sources-path = a path goes through a file as in `states.DE`, `measures.M1.bite` or `start`
sources-none = no figure stands under this path
keymap-conflict = in `{ $context }` the key `{ $key }` would mean both `{ $action }` and `{ $second }`; the row is left out
keymap-row = a row has `keys` and an `action`
settings-glyphs = level of glyphs
settings-format = the first line must be `format: 1`
settings-unknown = there is no { $what } `{ $word }`{ $meant }
settings-map = a map must stand here
settings-list = a list must stand here
settings-colour = a colour such as `#10151c`, or for `ansi` one such as `bright-blue`, must stand here
keys-table = | where | keys | what |

keymap-no-key = there is no key `{ $name }`
keymap-keyless = a row needs a key; `{ $word }` keeps those that it has
settings-unread = it cannot be read: { $error }
settings-flag = `true` or `false` must stand here
settings-not-yaml = not YAML: { $cause }
