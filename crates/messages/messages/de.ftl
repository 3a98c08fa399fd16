### German

# Begriffe wie in der deutschen Fassung der Verordnung (EU) 2024/1689. Ein Begriff, ein Wort; was
# Regelpakete sagen (Fragen, Titel, Stufen, Rollen), steht dort und nicht hier.
#
#   AI Act         provider Anbieter, deployer Betreiber, importer Einführer, distributor Händler,
#                  authorised representative Bevollmächtigter, operator Akteur; high-risk AI system
#                  Hochrisiko-KI-System, prohibited practices verbotene Praktiken, unacceptable risk
#                  unannehmbares Risiko, intended purpose Zweckbestimmung, placing on the market
#                  Inverkehrbringen, putting into service Inbetriebnahme (Wörter der Regelpakete)
#   open           offen (nie „eröffnet“); decided: entschieden; not settled: ungeklärt;
#                  not known: nicht bekannt; perhaps: möglicherweise
#   classified     eingestuft, Einstufung; level: Stufe; scale: Skala
#   in effect      in Geltung; applies from: gilt ab, Geltungsbeginn; not in force: nicht in Kraft
#   applies        von einer Regel, deren Voraussetzungen erfüllt sind und die nichts verdrängt:
#                  anwendbar; met: erfüllt; set aside: verdrängt
#   reading        Lesart; contested point: Streitpunkt; contested: strittig; by default: Standard
#   duty           Pflicht; permission: Erlaubnis; due: fällig; overdue: überfällig; deadline: Frist
#   penalty        Sanktion; fine: Geldbuße; upper limit: Obergrenze
#   stay           Aussetzung (des Vollzugs, der Anwendung); transition: Übergangsregelung
#   scope          Anwendungsbereich; out of scope: außerhalb des Anwendungsbereichs, in Zellen „nicht
#                  erfasst“; in, governs: erfasst; partial exclusion: teilweiser Ausschluss
#   near miss      knapp verfehlt; what stands nearest: was am nächsten liegt
#   rule           Regel; exception: Ausnahme; provision: Vorschrift; clause of a framework: Abschnitt
#   regime, law    Regelwerk („dieses Regelwerk“, da es Verordnung, Gesetz oder Hausregel sein kann);
#                  law as of: Rechtsstand; pack: Regelpaket; asked: abgefragt; framework: Rahmenwerk;
#                  crosswalk: Gegenüberstellung
#   answer         Antwort; question: Frage; value: Wert; description: Beschreibung; assumed:
#                  angenommen; evidence: Nachweis; burden of proof: Beweislast; review: Überprüfung
#   until          der Tag selbst zählt nicht mit: „bis ausschließlich“; nur „bis“, wo er mitzählt
#
# Was eingesetzt wird, steht im Nominativ oder ist ein Name: Wo Deutsch beugen müsste, steht davor ein
# Doppelpunkt oder ein Hauptwort, das den Fall trägt. Dauern („15 Tage“) stehen im Akkusativ, nie nach
# „in“ oder „von“. Namen der Regelpakete sind englisch und bleiben, wie Regeldateien sie haben.
# In Fundstellen steht zwischen Wort und Zahl ein geschütztes Leerzeichen (U+00A0).

## word: words for what reports name by ids

word-rule = Regel
word-exception = Ausnahme
word-duty = Pflicht
word-permission = Erlaubnis
word-penalty = Sanktion
word-transition = Übergangsregelung
word-stay = Aussetzung
word-scope = Anwendungsbereich
word-role = Rolle
word-constraint = Konsistenzbedingung
word-scale = Skala
word-level = Stufe
word-table = Tabelle
word-score = Punktwertung
word-calendar = Kalender
word-in = erfasst
word-out = nicht erfasst
word-partial = teilweise erfasst
word-open = offen
word-fires = anwendbar
word-defeated = verdrängt
word-not-met = nicht erfüllt

## mark: marks between words

mark-colon = { ": " }
mark-comma = { ", " }
mark-list = { ", " }
mark-semi = { "; " }
mark-paren = { " " }({ $text })
mark-square = { " " }[{ $text }]
mark-group = ({ $text })
mark-question = `{ $name }`
mark-label = ({ $name }){ " " }
mark-spelled = { $name }
mark-called = { $title }
mark-called-colon = { ": " }
mark-range = { " … " }
mark-thousands = .
mark-decimal = ,
mark-quoted = „{ $text }“
mark-quoted-inside = ‚{ $text }‘
# Hauptwörter bleiben groß.
mark-inside = { $title }
mark-of-kind = { $kind } { $id }
mark-of-same-kind = { $kind } { $id }
mark-rule = { $id }
mark-sourced = { $title }, { $place }
mark-sourced-latin = { $title }, { $place }
mark-cited = { $title } { $place }
mark-cited-latin = { $title } { $place }
mark-places = { ", " }

## place: places in a law as texts cite them

place-article = Art. { $n }
place-paragraph = { " " }Abs. { $n }
place-number = { " " }Nr. { $n }
place-item = { " " }Nr. { $n }
place-letter = { " " }Buchst. { $letter }
place-letter-of-number = { " " }Buchst. { $letter }
place-second = { " " }Ziff. { $letter }
place-third = { " " }Unterpunkt { $letter }
place-annex = Anhang { $roman }
place-annex-section = { " " }Abschnitt { $letter }
place-annex-point = { " " }Nr. { $n }
place-letter-of-point = { " " }Buchst. { $letter }
place-chapter = Kapitel { $roman }
place-section = { " " }Abschnitt { $n }
place-recital = ErwGr. { $list }
place-para = Rn. { $list }
place-to = { $from } bis { $to }
# Alle vier Teile sind männlich, deshalb tragen die Ordnungszahlen ihre Endung.
place-part = { " " }{ $which } { $what }
place-first = erster
place-second-of = zweiter
place-third-of = dritter
place-fourth = vierter
place-fifth = fünfter
place-last = letzter
place-subparagraph = Unterabsatz
place-sentence = Satz
place-part-of = Teil
place-indent = Gedankenstrich

## phrase: conditions in words

phrase-always = immer
phrase-never = nie
phrase-and = { " und " }
phrase-or = { " oder " }
phrase-list-or = { " oder " }
phrase-list-and = { " und " }
phrase-list-or-more = { " oder " }{ $more } weitere
phrase-list-and-more = { " und " }{ $more } weitere
phrase-all-hold = { "alle folgenden Bedingungen erfüllt: " }
phrase-one-holds = { "mindestens eine der folgenden Bedingungen erfüllt: " }
phrase-not-all-hold = { "mindestens eine der folgenden Bedingungen nicht erfüllt: " }
phrase-none-holds = { "keine der folgenden Bedingungen erfüllt: " }
phrase-exactly = genau { $n } der folgenden Bedingungen erfüllt:{ " " }
phrase-at-least = mindestens { $n } der folgenden Bedingungen erfüllt:{ " " }
phrase-element = ({ $label }) { $what }
# In Klammern, damit bei „… und …“ nicht auch das Folgende verneint scheint.
phrase-not = nicht ({ $what })
phrase-applies = { $what } ist anwendbar
phrase-set-aside = { $what } ist verdrängt durch { $by }
phrase-classified = nach der Einstufung, jetzt oder später: { $what }
phrase-except = { " " }(ausgenommen { $ids })
phrase-under = etwas aus { $group }
phrase-yes = { $name } lautet ja
phrase-not-yes = { $name } lautet nein
phrase-is = { $name } ist { $list }
phrase-is-not = { $name } ist nicht { $list }
phrase-empty = { $name } ist leer
phrase-nothing-but = { $name } enthält nichts außer { $list }
phrase-includes = { $name } enthält { $list }
phrase-does-not-include = { $name } enthält nicht { $list }
phrase-includes-all = { $name } enthält { $list }
phrase-not-all = { $name } enthält nicht { $count ->
    [1] { $list }
   *[other] alles hiervon: { $list }
}
phrase-alone = { $name } ist allein mit { $list } beantwortet
phrase-not-alone = { $name } ist nicht allein mit { $list } beantwortet
phrase-something = unter { $name } ist etwas gewählt
phrase-nothing = unter { $name } ist nichts gewählt
phrase-some = unter { $name } sind mindestens { $n } Werte gewählt
phrase-fewer = unter { $name } sind weniger als { $n } Werte gewählt
phrase-come = der unter { $name } angegebene Tag ist gekommen
phrase-not-come = der unter { $name } angegebene Tag ist nicht gekommen
phrase-to-come = der unter { $name } angegebene Tag steht noch bevor
phrase-recent = der unter { $name } angegebene Tag liegt höchstens { $time } zurück
phrase-not-recent = kein unter { $name } angegebener Tag liegt höchstens { $time } zurück
phrase-lapsed = der unter { $name } angegebene Tag liegt mehr als { $time } zurück
phrase-not-lapsed = kein unter { $name } angegebener Tag liegt mehr als { $time } zurück
phrase-from = { $name } beträgt mindestens { $number }
phrase-over = { $name } beträgt mehr als { $number }
phrase-to = { $name } beträgt höchstens { $number }
phrase-below = { $name } beträgt weniger als { $number }
phrase-some-day = zu { $name } gibt es einen Tag
phrase-no-day = zu { $name } gibt es keinen Tag
phrase-day-from = { $name } liegt am oder nach { $day }
phrase-day-after = { $name } liegt nach { $day }
phrase-day-to = { $name } liegt am oder vor { $day }
phrase-day-before = { $name } liegt vor { $day }
phrase-read-value = Wert laut Streitpunkt { $title } (Standard: { $default })
phrase-constant = { $words } ({ $value })
phrase-value-from = { $value } ab { $from }
phrase-value-until = { $value } bis ausschließlich { $until }
phrase-value-between = { $value } ab { $from } bis ausschließlich { $until }
phrase-reading = je nach Lesart des Streitpunkts { $title } (Standard: { $default })
phrase-level = { $title } ist { $words }
phrase-level-from = { $title } ist mindestens { $words }
phrase-role = Sie gelten als { $title }
phrase-not-applicable = { $what } ist nicht anwendbar
phrase-points = { $n } Punkte
phrase-percent = { $n } %

## consequence: deadlines, limits of fines and shifts of days

consequence-hours = { $n ->
    [1] 1 Stunde
   *[other] { $n } Stunden
}
consequence-working-days = { $n ->
    [1] 1 Arbeitstag
   *[other] { $n } Arbeitstage
}
consequence-days = { $n ->
    [1] 1 Tag
   *[other] { $n } Tage
}
consequence-weeks = { $n ->
    [1] 1 Woche
   *[other] { $n } Wochen
}
consequence-months = { $n ->
    [1] 1 Monat
   *[other] { $n } Monate
}
consequence-years = { $n ->
    [1] 1 Jahr
   *[other] { $n } Jahre
}
consequence-january = Januar
consequence-february = Februar
consequence-march = März
consequence-april = April
consequence-may = Mai
consequence-june = Juni
consequence-july = Juli
consequence-august = August
consequence-september = September
consequence-october = Oktober
consequence-november = November
consequence-december = Dezember
consequence-within = spätestens { $time } nach { $name }
consequence-before = vor { $name }
consequence-ahead = { $time } vor { $name }
consequence-by = bis { $day }
consequence-by-calendar = { $due }, nach dem Kalender „{ $title }“
consequence-asked = so viele { $unit } wie in { $name } angegeben
consequence-unit-hours = Stunden
consequence-unit-working-days = Arbeitstage
consequence-unit-days = Tage
consequence-unit-weeks = Wochen
consequence-unit-months = Monate
consequence-unit-years = Jahre
consequence-every = wiederkehrend, Turnus { $time } ab { $name }
consequence-yearly = jedes Jahr bis zum { $day }. { $month }
consequence-often = wiederkehrend, Turnus { $time }
consequence-again = { $every }, zuletzt erfüllt laut { $name }, { $first }
consequence-first-by = erstmals bis { $day }
consequence-first-at-start = erstmals bei Beginn der Pflicht
consequence-later = der spätere der beiden Zeitpunkte: { $one } und { $other }
consequence-when = { ", wenn Folgendes zutrifft: " }
consequence-when-overdue = , wenn { $duty } überfällig ist
consequence-euro = EUR
consequence-dollar = USD
consequence-pound = GBP
consequence-yuan = CNY
consequence-ten-thousands = { $exact }
consequence-hundred-millions = { $exact }
consequence-share = { $percent } % von { $name }
consequence-and = { " und " }
consequence-higher = der höhere Betrag aus { $both }
consequence-lower = der niedrigere Betrag aus { $both }
consequence-range = Mindestbetrag { $least }, Höchstbetrag { $most }
consequence-per-violation = { $fine }, je Verstoß
consequence-per-day = { $fine }, je Tag
consequence-read-day = Tag laut Streitpunkt { $name } (Standard: { $day })
consequence-applies-from = Geltungsbeginn: { $day }
consequence-never-applies = nie in Geltung
consequence-moved-when = { ", wenn Folgendes zutrifft: " }
consequence-otherwise = , in allen übrigen Fällen

## known: what is known of a question

known-yes = ja
known-no = nein
known-unknown = nicht bekannt
known-not = nicht bekannt: { $questions }
known-or = { " oder " }
known-none = nichts davon
known-without = nicht: { $values }
known-more = das Übrige ist noch nicht beantwortet
known-from = ab { $day }
known-until = bis { $day }
known-absent = kein Wert
known-never = nie: einen solchen Tag gibt es nicht
known-not-applicable = nicht anwendbar
known-divisor-zero = nicht anwendbar, weil { $divisor } 0 ist
known-assumed = angenommen
known-evidence = Nachweis: { $evidence }
known-by = Angabe von: { $who }

## days: when a provision applies

days-never = nie, wegen einer Übergangsregelung oder Aussetzung
days-always = von Anfang an
days-from = ab { $from }
days-from-between = frühestens ab { $from }, spätestens ab { $latest }
days-from-perhaps = frühestens ab { $from }, möglicherweise nie
days-always-between = frühestens von Anfang an, spätestens ab { $latest }
days-always-perhaps = frühestens von Anfang an, möglicherweise nie
days-until = { $days } bis ausschließlich { $until }

## pending: acts that are adopted or proposed and not in force

pending-title = Nicht in Kraft befindliche Rechtsakte, die dies ändern würden
pending-adopted = Angenommen, nicht in Kraft: { $title }, erwartet ab { $day }: { $what }
pending-adopted-undated = Angenommen, nicht in Kraft, Tag nicht bekannt: { $title }: { $what }
pending-proposed = Vorgeschlagen: { $title }, erwartet ab { $day }: { $what }
pending-proposed-undated = Vorgeschlagen, noch ohne Tag: { $title }: { $what }
pending-duties-new = neue Pflichten: { $list }
pending-duties-ended = wegfallende Pflichten: { $list }
pending-duties-moved = Pflichten, die an anderen Tagen gelten: { $list }
pending-days = { ", " }{ $now }
pending-instead = { ", " }{ $now } (sonst { $before })

