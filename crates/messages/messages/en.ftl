### English

# The language that the others are measured by. One message is one sentence or one word. `{ $name }` is put in as it is; names in backticks are
# those of rule files and descriptions and stay as they are in every language. Spaces at the ends of
# a text stand in quotes: `{ " " }`.

## word: words for what reports name by ids

word-rule = rule
word-exception = exception
word-duty = duty
word-permission = permission
word-penalty = penalty
word-transition = transition
word-stay = stay
word-scope = scope
word-role = role
word-constraint = constraint
word-scale = scale
word-level = level
word-table = table
word-score = score
word-calendar = calendar
word-in = in
word-out = out
word-partial = partial
word-open = open
word-fires = fires
word-defeated = defeated
# The outcome of a provision whose conditions do not hold.
word-not-met = not_met

## mark: marks between words

# Between a label and what it labels.
mark-colon = { ": " }
# Between parts of a sentence.
mark-comma = { ", " }
# Between things of a kind.
mark-list = { ", " }
# Between things that have commas of their own.
mark-semi = { "; " }
# A remark, with the space before it where there is one.
mark-paren = { " " }({ $text })
# The same in square brackets.
mark-square = { " " }[{ $text }]
# Parts of a condition that belong together.
mark-group = ({ $text })
# A question by its name: set off where it would not look like one of the words around it.
mark-question = { $name }
# The label of an element, a name that stands before its words.
mark-label = ({ $name }){ " " }
# A name of a pack among words. Names are English; where they cannot be taken for words of the
# sentence they are said as words.
# $name: the name as rule files have it
# $words: the same with spaces between its words
mark-spelled = { $words }
# What something of a pack is called in running text: by its name, or by its title in a language of
# which names are no words.
# $name: its name
# $title: its title
mark-called = { $name }
# Between something of a pack that is called so and what it is.
mark-called-colon = { " " }
# Between the lowest and the highest of possible levels in a line of changes.
mark-range = ..
# Between groups of three figures, and before the decimals of a number, where it stands in a sentence.
# What descriptions and JSON say stays as they write it.
mark-thousands = ,
mark-decimal = .
# Words that are quoted, and words that these quote themselves.
mark-quoted = “{ $text }”
mark-quoted-inside = ‘{ $text }’
# A title in the middle of a sentence.
# $title: as it stands alone
# $small: the same with its first letter small
mark-inside = { $small }
# A provision by its id, the first of its kind among others.
mark-of-kind = { $kind } { $id }
# One that follows another of the same kind.
# $kind: the word of its kind
mark-of-same-kind = { $kind } { $id }
# A rule among provisions of other kinds, and the first of several.
# $kind: the word for a rule
mark-rule = { $id }
# A place behind the title of its source, the place in letters that are not Latin.
mark-sourced = { $title }, { $place }
mark-sourced-latin = { $title }, { $place }
# The same in running text.
mark-cited = { $title } { $place }
mark-cited-latin = { $title } { $place }
# Between places that are cited together; they may have commas of their own.
mark-places = { ", " }

## place: places in a law as texts cite them
#
# Rule files cite in English, and English reports as rule files do. A place is put together from the
# largest part down; figures may have letters behind them, as in `75a`.

# $n: the figure
# $hanzi: the same in Chinese characters
place-article = Art. { $n }
# $n: the figure
# $hanzi: the same in Chinese characters
place-paragraph = ({ $n })
# A numbered part of an article that is a list, as of definitions.
# $n: the figure
# $hanzi: the same in Chinese characters
place-number = ({ $n })
# Behind an article or a paragraph whose items have no brackets of their own.
# $n: the figure
# $hanzi: the same in Chinese characters
place-item = , item { $n }
place-letter = ({ $letter })
place-letter-of-number = ({ $letter })
# What stands below a letter.
place-second = ({ $letter })
place-third = ({ $letter })
# $roman: the Roman figure
# $hanzi: the same in Chinese characters
place-annex = Annex { $roman }
place-annex-section = , Section { $letter }
place-annex-point = ({ $n })
# Below a numbered point of an annex.
place-letter-of-point = ({ $letter })
# $roman: the Roman figure
# $hanzi: the same in Chinese characters
place-chapter = Chapter { $roman }
# $n: the figure
# $hanzi: the same in Chinese characters
place-section = , Section { $n }
place-recital = Recital { $list }
place-para = para. { $list }
place-to = { $from } to { $to }
# Which of the unnumbered parts.
place-part = , { $which } { $what }
place-first = first
place-second-of = second
place-third-of = third
place-fourth = fourth
place-fifth = fifth
place-last = last
place-subparagraph = subparagraph
place-sentence = sentence
place-part-of = part
place-indent = indent

## phrase: conditions in words
#
# `$name` is the name of a question in quotation marks, `$list` words of its values, `$title` and
# `$words` what a pack calls something. A phrase may stand inside another one.

phrase-always = always
phrase-never = never
phrase-and = { " and " }
phrase-or = { " or " }
# Between the last two of a list of values, one of which is enough.
phrase-list-or = { " or " }
# Between the last two of a list of values, all of which are needed.
phrase-list-and = { " and " }
# At the end of a list of which some are named, one of all being enough.
# $more: how many are not named
# $all: how many there are
phrase-list-or-more = { " or " }{ $more } more
# The same where all of them are needed.
# $more: how many are not named
# $all: how many there are
phrase-list-and-more = { " and " }{ $more } more
phrase-all-hold = { "all of these hold: " }
phrase-one-holds = { "one of these holds: " }
phrase-not-all-hold = { "one of these does not hold: " }
phrase-none-holds = { "none of these holds: " }
phrase-exactly = exactly { $n } of these hold:{ " " }
phrase-at-least = at least { $n } of these hold:{ " " }
# An element of a condition behind its label, which is English.
# $label: the label, spelled
phrase-element = ({ $label }) { $what }
phrase-not = not { $what }
phrase-applies = { $what } applies
phrase-set-aside = { $what } is set aside by { $by }
# Of outcomes: on the day or on a later one, by the days as enacted.
phrase-classified = as classified, now or later: { $what }
phrase-except = { " " }(except { $ids })
phrase-under = anything under { $group }
phrase-yes = { $name } is yes
phrase-not-yes = { $name } is no
phrase-is = { $name } is { $list }
phrase-is-not = { $name } is not { $list }
phrase-empty = { $name } is empty
phrase-nothing-but = { $name } includes nothing but { $list }
phrase-includes = { $name } includes { $list }
phrase-does-not-include = { $name } does not include { $list }
# $count (number): how many values the list names
phrase-includes-all = { $name } includes { $list }
# $count (number): how many values the list names
phrase-not-all = { $name } does not include all of { $list }
phrase-alone = { $name } is answered with { $list } alone
phrase-not-alone = { $name } is not answered with { $list } alone
phrase-something = something is chosen under { $name }
phrase-nothing = nothing is chosen under { $name }
phrase-some = at least { $n } are chosen under { $name }
phrase-fewer = fewer than { $n } are chosen under { $name }
phrase-come = the day given under { $name } has come
phrase-not-come = the day given under { $name } has not come
phrase-to-come = the day given under { $name } is still to come
phrase-recent = the day given under { $name } lies within the last { $time }
phrase-not-recent = no day given under { $name } lies within the last { $time }
phrase-lapsed = the day given under { $name } lies more than { $time } ago
phrase-not-lapsed = no day given under { $name } lies more than { $time } ago
phrase-from = { $name } is at least { $number }
phrase-over = { $name } is more than { $number }
phrase-to = { $name } is at most { $number }
phrase-below = { $name } is less than { $number }
# Of a day: that there is one.
phrase-some-day = there is a day for { $name }
phrase-no-day = there is no day for { $name }
phrase-day-from = { $name } is on or after { $day }
phrase-day-after = { $name } is after { $day }
phrase-day-to = { $name } is on or before { $day }
phrase-day-before = { $name } is before { $day }
# Instead of a number or a day: the one that a reading of the contested point gives.
phrase-read-value = what the contested point { $title } gives (by default: { $default })
# Instead of a number or a day: one that the law names, and what it is.
phrase-constant = { $words } ({ $value })
# One value of a number that depends on the day, with its days; several are joined.
phrase-value-from = { $value } from { $from }
phrase-value-until = { $value } until { $until }
phrase-value-between = { $value } from { $from } until { $until }
phrase-reading = as the contested point { $title } is read (by default: { $default })
phrase-level = { $title } is { $words }
phrase-level-from = { $title } is at least { $words }
phrase-role = you count as { $title }
phrase-not-applicable = { $what } does not apply
# What a score comes to, or a limit of it.
phrase-points = { $n } points
phrase-percent = { $n } %

## consequence: deadlines, limits of fines and shifts of days

consequence-hours = { $n ->
    [1] 1 hour
   *[other] { $n } hours
}
consequence-working-days = { $n ->
    [1] 1 working day
   *[other] { $n } working days
}
consequence-days = { $n ->
    [1] 1 day
   *[other] { $n } days
}
consequence-weeks = { $n ->
    [1] 1 week
   *[other] { $n } weeks
}
consequence-months = { $n ->
    [1] 1 month
   *[other] { $n } months
}
consequence-years = { $n ->
    [1] 1 year
   *[other] { $n } years
}
consequence-january = January
consequence-february = February
consequence-march = March
consequence-april = April
consequence-may = May
consequence-june = June
consequence-july = July
consequence-august = August
consequence-september = September
consequence-october = October
consequence-november = November
consequence-december = December
# `$name` is the question that asks for the day from which time runs.
consequence-within = within { $time } of { $name }
consequence-before = before { $name }
consequence-ahead = { $time } before { $name }
consequence-by = by { $day }
# `$due` is a deadline in working days.
consequence-by-calendar = { $due }, by the calendar “{ $title }”
# A length of time that is asked: `$unit` is one of the words after it.
consequence-asked = as many { $unit } as { $name } says
consequence-unit-hours = hours
consequence-unit-working-days = working days
consequence-unit-days = days
consequence-unit-weeks = weeks
consequence-unit-months = months
consequence-unit-years = years
consequence-every = every { $time } since { $name }
consequence-yearly = every year by { $day } { $month }
consequence-often = every { $time }
# `$every` says how often, `$name` is the question that asks when it was last done, `$first` says by when it is first due.
consequence-again = { $every }, last done { $name }, { $first }
consequence-first-by = first by { $day }
consequence-first-at-start = first when the duty begins
consequence-later = the later of the two: { $one }, and { $other }
# Before the condition of a deadline or a limit.
consequence-when = { ", when " }
consequence-when-overdue = , when { $duty } is overdue
consequence-euro = EUR
consequence-dollar = USD
consequence-pound = GBP
consequence-yuan = CNY
# An amount that is a whole number of tens of thousands, for languages that count in them.
# $n: how many they are
# $name: what the money is called
consequence-ten-thousands = { $exact }
# The same of hundreds of millions.
# $n: how many they are
# $name: what the money is called
consequence-hundred-millions = { $exact }
consequence-share = { $percent } % of { $name }
# Between two limits of a fine.
consequence-and = { " and " }
consequence-higher = the higher of { $both }
consequence-lower = the lower of { $both }
# A fine with a minimum and a maximum.
consequence-range = from { $least } to { $most }
# What each fine is for. $fine is an amount of money, a range of amounts, or the higher of two.
consequence-per-violation = { $fine }, per violation
consequence-per-day = { $fine }, per day
consequence-read-day = the day that the contested point { $name } gives (by default { $day })
consequence-applies-from = it applies from { $day }
consequence-never-applies = it never applies
# Before the condition under which a day is moved.
consequence-moved-when = { ", when " }
consequence-otherwise = , otherwise

## known: what is known of a question

known-yes = yes
known-no = no
known-unknown = not known
# $questions: names of questions without an answer
known-not = not known: { $questions }
# Between values of which one holds.
known-or = { " or " }
known-none = none of these
known-without = not: { $values }
known-more = the rest is not answered yet
known-from = from { $day }
known-until = until { $day }
known-absent = no value
# The answer to a day that there is none of.
known-never = never: there is no such day
known-not-applicable = does not apply
# A ratio whose divisor is 0.
known-divisor-zero = does not apply, because { $divisor } is 0
known-assumed = assumed
known-evidence = evidence: { $evidence }
# Who gave the answer.
known-by = by: { $who }

