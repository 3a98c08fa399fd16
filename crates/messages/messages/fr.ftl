### French

# The terms are those of the French text of Regulation (EU) 2024/1689 (AI Act) where it has them. One
# concept, one word:
#
#   open, not settled         à déterminer (of whatever gender and number)
#   decided, settled          déterminé; a question « détermine »
#   not known, unknown        inconnu; « on ignore si »
#   in effect                 en application (entry into application; « en vigueur » is in force)
#   not in force              non en vigueur
#   applies                   s'applique
#   classified                classé, classification
#   reading                   lecture
#   contested point           point controversé
#   rule, exception           règle, exception
#   duty                      obligation
#   permission                permission
#   penalty; fine             sanction; amende
#   stay                      suspension (de l'exécution, de l'application)
#   transition                disposition transitoire
#   provision                 disposition
#   set aside                 écarter, écartée
#   scope                     champ d'application
#   level; scale              niveau; échelle
#   near miss                 valeur voisine
#   burden of proof           charge de la preuve
#   review                    réexamen
#   due, deadline             échéance; délai where it runs
#   overdue                   en retard
#   assumed                   par hypothèse, hypothèse, supposé
#   evidence                  preuve
#   guidance                  orientations
#   not asked                 non interrogé (of a regime)
#   pack, framework           paquet, référentiel
#   until (a day)             « exclu » where the day is the first one after, « inclus » where the last
#
# A no-break space (U+00A0) stands between a word and its figure in places, a narrow one (U+202F) before ; : ! ? and % and inside « ». Marks put between parts
# that may begin with a vowel end in a colon or stand without « de », « que » and « si », so that
# nothing has to be elided; numbers of things stand behind them, so that nothing has to agree. What
# agrees is feminine for provisions (règle, exception, obligation, permission, sanction, suspension,
# disposition transitoire) and questions, masculine for systems and regimes. The singular goes with 0
# and 1.

## word

word-rule = règle
word-exception = exception
word-duty = obligation
word-permission = permission
word-penalty = sanction
word-transition = disposition transitoire
word-stay = suspension
word-scope = champ d’application
word-role = rôle
word-constraint = contrainte
word-scale = échelle
word-level = niveau
word-table = tableau
word-score = score
word-calendar = calendrier
word-in = inclus
word-out = exclu
word-partial = inclus en partie
word-open = à déterminer
word-fires = s’applique
# Said of rules: feminine.
word-defeated = écartée
word-not-met = conditions non remplies

## mark

mark-colon = { " : " }
mark-comma = { ", " }
mark-list = { ", " }
mark-semi = { " ; " }
mark-paren = { " " }({ $text })
mark-square = { " " }[{ $text }]
mark-group = ({ $text })
mark-question = `{ $name }`
mark-label = `{ $name }`{ " " }
mark-spelled = { $name }
mark-called = { $title }
mark-called-colon = { " : " }
mark-range = { " … " }
mark-thousands = { " " }
mark-decimal = ,
mark-quoted = « { $text } »
mark-quoted-inside = “{ $text }”
mark-inside = { $small }
mark-of-kind = { $kind } { $id }
mark-of-same-kind = { $kind } { $id }
mark-rule = { $kind } { $id }
mark-sourced = { $title }, { $place }
mark-sourced-latin = { $title }, { $place }
# The places themselves have commas in French.
mark-cited = { $title }, { $place }
mark-cited-latin = { $title }, { $place }
mark-places = { " ; " }

## place

# « article 6, paragraphe 2, point a) », « annexe III, point 5 ».
place-article = article { $n }
place-paragraph = , paragraphe { $n }
place-number = , point { $n })
place-item = , point { $n }
place-letter = , point { $letter })
place-letter-of-number = { " " }{ $letter })
place-second = { " " }{ $letter })
place-third = { " " }{ $letter })
place-annex = annexe { $roman }
place-annex-section = , section { $letter }
place-annex-point = , point { $n }
place-letter-of-point = { " " }{ $letter })
place-chapter = chapitre { $roman }
place-section = , section { $n }
# Abbreviated, since there may be several.
place-recital = cons. { $list }
place-para = par. { $list }
place-to = { $from } à { $to }
place-part = , { $which } { $what }
# Masculine, as are « alinéa », « membre de phrase » and « tiret ».
place-first = premier
place-second-of = deuxième
place-third-of = troisième
place-fourth = quatrième
place-fifth = cinquième
place-last = dernier
place-subparagraph = alinéa
place-sentence = phrase
place-part-of = membre de phrase
place-indent = tiret

## phrase

phrase-always = toujours
phrase-never = jamais
phrase-and = { " et " }
phrase-or = { " ou " }
phrase-list-or = { " ou " }
phrase-list-and = { " et " }
phrase-list-or-more = { " ou " }{ $more } de plus
phrase-list-and-more = { " et " }{ $more } de plus
phrase-all-hold = { "toutes les conditions suivantes sont remplies : " }
phrase-one-holds = { "au moins une des conditions suivantes est remplie : " }
phrase-not-all-hold = { "au moins une des conditions suivantes n’est pas remplie : " }
phrase-none-holds = { "aucune des conditions suivantes n’est remplie : " }
phrase-exactly = nombre de conditions remplies parmi les suivantes, exactement { $n }{ " : " }
phrase-at-least = nombre de conditions remplies parmi les suivantes, au moins { $n }{ " : " }
# The label is English and is left out.
phrase-element = { $what }
# Nothing that elides may stand before what is put in.
phrase-not = non [{ $what }]
phrase-applies = { $what } s’applique
phrase-set-aside = { $by } écarte { $what }
phrase-classified = selon la classification, dès maintenant ou plus tard : { $what }
phrase-except = { " " }(sauf { $ids })
phrase-under = une valeur quelconque de { $group }
phrase-yes = la réponse à { $name } est oui
phrase-not-yes = la réponse à { $name } est non
phrase-is = { $name } est { $list }
phrase-is-not = { $name } n’est pas { $list }
phrase-empty = { $name } est vide
phrase-nothing-but = { $name } ne comprend rien d’autre que { $list }
phrase-includes = { $name } comprend { $list }
phrase-does-not-include = { $name } ne comprend pas { $list }
phrase-includes-all = { $name } comprend { $count ->
    [1] { "" }
   *[other] à la fois{ " " }
}{ $list }
phrase-not-all = { $name } ne comprend pas { $count ->
    [1] { "" }
   *[other] à la fois{ " " }
}{ $list }
phrase-alone = la réponse à { $name } est uniquement { $list }
phrase-not-alone = la réponse à { $name } n’est pas uniquement { $list }
phrase-something = au moins une valeur est choisie sous { $name }
phrase-nothing = aucune valeur n’est choisie sous { $name }
phrase-some = au moins { $n } valeurs sont choisies sous { $name }
phrase-fewer = moins de { $n } valeurs sont choisies sous { $name }
phrase-come = la date indiquée sous { $name } est arrivée
phrase-not-come = la date indiquée sous { $name } n’est pas arrivée
phrase-to-come = la date indiquée sous { $name } est encore à venir
phrase-recent = la date indiquée sous { $name } se situe dans la période de { $time } qui vient de s’écouler
phrase-not-recent = aucune date indiquée sous { $name } ne se situe dans la période de { $time } qui vient de s’écouler
phrase-lapsed = la date indiquée sous { $name } remonte à plus de { $time }
phrase-not-lapsed = aucune date indiquée sous { $name } ne remonte à plus de { $time }
phrase-from = { $name } atteint au moins { $number }
phrase-over = { $name } dépasse { $number }
phrase-to = { $name } ne dépasse pas { $number }
phrase-below = { $name } n’atteint pas { $number }
phrase-some-day = une date existe pour { $name }
phrase-no-day = aucune date n’existe pour { $name }
phrase-day-from = { $name } a pour date { $day } au plus tôt
phrase-day-after = { $name } a une date postérieure à { $day }
phrase-day-to = { $name } a pour date { $day } au plus tard
phrase-day-before = { $name } a une date antérieure à { $day }
phrase-read-value = ce que donne le point controversé { $title } (par défaut : { $default })
phrase-constant = { $words } ({ $value })
phrase-value-from = { $value } à partir du { $from }
phrase-value-until = { $value } jusqu’au { $until } exclu
phrase-value-between = { $value } du { $from } au { $until } exclu
phrase-reading = selon la lecture du point controversé { $title } (par défaut : { $default })
phrase-level = { $title } est { $words }
phrase-level-from = { $title } est au moins { $words }
phrase-role = vous avez le rôle { $title }
phrase-not-applicable = { $what } ne s’applique pas
phrase-points = { $n } points
phrase-percent = { $n } %

## consequence

consequence-hours = { $n ->
    [0] 0 heure
    [1] 1 heure
   *[other] { $n } heures
}
consequence-working-days = { $n ->
    [0] 0 jour ouvrable
    [1] 1 jour ouvrable
   *[other] { $n } jours ouvrables
}
consequence-days = { $n ->
    [0] 0 jour
    [1] 1 jour
   *[other] { $n } jours
}
consequence-weeks = { $n ->
    [0] 0 semaine
    [1] 1 semaine
   *[other] { $n } semaines
}
consequence-months = { $n } mois
consequence-years = { $n ->
    [0] 0 an
    [1] 1 an
   *[other] { $n } ans
}
consequence-january = janvier
consequence-february = février
consequence-march = mars
consequence-april = avril
consequence-may = mai
consequence-june = juin
consequence-july = juillet
consequence-august = août
consequence-september = septembre
consequence-october = octobre
consequence-november = novembre
consequence-december = décembre
consequence-within = dans un délai de { $time } à compter de { $name }
consequence-before = avant { $name }
consequence-ahead = { $time } avant { $name }
# $day is a day or the name of a question, so that no article stands before it.
consequence-by = { $day } au plus tard
consequence-by-calendar = { $due }, selon le calendrier « { $title } »
# Stands where « 12 mois » stands: « dans un délai de `x` (en mois) ».
consequence-asked = { $name } (en { $unit })
consequence-unit-hours = heures
consequence-unit-working-days = jours ouvrables
consequence-unit-days = jours
consequence-unit-weeks = semaines
consequence-unit-months = mois
consequence-unit-years = années
# « tous les » or « toutes les » would have to know what follows.
consequence-every = à intervalles de { $time } depuis { $name }
consequence-yearly = chaque année, le { $day } { $month } au plus tard
consequence-often = à intervalles de { $time }
consequence-again = { $every }, à compter de la dernière fois ({ $name }), { $first }
consequence-first-by = la première fois { $day } au plus tard
consequence-first-at-start = la première fois au début de l’obligation
consequence-later = la plus tardive des deux échéances suivantes : { $one }, et { $other }
consequence-when = { ", dans le cas suivant : " }
consequence-when-overdue = , lorsque l’obligation { $duty } est en retard
consequence-euro = EUR
consequence-dollar = USD
consequence-pound = GBP
consequence-yuan = CNY
consequence-ten-thousands = { $exact }
consequence-hundred-millions = { $exact }
consequence-share = { $percent } % de { $name }
# As Article 99 of Regulation (EU) 2024/1689 words it: « …, le montant le plus élevé étant retenu ».
consequence-and = { " ou " }
consequence-higher = { $both }, le montant le plus élevé étant retenu
consequence-lower = { $both }, le montant le plus faible étant retenu
consequence-range = de { $least } à { $most }
consequence-per-violation = { $fine }, par violation
consequence-per-day = { $fine }, par jour
# Stands behind « à partir du ».
consequence-read-day = jour que donne le point controversé `{ $name }` (par défaut : { $day })
consequence-applies-from = s’applique à partir du { $day }
consequence-never-applies = ne s’applique jamais
consequence-moved-when = { ", dans le cas suivant : " }
consequence-otherwise = , dans les autres cas

## known

known-yes = oui
known-no = non
known-unknown = inconnu
known-not = inconnu : { $questions }
known-or = { " ou " }
known-none = aucune de ces valeurs
known-without = à l’exclusion de : { $values }
known-more = le reste est encore sans réponse
known-from = à partir du { $day }
# The day is the last one.
known-until = jusqu’au { $day } inclus
known-absent = aucune valeur
known-never = jamais : cette date n’existe pas
known-not-applicable = ne s’applique pas
known-divisor-zero = ne s’applique pas, car { $divisor } vaut 0
known-assumed = par hypothèse
known-evidence = preuve : { $evidence }
known-by = par : { $who }

## days

days-never = jamais, en raison d’une disposition transitoire ou d’une suspension
days-always = depuis toujours
days-from = à partir du { $from }
days-from-between = à partir du { $from } au plus tôt, du { $latest } au plus tard
days-from-perhaps = à partir du { $from } au plus tôt, peut-être jamais
days-always-between = peut-être depuis toujours, à partir du { $latest } au plus tard
days-always-perhaps = peut-être depuis toujours, peut-être jamais
# The day is the first one after it, here and wherever « exclu » is said.
days-until = { $days }, jusqu’au { $until } exclu

## pending

pending-title = Actes non en vigueur qui modifieraient ce résultat
pending-adopted = Adopté, non en vigueur : { $title }, attendu à partir du { $day } : { $what }
pending-adopted-undated = Adopté, non en vigueur, à une date inconnue : { $title } : { $what }
pending-proposed = Proposé : { $title }, attendu à partir du { $day } : { $what }
pending-proposed-undated = Proposé, sans date à ce jour : { $title } : { $what }
pending-duties-new = obligations nouvelles : { $list }
pending-duties-ended = obligations qui disparaissent : { $list }
pending-duties-moved = obligations qui s’appliquent à d’autres dates : { $list }
pending-days = , { $now }
pending-instead = , { $now } (sans cet acte, { $before })

## review

