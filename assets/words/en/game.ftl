# All sentences of coreper outside the campaigns, in English. One line for each; a dot begins a second text of the same thing.
# Values come in between braces; nothing else is put together from pieces elsewhere.

## Small words and numbers

yes = yes
no = no
nothing = nothing
nobody = nobody
you-begin = You
you-inside = you
your-own = your own state
all-states = all member states
whole-union = the whole Union
targets-you = { $states } (you too)
list-and = { $first } and { $last }
list-or = { $first } or { $last }
quoted = "{ $words }"
with-article = { $text } ({ $article })
limit-of-the-game = a limit of this game
with-source = { $text } [{ $source }]
percent = { $number } %
points-of-percent = { $number } points
points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
points-changed = { $count ->
    [one] { $number } point
   *[other] { $number } points
}
rung = rung { $number }
rungs-changed = { $count ->
    [one] { $number } rung
   *[other] { $number } rungs
}
months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
weeks = { $number } weeks
decimal = { $whole }.{ $decimals }
members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
persons = { $number } persons
euro-million = { $number } million euro
euro-billion = { $number } billion euro
short-million = €{ $number } m
short-billion = €{ $number } bn
short-share = { $number }%
short-weeks = { $number } wk
month-year = { $month } { $year }
day-month-year = { $day } { $month } { $year }
month-1 = January
    .short = Jan
month-2 = February
    .short = Feb
month-3 = March
    .short = Mar
month-4 = April
    .short = Apr
month-5 = May
    .short = May
month-6 = June
    .short = Jun
month-7 = July
    .short = Jul
month-8 = August
    .short = Aug
month-9 = September
    .short = Sep
month-10 = October
    .short = Oct
month-11 = November
    .short = Nov
month-12 = December
    .short = Dec
confidence = { $number } of 5
confidence-none = not given
choice-number = choice { $number }
pledge-number = pledge { $number }

## Seats and names

seat-commission = the Commission
seat-high-representative = The High Representative
seat-commission-begin = The Commission
seat-beijing = Beijing
seat-facilitator = the facilitator
seat-observer = an observer
instrument-rung = { $name } (rung { $rung })
instrument-carrot = { $name } (a favour)
vote-for = for
vote-abstain = abstain
vote-against = against
vote-on-for = vote for { $topic }
vote-on-abstain = abstain on { $topic }
vote-on-against = vote against { $topic }
topic-determination = the determination
topic-package = the response package
topic-mandate = the mandate
topic-agreement = the agreement
topic-fund = the stockpile and solidarity fund
topic-listing = the sanctions listing
phase-briefing = News
    .about = News, letters from home, and what Beijing announces.
phase-consultation = Your acts
    .about = Spend your points, or let the month pass.
phase-replies = Pledges
    .prepared = Pledges and Coreper
    .about = Pledges that were offered are answered, and the working party reports on the files.
phase-council = Council
    .about = The chair puts items to the vote; the roll begins with the member after it.
phase-committee = Committee
    .about = The Commission's draft is voted on; mind what an abstention does here.
phase-beijing = Beijing's move
    .about = Beijing chooses among what it announced, or surprises.
phase-reckoning = The month in review
    .about = Supply, output, politics and clocks move; what came of it is told.
phase-over = The end
    .about = The game is over.
gate-council = the Council
gate-committee = the committee
gate-appeal = the appeal committee
gate-consensus = consensus
gate-word = a statement
abstention-council = In the Council an abstention is not a vote for: it counts towards the blocking minority like a no (TEU Art. 16(4)).
abstention-committee = In the committee an abstention is not a vote for: without 15 members with 65 % in favour there is no opinion, and without opinion the Commission may not adopt (ACI Art. 18(2)).
abstention-appeal = On appeal an abstention lets the act through: only 15 members with 65 % of the population AGAINST stop it, or all members but three (Reg. 182/2011 Art. 6(3)).
abstention-unanimity = Under unanimity an abstention does not prevent the act: a single no does, and so does a member that is absent and gave no proxy (TEU Art. 31; TFEU Art. 238(4)).
abstention-concluded = Silence is assent here. A recorded abstention or no is not counted for; what the Presidency noted stands if enough are silent, and otherwise nothing was voted.
abstention-consensus = Consensus is no vote: to abstain is not to object, and one objection is enough.
abstention-simple = By simple majority 14 members must be for; an abstention is not one of them (TFEU Art. 238(1)).
reason-none = no reason given
reason-injury = the injury at home
reason-principle = the principle
reason-solidarity = solidarity with others
reason-retaliation = the risk of retaliation
reason-cost = what it would cost at home
reason-procedure = the file and how the talks went
reason-statement = with a statement to the minutes
reason-bargain = a bargain with others
scope-narrow = narrow (licensing of civil goods alone)
scope-ordinary = ordinary (the controls as a whole)
scope-wide = wide (the long arm and the technology bans too)
draft-respond = response measures
draft-suspend = suspension
draft-resume = resumption
draft-terminate = termination
draft-amend = change of measures in force
fund-stocks = stocks for all
fund-costs = those that bear most of the costs
fund-both = stocks and those that bear costs, half and half
line-firm = condemn the controls, with every instrument on the table
line-talks = talks first, the instruments stay in the drawer
paper-text = the Presidency's text
paper-opinion = the opinion of the Legal Service
measure-none = not adopted
measure-deferred = adopted, applies later
measure-applies = applies
measure-suspended = suspended
limb-purpose = purpose, Art. 2(1)
limb-intensity = intensity, Art. 2(2)(a)
limb-pattern = pattern, Art. 2(2)(b)
limb-sovereignty = sovereignty, Art. 2(2)(c)
limb-concern = legitimate concern, Art. 2(2)(d)
limb-good-faith = good faith, Art. 2(2)(e)
ending-landing-zone = landing zone
ending-new-normal = new normal
ending-fracture = fracture
ending-rupture = rupture
ending-frozen = frozen conflict
from-industry = industry at home
from-finance = your finance minister
from-ambassador = Beijing's ambassador
from-neighbour = a neighbour
from-parliament = your parliament
from-press = the press
length-short = short
length-standard = standard
length-full = full
level-measured = measured
level-assertive = assertive
level-maximal = maximal
truce-none = no truce
truce-us-only = a truce for the United States alone
truce-offered = a truce offered to the Union at a price
truce-as-happened = a truce that covers the Union, as it happened
mark-source = source seen
mark-secondary = from a secondary account
mark-estimate = estimate
mark-invented = invented for playability

## Indicators

indicator-cohesion = Cohesion
    .about = How far the member states act as one.
indicator-credibility = Credibility
    .about = What was threatened and then done.
indicator-g7 = G7 alignment
    .about = How far partners go along; measures bite more, or only, together.
indicator-defence = Defence readiness
    .about = Stocks and output of defence, deliveries to Ukraine included.
indicator-decoupling = Supply from elsewhere
    .about = Magnets and materials from outside China, as a share of demand.
indicator-injury = Injury
    .about = Output lost to the controls, mean over member states by population.
indicator-cost = Cost of own measures
    .about = What the Union's measures cost its own members, mean by output.
indicator-china-pain = Pressure on China
    .about = What the measures in force cost China, as the Union estimates it.
indicator-face = Beijing's face
    .about = What Beijing can afford to be seen doing.
indicator-ladder = Beijing's ladder
    .about = The highest rung at work, of twenty.
indicator-case-file = Case file
    .about = Strength of the evidence on the purpose test and the five factors (Art. 2).
when-always = always
when-and = { $first } and { $then }
when-or = { $first } or { $then }
when-not = not { $condition }
when-between = { $name } is between { $low } and { $high }
when-at-least = { $name } is at least { $low }
when-at-most = { $name } is at most { $high }
when-any = { $name } is anything
when-determined = a determination stands
when-examined = an examination was opened
when-measures-apply = measures apply
when-measures-adopted = measures are adopted
when-measure-applies = { $measure } applies
when-agreement = { $agreement } has been in force for { $months }
when-agreement-any = an agreement
when-agreement-secure = an agreement with security content
when-breached = an agreement was broken
when-instrument = { $instrument } is at work
when-climbed = Beijing climbed a rung last month
when-round = it is month { $round } or later
when-last-round = the last month is over
when-voted-for = you voted for the determination
when-spared = the measures that cost you most are not in force
own-injury = your injury
own-cost = cost of the measures at home
own-capital = your political capital
own-favour = your favour in Beijing
own-supply = your supply
own-pledges-kept = pledges kept
own-pledges-broken = pledges broken
own-channels = bilateral channels used

## The law: citations

cite-aci = ACI Art. { $place }
cite-annex-i = ACI Annex I({ $place })
cite-annex-ii = ACI Annex II({ $place })
cite-comitology = Reg. 182/2011 Art. { $place }
cite-teu = TEU Art. { $place }
cite-tfeu = TFEU Art. { $place }
cite-rop = RoP Art. { $place }
cite-near-block = Decision 2009/857/EC Art. { $place }
cite-presidencies = Decision (EU) 2016/1316, { $place }
cite-secondary = { $article }, after a secondary account
cite-no-positive-opinion = Reg. 182/2011 Art. 5(3) after a negative opinion, Art. 5(4) after none
cite-withdrawal = { $article }, as read in C-409/13, after a summary
cite-memory = { $article }, from memory
cite-inferred = { $article }, our reading
act-aci = Regulation { $number }, the Anti-Coercion Instrument
act-comitology = Regulation { $number } on implementing powers
act-teu = the Treaty on European Union
act-tfeu = the Treaty on the Functioning of the European Union
act-rop = the Council's Rules of Procedure, { $number }
act-near-block = Decision { $number } on near blocks
act-presidencies = Decision { $number } on the Presidencies

## The law: rules, counts, opinions

rule-qualified = qualified majority: 15 of 27 members with 65 % of the population; fewer than four members cannot block
rule-qualified-without-clause = qualified majority without the clause on blocking minorities (a teaching device)
rule-reinforced = reinforced qualified majority: 72 % of the members with 65 % of the population
rule-simple = simple majority of the members: 14 of 27
rule-unanimity = unanimity: nobody against; an abstention does not prevent it
rule-examination = examination procedure: 15 members with 65 % of the population, in favour or against, make an opinion
rule-concluded = silence is assent; a qualified majority must stand
rule-consensus = one objection is enough to stop them
point-quorum-met = { $have } present, { $beside } needed to vote
point-quorum-missed = only { $have } present, { $beside } needed to vote
point-members-reached = { $have } in favour, { $beside } needed
point-members-short = only { $have } in favour, { $beside } needed
point-population-reached = those in favour have { $have }, { $beside } needed
point-population-short = those in favour have only { $have }, { $beside } needed
point-deemed-attained = only { $have } not in favour, and a blocking minority has at least { $beside }: the majority is deemed attained
point-blocked = { $have } not in favour, and a blocking minority has at least { $beside }: blocked
point-abstention-is-not-for = { $have } abstaining, with { $beside }: an abstention is not a vote for
point-absence-is-not-for = { $have } absent without proxy, with { $beside }: an absence is not a vote for
point-abstention-does-not-prevent = { $have } abstaining, which does not prevent adoption
point-absence-prevents = { $have } absent without proxy, which prevents adoption
point-silence-prevents = { $have } present without a vote, which prevents adoption
point-one-against-prevents = { $have } against, and one prevents adoption
point-nobody-against = nobody is against
point-nobody-for = nobody is in favour
count-objections = { $count ->
    [0] nobody objects
    [one] one objection
   *[other] { $count } objections
}
count-objections-by = { $count ->
    [one] one objection: { $who }
   *[other] { $count } objections: { $who }
}
count-members = { $have ->
    [one] { $have } member
   *[other] { $have } members
} for, { $need } needed
count-population = with { $have } of the population, { $need } needed
count-blocking = not for: { $members } with { $share }; a blocking minority needs { $least } members with more than 35 %
count-committee = in favour { $for } with { $forShare }, against { $against } with { $againstShare }, neither { $neither }; an opinion needs { $need } with 65 %
count-deemed = { $count }: fewer than { $least } stand outside, so the majority is deemed attained
opinion-positive = a positive opinion
opinion-negative = a negative opinion
opinion-none = no opinion
consequence-shall-adopt = the Commission shall adopt the act
consequence-may-adopt = the Commission may adopt the act, or not
consequence-rejected = the act is rejected, and there is no further instance
consequence-shall-not-adopt = the Commission may not adopt this text; an amended one within { $amend }, or the appeal committee within { $appeal }

## The law: conditions, refusals, steps

condition-coercion = there is economic coercion, which must be meant to obtain a particular act
condition-engagement-failed = engagement has failed within a reasonable period
condition-necessary = measures are necessary
condition-union-interest = measures are in the Union interest
condition-proportionate = measures do not exceed the injury
condition-impact-gathered = the economic impact was looked into
condition-ground = a ground to suspend, resume, amend or terminate
condition-ceased = the coercion has ceased, and was repaired where asked
condition-credible-information = credible information that the coercion ceases
condition-threat-carried-out = the threat is carried out
condition-end-ground = the coercion has ceased or is settled, or the Union interest asks for an end
condition-urgency = imperative grounds of urgency
law-not-now = the case is not at a point where one can { $step }
law-before-last-step = the last step was on { $last }, and nothing goes before it
law-too-early = not before { $earliest }
law-too-late = the last day was { $latest }
law-indicative-period = an indicative period of { $months } months; 1 to { $most } are allowed
law-not-met = a condition is not met: { $condition }
law-draft-under-way = another draft is under way; one at a time
law-opinion-forbids-committee = { $opinion } of the committee forbids adoption; amend the text, or go to the appeal committee
law-opinion-forbids-appeal = { $opinion } of the appeal committee forbids adoption
law-must-adopt = after a positive opinion the act is adopted
law-wrong-application = the date of application does not fit this act
law-not-deferred = no such act waits for its application
law-too-many-deferred = { $most } acts wait for their application, and that is the most
law-nothing-applies = no measures apply
law-nothing-suspended = no measures are suspended
law-nothing-stands = nothing stands that could be ended
law-measures-stand = measures stand; the case ends by terminating them
step-OpenExamination = open an examination
step-InviteObservations = invite the third country's observations
step-CloseExamination = close the examination
step-Propose = propose a determination
step-AlterProposal = alter the proposal
step-WithdrawProposal = withdraw the proposal
step-AmendProposal = amend the proposal
step-AnnounceDelay = announce a delay
step-LoseVote = lose the vote
step-Determine = determine that there is coercion
step-Engage = engage with the third country
step-EndCase = end the case
step-Table = table a draft act
step-ChangeDraft = change the draft
step-Vote = vote on the draft
step-TableAmended = table an amended text
step-Refer = refer the draft to the appeal committee
step-Abandon = give the draft up
step-Adopt = adopt the act
step-DeferFurther = defer the application further
step-Apply = apply the act
step-ActUrgently = act urgently
step-Lapse = let an urgent act lapse
step-Expire = let measures come to their end by their own terms
step-SnapBack = let a suspension lapse, so that its measures apply again
step-LetPass = count the silence of the appeal committee as no opinion
step-VoteUrgent = give an opinion on the urgent act
step-RequestReparation = ask for reparation by a later decision
took-open-examination = The Commission opens an examination
took-invite-observations = The Commission invites observations until { $until }
took-close-examination = The Commission closes the examination without a proposal
took-propose = The Commission proposes that the Council determine economic coercion, { $terms }
took-alter-proposal = The Commission alters its proposal, { $terms }
took-withdraw-proposal = The proposal is withdrawn
took-amend-proposal = The Council amends the proposal, { $terms }
took-announce-delay = The Council announces that it will be late
took-lose-vote = The vote has no legal effect; the proposal stays before the Council
took-determine = The Council determines that there is economic coercion
took-engage = The Union asks China to cease and opens consultations
took-end-case = The case ends
took-change-draft = The Commission changes its draft
took-table-amended = The Commission tables an amended text
took-refer = The Commission refers the draft to the appeal committee
took-abandon = The Commission gives the draft up
took-defer-further = The application is deferred until { $until }
took-act-urgently = The Commission acts without prior opinion
took-lapse = The urgent act lapses
took-snap-back = Snap-back: the suspension has lapsed, so its measures apply again
took-let-pass = The appeal committee lets its two months pass, which is no opinion
took-vote-urgent = The committee looks at the urgent act: { $opinion }
took-request-reparation = The Council decides that reparation be asked for
determination-with-reparation = with a request for reparation and an indicative period of { $period }
determination-without-reparation = without a request for reparation, with an indicative period of { $period }
case-not-started = No examination was opened.
case-examination = The Commission has examined since { $since }.
case-proposal = A proposal has been before the Council since { $since }; its scope: { $scope }; { $terms }{ $lost ->
    [0] .
    [one] ; one vote was lost.
   *[other] ; { $lost } votes were lost.
}
case-determined = The Council determined on { $on } that there is coercion; its scope: { $scope }.
case-adopted = The Union has engaged with Beijing since { $since }; measures were adopted on { $on } and do not apply yet.
case-engagement = The Union has engaged with Beijing since { $since }; no measures apply.
case-measures = Measures apply; the Union has engaged with Beijing since { $since }.
case-ended = The case ended on { $on }: { $how }.
end-examination-closed = the examination found nothing, or was dropped
end-proposal-withdrawn = the proposal went without a determination
end-without-measures = settled without measures
end-terminated = all measures were terminated

## The law: clocks