## review: when a system has to be looked at again

review-title = Überprüfungen der Bewertung
review-by = bis { $day }
review-overdue = seit { $day }
review-between = bis { $earliest } … { $latest }
review-latest = spätestens bis { $day }
review-earliest = nicht vor { $day }
review-day-open = an einem nicht bekannten Tag
review-perhaps = möglicherweise { $days }
review-next-line = Nächste Überprüfung: { $when } ({ $duty } { $title })
review-overdue-line = ÜBERPRÜFUNG ÜBERFÄLLIG { $when } ({ $duty } { $title })
review-on-change = bei einer Änderung von { $questions }

## called: reviews for which a changed description calls

called-needed = Überprüfung erforderlich: { $review }
called-possible = Überprüfung erforderlich, falls diese Pflicht gilt: { $review }
called-unclear = Überprüfung möglicherweise erforderlich: { $review }
called-newly = entsteht neu
called-newly-open = entsteht möglicherweise neu
called-changed = geändert: { $questions }
called-first = erstmals beantwortet (ob geändert, ist nicht bekannt): { $questions }
called-no-longer = nicht mehr bekannt (auch nicht, ob geändert): { $questions }
called-otherwise = anders bekannt als zuvor (ob geändert, ist nicht bekannt): { $questions }
called-from = gilt ab { $day }

## report: what the reports on a system share

report-overall = Gesamtergebnis: { $level }
report-no-map = keine Stufe auf der gemeinsamen Skala
report-out-of-scope = außerhalb des Anwendungsbereichs
report-unchecked = ungeprüft
report-unchecked-why = ungeprüft: { $why }
report-note = Hinweis: { $note }
report-open = OFFEN: { $levels }
report-level-never = , gilt aber wegen einer Übergangsregelung nie
report-level-from = , ab { $day }
report-level-earliest = , frühestens ab { $day }
report-level-perhaps = , frühestens ab { $day }, möglicherweise nie
report-scale-scope-open = ; ob dieses Regelwerk das System in dieser Hinsicht erfasst, ist nicht bekannt: die Stufe gilt, falls ja
report-once-never = , gilt aber wegen einer Übergangsregelung nie
report-once = sobald dies entfällt: { $levels }
report-scope = Anwendungsbereich: { $verdict }
report-lapses = `{ $name }` liegt dann mehr als { $time } zurück
report-inside-from = heute außerhalb des Anwendungsbereichs; erfasst ab { $day }
report-perhaps-in-part = möglicherweise teilweise ausgenommen: { $what }
report-roles = Ihre Rollen nach diesem Regelwerk
report-unknown = Nicht bekannt und geeignet, das Ergebnis zu ändern
report-contested = Hängt von einer strittigen Lesart ab
report-assumed = Angenommen, nicht bekannt
report-look-again = Noch einmal ansehen
report-unused-no = mit nein oder leer beantwortet, obwohl die Frage nicht anwendbar ist; nicht verwendet: { $questions }
report-unused = `{ $name }` ist beantwortet, obwohl die Frage nicht anwendbar ist; die Antwort wird nicht verwendet
report-assumed-bare = `{ $name }` ist angenommen, ein Nachweis dafür fehlt
report-not-earliest = `{ $name }` sollte der früheste Tag sein, `{ $earlier }` liegt aber früher; maßgeblich ist, was `{ $name }` angibt

## role: the roles of whoever describes a system

role-possibly = möglicherweise
role-question = `{ $name }` ({ $ask })
role-hangs-on = { $role }: hängt ab von { $questions }
role-untold = ; das hat niemand beantwortet, deshalb sind { $duties ->
    [1] 1 Pflicht
   *[other] { $duties } Pflichten
} und { $forms ->
    [1] 1 Formular
   *[other] { $forms } Formulare
} dieser Rolle hier nicht aufgeführt; `--role { $role }` führt sie auf

## follow: sources whose readings of contested points are taken

follow-as = nach der Quelle „{ $title }“ (--follow { $source }): { $points }
follow-none = zu keinem Streitpunkt, der nicht anderweitig festgelegt ist, gibt es eine Lesart, die sich allein auf diese Quelle stützt
follow-taken = übernommene Punkte: { $readings }
follow-default = wie im Standard: { $readings }

## cleared: rules that are not met, and why the law draws the line there

cleared-heading = Nicht erfüllt, wo das Recht die Grenze zieht
cleared-reason = nicht „{ $what }“: { $because }{ $places }

## duty: duties, their days and deadlines

duty-first = Vor allem anderen
duty-folded = Nur ohne { $ids } von Bedeutung
duty-as = Ihre Pflichten als { $role }
duty-may = Sie dürfen
duty-others = Pflichten anderer
duty-contested = Pflichten mit strittigem Geltungsbeginn
duty-moved = Durch eine Übergangsregelung verschobene Tage
duty-perhaps = , möglicherweise
duty-more = `{ $option }` sagt, worin sie bestehen
duty-in-effect = in Geltung
duty-not-settled = ungeklärt
duty-not-settled-days = ungeklärt, { $days }
duty-permission-days = Erlaubnis, { $days }
duty-hangs-on = hängt ab von: { $questions }
duty-questions-below = die nachstehenden Fragen
duty-more-questions = { $more } weitere
duty-with-reading = mit --reading { $readings }: { $what }
duty-none = keine solche Pflicht
duty-due = fällig
duty-due-on = fällig am { $day }
duty-due-between = fällig { $earliest } … { $latest }
duty-due-latest = fällig spätestens am { $day }
duty-due-earliest = fällig frühestens am { $day }
duty-overdue = ÜBERFÄLLIG – { $due }
duty-no-day = in `{ $fact }` steht kein Tag; diese Frist läuft daher nicht
duty-event-before = das Ereignis liegt vor dem Beginn der Pflicht (`{ $fact }`); diese Frist läuft daher nicht
duty-no-number = in `{ $fact }` steht keine Zahl; diese Frist läuft daher nicht
duty-uncounted = Arbeitstage werden hier nicht gezählt
duty-unpublished = an welchen Tagen gearbeitet wird, ist nur von { $first } bis { $last } bekannt, darüber hinaus nicht (Kalender „{ $title }“)
duty-day-after-end = dieser Tag liegt nach dem Ende der Pflicht am { $end }
duty-day-before = dieser Tag liegt vor dem Geltungsbeginn der Pflicht
duty-day-before-start = dieser Tag liegt vor dem Geltungsbeginn der Pflicht; die Pflicht selbst beginnt am { $start }

## fine: limits of fines

fine-heading = Obergrenzen der Geldbußen bei Verstößen
fine-for = für { $targets }
fine-set-aside = verdrängt: { $by }
fine-waiting = noch nicht: { $limit }
fine-crossed = { $fine } (der Mindestbetrag liegt hier über dem Höchstbetrag; welcher von beiden zählt, ist nicht gesagt)
fine-at-most = höchstens { $amount }
fine-at-least = mindestens { $amount }

## stay: stays of enforcement and of application

stay-heading = Aussetzungen
stay-of-enforcement = Aussetzung des Vollzugs
stay-of-application = Aussetzung der Anwendung
stay-enforcement = Vollzug von { $targets } ausgesetzt
stay-application = Anwendung von { $targets } ausgesetzt
stay-until = ab { $from } bis ausschließlich { $until }
stay-unended = ab { $from }, Ende nicht bekannt
stay-holds = ob die Aussetzung noch besteht, ist nicht bekannt
stay-whether = ob die Aussetzung { $name } noch besteht
stay-still = die Aussetzung { $name } besteht noch
stay-no-longer = die Aussetzung { $name } besteht nicht mehr
stay-reaches = ob die Aussetzung dieses System betrifft, ist nicht bekannt
stay-fine = Vollzug ausgesetzt { $days }
stay-rule = Anwendung ausgesetzt { $days }

## text: the report as text

text-law-as-of = Rechtsstand { $day }
text-applying = Anwendbare Regeln
text-set-aside = Erfüllt, aber durch eine Ausnahme verdrängt
text-depends = Hängt davon ab, was nicht bekannt ist
text-not-met = Nicht erfüllt
text-next-change = Nächste Änderung
text-out-of-scope = AUSSERHALB DES ANWENDUNGSBEREICHS
text-out-for-now = DERZEIT AUSSERHALB DES ANWENDUNGSBEREICHS ({ $because }); { $then }
text-scope-open = OFFEN: ob dieses Regelwerk das System überhaupt erfasst, ist nicht bekannt; die Stufen gelten, falls ja
text-in-part = Teilweise erfasst: { $because }
text-because = Grund: { $why }
text-day-hangs-on = ab wann, hängt ab von { $questions }
text-day-perhaps-hangs-on = ob und ab wann, hängt ab von { $questions }
text-no-clause = nichts hiervon trifft zu: { $clauses }
text-jointly = wie die fehlenden Antworten auch lauten, eine dieser Regeln ist anwendbar: { $rules }
text-none-higher = keine Regel, die eine höhere Stufe ergibt, ist anwendbar
text-missing = die nachstehenden Antworten fehlen
text-guidance = Beruht allein auf Leitlinien, nicht auf dem Normtext
text-on-this-day = an diesem Tag: { $level }
text-by-burden = nach der Beweislast: { $level }
text-uncited = keine Vorschrift: { $why }
text-contrary = nicht: { $what }
text-reading = Lesart { $name } = { $reading }
text-level = { $scale } mindestens { $level }
text-row = Zeile { $name } ergibt { $gives }
text-more-rows = { $n ->
    [1] und 1 weitere Zeile, auf die es ankommen kann
   *[other] und { $n } weitere Zeilen, auf die es ankommen kann
}
text-whatever = wie die fehlenden Antworten auch lauten
text-near-row = knapp verfehlt: Zeile { $row } ergäbe { $gives }, es scheitert nur an { $column }
text-applies = { $name } ist anwendbar
text-element = { $label }
text-exception = Ausnahme { $name }: { $outcome }
text-stands-against = steht entgegen
text-would-stand-against = stünde entgegen, ist aber selbst verdrängt
text-may-stand-against = steht möglicherweise entgegen
text-not-established = nicht gegeben
text-burden-on = ; Beweislast: { $who }
text-decides-level = kann zwischen { $low } und { $high } entscheiden
text-decides-scope = kann entscheiden, ob dieses Regelwerk das System erfasst
text-decides-day = kann entscheiden, ob und ab wann die Stufe gilt
text-more-questions = und { $more } weitere, auf die es erst nach diesen ankommt oder die weniger entscheiden
text-without-it = ohne diese Annahme: { $levels }
text-scores = Punkte
text-score-points = { $title }: { $points } von { $most } Punkten
text-score-band = , { $level }
text-score-band-open = , noch offen: { $level }
text-score-unless = ; nur falls anwendbar, was offen ist
text-score-maximum = höchstens { $most }: { $why }
text-score-changed = die Summe beträgt { $sum } Punkte: { $steps }
text-less = abzüglich { $amount }
text-plus = zuzüglich { $amount }
text-half-up = gerundet auf Vielfache von { $number }, die Mitte aufwärts
text-half-even = gerundet auf Vielfache von { $number }, die Mitte zum geraden Vielfachen
text-rounded-up = aufgerundet auf Vielfache von { $number }
text-rounded-down = abgerundet auf Vielfache von { $number }
text-floor-level = mindestens { $level }, unabhängig von der Summe
text-changed-if = { $what }, wenn Folgendes zutrifft: { $condition }
text-changed-as = { $what }, da Folgendes zutrifft: { $condition }
text-changed-perhaps = { $what }, wenn Folgendes zutrifft, was offen ist: { $condition }
text-score-idle = kam nicht zur Anwendung: { $changes }
text-bands = Bereiche: { $bands }
text-band-of = { $level } { $range }
text-band-from = ab { $n }
text-band-over = über { $n }
text-band-up-to = bis { $n }
text-band-under = unter { $n }
text-band-between = { $low } { $high }
text-band-here = hier
text-band-perhaps = möglicherweise hier
text-score-nothing = ohne Punkte: { $items }
text-score-moves = `{ $name }` mit { $answer } beantwortet ergäbe { $points } Punkte, { $level }
text-score-more-moves = und { $more } weitere Antworten, die etwas verschieben würden

## document: the report in Markdown

document-system = System: { $id }
document-day = Tag: { $day }
document-law-as-of = Rechtsstand: { $day }
document-no-advice = Dies dient der Information und ist keine Rechtsberatung.
document-scope = Anwendungsbereich: { $verdict }
document-out-for-now = Derzeit außerhalb des Anwendungsbereichs; { $then }
document-open = offen, { $levels }
document-on-this-day = ; an diesem Tag: { $levels }
document-rules = Regeln
document-stop = { ". " }
document-note-of-duty = { " " }({ $note })
document-rule = Regel
document-title = Titel
document-reason = Grund
document-outcome = Ergebnis
document-applies = Gilt
document-source = Fundstelle
document-duty = Pflicht
document-permission = Erlaubnis
document-must = Was zu tun ist
document-may = Was getan werden darf
document-due = Fällig
document-field = Feld
document-entry = Eintrag
document-permitted = Erlaubnis
document-form-of = Pflicht: { $duty }
document-blank = (auszufüllen)

## description: reading a description of a system