review-title = Réexamens de l’évaluation
review-by = au plus tard le { $day }
review-overdue = depuis le { $day }
review-between = au plus tard le { $earliest } … { $latest }
review-latest = au plus tard le { $day }, peut-être plus tôt
review-earliest = pas avant le { $day }
review-day-open = date inconnue
review-perhaps = peut-être { $days }
review-next-line = Prochain réexamen : { $when } ({ $duty } { $title })
review-overdue-line = RÉEXAMEN EN RETARD { $when } ({ $duty } { $title })
review-on-change = en cas de changement de { $questions }

## called

called-needed = Réexamen requis : { $review }
called-possible = Réexamen requis si cette obligation s’applique : { $review }
called-unclear = Réexamen peut-être requis : { $review }
called-newly = prend naissance
called-newly-open = pourrait prendre naissance
called-changed = changement de { $questions }
called-first = première réponse à { $questions }, on ignore s’il y a eu changement
called-no-longer = réponse à { $questions } devenue inconnue, on ignore s’il y a eu changement
called-otherwise = connaissance différente de { $questions }, on ignore s’il y a eu changement
called-from = s’applique à partir du { $day }

## report

report-overall = Résultat global : { $level }
report-no-map = aucun niveau sur l’échelle commune
report-out-of-scope = hors du champ d’application
report-unchecked = non vérifié
report-unchecked-why = non vérifié : { $why }
report-note = note : { $note }
report-open = À DÉTERMINER : { $levels }
report-level-never = , mais une disposition transitoire l’empêche définitivement de s’appliquer
report-level-from = , à partir du { $day }
report-level-earliest = , à partir du { $day } au plus tôt
report-level-perhaps = , à partir du { $day } au plus tôt, peut-être jamais
report-scale-scope-open = { " ; " }on ignore si cette législation régit le système à cet égard : le niveau vaut dans l’affirmative
report-once-never = , mais une disposition transitoire l’empêche définitivement de s’appliquer
report-once = une fois cette situation passée : { $levels }
report-scope = champ d’application : { $verdict }
report-lapses = `{ $name }` remonte alors à plus de { $time }
report-inside-from = hors du champ d’application à ce jour ; dans le champ d’application à partir du { $day }
report-perhaps-in-part = peut-être exclu en partie : { $what }
report-roles = Vos rôles au titre de cette législation
report-unknown = Inconnu, et susceptible de modifier le résultat
report-contested = Dépend de la lecture d’un point controversé
report-assumed = Supposé, non connu
report-look-again = À revoir
report-unused-no = réponse négative ou vide alors que la question ne s’applique pas ; non utilisée : { $questions }
report-unused = `{ $name }` a reçu une réponse alors que la question ne s’applique pas ; cette réponse n’est pas utilisée
report-assumed-bare = la réponse à `{ $name }` est une hypothèse, et rien ne la prouve
report-not-earliest = `{ $name }` devrait être la première date, mais `{ $earlier }` la précède ; c’est ce qu’indique `{ $name }` qui est utilisé

## role

role-possibly = peut-être
role-question = `{ $name }` ({ $ask })
role-hangs-on = { $role } : dépend de { $questions }
role-untold = { " ; " }personne n’y a répondu, de sorte que { $duties ->
    [0] 0 obligation
    [1] 1 obligation
   *[other] { $duties } obligations
} et { $forms ->
    [0] 0 formulaire
    [1] 1 formulaire
   *[other] { $forms } formulaires
} de ce rôle ne figurent pas ici ; `--role { $role }` les présente

## follow

follow-as = selon { $title } (--follow { $source }) : { $points }
follow-none = pour aucun point controversé non déterminé par ailleurs il n’existe de lecture qui cite cette seule source
follow-taken = points retenus : { $readings }
follow-default = comme par défaut : { $readings }

## cleared

cleared-heading = Conditions non remplies, là où la loi fixe la limite
cleared-reason = non rempli « { $what } » : { $because }{ $places }

## duty

duty-first = Avant tout
duty-folded = Obligations qui ne compteraient qu’en cas de non-application de : { $ids }
# « de » or « d' » would have to know the role.
duty-as = Vos obligations, rôle : { $role }
duty-may = Vous pouvez
duty-others = Obligations d’autres acteurs
duty-contested = Obligations dont la date est controversée
duty-moved = Dates déplacées par une disposition transitoire
duty-perhaps = , peut-être
duty-more = `{ $option }` les présente en détail
duty-in-effect = en application
duty-not-settled = à déterminer
duty-not-settled-days = à déterminer, { $days }
duty-permission-days = permission, { $days }
duty-hangs-on = dépend de : { $questions }
duty-questions-below = les questions ci-dessous
duty-more-questions = { $more } de plus
duty-with-reading = avec --reading { $readings } : { $what }
duty-none = aucune obligation de ce type
duty-due = échéance
duty-due-on = échéance le { $day }
duty-due-between = échéance { $earliest } … { $latest }
duty-due-latest = échéance au plus tard le { $day }
duty-due-earliest = échéance au plus tôt le { $day }
duty-overdue = EN RETARD — { $due }
duty-no-day = `{ $fact }` n’indique aucune date, de sorte que ce délai ne court pas
duty-event-before = l’événement est antérieur au début de l’obligation (`{ $fact }`), de sorte que ce délai ne court pas
duty-no-number = `{ $fact }` n’indique aucun nombre, de sorte que ce délai ne court pas
duty-uncounted = les jours ouvrables ne sont pas décomptés ici
duty-unpublished = les jours ouvrables ne sont connus que du { $first } au { $last }, et non au-delà (calendrier « { $title } »)
duty-day-after-end = cette date est postérieure à l’obligation, qui cesse le { $end }
duty-day-before = cette date est antérieure à celle à laquelle l’obligation s’applique
duty-day-before-start = cette date est antérieure à celle à laquelle l’obligation s’applique ; l’obligation elle-même commence le { $start }

## fine

fine-heading = Plafonds des amendes en cas de violation
fine-for = pour : { $targets }
# Said of a penalty: feminine.
fine-set-aside = écartée par : { $by }
fine-waiting = pas encore : { $limit }
fine-crossed = { $fine } (le minimum dépasse ici le maximum ; il n’est pas dit lequel des deux compte)
fine-at-most = { $amount } au plus
fine-at-least = { $amount } ou plus

## stay

stay-heading = Suspensions
stay-of-enforcement = suspension de l’exécution
stay-of-application = suspension de l’application
stay-enforcement = suspension de l’exécution ({ $targets })
stay-application = suspension de l’application ({ $targets })
stay-until = du { $from } au { $until } exclu
stay-unended = à partir du { $from }, fin inconnue
stay-holds = on ignore si la suspension est maintenue
stay-whether = le maintien de la suspension { $name }
stay-still = la suspension { $name } est maintenue
stay-no-longer = la suspension { $name } n’est plus maintenue
stay-reaches = on ignore si la suspension s’étend à ce système
stay-fine = suspension de l’exécution { $days }
stay-rule = suspension de l’application { $days }

## text

text-law-as-of = état du droit au { $day }
text-applying = Règles qui s’appliquent
text-set-aside = Conditions remplies, mais règle écartée par une exception
text-depends = Dépend de ce qui est inconnu
text-not-met = Conditions non remplies
text-next-change = Prochain changement
text-out-of-scope = HORS DU CHAMP D’APPLICATION
text-out-for-now = HORS DU CHAMP D’APPLICATION pour le moment ({ $because }) ; { $then }
text-scope-open = À DÉTERMINER : on ignore si cette législation régit le système ; les niveaux valent dans l’affirmative
text-in-part = Régi en partie : { $because }
text-because = Motif : { $why }
text-day-hangs-on = à partir de quand : cela dépend de { $questions }
text-day-perhaps-hangs-on = si et à partir de quand : cela dépend de { $questions }
text-no-clause = aucune de ces conditions n’est remplie : { $clauses }
text-jointly = quelles que soient les réponses manquantes, l’une au moins de ces règles s’applique : { $rules }
text-none-higher = aucune règle donnant un niveau supérieur ne s’applique
text-missing = les réponses ci-dessous manquent
text-guidance = Repose uniquement sur des orientations, non sur le texte de la loi
text-on-this-day = à cette date : { $level }
text-by-burden = selon la charge de la preuve : { $level }
text-uncited = aucune disposition : { $why }
text-contrary = le contraire de : { $what }
text-reading = lecture { $name } = { $reading }
text-level = { $scale } ≥ { $level }
text-row = la ligne « { $name } » donne { $gives }
text-more-rows = { $n ->
    [1] et 1 autre ligne qui peut compter
   *[other] et { $n } autres lignes qui peuvent compter
}
text-whatever = quelles que soient les réponses manquantes
text-near-row = voisine : la ligne « { $row } » donnerait { $gives }, si ce n’était la colonne { $column }
text-applies = { $name } s’applique
text-element = élément « { $label } »
# Said of an exception: feminine.
text-exception = exception { $name } : { $outcome }
text-stands-against = s’y oppose
text-would-stand-against = s’y opposerait, mais est elle-même écartée
text-may-stand-against = peut s’y opposer
text-not-established = non établie
text-burden-on = { " ; " }preuve à apporter par : { $who }
text-decides-level = peut déterminer le niveau, entre { $low } et { $high }
text-decides-scope = peut déterminer si cette législation le régit
text-decides-day = peut décider si et à partir de quand le niveau s’applique
text-more-questions = et { $more } de plus, à n’examiner qu’après celles-ci ou de moindre effet
text-without-it = sans cette hypothèse : { $levels }
text-scores = Points
text-score-points = { $title } : { $points } points sur { $most }
text-score-band = , { $level }
text-score-band-open = , encore à déterminer : { $level }
text-score-unless = { " ; " }seulement s’il s’applique, ce qui est à déterminer
text-score-maximum = { $most } au plus : { $why }
text-score-changed = la somme est de { $sum } points : { $steps }
text-less = moins { $amount }
text-plus = plus { $amount }
text-half-up = arrondi à { $number } près, la moitié vers le haut
text-half-even = arrondi à { $number } près, la moitié vers le multiple pair
text-rounded-up = arrondi vers le haut à { $number } près
text-rounded-down = arrondi vers le bas à { $number } près
text-floor-level = au moins { $level }, quelle que soit la somme
text-changed-if = { $what } dans le cas suivant : { $condition }
text-changed-as = { $what }, puisque ceci est le cas : { $condition }
text-changed-perhaps = { $what } dans le cas suivant, qui est à déterminer : { $condition }
text-score-idle = sans effet ici : { $changes }
text-bands = tranches : { $bands }
text-band-of = { $level } { $range }
text-band-from = à partir de { $n }
text-band-over = au-delà de { $n }
text-band-up-to = jusqu’à { $n } inclus
text-band-under = en dessous de { $n }
text-band-between = { $low } { $high }
text-band-here = ici
text-band-perhaps = peut-être ici
text-score-nothing = aucun point pour : { $items }
text-score-moves = la réponse { $answer } à `{ $name }` donnerait { $points } points, { $level }
text-score-more-moves = autres réponses qui changeraient la tranche : { $more }

## document

document-system = Système : { $id }
document-day = Date : { $day }
document-law-as-of = État du droit au : { $day }
document-no-advice = Ce document informe ; il ne constitue pas un avis juridique.
document-scope = Champ d’application : { $verdict }
document-out-for-now = Hors du champ d’application pour le moment ; { $then }
document-open = à déterminer, { $levels }
document-on-this-day = { " ; " }à cette date : { $levels }
document-rules = Règles
document-stop = { ". " }
document-note-of-duty = { " " }({ $note })
document-rule = Règle
document-title = Intitulé
document-reason = Motif
document-outcome = Résultat
document-applies = S’applique
document-source = Source
document-duty = Obligation
document-permission = Permission
document-must = Ce qui doit être fait
document-may = Ce qui peut être fait
document-due = Échéance
document-field = Rubrique
document-entry = Contenu
document-permitted = permission
document-form-of = Obligation : { $duty }
document-blank = (à compléter)

## description

# Each with its article: « et non une liste ».
description-text = un texte
description-single = une valeur unique
description-list = une liste
description-map = une table de clés
description-malformed = ceci n’est pas bien formé : { $why }
description-mend = corrigez le texte ici ; rien de cet enregistrement n’a été lu
description-syntax = { $why }
description-too-deep = l’imbrication des valeurs dépasse { $most } niveaux
description-four-levels = une description n’exige pas plus de quatre niveaux
description-twice = la clé `{ $key }` figure deux fois
description-first = première occurrence ici
description-keep-one = gardez l’une des deux réponses
description-no-aliases = les ancres et les alias ne sont pas lus dans les descriptions
description-write-out = écrivez la valeur là où elle est nécessaire
description-no-tags = les étiquettes de type ne sont pas lues dans les descriptions
description-key-word = une clé doit être un seul mot
description-too-large = le fichier dépasse { $size } Mio
description-split = divisez-le, ou écrivez un objet JSON par ligne
description-nothing = le contenu est vide
description-lacks = il manque `{ $key }` dans la description
description-keys = une description doit être une table de clés, et non { $what }
description-begin = commencez par `solon: 1`, `system: my-system` et `facts:`
description-add-form = ajoutez `solon: 1`, le format de la description
description-add-system = ajoutez `system: my-system`, un nom court sans espaces
description-add-system-or-name = ajoutez `system: my-system`, un nom court sans espaces ; un fichier de faits relatifs à une organisation est désigné dans les descriptions : `organisation: FICHIER`
description-add-facts = ajoutez `facts:` avec les réponses ; `solon facts --format yaml-template` produit un formulaire
description-form = cette version lit les descriptions de format 1
description-write-form = écrivez `solon: 1`
description-system-empty = `system` doit être un nom court, et il est vide ici
description-write-system-short = écrivez `system: my-system`, un nom court sans espaces
description-system = `system` doit être un nom court, et non { $what }
description-write-system = écrivez `system: my-system`
description-name = `name` doit être un texte, et non { $what }
description-write-name = écrivez `name: Mon système`
description-organisation = `organisation` doit être le chemin d’un fichier, et non { $what }
description-write-organisation = écrivez `organisation: acme.yaml`
description-answered = `answered` doit associer des paquets à des versions ; ce ne peut être { $what }
description-write-answered = écrivez `answered: { "{" } common: "2026.11.0" { "}" }`
description-facts = `facts` doit associer des questions à des réponses ; ce ne peut être { $what }
description-write-facts = écrivez en dessous une ligne `question: réponse` par question
description-meta = `meta` doit être une table de clés où vous gardez ce que vous voulez, et non { $what }
description-write-meta = écrivez `meta: { "{" } owner: équipe x { "}" }`, ou une clé de votre choix : `x-owner: équipe x`
description-unknown-key = clé inconnue `{ $key }`
description-indent = `{ $key }` est une question : placez-la en retrait sous `facts:`
description-known-keys = les clés sont { $keys } ; une clé de votre choix commence par `x-` ou se place sous `meta:`
description-foreign = `{ $key }` est une question du paquet `{ $pack }` ; elle ne joue aucun rôle ici
description-unknown-question = question inconnue `{ $key }`
description-by-value = il y a une question pour chaque valeur : `{ $list }`
description-by-value-more = il y a une question pour chaque valeur : `{ $list }` et { $n } de plus
description-list-questions = `solon facts` énumère les questions
description-did-you-mean = vouliez-vous dire `{ $near }` ?

