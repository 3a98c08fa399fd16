### Chinese

# Simplified. Words as in `docs/chinese.md`; full-width marks between Chinese words.

## word

word-rule = 规则
word-exception = 例外
word-duty = 义务
word-permission = 许可
word-penalty = 罚则
word-transition = 过渡规定
word-stay = 中止
word-scope = 适用范围
word-role = 角色
word-constraint = 约束
word-scale = 等级
word-level = 等级
word-table = 判定表
word-score = 评分
word-calendar = 日历
word-in = 适用
word-out = 不适用
word-partial = 部分适用
word-open = 未定
word-fires = 适用
word-defeated = 被排除
word-not-met = 不符合

## mark

mark-colon = ：
mark-comma = ，
mark-list = 、
mark-semi = ；
mark-paren = （{ $text }）
mark-square = ［{ $text }］
mark-group = （{ $text }）
mark-question = `{ $name }`
mark-label = `{ $name }`{ " " }
mark-spelled = { $name }
mark-called = { $title }
mark-called-colon = ：
mark-range = { " … " }
mark-thousands = ,
mark-decimal = .
mark-quoted = “{ $text }”
mark-quoted-inside = ‘{ $text }’
mark-inside = { $small }
mark-of-kind = { $kind } { $id }
mark-of-same-kind = { $id }
mark-rule = { $kind } { $id }
mark-sourced = { $title }{ $place }
mark-sourced-latin = { $title } { $place }
mark-cited = { $title }{ $place }
mark-cited-latin = { $title } { $place }
mark-places = 、

## place

place-article = 第{ $hanzi }条
place-paragraph = 第{ $hanzi }款
place-number = 第{ $hanzi }项
place-item = 第{ $hanzi }项
place-letter = ({ $letter })项
place-letter-of-number = ({ $letter })目
place-second = ({ $letter })目
place-third = ({ $letter })小目
place-annex = 附件{ $hanzi }
place-annex-section = { $letter }部分
place-annex-point = 第{ $n }点
place-letter-of-point = ({ $letter })项
place-chapter = 第{ $hanzi }章
place-section = 第{ $hanzi }节
place-recital = 序言第{ $list }段
place-para = 第{ $list }段
place-to = { $from }至{ $to }
place-part = { $which }{ $what }
place-first = 第一
place-second-of = 第二
place-third-of = 第三
place-fourth = 第四
place-fifth = 第五
place-last = 最后一
place-subparagraph = 段
place-sentence = 句
place-part-of = 部分
place-indent = 项

## phrase

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
phrase-not-all-hold = 并非下列各项均符合：
phrase-none-holds = 下列各项均不符合：
phrase-exactly = 恰好符合下列{ $n }项：
phrase-at-least = 至少符合下列{ $n }项：
phrase-element = { $what }
phrase-not = 并非{ $what }
phrase-applies = { $what }适用
phrase-set-aside = { $what }被{ $by }排除
phrase-classified = 按分类（现在或以后）：{ $what }
phrase-except = （{ $ids }除外）
phrase-under = { $group }类中的任何一项
phrase-yes = { $name }为“是”
phrase-not-yes = { $name }为“否”
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
phrase-to-come = { $name }所指日期在未来
phrase-recent = { $name }所指日期在最近{ $time }之内
phrase-not-recent = { $name }所指日期不在最近{ $time }之内
phrase-lapsed = { $name }所指日期距今已超过{ $time }
phrase-not-lapsed = { $name }所指日期距今未超过{ $time }
phrase-from = { $name }不少于{ $number }
phrase-over = { $name }超过{ $number }
phrase-to = { $name }不超过{ $number }
phrase-below = { $name }少于{ $number }
phrase-some-day = { $name }有日期
phrase-no-day = { $name }无日期
phrase-day-from = { $name }在{ $day }当日或之后
phrase-day-after = { $name }晚于{ $day }
phrase-day-to = { $name }在{ $day }当日或之前
phrase-day-before = { $name }早于{ $day }
phrase-read-value = 争议点{ $title }所定之值（默认：{ $default }）
phrase-constant = { $words }（{ $value }）
phrase-value-from = 自 { $from } 起为 { $value }
phrase-value-until = { $until } 之前为 { $value }
phrase-value-between = 自 { $from } 起、{ $until } 之前为 { $value }
phrase-reading = 依对争议点{ $title }所采的解释而定（默认：{ $default }）
phrase-level = { $title }为{ $words }
phrase-level-from = { $title }不低于{ $words }
phrase-role = 视为{ $title }
phrase-not-applicable = { $what }不适用
phrase-points = { $n }分
phrase-percent = { $n }%

## consequence

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
consequence-ahead = { $name }之前{ $time }
consequence-by = 最迟于{ $day }
consequence-by-calendar = { $due }（按“{ $title }”计算工作日）
consequence-asked = { $name }所填数目的{ $unit }
consequence-unit-hours = 小时
consequence-unit-working-days = 工作日
consequence-unit-days = 日
consequence-unit-weeks = 周
consequence-unit-months = 个月
consequence-unit-years = 年
consequence-every = 自{ $name }之日起每{ $time }一次
consequence-yearly = 每年最迟于{ $month }{ $day }日
consequence-often = 每{ $time }一次
consequence-again = { $every }，自上次完成之日（{ $name }）起算，{ $first }
consequence-first-by = 首次最迟于{ $day }
consequence-first-at-start = 首次于该义务起始之日
consequence-later = 下列两者中较晚者：{ $one }；{ $other }
consequence-when = ，适用于：
consequence-when-overdue = ，适用于义务{ $duty }逾期时
consequence-euro = 欧元
consequence-dollar = 美元
consequence-pound = 英镑
consequence-yuan = 元
consequence-ten-thousands = { $n }万{ $name }（{ $exact }）
consequence-hundred-millions = { $n }亿{ $name }（{ $exact }）
consequence-share = { $name }的{ $percent }%
consequence-and = 与
consequence-higher = { $both }，以较高者为准
consequence-lower = { $both }，以较低者为准
consequence-range = 最低{ $least }，最高{ $most }
consequence-per-violation = 每次违法{ $fine }
consequence-per-day = 每日{ $fine }
consequence-read-day = 争议点 { $name } 所定之日（默认：{ $day }）
consequence-applies-from = 适用自 { $day }
consequence-never-applies = 不适用
consequence-moved-when = ，条件：
consequence-otherwise = （其他情形）

## known

known-yes = 是
known-no = 否
known-unknown = 未知
known-not = 未知：{ $questions }
known-or = 或
known-none = 均无
known-without = 不包括：{ $values }
known-more = 其余尚未回答
known-from = 自 { $day }
known-until = 至 { $day }
known-absent = 无
known-never = 从未：无此日期
known-not-applicable = 不适用
known-divisor-zero = 不适用，因为 { $divisor } 为 0
known-assumed = 假定
known-evidence = 证据：{ $evidence }
known-by = 作答人：{ $who }

## days

days-never = 依过渡规定或中止始终不适用
days-always = 一直
days-from = 自 { $from }
days-from-between = 最早自 { $from }、最迟自 { $latest } 起
days-from-perhaps = 最早自 { $from }，也可能始终不适用
days-always-between = 一直、最迟自 { $latest } 起
days-always-perhaps = 一直，也可能始终不适用
days-until = { $days }，{ $until } 之前

## pending

pending-title = 尚未生效但会改变本结果的法律文件
pending-adopted = 已通过、尚未生效：{ $title }，预计自 { $day } 起：{ $what }
pending-adopted-undated = 已通过、尚未生效，生效日期未定：{ $title }：{ $what }
pending-proposed = 提案：{ $title }，预计自 { $day } 起：{ $what }
pending-proposed-undated = 提案，日期未定：{ $title }：{ $what }
pending-duties-new = 新增义务：{ $list }
pending-duties-ended = 不再适用的义务：{ $list }
pending-duties-moved = 适用日期改变的义务：{ $list }
pending-days = ，{ $now }
pending-instead = ，{ $now }（否则 { $before }）

## review

review-title = 评估的复审
review-by = 不迟于 { $day }
review-overdue = 自 { $day } 起
review-between = 不迟于 { $earliest } 至 { $latest }
review-latest = 最迟 { $day }
review-earliest = 不早于 { $day }
review-day-open = 日期不明
review-perhaps = 可能{ $days }
review-next-line = 下次复审：{ $when }（{ $duty } { $title }）
review-overdue-line = 复审逾期：{ $when }（{ $duty } { $title }）
review-on-change = { $questions } 变化时

## called

called-needed = 需要复审：{ $review }
called-possible = 如该义务适用，则需要复审：{ $review }
called-unclear = 可能需要复审：{ $review }
called-newly = 新产生的义务
called-newly-open = 可能新产生的义务
called-changed = { $questions } 的回答已改变
called-first = { $questions } 首次作答，是否改变不得而知
called-no-longer = { $questions } 不再知悉，是否改变亦不得而知
called-otherwise = { $questions } 的已知情况不同，是否改变不得而知
called-from = 自 { $day } 起适用

## report

report-overall = 总体：{ $level }
report-no-map = 在通用等级上没有等级
report-out-of-scope = 不在适用范围内
report-unchecked = 未核实
report-unchecked-why = 未核实：{ $why }
report-note = 注：{ $note }
report-open = 未定：{ $levels }
report-level-never = ，但依过渡规定始终不适用
report-level-from = ，自 { $day }
report-level-earliest = ，自 { $day }（最早）
report-level-perhaps = ，自 { $day }（最早；也可能不适用）
report-scale-scope-open = ；本法在此方面是否适用于该系统尚不清楚，等级以适用为前提
report-once-never = ，但依过渡规定不适用
report-once = 此后：{ $levels }
report-scope = 适用范围：{ $verdict }
report-lapses = 届时 `{ $name }` 距今已超过{ $time }
report-inside-from = 目前不在适用范围内；适用自 { $day }
report-perhaps-in-part = 可能部分不适用：{ $what }
report-roles = 您在本法下的角色
report-unknown = 尚未回答、可能改变结果的问题
report-contested = 取决于有争议的解释
report-assumed = 以下为假定，并非已知事实
report-look-again = 请复核
report-unused-no = 下列问题回答为“否”或“无”，但并不适用；回答已忽略：{ $questions }
report-unused = `{ $name }` 已回答，但该问题不适用；已忽略
report-assumed-bare = `{ $name }` 为假定，且没有证据
report-not-earliest = `{ $name }` 应为最早之日，但 `{ $earlier }` 更早；以 `{ $name }` 为准

## role

role-possibly = 可能
role-question = “{ $ask }”（`{ $name }`）
role-hangs-on = { $role }：取决于{ $questions }
role-untold = ；尚未回答，因此未列出该角色的{ $duties }项义务和{ $forms }份表格；用 `--role { $role }` 查看

## follow

follow-as = 按《{ $title }》的解释（--follow { $source }）：{ $points }
follow-none = 没有仅由其支持且尚未另行确定的争议点
follow-taken = 采用的争议点：{ $readings }
follow-default = 与默认一致：{ $readings }

