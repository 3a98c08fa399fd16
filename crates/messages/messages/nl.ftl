### Dutch

# The words of the Dutch text of Regulation (EU) 2024/1689. One concept, one word:
#
#   open (undecided)          open
#   not settled               onbeslist
#   decided                   beslist
#   not known                 niet bekend
#   in effect                 van kracht
#   in force (of an act)      in werking
#   to apply                  van toepassing zijn
#   classified                geclassificeerd
#   level, scale              niveau, schaal
#   contested point, reading  omstreden punt, lezing
#   rule, exception           regel, uitzondering
#   duty                      verplichting
#   permission                bevoegdheid ("toestemming" is consent)
#   penalty, fine             sanctie, geldboete
#   transition                overgangsregeling
#   stay                      opschorting, opgeschort
#   scope                     toepassingsgebied
#   near miss                 bijna-treffer
#   met, not met              vervuld, niet vervuld
#   set aside                 terzijde gesteld
#   assumed                   verondersteld
#   adopted (of an act)       vastgesteld
#   burden of proof           bewijslast
#   review                    herbeoordeling
#   due, overdue              termijn, uiterste dag; termijn verstreken
#   pack                      regelpakket
#   this law (of any kind)    deze regeling
#   perhaps                   mogelijk
#   not asked (of a regime)   niet bevraagd
#   day asked for             peildag
#   crosswalk, clause         concordantie, clausule
#   line (of a list)          optie ("regel" is a rule)
#
# The reader is addressed with "u". Names of questions are English and stand in backticks. Days are
# ISO dates: "tot" leaves out the day that follows it, "tot en met" takes it in. A condition is a
# main clause or a noun: it stands behind a colon, and no conjunction governs it.
#
# Places are cited without commas and brackets, "artikel 6 lid 2 onder a", since lists of places are
# joined by commas and stand in brackets; between a word and its figure stands a no-break space (U+00A0).

## word

word-rule = regel
word-exception = uitzondering
word-duty = verplichting
word-permission = bevoegdheid
word-penalty = sanctie
word-transition = overgangsregeling
word-stay = opschorting
word-scope = toepassingsgebied
word-role = rol
word-constraint = randvoorwaarde
word-scale = schaal
word-level = niveau
word-table = tabel
word-score = score
word-calendar = kalender
word-in = binnen
word-out = buiten
word-partial = gedeeltelijk
word-open = open
word-fires = van toepassing
word-defeated = terzijde gesteld
word-not-met = niet vervuld

## mark

mark-colon = { ": " }
mark-comma = { ", " }
mark-list = { ", " }
mark-semi = { "; " }
mark-paren = { " " }({ $text })
mark-square = { " " }[{ $text }]
mark-group = ({ $text })
mark-question = `{ $name }`
mark-label = ({ $name }){ " " }
mark-spelled = { $words }
mark-called = { $title }
mark-called-colon = { ": " }
mark-range = { " … " }
mark-thousands = .
mark-decimal = ,
mark-quoted = “{ $text }”
mark-quoted-inside = ‘{ $text }’
mark-inside = { $small }
mark-of-kind = { $kind } { $id }
mark-of-same-kind = { $id }
mark-rule = { $kind } { $id }
mark-sourced = { $title }, { $place }
mark-sourced-latin = { $title }, { $place }
mark-cited = { $title } { $place }
mark-cited-latin = { $title } { $place }
mark-places = { ", " }

## place

place-article = artikel { $n }
place-paragraph = { " lid " }{ $n }
place-number = { " punt " }{ $n }
place-item = { " punt " }{ $n }
place-letter = { " onder " }{ $letter }
place-letter-of-number = { " onder " }{ $letter }
place-second = { " punt " }{ $letter }
place-third = { " sub " }{ $letter }
place-annex = bijlage { $roman }
place-annex-section = { " afdeling " }{ $letter }
place-annex-point = { " punt " }{ $n }
place-letter-of-point = { " onder " }{ $letter }
place-chapter = hoofdstuk { $roman }
place-section = { " afdeling " }{ $n }
place-recital = overweging { $list }
place-para = punt { $list }
place-to = { $from } tot en met { $to }
place-part = { " " }{ $which } { $what }
place-first = eerste
place-second-of = tweede
place-third-of = derde
place-fourth = vierde
place-fifth = vijfde
place-last = laatste
place-subparagraph = alinea
place-sentence = zin
place-part-of = deel
place-indent = streepje

## phrase

phrase-always = altijd
phrase-never = nooit
phrase-and = { " en " }
phrase-or = { " of " }
phrase-list-or = { " of " }
phrase-list-and = { " en " }
phrase-list-or-more = { " of nog " }{ $more } andere
phrase-list-and-more = { " en nog " }{ $more } andere
phrase-all-hold = { "alle volgende voorwaarden zijn vervuld: " }
phrase-one-holds = { "een van de volgende voorwaarden is vervuld: " }
phrase-not-all-hold = { "ten minste een van de volgende voorwaarden is niet vervuld: " }
phrase-none-holds = { "geen van de volgende voorwaarden is vervuld: " }
phrase-exactly = onder de volgende is het aantal vervulde voorwaarden precies { $n }:{ " " }
phrase-at-least = onder de volgende is het aantal vervulde voorwaarden ten minste { $n }:{ " " }
phrase-element = ({ $label }) { $what }
phrase-not = niet { $what }
phrase-applies = { $what } is van toepassing
phrase-set-aside = { $what } is terzijde gesteld door { $by }
phrase-classified = zoals geclassificeerd, nu of later: { $what }
phrase-except = { " " }(behalve { $ids })
phrase-under = iets wat onder { $group } valt
phrase-yes = { $name } is ja
phrase-not-yes = { $name } is nee
phrase-is = { $name } is { $list }
phrase-is-not = { $name } is niet { $list }
phrase-empty = { $name } is leeg
phrase-nothing-but = { $name } omvat niets anders dan { $list }
phrase-includes = { $name } omvat { $list }
phrase-does-not-include = { $name } omvat niet { $list }
phrase-includes-all = { $name } omvat { $list }
phrase-not-all = { $name } omvat { $count ->
    [1] niet { $list }
   *[other] niet elk van { $list }
}
phrase-alone = { $name } is uitsluitend met { $list } beantwoord
phrase-not-alone = { $name } is niet uitsluitend met { $list } beantwoord
phrase-something = onder { $name } is iets gekozen
phrase-nothing = onder { $name } is niets gekozen
phrase-some = onder { $name } zijn ten minste { $n } opties gekozen
phrase-fewer = onder { $name } zijn minder dan { $n } opties gekozen
phrase-come = de onder { $name } opgegeven dag is aangebroken
phrase-not-come = de onder { $name } opgegeven dag is niet aangebroken
phrase-to-come = de onder { $name } opgegeven dag moet nog aanbreken
phrase-recent = de onder { $name } opgegeven dag ligt binnen de afgelopen periode van { $time }
phrase-not-recent = geen onder { $name } opgegeven dag ligt binnen de afgelopen periode van { $time }
phrase-lapsed = de onder { $name } opgegeven dag ligt meer dan { $time } terug
phrase-not-lapsed = geen onder { $name } opgegeven dag ligt meer dan { $time } terug
phrase-from = { $name } is ten minste { $number }
phrase-over = { $name } is meer dan { $number }
phrase-to = { $name } is ten hoogste { $number }
phrase-below = { $name } is minder dan { $number }
phrase-some-day = voor { $name } is er een dag
phrase-no-day = voor { $name } is er geen dag
phrase-day-from = { $name } valt op of na { $day }
phrase-day-after = { $name } valt na { $day }
phrase-day-to = { $name } valt op of vóór { $day }
phrase-day-before = { $name } valt vóór { $day }
phrase-read-value = wat het omstreden punt { $title } bepaalt (standaard: { $default })
phrase-constant = { $words } ({ $value })
phrase-value-from = { $value } vanaf { $from }
phrase-value-until = { $value } tot { $until }
phrase-value-between = { $value } vanaf { $from } tot { $until }
phrase-reading = volgens de lezing van het omstreden punt { $title } (standaard: { $default })
phrase-level = { $title } is { $words }
phrase-level-from = { $title } is ten minste { $words }
phrase-role = u geldt als { $title }
phrase-not-applicable = { $what } is niet van toepassing
phrase-points = { $n } punten
phrase-percent = { $n } %

## consequence

consequence-hours = { $n ->
    [1] 1 uur
   *[other] { $n } uur
}
consequence-working-days = { $n ->
    [1] 1 werkdag
   *[other] { $n } werkdagen
}
consequence-days = { $n ->
    [1] 1 dag
   *[other] { $n } dagen
}
consequence-weeks = { $n ->
    [1] 1 week
   *[other] { $n } weken
}
consequence-months = { $n ->
    [1] 1 maand
   *[other] { $n } maanden
}
consequence-years = { $n ->
    [1] 1 jaar
   *[other] { $n } jaar
}
consequence-january = januari
consequence-february = februari
consequence-march = maart
consequence-april = april
consequence-may = mei
consequence-june = juni
consequence-july = juli
consequence-august = augustus
consequence-september = september
consequence-october = oktober
consequence-november = november
consequence-december = december
consequence-within = binnen { $time } na { $name }
consequence-before = vóór { $name }
consequence-ahead = { $time } vóór { $name }
consequence-by = uiterlijk op { $day }
consequence-by-calendar = { $due }, volgens de kalender “{ $title }”
consequence-asked = het bij { $name } opgegeven aantal { $unit }
consequence-unit-hours = uren
consequence-unit-working-days = werkdagen
consequence-unit-days = dagen
consequence-unit-weeks = weken
consequence-unit-months = maanden
consequence-unit-years = jaren
consequence-every = telkens na { $time }, te rekenen vanaf { $name }
consequence-yearly = elk jaar uiterlijk op { $day } { $month }
consequence-often = telkens na { $time }
consequence-again = { $every }, de laatste keer op { $name }, { $first }
consequence-first-by = voor het eerst uiterlijk op { $day }
consequence-first-at-start = voor het eerst zodra de verplichting begint
consequence-later = de laatste van beide dagen: { $one }, en { $other }
consequence-when = { ", onder deze voorwaarde: " }
consequence-when-overdue = , wanneer de termijn van { $duty } is verstreken
consequence-euro = EUR
consequence-dollar = USD
consequence-pound = GBP
consequence-yuan = CNY
consequence-ten-thousands = { $exact }
consequence-hundred-millions = { $exact }
consequence-share = { $percent } % van { $name }
consequence-and = { " en " }
consequence-higher = het hoogste van { $both }
consequence-lower = het laagste van { $both }
consequence-range = ten minste { $least } en ten hoogste { $most }
consequence-per-violation = { $fine }, per inbreuk
consequence-per-day = { $fine }, per dag
consequence-read-day = de dag die het omstreden punt { $name } bepaalt (standaard { $day })
consequence-applies-from = van toepassing vanaf { $day }
consequence-never-applies = nooit van toepassing
consequence-moved-when = { ", onder deze voorwaarde: " }
consequence-otherwise = , in de overige gevallen

## known

known-yes = ja
known-no = nee
known-unknown = niet bekend
known-not = niet bekend: { $questions }
known-or = { " of " }
known-none = geen hiervan
known-without = niet: { $values }
known-more = de rest is nog niet beantwoord
known-from = vanaf { $day }
known-until = tot en met { $day }
known-absent = geen waarde
known-never = nooit: een dergelijke dag is er niet
known-not-applicable = niet van toepassing
known-divisor-zero = niet van toepassing, omdat { $divisor } gelijk is aan 0
known-assumed = verondersteld
known-evidence = bewijs: { $evidence }
known-by = door: { $who }

## days

days-never = nooit, wegens een overgangsregeling of een opschorting
days-always = altijd
days-from = vanaf { $from }
days-from-between = op zijn vroegst vanaf { $from }, uiterlijk vanaf { $latest }
days-from-perhaps = op zijn vroegst vanaf { $from }, mogelijk nooit
days-always-between = mogelijk altijd al, uiterlijk vanaf { $latest }
days-always-perhaps = mogelijk altijd al, mogelijk nooit
days-until = { $days }, tot { $until }

## pending

pending-title = Handelingen die niet in werking zijn en dit zouden wijzigen
pending-adopted = Vastgesteld, niet in werking: { $title }, verwacht vanaf { $day }: { $what }
pending-adopted-undated = Vastgesteld, niet in werking, op een dag die niet bekend is: { $title }: { $what }
pending-proposed = Voorgesteld: { $title }, verwacht vanaf { $day }: { $what }
pending-proposed-undated = Voorgesteld, nog zonder dag: { $title }: { $what }
pending-duties-new = nieuwe verplichtingen: { $list }
pending-duties-ended = verplichtingen die vervallen: { $list }
pending-duties-moved = verplichtingen die op andere dagen van toepassing zijn: { $list }
pending-days = { ", " }{ $now }
pending-instead = { ", " }{ $now } (zonder deze handeling { $before })

## review

review-title = Herbeoordelingen
review-by = uiterlijk op { $day }
review-overdue = sinds { $day }
review-between = uiterlijk op { $earliest } … { $latest }
review-latest = uiterlijk op { $day } of eerder
review-earliest = niet vóór { $day }
review-day-open = dag niet bekend
review-perhaps = mogelijk, { $days }
review-next-line = Volgende herbeoordeling: { $when } ({ $duty } { $title })
review-overdue-line = HERBEOORDELING: TERMIJN VERSTREKEN { $when } ({ $duty } { $title })
review-on-change = bij een wijziging van { $questions }

## called