clock = { $timing }: { $limit }; { $left }
bound-not-before = not before { $due }
bound-normally = normally until { $due }
bound-unless-announced = until { $due } unless a delay is announced
bound-indicative = guide date { $due }
bound-set-by-act = on { $due }
bound-hard = until { $due }
days-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
days-reached = reached
days-over = { $days ->
    [one] { $days } day over
   *[other] { $days } days over
}
timing-examination = Examination
timing-observations = Observations of China
timing-council-decision = Decision of the Council
timing-council-decision-delayed = Delayed decision of the Council
timing-indicative-period = Talks
timing-committee-notice = Vote in committee
timing-amended-text = Amended text to the committee
timing-referral = Referral to the appeal committee
timing-appeal-notice = Vote on appeal
timing-appeal-meeting = Meeting of the appeal committee
timing-appeal-opinion = Opinion of the appeal committee
timing-application = Application of an act
timing-urgent-act = Urgent act
timing-urgent-review = the committee's look at the urgent act
timing-suspension = the suspension
timing-evaluation = Evaluation report

## Refusals

refusal-over = the game is over
refusal-not-for-this-seat = this seat never does that
refusal-not-in-phase = this belongs to another phase: { $phase }
refusal-not-your-turn = it is { $who }'s turn; wait until it has spoken
refusal-for-the-chair = only { $who } may do that, which holds the Presidency
refusal-wait = not yet; others come first
refusal-already-done = you have done this already
refusal-no-bandwidth = your { $points } points are spent; take something back, or end your turn
refusal-not-before = not before { $day }
refusal-in-coreper = that is said in Coreper: hold a reserve on the point (RoP Art. 19(2)); the Presidency may answer it with a text
refusal-must-put = { $topic } must be put to the vote: a majority of the members asked for it (RoP Art. 11(1)), the Commission has called on the Council to act (TFEU Art. 265), or it is a rule of the game: at its last meeting, and where holding back costs nothing at the last one within ten weeks of the proposal (ACI Art. 5(6))
refusal-pending = { $topic } is pending and comes first
refusal-under-agreement = the agreement with Beijing forbids it while it is in force
refusal-cooling-down = after the breach nothing new is signed before month { $until }
refusal-slot-count = { $given } values given, { $expected } needed
refusal-slot = value { $slot } does not fit; it may be { $domain }
inject-line = { $id }: { $title } ({ $fits })
inject-none = There is no inject "{ $word }"; injects lists them.
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
inject-skip = Leave it out
inject-take-back = Have it on the list again
inject-left-out = left out by you
inject-skipped = Left out; skip with its name once more has it on the list again.
inject-not-skipped = It is on the list again.
inject-board = { $indicator }: { $was }, then { $will }
inject-say = Say
inject-expect = Expect
inject-if-stuck = If nothing comes
inject-teaches = It teaches
missing-inject = this campaign holds no injects
missing-words = nothing was said
missing-dispatch = no letter waits for an answer
missing-evidence = you hold no evidence that is not on the file
missing-proposal = no proposal lies before the Council; the Commission must propose first
missing-draft = there is no draft to decide on
missing-measure = no measure is in the stage that this needs
missing-offer = no offer is on the table
missing-mandate = the Council's mandate does not allow it; a mandate must be recommended and voted, and met
missing-agreement = no agreement is in force
missing-determination = no determination stands, or engagement has not begun; the Council must determine first
missing-examination = no examination runs; the Commission must open one first
missing-pledge = no pledge waits for your answer
missing-file = no file waits for your stand
missing-state = there is nobody whom it could be done to
missing-instrument = no instrument can be used or withdrawn now
missing-item = no item on the agenda
missing-report = nothing is prepared in this game, so there is no majority to note
missing-capital = it takes { $needed } points of political capital, and you have { $left }
missing-case-file = the case file is too thin: { $strength } of { $needed } needed; file more evidence, above all on purpose
missing-proportionate = no further measure fits within the upper end of the injury
missing-votes = no vote of the Council waits to be made public: there was none, or it is known how each voted
missing-instructions = no instructions that the capital could change stand in the way on a text that lies there
missing-confessional = in this game the chair hears nobody in confidence
missing-confessional-more = { $most ->
        [one] one member a month is
       *[other] { $most } members a month are
    } heard in confidence, and no more
missing-text = no text lies there of which the Legal Service has not been asked
missing-secret = nothing is known at the table of where others stand that is not known outside
missing-stock = you have no stock to share
missing-time = it takes { $needed } months to deliver, and the game has { $left } left
missing-money = too little of the existing money is left, and there is no other
missing-shortage = supply is not in severe difficulty: mean injury { $pain }, { $needed } needed
missing-denial = nothing denies military end users now, so there is nobody to list

## Terms, pledges, items

defence-none = no carve-out for defence
defence-partial = licences for the civil part of dual-use plants
defence-full = European defence licensed like civil use
snap-back-none = no snap-back
snap-back-measures = the suspension lapses by itself unless it is prolonged
snap-back-finance = the suspension lapses by itself unless it is prolonged, and after a breach wider measures, finance included, come to the vote
technology-yes = Chinese technology licensed for projects elsewhere
technology-no = no technology
verification-yes = compliance verified
verification-no = no verification
terms = civil licences for at least { $relief } of demand; { $volumes }; { $defence }; { $technology }; { $suspension }; { $verification }; for { $months }; { $snapBack }; { $form }
volumes = volumes of at least { $share } arrive
volumes-none = no volumes
suspension-none = no measure is suspended
suspension-part = half of the measures are suspended
suspension-all = all measures are suspended
agreement-held-back = Something was held back in { $times ->
        [one] one month
       *[other] { $times } months
    }, found out in { $found }.
terms-treaty = a binding treaty
terms-solution = a mutually agreed solution
terms-hidden = terms that the Union keeps to itself
amendment-scope = change the scope to { $scope }
amendment-indicative = set the indicative period to { $months }
amendment-with-reparation = ask for reparation
amendment-without-reparation = ask for no reparation
concluding-title = The Presidency notes a majority: { $item }
item-determination = that China's controls are economic coercion
item-amendment = an amendment to { $amendment }
    .short = an amendment to the proposal
item-mandate = mandate to negotiate: { $terms }
    .short = mandate to negotiate
item-agreement = conclusion of the agreement: { $terms }
    .short = conclusion of the agreement
item-publication = that how each voted on { $topic } be made public
item-open-vote = that { $topic } be put to the vote
item-draft = draft implementing act: { $kind }
item-fund = stockpile and solidarity fund (TFEU Art. 122(1)): { $fund }
    .short = stockpile and solidarity fund
item-listing = listing of those who run the denial of military end users (TEU Art. 31)
    .short = sanctions listing
text-of-determination = { $scope }; { $terms }
subject-proposal = Its scope: { $text }.
subject-presented = Text of the Presidency: { $text }. The Commission proposes: { $proposal }.
subject-before = In force so far: { $terms }
subject-listing = Proposed by { $who }; one objection prevents it.
item-conclusions = conclusions by consensus: { $line }
fund = { $money } for { $purpose }
pledge = { $by } to { $to }: { $condition }, { $promise }; judged by month { $deadline }
pledge-if-nothing = without any condition
    .open = without any condition; to keep it earns nothing
pledge-if-for = if you vote for { $topic }
    .open = if you vote for …
pledge-if-not-against = if you do not vote against { $topic }
    .open = if you do not vote against …
pledge-if-no-channel = if you do not go to Beijing alone
pledge-if-asks = if you ask for an examination
pledge-vote = we { $vote }
pledge-no-channel = we do not go to Beijing alone
pledge-share = we share stocks with you
pledge-ask = we ask for an examination
pledge-end-kept = A pledge was kept.
pledge-end-broken = A pledge was broken.
pledge-end-lapsed = A pledge lapsed.
suggestion-spare = spare { $sector }
    .open = spare a sector
suggestion-add = add { $measure }
    .open = add a measure
suggestion-drop = leave out { $measure }
    .open = leave a measure out
suggestion-sunset = let the act end after { $months }
    .open = set a sunset
suggestion-taken = it is in the text
suggestion-disproportionate = not taken, because the package would exceed the injury (ACI Art. 11(1))
suggestion-not-in-text = not taken; the text is the one expected to pass
suggestion-no-text = no text was tabled
draft = { $kind }: { $measures }
draft-spared = ; spared: { $sectors }
draft-deferral = ; applies after { $months }
draft-sunset = ; ends after { $months }
move-use = { $instrument } on { $on }
move-favour = { $instrument } for { $on }
move-ease = { $instrument } is withdrawn

## What can be asked for

verb-signal = Announce a move
    .about = All hear of it before they meet, and fear it; it binds you to nothing.
verb-end-signals = Announce nothing more
    .about = The news go on.
verb-answer = Answer the letter
    .about = One choice; it takes effect when all have answered.
verb-declare = Say your vote
    .about = In public. Others count on it; to vote otherwise costs.
verb-lobby = Talk to a state
    .about = Moves its will towards a vote; how far is partly chance.
verb-pledge = Offer a pledge
    .about = If they do this, you do that; the record judges it, and everybody concerned sees how it ends.
verb-ask-examination = Ask the Commission for an examination (ACI Art. 4(1))
    .short = Ask for an examination
    .about = The Commission looks at how many ask, and with what population.
verb-file = File evidence (ACI Art. 4(2))
    .short = File evidence
    .about = Adds to the case file; Beijing may answer it.
verb-amend = Move an amendment to the determination (ACI Art. 5(5))
    .short = Amend the determination
    .about = Where nothing is prepared in Coreper: voted by qualified majority before the determination itself.
verb-suggest = Suggest a change to the draft package (Reg. 182/2011 Art. 3(4))
    .short = Suggest a change of the draft
    .about = The Commission takes it or not, and says why.
verb-share = Share stocks with a state
    .about = A quarter of your stock of a good; the other remembers it.
verb-invest = Invest in supply from elsewhere
    .short = Invest in supply elsewhere
    .about = Delivers after months, and stays.
verb-channel = Go to Beijing alone
    .about = May bring relief for you alone, at a price in cohesion; it may become known.
verb-request-vote = Ask that a vote be opened (RoP Art. 11(1))
    .short = Ask that a vote be opened
    .about = Said in Coreper beside the stands. If the Presidency holds the item back, the members decide by simple majority.
verb-publish = Ask that votes be made public (RoP Art. 9(2)(b))
    .short = Have votes made public
    .about = How each voted last on a file of the Council. The members decide this month by simple majority. Beijing reads it too: those who voted for are easier to find.
verb-leak = Let it be known where somebody stands
    .short = Leak where somebody stands
    .about = What is said in the room is not to be told outside (RoP Art. 6(1)); your own stand you may tell, and it is a word given in public. Who goes along is then known in Beijing; who does not is asked at home, and hardens or gives way. If it is found out, it costs you capital and trust, and all of you cohesion.
verb-ask-capital = Ask the capital for other instructions
    .short = Ask the capital
    .about = It may give way by a step: first what it wanted of the text, then what it never wanted you to vote for. Each question takes political capital, a later one more.
verb-leak-paper = Let a paper of the table be known outside
    .short = Leak a paper
    .about = The Presidency's text, or what the Legal Service said of one. Beijing and the press read it. A sound opinion strengthens the Union's word, a bold text is the weaker for it. Nobody may (RoP Art. 6(1)), and it may be found out.
verb-opinion = Ask the Legal Service for its opinion
    .short = Ask the Legal Service
    .about = What it says of the legal risk of the text is before all in the next Coreper, once for each text. A sound text gains among those that waver, a bold one loses, by how much each minds the law. It costs the chair nothing.
verb-ask-fund = Ask for a stockpile and solidarity fund (TFEU Art. 122(1))
    .short = Ask for a fund
    .about = The Commission proposes one when injury is uneven and many ask; existing money only.
verb-propose-listing = Propose a sanctions listing (TEU Art. 31)
    .short = Propose a sanctions listing
    .about = Those who run the denial of military end users. Proposed by a member, or by the High Representative with the Commission's support (TEU Art. 30(1)). Unanimity: one no, or one absence without proxy, prevents it.
verb-table-conclusions = Table conclusions of the Council
    .short = Table conclusions
    .about = For the Presidency. They are on the Council's agenda and agreed there by consensus; one objection, and there are none.
verb-ready = Nothing more this month
    .about = Ends your turn; points that are left are not kept.
verb-open = Open an examination (ACI Art. 4)
    .short = Open an examination
    .about = A short one leaves a thin case file, a long one costs months.
verb-close = Close the examination without a proposal, or the case
    .short = Close the case
    .about = The case ends; another one can be opened. After a determination it ends when the coercion has ceased and no measures stand.
verb-text = Present a text of the Presidency on the determination (ACI Art. 5(5))
    .short = Present a text
    .about = Delegations show their stands anew on it. Adopted, it amends the proposal by the same majority; the Commission may make it its own (TFEU Art. 293(2)). A narrow scope and a long period win those who hesitate, and allow less later.
verb-confess = Hear a member in confidence
    .about = Behind closed doors it says where it stands, nearer to the truth than what it shows. The two of you know; now and then it is known outside all the same.
verb-propose = Propose a determination, or alter the proposal (ACI Art. 5(1), TFEU Art. 293(2))
    .short = Propose or alter a determination
    .about = The Council has eight weeks, normally at most ten. As long as it has not acted, a proposal that lies before it can be altered: the new text takes the place of the old.
verb-withdraw-proposal = Withdraw the proposal (TFEU Art. 293(2), C-409/13)
    .short = Withdraw the proposal
    .about = The case ends and the file stays; an examination can be opened anew. It costs credibility and cohesion.
verb-call-to-act = Call on the Council to act (TFEU Art. 265)
    .short = Call on the Council to act
    .about = The ten weeks are over and the determination is held back: it must be put to the vote by next month's meeting. It costs cohesion, and can be done again only months later.
verb-notice = Publish the notice on impact (ACI Art. 13)
    .short = Publish the notice
    .about = Information on what measures would do is gathered for a month; without it no package can be tabled. Once in a case.
verb-table = Table a response package (ACI Art. 8)
    .short = Table a response package
    .about = Voted in committee in the same month; it may not exceed the injury.
verb-table-suspension = Table a suspension (ACI Art. 12)
    .short = Table a suspension
    .about = Voted in committee; suspended measures can resume.
verb-table-resumption = Table a resumption (ACI Art. 12)
    .short = Table a resumption
    .about = Voted in committee.
verb-table-termination = Table a termination (ACI Art. 12)
    .short = Table a termination
    .about = Voted in committee; what is terminated does not come back.
verb-table-amendment = Table a change to measures in force (ACI Art. 12)
    .short = Change measures in force
    .about = Which sectors they spare, and when they end. Voted in committee.
verb-propose-fund = Propose a stockpile and solidarity fund (TFEU Art. 122(1))
    .short = Propose a fund
    .about = Out of existing money. The Council decides by qualified majority.
verb-coordinate = Coordinate with the G7 (ACI Art. 7)
    .short = Coordinate with the G7
    .about = Raises alignment; once a month.
verb-recommend = Recommend a negotiating mandate (TFEU Art. 207(3))
    .short = Recommend a mandate
    .about = The Council votes it; it is the least that the Commission may accept. It rests on the Treaty and not on the Instrument, so it can come before the determination; what the Instrument orders are the consultations after it (ACI Art. 6(1)).
verb-counter = Make a counter-offer
    .about = At least what the mandate asks for.
verb-accept-offer = Accept Beijing's offer
    .about = The Council must conclude.
verb-reply = Answer a pledge
    .about = Yes binds both sides if the condition is met.
verb-approve = Let the A items pass
    .about = They are adopted without debate or vote.
verb-withdraw-item = Have an A item withdrawn (RoP Art. 3(8))
    .short = Have an A item withdrawn
    .about = It comes back next month to be debated. It takes two points of political capital, and the table knows who asked.
verb-put = Put the item to the vote
    .about = The roll is called.
chair-advised = Our services advise to conclude: the majority is sure, and few are opposed.
verb-conclude = Conclude
    .about = You note that there is a majority. Who is silent assents; an abstention or a no is recorded. Where too few are silent nothing was voted, and you are trusted less.
verb-hold = Hold the item back
    .about = If a member asked for the vote, the members decide whether it is opened. A determination held back after the ten weeks costs cohesion.
verb-vote = Vote
    .about = For, abstain or against.
verb-stay-away = Stay away
    .about = Absent without proxy: not a vote for.
verb-give-proxy = Let another member vote for you (TFEU Art. 239)
    .short = Let another vote for you
    .about = It votes for you as it votes for itself.
verb-amend-draft = Come back with an amended text
    .about = Within two months, to the same committee.
verb-appeal = Go to the appeal committee
    .about = Next month; only a qualified majority against stops the act there.
verb-adopt = Adopt all the same
    .about = Allowed after no opinion on appeal; it costs cohesion.
verb-withdraw = Withdraw the draft
    .about = Another one can be tabled.
verb-use = Use an instrument
    .about = It is at work from now on.
verb-ease = Withdraw an instrument
    .about = May cost face; another one may take its place.
verb-stand = Show a stand in Coreper
    .about = Tells the table and the chair, binds nobody, and is remembered. A reserve holds an A item up, never a vote.
verb-confide = Tell the chair in confidence where you stand
    .about = Nobody else is told. It need not be what you show, and binds you to nothing.
verb-offer = Make the Union an offer
    .about = The Commission may accept within its mandate.
verb-accept-counter = Accept the Union's counter-offer
    .about = The Council must conclude.