## cleared

cleared-heading = 因法律划定的界限而不适用
cleared-reason = 不符合“{ $what }”：{ $because }{ $places }

## duty

duty-first = 首要义务
duty-folded = 仅在{ $ids }不适用时才有意义的义务
duty-as = 您作为{ $role }的义务
duty-may = 您可以
duty-others = 其他主体的义务
duty-contested = 适用日有争议的义务
duty-moved = 因过渡规定而变动的适用日
duty-perhaps = ，未定
duty-more = 用 `{ $option }` 查看其内容
duty-in-effect = 已开始适用
duty-not-settled = 未定
duty-not-settled-days = 未定，{ $days }
duty-permission-days = 许可，{ $days }
duty-hangs-on = 取决于：{ $questions }
duty-questions-below = 下列问题
duty-more-questions = 另{ $more }项
duty-with-reading = 若采用解释 { $readings }（--reading），{ $what }
duty-none = 无此义务
duty-due = 期限
duty-due-on = 期限 { $day }
duty-due-between = 期限 { $earliest } … { $latest }
duty-due-latest = 期限最迟 { $day }
duty-due-earliest = 期限最早 { $day }
duty-overdue = 已逾期 — { $due }
duty-no-day = `{ $fact }` 没有日期，该期限不起算
duty-event-before = 该事件（`{ $fact }`）早于该义务的适用日，该期限不起算
duty-no-number = `{ $fact }` 没有数值，该期限不起算
duty-uncounted = 此处不计算工作日
duty-unpublished = 日历“{ $title }”仅载明{ $first }至{ $last }的工作日安排，此外的日期尚不可知
duty-day-after-end = 该日晚于该义务的终止日：{ $end }
duty-day-before = 该日早于该义务的适用日
duty-day-before-start = 该日早于该义务的适用日；该义务自下列日期起适用：{ $start }

## fine

fine-heading = 违反时的罚款上限
fine-for = 针对{ $targets }
fine-set-aside = 被排除：{ $by }
fine-waiting = 尚未适用：{ $limit }
fine-crossed = { $fine }（此处最低额高于最高额，规定未说明以何者为准）
fine-at-most = 不超过{ $amount }
fine-at-least = { $amount }以上（含本数）

## stay

stay-heading = 中止
stay-of-enforcement = 中止执行
stay-of-application = 中止适用
stay-enforcement = { $targets }中止执行
stay-application = { $targets }中止适用
stay-until = 自{ $from }起，至{ $until }前
stay-unended = 自{ $from }起，何时终止未知
stay-holds = 中止目前是否仍然有效，未知
stay-whether = 中止 { $name } 目前是否仍然有效
stay-still = 中止{ $name }仍然有效
stay-no-longer = 中止{ $name }不再有效
stay-reaches = 中止是否及于本系统，未知
stay-fine = 中止执行：{ $days }
stay-rule = 中止适用：{ $days }

## text

text-law-as-of = 法律状态截至 { $day }
text-applying = 适用的规则
text-set-aside = 符合条件但被例外排除
text-depends = 取决于未知信息
text-not-met = 不符合条件
text-next-change = 下一次变化
text-out-of-scope = 不在适用范围内
text-out-for-now = 目前不在适用范围内（{ $because }）；{ $then }
text-scope-open = 未定：尚不清楚本法是否适用于该系统；以下等级以适用为前提
text-in-part = 部分适用：{ $because }
text-because = 理由：{ $why }
text-day-hangs-on = 何时开始取决于{ $questions }
text-day-perhaps-hangs-on = 是否以及何时开始取决于{ $questions }
text-no-clause = 下列情形均不成立：{ $clauses }
text-jointly = 无论缺少的信息如何，下列规则必有其一适用：{ $rules }
text-none-higher = 没有更高等级的规则适用
text-missing = 缺少下列信息
text-guidance = 仅依据指南，而非法律文本
text-on-this-day = 当日：{ $level }
text-by-burden = 按举证责任：{ $level }
text-uncited = 无条文依据：{ $why }
text-contrary = 非：{ $what }
text-reading = 解释 { $name } = { $reading }
text-level = { $scale }不低于{ $level }
text-row = “{ $name }”行：{ $gives }
text-more-rows = 另有 { $n } 行可能适用
text-whatever = 无论缺失的回答如何
text-near-row = 相近：“{ $row }”行给出{ $gives }，仅 { $column } 不符
text-applies = { $name } 适用
text-element = 要件
text-exception = 例外 { $name }：{ $outcome }
text-stands-against = 阻却上述条文
text-would-stand-against = 本可阻却，但其自身已被排除
text-may-stand-against = 可能阻却上述条文
text-not-established = 不成立
text-burden-on = ；举证责任：{ $who }
text-decides-level = 可能使结果为{ $low }或{ $high }
text-decides-scope = 可决定本法是否适用
text-decides-day = 可以决定该等级是否以及何时开始适用
text-more-questions = 另有 { $more } 个问题，仅在回答上述问题后才有意义，或影响较小
text-without-it = 若不作此假定：{ $levels }
text-scores = 评分
text-score-points = { $title }：{ $points }分（满分{ $most }分）
text-score-band = ，{ $level }
text-score-band-open = ，尚未确定：{ $level }
text-score-unless = ；是否适用尚未确定
text-score-maximum = 最高{ $most }分：{ $why }
text-score-changed = 合计{ $sum }分：{ $steps }
text-less = 减{ $amount }
text-plus = 加{ $amount }
text-half-up = 四舍五入至{ $number }的倍数
text-half-even = 四舍六入五成双至{ $number }的倍数
text-rounded-up = 向上取整至{ $number }的倍数
text-rounded-down = 向下取整至{ $number }的倍数
text-floor-level = 不论合计多少，至少为{ $level }
text-changed-if = { $what }（条件：{ $condition }）
text-changed-as = { $what }（因：{ $condition }）
text-changed-perhaps = { $what }（条件：{ $condition }，尚未确定）
text-score-idle = 未适用：{ $changes }
text-bands = 分档：{ $bands }
text-band-of = { $level }：{ $range }
text-band-from = { $n }起
text-band-over = 超过{ $n }
text-band-up-to = 至{ $n }（含）
text-band-under = 低于{ $n }
text-band-between = { $low }，{ $high }
text-band-here = 落在此档
text-band-perhaps = 可能落在此档
text-score-nothing = 不计分：{ $items }
text-score-moves = { $name }若答为{ $answer }，则为{ $points }分，{ $level }
text-score-more-moves = 另有{ $more }个答案会改变等级

## document

document-system = 系统：{ $id }
document-day = 日期：{ $day }
document-law-as-of = 法律状态截至：{ $day }
document-no-advice = 本文仅供参考，不构成法律意见。
document-scope = 适用范围：{ $verdict }
document-out-for-now = 目前不在适用范围内；{ $then }
document-open = 未定，{ $levels }
document-on-this-day = ；当日：{ $levels }
document-rules = 规则
document-stop = 。
document-note-of-duty = { $line }注：{ $note }
document-rule = 规则
document-title = 标题
document-reason = 理由
document-outcome = 结果
document-applies = 适用
document-source = 依据
document-duty = 义务
document-permission = 许可
document-must = 内容
document-may = 内容
document-due = 期限
document-field = 事项
document-entry = 内容
document-permitted = 许可
document-form-of = 义务：{ $duty }
document-blank = （待填写）

## description

description-text = 文本
description-single = 单个值
description-list = 列表
description-map = 键值表
description-malformed = 格式有误：{ $why }
description-mend = 请修正此处；该条记录未被读取
description-syntax = 此处不符合该格式的语法（{ $why }）
description-too-deep = 嵌套超过{ $most }层
description-four-levels = 描述最多需要四层
description-twice = 键 `{ $key }` 出现两次
description-first = 首次出现于此
description-keep-one = 请只保留其中一个回答
description-no-aliases = 描述中不支持锚点和别名
description-write-out = 请在需要处直接写出该值
description-no-tags = 描述中不支持标签
description-key-word = 键必须是一个词
description-too-large = 文件超过{ $size } MiB
description-split = 请拆分文件，或每行写一个JSON对象
description-nothing = 其中没有内容
description-lacks = 描述缺少 `{ $key }`
description-keys = 描述应为键值表，而不是{ $what }
description-begin = 请以 `solon: 1`、`system: my-system` 和 `facts:` 开头
description-add-form = 请加上 `solon: 1`，即描述的格式版本
description-add-system = 请加上 `system: my-system`，即不含空格的简短名称
description-add-system-or-name = 请加上 `system: my-system`，即不含空格的简短名称；若为组织文件，请在描述中引用：`organisation: 文件`
description-add-facts = 请加上 `facts:` 和各项回答；`solon facts --format yaml-template` 可输出表格
description-form = 本版本只读取格式1的描述
description-write-form = 请写 `solon: 1`
description-system-empty = `system` 应为简短名称，此处为空
description-write-system-short = 请写 `system: my-system`，即不含空格的简短名称
description-system = `system` 应为简短名称，而不是{ $what }
description-write-system = 请写 `system: my-system`
description-name = `name` 应为文本，而不是{ $what }
description-write-name = 请写 `name: 我的系统`
description-organisation = `organisation` 应为文件路径，而不是{ $what }
description-write-organisation = 请写 `organisation: acme.yaml`
description-answered = `answered` 应列出规则包及其版本，而不是{ $what }
description-write-answered = 请写 `answered: { "{" } common: "2026.11.0" { "}" }`
description-facts = `facts` 应列出问题及其回答，而不是{ $what }
description-write-facts = 请在其下每行写一个 `问题: 回答`
description-meta = `meta` 应为键值表，内容可自定，而不是{ $what }
description-write-meta = 请写 `meta: { "{" } owner: 某团队 { "}" }`，或使用自定的键：`x-owner: 某团队`
description-unknown-key = 未知的键 `{ $key }`
description-indent = `{ $key }` 是一个问题：请缩进写在 `facts:` 之下
description-known-keys = 可用的键：{ $keys }；自定的键以 `x-` 开头，或写在 `meta:` 之下
description-foreign = `{ $key }` 是规则包 `{ $pack }` 的问题，在此不起作用
description-unknown-question = 未知的问题 `{ $key }`
description-by-value = 每个选项各有一个问题：`{ $list }`
description-by-value-more = 每个选项各有一个问题：`{ $list }` 等，另有 { $n } 个
description-list-questions = `solon facts` 可列出全部问题
description-did-you-mean = 是否应为 `{ $near }`？

## organisation

organisation-unusable = 无法使用组织文件 `{ $path }`：{ $why }
organisation-path = 路径以描述所在文件夹为准；该文件须有 `facts:`
organisation-add-facts = 请加上 `facts:` 和各项回答
organisation-map = 组织文件应为键值表，而不是{ $what }
organisation-begin = 请以 `facts:` 开头
organisation-place = 第{ $line }行第{ $column }列：{ $message }