description-text = Text
description-single = ein einzelner Wert
description-list = eine Liste
description-map = eine Zuordnung
description-malformed = dies ist nicht wohlgeformt: { $why }
description-mend = berichtigen Sie den Text an dieser Stelle; von diesem Datensatz wurde nichts gelesen
description-syntax = { $why }
description-too-deep = Werte sind tiefer als { $most } Ebenen verschachtelt
description-four-levels = eine Beschreibung braucht höchstens vier Ebenen
description-twice = der Schlüssel `{ $key }` steht zweimal
description-first = zuerst hier
description-keep-one = behalten Sie eine der beiden Antworten
description-no-aliases = Anker und Aliasse werden in Beschreibungen nicht gelesen
description-write-out = schreiben Sie den Wert dort aus, wo er gebraucht wird
description-no-tags = Tags werden in Beschreibungen nicht gelesen
description-key-word = ein Schlüssel muss ein einzelnes Wort sein
description-too-large = die Datei ist größer als { $size } MiB
description-split = teilen Sie sie, oder geben Sie je Zeile ein JSON-Objekt an
description-nothing = darin steht nichts
description-lacks = der Beschreibung fehlt `{ $key }`
description-keys = eine Beschreibung ist eine Zuordnung von Schlüsseln, nicht { $what }
description-begin = beginnen Sie mit `solon: 1`, `system: my-system` und `facts:`
description-add-form = ergänzen Sie `solon: 1`, die Form der Beschreibung
description-add-system = ergänzen Sie `system: my-system`, einen kurzen Namen ohne Leerzeichen
description-add-system-or-name = ergänzen Sie `system: my-system`, einen kurzen Namen ohne Leerzeichen; eine Datei mit Angaben zu einer Organisation wird in Beschreibungen genannt: `organisation: DATEI`
description-add-facts = ergänzen Sie `facts:` mit den Antworten; `solon facts --format yaml-template` gibt ein Formular aus
description-form = diese Version liest Beschreibungen der Form 1
description-write-form = schreiben Sie `solon: 1`
description-system-empty = `system` ist ein kurzer Name, hier steht keiner
description-write-system-short = schreiben Sie `system: my-system`, einen kurzen Namen ohne Leerzeichen
description-system = `system` ist ein kurzer Name, nicht { $what }
description-write-system = schreiben Sie `system: my-system`
description-name = `name` ist Text, nicht { $what }
description-write-name = schreiben Sie `name: Mein System`
description-organisation = `organisation` ist der Pfad einer Datei, nicht { $what }
description-write-organisation = schreiben Sie `organisation: acme.yaml`
description-answered = `answered` ist eine Zuordnung von Regelpaketen zu Versionen, nicht { $what }
description-write-answered = schreiben Sie `answered: { "{" } common: "2026.11.0" { "}" }`
description-facts = `facts` ist eine Zuordnung von Fragen zu Antworten, nicht { $what }
description-write-facts = schreiben Sie darunter je Zeile eine Angabe `Frage: Antwort`
description-meta = `meta` ist eine Zuordnung für alles, was Sie festhalten möchten, nicht { $what }
description-write-meta = schreiben Sie `meta: { "{" } owner: Team X { "}" }`, oder einen eigenen Schlüssel: `x-owner: Team X`
description-unknown-key = unbekannter Schlüssel `{ $key }`
description-indent = `{ $key }` ist eine Frage: rücken Sie sie unter `facts:` ein
description-known-keys = Schlüssel sind { $keys }; ein eigener Schlüssel beginnt mit `x-` oder steht unter `meta:`
description-foreign = `{ $key }` ist eine Frage des Regelpakets `{ $pack }`; hier spielt sie keine Rolle
description-unknown-question = unbekannte Frage `{ $key }`
description-by-value = zu jedem Wert gibt es eine Frage: `{ $list }`
description-by-value-more = zu jedem Wert gibt es eine Frage: `{ $list }` und { $n } weitere
description-list-questions = `solon facts` führt die Fragen auf
description-did-you-mean = meinten Sie `{ $near }`?

## organisation: files with facts on an organisation

organisation-unusable = die Organisationsdatei `{ $path }` ist nicht verwendbar: { $why }
organisation-path = der Pfad geht von der Beschreibung aus; in der Datei steht `facts:`
organisation-add-facts = ergänzen Sie `facts:` mit den Antworten
organisation-map = eine Organisationsdatei ist eine Zuordnung, nicht { $what }
organisation-begin = beginnen Sie mit `facts:`
organisation-place = Zeile { $line }, Spalte { $column }: { $message }

## answer: the answer to one question

answer-assumed = `assumed` ist true oder false
answer-write-assumed = schreiben Sie `assumed: true`
answer-keys = eine Antwort kann haben: { $keys }
answer-unknown-key = unbekannter Schlüssel `{ $key }` in einer Antwort
answer-no-value = der Antwort auf `{ $name }` fehlt `value`
answer-add-value = ergänzen Sie `value: …`
answer-text = dies ist Text, nicht { $what }
answer-quote = schreiben Sie es in Anführungszeichen
answer-follows = ob `{ $name }` anwendbar ist, folgt aus anderen Antworten
answer-always-applies = die Frage ist immer anwendbar: beantworten Sie sie, oder schreiben Sie `unknown`
answer-follows-from = es folgt aus der Antwort auf { $names }
answer-calculated = `{ $name }` wird berechnet und von niemandem beantwortet
answer-answer-parts = beantworten Sie `{ $top }` und `{ $bottom }`, deren Verhältnis es ist
answer-yes-or-no = `{ $name }` wird mit ja oder nein beantwortet
answer-write-yes-or-no = schreiben Sie `true` oder `false`; oder `unknown`
answer-write = schreiben Sie `{ $text }`
answer-one-value = die Antwort auf `{ $name }` ist ein Wert, nicht { $what }
answer-write-one = schreiben Sie einen Wert der Liste; mehrere mögliche als `{ $text }`
answer-write-fitting = schreiben Sie den, der passt; ist es einer von diesen und nicht bekannt welcher, dann `{ $text }`
answer-values = Werte sind { $names }
answer-no-such-value = `{ $text }` ist kein Wert von `{ $name }`
answer-list = die Antwort auf `{ $name }` ist eine Liste, nicht { $what }
answer-write-list = schreiben Sie eine Liste: `[a, b]`; `[]` heißt nichts davon
answer-write-none = schreiben Sie `[]` für nichts davon
answer-name-those = nennen Sie, was zutrifft: `[a, b]`
answer-write-this-list = schreiben Sie `[{ $list }]`; `[]` heißt nichts davon
answer-beside = `{ $text }` steht neben Werten, die zutreffen
answer-leave-out = lassen Sie `{ $text }` weg, oder schreiben Sie `[]` allein
answer-names = in einer Liste stehen Namen von Werten, nicht { $what }
answer-write-names = schreiben Sie die Namen nacheinander
answer-there-and-not = `{ $value }` soll zugleich zutreffen (`with`) und nicht zutreffen (`without`)
answer-keep-in-one = belassen Sie `{ $value }` in einem von beiden
answer-key-list = `{ $key }` ist eine Liste, nicht { $what }
answer-write-key-list = schreiben Sie `{ "{" } { $key }: [{ $list }] { "}" }`
answer-names-nothing = `{ $key }` nennt nichts
answer-name-a-value = nennen Sie einen Wert, oder lassen Sie `{ $key }` weg; `[]` als ganze Antwort heißt nichts davon
answer-question-mark = `?` besagt unter `{ $key }` nichts
answer-unnamed-unknown = lassen Sie es weg: was nicht genannt ist, gilt ohnehin als nicht bekannt
answer-value-and-range = eine Antwort ist entweder ein Wert oder eine Spanne, nicht beides
answer-leave-one-out = lassen Sie eines davon weg
answer-misfit = `{ $key }` passt nicht zu `{ $name }`
answer-takes-bool = schreiben Sie `true`, `false` oder `unknown`
answer-takes-one = zu dieser Frage gehören `among` und `without`, jeweils mit einer Liste
answer-takes-set = zu dieser Frage gehören `with`, `without` und `among`, jeweils mit einer Liste
answer-takes-number = zu dieser Frage gehören `over`, `under`, `at_least` und `at_most`, jeweils mit einer Zahl
answer-takes-day = zu dieser Frage gehören `from` und `before`, jeweils mit einem Tag
answer-empty-range = in dieser Spanne liegt kein Wert
answer-widen = vertauschen oder erweitern Sie die Grenzen

## figure: answers that are numbers or days

figure-or = { " oder " }
figure-number = `{ $name }` ist eine Zahl, nicht { $what }
figure-write-number = schreiben Sie eine Zahl wie `3e25`; Grenzen als `{ "{" } over: 1, under: 5 { "}" }`
figure-two-ways = `{ $text }` lässt sich auf zwei Arten lesen
figure-no-number = `{ $text }` ist so geschrieben keine Zahl
figure-write = schreiben Sie { $texts }
figure-unit = `{ $given }` ist nicht die Einheit von `{ $name }`
figure-convert = rechnen Sie um, und geben Sie den Wert in { $unit } an
figure-bare = geben Sie die bloße Zahl an: `{ $figures }`
figure-outside = `{ $figures }` liegt außerhalb von { $least } bis { $most }
figure-a-whole-number = eine ganze Zahl
figure-not-whole = `{ $name }` ist eine ganze Zahl: `{ $figures }` ist keine
figure-nearest = schreiben Sie `{ $below }` oder `{ $above }`
figure-check = prüfen Sie den Betrag und seine Einheit
figure-not-a-number = `{ $figures }` ist nicht lesbar: dies ist keine Zahl
figure-too-large = `{ $figures }` ist nicht lesbar: diese Zahl hat mehr als 38 Stellen und lässt sich nicht exakt speichern
figure-zero-below = `{ $figures }` ist nicht lesbar: unter dem Bruchstrich kann nicht 0 stehen
figure-write-plain = schreiben Sie eine Zahl wie `3e25`, `0.25` oder `1/3`
figure-no-such-day = den Tag `{ $text }` gibt es nicht
figure-write-day = schreiben Sie einen Tag als 2027-12-02
figure-two-days = `{ $text }` kann zwei Tage bedeuten: schreiben Sie `{ $one }` (der Tag steht zuerst) oder `{ $other }` (der Monat steht zuerst)
figure-day = die Antwort auf `{ $name }` ist ein Tag, nicht { $what }
figure-day-not = die Antwort auf `{ $name }` ist ein Tag, nicht `{ $text }`
figure-write-days = schreiben Sie einen Tag als 2027-12-02, einen Monat als 2027-12 oder ein Jahr als 2027; Grenzen als `{ "{" } from: 2027-01-01, before: 2028-01-01 { "}" }`; `never`, wo es einen solchen Tag nicht gibt und keiner geplant ist

## overview: several systems in one table

overview-for-now = derzeit { $level }; danach { $then }
overview-rejected = zurückgewiesen
overview-never = nie
overview-earliest = frühestens { $day }
overview-earliest-or-never = frühestens { $day }, möglicherweise nie
overview-scope = Anwendungsbereich
overview-level = Stufe
overview-questions = { $n ->
    [1] 1 Frage
   *[other] { $n } Fragen
}
overview-not-used = { $n } nicht verwendet
overview-at-odds = { $n } widersprüchlich
overview-assumed = { $n } angenommen
overview-same-id = gleiche Kennung
overview-head-system = System
overview-head-id = Kennung
overview-head-file = Datei
overview-head-level = Stufe
overview-head-on = Am { $day }
overview-head-from = Ab
overview-head-open = Offen
overview-head-look-again = Noch einmal ansehen
overview-head-because = Grund

## matrix: several regimes at once

matrix-head-regime = Regelwerk
matrix-head-level = Eigene Bezeichnung
matrix-head-canonical = ≈
matrix-head-state = Stand
matrix-decided = entschieden
matrix-open = offen
matrix-open-scope = offen, auch der Anwendungsbereich
matrix-out-of-scope = nicht erfasst
matrix-out-for-now = derzeit nicht erfasst
matrix-not-asked = nicht abgefragt
matrix-questions = { $n ->
    [1] { ", " }1 Frage
   *[other] { ", " }{ $n } Fragen
}
matrix-opens = { $n ->
    [1] Einstieg über 1 Frage
   *[other] Einstieg über { $n } Fragen
}
matrix-nothing = —
matrix-mark = { $level }*
matrix-own-map = * dort eingeordnet von den Verfassern des Regelpakets: das Recht selbst kennt keine solche Skala
matrix-own-map-of = { $regime }: { $why }
matrix-overall = Gesamtergebnis: mindestens { $level }{ $by }; könnte höher sein nach: { $under }
matrix-overall-is = Gesamtergebnis: { $level }{ $by }
matrix-by = aufgrund von { $rules }
matrix-by-one-of = aufgrund mindestens einer der Regeln { $rules }
matrix-not-counted = ; nicht abgefragt und nicht mitgezählt: { $packs }
matrix-not-counted-many = ; nicht abgefragt und nicht mitgezählt: { $n } Regelwerke
matrix-folded-out = Außerhalb des Anwendungsbereichs: { $n } Regelwerke (--full nennt sie)
matrix-folded-idle = Nicht abgefragt: { $n } Regelwerke (--full nennt sie). Einstieg über: { $questions }
matrix-regime = { $pack } · { $title }
matrix-opened-by = NICHT ABGEFRAGT: keine der eigenen Fragen ist beantwortet, und ob das System erfasst ist, ist offen. Einstieg über: { $questions }
matrix-calendar = Ihre Pflichten nach allen Regelwerken, nach ihren Tagen
matrix-not-reached = Von den Antworten nicht erreicht und daher nicht abgefragt: { $packs }
matrix-not-reached-many = Von den Antworten nicht erreicht und daher nicht abgefragt: { $n } Regelwerke (--full nennt sie)
matrix-also-reached = Von diesen Antworten ebenfalls erreicht: { $packs } (`--pack reached` fragt auch sie ab)
matrix-as = als { $role }
matrix-unknown = Nicht bekannt und geeignet, ein Ergebnis zu ändern: jede Frage einmal, für alle Regelwerke
matrix-only-duties = Hiervon hängt keine Stufe ab, sondern nur, ob oder bis wann eine Pflicht besteht: { $questions } (`solon facts NAME` erläutert jede)
matrix-closes = kann es abschließend klären
matrix-asked-by = { $pack }: { $what }
matrix-head-question = Frage
matrix-head-asked-by = Gestellt von
matrix-head-role = Als
matrix-count-not-asked = { $n } nicht abgefragt

## near: what stands nearest to a result

near-title = Was am nächsten liegt: eine andere Antwort würde genügen
near-nothing = durch keine Änderung einer einzigen Antwort würde eine Regel einer höheren Stufe anwendbar
near-more = und { $n } weitere (alle: --format json)
near-not-answered = nicht beantwortet
near-days = die Tage, an denen es gilt
near-excluded = heute außerhalb des Anwendungsbereichs: { $clause }
near-partial = heute gilt dieser Teil nicht: { $clause }
near-against = heute steht { $what } entgegen
near-applies = { $id } ist anwendbar
near-set-aside = { $id } ist verdrängt durch { $by }
near-level = { $scale } mindestens { $level }
near-element = { $label }
near-element-at = { $label } ({ $places })
near-none = nichts davon
near-only = nur diese: { $list }
near-not = nicht: { $list }
near-also = auch: { $list }
near-in-place-of = { $come }, anstelle von: { $go }
near-in-scope = erfasst
near-perhaps-in-scope = möglicherweise erfasst
near-perhaps = möglicherweise { $level }
near-never = { $what }, gilt aber wegen einer Übergangsregelung nie
near-if = falls { $fact } lautete: { $answer }
near-today = heute: { $answer }
near-not-so = heute nicht gegeben: { $what }
near-still-open = dann noch offen: { $facts }
near-miss = { $fact }: gewählt ist „{ $value }“; das entscheidet nichts
near-miss-beside = { $fact }: gewählt ist „{ $value }“; das entscheidet nichts; es steht neben „{ $beside }“
near-miss-help = { $miss }. { $help }