## organisation

organisation-unusable = le fichier d’organisation `{ $path }` ne peut pas être utilisé : { $why }
organisation-path = le chemin est relatif à la description ; le fichier contient `facts:`
organisation-add-facts = ajoutez `facts:` avec les réponses
organisation-map = un fichier d’organisation doit être une table de clés, et non { $what }
organisation-begin = commencez par `facts:`
organisation-place = ligne { $line }, colonne { $column } : { $message }

## answer

answer-assumed = `assumed` est soit true, soit false
answer-write-assumed = écrivez `assumed: true`
answer-keys = une réponse peut avoir { $keys }
answer-unknown-key = clé inconnue `{ $key }` dans une réponse
answer-no-value = la réponse à `{ $name }` n’a pas de `value`
answer-add-value = ajoutez `value: …`
answer-text = un texte est attendu ici, et non { $what }
answer-quote = écrivez-le entre guillemets
answer-follows = d’autres réponses déterminent si `{ $name }` s’applique
answer-always-applies = elle s’applique toujours : répondez-y, ou écrivez `unknown`
answer-follows-from = cela résulte de la réponse à { $names }
answer-calculated = `{ $name }` est une valeur calculée, à laquelle personne ne répond
answer-answer-parts = répondez à `{ $top }` et à `{ $bottom }`, dont elle est le rapport
answer-yes-or-no = la réponse à `{ $name }` doit être oui ou non
answer-write-yes-or-no = écrivez `true` (oui) ou `false` (non) ; ou `unknown` (inconnu)
answer-write = écrivez `{ $text }`
answer-one-value = `{ $name }` n’admet qu’une valeur, et non { $what }
answer-write-one = écrivez une valeur de sa liste ; plusieurs valeurs possibles s’écrivent `{ $text }`
answer-write-fitting = écrivez celle qui convient ; si c’est l’une d’elles sans que l’on sache laquelle, `{ $text }`
answer-values = les valeurs sont { $names }
answer-no-such-value = `{ $text }` n’est pas une valeur de `{ $name }`
answer-list = la réponse à `{ $name }` doit être une liste, et non { $what }
answer-write-list = écrivez une liste : `[a, b]` ; `[]` signifie aucune de ces valeurs
answer-write-none = écrivez `[]` pour aucune de ces valeurs
answer-name-those = indiquez celles qui conviennent : `[a, b]`
answer-write-this-list = écrivez `[{ $list }]` ; `[]` signifie aucune de ces valeurs
answer-beside = `{ $text }` figure à côté de valeurs retenues
answer-leave-out = supprimez `{ $text }`, ou écrivez `[]` seul
answer-names = une liste doit contenir des noms de valeurs, et non { $what }
answer-write-names = écrivez les noms l’un après l’autre
answer-there-and-not = `{ $value }` figure à la fois comme présente (`with`) et comme absente (`without`)
answer-keep-in-one = laissez `{ $value }` dans l’une des deux seulement
answer-key-list = `{ $key }` doit être une liste, et non { $what }
answer-write-key-list = écrivez `{ "{" } { $key }: [{ $list }] { "}" }`
answer-names-nothing = `{ $key }` n’indique rien
answer-name-a-value = indiquez une valeur, ou supprimez `{ $key }` ; `[]` pour toute la réponse signifie aucune de ces valeurs
answer-question-mark = `?` n’apporte rien sous `{ $key }`
answer-unnamed-unknown = supprimez-le : ce qui n’est pas indiqué est de toute façon inconnu
answer-value-and-range = une réponse est soit une valeur, soit un intervalle, pas les deux
answer-leave-one-out = supprimez l’un des deux
answer-misfit = `{ $key }` ne convient pas à `{ $name }`
answer-takes-bool = écrivez `true`, `false` ou `unknown`
answer-takes-one = cette question admet `among` et `without`, chacun avec une liste
answer-takes-set = cette question admet `with`, `without` et `among`, chacun avec une liste
answer-takes-number = cette question admet `over`, `under`, `at_least` et `at_most`, chacun avec un nombre
answer-takes-day = cette question admet `from` et `before`, chacun avec une date
answer-empty-range = aucune valeur ne se trouve dans cet intervalle
answer-widen = inversez ou élargissez les bornes

## figure

figure-or = { " ou " }
figure-number = `{ $name }` doit être un nombre, et non { $what }
figure-write-number = écrivez un nombre, tel que `3e25` ; des bornes, telles que `{ "{" } over: 1, under: 5 { "}" }`
figure-two-ways = `{ $text }` peut se lire de deux façons
figure-no-number = `{ $text }`, écrit ainsi, n’est pas un nombre
figure-write = écrivez { $texts }
figure-unit = `{ $given }` n’est pas l’unité de `{ $name }`
figure-convert = convertissez la valeur et exprimez-la en { $unit }
figure-bare = donnez le nombre seul : `{ $figures }`
figure-outside = `{ $figures }` n’est pas compris entre { $least } et { $most }
figure-a-whole-number = un nombre entier
figure-not-whole = `{ $name }` doit être un nombre entier : `{ $figures }` n’en est pas un
figure-nearest = écrivez `{ $below }` ou `{ $above }`
figure-check = vérifiez le montant et son unité
figure-not-a-number = `{ $figures }` ne peut pas être lu : ce n’est pas un nombre
figure-too-large = `{ $figures }` ne peut pas être lu : ce nombre a plus de 38 chiffres et ne peut pas être conservé exactement
figure-zero-below = `{ $figures }` ne peut pas être lu : une fraction ne peut pas avoir 0 au dénominateur
figure-write-plain = écrivez un nombre, tel que `3e25`, `0.25` ou `1/3`
figure-no-such-day = la date `{ $text }` n’existe pas
figure-write-day = écrivez une date sous la forme 2027-12-02
figure-two-days = `{ $text }` peut désigner deux dates : écrivez `{ $one }` (le jour en premier) ou `{ $other }` (le mois en premier)
figure-day = la réponse à `{ $name }` doit être une date, et non { $what }
figure-day-not = la réponse à `{ $name }` doit être une date, et non `{ $text }`
figure-write-days = écrivez une date sous la forme 2027-12-02, un mois sous la forme 2027-12 ou une année sous la forme 2027 ; des bornes, telles que `{ "{" } from: 2027-01-01, before: 2028-01-01 { "}" }` ; `never` s’il n’y a pas de telle date et qu’aucune n’est prévue

## overview

overview-for-now = { $level } pour le moment ; ensuite { $then }
overview-rejected = rejeté
overview-never = jamais
overview-earliest = { $day } au plus tôt
overview-earliest-or-never = { $day } au plus tôt, peut-être jamais
overview-scope = champ d’application
overview-level = niveau
overview-questions = { $n ->
    [1] 1 question
   *[other] { $n } questions
}
# How many there are stands behind, so that nothing has to agree with it; so in other areas.
overview-not-used = non utilisé : { $n }
overview-at-odds = contradictoire : { $n }
overview-assumed = par hypothèse : { $n }
overview-same-id = même identifiant
overview-head-system = Système
overview-head-id = Identifiant
overview-head-file = Fichier
overview-head-level = Niveau
overview-head-on = Au { $day }
overview-head-from = À partir du
overview-head-open = À déterminer
overview-head-look-again = À revoir
overview-head-because = Motif

## matrix

matrix-head-regime = Régime
matrix-head-level = Dans ses propres termes
matrix-head-canonical = ≈
matrix-head-state = État
# Said of a regime: masculine.
matrix-decided = déterminé
matrix-open = à déterminer
matrix-open-scope = à déterminer, champ d’application compris
matrix-out-of-scope = hors du champ d’application
matrix-out-for-now = hors du champ d’application pour le moment
matrix-not-asked = non interrogé
matrix-questions = { $n ->
    [1] { ", " }1 question
   *[other] { ", " }{ $n } questions
}
matrix-opens = { $n ->
    [1] 1 question l’ouvre
   *[other] { $n } questions l’ouvrent
}
matrix-nothing = —
matrix-mark = { $level }*
matrix-own-map = * place choisie par l’auteur du paquet : la loi elle-même ne connaît pas cette échelle
matrix-own-map-of = { $regime } : { $why }
matrix-overall = Résultat global : au moins { $level }{ $by } ; pourrait être plus élevé au titre de : { $under }
matrix-overall-is = Résultat global : { $level }{ $by }
matrix-by = selon { $rules }
matrix-by-one-of = selon au moins une de ces règles : { $rules }
matrix-not-counted = { " ; " }non interrogé, et non pris en compte : { $packs }
matrix-not-counted-many = { " ; " }régimes non interrogés, et non pris en compte : { $n }
matrix-folded-out = Régimes hors du champ d’application : { $n } (--full les énumère)
matrix-folded-idle = Régimes non interrogés : { $n } (--full les énumère). Ce qui les ouvre : { $questions }
matrix-regime = { $pack } · { $title }
matrix-opened-by = NON INTERROGÉ : aucune des questions propres à ce régime n’a de réponse, et le point de savoir s’il régit le système est à déterminer. Ce qui l’ouvre : { $questions }
matrix-calendar = Vos obligations au titre de tous les régimes, par date
matrix-not-reached = Hors d’atteinte des réponses, donc non interrogé : { $packs }
matrix-not-reached-many = Régimes hors d’atteinte des réponses, donc non interrogés : { $n } (--full les énumère)
matrix-also-reached = Également atteint par ces réponses : { $packs } (`--pack reached` y étend les questions)
matrix-as = rôle : { $role }
matrix-unknown = Inconnu, et susceptible de modifier un résultat : chaque question une seule fois, pour tous les régimes
matrix-only-duties = Ce qui suit détermine si une obligation est due, ou pour quand, mais aucun niveau : { $questions } (`solon facts NOM` explique chaque question)
matrix-closes = peut le déterminer
matrix-asked-by = { $pack } : { $what }
matrix-head-question = Question
matrix-head-asked-by = Posée par
matrix-head-role = Rôle
matrix-count-not-asked = non interrogés : { $n }

## near

near-title = Le plus proche : une seule réponse différente y suffirait
near-nothing = changer une seule réponse ne rendrait applicable aucune règle d’un niveau supérieur
near-more = et { $n } de plus (l’ensemble : --format json)
near-not-answered = sans réponse
near-days = les dates auxquelles elle s’applique
near-excluded = à ce jour hors du champ d’application : { $clause }
near-partial = à ce jour cette partie ne s’applique pas : { $clause }
near-against = à ce jour { $what } s’y oppose
near-applies = { $id } s’applique
near-set-aside = { $by } écarte { $id }
near-level = { $scale } ≥ { $level }
near-element = élément « { $label } »
near-element-at = élément « { $label } » ({ $places })
near-none = aucune de ces valeurs
near-only = celles-ci et aucune autre : { $list }
near-not = sans : { $list }
near-also = en outre : { $list }
near-in-place-of = { $come }, à la place de : { $go }
near-in-scope = dans le champ d’application
near-perhaps-in-scope = peut-être dans le champ d’application
near-perhaps = peut-être { $level }
near-never = { $what }, mais une disposition transitoire l’empêche définitivement de s’appliquer
near-if = si la réponse à { $fact } était : { $answer }
near-today = à ce jour : { $answer }
near-not-so = pas le cas à ce jour : { $what }
near-still-open = resterait alors à déterminer : { $facts }
near-miss = { $fact } : la valeur voisine « { $value } » a été choisie, ce qui ne détermine rien
near-miss-beside = { $fact } : la valeur voisine « { $value } » a été choisie, ce qui ne détermine rien ; elle figure à côté de « { $beside } »
near-miss-help = { $miss }. { $help }

## time