## answer

answer-assumed = `assumed` 只能是 true 或 false
answer-write-assumed = 请写 `assumed: true`
answer-keys = 回答可以有 { $keys }
answer-unknown-key = 回答中有未知的键 `{ $key }`
answer-no-value = `{ $name }` 的回答缺少 `value`
answer-add-value = 请补上 `value: …`
answer-text = 这里应为文本，而不是{ $what }
answer-quote = 请写成带引号的文本
answer-follows = `{ $name }` 是否适用取决于其他回答
answer-always-applies = 该问题始终适用：请回答，或写 `unknown`
answer-follows-from = 取决于 { $names } 的回答
answer-calculated = `{ $name }` 由其他回答计算得出，无需回答
answer-answer-parts = 请回答 `{ $top }` 和 `{ $bottom }`，它是两者之比
answer-yes-or-no = `{ $name }` 应回答“是”或“否”
answer-write-yes-or-no = 请写 `true`（是）或 `false`（否）；不知道时写 `unknown`
answer-write = 请写 `{ $text }`
answer-one-value = `{ $name }` 只有一个值，而不是{ $what }
answer-write-one = 请写列表中的一个值；可能是其中几个时写 `{ $text }`
answer-write-fitting = 请只写符合的一个；属于其中之一但不确定时写 `{ $text }`
answer-values = 可选值：{ $names }
answer-no-such-value = `{ $text }` 不是 `{ $name }` 的可选值
answer-list = `{ $name }` 应以列表回答，而不是{ $what }
answer-write-list = 请写列表：`[a, b]`；均不适用时写 `[]`
answer-write-none = 均不适用时请写 `[]`
answer-name-those = 请写出适用的各项：`[a, b]`
answer-write-this-list = 请写 `[{ $list }]`；均不适用时写 `[]`
answer-beside = `{ $text }` 与其他值并列
answer-leave-out = 请删去 `{ $text }`，或只写 `[]`
answer-names = 列表中应为值的名称，而不是{ $what }
answer-write-names = 请依次写出名称
answer-there-and-not = `{ $value }` 既列为有（`with`），又列为没有（`without`）
answer-keep-in-one = 请只在其中一处保留 `{ $value }`
answer-key-list = `{ $key }` 应为列表，而不是{ $what }
answer-write-key-list = 请写 `{ "{" } { $key }: [{ $list }] { "}" }`
answer-names-nothing = `{ $key }` 没有列出任何值
answer-name-a-value = 请列出值，或删去 `{ $key }`；均不适用时整个回答写 `[]`
answer-question-mark = `{ $key }` 之下的 `?` 没有意义
answer-unnamed-unknown = 请删去：未列出的本来就视为未知
answer-value-and-range = 回答只能是一个值或一个范围，不能两者都有
answer-leave-one-out = 请删去其中之一
answer-misfit = `{ $key }` 不适用于 `{ $name }`
answer-takes-bool = 请写 `true`、`false` 或 `unknown`
answer-takes-one = 该问题可用 `among` 和 `without`，后接列表
answer-takes-set = 该问题可用 `with`、`without` 和 `among`，后接列表
answer-takes-number = 该问题可用 `over`、`under`、`at_least` 和 `at_most`，后接数值
answer-takes-day = 该问题可用 `from` 和 `before`，后接日期
answer-empty-range = 该范围内没有任何值
answer-widen = 请对调或放宽界限

## figure

figure-or = { " 或 " }
figure-number = `{ $name }` 应为数值，而不是{ $what }
figure-write-number = 请写数值，如 `3e25`；只知界限时写 `{ "{" } over: 1, under: 5 { "}" }`
figure-two-ways = `{ $text }` 的写法不明确
figure-no-number = `{ $text }` 的写法不明确
figure-write = 请写 { $texts }
figure-unit = `{ $given }` 不是 `{ $name }` 的单位
figure-convert = 请换算后以{ $unit }为单位填写
figure-bare = 请只写数值：`{ $figures }`
figure-outside = `{ $figures }` 不在{ $least }至{ $most }的范围内
figure-a-whole-number = 整数
figure-not-whole = `{ $name }` 应为整数，`{ $figures }` 不是整数
figure-nearest = 请填写 `{ $below }` 或 `{ $above }`
figure-check = 请核对数值和单位
figure-not-a-number = 无法读取 `{ $figures }`：不是数值
figure-too-large = 无法读取 `{ $figures }`：超过38位数字，无法精确保存
figure-zero-below = 无法读取 `{ $figures }`：分数的分母不能为0
figure-write-plain = 请写数值，如 `3e25`、`0.25` 或 `1/3`
figure-no-such-day = 没有 `{ $text }` 这一天
figure-write-day = 请按 2027-12-02 的格式写日期
figure-two-days = `{ $text }` 有两种读法：请写 `{ $one }`（日在前）或 `{ $other }`（月在前）
figure-day = `{ $name }` 应以日期回答，而不是{ $what }
figure-day-not = `{ $name }` 应以日期回答，而不是 `{ $text }`
figure-write-days = 请按 2027-12-02 的格式写日期，只知月份时写 2027-12，只知年份时写 2027；只知界限时写 `{ "{" } from: 2027-01-01, before: 2028-01-01 { "}" }`；既无此日期、亦无计划时写 `never`

## overview

overview-for-now = { $level }（目前）；此后：{ $then }
overview-rejected = 已拒绝
overview-never = 始终不适用
overview-earliest = { $day }（最早）
overview-earliest-or-never = { $day }（最早；也可能不适用）
overview-scope = 适用范围
overview-level = 等级
overview-questions = { $n }个问题
overview-not-used = 未使用：{ $n }
overview-at-odds = 相互矛盾：{ $n }
overview-assumed = 假定：{ $n }
overview-same-id = 标识重复
overview-head-system = 系统
overview-head-id = 标识
overview-head-file = 文件
overview-head-level = 等级
overview-head-on = 当日：{ $day }
overview-head-from = 自
overview-head-open = 未定
overview-head-look-again = 请复核
overview-head-because = 依据

## matrix

matrix-head-regime = 制度
matrix-head-level = 该制度的等级
matrix-head-canonical = ≈
matrix-head-state = 状态
matrix-decided = 已确定
matrix-open = 未定
matrix-open-scope = 未定，是否适用亦未定
matrix-out-of-scope = 不适用
matrix-out-for-now = 目前不适用
matrix-not-asked = 未询问
matrix-questions = ，{ $n }个问题
matrix-opens = 回答{ $n }个问题即可开始
matrix-nothing = —
matrix-mark = { $level }*
matrix-own-map = * 由规则包作者自行对应；法律本身没有这一共同等级
matrix-own-map-of = { $regime }：{ $why }
matrix-overall = 总体：至少为{ $level }{ $by }；可能更高的制度：{ $under }
matrix-overall-is = 总体：{ $level }{ $by }
matrix-by = 依据：{ $rules }
matrix-by-one-of = 依据下列至少一项：{ $rules }
matrix-not-counted = ；未询问、未计入：{ $packs }
matrix-not-counted-many = ；{ $n } 个制度未询问、未计入
matrix-folded-out = 不适用：{ $n } 个制度（--full 列出）
matrix-folded-idle = 未询问：{ $n } 个制度（--full 列出）。可由下列问题开始：{ $questions }
matrix-regime = { $pack } · { $title }
matrix-opened-by = 未询问：该制度自己的问题均未回答，是否适用未定。可由下列问题开始：{ $questions }
matrix-calendar = 各制度下您的义务（按日期）
matrix-not-reached = 依所作回答未涉及，因而未询问：{ $packs }
matrix-not-reached-many = 依所作回答未涉及，因而未询问：{ $n } 个制度（--full 列出）
matrix-also-reached = 依所作回答还涉及：{ $packs }（`--pack reached` 一并询问）
matrix-as = 作为{ $role }
matrix-unknown = 尚未回答、可能改变结果的问题：各制度合并，每个问题只列一次
matrix-only-duties = 下列问题不影响等级，只关系到是否负有某项义务或其期限：{ $questions }（`solon facts NAME` 逐一说明）
matrix-closes = 可使其确定
matrix-asked-by = { $pack }：{ $what }
matrix-head-question = 问题
matrix-head-asked-by = 提问的制度
matrix-head-role = 角色
matrix-count-not-asked = 未询问：{ $n }

## near

near-title = 最接近的规则：只需改变一个回答
near-nothing = 改变任何一个回答，均不会使更高等级的规则适用
near-more = 另有{ $n }项（以 --format json 列出全部）
near-not-answered = 未回答
near-days = 适用的日期
near-excluded = 目前被排除在适用范围之外：{ $clause }
near-partial = 目前该部分不适用：{ $clause }
near-against = 目前被{ $what }阻却
near-applies = { $id }适用
near-set-aside = { $id }被{ $by }排除
near-level = 不低于{ $words }
near-element = { "" }
near-element-at = { $places }
near-none = 均无
near-only = 仅限：{ $list }
near-not = 不选：{ $list }
near-also = 另选：{ $list }
near-in-place-of = { $come }，而非：{ $go }
near-in-scope = 适用本法
near-perhaps-in-scope = 可能适用本法
near-perhaps = 可能为{ $level }
near-never = { $what }，但依过渡规定始终不适用
near-if = 若{ $fact }改为：{ $answer }
near-today = 目前：{ $answer }
near-not-so = 目前不成立：{ $what }
near-still-open = 届时仍未定：{ $facts }
near-miss = { $fact }选择了“{ $value }”，该项不引起任何后果
near-miss-beside = { $fact }选择了“{ $value }”，该项不引起任何后果；相近选项为“{ $beside }”
near-miss-help = { $miss }。{ $help }

## time

time-law = 法律状态截至 { $day }
time-begin = 开始适用的{ $what }
time-may-begin = 可能开始适用的{ $what }
time-certain = 自此确定适用的{ $what }
time-cease = 停止适用的{ $what }
time-may-cease = 可能停止适用的{ $what }
time-excluded = 自此确定不适用的{ $what }
time-permissions = 许可
time-duties = 义务
time-exceptions = 例外
time-stays = 中止
time-rules = 规则
time-counted = { $what }（{ $n }项）
time-legend = █ 已开始适用  ▒ 可能适用  · 已归类、尚未适用；义务：░ 1-4  ▒ 5-14  █ 15项以上
time-scope = 适用范围：{ $verdict }
time-classified = 归类：{ $level }
time-your-duties = 您的义务
time-you-may = 您可以
time-not-settled = 未定
time-out-throughout = 始终不适用：{ $packs }
time-not-asked = 未询问，未绘出：{ $packs }
time-as-before = 与此前相同：{ $packs }

## crosswalk