verb-shave = Keep the agreement in part
    .about = Licences are slow this month; it may be found out.
verb-break = Break the agreement
    .about = What was voted beforehand snaps back.
verb-end-moves = Do nothing more this month
    .about = The month in review follows.
verb-inject = Move an indicator
    .about = The facilitator's inject; announced to all.
verb-adjust = Move something of a state
    .about = The state learns it, and nobody else.
verb-restock = a stock moves
    .about = In weeks of demand; the state learns it, and nobody else.
verb-reroute = supply through third countries moves
    .about = Announced to all.
verb-unearth = evidence comes within reach
    .about = Whoever may file it can find it from now on.
verb-impose = an instrument of Beijing begins
    .about = As an event of the world: no move of Beijing, and known to all.
verb-lift = an instrument of Beijing ends
    .about = As an event of the world: no move of Beijing, and known to all.
verb-send = Send an inject
    .about = News for all, or a letter for some; what it does is shown before.
verb-tell = Tell news
    .about = In your own words, to all or to some; it changes no figure.
slot-instrument = Which instrument?
slot-targets = On whom?
slot-choice = What do you answer?
slot-topic = On what?
slot-vote = Which vote?
slot-stand = What is your line?
slot-words = In what words? They go on the record; none is fine.
slot-state = Which state?
slot-addressees = To whom?
slot-condition = On what condition?
slot-condition-topic = The condition is about which vote?
slot-promise = What do you promise?
slot-promise-topic = The promise is about which vote?
slot-within = Within how many months?
slot-evidence = Which item?
slot-amendment = Which amendment?
slot-suggestion = What do you suggest?
slot-subject = Which one?
slot-good = Which good?
slot-planned = How many months of examination?
slot-scope = How wide?
slot-reparation = Ask for reparation?
slot-indicative = Indicative period, in months?
slot-measures = Which measures?
slot-spared = Which sectors are spared?
slot-deferral = Deferred by how many months?
slot-sunset = Ends after how many months? 0 for never.
slot-relief = Civil licences, as a share of demand?
slot-volumes = Volumes that must arrive, as a share of what comes unhindered?
slot-defence = What about defence?
slot-technology = License technology for projects elsewhere?
slot-suspension = Which measures does the Union suspend?
slot-verification = Verify compliance?
slot-duration = For how many months?
slot-snap-back = What follows on a breach?
slot-binding = A binding treaty? Parliament must consent first.
slot-held-back = How much of what was agreed is held back?
slot-money = How much, in million euro?
slot-fund-use = What for?
slot-line = Which line?
slot-paper = Which paper?
slot-pledge = Which pledge?
slot-yes-no = Yes or no?
slot-reason = For what reason?
slot-confidence = How sure are you, 1 to 5?
slot-indicator = Which indicator?
slot-by = By how much?
slot-inject = Which inject?
slot-trait = What of it?
trait-posture = its position, in points towards a firm line
trait-capital = political capital
trait-anger = anger
trait-fear = fear
trait-favour = favour in Beijing, in points of per cent
trait-substitution = supply from elsewhere, in points of per cent of demand
detail-relief = civil licences for { $share } of demand
detail-duration = for { $months }
detail-planned = planned for { $months }
detail-indicative = indicative period of { $months }
detail-deferral = applies after { $months }
detail-sunset = ends after { $months }
slot-number = { $slot } { $number }
command = { $who }: { $what }
command-with = { $verb }: { $details }
domain-one = one of { $choices }
domain-several = { $min } to { $max } of { $choices }
domain-worth = { $text }, together worth at most { $worth } a year
domain-number = { $low } to { $high } in steps of { $step }
    .each = { $low } to { $high }
domain-text = at most { $max } characters
act-declare = say in public: { $vote }
act-lobby = talk to { $to }: { $vote }
act-pledge = offer a pledge to { $to }: { $condition }, { $promise }, within { $within }
act-ask-examination = ask the Commission for an examination
act-file = file evidence: { $item }
act-amend = move an amendment: { $amendment }
act-suggest = suggest to the Commission: { $suggestion }
act-share = share { $good } with { $to }
act-invest = invest in { $good } from elsewhere
act-channel = go to Beijing alone
act-ask-fund = ask for a stockpile and solidarity fund
act-propose-listing = propose a sanctions listing
act-present = present a text: { $text }
act-table-conclusions = table conclusions: { $line }
act-publish = ask that the votes on { $topic } be made public
act-ask-capital = ask the capital for other instructions on { $topic }
act-leak-paper = let { $paper } on { $topic } be known outside
act-opinion = ask the Legal Service for its opinion on { $topic }
act-leak = let it be known where { $who } stands on { $topic }
act-request-vote = ask that { $topic } be put to the vote
expected-indicator = { $indicator } { $by }
expected-opinion = { $who } moves by { $low } to { $high } points, less where others talk to it too or have done so lately
expected-opinion-exact = { $who } moves by { $by } points
expected-partner = { $who } moves by { $kept } points if it is kept, by { $broken } if it is broken
expected-posture = your own position moves by { $by } points
expected-favour = favour in Beijing { $by }, with a chance of { $chance }
expected-leak = becomes known with a chance of { $chance }, and then: { $indicator } { $by }
expected-substitution = your supply from elsewhere { $by } after { $months }
expected-stock = you give { $weeks } of your own demand
expected-case-file = case file { $by } before Beijing answers
expected-capital = political capital { $kept } if kept, { $broken } if broken
expected-asked = { $count ->
    [one] one state will have asked
   *[other] { $count } states will have asked
}
expected-stocks = if adopted, every stock gains { $weeks } in all
expected-covered = if adopted, { $part } of the cost of measures is covered for { $months }
expected-denial = if adopted, approvals for military end users { $by }
expected-answer = if adopted, Beijing answers: fear { $here } points in who proposed it, { $elsewhere } elsewhere
expected-fear = { $who } fears Beijing more: { $by } points
expected-heard = it says nearer to the truth where it stands; { $left ->
        [0] nobody more is heard this month
        [one] one more can be heard this month
       *[other] { $left } more can be heard this month
    }; what it says is known outside with a chance of { $leaks }
expected-gives-way = the capital gives way with a chance of { $chance }
expected-advised = in those that waver { $sound } points if the legal risk is called less than { $low }, fewer the higher it is; { $unheard } where it is higher and nobody has asked
expected-found = found out with a chance of { $chance }, and then: political capital { $capital }, { $indicator } { $by }
expected-unanimity = a single objection prevents it
expected-public = everybody will know

## What a class has before it

letter-brief = { $code } { $title }: { $answers }
card-title = Card { $number } of { $all }
card-say = Say this
card-ask = Ask that
card-watch = Watch for
card-wrong = If it goes wrong
guess-title = Will it pass? By show of hands
guess-open = { $yes } say it passes, { $no } that it does not, { $unsure } are not sure.
guess-team = { $code }: it { $says ->
    [yes] passes
   *[no] does not pass
}, { $sure } of 100 sure.
guess-unsaid = Not said yet: { $codes }
guess-teams = { $right } of { $all } teams had expected it.
guess-yes = yes
guess-no = no
guess-even = both ways alike
guess-passed = it passed
guess-failed = it did not pass
reflection-ask = Why did it come so? Each team in a sentence: because DE we had counted on Italy
reflection-kept = Kept for the debrief, on the team’s page.
guess-past = { $what }: the class said { $said }; { $came }. { $right } of { $all } were right.
guess-score = The class was right in { $right } of { $all } votes.

## What exactly is voted on

subject-measure = { $name }: takes { $takes } a year, costs you { $price }
    .open = { $name }: takes { $takes } a year
subject-whole = takes { $takes } a year, { $share } of the injury of { $injury }{ $home }
subject-sum = takes { $takes } a year{ $home }
subject-price = {"; costs "}{ $who } { $points } points
subject-applies = It applies { $months } after adoption.
subject-ends = It ends by itself after { $months }.
subject-spared = Spared: { $sectors }.
subject-short = { $measures }: { $whole }

## A command as one sentence that grows

# A slot is called as its question is (`slot-state` is `state`); NAME-count is how many are named. `clause-NAME-NUMBER` is what
# a choice says, by its number; `clause-NAME-open` stands before there is a choice.
growing-open = …
growing-colon = {": "}
growing-semicolon = {"; "}
sentence-lobby = We talk to { $state }: { $vote } { $topic }.
sentence-declare = We say in public that we { $vote } { $topic }. { $words }
sentence-pledge = { $condition } { $promise }; the record judges it within { $within }.
sentence-file = We file evidence: { $evidence }.
sentence-amend = We move an amendment: { $amendment }.
sentence-suggest = We suggest to the Commission: { $suggestion }.
sentence-stand = On { $topic } we say: { $stand }.
sentence-confess = We hear { $state } in confidence on { $topic }.
sentence-confide = In confidence we say: { $stand }.
sentence-share = We share { $good } with { $state }.
sentence-invest = We invest in { $good } from elsewhere.
sentence-publish = We ask that the votes on { $topic } be made public.
sentence-ask-capital = We ask our capital for other instructions on { $topic }.
sentence-leak-paper = We let { $paper } on { $topic } be known outside.
sentence-opinion = We ask the Legal Service for its opinion on { $topic }.
sentence-leak = We let it be known where { $state } stands on { $topic }.
sentence-request-vote = We ask that { $topic } be put to the vote.
sentence-table-conclusions = We table conclusions of the Council: { $line }.
sentence-give-proxy = { $state } votes for us as it votes for itself.
sentence-propose-fund = We propose a fund of { $money }, { $fund-use }.
sentence-signal = We announce { $instrument }, on { $targets }.
sentence-use = We use { $instrument } on { $targets }.
sentence-ease = We withdraw { $instrument }.
sentence-shave = We hold back { $held-back } of what was agreed.
clause-vote-0 = vote for
clause-vote-1 = abstain on
clause-vote-2 = vote against
clause-condition-open = If { $addressees } …, we
clause-condition-0 = To { $addressees }, without a condition: we
clause-condition-1 = If { $addressees } { $addressees-count ->
    [one] votes
   *[other] vote
} for { $condition-topic }, we
clause-condition-2 = If { $addressees } { $addressees-count ->
    [one] does
   *[other] do
} not vote against { $condition-topic }, we
clause-condition-3 = If { $addressees } { $addressees-count ->
    [one] does
   *[other] do
} not go to Beijing alone, we
clause-condition-4 = If { $addressees } { $addressees-count ->
    [one] asks
   *[other] ask
} for an examination, we
clause-promise-0 = vote for { $promise-topic }
clause-promise-1 = abstain on { $promise-topic }
clause-promise-2 = vote against { $promise-topic }
clause-promise-3 = do not go to Beijing alone
clause-promise-4 = share stocks with { $addressees-count ->
    [one] it
   *[other] them
}
clause-promise-5 = ask for an examination
clause-suggestion-0 = spare { $subject }
clause-suggestion-1 = add { $subject }
clause-suggestion-2 = leave out { $subject }
clause-suggestion-3 = let the act end after { $subject }

## What happened

event-round = Month { $round }: { $month }.
event-phase = { $phase }.
event-world = { $title }. { $text }
event-effected = { $effect } ({ $cause }).
event-effected-of = What { $who } chose in the letter: { $effect }.
event-injected-of = { $who }: { $effect }.
event-inject = { $title }. { $text }
event-imposed = An event of the world: { $instrument } is at work from now on, on { $who }.
event-found = Evidence that you can file: { $item }.
event-contested = Beijing answers "{ $item }": { $answer }
event-filed = { $who } put on the case file: { $item }.
event-dealt = A letter to { $to } from { $from }: { $title }.
event-answered = { $who } answered the letter: choice { $choice }.
event-signalled = Beijing signals: { $instrument }, on { $targets }.
event-used = Beijing acts, with an instrument that it had announced: { $instrument }, on { $targets }.
event-used-elsewhere = Beijing acts, with an instrument that it had announced for { $before }: { $instrument }, on { $targets }.
event-used-unannounced = Beijing acts without announcement: { $instrument }, on { $targets }.
event-used-said = { $text } { $said }
event-eased = Beijing withdraws: { $instrument }.
event-eased-by-itself = { $instrument } ran out.
event-suspended-by-agreement = Under the agreement Beijing suspends { $instruments }.
event-asked = { $who } will { $act }.
event-declared = { $who } said in public: we { $vote }.
event-lobbied = { $by } talked to { $to }: { $vote }. It moved by { $points }.
event-examination-asked = { $who } asked the Commission for an examination.
event-amendment-moved = { $who } moved an amendment: { $amendment }.
event-suggested = { $who } suggested to the Commission: { $suggestion }.
event-suggestion-answered = The Commission to { $who }, on "{ $suggestion }": { $answer }.
event-shared = { $from } shared { $good } with { $to }: { $weeks }.
event-invested = { $who } invested in { $good } from elsewhere.
event-travelled-known = It became known that { $who } went to Beijing alone.
event-travelled-relief = { $who } went to Beijing alone and brought relief home; nobody knows.
event-travelled-relief-leaked = { $who } went to Beijing alone and brought relief home; it became known.
event-travelled-nothing = { $who } went to Beijing alone and brought nothing home; nobody knows.
event-travelled-nothing-leaked = { $who } went to Beijing alone and brought nothing home; it became known.
event-fund-asked = { $who } asked for a stockpile and solidarity fund.
event-fund-proposed = The Commission proposes a stockpile and solidarity fund: { $fund }.
event-funded = The fund is set up: { $fund }, out of existing money.
event-fund-paid = The fund pays: every stock gains { $weeks }; where costs weigh most, { $help } points.
event-listing-proposed = { $who } proposed a sanctions listing.
event-listed = Those who run the denial of military end users are listed, as { $who } proposed.
event-listing-lapsed = The sanctions listing ran out.
event-conclusions-tabled = The Presidency tables conclusions: { $line }.
event-text-presented = The Presidency presents a text on the determination: { $text }.
event-publication-asked = { $who } asked that the votes on { $topic } be made public.
event-capital-granted = The capital of { $who } gave way on { $topic }.
event-capital-refused = The capital of { $who } did not give way on { $topic }.
event-delegated = The vote on { $topic } was { $authority }.
event-paper = It has become known outside: { $paper } on { $topic }.
    .own = It has become known outside: { $paper } on { $topic }; told by { $by }, and nobody knows.
    .found = It has become known outside: { $paper } on { $topic }, and that it was told by { $by }.
event-confessed = { $by } spoke with { $of } in confidence about { $topic }.
event-confided = In confidence { $who } said of { $topic }: { $stand }.
event-opinion-asked = { $who } asked the Legal Service for its opinion on { $topic }.
event-leaked = It has become known outside where { $who } stands on { $topic }.
    .itself = { $who } let it be known outside where it stands on { $topic }.
    .own = It has become known outside where { $who } stands on { $topic }: told by { $by }, and nobody knows.
    .found = It has become known outside where { $who } stands on { $topic }, and that it was told by { $by }.
event-vote-requested = { $who } asked that { $topic } be put to the vote.
event-replied-yes = { $who } accepted the pledge.
event-replied-no = { $who } refused the pledge.
event-pledge-answered = The pledge of { $by } was accepted by { $who }.
    .own = Your pledge was accepted by { $who }.
event-pledge-kept = The pledge of { $by } was kept.
    .own = Your pledge was kept.
event-pledge-broken = The pledge of { $by } was broken.
    .own = Your pledge was broken.
event-pledge-lapsed = The pledge of { $by } lapsed.
    .own = Your pledge lapsed.
event-ballot-opened = Vote in { $gate }: { $item }. { $rule }.
    .consensus = { $item }. { $rule }.
vote-title = { $gate }: { $item }
event-cast = { $who }: { $vote }
event-cast-reason = , because of { $reason }
event-cast-confidence = , sure to { $confidence } of 5
event-stayed-away = { $who }: absent
event-proxy = { $from }: absent, { $to } votes for it
ballot-counts = { $for } for, { $against } against, { $abstain } abstaining, { $absent } absent
event-opinion = { $gate }: { $opinion } ({ $counts }); { $follows }.
event-consensus = Nobody objects: there are { $item }.
event-noted = Concluded without a roll-call: { $item }. { $count ->
        [0] Nobody stayed outside.
       *[other] Recorded as abstaining: { $who }.
    }
event-not-noted = The majority that was noted does not stand: { $item }. Recorded as abstaining: { $who }.
event-vote-asked = { $who } { $count ->
        [one] says
       *[other] say
    } no, so the Presidency calls the roll (RoP Art. 11(1)): { $item }.
event-no-consensus =
    { $count ->
        [one] One objection: { $who }. So there are no { $item }.
       *[other] { $count } objections: { $who }. So there are no { $item }.
    }