## time: levels and duties over time

time-law = Rechtsstand { $day }
time-begin = { $what }, deren Geltung beginnt
time-may-begin = { $what }, deren Geltung möglicherweise beginnt
time-certain = { $what }, die von da an sicher gelten
time-cease = { $what }, deren Geltung endet
time-may-cease = { $what }, deren Geltung möglicherweise endet
time-excluded = { $what }, die von da an sicher nicht gelten
time-permissions = Erlaubnisse
time-duties = Pflichten
time-exceptions = Ausnahmen
time-stays = Aussetzungen
time-rules = Regeln
time-counted = { $what } ({ $n })
time-legend = █ in Geltung  ▒ möglicherweise  · nur eingestuft; Pflichten: ░ 1–4  ▒ 5–14  █ 15 und mehr
time-scope = Anwendungsbereich: { $verdict }
time-classified = eingestuft: { $level }
time-your-duties = Ihre Pflichten
time-you-may = Sie dürfen
time-not-settled = ungeklärt
time-out-throughout = Durchgehend außerhalb des Anwendungsbereichs: { $packs }
time-not-asked = Nicht abgefragt und nicht gezeichnet: { $packs }
time-as-before = wie zuvor: { $packs }

## crosswalk: clauses of frameworks, and the duties that correspond to them

crosswalk-of-systems = { $n } Systeme
crosswalk-ours = Welche Pflicht welchem Abschnitt entspricht, haben die Verfasser des Regelpakets gewählt. Das Rahmenwerk stuft nichts ein, und wer einen Abschnitt einhält, erfüllt damit keine Rechtspflicht.
crosswalk-unchecked = Keine seiner Fundstellen wurde überprüft: { $why }.
crosswalk-duty = { $name }: { $title } ({ $states })
crosswalk-state-of = { $state }: { $ids }
crosswalk-in-effect = in Geltung
crosswalk-not-in-effect = nicht in Geltung
crosswalk-from = ab { $day }
crosswalk-perhaps = möglicherweise
crosswalk-bare = Keine Pflicht entspricht { $n ->
    [1] diesem Abschnitt
   *[other] diesen { $n } Abschnitten
}: { $list }
crosswalk-without-clause = Pflichten, die keinem Abschnitt entsprechen: { $n }
crosswalk-more = … weitere: { $n } (--full)
crosswalk-rejected = Zurückgewiesen und nicht in der Gegenüberstellung: { $n }

## calendar: what is ahead of systems, by its day

calendar-title = Kalender ab { $on }
calendar-of-systems = { $n } Systeme
calendar-overdue = Überfällig
calendar-next = Die nächsten 12 Monate, bis { $day }
calendar-ahead = Bis { $day }
calendar-all-ahead = Bevorstehend
calendar-nothing = nichts
calendar-more = … weitere: { $n } (--full)
calendar-later = Später: { $n } (--until)
calendar-open = Ohne Tag: { $n }
calendar-not-asked = Nicht abgefragt: { $list }
calendar-not-asked-of = { $regime } ({ $n })
calendar-rejected = Zurückgewiesen und nicht im Kalender: { $n }
calendar-since = seit { $day }
calendar-perhaps = möglicherweise { $what }
calendar-between = { $earliest } bis { $latest }
calendar-earliest = { $day } oder später
calendar-latest = { $day } oder früher
calendar-all = alle { $n } Systeme
calendar-some = { $n } Systeme: { $ids }
calendar-level-begins = in Geltung: { $level }
calendar-level-ends = nicht mehr in Geltung: { $level }
calendar-duty-begins = Beginn der Pflicht: { $title }
calendar-duty-ends = Ende der Pflicht: { $title }
calendar-duties-begin = Beginn von { $n } Pflichten
calendar-duties-end = Ende von { $n } Pflichten
calendar-deadline = fällig: { $title }
calendar-review = Überprüfung fällig: { $title }
calendar-adopted = erwartet, angenommen: { $title }: { $what }
calendar-proposed = erwartet, vorgeschlagen: { $title }: { $what }
calendar-pack-reviews = die Regeln von { $n } Regelpaketen erneut mit dem Recht abgleichen
calendar-pack-review = die Regeln erneut mit dem Recht abgleichen: { $title }
calendar-only-without = nur ohne { $ids } von Bedeutung
calendar-name = Solon
calendar-counted = Berechnung: { $words }
calendar-hangs-on = Der Tag hängt ab von: { $facts }
calendar-day-between = Der Tag liegt zwischen { $earliest } und { $latest }.
calendar-day-earliest = Der frühestmögliche Tag.
calendar-day-latest = Der spätestmögliche Tag.
calendar-not-sure = Es ist nicht sicher, dass es dazu kommt.
calendar-is-overdue = Überfällig am { $on }.
calendar-not-shown = Nicht in diesem Kalender: { $list }
calendar-count-overdue = { $n } überfällig oder möglicherweise überfällig
calendar-count-open = { $n } ohne Tag
calendar-count-later = { $n } später
calendar-count-rejected = zurückgewiesene Datensätze: { $n }
calendar-count-not-asked = nicht abgefragte Regelwerke: { $n }
calendar-none-ahead = Es steht nichts bevor.

## change: what a change of rules does

change-from = { $level } ab { $day }
change-no-level = keine Stufe
change-on-this-day = an diesem Tag: { $level }
change-by-burden = nach der Beweislast: { $level }
change-none = nicht vorhanden
change-not-settled = ungeklärt
change-set-aside = verdrängt
change-due = fällig { $when }
change-permission = eine Erlaubnis
change-for-others = für andere
change-other-level = andere Stufe
change-other-limits = andere Obergrenzen
change-added = hinzugefügt
change-removed = entfernt
change-changed = geändert
change-of-kind = { $kind } { $change }
change-begins = beginnt
change-ends = endet
change-event = { $kind } { $what }
change-systems-move = Änderung bei { $n } von { $all } Systemen ({ $day })
change-nothing = Es gibt keinen Unterschied.
change-scope = Anwendungsbereich: { $old } -> { $new }
change-rules = Regeln
change-duties = Pflichten
change-penalties = Sanktionen
change-possible = Alle möglichen Systeme
change-provisions = Abweichende Vorschriften (oben mit * gekennzeichnet)
change-days = Abweichende Tage
change-no-longer = nicht mehr { $clause }
change-set-aside-by = verdrängt durch { $list }
change-no-longer-set-aside-by = nicht mehr verdrängt durch { $list }
change-not-asked = Nicht untersucht (`--register-only`): verglichen sind allein die angegebenen Systeme.
change-all-same = Bewiesen: jedes mögliche System hat an jedem Tag dasselbe Ergebnis.
change-levels-same = Bewiesen: kein mögliches System ändert an irgendeinem Tag seine Stufe oder tritt in den Anwendungsbereich ein oder aus ihm heraus.
change-levels-told = Stufen sind die, die an den genannten Tagen in Geltung sind. In Beispielen ist alles Übrige nein, leer oder ohne Bedeutung; im JSON stehen sie als Beschreibungen.
change-others = Was sonst für manche Systeme anders ausfällt:
change-other = { $kind } { $ids } { $days }
change-or = { " oder " }
change-transitions = allein durch Übergangsregelungen oder Aussetzungen
change-unless = sofern nicht etwas Unverändertes entgegensteht oder eine andere Regel ebenso viel oder mehr ergibt; Systeme, für die dies zutrifft:
change-comes-in = treten in den Anwendungsbereich ein
change-falls-out = treten aus dem Anwendungsbereich heraus
change-in-scope-afterwards = danach erfasste Systeme, für die dies zutrifft:
change-in-scope-before = zuvor erfasste Systeme, für die dies zutrifft:
change-further = … und weitere Systeme; `--regions` nennt mehr davon
change-all = alle
change-example = { $systems } – zum Beispiel { $answers }
change-all-no = alles nein oder leer
change-every-day = an jedem Tag
change-day-from = ab { $from }
change-day-before = vor { $until }
change-day-from-until = ab { $from } bis ausschließlich { $until }
change-and = { " und " }

change-title = Was die Änderung der Regeln bewirkt
change-before = Vorher: { $rules }
change-after = Nachher: { $rules }
change-day = Stichtag: { $day }
change-nothing-moves = **Es ändert sich nichts:** keine Vorschrift weicht ab.
change-nothing-moves-all = **Es ändert sich nichts:** keine Vorschrift weicht ab, und { $n ->
    [1] 1 System bleibt
   *[other] { $n } Systeme bleiben
} wie zuvor.
change-no-system = **Kein System ändert sich:** { $provisions ->
    [1] 1 Vorschrift weicht ab
   *[other] { $provisions } Vorschriften weichen ab
}, aber { $n ->
    [1] 1 System bleibt
   *[other] { $n } Systeme bleiben
} wie zuvor.
change-sum = **{ $n ->
    [1] 1 System
   *[other] { $n } Systeme
}:** { $parts }.
change-up = { $n ->
    [1] 1 steigt
   *[other] { $n } steigen
}
change-down = { $n ->
    [1] 1 sinkt
   *[other] { $n } sinken
}
change-otherwise = { $n ->
    [1] 1 ändert sich anders
   *[other] { $n } ändern sich anders
}
change-other-days = { $n ->
    [1] 1 behält seine Stufe, aber an anderen Tagen
   *[other] { $n } behalten ihre Stufe, aber an anderen Tagen
}
change-other-reasons = { $n ->
    [1] 1 behält seine Stufe, aber mit anderen Pflichten oder Gründen
   *[other] { $n } behalten ihre Stufe, aber mit anderen Pflichten oder Gründen
}
change-stay = { $n ->
    [1] 1 bleibt wie zuvor
   *[other] { $n } bleiben wie zuvor
}
change-head-system = System
change-head-before = Vorher
change-head-after = Nachher
change-head-because = Grund
change-more = weitere: { $n }
change-in-scope = erfasst
change-out-of-scope = nicht erfasst
change-partly = teilweise erfasst
change-scope-open = Anwendungsbereich ungeklärt
change-behind = Stufe und Tage bleiben, was dahinter steht, ändert sich: { $names }.
change-not-read = Nicht gelesen und daher nicht verglichen
change-details = Einzelheiten
change-bold = Vorschriften, deren eigener Text abweicht, sind fett gesetzt.
change-provisions-differ = { $n ->
    [1] 1 Vorschrift weicht ab
   *[other] { $n } Vorschriften weichen ab
}
change-head-change = Änderung
change-head-kind = Art
change-head-provision = Vorschrift
change-head-title = Titel
change-calendar = Kalender: { $n ->
    [1] 1 Tag weicht ab
   *[other] { $n } Tage weichen ab
}
change-head-day = Tag
change-head-before-alone = Nur vorher
change-head-after-alone = Nur nachher
change-informs = Dies dient der Information und ist keine Rechtsberatung.

## described: what a changed description of a system means

described-title = Was die geänderten Beschreibungen bedeuten
described-before = Vorher: { $name }
described-after = Nachher: { $name }
described-under = Nach: { $packs }
described-sum = { $n ->
    [1] Ein System steht auf beiden Seiten: { $parts }.
   *[other] { $n } Systeme stehen auf beiden Seiten: { $parts }.
}
described-moved = { $n ->
    [1] eines hat ein anderes Ergebnis
   *[other] { $n } haben ein anderes Ergebnis
}
described-needed = { $n ->
    [1] eines braucht eine Überprüfung
   *[other] { $n } brauchen eine Überprüfung
}
described-perhaps = { $n ->
    [1] eines braucht möglicherweise eine Überprüfung
   *[other] { $n } brauchen möglicherweise eine Überprüfung
}
described-answers-alone = { $n ->
    [1] eines weicht nur in Antworten ab
   *[other] { $n } weichen nur in Antworten ab
}
described-same = { $n ->
    [1] eines ist wie zuvor
   *[other] { $n } sind wie zuvor
}
described-none-in-both = Kein System steht auf beiden Seiten. Systeme werden über ihre Kennung zugeordnet, `system` in einer Beschreibung.
described-none-compared = Kein System ließ sich vergleichen.
described-gone = Nur vorher: { $list }
described-added = Nur nachher: { $list }
described-unread = Nicht verglichen, weil eine Beschreibung in derselben Datei auf der anderen Seite nicht lesbar war: { $list }
described-twice = Nicht verglichen, weil auf einer Seite mehrere Beschreibungen diese Kennung haben: { $list }
described-rejected = { $n ->
    [1] Eine Beschreibung war nicht lesbar; was nur auf einer Seite steht, kann darin sein.
   *[other] { $n } Beschreibungen waren nicht lesbar; was nur auf einer Seite steht, kann darunter sein.
}
described-duties-new = neue Pflichten: { $list }
described-duties-open = möglicherweise neu entstehende Pflichten: { $list }
described-duties-gone = wegfallende Pflichten: { $list }
described-duties-other = Pflichten an anderen Tagen oder zu anderen Bedingungen: { $list }
described-answers = Antworten
described-no-answer = keine Antwort
described-first = erstmals
described-more = und { $n } weitere
described-more-systems = { $n ->
    [1] … und ein weiteres System; `--format json` enthält alle
   *[other] … und { $n } weitere Systeme; `--format json` enthält alle
}
described-head-review = Überprüfungen

## ask: the questions, as a list and as a form to fill in