crosswalk-of-systems = { $n } 个系统
crosswalk-ours = 哪项义务与哪一条款相对应，由规则包编写者选定。该框架不作分级；符合某一条款并不等于履行法定义务。
crosswalk-unchecked = 其条款均未核实：{ $why }。
crosswalk-duty = { $name }：{ $title }（{ $states }）
crosswalk-state-of = { $state }：{ $ids }
crosswalk-in-effect = 已生效
crosswalk-not-in-effect = 未生效
crosswalk-from = 自 { $day }
crosswalk-perhaps = 可能
crosswalk-bare = 下列 { $n } 项条款没有相应义务：{ $list }
crosswalk-without-clause = 没有相应条款的义务：{ $n } 项
crosswalk-more = 另有 { $n } 项（--full）
crosswalk-rejected = 未能读取、未列入对照的记录：{ $n }

## calendar

calendar-title = 自{ $on }起的日历
calendar-of-systems = { $n }个系统
calendar-overdue = 已逾期
calendar-next = 今后12个月，至{ $day }
calendar-ahead = 今后，至{ $day }
calendar-all-ahead = 今后
calendar-nothing = 无
calendar-more = … 另有{ $n }项（--full）
calendar-later = 此后另有{ $n }项（--until）
calendar-open = 没有日期：{ $n }项
calendar-not-asked = 未询问：{ $list }
calendar-not-asked-of = { $regime }（{ $n }）
calendar-rejected = 未能读入、不在日历中的记录：{ $n }
calendar-since = 自{ $day }
calendar-perhaps = 可能：{ $what }
calendar-between = { $earliest }至{ $latest }
calendar-earliest = 最早{ $day }
calendar-latest = 最迟{ $day }
calendar-all = 全部{ $n }个系统
calendar-some = { $n }个系统：{ $ids }
calendar-level-begins = 开始适用：{ $level }
calendar-level-ends = 不再适用：{ $level }
calendar-duty-begins = 义务开始：{ $title }
calendar-duty-ends = 义务终止：{ $title }
calendar-duties-begin = { $n }项义务开始
calendar-duties-end = { $n }项义务终止
calendar-deadline = 到期：{ $title }
calendar-review = 复审到期：{ $title }
calendar-adopted = 预计生效（已通过）：{ $title }：{ $what }
calendar-proposed = 预计生效（提案）：{ $title }：{ $what }
calendar-pack-reviews = 应再次对照法律核查{ $n }个规则包
calendar-pack-review = 应再次对照法律核查规则：{ $title }
calendar-only-without = 仅在{ $ids }不适用时才有意义
calendar-name = Solon
calendar-counted = 计算方式：{ $words }
calendar-hangs-on = 日期取决于：{ $facts }
calendar-day-between = 日期在{ $earliest }与{ $latest }之间。
calendar-day-earliest = 可能的最早日期。
calendar-day-latest = 可能的最迟日期。
calendar-not-sure = 尚不确定是否如此。
calendar-is-overdue = 截至{ $on }已逾期。
calendar-not-shown = 不在本日历中：{ $list }
calendar-count-overdue = { $n }项已逾期或可能逾期
calendar-count-open = { $n }项没有日期
calendar-count-later = { $n }项在此之后
calendar-count-rejected = { $n }条记录未能读入
calendar-count-not-asked = { $n }个制度未询问
calendar-none-ahead = 今后没有事项。

## change

change-from = { $level }，自 { $day }
change-no-level = 无等级
change-on-this-day = 当日：{ $level }
change-by-burden = 按举证责任：{ $level }
change-none = 无
change-not-settled = 未定
change-set-aside = 被排除
change-due = 期限 { $when }
change-permission = 许可
change-for-others = 约束他人
change-other-level = 等级不同
change-other-limits = 上限不同
change-added = 新增
change-removed = 删除
change-changed = 变更
change-of-kind = { $change }的{ $kind }
change-begins = 开始
change-ends = 停止
change-event = { $kind }{ $what }适用
change-systems-move = { $all } 个系统中有 { $n } 个发生变化（{ $day }）
change-nothing = 没有差异。
change-scope = 适用范围：{ $old } -> { $new }
change-rules = 规则
change-duties = 义务
change-penalties = 罚则
change-possible = 所有可能的系统
change-provisions = 有差异的条文（上文以*标示）
change-days = 有差异的日期
change-no-longer = 不再适用 { $clause }
change-set-aside-by = 被排除，依据：{ $list }
change-no-longer-set-aside-by = 不再被排除，原依据：{ $list }
change-not-asked = 未考察（`--register-only`）：仅比较所给系统。
change-all-same = 已证明：任何可能的系统在任何日期的结果均相同。
change-levels-same = 已证明：任何可能的系统在任何日期均不改变等级，也不进入或脱离适用范围。
change-levels-told = 等级指所列日期当日适用的等级。例中未列出的各项均为否、为空或无关；JSON 中给出可直接使用的描述。
change-others = 对某些系统结果不同的其他内容：
change-other = { $kind } { $ids }：{ $days }
change-or = 或
change-transitions = 仅因过渡规定或中止
change-unless = 除非不变的条文与之相抵，或另一规则给出同等或更高等级；适用于符合下列条件的系统：
change-comes-in = 进入适用范围
change-falls-out = 脱离适用范围
change-in-scope-afterwards = 变更后处于适用范围内并符合下列条件的系统：
change-in-scope-before = 变更前处于适用范围内并符合下列条件的系统：
change-further = ……以及其他系统；用 `--regions` 可列出更多
change-all = 全部
change-example = { $systems }——例如 { $answers }
change-all-no = 各项均为否或空
change-every-day = 任何日期
change-day-from = 自{ $from }起
change-day-before = { $until }之前
change-day-from-until = 自{ $from }起至{ $until }之前
change-and = 以及

change-title = 规则变更的影响
change-before = 变更前：{ $rules }
change-after = 变更后：{ $rules }
change-day = 查询日期：{ $day }
change-nothing-moves = **没有变化：**没有任何条文有差异。
change-nothing-moves-all = **没有变化：**没有任何条文有差异，全部 { $n } 个系统保持不变。
change-no-system = **没有系统发生变化：** { $provisions } 项条文有差异，{ $n } 个系统保持不变。
change-sum = **{ $n } 个系统：** { $parts }。
change-up = { $n } 个上升
change-down = { $n } 个下降
change-otherwise = { $n } 个发生其他变化
change-other-days = { $n } 个系统等级不变、日期变化
change-other-reasons = { $n } 个等级不变而义务或理由变化
change-stay = { $n } 个不变
change-head-system = 系统
change-head-before = 变更前
change-head-after = 变更后
change-head-because = 原因
change-more = 另有 { $n } 项
change-in-scope = 适用
change-out-of-scope = 不适用
change-partly = 部分适用
change-scope-open = 适用性未定
change-behind = 等级与日期不变，其背后的内容变化：{ $names }。
change-not-read = 无法读取，未参与比较
change-details = 详情
change-bold = 文本自身有差异的条文以粗体显示。
change-provisions-differ = 有差异的条文（{ $n } 项）
change-head-change = 变更
change-head-kind = 种类
change-head-provision = 条文
change-head-title = 标题
change-calendar = 日历：{ $n } 个日期有差异
change-head-day = 日期
change-head-before-alone = 仅变更前
change-head-after-alone = 仅变更后
change-informs = 本文仅供参考，不构成法律意见。

## described

described-title = 描述变更的后果
described-before = 变更前：{ $name }
described-after = 变更后：{ $name }
described-under = 依据：{ $packs }
described-sum = 前后均有的系统共{ $n }个：{ $parts }。
described-moved = { $n }个结果不同
described-needed = { $n }个需要复审
described-perhaps = { $n }个可能需要复审
described-answers-alone = { $n }个仅回答不同
described-same = { $n }个不变
described-none-in-both = 没有前后均有的系统。系统按描述中的 `system` 编号对应。
described-none-compared = 没有可以比较的系统。
described-gone = 仅变更前有：{ $list }
described-added = 仅变更后有：{ $list }
described-unread = 未比较，因另一侧同一文件中的描述无法读取：{ $list }
described-twice = 未比较，因同一侧有多个描述使用该编号：{ $list }
described-rejected = { $n }个描述无法读取；仅一侧有的系统可能在其中。
described-duties-new = 新增义务：{ $list }
described-duties-open = 可能新增的义务：{ $list }
described-duties-gone = 不再适用的义务：{ $list }
described-duties-other = 日期或条件不同的义务：{ $list }
described-answers = 回答
described-no-answer = 无回答
described-first = 首次作答
described-more = 另有{ $n }个
described-more-systems = …… 另有{ $n }个系统；`--format json` 列出全部
described-head-review = 复审

## ask

ask-title = 问题清单：{ $packs }
ask-counted = 共{ $n }个问题，其中{ $always }个始终询问。
ask-legend = “-”和“~”各行均可选择；选“~”行不影响结果，列出是为了便于选对。
ask-yes-or-no = 是或否
ask-one = 单选
ask-any = 多选
ask-a-day = 日期
ask-day-or-never = 日期，或 `never`（无此日期）
ask-a-number = 数值
ask-in-unit = { $number }，单位{ $unit }
ask-between = { $number }，{ $least }至{ $most }
ask-rationale = 需说明理由
ask-design-choice = 可调整的设计选择
ask-cost = 成本 { $cost }
ask-no-level = 不影响等级
ask-other-reading = 仅在采用其他解释时有影响
ask-asked-when = 仅在下列情形询问：{ $condition }
ask-answer = 回答：{ $answer }
ask-serves = 所据条文：{ $places }
ask-ratio-of = 比值：`{ $name }` = { $parts }：{ $words }
ask-read-by = 用于：{ $list }
ask-user = { $kind }`{ $id }`
ask-and-more = { $list }，另有{ $more }条
ask-near = 不影响结果；便于选对
ask-opens = → 引出：{ $names }
ask-yes = 答“是”
ask-no = 答“否”
ask-number = 填写数值
ask-day = 填写日期
ask-any-line = 选任一项
ask-any-line-but = 选任一项（{ $lines }除外）
ask-applies = `{ $id }`适用
ask-is-yes = `{ $name }` 为是
ask-is-no = `{ $name }` 为否
ask-marked = `{ $name }` 中选了标有“→ 引出：… { $own } …”的值
ask-is = `{ $name }` 为 { $list }
ask-is-not = `{ $name }` 不为 { $list }
ask-has = `{ $name }` 选了 { $list }
ask-has-not = `{ $name }` 没有选 { $list }
ask-has-not-all = `{ $name }` 没有全选 { $list }
ask-has-alone = `{ $name }` 只选了 { $list }
ask-has-more = `{ $name }` 不只选了 { $list }
ask-anything = `{ $name }` 选了任一项
ask-nothing = `{ $name }` 一项也没有选
ask-at-least = `{ $name }` 至少选了{ $n }项
ask-fewer = `{ $name }` 选了不到{ $n }项
ask-from = `{ $name }` 不小于 { $number }
ask-over = `{ $name }` 大于 { $number }
ask-to = `{ $name }` 不大于 { $number }
ask-below = `{ $name }` 小于 { $number }
ask-day-from = `{ $name }` 为{ $day }或之后
ask-day-after = `{ $name }` 在{ $day }之后
ask-day-to = `{ $name }` 为{ $day }或之前
ask-day-before = `{ $name }` 在{ $day }之前
ask-come = `{ $name }` 已到来
ask-not-come = `{ $name }` 尚未到来
ask-recent = `{ $name }` 在最近{ $time }之内
ask-not-recent = `{ $name }` 不在最近{ $time }之内
ask-lapsed = `{ $name }` 距今已超过{ $time }
ask-not-lapsed = `{ $name }` 距今未超过{ $time }
ask-about = 一个人工智能系统的描述，用于分类： { $packs }
ask-unknown = 知道答案的，请替换 `unknown`；不知道的请保留：未知事项会列为未定，绝不视为“否”。
ask-lines = 问题下方，“-”和“~”各行均可选择；选“~”行不影响结果，列出是为了便于选对。
ask-several = 多选：[a, b]；均不适用：[]；可能还有其他：[a, "?"]。
ask-without = 确定不适用某项、其余未知：{ "{" } without: [a] { "}" }；另有确定适用的：{ "{" } with: [b], without: [a] { "}" }。
ask-among = 属于其中之一但不确定：{ "{" } among: [a, b] { "}" }。
ask-evidence = 附证据：{ "{" } value: true, evidence: "测试报告7", by: "质量经理" { "}" }。
ask-opening = “→ 引出”列出因该回答而需要回答的问题；其他标有“仅在下列情形”的问题可以保持原样。
ask-organisation = 适用于某组织全部系统的回答可单独写在含有 `facts:` 的文件中，并在本文件的 `facts:` 之前引用，例如 `organisation: acme.yaml`。
ask-my-system = 我的系统
ask-name-hint = 系统的通用名称
ask-later = —— 以下问题不影响上述制度下的等级，供其他制度和后续报告使用 ——
ask-opened = —— 由 `{ $question }` 的回答引出 ——
ask-only-when = 仅在下列情形需要回答：{ $condition }
ask-say-why = 请以 `evidence` 说明理由。
ask-true-false = true（是）/ false（否）
ask-example = 例如 { $answer }
ask-empty = [] 表示均不适用；可能还有其他时加 "?"
ask-bounds = { $number }；只知界限时：{ "{" } over: …, under: … { "}" }
ask-write-day = 日期，如 2027-12-02，或 2027-12、2027；既无此日期、亦无计划时写 `never`；只知界限时：{ "{" } from: …, before: … { "}" }

