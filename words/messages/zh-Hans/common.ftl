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
home-title = 流量卡售后服务
home-heading = 您用的是哪个品牌的卡？
home-lead = 请选择卡片或包装上的品牌。我们帮您恢复上网，或为您退款。
home-empty = 这里还没有设置任何品牌。
mailbox-link = 演示邮箱
nav-my-card = 我的卡
nav-talk = 联系客服
nav-terms = 售后条款
mailbox-lead = 演示环境不会真的对外发送，本应发出的内容都在这里。
mailbox-look = 刷新
mailbox-empty = 还没有内容。请在品牌页面获取验证码后再回来查看。
between-sentences = {""}