ask-title = Fragen: { $packs }
ask-counted = Fragen: { $n }, davon immer gestellt: { $always }.
ask-legend = `-` ist ein wählbarer Wert; `~` entscheidet nichts und steht da, damit die richtige Zeile gewählt wird.
ask-yes-or-no = ja oder nein
ask-one = eines davon
ask-any = beliebig viele davon
ask-a-day = ein Tag
ask-day-or-never = ein Tag, oder `never`
ask-a-number = eine Zahl
ask-in-unit = { $number } in { $unit }
ask-between = { $number }, { $least } bis { $most }
ask-rationale = braucht eine Begründung
ask-design-choice = eine Gestaltungsentscheidung
ask-cost = Aufwand { $cost }
ask-no-level = keine Stufe hängt davon ab
ask-other-reading = nur nach einer anderen Lesart von Bedeutung
ask-asked-when = nur gestellt, wenn: { $condition }
ask-answer = Antwort: { $answer }
ask-serves = betrifft: { $places }
ask-ratio-of = Verhältnis: `{ $name }` = { $parts }: { $words }
ask-read-by = verwendet von: { $list }
ask-user = { $kind } `{ $id }`
ask-and-more = { $list } und { $more } weitere
ask-near = entscheidet nicht; steht hier, damit die richtige Zeile gewählt wird
ask-opens = → führt zu: { $names }
ask-yes = ja
ask-no = nein
ask-number = eine Zahl
ask-day = ein Tag
ask-any-line = jede Zeile
ask-any-line-but = jede Zeile außer { $lines }
ask-applies = `{ $id }` ist anwendbar
ask-is-yes = `{ $name }` lautet ja
ask-is-no = `{ $name }` lautet nein
ask-marked = Sie wählen eine Zeile von `{ $name }`, die mit `→ führt zu: … { $own } …` gekennzeichnet ist
ask-is = `{ $name }` ist { $list }
ask-is-not = `{ $name }` ist nicht { $list }
ask-has = `{ $name }` enthält { $list }
ask-has-not = `{ $name }` enthält nicht { $list }
ask-has-not-all = `{ $name }` enthält nicht alles hiervon: { $list }
ask-has-alone = `{ $name }` enthält nur { $list }
ask-has-more = `{ $name }` enthält nicht nur { $list }
ask-anything = Sie wählen etwas in `{ $name }`
ask-nothing = Sie wählen nichts in `{ $name }`
ask-at-least = Sie wählen mindestens { $n } Zeilen von `{ $name }`
ask-fewer = Sie wählen weniger als { $n } Zeilen von `{ $name }`
ask-from = `{ $name }` beträgt mindestens { $number }
ask-over = `{ $name }` beträgt mehr als { $number }
ask-to = `{ $name }` beträgt höchstens { $number }
ask-below = `{ $name }` beträgt weniger als { $number }
ask-day-from = `{ $name }` liegt am oder nach { $day }
ask-day-after = `{ $name }` liegt nach { $day }
ask-day-to = `{ $name }` liegt am oder vor { $day }
ask-day-before = `{ $name }` liegt vor { $day }
ask-come = `{ $name }` ist gekommen
ask-not-come = `{ $name }` ist nicht gekommen
ask-recent = `{ $name }` liegt höchstens { $time } zurück
ask-not-recent = `{ $name }` liegt nicht höchstens { $time } zurück
ask-lapsed = `{ $name }` liegt mehr als { $time } zurück
ask-not-lapsed = `{ $name }` liegt nicht mehr als { $time } zurück
ask-about = Eine Beschreibung eines KI-Systems, einzustufen nach: { $packs }
ask-unknown = Ersetzen Sie `unknown`, wo Sie die Antwort kennen, und lassen Sie es stehen, wo nicht: was nicht bekannt ist, wird als offen ausgewiesen und nie als nein gewertet.
ask-lines = Unter einer Frage ist `-` ein wählbarer Wert; `~` entscheidet nichts und steht da, damit Sie die richtige Zeile wählen.
ask-several = Mehrere Antworten: [a, b]. Nichts davon: []. Möglicherweise weitere: [a, "?"].
ask-without = Dieses sicher nicht, die übrigen nicht bekannt: { "{" } without: [a] { "}" }; und einige sicher: { "{" } with: [b], without: [a] { "}" }.
ask-among = Eines von wenigen, nicht bekannt welches: { "{" } among: [a, b] { "}" }.
ask-evidence = Mit Nachweis: { "{" } value: true, evidence: "Prüfbericht 7", by: "Qualitätsmanagement" { "}" }.
ask-opening = `→ führt zu` nennt die Fragen, die eine Antwort nötig macht; die anderen unter `Nur wenn` können bleiben, wie sie sind.
ask-organisation = Antworten, die für alle Systeme einer Organisation gelten, können in einer eigenen Datei stehen, die `facts:` enthält; nennen Sie sie hier über `facts:`, etwa `organisation: acme.yaml`.
ask-my-system = Mein System
ask-name-hint = wie man es nennt
ask-later = --- nicht nötig für die Stufe nach den oben genannten Regelwerken; andere Regelwerke und spätere Berichte verwenden die Antworten ---
ask-opened = --- nötig durch Ihre Antwort auf `{ $question }` ---
ask-only-when = Nur wenn: { $condition }
ask-say-why = Sagen Sie, warum: geben Sie `evidence` an.
ask-true-false = true / false
ask-example = z. B. { $answer }
ask-empty = [] heißt nichts davon; ergänzen Sie "?", wenn möglicherweise weitere zutreffen
ask-bounds = { $number }; wenn Sie nur Grenzen kennen: { "{" } over: …, under: … { "}" }
ask-write-day = ein Tag wie 2027-12-02, oder 2027-12, oder 2027, oder `never`, wo es keinen gibt und keiner geplant ist; Grenzen: { "{" } from: …, before: … { "}" }

## item: one provision with all its versions

item-aims-at = richtet sich gegen
item-for = für
item-text = Text
item-version = Fassung { $n } von { $all }
item-from = { $what } ab { $day }
item-until = { $what } bis ausschließlich { $day }
item-title = Titel
item-binds = Adressat
item-stands = Rang
item-first = vor allen anderen Pflichten
item-first-except = { $words } außer { $duties }
item-burden = Beweislast
item-when = Voraussetzung
item-as-next = im Übrigen wie in der nächsten Fassung
item-note = Hinweis
item-gives = ergibt
item-level-of = { $name }: { $level }
item-by-table = { $scale }: wie es die Tabelle „{ $table }“ ergibt
item-as-enacted = wie erlassen
item-inserted-by = eingefügt durch
item-amended-by = geändert durch
item-amendment = { $name } „{ $title }“{ $act }
item-unchecked = ungeprüft: { $why }
item-cites = Fundstelle
item-no-provision = keine Vorschrift
item-own-right = { "eigenständig " }
item-window-from = ab { $day }
item-window-until = { " bis ausschließlich " }{ $day }
item-provided = { ", sofern Folgendes zutrifft: " }{ $guard }
item-applies = gilt
item-replaced = vor dem Geltungsbeginn ersetzt
item-all-hold = alle folgenden Bedingungen erfüllt
item-one-holds = mindestens eine der folgenden Bedingungen erfüllt
item-to-be-shown = Beweislast: { $role }
item-clears = warum die Grenze hier verläuft
item-unless = es sei denn, { $limb }
item-partial = teilweiser Ausschluss
item-terms = Begriffe
item-contested = Streitpunkte
item-since = ab { $day }
item-default = Standard
item-default-from = Standard ab { $day }
item-facts = Verwendete Fragen
item-tests = Tests, die sie nennen
item-may = was getan werden darf
item-must = was zu tun ist
item-due = fällig
item-limit = Obergrenze
item-then = dann
item-record = Formular verlangt

## scan: results for code scanning, each a sentence

scan-scope = Anwendungsbereich: { $old } -> { $new }
scan-level = { $scale }: { $old } -> { $new }
scan-because = { $text }, wegen { $causes }
scan-not = nicht { $level }
scan-perhaps = möglicherweise { $level }
scan-met = erfüllt
scan-by = { $level }, aufgrund von { $rule }
scan-set-aside = verdrängt
scan-set-aside-by = verdrängt durch { $list }
scan-not-settled = ungeklärt
scan-hangs = ungeklärt, hängt ab von { $facts }
scan-scope-open = es ist ungeklärt, ob die Regeln dieses System erfassen

## terminal: what the command line says beside its reports

terminal-error = Fehler
terminal-warning = Warnung
terminal-note = Hinweis
terminal-help = Hilfe
terminal-more-of-kind = weitere dieser Art: { $count }, insgesamt { $all }
terminal-other-words = … und { $n } mit anderem Wortlaut
terminal-all-findings = `--all-findings` zeigt jeden einzelnen
terminal-same-id = `{ $id }` ist die Kennung von { $n } Beschreibungen: { $places }
terminal-unused = { $n ->
    [1] 1 Antwort wird nicht verwendet, weil die Frage nicht anwendbar ist: { $names }
   *[other] { $n } Antworten werden nicht verwendet, weil die Fragen nicht anwendbar sind: { $names }
}
terminal-more-doubts = weitere: { $n }; die Übersicht kennzeichnet alle
terminal-remark = Hinweis: { $text }
terminal-required-open = `--require decided`: `{ $id }` ist offen nach { $packs }
terminal-required-idle = `--require decided` übergeht nicht abgefragte Regelwerke (ob sie das System erfassen, ist offen, und keine ihrer eigenen Fragen ist beantwortet): { $packs }
terminal-reached = `--fail-on`: `{ $id }` erreicht die Stufe `{ $level }` oder eine höhere, oder erreicht sie möglicherweise, auf { $reached }
terminal-organisation = `{ $name }` ist eine Organisationsdatei, verwendet von { $n ->
    [1] 1 Beschreibung
   *[other] { $n } Beschreibungen
}
terminal-rejected-too = { $n } weitere Datensätze sind nicht lesbar; jeder steht an seiner Stelle in der Ausgabe
terminal-line-no-text = Zeile { $line } ist kein UTF-8-Text (erstes ungültiges Byte an Stelle { $at })
terminal-missing = die Datei oder den Ordner `{ $name }` gibt es nicht
terminal-table = `{ $name }` ist eine Tabelle einer Art, die nicht gelesen wird
terminal-table-help = speichern Sie sie als XLSX oder CSV
terminal-not-read = nicht gelesen in `{ $folder }`: { $list } (keine Beschreibungen)
terminal-ending = { $n } { $ending }
terminal-no-ending = { $n } ohne Endung
terminal-more-files = { $n } weitere

## screen: the first screen

screen-today = An diesem Tag in Geltung: { $what }
screen-duties-now = { $n ->
    [0] keine Pflicht für Sie
    [1] eine Pflicht für Sie
   *[other] { $n } Pflichten für Sie
}
screen-next = Nächster Termin: { $day }: { $what }
screen-no-next = Nächster Termin: keiner bekannt
screen-due-then = { $id } wird fällig ({ $title })
screen-nearest = Am nächsten liegt: { $what }
screen-answers = Angegeben: { $answers }
screen-contested = { $n ->
    [1] Strittig: { $points }: { $result } (--reading { $readings })
   *[other] Strittig: { $points }: { $result } (--reading { $readings }); insgesamt { $n } Lesarten würden es ändern
}
screen-assumed = Beruht auf Annahmen: { $questions }
screen-look-again = Noch einmal anzusehende Antworten: { $questions }
screen-questions = Offene Fragen: { $shown } von { $all }, und zwar die, die am meisten entscheiden
screen-questions-all = { $all ->
    [1] Eine offene Frage
   *[other] Offene Fragen
}
screen-duties = Ihre Pflichten: die nächsten { $shown } von { $all }
screen-duties-all = Ihre Pflichten
screen-now = jetzt
screen-overdue-since = ÜBERFÄLLIG { $day }
screen-not-before = nicht vor { $day }
screen-due-by = bis { $day }
screen-of-role = { $role } ({ $n })
screen-others = Pflichten anderer: { $list }
screen-fines = Obergrenzen der Geldbußen: { $list }
screen-regimes = { $n } Regelwerke
screen-out-of-scope = Regelwerke, die das System nicht erfassen: { $n }
screen-more-regimes = weitere Regelwerke: { $n }
screen-title = Kurzfassung
screen-when = Wann
screen-more = Mehr: `--full` (Gründe, Wortlaute), `solon explain` (warum, was es ändern würde), `solon timeline`
screen-several = Jedes für sich auf einem Bildschirm: `solon classify` nur mit seiner Datei; alle vollständig: `--full`

## interview: questions that `solon ask` puts one by one

interview-decided = { $regime }: { $levels }, entschieden
interview-out = { $regime }: das System ist nicht erfasst
interview-open = { $regime }: { $levels }; { $n ->
    [1] auf 1 Frage kann es noch ankommen
   *[other] auf { $n } Fragen kann es noch ankommen
}
interview-scope-open = { $regime }: ob das System erfasst ist, ist offen; falls ja: { $levels }; { $n ->
    [1] auf 1 Frage kann es noch ankommen
   *[other] auf { $n } Fragen kann es noch ankommen
}
interview-scope-alone = { $regime }: ob das System erfasst ist, ist offen; { $n ->
    [1] auf 1 Frage kann es noch ankommen
   *[other] auf { $n } Fragen kann es noch ankommen
}
interview-regimes = Entschiedene Regelwerke: { $decided } von { $n }; { $left ->
    [1] auf 1 Frage kann es noch ankommen
   *[other] auf { $left } Fragen kann es noch ankommen
}
interview-not-reached = { $n ->
    [1] 1 Regelwerk ist nicht erreicht
   *[other] { $n } Regelwerke sind nicht erreicht
}
interview-why-scope = Die Frage kann entscheiden, ob { $regime } das System erfasst.
interview-why-level = Nach { $regime } kann die Frage zwischen { $low } und { $high } entscheiden.
interview-why-rules = Davon abhängige Regeln: { $rules }
interview-why-duties = Davon abhängige Pflichten, sei es auch nur dem Tag nach: { $duties }
interview-why-nothing = Keine Stufe hängt mehr davon ab.
interview-pair = Zwei Systeme, die sich nur in dieser Antwort unterscheiden, nach { $regime }:
interview-pair-both = beide: { $list }
interview-pair-same = beide wie bisher beantwortet
interview-comes = { $answer } → { $result }
interview-not-governed = nicht erfasst
interview-serves = Betrifft: { $places }
interview-applies = Gestellt, da Folgendes zutrifft: { $condition }
interview-left = Was noch offen ist:
interview-could-scope = { $regime }: ob das System erfasst ist
interview-could-level = { $regime }: bis zu { $level }
interview-group = { $what } ({ $n }):
interview-refined = Alle Stufen sind entschieden. { $n ->
    [1] 1 weitere Frage würde
   *[other] { $n } weitere Fragen würden
} Pflichten und Tage genauer bestimmen:
interview-refine = { $question } – { $duties }
interview-unsettled = Nicht oder nur teilweise bekannt, und noch geeignet, das Ergebnis zu ändern:
interview-warning = { $code } { $message }
interview-yes = ja
interview-no = nein
interview-unknown = Ich weiß es nicht
interview-declined = Ich möchte es nicht sagen
interview-partly = Ich weiß es teilweise
interview-skip = diese Frage jetzt nicht
interview-back = zurück zur vorigen Frage
interview-change = eine frühere Antwort ändern
interview-explain = warum wird das gefragt?
interview-map = was ist noch offen?
interview-stop = hier aufhören und die Antworten behalten
interview-which-answer = Welche Antwort soll geändert werden?
interview-surely = Was davon trifft sicher zu?
interview-surely-not = Was von den übrigen trifft sicher nicht zu?
interview-all = Leertaste markiert, Tippen sucht, Eingabetaste antwortet (nichts markiert: nichts davon), Esc: weiß nicht, teilweise, zurück, warum, was noch offen ist
interview-candidates = Was kommt in Betracht?
interview-number = Eine Zahl
interview-least = Mindestens (leer: keine Grenze bekannt)
interview-most = Höchstens (leer: keine Grenze bekannt)
interview-day = Ein Tag wie 2027-12-02, ein Monat oder ein Jahr
interview-first-day = Nicht vor (leer: keine Grenze bekannt)
interview-last-day = Vor (leer: keine Grenze bekannt)
interview-evidence = Nachweis (leer: keiner)
interview-other = · Esc: weiß nicht, teilweise, zurück, warum, was noch offen ist
interview-otherwise = Stattdessen:
interview-for-whom = Für welche Systeme?
interview-for-all = für alle ({ $n })
interview-for-some = für einige davon
interview-asked-of = gefragt für { $n ->
    [1] 1 System
   *[other] { $n } Systeme
}: { $list }
interview-go-on = Weiter mit dem, was Pflichten und Tage genauer bestimmt?
interview-name = Ein Name für das System
interview-id = Ein kurzer Name für das System, ohne Leerzeichen
interview-none-of-them = Nichts ist markiert: trifft sicher nichts davon zu? (nein: zurück zur Liste)
interview-change-one = Es gibt nichts zu fragen. Eine frühere Antwort ändern?
interview-elsewhere = { $from } bleibt, wie es ist; Antworten werden in { $path } gespeichert
interview-told = Bericht: { $command }
interview-saved = gespeichert: { $path }
interview-resume = weiter mit: { $command }
interview-and-more = { $list } und { $n } weitere
interview-search = Leertaste markiert, Tippen sucht
interview-which-question = Eine davon beantworten? (Esc: nein)
interview-near-beside = Knapp verfehlt: „{ $value }“ entscheidet nichts. Daneben stehen: { $list }
interview-near-alone = Knapp verfehlt: „{ $value }“ entscheidet nichts.
interview-systems = Entschiedene Systeme: { $decided } von { $n }
interview-for-one = für { $system }