## days: when a provision applies

days-never = never, by a transition or a stay
days-always = always
days-from = from { $from }
# $latest is the latest day on which it begins.
days-from-between = from { $from } at the earliest, from { $latest } at the latest
days-from-perhaps = from { $from } at the earliest, perhaps never
days-always-between = always at the earliest, from { $latest } at the latest
days-always-perhaps = always at the earliest, perhaps never
# $days is one of the texts above.
days-until = { $days } until { $until }

## pending: acts that are adopted or proposed and not in force
#
# `$what` are the changes, joined; `$now` and `$before` are days as in `days`.

pending-title = Acts not in force that would change this
pending-adopted = Adopted, not in force: { $title }, expected from { $day }: { $what }
pending-adopted-undated = Adopted, not in force, on a day not known: { $title }: { $what }
pending-proposed = Proposed: { $title }, expected from { $day }: { $what }
pending-proposed-undated = Proposed, for no day yet: { $title }: { $what }
pending-duties-new = new duties: { $list }
pending-duties-ended = duties that fall away: { $list }
pending-duties-moved = duties that apply on other days: { $list }
# Behind a level.
pending-days = { ", " }{ $now }
pending-instead = { ", " }{ $now } (without it { $before })

## review: when a system has to be looked at again
#
# `$when` is one of the texts on days, which begin in small letters or with a day.

review-title = Reviews of the assessment
review-by = by { $day }
review-overdue = since { $day }
review-between = by { $earliest } … { $latest }
review-latest = by { $day } at the latest
review-earliest = not before { $day }
review-day-open = day not known
# $days is one of the texts above.
review-perhaps = perhaps { $days }
review-next-line = Next review: { $when } ({ $duty } { $title })
review-overdue-line = REVIEW OVERDUE { $when } ({ $duty } { $title })
review-on-change = on a change of { $questions }

## called: reviews for which a changed description calls
#
# `$review` is a duty with its title, its places and why.

called-needed = Review needed: { $review }
called-possible = Review needed if this duty applies: { $review }
called-unclear = Review perhaps needed: { $review }
called-newly = arises newly
called-newly-open = may arise newly
called-changed = { $questions } changed
called-first = { $questions } answered for the first time, whether it changed is not known
called-no-longer = { $questions } no longer known, nor whether it changed
called-otherwise = { $questions } known otherwise, whether it changed is not known
called-from = applies from { $day }

## report: what the reports on a system share

report-overall = Overall: { $level }
report-no-map = no level on the common scale
report-out-of-scope = out of scope
# Of a place that nobody compared with the published law.
report-unchecked = unchecked
report-unchecked-why = unchecked: { $why }
report-note = note: { $note }
# $levels are those between which missing answers decide.
report-open = OPEN: { $levels }
# After a level, as are the five below.
report-level-never = , which a transition keeps from ever applying
report-level-from = , from { $day }
report-level-earliest = , from { $day } at the earliest
report-level-perhaps = , from { $day } at the earliest, perhaps never
report-scale-scope-open = ; whether this law governs it in this respect is not known: the level holds if it does
report-once-never = , which a transition keeps from ever applying
# Before what a system will be that is out of scope for now.
report-once = once that is over: { $levels }
report-scope = scope { $verdict }
# Why something changes on a day: `$time` is a length of time.
report-lapses = `{ $name }` then lies more than { $time } ago
# Of a system that comes into scope on a later day.
report-inside-from = outside the scope today; inside from { $day }
report-perhaps-in-part = may be taken out in part: { $what }
report-roles = Your roles under this law
report-unknown = Unknown, and able to change the result
report-contested = Depends on a contested reading
report-assumed = Assumed, not known
report-look-again = Look again
# Answers that are doubtful.
report-unused-no = answered with no or nothing although the question does not apply; not used: { $questions }
report-unused = `{ $name }` is answered although the question does not apply; the answer is not used
report-assumed-bare = `{ $name }` is assumed, and there is no evidence for it
report-not-earliest = `{ $name }` should be the earliest day, but `{ $earlier }` is earlier; what `{ $name }` says is used

## role: the roles of whoever describes a system

role-possibly = possibly
role-question = { $name } ({ $ask })
role-hangs-on = { $role }: hangs on { $questions }
role-untold = ; nobody has answered that, so { $duties ->
    [1] 1 duty
   *[other] { $duties } duties
} and { $forms ->
    [1] 1 form
   *[other] { $forms } forms
} of this role are not told here; `--role { $role }` tells them

## follow: sources whose readings of contested points are taken

# After this stand the texts below.
follow-as = as the { $title } would have it (--follow { $source }): { $points }
follow-none = no contested point has a reading that cites it alone and is not settled otherwise
follow-taken = points taken: { $readings }
follow-default = as by default: { $readings }

## cleared: rules that are not met, and why the law draws the line there

cleared-heading = Not met, where the law draws the line
# $places stand in brackets.
cleared-reason = not “{ $what }”: { $because }{ $places }

## duty: duties, their days and deadlines

duty-first = First of all
duty-folded = These would only matter if { $ids } did not apply
duty-as = Your duties as { $role }
duty-may = You may
duty-others = Duties of others
duty-contested = Duties whose day is contested
duty-moved = Days moved by a transition
# After a transition that may not apply.
duty-perhaps = , perhaps
duty-more = `{ $option }` tells what they are
duty-in-effect = in effect
duty-not-settled = not settled
duty-not-settled-days = not settled, { $days }
duty-permission-days = permission, { $days }
duty-hangs-on = hangs on { $questions }
# Among questions: those on which the level hangs, which stand at the end of the report.
duty-questions-below = the questions below
# At the end of a list of questions.
duty-more-questions = { $more } more
duty-with-reading = with --reading { $readings }: { $what }
# What another reading brings.
duty-none = no such duty
duty-due = due
duty-due-on = due { $day }
duty-due-between = due { $earliest } … { $latest }
duty-due-latest = due at the latest on { $day }
duty-due-earliest = due at the earliest on { $day }
# $due is one of the five texts above and how the day comes about.
duty-overdue = OVERDUE — { $due }
duty-no-day = there is no day in `{ $fact }`, so this deadline does not run
duty-event-before = the event lies before the duty began (`{ $fact }`), so this deadline does not run
duty-no-number = there is no number in `{ $fact }`, so this deadline does not run
duty-uncounted = working days are not counted here
# Of a deadline in working days that runs beyond the calendar.
duty-unpublished = which days are worked is known from { $first } to { $last } only, and not known beyond (calendar “{ $title }”)
duty-day-after-end = this day lies after the duty, which ends on { $end }
duty-day-before = this day lies before the duty applies
duty-day-before-start = this day lies before the duty applies; the duty itself begins on { $start }

## fine: limits of fines

fine-heading = Upper limits of fines for a breach
# $targets are the duties and rules whose breach is fined.
fine-for = for { $targets }
fine-set-aside = set aside: { $by }
# A limit that counts only once a deadline is over.
fine-waiting = not yet: { $limit }
# $fine is an amount of money from a minimum to a maximum.
fine-crossed = { $fine } (the minimum lies above the maximum here; which of them counts is not said)
fine-at-most = no more than { $amount }
fine-at-least = { $amount } or more

## stay: stays of enforcement and of application

stay-heading = Stays
stay-of-enforcement = stay of enforcement
stay-of-application = stay of application
# $targets are penalties, rules and duties by their ids.
stay-enforcement = enforcement of { $targets } stayed
stay-application = application of { $targets } stayed
stay-until = from { $from } until { $until }
stay-unended = from { $from }, end not known
stay-holds = whether the stay still holds is not known
stay-whether = whether the stay { $name } still holds
# Among conditions; $name is quoted.
stay-still = the stay { $name } still holds
stay-no-longer = the stay { $name } no longer holds
stay-reaches = whether the stay reaches this system is not known
# $days is one of the two texts above that begin with a day.
stay-fine = enforcement stayed { $days }
stay-rule = application stayed { $days }

## text: the report as text

text-law-as-of = law as of { $day }
text-applying = Rules that apply
text-set-aside = Met, but set aside by an exception
text-depends = Depends on what is unknown
text-not-met = Not met
text-next-change = Next change
text-out-of-scope = OUT OF SCOPE
# $then is the message `report-once`.
text-out-for-now = OUT OF SCOPE for now ({ $because }); { $then }
text-scope-open = OPEN: whether this law governs the system at all is not known; levels hold if it does
text-in-part = Governed in part: { $because }
text-because = Because: { $why }
text-day-hangs-on = from when, hangs on { $questions }
# It may be that it never applies.
text-day-perhaps-hangs-on = from when, if ever, hangs on { $questions }
text-no-clause = none of these holds: { $clauses }
text-jointly = whatever the missing answers are, one of these applies: { $rules }
text-none-higher = no rule that gives a higher level applies
text-missing = the answers below are missing
text-guidance = Rests on guidance alone, not on the text of the law
text-on-this-day = on this day: { $level }
text-by-burden = by the burden of proof: { $level }
# Instead of a citation.
text-uncited = no provision: { $why }
# Before a question or a named part of a condition.
text-contrary = not: { $what }
text-reading = reading { $name } = { $reading }
text-level = { $scale } ≥ { $level }
text-row = row { $name } gives { $gives }
# Behind rows that may count, where not all are named.
text-more-rows = { $n ->
    [1] and 1 more row that may count
   *[other] and { $n } more rows that may count
}
# Above the conditions of a rule of which each may yet fail.
text-whatever = whatever the missing answers are
text-near-row = near: row { $row } would give { $gives }, but for { $column }
text-applies = { $name } applies
# An element of a condition: its label, or the word where an English label cannot stand.
# $label: the label, spelled
text-element = { $label }
# $outcome is one of the four texts below, perhaps with the one after them.
text-exception = exception { $name }: { $outcome }
text-stands-against = stands against it
text-would-stand-against = would stand against it, but is itself set aside
text-may-stand-against = may stand against it
text-not-established = not established
text-burden-on = ; to be shown by the { $who }
text-decides-level = can decide between { $low } and { $high }
text-decides-scope = can decide whether this law governs it
text-decides-day = can decide from when the level applies, if ever
text-more-questions = and { $more } more that matter only after these, or decide less
# What holds if an assumption is not made.
text-without-it = without it: { $levels }
text-scores = Points
# A score: its name, what it comes to, and its band.
# $points: a number or an interval
# $most: the greatest sum
text-score-points = { $title }: { $points } of { $most } points
text-score-band = , { $level }
text-score-band-open = , still open: { $level }
text-score-unless = ; only if it applies, which is open
# Why the greatest sum that the law gives is not the one that can be reached.
text-score-maximum = at most { $most }: { $why }
# What becomes of the sum.
text-score-changed = the sum is { $sum } points: { $steps }
text-less = less { $amount }
text-plus = plus { $amount }
text-half-up = rounded half up to { $number }
text-half-even = rounded half to even to { $number }
text-rounded-up = rounded up to { $number }
text-rounded-down = rounded down to { $number }
text-floor-level = at least { $level }, whatever the sum
# What is done with the sum in one case alone: in another case, in this one, perhaps.
text-changed-if = { $what } if { $condition }
text-changed-as = { $what }, as { $condition }
text-changed-perhaps = { $what } if { $condition }, which is open
text-score-idle = did not apply: { $changes }
# The bands of a score; each has its ends.
text-bands = bands: { $bands }
text-band-of = { $level } { $range }
text-band-from = from { $n }
text-band-over = over { $n }
text-band-up-to = up to { $n }
text-band-under = under { $n }
text-band-between = { $low } { $high }
# The points lie there.
text-band-here = here
text-band-perhaps = perhaps here
text-score-nothing = worth nothing: { $items }
# Another answer that would bring the score to another level.
text-score-moves = { $name } answered with { $answer } would give { $points } points, { $level }
text-score-more-moves = and { $more } more answers that would move it

## document: the report in Markdown