## item

item-aims-at = 所排除的规则
item-for = 适用对象
item-text = 文本
item-version = 第{ $n }版（共{ $all }版）
item-from = { $what }，自 { $day }
item-until = { $what }，{ $day } 之前
item-title = 标题
item-binds = 约束对象
item-stands = 次序
item-first = 先于其他一切义务
item-first-except = { $words }，但下列除外：{ $duties }
item-burden = 举证责任
item-when = 条件
item-as-next = 其余与下一版相同
item-note = 注
item-gives = 给出等级
item-level-of = { $level }（{ $name }）
item-by-table = { $scale }：依“{ $table }”表确定
item-as-enacted = 原始文本
item-inserted-by = 增设依据
item-amended-by = 修订依据
item-amendment = “{ $title }”（{ $name }）{ $act }
item-unchecked = 未核实：{ $why }
item-cites = 依据
item-no-provision = 无条文依据
item-own-right = 独立适用，
item-window-from = 自 { $day }
item-window-until = ，{ $day } 之前（不含当日）
item-provided = ，前提是：{ $guard }
item-applies = 适用期间
item-replaced = 在适用之前即被取代
item-all-hold = 同时符合下列各项
item-one-holds = 符合下列任一项
item-to-be-shown = 举证责任：{ $role }
item-clears = 界限在此的理由
item-unless = 除非 { $limb }
item-partial = 部分排除
item-terms = 术语
item-contested = 有争议的解释
item-since = 自 { $day }
item-default = 默认
item-default-from = 默认，自 { $day }
item-facts = 所依据的事实
item-tests = 涉及的测试
item-may = 许可内容
item-must = 义务内容
item-due = 期限
item-limit = 上限
item-then = 则
item-record = 表格事项

## scan

scan-scope = 适用范围：{ $old } -> { $new }
scan-level = { $scale }：{ $old } -> { $new }
scan-because = { $text }，原因：{ $causes }
scan-not = 不属{ $level }
scan-perhaps = 可能为{ $level }
scan-met = 符合
scan-by = { $level }，依据：{ $rule }
scan-set-aside = 被排除
scan-set-aside-by = 被排除：{ $list }
scan-not-settled = 未定
scan-hangs = 未定，取决于：{ $facts }
scan-scope-open = 本法规是否适用于该系统尚未确定

## terminal

terminal-error = 错误
terminal-warning = 警告
terminal-note = 提示
terminal-help = 帮助
terminal-more-of-kind = 另有{ $count }处同类问题（共{ $all }处）
terminal-other-words = … 另有{ $n }处，表述不同
terminal-all-findings = `--all-findings` 可显示全部
terminal-same-id = `{ $id }` 是{ $n }个描述的标识：{ $places }
terminal-unused = { $n }项回答未使用，因为问题不适用：{ $names }
terminal-more-doubts = 另有{ $n }条；总览表中均有标记
terminal-remark = 提示：{ $text }
terminal-required-open = `--require decided`：`{ $id }`在下列制度下未定：{ $packs }
terminal-required-idle = `--require decided`不计未询问的制度（是否适用未定，其自己的问题均未回答）：{ $packs }
terminal-reached = `--fail-on`：`{ $id }`达到或可能达到等级`{ $level }`或更高等级：{ $reached }
terminal-organisation = `{ $name }` 是组织文件，有{ $n }个描述引用
terminal-rejected-too = 另有 { $n } 条记录无法读取；每一条都在输出中原来的位置上
terminal-line-no-text = 第 { $line } 行不是 UTF-8 文本（第一个坏字节在 { $at }）
terminal-missing = 没有文件或文件夹 `{ $name }`
terminal-table = `{ $name }` 是不能读取的表格格式
terminal-table-help = 请另存为XLSX或CSV
terminal-not-read = `{ $folder }` 中未读取的文件：{ $list }（不是描述）
terminal-ending = { $n }个{ $ending }
terminal-no-ending = { $n }个无扩展名
terminal-more-files = 另有{ $n }个

## screen

screen-today = 当日有效：{ $what }
screen-duties-now = { $n ->
    [0] 您没有义务
   *[other] 您有 { $n } 项义务
}
screen-next = 下一个日期：{ $day }：{ $what }
screen-no-next = 下一个日期：尚无已知日期
screen-due-then = { $id } 到期（{ $title }）
screen-nearest = 最接近的结果：{ $what }
screen-answers = 依据的回答：{ $answers }
screen-contested = { $n ->
    [1] 有争议：{ $points }：{ $result }（--reading { $readings }）
   *[other] 有争议：{ $points }：{ $result }（--reading { $readings }）；共有 { $n } 种解释会改变结果
}
screen-assumed = 依赖于假定：{ $questions }
screen-look-again = 需要复核的回答：{ $questions }
screen-questions = 未决问题：共 { $all } 个，列出影响最大的 { $shown } 个
screen-questions-all = { $all ->
    [1] 一个未决问题
   *[other] 未决问题
}
screen-duties = 您的义务：共 { $all } 项，列出最先的 { $shown } 项
screen-duties-all = 您的义务
screen-now = 现在
screen-overdue-since = 已逾期 { $day }
screen-not-before = 不早于 { $day }
screen-due-by = 至 { $day }
screen-of-role = { $role } { $n }
screen-others = 他人的义务：{ $list }
screen-fines = 罚款上限：{ $list }
screen-regimes = { $n } 个制度
screen-out-of-scope = { $n } 个制度不适用于该系统
screen-more-regimes = 另有 { $n } 个制度
screen-title = 概要
screen-when = 时间
screen-more = 更多：`--full`（理由、全文）、`solon explain`（为何、如何改变结果）、`solon timeline`（其他日期）
screen-several = 单独查看某个系统：对其文件执行 `solon classify`；全部完整报告：`--full`

## interview

interview-decided = { $regime }：{ $levels }，已确定
interview-out = { $regime }不适用于该系统
interview-open = { $regime }：{ $levels }；尚有{ $n }个问题可能影响结果
interview-scope-open = { $regime }：是否适用未定；若适用：{ $levels }；尚有{ $n }个问题可能影响结果
interview-scope-alone = { $regime }：是否适用未定；尚有{ $n }个问题可能影响结果
interview-regimes = { $n }个制度中{ $decided }个已确定；尚有{ $left }个问题可能影响结果
interview-not-reached = { $n }个制度未触及
interview-why-scope = 它可决定{ $regime }是否适用于该系统。
interview-why-level = 在{ $regime }下，它可决定是{ $low }还是{ $high }。
interview-why-rules = 取决于它的规则：{ $rules }
interview-why-duties = 取决于它的义务或其日期：{ $duties }
interview-why-nothing = 已没有等级取决于它。
interview-pair = 仅此回答不同的两个系统（{ $regime }）：
interview-pair-both = 两者均为：{ $list }
interview-pair-same = 其余均同已有的回答
interview-comes = { $answer } → { $result }
interview-not-governed = 不适用
interview-serves = 依据：{ $places }
interview-applies = 提问的条件：{ $condition }
interview-left = 尚余：
interview-could-scope = { $regime }：是否适用
interview-could-level = { $regime }：最高可达{ $level }
interview-group = { $what }（{ $n }）：
interview-refined = 所有等级均已确定。另有{ $n }个问题可使义务和日期更准确：
interview-refine = { $question }——{ $duties }
interview-unsettled = 未知或仅部分已知，且仍可能影响结果：
interview-warning = { $code } { $message }
interview-yes = 是
interview-no = 否
interview-unknown = 不知道
interview-declined = 不愿回答
interview-partly = 只知道一部分
interview-skip = 先不答这一题
interview-back = 回到上一题
interview-change = 修改之前的回答
interview-explain = 为什么问这个？
interview-map = 还剩什么？
interview-stop = 到此为止，保留已有的回答
interview-which-answer = 要修改哪个回答？
interview-surely = 哪些肯定符合？
interview-surely-not = 其余的哪些肯定不符合？
interview-all = 空格选择，输入可搜索，回车回答（都不选：均不符合），Esc：不知道、部分、返回、为什么、还剩什么
interview-candidates = 可能是哪些？
interview-number = 数字
interview-least = 至少（留空：下限未知）
interview-most = 至多（留空：上限未知）
interview-day = 日期，例如 2027-12-02，也可写月份或年份
interview-first-day = 不早于（留空：未知）
interview-last-day = 早于（留空：未知）
interview-evidence = 证据（留空：没有）
interview-other = · Esc：不知道、部分、返回、为什么、还剩什么
interview-otherwise = 改为：
interview-for-whom = 用于哪些系统？
interview-for-all = 用于全部（{ $n }个）
interview-for-some = 用于其中一些
interview-asked-of = 涉及{ $n }个系统：{ $list }
interview-go-on = 是否继续回答可使义务和日期更准确的问题？
interview-name = 系统的名称
interview-id = 系统的简称，不含空格
interview-none-of-them = 没有选中任何一项：确定均不符合吗？（选否则返回列表）
interview-change-one = 没有要问的问题。要更改先前的回答吗？
interview-elsewhere = { $from } 保持不变；回答保存在 { $path }
interview-told = 报告：{ $command }
interview-saved = 已保存：{ $path }
interview-resume = 继续：{ $command }
interview-and-more = { $list }等，另有{ $n }项
interview-search = 空格选择，输入可搜索
interview-which-question = 现在回答其中之一？（Esc：不）
interview-near-beside = 近似情形：“{ $value }”不决定任何结果。与之相邻的有：{ $list }
interview-near-alone = 近似情形：“{ $value }”不决定任何结果。
interview-systems = { $n }个系统中{ $decided }个已确定
interview-for-one = 用于{ $system }