## explain: why a result is what it is, and what would change it

explain-in-scope = die Regeln erfassen das System
explain-out-of-scope = die Regeln erfassen das System nicht
explain-law = Rechtsstand { $day }
explain-level = { $title }: { $level }
explain-in-effect = an diesem Tag { $level }
explain-from = ab { $day }
explain-head-out = Die Regeln erfassen das System nicht.
explain-head-open = Es ist offen, ob die Regeln das System erfassen; die Stufen gelten, falls ja.
explain-open = Offene Fragen: { $questions }
explain-if-governed = falls die Regeln das System erfassen, was offen ist
explain-why-in = Warum die Regeln das System erfassen
explain-why-out = Warum die Regeln das System nicht erfassen
explain-why-least = Warum mindestens { $level }
explain-why-most = Warum höchstens { $level }
explain-why-applies = Warum { $name } anwendbar ist
explain-why-binds = Warum { $name } die Stelle bindet, die das System beschreibt
explain-is-not = So ist es nicht; `--why-not { $name }` sagt, warum.
explain-is-open = Das ist nicht sicher; es hängt von dem ab, was nicht beantwortet ist.
explain-is-so = So ist es; `--why { $name }` sagt, warum.
explain-perhaps = Keine gegebene Antwort schließt es aus; es hängt von dem ab, was nicht beantwortet ist.
explain-anyway = So ist es, wie die Antworten auch lauten.
explain-by = { $what } → { $rules }
explain-common = { $what }; und eines hiervon:
explain-sets-more = Es gibt weitere.
explain-set-more = { $n } weitere mit `--full`
explain-set-many = mindestens { $n } weitere; die ersten mit `--full`
explain-not-in = Warum die Regeln das System nicht erfassen
explain-not-out = Warum das System nicht außerhalb des Anwendungsbereichs liegt
explain-not-least = Warum nicht { $level } oder höher
explain-not-most = Warum nicht { $level } oder niedriger
explain-not-applies = Warum { $name } nicht anwendbar ist
explain-not-binds = Warum { $name } die Stelle nicht bindet, die das System beschreibt
explain-own-conditions = Nach den eigenen Voraussetzungen
explain-rules = { $n ->
    [1] Die einzige Regel, die dies ergäbe
   *[other] Die { $n } Regeln, die dies ergäben, die nächstliegende zuerst
}
explain-rules-more = { $n ->
    [1] 1 weitere Regel mit `--full`
   *[other] { $n } weitere Regeln mit `--full`
}
explain-fails = nicht erfüllt: { $what }
explain-fails-more = { $n ->
    [1] 1 weitere Bedingung ist nicht erfüllt
   *[other] { $n } weitere Bedingungen sind nicht erfüllt
}
explain-hangs = offen: { $what }
explain-strikes = verdrängt durch { $what }
explain-not-these-days = gehört an keinem dieser Tage zum Recht
explain-binds-others = bindet: { $roles }; die Stelle, die das System beschreibt, hat keine dieser Rollen
explain-brought = Was dazu führen würde: die kleinsten Änderungen beliebiger Antworten
explain-no-answers = Keine Antworten führen dazu; das ist bewiesen.
explain-reach-level = Was zu { $level } führen würde
explain-reach-out = Was das System aus dem Anwendungsbereich herausführen würde
explain-already = So ist es bereits.
explain-design = durch Gestaltungsentscheidungen
explain-unknown = durch noch nicht Beantwortetes, falls es sich so erweist
explain-no-design = Keine Änderung von Gestaltungsentscheidungen führt sicher dazu; das ist bewiesen.
explain-no-unknown = Keine Antworten auf offene Fragen führen sicher dazu; das ist bewiesen.
explain-barred = Was dem entgegensteht
explain-not-found = Innerhalb der Grenzen der Suche wurde nichts gefunden.
explain-changes-more = Es gibt weitere, oder es kann weitere geben.
explain-edit = { $says } (heute: { $today })
explain-edit-new = { $says } (heute nicht beantwortet)
explain-then = dann { $levels }
explain-duties-come = { $n ->
    [1] 1 Pflicht kommt hinzu: { $list }
   *[other] { $n } Pflichten kommen hinzu: { $list }
}
explain-duties-go = { $n ->
    [1] 1 Pflicht fällt weg: { $list }
   *[other] { $n } Pflichten fallen weg: { $list }
}
explain-ways-to = { $n ->
    [0] Wege zu { $level }
    [1] Der einzige Weg zu { $level }
   *[other] Die { $n } Wege zu { $level }
}
explain-ways-out = { $n ->
    [0] Wege aus dem Anwendungsbereich heraus
    [1] Der einzige Weg aus dem Anwendungsbereich heraus
   *[other] Die { $n } Wege aus dem Anwendungsbereich heraus
}
explain-no-ways = Es gibt keinen; das ist bewiesen.
explain-complete = Vollständig: es ist bewiesen, dass es keinen weiteren gibt und keiner in den anderen enthalten ist.
explain-incomplete = Nicht vollständig: die Liste wurde gekürzt, oder ein Beispiel wurde nicht bestätigt.
explain-covered = Nie ohne eine von diesen: { $rules }
explain-unless = es sei denn: { $what }
explain-example = zum Beispiel: { $what }
explain-no-rule = keine Regel einer höheren Stufe ist anwendbar
explain-no-entrance = nichts bringt das System in den Anwendungsbereich
explain-all-systems = Alle Systeme
explain-readings = Welche Lesarten von Streitpunkten das Ergebnis ändern
explain-no-readings = Keine; das ist bewiesen.
explain-distance = Wie weit andere Stufen entfernt sind
explain-away = { $n ->
    [1] { $level }: 1 Antwort entfernt: { $what }
   *[other] { $level }: { $n } Antworten entfernt: { $what }
}
explain-away-perhaps = { $n ->
    [1] { $level }: vielleicht mit 1 anderen Antwort: { $what }; dann hängt es von Unbeantwortetem ab
   *[other] { $level }: vielleicht mit { $n } anderen Antworten: { $what }; dann hängt es von Unbeantwortetem ab
}
explain-no-way = { $level }: keine Antworten führen dorthin
explain-no-answer-needed = { $level }: hängt von dem ab, was nicht beantwortet ist
explain-next = Weiter: { $options }
explain-cut = … { $n } weitere Zeilen mit `--full`

## page: reports as pages

page-skip = Zum Inhalt springen
page-contents = Inhalt
page-title-of = { $name }: Einstufung
page-result = Ergebnis
page-regimes = Regelwerke
page-open = Offene Fragen
page-duties = Pflichten
page-reasons = Gründe
page-days = Zeitlicher Verlauf
page-readings = Strittige Lesarten
page-nearest = Was am nächsten liegt
page-fines = Geldbußen
page-answers = Antworten und Nachweise
page-packs = Gelesene Regeln
page-packs-what = Die Prüfsumme eines Regelpakets bezeichnet seine Texte genau: Wer dieselbe Prüfsumme hat, hat dieselben Regeln.
page-made-by = Erstellt mit Solon { $engine }. Dieselben Regeln, dieselben Antworten und derselbe Tag ergeben dieselbe Seite.
page-label-id = System
page-label-source = Beschrieben in
page-label-day = Stichtag
page-cut-off = … [{ $n } weitere Zeichen, in der Beschreibung]
page-in-effect = An diesem Tag in Geltung
page-nothing-in-effect = nichts: kein abgefragtes Regelwerk erfasst das System
page-since = (seit { $day })
page-next = Nächster Termin
page-no-next = keiner bekannt
page-sure = Wie sicher
page-decided = entschieden
page-decided-what = keine offene Frage kann die Stufe ändern
page-undecided = nicht entschieden
page-undecided-what = { $n ->
    [0] was fehlt, steht nicht unter den Fragen
    [1] eine Frage kann es ändern
   *[other] { $n } Fragen können es ändern
}
page-no-reading = Keine andere Lesart eines Streitpunkts würde das Ergebnis ändern.
page-doubt = Hinweis
page-nothing-open = keine, die das Ergebnis ändern könnte
page-more-questions = { $n ->
    [1] und eine weitere Frage
   *[other] und { $n } weitere Fragen
}
page-only-duties = { $n ->
    [1] Eine weitere Frage, von der keine Stufe abhängt, sondern nur, ob oder bis wann eine Pflicht besteht
   *[other] { $n } weitere Fragen, von denen keine Stufe abhängt, sondern nur, ob oder bis wann eine Pflicht besteht
}
page-duties-first = Pflichten, die vorgehen
page-no-duty = keine bekannt
page-more-duties = { $n ->
    [1] und eine weitere Pflicht
   *[other] und { $n } weitere Pflichten
}
page-duties-of-others = Pflichten anderer
page-would-do = diese Änderung
page-fines-up-to = Geldbußen bis zu
page-more-below = mehr dazu unten
page-other-regimes = Andere Regelwerke
page-why-out = Warum es das System nicht erfasst
page-scale-picture = { $scale }, von der niedrigsten Stufe an: { $levels }. Eingestuft: { $class }. Am { $day } in Geltung: { $today }.
page-sign-is = eingestuft
page-sign-may = möglich
page-sign-today = in Geltung am { $day }
page-sign-may-today = möglicherweise in Geltung am { $day }
page-days-picture = Stufen im Lauf der Jahre; die Tabelle darunter sagt dasselbe in Worten. Die gestrichelte Linie ist der { $day }.
page-days-in-words = Dasselbe, Tag für Tag
page-bar-in-effect = in Geltung
page-bar-perhaps = möglicherweise in Geltung
page-bar-enacted = erlassen, nicht in Geltung
page-head-days = Tage
page-head-in-effect = In Geltung
page-head-duties = Pflichten
page-head-changes = Was sich ändert
page-days-before = vor { $day }
page-days-from = ab { $day }
page-roles-held = Rollen der Stelle, die das System beschreibt:
page-others-fold = { $n ->
    [1] Eine Pflicht anderer
   *[other] { $n } Pflichten anderer
}
page-perhaps-late = möglicherweise überfällig
page-text-of-duty = Was zu tun ist
page-text-of-permission = Was getan werden darf
page-set-aside = verdrängt
page-later = später
page-holds = anwendbar
page-met = erfüllt
page-not-met = nicht erfüllt
page-not-known = nicht bekannt
page-against = Was dem entgegensteht:
page-amended-by = Geändert durch: { $by }
page-ask-now = kann jetzt gestellt werden
page-ask-later = nach einer anderen Antwort
page-contested = strittig
page-reading-moves = { $point }: { $used } → { $to }
page-then = dann{ " " }
page-readings-used = So werden Streitpunkte hier gelesen:
page-answers-what = Was die Beschreibung besagt, in der Reihenfolge der Fragen in den Regeln. Wer das Ergebnis prüft, prüft diese Angaben.
page-evidenced = mit Nachweis
page-given = angegeben
page-declined = nicht mitgeteilt
page-unused = nicht verwendet
page-assumed-mark = angenommen
page-label-evidence = Nachweis
page-label-by = Angabe von
page-label-note = Anmerkung
page-line-of = Zeile { $n } der Beschreibung
page-questions = { $n ->
    [1] Eine Frage
   *[other] { $n } Fragen
}

## register: several systems as one page

register-title = { $n ->
    [1] Register mit einem System
   *[other] Register mit { $n } Systemen
}
register-not-read = { $n ->
    [1] Ein Datensatz war nicht lesbar und ist nicht Teil dieser Seite:
   *[other] { $n } Datensätze waren nicht lesbar und sind nicht Teil dieser Seite:
}
register-systems = Systeme
register-each-system = Jedes System in Kürze
register-texts = Wortlaute der Pflichten
register-asked = Fragen
register-levels = Stufen
register-dates = Termine
register-open-and-cost = Was offen ist und was es kosten könnte
register-all-regimes = insgesamt
register-head-level = Stufe
register-head-regime = Regelwerk
register-head-classified = Eingestuft
register-head-on-day = In Geltung am { $day }
register-head-systems = Systeme
register-head-owner = Verantwortlich
register-head-question = Frage
register-head-answer = Antwort
register-head-evidence = Nachweis
register-ahead = Bevorstehend
register-undated = Ohne Tag: { $n }
register-duties-begin = Beginn von { $n } Pflichten
register-duties-end = Ende von { $n } Pflichten
register-several = { $n } zugleich
register-perhaps = möglicherweise: { $what }
register-which = welche
register-or-later = { $day } oder später
register-or-sooner = { $day } oder früher
register-no-day = kein Tag
register-more-of = { $n } weitere
register-first-of = { $n ->
    [1] eine Frage:{" "}
   *[other] { $n } Fragen, zuerst:{" "}
}
register-could-cost = Geldbußen im ungünstigeren Fall: { $fines }
register-of-systems = { $n ->
    [1] 1 System
   *[other] { $n } Systeme
}
register-most-asked = Die offenen Fragen, zuerst die, die bei den meisten Systemen offen sind
register-regimes-of = Regelwerke: { $name }
register-answers-of = Antworten: { $name }
register-table-what = Eine Zeile je System; sein Name führt zu ihm. Die Stufen sind die der Einstufung, über alle abgefragten Regelwerke.
register-filter = Suchen
register-all-levels = alle
register-shown = { $n } von { $all } Systemen

