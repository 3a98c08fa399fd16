### Chinese

greeting-welcome = 欢迎{ $name }！
greeting-systems = { $n }个{ $kind }
greeting-bye = 再见