## explain

explain-in-scope = 法规适用于该系统
explain-out-of-scope = 法规不适用于该系统
explain-law = { $day } 的法律
explain-level = { $title }：{ $level }
explain-in-effect = 当日为{ $level }
explain-from = 自 { $day } 起
explain-head-out = 法规不适用于该系统。
explain-head-open = 法规是否适用于该系统未定；以下等级以适用为前提。
explain-open = 未决问题：{ $questions }
explain-if-governed = 以法规适用于该系统为前提，而这一点未定
explain-why-in = 法规适用于该系统，因为
explain-why-out = 法规不适用于该系统，因为
explain-why-least = 至少为{ $level }，因为
explain-why-most = 不高于{ $level }，因为
explain-why-applies = { $name } 适用，因为
explain-why-binds = { $name } 约束填报方，因为
explain-is-not = 并非如此；`--why-not { $name }` 说明原因。
explain-is-open = 不能确定；取决于尚未回答的问题。
explain-is-so = 确实如此；`--why { $name }` 说明原因。
explain-perhaps = 已有的回答均未排除；取决于尚未回答的问题。
explain-anyway = 无论如何回答均如此。
explain-by = { $what } → { $rules }
explain-common = { $what }；并且符合下列任一项：
explain-sets-more = 另有更多。
explain-set-more = 另有{ $n }项，见 `--full`
explain-set-many = 另有至少{ $n }项；`--full` 显示前几项
explain-not-in = 法规为何不适用于该系统
explain-not-out = 系统为何不在适用范围之外
explain-not-least = 为何未达到{ $level }或更高
explain-not-most = 为何不是{ $level }或更低
explain-not-applies = { $name } 为何不适用
explain-not-binds = { $name } 为何不约束填报方
explain-own-conditions = 就其自身条件而言
explain-rules = 可得出该等级的{ $n }条规则，最接近的在前
explain-rules-more = 另有{ $n }条规则，见 `--full`
explain-fails = 不符合：{ $what }
explain-fails-more = 另有{ $n }项条件不符合
explain-hangs = 未定：{ $what }
explain-strikes = 被 { $what } 排除
explain-not-these-days = 在所涉期间均不在法律之中
explain-binds-others = 其约束对象为 { $roles }，填报方不在其列
explain-brought = 如何才会如此：任何回答的最小变化
explain-no-answers = 任何回答均不会导致；已证明。
explain-reach-level = 如何成为{ $level }
explain-reach-out = 如何不在适用范围之内
explain-already = 已经如此。
explain-design = 通过设计选择
explain-unknown = 通过尚未回答的问题（须查明如此）
explain-no-design = 改变设计选择均不能确保达到；已证明。
explain-no-unknown = 未决问题的任何回答均不能确保达到；已证明。
explain-barred = 障碍
explain-not-found = 在搜索范围内未找到。
explain-changes-more = 另有或可能另有更多。
explain-edit = { $says }（目前：{ $today }）
explain-edit-new = { $says }（目前未回答）
explain-then = 则{ $levels }
explain-duties-come = 新增{ $n }项义务：{ $list }
explain-duties-go = 不再有{ $n }项义务：{ $list }
explain-ways-to = 成为{ $level }的{ $n }种途径
explain-ways-out = 不在适用范围之内的{ $n }种途径
explain-no-ways = 没有；已证明。
explain-complete = 完整：已证明没有其他途径，且任一途径均不为其余所涵盖。
explain-incomplete = 不完整：清单被截断，或示例未获确认。
explain-covered = 从不单独出现：{ $rules }
explain-unless = 除非 { $what }
explain-example = 例如：{ $what }
explain-no-rule = 没有更高等级的规则适用
explain-no-entrance = 没有任何条款使该系统进入适用范围
explain-all-systems = 所有系统
explain-readings = 争议点的哪些解释会使结果不同
explain-no-readings = 没有；已证明。
explain-distance = 与其他等级的距离
explain-away = { $level }：相差{ $n }项回答：{ $what }
explain-away-perhaps = { $n ->
    [1] { $level }：改变1个回答后可能达到：{ $what }；届时取决于尚未回答的问题
   *[other] { $level }：改变{ $n }个回答后可能达到：{ $what }；届时取决于尚未回答的问题
}
explain-no-way = { $level }：任何回答均不会导致
explain-no-answer-needed = { $level }：取决于尚未回答的问题
explain-next = 下一步：{ $options }
explain-cut = … 另有{ $n }行，见 `--full`

## page

page-skip = 跳到正文
page-contents = 目录
page-title-of = { $name }：分类
page-result = 结果
page-regimes = 制度
page-open = 未决问题
page-duties = 义务
page-reasons = 理由
page-days = 时间变化
page-readings = 有争议的解释
page-nearest = 最接近的结果
page-fines = 罚款
page-answers = 回答与证据
page-packs = 所读取的规则
page-packs-what = 规则包的摘要值精确标识其文本：摘要值相同，规则即相同。
page-made-by = 由 Solon { $engine } 生成。规则、回答和日期相同，页面即相同。
page-label-id = 系统
page-label-source = 描述所在文件
page-label-day = 所问日期
page-cut-off = …［另有{ $n }个字符，见描述］

page-in-effect = 当日有效
page-nothing-in-effect = 无：所询问的法规均不适用于该系统
page-since = （自 { $day } 起）
page-next = 下一个日期
page-no-next = 尚无已知日期
page-sure = 确定程度
page-decided = 已定
page-decided-what = 没有未决问题会改变等级
page-undecided = 未定
page-undecided-what = { $n ->
    [0] 所缺的信息不在问题之列
   *[other] { $n }个问题可能改变等级
}
page-no-reading = 争议点采用其他解释不会改变结果。
page-doubt = 注意
page-nothing-open = 没有会改变结果的问题
page-more-questions = 另有{ $n }个问题
page-only-duties = 另有{ $n }个问题：不影响等级，只影响是否负有义务或期限
page-duties-first = 最先的义务
page-no-duty = 尚无已知义务
page-more-duties = 另有{ $n }项义务
page-duties-of-others = 他人的义务
page-would-do = 所需条件
page-fines-up-to = 罚款上限
page-more-below = 详见下文
page-other-regimes = 其他制度
page-why-out = 为何不适用于该系统

page-scale-picture = { $scale }，由低到高：{ $levels }。分类：{ $class }。{ $day } 当日有效：{ $today }。
page-sign-is = 分类结果
page-sign-may = 可能
page-sign-today = { $day } 有效
page-sign-may-today = { $day } 可能有效

page-days-picture = 各年的等级；下表以文字列出同样内容。虚线为 { $day }。
page-days-in-words = 逐日文字说明
page-bar-in-effect = 有效
page-bar-perhaps = 可能有效
page-bar-enacted = 已颁布，尚未适用
page-head-days = 期间
page-head-in-effect = 有效等级
page-head-duties = 义务
page-head-changes = 变化
page-days-before = { $day } 之前（不含当日）
page-days-from = 自 { $day } 起

page-roles-held = 填报方的角色：
page-others-fold = 他人的{ $n }项义务
page-perhaps-late = 可能已逾期
page-text-of-duty = 义务内容
page-text-of-permission = 许可内容
page-set-aside = 被排除
page-later = 以后
page-holds = 适用

page-met = 符合
page-not-met = 不符合
page-not-known = 未知
page-against = 与之相对的规定：
page-amended-by = 修改依据：{ $by }

page-ask-now = 现在可以询问
page-ask-later = 需先有其他回答

page-contested = 有争议
page-reading-moves = { $point }：{ $used } → { $to }
page-then = 则为
page-readings-used = 此处对争议点采用的解释：

page-answers-what = 描述的内容，按规则所提问题的顺序排列。核查结果即核查这些回答。
page-evidenced = 有证据
page-given = 已回答
page-declined = 未告知
page-unused = 未使用
page-assumed-mark = 假定
page-label-evidence = 证据
page-label-by = 作答人
page-label-note = 备注
page-line-of = 描述第{ $n }行

page-questions = { $n }个问题

## register

register-title = { $n }个系统的登记簿
register-not-read = { $n }条记录无法读取，未列入本页：
register-systems = 系统
register-each-system = 各系统概要
register-texts = 义务全文
register-asked = 问题
register-levels = 等级
register-dates = 日期
register-open-and-cost = 未决事项及其可能的代价
register-all-regimes = 合计
register-head-level = 等级
register-head-regime = 制度
register-head-classified = 分类结果
register-head-on-day = { $day } 有效
register-head-systems = 系统
register-head-owner = 负责人
register-head-question = 问题
register-head-answer = 回答
register-head-evidence = 证据
register-ahead = 今后
register-undated = 没有日期：{ $n }项
register-duties-begin = { $n }项义务开始适用
register-duties-end = { $n }项义务终止
register-several = 同时{ $n }项
register-perhaps = 可能：{ $what }
register-which = 哪些
register-or-later = { $day } 或更晚
register-or-sooner = { $day } 或更早
register-no-day = 没有日期
register-more-of = 另有{ $n }项
register-first-of = { $n ->
    [1] 一个问题：
   *[other] { $n }个问题，首要的是：
}
register-could-cost = 结果较重时的罚款：{ $fines }
register-of-systems = { $n }个系统
register-most-asked = 未决问题：未回答的系统最多者在前
register-regimes-of = 制度：{ $name }
register-answers-of = 回答：{ $name }
register-table-what = 每个系统一行；点击名称可查看该系统。等级为所询问的全部制度的分类结果。
register-filter = 查找
register-all-levels = 全部
register-shown = { $n }/{ $all }个系统

## verify

