### Esperanto

greeting-welcome = { $name }, bonvenon!
greeting-systems = { $n ->
    [1] unu { $kind }
   *[other] { $n } { $kind }-oj
}
