# What is wrong with a campaign, for its author: lowercase, names in backticks, value and bound both shown. `.next` is what to do then.

problem-missing-file = the file is missing
    .next = `coreper campaign new DIR` writes every file in its smallest form: take it from there
problem-unknown-file = no campaign has a file of this name; it is not read
problem-too-large = the file has { $bytes } bytes, more than the { $most } allowed
problem-not-text = the file is not text in UTF-8
problem-not-readable = the file cannot be read: { $why }
problem-outside = the file cannot be read: it is a link to a file outside the folder; put a copy in its place
problem-empty = the file is empty
problem-not-yaml = not YAML: { $why }
    .next = indent with spaces: YAML takes no tabs there
problem-too-complex = too large or too deep to be read: { $why }
problem-unknown-format = unknown format { $format }
    .next = nothing else was checked; this release reads format 1
problem-unknown-field = unknown field `{ $field }`
problem-missing-field = missing field `{ $field }`
problem-missing-text = missing text `{ $path }`
    .next = write it in `words/en.yaml` under that way, or here as `{ $field }`
problem-said-twice = the text `{ $path }` stands in `{ $file }` too
    .next = take it out of one of the two files
problem-no-such-text = no text of the campaign is `{ $path }`; it is not read
    .next = a text stands under the way to it through the other files, as in `measures.M1.name`
problem-other-language = this language cannot be read: { $why }
    .next = the campaign is played in English without it, and not in `{ $language }` until this is mended
problem-untranslated = { $texts ->
        [one] this language lacks `{ $path }`
       *[other] this language lacks all { $texts } texts of `{ $path }`
    }
    .next = until `{ $file }` has words under that way, English is said
problem-wrong-type = expected { $expected }, found { $found }
    .next = write `[]` for an empty list, or leave the field out if it may be absent
problem-duplicate-key = `{ $key }` stands here twice
problem-duplicate-id = the id `{ $id }` was given before
problem-bad-id = `{ $id }` is not an id: { $form }
problem-unknown-id = unknown { $kind } `{ $id }`
    .next = what there is stands in `{ $file }`
problem-unknown-word = `{ $word }` is not one of { $possible }
problem-out-of-range = { $value } is not within { $least } to { $most }
problem-range-order = low { $low }, value { $value } and high { $high } are not in ascending order
problem-pair-apart = `{ $lower }` is { $less }; it must lie below `{ $higher }`, which is { $more }
problem-pair-order = `{ $lower }` is { $less }; it must not lie above `{ $higher }`, which is { $more }
problem-bad-day = `{ $text }` is not a day, as in 2025-10-09
problem-bad-month = `{ $text }` is not a month, as in 2025-10
problem-empty-text = the text is empty
problem-acting-character = the text holds { $character }, which acts, or leaves no mark, instead of being seen
    .next = of characters that act only line feeds may stand in texts: no other controls, no marks of direction, nothing that cannot be seen
problem-several-lines = several lines; there must be one
problem-tag = `{ $tag }` is a tag of YAML; nothing in a campaign has one
problem-reserved-code = `{ $code }` stands for { $seat }; no state can have it
problem-cells = this row has { $count ->
        [one] { $count } cell
       *[other] { $count } cells
    }; the first one has { $must }
problem-never-blocked = with these { $members } states nobody can ever block a qualified majority: it takes { $block } that are not in favour, and one must be
    .next = give the campaign more states, or leave it so if nothing is to be blocked
problem-count = { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }; there must be { $least } to { $most }
problem-sum = the shares sum to { $sum }; they must sum to { $must }
problem-one-key = { $count } keys; there must be exactly one
problem-one-of = exactly one of `{ $one }` and `{ $other }` must be given
problem-no-bound = neither `at_least` nor `at_most` is given
problem-empty-bounds = nothing lies from { $least } to { $most }
problem-not-needed = no state needs `{ $good }` for `{ $used_for }`, so that use cannot have a share of it
problem-only-true = only `true` can stand here
    .next = for the contrary write `not: {"{"}…: true{"}"}`
problem-placeholder = `{"{"}{ $word }{"}"}` is not replaced by anything
    .next = only `{"{"}state{"}"}` and `{"{"}capital{"}"}` are replaced, and only in dispatches