event-carried = Carried: { $item }. { $counts }.
event-not-carried = Not carried: { $item }. { $counts }.
event-planned = The examination is planned to last { $months }.
event-scope = The proposal's scope is { $scope }.
event-tabled = The Commission tables a draft. { $draft }.
event-deferred-further = While a settlement is under way these are deferred further: { $measures }
instruction-as-seen = as we see it on the day
instruction-free = Your letter of instructions, which nobody else reads: { $vote }.
instruction-red = Your letter of instructions, which nobody else reads: { $vote }, but never for a text { $never }; then { $otherwise }.
instruction-wanted = Your letter of instructions, which nobody else reads: { $vote } on a text with { $wanted }; else { $otherwise }.
instruction-both = Your letter of instructions, which nobody else reads: { $vote } on a text with { $wanted }; else { $otherwise }; never for one { $never }.
instruction-words = In the words of your capital: “{ $text }”
instruction-barred = Your instructions on this text: { $vote }. It crosses a red line, as a text { $missing }.
instruction-wanting = Your instructions on this text: { $vote }. It is one { $missing }.
instruction-moved = Your new instructions on this text: { $vote }.
instruction-met = Your instructions on this text: { $vote }.
demand-scope = a scope up to { $scope }
demand-months = a period of at least { $months }
demand-no-reparation = no request for reparation
demand-without = { $measure } left out
demand-cost = at most { $points } points of cost at home
demand-relief = licences for at least { $relief } of demand
demand-security = defence or technology in it
demand-verified = verification
breach-scope = whose scope is wider than { $scope }
breach-months = whose period is shorter than { $months }
breach-no-reparation = that asks for reparation
breach-without = with { $measure } in it
breach-cost = that costs more than { $points } points at home
breach-relief = with licences for less than { $relief } of demand
breach-security = with neither defence nor technology in it
breach-verified = without verification
authority-within = within your instructions
authority-fall-back = the fall-back of your instructions
authority-new = within new instructions
authority-outside = outside your instructions, at { $price } points of political capital
opinion-given = The Legal Service on { $topic }: legal risk { $doubt }, { $band }
event-became-known = It has become known outside how they voted on { $topic }: { $who }
event-published = The votes on { $topic } are made public: for { $in_favour }; against { $against }; the others abstained or were away
event-called-to-act = The Commission calls on the Council to act: the determination is put to the vote within two months
event-notice-given = The Commission publishes a notice and gathers information on what measures would do
event-coordinated = The Commission coordinates with the G7: alignment { $gain }.
event-recommended = The Commission recommends a mandate: { $terms }.
event-countered = The Commission makes a counter-offer: { $terms }.
event-terms-agreed = The negotiators agree: { $terms }. The Council must conclude.
report = Working party on { $topic }: { $parts }.
report-along =
    { $count ->
        [one] one can go along, { $share }
       *[other] { $count } can go along, { $share }
    }
report-reserve = { $who } ({ $point })
report-substantive = substantive { $who }
report-parliamentary = parliamentary { $who }
report-scrutiny = scrutiny { $who }
report-oppose =
    { $count ->
        [one] { $who } opposes
       *[other] { $who } oppose
    }
report-silent = silent { $who }
report-silent-many = { $count } silent
why-report = Why the working party reports so on { $topic }
why-report-along = { $members } of { $of } can go along, with { $share } of the people: { $who }. A qualified majority takes { $needed } with 65 %.
    .all = { $members } of { $of } can go along: { $who }. The item takes all of them.
why-report-holds = In their way: { $who }. A reserve stops an item without debate, and never a vote.
why-report-silent = Silent: { $who }. Silence does not hold an item up (RoP Annex V), and is no promise: in a vote most of them abstain.
why-report-tells = A stand binds nobody. Who supports votes for; of those that can accept three in four do, with a reserve not half, of the silent one in eight.
why-report-secret = The table knows stands; Beijing and the press do not. Delegations that people play count as they declared themselves.
stand-ask = Coreper, on { $topic }: what is our line?
confide-ask = The chair asks us in confidence, on { $topic }: where do we stand?
confided = In confidence on { $topic }: { $parts }
confided-one = { $who } { $stand }
stand-card = What our services reckon: { $sum }, where { $needed } carry a vote for. Most weigh: { $reasons }.
stand-advised = Our services advise: { $stand }.
stand-support = support
    .about = We want it. Not to vote for it afterwards costs trust, capital and the Union's cohesion.
stand-accept = can accept
    .about = We can go along. Not to vote for it afterwards costs some trust and capital.
stand-scrutiny = scrutiny reserve
    .about = We are still looking. It binds to nothing, and nobody counts on us.
stand-parliamentary = parliamentary reserve
    .about = Our parliament has not spoken. It binds to nothing.
stand-silent = silent
    .about = We say nothing. It passes for agreement where nobody speaks, binds to nothing, and nobody counts on us.
stand-oppose = opposed
    .about = We are against; others count us out.
stand-substantive = reserve on { $point }
    .about = We could go along if this were changed; nobody counts on us before.
point-scope = scope
point-period = period
point-reparation = reparation
point-terms = terms
point-amount = amount
event-voted-below = { $who } had said “{ $stand }” and did not vote for { $topic }: others go by such a word less.
event-held = The Presidency holds { $topic } back this month.
event-concluding = The Presidency notes a majority on { $topic }: who is silent assents.
event-put-off = Put off to the next meeting: { $topic }. It came too late for this agenda (RoP Art. 3(2) and 3(4)), and not all agree that it be added (RoP Art. 3(7)).
    .by = Put off to the next meeting: { $topic }. It came too late for this agenda (RoP Art. 3(2) and 3(4)), and to add it all must agree (RoP Art. 3(7)): { $who } { $count ->
        [one] does
       *[other] do
    } not.
event-item-withdrawn = { $who } has { $topic } withdrawn as an A item: it comes back to be debated
event-without-debate = Adopted without debate: { $item }
event-put = The Presidency puts { $topic } to the vote.
event-amended = The proposal is amended: { $amendment }.
event-choice-opened = The Commission must say what follows.
event-appealed = The draft goes to the appeal committee next month.
event-withdrawn = The draft is withdrawn.
event-withdrawn-to-amend = The Commission will come back with an amended text.
event-adopted = Adopted after { $opinion }. { $draft }.
event-applied = From now on apply: { $measures }.
event-suspended = Suspended: { $measures }.
event-resumed = Resumed: { $measures }.
event-snapped-back = Snap-back: the suspension has lapsed, and these apply again: { $measures }.
event-sunset = Ended at their sunset: { $measures }.
event-terminated = Terminated: { $measures }.
event-mandated = The Council gives the mandate: { $terms }.
event-consent-given = Parliament consents to the treaty; the Council can conclude it next month (TFEU Art. 218(6)(a), from memory).
event-consent-refused = Parliament does not consent: it misses security content or verification. The terms are off the table.
event-held-back = Beijing holds back { $share } of what was agreed this month.
event-found-out = Beijing is found to have held back { $share } of what was agreed.
event-conclusion-refused = The Council does not conclude; the terms are off the table.
event-concluded = Agreement concluded: { $terms }.
event-broken-by-beijing = Beijing breaks the agreement.
event-broken-by-union = The Union has not suspended its measures: the agreement is broken.
event-ran-out = The agreement ran out.
event-offered = Beijing offers: { $terms }.
event-project-started = First output elsewhere: { $project }.
event-deliveries-slip = What was promised to Ukraine comes late: the Union has not been ready for months.
event-decision-late = The last Council within ten weeks of the proposal has met without a determination (Art. 5(6)): it will be late. That has no effect in law: the proposal stays; it costs credibility.
event-ended = The end: { $title }.

## Causes, effects

moved = { $indicator } { $by }: { $cause }.
cause-rest = it drifts back to its usual level
    .about = a share of the gap to its usual level, each month
cause-acting = the Union acts together
    .about = a fixed gain while a determination stands or an examination runs
cause-spread = the worst hit suffer far more than the mean
    .about = a share of the gap between the worst injury and the mean
cause-pain-without-action = injury without action
    .about = a share of the mean injury while nothing is under way
cause-own-cost = the cost of the Union's own measures
    .about = a share of the mean cost of the measures that apply
cause-fade = beliefs fade
    .about = a fixed loss each month
cause-idle = nothing is under way
    .about = a fixed loss while no examination, determination or agreement stands
cause-unanswered = rungs were climbed and not answered
    .about = a fixed loss for each rung climbed while nothing is under way
cause-measures = measures bite
    .about = bite × multiplier between alone and aligned × months so far × what China has not substituted
cause-decay = China substitutes
    .about = a share of the bite each month after full effect
cause-supplied = supply sufficed
    .about = a fixed gain in a month in which demand was met
cause-unmet = supply did not suffice
    .about = a loss in proportion to the demand that was not met
cause-channel = somebody went to Beijing alone
    .about = a fixed loss, and more by the traveller's share of the population
cause-determination = the determination was carried
    .about = a fixed step
cause-statement = statements to the minutes of the Council
    .about = Who votes for and puts on record what it does not like shows how far those who go along are apart.
cause-below-stand = a vote below the stand that was shown
    .about = Who says in Coreper that it supports an act and then does not vote for it leaves the others guessing.
cause-lost = the vote on a determination was lost
    .about = a fixed step
cause-called = the Council was called on to act
    .about = a fixed step
cause-published = votes were made public
    .about = a fixed step
cause-leak = it was found out who told outside what was said in the room
    .about = a fixed step
cause-lawyers = it became known outside what the lawyers say of a text
    .about = a fixed step
cause-deliveries = what was promised to Ukraine came late
    .about = a fixed step
cause-held-late = the determination was held back after the ten weeks
    .about = a fixed step
cause-proposal-withdrawn = a proposal was withdrawn
    .about = a fixed step
cause-late = the Council did not decide within ten weeks
    .about = a fixed step
cause-adopted = measures were adopted
    .about = a fixed step
cause-adopted-without-opinion = measures were adopted without a positive opinion
    .about = a fixed step
cause-examination = an examination was opened
    .about = a fixed step
cause-agreement = an agreement was concluded
    .about = a fixed step
cause-breach = the agreement was broken
    .about = a fixed step
cause-held-back = Beijing was found to hold back what was agreed
    .about = a fixed step for each finding
cause-pledge-kept = a pledge was kept
    .about = a fixed step
cause-pledge-broken = a pledge was broken
    .about = a fixed step
cause-coordination = the G7 was coordinated with
    .about = the effort, less the nearer alignment is to the whole
cause-eased = Beijing stepped down
    .about = the face that the instrument stands for
cause-climbed = Beijing climbed
    .about = a fixed step in a month in which the ladder rose
cause-world = an event in the world
    .about = as the campaign's event says
cause-dispatch = a letter from home
    .about = as the chosen answer says
cause-inject = an inject by the facilitator
    .about = as announced
cause-projects = projects and investments elsewhere
    .about = output on the ramp of each project, as a share of demand
cause-evidence = evidence was filed or answered
    .about = the strength of the item, less what Beijing's answer takes away
cause-disproportion = a package above the middle of the injury
    .about = a fixed step when the draft is tabled
cause-fund = the fund was adopted, or refused
    .about = a fixed step
cause-listing = a listing was adopted, or prevented
    .about = a fixed step
cause-conclusions = conclusions were adopted, or prevented
    .about = a fixed step
effect-shift = { $indicator } { $by }
effect-posture = position of { $whom } { $by }
effect-capital = political capital of { $whom } { $by }
effect-anger = anger of { $whom } { $by }
effect-fear = fear of { $whom } { $by }
effect-favour = favour of { $whom } in Beijing { $by }
effect-stock = stock of { $good } of { $whom } { $by }
effect-substitution = supply from elsewhere of { $whom } { $by }
effect-find = evidence that you can file: { $item }
effect-suspend = suspended from outside: { $instrument }
effect-intermediaries = supply through third countries { $by }
impact-approval = Approvals of { $goods } for { $endUse } reach at most { $most } of demand.
impact-intermediaries = At most { $most } of { $goods } passes through third countries.
impact-technology = { $by } of the Chinese technology that projects elsewhere need is withheld.
impact-damage = It costs its targets output each month.
impact-fear = Fear of retaliation of its targets rises by { $by } points.
impact-anger = Anger of its targets rises by { $by } points: open coercion backfires.
impact-favour = It gives its targets relief worth { $by } of favour.
impact-posture = It moves its targets by { $by } points while it is at work.
end-use-civil = civil use
end-use-defence = military use
end-use-any = any use
reach-union = It reaches the whole Union.
reach-states = It reaches at most { $most } chosen states.

## Notes: what minds weighed

note-vote = { $vote } ({ $topic }, { $gate }): { $why }.
note-vote-most = { $vote } ({ $topic }, { $gate }): { $why }; most of all { $most }.
note-sum = Sum { $sum } points; for from { $for } on, against up to { $against }.
note-vote-short = { $why }; most of all { $most }
note-sum-terms = { $sum } { $terms }
note-luck = chance of the day { $points }: { $parts }
note-luck-decided = chance of the day { $points }, without which the vote would have been another: { $parts }
note-term = { $term } { $points }
vote-because-wants = wants the act
vote-because-withholds = does not want it; abstaining is enough to withhold its vote, and safer than a no
vote-because-opposes = does not want it, and says so
vote-because-lets-through = undecided; abstaining lets the act through here
vote-because-must-oppose = does not want it, and here only a no can stop it
vote-because-joins = joins the majority that exists
vote-because-keeps-pledge = keeps a pledge
vote-because-instructed = would vote otherwise, and its instructions say so
term-position = position × salience
term-drift = drift of the position since the start
term-relief = stake in relief, as far as the Union can deliver
term-solidarity = solidarity
term-fear = fear of retaliation
term-stick = a stick aimed at it
term-anger = anger at home
term-favour = favour in Beijing
term-received = talks, pledges and help
term-cost = cost of the package
term-not-alone = not standing alone in a lost minority
term-last-vote = its own last vote on this file
term-camp = the camp it keeps company with on trade
term-momentum = the majority that exists, or does not
term-case-file = strength of the case file
term-engagement = talks that were too short, or were not
term-breach = an agreement was broken
term-text = what the text says
term-doubt = legal risk of which nobody has asked
term-opinion-given = what the Legal Service said of the text
term-disproportion = a package above the middle of the injury
term-pledge = a pledge that binds it
term-word = the word that it gave
term-terms = the terms against what it needs
term-settlement = relief that the agreement would bring
term-readiness = readiness to settle
term-distrust = agreements that Beijing broke
term-help = what the fund brings home
term-frugal = money that others lose
term-unanimity = a step that one alone can stop
term-ukraine = help for Ukraine, which is made of what is refused
term-mirrored = a measure that answers its like
term-mood = its own mood on this file
term-common = the mood that all share on this file
term-day = the room on the day
note-act = { $verb }: { $reason } (worth { $worth } points, at least { $needed } needed).
act-because-count-on-me = says what it will do, so that others can count on it
act-because-cheapest-waverer = moves the waverer that costs least for what it weighs
act-because-bargain = offers something that decides for the other
act-because-wants-examination = wants an examination
act-because-evidence = has something for the file
act-because-better-text = would vote for another text
act-because-dearest-sector = protects its dearest sector
act-because-would-win = would win the vote
act-because-cannot-count = cannot count yet
act-because-short = is short, and builds elsewhere
act-because-helps = helps one that is shorter
act-because-desperate = is in need, and does not trust the Union to deliver
act-because-confides = says in confidence where it stands
act-because-nearest = the vote is close, and this member is nearest to the line
act-because-shows-stand = shows where it stands, as far as it wants to
act-because-suits-best = of the answers, the one that suits it best
act-because-needs-help = is hit harder than others, and asks for help
act-because-wants-listing = wants those who run the denial on a list
act-because-one-voice = all can live with the line
act-because-openness = stands by its vote, and wants it seen
act-because-asks-law = wants it said how the text stands in law
act-because-exposes = is about to lose, and lets it be known where another stands
act-because-nothing = has nothing that would be worth it
note-commission = The Commission: { $verb }.
check-met = { $what }: { $have }, { $need } needed: met
check-not-met = { $what }: { $have }, { $need } needed: not met
looks-case-file = strength of the case file
looks-states-asking = states that ask
looks-population-asking = population of the states that ask
looks-ladder = Beijing's rung
looks-months-examined = months of examination
looks-members-for = members expected for
looks-population-for = population expected for
looks-members-against = members expected against on appeal
looks-population-against = population expected against on appeal
looks-months-engaged = months of engagement
looks-proportion = worth of the package against the injury
looks-bite = pressure of the package
looks-cost = cost of the package
looks-doubt = legal risk of the package
looks-offer = civil licences in Beijing's offer
looks-rounds-since-loss = months since the last vote that was lost
looks-alignment = alignment of the G7
looks-unevenness = injury of the worst hit above the mean
looks-states-asking-fund = states that ask for the fund
looks-money-left = existing money left
note-presidency-must = The Presidency must put { $topic }: it counts { $members } members with { $population } of the people; { $membersNeeded } with { $needed } are needed.
note-presidency-puts = The Presidency puts { $topic }: it counts { $members } members with { $population } of the people; { $membersNeeded } with { $needed } are needed.
note-presidency-concludes = The Presidency notes a majority on { $topic }: it counts { $members } members with { $population } of the people; { $membersNeeded } with { $needed } are needed, and few are opposed.
note-presidency-holds = The Presidency holds { $topic } back: it counts { $members } members with { $population } of the people; { $membersNeeded } with { $needed } are needed.
about-signals = What to announce:
about-moves = What to do this month:
about-divide = Whom to divide:
about-bargain = Whether to settle:
about-compliance = Whether to keep the agreement:
note-row = { $option }: { $total } ({ $parts })
note-row-bare = { $option }: { $total }
note-beijing-behind = It passed over "{ $option }", which scored { $lead } points more.
note-row-looked = { $option }: { $total } ± { $spread } over { $futures } futures ({ $parts })
note-row-barred = { $line }; out of the question: { $why }
barred-two-announced = two of its kind are announced already
barred-rungs-climbed = it climbs no more rungs in a month
barred-done-enough = it does no more in a month
barred-no-answer-yet = it does not answer terms every month
barred-both-hands = it presses or courts one of them otherwise
barred-unsure = it cannot be taken back, and its lead may be chance
barred-trailed = it trailed in the first games, and was played on in no more
note-beijing-lead = It led the next best, "{ $option }", by { $lead } points.
note-target = Works on { $who }: { $distance } points from the line, { $share } of the population
note-target-in-block = { $line }; part of the cheapest blocking minority
note-target-favoured = { $line }; favoured, and spared while it does not move
note-target-favoured-moved = { $line }; favoured, and moved all the same
note-would-change = Had { $part } weighed { $by } less for it, it would have chosen: { $option }.
    .next = Had { $part } weighed { $by } less against it, it would have chosen: { $option }.