called-needed = Herbeoordeling nodig: { $review }
called-possible = Herbeoordeling nodig als deze verplichting van toepassing is: { $review }
called-unclear = Herbeoordeling mogelijk nodig: { $review }
called-newly = nieuwe verplichting
called-newly-open = mogelijk nieuwe verplichting
called-changed = gewijzigd: { $questions }
called-first = voor het eerst beantwoord, niet bekend of er iets is gewijzigd: { $questions }
called-no-longer = niet langer bekend, en evenmin of er iets is gewijzigd: { $questions }
called-otherwise = anders bekend, niet bekend of er iets is gewijzigd: { $questions }
called-from = van toepassing vanaf { $day }

## report

report-overall = Algeheel niveau: { $level }
report-no-map = geen niveau op de gemeenschappelijke schaal
report-out-of-scope = buiten het toepassingsgebied
report-unchecked = niet geverifieerd
report-unchecked-why = niet geverifieerd: { $why }
report-note = opmerking: { $note }
report-open = OPEN: { $levels }
report-level-never = , wegens een overgangsregeling nooit van toepassing
report-level-from = , vanaf { $day }
report-level-earliest = , op zijn vroegst vanaf { $day }
report-level-perhaps = , op zijn vroegst vanaf { $day }, mogelijk nooit
report-scale-scope-open = ; of deze regeling in dit opzicht op het systeem van toepassing is, is niet bekend: het niveau geldt als dat zo is
report-once-never = , wegens een overgangsregeling nooit van toepassing
report-once = zodra dat voorbij is: { $levels }
report-scope = toepassingsgebied: { $verdict }
report-lapses = `{ $name }` ligt dan meer dan { $time } terug
report-inside-from = vandaag buiten het toepassingsgebied; daarbinnen vanaf { $day }
report-perhaps-in-part = mogelijk gedeeltelijk uitgesloten: { $what }
report-roles = Uw rollen volgens deze regeling
report-unknown = Wat niet bekend is en het resultaat kan wijzigen
report-contested = Hangt af van een omstreden lezing
report-assumed = Verondersteld, niet bekend
report-look-again = Opnieuw nakijken
report-unused-no = met nee of niets beantwoord hoewel de vraag niet van toepassing is; niet gebruikt: { $questions }
report-unused = `{ $name }` is beantwoord hoewel de vraag niet van toepassing is; het antwoord wordt niet gebruikt
report-assumed-bare = `{ $name }` is verondersteld, en er is geen bewijs voor
report-not-earliest = `{ $name }` zou de vroegste dag moeten zijn, maar `{ $earlier }` is vroeger; gebruikt wordt wat `{ $name }` zegt

## role

role-possibly = mogelijk
role-question = `{ $name }` ({ $ask })
role-hangs-on = { $role }: hangt af van { $questions }
role-untold = ; niemand heeft dat beantwoord, en daarom worden { $duties ->
    [1] 1 verplichting
   *[other] { $duties } verplichtingen
} en { $forms ->
    [1] 1 formulier
   *[other] { $forms } formulieren
} van deze rol hier niet vermeld; `--role { $role }` vermeldt ze

## follow

follow-as = volgens { $title } (--follow { $source }): { $points }
follow-none = geen omstreden punt heeft een lezing die alleen deze bron aanhaalt en niet al op andere wijze is bepaald
follow-taken = overgenomen punten: { $readings }
follow-default = gelijk aan de standaard: { $readings }

## cleared

cleared-heading = Niet vervuld, waar de wet de grens trekt
cleared-reason = niet “{ $what }”: { $because }{ $places }

## duty

duty-first = Allereerst
duty-folded = Deze zouden alleen van belang zijn zonder { $ids }
duty-as = Uw verplichtingen als { $role }
duty-may = U mag
duty-others = Verplichtingen van anderen
duty-contested = Verplichtingen waarvan de dag omstreden is
duty-moved = Dagen die door een overgangsregeling zijn verschoven
duty-perhaps = , mogelijk
duty-more = `{ $option }` vermeldt wat ze inhouden
duty-in-effect = van kracht
duty-not-settled = onbeslist
duty-not-settled-days = onbeslist, { $days }
duty-permission-days = bevoegdheid, { $days }
duty-hangs-on = hangt af van { $questions }
duty-questions-below = de vragen hieronder
duty-more-questions = nog { $more }
duty-with-reading = met --reading { $readings }: { $what }
duty-none = geen dergelijke verplichting
duty-due = termijn
duty-due-on = uiterste dag { $day }
duty-due-between = uiterste dag { $earliest } … { $latest }
duty-due-latest = uiterste dag op zijn laatst { $day }
duty-due-earliest = uiterste dag op zijn vroegst { $day }
duty-overdue = TERMIJN VERSTREKEN — { $due }
duty-no-day = in `{ $fact }` staat geen dag, zodat deze termijn niet loopt
duty-event-before = de gebeurtenis ligt vóór het begin van de verplichting (`{ $fact }`), zodat deze termijn niet loopt
duty-no-number = in `{ $fact }` staat geen getal, zodat deze termijn niet loopt
duty-uncounted = werkdagen worden hier niet geteld
duty-unpublished = welke dagen werkdagen zijn, is alleen van { $first } tot en met { $last } bekend, en daarbuiten niet (kalender “{ $title }”)
duty-day-after-end = deze dag ligt na het einde van de verplichting op { $end }
duty-day-before = deze dag ligt vóór de dag waarop de verplichting van toepassing wordt
duty-day-before-start = deze dag ligt vóór de dag waarop de verplichting van toepassing wordt; de verplichting zelf begint op { $start }

## fine

fine-heading = Maximumbedragen van geldboeten bij een inbreuk
fine-for = voor { $targets }
fine-set-aside = terzijde gesteld: { $by }
fine-waiting = nog niet: { $limit }
fine-crossed = { $fine } (het minimum ligt hier boven het maximum; welk van beide geldt, is niet bepaald)
fine-at-most = niet meer dan { $amount }
fine-at-least = { $amount } of meer

## stay

stay-heading = Opschortingen
stay-of-enforcement = opschorting van de handhaving
stay-of-application = opschorting van de toepassing
stay-enforcement = handhaving van { $targets } opgeschort
stay-application = toepassing van { $targets } opgeschort
stay-until = vanaf { $from } tot { $until }
stay-unended = vanaf { $from }, einde niet bekend
stay-holds = of de opschorting nog geldt, is niet bekend
stay-whether = de vraag of de opschorting { $name } nog geldt
stay-still = de opschorting { $name } geldt nog
stay-no-longer = de opschorting { $name } geldt niet meer
stay-reaches = of de opschorting zich tot dit systeem uitstrekt, is niet bekend
stay-fine = handhaving opgeschort { $days }
stay-rule = toepassing opgeschort { $days }

## text

text-law-as-of = stand van het recht op { $day }
text-applying = Regels die van toepassing zijn
text-set-aside = Vervuld, maar terzijde gesteld door een uitzondering
text-depends = Hangt af van wat niet bekend is
text-not-met = Niet vervuld
text-next-change = Volgende wijziging
text-out-of-scope = BUITEN HET TOEPASSINGSGEBIED
text-out-for-now = VOORLOPIG BUITEN HET TOEPASSINGSGEBIED ({ $because }); { $then }
text-scope-open = OPEN: of deze regeling überhaupt op het systeem van toepassing is, is niet bekend; de niveaus gelden als dat zo is
text-in-part = Gedeeltelijk binnen het toepassingsgebied: { $because }
text-because = Grond: { $why }
text-day-hangs-on = vanaf wanneer hangt af van { $questions }
text-day-perhaps-hangs-on = of en vanaf wanneer hangt af van { $questions }
text-no-clause = geen van de volgende voorwaarden is vervuld: { $clauses }
text-jointly = wat de ontbrekende antwoorden ook zijn, een van deze regels is van toepassing: { $rules }
text-none-higher = geen regel die een hoger niveau geeft, is van toepassing
text-missing = de antwoorden hieronder ontbreken
text-guidance = Berust uitsluitend op richtsnoeren, niet op de tekst van de wet
text-on-this-day = op deze dag: { $level }
text-by-burden = volgens de bewijslast: { $level }
text-uncited = geen bepaling: { $why }
text-contrary = niet: { $what }
text-reading = lezing { $name } = { $reading }
text-level = { $scale } ≥ { $level }
text-row = rij { $name } geeft { $gives }
text-more-rows = { $n ->
    [1] en nog 1 rij die mogelijk meetelt
   *[other] en nog { $n } rijen die mogelijk meetellen
}
text-whatever = wat de ontbrekende antwoorden ook zijn
text-near-row = bijna-treffer: rij { $row } zou { $gives } geven; alleen { $column } staat daaraan in de weg
text-applies = { $name } is van toepassing
text-element = { $label }
text-exception = uitzondering { $name }: { $outcome }
text-stands-against = staat eraan in de weg
text-would-stand-against = zou eraan in de weg staan, maar is zelf terzijde gesteld
text-may-stand-against = staat er mogelijk aan in de weg
text-not-established = staat niet vast
text-burden-on = ; bewijslast: { $who }
text-decides-level = kan beslissen tussen { $low } en { $high }
text-decides-scope = kan beslissen of deze regeling erop van toepassing is
text-decides-day = kan beslissen of en vanaf wanneer het niveau geldt
text-more-questions = en nog { $more }, pas na deze van belang of met minder gevolg
text-without-it = zonder deze veronderstelling: { $levels }
text-scores = Punten
text-score-points = { $title }: { $points } van { $most } punten
text-score-band = , { $level }
text-score-band-open = , nog open: { $level }
text-score-unless = ; alleen als de score van toepassing is, hetgeen open is
text-score-maximum = ten hoogste { $most }: { $why }
text-score-changed = de som is { $sum } punten: { $steps }
text-less = min { $amount }
text-plus = plus { $amount }
text-half-up = afgerond op een veelvoud van { $number }, de helft naar boven
text-half-even = afgerond op een veelvoud van { $number }, de helft naar het even veelvoud
text-rounded-up = naar boven afgerond op een veelvoud van { $number }
text-rounded-down = naar beneden afgerond op een veelvoud van { $number }
text-floor-level = ten minste { $level }, ongeacht de som
text-changed-if = { $what }, indien: { $condition }
text-changed-as = { $what }, omdat dit vervuld is: { $condition }
text-changed-perhaps = { $what }, indien: { $condition }; dat is open
text-score-idle = niet toegepast: { $changes }
text-bands = klassen: { $bands }
text-band-of = { $level } { $range }
text-band-from = vanaf { $n }
text-band-over = boven { $n }
text-band-up-to = tot en met { $n }
text-band-under = onder { $n }
text-band-between = { $low } en { $high }
text-band-here = hier
text-band-perhaps = mogelijk hier
text-score-nothing = zonder punten: { $items }
text-score-moves = { $name } met { $answer } beantwoord zou { $points } punten geven, { $level }
text-score-more-moves = nog meer antwoorden die het zouden wijzigen: { $more }

## document

document-system = Systeem: { $id }
document-day = Peildag: { $day }
document-law-as-of = Stand van het recht op: { $day }
document-no-advice = Dit is informatie en geen juridisch advies.
document-scope = Toepassingsgebied: { $verdict }
document-out-for-now = Voorlopig buiten het toepassingsgebied; { $then }
document-open = open, { $levels }
document-on-this-day = ; op deze dag: { $levels }
document-rules = Regels
document-stop = { ". " }
document-note-of-duty = { " " }({ $note })
document-rule = Regel
document-title = Titel
document-reason = Reden
document-outcome = Uitkomst
document-applies = Van toepassing
document-source = Bron
document-duty = Verplichting
document-permission = Bevoegdheid
document-must = Wat moet worden gedaan
document-may = Wat mag worden gedaan
document-due = Termijn
document-field = Veld
document-entry = Invulling
document-permitted = bevoegdheid
document-form-of = Verplichting: { $duty }
document-blank = (in te vullen)

## description

description-text = tekst
description-single = een enkele waarde
description-list = een lijst
description-map = een tabel van sleutels
description-malformed = dit is niet welgevormd: { $why }
description-mend = verbeter de tekst hier; van deze beschrijving is niets gelezen
description-syntax = { $why }
description-too-deep = waarden zijn dieper genest dan { $most }
description-four-levels = een beschrijving heeft ten hoogste vier lagen nodig
description-twice = de sleutel `{ $key }` staat er tweemaal
description-first = hier voor het eerst
description-keep-one = behoud een van de twee antwoorden
description-no-aliases = ankers en aliassen worden in beschrijvingen niet gelezen
description-write-out = schrijf de waarde voluit waar zij nodig is
description-no-tags = tags worden in beschrijvingen niet gelezen
description-key-word = een sleutel moet één woord zijn
description-too-large = het bestand is groter dan { $size } MiB
description-split = splits het, of schrijf per regel één JSON-object
description-nothing = er staat niets in
description-lacks = in de beschrijving ontbreekt `{ $key }`
description-keys = een beschrijving moet een tabel van sleutels zijn; hier staat { $what }
description-begin = begin met `solon: 1`, `system: my-system` en `facts:`
description-add-form = voeg `solon: 1` toe, het formaat van de beschrijving
description-add-system = voeg `system: my-system` toe, een korte naam zonder spaties
description-add-system-or-name = voeg `system: my-system` toe, een korte naam zonder spaties; een bestand met feiten over een organisatie wordt in beschrijvingen genoemd: `organisation: BESTAND`
description-add-facts = voeg `facts:` toe, met de antwoorden; `solon facts --format yaml-template` toont een formulier
description-form = deze versie leest beschrijvingen van formaat 1
description-write-form = schrijf `solon: 1`
description-system-empty = `system` is een korte naam, en hier staat er geen
description-write-system-short = schrijf `system: my-system`, een korte naam zonder spaties
description-system = `system` moet een korte naam zijn; hier staat { $what }
description-write-system = schrijf `system: my-system`
description-name = `name` moet tekst zijn; hier staat { $what }
description-write-name = schrijf `name: Mijn systeem`
description-organisation = `organisation` moet het pad van een bestand zijn; hier staat { $what }
description-write-organisation = schrijf `organisation: acme.yaml`
description-answered = `answered` moet regelpakketten aan versies koppelen; hier staat { $what }
description-write-answered = schrijf `answered: { "{" } common: "2026.11.0" { "}" }`
description-facts = `facts` moet vragen aan antwoorden koppelen; hier staat { $what }
description-write-facts = schrijf daaronder per regel één `vraag: antwoord`
description-meta = `meta` moet een tabel zijn van sleutels die u wilt bewaren; hier staat { $what }
description-write-meta = schrijf `meta: { "{" } owner: team x { "}" }`, of een eigen sleutel: `x-owner: team x`
description-unknown-key = onbekende sleutel `{ $key }`
description-indent = `{ $key }` is een vraag: laat die onder `facts:` inspringen
description-known-keys = sleutels zijn { $keys }; een eigen sleutel begint met `x-` of staat onder `meta:`
description-foreign = `{ $key }` is een vraag van het regelpakket `{ $pack }`; die speelt hier geen rol
description-unknown-question = onbekende vraag `{ $key }`
description-by-value = voor elke waarde is er een eigen vraag: `{ $list }`
description-by-value-more = voor elke waarde is er een eigen vraag: `{ $list }` en nog { $n }
description-list-questions = `solon facts` noemt de vragen
description-did-you-mean = bedoelde u `{ $near }`?