verify-identical = { $report }：完全一致
verify-same-content = { $report }：内容一致，但空格或键的顺序与Solon所写的不同
verify-differs = { $report }：不一致
verify-failed = { $report }：未能核验
verify-engine = 报告由Solon { $old }生成；当前为Solon { $new }。
verify-pack = 规则包 `{ $pack }`：报告中为{ $old }，现为{ $new }。
verify-question = 报告生成后，所问内容（日期、法律、规则包或选项）被改动。
verify-answers = 报告生成后，回答或其所在文件被改动。
verify-alone = 问题、回答、规则包和引擎版本均相同：被改动的是结果本身，或报告由同一版本的另一构建生成。
verify-levels-same = 所有等级均相同。
verify-level = { $of }：报告中为{ $old }，重新生成为{ $new }
verify-in-effect = { $of }（所问之日）：报告中为{ $old }，重新生成为{ $new }
verify-place = { $pointer }：报告中为{ $old }，重新生成为{ $new }
verify-nothing = 无
verify-more = … 另有{ $n }处
verify-nothing-else = 其他均无差异。
verify-left-out = ……另有{ $n }份因与 { $report } 同类的原因未能核验；--all-findings 列出全部
verify-total = 共{ $all }份报告：一致{ $same }份，不一致{ $differ }份，未能核验{ $failed }份
verify-not-json = 不是JSON：{ $why }。
verify-not-utf8 = 不是UTF-8文本（第一个错误字节位于{ $at }）。
verify-empty = 其中没有报告。
verify-no-report = 不是 `solon classify --format json` 或 `ndjson` 的报告。
verify-no-form = 不具备报告的形式：{ $why }。
verify-newer = 报告的形式为{ $n }，由更新的引擎写成。
verify-verdict = 结论行为保持简短，不保留回答的记录。需要核验的报告请用 `--detail brief`、`full`，或不加 `--detail`。
verify-no-record = 没有关于如何生成的记录：由旧版引擎写成，或记录已被删除。请重新对该系统分类。
verify-rejected = 描述在读取时被拒绝，没有结果。
verify-no-pack = 报告使用规则包 `{ $pack }` { $version }（{ $digest }），该规则包并非内置：请用 `--pack` 给出其文件夹。
verify-not-asked = 无法重新生成：{ $why }

## sheet

sheet-duties = 义务
sheet-calendar = 日历
sheet-system = 系统
sheet-name = 名称
sheet-owner = 负责人
sheet-level = 等级
sheet-regime = 制度
sheet-duty = 义务
sheet-title = 标题
sheet-kind = 类别
sheet-role = 角色
sheet-held = 是否本方角色
sheet-state = 状态
sheet-from = 自
sheet-from-latest = 最迟自
sheet-until = 之前（不含当日）
sheet-due = 期限
sheet-due-earliest = 期限最早
sheet-due-latest = 期限最迟
sheet-counted-from = 起算
sheet-overdue = 逾期
sheet-hangs-on = 取决于
sheet-provision = 条款
sheet-on = 日期
sheet-earliest = 最早
sheet-latest = 最迟
sheet-id = 义务、等级或法案
sheet-what = 事项
sheet-systems = 系统
sheet-by = 依据规则
sheet-notes = 备注
sheet-not-sure = 不确定
sheet-yes = 是
sheet-no = 否
sheet-perhaps = 可能
sheet-never = 从不
sheet-perhaps-never = 可能从不
sheet-is-duty = 义务
sheet-permission = 许可
sheet-out-of-scope = 不在适用范围内
sheet-in-effect = 已生效
sheet-later = 以后
sheet-open = 未定

## asking: the screens of an interview

asking-choose = 方向键移动，输入可搜索，回车选择
asking-no-day = 没有这样的日期，也无此计划
asking-back-to-list = 返回列表：已选的保留
asking-back-to-text = 返回问题：已输入的保留
asking-keep-marked = 将已选的作为答案保留吗？（Esc：返回）
asking-keep-typed = 将已输入的作为答案保留吗？（Esc：返回）
asking-yes-or-no = 请回答是或否
asking-choice = { $yes }/{ $no }；回车：{ $enter }
asking-kept-open = { $regime }：{ $levels }；因部分答案未知而未定
asking-kept-scope = { $regime }：因部分答案未知，是否适用未定
asking-kept-levels = { $regime }：因部分答案未知，是否适用未定；若适用：{ $levels }
asking-kept-regimes = { $n }个制度中{ $decided }个已确定；其余因部分答案未知而未定
asking-refining = 就已知答案而言等级已定；尚有{ $n }个问题影响义务或日期
asking-refused = 无法采用此答案：{ $message }
asking-answered = { $question }——{ $answer }
asking-more-refused = 另有{ $n }个答案被拒绝；--all-findings 显示全部
asking-partly-set = 只知道一部分：可能还有其他

## tell: what is asked first of a report

# The level of the day, or two with dots between, and since when the highest of them perhaps holds.
tell-since = { $today }（{ $level }可能自 { $day } 起）
# The lowest of several levels that are possible on the day has been in effect since then.
tell-lowest-since = （最低等级自 { $day } 起）
# When a duty binds that binds today already if an open question goes the worse way.
tell-perhaps-now = 可能现在
# The questions on which that hangs.
tell-hangs-on = 取决于{ $questions }
# How many systems a level is in effect for, and for how many more it perhaps is.
tell-count-perhaps = { $now }，可能另有 { $perhaps }
# Values of a list that is answered in part, on which something hangs.
tell-not-yet = 尚未回答：{ $values }
# A value that decides nothing and stands beside one that rules ask about.
tell-parts = { $miss }。该相近选项是以下规则所问：{ $rules }
tell-change = 怎样会改变结果
tell-change-what = 确定达到其他各等级的最小变更：先列已回答的设计选择，再列尚未回答的问题。此处只作说明，并非建议。`solon explain FILE --change LEVEL` 给出同样的内容。
tell-change-elsewhere = 怎样会改变结果：`solon explain FILE --change LEVEL`。
## rows: tables of systems: what is wrong with them, mappings, and what comes of reading one

rows-ragged = 此行有{ $has }个单元格，表头有{ $wanted }个
rows-ragged-help = 请检查未加引号的单元格中是否有分隔符或换行；请从电子表格重新保存该表
rows-unclosed = 此单元格开头的引号未在单元格末尾闭合
rows-unclosed-help = 请补上引号，或将单元格内的引号写成两个；读取已从下一行继续
rows-no-header = 表格为空；第一行应为列名
rows-no-id-column = 没有列可作系统标识
rows-no-id-column-help = 请将标识所在列命名为`id`，或编写映射：`solon register init { $file }`
rows-no-id-map = 请在映射中说明是哪一列（`id: 列名`），或以行代替（`id: {"{"} otherwise: row {"}"}`）
rows-no-id = 该系统没有标识：{ $columns }为空
rows-no-id-help = 请填写；映射中的`id: {"{"} columns: […], otherwise: row {"}"}`以行号作标识，排序后会变化
rows-header-twice = 与前面的列同名的列：{ $list }
rows-column-twice = 表格中有多列名为`{ $column }`
rows-column-twice-help = 请为每一列取不同的名称
rows-no-column = 表格没有列`{ $column }`
rows-columns = 其列为{ $list }
rows-unknown-columns = { $n }列不是问题，也未作说明：{ $list }
rows-and-more = { $list }，另有{ $n }列
rows-write-map = 请编写映射：`solon register init { $file }`可拟出草稿；只需保留而不读取的列可命名为`meta.…`
rows-mend-map = 请将其补入`{ $map }`：`facts`、`meta`或`not-mapped`之下
rows-elsewhere = 列`{ $column }`回答的问题仅由{ $pack }提出，此处不问
rows-no-row = `{ $value }`在`{ $fact }`的取值表中没有相应的行
rows-no-row-near = 是否指`{ $near }`？否则请在`{ $map }`中为其增加一行
rows-no-row-help = 请在`{ $map }`中为其增加一行；其中`otherwise: unknown`将其他取值视为未知
rows-two-numbers = `{ $text }`可能是两个数：点号可分隔千位，也可分隔小数
rows-two-numbers-help = 请去掉千位之间的点号，或在映射中说明：`numbers: comma`或`numbers: point`
rows-flow-help = 以括号开头的单元格按描述中的写法读取，例如{"{"} at_least: 10 {"}"}或[a, b]
rows-in-column = 第{ $n }行，列`{ $column }`
rows-in-cell = { $cell }，列`{ $column }`
rows-first-sheet = `{ $name }`有{ $n }个工作表；读取的是第一个`{ $sheet }`；`--sheet 名称`可选择其他
rows-no-sheet = `{ $name }`没有工作表`{ $sheet }`
rows-sheets = 其工作表为{ $list }
rows-no-workbook = `{ $name }`：{ $why }
rows-no-workbook-help = 请用电子表格打开，并重新保存为XLSX或CSV
rows-no-list = 不是JSON对象列表：{ $why }
rows-no-list-help = 请为每个系统写一个对象，其键为列
rows-no-encoding = 没有编码`{ $name }`
rows-bad-byte = 这不是{ $encoding }文本：第一个无意义的字节是第{ $line }行的{ $byte }
rows-encodings = 请说明其编码，例如`--encoding gb18030`或`--encoding windows-1252`，或将其保存为“CSV UTF-8”
# Mappings.
rows-map-form = 映射须写明格式：`solon-map: 1`
rows-map-form-help = 请在开头写`solon-map: 1`
rows-map-wants = `{ $key }`不能是{ $what }
rows-map-write = 请写`{ $wanted }`
rows-map-key = `{ $key }`不是映射的键
rows-map-feed = 列请写`{"{"} column: { $text } {"}"}`，所有系统相同的答案请写`{"{"} always: 答案 {"}"}`
rows-map-one = `{ $fact }`须写明`column`或`always`之一
rows-map-twice = 取值`{ $value }`已经写过；大小写和空格不作区分
rows-map-unreadable = `unreadable`只用于数字和日期，而`{ $fact }`不是
rows-map-unreadable-help = 请写`values`，其余取值写`otherwise`
rows-map-no-list = `{ $fact }`只有一个答案，而此处合并了多个
rows-map-no-list-help = 请只写一列，不写`list-separator`
# What comes of reading a table.
rows-check-head = { $file }：{ $n }个系统；{ $readable }个可读，{ $rejected }个被拒绝
rows-check-text = 单元格以{ $separator }分隔；文本编码为{ $encoding }。
rows-check-sheet = 工作表`{ $sheet }`（共{ $n }个）。
rows-check-empty = 跳过{ $n }个空行。
rows-check-map = 按映射`{ $map }`读取。
rows-tab = 制表符
rows-check-rejected = 被拒绝
rows-check-open = 映射视为未知的取值
rows-check-same-ids = 多个系统共用的标识
rows-check-columns = 各列及其已填单元格数
rows-check-more = …… 另有{ $n }组；`--all-findings`或`--format json`全部列出
rows-check-row = { $count } × { $code }：{ $message }（{ $place }）
rows-check-cell = { $count } × { $code }，列`{ $column }`，取值`{ $value }`：{ $message }（{ $place }）
rows-check-column = { $count } × { $code }，列`{ $column }`：{ $message }（{ $place }）
rows-check-value = { $count } × 列`{ $column }`，取值`{ $value }`，用于`{ $fact }`（{ $place }）
rows-check-same-id = `{ $id }`（{ $place }）
rows-numbered = 第{ $list }行，共{ $n }行
rows-column-filled = { $column }（{ $n }）
rows-column-for = { $column }（{ $n }）→ { $of }
rows-use-id = 标识：{ $list }
rows-use-name = 名称：{ $list }
rows-use-organisation = 组织文件：{ $list }
rows-use-answers = 答案：{ $list }
rows-use-story = 答案的证据和备注：{ $list }
rows-use-kept = 保留而不读取：{ $list }
rows-use-elsewhere = 仅由其他规则包提问：{ $list }
rows-use-left-out = 映射未采用：{ $list }
rows-use-unknown = 未作说明：{ $list }
# A proposed mapping.
rows-map-head = { $file }各列的含义（{ $n }个系统，{ $columns }列）。此为草稿：请逐行阅读。
rows-map-next = 然后：{ $next }
rows-why-id = 名称如此，且每个系统各不相同
rows-why-first = 第一个每个系统取值各不相同的列
rows-why-weak = 名称如此，但{ $n }个系统中有{ $filled }个已填，共{ $different }个不同取值：请增加可区分系统的列，例如[部门, 编号]。为空时以表格的行号代替，排序后会变化。
rows-why-row = 没有每个系统取值各不相同的列。以表格的行号代替，排序后会变化。
rows-why-name = 名称如此
rows-no-name = name：没有名称如此的列
rows-why-meta = 随每个系统保留，任何规则都不读取：名称类似负责人、状态或供应商。
rows-why-facts = 答案。未映射的取值为未知，绝不视为“否”。列表中的"?"表示可能还有其他。
rows-no-answers = 没有列与问题同名，也没有列具有问题的取值。
rows-same-name = 有多列名为{ $list }：请在表格中为每一列取不同的名称，以便映射。
rows-why-again = `{ $fact }`：另有一列名称如此
rows-why-called = 与问题同名
rows-why-values = { $of }个取值中有{ $n }个是该问题的取值
rows-why-others = 也是{ $list }的取值
rows-rows = { $n }行
rows-rows-open = { $n }行，未映射
rows-rows-more = 其他取值，共{ $n }行
rows-why-not = 不被读取。回答问题的请移到`facts`之下，需要保留的请移到`meta`之下。
rows-counted = { $n }行中有{ $values }个不同取值
rows-are-days = 日期；询问日期的问题：{ $list }
rows-never = 每行均为空