document-system = System: { $id }
document-day = Day: { $day }
document-law-as-of = Law as of: { $day }
document-no-advice = This informs; it is not legal advice.
document-scope = Scope: { $verdict }
# $then is the message `report-once`.
document-out-for-now = Out of scope for now; { $then }
document-open = open, { $levels }
# After the level of a system.
document-on-this-day = ; on this day: { $levels }
document-rules = Rules
# Between the provisions whose days are moved and how.
document-stop = { ". " }
# A note behind what a duty asks, in a cell of a table.
# $line: begins a line within the cell
document-note-of-duty = { " " }({ $note })
# Heads of the columns of tables, down to `document-entry`.
document-rule = Rule
document-title = Title
document-reason = Reason
document-outcome = Outcome
document-applies = Applies
document-source = Source
document-duty = Duty
document-permission = Permission
document-must = What must be done
document-may = What may be done
document-due = Due
document-field = Field
document-entry = Entry
# After the title of a duty that is none.
document-permitted = permission
# $duty is the duty that asks for a form.
document-form-of = Duty: { $duty }
document-blank = (to be filled in)

## description: reading a description of a system

# What stands where something else is expected: `not a list`.
description-text = text
description-single = a single value
description-list = a list
description-map = a map
description-malformed = this is not well-formed: { $why }
description-mend = mend the text here; nothing of this record was read
# `$why` is what the reader of the format says, always in English.
description-syntax = { $why }
description-too-deep = values are nested deeper than { $most }
description-four-levels = a description needs four levels at most
description-twice = key `{ $key }` stands twice
description-first = first here
description-keep-one = keep one of the two answers
description-no-aliases = anchors and aliases are not read in descriptions
description-write-out = write the value out where it is needed
description-no-tags = tags are not read in descriptions
description-key-word = a key must be a single word
description-too-large = the file is larger than { $size } MiB
description-split = split it, or give one JSON object per line
description-nothing = there is nothing in it
description-lacks = the description has no `{ $key }`
description-keys = a description is a map of keys, not { $what }
description-begin = begin with `solon: 1`, `system: my-system` and `facts:`
description-add-form = add `solon: 1`, the form of the description
description-add-system = add `system: my-system`, a short name without spaces
description-add-system-or-name = add `system: my-system`, a short name without spaces; a file with facts on an organisation is named in descriptions: `organisation: FILE`
description-add-facts = add `facts:` with the answers; `solon facts --format yaml-template` prints a form
description-form = this version reads descriptions of form 1
description-write-form = write `solon: 1`
description-system-empty = `system` is a short name, and here is none
description-write-system-short = write `system: my-system`, a short name without spaces
description-system = `system` is a short name, not { $what }
description-write-system = write `system: my-system`
description-name = `name` is text, not { $what }
description-write-name = write `name: My system`
description-organisation = `organisation` is the path of a file, not { $what }
description-write-organisation = write `organisation: acme.yaml`
description-answered = `answered` maps packs to versions, not { $what }
description-write-answered = write `answered: { "{" } common: "2026.11.0" { "}" }`
description-facts = `facts` maps questions to answers, not { $what }
description-write-facts = write one `question: answer` per line below it
description-meta = `meta` is a map of whatever you want to keep, not { $what }
description-write-meta = write `meta: { "{" } owner: team x { "}" }`, or a key of your own: `x-owner: team x`
description-unknown-key = unknown key `{ $key }`
description-indent = `{ $key }` is a question: indent it below `facts:`
description-known-keys = keys are { $keys }; a key of your own begins with `x-`, or stands below `meta:`
description-foreign = `{ $key }` is a question of pack `{ $pack }`; it plays no part here
description-unknown-question = unknown question `{ $key }`
# Behind an unknown question that is asked for each value of another answer.
description-by-value = there is one question for each value: `{ $list }`
description-by-value-more = there is one question for each value: `{ $list }` and { $n } more
description-list-questions = `solon facts` lists the questions
description-did-you-mean = did you mean `{ $near }`?

## organisation: files with facts on an organisation

organisation-unusable = cannot use the organisation file `{ $path }`: { $why }
organisation-path = the path is relative to the description; the file holds `facts:`
organisation-add-facts = add `facts:` with the answers
organisation-map = an organisation file is a map, not { $what }
organisation-begin = begin with `facts:`
organisation-place = line { $line }, column { $column }: { $message }

## answer: the answer to one question
#
# `$name` is the question; what stands in backticks is written so in every language.

answer-assumed = `assumed` is true or false
answer-write-assumed = write `assumed: true`
answer-keys = an answer may have { $keys }
answer-unknown-key = unknown key `{ $key }` in an answer
answer-no-value = the answer to `{ $name }` has no `value`
answer-add-value = add `value: …`
answer-text = this is text, not { $what }
answer-quote = write it in quotes
answer-follows = whether `{ $name }` applies follows from other answers
answer-always-applies = it always applies: answer it, or write `unknown`
# `$names` are questions, each in backticks.
answer-follows-from = it follows from the answer to { $names }
answer-calculated = `{ $name }` is calculated, and nobody answers it
answer-answer-parts = answer `{ $top }` and `{ $bottom }`, of which it is the ratio
answer-yes-or-no = `{ $name }` is answered with yes or no
answer-write-yes-or-no = write `true` or `false`; or `unknown`
answer-write = write `{ $text }`
answer-one-value = `{ $name }` has one value, not { $what }
answer-write-one = write one value of its list; several possible ones as `{ $text }`
answer-write-fitting = write the one that fits; if it is one of these and not known which, `{ $text }`
answer-values = values are { $names }
answer-no-such-value = `{ $text }` is not a value of `{ $name }`
answer-list = `{ $name }` is answered with a list, not { $what }
answer-write-list = write a list: `[a, b]`; `[]` means none of these
answer-write-none = write `[]` for none of these
answer-name-those = name those that hold: `[a, b]`
answer-write-this-list = write `[{ $list }]`; `[]` means none of these
answer-beside = `{ $text }` stands beside values that hold
answer-leave-out = leave `{ $text }` out, or write `[]` alone
answer-names = a list holds names of values, not { $what }
answer-write-names = write the names one after another
answer-there-and-not = `{ $value }` is said to be there (`with`) and not to be there (`without`)
answer-keep-in-one = leave `{ $value }` in one of the two
answer-key-list = `{ $key }` is a list, not { $what }
answer-write-key-list = write `{ "{" } { $key }: [{ $list }] { "}" }`
answer-names-nothing = `{ $key }` names nothing
answer-name-a-value = name a value, or leave `{ $key }` out; `[]` as the whole answer means none of these
answer-question-mark = `?` says nothing under `{ $key }`
answer-unnamed-unknown = leave it out: what is not named is unknown anyway
answer-value-and-range = an answer is either a value or a range, not both
answer-leave-one-out = leave one of them out
answer-misfit = `{ $key }` does not fit `{ $name }`
answer-takes-bool = write `true`, `false` or `unknown`
answer-takes-one = this question takes `among` and `without`, each with a list
answer-takes-set = this question takes `with`, `without` and `among`, each with a list
answer-takes-number = this question takes `over`, `under`, `at_least` and `at_most`, each with a number
answer-takes-day = this question takes `from` and `before`, each with a day
answer-empty-range = no value lies in this range
answer-widen = exchange or widen the bounds

## figure: answers that are numbers or days

# Between two things to write, each in backticks.
figure-or = { " or " }
figure-number = `{ $name }` is a number, not { $what }
figure-write-number = write a number such as `3e25`; bounds as `{ "{" } over: 1, under: 5 { "}" }`
figure-two-ways = `{ $text }` can be read in two ways
figure-no-number = `{ $text }` is not a number as it is written
# `$texts` are things to write, each in backticks, joined by the message `figure-or`.
figure-write = write { $texts }
figure-unit = `{ $given }` is not the unit of `{ $name }`
figure-convert = convert it, and give it in { $unit }
figure-bare = give the bare number: `{ $figures }`
figure-outside = `{ $figures }` is outside { $least } to { $most }
figure-a-whole-number = a whole number
figure-not-whole = `{ $name }` is a whole number: `{ $figures }` is none
figure-nearest = write `{ $below }` or `{ $above }`
figure-check = check the amount and its unit
figure-not-a-number = `{ $figures }` cannot be read: this is not a number
figure-too-large = `{ $figures }` cannot be read: this number has more than 38 digits and cannot be kept exactly
figure-zero-below = `{ $figures }` cannot be read: a fraction cannot have 0 below the line
figure-write-plain = write a number such as `3e25`, `0.25` or `1/3`
figure-no-such-day = there is no day `{ $text }`
figure-write-day = write a day as 2027-12-02
figure-two-days = `{ $text }` can mean two days: write `{ $one }` (the day stands first) or `{ $other }` (the month stands first)
figure-day = `{ $name }` is answered with a day, not { $what }
figure-day-not = `{ $name }` is answered with a day, not `{ $text }`
figure-write-days = write a day as 2027-12-02, a month as 2027-12 or a year as 2027; bounds as `{ "{" } from: 2027-01-01, before: 2028-01-01 { "}" }`; `never` where there is no such day and none is planned

## overview: several systems in one table

# The level of a system that is out of scope until another day.
overview-for-now = { $level } for now; then { $then }
overview-rejected = rejected
overview-never = never
overview-earliest = { $day } at the earliest
overview-earliest-or-never = { $day } at the earliest, perhaps never
# What is not settled, in a cell.
overview-scope = scope
overview-level = level
overview-questions = { $n ->
    [1] 1 question
   *[other] { $n } questions
}
# How many answers are in doubt, by kind.
overview-not-used = { $n } not used
overview-at-odds = { $n } at odds
overview-assumed = { $n } assumed
overview-same-id = same id
# Heads of columns.
overview-head-system = System
overview-head-id = Id
overview-head-file = File
overview-head-level = Level
overview-head-on = On { $day }
overview-head-from = From
overview-head-open = Open
overview-head-look-again = Look again
overview-head-because = Because

## matrix: several regimes at once

# Heads of columns; the third is the level on the scale that regimes share.
matrix-head-regime = Regime
matrix-head-level = In its own words
matrix-head-canonical = ≈
matrix-head-state = State
# How a regime stands, in a cell.
matrix-decided = decided
matrix-open = open
matrix-open-scope = open, its scope too
matrix-out-of-scope = out of scope
matrix-out-for-now = out of scope for now
matrix-not-asked = not asked
# Behind `open`.
matrix-questions = { $n ->
    [1] { ", " }1 question
   *[other] { ", " }{ $n } questions
}
# Behind `not asked`, in brackets.
matrix-opens = { $n ->
    [1] 1 question opens it
   *[other] { $n } questions open it
}
# In a cell in which nothing stands.
matrix-nothing = —
# Behind a level on the scale that regimes share.
matrix-mark = { $level }*
matrix-own-map = * placed there by whoever wrote the pack: the law itself knows no such scale
# Why; $regime: a pack, or a pack and one of its scales
matrix-own-map-of = { $regime }: { $why }
# $by: rules in brackets, or nothing
# $under: regimes
matrix-overall = Overall: at least { $level }{ $by }; could be higher under: { $under }
matrix-overall-is = Overall: { $level }{ $by }
matrix-by = by { $rules }
matrix-by-one-of = by one at least of { $rules }
# Behind the overall level.
matrix-not-counted = ; not asked, and not counted: { $packs }
matrix-not-counted-many = ; { $n } regimes were not asked, and are not counted
# Below the matrix.
matrix-folded-out = Out of scope: { $n } regimes (--full names them)
matrix-folded-idle = Not asked: { $n } regimes (--full names them). They open with: { $questions }
# The title of a regime of several, behind its id.
matrix-regime = { $pack } · { $title }
# Below the head of a regime that was not asked.
matrix-opened-by = NOT ASKED: none of its own questions has an answer, and whether it governs the system is open. It opens with: { $questions }
matrix-calendar = Your duties under all regimes, by their days
# The last lines of a report; $packs: regimes
matrix-not-reached = Not reached by the answers, and so not asked: { $packs }
matrix-not-reached-many = Not reached by the answers, and so not asked: { $n } regimes (--full names them)
matrix-also-reached = Also reached by these answers: { $packs } (`--pack reached` asks them, too)
# Whom a duty binds, behind it.
matrix-as = as { $role }
matrix-unknown = Unknown, and able to change a result: each question once, for all regimes
# $questions: names of questions
matrix-only-duties = Whether a duty is owed, or by when, and no level, hangs on: { $questions } (`solon facts NAME` tells each)
# What a question can do under a regime.
matrix-closes = can close it
matrix-asked-by = { $pack }: { $what }
# Heads of columns.
matrix-head-question = Question
matrix-head-asked-by = Asked by
matrix-head-role = As
# How many regimes were not asked, in a cell.
matrix-count-not-asked = { $n } not asked