## verify: whether reports come out again as they are

verify-identical = { $report }: identisch
verify-same-content = { $report }: gleich, nur Leerzeichen oder die Reihenfolge der Schlüssel sind nicht so, wie Solon sie schreibt
verify-differs = { $report }: abweichend
verify-failed = { $report }: nicht nachgeprüft
verify-engine = Erstellt mit Solon { $old }; dies ist Solon { $new }.
verify-pack = Regelpaket `{ $pack }`: im Bericht { $old }, jetzt { $new }.
verify-question = Was gefragt war (der Tag, der Rechtsstand, Regelpakete oder Optionen), wurde im Bericht nach dessen Erstellung geändert.
verify-answers = Die Antworten, oder die Datei, in der sie standen, wurden im Bericht nach dessen Erstellung geändert.
verify-alone = Frage, Antworten, Regelpakete und die Version von Solon sind gleich: das Ergebnis selbst wurde geändert, oder ein anderer Build dieser Version hat es erstellt.
verify-levels-same = Alle Stufen sind gleich.
verify-level = { $of }: im Bericht { $old }, bei erneuter Erstellung { $new }
verify-in-effect = { $of } am Stichtag: im Bericht { $old }, bei erneuter Erstellung { $new }
verify-place = { $pointer }: im Bericht { $old }, bei erneuter Erstellung { $new }
verify-nothing = nichts
verify-more = … und { $n } weitere Stellen
verify-nothing-else = Sonst weicht nichts ab.
verify-left-out = … und { $n } weitere, nicht nachgeprüft aus einem Grund wie bei { $report }; --all-findings führt alle auf
verify-total = Berichte: { $all }; gleich: { $same }, abweichend: { $differ }, nicht nachgeprüft: { $failed }
verify-not-json = Dies ist kein JSON: { $why }.
verify-not-utf8 = Dies ist kein UTF-8-Text (erstes fehlerhaftes Byte an Position { $at }).
verify-empty = Darin steht kein Bericht.
verify-no-report = Dies ist kein Bericht von `solon classify --format json` oder `ndjson`.
verify-no-form = Dies hat nicht die Form eines Berichts: { $why }.
verify-newer = Dies ist ein Bericht der Form { $n }, den eine neuere Version von Solon geschrieben hat.
verify-verdict = Ein Kurzergebnis (`verdict`) verzeichnet seine Antworten nicht, damit es kurz bleibt. Was nachgeprüft werden soll, braucht `--detail brief`, `full` oder keines von beiden.
verify-no-record = Darin ist nicht verzeichnet, wie es entstanden ist: eine ältere Version von Solon hat es geschrieben, oder das Verzeichnis wurde entfernt. Stufen Sie das System erneut ein.
verify-rejected = Die Beschreibung wurde beim Lesen zurückgewiesen; ein Ergebnis gibt es nicht.
verify-no-pack = Erstellt mit dem Regelpaket `{ $pack }` { $version } ({ $digest }), das nicht mitgeliefert ist: geben Sie dessen Ordner mit `--pack` an.
verify-not-asked = Dies lässt sich nicht erneut erstellen: { $why }

## sheet: tables for spreadsheets: names of sheets and columns, and words in cells

sheet-duties = Pflichten
sheet-calendar = Kalender
sheet-system = System
sheet-name = Name
sheet-owner = Verantwortlich
sheet-level = Stufe
sheet-regime = Regelwerk
sheet-duty = Pflicht
sheet-title = Titel
sheet-kind = Art
sheet-role = Rolle
sheet-held = Eigene Rolle
sheet-state = Stand
sheet-from = Ab
sheet-from-latest = Spätestens ab
sheet-until = Bis ausschließlich
sheet-due = Fällig
sheet-due-earliest = Frühestens fällig
sheet-due-latest = Spätestens fällig
sheet-counted-from = Gerechnet ab
sheet-overdue = Überfällig
sheet-hangs-on = Hängt ab von
sheet-provision = Vorschrift
sheet-on = Tag
sheet-earliest = Frühestens
sheet-latest = Spätestens
sheet-id = Pflicht, Stufe oder Rechtsakt
sheet-what = Was geschieht
sheet-systems = Systeme
sheet-by = Aufgrund von
sheet-notes = Hinweise
sheet-not-sure = Nicht sicher
sheet-yes = ja
sheet-no = nein
sheet-perhaps = möglicherweise
sheet-never = nie
sheet-perhaps-never = möglicherweise nie
sheet-is-duty = Pflicht
sheet-permission = Erlaubnis
sheet-out-of-scope = außerhalb des Anwendungsbereichs
sheet-in-effect = in Geltung
sheet-later = später
sheet-open = offen

## asking: the screens of an interview

asking-choose = Pfeiltasten bewegen, Tippen sucht, Eingabetaste wählt
asking-no-day = einen solchen Tag gibt es nicht, und keiner ist geplant
asking-back-to-list = zurück zur Liste: was markiert ist, bleibt markiert
asking-back-to-text = zurück zur Frage: was getippt wurde, bleibt stehen
asking-keep-marked = Das Markierte als Antwort behalten? (Esc: zurück)
asking-keep-typed = Das Getippte als Antwort behalten? (Esc: zurück)
asking-yes-or-no = Bitte mit ja oder nein antworten
asking-choice = { $yes }/{ $no }; Eingabetaste: { $enter }
asking-kept-open = { $regime }: { $levels }; unbekannte Antworten halten dies offen
asking-kept-scope = { $regime }: unbekannte Antworten lassen offen, ob das System erfasst ist
asking-kept-levels = { $regime }: unbekannte Antworten lassen offen, ob das System erfasst ist; falls ja: { $levels }
asking-kept-regimes = Entschiedene Regelwerke: { $decided } von { $n }; unbekannte Antworten halten die übrigen offen
asking-refining = Die Stufen stehen fest, soweit die Antworten reichen; { $n ->
    [1] noch 1 Frage, von der eine Pflicht oder ein Tag abhängt
   *[other] noch { $n } Fragen, von denen Pflichten oder Tage abhängen
}
asking-refused = Das kann nicht übernommen werden: { $message }
asking-answered = { $question } – { $answer }
asking-more-refused = { $n ->
    [1] 1 weitere Antwort wurde abgelehnt
   *[other] { $n } weitere Antworten wurden abgelehnt
}; --all-findings zeigt alle
asking-partly-set = Ich weiß es teilweise: es kann mehr zutreffen

## tell: what is asked first of a report

# The level of the day, or two with dots between, and since when the highest of them perhaps holds.
tell-since = { $today } ({ $level } möglicherweise seit { $day })
# The lowest of several levels that are possible on the day has been in effect since then.
tell-lowest-since = (die niedrigste Stufe seit { $day })
# When a duty binds that binds today already if an open question goes the worse way.
tell-perhaps-now = möglicherweise jetzt
# The questions on which that hangs.
tell-hangs-on = hängt ab von { $questions }
# How many systems a level is in effect for, and for how many more it perhaps is.
tell-count-perhaps = { $now }, möglicherweise { $perhaps } mehr
# Values of a list that is answered in part, on which something hangs.
tell-not-yet = noch nicht beantwortet: { $values }
# A value that decides nothing and stands beside one that rules ask about.
tell-parts = { $miss }. Das daneben zählt für { $rules }
tell-change = Was das Ergebnis ändern würde
tell-change-what = Die kleinsten Änderungen, die jede andere Stufe sicher erreichen: zuerst bei Gestaltungsentscheidungen, die beantwortet sind, dann bei noch unbeantworteten Fragen. Sie werden genannt, nicht empfohlen. `solon explain FILE --change LEVEL` sagt dasselbe.
tell-change-elsewhere = Was ein Ergebnis ändern würde: `solon explain FILE --change LEVEL`.
## rows: tables of systems: what is wrong with them, mappings, and what comes of reading one

rows-ragged = diese Zeile hat { $has } Zellen, die Kopfzeile { $wanted }
rows-ragged-help = prüfen Sie, ob in einer Zelle ohne Anführungszeichen ein Trennzeichen oder ein Zeilenumbruch steht; speichern Sie die Tabelle neu aus der Tabellenkalkulation
rows-unclosed = das Anführungszeichen, mit dem diese Zelle beginnt, wird am Ende der Zelle nicht geschlossen
rows-unclosed-help = schließen Sie es, oder schreiben Sie ein Anführungszeichen innerhalb einer Zelle doppelt; gelesen wurde ab der nächsten Zeile weiter
rows-no-header = die Tabelle ist leer; ihre erste Zeile benennt die Spalten
rows-no-id-column = keine Spalte ist die Kennung der Systeme
rows-no-id-column-help = nennen Sie die Spalte mit den Kennungen `id`, oder schreiben Sie eine Zuordnung: `solon register init { $file }`
rows-no-id-map = sagen Sie in der Zuordnung, welche es ist (`id: SPALTE`), oder nehmen Sie die Zeile dafür (`id: {"{"} otherwise: row {"}"}`)
rows-no-id = das System hat keine Kennung: { $columns } ist leer
rows-no-id-help = tragen Sie sie ein; in einer Zuordnung macht `id: {"{"} columns: […], otherwise: row {"}"}` eine aus der Zeilennummer, die sich beim Sortieren ändert
rows-header-twice = Spalten, die heißen wie eine frühere: { $list }
rows-column-twice = mehrere Spalten der Tabelle heißen `{ $column }`
rows-column-twice-help = geben Sie jeder Spalte einen eigenen Namen
rows-no-column = die Tabelle hat keine Spalte `{ $column }`
rows-columns = ihre Spalten sind { $list }
rows-unknown-columns = { $n ->
    [1] eine Spalte, die keine Frage ist und von der nichts spricht: { $list }
   *[other] { $n } Spalten, die keine Fragen sind und von denen nichts spricht: { $list }
}
rows-and-more = { $list } und { $n } weitere
rows-write-map = schreiben Sie eine Zuordnung: `solon register init { $file }` schlägt eine vor; eine Spalte, die nur aufbewahrt werden soll, kann `meta.…` heißen
rows-mend-map = ergänzen Sie sie in `{ $map }`: unter `facts`, `meta` oder `not-mapped`
rows-elsewhere = die Spalte `{ $column }` beantwortet eine Frage, die allein { $pack } stellt; danach wird hier nicht gefragt
rows-no-row = `{ $value }` hat unter den Werten von `{ $fact }` keine Zeile
rows-no-row-near = meinten Sie `{ $near }`? Sonst ergänzen Sie eine Zeile dafür in `{ $map }`
rows-no-row-help = ergänzen Sie eine Zeile dafür in `{ $map }`; `otherwise: unknown` nimmt dort jeden anderen Wert als unbekannt
rows-two-numbers = `{ $text }` kann zweierlei sein: ein Punkt trennt Tausender oder Dezimalstellen ab
rows-two-numbers-help = schreiben Sie die Zahl ohne Punkt zwischen den Tausendern, oder sagen Sie in einer Zuordnung, was gilt: `numbers: comma` oder `numbers: point`
rows-flow-help = eine Zelle, die mit einer Klammer beginnt, wird gelesen wie in einer Beschreibung, etwa {"{"} at_least: 10 {"}"} oder [a, b]
rows-in-column = Zeile { $n }, Spalte `{ $column }`
rows-in-cell = { $cell }, Spalte `{ $column }`
rows-first-sheet = `{ $name }` hat { $n } Blätter; gelesen wird das erste, `{ $sheet }`; `--sheet NAME` nimmt ein anderes
rows-no-sheet = `{ $name }` hat kein Blatt `{ $sheet }`
rows-sheets = die Blätter sind { $list }
rows-no-workbook = `{ $name }`: { $why }
rows-no-workbook-help = öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie neu als XLSX oder CSV
rows-no-list = keine Liste von Objekten in JSON: { $why }
rows-no-list-help = schreiben Sie ein Objekt für jedes System, seine Schlüssel sind die Spalten
rows-no-encoding = es gibt keine Kodierung `{ $name }`
rows-bad-byte = das ist kein Text in { $encoding }: das erste Byte, das dort nichts bedeutet, ist { $byte } in Zeile { $line }
rows-encodings = sagen Sie, wie der Text kodiert ist, etwa `--encoding windows-1252` (so schreiben Tabellenkalkulationen in Westeuropa oft), oder speichern Sie ihn als „CSV UTF-8“
# Mappings.
rows-map-form = eine Zuordnung nennt ihre Form: `solon-map: 1`
rows-map-form-help = schreiben Sie `solon-map: 1` an ihren Anfang
rows-map-wants = zu `{ $key }` passt nicht: { $what }
rows-map-write = schreiben Sie `{ $wanted }`
rows-map-key = `{ $key }` ist kein Schlüssel einer Zuordnung
rows-map-feed = schreiben Sie `{"{"} column: { $text } {"}"}` für eine Spalte, `{"{"} always: ANTWORT {"}"}` für eine Antwort aller Systeme
rows-map-one = `{ $fact }` braucht entweder `column` oder `always`
rows-map-twice = der Wert `{ $value }` steht dort schon; Groß- und Kleinschreibung und Leerzeichen unterscheiden nicht
rows-map-unreadable = `unreadable` gehört allein zu Zahlen und Tagen, und `{ $fact }` nimmt keines von beiden
rows-map-unreadable-help = sagen Sie `values`, und `otherwise` für alle anderen
rows-map-no-list = `{ $fact }` hat eine einzige Antwort, und hier werden mehrere zusammengestellt
rows-map-no-list-help = nennen Sie eine Spalte, ohne `list-separator`
# What comes of reading a table.
rows-check-head = { $file }: { $n } Systeme; { $readable } lesbar, { $rejected } abgewiesen
rows-check-text = Die Zellen sind getrennt durch { $separator }; der Text ist { $encoding }.
rows-check-sheet = Das Blatt `{ $sheet }` von { $n }.
rows-check-empty = { $n ->
    [1] 1 leere Zeile wird übergangen.
   *[other] { $n } leere Zeilen werden übergangen.
}
rows-check-map = Gelesen mit der Zuordnung `{ $map }`.
rows-tab = Tabulatoren
rows-check-rejected = Abgewiesen
rows-check-open = Von der Zuordnung als unbekannt gelassen
rows-check-same-ids = Eine Kennung für mehrere Systeme
rows-check-columns = Spalten, jede mit der Zahl ihrer gefüllten Zellen
rows-check-more = … und { $n } weitere Gruppen; `--all-findings` zeigt alle, `--format json` auch
rows-check-row = { $count } × { $code }: { $message } ({ $place })
rows-check-cell = { $count } × { $code }, Spalte `{ $column }`, Wert `{ $value }`: { $message } ({ $place })
rows-check-column = { $count } × { $code }, Spalte `{ $column }`: { $message } ({ $place })
rows-check-value = { $count } × Spalte `{ $column }`, Wert `{ $value }`, für `{ $fact }` ({ $place })
rows-check-same-id = `{ $id }` ({ $place })
rows-numbered = { $n ->
    [1] Zeile { $list }
   *[other] Zeilen { $list }
}
rows-column-filled = { $column } ({ $n })
rows-column-for = { $column } ({ $n }) → { $of }
rows-use-id = Kennung: { $list }
rows-use-name = Name: { $list }
rows-use-organisation = Datei zur Organisation: { $list }
rows-use-answers = Antworten: { $list }
rows-use-story = Nachweise und Anmerkungen zu Antworten: { $list }
rows-use-kept = aufbewahrt, von nichts gelesen: { $list }
rows-use-elsewhere = allein von einem anderen Paket erfragt: { $list }
rows-use-left-out = von der Zuordnung ausgelassen: { $list }
rows-use-unknown = nichts spricht von ihnen: { $list }
# A proposed mapping.
rows-map-head = Was die Spalten von { $file } bedeuten ({ $n } Systeme, { $columns } Spalten). Ein Vorschlag: lesen Sie jede Zeile.
rows-map-next = Danach: { $next }
rows-why-id = heißt so, und jedes System hat eine eigene
rows-why-first = die erste Spalte, in der jedes System einen eigenen Wert hat
rows-why-weak = Heißt so, ist aber bei { $filled } von { $n } Systemen gefüllt, mit { $different } verschiedenen Werten: nehmen Sie eine Spalte hinzu, die sie unterscheidet, etwa [ABTEILUNG, ID]. Wo sie leer ist, steht die Zeile der Tabelle dafür; die ändert sich beim Sortieren.
rows-why-row = Keine Spalte hat für jedes System einen eigenen Wert. Die Zeile der Tabelle steht dafür; die ändert sich beim Sortieren.
rows-why-name = heißt so
rows-no-name = name: keine Spalte heißt so
rows-why-meta = Mit jedem System aufbewahrt und von keiner Regel gelesen: heißt wie ein Verantwortlicher, ein Stand, ein Lieferant.
rows-why-facts = Antworten. Ein Wert, der nicht zugeordnet ist, ist unbekannt und nie nein. "?" in einer Liste sagt, dass weiteres zutreffen kann.
rows-no-answers = Keine Spalte heißt wie eine Frage, und keine hat die Werte einer Frage.
rows-same-name = Mehrere Spalten heißen { $list }: geben Sie jeder in der Tabelle einen eigenen Namen, damit sie zugeordnet werden kann.
rows-why-again = `{ $fact }`: so heißt noch eine Spalte
rows-why-called = heißt wie die Frage
rows-why-values = { $n } von { $of } Werten sind Werte der Frage
rows-why-others = es sind auch die von { $list }
rows-rows = { $n ->
    [1] 1 Zeile
   *[other] { $n } Zeilen
}
rows-rows-open = { $n ->
    [1] 1 Zeile, nicht zugeordnet
   *[other] { $n } Zeilen, nicht zugeordnet
}
rows-rows-more = { $n ->
    [1] andere Werte, in 1 Zeile
   *[other] andere Werte, in { $n } Zeilen
}
rows-why-not = Von nichts gelesen. Was eine Frage beantwortet, gehört unter `facts`, was aufbewahrt werden soll, unter `meta`.
rows-counted = { $values } verschiedene Werte in { $n } Zeilen
rows-are-days = Tage; Fragen, die nach einem fragen: { $list }
rows-never = in jeder Zeile leer