time-law = état du droit au { $day }
time-begin = { $what } qui commencent à s’appliquer
time-may-begin = { $what } qui pourraient commencer à s’appliquer
time-certain = { $what } qui dès lors s’appliquent avec certitude
time-cease = { $what } qui cessent de s’appliquer
time-may-cease = { $what } qui pourraient cesser de s’appliquer
time-excluded = { $what } qui dès lors ne s’appliquent pas, avec certitude
time-permissions = permissions
time-duties = obligations
time-exceptions = exceptions
time-stays = suspensions
time-rules = règles
time-counted = { $what } ({ $n })
time-legend = █ en application  ▒ possible  · classé seulement ; obligations : ░ 1-4  ▒ 5-14  █ 15 et plus
time-scope = champ d’application : { $verdict }
time-classified = classé : { $level }
time-your-duties = vos obligations
time-you-may = vous pouvez
time-not-settled = à déterminer
time-out-throughout = Hors du champ d’application sur toute la période : { $packs }
time-not-asked = Non interrogé, et non représenté : { $packs }
time-as-before = comme auparavant : { $packs }

## crosswalk

crosswalk-of-systems = systèmes : { $n }
crosswalk-ours = C’est l’auteur du paquet qui a choisi quelle obligation correspond à quelle clause. Le référentiel n’établit aucune gradation, et satisfaire à une clause n’est pas s’acquitter d’une obligation légale.
crosswalk-unchecked = Aucun de ses passages n’a été vérifié : { $why }.
crosswalk-duty = { $name } : { $title } ({ $states })
crosswalk-state-of = { $state } : { $ids }
crosswalk-in-effect = en application
crosswalk-not-in-effect = pas en application
crosswalk-from = à partir du { $day }
crosswalk-perhaps = peut-être
crosswalk-bare = Aucune obligation ne correspond { $n ->
    [1] à cette clause
   *[other] à ces { $n } clauses
} : { $list }
crosswalk-without-clause = Obligations qui ne correspondent à aucune clause : { $n }
crosswalk-more = … et { $n } de plus (--full)
crosswalk-rejected = Rejeté, et absent du tableau de correspondance : { $n }

## calendar

calendar-title = Calendrier à partir du { $on }
calendar-of-systems = systèmes : { $n }
calendar-overdue = En retard
calendar-next = Les 12 prochains mois, jusqu’au { $day } inclus
calendar-ahead = Jusqu’au { $day } inclus
calendar-all-ahead = À venir
calendar-nothing = rien
calendar-more = … et { $n } de plus (--full)
calendar-later = Et { $n } plus tard (--until)
calendar-open = Sans date : { $n }
calendar-not-asked = Non interrogé : { $list }
calendar-not-asked-of = { $regime } ({ $n })
calendar-rejected = Rejeté, et absent du calendrier : { $n }
# $day may be two days with words between them, so that no article stands before it.
calendar-since = depuis { $day }
calendar-perhaps = peut-être { $what }
calendar-between = { $earliest } à { $latest }
calendar-earliest = { $day } ou plus tard
calendar-latest = { $day } ou plus tôt
calendar-all = tous les { $n } systèmes
calendar-some = { $n } systèmes : { $ids }
calendar-level-begins = en application : { $level }
calendar-level-ends = n’est plus en application : { $level }
calendar-duty-begins = début de l’obligation : { $title }
calendar-duty-ends = fin de l’obligation : { $title }
calendar-duties-begin = début de { $n } obligations
calendar-duties-end = fin de { $n } obligations
calendar-deadline = échéance : { $title }
calendar-review = échéance du réexamen : { $title }
calendar-adopted = attendu, adopté : { $title } : { $what }
calendar-proposed = attendu, proposé : { $title } : { $what }
calendar-pack-reviews = relire les règles de { $n } paquets au regard de la loi
calendar-pack-review = relire les règles au regard de la loi : { $title }
calendar-only-without = ne compterait qu’en cas de non-application de : { $ids }
calendar-name = Solon
calendar-counted = Calcul : { $words }
calendar-hangs-on = La date dépend de : { $facts }
calendar-day-between = La date se situe entre le { $earliest } et le { $latest }.
calendar-day-earliest = Première date possible.
calendar-day-latest = Dernière date possible.
calendar-not-sure = Il n’est pas certain que cela se produise.
calendar-is-overdue = En retard au { $on }.
calendar-not-shown = Absent de ce calendrier : { $list }
calendar-count-overdue = en retard, ou peut-être : { $n }
calendar-count-open = sans date : { $n }
calendar-count-later = plus tard : { $n }
calendar-count-rejected = enregistrements rejetés : { $n }
calendar-count-not-asked = régimes non interrogés : { $n }
calendar-none-ahead = Rien n’est à venir.

## change

change-from = { $level } à partir du { $day }
change-no-level = aucun niveau
change-on-this-day = à cette date : { $level }
change-by-burden = selon la charge de la preuve : { $level }
change-none = néant
change-not-settled = à déterminer
# Said of a provision: feminine, as all their kinds are.
change-set-aside = écartée
change-due = échéance : { $when }
change-permission = permission
change-for-others = pour d’autres acteurs
change-other-level = autre niveau
change-other-limits = autres plafonds
# Nouns, since their kinds differ in gender.
change-added = ajout
change-removed = suppression
change-changed = modification
change-of-kind = { $change } ({ $kind })
change-begins = début
change-ends = fin
change-event = { $what } ({ $kind })
change-systems-move = systèmes qui changent : { $n } sur { $all } ({ $day })
change-nothing = Aucune différence.
change-scope = champ d’application : { $old } -> { $new }
change-rules = règles
change-duties = obligations
change-penalties = sanctions
change-possible = Tous les systèmes possibles
change-provisions = Dispositions qui diffèrent (marquées * ci-dessus)
change-days = Dates qui diffèrent
change-no-longer = n’est plus le cas : { $clause }
change-set-aside-by = écartée par { $list }
change-no-longer-set-aside-by = n’est plus écartée par { $list }
change-not-asked = Non examiné (`--register-only`) : seuls les systèmes fournis sont comparés.
change-all-same = Prouvé : tout système possible donne le même résultat, à toute date.
change-levels-same = Prouvé : aucun système possible ne change de niveau, n’entre dans le champ d’application ni n’en sort, à aucune date.
change-levels-told = Les niveaux sont ceux qui sont en application aux dates indiquées. Dans les exemples, tout le reste est négatif, vide ou sans importance ; le JSON les donne sous forme de descriptions.
change-others = Ce qui, pour un système au moins, donne un autre résultat :
change-other = { $kind } { $ids }, { $days }
change-or = { " ou " }
change-transitions = par l’effet de dispositions transitoires ou de suspensions uniquement
change-unless = sauf si une disposition inchangée s’y oppose ou si une autre règle donne autant ou davantage ; systèmes répondant à ceci :
change-comes-in = entrée dans le champ d’application
change-falls-out = sortie du champ d’application
change-in-scope-afterwards = systèmes ensuite dans le champ d’application et répondant à ceci :
change-in-scope-before = systèmes auparavant dans le champ d’application et répondant à ceci :
change-further = … et d’autres systèmes ; `--regions` en indique davantage
change-all = tous
change-example = { $systems } — par exemple { $answers }
change-all-no = toutes les réponses négatives ou vides
change-every-day = à toute date
change-day-from = à partir du { $from }
change-day-before = avant le { $until }
change-day-from-until = du { $from } au { $until } exclu
change-and = { " et " }

change-title = Effets de la modification des règles
change-before = Avant : { $rules }
change-after = Après : { $rules }
change-day = Date demandée : { $day }
change-nothing-moves = **Rien ne change :** aucune disposition ne diffère.
change-nothing-moves-all = **Rien ne change :** aucune disposition ne diffère, et { $n ->
    [0] 0 système reste
    [1] 1 système reste
   *[other] { $n } systèmes restent
} comme auparavant.
change-no-system = **Aucun système ne change :** { $provisions ->
    [0] 0 disposition diffère
    [1] 1 disposition diffère
   *[other] { $provisions } dispositions diffèrent
}, mais { $n ->
    [0] 0 système reste
    [1] 1 système reste
   *[other] { $n } systèmes restent
} comme auparavant.
change-sum = **{ $n ->
    [1] 1 système
   *[other] { $n } systèmes
} :** { $parts }.
change-up = { $n ->
    [1] 1 monte
   *[other] { $n } montent
}
change-down = { $n ->
    [1] 1 descend
   *[other] { $n } descendent
}
change-otherwise = { $n ->
    [1] 1 change autrement
   *[other] { $n } changent autrement
}
change-other-days = { $n ->
    [1] 1 conserve son niveau à d’autres dates
   *[other] { $n } conservent leur niveau à d’autres dates
}
change-other-reasons = { $n ->
    [1] 1 conserve son niveau avec d’autres obligations ou motifs
   *[other] { $n } conservent leur niveau avec d’autres obligations ou motifs
}
change-stay = { $n ->
    [1] 1 reste comme auparavant
   *[other] { $n } restent comme auparavant
}
change-head-system = Système
change-head-before = Avant
change-head-after = Après
change-head-because = Motif
change-more = { $n } de plus
change-in-scope = dans le champ d’application
change-out-of-scope = hors du champ d’application
change-partly = en partie dans le champ d’application
change-scope-open = champ d’application à déterminer
change-behind = Le niveau et les dates restent, ce qui les fonde change : { $names }.
change-not-read = Non lu, donc non comparé
change-details = Détails
change-bold = Les dispositions dont le texte même diffère sont en gras.
change-provisions-differ = { $n ->
    [1] 1 disposition diffère
   *[other] { $n } dispositions diffèrent
}
change-head-change = Changement
change-head-kind = Type
change-head-provision = Disposition
change-head-title = Intitulé
change-calendar = Calendrier : { $n ->
    [1] 1 date diffère
   *[other] { $n } dates diffèrent
}
change-head-day = Date
change-head-before-alone = Avant seulement
change-head-after-alone = Après seulement
change-informs = Ce document informe ; il ne constitue pas un avis juridique.

## described

described-title = Effets des descriptions modifiées
described-before = Avant : { $name }
described-after = Après : { $name }
described-under = Au titre de : { $packs }
described-sum = { $n ->
    [1] Un système figure des deux côtés : { $parts }.
   *[other] { $n } systèmes figurent des deux côtés : { $parts }.
}
described-moved = { $n ->
    [1] un donne un autre résultat
   *[other] { $n } donnent un autre résultat
}
described-needed = { $n ->
    [1] un exige un réexamen
   *[other] { $n } exigent un réexamen
}
described-perhaps = { $n ->
    [1] un exige peut-être un réexamen
   *[other] { $n } exigent peut-être un réexamen
}
described-answers-alone = { $n ->
    [1] un ne diffère que par des réponses
   *[other] { $n } ne diffèrent que par des réponses
}
described-same = { $n ->
    [1] un reste comme auparavant
   *[other] { $n } restent comme auparavant
}
described-none-in-both = Aucun système ne figure des deux côtés. Les systèmes sont rapprochés par leur identifiant, `system` dans une description.
described-none-compared = Aucun système n’a pu être comparé.
described-gone = Avant seulement : { $list }
described-added = Après seulement : { $list }
described-unread = Non comparé, car une description du même fichier, de l’autre côté, n’a pas pu être lue : { $list }
described-twice = Non comparé, car plusieurs descriptions d’un même côté ont cet identifiant : { $list }
described-rejected = { $n ->
    [1] Une description n’a pas pu être lue ; ce qui ne figure que d’un côté s’y trouve peut-être.
   *[other] { $n } descriptions n’ont pas pu être lues ; ce qui ne figure que d’un côté s’y trouve peut-être.
}
described-duties-new = obligations nouvelles : { $list }
described-duties-open = obligations qui pourraient prendre naissance : { $list }
described-duties-gone = obligations qui disparaissent : { $list }
described-duties-other = obligations à d’autres dates ou conditions : { $list }
described-answers = réponses
described-no-answer = sans réponse
described-first = pour la première fois
described-more = et { $n } de plus
described-more-systems = { $n ->
    [1] … et un système de plus ; `--format json` les donne tous
   *[other] … et { $n } systèmes de plus ; `--format json` les donne tous
}
described-head-review = Réexamens

## ask

