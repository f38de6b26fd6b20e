## The report in short

brief-first = In ten minutes
brief-time = One axis of time
brief-words = Pledges given
brief-votes = Every vote that decided something
brief-expected = What was expected, and what came
brief-beijing-title = What Beijing did, and why
brief-tables = The tables beside each other
brief-tables-about = The tables began alike and were played by different people: what came otherwise came of them, and of the luck that what they did met.
brief-table = table { $number }
brief-table-head = Table
brief-table-months = Months played
brief-table-votes = Votes held
brief-table-stands = How it ended, or where it stands
report-beside-other = { $file } is of another campaign, or of another version of this one
report-beside-next = tables stand beside each other where they play the same campaign
brief-branches = Other lines of play
brief-branches-tree = Lines of play
brief-branches-sentence = { $count } lines of play under the same luck; the thick one is told in this report. { $told }.
brief-branch-stands = { $leaves } ({ $stands })
brief-branch-begun = { $name } ({ $stands })
brief-head-difference = Difference
brief-appendix = { $title }: appendix
brief-aims = What was aimed at
brief-head-reached = Reached
brief-all-states = The { $states } states met { $met } of { $of } aims.
brief-others = { $states ->
    [one] One other state met { $met } of its { $of } aims.
   *[other] The { $states } others met { $met } of { $of } aims.
}
brief-happened = What happened
brief-ended = It ended as “{ $ending }”. { $told }
brief-vote-count = In { $month } it took { $needed } members with { $people } of the people; those who were for had { $share }.
brief-vote-abstained = Abstained, which counts like a no: { $who }.
brief-vote-against = Against: { $who }.
brief-vote-away = Away: { $who }.
brief-vote-alone = Each of these alone could have lost it: { $who }.
brief-vote-turned = Had { $who } been for it, it would have carried, with { $members } members and { $share }.
brief-vote-without = Of those who abstained, all others together would not have been enough without { $who }.
brief-package = { $month }: { $gate } on the measures: { $result }, { $members } members for with { $share } of the people{ $may ->
        [0] { "" }
       *[other] ; without an opinion on appeal the Commission may adopt, and did
    }.
brief-alone = Went to Beijing alone: { $who }.
brief-alone-when = { $who } ({ $month })
brief-near-any = Any one of those who were for could have turned it.
brief-vote-held = It was not put to a vote again: the Presidency held it back { $count ->
        [one] once
       *[other] { $count } times
    }. At best it counted { $members } members with { $share } of the people; it saw a chance of { $low } to { $high } % and puts it to a vote from { $needed } %.
brief-vote-never = The Presidency counted, at best, { $members } members with { $share } of the people; it saw a chance of { $low } to { $high } % and puts it to a vote from { $needed } %.
brief-did = { $who }: { $acts ->
        [0] no act of its own beside votes, stands and answers
        [one] one act of its own beside votes, stands and answers
       *[other] { $acts } acts of its own beside votes, stands and answers
    }; of { $votes ->
        [one] one vote
       *[other] { $votes } votes
    } { $for } for, { $abstained } abstained, { $against } against.
brief-beijing-moved = Beijing acted in { $months ->
        [one] one month
       *[other] { $months } months
    }: { $sticks ->
        [one] one act of pressure
       *[other] { $sticks } acts of pressure
    }, { $favours ->
        [0] no favour
        [one] one favour (to { $whom })
       *[other] { $favours } favours (to { $whom })
    }, { $withdrawn } withdrawn by its own choice, { $offers ->
        [one] one offer
       *[other] { $offers } offers
    } of terms.