## organisation

organisation-unusable = het organisatiebestand `{ $path }` kan niet worden gebruikt: { $why }
organisation-path = het pad wordt gerekend vanaf de beschrijving; het bestand bevat `facts:`
organisation-add-facts = voeg `facts:` toe, met de antwoorden
organisation-map = een organisatiebestand moet een tabel van sleutels zijn; hier staat { $what }
organisation-begin = begin met `facts:`
organisation-place = regel { $line }, kolom { $column }: { $message }

## answer

answer-assumed = `assumed` is true of false
answer-write-assumed = schrijf `assumed: true`
answer-keys = een antwoord kan { $keys } hebben
answer-unknown-key = onbekende sleutel `{ $key }` in een antwoord
answer-no-value = het antwoord op `{ $name }` heeft geen `value`
answer-add-value = voeg `value: …` toe
answer-text = dit moet tekst zijn; hier staat { $what }
answer-quote = zet het tussen aanhalingstekens
answer-follows = of `{ $name }` van toepassing is, volgt uit andere antwoorden
answer-always-applies = deze vraag is altijd van toepassing: beantwoord haar, of schrijf `unknown`
answer-follows-from = het volgt uit het antwoord op { $names }
answer-calculated = `{ $name }` wordt berekend, en niemand beantwoordt het
answer-answer-parts = beantwoord `{ $top }` en `{ $bottom }`, waarvan het de verhouding is
answer-yes-or-no = `{ $name }` wordt met ja of nee beantwoord
answer-write-yes-or-no = schrijf `true` (ja) of `false` (nee); of `unknown`
answer-write = schrijf `{ $text }`
answer-one-value = `{ $name }` heeft één waarde; hier staat { $what }
answer-write-one = schrijf één waarde uit de bijbehorende lijst; meerdere mogelijke als `{ $text }`
answer-write-fitting = schrijf de waarde die past; als het een hiervan is en niet bekend is welke, `{ $text }`
answer-values = waarden zijn { $names }
answer-no-such-value = `{ $text }` is geen waarde van `{ $name }`
answer-list = `{ $name }` wordt met een lijst beantwoord; hier staat { $what }
answer-write-list = schrijf een lijst: `[a, b]`; `[]` betekent geen hiervan
answer-write-none = schrijf `[]` voor geen hiervan
answer-name-those = noem de waarden die gelden: `[a, b]`
answer-write-this-list = schrijf `[{ $list }]`; `[]` betekent geen hiervan
answer-beside = `{ $text }` staat naast waarden die gelden
answer-leave-out = laat `{ $text }` weg, of schrijf alleen `[]`
answer-names = een lijst bevat namen van waarden; hier staat { $what }
answer-write-names = schrijf de namen na elkaar
answer-there-and-not = van `{ $value }` wordt gezegd dat het er is (`with`) en dat het er niet is (`without`)
answer-keep-in-one = laat `{ $value }` in een van beide staan
answer-key-list = `{ $key }` moet een lijst zijn; hier staat { $what }
answer-write-key-list = schrijf `{ "{" } { $key }: [{ $list }] { "}" }`
answer-names-nothing = `{ $key }` noemt niets
answer-name-a-value = noem een waarde, of laat `{ $key }` weg; `[]` als geheel antwoord betekent geen hiervan
answer-question-mark = `?` zegt niets onder `{ $key }`
answer-unnamed-unknown = laat het weg: wat niet wordt genoemd, is hoe dan ook niet bekend
answer-value-and-range = een antwoord is een waarde of een bereik, niet beide
answer-leave-one-out = laat een van beide weg
answer-misfit = `{ $key }` past niet bij `{ $name }`
answer-takes-bool = schrijf `true`, `false` of `unknown`
answer-takes-one = deze vraag kent `among` en `without`, elk met een lijst
answer-takes-set = deze vraag kent `with`, `without` en `among`, elk met een lijst
answer-takes-number = deze vraag kent `over`, `under`, `at_least` en `at_most`, elk met een getal
answer-takes-day = deze vraag kent `from` en `before`, elk met een dag
answer-empty-range = in dit bereik ligt geen waarde
answer-widen = verwissel de grenzen of verruim ze

## figure

figure-or = { " of " }
figure-number = `{ $name }` moet een getal zijn; hier staat { $what }
figure-write-number = schrijf een getal, zoals `3e25`; grenzen als `{ "{" } over: 1, under: 5 { "}" }`
figure-two-ways = `{ $text }` kan op twee manieren worden gelezen
figure-no-number = `{ $text }` is zoals het er staat geen getal
figure-write = schrijf { $texts }
figure-unit = `{ $given }` is niet de eenheid van `{ $name }`
figure-convert = reken het om en geef het op in { $unit }
figure-bare = geef alleen het getal op: `{ $figures }`
figure-outside = `{ $figures }` ligt buiten { $least } tot en met { $most }
figure-a-whole-number = een geheel getal
figure-not-whole = `{ $name }` is een geheel getal: `{ $figures }` is dat niet
figure-nearest = schrijf `{ $below }` of `{ $above }`
figure-check = controleer het getal en de eenheid ervan
figure-not-a-number = `{ $figures }` kan niet worden gelezen: dit is geen getal
figure-too-large = `{ $figures }` kan niet worden gelezen: dit getal heeft meer dan 38 cijfers en kan niet exact worden bewaard
figure-zero-below = `{ $figures }` kan niet worden gelezen: de noemer van een breuk kan niet 0 zijn
figure-write-plain = schrijf een getal, zoals `3e25`, `0.25` of `1/3`
figure-no-such-day = de dag `{ $text }` bestaat niet
figure-write-day = schrijf een dag als 2027-12-02
figure-two-days = `{ $text }` kan twee dagen betekenen: schrijf `{ $one }` (de dag staat voorop) of `{ $other }` (de maand staat voorop)
figure-day = `{ $name }` wordt met een dag beantwoord; hier staat { $what }
figure-day-not = `{ $name }` wordt met een dag beantwoord, niet met `{ $text }`
figure-write-days = schrijf een dag als 2027-12-02, een maand als 2027-12 of een jaar als 2027; grenzen als `{ "{" } from: 2027-01-01, before: 2028-01-01 { "}" }`; `never` waar een dergelijke dag er niet is en ook niet is gepland

## overview

overview-for-now = voorlopig { $level }; daarna { $then }
overview-rejected = geweigerd
overview-never = nooit
overview-earliest = { $day } op zijn vroegst
overview-earliest-or-never = { $day } op zijn vroegst, mogelijk nooit
overview-scope = toepassingsgebied
overview-level = niveau
overview-questions = { $n ->
    [1] 1 vraag
   *[other] { $n } vragen
}
overview-not-used = { $n } niet gebruikt
overview-at-odds = { $n } tegenstrijdig
overview-assumed = { $n } verondersteld
overview-same-id = zelfde id
overview-head-system = Systeem
overview-head-id = Id
overview-head-file = Bestand
overview-head-level = Niveau
overview-head-on = Op { $day }
overview-head-from = Vanaf
overview-head-open = Open
overview-head-look-again = Opnieuw nakijken
overview-head-because = Grond

## matrix

matrix-head-regime = Regime
matrix-head-level = In eigen bewoordingen
matrix-head-canonical = ≈
matrix-head-state = Stand
matrix-decided = beslist
matrix-open = open
matrix-open-scope = open, ook het toepassingsgebied
matrix-out-of-scope = buiten het toepassingsgebied
matrix-out-for-now = voorlopig buiten het toepassingsgebied
matrix-not-asked = niet bevraagd
matrix-questions = { $n ->
    [1] { ", " }1 vraag
   *[other] { ", " }{ $n } vragen
}
matrix-opens = { $n ->
    [1] 1 vraag opent het
   *[other] { $n } vragen openen het
}
matrix-nothing = —
matrix-mark = { $level }*
matrix-own-map = * daar geplaatst door de opsteller van het regelpakket: de regeling zelf kent een dergelijke schaal niet
matrix-own-map-of = { $regime }: { $why }
matrix-overall = Algeheel niveau: ten minste { $level }{ $by }; zou hoger kunnen zijn volgens: { $under }
matrix-overall-is = Algeheel niveau: { $level }{ $by }
matrix-by = op grond van { $rules }
matrix-by-one-of = op grond van ten minste een van { $rules }
matrix-not-counted = ; niet bevraagd, en niet meegeteld: { $packs }
matrix-not-counted-many = ; { $n } regimes zijn niet bevraagd, en niet meegeteld
matrix-folded-out = Buiten het toepassingsgebied: { $n } regimes (--full noemt ze)
matrix-folded-idle = Niet bevraagd: { $n } regimes (--full noemt ze). Zij openen met: { $questions }
matrix-regime = { $pack } · { $title }
matrix-opened-by = NIET BEVRAAGD: geen van de eigen vragen van dit regime is beantwoord, en of het op het systeem van toepassing is, is open. Het opent met: { $questions }
matrix-calendar = Uw verplichtingen volgens alle regimes, naar dag
matrix-not-reached = Door de antwoorden niet bereikt, en daarom niet bevraagd: { $packs }
matrix-not-reached-many = Door de antwoorden niet bereikt, en daarom niet bevraagd: { $n } regimes (--full noemt ze)
matrix-also-reached = Door deze antwoorden ook bereikt: { $packs } (`--pack reached` bevraagt ook die)
matrix-as = als { $role }
matrix-unknown = Wat niet bekend is en een resultaat kan wijzigen: elke vraag eenmaal, voor alle regimes
matrix-only-duties = Hiervan hangt geen niveau af, maar alleen of een verplichting bestaat of wanneer de termijn ervan eindigt: { $questions } (`solon facts NAME` licht elk toe)
matrix-closes = kan het geheel beslissen
matrix-asked-by = { $pack }: { $what }
matrix-head-question = Vraag
matrix-head-asked-by = Gesteld door
matrix-head-role = Als
matrix-count-not-asked = { $n } niet bevraagd

## near

near-title = Wat het dichtst in de buurt komt: één ander antwoord zou volstaan
near-nothing = geen wijziging van één enkel antwoord zou een regel van een hoger niveau van toepassing maken
near-more = en nog { $n } (alle: --format json)
near-not-answered = niet beantwoord
near-days = de dagen waarop het van toepassing is
near-excluded = vandaag valt het buiten het toepassingsgebied: { $clause }
near-partial = vandaag is dit deel niet van toepassing: { $clause }
near-against = vandaag staat { $what } eraan in de weg
near-applies = { $id } is van toepassing
near-set-aside = { $id } is terzijde gesteld door { $by }
near-level = ten minste { $words }
near-element = { $label }
near-element-at = { $label } ({ $places })
near-none = geen hiervan
near-only = deze en geen andere: { $list }
near-not = niet: { $list }
near-also = ook: { $list }
near-in-place-of = { $come }, in plaats van: { $go }
near-in-scope = binnen het toepassingsgebied
near-perhaps-in-scope = mogelijk binnen het toepassingsgebied
near-perhaps = mogelijk { $level }
near-never = { $what }, wegens een overgangsregeling nooit van toepassing
near-if = indien { $fact } als volgt was beantwoord: { $answer }
near-today = vandaag: { $answer }
near-not-so = vandaag niet zo: { $what }
near-still-open = dan nog open: { $facts }
near-miss = { $fact }: “{ $value }” is gekozen, hetgeen niets beslist
near-miss-beside = { $fact }: “{ $value }” is gekozen, hetgeen niets beslist; het staat naast “{ $beside }”
near-miss-help = { $miss }. { $help }

## time

time-law = stand van het recht op { $day }
time-begin = { $what } die van toepassing worden
time-may-begin = { $what } die mogelijk van toepassing worden
time-certain = { $what } die vanaf dan zeker van toepassing zijn
time-cease = { $what } die niet langer van toepassing zijn
time-may-cease = { $what } die mogelijk niet langer van toepassing zijn
time-excluded = { $what } die vanaf dan zeker niet van toepassing zijn
time-permissions = bevoegdheden
time-duties = verplichtingen
time-exceptions = uitzonderingen
time-stays = opschortingen
time-rules = regels
time-counted = { $what } ({ $n })
time-legend = █ van kracht  ▒ mogelijk  · alleen geclassificeerd; verplichtingen: ░ 1-4  ▒ 5-14  █ 15 en meer
time-scope = toepassingsgebied: { $verdict }
time-classified = geclassificeerd: { $level }
time-your-duties = uw verplichtingen
time-you-may = u mag
time-not-settled = onbeslist
time-out-throughout = Steeds buiten het toepassingsgebied: { $packs }
time-not-asked = Niet bevraagd, en niet getekend: { $packs }
time-as-before = als voorheen: { $packs }