## near: what stands nearest to a result

near-title = What stands nearest: one different answer would do
near-nothing = no change of a single answer would bring a rule of a higher level to apply
near-more = and { $n } more (all of them: --format json)
near-not-answered = not answered
# What is not so today.
near-days = the days on which it applies
near-excluded = today it is out of scope: { $clause }
near-partial = today this part does not apply: { $clause }
near-against = today { $what } stands against it
near-applies = { $id } applies
near-set-aside = { $id } is set aside by { $by }
# $scale: the name of the scale
# $level: the name of its level
# $words: the level in words
near-level = { $scale } ≥ { $level }
# An element of a condition where no place is cited; nothing where an English label cannot stand.
# $label: the label, spelled
near-element = { $label }
# The same with the places that it cites.
# $label: the label, spelled
near-element-at = { $label } ({ $places })
# The other answer.
near-none = none of these
near-only = these and no others: { $list }
near-not = not: { $list }
near-also = also: { $list }
near-in-place-of = { $come }, in place of: { $go }
# What would apply then.
near-in-scope = in scope
near-perhaps-in-scope = perhaps in scope
near-perhaps = perhaps { $level }
near-never = { $what }, which a transition keeps from ever applying
near-if = if { $fact } were: { $answer }
near-today = today: { $answer }
near-not-so = not so today: { $what }
near-still-open = still open then: { $facts }
near-miss = { $fact }: “{ $value }” was chosen, which decides nothing
near-miss-beside = { $fact }: “{ $value }” was chosen, which decides nothing; it stands beside “{ $beside }”
near-miss-help = { $miss }. { $help }

## time: levels and duties over time

time-law = law as of { $day }
# What changes on a day: `$what` is one of the four words after these.
time-begin = { $what } that begin to apply
time-may-begin = { $what } that may begin to apply
time-certain = { $what } that from then on certainly apply
time-cease = { $what } that cease to apply
time-may-cease = { $what } that may cease to apply
time-excluded = { $what } that from then on certainly do not apply
time-permissions = permissions
time-duties = duties
time-exceptions = exceptions
time-stays = stays
time-rules = rules
time-counted = { $what } ({ $n })
# Below the picture, what its signs mean.
time-legend = █ in effect  ▒ may be  · classified only; duties: ░ 1-4  ▒ 5-14  █ 15 and more
time-scope = scope { $verdict }
time-classified = classified: { $level }
time-your-duties = your duties
time-you-may = you may
time-not-settled = not settled
time-out-throughout = Out of scope throughout: { $packs }
time-not-asked = Not asked, and not drawn: { $packs }
time-as-before = as before: { $packs }

## crosswalk: clauses of frameworks, and the duties that correspond to them

crosswalk-of-systems = { $n } systems
crosswalk-ours = Which duty corresponds to which clause is the choice of whoever wrote the pack. The framework grades nothing, and meeting a clause does not meet a duty of law.
crosswalk-unchecked = No place of it was verified: { $why }.
crosswalk-duty = { $name }: { $title } ({ $states })
crosswalk-state-of = { $state }: { $ids }
crosswalk-in-effect = in effect
crosswalk-not-in-effect = not in effect
crosswalk-from = from { $day }
crosswalk-perhaps = perhaps
crosswalk-bare = No duty corresponds to { $n ->
    [1] this clause
   *[other] these { $n } clauses
}: { $list }
crosswalk-without-clause = Duties that correspond to no clause: { $n }
crosswalk-more = … and { $n } more (--full)
crosswalk-rejected = Rejected, and not in the crosswalk: { $n }

## calendar: what is ahead of systems, by its day

calendar-title = Calendar from { $on }
calendar-of-systems = { $n } systems
calendar-overdue = Overdue
calendar-next = The next 12 months, until { $day }
calendar-ahead = Until { $day }
calendar-all-ahead = Ahead
calendar-nothing = nothing
calendar-more = … and { $n } more (--full)
calendar-later = And { $n } later (--until)
calendar-open = Without a day: { $n }
calendar-not-asked = Not asked: { $list }
calendar-not-asked-of = { $regime } ({ $n })
calendar-rejected = Rejected, and not in the calendar: { $n }
# Since when something is overdue.
calendar-since = since { $day }
calendar-perhaps = perhaps { $what }
calendar-between = { $earliest } to { $latest }
calendar-earliest = { $day } or later
calendar-latest = { $day } or sooner
# Systems of which the same is said.
calendar-all = all { $n } systems
calendar-some = { $n } systems: { $ids }
# What happens on a day.
calendar-level-begins = in effect: { $level }
calendar-level-ends = no longer in effect: { $level }
calendar-duty-begins = duty begins: { $title }
calendar-duty-ends = duty ends: { $title }
calendar-duties-begin = { $n } duties begin
calendar-duties-end = { $n } duties end
calendar-deadline = due: { $title }
calendar-review = review due: { $title }
calendar-adopted = expected, adopted: { $title }: { $what }
calendar-proposed = expected, proposed: { $title }: { $what }
calendar-pack-reviews = read the rules of { $n } packs against the law again
calendar-pack-review = read the rules against the law again: { $title }
# A remark on a duty.
calendar-only-without = it would only matter if { $ids } did not apply
# In files for calendars of other programs.
calendar-name = Solon
calendar-counted = Counted: { $words }
calendar-hangs-on = The day hangs on: { $facts }
calendar-day-between = The day lies between { $earliest } and { $latest }.
calendar-day-earliest = The earliest possible day.
calendar-day-latest = The latest possible day.
calendar-not-sure = It is not sure that it comes to this.
calendar-is-overdue = Overdue on { $on }.
calendar-not-shown = Not in this calendar: { $list }
calendar-count-overdue = { $n } overdue, or perhaps
calendar-count-open = { $n } without a day
calendar-count-later = { $n } later
calendar-count-rejected = { $n } rejected records
calendar-count-not-asked = { $n } regimes not asked
calendar-none-ahead = Nothing is ahead.

## change: what a change of rules does

# A level and its day.
change-from = { $level } from { $day }
change-no-level = no level
change-on-this-day = on this day: { $level }
change-by-burden = by the burden of proof: { $level }
# How a provision stands on one side: words that follow each other after commas.
change-none = none
change-not-settled = not settled
change-set-aside = set aside
change-due = due { $when }
change-permission = a permission
change-for-others = for others
change-other-level = another level
change-other-limits = other limits
# What becomes of a text.
change-added = added
change-removed = removed
change-changed = changed
# `$change` is one of the three words above, `$kind` a kind of provision.
change-of-kind = { $change } { $kind }
# What a provision does on a day.
change-begins = begins
change-ends = ends
# `$what` is one of the two words above, `$kind` a kind of provision.
change-event = { $kind } { $what }
change-systems-move = { $n } of { $all } systems move ({ $day })
change-nothing = Nothing differs.
change-scope = scope: { $old } -> { $new }
change-rules = rules
change-duties = duties
change-penalties = penalties
change-possible = All possible systems
change-provisions = Provisions that differ (marked * above)
change-days = Days that differ
# Causes of a move.
change-no-longer = no longer { $clause }
change-set-aside-by = set aside by { $list }
change-no-longer-set-aside-by = no longer set aside by { $list }
# All possible systems.
change-not-asked = Not asked about (`--register-only`): the systems given are compared alone.
change-all-same = Proved: every possible system comes out the same, on every day.
change-levels-same = Proved: no possible system changes its level or comes into or falls out of scope, on any day.
change-levels-told = Levels are those in effect on the days told. In examples, all else is no, nothing or does not matter; JSON has them as descriptions.
change-others = What else comes out differently for some system:
change-other = { $kind } { $ids } { $days }
# Between levels, one of which a system has.
change-or = { " or " }
change-transitions = by transitions or stays alone
change-unless = unless something that stays as it is stands against it, or another rule gives as much or more; systems of which this is so:
change-comes-in = come into scope
change-falls-out = fall out of scope
change-in-scope-afterwards = systems in scope afterwards of which this is so:
change-in-scope-before = systems in scope before of which this is so:
change-further = … and further systems; `--regions` tells more of them
change-all = all
change-example = { $systems } — for example { $answers }
change-all-no = all no or nothing
change-every-day = on every day
change-day-from = from { $from }
change-day-before = before { $until }
change-day-from-until = from { $from } until { $until }
# Between spans of days.
change-and = { " and " }

# The same in Markdown.
change-title = What the change of rules does
change-before = Before: { $rules }
change-after = After: { $rules }
change-day = Day asked for: { $day }
change-nothing-moves = **Nothing changes:** no provision differs.
change-nothing-moves-all = **Nothing changes:** no provision differs, and { $n ->
    [1] 1 system stays
   *[other] { $n } systems stay
} as before.
change-no-system = **No system changes:** { $provisions ->
    [1] 1 provision differs
   *[other] { $provisions } provisions differ
}, but { $n ->
    [1] 1 system stays
   *[other] { $n } systems stay
} as before.
# `$parts` are some of the six after this one.
change-sum = **{ $n ->
    [1] 1 system
   *[other] { $n } systems
}:** { $parts }.
change-up = { $n ->
    [1] 1 moves up
   *[other] { $n } move up
}
change-down = { $n ->
    [1] 1 moves down
   *[other] { $n } move down
}
change-otherwise = { $n ->
    [1] 1 changes otherwise
   *[other] { $n } change otherwise
}
change-other-days = { $n ->
    [1] 1 keeps its level on other days
   *[other] { $n } keep their level on other days
}
change-other-reasons = { $n ->
    [1] 1 keeps its level with other duties or reasons
   *[other] { $n } keep their level with other duties or reasons
}
change-stay = { $n ->
    [1] 1 stays as before
   *[other] { $n } stay as before
}
change-head-system = System
change-head-before = Before
change-head-after = After
change-head-because = Because
# Further causes in a cell.
change-more = { $n } more
change-in-scope = in scope
change-out-of-scope = out of scope
change-partly = partly in scope
change-scope-open = scope not settled
change-behind = Level and days stay, what stands behind them changes: { $names }.
change-not-read = Not read, and so not compared
change-details = Details
change-bold = Provisions whose own text differs are bold.
change-provisions-differ = { $n ->
    [1] 1 provision differs
   *[other] { $n } provisions differ
}
change-head-change = Change
change-head-kind = Kind
change-head-provision = Provision
change-head-title = Title
change-calendar = Calendar: { $n ->
    [1] 1 day differs
   *[other] { $n } days differ
}
change-head-day = Day
change-head-before-alone = Before alone
change-head-after-alone = After alone
change-informs = This informs; it is not legal advice.

## described: what a changed description of a system means

described-title = What the changed descriptions mean
described-before = Before: { $name }
described-after = After: { $name }
described-under = Under: { $packs }
described-sum = { $n ->
    [1] One system is in both: { $parts }.
   *[other] { $n } systems are in both: { $parts }.
}
described-moved = { $n ->
    [1] one comes out otherwise
   *[other] { $n } come out otherwise
}
described-needed = { $n ->
    [1] one needs a review
   *[other] { $n } need a review
}
described-perhaps = { $n ->
    [1] one perhaps needs a review
   *[other] { $n } perhaps need a review
}
described-answers-alone = { $n ->
    [1] one differs in answers alone
   *[other] { $n } differ in answers alone
}
described-same = { $n ->
    [1] one is as before
   *[other] { $n } are as before
}
described-none-in-both = No system is in both. Systems are matched by their id, `system` in a description.
described-none-compared = No system could be compared.
described-gone = Only before: { $list }
described-added = Only after: { $list }
described-unread = Not compared, because a description in the same file on the other side could not be read: { $list }
described-twice = Not compared, because several descriptions on one side have this id: { $list }
described-rejected = { $n ->
    [1] One description could not be read; what stands on one side alone may be in it.
   *[other] { $n } descriptions could not be read; what stands on one side alone may be among them.
}
described-duties-new = new duties: { $list }
described-duties-open = duties that may newly arise: { $list }
described-duties-gone = duties that fall away: { $list }
described-duties-other = duties on other days or terms: { $list }
described-answers = answers
described-no-answer = no answer
described-first = for the first time
described-more = and { $n } more
described-more-systems = { $n ->
    [1] … and one more system; `--format json` has all of them
   *[other] … and { $n } more systems; `--format json` has all of them
}
described-head-review = Reviews