## plain: what an interview and an explanation say of themselves

# A near miss on which a result hangs. $with, $without: the levels with it, and if it were not chosen
plain-near-counts = 近似情形：“{ $value }”在此影响结果。选它：{ $with }；不选：{ $without }
# A near miss on which a condition hangs, and no level as things stand.
plain-near-read = 近似情形：有规则问是否符合“{ $value }”，或是否还有其他情形。与之相邻的有：{ $list }
plain-near-read-alone = 近似情形：有规则问是否符合“{ $value }”，或是否还有其他情形。
# What `~` before a line of a list means.
plain-near-legend = ~：同样是一个答案；列在此处是为了避免误选相邻的选项
# How many lines of a list are marked.
plain-marked = 已选：{ $n }
# What a list says while something is typed.
plain-typed = 空格选择光标所在的选项；若接着输入文字，则继续搜索
# An answer to a list that must hold these values and no others. $says: that it includes them
plain-nothing-else = { $says }，且没有其他
# Under why something binds that never will on any day.
plain-never = 依通过时的法律确实如此；但依过渡规定或中止始终不适用。
plain-never-by = 依通过时的法律确实如此；但因{ $by }始终不适用。
plain-would-bind = 依通过时的法律，{ $name } 本应约束填报方，因为
plain-so-never = 依通过时的法律确实如此；但依过渡规定或中止始终不适用。`--why { $name }` 说明更多。
plain-so-never-by = 依通过时的法律确实如此；但因{ $by }始终不适用。`--why { $name }` 说明更多。
# Behind a level that no day brings into effect.
plain-level-never = 依过渡规定或中止始终不适用
# Behind several possible levels: the first day on which one of them may be in effect.
plain-one-from = 其中之一自 { $day } 起
# Open rules under why it is not sure.
plain-hangs-on-rule = 取决于{ $rule }
# What is left after a finished interview.
plain-finished = 更改回答：{ $command }
# Answers were given by the command, and their file was not named as the output.
plain-printed = 提示：{ $path } 保持不变；带有回答的描述已输出。`--output { $path }` 可写入该文件。
# The interview was interrupted.
plain-unkept = 仅选择或输入而未确认的内容不算回答，不予保留。
# Duties that hang on the questions above.
plain-duties = → { $duties }

## rests: what a result rests on

# What an open question can do that moves no classification.
rests-decides-today = 今日有效的等级取决于此
# Where the classification is settled and the level of the day is open.
rests-decided-today = 没有未决问题会改变分类；今日有效的等级取决于未决问题
# What keeps a level from ever applying, and the answers on which that rests.
rests-never = 始终不适用，依据：{ $transition }；以下列回答为前提：{ $answers }
# The cases in which it would be otherwise, and the one that ends it.
rests-else = 下列情形则不同：{ $lines }
# The rules that may give a higher level.
rests-perhaps = 可能为{ $level }，依据：{ $rules }
# What may stand against such a rule.
rests-unless = { $rule }，但下列情形除外：{ $what }
# How many more rules there are.
rests-more = { $rules }，另有 { $n } 条
# Below a level by the burden of proof.
rests-burden = 按举证责任：例外须由主张者证明成立，方予计入。例外未定时，等级按其不成立列出；证明由所列举证者承担。
# The systems whose level on the day is open and that no other row counts.
rests-not-known = { $day } 未知
# The heading above what is in effect on the day, or may be.
rests-now = 今日有效
# A level that is in effect on the day, or may be.
rests-holds = 有效：{ $level }
# The upper limit of a fine as far as it is known; it may be higher.
rests-up-to = 上限{ $amount }，可能更高
# The same where it is known.
rests-up-to-known = 上限{ $amount }

## glance: a register at a glance, and verdicts beside its columns

# The heading of a document.
glance-title = 登记册概览
glance-head = { $on } 的登记册：{ $n } 个系统
glance-head-stands = 已确定：{ $decided } · 尚有未定：{ $open } · 无法读取：{ $rejected }
glance-head-regime = { $title }（{ $pack }）
# Headings of parts.
glance-levels = 等级
glance-regimes = 制度
glance-rules = 决定等级的规则
glance-owners = 负责方
glance-calendar = 何时开始适用
glance-questions = 最能确定系统结果的问题
glance-rejected = 被拒记录
glance-warnings = 需复核
glance-next = 下一步
# Heads of columns. Surely and perhaps: how many systems.
glance-head-level = 等级
glance-head-surely = 确定
glance-head-perhaps = 可能
glance-head-systems = 系统数
glance-head-rule = 规则
glance-head-what = 内容
# How many surely stand above the lowest level.
glance-head-above = 高于最低级
glance-head-owner = 负责方
glance-head-day = 日期
glance-head-begins = 开始适用
# Of an open question: in how many systems it is open, is the most decisive one, is the only open one.
glance-head-open = 未答
glance-head-first = 居首
glance-head-settles = 单独确定
glance-head-name = 名称
glance-head-question = 问题
glance-head-code = 代码
glance-head-place = 例如
glance-head-why = 问题
glance-head-regime-column = 制度
glance-head-asked = 已查
glance-head-not-asked = 未查
glance-head-stand = 分布
# How many stand on a level under one of several regimes.
glance-stand = { $words } { $n }（可能 { $perhaps }）
glance-out-of-scope = 不在适用范围内
glance-scope-open = 适用范围未定：等级以其适用为前提
glance-comes-in = 进入适用范围
glance-no-owner = （未注明）
glance-more = ……另有 { $n } 项（`--format json` 列出全部）
glance-more-groups = 其他，合并计数
glance-same-ids = 多个系统共用的标识
# What to do next. $call: the command as it was called.
glance-next-rejected = 修正被拒记录：`solon register check` 逐行说明哪些无法读取
glance-next-rejected-lines = 修正被拒记录：`--detail verdict --format ndjson` 按位置逐条列出
glance-next-question = 先回答 `{ $fact }`：`solon facts { $fact }` 显示该问题
glance-next-call = 在 `{ $call }` 后加上：
glance-next-table = `--detail verdict --format xlsx --output verdicts.xlsx`：逐个系统，列在登记册原有各列旁（`csv` 亦可）
glance-next-one = `--only ID`：单个系统一屏显示
glance-next-all = `--detail table`：每个系统一行；`--full`：全部内容
# Verdicts beside the columns of a register: titles of columns.
glance-col-on = 判定日期
glance-col-finding = 发现
glance-col-overall = 总体
glance-col-overall-sure = 总体：确定或未定
glance-col-scope = 适用范围
glance-col-now = 当前等级
glance-col-classified = 至少归类为
glance-col-at-most = 至多可能
glance-col-sure = 确定或未定
glance-col-from = 起始日期
glance-col-from-latest = 最迟起始日期
glance-col-by = 规则
glance-col-cites = 条款
glance-col-ask = 可确定结果的问题
glance-col-next = 下一日期
glance-sheet = 判定
glance-rejected-for = 被拒：{ $code }：{ $message }
glance-rejected-at = 被拒：{ $code }：{ $message }（{ $place }）
glance-never = 永不
# Columns that an earlier run has written beside a register.
glance-ours = 略过 { $n } 个由 Solon 写入的列（`solon.…`）
glance-use-ours = 由 Solon 写入：{ $list }
glance-list-broken = 第 { $line } 行第 { $at } 列：列表在此中断；两条记录之间应为逗号，末条之后应为 `]`
glance-no-parquet = `{ $name }` 无法按 Parquet 读取：{ $why }
glance-no-parquet-help = 请以 Snappy 或 Zstandard 压缩或不压缩重新写入
glance-not-read = { $n } 条记录无法读取；概览按组说明原因
## moves: what a change of rules does, at a glance

moves-up = 升高：{ $what }
moves-down = 降低：{ $what }
moves-in = 进入适用范围：{ $what }
moves-out = 脱离适用范围：{ $what }
moves-days = 有差异的日期：{ $days }
moves-proved-all = 已证明：任何可能的系统均不以其他方式改变等级或适用范围，且每一组变动的系统均在下文列出。
moves-proved-some = 已证明：任何可能的系统均不以其他方式改变等级或适用范围。部分变动的系统组未在下文全部列出；用 `--regions` 可列出更多。
moves-more = { $what }及另外 { $n } 项
moves-counted = { $what }（{ $n }）
moves-cut = ……此处略去 { $all } 项中的 { $n } 项
moves-left-out = 为使篇幅不超过 { $size } kB，此处略去部分内容；查看全部：{ $command }
moves-on = { $days }：{ $systems }
moves-rules = 所比较的规则：{ $n }