## crosswalk

crosswalk-of-systems = { $n } systemen
crosswalk-ours = Welke verplichting met welke clausule overeenkomt, is de keuze van de opsteller van het regelpakket. Het kader kent geen niveaus, en wie aan een clausule voldoet, voldoet daarmee niet aan een wettelijke verplichting.
crosswalk-unchecked = Geen vindplaats ervan is geverifieerd: { $why }.
crosswalk-duty = { $name }: { $title } ({ $states })
crosswalk-state-of = { $state }: { $ids }
crosswalk-in-effect = van kracht
crosswalk-not-in-effect = niet van kracht
crosswalk-from = vanaf { $day }
crosswalk-perhaps = mogelijk
crosswalk-bare = Geen verplichting komt overeen met { $n ->
    [1] deze clausule
   *[other] deze { $n } clausules
}: { $list }
crosswalk-without-clause = Verplichtingen die met geen clausule overeenkomen: { $n }
crosswalk-more = … en nog { $n } (--full)
crosswalk-rejected = Geweigerd, en niet in de concordantie: { $n }

## calendar

calendar-title = Kalender vanaf { $on }
calendar-of-systems = { $n } systemen
calendar-overdue = Termijn verstreken
calendar-next = De komende 12 maanden, tot en met { $day }
calendar-ahead = Tot en met { $day }
calendar-all-ahead = Op komst
calendar-nothing = niets
calendar-more = … en nog { $n } (--full)
calendar-later = En later nog { $n } (--until)
calendar-open = Zonder dag: { $n }
calendar-not-asked = Niet bevraagd: { $list }
calendar-not-asked-of = { $regime } ({ $n })
calendar-rejected = Geweigerd, en niet in de kalender: { $n }
calendar-since = sinds { $day }
calendar-perhaps = mogelijk { $what }
calendar-between = { $earliest } … { $latest }
calendar-earliest = { $day } of later
calendar-latest = { $day } of eerder
calendar-all = alle { $n } systemen
calendar-some = { $n } systemen: { $ids }
calendar-level-begins = van kracht: { $level }
calendar-level-ends = niet langer van kracht: { $level }
calendar-duty-begins = begin verplichting: { $title }
calendar-duty-ends = einde verplichting: { $title }
calendar-duties-begin = begin van { $n } verplichtingen
calendar-duties-end = einde van { $n } verplichtingen
calendar-deadline = termijneinde: { $title }
calendar-review = termijneinde herbeoordeling: { $title }
calendar-adopted = verwacht, vastgesteld: { $title }: { $what }
calendar-proposed = verwacht, voorgesteld: { $title }: { $what }
calendar-pack-reviews = regels van { $n } regelpakketten opnieuw met de wet vergelijken
calendar-pack-review = regels opnieuw met de wet vergelijken: { $title }
calendar-only-without = het zou alleen van belang zijn zonder { $ids }
calendar-name = Solon
calendar-counted = Berekend: { $words }
calendar-hangs-on = De dag hangt af van: { $facts }
calendar-day-between = De dag ligt niet vóór { $earliest } en niet na { $latest }.
calendar-day-earliest = De vroegst mogelijke dag.
calendar-day-latest = De laatst mogelijke dag.
calendar-not-sure = Het is niet zeker dat het zover komt.
calendar-is-overdue = De termijn is verstreken (peildag { $on }).
calendar-not-shown = Niet in deze kalender: { $list }
calendar-count-overdue = { $n } met verstreken termijn, of mogelijk verstreken
calendar-count-open = { $n } zonder dag
calendar-count-later = { $n } later
calendar-count-rejected = geweigerde beschrijvingen: { $n }
calendar-count-not-asked = niet bevraagde regimes: { $n }
calendar-none-ahead = Er is niets op komst.

## change

change-from = { $level } vanaf { $day }
change-no-level = geen niveau
change-on-this-day = op deze dag: { $level }
change-by-burden = volgens de bewijslast: { $level }
change-none = geen
change-not-settled = onbeslist
change-set-aside = terzijde gesteld
change-due = uiterste dag { $when }
change-permission = een bevoegdheid
change-for-others = voor anderen
change-other-level = een ander niveau
change-other-limits = andere maximumbedragen
change-added = toegevoegd
change-removed = verwijderd
change-changed = gewijzigd
change-of-kind = { $kind } { $change }
change-begins = begint
change-ends = eindigt
change-event = { $kind } { $what }
change-systems-move = Systemen die veranderen: { $n } van { $all } ({ $day })
change-nothing = Niets verschilt.
change-scope = toepassingsgebied: { $old } -> { $new }
change-rules = regels
change-duties = verplichtingen
change-penalties = sancties
change-possible = Alle mogelijke systemen
change-provisions = Bepalingen die verschillen (hierboven gemarkeerd met *)
change-days = Dagen die verschillen
change-no-longer = niet langer { $clause }
change-set-aside-by = terzijde gesteld door { $list }
change-no-longer-set-aside-by = niet langer terzijde gesteld door { $list }
change-not-asked = Niet onderzocht (`--register-only`): alleen de opgegeven systemen worden vergeleken.
change-all-same = Bewezen: elk mogelijk systeem heeft dezelfde uitkomst, op elke dag.
change-levels-same = Bewezen: geen enkel mogelijk systeem verandert op enige dag van niveau, komt binnen het toepassingsgebied of verlaat het.
change-levels-told = De niveaus zijn die welke op de vermelde dagen van kracht zijn. In de voorbeelden is al het overige nee, niets of niet van belang; JSON bevat ze als beschrijvingen.
change-others = Wat voor sommige systemen verder een andere uitkomst heeft:
change-other = { $kind } { $ids } { $days }
change-or = { " of " }
change-transitions = uitsluitend door overgangsregelingen of opschortingen
change-unless = tenzij iets wat gelijk blijft eraan in de weg staat of een andere regel evenveel of meer geeft; systemen waarvoor dit geldt:
change-comes-in = komen binnen het toepassingsgebied
change-falls-out = verlaten het toepassingsgebied
change-in-scope-afterwards = systemen die daarna binnen het toepassingsgebied vallen en waarvoor dit geldt:
change-in-scope-before = systemen die voordien binnen het toepassingsgebied vielen en waarvoor dit geldt:
change-further = … en verdere systemen; `--regions` noemt er meer
change-all = alle
change-example = { $systems } — bijvoorbeeld { $answers }
change-all-no = alles nee of niets
change-every-day = op elke dag
change-day-from = vanaf { $from }
change-day-before = vóór { $until }
change-day-from-until = vanaf { $from } tot { $until }
change-and = { " en " }
change-title = Wat de wijziging van de regels teweegbrengt
change-before = Voordien: { $rules }
change-after = Daarna: { $rules }
change-day = Peildag: { $day }
change-nothing-moves = **Er verandert niets:** geen bepaling verschilt.
change-nothing-moves-all = **Er verandert niets:** geen bepaling verschilt, en { $n ->
    [1] 1 systeem blijft
   *[other] { $n } systemen blijven
} als voorheen.
change-no-system = **Geen systeem verandert:** { $provisions ->
    [1] 1 bepaling verschilt
   *[other] { $provisions } bepalingen verschillen
}, maar { $n ->
    [1] 1 systeem blijft
   *[other] { $n } systemen blijven
} als voorheen.
change-sum = **{ $n ->
    [1] 1 systeem
   *[other] { $n } systemen
}:** { $parts }.
change-up = { $n ->
    [1] 1 gaat omhoog
   *[other] { $n } gaan omhoog
}
change-down = { $n ->
    [1] 1 gaat omlaag
   *[other] { $n } gaan omlaag
}
change-otherwise = { $n ->
    [1] 1 verandert op andere wijze
   *[other] { $n } veranderen op andere wijze
}
change-other-days = { $n ->
    [1] 1 behoudt zijn niveau op andere dagen
   *[other] { $n } behouden hun niveau op andere dagen
}
change-other-reasons = { $n ->
    [1] 1 behoudt zijn niveau met andere verplichtingen of gronden
   *[other] { $n } behouden hun niveau met andere verplichtingen of gronden
}
change-stay = { $n ->
    [1] 1 blijft als voorheen
   *[other] { $n } blijven als voorheen
}
change-head-system = Systeem
change-head-before = Voordien
change-head-after = Daarna
change-head-because = Grond
change-more = nog { $n }
change-in-scope = binnen het toepassingsgebied
change-out-of-scope = buiten het toepassingsgebied
change-partly = gedeeltelijk binnen het toepassingsgebied
change-scope-open = toepassingsgebied onbeslist
change-behind = Niveau en dagen blijven gelijk; wat eraan ten grondslag ligt, verandert: { $names }.
change-not-read = Niet gelezen, en daarom niet vergeleken
change-details = Bijzonderheden
change-bold = Bepalingen waarvan de eigen tekst verschilt, staan vet.
change-provisions-differ = { $n ->
    [1] 1 bepaling verschilt
   *[other] { $n } bepalingen verschillen
}
change-head-change = Wijziging
change-head-kind = Soort
change-head-provision = Bepaling
change-head-title = Titel
change-calendar = Kalender: { $n ->
    [1] 1 dag verschilt
   *[other] { $n } dagen verschillen
}
change-head-day = Dag
change-head-before-alone = Alleen voordien
change-head-after-alone = Alleen daarna
change-informs = Dit is informatie en geen juridisch advies.

## described

described-title = Wat de gewijzigde beschrijvingen betekenen
described-before = Voordien: { $name }
described-after = Daarna: { $name }
described-under = Volgens: { $packs }
described-sum = { $n ->
    [1] Eén systeem komt zowel voordien als daarna voor: { $parts }.
   *[other] { $n } systemen komen zowel voordien als daarna voor: { $parts }.
}
described-moved = { $n ->
    [1] één heeft een andere uitkomst
   *[other] { $n } hebben een andere uitkomst
}
described-needed = { $n ->
    [1] voor één is een herbeoordeling nodig
   *[other] voor { $n } is een herbeoordeling nodig
}
described-perhaps = { $n ->
    [1] voor één is mogelijk een herbeoordeling nodig
   *[other] voor { $n } is mogelijk een herbeoordeling nodig
}
described-answers-alone = { $n ->
    [1] één verschilt alleen in antwoorden
   *[other] { $n } verschillen alleen in antwoorden
}
described-same = { $n ->
    [1] één is als voorheen
   *[other] { $n } zijn als voorheen
}
described-none-in-both = Geen systeem komt zowel voordien als daarna voor. Systemen worden gekoppeld op hun id, `system` in een beschrijving.
described-none-compared = Geen systeem kon worden vergeleken.
described-gone = Alleen voordien: { $list }
described-added = Alleen daarna: { $list }
described-unread = Niet vergeleken, omdat een beschrijving in hetzelfde bestand aan de andere kant niet kon worden gelezen: { $list }
described-twice = Niet vergeleken, omdat meerdere beschrijvingen aan één kant dit id hebben: { $list }
described-rejected = { $n ->
    [1] Eén beschrijving kon niet worden gelezen; wat alleen aan één kant staat, kan daarin staan.
   *[other] { $n } beschrijvingen konden niet worden gelezen; wat alleen aan één kant staat, kan daartoe behoren.
}
described-duties-new = nieuwe verplichtingen: { $list }
described-duties-open = mogelijk nieuwe verplichtingen: { $list }
described-duties-gone = verplichtingen die vervallen: { $list }
described-duties-other = verplichtingen op andere dagen of voorwaarden: { $list }
described-answers = antwoorden
described-no-answer = geen antwoord
described-first = voor het eerst
described-more = en nog { $n }
described-more-systems = { $n ->
    [1] … en nog één systeem; `--format json` bevat ze alle
   *[other] … en nog { $n } systemen; `--format json` bevat ze alle
}
described-head-review = Herbeoordelingen

## ask