## plain: what an interview and an explanation say of themselves

# A near miss on which a result hangs. $with, $without: the levels with it, and if it were not chosen
plain-near-counts = Knapp verfehlt: „{ $value }“ zählt hier. Damit: { $with }; ohne dies: { $without }
# A near miss on which a condition hangs, and no level as things stand.
plain-near-read = Knapp verfehlt: Eine Regel fragt, ob „{ $value }“ zutrifft oder ob etwas anderes zutrifft. Daneben stehen: { $list }
plain-near-read-alone = Knapp verfehlt: Eine Regel fragt, ob „{ $value }“ zutrifft oder ob etwas anderes zutrifft.
# What `~` before a line of a list means.
plain-near-legend = ~: eine Antwort wie jede andere; sie steht hier, damit die Zeile daneben richtig gewählt wird
# How many lines of a list are marked.
plain-marked = markiert: { $n }
# What a list says while something is typed.
plain-typed = Leertaste markiert die Zeile unter dem Cursor; folgen Buchstaben, geht die Suche weiter
# An answer to a list that must hold these values and no others. $says: that it includes them
plain-nothing-else = { $says } und sonst nichts
# Under why something binds that never will on any day.
plain-never = Nach dem erlassenen Recht ist es so; wegen einer Übergangsregelung oder Aussetzung gilt es nie.
plain-never-by = Nach dem erlassenen Recht ist es so; wegen { $by } gilt es nie.
plain-would-bind = Warum { $name } nach dem erlassenen Recht die Stelle binden würde, die das System beschreibt
plain-so-never = Nach dem erlassenen Recht ist es so; wegen einer Übergangsregelung oder Aussetzung gilt es nie. `--why { $name }` sagt mehr.
plain-so-never-by = Nach dem erlassenen Recht ist es so; wegen { $by } gilt es nie. `--why { $name }` sagt mehr.
# Behind a level that no day brings into effect.
plain-level-never = nie wirksam, wegen einer Übergangsregelung oder Aussetzung
# Behind several possible levels: the first day on which one of them may be in effect.
plain-one-from = eine davon ab { $day }
# Open rules under why it is not sure.
plain-hangs-on-rule = Es hängt ab von { $rule }
# What is left after a finished interview.
plain-finished = um eine Antwort zu ändern: { $command }
# Answers were given by the command, and their file was not named as the output.
plain-printed = Hinweis: { $path } bleibt, wie es ist; die Beschreibung mit den Antworten wird ausgegeben. `--output { $path }` schreibt sie dorthin.
# The interview was interrupted.
plain-unkept = Was nur markiert oder getippt war, ist keine Antwort und wird verworfen.
# Duties that hang on the questions above.
plain-duties = → { $duties }

## rests: what a result rests on

# What an open question can do that moves no classification.
rests-decides-today = davon hängt ab, welche Stufe heute in Geltung ist
# Where the classification is settled and the level of the day is open.
rests-decided-today = keine offene Frage kann die Einstufung ändern; welche Stufe heute in Geltung ist, hängt von Offenem ab
# What keeps a level from ever applying, and the answers on which that rests.
rests-never = Nie, wegen { $transition }; das beruht auf { $answers }
# The cases in which it would be otherwise, and the one that ends it.
rests-else = Anders wäre es in diesen Fällen: { $lines }
# The rules that may give a higher level.
rests-perhaps = Möglicherweise { $level }, wegen { $rules }
# What may stand against such a rule.
rests-unless = { $rule }, außer: { $what }
# How many more rules there are.
rests-more = { $rules } und { $n } weitere
# Below a level by the burden of proof.
rests-burden = Nach der Beweislast: Eine Ausnahme zählt nur, wenn derjenige, der sich auf sie beruft, sie nachweist. Solange sie offen ist, wird die Stufe so angegeben, als läge sie nicht vor; der Nachweis ist Aufgabe des Genannten.
# The systems whose level on the day is open and that no other row counts.
rests-not-known = am { $day } nicht bekannt
# The heading above what is in effect on the day, or may be.
rests-now = Heute in Geltung
# A level that is in effect on the day, or may be.
rests-holds = in Geltung: { $level }
# The upper limit of a fine as far as it is known; it may be higher.
rests-up-to = bis zu { $amount } oder mehr
# The same where it is known.
rests-up-to-known = bis zu { $amount }

## glance: a register at a glance, and verdicts beside its columns

# The heading of a document.
glance-title = Das Register auf einen Blick
glance-head = { $n ->
    [1] Register am { $on }: 1 System
   *[other] Register am { $on }: { $n } Systeme
}
glance-head-stands = Entschieden: { $decided } · etwas ist offen: { $open } · nicht lesbar: { $rejected }
glance-head-regime = { $title } ({ $pack })
# Headings of parts.
glance-levels = Stufen
glance-regimes = Regelwerke
glance-rules = Regeln, die entscheiden
glance-owners = Verantwortliche
glance-calendar = Was wann beginnt
glance-questions = Fragen, die die meisten Systeme entscheiden würden
glance-rejected = Abgelehnt
glance-warnings = Noch einmal anzusehen
glance-next = Weiter
# Heads of columns. Surely and perhaps: how many systems.
glance-head-level = Stufe
glance-head-surely = Sicher
glance-head-perhaps = Vielleicht
glance-head-systems = Systeme
glance-head-rule = Regel
glance-head-what = Was sie sagt
# How many surely stand above the lowest level.
glance-head-above = Über der untersten
glance-head-owner = Verantwortlich
glance-head-day = Tag
glance-head-begins = Was beginnt
# Of an open question: in how many systems it is open, is the most decisive one, is the only open one.
glance-head-open = Offen in
glance-head-first = Steht vorn
glance-head-settles = Klärt allein
glance-head-name = Name
glance-head-question = Frage
glance-head-code = Code
glance-head-place = Zum Beispiel
glance-head-why = Was nicht stimmt
glance-head-regime-column = Regelwerk
glance-head-asked = Gefragt
glance-head-not-asked = Nicht gefragt
glance-head-stand = Wo sie stehen
# How many stand on a level under one of several regimes.
glance-stand = { $words } { $n } (vielleicht { $perhaps })
glance-out-of-scope = außerhalb des Anwendungsbereichs
glance-scope-open = Anwendungsbereich offen: Stufen gelten, wenn er zutrifft
glance-comes-in = fällt in den Anwendungsbereich
glance-no-owner = (niemand genannt)
glance-more = … und { $n } weitere (`--format json` hat alle)
glance-more-groups = weitere, die zusammen gezählt sind
glance-same-ids = Kennungen, die mehrere Systeme haben
# What to do next. $call: the command as it was called.
glance-next-rejected = Beheben Sie, was abgelehnt ist: `solon register check` sagt Zeile für Zeile, was nicht lesbar ist
glance-next-rejected-lines = Beheben Sie, was abgelehnt ist: `--detail verdict --format ndjson` nennt jedes an seinem Ort
glance-next-question = Beantworten Sie zuerst `{ $fact }`: `solon facts { $fact }` zeigt die Frage
glance-next-call = Mit `{ $call }`:
glance-next-table = `--detail verdict --format xlsx --output verdicts.xlsx`: jedes System neben Ihren eigenen Spalten (`csv` ebenso)
glance-next-one = `--only ID`: ein System auf einem Bildschirm
glance-next-all = `--detail table`: eine Zeile für jedes System; `--full`: alles
# Verdicts beside the columns of a register: titles of columns.
glance-col-on = Urteil am
glance-col-finding = Befunde
glance-col-overall = Insgesamt
glance-col-overall-sure = Insgesamt: sicher oder offen
glance-col-scope = Anwendungsbereich
glance-col-now = Stufe jetzt
glance-col-classified = Mindestens eingestuft
glance-col-at-most = Kann werden
glance-col-sure = Sicher oder offen
glance-col-from = Ab
glance-col-from-latest = Spätestens ab
glance-col-by = Regeln
glance-col-cites = Fundstellen
glance-col-ask = Fragen, die entscheiden würden
glance-col-next = Nächster Tag
glance-sheet = Urteile
glance-rejected-for = abgelehnt: { $code }: { $message }
glance-rejected-at = abgelehnt: { $code }: { $message } ({ $place })
glance-never = nie
# Columns that an earlier run has written beside a register.
glance-ours = { $n ->
    [1] 1 Spalte, die Solon geschrieben hat (`solon.…`), wird übergangen
   *[other] { $n } Spalten, die Solon geschrieben hat (`solon.…`), werden übergangen
}
glance-use-ours = von Solon geschrieben: { $list }
glance-list-broken = Zeile { $line }, Spalte { $at }: hier geht die Liste nicht weiter; zwischen zwei Einträgen steht ein Komma, hinter dem letzten `]`
glance-no-parquet = `{ $name }` ist als Parquet nicht lesbar: { $why }
glance-no-parquet-help = schreiben Sie die Datei neu, mit Snappy oder Zstandard gepackt oder ungepackt
glance-not-read = { $n ->
    [1] 1 Eintrag ist nicht lesbar; die Übersicht sagt, warum
   *[other] { $n } Einträge sind nicht lesbar; die Übersicht sagt nach Gruppen, warum
}
## moves: what a change of rules does, at a glance

moves-up = Höher: { $what }
moves-down = Niedriger: { $what }
moves-in = Neu im Anwendungsbereich: { $what }
moves-out = Nicht mehr im Anwendungsbereich: { $what }
moves-days = Tage, die sich unterscheiden: { $days }
moves-proved-all = Bewiesen: Kein mögliches System ändert seine Stufe oder seinen Anwendungsbereich auf andere Weise, und jede Gruppe, die es tut, ist unten beschrieben.
moves-proved-some = Bewiesen: Kein mögliches System ändert seine Stufe oder seinen Anwendungsbereich auf andere Weise. Bei manchen Änderungen ist unten nur ein Teil der Gruppen beschrieben; `--regions` nennt mehr.
moves-more = { $what } und { $n } weitere
moves-counted = { $what } ({ $n })
moves-cut = … { $n } von { $all } hier ausgelassen
moves-left-out = Damit diese Seite unter { $size } kB bleibt, ist hier einiges ausgelassen; alles zeigt: { $command }
moves-on = { $days }: { $systems }
moves-rules = Verglichene Regeln: { $n }