brief-ended-when = A game ends so when { $when }.
brief-board = From start to end, cohesion went from { $cohesion } to { $cohesion_end }, credibility from { $credibility } to { $credibility_end }, the injury to the Union from { $injury } to { $injury_end }.
brief-near = The nearest votes
brief-near-example = For example { $who }.
brief-near-vote = { $vote }: { $result }. { $distance }
brief-turns = Turning points
brief-turn = { $number }. { $title }. { $told }
brief-turn-title = { $month }: { $what }
brief-turn-without = without it
brief-turn-voted = had it voted: { $vote }
brief-turn-vote = { $month }: { $who }, { $on }: { $vote }
brief-vote = { $month }: { $gate }, { $topic }
brief-turn-on = { $gate } on { $topic }
brief-kept = kept
brief-broken = broken
brief-lapsed = lapsed
brief-offers = Beijing offers terms
brief-history = In the months that were played; the whole of it, with the months before, stands in the appendix.
brief-history-row = { $date }: { $text }
brief-turn-count = Under the same luck, { $instead }, the next count that differs ({ $gate }) has { $would } members for, not { $was };
brief-turn-again = Under the same luck, { $instead }, every vote comes out alike;
brief-turn-same-end = the game ends all the same as { $ending }.
brief-turn-other-end = the game ends as { $ending }, not as { $was }.
brief-turn-luck = With other luck from here on, { $games } games: { $ending } in { $was } as decided and { $would } otherwise (difference { $low } to { $high }, 95 of 100).
brief-turn-question = { $who } in { $month }: what was known then, what was hoped for, and what would have spoken for the other way?
brief-turns-kinds = { $votes ->
        [one] one vote
       *[other] { $votes } votes
    }, { $acts ->
        [one] one other act of a person
       *[other] { $acts } other acts of people
    }, { $beijing ->
        [one] one move of Beijing’s
       *[other] { $beijing } moves of Beijing’s
    }
brief-turns-looked = { $looked ->
        [one] One decision was played on, as decided and otherwise; it moved the endings.
       *[other] { $looked } decisions were played on one by one, as decided and otherwise ({ $kinds }); these moved the endings most.
    }
brief-no-turns = { $looked ->
        [one] One decision was played on, as decided and otherwise; in { $games } games each way it moved the endings by no more than luck can.
       *[other] { $looked } decisions were played on one by one, as decided and otherwise ({ $kinds }); in { $games } games each way none of them alone moved the endings by more than luck can.
    }