problem-no-population = no population of `{ $state }` in column `{ $column }`
problem-not-persons = `{ $text }` is not a number of persons, 1 to 2^40
problem-no-member = no row names a member
problem-order-lacks = the order of Presidencies lacks { $states }
problem-order-twice = `{ $state }` stands twice in the order of Presidencies
problem-not-ascending = entries must stand in ascending order
problem-no-presidency = nobody presides in { $month }, when a length begins
problem-cycle = these wait for each other for ever: { $ids }
problem-itself = `{ $id }` refers to itself
problem-no-seat = `{ $word }` speaks of the seat concerned, and here is none
    .next = only objectives, dispatches and their effects concern one seat
problem-immovable = an effect cannot move `{ $name }`: only cohesion, credibility, g7, defence and face can be moved
problem-secret = everybody reads the news, and only Beijing knows its face: what is news may not hang on it
problem-unreachable = this ending can never come: { $why }
problem-never-closes = no ending is certain to come after the last round
    .next = let the last ending be `when: {"{"}last_round: true{"}"}` with `lasting: 1`
problem-no-demand = no state has any demand for `{ $id }`
problem-never-dealt = this can never come: { $why }
problem-unused-source = nothing cites the source `{ $id }`
problem-no-mark = figures in this file have no mark, and no default reaches them
    .next = put `defaults: {"{"}mark: estimate, source: [...]{"}"}` first in the file; unmarked figures count as invented
problem-no-source = marked `{ $mark }`, but no source is named
problem-fault = { $what } was checked but could not be read
    .next = this is a mistake of the program, not of the campaign
problem-meant = did you mean `{ $meant }`?
problem-counts = { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
problem-more = , and { $more } more not shown

## What belongs in a place, and what stands there instead

expected-text = a text
expected-line = a text of one line
expected-figure = a whole number or a map with `value`
expected-whole = a whole number
expected-flag = `true` or `false`
expected-true = `true`
expected-day = a day, as in 2025-10-09
expected-month = a month, as in 2025-10
expected-word = one of { $words }
expected-new-id = an id
expected-id = the id of a { $kind }
expected-list = a list
expected-or-list = { $what } or a list
expected-word-or = { $words } or { $what }
expected-map = a map
expected-condition = a condition: a map with one key, as in `{"{"}always: true{"}"}`
expected-effect = an effect: a map with one key, as in `{"{"}shift: {"{"}name: cohesion, by: 100{"}"}{"}"}`
found-nothing = nothing
found-flag = `true` or `false`
found-whole = a number
found-fraction = a number with a fraction
found-leading-zeros = a number with zeros before it
found-huge = a number of more than 64 bits
found-text = a text
found-list = a list
found-map = a map
form-code = two capital letters, as in `EL`
form-measure = `M` with a number, as in `M1` or `M5b`
form-kebab = lower-case words joined by hyphens, as in `heavy-magnets`
form-row = letters and digits, eight at most
reserved-commission = the Commission
reserved-beijing = Beijing
reserved-facilitator = the facilitator
reserved-observer = an observer
reserved-greece = Greece in other lists than the Council's
unreachable-never = its condition can never hold
unreachable-bounds = `{ $name }` goes from { $least } to { $most }
unreachable-after = `{ $ending }` before it always comes first
unreachable-too-long = it must last { $lasting } rounds, and the longest game has { $longest }
unreachable-beyond = it begins in the last round at the earliest, and must last for several
never-no-length = no length is played in that month
never-ends-first = a briefing tells what has happened since the last one, and the first after its date comes later than this
never-too-late = the longest game has { $longest } rounds
never-nobody = the use weighs 2 or more in no state

yaml-second = a second document begins; a file has one
yaml-too-much = more than { $values } values or { $levels } levels, aliases included
yaml-empty-key = an empty key

folder-builtin = built-in campaign { $name }
folder-campaign = campaign folder { $path }
folder-unknown = there is no built-in campaign and no folder named `{ $name }`
    .near = there is no built-in campaign and no folder named `{ $name }`; did you mean `{ $near }`?
folder-file = `{ $path }` is a file; a campaign is a folder with campaign.yaml in it
folder-empty = the folder `{ $path }` holds no file of a campaign; `coreper campaign new` writes one to begin with
folder-unreadable = the folder `{ $path }` cannot be read: { $error }
