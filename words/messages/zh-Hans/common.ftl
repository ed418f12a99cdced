### 各页通用

ago-now = 刚刚
ago-minutes = { $count }分钟前
ago-hours = { $count }小时前
ago-days = { $count }天前
time-in-zone = { $city }时间{ $when }
skip-to-content = 跳到正文
language-choose = 语言
problem-title = 没有成功
problem-again = 重试
problem-home = 回首页