option-hold = leave things as they are
option-use = use { $instrument } on { $targets }
option-ease = withdraw { $instrument }
option-sign = sign
option-offer = offer terms
option-refuse = do not sign
option-keep = keep the agreement
option-shave = hold back { $share } of the agreement
option-break = break the agreement
part-control = control
part-own-cost = own cost
part-silence = silence, where even a small bluff says something
part-expected-pain = injury expected
part-step-answered = an answer made likelier
part-legal-risk = less of it, because it may not stand in law
part-vote = effect on the vote in the Council
part-eased-pain = measures eased in return
part-jump = cost of the jump
part-acceptance = what is accepted invites the next step
part-desperation = desperation emboldens
part-divide = divide
part-block-diversification = block the way out
part-long-reach = the long arm
part-deny-military = deny the military
part-target = Europe is a target
part-strongest-first = settle with the strongest first
part-answer-in-kind = answer in kind
part-face = face
part-announced = what was announced is done
part-security = security assurances
part-relief-from-pressure = an end to pressure
part-controls-recede = controls that recede
part-resolve = hidden resolve
part-snap-back = what snaps back
part-temptation = the temptation of the month
part-status-quo = going on as now
part-settlement = an agreement in the months ahead
part-beyond = what stands after the months looked at
part-farm-first = habit: farm goods of who moved first
part-reward-abstainers = habit: who abstained is rewarded
part-before-summits = habit: ease before a summit, tighten after it
part-announce-wide = habit: announce wide, apply narrow, suspend
part-list-few = habit: list a few firms first
part-open-line = habit: one open line
part-error = error of judgement

## Why

why-carried = Why it carried
why-not-carried = Why it did not carry
why-open = How it stands: { $called } of { $of } were called
why-open-votes = So far { $in_favour } for, { $against } against, { $abstaining } abstaining; nothing is decided before all were called.
why-rule = Rule: { $rule }.
why-opinion = Why it is { $opinion }
why-opinion-rule = An opinion needs a qualified majority in favour, or one against; anything else is no opinion
why-trade-defence = For a trade-defence duty the Commission could adopt now: there, no opinion does not stop it unless 14 members are against (Reg. 182/2011 Art. 5(4)).
why-refused = Why not
why-article = { $article } is about: { $subject }. It stands in { $act }.
why-step-actor = It is for { $actor }.
why-step-leads-to = It can lead to: { $steps }.
why-step-theirs = { $actor } can now { $step } ({ $article }).
why-step-theirs-until = Until { $latest } { $actor } can { $step } ({ $article }).
why-step-open = Open now: { $step } ({ $article }).
why-step-open-until = Open now until { $latest }: { $step } ({ $article }).
actor-commission = the Commission
actor-council = the Council
actor-committee = the committee
actor-law = nobody: the law or the act does it
package-ground = { $has } of { $sound }
package-grounds = Talks have failed { $talks }, necessary { $necessary }, Union interest { $interest }; legal risk { $doubt }, { $band }
doubt-low = low
doubt-arguable = arguable
doubt-serious = serious
package-takes = Takes { $value } a year from China with what stands already; { $added } of it is new.
package-presses = Presses China by { $now } at full effect with the G7 as it is, { $alone } without it, { $aligned } with all of it.
package-own = Costs { $who } { $points }.
package-most = Costs most: { $list }.
package-chance = Chance in the committee { $committee }, on appeal { $appeal }: by positions known, whatever the text.
package-spares = spares { $sector }
package-deferral = deferral: { $was } before, { $now } now
package-sunset = sunset: { $was } before, { $now } now
package-none = none
package-annex = { $article } { $subject }
package-measure-basis = Rests on { $articles }.
package-measure-value = Takes { $low } to { $high } a year from China, { $middle } in the middle.
package-measure-bite = Presses China by { $now } with the G7 as it is, { $alone } without it, { $aligned } with all of it; in full after { $ramp }, and then China replaces { $decay } of it a month.
package-measure-sectors = Costs sectors, in points for each point of weight: { $sectors }. States, in points: { $most }.
package-measure-risk = { $undone }; legal and political risk { $risk } of 3.
package-wish = Asked for by { $who }: { $wish }
package-sector = Sparing it takes { $share } of their bite from the measures that cost it something: { $measures }.
reversible-high = Taken back within weeks without lasting loss
reversible-medium = Taken back with some lasting loss
reversible-low = Hardly to be taken back
package-empty = Choose a measure first.
package-no-wish = Nothing is wished for yet.
package-not-yours = Only the Commission tables a package, and only a member state suggests something for it.
evidence-for = for coercion
evidence-against = for Beijing
evidence-limb = On { $limb }: { $strength } of the whole test, { $side }.
evidence-filed = On file, by { $by }.
evidence-not-filed = Found, and not on file yet: it counts only once it is filed (ACI Art. 4(2)).
evidence-answered = Beijing answers: "{ $answer }" That leaves { $left }.
evidence-unanswered = Beijing has not answered it.
supply-project = { $name } ({ $good }): adds { $adds } of demand, { $stage ->
    [full] at full output
    [grows] at { $done } of it, all of it from { $full }
   *[waits] from { $begins }, all of it from { $full }
}
supply-stock = Stocks of { $good }, { $place }: { $list }
supply-stock-use = { $used } { $weeks }
supply-ways = { $good } arrives in { $place } at { $sum } of demand: { $direct } directly, { $through } through third countries, { $outside } from elsewhere
supply-ways-defence = For defence { $sum }: { $direct } directly, { $through } through third countries, { $outside } from elsewhere
supply-union = the Union
why-proportionality = How much the Union may do
why-injury = Injury in a year: { $low } to { $high }, middle { $middle }.
why-injury-formula = Highest injury so far × loss of a full stop × output of all member states; an estimate with a range.
why-package-value = The package, with what stands already, takes { $value } from China in a year.
why-above-upper = Above the upper end: it may not be tabled.
why-above-middle = Above the middle: legal risk; waverers and partners object.
why-below-middle = Below the middle of the injury: proportionate on any reading of the range.
why-case-file = The case file: { $strength }, { $needed } needed to propose
why-limb = { $limb }: { $strength } points; { $items }
why-purpose-ceiling = Without anything on purpose the file cannot pass half: the measure must be meant to obtain a particular act
why-evidence = { $item }: { $limb }, { $strength } points, filed by { $by }
why-evidence-contested = { $line }; Beijing has answered
why-change = Why { $indicator } moved by { $by }
instrument-at-work = At work since month { $since }: { $targets }
instrument-signalled = Signalled for this month
instrument-used = Used before, until month { $since }
instrument-unused = Not used so far
plain-instrument = { $name }: { $stands }
why-moved-in = { $title } in month { $round }
why-moved-before = Month { $round }: { $by }; { $causes }
why-unmoved = Nothing has moved { $indicator } so far
why-part = { $by }: { $cause }. Formula: { $formula }.
why-figures = Figures: { $source }.
why-supply = Why the supply of { $who } is at { $supply }
why-supply-formula = Supply = direct Chinese supply × approvals, and supply through third countries, and supply from elsewhere; stocks cover the rest until they run out.
why-supply-shares = Bought directly: { $direct } of what comes from China. From elsewhere at the start: { $outside } of demand.
why-supply-good = { $good }: approvals { $civil } of civil demand, { $defence } of military demand.
why-supply-intermediaries = Through third countries comes { $pass } of what would, before any long arm.
why-supply-pain = Injury: { $pain } of output, smoothed over months.
why-precedent = Seen before: { $text }
why-way-down = The way down: { $text }
why-paragraphs = In the opinion piece: { $paragraphs }.
why-beijing-closed = What Beijing weighed stays closed until the end of the game; then it is shown whole.
marked = { $mark }; { $sources }

## What articles are about

article-Aci2_1 = what economic coercion is
article-Aci2_2 = the five factors to weigh
article-Aci4_1 = examination on request or own initiative
article-Aci4_2 = examination within normally four months
article-Aci4_3 = member states are told
article-Aci4_4 = notice inviting input
article-Aci5_1 = proposal for a determination and its indicative period
article-Aci5_2 = reparation in the proposal or in a later one
article-Aci5_3 = observations of the third country
article-Aci5_4 = Parliament informed of the conclusions
article-Aci5_5 = determination and its amendment by qualified majority
article-Aci5_6 = eight weeks, normally at most ten
article-Aci5_7 = publication
article-Aci5_8 = Parliament informed of acts
article-Aci5_9 = request to cease
article-Aci5_10 = request for reparation
article-Aci6_1 = consultations with the third country
article-Aci6_2 = matters raised in international fora
article-Aci7 = cooperation with others concerned
article-Aci8_1 = response measures and their three conditions
article-Aci8_1a = engagement has failed
article-Aci8_1b = measures are necessary
article-Aci8_1c = measures are in the Union interest
article-Aci8_3 = general application or certain persons
article-Aci8_4 = international obligations
article-Aci8_5 = coordination with other instruments
article-Aci8_6 = application deferred by at most three months
article-Aci8_7 = call to cease on adoption
article-Aci8_8 = further deferral on credible information
article-Aci8_9 = repeal before application
article-Aci8_10 = application without prior call
article-Aci8_11 = coercion that is only a threat
article-Aci9 = Union interest
article-Aci10 = persons linked to the government
article-Aci11_1 = proportionate and not exceeding the injury
article-Aci11_2 = criteria for selecting measures
article-Aci11_3 = authorisation procedures
article-Aci11_4 = firms established in the Union
article-Aci12 = review, suspension, amendment and termination
article-Aci12_2 = suspension, and how long it lasts
article-Aci12_4 = grounds of termination
article-Aci12_5 = urgent suspension or amendment
article-Aci13 = information gathering before measures
article-Aci14 = single point of contact
article-Aci15 = confidentiality
article-Aci16 = delegated acts on Annex II
article-Aci17 = exercise of the delegation
article-Aci18_1 = the committee
article-Aci18_2 = examination procedure, no adoption without opinion
article-Aci18_3 = immediately applicable acts
article-Aci19_1 = Parliament kept informed
article-Aci19_2 = evaluation six months after termination
article-Aci19_3 = review of the Regulation
article-Aci20 = entry into force
article-AnnexI1 = customs duties and other charges
article-AnnexI2 = import and export restrictions
article-AnnexI3 = transit and internal measures
article-AnnexI4 = public procurement
article-AnnexI5 = trade in services
article-AnnexI6 = foreign direct investment
article-AnnexI7 = intellectual property
article-AnnexI8 = financial services
article-AnnexI9 = chemicals
article-AnnexI10 = sanitary and phytosanitary law
article-AnnexII = origin and nationality
article-Com3_2 = the Commission chairs and does not vote
article-Com3_3 = fourteen days between draft and meeting
article-Com3_4 = amendments until the opinion
article-Com3_5 = written procedure
article-Com3_7 = time limits on appeal
article-Com5_1 = majorities for an opinion
article-Com5_2 = positive opinion
article-Com5_3 = negative opinion
article-Com5_4 = no opinion
article-Com5_4b = no opinion where the basic act forbids adoption
article-Com5_4c = no opinion and a simple majority opposed
article-Com5_5 = definitive anti-dumping and countervailing measures
article-Com6_3 = the appeal committee
article-Com8 = immediately applicable acts
article-Com10_1 = register of results of voting
article-Com11 = right of scrutiny
article-Teu16_1 = the Council makes policy and coordinates
article-Teu16_4 = qualified majority
article-Teu16_8 = meetings in public
article-Teu31 = unanimity in foreign and security policy
article-Tfeu122_1 = solidarity measures
article-Tfeu207_3 = trade negotiations
article-Tfeu218 = international agreements
article-Tfeu238_1 = simple majority
article-Tfeu238_2 = reinforced qualified majority
article-Tfeu238_3a = qualified majority of those who take part
article-Tfeu238_3b = reinforced qualified majority of those who take part
article-Tfeu238_4 = abstention under unanimity
article-Tfeu239 = one member acts for at most one other
article-Tfeu291_2 = implementing powers
article-Tfeu265 = failure to act
article-Tfeu293_1 = amendment of a proposal by unanimity
article-Tfeu293_2 = alteration of the proposal by the Commission
article-Rop1_5 = procedural decisions by simple majority
article-Rop2_5 = who presides for trade
article-Rop3_2 = requests for an item, sixteen days before the meeting
article-Rop3_4 = decisions on items whose documents came in time
article-Rop3_6 = A items and B items
article-Rop3_7 = items without notice, by unanimity
article-Rop3_8 = withdrawal of an A item
article-Rop9_2b = publication of votes
article-Rop9_3 = indicative votes are not published
article-Rop11_1 = opening of a vote
article-Rop11_2 = order of voting
article-Rop11_3 = delegation of the vote
article-Rop11_4 = quorum
article-Rop11_5 = population figures
article-Rop12_1 = written vote
article-Rop19_2 = preparation by Coreper
article-Rop21 = reports of working parties
article-NearBlock = discussion goes on when a block is near
article-PresidencyOrder = order of Presidencies
why-vote = Why { $who } voted so: { $vote }. { $on }
why-vote-none = no vote
why-vote-said = It said why: { $reason }; confidence: { $confidence }.
why-vote-declared = It had declared: { $vote }.
why-vote-figures = Today its injury is { $pain } of output, its supply { $supply } of demand, and the measures in force cost it { $cost } points.
why-vote-2024 = In October 2024, on duties on electric cars, it voted: { $vote }.
why-vote-open = This sum is complete: its terms add up to the vote.
why-vote-closed = What its government weighed stays closed until the end of the game; then it is shown.

## The line mode

plain-enter = (Enter)
plain-explain-hint = explain says what each choice is.
plain-letter-did = Your answer to the letter: { $effects }.
plain-letter-did-of = The answer of { $who } to the letter: { $effects }.
plain-world-did = { $story } Effects: { $effects }.
plain-other-effects = { $cause }: { $effects }.
plain-hint = Enter takes choice 1. At any question you can also type: help, why, desk, map, papers, glossary, log, role, undo, save, quit.
    .also = You can also type: help, why, desk, map, papers, glossary, log, role, undo, save, quit; back leaves what you are filling in.
plain-guide = Guide: { $text }
plain-guide-type = Type: { $typed }
plain-guide-enter = Press Enter.
plain-wrong = "{ $line }" is none of the choices.
plain-wrong-several = "{ $line }" does not fit; it may be { $allowed }.
plain-wrong-number = "{ $line }" does not fit: { $hint }
plain-does-not-fit = "{ $word }" does not fit here; what is still missing is asked for.
plain-back-to-question = (Still asked: { $question } Enter takes the default; explain says it again.)
plain-choice = { $label }. { $about }
plain-several = Several between spaces, { $min } to { $max } of them; Enter takes { $usual }.
plain-number = { $allowed }; Enter takes { $usual }.
plain-asked = { $question } { $hint }
plain-free = { $question } At most { $max } characters; begin with / to give an order such as /help.
plain-odds = Behind each name: the chance that it helps. { $title }.
plain-code = A code or a number; Enter takes { $usual }.
plain-measure = takes { $value } a year, pressure { $bite }
plain-confirm = { $what }
    Is that meant?