## ask: the questions, as a list and as a form to fill in

ask-title = Questions: { $packs }
ask-counted = { $n } questions, { $always } of them always asked.
ask-legend = `-` is a value to choose; `~` decides nothing and stands there so that the right line is chosen.
# What an answer looks like.
ask-yes-or-no = yes or no
ask-one = one of these
ask-any = any of these
ask-a-day = a day
# The answer to a question for a day.
ask-day-or-never = a day, or `never`
ask-a-number = a number
ask-in-unit = { $number } in { $unit }
ask-between = { $number }, { $least } to { $most }
# What a question is like.
ask-rationale = needs a rationale
ask-design-choice = a design choice
ask-cost = cost { $cost }
ask-no-level = no level depends on it
ask-other-reading = matters under another reading alone
ask-asked-when = asked only when: { $condition }
ask-answer = answer: { $answer }
ask-serves = serves: { $places }
# A ratio of two numbers, of which this question asks for one.
ask-ratio-of = ratio: `{ $name }` = { $parts }: { $words }
ask-read-by = read by: { $list }
# A provision that reads a question.
# $named: its kind as rule files have it, and its id
# $kind: its kind in words
# $id: its id
ask-user = `{ $named }`
ask-and-more = { $list } and { $more } more
ask-near = does not decide; here to choose the right line
# Questions that an answer opens; before it stands one of the six after it.
ask-opens = → opens: { $names }
ask-yes = yes
ask-no = no
ask-number = a number
ask-day = a day
ask-any-line = any line
ask-any-line-but = any line but { $lines }
# The conditions under which a question is asked: names of questions and values.
ask-applies = `{ $id }` applies
ask-is-yes = `{ $name }` is yes
ask-is-no = `{ $name }` is no
ask-marked = you choose a line of `{ $name }` that is marked `→ opens: … { $own } …`
ask-is = `{ $name }` is { $list }
ask-is-not = `{ $name }` is not { $list }
ask-has = `{ $name }` has { $list }
ask-has-not = `{ $name }` does not have { $list }
ask-has-not-all = `{ $name }` does not have all of { $list }
ask-has-alone = `{ $name }` has { $list } alone
ask-has-more = `{ $name }` has more than { $list } alone
ask-anything = you choose anything in `{ $name }`
ask-nothing = you choose nothing in `{ $name }`
ask-at-least = you choose at least { $n } lines of `{ $name }`
ask-fewer = you choose fewer than { $n } lines of `{ $name }`
ask-from = `{ $name }` is at least { $number }
ask-over = `{ $name }` is more than { $number }
ask-to = `{ $name }` is at most { $number }
ask-below = `{ $name }` is less than { $number }
ask-day-from = `{ $name }` is on or after { $day }
ask-day-after = `{ $name }` is after { $day }
ask-day-to = `{ $name }` is on or before { $day }
ask-day-before = `{ $name }` is before { $day }
ask-come = `{ $name }` has come
ask-not-come = `{ $name }` has not come
ask-recent = `{ $name }` lies within the last { $time }
ask-not-recent = `{ $name }` does not lie within the last { $time }
ask-lapsed = `{ $name }` lies more than { $time } ago
ask-not-lapsed = `{ $name }` does not lie more than { $time } ago
# The form to fill in.
ask-about = A description of one AI system, to be classified under: { $packs }
ask-unknown = Replace `unknown` where you know the answer, and leave it where you do not: what is unknown is shown as open, never taken for no.
ask-lines = Below a question, `-` is a value to choose; `~` decides nothing and stands there so that you choose the right line.
ask-several = Several answers: [a, b]. None of these: []. More may apply: [a, "?"].
ask-without = Surely not this one, the others not known: { "{" } without: [a] { "}" }; and some surely: { "{" } with: [b], without: [a] { "}" }.
ask-among = One of a few, and not known which: { "{" } among: [a, b] { "}" }.
ask-evidence = With evidence: { "{" } value: true, evidence: "test report 7", by: "quality manager" { "}" }.
ask-opening = `→ opens` names the questions that an answer makes necessary; the others under `Only when` may stay as they are.
ask-organisation = Answers that hold for all systems of an organisation may stand in a file of their own that holds `facts:`; name it above `facts:` here, such as `organisation: acme.yaml`.
ask-my-system = My system
ask-name-hint = what people call it
ask-later = --- not needed for the level under the regimes named above; other regimes and later reports use them ---
ask-opened = --- opened by your answer to `{ $question }` ---
ask-only-when = Only when: { $condition }
ask-say-why = Say why: give `evidence`.
ask-true-false = true / false
ask-example = e.g. { $answer }
ask-empty = [] means none of these; add "?" if more may apply
ask-bounds = { $number }; if you know bounds only: { "{" } over: …, under: … { "}" }
ask-write-day = a day such as 2027-12-02, or 2027-12, or 2027, or `never` where there is none and none is planned; bounds: { "{" } from: …, before: … { "}" }

## item: one provision with all its versions

item-aims-at = aims at
item-for = for
item-text = Text
item-version = Version { $n } of { $all }
# The days of a version or a window, after what they are of.
item-from = { $what } from { $day }
item-until = { $what } until { $day }
item-title = title
item-binds = binds
item-stands = stands
item-first = before all other duties
# $duties: patterns of duties
item-first-except = { $words } except { $duties }
item-burden = to be shown by
item-when = when
item-as-next = all else as in the next version
item-note = note
item-gives = gives
# A level after the name of its scale.
item-level-of = { $name }: { $level }
item-by-table = { $scale }: as the table “{ $table }” gives it
item-as-enacted = as enacted
item-inserted-by = inserted by
item-amended-by = amended by
# An amendment: its id, its title, and the act that it stands in with a mark before it.
item-amendment = { $name } “{ $title }”{ $act }
item-unchecked = unchecked: { $why }
item-cites = cites
item-no-provision = no provision
# A window: some of the four, one after the other.
item-own-right = { "in its own right " }
item-window-from = from { $day }
item-window-until = { " until " }{ $day }
item-provided = { ", provided that " }{ $guard }
item-applies = applies
item-replaced = replaced before it applied
item-all-hold = all of these hold
item-one-holds = one of these holds
item-to-be-shown = to be shown by { $role }
item-clears = why the line is here
item-unless = unless { $limb }
item-partial = partial exclusion
item-terms = Terms
item-contested = Contested points
# Since when a text stands, and by which amendment.
item-since = from { $day }
item-default = default
item-default-from = default from { $day }
item-facts = Facts that it reads
item-tests = Tests that name it
item-may = what may be done
item-must = what must be done
item-due = due
item-limit = upper limit
item-then = then
item-record = form asks for

## scan: results for code scanning, each a sentence

scan-scope = scope { $old } -> { $new }
scan-level = { $scale } { $old } -> { $new }
scan-because = { $text }, because of { $causes }
scan-not = not { $level }
scan-perhaps = perhaps { $level }
# Instead of a level, of a rule that gives none.
scan-met = met
scan-by = { $level }, by { $rule }
scan-set-aside = set aside
scan-set-aside-by = set aside by { $list }
scan-not-settled = not settled
scan-hangs = not settled, hangs on { $facts }
scan-scope-open = it is not settled whether the rules govern this system

## terminal: what the command line says beside its reports

# The kinds of findings, and what helps against one.
terminal-error = error
terminal-warning = warning
terminal-note = note
terminal-help = help
# Of many findings of one kind, those that are not drawn: how many they are, and a line per wording.
terminal-more-of-kind = { $count } more of this kind, { $all } in all
terminal-other-words = … and { $n } in other words
terminal-all-findings = `--all-findings` shows every one
terminal-same-id = `{ $id }` is the id of { $n } descriptions: { $places }
terminal-unused = { $n ->
    [1] 1 answer is not used, because the question does not apply: { $names }
   *[other] { $n } answers are not used, because the questions do not apply: { $names }
}
# Of doubts about answers.
terminal-more-doubts = and { $n } more; the overview marks them all
# A remark for whoever calls.
terminal-remark = note: { $text }
terminal-required-open = `--require decided`: `{ $id }` is open under { $packs }
terminal-required-idle = `--require decided` passes over regimes that were not asked (whether they govern the system is open, and none of their own questions has an answer): { $packs }
terminal-reached = `--fail-on`: `{ $id }` reaches, or may reach, the level `{ $level }` or a higher one on { $reached }
terminal-organisation = `{ $name }` is an organisation file, used by { $n ->
    [1] 1 description
   *[other] { $n } descriptions
}
terminal-rejected-too = { $n } more records cannot be read; each stands in its place in the output
terminal-line-no-text = line { $line } is not UTF-8 text (first bad byte at { $at })
terminal-missing = there is no file or folder `{ $name }`
terminal-table = `{ $name }` is a table of a kind that is not read
terminal-table-help = save it as XLSX or CSV
# $list: some of the three after it
terminal-not-read = not read in `{ $folder }`: { $list } (no descriptions)
# $ending: the ending of the names of files, with its point
terminal-ending = { $n } { $ending }
terminal-no-ending = { $n } without an ending
terminal-more-files = { $n } more

## screen: the first screen

# What is in effect on the day.
screen-today = In effect today: { $what }
screen-duties-now = { $n ->
    [0] no duty of yours
    [1] one duty of yours
   *[other] { $n } duties of yours
}
# The next day on which anything changes or is due.
screen-next = Next date: { $day }: { $what }
# No day lies ahead on which anything changes or is due.
screen-no-next = Next date: none that is known
screen-due-then = { $id } is due ({ $title })
screen-nearest = Nearest: { $what }
# The answers behind a verdict.
screen-answers = Given: { $answers }
screen-contested = { $n ->
    [1] Contested: { $points }: { $result } (--reading { $readings })
   *[other] Contested: { $points }: { $result } (--reading { $readings }); { $n } readings in all would change it
}
screen-assumed = Rests on assumptions: { $questions }
screen-look-again = Answers to look at again: { $questions }
screen-questions = Open questions: { $shown } of { $all }, those that decide most
# All of them are told.
screen-questions-all = { $all ->
    [1] One open question
   *[other] Open questions
}
screen-duties = Your duties: the next { $shown } of { $all }
# All of them are told.
screen-duties-all = Your duties
screen-now = now
screen-overdue-since = OVERDUE { $day }
screen-not-before = not before { $day }
screen-due-by = by { $day }
# Duties of a role, by their number.
screen-of-role = { $role } { $n }
screen-others = Duties of others: { $list }
screen-fines = Upper limits of fines: { $list }
# How many regimes a screen tells of.
screen-regimes = { $n } regimes
screen-out-of-scope = { $n } regimes do not govern it
screen-more-regimes = and { $n } regimes more
# The heading of the first lines of a document.
screen-title = In brief
# Heads of columns.
screen-when = When
screen-more = More: `--full` (reasons, texts), `solon explain` (why, what would change it), `solon timeline`
# Below a table of several systems.
screen-several = Each of them on one screen: `solon classify` of its file alone; all of them in full: `--full`

## interview: questions that `solon ask` puts one by one