ask-title = Questions : { $packs }
ask-counted = Questions : { $n }, dont toujours posées : { $always }.
ask-legend = `-` est une valeur à choisir ; `~` ne détermine rien et figure là pour que la bonne ligne soit choisie.
ask-yes-or-no = oui ou non
ask-one = une de ces valeurs
ask-any = certaines de ces valeurs, ou aucune
ask-a-day = une date
ask-day-or-never = une date, ou `never` (jamais)
ask-a-number = un nombre
ask-in-unit = { $number } en { $unit }
ask-between = { $number }, de { $least } à { $most }
ask-rationale = exige une justification
ask-design-choice = choix de conception
ask-cost = coût { $cost }
ask-no-level = aucun niveau n’en dépend
ask-other-reading = ne compte que selon une autre lecture
ask-asked-when = posée seulement dans le cas suivant : { $condition }
ask-answer = réponse : { $answer }
ask-serves = sert à l’application de : { $places }
ask-ratio-of = rapport : `{ $name }` = { $parts } : { $words }
ask-read-by = lue par : { $list }
ask-user = { $kind } `{ $id }`
ask-and-more = { $list } et { $more } de plus
ask-near = ne détermine rien ; figure ici pour que la bonne ligne soit choisie
ask-opens = → ouvre : { $names }
ask-yes = oui
ask-no = non
ask-number = un nombre
ask-day = une date
ask-any-line = toute ligne
ask-any-line-but = toute ligne sauf { $lines }
ask-applies = `{ $id }` s’applique
ask-is-yes = la réponse à `{ $name }` est oui
ask-is-no = la réponse à `{ $name }` est non
ask-marked = vous choisissez une ligne de `{ $name }` marquée `→ ouvre : … { $own } …`
ask-is = `{ $name }` est { $list }
ask-is-not = `{ $name }` n’est pas { $list }
ask-has = `{ $name }` comprend { $list }
ask-has-not = `{ $name }` ne comprend pas { $list }
ask-has-not-all = `{ $name }` ne comprend pas toutes ces valeurs : { $list }
ask-has-alone = `{ $name }` comprend uniquement { $list }
ask-has-more = `{ $name }` ne comprend pas uniquement { $list }
ask-anything = vous choisissez au moins une ligne de `{ $name }`
ask-nothing = vous ne choisissez aucune ligne de `{ $name }`
ask-at-least = vous choisissez au moins { $n } lignes de `{ $name }`
ask-fewer = vous choisissez moins de { $n } lignes de `{ $name }`
ask-from = `{ $name }` atteint au moins { $number }
ask-over = `{ $name }` dépasse { $number }
ask-to = `{ $name }` ne dépasse pas { $number }
ask-below = `{ $name }` n’atteint pas { $number }
ask-day-from = `{ $name }` a pour date { $day } au plus tôt
ask-day-after = `{ $name }` a une date postérieure à { $day }
ask-day-to = `{ $name }` a pour date { $day } au plus tard
ask-day-before = `{ $name }` a une date antérieure à { $day }
ask-come = la date de `{ $name }` est arrivée
ask-not-come = la date de `{ $name }` n’est pas arrivée
ask-recent = la date de `{ $name }` se situe dans la période de { $time } qui vient de s’écouler
ask-not-recent = la date de `{ $name }` ne se situe pas dans la période de { $time } qui vient de s’écouler
ask-lapsed = la date de `{ $name }` remonte à plus de { $time }
ask-not-lapsed = la date de `{ $name }` ne remonte pas à plus de { $time }
ask-about = Description d’un système d’IA, à classer au titre de : { $packs }
ask-unknown = Remplacez `unknown` (inconnu) là où vous connaissez la réponse, et laissez-le là où vous ne la connaissez pas : ce qui est inconnu est présenté comme à déterminer, jamais tenu pour un non.
ask-lines = Sous une question, `-` est une valeur à choisir ; `~` ne détermine rien et figure là pour que vous choisissiez la bonne ligne.
ask-several = Plusieurs réponses : [a, b]. Aucune de ces valeurs : []. D’autres peuvent s’appliquer : [a, "?"].
ask-without = Certainement pas celle-ci, les autres inconnues : { "{" } without: [a] { "}" } ; et certaines avec certitude : { "{" } with: [b], without: [a] { "}" }.
ask-among = L’une parmi quelques-unes, sans que l’on sache laquelle : { "{" } among: [a, b] { "}" }.
ask-evidence = Avec preuve : { "{" } value: true, evidence: "rapport d’essai 7", by: "responsable qualité" { "}" }.
ask-opening = `→ ouvre` indique les questions qu’une réponse rend nécessaires ; les autres, sous `Seulement dans le cas suivant`, peuvent rester telles quelles.
ask-organisation = Les réponses qui valent pour tous les systèmes d’une organisation peuvent figurer dans un fichier distinct qui contient `facts:` ; indiquez-le ici au-dessus de `facts:`, par exemple `organisation: acme.yaml`.
ask-my-system = Mon système
ask-name-hint = le nom qu’on lui donne
ask-later = --- questions non nécessaires pour le niveau au titre des régimes indiqués ci-dessus ; d’autres régimes et des rapports ultérieurs les utilisent ---
ask-opened = --- questions ouvertes par votre réponse à `{ $question }` ---
ask-only-when = Seulement dans le cas suivant : { $condition }
ask-say-why = Dites pourquoi : indiquez `evidence`.
ask-true-false = true (oui) / false (non)
ask-example = p. ex. { $answer }
ask-empty = [] signifie aucune de ces valeurs ; ajoutez "?" si d’autres peuvent s’appliquer
ask-bounds = { $number } ; si vous ne connaissez que des bornes : { "{" } over: …, under: … { "}" }
ask-write-day = une date telle que 2027-12-02, ou 2027-12, ou 2027, ou `never` s’il n’y en a pas et qu’aucune n’est prévue ; bornes : { "{" } from: …, before: … { "}" }

## item

item-aims-at = vise
item-for = pour
item-text = Texte
item-version = Version { $n } sur { $all }
item-from = { $what } à partir du { $day }
item-until = { $what } jusqu’au { $day } exclu
item-title = intitulé
item-binds = oblige
item-stands = rang
item-first = avant toutes les autres obligations
item-first-except = { $words } sauf { $duties }
item-burden = preuve à apporter par
item-when = condition
item-as-next = tout le reste comme dans la version suivante
item-note = note
item-gives = donne
item-level-of = { $name } : { $level }
item-by-table = { $scale } : selon le tableau « { $table } »
item-as-enacted = texte d’origine
item-inserted-by = insertion par
item-amended-by = modification par
item-amendment = { $name } « { $title } »{ $act }
item-unchecked = non vérifié : { $why }
item-cites = cite
item-no-provision = aucune disposition
item-own-right = { "de manière autonome, " }
item-window-from = à partir du { $day }
item-window-until = { " jusqu’au " }{ $day } exclu
item-provided = { ", sous la condition suivante : " }{ $guard }
item-applies = s’applique
item-replaced = remplacement avant toute application
item-all-hold = toutes les conditions suivantes sont remplies
item-one-holds = au moins une des conditions suivantes est remplie
item-to-be-shown = preuve à apporter par : { $role }
item-clears = pourquoi la limite est ici
item-unless = sauf { $limb }
item-partial = exclusion partielle
item-terms = Termes
item-contested = Points controversés
item-since = à partir du { $day }
item-default = par défaut
item-default-from = par défaut à partir du { $day }
item-facts = Faits pris en compte
item-tests = Tests qui y renvoient
item-may = ce qui peut être fait
item-must = ce qui doit être fait
item-due = échéance
item-limit = plafond
item-then = alors
item-record = le formulaire demande

## scan

scan-scope = champ d’application : { $old } -> { $new }
scan-level = { $scale } : { $old } -> { $new }
scan-because = { $text }, en raison de ceci : { $causes }
scan-not = pas { $level }
scan-perhaps = peut-être { $level }
scan-met = conditions remplies
scan-by = { $level }, selon { $rule }
scan-set-aside = règle écartée
scan-set-aside-by = règle écartée par { $list }
scan-not-settled = à déterminer
scan-hangs = à déterminer, dépend de : { $facts }
scan-scope-open = il reste à déterminer si les règles régissent ce système

## terminal

terminal-error = erreur
terminal-warning = avertissement
terminal-note = note
terminal-help = aide
terminal-more-of-kind = { $count } de plus de ce type, { $all } au total
terminal-other-words = … et { $n } en d’autres termes
terminal-all-findings = `--all-findings` affiche l’ensemble
terminal-same-id = `{ $id }` est l’identifiant de { $n } descriptions : { $places }
terminal-unused = { $n ->
    [1] 1 réponse n’est pas utilisée, car la question ne s’applique pas : { $names }
   *[other] { $n } réponses ne sont pas utilisées, car les questions ne s’appliquent pas : { $names }
}
terminal-more-doubts = et { $n } de plus ; la vue d’ensemble les signale tous
terminal-remark = note : { $text }
terminal-required-open = `--require decided` : `{ $id }` est à déterminer au titre de : { $packs }
terminal-required-idle = `--require decided` ne tient pas compte des régimes non interrogés (le point de savoir s’ils régissent le système est à déterminer, et aucune des questions qui leur sont propres n’a de réponse) : { $packs }
terminal-reached = `--fail-on` : `{ $id }` atteint, ou peut atteindre, le niveau `{ $level }` ou un niveau supérieur sur { $reached }
terminal-organisation = `{ $name }` est un fichier d’organisation, utilisé par { $n ->
    [0] 0 description
    [1] 1 description
   *[other] { $n } descriptions
}
terminal-rejected-too = { $n } autres enregistrements sont illisibles ; chacun figure à sa place dans la sortie
terminal-line-no-text = la ligne { $line } n’est pas du texte UTF-8 (premier octet invalide en { $at })
terminal-missing = il n’y a ni fichier ni dossier `{ $name }`
terminal-table = `{ $name }` est un tableau d’un format qui n’est pas lu
terminal-table-help = enregistrez-le en XLSX ou CSV
terminal-not-read = non lu dans `{ $folder }` : { $list } (pas des descriptions)
terminal-ending = { $n } { $ending }
terminal-no-ending = { $n } sans extension
terminal-more-files = { $n } de plus

## screen

screen-today = En application à cette date : { $what }
screen-duties-now = { $n ->
    [0] aucune obligation pour vous
    [1] une obligation pour vous
   *[other] { $n } obligations pour vous
}
screen-next = Prochaine date : { $day } : { $what }
screen-no-next = Prochaine date : aucune connue
screen-due-then = { $id } arrive à échéance ({ $title })
screen-nearest = Le plus proche : { $what }
screen-answers = Réponses données : { $answers }
screen-contested = { $n ->
    [1] Controversé : { $points } : { $result } (--reading { $readings })
   *[other] Controversé : { $points } : { $result } (--reading { $readings }) ; en tout, { $n } lectures changeraient le résultat
}
screen-assumed = Repose sur des hypothèses : { $questions }
screen-look-again = Réponses à revoir : { $questions }
screen-questions = Questions à déterminer : { $shown } sur { $all }, celles qui déterminent le plus
screen-questions-all = { $all ->
    [0] Questions à déterminer
    [1] Une question à déterminer
   *[other] Questions à déterminer
}
screen-duties = Vos obligations : les { $shown } prochaines sur { $all }
screen-duties-all = Vos obligations
screen-now = dès maintenant
screen-overdue-since = EN RETARD { $day }
screen-not-before = pas avant le { $day }
screen-due-by = au plus tard le { $day }
screen-of-role = { $role } ({ $n })
screen-others = Obligations d’autres acteurs : { $list }
screen-fines = Plafonds des amendes : { $list }
screen-regimes = { $n } régimes
screen-out-of-scope = Régimes dont le système ne relève pas : { $n }
screen-more-regimes = autres régimes : { $n }
screen-title = En bref
screen-when = Quand
screen-more = Plus de détails : `--full` (motifs, textes), `solon explain` (pourquoi, ce qui changerait le résultat), `solon timeline`
screen-several = Chacun sur un seul écran : `solon classify` avec son seul fichier ; tous en entier : `--full`

## interview: questions that `solon ask` puts one by one

interview-decided = { $regime } : { $levels }, déterminé
interview-out = { $regime } : le système n’en relève pas
interview-open = { $regime } : { $levels } ; { $n ->
    [0] 0 question peut encore compter
    [1] 1 question peut encore compter
   *[other] { $n } questions peuvent encore compter
}
interview-scope-open = { $regime } : il reste à déterminer si le système en relève ; dans l’affirmative : { $levels } ; { $n ->
    [0] 0 question peut encore compter
    [1] 1 question peut encore compter
   *[other] { $n } questions peuvent encore compter
}
interview-scope-alone = { $regime } : il reste à déterminer si le système en relève ; { $n ->
    [0] 0 question peut encore compter
    [1] 1 question peut encore compter
   *[other] { $n } questions peuvent encore compter
}
interview-regimes = Régimes déterminés : { $decided } sur { $n } ; { $left ->
    [0] 0 question peut encore compter
    [1] 1 question peut encore compter
   *[other] { $left } questions peuvent encore compter
}
interview-not-reached = { $n ->
    [0] 0 régime hors d’atteinte
    [1] 1 régime hors d’atteinte
   *[other] { $n } régimes hors d’atteinte
}
interview-why-scope = Elle peut déterminer si { $regime } régit le système.
interview-why-level = { $regime } : elle peut déterminer le niveau, entre { $low } et { $high }.
interview-why-rules = Règles qui en dépendent : { $rules }
interview-why-duties = Obligations qui en dépendent, ou dont la date en dépend : { $duties }
interview-why-nothing = Aucun niveau n’en dépend plus.
interview-pair = Deux systèmes qui ne diffèrent que par cette réponse ({ $regime }) :
interview-pair-both = les deux : { $list }
interview-pair-same = les deux selon les réponses données jusqu’ici
interview-comes = { $answer } → { $result }
interview-not-governed = hors du champ d’application
interview-serves = Sert à l’application de : { $places }
interview-applies = Posée puisque ceci est le cas : { $condition }
interview-left = Ce qui reste :
interview-could-scope = { $regime } : si le système en relève
interview-could-level = { $regime } : jusqu’à { $level }
interview-group = { $what } ({ $n }) :
interview-refined = Tous les niveaux sont déterminés. { $n ->
    [0] 0 autre question préciserait
    [1] 1 autre question préciserait
   *[other] { $n } autres questions préciseraient
} les obligations et les dates :
interview-refine = { $question } – { $duties }
interview-unsettled = Inconnu, en tout ou en partie, et susceptible encore de modifier le résultat :
interview-warning = { $code } { $message }
interview-yes = oui
interview-no = non
interview-unknown = Je ne sais pas
interview-declined = Je préfère ne pas répondre
interview-partly = Je le sais en partie
interview-skip = pas cette question maintenant
interview-back = revenir à la question précédente
interview-change = modifier une réponse antérieure
interview-explain = pourquoi cette question ?
interview-map = que reste-t-il ?
interview-stop = s’arrêter ici et garder les réponses
interview-which-answer = Quelle réponse faut-il modifier ?
interview-surely = Lesquelles conviennent à coup sûr ?
interview-surely-not = Lesquelles des autres sont exclues à coup sûr ?
interview-all = la barre d’espace marque, la frappe recherche, Entrée répond (rien de marqué : aucune de ces valeurs), Échap : ne sais pas, en partie, retour, pourquoi, ce qui reste
interview-candidates = Lesquelles sont possibles ?
interview-number = Un nombre
interview-least = Au moins (vide : aucune borne connue)
interview-most = Au plus (vide : aucune borne connue)
interview-day = Une date comme 2027-12-02, un mois ou une année
interview-first-day = Pas avant (vide : aucune borne connue)
interview-last-day = Avant (vide : aucune borne connue)
interview-evidence = Preuve (vide : aucune)
interview-other = · Échap : ne sais pas, en partie, retour, pourquoi, ce qui reste
interview-otherwise = Sinon :
interview-for-whom = Pour quels systèmes ?
interview-for-all = pour tous ({ $n })
interview-for-some = pour certains
interview-asked-of = posée pour { $n ->
    [0] 0 système
    [1] 1 système
   *[other] { $n } systèmes
} : { $list }
interview-go-on = Continuer avec ce qui précise les obligations et les dates ?
interview-name = Un nom pour le système
interview-id = Un nom court pour le système, sans espaces
interview-none-of-them = Rien n’est marqué : aucune de ces réponses, à coup sûr ? (non : retour à la liste)
interview-change-one = Il n’y a rien à demander. Modifier une réponse précédente ?
interview-elsewhere = { $from } reste tel quel ; les réponses sont conservées dans { $path }
interview-told = le rapport : { $command }
interview-saved = enregistré : { $path }
interview-resume = pour continuer : { $command }
interview-and-more = { $list } et { $n } de plus
interview-search = la barre d’espace marque, la frappe recherche
interview-which-question = Répondre à l’une d’elles ? (Échap : non)
interview-near-beside = Valeur voisine : « { $value } » ne détermine rien. À côté figurent : { $list }
interview-near-alone = Valeur voisine : « { $value } » ne détermine rien.
interview-systems = Systèmes déterminés : { $decided } sur { $n }
interview-for-one = pour { $system }

