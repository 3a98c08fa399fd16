### Chinese (simplified).
#
# Words as in `docs/chinese.md`; full-width marks between Chinese words.

word-rule = 规则
word-exception = 例外
word-duty = 义务
word-permission = 许可
word-penalty = 罚则
word-transition = 过渡规定
word-scope = 适用范围
word-role = 角色
word-constraint = 约束
word-scale = 等级
word-level = 等级
word-in = 适用
word-out = 不适用
word-partial = 部分适用
word-open = 未定
word-fires = 适用
word-defeated = 被排除
word-not-met = 不符合

phrase-always = 始终
phrase-never = 从不
phrase-and = ，且
phrase-or = ，或
phrase-list-or = 或
phrase-list-and = 和
phrase-list-or-more = 等{ $all }项之一
phrase-list-and-more = 等全部{ $all }项
phrase-all-hold = 同时符合：
phrase-one-holds = 符合下列任一项：
phrase-exactly = 恰好符合下列{ $n }项：
phrase-at-least = 至少符合下列{ $n }项：
phrase-not = 并非{ $what }
phrase-applies = { $what }适用
phrase-set-aside = { $what }被{ $by }排除
phrase-except = （{ $ids }除外）
phrase-under = { $group }类中的任何一项
phrase-yes = { $name }为“是”
phrase-not-yes = { $name }不为“是”
phrase-is = { $name }为{ $list }
phrase-is-not = { $name }不是{ $list }
phrase-empty = { $name }未选任何项
phrase-nothing-but = { $name }除{ $list }外未选其他项
phrase-includes = { $name }包括{ $list }
phrase-does-not-include = { $name }不包括{ $list }
phrase-includes-all = { $name }{ $count ->
    [1] { "" }
   *[other] 同时
}包括{ $list }
phrase-not-all = { $name }未{ $count ->
    [1] { "" }
   *[other] 同时
}包括{ $list }
phrase-alone = { $name }仅包括{ $list }
phrase-not-alone = { $name }并非仅包括{ $list }
phrase-something = { $name }至少选择一项
phrase-nothing = { $name }未选任何项
phrase-some = { $name }至少选择{ $n }项
phrase-fewer = { $name }选择不足{ $n }项
phrase-come = { $name }所指日期已到来
phrase-not-come = { $name }所指日期尚未到来
phrase-from = { $name }不少于{ $number }
phrase-over = { $name }超过{ $number }
phrase-to = { $name }不超过{ $number }
phrase-below = { $name }少于{ $number }
phrase-day-from = { $name }在{ $day }当日或之后
phrase-day-after = { $name }晚于{ $day }
phrase-day-to = { $name }在{ $day }当日或之前
phrase-day-before = { $name }早于{ $day }
phrase-read-value = 争议点{ $title }所定之值（默认：{ $default }）
phrase-constant = { $words }（{ $value }）
phrase-reading = 依对争议点{ $title }所采的解释而定（默认：{ $default }）
phrase-level = { $title }为{ $words }
phrase-level-from = { $title }不低于{ $words }
phrase-role = 视为{ $title }

consequence-hours = { $n }小时
consequence-working-days = { $n }个工作日
consequence-days = { $n }日
consequence-weeks = { $n }周
consequence-months = { $n }个月
consequence-years = { $n }年
consequence-january = 1月
consequence-february = 2月
consequence-march = 3月
consequence-april = 4月
consequence-may = 5月
consequence-june = 6月
consequence-july = 7月
consequence-august = 8月
consequence-september = 9月
consequence-october = 10月
consequence-november = 11月
consequence-december = 12月
consequence-within = 自{ $name }之日起{ $time }内
consequence-before = { $name }之前（不含当日）
consequence-every = 自{ $name }之日起每{ $time }一次
consequence-yearly = 每年最迟于{ $month }{ $day }日
consequence-when = ，适用于：
consequence-share = { $name }的{ $percent }%
consequence-and = 与
consequence-higher = { $both }，以较高者为准
consequence-lower = { $both }，以较低者为准
consequence-read-day = 争议点 { $name } 所定之日（默认：{ $day }）
consequence-applies-from = 适用自 { $day }
consequence-never-applies = 不适用
consequence-moved-when = ，条件：
consequence-otherwise = （其他情形）