plain-confirm-yes = yes
plain-confirm-no = no, something else
plain-expected = Expected: { $what }.
plain-done = Noted: { $what }.
plain-refused = Not possible: { $why }.
plain-help = At any question you can type:
plain-help-help = help: this list
plain-help-why = why: the last result explained. why 3: item [3]. why vote: how the last vote came out. why HU: the last vote of Hungary. why file: the case file. why track: where the case stands
plain-help-more = more: the rest of the last explanation
plain-help-explain = explain: the question again, with what each choice is
plain-help-desk = desk: thresholds, a vote now, the chance, the shortest ways. desk all: every state. desk HU: one state. desk why: the mathematics. desk package: another vote to come. desk reset
plain-help-what-if = what if HU x: on the desk alone, f, a or x; a dash takes it back; what if clear
plain-help-set = set IT 60% cost 2: what you think of a state; set IT: what the advisor thinks
plain-help-map = map: all states in a table: population, position, injury, supply, cost; map all: shortage, stocks, exposure and pressure too
plain-help-papers = papers: board, supply, measures, case file, ladder, procedure, bargain, pledges; each opens with papers and its name, and why 3 tells all about its item [3]
plain-help-glossary = glossary: the terms in what was just told, and all others. term injury: one term
plain-help-package = package: puts a package together, or wishes for changes of it: what it takes, presses and costs, against the injury and the text before
plain-help-log = log: this month. log 2: month 2. log all: everything so far
plain-help-reasons = reasons: why others decided so, each decision with a number. reasons 7: all about it, Beijing's score table or each member's vote. reasons 7 SI: why Slovenia voted so, in full. reasons beijing: Beijing alone
plain-help-report = report: the debrief as far as you may know it; after the ending all of it, with Beijing's reasons
plain-help-role = role: your role sheet
plain-help-seats = seats: who is played by humans. seats FR bot, seats FR human: hands a seat over. seats CN reviewed: it proposes, the facilitator decides
plain-help-undo = undo: takes your last command back, as long as nobody has learnt of it
plain-help-back = back: leaves what you were filling in
plain-help-steps = steps: the months so far, by number; steps votes, steps phases, steps acts
plain-help-look = look 12: that step as it was, with the board, as far as you may know it
plain-luck-how = luck, luck 12, or luck 12 and an act as a save has it; steps acts says the numbers
plain-luck-whole = Played { $games } times from the beginning with other luck, { $what }:
plain-luck-head = Played on { $games } times{ $both ->
    [yes] , each time also with something else decided there
   *[no] {""}
}:
plain-help-luck = luck: how it may end from here; luck 12: from a step, and without what was decided there; luck 12 ACT: with another act, as a save has it
plain-turning-how = turning, or turning and how many games are played of each decision: turning 20; { $games } where you name none, { $most } at most
plain-turning-over = Turning points are looked for when the game is over: they tell what is hidden.
plain-turning-stop = Ctrl-C stops the search; what was found until then is told.
plain-turning-stopped = Stopped after { $looked } of { $of } decisions, { $games } games each way: what follows is of those alone.
plain-turning-head = { $looked } of { $of } decisions looked at, { $games } games each way
plain-turning-look = look { $step } shows it
plain-help-turning = turning: after the end, the decisions after which the endings moved most, as the report finds them; turning 20: with 20 games each way, which is quicker
plain-help-branch = branch: the lines of play; branch NAME: another one from here; branch NAME at 12: from a step; branch to NAME
plain-help-inject = injects: what the campaign offers whoever leads a class; preview ID: what it says, does, and what to say; inject ID: sends it
plain-help-news = news TEXT: a headline of your own, at the table of a class
plain-help-rewind = rewind 2: goes back to the beginning of month 2, for all to see
plain-help-save = save: where the game is saved. save FILE: goes on in a new file
plain-help-quit = quit: stops here; the game can be resumed
plain-glossary-here = Terms in what was just told:
plain-glossary-all = All terms: { $terms }.
plain-glossary-how = Type term and a name to read what it means, such as: term { $name }
plain-glossary-term = { $name }: { $text }
plain-glossary-source = Source: { $source }.
plain-glossary-see = See also: { $terms }.
plain-glossary-several = Several terms fit "{ $typed }": { $terms }.
plain-glossary-nearest = There is no term "{ $typed }"; did you mean { $name }?
plain-glossary-none = There is no term "{ $typed }"; glossary lists all of them.
plain-help-screens = The tally in large type, motion and the mouse belong to the screens; here each vote and each tally is told in words.
plain-reasons-line = { $number }. { $month }. { $line }
plain-reasons-title = { $month }. { $line }
plain-reasons-none = Nothing was decided so far that you could read reasons of.
plain-reasons-how = reasons and a number says all about one; a code after it, such as reasons 1 SI, says all about one member's vote.
plain-reasons-closed = What Beijing and the other governments weighed stays closed until the end of the game; the facilitator may read it at any time.
plain-reasons-which = There are decisions 1 to { $most }.
plain-why-nothing = Nothing here has a number; why alone explains the last result.
plain-why-which = There is no such item; those last shown are 1 to { $most }.
plain-more = more: { $count ->
    [one] one more line
   *[other] { $count } more lines
}
plain-no-more = There is no more.
plain-log-head = { $month }, { $phase }
plain-log-empty = Nothing is in the log for that.
plain-seats = Played by humans: { $seats }.
plain-seats-none = No seat is played by a human.
plain-seats-how = Type a seat and who plays it: seats FR bot, seats FR human, seats FR passive.
plain-undone = Taken back: { $what }.
plain-nothing-to-undo = There is nothing of yours to take back: you asked for nothing since something became known.
plain-rewind-how = { $last ->
    [1] Type rewind 1: the month that is played begins again.
   *[other] Type the month to go back to: rewind 1 to rewind { $last }.
}
plain-rewind-curtain = With private turns nobody goes back past what others have seen.
announced-acted = The host has acted for { $who }: { $why }
announced-adjusted = The host has moved a figure of { $who }: { $why }
announced-brought = The host: { $what }. { $why }
announced-handed-why = The host: { $who } is now played by { $by }. { $why }
announced-back = The host: we are back at the beginning of month { $round }. { $why }
announced-reopened = The host has opened the last vote again: { $why }
announced-handed = Announced to all: { $who } is now played by { $by }.
by-human = somebody at the keyboard
by-bot = its own mind
by-passive = nobody: it is present and asks for nothing
by-random = chance
by-reviewed = its own mind, and the facilitator decides what of that is done
record-reason = a reason is one line of up to 400 characters
session-refused = the game does not allow it
session-fault-procedure = the procedure refused a step that had been checked before: { $why }
session-fault-ballot = the count did not accept a vote that had been checked before
session-fault-full = a list of the game was full
session-fault-unexpected = something happened that has nothing to act on
session-not-reviewed = no seat waits for the facilitator's review
session-no-such-round = there is no going back to month { $round }: it has not begun
plain-steps-how = Type steps, steps votes, steps phases or steps acts, and look 12 for a step by its number.
plain-steps-look = Type look and a number to see a step as it was.
plain-branch-how = Type branch and a name for another line of play from here, branch NAME at 12 from a step, branch to NAME to go on with another, branch beside NAME to compare it with the one that is played.
plain-branch-curtain = Where private turns are played nobody branches off: each has seen what the others may not know.
branch-main = the game as it was begun
branch-line = { $name }: leaves { $from } in month { $round }
branch-played = { $line } (played now)
beside-parted = They part in { $month }, { $phase }. In { $one }: { $what } In { $other }: { $instead }
beside-together = Nothing differs between them as far as both have come.
beside-stands = { $one }: { $first }. { $other }: { $second }.
beside-votes = Votes that differ:
beside-no-votes = none
beside-vote = { $month }, { $title }: { $one } { $first }; { $other } { $second }
beside-not-held = not held
beside-carried = carried, { $members } for
beside-lost = lost, { $members } for
beside-opinion = { $opinion }, { $members } for
beside-adoptable = { $opinion }, { $members } for: the act may be adopted
beside-board = The board of the one, of the other, and the difference:
beside-figure = { $indicator }: { $first }, { $second }, { $by }
step-beginning = the beginning
step-quiet = Only figures move here; the month in review says which, and why.
step-line = { $number }: { $month }, { $phase }: { $what }
step-head = Step { $number } of { $last }: { $month }, { $phase }
step-board = The board then, and since the start:
notation-no-command = `{ $word }` is no command
notation-no-seat = `{ $word }` is no seat
notation-count = `{ $word }` has { $expected } values, not { $given }
notation-slot = value { $number } of `{ $word }` is none that it can have
notation-text = `{ $text }` is no text in quotes
notation-nothing = `{ $word }` means nothing there
resume-rounds = months begun so far: { $last }
replay-old = Written by coreper { $program } under rules { $rules }, which this release does not play: told as it was written down.
replay-old-round = the end of month { $round }
replay-old-silent = a save of other rules, in a form that does not tell what happened
replay-old-next = the release that wrote it plays it again
replay-steps-next = `--steps act` lists all of them by number
resume-next-told = `coreper replay FILE` tells it as it was written down; the release that wrote it plays it on
resume-next-file = name the file that `coreper play` said it saved to; the menu (`coreper` alone) lists saved games
save-next-part = what stands before it is whole: `head -n { $before } { $file } > PART.jsonl` takes it out, and `coreper resume PART.jsonl` goes on from there
save-next-in-use = close the other window, or play on in a copy of the file
save-next-rights = look who may read it and whether the disk answers, then try again
resume-no-seat = `{ $code }` is no seat of this campaign
resume-seats = seats: { $seats }
announced-branch = Announced to all: from here on the branch “{ $name }” is played, which begins in month { $round }. What was seen cannot be unseen.
announced-main = Announced to all: from here on the game is played as it was begun.
session-no-such-step = the game has no step { $number } so far
session-no-such-branch = there is no branch of that name
session-branch-name = a branch needs a name of up to 40 letters that no other has
diverged-branch = the branch “{ $name }” cannot begin there, or there is none of that name
diverged-command = { $who } is on record with “{ $label }” ({ $command }), which the game does not allow there: { $why }
diverged-undo = { $who } is on record as taking something back, and there is nothing to take back
diverged-round = the month on record does not end there, or has not begun
diverged-digest = the state at the end of the month is another one: its digest is { $found }, the one on record { $recorded }
plain-rescued = { $what }. Go on with the new one; the old one, if it is still there, ends before.
plain-rewound = Announced to all: the game goes back to the beginning of month { $round }. What was seen cannot be unseen.
plain-saved = Everything up to here is saved in { $file }.
plain-unsaved = This game is not saved to a file.
plain-save-trouble = { $file } cannot be written: { $why }. { $waiting } lines wait, and the game goes on in memory.
plain-save-failed = Not saved: { $why }.
plain-resume = Go on with: coreper resume { $file } --plain
plain-input-ended = The input has ended.

plain-title = # { $title }
plain-round = # Month { $round } of { $rounds }: { $month }
plain-phase = ## { $phase }, { $day }
plain-ending = # The end: { $title } ({ $kind })
    .named = # The end: { $title }
plain-length = { $title }. { $text }
plain-beijing = Beijing plays by the doctrine "{ $doctrine }", { $level }; { $truce }.
plain-how = A month runs so: news, your acts, the Council, the committee, Beijing's move, the month in review. Questions have numbered choices. Items in square brackets can be asked about: why 3 explains item [3].
plain-sealed = Ballots are sealed until the last vote: a teaching device, the Council has none.
plain-players-table = One open table plays { $seats }. Somebody types what is called out.
plain-players-curtain = At this machine play { $seats }, one after the other; what is private is told in private turns.
plain-you-are = You are { $who }.
plain-objectives = What you will be judged by, and nobody else sees:
plain-role-more = role shows the whole role sheet.
plain-role-closed = Role sheets are read in private turns, or from the printed pages.
plain-role-why = How you have voted, and why: { $text }
plain-role-carrots = What Beijing can offer you: { $text }
plain-role-sticks = What Beijing can do to you: { $text }
plain-role-firms = Firms that call you: { $firms }.
plain-resumed = The game goes on in month { $round } of { $rounds }, { $month }. log tells what happened.
plain-pace = Time: { $gone } minutes gone, { $planned } planned up to here, { $minutes } for the whole game.

plain-pass = Pass the machine to { $seat }; then press Enter.
plain-turn-over = Your turn is over.
plain-curtain-kept = What was private is out of sight, but this terminal keeps what scrolled away and cannot be told to forget it. Do not scroll up.
plain-private-news = For you alone, since your last turn:

plain-supply = Licences as a share of demand
plain-supply-civil = Civil
plain-supply-defence = Military
plain-supply-backlog = Waiting
plain-supply-elsewhere = More elsewhere
plain-supply-goods = Good by good:
plain-evidence-found = { $item }: found, not on file yet
plain-supply-own = Supply of { $who }: { $supply } of demand.
plain-letter = { $from } writes to you: { $title }
plain-letter-answer = What do you answer?
plain-offers = What do you do?
plain-offers-left = { $title } { $left ->
    [one] { $left } point
   *[other] { $left } points
} left.
plain-nothing-this-month = Nothing this month
plain-a-items = A items lie before the Council. Do they pass? To have one withdrawn takes { $price } of your { $left } points of political capital.
trust-title = Whose word counts less than usual in Coreper, of 100
trust-line = { $who }: { $now } instead of { $rest }. { $because }
trust-below = said “{ $stand }” and did not vote for { $topic }, { $month }
trust-overruled = noted a majority on { $topic } to which a member said no, { $month }
plain-chairs-desk = You chair Coreper. A text, conclusions?
    .hears = You chair Coreper. A word in confidence, a text, conclusions?
plain-desk-done = Nothing more from the chair
plain-closed-one = { $verb } [{ $number }]
plain-closed-all = { $why } [{ $number }].
plain-closed = Closed now; why and the number says why: { $verbs }.
plain-case-file = The case file stands at { $strength }; { $needed } are needed to propose.
plain-draft-cost = What it would cost { $who } at home: { $cost }.
plain-draft = The draft on the table: { $draft }.
plain-recommended = Recommended mandate: { $terms }.
plain-mandate = The mandate: { $terms }.
plain-offer = Beijing's offer: { $terms }.
plain-counter = The Union's counter-offer: { $terms }.
plain-agreed = Agreed between the negotiators: { $terms }.
plain-agreement = The agreement in force: { $terms }.
plain-bargain-none = No mandate, no offer, no agreement.
plain-face = Your face stands at { $face }.
plain-signalled = Signalled: { $what }.
plain-moved = Done this month: { $what }.
plain-pledge = A pledge offered to you. { $pledge }. What do you answer?
plain-pledge-refuse = Refuse it; it binds nobody
plain-pledge-accept = Accept it
plain-agenda = On the agenda: { $item }.
plain-agenda-forced = It must be put this month: the Commission has called on the Council to act (TFEU Art. 265), or it is a rule of the game (its last meeting, or the last within the ten weeks of ACI Art. 5(6)).
plain-agenda-requested = Members that asked for the vote: { $states }.
plain-chair = { $who } holds the Presidency. What becomes of the item?
plain-hold-closed = It cannot be held back: { $why } [{ $number }]
plain-declared = Said so far, in public. { $groups }
plain-declared-none = Nobody has declared a position.
plain-group = { $vote }: { $states }.
plain-group-away = Away: { $states }.
plain-group-bots = Left to bots: { $states }.
plain-vote = { $who }, your vote in { $gate }: { $item }. { $tally }
    .consensus = { $who }, your vote: { $item }. { $tally }
    .concluding = { $who }, the Presidency notes a majority: { $item }. { $tally }
plain-abstain-concluding = It is recorded, and not counted for
plain-silent = Say nothing
plain-for-concluding = Silence is assent
plain-against-concluding = Your no is recorded; it stops nothing if enough are silent
plain-abstain-council = Not a vote for: it helps to block
plain-abstain-unanimity = Under unanimity it does not prevent the act
plain-abstain-committee = Not a vote for: it helps to leave the committee without opinion
plain-abstain-appeal = It lets the act through
plain-review = { $who } proposes: { $what }. It weighed:
plain-review-ask = You are the facilitator. What happens?
plain-review-accept = Accept it
plain-review-other = Something else
plain-vote-hint = A reason and how sure you are, from 1 to 5, may follow on the same line, such as: f injury 4. Reasons: injury, principle, solidarity, retaliation, cost, procedure, bargain.
    .short = A reason and how sure you are may follow, such as: f injury 4.
plain-vote-advised = Your services advise: { $vote }.
    .sum = Your services advise: { $vote } (reasons come to { $sum }).
plain-cast = { $state }: { $vote }. { $tally }
plain-cast-away = absent
plain-cast-proxy = absent, { $to } votes for it
plain-cast-reason = { $vote } ({ $reason })
plain-tally = For { $for }, { $share }; not for { $rest }, { $block }.
plain-tally-simple = For { $for }, { $need } needed; not for { $rest }.
plain-tally-unanimity = For { $for }, abstaining { $abstain }, against { $against }, absent { $away }.
plain-tally-appeal = Against { $against }, { $share }.
plain-declared-by = Said in public that they { $vote }: { $states }
plain-examination-asked-by = Asked the Commission for an examination: { $states }
plain-filed-by = Put on the case file: { $item } ({ $states })
plain-suggested-by = Suggested to the Commission: { $suggestion } ({ $states })
plain-suggestion-answered = The Commission on "{ $suggestion }" ({ $states }): { $answer }
plain-vote-requested-by = Asked that { $topic } be put to the vote: { $states }

plain-board = The board, and what moved it:
plain-changed = { $indicator }: { $value } ({ $by })
plain-changed-because = { $indicator }: { $value } ({ $by }), because { $causes }
plain-cause = { $cause } { $by }
plain-still = Unchanged: { $list }
plain-still-one = { $indicator } { $value }
plain-own = { $who }: injury { $pain } of output, supply { $supply } of demand, cost of measures { $cost }, political capital { $capital }, favour in Beijing { $favour }.
plain-clocks = Clocks that run:
plain-since-start = { $indicator }: { $value }, { $by } since the start
plain-ending-board = The board at the end:
plain-scorecard = What { $who } wanted, and whether it came about:
plain-met = Met: { $text }
plain-not-met = Not met: { $text }
plain-other-card = { $code } { $met } of { $of }
plain-other-cards = Of their own aims the others met: { $list }.
plain-ending-history = No run is a prediction. What Beijing and the Union really did stands in the report, beside what was played here, with Beijing's reasons and questions for a discussion.
plain-ending-report = The report: coreper report { $file } --out PAGE.md
plain-ending-ask = The books are open. reasons: why Beijing and each government decided so. turning: which decisions turned it. report, log all, map, papers and why still answer.
plain-leave = Leave