## explain

explain-in-scope = les règles régissent le système
explain-out-of-scope = les règles ne régissent pas le système
explain-law = état du droit au { $day }
explain-level = { $title } : { $level }
explain-in-effect = à cette date { $level }
explain-from = à partir du { $day }
explain-head-out = Les règles ne régissent pas le système.
explain-head-open = Il reste à déterminer si les règles régissent le système ; les niveaux valent dans l’affirmative.
explain-open = Questions à déterminer : { $questions }
explain-if-governed = si les règles régissent le système, ce qui est à déterminer
explain-why-in = Pourquoi les règles régissent le système
explain-why-out = Pourquoi les règles ne régissent pas le système
explain-why-least = Pourquoi au moins { $level }
explain-why-most = Pourquoi { $level } au plus
explain-why-applies = Pourquoi { $name } s’applique
explain-why-binds = Pourquoi { $name } s’impose à l’auteur de la description
explain-is-not = Ce n’est pas le cas ; `--why-not { $name }` dit pourquoi.
explain-is-open = Ce n’est pas certain ; cela dépend de ce qui est sans réponse.
explain-is-so = C’est le cas ; `--why { $name }` dit pourquoi.
explain-perhaps = Aucune réponse donnée ne l’exclut ; cela dépend de ce qui est sans réponse.
explain-anyway = C’est le cas quelles que soient les réponses.
explain-by = { $what } → { $rules }
explain-common = { $what } ; et l’une de ces conditions :
explain-sets-more = Il y en a d’autres.
explain-set-more = { $n } de plus avec `--full`
explain-set-many = au moins { $n } de plus ; les premiers avec `--full`
explain-not-in = Pourquoi les règles ne régissent pas le système
explain-not-out = Pourquoi le système n’est pas hors du champ d’application
explain-not-least = Pourquoi pas { $level } ou plus
explain-not-most = Pourquoi pas { $level } ou moins
explain-not-applies = Pourquoi { $name } ne s’applique pas
explain-not-binds = Pourquoi { $name } ne s’impose pas à l’auteur de la description
explain-own-conditions = Selon ses propres conditions
explain-rules = { $n ->
    [1] La seule règle qui donnerait ce résultat
   *[other] Règles qui donneraient ce résultat, la plus proche d’abord : { $n }
}
explain-rules-more = { $n ->
    [0] 0 règle de plus avec `--full`
    [1] 1 règle de plus avec `--full`
   *[other] { $n } règles de plus avec `--full`
}
explain-fails = non rempli : { $what }
explain-fails-more = { $n ->
    [0] 0 autre condition n’est pas remplie
    [1] 1 autre condition n’est pas remplie
   *[other] { $n } autres conditions ne sont pas remplies
}
explain-hangs = à déterminer : { $what }
explain-strikes = mis à l’écart par { $what }
explain-not-these-days = ne fait partie du droit à aucune de ces dates
explain-binds-others = s’impose à d’autres rôles : { $roles } ; l’auteur de la description n’en a aucun
explain-brought = Ce qui y conduirait : les plus petits changements de réponses
explain-no-answers = Aucune réponse n’y conduit ; c’est prouvé.
explain-reach-level = Ce qui conduirait à { $level }
explain-reach-out = Ce qui ferait sortir le système du champ d’application
explain-already = C’est déjà le cas.
explain-design = par des choix de conception
explain-unknown = par ce qui est encore sans réponse, si les réponses vont dans ce sens
explain-no-design = Aucun changement des choix de conception n’y conduit à coup sûr ; c’est prouvé.
explain-no-unknown = Aucune réponse aux questions à déterminer n’y conduit à coup sûr ; c’est prouvé.
explain-barred = Ce qui s’y oppose
explain-not-found = Rien n’a été trouvé dans les limites de la recherche.
explain-changes-more = Il y en a d’autres, ou il peut y en avoir.
explain-edit = { $says } (aujourd’hui : { $today })
explain-edit-new = { $says } (aujourd’hui sans réponse)
explain-then = alors { $levels }
explain-duties-come = { $n ->
    [0] 0 obligation s’ajoute : { $list }
    [1] 1 obligation s’ajoute : { $list }
   *[other] { $n } obligations s’ajoutent : { $list }
}
explain-duties-go = { $n ->
    [0] 0 obligation disparaît : { $list }
    [1] 1 obligation disparaît : { $list }
   *[other] { $n } obligations disparaissent : { $list }
}
explain-ways-to = { $n ->
    [0] Façons d’arriver à { $level }
    [1] La seule façon d’arriver à { $level }
   *[other] Les { $n } façons d’arriver à { $level }
}
explain-ways-out = { $n ->
    [0] Façons d’être hors du champ d’application
    [1] La seule façon d’être hors du champ d’application
   *[other] Les { $n } façons d’être hors du champ d’application
}
explain-no-ways = Il n’y en a aucune ; c’est prouvé.
explain-complete = Complet : il est prouvé qu’il n’y en a pas d’autre, et aucune n’est couverte par les autres.
explain-incomplete = Incomplet : la liste a été abrégée, ou un exemple n’a pas été confirmé.
explain-covered = Jamais sans l’une de celles-ci : { $rules }
explain-unless = sauf si ceci est le cas : { $what }
explain-example = par exemple : { $what }
explain-no-rule = aucune règle d’un niveau supérieur ne s’applique
explain-no-entrance = rien ne fait entrer le système dans le champ d’application
explain-all-systems = Tous les systèmes
explain-readings = Lectures de points controversés qui changent le résultat
explain-no-readings = Aucune ; c’est prouvé.
explain-distance = Distance des autres niveaux
explain-away = { $n ->
    [1] { $level } : à 1 réponse de distance : { $what }
   *[other] { $level } : à { $n } réponses de distance : { $what }
}
explain-away-perhaps = { $n ->
    [0] { $level } : peut-être, 0 autre réponse : { $what } ; cela dépend alors de ce qui n’a pas de réponse
    [1] { $level } : peut-être, avec 1 autre réponse : { $what } ; cela dépend alors de ce qui n’a pas de réponse
   *[other] { $level } : peut-être, avec { $n } autres réponses : { $what } ; cela dépend alors de ce qui n’a pas de réponse
}
explain-no-way = { $level } : aucune réponse n’y conduit
explain-no-answer-needed = { $level } : cela dépend de ce qui est sans réponse
explain-next = Ensuite : { $options }
explain-cut = … { $n } lignes de plus avec `--full`

## page

page-skip = Aller au contenu
page-contents = Sommaire
page-title-of = { $name } : classification
page-result = Résultat
page-regimes = Régimes
page-open = Questions à déterminer
page-duties = Obligations
page-reasons = Motifs
page-days = Dans le temps
page-readings = Lectures controversées
page-nearest = Le plus proche
page-fines = Amendes
page-answers = Réponses et preuves
page-packs = Règles qui ont été lues
page-packs-what = L’empreinte d’un paquet désigne exactement ses textes : qui a la même empreinte a les mêmes règles.
page-made-by = Produit par Solon { $engine }. Les mêmes règles, les mêmes réponses et la même date donnent la même page.
page-label-id = Système
page-label-source = Décrit dans
page-label-day = Date de référence
page-cut-off = … [{ $n } caractères de plus, dans la description]
page-in-effect = En application à cette date
page-nothing-in-effect = rien : aucun régime interrogé ne régit le système
page-since = (depuis le { $day })
page-next = Prochaine date
page-no-next = aucune connue
page-sure = Degré de certitude
page-decided = déterminé
page-decided-what = aucune question à déterminer ne peut modifier le niveau
page-undecided = non déterminé
page-undecided-what = { $n ->
    [0] ce qui manque ne figure pas parmi les questions
    [1] une question peut le modifier
   *[other] { $n } questions peuvent le modifier
}
page-no-reading = Aucune autre lecture d’un point controversé ne modifierait le résultat.
page-doubt = note
page-nothing-open = aucune qui puisse modifier le résultat
page-more-questions = { $n ->
    [0] et 0 autre question
    [1] et une autre question
   *[other] et { $n } autres questions
}
page-only-duties = { $n ->
    [0] 0 autre question
    [1] Une autre question, dont ne dépend aucun niveau, mais le point de savoir si une obligation est due, ou pour quand
   *[other] { $n } autres questions, dont ne dépend aucun niveau, mais le point de savoir si une obligation est due, ou pour quand
}
page-duties-first = Obligations qui passent en premier
page-no-duty = aucune connue
page-more-duties = { $n ->
    [0] et 0 autre obligation
    [1] et une autre obligation
   *[other] et { $n } autres obligations
}
page-duties-of-others = Obligations d’autres acteurs
page-would-do = ce changement
page-fines-up-to = Amendes jusqu’à
page-more-below = détails ci-dessous
page-other-regimes = Autres régimes
page-why-out = Pourquoi le système n’en relève pas
page-scale-picture = { $scale }, à partir du niveau le plus bas : { $levels }. Classé : { $class }. En application le { $day } : { $today }.
page-sign-is = classé
page-sign-may = possible
page-sign-today = en application le { $day }
page-sign-may-today = peut-être en application le { $day }
page-days-picture = Niveaux au fil des années ; le tableau ci-dessous dit la même chose en mots. La ligne en tirets est le { $day }.
page-days-in-words = La même chose, date par date
page-bar-in-effect = en application
page-bar-perhaps = peut-être en application
page-bar-enacted = édicté, non en application
page-head-days = Dates
page-head-in-effect = En application
page-head-duties = Obligations
page-head-changes = Ce qui change
page-days-before = avant le { $day }
page-days-from = à partir du { $day }
page-roles-held = Rôles de l’auteur de la description :
page-others-fold = { $n ->
    [0] 0 obligation d’autres acteurs
    [1] Une obligation d’autres acteurs
   *[other] { $n } obligations d’autres acteurs
}
page-perhaps-late = peut-être en retard
page-text-of-duty = Ce qui doit être fait
page-text-of-permission = Ce qui peut être fait
page-set-aside = écartée
page-later = plus tard
page-holds = s’applique
page-met = rempli
page-not-met = non rempli
page-not-known = inconnu
page-against = Ce qui s’y oppose :
page-amended-by = Modifié par : { $by }
page-ask-now = peut être posée dès maintenant
page-ask-later = après une autre réponse
page-contested = controversé
page-reading-moves = { $point } : { $used } → { $to }
page-then = alors{ " " }
page-readings-used = Comment les points controversés sont lus ici :
page-answers-what = Ce que dit la description, dans l’ordre des questions des règles. Qui contrôle le résultat contrôle ces réponses.
page-evidenced = avec preuve
page-given = donnée
page-declined = refusée
page-unused = non utilisée
page-assumed-mark = par hypothèse
page-label-evidence = preuve
page-label-by = par
page-label-note = remarque
page-line-of = ligne { $n } de la description
page-questions = { $n ->
    [0] 0 question
    [1] Une question
   *[other] { $n } questions
}

## register

register-title = { $n ->
    [0] Registre de 0 système
    [1] Registre d’un seul système
   *[other] Registre de { $n } systèmes
}
register-not-read = { $n ->
    [0] 0 enregistrement n’a pas pu être lu et ne figure pas sur cette page :
    [1] Un enregistrement n’a pas pu être lu et ne figure pas sur cette page :
   *[other] { $n } enregistrements n’ont pas pu être lus et ne figurent pas sur cette page :
}
register-systems = Systèmes
register-each-system = Chaque système en bref
register-texts = Textes des obligations
register-asked = Questions
register-levels = Niveaux
register-dates = Dates
register-open-and-cost = Ce qui est à déterminer, et ce que cela pourrait coûter
register-all-regimes = au total
register-head-level = Niveau
register-head-regime = Régime
register-head-classified = Classé
register-head-on-day = En application le { $day }
register-head-systems = Systèmes
register-head-owner = Responsable
register-head-question = Question
register-head-answer = Réponse
register-head-evidence = Preuve
register-ahead = À venir
register-undated = Sans date : { $n }
register-duties-begin = Obligations qui commencent à s’appliquer : { $n }
register-duties-end = Obligations qui cessent de s’appliquer : { $n }
register-several = { $n } à la fois
register-perhaps = peut-être : { $what }
register-which = lesquelles
register-or-later = { $day } ou plus tard
register-or-sooner = { $day } ou plus tôt
register-no-day = aucune date
register-more-of = { $n } de plus
register-first-of = { $n ->
    [0] 0 question :{" "}
    [1] une question :{" "}
   *[other] { $n } questions, d’abord :{" "}
}
register-could-cost = amendes dans l’hypothèse la moins favorable : { $fines }
register-of-systems = { $n ->
    [0] 0 système
    [1] 1 système
   *[other] { $n } systèmes
}
register-most-asked = Les questions à déterminer, d’abord celles de la plupart des systèmes
register-regimes-of = Régimes : { $name }
register-answers-of = Réponses : { $name }
register-table-what = Une ligne par système ; son nom y conduit. Les niveaux sont ceux de la classification, tous régimes interrogés confondus.
register-filter = Chercher
register-all-levels = tous
register-shown = { $n } sur { $all } systèmes