# How a regime stands. $levels: one level, or a range of them.
interview-decided = { $regime }: { $levels }, decided
interview-out = { $regime } does not govern the system
interview-open = { $regime }: { $levels }; { $n ->
    [1] 1 question can still matter
   *[other] { $n } questions can still matter
}
interview-scope-open = { $regime }: whether it governs the system is open; if it does: { $levels }; { $n ->
    [1] 1 question can still matter
   *[other] { $n } questions can still matter
}
interview-scope-alone = { $regime }: whether it governs the system is open; { $n ->
    [1] 1 question can still matter
   *[other] { $n } questions can still matter
}
# Of many regimes.
interview-regimes = { $decided } of { $n } regimes are decided; { $left ->
    [1] 1 question can still matter
   *[other] { $left } questions can still matter
}
interview-not-reached = { $n ->
    [1] 1 regime is out of reach
   *[other] { $n } regimes are out of reach
}
# Why a question is asked.
interview-why-scope = It can decide whether { $regime } governs the system.
interview-why-level = Under { $regime } it can decide between { $low } and { $high }.
interview-why-rules = Rules that hang on it: { $rules }
interview-why-duties = Duties that hang on it, or on which day: { $duties }
interview-why-nothing = No level hangs on it any more.
interview-pair = Two systems that differ in this answer alone, under { $regime }:
interview-pair-both = both: { $list }
interview-pair-same = both as answered so far
interview-comes = { $answer } → { $result }
interview-not-governed = not governed
interview-serves = Serves: { $places }
interview-applies = Asked because: { $condition }
interview-left = What is left:
interview-could-scope = { $regime }: whether it governs the system
interview-could-level = { $regime }: up to { $level }
interview-group = { $what } ({ $n }):
interview-refined = All levels are decided. { $n ->
    [1] 1 further question
   *[other] { $n } further questions
} would refine duties and days:
interview-refine = { $question } – { $duties }
interview-unsettled = Not known, or known in part, and still able to matter:
interview-warning = { $code } { $message }
# The answers that people choose from.
interview-yes = yes
interview-no = no
interview-unknown = I don't know
interview-declined = I'd rather not say
interview-partly = I know it in part
interview-skip = not this one now
interview-back = back to the question before
interview-change = change an earlier answer
interview-explain = why am I asked?
interview-map = what is left?
interview-stop = stop here, keep what is answered
# Questions of the terminal itself.
interview-which-answer = Which answer should be changed?
interview-surely = Which of these surely hold?
interview-surely-not = Which of the others surely do not?
interview-all = the space bar marks, typing searches, Enter answers (nothing marked: none of them), Esc: don't know, in part, back, why, what is left
interview-candidates = Which can it be?
interview-number = A number
interview-least = At least (nothing: no bound is known)
interview-most = At most (nothing: no bound is known)
interview-day = A day such as 2027-12-02, a month or a year
interview-first-day = Not before (nothing: no bound is known)
interview-last-day = Before (nothing: no bound is known)
interview-evidence = Evidence (nothing: none)
interview-other = · Esc: don't know, in part, back, why, what is left
interview-otherwise = Instead:
interview-for-whom = For which systems?
interview-for-all = for all of them ({ $n })
interview-for-some = for some of them
interview-asked-of = asked of { $n ->
    [1] 1 system
   *[other] { $n } systems
}: { $list }
interview-go-on = Go on with what refines duties and days?
interview-name = A name for the system
interview-id = A short name for the system, without spaces
# Nothing of a list was marked. Answered with yes or no.
interview-none-of-them = Nothing is marked: surely none of them? (no: back to the list)
interview-change-one = There is nothing to ask. Change an earlier answer?
interview-elsewhere = { $from } is left as it is; answers are kept in { $path }
# What to do with the description.
interview-told = the report: { $command }
interview-saved = saved: { $path }
interview-resume = go on with: { $command }
interview-and-more = { $list } and { $n } more
interview-search = the space bar marks, typing searches
interview-which-question = Take up one of them? (Esc: no)
interview-near-beside = Near miss: “{ $value }” decides nothing. Beside it stand: { $list }
interview-near-alone = Near miss: “{ $value }” decides nothing.
# Of several systems.
interview-systems = { $decided } of { $n } systems are decided
interview-for-one = for { $system }

## explain: why a result is what it is, and what would change it

explain-in-scope = the rules govern the system
explain-out-of-scope = the rules do not govern the system
explain-law = law of { $day }
# What a scale comes to: its title, and a level or two.
explain-level = { $title }: { $level }
explain-in-effect = on the day { $level }
explain-from = from { $day }
explain-head-out = The rules do not govern the system.
explain-head-open = It is open whether the rules govern the system; levels hold if they do.
explain-open = Open questions: { $questions }
explain-if-governed = if the rules govern the system, which is open
# Headings over sets of answers, of which each alone is enough.
explain-why-in = The rules govern the system, because
explain-why-out = The rules do not govern the system, because
explain-why-least = At least { $level }, because
explain-why-most = Not above { $level }, because
explain-why-applies = { $name } applies, because
explain-why-binds = { $name } binds whoever describes the system, because
explain-is-not = It is not so; `--why-not { $name }` says why.
explain-is-open = It is not sure; it hangs on what is not answered.
explain-is-so = It is so; `--why { $name }` says why.
explain-perhaps = Nothing that is answered excludes it; it hangs on what is not answered.
explain-anyway = It is so whatever is answered.
# A set of answers, and the rules that give the level by it.
explain-by = { $what } → { $rules }
# What several sets of answers have in common; the rest of each follows, one below the other.
explain-common = { $what }; and one of these:
explain-sets-more = There are more.
explain-set-more = { $n } more with `--full`
explain-set-many = at least { $n } more; the first ones with `--full`
# Headings over what excludes something.
explain-not-in = Why the rules do not govern the system
explain-not-out = Why the system is not out of scope
explain-not-least = Why not { $level } or above
explain-not-most = Why not { $level } or below
explain-not-applies = Why { $name } does not apply
explain-not-binds = Why { $name } does not bind whoever describes the system
explain-own-conditions = By its own conditions
explain-rules = { $n ->
    [1] The 1 rule that would give it
   *[other] The { $n } rules that would give it, the nearest first
}
explain-rules-more = { $n ->
    [1] 1 more rule with `--full`
   *[other] { $n } more rules with `--full`
}
explain-fails = fails: { $what }
explain-fails-more = { $n ->
    [1] 1 further condition fails
   *[other] { $n } further conditions fail
}
explain-hangs = open: { $what }
explain-strikes = set aside by { $what }
explain-not-these-days = it does not stand in the law on any of these days
explain-binds-others = it binds { $roles }, and whoever describes the system is none of them
explain-brought = What would bring it: the smallest changes of any answers
explain-no-answers = No answers bring it; that is proved.
# Headings over changes that reach a level.
explain-reach-level = What would make it { $level }
explain-reach-out = What would take it out of scope
explain-already = It is so already.
explain-design = by design choices
explain-unknown = by what is not answered yet, if it turns out so
explain-no-design = No change of design choices reaches it for sure; that is proved.
explain-no-unknown = No answers to open questions reach it for sure; that is proved.
explain-barred = What stands in the way
explain-not-found = None was found within the bounds of the search.
explain-changes-more = There are more, or may be.
# What another answer must say, and the answer today.
explain-edit = { $says } (today: { $today })
explain-edit-new = { $says } (not answered today)
explain-then = then { $levels }
explain-duties-come = { $n ->
    [1] 1 duty comes: { $list }
   *[other] { $n } duties come: { $list }
}
explain-duties-go = { $n ->
    [1] 1 duty goes: { $list }
   *[other] { $n } duties go: { $list }
}
# Headings over all ways to a level, or out of scope; $n is how many.
explain-ways-to = { $n ->
    [0] Ways to be { $level }
    [1] The 1 way to be { $level }
   *[other] The { $n } ways to be { $level }
}
explain-ways-out = { $n ->
    [0] Ways to be out of scope
    [1] The 1 way to be out of scope
   *[other] The { $n } ways to be out of scope
}
explain-no-ways = There is none; that is proved.
explain-complete = Complete: it is proved that there is no other, and none is covered by the others.
explain-incomplete = Not complete: the list was cut, or an example was not confirmed.
explain-covered = Never without one of these: { $rules }
explain-unless = unless { $what }
explain-example = for example: { $what }
explain-no-rule = no rule of a higher level applies
explain-no-entrance = nothing brings the system into scope
explain-all-systems = All systems
explain-readings = Which readings of contested points make the result another one
explain-no-readings = None does; that is proved.
explain-distance = How far other levels are
# The fewest answers that would have to be others; $what names them.
explain-away = { $n ->
    [1] { $level }: 1 answer away: { $what }
   *[other] { $level }: { $n } answers away: { $what }
}
# The same, but more than these is needed.
explain-away-perhaps = { $n ->
    [1] { $level }: perhaps with 1 other answer: { $what }; it then hangs on what is not answered
   *[other] { $level }: perhaps with { $n } other answers: { $what }; it then hangs on what is not answered
}
explain-no-way = { $level }: no answers lead there
explain-no-answer-needed = { $level }: it hangs on what is not answered
explain-next = Next: { $options }
explain-cut = … { $n } more lines with `--full`

## page: reports as pages

page-skip = Skip to the content
page-contents = Contents
page-title-of = { $name }: classification
page-result = Result
page-regimes = Regimes
page-open = Open questions
page-duties = Duties
page-reasons = Reasons
page-days = Over time
page-readings = Contested readings
page-nearest = What stands nearest
page-fines = Fines
page-answers = Answers and evidence
page-packs = Rules that were read
page-packs-what = The digest of a pack names its texts exactly: whoever has the same digest has the same rules.
page-made-by = Made by Solon { $engine }. The same rules, answers and day give the same page.
page-label-id = System
page-label-source = Described in
page-label-day = Day asked about
# What is cut off a very long text of a description.
page-cut-off = … [{ $n } more characters, in the description]

# The verdict and what stands beside it.
page-in-effect = In effect today
page-nothing-in-effect = nothing: no law that was asked governs the system
page-since = (since { $day })
page-next = Next date
page-no-next = none that is known
page-sure = How sure
page-decided = decided
page-decided-what = no open question can change the level
page-undecided = not decided
page-undecided-what = { $n ->
    [0] what is missing is not among the questions
    [1] one question can change it
   *[other] { $n } questions can change it
}
page-no-reading = No other reading of a contested point would change the result.
page-doubt = note
page-nothing-open = none that could change the result
page-more-questions = { $n ->
    [1] and one more question
   *[other] and { $n } more questions
}
page-only-duties = { $n ->
    [1] One more question, on which no level hangs, but whether a duty is owed, or by when
   *[other] { $n } more questions, on which no level hangs, but whether a duty is owed, or by when
}
page-duties-first = Duties that come first
page-no-duty = none that is known
page-more-duties = { $n ->
    [1] and one more duty
   *[other] and { $n } more duties
}
page-duties-of-others = Duties of others
page-would-do = it would take
page-fines-up-to = Fines up to
page-more-below = more below
page-other-regimes = Other regimes
page-why-out = Why it does not govern the system

# The picture of a scale, in words for whoever cannot see it.
page-scale-picture = { $scale }, from the lowest level: { $levels }. Classified: { $class }. In effect on { $day }: { $today }.
page-sign-is = classified
page-sign-may = possible
page-sign-today = in effect on { $day }
page-sign-may-today = perhaps in effect on { $day }

# Levels over days.
page-days-picture = Levels over the years; the table below says the same in words. The dashed line is { $day }.
page-days-in-words = The same, day by day
page-bar-in-effect = in effect
page-bar-perhaps = perhaps in effect
page-bar-enacted = enacted, not in effect
page-head-days = Days
page-head-in-effect = In effect
page-head-duties = Duties
page-head-changes = What changes
page-days-before = before { $day }
page-days-from = from { $day }

# Duties.
page-roles-held = The roles of whoever describes the system:
page-others-fold = { $n ->
    [1] One duty of others
   *[other] { $n } duties of others
}
page-perhaps-late = perhaps overdue
page-text-of-duty = What must be done
page-text-of-permission = What may be done
page-set-aside = set aside
page-later = later
page-holds = applies

# Reasons.
page-met = met
page-not-met = not met
page-not-known = not known
page-against = What stands against it:
page-amended-by = Amended by: { $by }

# Open questions.
page-ask-now = can be asked now
page-ask-later = after another answer

# Readings.
page-contested = contested
page-reading-moves = { $point }: { $used } → { $to }
page-then = then{ " " }
page-readings-used = How contested points are read here:

# Answers.
page-answers-what = What the description says, in the order of the rules’ questions. Whoever checks the result checks these.
page-evidenced = with evidence
page-given = given
page-declined = declined
page-unused = not used
page-assumed-mark = assumed
page-label-evidence = evidence
page-label-by = by
page-label-note = remark
page-line-of = line { $n } of the description

page-questions = { $n ->
    [1] One question
   *[other] { $n } questions
}

## register: several systems as one page

register-title = { $n ->
    [1] Register of one system
   *[other] Register of { $n } systems
}
register-not-read = { $n ->
    [1] One record could not be read, and is not part of this page:
   *[other] { $n } records could not be read, and are not part of this page:
}
register-systems = Systems
register-each-system = Each system in brief
register-texts = Texts of duties
register-asked = Questions
register-levels = Levels
register-dates = Dates
register-open-and-cost = What is open, and what it could cost
register-all-regimes = over all
register-head-level = Level
register-head-regime = Regime
register-head-classified = Classified
register-head-on-day = In effect on { $day }
register-head-systems = Systems
register-head-owner = Owner
register-head-question = Question
register-head-answer = Answer
register-head-evidence = Evidence
register-ahead = Ahead
register-undated = Without a day: { $n }
register-duties-begin = { $n } duties begin
register-duties-end = { $n } duties end
register-several = { $n } at once
register-perhaps = perhaps: { $what }
register-which = which
register-or-later = { $day } or later
register-or-sooner = { $day } or sooner
register-no-day = no day
register-more-of = { $n } more
register-first-of = { $n ->
    [1] one question:{" "}
   *[other] { $n } questions, first:{" "}
}
register-could-cost = fines if it goes the worse way: { $fines }
register-of-systems = { $n ->
    [1] 1 system
   *[other] { $n } systems
}
register-most-asked = The questions that are open, those first that most systems leave open
register-regimes-of = Regimes: { $name }
register-answers-of = Answers: { $name }
register-table-what = A row for each system; its name leads to it. Levels are those of the classification, over all regimes that were asked.
register-filter = Find
register-all-levels = all
# Figures that a script puts in.
register-shown = { $n } of { $all } systems

## verify: whether reports come out again as they are

# $report: a file, with the system in brackets
verify-identical = { $report }: identical
verify-same-content = { $report }: the same, though spaces or the order of keys are not as Solon writes them
verify-differs = { $report }: different
verify-failed = { $report }: not verified
verify-engine = Made by Solon { $old }; this is Solon { $new }.
verify-pack = Pack `{ $pack }`: { $old } in the report, { $new } now.
verify-question = What was asked (the day, the law, packs or options) was changed in the report after it was made.
verify-answers = The answers, or the file in which they stood, were changed in the report after it was made.
verify-alone = Question, answers, packs and version of the engine are the same: the result itself was changed, or another build of this version made it.
verify-levels-same = All levels are the same.
verify-level = { $of }: { $old } in the report, { $new } when made again
verify-in-effect = { $of } on the day asked for: { $old } in the report, { $new } when made again
# $pointer: a place in JSON
verify-place = { $pointer }: { $old } in the report, { $new } when made again
verify-nothing = nothing
verify-more = … and { $n } more places
verify-nothing-else = Nothing else differs.
verify-left-out = … and { $n } more that are not verified for a reason as that of { $report }; --all-findings lists every one
verify-total = { $all } reports: { $same } the same, { $differ } different, { $failed } not verified
verify-not-json = It is no JSON: { $why }.
verify-not-utf8 = It is not UTF-8 text (first bad byte at { $at }).
verify-empty = There is no report in it.
verify-no-report = It is no report of `solon classify --format json` or `ndjson`.
# $why: what is wrong, in English
verify-no-form = It has not the form of a report: { $why }.
verify-newer = It is a report of form { $n }, which a newer engine wrote.
verify-verdict = A verdict keeps no record of its answers, so that it stays short. What is to be verified has `--detail brief`, `full`, or none.
verify-no-record = It keeps no record of how it was made: an older engine wrote it, or the record was taken out. Classify the system again.
verify-rejected = The description was rejected when it was read; there is no result.
# $digest: what tells its texts from others
verify-no-pack = It was made with the pack `{ $pack }` { $version } ({ $digest }), which is not bundled: give its folder with `--pack`.
verify-not-asked = It cannot be made again: { $why }

## sheet: tables for spreadsheets: names of sheets and columns, and words in cells

sheet-duties = Duties
sheet-calendar = Calendar
sheet-system = System
sheet-name = Name
sheet-owner = Owner
sheet-level = Level
sheet-regime = Regime
sheet-duty = Duty
sheet-title = Title
sheet-kind = Kind
sheet-role = Role
sheet-held = Role is yours
sheet-state = State
sheet-from = From
sheet-from-latest = From, at the latest
sheet-until = Until (that day not included)
sheet-due = Due
sheet-due-earliest = Due, at the earliest
sheet-due-latest = Due, at the latest
sheet-counted-from = Counted from
sheet-overdue = Overdue
sheet-hangs-on = Hangs on
sheet-provision = Provision
sheet-on = Day
sheet-earliest = At the earliest
sheet-latest = At the latest
sheet-id = Duty, level or act
sheet-what = What happens
sheet-systems = Systems
sheet-by = By
sheet-notes = Remarks
sheet-not-sure = Not sure
sheet-yes = yes
sheet-no = no
sheet-perhaps = perhaps
sheet-never = never
sheet-perhaps-never = perhaps never
sheet-is-duty = duty
sheet-permission = permission
sheet-out-of-scope = out of scope
# The state of a duty.
sheet-in-effect = in effect
sheet-later = later
sheet-open = open

## asking: the screens of an interview

# Which keys do what in a list.
asking-choose = the arrow keys move, typing searches, Enter chooses
asking-no-day = there is no such day, and none is planned
# What was marked or typed before a question was left.
asking-back-to-list = back to the list: what is marked stays marked
asking-back-to-text = back to the question: what was typed stays
asking-keep-marked = Keep what is marked as the answer? (Esc: back)
asking-keep-typed = Keep what was typed as the answer? (Esc: back)
asking-yes-or-no = Please answer with yes or no
# $enter: what Enter alone means.
asking-choice = { $yes }/{ $no }; Enter: { $enter }
# How a regime stands where nothing is left to ask.
asking-kept-open = { $regime }: { $levels }; answers that are not known keep it open
asking-kept-scope = { $regime }: answers that are not known keep it open whether it governs the system
asking-kept-levels = { $regime }: answers that are not known keep it open whether it governs the system; if it does: { $levels }
asking-kept-regimes = { $decided } of { $n } regimes are decided; answers that are not known keep the others open
asking-refining = Levels are settled as far as answers go; { $n ->
    [1] 1 question is left on which a duty or a day hangs
   *[other] { $n } questions are left on which duties or days hang
}
# $message: what the reader of answers says
asking-refused = This cannot be taken: { $message }
# $question: its words; $answer: in words
asking-answered = { $question } – { $answer }
# Findings that are not told one by one.
asking-more-refused = { $n ->
    [1] 1 more answer was refused
   *[other] { $n } more answers were refused
}; --all-findings shows every one
asking-partly-set = I know it in part: more may apply

## tell: what is asked first of a report

# The level of the day, or two with dots between, and since when the highest of them perhaps holds.
tell-since = { $today } ({ $level } perhaps since { $day })
# The lowest of several levels that are possible on the day has been in effect since then.
tell-lowest-since = (the lowest level since { $day })
# When a duty binds that binds today already if an open question goes the worse way.
tell-perhaps-now = perhaps now
# The questions on which that hangs.
tell-hangs-on = hangs on { $questions }
# How many systems a level is in effect for, and for how many more it perhaps is.
tell-count-perhaps = { $now }, perhaps { $perhaps } more
# Values of a list that is answered in part, on which something hangs.
tell-not-yet = not answered yet: { $values }
# A value that decides nothing and stands beside one that rules ask about.
tell-parts = { $miss }. The one beside it counts for { $rules }
tell-change = What would change it
tell-change-what = The smallest changes that reach each other level for sure: first of design choices that are answered, then of what is not answered yet. They are told, not recommended. `solon explain FILE --change LEVEL` tells the same.
tell-change-elsewhere = What would change a result: `solon explain FILE --change LEVEL`.
## rows: tables of systems: what is wrong with them, mappings, and what comes of reading one

rows-ragged = this row has { $has } cells, and the header { $wanted }
rows-ragged-help = look whether a separator or a line break stands in a cell without quotes; save the table anew from the spreadsheet
rows-unclosed = the quote that opens this cell is not closed where the cell ends
rows-unclosed-help = close it, or write a quote within a cell twice; the reading went on with the next line
rows-no-header = the table is empty; its first line names the columns
rows-no-id-column = no column is the id of the systems
rows-no-id-column-help = call the column with the ids `id`, or write a mapping: `solon register init { $file }`
rows-no-id-map = say in the mapping which it is (`id: COLUMN`), or let the row be one (`id: {"{"} otherwise: row {"}"}`)
rows-no-id = the system has no id: { $columns } is empty
rows-no-id-help = fill it in; in a mapping `id: {"{"} columns: […], otherwise: row {"}"}` makes one of the number of the row, which changes when rows are sorted
rows-header-twice = columns that are called like an earlier one: { $list }
rows-column-twice = several columns of the table are called `{ $column }`
rows-column-twice-help = give each column a name of its own
rows-no-column = the table has no column `{ $column }`
rows-columns = its columns are { $list }
rows-unknown-columns = { $n ->
    [1] a column that is no question, and that nothing speaks of: { $list }
   *[other] { $n } columns that are no questions, and that nothing speaks of: { $list }
}
rows-and-more = { $list }, and { $n } more
rows-write-map = write a mapping: `solon register init { $file }` proposes one; a column that is to be kept and read by nothing can be called `meta.…`
rows-mend-map = add them to `{ $map }`: under `facts`, `meta` or `not-mapped`
rows-elsewhere = the column `{ $column }` answers a question of { $pack } alone, which is not asked here
rows-no-row = `{ $value }` has no row among the values of `{ $fact }`
rows-no-row-near = did you mean `{ $near }`? Else add a row for it in `{ $map }`
rows-no-row-help = add a row for it in `{ $map }`; `otherwise: unknown` there takes every other value for unknown
rows-two-numbers = `{ $text }` may be two numbers: a point sets thousands or decimals apart
rows-two-numbers-help = write it without a point between thousands, or say in a mapping which it is: `numbers: comma` or `numbers: point`
rows-flow-help = a cell that begins with a bracket is read as in a description, such as {"{"} at_least: 10 {"}"} or [a, b]
rows-in-column = row { $n }, column `{ $column }`
rows-in-cell = { $cell }, column `{ $column }`
rows-first-sheet = `{ $name }` has { $n } sheets; the first one is read, `{ $sheet }`; `--sheet NAME` takes another
rows-no-sheet = `{ $name }` has no sheet `{ $sheet }`
rows-sheets = its sheets are { $list }
rows-no-workbook = `{ $name }`: { $why }
rows-no-workbook-help = open it in a spreadsheet and save it anew as XLSX or CSV
rows-no-list = no list of objects in JSON: { $why }
rows-no-list-help = write one object for each system, its keys the columns
rows-no-encoding = there is no encoding `{ $name }`
rows-bad-byte = it is not text in { $encoding }: the first byte that means nothing there is { $byte }, on line { $line }
rows-encodings = say how it is encoded, such as `--encoding windows-1252` (what spreadsheets in Western Europe often write), or save it as “CSV UTF-8”
# Mappings.
rows-map-form = a mapping says its form: `solon-map: 1`
rows-map-form-help = write `solon-map: 1` at its top
rows-map-wants = `{ $key }` does not take { $what }
rows-map-write = write `{ $wanted }`
rows-map-key = `{ $key }` is no key of a mapping
rows-map-feed = write `{"{"} column: { $text } {"}"}` for a column, `{"{"} always: ANSWER {"}"}` for an answer of all systems
rows-map-one = `{ $fact }` needs either `column` or `always`
rows-map-twice = the value `{ $value }` stands there already; case and spaces tell none apart
rows-map-unreadable = `unreadable` goes with numbers and days alone, and `{ $fact }` takes neither
rows-map-unreadable-help = say `values`, and `otherwise` for all others
rows-map-no-list = `{ $fact }` takes one answer, and several are put together here
rows-map-no-list-help = name one column, without `list-separator`
# What comes of reading a table.
rows-check-head = { $file }: { $n } systems; { $readable } can be read, { $rejected } rejected
rows-check-text = Cells are separated by { $separator }; the text is { $encoding }.
rows-check-sheet = The sheet `{ $sheet }` of { $n }.
rows-check-empty = { $n ->
    [1] 1 empty line is passed over.
   *[other] { $n } empty lines are passed over.
}
rows-check-map = Read by the mapping `{ $map }`.
rows-tab = tabs
rows-check-rejected = Rejected
rows-check-open = Left unknown by the mapping
rows-check-same-ids = One id for several systems
rows-check-columns = Columns, each with the number of its filled cells
rows-check-more = … and { $n } more groups; `--all-findings` shows every one, `--format json` too
rows-check-row = { $count } × { $code }: { $message } ({ $place })
rows-check-cell = { $count } × { $code }, column `{ $column }`, value `{ $value }`: { $message } ({ $place })
rows-check-column = { $count } × { $code }, column `{ $column }`: { $message } ({ $place })
rows-check-value = { $count } × column `{ $column }`, value `{ $value }`, for `{ $fact }` ({ $place })
rows-check-same-id = `{ $id }` ({ $place })
rows-numbered = { $n ->
    [1] row { $list }
   *[other] rows { $list }
}
rows-column-filled = { $column } ({ $n })
rows-column-for = { $column } ({ $n }) → { $of }
rows-use-id = id: { $list }
rows-use-name = name: { $list }
rows-use-organisation = file on the organisation: { $list }
rows-use-answers = answers: { $list }
rows-use-story = evidence and notes of answers: { $list }
rows-use-kept = kept, read by nothing: { $list }
rows-use-elsewhere = asked for by another pack alone: { $list }
rows-use-left-out = left out by the mapping: { $list }
rows-use-unknown = nothing speaks of them: { $list }
# A proposed mapping.
rows-map-head = What the columns of { $file } mean ({ $n } systems, { $columns } columns). A proposal: read every line.
rows-map-next = Then: { $next }
rows-why-id = called so, and every system has one of its own
rows-why-first = the first column in which every system has a value of its own
rows-why-weak = Called so, but filled for { $filled } of { $n } systems, with { $different } different values: add a column that tells them apart, such as [DEPARTMENT, ID]. The number of the row stands in where it is empty, and changes when rows are sorted.
rows-why-row = No column has a value of its own for every system. The number of the row stands in, and changes when rows are sorted.
rows-why-name = called so
rows-no-name = name: no column is called so
rows-why-meta = Kept with each system, and read by no rule: called like an owner, a state, a supplier.
rows-why-facts = Answers. A value that is not mapped is unknown, and never no. "?" in a list says that more may hold.
rows-no-answers = No column is called like a question, and none has the values of one.
rows-same-name = Several columns are called { $list }: give each a name of its own in the table, so that it can be mapped.
rows-why-again = `{ $fact }`: a further column is called so
rows-why-called = called like the question
rows-why-values = { $n } of { $of } values are values of the question
rows-why-others = they are also those of { $list }
rows-rows = { $n ->
    [1] 1 row
   *[other] { $n } rows
}
rows-rows-open = { $n ->
    [1] 1 row, not mapped
   *[other] { $n } rows, not mapped
}
rows-rows-more = { $n ->
    [1] other values, in 1 row
   *[other] other values, in { $n } rows
}
rows-why-not = Read by nothing. Move what answers a question under `facts`, what is to be kept under `meta`.
rows-counted = { $values } different values in { $n } rows
rows-are-days = days; questions that ask for one: { $list }
rows-never = empty in every row