plain-desk = The desk: { $title }.
plain-desk-nothing = Nothing is on the desk: no vote is in sight.
plain-desk-how = Type desk, desk all, desk and a state, desk why, desk reset, or desk with determination, package, appeal, mandate or agreement.
plain-desk-legend = For: the chance that it helps. Certain: by how many points more it passes if it is certain. Safe, Turn: after how many talks it helps for three in four, or no more.
plain-desk-hint = desk all lists the states; desk why explains; what if HU x and set IT 60% cost 2 change the desk and nothing else.
plain-what-if-how = Type what if, a state, and f, a, x or a dash: what if HU x. what if clear takes all back.
plain-set-how = Type set, a state, a chance and perhaps a cost: set IT 60% cost 2. set IT goes back to the advisor.
plain-desk-code = State
plain-desk-support = For
plain-desk-weight = Certain
plain-desk-win = Safe
plain-desk-turn = Turn
plain-desk-known = Known from

plain-map = Positions on { $topic }:
plain-map-state = State
plain-map-population = Population
plain-map-position = Position
plain-map-injury = Injury
plain-map-supply = Supply
plain-map-cost = Cost
plain-map-weighs = What weighs on each: shortage and exposure in shares of demand, stocks in weeks of it, pressure in instruments of Beijing's that hit it:
plain-map-shortage = Shortage
plain-map-stocks = Stocks
plain-map-exposure = Exposure
plain-map-pressure = Pressure
plain-map-votes = votes { $vote }
plain-map-declared = declared { $vote }
plain-map-voted = voted { $vote } in month { $round }
plain-map-asked = asked to examine
plain-map-open = not known
plain-papers = Papers; each opens with papers and its name:
plain-paper = papers { $word }: { $about }
plain-package = A package of measures. A number or a code takes a part in or out; send sends it, about M3 says what M3 is, explain lists all parts.
plain-package-wishes = What you wish for in the Commission's text. A number or a code wishes a part in or out; send M3 suggests the wish about M3, about M3 says what M3 is, explain lists all parts.
plain-package-now = Package: { $measures }
plain-package-spared = Spared: { $sectors }
plain-package-terms = Deferral { $deferral }, sunset { $sunset }
plain-package-change = { $change ->
    [added] added
    [removed] removed
   *[kept] kept
}: { $list }
plain-package-send = Send it
plain-package-leave = Leave the package, without sending anything
plain-package-reset = Back to the text before, without wishes
plain-package-part = { $mark ->
    [in] in
    [stands] stands already
    [wanted] wished in
    [unwanted] wished out
   *[out] out
}: { $name }
plain-package-figures = takes { $value } a year, presses { $bite }; Annex I { $annex }
plain-package-figures-own = takes { $value } a year, presses { $bite }, costs you { $points }; Annex I { $annex }
plain-package-deferral = deferral, { $span }
plain-package-sunset = sunset, { $span }
plain-package-left = Back from the package.
plain-paper-board = the indicators, each with its number for why: what moved it, month by month
plain-paper-supply = licences, backlogs, what comes from elsewhere
plain-paper-measures = what applies, what the injury allows, what could be drafted
plain-paper-file = the evidence, limb by limb
plain-paper-ladder = what Beijing has at work, what it has signalled, what is left to it
plain-paper-track = where the case stands, its clocks and open steps
plain-paper-bargain = mandate, offers, agreement
plain-paper-pledges = pledges that you gave or received, and your record
plain-measure-stands = { $measure }: { $stage }, { $age ->
    [one] one month old
   *[other] { $age } months old
}
plain-measures-none = No measures stand.
plain-measures-open = Measures that could be drafted:
plain-measure-open = { $measure }: { $about }. { $text }
plain-ladder = The highest rung at work is { $rung }.
plain-pledge-known = { $pledge }. Accepted by: { $accepted }
plain-pledges-none = No pledge of yours or to you is under way.
plain-pledges-record = Your record: { $kept } kept, { $broken } broken. Favour in Beijing: { $favour }.

plain-table-letters = Letters wait for { $states }.
plain-table-letters-rest = All the rest give their first answer
plain-table-letters-hint = A state reads its letter: { $code }. A state and a number answers it: { $code } 2.
plain-table-no-letter = No letter waits for { $who }.
plain-table-consult = The class decides. Not done yet: { $states }.
plain-table-consult-rest = Nothing more for anybody: go on
plain-table-consult-hint = A state alone shows what it may ask for: { $one }. On one line: { $one } talk { $other } determination f, or { $one } say determination f. undo { $one } takes its last act back.
plain-table-not-waiting = { $who } is not waiting for an entry.
plain-table-offers = { $who }: what do you do?
plain-table-pledge = To { $code }. { $pledge }
plain-table-replies = Pledges wait for an answer of { $states }.
plain-table-replies-rest = All the rest refuse
plain-table-stands = Coreper, on { $topic }: what is the line of { $states }?
plain-table-stands-rest = All the rest say what their services advise
plain-table-stands-hint = A state and its stand, such as: { $code } support, { $code } silent, { $code } reserve period, { $code } oppose.
plain-table-replies-hint = A state and yes or no, such as: { $code } yes.
plain-table-done = { $code }: { $what }.
plain-table-close-early = { $count ->
    [one] One state has not spoken.
   *[other] { $count } states have not spoken.
} Close the consultation all the same?
plain-group-proxy = By proxy: { $list }.
plain-group-proxy-one = { $state } by { $to }
plain-table-vote = The sheet of the roll-call is open, in any order, and can be corrected until it is closed.
plain-table-close = Close the vote and read it out; who has no entry is decided by bots
plain-table-vote-hint = { $yes } f, { $no } x, { $neither } a; { $away } away; { $from } proxy { $to }; { $bot } bot; { $bot } - strikes { $bot } out; rest by bots; show; close.
    .last = { $yes } f, { $no } x, { $neither } a; { $away } away; { $bot } bot; { $bot } - strikes { $bot } out; rest by bots; show; close.
plain-sheet-rest = The rest by bots.
plain-sheet-missing = No entry yet: { $states }.
plain-sheet-refused = The entry of { $who } was refused: { $why }. It is struck out.


## The desk: who is still needed, and who can stop it

desk-title = { $what }, in { $stage }
desk-none = –
desk-now-adopted = A vote now: adopted.
desk-now-not-adopted = A vote now: not adopted.
desk-now-positive = A vote now: a positive opinion; the Commission shall adopt.
desk-now-none = A vote now: no opinion; the Commission may not adopt, but may amend the text or appeal.
desk-now-negative = A vote now: a negative opinion; the Commission may not adopt, but may amend the text or appeal.
desk-now-appeal-positive = A vote now: a positive opinion; the Commission shall adopt.
desk-now-appeal-none = A vote now: not stopped; the Commission may adopt.
desk-now-appeal-negative = A vote now: stopped; the Commission shall not adopt.
desk-now-lost = It can no longer pass, however the others vote.
desk-now-safe = It can be stopped no more, however the others vote.
desk-alone = Alone enough to turn that: { $states }.
desk-alone-nobody = No single vote would change the result.
desk-chance = Chance of getting through, each deciding alone: { $chance }
desk-decisive = Most decisive, in points: { $list }
desk-decisive-nobody = Nobody's vote moves the chance by 0.1 points or more.
desk-win-first = Shortest way: { $states }, { $cost ->
    [0] no talk
    [one] { $cost } talk
   *[other] { $cost } talks
}
desk-win-next = or, to win: { $states }, { $cost ->
    [0] no talk
    [one] { $cost } talk
   *[other] { $cost } talks
}
desk-rescue-first = If all others voted against, the shortest way to save it: { $states }, { $cost ->
    [0] no talk
    [one] { $cost } talk
   *[other] { $cost } talks
}
desk-rescue-next = or, to save it: { $states }, { $cost ->
    [0] no talk
    [one] { $cost } talk
   *[other] { $cost } talks
}
desk-rescue-nothing = Even if all who are open voted against, it would not be stopped.
desk-rescue-never = It cannot be saved by talking.
desk-stop-first = If nobody else voted against, the shortest way to stop it: { $states }, { $cost ->
    [0] no talk
    [one] { $cost } talk
   *[other] { $cost } talks
}
desk-stop-next = or, to stop it: { $states }, { $cost ->
    [0] no talk
    [one] { $cost } talk
   *[other] { $cost } talks
}
desk-stop-nothing = It is stopped already.
desk-stop-never = It cannot be stopped by talking.
desk-win-nothing = Nobody more is needed to win it.
desk-win-never = Talking cannot win it.
desk-block-first = Shortest way to block: { $states }, { $cost ->
    [0] no talk
    [one] { $cost } talk
   *[other] { $cost } talks
}
desk-block-next = or, to block: { $states }, { $cost ->
    [0] no talk
    [one] { $cost } talk
   *[other] { $cost } talks
}
desk-block-nothing = It is blocked already.
desk-block-never = Talking cannot block it.
desk-thoughts = Yours alone: { $list }
desk-what-if = { $code } { $vote }?
desk-set = { $code } { $support }
chance-hardly-any = below 0.1 %
    .short = <0.1 %
chance-nearly-sure = above 99.9 %
    .short = >99.9 %
stands-cast = voted { $vote }
stands-away = is away
stands-sealed = has voted, unseen until the ballot is opened
stands-proxy = { $holder } votes for it
stands-own = one's own vote
stands-promised = promised { $vote } ({ $condition })
stands-accepted = accepted a pledge from { $by } for its vote
stands-asked = asked for this itself
stands-said = said { $vote } in month { $round }
stands-said-once = said { $vote }
stands-voted = voted { $vote } in month { $round }
stands-stood = { $stand } in Coreper, month { $round }
stands-neighbouring = was { $vote } on { $topic }
stands-opening = start { $posture } ({ $mark })
stands-usual = what most do on such an item
desk-member = { $who }: { $support } that it helps
desk-member-stands = What speaks: { $stands }.
desk-member-votes = Reckoned from that: for { $for }, against { $against }, neither { $neither }.
desk-member-lobbied = In it: talks that you know of, { $by }.
desk-member-broken = In it: { $count ->
    [one] { $count } broken pledge makes
   *[other] { $count } broken pledges make
} its word less certain.
desk-helps = To help is to vote for: here an abstention counts like a no.
desk-helps-appeal = To help is not to vote against: on appeal an abstention lets the act through.
desk-helps-unanimity = To help is to vote for or to abstain: under unanimity an abstention does not prevent adoption.
desk-member-set = You put it at { $support } instead.
desk-member-what-if = On your desk it votes: { $vote }. In the game nothing is changed.
desk-member-costs = Safe after { $win } of talks; to turn it: { $turn }. A talk costs one point and moves it by { $step } on average.
desk-member-weight = If it is certain to help, the chance is { $weight } above what it is without.
desk-member-swing = Of all the ways in which the other open votes can fall, it decides in { $share }.
desk-mathematics = The mathematics in plain words
desk-explain-now = A vote now: votes cast count as cast, words given are kept, everybody else abstains. "Alone" are those whose one vote, changed, changes that result.
desk-explain-chance = The chance: each member helps with its own probability. { $open } votes are open, so they can fall in { $ways } ways. The probabilities of all the ways that get the act through are added up, exactly and not by sampling.
desk-explain-decisive = Decisive: the chance if the member helps for certain, less the chance if it does not. 0 % means that its vote cannot matter, or hardly ever.
desk-explain-power = Power now, in the explanation of a member: the share of the ways in which the other open votes can fall that leave the result to its vote, all counted alike, however likely (the Banzhaf index, given the positions).
desk-explain-win = Shortest way to win (on appeal: to keep from voting against): of all sets of open members that get the act through if nobody else who is open helps, the one with the lowest sum of costs; then fewer members. Those who gave their word for it are taken at it.
desk-explain-block = Shortest way to block (on appeal: to stop it): of all sets that stop the act if everybody else who is open helps, the one with the lowest sum of costs. Those who gave their word against it are taken at it.
desk-explain-cost = A cost is the number of talks, a point each, until a member's help is at 75 % (to turn it: at 25 %), each talk moving it by { $step }. One's own vote costs nothing.
desk-explain-estimates = Probabilities come from one piece of evidence each, the strongest that you may know: a vote cast, a pledge, a stand in Coreper, a word or vote on record, the record on a neighbouring question, at the bottom the campaign's position at the start. They are rough and invented; put your own in their place.
desk-explain-what-if = What if: a member's vote on your desk alone. It changes these figures and nothing in the game.
desk-explain-independent = Members are taken to decide independently. They watch each other, so in truth the outcome is often surer, one way or the other, than the figure says.
desk-explain-proxy = Who is voted for by another goes with it in the chance; in the shortest ways it is not counted on.
## The debrief: what stands on the pages after a game.

decision-vote = { $title }: { $result }
decision-member = { $who }, { $vote }: { $why }
decision-sum = { $who }, { $vote }. { $sum }
decision-by-position = On an amendment governments that nobody plays are for the text that they like better, and note no sum.
decision-to-vote = Whether to vote at all is a matter of counting, without a sum: who wants the act is for a vote when it counts enough, and waits when it counts too few; who does not want it is for a vote that it expects to fail.
decision-to-publish = Who stands by a vote for wants it seen, and who voted against wants it seen in Beijing; who abstained would rather not be looked at.
decision-no-note = What it weighed is not on record for you: a person decided, or it is shown only after the end.
report-title = Debrief: { $campaign }
report-contents = Contents
report-table = { $title }: table { $number }, moved sideways by the arrow keys