ask-title = Vragen: { $packs }
ask-counted = Vragen: { $n }, waarvan altijd gesteld: { $always }.
ask-legend = `-` is een te kiezen waarde; `~` beslist niets en staat er opdat de juiste optie wordt gekozen.
ask-yes-or-no = ja of nee
ask-one = één hiervan
ask-any = een willekeurig aantal hiervan
ask-a-day = een dag
ask-day-or-never = een dag, of `never`
ask-a-number = een getal
ask-in-unit = { $number } in { $unit }
ask-between = { $number }, { $least } tot en met { $most }
ask-rationale = vereist een motivering
ask-design-choice = een ontwerpkeuze
ask-cost = kosten { $cost }
ask-no-level = geen niveau hangt ervan af
ask-other-reading = alleen onder een andere lezing van belang
ask-asked-when = alleen gesteld indien: { $condition }
ask-answer = antwoord: { $answer }
ask-serves = ten behoeve van: { $places }
ask-ratio-of = verhouding: `{ $name }` = { $parts }: { $words }
ask-read-by = gebruikt door: { $list }
ask-user = { $kind } `{ $id }`
ask-and-more = { $list } en nog { $more }
ask-near = beslist niet; staat hier om de juiste optie te kiezen
ask-opens = → opent: { $names }
ask-yes = ja
ask-no = nee
ask-number = een getal
ask-day = een dag
ask-any-line = elke optie
ask-any-line-but = elke optie behalve { $lines }
ask-applies = `{ $id }` is van toepassing
ask-is-yes = `{ $name }` is ja
ask-is-no = `{ $name }` is nee
ask-marked = u kiest bij `{ $name }` een optie met de aanduiding `→ opent: … { $own } …`
ask-is = `{ $name }` is { $list }
ask-is-not = `{ $name }` is niet { $list }
ask-has = `{ $name }` bevat { $list }
ask-has-not = `{ $name }` bevat niet { $list }
ask-has-not-all = `{ $name }` bevat niet elk van { $list }
ask-has-alone = `{ $name }` bevat alleen { $list }
ask-has-more = `{ $name }` bevat meer dan alleen { $list }
ask-anything = u kiest iets bij `{ $name }`
ask-nothing = u kiest niets bij `{ $name }`
ask-at-least = u kiest ten minste { $n } opties bij `{ $name }`
ask-fewer = u kiest minder dan { $n } opties bij `{ $name }`
ask-from = `{ $name }` is ten minste { $number }
ask-over = `{ $name }` is meer dan { $number }
ask-to = `{ $name }` is ten hoogste { $number }
ask-below = `{ $name }` is minder dan { $number }
ask-day-from = `{ $name }` valt op of na { $day }
ask-day-after = `{ $name }` valt na { $day }
ask-day-to = `{ $name }` valt op of vóór { $day }
ask-day-before = `{ $name }` valt vóór { $day }
ask-come = `{ $name }` is aangebroken
ask-not-come = `{ $name }` is niet aangebroken
ask-recent = `{ $name }` ligt binnen de afgelopen periode van { $time }
ask-not-recent = `{ $name }` ligt niet binnen de afgelopen periode van { $time }
ask-lapsed = `{ $name }` ligt meer dan { $time } terug
ask-not-lapsed = `{ $name }` ligt niet meer dan { $time } terug
ask-about = Een beschrijving van één AI-systeem, te classificeren volgens: { $packs }
ask-unknown = Vervang `unknown` waar u het antwoord weet, en laat het staan waar u het niet weet: wat niet bekend is, wordt als open getoond en nooit als nee beschouwd.
ask-lines = Onder een vraag is `-` een te kiezen waarde; `~` beslist niets en staat er opdat u de juiste optie kiest.
ask-several = Meerdere antwoorden: [a, b]. Geen hiervan: []. Mogelijk meer van toepassing: [a, "?"].
ask-without = Deze zeker niet, de overige niet bekend: { "{" } without: [a] { "}" }; en sommige zeker: { "{" } with: [b], without: [a] { "}" }.
ask-among = Een van enkele, en niet bekend welke: { "{" } among: [a, b] { "}" }.
ask-evidence = Met bewijs: { "{" } value: true, evidence: "testverslag 7", by: "kwaliteitsmanager" { "}" }.
ask-opening = `→ opent` noemt de vragen die een antwoord noodzakelijk maakt; de overige onder `Alleen indien` kunnen blijven zoals ze zijn.
ask-organisation = Antwoorden die voor alle systemen van een organisatie gelden, kunnen in een eigen bestand staan dat `facts:` bevat; noem het hier boven `facts:`, bijvoorbeeld `organisation: acme.yaml`.
ask-my-system = Mijn systeem
ask-name-hint = hoe men het noemt
ask-later = --- niet nodig voor het niveau volgens de hierboven genoemde regimes; andere regimes en latere verslagen gebruiken ze ---
ask-opened = --- geopend door uw antwoord op `{ $question }` ---
ask-only-when = Alleen indien: { $condition }
ask-say-why = Zeg waarom: geef `evidence` op.
ask-true-false = true (ja) / false (nee)
ask-example = bijv. { $answer }
ask-empty = [] betekent geen hiervan; voeg "?" toe als er mogelijk meer van toepassing zijn
ask-bounds = { $number }; als u alleen grenzen kent: { "{" } over: …, under: … { "}" }
ask-write-day = een dag zoals 2027-12-02, of 2027-12, of 2027, of `never` waar er geen is en geen is gepland; grenzen: { "{" } from: …, before: … { "}" }

## item

item-aims-at = gericht tegen
item-for = voor
item-text = Tekst
item-version = Versie { $n } van { $all }
item-from = { $what } vanaf { $day }
item-until = { $what } tot { $day }
item-title = titel
item-binds = gericht tot
item-stands = staat
item-first = vóór alle andere verplichtingen
item-first-except = { $words }, behalve { $duties }
item-burden = te bewijzen door
item-when = voorwaarde
item-as-next = al het overige zoals in de volgende versie
item-note = opmerking
item-gives = geeft
item-level-of = { $name }: { $level }
item-by-table = { $scale }: zoals de tabel “{ $table }” bepaalt
item-as-enacted = zoals vastgesteld
item-inserted-by = ingevoegd bij
item-amended-by = gewijzigd bij
item-amendment = { $name } “{ $title }”{ $act }
item-unchecked = niet geverifieerd: { $why }
item-cites = vindplaats
item-no-provision = geen bepaling
item-own-right = { "zelfstandig " }
item-window-from = vanaf { $day }
item-window-until = { " tot " }{ $day }
item-provided = { ", op deze voorwaarde: " }{ $guard }
item-applies = van toepassing
item-replaced = vervangen voordat het van toepassing werd
item-all-hold = alle volgende voorwaarden zijn vervuld
item-one-holds = een van de volgende voorwaarden is vervuld
item-to-be-shown = te bewijzen door: { $role }
item-clears = waarom de grens hier ligt
item-unless = tenzij { $limb }
item-partial = gedeeltelijke uitsluiting
item-terms = Begrippen
item-contested = Omstreden punten
item-since = vanaf { $day }
item-default = standaard
item-default-from = standaard vanaf { $day }
item-facts = Feiten die de bepaling gebruikt
item-tests = Tests die de bepaling noemen
item-may = wat mag worden gedaan
item-must = wat moet worden gedaan
item-due = termijn
item-limit = maximumbedrag
item-then = dan
item-record = formulier vraagt

## scan

scan-scope = toepassingsgebied: { $old } -> { $new }
scan-level = { $scale }: { $old } -> { $new }
scan-because = { $text }, wegens { $causes }
scan-not = niet { $level }
scan-perhaps = mogelijk { $level }
scan-met = vervuld
scan-by = { $level }, op grond van { $rule }
scan-set-aside = terzijde gesteld
scan-set-aside-by = terzijde gesteld door { $list }
scan-not-settled = onbeslist
scan-hangs = onbeslist, hangt af van { $facts }
scan-scope-open = onbeslist is of de regels op dit systeem van toepassing zijn

## terminal

terminal-error = fout
terminal-warning = waarschuwing
terminal-note = opmerking
terminal-help = hulp
terminal-more-of-kind = nog { $count } van deze soort, { $all } in totaal
terminal-other-words = … en nog { $n } in andere bewoordingen
terminal-all-findings = `--all-findings` toont ze allemaal
terminal-same-id = `{ $id }` is het id van { $n } beschrijvingen: { $places }
terminal-unused = { $n ->
    [1] 1 antwoord wordt niet gebruikt, omdat de vraag niet van toepassing is: { $names }
   *[other] { $n } antwoorden worden niet gebruikt, omdat de vragen niet van toepassing zijn: { $names }
}
terminal-more-doubts = en nog { $n }; het overzicht markeert ze alle
terminal-remark = opmerking: { $text }
terminal-required-open = `--require decided`: `{ $id }` is open volgens { $packs }
terminal-required-idle = `--require decided` slaat regimes over die niet zijn bevraagd (of zij op het systeem van toepassing zijn, is open, en geen van hun eigen vragen is beantwoord): { $packs }
terminal-reached = `--fail-on`: `{ $id }` bereikt, of bereikt mogelijk, het niveau `{ $level }` of een hoger niveau op { $reached }
terminal-organisation = `{ $name }` is een organisatiebestand, gebruikt door { $n ->
    [1] 1 beschrijving
   *[other] { $n } beschrijvingen
}
terminal-rejected-too = { $n } andere records zijn onleesbaar; elk staat op zijn plaats in de uitvoer
terminal-line-no-text = regel { $line } is geen UTF-8-tekst (eerste ongeldige byte op { $at })
terminal-missing = er is geen bestand en geen map `{ $name }`
terminal-table = `{ $name }` is een tabel van een soort die niet wordt gelezen
terminal-table-help = sla hem op als XLSX of CSV
terminal-not-read = niet gelezen in `{ $folder }`: { $list } (geen beschrijvingen)
terminal-ending = { $n } { $ending }
terminal-no-ending = { $n } zonder extensie
terminal-more-files = nog { $n }

## screen

screen-today = Op deze dag van kracht: { $what }
screen-duties-now = { $n ->
    [0] geen verplichting voor u
    [1] één verplichting voor u
   *[other] { $n } verplichtingen voor u
}
screen-next = Volgende datum: { $day }: { $what }
screen-no-next = Volgende datum: geen bekend
screen-due-then = de termijn van { $id } verstrijkt ({ $title })
screen-nearest = Het dichtst in de buurt: { $what }
screen-answers = Opgegeven: { $answers }
screen-contested = { $n ->
    [1] Omstreden: { $points }: { $result } (--reading { $readings })
   *[other] Omstreden: { $points }: { $result } (--reading { $readings }); in totaal zouden { $n } lezingen het wijzigen
}
screen-assumed = Berust op veronderstellingen: { $questions }
screen-look-again = Antwoorden om opnieuw na te kijken: { $questions }
screen-questions = Open vragen: { $shown } van { $all }, namelijk die welke het meest beslissen
screen-questions-all = { $all ->
    [1] Eén open vraag
   *[other] Open vragen
}
screen-duties = Uw verplichtingen: de eerste { $shown } van { $all }
screen-duties-all = Uw verplichtingen
screen-now = nu
screen-overdue-since = TERMIJN VERSTREKEN { $day }
screen-not-before = niet vóór { $day }
screen-due-by = uiterlijk op { $day }
screen-of-role = { $role } ({ $n })
screen-others = Verplichtingen van anderen: { $list }
screen-fines = Maximumbedragen van geldboeten: { $list }
screen-regimes = { $n } regimes
screen-out-of-scope = Regimes waar het systeem buiten valt: { $n }
screen-more-regimes = overige regimes: { $n }
screen-title = In het kort
screen-when = Wanneer
screen-more = Meer: `--full` (redenen, teksten), `solon explain` (waarom, wat het zou wijzigen), `solon timeline`
screen-several = Elk op één scherm: `solon classify` met alleen het eigen bestand; alle volledig: `--full`

## interview: questions that `solon ask` puts one by one

interview-decided = { $regime }: { $levels }, beslist
interview-out = { $regime }: het systeem valt erbuiten
interview-open = { $regime }: { $levels }; { $n ->
    [1] 1 vraag kan nog van belang zijn
   *[other] { $n } vragen kunnen nog van belang zijn
}
interview-scope-open = { $regime }: of het systeem eronder valt, is open; zo ja: { $levels }; { $n ->
    [1] 1 vraag kan nog van belang zijn
   *[other] { $n } vragen kunnen nog van belang zijn
}
interview-scope-alone = { $regime }: of het systeem eronder valt, is open; { $n ->
    [1] 1 vraag kan nog van belang zijn
   *[other] { $n } vragen kunnen nog van belang zijn
}
interview-regimes = Besliste regimes: { $decided } van { $n }; { $left ->
    [1] 1 vraag kan nog van belang zijn
   *[other] { $left } vragen kunnen nog van belang zijn
}
interview-not-reached = { $n ->
    [1] 1 regime wordt niet bereikt
   *[other] { $n } regimes worden niet bereikt
}
interview-why-scope = Deze vraag kan beslissen of { $regime } op het systeem van toepassing is.
interview-why-level = Volgens { $regime } kan deze vraag beslissen tussen { $low } en { $high }.
interview-why-rules = Regels die ervan afhangen: { $rules }
interview-why-duties = Verplichtingen die ervan afhangen, of waarvan de dag ervan afhangt: { $duties }
interview-why-nothing = Er hangt geen niveau meer van af.
interview-pair = Twee systemen die alleen in dit antwoord verschillen, volgens { $regime }:
interview-pair-both = beide: { $list }
interview-pair-same = beide zoals tot nu toe beantwoord
interview-comes = { $answer } → { $result }
interview-not-governed = buiten het toepassingsgebied
interview-serves = Ten behoeve van: { $places }
interview-applies = Gesteld omdat dit vervuld is: { $condition }
interview-left = Wat nog open is:
interview-could-scope = { $regime }: of het systeem eronder valt
interview-could-level = { $regime }: tot en met { $level }
interview-group = { $what } ({ $n }):
interview-refined = Alle niveaus zijn beslist. { $n ->
    [1] 1 verdere vraag zou
   *[other] { $n } verdere vragen zouden
} verplichtingen en dagen nader bepalen:
interview-refine = { $question } – { $duties }
interview-unsettled = Niet of slechts gedeeltelijk bekend, en nog in staat het resultaat te wijzigen:
interview-warning = { $code } { $message }
interview-yes = ja
interview-no = nee
interview-unknown = Ik weet het niet
interview-declined = Ik zeg het liever niet
interview-partly = Ik weet het gedeeltelijk
interview-skip = deze vraag nu niet
interview-back = terug naar de vorige vraag
interview-change = een eerder antwoord wijzigen
interview-explain = waarom wordt dit gevraagd?
interview-map = wat is nog open?
interview-stop = hier stoppen en de antwoorden bewaren
interview-which-answer = Welk antwoord moet worden gewijzigd?
interview-surely = Welke hiervan gelden zeker?
interview-surely-not = Welke van de overige gelden zeker niet?
interview-all = de spatiebalk markeert, typen zoekt, Enter antwoordt (niets gemarkeerd: geen hiervan), Esc: weet niet, gedeeltelijk, terug, waarom, wat nog open is
interview-candidates = Welke komen in aanmerking?
interview-number = Een getal
interview-least = Ten minste (leeg: geen grens bekend)
interview-most = Ten hoogste (leeg: geen grens bekend)
interview-day = Een dag zoals 2027-12-02, een maand of een jaar
interview-first-day = Niet vóór (leeg: geen grens bekend)
interview-last-day = Vóór (leeg: geen grens bekend)
interview-evidence = Bewijs (leeg: geen)
interview-other = · Esc: weet niet, gedeeltelijk, terug, waarom, wat nog open is
interview-otherwise = In plaats daarvan:
interview-for-whom = Voor welke systemen?
interview-for-all = voor alle ({ $n })
interview-for-some = voor sommige
interview-asked-of = gevraagd voor { $n ->
    [1] 1 systeem
   *[other] { $n } systemen
}: { $list }
interview-go-on = Doorgaan met wat verplichtingen en dagen nader bepaalt?
interview-name = Een naam voor het systeem
interview-id = Een korte naam voor het systeem, zonder spaties
interview-none-of-them = Er is niets gemarkeerd: zeker geen van deze? (nee: terug naar de lijst)
interview-change-one = Er is niets te vragen. Een eerder antwoord wijzigen?
interview-elsewhere = { $from } blijft zoals het is; antwoorden worden bewaard in { $path }
interview-told = het verslag: { $command }
interview-saved = opgeslagen: { $path }
interview-resume = doorgaan met: { $command }
interview-and-more = { $list } en nog { $n }
interview-search = de spatiebalk markeert, typen zoekt
interview-which-question = Een daarvan beantwoorden? (Esc: nee)
interview-near-beside = Bijna-treffer: “{ $value }” beslist niets. Daarnaast staan: { $list }
interview-near-alone = Bijna-treffer: “{ $value }” beslist niets.
interview-systems = Besliste systemen: { $decided } van { $n }
interview-for-one = voor { $system }