## plain: what an interview and an explanation say of themselves

# A near miss on which a result hangs. $with, $without: the levels with it, and if it were not chosen
plain-near-counts = Near miss: “{ $value }” counts here. With it: { $with }; without it: { $without }
# A near miss on which a condition hangs, and no level as things stand.
plain-near-read = Near miss: a rule asks whether “{ $value }” holds, or whether anything else does. Beside it stand: { $list }
plain-near-read-alone = Near miss: a rule asks whether “{ $value }” holds, or whether anything else does.
# What `~` before a line of a list means.
plain-near-legend = ~: an answer like any other; it stands here so that the line beside it is not chosen by mistake
# How many lines of a list are marked.
plain-marked = marked: { $n }
# What a list says while something is typed.
plain-typed = the space bar marks the line under the cursor, and with further letters it goes on with the search
# An answer to a list that must hold these values and no others. $says: that it includes them
plain-nothing-else = { $says } and nothing else
# Under why something binds that never will on any day.
plain-never = By the law as enacted it does; it never applies, by a transition or a stay.
plain-never-by = By the law as enacted it does; it never applies, by { $by }.
plain-would-bind = By the law as enacted { $name } would bind whoever describes the system, because
plain-so-never = By the law as enacted it is so; it never applies, by a transition or a stay. `--why { $name }` says more.
plain-so-never-by = By the law as enacted it is so; it never applies, by { $by }. `--why { $name }` says more.
# Behind a level that no day brings into effect.
plain-level-never = never in effect, by a transition or a stay
# Behind several possible levels: the first day on which one of them may be in effect.
plain-one-from = one of these from { $day }
# Open rules under why it is not sure.
plain-hangs-on-rule = It hangs on { $rule }
# What is left after a finished interview.
plain-finished = to change an answer: { $command }
# Answers were given by the command, and their file was not named as the output.
plain-printed = note: { $path } is left as it is; the description with the answers is printed. `--output { $path }` writes it there.
# The interview was interrupted.
plain-unkept = What was only marked or typed is no answer, and is not kept.
# Duties that hang on the questions above.
plain-duties = → { $duties }

## rests: what a result rests on

# What an open question can do that moves no classification.
rests-decides-today = the level in effect today hangs on it
# Where the classification is settled and the level of the day is open.
rests-decided-today = no open question can change the classification; which level is in effect today hangs on what is open
# What keeps a level from ever applying, and the answers on which that rests.
rests-never = Never, by { $transition }; this rests on { $answers }
# The cases in which it would be otherwise, and the one that ends it.
rests-else = It would be otherwise in these cases: { $lines }
# The rules that may give a higher level.
rests-perhaps = Perhaps { $level }, by { $rules }
# What may stand against such a rule.
rests-unless = { $rule }, unless: { $what }
# How many more rules there are.
rests-more = { $rules } and { $n } more
# Below a level by the burden of proof.
rests-burden = By the burden of proof: an exception counts only if whoever relies on it shows that it holds. While it is open, the level is told as if it did not hold; showing it is a task of whoever is named.
# The systems whose level on the day is open and that no other row counts.
rests-not-known = not known on { $day }
# The heading above what is in effect on the day, or may be.
rests-now = In effect today
# A level that is in effect on the day, or may be.
rests-holds = in effect: { $level }
# The upper limit of a fine as far as it is known; it may be higher.
rests-up-to = up to { $amount } or more
# The same where it is known.
rests-up-to-known = up to { $amount }

## glance: a register at a glance, and verdicts beside its columns

# The heading of a document.
glance-title = Register at a glance
glance-head = { $n ->
    [1] Register on { $on }: 1 system
   *[other] Register on { $on }: { $n } systems
}
glance-head-stands = Decided: { $decided } · something is open: { $open } · cannot be read: { $rejected }
glance-head-regime = { $title } ({ $pack })
# Headings of parts.
glance-levels = Levels
glance-regimes = Regimes
glance-rules = Rules that decide
glance-owners = Owners
glance-calendar = What begins when
glance-questions = Questions that would decide most systems
glance-rejected = Rejected
glance-warnings = To look at again
glance-next = Next
# Heads of columns. Surely and perhaps: how many systems.
glance-head-level = Level
glance-head-surely = Surely
glance-head-perhaps = Perhaps
glance-head-systems = Systems
glance-head-rule = Rule
glance-head-what = What it says
# How many surely stand above the lowest level.
glance-head-above = Above lowest
glance-head-owner = Owner
glance-head-day = Day
glance-head-begins = What begins
# Of an open question: in how many systems it is open, is the most decisive one, is the only open one.
glance-head-open = Open in
glance-head-first = Comes first
glance-head-settles = Settles alone
glance-head-name = Name
glance-head-question = Question
glance-head-code = Code
glance-head-place = Such as
glance-head-why = What is wrong
glance-head-regime-column = Regime
glance-head-asked = Asked
glance-head-not-asked = Not asked
glance-head-stand = Where they stand
# How many stand on a level under one of several regimes.
glance-stand = { $words } { $n } (perhaps { $perhaps })
glance-out-of-scope = out of scope
glance-scope-open = scope open: levels hold if it governs
glance-comes-in = comes into scope
glance-no-owner = (nobody is named)
glance-more = … and { $n } more (`--format json` has all)
glance-more-groups = others, which are counted together
glance-same-ids = ids that several systems have
# What to do next. $call: the command as it was called.
glance-next-rejected = Mend what is rejected: `solon register check` says row by row what cannot be read
glance-next-rejected-lines = Mend what is rejected: `--detail verdict --format ndjson` tells each in its place
glance-next-question = Answer `{ $fact }` first: `solon facts { $fact }` tells the question
glance-next-call = With `{ $call }`:
glance-next-table = `--detail verdict --format xlsx --output verdicts.xlsx`: each system beside your own columns (`csv` likewise)
glance-next-one = `--only ID`: one system on one screen
glance-next-all = `--detail table`: a line for each system; `--full`: all of it
# Verdicts beside the columns of a register: titles of columns.
glance-col-on = Verdict on
glance-col-finding = Findings
glance-col-overall = Overall
glance-col-overall-sure = Overall: sure or open
glance-col-scope = Scope
glance-col-now = Level now
glance-col-classified = Classified at least
glance-col-at-most = May come to
glance-col-sure = Sure or open
glance-col-from = From
glance-col-from-latest = From, at the latest
glance-col-by = Rules
glance-col-cites = Provisions
glance-col-ask = Questions that would decide
glance-col-next = Next date
glance-sheet = Verdicts
glance-rejected-for = rejected: { $code }: { $message }
glance-rejected-at = rejected: { $code }: { $message } ({ $place })
glance-never = never
# Columns that an earlier run has written beside a register.
glance-ours = { $n ->
    [1] 1 column that Solon wrote (`solon.…`) is passed by
   *[other] { $n } columns that Solon wrote (`solon.…`) are passed by
}
glance-use-ours = written by Solon: { $list }
glance-list-broken = line { $line }, column { $at }: here the list does not go on; between two records stands a comma, behind the last one `]`
glance-no-parquet = `{ $name }` cannot be read as Parquet: { $why }
glance-no-parquet-help = write it anew, compressed with Snappy, Zstandard or not at all
glance-not-read = { $n ->
    [1] 1 record cannot be read; the overview says why
   *[other] { $n } records cannot be read; the overview says why, by group
}
## moves: what a change of rules does, at a glance

# The headline: which levels rise or fall, from when.
moves-up = Up: { $what }
moves-down = Down: { $what }
# The scales whose scope takes systems in or lets them out, from when.
moves-in = Into scope: { $what }
moves-out = Out of scope: { $what }
# Days on which provisions begin or end on one side alone.
moves-days = Days that differ: { $days }
moves-proved-all = Proved: no possible system changes its level or scope in any other way, and every group that does is described below.
moves-proved-some = Proved: no possible system changes its level or scope in any other way. Of some moves not every group is described below; `--regions` tells more.
# More than is listed.
moves-more = { $what } and { $n } more
# Something with the number of things in it.
moves-counted = { $what } ({ $n })
# How many entries of a list are left out.
moves-cut = … { $n } of { $all } left out here
# What is left out of a page, and the command that prints all of it.
moves-left-out = Some of it is left out here to stay below { $size } kB; all of it: { $command }
# A group of systems that moves on some of the days alone.
moves-on = { $days }: { $systems }
# The heading of what is folded away.
moves-rules = Rules compared: { $n }