brief-vote-question = { $who }: your votes could have carried it in { $month }. What would you have wanted for them, and did anybody offer it?
brief-luck-heading = With other luck the same choices end so
brief-luck = The same choices with other luck
brief-luck-head = Games
brief-luck-share = { $ending } { $share } ({ $low } to { $high })
brief-luck-sentence = { $games } games with the same choices and other luck from the beginning, shares with what 95 of 100 such counts would allow: { $shares }. This game: { $this }.
brief-ask = What to ask
brief-lanes = Acts, votes, words and Beijing
brief-lanes-sentence = { $months ->
    [one] One month
   *[other] { $months } months
}: { $votes ->
    [one] one vote
   *[other] { $votes } votes
} that decided something, { $moves ->
    [one] one move
   *[other] { $moves } moves
} of Beijing’s.
brief-lane-people = Players
brief-lane-desk = Facilitator
brief-lane-override = { $who }: { $what }, in the place of what was proposed: { $proposed }
brief-said = Afterwards, on { $vote }: “{ $words }”
brief-said-guessed = Afterwards, on { $vote }: “{ $words }” (the room’s guess was { $score } off, where 0 is sure and right and 0.25 is even)
brief-lane-files = Files
brief-file-tabled = tabled
brief-file-appeal = appeal
brief-file-withdrawn = withdrawn
brief-file-conclusions = conclusions
brief-file-moved = amendment
brief-file-presented = text
brief-file-amended = amended
brief-file-adopted = adopted without debate
brief-file-held = held back
brief-file-deferred = deferred
brief-file-applies = applies
brief-file-suspended = suspended
brief-file-ended = ended
brief-file-refused = refused
brief-lane-votes = Votes
brief-lane-words = Words
brief-lane-beijing = Beijing
brief-lane-vote = { $title }: { $members } for
brief-lane-offer = offer
brief-lane-agreement = agreement
brief-curves = The board
brief-curve = { $title } { $first } to { $last }
brief-curves-sentence = { $ends }.{ $luck ->
    [yes] { " " }The band: where four of five games with the same choices and other luck lay.
   *[no] {""}
}
brief-range = { $low } to { $high }
brief-team = { $state }: a page for the team
brief-talks = Talks: what was hoped for, and what came
brief-talks-sentence = { $count ->
    [one] One talk
   *[other] { $count } talks
} moved { $sum ->
    [one] one point
   *[other] { $sum } points
}; { $under } fell short of what was hoped for.
brief-more-acts = and { $count } more, in the appendix
brief-stood-in = Not the team's own: { $lines }.
brief-stood-in-line = { $month }, { $by }: { $what }
brief-no-acts = Beside votes and answers no act of its own is on record.
brief-words-kept = Pledges given: { $given }; kept { $kept }, broken { $broken }.
brief-needed = { $count ->
    [0] Alone it could have turned no vote.
   *[other] Alone it could have turned: { $votes }{ $more ->
        [0] .
       *[other] , and { $more } more.
    }
}
brief-team-question = For { $state }: what would “{ $aim }” have needed?
brief-team-question-met = For { $state }: who paid for the aims that were met?
brief-web = Who offered whom a pledge
brief-web-sentence = { $all ->
    [one] One pledge was offered
   *[other] { $all } pledges were offered
}: { $kept } kept, { $broken } broken, the others refused or without occasion.
brief-members = Members
brief-members-sentence = { $votes ->
    [one] One vote
   *[other] { $votes } votes
}, { $carried } carried; the line is how many members have to be for.
brief-people = People
brief-people-sentence = The same { $votes ->
    [one] vote
   *[other] { $votes } votes
} by the people behind the members; the line is 65 % of those that take part.
brief-maps = The map at each vote
brief-maps-sentence = { $votes ->
    [one] One map
   *[other] { $votes } maps
}. Boxed: a member whose vote alone could have turned it, in { $near } of them.
brief-more-votes = { $count } more votes stand in the appendix.
brief-guesses = Before { $count ->
    [one] one vote
   *[other] { $count } votes
} the room said what it expected; most hands were right in { $right }. The score is the squared distance of the expectation from what came: 0 for who was sure and right, 0.25 for a coin. Mean: { $mean }.
brief-teams-expected = { $teams ->
    [one] One team said before votes whether they would pass, and how sure it was, of a hundred.
   *[other] { $teams } teams said before votes whether they would pass, and how sure they were, of a hundred.
} To be unsure where nobody could know is no fault: the score only asks whether one was as sure as one was right.
brief-team-expected = It said of { $votes ->
    [one] one vote
   *[other] { $votes } votes
} what would come, and was right in { $right }; on average { $mean } off (0: sure and right; 0.25: even).
brief-said-own = Afterwards, on { $vote }: “{ $words }” (its own guess was { $score } off, where 0 is sure and right and 0.25 is even)
brief-head-team = Team
brief-head-votes = Votes
brief-head-right = Right
brief-head-sure = Sure, of 100
brief-head-yes = Passes
brief-head-no = Fails
brief-head-unsure = Unsure
brief-head-came = Came
brief-head-score = Score
brief-passed = passed
brief-not-passed = did not pass
brief-sure = { $votes ->
    [one] With one vote somebody
   *[other] With { $votes } votes people
} said how sure they were. Of { $sure } in which they said four or five of five, { $came } came out their way.
brief-beijing = { $month }: { $did }.
brief-beijing-why = { $month }: { $did }. What spoke for it most: { $why }.
brief-beijing-about = Why is by Beijing’s own score in the game: a reading of the sources, not what anybody in Beijing is known to think. The whole tables stand in the appendix.
brief-line = { $length }; { $played }; { $seats }.
brief-line-seed = { $line } Seed { $seed }.

## Charts

chart-figures = The figures
chart-table = { $title }: the figures, moved sideways by the arrow keys
chart-result = Result
chart-month = Month
chart-member = Member
chart-act = Act
chart-hoped = Hoped
chart-came = Came
chart-then = Then
chart-by = By
chart-to = To
chart-when = When
chart-what = What
chart-end = What became of it
chart-line = Line of play
chart-leaves = Leaves
chart-begins = Begins in
chart-reaches = Has come to
chart-stands = How it stands
chart-value-range = { $value } ({ $range })
chart-vote-needed = { $vote }, needed

## A report of a save of other rules

tale-title = Debrief: a game of other rules
tale-game = The game
tale-about = This game was played with coreper { $program } under rules { $rules }, which this release does not play. What stands here was told when it was played. Votes, margins, the board, aims and what would have come of something else cannot be counted anew: the release that wrote the save can do that.
tale-round = Round { $round }
tale-unfinished = After that
tale-act = { $who }: { $what }

## coreper report