## verify

verify-identical = { $report } : identique
verify-same-content = { $report } : pareil, bien que les espaces ou l’ordre des clés ne soient pas ceux que Solon écrit
verify-differs = { $report } : différent
verify-failed = { $report } : non vérifié
verify-engine = Produit par Solon { $old } ; celui-ci est Solon { $new }.
verify-pack = Paquet `{ $pack }` : { $old } dans le rapport, { $new } maintenant.
verify-question = Ce qui était demandé (la date, l’état du droit, les paquets ou les options) a été modifié dans le rapport après sa production.
verify-answers = Les réponses, ou le fichier qui les contenait, ont été modifiées dans le rapport après sa production.
verify-alone = La demande, les réponses, les paquets et la version de Solon sont les mêmes : le résultat lui-même a été modifié, ou une autre compilation de cette version l’a produit.
verify-levels-same = Tous les niveaux sont les mêmes.
verify-level = { $of } : { $old } dans le rapport, { $new } à la nouvelle production
verify-in-effect = { $of } à la date de référence : { $old } dans le rapport, { $new } à la nouvelle production
verify-place = { $pointer } : { $old } dans le rapport, { $new } à la nouvelle production
verify-nothing = rien
verify-more = … et { $n } endroits de plus
verify-nothing-else = Rien d’autre ne diffère.
verify-left-out = … et { $n } de plus, non vérifiés pour une raison comme celle de { $report } ; --all-findings les énumère tous
verify-total = Rapports : { $all } ; pareils : { $same }, différents : { $differ }, non vérifiés : { $failed }
verify-not-json = Ce n’est pas du JSON : { $why }.
verify-not-utf8 = Ce n’est pas un texte UTF-8 (premier octet erroné à la position { $at }).
verify-empty = Il ne contient aucun rapport.
verify-no-report = Ce n’est pas un rapport de `solon classify --format json` ou `ndjson`.
verify-no-form = Ce n’est pas la forme d’un rapport : { $why }.
verify-newer = C’est un rapport de format { $n }, écrit par une version plus récente de Solon.
verify-verdict = Un verdict (`verdict`) ne garde pas trace de ses réponses, pour rester court. Ce qui doit être vérifié demande `--detail brief`, `full`, ou ni l’un ni l’autre.
verify-no-record = Il ne garde pas trace de la façon dont il a été produit : une version plus ancienne de Solon l’a écrit, ou la trace a été retirée. Classez à nouveau le système.
verify-rejected = La description a été rejetée à la lecture ; il n’y a pas de résultat.
verify-no-pack = Produit avec le paquet `{ $pack }` { $version } ({ $digest }), qui n’est pas fourni avec Solon : indiquez son dossier avec `--pack`.
verify-not-asked = La production ne peut pas être répétée : { $why }

## sheet: tables for spreadsheets: names of sheets and columns, and words in cells

sheet-duties = Obligations
sheet-calendar = Calendrier
sheet-system = Système
sheet-name = Nom
sheet-owner = Responsable
sheet-level = Niveau
sheet-regime = Régime
sheet-duty = Obligation
sheet-title = Intitulé
sheet-kind = Type
sheet-role = Rôle
sheet-held = Votre rôle
sheet-state = État
sheet-from = À partir du
sheet-from-latest = Au plus tard à partir du
sheet-until = Jusqu’au (exclu)
sheet-due = Échéance
sheet-due-earliest = Échéance au plus tôt
sheet-due-latest = Échéance au plus tard
sheet-counted-from = À compter de
sheet-overdue = En retard
sheet-hangs-on = Dépend de
sheet-provision = Disposition
sheet-on = Date
sheet-earliest = Au plus tôt
sheet-latest = Au plus tard
sheet-id = Obligation, niveau ou acte
sheet-what = Ce qui se produit
sheet-systems = Systèmes
sheet-by = Selon
sheet-notes = Notes
sheet-not-sure = Non certain
sheet-yes = oui
sheet-no = non
sheet-perhaps = peut-être
sheet-never = jamais
sheet-perhaps-never = peut-être jamais
sheet-is-duty = obligation
sheet-permission = permission
sheet-out-of-scope = hors du champ d’application
sheet-in-effect = en application
sheet-later = plus tard
sheet-open = à déterminer

## asking: the screens of an interview

asking-choose = les flèches déplacent, la frappe recherche, Entrée choisit
asking-no-day = une telle date n’existe pas, et aucune n’est prévue
asking-back-to-list = retour à la liste : ce qui est marqué reste marqué
asking-back-to-text = retour à la question : ce qui a été saisi est conservé
asking-keep-marked = Garder ce qui est marqué comme réponse ? (Échap : retour)
asking-keep-typed = Garder ce qui a été saisi comme réponse ? (Échap : retour)
asking-yes-or-no = Veuillez répondre par oui ou par non
asking-choice = { $yes }/{ $no } ; Entrée : { $enter }
asking-kept-open = { $regime } : { $levels } ; des réponses inconnues laissent ce point ouvert
asking-kept-scope = { $regime } : des réponses inconnues laissent ouvert si le système en relève
asking-kept-levels = { $regime } : des réponses inconnues laissent ouvert si le système en relève ; dans l’affirmative : { $levels }
asking-kept-regimes = Régimes déterminés : { $decided } sur { $n } ; des réponses inconnues laissent les autres ouverts
asking-refining = Les niveaux sont fixés autant que les réponses le permettent ; { $n ->
    [0] 0 question restante dont dépend une obligation ou une date
    [1] 1 question restante dont dépend une obligation ou une date
   *[other] { $n } questions restantes dont dépendent des obligations ou des dates
}
asking-refused = Cette réponse ne peut être retenue : { $message }
asking-answered = { $question } – { $answer }
asking-more-refused = { $n ->
    [0] 0 autre réponse a été refusée
    [1] 1 autre réponse a été refusée
   *[other] { $n } autres réponses ont été refusées
} ; --all-findings les montre toutes
asking-partly-set = Je le sais en partie : d’autres peuvent s’appliquer

## tell: what is asked first of a report

# The level of the day, or two with dots between, and since when the highest of them perhaps holds.
tell-since = { $today } ({ $level } peut-être depuis le { $day })
# The lowest of several levels that are possible on the day has been in effect since then.
tell-lowest-since = (le niveau le plus bas depuis le { $day })
# When a duty binds that binds today already if an open question goes the worse way.
tell-perhaps-now = peut-être dès maintenant
# The questions on which that hangs.
tell-hangs-on = dépend de { $questions }
# How many systems a level is in effect for, and for how many more it perhaps is.
tell-count-perhaps = { $now }, peut-être { $perhaps } de plus
# Values of a list that is answered in part, on which something hangs.
tell-not-yet = sans réponse à ce stade : { $values }
# A value that decides nothing and stands beside one that rules ask about.
tell-parts = { $miss }. La valeur voisine compte pour { $rules }
tell-change = Ce qui changerait le résultat
tell-change-what = Les plus petits changements qui mènent sûrement à chacun des autres niveaux : d’abord les choix de conception qui ont reçu une réponse, puis ce qui reste sans réponse. Ils sont indiqués, non recommandés. `solon explain FILE --change LEVEL` dit la même chose.
tell-change-elsewhere = Ce qui changerait un résultat : `solon explain FILE --change LEVEL`.
## rows: tables of systems: what is wrong with them, mappings, and what comes of reading one

rows-ragged = cette ligne a { $has } cellules, et l’en-tête { $wanted }
rows-ragged-help = vérifiez si un séparateur ou un saut de ligne se trouve dans une cellule sans guillemets ; enregistrez de nouveau le tableau depuis le tableur
rows-unclosed = le guillemet qui ouvre cette cellule n’est pas fermé là où elle se termine
rows-unclosed-help = fermez-le, ou doublez un guillemet à l’intérieur d’une cellule ; la lecture a repris à la ligne suivante
rows-no-header = le tableau est vide ; sa première ligne nomme les colonnes
rows-no-id-column = aucune colonne n’est l’identifiant des systèmes
rows-no-id-column-help = appelez `id` la colonne des identifiants, ou écrivez une correspondance : `solon register init { $file }`
rows-no-id-map = dites dans la correspondance laquelle c’est (`id: COLONNE`), ou prenez la ligne (`id: {"{"} otherwise: row {"}"}`)
rows-no-id = le système n’a pas d’identifiant : { $columns } est vide
rows-no-id-help = remplissez-le ; dans une correspondance, `id: {"{"} columns: […], otherwise: row {"}"}` en fait un du numéro de ligne, qui change quand on trie
rows-header-twice = colonnes qui portent le nom d’une précédente : { $list }
rows-column-twice = plusieurs colonnes du tableau s’appellent `{ $column }`
rows-column-twice-help = donnez à chaque colonne un nom à elle
rows-no-column = le tableau n’a pas de colonne `{ $column }`
rows-columns = ses colonnes sont { $list }
rows-unknown-columns = { $n ->
    [1] une colonne qui n’est pas une question et dont rien ne parle : { $list }
   *[other] { $n } colonnes qui ne sont pas des questions et dont rien ne parle : { $list }
}
rows-and-more = { $list } et { $n } autres
rows-write-map = écrivez une correspondance : `solon register init { $file }` en propose une ; une colonne à conserver seulement peut s’appeler `meta.…`
rows-mend-map = ajoutez-les dans `{ $map }` : sous `facts`, `meta` ou `not-mapped`
rows-elsewhere = la colonne `{ $column }` répond à une question de { $pack } seul, qui n’est pas interrogé ici
rows-no-row = `{ $value }` n’a pas de ligne parmi les valeurs de `{ $fact }`
rows-no-row-near = vouliez-vous dire `{ $near }` ? Sinon ajoutez-y une ligne dans `{ $map }`
rows-no-row-help = ajoutez une ligne pour elle dans `{ $map }` ; `otherwise: unknown` y prend toute autre valeur pour inconnue
rows-two-numbers = `{ $text }` peut être deux nombres : un point sépare des milliers ou des décimales
rows-two-numbers-help = écrivez-le sans point entre les milliers, ou dites dans une correspondance lequel vaut : `numbers: comma` ou `numbers: point`
rows-flow-help = une cellule qui commence par un crochet ou une accolade est lue comme dans une description, par exemple {"{"} at_least: 10 {"}"} ou [a, b]
rows-in-column = ligne { $n }, colonne `{ $column }`
rows-in-cell = { $cell }, colonne `{ $column }`
rows-first-sheet = `{ $name }` a { $n } feuilles ; la première est lue, `{ $sheet }` ; `--sheet NOM` en prend une autre
rows-no-sheet = `{ $name }` n’a pas de feuille `{ $sheet }`
rows-sheets = ses feuilles sont { $list }
rows-no-workbook = `{ $name }` : { $why }
rows-no-workbook-help = ouvrez-le dans un tableur et enregistrez-le de nouveau en XLSX ou CSV
rows-no-list = ce n’est pas une liste d’objets JSON : { $why }
rows-no-list-help = écrivez un objet pour chaque système, ses clés sont les colonnes
rows-no-encoding = il n’y a pas d’encodage `{ $name }`
rows-bad-byte = ce n’est pas du texte en { $encoding } : le premier octet qui n’y signifie rien est { $byte }, à la ligne { $line }
rows-encodings = dites comment il est encodé, par exemple `--encoding windows-1252` (ce qu’écrivent souvent les tableurs en Europe occidentale), ou enregistrez-le en « CSV UTF-8 »
# Mappings.
rows-map-form = une correspondance dit sa forme : `solon-map: 1`
rows-map-form-help = écrivez `solon-map: 1` en tête
rows-map-wants = `{ $key }` ne prend pas ceci : { $what }
rows-map-write = écrivez `{ $wanted }`
rows-map-key = `{ $key }` n’est pas une clé d’une correspondance
rows-map-feed = écrivez `{"{"} column: { $text } {"}"}` pour une colonne, `{"{"} always: RÉPONSE {"}"}` pour une réponse de tous les systèmes
rows-map-one = `{ $fact }` a besoin soit de `column`, soit de `always`
rows-map-twice = la valeur `{ $value }` s’y trouve déjà ; la casse et les espaces ne distinguent rien
rows-map-unreadable = `unreadable` ne va qu’avec les nombres et les jours, et `{ $fact }` ne prend ni l’un ni l’autre
rows-map-unreadable-help = dites `values`, et `otherwise` pour toutes les autres
rows-map-no-list = `{ $fact }` prend une seule réponse, et plusieurs sont réunies ici
rows-map-no-list-help = nommez une seule colonne, sans `list-separator`
# What comes of reading a table.
rows-check-head = { $file } : { $n } systèmes ; { $readable } lisibles, { $rejected } rejetés
rows-check-text = Les cellules sont séparées par { $separator } ; le texte est en { $encoding }.
rows-check-sheet = La feuille `{ $sheet }` sur { $n }.
rows-check-empty = { $n ->
    [1] 1 ligne vide est passée.
   *[other] { $n } lignes vides sont passées.
}
rows-check-map = Lu avec la correspondance `{ $map }`.
rows-tab = des tabulations
rows-check-rejected = Rejetés
rows-check-open = Laissées inconnues par la correspondance
rows-check-same-ids = Un identifiant pour plusieurs systèmes
rows-check-columns = Colonnes, chacune avec le nombre de ses cellules remplies
rows-check-more = … et { $n } autres groupes ; `--all-findings` les montre tous, `--format json` aussi
rows-check-row = { $count } × { $code } : { $message } ({ $place })
rows-check-cell = { $count } × { $code }, colonne `{ $column }`, valeur `{ $value }` : { $message } ({ $place })
rows-check-column = { $count } × { $code }, colonne `{ $column }` : { $message } ({ $place })
rows-check-value = { $count } × colonne `{ $column }`, valeur `{ $value }`, pour `{ $fact }` ({ $place })
rows-check-same-id = `{ $id }` ({ $place })
rows-numbered = { $n ->
    [1] ligne { $list }
   *[other] lignes { $list }
}
rows-column-filled = { $column } ({ $n })
rows-column-for = { $column } ({ $n }) → { $of }
rows-use-id = identifiant : { $list }
rows-use-name = nom : { $list }
rows-use-organisation = fichier sur l’organisation : { $list }
rows-use-answers = réponses : { $list }
rows-use-story = preuves et remarques de réponses : { $list }
rows-use-kept = conservées, lues par rien : { $list }
rows-use-elsewhere = demandées par un autre paquet seul : { $list }
rows-use-left-out = laissées de côté par la correspondance : { $list }
rows-use-unknown = rien n’en parle : { $list }
# A proposed mapping.
rows-map-head = Ce que signifient les colonnes de { $file } ({ $n } systèmes, { $columns } colonnes). Une proposition : lisez chaque ligne.
rows-map-next = Ensuite : { $next }
rows-why-id = s’appelle ainsi, et chaque système en a un à lui
rows-why-first = la première colonne où chaque système a une valeur à lui
rows-why-weak = S’appelle ainsi, mais remplie pour { $filled } systèmes sur { $n }, avec { $different } valeurs différentes : ajoutez une colonne qui les distingue, par exemple [SERVICE, ID]. La ligne du tableau en tient lieu où elle est vide, et change quand on trie.
rows-why-row = Aucune colonne n’a une valeur propre pour chaque système. La ligne du tableau en tient lieu, et change quand on trie.
rows-why-name = s’appelle ainsi
rows-no-name = name : aucune colonne ne s’appelle ainsi
rows-why-meta = Conservées avec chaque système, lues par aucune règle : elles s’appellent comme un responsable, un état, un fournisseur.
rows-why-facts = Réponses. Une valeur sans correspondance est inconnue, et jamais non. "?" dans une liste dit que d’autres peuvent s’y ajouter.
rows-no-answers = Aucune colonne ne s’appelle comme une question, et aucune n’a les valeurs d’une question.
rows-same-name = Plusieurs colonnes s’appellent { $list } : donnez à chacune un nom à elle dans le tableau, pour qu’elle puisse être mise en correspondance.
rows-why-again = `{ $fact }` : une autre colonne s’appelle ainsi
rows-why-called = s’appelle comme la question
rows-why-values = { $n } valeurs sur { $of } sont des valeurs de la question
rows-why-others = ce sont aussi celles de { $list }
rows-rows = { $n ->
    [1] 1 ligne
   *[other] { $n } lignes
}
rows-rows-open = { $n ->
    [1] 1 ligne, sans correspondance
   *[other] { $n } lignes, sans correspondance
}
rows-rows-more = { $n ->
    [1] autres valeurs, dans 1 ligne
   *[other] autres valeurs, dans { $n } lignes
}
rows-why-not = Lues par rien. Placez ce qui répond à une question sous `facts`, ce qui est à conserver sous `meta`.
rows-counted = { $values } valeurs différentes dans { $n } lignes
rows-are-days = des jours ; questions qui en demandent un : { $list }
rows-never = vide dans chaque ligne