## explain

explain-in-scope = de regels zijn op het systeem van toepassing
explain-out-of-scope = de regels zijn niet op het systeem van toepassing
explain-law = stand van het recht op { $day }
explain-level = { $title }: { $level }
explain-in-effect = op deze dag { $level }
explain-from = vanaf { $day }
explain-head-out = De regels zijn niet op het systeem van toepassing.
explain-head-open = Of de regels op het systeem van toepassing zijn, is open; de niveaus gelden als dat zo is.
explain-open = Open vragen: { $questions }
explain-if-governed = als de regels op het systeem van toepassing zijn, hetgeen open is
explain-why-in = Waarom de regels op het systeem van toepassing zijn
explain-why-out = Waarom de regels niet op het systeem van toepassing zijn
explain-why-least = Waarom ten minste { $level }
explain-why-most = Waarom ten hoogste { $level }
explain-why-applies = Waarom { $name } van toepassing is
explain-why-binds = Waarom { $name } geldt voor wie het systeem beschrijft
explain-is-not = Dat is niet zo; `--why-not { $name }` zegt waarom.
explain-is-open = Dat is niet zeker; het hangt af van wat niet is beantwoord.
explain-is-so = Dat is zo; `--why { $name }` zegt waarom.
explain-perhaps = Geen gegeven antwoord sluit het uit; het hangt af van wat niet is beantwoord.
explain-anyway = Dat is zo, wat de antwoorden ook zijn.
explain-by = { $what } → { $rules }
explain-common = { $what }; en een hiervan:
explain-sets-more = Er zijn er meer.
explain-set-more = nog { $n } met `--full`
explain-set-many = nog ten minste { $n }; de eerste met `--full`
explain-not-in = Waarom de regels niet op het systeem van toepassing zijn
explain-not-out = Waarom het systeem niet buiten het toepassingsgebied valt
explain-not-least = Waarom niet { $level } of hoger
explain-not-most = Waarom niet { $level } of lager
explain-not-applies = Waarom { $name } niet van toepassing is
explain-not-binds = Waarom { $name } niet geldt voor wie het systeem beschrijft
explain-own-conditions = Volgens de eigen voorwaarden
explain-rules = { $n ->
    [1] De enige regel die dit zou geven
   *[other] De { $n } regels die dit zouden geven, de dichtstbijzijnde eerst
}
explain-rules-more = { $n ->
    [1] nog 1 regel met `--full`
   *[other] nog { $n } regels met `--full`
}
explain-fails = niet vervuld: { $what }
explain-fails-more = { $n ->
    [1] nog 1 voorwaarde is niet vervuld
   *[other] nog { $n } voorwaarden zijn niet vervuld
}
explain-hangs = open: { $what }
explain-strikes = terzijde gesteld door { $what }
explain-not-these-days = maakt op geen van deze dagen deel uit van het recht
explain-binds-others = geldt voor: { $roles }; wie het systeem beschrijft, heeft geen van deze rollen
explain-brought = Wat daartoe zou leiden: de kleinste wijzigingen van antwoorden
explain-no-answers = Geen antwoorden leiden daartoe; dat is bewezen.
explain-reach-level = Wat tot { $level } zou leiden
explain-reach-out = Wat het systeem buiten het toepassingsgebied zou brengen
explain-already = Dat is al zo.
explain-design = door ontwerpkeuzes
explain-unknown = door wat nog niet is beantwoord, als het zo blijkt te zijn
explain-no-design = Geen wijziging van ontwerpkeuzes leidt daar zeker toe; dat is bewezen.
explain-no-unknown = Geen antwoorden op open vragen leiden daar zeker toe; dat is bewezen.
explain-barred = Wat eraan in de weg staat
explain-not-found = Binnen de grenzen van het zoeken is niets gevonden.
explain-changes-more = Er zijn er meer, of er kunnen er meer zijn.
explain-edit = { $says } (vandaag: { $today })
explain-edit-new = { $says } (vandaag niet beantwoord)
explain-then = dan { $levels }
explain-duties-come = { $n ->
    [1] 1 verplichting komt erbij: { $list }
   *[other] { $n } verplichtingen komen erbij: { $list }
}
explain-duties-go = { $n ->
    [1] 1 verplichting vervalt: { $list }
   *[other] { $n } verplichtingen vervallen: { $list }
}
explain-ways-to = { $n ->
    [0] Wegen naar { $level }
    [1] De enige weg naar { $level }
   *[other] De { $n } wegen naar { $level }
}
explain-ways-out = { $n ->
    [0] Wegen uit het toepassingsgebied
    [1] De enige weg uit het toepassingsgebied
   *[other] De { $n } wegen uit het toepassingsgebied
}
explain-no-ways = Er is er geen; dat is bewezen.
explain-complete = Volledig: bewezen is dat er geen andere is, en geen ervan ligt besloten in de andere.
explain-incomplete = Niet volledig: de lijst is ingekort, of een voorbeeld is niet bevestigd.
explain-covered = Nooit zonder een van deze: { $rules }
explain-unless = tenzij dit vervuld is: { $what }
explain-example = bijvoorbeeld: { $what }
explain-no-rule = geen regel van een hoger niveau is van toepassing
explain-no-entrance = niets brengt het systeem binnen het toepassingsgebied
explain-all-systems = Alle systemen
explain-readings = Welke lezingen van omstreden punten het resultaat veranderen
explain-no-readings = Geen; dat is bewezen.
explain-distance = Hoe ver andere niveaus verwijderd zijn
explain-away = { $n ->
    [1] { $level }: 1 antwoord verwijderd: { $what }
   *[other] { $level }: { $n } antwoorden verwijderd: { $what }
}
explain-away-perhaps = { $n ->
    [1] { $level }: misschien met 1 ander antwoord: { $what }; het hangt dan af van wat niet is beantwoord
   *[other] { $level }: misschien met { $n } andere antwoorden: { $what }; het hangt dan af van wat niet is beantwoord
}
explain-no-way = { $level }: geen antwoorden leiden daartoe
explain-no-answer-needed = { $level }: hangt af van wat niet is beantwoord
explain-next = Verder: { $options }
explain-cut = … nog { $n } regels tekst met `--full`

## page

page-skip = Naar de inhoud
page-contents = Inhoud
page-title-of = { $name }: classificatie
page-result = Resultaat
page-regimes = Regimes
page-open = Open vragen
page-duties = Verplichtingen
page-reasons = Redenen
page-days = In de tijd
page-readings = Omstreden lezingen
page-nearest = Wat het dichtst in de buurt komt
page-fines = Geldboeten
page-answers = Antwoorden en bewijs
page-packs = Gelezen regels
page-packs-what = De controlesom van een regelpakket duidt de teksten ervan precies aan: wie dezelfde controlesom heeft, heeft dezelfde regels.
page-made-by = Gemaakt met Solon { $engine }. Dezelfde regels, dezelfde antwoorden en dezelfde dag geven dezelfde pagina.
page-label-id = Systeem
page-label-source = Beschreven in
page-label-day = Peildag
page-cut-off = … [nog { $n } tekens, in de beschrijving]
page-in-effect = Op deze dag van kracht
page-nothing-in-effect = niets: geen bevraagd regime is op het systeem van toepassing
page-since = (sinds { $day })
page-next = Volgende datum
page-no-next = geen bekend
page-sure = Hoe zeker
page-decided = beslist
page-decided-what = geen open vraag kan het niveau wijzigen
page-undecided = niet beslist
page-undecided-what = { $n ->
    [0] wat ontbreekt, staat niet onder de vragen
    [1] één vraag kan het wijzigen
   *[other] { $n } vragen kunnen het wijzigen
}
page-no-reading = Geen andere lezing van een omstreden punt zou het resultaat wijzigen.
page-doubt = opmerking
page-nothing-open = geen die het resultaat zou kunnen wijzigen
page-more-questions = { $n ->
    [1] en nog één vraag
   *[other] en nog { $n } vragen
}
page-only-duties = { $n ->
    [1] Nog één vraag, waarvan geen niveau afhangt, maar alleen of een verplichting bestaat of wanneer de termijn ervan eindigt
   *[other] Nog { $n } vragen, waarvan geen niveau afhangt, maar alleen of een verplichting bestaat of wanneer de termijn ervan eindigt
}
page-duties-first = Verplichtingen die voorgaan
page-no-duty = geen bekend
page-more-duties = { $n ->
    [1] en nog één verplichting
   *[other] en nog { $n } verplichtingen
}
page-duties-of-others = Verplichtingen van anderen
page-would-do = deze wijziging
page-fines-up-to = Geldboeten tot
page-more-below = meer hieronder
page-other-regimes = Andere regimes
page-why-out = Waarom het systeem erbuiten valt
page-scale-picture = { $scale }, vanaf het laagste niveau: { $levels }. Geclassificeerd: { $class }. Van kracht op { $day }: { $today }.
page-sign-is = geclassificeerd
page-sign-may = mogelijk
page-sign-today = van kracht op { $day }
page-sign-may-today = mogelijk van kracht op { $day }
page-days-picture = Niveaus in de loop der jaren; de tabel hieronder zegt hetzelfde in woorden. De streepjeslijn is { $day }.
page-days-in-words = Hetzelfde, dag voor dag
page-bar-in-effect = van kracht
page-bar-perhaps = mogelijk van kracht
page-bar-enacted = uitgevaardigd, niet van kracht
page-head-days = Dagen
page-head-in-effect = Van kracht
page-head-duties = Verplichtingen
page-head-changes = Wat er wijzigt
page-days-before = vóór { $day }
page-days-from = vanaf { $day }
page-roles-held = Rollen van wie het systeem beschrijft:
page-others-fold = { $n ->
    [1] Eén verplichting van anderen
   *[other] { $n } verplichtingen van anderen
}
page-perhaps-late = termijn mogelijk verstreken
page-text-of-duty = Wat moet worden gedaan
page-text-of-permission = Wat mag worden gedaan
page-set-aside = terzijde gesteld
page-later = later
page-holds = van toepassing
page-met = vervuld
page-not-met = niet vervuld
page-not-known = niet bekend
page-against = Wat eraan in de weg staat:
page-amended-by = Gewijzigd bij: { $by }
page-ask-now = kan nu worden gesteld
page-ask-later = na een ander antwoord
page-contested = omstreden
page-reading-moves = { $point }: { $used } → { $to }
page-then = dan{ " " }
page-readings-used = Zo worden omstreden punten hier gelezen:
page-answers-what = Wat de beschrijving zegt, in de volgorde van de vragen in de regels. Wie het resultaat controleert, controleert deze antwoorden.
page-evidenced = met bewijs
page-given = opgegeven
page-declined = niet meegedeeld
page-unused = niet gebruikt
page-assumed-mark = verondersteld
page-label-evidence = bewijs
page-label-by = door
page-label-note = aantekening
page-line-of = regel { $n } van de beschrijving
page-questions = { $n ->
    [1] Eén vraag
   *[other] { $n } vragen
}

## register

register-title = { $n ->
    [1] Register van één systeem
   *[other] Register van { $n } systemen
}
register-not-read = { $n ->
    [1] Eén beschrijving kon niet worden gelezen en staat niet op deze pagina:
   *[other] { $n } beschrijvingen konden niet worden gelezen en staan niet op deze pagina:
}
register-systems = Systemen
register-each-system = Elk systeem in het kort
register-texts = Teksten van verplichtingen
register-asked = Vragen
register-levels = Niveaus
register-dates = Data
register-open-and-cost = Wat open is, en wat het zou kunnen kosten
register-all-regimes = in totaal
register-head-level = Niveau
register-head-regime = Regime
register-head-classified = Geclassificeerd
register-head-on-day = Van kracht op { $day }
register-head-systems = Systemen
register-head-owner = Verantwoordelijke
register-head-question = Vraag
register-head-answer = Antwoord
register-head-evidence = Bewijs
register-ahead = Op komst
register-undated = Zonder dag: { $n }
register-duties-begin = begin van { $n } verplichtingen
register-duties-end = einde van { $n } verplichtingen
register-several = { $n } tegelijk
register-perhaps = mogelijk: { $what }
register-which = welke
register-or-later = { $day } of later
register-or-sooner = { $day } of eerder
register-no-day = geen dag
register-more-of = nog { $n }
register-first-of = { $n ->
    [1] één vraag:{" "}
   *[other] { $n } vragen, eerst:{" "}
}
register-could-cost = geldboeten in het ongunstigste geval: { $fines }
register-of-systems = { $n ->
    [1] 1 systeem
   *[other] { $n } systemen
}
register-most-asked = De open vragen, eerst die welke bij de meeste systemen open zijn
register-regimes-of = Regimes: { $name }
register-answers-of = Antwoorden: { $name }
register-table-what = Eén rij per systeem; de naam leidt ernaartoe. De niveaus zijn die van de classificatie, over alle bevraagde regimes.
register-filter = Zoeken
register-all-levels = alle
register-shown = { $n } van { $all } systemen

