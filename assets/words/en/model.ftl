# The model card of a campaign: purpose, parts, order, ideas, start, data, formulas, evidence.

model-title = Model card: { $campaign }
model-about = Whoever quotes a figure of this game should have read this page. It follows the headings of the ODD protocol (Grimm and others 2020) and adds what was tried and what failed. Values, ranges, marks and sources stand in the tables; they are read from the campaign and cannot differ from what is played.

model-purpose = Purpose and patterns
model-purpose-text = To let people practise how the Council decides under the Anti-Coercion Instrument while somebody divides it, and to let them ask what a decision hangs on. It is no forecast: no run says what will happen, and a share of endings is a property of the model.
model-purpose-patterns = Patterns that the model is held against: both locks of a qualified majority bind in October 2025 without Germany; supply overshoots when a backlog is released; a capital that travels alone gains relief and costs cohesion; acceptance becomes normal; the recorded votes of July and October 2024.

model-entities = Entities, state variables, scales
model-entity = entity
model-entity-variables = what changes in it
model-entity-scale = unit
model-state = member state ({ $count })
    .what = injury, supply, stocks by good and use, anger, fear, favour, what it received on each topic, mood on each file, words given, capital, own cost of measures
    .scale = bp, hundredths of a week, points
model-union = the Union
    .what = cohesion, credibility, defence readiness, alignment of the G7, supply from outside China, the case file, procedure and its clocks, measures by stage
    .scale = bp, dates
model-beijing = Beijing
    .what = instruments at work and their targets, signals, face, hidden resolve, pressure felt, what it keeps of an agreement
    .scale = bp, value points a month
model-time = time
    .what = a month with phases: { $phases }
    .scale = month; clocks of the law run in days
model-arithmetic = Whole numbers throughout, rounded towards nothing; no fraction is kept between months. bp: ten thousandths. Points: a hundred are one step of posture.

model-order = Process overview and scheduling
model-order-1 = News: what happened abroad, what each seat hears, Beijing's announcements.
model-order-2 = Consultation: members act in the order of the Presidency's list: talks, pledges, journeys, words, investments. Each act is decided when it is made.
model-order-3 = Council: the Presidency puts what is due; members are called one by one, and each knows what was said before it.
model-order-4 = Committee, and the appeal committee where there was no opinion.
model-order-5 = Beijing: offer, signature, compliance, then moves up, down or to favour, as many as the level allows.
model-order-6 = Reckoning: licensing, backlogs, supply, stocks, injury; then cohesion, credibility, the G7, face, pressure; then moods at home; then endings in their order, the first that holds.

model-ideas = Design concepts
model-ideas-emergence = Majorities, packages, agreements, breaches and endings come about; none is written into a month.
model-ideas-adaptation = Members answer injury, fear, favour, word and company by a sum of points; Beijing answers by a score table, and in play by playing the best of it on in games that it imagines.
model-ideas-objectives = States have three aims each, which bots do not pursue: they vote by their own model. Beijing weighs value points a month.
model-ideas-sensing = A seat acts on what it may know. Beijing's imagined games draw what is hidden from it anew; it sees no letter, pledge or aim of a state.
model-ideas-luck = Every draw has a name (round, purpose, actor, subject): the same seed and the same commands give the same game on any machine, and policies are compared on common luck.
model-ideas-observation = Sheets hold the end of each game and counts; notes hold every sum that was weighed. What seats know is decided beside each event.
model-ideas-none = Not in the model: learning, parties and coalitions at home, firms as actors, courts that annul an act.

model-start = Initialization
model-start-text = Each length opens on a day of its own with the procedure as it stood then (`coreper campaign show { $campaign }`). Studies draw every figure with a published range, evenly and independently but for cohesion and where it rests, and besides them postures ±60 points, salience ±2,000 bp and the weights of Beijing's principles ±25 points of per cent; `--fixed` takes the middle of each. Beijing's resolve is drawn in every game.

model-data = Input data
model-data-text = { $figures } figures: { $sourced } from a source that says so itself, { $secondary } from a secondary account, { $estimates } estimated, { $invented } invented. { $ranged } have a range, and are drawn in studies. { $sources } sources, { $seen } of them seen by the authors, { $addresses } with an address.
model-data-group = figures
model-data-count = count
model-data-ranged = with a range

model-submodels = Submodels
model-figure = figure
model-value = value
model-range = range
model-mark = mark
model-source = sources
model-large = { $count } figures ({ $marks }): coreper campaign show { $campaign } sources { $root }