report-next-save = a save is what `coreper play` writes
report-written = the report is in { $path }
report-written-with = { $report }, its appendix in { $path }
report-slides-written = the slides are in { $path }
report-no-parquet = this program was built without Parquet
report-next-parquet = leave `--format` out for CSV, which DuckDB, pandas and R read as well; or build it with `cargo install --path . --features parquet`
report-data-written = the tables are in { $folder }; dictionary.csv says what each column holds
report-taken = { $path } exists and is no report; it is left as it is
report-replaced = { $path }: an earlier report stood there, and was replaced
report-next-file = name another file
report-next-folder = name a new folder, or one with an earlier report of this kind
report-old = the save is of rules { $rules }: what was told when it was played can be read; nothing is counted anew

## The dictionary of tables

data-votes-vote = The vote, numbered in the order of the game
    .unit = number from 1
data-votes-round = The round
    .unit = number from 1
data-votes-month = The month
    .unit = YYYY-MM
data-votes-gate = Where it was held: council, committee, appeal, or consensus, which has no effect in law
    .unit = word
data-votes-item = On what
    .unit = text
data-votes-title = The vote in words
    .unit = text
data-votes-carried = Whether it carried, or the opinion was positive
    .unit = true or false
data-votes-opinion = The opinion in the examination procedure: positive, none, negative; empty elsewhere
    .unit = word
data-votes-state = The member state by its Council code
    .unit = code
data-votes-voted = Its vote: for, abstain, against, or absent
    .unit = word
data-votes-proxy = Who voted for it, where another member did
    .unit = code
data-votes-reason = Why, as it said itself
    .unit = text
data-votes-confidence = How sure it said it was; 0 or empty where it did not say
    .unit = 1 to 5
data-acts-step = The step, as `coreper replay FILE --steps act` counts
    .unit = number
data-acts-round = The round
    .unit = number from 1
data-acts-month = The month
    .unit = YYYY-MM
data-acts-phase = The phase
    .unit = text
data-acts-seat = Whose act, by code: a state, COM, CN or FAC
    .unit = code
data-acts-act = The act as a save has it
    .unit = text
data-acts-told = What came of it, in sentences
    .unit = text
data-events-event = The event by its id, as pages name it in `data-events`: its round and its number there
    .unit = rN.eN
data-events-step = The step at which it happened, as `coreper replay FILE --steps act` counts
    .unit = number
data-events-round = The round; 0 is before the first
    .unit = number
data-events-month = The month
    .unit = YYYY-MM
data-events-phase = The phase
    .unit = text
data-events-told = What happened, in a sentence; empty where it says nothing by itself
    .unit = text
data-board-round = The round; 0 is the start
    .unit = number
data-board-month = The month
    .unit = YYYY-MM
data-board-cohesion = Cohesion of the Union
    .unit = basis points
data-board-credibility = Credibility of the Union
    .unit = basis points
data-board-g7 = Alignment of the G7
    .unit = basis points
data-board-defence = Defence readiness, deliveries to Ukraine included
    .unit = basis points
data-board-decoupling = Supply of magnets and materials from outside China, of demand
    .unit = basis points
data-board-injury = Mean pain of the member states, weighted by population
    .unit = basis points
data-board-cost = Mean cost of the Union’s own measures
    .unit = basis points
data-board-china-pain = Pressure on China from measures in force
    .unit = basis points
data-board-face = Beijing’s face
    .unit = basis points
data-board-ladder = The highest rung at work; 0 if none is
    .unit = rung
data-board-case-file = Strength of the case file
    .unit = basis points
data-pledges-sent-month = The month in which it was given
    .unit = YYYY-MM
data-pledges-giver = Who gave it
    .unit = code
data-pledges-receivers = To whom
    .unit = codes
data-pledges-accepted = Who accepted it
    .unit = codes
data-pledges-condition = On which condition
    .unit = text
data-pledges-promise = What was promised
    .unit = text
data-pledges-ended-month = The month in which it ended; empty while it is open
    .unit = YYYY-MM
data-pledges-ended = What became of it: kept, broken, lapsed, open
    .unit = word
data-pledges-told = The pledge in a sentence
    .unit = text
data-rounds-game = The game’s number in the study, as in the sheet of games
    .unit = number from 0
data-predictions-round = The round of the vote
    .unit = number from 1
data-predictions-month = Its month
    .unit = YYYY-MM
data-predictions-gate = Where it was held: council, committee, appeal
    .unit = word
data-predictions-item = On what
    .unit = text
data-predictions-team = The team by its Council code; empty for a show of hands of the room
    .unit = code
data-predictions-passes = Hands for: it gets through; of a team how sure it was of that, of a hundred
    .unit = number from 0
