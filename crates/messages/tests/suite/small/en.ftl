### English

## greeting: how somebody is met

# A translator's remark.
greeting-welcome = Welcome, { $name }!
greeting-systems = { $n ->
    [1] one { $kind }
   *[other] { $n } { $kind }s
}
greeting-bye = Bye { "{" }you{ "}" }
