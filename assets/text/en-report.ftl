## The debrief: what stands on the pages after a game.

report-title = Debrief: { $campaign }

# Sections.
report-game = The game
report-timeline = Month by month
report-closest = The three closest decisions
report-votes = Every roll-call
report-pledges = Pledges
report-beijing = What Beijing did, and why
report-indicators = The dashboard, round by round
report-scorecards = Who got what they wanted
report-history = What really happened
report-questions = For the discussion
report-basis = What is simplified, estimated or invented
report-tables = Beijing’s score tables, complete

# The game.
report-head-what = What
report-head-this-game = This game
report-row-campaign = Campaign
report-row-length = Length
report-row-played = Played
report-row-seats = Seats
report-row-beijing = Beijing
report-row-truce = Truce between Washington and Beijing
report-row-seed = Seed
report-beijing-plays = { $level }, by the doctrine “{ $doctrine }”
report-played = { $round } of { $rounds } rounds, { $from } to { $to }
report-seats-bots = all played by bots
report-seats-all-human = all member states played by humans
report-seats = { $humans } played by humans; { $bots } seats by bots{ $passive ->
    [0] { "" }
   *[other] , { $passive } passive
}{ $random ->
    [0] { "" }
   *[other] , { $random } at random
}
report-unfinished = This game is not over: round { $round } of { $rounds }. What history did and the questions come after the end.
report-unfinished-seat = This game is not over: round { $round } of { $rounds }. The page shows what { $seat } may know; the rest comes after the end.
report-opening-invented = This opening is invented.
report-ending = The ending: { $ending }
report-role-sheets = Role sheets, one page a seat: coreper campaign show { $campaign } brief all

# Timeline.
report-month = { $month } (round { $round })
report-quiet-month = Nothing that stayed on record.

# Votes.
report-vote = { $month }: { $gate } on { $item }
report-carried = carried
report-not-carried = not carried
report-result = Result: { $result }. { $count }.
report-head-vote = Vote
report-head-members = Members
report-head-population = Population
report-head-who = Who
report-side-for = for
report-side-abstain = abstain
report-side-against = against
report-side-absent = absent
report-by-proxy = { $state } (by { $holder })
report-no-reasons = No member gave a reason.
report-reason = Reason given, { $reason }: { $who }
report-said = { $state } ({ $vote })
report-said-sure = { $state } ({ $vote }, { $confidence } of 5 sure)
report-no-votes = No vote was taken.
report-populations = Populations: { $tables }.

# The closest decisions.
report-closest-about = Counted exactly, every other vote as it was cast. In the Council and in the committee an abstention counts like a vote against; on appeal it lets the act through.
report-closest-result = Result: { $result }. { $distance }
report-turn-for = { $count ->
    [one] One more member in favour would have changed what followed.
   *[other] { $count } more members in favour would have changed what followed.
}
report-turn-not-for = { $count ->
    [one] One member fewer in favour would have changed what followed.
   *[other] { $count } members fewer in favour would have changed what followed.
}
report-turn-against = { $count ->
    [one] One more member against would have changed what followed.
   *[other] { $count } more members against would have changed what followed.
}
report-turn-not-against = { $count ->
    [one] One member fewer against would have changed what followed.
   *[other] { $count } members fewer against would have changed what followed.
}
report-turn-attend = { $count ->
    [one] One more member in the room would have made a quorum.
   *[other] { $count } more members in the room would have made a quorum.
}
report-alone = { $count ->
    [one] Pivotal: { $who } alone could have turned it.
   *[other] Pivotal: any one of { $who } could have turned it.
}
report-ways = { $count ->
    [one] One set of { $size } members could have turned it.
   *[other] { $ways } sets of { $size } members could have turned it, and no smaller one.
}
report-pivotal = Pivotal, by how many of these sets they stand in: { $who }
report-in-ways = { $state } ({ $ways })
report-for-example = For example: { $who }
report-nearest = Of these, nearest to another vote by what they weighed: { $who }
report-points-away = { $state } ({ $points } points)

# Pledges.
report-no-pledges = No pledge was made.
report-pledge-count = { $all ->
    [one] One pledge
   *[other] { $all } pledges
}: { $kept } kept, { $broken } broken, { $lapsed } lapsed.
report-head-sent = Sent
report-head-by = By
report-head-to = To
report-head-pledge = Pledge
report-head-end = What became of it
report-accepted = { $to } (accepted: { $accepted })
report-pledge = { $condition }: { $promise }
report-pledge-ended = { $end } ({ $month })
report-pledge-open = open

# Beijing.
report-beijing-nothing = Beijing announced and did nothing that is on record.
report-beijing-about = After each decision stand the best options in Beijing’s own score, the chosen one first, in value points; complete tables are at the end of this page. Scores come from the doctrine in the campaign: a reading of the sources, not what anybody in Beijing is known to think.
report-beijing-hidden = What Beijing weighs is known after the end.
report-beijing-quiet = Nothing announced, nothing done.
report-unannounced = { $text }, unannounced
report-tables-about = Every option of every decision with more options than stand above, in Beijing’s own score, the chosen one first.

# The dashboard.
report-head-round = Round
report-head-indicator = Indicator
report-head-change = Change
report-head-causes = Causes
report-start = start
report-round = { $round }, { $month }
report-what-moved = What moved, and why
report-cause = { $cause } ({ $by })
report-cause-rest = everything else, with the ends of the scale ({ $by })
report-moved-by-supply = Injury, cost, decoupling, the pressure on China and the rung follow from supply, measures and instruments in force, not from single causes.

# Scorecards.
report-scorecards-about = Private objectives, judged at the end by the rules alone. They pull against each other on purpose, and nothing is added up.
report-scorecards-so-far = Private objectives, as they stand now. They are judged at the end.
report-played-states = States played by humans
report-other-states = States played by bots
report-head-state = State
report-head-objective = Objective
report-head-met = Met
report-met = ✓ met
report-not-met = ✗ not met

# History.
report-history-about = After 9 October 2025 neither side in the game was bound by what really happened; nothing of it fired by date. Here it stands beside what the players decided.
report-month-not-played = { $month } (not played)
report-in-the-game = In the game: { $text }
report-in-the-game-nothing = In the game: no decision.
report-really = In the world, { $date }: { $text }
report-really-marked = In the world, { $date } ({ $mark }): { $text }

# What it rests on.
report-simplified = The game simplifies:
report-marks = Every figure and every record of the campaign says how well it is known:
report-head-mark = Mark
report-head-figures = Figures
report-head-records = Records
report-sources = { $count } sources are listed by: coreper campaign show { $campaign } sources