data-predictions-passes-not = Hands for: it does not; of a team the rest of the hundred
    .unit = number from 0
data-predictions-unsure = Hands for neither
    .unit = number from 0
data-predictions-passed = Whether it got through: on appeal, whether it was not stopped
    .unit = true or false
data-predictions-brier = The squared distance of what was expected from what came (Brier 1950): 0 sure and right, 2500 one half of everything, 10000 sure and wrong
    .unit = ten thousandths
data-reflections-round = The round of the vote
    .unit = number from 1
data-reflections-month = Its month
    .unit = YYYY-MM
data-reflections-gate = Where it was held: council, committee, appeal
    .unit = word
data-reflections-item = On what
    .unit = text
data-reflections-team = The team by its Council code
    .unit = code
data-reflections-said = Why it came so, in the team’s own words
    .unit = text

# What a room looks at together.
plenary-vote = { $vote }: { $result }
plenary-side = { $side }: { $count }, with { $share } of the people: { $who }
plenary-nobody = No other vote of the members would have changed what followed.
plenary-sure = { $code } ({ $sure } % sure)
plenary-passes = Expected that it passes: { $who }
plenary-fails = Expected that it fails: { $who }
plenary-even = Could not say: { $who }
plenary-hands = The room, by hands: { $yes } that it passes, { $no } that it fails, { $unsure } unsure
plenary-right = { $right } of { $count } had it right.
plenary-why = Why, as { $code } says: { $words }

## A delegate's page

report-delegates = Votes under instructions
delegate-month = Month
delegate-vote-on = Vote
delegate-stand = Stand shown
delegate-told = Instructions
delegate-vote = Voted
delegate-as = Authority
delegate-at = { $topic }, { $gate }
delegate-none = none
delegate-line = { $month }: { $on }. Stand shown: { $stand }; instructions: { $told }; voted: { $vote }; { $authority }.
delegate-kept = At the end: trust { $trust } of { $of }, political capital { $capital }.
report-delegations = Delegates' pages
report-chairs = In the chair
chair-months = From { $first } to { $last }: { $called ->
    [0] the roll was never called
    [one] the roll was called once and carried { $carried ->
        [0] nothing
       *[other] it
    }
    [2] the roll was called twice and carried { $carried ->
        [0] nothing
        [one] once
       *[other] both times
    }
   *[other] the roll was called { $called } times and carried { $carried }
}; { $noted ->
    [0] no majority was noted instead
    [one] a majority was noted once instead and { $stood ->
        [0] did not stand
       *[other] stood
    }
   *[other] a majority was noted { $noted } times instead and stood { $stood }
}; { $undebated ->
    [0] nothing was adopted without debate
    [one] one item was adopted without debate
   *[other] { $undebated } items were adopted without debate
}; { $held ->
    [0] nothing was held back
    [one] an item was held back once
   *[other] items were held back { $held } times
}.
chair-found = Coercion was found in { $month } in { $text }, { $waited ->
    [0] in the month in which it came up
    [one] a month after it came up
   *[other] { $waited } months after it came up
}; { $outside ->
    [0] nobody stayed outside
    [one] one member stayed outside
   *[other] { $outside } members stayed outside
}.
chair-own-text = your text
chair-other-text = the text that lay there
chair-not-found = Coercion was not found while you chaired.
chair-texts = { $texts ->
    [0] You presented no text.
    [one] You presented one text.
   *[other] You presented { $texts } texts.
}
capital-brought = The capital: you brought home the text that you were sent for, on { $topic }.
capital-missed = The capital: on { $topic } the text was not the one that you were sent for.
capital-free = The capital: nothing was wanted of a text; you were to vote as you saw it, short of the red line.
capital-not-yet = The capital: what you were sent for was never adopted.
capital-asked = You asked { $asked ->
    [0] for nothing
    [one] once, and we gave way { $granted ->
        [0] not at all
       *[other] { $granted } time
    }
   *[other] { $asked } times, and we gave way { $granted ->
        [0] not at all
        [one] once
       *[other] { $granted } times
    }
  }{ $outside ->
    [0] .
    [one] , and voted once as nobody here had allowed, at { $price } points of our standing.
   *[other] , and voted { $outside } times as nobody here had allowed, at { $price } points of our standing.
  }
capital-press-none = Nobody here had to read it in the press.
capital-press = What you told outside we had to read in the press.