## verify

verify-identical = { $report }: identiek
verify-same-content = { $report }: gelijk, al zijn spaties of de volgorde van de sleutels niet zoals Solon ze schrijft
verify-differs = { $report }: afwijkend
verify-failed = { $report }: niet gecontroleerd
verify-engine = Gemaakt met Solon { $old }; dit is Solon { $new }.
verify-pack = Regelpakket `{ $pack }`: { $old } in het verslag, nu { $new }.
verify-question = Wat werd gevraagd (de dag, de stand van het recht, regelpakketten of opties), is in het verslag gewijzigd nadat het was gemaakt.
verify-answers = De antwoorden, of het bestand waarin ze stonden, zijn in het verslag gewijzigd nadat het was gemaakt.
verify-alone = De vraag, de antwoorden, de regelpakketten en de versie van Solon zijn gelijk: het resultaat zelf is gewijzigd, of een andere build van deze versie heeft het gemaakt.
verify-levels-same = Alle niveaus zijn gelijk.
verify-level = { $of }: { $old } in het verslag, { $new } wanneer het opnieuw wordt gemaakt
verify-in-effect = { $of } op de peildag: { $old } in het verslag, { $new } wanneer het opnieuw wordt gemaakt
verify-place = { $pointer }: { $old } in het verslag, { $new } wanneer het opnieuw wordt gemaakt
verify-nothing = niets
verify-more = … en nog { $n } plaatsen
verify-nothing-else = Verder wijkt niets af.
verify-left-out = … en nog { $n }, niet gecontroleerd om een reden als die van { $report }; --all-findings somt ze alle op
verify-total = Verslagen: { $all }; gelijk: { $same }, afwijkend: { $differ }, niet gecontroleerd: { $failed }
verify-not-json = Dit is geen JSON: { $why }.
verify-not-utf8 = Dit is geen UTF-8-tekst (eerste foute byte op positie { $at }).
verify-empty = Er staat geen verslag in.
verify-no-report = Dit is geen verslag van `solon classify --format json` of `ndjson`.
verify-no-form = Dit heeft niet de vorm van een verslag: { $why }.
verify-newer = Dit is een verslag van formaat { $n }, geschreven door een nieuwere versie van Solon.
verify-verdict = Een kort resultaat (`verdict`) bewaart de antwoorden niet, opdat het kort blijft. Wat moet worden gecontroleerd, vergt `--detail brief`, `full`, of geen van beide.
verify-no-record = Er is niet in bewaard hoe het is gemaakt: een oudere versie van Solon heeft het geschreven, of dat gedeelte is verwijderd. Classificeer het systeem opnieuw.
verify-rejected = De beschrijving werd bij het lezen geweigerd; er is geen resultaat.
verify-no-pack = Gemaakt met het regelpakket `{ $pack }` { $version } ({ $digest }), dat niet is meegeleverd: geef de map ervan op met `--pack`.
verify-not-asked = Het kan niet opnieuw worden gemaakt: { $why }

## sheet: tables for spreadsheets: names of sheets and columns, and words in cells

sheet-duties = Verplichtingen
sheet-calendar = Kalender
sheet-system = Systeem
sheet-name = Naam
sheet-owner = Verantwoordelijke
sheet-level = Niveau
sheet-regime = Regime
sheet-duty = Verplichting
sheet-title = Titel
sheet-kind = Soort
sheet-role = Rol
sheet-held = Eigen rol
sheet-state = Stand
sheet-from = Vanaf
sheet-from-latest = Uiterlijk vanaf
sheet-until = Tot (die dag niet inbegrepen)
sheet-due = Uiterste dag
sheet-due-earliest = Uiterste dag, op zijn vroegst
sheet-due-latest = Uiterste dag, op zijn laatst
sheet-counted-from = Gerekend vanaf
sheet-overdue = Termijn verstreken
sheet-hangs-on = Hangt af van
sheet-provision = Bepaling
sheet-on = Dag
sheet-earliest = Op zijn vroegst
sheet-latest = Op zijn laatst
sheet-id = Verplichting, niveau of handeling
sheet-what = Wat er gebeurt
sheet-systems = Systemen
sheet-by = Op grond van
sheet-notes = Opmerkingen
sheet-not-sure = Niet zeker
sheet-yes = ja
sheet-no = nee
sheet-perhaps = mogelijk
sheet-never = nooit
sheet-perhaps-never = mogelijk nooit
sheet-is-duty = verplichting
sheet-permission = bevoegdheid
sheet-out-of-scope = buiten het toepassingsgebied
sheet-in-effect = van kracht
sheet-later = later
sheet-open = open

## asking: the screens of an interview

asking-choose = pijltoetsen bewegen, typen zoekt, Enter kiest
asking-no-day = zo’n dag is er niet, en geen is gepland
asking-back-to-list = terug naar de lijst: wat gemarkeerd is, blijft gemarkeerd
asking-back-to-text = terug naar de vraag: wat getypt is, blijft staan
asking-keep-marked = Wat gemarkeerd is als antwoord bewaren? (Esc: terug)
asking-keep-typed = Wat getypt is als antwoord bewaren? (Esc: terug)
asking-yes-or-no = Antwoord met ja of nee
asking-choice = { $yes }/{ $no }; Enter: { $enter }
asking-kept-open = { $regime }: { $levels }; onbekende antwoorden houden dit open
asking-kept-scope = { $regime }: onbekende antwoorden laten open of het systeem eronder valt
asking-kept-levels = { $regime }: onbekende antwoorden laten open of het systeem eronder valt; zo ja: { $levels }
asking-kept-regimes = Besliste regimes: { $decided } van { $n }; onbekende antwoorden houden de overige open
asking-refining = De niveaus staan vast voor zover de antwoorden reiken; { $n ->
    [1] nog 1 vraag waarvan een verplichting of een dag afhangt
   *[other] nog { $n } vragen waarvan verplichtingen of dagen afhangen
}
asking-refused = Dit kan niet worden overgenomen: { $message }
asking-answered = { $question } – { $answer }
asking-more-refused = { $n ->
    [1] Nog 1 antwoord is geweigerd
   *[other] Nog { $n } antwoorden zijn geweigerd
}; --all-findings toont ze alle
asking-partly-set = Ik weet het gedeeltelijk: er kan meer van toepassing zijn

## tell: what is asked first of a report

# The level of the day, or two with dots between, and since when the highest of them perhaps holds.
tell-since = { $today } ({ $level } mogelijk sinds { $day })
# The lowest of several levels that are possible on the day has been in effect since then.
tell-lowest-since = (het laagste niveau sinds { $day })
# When a duty binds that binds today already if an open question goes the worse way.
tell-perhaps-now = mogelijk nu
# The questions on which that hangs.
tell-hangs-on = hangt af van { $questions }
# How many systems a level is in effect for, and for how many more it perhaps is.
tell-count-perhaps = { $now }, mogelijk { $perhaps } meer
# Values of a list that is answered in part, on which something hangs.
tell-not-yet = nog niet beantwoord: { $values }
# A value that decides nothing and stands beside one that rules ask about.
tell-parts = { $miss }. Wat ernaast staat, telt voor { $rules }
tell-change = Wat het resultaat zou veranderen
tell-change-what = De kleinste wijzigingen waarmee elk ander niveau zeker wordt bereikt: eerst van ontwerpkeuzes die beantwoord zijn, dan van wat nog niet beantwoord is. Ze worden genoemd, niet aanbevolen. `solon explain FILE --change LEVEL` zegt hetzelfde.
tell-change-elsewhere = Wat een resultaat zou veranderen: `solon explain FILE --change LEVEL`.
## rows: tables of systems: what is wrong with them, mappings, and what comes of reading one

rows-ragged = deze rij heeft { $has } cellen, de kopregel { $wanted }
rows-ragged-help = kijk of er in een cel zonder aanhalingstekens een scheidingsteken of een regeleinde staat; sla de tabel opnieuw op vanuit het rekenblad
rows-unclosed = het aanhalingsteken waarmee deze cel begint, wordt niet gesloten waar de cel eindigt
rows-unclosed-help = sluit het, of schrijf een aanhalingsteken binnen een cel dubbel; het lezen ging verder op de volgende regel
rows-no-header = de tabel is leeg; de eerste regel benoemt de kolommen
rows-no-id-column = geen kolom is het kenmerk van de systemen
rows-no-id-column-help = noem de kolom met de kenmerken `id`, of schrijf een toewijzing: `solon register init { $file }`
rows-no-id-map = zeg in de toewijzing welke het is (`id: KOLOM`), of neem de regel ervoor (`id: {"{"} otherwise: row {"}"}`)
rows-no-id = het systeem heeft geen kenmerk: { $columns } is leeg
rows-no-id-help = vul het in; in een toewijzing maakt `id: {"{"} columns: […], otherwise: row {"}"}` er een van het regelnummer, dat verandert bij sorteren
rows-header-twice = kolommen die heten als een eerdere: { $list }
rows-column-twice = meerdere kolommen van de tabel heten `{ $column }`
rows-column-twice-help = geef elke kolom een eigen naam
rows-no-column = de tabel heeft geen kolom `{ $column }`
rows-columns = haar kolommen zijn { $list }
rows-unknown-columns = { $n ->
    [1] een kolom die geen vraag is en waarover niets spreekt: { $list }
   *[other] { $n } kolommen die geen vragen zijn en waarover niets spreekt: { $list }
}
rows-and-more = { $list } en nog { $n }
rows-write-map = schrijf een toewijzing: `solon register init { $file }` stelt er een voor; een kolom die alleen bewaard wordt, mag `meta.…` heten
rows-mend-map = voeg ze toe in `{ $map }`: onder `facts`, `meta` of `not-mapped`
rows-elsewhere = de kolom `{ $column }` beantwoordt een vraag van alleen { $pack }, die hier niet wordt gesteld
rows-no-row = `{ $value }` heeft geen regel onder de waarden van `{ $fact }`
rows-no-row-near = bedoelde u `{ $near }`? Voeg er anders een regel voor toe in `{ $map }`
rows-no-row-help = voeg er een regel voor toe in `{ $map }`; `otherwise: unknown` neemt daar elke andere waarde als onbekend
rows-two-numbers = `{ $text }` kan twee getallen zijn: een punt scheidt duizendtallen of decimalen
rows-two-numbers-help = schrijf het zonder punt tussen duizendtallen, of zeg in een toewijzing wat geldt: `numbers: comma` of `numbers: point`
rows-flow-help = een cel die met een haakje begint, wordt gelezen als in een beschrijving, zoals {"{"} at_least: 10 {"}"} of [a, b]
rows-in-column = rij { $n }, kolom `{ $column }`
rows-in-cell = { $cell }, kolom `{ $column }`
rows-first-sheet = `{ $name }` heeft { $n } bladen; het eerste wordt gelezen, `{ $sheet }`; `--sheet NAAM` neemt een ander
rows-no-sheet = `{ $name }` heeft geen blad `{ $sheet }`
rows-sheets = de bladen zijn { $list }
rows-no-workbook = `{ $name }`: { $why }
rows-no-workbook-help = open het in een rekenblad en sla het opnieuw op als XLSX of CSV
rows-no-list = geen lijst van objecten in JSON: { $why }
rows-no-list-help = schrijf één object voor elk systeem; de sleutels zijn de kolommen
rows-no-encoding = er is geen codering `{ $name }`
rows-bad-byte = dit is geen tekst in { $encoding }: de eerste byte die daar niets betekent, is { $byte }, op regel { $line }
rows-encodings = zeg hoe de tekst gecodeerd is, zoals `--encoding windows-1252` (wat rekenbladen in West-Europa vaak schrijven), of sla hem op als “CSV UTF-8”
# Mappings.
rows-map-form = een toewijzing noemt haar vorm: `solon-map: 1`
rows-map-form-help = schrijf `solon-map: 1` bovenaan
rows-map-wants = bij `{ $key }` past niet: { $what }
rows-map-write = schrijf `{ $wanted }`
rows-map-key = `{ $key }` is geen sleutel van een toewijzing
rows-map-feed = schrijf `{"{"} column: { $text } {"}"}` voor een kolom, `{"{"} always: ANTWOORD {"}"}` voor een antwoord van alle systemen
rows-map-one = `{ $fact }` heeft óf `column` óf `always` nodig
rows-map-twice = de waarde `{ $value }` staat er al; hoofdletters en spaties maken geen verschil
rows-map-unreadable = `unreadable` hoort alleen bij getallen en dagen, en `{ $fact }` neemt geen van beide
rows-map-unreadable-help = zeg `values`, en `otherwise` voor alle andere
rows-map-no-list = `{ $fact }` heeft één antwoord, en hier worden er meer samengevoegd
rows-map-no-list-help = noem één kolom, zonder `list-separator`
# What comes of reading a table.
rows-check-head = { $file }: { $n } systemen; { $readable } leesbaar, { $rejected } afgewezen
rows-check-text = De cellen zijn gescheiden door { $separator }; de tekst is { $encoding }.
rows-check-sheet = Het blad `{ $sheet }` van { $n }.
rows-check-empty = { $n ->
    [1] 1 lege regel wordt overgeslagen.
   *[other] { $n } lege regels worden overgeslagen.
}
rows-check-map = Gelezen met de toewijzing `{ $map }`.
rows-tab = tabs
rows-check-rejected = Afgewezen
rows-check-open = Door de toewijzing onbekend gelaten
rows-check-same-ids = Eén kenmerk voor meerdere systemen
rows-check-columns = Kolommen, elk met het aantal gevulde cellen
rows-check-more = … en nog { $n } groepen; `--all-findings` toont ze alle, `--format json` ook
rows-check-row = { $count } × { $code }: { $message } ({ $place })
rows-check-cell = { $count } × { $code }, kolom `{ $column }`, waarde `{ $value }`: { $message } ({ $place })
rows-check-column = { $count } × { $code }, kolom `{ $column }`: { $message } ({ $place })
rows-check-value = { $count } × kolom `{ $column }`, waarde `{ $value }`, voor `{ $fact }` ({ $place })
rows-check-same-id = `{ $id }` ({ $place })
rows-numbered = { $n ->
    [1] rij { $list }
   *[other] rijen { $list }
}
rows-column-filled = { $column } ({ $n })
rows-column-for = { $column } ({ $n }) → { $of }
rows-use-id = kenmerk: { $list }
rows-use-name = naam: { $list }
rows-use-organisation = bestand over de organisatie: { $list }
rows-use-answers = antwoorden: { $list }
rows-use-story = bewijs en opmerkingen bij antwoorden: { $list }
rows-use-kept = bewaard, door niets gelezen: { $list }
rows-use-elsewhere = alleen door een ander pakket gevraagd: { $list }
rows-use-left-out = door de toewijzing weggelaten: { $list }
rows-use-unknown = niets spreekt erover: { $list }
# A proposed mapping.
rows-map-head = Wat de kolommen van { $file } betekenen ({ $n } systemen, { $columns } kolommen). Een voorstel: lees elke regel.
rows-map-next = Daarna: { $next }
rows-why-id = heet zo, en elk systeem heeft een eigen kenmerk
rows-why-first = de eerste kolom waarin elk systeem een eigen waarde heeft
rows-why-weak = Heet zo, maar gevuld voor { $filled } van { $n } systemen, met { $different } verschillende waarden: voeg een kolom toe die ze onderscheidt, zoals [AFDELING, ID]. Waar ze leeg is, komt de regel van de tabel in de plaats; die verandert bij sorteren.
rows-why-row = Geen kolom heeft voor elk systeem een eigen waarde. De regel van de tabel komt in de plaats, en verandert bij sorteren.
rows-why-name = heet zo
rows-no-name = name: geen kolom heet zo
rows-why-meta = Bij elk systeem bewaard, en door geen regel gelezen: heet als een eigenaar, een stand, een leverancier.
rows-why-facts = Antwoorden. Een waarde die niet is toegewezen, is onbekend en nooit nee. "?" in een lijst zegt dat er meer kan gelden.
rows-no-answers = Geen kolom heet als een vraag, en geen heeft de waarden van een vraag.
rows-same-name = Meerdere kolommen heten { $list }: geef elke in de tabel een eigen naam, zodat ze kan worden toegewezen.
rows-why-again = `{ $fact }`: nog een kolom heet zo
rows-why-called = heet als de vraag
rows-why-values = { $n } van { $of } waarden zijn waarden van de vraag
rows-why-others = het zijn ook die van { $list }
rows-rows = { $n ->
    [1] 1 rij
   *[other] { $n } rijen
}
rows-rows-open = { $n ->
    [1] 1 rij, niet toegewezen
   *[other] { $n } rijen, niet toegewezen
}
rows-rows-more = { $n ->
    [1] andere waarden, in 1 rij
   *[other] andere waarden, in { $n } rijen
}
rows-why-not = Door niets gelezen. Zet wat een vraag beantwoordt onder `facts`, wat bewaard moet blijven onder `meta`.
rows-counted = { $values } verschillende waarden in { $n } rijen
rows-are-days = dagen; vragen die er een vragen: { $list }
rows-never = in elke rij leeg

