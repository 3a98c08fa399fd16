### English: the language that the others are measured by.
#
# One message is one sentence or one word. `{ $name }` is put in as it is; names in backticks are
# those of rule files and descriptions and stay as they are in every language. Spaces at the ends of
# a text stand in quotes: `{ " " }`.

## word: words for what reports name by ids

word-rule = rule
word-exception = exception
word-duty = duty
word-permission = permission
word-penalty = penalty
word-transition = transition
word-scope = scope
word-role = role
word-constraint = constraint
word-scale = scale
word-level = level
word-in = in
word-out = out
word-partial = partial
word-open = open
word-fires = fires
word-defeated = defeated
# The outcome of a provision whose conditions do not hold.
word-not-met = not_met

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
phrase-exactly = exactly { $n } of these hold:{ " " }
phrase-at-least = at least { $n } of these hold:{ " " }
phrase-not = not { $what }
phrase-applies = { $what } applies
phrase-set-aside = { $what } is set aside by { $by }
phrase-except = { " " }(except { $ids })
phrase-under = anything under { $group }
phrase-yes = { $name } is yes
phrase-not-yes = { $name } is not yes
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
phrase-from = { $name } is at least { $number }
phrase-over = { $name } is more than { $number }
phrase-to = { $name } is at most { $number }
phrase-below = { $name } is less than { $number }
phrase-day-from = { $name } is on or after { $day }
phrase-day-after = { $name } is after { $day }
phrase-day-to = { $name } is on or before { $day }
phrase-day-before = { $name } is before { $day }
# Instead of a number or a day: the one that a reading of the contested point gives.
phrase-read-value = what the contested point { $title } gives (by default: { $default })
# Instead of a number or a day: one that the law names, and what it is.
phrase-constant = { $words } ({ $value })
phrase-reading = as the contested point { $title } is read (by default: { $default })
phrase-level = { $title } is { $words }
phrase-level-from = { $title } is at least { $words }
phrase-role = you count as { $title }

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
consequence-every = every { $time } since { $name }
consequence-yearly = every year by { $day } { $month }
# Before the condition of a deadline or a limit.
consequence-when = { ", when " }
consequence-share = { $percent } % of { $name }
# Between two limits of a fine.
consequence-and = { " and " }
consequence-higher = the higher of { $both }
consequence-lower = the lower of { $both }
consequence-read-day = the day that the contested point { $name } gives (by default { $day })
consequence-applies-from = it applies from { $day }
consequence-never-applies = it never applies
# Before the condition under which a day is moved.
consequence-moved-when = { ", when " }
consequence-otherwise = , otherwise