## plain: what an interview and an explanation say of themselves

# A near miss on which a result hangs. $with, $without: the levels with it, and if it were not chosen
plain-near-counts = Valeur voisine : « { $value } » compte ici. Avec elle : { $with } ; sans elle : { $without }
# A near miss on which a condition hangs, and no level as things stand.
plain-near-read = Valeur voisine : une règle demande si « { $value } » est le cas, ou si autre chose l’est. À côté figurent : { $list }
plain-near-read-alone = Valeur voisine : une règle demande si « { $value } » est le cas, ou si autre chose l’est.
# What `~` before a line of a list means.
plain-near-legend = ~ : une réponse comme les autres ; elle figure ici pour que la ligne voisine soit choisie à bon escient
# How many lines of a list are marked.
plain-marked = marqué : { $n }
# What a list says while something is typed.
plain-typed = la barre d’espace marque la ligne sous le curseur ; si des lettres suivent, la recherche continue
# An answer to a list that must hold these values and no others. $says: that it includes them
plain-nothing-else = { $says } et rien d’autre
# Under why something binds that never will on any day.
plain-never = C’est le cas selon le droit adopté ; cela ne s’applique jamais, en raison d’une disposition transitoire ou d’une suspension.
plain-never-by = C’est le cas selon le droit adopté ; cela ne s’applique jamais, en raison de { $by }.
plain-would-bind = Pourquoi { $name } s’imposerait, selon le droit adopté, à l’auteur de la description
plain-so-never = C’est le cas selon le droit adopté ; cela ne s’applique jamais, en raison d’une disposition transitoire ou d’une suspension. `--why { $name }` en dit plus.
plain-so-never-by = C’est le cas selon le droit adopté ; cela ne s’applique jamais, en raison de { $by }. `--why { $name }` en dit plus.
# Behind a level that no day brings into effect.
plain-level-never = jamais en vigueur, en raison d’une disposition transitoire ou d’une suspension
# Behind several possible levels: the first day on which one of them may be in effect.
plain-one-from = l’un de ces niveaux à partir du { $day }
# Open rules under why it is not sure.
plain-hangs-on-rule = Cela dépend de { $rule }
# What is left after a finished interview.
plain-finished = pour changer une réponse : { $command }
# Answers were given by the command, and their file was not named as the output.
plain-printed = note : { $path } reste tel quel ; la description avec les réponses est affichée. `--output { $path }` l’y écrit.
# The interview was interrupted.
plain-unkept = Ce qui était seulement marqué ou saisi n’est pas une réponse et n’est pas conservé.
# Duties that hang on the questions above.
plain-duties = → { $duties }

## rests: what a result rests on

# What an open question can do that moves no classification.
rests-decides-today = le niveau en application aujourd’hui en dépend
# Where the classification is settled and the level of the day is open.
rests-decided-today = aucune question à déterminer ne peut modifier la classification ; le niveau en application aujourd’hui dépend de ce qui reste à déterminer
# What keeps a level from ever applying, and the answers on which that rests.
rests-never = Jamais, en vertu de { $transition } ; cela repose sur { $answers }
# The cases in which it would be otherwise, and the one that ends it.
rests-else = Il en irait autrement dans ces cas : { $lines }
# The rules that may give a higher level.
rests-perhaps = Peut-être { $level }, en vertu de { $rules }
# What may stand against such a rule.
rests-unless = { $rule }, sauf : { $what }
# How many more rules there are.
rests-more = { $rules } et { $n } de plus
# Below a level by the burden of proof.
rests-burden = Selon la charge de la preuve : une exception ne compte que si celui qui l’invoque la démontre. Tant qu’elle reste à déterminer, le niveau est indiqué comme si elle ne jouait pas ; la démontrer incombe à celui qui est nommé.
# The systems whose level on the day is open and that no other row counts.
rests-not-known = inconnu le { $day }
# The heading above what is in effect on the day, or may be.
rests-now = En application aujourd’hui
# A level that is in effect on the day, or may be.
rests-holds = en application : { $level }
# The upper limit of a fine as far as it is known; it may be higher.
rests-up-to = jusqu’à { $amount } ou plus
# The same where it is known.
rests-up-to-known = jusqu’à { $amount }

## glance: a register at a glance, and verdicts beside its columns

# The heading of a document.
glance-title = Le registre en un coup d’œil
glance-head = { $n ->
    [1] Registre au { $on } : 1 système
   *[other] Registre au { $on } : { $n } systèmes
}
glance-head-stands = Tranchés : { $decided } · un point reste ouvert : { $open } · illisibles : { $rejected }
glance-head-regime = { $title } ({ $pack })
# Headings of parts.
glance-levels = Niveaux
glance-regimes = Régimes
glance-rules = Règles qui décident
glance-owners = Responsables
glance-calendar = Ce qui commence, et quand
glance-questions = Questions qui décideraient le plus de systèmes
glance-rejected = Rejetés
glance-warnings = À revoir
glance-next = Ensuite
# Heads of columns. Surely and perhaps: how many systems.
glance-head-level = Niveau
glance-head-surely = Sûrement
glance-head-perhaps = Peut-être
glance-head-systems = Systèmes
glance-head-rule = Règle
glance-head-what = Ce qu’elle dit
# How many surely stand above the lowest level.
glance-head-above = Au-dessus du plus bas
glance-head-owner = Responsable
glance-head-day = Jour
glance-head-begins = Ce qui commence
# Of an open question: in how many systems it is open, is the most decisive one, is the only open one.
glance-head-open = Ouverte dans
glance-head-first = En tête
glance-head-settles = Tranche seule
glance-head-name = Nom
glance-head-question = Question
glance-head-code = Code
glance-head-place = Par exemple
glance-head-why = Ce qui ne va pas
glance-head-regime-column = Régime
glance-head-asked = Demandés
glance-head-not-asked = Non demandés
glance-head-stand = Où ils se situent
# How many stand on a level under one of several regimes.
glance-stand = { $words } { $n } (peut-être { $perhaps })
glance-out-of-scope = hors du champ d’application
glance-scope-open = champ ouvert : niveaux valables s’il s’applique
glance-comes-in = entre dans le champ d’application
glance-no-owner = (personne n’est nommé)
glance-more = … et { $n } autres (`--format json` les donne tous)
glance-more-groups = autres, comptés ensemble
glance-same-ids = identifiants que plusieurs systèmes partagent
# What to do next. $call: the command as it was called.
glance-next-rejected = Corrigez ce qui est rejeté : `solon register check` dit ligne par ligne ce qui est illisible
glance-next-rejected-lines = Corrigez ce qui est rejeté : `--detail verdict --format ndjson` donne chacun à sa place
glance-next-question = Répondez d’abord à `{ $fact }` : `solon facts { $fact }` donne la question
glance-next-call = Avec `{ $call }` :
glance-next-table = `--detail verdict --format xlsx --output verdicts.xlsx` : chaque système à côté de vos propres colonnes (de même `csv`)
glance-next-one = `--only ID` : un système sur un écran
glance-next-all = `--detail table` : une ligne par système ; `--full` : le tout
# Verdicts beside the columns of a register: titles of columns.
glance-col-on = Verdict au
glance-col-finding = Constats
glance-col-overall = Ensemble
glance-col-overall-sure = Ensemble : sûr ou ouvert
glance-col-scope = Champ d’application
glance-col-now = Niveau actuel
glance-col-classified = Classé au moins
glance-col-at-most = Peut devenir
glance-col-sure = Sûr ou ouvert
glance-col-from = À partir du
glance-col-from-latest = Au plus tard à partir du
glance-col-by = Règles
glance-col-cites = Dispositions
glance-col-ask = Questions qui décideraient
glance-col-next = Prochaine date
glance-sheet = Verdicts
glance-rejected-for = rejeté : { $code } : { $message }
glance-rejected-at = rejeté : { $code } : { $message } ({ $place })
glance-never = jamais
# Columns that an earlier run has written beside a register.
glance-ours = { $n ->
    [1] 1 colonne écrite par Solon (`solon.…`) est passée
   *[other] { $n } colonnes écrites par Solon (`solon.…`) sont passées
}
glance-use-ours = écrites par Solon : { $list }
glance-list-broken = ligne { $line }, colonne { $at } : ici la liste s’interrompt ; entre deux entrées se place une virgule, après la dernière `]`
glance-no-parquet = `{ $name }` est illisible comme Parquet : { $why }
glance-no-parquet-help = réécrivez-le, compressé par Snappy ou Zstandard, ou sans compression
glance-not-read = { $n ->
    [1] 1 enregistrement est illisible ; l’aperçu dit pourquoi
   *[other] { $n } enregistrements sont illisibles ; l’aperçu dit pourquoi, par groupe
}
## moves: what a change of rules does, at a glance

moves-up = À la hausse : { $what }
moves-down = À la baisse : { $what }
moves-in = Entrent dans le champ d’application : { $what }
moves-out = Sortent du champ d’application : { $what }
moves-days = Jours qui diffèrent : { $days }
moves-proved-all = Prouvé : aucun système possible ne change de niveau ou de champ d’application autrement, et chaque groupe qui change est décrit ci-dessous.
moves-proved-some = Prouvé : aucun système possible ne change de niveau ou de champ d’application autrement. Pour certains changements, seule une partie des groupes est décrite ci-dessous ; `--regions` en indique davantage.
moves-more = { $what } et { $n } de plus
moves-counted = { $what } ({ $n })
moves-cut = … { $n } sur { $all } omis ici
moves-left-out = Une partie est omise ici pour rester sous { $size } ko ; pour tout voir : { $command }
moves-on = { $days } : { $systems }
moves-rules = Règles comparées : { $n }