## plain: what an interview and an explanation say of themselves

# A near miss on which a result hangs. $with, $without: the levels with it, and if it were not chosen
plain-near-counts = Bijna-treffer: “{ $value }” telt hier. Hiermee: { $with }; zonder dit: { $without }
# A near miss on which a condition hangs, and no level as things stand.
plain-near-read = Bijna-treffer: een regel vraagt of “{ $value }” geldt, of dat er iets anders geldt. Daarnaast staan: { $list }
plain-near-read-alone = Bijna-treffer: een regel vraagt of “{ $value }” geldt, of dat er iets anders geldt.
# What `~` before a line of a list means.
plain-near-legend = ~: een antwoord als elk ander; het staat hier opdat de regel ernaast terecht wordt gekozen
# How many lines of a list are marked.
plain-marked = gemarkeerd: { $n }
# What a list says while something is typed.
plain-typed = de spatiebalk markeert de regel onder de cursor; volgen er letters, dan gaat het zoeken door
# An answer to a list that must hold these values and no others. $says: that it includes them
plain-nothing-else = { $says } en niets anders
# Under why something binds that never will on any day.
plain-never = Volgens het vastgestelde recht is het zo; wegens een overgangsregeling of een opschorting is het nooit van toepassing.
plain-never-by = Volgens het vastgestelde recht is het zo; wegens { $by } is het nooit van toepassing.
plain-would-bind = Waarom { $name } volgens het vastgestelde recht zou gelden voor wie het systeem beschrijft
plain-so-never = Volgens het vastgestelde recht is het zo; wegens een overgangsregeling of een opschorting is het nooit van toepassing. `--why { $name }` zegt meer.
plain-so-never-by = Volgens het vastgestelde recht is het zo; wegens { $by } is het nooit van toepassing. `--why { $name }` zegt meer.
# Behind a level that no day brings into effect.
plain-level-never = nooit van kracht, wegens een overgangsregeling of een opschorting
# Behind several possible levels: the first day on which one of them may be in effect.
plain-one-from = een hiervan vanaf { $day }
# Open rules under why it is not sure.
plain-hangs-on-rule = Het hangt af van { $rule }
# What is left after a finished interview.
plain-finished = om een antwoord te wijzigen: { $command }
# Answers were given by the command, and their file was not named as the output.
plain-printed = opmerking: { $path } blijft zoals het is; de beschrijving met de antwoorden wordt getoond. `--output { $path }` schrijft haar daarheen.
# The interview was interrupted.
plain-unkept = Wat alleen gemarkeerd of getypt was, is geen antwoord en wordt niet bewaard.
# Duties that hang on the questions above.
plain-duties = → { $duties }

## rests: what a result rests on

# What an open question can do that moves no classification.
rests-decides-today = welk niveau vandaag van kracht is, hangt hiervan af
# Where the classification is settled and the level of the day is open.
rests-decided-today = geen open vraag kan de indeling wijzigen; welk niveau vandaag van kracht is, hangt af van wat open is
# What keeps a level from ever applying, and the answers on which that rests.
rests-never = Nooit, op grond van { $transition }; dit berust op { $answers }
# The cases in which it would be otherwise, and the one that ends it.
rests-else = Anders is het in deze gevallen: { $lines }
# The rules that may give a higher level.
rests-perhaps = Mogelijk { $level }, op grond van { $rules }
# What may stand against such a rule.
rests-unless = { $rule }, behalve: { $what }
# How many more rules there are.
rests-more = { $rules } en nog { $n }
# Below a level by the burden of proof.
rests-burden = Volgens de bewijslast: een uitzondering telt alleen als degene die zich erop beroept haar aantoont. Zolang zij open is, wordt het niveau vermeld alsof zij zich niet voordoet; het bewijs is de taak van wie genoemd is.
# The systems whose level on the day is open and that no other row counts.
rests-not-known = niet bekend op { $day }
# The heading above what is in effect on the day, or may be.
rests-now = Vandaag van kracht
# A level that is in effect on the day, or may be.
rests-holds = van kracht: { $level }
# The upper limit of a fine as far as it is known; it may be higher.
rests-up-to = tot { $amount } of meer
# The same where it is known.
rests-up-to-known = tot { $amount }

## glance: a register at a glance, and verdicts beside its columns

# The heading of a document.
glance-title = Het register in één oogopslag
glance-head = { $n ->
    [1] Register op { $on }: 1 systeem
   *[other] Register op { $on }: { $n } systemen
}
glance-head-stands = Beslist: { $decided } · iets staat open: { $open } · onleesbaar: { $rejected }
glance-head-regime = { $title } ({ $pack })
# Headings of parts.
glance-levels = Niveaus
glance-regimes = Regelingen
glance-rules = Regels die beslissen
glance-owners = Eigenaren
glance-calendar = Wat wanneer begint
glance-questions = Vragen die de meeste systemen zouden beslissen
glance-rejected = Geweigerd
glance-warnings = Opnieuw te bekijken
glance-next = Verder
# Heads of columns. Surely and perhaps: how many systems.
glance-head-level = Niveau
glance-head-surely = Zeker
glance-head-perhaps = Misschien
glance-head-systems = Systemen
glance-head-rule = Regel
glance-head-what = Wat zij zegt
# How many surely stand above the lowest level.
glance-head-above = Boven het laagste
glance-head-owner = Eigenaar
glance-head-day = Dag
glance-head-begins = Wat begint
# Of an open question: in how many systems it is open, is the most decisive one, is the only open one.
glance-head-open = Open in
glance-head-first = Staat vooraan
glance-head-settles = Beslist alleen
glance-head-name = Naam
glance-head-question = Vraag
glance-head-code = Code
glance-head-place = Bijvoorbeeld
glance-head-why = Wat er mis is
glance-head-regime-column = Regeling
glance-head-asked = Gevraagd
glance-head-not-asked = Niet gevraagd
glance-head-stand = Waar zij staan
# How many stand on a level under one of several regimes.
glance-stand = { $words } { $n } (misschien { $perhaps })
glance-out-of-scope = buiten het toepassingsgebied
glance-scope-open = toepassingsgebied open: niveaus gelden als het van toepassing is
glance-comes-in = valt onder het toepassingsgebied
glance-no-owner = (niemand genoemd)
glance-more = … en nog { $n } (`--format json` heeft alles)
glance-more-groups = andere, samen geteld
glance-same-ids = id’s die meerdere systemen hebben
# What to do next. $call: the command as it was called.
glance-next-rejected = Herstel wat geweigerd is: `solon register check` zegt rij voor rij wat onleesbaar is
glance-next-rejected-lines = Herstel wat geweigerd is: `--detail verdict --format ndjson` noemt elk op zijn plaats
glance-next-question = Beantwoord eerst `{ $fact }`: `solon facts { $fact }` toont de vraag
glance-next-call = Met `{ $call }`:
glance-next-table = `--detail verdict --format xlsx --output verdicts.xlsx`: elk systeem naast uw eigen kolommen (`csv` evenzo)
glance-next-one = `--only ID`: één systeem op één scherm
glance-next-all = `--detail table`: een regel per systeem; `--full`: alles
# Verdicts beside the columns of a register: titles of columns.
glance-col-on = Oordeel op
glance-col-finding = Bevindingen
glance-col-overall = Totaal
glance-col-overall-sure = Totaal: zeker of open
glance-col-scope = Toepassingsgebied
glance-col-now = Niveau nu
glance-col-classified = Ten minste ingedeeld
glance-col-at-most = Kan worden
glance-col-sure = Zeker of open
glance-col-from = Vanaf
glance-col-from-latest = Uiterlijk vanaf
glance-col-by = Regels
glance-col-cites = Bepalingen
glance-col-ask = Vragen die zouden beslissen
glance-col-next = Volgende datum
glance-sheet = Oordelen
glance-rejected-for = geweigerd: { $code }: { $message }
glance-rejected-at = geweigerd: { $code }: { $message } ({ $place })
glance-never = nooit
# Columns that an earlier run has written beside a register.
glance-ours = { $n ->
    [1] 1 kolom die Solon schreef (`solon.…`) wordt overgeslagen
   *[other] { $n } kolommen die Solon schreef (`solon.…`) worden overgeslagen
}
glance-use-ours = geschreven door Solon: { $list }
glance-list-broken = regel { $line }, kolom { $at }: hier gaat de lijst niet verder; tussen twee gegevens staat een komma, achter het laatste `]`
glance-no-parquet = `{ $name }` is onleesbaar als Parquet: { $why }
glance-no-parquet-help = schrijf het opnieuw, met Snappy of Zstandard of zonder compressie
glance-not-read = { $n ->
    [1] 1 gegeven is onleesbaar; het overzicht zegt waarom
   *[other] { $n } gegevens zijn onleesbaar; het overzicht zegt per groep waarom
}
## moves: what a change of rules does, at a glance

moves-up = Hoger: { $what }
moves-down = Lager: { $what }
moves-in = Binnen het toepassingsgebied: { $what }
moves-out = Buiten het toepassingsgebied: { $what }
moves-days = Dagen die verschillen: { $days }
moves-proved-all = Bewezen: geen enkel mogelijk systeem verandert op een andere manier van niveau of toepassingsgebied, en elke groep die verandert staat hieronder.
moves-proved-some = Bewezen: geen enkel mogelijk systeem verandert op een andere manier van niveau of toepassingsgebied. Van sommige veranderingen staat hieronder een deel van de groepen; `--regions` noemt er meer.
moves-more = { $what } en nog { $n }
moves-counted = { $what } ({ $n })
moves-cut = … { $n } van { $all } hier weggelaten
moves-left-out = Om onder { $size } kB te blijven is hier een deel weggelaten; alles tonen: { $command }
moves-on = { $days }: { $systems }
moves-rules = Vergeleken regels: { $n }