model-licensing = Licensing and supply
    .text = A month's approvals follow what Beijing's instruments allow, with a delay; a backlog grows while licensing is tight and is released when it eases, which is why supply can overshoot. A state is supplied directly, through third countries and from outside China.
    .formula = approval += (limit + disturbance − approval) × delay
        backlog += (1 − approval) / 3 − released; a tenth lapses
        civil supply = direct × (approval + favour × (1 − approval)) + rest × pass of third countries + outside China
        military supply = direct × approval + rest × pass / 2 + outside China
        unmet = comfort − supply − drawn from stock (at most a share of it a month)
model-injury = Injury
    .text = Output lost in each use, by how essential the good is there and how much the state makes, with what Beijing's sticks destroy; smoothed, because it is remembered. The euro range of Art. 11 is the highest mean so far, by output.
    .formula = lost = Σ uses: share of use × weight × unmet × essentiality
        injury = memory × injury + (1 − memory) × (lost + damage)
model-measures = The Union's measures
    .text = A measure presses on China by its bite, between acting alone and in full alignment with the G7, grows over its months, and wears off as China finds other ways; sectors that are spared take a part of it away. It costs each state by its sectors.
    .formula = pressure = bite × (alone + (aligned − alone) × G7) × ramp × (1 − substituted) × (1 − 0.25 for each sector spared that bears cost)
        cost at home = Σ sectors: points × weight of the sector
model-politics = Cohesion, credibility, moods
    .text = Cohesion tends to where it rests, grows while the Union acts, and suffers from uneven and unanswered injury and from own cost. Credibility fades, faster when nothing is under way. Coercion rouses anger where the Union can deliver.
    .formula = cohesion += (rest − cohesion) × pull + acting − spread × (worst − mean injury) − unanswered injury − own cost
        can deliver = (cohesion + credibility) / 2
        anger += climb × rungs − fade + (if the Union can deliver) injury
model-voter = The voter
    .text = An ordered model: a sum of points against two lines. The same function and coefficients vote in play, advise a seat, weigh in Beijing's table and predict recorded votes. No coefficient is a member's own but posture and salience.
    .formula = sum = posture × salience + last vote on the file + camp + injury × (can deliver − pivot) / divisor
            + (cohesion − pivot) / divisor − fear × ladder − stick + anger − favour + received − cost / divisor
            + (share expected for − pivot) / divisor + not alone + case file and talks + word and pledge
            + own mood + common mood + the day
        for if sum ≥ upper line, against if sum ≤ lower line, else abstention
model-mood = Luck of a vote
    .text = Three bells of whole numbers: a state's own mood on a file, which is kept from month to month but for a part, one that all share, and the day. So a vote put again is nearly the same vote.
    .formula = own(t+1) = kept × own(t) + bell(step);   shown as a stand: + bell
model-acts = Acts of members
    .text = What a talk, a pledge, help or a journey does is put into a pot for each topic, which takes up the less the fuller it is, and fades. Investments add supply months later. A journey brings relief and costs cohesion once it is known.
    .formula = pot += by × (most − pot) / most
        favour fades by a share a month; cohesion −= price + share of the people × price
model-commission = Commission and Presidency
    .text = The Commission opens, files, proposes, tables and refers by its own estimate of the chances, within the windows of the law; the conditions of Art. 8, 11, 12 and 13 are reckoned from the state, hard where the law sets an act, a date or a majority, soft where it sets a judgement. The Presidency puts a vote when the chance is good or the time is up.
model-doctrine = Beijing: what an option is worth
    .text = Each instrument, withdrawal and word about terms is a row of value points against holding still: control gained, its cost, the answer made likelier, votes moved, and what principles, habits and the doctrine's weights say. In play and in studies the best rows are played on for some months in imagined games with common luck; rows that cannot win drop out; a breach needs a lead of two standard errors.
    .formula = row = control − cost − hurt(answer × likelihood × word) − hurt(votes) ± principles × weight % + habits − jump × steps² + error(level)
model-bargain = The bargain
    .text = Terms are worth points to each side by relief, volumes, control, suspension and verification; signing, keeping, holding back and breaking are weighed by one function. Holding back is found out with a chance that verification raises.