# Sections.
report-game = The game
report-timeline = Month by month
report-closest = The three closest decisions
report-votes = Every roll-call
report-pledges = Pledges
report-host = Where the host stepped in
report-host-about = Each time with the room's clock, the reason that all were told, and what of the board moved by it. A branch before one gives the game without it.
report-stood-in-about = What was done in the place of people who were away or still at work: it says nothing of what they wanted.
report-head-month = Month
report-head-seat = Seat
report-head-acts = What
report-month-left = { $month } (gone back from, or left for another line of play)
report-by-its-bot = its bot
report-by-first-choices = its first choices, counted by the host
report-room-about = The clock of the room, and what stood on the wall.
report-room-set = The clock: { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
report-room-turn = The clock: { $time } for the phase
report-room-add = The clock: { $minutes ->
    [one] one minute more
   *[other] { $minutes } minutes more
}
report-room-pause = The clock stands
report-room-go = The clock runs on
report-room-off = No time is kept
report-room-holds = The table waits after results
report-room-holds-off = The table no longer waits after results
report-room-scene = On the wall: { $scene }
report-head-when = When
report-head-host = What
report-head-why = Why
report-head-moved = The board
report-when = { $month }, { $phase } ({ $time })
report-acted = for a seat: { $what }
report-handed = { $who } is played by { $by }
report-back = back to the beginning of month { $round }
report-reopened = the last vote opened again
report-board-moved = { $indicator } from { $was } to { $will }
report-board-still = Nothing on the board
report-beijing = What Beijing did, and why
report-indicators = The board, month by month
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
report-played = { $round } of { $rounds } months, { $from } to { $to }
report-seats-stood-in = { $count ->
    [one] One act of theirs was done
   *[other] { $count } acts of theirs were done
} in their place, by bots or as first choices: the pages on the host say which.
report-seats-bots = all played by bots
report-seats-all-human = all member states played by humans
report-seats = { $humans } played by humans; { $bots } seats by bots{ $both ->
    [0] { "" }
   *[other] , the Commission’s and Beijing’s among them
}{ $passive ->
    [0] { "" }
   *[other] , { $passive } passive
}{ $random ->
    [0] { "" }
   *[other] , { $random } at random
}
report-unfinished = This game is not over: month { $round } of { $rounds }. What history did and the questions come after the end.
report-unfinished-seat = This game is not over: month { $round } of { $rounds }. The page shows what { $seat } may know; the rest comes after the end.
report-opening-invented = This opening is invented.
report-ending = The ending: { $ending }
report-role-sheets = Role sheets, one page a seat: coreper campaign show { $campaign } brief all

# Timeline.
report-month = { $month } (month { $round })
report-quiet-month = Nothing that stayed on record.

report-filed = Put on the case file by { $who }: { $item }.
report-asked = Asked the Commission for an examination: { $who }.

# Votes.
report-vote = { $month }: { $gate } on { $item }
report-vote-consensus = { $month }: { $item }
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
report-weighed-line = What each government weighed, in a line; the whole sums stand at the end:
report-weighed-about = Every government that left a note: its vote, the sum of what it weighed in points, and each term. A government votes for from the upper mark on, against up to the lower one, and abstains in between, unless the rule of the vote turns that round.
report-sums = What each government weighed, complete
report-no-reasons = No member gave a reason.
report-reasons = Reasons that members gave, with how sure they said they were, out of five:
report-reason = { $reason }: { $who }
report-said = { $state } { $vote }
report-said-sure = { $state } { $vote } ({ $confidence }/5)
report-no-votes = No vote was taken.
report-populations = Populations: { $tables }.

# The closest decisions.
report-closest-about = Counted exactly, every other vote as it was cast. In the Council and in the committee an abstention counts like a vote against; on appeal it lets the act through.
report-closest-result = Result: { $result }. { $distance }
report-turn-for = { $count ->
    [one] One more member in favour could have turned it.
   *[other] { $count } more members in favour could have turned it, at the least and not just any.
}
report-turn-not-for = { $count ->
    [one] One member fewer in favour could have turned it.
   *[other] { $count } members fewer in favour could have turned it, at the least and not just any.
}
report-turn-against = { $count ->
    [one] One more member against could have turned it.
   *[other] { $count } more members against could have turned it, at the least and not just any.
}
report-turn-not-against = { $count ->
    [one] One member fewer against could have turned it.
   *[other] { $count } members fewer against could have turned it, at the least and not just any.
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
report-beijing-about = Each decision with what it was worth in Beijing’s own score, in value points, its largest parts, and the best of what it did not choose; complete tables are at the end. Scores come from the doctrine in the campaign: a reading of the sources, not what anybody in Beijing is known to think.
report-beijing-hidden = What Beijing weighs is known after the end.
report-beijing-quiet = Nothing announced, nothing done.
report-unannounced = { $text }, unannounced
report-weighed = What it weighed:
report-decision = { $about } { $option }, { $total } ({ $parts })
report-decision-bare = { $about } { $option }, { $total }
report-decision-next = { $decision }; next best “{ $option }”, { $total }
report-decision-above = { $decision }; it passed over “{ $option }”, { $total }
report-decision-change = { $decision }, which it would have chosen had { $part } weighed { $by } less for it
    .next = { $decision }, which it would have chosen had { $part } weighed { $by } less against it
report-part = { $part } { $points }
report-tables-about = Every option of every decision in Beijing’s own score, the chosen one first, then whom it worked on and what would have changed its mind.

# The dashboard.
report-head-round = Month
report-start = start
report-round = { $round }, { $month }
report-what-moved = { $round }: what moved, and why
report-moved = { $indicator } { $change }: { $causes }
report-cause = { $cause } { $by }
report-cause-rest = everything else, with the ends of the scale { $by }
report-moved-by-supply = Injury, cost, decoupling, the pressure on China and the rung follow from supply, measures and instruments in force, not from single causes.

# Scorecards.
report-scorecards-about = Private objectives, judged at the end by the rules alone. They pull against each other on purpose, and there is no total score.
report-scorecards-so-far = Private objectives, as they stand now. They are judged at the end.
report-played-states = Seats played by humans
report-other-states = Seats played by bots
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

## Role sheets

sheets-title = Role sheets: { $campaign }
sheets-no-seat = no seat has this code
sheets-seats = { $greece }there are { $codes }, COM, CN and all
sheets-greece = the Council's code for Greece is EL;{" "}
sheet-of = { $name } ({ $code })
sheet-commission = Commission
sheet-sentence = { $text }.
sheet-may-table = What you may table
sheet-commission-1 = Each month after the states: open or propose, ask for a mandate, table a draft, coordinate.
sheet-commission-2 = Nobody may table but you, and you vote nowhere. Answer what is suggested, and say why not.
sheet-commission-3 = Without an opinion you choose: an amended text, or the appeal, where 15 members with 65 % against are needed to stop you.
sheet-ladder = Your ladder
sheet-favours = Favours: { $favours }.
sheet-beijing-1 = With the news you signal up to three moves and whom they would hit; everybody hears it.
sheet-beijing-2 = After the Council you use or withdraw instruments. What you announced and do costs less face than a surprise.
sheet-beijing-3 = You see the Union's votes and figures, but not its mandate, its letters or its pledges.
sheet-wants = You want
sheet-position = Your position
sheet-posture = Position at the start { $posture } (−200 works for Beijing, 200 champions the instrument).
sheet-posture-2024 = On duties on electric cars in October 2024 you voted: { $vote }. Position at the start { $posture } (−200 works for Beijing, 200 champions the instrument).
sheet-economy = Your economy
sheet-weight = One vote of { $count }, and { $people } of the people ({ $source }).
sheet-trade = Output of { $output } a year; exports to China { $exports } of it, imports { $imports }. Of its Chinese supply { $direct } comes directly; { $elsewhere } of demand was met from elsewhere at the start.
sheet-uses = Industries that wait for permits: { $list }.
sheet-sectors = Sectors that would pay for measures or be hit in return: { $list }.
sheet-watch = What to watch
sheet-offers = Beijing can offer you: { $what }
sheet-takes = Beijing can take from you: { $what }
sheet-abstention = In the Council and in the committee an abstention works like a no; on appeal it lets the act through.
sheet-how = How to play
sheet-month = Each month: answer your letter, spend two points on acts (the chair has three), vote, see what came of it.
sheet-pledge = A pledge has a condition and a promise; the game alone judges whether you kept it.
sheet-estimates = Scores and positions are the authors' estimates; every figure with its mark: { $sources }

## The class: what was typed and refused

class-wrong = { $entry }: { $why }
class-a-bot = { $code } is played by a bot, which decides for itself
class-no-member = there is no member `{ $word }` here
class-no-vote = `{ $word }` is no vote: f, a, x, away, proxy FR, bot, or - for none
class-no-holder = the member that votes for it is missing, such as: IT proxy DE
class-no-proxy-here = a proxy is given in the Council alone
class-no-away-here = nobody stays away where no roll is called
class-no-such-holder = { $to } cannot act for { $who }: it must be called after it, and act for nobody else; { $codes } can
class-own-proxy = a member votes for itself without a proxy
class-nothing-now = nothing is asked of anybody now
class-no-letter = no letter waits for it
class-no-answer = `{ $word }` is none of its answers: 1, 2 or 3
class-no-reply = `{ $word }` is no reply: yes or no
class-no-stand = `{ $word }` is no stand: support, accept, scrutiny, parliament, silent, oppose, or reserve with its point
class-no-file = no file waits for its stand
class-no-pledge = no pledge waits for its answer
class-no-act = `{ $word }` is no act: talk, say, pledge, evidence; the code alone shows all
class-no-because = a state and its reason are missing, such as: because DE we had counted on Italy
class-no-guess = hands for yes, for no and for neither are missing, such as: guess 9 14 4; or a team and how sure it is: guess DE yes 80
class-no-team-guess = whether it passes, and how sure of 50 to 100: guess { $code } yes 80
class-no-reason = the reason is missing, such as: reopen Italy was heard wrongly
class-no-value = `{ $word }` does not fit here

## What there is to show: the month, the aims, the story of a game

show-own = Your acts
show-own-both = Your acts, and what was done for you
show-own-bot = What was done for you
show-stood-in = Not by you, but by a bot or as the first choice: { $acts }
show-votes = Votes
show-words = Words given
show-others = The others
show-waiting = Why no vote
show-beijing = Beijing
show-news = News
show-world = In the world
show-changed = What moved
show-letter = Your letter
show-talk = Talk with { $who }: { $what }
show-range = { $low } to { $high }
class-did-title = What the delegations did
class-did = { $code }: { $what }
show-own-stand = Your stand in Coreper: { $stand } ({ $topic })
show-below-price = { $capital } of your political capital, { $trust } points of others' trust, cohesion { $cohesion }
show-refused = You refused the pledge of { $who }
show-forestalled = Your evidence “{ $item }” was filed first by { $who }: it counts once, and your point is spent
show-own-vote = Your vote: { $vote } ({ $on })
show-vote = { $gate }, { $on }: { $result }
    .consensus = { $on }: { $result }
show-carried = carried
show-not-carried = not carried
show-needed = needed: with “{ $instead }” instead and all other votes as cast, { $count } are for, and it ends otherwise
show-opinion-alone = with “{ $instead }” instead { $count } are for: { $opinion }, and the act could be adopted all the same
    .blocked = with “{ $instead }” instead { $count } are for: { $opinion }, and the act could not be adopted either
show-not-needed = with “{ $instead }” instead and all other votes as cast it ends the same
show-then-voted = { $who } then voted: { $vote }
show-then-said = { $who } then said: { $vote }
show-nothing = nothing
show-words-kept = Kept their word: { $who }
show-word-broken = { $who } had said { $said } and voted: { $cast }
show-chair-counts = it counts { $members } members with { $share } of the people; { $needed } with 65 % are needed; a chance of { $chance } %, and it waits below { $least } %
    .unanimity = { $members } of { $needed } members would not object, and one objection prevents it; a chance of { $chance } %, and it waits below { $least } %
show-breaks-said = This breaks your word: you have said that you vote { $vote }.
show-breaks-promise = This breaks your pledge to { $who }: you promised to vote { $vote }.
show-breaks-condition = What { $who } promised you lapses: it hangs on your vote.
show-left = Announced and left: { $instrument }
show-row-came = { $what }: { $came }
show-row-hoped = { $what }: { $came }, hoped { $hoped }
show-of = { $what } { $value }
show-months-of = { $held } months, { $needed } needed
show-measures-apply = { $count ->
    [0] no measure applies
    [one] one measure applies
   *[other] { $count } measures apply
}
show-voted = voted { $vote }
show-not-voted = not voted
show-none-found = none was found
show-between = { $value }, between { $least } and { $most }
show-at-most = { $value }, at most { $most }
show-at-least = { $value }, at least { $least }
story-found = In { $month } the Council found that it is coercion, with { $members } members
story-noted = In { $month } the Council found that it is coercion, without a roll-call: the Presidency noted a majority
story-without-debate = In { $month } the Council found that it is coercion, without debate and without a vote
story-after = , which in { $first } it had not, with { $before } members for
story-found-later = In { $first } the Council did not find coercion, with { $before } members for; in { $month } it did, with { $members }
story-not-found = { $count ->
    [one] The Council was asked once whether it is coercion, in { $month }, and did not find it: { $members } members were for, with { $share } of the people
    [2] The Council was asked twice whether it is coercion and never found it; the last time, in { $month }, { $members } members were for, with { $share } of the people
   *[other] The Council was asked { $count } times whether it is coercion and never found it; the last time, in { $month }, { $members } members were for, with { $share } of the people
}
story-close = , and with one fewer of them it would not have
story-turned = ; { $by } had talked to { $who }, who voted for it
story-never-asked = Whether it is coercion was never put before the Council.
story-held = No vote was held on whether it is coercion: { $held ->
    [one] the chair held it back
    [2] the chair held it back twice
   *[other] the chair held it back { $held } times
}.
story-held-counted = No vote was held on whether it is coercion: { $held ->
    [one] the chair held it back
    [2] the chair held it back twice
   *[other] the chair held it back { $held } times
} and counted { $most } members at most.
story-adopted = Measures were adopted in { $month }; { $applies ->
    [0] none applies at the end
    [one] one applies at the end
   *[other] { $applies } apply at the end
}.
story-none-tabled = No measure was ever tabled.
story-none-adopted = { $count ->
    [one] Measures were tabled once
    [2] Measures were tabled twice
   *[other] Measures were tabled { $count } times
}, and none was adopted.
story-concluded = An agreement was concluded in { $month } and holds; Beijing stood on rung { $from } at the start and stands on rung { $to }.
story-broken = An agreement was concluded in { $month } and broken; Beijing stood on rung { $from } at the start and stands on rung { $to }.
story-no-agreement = No agreement was made; Beijing stood on rung { $from } at the start and stands on rung { $to }.
plain-part = { $title }:
plain-aims = Your aims as they stand:
plain-aim-reached = { $text } ({ $reached })
plain-log-own = You: { $text }
plain-stakes = Comes to a vote next: { $title }.
stakes-none = Nothing comes to a vote that is known
stakes-chance = Chance, each deciding alone: { $with } with you, { $without } without.
stakes-chance-open = Chance as things stand, each deciding alone: { $chance }.
stakes-members-open = Members: { $said ->
    [one] one has said that it helps
   *[other] { $said } have said they help
  }, { $likely } likely to, { $open } open, { $against ->
    [one] one has said no
   *[other] { $against } have said no
  }.
stakes-people-open = People: { $said } said, { $likely } likely.
stakes-members = Members besides you: { $said ->
    [one] one has said that it helps
   *[other] { $said } have said they help
  }, { $likely } likely to, { $open } open, { $against ->
    [one] one has said no
   *[other] { $against } have said no
  }.
stakes-people = People: { $said } said, { $likely } likely, you { $you }.
stakes-near = { $who }: { $now }; after a talk { $talk }, which makes the chance { $passes }; likely after { $talks ->
    [one] one talk
   *[other] { $talks } talks
  }
stakes-hold = To hold: { $who }: { $now }; without it the chance is { $passes }
show-you-are = You are { $who }: { $share } of the people, one vote of { $members }.
show-majority = It takes { $members } of { $of } members with 65 % of the people. To abstain is not to say yes.
show-step-news = News, and a letter that wants an answer.
show-step-acts = Your acts: two points to spend, three in the chair. They are carried out together when all are done.
    .other = Your acts. They are carried out together with those of all others.
show-step-council = The Council votes, if the chair puts something to the vote.
show-step-committee = The committee votes, if the Commission has tabled measures.
show-step-beijing = Beijing does what it announced, or something else.
show-step-review = The month in review: what came of your acts, what moved, and why.
package-one-wish = { $count } wishes are marked, and one suggestion a month is allowed: take the others out, or name the one to send.
calibration-title = The voter model of { $campaign } on { $votes } recorded votes
calibration-head = Brier, 9 of 10 samples of states (hits)
calibration-all = all votes
calibration-reported = without those filled in
calibration-less = less posture alone
calibration-way-campaign = the campaign's coefficients
calibration-way-in-sample = fitted on all votes (in sample)
calibration-way-without-state = fitted without the state
calibration-way-without-vote = fitted without the vote
calibration-way-posture-without-state = posture alone, without the state
calibration-way-posture-without-vote = posture alone, without the vote
calibration-way-persistence = persistence: as last time
calibration-way-base-rate = base rate: shares, without the state
calibration-beats = Finding: { $way }: beats posture alone.
calibration-worse = Finding: { $way }: is worse than posture alone.
calibration-even = Finding: { $way }: cannot be told apart from posture alone.
calibration-tenths = Reliability, fitted without the state: of the chances in a tenth, how often it happened
calibration-tenth = { $chances } chances, said { $said } %, happened { $happened } % ({ $low } to { $high })
calibration-totals = Totals, by the campaign's coefficients with a common mood of the vote: happened, mean (5 to 95 of 100)
calibration-weights = Fitted weights (1: as the campaign weighs it) and lines: on all votes, without a state, without a vote
calibration-alone = Without the state, everything is fitted on all votes together; the page of one vote (coreper backtest ID) fits on that vote alone, so its rows of the same kind differ from these. The hits of the base rate say little: where votes for and abstentions are nearly as many, leaving a state out makes the other one the likelier.
calibration-note = The campaign's coefficients were set from these fits: their own row is in sample for the votes that ship. Positions filled in from totals count half in a fit. A weight that no other vote can tell of (a last vote) starts from nothing.
record-no-vote-ships = `{ $name }` is no vote that ships ({ $names }); or write the votes by code
record-is-a-list = `{ $key }` is a list of codes
record-code-is-text = a code is a text
record-marked-twice = `{ $code }` is marked twice
record-said = { $what } is for, abstain or against
record-last-shipped = last vote on this file: { $name }
record-last-file = last vote on this file: from the file
record-camps = camps: those of the campaign's states
study-beijing = Beijing: mind { $mind } (play looks ahead, as studies do without --mind), level { $levels }, doctrine { $doctrines }
    .search = Beijing: mind { $mind } (as in play), level { $levels }, doctrine { $doctrines }
study-chance = Chance alone, 95 %: a share of { $half } is { $middle }, one of { $low } is { $tenth }, none is { $none } % (each share's own in --json).

# Why a table refuses.
seated-lacks = Refused: { $who } has no right to { $what }.
seated-eyes = Refused: what { $seat } alone may know is not read from here.
seated-no-ballot = No vote is under way.
seated-no-holder = { $to } cannot act for { $who } in this vote: it must be called after it, and act for nobody else. Nothing was handed in.
role-machine = whoever sits at this machine
role-facilitator = the facilitator
role-player = whoever plays a seat
role-member = a member of a delegation
role-observer = an observer
role-projector = the projector
right-act = act for a seat
right-act-for-others = act for the seats of others
right-leave = hand the seat to a bot
right-hand-over = hand seats over
right-take-roll = take a roll-call down
right-review = decide for a reviewed seat
right-rewind = take the game back
right-branch = begin another line of play
right-save = say where the game is saved
prompt-vote = Your vote on { $item }?
right-keep-pace = keep the pace of the game
right-inject = bring something into the game
right-override = act for a seat of others
seated-stale = Done already, or the game has moved on: look again.
seated-busy = The table has too much to do: try again in a moment.
seated-too-often = You ask for more than the table can do at once: wait a moment.
seated-closed = The table is closed.

save-note-verb = the note names the command `{ $word }`, and there is none
save-note-beyond = the note names { $what } { $number }, and there are { $length }, counted from 0
save-note-figure = the note holds the figure { $figure }, which no mind comes to
save-no-seat = `{ $word }` is no seat
save-no-controller = `{ $word }` is no way to play a seat
save-no-doctrine = `{ $word }` is no doctrine of this campaign
save-no-length = `{ $word }` is no length
save-no-truce = `{ $word }` is no truce
save-no-coreper = `{ $word }` is no level of Coreper
save-no-level = `{ $word }` is no level
save-mark = the save begins with a byte order mark; it was read all the same
save-line-ends = the save's line ends were changed to CRLF; it was read all the same
save-empty-lines = the save ends with empty lines; it was read all the same
save-undecided-one = the save ends before a decision was taken; it is taken again
save-altered = what stands above line { $line } of the save was changed after it was written
save-torn = line { $line } of the save was not written whole; what it recorded is lost, and nothing else
save-undecided = the last { $records } records of the save had not come to a decision; it is taken again
save-not-ordinary = it is not an ordinary file
save-too-long = it is longer than any game
save-is-empty = it is empty
save-rescued = { $how }; the whole game was written anew to { $path }
save-gone = { $path } was removed or renamed by another program
save-replaced = { $path } was replaced by another file
save-cut = { $path } was cut or written to by another program
save-no-new-file = { $how }, and no new file can be written: { $error }
save-no-act = `{ $what }` is no act
save-no-state = `{ $by }` is no state