model-coreper = Coreper
    .text = Before the Council meets each government that nobody plays shows a stand by its sum, the mood of the file and a draw of what it lets be seen. A reserve may be a price and no doubt. In brief games a vote below one's stand costs trust, which weighs what others make of one's word, capital and cohesion; studies play so if coreper=brief is assumed. What is new waits a month, what nobody minds is adopted without debate, and the Presidency notes a majority where stands, counted by what they are worth, make one that is sure and few people are opposed. Over 200 games of full length votes for follow support in 99 of 100, can accept in 80, a reserve on a point in 46, a parliamentary one in 42, one of scrutiny in 38, silence in 14, opposition in none. Opinions of the Legal Service weigh legal risk in those that waver; instructions bind delegations that people play, and bots only where they sit in for one. In full games the chair hears three members a month in confidence, who say with little error where they stand; bots in the chair hear those nearest to the line before a close vote, and count by what they heard.
    .formula =
        support ← sum + mood + shown ≥ line for + support; can accept ← ≥ line for
        reserve on a point ← ≥ line for − substantive; opposed ← ≤ line against − oppose
        between: parliamentary, scrutiny or silent by their chances
        what others make of a stand = stated × trust / rest
model-sight = What seats think of each other
    .text = Chances shown at a desk come from one piece of evidence each, the strongest that a seat may know; they are rough and the same for all seats.
model-law = The law
    .text = Majorities, quorum, blocking minority, simple majority, the examination procedure with appeal, windows and clocks are exact and have no figures of their own: `coreper guide law`, and `why` at any count.
    .formula = qualified majority: ≥ 55 % of the members taking part and ≥ 65 % of their people; blocked by ≥ 4 members with > 35 %
model-world = Instruments, events, endings
    .text = What Beijing can do, what happens abroad and what is said to seats are records of the campaign with precedent and source; endings are conditions on the state, tried in their order.

model-evidence = Verified, validated, tuned, refuted
model-verified = Verified by tests on every run: vote arithmetic against independent counts and the published examples; causes of every indicator add up to its movement; a command is offered if and only if it is accepted; the same games for any number of threads and shards; two games that differ in a secret look the same to who may not know it; in Beijing's tables every row adds up to its total.
model-validated = Validated against data: the voter on the recorded votes (`coreper backtest --all`: in sample, without a state, without a vote, posture alone, as last time, base rate, reliability, with intervals). With two votes on duties nothing is told apart from posture alone; that is the finding. Nothing of Beijing's conduct, of supply or of endings was validated: there is one case, and it shaped the campaign.
model-tuned = Tuned: weights and lines of the voter on the votes of July and October 2024; the spread of moods so that one vote in eight changes in a month without a reason; prices of acts so that one state alone seldom turns a determination; months that Beijing looks ahead (two, three and five by level) for speed; on 30 November 2026 what the chair asks of a text for each step from the proposal (from 2 to 18 points of per cent) the chance from which it calls the vote (from 35 to 40) and how many members it must expect before it notes a majority (from 17 to 18), so that bots come to a determination within eight months in 15 to 35 of 100 games at every length; on the same day, so that a settlement can be reached and held in the two shorter lengths, what their openings have brought, the examination of the standard one (three months planned instead of four), how long a settlement must have held at the end (a month, two or three by length), the chance from which the chair calls the vote (from 40 to 50, and to 10 where the ten weeks end and nothing was voted), the chance from which a mandate is recommended beside the proposal (from 20 to 5) and the temptation to break an agreement (from 800 to 1,000 value points), as Beijing no longer reckons that the world ends with the game; what the states aim at wherever it hangs on the Union's unity (cohesion of 53 per cent or more instead of 51 or 52; of 54 for Spain and Austria, whose aims a simple strategy met too often), and seven aims that play could hardly move, which now hang on one's own vote, favour or telephone as well, so that bots meet none in more than 90 of 100 games nor miss it, and so that no simple strategy of a seat meets all in more than 75 (tried with all seats in the short length, where Slovenia’s best met all in 68, and may meet them in 79, and with the eight largest in the standard one; the full length was not searched; thresholds were chosen on the seed on which they were tried); the aims of the Commission and Beijing by the same rule; all other invented figures for a game that can be played. Postures, weights of the doctrine and coefficients were not tuned on endings.
model-refuted = Refuted or open: `coreper study claims` says of each claim of the source whether it holds, does not, or is undecided, with its interval and in how many draws. At the last full run (one-step Beijing, 4,000 games a side, rules 1) three did not hold: that going alone leaves a state worse off by three points of supply, that terms without security are signed more often, and that alignment of the G7 is worth ten points of landing zones. They are to be run again under the Beijing that is played.
model-sensitive = What endings hang on: `coreper study sensitivity SHEET`. Played with four games a draw, most of the variance of an ending is luck of moods and moves; figures drawn explain a smaller part.

sheets-written = the role sheets are in { $path }
model-written = the model card is in { $path }
